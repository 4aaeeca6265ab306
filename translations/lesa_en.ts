<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lesa::DifferencePanel</name>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n setting differs.</numerusform>
            <numerusform>%n settings differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::FigureCommands</name>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>Exported %n file to %1.</numerusform>
            <numerusform>Exported %n files to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::FigureRenderer</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 cannot be shown on the log axis.</source>
        <translation>
            <numerusform>%n point not above 0 cannot be shown on the log axis.</numerusform>
            <numerusform>%n points not above 0 cannot be shown on the log axis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::JobNotices</name>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <translation>
            <numerusform>%1: one fault.</numerusform>
            <numerusform>%1: %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::LossChart</name>
    <message numerus="yes">
        <source>All %1 points of %n run(s) are drawn</source>
        <translation>
            <numerusform>All %1 points of %n run are drawn</numerusform>
            <numerusform>All %1 points of %n runs are drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) are still going on.</source>
        <translation>
            <numerusform>%n job is still going on.</numerusform>
            <numerusform>%n jobs are still going on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation>
            <numerusform>%n job is not finished.</numerusform>
            <numerusform>%n jobs are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program could not be read; it starts without.</source>
        <translation>
            <numerusform>%n file of the program could not be read; it starts without.</numerusform>
            <numerusform>%n files of the program could not be read; it starts without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::PlotScene</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 hidden by the log axis</source>
        <translation>
            <numerusform>%n point not above 0 hidden by the log axis</numerusform>
            <numerusform>%n points not above 0 hidden by the log axis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::SpectraFigures</name>
    <message numerus="yes">
        <source>Singular values of %1 in %n layers; 90 % of the energy lies in the first %2 of %3 directions</source>
        <translation>
            <numerusform>Singular values of %1 in %n layer; 90 % of the energy lies in the first %2 of %3 directions</numerusform>
            <numerusform>Singular values of %1 in %n layers; 90 % of the energy lies in the first %2 of %3 directions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers side by side</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers side by side</numerusform>
        </translation>
    </message>
</context>
</TS>
