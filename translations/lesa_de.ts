<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Neighbour distance</source>
        <translation>Nachbarabstand</translation>
    </message>
    <message>
        <source>Distance in V</source>
        <translation>Abstand in V</translation>
    </message>
    <message>
        <source>Neighbour cosine</source>
        <translation>Nachbarkosinus</translation>
    </message>
    <message>
        <source>Cosine in V</source>
        <translation>Kosinus in V</translation>
    </message>
    <message>
        <source>Subspace overlap, outputs</source>
        <translation>Unterraum-Überlappung, Ausgänge</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Subspace overlap, inputs</source>
        <translation>Unterraum-Überlappung, Eingänge</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>Stabiler Rang</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Power-law exponent</source>
        <translation>Potenzgesetz-Exponent</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1 over %2 layers, %3 gaps chosen</source>
        <translation>%1 über %2 Schichten, %3 Lücken gewählt</translation>
    </message>
    <message>
        <source>Advice: all rules</source>
        <translation>Rat: alle Regeln</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>Mittlerer Platz</translation>
    </message>
    <message>
        <source>Advice: one new layer</source>
        <translation>Rat: eine neue Schicht</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>Advice: layer bypassed</source>
        <translation>Rat: Schicht umgangen</translation>
    </message>
    <message>
        <source>Increase of the loss</source>
        <translation>Anstieg des Verlusts</translation>
    </message>
    <message>
        <source>Advice: hidden states</source>
        <translation>Rat: verborgene Zustände</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Advice: predictability</source>
        <translation>Rat: Vorhersagbarkeit</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <source>No sign of life for 30 s</source>
        <translation>Seit 30 s kein Lebenszeichen</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>Wartet in der Schlange</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 on the device</source>
        <translation>%1 auf dem Gerät</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
</context>
<context>
    <name>ExitReport</name>
    <message>
        <source>killed, probably out of memory</source>
        <translation>beendet, vermutlich wegen Speichermangels</translation>
    </message>
    <message>
        <source>a memory fault</source>
        <translation>Speicherzugriffsfehler</translation>
    </message>
    <message>
        <source>it gave up on an internal check</source>
        <translation>Abbruch nach einer internen Prüfung</translation>
    </message>
    <message>
        <source>the processor lacks an instruction it needs</source>
        <translation>dem Prozessor fehlt ein benötigter Befehl</translation>
    </message>
    <message>
        <source>it was told to end</source>
        <translation>zum Beenden aufgefordert</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>The engine finished.</source>
        <translation>Die Engine ist fertig.</translation>
    </message>
    <message>
        <source>The engine did not accept the command line.</source>
        <translation>Die Engine nahm die Befehlszeile nicht an.</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Vom Benutzer gestoppt.</translation>
    </message>
    <message>
        <source>The checkpoint, preset or text cannot be used.</source>
        <translation>Checkpoint, Voreinstellung oder Text ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Kein Speicher mehr.</translation>
    </message>
    <message>
        <source>The disk is full or the folder is not writable.</source>
        <translation>Der Datenträger ist voll oder der Ordner nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>Das Gerät ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The engine failed with exit code %1.</source>
        <translation>Die Engine scheiterte mit Code %1.</translation>
    </message>
    <message>
        <source>The engine ended without saying how.</source>
        <translation>Die Engine endete, ohne zu sagen wie.</translation>
    </message>
    <message>
        <source>The engine stopped (signal %1, %2).</source>
        <translation>Die Engine brach ab (Signal %1, %2).</translation>
    </message>
    <message>
        <source>The engine stopped: it crashed.</source>
        <translation>Die Engine ist abgestürzt.</translation>
    </message>
    <message>
        <source>The job&apos;s log has its last words.</source>
        <translation>Das Protokoll des Auftrags enthält die letzten Meldungen.</translation>
    </message>
</context>
<context>
    <name>LaunchChoice</name>
    <message>
        <source>%1 is no host name that ssh can take.</source>
        <translation>%1 ist kein Rechnername, den ssh annimmt.</translation>
    </message>
    <message>
        <source>The checkpoint needs its whole path there, one that begins with / or ~/.</source>
        <translation>Der Checkpoint braucht seinen ganzen Pfad dort, einen, der mit / oder ~/ beginnt.</translation>
    </message>
    <message>
        <source>The time limit is written as hours:minutes:seconds, for example 04:00:00.</source>
        <translation>Das Zeitlimit wird als Stunden:Minuten:Sekunden geschrieben, zum Beispiel 04:00:00.</translation>
    </message>
    <message>
        <source>A partition&apos;s name has letters, digits, &apos;_&apos;, &apos;-&apos; and &apos;.&apos; only.</source>
        <translation>Der Name einer Partition besteht nur aus Buchstaben, Ziffern, „_“, „-“ und „.“.</translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>Slurm through %1</source>
        <translation>Slurm über %1</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2.</source>
        <translation>Slurm-Auftrag %1 ist %2.</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2 (%3).</source>
        <translation>Slurm-Auftrag %1 ist %2 (%3).</translation>
    </message>
    <message>
        <source>Connection lost, job goes on.</source>
        <translation>Verbindung verloren, der Auftrag läuft weiter.</translation>
    </message>
    <message>
        <source>Connection to %1 lost, job goes on.</source>
        <translation>Verbindung zu %1 verloren, der Auftrag läuft weiter.</translation>
    </message>
    <message>
        <source>Job %1: %2.</source>
        <translation>Auftrag %1: %2.</translation>
    </message>
</context>
<context>
    <name>OpenedModel</name>
    <message>
        <source>counts layers</source>
        <translation>zählt Schichten</translation>
    </message>
    <message>
        <source>one entry a layer</source>
        <translation>ein Eintrag je Schicht</translation>
    </message>
    <message>
        <source>lists layers by index</source>
        <translation>führt Schichten nach Index auf</translation>
    </message>
    <message>
        <source>follows from the depth</source>
        <translation>folgt aus der Tiefe</translation>
    </message>
    <message>
        <source>Weights are stored quantised (%1). Expanding needs full-precision weights.</source>
        <translation>Die Gewichte sind quantisiert gespeichert (%1). Zum Erweitern sind Gewichte in voller Genauigkeit nötig.</translation>
    </message>
    <message>
        <source>The experts are stored fused. Save the model in its original format to expand it.</source>
        <translation>Die Experten sind zusammengefasst gespeichert. Zum Erweitern das Modell in seinem ursprünglichen Format speichern.</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; is not known. You can inspect it; expanding is off.</source>
        <translation>Der Modelltyp „%1“ ist nicht bekannt. Untersuchen ist möglich, Erweitern nicht.</translation>
    </message>
    <message>
        <source>A model needs at least two layers to be expanded.</source>
        <translation>Ein Modell braucht mindestens zwei Schichten, um erweitert zu werden.</translation>
    </message>
    <message>
        <source>The download is probably incomplete.</source>
        <translation>Der Download ist vermutlich unvollständig.</translation>
    </message>
    <message>
        <source>%1 layers · %2 params · %3 · %4</source>
        <translation>%1 Schichten · %2 Parameter · %3 · %4</translation>
    </message>
    <message>
        <source>A GGUF file can be inspected and analysed. To expand it, convert it to a Hugging Face folder.</source>
        <translation>Eine GGUF-Datei kann untersucht und analysiert werden. Zum Erweitern wandeln Sie sie in einen Hugging-Face-Ordner um.</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Plan %1</source>
        <translation>%1 planen</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 erweitern</translation>
    </message>
    <message>
        <source>Compare on %1</source>
        <translation>Vergleich auf %1</translation>
    </message>
</context>
<context>
    <name>lesa</name>
    <message>
        <source>Usage: lesa-workbench [path…] | --figure RECIPE -o FILE</source>
        <translation>Aufruf: lesa-workbench [Pfad…] | --figure REZEPT -o DATEI</translation>
    </message>
    <message>
        <source>Grow language models in depth, see what you grew.</source>
        <translation>Sprachmodelle in die Tiefe wachsen lassen und sehen, was gewachsen ist.</translation>
    </message>
    <message>
        <source>Draw a figure again from its recipe, without a window; needs -o.</source>
        <translation>Eine Abbildung ohne Fenster aus ihrem Rezept neu zeichnen; braucht -o.</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>File to write: .pdf, .svg, .png, .csv or .json.</source>
        <translation>Zu schreibende Datei: .pdf, .svg, .png, .csv oder .json.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, ja or zh_CN.</source>
        <translation>Sprache des Fensters: en, de, fr, ja oder zh_CN.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>A checkpoint folder, a run folder or a preset</source>
        <translation>Ein Checkpoint-Ordner, ein Lauf-Ordner oder eine Voreinstellung</translation>
    </message>
    <message>
        <source>--figure needs the file to write: add -o FILE.</source>
        <translation>--figure braucht die zu schreibende Datei: -o DATEI anfügen.</translation>
    </message>
    <message>
        <source>-o goes with --figure RECIPE.</source>
        <translation>-o gehört zu --figure REZEPT.</translation>
    </message>
    <message>
        <source>--figure draws one recipe; &apos;%1&apos; is one argument too many.</source>
        <translation>--figure zeichnet ein Rezept; „%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>text as outlines</source>
        <translation>Text als Umrisse</translation>
    </message>
    <message>
        <source>fonts embedded (TrueType)</source>
        <translation>Schriften eingebettet (TrueType)</translation>
    </message>
    <message>
        <source>%1 in × %2 in, %3</source>
        <translation>%1 in × %2 in, %3</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 Kurve</translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation>%1 Kurven</translation>
    </message>
    <message>
        <source>lowest %1 %2 at %3 %4</source>
        <translation>Minimum von %1: %2 bei %3 %4</translation>
    </message>
    <message>
        <source>map of %1 rows and %2 columns, values %3 to %4</source>
        <translation>Karte mit %1 Zeilen und %2 Spalten, Werte %3 bis %4</translation>
    </message>
    <message>
        <source>%1 points in order</source>
        <translation>%1 Punkte der Reihe nach</translation>
    </message>
    <message>
        <source>%1 of them inserted</source>
        <translation>davon %1 eingefügt</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 Balken</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>The %1 is larger than 1 MB; papers are often limited to 10 MB in all.</source>
        <translation>Die %1-Datei ist größer als 1 MB; Artikel sind oft auf insgesamt 10 MB begrenzt.</translation>
    </message>
    <message>
        <source>%1: the ending must be .pdf, .svg, .png, .csv or .json</source>
        <translation>%1: Die Endung muss .pdf, .svg, .png, .csv oder .json sein</translation>
    </message>
    <message>
        <source>Font “%1” is not installed; %2 is used.</source>
        <translation>Schriftart „%1“ ist nicht installiert; %2 wird verwendet.</translation>
    </message>
    <message>
        <source>Font “%1” has no %2; other faces are used for them.</source>
        <translation>Schriftart „%1“ hat kein %2; dafür werden andere Schriften verwendet.</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>letzter Verlust</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>bester Verlust</translation>
    </message>
    <message>
        <source>last perplexity</source>
        <translation>letzte Perplexität</translation>
    </message>
    <message>
        <source>delta to baseline</source>
        <translation>Differenz zur Referenz</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>Schritt ab dem ersten</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainings-Tokens</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>Trainingszeit (min)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>before growing</source>
        <translation>vor dem Wachsen</translation>
    </message>
    <message>
        <source>%1 before growing</source>
        <translation>%1 vor dem Wachsen</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1, Mittel aus %2</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source> | --figures FOLDER path…</source>
        <translation> | --figures ORDNER Pfad…</translation>
    </message>
    <message>
        <source>Draw the figures of runs and analysis files (.h5) into a folder, without a window.</source>
        <translation>Die Abbildungen von Läufen und Analysedateien (.h5) ohne Fenster in einen Ordner zeichnen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>--figures needs a folder to write to and runs or .h5 files to draw.</source>
        <translation>--figures braucht einen Zielordner und zu zeichnende Läufe oder .h5-Dateien.</translation>
    </message>
    <message>
        <source>%1: there is no run in it</source>
        <translation>%1: enthält keinen Lauf</translation>
    </message>
    <message>
        <source>Not every run was read to its end within %1 s; the loss figure shows what was.</source>
        <translation>Nicht jeder Lauf war in %1 s bis zum Ende gelesen; die Verlustabbildung zeigt das Gelesene.</translation>
    </message>
    <message>
        <source>%1 cannot be made; choose another folder</source>
        <translation>%1 lässt sich nicht anlegen; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 Dateien nach %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>lesa::AddHostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Rechner hinzufügen</translation>
    </message>
    <message>
        <source>A host is one of your ssh config, reached by a key without a password. Add these lines to ~/.ssh/config:</source>
        <translation>Ein Rechner ist einer aus Ihrer ssh-Konfiguration, mit einem Schlüssel und ohne Passwort erreichbar. Diese Zeilen in ~/.ssh/config eintragen:</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>derselbe wie hier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Lines for the ssh config</source>
        <translation>Zeilen für die ssh-Konfiguration</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open ~/.ssh</source>
        <translation>~/.ssh öffnen</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, and no &apos;-&apos; at the beginning.</source>
        <translation>Nur Buchstaben, Ziffern, „.“, „_“ und „-“, und am Anfang kein „-“.</translation>
    </message>
</context>
<context>
    <name>lesa::AdvicePanel</name>
    <message>
        <source>Neighbour distances are drawn here once the spectra are computed: %1 matrices, about %2 on the CPU.</source>
        <translation>Sobald die Spektren berechnet sind, werden hier Nachbarabstände gezeichnet: %1 Matrizen, etwa %2 auf der CPU.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Curve above the strip</source>
        <translation>Kurve über der Leiste</translation>
    </message>
    <message>
        <source>What the curve above the strip shows</source>
        <translation>Was die Kurve über der Leiste zeigt</translation>
    </message>
    <message>
        <source>Weight type of the curve</source>
        <translation>Gewichtstyp der Kurve</translation>
    </message>
    <message>
        <source>Mean of all weight types with their range, or one of them</source>
        <translation>Mittel aller Gewichtstypen mit ihrer Spanne oder einer davon</translation>
    </message>
    <message>
        <source>Compute the spectra of all weight types</source>
        <translation>Spektren aller Gewichtstypen berechnen</translation>
    </message>
    <message>
        <source>Advice over the depth</source>
        <translation>Hinweise über die Tiefe</translation>
    </message>
    <message>
        <source>All weight types</source>
        <translation>Alle Gewichtstypen</translation>
    </message>
    <message>
        <source>The spectra are being computed; neighbour distances appear here when they are ready.</source>
        <translation>Die Spektren werden berechnet; Nachbarabstände erscheinen hier, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>Compute advice</source>
        <translation>Rat berechnen</translation>
    </message>
    <message>
        <source>Score every gap with the text to train on</source>
        <translation>Jede Lücke mit dem Trainingstext bewerten</translation>
    </message>
    <message>
        <source>The gaps are being scored; the curve appears here when that is done.</source>
        <translation>Die Lücken werden bewertet; danach erscheint hier die Kurve.</translation>
    </message>
    <message>
        <source>The advice on this checkpoint has no scores by this rule.</source>
        <translation>Der Rat zu diesem Checkpoint hat keine Werte nach dieser Regel.</translation>
    </message>
    <message>
        <source>Scores of the gaps by lesa advise are drawn here: new layers tried one by one on the text to train on.</source>
        <translation>Hier werden Bewertungen der Lücken durch lesa advise gezeichnet: neue Schichten, eine nach der anderen am Trainingstext probiert.</translation>
    </message>
</context>
<context>
    <name>lesa::Analysis</name>
    <message>
        <source>Analyse %1</source>
        <translation>%1 analysieren</translation>
    </message>
    <message>
        <source>Analyse %1: %2</source>
        <translation>%1 analysieren: %2</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>Die Analyse wurde gestoppt.</translation>
    </message>
</context>
<context>
    <name>lesa::AnalysisNotice</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Analyse every weight type; a job that can be stopped</source>
        <translation>Alle Gewichtstypen analysieren; als Auftrag, der gestoppt werden kann</translation>
    </message>
    <message>
        <source>Analyse this weight type alone</source>
        <translation>Nur diesen Gewichtstyp analysieren</translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>Analyse stoppen</translation>
    </message>
    <message>
        <source>%1 matrices × %2 layers, about %3 on CPU, %4 memory.</source>
        <translation>%1 Matrizen × %2 Schichten, etwa %3 auf der CPU, %4 Speicher.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Looking for an analysis</source>
        <translation>Suche nach einer Analyse</translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation>Analyse wird gelesen</translation>
    </message>
    <message>
        <source>The analysis did not finish</source>
        <translation>Die Analyse wurde nicht fertig</translation>
    </message>
    <message>
        <source>The analysis cannot be read</source>
        <translation>Die Analyse ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>lesa::AnalysisTab</name>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The layer marked in every view; a click on it in a plot does the same</source>
        <translation>Die in allen Ansichten markierte Schicht; ein Klick darauf in einem Diagramm bewirkt dasselbe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Compute all</source>
        <translation>Alle berechnen</translation>
    </message>
    <message>
        <source>This analysis holds %1 of %2 layers.</source>
        <translation>Diese Analyse enthält %1 von %2 Schichten.</translation>
    </message>
    <message>
        <source>%1 of %2 weight types are computed.</source>
        <translation>%1 von %2 Gewichtstypen sind berechnet.</translation>
    </message>
</context>
<context>
    <name>lesa::ChartSettings</name>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>Schritt ab dem ersten</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainings-Tokens</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Horizontale Achse</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>Wogegen die Kurven aufgetragen werden</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>Logarithmisches x</translation>
    </message>
    <message>
        <source>Logarithmic x axis (Shift+L)</source>
        <translation>Logarithmische x-Achse (Umschalt+L)</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>Logarithmisches y</translation>
    </message>
    <message>
        <source>Logarithmic loss axis (L)</source>
        <translation>Logarithmische Verlustachse (L)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Below the loss</source>
        <translation>Unter dem Verlust</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>A strip with the learning rate</source>
        <translation>Ein Streifen mit der Lernrate</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>A strip with the norm of the gradient before clipping</source>
        <translation>Ein Streifen mit der Norm des Gradienten vor dem Begrenzen</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>A strip with the speed</source>
        <translation>Ein Streifen mit der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>One line per strategy</source>
        <translation>Eine Linie je Strategie</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed become one line, their mean, with their range as a band</source>
        <translation>Läufe, die sich nur im Seed unterscheiden, werden zu einer Linie, ihrem Mittel, mit ihrer Spanne als Band</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>Exponentielles Mittel</translation>
    </message>
    <message>
        <source>Central average</source>
        <translation>Zentriertes Mittel</translation>
    </message>
    <message>
        <source>How training losses are smoothed; the raw ones stay behind, faint</source>
        <translation>Wie Trainingsverluste geglättet werden; die Rohwerte bleiben blass dahinter</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>0 is the raw curve, 0.999 the smoothest</source>
        <translation>0 ist die rohe Kurve, 0,999 die glatteste</translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation>Stärke der Glättung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Points in a mean. While a run is going on, its newest points wait until half a window has followed</source>
        <translation>Punkte je Mittel. Bei einem laufenden Lauf warten die neuesten Punkte, bis ein halbes Fenster gefolgt ist</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientFigures</name>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>cosine of neighbours</source>
        <translation>Kosinus der Nachbarn</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>overlap of output subspaces</source>
        <translation>Überlappung der Ausgangs-Unterräume</translation>
    </message>
    <message>
        <source>overlap of input subspaces</source>
        <translation>Überlappung der Eingangs-Unterräume</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>distance of neighbours</source>
        <translation>Abstand der Nachbarn</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>fällt auf</translation>
    </message>
    <message>
        <source>Coefficients of %1</source>
        <translation>Koeffizienten von %1</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>Richtung k</translation>
    </message>
    <message>
        <source>Direction %1 of %2 across depth</source>
        <translation>Richtung %1 von %2 über die Tiefe</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>norm of the direction</source>
        <translation>Norm der Richtung</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>%1 of direction %2 of %3</source>
        <translation>%1 der Richtung %2 von %3</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>PC %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Similarity of the layers of %1</source>
        <translation>Ähnlichkeit der Schichten von %1</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>Lineare CKA</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientsTab</name>
    <message>
        <source>Needs the spectra first</source>
        <translation>Braucht zuerst die Spektren</translation>
    </message>
    <message>
        <source>Coefficients by depth</source>
        <translation>Koeffizienten nach Tiefe</translation>
    </message>
    <message>
        <source>Layers in the plane</source>
        <translation>Schichten in der Ebene</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>Ähnlichkeit der Schichten</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Alle Richtungen</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation>Eine Richtung</translation>
    </message>
    <message>
        <source>Which coefficients</source>
        <translation>Welche Koeffizienten</translation>
    </message>
    <message>
        <source>Norms ‖Vᵢ[k,:]‖ of all directions k, or Vᵢ[k,:] itself for one of them</source>
        <translation>Normen ‖Vᵢ[k,:]‖ aller Richtungen k oder Vᵢ[k,:] selbst für eine davon</translation>
    </message>
    <message>
        <source>How many directions</source>
        <translation>Wie viele Richtungen</translation>
    </message>
    <message>
        <source>Leading directions drawn</source>
        <translation>Gezeichnete führende Richtungen</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erste %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic colours</source>
        <translation>Logarithmische Farben</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Output overlap</source>
        <translation>Ausgangs-Überlappung</translation>
    </message>
    <message>
        <source>Input overlap</source>
        <translation>Eingangs-Überlappung</translation>
    </message>
    <message>
        <source>Measure between neighbours</source>
        <translation>Maß zwischen Nachbarn</translation>
    </message>
    <message>
        <source>Below: ‖Vᵢ₊₁ − Vᵢ‖, the cosine of Vᵢ and Vᵢ₊₁, or the overlap of their leading singular subspaces</source>
        <translation>Unten: ‖Vᵢ₊₁ − Vᵢ‖, der Kosinus von Vᵢ und Vᵢ₊₁ oder die Überlappung ihrer führenden singulären Unterräume</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Leading direction of the shared basis, from 1</source>
        <translation>Führende Richtung der gemeinsamen Basis, ab 1</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>How Vᵢ[k,:] of every layer is laid out in the plane</source>
        <translation>Wie Vᵢ[k,:] jeder Schicht in der Ebene angeordnet wird</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>Lineare CKA</translation>
    </message>
    <message>
        <source>Similarity measure</source>
        <translation>Ähnlichkeitsmaß</translation>
    </message>
    <message>
        <source>Cosine of the coefficients, or centred kernel alignment, which ignores rotation</source>
        <translation>Kosinus der Koeffizienten oder zentriertes Kernel-Alignment, das Drehungen nicht beachtet</translation>
    </message>
    <message>
        <source>This analysis stores no coefficients.</source>
        <translation>Diese Analyse enthält keine Koeffizienten.</translation>
    </message>
    <message>
        <source>Compute it again; --rank was 0.</source>
        <translation>Neu berechnen; --rank war 0.</translation>
    </message>
    <message>
        <source>of direction %1</source>
        <translation>von Richtung %1</translation>
    </message>
    <message>
        <source>of direction %1, the last laid out</source>
        <translation>von Richtung %1, der letzten angeordneten</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
</context>
<context>
    <name>lesa::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>lesa::ComparePage</name>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Plan an expansion and press Run; curves appear here while it trains.</source>
        <translation>Eine Erweiterung planen und Starten drücken; während des Trainings erscheinen hier Kurven.</translation>
    </message>
    <message>
        <source>All runs are hidden</source>
        <translation>Alle Läufe sind ausgeblendet</translation>
    </message>
    <message>
        <source>Tick a run in the list.</source>
        <translation>Einen Lauf in der Liste ankreuzen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Add a baseline to compare:</source>
        <translation>Eine Referenz zum Vergleich hinzufügen:</translation>
    </message>
    <message>
        <source>Run “copy neighbour”</source>
        <translation>„copy neighbour“ starten</translation>
    </message>
    <message>
        <source>Train copies of the layers below at the same gaps, with the same text and seed</source>
        <translation>Kopien der darunterliegenden Schichten an denselben Lücken trainieren, mit demselben Text und Seed</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Waiting for the first run</source>
        <translation>Wartet auf den ersten Lauf</translation>
    </message>
    <message>
        <source>The engine prepares it; its state is in Jobs below.</source>
        <translation>Die Engine bereitet ihn vor; sein Zustand steht unten in Aufträge.</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Kein Lauf passt zu „%1“</translation>
    </message>
    <message>
        <source>Training has started</source>
        <translation>Das Training hat begonnen</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>Their points appear as they are read.</source>
        <translation>Ihre Punkte erscheinen beim Lesen.</translation>
    </message>
    <message>
        <source>These runs have no points</source>
        <translation>Diese Läufe haben keine Punkte</translation>
    </message>
    <message>
        <source>They ended before their first step.</source>
        <translation>Sie endeten vor ihrem ersten Schritt.</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1.</source>
        <translation>Erster Punkt nach Schritt 1. Jetzt: %1.</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1, %2 %.</source>
        <translation>Erster Punkt nach Schritt 1. Jetzt: %1, %2&#xa0;%.</translation>
    </message>
    <message>
        <source>About %1 s left.</source>
        <translation>Noch etwa %1 s.</translation>
    </message>
    <message>
        <source>First point after step 1.</source>
        <translation>Erster Punkt nach Schritt 1.</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>%1: loss became %2 at step %3 (lr %4).</source>
        <translation>%1: Verlust wurde %2 bei Schritt %3 (lr %4).</translation>
    </message>
    <message>
        <source>A lower learning rate or a longer warm-up helps most often.</source>
        <translation>Meist hilft eine kleinere Lernrate oder ein längeres Warm-up.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Lower lr and rerun</source>
        <translation>Mit kleinerer lr neu starten</translation>
    </message>
    <message>
        <source>%1, held-out</source>
        <translation>%1, zurückgehaltener Text</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>Perplexität: %1</translation>
    </message>
    <message>
        <source>Δ to baseline: %1</source>
        <translation>Δ zur Referenz: %1</translation>
    </message>
    <message>
        <source>Learning rate: %1</source>
        <translation>Lernrate: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>This run cannot be repeated from its folder.</source>
        <translation>Dieser Lauf kann nicht aus seinem Ordner wiederholt werden.</translation>
    </message>
    <message>
        <source>Plan the comparison in Expand.</source>
        <translation>Den Vergleich in Erweitern planen.</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>Wartet in der Schlange</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigModel</name>
    <message>
        <source>An expansion changes this key: it %1.</source>
        <translation>Eine Erweiterung ändert diesen Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Depends on depth</source>
        <translation>Hängt von der Tiefe ab</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigTab</name>
    <message>
        <source>Keys of config.json</source>
        <translation>Schlüssel von config.json</translation>
    </message>
    <message>
        <source>Filter: words of key or value</source>
        <translation>Filter: Wörter aus Schlüssel oder Wert</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Rows that hold every word (Ctrl+F)</source>
        <translation>Zeilen, die jedes Wort enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy config.json as it is stored</source>
        <translation>config.json wie gespeichert kopieren</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
</context>
<context>
    <name>lesa::DepthStrip</name>
    <message>
        <source>All gaps</source>
        <translation>Alle Lücken</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Keine Lücke</translation>
    </message>
    <message>
        <source>Depth strip</source>
        <translation>Tiefenleiste</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Gap %1, after the last layer</source>
        <translation>Lücke %1, nach der letzten Schicht</translation>
    </message>
    <message>
        <source>Gap %1, between layers %1 and %2</source>
        <translation>Lücke %1, zwischen den Schichten %1 und %2</translation>
    </message>
    <message>
        <source>%1: no new layer</source>
        <translation>%1: keine neue Schicht</translation>
    </message>
    <message>
        <source>%1: becomes layer %2</source>
        <translation>%1: wird Schicht %2</translation>
    </message>
    <message>
        <source>%1: becomes layers %2 to %3</source>
        <translation>%1: wird zu den Schichten %2 bis %3</translation>
    </message>
    <message>
        <source>%1. Chosen: %2 of %3 gaps.</source>
        <translation>%1. Gewählt: %2 von %3 Lücken.</translation>
    </message>
    <message>
        <source>%1 gaps chosen</source>
        <translation>%1 Lücken gewählt</translation>
    </message>
</context>
<context>
    <name>lesa::DetachedEngine</name>
    <message>
        <source>The engine could not be started.</source>
        <translation>Die Engine konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>Den Pfad der Engine in den Einstellungen festlegen.</translation>
    </message>
    <message>
        <source>The engine has gone without a last word.</source>
        <translation>Die Engine ist ohne letzte Meldung verschwunden.</translation>
    </message>
    <message>
        <source>It was killed or the machine was restarted; what it saved is kept.</source>
        <translation>Sie wurde beendet oder der Rechner neu gestartet; was gespeichert war, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>lesa::DifferencePanel</name>
    <message>
        <source>Differences between runs</source>
        <translation>Unterschiede zwischen Läufen</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>Die Tabelle als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy the table for LaTeX with booktabs</source>
        <translation>Die Tabelle für LaTeX mit booktabs kopieren</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Die Tabelle als Markdown kopieren</translation>
    </message>
    <message>
        <source>Show or select two runs to see in which settings they differ.</source>
        <translation>Zwei Läufe einblenden oder auswählen, um zu sehen, in welchen Einstellungen sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Diese Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n Einstellung unterscheidet sich.</numerusform>
            <numerusform>%n Einstellungen unterscheiden sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::EngineProcess</name>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>Die Engine konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>Den Pfad der Engine in den Einstellungen festlegen.</translation>
    </message>
</context>
<context>
    <name>lesa::EngineQuery</name>
    <message>
        <source>The engine did not answer within two minutes.</source>
        <translation>Die Engine hat zwei Minuten lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>The engine &apos;lesa&apos; was not found.</source>
        <translation>Die Engine „lesa“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Set its path in Settings.</source>
        <translation>Ihren Pfad in den Einstellungen festlegen.</translation>
    </message>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>Die Engine konnte nicht gestartet werden: %1.</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandOnlyDialog</name>
    <message>
        <source>Quality control: hold out each inner layer and predict it</source>
        <translation>Qualitätskontrolle: jede innere Schicht zurückhalten und vorhersagen</translation>
    </message>
    <message>
        <source>Expand only</source>
        <translation>Nur erweitern</translation>
    </message>
    <message>
        <source>Folder of the expanded checkpoint</source>
        <translation>Ordner des erweiterten Checkpoints</translation>
    </message>
    <message>
        <source>A new folder; existing checkpoints are not overwritten</source>
        <translation>Ein neuer Ordner; vorhandene Checkpoints werden nicht überschrieben</translation>
    </message>
    <message>
        <source>Costs one predictor training for each fold</source>
        <translation>Kostet ein Prädiktor-Training je Fold</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Makes the expanded checkpoint, a Hugging Face folder, and trains nothing.</source>
        <translation>Erstellt den erweiterten Checkpoint, einen Hugging-Face-Ordner, und trainiert nichts.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>Ein Ordner ist nötig.</translation>
    </message>
    <message>
        <source>The folder needs its whole path.</source>
        <translation>Der Ordner muss mit vollem Pfad angegeben sein.</translation>
    </message>
    <message>
        <source>Folder is not empty. Existing checkpoints are not overwritten.</source>
        <translation>Der Ordner ist nicht leer. Vorhandene Checkpoints werden nicht überschrieben.</translation>
    </message>
    <message>
        <source>Folder for the expanded checkpoint</source>
        <translation>Ordner für den erweiterten Checkpoint</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandPage</name>
    <message>
        <source>No checkpoint open</source>
        <translation>Kein Checkpoint geöffnet</translation>
    </message>
    <message>
        <source>Choose one in Project to plan an expansion.</source>
        <translation>Im Projekt einen wählen, um eine Erweiterung zu planen.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa compare&apos; would be called with</source>
        <translation>Kopieren, womit „lesa compare“ aufgerufen würde</translation>
    </message>
    <message>
        <source>Copy command line of the plan</source>
        <translation>Befehlszeile des Plans kopieren</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa plan&apos; would be called with</source>
        <translation>Kopieren, womit „lesa plan“ aufgerufen würde</translation>
    </message>
    <message>
        <source>Expand only…</source>
        <translation>Nur erweitern…</translation>
    </message>
    <message>
        <source>Make the expanded checkpoint of the selected strategy, train nothing</source>
        <translation>Den erweiterten Checkpoint der ausgewählten Strategie erstellen, nichts trainieren</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan als JSON</translation>
    </message>
    <message>
        <source>Ask the engine for this plan as JSON</source>
        <translation>Diesen Plan als JSON von der Engine anfordern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Command lines, expansion without training, the plan as JSON</source>
        <translation>Befehlszeilen, Erweiterung ohne Training, der Plan als JSON</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Where new layers go</source>
        <translation>Wohin neue Schichten kommen</translation>
    </message>
    <message>
        <source>Strategies to compare</source>
        <translation>Zu vergleichende Strategien</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>Schichten je Lücke ändern</translation>
    </message>
    <message>
        <source>take the demo text</source>
        <translation>Demotext nehmen</translation>
    </message>
    <message>
        <source>keep checkpoints</source>
        <translation>Checkpoints behalten</translation>
    </message>
    <message>
        <source>This checkpoint cannot be expanded</source>
        <translation>Dieser Checkpoint kann nicht erweitert werden</translation>
    </message>
    <message>
        <source>%1 repeats whole ranges of layers; gaps do not concern it.</source>
        <translation>%1 wiederholt ganze Bereiche von Schichten; Lücken spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Run 1 strategy</source>
        <translation>1 Strategie starten</translation>
    </message>
    <message>
        <source>Run %1 strategies</source>
        <translation>%1 Strategien starten</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Keine Schicht ausgewählt</translation>
    </message>
    <message>
        <source>No layer selected.</source>
        <translation>Keine Schicht ausgewählt.</translation>
    </message>
    <message>
        <source>Click a + between two layers, or take a quick pick.</source>
        <translation>Auf ein + zwischen zwei Schichten klicken oder eine Schnellauswahl nehmen.</translation>
    </message>
    <message>
        <source>Use paper positions</source>
        <translation>Positionen der Publikation verwenden</translation>
    </message>
    <message>
        <source>use paper positions</source>
        <translation>Positionen der Publikation verwenden</translation>
    </message>
    <message>
        <source>Start one run for each ticked strategy (Ctrl+R)</source>
        <translation>Für jede angekreuzte Strategie einen Lauf starten (Strg+R)</translation>
    </message>
    <message>
        <source>choose gaps</source>
        <translation>Lücken wählen</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>%1 ankreuzen</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>%1 abwählen</translation>
    </message>
    <message>
        <source>select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Text to train on</source>
        <translation>Text zum Trainieren</translation>
    </message>
    <message>
        <source>Text (*.txt *.md *.jsonl *.json *.tex *.rst);;All files (*)</source>
        <translation>Text (*.txt *.md *.jsonl *.json *.tex *.rst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>choose text</source>
        <translation>Text wählen</translation>
    </message>
    <message>
        <source>Folder for the runs</source>
        <translation>Ordner für die Läufe</translation>
    </message>
    <message>
        <source>choose the folder for the runs</source>
        <translation>Ordner für die Läufe wählen</translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation>Befehlszeile kopiert</translation>
    </message>
</context>
<context>
    <name>lesa::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>100 % (paper size)</source>
        <translation>100&#xa0;% (Papiergröße)</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>Zoom der Vorschau</translation>
    </message>
    <message>
        <source>Zoom of the preview; the file does not change</source>
        <translation>Zoom der Vorschau; die Datei ändert sich nicht</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Sets the column widths and the text size of a conference or journal</source>
        <translation>Legt Spaltenbreiten und Textgröße einer Konferenz oder Zeitschrift fest</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle Breite</translation>
    </message>
    <message>
        <source>Half of the full width</source>
        <translation>Hälfte der vollen Breite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>Breite der Abbildung</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>Eigene Breite</translation>
    </message>
    <message>
        <source>Unit of the width</source>
        <translation>Einheit der Breite</translation>
    </message>
    <message>
        <source>Pixels count at the PNG&apos;s resolution</source>
        <translation>Pixel zählen in der Auflösung des PNG</translation>
    </message>
    <message>
        <source>Height to width</source>
        <translation>Höhe zu Breite</translation>
    </message>
    <message>
        <source>Height as a share of the width; 0.618 is the golden section</source>
        <translation>Höhe als Anteil der Breite; 0,618 ist der Goldene Schnitt</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Face of all text; embedded in the PDF</source>
        <translation>Schrift aller Texte; im PDF eingebettet</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Size of axis labels; numbers and legend are 2 pt smaller</source>
        <translation>Größe der Achsenbeschriftung; Zahlen und Legende sind 2 pt kleiner</translation>
    </message>
    <message>
        <source>as the venue</source>
        <translation>wie die Publikation</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Linienbreite</translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation>Breite der Kurven</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Where the legend goes</source>
        <translation>Wo die Legende steht</translation>
    </message>
    <message>
        <source>Okabe–Ito</source>
        <translation>Okabe–Ito</translation>
    </message>
    <message>
        <source>Grayscale and dashes</source>
        <translation>Graustufen und Strichmuster</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Both can be told apart without seeing colour</source>
        <translation>Beide sind auch ohne Farbsehen unterscheidbar</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>Hintergrund der Abbildung</translation>
    </message>
    <message>
        <source>Markers on curves</source>
        <translation>Markierungen auf Kurven</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Gitterlinien</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Publikation</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Height ∶ width</source>
        <translation>Höhe ∶ Breite</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Schriftar&amp;t</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>&amp;Linienbreite</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;gende</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Hintergrund</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>CSV data</source>
        <translation>CSV-Daten</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Vector figure for papers</source>
        <translation>Vektorabbildung für Artikel</translation>
    </message>
    <message>
        <source>Vector figure for the web and for editing</source>
        <translation>Vektorabbildung für Web und Bearbeitung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Exactly the plotted numbers</source>
        <translation>Genau die gezeichneten Zahlen</translation>
    </message>
    <message>
        <source>Draws the figure again: lesa-workbench --figure FILE.json -o FILE.pdf</source>
        <translation>Zeichnet die Abbildung neu: lesa-workbench --figure DATEI.json -o DATEI.pdf</translation>
    </message>
    <message>
        <source>PDF text as outlines</source>
        <translation>PDF-Text als Umrisse</translation>
    </message>
    <message>
        <source>The PDF then holds no fonts at all; text cannot be searched</source>
        <translation>Das PDF enthält dann keine Schriften; Text ist nicht durchsuchbar</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation>Als Umrisse</translation>
    </message>
    <message>
        <source>Text in SVG</source>
        <translation>Text im SVG</translation>
    </message>
    <message>
        <source>Text can be edited but needs the font; outlines look the same everywhere</source>
        <translation>Text ist bearbeitbar, braucht aber die Schrift; Umrisse sehen überall gleich aus</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation>Auflösung des PNG</translation>
    </message>
    <message>
        <source>Resolution of PNG; 300 or 600 for print</source>
        <translation>Auflösung des PNG; 300 oder 600 für den Druck</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>{model}, {plot} and {venue} are filled in</source>
        <translation>{model}, {plot} und {venue} werden eingesetzt</translation>
    </message>
    <message>
        <source>All open figures (%1)</source>
        <translation>Alle offenen Abbildungen (%1)</translation>
    </message>
    <message>
        <source>Exports every figure that is open, with the same settings</source>
        <translation>Exportiert jede offene Abbildung mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>A&amp;uflösung</translation>
    </message>
    <message>
        <source>SVG te&amp;xt</source>
        <translation>S&amp;VG-Text</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copies the figure as a picture</source>
        <translation>Kopiert die Abbildung als Bild</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Als &amp;SVG kopieren</translation>
    </message>
    <message>
        <source>Copies the figure as SVG, for drawing programs</source>
        <translation>Kopiert die Abbildung als SVG, für Zeichenprogramme</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Copies the plotted numbers as CSV</source>
        <translation>Kopiert die gezeichneten Zahlen als CSV</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Mindestens eine Dateiart ankreuzen.</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Hinweis: </translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>Sprache der Abbildung</translation>
    </message>
    <message>
        <source>Papers are in English mostly; names that you gave stay as they are</source>
        <translation>Aufsätze sind meist englisch; selbst gegebene Namen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Spr&amp;ache</translation>
    </message>
</context>
<context>
    <name>lesa::Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown in lists and runs</source>
        <translation>Steht in Listen und Läufen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where its numbers come from</source>
        <translation>Woher ihre Zahlen stammen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How the gaps are chosen</source>
        <translation>Wie die Lücken gewählt werden</translation>
    </message>
    <message>
        <source>From gap</source>
        <translation>Von Lücke</translation>
    </message>
    <message>
        <source>First gap of &apos;between&apos;, inclusive</source>
        <translation>Erste Lücke von „zwischen“, einschließlich</translation>
    </message>
    <message>
        <source>To gap</source>
        <translation>Bis Lücke</translation>
    </message>
    <message>
        <source>Last gap of &apos;between&apos;, inclusive</source>
        <translation>Letzte Lücke von „zwischen“, einschließlich</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>n of &apos;every&apos;, k of &apos;uniform&apos;, P of &apos;groups&apos;</source>
        <translation>n bei „jede n-te“, k bei „gleichmäßig“, P bei „Gruppen“</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Explicit gaps of &apos;list&apos;</source>
        <translation>Die Lücken von „Liste“</translation>
    </message>
    <message>
        <source>Per gap</source>
        <translation>Je Lücke</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>Neue Schichten in jeder gewählten Lücke</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>Depth the gaps were written for; they are rescaled to another depth, 0 = never</source>
        <translation>Tiefe, für die die Lücken geschrieben sind; auf eine andere Tiefe werden sie skaliert, 0 = nie</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prädiktor</translation>
    </message>
    <message>
        <source>mlp: as published; residual: mean of the neighbours plus a learned correction; linear: least squares; direct: the network on rows of W, no SVD</source>
        <translation>mlp: wie veröffentlicht; residual: Mittel der Nachbarn plus gelernte Korrektur; linear: kleinste Quadrate; direkt: das Netz auf Zeilen von W, ohne SVD</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>Verborgene Breite</translation>
    </message>
    <message>
        <source>Units of each hidden layer</source>
        <translation>Einheiten jeder verborgenen Schicht</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training pairs</source>
        <translation>Durchgänge über die Trainingspaare</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Training pairs a step</source>
        <translation>Trainingspaare je Schritt</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>AdamW step size</source>
        <translation>Schrittweite von AdamW</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay</source>
        <translation>Entkoppelter Weight Decay von AdamW</translation>
    </message>
    <message>
        <source>Norm weight</source>
        <translation>Normgewicht</translation>
    </message>
    <message>
        <source>lambda: share of the norm term in the loss, (1-lambda) MSE + lambda (norm difference)^2</source>
        <translation>λ: Anteil des Normterms am Verlust, (1−λ) MSE + λ (Normdifferenz)²</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>coefficient: as published; weighted: each direction by its singular value</source>
        <translation>Koeffizient: wie veröffentlicht; gewichtet: jede Richtung mit ihrem Singulärwert</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Use the top directions only; null = all</source>
        <translation>Nur die führenden Richtungen verwenden; leer = alle</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Fraction of inner layers kept for a test loss</source>
        <translation>Anteil der inneren Schichten, die für einen Testverlust zurückgehalten werden</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>How a new layer is made</source>
        <translation>Wie eine neue Schicht entsteht</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Which published or own settings of the strategy</source>
        <translation>Welche veröffentlichten oder eigenen Einstellungen der Strategie</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Bring each layer&apos;s neurons and heads in line with the one below first</source>
        <translation>Zuerst Neuronen und Köpfe jeder Schicht an der darunterliegenden ausrichten</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>Norms und Biases</translation>
    </message>
    <message>
        <source>Where a new layer&apos;s norms, biases and q/k norms come from</source>
        <translation>Woher Norms, Biases und q/k-Norms einer neuen Schicht stammen</translation>
    </message>
    <message>
        <source>Zero outputs</source>
        <translation>Ausgänge null</translation>
    </message>
    <message>
        <source>New layers start as the identity</source>
        <translation>Neue Schichten beginnen als Identität</translation>
    </message>
    <message>
        <source>Output scale</source>
        <translation>Ausgangsfaktor</translation>
    </message>
    <message>
        <source>Factor on o_proj and down_proj of new layers</source>
        <translation>Faktor auf o_proj und down_proj der neuen Schichten</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Normal noise as a fraction of each tensor&apos;s standard deviation</source>
        <translation>Normalverteiltes Rauschen als Anteil der Standardabweichung jedes Tensors</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>Of the new layers</source>
        <translation>Der neuen Schichten</translation>
    </message>
    <message>
        <source>Cut layers (solar)</source>
        <translation>Schnitt (solar)</translation>
    </message>
    <message>
        <source>m: layers cut from the end of the first and the start of the second copy, 0 = a quarter of the depth, as published</source>
        <translation>m: Schichten, die am Ende der ersten und am Anfang der zweiten Kopie wegfallen, 0 = ein Viertel der Tiefe, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Copies (stack)</source>
        <translation>Kopien (stack)</translation>
    </message>
    <message>
        <source>How often the whole stack is repeated</source>
        <translation>Wie oft der ganze Stapel wiederholt wird</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Optimiser steps</source>
        <translation>Schritte des Optimierers</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sequences a micro-batch</source>
        <translation>Sequenzen je Mikro-Batch</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequenzlänge</translation>
    </message>
    <message>
        <source>Tokens a sequence</source>
        <translation>Tokens je Sequenz</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Akkumulation</translation>
    </message>
    <message>
        <source>Micro-batches a step</source>
        <translation>Mikro-Batches je Schritt</translation>
    </message>
    <message>
        <source>Peak AdamW step size</source>
        <translation>Größte Schrittweite von AdamW</translation>
    </message>
    <message>
        <source>Final learning rate</source>
        <translation>Endlernrate</translation>
    </message>
    <message>
        <source>What the schedule decays to</source>
        <translation>Wohin der Lernratenplan abfällt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>After the warm-up</source>
        <translation>Nach dem Warm-up</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Fraction of the steps with a linear rise</source>
        <translation>Anteil der Schritte mit linearem Anstieg</translation>
    </message>
    <message>
        <source>Decay (wsd)</source>
        <translation>Abfall (wsd)</translation>
    </message>
    <message>
        <source>Fraction of the steps with the final decay</source>
        <translation>Anteil der Schritte mit dem Abfall am Ende</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay, matrices only</source>
        <translation>Entkoppelter Weight Decay von AdamW, nur für Matrizen</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Clipping</translation>
    </message>
    <message>
        <source>Largest global gradient norm, 0 = off</source>
        <translation>Größte globale Gradientennorm, 0 = aus</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trainiert wird</translation>
    </message>
    <message>
        <source>new: inserted layers; all: everything; or layers such as 16,18,20-24</source>
        <translation>new: eingefügte Schichten; all: alles; oder Schichten wie 16,18,20-24</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Of activations and frozen weights; trained weights keep an fp32 master</source>
        <translation>Von Aktivierungen und eingefrorenen Gewichten; trainierte behalten eine fp32-Masterkopie</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Aktivierungs-Checkpoints</translation>
    </message>
    <message>
        <source>Less memory, about a third more time</source>
        <translation>Weniger Speicher, etwa ein Drittel mehr Zeit</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Auswerten alle</translation>
    </message>
    <message>
        <source>Steps between evaluations, 0 = before and after only</source>
        <translation>Schritte zwischen Auswertungen, 0 = nur vorher und nachher</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>Steps between checkpoints, 0 = at the end only</source>
        <translation>Schritte zwischen Checkpoints, 0 = nur am Ende</translation>
    </message>
    <message>
        <source>Evaluation share</source>
        <translation>Auswertungsanteil</translation>
    </message>
    <message>
        <source>Held out at the end of the text when no evaluation text is given</source>
        <translation>Am Ende des Textes zurückgehalten, wenn kein Auswertungstext angegeben ist</translation>
    </message>
    <message>
        <source>Evaluation tokens</source>
        <translation>Auswertungs-Tokens</translation>
    </message>
    <message>
        <source>Used of the evaluation text, 0 = all</source>
        <translation>Vom Auswertungstext verwendet, 0 = alle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Of every random stream</source>
        <translation>Für jede Zufallsfolge</translation>
    </message>
    <message>
        <source>between</source>
        <comment>rule</comment>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>every</source>
        <comment>rule</comment>
        <translation>jede n-te</translation>
    </message>
    <message>
        <source>top-half</source>
        <comment>rule</comment>
        <translation>obere Hälfte</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>rule</comment>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>groups</source>
        <comment>rule</comment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>list</source>
        <comment>rule</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>mlp</source>
        <comment>kind</comment>
        <translation>mlp</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>kind</comment>
        <translation>residual</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>kind</comment>
        <translation>linear</translation>
    </message>
    <message>
        <source>linear-per-direction</source>
        <comment>kind</comment>
        <translation>linear je Richtung</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>kind</comment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>coefficient</source>
        <comment>loss</comment>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>weighted</source>
        <comment>loss</comment>
        <translation>gewichtet</translation>
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
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>variant</comment>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>variant</comment>
        <translation>residual</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>variant</comment>
        <translation>linear</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>variant</comment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>align</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>heads</source>
        <comment>align</comment>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>neurons</source>
        <comment>align</comment>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>align</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>left</source>
        <comment>norms</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <comment>norms</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>norms</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>layer0</source>
        <comment>norms</comment>
        <translation>Schicht 0</translation>
    </message>
    <message>
        <source>source</source>
        <comment>dtype</comment>
        <translation>wie die Quelle</translation>
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
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>schedule</comment>
        <translation>linear</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>schedule</comment>
        <translation>konstant</translation>
    </message>
    <message>
        <source>wsd</source>
        <comment>schedule</comment>
        <translation>wsd</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>precision</comment>
        <translation>auto</translation>
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
        <translation>Entropie (opt-deus)</translation>
    </message>
    <message>
        <source>Blur of the transport between neighbours, in units of its costs, 1 - cosine: towards 0 each neuron and head has one partner, above 0.1 most are averaged</source>
        <translation>Unschärfe des Transports zwischen Nachbarn, in Einheiten seiner Kosten, 1 − Kosinus: gegen 0 hat jedes Neuron und jeder Kopf einen Partner, über 0,1 werden die meisten gemittelt</translation>
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
        <translation>%1 exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 exportiert.</numerusform>
            <numerusform>%n Dateien nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>lesa::FigureParts</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
</context>
<context>
    <name>lesa::FigurePreview</name>
    <message>
        <source>Preview of the figure in its printed size</source>
        <translation>Vorschau der Abbildung in Druckgröße</translation>
    </message>
</context>
<context>
    <name>lesa::FigureRenderer</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 cannot be shown on the log axis.</source>
        <translation>
            <numerusform>%n Punkt nicht über 0 ist auf der Log-Achse nicht darstellbar.</numerusform>
            <numerusform>%n Punkte nicht über 0 sind auf der Log-Achse nicht darstellbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::GapAdvice</name>
    <message>
        <source>Advice on %1</source>
        <translation>Rat zu %1</translation>
    </message>
</context>
<context>
    <name>lesa::HelpDialog</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <source>Eigenvalue density (ESD)</source>
        <translation>Eigenwertdichte (ESD)</translation>
    </message>
    <message>
        <source>Spectral metrics</source>
        <translation>Spektrale Kennzahlen</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Trajectory through depth</source>
        <translation>Weg durch die Tiefe</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>Ähnlichkeit der Schichten</translation>
    </message>
    <message>
        <source>Quality of predicted layers</source>
        <translation>Qualität vorhergesagter Schichten</translation>
    </message>
    <message>
        <source>Depth strip and positions</source>
        <translation>Tiefenleiste und Positionen</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>LESA and its predictor</source>
        <translation>LESA und sein Prädiktor</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loss chart</source>
        <translation>Verlustdiagramm</translation>
    </message>
    <message>
        <source>Run table</source>
        <translation>Lauftabelle</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>Unterschiede zwischen Läufen</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>Aufträge und Protokoll</translation>
    </message>
    <message>
        <source>Figures and venues</source>
        <translation>Abbildungen und Publikationen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Anderswo laufen lassen</translation>
    </message>
</context>
<context>
    <name>lesa::HostsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Engine %1 on host, program %2: protocol %3, %4.</source>
        <translation>Engine %1 auf dem Rechner, Programm %2: Protokoll %3, %4.</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>passt zusammen</translation>
    </message>
    <message>
        <source>incompatible: install the same version there</source>
        <translation>passt nicht: dort dieselbe Version installieren</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Geräte: %1</translation>
    </message>
    <message>
        <source>Slurm is there.</source>
        <translation>Slurm ist vorhanden.</translation>
    </message>
    <message>
        <source>Slurm is not there.</source>
        <translation>Slurm ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>Rechner hinzufügen …</translation>
    </message>
    <message>
        <source>Remote hosts</source>
        <translation>Entfernte Rechner</translation>
    </message>
    <message>
        <source>Shows what to write into your ssh config</source>
        <translation>Zeigt, was in die ssh-Konfiguration gehört</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Read the ssh config again</source>
        <translation>Die ssh-Konfiguration neu einlesen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Looks for the engine there, its version and devices</source>
        <translation>Sucht dort die Engine, ihre Version und Geräte</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>Path of the program &apos;lesa&apos; there</source>
        <translation>Pfad des Programms „lesa“ dort</translation>
    </message>
    <message>
        <source>The engine&apos;s choice</source>
        <translation>Wählt die Engine</translation>
    </message>
    <message>
        <source>Where jobs of this host are written there</source>
        <translation>Wohin Aufträge dort auf diesem Rechner geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>&amp;Engine dort</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>&amp;Ordner dort</translation>
    </message>
    <message>
        <source>No remote hosts</source>
        <translation>Keine entfernten Rechner</translation>
    </message>
    <message>
        <source>Add one from your ssh config. The engine must be installed there.</source>
        <translation>Einen aus der ssh-Konfiguration hinzufügen. Die Engine muss dort installiert sein.</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>lesa::InspectPage</name>
    <message>
        <source>Open child folder</source>
        <translation>Unterordner öffnen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Views of the checkpoint</source>
        <translation>Ansichten des Checkpoints</translation>
    </message>
    <message>
        <source>Missing files: %1.</source>
        <translation>Fehlende Dateien: %1.</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Drop a Hugging Face model folder here. It is only read, never changed.</source>
        <translation>Einen Hugging-Face-Modellordner hier ablegen. Er wird nur gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>Header werden gelesen</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>Dieser Ordner kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 remarks on this checkpoint.</source>
        <translation>%1 Hinweise zu diesem Checkpoint.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
</context>
<context>
    <name>lesa::JobModel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>lesa::JobNotices</name>
    <message>
        <source>%1: no sign of life for 30 s.</source>
        <translation>%1: seit 30 s kein Lebenszeichen.</translation>
    </message>
    <message>
        <source>A slow disk or a full machine may hold it up: wait, or stop it.</source>
        <translation>Ein langsamer Datenträger oder ein voller Rechner kann ihn aufhalten: warten oder stoppen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What was computed is kept in %1.</source>
        <translation>Was berechnet wurde, liegt in %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: no fault found.</source>
        <translation>%1: kein Fehler gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <translation>
            <numerusform>%1: %n Fehler.</numerusform>
            <numerusform>%1: %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 ist fertig.</translation>
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
        <translation>Die Engine „lesa“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Looked in: %1. Set its path in Settings.</source>
        <translation>Gesucht in: %1. Den Pfad in den Einstellungen festlegen.</translation>
    </message>
</context>
<context>
    <name>lesa::JobsPanel</name>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>Alle Aufträge und ihre Protokolle zeigen</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Auftrag anhalten</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the job&apos;s command line</source>
        <translation>Befehlszeile des Auftrags kopieren</translation>
    </message>
    <message>
        <source>Forget jobs that have ended</source>
        <translation>Beendete Aufträge entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>Protokoll des gewählten Auftrags</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
</context>
<context>
    <name>lesa::JsonDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
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
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Where the job runs: here, on a host of your ssh config, by Slurm</source>
        <translation>Wo der Auftrag läuft: hier, auf einem Rechner der ssh-Konfiguration, durch Slurm</translation>
    </message>
    <message>
        <source>A checkpoint is named by its path there; it is not sent</source>
        <translation>Ein Checkpoint wird durch seinen Pfad dort benannt; er wird nicht gesendet</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds after which Slurm ends the job; what was saved can go on</source>
        <translation>Stunden:Minuten:Sekunden, nach denen Slurm den Auftrag beendet; Gespeichertes lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Slurm&apos;s partition</source>
        <translation>Partition von Slurm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>GPUs to ask Slurm for</source>
        <translation>GPUs, um die Slurm gebeten wird</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Checkpoint there</source>
        <translation>Checkpoint dort</translation>
    </message>
    <message>
        <source>name the checkpoint there</source>
        <translation>Checkpoint dort benennen</translation>
    </message>
    <message>
        <source>change the time limit</source>
        <translation>Zeitlimit ändern</translation>
    </message>
    <message>
        <source>change the partition</source>
        <translation>Partition ändern</translation>
    </message>
    <message>
        <source>change the number of GPUs</source>
        <translation>Zahl der GPUs ändern</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>sbatch is not installed on this machine</source>
        <translation>sbatch ist auf diesem Rechner nicht installiert</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>Rechner hinzufügen …</translation>
    </message>
    <message>
        <source>Remote hosts…</source>
        <translation>Entfernte Rechner …</translation>
    </message>
    <message>
        <source>run on %1</source>
        <translation>auf %1 laufen lassen</translation>
    </message>
</context>
<context>
    <name>lesa::LinkNotices</name>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Wird versucht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Job %1: %2 after %3.</source>
        <translation>Auftrag %1: %2 nach %3.</translation>
    </message>
    <message>
        <source>Checkpoint of step %1 exists.</source>
        <translation>Checkpoint von Schritt %1 ist vorhanden.</translation>
    </message>
    <message>
        <source>Resubmit with %1</source>
        <translation>Mit %1 neu einreichen</translation>
    </message>
</context>
<context>
    <name>lesa::LossChart</name>
    <message>
        <source>Loss of the runs</source>
        <translation>Verlust der Läufe</translation>
    </message>
    <message numerus="yes">
        <source>All %1 points of %n run(s) are drawn</source>
        <translation>
            <numerusform>Alle %1 Punkte von %n Lauf sind gezeichnet</numerusform>
            <numerusform>Alle %1 Punkte von %n Läufen sind gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>Angehalten: Leertaste setzt fort</translation>
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
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>Aufträge und Protokoll</translation>
    </message>
    <message>
        <source>Settings of the plot</source>
        <translation>Einstellungen des Diagramms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Abb&amp;ildung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the engine computes</source>
        <translation>Wo die Engine rechnet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>From &amp;Hub cache (%1)</source>
        <translation>Aus dem &amp;Hub-Cache (%1)</translation>
    </message>
    <message>
        <source>%1 holds no runs.</source>
        <translation>%1 enthält keine Läufe.</translation>
    </message>
    <message>
        <source>Choose the folder that a training or comparison wrote.</source>
        <translation>Den Ordner wählen, den ein Training oder Vergleich geschrieben hat.</translation>
    </message>
    <message>
        <source>No checkpoint open</source>
        <translation>Kein Checkpoint geöffnet</translation>
    </message>
    <message>
        <source>%1 – LESA Workbench</source>
        <translation>%1 – LESA Workbench</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Last session ended unexpectedly.</source>
        <translation>Die letzte Sitzung endete unerwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still going on.</source>
        <translation>
            <numerusform>%n Auftrag läuft noch.</numerusform>
            <numerusform>%n Aufträge laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan was not saved.</source>
        <translation>Ein Plan war nicht gespeichert.</translation>
    </message>
    <message>
        <source>What it kept for this case cannot be read.</source>
        <translation>Was für diesen Fall aufbewahrt war, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache ändert sich mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>About LESA Workbench</source>
        <translation>Über LESA Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;Grow language models in depth, see what you grew.&lt;br&gt;&lt;br&gt;After LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.&lt;br&gt;GNU General Public License, version 3 or later. Qt %2.</source>
        <translation>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;Sprachmodelle in die Tiefe wachsen lassen und sehen, was gewachsen ist.&lt;br&gt;&lt;br&gt;Nach LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.&lt;br&gt;GNU General Public License, Version 3 oder später. Qt %2.</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Aufträge laufen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation>
            <numerusform>%n Auftrag ist nicht fertig.</numerusform>
            <numerusform>%n Aufträge sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainings and expansions can go on without the window.</source>
        <translation>Trainings und Erweiterungen können ohne das Fenster weiterlaufen.</translation>
    </message>
    <message>
        <source>Analyses and checks end with it.</source>
        <translation>Analysen und Prüfungen enden mit ihm.</translation>
    </message>
    <message>
        <source>What waits in the queue is not started.</source>
        <translation>Was in der Schlange wartet, wird nicht gestartet.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Alle &amp;stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program could not be read; it starts without.</source>
        <translation>
            <numerusform>%n Datei des Programms war nicht lesbar; es startet ohne sie.</numerusform>
            <numerusform>%n Dateien des Programms waren nicht lesbar; es startet ohne sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there is kept beside it, with the ending .damaged: mend it or delete it.</source>
        <translation>Was darin stand, liegt daneben mit der Endung .damaged: reparieren oder löschen.</translation>
    </message>
    <message>
        <source>Import evaluations</source>
        <translation>Auswertungen importieren</translation>
    </message>
</context>
<context>
    <name>lesa::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>Die Meldung mit ihren Details kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>lesa::NumberEdit</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Eine Zahl ist nötig.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
</context>
<context>
    <name>lesa::OutcomeView</name>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Rough cost</source>
        <translation>Grobe Kosten</translation>
    </message>
    <message>
        <source>Memory to expand</source>
        <translation>Speicher zum Erweitern</translation>
    </message>
    <message>
        <source>Memory to train, on the GPU</source>
        <translation>Speicher zum Trainieren, auf der GPU</translation>
    </message>
    <message>
        <source>Memory to train</source>
        <translation>Speicher zum Trainieren</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Speicher frei</translation>
    </message>
    <message>
        <source>Time to expand</source>
        <translation>Zeit zum Erweitern</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Zeit des Laufs</translation>
    </message>
    <message>
        <source>Time of all %1 runs</source>
        <translation>Zeit aller %1 Läufe</translation>
    </message>
    <message>
        <source>Runs go to</source>
        <translation>Läufe gehen nach</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for the runs</source>
        <translation>Ordner für die Läufe wählen</translation>
    </message>
    <message>
        <source>Disk needed</source>
        <translation>Platz benötigt</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Platz frei</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>lesa::PlanForm</name>
    <message>
        <source>Predictor</source>
        <translation>Prädiktor</translation>
    </message>
    <message>
        <source>Training, the same for all</source>
        <translation>Training, für alle gleich</translation>
    </message>
    <message>
        <source>More training settings</source>
        <translation>Weitere Trainingseinstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Auf- oder zuklappen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the text files to train on</source>
        <translation>Textdateien für das Training wählen</translation>
    </message>
    <message>
        <source>Take the demo text</source>
        <translation>Demotext nehmen</translation>
    </message>
    <message>
        <source>Keep expanded and trained checkpoints</source>
        <translation>Erweiterte und trainierte Checkpoints behalten</translation>
    </message>
    <message>
        <source>Each run keeps its model; takes several times the model&apos;s size on disk</source>
        <translation>Jeder Lauf behält sein Modell; belegt ein Mehrfaches der Modellgröße</translation>
    </message>
    <message>
        <source>demo text: Genesis and Exodus</source>
        <translation>Demotext: Genesis und Exodus</translation>
    </message>
</context>
<context>
    <name>lesa::PlotScene</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 hidden by the log axis</source>
        <translation>
            <numerusform>%n Punkt nicht über 0 durch die Log-Achse verborgen</numerusform>
            <numerusform>%n Punkte nicht über 0 durch die Log-Achse verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>inserted layer</source>
        <translation>eingefügte Schicht</translation>
    </message>
</context>
<context>
    <name>lesa::PlotView</name>
    <message>
        <source>Fit to data</source>
        <translation>An Daten anpassen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>Logarithmisches y</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>Logarithmisches x</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Logarithmische x-Achse</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Andere ausblenden</translation>
    </message>
    <message>
        <source>Show only the curve under the cursor, or all again</source>
        <translation>Nur die Kurve unter dem Zeiger zeigen oder wieder alle</translation>
    </message>
    <message>
        <source>Pin readout</source>
        <translation>Ablesung anheften</translation>
    </message>
    <message>
        <source>Keep the readout of this point; without one, remove all pins</source>
        <translation>Die Ablesung dieses Punkts behalten; ohne Punkt alle Anheftungen entfernen</translation>
    </message>
    <message>
        <source>Copy figure or value</source>
        <translation>Abbildung oder Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the value under the cursor, else the figure</source>
        <translation>Den Wert unter dem Zeiger kopieren, sonst die Abbildung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not smoothed: %1</source>
        <translation>nicht geglättet: %1</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>lesa::PositionsBar</name>
    <message>
        <source>As released, scaled</source>
        <translation>Wie veröffentlicht, skaliert</translation>
    </message>
    <message>
        <source>Top half</source>
        <translation>Obere Hälfte</translation>
    </message>
    <message>
        <source>Every n-th gap</source>
        <translation>Jede n-te Lücke</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>After equal groups</source>
        <translation>Nach gleich großen Gruppen</translation>
    </message>
    <message>
        <source>Most similar neighbours</source>
        <translation>Ähnlichste Nachbarn</translation>
    </message>
    <message>
        <source>Range of gaps</source>
        <translation>Bereich von Lücken</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>Liste von Lücken</translation>
    </message>
    <message>
        <source>Quick pick of positions</source>
        <translation>Schnellauswahl der Positionen</translation>
    </message>
    <message>
        <source>How the gaps are chosen. A rule rescales to another depth, a list does not.</source>
        <translation>Wie die Lücken gewählt werden. Eine Regel passt sich an eine andere Tiefe an, eine Liste nicht.</translation>
    </message>
    <message>
        <source>Gaps 15 to 30 of 32 layers, rescaled to this depth</source>
        <translation>Lücken 15 bis 30 von 32 Schichten, auf diese Tiefe skaliert</translation>
    </message>
    <message>
        <source>Count of the rule</source>
        <translation>Anzahl der Regel</translation>
    </message>
    <message>
        <source>n of every n-th, number of gaps or of groups</source>
        <translation>n bei jeder n-ten, Anzahl der Lücken oder der Gruppen</translation>
    </message>
    <message>
        <source>Gaps as text</source>
        <translation>Lücken als Text</translation>
    </message>
    <message>
        <source>Gap g lies above layer g. Examples: 15-30, 3-7,12, top-half, every:2, uniform:16, groups:8, 15-30x2</source>
        <translation>Lücke g liegt über Schicht g. Beispiele: 15-30, 3-7,12, top-half, every:2, uniform:16, groups:8, 15-30x2</translation>
    </message>
    <message>
        <source>New layers in each gap</source>
        <translation>Neue Schichten je Lücke</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>Neue Schichten in jeder gewählten Lücke</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>Schichten je Lücke ändern</translation>
    </message>
    <message>
        <source>The gaps where the curve above says neighbours are most alike</source>
        <translation>Die Lücken, an denen laut obiger Kurve die Nachbarn einander am ähnlichsten sind</translation>
    </message>
    <message>
        <source>Needs the spectra</source>
        <translation>Braucht die Spektren</translation>
    </message>
    <message>
        <source>pick positions: %1</source>
        <translation>Positionen wählen: %1</translation>
    </message>
    <message>
        <source>change the count of gaps</source>
        <translation>Anzahl der Lücken ändern</translation>
    </message>
    <message>
        <source>type positions</source>
        <translation>Positionen eingeben</translation>
    </message>
    <message>
        <source>%1 gaps, %2 new layers</source>
        <translation>%1 Lücken, %2 neue Schichten</translation>
    </message>
    <message>
        <source>Best by advice</source>
        <translation>Beste nach dem Rat</translation>
    </message>
    <message>
        <source>The gaps that score best by the rule of the curve above, else by all rules</source>
        <translation>Die Lücken mit den besten Werten nach der Regel der obigen Kurve, sonst nach allen Regeln</translation>
    </message>
    <message>
        <source>Needs the advice: choose one of its curves above</source>
        <translation>Braucht den Rat: oben eine seiner Kurven wählen</translation>
    </message>
</context>
<context>
    <name>lesa::Preset</name>
    <message>
        <source>LESA as released</source>
        <translation>LESA wie veröffentlicht</translation>
    </message>
    <message>
        <source>Predicts each new layer from its two neighbours in the basis all layers share, with the settings of the authors&apos; released notebooks. New matrices have rank at most 257.</source>
        <translation>Sagt jede neue Schicht aus ihren beiden Nachbarn in der gemeinsamen Basis aller Schichten vorher, mit den Einstellungen der veröffentlichten Notebooks der Autoren. Neue Matrizen haben höchstens Rang 257.</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; Einstellungen der veröffentlichten Notebooks. Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
    <message>
        <source>LESA, settings reported from the paper</source>
        <translation>LESA, Einstellungen laut Publikation</translation>
    </message>
    <message>
        <source>As lesa-released, with a norm weight of 5e-5 and 5 epochs, as notes on the paper report them. Batch, optimiser and the rule for norms are not stated there and are those of the notebooks.</source>
        <translation>Wie lesa-released, mit Normgewicht 5e-5 und 5 Epochen, wie Notizen zur Publikation sie angeben. Batch, Optimierer und die Regel für Norms stehen dort nicht und sind die der Notebooks.</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; λ and epochs as reported by notes on the paper, the rest from the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; λ und Epochen nach Notizen zur Publikation, der Rest aus den veröffentlichten Notebooks. Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
    <message>
        <source>LESA, residual predictor</source>
        <translation>LESA, residualer Prädiktor</translation>
    </message>
    <message>
        <source>This project&apos;s variant: the average of the neighbours plus a learned correction that starts at zero. New matrices have no rank cap; no norm term, since it can outweigh the error itself.</source>
        <translation>Variante dieses Projekts: das Mittel der Nachbarn plus eine gelernte Korrektur, die bei null beginnt. Neue Matrizen haben keine Ranggrenze; kein Normterm, da er den Fehler selbst überwiegen kann.</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Variante dieses Projekts zu LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794. Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
    <message>
        <source>LESA as released, layers aligned first</source>
        <translation>LESA, Schichten zuerst ausgerichtet</translation>
    </message>
    <message>
        <source>As lesa-released, after each layer&apos;s neurons and heads were brought in line with the layer below; old layers stay as they are. The alignment is this project&apos;s addition.</source>
        <translation>Wie lesa-released, nachdem Neuronen und Köpfe jeder Schicht an der darunterliegenden ausgerichtet wurden; alte Schichten bleiben, wie sie sind. Die Ausrichtung ist ein Zusatz dieses Projekts.</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; predictor settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Variante dieses Projekts zu LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; Einstellungen des Prädiktors aus den veröffentlichten Notebooks. Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
    <message>
        <source>LESA, two numbers a weight type</source>
        <translation>LESA, zwei Zahlen je Gewichtstyp</translation>
    </message>
    <message>
        <source>The simplest predictor: V_i ≈ a V_{i-1} + b V_{i+1} with a and b by least squares over all layers. What a trained predictor has to beat.</source>
        <translation>Der einfachste Prädiktor: V_i ≈ a V_{i-1} + b V_{i+1} mit a und b aus kleinsten Quadraten über alle Schichten. Was ein trainierter Prädiktor schlagen muss.</translation>
    </message>
    <message>
        <source>Average of the neighbours</source>
        <translation>Mittel der Nachbarn</translation>
    </message>
    <message>
        <source>Each new layer is the average of the two it lies between, tensor by tensor. Same gaps as lesa-released.</source>
        <translation>Jede neue Schicht ist das Mittel der beiden, zwischen denen sie liegt, Tensor für Tensor. Dieselben Lücken wie lesa-released.</translation>
    </message>
    <message>
        <source>A plain baseline. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Eine einfache Referenz. Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
    <message>
        <source>Average of the aligned neighbours</source>
        <translation>Mittel der ausgerichteten Nachbarn</translation>
    </message>
    <message>
        <source>As mean, after each layer&apos;s neurons and heads were brought in line with the layer below, so that the average is one of like with like.</source>
        <translation>Wie mean, nachdem Neuronen und Köpfe jeder Schicht an der darunterliegenden ausgerichtet wurden, sodass Gleiches mit Gleichem gemittelt wird.</translation>
    </message>
    <message>
        <source>A baseline of this project. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Eine Referenz dieses Projekts. Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Each new layer is a copy of the layer below the gap (interpolation by duplication). Same gaps as lesa-released.</source>
        <translation>Jede neue Schicht ist eine Kopie der Schicht unter der Lücke (Interpolation durch Verdoppeln). Dieselben Lücken wie lesa-released.</translation>
    </message>
    <message>
        <source>LLaMA Pro blocks</source>
        <translation>LLaMA-Pro-Blöcke</translation>
    </message>
    <message>
        <source>Copies whose o_proj and down_proj are zero: the expanded model computes exactly what the base model does. Here at the gaps of lesa-released, for comparisons at equal gaps; the published layout (32 to 40 layers, one block after each of 8 equal groups) is --positions groups:8.</source>
        <translation>Kopien, deren o_proj und down_proj null sind: Das erweiterte Modell berechnet genau, was das Basismodell berechnet. Hier an den Lücken von lesa-released, für Vergleiche bei gleichen Lücken; die veröffentlichte Anordnung (32 zu 40 Schichten, ein Block nach jeder von 8 gleich großen Gruppen) ist --positions groups:8.</translation>
    </message>
    <message>
        <source>LLaMA Pro: Progressive LLaMA with Block Expansion, arXiv 2401.02415; learning rate 2e-4 from the same.</source>
        <translation>LLaMA Pro: Progressive LLaMA with Block Expansion, arXiv 2401.02415; Lernrate 2e-4 ebenfalls von dort.</translation>
    </message>
    <message>
        <source>SOLAR depth up-scaling</source>
        <translation>SOLAR-Tiefenskalierung</translation>
    </message>
    <message>
        <source>The stack without its last quarter, followed by the stack without its first: 32 layers become 48, of layers 0 to 23 and 8 to 31. All layers are trained, as published.</source>
        <translation>Der Stapel ohne sein letztes Viertel, gefolgt vom Stapel ohne sein erstes: Aus 32 Schichten werden 48, aus den Schichten 0 bis 23 und 8 bis 31. Alle Schichten werden trainiert, wie veröffentlicht.</translation>
    </message>
    <message>
        <source>SOLAR 10.7B, arXiv 2312.15166. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>SOLAR 10.7B, arXiv 2312.15166. Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
    <message>
        <source>OpT-DeUS, optimal transport</source>
        <translation>OpT-DeUS, optimaler Transport</translation>
    </message>
    <message>
        <source>Neurons and heads of the layer below are brought to the places of those of the layer above by entropic optimal transport, averaged with them, outputs zero: the expanded model computes exactly what the base model does. Differs from the published code: the plan&apos;s marginals are divided out, whole neurons, heads and rotary pairs move, costs are 1 - cosine.</source>
        <translation>Neuronen und Köpfe der unteren Schicht werden durch entropischen optimalen Transport an die Plätze derer der oberen Schicht gebracht und mit ihnen gemittelt, Ausgänge null: Das erweiterte Modell berechnet genau, was das Basismodell berechnet. Abweichend vom veröffentlichten Code werden die Randverteilungen des Plans herausgeteilt, ganze Neuronen, Köpfe und Rotationspaare bewegt, und die Kosten sind 1 − Kosinus.</translation>
    </message>
    <message>
        <source>After Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011; gaps as there, the top half. Entropy 0.01: this project&apos;s (there 0.06 on Euclidean distances of rows). Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Nach Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011; Lücken wie dort, die obere Hälfte. Entropie 0,01: von diesem Projekt (dort 0,06 auf euklidischen Abständen der Zeilen). Lernrate des Trainings 2e-4: ein für LLaMA Pro veröffentlichter Startwert, nicht der dieser Strategie.</translation>
    </message>
</context>
<context>
    <name>lesa::PresetDiffDialog</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>A rule for any depth.</source>
        <translation>Eine Regel für jede Tiefe.</translation>
    </message>
    <message>
        <source>Made for %1 layers.</source>
        <translation>Für %1 Schichten gemacht.</translation>
    </message>
    <message>
        <source>Gaps as they are, for no particular depth.</source>
        <translation>Lücken wie angegeben, für keine bestimmte Tiefe.</translation>
    </message>
    <message>
        <source>Rescaled to the %1 layers of this model: gaps %2.</source>
        <translation>Auf die %1 Schichten dieses Modells skaliert: Lücken %2.</translation>
    </message>
    <message>
        <source>In the %1 layers of this model: gaps %2.</source>
        <translation>In den %1 Schichten dieses Modells: Lücken %2.</translation>
    </message>
    <message>
        <source>They do not fit this model: %1.</source>
        <translation>Sie passen nicht zu diesem Modell: %1.</translation>
    </message>
    <message>
        <source>Keep it in my presets</source>
        <translation>In meinen Voreinstellungen behalten</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Voreinstellung importieren</translation>
    </message>
    <message>
        <source>Nothing differs from the current plan.</source>
        <translation>Kein Unterschied zum aktuellen Plan.</translation>
    </message>
    <message>
        <source>Saves a copy; the file itself is not touched</source>
        <translation>Speichert eine Kopie; die Datei selbst bleibt unberührt</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use these values; Undo brings the current ones back</source>
        <translation>Diese Werte verwenden; Rückgängig bringt die aktuellen zurück</translation>
    </message>
</context>
<context>
    <name>lesa::PresetMenu</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Take, save, import or export a preset</source>
        <translation>Eine Voreinstellung nehmen, speichern, importieren oder exportieren</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Voreinstellung</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>Meine Voreinstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changes in this preset</source>
        <translation>Änderungen in dieser Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Built-in presets are read-only: duplicate it to edit</source>
        <translation>Mitgelieferte Voreinstellungen sind schreibgeschützt: zum Bearbeiten duplizieren</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Meine Voreinstellung</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Duplicate to edit…</source>
        <translation>Zum Bearbeiten duplizieren…</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Voreinstellung</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, eigene</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>take preset %1</source>
        <translation>Voreinstellung %1 nehmen</translation>
    </message>
    <message>
        <source>rename preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>delete preset %1</source>
        <translation>Voreinstellung %1 löschen</translation>
    </message>
    <message>
        <source>Preset %1 was deleted.</source>
        <translation>Voreinstellung %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Voreinstellung importieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectModel</name>
    <message>
        <source>running, step %1</source>
        <translation>läuft, Schritt %1</translation>
    </message>
    <message>
        <source>done, step %1</source>
        <translation>fertig, Schritt %1</translation>
    </message>
    <message>
        <source>stopped at step %1</source>
        <translation>gestoppt bei Schritt %1</translation>
    </message>
    <message>
        <source>failed at step %1</source>
        <translation>fehlgeschlagen bei Schritt %1</translation>
    </message>
    <message>
        <source>ended without a word at step %1</source>
        <translation>ohne Meldung beendet bei Schritt %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Filter checkpoints and runs</source>
        <translation>Checkpoints und Läufe filtern</translation>
    </message>
    <message>
        <source>Show rows whose name holds this</source>
        <translation>Zeilen zeigen, deren Name dies enthält</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>lesa::QualityFigures</name>
    <message>
        <source>Cosine V</source>
        <translation>Kosinus V</translation>
    </message>
    <message>
        <source>cosine of the shared coefficients V̂ and V</source>
        <translation>Kosinus der gemeinsamen Koeffizienten V̂ und V</translation>
    </message>
    <message>
        <source>Cosine W</source>
        <translation>Kosinus W</translation>
    </message>
    <message>
        <source>cosine of the weights Ŵ and W</source>
        <translation>Kosinus der Gewichte Ŵ und W</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Norm ratio</source>
        <translation>Norm-Verhältnis</translation>
    </message>
    <message>
        <source>σ₁ ratio</source>
        <translation>σ₁-Verhältnis</translation>
    </message>
    <message>
        <source>Stable rank ratio</source>
        <translation>Verhältnis der stabilen Ränge</translation>
    </message>
    <message>
        <source>‖·‖² / σ₁² of Ŵ over that of W</source>
        <translation>‖·‖² / σ₁² von Ŵ zu dem von W</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>Numerischer Rang</translation>
    </message>
    <message>
        <source>singular values of Ŵ above float32 rounding</source>
        <translation>Singulärwerte von Ŵ über der float32-Rundung</translation>
    </message>
    <message>
        <source>%1 by weight type</source>
        <translation>%1 nach Gewichtstyp</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>plain average</source>
        <translation>einfaches Mittel</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Singular values of inserted layer %1, %2</source>
        <translation>Singulärwerte der eingefügten Schicht %1, %2</translation>
    </message>
    <message>
        <source>Index i</source>
        <translation>Index i</translation>
    </message>
    <message>
        <source>layer %1, below</source>
        <translation>Schicht %1, darunter</translation>
    </message>
    <message>
        <source>layer %1, above</source>
        <translation>Schicht %1, darüber</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>Schicht %1, eingefügt</translation>
    </message>
    <message>
        <source>rank cap h + 1 = %1</source>
        <translation>Ranggrenze h + 1 = %1</translation>
    </message>
</context>
<context>
    <name>lesa::QualityModel</name>
    <message>
        <source>layer below</source>
        <translation>Schicht darunter</translation>
    </message>
    <message>
        <source>layer above</source>
        <translation>Schicht darüber</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>predicted %1, plain average %2</source>
        <translation>vorhergesagt %1, einfaches Mittel %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>%1; predicted | plain average</source>
        <translation>%1; vorhergesagt | einfaches Mittel</translation>
    </message>
</context>
<context>
    <name>lesa::QualityTab</name>
    <message>
        <source>Expand with quality control</source>
        <translation>Mit Qualitätskontrolle erweitern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open the expanded checkpoint</source>
        <translation>Erweiterten Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Quality by weight type</source>
        <translation>Qualität nach Gewichtstyp</translation>
    </message>
    <message>
        <source>Spectrum of an inserted layer</source>
        <translation>Spektrum einer eingefügten Schicht</translation>
    </message>
    <message>
        <source>Progress of the expansion</source>
        <translation>Fortschritt der Erweiterung</translation>
    </message>
    <message>
        <source>Expand this checkpoint with the plan&apos;s settings, holding out layers</source>
        <translation>Diesen Checkpoint mit den Einstellungen des Plans erweitern und dabei Schichten zurückhalten</translation>
    </message>
    <message>
        <source>Stop the expansion</source>
        <translation>Erweiterung stoppen</translation>
    </message>
    <message>
        <source>Inspect the layers that were inserted</source>
        <translation>Die eingefügten Schichten untersuchen</translation>
    </message>
    <message>
        <source>Which layers</source>
        <translation>Welche Schichten</translation>
    </message>
    <message>
        <source>Held-out layers</source>
        <translation>Zurückgehaltene Schichten</translation>
    </message>
    <message>
        <source>Inserted layers</source>
        <translation>Eingefügte Schichten</translation>
    </message>
    <message>
        <source>Source layers predicted without having been seen, against the truth; or inserted layers against their two neighbours</source>
        <translation>Ungesehen vorhergesagte Quellschichten gegen die Wahrheit oder eingefügte Schichten gegen ihre beiden Nachbarn</translation>
    </message>
    <message>
        <source>predicted | plain average</source>
        <translation>vorhergesagt | einfaches Mittel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>What the dots show; every dot is a layer, in order of depth</source>
        <translation>Was die Punkte zeigen; jeder Punkt ist eine Schicht, in Reihenfolge der Tiefe</translation>
    </message>
    <message>
        <source>Quality of predicted weights</source>
        <translation>Qualität vorhergesagter Gewichte</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>Qualität von %1</translation>
    </message>
    <message>
        <source>The expansion&apos;s record cannot be read</source>
        <translation>Die Aufzeichnung der Erweiterung ist nicht lesbar</translation>
    </message>
    <message>
        <source>The expansion did not finish</source>
        <translation>Die Erweiterung wurde nicht fertig</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Sie wurde gestoppt.</translation>
    </message>
    <message>
        <source>Expanded without quality control</source>
        <translation>Ohne Qualitätskontrolle erweitert</translation>
    </message>
    <message>
        <source>Quality not measured yet</source>
        <translation>Qualität noch nicht gemessen</translation>
    </message>
    <message>
        <source>Each inner layer is held out in turn and predicted from its neighbours; the prediction is compared with the true layer and with the plain average. It takes one training a fold and writes an expanded checkpoint.</source>
        <translation>Jede innere Schicht wird der Reihe nach zurückgehalten und aus ihren Nachbarn vorhergesagt; die Vorhersage wird mit der wahren Schicht und dem einfachen Mittel verglichen. Das kostet ein Training je Fold und schreibt einen erweiterten Checkpoint.</translation>
    </message>
    <message>
        <source>Compute the spectra to see inserted layers</source>
        <translation>Die Spektren berechnen, um eingefügte Schichten zu sehen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quality is measured while layers are predicted. Open the checkpoint that this one was grown from, and measure there.</source>
        <translation>Die Qualität wird gemessen, während Schichten vorhergesagt werden. Öffnen Sie den Checkpoint, aus dem dieser gewachsen ist, und messen Sie dort.</translation>
    </message>
</context>
<context>
    <name>lesa::RemoteRuns</name>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Fetch the checkpoint of %1</source>
        <translation>Den Checkpoint von %1 holen</translation>
    </message>
</context>
<context>
    <name>lesa::Run</name>
    <message>
        <source>The engine speaks another protocol than this program.</source>
        <translation>Die Engine spricht ein anderes Protokoll als dieses Programm.</translation>
    </message>
    <message>
        <source>Install the engine and the window of the same version.</source>
        <translation>Engine und Fenster in derselben Version installieren.</translation>
    </message>
</context>
<context>
    <name>lesa::RunCheck</name>
    <message>
        <source>No checkpoint that can be expanded is open.</source>
        <translation>Kein erweiterbarer Checkpoint ist geöffnet.</translation>
    </message>
    <message>
        <source>Tick a strategy to run.</source>
        <translation>Zum Starten eine Strategie ankreuzen.</translation>
    </message>
    <message>
        <source>The plan is being checked.</source>
        <translation>Der Plan wird geprüft.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read.</source>
        <translation>Der Text %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose text…</source>
        <translation>Text wählen…</translation>
    </message>
    <message>
        <source>%1 is not empty. Existing runs are not overwritten.</source>
        <translation>%1 ist nicht leer. Vorhandene Läufe werden nicht überschrieben.</translation>
    </message>
    <message>
        <source>New name %1</source>
        <translation>Neuer Name %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Needs %1, %2 free on %3.</source>
        <translation>Braucht %1, frei sind %2 auf %3.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 are free.</source>
        <translation>Braucht etwa %1 Speicher, frei sind %2.</translation>
    </message>
    <message>
        <source>No usable GPU is chosen: on the CPU this is estimated at %1.</source>
        <translation>Keine nutzbare GPU ist gewählt: Auf der CPU sind %1 geschätzt.</translation>
    </message>
    <message>
        <source>Choose remote host…</source>
        <translation>Entfernten Rechner wählen …</translation>
    </message>
    <message>
        <source>Fewer layers, steps or a smaller batch take less.</source>
        <translation>Weniger Schichten, Schritte oder ein kleinerer Batch brauchen weniger.</translation>
    </message>
</context>
<context>
    <name>lesa::RunFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>Nach „%1:“ folgt nichts.</translation>
    </message>
    <message>
        <source>“%1” is text: write %1:word.</source>
        <translation>„%1“ ist Text: %1:Wort schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not known; use %2.</source>
        <translation>„%1“ ist nicht bekannt; möglich sind %2.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>lesa::RunTableModel</name>
    <message>
        <source>Folder is gone</source>
        <translation>Ordner ist weg</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation</source>
        <translation>Verlust auf zurückgehaltenem Text bei der letzten Auswertung</translation>
    </message>
    <message>
        <source>Mean training loss of the last 20 points</source>
        <translation>Mittlerer Trainingsverlust der letzten 20 Punkte</translation>
    </message>
    <message>
        <source>Ticked runs are drawn; double-click to rename</source>
        <translation>Angekreuzte Läufe werden gezeichnet; Doppelklick benennt um</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation, else training loss</source>
        <translation>Verlust auf zurückgehaltenem Text bei der letzten Auswertung, sonst Trainingsverlust</translation>
    </message>
    <message>
        <source>Lowest loss so far</source>
        <translation>Bisher kleinster Verlust</translation>
    </message>
    <message>
        <source>Last loss less the baseline&apos;s: below 0 is better</source>
        <translation>Letzter Verlust minus dem der Referenz: unter 0 ist besser</translation>
    </message>
    <message>
        <source>Words with commas between; double-click to edit</source>
        <translation>Wörter, durch Kommas getrennt; Doppelklick zum Bearbeiten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Bester Verlust</translation>
    </message>
    <message>
        <source>Δ to baseline</source>
        <translation>Δ zur Referenz</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Schlange</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>%1 %2: %3; the model it grew from: %4</source>
        <translation>%1 %2: %3; das Modell, aus dem es wuchs: %4</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 of lm-evaluation-harness with its standard error; in brackets the difference to the model it grew from</source>
        <translation>%1 von lm-evaluation-harness mit Standardfehler; in Klammern der Unterschied zum Modell, aus dem es wuchs</translation>
    </message>
</context>
<context>
    <name>lesa::RunsPanel</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Draw every run</source>
        <translation>Jeden Lauf zeichnen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show all runs again</source>
        <translation>Wieder alle Läufe zeigen</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>Hide all other runs; again: show all (H)</source>
        <translation>Alle anderen Läufe ausblenden; erneut: alle zeigen (H)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep up to six runs on top (P)</source>
        <translation>Bis zu sechs Läufe oben halten (P)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the name (F2)</source>
        <translation>Namen ändern (F2)</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Als Referenz verwenden</translation>
    </message>
    <message>
        <source>Compare all others with this run</source>
        <translation>Alle anderen mit diesem Lauf vergleichen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the run&apos;s files</source>
        <translation>Die Dateien des Laufs zeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Vom letzten Checkpoint aus fortfahren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop after this step and save</source>
        <translation>Nach diesem Schritt stoppen und speichern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the training, or go on with it</source>
        <translation>Das Training anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>Checkpoint speichern</translation>
    </message>
    <message>
        <source>Save a checkpoint now and go on</source>
        <translation>Jetzt einen Checkpoint speichern und fortfahren</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Forget the run; its folder stays (Del)</source>
        <translation>Den Lauf vergessen; sein Ordner bleibt (Entf)</translation>
    </message>
    <message>
        <source>Filter: loss&lt;3 tag:ablation strategy:lesa status:done name</source>
        <translation>Filter: loss&lt;3 tag:ablation strategy:lesa status:done Name</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Words and terms, all of which must hold (Ctrl+F):
word or &quot;two words&quot; – in name, strategy, status, tags or notes
tag:x  name:x  strategy:x  status:x  notes:x – text that holds x
loss&lt;3 – also &lt;= &gt; &gt;= = for loss, best, delta, step, speed, seed
-term – not</source>
        <translation>Wörter und Terme, die alle zutreffen müssen (Strg+F):
Wort oder &quot;zwei Wörter&quot; – in Name, Strategie, Status, Tags oder Notizen
tag:x  name:x  strategy:x  status:x  notes:x – Text, der x enthält
loss&lt;3 – auch &lt;= &gt; &gt;= = für loss, best, delta, step, speed, seed
-Term – nicht</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Colour and dash</source>
        <translation>Farbe und Strichmuster</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>Six runs are pinned already.</source>
        <translation>Sechs Läufe sind bereits angeheftet.</translation>
    </message>
    <message>
        <source>Unpin one first.</source>
        <translation>Zuerst einen loslösen.</translation>
    </message>
    <message>
        <source>Fetch checkpoint</source>
        <translation>Checkpoint holen</translation>
    </message>
    <message>
        <source>Bring the last checkpoint from where the run is into its folder here</source>
        <translation>Den letzten Checkpoint von dort, wo der Lauf ist, in seinen Ordner hier holen</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsDialog</name>
    <message>
        <source>Compute spectra on opening when it takes less than 30 s</source>
        <translation>Spektren beim Öffnen berechnen, wenn es weniger als 30 s dauert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Sprache des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>Colours of the window; figures are exported light in any case</source>
        <translation>Farben des Fensters; Abbildungen werden immer hell exportiert</translation>
    </message>
    <message>
        <source>The program &apos;lesa&apos; that computes</source>
        <translation>Das Programm „lesa“, das rechnet</translation>
    </message>
    <message>
        <source>Where the engine computes; auto takes a GPU when there is one</source>
        <translation>Wo die Engine rechnet; auto nimmt eine GPU, wenn es eine gibt</translation>
    </message>
    <message>
        <source>CPU threads of the engine</source>
        <translation>CPU-Threads der Engine</translation>
    </message>
    <message>
        <source>Where new runs are written</source>
        <translation>Wohin neue Läufe geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Folder for &amp;runs</source>
        <translation>Ordner für &amp;Läufe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Ordner für Läufe</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>There is no engine here; nothing can be computed.</source>
        <translation>Hier ist keine Engine; nichts kann berechnet werden.</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsForm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>lesa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraFigures</name>
    <message>
        <source>Index i</source>
        <translation>Index i</translation>
    </message>
    <message>
        <source>%1 % of Σσ²</source>
        <translation>%1&#xa0;% von Σσ²</translation>
    </message>
    <message>
        <source>%1 eigenvalues</source>
        <translation>%1 Eigenwerte</translation>
    </message>
    <message>
        <source>first %1 of %2 eigenvalues</source>
        <translation>erste %1 von %2 Eigenwerten</translation>
    </message>
    <message>
        <source>power law, α = %1</source>
        <translation>Potenzgesetz, α = %1</translation>
    </message>
    <message>
        <source>Marchenko–Pastur, σ = %1</source>
        <translation>Marchenko–Pastur, σ = %1</translation>
    </message>
    <message>
        <source>α = 2: overtrained below</source>
        <translation>α = 2: darunter übertrainiert</translation>
    </message>
    <message>
        <source>α = 6: undertrained above</source>
        <translation>α = 6: darüber untertrainiert</translation>
    </message>
    <message>
        <source>outside 2 … 6</source>
        <translation>außerhalb 2 … 6</translation>
    </message>
    <message>
        <source>Singular values of %1</source>
        <translation>Singulärwerte von %1</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>Schicht %1, eingefügt</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message numerus="yes">
        <source>Singular values of %1 in %n layers; 90 % of the energy lies in the first %2 of %3 directions</source>
        <translation>
            <numerusform>Singulärwerte von %1 in %n Schicht; 90&#xa0;% der Energie liegen in den ersten %2 von %3 Richtungen</numerusform>
            <numerusform>Singulärwerte von %1 in %n Schichten; 90&#xa0;% der Energie liegen in den ersten %2 von %3 Richtungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared singular values of %1</source>
        <translation>Gemeinsame Singulärwerte von %1</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>Richtung k</translation>
    </message>
    <message numerus="yes">
        <source>%n layers side by side</source>
        <translation>
            <numerusform>%n Schicht nebeneinander</numerusform>
            <numerusform>%n Schichten nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>floor: rounding below</source>
        <translation>Grenze: darunter Rundung</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1, layer %2</source>
        <translation>Eigenwertdichte von %1, Schicht %2</translation>
    </message>
    <message>
        <source>Density ρ(λ)</source>
        <translation>Dichte ρ(λ)</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1 in layer %2, power-law exponent %3</source>
        <translation>Eigenwertdichte von %1 in Schicht %2, Potenzgesetz-Exponent %3</translation>
    </message>
    <message>
        <source>Power-law exponent α</source>
        <translation>Potenzgesetz-Exponent α</translation>
    </message>
    <message>
        <source>α = 1 + n / Σ ln(λ / xmin) over the n eigenvalues λ ≥ xmin</source>
        <translation>α = 1 + n / Σ ln(λ / xmin) über die n Eigenwerte λ ≥ xmin</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>Stabiler Rang</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>exp of the entropy of σ / Σσ</source>
        <translation>exp der Entropie von σ / Σσ</translation>
    </message>
    <message>
        <source>Matrix entropy</source>
        <translation>Matrixentropie</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>entropy of λ / Σλ over ln rank; 1: all directions alike</source>
        <translation>Entropie von λ / Σλ durch ln Rang; 1: alle Richtungen gleich</translation>
    </message>
    <message>
        <source>Squared Frobenius norm</source>
        <translation>Quadrierte Frobenius-Norm</translation>
    </message>
    <message>
        <source>Squared spectral norm</source>
        <translation>Quadrierte Spektralnorm</translation>
    </message>
    <message>
        <source>Marchenko–Pastur soft rank</source>
        <translation>Marchenko–Pastur-Softrang</translation>
    </message>
    <message>
        <source>MP soft rank</source>
        <translation>MP-Softrang</translation>
    </message>
    <message>
        <source>upper bulk edge λ₊ / λ₁</source>
        <translation>oberer Rand der Masse λ₊ / λ₁</translation>
    </message>
    <message>
        <source>Spikes beyond the bulk</source>
        <translation>Ausreißer jenseits der Masse</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>eigenvalues above the bulk edge λ₊ and its Tracy–Widom width</source>
        <translation>Eigenwerte über dem Rand der Masse λ₊ und seiner Tracy–Widom-Breite</translation>
    </message>
    <message>
        <source>Marchenko–Pastur σ</source>
        <translation>Marchenko–Pastur σ</translation>
    </message>
    <message>
        <source>of the entries, for the spectrum scaled to mean 1</source>
        <translation>der Einträge, für das auf Mittel 1 skalierte Spektrum</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>Numerischer Rang</translation>
    </message>
    <message>
        <source>singular values above the rounding of the stored type</source>
        <translation>Singulärwerte über der Rundung des gespeicherten Typs</translation>
    </message>
    <message>
        <source>Directions with 90 % of the energy</source>
        <translation>Richtungen mit 90&#xa0;% der Energie</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>smallest k with 90 % of Σσ² in the first k</source>
        <translation>kleinstes k mit 90&#xa0;% von Σσ² in den ersten k</translation>
    </message>
    <message>
        <source>Directions with 95 % of the energy</source>
        <translation>Richtungen mit 95&#xa0;% der Energie</translation>
    </message>
    <message>
        <source>smallest k with 95 % of Σσ² in the first k</source>
        <translation>kleinstes k mit 95&#xa0;% von Σσ² in den ersten k</translation>
    </message>
    <message>
        <source>Directions with 99 % of the energy</source>
        <translation>Richtungen mit 99&#xa0;% der Energie</translation>
    </message>
    <message>
        <source>smallest k with 99 % of Σσ² in the first k</source>
        <translation>kleinstes k mit 99&#xa0;% von Σσ² in den ersten k</translation>
    </message>
    <message>
        <source>Weighted α</source>
        <translation>Gewichtetes α</translation>
    </message>
    <message>
        <source>Log α-norm</source>
        <translation>Log-α-Norm</translation>
    </message>
    <message>
        <source>Distance of the power-law fit</source>
        <translation>Abstand der Potenzgesetz-Anpassung</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov distance between fit and eigenvalues</source>
        <translation>Kolmogorow–Smirnow-Abstand zwischen Anpassung und Eigenwerten</translation>
    </message>
    <message>
        <source>%1 across depth</source>
        <translation>%1 über die Tiefe</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraTab</name>
    <message>
        <source>Spectra not computed yet</source>
        <translation>Spektren noch nicht berechnet</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>Singulärwerte</translation>
    </message>
    <message>
        <source>Eigenvalue density</source>
        <translation>Eigenwertdichte</translation>
    </message>
    <message>
        <source>Metric across depth</source>
        <translation>Kennzahl über die Tiefe</translation>
    </message>
    <message>
        <source>Relative to σ₁</source>
        <translation>Relativ zu σ₁</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Histogram of λ = σ² with the power law p(λ) ~ λ^−α above xmin and the Marchenko–Pastur density of a random matrix</source>
        <translation>Histogramm von λ = σ² mit dem Potenzgesetz p(λ) ~ λ^−α oberhalb xmin und der Marchenko–Pastur-Dichte einer Zufallsmatrix</translation>
    </message>
    <message>
        <source>Each layer</source>
        <translation>Jede Schicht</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>Alle Schichten zusammen</translation>
    </message>
    <message>
        <source>Which singular values</source>
        <translation>Welche Singulärwerte</translation>
    </message>
    <message>
        <source>Each layer&apos;s W, or all layers side by side: [W₀ | W₁ | …] = U S V</source>
        <translation>W jeder Schicht oder alle Schichten nebeneinander: [W₀ | W₁ | …] = U S V</translation>
    </message>
    <message>
        <source>σᵢ / σ₁ instead of σᵢ</source>
        <translation>σᵢ / σ₁ statt σᵢ</translation>
    </message>
    <message>
        <source>Where 90, 95 and 99 % of Σσ² are reached: in the selected layer, else in the median</source>
        <translation>Wo 90, 95 und 99&#xa0;% von Σσ² erreicht sind: in der gewählten Schicht, sonst im Median</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>The metric drawn across depth</source>
        <translation>Die über die Tiefe gezeichnete Kennzahl</translation>
    </message>
    <message>
        <source>Eigenvalues of layer %1</source>
        <translation>Eigenwerte von Schicht %1</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
</context>
<context>
    <name>lesa::StrategyList</name>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Tick what Run compares; the selected one is in the form</source>
        <translation>Ankreuzen, was Starten vergleicht; die ausgewählte steht im Formular</translation>
    </message>
</context>
<context>
    <name>lesa::SummaryTab</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>Modelltyp</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Verborgene Größe</translation>
    </message>
    <message>
        <source>Head shares the embedding</source>
        <translation>Kopf teilt das Embedding</translation>
    </message>
    <message>
        <source>Can be expanded</source>
        <translation>Erweiterbar</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>Elementtyp</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Header hash</source>
        <translation>Header-Hash</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Weight types (out × in)</source>
        <translation>Gewichtstypen (aus × ein)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Summary of the checkpoint</source>
        <translation>Übersicht des Checkpoints</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>lesa::TensorModel</name>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>lesa::TensorsTab</name>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Filter: words of name, shape, type or file</source>
        <translation>Filter: Wörter aus Name, Form, Typ oder Datei</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Tensoren filtern</translation>
    </message>
    <message>
        <source>Rows that hold every word, in any column (Ctrl+F)</source>
        <translation>Zeilen, die jedes Wort in irgendeiner Spalte enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>%L1 of %L2 tensors, %3</source>
        <translation>%L1 von %L2 Tensoren, %3</translation>
    </message>
</context>
<context>
    <name>lesa::TypeChips</name>
    <message>
        <source>Weight type</source>
        <translation>Gewichtstyp</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Weight type %1</source>
        <translation>Gewichtstyp %1</translation>
    </message>
</context>
<context>
    <name>lesa::WindowActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a checkpoint folder</source>
        <translation>Einen Checkpoint-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Open the small model that comes with the program</source>
        <translation>Das mitgelieferte kleine Modell öffnen</translation>
    </message>
    <message>
        <source>From &amp;Hub cache</source>
        <translation>Aus dem &amp;Hub-Cache</translation>
    </message>
    <message>
        <source>Open a model from the Hub&apos;s cache; it is only read</source>
        <translation>Ein Modell aus dem Hub-Cache öffnen; es wird nur gelesen</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>Läufe &amp;importieren…</translation>
    </message>
    <message>
        <source>Add a run folder, or a folder of run folders</source>
        <translation>Einen Lauf-Ordner oder einen Ordner mit Lauf-Ordnern hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Start a second window</source>
        <translation>Ein zweites Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Read the checkpoint&apos;s headers again</source>
        <translation>Die Header des Checkpoints neu lesen</translation>
    </message>
    <message>
        <source>&amp;Close checkpoint</source>
        <translation>Checkpoint &amp;schließen</translation>
    </message>
    <message>
        <source>Close the open checkpoint</source>
        <translation>Den offenen Checkpoint schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>&amp;Verify checkpoint</source>
        <translation>Checkpoint &amp;prüfen</translation>
    </message>
    <message>
        <source>Check headers, index, config rules and every value</source>
        <translation>Header, Index, Config-Regeln und jeden Wert prüfen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Look at the checkpoint</source>
        <translation>Den Checkpoint ansehen</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Erweitern</translation>
    </message>
    <message>
        <source>Plan an expansion</source>
        <translation>Eine Erweiterung planen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Den Bildschirm füllen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Suchen oder filtern</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start what is planned</source>
        <translation>Das Geplante starten</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel the zoom, filter or job</source>
        <translation>Zoom, Filter oder Auftrag abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pause refresh</source>
        <translation>Aktualisierung &amp;anhalten</translation>
    </message>
    <message>
        <source>Hold the curves still</source>
        <translation>Die Kurven stillhalten</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>An&amp;passen</translation>
    </message>
    <message>
        <source>Show all of the data</source>
        <translation>Alle Daten zeigen</translation>
    </message>
    <message>
        <source>Log &amp;y</source>
        <translation>Log &amp;y</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>Log &amp;x</source>
        <translation>Log &amp;x</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Logarithmische x-Achse</translation>
    </message>
    <message>
        <source>&amp;Hide others</source>
        <translation>Andere ausb&amp;lenden</translation>
    </message>
    <message>
        <source>Show the chosen run alone</source>
        <translation>Den gewählten Lauf allein zeigen</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Keep the readout at this point</source>
        <translation>Die Ablesung an diesem Punkt behalten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the figure, value or rows</source>
        <translation>Abbildung, Wert oder Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Die Abbildung exportieren</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Er&amp;neut exportieren</translation>
    </message>
    <message>
        <source>Export with the last choices</source>
        <translation>Mit der letzten Auswahl exportieren</translation>
    </message>
    <message>
        <source>Copy command &amp;line</source>
        <translation>Befehls&amp;zeile kopieren</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa&apos; would be called with</source>
        <translation>Kopieren, womit „lesa“ aufgerufen würde</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation>&amp;Alle Abbildungen exportieren…</translation>
    </message>
    <message>
        <source>Export every open figure of all pages with the same settings</source>
        <translation>Jede offene Abbildung aller Seiten mit denselben Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>Abb&amp;ildung kopieren</translation>
    </message>
    <message>
        <source>Copy the figure as a picture, as it would be exported</source>
        <translation>Die Abbildung als Bild kopieren, wie sie exportiert würde</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Als &amp;SVG kopieren</translation>
    </message>
    <message>
        <source>Copy the figure as SVG, for drawing programs</source>
        <translation>Die Abbildung als SVG kopieren, für Zeichenprogramme</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the plotted numbers as CSV</source>
        <translation>Die gezeichneten Zahlen als CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What the program does, step by step</source>
        <translation>Was das Programm tut, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Find any command by name</source>
        <translation>Jeden Befehl nach Namen finden</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import e&amp;valuations…</source>
        <translation>Aus&amp;wertungen importieren…</translation>
    </message>
    <message>
        <source>Show results of lm-evaluation-harness beside the runs; a results_….json can be dropped</source>
        <translation>Ergebnisse von lm-evaluation-harness neben den Läufen zeigen; eine results_….json kann abgelegt werden</translation>
    </message>
    <message>
        <source>Remote &amp;hosts…</source>
        <translation>&amp;Entfernte Rechner…</translation>
    </message>
    <message>
        <source>Hosts of your ssh config: whether the engine is there, its version and devices</source>
        <translation>Rechner der ssh-Konfiguration: ob die Engine da ist, ihre Version und Geräte</translation>
    </message>
    <message>
        <source>Open job log</source>
        <translation>Auftragsprotokoll öffnen</translation>
    </message>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>Alle Aufträge und ihre Protokolle zeigen</translation>
    </message>
</context>
</TS>
