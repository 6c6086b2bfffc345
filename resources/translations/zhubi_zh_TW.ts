<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Zhubi</source>
        <translation>關於朱筆</translation>
    </message>
    <message>
        <source>An offline desk for annotating Chinese articles. Apache-2.0.</source>
        <translation>離線標註中文文章的工作台。Apache-2.0 授權。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>試用範例</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>匯入文章…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>統計…</translation>
    </message>
    <message>
        <source>Review sheet…</source>
        <translation>審閱表…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>關閉專案</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>複製所選文字</translation>
    </message>
    <message>
        <source>Copy the words as written</source>
        <translation>按原文複製</translation>
    </message>
    <message>
        <source>Copy claims as Markdown</source>
        <translation>將論斷複製為 Markdown</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>在所有文章中尋找</translation>
    </message>
    <message>
        <source>Annotator&apos;s name…</source>
        <translation>標註者姓名…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>標為論斷</translation>
    </message>
    <message>
        <source>Add the selection to the claim</source>
        <translation>將所選併入論斷</translation>
    </message>
    <message>
        <source>Claim ends one character later</source>
        <translation>論斷結尾後移一字</translation>
    </message>
    <message>
        <source>Claim ends one character earlier</source>
        <translation>論斷結尾前移一字</translation>
    </message>
    <message>
        <source>Claim begins one character earlier</source>
        <translation>論斷開頭前移一字</translation>
    </message>
    <message>
        <source>Claim begins one character later</source>
        <translation>論斷開頭後移一字</translation>
    </message>
    <message>
        <source>Claim ends one word later</source>
        <translation>論斷結尾後移一詞</translation>
    </message>
    <message>
        <source>Claim ends one word earlier</source>
        <translation>論斷結尾前移一詞</translation>
    </message>
    <message>
        <source>Claim begins one word earlier</source>
        <translation>論斷開頭前移一詞</translation>
    </message>
    <message>
        <source>Claim begins one word later</source>
        <translation>論斷開頭後移一詞</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <translation>建議論斷</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>下一條建議</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一條建議</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>拒絕此建議</translation>
    </message>
    <message>
        <source>First stance</source>
        <translation>第一種立場</translation>
    </message>
    <message>
        <source>Second stance</source>
        <translation>第二種立場</translation>
    </message>
    <message>
        <source>Third stance</source>
        <translation>第三種立場</translation>
    </message>
    <message>
        <source>Fourth stance</source>
        <translation>第四種立場</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Selection names the vendor</source>
        <translation>所選提及廠商</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Selection is a metric</source>
        <translation>所選是指標</translation>
    </message>
    <message>
        <source>Selection names the speaker</source>
        <translation>所選是說話人</translation>
    </message>
    <message>
        <source>Selection is the time</source>
        <translation>所選是時間</translation>
    </message>
    <message>
        <source>Take the speaker offered</source>
        <translation>採用提議的說話人</translation>
    </message>
    <message>
        <source>Take the time offered</source>
        <translation>採用提議的時間</translation>
    </message>
    <message>
        <source>Take the certainty offered</source>
        <translation>採用提議的確定程度</translation>
    </message>
    <message>
        <source>Take all that is offered for sure</source>
        <translation>採用全部有把握的提議</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Claim is done</source>
        <translation>論斷已完成</translation>
    </message>
    <message>
        <source>Label every occurrence…</source>
        <translation>標註每一處…</translation>
    </message>
    <message>
        <source>Consistency list…</source>
        <translation>一致性清單…</translation>
    </message>
    <message>
        <source>Change the selected claims…</source>
        <translation>更改所選論斷…</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>刪除論斷</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>文章資料…</translation>
    </message>
    <message>
        <source>Article is in progress</source>
        <translation>文章進行中</translation>
    </message>
    <message>
        <source>Article is done</source>
        <translation>文章已完成</translation>
    </message>
    <message>
        <source>Article is reviewed</source>
        <translation>文章已審閱</translation>
    </message>
    <message>
        <source>Selection is boilerplate, or no longer</source>
        <translation>所選是非正文（再按取消）</translation>
    </message>
    <message>
        <source>Remove the article with its claims</source>
        <translation>移除文章及其論斷</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>標註者一致性…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>下一條論斷</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>上一條論斷</translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation>完成本文，到下一篇</translation>
    </message>
    <message>
        <source>Import claims…</source>
        <translation>匯入論斷…</translation>
    </message>
    <message>
        <source>Repairs…</source>
        <translation>待修復的標註…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Tags, vendors, guideline…</source>
        <translation>標籤、廠商、指南…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>歷史…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>資源回收桶…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>到正文</translation>
    </message>
    <message>
        <source>To the articles</source>
        <translation>到文章清單</translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation>到論斷清單</translation>
    </message>
    <message>
        <source>To the claim form</source>
        <translation>到論斷表單</translation>
    </message>
    <message>
        <source>Next script</source>
        <translation>下一種文字</translation>
    </message>
    <message>
        <source>Previous script</source>
        <translation>上一種文字</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Taiwan with phrases</source>
        <translation>台灣（含用詞）</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Show doubtful characters</source>
        <translation>顯示存疑的字</translation>
    </message>
    <message>
        <source>Conversion…</source>
        <translation>轉換…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>淺色主題</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>米色主題</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主題</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>高對比主題</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟隨系統主題</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>下一種主題</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大正文</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小正文</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>恢復正文大小</translation>
    </message>
    <message>
        <source>Text as written beside it</source>
        <translation>並排顯示原文</translation>
    </message>
    <message>
        <source>Show highlights</source>
        <translation>顯示標註</translation>
    </message>
    <message>
        <source>Getting started…</source>
        <translation>入門指南…</translation>
    </message>
    <message>
        <source>Everything by name…</source>
        <translation>按名稱尋找功能…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>快速鍵…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>報告問題…</translation>
    </message>
    <message>
        <source>About Zhubi</source>
        <translation>關於朱筆</translation>
    </message>
    <message>
        <source>Move the ends</source>
        <translation>移動首尾</translation>
    </message>
    <message>
        <source>The selection is</source>
        <translation>選取的文字是</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>採用提議</translation>
    </message>
    <message>
        <source>Article is new</source>
        <translation>標為新文章</translation>
    </message>
    <message>
        <source>Tell what is here</source>
        <translation>顯示游標處的資訊</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>%1 brings it back.</source>
        <translation>按 %1 可恢復。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Redo once more to repeat what was undone before the project was opened: %1</source>
        <translation>再重做一次，將重新執行開啟專案之前復原的更動：%1</translation>
    </message>
    <message>
        <source>Undo once more to take back what was done before the project was opened: %1</source>
        <translation>再復原一次，將收回開啟專案之前所做的更動：%1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>%1 claims taken in, %2 known already, %3 on articles that are not here.</source>
        <translation>收入 %1 條論斷，%2 條已有，%3 條所在的文章不在此專案中。</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部個案</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Only one has it</source>
        <translation>僅一方有</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>分歧所在</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>說話者</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Stance per vendor</source>
        <translation>對各廠商的立場</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>%1 (only %2 has it)</source>
        <extracomment>What differs of the compared fields, by the lines in which the sides are shown. Lines that say who did the work and how far it is, not what is claimed. Around words that the other annotator does not have.</extracomment>
        <translation>%1（只有 %2 有）</translation>
    </message>
    <message>
        <source>%1 (its text in the other file is another)</source>
        <translation>%1（另一檔案中的正文不同）</translation>
    </message>
    <message>
        <source>%1 (only %2 has worked on it)</source>
        <translation>%1（只有 %2 標註過）</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>僅 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不</translation>
    </message>
    <message>
        <source>This cannot be compared; the log says more.</source>
        <extracomment>Whether what is changed just now are decisions, which change no figure.</extracomment>
        <translation>無法比較；詳情見記錄檔。</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <extracomment>What stands for a figure that is undefined. Head and explanation of the measures before and after the κ of each field (`in_order`).</extracomment>
        <translation>F1 全同</translation>
    </message>
    <message>
        <source>Share of claims whose words both mark just so</source>
        <translation>雙方標出的文字完全相同的論斷所占比例</translation>
    </message>
    <message>
        <source>F1 half</source>
        <translation>F1 過半</translation>
    </message>
    <message>
        <source>Share of claims that stand for each other: half of the words shared</source>
        <translation>互相對應（重合過半）的論斷所占比例</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α over characters in or out of a claim</source>
        <translation>Krippendorff α：逐字看是否在論斷之內</translation>
    </message>
    <message>
        <source>Vendors of claims that stand for each other: Jaccard of the two sets</source>
        <translation>互相對應的論斷的廠商集合：Jaccard</translation>
    </message>
    <message>
        <source>MASI</source>
        <translation>MASI</translation>
    </message>
    <message>
        <source>Vendors, with less for sets that only overlap (MASI)</source>
        <translation>廠商集合，僅部分重合者得分更低（MASI）</translation>
    </message>
    <message>
        <source>Share of metrics on the same words with equal value, kind, comparator</source>
        <translation>同一處文字上數值、類型、比較符均相同的指標所占比例</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>總體</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>個案：%1</translation>
    </message>
    <message>
        <source>Claims of %1</source>
        <translation>%1 的論斷</translation>
    </message>
    <message>
        <source>κ: agreement beyond chance in: %1</source>
        <translation>κ：除去偶然後的一致程度：%1</translation>
    </message>
    <message>
        <source>per vendor</source>
        <translation>各廠商</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agreement</source>
        <extracomment>So many articles that were left out are named; the tool tip has all. The width of an article&apos;s title, in pixels.</extracomment>
        <translation>標註者一致性</translation>
    </message>
    <message>
        <source>Accept all that agree</source>
        <translation>接受所有一致的</translation>
    </message>
    <message>
        <source>Which cases</source>
        <extracomment>The cases that were decided here, the last one last.</extracomment>
        <translation>哪些個案</translation>
    </message>
    <message>
        <source>One change; one undo</source>
        <translation>一次變更，可一次復原</translation>
    </message>
    <message>
        <source>Figures, overall and by article</source>
        <translation>數據：總體與各篇文章</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>個案</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Nobody has marked a claim here yet. Mark some, or choose “Another file…” and take annotators&apos; claims in.</source>
        <translation>這裡還沒有人標出論斷。請先標註，或選擇「另一檔案…」收入標註者的論斷。</translation>
    </message>
    <message>
        <source>Only %1 has claims here. Choose “Another file…” to compare with another annotator&apos;s project, or let a second person mark claims in this one under a name of their own (Edit → Annotator&apos;s name…).</source>
        <translation>這裡只有 %1 的論斷。請選擇「另一檔案…」與另一位標註者的專案比較，或讓第二個人以自己的名字在此專案中標註（編輯 → 標註者姓名…）。</translation>
    </message>
    <message>
        <source>%1 and %2 have worked on no article in common, so there is nothing to compare. %3</source>
        <translation>%1 與 %2 沒有標註過同一篇文章，因此無從比較。%3</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未比較：%1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未能讀取：%1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已裁定 %1 / %2</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong, but nothing that was saved is lost. The log says more: %1</source>
        <extracomment>So long after the window is shown, when it is painted and nobody has begun to work.</extracomment>
        <translation>發生錯誤，但已儲存的內容沒有遺失。詳情見記錄檔：%1</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Article details</source>
        <extracomment>A wrapped text asks for the height it would need if it were narrow; so wide it is, in pixels.</extracomment>
        <translation>文章資料</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). Only what you type or choose here is changed.</source>
        <translation>
            <numerusform>%n 篇文章。僅更改在此輸入或選擇的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>different</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ArticleFilters</name>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>簡繁混排</translation>
    </message>
    <message>
        <source>Script undecided</source>
        <translation>簡繁未定</translation>
    </message>
    <message>
        <source>Any script</source>
        <translation>簡繁不限</translation>
    </message>
    <message>
        <source>Claims or none</source>
        <translation>論斷不限</translation>
    </message>
    <message>
        <source>With claims</source>
        <translation>有論斷</translation>
    </message>
    <message>
        <source>Without claims</source>
        <translation>無論斷</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>授權不限</translation>
    </message>
    <message>
        <source>Licence known</source>
        <translation>授權已知</translation>
    </message>
    <message>
        <source>Licence unknown</source>
        <translation>授權未知</translation>
    </message>
    <message>
        <source>Near-duplicates and others</source>
        <translation>近似不限</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>近似文章</translation>
    </message>
    <message>
        <source>No near-duplicates</source>
        <translation>非近似文章</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>來源未知</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>來源不限</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Every article in the list is done.</source>
        <translation>清單中的文章都已完成。</translation>
    </message>
    <message>
        <source>“%1” was removed; undo brings it back with its claims.</source>
        <translation>已移除「%1」；復原可恢復文章及其論斷。</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Search titles and sources</source>
        <translation>搜尋標題和來源</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>搜尋文章</translation>
    </message>
    <message>
        <source>Show articles of this status</source>
        <translation>顯示此狀態的文章</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Sort the articles by</source>
        <translation>文章排序方式</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>按匯入順序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最舊在前</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <translation>論斷最多在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最長在前</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>最短在前</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>篩選文章</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有篩選</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>匯入文章…</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>No articles yet. Drop files or a folder here, or import them below.</source>
        <translation>還沒有文章。把檔案或資料夾拖到這裡，或在下方匯入。</translation>
    </message>
    <message>
        <source>No article is like this. Clear the search or choose other filters.</source>
        <translation>沒有符合條件的文章。請清除搜尋或更換篩選條件。</translation>
    </message>
    <message>
        <source>Find it in the texts</source>
        <translation>在正文中尋找</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be made: %1</source>
        <extracomment>How often a project that changed is backed up, in milliseconds.</extracomment>
        <translation>無法備份：%1</translation>
    </message>
    <message>
        <source>The backup is open. What was there before lies beside it as %1.</source>
        <translation>已開啟備份。原來的專案儲存在旁邊：%1。</translation>
    </message>
    <message>
        <source>Saved into the new project: %1, %2.</source>
        <translation>已存入新專案：%1，%2。</translation>
    </message>
    <message>
        <source>Articles and claims are the same as now.</source>
        <translation>文章和論斷與現在相同。</translation>
    </message>
    <message>
        <source>%1 would come back</source>
        <translation>%1會還原</translation>
    </message>
    <message>
        <source>%1 would be gone</source>
        <translation>%1會消失</translation>
    </message>
    <message>
        <source>%1 would be as before</source>
        <translation>%1會變回原樣</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>已備份：%1</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>上次備份之後沒有改動。</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Add a flag</source>
        <translation>新增標記</translation>
    </message>
    <message>
        <source>Take a flag away</source>
        <translation>移除標記</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>取代%1</translation>
    </message>
    <message>
        <source>Add a vendor</source>
        <translation>新增廠商</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Both versions, field by field</source>
        <extracomment>The key of each choice: the side&apos;s number, both, none. The sign of a difference, the field, and either side.</extracomment>
        <translation>逐項對照兩個版本</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>採用：%1</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Nothing to count yet.</source>
        <translation>還沒有可統計的內容。</translation>
    </message>
</context>
<context>
    <name>ClaimFilters</name>
    <message>
        <source>Words, vendor, note</source>
        <extracomment>Shown when somebody asks for them: the panel is narrow. Fields whose values are those of a field of the tag set.</extracomment>
        <translation>文字、廠商、備註</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字篩選</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>新增篩選…</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>立場不限</translation>
    </message>
    <message>
        <source>Any vendor</source>
        <translation>廠商不限</translation>
    </message>
    <message>
        <source>Any metric</source>
        <translation>指標不限</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>狀態不限</translation>
    </message>
    <message>
        <source>Any annotator</source>
        <translation>標註者不限</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>類型不限</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>確定程度不限</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>說話人不限</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>標記不限</translation>
    </message>
    <message>
        <source>Any target</source>
        <translation>對象不限</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>產生方式不限</translation>
    </message>
    <message>
        <source>With and without a note</source>
        <translation>備註不限</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>尚無立場</translation>
    </message>
    <message>
        <source>No vendor</source>
        <translation>無廠商</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>無對象</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Suggestion taken</source>
        <translation>採用的建議</translation>
    </message>
    <message>
        <source>Suggestion edited</source>
        <translation>改過的建議</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>無備註</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Add a vendor (%1)</source>
        <translation>新增廠商（%1）</translation>
    </message>
    <message>
        <source>Add a vendor by any of its names</source>
        <translation>用任一名稱新增廠商</translation>
    </message>
    <message>
        <source>Selection is a metric</source>
        <translation>所選是指標</translation>
    </message>
    <message>
        <source>Make the selected words a metric</source>
        <translation>將所選文字設為指標</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>刪除此論斷</translation>
    </message>
    <message>
        <source>Status of the claim</source>
        <translation>論斷狀態</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not added: it is no vendor&apos;s whole name. Enter adds a vendor.</source>
        <translation>「%1」未加入：不是廠商的完整名稱。按 Enter 可加入廠商。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>The height that Qt gives widgets without a limit. At most so many buttons in a row.</extracomment>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>“%1” is not a number or a range such as 20–90; the old value is kept.</source>
        <translation>「%1」不是數字，也不是 20–90 這樣的範圍；已保留原值。</translation>
    </message>
    <message>
        <source>Nothing is offered here. Select the words, then press the key.</source>
        <translation>這裡沒有建議。請先選取文字，再按此鍵。</translation>
    </message>
</context>
<context>
    <name>ClaimPane</name>
    <message>
        <source>Select words in the text and press Enter, or the key of a stance (1–4). The claim is described here.</source>
        <translation>在正文中選取文字，按 Enter 或立場鍵（1–4）。論斷在此描述。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>no stance yet</source>
        <extracomment>The width of the ring around the line in hand, in pixels. Lines kept as they were drawn: those of some screens. By article; the script of one never changes.
----------
The stance colours of a claim nobody has given a stance, light and dark.</extracomment>
        <translation>尚無立場</translation>
    </message>
    <message>
        <source>Copying claims…</source>
        <translation>正在複製論斷…</translation>
    </message>
</context>
<context>
    <name>Claims import</name>
    <message>
        <source>Characters (code points)</source>
        <extracomment>The units that a person may say a file counts in.</extracomment>
        <translation>字元（碼位）</translation>
    </message>
    <message>
        <source>UTF-16 units (JavaScript, Java)</source>
        <translation>UTF-16 單元（JavaScript、Java）</translation>
    </message>
    <message>
        <source>Characters as seen (grapheme clusters)</source>
        <translation>所見字元（字素叢集）</translation>
    </message>
    <message>
        <source>Characters, Windows line ends as one</source>
        <translation>字元，Windows 換行算一個</translation>
    </message>
    <message>
        <source>UTF-16 units, Windows line ends as one</source>
        <translation>UTF-16 單元，Windows 換行算一個</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>New claims</source>
        <translation>新論斷</translation>
    </message>
    <message>
        <source>Claims that were there already</source>
        <translation>已有的論斷</translation>
    </message>
    <message>
        <source>Claims changed in the other tool</source>
        <translation>在其他工具中改過的論斷</translation>
    </message>
    <message>
        <source>Claims deleted in the other tool</source>
        <translation>在其他工具中刪除的論斷</translation>
    </message>
    <message>
        <source>Marks in the file</source>
        <translation>檔案中的標註</translation>
    </message>
    <message>
        <source>Marks that stand where the file says</source>
        <translation>位置與檔案所說一致的標註</translation>
    </message>
    <message>
        <source>Marks counted in another unit</source>
        <translation>按另一單位計數的標註</translation>
    </message>
    <message>
        <source>Marks found again by their words</source>
        <translation>按文字重新找到的標註</translation>
    </message>
    <message>
        <source>Marks without words to compare</source>
        <translation>沒有文字可比對的標註</translation>
    </message>
    <message>
        <source>Marks that fit nowhere: to be repaired</source>
        <translation>對不上位置、待修復的標註</translation>
    </message>
    <message>
        <source>Suggestions of machines, waiting in the articles</source>
        <translation>機器的建議，留在文章中待處理</translation>
    </message>
    <message>
        <source>Zhubi dataset (documents)</source>
        <translation>朱筆資料集（documents）</translation>
    </message>
    <message>
        <source>%1 was imported; one undo takes it back.</source>
        <translation>已匯入 %1；復原一次即可收回。</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Whose claims are listed</source>
        <translation>列出哪些論斷</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <source>Sort the claims by</source>
        <translation>論斷排序方式</translation>
    </message>
    <message>
        <source>Text order</source>
        <translation>正文順序</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>篩選論斷</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有篩選</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 條論斷</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No claims here yet. Select words in the text and press Enter.</source>
        <translation>這裡還沒有論斷。在正文中選取文字，按 Enter。</translation>
    </message>
    <message>
        <source>No claim passes the filter.</source>
        <translation>沒有論斷符合篩選條件。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄</translation>
    </message>
    <message>
        <source>The first line holds the names of columns</source>
        <translation>第一行是欄名</translation>
    </message>
    <message>
        <source>%1: which column holds the text of the articles?</source>
        <translation>%1：哪一欄是文章正文？</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) with the same columns follow.</source>
        <translation>
            <numerusform>另有 %n 個欄位相同的檔案一併匯入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>“%1”: claims differ in %2</source>
        <translation>「%1」：各論斷的%2不同</translation>
    </message>
    <message>
        <source>“%1”: a claim here, none there</source>
        <translation>「%1」：有的標為論斷，有的未標</translation>
    </message>
    <message>
        <source>“%1”: names different vendors</source>
        <translation>「%1」：指向不同廠商</translation>
    </message>
    <message>
        <source>“%1”: a vendor here, none there</source>
        <translation>「%1」：有的標了廠商，有的未標</translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>未標註</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>論斷</translation>
    </message>
</context>
<context>
    <name>ConsistencyDialog</name>
    <message>
        <source>Consistency list</source>
        <translation>一致性清單</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑點</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Comparing the same words in all articles…</source>
        <translation>正在比較所有文章中的相同詞語…</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s), of which the first %1 are listed.</source>
        <translation>
            <numerusform>共 %n 處疑點，此處列出前 %1 處。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s). The same words are compared in both scripts.</source>
        <translation>
            <numerusform>%n 處疑點。相同文字不分簡繁一併比較。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is inconsistent.</source>
        <translation>沒有不一致之處。</translation>
    </message>
</context>
<context>
    <name>ConversionDialog</name>
    <message>
        <source>Conversion between scripts</source>
        <translation>簡繁轉換</translation>
    </message>
    <message>
        <source>Current (today&apos;s words)</source>
        <translation>最新詞典（今日用詞）</translation>
    </message>
    <message>
        <source>As shipped with the port (2022)</source>
        <translation>隨附詞典（2022 年）</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>詞典</translation>
    </message>
    <message>
        <source>Terms that phrases leave alone, one a line</source>
        <translation>不作詞語轉換的術語，每行一個</translation>
    </message>
    <message>
        <source>The names and aliases of the project&apos;s vendors are always left alone.</source>
        <translation>專案中廠商的名稱與別名一律保留原詞。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) brought back; one undo takes them out again.</source>
        <translation>
            <numerusform>已還原 %n 項；復原一次即可再次移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or record(s) left out.</source>
        <translation>
            <numerusform>有 %n 個檔案或記錄未匯入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles are nearly the same.</source>
        <translation>
            <numerusform>有 %n 對文章幾乎相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) exported</source>
        <translation>
            <numerusform>已匯出 %n 條論斷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) read back and found exact.</source>
        <translation>
            <numerusform>%n 段已讀回核對無誤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed; one undo takes it back.</source>
        <translation>
            <numerusform>已更改 %n 篇文章，復原一次即可恢復。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed; undo brings them back with their claims.</source>
        <translation>
            <numerusform>已移除 %n 篇文章，復原即可連同論斷一起恢復。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) made; one undo takes them back.</source>
        <translation>
            <numerusform>已新增 %n 條論斷；一次復原即可全部收回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) copied as Markdown.</source>
        <translation>
            <numerusform>已將 %n 條論斷複製為 Markdown。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The project is damaged</source>
        <translation>專案已毀損</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>「%1」已毀損。</translation>
    </message>
    <message>
        <source>The file is left as it is, whatever you choose.</source>
        <translation>無論怎樣選擇，原檔案都保持不動。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Save what is readable into a new project…</source>
        <translation>把還能讀出的內容存入新專案…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以唯讀方式開啟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>What is counted, in the order in which it is shown; the first three are lines of their own.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Renditions</source>
        <translation>轉換文字</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>按立場</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>按廠商</translation>
    </message>
    <message>
        <source>By kind of metric</source>
        <translation>按指標類型</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按狀態</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>按標註者</translation>
    </message>
    <message>
        <source>The licence of {count} of {all} articles is unknown: {names}</source>
        <extracomment>Shown even when there is none. What is told by each code; the values go in by name.</extracomment>
        <translation>{all} 篇文章中有 {count} 篇授權未知：{names}</translation>
    </message>
    <message>
        <source>{count} of {all} articles are not marked done, so words outside their claims are no negative examples: {names}</source>
        <translation>{all} 篇文章中有 {count} 篇未標為完成，其論斷之外的文字不作為反例：{names}</translation>
    </message>
    <message>
        <source>There is no claim in it</source>
        <translation>其中沒有論斷</translation>
    </message>
    <message>
        <source>{count} of {all} training articles have no rendition in a script that was asked for: they are in that script, or in none for certain</source>
        <translation>{all} 篇訓練文章中有 {count} 篇沒有所要求字體的轉換文字：它們本就是該字體，或字體不能確定</translation>
    </message>
    <message>
        <source>The split “{split}” holds no claim</source>
        <translation>劃分「{split}」中沒有論斷</translation>
    </message>
    <message>
        <source>The split “{split}” holds {percent} % of the claims; {wanted} % were meant</source>
        <translation>劃分「{split}」佔論斷的 {percent} %；預定為 {wanted} %</translation>
    </message>
    <message>
        <source>Only {count} training claims are “{stance}”</source>
        <translation>訓練論斷中只有 {count} 條為「{stance}」</translation>
    </message>
    <message>
        <source>The claims are by {people} annotators and {count} of them are not reviewed: where two marked the same words, both claims stand</source>
        <translation>論斷出自 {people} 位標註者，其中 {count} 條未經審閱：兩人標出同一處文字時，兩條論斷都在</translation>
    </message>
    <message>
        <source>Claims were filtered, so words outside the claims are no negative examples</source>
        <translation>論斷經過篩選，因此論斷之外的文字不作為反例</translation>
    </message>
    <message>
        <source>Written without the words of the articles, because the licence of at least one is unknown</source>
        <translation>因至少一篇文章授權未知，寫出時不含文章文字</translation>
    </message>
    <message>
        <source>Renditions hold words of the articles and were left out</source>
        <translation>轉換文字含有文章文字，已略去</translation>
    </message>
    <message>
        <source>Near-duplicates in different groups: {names}</source>
        <translation>近似重複的文章分在不同組：{names}</translation>
    </message>
    <message>
        <source>{one} and {other} share {percent} % of the shorter text, but stand in different groups</source>
        <translation>{one} 與 {other} 的文字有 {percent} %（按較短者計）相同，卻分在不同組</translation>
    </message>
    <message>
        <source>Since version {before} in this folder records were added: that asks for version {due}, not {now}</source>
        <translation>與此資料夾中的版本 {before} 相比新增了記錄：版本應為 {due}，而不是 {now}</translation>
    </message>
    <message>
        <source>Since version {before} in this folder records were changed, removed or moved: that asks for version {due}, not {now}</source>
        <translation>與此資料夾中的版本 {before} 相比，有記錄被修改、刪除或移到其他劃分：版本應為 {due}，而不是 {now}</translation>
    </message>
    <message>
        <source>Group {group} stands in more than one split: {splits}</source>
        <translation>分組 {group} 出現在多個劃分中：{splits}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>DatasetForm</name>
    <message>
        <source>By the licences of the articles</source>
        <translation>按文章的授權決定</translation>
    </message>
    <message>
        <source>Without the articles&apos; words (stand-off)</source>
        <translation>不含文章文字（僅位置）</translation>
    </message>
    <message>
        <source>With the articles&apos; words</source>
        <translation>包含文章文字</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Parquet files as well</source>
        <translation>同時寫 Parquet 檔案</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享方式</translation>
    </message>
    <message>
        <source>Only claims that are</source>
        <translation>僅限狀態</translation>
    </message>
    <message>
        <source>Only these vendors</source>
        <translation>僅限廠商</translation>
    </message>
    <message>
        <source>Only these annotators</source>
        <translation>僅限標註者</translation>
    </message>
    <message>
        <source>Renditions for training</source>
        <translation>訓練用的轉換文字</translation>
    </message>
    <message>
        <source>Licence of the annotations</source>
        <translation>標註的授權</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Only claims: %1</source>
        <translation>僅限論斷：%1</translation>
    </message>
    <message>
        <source>The words are left out as soon as the licence of one article is unknown: who may not copy an article may still share where its claims stand.</source>
        <translation>只要有一篇文章的授權不明，就不寫出文字：不能複製文章的人仍可分享論斷的位置。</translation>
    </message>
    <message>
        <source>Ids, places, hashes and labels alone; the words stay with you.</source>
        <translation>只有編號、位置、雜湊和標籤；文字留在您這裡。</translation>
    </message>
    <message>
        <source>Share these files only where the articles&apos; licences allow it.</source>
        <translation>只有在文章授權允許時才分享這些檔案。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Target of the stance</source>
        <extracomment>After so long without a key the note is stored, so that a power cut costs a few words at most.</extracomment>
        <translation>立場對象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>論斷備註</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>值得記下的內容</translation>
    </message>
    <message>
        <source>Another flag</source>
        <translation>另加標記</translation>
    </message>
    <message>
        <source>Add a flag of your own</source>
        <translation>新增自定標記</translation>
    </message>
    <message>
        <source>Selection is the time</source>
        <translation>所選是時間</translation>
    </message>
    <message>
        <source>The first vendor</source>
        <translation>第一個廠商</translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation>在正文中顯示「%1」</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>移除此時間</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Zhubi project</source>
        <translation>朱筆專案</translation>
    </message>
    <message>
        <source>project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Import claims</source>
        <translation>匯入論斷</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>與之比較</translation>
    </message>
    <message>
        <source>Projects and documents</source>
        <translation>專案與文件</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>審閱表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>匯出到資料夾</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A character of the other script</source>
        <translation>另一種文字的字元</translation>
    </message>
    <message>
        <source>Other readings: {0}</source>
        <translation>其他可能：{0}</translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Label every occurrence</source>
        <translation>標註每一處</translation>
    </message>
    <message>
        <source>Every place that has “%1”, in either script</source>
        <translation>出現「%1」的每一處，不分簡繁</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>尋找範圍</translation>
    </message>
    <message>
        <source>Also the other names of %1</source>
        <translation>也包括%1的其他名稱</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tick all places</source>
        <translation>勾選全部</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1  (a claim already)</source>
        <translation>%1（已是論斷）</translation>
    </message>
    <message>
        <source>%1  (boilerplate)</source>
        <translation>%1（非正文）</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more</source>
        <translation>
            <numerusform>前 %n 處；還有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claim(s)</source>
        <translation>
            <numerusform>標註 %n 條論斷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing the dataset…</source>
        <translation>正在寫入資料集…</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <extracomment>What was written, and which splits of it the project does not know yet.</extracomment>
        <translation>匯出已取消；沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>This cannot be counted; the log says more.</source>
        <translation>無法統計；詳情見記錄檔。</translation>
    </message>
    <message>
        <source>%1 of %2 spans verified.</source>
        <translation>已核對 %2 段中的 %1 段。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>The export failed; nothing was written.</source>
        <translation>匯出失敗；沒有寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>A list of names is at least so wide. The preview waits for so long a pause in choosing.</extracomment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>選擇資料夾並匯出…</translation>
    </message>
    <message>
        <source>Working export</source>
        <translation>自用匯出</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>資料集資料夾</translation>
    </message>
    <message>
        <source>For another tool</source>
        <translation>給其他工具</translation>
    </message>
    <message>
        <source>All claims of all articles, one claim a line and one document a line, with every word: for your own work. Every span is read back and compared before the files get their names.</source>
        <translation>所有文章的所有論斷，一行一條論斷、一行一篇文件，包含全部文字，供自己使用。每個區段都讀回比對之後，檔案才定名。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>匯出什麼</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>What the dataset would hold</source>
        <translation>資料集將包含的內容</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>寫出之前</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Whose claims</source>
        <translation>誰的論斷</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>此格式容納不下的內容</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>Everybody&apos;s claims</source>
        <translation>所有人的論斷</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a stance or told twice are left out.</source>
        <translation>
            <numerusform>不含 %n 條沒有立場或重複的論斷。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden there, but comes back)</source>
        <translation>%1（那裡不顯示，匯回時不丟）</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Unfold a line to see the claims; Enter goes to one.</source>
        <translation>展開一行可看到論斷；按 Enter 跳到其中一條。</translation>
    </message>
</context>
<context>
    <name>Facing</name>
    <message>
        <source>Article text as written</source>
        <translation>文章原文</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Source or publisher</source>
        <translation>來源或出版方</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版權聲明</translation>
    </message>
    <message>
        <source>Name in exports</source>
        <translation>匯出時的名稱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-03-18 or 2025年3月18日.</source>
        <translation>「%1」不是日期。請寫成 2025-03-18 或 2025年3月18日。</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with http:// or https://.</source>
        <translation>「%1」不是網址。網址以 http:// 或 https:// 開頭。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: blanks, slashes and the like are not possible.</source>
        <translation>「%1」不能作名稱：不可含空格、斜線等字元。</translation>
    </message>
    <message>
        <source>Another article is called “%1”.</source>
        <translation>已有另一篇文章名為「%1」。</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>「%1…」太長。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article, either script</source>
        <translation>在本文中尋找，不分簡繁</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Another program changed this project; it is shown.</source>
        <translation>另一程式改動了此專案；已顯示新內容。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Getting started</source>
        <extracomment>Height of a line in percent of the font&apos;s, and room below a paragraph in pixels.</extracomment>
        <translation>入門指南</translation>
    </message>
</context>
<context>
    <name>GuidelineTab</name>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Version %1. It goes out with every dataset as GUIDELINE.md.</source>
        <translation>版本 %1。隨每個資料集匯出為 GUIDELINE.md。</translation>
    </message>
    <message>
        <source>The guideline that comes with Zhubi. What you make of it is the project&apos;s own, and goes out with every dataset as GUIDELINE.md.</source>
        <translation>這是朱筆內附的指南。修改後即為專案自己的指南，隨每個資料集匯出為 GUIDELINE.md。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <extracomment>So many entries are read at once.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself: %1</source>
        <translation>無法單獨復原：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>說話者</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗標</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版權聲明</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>劃分</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>list of repairs</source>
        <translation>待修復清單</translation>
    </message>
    <message>
        <source>dictionaries of the conversion</source>
        <translation>轉換詞典</translation>
    </message>
    <message>
        <source>terms that phrases leave alone</source>
        <translation>不作詞語轉換的術語</translation>
    </message>
    <message>
        <source>rejected suggestions</source>
        <translation>已拒絕的建議</translation>
    </message>
    <message>
        <source>annotation guideline</source>
        <translation>標註指南</translation>
    </message>
    <message>
        <source>suggestions of another tool</source>
        <translation>其他工具的建議</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <extracomment>So many values of one entry are shown; an import of thousands is told by its number.</extracomment>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>tag set</source>
        <translation>標籤集</translation>
    </message>
    <message>
        <source>%1 – put in</source>
        <translation>%1 – 加入</translation>
    </message>
    <message>
        <source>%1 – taken out</source>
        <translation>%1 – 移除</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>復原這一條</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>跳到論斷</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>這篇文章</translation>
    </message>
    <message>
        <source>This claim</source>
        <translation>這條論斷</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>誰的改動</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>改動的範圍</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>改動，最新在前</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前與之後</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Reading articles…</source>
        <translation>正在讀取文章…</translation>
    </message>
    <message>
        <source>Adding articles…</source>
        <translation>正在加入文章…</translation>
    </message>
    <message>
        <source>The import failed; nothing was added.</source>
        <extracomment>Files of this kind may be datasets, which bring their claims along. More than so many things read are added in the background: 1,000 articles take 0.2 s. So many lines are listed; the others are counted.</extracomment>
        <translation>匯入失敗；沒有新增任何內容。</translation>
    </message>
    <message>
        <source>%1: the project has this text already, as %2</source>
        <extracomment>How fine it is told how far the reading of one file is.</extracomment>
        <translation>%1：專案中已有此文，即「%2」</translation>
    </message>
    <message>
        <source>Reading claims…</source>
        <translation>正在讀取論斷…</translation>
    </message>
</context>
<context>
    <name>ImportClaimsDialog</name>
    <message>
        <source>Import claims</source>
        <translation>匯入論斷</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>檔案…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>資料夾…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Repairs…</source>
        <translation>待修復的標註…</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按檔案所說</translation>
    </message>
    <message>
        <source>The likeliest</source>
        <translation>最可能的編碼</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>檔案或資料夾</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Offsets are counted in</source>
        <translation>位置的計數單位</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) fit nowhere for certain; nothing of them is lost.</source>
        <translation>
            <numerusform>%n 處標註對不上確切位置；內容都保留著。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark of the file is accounted for.</source>
        <translation>檔案中的每處標註都有交代。</translation>
    </message>
    <message>
        <source>Choose the file or folder that the other tool wrote.</source>
        <translation>請選擇其他工具寫出的檔案或資料夾。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>The format is not clear from the file; please choose it.</source>
        <translation>從檔案看不出格式，請選擇。</translation>
    </message>
    <message>
        <source>This looks like: %1</source>
        <translation>看來是：%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Moving in the text</source>
        <translation>在文中移動</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Move in the text; with Shift select</source>
        <translation>在正文中移動；加 Shift 選取</translation>
    </message>
    <message>
        <source>By words; with Shift select</source>
        <translation>按詞移動；加 Shift 選取</translation>
    </message>
    <message>
        <source>By paragraphs; with Shift select</source>
        <translation>按段移動；加 Shift 選取</translation>
    </message>
    <message>
        <source>By clauses</source>
        <translation>按小句移動</translation>
    </message>
    <message>
        <source>By clauses, selecting</source>
        <translation>按小句選取</translation>
    </message>
    <message>
        <source>By sentences; with Shift select</source>
        <translation>按句移動；加 Shift 選取</translation>
    </message>
    <message>
        <source>To the ends of the line; with Shift select</source>
        <translation>到行首行尾；加 Shift 選取</translation>
    </message>
    <message>
        <source>To the ends of the article; with Shift select</source>
        <translation>到文章首尾；加 Shift 選取</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>What the mouse does on the page. Where the system moves windows by Alt, it is pressed later.</extracomment>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>Select, drawn to clauses and words</source>
        <translation>選取，對齊到小句和詞語</translation>
    </message>
    <message>
        <source>Drag with Alt</source>
        <translation>按住 Alt 拖曳</translation>
    </message>
    <message>
        <source>Select by characters; Alt may be pressed during the drag</source>
        <translation>逐字選取；也可在拖曳途中按 Alt</translation>
    </message>
    <message>
        <source>Drag with Ctrl</source>
        <translation>按住 Ctrl 拖曳</translation>
    </message>
    <message>
        <source>Add a further stretch</source>
        <translation>再選一段</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>按兩下</translation>
    </message>
    <message>
        <source>Select a word</source>
        <translation>選取詞語</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>按三下</translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation>選取句子</translation>
    </message>
    <message>
        <source>Fourth click</source>
        <translation>按四下</translation>
    </message>
    <message>
        <source>Select a paragraph</source>
        <translation>選取段落</translation>
    </message>
    <message>
        <source>Drag a claim&apos;s end</source>
        <translation>拖曳論斷的一端</translation>
    </message>
    <message>
        <source>Move that end</source>
        <translation>移動該端</translation>
    </message>
    <message>
        <source>Alt over a word</source>
        <translation>按住 Alt 指向詞語</translation>
    </message>
    <message>
        <source>Tell how a converted word is written</source>
        <translation>顯示轉換過的詞語的原文</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>New key of the action</source>
        <translation>此功能的新快速鍵</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用快速鍵</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>滑鼠操作</translation>
    </message>
    <message>
        <source>%1 is already the key of “%2”. Give that another key first.</source>
        <translation>%1 已是「%2」的快速鍵。請先為它改用其他鍵。</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>The claim&apos;s identity</source>
        <translation>論斷的編號</translation>
    </message>
    <message>
        <source>Claims in several stretches</source>
        <translation>分段的論斷</translation>
    </message>
    <message>
        <source>Overlapping claims</source>
        <translation>重疊的論斷</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Vendors that are not named</source>
        <translation>未點名的廠商</translation>
    </message>
    <message>
        <source>Stance towards each vendor</source>
        <translation>對各廠商的立場</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>說話者</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menu</source>
        <extracomment>Loaded in a turn of the event loop of its own.</extracomment>
        <translation>選單</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 (for reading only)</source>
        <translation>%1（唯讀）</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>立場：%1</translation>
    </message>
</context>
<context>
    <name>MergeVendor</name>
    <message>
        <source>Merge vendors</source>
        <translation>合併廠商</translation>
    </message>
    <message>
        <source>Every claim that names %1 will name the vendor below, which gets its aliases too. %1 is no longer offered. One undo takes it back.</source>
        <translation>凡提到%1的論斷都改為下面的廠商，%1的別名也歸其所有，並不再提供選擇。復原一次即可恢復。</translation>
    </message>
    <message>
        <source>Vendor to merge into</source>
        <translation>併入的廠商</translation>
    </message>
</context>
<context>
    <name>MetricRow</name>
    <message>
        <source>Show “%1” in the text</source>
        <extracomment>Characters of a metric&apos;s words that its row has room for.</extracomment>
        <translation>在正文中顯示「%1」</translation>
    </message>
    <message>
        <source>Remove the metric %1</source>
        <translation>移除指標 %1</translation>
    </message>
    <message>
        <source>Number or range</source>
        <translation>數字或範圍</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Note on the metric</source>
        <translation>指標備註</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>標註者姓名</translation>
    </message>
    <message>
        <source>This name goes on every claim you make and every change.</source>
        <translation>此姓名會記在您的每條論斷和每次更改上。</translation>
    </message>
</context>
<context>
    <name>NewVendor</name>
    <message>
        <source>New vendor</source>
        <translation>新增廠商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Class of vendors</source>
        <translation>廠商群體</translation>
    </message>
    <message>
        <source>Topic (a target only)</source>
        <translation>話題（僅作立場對象）</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>類別</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <extracomment>How long a plain notice stays; warnings and errors stay until they are closed. More lines of details than this are scrolled. So many reports wait below a later notice.</extracomment>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>顯示詳情</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>關閉通知</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>The project cannot be opened: %1</source>
        <translation>無法開啟專案：%1</translation>
    </message>
    <message>
        <source>%1 was not closed properly. Nothing is damaged: %2 and %3 were looked at.</source>
        <translation>%1 上次沒有正常關閉。已檢查%2、%3，沒有毀損。</translation>
    </message>
    <message>
        <source>%1 was not opened: looking it over was stopped. Open it to begin anew.</source>
        <translation>檢查已中止，%1 沒有開啟。再次開啟時會重新檢查。</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>%1 has this project open, so it is open here for reading only.</source>
        <translation>%1 已開啟此專案，因此這裡以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The project was not closed properly. Looking it over before it is opened…</source>
        <translation>專案上次沒有正常關閉，開啟前正在檢查…</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Script</source>
        <extracomment>So long after an article is shown its words are asked for.</extracomment>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小正文</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大正文</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>下一種主題</translation>
    </message>
    <message>
        <source>Show highlights</source>
        <translation>顯示標註</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>No article is open. Choose one in the list, or drop files here to import.</source>
        <translation>沒有開啟文章。請在清單中選擇一篇，或把檔案拖到這裡匯入。</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>授權未知</translation>
    </message>
</context>
<context>
    <name>PageTips</name>
    <message>
        <source>As written: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Nothing is marked here.</source>
        <translation>此處沒有標註。</translation>
    </message>
</context>
<context>
    <name>PageVoice</name>
    <message>
        <source>End of {0}</source>
        <translation>{0} 結束</translation>
    </message>
    <message>
        <source>No longer here: {0}</source>
        <translation>已不在：{0}</translation>
    </message>
    <message>
        <source>Selected: {0}</source>
        <translation>已選取：{0}</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>已選取 {0} 字</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Everything by name</source>
        <translation>按名稱尋找功能</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>搜尋功能</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Nothing that is possible now has these words in its name.</source>
        <translation>沒有名稱包含這些字的可用功能。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查詢範圍(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>What Qt says in the field for a key and of keys; its own Chinese words for them are odd.</extracomment>
        <translation>請按下新的快速鍵</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The project could not be gone through.</source>
        <translation>無法讀完整個專案。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>removing articles</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>新論斷</translation>
    </message>
    <message>
        <source>importing claims</source>
        <translation>匯入論斷</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>new ends</source>
        <translation>調整範圍</translation>
    </message>
    <message>
        <source>vendor list</source>
        <translation>廠商表</translation>
    </message>
    <message>
        <source>tag set</source>
        <translation>標籤集</translation>
    </message>
    <message>
        <source>merging vendors</source>
        <translation>合併廠商</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>非正文</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>storing the splits of the export</source>
        <translation>儲存匯出的劃分</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>target</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>說話者</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>bulk edit</source>
        <translation>批次修改</translation>
    </message>
    <message>
        <source>label every occurrence</source>
        <translation>標註每一處</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>新專案</translation>
    </message>
    <message>
        <source>importing from another tool</source>
        <translation>從其他工具匯入</translation>
    </message>
    <message>
        <source>settling a repair</source>
        <translation>確認修正</translation>
    </message>
    <message>
        <source>dropping a repair</source>
        <translation>放棄修正</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>salvage</source>
        <translation>搶救</translation>
    </message>
    <message>
        <source>taking another annotator&apos;s claims in</source>
        <translation>取用另一標註者的論斷</translation>
    </message>
    <message>
        <source>deciding between annotators</source>
        <translation>在標註者之間裁定</translation>
    </message>
    <message>
        <source>taking back: %1</source>
        <translation>撤回：%1</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>the text does not have these words there</source>
        <translation>文章在那裡沒有這些文字</translation>
    </message>
    <message>
        <source>it lies outside the text, is empty, or cuts a character</source>
        <translation>超出文章、為空或切斷了字元</translation>
    </message>
    <message>
        <source>the file gives no words, and its unit is not certain</source>
        <translation>檔案沒有給出文字，單位也不確定</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>like words</source>
        <translation>文字相近</translation>
    </message>
    <message>
        <source>like words, unescaped</source>
        <translation>還原跳脫後文字相近</translation>
    </message>
    <message>
        <source>counted in characters</source>
        <translation>按字元計數</translation>
    </message>
    <message>
        <source>counted in UTF-16 units</source>
        <translation>按 UTF-16 單元計數</translation>
    </message>
    <message>
        <source>counted in characters as seen</source>
        <translation>按所見字元計數</translation>
    </message>
    <message>
        <source>counted in characters, Windows line ends as one</source>
        <translation>按字元計數，Windows 換行算一個</translation>
    </message>
    <message>
        <source>counted in UTF-16 units, Windows line ends as one</source>
        <translation>按 UTF-16 單元計數，Windows 換行算一個</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Repairs</source>
        <translation>待修復的標註</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>採用此處</translation>
    </message>
    <message>
        <source>The selected words</source>
        <translation>用選取的文字</translation>
    </message>
    <message>
        <source>Drop the mark</source>
        <translation>捨棄此標註</translation>
    </message>
    <message>
        <source>Use this unit for the whole file</source>
        <translation>按此單位重新匯入整個檔案</translation>
    </message>
    <message>
        <source>Marks to repair</source>
        <translation>待修復的標註</translation>
    </message>
    <message>
        <source>Places it might mean</source>
        <translation>可能的位置</translation>
    </message>
    <message>
        <source>Unit of the offsets</source>
        <translation>位置的單位</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) fit nowhere for certain. Nothing is lost until you drop it.</source>
        <translation>
            <numerusform>%n 處標註對不上確切位置。在您捨棄之前不會遺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be repaired.</source>
        <translation>沒有待修復的內容。</translation>
    </message>
    <message>
        <source>where the numbers point, though the words differ</source>
        <translation>數字所指之處，但文字不同</translation>
    </message>
    <message>
        <source>(the file gives no words)</source>
        <translation>（檔案沒有給出文字）</translation>
    </message>
    <message>
        <source>Select the right words in the article first.</source>
        <translation>請先在文章中選取正確的文字。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>報告問題</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Copy this into your report and say what you did before. It holds versions and the places of faults, no words of your articles.</source>
        <translation>這裡不會發送任何內容。請把它複製到您的報告中，並說明之前做了什麼。其中只有版本和出錯的位置，沒有文章的文字。</translation>
    </message>
    <message>
        <source>Versions and log</source>
        <translation>版本與記錄檔</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>備份，最新在前</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>還原這一份</translation>
    </message>
    <message>
        <source>The project as it is now is moved aside, never deleted: you can return to it.</source>
        <translation>現在的專案會移到旁邊，不會刪除：隨時可以回來。</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made every half hour of work and before large acts.</source>
        <translation>此專案還沒有備份。工作中每半小時以及大的操作之前會自動備份。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Writing the review sheet…</source>
        <translation>正在寫入審閱表…</translation>
    </message>
    <message>
        <source>The review sheet was written: %1</source>
        <translation>已寫入審閱表：%1</translation>
    </message>
    <message>
        <source>The review sheet could not be written.</source>
        <translation>無法寫入審閱表。</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>簡繁混排</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>already written so</source>
        <translation>原文即如此</translation>
    </message>
    <message>
        <source>words are changed in simplified articles only</source>
        <translation>僅簡體文章轉換詞語</translation>
    </message>
    <message>
        <source>both scripts are mixed here; the conversion may err</source>
        <translation>簡繁混排，轉換可能有誤</translation>
    </message>
    <message>
        <source>The conversion failed.</source>
        <translation>轉換失敗。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <extracomment>The search waits for so long a pause in typing. So many hits are listed at once, and others as long as this a turn. The words looked for whose other wordings are not yet asked for, or are under way.</extracomment>
        <translation>在所有文章中尋找</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>claim in %1</source>
        <translation>論斷，見 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 個結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n hit(s)</source>
        <translation>
            <numerusform>前 %n 個結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in articles, notes and tags, either script</source>
        <translation>文章、備註和標籤中的文字，不分簡繁</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1: links left out: %2</source>
        <translation>%1：未收入的連結：%2</translation>
    </message>
    <message>
        <source>%1: links that say no stance: %2</source>
        <translation>%1：未說明立場的連結：%2</translation>
    </message>
    <message>
        <source>%1: edited in the other tool, taken from there: %2</source>
        <translation>%1：在其他工具中改過，已採用那裡的內容：%2</translation>
    </message>
    <message>
        <source>%1: a second speaker of one claim, left out</source>
        <translation>%1：同一論斷的第二個說話人，未收入</translation>
    </message>
    <message>
        <source>%1: fits at %2 places, counted in different units</source>
        <translation>%1：按不同單位計數，有 %2 處都吻合</translation>
    </message>
    <message>
        <source>%1: found again by its words</source>
        <translation>%1：依其文字重新找到</translation>
    </message>
    <message>
        <source>%1: the text was changed in the other tool at %2 places; its marks are laid on the text that was exported: %3</source>
        <translation>%1：文字在其他工具中有 %2 處改動，其標註已對應到匯出時的文字：%3</translation>
    </message>
    <message>
        <source>%1: no .ann file in this folder</source>
        <translation>%1：此資料夾中沒有 .ann 檔案</translation>
    </message>
    <message>
        <source>a mark needs a label and its offsets</source>
        <translation>標註須有標籤和位置</translation>
    </message>
    <message>
        <source>an offset larger than any text</source>
        <translation>位置數大於任何文字</translation>
    </message>
    <message>
        <source>a relation needs a kind and two ends</source>
        <translation>關係須有種類和兩端</translation>
    </message>
    <message>
        <source>an event needs a trigger</source>
        <translation>事件須有觸發詞</translation>
    </message>
    <message>
        <source>an attribute or note without its target</source>
        <translation>屬性或備註沒有所指</translation>
    </message>
    <message>
        <source>%1, line %2: a second %3</source>
        <translation>%1 第 %2 行：%3 重複出現</translation>
    </message>
    <message>
        <source>%1, line %2: %3 of %4, not of a mark</source>
        <translation>%1 第 %2 行：%4 的 %3，所指並非標註</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: claim %2 rides along twice</source>
        <translation>%1：論斷 %2 隨附了兩次</translation>
    </message>
    <message>
        <source>%1: a text without an .ann file, not taken in</source>
        <translation>%1：沒有對應 .ann 檔案的文字，未收入</translation>
    </message>
    <message>
        <source>not %1 as Zhubi writes it</source>
        <translation>不是朱筆所寫的 %1</translation>
    </message>
    <message>
        <source>no annotation of brat&apos;s</source>
        <translation>不是 brat 的標註</translation>
    </message>
    <message>
        <source>%1: no CAS JSON file in this folder</source>
        <translation>%1：此資料夾中沒有 CAS JSON 檔案</translation>
    </message>
    <message>
        <source>%1: layout, not taken in: %2</source>
        <translation>%1：版面資訊，未收入：%2</translation>
    </message>
    <message>
        <source>%1: stands on no text</source>
        <translation>%1：不在任何文字之上</translation>
    </message>
    <message>
        <source>%1: refers to structure %2, which is not there</source>
        <translation>%1：所指的結構 %2 不存在</translation>
    </message>
    <message>
        <source>%1: the id %2 is taken</source>
        <translation>%1：編號 %2 已被佔用</translation>
    </message>
    <message>
        <source>%1: no %TYPE</source>
        <translation>%1：沒有 %TYPE</translation>
    </message>
    <message>
        <source>%1: expected a token and a tag such as O or B-Claim</source>
        <translation>%1：應為一個字詞加一個標記，如 O 或 B-Claim</translation>
    </message>
    <message>
        <source>%1: more sentences than %2 has</source>
        <translation>%1：句子比 %2 多</translation>
    </message>
    <message>
        <source>%1: fewer sentences than %2 has</source>
        <translation>%1：句子比 %2 少</translation>
    </message>
    <message>
        <source>%1: marks begin with I; taken as such</source>
        <translation>%1：標註以 I 開頭，按此收入</translation>
    </message>
    <message>
        <source>%1: each token carries a digit; taken off</source>
        <translation>%1：每個字都帶數字，已去掉</translation>
    </message>
    <message>
        <source>%1: columns between token and tag, not taken in: %2</source>
        <translation>%1：字與標籤之間的欄未收入：%2</translation>
    </message>
    <message>
        <source>%1, line %2: not the character of %3</source>
        <translation>%1 第 %2 行：與 %3 中的字元不符</translation>
    </message>
    <message>
        <source>%1: no record has a text</source>
        <translation>%1：沒有一條記錄有文字</translation>
    </message>
    <message>
        <source>%1: a relation without two ends</source>
        <translation>%1：關係缺少兩端</translation>
    </message>
    <message>
        <source>%1: labels of the whole text, not taken in: %2</source>
        <translation>%1：整篇文字的標籤，未收入：%2</translation>
    </message>
    <message>
        <source>%1: comments on the whole text, not taken in: %2</source>
        <translation>%1：整篇文字的評論，未收入：%2</translation>
    </message>
    <message>
        <source>%1: further keys of its records, not taken in: %2</source>
        <translation>%1：記錄中的其他鍵未收入：%2</translation>
    </message>
    <message>
        <source>%1: a record without text, its %2 marks not taken in</source>
        <translation>%1：記錄沒有文字，其 %2 處標註未收入</translation>
    </message>
    <message>
        <source>%1: span %2 is no [start, end, label]</source>
        <translation>%1：第 %2 段不是 [start, end, label]</translation>
    </message>
    <message>
        <source>%1: neither data nor a text</source>
        <translation>%1：既無 data 也無文字</translation>
    </message>
    <message>
        <source>%1: a draft beside what was submitted, kept as suggestions</source>
        <translation>%1：已提交內容之外的草稿，作為建議保留</translation>
    </message>
    <message>
        <source>%1: no text</source>
        <translation>%1：沒有文字</translation>
    </message>
    <message>
        <source>%1: said of the whole text, not taken in: %2</source>
        <translation>%1：關於整篇文字的內容，未收入：%2</translation>
    </message>
    <message>
        <source>%1, result %2: %3 is no span of text</source>
        <translation>%1 結果 %2：%3 不是文字中的一段</translation>
    </message>
    <message>
        <source>%1: answered %2 in Prodigy; its %3 spans were not taken in</source>
        <translation>%1：在 Prodigy 中答為 %2，其 %3 段未收入</translation>
    </message>
    <message>
        <source>%1: a relation to a token that is not there</source>
        <translation>%1：關係所指的字詞不存在</translation>
    </message>
    <message>
        <source>%1: expected an object</source>
        <translation>%1：應為物件</translation>
    </message>
    <message>
        <source>%1: %2 should be a list</source>
        <translation>%1：%2 應為清單</translation>
    </message>
    <message>
        <source>%1: no %2</source>
        <translation>%1：沒有 %2</translation>
    </message>
    <message>
        <source>%1: %2 is no offset</source>
        <translation>%1：%2 不是位置數</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是檔案</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; split it</source>
        <translation>%1 超過 %2 MB，請分割</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1: not UTF-8 at byte %2; read as %3, the likeliest</source>
        <translation>%1：第 %2 位元組處不是 UTF-8；已按最可能的 %3 讀取</translation>
    </message>
    <message>
        <source>%1: not UTF-8 at byte %2; read as %3, the likeliest, before %4</source>
        <translation>%1：第 %2 位元組處不是 UTF-8；已按最可能的 %3 讀取，其次是 %4</translation>
    </message>
    <message>
        <source>further files that are not UTF-8, read in the same way: %1</source>
        <translation>其他不是 UTF-8 的檔案也按同樣方式讀取：%1</translation>
    </message>
    <message>
        <source>no encoding %1; there are %2</source>
        <translation>沒有編碼 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>exported from here and no longer there: %1</source>
        <translation>從這裡匯出、那裡已不再有的：%1</translation>
    </message>
    <message>
        <source>%1 is not %2: %3</source>
        <translation>%1 不是 %2：%3</translation>
    </message>
    <message>
        <source>%1: not %2 at byte %3</source>
        <translation>%1：第 %3 位元組處不是 %2 編碼</translation>
    </message>
    <message>
        <source>%1: not JSON: %2</source>
        <translation>%1：不是 JSON：%2</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <source>%1: holds a lone surrogate, which is no character</source>
        <translation>%1：含有單獨的代理碼元，不成字元</translation>
    </message>
    <message>
        <source>%1 is of no format that is known; there are %2</source>
        <translation>%1 不是任何已知格式；已知的有 %2</translation>
    </message>
    <message>
        <source>%1 has no file of a format that comes as a folder; there are %2</source>
        <translation>%1 中沒有以資料夾形式存放的格式的檔案；已知的有 %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 是空的</translation>
    </message>
    <message>
        <source>%1 could be any of %2; say which</source>
        <translation>%1 可能是 %2 中的任一種，請指明</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder</source>
        <translation>%1 既不是檔案也不是資料夾</translation>
    </message>
    <message>
        <source>no format %1; there are %2</source>
        <translation>沒有格式 %1；有 %2</translation>
    </message>
    <message>
        <source>DocBin files need spaCy, which is not installed: pip install spacy</source>
        <translation>DocBin 檔案需要 spaCy，尚未安裝：pip install spacy</translation>
    </message>
    <message>
        <source>%1: no DocBin: %2</source>
        <translation>%1：不是 DocBin：%2</translation>
    </message>
    <message>
        <source>%1: a link needs two ends and a label</source>
        <translation>%1：連結須有兩端和標籤</translation>
    </message>
    <message>
        <source>%1 is an archive; unpack it and take in what lies in it</source>
        <translation>%1 是壓縮檔；請解壓縮後匯入其中的檔案</translation>
    </message>
    <message>
        <source>%1 is UIMA XMI; let the tool export UIMA CAS JSON instead</source>
        <translation>%1 是 UIMA XMI；請讓原工具改為匯出 UIMA CAS JSON</translation>
    </message>
    <message>
        <source>%1: [%2, %3) runs over a line end, where YEDDA does not see it</source>
        <translation>%1：[%2, %3) 跨行，YEDDA 看不到這樣的標註</translation>
    </message>
    <message>
        <source>%1: [%2, %3) cuts what is seen as one character</source>
        <translation>%1：[%2, %3) 切開了看來是一個字元的部分</translation>
    </message>
    <message>
        <source>%1: no annotation</source>
        <translation>%1：不是標註</translation>
    </message>
    <message>
        <source>%1: no annotations</source>
        <translation>%1：沒有標註</translation>
    </message>
    <message>
        <source>%1: a link without two ends</source>
        <translation>%1：連結缺少兩端</translation>
    </message>
    <message>
        <source>%1: no stretch of a text</source>
        <translation>%1：沒有選取文字的任何一段</translation>
    </message>
    <message>
        <source>%1: a second annotation %2</source>
        <translation>%1：標註 %2 重複出現</translation>
    </message>
    <message>
        <source>%1: the text of %2 is not here</source>
        <translation>%1：%2 的文字不在此處</translation>
    </message>
    <message>
        <source>%1: a link from %2, not a mark</source>
        <translation>%1：連結出自 %2，並非標註</translation>
    </message>
    <message>
        <source>%1: its annotations lie elsewhere: %2</source>
        <translation>%1：其標註存放在別處：%2</translation>
    </message>
    <message>
        <source>%1: selector %2 is not read</source>
        <translation>%1：選擇器 %2 未讀取</translation>
    </message>
    <message>
        <source>%1: “%2” is no value</source>
        <translation>%1：「%2」不是值</translation>
    </message>
    <message>
        <source>%1: “%2” is no layer</source>
        <translation>%1：「%2」不是圖層</translation>
    </message>
    <message>
        <source>%1: the file lacks the text between its sentences; %2 characters were filled with line ends</source>
        <translation>%1：檔案缺少句子之間的文字；%2 個字元以換行補足</translation>
    </message>
    <message>
        <source>%1: relations %2 between tokens, not taken in: %3</source>
        <translation>%1：字詞之間的關係 %2，未收入：%3</translation>
    </message>
    <message>
        <source>%1: chain layer %2, not taken in: %3 elements</source>
        <translation>%1：鏈圖層 %2，未收入：%3 個成分</translation>
    </message>
    <message>
        <source>%1: not WebAnno TSV 3</source>
        <translation>%1：不是 WebAnno TSV 3</translation>
    </message>
    <message>
        <source>%1: no token with its place</source>
        <translation>%1：沒有帶位置的字詞</translation>
    </message>
    <message>
        <source>%1: the token %2 is there already</source>
        <translation>%1：字詞 %2 已經有了</translation>
    </message>
    <message>
        <source>%1: “%2” is no place of a token</source>
        <translation>%1：「%2」不是字詞的位置</translation>
    </message>
    <message>
        <source>%1: a relation to nothing</source>
        <translation>%1：關係沒有所指</translation>
    </message>
    <message>
        <source>%1: refers to %2, where no %3 stands</source>
        <translation>%1：所指的 %2 處沒有 %3</translation>
    </message>
    <message>
        <source>%1: a token outside a sentence</source>
        <translation>%1：字詞不在句子之中</translation>
    </message>
    <message>
        <source>%1: %2 characters are missing</source>
        <translation>%1：缺少 %2 個字元</translation>
    </message>
    <message>
        <source>%1: %2 is not JSON: %3</source>
        <translation>%1：%2 不是 JSON：%3</translation>
    </message>
    <message>
        <source>%1: no WebAnno TSV file in this folder</source>
        <translation>%1：此資料夾中沒有 WebAnno TSV 檔案</translation>
    </message>
    <message>
        <source>%1, line %2: the text itself holds “%3”, which YEDDA cannot tell from a mark; choose another format</source>
        <translation>%1 第 %2 行：文字本身含有「%3」，YEDDA 無法將它與標註區分，請另選格式</translation>
    </message>
    <message>
        <source>%1: no YEDDA file in this folder</source>
        <translation>%1：此資料夾中沒有 YEDDA 檔案</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” has no partner and was left in the text</source>
        <translation>%1 第 %2 行：「%3」沒有配對，留在文字中</translation>
    </message>
    <message>
        <source>claim %1 is there already and differs; taken in as %2</source>
        <translation>論斷 %1 已存在且內容不同，另以 %2 收入</translation>
    </message>
    <message>
        <source>claim %1 was deleted in the other tool and stays here: %2</source>
        <translation>論斷 %1 已在其他工具中刪除，此處保留：%2</translation>
    </message>
    <message>
        <source>%1: claims that are not in the file, deleted there or made here since; they stay: %2 (%3)</source>
        <translation>%1：檔案中沒有的論斷（在那裡已刪除，或此後在這裡新建），均保留：%2（%3）</translation>
    </message>
    <message>
        <source>claim %1 was changed here since it was exported; it stays</source>
        <translation>論斷 %1 匯出後在這裡改過，保持不變</translation>
    </message>
    <message>
        <source>what waits to be settled cannot be read: it is damaged</source>
        <translation>待處理的修復清單已毀損，無法讀取</translation>
    </message>
    <message>
        <source>the project has no repair %1</source>
        <translation>專案中沒有修復項 %1</translation>
    </message>
    <message>
        <source>%1 is only written</source>
        <translation>%1 只能寫出</translation>
    </message>
    <message>
        <source>%1 is only read</source>
        <translation>%1 只能讀入</translation>
    </message>
    <message>
        <source>%1: %2 of %3 spans verified; nothing was written</source>
        <translation>%1：%3 段中只核實了 %2 段；未寫出任何內容</translation>
    </message>
    <message>
        <source>it goes on without having begun</source>
        <translation>它未曾開始就在延續</translation>
    </message>
    <message>
        <source>it begins and never ends</source>
        <translation>它開始了卻沒有結束</translation>
    </message>
    <message>
        <source>it was deleted in the other tool</source>
        <translation>它在其他工具中已被刪除</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>原來的位置</translation>
    </message>
    <message>
        <source>it gives no offsets, and its words stand at %1 places</source>
        <translation>它沒有給出位置，而其文字出現在 %1 處</translation>
    </message>
    <message>
        <source>the file gives no words, and its unit is not certain (it declares %1)</source>
        <translation>檔案沒有給出文字，其計數單位也不確定（宣告為 %1）</translation>
    </message>
    <message>
        <source>%1: line ends of two characters; where the tool counts them as one its offsets shift, and are found again when they come back</source>
        <translation>%1：換行由兩個字元組成；若該工具將其算作一個，位置會偏移，匯回時會重新找到</translation>
    </message>
    <message>
        <source>%1: more than %2 annotations of one token</source>
        <translation>%1：同一詞元上的標註多於 %2 個</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands.</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任務 %1</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>標註 %1</translation>
    </message>
    <message>
        <source>prediction %1</source>
        <translation>預測 %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>段落 %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>記錄 %1</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>結構 %1</translation>
    </message>
    <message>
        <source>structure number %1</source>
        <translation>第 %1 個結構</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>區域 %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>結果 %1</translation>
    </message>
    <message>
        <source>span %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>entity %1</source>
        <translation>實體 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>字詞 %1</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); the older backups were kept</source>
        <translation>%1 已毀損（%2）；較早的備份已保留</translation>
    </message>
    <message>
        <source>%1 is not a file, so no backup was put in its place</source>
        <translation>%1 不是檔案，因此沒有在其位置放置備份</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>無法寫入 %1：%2。未作任何改動。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>無法開啟 %1：%2</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation>%1：無法開啟：%2</translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation>無法恢復 %1：%2</translation>
    </message>
    <message>
        <source>more is read from the file than it holds</source>
        <translation>從檔案中讀出的內容多於其所含</translation>
    </message>
    <message>
        <source>stored claim: %1</source>
        <translation>已存的論斷：%1</translation>
    </message>
    <message>
        <source>%1 is not a Zhubi project (not an SQLite database)</source>
        <translation>%1 不是朱筆專案（不是 SQLite 資料庫）</translation>
    </message>
    <message>
        <source>%1 is an SQLite database, but not a Zhubi project</source>
        <translation>%1 是 SQLite 資料庫，但不是朱筆專案</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Zhubi (form %2; this version reads up to %3). It was left untouched: please update Zhubi.</source>
        <translation>%1 由較新版本的朱筆建立（格式 %2；本版本最多讀到 %3）。檔案未被改動：請更新朱筆。</translation>
    </message>
    <message>
        <source>%1 is not a Zhubi project (not a file)</source>
        <translation>%1 不是朱筆專案（不是檔案）</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate) cannot be stored</source>
        <translation>無法儲存半個字元（單獨的代理碼元）</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已毀損：%2</translation>
    </message>
    <message>
        <source>%1 is damaged: reading it does not come to an end</source>
        <translation>%1 已毀損：讀取無法結束</translation>
    </message>
    <message>
        <source>%1 lacks some of the tables of a Zhubi project</source>
        <translation>%1 缺少朱筆專案的部分資料表</translation>
    </message>
    <message>
        <source>%1 holds a %2 named %3 that Zhubi did not make. It was not opened: such a file could change or hide data behind your back.</source>
        <translation>%1 含有並非朱筆建立的 %2，名為 %3。未開啟：這樣的檔案可能在您不知情時更改或隱藏資料。</translation>
    </message>
    <message>
        <source>history row %1: no such kind of value: %2</source>
        <translation>歷史第 %1 行：沒有這種值：%2</translation>
    </message>
    <message>
        <source>history row %1 is not of the expected form</source>
        <translation>歷史第 %1 行的形式不符</translation>
    </message>
    <message>
        <source>the index names the text %1, which is not there</source>
        <translation>索引所指的文字 %1 不存在</translation>
    </message>
    <message>
        <source>%1 exists already; open it or choose another name</source>
        <translation>%1 已存在，請開啟它或另取名稱</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>無法建立 %1：%2</translation>
    </message>
    <message>
        <source>%1 is of an older form and cannot be opened for reading only; copy it to a place where it can be written</source>
        <translation>%1 是舊格式，不能以唯讀方式開啟；請複製到可寫入的位置</translation>
    </message>
    <message>
        <source>%1 is damaged; it was left as it is</source>
        <translation>%1 已毀損，保持原樣</translation>
    </message>
    <message>
        <source>the copy %1 cannot be written: %2</source>
        <translation>無法寫入副本 %1：%2</translation>
    </message>
    <message>
        <source>%1 is being written by another program; try again later</source>
        <translation>另一個程式正在寫入 %1，請稍後再試</translation>
    </message>
    <message>
        <source>%1 is being written by another program; try again in a moment</source>
        <translation>另一個程式正在寫入 %1，請稍等再試</translation>
    </message>
    <message>
        <source>the %1 %2 is %3</source>
        <translation>%1 %2 為 %3</translation>
    </message>
    <message>
        <source>stored record is not JSON: %1</source>
        <translation>已存的記錄不是 JSON：%1</translation>
    </message>
    <message>
        <source>%1 is open for reading only; nothing was changed</source>
        <translation>%1 以唯讀方式開啟，未作任何改動</translation>
    </message>
    <message>
        <source>another program has changed the project in this moment; nothing was changed</source>
        <translation>另一個程式剛剛改動了專案，未作任何改動</translation>
    </message>
    <message>
        <source>%1: the disk reported a fault while the last change was saved. The change is in the file, but a power cut might lose it; please look after the disk and make a backup elsewhere.</source>
        <translation>%1：儲存上一次改動時磁碟報告故障。改動已在檔案中，但斷電可能遺失；請檢查磁碟並在別處備份。</translation>
    </message>
    <message>
        <source>%1 can neither be written nor read just now, so it is not known whether the last change was saved. What was saved before is safe; please close the project and open it again once the disk is there.</source>
        <translation>%1 此刻既不能寫也不能讀，因此無法得知上一次改動是否已儲存。此前儲存的內容是安全的；待磁碟恢復後，請關閉專案再開啟。</translation>
    </message>
    <message>
        <source>%1 has no article in place %2</source>
        <translation>%1 的第 %2 位沒有文章</translation>
    </message>
    <message>
        <source>stored article: %1 is not a status</source>
        <translation>已存的文章：%1 不是狀態</translation>
    </message>
    <message>
        <source>%1 has no %2 %3</source>
        <translation>%1 沒有 %2 %3</translation>
    </message>
    <message>
        <source>%1 has no claim in row %2</source>
        <translation>%1 的第 %2 行沒有論斷</translation>
    </message>
    <message>
        <source>%1 is damaged: the text %2 is none</source>
        <translation>%1 已毀損：文字 %2 不成文字</translation>
    </message>
    <message>
        <source>an article needs an id and a name</source>
        <translation>文章須有編號和名稱</translation>
    </message>
    <message>
        <source>article %1: not a SHA-256 and a length</source>
        <translation>文章 %1：缺少 SHA-256 和長度</translation>
    </message>
    <message>
        <source>an edit keeps the kind and the id</source>
        <translation>修改須保持種類和編號不變</translation>
    </message>
    <message>
        <source>a change that changes nothing</source>
        <translation>沒有改動任何內容</translation>
    </message>
    <message>
        <source>a change names the same value twice on one side</source>
        <translation>同一次改動在一側兩次提到同一個值</translation>
    </message>
    <message>
        <source>claim %1: a claim needs at least one fragment</source>
        <translation>論斷 %1：論斷至少要有一個片段</translation>
    </message>
    <message>
        <source>claim %1: fragments must be in order and apart</source>
        <translation>論斷 %1：各片段須按順序且不重疊</translation>
    </message>
    <message>
        <source>%1: lone surrogate at code point %2</source>
        <translation>%1：第 %2 個字元是單獨的代理碼元</translation>
    </message>
    <message>
        <source>a span needs 0 ≤ start &lt; end, not [%1, %2)</source>
        <translation>一段須滿足 0 ≤ 起點 &lt; 終點，而不是 [%1, %2)</translation>
    </message>
    <message>
        <source>span [%1, %2) leaves the text of %3 code points</source>
        <translation>[%1, %2) 超出了 %3 個字元的文字</translation>
    </message>
    <message>
        <source>quote of %1 code points does not fill [%2, %3)</source>
        <translation>%1 個字元的引文與 [%2, %3) 不等長</translation>
    </message>
    <message>
        <source>claim %1 has both vendors with different stances; settle that first</source>
        <translation>論斷 %1 對兩個廠商的立場不同，請先處理</translation>
    </message>
    <message>
        <source>%1 has no value %2</source>
        <translation>%1 沒有值 %2</translation>
    </message>
    <message>
        <source>the tag set has no field %1</source>
        <translation>標籤集沒有欄位 %1</translation>
    </message>
    <message>
        <source>field %1: two values have the same key</source>
        <translation>欄位 %1：兩個值的鍵相同</translation>
    </message>
    <message>
        <source>field %1: the default %2 is no value of it</source>
        <translation>欄位 %1：預設值 %2 不是它的值</translation>
    </message>
    <message>
        <source>%1: the project already has this text as %2</source>
        <translation>%1：專案中已有此文字，名為 %2</translation>
    </message>
    <message>
        <source>%1: the text is not of the length that is stated</source>
        <translation>%1：文字長度與所述不符</translation>
    </message>
    <message>
        <source>%1: the text of an article is never altered</source>
        <translation>%1：文章的文字從不更改</translation>
    </message>
    <message>
        <source>claim %1, %2: the article does not have these words at [%3, %4)</source>
        <translation>論斷 %1，%2：文章在 [%3, %4) 處沒有這些文字</translation>
    </message>
    <message>
        <source>%1 has no vendor %2</source>
        <translation>%1 沒有廠商 %2</translation>
    </message>
    <message>
        <source>the project has no vendor %1</source>
        <translation>專案中沒有廠商 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: it has no tag set</source>
        <translation>%1 已毀損：沒有標籤集</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1：應為 %2，卻是 %3</translation>
    </message>
    <message>
        <source>%1: nested too deeply</source>
        <translation>%1：巢狀過深</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1：不是物件</translation>
    </message>
    <message>
        <source>%1: there is no column %2</source>
        <translation>%1：沒有欄 %2</translation>
    </message>
    <message>
        <source>%1: there is no field %2</source>
        <translation>%1：沒有欄位 %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2</source>
        <translation>%1 不是 JSON：%2</translation>
    </message>
    <message>
        <source>%1 is too large for such a list</source>
        <translation>%1 作為這種清單過大</translation>
    </message>
    <message>
        <source>the guideline is empty</source>
        <translation>指南是空的</translation>
    </message>
    <message>
        <source>%1 is not there, or not a file</source>
        <translation>%1 不存在，或不是檔案</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: byte %2; save it as UTF-8 (in a spreadsheet as “CSV UTF-8”)</source>
        <translation>%1 不是 UTF-8：第 %2 個位元組；請存為 UTF-8（在試算表軟體中選「CSV UTF-8」）</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: byte %2</source>
        <translation>%1 不是 UTF-8：第 %2 位元組</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1：%2 欄出現了兩次</translation>
    </message>
    <message>
        <source>an object has the key %1 twice</source>
        <translation>一個物件中鍵 %1 出現了兩次</translation>
    </message>
    <message>
        <source>the project or its claims need what would be gone</source>
        <translation>專案或其中的論斷需要將被去掉的內容</translation>
    </message>
    <message>
        <source>%1 was not closed properly; open it once, then it can be restored</source>
        <translation>%1沒有正常關閉；請先開啟一次，之後才能還原</translation>
    </message>
    <message>
        <source>%1 is the project itself, so nothing was put in its place</source>
        <translation>%1就是這個專案本身，因此沒有替換任何內容</translation>
    </message>
    <message>
        <source>%1 is the same vendor</source>
        <translation>%1 是同一個廠商</translation>
    </message>
    <message>
        <source>%1: too large to be worked with</source>
        <translation>%1：過大，無法處理</translation>
    </message>
    <message>
        <source>%1 is not a file. %2</source>
        <translation>%1 不是檔案。%2</translation>
    </message>
    <message>
        <source>%1 names another file, which Zhubi&apos;s own journals never do, and SQLite would delete that file. %2</source>
        <translation>%1 指向另一個檔案，朱筆自己的日誌從不如此，而 SQLite 會刪除那個檔案。%2</translation>
    </message>
    <message>
        <source>%1 does not belong to %2: another database of that name has left it, and SQLite would write it over the project. %3</source>
        <translation>%1 不屬於 %2：它是另一個同名資料庫留下的，SQLite 會把它寫到專案之上。%3</translation>
    </message>
    <message>
        <source>%1 was not opened and nothing was changed. If the project is yours, move %2 elsewhere and open it again.</source>
        <translation>%1 未開啟，未作任何改動。如果這是您的專案，請把 %2 移到別處再開啟。</translation>
    </message>
    <message>
        <source>article %1 has no %2 rendition</source>
        <translation>文章 %1 沒有 %2 轉換文字</translation>
    </message>
    <message>
        <source>the %1 rendition of %2 would be named %3, like another article; rename that one</source>
        <translation>%2 的 %1 轉換文字將名為 %3，與另一篇文章同名；請將那篇改名</translation>
    </message>
    <message>
        <source>%1 of %2 spans verified; nothing was written</source>
        <translation>%2 段中只核實了 %1 段；未寫出任何內容</translation>
    </message>
    <message>
        <source>the layouts of an export are %1</source>
        <translation>匯出的格式有 %1</translation>
    </message>
    <message>
        <source>%1 has a %2 that is not of a dataset; it was left as it is. Choose a folder of its own for the dataset.</source>
        <translation>%1 中的 %2 不屬於資料集，已保持原樣。請為資料集另選一個資料夾。</translation>
    </message>
    <message>
        <source>the version %1 is not made of three numbers like 1.2.0</source>
        <translation>版本 %1 不是由三個數字組成，如 1.2.0</translation>
    </message>
    <message>
        <source>the renditions of a dataset are %1</source>
        <translation>資料集的轉換文字有 %1</translation>
    </message>
    <message>
        <source>renditions need a conversion</source>
        <translation>產生轉換文字須有轉換器</translation>
    </message>
    <message>
        <source>%1 is not as an earlier export wrote it, so it was left as it is; nothing was written. Choose another folder for the export</source>
        <translation>%1 與以前匯出時寫的不同，已保持原樣；未寫出任何內容。請另選資料夾匯出</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>Parquet needs the optional extra: pip install &apos;zhubi[parquet]&apos;</source>
        <translation>寫 Parquet 須另裝元件：pip install &apos;zhubi[parquet]&apos;</translation>
    </message>
    <message>
        <source>%1 holds two exports, documents.jsonl and documents-*.jsonl; choose a file</source>
        <translation>%1 中有兩份匯出：documents.jsonl 和 documents-*.jsonl；請選擇其中的檔案</translation>
    </message>
    <message>
        <source>%1 holds no documents.jsonl and no documents-*.jsonl</source>
        <translation>%1 中沒有 documents.jsonl，也沒有 documents-*.jsonl</translation>
    </message>
    <message>
        <source>two articles are named %1; rename one of them</source>
        <translation>有兩篇文章都名為 %1；請將其中一篇改名</translation>
    </message>
    <message>
        <source>article %1: lone surrogate at code point %2</source>
        <translation>文章 %1：第 %2 個字元是單獨的代理碼元</translation>
    </message>
    <message>
        <source>article %1: its text is not the one its hash and length stand for</source>
        <translation>文章 %1：文字與其雜湊和長度不符</translation>
    </message>
    <message>
        <source>article %1: the boilerplate at [%2, %3) is not %4</source>
        <translation>文章 %1：[%2, %3) 處的非正文不是 %4</translation>
    </message>
    <message>
        <source>claim %1 does not belong to article %2</source>
        <translation>論斷 %1 不屬於文章 %2</translation>
    </message>
    <message>
        <source>article %1, claim %2, %3: the text at [%4, %5) is not %6</source>
        <translation>文章 %1，論斷 %2，%3：[%4, %5) 處的文字不是 %6</translation>
    </message>
    <message>
        <source>article %1: the split %2 is none of %3</source>
        <translation>文章 %1：劃分 %2 不在 %3 之列</translation>
    </message>
    <message>
        <source>not a stand-off document (%1)</source>
        <translation>不是不含文字的文件（%1）</translation>
    </message>
    <message>
        <source>%1: the articles do not give back the full records</source>
        <translation>%1：由文章還原不出完整記錄</translation>
    </message>
    <message>
        <source>%1: the disk gives back other bytes than were written</source>
        <translation>%1：從磁碟讀回的與寫入的不同</translation>
    </message>
    <message>
        <source>%1: %2 records read, %3 written</source>
        <translation>%1：讀回 %2 筆記錄，寫入了 %3 筆</translation>
    </message>
    <message>
        <source>%1, line %2, %3: not what the article says there; the export was not made</source>
        <translation>%1 第 %2 行，%3：與文章該處的文字不符；未匯出</translation>
    </message>
    <message>
        <source>%1: a text holds a lone surrogate (%2)</source>
        <translation>%1：有文字含單獨的代理碼元（%2）</translation>
    </message>
    <message>
        <source>%1 is a folder; nothing was written</source>
        <translation>%1 是資料夾；未寫出任何內容</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; nothing was written</source>
        <translation>%1 是裝置或管道；未寫出任何內容</translation>
    </message>
    <message>
        <source>cannot write to %1: %2; nothing was changed there</source>
        <translation>無法寫入 %1：%2；那裡未作任何改動</translation>
    </message>
    <message>
        <source>no stance chosen</source>
        <extracomment>Why a claim stands in the documents layout alone.</extracomment>
        <translation>沒有選擇立場</translation>
    </message>
    <message>
        <source>the id %1 is not made of a-z, 0-9 and hyphens</source>
        <translation>編號 %1 含有 a-z、0-9 和連字號以外的字元</translation>
    </message>
    <message>
        <source>stance %1 is not in the tag set</source>
        <translation>標籤集中沒有立場 %1</translation>
    </message>
    <message>
        <source>kind %1 is not in the tag set</source>
        <translation>標籤集中沒有類型 %1</translation>
    </message>
    <message>
        <source>certainty %1 is not in the tag set</source>
        <translation>標籤集中沒有確定程度 %1</translation>
    </message>
    <message>
        <source>speaker %1 is not in the tag set</source>
        <translation>標籤集中沒有說話人 %1</translation>
    </message>
    <message>
        <source>metric kind %1 is not in the tag set</source>
        <translation>標籤集中沒有指標類型 %1</translation>
    </message>
    <message>
        <source>comparator %1 is not in the tag set</source>
        <translation>標籤集中沒有比較方式 %1</translation>
    </message>
    <message>
        <source>a copy of claim %1 in a near-duplicate article</source>
        <translation>與近似文章中的論斷 %1 重複</translation>
    </message>
    <message>
        <source>%1 is no JSON number</source>
        <extracomment>What is wrong with a line of a dataset that is read.</extracomment>
        <translation>%1 不是 JSON 數字</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>數字 %1 過大</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>not UTF-8 (byte %1 of the line)</source>
        <translation>不是 UTF-8（行內第 %1 位元組）</translation>
    </message>
    <message>
        <source>not JSON (%1, column %2)</source>
        <translation>不是 JSON（%1，第 %2 欄）</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是物件</translation>
    </message>
    <message>
        <source>stand-off, and the text of %1 is not here</source>
        <translation>不含文字，而 %1 的文字不在這裡</translation>
    </message>
    <message>
        <source>script_variant: expected source, hans or hant</source>
        <translation>script_variant：應為 source、hans 或 hant</translation>
    </message>
    <message>
        <source>claims: expected a list</source>
        <translation>claims：應為清單</translation>
    </message>
    <message>
        <source>doc_sha256: the text is not the one this hash stands for</source>
        <translation>doc_sha256：文字與此雜湊不符</translation>
    </message>
    <message>
        <source>length: the text has %1 code points</source>
        <translation>length：文字共有 %1 個字元</translation>
    </message>
    <message>
        <source>boilerplate[%1].quote: not what the text says there</source>
        <translation>boilerplate[%1].quote：與該處的文字不符</translation>
    </message>
    <message>
        <source>article %1 stands in an earlier line already</source>
        <translation>文章 %1 在前面的行中已出現</translation>
    </message>
    <message>
        <source>vendor %1 is described differently elsewhere; kept that</source>
        <translation>廠商 %1 在別處描述不同；已保留別處的</translation>
    </message>
    <message>
        <source>%1.article: not the uuid of this line</source>
        <translation>%1.article：不是本行的 uuid</translation>
    </message>
    <message>
        <source>%1.id: claim %2 stands in the file already</source>
        <translation>%1.id：論斷 %2 在檔案中已出現</translation>
    </message>
    <message>
        <source>%1: the text at [%2, %3) is not what the claim quotes</source>
        <translation>%1：[%2, %3) 處的文字與論斷的引文不符</translation>
    </message>
    <message>
        <source>schema: expected %1</source>
        <translation>schema：應為 %1</translation>
    </message>
    <message>
        <source>%1: a stand-off dataset holds no texts; rebuild it first with the check.py beside it. Nothing was taken in</source>
        <translation>%1：此資料集不含文字；請先用旁邊的 check.py 重建。未匯入任何內容</translation>
    </message>
    <message>
        <source>%1: written as %2; this version of Zhubi reads %3. Nothing was taken in</source>
        <translation>%1：以 %2 寫成；本版本的朱筆讀取 %3。未匯入任何內容</translation>
    </message>
    <message>
        <source>%1: this is the layout %2; articles and claims are read from %3. Nothing was taken in</source>
        <translation>%1：這是 %2 格式；文章和論斷應從 %3 讀取。未匯入任何內容</translation>
    </message>
    <message>
        <source>article %1: the project has another text under its id; it was taken in under a new one</source>
        <translation>文章 %1：專案中同一編號下是另一篇文字；已用新編號匯入</translation>
    </message>
    <message>
        <source>claim %1: the project holds it differently; the project&apos;s was kept</source>
        <translation>論斷 %1：與專案中的不同；已保留專案中的</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>file: row %1 of %2 points at a missing row of %3</source>
        <translation>檔案：%2 的第 %1 列指向 %3 中不存在的一列</translation>
    </message>
    <message>
        <source>claim %1: its columns disagree with its record</source>
        <translation>論斷 %1：各欄與其記錄不一致</translation>
    </message>
    <message>
        <source>history row %1: what it did cannot be read</source>
        <translation>歷史第 %1 筆：所作改動無法讀出</translation>
    </message>
    <message>
        <source>setting %1: what it is set to cannot be read</source>
        <translation>設定 %1：其值無法讀出</translation>
    </message>
    <message>
        <source>history: %1 rows are numbered from %2 to %3</source>
        <translation>歷史：%1 筆的編號為 %2 至 %3</translation>
    </message>
    <message>
        <source>%1: the search index is damaged, so words may not be found</source>
        <translation>%1：搜尋索引已毀損，可能搜不到某些文字</translation>
    </message>
    <message>
        <source>%1: the search index lacks %2 rows, so words may not be found</source>
        <translation>%1：搜尋索引缺少 %2 筆，可能搜不到某些文字</translation>
    </message>
    <message>
        <source>search index: %1 texts and %2 claims are not in it yet; they are found, and indexed when the window is open</source>
        <translation>搜尋索引：尚有 %1 篇文本和 %2 條論斷未編入；仍可搜尋到，視窗開啟時會繼續編入</translation>
    </message>
    <message>
        <source>%1: the text was altered (its hash differs)</source>
        <translation>%1：文章文字被改動過（雜湊不符）</translation>
    </message>
    <message>
        <source>%1: length differs from the text</source>
        <translation>%1：長度與文字不符</translation>
    </message>
    <message>
        <source>%1: boilerplate does not fit the text</source>
        <translation>%1：非正文的位置與文字不符</translation>
    </message>
    <message>
        <source>%1, claim %2, %3: the text at [%4, %5) is not “%6”</source>
        <translation>%1，論斷 %2，%3：[%4, %5) 處的文字不是「%6」</translation>
    </message>
    <message>
        <source>%1, claim %2: %3 %4 is not in the tag set</source>
        <translation>%1，論斷 %2：標籤集中沒有 %3 %4</translation>
    </message>
    <message>
        <source>%1, claim %2: vendor %3 is not in the list</source>
        <translation>%1，論斷 %2：廠商表中沒有 %3</translation>
    </message>
    <message>
        <source>the text %1… was altered and is not taken</source>
        <extracomment>What cannot be saved from a damaged project.</extracomment>
        <translation>文字 %1… 被改動過，未取用</translation>
    </message>
    <message>
        <source>article %1: its text cannot be read</source>
        <translation>文章 %1：文字無法讀出</translation>
    </message>
    <message>
        <source>article %1 stands there twice</source>
        <translation>文章 %1 出現了兩次</translation>
    </message>
    <message>
        <source>article %1: some of its boilerplate does not fit</source>
        <translation>文章 %1：部分非正文的位置不符</translation>
    </message>
    <message>
        <source>claim %1: its article is lost (%2)</source>
        <translation>論斷 %1：所屬文章已遺失（%2）</translation>
    </message>
    <message>
        <source>claim %1: its words are not what the article says</source>
        <translation>論斷 %1：其文字與文章不符</translation>
    </message>
    <message>
        <source>article %1: %2</source>
        <translation>文章 %1：%2</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <translation>論斷 %1：%2</translation>
    </message>
    <message>
        <source>vendor %1: %2</source>
        <translation>廠商 %1：%2</translation>
    </message>
    <message>
        <source>tag set %1: %2</source>
        <translation>標籤集 %1：%2</translation>
    </message>
    <message>
        <source>setting %1: %2</source>
        <translation>設定 %1：%2</translation>
    </message>
    <message>
        <source>texts: %1</source>
        <translation>文字表：%1</translation>
    </message>
    <message>
        <source>articles: %1</source>
        <translation>文章表：%1</translation>
    </message>
    <message>
        <source>claims: %1</source>
        <translation>論斷表：%1</translation>
    </message>
    <message>
        <source>vendors: %1</source>
        <translation>廠商表：%1</translation>
    </message>
    <message>
        <source>tag_sets: %1</source>
        <translation>標籤集表：%1</translation>
    </message>
    <message>
        <source>settings: %1</source>
        <translation>設定表：%1</translation>
    </message>
    <message>
        <source>row %1 cannot be read</source>
        <translation>第 %1 筆無法讀出</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>未匯入 %1：%2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>無法讀取（%1）</translation>
    </message>
    <message>
        <source>it is not a file or a folder</source>
        <translation>既不是檔案，也不是資料夾</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>it is too large (more than %1 MB)</source>
        <translation>檔案過大（超過 %1 MB）</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>內容為空</translation>
    </message>
    <message>
        <source>it has no readable text</source>
        <translation>沒有可讀的文字</translation>
    </message>
    <message>
        <source>it has no readable text (%1)</source>
        <translation>沒有可讀的文字（%1）</translation>
    </message>
    <message>
        <source>it is of no kind that articles are read from</source>
        <translation>不屬於可讀取文章的檔案類型</translation>
    </message>
    <message>
        <source>it is of no kind that articles are read from (%1)</source>
        <translation>不屬於可讀取文章的檔案類型（%1）</translation>
    </message>
    <message>
        <source>it holds several articles</source>
        <translation>其中有多篇文章</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <translation>格式有誤</translation>
    </message>
    <message>
        <source>it is not well formed (%1)</source>
        <translation>格式有誤（%1）</translation>
    </message>
    <message>
        <source>none of its columns is known to hold the text</source>
        <translation>沒有可識別為正文的欄</translation>
    </message>
    <message>
        <source>none of its columns is known to hold the text (%1)</source>
        <translation>沒有可識別為正文的欄（%1）</translation>
    </message>
    <message>
        <source>several of its columns may hold the text</source>
        <translation>有多欄可能是正文</translation>
    </message>
    <message>
        <source>several of its columns may hold the text (%1)</source>
        <translation>有多欄可能是正文（%1）</translation>
    </message>
    <message>
        <source>it has no such column</source>
        <translation>沒有這一欄</translation>
    </message>
    <message>
        <source>it has no such column (%1)</source>
        <translation>沒有這一欄（%1）</translation>
    </message>
    <message>
        <source>it is a data set with claims, which an import of claims takes in</source>
        <translation>這是帶論斷的資料集，請用「匯入論斷」匯入</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>不是文字檔</translation>
    </message>
    <message>
        <source>it is not a text file (%1)</source>
        <translation>不是文字檔（%1）</translation>
    </message>
    <message>
        <source>its encoding cannot be told</source>
        <translation>無法判斷編碼</translation>
    </message>
    <message>
        <source>its encoding cannot be told (%1)</source>
        <translation>無法判斷編碼（%1）</translation>
    </message>
    <message>
        <source>the encoding asked for is not known</source>
        <translation>不支援所指定的編碼</translation>
    </message>
    <message>
        <source>the encoding asked for is not known (%1)</source>
        <translation>不支援所指定的編碼（%1）</translation>
    </message>
    <message>
        <source>it has half a character (a lone surrogate)</source>
        <translation>含有半個字元（單獨的代理碼元）</translation>
    </message>
    <message>
        <source>it has half a character (a lone surrogate) (%1)</source>
        <translation>含有半個字元（單獨的代理碼元，%1）</translation>
    </message>
    <message>
        <source>more than %1 MB</source>
        <translation>超過 %1 MB</translation>
    </message>
    <message>
        <source>not a path</source>
        <translation>不是有效路徑</translation>
    </message>
    <message>
        <source>it is a %1 file</source>
        <translation>這是 %1 檔</translation>
    </message>
    <message>
        <source>it is a zip archive or an office document</source>
        <translation>這是 ZIP 壓縮檔或 Office 文件</translation>
    </message>
    <message>
        <source>it is a zip archive</source>
        <translation>這是 ZIP 壓縮檔</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>這是 PDF</translation>
    </message>
    <message>
        <source>it is a rich text document</source>
        <translation>這是 RTF 文件</translation>
    </message>
    <message>
        <source>it is an old office document</source>
        <translation>這是舊版 Office 文件</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>這是資料庫</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>這是圖片</translation>
    </message>
    <message>
        <source>it is a compressed file</source>
        <translation>這是壓縮檔</translation>
    </message>
    <message>
        <source>it is an archive</source>
        <translation>這是壓縮檔</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>這是程式</translation>
    </message>
    <message>
        <source>it has NUL bytes</source>
        <translation>含有 NUL 位元組</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>第 %2 個字元處有 %1</translation>
    </message>
    <message>
        <source>at character %1</source>
        <translation>第 %1 個字元處</translation>
    </message>
    <message>
        <source>%1 control characters</source>
        <translation>含有 %1 個控制字元</translation>
    </message>
    <message>
        <source>not %1 at byte %2</source>
        <translation>第 %2 位元組處不是 %1</translation>
    </message>
    <message>
        <source>no byte order mark of %1</source>
        <translation>沒有 %1 的位元組順序記號</translation>
    </message>
    <message>
        <source>no UTF-8 at byte %1; nor is it %2</source>
        <translation>第 %1 位元組處不是 UTF-8；也不是 %2</translation>
    </message>
    <message>
        <source>no plain UTF-8; nor is it %1</source>
        <translation>不是純正的 UTF-8；也不是 %1</translation>
    </message>
    <message>
        <source>no UTF-8 at byte %1; read as %2 it is not Chinese</source>
        <translation>第 %1 位元組處不是 UTF-8；按 %2 讀出的也不是中文</translation>
    </message>
    <message>
        <source>no plain UTF-8; read as %1 it is not Chinese</source>
        <translation>不是純正的 UTF-8；按 %1 讀出的也不是中文</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>壓縮檔已損壞</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>需要密碼</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>宣告了文件類型</translation>
    </message>
    <message>
        <source>no XML at line %1</source>
        <translation>第 %1 行不是 XML</translation>
    </message>
    <message>
        <source>the saved page is damaged</source>
        <translation>儲存的網頁已損壞</translation>
    </message>
    <message>
        <source>it is a spreadsheet; saved as CSV it can be read</source>
        <translation>這是試算表，另存為 CSV 後即可讀取</translation>
    </message>
    <message>
        <source>it is a presentation</source>
        <translation>這是簡報</translation>
    </message>
    <message>
        <source>Footnotes and comments left out: %1.</source>
        <translation>已略去註腳和註解：%1 處。</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>讀取期間檔案已改變</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引號沒有閉合</translation>
    </message>
    <message>
        <source>there are characters behind a closing quote</source>
        <translation>右引號之後還有字元</translation>
    </message>
    <message>
        <source>%1 values for %2 columns</source>
        <translation>%2 欄卻有 %1 個值</translation>
    </message>
    <message>
        <source>nothing in column %1</source>
        <translation>欄「%1」為空</translation>
    </message>
    <message>
        <source>no text in column %1</source>
        <translation>欄「%1」不是文字</translation>
    </message>
    <message>
        <source>no JSON at character %1</source>
        <translation>第 %1 個字元處不是 JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>no JSON at character %1; nothing behind it was read</source>
        <translation>第 %1 個字元處不是 JSON；其後的內容未讀取</translation>
    </message>
    <message>
        <source>it is nested too deeply; nothing behind it was read</source>
        <translation>巢狀過深；其後的內容未讀取</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>there is more behind the list, which was not read</source>
        <translation>清單之後還有內容，未讀取</translation>
    </message>
    <message>
        <source>the list breaks off</source>
        <translation>清單中斷</translation>
    </message>
    <message>
        <source>it is neither an object nor a text</source>
        <translation>既不是物件也不是文字</translation>
    </message>
    <message>
        <source>it has no list of records</source>
        <translation>其中沒有記錄清單</translation>
    </message>
    <message>
        <source>Columns not taken: %1.</source>
        <translation>未採用的欄：%1。</translation>
    </message>
    <message>
        <source>Marks not taken, as an import of claims does: %1.</source>
        <translation>未採用的標註（「匯入論斷」可採用）：%1。</translation>
    </message>
    <message>
        <source>%1 is the first of %2 records whose value of %3 is not understood.</source>
        <translation>%1：共 %2 筆記錄的「%3」無法理解，此為第一筆。</translation>
    </message>
    <message>
        <source>Another record has the id %1 too.</source>
        <translation>另有記錄的編號也是 %1。</translation>
    </message>
    <message>
        <source>Encoding guessed: %1; next likeliest: %2.</source>
        <translation>編碼是推測的：%1；其次可能是 %2。</translation>
    </message>
    <message>
        <source>Encoding guessed: %1.</source>
        <translation>編碼是推測的：%1。</translation>
    </message>
    <message>
        <source>The file calls itself %1, but is %2.</source>
        <translation>檔案自稱為 %1，實為 %2。</translation>
    </message>
    <message>
        <source>Replacement characters (�) in the file itself: %1.</source>
        <translation>檔案本身含有替代字元（�）：%1 個。</translation>
    </message>
    <message>
        <source>Menus and hidden parts left out: %1 characters.</source>
        <translation>已略去選單和隱藏內容：%1 字。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>What the system or SQLite says; the commonest.</extracomment>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允許此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>資料夾不是空的</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁碟空間不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁碟配額</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>唯讀的檔案系統</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>輸入輸出錯誤</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>檔名過長</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開啟的檔案過多</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符號連結層數過多</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>資料庫檔案已毀損</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>檔案不是資料庫</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁碟讀寫錯誤</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>資料庫正被佔用</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>資料庫或磁碟已滿</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>無法開啟資料庫檔案</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>資料庫是唯讀的，無法寫入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A value at the end of a template may be a sentence itself: the reason behind a place, what was found exactly, or what follows from it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no stance</source>
        <translation>「%1」不是立場</translation>
    </message>
    <message>
        <source>the text has no “%1”</source>
        <translation>正文中沒有「%1」</translation>
    </message>
    <message>
        <source>%1: the claim that rides along cannot be read</source>
        <translation>%1：隨行的論斷無法讀取</translation>
    </message>
    <message>
        <source>%1: %2 was changed here too since it was exported; the table&apos;s is taken instead of: %3</source>
        <translation>%1：匯出後這裡也改過 %2；採用表格中的，原為：%3</translation>
    </message>
    <message>
        <source>%1: %2 stays as it was: %3</source>
        <translation>%1：%2 保持原樣：%3</translation>
    </message>
    <message>
        <source>%1: “%2” is no place; the words are looked for</source>
        <translation>%1：「%2」不是位置；改按文字尋找</translation>
    </message>
    <message>
        <source>%1: no column says which words a claim is about; there are %2</source>
        <translation>%1：沒有哪一欄說明論斷所指的文字；現有的欄：%2</translation>
    </message>
    <message>
        <source>%1: more cells than columns</source>
        <translation>%1：儲存格比欄多</translation>
    </message>
    <message>
        <source>%1: claim %2 a second time, taken for a new one</source>
        <translation>%1：論斷 %2 第二次出現，作為新論斷</translation>
    </message>
    <message>
        <source>%1: several articles may be meant: %2</source>
        <translation>%1：可能指多篇文章：%2</translation>
    </message>
    <message>
        <source>%1: the project has no such article: %2</source>
        <translation>%1：專案中沒有這篇文章：%2</translation>
    </message>
    <message>
        <source>%1: the project has none of the articles that it is about; take them in first: %2</source>
        <translation>%1：專案中沒有它所涉及的文章；請先匯入文章：%2</translation>
    </message>
    <message>
        <source>%1: further rows about no article here: %2</source>
        <translation>%1：還有其他列所涉及的文章不在這裡：%2</translation>
    </message>
    <message>
        <source>%1: rows that are there twice: %2</source>
        <translation>%1：重複的列：%2</translation>
    </message>
    <message>
        <source>%1: further columns, not taken in: %2</source>
        <translation>%1：其他的欄，未匯入：%2</translation>
    </message>
    <message>
        <source>%1: found by its words</source>
        <translation>%1：依其文字找到</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引號沒有閉合</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 無法解壓縮：%2</translation>
    </message>
    <message>
        <source>%1 is an office document; save the table in it as CSV</source>
        <translation>%1 是辦公文件；請把其中的表格另存為 CSV</translation>
    </message>
    <message>
        <source>%1 needs a password; unpack it first</source>
        <translation>%1 需要密碼；請先解壓縮</translation>
    </message>
    <message>
        <source>%1: %2 leads out of the archive</source>
        <translation>%1：%2 指向壓縮檔之外</translation>
    </message>
    <message>
        <source>%1: more than %2 MB or %3 files come out of it; unpack it first</source>
        <translation>%1：解壓縮後超過 %2 MB 或 %3 個檔案；請先解壓縮</translation>
    </message>
    <message>
        <source>no file of %1 in it</source>
        <translation>其中沒有 %1 的檔案</translation>
    </message>
    <message>
        <source>%1 has no file of a format that is known in it; there are %2</source>
        <translation>%1 中沒有已知格式的檔案；可用的格式：%2</translation>
    </message>
    <message>
        <source>%1: parts that belong to no claim any more, left out: %2</source>
        <translation>%1：不再屬於任何論斷的部分，未收入：%2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Which fonts are offered for the text of each region.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>正文大小</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>正文寬度</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Selections snap to</source>
        <translation>選取時貼齊到</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Clauses, then words</source>
        <translation>先小句，後詞語</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不貼齊</translation>
    </message>
    <message>
        <source>Font of simplified text</source>
        <translation>簡體正文字型</translation>
    </message>
    <message>
        <source>Font of traditional text</source>
        <translation>繁體正文字型</translation>
    </message>
    <message>
        <source>Font of Hong Kong text</source>
        <translation>香港字形字型</translation>
    </message>
    <message>
        <source>Paragraphs apart</source>
        <translation>段落間距</translation>
    </message>
    <message>
        <source>Indent of first lines</source>
        <translation>首行縮排</translation>
    </message>
    <message>
        <source>Underlines of claims</source>
        <translation>論斷底線粗細</translation>
    </message>
    <message>
        <source>Usual for simplified text</source>
        <translation>簡體預設字型</translation>
    </message>
    <message>
        <source>Usual for traditional text</source>
        <translation>繁體預設字型</translation>
    </message>
    <message>
        <source>Usual for Hong Kong text</source>
        <translation>香港字形預設字型</translation>
    </message>
</context>
<context>
    <name>SidesBar</name>
    <message>
        <source>Another file…</source>
        <extracomment>The progress of something whose end is not known yet.</extracomment>
        <translation>另一檔案…</translation>
    </message>
    <message>
        <source>Also articles that only one worked on</source>
        <translation>包括只有一人標註過的文章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>First annotator</source>
        <translation>第一位標註者</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>第二位標註者</translation>
    </message>
    <message>
        <source>Compare with another annotator&apos;s project or documents; it is only read</source>
        <translation>與另一位標註者的專案或文件比較；該檔案只讀取，不改動</translation>
    </message>
    <message>
        <source>Their claims are cases as well, as if the other had marked nothing there</source>
        <translation>其中的論斷也作為個案，視同另一人未作標註</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>取消比較</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Who made these claims</source>
        <translation>這些論斷出自誰</translation>
    </message>
    <message>
        <source>A name that is here already means the same person</source>
        <translation>若與這裡已有的名字相同，即視為同一人</translation>
    </message>
    <message>
        <source>with</source>
        <translation>與</translation>
    </message>
    <message>
        <source>%1 is only read. To decide, take its claims into this project, made by</source>
        <translation>%1 只被讀取。要裁定，請將其論斷收入本專案，標註者為</translation>
    </message>
    <message>
        <source>everyone (%1)</source>
        <translation>所有人（%1）</translation>
    </message>
</context>
<context>
    <name>SpeakerPart</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Speaker&apos;s name</source>
        <translation>說話人姓名</translation>
    </message>
    <message>
        <source>Vendor the speaker speaks for</source>
        <translation>說話人代表的廠商</translation>
    </message>
    <message>
        <source>Selection names the speaker</source>
        <translation>所選是說話人</translation>
    </message>
    <message>
        <source>Speaks for nobody</source>
        <translation>不代表任何廠商</translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation>在正文中顯示「%1」</translation>
    </message>
    <message>
        <source>Remove this mention</source>
        <translation>移除此提及</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Read Chinese articles in either script, mark claims, export exact data.</source>
        <extracomment>The list of projects is no higher than this, in pixels; a longer one is scrolled.</extracomment>
        <translation>用簡體或繁體閱讀中文文章，標註論斷，匯出精確資料。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>試用範例</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>A project is one file. Drop a project or articles on the window at any time.</source>
        <translation>一個專案就是一個檔案。隨時可以把專案或文章拖到視窗裡。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Total</source>
        <extracomment>Upper ends of the classes of lengths, in characters.</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Metrics by kind</source>
        <translation>各類指標</translation>
    </message>
    <message>
        <source>Claims by kind</source>
        <translation>各類論斷</translation>
    </message>
    <message>
        <source>Claims by annotator</source>
        <translation>各標註者的論斷</translation>
    </message>
    <message>
        <source>Lengths of claims, in characters</source>
        <translation>論斷長度（字）</translation>
    </message>
    <message>
        <source>Lengths of articles, in characters</source>
        <translation>文章長度（字）</translation>
    </message>
    <message>
        <source>Progress: articles</source>
        <translation>進度：文章</translation>
    </message>
    <message>
        <source>Progress: claims</source>
        <translation>進度：論斷</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 個</translation>
    </message>
    <message>
        <source>Claims per vendor and stance</source>
        <translation>各廠商與立場的論斷</translation>
    </message>
    <message>
        <source>Claims by stance</source>
        <translation>各立場的論斷</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <extracomment>Asks where a file shall go: title and kinds in, path or nothing out. The names of a table&apos;s rows take so many pixels at the most.</extracomment>
        <translation>統計</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>以表格顯示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vectors (*.svg);;Table (*.csv);;Data (*.json)</source>
        <translation>圖片 (*.png);;矢量圖 (*.svg);;表格 (*.csv);;資料 (*.json)</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>儲存統計</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>還沒有可統計的內容。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>source %1</source>
        <translation>原文 %1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 快速鍵</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已審閱</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>snapped to the clause</source>
        <translation>已貼齊小句</translation>
    </message>
    <message>
        <source>snapped to words</source>
        <translation>已貼齊詞語</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>for reading only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>What is typed is stored at a pause, with Enter, or when you go on.</source>
        <translation>輸入的內容會在停頓、按 Enter 或離開時儲存。</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>“%1” cannot be a key: a-z, 0-9 and _, a letter first, 40 at most.</source>
        <translation>「%1」不能作鍵名：限 a-z、0-9 與 _，以字母開頭，至多 40 個字元。</translation>
    </message>
    <message>
        <source>“%1” has no name.</source>
        <translation>「%1」沒有名稱。</translation>
    </message>
    <message>
        <source>“%1” has a colour that is not written like #9CCBF2.</source>
        <translation>「%1」的顏色寫法不對，應如 #9CCBF2。</translation>
    </message>
    <message>
        <source>“%1” is taken when nobody chooses; choose another for that before it is retired.</source>
        <translation>「%1」是未選擇時所取的值；停用前請先另選一個。</translation>
    </message>
    <message>
        <source>In “%1” one value at least must be left to choose.</source>
        <translation>「%1」至少須留一個取值供選擇。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken out, only retired: claims may hold it.</source>
        <translation>「%1」不能刪除，只能停用：論斷可能用到它。</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: no spaces, brackets, quotes or commas.</source>
        <translation>「%1」不能作識別碼：不得有空格、括號、引號或逗號。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」出現了兩次。</translation>
    </message>
    <message>
        <source>A claim has both vendors with different stances; which holds is yours to say.</source>
        <translation>有論斷同時含這兩家廠商而立場不同；以哪個為準，請先自行確定。</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags, vendors and guideline</source>
        <translation>標籤、廠商與指南</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>Tag set</source>
        <translation>標籤集</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新增取值</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名稱</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>論斷</translation>
    </message>
    <message>
        <source>an article that is gone</source>
        <translation>已不在的文章</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>資源回收桶</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>如何移除</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>還原</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken out of this project; a claim brings its article along.</source>
        <translation>
            <numerusform>此專案移除了 %n 項；還原論斷時會帶上它的文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>資源回收桶是空的。</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>percentage_point</source>
        <translation>百分點</translation>
    </message>
    <message>
        <source>x</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>share</source>
        <translation>股</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>microsecond</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>millisecond</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>month</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>位元</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>card</source>
        <translation>張卡</translation>
    </message>
    <message>
        <source>celsius</source>
        <translation>攝氏度</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>cubic_metre</source>
        <translation>立方公尺</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>分貝</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>gpu_hour</source>
        <translation>卡時</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>公克</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>公頃</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>jin</source>
        <translation>斤</translation>
    </message>
    <message>
        <source>line_of_code</source>
        <translation>行程式碼</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>公升</translation>
    </message>
    <message>
        <source>mile</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>畝</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>point</source>
        <translation>分</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>sea_mile</source>
        <translation>海里</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>路並行</translation>
    </message>
    <message>
        <source>square_km</source>
        <translation>平方公里</translation>
    </message>
    <message>
        <source>square_metre</source>
        <translation>平方公尺</translation>
    </message>
    <message>
        <source>token</source>
        <translation>詞元</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>公噸</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>瓦</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>person_day</source>
        <translation>人天</translation>
    </message>
    <message>
        <source>person_month</source>
        <translation>人月</translation>
    </message>
    <message>
        <source>person_time</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>aircraft</source>
        <translation>架飛機</translation>
    </message>
    <message>
        <source>article</source>
        <translation>篇文章</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>book</source>
        <translation>冊書</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>building</source>
        <translation>棟樓</translation>
    </message>
    <message>
        <source>case</source>
        <translation>起案例</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>顆晶片</translation>
    </message>
    <message>
        <source>data_item</source>
        <translation>筆資料</translation>
    </message>
    <message>
        <source>device</source>
        <translation>台設備</translation>
    </message>
    <message>
        <source>document</source>
        <translation>份文件</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>家企業</translation>
    </message>
    <message>
        <source>household</source>
        <translation>戶</translation>
    </message>
    <message>
        <source>item</source>
        <translation>個</translation>
    </message>
    <message>
        <source>order</source>
        <translation>筆訂單</translation>
    </message>
    <message>
        <source>product</source>
        <translation>款產品</translation>
    </message>
    <message>
        <source>project</source>
        <translation>個專案</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>台機櫃</translation>
    </message>
    <message>
        <source>round</source>
        <translation>輪</translation>
    </message>
    <message>
        <source>school</source>
        <translation>所學校</translation>
    </message>
    <message>
        <source>set</source>
        <translation>套</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>艘船</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>家店鋪</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>輛車</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>票</translation>
    </message>
    <message>
        <source>account</source>
        <translation>個帳號</translation>
    </message>
    <message>
        <source>application</source>
        <translation>個應用</translation>
    </message>
    <message>
        <source>call</source>
        <translation>次呼叫</translation>
    </message>
    <message>
        <source>city</source>
        <translation>個城市</translation>
    </message>
    <message>
        <source>country</source>
        <translation>個國家</translation>
    </message>
    <message>
        <source>course</source>
        <translation>門課程</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>個客戶</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>個資料集</translation>
    </message>
    <message>
        <source>function</source>
        <translation>項功能</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>檔基金</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>家醫院</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>個行業</translation>
    </message>
    <message>
        <source>job</source>
        <translation>個職位</translation>
    </message>
    <message>
        <source>knowledge_item</source>
        <translation>筆知識</translation>
    </message>
    <message>
        <source>language</source>
        <translation>種語言</translation>
    </message>
    <message>
        <source>model</source>
        <translation>個模型</translation>
    </message>
    <message>
        <source>node</source>
        <translation>個節點</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>篇論文</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>項專利</translation>
    </message>
    <message>
        <source>region</source>
        <translation>個地區</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>個場景</translation>
    </message>
    <message>
        <source>share_holder</source>
        <translation>位股東</translation>
    </message>
    <message>
        <source>system</source>
        <translation>個系統</translation>
    </message>
    <message>
        <source>task</source>
        <translation>個任務</translation>
    </message>
    <message>
        <source>team</source>
        <translation>個團隊</translation>
    </message>
    <message>
        <source>user</source>
        <translation>位使用者</translation>
    </message>
    <message>
        <source>version</source>
        <translation>個版本</translation>
    </message>
    <message>
        <source>village</source>
        <translation>個村</translation>
    </message>
    <message>
        <source>share (of a whole)</source>
        <extracomment>A part of a whole has the unit of a part of a company.</extracomment>
        <translation>比例</translation>
    </message>
</context>
<context>
    <name>ValuesTab</name>
    <message>
        <source>New value…</source>
        <translation>新增取值…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>供選擇：%1</translation>
    </message>
    <message>
        <source>nothing: must be chosen</source>
        <translation>無：必須選擇</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>供選擇</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵名</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Values of the field</source>
        <translation>欄位的取值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Taken when nobody chooses</source>
        <translation>未選擇時取</translation>
    </message>
    <message>
        <source>Text on %1 has a contrast of %2; 4.5 is needed to read it easily.</source>
        <translation>%1 上的文字對比度為 %2；達到 4.5 才便於閱讀。</translation>
    </message>
</context>
<context>
    <name>VendorRow</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>As the claim</source>
        <translation>同論斷</translation>
    </message>
    <message>
        <source>Stance towards %1</source>
        <translation>對 %1 的立場</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所選</translation>
    </message>
    <message>
        <source>Use the selected words as a mention, also outside the claim</source>
        <translation>將所選文字作為提及，也可在論斷之外</translation>
    </message>
    <message>
        <source>in the claim</source>
        <translation>論斷之內</translation>
    </message>
    <message>
        <source>outside the claim</source>
        <translation>論斷之外</translation>
    </message>
    <message>
        <source>Remove this mention</source>
        <translation>移除此提及</translation>
    </message>
</context>
<context>
    <name>Vendors</name>
    <message>
        <source>“%1” names nobody by itself; choose the vendor first.</source>
        <translation>「%1」單獨不指任何廠商；請先選擇廠商。</translation>
    </message>
    <message>
        <source>Learned “%1” as a name of %2; one undo takes it back.</source>
        <translation>已將「%1」記為%2的名稱；一次復原即可收回。</translation>
    </message>
    <message>
        <source>“%1” is a new vendor of this project.</source>
        <translation>「%1」已成為本專案的新廠商。</translation>
    </message>
</context>
<context>
    <name>VendorsTab</name>
    <message>
        <source>Offered to annotators</source>
        <translation>供標註者選擇</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>併入…</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Filter: name, alias or id</source>
        <translation>篩選：名稱、別名或識別碼</translation>
    </message>
    <message>
        <source>Filter the vendors</source>
        <translation>篩選廠商</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名稱</translation>
    </message>
    <message>
        <source>Words that name it, one a line, in either script</source>
        <translation>指稱它的詞語，每行一個，簡繁皆可</translation>
    </message>
    <message>
        <source>Words that name it</source>
        <translation>指稱它的詞語</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 條論斷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
</TS>
