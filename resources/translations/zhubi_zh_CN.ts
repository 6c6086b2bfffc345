<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Zhubi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline desk for annotating Chinese articles. Apache-2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export training data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy claims as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator&apos;s name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selection to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection names the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection names the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label every occurrence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the claim form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan with phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Zhubi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong, but nothing that was saved is lost. The log says more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Every article in the list is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles of this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Drop files or a folder here, or import them below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is like this. Clear the search or choose another status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a vendor (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a vendor by any of its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected words a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text and press Enter. The claim is described here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number or a range such as 20–90; the old value is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>no stance yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Whose claims are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the claims by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims here yet. Select words in the text and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Target of the stance</source>
        <extracomment>After so long without a key the note is stored, so that a power cut costs a few words at most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a flag of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Reading articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import failed; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the project has this text already, as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Move in the text; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By words; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By paragraphs; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sentences; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the ends of the line; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the ends of the article; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already the key of “%2”. Give that another key first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricRow</name>
    <message>
        <source>Show “%1” in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the metric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the metric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name goes on every claim you make and every change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <extracomment>How long a plain notice stays; warnings and errors stay until they are closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article on the left, or drop files here to import them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Everything by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label every occurrence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>The conversion failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPart</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor the speaker speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection names the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Zhubi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Chinese articles in either script, mark claims, export exact data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is one file. Drop a project or articles on the window at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VendorRow</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance towards %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the selected words as a mention, also outside the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vendors</name>
    <message>
        <source>“%1” is a new vendor of this project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message>
        <source>Words, vendor, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
