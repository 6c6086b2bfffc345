<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleDialog</name>
    <message numerus="yes">
        <source>%n article(s). Only what you type or choose here is changed.</source>
        <translation>
            <numerusform>%n article. Only what you type or choose here is changed.</numerusform>
            <numerusform>%n articles. Only what you type or choose here is changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message numerus="yes">
        <source>%n other file(s) with the same columns follow.</source>
        <translation>
            <numerusform>%n other file with the same columns follows.</numerusform>
            <numerusform>%n other files with the same columns follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsistencyDialog</name>
    <message numerus="yes">
        <source>%n doubt(s), of which the first %1 are listed.</source>
        <translation>
            <numerusform>%n doubt, of which the first %1 are listed.</numerusform>
            <numerusform>%n doubts, of which the first %1 are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s). The same words are compared in both scripts.</source>
        <translation>
            <numerusform>%n doubt. The same words are compared in both scripts.</numerusform>
            <numerusform>%n doubts. The same words are compared in both scripts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought back; one undo takes them out again.</source>
        <translation>
            <numerusform>%n thing brought back; one undo takes it out again.</numerusform>
            <numerusform>%n things brought back; one undo takes them out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or record(s) left out.</source>
        <translation>
            <numerusform>%n file or record left out.</numerusform>
            <numerusform>%n files or records left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles are nearly the same.</source>
        <translation>
            <numerusform>%n pair of articles is nearly the same.</numerusform>
            <numerusform>%n pairs of articles are nearly the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) exported</source>
        <translation>
            <numerusform>%n claim exported</numerusform>
            <numerusform>%n claims exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) read back and found exact.</source>
        <translation>
            <numerusform>%n span read back and found exact.</numerusform>
            <numerusform>%n spans read back and found exact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed; one undo takes it back.</source>
        <translation>
            <numerusform>%n article changed; one undo takes it back.</numerusform>
            <numerusform>%n articles changed; one undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed; undo brings them back with their claims.</source>
        <translation>
            <numerusform>%n article removed; undo brings it back with its claims.</numerusform>
            <numerusform>%n articles removed; undo brings them back with their claims.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) made; one undo takes them back.</source>
        <translation>
            <numerusform>%n claim made; one undo takes it back.</numerusform>
            <numerusform>%n claims made; one undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n claim copied as Markdown.</numerusform>
            <numerusform>%n claims copied as Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message numerus="yes">
        <source>The first %n place(s); there are more</source>
        <translation>
            <numerusform>The first place; there are more</numerusform>
            <numerusform>The first %n places; there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claim(s)</source>
        <translation>
            <numerusform>Mark %n claim</numerusform>
            <numerusform>Mark %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n claim(s) without a stance or told twice are left out.</source>
        <translation>
            <numerusform>%n claim without a stance or told twice is left out.</numerusform>
            <numerusform>%n claims without a stance or told twice are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportClaimsDialog</name>
    <message numerus="yes">
        <source>%n mark(s) fit nowhere for certain; nothing of them is lost.</source>
        <translation>
            <numerusform>%n mark fits nowhere for certain; nothing of it is lost.</numerusform>
            <numerusform>%n marks fit nowhere for certain; nothing of them is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message numerus="yes">
        <source>%n mark(s) fit nowhere for certain. Nothing is lost until you drop it.</source>
        <translation>
            <numerusform>%n mark fits nowhere for certain. Nothing is lost until you drop it.</numerusform>
            <numerusform>%n marks fit nowhere for certain. Nothing is lost until you drop it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n hit(s)</source>
        <translation>
            <numerusform>The first %n hit</numerusform>
            <numerusform>The first %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n thing(s) taken out of this project; a claim brings its article along.</source>
        <translation>
            <numerusform>%n thing taken out of this project; a claim brings its article along.</numerusform>
            <numerusform>%n things taken out of this project; a claim brings its article along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VendorsTab</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
</TS>
