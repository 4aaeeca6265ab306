<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Neighbour distance</source>
        <translation>隣接層間の距離</translation>
    </message>
    <message>
        <source>Distance in V</source>
        <translation>V での距離</translation>
    </message>
    <message>
        <source>Neighbour cosine</source>
        <translation>隣接層間のコサイン</translation>
    </message>
    <message>
        <source>Cosine in V</source>
        <translation>V でのコサイン</translation>
    </message>
    <message>
        <source>Subspace overlap, outputs</source>
        <translation>部分空間の重なり（出力）</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Subspace overlap, inputs</source>
        <translation>部分空間の重なり（入力）</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>安定ランク</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有効ランク</translation>
    </message>
    <message>
        <source>Power-law exponent</source>
        <translation>べき乗則の指数</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>%1 over %2 layers, %3 gaps chosen</source>
        <translation>%1、全 %2 層、選択ギャップ %3 個</translation>
    </message>
    <message>
        <source>Advice: all rules</source>
        <translation>アドバイス：すべての規則</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>平均順位</translation>
    </message>
    <message>
        <source>Advice: one new layer</source>
        <translation>アドバイス：新しい層 1 つ</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Advice: layer bypassed</source>
        <translation>アドバイス：層のバイパス</translation>
    </message>
    <message>
        <source>Increase of the loss</source>
        <translation>損失の増加</translation>
    </message>
    <message>
        <source>Advice: hidden states</source>
        <translation>アドバイス：隠れ状態</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Advice: predictability</source>
        <translation>アドバイス：予測可能性</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <source>No sign of life for 30 s</source>
        <translation>30 秒間応答がありません</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 on the device</source>
        <translation>デバイス上 %1</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
</context>
<context>
    <name>ExitReport</name>
    <message>
        <source>killed, probably out of memory</source>
        <translation>強制終了、おそらくメモリ不足</translation>
    </message>
    <message>
        <source>a memory fault</source>
        <translation>メモリ違反</translation>
    </message>
    <message>
        <source>it gave up on an internal check</source>
        <translation>内部チェックによる中断</translation>
    </message>
    <message>
        <source>the processor lacks an instruction it needs</source>
        <translation>プロセッサーが必要な命令に非対応</translation>
    </message>
    <message>
        <source>it was told to end</source>
        <translation>終了要求を受信</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>The engine finished.</source>
        <translation>エンジンが終了しました。</translation>
    </message>
    <message>
        <source>The engine did not accept the command line.</source>
        <translation>エンジンがコマンドラインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>ユーザーが停止しました。</translation>
    </message>
    <message>
        <source>The checkpoint, preset or text cannot be used.</source>
        <translation>チェックポイント、プリセットまたはテキストを使用できません。</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>メモリ不足です。</translation>
    </message>
    <message>
        <source>The disk is full or the folder is not writable.</source>
        <translation>ディスクがいっぱいか、フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>デバイスを使用できません。</translation>
    </message>
    <message>
        <source>The engine failed with exit code %1.</source>
        <translation>エンジンが終了コード %1 で失敗しました。</translation>
    </message>
    <message>
        <source>The engine ended without saying how.</source>
        <translation>エンジンが理由を示さずに終了しました。</translation>
    </message>
    <message>
        <source>The engine stopped (signal %1, %2).</source>
        <translation>エンジンが停止しました（シグナル %1、%2）。</translation>
    </message>
    <message>
        <source>The engine stopped: it crashed.</source>
        <translation>エンジンがクラッシュしました。</translation>
    </message>
    <message>
        <source>The job&apos;s log has its last words.</source>
        <translation>最後の出力はジョブのログにあります。</translation>
    </message>
</context>
<context>
    <name>LaunchChoice</name>
    <message>
        <source>%1 is no host name that ssh can take.</source>
        <translation>%1 は ssh が受け付けるホスト名ではありません。</translation>
    </message>
    <message>
        <source>The checkpoint needs its whole path there, one that begins with / or ~/.</source>
        <translation>チェックポイントには、接続先での / または ~/ で始まる完全なパスが必要です。</translation>
    </message>
    <message>
        <source>The time limit is written as hours:minutes:seconds, for example 04:00:00.</source>
        <translation>制限時間は 時:分:秒 の形で書きます。例：04:00:00。</translation>
    </message>
    <message>
        <source>A partition&apos;s name has letters, digits, &apos;_&apos;, &apos;-&apos; and &apos;.&apos; only.</source>
        <translation>パーティション名に使えるのは英数字と _ - . だけです。</translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>Slurm through %1</source>
        <translation>%1 経由の Slurm</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2.</source>
        <translation>Slurm ジョブ %1 は %2 です。</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2 (%3).</source>
        <translation>Slurm ジョブ %1 は %2 です (%3)。</translation>
    </message>
    <message>
        <source>Connection lost, job goes on.</source>
        <translation>接続が切れましたが、ジョブは続いています。</translation>
    </message>
    <message>
        <source>Connection to %1 lost, job goes on.</source>
        <translation>%1 への接続が切れましたが、ジョブは続いています。</translation>
    </message>
    <message>
        <source>Job %1: %2.</source>
        <translation>ジョブ %1：%2。</translation>
    </message>
</context>
<context>
    <name>OpenedModel</name>
    <message>
        <source>counts layers</source>
        <translation>層数を表す</translation>
    </message>
    <message>
        <source>one entry a layer</source>
        <translation>層ごとに 1 項目</translation>
    </message>
    <message>
        <source>lists layers by index</source>
        <translation>層を番号で列挙する</translation>
    </message>
    <message>
        <source>follows from the depth</source>
        <translation>深さから決まる</translation>
    </message>
    <message>
        <source>Weights are stored quantised (%1). Expanding needs full-precision weights.</source>
        <translation>重みが量子化されています（%1）。拡張には全精度の重みが必要です。</translation>
    </message>
    <message>
        <source>The experts are stored fused. Save the model in its original format to expand it.</source>
        <translation>エキスパートが融合された形で保存されています。拡張するには、モデルを元の形式で保存してください。</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; is not known. You can inspect it; expanding is off.</source>
        <translation>モデルの種類「%1」は未対応です。閲覧はできますが、拡張はできません。</translation>
    </message>
    <message>
        <source>A model needs at least two layers to be expanded.</source>
        <translation>拡張するには、モデルに少なくとも 2 層が必要です。</translation>
    </message>
    <message>
        <source>The download is probably incomplete.</source>
        <translation>ダウンロードが不完全なようです。</translation>
    </message>
    <message>
        <source>%1 layers · %2 params · %3 · %4</source>
        <translation>%1 層 · %2 パラメーター · %3 · %4</translation>
    </message>
    <message>
        <source>A GGUF file can be inspected and analysed. To expand it, convert it to a Hugging Face folder.</source>
        <translation>GGUF ファイルは検査と分析ができます。拡張するには Hugging Face のフォルダーに変換してください。</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Plan %1</source>
        <translation>%1 の計画</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 の拡張</translation>
    </message>
    <message>
        <source>Compare on %1</source>
        <translation>%1 での比較</translation>
    </message>
</context>
<context>
    <name>lesa</name>
    <message>
        <source>Usage: lesa-workbench [path…] | --figure RECIPE -o FILE</source>
        <translation>使い方：lesa-workbench [パス…] | --figure RECIPE -o FILE</translation>
    </message>
    <message>
        <source>Grow language models in depth, see what you grew.</source>
        <translation>言語モデルを深さ方向に成長させ、その結果を確かめます。</translation>
    </message>
    <message>
        <source>Draw a figure again from its recipe, without a window; needs -o.</source>
        <translation>ウィンドウを開かず、レシピから図を描き直します。-o が必要です。</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>File to write: .pdf, .svg, .png, .csv or .json.</source>
        <translation>書き込むファイル：.pdf、.svg、.png、.csv または .json。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, ja or zh_CN.</source>
        <translation>ウィンドウの言語：en、de、fr、ja または zh_CN。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>A checkpoint folder, a run folder or a preset</source>
        <translation>チェックポイントのフォルダー、実行のフォルダー、またはプリセット</translation>
    </message>
    <message>
        <source>--figure needs the file to write: add -o FILE.</source>
        <translation>--figure には書き込むファイルが必要です。-o FILE を付けてください。</translation>
    </message>
    <message>
        <source>-o goes with --figure RECIPE.</source>
        <translation>-o は --figure RECIPE と一緒に使います。</translation>
    </message>
    <message>
        <source>--figure draws one recipe; &apos;%1&apos; is one argument too many.</source>
        <translation>--figure が描くレシピは 1 つです。「%1」は余分な引数です。</translation>
    </message>
    <message>
        <source>text as outlines</source>
        <translation>文字をアウトライン化</translation>
    </message>
    <message>
        <source>fonts embedded (TrueType)</source>
        <translation>フォント埋め込み（TrueType）</translation>
    </message>
    <message>
        <source>%1 in × %2 in, %3</source>
        <translation>%1 インチ × %2 インチ、%3</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>曲線 1 本</translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation>曲線 %1 本</translation>
    </message>
    <message>
        <source>lowest %1 %2 at %3 %4</source>
        <translation>最小 %1 %2（%3 %4）</translation>
    </message>
    <message>
        <source>map of %1 rows and %2 columns, values %3 to %4</source>
        <translation>%1 行 %2 列のマップ、値は %3～%4</translation>
    </message>
    <message>
        <source>%1 points in order</source>
        <translation>順に並ぶ点 %1 個</translation>
    </message>
    <message>
        <source>%1 of them inserted</source>
        <translation>うち %1 個は挿入</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>棒 %1 本</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>表示するものはまだありません</translation>
    </message>
    <message>
        <source>The %1 is larger than 1 MB; papers are often limited to 10 MB in all.</source>
        <translation>%1 が 1 MB を超えています。論文は全体で 10 MB に制限されることがよくあります。</translation>
    </message>
    <message>
        <source>%1: the ending must be .pdf, .svg, .png, .csv or .json</source>
        <translation>%1：拡張子は .pdf、.svg、.png、.csv または .json のいずれかです</translation>
    </message>
    <message>
        <source>Font “%1” is not installed; %2 is used.</source>
        <translation>フォント「%1」がインストールされていません。%2 を使います。</translation>
    </message>
    <message>
        <source>Font “%1” has no %2; other faces are used for them.</source>
        <translation>フォント「%1」に %2 がありません。これらには他の書体を使います。</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>スライド 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>任意のサイズ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>最良損失</translation>
    </message>
    <message>
        <source>last perplexity</source>
        <translation>最終パープレキシティ</translation>
    </message>
    <message>
        <source>delta to baseline</source>
        <translation>ベースラインとの差</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>最初からのステップ</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>学習トークン数</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>学習時間 (min)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>before growing</source>
        <translation>拡張前</translation>
    </message>
    <message>
        <source>%1 before growing</source>
        <translation>%1（拡張前）</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1、%2 件の平均</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 の学習</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 の再開</translation>
    </message>
    <message>
        <source> | --figures FOLDER path…</source>
        <translation> | --figures FOLDER パス…</translation>
    </message>
    <message>
        <source>Draw the figures of runs and analysis files (.h5) into a folder, without a window.</source>
        <translation>ウィンドウを開かず、実行と解析ファイル（.h5）の図をフォルダーに描きます。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>--figures needs a folder to write to and runs or .h5 files to draw.</source>
        <translation>--figures には書き込むフォルダーと、描く実行または .h5 ファイルが必要です。</translation>
    </message>
    <message>
        <source>%1: there is no run in it</source>
        <translation>%1：実行がありません</translation>
    </message>
    <message>
        <source>Not every run was read to its end within %1 s; the loss figure shows what was.</source>
        <translation>%1 秒以内に最後まで読めなかった実行があります。損失の図は読めた分を示します。</translation>
    </message>
    <message>
        <source>%1 cannot be made; choose another folder</source>
        <translation>%1 を作成できません。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%2 に %1 個のファイルを書き込みました</translation>
    </message>
</context>
<context>
    <name>lesa::AddHostDialog</name>
    <message>
        <source>Add host</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>A host is one of your ssh config, reached by a key without a password. Add these lines to ~/.ssh/config:</source>
        <translation>ホストとは、パスワードなしの鍵で接続できる ssh 設定内のホストです。次の行を ~/.ssh/config に追加してください：</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>ここと同じ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Lines for the ssh config</source>
        <translation>ssh 設定に書く行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Open ~/.ssh</source>
        <translation>~/.ssh を開く</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, and no &apos;-&apos; at the beginning.</source>
        <translation>使えるのは英数字と . _ - だけで、先頭に - は置けません。</translation>
    </message>
</context>
<context>
    <name>lesa::AdvicePanel</name>
    <message>
        <source>Neighbour distances are drawn here once the spectra are computed: %1 matrices, about %2 on the CPU.</source>
        <translation>スペクトルを計算すると、ここに隣接層間の距離が描かれます：行列 %1 個、CPU で約 %2。</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Curve above the strip</source>
        <translation>深さバーの上の曲線</translation>
    </message>
    <message>
        <source>What the curve above the strip shows</source>
        <translation>深さバーの上の曲線に表示する内容</translation>
    </message>
    <message>
        <source>Weight type of the curve</source>
        <translation>曲線の重みの種類</translation>
    </message>
    <message>
        <source>Mean of all weight types with their range, or one of them</source>
        <translation>すべての重みの種類の平均と範囲、またはそのうちの 1 つ</translation>
    </message>
    <message>
        <source>Compute the spectra of all weight types</source>
        <translation>すべての重みの種類のスペクトルを計算</translation>
    </message>
    <message>
        <source>Advice over the depth</source>
        <translation>深さ方向のアドバイス</translation>
    </message>
    <message>
        <source>All weight types</source>
        <translation>すべての重みの種類</translation>
    </message>
    <message>
        <source>The spectra are being computed; neighbour distances appear here when they are ready.</source>
        <translation>スペクトルを計算中です。完了すると、ここに隣接層間の距離が表示されます。</translation>
    </message>
    <message>
        <source>Compute advice</source>
        <translation>アドバイスを計算</translation>
    </message>
    <message>
        <source>Score every gap with the text to train on</source>
        <translation>学習用テキストで全ギャップを採点</translation>
    </message>
    <message>
        <source>The gaps are being scored; the curve appears here when that is done.</source>
        <translation>ギャップを採点しています。終わると曲線がここに表示されます。</translation>
    </message>
    <message>
        <source>The advice on this checkpoint has no scores by this rule.</source>
        <translation>このチェックポイントのアドバイスには、この規則の点数がありません。</translation>
    </message>
    <message>
        <source>Scores of the gaps by lesa advise are drawn here: new layers tried one by one on the text to train on.</source>
        <translation>lesa advise によるギャップの点数をここに描きます。新しい層を 1 つずつ学習用テキストで試します。</translation>
    </message>
</context>
<context>
    <name>lesa::Analysis</name>
    <message>
        <source>Analyse %1</source>
        <translation>%1 の解析</translation>
    </message>
    <message>
        <source>Analyse %1: %2</source>
        <translation>%1 の解析：%2</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>解析を停止しました。</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>解析の進行状況</translation>
    </message>
    <message>
        <source>Analyse every weight type; a job that can be stopped</source>
        <translation>すべての重みの種類を解析します（停止できるジョブ）</translation>
    </message>
    <message>
        <source>Analyse this weight type alone</source>
        <translation>この重みの種類だけを解析</translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>解析を停止</translation>
    </message>
    <message>
        <source>%1 matrices × %2 layers, about %3 on CPU, %4 memory.</source>
        <translation>行列 %1 個 × %2 層、CPU で約 %3、メモリ %4。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Looking for an analysis</source>
        <translation>解析を探しています</translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation>解析を読み込み中</translation>
    </message>
    <message>
        <source>The analysis did not finish</source>
        <translation>解析が完了しませんでした</translation>
    </message>
    <message>
        <source>The analysis cannot be read</source>
        <translation>解析を読み込めません</translation>
    </message>
</context>
<context>
    <name>lesa::AnalysisTab</name>
    <message>
        <source>&amp;Layer</source>
        <translation>層(&amp;L)</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>The layer marked in every view; a click on it in a plot does the same</source>
        <translation>すべての表示で印を付ける層。プロット内でクリックしても同じです</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Compute all</source>
        <translation>すべて計算</translation>
    </message>
    <message>
        <source>This analysis holds %1 of %2 layers.</source>
        <translation>この解析には %2 層中 %1 層が含まれています。</translation>
    </message>
    <message>
        <source>%1 of %2 weight types are computed.</source>
        <translation>%2 種類の重みのうち %1 種類が計算済みです。</translation>
    </message>
</context>
<context>
    <name>lesa::ChartSettings</name>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>最初からのステップ</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>学習トークン数</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>曲線の横軸に使う量</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x 軸を対数に</translation>
    </message>
    <message>
        <source>Logarithmic x axis (Shift+L)</source>
        <translation>x 軸を対数目盛にする（Shift+L）</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y 軸を対数に</translation>
    </message>
    <message>
        <source>Logarithmic loss axis (L)</source>
        <translation>損失の軸を対数目盛にする（L）</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Below the loss</source>
        <translation>損失の下</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>A strip with the learning rate</source>
        <translation>学習率の帯</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>勾配ノルム</translation>
    </message>
    <message>
        <source>A strip with the norm of the gradient before clipping</source>
        <translation>クリッピング前の勾配ノルムの帯</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>毎秒トークン数</translation>
    </message>
    <message>
        <source>A strip with the speed</source>
        <translation>速度の帯</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>One line per strategy</source>
        <translation>戦略ごとに 1 本の線</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed become one line, their mean, with their range as a band</source>
        <translation>シードだけが異なる実行を平均の 1 本の線にまとめ、範囲を帯で示します</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>指数移動平均</translation>
    </message>
    <message>
        <source>Central average</source>
        <translation>中心移動平均</translation>
    </message>
    <message>
        <source>How training losses are smoothed; the raw ones stay behind, faint</source>
        <translation>学習損失の平滑化の方法。元の曲線は薄く背後に残ります</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>0 is the raw curve, 0.999 the smoothest</source>
        <translation>0 は元の曲線、0.999 が最も滑らか</translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation>平滑化の強さ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>Points in a mean. While a run is going on, its newest points wait until half a window has followed</source>
        <translation>平均に使う点の数。実行中は、最新の点は半窓分の点が続くまで待ちます</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientFigures</name>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>cosine of neighbours</source>
        <translation>隣接層のコサイン</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>overlap of output subspaces</source>
        <translation>出力部分空間の重なり</translation>
    </message>
    <message>
        <source>overlap of input subspaces</source>
        <translation>入力部分空間の重なり</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>distance of neighbours</source>
        <translation>隣接層の距離</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>外れ値</translation>
    </message>
    <message>
        <source>Coefficients of %1</source>
        <translation>%1 の係数</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>方向 k</translation>
    </message>
    <message>
        <source>Direction %1 of %2 across depth</source>
        <translation>%2 の方向 %1 の深さ方向の変化</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>ノルム</translation>
    </message>
    <message>
        <source>norm of the direction</source>
        <translation>方向のノルム</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>%1 of direction %2 of %3</source>
        <translation>%3 の方向 %2 の %1</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>PC %1（%2 %）</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Similarity of the layers of %1</source>
        <translation>%1 の層の類似度</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>線形 CKA</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientsTab</name>
    <message>
        <source>Needs the spectra first</source>
        <translation>先にスペクトルが必要です</translation>
    </message>
    <message>
        <source>Coefficients by depth</source>
        <translation>深さ別の係数</translation>
    </message>
    <message>
        <source>Layers in the plane</source>
        <translation>平面上の層</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>層の類似度</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>すべての方向</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation>1 つの方向</translation>
    </message>
    <message>
        <source>Which coefficients</source>
        <translation>表示する係数</translation>
    </message>
    <message>
        <source>Norms ‖Vᵢ[k,:]‖ of all directions k, or Vᵢ[k,:] itself for one of them</source>
        <translation>すべての方向 k のノルム ‖Vᵢ[k,:]‖、または 1 つの方向の Vᵢ[k,:] そのもの</translation>
    </message>
    <message>
        <source>How many directions</source>
        <translation>方向の数</translation>
    </message>
    <message>
        <source>Leading directions drawn</source>
        <translation>描画する上位の方向</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>上位 %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic colours</source>
        <translation>対数の色</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Output overlap</source>
        <translation>出力の重なり</translation>
    </message>
    <message>
        <source>Input overlap</source>
        <translation>入力の重なり</translation>
    </message>
    <message>
        <source>Measure between neighbours</source>
        <translation>隣接層間の尺度</translation>
    </message>
    <message>
        <source>Below: ‖Vᵢ₊₁ − Vᵢ‖, the cosine of Vᵢ and Vᵢ₊₁, or the overlap of their leading singular subspaces</source>
        <translation>下：‖Vᵢ₊₁ − Vᵢ‖、Vᵢ と Vᵢ₊₁ のコサイン、または上位の特異部分空間の重なり</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Leading direction of the shared basis, from 1</source>
        <translation>共有基底の上位の方向、1 から</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>射影</translation>
    </message>
    <message>
        <source>How Vᵢ[k,:] of every layer is laid out in the plane</source>
        <translation>各層の Vᵢ[k,:] を平面に配置する方法</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>線形 CKA</translation>
    </message>
    <message>
        <source>Similarity measure</source>
        <translation>類似度の尺度</translation>
    </message>
    <message>
        <source>Cosine of the coefficients, or centred kernel alignment, which ignores rotation</source>
        <translation>係数のコサイン、または回転を無視する中心化カーネルアライメント</translation>
    </message>
    <message>
        <source>This analysis stores no coefficients.</source>
        <translation>この解析には係数が保存されていません。</translation>
    </message>
    <message>
        <source>Compute it again; --rank was 0.</source>
        <translation>再計算してください。--rank が 0 でした。</translation>
    </message>
    <message>
        <source>of direction %1</source>
        <translation>方向 %1</translation>
    </message>
    <message>
        <source>of direction %1, the last laid out</source>
        <translation>方向 %1（配置済みの最後の方向）</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>係数</translation>
    </message>
</context>
<context>
    <name>lesa::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>lesa::ComparePage</name>
    <message>
        <source>No runs yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Plan an expansion and press Run; curves appear here while it trains.</source>
        <translation>拡張を計画して「実行」を押すと、学習中の曲線がここに表示されます。</translation>
    </message>
    <message>
        <source>All runs are hidden</source>
        <translation>すべての実行が非表示です</translation>
    </message>
    <message>
        <source>Tick a run in the list.</source>
        <translation>リストで実行にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Add a baseline to compare:</source>
        <translation>比較用のベースラインを追加：</translation>
    </message>
    <message>
        <source>Run “copy neighbour”</source>
        <translation>「隣接層のコピー」を実行</translation>
    </message>
    <message>
        <source>Train copies of the layers below at the same gaps, with the same text and seed</source>
        <translation>同じギャップに下の層のコピーを挿入し、同じテキストとシードで学習します</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Waiting for the first run</source>
        <translation>最初の実行を待っています</translation>
    </message>
    <message>
        <source>The engine prepares it; its state is in Jobs below.</source>
        <translation>エンジンが準備中です。状態は下の「ジョブ」にあります。</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>「%1」に一致する実行はありません</translation>
    </message>
    <message>
        <source>Training has started</source>
        <translation>学習を開始しました</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>実行を読み込み中</translation>
    </message>
    <message>
        <source>Their points appear as they are read.</source>
        <translation>点は読み込まれ次第表示されます。</translation>
    </message>
    <message>
        <source>These runs have no points</source>
        <translation>これらの実行には点がありません</translation>
    </message>
    <message>
        <source>They ended before their first step.</source>
        <translation>最初のステップの前に終了しました。</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1.</source>
        <translation>最初の点はステップ 1 の後です。現在：%1。</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1, %2 %.</source>
        <translation>最初の点はステップ 1 の後です。現在：%1、%2 %。</translation>
    </message>
    <message>
        <source>About %1 s left.</source>
        <translation>残り約 %1 秒。</translation>
    </message>
    <message>
        <source>First point after step 1.</source>
        <translation>最初の点はステップ 1 の後です。</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>無限大</translation>
    </message>
    <message>
        <source>%1: loss became %2 at step %3 (lr %4).</source>
        <translation>%1：ステップ %3 で損失が %2 になりました（lr %4）。</translation>
    </message>
    <message>
        <source>A lower learning rate or a longer warm-up helps most often.</source>
        <translation>学習率を下げるか、ウォームアップを長くするとたいてい改善します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Lower lr and rerun</source>
        <translation>lr を下げて再実行</translation>
    </message>
    <message>
        <source>%1, held-out</source>
        <translation>%1、ホールドアウト</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>パープレキシティ：%1</translation>
    </message>
    <message>
        <source>Δ to baseline: %1</source>
        <translation>ベースラインとの差 Δ：%1</translation>
    </message>
    <message>
        <source>Learning rate: %1</source>
        <translation>学習率：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>This run cannot be repeated from its folder.</source>
        <translation>この実行はフォルダーから再現できません。</translation>
    </message>
    <message>
        <source>Plan the comparison in Expand.</source>
        <translation>「拡張」で比較を計画してください。</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigModel</name>
    <message>
        <source>An expansion changes this key: it %1.</source>
        <translation>拡張するとこのキーは変わります：%1。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Depends on depth</source>
        <translation>深さに依存</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigTab</name>
    <message>
        <source>Keys of config.json</source>
        <translation>config.json のキー</translation>
    </message>
    <message>
        <source>Filter: words of key or value</source>
        <translation>絞り込み：キーまたは値の語</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>キーの絞り込み</translation>
    </message>
    <message>
        <source>Rows that hold every word (Ctrl+F)</source>
        <translation>すべての語を含む行（Ctrl+F）</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy config.json as it is stored</source>
        <translation>保存されたままの config.json をコピー</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定ファイル</translation>
    </message>
</context>
<context>
    <name>lesa::DepthStrip</name>
    <message>
        <source>All gaps</source>
        <translation>すべてのギャップ</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>ギャップなし</translation>
    </message>
    <message>
        <source>Depth strip</source>
        <translation>深さバー</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>Gap %1, after the last layer</source>
        <translation>ギャップ %1、最後の層の後</translation>
    </message>
    <message>
        <source>Gap %1, between layers %1 and %2</source>
        <translation>ギャップ %1、層 %1 と層 %2 の間</translation>
    </message>
    <message>
        <source>%1: no new layer</source>
        <translation>%1：新しい層なし</translation>
    </message>
    <message>
        <source>%1: becomes layer %2</source>
        <translation>%1：層 %2 になります</translation>
    </message>
    <message>
        <source>%1: becomes layers %2 to %3</source>
        <translation>%1：層 %2～%3 になります</translation>
    </message>
    <message>
        <source>%1. Chosen: %2 of %3 gaps.</source>
        <translation>%1。選択：%3 個中 %2 個のギャップ。</translation>
    </message>
    <message>
        <source>%1 gaps chosen</source>
        <translation>ギャップ %1 個を選択</translation>
    </message>
</context>
<context>
    <name>lesa::DetachedEngine</name>
    <message>
        <source>The engine could not be started.</source>
        <translation>エンジンを起動できませんでした。</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>「設定」でエンジンのパスを指定してください。</translation>
    </message>
    <message>
        <source>The engine has gone without a last word.</source>
        <translation>エンジンが最後のメッセージを残さず消えました。</translation>
    </message>
    <message>
        <source>It was killed or the machine was restarted; what it saved is kept.</source>
        <translation>強制終了されたか、マシンが再起動されました。保存済みのものは残っています。</translation>
    </message>
</context>
<context>
    <name>lesa::DifferencePanel</name>
    <message>
        <source>Differences between runs</source>
        <translation>実行間の違い</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>CSV をコピー</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>表を CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>LaTeX をコピー</translation>
    </message>
    <message>
        <source>Copy the table for LaTeX with booktabs</source>
        <translation>表を booktabs を使う LaTeX としてコピー</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Markdown をコピー</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>表を Markdown としてコピー</translation>
    </message>
    <message>
        <source>Show or select two runs to see in which settings they differ.</source>
        <translation>実行を 2 つ表示または選択すると、異なる設定が分かります。</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>これらの実行の設定は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n 個の設定が異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::EngineProcess</name>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>エンジンを起動できませんでした：%1。</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>「設定」でエンジンのパスを指定してください。</translation>
    </message>
</context>
<context>
    <name>lesa::EngineQuery</name>
    <message>
        <source>The engine did not answer within two minutes.</source>
        <translation>エンジンが 2 分以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The engine &apos;lesa&apos; was not found.</source>
        <translation>エンジン &apos;lesa&apos; が見つかりません。</translation>
    </message>
    <message>
        <source>Set its path in Settings.</source>
        <translation>「設定」でパスを指定してください。</translation>
    </message>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>エンジンを起動できませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandOnlyDialog</name>
    <message>
        <source>Quality control: hold out each inner layer and predict it</source>
        <translation>品質管理：内側の各層をホールドアウトして予測する</translation>
    </message>
    <message>
        <source>Expand only</source>
        <translation>拡張のみ</translation>
    </message>
    <message>
        <source>Folder of the expanded checkpoint</source>
        <translation>拡張したチェックポイントのフォルダー</translation>
    </message>
    <message>
        <source>A new folder; existing checkpoints are not overwritten</source>
        <translation>新しいフォルダー。既存のチェックポイントは上書きされません</translation>
    </message>
    <message>
        <source>Costs one predictor training for each fold</source>
        <translation>フォールドごとに予測器の学習が 1 回必要です</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Makes the expanded checkpoint, a Hugging Face folder, and trains nothing.</source>
        <translation>拡張したチェックポイント（Hugging Face フォルダー）を作り、学習は行いません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>フォルダーが必要です。</translation>
    </message>
    <message>
        <source>The folder needs its whole path.</source>
        <translation>フォルダーは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>Folder is not empty. Existing checkpoints are not overwritten.</source>
        <translation>フォルダーが空ではありません。既存のチェックポイントは上書きされません。</translation>
    </message>
    <message>
        <source>Folder for the expanded checkpoint</source>
        <translation>拡張したチェックポイントのフォルダー</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandPage</name>
    <message>
        <source>No checkpoint open</source>
        <translation>チェックポイントが開かれていません</translation>
    </message>
    <message>
        <source>Choose one in Project to plan an expansion.</source>
        <translation>拡張を計画するには「プロジェクト」で選んでください。</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa compare&apos; would be called with</source>
        <translation>&apos;lesa compare&apos; を呼び出すコマンドラインをコピー</translation>
    </message>
    <message>
        <source>Copy command line of the plan</source>
        <translation>計画のコマンドラインをコピー</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa plan&apos; would be called with</source>
        <translation>&apos;lesa plan&apos; を呼び出すコマンドラインをコピー</translation>
    </message>
    <message>
        <source>Expand only…</source>
        <translation>拡張のみ…</translation>
    </message>
    <message>
        <source>Make the expanded checkpoint of the selected strategy, train nothing</source>
        <translation>選択した戦略で拡張したチェックポイントを作り、学習はしません</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>計画を JSON で</translation>
    </message>
    <message>
        <source>Ask the engine for this plan as JSON</source>
        <translation>この計画の JSON をエンジンから取得します</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Command lines, expansion without training, the plan as JSON</source>
        <translation>コマンドライン、学習なしの拡張、計画の JSON</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Where new layers go</source>
        <translation>新しい層の位置</translation>
    </message>
    <message>
        <source>Strategies to compare</source>
        <translation>比較する戦略</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>ギャップあたりの層数の変更</translation>
    </message>
    <message>
        <source>take the demo text</source>
        <translation>デモテキストの使用</translation>
    </message>
    <message>
        <source>keep checkpoints</source>
        <translation>チェックポイントの保持</translation>
    </message>
    <message>
        <source>This checkpoint cannot be expanded</source>
        <translation>このチェックポイントは拡張できません</translation>
    </message>
    <message>
        <source>%1 repeats whole ranges of layers; gaps do not concern it.</source>
        <translation>%1 は層の範囲全体を繰り返すため、ギャップは関係しません。</translation>
    </message>
    <message>
        <source>Run 1 strategy</source>
        <translation>1 個の戦略を実行</translation>
    </message>
    <message>
        <source>Run %1 strategies</source>
        <translation>%1 個の戦略を実行</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>層が選択されていません</translation>
    </message>
    <message>
        <source>No layer selected.</source>
        <translation>層が選択されていません。</translation>
    </message>
    <message>
        <source>Click a + between two layers, or take a quick pick.</source>
        <translation>層の間の + をクリックするか、クイック選択を使ってください。</translation>
    </message>
    <message>
        <source>Use paper positions</source>
        <translation>論文の位置を使う</translation>
    </message>
    <message>
        <source>use paper positions</source>
        <translation>論文の位置の使用</translation>
    </message>
    <message>
        <source>Start one run for each ticked strategy (Ctrl+R)</source>
        <translation>チェックした戦略ごとに実行を 1 つ開始します（Ctrl+R）</translation>
    </message>
    <message>
        <source>choose gaps</source>
        <translation>ギャップの選択</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>%1 にチェック</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>%1 のチェックを外す</translation>
    </message>
    <message>
        <source>select %1</source>
        <translation>%1 の選択</translation>
    </message>
    <message>
        <source>Text to train on</source>
        <translation>学習に使うテキスト</translation>
    </message>
    <message>
        <source>Text (*.txt *.md *.jsonl *.json *.tex *.rst);;All files (*)</source>
        <translation>テキスト (*.txt *.md *.jsonl *.json *.tex *.rst);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>choose text</source>
        <translation>テキストの選択</translation>
    </message>
    <message>
        <source>Folder for the runs</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>choose the folder for the runs</source>
        <translation>実行のフォルダーの選択</translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation>コマンドラインをコピーしました</translation>
    </message>
</context>
<context>
    <name>lesa::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>100 % (paper size)</source>
        <translation>100 %（論文でのサイズ）</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>プレビューの倍率</translation>
    </message>
    <message>
        <source>Zoom of the preview; the file does not change</source>
        <translation>プレビューの倍率。ファイルは変わりません</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>投稿先</translation>
    </message>
    <message>
        <source>Sets the column widths and the text size of a conference or journal</source>
        <translation>会議や論文誌の段幅と文字サイズを設定します</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>1 段</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>全幅</translation>
    </message>
    <message>
        <source>Half of the full width</source>
        <translation>全幅の半分</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>図の幅</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>任意の幅</translation>
    </message>
    <message>
        <source>Unit of the width</source>
        <translation>幅の単位</translation>
    </message>
    <message>
        <source>Pixels count at the PNG&apos;s resolution</source>
        <translation>ピクセルは PNG の解像度で数えます</translation>
    </message>
    <message>
        <source>Height to width</source>
        <translation>高さと幅の比</translation>
    </message>
    <message>
        <source>Height as a share of the width; 0.618 is the golden section</source>
        <translation>幅に対する高さの比。0.618 は黄金比です</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Face of all text; embedded in the PDF</source>
        <translation>すべての文字の書体。PDF に埋め込まれます</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Size of axis labels; numbers and legend are 2 pt smaller</source>
        <translation>軸ラベルのサイズ。数字と凡例は 2 pt 小さくなります</translation>
    </message>
    <message>
        <source>as the venue</source>
        <translation>投稿先に合わせる</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>線の太さ</translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation>曲線の太さ</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>画面と同じ</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内側</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外側</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Where the legend goes</source>
        <translation>凡例の位置</translation>
    </message>
    <message>
        <source>Okabe–Ito</source>
        <translation>Okabe–Ito</translation>
    </message>
    <message>
        <source>Grayscale and dashes</source>
        <translation>グレースケールと破線</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Both can be told apart without seeing colour</source>
        <translation>どちらも色が見えなくても区別できます</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
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
        <translation>図の背景</translation>
    </message>
    <message>
        <source>Markers on curves</source>
        <translation>曲線にマーカー</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>グリッド線</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>投稿先(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>Height ∶ width</source>
        <translation>高さ ∶ 幅</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>フォント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>線の太さ(&amp;L)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>凡例(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>CSV data</source>
        <translation>CSV データ</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Vector figure for papers</source>
        <translation>論文用のベクター図</translation>
    </message>
    <message>
        <source>Vector figure for the web and for editing</source>
        <translation>ウェブと編集用のベクター図</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Exactly the plotted numbers</source>
        <translation>描画した数値そのもの</translation>
    </message>
    <message>
        <source>Draws the figure again: lesa-workbench --figure FILE.json -o FILE.pdf</source>
        <translation>図を描き直します：lesa-workbench --figure FILE.json -o FILE.pdf</translation>
    </message>
    <message>
        <source>PDF text as outlines</source>
        <translation>PDF の文字をアウトライン化</translation>
    </message>
    <message>
        <source>The PDF then holds no fonts at all; text cannot be searched</source>
        <translation>PDF にフォントが含まれなくなり、文字は検索できません</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキストとして</translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation>アウトラインとして</translation>
    </message>
    <message>
        <source>Text in SVG</source>
        <translation>SVG の文字</translation>
    </message>
    <message>
        <source>Text can be edited but needs the font; outlines look the same everywhere</source>
        <translation>テキストは編集できますがフォントが必要です。アウトラインはどこでも同じに見えます</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation>PNG の解像度</translation>
    </message>
    <message>
        <source>Resolution of PNG; 300 or 600 for print</source>
        <translation>PNG の解像度。印刷には 300 か 600</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>{model}, {plot} and {venue} are filled in</source>
        <translation>{model}、{plot}、{venue} は自動で置き換えられます</translation>
    </message>
    <message>
        <source>All open figures (%1)</source>
        <translation>開いているすべての図（%1）</translation>
    </message>
    <message>
        <source>Exports every figure that is open, with the same settings</source>
        <translation>開いているすべての図を同じ設定で書き出します</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>SVG te&amp;xt</source>
        <translation>SVG の文字(&amp;X)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copies the figure as a picture</source>
        <translation>図を画像としてコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>SVG としてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copies the figure as SVG, for drawing programs</source>
        <translation>描画ソフト用に、図を SVG としてコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>データをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copies the plotted numbers as CSV</source>
        <translation>描画した数値を CSV としてコピーします</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>少なくとも 1 種類のファイルにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>図の言語</translation>
    </message>
    <message>
        <source>Papers are in English mostly; names that you gave stay as they are</source>
        <translation>論文はたいてい英語です。自分で付けた名前はそのままです</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
</context>
<context>
    <name>lesa::Field</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shown in lists and runs</source>
        <translation>一覧と実行に表示されます</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where its numbers come from</source>
        <translation>数値の出どころ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>How the gaps are chosen</source>
        <translation>ギャップの選び方</translation>
    </message>
    <message>
        <source>From gap</source>
        <translation>開始ギャップ</translation>
    </message>
    <message>
        <source>First gap of &apos;between&apos;, inclusive</source>
        <translation>「範囲」の最初のギャップ（これを含む）</translation>
    </message>
    <message>
        <source>To gap</source>
        <translation>終了ギャップ</translation>
    </message>
    <message>
        <source>Last gap of &apos;between&apos;, inclusive</source>
        <translation>「範囲」の最後のギャップ（これを含む）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>n of &apos;every&apos;, k of &apos;uniform&apos;, P of &apos;groups&apos;</source>
        <translation>「n 個ごと」の n、「均等」の k、「グループ」の P</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>Explicit gaps of &apos;list&apos;</source>
        <translation>「リスト」のギャップ</translation>
    </message>
    <message>
        <source>Per gap</source>
        <translation>ギャップあたり</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>選択した各ギャップの新しい層の数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>対象の深さ</translation>
    </message>
    <message>
        <source>Depth the gaps were written for; they are rescaled to another depth, 0 = never</source>
        <translation>ギャップが書かれた対象の深さ。別の深さには換算されます。0 = 換算しない</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>予測器</translation>
    </message>
    <message>
        <source>mlp: as published; residual: mean of the neighbours plus a learned correction; linear: least squares; direct: the network on rows of W, no SVD</source>
        <translation>mlp：論文どおり。残差：隣接層の平均に学習した補正を加える。線形：最小二乗法。直接：SVD を使わず W の行に直接ネットワークを適用</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>隠れ層の幅</translation>
    </message>
    <message>
        <source>Units of each hidden layer</source>
        <translation>各隠れ層のユニット数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the training pairs</source>
        <translation>学習ペアを一巡する回数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Training pairs a step</source>
        <translation>1 ステップの学習ペア数</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>AdamW step size</source>
        <translation>AdamW のステップ幅</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay</source>
        <translation>AdamW の分離型重み減衰</translation>
    </message>
    <message>
        <source>Norm weight</source>
        <translation>ノルム項の重み</translation>
    </message>
    <message>
        <source>lambda: share of the norm term in the loss, (1-lambda) MSE + lambda (norm difference)^2</source>
        <translation>λ：損失に占めるノルム項の割合、(1−λ) MSE + λ (ノルムの差)²</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>coefficient: as published; weighted: each direction by its singular value</source>
        <translation>係数：論文どおり。重み付き：各方向を特異値で重み付け</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Use the top directions only; null = all</source>
        <translation>上位の方向だけを使う。空欄 = すべて</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>Fraction of inner layers kept for a test loss</source>
        <translation>テスト損失のために残しておく内側の層の割合</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>How a new layer is made</source>
        <translation>新しい層の作り方</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Which published or own settings of the strategy</source>
        <translation>戦略のどの設定か（公開されたもの、または独自のもの）</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>位置合わせ</translation>
    </message>
    <message>
        <source>Bring each layer&apos;s neurons and heads in line with the one below first</source>
        <translation>まず各層のニューロンとヘッドを 1 つ下の層にそろえる</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>正規化とバイアス</translation>
    </message>
    <message>
        <source>Where a new layer&apos;s norms, biases and q/k norms come from</source>
        <translation>新しい層の正規化の重み、バイアス、q/k 正規化の出どころ</translation>
    </message>
    <message>
        <source>Zero outputs</source>
        <translation>出力をゼロに</translation>
    </message>
    <message>
        <source>New layers start as the identity</source>
        <translation>新しい層は恒等写像から始まります</translation>
    </message>
    <message>
        <source>Output scale</source>
        <translation>出力の倍率</translation>
    </message>
    <message>
        <source>Factor on o_proj and down_proj of new layers</source>
        <translation>新しい層の o_proj と down_proj に掛ける係数</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Normal noise as a fraction of each tensor&apos;s standard deviation</source>
        <translation>正規ノイズの大きさ（各テンソルの標準偏差に対する比）</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>Of the new layers</source>
        <translation>新しい層のデータ型</translation>
    </message>
    <message>
        <source>Cut layers (solar)</source>
        <translation>切り落とす層 (solar)</translation>
    </message>
    <message>
        <source>m: layers cut from the end of the first and the start of the second copy, 0 = a quarter of the depth, as published</source>
        <translation>m：1 つ目のコピーの末尾と 2 つ目のコピーの先頭から切り落とす層数。0 = 論文どおり深さの 4 分の 1</translation>
    </message>
    <message>
        <source>Copies (stack)</source>
        <translation>コピー数 (stack)</translation>
    </message>
    <message>
        <source>How often the whole stack is repeated</source>
        <translation>スタック全体を繰り返す回数</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Optimiser steps</source>
        <translation>オプティマイザのステップ数</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Sequences a micro-batch</source>
        <translation>マイクロバッチあたりのシーケンス数</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>シーケンス長</translation>
    </message>
    <message>
        <source>Tokens a sequence</source>
        <translation>シーケンスあたりのトークン数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>勾配の累積</translation>
    </message>
    <message>
        <source>Micro-batches a step</source>
        <translation>1 ステップのマイクロバッチ数</translation>
    </message>
    <message>
        <source>Peak AdamW step size</source>
        <translation>AdamW の最大ステップ幅</translation>
    </message>
    <message>
        <source>Final learning rate</source>
        <translation>最終学習率</translation>
    </message>
    <message>
        <source>What the schedule decays to</source>
        <translation>スケジュールの減衰先</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>After the warm-up</source>
        <translation>ウォームアップの後</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Fraction of the steps with a linear rise</source>
        <translation>線形に上げるステップの割合</translation>
    </message>
    <message>
        <source>Decay (wsd)</source>
        <translation>減衰 (wsd)</translation>
    </message>
    <message>
        <source>Fraction of the steps with the final decay</source>
        <translation>最後の減衰に使うステップの割合</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay, matrices only</source>
        <translation>AdamW の分離型重み減衰（行列のみ）</translation>
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
        <translation>勾配クリッピング</translation>
    </message>
    <message>
        <source>Largest global gradient norm, 0 = off</source>
        <translation>勾配の全体ノルムの上限、0 = オフ</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>new: inserted layers; all: everything; or layers such as 16,18,20-24</source>
        <translation>new：挿入された層、all：すべて、または 16,18,20-24 のような層の指定</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Of activations and frozen weights; trained weights keep an fp32 master</source>
        <translation>活性と凍結した重みの精度。学習する重みは fp32 のマスターを保持します</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>活性の再計算</translation>
    </message>
    <message>
        <source>Less memory, about a third more time</source>
        <translation>メモリが減り、時間は約 3 分の 1 増えます</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>評価の間隔</translation>
    </message>
    <message>
        <source>Steps between evaluations, 0 = before and after only</source>
        <translation>評価と評価の間のステップ数、0 = 前後のみ</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>保存の間隔</translation>
    </message>
    <message>
        <source>Steps between checkpoints, 0 = at the end only</source>
        <translation>チェックポイントの間のステップ数、0 = 最後のみ</translation>
    </message>
    <message>
        <source>Evaluation share</source>
        <translation>評価用の割合</translation>
    </message>
    <message>
        <source>Held out at the end of the text when no evaluation text is given</source>
        <translation>評価用テキストがないとき、テキストの末尾から取り分けます</translation>
    </message>
    <message>
        <source>Evaluation tokens</source>
        <translation>評価トークン数</translation>
    </message>
    <message>
        <source>Used of the evaluation text, 0 = all</source>
        <translation>評価用テキストのうち使う数、0 = すべて</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Of every random stream</source>
        <translation>すべての乱数列のシード</translation>
    </message>
    <message>
        <source>between</source>
        <comment>rule</comment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>every</source>
        <comment>rule</comment>
        <translation>n 個ごと</translation>
    </message>
    <message>
        <source>top-half</source>
        <comment>rule</comment>
        <translation>上半分</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>rule</comment>
        <translation>均等</translation>
    </message>
    <message>
        <source>groups</source>
        <comment>rule</comment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>list</source>
        <comment>rule</comment>
        <translation>リスト</translation>
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
        <translation>線形</translation>
    </message>
    <message>
        <source>linear-per-direction</source>
        <comment>kind</comment>
        <translation>方向ごとに線形</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>kind</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>coefficient</source>
        <comment>loss</comment>
        <translation>係数</translation>
    </message>
    <message>
        <source>weighted</source>
        <comment>loss</comment>
        <translation>重み付き</translation>
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
        <translation>公開版</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>variant</comment>
        <translation>論文</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>variant</comment>
        <translation>残差</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>variant</comment>
        <translation>線形</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>variant</comment>
        <translation>直接</translation>
    </message>
    <message>
        <source>none</source>
        <comment>align</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>heads</source>
        <comment>align</comment>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>neurons</source>
        <comment>align</comment>
        <translation>ニューロン</translation>
    </message>
    <message>
        <source>all</source>
        <comment>align</comment>
        <translation>すべて</translation>
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
        <translation>層 0</translation>
    </message>
    <message>
        <source>source</source>
        <comment>dtype</comment>
        <translation>元と同じ</translation>
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
        <translation>コサイン</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>schedule</comment>
        <translation>線形</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>schedule</comment>
        <translation>一定</translation>
    </message>
    <message>
        <source>wsd</source>
        <comment>schedule</comment>
        <translation>wsd</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>precision</comment>
        <translation>自動</translation>
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
        <translation>エントロピー (opt-deus)</translation>
    </message>
    <message>
        <source>Blur of the transport between neighbours, in units of its costs, 1 - cosine: towards 0 each neuron and head has one partner, above 0.1 most are averaged</source>
        <translation>隣接層間の輸送のぼかし（コスト 1 − コサインを単位とする）。0 に近いと各ニューロンとヘッドの相手は 1 つ、0.1 を超えるとほとんどが平均されます</translation>
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
        <translation>%1 を書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
</context>
<context>
    <name>lesa::FigureParts</name>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
</context>
<context>
    <name>lesa::FigurePreview</name>
    <message>
        <source>Preview of the figure in its printed size</source>
        <translation>印刷サイズでの図のプレビュー</translation>
    </message>
</context>
<context>
    <name>lesa::FigureRenderer</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 cannot be shown on the log axis.</source>
        <translation>
            <numerusform>0 以下の点 %n 個は対数軸に表示できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::GapAdvice</name>
    <message>
        <source>Advice on %1</source>
        <translation>%1 へのアドバイス</translation>
    </message>
</context>
<context>
    <name>lesa::HelpDialog</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Eigenvalue density (ESD)</source>
        <translation>固有値密度（ESD）</translation>
    </message>
    <message>
        <source>Spectral metrics</source>
        <translation>スペクトル指標</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>Trajectory through depth</source>
        <translation>深さ方向の軌跡</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>層の類似度</translation>
    </message>
    <message>
        <source>Quality of predicted layers</source>
        <translation>予測された層の品質</translation>
    </message>
    <message>
        <source>Depth strip and positions</source>
        <translation>深さバーと位置</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>LESA and its predictor</source>
        <translation>LESA とその予測器</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Loss chart</source>
        <translation>損失グラフ</translation>
    </message>
    <message>
        <source>Run table</source>
        <translation>実行の表</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>実行間の違い</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>ジョブとログ</translation>
    </message>
    <message>
        <source>Figures and venues</source>
        <translation>図と投稿先</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプ本文</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>別の場所で実行する</translation>
    </message>
</context>
<context>
    <name>lesa::HostsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Engine %1 on host, program %2: protocol %3, %4.</source>
        <translation>ホストのエンジン %1、プログラム %2：プロトコル %3、%4。</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>互換</translation>
    </message>
    <message>
        <source>incompatible: install the same version there</source>
        <translation>非互換：同じバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検出：%1</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>デバイス：%1</translation>
    </message>
    <message>
        <source>Slurm is there.</source>
        <translation>Slurm があります。</translation>
    </message>
    <message>
        <source>Slurm is not there.</source>
        <translation>Slurm はありません。</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>ホストを追加…</translation>
    </message>
    <message>
        <source>Remote hosts</source>
        <translation>リモートホスト</translation>
    </message>
    <message>
        <source>Shows what to write into your ssh config</source>
        <translation>ssh 設定に書く内容を表示</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Read the ssh config again</source>
        <translation>ssh 設定を読み直す</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Looks for the engine there, its version and devices</source>
        <translation>ホストのエンジンとそのバージョン、デバイスを調べる</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Path of the program &apos;lesa&apos; there</source>
        <translation>接続先でのプログラム &apos;lesa&apos; のパス</translation>
    </message>
    <message>
        <source>The engine&apos;s choice</source>
        <translation>エンジンが選択</translation>
    </message>
    <message>
        <source>Where jobs of this host are written there</source>
        <translation>このホストでのジョブの書き込み先</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>接続先のエンジン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>接続先のフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>No remote hosts</source>
        <translation>リモートホストがありません</translation>
    </message>
    <message>
        <source>Add one from your ssh config. The engine must be installed there.</source>
        <translation>ssh 設定から追加してください。エンジンがそこにインストールされている必要があります。</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>コピー内容：%1</translation>
    </message>
</context>
<context>
    <name>lesa::InspectPage</name>
    <message>
        <source>Open child folder</source>
        <translation>サブフォルダーを開く</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Views of the checkpoint</source>
        <translation>チェックポイントの表示</translation>
    </message>
    <message>
        <source>Missing files: %1.</source>
        <translation>ファイルがありません：%1。</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>チェックポイントを開く</translation>
    </message>
    <message>
        <source>Drop a Hugging Face model folder here. It is only read, never changed.</source>
        <translation>Hugging Face のモデルフォルダーをここにドロップしてください。読み取るだけで、変更はしません。</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>ヘッダーを読み込み中</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>このフォルダーを開けません</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1 remarks on this checkpoint.</source>
        <translation>このチェックポイントには %1 件の注意事項があります。</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>閲覧</translation>
    </message>
</context>
<context>
    <name>lesa::JobModel</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>lesa::JobNotices</name>
    <message>
        <source>%1: no sign of life for 30 s.</source>
        <translation>%1：30 秒間応答がありません。</translation>
    </message>
    <message>
        <source>A slow disk or a full machine may hold it up: wait, or stop it.</source>
        <translation>低速なディスクや過負荷のせいかもしれません。待つか、停止してください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What was computed is kept in %1.</source>
        <translation>計算済みの結果は %1 に残っています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: no fault found.</source>
        <translation>%1：問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <translation>
            <numerusform>%1：問題 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 が完了しました。</translation>
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
        <translation>エンジン &apos;lesa&apos; が見つかりません。</translation>
    </message>
    <message>
        <source>Looked in: %1. Set its path in Settings.</source>
        <translation>探した場所：%1。「設定」でパスを指定してください。</translation>
    </message>
</context>
<context>
    <name>lesa::JobsPanel</name>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>すべてのジョブとログを表示</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>実行中のジョブの進行状況</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>ジョブを一時停止</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the job&apos;s command line</source>
        <translation>ジョブのコマンドラインをコピー</translation>
    </message>
    <message>
        <source>Forget jobs that have ended</source>
        <translation>終了したジョブを消去</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>メッセージはありません</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>選択したジョブのログ</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>ジョブはありません</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待機中</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>ジョブを再開</translation>
    </message>
</context>
<context>
    <name>lesa::JsonDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>計画を保存</translation>
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
        <translation>実行先</translation>
    </message>
    <message>
        <source>Where the job runs: here, on a host of your ssh config, by Slurm</source>
        <translation>ジョブの実行先：ここ、ssh 設定のホスト、または Slurm</translation>
    </message>
    <message>
        <source>A checkpoint is named by its path there; it is not sent</source>
        <translation>チェックポイントは接続先でのパスで指定します。送信はされません</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds after which Slurm ends the job; what was saved can go on</source>
        <translation>Slurm がジョブを終える 時:分:秒。保存済みの所から続けられます</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Slurm&apos;s partition</source>
        <translation>Slurm のパーティション</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>GPUs to ask Slurm for</source>
        <translation>Slurm に要求する GPU 数</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU 数</translation>
    </message>
    <message>
        <source>Checkpoint there</source>
        <translation>接続先のチェックポイント</translation>
    </message>
    <message>
        <source>name the checkpoint there</source>
        <translation>接続先のチェックポイントの指定</translation>
    </message>
    <message>
        <source>change the time limit</source>
        <translation>制限時間の変更</translation>
    </message>
    <message>
        <source>change the partition</source>
        <translation>パーティションの変更</translation>
    </message>
    <message>
        <source>change the number of GPUs</source>
        <translation>GPU 数の変更</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>sbatch is not installed on this machine</source>
        <translation>このマシンに sbatch がありません</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>ホストを追加…</translation>
    </message>
    <message>
        <source>Remote hosts…</source>
        <translation>リモートホスト…</translation>
    </message>
    <message>
        <source>run on %1</source>
        <translation>実行先を %1 に変更</translation>
    </message>
</context>
<context>
    <name>lesa::LinkNotices</name>
    <message>
        <source>Next try in %1 s.</source>
        <translation>次の試行まで %1 秒。</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>接続を試みています。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Job %1: %2 after %3.</source>
        <translation>ジョブ %1：%3 で %2。</translation>
    </message>
    <message>
        <source>Checkpoint of step %1 exists.</source>
        <translation>ステップ %1 のチェックポイントがあります。</translation>
    </message>
    <message>
        <source>Resubmit with %1</source>
        <translation>%1 で再投入</translation>
    </message>
</context>
<context>
    <name>lesa::LossChart</name>
    <message>
        <source>Loss of the runs</source>
        <translation>実行の損失</translation>
    </message>
    <message numerus="yes">
        <source>All %1 points of %n run(s) are drawn</source>
        <translation>
            <numerusform>%n 個の実行の全 %1 点を描画しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>一時停止中：スペースキーで再開</translation>
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
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>ジョブとログ</translation>
    </message>
    <message>
        <source>Settings of the plot</source>
        <translation>プロットの設定</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>図(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where the engine computes</source>
        <translation>エンジンが計算に使うデバイス</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>From &amp;Hub cache (%1)</source>
        <translation>Hub キャッシュから(&amp;H)（%1）</translation>
    </message>
    <message>
        <source>%1 holds no runs.</source>
        <translation>%1 に実行はありません。</translation>
    </message>
    <message>
        <source>Choose the folder that a training or comparison wrote.</source>
        <translation>学習または比較が書き込んだフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No checkpoint open</source>
        <translation>チェックポイントが開かれていません</translation>
    </message>
    <message>
        <source>%1 – LESA Workbench</source>
        <translation>%1 – LESA Workbench</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Last session ended unexpectedly.</source>
        <translation>前回のセッションは予期せず終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still going on.</source>
        <translation>
            <numerusform>%n 個のジョブがまだ続いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan was not saved.</source>
        <translation>保存されていない計画があります。</translation>
    </message>
    <message>
        <source>What it kept for this case cannot be read.</source>
        <translation>このために残された内容を読み込めません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>チェックポイントを開く</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>実行の取り込み</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 の検査</translation>
    </message>
    <message>
        <source>About LESA Workbench</source>
        <translation>LESA Workbench について</translation>
    </message>
    <message>
        <source>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;Grow language models in depth, see what you grew.&lt;br&gt;&lt;br&gt;After LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.&lt;br&gt;GNU General Public License, version 3 or later. Qt %2.</source>
        <translation>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;言語モデルを深さ方向に成長させ、その結果を確かめます。&lt;br&gt;&lt;br&gt;LESA: Learnable LLM Layer Scaling-Up、arXiv 2502.13794 に基づきます。&lt;br&gt;GNU 一般公衆ライセンス バージョン 3 以降。Qt %2。</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>ジョブを実行中です</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation>
            <numerusform>%n 個のジョブが完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainings and expansions can go on without the window.</source>
        <translation>学習と拡張はウィンドウを閉じても続けられます。</translation>
    </message>
    <message>
        <source>Analyses and checks end with it.</source>
        <translation>解析と検査はウィンドウとともに終了します。</translation>
    </message>
    <message>
        <source>What waits in the queue is not started.</source>
        <translation>待機中のジョブは開始されません。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>すべて停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program could not be read; it starts without.</source>
        <translation>
            <numerusform>プログラムのファイル %n 個を読み込めませんでした。それらなしで起動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there is kept beside it, with the ending .damaged: mend it or delete it.</source>
        <translation>元の内容は同じ場所に .damaged という拡張子で残っています。修復するか、削除してください。</translation>
    </message>
    <message>
        <source>Import evaluations</source>
        <translation>評価の取り込み</translation>
    </message>
</context>
<context>
    <name>lesa::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>メッセージを詳細とともにコピー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>lesa::NumberEdit</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>数値が必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1 以上にしてください。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1 以下にしてください。</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>整数が必要です。</translation>
    </message>
</context>
<context>
    <name>lesa::OutcomeView</name>
    <message>
        <source>under 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習対象</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Rough cost</source>
        <translation>おおよそのコスト</translation>
    </message>
    <message>
        <source>Memory to expand</source>
        <translation>拡張に必要なメモリ</translation>
    </message>
    <message>
        <source>Memory to train, on the GPU</source>
        <translation>学習に必要なメモリ（GPU）</translation>
    </message>
    <message>
        <source>Memory to train</source>
        <translation>学習に必要なメモリ</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>空きメモリ</translation>
    </message>
    <message>
        <source>Time to expand</source>
        <translation>拡張の時間</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>実行の時間</translation>
    </message>
    <message>
        <source>Time of all %1 runs</source>
        <translation>全 %1 実行の時間</translation>
    </message>
    <message>
        <source>Runs go to</source>
        <translation>実行の保存先</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder for the runs</source>
        <translation>実行のフォルダーを選択</translation>
    </message>
    <message>
        <source>Disk needed</source>
        <translation>必要なディスク</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>空きディスク</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>after</source>
        <translation>拡張後</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注意事項</translation>
    </message>
</context>
<context>
    <name>lesa::PlanForm</name>
    <message>
        <source>Predictor</source>
        <translation>予測器</translation>
    </message>
    <message>
        <source>Training, the same for all</source>
        <translation>学習（すべて共通）</translation>
    </message>
    <message>
        <source>More training settings</source>
        <translation>その他の学習設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折りたたむ／展開する</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the text files to train on</source>
        <translation>学習に使うテキストファイルを選択</translation>
    </message>
    <message>
        <source>Take the demo text</source>
        <translation>デモテキストを使う</translation>
    </message>
    <message>
        <source>Keep expanded and trained checkpoints</source>
        <translation>拡張後と学習後のチェックポイントを残す</translation>
    </message>
    <message>
        <source>Each run keeps its model; takes several times the model&apos;s size on disk</source>
        <translation>各実行のモデルを残します。モデルの数倍のディスク容量が必要です</translation>
    </message>
    <message>
        <source>demo text: Genesis and Exodus</source>
        <translation>デモテキスト：創世記と出エジプト記</translation>
    </message>
</context>
<context>
    <name>lesa::PlotScene</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 hidden by the log axis</source>
        <translation>
            <numerusform>0 以下の点 %n 個が対数軸で非表示です</numerusform>
        </translation>
    </message>
    <message>
        <source>inserted layer</source>
        <translation>挿入された層</translation>
    </message>
</context>
<context>
    <name>lesa::PlotView</name>
    <message>
        <source>Fit to data</source>
        <translation>データに合わせる</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示します</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y 軸を対数に</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>y 軸を対数目盛にする</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x 軸を対数に</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>x 軸を対数目盛にする</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>他を隠す</translation>
    </message>
    <message>
        <source>Show only the curve under the cursor, or all again</source>
        <translation>カーソル位置の曲線だけを表示、または再び全部を表示</translation>
    </message>
    <message>
        <source>Pin readout</source>
        <translation>読み取り値を固定</translation>
    </message>
    <message>
        <source>Keep the readout of this point; without one, remove all pins</source>
        <translation>この点の読み取り値を残します。点がなければ、固定をすべて解除します</translation>
    </message>
    <message>
        <source>Copy figure or value</source>
        <translation>図または値をコピー</translation>
    </message>
    <message>
        <source>Copy the value under the cursor, else the figure</source>
        <translation>カーソル位置の値、なければ図をコピーします</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not smoothed: %1</source>
        <translation>平滑化前：%1</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
</context>
<context>
    <name>lesa::PositionsBar</name>
    <message>
        <source>As released, scaled</source>
        <translation>公開版に準拠（深さに換算）</translation>
    </message>
    <message>
        <source>Top half</source>
        <translation>上半分</translation>
    </message>
    <message>
        <source>Every n-th gap</source>
        <translation>n 個ごとのギャップ</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>均等に配置</translation>
    </message>
    <message>
        <source>After equal groups</source>
        <translation>等分したグループの後</translation>
    </message>
    <message>
        <source>Most similar neighbours</source>
        <translation>最も似た隣接層</translation>
    </message>
    <message>
        <source>Range of gaps</source>
        <translation>ギャップの範囲</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>ギャップのリスト</translation>
    </message>
    <message>
        <source>Quick pick of positions</source>
        <translation>位置のクイック選択</translation>
    </message>
    <message>
        <source>How the gaps are chosen. A rule rescales to another depth, a list does not.</source>
        <translation>ギャップの選び方。規則は別の深さに換算されますが、リストはされません。</translation>
    </message>
    <message>
        <source>Gaps 15 to 30 of 32 layers, rescaled to this depth</source>
        <translation>32 層中のギャップ 15～30 を、この深さに換算</translation>
    </message>
    <message>
        <source>Count of the rule</source>
        <translation>規則の個数</translation>
    </message>
    <message>
        <source>n of every n-th, number of gaps or of groups</source>
        <translation>「n 個ごと」の n、ギャップの数、またはグループの数</translation>
    </message>
    <message>
        <source>Gaps as text</source>
        <translation>テキスト形式のギャップ</translation>
    </message>
    <message>
        <source>Gap g lies above layer g. Examples: 15-30, 3-7,12, top-half, every:2, uniform:16, groups:8, 15-30x2</source>
        <translation>ギャップ g は層 g の上にあります。例：15-30、3-7,12、top-half、every:2、uniform:16、groups:8、15-30x2</translation>
    </message>
    <message>
        <source>New layers in each gap</source>
        <translation>ギャップあたりの新しい層の数</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>選択した各ギャップの新しい層の数</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>ギャップあたりの層数の変更</translation>
    </message>
    <message>
        <source>The gaps where the curve above says neighbours are most alike</source>
        <translation>上の曲線で隣接層が最も似ているギャップ</translation>
    </message>
    <message>
        <source>Needs the spectra</source>
        <translation>スペクトルが必要です</translation>
    </message>
    <message>
        <source>pick positions: %1</source>
        <translation>位置の選択：%1</translation>
    </message>
    <message>
        <source>change the count of gaps</source>
        <translation>ギャップ数の変更</translation>
    </message>
    <message>
        <source>type positions</source>
        <translation>位置の入力</translation>
    </message>
    <message>
        <source>%1 gaps, %2 new layers</source>
        <translation>ギャップ %1 個、新しい層 %2 個</translation>
    </message>
    <message>
        <source>Best by advice</source>
        <translation>アドバイスで最良</translation>
    </message>
    <message>
        <source>The gaps that score best by the rule of the curve above, else by all rules</source>
        <translation>上の曲線の規則（なければ全規則）で点数が最も良いギャップ</translation>
    </message>
    <message>
        <source>Needs the advice: choose one of its curves above</source>
        <translation>アドバイスが必要です。上でその曲線を選んでください</translation>
    </message>
</context>
<context>
    <name>lesa::Preset</name>
    <message>
        <source>LESA as released</source>
        <translation>LESA 公開版</translation>
    </message>
    <message>
        <source>Predicts each new layer from its two neighbours in the basis all layers share, with the settings of the authors&apos; released notebooks. New matrices have rank at most 257.</source>
        <translation>全層が共有する基底で、新しい層を両隣の層から予測します。設定は著者が公開したノートブックのものです。新しい行列のランクは最大 257 です。</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up、arXiv 2502.13794。設定は公開されたノートブックによります。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
    <message>
        <source>LESA, settings reported from the paper</source>
        <translation>LESA、論文で報告された設定</translation>
    </message>
    <message>
        <source>As lesa-released, with a norm weight of 5e-5 and 5 epochs, as notes on the paper report them. Batch, optimiser and the rule for norms are not stated there and are those of the notebooks.</source>
        <translation>lesa-released と同じで、ノルム項の重みは 5e-5、エポック数は 5（論文についての記録による）。バッチサイズ、オプティマイザ、正規化の規則は論文に記載がなく、ノートブックのものです。</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; λ and epochs as reported by notes on the paper, the rest from the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up、arXiv 2502.13794。λ とエポック数は論文についての記録、その他は公開されたノートブックによります。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
    <message>
        <source>LESA, residual predictor</source>
        <translation>LESA、残差予測器</translation>
    </message>
    <message>
        <source>This project&apos;s variant: the average of the neighbours plus a learned correction that starts at zero. New matrices have no rank cap; no norm term, since it can outweigh the error itself.</source>
        <translation>本プロジェクトの変種：隣接層の平均に、ゼロから始まる学習した補正を加えます。新しい行列のランクに上限はありません。ノルム項は誤差そのものを上回りうるため使いません。</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up、arXiv 2502.13794 に対する本プロジェクトの変種。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
    <message>
        <source>LESA as released, layers aligned first</source>
        <translation>LESA 公開版、先に層を位置合わせ</translation>
    </message>
    <message>
        <source>As lesa-released, after each layer&apos;s neurons and heads were brought in line with the layer below; old layers stay as they are. The alignment is this project&apos;s addition.</source>
        <translation>各層のニューロンとヘッドを 1 つ下の層にそろえてから、lesa-released と同じ処理をします。元の層は変わりません。位置合わせは本プロジェクトの追加です。</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; predictor settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up、arXiv 2502.13794 に対する本プロジェクトの変種。予測器の設定は公開されたノートブックによります。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
    <message>
        <source>LESA, two numbers a weight type</source>
        <translation>LESA、重みの種類ごとに 2 つの数</translation>
    </message>
    <message>
        <source>The simplest predictor: V_i ≈ a V_{i-1} + b V_{i+1} with a and b by least squares over all layers. What a trained predictor has to beat.</source>
        <translation>最も単純な予測器：V_i ≈ a V_{i-1} + b V_{i+1}。a と b は全層での最小二乗法で決めます。学習した予測器が超えるべき基準です。</translation>
    </message>
    <message>
        <source>Average of the neighbours</source>
        <translation>隣接層の平均</translation>
    </message>
    <message>
        <source>Each new layer is the average of the two it lies between, tensor by tensor. Same gaps as lesa-released.</source>
        <translation>新しい層は、それを挟む 2 層のテンソルごとの平均です。ギャップは lesa-released と同じです。</translation>
    </message>
    <message>
        <source>A plain baseline. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>単純なベースライン。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
    <message>
        <source>Average of the aligned neighbours</source>
        <translation>位置合わせした隣接層の平均</translation>
    </message>
    <message>
        <source>As mean, after each layer&apos;s neurons and heads were brought in line with the layer below, so that the average is one of like with like.</source>
        <translation>各層のニューロンとヘッドを 1 つ下の層にそろえてから mean と同じ処理をします。対応するもの同士の平均になります。</translation>
    </message>
    <message>
        <source>A baseline of this project. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>本プロジェクトのベースライン。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Each new layer is a copy of the layer below the gap (interpolation by duplication). Same gaps as lesa-released.</source>
        <translation>新しい層は、ギャップの下の層のコピーです（複製による補間）。ギャップは lesa-released と同じです。</translation>
    </message>
    <message>
        <source>LLaMA Pro blocks</source>
        <translation>LLaMA Pro ブロック</translation>
    </message>
    <message>
        <source>Copies whose o_proj and down_proj are zero: the expanded model computes exactly what the base model does. Here at the gaps of lesa-released, for comparisons at equal gaps; the published layout (32 to 40 layers, one block after each of 8 equal groups) is --positions groups:8.</source>
        <translation>o_proj と down_proj がゼロのコピー：拡張後のモデルの計算結果は元のモデルと完全に一致します。ここでは同じギャップで比較できるよう lesa-released のギャップを使います。論文の配置（32 層から 40 層へ、8 等分した各グループの後に 1 ブロック）は --positions groups:8 です。</translation>
    </message>
    <message>
        <source>LLaMA Pro: Progressive LLaMA with Block Expansion, arXiv 2401.02415; learning rate 2e-4 from the same.</source>
        <translation>LLaMA Pro: Progressive LLaMA with Block Expansion、arXiv 2401.02415。学習率 2e-4 も同論文によります。</translation>
    </message>
    <message>
        <source>SOLAR depth up-scaling</source>
        <translation>SOLAR 深さ方向の拡張</translation>
    </message>
    <message>
        <source>The stack without its last quarter, followed by the stack without its first: 32 layers become 48, of layers 0 to 23 and 8 to 31. All layers are trained, as published.</source>
        <translation>最後の 4 分の 1 を除いた層の並びの後に、最初の 4 分の 1 を除いた並びを続けます。32 層は、層 0～23 と層 8～31 からなる 48 層になります。論文どおり全層を学習します。</translation>
    </message>
    <message>
        <source>SOLAR 10.7B, arXiv 2312.15166. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>SOLAR 10.7B、arXiv 2312.15166。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
    <message>
        <source>OpT-DeUS, optimal transport</source>
        <translation>OpT-DeUS、最適輸送</translation>
    </message>
    <message>
        <source>Neurons and heads of the layer below are brought to the places of those of the layer above by entropic optimal transport, averaged with them, outputs zero: the expanded model computes exactly what the base model does. Differs from the published code: the plan&apos;s marginals are divided out, whole neurons, heads and rotary pairs move, costs are 1 - cosine.</source>
        <translation>下の層のニューロンとヘッドを、エントロピー正則化最適輸送で上の層の対応する位置に移して平均し、出力をゼロにします。拡張後のモデルの計算結果は元のモデルと完全に一致します。公開コードとの違い：輸送計画の周辺分布で割り、ニューロン、ヘッド、回転の対を丸ごと移し、コストを 1 − コサインとします。</translation>
    </message>
    <message>
        <source>After Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011; gaps as there, the top half. Entropy 0.01: this project&apos;s (there 0.06 on Euclidean distances of rows). Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Progressive Depth Up-scaling via Optimal Transport、arXiv 2508.08011 に基づきます。ギャップは論文どおり上半分。エントロピー 0.01 は本プロジェクトのもの（論文では行のユークリッド距離に対して 0.06）。学習率 2e-4 は LLaMA Pro について公開された初期値で、この戦略自体のものではありません。</translation>
    </message>
</context>
<context>
    <name>lesa::PresetDiffDialog</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>A rule for any depth.</source>
        <translation>任意の深さに使える規則です。</translation>
    </message>
    <message>
        <source>Made for %1 layers.</source>
        <translation>%1 層向けです。</translation>
    </message>
    <message>
        <source>Gaps as they are, for no particular depth.</source>
        <translation>ギャップはそのままで、特定の深さ向けではありません。</translation>
    </message>
    <message>
        <source>Rescaled to the %1 layers of this model: gaps %2.</source>
        <translation>このモデルの %1 層に換算：ギャップ %2。</translation>
    </message>
    <message>
        <source>In the %1 layers of this model: gaps %2.</source>
        <translation>このモデルの %1 層では：ギャップ %2。</translation>
    </message>
    <message>
        <source>They do not fit this model: %1.</source>
        <translation>このモデルには合いません：%1。</translation>
    </message>
    <message>
        <source>Keep it in my presets</source>
        <translation>自分のプリセットに残す</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>プリセットの取り込み</translation>
    </message>
    <message>
        <source>Nothing differs from the current plan.</source>
        <translation>現在の計画との違いはありません。</translation>
    </message>
    <message>
        <source>Saves a copy; the file itself is not touched</source>
        <translation>コピーを保存します。元のファイルは変わりません</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Use these values; Undo brings the current ones back</source>
        <translation>これらの値を使います。「元に戻す」で現在の値に戻ります</translation>
    </message>
</context>
<context>
    <name>lesa::PresetMenu</name>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Take, save, import or export a preset</source>
        <translation>プリセットの使用、保存、取り込み、書き出し</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更あり）</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the changes in this preset</source>
        <translation>変更をこのプリセットに保存</translation>
    </message>
    <message>
        <source>Built-in presets are read-only: duplicate it to edit</source>
        <translation>内蔵プリセットは読み取り専用です。複製して編集してください</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Duplicate to edit…</source>
        <translation>複製して編集…</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1（自分用）</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>take preset %1</source>
        <translation>プリセット %1 の使用</translation>
    </message>
    <message>
        <source>rename preset</source>
        <translation>プリセットの名前変更</translation>
    </message>
    <message>
        <source>delete preset %1</source>
        <translation>プリセット %1 の削除</translation>
    </message>
    <message>
        <source>Preset %1 was deleted.</source>
        <translation>プリセット %1 を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>%1 の採用</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>プリセットを取り込む</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>プリセットを書き出す</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectModel</name>
    <message>
        <source>running, step %1</source>
        <translation>実行中、ステップ %1</translation>
    </message>
    <message>
        <source>done, step %1</source>
        <translation>完了、ステップ %1</translation>
    </message>
    <message>
        <source>stopped at step %1</source>
        <translation>ステップ %1 で停止</translation>
    </message>
    <message>
        <source>failed at step %1</source>
        <translation>ステップ %1 で失敗</translation>
    </message>
    <message>
        <source>ended without a word at step %1</source>
        <translation>ステップ %1 で理由なく終了</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter checkpoints and runs</source>
        <translation>チェックポイントと実行の絞り込み</translation>
    </message>
    <message>
        <source>Show rows whose name holds this</source>
        <translation>名前にこれを含む行を表示</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
</context>
<context>
    <name>lesa::QualityFigures</name>
    <message>
        <source>Cosine V</source>
        <translation>コサイン V</translation>
    </message>
    <message>
        <source>cosine of the shared coefficients V̂ and V</source>
        <translation>共有係数 V̂ と V のコサイン</translation>
    </message>
    <message>
        <source>Cosine W</source>
        <translation>コサイン W</translation>
    </message>
    <message>
        <source>cosine of the weights Ŵ and W</source>
        <translation>重み Ŵ と W のコサイン</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>相対誤差</translation>
    </message>
    <message>
        <source>Norm ratio</source>
        <translation>ノルム比</translation>
    </message>
    <message>
        <source>σ₁ ratio</source>
        <translation>σ₁ 比</translation>
    </message>
    <message>
        <source>Stable rank ratio</source>
        <translation>安定ランク比</translation>
    </message>
    <message>
        <source>‖·‖² / σ₁² of Ŵ over that of W</source>
        <translation>Ŵ の ‖·‖² / σ₁² を W のそれで割った値</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>数値ランク</translation>
    </message>
    <message>
        <source>singular values of Ŵ above float32 rounding</source>
        <translation>float32 の丸めを上回る Ŵ の特異値</translation>
    </message>
    <message>
        <source>%1 by weight type</source>
        <translation>重みの種類別の%1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>plain average</source>
        <translation>単純平均</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Singular values of inserted layer %1, %2</source>
        <translation>挿入された層 %1 の特異値、%2</translation>
    </message>
    <message>
        <source>Index i</source>
        <translation>番号 i</translation>
    </message>
    <message>
        <source>layer %1, below</source>
        <translation>層 %1、下</translation>
    </message>
    <message>
        <source>layer %1, above</source>
        <translation>層 %1、上</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>層 %1、挿入</translation>
    </message>
    <message>
        <source>rank cap h + 1 = %1</source>
        <translation>ランクの上限 h + 1 = %1</translation>
    </message>
</context>
<context>
    <name>lesa::QualityModel</name>
    <message>
        <source>layer below</source>
        <translation>下の層</translation>
    </message>
    <message>
        <source>layer above</source>
        <translation>上の層</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真値</translation>
    </message>
    <message>
        <source>predicted %1, plain average %2</source>
        <translation>予測 %1、単純平均 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>%1; predicted | plain average</source>
        <translation>%1；予測 | 単純平均</translation>
    </message>
</context>
<context>
    <name>lesa::QualityTab</name>
    <message>
        <source>Expand with quality control</source>
        <translation>品質管理付きで拡張</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open the expanded checkpoint</source>
        <translation>拡張したチェックポイントを開く</translation>
    </message>
    <message>
        <source>Quality by weight type</source>
        <translation>重みの種類別の品質</translation>
    </message>
    <message>
        <source>Spectrum of an inserted layer</source>
        <translation>挿入された層のスペクトル</translation>
    </message>
    <message>
        <source>Progress of the expansion</source>
        <translation>拡張の進行状況</translation>
    </message>
    <message>
        <source>Expand this checkpoint with the plan&apos;s settings, holding out layers</source>
        <translation>層をホールドアウトしながら、計画の設定でこのチェックポイントを拡張します</translation>
    </message>
    <message>
        <source>Stop the expansion</source>
        <translation>拡張を停止</translation>
    </message>
    <message>
        <source>Inspect the layers that were inserted</source>
        <translation>挿入された層を見る</translation>
    </message>
    <message>
        <source>Which layers</source>
        <translation>表示する層</translation>
    </message>
    <message>
        <source>Held-out layers</source>
        <translation>ホールドアウトした層</translation>
    </message>
    <message>
        <source>Inserted layers</source>
        <translation>挿入された層</translation>
    </message>
    <message>
        <source>Source layers predicted without having been seen, against the truth; or inserted layers against their two neighbours</source>
        <translation>見ずに予測された元の層と真値の比較、または挿入された層と両隣の層の比較</translation>
    </message>
    <message>
        <source>predicted | plain average</source>
        <translation>予測 | 単純平均</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>What the dots show; every dot is a layer, in order of depth</source>
        <translation>点が示す量。点は 1 つの層を表し、深さの順に並びます</translation>
    </message>
    <message>
        <source>Quality of predicted weights</source>
        <translation>予測された重みの品質</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>%1 の品質</translation>
    </message>
    <message>
        <source>The expansion&apos;s record cannot be read</source>
        <translation>拡張の記録を読み込めません</translation>
    </message>
    <message>
        <source>The expansion did not finish</source>
        <translation>拡張が完了しませんでした</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message>
        <source>Expanded without quality control</source>
        <translation>品質管理なしで拡張</translation>
    </message>
    <message>
        <source>Quality not measured yet</source>
        <translation>品質はまだ測定されていません</translation>
    </message>
    <message>
        <source>Each inner layer is held out in turn and predicted from its neighbours; the prediction is compared with the true layer and with the plain average. It takes one training a fold and writes an expanded checkpoint.</source>
        <translation>内側の各層を順にホールドアウトし、隣接層から予測して、真の層および単純平均と比較します。フォールドごとに学習が 1 回必要で、拡張したチェックポイントを書き込みます。</translation>
    </message>
    <message>
        <source>Compute the spectra to see inserted layers</source>
        <translation>挿入された層を見るには、スペクトルを計算してください</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Quality is measured while layers are predicted. Open the checkpoint that this one was grown from, and measure there.</source>
        <translation>品質は層の予測中に測定されます。このチェックポイントの拡張元を開き、そちらで測定してください。</translation>
    </message>
</context>
<context>
    <name>lesa::RemoteRuns</name>
    <message>
        <source>Follow %1</source>
        <translation>%1 を追跡</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 の停止</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 の一時停止</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 の続行</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 の保存</translation>
    </message>
    <message>
        <source>Fetch the checkpoint of %1</source>
        <translation>%1 のチェックポイントを取得</translation>
    </message>
</context>
<context>
    <name>lesa::Run</name>
    <message>
        <source>The engine speaks another protocol than this program.</source>
        <translation>エンジンのプロトコルがこのプログラムと異なります。</translation>
    </message>
    <message>
        <source>Install the engine and the window of the same version.</source>
        <translation>エンジンとウィンドウの同じバージョンをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>lesa::RunCheck</name>
    <message>
        <source>No checkpoint that can be expanded is open.</source>
        <translation>拡張できるチェックポイントが開かれていません。</translation>
    </message>
    <message>
        <source>Tick a strategy to run.</source>
        <translation>実行する戦略にチェックを入れてください。</translation>
    </message>
    <message>
        <source>The plan is being checked.</source>
        <translation>計画を確認中です。</translation>
    </message>
    <message>
        <source>The text %1 cannot be read.</source>
        <translation>テキスト %1 を読み込めません。</translation>
    </message>
    <message>
        <source>Choose text…</source>
        <translation>テキストを選択…</translation>
    </message>
    <message>
        <source>%1 is not empty. Existing runs are not overwritten.</source>
        <translation>%1 は空ではありません。既存の実行は上書きされません。</translation>
    </message>
    <message>
        <source>New name %1</source>
        <translation>新しい名前 %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Needs %1, %2 free on %3.</source>
        <translation>%1 必要ですが、%3 の空きは %2 です。</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 are free.</source>
        <translation>約 %1 のメモリが必要ですが、空きは %2 です。</translation>
    </message>
    <message>
        <source>No usable GPU is chosen: on the CPU this is estimated at %1.</source>
        <translation>使用できる GPU が選択されていません。CPU では %1 かかる見込みです。</translation>
    </message>
    <message>
        <source>Choose remote host…</source>
        <translation>リモートホストを選ぶ…</translation>
    </message>
    <message>
        <source>Fewer layers, steps or a smaller batch take less.</source>
        <translation>層数、ステップ数、バッチサイズを減らすと少なくて済みます。</translation>
    </message>
</context>
<context>
    <name>lesa::RunFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>「%1:」の後に何もありません。</translation>
    </message>
    <message>
        <source>“%1” is text: write %1:word.</source>
        <translation>「%1」はテキストです。%1:語 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not known; use %2.</source>
        <translation>「%1」は使えません。%2 を使ってください。</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>「%1」の後に数値がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>lesa::RunTableModel</name>
    <message>
        <source>Folder is gone</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation</source>
        <translation>最後の評価でのホールドアウト損失</translation>
    </message>
    <message>
        <source>Mean training loss of the last 20 points</source>
        <translation>直近 20 点の学習損失の平均</translation>
    </message>
    <message>
        <source>Ticked runs are drawn; double-click to rename</source>
        <translation>チェックした実行を描画します。ダブルクリックで名前を変更</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation, else training loss</source>
        <translation>最後の評価でのホールドアウト損失、なければ学習損失</translation>
    </message>
    <message>
        <source>Lowest loss so far</source>
        <translation>これまでの最小損失</translation>
    </message>
    <message>
        <source>Last loss less the baseline&apos;s: below 0 is better</source>
        <translation>最終損失からベースラインの最終損失を引いた値。0 未満なら良い</translation>
    </message>
    <message>
        <source>Words with commas between; double-click to edit</source>
        <translation>カンマ区切りの語。ダブルクリックで編集</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>最終損失</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>最良損失</translation>
    </message>
    <message>
        <source>Δ to baseline</source>
        <translation>ベースラインとの差 Δ</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>%1 %2: %3; the model it grew from: %4</source>
        <translation>%1 %2：%3、元のモデル：%4</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 of lm-evaluation-harness with its standard error; in brackets the difference to the model it grew from</source>
        <translation>lm-evaluation-harness の %1 と標準誤差。括弧内は元のモデルとの差</translation>
    </message>
</context>
<context>
    <name>lesa::RunsPanel</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Draw every run</source>
        <translation>すべての実行を描画</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Show all runs again</source>
        <translation>すべての実行を再び表示</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>単独で表示</translation>
    </message>
    <message>
        <source>Hide all other runs; again: show all (H)</source>
        <translation>他の実行をすべて隠します。もう一度で全部表示（H）</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep up to six runs on top (P)</source>
        <translation>最大 6 つの実行を先頭に固定（P）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Change the name (F2)</source>
        <translation>名前を変更（F2）</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>ベースラインにする</translation>
    </message>
    <message>
        <source>Compare all others with this run</source>
        <translation>他のすべての実行をこの実行と比較</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the run&apos;s files</source>
        <translation>実行のファイルを表示</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>最後のチェックポイントから続ける</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this step and save</source>
        <translation>このステップの後に停止して保存</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the training, or go on with it</source>
        <translation>学習を一時停止、または再開</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>チェックポイントを保存</translation>
    </message>
    <message>
        <source>Save a checkpoint now and go on</source>
        <translation>今チェックポイントを保存して続ける</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>Forget the run; its folder stays (Del)</source>
        <translation>実行を一覧から外します。フォルダーは残ります（Del）</translation>
    </message>
    <message>
        <source>Filter: loss&lt;3 tag:ablation strategy:lesa status:done name</source>
        <translation>絞り込み：loss&lt;3 tag:ablation strategy:lesa status:done 名前</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>実行の絞り込み</translation>
    </message>
    <message>
        <source>Words and terms, all of which must hold (Ctrl+F):
word or &quot;two words&quot; – in name, strategy, status, tags or notes
tag:x  name:x  strategy:x  status:x  notes:x – text that holds x
loss&lt;3 – also &lt;= &gt; &gt;= = for loss, best, delta, step, speed, seed
-term – not</source>
        <translation>語と条件。すべて満たす必要があります（Ctrl+F）：
語または &quot;2 つの 語&quot; – 名前、戦略、状態、タグ、メモの中
tag:x  name:x  strategy:x  status:x  notes:x – x を含むテキスト
loss&lt;3 – ほかに &lt;= &gt; &gt;= =。対象は loss, best, delta, step, speed, seed
-条件 – 否定</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Colour and dash</source>
        <translation>色と線種</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>スタイル %1</translation>
    </message>
    <message>
        <source>Six runs are pinned already.</source>
        <translation>すでに 6 つの実行が固定されています。</translation>
    </message>
    <message>
        <source>Unpin one first.</source>
        <translation>先に 1 つ固定を解除してください。</translation>
    </message>
    <message>
        <source>Fetch checkpoint</source>
        <translation>チェックポイントを取得</translation>
    </message>
    <message>
        <source>Bring the last checkpoint from where the run is into its folder here</source>
        <translation>実行先にある最後のチェックポイントをここのフォルダーに取得</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsDialog</name>
    <message>
        <source>Compute spectra on opening when it takes less than 30 s</source>
        <translation>30 秒未満で済むなら、開くときにスペクトルを計算</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>ウィンドウの言語（次回の起動から）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Colours of the window; figures are exported light in any case</source>
        <translation>ウィンドウの色。図は常にライトで書き出されます</translation>
    </message>
    <message>
        <source>The program &apos;lesa&apos; that computes</source>
        <translation>計算を行うプログラム &apos;lesa&apos;</translation>
    </message>
    <message>
        <source>Where the engine computes; auto takes a GPU when there is one</source>
        <translation>エンジンが計算に使うデバイス。auto は GPU があれば使います</translation>
    </message>
    <message>
        <source>CPU threads of the engine</source>
        <translation>エンジンの CPU スレッド数</translation>
    </message>
    <message>
        <source>Where new runs are written</source>
        <translation>新しい実行の書き込み先</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>エンジン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>スレッド(&amp;T)</translation>
    </message>
    <message>
        <source>Folder for &amp;runs</source>
        <translation>実行のフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検出：%1</translation>
    </message>
    <message>
        <source>There is no engine here; nothing can be computed.</source>
        <translation>ここにエンジンはありません。計算はできません。</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsForm</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>%1 に戻す</translation>
    </message>
</context>
<context>
    <name>lesa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraFigures</name>
    <message>
        <source>Index i</source>
        <translation>番号 i</translation>
    </message>
    <message>
        <source>%1 % of Σσ²</source>
        <translation>Σσ² の %1 %</translation>
    </message>
    <message>
        <source>%1 eigenvalues</source>
        <translation>固有値 %1 個</translation>
    </message>
    <message>
        <source>first %1 of %2 eigenvalues</source>
        <translation>%2 個の固有値のうち上位 %1 個</translation>
    </message>
    <message>
        <source>power law, α = %1</source>
        <translation>べき乗則、α = %1</translation>
    </message>
    <message>
        <source>Marchenko–Pastur, σ = %1</source>
        <translation>Marchenko–Pastur、σ = %1</translation>
    </message>
    <message>
        <source>α = 2: overtrained below</source>
        <translation>α = 2：より下は学習過剰</translation>
    </message>
    <message>
        <source>α = 6: undertrained above</source>
        <translation>α = 6：より上は学習不足</translation>
    </message>
    <message>
        <source>outside 2 … 6</source>
        <translation>2 … 6 の範囲外</translation>
    </message>
    <message>
        <source>Singular values of %1</source>
        <translation>%1 の特異値</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>層 %1、挿入</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message numerus="yes">
        <source>Singular values of %1 in %n layers; 90 % of the energy lies in the first %2 of %3 directions</source>
        <translation>
            <numerusform>%n 層の %1 の特異値。エネルギーの 90 % は %3 方向のうち上位 %2 方向にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared singular values of %1</source>
        <translation>%1 の共有特異値</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>方向 k</translation>
    </message>
    <message numerus="yes">
        <source>%n layers side by side</source>
        <translation>
            <numerusform>%n 層を並べたもの</numerusform>
        </translation>
    </message>
    <message>
        <source>floor: rounding below</source>
        <translation>下限：以下は丸め誤差</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1, layer %2</source>
        <translation>%1、層 %2 の固有値密度</translation>
    </message>
    <message>
        <source>Density ρ(λ)</source>
        <translation>密度 ρ(λ)</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1 in layer %2, power-law exponent %3</source>
        <translation>層 %2 の %1 の固有値密度、べき乗則の指数 %3</translation>
    </message>
    <message>
        <source>Power-law exponent α</source>
        <translation>べき乗則の指数 α</translation>
    </message>
    <message>
        <source>α = 1 + n / Σ ln(λ / xmin) over the n eigenvalues λ ≥ xmin</source>
        <translation>α = 1 + n / Σ ln(λ / xmin)、λ ≥ xmin の n 個の固有値について</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>安定ランク</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有効ランク</translation>
    </message>
    <message>
        <source>exp of the entropy of σ / Σσ</source>
        <translation>σ / Σσ のエントロピーの exp</translation>
    </message>
    <message>
        <source>Matrix entropy</source>
        <translation>行列エントロピー</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>entropy of λ / Σλ over ln rank; 1: all directions alike</source>
        <translation>λ / Σλ のエントロピーを ln ランクで割った値。1：全方向が同等</translation>
    </message>
    <message>
        <source>Squared Frobenius norm</source>
        <translation>フロベニウスノルムの 2 乗</translation>
    </message>
    <message>
        <source>Squared spectral norm</source>
        <translation>スペクトルノルムの 2 乗</translation>
    </message>
    <message>
        <source>Marchenko–Pastur soft rank</source>
        <translation>Marchenko–Pastur ソフトランク</translation>
    </message>
    <message>
        <source>MP soft rank</source>
        <translation>MP ソフトランク</translation>
    </message>
    <message>
        <source>upper bulk edge λ₊ / λ₁</source>
        <translation>バルクの上端 λ₊ / λ₁</translation>
    </message>
    <message>
        <source>Spikes beyond the bulk</source>
        <translation>バルクを超えるスパイク</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>スパイク</translation>
    </message>
    <message>
        <source>eigenvalues above the bulk edge λ₊ and its Tracy–Widom width</source>
        <translation>バルクの端 λ₊ とその Tracy–Widom 幅を上回る固有値</translation>
    </message>
    <message>
        <source>Marchenko–Pastur σ</source>
        <translation>Marchenko–Pastur σ</translation>
    </message>
    <message>
        <source>of the entries, for the spectrum scaled to mean 1</source>
        <translation>要素の σ、平均 1 に換算したスペクトルについて</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>数値ランク</translation>
    </message>
    <message>
        <source>singular values above the rounding of the stored type</source>
        <translation>保存型の丸めを上回る特異値</translation>
    </message>
    <message>
        <source>Directions with 90 % of the energy</source>
        <translation>エネルギーの 90 % を占める方向</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向数</translation>
    </message>
    <message>
        <source>smallest k with 90 % of Σσ² in the first k</source>
        <translation>上位 k 個で Σσ² の 90 % を占める最小の k</translation>
    </message>
    <message>
        <source>Directions with 95 % of the energy</source>
        <translation>エネルギーの 95 % を占める方向</translation>
    </message>
    <message>
        <source>smallest k with 95 % of Σσ² in the first k</source>
        <translation>上位 k 個で Σσ² の 95 % を占める最小の k</translation>
    </message>
    <message>
        <source>Directions with 99 % of the energy</source>
        <translation>エネルギーの 99 % を占める方向</translation>
    </message>
    <message>
        <source>smallest k with 99 % of Σσ² in the first k</source>
        <translation>上位 k 個で Σσ² の 99 % を占める最小の k</translation>
    </message>
    <message>
        <source>Weighted α</source>
        <translation>重み付き α</translation>
    </message>
    <message>
        <source>Log α-norm</source>
        <translation>対数 α ノルム</translation>
    </message>
    <message>
        <source>Distance of the power-law fit</source>
        <translation>べき乗則フィットの距離</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov distance between fit and eigenvalues</source>
        <translation>フィットと固有値の Kolmogorov–Smirnov 距離</translation>
    </message>
    <message>
        <source>%1 across depth</source>
        <translation>深さ方向の%1</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraTab</name>
    <message>
        <source>Spectra not computed yet</source>
        <translation>スペクトルはまだ計算されていません</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>特異値</translation>
    </message>
    <message>
        <source>Eigenvalue density</source>
        <translation>固有値密度</translation>
    </message>
    <message>
        <source>Metric across depth</source>
        <translation>深さ方向の指標</translation>
    </message>
    <message>
        <source>Relative to σ₁</source>
        <translation>σ₁ に対する比</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Histogram of λ = σ² with the power law p(λ) ~ λ^−α above xmin and the Marchenko–Pastur density of a random matrix</source>
        <translation>λ = σ² のヒストグラムと、xmin を超える部分のべき乗則 p(λ) ~ λ^−α、ランダム行列の Marchenko–Pastur 密度</translation>
    </message>
    <message>
        <source>Each layer</source>
        <translation>層ごと</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>全層まとめて</translation>
    </message>
    <message>
        <source>Which singular values</source>
        <translation>表示する特異値</translation>
    </message>
    <message>
        <source>Each layer&apos;s W, or all layers side by side: [W₀ | W₁ | …] = U S V</source>
        <translation>各層の W、または全層を並べたもの：[W₀ | W₁ | …] = U S V</translation>
    </message>
    <message>
        <source>σᵢ / σ₁ instead of σᵢ</source>
        <translation>σᵢ の代わりに σᵢ / σ₁</translation>
    </message>
    <message>
        <source>Where 90, 95 and 99 % of Σσ² are reached: in the selected layer, else in the median</source>
        <translation>Σσ² の 90、95、99 % に達する位置：選択した層、なければ中央値</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>The metric drawn across depth</source>
        <translation>深さ方向に描画する指標</translation>
    </message>
    <message>
        <source>Eigenvalues of layer %1</source>
        <translation>層 %1 の固有値</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>スペクトル</translation>
    </message>
</context>
<context>
    <name>lesa::StrategyList</name>
    <message>
        <source>Strategies</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>Tick what Run compares; the selected one is in the form</source>
        <translation>「実行」で比較するものにチェック。選択中のものがフォームに表示されます</translation>
    </message>
</context>
<context>
    <name>lesa::SummaryTab</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>モデルの種類</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隠れ層の次元</translation>
    </message>
    <message>
        <source>Head shares the embedding</source>
        <translation>ヘッドと埋め込みを共有</translation>
    </message>
    <message>
        <source>Can be expanded</source>
        <translation>拡張可能</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>要素の型</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Header hash</source>
        <translation>ヘッダーのハッシュ</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Weight types (out × in)</source>
        <translation>重みの種類（出力 × 入力）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Summary of the checkpoint</source>
        <translation>チェックポイントの概要</translation>
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
        <translation>%L1 バイト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>lesa::TensorsTab</name>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Filter: words of name, shape, type or file</source>
        <translation>絞り込み：名前、形状、型、ファイルの語</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>テンソルの絞り込み</translation>
    </message>
    <message>
        <source>Rows that hold every word, in any column (Ctrl+F)</source>
        <translation>いずれかの列にすべての語を含む行（Ctrl+F）</translation>
    </message>
    <message>
        <source>%L1 of %L2 tensors, %3</source>
        <translation>%L2 個中 %L1 個のテンソル、%3</translation>
    </message>
</context>
<context>
    <name>lesa::TypeChips</name>
    <message>
        <source>Weight type</source>
        <translation>重みの種類</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1、%2 × %3</translation>
    </message>
    <message>
        <source>Weight type %1</source>
        <translation>重みの種類 %1</translation>
    </message>
</context>
<context>
    <name>lesa::WindowActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a checkpoint folder</source>
        <translation>チェックポイントのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open the small model that comes with the program</source>
        <translation>付属の小さなモデルを開く</translation>
    </message>
    <message>
        <source>From &amp;Hub cache</source>
        <translation>Hub キャッシュから(&amp;H)</translation>
    </message>
    <message>
        <source>Open a model from the Hub&apos;s cache; it is only read</source>
        <translation>Hub のキャッシュからモデルを開きます。読み取るだけです</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>実行の取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a run folder, or a folder of run folders</source>
        <translation>実行のフォルダー、またはそれらを含むフォルダーを追加</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>Start a second window</source>
        <translation>2 つ目のウィンドウを開く</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Read the checkpoint&apos;s headers again</source>
        <translation>チェックポイントのヘッダーを読み直す</translation>
    </message>
    <message>
        <source>&amp;Close checkpoint</source>
        <translation>チェックポイントを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the open checkpoint</source>
        <translation>開いているチェックポイントを閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>&amp;Verify checkpoint</source>
        <translation>チェックポイントを検査(&amp;V)</translation>
    </message>
    <message>
        <source>Check headers, index, config rules and every value</source>
        <translation>ヘッダー、インデックス、設定の規則、すべての値を検査</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>閲覧(&amp;I)</translation>
    </message>
    <message>
        <source>Look at the checkpoint</source>
        <translation>チェックポイントを見る</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>拡張(&amp;E)</translation>
    </message>
    <message>
        <source>Plan an expansion</source>
        <translation>拡張を計画</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行を比較</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>画面いっぱいに表示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>検索または絞り込み</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Start what is planned</source>
        <translation>計画したものを開始</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel the zoom, filter or job</source>
        <translation>拡大、絞り込み、ジョブをキャンセル</translation>
    </message>
    <message>
        <source>&amp;Pause refresh</source>
        <translation>更新を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the curves still</source>
        <translation>曲線を静止させる</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>データに合わせる(&amp;T)</translation>
    </message>
    <message>
        <source>Show all of the data</source>
        <translation>データ全体を表示</translation>
    </message>
    <message>
        <source>Log &amp;y</source>
        <translation>対数 y(&amp;Y)</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>y 軸を対数目盛にする</translation>
    </message>
    <message>
        <source>Log &amp;x</source>
        <translation>対数 x(&amp;X)</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>x 軸を対数目盛にする</translation>
    </message>
    <message>
        <source>&amp;Hide others</source>
        <translation>他を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Show the chosen run alone</source>
        <translation>選択した実行だけを表示</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>固定(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the readout at this point</source>
        <translation>この点の読み取り値を残す</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the figure, value or rows</source>
        <translation>図、値、行をコピー</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>再度書き出し(&amp;G)</translation>
    </message>
    <message>
        <source>Export with the last choices</source>
        <translation>前回の設定で書き出す</translation>
    </message>
    <message>
        <source>Copy command &amp;line</source>
        <translation>コマンドラインをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa&apos; would be called with</source>
        <translation>&apos;lesa&apos; を呼び出すコマンドラインをコピー</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation>すべての図を書き出し(&amp;A)…</translation>
    </message>
    <message>
        <source>Export every open figure of all pages with the same settings</source>
        <translation>全ページの開いている図をすべて同じ設定で書き出す</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>図をコピー(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the figure as a picture, as it would be exported</source>
        <translation>書き出すときと同じ画像として図をコピー</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>SVG としてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the figure as SVG, for drawing programs</source>
        <translation>描画ソフト用に図を SVG としてコピー</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>データをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the plotted numbers as CSV</source>
        <translation>描画した数値を CSV としてコピー</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What the program does, step by step</source>
        <translation>プログラムの機能を順を追って説明</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>すべてのキーを 1 枚に一覧</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by name</source>
        <translation>任意のコマンドを名前で検索</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>このプログラムについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Import e&amp;valuations…</source>
        <translation>評価の取り込み(&amp;V)…</translation>
    </message>
    <message>
        <source>Show results of lm-evaluation-harness beside the runs; a results_….json can be dropped</source>
        <translation>lm-evaluation-harness の結果を実行の横に表示。results_….json はドロップもできます</translation>
    </message>
    <message>
        <source>Remote &amp;hosts…</source>
        <translation>リモートホスト(&amp;H)…</translation>
    </message>
    <message>
        <source>Hosts of your ssh config: whether the engine is there, its version and devices</source>
        <translation>ssh 設定のホスト：エンジンの有無、バージョン、デバイス</translation>
    </message>
    <message>
        <source>Open job log</source>
        <translation>ジョブのログを開く</translation>
    </message>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>すべてのジョブとログを表示</translation>
    </message>
</context>
</TS>
