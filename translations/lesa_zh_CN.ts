<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EngineJob</name>
    <message>
        <source>No sign of life for 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExitReport</name>
    <message>
        <source>killed, probably out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a memory fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave up on an internal check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processor lacks an instruction it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was told to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not accept the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint, preset or text cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or the folder is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended without saying how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped (signal %1, %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped: it crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s log has its last words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedModel</name>
    <message>
        <source>counts layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one entry a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists layers by index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from the depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are stored quantised (%1). Expanding needs full-precision weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experts are stored fused. Save the model in its original format to expand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; is not known. You can inspect it; expanding is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs at least two layers to be expanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is probably incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers · %2 params · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa</name>
    <message>
        <source>Usage: lesa-workbench [path…] | --figure RECIPE -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow language models in depth, see what you grew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a figure again from its recipe, without a window; needs -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write: .pdf, .svg, .png, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, ja or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint folder, a run folder or a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--figure needs the file to write: add -o FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o goes with --figure RECIPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--figure draws one recipe; &apos;%1&apos; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text as outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts embedded (TrueType)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in × %2 in, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest %1 %2 at %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map of %1 rows and %2 columns, values %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is larger than 1 MB; papers are often limited to 10 MB in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ending must be .pdf, .svg, .png, .csv or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font “%1” is not installed; %2 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font “%1” has no %2; other faces are used for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::Analysis</name>
    <message>
        <source>Analyse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ComparePage</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an expansion and press Run; curves appear here while it trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a run in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed in Project with their state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ConfigModel</name>
    <message>
        <source>An expansion changes this key: it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on depth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ConfigTab</name>
    <message>
        <source>Keys of config.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words of key or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that hold every word (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy config.json as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::DetachedEngine</name>
    <message>
        <source>The engine could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has gone without a last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was killed or the machine was restarted; what it saved is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::EngineProcess</name>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ExpandPage</name>
    <message>
        <source>No checkpoint open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in Project to plan an expansion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 parameters, with the gaps of the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checkpoint cannot be expanded so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % (paper size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom of the preview; the file does not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the column widths and the text size of a conference or journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels count at the PNG&apos;s resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height to width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height as a share of the width; 0.618 is the golden section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of all text; embedded in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of axis labels; numbers and legend are 2 pt smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the legend goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okabe–Ito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grayscale and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both can be told apart without seeing colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers on curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height ∶ width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector figure for papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector figure for the web and for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the plotted numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the figure again: lesa-workbench --figure FILE.json -o FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF text as outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF then holds no fonts at all; text cannot be searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text can be edited but needs the font; outlines look the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of PNG; 300 or 600 for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {plot} and {venue} are filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open figures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports every figure that is open, with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the figure as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the figure as SVG, for drawing programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the plotted numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::FigureCommands</name>
    <message>
        <source>Exported %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::FigurePreview</name>
    <message>
        <source>Preview of the figure in its printed size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::FigureRenderer</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 cannot be shown on the log axis.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::HelpDialog</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvalue density (ESD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectory through depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of predicted layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth strip and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LESA and its predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and venues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::InspectPage</name>
    <message>
        <source>Open child folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing files: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a Hugging Face model folder here. It is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remarks on this checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::JobModel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::JobNotices</name>
    <message>
        <source>%1: no sign of life for 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow disk or a full machine may hold it up: wait, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was computed is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no fault found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::JobQueue</name>
    <message>
        <source>The engine &apos;lesa&apos; was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in: %1. Set its path in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::JobsPanel</name>
    <message>
        <source>Show all jobs and their logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the job&apos;s command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget jobs that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::MainWindow</name>
    <message>
        <source>LESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the engine computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;Hub cache (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that a training or comparison wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – LESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still going on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A plan was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it kept for this case cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LESA Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;Grow language models in depth, see what you grew.&lt;br&gt;&lt;br&gt;After LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.&lt;br&gt;GNU General Public License, version 3 or later. Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trainings and expansions can go on without the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyses and checks end with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits in the queue is not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program could not be read; it starts without.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was there is kept beside it, with the ending .damaged: mend it or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::PlotScene</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 hidden by the log axis</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>inserted layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::PlotView</name>
    <message>
        <source>Fit to data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the curve under the cursor, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin readout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the readout of this point; without one, remove all pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figure or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value under the cursor, else the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not smoothed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ProjectModel</name>
    <message>
        <source>running, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended without a word at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ProjectPanel</name>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter checkpoints and runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows whose name holds this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::Run</name>
    <message>
        <source>The engine speaks another protocol than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the engine and the window of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::SettingsDialog</name>
    <message>
        <source>Compute spectra on opening when it takes less than 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window; figures are exported light in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program &apos;lesa&apos; that computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the engine computes; auto takes a GPU when there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads of the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new runs are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for &amp;runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine here; nothing can be computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::SummaryTab</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head shares the embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight types (out × in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::TensorModel</name>
    <message>
        <source>%L1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::TensorsTab</name>
    <message>
        <source>Tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words of name, shape, type or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that hold every word, in any column (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 tensors, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::WindowActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a checkpoint folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the small model that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;Hub cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model from the Hub&apos;s cache; it is only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run folder, or a folder of run folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a second window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the checkpoint&apos;s headers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the open checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check headers, index, config rules and every value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start what is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the zoom, filter or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the curves still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log &amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log &amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen run alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the readout at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figure, value or rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with the last choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what &apos;lesa&apos; would be called with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export every open figure of all pages with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figure as a picture, as it would be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figure as SVG, for drawing programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the plotted numbers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program does, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
