<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Neighbour distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance in V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine in V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subspace overlap, outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subspace overlap, inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power-law exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2 layers, %3 gaps chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>RunCommands</name>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on %1</source>
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
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::AdvicePanel</name>
    <message>
        <source>Neighbour distances are drawn here once the spectra are computed: %1 matrices, about %2 on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve above the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curve above the strip shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight type of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all weight types with their range, or one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the spectra of all weight types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice over the depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weight types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectra are being computed; neighbour distances appear here when they are ready.</source>
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
    <name>lesa::AnalysisNotice</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse every weight type; a job that can be stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse this weight type alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matrices × %2 layers, about %3 on CPU, %4 memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for an analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::AnalysisTab</name>
    <message>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer marked in every view; a click on it in a plot does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This analysis holds %1 of %2 layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 weight types are computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::ChartSettings</name>
    <message>
        <source>Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic x axis (Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss axis (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip with the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip with the norm of the gradient before clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip with the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line per strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that differ only in their seed become one line, their mean, with their range as a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How training losses are smoothed; the raw ones stay behind, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the raw curve, 0.999 the smoothest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in a mean. While a run is going on, its newest points wait until half a window has followed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientFigures</name>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of output subspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap of input subspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction %1 of %2 across depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of direction %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of the layers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientsTab</name>
    <message>
        <source>Needs the spectra first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which coefficients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norms ‖Vᵢ[k,:]‖ of all directions k, or Vᵢ[k,:] itself for one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading directions drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure between neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below: ‖Vᵢ₊₁ − Vᵢ‖, the cosine of Vᵢ and Vᵢ₊₁, or the overlap of their leading singular subspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading direction of the shared basis, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Vᵢ[k,:] of every layer is laid out in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine of the coefficients, or centred kernel alignment, which ignores rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This analysis stores no coefficients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute it again; --rank was 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of direction %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of direction %1, the last laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficients</source>
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
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a baseline to compare:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “copy neighbour”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train copies of the layers below at the same gaps, with the same text and seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine prepares it; its state is in Jobs below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their points appear as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs have no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ended before their first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1, %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 s left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First point after step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loss became %2 at step %3 (lr %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower learning rate or a longer warm-up helps most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower lr and rerun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, held-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ to baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be repeated from its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the comparison in Expand.</source>
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
    <name>lesa::DepthStrip</name>
    <message>
        <source>All gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap %1, after the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap %1, between layers %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no new layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: becomes layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: becomes layers %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Chosen: %2 of %3 gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps chosen</source>
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
    <name>lesa::DifferencePanel</name>
    <message>
        <source>Differences between runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table for LaTeX with booktabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or select two runs to see in which settings they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <name>lesa::ExpandOnlyDialog</name>
    <message>
        <source>Quality control: hold out each inner layer and predict it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the expanded checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder; existing checkpoints are not overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs one predictor training for each fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the expanded checkpoint, a Hugging Face folder, and trains nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder needs its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is not empty. Existing checkpoints are not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the expanded checkpoint</source>
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
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what &apos;lesa compare&apos; would be called with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command line of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what &apos;lesa plan&apos; would be called with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the expanded checkpoint of the selected strategy, train nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the engine for this plan as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command lines, expansion without training, the plan as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new layers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the demo text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This checkpoint cannot be expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeats whole ranges of layers; gaps do not concern it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run 1 strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a + between two layers, or take a quick pick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use paper positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use paper positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one run for each ticked strategy (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint that can be expanded is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a strategy to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty. Existing runs are not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1, %2 free on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable GPU is chosen: on the CPU this is estimated at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer layers, steps or a smaller batch take less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt *.md *.jsonl *.json *.tex *.rst);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the folder for the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line copied</source>
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
    <name>lesa::FigureParts</name>
    <message>
        <source>Layer</source>
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
    <name>lesa::JsonDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::LossChart</name>
    <message>
        <source>Loss of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %1 points of %n run(s) are drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
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
    <name>lesa::NumberEdit</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::OutcomeView</name>
    <message>
        <source>under 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory to expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory to train, on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of all %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::PlanForm</name>
    <message>
        <source>Predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More training settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the text files to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the demo text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep expanded and trained checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run keeps its model; takes several times the model&apos;s size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo text: Genesis and Exodus</source>
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
    <name>lesa::PositionsBar</name>
    <message>
        <source>As released, scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every n-th gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After equal groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most similar neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick pick of positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the gaps are chosen. A rule rescales to another depth, a list does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps 15 to 30 of 32 layers, rescaled to this depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n of every n-th, number of gaps or of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap g lies above layer g. Examples: 15-30, 3-7,12, top-half, every:2, uniform:16, groups:8, 15-30x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New layers in each gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gaps where the curve above says neighbours are most alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the spectra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick positions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the count of gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps, %2 new layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::PresetDiffDialog</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for any depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for %1 layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps as they are, for no particular depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescaled to the %1 layers of this model: gaps %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1 layers of this model: gaps %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not fit this model: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in my presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the current plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a copy; the file itself is not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these values; Undo brings the current ones back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::PresetMenu</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take, save, import or export a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes in this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in presets are read-only: duplicate it to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the preset</source>
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
    <name>lesa::QualityFigures</name>
    <message>
        <source>Cosine V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine of the shared coefficients V̂ and V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine of the weights Ŵ and W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ₁ ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable rank ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖·‖² / σ₁² of Ŵ over that of W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>singular values of Ŵ above float32 rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by weight type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singular values of inserted layer %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank cap h + 1 = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::QualityModel</name>
    <message>
        <source>layer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted %1, plain average %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; predicted | plain average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::QualityTab</name>
    <message>
        <source>Expand with quality control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the expanded checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality by weight type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum of an inserted layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand this checkpoint with the plan&apos;s settings, holding out layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the layers that were inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source layers predicted without having been seen, against the truth; or inserted layers against their two neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted | plain average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dots show; every dot is a layer, in order of depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of predicted weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expansion&apos;s record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expansion did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded without quality control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each inner layer is held out in turn and predicted from its neighbours; the prediction is compared with the true layer and with the plain average. It takes one training a fold and writes an expanded checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the expanded checkpoint to see inserted layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the spectra to see inserted layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
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
    <name>lesa::RunFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is text: write %1:word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known; use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::RunTableModel</name>
    <message>
        <source>Folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean training loss of the last 20 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked runs are drawn; double-click to rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation, else training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest loss so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last loss less the baseline&apos;s: below 0 is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with commas between; double-click to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::RunsPanel</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all other runs; again: show all (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep up to six runs on top (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all others with this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this step and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the training, or go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a checkpoint now and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the run; its folder stays (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: loss&lt;3 tag:ablation strategy:lesa status:done name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and terms, all of which must hold (Ctrl+F):
word or &quot;two words&quot; – in name, strategy, status, tags or notes
tag:x  name:x  strategy:x  status:x  notes:x – text that holds x
loss&lt;3 – also &lt;= &gt; &gt;= = for loss, best, delta, step, speed, seed
-term – not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six runs are pinned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin one first.</source>
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
    <name>lesa::SettingsForm</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to %1</source>
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
    <name>lesa::SpectraFigures</name>
    <message>
        <source>Index i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of Σσ²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 eigenvalues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 of %2 eigenvalues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power law, α = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marchenko–Pastur, σ = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = 2: overtrained below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = 6: undertrained above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside 2 … 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singular values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Singular values of %1 in %n layers; 90 % of the energy lies in the first %2 of %3 directions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared singular values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n layers side by side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>floor: rounding below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvalue density of %1, layer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density ρ(λ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvalue density of %1 in layer %2, power-law exponent %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power-law exponent α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = 1 + n / Σ ln(λ / xmin) over the n eigenvalues λ ≥ xmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp of the entropy of σ / Σσ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy of λ / Σλ over ln rank; 1: all directions alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared Frobenius norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared spectral norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marchenko–Pastur soft rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP soft rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper bulk edge λ₊ / λ₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes beyond the bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigenvalues above the bulk edge λ₊ and its Tracy–Widom width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marchenko–Pastur σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the entries, for the spectrum scaled to mean 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>singular values above the rounding of the stored type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions with 90 % of the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest k with 90 % of Σσ² in the first k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions with 95 % of the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest k with 95 % of Σσ² in the first k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions with 99 % of the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest k with 99 % of Σσ² in the first k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log α-norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the power-law fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov distance between fit and eigenvalues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 across depth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::SpectraTab</name>
    <message>
        <source>Spectra not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvalue density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric across depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to σ₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of λ = σ² with the power law p(λ) ~ λ^−α above xmin and the Marchenko–Pastur density of a random matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which singular values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer&apos;s W, or all layers side by side: [W₀ | W₁ | …] = U S V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σᵢ / σ₁ instead of σᵢ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where 90, 95 and 99 % of Σσ² are reached: in the selected layer, else in the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric drawn across depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvalues of layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lesa::StrategyList</name>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what Run compares; the selected one is in the form</source>
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
    <name>lesa::TypeChips</name>
    <message>
        <source>Weight type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight type %1</source>
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
