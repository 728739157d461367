<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About PUT Desktop</source>
      <translation>À &amp;propos de PUT Desktop</translation>
    </message>
    <message>
      <source>&amp;All training runs</source>
      <translation>&amp;Tous les entraînements</translation>
    </message>
    <message>
      <source>&amp;Clear finished</source>
      <translation>&amp;Retirer les terminés</translation>
    </message>
    <message>
      <source>&amp;Import a model…</source>
      <translation>&amp;Importer un modèle…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Open the results</source>
      <translation>Ouvrir les rés&amp;ultats</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Préférences…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Démarrer</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>&amp;Entraîner un modèle…</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>Dossiers sur&amp;veillés…</translation>
    </message>
    <message>
      <source>Acti&amp;vity log…</source>
      <translation>Journal d’acti&amp;vité…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <translation>Ajouter un modèle depuis un fichier</translation>
    </message>
    <message>
      <source>Add fil&amp;es…</source>
      <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
      <source>Add the &amp;sample photographs</source>
      <translation>Ajouter les photos d’e&amp;xemple</translation>
    </message>
    <message>
      <source>Add the selected ended jobs once more as they were, ready to be changed</source>
      <translation>Ajouter de nouveau les tâches finies choisies, telles quelles, prêtes à être modifiées</translation>
    </message>
    <message>
      <source>Add the selected finished jobs once more, with the settings and the model that are shown</source>
      <translation>Ajouter de nouveau les tâches finies choisies, avec les réglages et le modèle affichés</translation>
    </message>
    <message>
      <source>Check for &amp;updates</source>
      <translation>Rechercher les mises à &amp;jour</translation>
    </message>
    <message>
      <source>Check for updates at each &amp;start</source>
      <translation>Rechercher les mises à jour au &amp;démarrage</translation>
    </message>
    <message>
      <source>Choose pictures and videos to translate</source>
      <translation>Choisir des images et des vidéos à traduire</translation>
    </message>
    <message>
      <source>Clear all that ended</source>
      <translation>Retirer toutes les tâches finies</translation>
    </message>
    <message>
      <source>Close; unfinished jobs can be resumed later</source>
      <translation>Fermer ; les tâches inachevées pourront reprendre plus tard</translation>
    </message>
    <message>
      <source>Continue after the pause</source>
      <translation>Continuer après la pause</translation>
    </message>
    <message>
      <source>Do a job again with the files, settings and model that its report names</source>
      <translation>Refaire une tâche avec les fichiers, les réglages et le modèle de son rapport</translation>
    </message>
    <message>
      <source>Edit and run again</source>
      <translation>Modifier et relancer</translation>
    </message>
    <message>
      <source>Finish the current picture or frames, then pause</source>
      <translation>Terminer l’image ou les images en cours, puis faire une pause</translation>
    </message>
    <message>
      <source>Finish the current picture or video, then stop</source>
      <translation>Terminer l’image ou la vidéo en cours, puis arrêter</translation>
    </message>
    <message>
      <source>For NVIDIA cards, on a computer without a network</source>
      <translation>Pour les cartes NVIDIA, sur un ordinateur sans réseau</translation>
    </message>
    <message>
      <source>Install the &amp;GPU pack from a file…</source>
      <translation>Installer le pack &amp;GPU depuis un fichier…</translation>
    </message>
    <message>
      <source>List all keys</source>
      <translation>Afficher toutes les touches</translation>
    </message>
    <message>
      <source>Look at all models and manage them</source>
      <translation>Voir et gérer tous les modèles</translation>
    </message>
    <message>
      <source>Look for a newer version now</source>
      <translation>Rechercher une version plus récente maintenant</translation>
    </message>
    <message>
      <source>Look for a newer version whenever the window opens</source>
      <translation>Rechercher une version plus récente à chaque ouverture de la fenêtre</translation>
    </message>
    <message>
      <source>Models page</source>
      <translation>Page Modèles</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Descen&amp;dre</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <source>Move the focus to the next part</source>
      <translation>Passer à la partie suivante</translation>
    </message>
    <message>
      <source>Move the selected jobs down</source>
      <translation>Descendre les tâches choisies</translation>
    </message>
    <message>
      <source>Move the selected jobs up</source>
      <translation>Monter les tâches choisies</translation>
    </message>
    <message>
      <source>Move to the &amp;top</source>
      <translation>Tout en &amp;haut</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
      <source>Open t&amp;he report</source>
      <translation>Ouvrir le rapp&amp;ort</translation>
    </message>
    <message>
      <source>Open the folder that holds the result</source>
      <translation>Ouvrir le dossier qui contient le résultat</translation>
    </message>
    <message>
      <source>Open the result in its default program</source>
      <translation>Ouvrir le résultat dans son programme par défaut</translation>
    </message>
    <message>
      <source>P&amp;lay</source>
      <translation>&amp;Lire</translation>
    </message>
    <message>
      <source>Play this video beside its result</source>
      <translation>Lire cette vidéo à côté de son résultat</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>Aperç&amp;u</translation>
    </message>
    <message>
      <source>Preview 3 s</source>
      <translation>Aperçu de 3 s</translation>
    </message>
    <message>
      <source>R&amp;etry failed</source>
      <translation>R&amp;ecommencer les échecs</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <source>Remove all finished jobs</source>
      <translation>Retirer toutes les tâches terminées</translation>
    </message>
    <message>
      <source>Remove all jobs that ended, also those with failed files</source>
      <translation>Retirer toutes les tâches finies, même celles avec des échecs</translation>
    </message>
    <message>
      <source>Remove the selected jobs; finished results stay</source>
      <translation>Retirer les tâches choisies ; les résultats terminés restent</translation>
    </message>
    <message>
      <source>Run the selected jobs first</source>
      <translation>Exécuter d’abord les tâches choisies</translation>
    </message>
    <message>
      <source>Save diagnostic &amp;report…</source>
      <translation>Enregistrer un &amp;rapport de diagnostic…</translation>
    </message>
    <message>
      <source>Save versions, devices and logs for a report of a fault; no pictures, no names</source>
      <translation>Enregistrer versions, appareils et journaux pour signaler une erreur ; ni images ni noms</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs</source>
      <translation>Voir les entraînements terminés, actifs et en attente</translation>
    </message>
    <message>
      <source>Show how the results of this job were made, file by file</source>
      <translation>Montrer comment les résultats de cette tâche ont été faits, fichier par fichier</translation>
    </message>
    <message>
      <source>Show the folder with the results</source>
      <translation>Montrer le dossier des résultats</translation>
    </message>
    <message>
      <source>Show the queue</source>
      <translation>Afficher la file</translation>
    </message>
    <message>
      <source>Show the settings</source>
      <translation>Afficher les réglages</translation>
    </message>
    <message>
      <source>Show the settings beside the picture</source>
      <translation>Afficher les réglages à côté de l’image</translation>
    </message>
    <message>
      <source>Show the table of all jobs and their files</source>
      <translation>Afficher la table des tâches et leurs fichiers</translation>
    </message>
    <message>
      <source>Stop &amp;after this file</source>
      <translation>Arrêter &amp;après ce fichier</translation>
    </message>
    <message>
      <source>Stop &amp;now</source>
      <translation>Arrêter &amp;maintenant</translation>
    </message>
    <message>
      <source>Stop at once; finished pictures stay, and a video resumes from here when it is started again</source>
      <translation>Arrêter tout de suite ; les images terminées restent, et une vidéo reprendra d’ici</translation>
    </message>
    <message>
      <source>Theme, language, device, threads and caches</source>
      <translation>Thème, langue, appareil, threads et caches</translation>
    </message>
    <message>
      <source>Train a model of your own from two folders of pictures</source>
      <translation>Entraîner votre propre modèle avec deux dossiers d’images</translation>
    </message>
    <message>
      <source>Train models of your own</source>
      <translation>Entraîner vos propres modèles</translation>
    </message>
    <message>
      <source>Train page</source>
      <translation>Page Entraîner</translation>
    </message>
    <message>
      <source>Translate a folder with all its subfolders</source>
      <translation>Traduire un dossier avec tous ses sous-dossiers</translation>
    </message>
    <message>
      <source>Translate a&amp;gain</source>
      <translation>Traduire de nou&amp;veau</translation>
    </message>
    <message>
      <source>Translate again from a &amp;report…</source>
      <translation>&amp;Refaire d’après un rapport…</translation>
    </message>
    <message>
      <source>Translate all waiting jobs</source>
      <translation>Traduire toutes les tâches en attente</translation>
    </message>
    <message>
      <source>Translate and play three seconds from here</source>
      <translation>Traduire et lire trois secondes à partir d’ici</translation>
    </message>
    <message>
      <source>Translate by itself whatever arrives in a folder</source>
      <translation>Traduire automatiquement ce qui arrive dans un dossier</translation>
    </message>
    <message>
      <source>Translate page</source>
      <translation>Page Traduire</translation>
    </message>
    <message>
      <source>Translate pictures and videos</source>
      <translation>Traduire des images et des vidéos</translation>
    </message>
    <message>
      <source>Translate the failed files of the selected jobs again</source>
      <translation>Traduire de nouveau les fichiers en échec des tâches choisies</translation>
    </message>
    <message>
      <source>Try it with the pictures that are included</source>
      <translation>Essayer avec les images fournies</translation>
    </message>
    <message>
      <source>Try the settings on this picture or frame without saving</source>
      <translation>Essayer les réglages sur cette image sans enregistrer</translation>
    </message>
    <message>
      <source>Version and licences</source>
      <translation>Version et licences</translation>
    </message>
    <message>
      <source>What happened, to read and copy</source>
      <translation>Ce qui s’est passé, à lire et à copier</translation>
    </message>
  </context>
  <context>
    <name>ActivityDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <translation>E&amp;nregistrer…</translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>Journal d’activité</translation>
    </message>
    <message>
      <source>C&amp;lear…</source>
      <translation>&amp;Vider…</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message>
      <source>Clear the activity log?</source>
      <translation>Vider le journal d’activité ?</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>No line fits.</source>
      <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
      <source>Problems only</source>
      <translation>Problèmes seulement</translation>
    </message>
    <message>
      <source>Results and reports stay.</source>
      <translation>Les résultats et les rapports restent.</translation>
    </message>
    <message>
      <source>Save the activity log</source>
      <translation>Enregistrer le journal d’activité</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Ce qui est affiché</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
  </context>
  <context>
    <name>ActivityLog</name>
    <message>
      <source>It is not there.</source>
      <translation>Il n’est pas là.</translation>
    </message>
    <message>
      <source>The queue is paused.</source>
      <translation>La file d’attente est en pause.</translation>
    </message>
    <message>
      <source>The queue resumes.</source>
      <translation>La file d’attente reprend.</translation>
    </message>
    <message>
      <source>The watched folder “{name}” is back.</source>
      <translation>Le dossier surveillé « {name} » est de retour.</translation>
    </message>
    <message>
      <source>The watched folder “{name}” waits.</source>
      <translation>Le dossier surveillé « {name} » attend.</translation>
    </message>
    <message>
      <source>{name} could not be translated.</source>
      <translation>{name} n’a pas pu être traduit.</translation>
    </message>
    <message>
      <source>“{name}” begins with {model}.</source>
      <translation>« {name} » commence avec {model}.</translation>
    </message>
    <message>
      <source>“{name}” failed.</source>
      <translation>« {name} » a échoué.</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}, {failed} failed.</source>
      <translation>« {name} » est terminé : {done}, {failed} en échec.</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}.</source>
      <translation>« {name} » est terminé : {done}.</translation>
    </message>
    <message>
      <source>“{name}” was stopped: {done} done.</source>
      <translation>« {name} » a été arrêté : {done} faits.</translation>
    </message>
    <message>
      <source>“{name}”: {words}</source>
      <translation>« {name} » : {words}</translation>
    </message>
  </context>
  <context>
    <name>AdvancedSettings</name>
    <message>
      <source>&amp;Device</source>
      <translation>A&amp;ppareil</translation>
    </message>
    <message>
      <source>&amp;Names of the results</source>
      <translation>&amp;Noms des résultats</translation>
    </message>
    <message>
      <source>&amp;Reset all</source>
      <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
      <source>&amp;Working size</source>
      <translation>&amp;Taille de travail</translation>
    </message>
    <message>
      <source>A file beside the results that says how each was made, and with which they can be made again</source>
      <translation>Un fichier à côté des résultats qui dit comment chacun a été fait, et avec lequel on peut les refaire</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>By the brush size</source>
      <translation>Selon la taille du pinceau</translation>
    </message>
    <message>
      <source>Copy .xmp files</source>
      <translation>Copier les fichiers .xmp</translation>
    </message>
    <message>
      <source>Count it as failed</source>
      <translation>Le compter comme échec</translation>
    </message>
    <message>
      <source>Each result gets the date on which its original was changed last</source>
      <translation>Chaque résultat reçoit la date de dernière modification de son original</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>For JPEG, WebP and AVIF; 92 is close to the original</source>
      <translation>Pour JPEG, WebP et AVIF ; 92 est proche de l’original</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>Carte graphique</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>Vacances</translation>
    </message>
    <message>
      <source>How results are saved</source>
      <translation>Comment les résultats sont enregistrés</translation>
    </message>
    <message>
      <source>If a result &amp;exists</source>
      <translation>Si un résultat e&amp;xiste</translation>
    </message>
    <message>
      <source>Keep both, numbered</source>
      <translation>Garder les deux, numérotés</translation>
    </message>
    <message>
      <source>Keep the dates of the files</source>
      <translation>Garder les dates des fichiers</translation>
    </message>
    <message>
      <source>Model: {title}</source>
      <translation>Modèle : {title}</translation>
    </message>
    <message>
      <source>Names, or paths below a dropped folder, that are passed over, with ; between; * is anything</source>
      <translation>Noms ou chemins sous un dossier déposé à ignorer, séparés par ; et * vaut n’importe quoi</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation>Taille d’origine</translation>
    </message>
    <message>
      <source>Pass over</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Qualit&amp;y</source>
      <translation>&amp;Qualité</translation>
    </message>
    <message>
      <source>Ratings and edits that other programs keep beside the originals</source>
      <translation>Notes et retouches que d’autres programmes gardent à côté des originaux</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Le remplacer</translation>
    </message>
    <message>
      <source>Reset all advanced settings to the preset</source>
      <translation>Remettre tous les réglages avancés au préréglage</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>Comme l’original</translation>
    </message>
    <message>
      <source>Short side at which the model works; results always have the size of the original</source>
      <translation>Petit côté auquel le modèle travaille ; les résultats ont toujours la taille de l’original</translation>
    </message>
    <message>
      <source>Skip it if it is up to date</source>
      <translation>L’ignorer s’il est à jour</translation>
    </message>
    <message>
      <source>Sunset</source>
      <translation>Couchant</translation>
    </message>
    <message>
      <source>This copies the weights of a model into a new run that starts at step 0. To continue a stopped run, use “Resume” in the list of all runs instead.</source>
      <translation>Ceci copie les poids d’un modèle dans un nouvel entraînement qui part du pas 0. Pour continuer un entraînement arrêté, utilisez « Reprendre » dans la liste.</translation>
    </message>
    <message>
      <source>Tokens: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} pads the number</source>
      <translation>Champs : {name} {ext} {folder} {model} {strength} {index} {date} ; {index:04} complète le nombre</translation>
    </message>
    <message>
      <source>What to do if a result already exists</source>
      <translation>Que faire si un résultat existe déjà</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Où le modèle s’exécute</translation>
    </message>
    <message>
      <source>Write a report</source>
      <translation>Écrire un rapport</translation>
    </message>
    <message>
      <source>{size} pixels</source>
      <translation>{size} pixels</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message numerus="yes">
      <source>%Ln have failures</source>
      <translation>
        <numerusform>%Ln a des échecs</numerusform>
        <numerusform>%Ln ont des échecs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) are done</source>
      <translation>
        <numerusform>%Ln tâche est terminée</numerusform>
        <numerusform>%Ln tâches sont terminées</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>Tout est terminé</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Damaged</source>
      <translation>Endommagé</translation>
    </message>
  </context>
  <context>
    <name>CardForm</name>
    <message>
      <source>&amp;Description</source>
      <translation>&amp;Description</translation>
    </message>
    <message>
      <source>C&amp;redits</source>
      <translation>&amp;Crédits</translation>
    </message>
    <message>
      <source>L&amp;icence</source>
      <translation>Lice&amp;nce</translation>
    </message>
    <message>
      <source>Na&amp;me in the gallery</source>
      <translation>No&amp;m dans la galerie</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>Non indiqué</translation>
    </message>
    <message>
      <source>One per line: painter, photographer, collection</source>
      <translation>Un par ligne : peintre, photographe, collection</translation>
    </message>
    <message>
      <source>The licences of the training pictures matter. If they are not yours, share the model only as those licences allow. Of a model that the run began from, the credits stay, and the licence too where you choose none.</source>
      <translation>Les licences des images d’entraînement comptent. Si elles ne sont pas à vous, ne partagez le modèle que comme elles le permettent. D’un modèle dont l’entraînement est parti, les crédits restent, et la licence aussi si vous n’en choisissez pas.</translation>
    </message>
    <message>
      <source>Titl&amp;e</source>
      <translation>T&amp;itre</translation>
    </message>
  </context>
  <context>
    <name>CardPanel</name>
    <message>
      <source>Card in the gallery</source>
      <translation>Fiche dans la galerie</translation>
    </message>
    <message>
      <source>Picture on the card</source>
      <translation>Image de la fiche</translation>
    </message>
    <message>
      <source>Picture on the card:</source>
      <translation>Image de la fiche :</translation>
    </message>
  </context>
  <context>
    <name>CardPreview</name>
    <message>
      <source>Card in the gallery</source>
      <translation>Fiche dans la galerie</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>A fine weave shows in clear skies, small faces lose their features, and thin red lines may run along horizons.</source>
      <translation>Une trame fine apparaît dans les ciels dégagés, les petits visages perdent leurs traits, et de fines lignes rouges peuvent longer l’horizon.</translation>
    </message>
    <message>
      <source>A fine weave, like silk, lies over smooth places.</source>
      <translation>Une trame fine, comme de la soie, couvre les zones lisses.</translation>
    </message>
    <message>
      <source>Aitzol Berasategi, from Debian's lomiri-wallpapers.</source>
      <translation>Aitzol Berasategi, tirées de lomiri-wallpapers de Debian.</translation>
    </message>
    <message>
      <source>Bible Gallery (#{0}), Dante's Hell (#{1}), Purgatory (#{2}) and Paradise (#{3}), Don Quixote (#{4}).</source>
      <translation>Bible Gallery (#{0}), L’Enfer (#{1}), Le Purgatoire (#{2}) et Le Paradis (#{3}) de Dante, Don Quichotte (#{4}).</translation>
    </message>
    <message>
      <source>Bright colours stay as a faint tint; shapes and light stay where they are.</source>
      <translation>Les couleurs vives restent comme une légère teinte ; les formes et la lumière restent à leur place.</translation>
    </message>
    <message>
      <source>Chinese ink landscapes</source>
      <translation>paysages chinois à l’encre</translation>
    </message>
    <message>
      <source>Chinese ink landscapes from the Song to the Ming dynasty, works in the public domain; reproductions from the set of github.com/otang47/Landscape-Painting-Classification, which names no photographers.</source>
      <translation>Paysages chinois à l’encre des dynasties Song à Ming, œuvres du domaine public ; reproductions tirées de github.com/otang47/Landscape-Painting-Classification, qui ne nomme aucun photographe.</translation>
    </message>
    <message>
      <source>Colour plates of books from Project Gutenberg, public domain</source>
      <translation>Planches en couleurs de livres du Project Gutenberg, domaine public</translation>
    </message>
    <message>
      <source>Colours and light stay those of the photograph.</source>
      <translation>Les couleurs et la lumière restent celles de la photographie.</translation>
    </message>
    <message>
      <source>Courtesy of the Art Institute of Chicago (CC0)</source>
      <translation>Avec l’aimable autorisation de l’Art Institute of Chicago (CC0)</translation>
    </message>
    <message>
      <source>Cuts photographs into wood as Gustave Doré's engravers did: black and white hatching in one grey tone.</source>
      <translation>Grave les photos sur bois comme les graveurs de Gustave Doré : hachures noires et blanches dans un seul ton de gris.</translation>
    </message>
    <message>
      <source>Dark edges and light specks on dark slopes may turn vermilion, busy places may get small dots and boxes, and shading stays where a printer would lay one flat tone.</source>
      <translation>Les contours sombres et les petites taches claires sur des pentes sombres peuvent virer au vermillon, les zones chargées peuvent recevoir de petits points et des cases, et le modelé reste là où un imprimeur poserait un seul aplat.</translation>
    </message>
    <message>
      <source>Dark, plain places may show a fine weave.</source>
      <translation>Les zones sombres et unies peuvent montrer une fine trame.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast ink.</source>
      <translation>Distillé du grand en quelques minutes d’un cœur, à partir des poids de l’encre rapide.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast storybook.</source>
      <translation>Distillé du grand en quelques minutes d’un cœur, à partir des poids du conte rapide.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast watercolour.</source>
      <translation>Distillé du grand en quelques minutes d’un cœur, à partir des poids de l’aquarelle rapide.</translation>
    </message>
    <message>
      <source>Distilled from the large one in {0} steps on one core.</source>
      <translation>Distillé du grand en {0} pas sur un cœur.</translation>
    </message>
    <message>
      <source>Does what “Impressionist painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Fait ce que fait « Peinture impressionniste » en un cinquième du temps environ : pour les vidéos et les machines sans carte graphique.</translation>
    </message>
    <message>
      <source>Does what “Ink painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Fait ce que fait « Peinture à l’encre » en un cinquième du temps environ : pour les vidéos et les machines sans carte graphique.</translation>
    </message>
    <message>
      <source>Does what “Pencil sketch” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Fait ce que fait « Croquis au crayon » en un cinquième du temps environ : pour les vidéos et les machines sans carte graphique.</translation>
    </message>
    <message>
      <source>Does what “Storybook illustration” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Fait ce que fait « Illustration de conte » en un cinquième du temps environ : pour les vidéos et les machines sans carte graphique.</translation>
    </message>
    <message>
      <source>Does what “Ukiyo-e print” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Fait ce que fait « Estampe ukiyo-e » en un cinquième du temps environ : pour les vidéos et les machines sans carte graphique.</translation>
    </message>
    <message>
      <source>Does what “Watercolour” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Fait ce que fait « Aquarelle » en un cinquième du temps environ : pour les vidéos et les machines sans carte graphique.</translation>
    </message>
    <message>
      <source>Does what “Wood engraving” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Fait ce que fait « Gravure sur bois » en un cinquième du temps environ : pour les vidéos et les machines sans carte graphique.</translation>
    </message>
    <message>
      <source>Draws photographs as Arthur Rackham and Edmund Dulac illustrated books: fine ink lines and washes of muted colour.</source>
      <translation>Dessine des photographies comme Arthur Rackham et Edmund Dulac illustraient des livres : fins traits d’encre et lavis de couleurs sourdes.</translation>
    </message>
    <message>
      <source>Draws photographs as sketches of towns in pencil and pen: dark lines and grey hatching on white paper.</source>
      <translation>Dessine les photos comme des croquis de villes au crayon et à la plume : traits sombres et hachures grises sur papier blanc.</translation>
    </message>
    <message>
      <source>Draws photographs of everything in ink on old silk or paper, as in Chinese landscape painting of the Song to the Ming dynasty.</source>
      <translation>Dessine des photographies de toutes sortes à l’encre sur de la soie ou du papier anciens, comme dans la peinture chinoise de paysage des dynasties Song à Ming.</translation>
    </message>
    <message>
      <source>Engraving, fast</source>
      <translation>Gravure, rapide</translation>
    </message>
    <message>
      <source>Flickr, numbers {0}.</source>
      <translation>Flickr, numéros {0}.</translation>
    </message>
    <message>
      <source>Hatching is a little softer than its own.</source>
      <translation>Les hachures sont un peu plus douces que les siennes.</translation>
    </message>
    <message>
      <source>Hatching is as broad as it learnt it at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures it is finer.</source>
      <translation>Les hachures sont aussi larges qu’il les a apprises de {0} à {1} pixels, ou avec une taille de pinceau de {2} % ; sur de plus grandes images elles sont plus fines.</translation>
    </message>
    <message>
      <source>Impressionist painting</source>
      <translation>Peinture impressionniste</translation>
    </message>
    <message>
      <source>Impressionist, fast</source>
      <translation>Impressionniste rapide</translation>
    </message>
    <message>
      <source>In videos the grain stays on the screen while things move.</source>
      <translation>Dans les vidéos, le grain reste fixe à l’écran pendant que les choses bougent.</translation>
    </message>
    <message>
      <source>Ink painting</source>
      <translation>Peinture à l’encre</translation>
    </message>
    <message>
      <source>Ink, fast</source>
      <translation>Encre, rapide</translation>
    </message>
    <message>
      <source>Japanese woodblock prints of landscapes, {0} to {1}</source>
      <translation>estampes japonaises de paysages, {0} à {1}</translation>
    </message>
    <message>
      <source>Light and content stay those of the photograph.</source>
      <translation>La lumière et le contenu restent ceux de la photographie.</translation>
    </message>
    <message>
      <source>Light and shapes stay those of the photograph.</source>
      <translation>La lumière et les formes restent celles de la photo.</translation>
    </message>
    <message>
      <source>Lines are a little softer than its own.</source>
      <translation>Les traits sont un peu plus doux que les siens.</translation>
    </message>
    <message>
      <source>Lines are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>Les traits sont aussi larges qu’il les a appris de {0} à {1} pixels, ou avec une taille de pinceau de {2} % ; sur de plus grandes images ils sont plus fins.</translation>
    </message>
    <message>
      <source>Paints photographs of everything as the colour plates of {0} to {1} were painted: dabs of wash, soft edges, dark accents.</source>
      <translation>Peint des photographies de toutes sortes comme on peignait les planches en couleurs de {0} à {1} : touches de lavis, contours doux, accents sombres.</translation>
    </message>
    <message>
      <source>Paints photographs of everything in short strokes, as the impressionists did.</source>
      <translation>Peint des photographies de toutes sortes en touches courtes, comme les impressionnistes.</translation>
    </message>
    <message>
      <source>Pencil sketch</source>
      <translation>Croquis au crayon</translation>
    </message>
    <message>
      <source>Pencil, fast</source>
      <translation>Crayon, rapide</translation>
    </message>
    <message>
      <source>Pexels, Unsplash (before {0} June {1}), Budgie Backgrounds, the gb82 image set, Weavly landmarks, Twenty Twenty-Five.</source>
      <translation>Pexels, Unsplash (avant le {0} juin {1}), Budgie Backgrounds, le jeu d’images gb82, Weavly landmarks, Twenty Twenty-Five.</translation>
    </message>
    <message>
      <source>Photographs, CC BY 2.0</source>
      <translation>Photographies, CC BY 2.0</translation>
    </message>
    <message>
      <source>Photographs, CC BY 4.0</source>
      <translation>Photographies, CC BY 4.0</translation>
    </message>
    <message>
      <source>Photographs, CC0</source>
      <translation>Photographies, CC0</translation>
    </message>
    <message>
      <source>Photographs, public domain</source>
      <translation>Photographies, domaine public</translation>
    </message>
    <message>
      <source>Pictures made with it are yours.</source>
      <translation>Les images faites avec lui sont à vous.</translation>
    </message>
    <message>
      <source>Prints photographs as the woodblocks of Hiroshige and Hokusai did: dark outlines, flat areas of muted colour, the grain of wood and paper.</source>
      <translation>Imprime les photos comme les estampes de Hiroshige et de Hokusai : contours sombres, aplats de couleurs sourdes, le grain du bois et du papier.</translation>
    </message>
    <message>
      <source>Public-domain paintings by Vincent van Gogh (Sunflowers, Irises, The Starry Night, Wheat Field with Cypresses, The Night Café), Pierre-Auguste Renoir (The Bridge at Chatou), Claude Monet (Impression, Sunrise; The Water Lily Pond; Waterloo Bridge, Fog; Étretat) and Marianne von Werefkin (Autumn, School).</source>
      <translation>Peintures du domaine public de Vincent van Gogh (Les Tournesols, Les Iris, La Nuit étoilée, Champ de blé avec cyprès, Le Café de nuit), Pierre-Auguste Renoir (Le Pont de Chatou), Claude Monet (Impression, soleil levant ; Le Bassin aux nymphéas ; Waterloo Bridge, brouillard ; Étretat) et Marianne von Werefkin (Automne, école).</translation>
    </message>
    <message>
      <source>Shapes stay where they are.</source>
      <translation>Les formes restent où elles sont.</translation>
    </message>
    <message>
      <source>Sketches from books of Project Gutenberg, public domain</source>
      <translation>Croquis tirés de livres du Project Gutenberg, domaine public</translation>
    </message>
    <message>
      <source>Small faces lose their features.</source>
      <translation>Les petits visages perdent leurs traits.</translation>
    </message>
    <message>
      <source>Storybook illustration</source>
      <translation>Illustration de conte</translation>
    </message>
    <message>
      <source>Storybook, fast</source>
      <translation>Conte, rapide</translation>
    </message>
    <message>
      <source>Strokes are a little softer than its own.</source>
      <translation>Les touches sont un peu plus douces que les siennes.</translation>
    </message>
    <message>
      <source>Strokes are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>Les touches ont la largeur apprise entre {0} et {1} pixels, ou avec une taille de pinceau de {2} % ; sur des images plus grandes, elles sont plus fines.</translation>
    </message>
    <message>
      <source>Strong colours stay as a tint.</source>
      <translation>Les couleurs fortes restent comme une teinte.</translation>
    </message>
    <message>
      <source>The PUT Desktop developers</source>
      <translation>Les développeurs de PUT Desktop</translation>
    </message>
    <message>
      <source>The darkest places get a regular crosshatching.</source>
      <translation>Les endroits les plus sombres reçoivent des hachures croisées régulières.</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one core of a processor.</source>
      <translation>Entraîné pendant {0} pas sur un cœur de processeur.</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one shared core of a processor, in under an hour.</source>
      <translation>Entraîné pendant {0} pas sur un cœur partagé d’un processeur, en moins d’une heure.</translation>
    </message>
    <message>
      <source>Trained on {0} of these {1} photographs and {2} colour plates, listed here by author.</source>
      <translation>Entraîné sur {0} de ces {1} photographies et {2} planches en couleurs, citées ici par auteur.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, listed here by author.</source>
      <translation>Entraîné sur {0} photographies et {1} extraits de {2} peintures, cités ici par auteur.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, the photographs listed here by author.</source>
      <translation>Entraîné sur {0} photographies et {1} extraits de {2} peintures ; les photographies sont citées ici par auteur.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} engravings, the photographs listed here by author.</source>
      <translation>Entraîné sur {0} photos et {1} gravures ; les photos sont citées ici par auteur.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} sketches, the photographs listed here by author.</source>
      <translation>Entraîné sur {0} photos et {1} croquis ; les photos sont citées ici par auteur.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} watercolours, listed here by author.</source>
      <translation>Entraîné sur {0} photographies et {1} aquarelles, citées ici par auteur.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} woodblock prints, the photographs listed here by author.</source>
      <translation>Entraîné sur {0} photos et {1} estampes ; les photos sont citées ici par auteur.</translation>
    </message>
    <message>
      <source>Ukiyo-e print</source>
      <translation>Estampe ukiyo-e</translation>
    </message>
    <message>
      <source>Ukiyo-e, fast</source>
      <translation>Ukiyo-e, rapide</translation>
    </message>
    <message>
      <source>Utagawa Hiroshige ({0}-1858), The Fifty-three Stations of the Tokaido and other landscapes; Katsushika Hokusai ({1}-1849), Thirty-six Views of Mount Fuji (The Metropolitan Museum of Art, CC0); one from Chats on Japanese Prints (Project Gutenberg, #{2}).</source>
      <translation>Utagawa Hiroshige ({0}-1858), Les Cinquante-trois Stations du Tōkaidō et autres paysages ; Katsushika Hokusai ({1}-1849), Trente-six vues du mont Fuji (The Metropolitan Museum of Art, CC0) ; une tirée de « Chats on Japanese Prints » (Project Gutenberg, #{2}).</translation>
    </message>
    <message>
      <source>Washes and edges are a little softer than its own, and the finest texture is missing.</source>
      <translation>Les lavis et les contours sont un peu plus doux que les siens, et la texture la plus fine manque.</translation>
    </message>
    <message>
      <source>Watercolour</source>
      <translation>Aquarelle</translation>
    </message>
    <message>
      <source>Watercolour, fast</source>
      <translation>Aquarelle, rapide</translation>
    </message>
    <message>
      <source>What the large one does badly this one does too.</source>
      <translation>Ce que le grand fait mal, celui-ci le fait mal aussi.</translation>
    </message>
    <message>
      <source>Wood engraving</source>
      <translation>Gravure sur bois</translation>
    </message>
    <message>
      <source>Wood engravings after Gustave Doré ({0}-1883) from books of Project Gutenberg, public domain</source>
      <translation>Gravures sur bois d’après Gustave Doré ({0}-1883), tirées de livres du Project Gutenberg, domaine public</translation>
    </message>
    <message>
      <source>Woodblock prints, public domain</source>
      <translation>Estampes, domaine public</translation>
    </message>
    <message>
      <source>book illustrations of {0} to {1}</source>
      <translation>illustrations de livres de {0} à {1}</translation>
    </message>
    <message>
      <source>brush size {0}, detail {1}</source>
      <translation>taille du pinceau {0}, détail {1}</translation>
    </message>
    <message>
      <source>distilled; its teacher: PUT</source>
      <translation>distillé ; son maître : PUT</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}</source>
      <translation>peintre rapide, largeur {0}, blocs {1}</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}, noise</source>
      <translation>peintre rapide, largeur {0}, blocs {1}, bruit</translation>
    </message>
    <message>
      <source>hardest, from {0} to {1} over {2} steps</source>
      <translation>les plus difficiles, de {0} à {1} en {2} pas</translation>
    </message>
    <message>
      <source>impressionist paintings</source>
      <translation>peintures impressionnistes</translation>
    </message>
    <message>
      <source>morgue-file.com, unsplash.com (in the time of its CC0 licence), U.S. Geological Survey, from Debian's endless-sky-data; based.cooking and public-domain-recipes; the Kodak Lossless True Color Image Suite.</source>
      <translation>morgue-file.com, unsplash.com (du temps de sa licence CC0), U.S. Geological Survey, tirées de endless-sky-data de Debian ; based.cooking et public-domain-recipes ; la Kodak Lossless True Color Image Suite.</translation>
    </message>
    <message>
      <source>one core of a CPU</source>
      <translation>un cœur d’un processeur</translation>
    </message>
    <message>
      <source>one shared core of a CPU</source>
      <translation>un cœur partagé d’un processeur</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}</source>
      <translation>peintre, largeur {0}, blocs {1}</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}, noise</source>
      <translation>peintre, largeur {0}, blocs {1}, bruit</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks</source>
      <translation>peintre, largeur {0}, {1} blocs</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks, noise</source>
      <translation>peintre, largeur {0}, {1} blocs, bruit</translation>
    </message>
    <message>
      <source>pencil and pen sketches of towns</source>
      <translation>croquis de villes au crayon et à la plume</translation>
    </message>
    <message>
      <source>photographs of everything</source>
      <translation>photographies de toutes sortes</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0) alone, from half the size on</source>
      <translation>projeté seul (EfficientNet-Lite0), à partir de la moitié de la taille</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN</source>
      <translation>projeté (EfficientNet-Lite0), PatchGAN</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN at first</source>
      <translation>projeté (EfficientNet-Lite0), au début aussi PatchGAN</translation>
    </message>
    <message>
      <source>the weights of ink</source>
      <translation>les poids de « ink »</translation>
    </message>
    <message>
      <source>the weights of storybook</source>
      <translation>les poids de « storybook »</translation>
    </message>
    <message>
      <source>the weights of “storybook”</source>
      <translation>les poids de « storybook »</translation>
    </message>
    <message>
      <source>watercolours of {0} to {1}</source>
      <translation>aquarelles de {0} à {1}</translation>
    </message>
    <message>
      <source>wood engravings after Gustave Doré</source>
      <translation>gravures sur bois d’après Gustave Doré</translation>
    </message>
    <message>
      <source>{0} (bf16) and {1} (fp32) at {2} x {3} px, in processor time of one thread</source>
      <translation>{0} (bf16) et {1} (fp32) à {2} x {3} px, en temps de processeur d’un fil</translation>
    </message>
    <message>
      <source>{0} ({1} to {2})</source>
      <translation>{0} ({1} à {2})</translation>
    </message>
    <message>
      <source>{0} + {1} + {2} + {3}; the mean of the EMA weights at the last step and of the model before that part</source>
      <translation>{0} + {1} + {2} + {3} ; la moyenne des poids EMA au dernier pas et du modèle d’avant cette partie</translation>
    </message>
    <message>
      <source>{0} at {1} x {2} px on cpu (fp32)</source>
      <translation>{0} à {1} x {2} px sur cpu (fp32)</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>{0} of {1} on {2} held-out photographs</source>
      <translation>{0} sur {1} sur {2} photographies mises à part</translation>
    </message>
    <message>
      <source>{0} on {1} pictures of each kind, {2} on all, and twice {3} with noise against the projected discriminator alone, from half the size on, the second time with half the weight on content; the mean of the EMA weights at the last {4} and {5}</source>
      <translation>{0} sur {1} images de chaque genre, {2} sur toutes, et deux fois {3} avec du bruit contre le seul discriminateur projeté, à partir de la moitié de la taille, la seconde fois avec moitié moins de poids sur le contenu ; la moyenne des poids EMA aux derniers {4} et {5}</translation>
    </message>
    <message>
      <source>{0} px of pictures of {1} to {2} px</source>
      <translation>{0} px d'images de {1} à {2} px</translation>
    </message>
    <message>
      <source>{0} px, at last of pictures of {1} to {2} px</source>
      <translation>{0} px, à la fin d'images de {1} à {2} px</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, one core of a CPU</source>
      <translation>{0} s à {1} px, {2} s à {3} px, {4} s à {5} px, carrés à leur propre taille, fp32, un cœur d’un processeur</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX-512</source>
      <translation>{0} s à {1} px, {2} s à {3} px, {4} s à {5} px, carrés à leur propre taille, fp32, {6} cœurs d'un processeur avec AVX-512</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX2</source>
      <translation>{0} s à {1} px, {2} s à {3} px, {4} s à {5} px, carrés à leur propre taille, fp32, {6} cœurs d’un processeur avec AVX2</translation>
    </message>
    <message>
      <source>{0} steps of identity pre-training</source>
      <translation>{0} pas de préentraînement d’identité</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} + {3} against the projected discriminator alone, from half the size on</source>
      <translation>{0} sans bruit et {1} avec, puis {2} + {3} contre le seul discriminateur projeté, à partir de la moitié de la taille</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} against the projected discriminator alone, from half the size on</source>
      <translation>{0} sans bruit et {1} avec, puis {2} contre le seul discriminateur projeté, à partir de la moitié de la taille</translation>
    </message>
    <message>
      <source>{0}, the last {1} with a shift consistency of {2}</source>
      <translation>{0}, les {1} derniers avec une cohérence de décalage de {2}</translation>
    </message>
    <message>
      <source>{0}; the mean of the EMA weights at steps {1}, {2} and {3}</source>
      <translation>{0} ; la moyenne des poids EMA aux pas {1}, {2} et {3}</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>&amp;Use this model</source>
      <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>Compare what the run made at different steps.</source>
      <translation>Comparez ce que l’entraînement a produit à différents pas.</translation>
    </message>
    <message>
      <source>It has the best validation score of the run, {score}; lower is better. Compare the pictures and choose what you like best.</source>
      <translation>Il a le meilleur score de validation, {score} ; moins, c’est mieux. Comparez les images et choisissez ce que vous préférez.</translation>
    </message>
    <message>
      <source>It has the best validation score of the run. Compare and choose what you like.</source>
      <translation>Il a le meilleur score de validation. Comparez et choisissez ce qui vous plaît.</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Pas encore de modèle</translation>
    </message>
    <message>
      <source>Proposed: {step}</source>
      <translation>Proposé : {step}</translation>
    </message>
    <message>
      <source>The first one comes with the first samples or checkpoint.</source>
      <translation>Le premier arrive avec les premiers échantillons ou la première sauvegarde.</translation>
    </message>
    <message>
      <source>This run has no validation scores, so this is the model trained longest. Go by the pictures.</source>
      <translation>Cet entraînement n’a pas de scores de validation ; voici le modèle entraîné le plus longtemps. Fiez-vous aux images.</translation>
    </message>
    <message>
      <source>Which model do you want?</source>
      <translation>Quel modèle voulez-vous ?</translation>
    </message>
  </context>
  <context>
    <name>ClipBar</name>
    <message numerus="yes">
      <source>All %Ln frames</source>
      <translation>
        <numerusform>Les %Ln images</numerusform>
        <numerusform>Les %Ln images</numerusform>
      </translation>
    </message>
    <message>
      <source>Cut everything after this frame (O)</source>
      <translation>Couper tout après cette image (O)</translation>
    </message>
    <message>
      <source>Cut everything before this frame (I)</source>
      <translation>Couper tout avant cette image (I)</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>Image {frame} sur {frames}</translation>
    </message>
    <message>
      <source>Keep the whole video (X)</source>
      <translation>Garder toute la vidéo (X)</translation>
    </message>
    <message>
      <source>One frame</source>
      <translation>Une image</translation>
    </message>
    <message>
      <source>Only this part is translated. {part}</source>
      <translation>Seule cette partie est traduite. {part}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message numerus="yes">
      <source>Selected: {start} – {end}, %Ln frame(s)</source>
      <translation>
        <numerusform>Sélection : {start} – {end}, %Ln image</numerusform>
        <numerusform>Sélection : {start} – {end}, %Ln images</numerusform>
      </translation>
    </message>
    <message>
      <source>Set end</source>
      <translation>Fixer la fin</translation>
    </message>
    <message>
      <source>Set start</source>
      <translation>Fixer le début</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>Toute la vidéo</translation>
    </message>
    <message>
      <source>{place}; minutes, seconds and thousandths of a second</source>
      <translation>{place} ; minutes, secondes et millièmes</translation>
    </message>
  </context>
  <context>
    <name>CompareTools</name>
    <message>
      <source>Actual size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <source>Actual size, 100 % (1)</source>
      <translation>Taille réelle, 100 % (1)</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>Fit to the view (0)</source>
      <translation>Ajuster à la vue (0)</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>Voir avant</translation>
    </message>
    <message>
      <source>Show only before while held (Space)</source>
      <translation>N’afficher que l’avant tant qu’on appuie (Espace)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Zoom in (+)</source>
      <translation>Agrandir (+)</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>Zoom out (-)</source>
      <translation>Réduire (-)</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Add pictures or videos to see them here</source>
      <translation>Ajoutez des images ou des vidéos pour les voir ici</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Avant et après</translation>
    </message>
    <message>
      <source>Before on the left of the divider, after on the right</source>
      <translation>Avant à gauche du séparateur, après à droite</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>The original; there is no result yet</source>
      <translation>L’original ; il n’y a pas encore de résultat</translation>
    </message>
    <message>
      <source>The result</source>
      <translation>Le résultat</translation>
    </message>
    <message>
      <source>{left} on the left of the divider, {right} on the right</source>
      <translation>{left} à gauche du séparateur, {right} à droite</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>CountdownDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>Tout est terminé</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Seconds left</source>
      <translation>Secondes restantes</translation>
    </message>
    <message>
      <source>The command runs in {seconds} s.</source>
      <translation>La commande s’exécute dans {seconds} s.</translation>
    </message>
    <message>
      <source>The computer goes to sleep in {seconds} s.</source>
      <translation>L’ordinateur se met en veille dans {seconds} s.</translation>
    </message>
    <message>
      <source>The computer shuts down in {seconds} s.</source>
      <translation>L’ordinateur s’éteint dans {seconds} s.</translation>
    </message>
  </context>
  <context>
    <name>CropDrawing</name>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>Il n’y a plus de place pour les fichiers temporaires.</translation>
    </message>
  </context>
  <context>
    <name>CropsPage</name>
    <message>
      <source>A · Source</source>
      <translation>A · Source</translation>
    </message>
    <message>
      <source>Augmentation changes real and generated pictures alike before it compares them</source>
      <translation>L’augmentation modifie de même les images réelles et générées avant de les comparer</translation>
    </message>
    <message>
      <source>B is enlarged {zoom:.2f} times.</source>
      <translation>B est agrandi {zoom:.2f} fois.</translation>
    </message>
    <message>
      <source>B · Style</source>
      <translation>B · Style</translation>
    </message>
    <message>
      <source>Crops</source>
      <translation>Extraits</translation>
    </message>
    <message>
      <source>Crops of A</source>
      <translation>Extraits de A</translation>
    </message>
    <message>
      <source>Crops of B</source>
      <translation>Extraits de B</translation>
    </message>
    <message>
      <source>Crops of {size} × {size} pixels, cut as in the first steps of the run.</source>
      <translation>Extraits de {size} × {size} pixels, découpés comme aux premiers pas de l’entraînement.</translation>
    </message>
    <message>
      <source>Look at B. Can you see the brush strokes, or whatever makes the style? If they are too fine, show B larger. If a crop shows a single stroke, show it smaller. Objects in A and B should have about the same size.</source>
      <translation>Regardez B. Voyez-vous les coups de pinceau, ou ce qui fait le style ? S’ils sont trop fins, agrandissez B. Si un extrait montre un seul coup, réduisez. Les objets de A et de B devraient avoir à peu près la même taille.</translation>
    </message>
    <message>
      <source>Pieces of your pictures, cut and turned as in training. Look for what does not belong.</source>
      <translation>Morceaux de vos images, découpés et tournés comme à l’entraînement. Cherchez ce qui n’a rien à y faire.</translation>
    </message>
    <message>
      <source>Sho&amp;w other crops</source>
      <translation>&amp;Montrer d’autres extraits</translation>
    </message>
    <message>
      <source>Show B &amp;larger</source>
      <translation>Montrer &amp;B plus grand</translation>
    </message>
    <message>
      <source>Show B as the &amp;discriminator sees it</source>
      <translation>Montrer B comme le &amp;discriminateur le voit</translation>
    </message>
    <message>
      <source>Show B s&amp;maller</source>
      <translation>Montrer B plus &amp;petit</translation>
    </message>
    <message>
      <source>What the network will see</source>
      <translation>Ce que le réseau verra</translation>
    </message>
  </context>
  <context>
    <name>DevicesButton</name>
    <message numerus="yes">
      <source>%Ln device(s)</source>
      <translation>
        <numerusform>%Ln appareil</numerusform>
        <numerusform>%Ln appareils</numerusform>
      </translation>
    </message>
    <message>
      <source>What each device does, and how many files it translated</source>
      <translation>Ce que fait chaque appareil et combien de fichiers il a traduits</translation>
    </message>
    <message numerus="yes">
      <source>{used} of %Ln device(s)</source>
      <translation>
        <numerusform>{used} sur %Ln appareil</numerusform>
        <numerusform>{used} sur %Ln appareils</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskGuard</name>
    <message>
      <source>Free some space on it: the queue resumes by itself.</source>
      <translation>Libérez de l’espace sur ce disque : la file d’attente reprend d’elle-même.</translation>
    </message>
    <message>
      <source>Resume now</source>
      <translation>Reprendre maintenant</translation>
    </message>
    <message>
      <source>The disk {name} is nearly full: {free} left. The queue is paused.</source>
      <translation>Le disque {name} est presque plein : {free} libres. La file d’attente est en pause.</translation>
    </message>
  </context>
  <context>
    <name>Divider</name>
    <message>
      <source>Divider between before and after</source>
      <translation>Séparateur entre avant et après</translation>
    </message>
    <message>
      <source>Part of the picture that shows the original, in percent</source>
      <translation>Part de l’image qui montre l’original, en pour cent</translation>
    </message>
  </context>
  <context>
    <name>DomainPanel</name>
    <message>
      <source>Change folder…</source>
      <translation>Changer de dossier…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Clear {name}</source>
      <translation>Vider {name}</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <source>Drop a folder of pictures here</source>
      <translation>Déposez ici un dossier d’images</translation>
    </message>
    <message>
      <source>Folder of pictures for {name}</source>
      <translation>Dossier d’images pour {name}</translation>
    </message>
    <message>
      <source>One picture for {name}</source>
      <translation>Une image pour {name}</translation>
    </message>
    <message>
      <source>Or choose one picture…</source>
      <translation>Ou choisir une image…</translation>
    </message>
    <message>
      <source>Picture for {name}</source>
      <translation>Image pour {name}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>Images ({endings})</translation>
    </message>
    <message>
      <source>Remove this folder from the run. No files are deleted</source>
      <translation>Retirer ce dossier de l’entraînement. Aucun fichier n’est supprimé</translation>
    </message>
    <message>
      <source>Sample pictures of {name}</source>
      <translation>Images d’exemple de {name}</translation>
    </message>
    <message>
      <source>Train on a single picture for each of A and B</source>
      <translation>Entraîner avec une seule image pour A et une pour B</translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unique</source>
      <translation>
        <numerusform>{pictures}, dont %Ln unique</numerusform>
        <numerusform>{pictures}, dont %Ln uniques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unreadable</source>
      <translation>
        <numerusform>{pictures}, dont %Ln illisible</numerusform>
        <numerusform>{pictures}, dont %Ln illisibles</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DomainReader</name>
    <message>
      <source>This folder cannot be read.</source>
      <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
  </context>
  <context>
    <name>DraftCommand</name>
    <message>
      <source>Choose both folders first.</source>
      <translation>Choisissez d’abord les deux dossiers.</translation>
    </message>
    <message>
      <source>Free some space.</source>
      <translation>Libérez de la place.</translation>
    </message>
    <message>
      <source>Pictures are missing.</source>
      <translation>Il manque des images.</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>Il n’y a plus de place pour les fichiers temporaires.</translation>
    </message>
  </context>
  <context>
    <name>DraftProfiling</name>
    <message>
      <source>Preparing to measure…</source>
      <translation>Préparation de la mesure…</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Drop pictures, videos or folders here</source>
      <translation>Déposez ici des images, des vidéos ou des dossiers</translation>
    </message>
    <message>
      <source>Folders keep their structure. Your originals are never changed.
{kinds}
MP4, MKV, MOV, WebM, AVI and more videos</source>
      <translation>Les dossiers gardent leur structure. Vos originaux ne sont jamais modifiés.
{kinds}
MP4, MKV, MOV, WebM, AVI et d’autres vidéos</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source> ({more})</source>
      <translation> ({more})</translation>
    </message>
    <message>
      <source> But they are more alike than their pictures.</source>
      <translation> Mais ils se ressemblent plus que leurs images.</translation>
    </message>
    <message>
      <source> But they keep the shapes of their pictures only in part.</source>
      <translation> Mais ils ne gardent qu’en partie les formes de leurs images.</translation>
    </message>
    <message>
      <source> and loses its styles and drawings</source>
      <translation> et perd ses styles et dessins</translation>
    </message>
    <message>
      <source> of about {announced}</source>
      <translation> sur environ {announced}</translation>
    </message>
    <message>
      <source> of which {skip} are passed over,</source>
      <translation> dont {skip} sont ignorés,</translation>
    </message>
    <message>
      <source>'ray status' on that machine says with what.</source>
      <translation>'ray status' sur cet ordinateur dit avec quoi.</translation>
    </message>
    <message>
      <source>--device {device} cannot be used with --ray.</source>
      <translation>--device {device} ne peut pas être utilisé avec --ray.</translation>
    </message>
    <message>
      <source>--most {side_found} looks at all of them.</source>
      <translation>--most {side_found} les regarde toutes.</translation>
    </message>
    <message>
      <source>--single trains on one picture a side; leave it out.</source>
      <translation>--single entraîne avec une image par côté ; omettez-le.</translation>
    </message>
    <message>
      <source>--zoom-b shows the pictures of B larger, for coarser strokes.</source>
      <translation>--zoom-b montre les images de B en plus grand, pour des traits plus grossiers.</translation>
    </message>
    <message>
      <source>1 picture of A is in B as well: it teaches nothing.</source>
      <translation>1 image de A est aussi dans B : elle n’apprend rien.</translation>
    </message>
    <message>
      <source>1 picture of {name} all but repeats another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>1 image de {name} en répète presque une autre ({groups} de copies). Les copies en miroir ne comptent pas.</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: few players show 10-bit H.264; HEVC and AV1 keep 10 bit.</source>
      <translation>10 bits deviennent 8 bits : peu de lecteurs affichent le H.264 en 10 bits ; HEVC et AV1 gardent 10 bits.</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: {value} is written with 8 here; HEVC and AV1 keep 10 bit.</source>
      <translation>10 bits deviennent 8 bits : {value} s’écrit ici en 8 bits ; HEVC et AV1 gardent 10 bits.</translation>
    </message>
    <message>
      <source>360° and 3D marks</source>
      <translation>marques 360° et 3D</translation>
    </message>
    <message>
      <source>: it calls itself “{said}”</source>
      <translation> : il se dit « {said} »</translation>
    </message>
    <message>
      <source>: it is {kind}</source>
      <translation> : c’est {kind}</translation>
    </message>
    <message>
      <source>; mkv does</source>
      <translation> ; mkv le peut</translation>
    </message>
    <message>
      <source>; mkv keeps it unchanged</source>
      <translation> ; mkv la garde inchangée</translation>
    </message>
    <message>
      <source>; mov does</source>
      <translation> ; mov le peut</translation>
    </message>
    <message>
      <source>A damaged piece of data ({value}) is not kept.</source>
      <translation>Un morceau de données endommagé ({value}) n’est pas conservé.</translation>
    </message>
    <message>
      <source>A distillation to {output} has begun already.</source>
      <translation>Une distillation vers {output} a déjà commencé.</translation>
    </message>
    <message>
      <source>A fast painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>Un painter rapide exige width et blocks d’au moins 1, pas {self_width} et {self_blocks}.</translation>
    </message>
    <message>
      <source>A folder of pictures</source>
      <translation>Un dossier d’images</translation>
    </message>
    <message>
      <source>A generator needs blocks and ngf of at least 1, not {self_blocks} and {self_ngf}.</source>
      <translation>Un générateur exige blocks et ngf d’au moins 1, pas {self_blocks} et {self_ngf}.</translation>
    </message>
    <message>
      <source>A painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>Un painter exige width et blocks d’au moins 1, pas {self_width} et {self_blocks}.</translation>
    </message>
    <message>
      <source>A painter's student has all its blocks' channels there: up to twice the teacher's width.</source>
      <translation>L’élève d’un peintre a là les canaux de tous ses blocs : jusqu’au double de la largeur du maître.</translation>
    </message>
    <message>
      <source>A part is interlaced and is deinterlaced (bwdif).</source>
      <translation>Une partie est entrelacée et sera désentrelacée (bwdif).</translation>
    </message>
    <message>
      <source>A part of PUT Desktop cannot be loaded.</source>
      <translation>Une partie de PUT Desktop ne peut pas être chargée.</translation>
    </message>
    <message>
      <source>A replay buffer keeps at least one picture, not {size}.</source>
      <translation>Un tampon de relecture garde au moins une image, pas {size}.</translation>
    </message>
    <message>
      <source>A student with --ngf {student_channels} and --blocks {student_blocks} takes no less computation than its teacher, which has {teacher_channels} and {teacher_blocks}.</source>
      <translation>Un élève avec --ngf {student_channels} et --blocks {student_blocks} ne demande pas moins de calcul que son maître, qui a {teacher_channels} et {teacher_blocks}.</translation>
    </message>
    <message>
      <source>A translated part is damaged: {chunk_path_name}.</source>
      <translation>Une partie traduite est endommagée : {chunk_path_name}.</translation>
    </message>
    <message>
      <source>A translated part is damaged: {path_name}.</source>
      <translation>Une partie traduite est endommagée : {path_name}.</translation>
    </message>
    <message>
      <source>A translated part is missing or damaged: {path_name}.</source>
      <translation>Une partie traduite manque ou est endommagée : {path_name}.</translation>
    </message>
    <message>
      <source>A translated picture is missing: {picture_name}.</source>
      <translation>Une image traduite manque : {picture_name}.</translation>
    </message>
    <message>
      <source>A video of {spec_width}×{spec_height} pixels cannot be encoded by {spec_encoder}.</source>
      <translation>{spec_encoder} ne peut pas encoder une vidéo de {spec_width}×{spec_height} pixels.</translation>
    </message>
    <message>
      <source>AVIF holds at most {max_side} pixels per side.</source>
      <translation>AVIF admet au plus {max_side} pixels par côté.</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose --precision auto.</source>
      <translation>Ajoutez --device cpu, ou choisissez --precision auto.</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose torch.</source>
      <translation>Ajoutez --device cpu, ou choisissez torch.</translation>
    </message>
    <message>
      <source>Add it again from its new place.</source>
      <translation>Ajoutez-le à nouveau depuis son nouvel emplacement.</translation>
    </message>
    <message>
      <source>Add one: 'ray start'.</source>
      <translation>Ajoutez-en un : 'ray start'.</translation>
    </message>
    <message>
      <source>Add pictures of the kind that you will want to translate.</source>
      <translation>Ajoutez des images du genre que vous voudrez traduire.</translation>
    </message>
    <message>
      <source>Add pictures to B, or start again with --diff-augment colour,translation,cutout or, with PatchGAN, --r1 1.</source>
      <translation>Ajoutez des images à B, ou recommencez avec --diff-augment colour,translation,cutout ou, avec PatchGAN, --r1 1.</translation>
    </message>
    <message>
      <source>Add the folders again.</source>
      <translation>Ajoutez à nouveau les dossiers.</translation>
    </message>
    <message>
      <source>Addresses that begin with ray:// are for Ray's client, which cannot spread work.</source>
      <translation>Les adresses qui commencent par ray:// sont pour le client de Ray, qui ne peut pas répartir le travail.</translation>
    </message>
    <message>
      <source>After picture {value} a number is missing; {self_left_out} are skipped.</source>
      <translation>Après l’image {value}, un numéro manque ; {self_left_out} sont ignorées.</translation>
    </message>
    <message>
      <source>All {value} pictures of {folder} are left out.</source>
      <translation>Les {value} images de {folder} sont toutes écartées.</translation>
    </message>
    <message>
      <source>An image has the shape [H, W], [H, W, 3] or [H, W, 4], not {value}.</source>
      <translation>Une image a la forme [H, W], [H, W, 3] ou [H, W, 4], pas {value}.</translation>
    </message>
    <message>
      <source>An image is an array of uint8 or uint16, not {image_dtype}.</source>
      <translation>Une image est un tableau de uint8 ou de uint16, pas de {image_dtype}.</translation>
    </message>
    <message>
      <source>An unexpected error ended the training.</source>
      <translation>Une erreur inattendue a mis fin à l’entraînement.</translation>
    </message>
    <message>
      <source>An unexpected error occurred.</source>
      <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
      <source>Animated AVIF can be read but not written; it becomes WebP.</source>
      <translation>L’AVIF animé peut être lu mais pas écrit ; il devient du WebP.</translation>
    </message>
    <message>
      <source>Another distillation is using {folder}.</source>
      <translation>Une autre distillation utilise {folder}.</translation>
    </message>
    <message>
      <source>Another process holds this run.</source>
      <translation>Un autre processus occupe cet entraînement.</translation>
    </message>
    <message>
      <source>Another process is working on {value}.</source>
      <translation>Un autre processus travaille sur {value}.</translation>
    </message>
    <message>
      <source>Another process of this run has ended.</source>
      <translation>Un autre processus de cet entraînement s’est terminé.</translation>
    </message>
    <message>
      <source>Another training run is using {run}.</source>
      <translation>Un autre entraînement utilise {run}.</translation>
    </message>
    <message>
      <source>Another training uses the device.</source>
      <translation>Un autre entraînement utilise l’appareil.</translation>
    </message>
    <message>
      <source>Another window or command does it; close that first.</source>
      <translation>Une autre fenêtre ou commande s’en charge ; fermez-la d’abord.</translation>
    </message>
    <message>
      <source>Another window or command is installing the GPU pack.</source>
      <translation>Une autre fenêtre ou commande installe le pack GPU.</translation>
    </message>
    <message>
      <source>Ask its author for the generator's state dict, *_net_G.pth.</source>
      <translation>Demandez à son auteur le state dict du générateur, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Ask its author to save the state dict with torch.save and no other settings.</source>
      <translation>Demandez à son auteur d’enregistrer le state dict avec torch.save, sans autre réglage.</translation>
    </message>
    <message>
      <source>At least {least_sources} are needed to say what is usual.</source>
      <translation>Il en faut au moins {least_sources} pour dire ce qui est habituel.</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN, although the learning rate was halved {most_rollbacks} times.</source>
      <translation>À l’étape {broken} les pertes sont devenues NaN, bien que le taux d’apprentissage ait été divisé par deux {most_rollbacks} fois.</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN. The run went back to step {self_step} and continues with half the learning rate ({self_rollbacks} of {most_rollbacks} times).</source>
      <translation>À l’étape {broken} les pertes sont devenues NaN. L’entraînement est revenu à l’étape {self_step} et continue avec un taux d’apprentissage réduit de moitié ({self_rollbacks} fois sur {most_rollbacks}).</translation>
    </message>
    <message>
      <source>At step {value} of the identity pre-training the loss became NaN.</source>
      <translation>Au pas {value} du préentraînement d’identité, la perte est devenue NaN.</translation>
    </message>
    <message>
      <source>Attachment</source>
      <translation>Pièce jointe</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Audio</translation>
    </message>
    <message>
      <source>BMP cannot hold EXIF and XMP data; they are not kept.</source>
      <translation>BMP ne peut contenir ni EXIF ni XMP ; ces données ne sont pas conservées.</translation>
    </message>
    <message>
      <source>BMP cannot hold a picture of this size.</source>
      <translation>BMP ne peut pas contenir une image de cette taille.</translation>
    </message>
    <message>
      <source>Both folders are {a}.</source>
      <translation>Les deux dossiers sont {a}.</translation>
    </message>
    <message>
      <source>Both sides are {folder_a}.</source>
      <translation>Les deux côtés sont {folder_a}.</translation>
    </message>
    <message>
      <source>Building the networks</source>
      <translation>Construction des réseaux</translation>
    </message>
    <message>
      <source>By their names, the {pictures} of {name} are pieces of {sources}. Pieces of one picture teach less than different pictures.</source>
      <translation>D’après leurs noms, les {pictures} de {name} sont des morceaux de {sources}. Les morceaux d’une même image enseignent moins que des images différentes.</translation>
    </message>
    <message>
      <source>CUT's code knows ResNets only. Choose .safetensors or .onnx.</source>
      <translation>Le code de CUT ne connaît que les ResNets. Choisissez .safetensors ou .onnx.</translation>
    </message>
    <message>
      <source>Change its permissions, or choose another output folder.</source>
      <translation>Modifiez ses autorisations, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it elsewhere.</source>
      <translation>Modifiez ses autorisations, ou copiez-le ailleurs.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>Modifiez ses autorisations, ou copiez-le.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy the pictures.</source>
      <translation>Modifiez ses autorisations, ou copiez les images.</translation>
    </message>
    <message>
      <source>Change the permissions, or copy the pictures.</source>
      <translation>Modifiez les autorisations, ou copiez les images.</translation>
    </message>
    <message>
      <source>Check it.</source>
      <translation>Vérifiez-le.</translation>
    </message>
    <message>
      <source>Check its disk.</source>
      <translation>Vérifiez son disque.</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>Vérifiez son nom.</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>Vérifiez ses autorisations.</translation>
    </message>
    <message>
      <source>Check that no other program uses it and that its folder can be written.</source>
      <translation>Vérifiez qu’aucun autre programme ne l’utilise et que son dossier est accessible en écriture.</translation>
    </message>
    <message>
      <source>Check that the folder can be written and that the disk is not full.</source>
      <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
      <source>Check that the folder exists and can be written, and that the disk is not full.</source>
      <translation>Vérifiez que le dossier existe, qu’il est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
      <source>Check that they open in other programs, and export them again as JPEG or PNG.</source>
      <translation>Vérifiez qu’elles s’ouvrent dans d’autres programmes, et exportez-les à nouveau en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>Check the address.</source>
      <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
      <source>Check the connection.</source>
      <translation>Vérifiez la connexion.</translation>
    </message>
    <message>
      <source>Check the disk, or choose another output folder.</source>
      <translation>Vérifiez le disque, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>Vérifiez le disque.</translation>
    </message>
    <message>
      <source>Check the file's permissions and that its disk is connected.</source>
      <translation>Vérifiez les autorisations du fichier et que son disque est connecté.</translation>
    </message>
    <message>
      <source>Check the file's permissions.</source>
      <translation>Vérifiez les autorisations du fichier.</translation>
    </message>
    <message>
      <source>Check the file, and the start and the end that you set.</source>
      <translation>Vérifiez le fichier, ainsi que le début et la fin que vous avez réglés.</translation>
    </message>
    <message>
      <source>Check the folder.</source>
      <translation>Vérifiez le dossier.</translation>
    </message>
    <message>
      <source>Check the name, or choose another generator.</source>
      <translation>Vérifiez le nom, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Vérifiez le nom.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>Check the spelling and the folder.</source>
      <translation>Vérifiez l’orthographe et le dossier.</translation>
    </message>
    <message>
      <source>Check the start and the end that you set.</source>
      <translation>Vérifiez le début et la fin que vous avez fixés.</translation>
    </message>
    <message>
      <source>Choose --backend torch to leave it out.</source>
      <translation>Choisissez --backend torch pour vous en passer.</translation>
    </message>
    <message>
      <source>Choose --precision auto.</source>
      <translation>Choisissez --precision auto.</translation>
    </message>
    <message>
      <source>Choose PNG or TIFF for this picture.</source>
      <translation>Choisissez PNG ou TIFF pour cette image.</translation>
    </message>
    <message>
      <source>Choose TIFF for the result, which is written by rows.</source>
      <translation>Choisissez TIFF pour le résultat : il s’écrit par lignes.</translation>
    </message>
    <message>
      <source>Choose a folder outside of it for the run.</source>
      <translation>Choisissez pour l’entraînement un dossier situé en dehors.</translation>
    </message>
    <message>
      <source>Choose a folder outside of them.</source>
      <translation>Choisissez un dossier situé en dehors.</translation>
    </message>
    <message>
      <source>Choose a folder with {config} and {checkpoint} in it.</source>
      <translation>Choisissez un dossier qui contient {config} et {checkpoint}.</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or a checkpoint of CUT, FastCUT or CycleGAN, *_net_G.pth.</source>
      <translation>Choisissez un générateur de PUT Desktop, ou un checkpoint de CUT, FastCUT ou CycleGAN, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or import a CUT, FastCUT or CycleGAN checkpoint.</source>
      <translation>Choisissez un modèle de PUT Desktop, ou importez un checkpoint CUT, FastCUT ou CycleGAN.</translation>
    </message>
    <message>
      <source>Choose a generator now, or continue the run. For a stronger change, {more_style}.</source>
      <translation>Choisissez maintenant un générateur, ou continuez l’entraînement. Pour un changement plus fort, {more_style}.</translation>
    </message>
    <message>
      <source>Choose a generator now. For a stronger change, {more_style}, or begin from nothing.</source>
      <translation>Choisissez maintenant un générateur. Pour un changement plus fort, {more_style}, ou partez de zéro.</translation>
    </message>
    <message>
      <source>Choose a new folder for the run.</source>
      <translation>Choisissez un nouveau dossier pour l’entraînement.</translation>
    </message>
    <message>
      <source>Choose a new folder for this one.</source>
      <translation>Choisissez un nouveau dossier pour celui-ci.</translation>
    </message>
    <message>
      <source>Choose a new folder, or resume that run: {value}</source>
      <translation>Choisissez un nouveau dossier, ou reprenez cet entraînement : {value}</translation>
    </message>
    <message>
      <source>Choose a painter, such as the built-in models; this model needs the whole picture at once.</source>
      <translation>Choisissez un painter, comme les modèles intégrés ; ce modèle a besoin de l’image entière d’un coup.</translation>
    </message>
    <message>
      <source>Choose a picture file.</source>
      <translation>Choisissez un fichier image.</translation>
    </message>
    <message>
      <source>Choose a picture that can be read: {readable_names}.</source>
      <translation>Choisissez une image lisible : {readable_names}.</translation>
    </message>
    <message>
      <source>Choose a quality by its name.</source>
      <translation>Choisissez une qualité par son nom.</translation>
    </message>
    <message>
      <source>Choose a shorter template or output folder.</source>
      <translation>Choisissez un modèle de nom ou un dossier de sortie plus court.</translation>
    </message>
    <message>
      <source>Choose a smaller format or another disk.</source>
      <translation>Choisissez un format plus petit ou un autre disque.</translation>
    </message>
    <message>
      <source>Choose a smaller working size to keep all pictures alike.</source>
      <translation>Choisissez une taille de travail plus petite pour que toutes les images se ressemblent.</translation>
    </message>
    <message>
      <source>Choose a video file.</source>
      <translation>Choisissez un fichier vidéo.</translation>
    </message>
    <message>
      <source>Choose a video, or translate it as a picture.</source>
      <translation>Choisissez une vidéo, ou traduisez-le comme image.</translation>
    </message>
    <message>
      <source>Choose an earlier start.</source>
      <translation>Choisissez un début plus tôt.</translation>
    </message>
    <message>
      <source>Choose another codec or container.</source>
      <translation>Choisissez un autre codec ou conteneur.</translation>
    </message>
    <message>
      <source>Choose another codec.</source>
      <translation>Choisissez un autre codec.</translation>
    </message>
    <message>
      <source>Choose another container, or a part of the video.</source>
      <translation>Choisissez un autre conteneur, ou une partie de la vidéo.</translation>
    </message>
    <message>
      <source>Choose another container.</source>
      <translation>Choisissez un autre conteneur.</translation>
    </message>
    <message>
      <source>Choose another folder for the crops.</source>
      <translation>Choisissez un autre dossier pour les extraits.</translation>
    </message>
    <message>
      <source>Choose another folder, or --on-exists number.</source>
      <translation>Choisissez un autre dossier, ou --on-exists number.</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>Choisissez un autre format.</translation>
    </message>
    <message>
      <source>Choose another name, or remove it.</source>
      <translation>Choisissez un autre nom, ou retirez-le.</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first.</source>
      <translation>Choisissez un autre nom, ou retirez d’abord celui-là.</translation>
    </message>
    <message>
      <source>Choose another name, or replace it.</source>
      <translation>Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
      <source>Choose another name, or resume it: {value}</source>
      <translation>Choisissez un autre nom, ou reprenez-la : {value}</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Choose another output folder, or a template such as {{name}}_{{model}}.</source>
      <translation>Choisissez un autre dossier de sortie, ou un modèle de nom comme {{name}}_{{model}}.</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>Choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
      <source>Choose another part of it.</source>
      <translation>Choisissez-en une autre partie.</translation>
    </message>
    <message>
      <source>Choose another step of the run.</source>
      <translation>Choisissez une autre étape de l’entraînement.</translation>
    </message>
    <message>
      <source>Choose another title.</source>
      <translation>Choisissez un autre titre.</translation>
    </message>
    <message>
      <source>Choose fewer channels or blocks than --ngf {spec_channels} --blocks {spec_blocks}.</source>
      <translation>Choisissez moins de canaux ou de blocs que --ngf {spec_channels} --blocks {spec_blocks}.</translation>
    </message>
    <message>
      <source>Choose fewer negatives or larger crops.</source>
      <translation>Choisissez moins de négatifs, ou des extraits plus grands.</translation>
    </message>
    <message>
      <source>Choose fewer, such as --ngf {value} --blocks {value2}, or leave both out.</source>
      <translation>Choisissez-en moins, par exemple --ngf {value} --blocks {value2}, ou omettez les deux.</translation>
    </message>
    <message>
      <source>Choose its --generator, --ngf and --blocks.</source>
      <translation>Choisissez ses --generator, --ngf et --blocks.</translation>
    </message>
    <message>
      <source>Choose its --ngf and --blocks, or another generator for --init-from.</source>
      <translation>Choisissez ses --ngf et --blocks, ou un autre générateur pour --init-from.</translation>
    </message>
    <message>
      <source>Choose more than {done}.</source>
      <translation>Choisissez plus de {done}.</translation>
    </message>
    <message>
      <source>Choose mp4, mkv, mov, webm, gif, webp or frames.</source>
      <translation>Choisissez mp4, mkv, mov, webm, gif, webp ou frames.</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <translation>Choisissez parmi {value}.</translation>
    </message>
    <message>
      <source>Choose png, jpg, tif or webp.</source>
      <translation>Choisissez png, jpg, tif ou webp.</translation>
    </message>
    <message>
      <source>Choose the folder that holds them.</source>
      <translation>Choisissez le dossier qui les contient.</translation>
    </message>
    <message>
      <source>Choose the generator's file, such as latest_net_G.pth.</source>
      <translation>Choisissez le fichier du générateur, comme latest_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose the generator's own file, *_net_G.pth.</source>
      <translation>Choisissez le fichier du générateur lui-même, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose the pictures again.</source>
      <translation>Choisissez à nouveau les images.</translation>
    </message>
    <message>
      <source>Choose the pictures in it.</source>
      <translation>Choisissez les images qu’il contient.</translation>
    </message>
    <message>
      <source>Choose the videos in it.</source>
      <translation>Choisissez les vidéos qu’il contient.</translation>
    </message>
    <message>
      <source>Choose {value}.</source>
      <translation>Choisissez {value}.</translation>
    </message>
    <message>
      <source>Close other programs that use it, choose the CPU (--device cpu), or see what 'put doctor' says.</source>
      <translation>Fermez les autres programmes qui l’utilisent, choisissez le CPU (--device cpu), ou voyez ce que dit 'put doctor'.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or choose the CPU (--device cpu).</source>
      <translation>Fermez les autres programmes qui l’utilisent, ou choisissez le processeur.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --batch (and more --accumulate), --size or --ngf.</source>
      <translation>Fermez les autres programmes qui l’utilisent, ou recommencez avec moins de --batch (et plus de --accumulate), de --size ou de --ngf.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --size or --batch.</source>
      <translation>Fermez les autres programmes qui l’utilisent, ou recommencez avec moins de --size ou de --batch.</translation>
    </message>
    <message>
      <source>Close other programs that use the device.</source>
      <translation>Fermez les autres programmes qui utilisent l’appareil.</translation>
    </message>
    <message>
      <source>Close other programs.</source>
      <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
      <source>Close programs that have it open, check its permissions, and delete the run again.</source>
      <translation>Fermez les programmes qui l’ont ouvert, vérifiez ses droits d’accès, et supprimez à nouveau l’entraînement.</translation>
    </message>
    <message>
      <source>Closed captions are not kept.</source>
      <translation>Les sous-titres codés ne sont pas conservés.</translation>
    </message>
    <message>
      <source>Closed captions are not kept: {why}.</source>
      <translation>Les sous-titres codés ne sont pas conservés : {why}.</translation>
    </message>
    <message>
      <source>Collect at least {small}, better some hundreds; or train from one picture a side (--single).</source>
      <translation>Rassemblez-en au moins {small}, mieux quelques centaines ; ou entraînez avec une image par côté (--single).</translation>
    </message>
    <message>
      <source>Colour is kept at half resolution, as {value} is written here; {other} keep more.</source>
      <translation>La couleur est gardée à demi-résolution, comme {value} s’écrit ici ; {other} en gardent plus.</translation>
    </message>
    <message>
      <source>Compare the samples.</source>
      <translation>Comparez les échantillons.</translation>
    </message>
    <message>
      <source>Compare whole pictures with whole translations.</source>
      <translation>Comparez des images entières à des traductions entières.</translation>
    </message>
    <message>
      <source>Connect its disk, or put the file back.</source>
      <translation>Connectez son disque, ou remettez le fichier en place.</translation>
    </message>
    <message>
      <source>Connect its disk, or remove the run from the list.</source>
      <translation>Connectez son disque, ou retirez l’entraînement de la liste.</translation>
    </message>
    <message>
      <source>Convert it to uint8 first.</source>
      <translation>Convertissez-la d’abord en uint8.</translation>
    </message>
    <message>
      <source>Convert it with another program first.</source>
      <translation>Convertissez-la d’abord avec un autre programme.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Copiez-le à nouveau depuis son origine.</translation>
    </message>
    <message>
      <source>Copy its file and name the copy.</source>
      <translation>Copiez son fichier, et indiquez la copie.</translation>
    </message>
    <message>
      <source>Correct the file, or save the preset again.</source>
      <translation>Corrigez le fichier, ou enregistrez à nouveau le préréglage.</translation>
    </message>
    <message>
      <source>Create it, or choose another folder.</source>
      <translation>Créez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Crops of {half} px instead of {options_size}: {gains}.</source>
      <translation>Recadrages de {half} px au lieu de {options_size} : {gains}.</translation>
    </message>
    <message>
      <source>Cut them into several pictures, if you like.</source>
      <translation>Découpez-les en plusieurs images, si vous voulez.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>Delete {weights} and try again: it is downloaded anew.</source>
      <translation>Supprimez {weights} et réessayez : le fichier sera à nouveau téléchargé.</translation>
    </message>
    <message>
      <source>Develop it to JPEG or TIFF.</source>
      <translation>Développez-la en JPEG ou TIFF.</translation>
    </message>
    <message>
      <source>Did you mean {value}?</source>
      <translation>Vouliez-vous dire {value} ?</translation>
    </message>
    <message>
      <source>Did you mean “{value}”?</source>
      <translation>Vouliez-vous dire « {value} » ?</translation>
    </message>
    <message>
      <source>Do not use it.</source>
      <translation>Ne l’utilisez pas.</translation>
    </message>
    <message>
      <source>Download the file again if it is damaged, or choose another one.</source>
      <translation>Téléchargez à nouveau le fichier s’il est endommagé, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Download the file again, or choose another generator.</source>
      <translation>Téléchargez à nouveau le fichier, ou choisissez un autre modèle.</translation>
    </message>
    <message>
      <source>Download the file again, or choose another one.</source>
      <translation>Téléchargez à nouveau le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Drop pictures ({readable_names}), videos (MP4, MKV, MOV, WebM, AVI and more), or folders that contain some.</source>
      <translation>Déposez des images ({readable_names}), des vidéos (MP4, MKV, MOV, WebM, AVI et d’autres), ou des dossiers qui en contiennent.</translation>
    </message>
    <message>
      <source>Expect textures of these very pictures to come back in the results.</source>
      <translation>Attendez-vous à retrouver dans les résultats des textures de ces images mêmes.</translation>
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <source>Finished results are not affected. The damaged file is kept as {aside}.</source>
      <translation>Les résultats terminés ne sont pas touchés. Le fichier endommagé est gardé sous {aside}.</translation>
    </message>
    <message>
      <source>Frames could not stay on the graphics card; they went by way of the host.</source>
      <translation>Les images n’ont pas pu rester sur la carte graphique ; elles sont passées par la mémoire principale.</translation>
    </message>
    <message>
      <source>Free some space on the disk. The previous checkpoint is intact: {resume}</source>
      <translation>Libérez de la place sur le disque. Le checkpoint précédent est intact : {resume}</translation>
    </message>
    <message>
      <source>Free some space there, or choose a broader brush or a smaller working size.</source>
      <translation>Libérez de l’espace, ou choisissez un pinceau plus large ou une taille de travail plus petite.</translation>
    </message>
    <message>
      <source>Free some space, choose a folder on another disk, or use a smaller --ngf.</source>
      <translation>Libérez de l’espace, choisissez un dossier sur un autre disque, ou un réseau plus petit.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Libérez de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
      <source>Free some space, then run it again.</source>
      <translation>Libérez de l’espace, puis relancez.</translation>
    </message>
    <message>
      <source>Free {value} on the disk of {folder}, then try again.</source>
      <translation>Libérez {value} sur le disque de {folder}, puis réessayez.</translation>
    </message>
    <message>
      <source>Full range becomes limited range, the only range of ProRes; it looks the same.</source>
      <translation>La plage complète devient limitée, la seule de ProRes ; l’aspect reste le même.</translation>
    </message>
    <message>
      <source>GIF shows at most 50 frames per second; dropped: {lost}.</source>
      <translation>GIF affiche au plus 50 images par seconde ; supprimées : {lost}.</translation>
    </message>
    <message>
      <source>GIF shows at most 50 pictures per second; those between are dropped.</source>
      <translation>GIF affiche au plus 50 images par seconde ; celles entre deux sont supprimées.</translation>
    </message>
    <message>
      <source>Generators cannot be exported as “{value}”.</source>
      <translation>Les générateurs ne peuvent pas être exportés en « {value} ».</translation>
    </message>
    <message>
      <source>Generators here take and give 1 or 3 channels, not {self_in_channels} and {self_out_channels}.</source>
      <translation>Ici, les générateurs prennent et donnent 1 ou 3 canaux, pas {self_in_channels} et {self_out_channels}.</translation>
    </message>
    <message>
      <source>Get the pack that belongs to this version of PUT Desktop.</source>
      <translation>Prenez le pack qui va avec cette version de PUT Desktop.</translation>
    </message>
    <message>
      <source>Give --precision and --backend, and all compute alike.</source>
      <translation>Donnez --precision et --backend, et tous calculeront de même.</translation>
    </message>
    <message>
      <source>Give one with --key.</source>
      <translation>Donnez-en une avec --key.</translation>
    </message>
    <message>
      <source>GoPro telemetry</source>
      <translation>la télémétrie GoPro</translation>
    </message>
    <message>
      <source>H.264 and HEVC</source>
      <translation>H.264 et HEVC</translation>
    </message>
    <message>
      <source>HDR gain maps</source>
      <translation>cartes de gain HDR</translation>
    </message>
    <message>
      <source>HEIC keeps transparency only approximately.</source>
      <translation>HEIC ne garde la transparence qu’approximativement.</translation>
    </message>
    <message>
      <source>HEIC pictures need a plug-in that is not installed.</source>
      <translation>Les images HEIC exigent une extension qui n’est pas installée.</translation>
    </message>
    <message>
      <source>If it happens again, start a new run with a lower --lr.</source>
      <translation>Si cela se reproduit, commencez un nouvel entraînement avec un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
      <source>If that matters to you, add more varied pictures to B.</source>
      <translation>Si cela vous importe, ajoutez à B des images plus variées.</translation>
    </message>
    <message>
      <source>If that matters to you, {less_style}.</source>
      <translation>Si cela vous importe, {less_style}.</translation>
    </message>
    <message>
      <source>If you want colours, use coloured ones.</source>
      <translation>Si vous voulez des couleurs, prenez des images en couleurs.</translation>
    </message>
    <message>
      <source>If you want to translate coloured pictures, use coloured ones here too.</source>
      <translation>Si vous voulez traduire des images en couleurs, prenez-en ici aussi.</translation>
    </message>
    <message>
      <source>Import it first: put models import {path_name}</source>
      <translation>Importez-le d’abord : put models import {path_name}</translation>
    </message>
    <message>
      <source>Import it.</source>
      <translation>Importez-le.</translation>
    </message>
    <message>
      <source>Import one, or train one.</source>
      <translation>Importez-en un, ou entraînez-en un.</translation>
    </message>
    <message>
      <source>Import the model that was used, or take the one that is here (--any-model).</source>
      <translation>Importez le modèle qui a été utilisé, ou prenez celui qui est ici (--any-model).</translation>
    </message>
    <message>
      <source>In {folder} {number} of the same numbering stayed that are not a part of the result.</source>
      <translation>Dans {folder} sont restées des images de même numérotation qui ne font pas partie du résultat : {number}.</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>Réinstallez PUT Desktop.</translation>
    </message>
    <message>
      <source>Install it with: pip install 'put-desktop[fid]'</source>
      <translation>Installez-le avec : pip install 'put-desktop[fid]'</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[onnx]"</source>
      <translation>Installez-le : pip install "put-desktop[onnx]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"</source>
      <translation>Installez-le : pip install "put-desktop[openvino]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"; or choose --precision auto.</source>
      <translation>Installez-le : pip install "put-desktop[openvino]" ; ou choisissez --precision auto.</translation>
    </message>
    <message>
      <source>Install pillow-heif, or save the picture as JPEG.</source>
      <translation>Installez pillow-heif, ou enregistrez l’image en JPEG.</translation>
    </message>
    <message>
      <source>Install put-desktop[cluster].</source>
      <translation>Installez put-desktop[cluster].</translation>
    </message>
    <message>
      <source>Install the same version on both.</source>
      <translation>Installez la même version sur les deux.</translation>
    </message>
    <message>
      <source>Is “{value}” meant?</source>
      <translation>S’agit-il de « {value} » ?</translation>
    </message>
    <message>
      <source>It cannot be reached. {error_detail}</source>
      <translation>Il est injoignable. {error_detail}</translation>
    </message>
    <message>
      <source>It cannot be watched.</source>
      <translation>Il ne peut pas être surveillé.</translation>
    </message>
    <message>
      <source>It has PUT Desktop {version}, this machine {version2}.</source>
      <translation>Il a PUT Desktop {version}, cet ordinateur {version2}.</translation>
    </message>
    <message>
      <source>It has no usable colour profile; its colours are approximate.</source>
      <translation>Elle n’a pas de profil de couleur utilisable ; ses couleurs sont approximatives.</translation>
    </message>
    <message>
      <source>It holds no suitable generator.</source>
      <translation>Il ne contient aucun modèle adapté.</translation>
    </message>
    <message>
      <source>It holds too many parts to search.</source>
      <translation>Il contient trop de parties pour y chercher.</translation>
    </message>
    <message>
      <source>It holds {pages} pages; only the first one is used.</source>
      <translation>Elle contient {pages} pages ; seule la première est utilisée.</translation>
    </message>
    <message>
      <source>It holds {picture_n_frames} frames; only the first one is used.</source>
      <translation>Elle contient {picture_n_frames} images ; seule la première est utilisée.</translation>
    </message>
    <message>
      <source>It holds {value}, not a ResNet generator.</source>
      <translation>Il contient {value}, pas un générateur ResNet.</translation>
    </message>
    <message>
      <source>It is HDR ({info_hdr}) and is tone-mapped to the standard range of BT.709.</source>
      <translation>C’est du HDR ({info_hdr}), ramené à la plage standard de BT.709.</translation>
    </message>
    <message>
      <source>It is an HDR picture; its colours are read as standard ones and may look flat.</source>
      <translation>C’est une image HDR ; ses couleurs sont lues comme standard et peuvent sembler ternes.</translation>
    </message>
    <message>
      <source>It is animated; only the first of {frames} frames is used.</source>
      <translation>Elle est animée ; seule la première de {frames} images est utilisée.</translation>
    </message>
    <message>
      <source>It is animated; only the first of {parts_frames} frames is used.</source>
      <translation>Elle est animée ; seule la première de {parts_frames} images est utilisée.</translation>
    </message>
    <message>
      <source>It is busy with something else.</source>
      <translation>Il est occupé à autre chose.</translation>
    </message>
    <message>
      <source>It is in CMYK; the result is in RGB.</source>
      <translation>Elle est en CMJN ; le résultat est en RVB.</translation>
    </message>
    <message>
      <source>It is interlaced and is deinterlaced (bwdif).</source>
      <translation>Elle est entrelacée et sera désentrelacée (bwdif).</translation>
    </message>
    <message>
      <source>It is left as it is. Update the program to see it; until then the queue is not saved.</source>
      <translation>Elle est laissée telle quelle. Mettez le programme à jour pour la voir ; d’ici là, la file n’est pas enregistrée.</translation>
    </message>
    <message>
      <source>It is marked as a 360° or 3D video; the mark is not kept.</source>
      <translation>La vidéo est marquée 360° ou 3D ; la marque n’est pas conservée.</translation>
    </message>
    <message>
      <source>It is marked as mirrored; frames are mirrored.</source>
      <translation>Elle est marquée comme inversée ; les images sont retournées en miroir.</translation>
    </message>
    <message>
      <source>It is marked as rotated by an odd angle; it is rotated by the nearest quarter turn.</source>
      <translation>Elle est marquée comme tournée d’un angle inhabituel ; elle est tournée du quart de tour le plus proche.</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {kind} picture.</source>
      <translation>Il est nommé {path_suffix} mais contient une image {kind}.</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {self_format} picture.</source>
      <translation>Il est nommé {path_suffix} mais contient une image {self_format}.</translation>
    </message>
    <message>
      <source>It is not a generator.</source>
      <translation>Ce n’est pas un générateur.</translation>
    </message>
    <message>
      <source>It is too early to tell.</source>
      <translation>Il est trop tôt pour le dire.</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures comes at step {every}; with the second, at step {second}, more can be said.</source>
      <translation>Il est trop tôt pour le dire. La première comparaison avec vos images B vient à l’étape {every} ; avec la deuxième, à l’étape {second}, on pourra en dire plus.</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures is done, and there is nothing yet to hold it against; with the second, at step {second}, more can be said.</source>
      <translation>Il est trop tôt pour le dire. La première comparaison avec vos images B est faite, mais il n’y a encore rien à quoi la mesurer ; avec la deuxième, à l’étape {second}, on pourra en dire plus.</translation>
    </message>
    <message>
      <source>It is too early to tell: {why}. {value}</source>
      <translation>Il est trop tôt pour le dire : {why}. {value}</translation>
    </message>
    <message>
      <source>It may have been moved, or its disk removed.</source>
      <translation>Il a peut-être été déplacé, ou son disque retiré.</translation>
    </message>
    <message>
      <source>It may hold {value}.</source>
      <translation>Il peut contenir {value}.</translation>
    </message>
    <message>
      <source>It may need more memory than there is: close other programs, or give --memory.</source>
      <translation>Il faut peut-être plus de mémoire qu’il n’y en a : fermez d’autres programmes, ou limitez la mémoire.</translation>
    </message>
    <message>
      <source>It needs three numbers, such as 1.2.0.</source>
      <translation>Il lui faut trois nombres, comme 1.2.0.</translation>
    </message>
    <message>
      <source>It resumes by itself when there is room again.</source>
      <translation>Il reprend de lui-même dès qu’il y a de la place.</translation>
    </message>
    <message>
      <source>It was not read. Download the file again, or choose another one.</source>
      <translation>Il n’a pas été lu. Téléchargez à nouveau le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>It was removed. Try again; if that does not help, report it.</source>
      <translation>Il a été supprimé. Réessayez ; si cela n’aide pas, signalez-le.</translation>
    </message>
    <message>
      <source>It was still getting better at the end: more steps may bring it further.</source>
      <translation>À la fin, cela s’améliorait encore : plus de pas peuvent le mener plus loin.</translation>
    </message>
    <message>
      <source>Its "kind" has to be "{kind}".</source>
      <translation>Son "kind" doit être "{kind}".</translation>
    </message>
    <message>
      <source>Its Photoshop layers are not kept.</source>
      <translation>Ses calques Photoshop ne sont pas conservés.</translation>
    </message>
    <message>
      <source>Its author, licence and training pictures are unknown.</source>
      <translation>Son auteur, sa licence et ses images d’entraînement sont inconnus.</translation>
    </message>
    <message>
      <source>Its colour profile is damaged and was ignored.</source>
      <translation>Son profil de couleur est endommagé et a été ignoré.</translation>
    </message>
    <message>
      <source>Its colour profile is for another kind of picture and was ignored.</source>
      <translation>Son profil de couleur est destiné à un autre type d’image et a été ignoré.</translation>
    </message>
    <message>
      <source>Its colours are stored with constant luminance; they are read as non-constant, which is close.</source>
      <translation>Ses couleurs sont enregistrées en luminance constante ; elles sont lues comme non constante, ce qui est proche.</translation>
    </message>
    <message>
      <source>Its content credentials are not kept, because the picture has changed.</source>
      <translation>Ses Content Credentials ne sont pas conservés, car l’image a changé.</translation>
    </message>
    <message>
      <source>Its extra channels are not kept.</source>
      <translation>Ses canaux supplémentaires ne sont pas conservés.</translation>
    </message>
    <message>
      <source>Its file may be damaged; try another one.</source>
      <translation>Son fichier est peut-être endommagé ; essayez-en un autre.</translation>
    </message>
    <message>
      <source>Its generator blurs with another kernel than CUT's ({name}).</source>
      <translation>Son générateur floute avec un autre noyau que celui de CUT ({name}).</translation>
    </message>
    <message>
      <source>Its generator has {blocks} residual blocks and {ngf} channels, which is not a known size.</source>
      <translation>Son générateur a {blocks} blocs résiduels et {ngf} canaux ; cette taille n’est pas connue.</translation>
    </message>
    <message>
      <source>Its generator is not built as {spec_name} is: {what}.</source>
      <translation>Son générateur n’est pas construit comme {spec_name} : {what}.</translation>
    </message>
    <message>
      <source>Its generator takes pictures of {in_channels} channels; they have 1 or 3 here.</source>
      <translation>Son générateur prend des images à {in_channels} canaux ; ici, elles en ont 1 ou 3.</translation>
    </message>
    <message>
      <source>Its generator uses batch normalisation, or instance normalisation with weights.</source>
      <translation>Son générateur utilise la normalisation par lot, ou la normalisation d’instance avec des poids.</translation>
    </message>
    <message>
      <source>Its generator uses no normalisation.</source>
      <translation>Son générateur n’utilise aucune normalisation.</translation>
    </message>
    <message>
      <source>Its generator {what}.</source>
      <translation>Son générateur : {what}.</translation>
    </message>
    <message>
      <source>Its generators are: {value}.</source>
      <translation>Ses générateurs sont : {value}.</translation>
    </message>
    <message>
      <source>Its licence is unknown: ask its author before you publish its results.</source>
      <translation>Sa licence est inconnue : demandez à son auteur avant de publier ses résultats.</translation>
    </message>
    <message>
      <source>Its samples have more than 8 bits, of which 8 are read.</source>
      <translation>Ses échantillons ont plus de 8 bits, dont 8 sont lus.</translation>
    </message>
    <message>
      <source>Its tags are damaged and are not kept.</source>
      <translation>Ses balises sont endommagées et ne sont pas conservées.</translation>
    </message>
    <message>
      <source>Its training may have failed, or the file is damaged; choose another generator.</source>
      <translation>Son entraînement a peut-être échoué, ou le fichier est endommagé ; choisissez un autre générateur.</translation>
    </message>
    <message>
      <source>Its translation could be any of {names}.</source>
      <translation>Sa traduction pourrait être n’importe laquelle de {names}.</translation>
    </message>
    <message>
      <source>Its translation has other proportions.</source>
      <translation>Sa traduction a d’autres proportions.</translation>
    </message>
    <message>
      <source>Its translation {value}: {error_message}</source>
      <translation>Sa traduction {value} : {error_message}</translation>
    </message>
    <message>
      <source>Its transparency cannot be read; it becomes opaque.</source>
      <translation>Sa transparence ne peut pas être lue ; elle devient opaque.</translation>
    </message>
    <message>
      <source>Its weights are more than the file can hold.</source>
      <translation>Ses poids dépassent ce que le fichier peut contenir.</translation>
    </message>
    <message>
      <source>Its weights are stored as {value}, which generators do not use.</source>
      <translation>Ses poids sont enregistrés en {value}, que les générateurs n’utilisent pas.</translation>
    </message>
    <message>
      <source>JPEG and BMP have no transparency; frames are placed on white.</source>
      <translation>JPEG et BMP n’ont pas de transparence ; les images sont posées sur du blanc.</translation>
    </message>
    <message>
      <source>JPEG has no transparency; the picture is placed on white.</source>
      <translation>JPEG n’a pas de transparence ; l’image est posée sur du blanc.</translation>
    </message>
    <message>
      <source>JPEG holds at most {max_side} pixels per side.</source>
      <translation>JPEG admet au plus {max_side} pixels par côté.</translation>
    </message>
    <message>
      <source>Join this machine to the cluster with 'ray start --address=HOST:6379 --num-cpus=0', and give --ray auto.</source>
      <translation>Reliez cet ordinateur à la grappe avec 'ray start --address=HOST:6379 --num-cpus=0', et donnez --ray auto.</translation>
    </message>
    <message>
      <source>Keep one of each group: the more often a picture is there, the more it is learnt by heart.</source>
      <translation>Gardez-en une par groupe : plus une image est répétée, plus elle est apprise par cœur.</translation>
    </message>
    <message>
      <source>Keep only 3 generators along the way to choose from.</source>
      <translation>Ne garder que 3 modèles intermédiaires au choix.</translation>
    </message>
    <message>
      <source>Known are {value}.</source>
      <translation>Sont connus : {value}.</translation>
    </message>
    <message>
      <source>Lab colours</source>
      <translation>Couleurs Lab</translation>
    </message>
    <message>
      <source>Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.</source>
      <translation>De grandes parties des données EXIF (notes du fabricant) ne tiennent pas dans un JPEG ; elles ne sont pas conservées.</translation>
    </message>
    <message>
      <source>Leave fewer of them out, or name a folder with more pictures.</source>
      <translation>Laissez-en moins de côté, ou prenez un dossier avec plus d’images.</translation>
    </message>
    <message>
      <source>Leave it out, or choose the generator “painter”.</source>
      <translation>Retirez-le, ou choisissez le générateur « painter ».</translation>
    </message>
    <message>
      <source>Leave only one of them there.</source>
      <translation>N’en laissez qu’une à cet endroit.</translation>
    </message>
    <message>
      <source>Leave out --backend torch, or choose --precision auto.</source>
      <translation>Omettez --backend torch, ou choisissez --precision auto.</translation>
    </message>
    <message>
      <source>Leave out --part.</source>
      <translation>Omettez --part.</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the outputs.</source>
      <translation>Le clair et le sombre sont inversés dans les résultats.</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the results.</source>
      <translation>Le clair et le sombre sont inversés dans les résultats.</translation>
    </message>
    <message>
      <source>Look at the samples. To learn more of it, continue the run with more steps.</source>
      <translation>Regardez les échantillons. Pour en savoir plus, continuez l’entraînement avec plus d’étapes.</translation>
    </message>
    <message>
      <source>Look at the samples: only your eyes can tell how near to B they are.</source>
      <translation>Regardez les échantillons : seuls vos yeux diront s’ils sont proches de B.</translation>
    </message>
    <message>
      <source>Looking for the pictures</source>
      <translation>Recherche des images</translation>
    </message>
    <message>
      <source>Make it smaller with another program first.</source>
      <translation>Réduisez-la d’abord avec un autre programme.</translation>
    </message>
    <message>
      <source>Making some steps</source>
      <translation>Quelques pas d’essai</translation>
    </message>
    <message>
      <source>Marks such as forced or hearing impaired cannot be written into QuickTime (mov) here; mp4 and mkv keep them.</source>
      <translation>Des marques telles que « forcé » ou « malentendants » ne peuvent pas être écrites ici en QuickTime (mov) ; mp4 et mkv les gardent.</translation>
    </message>
    <message>
      <source>Matroska (mkv)</source>
      <translation>Matroska (mkv)</translation>
    </message>
    <message>
      <source>More pictures help most. For a small set, leave augmentation on (--diff-augment) and stop early (--patience).</source>
      <translation>Plus d’images est ce qui aide le plus. Avec peu d’images, laissez l’augmentation activée (--diff-augment) et arrêtez tôt (--patience).</translation>
    </message>
    <message>
      <source>Most pictures of A are grey: the colours of the results will be guessed.</source>
      <translation>La plupart des images de A sont grises : les couleurs des résultats seront devinées.</translation>
    </message>
    <message>
      <source>Most pictures of B are grey: the results will be grey.</source>
      <translation>La plupart des images de B sont grises : les résultats seront gris.</translation>
    </message>
    <message>
      <source>Most pictures of both sides are grey, and the results will be.</source>
      <translation>La plupart des images des deux côtés sont grises, et les résultats le seront aussi.</translation>
    </message>
    <message>
      <source>Most pictures of {upright} are upright and most of {wide} are wide. Training uses square crops of both.</source>
      <translation>La plupart des images de {upright} sont en hauteur et la plupart de celles de {wide} en largeur. L’entraînement utilise des extraits carrés des deux.</translation>
    </message>
    <message>
      <source>Move it back, or write its new place after “{name}” in {value}.</source>
      <translation>Remettez-le en place, ou écrivez son nouvel emplacement après « {name} » dans {value}.</translation>
    </message>
    <message>
      <source>Move it out of there.</source>
      <translation>Sortez-le de là.</translation>
    </message>
    <message>
      <source>Name a file or a folder.</source>
      <translation>Indiquez un fichier ou un dossier.</translation>
    </message>
    <message>
      <source>Name a folder of pictures to start from and another of pictures to end with.</source>
      <translation>Indiquez un dossier d’images de départ et un autre d’images d’arrivée.</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or a single picture.</source>
      <translation>Indiquez un dossier d’images, ou une seule image.</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or add --single for one picture a side.</source>
      <translation>Indiquez un dossier d’images, ou ajoutez --single pour une image par côté.</translation>
    </message>
    <message>
      <source>Name a folder of pictures.</source>
      <translation>Prenez un dossier d’images.</translation>
    </message>
    <message>
      <source>Name a folder with more pictures.</source>
      <translation>Prenez un dossier avec plus d’images.</translation>
    </message>
    <message>
      <source>Name a folder with pictures: {readable_names}.</source>
      <translation>Prenez un dossier avec des images : {readable_names}.</translation>
    </message>
    <message>
      <source>Name a generator or its .safetensors file.</source>
      <translation>Indiquez un générateur ou son fichier .safetensors.</translation>
    </message>
    <message>
      <source>Name a run folder. A run that stopped before its first checkpoint has to be started again.</source>
      <translation>Indiquez le dossier d’un entraînement. Un entraînement arrêté avant son premier checkpoint doit être recommencé.</translation>
    </message>
    <message>
      <source>Name folders or files with pictures ({readable_names}) or videos.</source>
      <translation>Prenez des dossiers ou fichiers avec des images ({readable_names}) ou des vidéos.</translation>
    </message>
    <message>
      <source>Name the file that was to be written, or its folder.</source>
      <translation>Indiquez le fichier qui devait être écrit, ou son dossier.</translation>
    </message>
    <message>
      <source>Name the generator's file in it, such as latest_net_G.pth.</source>
      <translation>Indiquez le fichier du générateur qui s’y trouve, comme latest_net_G.pth.</translation>
    </message>
    <message>
      <source>Networks half as wide, which learn less fine detail: {gains}.</source>
      <translation>Des réseaux deux fois moins larges, qui apprennent moins de détails fins : {gains}.</translation>
    </message>
    <message>
      <source>No frame was translated.</source>
      <translation>Aucune image de la vidéo n’a été traduite.</translation>
    </message>
    <message>
      <source>No frame was written.</source>
      <translation>Aucune image n’a été écrite.</translation>
    </message>
    <message>
      <source>No longer there: {names} ({value} of {value2}).</source>
      <translation>Plus là : {names} ({value} sur {value2}).</translation>
    </message>
    <message>
      <source>No picture matches {path_name}.</source>
      <translation>Aucune image ne correspond à {path_name}.</translation>
    </message>
    <message>
      <source>No worker is left: all processes or machines that translated are gone.</source>
      <translation>Il ne reste aucun processus de travail : tous les processus ou machines qui traduisaient ont disparu.</translation>
    </message>
    <message>
      <source>None is saved yet.</source>
      <translation>Aucun n’est encore enregistré.</translation>
    </message>
    <message>
      <source>None of the files of the report is there any more.</source>
      <translation>Aucun des fichiers du rapport n’existe encore.</translation>
    </message>
    <message>
      <source>None of the photographs can be read.</source>
      <translation>Aucune des photos ne peut être lue.</translation>
    </message>
    <message>
      <source>None of the pictures of {name} can be read.</source>
      <translation>Aucune des images de {name} ne peut être lue.</translation>
    </message>
    <message>
      <source>None of the pictures of {place} can be read.</source>
      <translation>Aucune des images de {place} ne peut être lue.</translation>
    </message>
    <message>
      <source>Nothing has to go, but {fewer} decides how good the result will be: collect more for it.</source>
      <translation>Rien n’est à retirer, mais {fewer} décide de la qualité du résultat : rassemblez-en plus pour ce côté.</translation>
    </message>
    <message>
      <source>Nothing is trained in int8.</source>
      <translation>Rien ne s’entraîne en int8.</translation>
    </message>
    <message>
      <source>Nothing matches the pattern {pattern} of what to exclude.</source>
      <translation>Rien ne correspond au motif d’exclusion {pattern}.</translation>
    </message>
    <message>
      <source>Nothing matches {pattern}.</source>
      <translation>Rien ne correspond à {pattern}.</translation>
    </message>
    <message>
      <source>Nothing that the report was made from is there any more.</source>
      <translation>Plus rien de ce qui a servi à faire le rapport n’existe.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Nothing was changed. A newer driver may help; until then translation uses the processor.</source>
      <translation>Rien n’a été modifié. Un pilote plus récent peut aider ; d’ici là, le processeur traduit.</translation>
    </message>
    <message>
      <source>Nothing was installed. Try again later, and report it if that does not help.</source>
      <translation>Rien n’a été installé. Réessayez plus tard, et signalez-le si cela n’aide pas.</translation>
    </message>
    <message>
      <source>Numbered pictures do not store when they are shown.</source>
      <translation>Les images numérotées n’enregistrent pas le moment où elles s’affichent.</translation>
    </message>
    <message>
      <source>ONNX files need the package “onnx”, which is not installed.</source>
      <translation>Les fichiers ONNX exigent le paquet « onnx », qui n’est pas installé.</translation>
    </message>
    <message>
      <source>On a CPU use --precision auto, bf16 or fp32.</source>
      <translation>Sur un CPU, utilisez --precision auto, bf16 ou fp32.</translation>
    </message>
    <message>
      <source>One of the inputs is empty.</source>
      <translation>L’une des entrées est vide.</translation>
    </message>
    <message>
      <source>One picture at a time, {value} for each step: learns as well, in less memory.</source>
      <translation>Une image à la fois, {value} par étape : apprend aussi bien, avec moins de mémoire.</translation>
    </message>
    <message>
      <source>Only ResNet generators with instance normalisation can be used, as CUT, FastCUT, PUT and CycleGAN train.</source>
      <translation>Seuls les générateurs ResNet à normalisation d’instance sont utilisables, comme en entraînent CUT, FastCUT, PUT et CycleGAN.</translation>
    </message>
    <message>
      <source>Only generators that you added can be.</source>
      <translation>Seuls les modèles que vous avez ajoutés peuvent l’être.</translation>
    </message>
    <message>
      <source>Only {self_read} of {self_info_frames} frames could be decoded.</source>
      <translation>Seules {self_read} images sur {self_info_frames} ont pu être décodées.</translation>
    </message>
    <message>
      <source>Open it in another program and save it anew.</source>
      <translation>Ouvrez-le dans un autre programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <source>Open it in another program, and save it as PNG.</source>
      <translation>Ouvrez-la dans un autre programme et enregistrez-la en PNG.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute this generator; torch does.</source>
      <translation>OpenVINO ne peut pas calculer ce générateur ; torch s’en charge.</translation>
    </message>
    <message>
      <source>OpenVINO computes on the CPU here, not on {device}.</source>
      <translation>OpenVINO calcule ici sur le CPU, pas sur {device}.</translation>
    </message>
    <message>
      <source>OpenVINO has no convolutions in int8 for this processor.</source>
      <translation>OpenVINO n’a pas de convolutions en int8 pour ce processeur.</translation>
    </message>
    <message>
      <source>OpenVINO is not installed.</source>
      <translation>OpenVINO n’est pas installé.</translation>
    </message>
    <message>
      <source>Opus</source>
      <translation>Opus</translation>
    </message>
    <message>
      <source>Other steps can still be shown. The run itself is not affected.</source>
      <translation>D’autres pas peuvent encore être affichés. L’entraînement lui-même n’est pas touché.</translation>
    </message>
    <message>
      <source>Pictures can be augmented by {value}, not {value2}.</source>
      <translation>Les images peuvent être augmentées par {value}, pas par {value2}.</translation>
    </message>
    <message>
      <source>Pictures cannot be written as {self__spec_codec}.</source>
      <translation>Les images ne peuvent pas être écrites en {self__spec_codec}.</translation>
    </message>
    <message>
      <source>Pictures unlike them will be translated less surely.</source>
      <translation>Les images qui ne leur ressemblent pas seront traduites moins sûrement.</translation>
    </message>
    <message>
      <source>Pixels become square: the pictures look stretched or squeezed.</source>
      <translation>Les pixels deviennent carrés : les images paraissent étirées ou comprimées.</translation>
    </message>
    <message>
      <source>Please report it with the details.</source>
      <translation>Signalez-le avec les détails.</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>Merci de le signaler.</translation>
    </message>
    <message>
      <source>ProRes has no constant rate factor.</source>
      <translation>ProRes n’a pas de facteur de débit constant (CRF).</translation>
    </message>
    <message>
      <source>Put it back from a copy, if there is one.</source>
      <translation>Restaurez-le depuis une copie, s’il y en a une.</translation>
    </message>
    <message>
      <source>Put it back, or connect its disk, and retry.</source>
      <translation>Remettez-le en place ou connectez son disque, puis réessayez.</translation>
    </message>
    <message>
      <source>Put it back, or start a new run.</source>
      <translation>Remettez-le en place, ou lancez un nouvel entraînement.</translation>
    </message>
    <message>
      <source>Put it back.</source>
      <translation>Remettez-le en place.</translation>
    </message>
    <message>
      <source>Put them back, and retry.</source>
      <translation>Remettez-les en place, puis réessayez.</translation>
    </message>
    <message>
      <source>Put them back.</source>
      <translation>Remettez-les en place.</translation>
    </message>
    <message>
      <source>QuickTime (mov)</source>
      <translation>QuickTime (mov)</translation>
    </message>
    <message>
      <source>Ray is not installed.</source>
      <translation>Ray n’est pas installé.</translation>
    </message>
    <message>
      <source>Refresh the list.</source>
      <translation>Actualisez la liste.</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop.</source>
      <translation>Réinstallez PUT Desktop.</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop. 'put doctor' shows what is wrong.</source>
      <translation>Réinstallez PUT Desktop. 'put doctor' montre ce qui ne va pas.</translation>
    </message>
    <message>
      <source>Remove it, or choose a new folder.</source>
      <translation>Retirez-le, ou choisissez un nouveau dossier.</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>Retirez-en quelques-uns.</translation>
    </message>
    <message>
      <source>Remove them from one side; A and B should be different kinds of pictures.</source>
      <translation>Retirez-les d’un côté ; A et B devraient être des images de genres différents.</translation>
    </message>
    <message>
      <source>Remove them unless they belong to the style.</source>
      <translation>Retirez-les, sauf si elles font partie du style.</translation>
    </message>
    <message>
      <source>Remove them.</source>
      <translation>Retirez-les.</translation>
    </message>
    <message>
      <source>Rename or remove it, or choose another output folder.</source>
      <translation>Renommez-le ou retirez-le, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or delete the run; its models can still be used.</source>
      <translation>Restaurez-le depuis une copie, ou supprimez l’entraînement ; ses modèles restent utilisables.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or start a new run.</source>
      <translation>Restaurez-le depuis une copie, ou lancez un nouvel entraînement.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or train a new run that starts from one of the models.</source>
      <translation>Restaurez-le depuis une copie, ou lancez un nouvel entraînement qui part d’un des modèles.</translation>
    </message>
    <message>
      <source>Restore its file.</source>
      <translation>Restaurez son fichier.</translation>
    </message>
    <message>
      <source>Restore the teacher's file.</source>
      <translation>Restaurez le fichier du maître.</translation>
    </message>
    <message>
      <source>Resume another run, or start a new one.</source>
      <translation>Reprenez un autre entraînement, ou lancez-en un nouveau.</translation>
    </message>
    <message>
      <source>Resume it first.</source>
      <translation>Reprenez-le d’abord.</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint.</source>
      <translation>Reprenez-le pour continuer depuis son dernier checkpoint.</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint. If that does not help, report it with the details.</source>
      <translation>Reprenez-le pour continuer depuis son dernier checkpoint. Si cela n’aide pas, signalez-le avec les détails.</translation>
    </message>
    <message>
      <source>Resume it: put train --resume {run}</source>
      <translation>Reprenez-le : put train --resume {run}</translation>
    </message>
    <message>
      <source>Running work continues. Please report this with the details; they are also in {self_log_file}.</source>
      <translation>Le travail en cours continue. Signalez ceci avec les détails ; ils sont aussi dans {self_log_file}.</translation>
    </message>
    <message>
      <source>SHA-256 of the report's: {wanted}</source>
      <translation>SHA-256 d’après le rapport : {wanted}</translation>
    </message>
    <message>
      <source>Save it as 8 or 16 bit RGB first.</source>
      <translation>Enregistrez-la d’abord en RVB 8 ou 16 bits.</translation>
    </message>
    <message>
      <source>Save it as PNG with another program.</source>
      <translation>Enregistrez-la en PNG avec un autre programme.</translation>
    </message>
    <message>
      <source>Save it as RGB first.</source>
      <translation>Enregistrez-la d’abord en RVB.</translation>
    </message>
    <message>
      <source>Save it as fp32, or go back to an earlier checkpoint.</source>
      <translation>Enregistrez-le en fp32, ou revenez à un checkpoint antérieur.</translation>
    </message>
    <message>
      <source>Save it with another program in small tiles or strips, or not packed, or allow more --memory.</source>
      <translation>Enregistrez-la avec un autre programme en petites tuiles ou bandes, ou sans compression, ou autorisez plus de --memory.</translation>
    </message>
    <message>
      <source>Save one layer of it as a picture.</source>
      <translation>Enregistrez-en une couche comme image.</translation>
    </message>
    <message>
      <source>Scoring the results</source>
      <translation>Évaluation des résultats</translation>
    </message>
    <message>
      <source>Select another step.</source>
      <translation>Choisissez un autre pas.</translation>
    </message>
    <message>
      <source>Some frames reach beyond the picture; the parts outside are cropped.</source>
      <translation>Certaines images débordent du cadre ; ce qui dépasse est coupé.</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well.</source>
      <translation>Il en faut quelques centaines pour qu’un générateur apprenne bien.</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well; --diff-augment colour,translation,cutout helps with fewer.</source>
      <translation>Il en faut quelques centaines pour qu’un générateur apprenne bien ; avec moins, --diff-augment colour,translation,cutout aide.</translation>
    </message>
    <message>
      <source>Something went wrong in the window.</source>
      <translation>Quelque chose s’est mal passé dans la fenêtre.</translation>
    </message>
    <message>
      <source>Start 'put train' without torchrun.</source>
      <translation>Lancez 'put train' sans torchrun.</translation>
    </message>
    <message>
      <source>Start a new distillation.</source>
      <translation>Lancez une nouvelle distillation.</translation>
    </message>
    <message>
      <source>Start a new run; --init-from FILE lets it begin from a generator that the old one left.</source>
      <translation>Lancez un nouvel entraînement ; --init-from FILE le fait partir d’un générateur laissé par l’ancien.</translation>
    </message>
    <message>
      <source>Start again with --init-from none, or with --precision fp32.</source>
      <translation>Recommencez avec --init-from none, ou avec --precision fp32.</translation>
    </message>
    <message>
      <source>Start again with a lower --lr, or with --precision fp32. The last checkpoint is intact.</source>
      <translation>Recommencez avec un --lr plus bas, ou avec --precision fp32. Le dernier checkpoint est intact.</translation>
    </message>
    <message>
      <source>Start again with more --keep-content or another --init-from; with --selection all, if it was another.</source>
      <translation>Recommencez avec plus de --keep-content ou un autre --init-from ; avec --selection all, si c’en était une autre.</translation>
    </message>
    <message>
      <source>Start again with more --keep-content, or with pictures in B whose content is more like that of A.</source>
      <translation>Recommencez avec plus de --keep-content, ou avec des images dans B au contenu plus proche de celui de A.</translation>
    </message>
    <message>
      <source>Start again.</source>
      <translation>Recommencez.</translation>
    </message>
    <message>
      <source>Start from a model of CUT, FastCUT or PUT.</source>
      <translation>Partez d’un modèle de CUT, FastCUT ou PUT.</translation>
    </message>
    <message>
      <source>Start from the model that it was distilled from; put distill then makes a fast variant of yours.</source>
      <translation>Partez du modèle dont il a été distillé ; put distill fait ensuite une variante rapide du vôtre.</translation>
    </message>
    <message>
      <source>Start one with 'ray start --head', and join this machine with 'ray start --address=HOST:6379'.</source>
      <translation>Lancez-en une avec 'ray start --head', et joignez-y cette machine avec 'ray start --address=HOST:6379'.</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
      <source>Stop it first; then it can be deleted.</source>
      <translation>Arrêtez-le d’abord ; il pourra ensuite être supprimé.</translation>
    </message>
    <message>
      <source>Stop it there with Ctrl+C; its progress is saved.</source>
      <translation>Arrêtez-le là-bas avec Ctrl+C ; sa progression est enregistrée.</translation>
    </message>
    <message>
      <source>Stop it there.</source>
      <translation>Arrêtez-le là-bas.</translation>
    </message>
    <message>
      <source>Stop, </source>
      <translation>Arrêtez, </translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-colours or --identity, or from another --init-from or --seed.</source>
      <translation>Arrêtez, et recommencez avec plus de --keep-colours ou de --identity, ou avec un autre --init-from ou --seed.</translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-content, more varied pictures in B, or from another --init-from.</source>
      <translation>Arrêtez, et recommencez avec plus de --keep-content, des images plus variées dans B, ou un autre --init-from.</translation>
    </message>
    <message>
      <source>Style is a number from -1 to 1, not {style}.</source>
      <translation>Le style est un nombre de -1 à 1, pas {style}.</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Sous-titre</translation>
    </message>
    <message>
      <source>TIFF cannot hold comments and texts like these; they are not kept.</source>
      <translation>TIFF ne peut pas contenir de tels commentaires et textes ; ils ne sont pas conservés.</translation>
    </message>
    <message>
      <source>Temporal is a number from 0 to 1, not {strength}.</source>
      <translation>Temporal est un nombre de 0 à 1, pas {strength}.</translation>
    </message>
    <message>
      <source>The BMP picture has channels of an unusual kind.</source>
      <translation>L’image BMP a des canaux d’un type inhabituel.</translation>
    </message>
    <message>
      <source>The CPU with the computer's own memory: many times as slow.</source>
      <translation>Le processeur avec la mémoire de l’ordinateur : bien plus lent.</translation>
    </message>
    <message>
      <source>The EXIF data does not fit into JPEG; it is not kept.</source>
      <translation>Les données EXIF ne tiennent pas dans un JPEG ; elles ne sont pas conservées.</translation>
    </message>
    <message>
      <source>The EXIF data was damaged and is not kept.</source>
      <translation>Les données EXIF étaient endommagées et ne sont pas conservées.</translation>
    </message>
    <message>
      <source>The GPU is out of memory; continuing in fp16, which needs half of it.</source>
      <translation>La mémoire du GPU est épuisée ; suite en fp16, qui en demande la moitié.</translation>
    </message>
    <message>
      <source>The GPU pack could not be put in place.</source>
      <translation>Le pack GPU n’a pas pu être mis en place.</translation>
    </message>
    <message>
      <source>The GPU pack could not be tried.</source>
      <translation>Le pack GPU n’a pas pu être essayé.</translation>
    </message>
    <message>
      <source>The GPU pack does not work with this card and driver.</source>
      <translation>Le pack GPU ne fonctionne pas avec cette carte et ce pilote.</translation>
    </message>
    <message>
      <source>The GPU pack has an unusable name.</source>
      <translation>Le pack GPU a un nom inutilisable.</translation>
    </message>
    <message>
      <source>The GPU pack holds a link.</source>
      <translation>Le pack GPU contient un lien.</translation>
    </message>
    <message>
      <source>The GPU pack needs {value} on the disk; {value2} are free.</source>
      <translation>Le pack GPU demande {value} sur le disque ; {value2} sont libres.</translation>
    </message>
    <message>
      <source>The GPU pack would write outside its folder.</source>
      <translation>Le pack GPU écrirait hors de son dossier.</translation>
    </message>
    <message>
      <source>The Ray cluster has no machine for --device {options_device}.</source>
      <translation>La grappe Ray n’a aucune machine pour --device {options_device}.</translation>
    </message>
    <message>
      <source>The TIFF holds a volume, not a picture.</source>
      <translation>Le TIFF contient un volume, pas une image.</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of ink.</source>
      <translation>Le TIFF contient un type d’encre inhabituel.</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of pixels.</source>
      <translation>Le TIFF contient des pixels d’un type inhabituel.</translation>
    </message>
    <message>
      <source>The TIFF holds floating-point, signed or 32-bit pixels, which cannot be used.</source>
      <translation>Le TIFF contient des pixels à virgule flottante, signés ou de 32 bits, qui ne peuvent pas être utilisés.</translation>
    </message>
    <message>
      <source>The TIFF holds {value}, which cannot be used.</source>
      <translation>Le TIFF contient {value}, ce qui ne peut pas être utilisé.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in strips of {self__step} rows, of which one takes {size}.</source>
      <translation>Le TIFF est trop grand pour la mémoire et se compose de bandes de {self__step} lignes, dont une occupe {size}.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in tiles of {self__step} rows, of which one takes {size}.</source>
      <translation>Le TIFF est trop grand pour la mémoire et se compose de tuiles de {self__step} lignes, dont une occupe {size}.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is stored lying on its side.</source>
      <translation>Le TIFF est trop grand pour la mémoire, et est enregistré couché sur le côté.</translation>
    </message>
    <message>
      <source>The XMP data does not fit into JPEG; it is not kept.</source>
      <translation>Les données XMP ne tiennent pas dans un JPEG ; elles ne sont pas conservées.</translation>
    </message>
    <message>
      <source>The animation is damaged or cut short.</source>
      <translation>L’animation est endommagée ou tronquée.</translation>
    </message>
    <message>
      <source>The aspect ratio changes in the middle; all frames keep that of the first.</source>
      <translation>Le rapport d’aspect change en cours de route ; toutes les images gardent celui de la première.</translation>
    </message>
    <message>
      <source>The best model is saved. Stop when you like its samples; --patience ends runs by itself.</source>
      <translation>Le meilleur modèle est enregistré. Arrêtez quand ses échantillons vous plaisent ; --patience termine les entraînements de lui-même.</translation>
    </message>
    <message>
      <source>The checkpoint {path} cannot be written.</source>
      <translation>Le checkpoint {path} ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>The colour matrix is replaced by one that every player knows.</source>
      <translation>La matrice de couleur est remplacée par une que tout lecteur connaît.</translation>
    </message>
    <message>
      <source>The constant rate factor of {value} is {low} to {high}, not {crf}.</source>
      <translation>Le facteur de débit constant de {value} va de {low} à {high}, pas {crf}.</translation>
    </message>
    <message>
      <source>The contrastive loss is stuck at the value of identical features: nothing preserves the content.</source>
      <translation>La perte contrastive est bloquée à la valeur de caractéristiques identiques : rien ne préserve le contenu.</translation>
    </message>
    <message>
      <source>The cover picture is not kept: {value}; {hint}.</source>
      <translation>L’image de couverture n’est pas conservée : {value} ; {hint}.</translation>
    </message>
    <message>
      <source>The date of the file could not be kept.</source>
      <translation>La date du fichier n’a pas pu être conservée.</translation>
    </message>
    <message>
      <source>The description of the GPU pack is damaged.</source>
      <translation>La description du pack GPU est endommagée.</translation>
    </message>
    <message>
      <source>The device has too little free memory for this training.</source>
      <translation>L’appareil n’a pas assez de mémoire libre pour cet entraînement.</translation>
    </message>
    <message>
      <source>The discriminator recognises every output as false, so the generator learns little from it.</source>
      <translation>Le discriminateur reconnaît chaque résultat comme faux, si bien que le générateur en apprend peu.</translation>
    </message>
    <message>
      <source>The disk does not accept a file this large.</source>
      <translation>Le disque n’accepte pas un fichier aussi grand.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Le disque est plein.</translation>
    </message>
    <message>
      <source>The disk is read-only.</source>
      <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
      <source>The disk of {run} has {value} free; the run needs about {value2}.</source>
      <translation>Le disque de {run} a {value} libres ; l’entraînement demande environ {value2}.</translation>
    </message>
    <message>
      <source>The disk {room_name} has room again; the work resumes.</source>
      <translation>Il y a de nouveau de la place sur {room_name} ; le travail reprend.</translation>
    </message>
    <message>
      <source>The disk {room_name} has {value} left; the work is paused.</source>
      <translation>Il reste {value} sur le disque {room_name} ; le travail est en pause.</translation>
    </message>
    <message>
      <source>The distillation has done {checkpoint_step} steps already.</source>
      <translation>La distillation a déjà fait {checkpoint_step} pas.</translation>
    </message>
    <message>
      <source>The encoder changed the order of the frames.</source>
      <translation>L’encodeur a changé l’ordre des images.</translation>
    </message>
    <message>
      <source>The encoder lost frames.</source>
      <translation>L’encodeur a perdu des images.</translation>
    </message>
    <message>
      <source>The file also holds {listed}; they are not kept.</source>
      <translation>Le fichier contient aussi {listed} ; ce n’est pas conservé.</translation>
    </message>
    <message>
      <source>The file also holds {value}; it is not kept.</source>
      <translation>Le fichier contient aussi {value} ; ce n’est pas conservé.</translation>
    </message>
    <message>
      <source>The file cannot be read.</source>
      <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The file cannot be read: no permission.</source>
      <translation>Le fichier ne peut pas être lu : pas d’autorisation.</translation>
    </message>
    <message>
      <source>The file holds a list or a text, not a video.</source>
      <translation>Le fichier contient une liste ou un texte, pas une vidéo.</translation>
    </message>
    <message>
      <source>The file holds a picture, not a video.</source>
      <translation>Le fichier contient une image, pas une vidéo.</translation>
    </message>
    <message>
      <source>The file holds a raw camera picture, which cannot be used.</source>
      <translation>Le fichier contient une image brute d’appareil photo, inutilisable ici.</translation>
    </message>
    <message>
      <source>The file holds sound and a cover picture, but no video.</source>
      <translation>Le fichier contient du son et une pochette, mais pas de vidéo.</translation>
    </message>
    <message>
      <source>The file holds {holds}.</source>
      <translation>Le fichier contient {holds}.</translation>
    </message>
    <message>
      <source>The file holds {stranger}, not a picture that can be read.</source>
      <translation>Le fichier ne contient pas d’image lisible, mais : {stranger}.</translation>
    </message>
    <message>
      <source>The file holds {value} data twice; only the first is kept.</source>
      <translation>Le fichier contient deux fois des données {value} ; seules les premières sont conservées.</translation>
    </message>
    <message>
      <source>The file holds {what}, not a video.</source>
      <translation>Le fichier ne contient pas de vidéo, mais : {what}.</translation>
    </message>
    <message>
      <source>The file is cut short: {value}{of} could be decoded.</source>
      <translation>Le fichier est tronqué : décodé, {value}{of}.</translation>
    </message>
    <message>
      <source>The file is cut short; what can be decoded is used.</source>
      <translation>Le fichier est tronqué ; ce qui peut être décodé est utilisé.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <source>The file is not a picture.</source>
      <translation>Le fichier n’est pas une image.</translation>
    </message>
    <message>
      <source>The file is not a video, or its beginning is damaged.</source>
      <translation>Le fichier n’est pas une vidéo, ou son début est endommagé.</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
      <source>The file name template cannot name folders.</source>
      <translation>Le modèle de nom ne peut pas nommer de dossiers.</translation>
    </message>
    <message>
      <source>The file name template gives an empty name.</source>
      <translation>Le modèle de nom donne un nom vide.</translation>
    </message>
    <message>
      <source>The file name template has no token {{{token}}}.</source>
      <translation>Le modèle de nom ne connaît pas l’élément {{{token}}}.</translation>
    </message>
    <message>
      <source>The file name template {template} cannot be read: {error}.</source>
      <translation>Le modèle de nom {template} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
      <source>The file no longer exists.</source>
      <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
      <source>The file's name is too long.</source>
      <translation>Le nom du fichier est trop long.</translation>
    </message>
    <message>
      <source>The files are no longer there.</source>
      <translation>Les fichiers ne sont plus là.</translation>
    </message>
    <message>
      <source>The files could not be counted.</source>
      <translation>Les fichiers n’ont pas pu être comptés.</translation>
    </message>
    <message>
      <source>The first picture has 8 bits; of the others {number} reduced to 8 bits.</source>
      <translation>La première image a 8 bits ; parmi les autres, réduites à 8 bits : {number}.</translation>
    </message>
    <message>
      <source>The first picture has no transparency; of the others {number} placed on white.</source>
      <translation>La première image n’a pas de transparence ; parmi les autres, posées sur fond blanc : {number}.</translation>
    </message>
    <message>
      <source>The folder of pictures {folder} is missing.</source>
      <translation>Le dossier d’images {folder} est introuvable.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {error_strerror}.</source>
      <translation>Le dossier {folder} ne peut pas être créé : {error_strerror}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read.</source>
      <translation>Le dossier {folder} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error_strerror}.</source>
      <translation>Le dossier {folder} ne peut pas être lu : {error_strerror}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist.</source>
      <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
      <source>The folder {folder} may not be read.</source>
      <translation>Le dossier {folder} ne peut pas être lu : accès refusé.</translation>
    </message>
    <message>
      <source>The folder {output_parent} does not exist.</source>
      <translation>Le dossier {output_parent} n’existe pas.</translation>
    </message>
    <message>
      <source>The folder {path} is missing.</source>
      <translation>Le dossier {path} est absent.</translation>
    </message>
    <message>
      <source>The folder {self_folder} cannot be created.</source>
      <translation>Le dossier {self_folder} ne peut pas être créé.</translation>
    </message>
    <message>
      <source>The folders of the input are kept as they are.</source>
      <translation>Les dossiers de l’entrée sont gardés tels quels.</translation>
    </message>
    <message>
      <source>The generator cannot be moved to {device}.</source>
      <translation>Le modèle ne peut pas être chargé sur {device}.</translation>
    </message>
    <message>
      <source>The generator cannot be saved: {name} holds values that {dtype} cannot represent.</source>
      <translation>Le générateur ne peut pas être enregistré : {name} contient des valeurs que {dtype} ne peut pas représenter.</translation>
    </message>
    <message>
      <source>The generator cannot be written to {path}.</source>
      <translation>Le modèle ne peut pas être écrit dans {path}.</translation>
    </message>
    <message>
      <source>The generator cannot be written.</source>
      <translation>Le modèle ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>The generator gave invalid values (NaN).</source>
      <translation>Le modèle a donné des valeurs invalides (NaN).</translation>
    </message>
    <message>
      <source>The generator gave no valid picture in {precision}; it ran again in fp32.</source>
      <translation>Le générateur n’a pas donné d’image valide en {precision} ; il a été relancé en fp32.</translation>
    </message>
    <message>
      <source>The generator gives no whole pictures.</source>
      <translation>Le modèle ne donne pas d’images complètes.</translation>
    </message>
    <message>
      <source>The generator of step {best_step} is kept: choose that one. More pictures in B take a new run further.</source>
      <translation>Le modèle de l’étape {best_step} est conservé : choisissez celui-là. Plus d’images dans B mèneront un nouvel entraînement plus loin.</translation>
    </message>
    <message>
      <source>The generator to start from has another structure.</source>
      <translation>Le générateur de départ a une autre structure.</translation>
    </message>
    <message>
      <source>The graphics card could not decode it to the end; the processor took over.</source>
      <translation>La carte graphique n’a pas pu décoder la vidéo jusqu’au bout ; le processeur a pris le relais.</translation>
    </message>
    <message>
      <source>The graphics card instead of the CPU: many times as quick.</source>
      <translation>La carte graphique au lieu du processeur : bien plus rapide.</translation>
    </message>
    <message>
      <source>The graphics card's encoder did not take frames where they are; they went by way of the host.</source>
      <translation>L’encodeur de la carte graphique n’a pas accepté les images sur place ; elles sont passées par la mémoire principale.</translation>
    </message>
    <message>
      <source>The list of releases is damaged.</source>
      <translation>La liste des versions est endommagée.</translation>
    </message>
    <message>
      <source>The list of watched folders in {path} is damaged.</source>
      <translation>La liste des dossiers surveillés dans {path} est endommagée.</translation>
    </message>
    <message>
      <source>The memory of {self_device} ran out at {width} x {height} pixels; going on at {value} x {value2}.</source>
      <translation>La mémoire de {self_device} n’a pas suffi à {width} x {height} pixels ; suite à {value} x {value2}.</translation>
    </message>
    <message>
      <source>The metadata {value} cannot be written into MP4 here; mkv and mov keep them.</source>
      <translation>Les métadonnées {value} ne peuvent pas être écrites ici en MP4 ; mkv et mov les gardent.</translation>
    </message>
    <message>
      <source>The model file {entry_path} cannot be read.</source>
      <translation>Le fichier de modèle {entry_path} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The model {report_model} is another one now; results will differ.</source>
      <translation>Le modèle {report_model} est maintenant un autre ; les résultats différeront.</translation>
    </message>
    <message>
      <source>The model {report_model} is not the one of the report.</source>
      <translation>Le modèle {report_model} n’est pas celui du rapport.</translation>
    </message>
    <message>
      <source>The model {report_model} of the report is not here.</source>
      <translation>Le modèle {report_model} du rapport n’est pas là.</translation>
    </message>
    <message>
      <source>The network can no longer tell the parts of a picture apart, so nothing preserves the content.</source>
      <translation>Le réseau ne distingue plus les parties d’une image, si bien que rien ne préserve le contenu.</translation>
    </message>
    <message>
      <source>The networks could not be compiled and run uncompiled ({value___name__}).</source>
      <translation>Les réseaux n’ont pas pu être compilés et tournent non compilés ({value___name__}).</translation>
    </message>
    <message>
      <source>The number of negatives must be 1 to {value} for {keys} patches,{passed} not {num_negatives}.</source>
      <translation>Le nombre de négatifs doit être de 1 à {value} pour {keys} morceaux,{passed} pas {num_negatives}.</translation>
    </message>
    <message>
      <source>The number of negatives must be at least 1, not {num_negatives}.</source>
      <translation>Le nombre de négatifs doit être d’au moins 1, pas {num_negatives}.</translation>
    </message>
    <message>
      <source>The number of negatives that are passed over must be at least 0, not {skip}.</source>
      <translation>Le nombre de négatifs ignorés doit être d’au moins 0, pas {skip}.</translation>
    </message>
    <message>
      <source>The only picture of {folder} is left out.</source>
      <translation>La seule image de {folder} est écartée.</translation>
    </message>
    <message>
      <source>The outputs for different pictures are nearly the same.</source>
      <translation>Les résultats d’images différentes sont presque identiques.</translation>
    </message>
    <message>
      <source>The outputs have lost the shapes of their pictures.</source>
      <translation>Les résultats ont perdu les formes de leurs images.</translation>
    </message>
    <message>
      <source>The part of the network that checks the results recognises all of them, so they hardly improve.</source>
      <translation>La partie du réseau qui vérifie les résultats les reconnaît tous, si bien qu’ils ne s’améliorent guère.</translation>
    </message>
    <message>
      <source>The part {self_name} of the GPU pack is described wrongly.</source>
      <translation>La partie {self_name} du pack GPU est mal décrite.</translation>
    </message>
    <message>
      <source>The part “{value}” of {source}</source>
      <translation>La partie « {value} » de {source}</translation>
    </message>
    <message>
      <source>The picture cannot be written as {kind}.</source>
      <translation>L’image ne peut pas être écrite en {kind}.</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>L’image n’a pas de pixels.</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels, which cannot be used.</source>
      <translation>L’image a {width} × {height} pixels, ce qui ne peut pas être utilisé.</translation>
    </message>
    <message>
      <source>The picture is cut short.</source>
      <translation>L’image est tronquée.</translation>
    </message>
    <message>
      <source>The picture is too large to be translated as a whole: {value} × {value2} pixels, more than {value3} million.</source>
      <translation>L’image est trop grande pour être traduite en entier : {value} × {value2} pixels, plus de {value3} millions.</translation>
    </message>
    <message>
      <source>The picture is too large: {width} × {height} pixels, more than the {value} million that are read at most.</source>
      <translation>L’image est trop grande : {width} × {height} pixels, plus que les {value} millions lus au maximum.</translation>
    </message>
    <message>
      <source>The picture needs {value} of scratch space in {folder}, and the disk has less.</source>
      <translation>L’image demande {value} d’espace temporaire dans {folder}, et le disque en a moins.</translation>
    </message>
    <message>
      <source>The picture {path} cannot be read.</source>
      <translation>L’image {path} ne peut pas être lue.</translation>
    </message>
    <message>
      <source>The pictures of {larger} are larger: {large_short_side} px against {small_short_side} px of {smaller} (median short side). Training scales both to the same size, so that details differ in size.</source>
      <translation>Les images de {larger} sont plus grandes : {large_short_side} px contre {small_short_side} px pour {smaller} (médiane du petit côté). L’entraînement met les deux à la même taille, si bien que les détails diffèrent en taille.</translation>
    </message>
    <message>
      <source>The preset {path} cannot be read: {error_strerror}.</source>
      <translation>Le préréglage {path} ne peut pas être lu : {error_strerror}.</translation>
    </message>
    <message>
      <source>The process that translates cannot be started.</source>
      <translation>Le processus qui traduit ne peut pas être démarré.</translation>
    </message>
    <message>
      <source>The process that worked on it ended unexpectedly, {self_losses} times.</source>
      <translation>Le processus qui y travaillait s’est arrêté de façon inattendue {self_losses} fois.</translation>
    </message>
    <message>
      <source>The progress of this run cannot be read.</source>
      <translation>La progression de cet entraînement ne peut pas être lue.</translation>
    </message>
    <message>
      <source>The published FID needs torch-fidelity, which is not installed.</source>
      <translation>La FID publiée exige torch-fidelity, qui n’est pas installé.</translation>
    </message>
    <message>
      <source>The queue could not be saved.</source>
      <translation>La file n’a pas pu être enregistrée.</translation>
    </message>
    <message>
      <source>The queue in {path} cannot be opened, so it is not saved this time.</source>
      <translation>La file dans {path} ne peut pas être ouverte ; elle n’est donc pas enregistrée cette fois.</translation>
    </message>
    <message>
      <source>The queue in {self_path} was written by a newer PUT Desktop.</source>
      <translation>La file dans {self_path} a été écrite par un PUT Desktop plus récent.</translation>
    </message>
    <message>
      <source>The queue of training runs is being changed by another program.</source>
      <translation>La file des entraînements est en cours de modification par un autre programme.</translation>
    </message>
    <message>
      <source>The quick settings ({quick_steps} steps, {quick_size} px): {about}.</source>
      <translation>Les réglages rapides ({quick_steps} étapes, {quick_size} px) : {about}.</translation>
    </message>
    <message>
      <source>The report could not be written: {error_message}</source>
      <translation>Le rapport n’a pas pu être écrit : {error_message}</translation>
    </message>
    <message>
      <source>The report could not be written: {problem_message}</source>
      <translation>Le rapport n’a pas pu être écrit : {problem_message}</translation>
    </message>
    <message>
      <source>The report {path} cannot be read: {error_strerror}.</source>
      <translation>Le rapport {path} ne peut pas être lu : {error_strerror}.</translation>
    </message>
    <message>
      <source>The report {path} is damaged: {error}</source>
      <translation>Le rapport {path} est endommagé : {error}</translation>
    </message>
    <message>
      <source>The residual blocks of its generator pad with zeros.</source>
      <translation>Les blocs résiduels de son générateur remplissent avec des zéros.</translation>
    </message>
    <message>
      <source>The result {own} would replace an input.</source>
      <translation>Le résultat {own} remplacerait un original.</translation>
    </message>
    <message>
      <source>The results are as near to your B pictures as at the first comparison: the generator that the run began from could do about as much. {value}</source>
      <translation>Les résultats sont aussi proches des images B qu’à la première comparaison : le générateur dont l’entraînement est parti en faisait à peu près autant. {value}</translation>
    </message>
    <message>
      <source>The results do not come closer to your B pictures. {value}</source>
      <translation>Les résultats ne se rapprochent pas de vos images B. {value}</translation>
    </message>
    <message>
      <source>The results for different pictures are nearly the same.</source>
      <translation>Les résultats d’images différentes sont presque identiques.</translation>
    </message>
    <message>
      <source>The results have come no closer to your B pictures since step {best_step}. {value}</source>
      <translation>Les résultats ne se sont pas rapprochés des images B depuis le pas {best_step}. {value}</translation>
    </message>
    <message>
      <source>The results have lost the shapes of their pictures.</source>
      <translation>Les résultats ont perdu les formes de leurs images.</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures only loosely so far.</source>
      <translation>Pour l’instant, les résultats ne gardent que vaguement les formes de leurs images.</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures.</source>
      <translation>Les résultats gardent les formes de leurs images.</translation>
    </message>
    <message>
      <source>The results were best at step {best_step} (distance {value} to your B pictures) and have moved away since ({value2}).</source>
      <translation>Les résultats étaient les meilleurs à l’étape {best_step} (distance {value} à vos images B) et s’en sont éloignés depuis ({value2}).</translation>
    </message>
    <message>
      <source>The results would take the place of what arrives in {self_folder}.</source>
      <translation>Les résultats prendraient la place de ce qui arrive dans {self_folder}.</translation>
    </message>
    <message>
      <source>The results {how}. {value}{concern}</source>
      <translation>Les résultats {how}. {value}{concern}</translation>
    </message>
    <message>
      <source>The run continues without them.</source>
      <translation>L’entraînement continue sans eux.</translation>
    </message>
    <message>
      <source>The run ended before its last step.</source>
      <translation>L’entraînement s’est terminé avant son dernier pas.</translation>
    </message>
    <message>
      <source>The run folder {run} lies among the pictures of {side}.</source>
      <translation>Le dossier de l’entraînement {run} se trouve parmi les images de {side}.</translation>
    </message>
    <message>
      <source>The run has done {checkpoint_step} steps already.</source>
      <translation>L’entraînement a déjà fait {checkpoint_step} pas.</translation>
    </message>
    <message>
      <source>The run has done {status_step} steps already.</source>
      <translation>L’entraînement a déjà fait {status_step} pas.</translation>
    </message>
    <message>
      <source>The run is too short for a verdict: its results are compared with B only once.</source>
      <translation>L’entraînement est trop court pour un verdict : ses résultats ne sont comparés à B qu’une fois.</translation>
    </message>
    <message>
      <source>The run needs about {value} of memory; {value2} are free.</source>
      <translation>L’entraînement demande environ {value} de mémoire ; {value2} sont libres.</translation>
    </message>
    <message>
      <source>The run needs about {value} on the disk of {self_place}; {value2} are free.</source>
      <translation>L’entraînement demande environ {value} sur le disque de {self_place} ; {value2} sont libres.</translation>
    </message>
    <message>
      <source>The run waits for it.</source>
      <translation>L’entraînement attend.</translation>
    </message>
    <message>
      <source>The run was too short for a verdict: what changed is within chance. {value}</source>
      <translation>L’entraînement était trop court pour un verdict : ce qui a changé peut relever du hasard. {value}</translation>
    </message>
    <message>
      <source>The sample sheet {path_name} is missing or damaged.</source>
      <translation>La planche d’échantillons {path_name} manque ou est endommagée.</translation>
    </message>
    <message>
      <source>The saved queue is damaged; a new one was started.</source>
      <translation>La file enregistrée est endommagée ; une nouvelle a été commencée.</translation>
    </message>
    <message>
      <source>The scratch file in {value} cannot be written or read.</source>
      <translation>Le fichier temporaire dans {value} ne peut être ni écrit ni lu.</translation>
    </message>
    <message>
      <source>The scratch file is shorter than what was written to it.</source>
      <translation>Le fichier temporaire est plus court que ce qui y a été écrit.</translation>
    </message>
    <message>
      <source>The second part of its long XMP data fits into JPEG only; it is not kept.</source>
      <translation>La seconde partie de ses longues données XMP ne tient que dans un JPEG ; elle n’est pas conservée.</translation>
    </message>
    <message>
      <source>The signature is wrong: it was changed on its way, or is not from the makers of PUT Desktop.</source>
      <translation>La signature est fausse : cela a été modifié en chemin, ou ne vient pas des auteurs de PUT Desktop.</translation>
    </message>
    <message>
      <source>The source is damaged: sound and subtitles are kept as far as they can be read.</source>
      <translation>La source est endommagée : le son et les sous-titres sont gardés autant qu’ils sont lisibles.</translation>
    </message>
    <message>
      <source>The source was changed meanwhile: sound and subtitles may not belong to these frames.</source>
      <translation>La source a changé entre-temps : le son et les sous-titres n’appartiennent peut-être pas à ces images.</translation>
    </message>
    <message>
      <source>The student cannot be written.</source>
      <translation>L’élève ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>The student is no faster than its teacher on {self__device}: {faster} times.</source>
      <translation>L’élève n’est pas plus rapide que son maître sur {self__device} : {faster} fois.</translation>
    </message>
    <message>
      <source>The temperature must be above 0, not {temperature}.</source>
      <translation>La température doit être supérieure à 0, pas {temperature}.</translation>
    </message>
    <message>
      <source>The text '{key}' does not fit into JPEG; it is not kept.</source>
      <translation>Le texte « {key} » ne tient pas dans un JPEG ; il n’est pas conservé.</translation>
    </message>
    <message>
      <source>The timecode {value} is not kept: it needs a steady frame rate; mkv keeps it.</source>
      <translation>Le timecode {value} n’est pas conservé : il demande une cadence constante ; mkv le garde.</translation>
    </message>
    <message>
      <source>The training process cannot be started.</source>
      <translation>Le processus d’entraînement ne peut pas être démarré.</translation>
    </message>
    <message>
      <source>The translated parts do not follow each other.</source>
      <translation>Les parties traduites ne se suivent pas.</translation>
    </message>
    <message>
      <source>The translated parts were made by different encoders.</source>
      <translation>Les parties traduites viennent d’encodeurs différents.</translation>
    </message>
    <message>
      <source>The validation score has not improved for {stale_scores} evaluations.</source>
      <translation>Le score de validation ne s’est pas amélioré en {stale_scores} évaluations.</translation>
    </message>
    <message>
      <source>The validation score has not improved {times}.</source>
      <translation>Le score de validation ne s’est pas amélioré {times}.</translation>
    </message>
    <message>
      <source>The video becomes {value}: {info_codec} can be read but not written.</source>
      <translation>La vidéo devient {value} : {info_codec} peut être lu mais pas écrit.</translation>
    </message>
    <message>
      <source>The video becomes {value}: {value2}.</source>
      <translation>La vidéo devient {value} : {value2}.</translation>
    </message>
    <message>
      <source>The video becomes {width}×{height} pixels, its edge repeated once, because {value} is written with even sizes only; AV1 and VP9 keep {info_width}×{info_height}.</source>
      <translation>La vidéo passe à {width}×{height} pixels, son bord répété une fois, car {value} ne s’écrit qu’en dimensions paires ; AV1 et VP9 gardent {info_width}×{info_height}.</translation>
    </message>
    <message>
      <source>The video can only be shown with Dolby Vision, which cannot be read here.</source>
      <translation>La vidéo ne peut être affichée qu’avec Dolby Vision, qui ne peut pas être lu ici.</translation>
    </message>
    <message>
      <source>The video ends after {source_duration} seconds, before the start.</source>
      <translation>La vidéo se termine après {source_duration} secondes, avant le début choisi.</translation>
    </message>
    <message>
      <source>The video has no frame to translate.</source>
      <translation>La vidéo n’a aucune image à traduire.</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded there.</source>
      <translation>La vidéo ne contient à cet endroit aucune image décodable.</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded.</source>
      <translation>La vidéo ne contient aucune image décodable.</translation>
    </message>
    <message>
      <source>The video is cut short: its index</source>
      <translation>La vidéo est tronquée : son index</translation>
    </message>
    <message>
      <source>The video is damaged, or it holds something that cannot be read.</source>
      <translation>La vidéo est endommagée, ou contient quelque chose d’illisible.</translation>
    </message>
    <message>
      <source>The video is too large: {width} × {height} pixels, more than {most_side} on a side or {value} million in all.</source>
      <translation>La vidéo est trop grande : {width} × {height} pixels, plus de {most_side} par côté ou {value} millions en tout.</translation>
    </message>
    <message>
      <source>The video was closed.</source>
      <translation>La vidéo a été fermée.</translation>
    </message>
    <message>
      <source>The video's codec is unknown to this program.</source>
      <translation>Ce programme ne connaît pas le codec de la vidéo.</translation>
    </message>
    <message>
      <source>The video's colours are stored as {value}, which cannot be read.</source>
      <translation>Les couleurs de la vidéo sont enregistrées en {value}, ce qui ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The video's index</source>
      <translation>L’index de la vidéo</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be downloaded.</source>
      <translation>Les poids d’Inception, dont FID a besoin, ne peuvent pas être téléchargés.</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be read.</source>
      <translation>Les poids d’Inception, dont FID a besoin, ne peuvent pas être lus.</translation>
    </message>
    <message>
      <source>The work failed unexpectedly.</source>
      <translation>Le travail a échoué de façon inattendue.</translation>
    </message>
    <message>
      <source>The {kind} picture is damaged or cut short.</source>
      <translation>L’image {kind} est endommagée ou tronquée.</translation>
    </message>
    <message>
      <source>The {kind} picture is of an unusual kind that cannot be read.</source>
      <translation>L’image {kind} est d’un type inhabituel qui ne peut pas être lu.</translation>
    </message>
    <message>
      <source>Their distance fell from {value} to {value2}</source>
      <translation>Leur distance est passée de {value} à {value2}</translation>
    </message>
    <message>
      <source>Their distance was {value} at first and is {value2} now</source>
      <translation>Leur distance était d’abord de {value} et vaut maintenant {value2}</translation>
    </message>
    <message>
      <source>Their names and shapes have to be a painter's.</source>
      <translation>Leurs noms et formes doivent être ceux d’un painter.</translation>
    </message>
    <message>
      <source>There are enough pictures on both sides: good results can be expected.</source>
      <translation>Il y a assez d’images des deux côtés : de bons résultats sont à attendre.</translation>
    </message>
    <message>
      <source>There are no pictures or videos in {value}.</source>
      <translation>Il n’y a ni images ni vidéos dans {value}.</translation>
    </message>
    <message>
      <source>There are no pictures.</source>
      <translation>Il n’y a pas d’images.</translation>
    </message>
    <message>
      <source>There are no validation pictures to compare the results with, so nothing more can be said.</source>
      <translation>Il n’y a pas d’images de validation auxquelles comparer les résultats : on ne peut rien dire de plus.</translation>
    </message>
    <message>
      <source>There are no validation scores: {error}</source>
      <translation>Il n’y a pas de scores de validation : {error}</translation>
    </message>
    <message>
      <source>There are only {sources} different pictures.</source>
      <translation>Il n’y a que {sources} images différentes.</translation>
    </message>
    <message>
      <source>There are too few different photographs to hold some out. The figures are those of a photograph that the student learns from.</source>
      <translation>Il y a trop peu de photos différentes pour en réserver. Les chiffres sont ceux d’une photo dont l’élève apprend.</translation>
    </message>
    <message>
      <source>There are too few different pictures for validation scores, so no model can be called the best.</source>
      <translation>Il y a trop peu d’images différentes pour des scores de validation ; aucun modèle ne peut donc être dit le meilleur.</translation>
    </message>
    <message>
      <source>There are too few different pictures to hold some out. The samples show pictures that are trained on.</source>
      <translation>Il y a trop peu d’images différentes pour en réserver. Les échantillons montrent des images d’entraînement.</translation>
    </message>
    <message>
      <source>There are too few validation pictures to tell whether they come closer to your B pictures.</source>
      <translation>Il y a trop peu d’images de validation pour dire si elles se rapprochent de vos images B.</translation>
    </message>
    <message>
      <source>There are too many runs of this name.</source>
      <translation>Il y a trop d’entraînements de ce nom.</translation>
    </message>
    <message>
      <source>There are {numbers} reports beside {output}.</source>
      <translation>Il y a {numbers} rapports à côté de {output}.</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>Il y a : {known}.</translation>
    </message>
    <message>
      <source>There is a preset “{preset_name}” already.</source>
      <translation>Il y a déjà un préréglage « {preset_name} ».</translation>
    </message>
    <message>
      <source>There is already a generator named “{entry_name}”; it was not changed.</source>
      <translation>Il y a déjà un modèle nommé « {entry_name} » ; il n’a pas été modifié.</translation>
    </message>
    <message>
      <source>There is no ONNX form of {value___name__}.</source>
      <translation>Il n’y a pas de forme ONNX de {value___name__}.</translation>
    </message>
    <message>
      <source>There is no Ray cluster at {address}.</source>
      <translation>Il n’y a pas de grappe Ray à {address}.</translation>
    </message>
    <message>
      <source>There is no device {name}.</source>
      <translation>Il n’y a pas d’appareil {name}.</translation>
    </message>
    <message>
      <source>There is no distillation to resume: {path} is missing.</source>
      <translation>Il n’y a pas de distillation à reprendre : {path} est introuvable.</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
      <source>There is no generator called {name}.</source>
      <translation>Il n’y a pas de générateur nommé {name}.</translation>
    </message>
    <message>
      <source>There is no generator named “{name_or_path}”.</source>
      <translation>Il n’y a pas de modèle nommé « {name_or_path} ».</translation>
    </message>
    <message>
      <source>There is no generator named “{name}”.</source>
      <translation>Il n’y a pas de modèle nommé « {name} ».</translation>
    </message>
    <message>
      <source>There is no generator.</source>
      <translation>Il n’y a aucun modèle.</translation>
    </message>
    <message>
      <source>There is no photograph to measure with.</source>
      <translation>Il n’y a pas de photo avec laquelle mesurer.</translation>
    </message>
    <message>
      <source>There is no preset “{name}”.</source>
      <translation>Il n’y a pas de préréglage « {name} ».</translation>
    </message>
    <message>
      <source>There is no run to resume: {path} is missing.</source>
      <translation>Il n’y a pas d’entraînement à reprendre : {path} est introuvable.</translation>
    </message>
    <message>
      <source>There is no selection {name}.</source>
      <translation>Il n’y a pas de sélection {name}.</translation>
    </message>
    <message>
      <source>There is no translation of it in {self__folder}.</source>
      <translation>Il n’y en a pas de traduction dans {self__folder}.</translation>
    </message>
    <message>
      <source>There is none yet: import or train one.</source>
      <translation>Il n’y en a pas encore : importez-en ou entraînez-en un.</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>Il n’y a pas assez de mémoire pour cette image.</translation>
    </message>
    <message>
      <source>There is not enough memory for this video.</source>
      <translation>Il n’y a pas assez de mémoire pour cette vidéo.</translation>
    </message>
    <message>
      <source>There is not enough memory to open the picture.</source>
      <translation>Il n’y a pas assez de mémoire pour ouvrir l’image.</translation>
    </message>
    <message>
      <source>There is not enough memory to open the video.</source>
      <translation>Il n’y a pas assez de mémoire pour ouvrir la vidéo.</translation>
    </message>
    <message>
      <source>There is not enough memory to read the picture.</source>
      <translation>Il n’y a pas assez de mémoire pour lire l’image.</translation>
    </message>
    <message>
      <source>There is not enough memory to write the picture.</source>
      <translation>Il n’y a pas assez de mémoire pour écrire l’image.</translation>
    </message>
    <message>
      <source>There is not enough memory.</source>
      <translation>La mémoire ne suffit pas.</translation>
    </message>
    <message>
      <source>There is one picture a side. The result will know the looks of that one picture only.</source>
      <translation>Il y a une image par côté. Le résultat ne connaîtra que l’aspect de cette seule image.</translation>
    </message>
    <message>
      <source>These are not the weights of a painter.</source>
      <translation>Ce ne sont pas les poids d’un painter.</translation>
    </message>
    <message>
      <source>This GPU has no bf16.</source>
      <translation>Ce processeur graphique n’a pas de bf16.</translation>
    </message>
    <message>
      <source>This GPU pack is for {value}; PUT Desktop here is {value2}.</source>
      <translation>Ce pack GPU est pour {value} ; PUT Desktop ici est {value2}.</translation>
    </message>
    <message>
      <source>This build of PUT Desktop holds no key to check signatures with.</source>
      <translation>Cette version compilée de PUT Desktop ne contient pas de clé pour vérifier les signatures.</translation>
    </message>
    <message>
      <source>This copy of PUT Desktop does not look for newer versions.</source>
      <translation>Cette copie de PUT Desktop ne recherche pas de version plus récente.</translation>
    </message>
    <message>
      <source>This folder cannot be read and is left out: {error_strerror}.</source>
      <translation>Ce dossier ne peut pas être lu et est laissé de côté : {error_strerror}.</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>C’est un dossier, pas une image.</translation>
    </message>
    <message>
      <source>This is a folder, not a video.</source>
      <translation>C’est un dossier, pas une vidéo.</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <source>This machine is in no Ray cluster.</source>
      <translation>Cet ordinateur n’est dans aucune grappe Ray.</translation>
    </message>
    <message>
      <source>This machine shows no MPS device.</source>
      <translation>Cet ordinateur ne montre aucun appareil MPS.</translation>
    </message>
    <message>
      <source>This machine shows no {words} device; {name} is not among them.</source>
      <translation>Cette machine ne montre aucun appareil {words} ; {name} n’existe pas.</translation>
    </message>
    <message>
      <source>This machine shows only {value}; {name} is not among them.</source>
      <translation>Cette machine ne montre que {value} ; {name} n’en fait pas partie.</translation>
    </message>
    <message>
      <source>This model cannot be computed in int8 on this machine.</source>
      <translation>Ce modèle ne peut pas être calculé en int8 sur cette machine.</translation>
    </message>
    <message>
      <source>This photograph is left out: {error_message}</source>
      <translation>Cette photo est laissée de côté : {error_message}</translation>
    </message>
    <message>
      <source>This picture could not be translated.</source>
      <translation>Cette image n’a pas pu être traduite.</translation>
    </message>
    <message>
      <source>This picture is left out: {error_message}</source>
      <translation>Cette image est laissée de côté : {error_message}</translation>
    </message>
    <message>
      <source>This processor has no bf16; the generator works in fp32.</source>
      <translation>Ce processeur n’a pas de bf16 ; le générateur calcule en fp32.</translation>
    </message>
    <message>
      <source>This run is active.</source>
      <translation>Cet entraînement est actif.</translation>
    </message>
    <message>
      <source>This run is already active.</source>
      <translation>Cet entraînement est déjà actif.</translation>
    </message>
    <message>
      <source>This run is being trained in a terminal.</source>
      <translation>Cet entraînement tourne dans un terminal.</translation>
    </message>
    <message>
      <source>This run is not active.</source>
      <translation>Cet entraînement n’est pas actif.</translation>
    </message>
    <message>
      <source>This sample sheet cannot be read.</source>
      <translation>Cette planche d’échantillons ne peut pas être lue.</translation>
    </message>
    <message>
      <source>This torch cannot train in several processes.</source>
      <translation>Ce torch ne peut pas entraîner dans plusieurs processus.</translation>
    </message>
    <message>
      <source>This video could not be translated.</source>
      <translation>Cette vidéo n’a pas pu être traduite.</translation>
    </message>
    <message>
      <source>To continue anyway: {value}</source>
      <translation>Pour continuer quand même : {value}</translation>
    </message>
    <message>
      <source>To use pictures among them, save them as JPEG or PNG.</source>
      <translation>Pour utiliser les images qui s’y trouvent, enregistrez-les en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>Track {plan_index}</source>
      <translation>Piste {plan_index}</translation>
    </message>
    <message>
      <source>Train with --single, and use larger pictures: {value} px and more give enough different crops.</source>
      <translation>Entraînez avec --single, et prenez des images plus grandes : {value} px et plus donnent assez d’extraits différents.</translation>
    </message>
    <message>
      <source>Train with --single.</source>
      <translation>Entraînez avec --single.</translation>
    </message>
    <message>
      <source>Training can work; the warnings say what limits it.</source>
      <translation>L’entraînement peut réussir ; les avertissements disent ce qui le limite.</translation>
    </message>
    <message>
      <source>Training in fp16 is not stable.</source>
      <translation>L’entraînement en fp16 n’est pas stable.</translation>
    </message>
    <message>
      <source>Training is not worth its time yet: mend the problems first.</source>
      <translation>L’entraînement n’en vaut pas encore la peine : réglez d’abord les problèmes.</translation>
    </message>
    <message>
      <source>Training passes over them. Export or copy them again, or remove them.</source>
      <translation>L’entraînement les ignore. Exportez-les ou copiez-les à nouveau, ou retirez-les.</translation>
    </message>
    <message>
      <source>Translate the folder again.</source>
      <translation>Traduisez à nouveau le dossier.</translation>
    </message>
    <message>
      <source>Translating samples</source>
      <translation>Traduction d’échantillons</translation>
    </message>
    <message>
      <source>Translation continues, but the queue may be gone at the next start. Check that the disk is not full.</source>
      <translation>La traduction continue, mais la file peut manquer au prochain démarrage. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
      <source>Transpose channels-first arrays, and translate the images of a batch one by one.</source>
      <translation>Transposez les tableaux dont les canaux viennent en premier, et traduisez une à une les images d’un lot.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Réessayez plus tard.</translation>
    </message>
    <message>
      <source>Try again with a connection to github.com, or leave out --fid: the other figures need no download.</source>
      <translation>Réessayez avec une connexion à github.com, ou omettez --fid : les autres valeurs ne demandent aucun téléchargement.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <source>Try again: it resumes where it stopped.</source>
      <translation>Réessayez : cela reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
      <source>Turn it with another program and save it upright, or allow more --memory.</source>
      <translation>Tournez-la avec un autre programme et enregistrez-la droite, ou autorisez plus de --memory.</translation>
    </message>
    <message>
      <source>Turns pictures like those of {value} into pictures like those of {value2}.</source>
      <translation>Transforme des images comme celles de {value} en images comme celles de {value2}.</translation>
    </message>
    <message>
      <source>Two leases have the same name.</source>
      <translation>Deux réservations portent le même nom.</translation>
    </message>
    <message>
      <source>Update PUT Desktop to use it.</source>
      <translation>Mettez PUT Desktop à jour pour l’utiliser.</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or describe the pictures again: put models describe.</source>
      <translation>Mettez PUT Desktop à jour, ou décrivez à nouveau les images : put models describe.</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or save the preset again.</source>
      <translation>Mettez PUT Desktop à jour, ou enregistrez à nouveau le préréglage.</translation>
    </message>
    <message>
      <source>Update PUT Desktop.</source>
      <translation>Mettez PUT Desktop à jour.</translation>
    </message>
    <message>
      <source>Use --device auto or cpu, or look at 'put doctor' for what is wrong with the GPU.</source>
      <translation>Prenez --device auto ou cpu, ou voyez avec 'put doctor' ce qui ne va pas avec le GPU.</translation>
    </message>
    <message>
      <source>Use --device auto or cpu: mps is for Apple's chips.</source>
      <translation>Prenez --device auto ou cpu : mps est réservé aux puces d’Apple.</translation>
    </message>
    <message>
      <source>Use --precision auto, bf16 or fp32.</source>
      <translation>Prenez --precision auto, bf16 ou fp32.</translation>
    </message>
    <message>
      <source>Use --precision auto, fp16 or fp32.</source>
      <translation>Prenez --precision auto, fp16 ou fp32.</translation>
    </message>
    <message>
      <source>Use at least {value} blocks.</source>
      <translation>Prenez au moins {value} blocs.</translation>
    </message>
    <message>
      <source>Use https, or a file.</source>
      <translation>Prenez https, ou un fichier.</translation>
    </message>
    <message>
      <source>Use larger originals, or train with --size {smaller}.</source>
      <translation>Prenez des originaux plus grands, ou entraînez avec --size {smaller}.</translation>
    </message>
    <message>
      <source>Use larger originals.</source>
      <translation>Prenez des originaux plus grands.</translation>
    </message>
    <message>
      <source>Use the way it was installed, or name a signed list of releases with --list and --key.</source>
      <translation>Passez par le moyen qui a servi à l’installer, ou nommez une liste signée de versions avec --list et --key.</translation>
    </message>
    <message>
      <source>Use {checkpoint_step} or more for --steps.</source>
      <translation>Prenez {checkpoint_step} ou plus pour --steps.</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vidéo</translation>
    </message>
    <message>
      <source>Videos cannot be written as {ending}.</source>
      <translation>Les vidéos ne peuvent pas être écrites en {ending}.</translation>
    </message>
    <message>
      <source>Wait until it ends, or choose another output folder.</source>
      <translation>Attendez qu’il se termine, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose a new folder.</source>
      <translation>Attendez qu’il se termine, arrêtez-le, ou choisissez un nouveau dossier.</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose another name.</source>
      <translation>Attendez qu’il se termine, arrêtez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
      <source>Weak results are to be expected until the problems below are mended.</source>
      <translation>Des résultats médiocres sont à attendre tant que les problèmes ci-dessous ne sont pas réglés.</translation>
    </message>
    <message>
      <source>WebP holds at most 4 GB.</source>
      <translation>WebP contient au plus 4 Go.</translation>
    </message>
    <message>
      <source>WebP holds at most {longest_side} pixels per side.</source>
      <translation>WebP admet au plus {longest_side} pixels par côté.</translation>
    </message>
    <message>
      <source>WebP holds at most {max_side} pixels per side.</source>
      <translation>WebP admet au plus {max_side} pixels par côté.</translation>
    </message>
    <message>
      <source>Weights are F16, BF16 or F32.</source>
      <translation>Les poids sont en F16, BF16 ou F32.</translation>
    </message>
    <message>
      <source>Weights are float16, bfloat16, float32 or float64.</source>
      <translation>Les poids sont en float16, bfloat16, float32 ou float64.</translation>
    </message>
    <message>
      <source>What is finished stays; run the same command again to resume.</source>
      <translation>Ce qui est terminé reste ; relancez la même commande pour reprendre.</translation>
    </message>
    <message>
      <source>What it printed says why. Resume the run to continue it.</source>
      <translation>Ce qu’il a affiché dit pourquoi. Reprenez l’entraînement pour le continuer.</translation>
    </message>
    <message>
      <source>What it was made from cannot be noted beside it: {error}</source>
      <translation>Impossible de noter à côté à partir de quoi il a été fait : {error}</translation>
    </message>
    <message>
      <source>What the model's card says of its training pictures cannot be read.</source>
      <translation>Ce que la fiche du modèle dit de ses images d’entraînement ne peut pas être lu.</translation>
    </message>
    <message>
      <source>What was fetched is not a signed document.</source>
      <translation>Ce qui a été téléchargé n’est pas un document signé.</translation>
    </message>
    <message>
      <source>Where the teacher works smaller, they are smaller too.</source>
      <translation>Là où le maître travaille en plus petit, ils sont plus petits aussi.</translation>
    </message>
    <message>
      <source>Windows reserves that name for a device</source>
      <translation>Windows réserve ce nom à un périphérique</translation>
    </message>
    <message>
      <source>Write . for the current folder.</source>
      <translation>Écrivez . pour le dossier actuel.</translation>
    </message>
    <message>
      <source>Write auto, cuda or cpu.</source>
      <translation>Écrivez auto, cuda ou cpu.</translation>
    </message>
    <message>
      <source>Write for example {{name}}.</source>
      <translation>Écrivez par exemple {{name}}.</translation>
    </message>
    <message>
      <source>Write for example {{name}}_{{model}}.</source>
      <translation>Écrivez par exemple {{name}}_{{model}}.</translation>
    </message>
    <message>
      <source>Write {asked}, or choose another --init-from.</source>
      <translation>Écrivez {asked}, ou choisissez un autre --init-from.</translation>
    </message>
    <message>
      <source>Write {checkpoint_step} or more for --steps.</source>
      <translation>Écrivez {checkpoint_step} ou plus pour --steps.</translation>
    </message>
    <message>
      <source>Write {devices}.</source>
      <translation>Écrivez {devices}.</translation>
    </message>
    <message>
      <source>Write: -o {value}{suffix}</source>
      <translation>Écrivez : -o {value}{suffix}</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>une archive 7-Zip</translation>
    </message>
    <message>
      <source>a GGUF language model</source>
      <translation>un modèle de langue GGUF</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>une image GIF</translation>
    </message>
    <message>
      <source>a GIMP document</source>
      <translation>un document GIMP</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the file that it stands for</source>
      <translation>un pointeur Git LFS, pas le fichier qu’il représente</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <translation>une image JPEG 2000</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <translation>une image JPEG XL</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>une image JPEG</translation>
    </message>
    <message>
      <source>a Linux program</source>
      <translation>un programme Linux</translation>
    </message>
    <message>
      <source>a LoRA, an add-on for another kind of network</source>
      <translation>un LoRA, un complément pour un autre type de réseau</translation>
    </message>
    <message>
      <source>a LyCORIS add-on for another kind of network</source>
      <translation>un complément LyCORIS pour un autre type de réseau</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>une image PNG</translation>
    </message>
    <message>
      <source>a Photoshop document</source>
      <translation>un document Photoshop</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>un checkpoint PyTorch</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint, or another zip archive, that is cut off or damaged</source>
      <translation>un checkpoint PyTorch, ou une autre archive ZIP, tronqué ou endommagé</translation>
    </message>
    <message>
      <source>a Python pickle</source>
      <translation>un pickle Python</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <translation>une archive RAR</translation>
    </message>
    <message>
      <source>a Stable Diffusion autoencoder</source>
      <translation>un auto-encodeur de Stable Diffusion</translation>
    </message>
    <message>
      <source>a Stable Diffusion checkpoint</source>
      <translation>un checkpoint Stable Diffusion</translation>
    </message>
    <message>
      <source>a StyleGAN2 discriminator (net_D)</source>
      <translation>un discriminateur StyleGAN2 (net_D)</translation>
    </message>
    <message>
      <source>a StyleGAN2 generator</source>
      <translation>un générateur StyleGAN2</translation>
    </message>
    <message>
      <source>a StyleGAN2 network</source>
      <translation>un réseau StyleGAN2</translation>
    </message>
    <message>
      <source>a TorchScript program</source>
      <translation>un programme TorchScript</translation>
    </message>
    <message>
      <source>a U-Net generator (unet_128 or unet_256)</source>
      <translation>un générateur U-Net (unet_128 ou unet_256)</translation>
    </message>
    <message>
      <source>a WebP picture or another RIFF file</source>
      <translation>une image WebP ou un autre fichier RIFF</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>un programme Windows</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>une archive ZIP</translation>
    </message>
    <message>
      <source>a depth map</source>
      <translation>une carte de profondeur</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>un périphérique</translation>
    </message>
    <message>
      <source>a diffusion transformer</source>
      <translation>un transformeur de diffusion</translation>
    </message>
    <message>
      <source>a discriminator (net_D)</source>
      <translation>un discriminateur (net_D)</translation>
    </message>
    <message>
      <source>a feature head (net_F)</source>
      <translation>une tête de caractéristiques (net_F)</translation>
    </message>
    <message>
      <source>a file of an unknown kind</source>
      <translation>un fichier de type inconnu</translation>
    </message>
    <message>
      <source>a file of zeros, such as an interrupted download leaves</source>
      <translation>un fichier de zéros, comme en laisse un téléchargement interrompu</translation>
    </message>
    <message>
      <source>a file that no longer exists</source>
      <translation>un fichier qui n’existe plus</translation>
    </message>
    <message>
      <source>a generator with a content code (resnet_cat)</source>
      <translation>un générateur à code de contenu (resnet_cat)</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>une archive gzip</translation>
    </message>
    <message>
      <source>a language model</source>
      <translation>un modèle de langue</translation>
    </message>
    <message>
      <source>a list or a text</source>
      <translation>une liste ou un texte</translation>
    </message>
    <message>
      <source>a mask</source>
      <translation>un masque</translation>
    </message>
    <message>
      <source>a multiple of {about_multiple}, {words}</source>
      <translation>un multiple de {about_multiple}, {words}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>un tube nommé</translation>
    </message>
    <message>
      <source>a network of {value} tensors, the first called {value2}</source>
      <translation>un réseau de {value} tenseurs, dont le premier s’appelle {value2}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a part of a diffusion network</source>
      <translation>une partie d’un réseau de diffusion</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>a pixel discriminator (net_D)</source>
      <translation>un discriminateur de pixels (net_D)</translation>
    </message>
    <message>
      <source>a pointer to a file stored elsewhere (Git LFS)</source>
      <translation>un pointeur vers un fichier stocké ailleurs (Git LFS)</translation>
    </message>
    <message>
      <source>a preview</source>
      <translation>un aperçu</translation>
    </message>
    <message>
      <source>a raw camera picture</source>
      <translation>une image brute d’appareil photo</translation>
    </message>
    <message>
      <source>a report of a single video</source>
      <translation>le rapport d’une seule vidéo</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>un fichier safetensors</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>un socket</translation>
    </message>
    <message>
      <source>a text encoder</source>
      <translation>un encodeur de texte</translation>
    </message>
    <message>
      <source>a text file</source>
      <translation>un fichier texte</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>une vidéo</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>une page web</translation>
    </message>
    <message>
      <source>a web page, not the file that it links to</source>
      <translation>une page web, pas le fichier vers lequel elle mène</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>une archive ZIP</translation>
    </message>
    <message>
      <source>aac</source>
      <translation>aac</translation>
    </message>
    <message>
      <source>about a quarter of the memory</source>
      <translation>environ un quart de la mémoire</translation>
    </message>
    <message>
      <source>about half the memory</source>
      <translation>environ la moitié de la mémoire</translation>
    </message>
    <message>
      <source>about {value} hours</source>
      <translation>environ {value} heures</translation>
    </message>
    <message>
      <source>about {value} minutes</source>
      <translation>environ {value} minutes</translation>
    </message>
    <message>
      <source>above {about_above}</source>
      <translation>supérieur à {about_above}</translation>
    </message>
    <message>
      <source>an ESRGAN upscaler</source>
      <translation>un agrandisseur ESRGAN</translation>
    </message>
    <message>
      <source>an HDF5 file, as Keras writes them</source>
      <translation>un fichier HDF5, comme en écrit Keras</translation>
    </message>
    <message>
      <source>an HDR gain map</source>
      <translation>une carte de gain HDR</translation>
    </message>
    <message>
      <source>an ONNX network</source>
      <translation>un réseau ONNX</translation>
    </message>
    <message>
      <source>an XML or SVG document</source>
      <translation>un document XML ou SVG</translation>
    </message>
    <message>
      <source>an empty file</source>
      <translation>un fichier vide</translation>
    </message>
    <message>
      <source>an older PyTorch checkpoint</source>
      <translation>un ancien checkpoint PyTorch</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>une version plus ancienne</translation>
    </message>
    <message>
      <source>an optimiser's state</source>
      <translation>l’état d’un optimiseur</translation>
    </message>
    <message>
      <source>another file</source>
      <translation>un autre fichier</translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>une autre image</translation>
    </message>
    <message>
      <source>another version</source>
      <translation>une autre version</translation>
    </message>
    <message>
      <source>are closer to your B pictures than untouched ones</source>
      <translation>sont plus proches de vos images B que les images intactes</translation>
    </message>
    <message>
      <source>ass</source>
      <translation>ass</translation>
    </message>
    <message>
      <source>at least {low}</source>
      <translation>au moins {low}</translation>
    </message>
    <message>
      <source>at most {high}</source>
      <translation>au plus {high}</translation>
    </message>
    <message>
      <source>at most {high} {about_unit}</source>
      <translation>au plus {high} {about_unit}</translation>
    </message>
    <message>
      <source>at the last evaluation</source>
      <translation>à la dernière évaluation</translation>
    </message>
    <message>
      <source>attachments</source>
      <translation>pièces jointes</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>below {about_below}</source>
      <translation>inférieur à {about_below}</translation>
    </message>
    <message>
      <source>chapters</source>
      <translation>chapitres</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “keep content”</source>
      <translation>dupliquez l’entraînement et déplacez le curseur vers « garder le contenu »</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “more style”</source>
      <translation>dupliquez l’entraînement et déplacez le curseur vers « plus de style »</translation>
    </message>
    <message>
      <source>closed captions</source>
      <translation>sous-titres codés</translation>
    </message>
    <message>
      <source>color_map has no effect: only painters have such a matrix.</source>
      <translation>color_map est sans effet : seuls les générateurs « painter » ont une telle matrice.</translation>
    </message>
    <message>
      <source>come closer to your B pictures</source>
      <translation>se rapprochent de vos images B</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <source>constant luminance</source>
      <translation>luminance constante</translation>
    </message>
    <message>
      <source>count must be 1 to {most}, not {count}.</source>
      <translation>count doit aller de 1 à {most}, et non {count}.</translation>
    </message>
    <message>
      <source>cover picture</source>
      <translation>image de couverture</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>data of the camera's own</source>
      <translation>des données propres à l’appareil</translation>
    </message>
    <message>
      <source>data tracks</source>
      <translation>pistes de données</translation>
    </message>
    <message>
      <source>depth maps</source>
      <translation>cartes de profondeur</translation>
    </message>
    <message>
      <source>dts</source>
      <translation>dts</translation>
    </message>
    <message>
      <source>end must be a time after start, not {self_end}.</source>
      <translation>La fin doit venir après le début, pas à {self_end}.</translation>
    </message>
    <message>
      <source>ends in another way</source>
      <translation>se termine autrement</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>fast</translation>
    </message>
    <message>
      <source>files of about a quarter of the size</source>
      <translation>des fichiers d’environ un quart de la taille</translation>
    </message>
    <message>
      <source>fp16 is for GPUs.</source>
      <translation>fp16 est réservé aux GPU.</translation>
    </message>
    <message>
      <source>gives pictures of {last} channels; here they have 1 or 3</source>
      <translation>donne des images à {last} canaux ; ici elles en ont 1 ou 3</translation>
    </message>
    <message>
      <source>in the last {stale} evaluations</source>
      <translation>aux {stale} dernières évaluations</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, not by torch.</source>
      <translation>int8 est calculé par OpenVINO, pas par torch.</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, which is not installed.</source>
      <translation>int8 est calculé par OpenVINO, qui n’est pas installé.</translation>
    </message>
    <message>
      <source>int8 is computed on the CPU, not on {device}.</source>
      <translation>int8 est calculé sur le processeur, pas sur {device}.</translation>
    </message>
    <message>
      <source>int8 is for painters; this model needs the whole picture at once.</source>
      <translation>int8 est pour les painters ; ce modèle a besoin de l’image entière en une fois.</translation>
    </message>
    <message>
      <source>it</source>
      <translation>cela</translation>
    </message>
    <message>
      <source>it begins or ends with a space, or ends with a full stop</source>
      <translation>il commence ou finit par une espace, ou finit par un point</translation>
    </message>
    <message>
      <source>it begins with a full stop or a hyphen</source>
      <translation>il commence par un point ou un tiret</translation>
    </message>
    <message>
      <source>it contains {bad}</source>
      <translation>il contient {bad}</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <source>it is longer than {longest} letters</source>
      <translation>il dépasse {longest} lettres</translation>
    </message>
    <message>
      <source>load_max must be at least load_min, {self_load_min}, not {self_load_max}.</source>
      <translation>load_max doit être au moins load_min, {self_load_min}, et non {self_load_max}.</translation>
    </message>
    <message>
      <source>masks</source>
      <translation>masques</translation>
    </message>
    <message>
      <source>memory must be at least {value}, not {value2}.</source>
      <translation>memory doit être au moins {value}, et non {value2}.</translation>
    </message>
    <message>
      <source>mkv does</source>
      <translation>mkv le peut</translation>
    </message>
    <message>
      <source>more than one part</source>
      <translation>plus d’une partie</translation>
    </message>
    <message>
      <source>more than {value}</source>
      <translation>plus de {value}</translation>
    </message>
    <message>
      <source>most must be at least 1, not {most}.</source>
      <translation>most doit être au moins 1, et non {most}.</translation>
    </message>
    <message>
      <source>mp4 and mkv do</source>
      <translation>mp4 et mkv le peuvent</translation>
    </message>
    <message>
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>nce_layers must be numbers from 0 to {last} with {self_blocks} blocks, not {self_nce_layers}.</source>
      <translation>nce_layers doivent être des nombres de 0 à {last} avec {self_blocks} blocs, et non {self_nce_layers}.</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>sans extension</translation>
    </message>
    <message>
      <source>no part</source>
      <translation>aucune partie</translation>
    </message>
    <message>
      <source>no video</source>
      <translation>aucune vidéo</translation>
    </message>
    <message>
      <source>no weights</source>
      <translation>aucun poids</translation>
    </message>
    <message>
      <source>noise is for painters.</source>
      <translation>noise est réservé aux générateurs « painter ».</translation>
    </message>
    <message>
      <source>nothing but zeros</source>
      <translation>rien que des zéros</translation>
    </message>
    <message>
      <source>num_negatives must be below {keys}, the patches contrasted, not {self_num_negatives}.</source>
      <translation>num_negatives doit être inférieur à {keys}, le nombre de morceaux comparés, et non {self_num_negatives}.</translation>
    </message>
    <message>
      <source>num_negatives must be below {value}, the {keys} patches contrasted less the {band_skip} that are passed over, not {self_num_negatives}.</source>
      <translation>num_negatives doit être inférieur à {value}, soit les {keys} morceaux comparés moins les {band_skip} qui sont passés, et non {self_num_negatives}.</translation>
    </message>
    <message>
      <source>only sound</source>
      <translation>seulement du son</translation>
    </message>
    <message>
      <source>opus</source>
      <translation>opus</translation>
    </message>
    <message>
      <source>other pictures</source>
      <translation>autres images</translation>
    </message>
    <message>
      <source>patches must be at least 2: each is told apart from the others.</source>
      <translation>patches doit être au moins 2 : chaque morceau est distingué des autres.</translation>
    </message>
    <message>
      <source>patience has no effect without validation scores: eval_every is 0.</source>
      <translation>patience est sans effet sans scores de validation : eval_every vaut 0.</translation>
    </message>
    <message>
      <source>previews</source>
      <translation>aperçus</translation>
    </message>
    <message>
      <source>r1 has no effect: it is a penalty of PatchGAN.</source>
      <translation>r1 est sans effet : c’est une pénalité de PatchGAN.</translation>
    </message>
    <message>
      <source>raw camera data</source>
      <translation>données brutes d’appareil photo</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>renommé</translation>
    </message>
    <message>
      <source>second video</source>
      <translation>seconde vidéo</translation>
    </message>
    <message>
      <source>size must be at least 32, not {size}.</source>
      <translation>size doit être au moins 32, et non {size}.</translation>
    </message>
    <message>
      <source>sound</source>
      <translation>son</translation>
    </message>
    <message>
      <source>sound or video</source>
      <translation>du son ou une vidéo</translation>
    </message>
    <message>
      <source>subrip</source>
      <translation>subrip</translation>
    </message>
    <message>
      <source>subtitles</source>
      <translation>sous-titres</translation>
    </message>
    <message>
      <source>text</source>
      <translation>du texte</translation>
    </message>
    <message>
      <source>they are not sharp when they are shown</source>
      <translation>elles ne sont pas nettes à l’affichage</translation>
    </message>
    <message>
      <source>they need the frame rate of the source</source>
      <translation>ils demandent la cadence de la source</translation>
    </message>
    <message>
      <source>videos</source>
      <translation>vidéos</translation>
    </message>
    <message>
      <source>vorbis</source>
      <translation>vorbis</translation>
    </message>
    <message>
      <source>webvtt</source>
      <translation>webvtt</translation>
    </message>
    <message>
      <source>what has changed so far is within chance</source>
      <translation>ce qui a changé jusqu’ici peut relever du hasard</translation>
    </message>
    <message>
      <source>what is learnt from them is soft</source>
      <translation>ce qui en est appris est flou</translation>
    </message>
    <message>
      <source>with a small loss</source>
      <translation>avec une petite perte</translation>
    </message>
    <message>
      <source>without loss</source>
      <translation>sans perte</translation>
    </message>
    <message>
      <source>zoom_b must leave pictures as large as the crop, not {self_zoom_b}.</source>
      <translation>zoom_b doit laisser les images aussi grandes que l’extrait, et non {self_zoom_b}.</translation>
    </message>
    <message>
      <source>{about_also} or {words}</source>
      <translation>{about_also} ou {words}</translation>
    </message>
    <message>
      <source>{address} is not a safe address.</source>
      <translation>{address} n’est pas une adresse sûre.</translation>
    </message>
    <message>
      <source>{chosen_folder} gives {value} of {value2} pictures that can be compared; at least two are needed.</source>
      <translation>{chosen_folder} donne {value} images comparables sur {value2} ; il en faut au moins deux.</translation>
    </message>
    <message>
      <source>{codec} can be read but not written</source>
      <translation>{codec} peut être lu mais pas écrit</translation>
    </message>
    <message>
      <source>{count} {many}</source>
      <translation>{count} {many}</translation>
    </message>
    <message>
      <source>{entry_name} cannot be exported as {target_suffix}: its network is a {generator_spec_name}.</source>
      <translation>{entry_name} ne peut pas être exporté en {target_suffix} : son réseau est de type {generator_spec_name}.</translation>
    </message>
    <message>
      <source>{entry_path_name} is damaged.</source>
      <translation>{entry_path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{entry_path} cannot be deleted.</source>
      <translation>{entry_path} ne peut pas être supprimé.</translation>
    </message>
    <message>
      <source>{fewer} steps: {value}.</source>
      <translation>{fewer} étapes : {value}.</translation>
    </message>
    <message>
      <source>{file_name} holds a single generator and no part “{part}”.</source>
      <translation>{file_name} contient un seul modèle et aucune partie « {part} ».</translation>
    </message>
    <message>
      <source>{file_name} is not a generator: it is {kind}.</source>
      <translation>{file_name} n’est pas un modèle, mais : {kind}.</translation>
    </message>
    <message>
      <source>{file} cannot be read.</source>
      <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{file} is a folder, not a file.</source>
      <translation>{file} est un dossier, pas un fichier.</translation>
    </message>
    <message>
      <source>{file} is not a file.</source>
      <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
      <source>{first} and {rest}</source>
      <translation>{first} et {rest}</translation>
    </message>
    <message>
      <source>{first} on {rest}</source>
      <translation>{first} sur {rest}</translation>
    </message>
    <message>
      <source>{first} or {rest}</source>
      <translation>{first} ou {rest}</translation>
    </message>
    <message>
      <source>{first} with {rest}</source>
      <translation>{first} avec {rest}</translation>
    </message>
    <message>
      <source>{first}, {rest}</source>
      <translation>{first}, {rest}</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: no permission.</source>
      <translation>Impossible d’écrire dans {folder} : pas d’autorisation.</translation>
    </message>
    <message>
      <source>{folder} holds no pictures.</source>
      <translation>{folder} ne contient pas d’images.</translation>
    </message>
    <message>
      <source>{folder} holds one picture; at least two are needed.</source>
      <translation>{folder} contient une image ; il en faut au moins deux.</translation>
    </message>
    <message>
      <source>{folder} holds only {value}.</source>
      <translation>{folder} ne contient que {value}.</translation>
    </message>
    <message>
      <source>{folder} holds {value}.</source>
      <translation>{folder} contient {value}.</translation>
    </message>
    <message>
      <source>{folder} is a file.</source>
      <translation>{folder} est un fichier.</translation>
    </message>
    <message>
      <source>{format_name} cannot hold IPTC data; it is not kept.</source>
      <translation>{format_name} ne peut pas contenir de données IPTC ; elles ne sont pas conservées.</translation>
    </message>
    <message>
      <source>{format_name} cannot hold comments and texts; they are not kept.</source>
      <translation>{format_name} ne peut contenir ni commentaires ni textes ; ils ne sont pas conservés.</translation>
    </message>
    <message>
      <source>{found_left_out} file is neither a picture nor a video and is skipped ({kinds}).</source>
      <translation>{found_left_out} fichier n’est ni une image ni une vidéo et est ignoré ({kinds}).</translation>
    </message>
    <message>
      <source>{found_left_out} files are neither pictures nor videos and are skipped ({kinds}).</source>
      <translation>{found_left_out} fichiers ne sont ni des images ni des vidéos et sont ignorés ({kinds}).</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 10 bit, the most that can be written.</source>
      <translation>{info_bits} bits deviennent 10 bits, le maximum qui puisse être écrit.</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 8 bit.</source>
      <translation>{info_bits} bits deviennent 8 bits.</translation>
    </message>
    <message>
      <source>{inner} lies in {outer}: its pictures would be on both sides.</source>
      <translation>{inner} est dans {outer} : ses images seraient des deux côtés.</translation>
    </message>
    <message>
      <source>{kind} holds {depth} bits per channel; the picture has more.</source>
      <translation>{kind} contient {depth} bits par canal ; l’image en a plus.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>de {low} à {high}</translation>
    </message>
    <message>
      <source>{low} to {high} {about_unit}</source>
      <translation>de {low} à {high} {about_unit}</translation>
    </message>
    <message>
      <source>{message} Step {step} was the last but for those that finish the model.</source>
      <translation>{message} Le pas {step} était le dernier, hormis ceux qui achèvent le modèle.</translation>
    </message>
    <message>
      <source>{message} The run ends at step {step} of {self_steps}.</source>
      <translation>{message} L’entraînement se termine au pas {step} sur {self_steps}.</translation>
    </message>
    <message>
      <source>{model} cannot be read.</source>
      <translation>{model} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{model} is no longer the teacher that this began with.</source>
      <translation>{model} n’est plus l’enseignant avec lequel ceci a commencé.</translation>
    </message>
    <message>
      <source>{more} holds {many_distinct} distinct pictures and {fewer} only {few_distinct}.</source>
      <translation>{more} contient {many_distinct} images différentes et {fewer} seulement {few_distinct}.</translation>
    </message>
    <message>
      <source>{names} are not pictures or videos and were left out.</source>
      <translation>{names} ne sont ni des images ni des vidéos et ont été laissés de côté.</translation>
    </message>
    <message>
      <source>{names} is not a picture or video and was left out.</source>
      <translation>{names} n’est ni une image ni une vidéo et a été laissé de côté.</translation>
    </message>
    <message>
      <source>{name} holds {held}: a small set. {value}</source>
      <translation>{name} contient {held} : un petit ensemble. {value}</translation>
    </message>
    <message>
      <source>{name} holds {held}: too few to learn a kind of picture from.</source>
      <translation>{name} contient {held} : trop peu pour apprendre un genre d’images.</translation>
    </message>
    <message>
      <source>{name} holds {held}: very few. {value}</source>
      <translation>{name} contient {held} : très peu. {value}</translation>
    </message>
    <message>
      <source>{number} damaged part was</source>
      <translation>{number} partie endommagée</translation>
    </message>
    <message>
      <source>{number} damaged parts were</source>
      <translation>{number} parties endommagées</translation>
    </message>
    <message>
      <source>{number} damaged; what could be decoded is shown.</source>
      <translation>Endommagé : {number} ; ce qui a pu être décodé est affiché.</translation>
    </message>
    <message>
      <source>{number} distinct picture</source>
      <translation>{number} image distincte</translation>
    </message>
    <message>
      <source>{number} distinct pictures</source>
      <translation>{number} images distinctes</translation>
    </message>
    <message>
      <source>{number} file</source>
      <translation>{number} fichier</translation>
    </message>
    <message>
      <source>{number} files</source>
      <translation>{number} fichiers</translation>
    </message>
    <message>
      <source>{number} folder</source>
      <translation>{number} dossier</translation>
    </message>
    <message>
      <source>{number} folders</source>
      <translation>{number} dossiers</translation>
    </message>
    <message>
      <source>{number} frame</source>
      <translation>{number} image</translation>
    </message>
    <message>
      <source>{number} frame was</source>
      <translation>{number} image</translation>
    </message>
    <message>
      <source>{number} frames</source>
      <translation>{number} images</translation>
    </message>
    <message>
      <source>{number} frames were</source>
      <translation>{number} images</translation>
    </message>
    <message>
      <source>{number} group</source>
      <translation>{number} groupe</translation>
    </message>
    <message>
      <source>{number} groups</source>
      <translation>{number} groupes</translation>
    </message>
    <message>
      <source>{number} not later than the one before; corrected.</source>
      <translation>Pas plus tard que le précédent : {number} ; corrigé.</translation>
    </message>
    <message>
      <source>{number} of another size than the first, and scaled to {info_width} × {info_height}.</source>
      <translation>D’une autre taille que la première : {number} ; mise à l’échelle {info_width} × {info_height}.</translation>
    </message>
    <message>
      <source>{number} of the {value} of {name}</source>
      <translation>{number} des {value} de {name}</translation>
    </message>
    <message>
      <source>{number} other file</source>
      <translation>{number} autre fichier</translation>
    </message>
    <message>
      <source>{number} other files</source>
      <translation>{number} autres fichiers</translation>
    </message>
    <message>
      <source>{number} picture</source>
      <translation>{number} image</translation>
    </message>
    <message>
      <source>{number} picture was</source>
      <translation>{number} image</translation>
    </message>
    <message>
      <source>{number} pictures</source>
      <translation>{number} images</translation>
    </message>
    <message>
      <source>{number} pictures were</source>
      <translation>{number} images</translation>
    </message>
    <message>
      <source>{number} scaled to the size of the first.</source>
      <translation>Mise à l’échelle de la première : {number}.</translation>
    </message>
    <message>
      <source>{number} time stamp was</source>
      <translation>{number} horodatage</translation>
    </message>
    <message>
      <source>{number} time stamps were</source>
      <translation>{number} horodatages</translation>
    </message>
    <message>
      <source>{number} {words} device</source>
      <translation>{number} appareil {words}</translation>
    </message>
    <message>
      <source>{number} {words} devices</source>
      <translation>{number} appareils {words}</translation>
    </message>
    <message>
      <source>{others} in {name} will be passed over (other kinds, links to nowhere).</source>
      <translation>{others} dans {name} seront ignorés (autres types, liens rompus).</translation>
    </message>
    <message>
      <source>{output} does not end in {suffix}.</source>
      <translation>{output} ne se termine pas par {suffix}.</translation>
    </message>
    <message>
      <source>{output} lies among the photographs of {photos}.</source>
      <translation>{output} se trouve parmi les photos de {photos}.</translation>
    </message>
    <message>
      <source>{output} lies among the pictures of {folder}.</source>
      <translation>{output} se trouve parmi les images de {folder}.</translation>
    </message>
    <message>
      <source>{part_name} came only in part.</source>
      <translation>{part_name} n’est arrivé qu’en partie.</translation>
    </message>
    <message>
      <source>{part_name} could not be fetched.</source>
      <translation>{part_name} n’a pas pu être téléchargé.</translation>
    </message>
    <message>
      <source>{part_name} is damaged: it is not what the GPU pack's description promises.</source>
      <translation>{part_name} est endommagé : ce n’est pas ce que promet la description du pack GPU.</translation>
    </message>
    <message>
      <source>{path_name} cannot be read as weights: it is {kind}.</source>
      <translation>{path_name} ne peut pas être lu comme poids : c’est {kind}.</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {name} is {value} and should be {shape}.</source>
      <translation>{path_name} ne correspond pas au réseau décrit : {name} est {value} et devrait être {shape}.</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {what}.</source>
      <translation>{path_name} ne correspond pas au réseau décrit : {what}.</translation>
    </message>
    <message>
      <source>{path_name} has {value} MB and would unpack to {value2} MB, which no checkpoint does.</source>
      <translation>{path_name} fait {value} Mo et en ferait {value2} Mo une fois décompressé, ce qu’aucune sauvegarde ne fait.</translation>
    </message>
    <message>
      <source>{path_name} holds a generator of an unknown kind, {value}.</source>
      <translation>{path_name} contient un modèle d’un genre inconnu, {value}.</translation>
    </message>
    <message>
      <source>{path_name} holds a generator's weights but does not describe the network.</source>
      <translation>{path_name} contient les poids d’un modèle mais ne décrit pas le réseau.</translation>
    </message>
    <message>
      <source>{path_name} holds more than weights ({listed}); code in a file is never run.</source>
      <translation>{path_name} contient plus que des poids ({listed}) ; le code d’un fichier n’est jamais exécuté.</translation>
    </message>
    <message>
      <source>{path_name} is a safetensors file but not a generator{named}.</source>
      <translation>{path_name} est un fichier safetensors mais pas un modèle{named}.</translation>
    </message>
    <message>
      <source>{path_name} is cut off: it has only {size} of {wanted} bytes.</source>
      <translation>{path_name} est tronqué : il n’a que {size} octets sur {wanted}.</translation>
    </message>
    <message>
      <source>{path_name} is damaged in an unknown way.</source>
      <translation>{path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{path_name} is damaged, or holds an unreadable kind of numbers.</source>
      <translation>{path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{path_name} is damaged.</source>
      <translation>{path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its description of the network is invalid.</source>
      <translation>{path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its entry for {name} is invalid.</source>
      <translation>{path_name} est endommagé : son entrée pour {name} n’est pas valable.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its format version reads “{value}”.</source>
      <translation>{path_name} est endommagé : sa version de format indique « {value} ».</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its header cannot be read.</source>
      <translation>{path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights do not match their checksum.</source>
      <translation>{path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights overlap or leave gaps.</source>
      <translation>{path_name} est endommagé.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {name} has {value} bytes.</source>
      <translation>{path_name} est endommagé : {name} a {value} octets.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {value} bytes follow its weights.</source>
      <translation>{path_name} est endommagé : {value} octets suivent ses poids.</translation>
    </message>
    <message>
      <source>{path_name} is not a generator's file: it is {kind}.</source>
      <translation>{path_name} n’est pas un fichier de modèle, mais : {kind}.</translation>
    </message>
    <message>
      <source>{path_name} stores its weights as {value}, which generators do not use.</source>
      <translation>{path_name} enregistre ses poids en {value}, que les modèles n’utilisent pas.</translation>
    </message>
    <message>
      <source>{path_name} was made by a later version of PUT Desktop (file format {version}).</source>
      <translation>{path_name} a été créé par une version plus récente de PUT Desktop (format {version}).</translation>
    </message>
    <message>
      <source>{path_name} was saved in a way that cannot be read without running code (pickle {protocol}).</source>
      <translation>{path_name} a été enregistré d’une façon illisible sans exécuter de code (pickle {protocol}).</translation>
    </message>
    <message>
      <source>{path_stem} is a {other_spec_summary}; the student is a {student_spec_summary}.</source>
      <translation>{path_stem} est un {other_spec_summary} ; l’élève est un {student_spec_summary}.</translation>
    </message>
    <message>
      <source>{path} cannot be deleted.</source>
      <translation>{path} ne peut pas être supprimé.</translation>
    </message>
    <message>
      <source>{path} cannot be read or is damaged.</source>
      <translation>{path} ne peut pas être lu ou est endommagé.</translation>
    </message>
    <message>
      <source>{path} cannot be read.</source>
      <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{path} cannot be written.</source>
      <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} n’existe pas.</translation>
    </message>
    <message>
      <source>{path} exists already and was not changed.</source>
      <translation>{path} existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no preset.</source>
      <translation>{path} n’est pas un fichier JSON, donc pas un préréglage.</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no report.</source>
      <translation>{path} n’est pas un fichier JSON, donc pas un rapport.</translation>
    </message>
    <message>
      <source>{path} is no picture.</source>
      <translation>{path} n’est pas une image.</translation>
    </message>
    <message>
      <source>{path} is no preset for translating.</source>
      <translation>{path} n’est pas un préréglage de traduction.</translation>
    </message>
    <message>
      <source>{path} is no preset.</source>
      <translation>{path} n’est pas un préréglage.</translation>
    </message>
    <message>
      <source>{path} is no report of a job but {what}.</source>
      <translation>{path} n’est pas un rapport de tâche mais {what}.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
      <source>{path} is not a whole checkpoint.</source>
      <translation>{path} n’est pas une sauvegarde complète.</translation>
    </message>
    <message>
      <source>{path} is not in the list of training runs.</source>
      <translation>{path} n’est pas dans la liste des entraînements.</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video.</source>
      <translation>{path} n’est ni une image ni une vidéo, mais : {value}.</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video; it is skipped.</source>
      <translation>{path} n’est ni une image ni une vidéo, mais : {value} ; c’est ignoré.</translation>
    </message>
    <message>
      <source>{path} was written by a newer program.</source>
      <translation>{path} a été écrit par un programme plus récent.</translation>
    </message>
    <message>
      <source>{path} was written by another version of PUT Desktop.</source>
      <translation>{path} a été écrit par une autre version de PUT Desktop.</translation>
    </message>
    <message>
      <source>{path} was written by {which} of PUT Desktop and cannot be resumed.</source>
      <translation>{path} a été écrit par {which} de PUT Desktop et ne peut pas être repris.</translation>
    </message>
    <message>
      <source>{path}: name and note have to be texts.</source>
      <translation>{path} : name et note doivent être des textes.</translation>
    </message>
    <message>
      <source>{path}: options has to be an object.</source>
      <translation>{path} : options doit être un objet.</translation>
    </message>
    <message>
      <source>{path}: there is no option “{where}{name}”.</source>
      <translation>{path} : il n’y a pas d’option « {where}{name} ».</translation>
    </message>
    <message>
      <source>{place} holds another training run.</source>
      <translation>{place} contient un autre entraînement.</translation>
    </message>
    <message>
      <source>{place} is too large to be what it should be.</source>
      <translation>{place} est trop grand pour ce que cela devrait être.</translation>
    </message>
    <message>
      <source>{run} has models, but no {checkpoint} to continue from.</source>
      <translation>{run} a des modèles, mais pas de {checkpoint} pour continuer.</translation>
    </message>
    <message>
      <source>{run} holds no training run.</source>
      <translation>{run} ne contient pas d’entraînement.</translation>
    </message>
    <message>
      <source>{run} is a file.</source>
      <translation>{run} est un fichier.</translation>
    </message>
    <message>
      <source>{run} is not empty.</source>
      <translation>{run} n’est pas vide.</translation>
    </message>
    <message>
      <source>{run} is not empty: it holds a run without a checkpoint.</source>
      <translation>{run} n’est pas vide : il contient un entraînement sans sauvegarde.</translation>
    </message>
    <message>
      <source>{seat_worker_name} computes in {value}, others do not: results may differ a little.</source>
      <translation>{seat_worker_name} calcule en {value}, d’autres non : les résultats peuvent différer un peu.</translation>
    </message>
    <message>
      <source>{seat_worker_name} is not used: {problem}</source>
      <translation>{seat_worker_name} n’est pas utilisé : {problem}</translation>
    </message>
    <message>
      <source>{seat_worker_name} was lost; what it was doing is done again.</source>
      <translation>{seat_worker_name} a été perdu ; ce qu’il faisait est refait.</translation>
    </message>
    <message>
      <source>{self_device} has too little free memory even for {width} x {height} pixels.</source>
      <translation>{self_device} n’a pas assez de mémoire libre, même pour {width} x {height} pixels.</translation>
    </message>
    <message>
      <source>{self_name} knows {value}, not {value2}.</source>
      <translation>{self_name} accepte {value}, et non {value2}.</translation>
    </message>
    <message>
      <source>{self_name} must be {value}, not {value2}.</source>
      <translation>{self_name} doit être {value}, et non {value2}.</translation>
    </message>
    <message>
      <source>{self_watched_folder} is being watched already.</source>
      <translation>{self_watched_folder} est déjà surveillé.</translation>
    </message>
    <message>
      <source>{side_looked_at} of the {pictures} of {name} were looked at, drawn at random; copies of the others are not found.</source>
      <translation>{side_looked_at} sur {pictures} de {name} ont été examinées, tirées au hasard ; les copies des autres ne sont pas trouvées.</translation>
    </message>
    <message>
      <source>{sidecar_name} could not be copied: {problem_message}</source>
      <translation>{sidecar_name} n’a pas pu être copié : {problem_message}</translation>
    </message>
    <message>
      <source>{side} is a file.</source>
      <translation>{side} est un fichier.</translation>
    </message>
    <message>
      <source>{side} is missing.</source>
      <translation>{side} est introuvable.</translation>
    </message>
    <message>
      <source>{source} can no longer be read.</source>
      <translation>{source} ne peut plus être lu.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {name} holds NaN or infinite values.</source>
      <translation>{source} ne peut pas être utilisé : {name} contient des NaN ou des valeurs infinies.</translation>
    </message>
    <message>
      <source>{source} has {several} named “{part}”.</source>
      <translation>{source} contient {several} du nom de « {part} ».</translation>
    </message>
    <message>
      <source>{source} holds {kind}, not a generator.</source>
      <translation>{source} contient {kind}, pas un modèle.</translation>
    </message>
    <message>
      <source>{start}, which is written last, is missing or damaged.</source>
      <translation>{start}, qui s’écrit en dernier, est absent ou endommagé.</translation>
    </message>
    <message>
      <source>{stop}add pictures to B and begin again. With few pictures, have them varied: that is under “Advanced”.</source>
      <translation>{stop}ajoutez des images à B et recommencez. Avec peu d’images, faites-les varier : c’est sous « Avancé ».</translation>
    </message>
    <message>
      <source>{stop}clone the run and choose the precision fp32 under “Advanced”.</source>
      <translation>{stop}clonez l’entraînement et choisissez la précision fp32 sous « Avancé ».</translation>
    </message>
    <message>
      <source>{stop}{less_style}, and add more varied pictures to B.</source>
      <translation>{stop}{less_style}, et ajoutez à B des images plus variées.</translation>
    </message>
    <message>
      <source>{stop}{less_style}, or choose pictures for B that show things more like those in A.</source>
      <translation>{stop}{less_style}, ou choisissez pour B des images qui montrent des choses plus proches de celles de A.</translation>
    </message>
    <message>
      <source>{stop}{less_style}, which holds the colours too. Another seed under “Advanced” can be enough.</source>
      <translation>{stop}{less_style}, ce qui garde aussi les couleurs. Une autre graine sous « Avancé » peut suffire.</translation>
    </message>
    <message>
      <source>{stop}{less_style}. Where negatives were chosen under “Advanced”, choose all of them.</source>
      <translation>{stop}{less_style}. Si des négatifs ont été choisis sous « Avancé », choisissez-les tous.</translation>
    </message>
    <message>
      <source>{stop}{more_style} if the samples have changed little; otherwise add pictures to B, all in one manner.</source>
      <translation>{stop}{more_style} si les échantillons ont peu changé ; sinon, ajoutez des images à B, toutes d’une même manière.</translation>
    </message>
    <message>
      <source>{target_name} cannot be written.</source>
      <translation>{target_name} ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>{target_name} is there already and was left as it is.</source>
      <translation>{target_name} existe déjà et a été laissé tel quel.</translation>
    </message>
    <message>
      <source>{target} already exists.</source>
      <translation>{target} existe déjà.</translation>
    </message>
    <message>
      <source>{target} already exists; it was not changed.</source>
      <translation>{target} existe déjà ; il n’a pas été modifié.</translation>
    </message>
    <message>
      <source>{target} cannot be written.</source>
      <translation>{target} ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>{target} is a folder.</source>
      <translation>{target} est un dossier.</translation>
    </message>
    <message>
      <source>{teacher_description}
A faster variant that imitates “{teacher_title}”.</source>
      <translation>{teacher_description}
Une variante plus rapide qui imite « {teacher_title} ».</translation>
    </message>
    <message>
      <source>{text}.</source>
      <translation>{text}.</translation>
    </message>
    <message>
      <source>{text}; untouched pictures are farther away, at {value}.</source>
      <translation>{text} ; les images intactes sont plus loin, à {value}.</translation>
    </message>
    <message>
      <source>{text}; untouched pictures have {value}.</source>
      <translation>{text} ; les images intactes ont {value}.</translation>
    </message>
    <message>
      <source>{translator_device} has too little free memory even for a small tile.</source>
      <translation>{translator_device} n’a pas assez de mémoire libre, même pour une petite tuile.</translation>
    </message>
    <message>
      <source>{value} GB</source>
      <translation>{value} Go</translation>
    </message>
    <message>
      <source>{value} MB</source>
      <translation>{value} Mo</translation>
    </message>
    <message>
      <source>{value} and {value2}</source>
      <translation>{value} et {value2}</translation>
    </message>
    <message>
      <source>{value} are grey.</source>
      <translation>{value} sont grises.</translation>
    </message>
    <message>
      <source>{value} are more than twice as long as wide; a crop shows little of them.</source>
      <translation>{value} sont plus de deux fois plus longues que larges ; un extrait en montre peu.</translation>
    </message>
    <message>
      <source>{value} are of one plain colour: nothing is to be learnt from them.</source>
      <translation>{value} sont d’une seule couleur unie : il n’y a rien à en apprendre.</translation>
    </message>
    <message>
      <source>{value} becomes {value2}, {loss}: {value3}{other}.</source>
      <translation>{value} devient {value2}, {loss} : {value3}{other}.</translation>
    </message>
    <message>
      <source>{value} becomes {value2}{loss}: {why}.</source>
      <translation>{value} devient {value2}{loss} : {why}.</translation>
    </message>
    <message>
      <source>{value} cannot be read.</source>
      <translation>{value} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{value} cannot be written by this installation.</source>
      <translation>Cette installation ne peut pas écrire {value}.</translation>
    </message>
    <message>
      <source>{value} could not be kept: {error}.</source>
      <translation>{value} n’a pas pu être conservé : {error}.</translation>
    </message>
    <message>
      <source>{value} could not be read; the one before is shown again.</source>
      <translation>Impossible de lire {value} ; la précédente est répétée.</translation>
    </message>
    <message>
      <source>{value} crops at once instead of {batch}: about half the memory.</source>
      <translation>{value} recadrages à la fois au lieu de {batch} : environ la moitié de la mémoire.</translation>
    </message>
    <message>
      <source>{value} differs</source>
      <translation>{value} diffère</translation>
    </message>
    <message>
      <source>{value} does not belong to it</source>
      <translation>{value} n’en fait pas partie</translation>
    </message>
    <message>
      <source>{value} does not hold {value2}</source>
      <translation>{value} ne contient pas de {value2}</translation>
    </message>
    <message>
      <source>{value} does not hold {what}</source>
      <translation>{value} ne peut pas contenir {what}</translation>
    </message>
    <message>
      <source>{value} had no time stamp; the usual distance was used.</source>
      <translation>{value} sans horodatage ; l’écart habituel a été utilisé.</translation>
    </message>
    <message>
      <source>{value} has no constant rate factor.</source>
      <translation>{value} n’a pas de facteur de débit constant (CRF).</translation>
    </message>
    <message>
      <source>{value} have a short side below {size} px. They are enlarged, and {blurred}.</source>
      <translation>{value} ont un petit côté de moins de {size} px. Elles sont agrandies, et {blurred}.</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}.</source>
      <translation>{value} ne contient que des images, sans {value2}.</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}; mkv keeps these.</source>
      <translation>{value} ne contient que des images, sans {value2} ; mkv garde le reste.</translation>
    </message>
    <message>
      <source>{value} holds {names}, not {value2}.</source>
      <translation>{value} contient {names}, et non {value2}.</translation>
    </message>
    <message>
      <source>{value} in {value2} has no transparency; frames are placed on white.</source>
      <translation>{value} dans {value2} n’a pas de transparence ; les images sont posées sur du blanc.</translation>
    </message>
    <message>
      <source>{value} is damaged.</source>
      <translation>{value} est endommagé.</translation>
    </message>
    <message>
      <source>{value} is missing</source>
      <translation>{value} est absent</translation>
    </message>
    <message>
      <source>{value} is no longer there.</source>
      <translation>{value} n’est plus là.</translation>
    </message>
    <message>
      <source>{value} is not kept: it cannot be written here.</source>
      <translation>{value} : non conservée, car elle ne peut pas être écrite ici.</translation>
    </message>
    <message>
      <source>{value} is not kept: its codec is unknown.</source>
      <translation>{value} : non conservée, car son codec est inconnu.</translation>
    </message>
    <message>
      <source>{value} is not kept: only one video of a file is translated.</source>
      <translation>{value} : non conservée, car une seule vidéo par fichier est traduite.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} does not hold it; mp4 and mov do.</source>
      <translation>{value} : non conservée, car {value2} ne peut pas la contenir ; mp4 et mov le peuvent.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} holds no attachments; mkv does.</source>
      <translation>{value} : non conservée, car {value2} ne contient pas de pièces jointes ; mkv le peut.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2}{hint}.</source>
      <translation>{value} : non conservée, car {value2}{hint}.</translation>
    </message>
    <message>
      <source>{value} is too many</source>
      <translation>{value} est en trop</translation>
    </message>
    <message>
      <source>{value} is written without the {value2} of the source.</source>
      <translation>{value} est écrit sans ces données de la source : {value2}.</translation>
    </message>
    <message>
      <source>{value} is written without them here; H.264 and HEVC keep them</source>
      <translation>{value} s’écrit ici sans eux ; H.264 et HEVC les gardent</translation>
    </message>
    <message>
      <source>{value} kB</source>
      <translation>{value} ko</translation>
    </message>
    <message>
      <source>{value} left out.</source>
      <translation>Laissé de côté : {value}.</translation>
    </message>
    <message>
      <source>{value} of A are in B as well: they teach nothing.</source>
      <translation>{value} de A sont aussi dans B : elles n’apprennent rien.</translation>
    </message>
    <message>
      <source>{value} of {name} all but repeat another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>{value} de {name} en répètent presque une autre ({groups} de copies). Les copies en miroir ne comptent pas.</translation>
    </message>
    <message>
      <source>{value} of {name} cannot be read.</source>
      <translation>{value} de {name} ne peuvent pas être lus.</translation>
    </message>
    <message>
      <source>{value} of {name} may not be read, such as {value2}.</source>
      <translation>La lecture de {value} de {name} n’est pas autorisée, par exemple {value2}.</translation>
    </message>
    <message>
      <source>{value} track {value2}{value3}</source>
      <translation>piste {value2} ({value}){value3}</translation>
    </message>
    <message>
      <source>{value} x {value2} pixels do not fit into memory; the generator works at {value3} x {value4}.</source>
      <translation>{value} x {value2} pixels ne tiennent pas en mémoire ; le modèle travaille à {value3} x {value4}.</translation>
    </message>
    <message>
      <source>{value}, which names the folders of pictures, is missing or damaged.</source>
      <translation>{value}, qui nomme les dossiers d’images, est absent ou endommagé.</translation>
    </message>
    <message>
      <source>{value}, which names the pictures that are held out, is missing or damaged.</source>
      <translation>{value}, qui nomme les images mises de côté pour la validation, est absent ou endommagé.</translation>
    </message>
    <message>
      <source>{value}{hint}</source>
      <translation>{value}{hint}</translation>
    </message>
    <message>
      <source>{version} is not a version.</source>
      <translation>{version} n’est pas une version.</translation>
    </message>
    <message>
      <source>{what} cannot be used. {refused_message}</source>
      <translation>{what} ne peut pas être utilisé. {refused_message}</translation>
    </message>
    <message>
      <source>{what} cannot be written into {value} here</source>
      <translation>{what} ne peut pas être écrit ici dans {value}</translation>
    </message>
    <message>
      <source>{wheel_name} is damaged.</source>
      <translation>{wheel_name} est endommagé.</translation>
    </message>
    <message>
      <source>{wheel_name} unpacks to more than was promised.</source>
      <translation>{wheel_name} contient plus que promis une fois décompressé.</translation>
    </message>
    <message>
      <source>{where}“{name}” cannot be a preset's name: {fault}.</source>
      <translation>{where}« {name} » ne peut pas être le nom d’un préréglage : {fault}.</translation>
    </message>
    <message>
      <source>“{built_in_name}” is built in and cannot be {action}.</source>
      <translation>« {built_in_name} » est intégré et ne peut pas être {action}.</translation>
    </message>
    <message>
      <source>“{entry_name}” does not fit {given}.</source>
      <translation>« {entry_name} » ne correspond pas à {given}.</translation>
    </message>
    <message>
      <source>“{entry_name}” has a structure that cannot be trained here.</source>
      <translation>« {entry_name} » a une structure qui ne peut pas être entraînée ici.</translation>
    </message>
    <message>
      <source>“{entry_name}” is built in and cannot be changed.</source>
      <translation>« {entry_name} » est intégré et ne peut pas être modifié.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a generator's name: {fault}.</source>
      <translation>« {name} » ne peut pas être le nom d’un modèle : {fault}.</translation>
    </message>
  </context>
  <context>
    <name>EstimatePage</name>
    <message>
      <source>&amp;Default folder</source>
      <translation>&amp;Dossier par défaut</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Mesurer</translation>
    </message>
    <message>
      <source>&amp;Measure again</source>
      <translation>&amp;Mesurer de nouveau</translation>
    </message>
    <message>
      <source>&amp;Start training</source>
      <translation>Lan&amp;cer l’entraînement</translation>
    </message>
    <message>
      <source>Add t&amp;o queue</source>
      <translation>Ajouter à la f&amp;ile</translation>
    </message>
    <message>
      <source>Cance&amp;l</source>
      <translation>A&amp;nnuler</translation>
    </message>
    <message>
      <source>Chan&amp;ge folder…</source>
      <translation>Changer de d&amp;ossier…</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>Estimation</translation>
    </message>
    <message>
      <source>Folder for the run</source>
      <translation>Dossier de l’entraînement</translation>
    </message>
    <message>
      <source>Measured with a short trial on this machine.</source>
      <translation>Mesuré par un court essai sur cette machine.</translation>
    </message>
    <message>
      <source>Nothing has been measured yet.</source>
      <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
      <source>Progress of measuring</source>
      <translation>Avancement de la mesure</translation>
    </message>
    <message>
      <source>Save in</source>
      <translation>Enregistrer dans</translation>
    </message>
    <message>
      <source>Save the run in another folder, for example on another disk</source>
      <translation>Enregistrer l’entraînement dans un autre dossier, par exemple sur un autre disque</translation>
    </message>
    <message>
      <source>Stop measuring</source>
      <translation>Arrêter la mesure</translation>
    </message>
    <message>
      <source>These figures are out of date because a setting has changed. Measure again.</source>
      <translation>Ces chiffres ne valent plus car un réglage a changé. Mesurez de nouveau.</translation>
    </message>
    <message>
      <source>This run does not fit while another one is training. It can wait in the queue.</source>
      <translation>Cet entraînement ne tient pas pendant qu’un autre tourne. Il peut attendre dans la file.</translation>
    </message>
    <message>
      <source>This run does not fit with these settings.</source>
      <translation>Cet entraînement ne tient pas avec ces réglages.</translation>
    </message>
    <message>
      <source>This run fits. You can start training.</source>
      <translation>Cet entraînement tient. Vous pouvez commencer.</translation>
    </message>
    <message>
      <source>What it will take</source>
      <translation>Ce qu’il faudra</translation>
    </message>
  </context>
  <context>
    <name>EstimateView</name>
    <message numerus="yes">
      <source>%Ln step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln étape de {step} s</numerusform>
        <numerusform>%Ln étapes de {step} s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warm-up step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln étape d’échauffement de {step} s</numerusform>
        <numerusform>%Ln étapes d’échauffement de {step} s</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Disque</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <source>The free space in {where} is unknown.</source>
      <translation>L’espace libre dans {where} est inconnu.</translation>
    </message>
    <message>
      <source>There was too little memory for a step.</source>
      <translation>Il y avait trop peu de mémoire pour un pas.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <source>of {free} free in {where}</source>
      <translation>sur {free} libres dans {where}</translation>
    </message>
    <message>
      <source>the computer's memory</source>
      <translation>la mémoire de l’ordinateur</translation>
    </message>
    <message>
      <source>the run's folder</source>
      <translation>le dossier de l’entraînement</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>{words}, from only one or two measured steps</source>
      <translation>{words}, d’après un ou deux pas mesurés seulement</translation>
    </message>
  </context>
  <context>
    <name>FileTable</name>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
  </context>
  <context>
    <name>FilesDialog</name>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
      <source>Only the first %Ln are shown.</source>
      <translation>
        <numerusform>Seul le premier est affiché.</numerusform>
        <numerusform>Seuls les %Ln premiers sont affichés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>&amp;Ouvrir le dossier</translation>
    </message>
  </context>
  <context>
    <name>FilesPanel</name>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Files of the selected job</source>
      <translation>Fichiers de la tâche choisie</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>N’afficher que</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <translation>Quels fichiers sont affichés</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Pictures and videos of the job</source>
      <translation>Images et vidéos de la tâche</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <source>Show files…</source>
      <translation>Voir les fichiers…</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <source>&amp;Show in gallery</source>
      <translation>&amp;Montrer dans la galerie</translation>
    </message>
    <message>
      <source>Add to &amp;gallery</source>
      <translation>A&amp;jouter à la galerie</translation>
    </message>
    <message>
      <source>Adding…</source>
      <translation>Ajout…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>It gets a card and a place among your models.</source>
      <translation>Il reçoit une fiche et une place parmi vos modèles.</translation>
    </message>
    <message>
      <source>Model from step {step}</source>
      <translation>Modèle du pas {step}</translation>
    </message>
    <message>
      <source>Name your model</source>
      <translation>Nommez votre modèle</translation>
    </message>
    <message>
      <source>There is no model to add yet.</source>
      <translation>Il n’y a pas encore de modèle à ajouter.</translation>
    </message>
    <message>
      <source>Trans&amp;late a folder</source>
      <translation>Traduire un d&amp;ossier</translation>
    </message>
    <message>
      <source>Turns pictures like those of “{a}” into pictures like those of “{b}”.</source>
      <translation>Transforme des images comme celles de « {a} » en images comme celles de « {b} ».</translation>
    </message>
    <message>
      <source>Use it like any other model, here and on the command line.</source>
      <translation>Utilisez-le comme tout autre modèle, ici et en ligne de commande.</translation>
    </message>
    <message>
      <source>“{name}” is in the gallery.</source>
      <translation>« {name} » est dans la galerie.</translation>
    </message>
  </context>
  <context>
    <name>FitHint</name>
    <message numerus="yes">
      <source>%Ln of {total} unusual for this model</source>
      <translation>
        <numerusform>%Ln sur {total} est inhabituel pour ce modèle</numerusform>
        <numerusform>%Ln sur {total} sont inhabituels pour ce modèle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Compared with the %Ln picture(s) that the model was trained on.</source>
      <translation>
        <numerusform>Comparé à la %Ln image avec laquelle le modèle a été entraîné.</numerusform>
        <numerusform>Comparé aux %Ln images avec lesquelles le modèle a été entraîné.</numerusform>
      </translation>
    </message>
    <message>
      <source>Unusual files lie farther off than nearly all of them. They may still turn out well: try one.</source>
      <translation>Les fichiers inhabituels en sont plus éloignés que presque toutes. Le résultat peut quand même être bon : essayez-en un.</translation>
    </message>
    <message>
      <source>Unusual for this model</source>
      <translation>Inhabituel pour ce modèle</translation>
    </message>
    <message>
      <source>Usual for this model</source>
      <translation>Habituel pour ce modèle</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>et %Ln autre</numerusform>
        <numerusform>et %Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: farther off than all of them</source>
      <translation>{name} : plus éloigné que toutes</translation>
    </message>
    <message>
      <source>{name}: farther off than {percent} % of them</source>
      <translation>{name} : plus éloigné que {percent} % d’entre elles</translation>
    </message>
  </context>
  <context>
    <name>FolderField</name>
    <message>
      <source>Choose: {what}</source>
      <translation>Choisir : {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Aucun dossier choisi</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>Fer&amp;mer</translation>
    </message>
    <message>
      <source>Back to the pictures (Ctrl+W). Training continues</source>
      <translation>Retour aux images (Ctrl+W). L’entraînement continue</translation>
    </message>
    <message>
      <source>Ne&amp;xt</source>
      <translation>Sui&amp;vant</translation>
    </message>
    <message>
      <source>Next page (Alt+Right)</source>
      <translation>Page suivante (Alt+Droite)</translation>
    </message>
    <message>
      <source>Previous page (Alt+Left)</source>
      <translation>Page précédente (Alt+Gauche)</translation>
    </message>
  </context>
  <context>
    <name>GalleryModel</name>
    <message>
      <source>Built-in</source>
      <translation>Fourni</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Endommagé</translation>
    </message>
    <message>
      <source>Licence: {name}</source>
      <translation>Licence : {name}</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>À vous</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <source>&amp;Language</source>
      <translation>La&amp;ngue</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>Another language is used from the next start on.</source>
      <translation>Une autre langue est utilisée dès le prochain démarrage.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>Apparence et langue</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Comme le système</translation>
    </message>
  </context>
  <context>
    <name>ImageStrip</name>
    <message>
      <source>Picture {number}</source>
      <translation>Image {number}</translation>
    </message>
    <message>
      <source>Validation pictures</source>
      <translation>Images de validation</translation>
    </message>
  </context>
  <context>
    <name>ImagesPage</name>
    <message>
      <source>Now choose folder {name}.</source>
      <translation>Choisissez maintenant le dossier {name}.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Pictures in the style you want them to get</source>
      <translation>Images du style qu’elles doivent prendre</translation>
    </message>
    <message>
      <source>Pictures like the ones you want to translate</source>
      <translation>Images comme celles que vous voulez traduire</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <source>Two folders: pictures like yours, and pictures that look like what you want. They need not match.</source>
      <translation>Deux dossiers : des images comme les vôtres, et des images qui ressemblent à ce que vous voulez. Elles n’ont pas à se correspondre.</translation>
    </message>
    <message>
      <source>Which pictures should it learn from?</source>
      <translation>De quelles images doit-il apprendre ?</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Free some space.</source>
      <translation>Libérez de la place.</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>Il n’y a plus de place pour les fichiers temporaires.</translation>
    </message>
  </context>
  <context>
    <name>JobTable</name>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>The model “{name}” no longer exists. Choose another one.</source>
      <translation>Le modèle « {name} » n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>Restant</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Losses by step</source>
      <translation>Pertes par pas</translation>
    </message>
    <message>
      <source>The first losses appear after a few steps.</source>
      <translation>Les premières pertes apparaissent après quelques pas.</translation>
    </message>
    <message>
      <source>The two networks compete, so their losses hardly tell how good the pictures are. Go by the pictures and the score. Look into a loss that stays at 0 or keeps growing.</source>
      <translation>Les deux réseaux s’affrontent, leurs pertes disent donc peu de la qualité des images. Fiez-vous aux images et au score. Regardez de près une perte qui reste à 0 ou ne cesse de croître.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%Ln job(s) are removed together.</source>
      <translation>
        <numerusform>%Ln tâche est retirée.</numerusform>
        <numerusform>%Ln tâches sont retirées ensemble.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln translated frame(s) of {name} are discarded.</source>
      <translation>
        <numerusform>%Ln image traduite de {name} est perdue.</numerusform>
        <numerusform>%Ln images traduites de {name} sont perdues.</numerusform>
      </translation>
    </message>
    <message>
      <source>About PUT Desktop</source>
      <translation>À propos de PUT Desktop</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Ajouter un dossier</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>Ajouter des images et des vidéos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message numerus="yes">
      <source>Drop to add %Ln item(s)</source>
      <translation>
        <numerusform>Déposez pour ajouter %Ln élément</numerusform>
        <numerusform>Déposez pour ajouter %Ln éléments</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop to add “{name}”</source>
      <translation>Déposer pour ajouter « {name} »</translation>
    </message>
    <message>
      <source>Finished results stay.</source>
      <translation>Les résultats terminés restent.</translation>
    </message>
    <message>
      <source>Folders are being watched. Close PUT Desktop?</source>
      <translation>Des dossiers sont surveillés. Fermer PUT Desktop ?</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>Laisser ouvert</translation>
    </message>
    <message>
      <source>Keep running</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>PUT Desktop {version}</source>
      <translation>PUT Desktop {version}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>Images ({endings})</translation>
    </message>
    <message>
      <source>Pictures and videos ({endings})</source>
      <translation>Images et vidéos ({endings})</translation>
    </message>
    <message>
      <source>Reports ({endings})</source>
      <translation>Rapports ({endings})</translation>
    </message>
    <message>
      <source>The language changes when PUT Desktop is next started.</source>
      <translation>La langue change au prochain démarrage de PUT Desktop.</translation>
    </message>
    <message>
      <source>Translate again from a report</source>
      <translation>Refaire d’après un rapport</translation>
    </message>
    <message>
      <source>Turns one kind of picture or video into another, on your own machine. Apache-2.0. The window is made with Qt, used under the LGPL. Each model has a licence of its own: see its details.</source>
      <translation>Transforme un genre d’images ou de vidéos en un autre, sur votre machine. Apache-2.0. La fenêtre est faite avec Qt, utilisé sous LGPL. Chaque modèle a sa propre licence : voyez ses détails.</translation>
    </message>
    <message>
      <source>Videos ({endings})</source>
      <translation>Vidéos ({endings})</translation>
    </message>
    <message>
      <source>What arrives meanwhile is translated at the next start.</source>
      <translation>Ce qui arrive entre-temps est traduit au prochain démarrage.</translation>
    </message>
    <message>
      <source>Work on in the tray</source>
      <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
      <source>{done} Finished results stay, and the rest can be resumed at the next start.</source>
      <translation>{done} Les résultats terminés restent, et la suite pourra reprendre au prochain démarrage.</translation>
    </message>
    <message>
      <source>{done} of {total} are done.</source>
      <translation>{done} sur {total} sont faits.</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Close PUT Desktop?</source>
      <translation>« {name} » est en cours de traduction. Fermer PUT Desktop ?</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Stop and remove it?</source>
      <translation>« {name} » est en cours de traduction. L’arrêter et la retirer ?</translation>
    </message>
    <message>
      <source>“{name}” is not finished. Remove it?</source>
      <translation>« {name} » n’est pas terminée. La retirer ?</translation>
    </message>
  </context>
  <context>
    <name>MeasureBox</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>How fast this computer is</source>
      <translation>Vitesse de cet ordinateur</translation>
    </message>
    <message>
      <source>Looking up what was measured…</source>
      <translation>Recherche des mesures…</translation>
    </message>
    <message>
      <source>Measure now</source>
      <translation>Mesurer maintenant</translation>
    </message>
    <message>
      <source>Measuring. It takes some minutes; leave the computer alone meanwhile.</source>
      <translation>Mesure en cours. Cela prend quelques minutes ; n’utilisez pas l’ordinateur pendant ce temps.</translation>
    </message>
    <message>
      <source>Progress of the measurement</source>
      <translation>Avancement de la mesure</translation>
    </message>
    <message>
      <source>The plain way is PyTorch in fp32, one picture after the other. The model of new jobs is measured; it takes some minutes, in which the computer should do nothing else.</source>
      <translation>La méthode simple est PyTorch en fp32, une image après l’autre. Le modèle des nouveaux travaux est mesuré ; cela prend quelques minutes, pendant lesquelles l’ordinateur ne devrait rien faire d’autre.</translation>
    </message>
    <message>
      <source>What was measured cannot be shown.</source>
      <translation>Les mesures ne peuvent pas être affichées.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>&amp;Queue</source>
      <translation>Fi&amp;le</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>&amp;Entraînement</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Afficha&amp;ge</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>Same as the &amp;system</source>
      <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Comme le système</translation>
    </message>
  </context>
  <context>
    <name>ModelGallery</name>
    <message>
      <source>Details…</source>
      <translation>Détails…</translation>
    </message>
    <message>
      <source>Drop to add this model</source>
      <translation>Déposer pour ajouter ce modèle</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>No models yet. Drop a model file here to add one.</source>
      <translation>Pas encore de modèles. Déposez ici un fichier de modèle pour en ajouter un.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
  </context>
  <context>
    <name>ModelPanel</name>
    <message>
      <source>Credits</source>
      <translation>Crédits</translation>
    </message>
    <message>
      <source>Details of the model</source>
      <translation>Détails du modèle</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>How it was trained</source>
      <translation>Comment il a été entraîné</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>Fait par</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Fait le</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>No pictures on its card</source>
      <translation>Pas d’images sur sa fiche</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Vers</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Utiliser ce modèle</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
  </context>
  <context>
    <name>ModelsController</name>
    <message numerus="yes">
      <source>%Ln unfinished job(s) need it</source>
      <translation>
        <numerusform>%Ln tâche inachevée en a besoin</numerusform>
        <numerusform>%Ln tâches inachevées en ont besoin</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding {name}…</source>
      <translation>Ajout de {name}…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>CUT and CycleGAN (*.pth)</source>
      <translation>CUT et CycleGAN (*.pth)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete the model “{name}”?</source>
      <translation>Supprimer le modèle « {name} » ?</translation>
    </message>
    <message>
      <source>Export “{name}”</source>
      <translation>Exporter « {name} »</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>Importer des modèles</translation>
    </message>
    <message>
      <source>It is the averaged generator, {part}, of {count} in the file: {parts}.</source>
      <translation>C’est le générateur moyenné, {part}, sur {count} dans le fichier : {parts}.</translation>
    </message>
    <message>
      <source>It is the generator {part}, of {count} in the file: {parts}.</source>
      <translation>C’est le générateur {part}, sur {count} dans le fichier : {parts}.</translation>
    </message>
    <message>
      <source>Its file is deleted from your data folder. Pictures made with it stay.</source>
      <translation>Son fichier est supprimé de votre dossier de données. Les images faites avec lui restent.</translation>
    </message>
    <message>
      <source>Models (*.safetensors *.pth *.pt *.ckpt)</source>
      <translation>Modèles (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
      <source>New name for “{name}”:</source>
      <translation>Nouveau nom de « {name} » :</translation>
    </message>
    <message>
      <source>ONNX (*.onnx)</source>
      <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>PUT Desktop (*.safetensors)</source>
      <translation>PUT Desktop (*.safetensors)</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>Merci de le signaler.</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>Renommer le modèle</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Un problème est survenu.</translation>
    </message>
    <message>
      <source>The averaged generator {part} could not be taken. {reason}</source>
      <translation>Le générateur moyenné {part} n’a pas pu être pris. {reason}</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Écriture de {name}…</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>Écrit dans {path}.</translation>
    </message>
    <message>
      <source>“{name}” was added and selected.</source>
      <translation>« {name} » a été ajouté et choisi.</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Built-in first</source>
      <translation>Fournis d’abord</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <source>How the models are sorted</source>
      <translation>Comment les modèles sont triés</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Les plus gros d’abord</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Les plus récents d’abord</translation>
    </message>
    <message>
      <source>No model has these words.</source>
      <translation>Aucun modèle ne contient ces mots.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>Rechercher des modèles</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Trier par</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Words in the title, the description, the licence or the author</source>
      <translation>Mots du titre, de la description, de la licence ou de l’auteur</translation>
    </message>
  </context>
  <context>
    <name>OutlookBar</name>
    <message numerus="yes">
      <source>%Ln picture(s) are left out.</source>
      <translation>
        <numerusform>%Ln image est laissée de côté.</numerusform>
        <numerusform>%Ln images sont laissées de côté.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Use them again</source>
      <translation>Les &amp;utiliser de nouveau</translation>
    </message>
    <message>
      <source>Both folders hold enough pictures. Expect good results.</source>
      <translation>Les deux dossiers ont assez d’images. Attendez-vous à de bons résultats.</translation>
    </message>
    <message>
      <source>Chec&amp;k again</source>
      <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
      <source>Check both folders again after you added or repaired pictures</source>
      <translation>Vérifier de nouveau les deux dossiers après avoir ajouté ou réparé des images</translation>
    </message>
    <message>
      <source>Checking pictures: {done} of {total}</source>
      <translation>Vérification des images : {done} sur {total}</translation>
    </message>
    <message>
      <source>Checking pictures…</source>
      <translation>Vérification des images…</translation>
    </message>
    <message>
      <source>Comparing pictures…</source>
      <translation>Comparaison des images…</translation>
    </message>
    <message>
      <source>Expect weak results unless you fix the points below.</source>
      <translation>Attendez-vous à des résultats faibles si vous ne corrigez pas les points ci-dessous.</translation>
    </message>
    <message>
      <source>Pictures checked</source>
      <translation>Images vérifiées</translation>
    </message>
    <message>
      <source>T&amp;rain anyway</source>
      <translation>Ent&amp;raîner quand même</translation>
    </message>
    <message>
      <source>These pictures are not ready for training. Fix the problems below first.</source>
      <translation>Ces images ne sont pas prêtes. Corrigez d’abord les problèmes ci-dessous.</translation>
    </message>
    <message>
      <source>Training can work. The points below limit the results.</source>
      <translation>L’entraînement peut marcher. Les points ci-dessous limitent les résultats.</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <source>&amp;Choose…</source>
      <translation>&amp;Choisir…</translation>
    </message>
    <message>
      <source>A folder &amp;beside the originals</source>
      <translation>Un dossier à &amp;côté des originaux</translation>
    </message>
    <message>
      <source>Choose the folder for the results</source>
      <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Aucun dossier choisi</translation>
    </message>
    <message>
      <source>Results go to</source>
      <translation>Les résultats vont dans</translation>
    </message>
    <message>
      <source>This fo&amp;lder:</source>
      <translation>Ce &amp;dossier :</translation>
    </message>
  </context>
  <context>
    <name>PercentSlider</name>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>PlotPanel</name>
    <message>
      <source>Drawing…</source>
      <translation>Dessin…</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>Compiled networks</source>
      <translation>Réseaux compilés</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Journaux</translation>
    </message>
    <message>
      <source>Measured speeds</source>
      <translation>Vitesses mesurées</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Pages of the preferences</source>
      <translation>Pages des préférences</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>Performances</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Préréglages</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>Stockage</translation>
    </message>
    <message>
      <source>Training runs</source>
      <translation>Entraînements</translation>
    </message>
  </context>
  <context>
    <name>PresetBar</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <source>&amp;Export to a file…</source>
      <translation>Exporter &amp;vers un fichier…</translation>
    </message>
    <message>
      <source>&amp;Import from a file…</source>
      <translation>&amp;Importer d’un fichier…</translation>
    </message>
    <message>
      <source>&amp;Save as a preset…</source>
      <translation>Enregistrer &amp;comme préréglage…</translation>
    </message>
    <message>
      <source>&amp;Update the preset</source>
      <translation>&amp;Mettre à jour le préréglage</translation>
    </message>
    <message>
      <source>&amp;Update “{name}”</source>
      <translation>&amp;Mettre à jour « {name} »</translation>
    </message>
    <message>
      <source>No preset</source>
      <translation>Aucun préréglage</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Re&amp;name…</source>
      <translation>Re&amp;nommer…</translation>
    </message>
    <message>
      <source>Save, share and remove presets</source>
      <translation>Enregistrer, partager et retirer des préréglages</translation>
    </message>
    <message>
      <source>Settings that are saved under a name</source>
      <translation>Réglages enregistrés sous un nom</translation>
    </message>
    <message>
      <source>{name}, changed</source>
      <translation>{name}, modifié</translation>
    </message>
  </context>
  <context>
    <name>Presets</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete the preset “{name}”?</source>
      <translation>Supprimer le préréglage « {name} » ?</translation>
    </message>
    <message>
      <source>Export the preset</source>
      <translation>Exporter le préréglage</translation>
    </message>
    <message>
      <source>Import a preset</source>
      <translation>Importer un préréglage</translation>
    </message>
    <message>
      <source>Its settings become those that are shown.</source>
      <translation>Ses réglages deviennent ceux qui sont affichés.</translation>
    </message>
    <message>
      <source>Jobs that were made with it keep their settings.</source>
      <translation>Les tâches faites avec lui gardent leurs réglages.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>Nom du préréglage :</translation>
    </message>
    <message>
      <source>New name:</source>
      <translation>Nouveau nom :</translation>
    </message>
    <message>
      <source>Presets ({endings})</source>
      <translation>Préréglages ({endings})</translation>
    </message>
    <message>
      <source>Rename the preset</source>
      <translation>Renommer le préréglage</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Save as a preset</source>
      <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
      <source>The presets could not be used.</source>
      <translation>Les préréglages n’ont pas pu être utilisés.</translation>
    </message>
    <message>
      <source>There is a preset “{name}” already. Replace it?</source>
      <translation>Il y a déjà un préréglage « {name} ». Le remplacer ?</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Preview, repeating</source>
      <translation>Aperçu, en boucle</translation>
    </message>
    <message>
      <source>Preview, {seconds} s</source>
      <translation>Aperçu, {seconds} s</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>Translating, {done} of {all} s</source>
      <translation>Traduction, {done} sur {all} s</translation>
    </message>
    <message>
      <source>Translating…</source>
      <translation>Traduction…</translation>
    </message>
  </context>
  <context>
    <name>PreviewPanel</name>
    <message>
      <source>Select a file to see it here</source>
      <translation>Choisissez un fichier pour le voir ici</translation>
    </message>
  </context>
  <context>
    <name>PutProcess</name>
    <message>
      <source>A part of the program could not be started.</source>
      <translation>Une partie du programme n’a pas pu démarrer.</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>Réinstallez PUT Desktop.</translation>
    </message>
    <message>
      <source>It gave no reason. Try again.</source>
      <translation>Aucune raison n’a été donnée. Réessayez.</translation>
    </message>
    <message>
      <source>The command failed.</source>
      <translation>La commande a échoué.</translation>
    </message>
    <message>
      <source>Try again. The details say more.</source>
      <translation>Réessayez. Les détails en disent plus.</translation>
    </message>
  </context>
  <context>
    <name>QualityCards</name>
    <message>
      <source>&amp;Standard</source>
      <translation>&amp;Standard</translation>
    </message>
    <message>
      <source>A coarse model that paints, and shows whether a longer run is worth it.</source>
      <translation>Un modèle grossier qui peint et montre si un entraînement plus long vaut la peine.</translation>
    </message>
    <message>
      <source>A model that paints all detail anew and works well for most pictures.</source>
      <translation>Un modèle qui repeint tout le détail et convient à la plupart des images.</translation>
    </message>
    <message>
      <source>B&amp;est</source>
      <translation>&amp;Meilleur</translation>
    </message>
    <message>
      <source>C&amp;UT</source>
      <translation>C&amp;UT</translation>
    </message>
    <message>
      <source>Quic&amp;k</source>
      <translation>&amp;Rapide</translation>
    </message>
    <message>
      <source>Takes a third of the time of “Standard”: about 20 minutes without a graphics card.</source>
      <translation>Prend le tiers du temps de « Standard » : environ 20 minutes sans carte graphique.</translation>
    </message>
    <message>
      <source>Takes about an hour without a graphics card. The page “Estimate” measures it.</source>
      <translation>Prend environ une heure sans carte graphique. La page « Estimation » le mesure.</translation>
    </message>
    <message>
      <source>Takes hours with a graphics card, days without one.</source>
      <translation>Prend des heures avec une carte graphique, des jours sans.</translation>
    </message>
    <message>
      <source>Takes three times as long as “Standard”. Often good enough before the end.</source>
      <translation>Prend trois fois plus longtemps que « Standard ». Souvent bon avant la fin.</translation>
    </message>
    <message>
      <source>The networks and losses of CUT, for comparison or a change of objects, not of style.</source>
      <translation>Les réseaux et pertes de CUT, pour comparer ou changer des objets, pas un style.</translation>
    </message>
    <message>
      <source>The same model, trained longer: finer strokes, fewer mistakes.</source>
      <translation>Le même modèle, entraîné plus longtemps : traits plus fins, moins d’erreurs.</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message numerus="yes">
      <source>%Ln job(s) did not finish last time: {names}.</source>
      <translation>
        <numerusform>%Ln tâche ne s’est pas terminée la dernière fois : {names}.</numerusform>
        <numerusform>%Ln tâches ne se sont pas terminées la dernière fois : {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) stopped</source>
      <translation>
        <numerusform>%Ln tâche arrêtée</numerusform>
        <numerusform>%Ln tâches arrêtées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) waiting</source>
      <translation>
        <numerusform>%Ln tâche en attente</numerusform>
        <numerusform>%Ln tâches en attente</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Open in player</source>
      <translation>&amp;Ouvrir dans le lecteur</translation>
    </message>
    <message>
      <source>Again with another model</source>
      <translation>De nouveau avec un autre modèle</translation>
    </message>
    <message>
      <source>Choose another output folder…</source>
      <translation>Choisir un autre dossier de sortie…</translation>
    </message>
    <message>
      <source>Existing results stay; only the rest is done.</source>
      <translation>Les résultats existants restent ; seul le reste est fait.</translation>
    </message>
    <message>
      <source>Folder for the results of “{name}”</source>
      <translation>Dossier des résultats de « {name} »</translation>
    </message>
    <message numerus="yes">
      <source>For %Ln selected job(s)</source>
      <translation>
        <numerusform>Pour %Ln tâche sélectionnée</numerusform>
        <numerusform>Pour %Ln tâches sélectionnées</numerusform>
      </translation>
    </message>
    <message>
      <source>For what you add next</source>
      <translation>Pour ce que vous ajouterez</translation>
    </message>
    <message>
      <source>For “{name}”</source>
      <translation>Pour « {name} »</translation>
    </message>
    <message>
      <source>It is created with the first result. If it existed before, it may have been moved or deleted.</source>
      <translation>Il est créé avec le premier résultat. S’il existait, il a pu être déplacé ou supprimé.</translation>
    </message>
    <message>
      <source>It is written when the job ends.</source>
      <translation>Il est écrit quand la tâche se termine.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>No program can open {path}.</source>
      <translation>Aucun programme ne peut ouvrir {path}.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open it in your file manager.</source>
      <translation>Ouvrez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <source>Show failed</source>
      <translation>Voir les échecs</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <source>The dropped files could not be read.</source>
      <translation>Les fichiers déposés n’ont pas pu être lus.</translation>
    </message>
    <message>
      <source>The list of files gives the reason for each.</source>
      <translation>La liste des fichiers donne la raison pour chacun.</translation>
    </message>
    <message>
      <source>The model “{name}” is not here.</source>
      <translation>Le modèle « {name} » n’est pas là.</translation>
    </message>
    <message>
      <source>The other settings were taken. Import the model, or choose another.</source>
      <translation>Les autres réglages ont été repris. Importez le modèle, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>This job has no report.</source>
      <translation>Cette tâche n’a pas de rapport.</translation>
    </message>
    <message>
      <source>Use the selected model</source>
      <translation>Utiliser le modèle choisi</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{names} did not finish last time.</source>
      <translation>{names} ne s’est pas terminée la dernière fois.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} n’existe pas.</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <source>“{name}”: {counts}</source>
      <translation>« {name} » : {counts}</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>Queue</source>
      <translation>File</translation>
    </message>
  </context>
  <context>
    <name>QueueStrip</name>
    <message>
      <source>No job is selected</source>
      <translation>Aucune tâche sélectionnée</translation>
    </message>
    <message>
      <source>Nothing in the queue</source>
      <translation>Rien dans la file</translation>
    </message>
    <message>
      <source>Progress of the job</source>
      <translation>Avancement de la tâche</translation>
    </message>
    <message>
      <source>Queue ({number})</source>
      <translation>File ({number})</translation>
    </message>
    <message>
      <source>Show or hide the table of all jobs and the list of files (F4)</source>
      <translation>Afficher ou masquer la table des tâches et la liste des fichiers (F4)</translation>
    </message>
  </context>
  <context>
    <name>RunHeader</name>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Sample now</source>
      <translation>&amp;Échantillons</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>C&amp;ontinuer</translation>
    </message>
    <message>
      <source>Choose a &amp;model</source>
      <translation>Choisir un &amp;modèle</translation>
    </message>
    <message>
      <source>Compare the models of this run and use one</source>
      <translation>Comparer les modèles de cet entraînement et en utiliser un</translation>
    </message>
    <message>
      <source>Continue training</source>
      <translation>Continuer l’entraînement</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
      <source>Sampling…</source>
      <translation>Échantillons…</translation>
    </message>
    <message>
      <source>Sav&amp;e now</source>
      <translation>Enregist&amp;rer</translation>
    </message>
    <message>
      <source>Save a checkpoint now, and a model to choose from</source>
      <translation>Enregistrer une sauvegarde, et un modèle parmi lesquels choisir</translation>
    </message>
    <message>
      <source>Save a checkpoint now; models come after the warm-up</source>
      <translation>Enregistrer une sauvegarde maintenant ; les modèles viennent après la mise en route</translation>
    </message>
    <message>
      <source>Save, free the device and wait</source>
      <translation>Enregistrer, libérer l’appareil et attendre</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>État : {state}</translation>
    </message>
    <message>
      <source>Step {step} of {steps}</source>
      <translation>Pas {step} sur {steps}</translation>
    </message>
    <message>
      <source>Stop after the current step. Models, samples and the checkpoint are saved; you can resume later.</source>
      <translation>Arrêter après le pas en cours. Modèles, échantillons et sauvegarde sont gardés ; vous pourrez reprendre.</translation>
    </message>
    <message>
      <source>Stop an&amp;d save</source>
      <translation>Arrê&amp;ter et garder</translation>
    </message>
    <message>
      <source>Translate the sample pictures now</source>
      <translation>Traduire maintenant les images d’exemple</translation>
    </message>
    <message numerus="yes">
      <source>Warm-up: learning to copy pictures, %Ln step(s) left</source>
      <translation>
        <numerusform>Échauffement : apprend à copier des images, encore %Ln étape</numerusform>
        <numerusform>Échauffement : apprend à copier des images, encore %Ln étapes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunMessages</name>
    <message>
      <source>It continues afterwards. You can turn this off in the list of all runs.</source>
      <translation>Il continue ensuite. Vous pouvez le désactiver dans la liste des entraînements.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>The run “{name}” is paused while files are translated.</source>
      <translation>L’entraînement « {name} » est en pause pendant la traduction de fichiers.</translation>
    </message>
    <message>
      <source>The run “{name}” is training.</source>
      <translation>« {name} » s’entraîne.</translation>
    </message>
    <message>
      <source>The run “{name}” was interrupted at step {step}.</source>
      <translation>L’entraînement « {name} » a été interrompu au pas {step}.</translation>
    </message>
    <message>
      <source>You can resume it from its latest checkpoint.</source>
      <translation>Vous pouvez le reprendre depuis sa dernière sauvegarde.</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>Continue from the latest checkpoint</source>
      <translation>Continuer depuis la dernière sauvegarde</translation>
    </message>
    <message>
      <source>Samples appear here when training starts.</source>
      <translation>Les échantillons apparaissent ici dès le début de l’entraînement.</translation>
    </message>
    <message>
      <source>The first figures come with the first samples and scores.</source>
      <translation>Les premiers chiffres viennent avec les premiers échantillons et scores.</translation>
    </message>
    <message>
      <source>The first score comes at step {step}.</source>
      <translation>Le premier score vient au pas {step}.</translation>
    </message>
    <message>
      <source>There are no samples.</source>
      <translation>Il n’y a pas d’échantillons.</translation>
    </message>
    <message>
      <source>There are no validation scores.</source>
      <translation>Il n’y a pas de scores de validation.</translation>
    </message>
    <message>
      <source>This run has no validation scores. Go by the pictures.</source>
      <translation>Cet entraînement n’a pas de scores de validation. Fiez-vous aux images.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
  </context>
  <context>
    <name>Runs</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <source>&amp;Move down</source>
      <translation>Descen&amp;dre</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>&amp;Stop and save</source>
      <translation>Arrê&amp;ter et garder</translation>
    </message>
    <message>
      <source>Best at step {step}</source>
      <translation>Meilleur au pas {step}</translation>
    </message>
    <message>
      <source>Best validation score: the distance of the results to B; lower is better</source>
      <translation>Meilleur score de validation : la distance des résultats à B ; moins, c’est mieux</translation>
    </message>
    <message>
      <source>Cont&amp;inue</source>
      <translation>Cont&amp;inuer</translation>
    </message>
    <message>
      <source>Continue training after a pause</source>
      <translation>Continuer l’entraînement après une pause</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Endommagé</translation>
    </message>
    <message>
      <source>Delete the run with all its files</source>
      <translation>Supprimer l’entraînement et tous ses fichiers</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Free the device until you press “Continue”</source>
      <translation>Libérer l’appareil jusqu’à ce que vous appuyiez sur « Continuer »</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Interrompu</translation>
    </message>
    <message>
      <source>Keep it in the list without starting it</source>
      <translation>Le garder dans la liste sans le lancer</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <source>New run with the same s&amp;ettings…</source>
      <translation>&amp;Nouveau avec les mêmes réglages…</translation>
    </message>
    <message>
      <source>Number {number} in the queue</source>
      <translation>Numéro {number} dans la file</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open the wizard with the folders and settings of this run</source>
      <translation>Ouvrir l’assistant avec les dossiers et réglages de cet entraînement</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Paused for a translation</source>
      <translation>En pause pour une traduction</translation>
    </message>
    <message>
      <source>Remove from &amp;queue</source>
      <translation>Retirer de la &amp;file</translation>
    </message>
    <message>
      <source>Resume training from the latest checkpoint</source>
      <translation>Reprendre l’entraînement depuis la dernière sauvegarde</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Show its files</source>
      <translation>Montrer ses fichiers</translation>
    </message>
    <message>
      <source>Show samples and scores</source>
      <translation>Montrer échantillons et scores</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Start a new run from these &amp;weights…</source>
      <translation>Nouveau à partir de ces &amp;poids…</translation>
    </message>
    <message>
      <source>Start at step 0 with the weights of this run</source>
      <translation>Partir du pas 0 avec les poids de cet entraînement</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Démarrage</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Stop after the current step and save everything</source>
      <translation>Arrêter après le pas en cours et tout enregistrer</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Arrêt en cours</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>Restant</translation>
    </message>
    <message>
      <source>Train it earlier</source>
      <translation>L’entraîner plus tôt</translation>
    </message>
    <message>
      <source>Train it later</source>
      <translation>L’entraîner plus tard</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Waiting ({number})</source>
      <translation>En attente ({number})</translation>
    </message>
    <message>
      <source>Warm-up</source>
      <translation>Échauffement</translation>
    </message>
    <message>
      <source>{step} of {steps}</source>
      <translation>{step} sur {steps}</translation>
    </message>
  </context>
  <context>
    <name>RunsPage</name>
    <message>
      <source>All runs</source>
      <translation>Tous les entraînements</translation>
    </message>
    <message>
      <source>Both would be slower at the same time, and may not fit into the memory of the device</source>
      <translation>Les deux seraient plus lents en même temps et pourraient ne pas tenir dans la mémoire de l’appareil</translation>
    </message>
    <message>
      <source>No runs yet. Start one with two folders of pictures.</source>
      <translation>Pas encore d’entraînements. Commencez avec deux dossiers d’images.</translation>
    </message>
    <message>
      <source>Pause trainin&amp;g while files are translated</source>
      <translation>Mettre l’entraînement en pa&amp;use pendant la traduction de fichiers</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Entraînements</translation>
    </message>
  </context>
  <context>
    <name>SampleGrid</name>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Pictures by step</source>
      <translation>Images par pas</translation>
    </message>
  </context>
  <context>
    <name>SampleTimeline</name>
    <message>
      <source>Ne&amp;west</source>
      <translation>Plus &amp;récent</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Photographie</translation>
    </message>
    <message>
      <source>Picture {row} of {rows}</source>
      <translation>Image {row} sur {rows}</translation>
    </message>
    <message>
      <source>Sample {number} of {count}</source>
      <translation>Échantillon {number} sur {count}</translation>
    </message>
    <message>
      <source>Show the newest samples and follow them (End)</source>
      <translation>Montrer les derniers échantillons et les suivre (Fin)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>meilleur jusqu’ici</translation>
    </message>
    <message>
      <source>newest</source>
      <translation>le plus récent</translation>
    </message>
  </context>
  <context>
    <name>ScopeTabs</name>
    <message>
      <source>New jobs</source>
      <translation>Nouvelles tâches</translation>
    </message>
    <message>
      <source>Settings of</source>
      <translation>Réglages de</translation>
    </message>
    <message>
      <source>Settings of the waiting job that is selected in the queue</source>
      <translation>Réglages de la tâche en attente choisie dans la file</translation>
    </message>
    <message>
      <source>Settings of what you add next</source>
      <translation>Réglages de ce que vous ajouterez</translation>
    </message>
    <message>
      <source>This job</source>
      <translation>Cette tâche</translation>
    </message>
  </context>
  <context>
    <name>ScorePlot</name>
    <message>
      <source>Lower means closer to the pictures of B. Band: 95 % confidence interval. Star: best. Cross: penalised for lost shapes, brightness or variety.</source>
      <translation>Plus bas, c’est plus proche des images de B. Bande : intervalle de confiance à 95 %. Étoile : meilleur. Croix : pénalisé pour perte de formes, de clarté ou de variété.</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>Score de validation par pas</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Enter numbers separated by commas, such as 4, 8, 12, 16.</source>
      <translation>Entrez des nombres séparés par des virgules, comme 4, 8, 12, 16.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <source>Preset: {value}</source>
      <translation>Préréglage : {value}</translation>
    </message>
    <message>
      <source>Reset to {value}</source>
      <translation>Remettre à {value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>off</source>
      <translation>non</translation>
    </message>
    <message>
      <source>on</source>
      <translation>oui</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A setting under “Advanced” is invalid. Open it to see which.</source>
      <translation>Un réglage sous « Avancé » n’est pas valable. Ouvrez-le pour voir lequel.</translation>
    </message>
    <message>
      <source>A&amp;dvanced</source>
      <translation>A&amp;vancé</translation>
    </message>
    <message>
      <source>Choose how long it may take and how much of a picture may change. The rest has good defaults.</source>
      <translation>Choisissez la durée et ce qui peut changer dans une image. Le reste est bien réglé.</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>Contenu ou style</translation>
    </message>
    <message>
      <source>How should it learn?</source>
      <translation>Comment doit-il apprendre ?</translation>
    </message>
    <message>
      <source>Made from the names of the folders</source>
      <translation>Formé des noms des dossiers</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>No&amp;m</translation>
    </message>
    <message>
      <source>Name of this run</source>
      <translation>Nom de cet entraînement</translation>
    </message>
    <message>
      <source>Quality and time</source>
      <translation>Qualité et durée</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Single-&amp;image mode: train on one picture for each of A and B</source>
      <translation>Mode à une &amp;image : entraîner avec une image pour A et une pour B</translation>
    </message>
  </context>
  <context>
    <name>SettingsPanel</name>
    <message>
      <source>&amp;Keep colours</source>
      <translation>Garder les &amp;couleurs</translation>
    </message>
    <message>
      <source>&amp;More settings</source>
      <translation>&amp;Plus de réglages</translation>
    </message>
    <message>
      <source>&amp;Strength</source>
      <translation>&amp;Intensité</translation>
    </message>
    <message>
      <source>0 % is as fine as the pixels of the original, 100 % as broad as the model learnt to paint, as for videos where nothing else is chosen</source>
      <translation>0 % est aussi fin que les pixels de l’original, 100 % aussi large que le modèle a appris à peindre, comme pour les vidéos sauf autre choix</translation>
    </message>
    <message>
      <source>0 % is the original, 100 % the full effect of the model</source>
      <translation>0 % est l’original, 100 % l’effet complet du modèle</translation>
    </message>
    <message>
      <source>Brush si&amp;ze</source>
      <translation>&amp;Taille du pinceau</translation>
    </message>
    <message>
      <source>Det&amp;ail</source>
      <translation>&amp;Détail</translation>
    </message>
    <message>
      <source>How much fine detail of the original comes back where the brush is broader than its pixels</source>
      <translation>Combien de détails fins de l’original reviennent là où le pinceau est plus large que ses pixels</translation>
    </message>
    <message>
      <source>How much of the original colours and brightness to keep</source>
      <translation>Combien garder des couleurs et de la clarté d’origine</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>V&amp;ideo settings</source>
      <translation>Réglages &amp;vidéo</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Actual size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <source>Alt and Left, Alt and Right</source>
      <translation>Alt et Gauche, Alt et Droite</translation>
    </message>
    <message>
      <source>Alt and Up, Alt and Down</source>
      <translation>Alt et Haut, Alt et Bas</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Avant et après</translation>
    </message>
    <message>
      <source>Close a message</source>
      <translation>Fermer un message</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>F2, Delete</source>
      <translation>F2, Suppr</translation>
    </message>
    <message>
      <source>First frame, last frame</source>
      <translation>Première image, dernière image</translation>
    </message>
    <message>
      <source>Fit to the view</source>
      <translation>Ajuster à la vue</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Début, Fin</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Leave the page of training</source>
      <translation>Quitter la page d’entraînement</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Gauche, Droite</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
    <message>
      <source>Move a run in the queue</source>
      <translation>Déplacer un entraînement dans la file</translation>
    </message>
    <message>
      <source>Move the divider</source>
      <translation>Déplacer le séparateur</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>Déplacer l’image</translation>
    </message>
    <message>
      <source>New training run, all training runs</source>
      <translation>Nouvel entraînement, tous les entraînements</translation>
    </message>
    <message>
      <source>One frame back, one frame forward</source>
      <translation>Une image en arrière, une image en avant</translation>
    </message>
    <message>
      <source>One second forward, one second back</source>
      <translation>Une seconde en avant, une seconde en arrière</translation>
    </message>
    <message>
      <source>Only before, or only after</source>
      <translation>Avant seul, ou après seul</translation>
    </message>
    <message>
      <source>Open the result</source>
      <translation>Ouvrir le résultat</translation>
    </message>
    <message>
      <source>Open, resume, delete a run</source>
      <translation>Ouvrir, reprendre, supprimer un entraînement</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
      <source>Pause, continue, stop and save</source>
      <translation>Pause, continuer, arrêter et garder</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>Page précédente, page suivante</translation>
    </message>
    <message>
      <source>Rename or remove a model of your own</source>
      <translation>Renommer ou retirer un modèle à vous</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Return, Ctrl+R, Delete</source>
      <translation>Entrée, Ctrl+R, Suppr</translation>
    </message>
    <message>
      <source>Select several jobs</source>
      <translation>Choisir plusieurs tâches</translation>
    </message>
    <message>
      <source>Set the start, set the end</source>
      <translation>Fixer le début, fixer la fin</translation>
    </message>
    <message>
      <source>Shift and an arrow</source>
      <translation>Maj et une flèche</translation>
    </message>
    <message>
      <source>Shift or Ctrl with an arrow and Space</source>
      <translation>Maj ou Ctrl avec une flèche et Espace</translation>
    </message>
    <message>
      <source>Show before while held</source>
      <translation>Voir l’avant tant qu’on appuie</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <source>Time in a video</source>
      <translation>Temps dans une vidéo</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>Toute la vidéo</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>Zoom in, zoom out</source>
      <translation>Agrandir, réduire</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>&amp;All runs</source>
      <translation>&amp;Tous</translation>
    </message>
    <message>
      <source>&amp;New run</source>
      <translation>&amp;Nouveau</translation>
    </message>
    <message>
      <source>Set up a new run (Ctrl+N)</source>
      <translation>Préparer un nouvel entraînement (Ctrl+N)</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs (Ctrl+L)</source>
      <translation>Voir les entraînements terminés, actifs et en attente (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>SingleImageCard</name>
    <message>
      <source>A and B are one picture each. In single-image mode the model learns from many crops of them.</source>
      <translation>A et B sont une image chacun. En mode à une image, le modèle apprend de nombreux extraits.</translation>
    </message>
    <message>
      <source>Single-image mode is on. The model learns from many crops of the two pictures.</source>
      <translation>Le mode à une image est activé. Le modèle apprend de nombreux extraits des deux images.</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>Utiliser le mode à une image</translation>
    </message>
  </context>
  <context>
    <name>SizeBars</name>
    <message>
      <source>Short sides in pixels: {list}</source>
      <translation>Petits côtés en pixels : {list}</translation>
    </message>
    <message>
      <source>{count} of {range}</source>
      <translation>{count} de {range}</translation>
    </message>
    <message>
      <source>{low} and more</source>
      <translation>{low} et plus</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
  </context>
  <context>
    <name>SnapshotComparison</name>
    <message>
      <source>&amp;Left:</source>
      <translation>Ga&amp;uche :</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Photographie</translation>
    </message>
    <message>
      <source>Ri&amp;ght:</source>
      <translation>&amp;Droite :</translation>
    </message>
    <message>
      <source>There are no samples to compare</source>
      <translation>Il n’y a pas d’échantillons à comparer</translation>
    </message>
    <message>
      <source>{step} has no samples. This shows those of step {other}.</source>
      <translation>{step} n’a pas d’échantillons. Voici ceux du pas {other}.</translation>
    </message>
  </context>
  <context>
    <name>SnapshotList</name>
    <message>
      <source>, content {percent} %</source>
      <translation>, contenu {percent} %</translation>
    </message>
    <message>
      <source>Models by step</source>
      <translation>Modèles par pas</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <translation>non évalué</translation>
    </message>
    <message>
      <source>score is NaN</source>
      <translation>le score est NaN</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>score {score}</translation>
    </message>
  </context>
  <context>
    <name>SpeedsList</name>
    <message>
      <source>Automatic takes {way}, by rule: nothing is measured yet.</source>
      <translation>Automatique prend {way}, selon une règle : rien n’est encore mesuré.</translation>
    </message>
    <message>
      <source>Automatic takes {way}: measured on {date} with {model}, {ratio} times as fast as the plain way.</source>
      <translation>Automatique prend {way} : mesuré le {date} avec {model}, {ratio} fois la vitesse de la méthode simple.</translation>
    </message>
    <message>
      <source>Pictures of {size} px per second</source>
      <translation>Images de {size} px par seconde</translation>
    </message>
    <message>
      <source>Times the plain way</source>
      <translation>Fois la méthode simple</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>{library} in {precision}</source>
      <translation>{library} en {precision}</translation>
    </message>
    <message>
      <source>{way} (chosen)</source>
      <translation>{way} (choisi)</translation>
    </message>
    <message>
      <source>{way}, {threads} threads</source>
      <translation>{way}, {threads} threads</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Step {number}: {title}</source>
      <translation>Pas {number} : {title}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>verrouillé</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>affiché</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message>
      <source>Caches and logs</source>
      <translation>Caches et journaux</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message>
      <source>Nothing is lost: what is needed is made again.</source>
      <translation>Rien n’est perdu : ce qu’il faut est refait.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Size of {what}</source>
      <translation>Taille : {what}</translation>
    </message>
    <message>
      <source>Your folders</source>
      <translation>Vos dossiers</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vide</translation>
    </message>
  </context>
  <context>
    <name>StyleSlider</name>
    <message>
      <source>A balance: the subject stays recognisable and takes on the style of B.</source>
      <translation>Un équilibre : le sujet reste reconnaissable et prend le style de B.</translation>
    </message>
    <message>
      <source>As much of B as possible: colours change freely and shapes may bend.</source>
      <translation>Le plus possible de B : les couleurs changent librement et les formes peuvent plier.</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>Contenu ou style</translation>
    </message>
    <message>
      <source>Keep the content</source>
      <translation>Garder le contenu</translation>
    </message>
    <message>
      <source>Keeps most shapes and colours. Takes some of B.</source>
      <translation>Garde la plupart des formes et des couleurs. Prend un peu de B.</translation>
    </message>
    <message>
      <source>Keeps shapes and colours. Takes only a touch of B.</source>
      <translation>Garde formes et couleurs. Ne prend qu’une touche de B.</translation>
    </message>
    <message>
      <source>More of B: colours and small shapes may change.</source>
      <translation>Plus de B : couleurs et petites formes peuvent changer.</translation>
    </message>
    <message>
      <source>More style</source>
      <translation>Plus de style</translation>
    </message>
  </context>
  <context>
    <name>SuggestedSlider</name>
    <message>
      <source>Reset to the value suggested by the model</source>
      <translation>Revenir à la valeur conseillée par le modèle</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} %, suggested</source>
      <translation>{percent} %, conseillé</translation>
    </message>
  </context>
  <context>
    <name>Support</name>
    <message>
      <source>A diagnostic report helps to find out why. It holds no pictures.</source>
      <translation>Un rapport de diagnostic aide à comprendre pourquoi. Il ne contient aucune image.</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>Ne plus demander</translation>
    </message>
    <message>
      <source>Fetching the GPU pack: {done} of {total}</source>
      <translation>Téléchargement du pack GPU : {done} sur {total}</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Depuis un fichier…</translation>
    </message>
    <message>
      <source>GPU pack</source>
      <translation>Pack GPU</translation>
    </message>
    <message>
      <source>GPU packs (*.zip)</source>
      <translation>Packs GPU (*.zip)</translation>
    </message>
    <message>
      <source>Get the GPU pack</source>
      <translation>Obtenir le pack GPU</translation>
    </message>
    <message>
      <source>Getting the GPU pack…</source>
      <translation>Obtention du pack GPU…</translation>
    </message>
    <message>
      <source>Install the GPU pack from a file</source>
      <translation>Installer le pack GPU depuis un fichier</translation>
    </message>
    <message>
      <source>It holds no pictures, and names were taken out. Look through it before you send it.</source>
      <translation>Il ne contient aucune image et les noms ont été retirés. Relisez-le avant de l'envoyer.</translation>
    </message>
    <message>
      <source>It is used from the next start of PUT Desktop on.</source>
      <translation>Il sera utilisé à partir du prochain démarrage de PUT Desktop.</translation>
    </message>
    <message>
      <source>It takes about ten seconds.</source>
      <translation>Cela prend environ dix secondes.</translation>
    </message>
    <message>
      <source>Looking at this computer for the report.</source>
      <translation>Examen de cet ordinateur pour le rapport.</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Ouvrir sa page</translation>
    </message>
    <message>
      <source>PUT Desktop ended unexpectedly the last time.</source>
      <translation>PUT Desktop s'est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is the newest version.</source>
      <translation>PUT Desktop {version} est la version la plus récente.</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is there.</source>
      <translation>PUT Desktop {version} est disponible.</translation>
    </message>
    <message>
      <source>Save diagnostic report</source>
      <translation>Enregistrer un rapport de diagnostic</translation>
    </message>
    <message>
      <source>Save diagnostic report…</source>
      <translation>Enregistrer un rapport de diagnostic…</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>The GPU pack makes translating and training many times faster. It is about 3 GB to fetch and holds libraries of NVIDIA, under NVIDIA's licence.</source>
      <translation>Le pack GPU rend la traduction et l'entraînement beaucoup plus rapides. Il pèse environ 3 Go et contient des bibliothèques de NVIDIA, sous licence NVIDIA.</translation>
    </message>
    <message>
      <source>The GPU pack works: it translated a sample on the card.</source>
      <translation>Le pack GPU fonctionne : il a traduit un exemple sur la carte.</translation>
    </message>
    <message>
      <source>The report is saved as {name}.</source>
      <translation>Le rapport est enregistré sous {name}.</translation>
    </message>
    <message>
      <source>Translating a sample on the card…</source>
      <translation>Traduction d'un exemple sur la carte…</translation>
    </message>
    <message>
      <source>Unpacking the GPU pack…</source>
      <translation>Décompression du pack GPU…</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
      <source>{card} is here, but PUT Desktop uses the processor.</source>
      <translation>{card} est présente, mais PUT Desktop utilise le processeur.</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message numerus="yes">
      <source>%Ln done</source>
      <translation>
        <numerusform>%Ln terminé</numerusform>
        <numerusform>%Ln terminés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln échec</numerusform>
        <numerusform>%Ln échecs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln fichier</numerusform>
        <numerusform>%Ln fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln frame(s)</source>
      <translation>
        <numerusform>%Ln image</numerusform>
        <numerusform>%Ln images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln picture(s)</source>
      <translation>
        <numerusform>%Ln image</numerusform>
        <numerusform>%Ln images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln skipped</source>
      <translation>
        <numerusform>%Ln ignoré</numerusform>
        <numerusform>%Ln ignorés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln video(s)</source>
      <translation>
        <numerusform>%Ln vidéo</numerusform>
        <numerusform>%Ln vidéos</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Left as it is: another program changed the result since it was made.</source>
      <translation>Laissé tel quel : un autre programme a modifié le résultat depuis.</translation>
    </message>
    <message>
      <source>Left as it is: it was there before, and nothing says what it was made from.</source>
      <translation>Laissé tel quel : il existait déjà, et rien ne dit de quoi il est fait.</translation>
    </message>
    <message>
      <source>No longer used</source>
      <translation>N’est plus utilisé</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Ignoré</translation>
    </message>
    <message>
      <source>Some failed</source>
      <translation>Avec échecs</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>Translated again: it was made with another model.</source>
      <translation>Retraduit : il avait été fait avec un autre modèle.</translation>
    </message>
    <message>
      <source>Translated again: it was made with other settings.</source>
      <translation>Retraduit : il avait été fait avec d’autres réglages.</translation>
    </message>
    <message>
      <source>Translated again: the original was changed.</source>
      <translation>Retraduit : l’original a changé.</translation>
    </message>
    <message>
      <source>Translated again: the result was cut short.</source>
      <translation>Retraduit : le résultat était tronqué.</translation>
    </message>
    <message>
      <source>Translated on {device}.</source>
      <translation>Traduit sur {device}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>about {size}</source>
      <translation>environ {size}</translation>
    </message>
    <message>
      <source>over {time}</source>
      <translation>plus de {time}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln frame(s)</source>
      <translation>
        <numerusform>{done} sur %Ln image</numerusform>
        <numerusform>{done} sur %Ln images</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{number} / h</source>
      <translation>{number} / h</translation>
    </message>
    <message>
      <source>{number} / min</source>
      <translation>{number} / min</translation>
    </message>
    <message>
      <source>{number} / s</source>
      <translation>{number} / s</translation>
    </message>
    <message>
      <source>{number} d</source>
      <translation>{number} j</translation>
    </message>
    <message>
      <source>{number} fps</source>
      <translation>{number} i/s</translation>
    </message>
    <message>
      <source>{number} frames / min</source>
      <translation>{number} images / min</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} h</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>{number} min</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>{number} s</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
  </context>
  <context>
    <name>TileGrid</name>
    <message numerus="yes">
      <source>{name}: %Ln crop(s)</source>
      <translation>
        <numerusform>{name} : %Ln recadrage</numerusform>
        <numerusform>{name} : %Ln recadrages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <source>Drag the circle to show another frame</source>
      <translation>Faites glisser le cercle pour montrer une autre image</translation>
    </message>
    <message>
      <source>Number of the current frame</source>
      <translation>Numéro de l’image actuelle</translation>
    </message>
    <message>
      <source>Time in the video</source>
      <translation>Temps dans la vidéo</translation>
    </message>
    <message>
      <source>drag the flags below to cut the beginning or the end</source>
      <translation>faites glisser les drapeaux pour couper le début ou la fin</translation>
    </message>
  </context>
  <context>
    <name>TitleChip</name>
    <message>
      <source>Following</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Show each new result as it is done; zooming or choosing a picture ends that</source>
      <translation>Montrer chaque nouveau résultat ; agrandir ou choisir une image y met fin</translation>
    </message>
  </context>
  <context>
    <name>Toolbar</name>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>Ajouter des images et des vidéos</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop after the current file, or at once</source>
      <translation>Arrêter après le fichier en cours, ou tout de suite</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Translate</source>
      <translation>Traduire</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln minute</numerusform>
        <numerusform>%Ln minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>16 bit (bfloat16)</source>
      <translation>16 bits (bfloat16)</translation>
    </message>
    <message>
      <source>16 bit (half)</source>
      <translation>16 bits (half)</translation>
    </message>
    <message>
      <source>32 bit</source>
      <translation>32 bits</translation>
    </message>
    <message>
      <source>A and B are the same folder.</source>
      <translation>A et B sont le même dossier.</translation>
    </message>
    <message>
      <source>A and B are the same picture.</source>
      <translation>A et B sont la même image.</translation>
    </message>
    <message>
      <source>Add pictures like the ones you want to translate.</source>
      <translation>Ajoutez des images comme celles que vous voulez traduire.</translation>
    </message>
    <message>
      <source>Alike, but not the most</source>
      <translation>Semblables, mais pas les plus semblables</translation>
    </message>
    <message>
      <source>All others</source>
      <translation>Tous les autres</translation>
    </message>
    <message>
      <source>All samples and the checkpoint are saved.</source>
      <translation>Tous les échantillons et la sauvegarde sont gardés.</translation>
    </message>
    <message>
      <source>All steps are done.</source>
      <translation>Tous les pas sont faits.</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>Toujours</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>Augmentation</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Automatic: what suits best</source>
      <translation>Automatique : ce qui convient le mieux</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Taille du lot</translation>
    </message>
    <message>
      <source>Batches per step</source>
      <translation>Lots par pas</translation>
    </message>
    <message>
      <source>Best score {score} at step {step}; lower is better.</source>
      <translation>Meilleur score {score} au pas {step} ; moins, c’est mieux.</translation>
    </message>
    <message>
      <source>By a reference</source>
      <translation>D’après une référence</translation>
    </message>
    <message>
      <source>Choose a model, or resume training.</source>
      <translation>Choisissez un modèle, ou reprenez l’entraînement.</translation>
    </message>
    <message>
      <source>Choose other pictures for one of them. A holds the source, B the style you want.</source>
      <translation>Choisissez d’autres images pour l’un. A contient la source, B le style voulu.</translation>
    </message>
    <message>
      <source>Choose the model that you like best.</source>
      <translation>Choisissez le modèle que vous préférez.</translation>
    </message>
    <message>
      <source>Choose two folders, or one picture for each.</source>
      <translation>Choisissez deux dossiers, ou une image pour chacun.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>Colour matrix</source>
      <translation>Matrice de couleur</translation>
    </message>
    <message>
      <source>Contrastive loss</source>
      <translation>Perte contrastive</translation>
    </message>
    <message>
      <source>Converged</source>
      <translation>A convergé</translation>
    </message>
    <message>
      <source>Crop size</source>
      <translation>Taille des extraits</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Endommagé</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete the run “{name}”?</source>
      <translation>Supprimer l’entraînement « {name} » ?</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Discriminators</source>
      <translation>Discriminateurs</translation>
    </message>
    <message>
      <source>Distance {distance}</source>
      <translation>Distance {distance}</translation>
    </message>
    <message>
      <source>Drop a folder, not single files. Move these pictures to a folder and drop that.</source>
      <translation>Déposez un dossier, pas des fichiers seuls. Mettez ces images dans un dossier et déposez-le.</translation>
    </message>
    <message>
      <source>Drop one folder on each panel, or two folders at once.</source>
      <translation>Déposez un dossier sur chaque panneau, ou deux dossiers à la fois.</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Arrêt anticipé</translation>
    </message>
    <message>
      <source>Enlarge B</source>
      <translation>Agrandir B</translation>
    </message>
    <message>
      <source>Enlarge B for coarser strokes</source>
      <translation>Agrandir B pour des traits plus gros</translation>
    </message>
    <message>
      <source>Enlarging B makes the strokes coarser.</source>
      <translation>Agrandir B grossit les traits.</translation>
    </message>
    <message>
      <source>Everything up to step {step} is saved. “Resume” continues from there.</source>
      <translation>Tout est enregistré jusqu’au pas {step}. « Reprendre » continue de là.</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>Finition</translation>
    </message>
    <message>
      <source>Finishing the current step.</source>
      <translation>Fin du pas en cours.</translation>
    </message>
    <message>
      <source>Folder {inner} is inside folder {outer}, so its pictures would be in both.</source>
      <translation>Le dossier {inner} est dans {outer}, ses images seraient donc dans les deux.</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Générateur</translation>
    </message>
    <message>
      <source>Generator width</source>
      <translation>Largeur du générateur</translation>
    </message>
    <message>
      <source>Holes</source>
      <translation>Trous</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>Identité</translation>
    </message>
    <message>
      <source>Initialise from</source>
      <translation>Initialiser avec</translation>
    </message>
    <message>
      <source>It starts when the device is free.</source>
      <translation>Il commence quand l’appareil est libre.</translation>
    </message>
    <message>
      <source>Keep colours</source>
      <translation>Garder les couleurs</translation>
    </message>
    <message>
      <source>Keep content</source>
      <translation>Garder le contenu</translation>
    </message>
    <message>
      <source>Keep one of each. The model memorises pictures that appear several times.</source>
      <translation>Gardez-en une de chaque. Le modèle retient par cœur les images répétées.</translation>
    </message>
    <message>
      <source>Latest {score} at step {step}.</source>
      <translation>Dernier {score} au pas {step}.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Learn to copy pictures first</source>
      <translation>Apprendre d’abord à copier les images</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Apprend</translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln copy(s)</source>
      <translation>
        <numerusform>Laisser de côté %Ln copie</numerusform>
        <numerusform>Laisser de côté %Ln copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln file(s)</source>
      <translation>
        <numerusform>Laisser de côté %Ln fichier</numerusform>
        <numerusform>Laisser de côté %Ln fichiers</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out of A ({number})</source>
      <translation>Laisser hors de A ({number})</translation>
    </message>
    <message>
      <source>Leave out of B ({number})</source>
      <translation>Laisser hors de B ({number})</translation>
    </message>
    <message>
      <source>Leave them out of one folder. A and B should hold different kinds of pictures.</source>
      <translation>Laissez-les hors d’un dossier. A et B doivent contenir des genres d’images différents.</translation>
    </message>
    <message>
      <source>Leave them out unless they belong to the style.</source>
      <translation>Laissez-les de côté sauf si elles relèvent du style.</translation>
    </message>
    <message>
      <source>Leave them out.</source>
      <translation>Laissez-les de côté.</translation>
    </message>
    <message>
      <source>Length and initialisation</source>
      <translation>Durée et initialisation</translation>
    </message>
    <message>
      <source>Loss weights</source>
      <translation>Poids des pertes</translation>
    </message>
    <message>
      <source>More pictures help most. With few, augmentation keeps the model from memorising them.</source>
      <translation>Plus d’images aide le plus. Avec peu, l’augmentation évite que le modèle les apprenne par cœur.</translation>
    </message>
    <message>
      <source>Move one folder out of the other, or choose another folder.</source>
      <translation>Sortez un dossier de l’autre, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>Négatifs</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>No score: the output of the model is NaN</source>
      <translation>Pas de score : la sortie du modèle est NaN</translation>
    </message>
    <message>
      <source>No validation score yet.</source>
      <translation>Pas encore de score de validation.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <source>Not learning</source>
      <translation>N’apprend pas</translation>
    </message>
    <message>
      <source>Nothing: from scratch</source>
      <translation>Rien : à partir de zéro</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>Nombre de négatifs</translation>
    </message>
    <message>
      <source>Number {place} in the queue.</source>
      <translation>Numéro {place} dans la file.</translation>
    </message>
    <message>
      <source>One of A and B is a single picture, the other a folder.</source>
      <translation>L’un de A et B est une seule image, l’autre un dossier.</translation>
    </message>
    <message>
      <source>Painter</source>
      <translation>Painter</translation>
    </message>
    <message>
      <source>PatchGAN alone</source>
      <translation>PatchGAN seul</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Preparing pictures and networks.</source>
      <translation>Préparation des images et des réseaux.</translation>
    </message>
    <message>
      <source>Press “Continue” to resume training.</source>
      <translation>Appuyez sur « Continuer » pour reprendre l’entraînement.</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Projected alone</source>
      <translation>Projeté seul</translation>
    </message>
    <message>
      <source>Projected and PatchGAN</source>
      <translation>Projeté et PatchGAN</translation>
    </message>
    <message>
      <source>Random flips</source>
      <translation>Retournements aléatoires</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <source>ResNet, as CUT</source>
      <translation>ResNet, comme CUT</translation>
    </message>
    <message>
      <source>Resume training</source>
      <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
      <source>Resume training to get one.</source>
      <translation>Reprenez l’entraînement pour en avoir un.</translation>
    </message>
    <message>
      <source>Shift consistency</source>
      <translation>Cohérence au décalage</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Décalages</translation>
    </message>
    <message>
      <source>Single-image mode learns from many crops of the two pictures. Pictures of 1024 px or more work best.</source>
      <translation>Le mode à une image apprend de nombreux extraits des deux images. Mieux vaut 1024 px ou plus.</translation>
    </message>
    <message>
      <source>Size and memory</source>
      <translation>Taille et mémoire</translation>
    </message>
    <message>
      <source>Small sets</source>
      <translation>Petits ensembles</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <translation>Instantanés</translation>
    </message>
    <message>
      <source>Some at random</source>
      <translation>Quelques-uns au hasard</translation>
    </message>
    <message>
      <source>Start PUT Desktop again; if that does not help, install it anew.</source>
      <translation>Relancez PUT Desktop ; si cela n’aide pas, réinstallez-le.</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>Pas {step}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Stop early when it no longer improves</source>
      <translation>Arrêter quand il ne progresse plus</translation>
    </message>
    <message>
      <source>Stopped at step {step}.</source>
      <translation>Arrêté au pas {step}.</translation>
    </message>
    <message>
      <source>The answer of the command line cannot be read.</source>
      <translation>La réponse de la ligne de commande est illisible.</translation>
    </message>
    <message>
      <source>The best and the latest model, all samples and the checkpoint are saved.</source>
      <translation>Le meilleur et le dernier modèle, tous les échantillons et la sauvegarde sont gardés.</translation>
    </message>
    <message>
      <source>The checkpoint is saved; there is no model yet.</source>
      <translation>La sauvegarde est gardée ; il n’y a pas encore de modèle.</translation>
    </message>
    <message>
      <source>The device and its memory are free for other work.</source>
      <translation>L’appareil et sa mémoire sont libres pour autre chose.</translation>
    </message>
    <message>
      <source>The device is free for other work; part of the memory stays in use.</source>
      <translation>L’appareil est libre pour autre chose ; une partie de la mémoire reste occupée.</translation>
    </message>
    <message>
      <source>The first one is saved with the first samples.</source>
      <translation>Le premier est enregistré avec les premiers échantillons.</translation>
    </message>
    <message>
      <source>The latest model, all samples and the checkpoint are saved.</source>
      <translation>Le dernier modèle, tous les échantillons et la sauvegarde sont gardés.</translation>
    </message>
    <message>
      <source>The most alike</source>
      <translation>Les plus semblables</translation>
    </message>
    <message>
      <source>The source pictures score {score}.</source>
      <translation>Les images sources ont {score}.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly, for example after a crash or a power cut.</source>
      <translation>Le processus d’entraînement s’est arrêté de façon inattendue, par exemple après un plantage ou une coupure.</translation>
    </message>
    <message>
      <source>There is no model yet. “Resume” continues from the last checkpoint, if there is one.</source>
      <translation>Il n’y a pas encore de modèle. « Reprendre » continue à partir de la dernière sauvegarde, s’il y en a une.</translation>
    </message>
    <message>
      <source>This deletes its checkpoints, samples and models for good ({size}). Your pictures and the models in the gallery stay.</source>
      <translation>Ceci supprime pour de bon ses sauvegardes, échantillons et modèles ({size}). Vos images et les modèles de la galerie restent.</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
      <source>Train at {size} px</source>
      <translation>Entraîner à {size} px</translation>
    </message>
    <message>
      <source>Training continues when the translation is done.</source>
      <translation>L’entraînement continue quand la traduction est finie.</translation>
    </message>
    <message>
      <source>Training skips them. Export or copy them again, or leave them out.</source>
      <translation>L’entraînement les ignore. Exportez-les ou copiez-les de nouveau, ou laissez-les de côté.</translation>
    </message>
    <message>
      <source>Turn on augmentation</source>
      <translation>Activer l’augmentation</translation>
    </message>
    <message>
      <source>Use larger originals, train with smaller crops, or leave these out.</source>
      <translation>Prenez des originaux plus grands, des extraits plus petits, ou laissez-les de côté.</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>Utiliser le mode à une image</translation>
    </message>
    <message>
      <source>Where colours differ much</source>
      <translation>Là où les couleurs diffèrent beaucoup</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln hour(s)</source>
      <translation>
        <numerusform>environ %Ln heure</numerusform>
        <numerusform>environ %Ln heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minute(s)</source>
      <translation>
        <numerusform>environ %Ln minute</numerusform>
        <numerusform>environ %Ln minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>about {number} days</source>
      <translation>environ {number} jours</translation>
    </message>
    <message>
      <source>another number draws other crops in another order</source>
      <translation>un autre nombre tire d’autres extraits dans un autre ordre</translation>
    </message>
    <message>
      <source>arithmetic of the networks; 16 bit is quicker on graphics cards that can do it</source>
      <translation>calcul des réseaux ; 16 bits est plus rapide sur les cartes graphiques qui le savent</translation>
    </message>
    <message>
      <source>batches whose gradients are summed for one step: as good as a larger batch, with the memory of a small one</source>
      <translation>lots dont les gradients sont additionnés pour un pas : aussi bien qu’un grand lot, avec la mémoire d’un petit</translation>
    </message>
    <message>
      <source>change what the discriminator sees, so that it does not learn a small set by heart; the changes do not show in the results</source>
      <translation>change ce que voit le discriminateur pour qu’il n’apprenne pas un petit ensemble par cœur ; cela ne se voit pas dans les résultats</translation>
    </message>
    <message>
      <source>channels after the generator's first layer; half as many make it about four times smaller</source>
      <translation>canaux après la première couche du générateur ; moitié moins le rend environ quatre fois plus petit</translation>
    </message>
    <message>
      <source>discriminators that the generator is trained against: heads on features of a network that knows photographs, PatchGAN, or both</source>
      <translation>discriminateurs contre lesquels le générateur est entraîné : des têtes sur les caractéristiques d'un réseau qui connaît les photographies, PatchGAN, ou les deux</translation>
    </message>
    <message>
      <source>generators kept along the way, besides the best and the last, each up to 50 MB; 0 for none</source>
      <translation>générateurs gardés en chemin, outre le meilleur et le dernier, jusqu’à 50 Mo chacun ; 0 pour aucun</translation>
    </message>
    <message>
      <source>give the painter noise along with the picture, of which it makes grain and hatching</source>
      <translation>donner au générateur, avec l’image, un bruit dont il tire grain et hachures</translation>
    </message>
    <message>
      <source>give the painter's blurred input the colours of B by a matrix, which then learns; auto: where the colours of A and B differ much</source>
      <translation>donne à l’entrée floue du painter les couleurs de B par une matrice qui apprend ensuite ; auto : là où les couleurs de A et B diffèrent beaucoup</translation>
    </message>
    <message>
      <source>how long it learns, in steps of the optimiser</source>
      <translation>combien de temps il apprend, en pas de l’optimiseur</translation>
    </message>
    <message>
      <source>how much larger pictures of B are shown; above 1 for coarser brush work</source>
      <translation>de combien les images de B sont agrandies ; plus de 1 pour des traits plus gros</translation>
    </message>
    <message>
      <source>how much pictures that look like B already stay as they are; 0 is quicker</source>
      <translation>à quel point les images déjà semblables à B restent telles quelles ; 0 est plus rapide</translation>
    </message>
    <message>
      <source>in B as {name}</source>
      <translation>dans B sous le nom {name}</translation>
    </message>
    <message>
      <source>last steps of the run, a fifth of it at most, in which the generator learns the mean of its own results over shifts of the pixel grid: strokes stay, a fine weave goes</source>
      <translation>dernières étapes de l’entraînement, un cinquième au plus, où le générateur apprend la moyenne de ses propres résultats pour des décalages de la grille de pixels : les touches restent, la trame fine disparaît</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>moins d’une minute</translation>
    </message>
    <message>
      <source>mirror half of the generator's inputs, as FastCUT does</source>
      <translation>retourne la moitié des entrées du générateur, comme FastCUT</translation>
    </message>
    <message>
      <source>negatives kept for each query once annealing is over; not used where all others are compared</source>
      <translation>négatifs gardés par requête à la fin ; sans effet là où tous les autres sont comparés</translation>
    </message>
    <message>
      <source>numbers of the generator's layers that are contrasted, with commas between</source>
      <translation>numéros des couches du générateur qui sont comparées, séparés par des virgules</translation>
    </message>
    <message>
      <source>painter keeps colour and light and paints all detail anew; resnet is the generator of CUT</source>
      <translation>painter garde couleur et lumière et repeint tout le détail ; resnet est le générateur de CUT</translation>
    </message>
    <message>
      <source>penalised for lost shapes, brightness or variety</source>
      <translation>pénalisé pour perte de formes, de clarté ou de variété</translation>
    </message>
    <message>
      <source>pictures of each side that go through the networks at once; more take more memory</source>
      <translation>images de chaque côté qui passent ensemble dans les réseaux ; plus demande plus de mémoire</translation>
    </message>
    <message>
      <source>same as {name}</source>
      <translation>comme {name}</translation>
    </message>
    <message>
      <source>side of the square crops that it learns from, in pixels; larger ones take more memory and time</source>
      <translation>côté des extraits carrés dont il apprend, en pixels ; plus grands demandent plus de mémoire et de temps</translation>
    </message>
    <message>
      <source>the weights a new run begins with: none, identity (learn to reproduce pictures first), a generator's name or file, or auto: the first built-in one that fits, else identity</source>
      <translation>les poids de départ : aucun, identité (apprendre d’abord à reproduire les images), le nom ou fichier d’un générateur, ou auto : le premier fourni qui convient, sinon identité</translation>
    </message>
    <message>
      <source>validation scores in a row without a better one before the run ends; 0 never ends early</source>
      <translation>scores de validation de suite sans meilleur avant la fin ; 0 ne s’arrête jamais plus tôt</translation>
    </message>
    <message>
      <source>weight of the block colour loss: higher for colours nearer to the input; the style moves it too</source>
      <translation>poids de la perte de couleur par blocs : plus haut pour des couleurs plus proches de l’entrée ; le style le change aussi</translation>
    </message>
    <message>
      <source>weight of the contrastive loss: higher for results nearer to the input; the style moves it too</source>
      <translation>poids de la perte contrastive : plus haut pour des résultats plus proches de l’entrée ; le style le change aussi</translation>
    </message>
    <message>
      <source>weight of the shift consistency loss: above 0, results have no fine grid and videos flicker less</source>
      <translation>poids de la perte de décalage : au-dessus de 0, les résultats n’ont pas de grille fine et les vidéos scintillent moins</translation>
    </message>
    <message>
      <source>where it is trained: auto, cpu, cuda, cuda:N, xpu, xpu:N or mps</source>
      <translation>où se fait l’entraînement : auto, cpu, cuda, cuda:N, xpu, xpu:N ou mps</translation>
    </message>
    <message>
      <source>which other patches (negatives) a patch is told apart from</source>
      <translation>de quels autres morceaux (négatifs) un morceau est distingué</translation>
    </message>
    <message>
      <source>{number} s/step</source>
      <translation>{number} s/pas</translation>
    </message>
    <message>
      <source>{number} steps/s</source>
      <translation>{number} pas/s</translation>
    </message>
    <message>
      <source>{percent} % of the content kept</source>
      <translation>{percent} % du contenu gardé</translation>
    </message>
    <message>
      <source>{size} of memory</source>
      <translation>{size} de mémoire</translation>
    </message>
    <message>
      <source>{step}, best</source>
      <translation>{step}, meilleur</translation>
    </message>
    <message>
      <source>{step}, last</source>
      <translation>{step}, dernier</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>encore {time}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” has done all of its %Ln step(s). Train up to step:</source>
      <translation>
        <numerusform>« {name} » a fait son %Ln étape. Entraîner jusqu’à l’étape :</numerusform>
        <numerusform>« {name} » a fait toutes ses %Ln étapes. Entraîner jusqu’à l’étape :</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” has no model yet.</source>
      <translation>« {name} » n’a pas encore de modèle.</translation>
    </message>
    <message>
      <source>“{name}” is neither a folder nor a picture that PUT can read.</source>
      <translation>« {name} » n’est ni un dossier ni une image que PUT sait lire.</translation>
    </message>
  </context>
  <context>
    <name>TrainingController</name>
    <message>
      <source>Its folder was deleted or moved.</source>
      <translation>Son dossier a été supprimé ou déplacé.</translation>
    </message>
    <message>
      <source>Please report this problem.</source>
      <translation>Merci de signaler ce problème.</translation>
    </message>
    <message>
      <source>That did not work.</source>
      <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
      <source>The run “{name}” no longer exists.</source>
      <translation>L’entraînement « {name} » n’existe plus.</translation>
    </message>
  </context>
  <context>
    <name>TrainingFacts</name>
    <message>
      <source>Began from</source>
      <translation>Parti de</translation>
    </message>
    <message>
      <source>Distilled from</source>
      <translation>Distillé de</translation>
    </message>
    <message>
      <source>Imported from</source>
      <translation>Importé de</translation>
    </message>
    <message>
      <source>KID of the source pictures</source>
      <translation>KID des images sources</translation>
    </message>
    <message>
      <source>KID of the training pictures of B</source>
      <translation>KID des images d’entraînement de B</translation>
    </message>
    <message>
      <source>KID relative to the source pictures</source>
      <translation>KID par rapport aux images sources</translation>
    </message>
    <message>
      <source>L1 distance to it</source>
      <translation>Distance L1 à celui-ci</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <source>One picture each</source>
      <translation>Une image de chaque côté</translation>
    </message>
    <message>
      <source>PSNR to it</source>
      <translation>PSNR par rapport à lui</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Photographies</translation>
    </message>
    <message>
      <source>Pictures of A</source>
      <translation>Images de A</translation>
    </message>
    <message>
      <source>Pictures of B</source>
      <translation>Images de B</translation>
    </message>
    <message>
      <source>R1 penalty</source>
      <translation>Pénalité R1</translation>
    </message>
    <message>
      <source>Residual blocks</source>
      <translation>Blocs résiduels</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Steps of pruning negatives</source>
      <translation>Pas de réduction des négatifs</translation>
    </message>
    <message>
      <source>Test: {name}</source>
      <translation>Test : {name}</translation>
    </message>
    <message>
      <source>Time for a picture</source>
      <translation>Temps par image</translation>
    </message>
    <message>
      <source>Times faster</source>
      <translation>Fois plus rapide</translation>
    </message>
    <message>
      <source>Times less computation</source>
      <translation>Fois moins de calcul</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>Entraîné sur</translation>
    </message>
    <message>
      <source>Validation: {name}</source>
      <translation>Validation : {name}</translation>
    </message>
    <message>
      <source>Weight of features</source>
      <translation>Poids des caractéristiques</translation>
    </message>
    <message>
      <source>colour drift</source>
      <translation>dérive des couleurs</translation>
    </message>
    <message>
      <source>content kept</source>
      <translation>contenu gardé</translation>
    </message>
    <message>
      <source>content kept by chance</source>
      <translation>contenu gardé par hasard</translation>
    </message>
    <message>
      <source>correlation of brightness</source>
      <translation>corrélation de la luminosité</translation>
    </message>
    <message>
      <source>diversity</source>
      <translation>diversité</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>score</source>
      <translation>score</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>réglages</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>{name}, lower bound</source>
      <translation>{name}, borne inférieure</translation>
    </message>
    <message>
      <source>{name}, upper bound</source>
      <translation>{name}, borne supérieure</translation>
    </message>
  </context>
  <context>
    <name>TrainingWindow</name>
    <message>
      <source>Complete the pages before this one first.</source>
      <translation>Remplissez d’abord les pages précédentes.</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Nouvel entraînement</translation>
    </message>
    <message>
      <source>These settings belong to a run that has started. “All runs” can start another one like it.</source>
      <translation>Ces réglages sont ceux d’un entraînement déjà commencé. « Tous » peut en lancer un pareil.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. The run stays paused.</source>
      <translation>Vous pouvez quitter cette page, et fermer PUT Desktop aussi. L’entraînement reste en pause.</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues by itself.</source>
      <translation>Vous pouvez quitter cette page, et fermer PUT Desktop aussi. L’entraînement reprend de lui-même.</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues.</source>
      <translation>Vous pouvez quitter cette page, et fermer PUT Desktop aussi. L’entraînement continue.</translation>
    </message>
    <message>
      <source>“{page}” is not complete yet.</source>
      <translation>« {page} » n’est pas encore complète.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Open PUT Desktop</source>
      <translation>&amp;Ouvrir PUT Desktop</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Rien à faire</translation>
    </message>
  </context>
  <context>
    <name>VerdictBanner</name>
    <message>
      <source>Copy the message with its details</source>
      <translation>Copier le message avec ses détails</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
  </context>
  <context>
    <name>VideoSettings</name>
    <message>
      <source>0 is lossless; larger numbers make smaller files, up to 51 for H.264 and HEVC</source>
      <translation>0 est sans perte ; des nombres plus grands font des fichiers plus petits, jusqu’à 51 pour H.264 et HEVC</translation>
    </message>
    <message>
      <source>A JSON file with the settings used and what was kept of the original</source>
      <translation>Un fichier JSON avec les réglages utilisés et ce qui a été gardé de l’original</translation>
    </message>
    <message>
      <source>AV1</source>
      <translation>AV1</translation>
    </message>
    <message>
      <source>Animated GIF</source>
      <translation>GIF animé</translation>
    </message>
    <message>
      <source>Animated WebP</source>
      <translation>WebP animé</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Équilibré</translation>
    </message>
    <message>
      <source>By a number (CRF)</source>
      <translation>Par un nombre (CRF)</translation>
    </message>
    <message>
      <source>CRF</source>
      <translation>CRF</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>Codec</translation>
    </message>
    <message>
      <source>File type</source>
      <translation>Type de fichier</translation>
    </message>
    <message>
      <source>File type of the results</source>
      <translation>Type de fichier des résultats</translation>
    </message>
    <message>
      <source>For the archive</source>
      <translation>Pour l’archive</translation>
    </message>
    <message>
      <source>Frame rate of the result; 0 keeps every frame and its time</source>
      <translation>Images par seconde du résultat ; 0 garde chaque image et son temps</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <source>H.264</source>
      <translation>H.264</translation>
    </message>
    <message>
      <source>H.265 (HEVC)</source>
      <translation>H.265 (HEVC)</translation>
    </message>
    <message>
      <source>How strongly each frame follows the previous one: less flicker, softer detail</source>
      <translation>À quel point chaque image suit la précédente : moins de scintillement, détail plus doux</translation>
    </message>
    <message>
      <source>How the frames are encoded</source>
      <translation>Comment les images sont encodées</translation>
    </message>
    <message>
      <source>Image quality against file size</source>
      <translation>Qualité d’image contre taille de fichier</translation>
    </message>
    <message>
      <source>Keep all of it</source>
      <translation>Tout garder</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>L’enlever</translation>
    </message>
    <message>
      <source>MP4</source>
      <translation>MP4</translation>
    </message>
    <message>
      <source>Matroska (MKV)</source>
      <translation>Matroska (MKV)</translation>
    </message>
    <message>
      <source>Numbered pictures</source>
      <translation>Images numérotées</translation>
    </message>
    <message>
      <source>Only for “{name}”</source>
      <translation>Seulement pour « {name} »</translation>
    </message>
    <message>
      <source>ProRes</source>
      <translation>ProRes</translation>
    </message>
    <message>
      <source>QuickTime (MOV)</source>
      <translation>QuickTime (MOV)</translation>
    </message>
    <message>
      <source>Report beside each video</source>
      <translation>Rapport près de chaque vidéo</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>Comme l’original</translation>
    </message>
    <message>
      <source>Small file</source>
      <translation>Petit fichier</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Son</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>Stabilité</translation>
    </message>
    <message>
      <source>These settings are for {name} only; other files keep theirs</source>
      <translation>Ces réglages ne valent que pour {name} ; les autres fichiers gardent les leurs</translation>
    </message>
    <message>
      <source>VP9</source>
      <translation>VP9</translation>
    </message>
    <message>
      <source>Video quality</source>
      <translation>Qualité vidéo</translation>
    </message>
    <message>
      <source>WebM</source>
      <translation>WebM</translation>
    </message>
    <message>
      <source>What to do with the sound</source>
      <translation>Que faire du son</translation>
    </message>
  </context>
  <context>
    <name>WatchDialog</name>
    <message>
      <source>&amp;Add…</source>
      <translation>A&amp;jouter…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>&amp;Modifier…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Folders are watched while this program is open, in the window or in the tray.</source>
      <translation>Les dossiers sont surveillés tant que ce programme est ouvert, dans sa fenêtre ou la zone de notification.</translation>
    </message>
    <message>
      <source>Its pictures, its results and its jobs stay.</source>
      <translation>Ses images, ses résultats et ses tâches restent.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>No folder is watched. Whatever arrives in a watched folder is translated by itself.</source>
      <translation>Aucun dossier n’est surveillé. Tout ce qui arrive dans un dossier surveillé est traduit automatiquement.</translation>
    </message>
    <message>
      <source>Own settings</source>
      <translation>Réglages propres</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Watch “{name}” no longer?</source>
      <translation>Ne plus surveiller « {name} » ?</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Dossiers surveillés</translation>
    </message>
  </context>
  <context>
    <name>WatchEditDialog</name>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>&amp;Preset</source>
      <translation>&amp;Préréglage</translation>
    </message>
    <message>
      <source>&amp;Results go to</source>
      <translation>&amp;Résultats dans</translation>
    </message>
    <message>
      <source>&amp;Watch</source>
      <translation>&amp;Surveiller</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>Tel quel</translation>
    </message>
    <message>
      <source>Change a watched folder</source>
      <translation>Modifier un dossier surveillé</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>Dossier à surveiller</translation>
    </message>
    <message>
      <source>How long a file must not have changed before it is translated</source>
      <translation>Combien de temps un fichier doit rester inchangé avant d’être traduit</translation>
    </message>
    <message>
      <source>Leave what is in the folder already</source>
      <translation>Laisser ce qui est déjà dans le dossier</translation>
    </message>
    <message>
      <source>Only what arrives from &amp;now on</source>
      <translation>Seulement ce qui arrive désormai&amp;s</translation>
    </message>
    <message>
      <source>Pictures and videos that arrive in the folder, or below it, are translated at once.</source>
      <translation>Les images et vidéos qui arrivent dans le dossier, ou au-dessous, sont traduites aussitôt.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>The settings that are shown now</source>
      <translation>Les réglages affichés en ce moment</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
      <source>Wait &amp;until unchanged for</source>
      <translation>Attendre sans &amp;changement pendant</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Surveiller</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Surveiller un dossier</translation>
    </message>
    <message>
      <source>{name} - translated</source>
      <translation>{name} - traduit</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message numerus="yes">
      <source>%Ln arriving</source>
      <translation>
        <numerusform>%Ln en cours d’arrivée</numerusform>
        <numerusform>%Ln en cours d’arrivée</numerusform>
      </translation>
    </message>
    <message>
      <source>A folder cannot be watched.</source>
      <translation>Un dossier ne peut pas être surveillé.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Examen…</translation>
    </message>
    <message>
      <source>Not there</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>Surveillé</translation>
    </message>
  </context>
  <context>
    <name>WhenDone</name>
    <message>
      <source>Check that the program is there and may be run.</source>
      <translation>Vérifiez que le programme existe et peut être exécuté.</translation>
    </message>
    <message>
      <source>Do nothing</source>
      <translation>Ne rien faire</translation>
    </message>
    <message>
      <source>Run a command</source>
      <translation>Exécuter une commande</translation>
    </message>
    <message>
      <source>Shut down</source>
      <translation>Éteindre</translation>
    </message>
    <message>
      <source>Sleep</source>
      <translation>Mettre en veille</translation>
    </message>
    <message>
      <source>The computer cannot be sent to sleep.</source>
      <translation>L’ordinateur ne peut pas être mis en veille.</translation>
    </message>
    <message>
      <source>The computer cannot be shut down.</source>
      <translation>L’ordinateur ne peut pas être éteint.</translation>
    </message>
    <message>
      <source>“{command}” cannot be started.</source>
      <translation>« {command} » ne peut pas être lancé.</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneButton</name>
    <message>
      <source>Then: {what}</source>
      <translation>Ensuite : {what}</translation>
    </message>
    <message>
      <source>What happens when everything is done</source>
      <translation>Ce qui se passe quand tout est terminé</translation>
    </message>
    <message>
      <source>When done</source>
      <translation>À la fin</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneMenu</name>
    <message>
      <source>&amp;When everything is done</source>
      <translation>&amp;Quand tout est terminé</translation>
    </message>
    <message>
      <source>Command to run, with its arguments:</source>
      <translation>Commande à exécuter, avec ses arguments :</translation>
    </message>
    <message>
      <source>When everything is done</source>
      <translation>Quand tout est terminé</translation>
    </message>
  </context>
  <context>
    <name>WorkPage</name>
    <message>
      <source> GB</source>
      <translation> Go</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>Appa&amp;reil</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Precision</source>
      <translation>&amp;Précision</translation>
    </message>
    <message>
      <source>All graphics cards</source>
      <translation>Toutes les cartes graphiques</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Automatic takes the one that was the fastest on this computer</source>
      <translation>« Automatique » utilise celle qui a été la plus rapide sur cet ordinateur</translation>
    </message>
    <message>
      <source>Computers that translate: an address such as 192.168.0.10:6379, or auto for those joined here</source>
      <translation>Ordinateurs qui traduisent : une adresse comme 192.168.0.10:6379, ou auto pour la grappe à laquelle appartient celui-ci</translation>
    </message>
    <message>
      <source>For jobs that are added from now on. Automatic is nearly always right: it takes what was measured.</source>
      <translation>Pour les travaux ajoutés à partir de maintenant. Automatique convient presque toujours : il suit les mesures.</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>Carte graphique</translation>
    </message>
    <message>
      <source>How this computer works</source>
      <translation>Comment cet ordinateur travaille</translation>
    </message>
    <message>
      <source>Most &amp;memory</source>
      <translation>&amp;Mémoire maximale</translation>
    </message>
    <message>
      <source>None: this computer works alone</source>
      <translation>Aucune : cet ordinateur travaille seul</translation>
    </message>
    <message>
      <source>Numbers with 16 bits take less time and memory; int8 is for processors with OpenVINO</source>
      <translation>Les nombres de 16 bits demandent moins de temps et de mémoire ; int8 est pour les processeurs avec OpenVINO</translation>
    </message>
    <message>
      <source>Pictures that need more are translated in parts, to the same pixels</source>
      <translation>Les images qui en demandent plus sont traduites par parties, avec les mêmes pixels</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Ray &amp;cluster</source>
      <translation>Grappe Ra&amp;y</translation>
    </message>
    <message>
      <source>So many files are read and written at a time</source>
      <translation>Nombre de fichiers lus et écrits en même temps</translation>
    </message>
    <message>
      <source>T&amp;hreads that read and write</source>
      <translation>T&amp;hreads de lecture et d’écriture</translation>
    </message>
    <message>
      <source>What is free</source>
      <translation>Celle qui est libre</translation>
    </message>
    <message>
      <source>Where the model is computed</source>
      <translation>Où le modèle est calculé</translation>
    </message>
  </context>
  <context>
    <name>_Curve</name>
    <message>
      <source>Distance to B</source>
      <translation>Distance à B</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>Score de validation par pas</translation>
    </message>
    <message>
      <source>source pictures</source>
      <translation>images sources</translation>
    </message>
  </context>
  <context>
    <name>_Curves</name>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
  </context>
  <context>
    <name>_Message</name>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln autre</numerusform>
        <numerusform>%Ln autres</numerusform>
      </translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Close this message (Escape)</source>
      <translation>Fermer ce message (Échap)</translation>
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
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Show the previous message</source>
      <translation>Montrer le message précédent</translation>
    </message>
  </context>
  <context>
    <name>_Reason</name>
    <message>
      <source>Copy this with its details</source>
      <translation>Copier ceci avec ses détails</translation>
    </message>
  </context>
</TS>
