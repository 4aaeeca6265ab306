<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Neighbour distance</source>
        <translation>Distance entre voisines</translation>
    </message>
    <message>
        <source>Distance in V</source>
        <translation>Distance dans V</translation>
    </message>
    <message>
        <source>Neighbour cosine</source>
        <translation>Cosinus entre voisines</translation>
    </message>
    <message>
        <source>Cosine in V</source>
        <translation>Cosinus dans V</translation>
    </message>
    <message>
        <source>Subspace overlap, outputs</source>
        <translation>Recouvrement des sous-espaces, sorties</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Subspace overlap, inputs</source>
        <translation>Recouvrement des sous-espaces, entrées</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>Rang stable</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>Power-law exponent</source>
        <translation>Exposant de loi de puissance</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>%1 over %2 layers, %3 gaps chosen</source>
        <translation>%1 sur %2 couches, %3 intervalles choisis</translation>
    </message>
    <message>
        <source>Advice: all rules</source>
        <translation>Conseil&#xa0;: toutes les règles</translation>
    </message>
    <message>
        <source>Mean place</source>
        <translation>Rang moyen</translation>
    </message>
    <message>
        <source>Advice: one new layer</source>
        <translation>Conseil&#xa0;: une couche nouvelle</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>Advice: layer bypassed</source>
        <translation>Conseil&#xa0;: couche contournée</translation>
    </message>
    <message>
        <source>Increase of the loss</source>
        <translation>Hausse de la perte</translation>
    </message>
    <message>
        <source>Advice: hidden states</source>
        <translation>Conseil&#xa0;: états cachés</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Advice: predictability</source>
        <translation>Conseil&#xa0;: prévisibilité</translation>
    </message>
</context>
<context>
    <name>EngineJob</name>
    <message>
        <source>No sign of life for 30 s</source>
        <translation>Aucun signe de vie depuis 30 s</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 on the device</source>
        <translation>%1 sur le périphérique</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
</context>
<context>
    <name>ExitReport</name>
    <message>
        <source>killed, probably out of memory</source>
        <translation>tué, sans doute par manque de mémoire</translation>
    </message>
    <message>
        <source>a memory fault</source>
        <translation>une erreur d’accès mémoire</translation>
    </message>
    <message>
        <source>it gave up on an internal check</source>
        <translation>abandon après un contrôle interne</translation>
    </message>
    <message>
        <source>the processor lacks an instruction it needs</source>
        <translation>il manque une instruction au processeur</translation>
    </message>
    <message>
        <source>it was told to end</source>
        <translation>fin demandée</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>il a planté</translation>
    </message>
    <message>
        <source>The engine finished.</source>
        <translation>Le moteur a terminé.</translation>
    </message>
    <message>
        <source>The engine did not accept the command line.</source>
        <translation>Le moteur a refusé la ligne de commande.</translation>
    </message>
    <message>
        <source>Stopped by the user.</source>
        <translation>Arrêté par l’utilisateur.</translation>
    </message>
    <message>
        <source>The checkpoint, preset or text cannot be used.</source>
        <translation>Le point de contrôle, le préréglage ou le texte est inutilisable.</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>Mémoire insuffisante.</translation>
    </message>
    <message>
        <source>The disk is full or the folder is not writable.</source>
        <translation>Le disque est plein ou le dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The device is not available.</source>
        <translation>Le périphérique n’est pas disponible.</translation>
    </message>
    <message>
        <source>The engine failed with exit code %1.</source>
        <translation>Le moteur a échoué avec le code %1.</translation>
    </message>
    <message>
        <source>The engine ended without saying how.</source>
        <translation>Le moteur s’est terminé sans explication.</translation>
    </message>
    <message>
        <source>The engine stopped (signal %1, %2).</source>
        <translation>Le moteur s’est arrêté (signal %1, %2).</translation>
    </message>
    <message>
        <source>The engine stopped: it crashed.</source>
        <translation>Le moteur s’est arrêté&#xa0;: il a planté.</translation>
    </message>
    <message>
        <source>The job&apos;s log has its last words.</source>
        <translation>Le journal de la tâche contient ses derniers messages.</translation>
    </message>
</context>
<context>
    <name>LaunchChoice</name>
    <message>
        <source>%1 is no host name that ssh can take.</source>
        <translation>%1 n’est pas un nom d’hôte que ssh accepte.</translation>
    </message>
    <message>
        <source>The checkpoint needs its whole path there, one that begins with / or ~/.</source>
        <translation>Le point de contrôle exige son chemin complet là-bas, qui commence par / ou ~/.</translation>
    </message>
    <message>
        <source>The time limit is written as hours:minutes:seconds, for example 04:00:00.</source>
        <translation>La limite de temps s’écrit heures:minutes:secondes, par exemple 04:00:00.</translation>
    </message>
    <message>
        <source>A partition&apos;s name has letters, digits, &apos;_&apos;, &apos;-&apos; and &apos;.&apos; only.</source>
        <translation>Le nom d’une partition n’a que des lettres, des chiffres, «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
</context>
<context>
    <name>LinkState</name>
    <message>
        <source>Slurm through %1</source>
        <translation>Slurm par %1</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2.</source>
        <translation>La tâche Slurm %1 est %2.</translation>
    </message>
    <message>
        <source>Slurm job %1 is %2 (%3).</source>
        <translation>La tâche Slurm %1 est %2 (%3).</translation>
    </message>
    <message>
        <source>Connection lost, job goes on.</source>
        <translation>Connexion perdue, la tâche continue.</translation>
    </message>
    <message>
        <source>Connection to %1 lost, job goes on.</source>
        <translation>Connexion à %1 perdue, la tâche continue.</translation>
    </message>
    <message>
        <source>Job %1: %2.</source>
        <translation>Tâche %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>OpenedModel</name>
    <message>
        <source>counts layers</source>
        <translation>compte les couches</translation>
    </message>
    <message>
        <source>one entry a layer</source>
        <translation>une entrée par couche</translation>
    </message>
    <message>
        <source>lists layers by index</source>
        <translation>liste les couches par indice</translation>
    </message>
    <message>
        <source>follows from the depth</source>
        <translation>découle de la profondeur</translation>
    </message>
    <message>
        <source>Weights are stored quantised (%1). Expanding needs full-precision weights.</source>
        <translation>Les poids sont stockés quantifiés (%1). L’extension exige des poids en pleine précision.</translation>
    </message>
    <message>
        <source>The experts are stored fused. Save the model in its original format to expand it.</source>
        <translation>Les experts sont stockés fusionnés. Enregistrez le modèle dans son format d’origine pour l’étendre.</translation>
    </message>
    <message>
        <source>The model type &apos;%1&apos; is not known. You can inspect it; expanding is off.</source>
        <translation>Le type de modèle «&#xa0;%1&#xa0;» est inconnu. Vous pouvez l’inspecter&#xa0;; l’extension est désactivée.</translation>
    </message>
    <message>
        <source>A model needs at least two layers to be expanded.</source>
        <translation>Un modèle doit avoir au moins deux couches pour être étendu.</translation>
    </message>
    <message>
        <source>The download is probably incomplete.</source>
        <translation>Le téléchargement est sans doute incomplet.</translation>
    </message>
    <message>
        <source>%1 layers · %2 params · %3 · %4</source>
        <translation>%1 couches · %2 paramètres · %3 · %4</translation>
    </message>
    <message>
        <source>A GGUF file can be inspected and analysed. To expand it, convert it to a Hugging Face folder.</source>
        <translation>Un fichier GGUF peut être inspecté et analysé. Pour l’étendre, convertissez-le en dossier Hugging Face.</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>Plan %1</source>
        <translation>Planifier %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Étendre %1</translation>
    </message>
    <message>
        <source>Compare on %1</source>
        <translation>Comparer sur %1</translation>
    </message>
</context>
<context>
    <name>lesa</name>
    <message>
        <source>Usage: lesa-workbench [path…] | --figure RECIPE -o FILE</source>
        <translation>Utilisation&#xa0;: lesa-workbench [chemin…] | --figure RECETTE -o FICHIER</translation>
    </message>
    <message>
        <source>Grow language models in depth, see what you grew.</source>
        <translation>Faire croître des modèles de langage en profondeur et voir le résultat.</translation>
    </message>
    <message>
        <source>Draw a figure again from its recipe, without a window; needs -o.</source>
        <translation>Redessiner une figure d’après sa recette, sans fenêtre&#xa0;; exige -o.</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>File to write: .pdf, .svg, .png, .csv or .json.</source>
        <translation>Fichier à écrire&#xa0;: .pdf, .svg, .png, .csv ou .json.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, ja or zh_CN.</source>
        <translation>Langue de la fenêtre&#xa0;: en, de, fr, ja ou zh_CN.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>A checkpoint folder, a run folder or a preset</source>
        <translation>Un dossier de point de contrôle, un dossier d’exécution ou un préréglage</translation>
    </message>
    <message>
        <source>--figure needs the file to write: add -o FILE.</source>
        <translation>--figure exige le fichier à écrire&#xa0;: ajoutez -o FICHIER.</translation>
    </message>
    <message>
        <source>-o goes with --figure RECIPE.</source>
        <translation>-o va avec --figure RECETTE.</translation>
    </message>
    <message>
        <source>--figure draws one recipe; &apos;%1&apos; is one argument too many.</source>
        <translation>--figure dessine une seule recette&#xa0;; «&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>text as outlines</source>
        <translation>texte vectorisé</translation>
    </message>
    <message>
        <source>fonts embedded (TrueType)</source>
        <translation>polices incorporées (TrueType)</translation>
    </message>
    <message>
        <source>%1 in × %2 in, %3</source>
        <translation>%1 in × %2 in, %3</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 courbe</translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation>%1 courbes</translation>
    </message>
    <message>
        <source>lowest %1 %2 at %3 %4</source>
        <translation>minimum de %1&#xa0;: %2 à %3 %4</translation>
    </message>
    <message>
        <source>map of %1 rows and %2 columns, values %3 to %4</source>
        <translation>carte de %1 lignes et %2 colonnes, valeurs de %3 à %4</translation>
    </message>
    <message>
        <source>%1 points in order</source>
        <translation>%1 points dans l’ordre</translation>
    </message>
    <message>
        <source>%1 of them inserted</source>
        <translation>dont %1 insérés</translation>
    </message>
    <message>
        <source>%1 bars</source>
        <translation>%1 barres</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>The %1 is larger than 1 MB; papers are often limited to 10 MB in all.</source>
        <translation>Le fichier %1 dépasse 1 Mo&#xa0;; les articles sont souvent limités à 10 Mo en tout.</translation>
    </message>
    <message>
        <source>%1: the ending must be .pdf, .svg, .png, .csv or .json</source>
        <translation>%1&#xa0;: l’extension doit être .pdf, .svg, .png, .csv ou .json</translation>
    </message>
    <message>
        <source>Font “%1” is not installed; %2 is used.</source>
        <translation>La police «&#xa0;%1&#xa0;» n’est pas installée&#xa0;; %2 est utilisée.</translation>
    </message>
    <message>
        <source>Font “%1” has no %2; other faces are used for them.</source>
        <translation>La police «&#xa0;%1&#xa0;» n’a pas %2&#xa0;; d’autres polices les remplacent.</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille personnalisée</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>last loss</source>
        <translation>dernière perte</translation>
    </message>
    <message>
        <source>best loss</source>
        <translation>meilleure perte</translation>
    </message>
    <message>
        <source>last perplexity</source>
        <translation>dernière perplexité</translation>
    </message>
    <message>
        <source>delta to baseline</source>
        <translation>écart à la référence</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>Étape depuis la première</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Tokens d’entraînement</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>Temps d’entraînement (min)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
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
        <translation>Perte</translation>
    </message>
    <message>
        <source>before growing</source>
        <translation>avant la croissance</translation>
    </message>
    <message>
        <source>%1 before growing</source>
        <translation>%1 avant la croissance</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1, moyenne de %2</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Entraîner %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source> | --figures FOLDER path…</source>
        <translation> | --figures DOSSIER chemin…</translation>
    </message>
    <message>
        <source>Draw the figures of runs and analysis files (.h5) into a folder, without a window.</source>
        <translation>Dessiner les figures d’exécutions et de fichiers d’analyse (.h5) dans un dossier, sans fenêtre.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>--figures needs a folder to write to and runs or .h5 files to draw.</source>
        <translation>--figures exige un dossier de destination et des exécutions ou fichiers .h5 à dessiner.</translation>
    </message>
    <message>
        <source>%1: there is no run in it</source>
        <translation>%1&#xa0;: ne contient aucune exécution</translation>
    </message>
    <message>
        <source>Not every run was read to its end within %1 s; the loss figure shows what was.</source>
        <translation>Toutes les exécutions n’ont pas pu être lues jusqu’au bout en %1 s&#xa0;; la figure de perte montre ce qui l’a été.</translation>
    </message>
    <message>
        <source>%1 cannot be made; choose another folder</source>
        <translation>Impossible de créer %1&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 fichiers écrits dans %2</translation>
    </message>
</context>
<context>
    <name>lesa::AddHostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>A host is one of your ssh config, reached by a key without a password. Add these lines to ~/.ssh/config:</source>
        <translation>Un hôte est un de ceux de votre configuration ssh, atteint par une clé sans mot de passe. Ajoutez ces lignes à ~/.ssh/config&#xa0;:</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>le même qu’ici</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Lines for the ssh config</source>
        <translation>Lignes pour la configuration ssh</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Open ~/.ssh</source>
        <translation>Ouvrir ~/.ssh</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only, and no &apos;-&apos; at the beginning.</source>
        <translation>Seulement des lettres, des chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», et pas de «&#xa0;-&#xa0;» au début.</translation>
    </message>
</context>
<context>
    <name>lesa::AdvicePanel</name>
    <message>
        <source>Neighbour distances are drawn here once the spectra are computed: %1 matrices, about %2 on the CPU.</source>
        <translation>Les distances entre voisines s’afficheront ici une fois les spectres calculés&#xa0;: %1 matrices, environ %2 sur le CPU.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Curve above the strip</source>
        <translation>Courbe au-dessus de la bande</translation>
    </message>
    <message>
        <source>What the curve above the strip shows</source>
        <translation>Ce que montre la courbe au-dessus de la bande</translation>
    </message>
    <message>
        <source>Weight type of the curve</source>
        <translation>Type de poids de la courbe</translation>
    </message>
    <message>
        <source>Mean of all weight types with their range, or one of them</source>
        <translation>Moyenne de tous les types de poids avec leur étendue, ou l’un d’eux</translation>
    </message>
    <message>
        <source>Compute the spectra of all weight types</source>
        <translation>Calculer les spectres de tous les types de poids</translation>
    </message>
    <message>
        <source>Advice over the depth</source>
        <translation>Indications selon la profondeur</translation>
    </message>
    <message>
        <source>All weight types</source>
        <translation>Tous les types de poids</translation>
    </message>
    <message>
        <source>The spectra are being computed; neighbour distances appear here when they are ready.</source>
        <translation>Les spectres sont en cours de calcul&#xa0;; les distances entre voisines apparaîtront ici.</translation>
    </message>
    <message>
        <source>Compute advice</source>
        <translation>Calculer le conseil</translation>
    </message>
    <message>
        <source>Score every gap with the text to train on</source>
        <translation>Noter chaque intervalle avec le texte d’entraînement</translation>
    </message>
    <message>
        <source>The gaps are being scored; the curve appears here when that is done.</source>
        <translation>Les intervalles sont en cours de notation&#xa0;; la courbe apparaîtra ensuite ici.</translation>
    </message>
    <message>
        <source>The advice on this checkpoint has no scores by this rule.</source>
        <translation>Le conseil sur ce point de contrôle n’a pas de notes selon cette règle.</translation>
    </message>
    <message>
        <source>Scores of the gaps by lesa advise are drawn here: new layers tried one by one on the text to train on.</source>
        <translation>Les notes des intervalles par lesa advise sont tracées ici&#xa0;: de nouvelles couches essayées une à une sur le texte d’entraînement.</translation>
    </message>
</context>
<context>
    <name>lesa::Analysis</name>
    <message>
        <source>Analyse %1</source>
        <translation>Analyser %1</translation>
    </message>
    <message>
        <source>Analyse %1: %2</source>
        <translation>Analyser %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>L’analyse a été arrêtée.</translation>
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
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progression de l’analyse</translation>
    </message>
    <message>
        <source>Analyse every weight type; a job that can be stopped</source>
        <translation>Analyser tous les types de poids&#xa0;; une tâche que l’on peut arrêter</translation>
    </message>
    <message>
        <source>Analyse this weight type alone</source>
        <translation>Analyser uniquement ce type de poids</translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>Arrêter l’analyse</translation>
    </message>
    <message>
        <source>%1 matrices × %2 layers, about %3 on CPU, %4 memory.</source>
        <translation>%1 matrices × %2 couches, environ %3 sur CPU, %4 de mémoire.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Looking for an analysis</source>
        <translation>Recherche d’une analyse</translation>
    </message>
    <message>
        <source>Reading the analysis</source>
        <translation>Lecture de l’analyse</translation>
    </message>
    <message>
        <source>The analysis did not finish</source>
        <translation>L’analyse ne s’est pas terminée</translation>
    </message>
    <message>
        <source>The analysis cannot be read</source>
        <translation>L’analyse est illisible</translation>
    </message>
</context>
<context>
    <name>lesa::AnalysisTab</name>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The layer marked in every view; a click on it in a plot does the same</source>
        <translation>La couche marquée dans toutes les vues&#xa0;; un clic dessus dans un graphique fait de même</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Compute all</source>
        <translation>Tout calculer</translation>
    </message>
    <message>
        <source>This analysis holds %1 of %2 layers.</source>
        <translation>Cette analyse contient %1 couches sur %2.</translation>
    </message>
    <message>
        <source>%1 of %2 weight types are computed.</source>
        <translation>%1 types de poids sur %2 sont calculés.</translation>
    </message>
</context>
<context>
    <name>lesa::ChartSettings</name>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step from the first</source>
        <translation>Étape depuis la première</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Tokens d’entraînement</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>Temps d’entraînement</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Axe horizontal</translation>
    </message>
    <message>
        <source>What the curves are drawn against</source>
        <translation>Grandeur en abscisse des courbes</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic x axis (Shift+L)</source>
        <translation>Axe x logarithmique (Maj+L)</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic loss axis (L)</source>
        <translation>Axe de perte logarithmique (L)</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Below the loss</source>
        <translation>Sous la perte</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>A strip with the learning rate</source>
        <translation>Une bande avec le taux d’apprentissage</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>A strip with the norm of the gradient before clipping</source>
        <translation>Une bande avec la norme du gradient avant écrêtage</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens par seconde</translation>
    </message>
    <message>
        <source>A strip with the speed</source>
        <translation>Une bande avec la vitesse</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>One line per strategy</source>
        <translation>Une ligne par stratégie</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed become one line, their mean, with their range as a band</source>
        <translation>Les exécutions qui ne diffèrent que par la graine deviennent une ligne, leur moyenne, avec leur étendue en bande</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Exponential average</source>
        <translation>Moyenne exponentielle</translation>
    </message>
    <message>
        <source>Central average</source>
        <translation>Moyenne centrée</translation>
    </message>
    <message>
        <source>How training losses are smoothed; the raw ones stay behind, faint</source>
        <translation>Lissage des pertes d’entraînement&#xa0;; les valeurs brutes restent derrière, estompées</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>0 is the raw curve, 0.999 the smoothest</source>
        <translation>0 est la courbe brute, 0,999 la plus lisse</translation>
    </message>
    <message>
        <source>Strength of the smoothing</source>
        <translation>Intensité du lissage</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>Points in a mean. While a run is going on, its newest points wait until half a window has followed</source>
        <translation>Points par moyenne. Tant qu’une exécution est en cours, ses derniers points attendent qu’une demi-fenêtre ait suivi</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientFigures</name>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>cosine of neighbours</source>
        <translation>cosinus entre voisines</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>overlap of output subspaces</source>
        <translation>recouvrement des sous-espaces de sortie</translation>
    </message>
    <message>
        <source>overlap of input subspaces</source>
        <translation>recouvrement des sous-espaces d’entrée</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>distance of neighbours</source>
        <translation>distance entre voisines</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>atypique</translation>
    </message>
    <message>
        <source>Coefficients of %1</source>
        <translation>Coefficients de %1</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>Direction k</translation>
    </message>
    <message>
        <source>Direction %1 of %2 across depth</source>
        <translation>Direction %1 de %2 selon la profondeur</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>norm of the direction</source>
        <translation>norme de la direction</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 of direction %2 of %3</source>
        <translation>%1 de la direction %2 de %3</translation>
    </message>
    <message>
        <source>PC %1 (%2 %)</source>
        <translation>CP %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Similarity of the layers of %1</source>
        <translation>Similarité des couches de %1</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>CKA linéaire</translation>
    </message>
</context>
<context>
    <name>lesa::CoefficientsTab</name>
    <message>
        <source>Needs the spectra first</source>
        <translation>Exige d’abord les spectres</translation>
    </message>
    <message>
        <source>Coefficients by depth</source>
        <translation>Coefficients selon la profondeur</translation>
    </message>
    <message>
        <source>Layers in the plane</source>
        <translation>Couches dans le plan</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>Similarité des couches</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>Toutes les directions</translation>
    </message>
    <message>
        <source>One direction</source>
        <translation>Une direction</translation>
    </message>
    <message>
        <source>Which coefficients</source>
        <translation>Quels coefficients</translation>
    </message>
    <message>
        <source>Norms ‖Vᵢ[k,:]‖ of all directions k, or Vᵢ[k,:] itself for one of them</source>
        <translation>Normes ‖Vᵢ[k,:]‖ de toutes les directions k, ou Vᵢ[k,:] même pour l’une d’elles</translation>
    </message>
    <message>
        <source>How many directions</source>
        <translation>Nombre de directions</translation>
    </message>
    <message>
        <source>Leading directions drawn</source>
        <translation>Directions principales dessinées</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>%1 premières</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic colours</source>
        <translation>Couleurs logarithmiques</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Output overlap</source>
        <translation>Recouvrement des sorties</translation>
    </message>
    <message>
        <source>Input overlap</source>
        <translation>Recouvrement des entrées</translation>
    </message>
    <message>
        <source>Measure between neighbours</source>
        <translation>Mesure entre voisines</translation>
    </message>
    <message>
        <source>Below: ‖Vᵢ₊₁ − Vᵢ‖, the cosine of Vᵢ and Vᵢ₊₁, or the overlap of their leading singular subspaces</source>
        <translation>En bas&#xa0;: ‖Vᵢ₊₁ − Vᵢ‖, le cosinus de Vᵢ et Vᵢ₊₁, ou le recouvrement de leurs sous-espaces singuliers principaux</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Leading direction of the shared basis, from 1</source>
        <translation>Direction principale de la base commune, à partir de 1</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>How Vᵢ[k,:] of every layer is laid out in the plane</source>
        <translation>Disposition dans le plan de Vᵢ[k,:] de chaque couche</translation>
    </message>
    <message>
        <source>Linear CKA</source>
        <translation>CKA linéaire</translation>
    </message>
    <message>
        <source>Similarity measure</source>
        <translation>Mesure de similarité</translation>
    </message>
    <message>
        <source>Cosine of the coefficients, or centred kernel alignment, which ignores rotation</source>
        <translation>Cosinus des coefficients, ou alignement de noyaux centrés, insensible à la rotation</translation>
    </message>
    <message>
        <source>This analysis stores no coefficients.</source>
        <translation>Cette analyse ne contient pas de coefficients.</translation>
    </message>
    <message>
        <source>Compute it again; --rank was 0.</source>
        <translation>Recalculez-la&#xa0;; --rank valait 0.</translation>
    </message>
    <message>
        <source>of direction %1</source>
        <translation>de la direction %1</translation>
    </message>
    <message>
        <source>of direction %1, the last laid out</source>
        <translation>de la direction %1, la dernière disposée</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
</context>
<context>
    <name>lesa::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisissez une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>lesa::ComparePage</name>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Plan an expansion and press Run; curves appear here while it trains.</source>
        <translation>Planifiez une extension et cliquez sur Lancer&#xa0;; les courbes s’affichent ici pendant l’entraînement.</translation>
    </message>
    <message>
        <source>All runs are hidden</source>
        <translation>Toutes les exécutions sont masquées</translation>
    </message>
    <message>
        <source>Tick a run in the list.</source>
        <translation>Cochez une exécution dans la liste.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Add a baseline to compare:</source>
        <translation>Ajouter une référence pour comparer&#xa0;:</translation>
    </message>
    <message>
        <source>Run “copy neighbour”</source>
        <translation>Lancer «&#xa0;copy neighbour&#xa0;»</translation>
    </message>
    <message>
        <source>Train copies of the layers below at the same gaps, with the same text and seed</source>
        <translation>Entraîner des copies des couches inférieures aux mêmes intervalles, avec le même texte et la même graine</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Waiting for the first run</source>
        <translation>En attente de la première exécution</translation>
    </message>
    <message>
        <source>The engine prepares it; its state is in Jobs below.</source>
        <translation>Le moteur la prépare&#xa0;; son état figure dans Tâches, ci-dessous.</translation>
    </message>
    <message>
        <source>No run matches “%1”</source>
        <translation>Aucune exécution ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Training has started</source>
        <translation>L’entraînement a commencé</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Lecture des exécutions</translation>
    </message>
    <message>
        <source>Their points appear as they are read.</source>
        <translation>Leurs points apparaissent au fil de la lecture.</translation>
    </message>
    <message>
        <source>These runs have no points</source>
        <translation>Ces exécutions n’ont aucun point</translation>
    </message>
    <message>
        <source>They ended before their first step.</source>
        <translation>Elles se sont terminées avant leur première étape.</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1.</source>
        <translation>Premier point après l’étape 1. En ce moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First point after step 1. Now: %1, %2 %.</source>
        <translation>Premier point après l’étape 1. En ce moment&#xa0;: %1, %2&#xa0;%.</translation>
    </message>
    <message>
        <source>About %1 s left.</source>
        <translation>Reste environ %1 s.</translation>
    </message>
    <message>
        <source>First point after step 1.</source>
        <translation>Premier point après l’étape 1.</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>infinie</translation>
    </message>
    <message>
        <source>%1: loss became %2 at step %3 (lr %4).</source>
        <translation>%1&#xa0;: la perte est devenue %2 à l’étape %3 (lr %4).</translation>
    </message>
    <message>
        <source>A lower learning rate or a longer warm-up helps most often.</source>
        <translation>Un taux d’apprentissage plus faible ou un échauffement plus long aide le plus souvent.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Lower lr and rerun</source>
        <translation>Réduire lr et relancer</translation>
    </message>
    <message>
        <source>%1, held-out</source>
        <translation>%1, texte réservé</translation>
    </message>
    <message>
        <source>Perplexity: %1</source>
        <translation>Perplexité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Δ to baseline: %1</source>
        <translation>Δ à la référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Learning rate: %1</source>
        <translation>Taux d’apprentissage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>This run cannot be repeated from its folder.</source>
        <translation>Cette exécution ne peut pas être répétée depuis son dossier.</translation>
    </message>
    <message>
        <source>Plan the comparison in Expand.</source>
        <translation>Planifiez la comparaison dans Étendre.</translation>
    </message>
    <message>
        <source>Waiting in queue</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigModel</name>
    <message>
        <source>An expansion changes this key: it %1.</source>
        <translation>Une extension modifie cette clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Depends on depth</source>
        <translation>Dépend de la profondeur</translation>
    </message>
</context>
<context>
    <name>lesa::ConfigTab</name>
    <message>
        <source>Keys of config.json</source>
        <translation>Clés de config.json</translation>
    </message>
    <message>
        <source>Filter: words of key or value</source>
        <translation>Filtre&#xa0;: mots de la clé ou de la valeur</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtrer les clés</translation>
    </message>
    <message>
        <source>Rows that hold every word (Ctrl+F)</source>
        <translation>Lignes contenant tous les mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Copy config.json as it is stored</source>
        <translation>Copier config.json tel qu’il est stocké</translation>
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
        <translation>Tous les intervalles</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Aucun intervalle</translation>
    </message>
    <message>
        <source>Depth strip</source>
        <translation>Bande de profondeur</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Gap %1, after the last layer</source>
        <translation>Intervalle %1, après la dernière couche</translation>
    </message>
    <message>
        <source>Gap %1, between layers %1 and %2</source>
        <translation>Intervalle %1, entre les couches %1 et %2</translation>
    </message>
    <message>
        <source>%1: no new layer</source>
        <translation>%1&#xa0;: aucune nouvelle couche</translation>
    </message>
    <message>
        <source>%1: becomes layer %2</source>
        <translation>%1&#xa0;: devient la couche %2</translation>
    </message>
    <message>
        <source>%1: becomes layers %2 to %3</source>
        <translation>%1&#xa0;: devient les couches %2 à %3</translation>
    </message>
    <message>
        <source>%1. Chosen: %2 of %3 gaps.</source>
        <translation>%1. Choisis&#xa0;: %2 intervalles sur %3.</translation>
    </message>
    <message>
        <source>%1 gaps chosen</source>
        <translation>%1 intervalles choisis</translation>
    </message>
</context>
<context>
    <name>lesa::DetachedEngine</name>
    <message>
        <source>The engine could not be started.</source>
        <translation>Le moteur n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>Indiquez le chemin du moteur dans les paramètres.</translation>
    </message>
    <message>
        <source>The engine has gone without a last word.</source>
        <translation>Le moteur a disparu sans dernier message.</translation>
    </message>
    <message>
        <source>It was killed or the machine was restarted; what it saved is kept.</source>
        <translation>Il a été tué ou la machine a redémarré&#xa0;; ce qu’il avait enregistré est conservé.</translation>
    </message>
</context>
<context>
    <name>lesa::DifferencePanel</name>
    <message>
        <source>Differences between runs</source>
        <translation>Différences entre exécutions</translation>
    </message>
    <message>
        <source>Copy CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy the table as CSV</source>
        <translation>Copier le tableau en CSV</translation>
    </message>
    <message>
        <source>Copy LaTeX</source>
        <translation>Copier en LaTeX</translation>
    </message>
    <message>
        <source>Copy the table for LaTeX with booktabs</source>
        <translation>Copier le tableau pour LaTeX avec booktabs</translation>
    </message>
    <message>
        <source>Copy Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy the table as Markdown</source>
        <translation>Copier le tableau en Markdown</translation>
    </message>
    <message>
        <source>Show or select two runs to see in which settings they differ.</source>
        <translation>Affichez ou sélectionnez deux exécutions pour voir en quoi leurs paramètres diffèrent.</translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Ces exécutions ont les mêmes paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n paramètre diffère.</numerusform>
            <numerusform>%n paramètres diffèrent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::EngineProcess</name>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>Le moteur n’a pas pu être démarré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Set the engine&apos;s path in Settings.</source>
        <translation>Indiquez le chemin du moteur dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>lesa::EngineQuery</name>
    <message>
        <source>The engine did not answer within two minutes.</source>
        <translation>Le moteur n’a pas répondu en deux minutes.</translation>
    </message>
    <message>
        <source>The engine &apos;lesa&apos; was not found.</source>
        <translation>Le moteur «&#xa0;lesa&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Set its path in Settings.</source>
        <translation>Indiquez son chemin dans les paramètres.</translation>
    </message>
    <message>
        <source>The engine could not be started: %1.</source>
        <translation>Le moteur n’a pas pu être démarré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandOnlyDialog</name>
    <message>
        <source>Quality control: hold out each inner layer and predict it</source>
        <translation>Contrôle de qualité&#xa0;: réserver chaque couche intérieure et la prédire</translation>
    </message>
    <message>
        <source>Expand only</source>
        <translation>Étendre seulement</translation>
    </message>
    <message>
        <source>Folder of the expanded checkpoint</source>
        <translation>Dossier du point de contrôle étendu</translation>
    </message>
    <message>
        <source>A new folder; existing checkpoints are not overwritten</source>
        <translation>Un nouveau dossier&#xa0;; les points de contrôle existants ne sont pas écrasés</translation>
    </message>
    <message>
        <source>Costs one predictor training for each fold</source>
        <translation>Coûte un entraînement du prédicteur par pli</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Makes the expanded checkpoint, a Hugging Face folder, and trains nothing.</source>
        <translation>Crée le point de contrôle étendu, un dossier Hugging Face, sans rien entraîner.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>A folder is needed.</source>
        <translation>Un dossier est nécessaire.</translation>
    </message>
    <message>
        <source>The folder needs its whole path.</source>
        <translation>Le chemin complet du dossier est nécessaire.</translation>
    </message>
    <message>
        <source>Folder is not empty. Existing checkpoints are not overwritten.</source>
        <translation>Le dossier n’est pas vide. Les points de contrôle existants ne sont pas écrasés.</translation>
    </message>
    <message>
        <source>Folder for the expanded checkpoint</source>
        <translation>Dossier du point de contrôle étendu</translation>
    </message>
</context>
<context>
    <name>lesa::ExpandPage</name>
    <message>
        <source>No checkpoint open</source>
        <translation>Aucun point de contrôle ouvert</translation>
    </message>
    <message>
        <source>Choose one in Project to plan an expansion.</source>
        <translation>Choisissez-en un dans Projet pour planifier une extension.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa compare&apos; would be called with</source>
        <translation>Copier l’appel à «&#xa0;lesa compare&#xa0;»</translation>
    </message>
    <message>
        <source>Copy command line of the plan</source>
        <translation>Copier la ligne de commande du plan</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa plan&apos; would be called with</source>
        <translation>Copier l’appel à «&#xa0;lesa plan&#xa0;»</translation>
    </message>
    <message>
        <source>Expand only…</source>
        <translation>Étendre seulement…</translation>
    </message>
    <message>
        <source>Make the expanded checkpoint of the selected strategy, train nothing</source>
        <translation>Créer le point de contrôle étendu de la stratégie sélectionnée, sans entraînement</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>Plan en JSON</translation>
    </message>
    <message>
        <source>Ask the engine for this plan as JSON</source>
        <translation>Demander ce plan en JSON au moteur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Command lines, expansion without training, the plan as JSON</source>
        <translation>Lignes de commande, extension sans entraînement, plan en JSON</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Where new layers go</source>
        <translation>Emplacement des nouvelles couches</translation>
    </message>
    <message>
        <source>Strategies to compare</source>
        <translation>Stratégies à comparer</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>changer les couches par intervalle</translation>
    </message>
    <message>
        <source>take the demo text</source>
        <translation>prendre le texte de démonstration</translation>
    </message>
    <message>
        <source>keep checkpoints</source>
        <translation>conserver les points de contrôle</translation>
    </message>
    <message>
        <source>This checkpoint cannot be expanded</source>
        <translation>Ce point de contrôle ne peut pas être étendu</translation>
    </message>
    <message>
        <source>%1 repeats whole ranges of layers; gaps do not concern it.</source>
        <translation>%1 répète des plages entières de couches&#xa0;; les intervalles ne le concernent pas.</translation>
    </message>
    <message>
        <source>Run 1 strategy</source>
        <translation>Lancer 1 stratégie</translation>
    </message>
    <message>
        <source>Run %1 strategies</source>
        <translation>Lancer %1 stratégies</translation>
    </message>
    <message>
        <source>No layer selected</source>
        <translation>Aucune couche sélectionnée</translation>
    </message>
    <message>
        <source>No layer selected.</source>
        <translation>Aucune couche sélectionnée.</translation>
    </message>
    <message>
        <source>Click a + between two layers, or take a quick pick.</source>
        <translation>Cliquez sur un + entre deux couches, ou prenez un choix rapide.</translation>
    </message>
    <message>
        <source>Use paper positions</source>
        <translation>Utiliser les positions de l’article</translation>
    </message>
    <message>
        <source>use paper positions</source>
        <translation>utiliser les positions de l’article</translation>
    </message>
    <message>
        <source>Start one run for each ticked strategy (Ctrl+R)</source>
        <translation>Lancer une exécution par stratégie cochée (Ctrl+R)</translation>
    </message>
    <message>
        <source>choose gaps</source>
        <translation>choisir les intervalles</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>cocher %1</translation>
    </message>
    <message>
        <source>untick %1</source>
        <translation>décocher %1</translation>
    </message>
    <message>
        <source>select %1</source>
        <translation>sélectionner %1</translation>
    </message>
    <message>
        <source>Text to train on</source>
        <translation>Texte d’entraînement</translation>
    </message>
    <message>
        <source>Text (*.txt *.md *.jsonl *.json *.tex *.rst);;All files (*)</source>
        <translation>Texte (*.txt *.md *.jsonl *.json *.tex *.rst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>choose text</source>
        <translation>choisir le texte</translation>
    </message>
    <message>
        <source>Folder for the runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>choose the folder for the runs</source>
        <translation>choisir le dossier des exécutions</translation>
    </message>
    <message>
        <source>Command line copied</source>
        <translation>Ligne de commande copiée</translation>
    </message>
</context>
<context>
    <name>lesa::ExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>100 % (paper size)</source>
        <translation>100&#xa0;% (taille sur papier)</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>Zoom de l’aperçu</translation>
    </message>
    <message>
        <source>Zoom of the preview; the file does not change</source>
        <translation>Zoom de l’aperçu&#xa0;; le fichier ne change pas</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Sets the column widths and the text size of a conference or journal</source>
        <translation>Définit la largeur des colonnes et la taille du texte d’une conférence ou d’une revue</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Half of the full width</source>
        <translation>Moitié de la pleine largeur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>Largeur de la figure</translation>
    </message>
    <message>
        <source>Own width</source>
        <translation>Largeur personnalisée</translation>
    </message>
    <message>
        <source>Unit of the width</source>
        <translation>Unité de la largeur</translation>
    </message>
    <message>
        <source>Pixels count at the PNG&apos;s resolution</source>
        <translation>Les pixels s’entendent à la résolution du PNG</translation>
    </message>
    <message>
        <source>Height to width</source>
        <translation>Hauteur sur largeur</translation>
    </message>
    <message>
        <source>Height as a share of the width; 0.618 is the golden section</source>
        <translation>Hauteur en proportion de la largeur&#xa0;; 0,618 est le nombre d’or</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Face of all text; embedded in the PDF</source>
        <translation>Police de tout le texte&#xa0;; incorporée dans le PDF</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Size of axis labels; numbers and legend are 2 pt smaller</source>
        <translation>Taille des titres d’axe&#xa0;; nombres et légende font 2 pt de moins</translation>
    </message>
    <message>
        <source>as the venue</source>
        <translation>comme la publication</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>Width of curves</source>
        <translation>Épaisseur des courbes</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>À l’extérieur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Where the legend goes</source>
        <translation>Emplacement de la légende</translation>
    </message>
    <message>
        <source>Okabe–Ito</source>
        <translation>Okabe–Ito</translation>
    </message>
    <message>
        <source>Grayscale and dashes</source>
        <translation>Niveaux de gris et tirets</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Both can be told apart without seeing colour</source>
        <translation>Les deux se distinguent sans percevoir les couleurs</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Background of the figure</source>
        <translation>Fond de la figure</translation>
    </message>
    <message>
        <source>Markers on curves</source>
        <translation>Marques sur les courbes</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Lignes de grille</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>Pu&amp;blication</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>Height ∶ width</source>
        <translation>Hauteur ∶ largeur</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Line width</source>
        <translation>Épaisse&amp;ur du trait</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Fond</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>CSV data</source>
        <translation>Données CSV</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Vector figure for papers</source>
        <translation>Figure vectorielle pour les articles</translation>
    </message>
    <message>
        <source>Vector figure for the web and for editing</source>
        <translation>Figure vectorielle pour le web et la retouche</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Exactly the plotted numbers</source>
        <translation>Exactement les nombres tracés</translation>
    </message>
    <message>
        <source>Draws the figure again: lesa-workbench --figure FILE.json -o FILE.pdf</source>
        <translation>Redessine la figure&#xa0;: lesa-workbench --figure FICHIER.json -o FICHIER.pdf</translation>
    </message>
    <message>
        <source>PDF text as outlines</source>
        <translation>Texte du PDF vectorisé</translation>
    </message>
    <message>
        <source>The PDF then holds no fonts at all; text cannot be searched</source>
        <translation>Le PDF ne contient alors aucune police&#xa0;; le texte n’est pas interrogeable</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation>Vectorisé</translation>
    </message>
    <message>
        <source>Text in SVG</source>
        <translation>Texte dans le SVG</translation>
    </message>
    <message>
        <source>Text can be edited but needs the font; outlines look the same everywhere</source>
        <translation>Le texte reste modifiable mais exige la police&#xa0;; vectorisé, il est identique partout</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Resolution of PNG</source>
        <translation>Résolution du PNG</translation>
    </message>
    <message>
        <source>Resolution of PNG; 300 or 600 for print</source>
        <translation>Résolution du PNG&#xa0;; 300 ou 600 pour l’impression</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Destination des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>{model}, {plot} and {venue} are filled in</source>
        <translation>{model}, {plot} et {venue} sont remplacés</translation>
    </message>
    <message>
        <source>All open figures (%1)</source>
        <translation>Toutes les figures ouvertes (%1)</translation>
    </message>
    <message>
        <source>Exports every figure that is open, with the same settings</source>
        <translation>Exporte toutes les figures ouvertes avec les mêmes paramètres</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>SVG te&amp;xt</source>
        <translation>Te&amp;xte SVG</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copies the figure as a picture</source>
        <translation>Copie la figure comme image</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copier en S&amp;VG</translation>
    </message>
    <message>
        <source>Copies the figure as SVG, for drawing programs</source>
        <translation>Copie la figure en SVG, pour les logiciels de dessin</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>Copies the plotted numbers as CSV</source>
        <translation>Copie les nombres tracés en CSV</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Cochez au moins un type de fichier.</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Remarque&#xa0;: </translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>Langue de la figure</translation>
    </message>
    <message>
        <source>Papers are in English mostly; names that you gave stay as they are</source>
        <translation>Les articles sont surtout en anglais&#xa0;; les noms que vous avez donnés restent</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
</context>
<context>
    <name>lesa::Field</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown in lists and runs</source>
        <translation>Affiché dans les listes et les exécutions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where its numbers come from</source>
        <translation>D’où viennent ses valeurs</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>How the gaps are chosen</source>
        <translation>Mode de choix des intervalles</translation>
    </message>
    <message>
        <source>From gap</source>
        <translation>De l’intervalle</translation>
    </message>
    <message>
        <source>First gap of &apos;between&apos;, inclusive</source>
        <translation>Premier intervalle de «&#xa0;entre&#xa0;», inclus</translation>
    </message>
    <message>
        <source>To gap</source>
        <translation>À l’intervalle</translation>
    </message>
    <message>
        <source>Last gap of &apos;between&apos;, inclusive</source>
        <translation>Dernier intervalle de «&#xa0;entre&#xa0;», inclus</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>n of &apos;every&apos;, k of &apos;uniform&apos;, P of &apos;groups&apos;</source>
        <translation>n de «&#xa0;un sur n&#xa0;», k de «&#xa0;uniforme&#xa0;», P de «&#xa0;groupes&#xa0;»</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Explicit gaps of &apos;list&apos;</source>
        <translation>Les intervalles de «&#xa0;liste&#xa0;»</translation>
    </message>
    <message>
        <source>Per gap</source>
        <translation>Par intervalle</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>Nouvelles couches dans chaque intervalle choisi</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Écrit pour</translation>
    </message>
    <message>
        <source>Depth the gaps were written for; they are rescaled to another depth, 0 = never</source>
        <translation>Profondeur pour laquelle les intervalles sont écrits&#xa0;; ils s’adaptent à une autre profondeur, 0 = jamais</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>mlp: as published; residual: mean of the neighbours plus a learned correction; linear: least squares; direct: the network on rows of W, no SVD</source>
        <translation>mlp&#xa0;: comme publié&#xa0;; résiduel&#xa0;: moyenne des voisines plus une correction apprise&#xa0;; linéaire&#xa0;: moindres carrés&#xa0;; direct&#xa0;: le réseau sur les lignes de W, sans SVD</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>Largeur cachée</translation>
    </message>
    <message>
        <source>Units of each hidden layer</source>
        <translation>Unités de chaque couche cachée</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training pairs</source>
        <translation>Passages sur les paires d’entraînement</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Training pairs a step</source>
        <translation>Paires d’entraînement par étape</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>AdamW step size</source>
        <translation>Pas d’AdamW</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay</source>
        <translation>Weight decay découplé d’AdamW</translation>
    </message>
    <message>
        <source>Norm weight</source>
        <translation>Poids de la norme</translation>
    </message>
    <message>
        <source>lambda: share of the norm term in the loss, (1-lambda) MSE + lambda (norm difference)^2</source>
        <translation>λ&#xa0;: part du terme de norme dans la perte, (1−λ) MSE + λ (différence des normes)²</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>coefficient: as published; weighted: each direction by its singular value</source>
        <translation>coefficient&#xa0;: comme publié&#xa0;; pondérée&#xa0;: chaque direction par sa valeur singulière</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Use the top directions only; null = all</source>
        <translation>N’utiliser que les directions principales&#xa0;; vide = toutes</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>directions</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Fraction of inner layers kept for a test loss</source>
        <translation>Part des couches intérieures réservée à une perte de test</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>How a new layer is made</source>
        <translation>Comment une nouvelle couche est créée</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Which published or own settings of the strategy</source>
        <translation>Quels paramètres de la stratégie, publiés ou propres</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Bring each layer&apos;s neurons and heads in line with the one below first</source>
        <translation>Aligner d’abord les neurones et les têtes de chaque couche sur celle du dessous</translation>
    </message>
    <message>
        <source>Norms and biases</source>
        <translation>Normalisations et biais</translation>
    </message>
    <message>
        <source>Where a new layer&apos;s norms, biases and q/k norms come from</source>
        <translation>D’où viennent les normalisations, les biais et les normalisations q/k d’une nouvelle couche</translation>
    </message>
    <message>
        <source>Zero outputs</source>
        <translation>Sorties nulles</translation>
    </message>
    <message>
        <source>New layers start as the identity</source>
        <translation>Les nouvelles couches débutent comme l’identité</translation>
    </message>
    <message>
        <source>Output scale</source>
        <translation>Échelle des sorties</translation>
    </message>
    <message>
        <source>Factor on o_proj and down_proj of new layers</source>
        <translation>Facteur sur o_proj et down_proj des nouvelles couches</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Normal noise as a fraction of each tensor&apos;s standard deviation</source>
        <translation>Bruit gaussien, en fraction de l’écart-type de chaque tenseur</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Of the new layers</source>
        <translation>Des nouvelles couches</translation>
    </message>
    <message>
        <source>Cut layers (solar)</source>
        <translation>Couches coupées (solar)</translation>
    </message>
    <message>
        <source>m: layers cut from the end of the first and the start of the second copy, 0 = a quarter of the depth, as published</source>
        <translation>m&#xa0;: couches coupées à la fin de la première copie et au début de la seconde, 0 = un quart de la profondeur, comme publié</translation>
    </message>
    <message>
        <source>Copies (stack)</source>
        <translation>Copies (stack)</translation>
    </message>
    <message>
        <source>How often the whole stack is repeated</source>
        <translation>Combien de fois toute la pile est répétée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Optimiser steps</source>
        <translation>Étapes de l’optimiseur</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>Sequences a micro-batch</source>
        <translation>Séquences par micro-lot</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>séquences</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Longueur de séquence</translation>
    </message>
    <message>
        <source>Tokens a sequence</source>
        <translation>Tokens par séquence</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Accumulation</translation>
    </message>
    <message>
        <source>Micro-batches a step</source>
        <translation>Micro-lots par étape</translation>
    </message>
    <message>
        <source>Peak AdamW step size</source>
        <translation>Pas maximal d’AdamW</translation>
    </message>
    <message>
        <source>Final learning rate</source>
        <translation>Taux final</translation>
    </message>
    <message>
        <source>What the schedule decays to</source>
        <translation>Valeur vers laquelle le taux décroît</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>After the warm-up</source>
        <translation>Après l’échauffement</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Fraction of the steps with a linear rise</source>
        <translation>Part des étapes en hausse linéaire</translation>
    </message>
    <message>
        <source>Decay (wsd)</source>
        <translation>Décroissance (wsd)</translation>
    </message>
    <message>
        <source>Fraction of the steps with the final decay</source>
        <translation>Part des étapes de la décroissance finale</translation>
    </message>
    <message>
        <source>AdamW decoupled weight decay, matrices only</source>
        <translation>Weight decay découplé d’AdamW, matrices seulement</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Largest global gradient norm, 0 = off</source>
        <translation>Norme globale maximale du gradient, 0 = désactivé</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Entraîne</translation>
    </message>
    <message>
        <source>new: inserted layers; all: everything; or layers such as 16,18,20-24</source>
        <translation>new&#xa0;: couches insérées&#xa0;; all&#xa0;: tout&#xa0;; ou des couches comme 16,18,20-24</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of activations and frozen weights; trained weights keep an fp32 master</source>
        <translation>Des activations et des poids gelés&#xa0;; les poids entraînés gardent une copie maîtresse fp32</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Recalcul des activations</translation>
    </message>
    <message>
        <source>Less memory, about a third more time</source>
        <translation>Moins de mémoire, environ un tiers de temps en plus</translation>
    </message>
    <message>
        <source>Evaluate every</source>
        <translation>Évaluer toutes les</translation>
    </message>
    <message>
        <source>Steps between evaluations, 0 = before and after only</source>
        <translation>Étapes entre évaluations, 0 = avant et après seulement</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Sauvegarder toutes les</translation>
    </message>
    <message>
        <source>Steps between checkpoints, 0 = at the end only</source>
        <translation>Étapes entre points de contrôle, 0 = à la fin seulement</translation>
    </message>
    <message>
        <source>Evaluation share</source>
        <translation>Part d’évaluation</translation>
    </message>
    <message>
        <source>Held out at the end of the text when no evaluation text is given</source>
        <translation>Réservée à la fin du texte si aucun texte d’évaluation n’est donné</translation>
    </message>
    <message>
        <source>Evaluation tokens</source>
        <translation>Tokens d’évaluation</translation>
    </message>
    <message>
        <source>Used of the evaluation text, 0 = all</source>
        <translation>Utilisés du texte d’évaluation, 0 = tous</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Of every random stream</source>
        <translation>De chaque suite aléatoire</translation>
    </message>
    <message>
        <source>between</source>
        <comment>rule</comment>
        <translation>entre</translation>
    </message>
    <message>
        <source>every</source>
        <comment>rule</comment>
        <translation>un sur n</translation>
    </message>
    <message>
        <source>top-half</source>
        <comment>rule</comment>
        <translation>moitié supérieure</translation>
    </message>
    <message>
        <source>uniform</source>
        <comment>rule</comment>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>groups</source>
        <comment>rule</comment>
        <translation>groupes</translation>
    </message>
    <message>
        <source>list</source>
        <comment>rule</comment>
        <translation>liste</translation>
    </message>
    <message>
        <source>mlp</source>
        <comment>kind</comment>
        <translation>mlp</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>kind</comment>
        <translation>résiduel</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>kind</comment>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>linear-per-direction</source>
        <comment>kind</comment>
        <translation>linéaire par direction</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>kind</comment>
        <translation>direct</translation>
    </message>
    <message>
        <source>coefficient</source>
        <comment>loss</comment>
        <translation>coefficient</translation>
    </message>
    <message>
        <source>weighted</source>
        <comment>loss</comment>
        <translation>pondérée</translation>
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
        <translation>publié</translation>
    </message>
    <message>
        <source>paper</source>
        <comment>variant</comment>
        <translation>article</translation>
    </message>
    <message>
        <source>residual</source>
        <comment>variant</comment>
        <translation>résiduel</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>variant</comment>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>variant</comment>
        <translation>direct</translation>
    </message>
    <message>
        <source>none</source>
        <comment>align</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>heads</source>
        <comment>align</comment>
        <translation>têtes</translation>
    </message>
    <message>
        <source>neurons</source>
        <comment>align</comment>
        <translation>neurones</translation>
    </message>
    <message>
        <source>all</source>
        <comment>align</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>left</source>
        <comment>norms</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <comment>norms</comment>
        <translation>droite</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>norms</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>layer0</source>
        <comment>norms</comment>
        <translation>couche 0</translation>
    </message>
    <message>
        <source>source</source>
        <comment>dtype</comment>
        <translation>comme la source</translation>
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
        <translation>cosinus</translation>
    </message>
    <message>
        <source>linear</source>
        <comment>schedule</comment>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>schedule</comment>
        <translation>constant</translation>
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
        <translation>Flou du transport entre voisines, en unités de ses coûts, 1 − cosinus&#xa0;: vers 0, chaque neurone et chaque tête a un partenaire&#xa0;; au-delà de 0,1, la plupart sont moyennés</translation>
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
        <translation>%1 exporté.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1.</source>
        <translation>
            <numerusform>%n fichier exporté vers %1.</numerusform>
            <numerusform>%n fichiers exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>lesa::FigureParts</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
</context>
<context>
    <name>lesa::FigurePreview</name>
    <message>
        <source>Preview of the figure in its printed size</source>
        <translation>Aperçu de la figure à sa taille imprimée</translation>
    </message>
</context>
<context>
    <name>lesa::FigureRenderer</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 cannot be shown on the log axis.</source>
        <translation>
            <numerusform>%n point non supérieur à 0 ne peut figurer sur l’axe log.</numerusform>
            <numerusform>%n points non supérieurs à 0 ne peuvent figurer sur l’axe log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesa::GapAdvice</name>
    <message>
        <source>Advice on %1</source>
        <translation>Conseil sur %1</translation>
    </message>
</context>
<context>
    <name>lesa::HelpDialog</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
    <message>
        <source>Eigenvalue density (ESD)</source>
        <translation>Densité de valeurs propres (ESD)</translation>
    </message>
    <message>
        <source>Spectral metrics</source>
        <translation>Métriques spectrales</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Trajectory through depth</source>
        <translation>Trajectoire en profondeur</translation>
    </message>
    <message>
        <source>Similarity of layers</source>
        <translation>Similarité des couches</translation>
    </message>
    <message>
        <source>Quality of predicted layers</source>
        <translation>Qualité des couches prédites</translation>
    </message>
    <message>
        <source>Depth strip and positions</source>
        <translation>Bande de profondeur et positions</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>LESA and its predictor</source>
        <translation>LESA et son prédicteur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Loss chart</source>
        <translation>Graphique de perte</translation>
    </message>
    <message>
        <source>Run table</source>
        <translation>Tableau des exécutions</translation>
    </message>
    <message>
        <source>Differences between runs</source>
        <translation>Différences entre exécutions</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>Tâches et journal</translation>
    </message>
    <message>
        <source>Figures and venues</source>
        <translation>Figures et publications</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Exécuter ailleurs</translation>
    </message>
</context>
<context>
    <name>lesa::HostsDialog</name>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Engine %1 on host, program %2: protocol %3, %4.</source>
        <translation>Moteur %1 sur l’hôte, programme %2&#xa0;: protocole %3, %4.</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>incompatible: install the same version there</source>
        <translation>incompatible&#xa0;: installez-y la même version</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Périphériques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slurm is there.</source>
        <translation>Slurm est présent.</translation>
    </message>
    <message>
        <source>Slurm is not there.</source>
        <translation>Slurm est absent.</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>Ajouter un hôte…</translation>
    </message>
    <message>
        <source>Remote hosts</source>
        <translation>Hôtes distants</translation>
    </message>
    <message>
        <source>Shows what to write into your ssh config</source>
        <translation>Montre ce qu’il faut écrire dans votre configuration ssh</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the ssh config again</source>
        <translation>Relire la configuration ssh</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Looks for the engine there, its version and devices</source>
        <translation>Y cherche le moteur, sa version et ses périphériques</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Path of the program &apos;lesa&apos; there</source>
        <translation>Chemin du programme «&#xa0;lesa&#xa0;» là-bas</translation>
    </message>
    <message>
        <source>The engine&apos;s choice</source>
        <translation>Au choix du moteur</translation>
    </message>
    <message>
        <source>Where jobs of this host are written there</source>
        <translation>Où les tâches de cet hôte sont écrites là-bas</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>Mot&amp;eur là-bas</translation>
    </message>
    <message>
        <source>&amp;Folder there</source>
        <translation>&amp;Dossier là-bas</translation>
    </message>
    <message>
        <source>No remote hosts</source>
        <translation>Aucun hôte distant</translation>
    </message>
    <message>
        <source>Add one from your ssh config. The engine must be installed there.</source>
        <translation>Ajoutez-en un de votre configuration ssh. Le moteur doit y être installé.</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Copie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lesa::InspectPage</name>
    <message>
        <source>Open child folder</source>
        <translation>Ouvrir le sous-dossier</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Views of the checkpoint</source>
        <translation>Vues du point de contrôle</translation>
    </message>
    <message>
        <source>Missing files: %1.</source>
        <translation>Fichiers manquants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Ouvrir un point de contrôle</translation>
    </message>
    <message>
        <source>Drop a Hugging Face model folder here. It is only read, never changed.</source>
        <translation>Déposez ici un dossier de modèle Hugging Face. Il est seulement lu, jamais modifié.</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>Lecture des en-têtes</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>Ce dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1 remarks on this checkpoint.</source>
        <translation>%1 remarques sur ce point de contrôle.</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
</context>
<context>
    <name>lesa::JobModel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>lesa::JobNotices</name>
    <message>
        <source>%1: no sign of life for 30 s.</source>
        <translation>%1&#xa0;: aucun signe de vie depuis 30 s.</translation>
    </message>
    <message>
        <source>A slow disk or a full machine may hold it up: wait, or stop it.</source>
        <translation>Un disque lent ou une machine saturée peut le retarder&#xa0;: attendez ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was computed is kept in %1.</source>
        <translation>Ce qui a été calculé est conservé dans %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: no fault found.</source>
        <translation>%1&#xa0;: aucun défaut trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fault(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %n défaut.</numerusform>
            <numerusform>%1&#xa0;: %n défauts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 est terminé.</translation>
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
        <translation>Le moteur «&#xa0;lesa&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Looked in: %1. Set its path in Settings.</source>
        <translation>Recherché dans&#xa0;: %1. Indiquez son chemin dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>lesa::JobsPanel</name>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>Afficher toutes les tâches et leurs journaux</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Mettre la tâche en pause</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the job&apos;s command line</source>
        <translation>Copier la ligne de commande de la tâche</translation>
    </message>
    <message>
        <source>Forget jobs that have ended</source>
        <translation>Oublier les tâches terminées</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Log of the chosen job</source>
        <translation>Journal de la tâche choisie</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>Reprendre la tâche</translation>
    </message>
</context>
<context>
    <name>lesa::JsonDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
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
        <translation>Exécuter sur</translation>
    </message>
    <message>
        <source>Where the job runs: here, on a host of your ssh config, by Slurm</source>
        <translation>Où la tâche s’exécute&#xa0;: ici, sur un hôte de votre configuration ssh, par Slurm</translation>
    </message>
    <message>
        <source>A checkpoint is named by its path there; it is not sent</source>
        <translation>Un point de contrôle est désigné par son chemin là-bas&#xa0;; il n’est pas envoyé</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds after which Slurm ends the job; what was saved can go on</source>
        <translation>Heures:minutes:secondes après lesquelles Slurm termine la tâche&#xa0;; ce qui est enregistré peut continuer</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Slurm&apos;s partition</source>
        <translation>Partition de Slurm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>GPUs to ask Slurm for</source>
        <translation>GPU à demander à Slurm</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Checkpoint there</source>
        <translation>Point de contrôle là-bas</translation>
    </message>
    <message>
        <source>name the checkpoint there</source>
        <translation>désigner le point de contrôle là-bas</translation>
    </message>
    <message>
        <source>change the time limit</source>
        <translation>changer la limite de temps</translation>
    </message>
    <message>
        <source>change the partition</source>
        <translation>changer la partition</translation>
    </message>
    <message>
        <source>change the number of GPUs</source>
        <translation>changer le nombre de GPU</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>sbatch is not installed on this machine</source>
        <translation>sbatch n’est pas installé sur cette machine</translation>
    </message>
    <message>
        <source>Add host…</source>
        <translation>Ajouter un hôte…</translation>
    </message>
    <message>
        <source>Remote hosts…</source>
        <translation>Hôtes distants…</translation>
    </message>
    <message>
        <source>run on %1</source>
        <translation>exécuter sur %1</translation>
    </message>
</context>
<context>
    <name>lesa::LinkNotices</name>
    <message>
        <source>Next try in %1 s.</source>
        <translation>Prochain essai dans %1 s.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Essai en cours.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Job %1: %2 after %3.</source>
        <translation>Tâche %1&#xa0;: %2 après %3.</translation>
    </message>
    <message>
        <source>Checkpoint of step %1 exists.</source>
        <translation>Le point de contrôle de l’étape %1 existe.</translation>
    </message>
    <message>
        <source>Resubmit with %1</source>
        <translation>Resoumettre avec %1</translation>
    </message>
</context>
<context>
    <name>lesa::LossChart</name>
    <message>
        <source>Loss of the runs</source>
        <translation>Perte des exécutions</translation>
    </message>
    <message numerus="yes">
        <source>All %1 points of %n run(s) are drawn</source>
        <translation>
            <numerusform>Les %1 points de %n exécution sont tracés</numerusform>
            <numerusform>Les %1 points de %n exécutions sont tracés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: Space goes on</source>
        <translation>En pause&#xa0;: Espace pour reprendre</translation>
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
        <translation>Projet</translation>
    </message>
    <message>
        <source>Jobs and log</source>
        <translation>Tâches et journal</translation>
    </message>
    <message>
        <source>Settings of the plot</source>
        <translation>Paramètres du graphique</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Réc&amp;ents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Fi&amp;gure</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Barre principale</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Where the engine computes</source>
        <translation>Où calcule le moteur</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>From &amp;Hub cache (%1)</source>
        <translation>Depuis le cache &amp;Hub (%1)</translation>
    </message>
    <message>
        <source>%1 holds no runs.</source>
        <translation>%1 ne contient aucune exécution.</translation>
    </message>
    <message>
        <source>Choose the folder that a training or comparison wrote.</source>
        <translation>Choisissez le dossier écrit par un entraînement ou une comparaison.</translation>
    </message>
    <message>
        <source>No checkpoint open</source>
        <translation>Aucun point de contrôle ouvert</translation>
    </message>
    <message>
        <source>%1 – LESA Workbench</source>
        <translation>%1 – LESA Workbench</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Last session ended unexpectedly.</source>
        <translation>La dernière session s’est terminée de façon inattendue.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still going on.</source>
        <translation>
            <numerusform>%n tâche est encore en cours.</numerusform>
            <numerusform>%n tâches sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plan was not saved.</source>
        <translation>Un plan n’était pas enregistré.</translation>
    </message>
    <message>
        <source>What it kept for this case cannot be read.</source>
        <translation>Ce qui avait été conservé pour ce cas est illisible.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>Ouvrir un point de contrôle</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importer des exécutions</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>About LESA Workbench</source>
        <translation>À propos de LESA Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;Grow language models in depth, see what you grew.&lt;br&gt;&lt;br&gt;After LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.&lt;br&gt;GNU General Public License, version 3 or later. Qt %2.</source>
        <translation>&lt;b&gt;LESA Workbench %1&lt;/b&gt;&lt;br&gt;Faire croître des modèles de langage en profondeur et voir le résultat.&lt;br&gt;&lt;br&gt;D’après LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.&lt;br&gt;GNU General Public License, version 3 ou ultérieure. Qt %2.</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Des tâches sont en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation>
            <numerusform>%n tâche n’est pas terminée.</numerusform>
            <numerusform>%n tâches ne sont pas terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainings and expansions can go on without the window.</source>
        <translation>Les entraînements et les extensions peuvent continuer sans la fenêtre.</translation>
    </message>
    <message>
        <source>Analyses and checks end with it.</source>
        <translation>Les analyses et les vérifications se terminent avec elle.</translation>
    </message>
    <message>
        <source>What waits in the queue is not started.</source>
        <translation>Ce qui attend dans la file ne sera pas lancé.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program could not be read; it starts without.</source>
        <translation>
            <numerusform>%n fichier du programme n’a pas pu être lu&#xa0;; il démarre sans.</numerusform>
            <numerusform>%n fichiers du programme n’ont pas pu être lus&#xa0;; il démarre sans.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there is kept beside it, with the ending .damaged: mend it or delete it.</source>
        <translation>L’ancien contenu est gardé à côté, avec l’extension .damaged&#xa0;: réparez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Import evaluations</source>
        <translation>Importer des évaluations</translation>
    </message>
</context>
<context>
    <name>lesa::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>Copier le message avec ses détails</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>lesa::NumberEdit</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Un nombre est nécessaire.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Un nombre entier est nécessaire.</translation>
    </message>
</context>
<context>
    <name>lesa::OutcomeView</name>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1 s</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Rough cost</source>
        <translation>Coût approximatif</translation>
    </message>
    <message>
        <source>Memory to expand</source>
        <translation>Mémoire pour l’extension</translation>
    </message>
    <message>
        <source>Memory to train, on the GPU</source>
        <translation>Mémoire pour l’entraînement, sur le GPU</translation>
    </message>
    <message>
        <source>Memory to train</source>
        <translation>Mémoire pour l’entraînement</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Time to expand</source>
        <translation>Temps d’extension</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Temps de l’exécution</translation>
    </message>
    <message>
        <source>Time of all %1 runs</source>
        <translation>Temps des %1 exécutions</translation>
    </message>
    <message>
        <source>Runs go to</source>
        <translation>Destination des exécutions</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for the runs</source>
        <translation>Choisir le dossier des exécutions</translation>
    </message>
    <message>
        <source>Disk needed</source>
        <translation>Espace requis</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>lesa::PlanForm</name>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>Training, the same for all</source>
        <translation>Entraînement, le même pour tous</translation>
    </message>
    <message>
        <source>More training settings</source>
        <translation>Autres paramètres d’entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the text files to train on</source>
        <translation>Choisir les fichiers texte d’entraînement</translation>
    </message>
    <message>
        <source>Take the demo text</source>
        <translation>Prendre le texte de démonstration</translation>
    </message>
    <message>
        <source>Keep expanded and trained checkpoints</source>
        <translation>Conserver les modèles étendus et entraînés</translation>
    </message>
    <message>
        <source>Each run keeps its model; takes several times the model&apos;s size on disk</source>
        <translation>Chaque exécution garde son modèle&#xa0;; occupe plusieurs fois la taille du modèle sur disque</translation>
    </message>
    <message>
        <source>demo text: Genesis and Exodus</source>
        <translation>texte de démonstration&#xa0;: Genèse et Exode</translation>
    </message>
</context>
<context>
    <name>lesa::PlotScene</name>
    <message numerus="yes">
        <source>%n point(s) not above 0 hidden by the log axis</source>
        <translation>
            <numerusform>%n point non supérieur à 0 masqué par l’axe log</numerusform>
            <numerusform>%n points non supérieurs à 0 masqués par l’axe log</numerusform>
        </translation>
    </message>
    <message>
        <source>inserted layer</source>
        <translation>couche insérée</translation>
    </message>
</context>
<context>
    <name>lesa::PlotView</name>
    <message>
        <source>Fit to data</source>
        <translation>Ajuster aux données</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Logarithmic y</source>
        <translation>y logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Axe y logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic x</source>
        <translation>x logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Axe x logarithmique</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Masquer les autres</translation>
    </message>
    <message>
        <source>Show only the curve under the cursor, or all again</source>
        <translation>N’afficher que la courbe sous le curseur, ou toutes à nouveau</translation>
    </message>
    <message>
        <source>Pin readout</source>
        <translation>Épingler la lecture</translation>
    </message>
    <message>
        <source>Keep the readout of this point; without one, remove all pins</source>
        <translation>Garder la lecture de ce point&#xa0;; sans point, retirer toutes les épingles</translation>
    </message>
    <message>
        <source>Copy figure or value</source>
        <translation>Copier la figure ou la valeur</translation>
    </message>
    <message>
        <source>Copy the value under the cursor, else the figure</source>
        <translation>Copier la valeur sous le curseur, sinon la figure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not smoothed: %1</source>
        <translation>non lissé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>lesa::PositionsBar</name>
    <message>
        <source>As released, scaled</source>
        <translation>Comme publié, mis à l’échelle</translation>
    </message>
    <message>
        <source>Top half</source>
        <translation>Moitié supérieure</translation>
    </message>
    <message>
        <source>Every n-th gap</source>
        <translation>Un intervalle sur n</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Répartition uniforme</translation>
    </message>
    <message>
        <source>After equal groups</source>
        <translation>Après des groupes égaux</translation>
    </message>
    <message>
        <source>Most similar neighbours</source>
        <translation>Voisines les plus similaires</translation>
    </message>
    <message>
        <source>Range of gaps</source>
        <translation>Plage d’intervalles</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>Liste d’intervalles</translation>
    </message>
    <message>
        <source>Quick pick of positions</source>
        <translation>Choix rapide des positions</translation>
    </message>
    <message>
        <source>How the gaps are chosen. A rule rescales to another depth, a list does not.</source>
        <translation>Mode de choix des intervalles. Une règle s’adapte à une autre profondeur, une liste non.</translation>
    </message>
    <message>
        <source>Gaps 15 to 30 of 32 layers, rescaled to this depth</source>
        <translation>Intervalles 15 à 30 de 32 couches, mis à l’échelle de cette profondeur</translation>
    </message>
    <message>
        <source>Count of the rule</source>
        <translation>Nombre de la règle</translation>
    </message>
    <message>
        <source>n of every n-th, number of gaps or of groups</source>
        <translation>n de «&#xa0;un sur n&#xa0;», nombre d’intervalles ou de groupes</translation>
    </message>
    <message>
        <source>Gaps as text</source>
        <translation>Intervalles en texte</translation>
    </message>
    <message>
        <source>Gap g lies above layer g. Examples: 15-30, 3-7,12, top-half, every:2, uniform:16, groups:8, 15-30x2</source>
        <translation>L’intervalle g est au-dessus de la couche g. Exemples&#xa0;: 15-30, 3-7,12, top-half, every:2, uniform:16, groups:8, 15-30x2</translation>
    </message>
    <message>
        <source>New layers in each gap</source>
        <translation>Nouvelles couches par intervalle</translation>
    </message>
    <message>
        <source>New layers in each chosen gap</source>
        <translation>Nouvelles couches dans chaque intervalle choisi</translation>
    </message>
    <message>
        <source>change layers a gap</source>
        <translation>changer les couches par intervalle</translation>
    </message>
    <message>
        <source>The gaps where the curve above says neighbours are most alike</source>
        <translation>Les intervalles où, selon la courbe ci-dessus, les voisines se ressemblent le plus</translation>
    </message>
    <message>
        <source>Needs the spectra</source>
        <translation>Exige les spectres</translation>
    </message>
    <message>
        <source>pick positions: %1</source>
        <translation>choisir les positions&#xa0;: %1</translation>
    </message>
    <message>
        <source>change the count of gaps</source>
        <translation>changer le nombre d’intervalles</translation>
    </message>
    <message>
        <source>type positions</source>
        <translation>saisir les positions</translation>
    </message>
    <message>
        <source>%1 gaps, %2 new layers</source>
        <translation>%1 intervalles, %2 nouvelles couches</translation>
    </message>
    <message>
        <source>Best by advice</source>
        <translation>Les meilleurs selon le conseil</translation>
    </message>
    <message>
        <source>The gaps that score best by the rule of the curve above, else by all rules</source>
        <translation>Les intervalles les mieux notés selon la règle de la courbe ci-dessus, sinon selon toutes</translation>
    </message>
    <message>
        <source>Needs the advice: choose one of its curves above</source>
        <translation>Exige le conseil&#xa0;: choisissez une de ses courbes ci-dessus</translation>
    </message>
</context>
<context>
    <name>lesa::Preset</name>
    <message>
        <source>LESA as released</source>
        <translation>LESA comme publié</translation>
    </message>
    <message>
        <source>Predicts each new layer from its two neighbours in the basis all layers share, with the settings of the authors&apos; released notebooks. New matrices have rank at most 257.</source>
        <translation>Prédit chaque nouvelle couche d’après ses deux voisines dans la base commune à toutes les couches, avec les paramètres des notebooks publiés par les auteurs. Les nouvelles matrices ont un rang d’au plus 257.</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794&#xa0;; paramètres des notebooks publiés. Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
    <message>
        <source>LESA, settings reported from the paper</source>
        <translation>LESA, paramètres rapportés de l’article</translation>
    </message>
    <message>
        <source>As lesa-released, with a norm weight of 5e-5 and 5 epochs, as notes on the paper report them. Batch, optimiser and the rule for norms are not stated there and are those of the notebooks.</source>
        <translation>Comme lesa-released, avec un poids de la norme de 5e-5 et 5 époques, d’après des notes sur l’article. Le lot, l’optimiseur et la règle des normalisations n’y figurent pas et sont ceux des notebooks.</translation>
    </message>
    <message>
        <source>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; λ and epochs as reported by notes on the paper, the rest from the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794&#xa0;; λ et époques d’après des notes sur l’article, le reste des notebooks publiés. Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
    <message>
        <source>LESA, residual predictor</source>
        <translation>LESA, prédicteur résiduel</translation>
    </message>
    <message>
        <source>This project&apos;s variant: the average of the neighbours plus a learned correction that starts at zero. New matrices have no rank cap; no norm term, since it can outweigh the error itself.</source>
        <translation>Variante de ce projet&#xa0;: la moyenne des voisines plus une correction apprise qui part de zéro. Les nouvelles matrices n’ont pas de plafond de rang&#xa0;; pas de terme de norme, car il peut l’emporter sur l’erreur elle-même.</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Variante de ce projet d’après LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794. Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
    <message>
        <source>LESA as released, layers aligned first</source>
        <translation>LESA, couches d’abord alignées</translation>
    </message>
    <message>
        <source>As lesa-released, after each layer&apos;s neurons and heads were brought in line with the layer below; old layers stay as they are. The alignment is this project&apos;s addition.</source>
        <translation>Comme lesa-released, après avoir aligné les neurones et les têtes de chaque couche sur celle du dessous&#xa0;; les anciennes couches restent inchangées. L’alignement est un ajout de ce projet.</translation>
    </message>
    <message>
        <source>Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; predictor settings of the released notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Variante de ce projet d’après LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794&#xa0;; paramètres du prédicteur des notebooks publiés. Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
    <message>
        <source>LESA, two numbers a weight type</source>
        <translation>LESA, deux nombres par type de poids</translation>
    </message>
    <message>
        <source>The simplest predictor: V_i ≈ a V_{i-1} + b V_{i+1} with a and b by least squares over all layers. What a trained predictor has to beat.</source>
        <translation>Le prédicteur le plus simple&#xa0;: V_i ≈ a V_{i-1} + b V_{i+1}, a et b par moindres carrés sur toutes les couches. Ce qu’un prédicteur entraîné doit battre.</translation>
    </message>
    <message>
        <source>Average of the neighbours</source>
        <translation>Moyenne des voisines</translation>
    </message>
    <message>
        <source>Each new layer is the average of the two it lies between, tensor by tensor. Same gaps as lesa-released.</source>
        <translation>Chaque nouvelle couche est la moyenne des deux qui l’encadrent, tenseur par tenseur. Mêmes intervalles que lesa-released.</translation>
    </message>
    <message>
        <source>A plain baseline. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Une référence simple. Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
    <message>
        <source>Average of the aligned neighbours</source>
        <translation>Moyenne des voisines alignées</translation>
    </message>
    <message>
        <source>As mean, after each layer&apos;s neurons and heads were brought in line with the layer below, so that the average is one of like with like.</source>
        <translation>Comme mean, après avoir aligné les neurones et les têtes de chaque couche sur celle du dessous, pour ne moyenner que ce qui se correspond.</translation>
    </message>
    <message>
        <source>A baseline of this project. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>Une référence de ce projet. Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Each new layer is a copy of the layer below the gap (interpolation by duplication). Same gaps as lesa-released.</source>
        <translation>Chaque nouvelle couche est une copie de la couche sous l’intervalle (interpolation par duplication). Mêmes intervalles que lesa-released.</translation>
    </message>
    <message>
        <source>LLaMA Pro blocks</source>
        <translation>Blocs LLaMA Pro</translation>
    </message>
    <message>
        <source>Copies whose o_proj and down_proj are zero: the expanded model computes exactly what the base model does. Here at the gaps of lesa-released, for comparisons at equal gaps; the published layout (32 to 40 layers, one block after each of 8 equal groups) is --positions groups:8.</source>
        <translation>Copies dont o_proj et down_proj sont nuls&#xa0;: le modèle étendu calcule exactement ce que calcule le modèle de base. Ici aux intervalles de lesa-released, pour comparer à intervalles égaux&#xa0;; la disposition publiée (de 32 à 40 couches, un bloc après chacun des 8 groupes égaux) est --positions groups:8.</translation>
    </message>
    <message>
        <source>LLaMA Pro: Progressive LLaMA with Block Expansion, arXiv 2401.02415; learning rate 2e-4 from the same.</source>
        <translation>LLaMA Pro: Progressive LLaMA with Block Expansion, arXiv 2401.02415&#xa0;; taux d’apprentissage 2e-4 de même source.</translation>
    </message>
    <message>
        <source>SOLAR depth up-scaling</source>
        <translation>Agrandissement en profondeur SOLAR</translation>
    </message>
    <message>
        <source>The stack without its last quarter, followed by the stack without its first: 32 layers become 48, of layers 0 to 23 and 8 to 31. All layers are trained, as published.</source>
        <translation>La pile sans son dernier quart, suivie de la pile sans son premier&#xa0;: 32 couches deviennent 48, les couches 0 à 23 puis 8 à 31. Toutes les couches sont entraînées, comme publié.</translation>
    </message>
    <message>
        <source>SOLAR 10.7B, arXiv 2312.15166. Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>SOLAR 10.7B, arXiv 2312.15166. Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
    <message>
        <source>OpT-DeUS, optimal transport</source>
        <translation>OpT-DeUS, transport optimal</translation>
    </message>
    <message>
        <source>Neurons and heads of the layer below are brought to the places of those of the layer above by entropic optimal transport, averaged with them, outputs zero: the expanded model computes exactly what the base model does. Differs from the published code: the plan&apos;s marginals are divided out, whole neurons, heads and rotary pairs move, costs are 1 - cosine.</source>
        <translation>Les neurones et les têtes de la couche inférieure sont amenés aux places de ceux de la couche supérieure par transport optimal entropique, puis moyennés avec eux, sorties nulles&#xa0;: le modèle étendu calcule exactement ce que calcule le modèle de base. À la différence du code publié, les marginales du plan sont éliminées par division, ce sont des neurones, têtes et paires rotatives entiers qui se déplacent, et les coûts sont 1 − cosinus.</translation>
    </message>
    <message>
        <source>After Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011; gaps as there, the top half. Entropy 0.01: this project&apos;s (there 0.06 on Euclidean distances of rows). Training learning rate 2e-4: a starting value published for LLaMA Pro, not this strategy&apos;s own.</source>
        <translation>D’après Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011&#xa0;; intervalles de l’article, la moitié supérieure. Entropie 0,01&#xa0;: de ce projet (0,06 dans l’article, sur les distances euclidiennes des lignes). Taux d’apprentissage 2e-4&#xa0;: une valeur de départ publiée pour LLaMA Pro, pas celle de cette stratégie.</translation>
    </message>
</context>
<context>
    <name>lesa::PresetDiffDialog</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>A rule for any depth.</source>
        <translation>Une règle pour toute profondeur.</translation>
    </message>
    <message>
        <source>Made for %1 layers.</source>
        <translation>Fait pour %1 couches.</translation>
    </message>
    <message>
        <source>Gaps as they are, for no particular depth.</source>
        <translation>Intervalles tels quels, sans profondeur particulière.</translation>
    </message>
    <message>
        <source>Rescaled to the %1 layers of this model: gaps %2.</source>
        <translation>Mis à l’échelle des %1 couches de ce modèle&#xa0;: intervalles %2.</translation>
    </message>
    <message>
        <source>In the %1 layers of this model: gaps %2.</source>
        <translation>Dans les %1 couches de ce modèle&#xa0;: intervalles %2.</translation>
    </message>
    <message>
        <source>They do not fit this model: %1.</source>
        <translation>Ils ne conviennent pas à ce modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep it in my presets</source>
        <translation>Garder dans mes préréglages</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Nothing differs from the current plan.</source>
        <translation>Aucune différence avec le plan actuel.</translation>
    </message>
    <message>
        <source>Saves a copy; the file itself is not touched</source>
        <translation>Enregistre une copie&#xa0;; le fichier lui-même n’est pas touché</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Use these values; Undo brings the current ones back</source>
        <translation>Utiliser ces valeurs&#xa0;; Annuler rétablit les valeurs actuelles</translation>
    </message>
</context>
<context>
    <name>lesa::PresetMenu</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Take, save, import or export a preset</source>
        <translation>Prendre, enregistrer, importer ou exporter un préréglage</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>Mes préréglages</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the changes in this preset</source>
        <translation>Enregistrer les modifications dans ce préréglage</translation>
    </message>
    <message>
        <source>Built-in presets are read-only: duplicate it to edit</source>
        <translation>Les préréglages intégrés sont en lecture seule&#xa0;: dupliquez-les pour les modifier</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mon préréglage</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Duplicate to edit…</source>
        <translation>Dupliquer pour modifier…</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, personnel</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>take preset %1</source>
        <translation>prendre le préréglage %1</translation>
    </message>
    <message>
        <source>rename preset</source>
        <translation>renommer le préréglage</translation>
    </message>
    <message>
        <source>delete preset %1</source>
        <translation>supprimer le préréglage %1</translation>
    </message>
    <message>
        <source>Preset %1 was deleted.</source>
        <translation>Le préréglage %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>appliquer %1</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectModel</name>
    <message>
        <source>running, step %1</source>
        <translation>en cours, étape %1</translation>
    </message>
    <message>
        <source>done, step %1</source>
        <translation>terminée, étape %1</translation>
    </message>
    <message>
        <source>stopped at step %1</source>
        <translation>arrêtée à l’étape %1</translation>
    </message>
    <message>
        <source>failed at step %1</source>
        <translation>échouée à l’étape %1</translation>
    </message>
    <message>
        <source>ended without a word at step %1</source>
        <translation>terminée sans message à l’étape %1</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Points de contrôle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>lesa::ProjectPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter checkpoints and runs</source>
        <translation>Filtrer les points de contrôle et les exécutions</translation>
    </message>
    <message>
        <source>Show rows whose name holds this</source>
        <translation>Afficher les lignes dont le nom contient ce texte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Afficher seulement ceci</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>lesa::QualityFigures</name>
    <message>
        <source>Cosine V</source>
        <translation>Cosinus V</translation>
    </message>
    <message>
        <source>cosine of the shared coefficients V̂ and V</source>
        <translation>cosinus des coefficients communs V̂ et V</translation>
    </message>
    <message>
        <source>Cosine W</source>
        <translation>Cosinus W</translation>
    </message>
    <message>
        <source>cosine of the weights Ŵ and W</source>
        <translation>cosinus des poids Ŵ et W</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erreur relative</translation>
    </message>
    <message>
        <source>Norm ratio</source>
        <translation>Rapport des normes</translation>
    </message>
    <message>
        <source>σ₁ ratio</source>
        <translation>Rapport des σ₁</translation>
    </message>
    <message>
        <source>Stable rank ratio</source>
        <translation>Rapport des rangs stables</translation>
    </message>
    <message>
        <source>‖·‖² / σ₁² of Ŵ over that of W</source>
        <translation>‖·‖² / σ₁² de Ŵ sur celui de W</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>Rang numérique</translation>
    </message>
    <message>
        <source>singular values of Ŵ above float32 rounding</source>
        <translation>valeurs singulières de Ŵ au-dessus de l’arrondi float32</translation>
    </message>
    <message>
        <source>%1 by weight type</source>
        <translation>%1 par type de poids</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>plain average</source>
        <translation>moyenne simple</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
    <message>
        <source>Singular values of inserted layer %1, %2</source>
        <translation>Valeurs singulières de la couche insérée %1, %2</translation>
    </message>
    <message>
        <source>Index i</source>
        <translation>Indice i</translation>
    </message>
    <message>
        <source>layer %1, below</source>
        <translation>couche %1, en dessous</translation>
    </message>
    <message>
        <source>layer %1, above</source>
        <translation>couche %1, au-dessus</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>couche %1, insérée</translation>
    </message>
    <message>
        <source>rank cap h + 1 = %1</source>
        <translation>plafond du rang h + 1 = %1</translation>
    </message>
</context>
<context>
    <name>lesa::QualityModel</name>
    <message>
        <source>layer below</source>
        <translation>couche inférieure</translation>
    </message>
    <message>
        <source>layer above</source>
        <translation>couche supérieure</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>vérité</translation>
    </message>
    <message>
        <source>predicted %1, plain average %2</source>
        <translation>prédit %1, moyenne simple %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>%1; predicted | plain average</source>
        <translation>%1&#xa0;; prédit | moyenne simple</translation>
    </message>
</context>
<context>
    <name>lesa::QualityTab</name>
    <message>
        <source>Expand with quality control</source>
        <translation>Étendre avec contrôle de qualité</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open the expanded checkpoint</source>
        <translation>Ouvrir le point de contrôle étendu</translation>
    </message>
    <message>
        <source>Quality by weight type</source>
        <translation>Qualité par type de poids</translation>
    </message>
    <message>
        <source>Spectrum of an inserted layer</source>
        <translation>Spectre d’une couche insérée</translation>
    </message>
    <message>
        <source>Progress of the expansion</source>
        <translation>Progression de l’extension</translation>
    </message>
    <message>
        <source>Expand this checkpoint with the plan&apos;s settings, holding out layers</source>
        <translation>Étendre ce point de contrôle avec les paramètres du plan, en réservant des couches</translation>
    </message>
    <message>
        <source>Stop the expansion</source>
        <translation>Arrêter l’extension</translation>
    </message>
    <message>
        <source>Inspect the layers that were inserted</source>
        <translation>Inspecter les couches insérées</translation>
    </message>
    <message>
        <source>Which layers</source>
        <translation>Quelles couches</translation>
    </message>
    <message>
        <source>Held-out layers</source>
        <translation>Couches réservées</translation>
    </message>
    <message>
        <source>Inserted layers</source>
        <translation>Couches insérées</translation>
    </message>
    <message>
        <source>Source layers predicted without having been seen, against the truth; or inserted layers against their two neighbours</source>
        <translation>Couches sources prédites sans avoir été vues, face à la vérité&#xa0;; ou couches insérées face à leurs deux voisines</translation>
    </message>
    <message>
        <source>predicted | plain average</source>
        <translation>prédit | moyenne simple</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>What the dots show; every dot is a layer, in order of depth</source>
        <translation>Ce que montrent les points&#xa0;; chaque point est une couche, par profondeur</translation>
    </message>
    <message>
        <source>Quality of predicted weights</source>
        <translation>Qualité des poids prédits</translation>
    </message>
    <message>
        <source>Quality of %1</source>
        <translation>Qualité de %1</translation>
    </message>
    <message>
        <source>The expansion&apos;s record cannot be read</source>
        <translation>Le compte rendu de l’extension est illisible</translation>
    </message>
    <message>
        <source>The expansion did not finish</source>
        <translation>L’extension ne s’est pas terminée</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Expanded without quality control</source>
        <translation>Étendu sans contrôle de qualité</translation>
    </message>
    <message>
        <source>Quality not measured yet</source>
        <translation>Qualité pas encore mesurée</translation>
    </message>
    <message>
        <source>Each inner layer is held out in turn and predicted from its neighbours; the prediction is compared with the true layer and with the plain average. It takes one training a fold and writes an expanded checkpoint.</source>
        <translation>Chaque couche intérieure est tour à tour réservée et prédite d’après ses voisines&#xa0;; la prédiction est comparée à la vraie couche et à la moyenne simple. Cela demande un entraînement par pli et écrit un point de contrôle étendu.</translation>
    </message>
    <message>
        <source>Compute the spectra to see inserted layers</source>
        <translation>Calculez les spectres pour voir les couches insérées</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Quality is measured while layers are predicted. Open the checkpoint that this one was grown from, and measure there.</source>
        <translation>La qualité se mesure pendant la prédiction des couches. Ouvrez le point de contrôle dont celui-ci est issu, et mesurez-la là.</translation>
    </message>
</context>
<context>
    <name>lesa::RemoteRuns</name>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Fetch the checkpoint of %1</source>
        <translation>Rapatrier le point de contrôle de %1</translation>
    </message>
</context>
<context>
    <name>lesa::Run</name>
    <message>
        <source>The engine speaks another protocol than this program.</source>
        <translation>Le moteur n’utilise pas le même protocole que ce programme.</translation>
    </message>
    <message>
        <source>Install the engine and the window of the same version.</source>
        <translation>Installez le moteur et la fenêtre dans la même version.</translation>
    </message>
</context>
<context>
    <name>lesa::RunCheck</name>
    <message>
        <source>No checkpoint that can be expanded is open.</source>
        <translation>Aucun point de contrôle extensible n’est ouvert.</translation>
    </message>
    <message>
        <source>Tick a strategy to run.</source>
        <translation>Cochez une stratégie à lancer.</translation>
    </message>
    <message>
        <source>The plan is being checked.</source>
        <translation>Le plan est en cours de vérification.</translation>
    </message>
    <message>
        <source>The text %1 cannot be read.</source>
        <translation>Le texte %1 est illisible.</translation>
    </message>
    <message>
        <source>Choose text…</source>
        <translation>Choisir le texte…</translation>
    </message>
    <message>
        <source>%1 is not empty. Existing runs are not overwritten.</source>
        <translation>%1 n’est pas vide. Les exécutions existantes ne sont pas écrasées.</translation>
    </message>
    <message>
        <source>New name %1</source>
        <translation>Nouveau nom %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Needs %1, %2 free on %3.</source>
        <translation>Nécessite %1, %2 libres sur %3.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Needs about %1 of memory, %2 are free.</source>
        <translation>Nécessite environ %1 de mémoire, %2 sont libres.</translation>
    </message>
    <message>
        <source>No usable GPU is chosen: on the CPU this is estimated at %1.</source>
        <translation>Aucun GPU utilisable n’est choisi&#xa0;: sur CPU, l’estimation est de %1.</translation>
    </message>
    <message>
        <source>Choose remote host…</source>
        <translation>Choisir un hôte distant…</translation>
    </message>
    <message>
        <source>Fewer layers, steps or a smaller batch take less.</source>
        <translation>Moins de couches, d’étapes ou un lot plus petit en demandent moins.</translation>
    </message>
</context>
<context>
    <name>lesa::RunFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>Rien ne suit «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is text: write %1:word.</source>
        <translation>«&#xa0;%1&#xa0;» est du texte&#xa0;: écrivez %1:mot.</translation>
    </message>
    <message>
        <source>“%1” is not known; use %2.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#xa0;; utilisez %2.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”.</source>
        <translation>Il manque un nombre après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>lesa::RunTableModel</name>
    <message>
        <source>Folder is gone</source>
        <translation>Dossier disparu</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation</source>
        <translation>Perte sur le texte réservé à la dernière évaluation</translation>
    </message>
    <message>
        <source>Mean training loss of the last 20 points</source>
        <translation>Perte d’entraînement moyenne des 20 derniers points</translation>
    </message>
    <message>
        <source>Ticked runs are drawn; double-click to rename</source>
        <translation>Les exécutions cochées sont tracées&#xa0;; double-clic pour renommer</translation>
    </message>
    <message>
        <source>Held-out loss at the last evaluation, else training loss</source>
        <translation>Perte sur le texte réservé à la dernière évaluation, sinon perte d’entraînement</translation>
    </message>
    <message>
        <source>Lowest loss so far</source>
        <translation>Perte la plus basse jusqu’ici</translation>
    </message>
    <message>
        <source>Last loss less the baseline&apos;s: below 0 is better</source>
        <translation>Dernière perte moins celle de la référence&#xa0;: sous 0, c’est mieux</translation>
    </message>
    <message>
        <source>Words with commas between; double-click to edit</source>
        <translation>Mots séparés par des virgules&#xa0;; double-clic pour modifier</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Last loss</source>
        <translation>Dernière perte</translation>
    </message>
    <message>
        <source>Best loss</source>
        <translation>Meilleure perte</translation>
    </message>
    <message>
        <source>Δ to baseline</source>
        <translation>Δ à la référence</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>%1 %2: %3; the model it grew from: %4</source>
        <translation>%1 %2&#xa0;: %3&#xa0;; le modèle d’origine&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of lm-evaluation-harness with its standard error; in brackets the difference to the model it grew from</source>
        <translation>%1 de lm-evaluation-harness avec son erreur type&#xa0;; entre parenthèses l’écart au modèle d’origine</translation>
    </message>
</context>
<context>
    <name>lesa::RunsPanel</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Draw every run</source>
        <translation>Tracer toutes les exécutions</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show all runs again</source>
        <translation>Afficher à nouveau toutes les exécutions</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Afficher seule</translation>
    </message>
    <message>
        <source>Hide all other runs; again: show all (H)</source>
        <translation>Masquer toutes les autres exécutions&#xa0;; à nouveau&#xa0;: tout afficher (H)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep up to six runs on top (P)</source>
        <translation>Garder jusqu’à six exécutions en haut (P)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Change the name (F2)</source>
        <translation>Changer le nom (F2)</translation>
    </message>
    <message>
        <source>Use as baseline</source>
        <translation>Utiliser comme référence</translation>
    </message>
    <message>
        <source>Compare all others with this run</source>
        <translation>Comparer toutes les autres à cette exécution</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the run&apos;s files</source>
        <translation>Afficher les fichiers de l’exécution</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on from the last checkpoint</source>
        <translation>Continuer depuis le dernier point de contrôle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after this step and save</source>
        <translation>Arrêter après cette étape et enregistrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the training, or go on with it</source>
        <translation>Suspendre l’entraînement, ou le continuer</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>Enregistrer un point de contrôle</translation>
    </message>
    <message>
        <source>Save a checkpoint now and go on</source>
        <translation>Enregistrer un point de contrôle maintenant et continuer</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Forget the run; its folder stays (Del)</source>
        <translation>Oublier l’exécution&#xa0;; son dossier reste (Suppr)</translation>
    </message>
    <message>
        <source>Filter: loss&lt;3 tag:ablation strategy:lesa status:done name</source>
        <translation>Filtre&#xa0;: loss&lt;3 tag:ablation strategy:lesa status:done nom</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Words and terms, all of which must hold (Ctrl+F):
word or &quot;two words&quot; – in name, strategy, status, tags or notes
tag:x  name:x  strategy:x  status:x  notes:x – text that holds x
loss&lt;3 – also &lt;= &gt; &gt;= = for loss, best, delta, step, speed, seed
-term – not</source>
        <translation>Mots et termes, tous exigés (Ctrl+F)&#xa0;:
mot ou &quot;deux mots&quot; – dans nom, stratégie, statut, étiquettes ou notes
tag:x  name:x  strategy:x  status:x  notes:x – texte contenant x
loss&lt;3 – aussi &lt;= &gt; &gt;= = pour loss, best, delta, step, speed, seed
-terme – exclure</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Colour and dash</source>
        <translation>Couleur et tirets</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Style %1</translation>
    </message>
    <message>
        <source>Six runs are pinned already.</source>
        <translation>Six exécutions sont déjà épinglées.</translation>
    </message>
    <message>
        <source>Unpin one first.</source>
        <translation>Désépinglez-en d’abord une.</translation>
    </message>
    <message>
        <source>Fetch checkpoint</source>
        <translation>Rapatrier le point de contrôle</translation>
    </message>
    <message>
        <source>Bring the last checkpoint from where the run is into its folder here</source>
        <translation>Rapatrier dans son dossier ici le dernier point de contrôle de l’exécution</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsDialog</name>
    <message>
        <source>Compute spectra on opening when it takes less than 30 s</source>
        <translation>Calculer les spectres à l’ouverture si cela prend moins de 30 s</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language of the window, from the next start on</source>
        <translation>Langue de la fenêtre, à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Colours of the window; figures are exported light in any case</source>
        <translation>Couleurs de la fenêtre&#xa0;; les figures sont toujours exportées en clair</translation>
    </message>
    <message>
        <source>The program &apos;lesa&apos; that computes</source>
        <translation>Le programme «&#xa0;lesa&#xa0;» qui calcule</translation>
    </message>
    <message>
        <source>Where the engine computes; auto takes a GPU when there is one</source>
        <translation>Où calcule le moteur&#xa0;; auto prend un GPU s’il y en a un</translation>
    </message>
    <message>
        <source>CPU threads of the engine</source>
        <translation>Threads CPU du moteur</translation>
    </message>
    <message>
        <source>Where new runs are written</source>
        <translation>Où sont écrites les nouvelles exécutions</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Folder for &amp;runs</source>
        <translation>Dossier des &amp;exécutions</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no engine here; nothing can be computed.</source>
        <translation>Il n’y a pas de moteur ici&#xa0;; rien ne peut être calculé.</translation>
    </message>
</context>
<context>
    <name>lesa::SettingsForm</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Rétablir %1</translation>
    </message>
</context>
<context>
    <name>lesa::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraFigures</name>
    <message>
        <source>Index i</source>
        <translation>Indice i</translation>
    </message>
    <message>
        <source>%1 % of Σσ²</source>
        <translation>%1&#xa0;% de Σσ²</translation>
    </message>
    <message>
        <source>%1 eigenvalues</source>
        <translation>%1 valeurs propres</translation>
    </message>
    <message>
        <source>first %1 of %2 eigenvalues</source>
        <translation>%1 premières valeurs propres sur %2</translation>
    </message>
    <message>
        <source>power law, α = %1</source>
        <translation>loi de puissance, α = %1</translation>
    </message>
    <message>
        <source>Marchenko–Pastur, σ = %1</source>
        <translation>Marchenko–Pastur, σ = %1</translation>
    </message>
    <message>
        <source>α = 2: overtrained below</source>
        <translation>α = 2&#xa0;: surentraîné en dessous</translation>
    </message>
    <message>
        <source>α = 6: undertrained above</source>
        <translation>α = 6&#xa0;: sous-entraîné au-dessus</translation>
    </message>
    <message>
        <source>outside 2 … 6</source>
        <translation>hors de 2 … 6</translation>
    </message>
    <message>
        <source>Singular values of %1</source>
        <translation>Valeurs singulières de %1</translation>
    </message>
    <message>
        <source>layer %1, inserted</source>
        <translation>couche %1, insérée</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message numerus="yes">
        <source>Singular values of %1 in %n layers; 90 % of the energy lies in the first %2 of %3 directions</source>
        <translation>
            <numerusform>Valeurs singulières de %1 dans %n couche&#xa0;; 90&#xa0;% de l’énergie se trouve dans les %2 premières directions sur %3</numerusform>
            <numerusform>Valeurs singulières de %1 dans %n couches&#xa0;; 90&#xa0;% de l’énergie se trouve dans les %2 premières directions sur %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared singular values of %1</source>
        <translation>Valeurs singulières communes de %1</translation>
    </message>
    <message>
        <source>Direction k</source>
        <translation>Direction k</translation>
    </message>
    <message numerus="yes">
        <source>%n layers side by side</source>
        <translation>
            <numerusform>%n couche côte à côte</numerusform>
            <numerusform>%n couches côte à côte</numerusform>
        </translation>
    </message>
    <message>
        <source>floor: rounding below</source>
        <translation>plancher&#xa0;: arrondi en dessous</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1, layer %2</source>
        <translation>Densité de valeurs propres de %1, couche %2</translation>
    </message>
    <message>
        <source>Density ρ(λ)</source>
        <translation>Densité ρ(λ)</translation>
    </message>
    <message>
        <source>Eigenvalue density of %1 in layer %2, power-law exponent %3</source>
        <translation>Densité de valeurs propres de %1 dans la couche %2, exposant de loi de puissance %3</translation>
    </message>
    <message>
        <source>Power-law exponent α</source>
        <translation>Exposant de loi de puissance α</translation>
    </message>
    <message>
        <source>α = 1 + n / Σ ln(λ / xmin) over the n eigenvalues λ ≥ xmin</source>
        <translation>α = 1 + n / Σ ln(λ / xmin) sur les n valeurs propres λ ≥ xmin</translation>
    </message>
    <message>
        <source>Stable rank</source>
        <translation>Rang stable</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Rang effectif</translation>
    </message>
    <message>
        <source>exp of the entropy of σ / Σσ</source>
        <translation>exp de l’entropie de σ / Σσ</translation>
    </message>
    <message>
        <source>Matrix entropy</source>
        <translation>Entropie matricielle</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>entropy of λ / Σλ over ln rank; 1: all directions alike</source>
        <translation>entropie de λ / Σλ sur ln rang&#xa0;; 1&#xa0;: toutes les directions égales</translation>
    </message>
    <message>
        <source>Squared Frobenius norm</source>
        <translation>Norme de Frobenius au carré</translation>
    </message>
    <message>
        <source>Squared spectral norm</source>
        <translation>Norme spectrale au carré</translation>
    </message>
    <message>
        <source>Marchenko–Pastur soft rank</source>
        <translation>Rang doux de Marchenko–Pastur</translation>
    </message>
    <message>
        <source>MP soft rank</source>
        <translation>Rang doux MP</translation>
    </message>
    <message>
        <source>upper bulk edge λ₊ / λ₁</source>
        <translation>bord supérieur de la masse λ₊ / λ₁</translation>
    </message>
    <message>
        <source>Spikes beyond the bulk</source>
        <translation>Pics au-delà de la masse</translation>
    </message>
    <message>
        <source>Spikes</source>
        <translation>Pics</translation>
    </message>
    <message>
        <source>eigenvalues above the bulk edge λ₊ and its Tracy–Widom width</source>
        <translation>valeurs propres au-delà du bord de la masse λ₊ et de sa largeur de Tracy–Widom</translation>
    </message>
    <message>
        <source>Marchenko–Pastur σ</source>
        <translation>σ de Marchenko–Pastur</translation>
    </message>
    <message>
        <source>of the entries, for the spectrum scaled to mean 1</source>
        <translation>des éléments, pour le spectre ramené à une moyenne de 1</translation>
    </message>
    <message>
        <source>Numerical rank</source>
        <translation>Rang numérique</translation>
    </message>
    <message>
        <source>singular values above the rounding of the stored type</source>
        <translation>valeurs singulières au-dessus de l’arrondi du type stocké</translation>
    </message>
    <message>
        <source>Directions with 90 % of the energy</source>
        <translation>Directions avec 90&#xa0;% de l’énergie</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>smallest k with 90 % of Σσ² in the first k</source>
        <translation>plus petit k avec 90&#xa0;% de Σσ² dans les k premières</translation>
    </message>
    <message>
        <source>Directions with 95 % of the energy</source>
        <translation>Directions avec 95&#xa0;% de l’énergie</translation>
    </message>
    <message>
        <source>smallest k with 95 % of Σσ² in the first k</source>
        <translation>plus petit k avec 95&#xa0;% de Σσ² dans les k premières</translation>
    </message>
    <message>
        <source>Directions with 99 % of the energy</source>
        <translation>Directions avec 99&#xa0;% de l’énergie</translation>
    </message>
    <message>
        <source>smallest k with 99 % of Σσ² in the first k</source>
        <translation>plus petit k avec 99&#xa0;% de Σσ² dans les k premières</translation>
    </message>
    <message>
        <source>Weighted α</source>
        <translation>α pondéré</translation>
    </message>
    <message>
        <source>Log α-norm</source>
        <translation>Log α-norme</translation>
    </message>
    <message>
        <source>Distance of the power-law fit</source>
        <translation>Distance de l’ajustement en loi de puissance</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov distance between fit and eigenvalues</source>
        <translation>Distance de Kolmogorov–Smirnov entre l’ajustement et les valeurs propres</translation>
    </message>
    <message>
        <source>%1 across depth</source>
        <translation>%1 selon la profondeur</translation>
    </message>
</context>
<context>
    <name>lesa::SpectraTab</name>
    <message>
        <source>Spectra not computed yet</source>
        <translation>Spectres pas encore calculés</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>Valeurs singulières</translation>
    </message>
    <message>
        <source>Eigenvalue density</source>
        <translation>Densité de valeurs propres</translation>
    </message>
    <message>
        <source>Metric across depth</source>
        <translation>Métrique selon la profondeur</translation>
    </message>
    <message>
        <source>Relative to σ₁</source>
        <translation>Relatif à σ₁</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Histogram of λ = σ² with the power law p(λ) ~ λ^−α above xmin and the Marchenko–Pastur density of a random matrix</source>
        <translation>Histogramme de λ = σ² avec la loi de puissance p(λ) ~ λ^−α au-dessus de xmin et la densité de Marchenko–Pastur d’une matrice aléatoire</translation>
    </message>
    <message>
        <source>Each layer</source>
        <translation>Chaque couche</translation>
    </message>
    <message>
        <source>All layers together</source>
        <translation>Toutes les couches ensemble</translation>
    </message>
    <message>
        <source>Which singular values</source>
        <translation>Quelles valeurs singulières</translation>
    </message>
    <message>
        <source>Each layer&apos;s W, or all layers side by side: [W₀ | W₁ | …] = U S V</source>
        <translation>Le W de chaque couche, ou toutes les couches côte à côte&#xa0;: [W₀ | W₁ | …] = U S V</translation>
    </message>
    <message>
        <source>σᵢ / σ₁ instead of σᵢ</source>
        <translation>σᵢ / σ₁ au lieu de σᵢ</translation>
    </message>
    <message>
        <source>Where 90, 95 and 99 % of Σσ² are reached: in the selected layer, else in the median</source>
        <translation>Où 90, 95 et 99&#xa0;% de Σσ² sont atteints&#xa0;: dans la couche sélectionnée, sinon dans la médiane</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>The metric drawn across depth</source>
        <translation>La métrique tracée selon la profondeur</translation>
    </message>
    <message>
        <source>Eigenvalues of layer %1</source>
        <translation>Valeurs propres de la couche %1</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
</context>
<context>
    <name>lesa::StrategyList</name>
    <message>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Tick what Run compares; the selected one is in the form</source>
        <translation>Cochez ce que Lancer compare&#xa0;; la sélection est dans le formulaire</translation>
    </message>
</context>
<context>
    <name>lesa::SummaryTab</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>Type de modèle</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Taille cachée</translation>
    </message>
    <message>
        <source>Head shares the embedding</source>
        <translation>La tête partage l’embedding</translation>
    </message>
    <message>
        <source>Can be expanded</source>
        <translation>Extensible</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Element type</source>
        <translation>Type des éléments</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Header hash</source>
        <translation>Hachage des en-têtes</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Weight types (out × in)</source>
        <translation>Types de poids (sortie × entrée)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Summary of the checkpoint</source>
        <translation>Résumé du point de contrôle</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>lesa::TensorModel</name>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 octets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>lesa::TensorsTab</name>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Filter: words of name, shape, type or file</source>
        <translation>Filtre&#xa0;: mots du nom, de la forme, du type ou du fichier</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Filtrer les tenseurs</translation>
    </message>
    <message>
        <source>Rows that hold every word, in any column (Ctrl+F)</source>
        <translation>Lignes contenant tous les mots, dans n’importe quelle colonne (Ctrl+F)</translation>
    </message>
    <message>
        <source>%L1 of %L2 tensors, %3</source>
        <translation>%L1 tenseurs sur %L2, %3</translation>
    </message>
</context>
<context>
    <name>lesa::TypeChips</name>
    <message>
        <source>Weight type</source>
        <translation>Type de poids</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Weight type %1</source>
        <translation>Type de poids %1</translation>
    </message>
</context>
<context>
    <name>lesa::WindowActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a checkpoint folder</source>
        <translation>Ouvrir un dossier de point de contrôle</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>Open the small model that comes with the program</source>
        <translation>Ouvrir le petit modèle fourni avec le programme</translation>
    </message>
    <message>
        <source>From &amp;Hub cache</source>
        <translation>Depuis le cache &amp;Hub</translation>
    </message>
    <message>
        <source>Open a model from the Hub&apos;s cache; it is only read</source>
        <translation>Ouvrir un modèle du cache Hub&#xa0;; il est seulement lu</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>&amp;Importer des exécutions…</translation>
    </message>
    <message>
        <source>Add a run folder, or a folder of run folders</source>
        <translation>Ajouter un dossier d’exécution, ou un dossier de dossiers d’exécution</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Start a second window</source>
        <translation>Ouvrir une deuxième fenêtre</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Read the checkpoint&apos;s headers again</source>
        <translation>Relire les en-têtes du point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Close checkpoint</source>
        <translation>&amp;Fermer le point de contrôle</translation>
    </message>
    <message>
        <source>Close the open checkpoint</source>
        <translation>Fermer le point de contrôle ouvert</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message>
        <source>&amp;Verify checkpoint</source>
        <translation>&amp;Vérifier le point de contrôle</translation>
    </message>
    <message>
        <source>Check headers, index, config rules and every value</source>
        <translation>Vérifier les en-têtes, l’index, les règles de config et toutes les valeurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Look at the checkpoint</source>
        <translation>Examiner le point de contrôle</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>É&amp;tendre</translation>
    </message>
    <message>
        <source>Plan an expansion</source>
        <translation>Planifier une extension</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer les exécutions</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Remplir l’écran</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Rechercher ou filtrer</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Start what is planned</source>
        <translation>Lancer ce qui est planifié</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel the zoom, filter or job</source>
        <translation>Annuler le zoom, le filtre ou la tâche</translation>
    </message>
    <message>
        <source>&amp;Pause refresh</source>
        <translation>&amp;Suspendre l’actualisation</translation>
    </message>
    <message>
        <source>Hold the curves still</source>
        <translation>Figer les courbes</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Show all of the data</source>
        <translation>Afficher toutes les données</translation>
    </message>
    <message>
        <source>Log &amp;y</source>
        <translation>Log &amp;y</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>Axe y logarithmique</translation>
    </message>
    <message>
        <source>Log &amp;x</source>
        <translation>Log &amp;x</translation>
    </message>
    <message>
        <source>Logarithmic x axis</source>
        <translation>Axe x logarithmique</translation>
    </message>
    <message>
        <source>&amp;Hide others</source>
        <translation>&amp;Masquer les autres</translation>
    </message>
    <message>
        <source>Show the chosen run alone</source>
        <translation>Afficher seule l’exécution choisie</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>Épin&amp;gler</translation>
    </message>
    <message>
        <source>Keep the readout at this point</source>
        <translation>Garder la lecture à ce point</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the figure, value or rows</source>
        <translation>Copier la figure, la valeur ou les lignes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Exporter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Export with the last choices</source>
        <translation>Exporter avec les derniers choix</translation>
    </message>
    <message>
        <source>Copy command &amp;line</source>
        <translation>Copier la &amp;ligne de commande</translation>
    </message>
    <message>
        <source>Copy what &apos;lesa&apos; would be called with</source>
        <translation>Copier l’appel à «&#xa0;lesa&#xa0;»</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation>Exporter &amp;toutes les figures…</translation>
    </message>
    <message>
        <source>Export every open figure of all pages with the same settings</source>
        <translation>Exporter toutes les figures ouvertes de toutes les pages avec les mêmes paramètres</translation>
    </message>
    <message>
        <source>Copy fi&amp;gure</source>
        <translation>Copier la fi&amp;gure</translation>
    </message>
    <message>
        <source>Copy the figure as a picture, as it would be exported</source>
        <translation>Copier la figure comme image, telle qu’elle serait exportée</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>Copier en S&amp;VG</translation>
    </message>
    <message>
        <source>Copy the figure as SVG, for drawing programs</source>
        <translation>Copier la figure en SVG, pour les logiciels de dessin</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>Copy the plotted numbers as CSV</source>
        <translation>Copier les nombres tracés en CSV</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>What the program does, step by step</source>
        <translation>Ce que fait le programme, pas à pas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une feuille</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Find any command by name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Import e&amp;valuations…</source>
        <translation>Importer des é&amp;valuations…</translation>
    </message>
    <message>
        <source>Show results of lm-evaluation-harness beside the runs; a results_….json can be dropped</source>
        <translation>Montrer les résultats de lm-evaluation-harness à côté des exécutions&#xa0;; un results_….json peut être déposé</translation>
    </message>
    <message>
        <source>Remote &amp;hosts…</source>
        <translation>&amp;Hôtes distants…</translation>
    </message>
    <message>
        <source>Hosts of your ssh config: whether the engine is there, its version and devices</source>
        <translation>Hôtes de votre configuration ssh&#xa0;: si le moteur y est, sa version et ses périphériques</translation>
    </message>
    <message>
        <source>Open job log</source>
        <translation>Ouvrir le journal de la tâche</translation>
    </message>
    <message>
        <source>Show all jobs and their logs</source>
        <translation>Afficher toutes les tâches et leurs journaux</translation>
    </message>
</context>
</TS>
