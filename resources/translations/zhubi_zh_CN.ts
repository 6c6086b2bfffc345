<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Zhubi</source>
        <translation>关于朱笔</translation>
    </message>
    <message>
        <source>An offline desk for annotating Chinese articles. Apache-2.0.</source>
        <translation>离线标注中文文章的工作台。Apache-2.0 许可。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>跳转</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>简繁</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>统计…</translation>
    </message>
    <message>
        <source>Review sheet…</source>
        <translation>审阅表…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>复制所选文字</translation>
    </message>
    <message>
        <source>Copy the words as written</source>
        <translation>按原文复制</translation>
    </message>
    <message>
        <source>Copy claims as Markdown</source>
        <translation>将论断复制为 Markdown</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>在所有文章中查找</translation>
    </message>
    <message>
        <source>Annotator&apos;s name…</source>
        <translation>标注者姓名…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Mark as claim</source>
        <translation>标为论断</translation>
    </message>
    <message>
        <source>Add the selection to the claim</source>
        <translation>将所选并入论断</translation>
    </message>
    <message>
        <source>Claim ends one character later</source>
        <translation>论断结尾后移一字</translation>
    </message>
    <message>
        <source>Claim ends one character earlier</source>
        <translation>论断结尾前移一字</translation>
    </message>
    <message>
        <source>Claim begins one character earlier</source>
        <translation>论断开头前移一字</translation>
    </message>
    <message>
        <source>Claim begins one character later</source>
        <translation>论断开头后移一字</translation>
    </message>
    <message>
        <source>Claim ends one word later</source>
        <translation>论断结尾后移一词</translation>
    </message>
    <message>
        <source>Claim ends one word earlier</source>
        <translation>论断结尾前移一词</translation>
    </message>
    <message>
        <source>Claim begins one word earlier</source>
        <translation>论断开头前移一词</translation>
    </message>
    <message>
        <source>Claim begins one word later</source>
        <translation>论断开头后移一词</translation>
    </message>
    <message>
        <source>Suggest claims</source>
        <translation>建议论断</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>下一条建议</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一条建议</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>拒绝此建议</translation>
    </message>
    <message>
        <source>First stance</source>
        <translation>第一种立场</translation>
    </message>
    <message>
        <source>Second stance</source>
        <translation>第二种立场</translation>
    </message>
    <message>
        <source>Third stance</source>
        <translation>第三种立场</translation>
    </message>
    <message>
        <source>Fourth stance</source>
        <translation>第四种立场</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Selection names the vendor</source>
        <translation>所选提及厂商</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Selection is a metric</source>
        <translation>所选是指标</translation>
    </message>
    <message>
        <source>Selection names the speaker</source>
        <translation>所选是说话人</translation>
    </message>
    <message>
        <source>Selection is the time</source>
        <translation>所选是时间</translation>
    </message>
    <message>
        <source>Take the speaker offered</source>
        <translation>采用提议的说话人</translation>
    </message>
    <message>
        <source>Take the time offered</source>
        <translation>采用提议的时间</translation>
    </message>
    <message>
        <source>Take the certainty offered</source>
        <translation>采用提议的确定程度</translation>
    </message>
    <message>
        <source>Take all that is offered for sure</source>
        <translation>采用全部有把握的提议</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Claim is done</source>
        <translation>论断已完成</translation>
    </message>
    <message>
        <source>Label every occurrence…</source>
        <translation>标注每一处…</translation>
    </message>
    <message>
        <source>Consistency list…</source>
        <translation>一致性清单…</translation>
    </message>
    <message>
        <source>Change the selected claims…</source>
        <translation>更改所选论断…</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>删除论断</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>文章资料…</translation>
    </message>
    <message>
        <source>Article is in progress</source>
        <translation>文章进行中</translation>
    </message>
    <message>
        <source>Article is done</source>
        <translation>文章已完成</translation>
    </message>
    <message>
        <source>Article is reviewed</source>
        <translation>文章已审阅</translation>
    </message>
    <message>
        <source>Selection is boilerplate, or no longer</source>
        <translation>所选是非正文（再按取消）</translation>
    </message>
    <message>
        <source>Remove the article with its claims</source>
        <translation>移除文章及其论断</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>标注者一致性…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>下一条论断</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>上一条论断</translation>
    </message>
    <message>
        <source>Article done, next one</source>
        <translation>完成本文，到下一篇</translation>
    </message>
    <message>
        <source>Import claims…</source>
        <translation>导入论断…</translation>
    </message>
    <message>
        <source>Repairs…</source>
        <translation>待修复的标注…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Tags, vendors, guideline…</source>
        <translation>标签、厂商、指南…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
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
        <translation>到文章列表</translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation>到论断列表</translation>
    </message>
    <message>
        <source>To the claim form</source>
        <translation>到论断表单</translation>
    </message>
    <message>
        <source>Next script</source>
        <translation>下一种文字</translation>
    </message>
    <message>
        <source>Previous script</source>
        <translation>上一种文字</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Taiwan with phrases</source>
        <translation>台湾（含用词）</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Show doubtful characters</source>
        <translation>显示存疑的字</translation>
    </message>
    <message>
        <source>Conversion…</source>
        <translation>转换…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Sepia theme</source>
        <translation>米色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>高对比度主题</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>下一种主题</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大正文</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小正文</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>恢复正文大小</translation>
    </message>
    <message>
        <source>Text as written beside it</source>
        <translation>并排显示原文</translation>
    </message>
    <message>
        <source>Show highlights</source>
        <translation>显示标注</translation>
    </message>
    <message>
        <source>Getting started…</source>
        <translation>入门指南…</translation>
    </message>
    <message>
        <source>Everything by name…</source>
        <translation>按名称查找功能…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>About Zhubi</source>
        <translation>关于朱笔</translation>
    </message>
    <message>
        <source>Move the ends</source>
        <translation>移动首尾</translation>
    </message>
    <message>
        <source>The selection is</source>
        <translation>所选文字是</translation>
    </message>
    <message>
        <source>Take what is offered</source>
        <translation>采用提议</translation>
    </message>
    <message>
        <source>Article is new</source>
        <translation>标为新文章</translation>
    </message>
    <message>
        <source>Tell what is here</source>
        <translation>显示光标处的信息</translation>
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
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>%1 brings it back.</source>
        <translation>按 %1 可恢复。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Redo once more to repeat what was undone before the project was opened: %1</source>
        <translation>再重做一次，将重新执行打开项目之前撤销的更改：%1</translation>
    </message>
    <message>
        <source>Undo once more to take back what was done before the project was opened: %1</source>
        <translation>再撤销一次，将撤回打开项目之前所做的更改：%1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>%1 claims taken in, %2 known already, %3 on articles that are not here.</source>
        <translation>收入 %1 条论断，%2 条已有，%3 条所在的文章不在此项目中。</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部个案</translation>
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
        <translation>仅一方有</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>个案</translation>
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
        <translation>采用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话者</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Stance per vendor</source>
        <translation>对各厂商的立场</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (only %2 has it)</source>
        <extracomment>What differs of the compared fields, by the lines in which the sides are shown. Lines that say who did the work and how far it is, not what is claimed. Around words that the other annotator does not have.</extracomment>
        <translation>%1（只有 %2 有）</translation>
    </message>
    <message>
        <source>%1 (its text in the other file is another)</source>
        <translation>%1（另一文件中的正文不同）</translation>
    </message>
    <message>
        <source>%1 (only %2 has worked on it)</source>
        <translation>%1（只有 %2 标注过）</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不</translation>
    </message>
    <message>
        <source>This cannot be compared; the log says more.</source>
        <extracomment>Whether what is changed just now are decisions, which change no figure.</extracomment>
        <translation>无法比较；详情见日志。</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <extracomment>What stands for a figure that is undefined. Head and explanation of the measures before and after the κ of each field (`in_order`).</extracomment>
        <translation>F1 全同</translation>
    </message>
    <message>
        <source>Share of claims whose words both mark just so</source>
        <translation>双方标出的文字完全相同的论断所占比例</translation>
    </message>
    <message>
        <source>F1 half</source>
        <translation>F1 过半</translation>
    </message>
    <message>
        <source>Share of claims that stand for each other: half of the words shared</source>
        <translation>互相对应（重合过半）的论断所占比例</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α over characters in or out of a claim</source>
        <translation>Krippendorff α：逐字看是否在论断之内</translation>
    </message>
    <message>
        <source>Vendors of claims that stand for each other: Jaccard of the two sets</source>
        <translation>互相对应的论断的厂商集合：Jaccard</translation>
    </message>
    <message>
        <source>MASI</source>
        <translation>MASI</translation>
    </message>
    <message>
        <source>Vendors, with less for sets that only overlap (MASI)</source>
        <translation>厂商集合，仅部分重合者得分更低（MASI）</translation>
    </message>
    <message>
        <source>Share of metrics on the same words with equal value, kind, comparator</source>
        <translation>同一处文字上数值、类型、比较符均相同的指标所占比例</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>cases: %1</source>
        <translation>个案：%1</translation>
    </message>
    <message>
        <source>Claims of %1</source>
        <translation>%1 的论断</translation>
    </message>
    <message>
        <source>κ: agreement beyond chance in: %1</source>
        <translation>κ：除去偶然后的一致程度：%1</translation>
    </message>
    <message>
        <source>per vendor</source>
        <translation>各厂商</translation>
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
        <translation>标注者一致性</translation>
    </message>
    <message>
        <source>Accept all that agree</source>
        <translation>接受所有一致的</translation>
    </message>
    <message>
        <source>Which cases</source>
        <extracomment>The cases that were decided here, the last one last.</extracomment>
        <translation>哪些个案</translation>
    </message>
    <message>
        <source>One change; one undo</source>
        <translation>一次更改，可一次撤销</translation>
    </message>
    <message>
        <source>Figures, overall and by article</source>
        <translation>数据：总体与各篇文章</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Nobody has marked a claim here yet. Mark some, or choose “Another file…” and take annotators&apos; claims in.</source>
        <translation>这里还没有人标出论断。请先标注，或选择“另一文件…”收入标注者的论断。</translation>
    </message>
    <message>
        <source>Only %1 has claims here. Choose “Another file…” to compare with another annotator&apos;s project, or let a second person mark claims in this one under a name of their own (Edit → Annotator&apos;s name…).</source>
        <translation>这里只有 %1 的论断。请选择“另一文件…”与另一位标注者的项目比较，或让第二个人以自己的名字在此项目中标注（编辑 → 标注者姓名…）。</translation>
    </message>
    <message>
        <source>%1 and %2 have worked on no article in common, so there is nothing to compare. %3</source>
        <translation>%1 与 %2 没有标注过同一篇文章，因此无从比较。%3</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未比较：%1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未能读取：%1</translation>
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
        <translation>出错了，但已保存的内容没有丢失。详情见日志：%1</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Article details</source>
        <extracomment>A wrapped text asks for the height it would need if it were narrow; so wide it is, in pixels.</extracomment>
        <translation>文章资料</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s). Only what you type or choose here is changed.</source>
        <translation>
            <numerusform>%n 篇文章。仅更改在此输入或选择的内容。</numerusform>
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
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>简繁混排</translation>
    </message>
    <message>
        <source>Script undecided</source>
        <translation>简繁未定</translation>
    </message>
    <message>
        <source>Any script</source>
        <translation>简繁不限</translation>
    </message>
    <message>
        <source>Claims or none</source>
        <translation>论断不限</translation>
    </message>
    <message>
        <source>With claims</source>
        <translation>有论断</translation>
    </message>
    <message>
        <source>Without claims</source>
        <translation>无论断</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>许可不限</translation>
    </message>
    <message>
        <source>Licence known</source>
        <translation>许可已知</translation>
    </message>
    <message>
        <source>Licence unknown</source>
        <translation>许可未知</translation>
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
        <translation>来源未知</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>来源不限</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Every article in the list is done.</source>
        <translation>列表中的文章都已完成。</translation>
    </message>
    <message>
        <source>“%1” was removed; undo brings it back with its claims.</source>
        <translation>已移除“%1”；撤销可恢复文章及其论断。</translation>
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
        <translation>搜索标题和来源</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Show articles of this status</source>
        <translation>显示此状态的文章</translation>
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
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Most claims first</source>
        <translation>论断最多在前</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>最长在前</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>最短在前</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>No articles yet. Drop files or a folder here, or import them below.</source>
        <translation>还没有文章。把文件或文件夹拖到这里，或在下方导入。</translation>
    </message>
    <message>
        <source>No article is like this. Clear the search or choose other filters.</source>
        <translation>没有符合条件的文章。请清除搜索或更换筛选条件。</translation>
    </message>
    <message>
        <source>Find it in the texts</source>
        <translation>在正文中查找</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be made: %1</source>
        <extracomment>How often a project that changed is backed up, in milliseconds.</extracomment>
        <translation>无法备份：%1</translation>
    </message>
    <message>
        <source>The backup is open. What was there before lies beside it as %1.</source>
        <translation>已打开备份。原来的项目保存在旁边：%1。</translation>
    </message>
    <message>
        <source>Saved into the new project: %1, %2.</source>
        <translation>已存入新项目：%1，%2。</translation>
    </message>
    <message>
        <source>Articles and claims are the same as now.</source>
        <translation>文章和论断与现在相同。</translation>
    </message>
    <message>
        <source>%1 would come back</source>
        <translation>%1会恢复</translation>
    </message>
    <message>
        <source>%1 would be gone</source>
        <translation>%1会消失</translation>
    </message>
    <message>
        <source>%1 would be as before</source>
        <translation>%1会变回原样</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>上次备份之后没有改动。</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add a flag</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Take a flag away</source>
        <translation>去除标记</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换%1</translation>
    </message>
    <message>
        <source>Add a vendor</source>
        <translation>添加厂商</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Both versions, field by field</source>
        <extracomment>The key of each choice: the side&apos;s number, both, none. The sign of a difference, the field, and either side.</extracomment>
        <translation>逐项对照两个版本</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
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
        <translation>两者</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>采用：%1</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
</context>
<context>
    <name>ClaimFilters</name>
    <message>
        <source>Words, vendor, note</source>
        <extracomment>Shown when somebody asks for them: the panel is narrow. Fields whose values are those of a field of the tag set.</extracomment>
        <translation>文字、厂商、备注</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>添加筛选…</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>立场不限</translation>
    </message>
    <message>
        <source>Any vendor</source>
        <translation>厂商不限</translation>
    </message>
    <message>
        <source>Any metric</source>
        <translation>指标不限</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>状态不限</translation>
    </message>
    <message>
        <source>Any annotator</source>
        <translation>标注者不限</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>类型不限</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>确定程度不限</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>说话人不限</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>标记不限</translation>
    </message>
    <message>
        <source>Any target</source>
        <translation>对象不限</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>产生方式不限</translation>
    </message>
    <message>
        <source>With and without a note</source>
        <translation>备注不限</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>尚无立场</translation>
    </message>
    <message>
        <source>No vendor</source>
        <translation>无厂商</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无对象</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Suggestion taken</source>
        <translation>采用的建议</translation>
    </message>
    <message>
        <source>Suggestion edited</source>
        <translation>改过的建议</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>无备注</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Add a vendor (%1)</source>
        <translation>添加厂商（%1）</translation>
    </message>
    <message>
        <source>Add a vendor by any of its names</source>
        <translation>用任一名称添加厂商</translation>
    </message>
    <message>
        <source>Selection is a metric</source>
        <translation>所选是指标</translation>
    </message>
    <message>
        <source>Make the selected words a metric</source>
        <translation>将所选文字设为指标</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>删除此论断</translation>
    </message>
    <message>
        <source>Status of the claim</source>
        <translation>论断状态</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not added: it is no vendor&apos;s whole name. Enter adds a vendor.</source>
        <translation>“%1”未添加：不是厂商的完整名称。按 Enter 可添加厂商。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>The height that Qt gives widgets without a limit. At most so many buttons in a row.</extracomment>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>“%1” is not a number or a range such as 20–90; the old value is kept.</source>
        <translation>“%1”不是数字，也不是 20–90 这样的范围；已保留原值。</translation>
    </message>
    <message>
        <source>Nothing is offered here. Select the words, then press the key.</source>
        <translation>这里没有建议。请先选中文字，再按此键。</translation>
    </message>
</context>
<context>
    <name>ClaimPane</name>
    <message>
        <source>Select words in the text and press Enter, or the key of a stance (1–4). The claim is described here.</source>
        <translation>在正文中选取文字，按 Enter 或立场键（1–4）。论断在此描述。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>no stance yet</source>
        <extracomment>The width of the ring around the line in hand, in pixels. Lines kept as they were drawn: those of some screens. By article; the script of one never changes.
----------
The stance colours of a claim nobody has given a stance, light and dark.</extracomment>
        <translation>尚无立场</translation>
    </message>
    <message>
        <source>Copying claims…</source>
        <translation>正在复制论断…</translation>
    </message>
</context>
<context>
    <name>Claims import</name>
    <message>
        <source>Characters (code points)</source>
        <extracomment>The units that a person may say a file counts in.</extracomment>
        <translation>字符（码位）</translation>
    </message>
    <message>
        <source>UTF-16 units (JavaScript, Java)</source>
        <translation>UTF-16 单元（JavaScript、Java）</translation>
    </message>
    <message>
        <source>Characters as seen (grapheme clusters)</source>
        <translation>所见字符（字素簇）</translation>
    </message>
    <message>
        <source>Characters, Windows line ends as one</source>
        <translation>字符，Windows 换行算一个</translation>
    </message>
    <message>
        <source>UTF-16 units, Windows line ends as one</source>
        <translation>UTF-16 单元，Windows 换行算一个</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>New claims</source>
        <translation>新论断</translation>
    </message>
    <message>
        <source>Claims that were there already</source>
        <translation>已有的论断</translation>
    </message>
    <message>
        <source>Claims changed in the other tool</source>
        <translation>在其他工具中改过的论断</translation>
    </message>
    <message>
        <source>Claims deleted in the other tool</source>
        <translation>在其他工具中删除的论断</translation>
    </message>
    <message>
        <source>Marks in the file</source>
        <translation>文件中的标注</translation>
    </message>
    <message>
        <source>Marks that stand where the file says</source>
        <translation>位置与文件所说一致的标注</translation>
    </message>
    <message>
        <source>Marks counted in another unit</source>
        <translation>按另一单位计数的标注</translation>
    </message>
    <message>
        <source>Marks found again by their words</source>
        <translation>按文字重新找到的标注</translation>
    </message>
    <message>
        <source>Marks without words to compare</source>
        <translation>没有文字可比对的标注</translation>
    </message>
    <message>
        <source>Marks that fit nowhere: to be repaired</source>
        <translation>对不上位置、待修复的标注</translation>
    </message>
    <message>
        <source>Suggestions of machines, waiting in the articles</source>
        <translation>机器的建议，留在文章中待处理</translation>
    </message>
    <message>
        <source>Zhubi dataset (documents)</source>
        <translation>朱笔数据集（documents）</translation>
    </message>
    <message>
        <source>%1 was imported; one undo takes it back.</source>
        <translation>已导入 %1；撤销一次即可收回。</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Whose claims are listed</source>
        <translation>列出哪些论断</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Sort the claims by</source>
        <translation>论断排序方式</translation>
    </message>
    <message>
        <source>Text order</source>
        <translation>正文顺序</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>筛选论断</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No claims here yet. Select words in the text and press Enter.</source>
        <translation>这里还没有论断。在正文中选取文字，按 Enter。</translation>
    </message>
    <message>
        <source>No claim passes the filter.</source>
        <translation>没有论断符合筛选条件。</translation>
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
        <translation>文件的列</translation>
    </message>
    <message>
        <source>The first line holds the names of columns</source>
        <translation>第一行是列名</translation>
    </message>
    <message>
        <source>%1: which column holds the text of the articles?</source>
        <translation>%1：哪一列是文章正文？</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) with the same columns follow.</source>
        <translation>
            <numerusform>另有 %n 个列相同的文件一并导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>“%1”: claims differ in %2</source>
        <translation>“%1”：各论断的%2不同</translation>
    </message>
    <message>
        <source>“%1”: a claim here, none there</source>
        <translation>“%1”：有的标为论断，有的未标</translation>
    </message>
    <message>
        <source>“%1”: names different vendors</source>
        <translation>“%1”：指向不同厂商</translation>
    </message>
    <message>
        <source>“%1”: a vendor here, none there</source>
        <translation>“%1”：有的标了厂商，有的未标</translation>
    </message>
    <message>
        <source>not tagged</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>论断</translation>
    </message>
</context>
<context>
    <name>ConsistencyDialog</name>
    <message>
        <source>Consistency list</source>
        <translation>一致性清单</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Comparing the same words in all articles…</source>
        <translation>正在比较所有文章中的相同词语…</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s), of which the first %1 are listed.</source>
        <translation>
            <numerusform>共 %n 处疑点，此处列出前 %1 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s). The same words are compared in both scripts.</source>
        <translation>
            <numerusform>%n 处疑点。相同文字不分简繁一并比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is inconsistent.</source>
        <translation>没有不一致之处。</translation>
    </message>
</context>
<context>
    <name>ConversionDialog</name>
    <message>
        <source>Conversion between scripts</source>
        <translation>简繁转换</translation>
    </message>
    <message>
        <source>Current (today&apos;s words)</source>
        <translation>最新词典（今日用词）</translation>
    </message>
    <message>
        <source>As shipped with the port (2022)</source>
        <translation>随包词典（2022 年）</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Terms that phrases leave alone, one a line</source>
        <translation>不作词语转换的术语，每行一个</translation>
    </message>
    <message>
        <source>The names and aliases of the project&apos;s vendors are always left alone.</source>
        <translation>项目中厂商的名称与别名一律保留原词。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条论断</numerusform>
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
            <numerusform>已恢复 %n 项；撤销一次即可再次移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 项</numerusform>
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
            <numerusform>已导入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or record(s) left out.</source>
        <translation>
            <numerusform>有 %n 个文件或记录未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles are nearly the same.</source>
        <translation>
            <numerusform>有 %n 对文章几乎相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) exported</source>
        <translation>
            <numerusform>已导出 %n 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) read back and found exact.</source>
        <translation>
            <numerusform>%n 段已读回核对无误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed; one undo takes it back.</source>
        <translation>
            <numerusform>已更改 %n 篇文章，撤销一次即可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed; undo brings them back with their claims.</source>
        <translation>
            <numerusform>已移除 %n 篇文章，撤销即可连同论断一起恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) made; one undo takes them back.</source>
        <translation>
            <numerusform>已新建 %n 条论断；一次撤销即可全部收回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) copied as Markdown.</source>
        <translation>
            <numerusform>已将 %n 条论断复制为 Markdown。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>The project is damaged</source>
        <translation>项目已损坏</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>The file is left as it is, whatever you choose.</source>
        <translation>无论怎样选择，原文件都保持不动。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Save what is readable into a new project…</source>
        <translation>把还能读出的内容存入新项目…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
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
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>What is counted, in the order in which it is shown; the first three are lines of their own.</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Renditions</source>
        <translation>转换文本</translation>
    </message>
    <message>
        <source>By stance</source>
        <translation>按立场</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>按厂商</translation>
    </message>
    <message>
        <source>By kind of metric</source>
        <translation>按指标类型</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>按标注者</translation>
    </message>
    <message>
        <source>The licence of {count} of {all} articles is unknown: {names}</source>
        <extracomment>Shown even when there is none. What is told by each code; the values go in by name.</extracomment>
        <translation>{all} 篇文章中有 {count} 篇许可未知：{names}</translation>
    </message>
    <message>
        <source>{count} of {all} articles are not marked done, so words outside their claims are no negative examples: {names}</source>
        <translation>{all} 篇文章中有 {count} 篇未标为完成，其论断之外的文字不作为反例：{names}</translation>
    </message>
    <message>
        <source>There is no claim in it</source>
        <translation>其中没有论断</translation>
    </message>
    <message>
        <source>{count} of {all} training articles have no rendition in a script that was asked for: they are in that script, or in none for certain</source>
        <translation>{all} 篇训练文章中有 {count} 篇没有所要求字体的转换文本：它们本就是该字体，或字体不能确定</translation>
    </message>
    <message>
        <source>The split “{split}” holds no claim</source>
        <translation>划分“{split}”中没有论断</translation>
    </message>
    <message>
        <source>The split “{split}” holds {percent} % of the claims; {wanted} % were meant</source>
        <translation>划分“{split}”占论断的 {percent} %；预定为 {wanted} %</translation>
    </message>
    <message>
        <source>Only {count} training claims are “{stance}”</source>
        <translation>训练论断中只有 {count} 条为“{stance}”</translation>
    </message>
    <message>
        <source>The claims are by {people} annotators and {count} of them are not reviewed: where two marked the same words, both claims stand</source>
        <translation>论断出自 {people} 位标注者，其中 {count} 条未经审阅：两人标出同一处文字时，两条论断都在</translation>
    </message>
    <message>
        <source>Claims were filtered, so words outside the claims are no negative examples</source>
        <translation>论断经过筛选，因此论断之外的文字不作为反例</translation>
    </message>
    <message>
        <source>Written without the words of the articles, because the licence of at least one is unknown</source>
        <translation>因至少一篇文章许可未知，写出时不含文章文字</translation>
    </message>
    <message>
        <source>Renditions hold words of the articles and were left out</source>
        <translation>转换文本含有文章文字，已略去</translation>
    </message>
    <message>
        <source>Near-duplicates in different groups: {names}</source>
        <translation>近似重复的文章分在不同组：{names}</translation>
    </message>
    <message>
        <source>{one} and {other} share {percent} % of the shorter text, but stand in different groups</source>
        <translation>{one} 与 {other} 的文字有 {percent} %（按较短者计）相同，却分在不同组</translation>
    </message>
    <message>
        <source>Since version {before} in this folder records were added: that asks for version {due}, not {now}</source>
        <translation>与此文件夹中的版本 {before} 相比新增了记录：版本应为 {due}，而不是 {now}</translation>
    </message>
    <message>
        <source>Since version {before} in this folder records were changed, removed or moved: that asks for version {due}, not {now}</source>
        <translation>与此文件夹中的版本 {before} 相比，有记录被修改、删除或移到其他划分：版本应为 {due}，而不是 {now}</translation>
    </message>
    <message>
        <source>Group {group} stands in more than one split: {splits}</source>
        <translation>分组 {group} 出现在多个划分中：{splits}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>DatasetForm</name>
    <message>
        <source>By the licences of the articles</source>
        <translation>按文章的许可决定</translation>
    </message>
    <message>
        <source>Without the articles&apos; words (stand-off)</source>
        <translation>不含文章文字（仅位置）</translation>
    </message>
    <message>
        <source>With the articles&apos; words</source>
        <translation>包含文章文字</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Parquet files as well</source>
        <translation>同时写 Parquet 文件</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>分享方式</translation>
    </message>
    <message>
        <source>Only claims that are</source>
        <translation>仅限状态</translation>
    </message>
    <message>
        <source>Only these vendors</source>
        <translation>仅限厂商</translation>
    </message>
    <message>
        <source>Only these annotators</source>
        <translation>仅限标注者</translation>
    </message>
    <message>
        <source>Renditions for training</source>
        <translation>训练用的转换文本</translation>
    </message>
    <message>
        <source>Licence of the annotations</source>
        <translation>标注的许可</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Only claims: %1</source>
        <translation>仅限论断：%1</translation>
    </message>
    <message>
        <source>The words are left out as soon as the licence of one article is unknown: who may not copy an article may still share where its claims stand.</source>
        <translation>只要有一篇文章的许可不明，就不写出文字：不能复制文章的人仍可分享论断的位置。</translation>
    </message>
    <message>
        <source>Ids, places, hashes and labels alone; the words stay with you.</source>
        <translation>只有编号、位置、哈希和标签；文字留在您这里。</translation>
    </message>
    <message>
        <source>Share these files only where the articles&apos; licences allow it.</source>
        <translation>只有在文章许可允许时才分享这些文件。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Target of the stance</source>
        <extracomment>After so long without a key the note is stored, so that a power cut costs a few words at most.</extracomment>
        <translation>立场对象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>论断备注</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>值得记下的内容</translation>
    </message>
    <message>
        <source>Another flag</source>
        <translation>另加标记</translation>
    </message>
    <message>
        <source>Add a flag of your own</source>
        <translation>添加自定标记</translation>
    </message>
    <message>
        <source>Selection is the time</source>
        <translation>所选是时间</translation>
    </message>
    <message>
        <source>The first vendor</source>
        <translation>第一个厂商</translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation>在正文中显示“%1”</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>移除此时间</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Zhubi project</source>
        <translation>朱笔项目</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Import claims</source>
        <translation>导入论断</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>Projects and documents</source>
        <translation>项目与文档</translation>
    </message>
    <message>
        <source>Review sheet</source>
        <translation>审阅表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A character of the other script</source>
        <translation>另一种文字的字符</translation>
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
        <translation>标注每一处</translation>
    </message>
    <message>
        <source>Every place that has “%1”, in either script</source>
        <translation>出现“%1”的每一处，不分简繁</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Also the other names of %1</source>
        <translation>也包括%1的其他名称</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tick all places</source>
        <translation>勾选全部</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1  (a claim already)</source>
        <translation>%1（已是论断）</translation>
    </message>
    <message>
        <source>%1  (boilerplate)</source>
        <translation>%1（非正文）</translation>
    </message>
    <message numerus="yes">
        <source>The first %n place(s); there are more</source>
        <translation>
            <numerusform>前 %n 处；还有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n claim(s)</source>
        <translation>
            <numerusform>标注 %n 条论断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing the dataset…</source>
        <translation>正在写入数据集…</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <extracomment>What was written, and which splits of it the project does not know yet.</extracomment>
        <translation>导出已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>This cannot be counted; the log says more.</source>
        <translation>无法统计；详情见日志。</translation>
    </message>
    <message>
        <source>%1 of %2 spans verified.</source>
        <translation>已核对 %2 段中的 %1 段。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>The export failed; nothing was written.</source>
        <translation>导出失败；没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>A list of names is at least so wide. The preview waits for so long a pause in choosing.</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose a folder and export…</source>
        <translation>选择文件夹并导出…</translation>
    </message>
    <message>
        <source>Working export</source>
        <translation>自用导出</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>For another tool</source>
        <translation>给其他工具</translation>
    </message>
    <message>
        <source>All claims of all articles, one claim a line and one document a line, with every word: for your own work. Every span is read back and compared before the files get their names.</source>
        <translation>所有文章的所有论断，一行一条论断、一行一篇文档，包含全部文字，供自己使用。每个区段都读回比对之后，文件才定名。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What the dataset would hold</source>
        <translation>数据集将包含的内容</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>写出之前</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Whose claims</source>
        <translation>谁的论断</translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation>此格式容纳不下的内容</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Everybody&apos;s claims</source>
        <translation>所有人的论断</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a stance or told twice are left out.</source>
        <translation>
            <numerusform>不含 %n 条没有立场或重复的论断。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden there, but comes back)</source>
        <translation>%1（那里不显示，导回时不丢）</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Unfold a line to see the claims; Enter goes to one.</source>
        <translation>展开一行可看到论断；回车跳到其中一条。</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Source or publisher</source>
        <translation>来源或出版方</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>获取日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版权声明</translation>
    </message>
    <message>
        <source>Name in exports</source>
        <translation>导出时的名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2025-03-18 or 2025年3月18日.</source>
        <translation>“%1”不是日期。请写成 2025-03-18 或 2025年3月18日。</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with http:// or https://.</source>
        <translation>“%1”不是网址。网址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: blanks, slashes and the like are not possible.</source>
        <translation>“%1”不能作名称：不可含空格、斜线等字符。</translation>
    </message>
    <message>
        <source>Another article is called “%1”.</source>
        <translation>已有另一篇文章名为“%1”。</translation>
    </message>
    <message>
        <source>“%1…” is too long.</source>
        <translation>“%1…”太长。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article, either script</source>
        <translation>在本文中查找，不分简繁</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Another program changed this project; it is shown.</source>
        <translation>另一程序改动了此项目；已显示新内容。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Getting started</source>
        <extracomment>Height of a line in percent of the font&apos;s, and room below a paragraph in pixels.</extracomment>
        <translation>入门指南</translation>
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
        <translation>版本 %1。随每个数据集导出为 GUIDELINE.md。</translation>
    </message>
    <message>
        <source>The guideline that comes with Zhubi. What you make of it is the project&apos;s own, and goes out with every dataset as GUIDELINE.md.</source>
        <translation>这是朱笔自带的指南。修改后即为项目自己的指南，随每个数据集导出为 GUIDELINE.md。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <extracomment>So many entries are read at once.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself: %1</source>
        <translation>无法单独撤销：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
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
        <translation>类型</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话者</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>简繁</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>获取日期</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>版权声明</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
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
        <translation>待修复清单</translation>
    </message>
    <message>
        <source>dictionaries of the conversion</source>
        <translation>转换词典</translation>
    </message>
    <message>
        <source>terms that phrases leave alone</source>
        <translation>不作词语转换的术语</translation>
    </message>
    <message>
        <source>rejected suggestions</source>
        <translation>已拒绝的建议</translation>
    </message>
    <message>
        <source>annotation guideline</source>
        <translation>标注指南</translation>
    </message>
    <message>
        <source>suggestions of another tool</source>
        <translation>其他工具的建议</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <extracomment>So many values of one entry are shown; an import of thousands is told by its number.</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>tag set</source>
        <translation>标签集</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>撤销这一条</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>跳到论断</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>这篇文章</translation>
    </message>
    <message>
        <source>This claim</source>
        <translation>这条论断</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>谁的改动</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>改动的范围</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>改动，最新在前</translation>
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
        <translation>之后</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Reading articles…</source>
        <translation>正在读取文章…</translation>
    </message>
    <message>
        <source>Adding articles…</source>
        <translation>正在添加文章…</translation>
    </message>
    <message>
        <source>The import failed; nothing was added.</source>
        <extracomment>Files of this kind may be datasets, which bring their claims along. More than so many things read are added in the background: 1,000 articles take 0.2 s. So many lines are listed; the others are counted.</extracomment>
        <translation>导入失败；没有添加任何内容。</translation>
    </message>
    <message>
        <source>%1: the project has this text already, as %2</source>
        <extracomment>How fine it is told how far the reading of one file is.</extracomment>
        <translation>%1：项目中已有此文，即“%2”</translation>
    </message>
    <message>
        <source>Reading claims…</source>
        <translation>正在读取论断…</translation>
    </message>
</context>
<context>
    <name>ImportClaimsDialog</name>
    <message>
        <source>Import claims</source>
        <translation>导入论断</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Repairs…</source>
        <translation>待修复的标注…</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所说</translation>
    </message>
    <message>
        <source>The likeliest</source>
        <translation>最可能的编码</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Offsets are counted in</source>
        <translation>位置的计数单位</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) fit nowhere for certain; nothing of them is lost.</source>
        <translation>
            <numerusform>%n 处标注对不上确切位置；内容都保留着。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark of the file is accounted for.</source>
        <translation>文件中的每处标注都有交代。</translation>
    </message>
    <message>
        <source>Choose the file or folder that the other tool wrote.</source>
        <translation>请选择其他工具写出的文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The format is not clear from the file; please choose it.</source>
        <translation>从文件看不出格式，请选择。</translation>
    </message>
    <message>
        <source>This looks like: %1</source>
        <translation>看来是：%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Moving in the text</source>
        <translation>在文中移动</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Move in the text; with Shift select</source>
        <translation>在正文中移动；加 Shift 选取</translation>
    </message>
    <message>
        <source>By words; with Shift select</source>
        <translation>按词移动；加 Shift 选取</translation>
    </message>
    <message>
        <source>By paragraphs; with Shift select</source>
        <translation>按段移动；加 Shift 选取</translation>
    </message>
    <message>
        <source>By clauses</source>
        <translation>按小句移动</translation>
    </message>
    <message>
        <source>By clauses, selecting</source>
        <translation>按小句选取</translation>
    </message>
    <message>
        <source>By sentences; with Shift select</source>
        <translation>按句移动；加 Shift 选取</translation>
    </message>
    <message>
        <source>To the ends of the line; with Shift select</source>
        <translation>到行首行尾；加 Shift 选取</translation>
    </message>
    <message>
        <source>To the ends of the article; with Shift select</source>
        <translation>到文章首尾；加 Shift 选取</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>What the mouse does on the page. Where the system moves windows by Alt, it is pressed later.</extracomment>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Select, drawn to clauses and words</source>
        <translation>选取，对齐到小句和词语</translation>
    </message>
    <message>
        <source>Drag with Alt</source>
        <translation>按住 Alt 拖动</translation>
    </message>
    <message>
        <source>Select by characters; Alt may be pressed during the drag</source>
        <translation>逐字选取；也可在拖动途中按 Alt</translation>
    </message>
    <message>
        <source>Drag with Ctrl</source>
        <translation>按住 Ctrl 拖动</translation>
    </message>
    <message>
        <source>Add a further stretch</source>
        <translation>再选一段</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Select a word</source>
        <translation>选取词语</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>三击</translation>
    </message>
    <message>
        <source>Select a sentence</source>
        <translation>选取句子</translation>
    </message>
    <message>
        <source>Fourth click</source>
        <translation>四击</translation>
    </message>
    <message>
        <source>Select a paragraph</source>
        <translation>选取段落</translation>
    </message>
    <message>
        <source>Drag a claim&apos;s end</source>
        <translation>拖动论断的一端</translation>
    </message>
    <message>
        <source>Move that end</source>
        <translation>移动该端</translation>
    </message>
    <message>
        <source>Alt over a word</source>
        <translation>按住 Alt 指向词语</translation>
    </message>
    <message>
        <source>Tell how a converted word is written</source>
        <translation>显示转换过的词语的原文</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>New key of the action</source>
        <translation>此功能的新快捷键</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用快捷键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>鼠标操作</translation>
    </message>
    <message>
        <source>%1 is already the key of “%2”. Give that another key first.</source>
        <translation>%1 已是“%2”的快捷键。请先为它改用其他键。</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>The claim&apos;s identity</source>
        <translation>论断的编号</translation>
    </message>
    <message>
        <source>Claims in several stretches</source>
        <translation>分段的论断</translation>
    </message>
    <message>
        <source>Overlapping claims</source>
        <translation>重叠的论断</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Vendors that are not named</source>
        <translation>未点名的厂商</translation>
    </message>
    <message>
        <source>Stance towards each vendor</source>
        <translation>对各厂商的立场</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话者</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menu</source>
        <extracomment>Loaded in a turn of the event loop of its own.</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 (for reading only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Stance: %1</source>
        <translation>立场：%1</translation>
    </message>
</context>
<context>
    <name>MergeVendor</name>
    <message>
        <source>Merge vendors</source>
        <translation>合并厂商</translation>
    </message>
    <message>
        <source>Every claim that names %1 will name the vendor below, which gets its aliases too. %1 is no longer offered. One undo takes it back.</source>
        <translation>凡提到%1的论断都改为下面的厂商，%1的别名也归其所有，并不再提供选择。撤销一次即可恢复。</translation>
    </message>
    <message>
        <source>Vendor to merge into</source>
        <translation>并入的厂商</translation>
    </message>
</context>
<context>
    <name>MetricRow</name>
    <message>
        <source>Show “%1” in the text</source>
        <extracomment>Characters of a metric&apos;s words that its row has room for.</extracomment>
        <translation>在正文中显示“%1”</translation>
    </message>
    <message>
        <source>Remove the metric %1</source>
        <translation>移除指标 %1</translation>
    </message>
    <message>
        <source>Number or range</source>
        <translation>数字或范围</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Note on the metric</source>
        <translation>指标备注</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Annotator&apos;s name</source>
        <translation>标注者姓名</translation>
    </message>
    <message>
        <source>This name goes on every claim you make and every change.</source>
        <translation>此姓名会记在您的每条论断和每次更改上。</translation>
    </message>
</context>
<context>
    <name>NewVendor</name>
    <message>
        <source>New vendor</source>
        <translation>新增厂商</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Class of vendors</source>
        <translation>厂商群体</translation>
    </message>
    <message>
        <source>Topic (a target only)</source>
        <translation>话题（仅作立场对象）</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <extracomment>How long a plain notice stays; warnings and errors stay until they are closed. More lines of details than this are scrolled. So many reports wait below a later notice.</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>无法打开项目：%1</translation>
    </message>
    <message>
        <source>%1 was not closed properly. Nothing is damaged: %2 and %3 were looked at.</source>
        <translation>%1 上次没有正常关闭。已检查%2、%3，没有损坏。</translation>
    </message>
    <message>
        <source>%1 was not opened: looking it over was stopped. Open it to begin anew.</source>
        <translation>检查已中止，%1 没有打开。再次打开时会重新检查。</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 has this project open, so it is open here for reading only.</source>
        <translation>%1 已打开此项目，因此这里以只读方式打开。</translation>
    </message>
    <message>
        <source>The project was not closed properly. Looking it over before it is opened…</source>
        <translation>项目上次没有正常关闭，打开前正在检查…</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Script</source>
        <extracomment>So long after an article is shown its words are asked for.</extracomment>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小正文</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大正文</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>下一种主题</translation>
    </message>
    <message>
        <source>Show highlights</source>
        <translation>显示标注</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>No article is open. Choose one in the list, or drop files here to import.</source>
        <translation>没有打开文章。请在列表中选择一篇，或把文件拖到这里导入。</translation>
    </message>
    <message>
        <source>licence unknown</source>
        <translation>许可未知</translation>
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
        <translation>此处没有标注。</translation>
    </message>
</context>
<context>
    <name>PageVoice</name>
    <message>
        <source>End of {0}</source>
        <translation>{0} 结束</translation>
    </message>
    <message>
        <source>No longer here: {0}</source>
        <translation>不再有：{0}</translation>
    </message>
    <message>
        <source>Selected: {0}</source>
        <translation>已选取：{0}</translation>
    </message>
    <message>
        <source>{0} characters selected</source>
        <translation>已选取 {0} 字</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Everything by name</source>
        <translation>按名称查找功能</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>搜索功能</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Nothing that is possible now has these words in its name.</source>
        <translation>没有名称包含这些字的可用功能。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <extracomment>What Qt says in the field for a key and of keys; its own Chinese words for them are odd.</extracomment>
        <translation>请按下新的快捷键</translation>
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
        <translation>无法读完整个项目。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>import</source>
        <translation>导入</translation>
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
        <translation>新论断</translation>
    </message>
    <message>
        <source>importing claims</source>
        <translation>导入论断</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>new ends</source>
        <translation>调整范围</translation>
    </message>
    <message>
        <source>vendor list</source>
        <translation>厂商表</translation>
    </message>
    <message>
        <source>tag set</source>
        <translation>标签集</translation>
    </message>
    <message>
        <source>merging vendors</source>
        <translation>合并厂商</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>非正文</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>storing the splits of the export</source>
        <translation>保存导出的划分</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>说话者</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>bulk edit</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>label every occurrence</source>
        <translation>标注每一处</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>importing from another tool</source>
        <translation>从其他工具导入</translation>
    </message>
    <message>
        <source>settling a repair</source>
        <translation>确认修正</translation>
    </message>
    <message>
        <source>dropping a repair</source>
        <translation>放弃修正</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>salvage</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>taking another annotator&apos;s claims in</source>
        <translation>取用另一标注者的论断</translation>
    </message>
    <message>
        <source>deciding between annotators</source>
        <translation>在标注者之间裁定</translation>
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
        <translation>文章在那里没有这些文字</translation>
    </message>
    <message>
        <source>it lies outside the text, is empty, or cuts a character</source>
        <translation>超出文章、为空或切断了字符</translation>
    </message>
    <message>
        <source>the file gives no words, and its unit is not certain</source>
        <translation>文件没有给出文字，单位也不确定</translation>
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
        <translation>还原转义后文字相近</translation>
    </message>
    <message>
        <source>counted in characters</source>
        <translation>按字符计数</translation>
    </message>
    <message>
        <source>counted in UTF-16 units</source>
        <translation>按 UTF-16 单元计数</translation>
    </message>
    <message>
        <source>counted in characters as seen</source>
        <translation>按所见字符计数</translation>
    </message>
    <message>
        <source>counted in characters, Windows line ends as one</source>
        <translation>按字符计数，Windows 换行算一个</translation>
    </message>
    <message>
        <source>counted in UTF-16 units, Windows line ends as one</source>
        <translation>按 UTF-16 单元计数，Windows 换行算一个</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Repairs</source>
        <translation>待修复的标注</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>采用此处</translation>
    </message>
    <message>
        <source>The selected words</source>
        <translation>用选中的文字</translation>
    </message>
    <message>
        <source>Drop the mark</source>
        <translation>丢弃此标注</translation>
    </message>
    <message>
        <source>Use this unit for the whole file</source>
        <translation>按此单位重新导入整个文件</translation>
    </message>
    <message>
        <source>Marks to repair</source>
        <translation>待修复的标注</translation>
    </message>
    <message>
        <source>Places it might mean</source>
        <translation>可能的位置</translation>
    </message>
    <message>
        <source>Unit of the offsets</source>
        <translation>位置的单位</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) fit nowhere for certain. Nothing is lost until you drop it.</source>
        <translation>
            <numerusform>%n 处标注对不上确切位置。在您丢弃之前不会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting to be repaired.</source>
        <translation>没有待修复的内容。</translation>
    </message>
    <message>
        <source>where the numbers point, though the words differ</source>
        <translation>数字所指之处，但文字不同</translation>
    </message>
    <message>
        <source>(the file gives no words)</source>
        <translation>（文件没有给出文字）</translation>
    </message>
    <message>
        <source>Select the right words in the article first.</source>
        <translation>请先在文章中选取正确的文字。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Copy this into your report and say what you did before. It holds versions and the places of faults, no words of your articles.</source>
        <translation>这里不会发送任何内容。请把它复制到您的报告中，并说明之前做了什么。其中只有版本和出错的位置，没有文章的文字。</translation>
    </message>
    <message>
        <source>Versions and log</source>
        <translation>版本与日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>备份，最新在前</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>恢复这一份</translation>
    </message>
    <message>
        <source>The project as it is now is moved aside, never deleted: you can return to it.</source>
        <translation>现在的项目会移到旁边，不会删除：随时可以回来。</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made every half hour of work and before large acts.</source>
        <translation>此项目还没有备份。工作中每半小时以及大的操作之前会自动备份。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Writing the review sheet…</source>
        <translation>正在写入审阅表…</translation>
    </message>
    <message>
        <source>The review sheet was written: %1</source>
        <translation>已写入审阅表：%1</translation>
    </message>
    <message>
        <source>The review sheet could not be written.</source>
        <translation>无法写入审阅表。</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>简繁混排</translation>
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
        <translation>仅简体文章转换词语</translation>
    </message>
    <message>
        <source>both scripts are mixed here; the conversion may err</source>
        <translation>简繁混排，转换可能有误</translation>
    </message>
    <message>
        <source>The conversion failed.</source>
        <translation>转换失败。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <extracomment>The search waits for so long a pause in typing. So many hits are listed at once, and others as long as this a turn. The words looked for whose other wordings are not yet asked for, or are under way.</extracomment>
        <translation>在所有文章中查找</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>claim in %1</source>
        <translation>论断，见 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n hit(s)</source>
        <translation>
            <numerusform>前 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Words in articles, notes and tags, either script</source>
        <translation>文章、备注和标签中的文字，不分简繁</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1: links left out: %2</source>
        <translation>%1：未收入的连接：%2</translation>
    </message>
    <message>
        <source>%1: links that say no stance: %2</source>
        <translation>%1：未说明立场的连接：%2</translation>
    </message>
    <message>
        <source>%1: edited in the other tool, taken from there: %2</source>
        <translation>%1：在其他工具中改过，已采用那里的内容：%2</translation>
    </message>
    <message>
        <source>%1: a second speaker of one claim, left out</source>
        <translation>%1：同一论断的第二个说话人，未收入</translation>
    </message>
    <message>
        <source>%1: fits at %2 places, counted in different units</source>
        <translation>%1：按不同单位计数，有 %2 处都吻合</translation>
    </message>
    <message>
        <source>%1: found again by its words</source>
        <translation>%1：依其文字重新找到</translation>
    </message>
    <message>
        <source>%1: the text was changed in the other tool at %2 places; its marks are laid on the text that was exported: %3</source>
        <translation>%1：文本在其他工具中有 %2 处改动，其标注已对应到导出时的文本：%3</translation>
    </message>
    <message>
        <source>%1: no .ann file in this folder</source>
        <translation>%1：此文件夹中没有 .ann 文件</translation>
    </message>
    <message>
        <source>a mark needs a label and its offsets</source>
        <translation>标注须有标签和位置</translation>
    </message>
    <message>
        <source>an offset larger than any text</source>
        <translation>位置数大于任何文本</translation>
    </message>
    <message>
        <source>a relation needs a kind and two ends</source>
        <translation>关系须有种类和两端</translation>
    </message>
    <message>
        <source>an event needs a trigger</source>
        <translation>事件须有触发词</translation>
    </message>
    <message>
        <source>an attribute or note without its target</source>
        <translation>属性或备注没有所指</translation>
    </message>
    <message>
        <source>%1, line %2: a second %3</source>
        <translation>%1 第 %2 行：%3 重复出现</translation>
    </message>
    <message>
        <source>%1, line %2: %3 of %4, not of a mark</source>
        <translation>%1 第 %2 行：%4 的 %3，所指并非标注</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: claim %2 rides along twice</source>
        <translation>%1：论断 %2 随附了两次</translation>
    </message>
    <message>
        <source>%1: a text without an .ann file, not taken in</source>
        <translation>%1：没有对应 .ann 文件的文本，未收入</translation>
    </message>
    <message>
        <source>not %1 as Zhubi writes it</source>
        <translation>不是朱笔所写的 %1</translation>
    </message>
    <message>
        <source>no annotation of brat&apos;s</source>
        <translation>不是 brat 的标注</translation>
    </message>
    <message>
        <source>%1: no CAS JSON file in this folder</source>
        <translation>%1：此文件夹中没有 CAS JSON 文件</translation>
    </message>
    <message>
        <source>%1: layout, not taken in: %2</source>
        <translation>%1：版面信息，未收入：%2</translation>
    </message>
    <message>
        <source>%1: stands on no text</source>
        <translation>%1：不在任何文本之上</translation>
    </message>
    <message>
        <source>%1: refers to structure %2, which is not there</source>
        <translation>%1：所指的结构 %2 不存在</translation>
    </message>
    <message>
        <source>%1: the id %2 is taken</source>
        <translation>%1：编号 %2 已被占用</translation>
    </message>
    <message>
        <source>%1: no %TYPE</source>
        <translation>%1：没有 %TYPE</translation>
    </message>
    <message>
        <source>%1: expected a token and a tag such as O or B-Claim</source>
        <translation>%1：应为一个字词加一个标记，如 O 或 B-Claim</translation>
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
        <translation>%1：标注以 I 开头，按此收入</translation>
    </message>
    <message>
        <source>%1: each token carries a digit; taken off</source>
        <translation>%1：每个字都带数字，已去掉</translation>
    </message>
    <message>
        <source>%1: columns between token and tag, not taken in: %2</source>
        <translation>%1：字与标签之间的列未收入：%2</translation>
    </message>
    <message>
        <source>%1, line %2: not the character of %3</source>
        <translation>%1 第 %2 行：与 %3 中的字符不符</translation>
    </message>
    <message>
        <source>%1: no record has a text</source>
        <translation>%1：没有一条记录有文本</translation>
    </message>
    <message>
        <source>%1: a relation without two ends</source>
        <translation>%1：关系缺少两端</translation>
    </message>
    <message>
        <source>%1: labels of the whole text, not taken in: %2</source>
        <translation>%1：整篇文本的标签，未收入：%2</translation>
    </message>
    <message>
        <source>%1: comments on the whole text, not taken in: %2</source>
        <translation>%1：整篇文本的评论，未收入：%2</translation>
    </message>
    <message>
        <source>%1: further keys of its records, not taken in: %2</source>
        <translation>%1：记录中的其他键未收入：%2</translation>
    </message>
    <message>
        <source>%1: a record without text, its %2 marks not taken in</source>
        <translation>%1：记录没有文本，其 %2 处标注未收入</translation>
    </message>
    <message>
        <source>%1: span %2 is no [start, end, label]</source>
        <translation>%1：第 %2 段不是 [start, end, label]</translation>
    </message>
    <message>
        <source>%1: neither data nor a text</source>
        <translation>%1：既无 data 也无文本</translation>
    </message>
    <message>
        <source>%1: a draft beside what was submitted, kept as suggestions</source>
        <translation>%1：已提交内容之外的草稿，作为建议保留</translation>
    </message>
    <message>
        <source>%1: no text</source>
        <translation>%1：没有文本</translation>
    </message>
    <message>
        <source>%1: said of the whole text, not taken in: %2</source>
        <translation>%1：关于整篇文本的内容，未收入：%2</translation>
    </message>
    <message>
        <source>%1, result %2: %3 is no span of text</source>
        <translation>%1 结果 %2：%3 不是文本中的一段</translation>
    </message>
    <message>
        <source>%1: answered %2 in Prodigy; its %3 spans were not taken in</source>
        <translation>%1：在 Prodigy 中答为 %2，其 %3 段未收入</translation>
    </message>
    <message>
        <source>%1: a relation to a token that is not there</source>
        <translation>%1：关系所指的字词不存在</translation>
    </message>
    <message>
        <source>%1: expected an object</source>
        <translation>%1：应为对象</translation>
    </message>
    <message>
        <source>%1: %2 should be a list</source>
        <translation>%1：%2 应为列表</translation>
    </message>
    <message>
        <source>%1: no %2</source>
        <translation>%1：没有 %2</translation>
    </message>
    <message>
        <source>%1: %2 is no offset</source>
        <translation>%1：%2 不是位置数</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB; split it</source>
        <translation>%1 超过 %2 MB，请分割</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1: not UTF-8 at byte %2; read as %3, the likeliest</source>
        <translation>%1：第 %2 字节处不是 UTF-8；已按最可能的 %3 读取</translation>
    </message>
    <message>
        <source>%1: not UTF-8 at byte %2; read as %3, the likeliest, before %4</source>
        <translation>%1：第 %2 字节处不是 UTF-8；已按最可能的 %3 读取，其次是 %4</translation>
    </message>
    <message>
        <source>further files that are not UTF-8, read in the same way: %1</source>
        <translation>其他不是 UTF-8 的文件也按同样方式读取：%1</translation>
    </message>
    <message>
        <source>no encoding %1; there are %2</source>
        <translation>没有编码 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>exported from here and no longer there: %1</source>
        <translation>从这里导出、那里已不再有的：%1</translation>
    </message>
    <message>
        <source>%1 is not %2: %3</source>
        <translation>%1 不是 %2：%3</translation>
    </message>
    <message>
        <source>%1: not %2 at byte %3</source>
        <translation>%1：第 %3 字节处不是 %2 编码</translation>
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
        <translation>%1：含有单独的代理码元，不成字符</translation>
    </message>
    <message>
        <source>%1 is of no format that is known; there are %2</source>
        <translation>%1 不是任何已知格式；已知的有 %2</translation>
    </message>
    <message>
        <source>%1 has no file of a format that comes as a folder; there are %2</source>
        <translation>%1 中没有以文件夹形式存放的格式的文件；已知的有 %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 是空的</translation>
    </message>
    <message>
        <source>%1 could be any of %2; say which</source>
        <translation>%1 可能是 %2 中的任一种，请指明</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder</source>
        <translation>%1 既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>no format %1; there are %2</source>
        <translation>没有格式 %1；有 %2</translation>
    </message>
    <message>
        <source>DocBin files need spaCy, which is not installed: pip install spacy</source>
        <translation>DocBin 文件需要 spaCy，尚未安装：pip install spacy</translation>
    </message>
    <message>
        <source>%1: no DocBin: %2</source>
        <translation>%1：不是 DocBin：%2</translation>
    </message>
    <message>
        <source>%1: a link needs two ends and a label</source>
        <translation>%1：连接须有两端和标签</translation>
    </message>
    <message>
        <source>%1 is an archive; unpack it and take in what lies in it</source>
        <translation>%1 是压缩包；请解压后导入其中的文件</translation>
    </message>
    <message>
        <source>%1 is UIMA XMI; let the tool export UIMA CAS JSON instead</source>
        <translation>%1 是 UIMA XMI；请让原工具改为导出 UIMA CAS JSON</translation>
    </message>
    <message>
        <source>%1: [%2, %3) runs over a line end, where YEDDA does not see it</source>
        <translation>%1：[%2, %3) 跨行，YEDDA 看不到这样的标注</translation>
    </message>
    <message>
        <source>%1: [%2, %3) cuts what is seen as one character</source>
        <translation>%1：[%2, %3) 切开了看来是一个字符的部分</translation>
    </message>
    <message>
        <source>%1: no annotation</source>
        <translation>%1：不是标注</translation>
    </message>
    <message>
        <source>%1: no annotations</source>
        <translation>%1：没有标注</translation>
    </message>
    <message>
        <source>%1: a link without two ends</source>
        <translation>%1：连接缺少两端</translation>
    </message>
    <message>
        <source>%1: no stretch of a text</source>
        <translation>%1：没有选取文字的任何一段</translation>
    </message>
    <message>
        <source>%1: a second annotation %2</source>
        <translation>%1：标注 %2 重复出现</translation>
    </message>
    <message>
        <source>%1: the text of %2 is not here</source>
        <translation>%1：%2 的文本不在此处</translation>
    </message>
    <message>
        <source>%1: a link from %2, not a mark</source>
        <translation>%1：连接出自 %2，并非标注</translation>
    </message>
    <message>
        <source>%1: its annotations lie elsewhere: %2</source>
        <translation>%1：其标注存放在别处：%2</translation>
    </message>
    <message>
        <source>%1: selector %2 is not read</source>
        <translation>%1：选择器 %2 未读取</translation>
    </message>
    <message>
        <source>%1: “%2” is no value</source>
        <translation>%1：“%2”不是值</translation>
    </message>
    <message>
        <source>%1: “%2” is no layer</source>
        <translation>%1：“%2”不是图层</translation>
    </message>
    <message>
        <source>%1: the file lacks the text between its sentences; %2 characters were filled with line ends</source>
        <translation>%1：文件缺少句子之间的文本；%2 个字符以换行补足</translation>
    </message>
    <message>
        <source>%1: relations %2 between tokens, not taken in: %3</source>
        <translation>%1：字词之间的关系 %2，未收入：%3</translation>
    </message>
    <message>
        <source>%1: chain layer %2, not taken in: %3 elements</source>
        <translation>%1：链图层 %2，未收入：%3 个成分</translation>
    </message>
    <message>
        <source>%1: not WebAnno TSV 3</source>
        <translation>%1：不是 WebAnno TSV 3</translation>
    </message>
    <message>
        <source>%1: no token with its place</source>
        <translation>%1：没有带位置的字词</translation>
    </message>
    <message>
        <source>%1: the token %2 is there already</source>
        <translation>%1：字词 %2 已经有了</translation>
    </message>
    <message>
        <source>%1: “%2” is no place of a token</source>
        <translation>%1：“%2”不是字词的位置</translation>
    </message>
    <message>
        <source>%1: a relation to nothing</source>
        <translation>%1：关系没有所指</translation>
    </message>
    <message>
        <source>%1: refers to %2, where no %3 stands</source>
        <translation>%1：所指的 %2 处没有 %3</translation>
    </message>
    <message>
        <source>%1: a token outside a sentence</source>
        <translation>%1：字词不在句子之中</translation>
    </message>
    <message>
        <source>%1: %2 characters are missing</source>
        <translation>%1：缺少 %2 个字符</translation>
    </message>
    <message>
        <source>%1: %2 is not JSON: %3</source>
        <translation>%1：%2 不是 JSON：%3</translation>
    </message>
    <message>
        <source>%1: no WebAnno TSV file in this folder</source>
        <translation>%1：此文件夹中没有 WebAnno TSV 文件</translation>
    </message>
    <message>
        <source>%1, line %2: the text itself holds “%3”, which YEDDA cannot tell from a mark; choose another format</source>
        <translation>%1 第 %2 行：文本本身含有“%3”，YEDDA 无法将它与标注区分，请另选格式</translation>
    </message>
    <message>
        <source>%1: no YEDDA file in this folder</source>
        <translation>%1：此文件夹中没有 YEDDA 文件</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” has no partner and was left in the text</source>
        <translation>%1 第 %2 行：“%3”没有配对，留在文本中</translation>
    </message>
    <message>
        <source>claim %1 is there already and differs; taken in as %2</source>
        <translation>论断 %1 已存在且内容不同，另以 %2 收入</translation>
    </message>
    <message>
        <source>claim %1 was deleted in the other tool and stays here: %2</source>
        <translation>论断 %1 已在其他工具中删除，此处保留：%2</translation>
    </message>
    <message>
        <source>%1: claims that are not in the file, deleted there or made here since; they stay: %2 (%3)</source>
        <translation>%1：文件中没有的论断（在那里已删除，或此后在这里新建），均保留：%2（%3）</translation>
    </message>
    <message>
        <source>claim %1 was changed here since it was exported; it stays</source>
        <translation>论断 %1 导出后在这里改过，保持不变</translation>
    </message>
    <message>
        <source>what waits to be settled cannot be read: it is damaged</source>
        <translation>待处理的修复清单已损坏，无法读取</translation>
    </message>
    <message>
        <source>the project has no repair %1</source>
        <translation>项目中没有修复项 %1</translation>
    </message>
    <message>
        <source>%1 is only written</source>
        <translation>%1 只能写出</translation>
    </message>
    <message>
        <source>%1 is only read</source>
        <translation>%1 只能读入</translation>
    </message>
    <message>
        <source>%1: %2 of %3 spans verified; nothing was written</source>
        <translation>%1：%3 段中只核实了 %2 段；未写出任何内容</translation>
    </message>
    <message>
        <source>it goes on without having begun</source>
        <translation>它未曾开始就在延续</translation>
    </message>
    <message>
        <source>it begins and never ends</source>
        <translation>它开始了却没有结束</translation>
    </message>
    <message>
        <source>it was deleted in the other tool</source>
        <translation>它在其他工具中已被删除</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>原来的位置</translation>
    </message>
    <message>
        <source>it gives no offsets, and its words stand at %1 places</source>
        <translation>它没有给出位置，而其文字出现在 %1 处</translation>
    </message>
    <message>
        <source>the file gives no words, and its unit is not certain (it declares %1)</source>
        <translation>文件没有给出文字，其计数单位也不确定（声明为 %1）</translation>
    </message>
    <message>
        <source>%1: line ends of two characters; where the tool counts them as one its offsets shift, and are found again when they come back</source>
        <translation>%1：换行由两个字符组成；若该工具将其算作一个，位置会偏移，导回时会重新找到</translation>
    </message>
    <message>
        <source>%1: more than %2 annotations of one token</source>
        <translation>%1：同一词元上的标注多于 %2 个</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands.</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>标注 %1</translation>
    </message>
    <message>
        <source>prediction %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>段落 %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message>
        <source>structure %1</source>
        <translation>结构 %1</translation>
    </message>
    <message>
        <source>structure number %1</source>
        <translation>第 %1 个结构</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>result %1</source>
        <translation>结果 %1</translation>
    </message>
    <message>
        <source>span %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>entity %1</source>
        <translation>实体 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>字词 %1</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); the older backups were kept</source>
        <translation>%1 已损坏（%2）；较早的备份已保留</translation>
    </message>
    <message>
        <source>%1 is not a file, so no backup was put in its place</source>
        <translation>%1 不是文件，因此没有在其位置放置备份</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation>%1：无法打开：%2</translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation>无法恢复 %1：%2</translation>
    </message>
    <message>
        <source>more is read from the file than it holds</source>
        <translation>从文件中读出的内容多于其所含</translation>
    </message>
    <message>
        <source>stored claim: %1</source>
        <translation>已存的论断：%1</translation>
    </message>
    <message>
        <source>%1 is not a Zhubi project (not an SQLite database)</source>
        <translation>%1 不是朱笔项目（不是 SQLite 数据库）</translation>
    </message>
    <message>
        <source>%1 is an SQLite database, but not a Zhubi project</source>
        <translation>%1 是 SQLite 数据库，但不是朱笔项目</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Zhubi (form %2; this version reads up to %3). It was left untouched: please update Zhubi.</source>
        <translation>%1 由较新版本的朱笔创建（格式 %2；本版本最多读到 %3）。文件未被改动：请更新朱笔。</translation>
    </message>
    <message>
        <source>%1 is not a Zhubi project (not a file)</source>
        <translation>%1 不是朱笔项目（不是文件）</translation>
    </message>
    <message>
        <source>half a character (a lone surrogate) cannot be stored</source>
        <translation>无法存储半个字符（单独的代理码元）</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 is damaged: reading it does not come to an end</source>
        <translation>%1 已损坏：读取无法结束</translation>
    </message>
    <message>
        <source>%1 lacks some of the tables of a Zhubi project</source>
        <translation>%1 缺少朱笔项目的部分数据表</translation>
    </message>
    <message>
        <source>%1 holds a %2 named %3 that Zhubi did not make. It was not opened: such a file could change or hide data behind your back.</source>
        <translation>%1 含有并非朱笔创建的 %2，名为 %3。未打开：这样的文件可能在您不知情时更改或隐藏数据。</translation>
    </message>
    <message>
        <source>history row %1: no such kind of value: %2</source>
        <translation>历史第 %1 行：没有这种值：%2</translation>
    </message>
    <message>
        <source>history row %1 is not of the expected form</source>
        <translation>历史第 %1 行的形式不符</translation>
    </message>
    <message>
        <source>the index names the text %1, which is not there</source>
        <translation>索引所指的文本 %1 不存在</translation>
    </message>
    <message>
        <source>%1 exists already; open it or choose another name</source>
        <translation>%1 已存在，请打开它或另取名称</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>无法创建 %1：%2</translation>
    </message>
    <message>
        <source>%1 is of an older form and cannot be opened for reading only; copy it to a place where it can be written</source>
        <translation>%1 是旧格式，不能以只读方式打开；请复制到可写入的位置</translation>
    </message>
    <message>
        <source>%1 is damaged; it was left as it is</source>
        <translation>%1 已损坏，保持原样</translation>
    </message>
    <message>
        <source>the copy %1 cannot be written: %2</source>
        <translation>无法写入副本 %1：%2</translation>
    </message>
    <message>
        <source>%1 is being written by another program; try again later</source>
        <translation>另一个程序正在写入 %1，请稍后再试</translation>
    </message>
    <message>
        <source>%1 is being written by another program; try again in a moment</source>
        <translation>另一个程序正在写入 %1，请稍等再试</translation>
    </message>
    <message>
        <source>the %1 %2 is %3</source>
        <translation>%1 %2 为 %3</translation>
    </message>
    <message>
        <source>stored record is not JSON: %1</source>
        <translation>已存的记录不是 JSON：%1</translation>
    </message>
    <message>
        <source>%1 is open for reading only; nothing was changed</source>
        <translation>%1 以只读方式打开，未作任何改动</translation>
    </message>
    <message>
        <source>another program has changed the project in this moment; nothing was changed</source>
        <translation>另一个程序刚刚改动了项目，未作任何改动</translation>
    </message>
    <message>
        <source>%1: the disk reported a fault while the last change was saved. The change is in the file, but a power cut might lose it; please look after the disk and make a backup elsewhere.</source>
        <translation>%1：保存上一次改动时磁盘报告故障。改动已在文件中，但断电可能丢失；请检查磁盘并在别处备份。</translation>
    </message>
    <message>
        <source>%1 can neither be written nor read just now, so it is not known whether the last change was saved. What was saved before is safe; please close the project and open it again once the disk is there.</source>
        <translation>%1 此刻既不能写也不能读，因此无法得知上一次改动是否已保存。此前保存的内容是安全的；待磁盘恢复后，请关闭项目再打开。</translation>
    </message>
    <message>
        <source>%1 has no article in place %2</source>
        <translation>%1 的第 %2 位没有文章</translation>
    </message>
    <message>
        <source>stored article: %1 is not a status</source>
        <translation>已存的文章：%1 不是状态</translation>
    </message>
    <message>
        <source>%1 has no %2 %3</source>
        <translation>%1 没有 %2 %3</translation>
    </message>
    <message>
        <source>%1 has no claim in row %2</source>
        <translation>%1 的第 %2 行没有论断</translation>
    </message>
    <message>
        <source>%1 is damaged: the text %2 is none</source>
        <translation>%1 已损坏：文本 %2 不成文本</translation>
    </message>
    <message>
        <source>an article needs an id and a name</source>
        <translation>文章须有编号和名称</translation>
    </message>
    <message>
        <source>article %1: not a SHA-256 and a length</source>
        <translation>文章 %1：缺少 SHA-256 和长度</translation>
    </message>
    <message>
        <source>an edit keeps the kind and the id</source>
        <translation>修改须保持种类和编号不变</translation>
    </message>
    <message>
        <source>a change that changes nothing</source>
        <translation>没有改动任何内容</translation>
    </message>
    <message>
        <source>a change names the same value twice on one side</source>
        <translation>同一次改动在一侧两次提到同一个值</translation>
    </message>
    <message>
        <source>claim %1: a claim needs at least one fragment</source>
        <translation>论断 %1：论断至少要有一个片段</translation>
    </message>
    <message>
        <source>claim %1: fragments must be in order and apart</source>
        <translation>论断 %1：各片段须按顺序且不重叠</translation>
    </message>
    <message>
        <source>%1: lone surrogate at code point %2</source>
        <translation>%1：第 %2 个字符是单独的代理码元</translation>
    </message>
    <message>
        <source>a span needs 0 ≤ start &lt; end, not [%1, %2)</source>
        <translation>一段须满足 0 ≤ 起点 &lt; 终点，而不是 [%1, %2)</translation>
    </message>
    <message>
        <source>span [%1, %2) leaves the text of %3 code points</source>
        <translation>[%1, %2) 超出了 %3 个字符的文本</translation>
    </message>
    <message>
        <source>quote of %1 code points does not fill [%2, %3)</source>
        <translation>%1 个字符的引文与 [%2, %3) 不等长</translation>
    </message>
    <message>
        <source>claim %1 has both vendors with different stances; settle that first</source>
        <translation>论断 %1 对两个厂商的立场不同，请先处理</translation>
    </message>
    <message>
        <source>%1 has no value %2</source>
        <translation>%1 没有值 %2</translation>
    </message>
    <message>
        <source>the tag set has no field %1</source>
        <translation>标签集没有字段 %1</translation>
    </message>
    <message>
        <source>field %1: two values have the same key</source>
        <translation>字段 %1：两个值的键相同</translation>
    </message>
    <message>
        <source>field %1: the default %2 is no value of it</source>
        <translation>字段 %1：默认值 %2 不是它的值</translation>
    </message>
    <message>
        <source>%1: the project already has this text as %2</source>
        <translation>%1：项目中已有此文本，名为 %2</translation>
    </message>
    <message>
        <source>%1: the text is not of the length that is stated</source>
        <translation>%1：文本长度与所述不符</translation>
    </message>
    <message>
        <source>%1: the text of an article is never altered</source>
        <translation>%1：文章的文本从不更改</translation>
    </message>
    <message>
        <source>claim %1, %2: the article does not have these words at [%3, %4)</source>
        <translation>论断 %1，%2：文章在 [%3, %4) 处没有这些文字</translation>
    </message>
    <message>
        <source>%1 has no vendor %2</source>
        <translation>%1 没有厂商 %2</translation>
    </message>
    <message>
        <source>the project has no vendor %1</source>
        <translation>项目中没有厂商 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: it has no tag set</source>
        <translation>%1 已损坏：没有标签集</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1：应为 %2，却是 %3</translation>
    </message>
    <message>
        <source>%1: nested too deeply</source>
        <translation>%1：嵌套过深</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1：不是对象</translation>
    </message>
    <message>
        <source>%1: there is no column %2</source>
        <translation>%1：没有列 %2</translation>
    </message>
    <message>
        <source>%1: there is no field %2</source>
        <translation>%1：没有字段 %2</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2</source>
        <translation>%1 不是 JSON：%2</translation>
    </message>
    <message>
        <source>%1 is too large for such a list</source>
        <translation>%1 作为这种清单过大</translation>
    </message>
    <message>
        <source>the guideline is empty</source>
        <translation>指南是空的</translation>
    </message>
    <message>
        <source>%1 is not there, or not a file</source>
        <translation>%1 不存在，或不是文件</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: byte %2; save it as UTF-8 (in a spreadsheet as “CSV UTF-8”)</source>
        <translation>%1 不是 UTF-8：第 %2 个字节；请存为 UTF-8（在表格软件中选“CSV UTF-8”）</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: byte %2</source>
        <translation>%1 不是 UTF-8：第 %2 字节</translation>
    </message>
    <message>
        <source>%1: the column %2 is there twice</source>
        <translation>%1：%2 列出现了两次</translation>
    </message>
    <message>
        <source>an object has the key %1 twice</source>
        <translation>一个对象中键 %1 出现了两次</translation>
    </message>
    <message>
        <source>the project or its claims need what would be gone</source>
        <translation>项目或其中的论断需要将被去掉的内容</translation>
    </message>
    <message>
        <source>%1 was not closed properly; open it once, then it can be restored</source>
        <translation>%1没有正常关闭；请先打开一次，之后才能恢复</translation>
    </message>
    <message>
        <source>%1 is the project itself, so nothing was put in its place</source>
        <translation>%1就是这个项目本身，因此没有替换任何内容</translation>
    </message>
    <message>
        <source>%1 is the same vendor</source>
        <translation>%1 是同一个厂商</translation>
    </message>
    <message>
        <source>%1: too large to be worked with</source>
        <translation>%1：过大，无法处理</translation>
    </message>
    <message>
        <source>%1 is not a file. %2</source>
        <translation>%1 不是文件。%2</translation>
    </message>
    <message>
        <source>%1 names another file, which Zhubi&apos;s own journals never do, and SQLite would delete that file. %2</source>
        <translation>%1 指向另一个文件，朱笔自己的日志从不如此，而 SQLite 会删除那个文件。%2</translation>
    </message>
    <message>
        <source>%1 does not belong to %2: another database of that name has left it, and SQLite would write it over the project. %3</source>
        <translation>%1 不属于 %2：它是另一个同名数据库留下的，SQLite 会把它写到项目之上。%3</translation>
    </message>
    <message>
        <source>%1 was not opened and nothing was changed. If the project is yours, move %2 elsewhere and open it again.</source>
        <translation>%1 未打开，未作任何改动。如果这是您的项目，请把 %2 移到别处再打开。</translation>
    </message>
    <message>
        <source>article %1 has no %2 rendition</source>
        <translation>文章 %1 没有 %2 转换文本</translation>
    </message>
    <message>
        <source>the %1 rendition of %2 would be named %3, like another article; rename that one</source>
        <translation>%2 的 %1 转换文本将名为 %3，与另一篇文章同名；请给那篇改名</translation>
    </message>
    <message>
        <source>%1 of %2 spans verified; nothing was written</source>
        <translation>%2 段中只核实了 %1 段；未写出任何内容</translation>
    </message>
    <message>
        <source>the layouts of an export are %1</source>
        <translation>导出的格式有 %1</translation>
    </message>
    <message>
        <source>%1 has a %2 that is not of a dataset; it was left as it is. Choose a folder of its own for the dataset.</source>
        <translation>%1 中的 %2 不属于数据集，已保持原样。请为数据集另选一个文件夹。</translation>
    </message>
    <message>
        <source>the version %1 is not made of three numbers like 1.2.0</source>
        <translation>版本 %1 不是由三个数字组成，如 1.2.0</translation>
    </message>
    <message>
        <source>the renditions of a dataset are %1</source>
        <translation>数据集的转换文本有 %1</translation>
    </message>
    <message>
        <source>renditions need a conversion</source>
        <translation>生成转换文本须有转换器</translation>
    </message>
    <message>
        <source>%1 is not as an earlier export wrote it, so it was left as it is; nothing was written. Choose another folder for the export</source>
        <translation>%1 与以前导出时写的不同，已保持原样；未写出任何内容。请另选文件夹导出</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Parquet needs the optional extra: pip install &apos;zhubi[parquet]&apos;</source>
        <translation>写 Parquet 须另装组件：pip install &apos;zhubi[parquet]&apos;</translation>
    </message>
    <message>
        <source>%1 holds two exports, documents.jsonl and documents-*.jsonl; choose a file</source>
        <translation>%1 中有两份导出：documents.jsonl 和 documents-*.jsonl；请选择其中的文件</translation>
    </message>
    <message>
        <source>%1 holds no documents.jsonl and no documents-*.jsonl</source>
        <translation>%1 中没有 documents.jsonl，也没有 documents-*.jsonl</translation>
    </message>
    <message>
        <source>two articles are named %1; rename one of them</source>
        <translation>有两篇文章都名为 %1；请给其中一篇改名</translation>
    </message>
    <message>
        <source>article %1: lone surrogate at code point %2</source>
        <translation>文章 %1：第 %2 个字符是单独的代理码元</translation>
    </message>
    <message>
        <source>article %1: its text is not the one its hash and length stand for</source>
        <translation>文章 %1：文字与其哈希和长度不符</translation>
    </message>
    <message>
        <source>article %1: the boilerplate at [%2, %3) is not %4</source>
        <translation>文章 %1：[%2, %3) 处的非正文不是 %4</translation>
    </message>
    <message>
        <source>claim %1 does not belong to article %2</source>
        <translation>论断 %1 不属于文章 %2</translation>
    </message>
    <message>
        <source>article %1, claim %2, %3: the text at [%4, %5) is not %6</source>
        <translation>文章 %1，论断 %2，%3：[%4, %5) 处的文字不是 %6</translation>
    </message>
    <message>
        <source>article %1: the split %2 is none of %3</source>
        <translation>文章 %1：划分 %2 不在 %3 之列</translation>
    </message>
    <message>
        <source>not a stand-off document (%1)</source>
        <translation>不是不含文字的文档（%1）</translation>
    </message>
    <message>
        <source>%1: the articles do not give back the full records</source>
        <translation>%1：由文章还原不出完整记录</translation>
    </message>
    <message>
        <source>%1: the disk gives back other bytes than were written</source>
        <translation>%1：从磁盘读回的与写入的不同</translation>
    </message>
    <message>
        <source>%1: %2 records read, %3 written</source>
        <translation>%1：读回 %2 条记录，写入了 %3 条</translation>
    </message>
    <message>
        <source>%1, line %2, %3: not what the article says there; the export was not made</source>
        <translation>%1 第 %2 行，%3：与文章该处的文字不符；未导出</translation>
    </message>
    <message>
        <source>%1: a text holds a lone surrogate (%2)</source>
        <translation>%1：有文字含单独的代理码元（%2）</translation>
    </message>
    <message>
        <source>%1 is a folder; nothing was written</source>
        <translation>%1 是文件夹；未写出任何内容</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; nothing was written</source>
        <translation>%1 是设备或管道；未写出任何内容</translation>
    </message>
    <message>
        <source>cannot write to %1: %2; nothing was changed there</source>
        <translation>无法写入 %1：%2；那里未作任何改动</translation>
    </message>
    <message>
        <source>no stance chosen</source>
        <extracomment>Why a claim stands in the documents layout alone.</extracomment>
        <translation>没有选择立场</translation>
    </message>
    <message>
        <source>the id %1 is not made of a-z, 0-9 and hyphens</source>
        <translation>编号 %1 含有 a-z、0-9 和连字符以外的字符</translation>
    </message>
    <message>
        <source>stance %1 is not in the tag set</source>
        <translation>标签集中没有立场 %1</translation>
    </message>
    <message>
        <source>kind %1 is not in the tag set</source>
        <translation>标签集中没有类型 %1</translation>
    </message>
    <message>
        <source>certainty %1 is not in the tag set</source>
        <translation>标签集中没有确定程度 %1</translation>
    </message>
    <message>
        <source>speaker %1 is not in the tag set</source>
        <translation>标签集中没有说话人 %1</translation>
    </message>
    <message>
        <source>metric kind %1 is not in the tag set</source>
        <translation>标签集中没有指标类型 %1</translation>
    </message>
    <message>
        <source>comparator %1 is not in the tag set</source>
        <translation>标签集中没有比较方式 %1</translation>
    </message>
    <message>
        <source>a copy of claim %1 in a near-duplicate article</source>
        <translation>与近似文章中的论断 %1 重复</translation>
    </message>
    <message>
        <source>%1 is no JSON number</source>
        <extracomment>What is wrong with a line of a dataset that is read.</extracomment>
        <translation>%1 不是 JSON 数字</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>数字 %1 过大</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>not UTF-8 (byte %1 of the line)</source>
        <translation>不是 UTF-8（行内第 %1 字节）</translation>
    </message>
    <message>
        <source>not JSON (%1, column %2)</source>
        <translation>不是 JSON（%1，第 %2 列）</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>stand-off, and the text of %1 is not here</source>
        <translation>不含文字，而 %1 的文字不在这里</translation>
    </message>
    <message>
        <source>script_variant: expected source, hans or hant</source>
        <translation>script_variant：应为 source、hans 或 hant</translation>
    </message>
    <message>
        <source>claims: expected a list</source>
        <translation>claims：应为列表</translation>
    </message>
    <message>
        <source>doc_sha256: the text is not the one this hash stands for</source>
        <translation>doc_sha256：文字与此哈希不符</translation>
    </message>
    <message>
        <source>length: the text has %1 code points</source>
        <translation>length：文字共有 %1 个字符</translation>
    </message>
    <message>
        <source>boilerplate[%1].quote: not what the text says there</source>
        <translation>boilerplate[%1].quote：与该处的文字不符</translation>
    </message>
    <message>
        <source>article %1 stands in an earlier line already</source>
        <translation>文章 %1 在前面的行中已出现</translation>
    </message>
    <message>
        <source>vendor %1 is described differently elsewhere; kept that</source>
        <translation>厂商 %1 在别处描述不同；已保留别处的</translation>
    </message>
    <message>
        <source>%1.article: not the uuid of this line</source>
        <translation>%1.article：不是本行的 uuid</translation>
    </message>
    <message>
        <source>%1.id: claim %2 stands in the file already</source>
        <translation>%1.id：论断 %2 在文件中已出现</translation>
    </message>
    <message>
        <source>%1: the text at [%2, %3) is not what the claim quotes</source>
        <translation>%1：[%2, %3) 处的文字与论断的引文不符</translation>
    </message>
    <message>
        <source>schema: expected %1</source>
        <translation>schema：应为 %1</translation>
    </message>
    <message>
        <source>%1: a stand-off dataset holds no texts; rebuild it first with the check.py beside it. Nothing was taken in</source>
        <translation>%1：此数据集不含文字；请先用旁边的 check.py 重建。未导入任何内容</translation>
    </message>
    <message>
        <source>%1: written as %2; this version of Zhubi reads %3. Nothing was taken in</source>
        <translation>%1：以 %2 写成；本版本的朱笔读取 %3。未导入任何内容</translation>
    </message>
    <message>
        <source>%1: this is the layout %2; articles and claims are read from %3. Nothing was taken in</source>
        <translation>%1：这是 %2 格式；文章和论断应从 %3 读取。未导入任何内容</translation>
    </message>
    <message>
        <source>article %1: the project has another text under its id; it was taken in under a new one</source>
        <translation>文章 %1：项目中同一编号下是另一篇文字；已用新编号导入</translation>
    </message>
    <message>
        <source>claim %1: the project holds it differently; the project&apos;s was kept</source>
        <translation>论断 %1：与项目中的不同；已保留项目中的</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>file: row %1 of %2 points at a missing row of %3</source>
        <translation>文件：%2 的第 %1 行指向 %3 中不存在的一行</translation>
    </message>
    <message>
        <source>claim %1: its columns disagree with its record</source>
        <translation>论断 %1：各列与其记录不一致</translation>
    </message>
    <message>
        <source>history row %1: what it did cannot be read</source>
        <translation>历史第 %1 行：所作改动无法读出</translation>
    </message>
    <message>
        <source>setting %1: what it is set to cannot be read</source>
        <translation>设置 %1：其值无法读出</translation>
    </message>
    <message>
        <source>history: %1 rows are numbered from %2 to %3</source>
        <translation>历史：%1 行的编号为 %2 至 %3</translation>
    </message>
    <message>
        <source>%1: the search index is damaged, so words may not be found</source>
        <translation>%1：搜索索引已损坏，可能搜不到某些文字</translation>
    </message>
    <message>
        <source>%1: the search index lacks %2 rows, so words may not be found</source>
        <translation>%1：搜索索引缺少 %2 行，可能搜不到某些文字</translation>
    </message>
    <message>
        <source>search index: %1 texts and %2 claims are not in it yet; they are found, and indexed when the window is open</source>
        <translation>搜索索引：尚有 %1 篇文本和 %2 条论断未编入；仍能搜到，窗口打开时会继续编入</translation>
    </message>
    <message>
        <source>%1: the text was altered (its hash differs)</source>
        <translation>%1：文章文字被改动过（哈希不符）</translation>
    </message>
    <message>
        <source>%1: length differs from the text</source>
        <translation>%1：长度与文字不符</translation>
    </message>
    <message>
        <source>%1: boilerplate does not fit the text</source>
        <translation>%1：非正文的位置与文字不符</translation>
    </message>
    <message>
        <source>%1, claim %2, %3: the text at [%4, %5) is not “%6”</source>
        <translation>%1，论断 %2，%3：[%4, %5) 处的文字不是“%6”</translation>
    </message>
    <message>
        <source>%1, claim %2: %3 %4 is not in the tag set</source>
        <translation>%1，论断 %2：标签集中没有 %3 %4</translation>
    </message>
    <message>
        <source>%1, claim %2: vendor %3 is not in the list</source>
        <translation>%1，论断 %2：厂商表中没有 %3</translation>
    </message>
    <message>
        <source>the text %1… was altered and is not taken</source>
        <extracomment>What cannot be saved from a damaged project.</extracomment>
        <translation>文本 %1… 被改动过，未取用</translation>
    </message>
    <message>
        <source>article %1: its text cannot be read</source>
        <translation>文章 %1：文字无法读出</translation>
    </message>
    <message>
        <source>article %1 stands there twice</source>
        <translation>文章 %1 出现了两次</translation>
    </message>
    <message>
        <source>article %1: some of its boilerplate does not fit</source>
        <translation>文章 %1：部分非正文的位置不符</translation>
    </message>
    <message>
        <source>claim %1: its article is lost (%2)</source>
        <translation>论断 %1：所属文章已丢失（%2）</translation>
    </message>
    <message>
        <source>claim %1: its words are not what the article says</source>
        <translation>论断 %1：其文字与文章不符</translation>
    </message>
    <message>
        <source>article %1: %2</source>
        <translation>文章 %1：%2</translation>
    </message>
    <message>
        <source>claim %1: %2</source>
        <translation>论断 %1：%2</translation>
    </message>
    <message>
        <source>vendor %1: %2</source>
        <translation>厂商 %1：%2</translation>
    </message>
    <message>
        <source>tag set %1: %2</source>
        <translation>标签集 %1：%2</translation>
    </message>
    <message>
        <source>setting %1: %2</source>
        <translation>设置 %1：%2</translation>
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
        <translation>论断表：%1</translation>
    </message>
    <message>
        <source>vendors: %1</source>
        <translation>厂商表：%1</translation>
    </message>
    <message>
        <source>tag_sets: %1</source>
        <translation>标签集表：%1</translation>
    </message>
    <message>
        <source>settings: %1</source>
        <translation>设置表：%1</translation>
    </message>
    <message>
        <source>row %1 cannot be read</source>
        <translation>第 %1 行无法读出</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>未导入 %1：%2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>it is not a file or a folder</source>
        <translation>既不是文件，也不是文件夹</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>it is too large (more than %1 MB)</source>
        <translation>文件过大（超过 %1 MB）</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it has no readable text</source>
        <translation>没有可读的文字</translation>
    </message>
    <message>
        <source>it has no readable text (%1)</source>
        <translation>没有可读的文本（%1）</translation>
    </message>
    <message>
        <source>it is of no kind that articles are read from</source>
        <translation>不属于可读取文章的文件类型</translation>
    </message>
    <message>
        <source>it is of no kind that articles are read from (%1)</source>
        <translation>不属于可读取文章的文件类型（%1）</translation>
    </message>
    <message>
        <source>it holds several articles</source>
        <translation>其中有多篇文章</translation>
    </message>
    <message>
        <source>it is not well formed</source>
        <translation>格式有误</translation>
    </message>
    <message>
        <source>it is not well formed (%1)</source>
        <translation>格式有误（%1）</translation>
    </message>
    <message>
        <source>none of its columns is known to hold the text</source>
        <translation>没有可识别为正文的列</translation>
    </message>
    <message>
        <source>none of its columns is known to hold the text (%1)</source>
        <translation>没有可识别为正文的列（%1）</translation>
    </message>
    <message>
        <source>several of its columns may hold the text</source>
        <translation>有多列可能是正文</translation>
    </message>
    <message>
        <source>several of its columns may hold the text (%1)</source>
        <translation>有多列可能是正文（%1）</translation>
    </message>
    <message>
        <source>it has no such column</source>
        <translation>没有这一列</translation>
    </message>
    <message>
        <source>it has no such column (%1)</source>
        <translation>没有这一列（%1）</translation>
    </message>
    <message>
        <source>it is a data set with claims, which an import of claims takes in</source>
        <translation>这是带论断的数据集，请用“导入论断”导入</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>it is not a text file (%1)</source>
        <translation>不是文本文件（%1）</translation>
    </message>
    <message>
        <source>its encoding cannot be told</source>
        <translation>无法判断编码</translation>
    </message>
    <message>
        <source>its encoding cannot be told (%1)</source>
        <translation>无法判断编码（%1）</translation>
    </message>
    <message>
        <source>the encoding asked for is not known</source>
        <translation>不支持所指定的编码</translation>
    </message>
    <message>
        <source>the encoding asked for is not known (%1)</source>
        <translation>不支持所指定的编码（%1）</translation>
    </message>
    <message>
        <source>it has half a character (a lone surrogate)</source>
        <translation>含有半个字符（单独的代理码元）</translation>
    </message>
    <message>
        <source>it has half a character (a lone surrogate) (%1)</source>
        <translation>含有半个字符（单独的代理码元，%1）</translation>
    </message>
    <message>
        <source>more than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>not a path</source>
        <translation>不是有效路径</translation>
    </message>
    <message>
        <source>it is a %1 file</source>
        <translation>这是 %1 文件</translation>
    </message>
    <message>
        <source>it is a zip archive or an office document</source>
        <translation>这是 ZIP 压缩包或 Office 文档</translation>
    </message>
    <message>
        <source>it is a zip archive</source>
        <translation>这是 ZIP 压缩包</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>这是 PDF</translation>
    </message>
    <message>
        <source>it is a rich text document</source>
        <translation>这是 RTF 文档</translation>
    </message>
    <message>
        <source>it is an old office document</source>
        <translation>这是旧版 Office 文档</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>这是数据库</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>这是图片</translation>
    </message>
    <message>
        <source>it is a compressed file</source>
        <translation>这是压缩文件</translation>
    </message>
    <message>
        <source>it is an archive</source>
        <translation>这是压缩包</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>这是程序</translation>
    </message>
    <message>
        <source>it has NUL bytes</source>
        <translation>含有 NUL 字节</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>第 %2 个字符处有 %1</translation>
    </message>
    <message>
        <source>at character %1</source>
        <translation>第 %1 个字符处</translation>
    </message>
    <message>
        <source>%1 control characters</source>
        <translation>含有 %1 个控制字符</translation>
    </message>
    <message>
        <source>not %1 at byte %2</source>
        <translation>第 %2 字节处不是 %1</translation>
    </message>
    <message>
        <source>no byte order mark of %1</source>
        <translation>没有 %1 的字节序标记</translation>
    </message>
    <message>
        <source>no UTF-8 at byte %1; nor is it %2</source>
        <translation>第 %1 字节处不是 UTF-8；也不是 %2</translation>
    </message>
    <message>
        <source>no plain UTF-8; nor is it %1</source>
        <translation>不是纯正的 UTF-8；也不是 %1</translation>
    </message>
    <message>
        <source>no UTF-8 at byte %1; read as %2 it is not Chinese</source>
        <translation>第 %1 字节处不是 UTF-8；按 %2 读出的也不是中文</translation>
    </message>
    <message>
        <source>no plain UTF-8; read as %1 it is not Chinese</source>
        <translation>不是纯正的 UTF-8；按 %1 读出的也不是中文</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>压缩包已损坏</translation>
    </message>
    <message>
        <source>it needs a password</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>声明了文档类型</translation>
    </message>
    <message>
        <source>no XML at line %1</source>
        <translation>第 %1 行不是 XML</translation>
    </message>
    <message>
        <source>the saved page is damaged</source>
        <translation>保存的网页已损坏</translation>
    </message>
    <message>
        <source>it is a spreadsheet; saved as CSV it can be read</source>
        <translation>这是电子表格，另存为 CSV 后即可读取</translation>
    </message>
    <message>
        <source>it is a presentation</source>
        <translation>这是演示文稿</translation>
    </message>
    <message>
        <source>Footnotes and comments left out: %1.</source>
        <translation>已略去脚注和批注：%1 处。</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>读取期间文件已改变</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>there are characters behind a closing quote</source>
        <translation>右引号之后还有字符</translation>
    </message>
    <message>
        <source>%1 values for %2 columns</source>
        <translation>%2 列却有 %1 个值</translation>
    </message>
    <message>
        <source>nothing in column %1</source>
        <translation>列“%1”为空</translation>
    </message>
    <message>
        <source>no text in column %1</source>
        <translation>列“%1”不是文本</translation>
    </message>
    <message>
        <source>no JSON at character %1</source>
        <translation>第 %1 个字符处不是 JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>no JSON at character %1; nothing behind it was read</source>
        <translation>第 %1 个字符处不是 JSON；其后的内容未读取</translation>
    </message>
    <message>
        <source>it is nested too deeply; nothing behind it was read</source>
        <translation>嵌套过深；其后的内容未读取</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>there is more behind the list, which was not read</source>
        <translation>列表之后还有内容，未读取</translation>
    </message>
    <message>
        <source>the list breaks off</source>
        <translation>列表中断</translation>
    </message>
    <message>
        <source>it is neither an object nor a text</source>
        <translation>既不是对象也不是文本</translation>
    </message>
    <message>
        <source>it has no list of records</source>
        <translation>其中没有记录列表</translation>
    </message>
    <message>
        <source>Columns not taken: %1.</source>
        <translation>未采用的列：%1。</translation>
    </message>
    <message>
        <source>Marks not taken, as an import of claims does: %1.</source>
        <translation>未采用的标注（“导入论断”可采用）：%1。</translation>
    </message>
    <message>
        <source>%1 is the first of %2 records whose value of %3 is not understood.</source>
        <translation>%1：共 %2 条记录的“%3”无法理解，此为第一条。</translation>
    </message>
    <message>
        <source>Another record has the id %1 too.</source>
        <translation>另有记录的编号也是 %1。</translation>
    </message>
    <message>
        <source>Encoding guessed: %1; next likeliest: %2.</source>
        <translation>编码是推测的：%1；其次可能是 %2。</translation>
    </message>
    <message>
        <source>Encoding guessed: %1.</source>
        <translation>编码是推测的：%1。</translation>
    </message>
    <message>
        <source>The file calls itself %1, but is %2.</source>
        <translation>文件自称为 %1，实为 %2。</translation>
    </message>
    <message>
        <source>Replacement characters (�) in the file itself: %1.</source>
        <translation>文件本身含有替换字符（�）：%1 个。</translation>
    </message>
    <message>
        <source>Menus and hidden parts left out: %1 characters.</source>
        <translation>已略去菜单和隐藏内容：%1 字。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <extracomment>What the system or SQLite says; the commonest.</extracomment>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读的文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入输出错误</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件已损坏</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>文件不是数据库</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库正被占用</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库是只读的，无法写入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A value at the end of a template may be a sentence itself: the reason behind a place, what was found exactly, or what follows from it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no stance</source>
        <translation>“%1”不是立场</translation>
    </message>
    <message>
        <source>the text has no “%1”</source>
        <translation>正文中没有“%1”</translation>
    </message>
    <message>
        <source>%1: the claim that rides along cannot be read</source>
        <translation>%1：随行的论断无法读取</translation>
    </message>
    <message>
        <source>%1: %2 was changed here too since it was exported; the table&apos;s is taken instead of: %3</source>
        <translation>%1：导出后这里也改过 %2；采用表格中的，原为：%3</translation>
    </message>
    <message>
        <source>%1: %2 stays as it was: %3</source>
        <translation>%1：%2 保持原样：%3</translation>
    </message>
    <message>
        <source>%1: “%2” is no place; the words are looked for</source>
        <translation>%1：“%2”不是位置；改按文字查找</translation>
    </message>
    <message>
        <source>%1: no column says which words a claim is about; there are %2</source>
        <translation>%1：没有哪一列说明论断所指的文字；现有的列：%2</translation>
    </message>
    <message>
        <source>%1: more cells than columns</source>
        <translation>%1：单元格比列多</translation>
    </message>
    <message>
        <source>%1: claim %2 a second time, taken for a new one</source>
        <translation>%1：论断 %2 第二次出现，作为新论断</translation>
    </message>
    <message>
        <source>%1: several articles may be meant: %2</source>
        <translation>%1：可能指多篇文章：%2</translation>
    </message>
    <message>
        <source>%1: the project has no such article: %2</source>
        <translation>%1：项目中没有这篇文章：%2</translation>
    </message>
    <message>
        <source>%1: the project has none of the articles that it is about; take them in first: %2</source>
        <translation>%1：项目中没有它所涉及的文章；请先导入文章：%2</translation>
    </message>
    <message>
        <source>%1: further rows about no article here: %2</source>
        <translation>%1：还有其他行所涉及的文章不在这里：%2</translation>
    </message>
    <message>
        <source>%1: rows that are there twice: %2</source>
        <translation>%1：重复的行：%2</translation>
    </message>
    <message>
        <source>%1: further columns, not taken in: %2</source>
        <translation>%1：其他的列，未导入：%2</translation>
    </message>
    <message>
        <source>%1: found by its words</source>
        <translation>%1：按其文字找到</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2</source>
        <translation>%1 无法解压：%2</translation>
    </message>
    <message>
        <source>%1 is an office document; save the table in it as CSV</source>
        <translation>%1 是办公文档；请把其中的表格另存为 CSV</translation>
    </message>
    <message>
        <source>%1 needs a password; unpack it first</source>
        <translation>%1 需要密码；请先解压</translation>
    </message>
    <message>
        <source>%1: %2 leads out of the archive</source>
        <translation>%1：%2 指向压缩包之外</translation>
    </message>
    <message>
        <source>%1: more than %2 MB or %3 files come out of it; unpack it first</source>
        <translation>%1：解压后超过 %2 MB 或 %3 个文件；请先解压</translation>
    </message>
    <message>
        <source>no file of %1 in it</source>
        <translation>其中没有 %1 的文件</translation>
    </message>
    <message>
        <source>%1 has no file of a format that is known in it; there are %2</source>
        <translation>%1 中没有已知格式的文件；可用的格式：%2</translation>
    </message>
    <message>
        <source>%1: parts that belong to no claim any more, left out: %2</source>
        <translation>%1：不再属于任何论断的部分，未收入：%2</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <extracomment>Which fonts are offered for the text of each region.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <translation>正文宽度</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Selections snap to</source>
        <translation>选取时对齐到</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Clauses, then words</source>
        <translation>先小句，后词语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不对齐</translation>
    </message>
    <message>
        <source>Font of simplified text</source>
        <translation>简体正文字体</translation>
    </message>
    <message>
        <source>Font of traditional text</source>
        <translation>繁体正文字体</translation>
    </message>
    <message>
        <source>Font of Hong Kong text</source>
        <translation>香港字形字体</translation>
    </message>
    <message>
        <source>Paragraphs apart</source>
        <translation>段落间距</translation>
    </message>
    <message>
        <source>Indent of first lines</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Underlines of claims</source>
        <translation>论断下划线粗细</translation>
    </message>
    <message>
        <source>Usual for simplified text</source>
        <translation>简体默认字体</translation>
    </message>
    <message>
        <source>Usual for traditional text</source>
        <translation>繁体默认字体</translation>
    </message>
    <message>
        <source>Usual for Hong Kong text</source>
        <translation>香港字形默认字体</translation>
    </message>
</context>
<context>
    <name>SidesBar</name>
    <message>
        <source>Another file…</source>
        <extracomment>The progress of something whose end is not known yet.</extracomment>
        <translation>另一文件…</translation>
    </message>
    <message>
        <source>Also articles that only one worked on</source>
        <translation>包括只有一人标注过的文章</translation>
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
        <translation>第一位标注者</translation>
    </message>
    <message>
        <source>Second annotator</source>
        <translation>第二位标注者</translation>
    </message>
    <message>
        <source>Compare with another annotator&apos;s project or documents; it is only read</source>
        <translation>与另一位标注者的项目或文档比较；该文件只读取，不改动</translation>
    </message>
    <message>
        <source>Their claims are cases as well, as if the other had marked nothing there</source>
        <translation>其中的论断也作为个案，视同另一人未作标注</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>取消比较</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Who made these claims</source>
        <translation>这些论断出自谁</translation>
    </message>
    <message>
        <source>A name that is here already means the same person</source>
        <translation>若与这里已有的名字相同，即视为同一人</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>%1 is only read. To decide, take its claims into this project, made by</source>
        <translation>%1 只被读取。要裁定，请将其论断收入本项目，标注者为</translation>
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
        <translation>说话人姓名</translation>
    </message>
    <message>
        <source>Vendor the speaker speaks for</source>
        <translation>说话人代表的厂商</translation>
    </message>
    <message>
        <source>Selection names the speaker</source>
        <translation>所选是说话人</translation>
    </message>
    <message>
        <source>Speaks for nobody</source>
        <translation>不代表任何厂商</translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation>在正文中显示“%1”</translation>
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
        <translation>用简体或繁体阅读中文文章，标注论断，导出精确数据。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>A project is one file. Drop a project or articles on the window at any time.</source>
        <translation>一个项目就是一个文件。随时可以把项目或文章拖到窗口里。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Total</source>
        <extracomment>Upper ends of the classes of lengths, in characters.</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Metrics by kind</source>
        <translation>各类指标</translation>
    </message>
    <message>
        <source>Claims by kind</source>
        <translation>各类论断</translation>
    </message>
    <message>
        <source>Claims by annotator</source>
        <translation>各标注者的论断</translation>
    </message>
    <message>
        <source>Lengths of claims, in characters</source>
        <translation>论断长度（字）</translation>
    </message>
    <message>
        <source>Lengths of articles, in characters</source>
        <translation>文章长度（字）</translation>
    </message>
    <message>
        <source>Progress: articles</source>
        <translation>进度：文章</translation>
    </message>
    <message>
        <source>Progress: claims</source>
        <translation>进度：论断</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 个</translation>
    </message>
    <message>
        <source>Claims per vendor and stance</source>
        <translation>各厂商与立场的论断</translation>
    </message>
    <message>
        <source>Claims by stance</source>
        <translation>各立场的论断</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
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
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <extracomment>Asks where a file shall go: title and kinds in, path or nothing out. The names of a table&apos;s rows take so many pixels at the most.</extracomment>
        <translation>统计</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show as &amp;tables</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vectors (*.svg);;Table (*.csv);;Data (*.json)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;表格 (*.csv);;数据 (*.json)</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
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
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 快捷键</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>snapped to the clause</source>
        <translation>已对齐到小句</translation>
    </message>
    <message>
        <source>snapped to words</source>
        <translation>已对齐到词语</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>for reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>What is typed is stored at a pause, with Enter, or when you go on.</source>
        <translation>输入的内容会在停顿、按回车或离开时保存。</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>“%1” cannot be a key: a-z, 0-9 and _, a letter first, 40 at most.</source>
        <translation>“%1”不能作键名：限 a-z、0-9 与 _，以字母开头，至多 40 个字符。</translation>
    </message>
    <message>
        <source>“%1” has no name.</source>
        <translation>“%1”没有名称。</translation>
    </message>
    <message>
        <source>“%1” has a colour that is not written like #9CCBF2.</source>
        <translation>“%1”的颜色写法不对，应如 #9CCBF2。</translation>
    </message>
    <message>
        <source>“%1” is taken when nobody chooses; choose another for that before it is retired.</source>
        <translation>“%1”是未选择时所取的值；停用前请先另选一个。</translation>
    </message>
    <message>
        <source>In “%1” one value at least must be left to choose.</source>
        <translation>“%1”至少须留一个取值供选择。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken out, only retired: claims may hold it.</source>
        <translation>“%1”不能删除，只能停用：论断可能用到它。</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: no spaces, brackets, quotes or commas.</source>
        <translation>“%1”不能作标识：不得有空格、括号、引号或逗号。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>A claim has both vendors with different stances; which holds is yours to say.</source>
        <translation>有论断同时含这两家厂商而立场不同；以哪个为准，请先自行确定。</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags, vendors and guideline</source>
        <translation>标签、厂商与指南</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Tag set</source>
        <translation>标签集</translation>
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
        <translation>英文名称</translation>
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
        <translation>论断</translation>
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
        <translation>回收站</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken out of this project; a claim brings its article along.</source>
        <translation>
            <numerusform>此项目移除了 %n 项；恢复论断时会带上它的文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
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
        <translation>百分点</translation>
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
        <translation>小时</translation>
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
        <translation>分钟</translation>
    </message>
    <message>
        <source>month</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>比特</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>card</source>
        <translation>张卡</translation>
    </message>
    <message>
        <source>celsius</source>
        <translation>摄氏度</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>cubic_metre</source>
        <translation>立方米</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>分贝</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>gpu_hour</source>
        <translation>卡时</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>克</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>公顷</translation>
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
        <translation>行代码</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>升</translation>
    </message>
    <message>
        <source>mile</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>亩</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
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
        <translation>路并发</translation>
    </message>
    <message>
        <source>square_km</source>
        <translation>平方公里</translation>
    </message>
    <message>
        <source>square_metre</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>吨</translation>
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
        <translation>架飞机</translation>
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
        <translation>册书</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>building</source>
        <translation>栋楼</translation>
    </message>
    <message>
        <source>case</source>
        <translation>起案例</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>颗芯片</translation>
    </message>
    <message>
        <source>data_item</source>
        <translation>条数据</translation>
    </message>
    <message>
        <source>device</source>
        <translation>台设备</translation>
    </message>
    <message>
        <source>document</source>
        <translation>份文件</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>家企业</translation>
    </message>
    <message>
        <source>household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>item</source>
        <translation>个</translation>
    </message>
    <message>
        <source>order</source>
        <translation>笔订单</translation>
    </message>
    <message>
        <source>product</source>
        <translation>款产品</translation>
    </message>
    <message>
        <source>project</source>
        <translation>个项目</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>台机柜</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>school</source>
        <translation>所学校</translation>
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
        <translation>家店铺</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>辆车</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>票</translation>
    </message>
    <message>
        <source>account</source>
        <translation>个账号</translation>
    </message>
    <message>
        <source>application</source>
        <translation>个应用</translation>
    </message>
    <message>
        <source>call</source>
        <translation>次调用</translation>
    </message>
    <message>
        <source>city</source>
        <translation>个城市</translation>
    </message>
    <message>
        <source>country</source>
        <translation>个国家</translation>
    </message>
    <message>
        <source>course</source>
        <translation>门课程</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>个数据集</translation>
    </message>
    <message>
        <source>function</source>
        <translation>项功能</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>只基金</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>家医院</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>个行业</translation>
    </message>
    <message>
        <source>job</source>
        <translation>个岗位</translation>
    </message>
    <message>
        <source>knowledge_item</source>
        <translation>条知识</translation>
    </message>
    <message>
        <source>language</source>
        <translation>种语言</translation>
    </message>
    <message>
        <source>model</source>
        <translation>个模型</translation>
    </message>
    <message>
        <source>node</source>
        <translation>个节点</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>篇论文</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>项专利</translation>
    </message>
    <message>
        <source>region</source>
        <translation>个地区</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>个场景</translation>
    </message>
    <message>
        <source>share_holder</source>
        <translation>位股东</translation>
    </message>
    <message>
        <source>system</source>
        <translation>个系统</translation>
    </message>
    <message>
        <source>task</source>
        <translation>个任务</translation>
    </message>
    <message>
        <source>team</source>
        <translation>个团队</translation>
    </message>
    <message>
        <source>user</source>
        <translation>个用户</translation>
    </message>
    <message>
        <source>version</source>
        <translation>个版本</translation>
    </message>
    <message>
        <source>village</source>
        <translation>个村</translation>
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
        <translation>供选择：%1</translation>
    </message>
    <message>
        <source>nothing: must be chosen</source>
        <translation>无：必须选择</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>供选择</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Values of the field</source>
        <translation>字段的取值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Taken when nobody chooses</source>
        <translation>未选择时取</translation>
    </message>
    <message>
        <source>Text on %1 has a contrast of %2; 4.5 is needed to read it easily.</source>
        <translation>%1 上的文字对比度为 %2；达到 4.5 才便于阅读。</translation>
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
        <translation>同论断</translation>
    </message>
    <message>
        <source>Stance towards %1</source>
        <translation>对 %1 的立场</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Use the selected words as a mention, also outside the claim</source>
        <translation>将所选文字作为提及，也可在论断之外</translation>
    </message>
    <message>
        <source>in the claim</source>
        <translation>论断之内</translation>
    </message>
    <message>
        <source>outside the claim</source>
        <translation>论断之外</translation>
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
        <translation>“%1”单独不指任何厂商；请先选择厂商。</translation>
    </message>
    <message>
        <source>Learned “%1” as a name of %2; one undo takes it back.</source>
        <translation>已将“%1”记为%2的名称；一次撤销即可收回。</translation>
    </message>
    <message>
        <source>“%1” is a new vendor of this project.</source>
        <translation>“%1”已成为本项目的新厂商。</translation>
    </message>
</context>
<context>
    <name>VendorsTab</name>
    <message>
        <source>Offered to annotators</source>
        <translation>供标注者选择</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Filter: name, alias or id</source>
        <translation>筛选：名称、别名或标识</translation>
    </message>
    <message>
        <source>Filter the vendors</source>
        <translation>筛选厂商</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Words that name it, one a line, in either script</source>
        <translation>指称它的词语，每行一个，简繁皆可</translation>
    </message>
    <message>
        <source>Words that name it</source>
        <translation>指称它的词语</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条论断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
        <translation>进度</translation>
    </message>
</context>
</TS>
