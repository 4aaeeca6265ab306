<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Neighbour distance</source>
        <translation>相邻层距离</translation>
    </message>
    <message>
        <source>Distance in V</source>
        <translation>V 中的距离</translation>
    </message>
    <message>
        <source>Neighbour cosine</source>
        <translation>相邻层余弦</translation>
    </message>
    <message>
        <source>Cosine in V</source>
        <translation>V 中的余弦</translation>
    </message>
    <message>
        <source>Subspace overlap, outputs</source>
        <translation>子空间重叠度（输出）</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠度</translation>
    </message>
    <message>
        <source>Subspace overlap, inputs</source>
        <translation>子空间重叠度（输入）</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>稳定秩</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>Power-law exponent</source>
        <translation>幂律指数</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>%1 over %2 layers, %3 gaps chosen</source>
        <translation>%1，共 %2 层，已选 %3 个间隙</translation>
    </message>
    <message>
        <source>Advice: all rules</source>
        <translation>建议：全部规则</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>平均名次</translation>
    </message>
    <message>
        <source>Advice: one new layer</source>
        <translation>建议：插入一层</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Advice: layer bypassed</source>
        <translation>建议：绕过该层</translation>
    </message>
    <message>
        <source>Increase of the loss</source>
        <translation>损失的增加</translation>
    </message>
    <message>
        <source>Advice: hidden states</source>
        <translation>建议：隐藏状态</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Advice: predictability</source>
        <translation>建议：可预测性</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <source>No sign of life for 30 s</source>
        <translation>30 秒没有响应</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 on the device</source>
        <translation>设备上 %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
</context>
<context>
    <name>ExitReport</name>
    <message>
        <source>killed, probably out of memory</source>
        <translation>被强制终止，可能是内存不足</translation>
    </message>
    <message>
        <source>a memory fault</source>
        <translation>内存错误</translation>
    </message>
    <message>
        <source>it gave up on an internal check</source>
        <translation>未通过内部检查而中止</translation>
    </message>
    <message>
        <source>the processor lacks an instruction it needs</source>
        <translation>处理器缺少所需的指令</translation>
    </message>
    <message>
        <source>it was told to end</source>
        <translation>收到终止请求</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>The engine finished.</source>
        <translation>引擎已完成。</translation>
    </message>
    <message>
        <source>The engine did not accept the command line.</source>
        <translation>引擎不接受该命令行。</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>已由用户停止。</translation>
    </message>
    <message>
        <source>The checkpoint, preset or text cannot be used.</source>
        <translation>检查点、预设或文本无法使用。</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The disk is full or the folder is not writable.</source>
        <translation>磁盘已满或文件夹不可写。</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>设备不可用。</translation>
    </message>
    <message>
        <source>The engine failed with exit code %1.</source>
        <translation>引擎失败，退出码 %1。</translation>
    </message>
    <message>
        <source>The engine ended without saying how.</source>
        <translation>引擎未说明原因便结束了。</translation>
    </message>
    <message>
        <source>The engine stopped (signal %1, %2).</source>
        <translation>引擎已停止（信号 %1，%2）。</translation>
    </message>
    <message>
        <source>The engine stopped: it crashed.</source>
        <translation>引擎已停止：崩溃。</translation>
    </message>
    <message>
        <source>The job&apos;s log has its last words.</source>
        <translation>最后的输出见任务日志。</translation>
    </message>
</context>
<context>
    <name>LaunchChoice</name>
    <message>
        <source>%1 is no host name that ssh can take.</source>
        <translation>%1 不是 ssh 能接受的主机名。</translation>
    </message>
    <message>
        <source>The checkpoint needs its whole path there, one that begins with / or ~/.</source>
        <translation>检查点需要其在远端的完整路径，以 / 或 ~/ 开头。</translation>
    </message>
    <message>
        <source>The time limit is written as hours:minutes:seconds, for example 04:00:00.</source>
        <translation>时限写作 时:分:秒，例如 04:00:00。</translation>
    </message>
    <message>
        <source>A partition&apos;s name has letters, digits, &apos;_&apos;, &apos;-&apos; and &apos;.&apos; only.</source>
        <translation>分区名只能包含字母、数字、“_”、“-”和“.”。</translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>Slurm through %1</source>
        <translation>经 %1 的 Slurm</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2.</source>
        <translation>Slurm 作业 %1 处于 %2。</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2 (%3).</source>
        <translation>Slurm 作业 %1 处于 %2 (%3)。</translation>
    </message>
    <message>
        <source>Connection lost, job goes on.</source>
        <translation>连接已断开，任务仍在继续。</translation>
    </message>
    <message>
        <source>Connection to %1 lost, job goes on.</source>
        <translation>与 %1 的连接已断开，任务仍在继续。</translation>
    </message>
    <message>
        <source>Job %1: %2.</source>
        <translation>作业 %1：%2。</translation>
    </message>
</context>
<context>
    <name>OpenedModel</name>
    <message>
        <source>counts layers</source>
        <translation>表示层数</translation>
    </message>
    <message>
        <source>one entry a layer</source>
        <translation>每层一项</translation>
    </message>
    <message>
        <source>lists layers by index</source>
        <translation>按索引列出层</translation>
    </message>
    <message>
        <source>follows from the depth</source>
        <translation>由深度决定</translation>
    </message>
    <message>
        <source>Weights are stored quantised (%1). Expanding needs full-precision weights.</source>
        <translation>权重以量化形式存储（%1）。扩展需要全精度权重。</translation>
    </message>
    <message>
        <source>The experts are stored fused. Save the model in its original format to expand it.</source>
        <translation>专家以融合形式存储。要扩展，请以原始格式保存模型。</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; is not known. You can inspect it; expanding is off.</source>
        <translation>模型类型“%1”未知。可以检视，但不能扩展。</translation>
    </message>
    <message>
        <source>A model needs at least two layers to be expanded.</source>
        <translation>模型至少要有两层才能扩展。</translation>
    </message>
    <message>
        <source>The download is probably incomplete.</source>
        <translation>下载可能不完整。</translation>
    </message>
    <message>
        <source>%1 layers · %2 params · %3 · %4</source>
        <translation>%1 层 · %2 参数 · %3 · %4</translation>
    </message>
    <message>
        <source>A GGUF file can be inspected and analysed. To expand it, convert it to a Hugging Face folder.</source>
        <translation>GGUF 文件可以检视和分析。要扩展它,请先转换为 Hugging Face 文件夹。</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Plan %1</source>
        <translation>规划 %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>扩展 %1</translation>
    </message>
    <message>
        <source>Compare on %1</source>
        <translation>在 %1 上比较</translation>
    </message>
</context>
<context>
    <name>lesa</name>
    <message>
        <source>Usage: lesa-workbench [path…] | --figure RECIPE -o FILE</source>
        <translation>用法：lesa-workbench [路径…] | --figure RECIPE -o FILE</translation>
    </message>
    <message>
        <source>Grow language models in depth, see what you grew.</source>
        <translation>让语言模型在深度上生长，并看清生长的结果。</translation>
    </message>
    <message>
        <source>Draw a figure again from its recipe, without a window; needs -o.</source>
        <translation>不打开窗口，根据配方重新绘制图；需要 -o。</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>File to write: .pdf, .svg, .png, .csv or .json.</source>
        <translation>要写入的文件：.pdf、.svg、.png、.csv 或 .json。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, ja or zh_CN.</source>
        <translation>窗口的语言：en、de、fr、ja 或 zh_CN。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>A checkpoint folder, a run folder or a preset</source>
        <translation>检查点文件夹、运行文件夹或预设</translation>
    </message>
    <message>
        <source>--figure needs the file to write: add -o FILE.</source>
        <translation>--figure 需要指定要写入的文件：请加上 -o FILE。</translation>
    </message>
    <message>
        <source>-o goes with --figure RECIPE.</source>
        <translation>-o 须与 --figure RECIPE 一起使用。</translation>
    </message>
    <message>
        <source>--figure draws one recipe; &apos;%1&apos; is one argument too many.</source>
        <translation>--figure 只绘制一个配方；“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>text as outlines</source>
        <translation>文本转为轮廓</translation>
    </message>
    <message>
        <source>fonts embedded (TrueType)</source>
        <translation>字体已嵌入（TrueType）</translation>
    </message>
    <message>
        <source>%1 in × %2 in, %3</source>
        <translation>%1 英寸 × %2 英寸，%3</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 条曲线</translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation>%1 条曲线</translation>
    </message>
    <message>
        <source>lowest %1 %2 at %3 %4</source>
        <translation>最低 %1 %2（%3 %4）</translation>
    </message>
    <message>
        <source>map of %1 rows and %2 columns, values %3 to %4</source>
        <translation>%1 行 %2 列的热图，值从 %3 到 %4</translation>
    </message>
    <message>
        <source>%1 points in order</source>
        <translation>%1 个有序点</translation>
    </message>
    <message>
        <source>%1 of them inserted</source>
        <translation>其中 %1 个为插入</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 个柱</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>尚无可显示的内容</translation>
    </message>
    <message>
        <source>The %1 is larger than 1 MB; papers are often limited to 10 MB in all.</source>
        <translation>%1 大于 1 MB；论文总大小通常限制在 10 MB。</translation>
    </message>
    <message>
        <source>%1: the ending must be .pdf, .svg, .png, .csv or .json</source>
        <translation>%1：扩展名必须是 .pdf、.svg、.png、.csv 或 .json</translation>
    </message>
    <message>
        <source>Font “%1” is not installed; %2 is used.</source>
        <translation>未安装字体“%1”；改用 %2。</translation>
    </message>
    <message>
        <source>Font “%1” has no %2; other faces are used for them.</source>
        <translation>字体“%1”缺少 %2；这些字符改用其他字体。</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>最后损失</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>最佳损失</translation>
    </message>
    <message>
        <source>last perplexity</source>
        <translation>最后困惑度</translation>
    </message>
    <message>
        <source>delta to baseline</source>
        <translation>与基线之差</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>从首步起的步数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>训练时间 (min)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>before growing</source>
        <translation>扩展前</translation>
    </message>
    <message>
        <source>%1 before growing</source>
        <translation>%1（扩展前）</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1，%2 次平均</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source> | --figures FOLDER path…</source>
        <translation> | --figures FOLDER 路径…</translation>
    </message>
    <message>
        <source>Draw the figures of runs and analysis files (.h5) into a folder, without a window.</source>
        <translation>不打开窗口，将运行和分析文件（.h5）的图绘制到文件夹中。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>--figures needs a folder to write to and runs or .h5 files to draw.</source>
        <translation>--figures 需要写入的文件夹，以及要绘制的运行或 .h5 文件。</translation>
    </message>
    <message>
        <source>%1: there is no run in it</source>
        <translation>%1：其中没有运行</translation>
    </message>
    <message>
        <source>Not every run was read to its end within %1 s; the loss figure shows what was.</source>
        <translation>有运行未能在 %1 秒内读完；损失图显示已读取的部分。</translation>
    </message>
    <message>
        <source>%1 cannot be made; choose another folder</source>
        <translation>无法创建 %1；请选择其他文件夹</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>已将 %1 个文件写入 %2</translation>
    </message>
</context>
<context>
    <name>lesa::AddHostDialog</name>
    <message>
        <source>Add host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>A host is one of your ssh config, reached by a key without a password. Add these lines to ~/.ssh/config:</source>
        <translation>主机取自您的 ssh 配置，用密钥连接而无需密码。请把以下几行加入 ~/.ssh/config：</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>与此处相同</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Lines for the ssh config</source>
        <translation>写入 ssh 配置的行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制这些行</translation>
    </message>
    <message>
        <source>Open ~/.ssh</source>
        <translation>打开 ~/.ssh</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, and no &apos;-&apos; at the beginning.</source>
        <translation>只能用字母、数字、“.”、“_”和“-”，且不能以“-”开头。</translation>
    </message>
</context>
<context>
    <name>lesa::AdvicePanel</name>
    <message>
        <source>Neighbour distances are drawn here once the spectra are computed: %1 matrices, about %2 on the CPU.</source>
        <translation>计算谱之后，这里会绘制相邻层距离：%1 个矩阵，CPU 上约需 %2。</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Curve above the strip</source>
        <translation>深度条上方的曲线</translation>
    </message>
    <message>
        <source>What the curve above the strip shows</source>
        <translation>深度条上方的曲线显示什么</translation>
    </message>
    <message>
        <source>Weight type of the curve</source>
        <translation>曲线的权重类型</translation>
    </message>
    <message>
        <source>Mean of all weight types with their range, or one of them</source>
        <translation>所有权重类型的均值及其范围，或其中一种</translation>
    </message>
    <message>
        <source>Compute the spectra of all weight types</source>
        <translation>计算所有权重类型的谱</translation>
    </message>
    <message>
        <source>Advice over the depth</source>
        <translation>沿深度的建议</translation>
    </message>
    <message>
        <source>All weight types</source>
        <translation>所有权重类型</translation>
    </message>
    <message>
        <source>The spectra are being computed; neighbour distances appear here when they are ready.</source>
        <translation>正在计算谱；完成后这里会显示相邻层距离。</translation>
    </message>
    <message>
        <source>Compute advice</source>
        <translation>计算建议</translation>
    </message>
    <message>
        <source>Score every gap with the text to train on</source>
        <translation>用训练文本为每个间隙评分</translation>
    </message>
    <message>
        <source>The gaps are being scored; the curve appears here when that is done.</source>
        <translation>正在为间隙评分；完成后曲线显示在这里。</translation>
    </message>
    <message>
        <source>The advice on this checkpoint has no scores by this rule.</source>
        <translation>此检查点的建议中没有按该规则的评分。</translation>
    </message>
    <message>
        <source>Scores of the gaps by lesa advise are drawn here: new layers tried one by one on the text to train on.</source>
        <translation>此处绘制 lesa advise 对各间隙的评分：用训练文本逐一试验新层。</translation>
    </message>
</context>
<context>
    <name>lesa::Analysis</name>
    <message>
        <source>Analyse %1</source>
        <translation>分析 %1</translation>
    </message>
    <message>
        <source>Analyse %1: %2</source>
        <translation>分析 %1：%2</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>分析已停止。</translation>
    </message>
</context>
<context>
    <name>lesa::AnalysisNotice</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>分析进度</translation>
    </message>
    <message>
        <source>Analyse every weight type; a job that can be stopped</source>
        <translation>分析每种权重类型；作为可停止的任务运行</translation>
    </message>
    <message>
        <source>Analyse this weight type alone</source>
        <translation>仅分析此权重类型</translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>停止分析</translation>
    </message>
    <message>
        <source>%1 matrices × %2 layers, about %3 on CPU, %4 memory.</source>
        <translation>%1 个矩阵 × %2 层，CPU 上约需 %3，内存 %4。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Looking for an analysis</source>
        <translation>正在查找分析</translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation>正在读取分析</translation>
    </message>
    <message>
        <source>The analysis did not finish</source>
        <translation>分析未完成</translation>
    </message>
    <message>
        <source>The analysis cannot be read</source>
        <translation>无法读取分析</translation>
    </message>
</context>
<context>
    <name>lesa::AnalysisTab</name>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layer marked in every view; a click on it in a plot does the same</source>
        <translation>在所有视图中标记的层；在图中点击它效果相同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Compute all</source>
        <translation>全部计算</translation>
    </message>
    <message>
        <source>This analysis holds %1 of %2 layers.</source>
        <translation>此分析包含 %2 层中的 %1 层。</translation>
    </message>
    <message>
        <source>%1 of %2 weight types are computed.</source>
        <translation>已计算 %2 种权重类型中的 %1 种。</translation>
    </message>
</context>
<context>
    <name>lesa::ChartSettings</name>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>从首步起的步数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>曲线以什么为横轴</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x 轴对数</translation>
    </message>
    <message>
        <source>Logarithmic x axis (Shift+L)</source>
        <translation>x 轴使用对数刻度（Shift+L）</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y 轴对数</translation>
    </message>
    <message>
        <source>Logarithmic loss axis (L)</source>
        <translation>损失轴使用对数刻度（L）</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Below the loss</source>
        <translation>损失下方</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>A strip with the learning rate</source>
        <translation>学习率条带</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>A strip with the norm of the gradient before clipping</source>
        <translation>裁剪前梯度范数的条带</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>A strip with the speed</source>
        <translation>速度条带</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>One line per strategy</source>
        <translation>每种策略一条线</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed become one line, their mean, with their range as a band</source>
        <translation>仅种子不同的运行合并为一条均值线，其范围以带状显示</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>指数平均</translation>
    </message>
    <message>
        <source>Central average</source>
        <translation>中心平均</translation>
    </message>
    <message>
        <source>How training losses are smoothed; the raw ones stay behind, faint</source>
        <translation>训练损失的平滑方式；原始曲线以浅色留在后面</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>0 is the raw curve, 0.999 the smoothest</source>
        <translation>0 为原始曲线，0.999 最平滑</translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation>平滑的强度</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>Points in a mean. While a run is going on, its newest points wait until half a window has followed</source>
        <translation>求均值的点数。运行进行中时，最新的点要等半个窗口之后才显示</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientFigures</name>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>cosine of neighbours</source>
        <translation>相邻层的余弦</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠度</translation>
    </message>
    <message>
        <source>overlap of output subspaces</source>
        <translation>输出子空间的重叠度</translation>
    </message>
    <message>
        <source>overlap of input subspaces</source>
        <translation>输入子空间的重叠度</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>distance of neighbours</source>
        <translation>相邻层的距离</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>离群点</translation>
    </message>
    <message>
        <source>Coefficients of %1</source>
        <translation>%1 的系数</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>方向 k</translation>
    </message>
    <message>
        <source>Direction %1 of %2 across depth</source>
        <translation>%2 的方向 %1 随深度的变化</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>norm of the direction</source>
        <translation>方向的范数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1 of direction %2 of %3</source>
        <translation>%3 方向 %2 的 %1</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>PC %1（%2 %）</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Similarity of the layers of %1</source>
        <translation>%1 各层的相似度</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>线性 CKA</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientsTab</name>
    <message>
        <source>Needs the spectra first</source>
        <translation>需要先计算谱</translation>
    </message>
    <message>
        <source>Coefficients by depth</source>
        <translation>系数随深度</translation>
    </message>
    <message>
        <source>Layers in the plane</source>
        <translation>平面中的层</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>层的相似度</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>所有方向</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation>单个方向</translation>
    </message>
    <message>
        <source>Which coefficients</source>
        <translation>显示哪些系数</translation>
    </message>
    <message>
        <source>Norms ‖Vᵢ[k,:]‖ of all directions k, or Vᵢ[k,:] itself for one of them</source>
        <translation>所有方向 k 的范数 ‖Vᵢ[k,:]‖，或其中一个的 Vᵢ[k,:] 本身</translation>
    </message>
    <message>
        <source>How many directions</source>
        <translation>方向数量</translation>
    </message>
    <message>
        <source>Leading directions drawn</source>
        <translation>绘制的前若干方向</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>前 %1 个</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic colours</source>
        <translation>对数颜色</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Output overlap</source>
        <translation>输出重叠度</translation>
    </message>
    <message>
        <source>Input overlap</source>
        <translation>输入重叠度</translation>
    </message>
    <message>
        <source>Measure between neighbours</source>
        <translation>相邻层之间的度量</translation>
    </message>
    <message>
        <source>Below: ‖Vᵢ₊₁ − Vᵢ‖, the cosine of Vᵢ and Vᵢ₊₁, or the overlap of their leading singular subspaces</source>
        <translation>下方：‖Vᵢ₊₁ − Vᵢ‖、Vᵢ 与 Vᵢ₊₁ 的余弦，或其前若干奇异子空间的重叠度</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Leading direction of the shared basis, from 1</source>
        <translation>共享基的前若干方向之一，从 1 起</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>How Vᵢ[k,:] of every layer is laid out in the plane</source>
        <translation>各层的 Vᵢ[k,:] 如何布置在平面中</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>线性 CKA</translation>
    </message>
    <message>
        <source>Similarity measure</source>
        <translation>相似度度量</translation>
    </message>
    <message>
        <source>Cosine of the coefficients, or centred kernel alignment, which ignores rotation</source>
        <translation>系数的余弦，或忽略旋转的中心核对齐</translation>
    </message>
    <message>
        <source>This analysis stores no coefficients.</source>
        <translation>此分析未存储系数。</translation>
    </message>
    <message>
        <source>Compute it again; --rank was 0.</source>
        <translation>请重新计算；之前 --rank 为 0。</translation>
    </message>
    <message>
        <source>of direction %1</source>
        <translation>方向 %1</translation>
    </message>
    <message>
        <source>of direction %1, the last laid out</source>
        <translation>方向 %1（已布置的最后一个）</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
</context>
<context>
    <name>lesa::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>lesa::ComparePage</name>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行</translation>
    </message>
    <message>
        <source>Plan an expansion and press Run; curves appear here while it trains.</source>
        <translation>规划一次扩展并按“运行”；训练时曲线会显示在这里。</translation>
    </message>
    <message>
        <source>All runs are hidden</source>
        <translation>所有运行都已隐藏</translation>
    </message>
    <message>
        <source>Tick a run in the list.</source>
        <translation>请在列表中勾选一个运行。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Add a baseline to compare:</source>
        <translation>添加用于比较的基线：</translation>
    </message>
    <message>
        <source>Run “copy neighbour”</source>
        <translation>运行“复制相邻层”</translation>
    </message>
    <message>
        <source>Train copies of the layers below at the same gaps, with the same text and seed</source>
        <translation>在相同间隙训练下方各层的副本，使用相同的文本和种子</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Waiting for the first run</source>
        <translation>正在等待第一个运行</translation>
    </message>
    <message>
        <source>The engine prepares it; its state is in Jobs below.</source>
        <translation>引擎正在准备；状态见下方“任务”。</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>没有与“%1”匹配的运行</translation>
    </message>
    <message>
        <source>Training has started</source>
        <translation>训练已开始</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>正在读取运行</translation>
    </message>
    <message>
        <source>Their points appear as they are read.</source>
        <translation>数据点读取后即会显示。</translation>
    </message>
    <message>
        <source>These runs have no points</source>
        <translation>这些运行没有数据点</translation>
    </message>
    <message>
        <source>They ended before their first step.</source>
        <translation>它们在第一步之前就结束了。</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1.</source>
        <translation>第 1 步之后出现第一个点。当前：%1。</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1, %2 %.</source>
        <translation>第 1 步之后出现第一个点。当前：%1，%2 %。</translation>
    </message>
    <message>
        <source>About %1 s left.</source>
        <translation>还需约 %1 秒。</translation>
    </message>
    <message>
        <source>First point after step 1.</source>
        <translation>第 1 步之后出现第一个点。</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>%1: loss became %2 at step %3 (lr %4).</source>
        <translation>%1：损失在第 %3 步变为 %2（lr %4）。</translation>
    </message>
    <message>
        <source>A lower learning rate or a longer warm-up helps most often.</source>
        <translation>降低学习率或延长预热通常最有效。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Lower lr and rerun</source>
        <translation>降低 lr 并重新运行</translation>
    </message>
    <message>
        <source>%1, held-out</source>
        <translation>%1，留出</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>困惑度：%1</translation>
    </message>
    <message>
        <source>Δ to baseline: %1</source>
        <translation>与基线之差 Δ：%1</translation>
    </message>
    <message>
        <source>Learning rate: %1</source>
        <translation>学习率：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>This run cannot be repeated from its folder.</source>
        <translation>无法从此运行的文件夹重复该运行。</translation>
    </message>
    <message>
        <source>Plan the comparison in Expand.</source>
        <translation>请在“扩展”中规划比较。</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>排队中</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigModel</name>
    <message>
        <source>An expansion changes this key: it %1.</source>
        <translation>扩展会更改此键：%1。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Depends on depth</source>
        <translation>取决于深度</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigTab</name>
    <message>
        <source>Keys of config.json</source>
        <translation>config.json 的键</translation>
    </message>
    <message>
        <source>Filter: words of key or value</source>
        <translation>筛选：键或值中的词</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>筛选键</translation>
    </message>
    <message>
        <source>Rows that hold every word (Ctrl+F)</source>
        <translation>包含每个词的行（Ctrl+F）</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy config.json as it is stored</source>
        <translation>按存储的原样复制 config.json</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>lesa::DepthStrip</name>
    <message>
        <source>All gaps</source>
        <translation>所有间隙</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>无间隙</translation>
    </message>
    <message>
        <source>Depth strip</source>
        <translation>深度条</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Gap %1, after the last layer</source>
        <translation>间隙 %1，最后一层之后</translation>
    </message>
    <message>
        <source>Gap %1, between layers %1 and %2</source>
        <translation>间隙 %1，第 %1 层与第 %2 层之间</translation>
    </message>
    <message>
        <source>%1: no new layer</source>
        <translation>%1：无新层</translation>
    </message>
    <message>
        <source>%1: becomes layer %2</source>
        <translation>%1：成为第 %2 层</translation>
    </message>
    <message>
        <source>%1: becomes layers %2 to %3</source>
        <translation>%1：成为第 %2 至 %3 层</translation>
    </message>
    <message>
        <source>%1. Chosen: %2 of %3 gaps.</source>
        <translation>%1。已选：%3 个间隙中的 %2 个。</translation>
    </message>
    <message>
        <source>%1 gaps chosen</source>
        <translation>已选 %1 个间隙</translation>
    </message>
</context>
<context>
    <name>lesa::DetachedEngine</name>
    <message>
        <source>The engine could not be started.</source>
        <translation>无法启动引擎。</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>请在“设置”中指定引擎的路径。</translation>
    </message>
    <message>
        <source>The engine has gone without a last word.</source>
        <translation>引擎没有留下最后消息便消失了。</translation>
    </message>
    <message>
        <source>It was killed or the machine was restarted; what it saved is kept.</source>
        <translation>它被终止或机器已重启；已保存的内容仍保留。</translation>
    </message>
</context>
<context>
    <name>lesa::DifferencePanel</name>
    <message>
        <source>Differences between runs</source>
        <translation>运行之间的差异</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>复制 CSV</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>将表格复制为 CSV</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>复制 LaTeX</translation>
    </message>
    <message>
        <source>Copy the table for LaTeX with booktabs</source>
        <translation>将表格复制为使用 booktabs 的 LaTeX</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>复制 Markdown</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>将表格复制为 Markdown</translation>
    </message>
    <message>
        <source>Show or select two runs to see in which settings they differ.</source>
        <translation>显示或选择两个运行，查看它们的哪些设置不同。</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>这些运行的设置相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>有 %n 项设置不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::EngineProcess</name>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>无法启动引擎：%1。</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>请在“设置”中指定引擎的路径。</translation>
    </message>
</context>
<context>
    <name>lesa::EngineQuery</name>
    <message>
        <source>The engine did not answer within two minutes.</source>
        <translation>引擎在两分钟内没有回答。</translation>
    </message>
    <message>
        <source>The engine &apos;lesa&apos; was not found.</source>
        <translation>找不到引擎 &apos;lesa&apos;。</translation>
    </message>
    <message>
        <source>Set its path in Settings.</source>
        <translation>请在“设置”中指定其路径。</translation>
    </message>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>无法启动引擎：%1。</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandOnlyDialog</name>
    <message>
        <source>Quality control: hold out each inner layer and predict it</source>
        <translation>质量控制：留出每个内部层并预测它</translation>
    </message>
    <message>
        <source>Expand only</source>
        <translation>仅扩展</translation>
    </message>
    <message>
        <source>Folder of the expanded checkpoint</source>
        <translation>扩展后检查点的文件夹</translation>
    </message>
    <message>
        <source>A new folder; existing checkpoints are not overwritten</source>
        <translation>使用新文件夹；不会覆盖已有检查点</translation>
    </message>
    <message>
        <source>Costs one predictor training for each fold</source>
        <translation>每折需要训练一次预测器</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Makes the expanded checkpoint, a Hugging Face folder, and trains nothing.</source>
        <translation>生成扩展后的检查点（Hugging Face 文件夹），不进行训练。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>需要一个文件夹。</translation>
    </message>
    <message>
        <source>The folder needs its whole path.</source>
        <translation>需要文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Folder is not empty. Existing checkpoints are not overwritten.</source>
        <translation>文件夹不为空。不会覆盖已有检查点。</translation>
    </message>
    <message>
        <source>Folder for the expanded checkpoint</source>
        <translation>扩展后检查点的文件夹</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandPage</name>
    <message>
        <source>No checkpoint open</source>
        <translation>未打开检查点</translation>
    </message>
    <message>
        <source>Choose one in Project to plan an expansion.</source>
        <translation>请在“项目”中选择一个，以规划扩展。</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa compare&apos; would be called with</source>
        <translation>复制调用 &apos;lesa compare&apos; 的命令行</translation>
    </message>
    <message>
        <source>Copy command line of the plan</source>
        <translation>复制规划的命令行</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa plan&apos; would be called with</source>
        <translation>复制调用 &apos;lesa plan&apos; 的命令行</translation>
    </message>
    <message>
        <source>Expand only…</source>
        <translation>仅扩展…</translation>
    </message>
    <message>
        <source>Make the expanded checkpoint of the selected strategy, train nothing</source>
        <translation>用所选策略生成扩展后的检查点，不训练</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>规划为 JSON</translation>
    </message>
    <message>
        <source>Ask the engine for this plan as JSON</source>
        <translation>向引擎获取此规划的 JSON</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Command lines, expansion without training, the plan as JSON</source>
        <translation>命令行、仅扩展不训练、规划的 JSON</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Where new layers go</source>
        <translation>新层的位置</translation>
    </message>
    <message>
        <source>Strategies to compare</source>
        <translation>要比较的策略</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>更改每个间隙的层数</translation>
    </message>
    <message>
        <source>take the demo text</source>
        <translation>使用演示文本</translation>
    </message>
    <message>
        <source>keep checkpoints</source>
        <translation>保留检查点</translation>
    </message>
    <message>
        <source>This checkpoint cannot be expanded</source>
        <translation>此检查点不能扩展</translation>
    </message>
    <message>
        <source>%1 repeats whole ranges of layers; gaps do not concern it.</source>
        <translation>%1 重复整段的层；与间隙无关。</translation>
    </message>
    <message>
        <source>Run 1 strategy</source>
        <translation>运行 1 个策略</translation>
    </message>
    <message>
        <source>Run %1 strategies</source>
        <translation>运行 %1 个策略</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>未选择层</translation>
    </message>
    <message>
        <source>No layer selected.</source>
        <translation>未选择层。</translation>
    </message>
    <message>
        <source>Click a + between two layers, or take a quick pick.</source>
        <translation>点击两层之间的 +，或使用快速选取。</translation>
    </message>
    <message>
        <source>Use paper positions</source>
        <translation>使用论文中的位置</translation>
    </message>
    <message>
        <source>use paper positions</source>
        <translation>使用论文中的位置</translation>
    </message>
    <message>
        <source>Start one run for each ticked strategy (Ctrl+R)</source>
        <translation>为每个勾选的策略启动一次运行（Ctrl+R）</translation>
    </message>
    <message>
        <source>choose gaps</source>
        <translation>选择间隙</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>勾选 %1</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>取消勾选 %1</translation>
    </message>
    <message>
        <source>select %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Text to train on</source>
        <translation>用于训练的文本</translation>
    </message>
    <message>
        <source>Text (*.txt *.md *.jsonl *.json *.tex *.rst);;All files (*)</source>
        <translation>文本 (*.txt *.md *.jsonl *.json *.tex *.rst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>choose text</source>
        <translation>选择文本</translation>
    </message>
    <message>
        <source>Folder for the runs</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>choose the folder for the runs</source>
        <translation>选择运行的文件夹</translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation>已复制命令行</translation>
    </message>
</context>
<context>
    <name>lesa::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>100 % (paper size)</source>
        <translation>100 %（论文尺寸）</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>预览缩放</translation>
    </message>
    <message>
        <source>Zoom of the preview; the file does not change</source>
        <translation>预览的缩放；文件不变</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会议/期刊</translation>
    </message>
    <message>
        <source>Sets the column widths and the text size of a conference or journal</source>
        <translation>设置会议或期刊的栏宽和字号</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全宽</translation>
    </message>
    <message>
        <source>Half of the full width</source>
        <translation>全宽的一半</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>图的宽度</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>自定义宽度</translation>
    </message>
    <message>
        <source>Unit of the width</source>
        <translation>宽度单位</translation>
    </message>
    <message>
        <source>Pixels count at the PNG&apos;s resolution</source>
        <translation>像素按 PNG 的分辨率计算</translation>
    </message>
    <message>
        <source>Height to width</source>
        <translation>高宽比</translation>
    </message>
    <message>
        <source>Height as a share of the width; 0.618 is the golden section</source>
        <translation>高度占宽度的比例；0.618 为黄金分割</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Face of all text; embedded in the PDF</source>
        <translation>所有文字的字体；嵌入 PDF</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Size of axis labels; numbers and legend are 2 pt smaller</source>
        <translation>轴标签的字号；数字和图例小 2 pt</translation>
    </message>
    <message>
        <source>as the venue</source>
        <translation>同会议/期刊</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation>曲线的线宽</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>与屏幕一致</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Where the legend goes</source>
        <translation>图例的位置</translation>
    </message>
    <message>
        <source>Okabe–Ito</source>
        <translation>Okabe–Ito</translation>
    </message>
    <message>
        <source>Grayscale and dashes</source>
        <translation>灰度加虚线</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Both can be told apart without seeing colour</source>
        <translation>不辨颜色也能区分两者</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>图的背景</translation>
    </message>
    <message>
        <source>Markers on curves</source>
        <translation>曲线上的标记</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>网格线</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>会议/期刊(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Height ∶ width</source>
        <translation>高 ∶ 宽</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>字号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>线宽(&amp;L)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>CSV data</source>
        <translation>CSV 数据</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Vector figure for papers</source>
        <translation>用于论文的矢量图</translation>
    </message>
    <message>
        <source>Vector figure for the web and for editing</source>
        <translation>用于网页和编辑的矢量图</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Exactly the plotted numbers</source>
        <translation>绘制的数值原样输出</translation>
    </message>
    <message>
        <source>Draws the figure again: lesa-workbench --figure FILE.json -o FILE.pdf</source>
        <translation>重新绘制该图：lesa-workbench --figure FILE.json -o FILE.pdf</translation>
    </message>
    <message>
        <source>PDF text as outlines</source>
        <translation>PDF 文本转为轮廓</translation>
    </message>
    <message>
        <source>The PDF then holds no fonts at all; text cannot be searched</source>
        <translation>这样 PDF 不含任何字体；文本无法搜索</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>作为文本</translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation>作为轮廓</translation>
    </message>
    <message>
        <source>Text in SVG</source>
        <translation>SVG 中的文本</translation>
    </message>
    <message>
        <source>Text can be edited but needs the font; outlines look the same everywhere</source>
        <translation>文本可编辑但需要该字体；轮廓在任何地方外观相同</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation>PNG 的分辨率</translation>
    </message>
    <message>
        <source>Resolution of PNG; 300 or 600 for print</source>
        <translation>PNG 的分辨率；印刷用 300 或 600</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件的保存位置</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>{model}, {plot} and {venue} are filled in</source>
        <translation>会自动填入 {model}、{plot} 和 {venue}</translation>
    </message>
    <message>
        <source>All open figures (%1)</source>
        <translation>所有打开的图（%1）</translation>
    </message>
    <message>
        <source>Exports every figure that is open, with the same settings</source>
        <translation>用相同设置导出每个打开的图</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>SVG te&amp;xt</source>
        <translation>SVG 文本(&amp;X)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copies the figure as a picture</source>
        <translation>将图复制为图片</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>复制为 SVG(&amp;S)</translation>
    </message>
    <message>
        <source>Copies the figure as SVG, for drawing programs</source>
        <translation>将图复制为 SVG，供绘图程序使用</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Copies the plotted numbers as CSV</source>
        <translation>将绘制的数值复制为 CSV</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>请至少勾选一种文件。</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>图的语言</translation>
    </message>
    <message>
        <source>Papers are in English mostly; names that you gave stay as they are</source>
        <translation>论文多用英语；您起的名称保持不变</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
</context>
<context>
    <name>lesa::Field</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown in lists and runs</source>
        <translation>显示在列表和运行中</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where its numbers come from</source>
        <translation>数值的出处</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>How the gaps are chosen</source>
        <translation>间隙的选择方式</translation>
    </message>
    <message>
        <source>From gap</source>
        <translation>起始间隙</translation>
    </message>
    <message>
        <source>First gap of &apos;between&apos;, inclusive</source>
        <translation>“区间”的第一个间隙（含）</translation>
    </message>
    <message>
        <source>To gap</source>
        <translation>结束间隙</translation>
    </message>
    <message>
        <source>Last gap of &apos;between&apos;, inclusive</source>
        <translation>“区间”的最后一个间隙（含）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>n of &apos;every&apos;, k of &apos;uniform&apos;, P of &apos;groups&apos;</source>
        <translation>“每 n 个”中的 n、“均匀”中的 k、“分组”中的 P</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间隙</translation>
    </message>
    <message>
        <source>Explicit gaps of &apos;list&apos;</source>
        <translation>“列表”中的间隙</translation>
    </message>
    <message>
        <source>Per gap</source>
        <translation>每个间隙</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>每个所选间隙的新层数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>所依深度</translation>
    </message>
    <message>
        <source>Depth the gaps were written for; they are rescaled to another depth, 0 = never</source>
        <translation>间隙所依据的深度；用于其他深度时会换算，0 = 从不换算</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>mlp: as published; residual: mean of the neighbours plus a learned correction; linear: least squares; direct: the network on rows of W, no SVD</source>
        <translation>mlp：与论文一致；残差：相邻层的平均加上学习到的修正；线性：最小二乘；直接：网络作用于 W 的行，不用 SVD</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>隐藏层宽度</translation>
    </message>
    <message>
        <source>Units of each hidden layer</source>
        <translation>每个隐藏层的单元数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Passes over the training pairs</source>
        <translation>遍历训练对的次数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Training pairs a step</source>
        <translation>每步的训练对数</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>对</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>AdamW step size</source>
        <translation>AdamW 的步长</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay</source>
        <translation>AdamW 的解耦权重衰减</translation>
    </message>
    <message>
        <source>Norm weight</source>
        <translation>范数项权重</translation>
    </message>
    <message>
        <source>lambda: share of the norm term in the loss, (1-lambda) MSE + lambda (norm difference)^2</source>
        <translation>λ：范数项在损失中的比重，(1−λ) MSE + λ (范数之差)²</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>coefficient: as published; weighted: each direction by its singular value</source>
        <translation>系数：与论文一致；加权：各方向按其奇异值加权</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Use the top directions only; null = all</source>
        <translation>仅用前若干方向；留空 = 全部</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Fraction of inner layers kept for a test loss</source>
        <translation>为测试损失留出的内部层比例</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>How a new layer is made</source>
        <translation>新层的生成方式</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Which published or own settings of the strategy</source>
        <translation>采用该策略的哪一组设置：已发布的或自有的</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Bring each layer&apos;s neurons and heads in line with the one below first</source>
        <translation>先将每层的神经元和注意力头与其下一层对齐</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>归一化与偏置</translation>
    </message>
    <message>
        <source>Where a new layer&apos;s norms, biases and q/k norms come from</source>
        <translation>新层的归一化权重、偏置和 q/k 归一化取自何处</translation>
    </message>
    <message>
        <source>Zero outputs</source>
        <translation>输出置零</translation>
    </message>
    <message>
        <source>New layers start as the identity</source>
        <translation>新层从恒等映射开始</translation>
    </message>
    <message>
        <source>Output scale</source>
        <translation>输出缩放</translation>
    </message>
    <message>
        <source>Factor on o_proj and down_proj of new layers</source>
        <translation>新层 o_proj 和 down_proj 的系数</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Normal noise as a fraction of each tensor&apos;s standard deviation</source>
        <translation>正态噪声，以各张量标准差的比例表示</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Of the new layers</source>
        <translation>新层的数据类型</translation>
    </message>
    <message>
        <source>Cut layers (solar)</source>
        <translation>裁去层数 (solar)</translation>
    </message>
    <message>
        <source>m: layers cut from the end of the first and the start of the second copy, 0 = a quarter of the depth, as published</source>
        <translation>m：从第一份副本末尾和第二份副本开头裁去的层数，0 = 深度的四分之一，与论文一致</translation>
    </message>
    <message>
        <source>Copies (stack)</source>
        <translation>副本数 (stack)</translation>
    </message>
    <message>
        <source>How often the whole stack is repeated</source>
        <translation>整个层堆叠重复的次数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Optimiser steps</source>
        <translation>优化器步数</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Sequences a micro-batch</source>
        <translation>每个微批的序列数</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>Tokens a sequence</source>
        <translation>每个序列的词元数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>梯度累积</translation>
    </message>
    <message>
        <source>Micro-batches a step</source>
        <translation>每步的微批数</translation>
    </message>
    <message>
        <source>Peak AdamW step size</source>
        <translation>AdamW 的峰值步长</translation>
    </message>
    <message>
        <source>Final learning rate</source>
        <translation>最终学习率</translation>
    </message>
    <message>
        <source>What the schedule decays to</source>
        <translation>学习率最终衰减到的值</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>After the warm-up</source>
        <translation>预热之后</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Fraction of the steps with a linear rise</source>
        <translation>学习率线性上升的步数比例</translation>
    </message>
    <message>
        <source>Decay (wsd)</source>
        <translation>衰减 (wsd)</translation>
    </message>
    <message>
        <source>Fraction of the steps with the final decay</source>
        <translation>末尾衰减所占的步数比例</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay, matrices only</source>
        <translation>AdamW 的解耦权重衰减，仅用于矩阵</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>β₁</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>β₂</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Largest global gradient norm, 0 = off</source>
        <translation>全局梯度范数上限，0 = 关闭</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>训练对象</translation>
    </message>
    <message>
        <source>new: inserted layers; all: everything; or layers such as 16,18,20-24</source>
        <translation>new：插入的层；all：全部；或指定层，如 16,18,20-24</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of activations and frozen weights; trained weights keep an fp32 master</source>
        <translation>激活与冻结权重的精度；训练的权重保留 fp32 主副本</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>激活重计算</translation>
    </message>
    <message>
        <source>Less memory, about a third more time</source>
        <translation>占用更少内存，用时约增加三分之一</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>评估间隔</translation>
    </message>
    <message>
        <source>Steps between evaluations, 0 = before and after only</source>
        <translation>两次评估之间的步数，0 = 仅在前后评估</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Steps between checkpoints, 0 = at the end only</source>
        <translation>两次检查点之间的步数，0 = 仅在结束时</translation>
    </message>
    <message>
        <source>Evaluation share</source>
        <translation>评估比例</translation>
    </message>
    <message>
        <source>Held out at the end of the text when no evaluation text is given</source>
        <translation>未给出评估文本时，从文本末尾留出</translation>
    </message>
    <message>
        <source>Evaluation tokens</source>
        <translation>评估词元数</translation>
    </message>
    <message>
        <source>Used of the evaluation text, 0 = all</source>
        <translation>使用评估文本中的词元数，0 = 全部</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Of every random stream</source>
        <translation>所有随机流的种子</translation>
    </message>
    <message>
        <source>between</source>
        <comment>rule</comment>
        <translation>区间</translation>
    </message>
    <message>
        <source>every</source>
        <comment>rule</comment>
        <translation>每 n 个</translation>
    </message>
    <message>
        <source>top-half</source>
        <comment>rule</comment>
        <translation>上半部分</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>rule</comment>
        <translation>均匀</translation>
    </message>
    <message>
        <source>groups</source>
        <comment>rule</comment>
        <translation>分组</translation>
    </message>
    <message>
        <source>list</source>
        <comment>rule</comment>
        <translation>列表</translation>
    </message>
    <message>
        <source>mlp</source>
        <comment>kind</comment>
        <translation>mlp</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>kind</comment>
        <translation>残差</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>kind</comment>
        <translation>线性</translation>
    </message>
    <message>
        <source>linear-per-direction</source>
        <comment>kind</comment>
        <translation>逐方向线性</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>kind</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>coefficient</source>
        <comment>loss</comment>
        <translation>系数</translation>
    </message>
    <message>
        <source>weighted</source>
        <comment>loss</comment>
        <translation>加权</translation>
    </message>
    <message>
        <source>lesa</source>
        <comment>name</comment>
        <translation>lesa</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>name</comment>
        <translation>copy</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>name</comment>
        <translation>mean</translation>
    </message>
    <message>
        <source>llama-pro</source>
        <comment>name</comment>
        <translation>llama-pro</translation>
    </message>
    <message>
        <source>solar</source>
        <comment>name</comment>
        <translation>solar</translation>
    </message>
    <message>
        <source>stack</source>
        <comment>name</comment>
        <translation>stack</translation>
    </message>
    <message>
        <source>random</source>
        <comment>name</comment>
        <translation>random</translation>
    </message>
    <message>
        <source>released</source>
        <comment>variant</comment>
        <translation>发布版</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>variant</comment>
        <translation>论文</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>variant</comment>
        <translation>残差</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>variant</comment>
        <translation>线性</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>variant</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>none</source>
        <comment>align</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>heads</source>
        <comment>align</comment>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>neurons</source>
        <comment>align</comment>
        <translation>神经元</translation>
    </message>
    <message>
        <source>all</source>
        <comment>align</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>left</source>
        <comment>norms</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <comment>norms</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>norms</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>layer0</source>
        <comment>norms</comment>
        <translation>第 0 层</translation>
    </message>
    <message>
        <source>source</source>
        <comment>dtype</comment>
        <translation>与源相同</translation>
    </message>
    <message>
        <source>bf16</source>
        <comment>dtype</comment>
        <translation>bf16</translation>
    </message>
    <message>
        <source>fp16</source>
        <comment>dtype</comment>
        <translation>fp16</translation>
    </message>
    <message>
        <source>fp32</source>
        <comment>dtype</comment>
        <translation>fp32</translation>
    </message>
    <message>
        <source>cosine</source>
        <comment>schedule</comment>
        <translation>余弦</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>schedule</comment>
        <translation>线性</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>schedule</comment>
        <translation>恒定</translation>
    </message>
    <message>
        <source>wsd</source>
        <comment>schedule</comment>
        <translation>wsd</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>precision</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>fp32</source>
        <comment>precision</comment>
        <translation>fp32</translation>
    </message>
    <message>
        <source>bf16</source>
        <comment>precision</comment>
        <translation>bf16</translation>
    </message>
    <message>
        <source>Entropy (opt-deus)</source>
        <translation>熵 (opt-deus)</translation>
    </message>
    <message>
        <source>Blur of the transport between neighbours, in units of its costs, 1 - cosine: towards 0 each neuron and head has one partner, above 0.1 most are averaged</source>
        <translation>相邻层间传输的模糊程度，以其代价 1 − 余弦为单位：趋于 0 时每个神经元和注意力头只有一个对应，高于 0.1 时大多被平均</translation>
    </message>
    <message>
        <source>opt-deus</source>
        <comment>name</comment>
        <translation>opt-deus</translation>
    </message>
</context>
<context>
    <name>lesa::FigureCommands</name>
    <message>
        <source>Exported %1.</source>
        <translation>已导出 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>lesa::FigureParts</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>lesa::FigurePreview</name>
    <message>
        <source>Preview of the figure in its printed size</source>
        <translation>按印刷尺寸预览图</translation>
    </message>
</context>
<context>
    <name>lesa::FigureRenderer</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 cannot be shown on the log axis.</source>
        <translation>
            <numerusform>有 %n 个不大于 0 的点无法在对数轴上显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::GapAdvice</name>
    <message>
        <source>Advice on %1</source>
        <translation>对 %1 的建议</translation>
    </message>
</context>
<context>
    <name>lesa::HelpDialog</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>Eigenvalue density (ESD)</source>
        <translation>特征值密度（ESD）</translation>
    </message>
    <message>
        <source>Spectral metrics</source>
        <translation>谱指标</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Trajectory through depth</source>
        <translation>沿深度的轨迹</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>层的相似度</translation>
    </message>
    <message>
        <source>Quality of predicted layers</source>
        <translation>预测层的质量</translation>
    </message>
    <message>
        <source>Depth strip and positions</source>
        <translation>深度条与位置</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>LESA and its predictor</source>
        <translation>LESA 及其预测器</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Loss chart</source>
        <translation>损失图</translation>
    </message>
    <message>
        <source>Run table</source>
        <translation>运行表</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>运行之间的差异</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>任务与日志</translation>
    </message>
    <message>
        <source>Figures and venues</source>
        <translation>图与会议/期刊</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>在别处运行</translation>
    </message>
</context>
<context>
    <name>lesa::HostsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Engine %1 on host, program %2: protocol %3, %4.</source>
        <translation>主机上的引擎 %1，程序 %2：协议 %3，%4。</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>兼容</translation>
    </message>
    <message>
        <source>incompatible: install the same version there</source>
        <translation>不兼容：请在那里安装相同版本</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已找到：%1</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Slurm is there.</source>
        <translation>有 Slurm。</translation>
    </message>
    <message>
        <source>Slurm is not there.</source>
        <translation>没有 Slurm。</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>添加主机…</translation>
    </message>
    <message>
        <source>Remote hosts</source>
        <translation>远程主机</translation>
    </message>
    <message>
        <source>Shows what to write into your ssh config</source>
        <translation>显示应写入 ssh 配置的内容</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the ssh config again</source>
        <translation>重新读取 ssh 配置</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Looks for the engine there, its version and devices</source>
        <translation>查找那里的引擎、其版本和设备</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Path of the program &apos;lesa&apos; there</source>
        <translation>程序 &apos;lesa&apos; 在那里的路径</translation>
    </message>
    <message>
        <source>The engine&apos;s choice</source>
        <translation>由引擎选择</translation>
    </message>
    <message>
        <source>Where jobs of this host are written there</source>
        <translation>此主机上任务的写入位置</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>那里的引擎(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>那里的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>No remote hosts</source>
        <translation>没有远程主机</translation>
    </message>
    <message>
        <source>Add one from your ssh config. The engine must be installed there.</source>
        <translation>请从 ssh 配置中添加。那里必须装有引擎。</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>lesa::InspectPage</name>
    <message>
        <source>Open child folder</source>
        <translation>打开子文件夹</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Views of the checkpoint</source>
        <translation>检查点的视图</translation>
    </message>
    <message>
        <source>Missing files: %1.</source>
        <translation>缺少文件：%1。</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Drop a Hugging Face model folder here. It is only read, never changed.</source>
        <translation>将 Hugging Face 模型文件夹拖到这里。只读取，绝不更改。</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>正在读取文件头</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>无法打开此文件夹</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 remarks on this checkpoint.</source>
        <translation>此检查点有 %1 条注意事项。</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检视</translation>
    </message>
</context>
<context>
    <name>lesa::JobModel</name>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>lesa::JobNotices</name>
    <message>
        <source>%1: no sign of life for 30 s.</source>
        <translation>%1：30 秒没有响应。</translation>
    </message>
    <message>
        <source>A slow disk or a full machine may hold it up: wait, or stop it.</source>
        <translation>可能是磁盘太慢或机器过载：请等待，或停止它。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What was computed is kept in %1.</source>
        <translation>已计算的内容保存在 %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: no fault found.</source>
        <translation>%1：未发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <translation>
            <numerusform>%1：%n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>LESA Workbench</source>
        <translation>LESA Workbench</translation>
    </message>
</context>
<context>
    <name>lesa::JobQueue</name>
    <message>
        <source>The engine &apos;lesa&apos; was not found.</source>
        <translation>找不到引擎 &apos;lesa&apos;。</translation>
    </message>
    <message>
        <source>Looked in: %1. Set its path in Settings.</source>
        <translation>查找位置：%1。请在“设置”中指定其路径。</translation>
    </message>
</context>
<context>
    <name>lesa::JobsPanel</name>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>显示所有任务及其日志</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>正在运行的任务的进度</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>暂停任务</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the job&apos;s command line</source>
        <translation>复制任务的命令行</translation>
    </message>
    <message>
        <source>Forget jobs that have ended</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>所选任务的日志</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待中</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>继续任务</translation>
    </message>
</context>
<context>
    <name>lesa::JsonDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存规划</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>lesa::LaunchBar</name>
    <message>
        <source>%1 (ssh)</source>
        <translation>%1 (ssh)</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Where the job runs: here, on a host of your ssh config, by Slurm</source>
        <translation>任务在哪里运行：本机、ssh 配置中的主机，或由 Slurm 运行</translation>
    </message>
    <message>
        <source>A checkpoint is named by its path there; it is not sent</source>
        <translation>检查点以其在远端的路径指定；不会被发送</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds after which Slurm ends the job; what was saved can go on</source>
        <translation>时:分:秒，到时 Slurm 结束作业；已保存的可以继续</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Slurm&apos;s partition</source>
        <translation>Slurm 的分区</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>GPUs to ask Slurm for</source>
        <translation>向 Slurm 申请的 GPU 数</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 数</translation>
    </message>
    <message>
        <source>Checkpoint there</source>
        <translation>远端检查点</translation>
    </message>
    <message>
        <source>name the checkpoint there</source>
        <translation>指定远端检查点</translation>
    </message>
    <message>
        <source>change the time limit</source>
        <translation>更改时限</translation>
    </message>
    <message>
        <source>change the partition</source>
        <translation>更改分区</translation>
    </message>
    <message>
        <source>change the number of GPUs</source>
        <translation>更改 GPU 数</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>sbatch is not installed on this machine</source>
        <translation>本机未安装 sbatch</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>添加主机…</translation>
    </message>
    <message>
        <source>Remote hosts…</source>
        <translation>远程主机…</translation>
    </message>
    <message>
        <source>run on %1</source>
        <translation>在 %1 上运行</translation>
    </message>
</context>
<context>
    <name>lesa::LinkNotices</name>
    <message>
        <source>Next try in %1 s.</source>
        <translation>%1 秒后重试。</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Job %1: %2 after %3.</source>
        <translation>作业 %1：%3 后 %2。</translation>
    </message>
    <message>
        <source>Checkpoint of step %1 exists.</source>
        <translation>有第 %1 步的检查点。</translation>
    </message>
    <message>
        <source>Resubmit with %1</source>
        <translation>以 %1 重新提交</translation>
    </message>
</context>
<context>
    <name>lesa::LossChart</name>
    <message>
        <source>Loss of the runs</source>
        <translation>运行的损失</translation>
    </message>
    <message numerus="yes">
        <source>All %1 points of %n run(s) are drawn</source>
        <translation>
            <numerusform>已绘制 %n 个运行的全部 %1 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>已暂停：按空格键继续</translation>
    </message>
</context>
<context>
    <name>lesa::MainWindow</name>
    <message>
        <source>LESA Workbench</source>
        <translation>LESA Workbench</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>任务与日志</translation>
    </message>
    <message>
        <source>Settings of the plot</source>
        <translation>图表设置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where the engine computes</source>
        <translation>引擎的计算设备</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>From &amp;Hub cache (%1)</source>
        <translation>来自 Hub 缓存(&amp;H)（%1）</translation>
    </message>
    <message>
        <source>%1 holds no runs.</source>
        <translation>%1 中没有运行。</translation>
    </message>
    <message>
        <source>Choose the folder that a training or comparison wrote.</source>
        <translation>请选择由训练或比较写入的文件夹。</translation>
    </message>
    <message>
        <source>No checkpoint open</source>
        <translation>未打开检查点</translation>
    </message>
    <message>
        <source>%1 – LESA Workbench</source>
        <translation>%1 – LESA Workbench</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Last session ended unexpectedly.</source>
        <translation>上次会话意外结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still going on.</source>
        <translation>
            <numerusform>仍有 %n 个任务在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan was not saved.</source>
        <translation>有一个规划未保存。</translation>
    </message>
    <message>
        <source>What it kept for this case cannot be read.</source>
        <translation>为此保留的内容无法读取。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>打开检查点</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>导入运行</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>校验 %1</translation>
    </message>
    <message>
        <source>About LESA Workbench</source>
        <translation>关于 LESA Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;Grow language models in depth, see what you grew.&lt;br&gt;&lt;br&gt;After LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.&lt;br&gt;GNU General Public License, version 3 or later. Qt %2.</source>
        <translation>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;让语言模型在深度上生长，并看清生长的结果。&lt;br&gt;&lt;br&gt;基于 LESA: Learnable LLM Layer Scaling-Up，arXiv 2502.13794。&lt;br&gt;GNU 通用公共许可证第 3 版或更高版本。Qt %2。</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>有任务正在运行</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation>
            <numerusform>有 %n 个任务尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainings and expansions can go on without the window.</source>
        <translation>训练和扩展可在窗口关闭后继续。</translation>
    </message>
    <message>
        <source>Analyses and checks end with it.</source>
        <translation>分析和检查会随窗口结束。</translation>
    </message>
    <message>
        <source>What waits in the queue is not started.</source>
        <translation>排队中的任务不会启动。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program could not be read; it starts without.</source>
        <translation>
            <numerusform>程序有 %n 个文件无法读取；将不加载它们启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there is kept beside it, with the ending .damaged: mend it or delete it.</source>
        <translation>原内容保存在同一位置，扩展名为 .damaged：请修复或删除。</translation>
    </message>
    <message>
        <source>Import evaluations</source>
        <translation>导入评测</translation>
    </message>
</context>
<context>
    <name>lesa::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>复制消息及其详细信息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>lesa::NumberEdit</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>需要一个数字。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>至少为 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最多为 %1。</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>需要一个整数。</translation>
    </message>
</context>
<context>
    <name>lesa::OutcomeView</name>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练参数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Rough cost</source>
        <translation>粗略开销</translation>
    </message>
    <message>
        <source>Memory to expand</source>
        <translation>扩展所需内存</translation>
    </message>
    <message>
        <source>Memory to train, on the GPU</source>
        <translation>训练所需内存（GPU）</translation>
    </message>
    <message>
        <source>Memory to train</source>
        <translation>训练所需内存</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Time to expand</source>
        <translation>扩展时间</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Time of all %1 runs</source>
        <translation>全部 %1 个运行的时间</translation>
    </message>
    <message>
        <source>Runs go to</source>
        <translation>运行的保存位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for the runs</source>
        <translation>选择运行的文件夹</translation>
    </message>
    <message>
        <source>Disk needed</source>
        <translation>所需磁盘</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>可用磁盘</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注意事项</translation>
    </message>
</context>
<context>
    <name>lesa::PlanForm</name>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Training, the same for all</source>
        <translation>训练（所有策略相同）</translation>
    </message>
    <message>
        <source>More training settings</source>
        <translation>更多训练设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the text files to train on</source>
        <translation>选择用于训练的文本文件</translation>
    </message>
    <message>
        <source>Take the demo text</source>
        <translation>使用演示文本</translation>
    </message>
    <message>
        <source>Keep expanded and trained checkpoints</source>
        <translation>保留扩展后和训练后的检查点</translation>
    </message>
    <message>
        <source>Each run keeps its model; takes several times the model&apos;s size on disk</source>
        <translation>每个运行都保留其模型；占用数倍于模型大小的磁盘空间</translation>
    </message>
    <message>
        <source>demo text: Genesis and Exodus</source>
        <translation>演示文本：创世记与出埃及记</translation>
    </message>
</context>
<context>
    <name>lesa::PlotScene</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 hidden by the log axis</source>
        <translation>
            <numerusform>有 %n 个不大于 0 的点被对数轴隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>inserted layer</source>
        <translation>插入的层</translation>
    </message>
</context>
<context>
    <name>lesa::PlotView</name>
    <message>
        <source>Fit to data</source>
        <translation>适合数据</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部内容</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y 轴对数</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>y 轴使用对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x 轴对数</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>x 轴使用对数刻度</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>隐藏其他</translation>
    </message>
    <message>
        <source>Show only the curve under the cursor, or all again</source>
        <translation>仅显示光标下的曲线，或恢复显示全部</translation>
    </message>
    <message>
        <source>Pin readout</source>
        <translation>固定读数</translation>
    </message>
    <message>
        <source>Keep the readout of this point; without one, remove all pins</source>
        <translation>保留此点的读数；光标下无点时移除所有固定项</translation>
    </message>
    <message>
        <source>Copy figure or value</source>
        <translation>复制图或数值</translation>
    </message>
    <message>
        <source>Copy the value under the cursor, else the figure</source>
        <translation>复制光标下的数值，否则复制图</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not smoothed: %1</source>
        <translation>未平滑：%1</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>lesa::PositionsBar</name>
    <message>
        <source>As released, scaled</source>
        <translation>按发布版缩放</translation>
    </message>
    <message>
        <source>Top half</source>
        <translation>上半部分</translation>
    </message>
    <message>
        <source>Every n-th gap</source>
        <translation>每 n 个间隙</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>After equal groups</source>
        <translation>等分组之后</translation>
    </message>
    <message>
        <source>Most similar neighbours</source>
        <translation>最相似的相邻层</translation>
    </message>
    <message>
        <source>Range of gaps</source>
        <translation>间隙范围</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>间隙列表</translation>
    </message>
    <message>
        <source>Quick pick of positions</source>
        <translation>快速选取位置</translation>
    </message>
    <message>
        <source>How the gaps are chosen. A rule rescales to another depth, a list does not.</source>
        <translation>间隙的选择方式。规则会随深度换算，列表不会。</translation>
    </message>
    <message>
        <source>Gaps 15 to 30 of 32 layers, rescaled to this depth</source>
        <translation>32 层中的间隙 15 至 30，按此深度换算</translation>
    </message>
    <message>
        <source>Count of the rule</source>
        <translation>规则的数量</translation>
    </message>
    <message>
        <source>n of every n-th, number of gaps or of groups</source>
        <translation>“每 n 个”中的 n、间隙数或组数</translation>
    </message>
    <message>
        <source>Gaps as text</source>
        <translation>文本形式的间隙</translation>
    </message>
    <message>
        <source>Gap g lies above layer g. Examples: 15-30, 3-7,12, top-half, every:2, uniform:16, groups:8, 15-30x2</source>
        <translation>间隙 g 位于第 g 层之上。示例：15-30、3-7,12、top-half、every:2、uniform:16、groups:8、15-30x2</translation>
    </message>
    <message>
        <source>New layers in each gap</source>
        <translation>每个间隙的新层数</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>每个所选间隙的新层数</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>更改每个间隙的层数</translation>
    </message>
    <message>
        <source>The gaps where the curve above says neighbours are most alike</source>
        <translation>上方曲线显示相邻层最相似的间隙</translation>
    </message>
    <message>
        <source>Needs the spectra</source>
        <translation>需要谱</translation>
    </message>
    <message>
        <source>pick positions: %1</source>
        <translation>选取位置：%1</translation>
    </message>
    <message>
        <source>change the count of gaps</source>
        <translation>更改间隙数</translation>
    </message>
    <message>
        <source>type positions</source>
        <translation>输入位置</translation>
    </message>
    <message>
        <source>%1 gaps, %2 new layers</source>
        <translation>%1 个间隙，%2 个新层</translation>
    </message>
    <message>
        <source>Best by advice</source>
        <translation>建议中最佳</translation>
    </message>
    <message>
        <source>The gaps that score best by the rule of the curve above, else by all rules</source>
        <translation>按上方曲线的规则（否则按全部规则）评分最好的间隙</translation>
    </message>
    <message>
        <source>Needs the advice: choose one of its curves above</source>
        <translation>需要建议：请在上方选择其曲线之一</translation>
    </message>
</context>
<context>
    <name>lesa::Preset</name>
    <message>
        <source>LESA as released</source>
        <translation>LESA 发布版</translation>
    </message>
    <message>
        <source>Predicts each new layer from its two neighbours in the basis all layers share, with the settings of the authors&apos; released notebooks. New matrices have rank at most 257.</source>
        <translation>在所有层共享的基中，由两个相邻层预测每个新层，设置取自作者发布的 notebook。新矩阵的秩最多为 257。</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up，arXiv 2502.13794；设置取自发布的 notebook。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
    <message>
        <source>LESA, settings reported from the paper</source>
        <translation>LESA，论文所述设置</translation>
    </message>
    <message>
        <source>As lesa-released, with a norm weight of 5e-5 and 5 epochs, as notes on the paper report them. Batch, optimiser and the rule for norms are not stated there and are those of the notebooks.</source>
        <translation>与 lesa-released 相同，但范数项权重为 5e-5、训练 5 轮，依据关于论文的笔记。批大小、优化器和归一化规则论文未说明，取自 notebook。</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; λ and epochs as reported by notes on the paper, the rest from the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up，arXiv 2502.13794；λ 和轮数依据关于论文的笔记，其余取自发布的 notebook。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
    <message>
        <source>LESA, residual predictor</source>
        <translation>LESA，残差预测器</translation>
    </message>
    <message>
        <source>This project&apos;s variant: the average of the neighbours plus a learned correction that starts at zero. New matrices have no rank cap; no norm term, since it can outweigh the error itself.</source>
        <translation>本项目的变体：相邻层的平均加上从零开始学习的修正。新矩阵没有秩上限；不用范数项，因为它可能超过误差本身。</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>本项目基于 LESA: Learnable LLM Layer Scaling-Up（arXiv 2502.13794）的变体。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
    <message>
        <source>LESA as released, layers aligned first</source>
        <translation>LESA 发布版，先对齐各层</translation>
    </message>
    <message>
        <source>As lesa-released, after each layer&apos;s neurons and heads were brought in line with the layer below; old layers stay as they are. The alignment is this project&apos;s addition.</source>
        <translation>先将每层的神经元和注意力头与其下一层对齐，再按 lesa-released 处理；原有层保持不变。对齐是本项目的补充。</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; predictor settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>本项目基于 LESA: Learnable LLM Layer Scaling-Up（arXiv 2502.13794）的变体；预测器设置取自发布的 notebook。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
    <message>
        <source>LESA, two numbers a weight type</source>
        <translation>LESA，每种权重类型两个数</translation>
    </message>
    <message>
        <source>The simplest predictor: V_i ≈ a V_{i-1} + b V_{i+1} with a and b by least squares over all layers. What a trained predictor has to beat.</source>
        <translation>最简单的预测器：V_i ≈ a V_{i-1} + b V_{i+1}，a 和 b 由所有层的最小二乘得到。训练的预测器应当胜过它。</translation>
    </message>
    <message>
        <source>Average of the neighbours</source>
        <translation>相邻层的平均</translation>
    </message>
    <message>
        <source>Each new layer is the average of the two it lies between, tensor by tensor. Same gaps as lesa-released.</source>
        <translation>每个新层是其两侧层逐张量的平均。间隙与 lesa-released 相同。</translation>
    </message>
    <message>
        <source>A plain baseline. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>简单的基线。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
    <message>
        <source>Average of the aligned neighbours</source>
        <translation>对齐后相邻层的平均</translation>
    </message>
    <message>
        <source>As mean, after each layer&apos;s neurons and heads were brought in line with the layer below, so that the average is one of like with like.</source>
        <translation>先将每层的神经元和注意力头与其下一层对齐，再按 mean 处理，使平均发生在对应的单元之间。</translation>
    </message>
    <message>
        <source>A baseline of this project. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>本项目的基线。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Each new layer is a copy of the layer below the gap (interpolation by duplication). Same gaps as lesa-released.</source>
        <translation>每个新层是间隙下方那一层的副本（以复制方式插值）。间隙与 lesa-released 相同。</translation>
    </message>
    <message>
        <source>LLaMA Pro blocks</source>
        <translation>LLaMA Pro 块</translation>
    </message>
    <message>
        <source>Copies whose o_proj and down_proj are zero: the expanded model computes exactly what the base model does. Here at the gaps of lesa-released, for comparisons at equal gaps; the published layout (32 to 40 layers, one block after each of 8 equal groups) is --positions groups:8.</source>
        <translation>o_proj 和 down_proj 为零的副本：扩展后的模型与基础模型的计算完全一致。这里使用 lesa-released 的间隙，以便在相同间隙下比较；论文中的布局（32 层到 40 层，在 8 个等分组的每组之后插入一块）为 --positions groups:8。</translation>
    </message>
    <message>
        <source>LLaMA Pro: Progressive LLaMA with Block Expansion, arXiv 2401.02415; learning rate 2e-4 from the same.</source>
        <translation>LLaMA Pro: Progressive LLaMA with Block Expansion，arXiv 2401.02415；学习率 2e-4 亦出自该文。</translation>
    </message>
    <message>
        <source>SOLAR depth up-scaling</source>
        <translation>SOLAR 深度扩展</translation>
    </message>
    <message>
        <source>The stack without its last quarter, followed by the stack without its first: 32 layers become 48, of layers 0 to 23 and 8 to 31. All layers are trained, as published.</source>
        <translation>去掉最后四分之一的层堆叠，后接去掉最前四分之一的层堆叠：32 层变为 48 层，由第 0 至 23 层和第 8 至 31 层组成。与论文一致，训练所有层。</translation>
    </message>
    <message>
        <source>SOLAR 10.7B, arXiv 2312.15166. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>SOLAR 10.7B，arXiv 2312.15166。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
    <message>
        <source>OpT-DeUS, optimal transport</source>
        <translation>OpT-DeUS，最优传输</translation>
    </message>
    <message>
        <source>Neurons and heads of the layer below are brought to the places of those of the layer above by entropic optimal transport, averaged with them, outputs zero: the expanded model computes exactly what the base model does. Differs from the published code: the plan&apos;s marginals are divided out, whole neurons, heads and rotary pairs move, costs are 1 - cosine.</source>
        <translation>用熵正则化最优传输将下层的神经元和注意力头移到上层对应的位置，再与之取平均，输出置零：扩展后的模型与基础模型的计算完全一致。与发布的代码不同：除去传输计划的边缘分布，整体移动神经元、注意力头和旋转对，代价为 1 − 余弦。</translation>
    </message>
    <message>
        <source>After Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011; gaps as there, the top half. Entropy 0.01: this project&apos;s (there 0.06 on Euclidean distances of rows). Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>依据 Progressive Depth Up-scaling via Optimal Transport，arXiv 2508.08011；间隙与其相同，为上半部分。熵 0.01 为本项目所取（原文对行的欧氏距离用 0.06）。训练学习率 2e-4：为 LLaMA Pro 发布的起始值，并非此策略自身的值。</translation>
    </message>
</context>
<context>
    <name>lesa::PresetDiffDialog</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>A rule for any depth.</source>
        <translation>适用于任意深度的规则。</translation>
    </message>
    <message>
        <source>Made for %1 layers.</source>
        <translation>为 %1 层而制作。</translation>
    </message>
    <message>
        <source>Gaps as they are, for no particular depth.</source>
        <translation>间隙保持原样，不针对特定深度。</translation>
    </message>
    <message>
        <source>Rescaled to the %1 layers of this model: gaps %2.</source>
        <translation>已换算到此模型的 %1 层：间隙 %2。</translation>
    </message>
    <message>
        <source>In the %1 layers of this model: gaps %2.</source>
        <translation>在此模型的 %1 层中：间隙 %2。</translation>
    </message>
    <message>
        <source>They do not fit this model: %1.</source>
        <translation>它们不适用于此模型：%1。</translation>
    </message>
    <message>
        <source>Keep it in my presets</source>
        <translation>保存到我的预设</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Nothing differs from the current plan.</source>
        <translation>与当前规划没有差异。</translation>
    </message>
    <message>
        <source>Saves a copy; the file itself is not touched</source>
        <translation>保存一份副本；不改动文件本身</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Use these values; Undo brings the current ones back</source>
        <translation>使用这些值；“撤销”可恢复当前值</translation>
    </message>
</context>
<context>
    <name>lesa::PresetMenu</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Take, save, import or export a preset</source>
        <translation>使用、保存、导入或导出预设</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>我的预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the changes in this preset</source>
        <translation>将更改保存到此预设</translation>
    </message>
    <message>
        <source>Built-in presets are read-only: duplicate it to edit</source>
        <translation>内置预设为只读：请复制后编辑</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>我的预设</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Duplicate to edit…</source>
        <translation>复制并编辑…</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1（我的）</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>take preset %1</source>
        <translation>使用预设 %1</translation>
    </message>
    <message>
        <source>rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>delete preset %1</source>
        <translation>删除预设 %1</translation>
    </message>
    <message>
        <source>Preset %1 was deleted.</source>
        <translation>已删除预设 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectModel</name>
    <message>
        <source>running, step %1</source>
        <translation>运行中，第 %1 步</translation>
    </message>
    <message>
        <source>done, step %1</source>
        <translation>已完成，第 %1 步</translation>
    </message>
    <message>
        <source>stopped at step %1</source>
        <translation>在第 %1 步停止</translation>
    </message>
    <message>
        <source>failed at step %1</source>
        <translation>在第 %1 步失败</translation>
    </message>
    <message>
        <source>ended without a word at step %1</source>
        <translation>在第 %1 步无故结束</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter checkpoints and runs</source>
        <translation>筛选检查点和运行</translation>
    </message>
    <message>
        <source>Show rows whose name holds this</source>
        <translation>显示名称包含此内容的行</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>仅显示此项</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
</context>
<context>
    <name>lesa::QualityFigures</name>
    <message>
        <source>Cosine V</source>
        <translation>余弦 V</translation>
    </message>
    <message>
        <source>cosine of the shared coefficients V̂ and V</source>
        <translation>共享系数 V̂ 与 V 的余弦</translation>
    </message>
    <message>
        <source>Cosine W</source>
        <translation>余弦 W</translation>
    </message>
    <message>
        <source>cosine of the weights Ŵ and W</source>
        <translation>权重 Ŵ 与 W 的余弦</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>Norm ratio</source>
        <translation>范数比</translation>
    </message>
    <message>
        <source>σ₁ ratio</source>
        <translation>σ₁ 比</translation>
    </message>
    <message>
        <source>Stable rank ratio</source>
        <translation>稳定秩比</translation>
    </message>
    <message>
        <source>‖·‖² / σ₁² of Ŵ over that of W</source>
        <translation>Ŵ 与 W 的 ‖·‖² / σ₁² 之比</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>数值秩</translation>
    </message>
    <message>
        <source>singular values of Ŵ above float32 rounding</source>
        <translation>Ŵ 中高于 float32 舍入误差的奇异值</translation>
    </message>
    <message>
        <source>%1 by weight type</source>
        <translation>各权重类型的%1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>plain average</source>
        <translation>简单平均</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Singular values of inserted layer %1, %2</source>
        <translation>插入层 %1 的奇异值，%2</translation>
    </message>
    <message>
        <source>Index i</source>
        <translation>序号 i</translation>
    </message>
    <message>
        <source>layer %1, below</source>
        <translation>第 %1 层，下方</translation>
    </message>
    <message>
        <source>layer %1, above</source>
        <translation>第 %1 层，上方</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>第 %1 层，插入</translation>
    </message>
    <message>
        <source>rank cap h + 1 = %1</source>
        <translation>秩上限 h + 1 = %1</translation>
    </message>
</context>
<context>
    <name>lesa::QualityModel</name>
    <message>
        <source>layer below</source>
        <translation>下方的层</translation>
    </message>
    <message>
        <source>layer above</source>
        <translation>上方的层</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>predicted %1, plain average %2</source>
        <translation>预测 %1，简单平均 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>%1; predicted | plain average</source>
        <translation>%1；预测 | 简单平均</translation>
    </message>
</context>
<context>
    <name>lesa::QualityTab</name>
    <message>
        <source>Expand with quality control</source>
        <translation>带质量控制的扩展</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the expanded checkpoint</source>
        <translation>打开扩展后的检查点</translation>
    </message>
    <message>
        <source>Quality by weight type</source>
        <translation>按权重类型的质量</translation>
    </message>
    <message>
        <source>Spectrum of an inserted layer</source>
        <translation>插入层的谱</translation>
    </message>
    <message>
        <source>Progress of the expansion</source>
        <translation>扩展进度</translation>
    </message>
    <message>
        <source>Expand this checkpoint with the plan&apos;s settings, holding out layers</source>
        <translation>用规划的设置扩展此检查点，并留出若干层</translation>
    </message>
    <message>
        <source>Stop the expansion</source>
        <translation>停止扩展</translation>
    </message>
    <message>
        <source>Inspect the layers that were inserted</source>
        <translation>检视插入的层</translation>
    </message>
    <message>
        <source>Which layers</source>
        <translation>显示哪些层</translation>
    </message>
    <message>
        <source>Held-out layers</source>
        <translation>留出的层</translation>
    </message>
    <message>
        <source>Inserted layers</source>
        <translation>插入的层</translation>
    </message>
    <message>
        <source>Source layers predicted without having been seen, against the truth; or inserted layers against their two neighbours</source>
        <translation>未见过而预测的源层，与真值对照；或插入的层，与其两个相邻层对照</translation>
    </message>
    <message>
        <source>predicted | plain average</source>
        <translation>预测 | 简单平均</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>What the dots show; every dot is a layer, in order of depth</source>
        <translation>点所显示的量；每个点是一层，按深度排列</translation>
    </message>
    <message>
        <source>Quality of predicted weights</source>
        <translation>预测权重的质量</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>%1 的质量</translation>
    </message>
    <message>
        <source>The expansion&apos;s record cannot be read</source>
        <translation>无法读取扩展记录</translation>
    </message>
    <message>
        <source>The expansion did not finish</source>
        <translation>扩展未完成</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Expanded without quality control</source>
        <translation>扩展时未做质量控制</translation>
    </message>
    <message>
        <source>Quality not measured yet</source>
        <translation>尚未测量质量</translation>
    </message>
    <message>
        <source>Each inner layer is held out in turn and predicted from its neighbours; the prediction is compared with the true layer and with the plain average. It takes one training a fold and writes an expanded checkpoint.</source>
        <translation>依次留出每个内部层，并由其相邻层预测；将预测结果与真实层及简单平均比较。每折需训练一次，并写出一个扩展后的检查点。</translation>
    </message>
    <message>
        <source>Compute the spectra to see inserted layers</source>
        <translation>计算谱以查看插入的层</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Quality is measured while layers are predicted. Open the checkpoint that this one was grown from, and measure there.</source>
        <translation>质量在预测层时测量。请打开此检查点扩展前的检查点,并在那里测量。</translation>
    </message>
</context>
<context>
    <name>lesa::RemoteRuns</name>
    <message>
        <source>Follow %1</source>
        <translation>跟踪 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Fetch the checkpoint of %1</source>
        <translation>取回 %1 的检查点</translation>
    </message>
</context>
<context>
    <name>lesa::Run</name>
    <message>
        <source>The engine speaks another protocol than this program.</source>
        <translation>引擎使用的协议与此程序不同。</translation>
    </message>
    <message>
        <source>Install the engine and the window of the same version.</source>
        <translation>请安装相同版本的引擎和窗口程序。</translation>
    </message>
</context>
<context>
    <name>lesa::RunCheck</name>
    <message>
        <source>No checkpoint that can be expanded is open.</source>
        <translation>没有打开可扩展的检查点。</translation>
    </message>
    <message>
        <source>Tick a strategy to run.</source>
        <translation>请勾选要运行的策略。</translation>
    </message>
    <message>
        <source>The plan is being checked.</source>
        <translation>正在检查规划。</translation>
    </message>
    <message>
        <source>The text %1 cannot be read.</source>
        <translation>无法读取文本 %1。</translation>
    </message>
    <message>
        <source>Choose text…</source>
        <translation>选择文本…</translation>
    </message>
    <message>
        <source>%1 is not empty. Existing runs are not overwritten.</source>
        <translation>%1 不为空。不会覆盖已有运行。</translation>
    </message>
    <message>
        <source>New name %1</source>
        <translation>新名称 %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Needs %1, %2 free on %3.</source>
        <translation>需要 %1，%3 上可用 %2。</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 are free.</source>
        <translation>约需内存 %1，可用 %2。</translation>
    </message>
    <message>
        <source>No usable GPU is chosen: on the CPU this is estimated at %1.</source>
        <translation>未选择可用的 GPU：在 CPU 上预计需要 %1。</translation>
    </message>
    <message>
        <source>Choose remote host…</source>
        <translation>选择远程主机…</translation>
    </message>
    <message>
        <source>Fewer layers, steps or a smaller batch take less.</source>
        <translation>减少层数、步数或批大小可降低开销。</translation>
    </message>
</context>
<context>
    <name>lesa::RunFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>“%1:”后面没有内容。</translation>
    </message>
    <message>
        <source>“%1” is text: write %1:word.</source>
        <translation>“%1”是文本：请写 %1:词。</translation>
    </message>
    <message>
        <source>“%1” is not known; use %2.</source>
        <translation>未知的“%1”；请使用 %2。</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>“%1”后面缺少数字。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>lesa::RunTableModel</name>
    <message>
        <source>Folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>已被终止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation</source>
        <translation>最近一次评估的留出损失</translation>
    </message>
    <message>
        <source>Mean training loss of the last 20 points</source>
        <translation>最近 20 个点的平均训练损失</translation>
    </message>
    <message>
        <source>Ticked runs are drawn; double-click to rename</source>
        <translation>绘制勾选的运行；双击可重命名</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation, else training loss</source>
        <translation>最近一次评估的留出损失，否则为训练损失</translation>
    </message>
    <message>
        <source>Lowest loss so far</source>
        <translation>迄今最低的损失</translation>
    </message>
    <message>
        <source>Last loss less the baseline&apos;s: below 0 is better</source>
        <translation>最后损失减去基线的最后损失：小于 0 更好</translation>
    </message>
    <message>
        <source>Words with commas between; double-click to edit</source>
        <translation>以逗号分隔的词；双击可编辑</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>最后损失</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>最佳损失</translation>
    </message>
    <message>
        <source>Δ to baseline</source>
        <translation>与基线之差 Δ</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>词元/秒</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>%1 %2: %3; the model it grew from: %4</source>
        <translation>%1 %2：%3；其来源模型：%4</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 of lm-evaluation-harness with its standard error; in brackets the difference to the model it grew from</source>
        <translation>lm-evaluation-harness 的 %1 及标准误差；括号内为与来源模型之差</translation>
    </message>
</context>
<context>
    <name>lesa::RunsPanel</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Draw every run</source>
        <translation>绘制每个运行</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all runs again</source>
        <translation>重新显示所有运行</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Hide all other runs; again: show all (H)</source>
        <translation>隐藏所有其他运行；再按一次：全部显示（H）</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Keep up to six runs on top (P)</source>
        <translation>将最多六个运行保持在顶部（P）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Change the name (F2)</source>
        <translation>更改名称（F2）</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>用作基线</translation>
    </message>
    <message>
        <source>Compare all others with this run</source>
        <translation>将所有其他运行与此运行比较</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the run&apos;s files</source>
        <translation>显示运行的文件</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>从最后的检查点继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this step and save</source>
        <translation>此步之后停止并保存</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the training, or go on with it</source>
        <translation>暂停训练，或继续</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>保存检查点</translation>
    </message>
    <message>
        <source>Save a checkpoint now and go on</source>
        <translation>立即保存检查点并继续</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Forget the run; its folder stays (Del)</source>
        <translation>移除此运行；其文件夹保留（Del）</translation>
    </message>
    <message>
        <source>Filter: loss&lt;3 tag:ablation strategy:lesa status:done name</source>
        <translation>筛选：loss&lt;3 tag:ablation strategy:lesa status:done 名称</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>Words and terms, all of which must hold (Ctrl+F):
word or &quot;two words&quot; – in name, strategy, status, tags or notes
tag:x  name:x  strategy:x  status:x  notes:x – text that holds x
loss&lt;3 – also &lt;= &gt; &gt;= = for loss, best, delta, step, speed, seed
-term – not</source>
        <translation>词和条件，须全部满足（Ctrl+F）：
词或 &quot;两个词&quot; – 在名称、策略、状态、标签或备注中
tag:x  name:x  strategy:x  status:x  notes:x – 包含 x 的文本
loss&lt;3 – 也可用 &lt;= &gt; &gt;= =，适用于 loss, best, delta, step, speed, seed
-条件 – 取反</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Colour and dash</source>
        <translation>颜色与线型</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>样式 %1</translation>
    </message>
    <message>
        <source>Six runs are pinned already.</source>
        <translation>已有六个运行置顶。</translation>
    </message>
    <message>
        <source>Unpin one first.</source>
        <translation>请先取消一个置顶。</translation>
    </message>
    <message>
        <source>Fetch checkpoint</source>
        <translation>取回检查点</translation>
    </message>
    <message>
        <source>Bring the last checkpoint from where the run is into its folder here</source>
        <translation>把运行所在处的最新检查点取回到此处的文件夹</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsDialog</name>
    <message>
        <source>Compute spectra on opening when it takes less than 30 s</source>
        <translation>若用时不到 30 秒，则打开时计算谱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>窗口语言，下次启动后生效</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Colours of the window; figures are exported light in any case</source>
        <translation>窗口的颜色；图始终以浅色导出</translation>
    </message>
    <message>
        <source>The program &apos;lesa&apos; that computes</source>
        <translation>负责计算的程序 &apos;lesa&apos;</translation>
    </message>
    <message>
        <source>Where the engine computes; auto takes a GPU when there is one</source>
        <translation>引擎的计算设备；auto 在有 GPU 时使用 GPU</translation>
    </message>
    <message>
        <source>CPU threads of the engine</source>
        <translation>引擎的 CPU 线程数</translation>
    </message>
    <message>
        <source>Where new runs are written</source>
        <translation>新运行的写入位置</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>引擎(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>线程(&amp;T)</translation>
    </message>
    <message>
        <source>Folder for &amp;runs</source>
        <translation>运行的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已找到：%1</translation>
    </message>
    <message>
        <source>There is no engine here; nothing can be computed.</source>
        <translation>此处没有引擎；无法计算。</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>重置为 %1</translation>
    </message>
</context>
<context>
    <name>lesa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraFigures</name>
    <message>
        <source>Index i</source>
        <translation>序号 i</translation>
    </message>
    <message>
        <source>%1 % of Σσ²</source>
        <translation>Σσ² 的 %1 %</translation>
    </message>
    <message>
        <source>%1 eigenvalues</source>
        <translation>%1 个特征值</translation>
    </message>
    <message>
        <source>first %1 of %2 eigenvalues</source>
        <translation>%2 个特征值中的前 %1 个</translation>
    </message>
    <message>
        <source>power law, α = %1</source>
        <translation>幂律，α = %1</translation>
    </message>
    <message>
        <source>Marchenko–Pastur, σ = %1</source>
        <translation>Marchenko–Pastur，σ = %1</translation>
    </message>
    <message>
        <source>α = 2: overtrained below</source>
        <translation>α = 2：低于此值为过度训练</translation>
    </message>
    <message>
        <source>α = 6: undertrained above</source>
        <translation>α = 6：高于此值为训练不足</translation>
    </message>
    <message>
        <source>outside 2 … 6</source>
        <translation>在 2 … 6 之外</translation>
    </message>
    <message>
        <source>Singular values of %1</source>
        <translation>%1 的奇异值</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>第 %1 层，插入</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message numerus="yes">
        <source>Singular values of %1 in %n layers; 90 % of the energy lies in the first %2 of %3 directions</source>
        <translation>
            <numerusform>%n 层中 %1 的奇异值；90 % 的能量位于 %3 个方向中的前 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared singular values of %1</source>
        <translation>%1 的共享奇异值</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>方向 k</translation>
    </message>
    <message numerus="yes">
        <source>%n layers side by side</source>
        <translation>
            <numerusform>%n 层并列</numerusform>
        </translation>
    </message>
    <message>
        <source>floor: rounding below</source>
        <translation>下限：以下为舍入误差</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1, layer %2</source>
        <translation>%1 第 %2 层的特征值密度</translation>
    </message>
    <message>
        <source>Density ρ(λ)</source>
        <translation>密度 ρ(λ)</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1 in layer %2, power-law exponent %3</source>
        <translation>%1 在第 %2 层的特征值密度，幂律指数 %3</translation>
    </message>
    <message>
        <source>Power-law exponent α</source>
        <translation>幂律指数 α</translation>
    </message>
    <message>
        <source>α = 1 + n / Σ ln(λ / xmin) over the n eigenvalues λ ≥ xmin</source>
        <translation>α = 1 + n / Σ ln(λ / xmin)，对 n 个 λ ≥ xmin 的特征值求和</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>稳定秩</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>exp of the entropy of σ / Σσ</source>
        <translation>σ / Σσ 的熵的 exp</translation>
    </message>
    <message>
        <source>Matrix entropy</source>
        <translation>矩阵熵</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>entropy of λ / Σλ over ln rank; 1: all directions alike</source>
        <translation>λ / Σλ 的熵除以 ln 秩；1：所有方向相同</translation>
    </message>
    <message>
        <source>Squared Frobenius norm</source>
        <translation>Frobenius 范数的平方</translation>
    </message>
    <message>
        <source>Squared spectral norm</source>
        <translation>谱范数的平方</translation>
    </message>
    <message>
        <source>Marchenko–Pastur soft rank</source>
        <translation>Marchenko–Pastur 软秩</translation>
    </message>
    <message>
        <source>MP soft rank</source>
        <translation>MP 软秩</translation>
    </message>
    <message>
        <source>upper bulk edge λ₊ / λ₁</source>
        <translation>主体上边缘 λ₊ / λ₁</translation>
    </message>
    <message>
        <source>Spikes beyond the bulk</source>
        <translation>主体之外的尖峰</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>尖峰</translation>
    </message>
    <message>
        <source>eigenvalues above the bulk edge λ₊ and its Tracy–Widom width</source>
        <translation>高于主体边缘 λ₊ 及其 Tracy–Widom 宽度的特征值</translation>
    </message>
    <message>
        <source>Marchenko–Pastur σ</source>
        <translation>Marchenko–Pastur σ</translation>
    </message>
    <message>
        <source>of the entries, for the spectrum scaled to mean 1</source>
        <translation>矩阵元素的 σ，谱已缩放为均值 1</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>数值秩</translation>
    </message>
    <message>
        <source>singular values above the rounding of the stored type</source>
        <translation>高于存储类型舍入误差的奇异值</translation>
    </message>
    <message>
        <source>Directions with 90 % of the energy</source>
        <translation>占 90 % 能量的方向数</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向数</translation>
    </message>
    <message>
        <source>smallest k with 90 % of Σσ² in the first k</source>
        <translation>前 k 个占 Σσ² 的 90 % 的最小 k</translation>
    </message>
    <message>
        <source>Directions with 95 % of the energy</source>
        <translation>占 95 % 能量的方向数</translation>
    </message>
    <message>
        <source>smallest k with 95 % of Σσ² in the first k</source>
        <translation>前 k 个占 Σσ² 的 95 % 的最小 k</translation>
    </message>
    <message>
        <source>Directions with 99 % of the energy</source>
        <translation>占 99 % 能量的方向数</translation>
    </message>
    <message>
        <source>smallest k with 99 % of Σσ² in the first k</source>
        <translation>前 k 个占 Σσ² 的 99 % 的最小 k</translation>
    </message>
    <message>
        <source>Weighted α</source>
        <translation>加权 α</translation>
    </message>
    <message>
        <source>Log α-norm</source>
        <translation>对数 α 范数</translation>
    </message>
    <message>
        <source>Distance of the power-law fit</source>
        <translation>幂律拟合的距离</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov distance between fit and eigenvalues</source>
        <translation>拟合与特征值之间的 Kolmogorov–Smirnov 距离</translation>
    </message>
    <message>
        <source>%1 across depth</source>
        <translation>%1随深度的变化</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraTab</name>
    <message>
        <source>Spectra not computed yet</source>
        <translation>尚未计算谱</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>奇异值</translation>
    </message>
    <message>
        <source>Eigenvalue density</source>
        <translation>特征值密度</translation>
    </message>
    <message>
        <source>Metric across depth</source>
        <translation>指标随深度的变化</translation>
    </message>
    <message>
        <source>Relative to σ₁</source>
        <translation>相对于 σ₁</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Histogram of λ = σ² with the power law p(λ) ~ λ^−α above xmin and the Marchenko–Pastur density of a random matrix</source>
        <translation>λ = σ² 的直方图，附 xmin 以上的幂律 p(λ) ~ λ^−α 和随机矩阵的 Marchenko–Pastur 密度</translation>
    </message>
    <message>
        <source>Each layer</source>
        <translation>逐层</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>所有层一起</translation>
    </message>
    <message>
        <source>Which singular values</source>
        <translation>显示哪些奇异值</translation>
    </message>
    <message>
        <source>Each layer&apos;s W, or all layers side by side: [W₀ | W₁ | …] = U S V</source>
        <translation>每层的 W，或所有层并列：[W₀ | W₁ | …] = U S V</translation>
    </message>
    <message>
        <source>σᵢ / σ₁ instead of σᵢ</source>
        <translation>用 σᵢ / σ₁ 代替 σᵢ</translation>
    </message>
    <message>
        <source>Where 90, 95 and 99 % of Σσ² are reached: in the selected layer, else in the median</source>
        <translation>达到 Σσ² 的 90、95 和 99 % 的位置：所选层，否则为中位数</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The metric drawn across depth</source>
        <translation>沿深度绘制的指标</translation>
    </message>
    <message>
        <source>Eigenvalues of layer %1</source>
        <translation>第 %1 层的特征值</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>谱</translation>
    </message>
</context>
<context>
    <name>lesa::StrategyList</name>
    <message>
        <source>Strategies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Tick what Run compares; the selected one is in the form</source>
        <translation>勾选“运行”要比较的策略；所选的一项显示在表单中</translation>
    </message>
</context>
<context>
    <name>lesa::SummaryTab</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>模型类型</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Head shares the embedding</source>
        <translation>输出头与嵌入共享</translation>
    </message>
    <message>
        <source>Can be expanded</source>
        <translation>可扩展</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>元素类型</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Header hash</source>
        <translation>文件头哈希</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Weight types (out × in)</source>
        <translation>权重类型（输出 × 输入）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Summary of the checkpoint</source>
        <translation>检查点概要</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>lesa::TensorModel</name>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 字节</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>lesa::TensorsTab</name>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Filter: words of name, shape, type or file</source>
        <translation>筛选：名称、形状、类型或文件中的词</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>筛选张量</translation>
    </message>
    <message>
        <source>Rows that hold every word, in any column (Ctrl+F)</source>
        <translation>任意列中包含每个词的行（Ctrl+F）</translation>
    </message>
    <message>
        <source>%L1 of %L2 tensors, %3</source>
        <translation>%L2 个张量中的 %L1 个，%3</translation>
    </message>
</context>
<context>
    <name>lesa::TypeChips</name>
    <message>
        <source>Weight type</source>
        <translation>权重类型</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>Weight type %1</source>
        <translation>权重类型 %1</translation>
    </message>
</context>
<context>
    <name>lesa::WindowActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a checkpoint folder</source>
        <translation>打开检查点文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open the small model that comes with the program</source>
        <translation>打开程序自带的小模型</translation>
    </message>
    <message>
        <source>From &amp;Hub cache</source>
        <translation>来自 Hub 缓存(&amp;H)</translation>
    </message>
    <message>
        <source>Open a model from the Hub&apos;s cache; it is only read</source>
        <translation>从 Hub 缓存打开模型；只读取</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>导入运行(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a run folder, or a folder of run folders</source>
        <translation>添加运行文件夹，或包含多个运行文件夹的文件夹</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Start a second window</source>
        <translation>打开第二个窗口</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Read the checkpoint&apos;s headers again</source>
        <translation>重新读取检查点的文件头</translation>
    </message>
    <message>
        <source>&amp;Close checkpoint</source>
        <translation>关闭检查点(&amp;C)</translation>
    </message>
    <message>
        <source>Close the open checkpoint</source>
        <translation>关闭打开的检查点</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>&amp;Verify checkpoint</source>
        <translation>校验检查点(&amp;V)</translation>
    </message>
    <message>
        <source>Check headers, index, config rules and every value</source>
        <translation>检查文件头、索引、配置规则和每个值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检视(&amp;I)</translation>
    </message>
    <message>
        <source>Look at the checkpoint</source>
        <translation>查看检查点</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>扩展(&amp;E)</translation>
    </message>
    <message>
        <source>Plan an expansion</source>
        <translation>规划扩展</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>占满屏幕</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>搜索或筛选</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Start what is planned</source>
        <translation>启动已规划的内容</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel the zoom, filter or job</source>
        <translation>取消缩放、筛选或任务</translation>
    </message>
    <message>
        <source>&amp;Pause refresh</source>
        <translation>暂停刷新(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the curves still</source>
        <translation>使曲线保持不动</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>适合数据(&amp;T)</translation>
    </message>
    <message>
        <source>Show all of the data</source>
        <translation>显示全部数据</translation>
    </message>
    <message>
        <source>Log &amp;y</source>
        <translation>对数 y(&amp;Y)</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>y 轴使用对数刻度</translation>
    </message>
    <message>
        <source>Log &amp;x</source>
        <translation>对数 x(&amp;X)</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>x 轴使用对数刻度</translation>
    </message>
    <message>
        <source>&amp;Hide others</source>
        <translation>隐藏其他(&amp;H)</translation>
    </message>
    <message>
        <source>Show the chosen run alone</source>
        <translation>仅显示所选运行</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>固定(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the readout at this point</source>
        <translation>保留此点的读数</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the figure, value or rows</source>
        <translation>复制图、数值或行</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>Export with the last choices</source>
        <translation>用上次的选项导出</translation>
    </message>
    <message>
        <source>Copy command &amp;line</source>
        <translation>复制命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa&apos; would be called with</source>
        <translation>复制调用 &apos;lesa&apos; 的命令行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation>导出所有图(&amp;A)…</translation>
    </message>
    <message>
        <source>Export every open figure of all pages with the same settings</source>
        <translation>用相同设置导出所有页面中打开的每个图</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>复制图(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the figure as a picture, as it would be exported</source>
        <translation>将图复制为图片，与导出时相同</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>复制为 SVG(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the figure as SVG, for drawing programs</source>
        <translation>将图复制为 SVG，供绘图程序使用</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the plotted numbers as CSV</source>
        <translation>将绘制的数值复制为 CSV</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What the program does, step by step</source>
        <translation>逐步说明程序的功能</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>在一页上列出所有按键</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by name</source>
        <translation>按名称查找任何命令</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Import e&amp;valuations…</source>
        <translation>导入评测(&amp;V)…</translation>
    </message>
    <message>
        <source>Show results of lm-evaluation-harness beside the runs; a results_….json can be dropped</source>
        <translation>在运行旁显示 lm-evaluation-harness 的结果；也可拖放 results_….json</translation>
    </message>
    <message>
        <source>Remote &amp;hosts…</source>
        <translation>远程主机(&amp;H)…</translation>
    </message>
    <message>
        <source>Hosts of your ssh config: whether the engine is there, its version and devices</source>
        <translation>ssh 配置中的主机：是否有引擎、其版本和设备</translation>
    </message>
    <message>
        <source>Open job log</source>
        <translation>打开任务日志</translation>
    </message>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>显示所有任务及其日志</translation>
    </message>
</context>
</TS>
