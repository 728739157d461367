<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About PUT Desktop</source>
      <translation>&amp;Über PUT Desktop</translation>
    </message>
    <message>
      <source>&amp;All training runs</source>
      <translation>&amp;Alle Trainingsläufe</translation>
    </message>
    <message>
      <source>&amp;Clear finished</source>
      <translation>&amp;Erledigte entfernen</translation>
    </message>
    <message>
      <source>&amp;Import a model…</source>
      <translation>Modell &amp;importieren…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Open the results</source>
      <translation>&amp;Ergebnisse öffnen</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Start</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>Modell &amp;trainieren…</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>Über&amp;wachte Ordner…</translation>
    </message>
    <message>
      <source>Acti&amp;vity log…</source>
      <translation>Akti&amp;vitätsprotokoll…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <translation>Ein Modell aus einer Datei hinzufügen</translation>
    </message>
    <message>
      <source>Add fil&amp;es…</source>
      <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>Add the &amp;sample photographs</source>
      <translation>&amp;Beispielfotos hinzufügen</translation>
    </message>
    <message>
      <source>Add the selected ended jobs once more as they were, ready to be changed</source>
      <translation>Die gewählten beendeten Aufträge noch einmal hinzufügen, wie sie waren, um sie zu ändern</translation>
    </message>
    <message>
      <source>Add the selected finished jobs once more, with the settings and the model that are shown</source>
      <translation>Die gewählten beendeten Aufträge noch einmal hinzufügen, mit den gezeigten Einstellungen und dem gezeigten Modell</translation>
    </message>
    <message>
      <source>Check for &amp;updates</source>
      <translation>Nach &amp;Updates suchen</translation>
    </message>
    <message>
      <source>Check for updates at each &amp;start</source>
      <translation>Bei jedem &amp;Start nach Updates suchen</translation>
    </message>
    <message>
      <source>Choose pictures and videos to translate</source>
      <translation>Bilder und Videos zum Übersetzen wählen</translation>
    </message>
    <message>
      <source>Clear all that ended</source>
      <translation>Alle beendeten entfernen</translation>
    </message>
    <message>
      <source>Close; unfinished jobs can be resumed later</source>
      <translation>Schließen; unfertige Aufträge können später fortgesetzt werden</translation>
    </message>
    <message>
      <source>Continue after the pause</source>
      <translation>Nach der Pause fortfahren</translation>
    </message>
    <message>
      <source>Do a job again with the files, settings and model that its report names</source>
      <translation>Einen Auftrag mit den Dateien, Einstellungen und dem Modell seines Berichts noch einmal ausführen</translation>
    </message>
    <message>
      <source>Edit and run again</source>
      <translation>Bearbeiten und erneut starten</translation>
    </message>
    <message>
      <source>Finish the current picture or frames, then pause</source>
      <translation>Das aktuelle Bild oder die aktuellen Einzelbilder beenden, dann anhalten</translation>
    </message>
    <message>
      <source>Finish the current picture or video, then stop</source>
      <translation>Das aktuelle Bild oder Video beenden, dann aufhören</translation>
    </message>
    <message>
      <source>For NVIDIA cards, on a computer without a network</source>
      <translation>Für NVIDIA-Karten, auf einem Rechner ohne Netz</translation>
    </message>
    <message>
      <source>Install the &amp;GPU pack from a file…</source>
      <translation>&amp;GPU-Paket aus einer Datei installieren…</translation>
    </message>
    <message>
      <source>List all keys</source>
      <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
      <source>Look at all models and manage them</source>
      <translation>Alle Modelle ansehen und verwalten</translation>
    </message>
    <message>
      <source>Look for a newer version now</source>
      <translation>Jetzt nach einer neueren Version suchen</translation>
    </message>
    <message>
      <source>Look for a newer version whenever the window opens</source>
      <translation>Immer wenn das Fenster sich öffnet, nach einer neueren Version suchen</translation>
    </message>
    <message>
      <source>Models page</source>
      <translation>Seite „Modelle“</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <source>Move the focus to the next part</source>
      <translation>Den Fokus in den nächsten Teil setzen</translation>
    </message>
    <message>
      <source>Move the selected jobs down</source>
      <translation>Die gewählten Aufträge nach unten verschieben</translation>
    </message>
    <message>
      <source>Move the selected jobs up</source>
      <translation>Die gewählten Aufträge nach oben verschieben</translation>
    </message>
    <message>
      <source>Move to the &amp;top</source>
      <translation>Ganz &amp;nach oben</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
      <source>Open t&amp;he report</source>
      <translation>Beric&amp;ht öffnen</translation>
    </message>
    <message>
      <source>Open the folder that holds the result</source>
      <translation>Den Ordner mit dem Ergebnis öffnen</translation>
    </message>
    <message>
      <source>Open the result in its default program</source>
      <translation>Das Ergebnis in seinem Standardprogramm öffnen</translation>
    </message>
    <message>
      <source>P&amp;lay</source>
      <translation>Ab&amp;spielen</translation>
    </message>
    <message>
      <source>Play this video beside its result</source>
      <translation>Dieses Video neben seinem Ergebnis abspielen</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <source>Preview 3 s</source>
      <translation>3 s Vorschau</translation>
    </message>
    <message>
      <source>R&amp;etry failed</source>
      <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>Ent&amp;fernen</translation>
    </message>
    <message>
      <source>Remove all finished jobs</source>
      <translation>Alle erledigten Aufträge entfernen</translation>
    </message>
    <message>
      <source>Remove all jobs that ended, also those with failed files</source>
      <translation>Alle beendeten Aufträge entfernen, auch die mit fehlgeschlagenen Dateien</translation>
    </message>
    <message>
      <source>Remove the selected jobs; finished results stay</source>
      <translation>Die gewählten Aufträge entfernen; fertige Ergebnisse bleiben</translation>
    </message>
    <message>
      <source>Run the selected jobs first</source>
      <translation>Die gewählten Aufträge zuerst ausführen</translation>
    </message>
    <message>
      <source>Save diagnostic &amp;report…</source>
      <translation>Diagnose&amp;bericht speichern…</translation>
    </message>
    <message>
      <source>Save versions, devices and logs for a report of a fault; no pictures, no names</source>
      <translation>Versionen, Geräte und Protokolle für eine Fehlermeldung speichern; keine Bilder, keine Namen</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs</source>
      <translation>Fertige, laufende und wartende Läufe zeigen</translation>
    </message>
    <message>
      <source>Show how the results of this job were made, file by file</source>
      <translation>Zeigen, wie die Ergebnisse dieses Auftrags entstanden sind, Datei für Datei</translation>
    </message>
    <message>
      <source>Show the folder with the results</source>
      <translation>Den Ordner mit den Ergebnissen zeigen</translation>
    </message>
    <message>
      <source>Show the queue</source>
      <translation>Warteschlange zeigen</translation>
    </message>
    <message>
      <source>Show the settings</source>
      <translation>Einstellungen zeigen</translation>
    </message>
    <message>
      <source>Show the settings beside the picture</source>
      <translation>Die Einstellungen neben dem Bild zeigen</translation>
    </message>
    <message>
      <source>Show the table of all jobs and their files</source>
      <translation>Die Tabelle aller Aufträge und ihre Dateien zeigen</translation>
    </message>
    <message>
      <source>Stop &amp;after this file</source>
      <translation>&amp;Nach dieser Datei aufhören</translation>
    </message>
    <message>
      <source>Stop &amp;now</source>
      <translation>Sofort auf&amp;hören</translation>
    </message>
    <message>
      <source>Stop at once; finished pictures stay, and a video resumes from here when it is started again</source>
      <translation>Sofort aufhören; fertige Bilder bleiben, und ein Video geht von hier weiter, wenn es wieder gestartet wird</translation>
    </message>
    <message>
      <source>Theme, language, device, threads and caches</source>
      <translation>Design, Sprache, Gerät, Threads und Zwischenspeicher</translation>
    </message>
    <message>
      <source>Train a model of your own from two folders of pictures</source>
      <translation>Ein eigenes Modell aus zwei Ordnern mit Bildern trainieren</translation>
    </message>
    <message>
      <source>Train models of your own</source>
      <translation>Eigene Modelle trainieren</translation>
    </message>
    <message>
      <source>Train page</source>
      <translation>Seite „Training“</translation>
    </message>
    <message>
      <source>Translate a folder with all its subfolders</source>
      <translation>Einen Ordner mit allen Unterordnern übersetzen</translation>
    </message>
    <message>
      <source>Translate a&amp;gain</source>
      <translation>Erneut übe&amp;rsetzen</translation>
    </message>
    <message>
      <source>Translate again from a &amp;report…</source>
      <translation>Nach einem Be&amp;richt wiederholen…</translation>
    </message>
    <message>
      <source>Translate all waiting jobs</source>
      <translation>Alle wartenden Aufträge übersetzen</translation>
    </message>
    <message>
      <source>Translate and play three seconds from here</source>
      <translation>Drei Sekunden ab hier übersetzen und abspielen</translation>
    </message>
    <message>
      <source>Translate by itself whatever arrives in a folder</source>
      <translation>Von selbst übersetzen, was in einem Ordner ankommt</translation>
    </message>
    <message>
      <source>Translate page</source>
      <translation>Seite „Übersetzen“</translation>
    </message>
    <message>
      <source>Translate pictures and videos</source>
      <translation>Bilder und Videos übersetzen</translation>
    </message>
    <message>
      <source>Translate the failed files of the selected jobs again</source>
      <translation>Die fehlgeschlagenen Dateien der gewählten Aufträge noch einmal übersetzen</translation>
    </message>
    <message>
      <source>Try it with the pictures that are included</source>
      <translation>Mit den mitgelieferten Bildern ausprobieren</translation>
    </message>
    <message>
      <source>Try the settings on this picture or frame without saving</source>
      <translation>Die Einstellungen an diesem Bild ausprobieren, ohne zu speichern</translation>
    </message>
    <message>
      <source>Version and licences</source>
      <translation>Version und Lizenzen</translation>
    </message>
    <message>
      <source>What happened, to read and copy</source>
      <translation>Was geschehen ist, zum Lesen und Kopieren</translation>
    </message>
  </context>
  <context>
    <name>ActivityDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <translation>&amp;Speichern…</translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
      <source>C&amp;lear…</source>
      <translation>&amp;Leeren…</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Clear the activity log?</source>
      <translation>Das Aktivitätsprotokoll leeren?</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>No line fits.</source>
      <translation>Keine Zeile passt.</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
      <source>Problems only</source>
      <translation>Nur Probleme</translation>
    </message>
    <message>
      <source>Results and reports stay.</source>
      <translation>Ergebnisse und Berichte bleiben.</translation>
    </message>
    <message>
      <source>Save the activity log</source>
      <translation>Aktivitätsprotokoll speichern</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
  </context>
  <context>
    <name>ActivityLog</name>
    <message>
      <source>It is not there.</source>
      <translation>Er ist nicht da.</translation>
    </message>
    <message>
      <source>The queue is paused.</source>
      <translation>Die Warteschlange pausiert.</translation>
    </message>
    <message>
      <source>The queue resumes.</source>
      <translation>Die Warteschlange läuft weiter.</translation>
    </message>
    <message>
      <source>The watched folder “{name}” is back.</source>
      <translation>Der überwachte Ordner „{name}“ ist wieder da.</translation>
    </message>
    <message>
      <source>The watched folder “{name}” waits.</source>
      <translation>Der überwachte Ordner „{name}“ wartet.</translation>
    </message>
    <message>
      <source>{name} could not be translated.</source>
      <translation>{name} konnte nicht übersetzt werden.</translation>
    </message>
    <message>
      <source>“{name}” begins with {model}.</source>
      <translation>„{name}“ beginnt mit {model}.</translation>
    </message>
    <message>
      <source>“{name}” failed.</source>
      <translation>„{name}“ ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}, {failed} failed.</source>
      <translation>„{name}“ ist fertig: {done}, {failed} fehlgeschlagen.</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}.</source>
      <translation>„{name}“ ist fertig: {done}.</translation>
    </message>
    <message>
      <source>“{name}” was stopped: {done} done.</source>
      <translation>„{name}“ wurde angehalten: {done} fertig.</translation>
    </message>
    <message>
      <source>“{name}”: {words}</source>
      <translation>„{name}“: {words}</translation>
    </message>
  </context>
  <context>
    <name>AdvancedSettings</name>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <source>&amp;Names of the results</source>
      <translation>&amp;Namen der Ergebnisse</translation>
    </message>
    <message>
      <source>&amp;Reset all</source>
      <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
      <source>&amp;Working size</source>
      <translation>A&amp;rbeitsgröße</translation>
    </message>
    <message>
      <source>A file beside the results that says how each was made, and with which they can be made again</source>
      <translation>Eine Datei neben den Ergebnissen, die sagt, wie jedes entstand, und mit der sie wieder entstehen können</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>By the brush size</source>
      <translation>Nach der Pinselgröße</translation>
    </message>
    <message>
      <source>Copy .xmp files</source>
      <translation>.xmp-Dateien kopieren</translation>
    </message>
    <message>
      <source>Count it as failed</source>
      <translation>Als fehlgeschlagen zählen</translation>
    </message>
    <message>
      <source>Each result gets the date on which its original was changed last</source>
      <translation>Jedes Ergebnis bekommt das Datum der letzten Änderung seines Originals</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>For JPEG, WebP and AVIF; 92 is close to the original</source>
      <translation>Für JPEG, WebP und AVIF; 92 ist nahe am Original</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>Urlaub</translation>
    </message>
    <message>
      <source>How results are saved</source>
      <translation>Wie Ergebnisse gespeichert werden</translation>
    </message>
    <message>
      <source>If a result &amp;exists</source>
      <translation>Wenn ein Ergebnis schon da &amp;ist</translation>
    </message>
    <message>
      <source>Keep both, numbered</source>
      <translation>Beide behalten, nummeriert</translation>
    </message>
    <message>
      <source>Keep the dates of the files</source>
      <translation>Datum der Dateien behalten</translation>
    </message>
    <message>
      <source>Model: {title}</source>
      <translation>Modell: {title}</translation>
    </message>
    <message>
      <source>Names, or paths below a dropped folder, that are passed over, with ; between; * is anything</source>
      <translation>Namen oder Pfade unterhalb eines Ordners, die übergangen werden, getrennt durch ;  * steht für alles</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation>Originalgröße</translation>
    </message>
    <message>
      <source>Pass over</source>
      <translation>Übergehen</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>Qualit&amp;y</source>
      <translation>&amp;Qualität</translation>
    </message>
    <message>
      <source>Ratings and edits that other programs keep beside the originals</source>
      <translation>Bewertungen und Bearbeitungen, die andere Programme neben den Originalen ablegen</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Reset all advanced settings to the preset</source>
      <translation>Alle erweiterten Einstellungen auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>Wie das Original</translation>
    </message>
    <message>
      <source>Short side at which the model works; results always have the size of the original</source>
      <translation>Kurze Seite, mit der das Modell arbeitet; Ergebnisse haben immer die Größe des Originals</translation>
    </message>
    <message>
      <source>Skip it if it is up to date</source>
      <translation>Auslassen, wenn es aktuell ist</translation>
    </message>
    <message>
      <source>Sunset</source>
      <translation>Abend</translation>
    </message>
    <message>
      <source>This copies the weights of a model into a new run that starts at step 0. To continue a stopped run, use “Resume” in the list of all runs instead.</source>
      <translation>Dies kopiert die Gewichte eines Modells in einen neuen Lauf, der bei Schritt 0 beginnt. Um einen angehaltenen Lauf fortzusetzen, nimm „Fortsetzen“ in der Liste aller Läufe.</translation>
    </message>
    <message>
      <source>Tokens: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} pads the number</source>
      <translation>Platzhalter: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} füllt die Zahl auf</translation>
    </message>
    <message>
      <source>What to do if a result already exists</source>
      <translation>Was geschieht, wenn ein Ergebnis schon da ist</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Wo das Modell läuft</translation>
    </message>
    <message>
      <source>Write a report</source>
      <translation>Einen Bericht schreiben</translation>
    </message>
    <message>
      <source>{size} pixels</source>
      <translation>{size} Pixel</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message numerus="yes">
      <source>%Ln have failures</source>
      <translation>
        <numerusform>%Ln hat Fehler</numerusform>
        <numerusform>%Ln haben Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) are done</source>
      <translation>
        <numerusform>%Ln Auftrag ist fertig</numerusform>
        <numerusform>%Ln Aufträge sind fertig</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>Alles ist fertig</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
  </context>
  <context>
    <name>CardForm</name>
    <message>
      <source>&amp;Description</source>
      <translation>&amp;Beschreibung</translation>
    </message>
    <message>
      <source>C&amp;redits</source>
      <translation>H&amp;erkunft</translation>
    </message>
    <message>
      <source>L&amp;icence</source>
      <translation>&amp;Lizenz</translation>
    </message>
    <message>
      <source>Na&amp;me in the gallery</source>
      <translation>&amp;Name in der Galerie</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>Nicht angegeben</translation>
    </message>
    <message>
      <source>One per line: painter, photographer, collection</source>
      <translation>Eine pro Zeile: Maler, Fotograf, Sammlung</translation>
    </message>
    <message>
      <source>The licences of the training pictures matter. If they are not yours, share the model only as those licences allow. Of a model that the run began from, the credits stay, and the licence too where you choose none.</source>
      <translation>Auf die Lizenzen der Trainingsbilder kommt es an. Gehören sie nicht dir, gib das Modell nur so weiter, wie diese Lizenzen es erlauben. Von einem Modell, mit dem der Lauf begann, bleiben die Nachweise, und auch die Lizenz, wenn du keine wählst.</translation>
    </message>
    <message>
      <source>Titl&amp;e</source>
      <translation>T&amp;itel</translation>
    </message>
  </context>
  <context>
    <name>CardPanel</name>
    <message>
      <source>Card in the gallery</source>
      <translation>Karte in der Galerie</translation>
    </message>
    <message>
      <source>Picture on the card</source>
      <translation>Bild auf der Karte</translation>
    </message>
    <message>
      <source>Picture on the card:</source>
      <translation>Bild auf der Karte:</translation>
    </message>
  </context>
  <context>
    <name>CardPreview</name>
    <message>
      <source>Card in the gallery</source>
      <translation>Karte in der Galerie</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>A fine weave shows in clear skies, small faces lose their features, and thin red lines may run along horizons.</source>
      <translation>In klarem Himmel zeigt sich ein feines Gewebe, kleine Gesichter verlieren ihre Züge, und an Horizonten können dünne rote Linien verlaufen.</translation>
    </message>
    <message>
      <source>A fine weave, like silk, lies over smooth places.</source>
      <translation>Über glatten Stellen liegt ein feines Gewebe wie Seide.</translation>
    </message>
    <message>
      <source>Aitzol Berasategi, from Debian's lomiri-wallpapers.</source>
      <translation>Aitzol Berasategi, aus Debians lomiri-wallpapers.</translation>
    </message>
    <message>
      <source>Bible Gallery (#{0}), Dante's Hell (#{1}), Purgatory (#{2}) and Paradise (#{3}), Don Quixote (#{4}).</source>
      <translation>Bible Gallery (#{0}), Dantes Hölle (#{1}), Fegefeuer (#{2}) und Paradies (#{3}), Don Quijote (#{4}).</translation>
    </message>
    <message>
      <source>Bright colours stay as a faint tint; shapes and light stay where they are.</source>
      <translation>Kräftige Farben bleiben als zarter Ton; Formen und Licht bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Chinese ink landscapes</source>
      <translation>chinesische Tuschelandschaften</translation>
    </message>
    <message>
      <source>Chinese ink landscapes from the Song to the Ming dynasty, works in the public domain; reproductions from the set of github.com/otang47/Landscape-Painting-Classification, which names no photographers.</source>
      <translation>Chinesische Tuschelandschaften von der Song- bis zur Ming-Dynastie, gemeinfreie Werke; Reproduktionen aus der Sammlung github.com/otang47/Landscape-Painting-Classification, die keine Fotografen nennt.</translation>
    </message>
    <message>
      <source>Colour plates of books from Project Gutenberg, public domain</source>
      <translation>Farbtafeln aus Büchern von Project Gutenberg, gemeinfrei</translation>
    </message>
    <message>
      <source>Colours and light stay those of the photograph.</source>
      <translation>Farben und Licht bleiben die des Fotos.</translation>
    </message>
    <message>
      <source>Courtesy of the Art Institute of Chicago (CC0)</source>
      <translation>Mit Dank an das Art Institute of Chicago (CC0)</translation>
    </message>
    <message>
      <source>Cuts photographs into wood as Gustave Doré's engravers did: black and white hatching in one grey tone.</source>
      <translation>Schneidet Fotos in Holz wie die Stecher von Gustave Doré: schwarze und weiße Schraffuren in einem Grauton.</translation>
    </message>
    <message>
      <source>Dark edges and light specks on dark slopes may turn vermilion, busy places may get small dots and boxes, and shading stays where a printer would lay one flat tone.</source>
      <translation>Dunkle Kanten und helle Flecken auf dunklen Hängen können zinnoberrot werden, unruhige Stellen können kleine Punkte und Kästchen bekommen, und Schattierungen bleiben, wo ein Drucker einen einzigen flachen Ton legen würde.</translation>
    </message>
    <message>
      <source>Dark, plain places may show a fine weave.</source>
      <translation>Dunkle, gleichmäßige Stellen können ein feines Gewebe zeigen.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast ink.</source>
      <translation>In Minuten eines Kerns aus dem großen destilliert, ausgehend von den Gewichten der schnellen Tusche.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast storybook.</source>
      <translation>In Minuten eines Kerns aus dem großen destilliert, ausgehend von den Gewichten des schnellen Bilderbuchs.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast watercolour.</source>
      <translation>In Minuten eines Kerns aus dem großen destilliert, ausgehend von den Gewichten des schnellen Aquarells.</translation>
    </message>
    <message>
      <source>Distilled from the large one in {0} steps on one core.</source>
      <translation>In {0} Schritten auf einem Kern aus dem großen destilliert.</translation>
    </message>
    <message>
      <source>Does what “Impressionist painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Leistet in etwa einem Fünftel der Zeit, was „Impressionist“ leistet: für Videos und Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Does what “Ink painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Leistet in etwa einem Fünftel der Zeit, was „Tuschemalerei“ leistet: für Videos und Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Does what “Pencil sketch” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Leistet in etwa einem Fünftel der Zeit, was „Bleistiftskizze“ leistet: für Videos und Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Does what “Storybook illustration” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Leistet in etwa einem Fünftel der Zeit, was „Bilderbuch-Illustration“ leistet: für Videos und Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Does what “Ukiyo-e print” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Leistet in etwa einem Fünftel der Zeit, was „Ukiyo-e-Druck“ leistet: für Videos und Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Does what “Watercolour” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Leistet in etwa einem Fünftel der Zeit, was „Aquarell“ leistet: für Videos und Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Does what “Wood engraving” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Leistet in etwa einem Fünftel der Zeit, was „Holzstich“ leistet: für Videos und Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
      <source>Draws photographs as Arthur Rackham and Edmund Dulac illustrated books: fine ink lines and washes of muted colour.</source>
      <translation>Zeichnet Fotos so, wie Arthur Rackham und Edmund Dulac Bücher illustrierten: feine Tuschelinien und Lavierungen in gedämpften Farben.</translation>
    </message>
    <message>
      <source>Draws photographs as sketches of towns in pencil and pen: dark lines and grey hatching on white paper.</source>
      <translation>Zeichnet Fotos wie Stadtskizzen in Bleistift und Feder: dunkle Linien und graue Schraffuren auf weißem Papier.</translation>
    </message>
    <message>
      <source>Draws photographs of everything in ink on old silk or paper, as in Chinese landscape painting of the Song to the Ming dynasty.</source>
      <translation>Zeichnet Fotos von allem Möglichen in Tusche auf alter Seide oder altem Papier, wie in der chinesischen Landschaftsmalerei von der Song- bis zur Ming-Dynastie.</translation>
    </message>
    <message>
      <source>Engraving, fast</source>
      <translation>Holzstich, schnell</translation>
    </message>
    <message>
      <source>Flickr, numbers {0}.</source>
      <translation>Flickr, Nummern {0}.</translation>
    </message>
    <message>
      <source>Hatching is a little softer than its own.</source>
      <translation>Die Schraffuren sind etwas weicher als dessen eigene.</translation>
    </message>
    <message>
      <source>Hatching is as broad as it learnt it at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures it is finer.</source>
      <translation>Schraffuren sind bei {0} bis {1} Pixeln, oder mit einer Pinselgröße von {2} %, so breit wie gelernt; auf größeren Bildern sind sie feiner.</translation>
    </message>
    <message>
      <source>Impressionist painting</source>
      <translation>Impressionist</translation>
    </message>
    <message>
      <source>Impressionist, fast</source>
      <translation>Impressionist, schnell</translation>
    </message>
    <message>
      <source>In videos the grain stays on the screen while things move.</source>
      <translation>In Videos bleibt die Körnung auf dem Bildschirm stehen, während sich Dinge bewegen.</translation>
    </message>
    <message>
      <source>Ink painting</source>
      <translation>Tuschemalerei</translation>
    </message>
    <message>
      <source>Ink, fast</source>
      <translation>Tusche, schnell</translation>
    </message>
    <message>
      <source>Japanese woodblock prints of landscapes, {0} to {1}</source>
      <translation>japanische Landschaftsholzschnitte, {0} bis {1}</translation>
    </message>
    <message>
      <source>Light and content stay those of the photograph.</source>
      <translation>Licht und Inhalt bleiben die des Fotos.</translation>
    </message>
    <message>
      <source>Light and shapes stay those of the photograph.</source>
      <translation>Licht und Formen bleiben die des Fotos.</translation>
    </message>
    <message>
      <source>Lines are a little softer than its own.</source>
      <translation>Die Linien sind etwas weicher als dessen eigene.</translation>
    </message>
    <message>
      <source>Lines are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>Linien sind bei {0} bis {1} Pixeln, oder mit einer Pinselgröße von {2} %, so breit wie gelernt; auf größeren Bildern sind sie feiner.</translation>
    </message>
    <message>
      <source>Paints photographs of everything as the colour plates of {0} to {1} were painted: dabs of wash, soft edges, dark accents.</source>
      <translation>Malt Fotos von allem Möglichen so, wie die Farbtafeln von {0} bis {1} gemalt wurden: Tupfer von Lavierung, weiche Kanten, dunkle Akzente.</translation>
    </message>
    <message>
      <source>Paints photographs of everything in short strokes, as the impressionists did.</source>
      <translation>Malt Fotos von allem Möglichen in kurzen Pinselstrichen, wie die Impressionisten.</translation>
    </message>
    <message>
      <source>Pencil sketch</source>
      <translation>Bleistiftskizze</translation>
    </message>
    <message>
      <source>Pencil, fast</source>
      <translation>Bleistift, schnell</translation>
    </message>
    <message>
      <source>Pexels, Unsplash (before {0} June {1}), Budgie Backgrounds, the gb82 image set, Weavly landmarks, Twenty Twenty-Five.</source>
      <translation>Pexels, Unsplash (vor dem {0}. Juni {1}), Budgie Backgrounds, die Bildersammlung gb82, Weavly landmarks, Twenty Twenty-Five.</translation>
    </message>
    <message>
      <source>Photographs, CC BY 2.0</source>
      <translation>Fotos, CC BY 2.0</translation>
    </message>
    <message>
      <source>Photographs, CC BY 4.0</source>
      <translation>Fotos, CC BY 4.0</translation>
    </message>
    <message>
      <source>Photographs, CC0</source>
      <translation>Fotos, CC0</translation>
    </message>
    <message>
      <source>Photographs, public domain</source>
      <translation>Fotos, gemeinfrei</translation>
    </message>
    <message>
      <source>Pictures made with it are yours.</source>
      <translation>Damit gemachte Bilder gehören dir.</translation>
    </message>
    <message>
      <source>Prints photographs as the woodblocks of Hiroshige and Hokusai did: dark outlines, flat areas of muted colour, the grain of wood and paper.</source>
      <translation>Druckt Fotos wie die Holzschnitte von Hiroshige und Hokusai: dunkle Umrisse, ruhige Flächen in gedämpften Farben, die Maserung von Holz und Papier.</translation>
    </message>
    <message>
      <source>Public-domain paintings by Vincent van Gogh (Sunflowers, Irises, The Starry Night, Wheat Field with Cypresses, The Night Café), Pierre-Auguste Renoir (The Bridge at Chatou), Claude Monet (Impression, Sunrise; The Water Lily Pond; Waterloo Bridge, Fog; Étretat) and Marianne von Werefkin (Autumn, School).</source>
      <translation>Gemeinfreie Gemälde von Vincent van Gogh (Sonnenblumen, Schwertlilien, Sternennacht, Weizenfeld mit Zypressen, Das Nachtcafé), Pierre-Auguste Renoir (Die Brücke von Chatou), Claude Monet (Impression, Sonnenaufgang; Der Seerosenteich; Waterloo Bridge, Nebel; Étretat) und Marianne von Werefkin (Herbst, Schule).</translation>
    </message>
    <message>
      <source>Shapes stay where they are.</source>
      <translation>Formen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>Sketches from books of Project Gutenberg, public domain</source>
      <translation>Skizzen aus Büchern des Project Gutenberg, gemeinfrei</translation>
    </message>
    <message>
      <source>Small faces lose their features.</source>
      <translation>Kleine Gesichter verlieren ihre Züge.</translation>
    </message>
    <message>
      <source>Storybook illustration</source>
      <translation>Bilderbuch-Illustration</translation>
    </message>
    <message>
      <source>Storybook, fast</source>
      <translation>Bilderbuch, schnell</translation>
    </message>
    <message>
      <source>Strokes are a little softer than its own.</source>
      <translation>Die Pinselstriche sind etwas weicher als dessen eigene.</translation>
    </message>
    <message>
      <source>Strokes are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>Pinselstriche sind so breit, wie es sie gelernt hat, bei {0} bis {1} Pixeln oder bei einer Pinselgröße von {2} %; auf größeren Bildern sind sie feiner.</translation>
    </message>
    <message>
      <source>Strong colours stay as a tint.</source>
      <translation>Kräftige Farben bleiben als Tönung.</translation>
    </message>
    <message>
      <source>The PUT Desktop developers</source>
      <translation>Die Entwickler von PUT Desktop</translation>
    </message>
    <message>
      <source>The darkest places get a regular crosshatching.</source>
      <translation>Die dunkelsten Stellen bekommen eine gleichmäßige Kreuzschraffur.</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one core of a processor.</source>
      <translation>In {0} Schritten auf einem Kern eines Prozessors trainiert.</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one shared core of a processor, in under an hour.</source>
      <translation>In {0} Schritten auf einem geteilten Kern eines Prozessors trainiert, in weniger als einer Stunde.</translation>
    </message>
    <message>
      <source>Trained on {0} of these {1} photographs and {2} colour plates, listed here by author.</source>
      <translation>Trainiert mit {0} dieser {1} Fotos und {2} Farbtafeln, hier nach Urhebern aufgeführt.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, listed here by author.</source>
      <translation>Trainiert mit {0} Fotos und {1} Ausschnitten aus {2} Gemälden, hier nach Urhebern aufgeführt.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, the photographs listed here by author.</source>
      <translation>Trainiert mit {0} Fotos und {1} Ausschnitten aus {2} Gemälden; die Fotos sind hier nach Urhebern aufgeführt.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} engravings, the photographs listed here by author.</source>
      <translation>Trainiert mit {0} Fotos und {1} Stichen; die Fotos sind hier nach Urhebern aufgeführt.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} sketches, the photographs listed here by author.</source>
      <translation>Trainiert mit {0} Fotos und {1} Skizzen; die Fotos sind hier nach Urhebern aufgeführt.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} watercolours, listed here by author.</source>
      <translation>Trainiert mit {0} Fotos und {1} Aquarellen, hier nach Urhebern aufgeführt.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} woodblock prints, the photographs listed here by author.</source>
      <translation>Trainiert mit {0} Fotos und {1} Holzschnitten; die Fotos sind hier nach Urhebern aufgeführt.</translation>
    </message>
    <message>
      <source>Ukiyo-e print</source>
      <translation>Ukiyo-e-Druck</translation>
    </message>
    <message>
      <source>Ukiyo-e, fast</source>
      <translation>Ukiyo-e, schnell</translation>
    </message>
    <message>
      <source>Utagawa Hiroshige ({0}-1858), The Fifty-three Stations of the Tokaido and other landscapes; Katsushika Hokusai ({1}-1849), Thirty-six Views of Mount Fuji (The Metropolitan Museum of Art, CC0); one from Chats on Japanese Prints (Project Gutenberg, #{2}).</source>
      <translation>Utagawa Hiroshige ({0}-1858), Die dreiundfünfzig Stationen des Tōkaidō und andere Landschaften; Katsushika Hokusai ({1}-1849), Sechsunddreißig Ansichten des Berges Fuji (The Metropolitan Museum of Art, CC0); eines aus „Chats on Japanese Prints“ (Project Gutenberg, #{2}).</translation>
    </message>
    <message>
      <source>Washes and edges are a little softer than its own, and the finest texture is missing.</source>
      <translation>Lavierungen und Kanten sind etwas weicher als dessen eigene, und die feinste Struktur fehlt.</translation>
    </message>
    <message>
      <source>Watercolour</source>
      <translation>Aquarell</translation>
    </message>
    <message>
      <source>Watercolour, fast</source>
      <translation>Aquarell, schnell</translation>
    </message>
    <message>
      <source>What the large one does badly this one does too.</source>
      <translation>Was das große schlecht macht, macht auch dieses schlecht.</translation>
    </message>
    <message>
      <source>Wood engraving</source>
      <translation>Holzstich</translation>
    </message>
    <message>
      <source>Wood engravings after Gustave Doré ({0}-1883) from books of Project Gutenberg, public domain</source>
      <translation>Holzstiche nach Gustave Doré ({0}-1883) aus Büchern des Project Gutenberg, gemeinfrei</translation>
    </message>
    <message>
      <source>Woodblock prints, public domain</source>
      <translation>Holzschnitte, gemeinfrei</translation>
    </message>
    <message>
      <source>book illustrations of {0} to {1}</source>
      <translation>Buchillustrationen von {0} bis {1}</translation>
    </message>
    <message>
      <source>brush size {0}, detail {1}</source>
      <translation>Pinselgröße {0}, Details {1}</translation>
    </message>
    <message>
      <source>distilled; its teacher: PUT</source>
      <translation>destilliert; sein Lehrer: PUT</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}</source>
      <translation>schneller Maler, Breite {0}, Blöcke {1}</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}, noise</source>
      <translation>schneller Maler, Breite {0}, Blöcke {1}, Rauschen</translation>
    </message>
    <message>
      <source>hardest, from {0} to {1} over {2} steps</source>
      <translation>die schwersten, von {0} auf {1} über {2} Schritte</translation>
    </message>
    <message>
      <source>impressionist paintings</source>
      <translation>impressionistische Gemälde</translation>
    </message>
    <message>
      <source>morgue-file.com, unsplash.com (in the time of its CC0 licence), U.S. Geological Survey, from Debian's endless-sky-data; based.cooking and public-domain-recipes; the Kodak Lossless True Color Image Suite.</source>
      <translation>morgue-file.com, unsplash.com (aus der Zeit seiner CC0-Lizenz), U.S. Geological Survey, aus Debians endless-sky-data; based.cooking und public-domain-recipes; die Kodak Lossless True Color Image Suite.</translation>
    </message>
    <message>
      <source>one core of a CPU</source>
      <translation>ein Kern einer CPU</translation>
    </message>
    <message>
      <source>one shared core of a CPU</source>
      <translation>ein geteilter Kern einer CPU</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}</source>
      <translation>Maler, Breite {0}, Blöcke {1}</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}, noise</source>
      <translation>Maler, Breite {0}, Blöcke {1}, Rauschen</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks</source>
      <translation>Maler, Breite {0}, {1} Blöcke</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks, noise</source>
      <translation>Maler, Breite {0}, {1} Blöcke, Rauschen</translation>
    </message>
    <message>
      <source>pencil and pen sketches of towns</source>
      <translation>Stadtskizzen in Bleistift und Feder</translation>
    </message>
    <message>
      <source>photographs of everything</source>
      <translation>Fotos von allem Möglichen</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0) alone, from half the size on</source>
      <translation>projiziert (EfficientNet-Lite0) allein, ab halber Größe</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN</source>
      <translation>projiziert (EfficientNet-Lite0), PatchGAN</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN at first</source>
      <translation>projiziert (EfficientNet-Lite0), zuerst auch PatchGAN</translation>
    </message>
    <message>
      <source>the weights of ink</source>
      <translation>die Gewichte von „ink“</translation>
    </message>
    <message>
      <source>the weights of storybook</source>
      <translation>die Gewichte von „storybook“</translation>
    </message>
    <message>
      <source>the weights of “storybook”</source>
      <translation>die Gewichte von „storybook“</translation>
    </message>
    <message>
      <source>watercolours of {0} to {1}</source>
      <translation>Aquarelle von {0} bis {1}</translation>
    </message>
    <message>
      <source>wood engravings after Gustave Doré</source>
      <translation>Holzstiche nach Gustave Doré</translation>
    </message>
    <message>
      <source>{0} (bf16) and {1} (fp32) at {2} x {3} px, in processor time of one thread</source>
      <translation>{0} (bf16) und {1} (fp32) bei {2} x {3} px, in Prozessorzeit eines Threads</translation>
    </message>
    <message>
      <source>{0} ({1} to {2})</source>
      <translation>{0} ({1} bis {2})</translation>
    </message>
    <message>
      <source>{0} + {1} + {2} + {3}; the mean of the EMA weights at the last step and of the model before that part</source>
      <translation>{0} + {1} + {2} + {3}; das Mittel der EMA-Gewichte beim letzten Schritt und des Modells vor diesem Teil</translation>
    </message>
    <message>
      <source>{0} at {1} x {2} px on cpu (fp32)</source>
      <translation>{0} bei {1} x {2} px auf cpu (fp32)</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0} of {1} on {2} held-out photographs</source>
      <translation>{0} von {1} auf {2} zurückgehaltenen Fotos</translation>
    </message>
    <message>
      <source>{0} on {1} pictures of each kind, {2} on all, and twice {3} with noise against the projected discriminator alone, from half the size on, the second time with half the weight on content; the mean of the EMA weights at the last {4} and {5}</source>
      <translation>{0} mit {1} Bildern jeder Art, {2} mit allen und zweimal {3} mit Rauschen gegen den projizierten Diskriminator allein, ab halber Größe, beim zweiten Mal mit halbem Gewicht auf dem Inhalt; das Mittel der EMA-Gewichte bei den letzten {4} und {5}</translation>
    </message>
    <message>
      <source>{0} px of pictures of {1} to {2} px</source>
      <translation>{0} px aus Bildern von {1} bis {2} px</translation>
    </message>
    <message>
      <source>{0} px, at last of pictures of {1} to {2} px</source>
      <translation>{0} px, zuletzt aus Bildern von {1} bis {2} px</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, one core of a CPU</source>
      <translation>{0} s bei {1} px, {2} s bei {3} px, {4} s bei {5} px, Quadrate in ihrer eigenen Größe, fp32, ein Kern einer CPU</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX-512</source>
      <translation>{0} s bei {1} px, {2} s bei {3} px, {4} s bei {5} px, Quadrate in ihrer eigenen Größe, fp32, {6} Kerne eines Prozessors mit AVX-512</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX2</source>
      <translation>{0} s bei {1} px, {2} s bei {3} px, {4} s bei {5} px, Quadrate in ihrer eigenen Größe, fp32, {6} Kerne eines Prozessors mit AVX2</translation>
    </message>
    <message>
      <source>{0} steps of identity pre-training</source>
      <translation>{0} Schritten Vortraining auf Gleichheit</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} + {3} against the projected discriminator alone, from half the size on</source>
      <translation>{0} ohne Rauschen und {1} mit Rauschen, dann {2} + {3} gegen den projizierten Diskriminator allein, ab halber Größe</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} against the projected discriminator alone, from half the size on</source>
      <translation>{0} ohne Rauschen und {1} mit Rauschen, dann {2} gegen den projizierten Diskriminator allein, ab halber Größe</translation>
    </message>
    <message>
      <source>{0}, the last {1} with a shift consistency of {2}</source>
      <translation>{0}, die letzten {1} mit einer Verschiebungstreue von {2}</translation>
    </message>
    <message>
      <source>{0}; the mean of the EMA weights at steps {1}, {2} and {3}</source>
      <translation>{0}; das Mittel der EMA-Gewichte bei den Schritten {1}, {2} und {3}</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>&amp;Use this model</source>
      <translation>Dieses Modell &amp;nehmen</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Compare what the run made at different steps.</source>
      <translation>Vergleiche, was der Lauf nach verschiedenen Schritten gemacht hat.</translation>
    </message>
    <message>
      <source>It has the best validation score of the run, {score}; lower is better. Compare the pictures and choose what you like best.</source>
      <translation>Es hat den besten Validierungswert des Laufs, {score}; weniger ist besser. Vergleiche die Bilder und nimm, was dir am besten gefällt.</translation>
    </message>
    <message>
      <source>It has the best validation score of the run. Compare and choose what you like.</source>
      <translation>Es hat den besten Validierungswert des Laufs. Vergleiche und nimm, was dir gefällt.</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Noch kein Modell</translation>
    </message>
    <message>
      <source>Proposed: {step}</source>
      <translation>Vorschlag: {step}</translation>
    </message>
    <message>
      <source>The first one comes with the first samples or checkpoint.</source>
      <translation>Das erste kommt mit den ersten Proben oder dem ersten Speicherstand.</translation>
    </message>
    <message>
      <source>This run has no validation scores, so this is the model trained longest. Go by the pictures.</source>
      <translation>Dieser Lauf hat keine Validierungswerte, also ist dies das am längsten trainierte Modell. Geh nach den Bildern.</translation>
    </message>
    <message>
      <source>Which model do you want?</source>
      <translation>Welches Modell möchtest du?</translation>
    </message>
  </context>
  <context>
    <name>ClipBar</name>
    <message numerus="yes">
      <source>All %Ln frames</source>
      <translation>
        <numerusform>Alle %Ln Einzelbilder</numerusform>
        <numerusform>Alle %Ln Einzelbilder</numerusform>
      </translation>
    </message>
    <message>
      <source>Cut everything after this frame (O)</source>
      <translation>Alles nach diesem Bild abschneiden (O)</translation>
    </message>
    <message>
      <source>Cut everything before this frame (I)</source>
      <translation>Alles vor diesem Bild abschneiden (I)</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>Einzelbild {frame} von {frames}</translation>
    </message>
    <message>
      <source>Keep the whole video (X)</source>
      <translation>Das ganze Video behalten (X)</translation>
    </message>
    <message>
      <source>One frame</source>
      <translation>Ein Einzelbild</translation>
    </message>
    <message>
      <source>Only this part is translated. {part}</source>
      <translation>Nur dieser Teil wird übersetzt. {part}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message numerus="yes">
      <source>Selected: {start} – {end}, %Ln frame(s)</source>
      <translation>
        <numerusform>Gewählt: {start} – {end}, %Ln Einzelbild</numerusform>
        <numerusform>Gewählt: {start} – {end}, %Ln Einzelbilder</numerusform>
      </translation>
    </message>
    <message>
      <source>Set end</source>
      <translation>Ende setzen</translation>
    </message>
    <message>
      <source>Set start</source>
      <translation>Anfang setzen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>Ganzes Video</translation>
    </message>
    <message>
      <source>{place}; minutes, seconds and thousandths of a second</source>
      <translation>{place}; Minuten, Sekunden und Tausendstel</translation>
    </message>
  </context>
  <context>
    <name>CompareTools</name>
    <message>
      <source>Actual size</source>
      <translation>Echte Größe</translation>
    </message>
    <message>
      <source>Actual size, 100 % (1)</source>
      <translation>Echte Größe, 100 % (1)</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <source>Fit to the view (0)</source>
      <translation>Ins Fenster einpassen (0)</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>Vorher zeigen</translation>
    </message>
    <message>
      <source>Show only before while held (Space)</source>
      <translation>Solange gedrückt, nur das Vorher zeigen (Leertaste)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom in (+)</source>
      <translation>Vergrößern (+)</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Zoom out (-)</source>
      <translation>Verkleinern (-)</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Add pictures or videos to see them here</source>
      <translation>Füge Bilder oder Videos hinzu, um sie hier zu sehen</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <source>Before on the left of the divider, after on the right</source>
      <translation>Links vom Teiler das Vorher, rechts das Nachher</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>The original; there is no result yet</source>
      <translation>Das Original; noch gibt es kein Ergebnis</translation>
    </message>
    <message>
      <source>The result</source>
      <translation>Das Ergebnis</translation>
    </message>
    <message>
      <source>{left} on the left of the divider, {right} on the right</source>
      <translation>Links vom Teiler {left}, rechts {right}</translation>
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
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>Alles ist fertig</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Seconds left</source>
      <translation>Verbleibende Sekunden</translation>
    </message>
    <message>
      <source>The command runs in {seconds} s.</source>
      <translation>Der Befehl läuft in {seconds} s.</translation>
    </message>
    <message>
      <source>The computer goes to sleep in {seconds} s.</source>
      <translation>Der Rechner geht in {seconds} s schlafen.</translation>
    </message>
    <message>
      <source>The computer shuts down in {seconds} s.</source>
      <translation>Der Rechner fährt in {seconds} s herunter.</translation>
    </message>
  </context>
  <context>
    <name>CropDrawing</name>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>Für temporäre Dateien ist kein Platz.</translation>
    </message>
  </context>
  <context>
    <name>CropsPage</name>
    <message>
      <source>A · Source</source>
      <translation>A · Quelle</translation>
    </message>
    <message>
      <source>Augmentation changes real and generated pictures alike before it compares them</source>
      <translation>Augmentierung verändert echte und erzeugte Bilder gleich, bevor sie verglichen werden</translation>
    </message>
    <message>
      <source>B is enlarged {zoom:.2f} times.</source>
      <translation>B ist {zoom:.2f}-fach vergrößert.</translation>
    </message>
    <message>
      <source>B · Style</source>
      <translation>B · Stil</translation>
    </message>
    <message>
      <source>Crops</source>
      <translation>Ausschnitte</translation>
    </message>
    <message>
      <source>Crops of A</source>
      <translation>Ausschnitte aus A</translation>
    </message>
    <message>
      <source>Crops of B</source>
      <translation>Ausschnitte aus B</translation>
    </message>
    <message>
      <source>Crops of {size} × {size} pixels, cut as in the first steps of the run.</source>
      <translation>Ausschnitte von {size} × {size} Pixeln, geschnitten wie in den ersten Schritten des Laufs.</translation>
    </message>
    <message>
      <source>Look at B. Can you see the brush strokes, or whatever makes the style? If they are too fine, show B larger. If a crop shows a single stroke, show it smaller. Objects in A and B should have about the same size.</source>
      <translation>Schau B an. Siehst du die Pinselstriche, oder was den Stil ausmacht? Sind sie zu fein, zeige B größer. Zeigt ein Ausschnitt einen einzigen Strich, zeige es kleiner. Dinge in A und B sollten etwa gleich groß sein.</translation>
    </message>
    <message>
      <source>Pieces of your pictures, cut and turned as in training. Look for what does not belong.</source>
      <translation>Stücke deiner Bilder, geschnitten und gedreht wie im Training. Suche, was nicht dazugehört.</translation>
    </message>
    <message>
      <source>Sho&amp;w other crops</source>
      <translation>Andere Ausschnitte &amp;zeigen</translation>
    </message>
    <message>
      <source>Show B &amp;larger</source>
      <translation>B &amp;größer zeigen</translation>
    </message>
    <message>
      <source>Show B as the &amp;discriminator sees it</source>
      <translation>&amp;B zeigen, wie der Diskriminator es sieht</translation>
    </message>
    <message>
      <source>Show B s&amp;maller</source>
      <translation>B &amp;kleiner zeigen</translation>
    </message>
    <message>
      <source>What the network will see</source>
      <translation>Was das Netz sehen wird</translation>
    </message>
  </context>
  <context>
    <name>DevicesButton</name>
    <message numerus="yes">
      <source>%Ln device(s)</source>
      <translation>
        <numerusform>%Ln Gerät</numerusform>
        <numerusform>%Ln Geräte</numerusform>
      </translation>
    </message>
    <message>
      <source>What each device does, and how many files it translated</source>
      <translation>Was jedes Gerät gerade tut und wie viele Dateien es übersetzt hat</translation>
    </message>
    <message numerus="yes">
      <source>{used} of %Ln device(s)</source>
      <translation>
        <numerusform>{used} von %Ln Gerät</numerusform>
        <numerusform>{used} von %Ln Geräten</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskGuard</name>
    <message>
      <source>Free some space on it: the queue resumes by itself.</source>
      <translation>Schaffen Sie darauf Platz: Die Warteschlange läuft dann von selbst weiter.</translation>
    </message>
    <message>
      <source>Resume now</source>
      <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
      <source>The disk {name} is nearly full: {free} left. The queue is paused.</source>
      <translation>Der Datenträger {name} ist fast voll: {free} frei. Die Warteschlange pausiert.</translation>
    </message>
  </context>
  <context>
    <name>Divider</name>
    <message>
      <source>Divider between before and after</source>
      <translation>Teiler zwischen vorher und nachher</translation>
    </message>
    <message>
      <source>Part of the picture that shows the original, in percent</source>
      <translation>Teil des Bildes, der das Original zeigt, in Prozent</translation>
    </message>
  </context>
  <context>
    <name>DomainPanel</name>
    <message>
      <source>Change folder…</source>
      <translation>Ordner ändern…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Clear {name}</source>
      <translation>{name} leeren</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Wird gezählt…</translation>
    </message>
    <message>
      <source>Drop a folder of pictures here</source>
      <translation>Einen Ordner mit Bildern hier ablegen</translation>
    </message>
    <message>
      <source>Folder of pictures for {name}</source>
      <translation>Ordner mit Bildern für {name}</translation>
    </message>
    <message>
      <source>One picture for {name}</source>
      <translation>Ein Bild für {name}</translation>
    </message>
    <message>
      <source>Or choose one picture…</source>
      <translation>Oder ein Bild wählen…</translation>
    </message>
    <message>
      <source>Picture for {name}</source>
      <translation>Bild für {name}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>Bilder ({endings})</translation>
    </message>
    <message>
      <source>Remove this folder from the run. No files are deleted</source>
      <translation>Diesen Ordner aus dem Lauf nehmen. Es werden keine Dateien gelöscht</translation>
    </message>
    <message>
      <source>Sample pictures of {name}</source>
      <translation>Beispielbilder von {name}</translation>
    </message>
    <message>
      <source>Train on a single picture for each of A and B</source>
      <translation>Mit je einem Bild für A und B trainieren</translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unique</source>
      <translation>
        <numerusform>{pictures}, davon %Ln verschieden</numerusform>
        <numerusform>{pictures}, davon %Ln verschieden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unreadable</source>
      <translation>
        <numerusform>{pictures}, davon %Ln nicht lesbar</numerusform>
        <numerusform>{pictures}, davon %Ln nicht lesbar</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DomainReader</name>
    <message>
      <source>This folder cannot be read.</source>
      <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
  </context>
  <context>
    <name>DraftCommand</name>
    <message>
      <source>Choose both folders first.</source>
      <translation>Wähle zuerst beide Ordner.</translation>
    </message>
    <message>
      <source>Free some space.</source>
      <translation>Schaffe etwas Platz.</translation>
    </message>
    <message>
      <source>Pictures are missing.</source>
      <translation>Es fehlen Bilder.</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>Für temporäre Dateien ist kein Platz.</translation>
    </message>
  </context>
  <context>
    <name>DraftProfiling</name>
    <message>
      <source>Preparing to measure…</source>
      <translation>Messung wird vorbereitet…</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Drop pictures, videos or folders here</source>
      <translation>Bilder, Videos oder Ordner hier ablegen</translation>
    </message>
    <message>
      <source>Folders keep their structure. Your originals are never changed.
{kinds}
MP4, MKV, MOV, WebM, AVI and more videos</source>
      <translation>Ordner behalten ihre Gliederung. Deine Originale werden nie verändert.
{kinds}
MP4, MKV, MOV, WebM, AVI und weitere Videos</translation>
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
      <translation> Sie gleichen einander aber mehr als ihre Bilder.</translation>
    </message>
    <message>
      <source> But they keep the shapes of their pictures only in part.</source>
      <translation> Sie behalten die Formen ihrer Bilder aber nur zum Teil.</translation>
    </message>
    <message>
      <source> and loses its styles and drawings</source>
      <translation> und verliert Stile und Zeichnungen</translation>
    </message>
    <message>
      <source> of about {announced}</source>
      <translation> von etwa {announced}</translation>
    </message>
    <message>
      <source> of which {skip} are passed over,</source>
      <translation> von denen {skip} übergangen werden,</translation>
    </message>
    <message>
      <source>'ray status' on that machine says with what.</source>
      <translation>'ray status' auf diesem Rechner sagt, womit.</translation>
    </message>
    <message>
      <source>--device {device} cannot be used with --ray.</source>
      <translation>--device {device} kann nicht mit --ray benutzt werden.</translation>
    </message>
    <message>
      <source>--most {side_found} looks at all of them.</source>
      <translation>--most {side_found} sieht sie alle an.</translation>
    </message>
    <message>
      <source>--single trains on one picture a side; leave it out.</source>
      <translation>--single trainiert mit einem Bild je Seite; lass es weg.</translation>
    </message>
    <message>
      <source>--zoom-b shows the pictures of B larger, for coarser strokes.</source>
      <translation>--zoom-b zeigt die Bilder von B größer, für gröbere Striche.</translation>
    </message>
    <message>
      <source>1 picture of A is in B as well: it teaches nothing.</source>
      <translation>1 Bild von A ist auch in B: Daran ist nichts zu lernen.</translation>
    </message>
    <message>
      <source>1 picture of {name} all but repeats another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>1 Bild von {name} gleicht beinahe einem anderen ({groups} von Kopien). Gespiegelte Kopien zählen nicht.</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: few players show 10-bit H.264; HEVC and AV1 keep 10 bit.</source>
      <translation>10 Bit werden zu 8 Bit: Wenige Abspieler zeigen H.264 mit 10 Bit; HEVC und AV1 behalten 10 Bit.</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: {value} is written with 8 here; HEVC and AV1 keep 10 bit.</source>
      <translation>10 Bit werden zu 8 Bit: {value} wird hier mit 8 geschrieben; HEVC und AV1 behalten 10 Bit.</translation>
    </message>
    <message>
      <source>360° and 3D marks</source>
      <translation>360°- und 3D-Kennzeichnungen</translation>
    </message>
    <message>
      <source>: it calls itself “{said}”</source>
      <translation>: Sie nennt sich „{said}“</translation>
    </message>
    <message>
      <source>: it is {kind}</source>
      <translation>: Sie ist {kind}</translation>
    </message>
    <message>
      <source>; mkv does</source>
      <translation>; mkv kann es</translation>
    </message>
    <message>
      <source>; mkv keeps it unchanged</source>
      <translation>; mkv behält es unverändert</translation>
    </message>
    <message>
      <source>; mov does</source>
      <translation>; mov kann es</translation>
    </message>
    <message>
      <source>A damaged piece of data ({value}) is not kept.</source>
      <translation>Ein beschädigtes Stück Daten ({value}) bleibt nicht erhalten.</translation>
    </message>
    <message>
      <source>A distillation to {output} has begun already.</source>
      <translation>Eine Destillation nach {output} hat schon begonnen.</translation>
    </message>
    <message>
      <source>A fast painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>Ein schneller Painter braucht width und blocks von mindestens 1, nicht {self_width} und {self_blocks}.</translation>
    </message>
    <message>
      <source>A folder of pictures</source>
      <translation>Ein Ordner mit Bildern</translation>
    </message>
    <message>
      <source>A generator needs blocks and ngf of at least 1, not {self_blocks} and {self_ngf}.</source>
      <translation>Ein Generator braucht blocks und ngf von mindestens 1, nicht {self_blocks} und {self_ngf}.</translation>
    </message>
    <message>
      <source>A painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>Ein Painter braucht width und blocks von mindestens 1, nicht {self_width} und {self_blocks}.</translation>
    </message>
    <message>
      <source>A painter's student has all its blocks' channels there: up to twice the teacher's width.</source>
      <translation>Der Schüler eines Malers hat dort die Kanäle aller seiner Blöcke: bis zur doppelten Breite des Lehrers.</translation>
    </message>
    <message>
      <source>A part is interlaced and is deinterlaced (bwdif).</source>
      <translation>Ein Teil ist im Zeilensprungverfahren und wird zu Vollbildern (bwdif).</translation>
    </message>
    <message>
      <source>A part of PUT Desktop cannot be loaded.</source>
      <translation>Ein Teil von PUT Desktop kann nicht geladen werden.</translation>
    </message>
    <message>
      <source>A replay buffer keeps at least one picture, not {size}.</source>
      <translation>Ein Replay-Puffer behält mindestens ein Bild, nicht {size}.</translation>
    </message>
    <message>
      <source>A student with --ngf {student_channels} and --blocks {student_blocks} takes no less computation than its teacher, which has {teacher_channels} and {teacher_blocks}.</source>
      <translation>Ein Schüler mit --ngf {student_channels} und --blocks {student_blocks} braucht nicht weniger Rechenaufwand als sein Lehrer mit {teacher_channels} und {teacher_blocks}.</translation>
    </message>
    <message>
      <source>A translated part is damaged: {chunk_path_name}.</source>
      <translation>Ein übersetzter Teil ist beschädigt: {chunk_path_name}.</translation>
    </message>
    <message>
      <source>A translated part is damaged: {path_name}.</source>
      <translation>Ein übersetzter Teil ist beschädigt: {path_name}.</translation>
    </message>
    <message>
      <source>A translated part is missing or damaged: {path_name}.</source>
      <translation>Ein übersetzter Teil fehlt oder ist beschädigt: {path_name}.</translation>
    </message>
    <message>
      <source>A translated picture is missing: {picture_name}.</source>
      <translation>Ein übersetztes Bild fehlt: {picture_name}.</translation>
    </message>
    <message>
      <source>A video of {spec_width}×{spec_height} pixels cannot be encoded by {spec_encoder}.</source>
      <translation>Ein Video mit {spec_width}×{spec_height} Pixeln kann {spec_encoder} nicht kodieren.</translation>
    </message>
    <message>
      <source>AVIF holds at most {max_side} pixels per side.</source>
      <translation>AVIF fasst höchstens {max_side} Pixel je Seite.</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose --precision auto.</source>
      <translation>Gib --device cpu an, oder wähle --precision auto.</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose torch.</source>
      <translation>Füge --device cpu hinzu, oder wähle torch.</translation>
    </message>
    <message>
      <source>Add it again from its new place.</source>
      <translation>Füge sie von ihrem neuen Ort aus wieder hinzu.</translation>
    </message>
    <message>
      <source>Add one: 'ray start'.</source>
      <translation>Füge einen hinzu: 'ray start'.</translation>
    </message>
    <message>
      <source>Add pictures of the kind that you will want to translate.</source>
      <translation>Füge Bilder der Art hinzu, die du übersetzen willst.</translation>
    </message>
    <message>
      <source>Add pictures to B, or start again with --diff-augment colour,translation,cutout or, with PatchGAN, --r1 1.</source>
      <translation>Füge Bilder zu B hinzu, oder beginne neu mit --diff-augment colour,translation,cutout oder, bei PatchGAN, --r1 1.</translation>
    </message>
    <message>
      <source>Add the folders again.</source>
      <translation>Füge die Ordner noch einmal hinzu.</translation>
    </message>
    <message>
      <source>Addresses that begin with ray:// are for Ray's client, which cannot spread work.</source>
      <translation>Adressen, die mit ray:// beginnen, sind für den Client von Ray, der keine Arbeit verteilen kann.</translation>
    </message>
    <message>
      <source>After picture {value} a number is missing; {self_left_out} are skipped.</source>
      <translation>Nach Bild {value} fehlt eine Nummer; {self_left_out} werden übersprungen.</translation>
    </message>
    <message>
      <source>All {value} pictures of {folder} are left out.</source>
      <translation>Alle {value} Bilder von {folder} sind ausgelassen.</translation>
    </message>
    <message>
      <source>An image has the shape [H, W], [H, W, 3] or [H, W, 4], not {value}.</source>
      <translation>Ein Bild hat die Form [H, W], [H, W, 3] oder [H, W, 4], nicht {value}.</translation>
    </message>
    <message>
      <source>An image is an array of uint8 or uint16, not {image_dtype}.</source>
      <translation>Ein Bild ist ein Array aus uint8 oder uint16, nicht {image_dtype}.</translation>
    </message>
    <message>
      <source>An unexpected error ended the training.</source>
      <translation>Ein unerwarteter Fehler hat das Training beendet.</translation>
    </message>
    <message>
      <source>An unexpected error occurred.</source>
      <translation>Ein unerwarteter Fehler ist aufgetreten.</translation>
    </message>
    <message>
      <source>Animated AVIF can be read but not written; it becomes WebP.</source>
      <translation>Bewegtes AVIF kann gelesen, aber nicht geschrieben werden; es wird zu WebP.</translation>
    </message>
    <message>
      <source>Another distillation is using {folder}.</source>
      <translation>Eine andere Destillation benutzt {folder}.</translation>
    </message>
    <message>
      <source>Another process holds this run.</source>
      <translation>Ein anderer Prozess hält diesen Lauf.</translation>
    </message>
    <message>
      <source>Another process is working on {value}.</source>
      <translation>Ein anderer Prozess arbeitet an {value}.</translation>
    </message>
    <message>
      <source>Another process of this run has ended.</source>
      <translation>Ein anderer Prozess dieses Laufs hat geendet.</translation>
    </message>
    <message>
      <source>Another training run is using {run}.</source>
      <translation>Ein anderer Trainingslauf benutzt {run}.</translation>
    </message>
    <message>
      <source>Another training uses the device.</source>
      <translation>Ein anderes Training benutzt das Gerät.</translation>
    </message>
    <message>
      <source>Another window or command does it; close that first.</source>
      <translation>Ein anderes Fenster oder ein anderer Befehl tut es; schließe das zuerst.</translation>
    </message>
    <message>
      <source>Another window or command is installing the GPU pack.</source>
      <translation>Ein anderes Fenster oder ein anderer Befehl installiert gerade das GPU-Paket.</translation>
    </message>
    <message>
      <source>Ask its author for the generator's state dict, *_net_G.pth.</source>
      <translation>Bitte den Autor um das State-Dict des Generators, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Ask its author to save the state dict with torch.save and no other settings.</source>
      <translation>Bitte den Autor, das State-Dict mit torch.save und ohne andere Einstellungen zu speichern.</translation>
    </message>
    <message>
      <source>At least {least_sources} are needed to say what is usual.</source>
      <translation>Mindestens {least_sources} sind nötig, um zu sagen, was üblich ist.</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN, although the learning rate was halved {most_rollbacks} times.</source>
      <translation>Bei Schritt {broken} wurden die Verluste NaN, obwohl die Lernrate {most_rollbacks}-mal halbiert wurde.</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN. The run went back to step {self_step} and continues with half the learning rate ({self_rollbacks} of {most_rollbacks} times).</source>
      <translation>Bei Schritt {broken} wurden die Verluste NaN. Der Lauf ging zu Schritt {self_step} zurück und macht mit halber Lernrate weiter ({self_rollbacks} von {most_rollbacks} Malen).</translation>
    </message>
    <message>
      <source>At step {value} of the identity pre-training the loss became NaN.</source>
      <translation>In Schritt {value} des Identitäts-Vortrainings wurde der Verlust NaN.</translation>
    </message>
    <message>
      <source>Attachment</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>BMP cannot hold EXIF and XMP data; they are not kept.</source>
      <translation>BMP kann keine EXIF- und XMP-Daten enthalten; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>BMP cannot hold a picture of this size.</source>
      <translation>BMP kann ein Bild dieser Größe nicht fassen.</translation>
    </message>
    <message>
      <source>Both folders are {a}.</source>
      <translation>Beide Ordner sind {a}.</translation>
    </message>
    <message>
      <source>Both sides are {folder_a}.</source>
      <translation>Beide Seiten sind {folder_a}.</translation>
    </message>
    <message>
      <source>Building the networks</source>
      <translation>Die Netze werden aufgebaut</translation>
    </message>
    <message>
      <source>By their names, the {pictures} of {name} are pieces of {sources}. Pieces of one picture teach less than different pictures.</source>
      <translation>Nach ihren Namen sind die {pictures} von {name} Stücke von {sources}. Stücke eines Bildes lehren weniger als verschiedene Bilder.</translation>
    </message>
    <message>
      <source>CUT's code knows ResNets only. Choose .safetensors or .onnx.</source>
      <translation>Der Code von CUT kennt nur ResNets. Wähle .safetensors oder .onnx.</translation>
    </message>
    <message>
      <source>Change its permissions, or choose another output folder.</source>
      <translation>Ändere seine Berechtigungen, oder wähle einen anderen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it elsewhere.</source>
      <translation>Ändere ihre Berechtigungen, oder kopiere sie woandershin.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>Ändere ihre Berechtigungen, oder kopiere sie.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy the pictures.</source>
      <translation>Ändere seine Berechtigungen, oder kopiere die Bilder.</translation>
    </message>
    <message>
      <source>Change the permissions, or copy the pictures.</source>
      <translation>Ändere die Berechtigungen, oder kopiere die Bilder.</translation>
    </message>
    <message>
      <source>Check it.</source>
      <translation>Prüfe sie.</translation>
    </message>
    <message>
      <source>Check its disk.</source>
      <translation>Prüfe den Datenträger.</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>Prüfe den Namen.</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>Prüfe seine Berechtigungen.</translation>
    </message>
    <message>
      <source>Check that no other program uses it and that its folder can be written.</source>
      <translation>Prüfe, dass kein anderes Programm sie benutzt und in ihren Ordner geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Check that the folder can be written and that the disk is not full.</source>
      <translation>Prüfe, ob in den Ordner geschrieben werden kann und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
      <source>Check that the folder exists and can be written, and that the disk is not full.</source>
      <translation>Prüfe, ob es den Ordner gibt, ob in ihn geschrieben werden kann und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
      <source>Check that they open in other programs, and export them again as JPEG or PNG.</source>
      <translation>Prüfe, ob sie sich in anderen Programmen öffnen, und exportiere sie noch einmal als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>Check the address.</source>
      <translation>Prüfe die Adresse.</translation>
    </message>
    <message>
      <source>Check the connection.</source>
      <translation>Prüfe die Verbindung.</translation>
    </message>
    <message>
      <source>Check the disk, or choose another output folder.</source>
      <translation>Prüfe den Datenträger, oder wähle einen anderen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>Prüfe den Datenträger.</translation>
    </message>
    <message>
      <source>Check the file's permissions and that its disk is connected.</source>
      <translation>Prüfe die Berechtigungen der Datei und ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
      <source>Check the file's permissions.</source>
      <translation>Prüfe die Berechtigungen der Datei.</translation>
    </message>
    <message>
      <source>Check the file, and the start and the end that you set.</source>
      <translation>Prüfe die Datei sowie den Anfang und das Ende, die du eingestellt hast.</translation>
    </message>
    <message>
      <source>Check the folder.</source>
      <translation>Prüfe den Ordner.</translation>
    </message>
    <message>
      <source>Check the name, or choose another generator.</source>
      <translation>Prüfe den Namen, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Prüfe den Namen.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Prüfe den Pfad.</translation>
    </message>
    <message>
      <source>Check the spelling and the folder.</source>
      <translation>Prüfe die Schreibweise und den Ordner.</translation>
    </message>
    <message>
      <source>Check the start and the end that you set.</source>
      <translation>Prüfe den Anfang und das Ende, die du gesetzt hast.</translation>
    </message>
    <message>
      <source>Choose --backend torch to leave it out.</source>
      <translation>Wähle --backend torch, um es wegzulassen.</translation>
    </message>
    <message>
      <source>Choose --precision auto.</source>
      <translation>Wähle --precision auto.</translation>
    </message>
    <message>
      <source>Choose PNG or TIFF for this picture.</source>
      <translation>Wähle PNG oder TIFF für dieses Bild.</translation>
    </message>
    <message>
      <source>Choose TIFF for the result, which is written by rows.</source>
      <translation>Wähle für das Ergebnis TIFF, das zeilenweise geschrieben wird.</translation>
    </message>
    <message>
      <source>Choose a folder outside of it for the run.</source>
      <translation>Wähle für den Lauf einen Ordner außerhalb davon.</translation>
    </message>
    <message>
      <source>Choose a folder outside of them.</source>
      <translation>Wähle einen Ordner außerhalb davon.</translation>
    </message>
    <message>
      <source>Choose a folder with {config} and {checkpoint} in it.</source>
      <translation>Wähle einen Ordner mit {config} und {checkpoint} darin.</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or a checkpoint of CUT, FastCUT or CycleGAN, *_net_G.pth.</source>
      <translation>Wähle einen Generator von PUT Desktop oder einen Checkpoint von CUT, FastCUT oder CycleGAN, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or import a CUT, FastCUT or CycleGAN checkpoint.</source>
      <translation>Wähle ein Modell von PUT Desktop, oder importiere einen Checkpoint von CUT, FastCUT oder CycleGAN.</translation>
    </message>
    <message>
      <source>Choose a generator now, or continue the run. For a stronger change, {more_style}.</source>
      <translation>Wähle jetzt einen Generator, oder setze den Lauf fort. Für eine stärkere Veränderung: {more_style}.</translation>
    </message>
    <message>
      <source>Choose a generator now. For a stronger change, {more_style}, or begin from nothing.</source>
      <translation>Wähle jetzt einen Generator. Für eine stärkere Veränderung: {more_style}, oder beginne bei null.</translation>
    </message>
    <message>
      <source>Choose a new folder for the run.</source>
      <translation>Wähle einen neuen Ordner für den Lauf.</translation>
    </message>
    <message>
      <source>Choose a new folder for this one.</source>
      <translation>Wähle für diesen einen neuen Ordner.</translation>
    </message>
    <message>
      <source>Choose a new folder, or resume that run: {value}</source>
      <translation>Wähle einen neuen Ordner, oder setze jenen Lauf fort: {value}</translation>
    </message>
    <message>
      <source>Choose a painter, such as the built-in models; this model needs the whole picture at once.</source>
      <translation>Wähle einen Painter, etwa eines der eingebauten Modelle; dieses Modell braucht das ganze Bild auf einmal.</translation>
    </message>
    <message>
      <source>Choose a picture file.</source>
      <translation>Wähle eine Bilddatei.</translation>
    </message>
    <message>
      <source>Choose a picture that can be read: {readable_names}.</source>
      <translation>Wähle ein Bild, das gelesen werden kann: {readable_names}.</translation>
    </message>
    <message>
      <source>Choose a quality by its name.</source>
      <translation>Wähle eine Qualität mit ihrem Namen.</translation>
    </message>
    <message>
      <source>Choose a shorter template or output folder.</source>
      <translation>Wähle eine kürzere Vorlage oder einen kürzeren Ausgabeordner.</translation>
    </message>
    <message>
      <source>Choose a smaller format or another disk.</source>
      <translation>Wähle ein kleineres Format oder einen anderen Datenträger.</translation>
    </message>
    <message>
      <source>Choose a smaller working size to keep all pictures alike.</source>
      <translation>Wähle eine kleinere Arbeitsgröße, damit alle Bilder gleich werden.</translation>
    </message>
    <message>
      <source>Choose a video file.</source>
      <translation>Wähle eine Videodatei.</translation>
    </message>
    <message>
      <source>Choose a video, or translate it as a picture.</source>
      <translation>Wähle ein Video, oder übersetze es als Bild.</translation>
    </message>
    <message>
      <source>Choose an earlier start.</source>
      <translation>Wähle einen früheren Anfang.</translation>
    </message>
    <message>
      <source>Choose another codec or container.</source>
      <translation>Wähle einen anderen Codec oder Container.</translation>
    </message>
    <message>
      <source>Choose another codec.</source>
      <translation>Wähle einen anderen Codec.</translation>
    </message>
    <message>
      <source>Choose another container, or a part of the video.</source>
      <translation>Wähle einen anderen Container oder einen Teil des Videos.</translation>
    </message>
    <message>
      <source>Choose another container.</source>
      <translation>Wähle einen anderen Container.</translation>
    </message>
    <message>
      <source>Choose another folder for the crops.</source>
      <translation>Wähle für die Ausschnitte einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another folder, or --on-exists number.</source>
      <translation>Wähle einen anderen Ordner oder --on-exists number.</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>Wähle ein anderes Format.</translation>
    </message>
    <message>
      <source>Choose another name, or remove it.</source>
      <translation>Wähle einen anderen Namen, oder entferne sie.</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first.</source>
      <translation>Wähle einen anderen Namen, oder entferne jenes zuerst.</translation>
    </message>
    <message>
      <source>Choose another name, or replace it.</source>
      <translation>Wähle einen anderen Namen, oder ersetze sie.</translation>
    </message>
    <message>
      <source>Choose another name, or resume it: {value}</source>
      <translation>Wähle einen anderen Namen, oder setze sie fort: {value}</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose another output folder, or a template such as {{name}}_{{model}}.</source>
      <translation>Wähle einen anderen Ordner für die Ergebnisse, oder eine Vorlage wie {{name}}_{{model}}.</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>Wähle einen anderen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <source>Choose another part of it.</source>
      <translation>Wähle einen anderen Teil davon.</translation>
    </message>
    <message>
      <source>Choose another step of the run.</source>
      <translation>Wähle einen anderen Schritt des Laufs.</translation>
    </message>
    <message>
      <source>Choose another title.</source>
      <translation>Wähle einen anderen Titel.</translation>
    </message>
    <message>
      <source>Choose fewer channels or blocks than --ngf {spec_channels} --blocks {spec_blocks}.</source>
      <translation>Wähle weniger Kanäle oder Blöcke als --ngf {spec_channels} --blocks {spec_blocks}.</translation>
    </message>
    <message>
      <source>Choose fewer negatives or larger crops.</source>
      <translation>Wähle weniger Negative oder größere Ausschnitte.</translation>
    </message>
    <message>
      <source>Choose fewer, such as --ngf {value} --blocks {value2}, or leave both out.</source>
      <translation>Wähle weniger, etwa --ngf {value} --blocks {value2}, oder lass beide weg.</translation>
    </message>
    <message>
      <source>Choose its --generator, --ngf and --blocks.</source>
      <translation>Wähle seine Werte für --generator, --ngf und --blocks.</translation>
    </message>
    <message>
      <source>Choose its --ngf and --blocks, or another generator for --init-from.</source>
      <translation>Wähle seine Werte für --ngf und --blocks, oder einen anderen Generator für --init-from.</translation>
    </message>
    <message>
      <source>Choose more than {done}.</source>
      <translation>Wähle mehr als {done}.</translation>
    </message>
    <message>
      <source>Choose mp4, mkv, mov, webm, gif, webp or frames.</source>
      <translation>Wähle mp4, mkv, mov, webm, gif, webp oder frames.</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <translation>Wähle eines von {value}.</translation>
    </message>
    <message>
      <source>Choose png, jpg, tif or webp.</source>
      <translation>Wähle png, jpg, tif oder webp.</translation>
    </message>
    <message>
      <source>Choose the folder that holds them.</source>
      <translation>Wähle den Ordner, der sie enthält.</translation>
    </message>
    <message>
      <source>Choose the generator's file, such as latest_net_G.pth.</source>
      <translation>Wähle die Datei des Generators, etwa latest_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose the generator's own file, *_net_G.pth.</source>
      <translation>Wähle die Datei des Generators selbst, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose the pictures again.</source>
      <translation>Wähle die Bilder noch einmal.</translation>
    </message>
    <message>
      <source>Choose the pictures in it.</source>
      <translation>Wähle die Bilder darin.</translation>
    </message>
    <message>
      <source>Choose the videos in it.</source>
      <translation>Wähle die Videos darin.</translation>
    </message>
    <message>
      <source>Choose {value}.</source>
      <translation>Wähle {value}.</translation>
    </message>
    <message>
      <source>Close other programs that use it, choose the CPU (--device cpu), or see what 'put doctor' says.</source>
      <translation>Schließe andere Programme, die es benutzen, nimm die CPU (--device cpu), oder sieh nach, was 'put doctor' sagt.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or choose the CPU (--device cpu).</source>
      <translation>Schließe andere Programme, die es benutzen, oder wähle den Prozessor.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --batch (and more --accumulate), --size or --ngf.</source>
      <translation>Schließe andere Programme, die es benutzen, oder beginne neu mit kleinerem --batch (und mehr --accumulate), --size oder --ngf.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --size or --batch.</source>
      <translation>Schließe andere Programme, die es benutzen, oder beginne neu mit kleinerem --size oder --batch.</translation>
    </message>
    <message>
      <source>Close other programs that use the device.</source>
      <translation>Schließe andere Programme, die das Gerät benutzen.</translation>
    </message>
    <message>
      <source>Close other programs.</source>
      <translation>Schließe andere Programme.</translation>
    </message>
    <message>
      <source>Close programs that have it open, check its permissions, and delete the run again.</source>
      <translation>Schließe Programme, die ihn geöffnet haben, prüfe seine Zugriffsrechte, und lösche den Lauf noch einmal.</translation>
    </message>
    <message>
      <source>Closed captions are not kept.</source>
      <translation>Untertitel für Hörgeschädigte bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>Closed captions are not kept: {why}.</source>
      <translation>Untertitel für Hörgeschädigte bleiben nicht erhalten: {why}.</translation>
    </message>
    <message>
      <source>Collect at least {small}, better some hundreds; or train from one picture a side (--single).</source>
      <translation>Sammle mindestens {small}, besser einige hundert; oder trainiere mit einem Bild je Seite (--single).</translation>
    </message>
    <message>
      <source>Colour is kept at half resolution, as {value} is written here; {other} keep more.</source>
      <translation>Farbe bleibt in halber Auflösung erhalten, wie {value} hier geschrieben wird; {other} behalten mehr.</translation>
    </message>
    <message>
      <source>Compare the samples.</source>
      <translation>Vergleiche die Proben.</translation>
    </message>
    <message>
      <source>Compare whole pictures with whole translations.</source>
      <translation>Vergleiche ganze Bilder mit ganzen Übersetzungen.</translation>
    </message>
    <message>
      <source>Connect its disk, or put the file back.</source>
      <translation>Schließe den Datenträger an, oder lege die Datei zurück.</translation>
    </message>
    <message>
      <source>Connect its disk, or remove the run from the list.</source>
      <translation>Schließe seinen Datenträger an, oder entferne den Lauf aus der Liste.</translation>
    </message>
    <message>
      <source>Convert it to uint8 first.</source>
      <translation>Wandle es zuerst in uint8 um.</translation>
    </message>
    <message>
      <source>Convert it with another program first.</source>
      <translation>Wandle es zuerst mit einem anderen Programm um.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Kopiere die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
      <source>Copy its file and name the copy.</source>
      <translation>Kopiere seine Datei, und nenne die Kopie.</translation>
    </message>
    <message>
      <source>Correct the file, or save the preset again.</source>
      <translation>Berichtige die Datei, oder speichere die Voreinstellung neu.</translation>
    </message>
    <message>
      <source>Create it, or choose another folder.</source>
      <translation>Lege ihn an, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Crops of {half} px instead of {options_size}: {gains}.</source>
      <translation>Ausschnitte von {half} px statt {options_size}: {gains}.</translation>
    </message>
    <message>
      <source>Cut them into several pictures, if you like.</source>
      <translation>Zerschneide sie in mehrere Bilder, wenn du magst.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Delete {weights} and try again: it is downloaded anew.</source>
      <translation>Lösche {weights} und versuche es noch einmal: Die Datei wird neu heruntergeladen.</translation>
    </message>
    <message>
      <source>Develop it to JPEG or TIFF.</source>
      <translation>Entwickle es zu JPEG oder TIFF.</translation>
    </message>
    <message>
      <source>Did you mean {value}?</source>
      <translation>Meintest du {value}?</translation>
    </message>
    <message>
      <source>Did you mean “{value}”?</source>
      <translation>Meintest du „{value}“?</translation>
    </message>
    <message>
      <source>Do not use it.</source>
      <translation>Benutze es nicht.</translation>
    </message>
    <message>
      <source>Download the file again if it is damaged, or choose another one.</source>
      <translation>Lade die Datei noch einmal herunter, wenn sie beschädigt ist, oder wähle eine andere.</translation>
    </message>
    <message>
      <source>Download the file again, or choose another generator.</source>
      <translation>Lade die Datei noch einmal herunter, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
      <source>Download the file again, or choose another one.</source>
      <translation>Lade die Datei noch einmal herunter, oder wähle eine andere.</translation>
    </message>
    <message>
      <source>Drop pictures ({readable_names}), videos (MP4, MKV, MOV, WebM, AVI and more), or folders that contain some.</source>
      <translation>Ziehe Bilder ({readable_names}), Videos (MP4, MKV, MOV, WebM, AVI und mehr) oder Ordner damit hierher.</translation>
    </message>
    <message>
      <source>Expect textures of these very pictures to come back in the results.</source>
      <translation>Rechne damit, dass Strukturen genau dieser Bilder in den Ergebnissen wiederkehren.</translation>
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation>Lade sie noch einmal herunter.</translation>
    </message>
    <message>
      <source>Finished results are not affected. The damaged file is kept as {aside}.</source>
      <translation>Fertige Ergebnisse sind nicht betroffen. Die beschädigte Datei bleibt als {aside} erhalten.</translation>
    </message>
    <message>
      <source>Frames could not stay on the graphics card; they went by way of the host.</source>
      <translation>Die Einzelbilder konnten nicht auf der Grafikkarte bleiben; sie nahmen den Weg über den Arbeitsspeicher.</translation>
    </message>
    <message>
      <source>Free some space on the disk. The previous checkpoint is intact: {resume}</source>
      <translation>Schaffe etwas Platz auf dem Datenträger. Der vorige Checkpoint ist unversehrt: {resume}</translation>
    </message>
    <message>
      <source>Free some space there, or choose a broader brush or a smaller working size.</source>
      <translation>Schaffe dort Platz, oder wähle einen breiteren Pinsel oder eine kleinere Arbeitsgröße.</translation>
    </message>
    <message>
      <source>Free some space, choose a folder on another disk, or use a smaller --ngf.</source>
      <translation>Schaffe Platz, wähle einen Ordner auf einem anderen Datenträger, oder nimm ein kleineres Netz.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Schaffe Platz, oder wähle einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>Free some space, then run it again.</source>
      <translation>Schaffe Platz, dann starte es noch einmal.</translation>
    </message>
    <message>
      <source>Free {value} on the disk of {folder}, then try again.</source>
      <translation>Schaffe {value} Platz auf dem Datenträger von {folder}, und versuche es dann noch einmal.</translation>
    </message>
    <message>
      <source>Full range becomes limited range, the only range of ProRes; it looks the same.</source>
      <translation>Der volle Wertebereich wird zum begrenzten, dem einzigen von ProRes; es sieht gleich aus.</translation>
    </message>
    <message>
      <source>GIF shows at most 50 frames per second; dropped: {lost}.</source>
      <translation>GIF zeigt höchstens 50 Bilder je Sekunde; ausgelassen: {lost}.</translation>
    </message>
    <message>
      <source>GIF shows at most 50 pictures per second; those between are dropped.</source>
      <translation>GIF zeigt höchstens 50 Bilder je Sekunde; die dazwischen entfallen.</translation>
    </message>
    <message>
      <source>Generators cannot be exported as “{value}”.</source>
      <translation>Generatoren können nicht als „{value}“ exportiert werden.</translation>
    </message>
    <message>
      <source>Generators here take and give 1 or 3 channels, not {self_in_channels} and {self_out_channels}.</source>
      <translation>Generatoren nehmen und geben hier 1 oder 3 Kanäle, nicht {self_in_channels} und {self_out_channels}.</translation>
    </message>
    <message>
      <source>Get the pack that belongs to this version of PUT Desktop.</source>
      <translation>Nimm das Paket, das zu dieser Version von PUT Desktop gehört.</translation>
    </message>
    <message>
      <source>Give --precision and --backend, and all compute alike.</source>
      <translation>Gib --precision und --backend an, dann rechnen alle gleich.</translation>
    </message>
    <message>
      <source>Give one with --key.</source>
      <translation>Gib einen mit --key an.</translation>
    </message>
    <message>
      <source>GoPro telemetry</source>
      <translation>GoPro-Telemetrie</translation>
    </message>
    <message>
      <source>H.264 and HEVC</source>
      <translation>H.264 und HEVC</translation>
    </message>
    <message>
      <source>HDR gain maps</source>
      <translation>HDR-Gain-Maps</translation>
    </message>
    <message>
      <source>HEIC keeps transparency only approximately.</source>
      <translation>HEIC behält die Transparenz nur ungefähr.</translation>
    </message>
    <message>
      <source>HEIC pictures need a plug-in that is not installed.</source>
      <translation>HEIC-Bilder brauchen eine Erweiterung, die nicht installiert ist.</translation>
    </message>
    <message>
      <source>If it happens again, start a new run with a lower --lr.</source>
      <translation>Geschieht es wieder, beginne einen neuen Lauf mit kleinerer Lernrate.</translation>
    </message>
    <message>
      <source>If that matters to you, add more varied pictures to B.</source>
      <translation>Wenn dir das wichtig ist, füge abwechslungsreichere Bilder zu B hinzu.</translation>
    </message>
    <message>
      <source>If that matters to you, {less_style}.</source>
      <translation>Wenn dir das wichtig ist, {less_style}.</translation>
    </message>
    <message>
      <source>If you want colours, use coloured ones.</source>
      <translation>Wenn du Farben willst, nimm farbige.</translation>
    </message>
    <message>
      <source>If you want to translate coloured pictures, use coloured ones here too.</source>
      <translation>Wenn du farbige Bilder übersetzen willst, nimm auch hier farbige.</translation>
    </message>
    <message>
      <source>Import it first: put models import {path_name}</source>
      <translation>Importiere es zuerst: put models import {path_name}</translation>
    </message>
    <message>
      <source>Import it.</source>
      <translation>Importiere es.</translation>
    </message>
    <message>
      <source>Import one, or train one.</source>
      <translation>Importiere eines, oder trainiere eines.</translation>
    </message>
    <message>
      <source>Import the model that was used, or take the one that is here (--any-model).</source>
      <translation>Importiere das Modell, das benutzt wurde, oder nimm das vorhandene (--any-model).</translation>
    </message>
    <message>
      <source>In {folder} {number} of the same numbering stayed that are not a part of the result.</source>
      <translation>In {folder} blieben gleich nummerierte Bilder, die nicht zum Ergebnis gehören: {number}.</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>Installiere PUT Desktop neu.</translation>
    </message>
    <message>
      <source>Install it with: pip install 'put-desktop[fid]'</source>
      <translation>Installiere es mit: pip install 'put-desktop[fid]'</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[onnx]"</source>
      <translation>Installiere es: pip install "put-desktop[onnx]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"</source>
      <translation>Installiere es: pip install "put-desktop[openvino]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"; or choose --precision auto.</source>
      <translation>Installiere es: pip install "put-desktop[openvino]"; oder wähle --precision auto.</translation>
    </message>
    <message>
      <source>Install pillow-heif, or save the picture as JPEG.</source>
      <translation>Installiere pillow-heif, oder speichere das Bild als JPEG.</translation>
    </message>
    <message>
      <source>Install put-desktop[cluster].</source>
      <translation>Installiere put-desktop[cluster].</translation>
    </message>
    <message>
      <source>Install the same version on both.</source>
      <translation>Installiere auf beiden dieselbe Version.</translation>
    </message>
    <message>
      <source>Is “{value}” meant?</source>
      <translation>Ist „{value}“ gemeint?</translation>
    </message>
    <message>
      <source>It cannot be reached. {error_detail}</source>
      <translation>Es ist nicht zu erreichen. {error_detail}</translation>
    </message>
    <message>
      <source>It cannot be watched.</source>
      <translation>Er kann nicht überwacht werden.</translation>
    </message>
    <message>
      <source>It has PUT Desktop {version}, this machine {version2}.</source>
      <translation>Dort ist PUT Desktop {version}, auf diesem Rechner {version2}.</translation>
    </message>
    <message>
      <source>It has no usable colour profile; its colours are approximate.</source>
      <translation>Es hat kein brauchbares Farbprofil; seine Farben sind ungefähr.</translation>
    </message>
    <message>
      <source>It holds no suitable generator.</source>
      <translation>Sie enthält kein passendes Modell.</translation>
    </message>
    <message>
      <source>It holds too many parts to search.</source>
      <translation>Sie enthält zu viele Teile, um sie zu durchsuchen.</translation>
    </message>
    <message>
      <source>It holds {pages} pages; only the first one is used.</source>
      <translation>Es hat {pages} Seiten; nur die erste wird benutzt.</translation>
    </message>
    <message>
      <source>It holds {picture_n_frames} frames; only the first one is used.</source>
      <translation>Es hat {picture_n_frames} Einzelbilder; nur das erste wird benutzt.</translation>
    </message>
    <message>
      <source>It holds {value}, not a ResNet generator.</source>
      <translation>Darin ist {value}, kein ResNet-Generator.</translation>
    </message>
    <message>
      <source>It is HDR ({info_hdr}) and is tone-mapped to the standard range of BT.709.</source>
      <translation>Es ist HDR ({info_hdr}) und wird auf den Standardbereich von BT.709 abgebildet.</translation>
    </message>
    <message>
      <source>It is an HDR picture; its colours are read as standard ones and may look flat.</source>
      <translation>Es ist ein HDR-Bild; seine Farben werden als gewöhnliche gelesen und können flau wirken.</translation>
    </message>
    <message>
      <source>It is animated; only the first of {frames} frames is used.</source>
      <translation>Es ist bewegt; nur das erste von {frames} Einzelbildern wird benutzt.</translation>
    </message>
    <message>
      <source>It is animated; only the first of {parts_frames} frames is used.</source>
      <translation>Es ist bewegt; nur das erste von {parts_frames} Einzelbildern wird benutzt.</translation>
    </message>
    <message>
      <source>It is busy with something else.</source>
      <translation>Er ist mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
      <source>It is in CMYK; the result is in RGB.</source>
      <translation>Es ist in CMYK; das Ergebnis ist in RGB.</translation>
    </message>
    <message>
      <source>It is interlaced and is deinterlaced (bwdif).</source>
      <translation>Es ist im Zeilensprungverfahren und wird zu Vollbildern (bwdif).</translation>
    </message>
    <message>
      <source>It is left as it is. Update the program to see it; until then the queue is not saved.</source>
      <translation>Sie bleibt, wie sie ist. Aktualisiere das Programm, um sie zu sehen; bis dahin wird die Warteschlange nicht gespeichert.</translation>
    </message>
    <message>
      <source>It is marked as a 360° or 3D video; the mark is not kept.</source>
      <translation>Es ist als 360°- oder 3D-Video gekennzeichnet; die Kennzeichnung bleibt nicht erhalten.</translation>
    </message>
    <message>
      <source>It is marked as mirrored; frames are mirrored.</source>
      <translation>Es ist als gespiegelt gekennzeichnet; die Einzelbilder werden gespiegelt.</translation>
    </message>
    <message>
      <source>It is marked as rotated by an odd angle; it is rotated by the nearest quarter turn.</source>
      <translation>Es ist als um einen krummen Winkel gedreht gekennzeichnet; es wird um die nächste Vierteldrehung gedreht.</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {kind} picture.</source>
      <translation>Sie heißt {path_suffix}, enthält aber ein {kind}-Bild.</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {self_format} picture.</source>
      <translation>Sie heißt {path_suffix}, enthält aber ein {self_format}-Bild.</translation>
    </message>
    <message>
      <source>It is not a generator.</source>
      <translation>Es ist kein Generator.</translation>
    </message>
    <message>
      <source>It is too early to tell.</source>
      <translation>Es ist noch zu früh, um etwas zu sagen.</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures comes at step {every}; with the second, at step {second}, more can be said.</source>
      <translation>Es ist noch zu früh, um etwas zu sagen. Der erste Vergleich mit deinen B-Bildern kommt bei Schritt {every}; nach dem zweiten, bei Schritt {second}, lässt sich mehr sagen.</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures is done, and there is nothing yet to hold it against; with the second, at step {second}, more can be said.</source>
      <translation>Es ist noch zu früh, um etwas zu sagen. Der erste Vergleich mit deinen B-Bildern ist gemacht, und es gibt noch nichts, womit man ihn vergleichen könnte; nach dem zweiten, bei Schritt {second}, lässt sich mehr sagen.</translation>
    </message>
    <message>
      <source>It is too early to tell: {why}. {value}</source>
      <translation>Für ein Urteil ist es zu früh: {why}. {value}</translation>
    </message>
    <message>
      <source>It may have been moved, or its disk removed.</source>
      <translation>Vielleicht wurde es verschoben oder sein Datenträger entfernt.</translation>
    </message>
    <message>
      <source>It may hold {value}.</source>
      <translation>Sie kann enthalten: {value}.</translation>
    </message>
    <message>
      <source>It may need more memory than there is: close other programs, or give --memory.</source>
      <translation>Es braucht vielleicht mehr Speicher, als da ist: Schließe andere Programme, oder begrenze den Speicher.</translation>
    </message>
    <message>
      <source>It needs three numbers, such as 1.2.0.</source>
      <translation>Sie braucht drei Zahlen, etwa 1.2.0.</translation>
    </message>
    <message>
      <source>It resumes by itself when there is room again.</source>
      <translation>Sie geht von selbst weiter, wenn wieder Platz ist.</translation>
    </message>
    <message>
      <source>It was not read. Download the file again, or choose another one.</source>
      <translation>Sie wurde nicht gelesen. Lade die Datei noch einmal herunter, oder wähle eine andere.</translation>
    </message>
    <message>
      <source>It was removed. Try again; if that does not help, report it.</source>
      <translation>Die Datei wurde entfernt. Versuche es noch einmal; wenn das nicht hilft, melde es.</translation>
    </message>
    <message>
      <source>It was still getting better at the end: more steps may bring it further.</source>
      <translation>Am Ende wurde es noch besser: Mehr Schritte bringen es vielleicht weiter.</translation>
    </message>
    <message>
      <source>Its "kind" has to be "{kind}".</source>
      <translation>Ihr "kind" muss "{kind}" sein.</translation>
    </message>
    <message>
      <source>Its Photoshop layers are not kept.</source>
      <translation>Seine Photoshop-Ebenen bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>Its author, licence and training pictures are unknown.</source>
      <translation>Urheber, Lizenz und Trainingsbilder sind unbekannt.</translation>
    </message>
    <message>
      <source>Its colour profile is damaged and was ignored.</source>
      <translation>Sein Farbprofil ist beschädigt und wurde nicht beachtet.</translation>
    </message>
    <message>
      <source>Its colour profile is for another kind of picture and was ignored.</source>
      <translation>Sein Farbprofil ist für eine andere Art von Bild und wurde nicht beachtet.</translation>
    </message>
    <message>
      <source>Its colours are stored with constant luminance; they are read as non-constant, which is close.</source>
      <translation>Seine Farben sind mit konstanter Luminanz gespeichert; sie werden als nicht konstant gelesen, was nahe daran ist.</translation>
    </message>
    <message>
      <source>Its content credentials are not kept, because the picture has changed.</source>
      <translation>Seine Content Credentials bleiben nicht erhalten, weil sich das Bild geändert hat.</translation>
    </message>
    <message>
      <source>Its extra channels are not kept.</source>
      <translation>Seine zusätzlichen Kanäle bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>Its file may be damaged; try another one.</source>
      <translation>Die Datei ist vielleicht beschädigt; versuche eine andere.</translation>
    </message>
    <message>
      <source>Its generator blurs with another kernel than CUT's ({name}).</source>
      <translation>Sein Generator zeichnet mit einem anderen Kern weich als CUT ({name}).</translation>
    </message>
    <message>
      <source>Its generator has {blocks} residual blocks and {ngf} channels, which is not a known size.</source>
      <translation>Sein Generator hat {blocks} Residualblöcke und {ngf} Kanäle; diese Größe ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Its generator is not built as {spec_name} is: {what}.</source>
      <translation>Sein Generator ist nicht wie {spec_name} gebaut: {what}.</translation>
    </message>
    <message>
      <source>Its generator takes pictures of {in_channels} channels; they have 1 or 3 here.</source>
      <translation>Sein Generator nimmt Bilder mit {in_channels} Kanälen; hier haben sie 1 oder 3.</translation>
    </message>
    <message>
      <source>Its generator uses batch normalisation, or instance normalisation with weights.</source>
      <translation>Sein Generator benutzt Batch-Normalisierung, oder Instanznormalisierung mit Gewichten.</translation>
    </message>
    <message>
      <source>Its generator uses no normalisation.</source>
      <translation>Sein Generator benutzt keine Normalisierung.</translation>
    </message>
    <message>
      <source>Its generator {what}.</source>
      <translation>Sein Generator: {what}.</translation>
    </message>
    <message>
      <source>Its generators are: {value}.</source>
      <translation>Seine Generatoren sind: {value}.</translation>
    </message>
    <message>
      <source>Its licence is unknown: ask its author before you publish its results.</source>
      <translation>Seine Lizenz ist unbekannt: Frage den Urheber, bevor du seine Ergebnisse veröffentlichst.</translation>
    </message>
    <message>
      <source>Its samples have more than 8 bits, of which 8 are read.</source>
      <translation>Seine Werte haben mehr als 8 Bit, von denen 8 gelesen werden.</translation>
    </message>
    <message>
      <source>Its tags are damaged and are not kept.</source>
      <translation>Seine Angaben (Tags) sind beschädigt und bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>Its training may have failed, or the file is damaged; choose another generator.</source>
      <translation>Vielleicht ist sein Training fehlgeschlagen, oder die Datei ist beschädigt; wähle einen anderen Generator.</translation>
    </message>
    <message>
      <source>Its translation could be any of {names}.</source>
      <translation>Seine Übersetzung könnte jede von {names} sein.</translation>
    </message>
    <message>
      <source>Its translation has other proportions.</source>
      <translation>Seine Übersetzung hat andere Proportionen.</translation>
    </message>
    <message>
      <source>Its translation {value}: {error_message}</source>
      <translation>Seine Übersetzung {value}: {error_message}</translation>
    </message>
    <message>
      <source>Its transparency cannot be read; it becomes opaque.</source>
      <translation>Seine Transparenz kann nicht gelesen werden; es wird undurchsichtig.</translation>
    </message>
    <message>
      <source>Its weights are more than the file can hold.</source>
      <translation>Seine Gewichte sind mehr, als die Datei fassen kann.</translation>
    </message>
    <message>
      <source>Its weights are stored as {value}, which generators do not use.</source>
      <translation>Seine Gewichte sind als {value} gespeichert, was Generatoren nicht benutzen.</translation>
    </message>
    <message>
      <source>JPEG and BMP have no transparency; frames are placed on white.</source>
      <translation>JPEG und BMP haben keine Transparenz; die Einzelbilder werden auf Weiß gelegt.</translation>
    </message>
    <message>
      <source>JPEG has no transparency; the picture is placed on white.</source>
      <translation>JPEG hat keine Transparenz; das Bild wird auf Weiß gelegt.</translation>
    </message>
    <message>
      <source>JPEG holds at most {max_side} pixels per side.</source>
      <translation>JPEG fasst höchstens {max_side} Pixel je Seite.</translation>
    </message>
    <message>
      <source>Join this machine to the cluster with 'ray start --address=HOST:6379 --num-cpus=0', and give --ray auto.</source>
      <translation>Verbinde diesen Rechner mit 'ray start --address=HOST:6379 --num-cpus=0' mit dem Cluster, und gib --ray auto an.</translation>
    </message>
    <message>
      <source>Keep one of each group: the more often a picture is there, the more it is learnt by heart.</source>
      <translation>Behalte eines aus jeder Gruppe: Je öfter ein Bild da ist, desto mehr wird es auswendig gelernt.</translation>
    </message>
    <message>
      <source>Keep only 3 generators along the way to choose from.</source>
      <translation>Nur 3 Zwischenmodelle zur Auswahl behalten.</translation>
    </message>
    <message>
      <source>Known are {value}.</source>
      <translation>Bekannt sind {value}.</translation>
    </message>
    <message>
      <source>Lab colours</source>
      <translation>Lab-Farben</translation>
    </message>
    <message>
      <source>Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.</source>
      <translation>Große Teile der EXIF-Daten (Herstellerangaben) passen nicht in JPEG; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>Leave fewer of them out, or name a folder with more pictures.</source>
      <translation>Lass weniger davon aus, oder nimm einen Ordner mit mehr Bildern.</translation>
    </message>
    <message>
      <source>Leave it out, or choose the generator “painter”.</source>
      <translation>Lass es weg, oder wähle den Generator „painter“.</translation>
    </message>
    <message>
      <source>Leave only one of them there.</source>
      <translation>Lass dort nur eine davon.</translation>
    </message>
    <message>
      <source>Leave out --backend torch, or choose --precision auto.</source>
      <translation>Lass --backend torch weg, oder wähle --precision auto.</translation>
    </message>
    <message>
      <source>Leave out --part.</source>
      <translation>Lass --part weg.</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the outputs.</source>
      <translation>Hell und dunkel sind in den Ergebnissen vertauscht.</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the results.</source>
      <translation>Hell und dunkel sind in den Ergebnissen vertauscht.</translation>
    </message>
    <message>
      <source>Look at the samples. To learn more of it, continue the run with more steps.</source>
      <translation>Sieh dir die Proben an. Um mehr zu erfahren, setze den Lauf mit mehr Schritten fort.</translation>
    </message>
    <message>
      <source>Look at the samples: only your eyes can tell how near to B they are.</source>
      <translation>Sieh dir die Proben an: Nur deine Augen können sagen, wie nah sie B sind.</translation>
    </message>
    <message>
      <source>Looking for the pictures</source>
      <translation>Die Bilder werden gesucht</translation>
    </message>
    <message>
      <source>Make it smaller with another program first.</source>
      <translation>Verkleinere es zuerst mit einem anderen Programm.</translation>
    </message>
    <message>
      <source>Making some steps</source>
      <translation>Einige Schritte werden gemacht</translation>
    </message>
    <message>
      <source>Marks such as forced or hearing impaired cannot be written into QuickTime (mov) here; mp4 and mkv keep them.</source>
      <translation>Kennzeichen wie „erzwungen“ oder „für Hörgeschädigte“ können hier nicht in QuickTime (mov) geschrieben werden; mp4 und mkv behalten sie.</translation>
    </message>
    <message>
      <source>Matroska (mkv)</source>
      <translation>Matroska (mkv)</translation>
    </message>
    <message>
      <source>More pictures help most. For a small set, leave augmentation on (--diff-augment) and stop early (--patience).</source>
      <translation>Mehr Bilder helfen am meisten. Lass bei wenigen Bildern die Augmentierung an (--diff-augment), und halte früh an (--patience).</translation>
    </message>
    <message>
      <source>Most pictures of A are grey: the colours of the results will be guessed.</source>
      <translation>Die meisten Bilder von A sind grau: Die Farben der Ergebnisse werden geraten.</translation>
    </message>
    <message>
      <source>Most pictures of B are grey: the results will be grey.</source>
      <translation>Die meisten Bilder von B sind grau: Die Ergebnisse werden grau.</translation>
    </message>
    <message>
      <source>Most pictures of both sides are grey, and the results will be.</source>
      <translation>Die meisten Bilder beider Seiten sind grau, und die Ergebnisse werden es auch.</translation>
    </message>
    <message>
      <source>Most pictures of {upright} are upright and most of {wide} are wide. Training uses square crops of both.</source>
      <translation>Die meisten Bilder von {upright} sind hochkant und die meisten von {wide} quer. Das Training benutzt quadratische Ausschnitte von beiden.</translation>
    </message>
    <message>
      <source>Move it back, or write its new place after “{name}” in {value}.</source>
      <translation>Verschiebe ihn zurück, oder schreibe seinen neuen Ort hinter „{name}“ in {value}.</translation>
    </message>
    <message>
      <source>Move it out of there.</source>
      <translation>Verschiebe ihn von dort.</translation>
    </message>
    <message>
      <source>Name a file or a folder.</source>
      <translation>Nenne eine Datei oder einen Ordner.</translation>
    </message>
    <message>
      <source>Name a folder of pictures to start from and another of pictures to end with.</source>
      <translation>Nenne einen Ordner mit Bildern für den Anfang und einen anderen mit Bildern für das Ziel.</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or a single picture.</source>
      <translation>Nenne einen Ordner mit Bildern oder ein einzelnes Bild.</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or add --single for one picture a side.</source>
      <translation>Nenne einen Ordner mit Bildern, oder gib --single für ein Bild je Seite an.</translation>
    </message>
    <message>
      <source>Name a folder of pictures.</source>
      <translation>Nimm einen Ordner mit Bildern.</translation>
    </message>
    <message>
      <source>Name a folder with more pictures.</source>
      <translation>Nimm einen Ordner mit mehr Bildern.</translation>
    </message>
    <message>
      <source>Name a folder with pictures: {readable_names}.</source>
      <translation>Nimm einen Ordner mit Bildern: {readable_names}.</translation>
    </message>
    <message>
      <source>Name a generator or its .safetensors file.</source>
      <translation>Nenne einen Generator oder seine Datei, .safetensors.</translation>
    </message>
    <message>
      <source>Name a run folder. A run that stopped before its first checkpoint has to be started again.</source>
      <translation>Nenne den Ordner eines Laufs. Ein Lauf, der vor seinem ersten Checkpoint aufhörte, muss neu begonnen werden.</translation>
    </message>
    <message>
      <source>Name folders or files with pictures ({readable_names}) or videos.</source>
      <translation>Nimm Ordner oder Dateien mit Bildern ({readable_names}) oder Videos.</translation>
    </message>
    <message>
      <source>Name the file that was to be written, or its folder.</source>
      <translation>Nenne die Datei, die geschrieben werden sollte, oder ihren Ordner.</translation>
    </message>
    <message>
      <source>Name the generator's file in it, such as latest_net_G.pth.</source>
      <translation>Nenne die Datei des Generators darin, etwa latest_net_G.pth.</translation>
    </message>
    <message>
      <source>Networks half as wide, which learn less fine detail: {gains}.</source>
      <translation>Halb so breite Netze, die weniger feine Einzelheiten lernen: {gains}.</translation>
    </message>
    <message>
      <source>No frame was translated.</source>
      <translation>Es wurde kein Einzelbild übersetzt.</translation>
    </message>
    <message>
      <source>No frame was written.</source>
      <translation>Es wurde kein Einzelbild geschrieben.</translation>
    </message>
    <message>
      <source>No longer there: {names} ({value} of {value2}).</source>
      <translation>Nicht mehr da: {names} ({value} von {value2}).</translation>
    </message>
    <message>
      <source>No picture matches {path_name}.</source>
      <translation>Kein Bild passt zu {path_name}.</translation>
    </message>
    <message>
      <source>No worker is left: all processes or machines that translated are gone.</source>
      <translation>Es ist kein Worker mehr übrig: Alle Prozesse oder Rechner, die übersetzten, sind weg.</translation>
    </message>
    <message>
      <source>None is saved yet.</source>
      <translation>Noch ist keine gespeichert.</translation>
    </message>
    <message>
      <source>None of the files of the report is there any more.</source>
      <translation>Keine der Dateien des Berichts ist noch da.</translation>
    </message>
    <message>
      <source>None of the photographs can be read.</source>
      <translation>Keines der Fotos kann gelesen werden.</translation>
    </message>
    <message>
      <source>None of the pictures of {name} can be read.</source>
      <translation>Keines der Bilder von {name} kann gelesen werden.</translation>
    </message>
    <message>
      <source>None of the pictures of {place} can be read.</source>
      <translation>Keines der Bilder von {place} kann gelesen werden.</translation>
    </message>
    <message>
      <source>Nothing has to go, but {fewer} decides how good the result will be: collect more for it.</source>
      <translation>Nichts muss weg, aber {fewer} entscheidet, wie gut das Ergebnis wird: Sammle dafür mehr.</translation>
    </message>
    <message>
      <source>Nothing is trained in int8.</source>
      <translation>In int8 wird nicht trainiert.</translation>
    </message>
    <message>
      <source>Nothing matches the pattern {pattern} of what to exclude.</source>
      <translation>Nichts passt auf das Ausschlussmuster {pattern}.</translation>
    </message>
    <message>
      <source>Nothing matches {pattern}.</source>
      <translation>Nichts passt auf {pattern}.</translation>
    </message>
    <message>
      <source>Nothing that the report was made from is there any more.</source>
      <translation>Nichts, woraus der Bericht entstand, ist noch da.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed. A newer driver may help; until then translation uses the processor.</source>
      <translation>Nichts wurde geändert. Ein neuerer Treiber kann helfen; bis dahin übersetzt der Prozessor.</translation>
    </message>
    <message>
      <source>Nothing was installed. Try again later, and report it if that does not help.</source>
      <translation>Nichts wurde installiert. Versuche es später noch einmal, und melde es, wenn das nicht hilft.</translation>
    </message>
    <message>
      <source>Numbered pictures do not store when they are shown.</source>
      <translation>Nummerierte Bilder speichern nicht, wann sie gezeigt werden.</translation>
    </message>
    <message>
      <source>ONNX files need the package “onnx”, which is not installed.</source>
      <translation>ONNX-Dateien brauchen das Paket „onnx“, das nicht installiert ist.</translation>
    </message>
    <message>
      <source>On a CPU use --precision auto, bf16 or fp32.</source>
      <translation>Auf einer CPU --precision auto, bf16 oder fp32 benutzen.</translation>
    </message>
    <message>
      <source>One of the inputs is empty.</source>
      <translation>Eine der Eingaben ist leer.</translation>
    </message>
    <message>
      <source>One picture at a time, {value} for each step: learns as well, in less memory.</source>
      <translation>Ein Bild auf einmal, {value} je Schritt: lernt ebenso gut mit weniger Speicher.</translation>
    </message>
    <message>
      <source>Only ResNet generators with instance normalisation can be used, as CUT, FastCUT, PUT and CycleGAN train.</source>
      <translation>Nur ResNet-Generatoren mit Instanznormalisierung können benutzt werden, wie CUT, FastCUT, PUT und CycleGAN sie trainieren.</translation>
    </message>
    <message>
      <source>Only generators that you added can be.</source>
      <translation>Nur Modelle, die du hinzugefügt hast, können das.</translation>
    </message>
    <message>
      <source>Only {self_read} of {self_info_frames} frames could be decoded.</source>
      <translation>Nur {self_read} von {self_info_frames} Einzelbildern konnten dekodiert werden.</translation>
    </message>
    <message>
      <source>Open it in another program and save it anew.</source>
      <translation>Öffne sie in einem anderen Programm und speichere sie neu.</translation>
    </message>
    <message>
      <source>Open it in another program, and save it as PNG.</source>
      <translation>Öffne es in einem anderen Programm und speichere es als PNG.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute this generator; torch does.</source>
      <translation>OpenVINO kann diesen Generator nicht berechnen; torch tut es.</translation>
    </message>
    <message>
      <source>OpenVINO computes on the CPU here, not on {device}.</source>
      <translation>OpenVINO rechnet hier auf der CPU, nicht auf {device}.</translation>
    </message>
    <message>
      <source>OpenVINO has no convolutions in int8 for this processor.</source>
      <translation>OpenVINO hat für diesen Prozessor keine Faltungen in int8.</translation>
    </message>
    <message>
      <source>OpenVINO is not installed.</source>
      <translation>OpenVINO ist nicht installiert.</translation>
    </message>
    <message>
      <source>Opus</source>
      <translation>Opus</translation>
    </message>
    <message>
      <source>Other steps can still be shown. The run itself is not affected.</source>
      <translation>Andere Schritte lassen sich noch zeigen. Der Lauf selbst ist nicht betroffen.</translation>
    </message>
    <message>
      <source>Pictures can be augmented by {value}, not {value2}.</source>
      <translation>Bilder lassen sich mit {value} augmentieren, nicht mit {value2}.</translation>
    </message>
    <message>
      <source>Pictures cannot be written as {self__spec_codec}.</source>
      <translation>Bilder können nicht als {self__spec_codec} geschrieben werden.</translation>
    </message>
    <message>
      <source>Pictures unlike them will be translated less surely.</source>
      <translation>Bilder, die ihnen nicht gleichen, werden weniger sicher übersetzt.</translation>
    </message>
    <message>
      <source>Pixels become square: the pictures look stretched or squeezed.</source>
      <translation>Pixel werden quadratisch: Die Bilder wirken gestreckt oder gestaucht.</translation>
    </message>
    <message>
      <source>Please report it with the details.</source>
      <translation>Bitte melde es mit den Einzelheiten.</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>Bitte melde es.</translation>
    </message>
    <message>
      <source>ProRes has no constant rate factor.</source>
      <translation>ProRes hat keinen konstanten Ratenfaktor (CRF).</translation>
    </message>
    <message>
      <source>Put it back from a copy, if there is one.</source>
      <translation>Stelle sie aus einer Kopie wieder her, wenn es eine gibt.</translation>
    </message>
    <message>
      <source>Put it back, or connect its disk, and retry.</source>
      <translation>Lege es zurück oder schließe den Datenträger an, dann versuche es noch einmal.</translation>
    </message>
    <message>
      <source>Put it back, or start a new run.</source>
      <translation>Lege sie zurück, oder beginne einen neuen Lauf.</translation>
    </message>
    <message>
      <source>Put it back.</source>
      <translation>Lege es zurück.</translation>
    </message>
    <message>
      <source>Put them back, and retry.</source>
      <translation>Lege sie zurück und versuche es noch einmal.</translation>
    </message>
    <message>
      <source>Put them back.</source>
      <translation>Lege sie zurück.</translation>
    </message>
    <message>
      <source>QuickTime (mov)</source>
      <translation>QuickTime (mov)</translation>
    </message>
    <message>
      <source>Ray is not installed.</source>
      <translation>Ray ist nicht installiert.</translation>
    </message>
    <message>
      <source>Refresh the list.</source>
      <translation>Aktualisiere die Liste.</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop.</source>
      <translation>Installiere PUT Desktop neu.</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop. 'put doctor' shows what is wrong.</source>
      <translation>Installiere PUT Desktop neu. 'put doctor' zeigt, was nicht stimmt.</translation>
    </message>
    <message>
      <source>Remove it, or choose a new folder.</source>
      <translation>Entferne ihn, oder wähle einen neuen Ordner.</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>Entferne einige davon.</translation>
    </message>
    <message>
      <source>Remove them from one side; A and B should be different kinds of pictures.</source>
      <translation>Entferne sie auf einer Seite; A und B sollten verschiedene Arten von Bildern sein.</translation>
    </message>
    <message>
      <source>Remove them unless they belong to the style.</source>
      <translation>Entferne sie, wenn sie nicht zum Stil gehören.</translation>
    </message>
    <message>
      <source>Remove them.</source>
      <translation>Entferne sie.</translation>
    </message>
    <message>
      <source>Rename or remove it, or choose another output folder.</source>
      <translation>Benenne ihn um oder entferne ihn, oder wähle einen anderen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or delete the run; its models can still be used.</source>
      <translation>Stelle sie aus einer Kopie wieder her, oder lösche den Lauf; seine Modelle bleiben benutzbar.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or start a new run.</source>
      <translation>Stelle sie aus einer Kopie wieder her, oder beginne einen neuen Lauf.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or train a new run that starts from one of the models.</source>
      <translation>Stelle sie aus einer Kopie wieder her, oder trainiere einen neuen Lauf, der mit einem der Modelle beginnt.</translation>
    </message>
    <message>
      <source>Restore its file.</source>
      <translation>Stelle seine Datei wieder her.</translation>
    </message>
    <message>
      <source>Restore the teacher's file.</source>
      <translation>Stelle die Datei des Lehrers wieder her.</translation>
    </message>
    <message>
      <source>Resume another run, or start a new one.</source>
      <translation>Setze einen anderen Lauf fort, oder beginne einen neuen.</translation>
    </message>
    <message>
      <source>Resume it first.</source>
      <translation>Setze ihn erst fort.</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint.</source>
      <translation>Setze ihn fort, damit er beim letzten Checkpoint weitermacht.</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint. If that does not help, report it with the details.</source>
      <translation>Setze ihn fort, damit er beim letzten Checkpoint weitermacht. Hilft das nicht, melde es mit den Einzelheiten.</translation>
    </message>
    <message>
      <source>Resume it: put train --resume {run}</source>
      <translation>Setze ihn fort: put train --resume {run}</translation>
    </message>
    <message>
      <source>Running work continues. Please report this with the details; they are also in {self_log_file}.</source>
      <translation>Laufende Arbeit geht weiter. Bitte melde dies mit den Einzelheiten; sie stehen auch in {self_log_file}.</translation>
    </message>
    <message>
      <source>SHA-256 of the report's: {wanted}</source>
      <translation>SHA-256 aus dem Bericht: {wanted}</translation>
    </message>
    <message>
      <source>Save it as 8 or 16 bit RGB first.</source>
      <translation>Speichere es zuerst als RGB mit 8 oder 16 Bit.</translation>
    </message>
    <message>
      <source>Save it as PNG with another program.</source>
      <translation>Speichere es mit einem anderen Programm als PNG.</translation>
    </message>
    <message>
      <source>Save it as RGB first.</source>
      <translation>Speichere es zuerst als RGB.</translation>
    </message>
    <message>
      <source>Save it as fp32, or go back to an earlier checkpoint.</source>
      <translation>Speichere ihn als fp32, oder gehe zu einem früheren Checkpoint zurück.</translation>
    </message>
    <message>
      <source>Save it with another program in small tiles or strips, or not packed, or allow more --memory.</source>
      <translation>Speichere es mit einem anderen Programm in kleinen Kacheln oder Streifen oder ungepackt, oder erlaube mehr --memory.</translation>
    </message>
    <message>
      <source>Save one layer of it as a picture.</source>
      <translation>Speichere eine Schicht davon als Bild.</translation>
    </message>
    <message>
      <source>Scoring the results</source>
      <translation>Die Ergebnisse werden bewertet</translation>
    </message>
    <message>
      <source>Select another step.</source>
      <translation>Wähle einen anderen Schritt.</translation>
    </message>
    <message>
      <source>Some frames reach beyond the picture; the parts outside are cropped.</source>
      <translation>Manche Einzelbilder ragen über das Bild hinaus; die Teile außerhalb werden abgeschnitten.</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well.</source>
      <translation>Damit ein Generator gut lernt, braucht es einige hundert.</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well; --diff-augment colour,translation,cutout helps with fewer.</source>
      <translation>Damit ein Generator gut lernt, braucht es einige hundert; bei weniger hilft --diff-augment colour,translation,cutout.</translation>
    </message>
    <message>
      <source>Something went wrong in the window.</source>
      <translation>Im Fenster ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <source>Start 'put train' without torchrun.</source>
      <translation>Starte 'put train' ohne torchrun.</translation>
    </message>
    <message>
      <source>Start a new distillation.</source>
      <translation>Beginne eine neue Destillation.</translation>
    </message>
    <message>
      <source>Start a new run; --init-from FILE lets it begin from a generator that the old one left.</source>
      <translation>Beginne einen neuen Lauf; mit --init-from FILE kann er bei einem Generator anfangen, den der alte hinterließ.</translation>
    </message>
    <message>
      <source>Start again with --init-from none, or with --precision fp32.</source>
      <translation>Beginne neu mit --init-from none oder mit --precision fp32.</translation>
    </message>
    <message>
      <source>Start again with a lower --lr, or with --precision fp32. The last checkpoint is intact.</source>
      <translation>Beginne neu mit kleinerem --lr oder mit --precision fp32. Der letzte Checkpoint ist unversehrt.</translation>
    </message>
    <message>
      <source>Start again with more --keep-content or another --init-from; with --selection all, if it was another.</source>
      <translation>Beginne neu mit mehr --keep-content oder einem anderen --init-from; mit --selection all, falls eine andere gewählt war.</translation>
    </message>
    <message>
      <source>Start again with more --keep-content, or with pictures in B whose content is more like that of A.</source>
      <translation>Beginne neu mit mehr --keep-content oder mit Bildern in B, deren Inhalt dem von A ähnlicher ist.</translation>
    </message>
    <message>
      <source>Start again.</source>
      <translation>Beginne neu.</translation>
    </message>
    <message>
      <source>Start from a model of CUT, FastCUT or PUT.</source>
      <translation>Beginne mit einem Modell von CUT, FastCUT oder PUT.</translation>
    </message>
    <message>
      <source>Start from the model that it was distilled from; put distill then makes a fast variant of yours.</source>
      <translation>Beginne mit dem Modell, aus dem es destilliert wurde; put distill macht dann eine schnelle Variante von deinem.</translation>
    </message>
    <message>
      <source>Start one with 'ray start --head', and join this machine with 'ray start --address=HOST:6379'.</source>
      <translation>Starte einen mit 'ray start --head', und füge diesen Rechner mit 'ray start --address=HOST:6379' hinzu.</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>Halte ihn zuerst an.</translation>
    </message>
    <message>
      <source>Stop it first; then it can be deleted.</source>
      <translation>Halte ihn zuerst an; dann kann er gelöscht werden.</translation>
    </message>
    <message>
      <source>Stop it there with Ctrl+C; its progress is saved.</source>
      <translation>Halte ihn dort mit Strg+C an; sein Fortschritt ist gespeichert.</translation>
    </message>
    <message>
      <source>Stop it there.</source>
      <translation>Halte ihn dort an.</translation>
    </message>
    <message>
      <source>Stop, </source>
      <translation>Halte an, </translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-colours or --identity, or from another --init-from or --seed.</source>
      <translation>Halte an, und beginne neu mit mehr --keep-colours oder --identity, oder mit anderem --init-from oder --seed.</translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-content, more varied pictures in B, or from another --init-from.</source>
      <translation>Halte an, und beginne neu mit mehr --keep-content, vielfältigeren Bildern in B oder anderem --init-from.</translation>
    </message>
    <message>
      <source>Style is a number from -1 to 1, not {style}.</source>
      <translation>Der Stil ist eine Zahl von -1 bis 1, nicht {style}.</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <source>TIFF cannot hold comments and texts like these; they are not kept.</source>
      <translation>TIFF kann solche Kommentare und Texte nicht enthalten; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>Temporal is a number from 0 to 1, not {strength}.</source>
      <translation>Temporal ist eine Zahl von 0 bis 1, nicht {strength}.</translation>
    </message>
    <message>
      <source>The BMP picture has channels of an unusual kind.</source>
      <translation>Das BMP-Bild hat Kanäle ungewöhnlicher Art.</translation>
    </message>
    <message>
      <source>The CPU with the computer's own memory: many times as slow.</source>
      <translation>Der Prozessor mit dem Arbeitsspeicher des Rechners: um ein Vielfaches langsamer.</translation>
    </message>
    <message>
      <source>The EXIF data does not fit into JPEG; it is not kept.</source>
      <translation>Die EXIF-Daten passen nicht in JPEG; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>The EXIF data was damaged and is not kept.</source>
      <translation>Die EXIF-Daten waren beschädigt und bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>The GPU is out of memory; continuing in fp16, which needs half of it.</source>
      <translation>Der GPU fehlt Speicher; es geht in fp16 weiter, das die Hälfte braucht.</translation>
    </message>
    <message>
      <source>The GPU pack could not be put in place.</source>
      <translation>Das GPU-Paket konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
      <source>The GPU pack could not be tried.</source>
      <translation>Das GPU-Paket konnte nicht ausprobiert werden.</translation>
    </message>
    <message>
      <source>The GPU pack does not work with this card and driver.</source>
      <translation>Das GPU-Paket funktioniert mit dieser Karte und diesem Treiber nicht.</translation>
    </message>
    <message>
      <source>The GPU pack has an unusable name.</source>
      <translation>Das GPU-Paket hat einen unbrauchbaren Namen.</translation>
    </message>
    <message>
      <source>The GPU pack holds a link.</source>
      <translation>Das GPU-Paket enthält eine Verknüpfung.</translation>
    </message>
    <message>
      <source>The GPU pack needs {value} on the disk; {value2} are free.</source>
      <translation>Das GPU-Paket braucht {value} auf dem Datenträger; {value2} sind frei.</translation>
    </message>
    <message>
      <source>The GPU pack would write outside its folder.</source>
      <translation>Das GPU-Paket würde außerhalb seines Ordners schreiben.</translation>
    </message>
    <message>
      <source>The Ray cluster has no machine for --device {options_device}.</source>
      <translation>Der Ray-Cluster hat keinen Rechner für --device {options_device}.</translation>
    </message>
    <message>
      <source>The TIFF holds a volume, not a picture.</source>
      <translation>Das TIFF enthält ein Volumen, kein Bild.</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of ink.</source>
      <translation>Das TIFF enthält ungewöhnliche Druckfarben.</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of pixels.</source>
      <translation>Das TIFF enthält Pixel ungewöhnlicher Art.</translation>
    </message>
    <message>
      <source>The TIFF holds floating-point, signed or 32-bit pixels, which cannot be used.</source>
      <translation>Das TIFF enthält Gleitkomma-, vorzeichenbehaftete oder 32-Bit-Pixel, die nicht benutzt werden können.</translation>
    </message>
    <message>
      <source>The TIFF holds {value}, which cannot be used.</source>
      <translation>Das TIFF enthält {value}, was nicht benutzt werden kann.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in strips of {self__step} rows, of which one takes {size}.</source>
      <translation>Das TIFF ist zu groß für den Speicher und in Streifen zu {self__step} Zeilen gepackt, von denen einer {size} belegt.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in tiles of {self__step} rows, of which one takes {size}.</source>
      <translation>Das TIFF ist zu groß für den Speicher und in Kacheln zu {self__step} Zeilen gepackt, von denen eine {size} belegt.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is stored lying on its side.</source>
      <translation>Das TIFF ist zu groß für den Speicher und liegt gedreht in der Datei.</translation>
    </message>
    <message>
      <source>The XMP data does not fit into JPEG; it is not kept.</source>
      <translation>Die XMP-Daten passen nicht in JPEG; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>The animation is damaged or cut short.</source>
      <translation>Die Animation ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <source>The aspect ratio changes in the middle; all frames keep that of the first.</source>
      <translation>Das Seitenverhältnis ändert sich mittendrin; alle Einzelbilder behalten das des ersten.</translation>
    </message>
    <message>
      <source>The best model is saved. Stop when you like its samples; --patience ends runs by itself.</source>
      <translation>Das beste Modell ist gespeichert. Halte an, wenn seine Proben gefallen; --patience beendet Läufe von selbst.</translation>
    </message>
    <message>
      <source>The checkpoint {path} cannot be written.</source>
      <translation>Der Checkpoint {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The colour matrix is replaced by one that every player knows.</source>
      <translation>Die Farbmatrix wird durch eine ersetzt, die jeder Abspieler kennt.</translation>
    </message>
    <message>
      <source>The constant rate factor of {value} is {low} to {high}, not {crf}.</source>
      <translation>Der konstante Ratenfaktor von {value} ist {low} bis {high}, nicht {crf}.</translation>
    </message>
    <message>
      <source>The contrastive loss is stuck at the value of identical features: nothing preserves the content.</source>
      <translation>Der kontrastive Verlust steht beim Wert gleicher Merkmale fest: Nichts bewahrt den Inhalt.</translation>
    </message>
    <message>
      <source>The cover picture is not kept: {value}; {hint}.</source>
      <translation>Das Titelbild bleibt nicht erhalten: {value}; {hint}.</translation>
    </message>
    <message>
      <source>The date of the file could not be kept.</source>
      <translation>Das Datum der Datei konnte nicht erhalten werden.</translation>
    </message>
    <message>
      <source>The description of the GPU pack is damaged.</source>
      <translation>Die Beschreibung des GPU-Pakets ist beschädigt.</translation>
    </message>
    <message>
      <source>The device has too little free memory for this training.</source>
      <translation>Das Gerät hat zu wenig freien Speicher für dieses Training.</translation>
    </message>
    <message>
      <source>The discriminator recognises every output as false, so the generator learns little from it.</source>
      <translation>Der Diskriminator erkennt jedes Ergebnis als falsch, sodass der Generator wenig daraus lernt.</translation>
    </message>
    <message>
      <source>The disk does not accept a file this large.</source>
      <translation>Der Datenträger nimmt keine so große Datei an.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <source>The disk is read-only.</source>
      <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>The disk of {run} has {value} free; the run needs about {value2}.</source>
      <translation>Auf dem Datenträger von {run} sind {value} frei; der Lauf braucht etwa {value2}.</translation>
    </message>
    <message>
      <source>The disk {room_name} has room again; the work resumes.</source>
      <translation>Auf {room_name} ist wieder Platz; die Arbeit geht weiter.</translation>
    </message>
    <message>
      <source>The disk {room_name} has {value} left; the work is paused.</source>
      <translation>Auf {room_name} sind noch {value} frei; die Arbeit ist angehalten.</translation>
    </message>
    <message>
      <source>The distillation has done {checkpoint_step} steps already.</source>
      <translation>Die Destillation hat schon {checkpoint_step} Schritte hinter sich.</translation>
    </message>
    <message>
      <source>The encoder changed the order of the frames.</source>
      <translation>Der Encoder hat die Reihenfolge der Einzelbilder geändert.</translation>
    </message>
    <message>
      <source>The encoder lost frames.</source>
      <translation>Der Encoder hat Einzelbilder verloren.</translation>
    </message>
    <message>
      <source>The file also holds {listed}; they are not kept.</source>
      <translation>Die Datei enthält auch {listed}; das bleibt nicht erhalten.</translation>
    </message>
    <message>
      <source>The file also holds {value}; it is not kept.</source>
      <translation>Die Datei enthält auch {value}; das bleibt nicht erhalten.</translation>
    </message>
    <message>
      <source>The file cannot be read.</source>
      <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The file cannot be read: no permission.</source>
      <translation>Die Datei kann nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
      <source>The file holds a list or a text, not a video.</source>
      <translation>Die Datei enthält eine Liste oder einen Text, kein Video.</translation>
    </message>
    <message>
      <source>The file holds a picture, not a video.</source>
      <translation>Die Datei enthält ein Bild, kein Video.</translation>
    </message>
    <message>
      <source>The file holds a raw camera picture, which cannot be used.</source>
      <translation>Die Datei enthält ein Kamera-Rohbild, das nicht benutzt werden kann.</translation>
    </message>
    <message>
      <source>The file holds sound and a cover picture, but no video.</source>
      <translation>Die Datei enthält Ton und ein Titelbild, aber kein Video.</translation>
    </message>
    <message>
      <source>The file holds {holds}.</source>
      <translation>Die Datei enthält {holds}.</translation>
    </message>
    <message>
      <source>The file holds {stranger}, not a picture that can be read.</source>
      <translation>Die Datei enthält kein lesbares Bild, sondern: {stranger}.</translation>
    </message>
    <message>
      <source>The file holds {value} data twice; only the first is kept.</source>
      <translation>Die Datei enthält {value}-Daten zweimal; nur die ersten bleiben erhalten.</translation>
    </message>
    <message>
      <source>The file holds {what}, not a video.</source>
      <translation>Die Datei enthält kein Video, sondern: {what}.</translation>
    </message>
    <message>
      <source>The file is cut short: {value}{of} could be decoded.</source>
      <translation>Die Datei ist abgeschnitten: {value}{of} konnten dekodiert werden.</translation>
    </message>
    <message>
      <source>The file is cut short; what can be decoded is used.</source>
      <translation>Die Datei ist abgeschnitten; benutzt wird, was dekodiert werden kann.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>The file is not a picture.</source>
      <translation>Die Datei ist kein Bild.</translation>
    </message>
    <message>
      <source>The file is not a video, or its beginning is damaged.</source>
      <translation>Die Datei ist kein Video, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
      <source>The file name template cannot name folders.</source>
      <translation>Die Namensvorlage kann keine Ordner benennen.</translation>
    </message>
    <message>
      <source>The file name template gives an empty name.</source>
      <translation>Die Namensvorlage ergibt einen leeren Namen.</translation>
    </message>
    <message>
      <source>The file name template has no token {{{token}}}.</source>
      <translation>Die Namensvorlage kennt keinen Platzhalter {{{token}}}.</translation>
    </message>
    <message>
      <source>The file name template {template} cannot be read: {error}.</source>
      <translation>Die Namensvorlage {template} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <source>The file no longer exists.</source>
      <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The file's name is too long.</source>
      <translation>Der Name der Datei ist zu lang.</translation>
    </message>
    <message>
      <source>The files are no longer there.</source>
      <translation>Die Dateien sind nicht mehr da.</translation>
    </message>
    <message>
      <source>The files could not be counted.</source>
      <translation>Die Dateien konnten nicht gezählt werden.</translation>
    </message>
    <message>
      <source>The first picture has 8 bits; of the others {number} reduced to 8 bits.</source>
      <translation>Das erste Bild hat 8 Bit; von den übrigen auf 8 Bit verringert: {number}.</translation>
    </message>
    <message>
      <source>The first picture has no transparency; of the others {number} placed on white.</source>
      <translation>Das erste Bild hat keine Transparenz; von den übrigen auf Weiß gelegt: {number}.</translation>
    </message>
    <message>
      <source>The folder of pictures {folder} is missing.</source>
      <translation>Der Bilderordner {folder} fehlt.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {error_strerror}.</source>
      <translation>Der Ordner {folder} kann nicht angelegt werden: {error_strerror}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read.</source>
      <translation>Der Ordner {folder} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error_strerror}.</source>
      <translation>Der Ordner {folder} kann nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <source>The folder {folder} may not be read.</source>
      <translation>Der Ordner {folder} darf nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The folder {output_parent} does not exist.</source>
      <translation>Den Ordner {output_parent} gibt es nicht.</translation>
    </message>
    <message>
      <source>The folder {path} is missing.</source>
      <translation>Der Ordner {path} fehlt.</translation>
    </message>
    <message>
      <source>The folder {self_folder} cannot be created.</source>
      <translation>Der Ordner {self_folder} kann nicht angelegt werden.</translation>
    </message>
    <message>
      <source>The folders of the input are kept as they are.</source>
      <translation>Die Ordner der Eingabe bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>The generator cannot be moved to {device}.</source>
      <translation>Das Modell kann nicht auf {device} geladen werden.</translation>
    </message>
    <message>
      <source>The generator cannot be saved: {name} holds values that {dtype} cannot represent.</source>
      <translation>Der Generator kann nicht gespeichert werden: {name} enthält Werte, die {dtype} nicht darstellen kann.</translation>
    </message>
    <message>
      <source>The generator cannot be written to {path}.</source>
      <translation>Das Modell kann nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
      <source>The generator cannot be written.</source>
      <translation>Das Modell kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The generator gave invalid values (NaN).</source>
      <translation>Das Modell ergab ungültige Werte (NaN).</translation>
    </message>
    <message>
      <source>The generator gave no valid picture in {precision}; it ran again in fp32.</source>
      <translation>Der Generator lieferte in {precision} kein gültiges Bild; er lief noch einmal in fp32.</translation>
    </message>
    <message>
      <source>The generator gives no whole pictures.</source>
      <translation>Das Modell ergibt keine ganzen Bilder.</translation>
    </message>
    <message>
      <source>The generator of step {best_step} is kept: choose that one. More pictures in B take a new run further.</source>
      <translation>Das Modell von Schritt {best_step} ist aufgehoben: Wähle dieses. Mehr Bilder in B bringen einen neuen Lauf weiter.</translation>
    </message>
    <message>
      <source>The generator to start from has another structure.</source>
      <translation>Der Generator für den Anfang ist anders aufgebaut.</translation>
    </message>
    <message>
      <source>The graphics card could not decode it to the end; the processor took over.</source>
      <translation>Die Grafikkarte konnte es nicht bis zum Ende dekodieren; der Prozessor hat übernommen.</translation>
    </message>
    <message>
      <source>The graphics card instead of the CPU: many times as quick.</source>
      <translation>Die Grafikkarte statt des Prozessors: um ein Vielfaches schneller.</translation>
    </message>
    <message>
      <source>The graphics card's encoder did not take frames where they are; they went by way of the host.</source>
      <translation>Der Encoder der Grafikkarte nahm die Einzelbilder dort nicht an; sie nahmen den Weg über den Arbeitsspeicher.</translation>
    </message>
    <message>
      <source>The list of releases is damaged.</source>
      <translation>Die Liste der Versionen ist beschädigt.</translation>
    </message>
    <message>
      <source>The list of watched folders in {path} is damaged.</source>
      <translation>Die Liste überwachter Ordner in {path} ist beschädigt.</translation>
    </message>
    <message>
      <source>The memory of {self_device} ran out at {width} x {height} pixels; going on at {value} x {value2}.</source>
      <translation>Der Speicher von {self_device} reichte bei {width} x {height} Pixeln nicht; weiter mit {value} x {value2}.</translation>
    </message>
    <message>
      <source>The metadata {value} cannot be written into MP4 here; mkv and mov keep them.</source>
      <translation>Die Metadaten {value} können hier nicht in MP4 geschrieben werden; mkv und mov behalten sie.</translation>
    </message>
    <message>
      <source>The model file {entry_path} cannot be read.</source>
      <translation>Die Modelldatei {entry_path} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The model {report_model} is another one now; results will differ.</source>
      <translation>Das Modell {report_model} ist jetzt ein anderes; die Ergebnisse werden abweichen.</translation>
    </message>
    <message>
      <source>The model {report_model} is not the one of the report.</source>
      <translation>Das Modell {report_model} ist nicht das des Berichts.</translation>
    </message>
    <message>
      <source>The model {report_model} of the report is not here.</source>
      <translation>Das Modell {report_model} des Berichts ist nicht da.</translation>
    </message>
    <message>
      <source>The network can no longer tell the parts of a picture apart, so nothing preserves the content.</source>
      <translation>Das Netz kann die Teile eines Bildes nicht mehr unterscheiden, also bewahrt nichts den Inhalt.</translation>
    </message>
    <message>
      <source>The networks could not be compiled and run uncompiled ({value___name__}).</source>
      <translation>Die Netze konnten nicht kompiliert werden und laufen unkompiliert ({value___name__}).</translation>
    </message>
    <message>
      <source>The number of negatives must be 1 to {value} for {keys} patches,{passed} not {num_negatives}.</source>
      <translation>Die Zahl der Negative muss 1 bis {value} bei {keys} Stücken sein,{passed} nicht {num_negatives}.</translation>
    </message>
    <message>
      <source>The number of negatives must be at least 1, not {num_negatives}.</source>
      <translation>Die Zahl der Negative muss mindestens 1 sein, nicht {num_negatives}.</translation>
    </message>
    <message>
      <source>The number of negatives that are passed over must be at least 0, not {skip}.</source>
      <translation>Die Zahl der übergangenen Negative muss mindestens 0 sein, nicht {skip}.</translation>
    </message>
    <message>
      <source>The only picture of {folder} is left out.</source>
      <translation>Das einzige Bild von {folder} ist ausgelassen.</translation>
    </message>
    <message>
      <source>The outputs for different pictures are nearly the same.</source>
      <translation>Die Ergebnisse verschiedener Bilder sind fast gleich.</translation>
    </message>
    <message>
      <source>The outputs have lost the shapes of their pictures.</source>
      <translation>Die Ergebnisse haben die Formen ihrer Bilder verloren.</translation>
    </message>
    <message>
      <source>The part of the network that checks the results recognises all of them, so they hardly improve.</source>
      <translation>Der Teil des Netzes, der die Ergebnisse prüft, erkennt sie alle; darum werden sie kaum besser.</translation>
    </message>
    <message>
      <source>The part {self_name} of the GPU pack is described wrongly.</source>
      <translation>Der Teil {self_name} des GPU-Pakets ist falsch beschrieben.</translation>
    </message>
    <message>
      <source>The part “{value}” of {source}</source>
      <translation>Der Teil „{value}“ von {source}</translation>
    </message>
    <message>
      <source>The picture cannot be written as {kind}.</source>
      <translation>Das Bild kann nicht als {kind} geschrieben werden.</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>Das Bild hat keine Pixel.</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels, which cannot be used.</source>
      <translation>Das Bild hat {width} × {height} Pixel, was nicht benutzt werden kann.</translation>
    </message>
    <message>
      <source>The picture is cut short.</source>
      <translation>Das Bild ist abgeschnitten.</translation>
    </message>
    <message>
      <source>The picture is too large to be translated as a whole: {value} × {value2} pixels, more than {value3} million.</source>
      <translation>Das Bild ist zu groß, um als Ganzes übersetzt zu werden: {value} × {value2} Pixel, mehr als {value3} Millionen.</translation>
    </message>
    <message>
      <source>The picture is too large: {width} × {height} pixels, more than the {value} million that are read at most.</source>
      <translation>Das Bild ist zu groß: {width} × {height} Pixel, mehr als die {value} Millionen, die höchstens gelesen werden.</translation>
    </message>
    <message>
      <source>The picture needs {value} of scratch space in {folder}, and the disk has less.</source>
      <translation>Das Bild braucht {value} Zwischenspeicher in {folder}, und der Datenträger hat weniger.</translation>
    </message>
    <message>
      <source>The picture {path} cannot be read.</source>
      <translation>Das Bild {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The pictures of {larger} are larger: {large_short_side} px against {small_short_side} px of {smaller} (median short side). Training scales both to the same size, so that details differ in size.</source>
      <translation>Die Bilder von {larger} sind größer: {large_short_side} px gegen {small_short_side} px bei {smaller} (Median der kurzen Seite). Das Training bringt beide auf dieselbe Größe, sodass Einzelheiten verschieden groß sind.</translation>
    </message>
    <message>
      <source>The preset {path} cannot be read: {error_strerror}.</source>
      <translation>Die Voreinstellung {path} kann nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
      <source>The process that translates cannot be started.</source>
      <translation>Der Prozess zum Übersetzen kann nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that worked on it ended unexpectedly, {self_losses} times.</source>
      <translation>Der Prozess, der daran arbeitete, endete {self_losses}-mal unerwartet.</translation>
    </message>
    <message>
      <source>The progress of this run cannot be read.</source>
      <translation>Der Fortschritt dieses Laufs kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The published FID needs torch-fidelity, which is not installed.</source>
      <translation>Die veröffentlichte FID braucht torch-fidelity, das nicht installiert ist.</translation>
    </message>
    <message>
      <source>The queue could not be saved.</source>
      <translation>Die Warteschlange konnte nicht gespeichert werden.</translation>
    </message>
    <message>
      <source>The queue in {path} cannot be opened, so it is not saved this time.</source>
      <translation>Die Warteschlange in {path} kann nicht geöffnet werden und wird diesmal nicht gespeichert.</translation>
    </message>
    <message>
      <source>The queue in {self_path} was written by a newer PUT Desktop.</source>
      <translation>Die Warteschlange in {self_path} wurde von einem neueren PUT Desktop geschrieben.</translation>
    </message>
    <message>
      <source>The queue of training runs is being changed by another program.</source>
      <translation>Die Warteschlange der Trainingsläufe wird gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
      <source>The quick settings ({quick_steps} steps, {quick_size} px): {about}.</source>
      <translation>Die schnellen Einstellungen ({quick_steps} Schritte, {quick_size} px): {about}.</translation>
    </message>
    <message>
      <source>The report could not be written: {error_message}</source>
      <translation>Der Bericht konnte nicht geschrieben werden: {error_message}</translation>
    </message>
    <message>
      <source>The report could not be written: {problem_message}</source>
      <translation>Der Bericht konnte nicht geschrieben werden: {problem_message}</translation>
    </message>
    <message>
      <source>The report {path} cannot be read: {error_strerror}.</source>
      <translation>Der Bericht {path} kann nicht gelesen werden: {error_strerror}.</translation>
    </message>
    <message>
      <source>The report {path} is damaged: {error}</source>
      <translation>Der Bericht {path} ist beschädigt: {error}</translation>
    </message>
    <message>
      <source>The residual blocks of its generator pad with zeros.</source>
      <translation>Die Residualblöcke seines Generators füllen mit Nullen auf.</translation>
    </message>
    <message>
      <source>The result {own} would replace an input.</source>
      <translation>Das Ergebnis {own} würde ein Original ersetzen.</translation>
    </message>
    <message>
      <source>The results are as near to your B pictures as at the first comparison: the generator that the run began from could do about as much. {value}</source>
      <translation>Die Ergebnisse sind den B-Bildern so nah wie beim ersten Vergleich: Der Generator, mit dem der Lauf begann, konnte ungefähr ebenso viel. {value}</translation>
    </message>
    <message>
      <source>The results do not come closer to your B pictures. {value}</source>
      <translation>Die Ergebnisse kommen deinen B-Bildern nicht näher. {value}</translation>
    </message>
    <message>
      <source>The results for different pictures are nearly the same.</source>
      <translation>Die Ergebnisse verschiedener Bilder sind fast gleich.</translation>
    </message>
    <message>
      <source>The results have come no closer to your B pictures since step {best_step}. {value}</source>
      <translation>Die Ergebnisse sind den B-Bildern seit Schritt {best_step} nicht näher gekommen. {value}</translation>
    </message>
    <message>
      <source>The results have lost the shapes of their pictures.</source>
      <translation>Die Ergebnisse haben die Formen ihrer Bilder verloren.</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures only loosely so far.</source>
      <translation>Die Ergebnisse behalten die Formen ihrer Bilder bisher nur ungefähr.</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures.</source>
      <translation>Die Ergebnisse behalten die Formen ihrer Bilder.</translation>
    </message>
    <message>
      <source>The results were best at step {best_step} (distance {value} to your B pictures) and have moved away since ({value2}).</source>
      <translation>Die Ergebnisse waren bei Schritt {best_step} am besten (Abstand {value} zu deinen B-Bildern) und haben sich seither entfernt ({value2}).</translation>
    </message>
    <message>
      <source>The results would take the place of what arrives in {self_folder}.</source>
      <translation>Die Ergebnisse nähmen den Platz dessen ein, was in {self_folder} ankommt.</translation>
    </message>
    <message>
      <source>The results {how}. {value}{concern}</source>
      <translation>Die Ergebnisse {how}. {value}{concern}</translation>
    </message>
    <message>
      <source>The run continues without them.</source>
      <translation>Der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
      <source>The run ended before its last step.</source>
      <translation>Der Lauf endete vor seinem letzten Schritt.</translation>
    </message>
    <message>
      <source>The run folder {run} lies among the pictures of {side}.</source>
      <translation>Der Ordner des Laufs {run} liegt zwischen den Bildern von {side}.</translation>
    </message>
    <message>
      <source>The run has done {checkpoint_step} steps already.</source>
      <translation>Der Lauf hat schon {checkpoint_step} Schritte hinter sich.</translation>
    </message>
    <message>
      <source>The run has done {status_step} steps already.</source>
      <translation>Der Lauf hat schon {status_step} Schritte hinter sich.</translation>
    </message>
    <message>
      <source>The run is too short for a verdict: its results are compared with B only once.</source>
      <translation>Der Lauf ist zu kurz für ein Urteil: Seine Ergebnisse werden nur einmal mit B verglichen.</translation>
    </message>
    <message>
      <source>The run needs about {value} of memory; {value2} are free.</source>
      <translation>Der Lauf braucht etwa {value} Speicher; {value2} sind frei.</translation>
    </message>
    <message>
      <source>The run needs about {value} on the disk of {self_place}; {value2} are free.</source>
      <translation>Der Lauf braucht etwa {value} auf dem Datenträger von {self_place}; {value2} sind frei.</translation>
    </message>
    <message>
      <source>The run waits for it.</source>
      <translation>Der Lauf wartet darauf.</translation>
    </message>
    <message>
      <source>The run was too short for a verdict: what changed is within chance. {value}</source>
      <translation>Der Lauf war zu kurz für ein Urteil: Was sich geändert hat, kann Zufall sein. {value}</translation>
    </message>
    <message>
      <source>The sample sheet {path_name} is missing or damaged.</source>
      <translation>Das Probenblatt {path_name} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
      <source>The saved queue is damaged; a new one was started.</source>
      <translation>Die gespeicherte Warteschlange ist beschädigt; eine neue wurde begonnen.</translation>
    </message>
    <message>
      <source>The scratch file in {value} cannot be written or read.</source>
      <translation>Die Zwischendatei in {value} kann nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
      <source>The scratch file is shorter than what was written to it.</source>
      <translation>Die Zwischendatei ist kürzer als das, was hineingeschrieben wurde.</translation>
    </message>
    <message>
      <source>The second part of its long XMP data fits into JPEG only; it is not kept.</source>
      <translation>Der zweite Teil seiner langen XMP-Daten passt nur in JPEG; er bleibt nicht erhalten.</translation>
    </message>
    <message>
      <source>The signature is wrong: it was changed on its way, or is not from the makers of PUT Desktop.</source>
      <translation>Die Signatur stimmt nicht: Es wurde unterwegs verändert oder stammt nicht von den Machern von PUT Desktop.</translation>
    </message>
    <message>
      <source>The source is damaged: sound and subtitles are kept as far as they can be read.</source>
      <translation>Die Quelle ist beschädigt: Ton und Untertitel bleiben erhalten, soweit sie lesbar sind.</translation>
    </message>
    <message>
      <source>The source was changed meanwhile: sound and subtitles may not belong to these frames.</source>
      <translation>Die Quelle wurde inzwischen geändert: Ton und Untertitel gehören vielleicht nicht zu diesen Bildern.</translation>
    </message>
    <message>
      <source>The student cannot be written.</source>
      <translation>Der Schüler kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The student is no faster than its teacher on {self__device}: {faster} times.</source>
      <translation>Der Schüler ist auf {self__device} nicht schneller als sein Lehrer: {faster}-mal.</translation>
    </message>
    <message>
      <source>The temperature must be above 0, not {temperature}.</source>
      <translation>Die Temperatur muss über 0 liegen, nicht {temperature}.</translation>
    </message>
    <message>
      <source>The text '{key}' does not fit into JPEG; it is not kept.</source>
      <translation>Der Text „{key}“ passt nicht in JPEG; er bleibt nicht erhalten.</translation>
    </message>
    <message>
      <source>The timecode {value} is not kept: it needs a steady frame rate; mkv keeps it.</source>
      <translation>Der Timecode {value} bleibt nicht erhalten: Er braucht eine gleichmäßige Bildrate; mkv behält ihn.</translation>
    </message>
    <message>
      <source>The training process cannot be started.</source>
      <translation>Der Prozess des Trainings kann nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The translated parts do not follow each other.</source>
      <translation>Die übersetzten Teile folgen nicht aufeinander.</translation>
    </message>
    <message>
      <source>The translated parts were made by different encoders.</source>
      <translation>Die übersetzten Teile stammen von verschiedenen Encodern.</translation>
    </message>
    <message>
      <source>The validation score has not improved for {stale_scores} evaluations.</source>
      <translation>Der Validierungswert ist in {stale_scores} Auswertungen nicht besser geworden.</translation>
    </message>
    <message>
      <source>The validation score has not improved {times}.</source>
      <translation>Der Validierungswert ist {times} nicht besser geworden.</translation>
    </message>
    <message>
      <source>The video becomes {value}: {info_codec} can be read but not written.</source>
      <translation>Das Video wird zu {value}: {info_codec} kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The video becomes {value}: {value2}.</source>
      <translation>Das Video wird zu {value}: {value2}.</translation>
    </message>
    <message>
      <source>The video becomes {width}×{height} pixels, its edge repeated once, because {value} is written with even sizes only; AV1 and VP9 keep {info_width}×{info_height}.</source>
      <translation>Das Video bekommt {width}×{height} Pixel, sein Rand einmal wiederholt, weil {value} nur mit geraden Maßen geschrieben wird; AV1 und VP9 behalten {info_width}×{info_height}.</translation>
    </message>
    <message>
      <source>The video can only be shown with Dolby Vision, which cannot be read here.</source>
      <translation>Das Video lässt sich nur mit Dolby Vision zeigen, das hier nicht gelesen werden kann.</translation>
    </message>
    <message>
      <source>The video ends after {source_duration} seconds, before the start.</source>
      <translation>Das Video endet nach {source_duration} Sekunden, vor dem Anfang.</translation>
    </message>
    <message>
      <source>The video has no frame to translate.</source>
      <translation>Das Video hat kein Einzelbild zum Übersetzen.</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded there.</source>
      <translation>Das Video enthält dort kein Einzelbild, das dekodiert werden kann.</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded.</source>
      <translation>Das Video enthält kein Einzelbild, das dekodiert werden kann.</translation>
    </message>
    <message>
      <source>The video is cut short: its index</source>
      <translation>Das Video ist abgeschnitten: Sein Index</translation>
    </message>
    <message>
      <source>The video is damaged, or it holds something that cannot be read.</source>
      <translation>Das Video ist beschädigt, oder es enthält etwas, das nicht gelesen werden kann.</translation>
    </message>
    <message>
      <source>The video is too large: {width} × {height} pixels, more than {most_side} on a side or {value} million in all.</source>
      <translation>Das Video ist zu groß: {width} × {height} Pixel, mehr als {most_side} auf einer Seite oder {value} Millionen insgesamt.</translation>
    </message>
    <message>
      <source>The video was closed.</source>
      <translation>Das Video wurde geschlossen.</translation>
    </message>
    <message>
      <source>The video's codec is unknown to this program.</source>
      <translation>Der Codec des Videos ist diesem Programm unbekannt.</translation>
    </message>
    <message>
      <source>The video's colours are stored as {value}, which cannot be read.</source>
      <translation>Die Farben des Videos sind als {value} gespeichert, was nicht gelesen werden kann.</translation>
    </message>
    <message>
      <source>The video's index</source>
      <translation>Der Index des Videos</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be downloaded.</source>
      <translation>Die Gewichte von Inception, die FID braucht, können nicht heruntergeladen werden.</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be read.</source>
      <translation>Die Gewichte von Inception, die FID braucht, können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The work failed unexpectedly.</source>
      <translation>Die Arbeit ist unerwartet fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The {kind} picture is damaged or cut short.</source>
      <translation>Das {kind}-Bild ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <source>The {kind} picture is of an unusual kind that cannot be read.</source>
      <translation>Das {kind}-Bild ist von ungewöhnlicher Art und kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>Their distance fell from {value} to {value2}</source>
      <translation>Ihr Abstand ist von {value} auf {value2} gefallen</translation>
    </message>
    <message>
      <source>Their distance was {value} at first and is {value2} now</source>
      <translation>Ihr Abstand war anfangs {value} und ist jetzt {value2}</translation>
    </message>
    <message>
      <source>Their names and shapes have to be a painter's.</source>
      <translation>Ihre Namen und Formen müssen die eines Painters sein.</translation>
    </message>
    <message>
      <source>There are enough pictures on both sides: good results can be expected.</source>
      <translation>Auf beiden Seiten sind genug Bilder: Gute Ergebnisse sind zu erwarten.</translation>
    </message>
    <message>
      <source>There are no pictures or videos in {value}.</source>
      <translation>In {value} sind keine Bilder oder Videos.</translation>
    </message>
    <message>
      <source>There are no pictures.</source>
      <translation>Es gibt keine Bilder.</translation>
    </message>
    <message>
      <source>There are no validation pictures to compare the results with, so nothing more can be said.</source>
      <translation>Es gibt keine Validierungsbilder, mit denen sich die Ergebnisse vergleichen ließen; mehr lässt sich nicht sagen.</translation>
    </message>
    <message>
      <source>There are no validation scores: {error}</source>
      <translation>Es gibt keine Validierungswerte: {error}</translation>
    </message>
    <message>
      <source>There are only {sources} different pictures.</source>
      <translation>Es gibt nur {sources} verschiedene Bilder.</translation>
    </message>
    <message>
      <source>There are too few different photographs to hold some out. The figures are those of a photograph that the student learns from.</source>
      <translation>Es gibt zu wenige verschiedene Fotos, um welche zurückzuhalten. Die Zahlen sind die eines Fotos, aus dem der Schüler lernt.</translation>
    </message>
    <message>
      <source>There are too few different pictures for validation scores, so no model can be called the best.</source>
      <translation>Es gibt zu wenige verschiedene Bilder für Validierungswerte, also lässt sich kein Modell als bestes bezeichnen.</translation>
    </message>
    <message>
      <source>There are too few different pictures to hold some out. The samples show pictures that are trained on.</source>
      <translation>Es gibt zu wenige verschiedene Bilder, um welche zurückzuhalten. Die Proben zeigen Bilder, mit denen trainiert wird.</translation>
    </message>
    <message>
      <source>There are too few validation pictures to tell whether they come closer to your B pictures.</source>
      <translation>Es gibt zu wenige Validierungsbilder, um zu sagen, ob sie deinen B-Bildern näher kommen.</translation>
    </message>
    <message>
      <source>There are too many runs of this name.</source>
      <translation>Es gibt zu viele Läufe dieses Namens.</translation>
    </message>
    <message>
      <source>There are {numbers} reports beside {output}.</source>
      <translation>Neben {output} liegen {numbers} Berichte.</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>Es gibt: {known}.</translation>
    </message>
    <message>
      <source>There is a preset “{preset_name}” already.</source>
      <translation>Es gibt schon eine Voreinstellung „{preset_name}“.</translation>
    </message>
    <message>
      <source>There is already a generator named “{entry_name}”; it was not changed.</source>
      <translation>Es gibt schon ein Modell namens „{entry_name}“; es wurde nicht geändert.</translation>
    </message>
    <message>
      <source>There is no ONNX form of {value___name__}.</source>
      <translation>Es gibt keine ONNX-Form von {value___name__}.</translation>
    </message>
    <message>
      <source>There is no Ray cluster at {address}.</source>
      <translation>Bei {address} gibt es keinen Ray-Cluster.</translation>
    </message>
    <message>
      <source>There is no device {name}.</source>
      <translation>Es gibt kein Gerät {name}.</translation>
    </message>
    <message>
      <source>There is no distillation to resume: {path} is missing.</source>
      <translation>Es gibt keine Destillation zum Fortsetzen: {path} fehlt.</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
      <source>There is no generator called {name}.</source>
      <translation>Es gibt keinen Generator namens {name}.</translation>
    </message>
    <message>
      <source>There is no generator named “{name_or_path}”.</source>
      <translation>Es gibt kein Modell namens „{name_or_path}“.</translation>
    </message>
    <message>
      <source>There is no generator named “{name}”.</source>
      <translation>Es gibt kein Modell namens „{name}“.</translation>
    </message>
    <message>
      <source>There is no generator.</source>
      <translation>Es gibt kein Modell.</translation>
    </message>
    <message>
      <source>There is no photograph to measure with.</source>
      <translation>Es gibt kein Foto, mit dem gemessen werden kann.</translation>
    </message>
    <message>
      <source>There is no preset “{name}”.</source>
      <translation>Es gibt keine Voreinstellung „{name}“.</translation>
    </message>
    <message>
      <source>There is no run to resume: {path} is missing.</source>
      <translation>Es gibt keinen Lauf zum Fortsetzen: {path} fehlt.</translation>
    </message>
    <message>
      <source>There is no selection {name}.</source>
      <translation>Es gibt keine Auswahl {name}.</translation>
    </message>
    <message>
      <source>There is no translation of it in {self__folder}.</source>
      <translation>In {self__folder} gibt es keine Übersetzung davon.</translation>
    </message>
    <message>
      <source>There is none yet: import or train one.</source>
      <translation>Es gibt noch keines: Importiere oder trainiere eines.</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>Der Arbeitsspeicher reicht nicht für dieses Bild.</translation>
    </message>
    <message>
      <source>There is not enough memory for this video.</source>
      <translation>Der Arbeitsspeicher reicht nicht für dieses Video.</translation>
    </message>
    <message>
      <source>There is not enough memory to open the picture.</source>
      <translation>Der Arbeitsspeicher reicht nicht, um das Bild zu öffnen.</translation>
    </message>
    <message>
      <source>There is not enough memory to open the video.</source>
      <translation>Der Arbeitsspeicher reicht nicht, um das Video zu öffnen.</translation>
    </message>
    <message>
      <source>There is not enough memory to read the picture.</source>
      <translation>Der Arbeitsspeicher reicht nicht, um das Bild zu lesen.</translation>
    </message>
    <message>
      <source>There is not enough memory to write the picture.</source>
      <translation>Der Arbeitsspeicher reicht nicht, um das Bild zu schreiben.</translation>
    </message>
    <message>
      <source>There is not enough memory.</source>
      <translation>Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
      <source>There is one picture a side. The result will know the looks of that one picture only.</source>
      <translation>Es gibt ein Bild je Seite. Das Ergebnis wird nur das Aussehen dieses einen Bildes kennen.</translation>
    </message>
    <message>
      <source>These are not the weights of a painter.</source>
      <translation>Das sind nicht die Gewichte eines Painters.</translation>
    </message>
    <message>
      <source>This GPU has no bf16.</source>
      <translation>Diese Grafikkarte kann kein bf16.</translation>
    </message>
    <message>
      <source>This GPU pack is for {value}; PUT Desktop here is {value2}.</source>
      <translation>Dieses GPU-Paket ist für {value}; PUT Desktop hier ist {value2}.</translation>
    </message>
    <message>
      <source>This build of PUT Desktop holds no key to check signatures with.</source>
      <translation>Dieser Build von PUT Desktop enthält keinen Schlüssel, um Signaturen zu prüfen.</translation>
    </message>
    <message>
      <source>This copy of PUT Desktop does not look for newer versions.</source>
      <translation>Diese Kopie von PUT Desktop sucht nicht nach neueren Versionen.</translation>
    </message>
    <message>
      <source>This folder cannot be read and is left out: {error_strerror}.</source>
      <translation>Dieser Ordner kann nicht gelesen werden und wird ausgelassen: {error_strerror}.</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>Das ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
      <source>This is a folder, not a video.</source>
      <translation>Das ist ein Ordner, kein Video.</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>This machine is in no Ray cluster.</source>
      <translation>Dieser Rechner ist in keinem Ray-Cluster.</translation>
    </message>
    <message>
      <source>This machine shows no MPS device.</source>
      <translation>Dieser Rechner zeigt kein MPS-Gerät.</translation>
    </message>
    <message>
      <source>This machine shows no {words} device; {name} is not among them.</source>
      <translation>Dieser Rechner zeigt kein {words}-Gerät; {name} gibt es nicht.</translation>
    </message>
    <message>
      <source>This machine shows only {value}; {name} is not among them.</source>
      <translation>Dieser Rechner zeigt nur {value}; {name} ist nicht darunter.</translation>
    </message>
    <message>
      <source>This model cannot be computed in int8 on this machine.</source>
      <translation>Dieses Modell kann auf diesem Rechner nicht in int8 berechnet werden.</translation>
    </message>
    <message>
      <source>This photograph is left out: {error_message}</source>
      <translation>Dieses Foto wird ausgelassen: {error_message}</translation>
    </message>
    <message>
      <source>This picture could not be translated.</source>
      <translation>Dieses Bild konnte nicht übersetzt werden.</translation>
    </message>
    <message>
      <source>This picture is left out: {error_message}</source>
      <translation>Dieses Bild wird ausgelassen: {error_message}</translation>
    </message>
    <message>
      <source>This processor has no bf16; the generator works in fp32.</source>
      <translation>Dieser Prozessor hat kein bf16; der Generator rechnet in fp32.</translation>
    </message>
    <message>
      <source>This run is active.</source>
      <translation>Dieser Lauf ist aktiv.</translation>
    </message>
    <message>
      <source>This run is already active.</source>
      <translation>Dieser Lauf ist schon aktiv.</translation>
    </message>
    <message>
      <source>This run is being trained in a terminal.</source>
      <translation>Dieser Lauf wird in einem Terminal trainiert.</translation>
    </message>
    <message>
      <source>This run is not active.</source>
      <translation>Dieser Lauf ist nicht aktiv.</translation>
    </message>
    <message>
      <source>This sample sheet cannot be read.</source>
      <translation>Dieser Probenbogen kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>This torch cannot train in several processes.</source>
      <translation>Dieses torch kann nicht in mehreren Prozessen trainieren.</translation>
    </message>
    <message>
      <source>This video could not be translated.</source>
      <translation>Dieses Video konnte nicht übersetzt werden.</translation>
    </message>
    <message>
      <source>To continue anyway: {value}</source>
      <translation>Um trotzdem weiterzumachen: {value}</translation>
    </message>
    <message>
      <source>To use pictures among them, save them as JPEG or PNG.</source>
      <translation>Um Bilder darunter zu benutzen, speichere sie als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>Track {plan_index}</source>
      <translation>Spur {plan_index}</translation>
    </message>
    <message>
      <source>Train with --single, and use larger pictures: {value} px and more give enough different crops.</source>
      <translation>Trainiere mit --single, und nimm größere Bilder: {value} px und mehr ergeben genug verschiedene Ausschnitte.</translation>
    </message>
    <message>
      <source>Train with --single.</source>
      <translation>Trainiere mit --single.</translation>
    </message>
    <message>
      <source>Training can work; the warnings say what limits it.</source>
      <translation>Das Training kann gelingen; die Warnungen sagen, was es begrenzt.</translation>
    </message>
    <message>
      <source>Training in fp16 is not stable.</source>
      <translation>Training in fp16 ist nicht stabil.</translation>
    </message>
    <message>
      <source>Training is not worth its time yet: mend the problems first.</source>
      <translation>Das Training lohnt sich noch nicht: Behebe zuerst die Probleme.</translation>
    </message>
    <message>
      <source>Training passes over them. Export or copy them again, or remove them.</source>
      <translation>Das Training übergeht sie. Exportiere oder kopiere sie noch einmal, oder entferne sie.</translation>
    </message>
    <message>
      <source>Translate the folder again.</source>
      <translation>Übersetze den Ordner noch einmal.</translation>
    </message>
    <message>
      <source>Translating samples</source>
      <translation>Proben werden übersetzt</translation>
    </message>
    <message>
      <source>Translation continues, but the queue may be gone at the next start. Check that the disk is not full.</source>
      <translation>Die Übersetzung geht weiter, aber die Warteschlange kann beim nächsten Start fehlen. Prüfe, ob der Datenträger voll ist.</translation>
    </message>
    <message>
      <source>Transpose channels-first arrays, and translate the images of a batch one by one.</source>
      <translation>Transponiere Arrays mit Kanälen vorn, und übersetze die Bilder eines Batches einzeln.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
      <source>Try again with a connection to github.com, or leave out --fid: the other figures need no download.</source>
      <translation>Versuche es noch einmal mit Verbindung zu github.com, oder lass --fid weg: Die anderen Werte brauchen keinen Download.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Versuche es noch einmal.</translation>
    </message>
    <message>
      <source>Try again: it resumes where it stopped.</source>
      <translation>Versuche es noch einmal: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <source>Turn it with another program and save it upright, or allow more --memory.</source>
      <translation>Drehe es mit einem anderen Programm und speichere es aufrecht, oder erlaube mehr --memory.</translation>
    </message>
    <message>
      <source>Turns pictures like those of {value} into pictures like those of {value2}.</source>
      <translation>Macht aus Bildern wie denen von {value} Bilder wie die von {value2}.</translation>
    </message>
    <message>
      <source>Two leases have the same name.</source>
      <translation>Zwei Reservierungen haben denselben Namen.</translation>
    </message>
    <message>
      <source>Update PUT Desktop to use it.</source>
      <translation>Aktualisiere PUT Desktop, um es zu benutzen.</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or describe the pictures again: put models describe.</source>
      <translation>Aktualisiere PUT Desktop, oder beschreibe die Bilder neu: put models describe.</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or save the preset again.</source>
      <translation>Aktualisiere PUT Desktop, oder speichere die Voreinstellung neu.</translation>
    </message>
    <message>
      <source>Update PUT Desktop.</source>
      <translation>Aktualisiere PUT Desktop.</translation>
    </message>
    <message>
      <source>Use --device auto or cpu, or look at 'put doctor' for what is wrong with the GPU.</source>
      <translation>Nimm --device auto oder cpu, oder sieh mit 'put doctor' nach, was mit der Grafikkarte nicht stimmt.</translation>
    </message>
    <message>
      <source>Use --device auto or cpu: mps is for Apple's chips.</source>
      <translation>Nimm --device auto oder cpu: mps ist für Chips von Apple.</translation>
    </message>
    <message>
      <source>Use --precision auto, bf16 or fp32.</source>
      <translation>Nimm --precision auto, bf16 oder fp32.</translation>
    </message>
    <message>
      <source>Use --precision auto, fp16 or fp32.</source>
      <translation>Nimm --precision auto, fp16 oder fp32.</translation>
    </message>
    <message>
      <source>Use at least {value} blocks.</source>
      <translation>Nimm mindestens {value} Blöcke.</translation>
    </message>
    <message>
      <source>Use https, or a file.</source>
      <translation>Nimm https oder eine Datei.</translation>
    </message>
    <message>
      <source>Use larger originals, or train with --size {smaller}.</source>
      <translation>Nimm größere Originale, oder trainiere mit --size {smaller}.</translation>
    </message>
    <message>
      <source>Use larger originals.</source>
      <translation>Nimm größere Originale.</translation>
    </message>
    <message>
      <source>Use the way it was installed, or name a signed list of releases with --list and --key.</source>
      <translation>Aktualisiere so, wie es installiert wurde, oder nenne mit --list und --key eine signierte Liste von Versionen.</translation>
    </message>
    <message>
      <source>Use {checkpoint_step} or more for --steps.</source>
      <translation>Nimm {checkpoint_step} oder mehr für --steps.</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <source>Videos cannot be written as {ending}.</source>
      <translation>Videos können nicht als {ending} geschrieben werden.</translation>
    </message>
    <message>
      <source>Wait until it ends, or choose another output folder.</source>
      <translation>Warte, bis er fertig ist, oder wähle einen anderen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose a new folder.</source>
      <translation>Warte, bis er endet, halte ihn an, oder wähle einen neuen Ordner.</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose another name.</source>
      <translation>Warte, bis er zu Ende ist, halte ihn an, oder wähle einen anderen Namen.</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>Warte, bis es fertig ist.</translation>
    </message>
    <message>
      <source>Weak results are to be expected until the problems below are mended.</source>
      <translation>Schwache Ergebnisse sind zu erwarten, bis die Probleme unten behoben sind.</translation>
    </message>
    <message>
      <source>WebP holds at most 4 GB.</source>
      <translation>WebP fasst höchstens 4 GB.</translation>
    </message>
    <message>
      <source>WebP holds at most {longest_side} pixels per side.</source>
      <translation>WebP fasst höchstens {longest_side} Pixel je Seite.</translation>
    </message>
    <message>
      <source>WebP holds at most {max_side} pixels per side.</source>
      <translation>WebP fasst höchstens {max_side} Pixel je Seite.</translation>
    </message>
    <message>
      <source>Weights are F16, BF16 or F32.</source>
      <translation>Gewichte sind F16, BF16 oder F32.</translation>
    </message>
    <message>
      <source>Weights are float16, bfloat16, float32 or float64.</source>
      <translation>Gewichte sind float16, bfloat16, float32 oder float64.</translation>
    </message>
    <message>
      <source>What is finished stays; run the same command again to resume.</source>
      <translation>Was fertig ist, bleibt; gib denselben Befehl noch einmal, um fortzusetzen.</translation>
    </message>
    <message>
      <source>What it printed says why. Resume the run to continue it.</source>
      <translation>Was er ausgab, sagt den Grund. Setze den Lauf fort, um weiterzumachen.</translation>
    </message>
    <message>
      <source>What it was made from cannot be noted beside it: {error}</source>
      <translation>Woraus es gemacht ist, kann nicht daneben vermerkt werden: {error}</translation>
    </message>
    <message>
      <source>What the model's card says of its training pictures cannot be read.</source>
      <translation>Was die Karte des Modells über seine Trainingsbilder sagt, kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>What was fetched is not a signed document.</source>
      <translation>Was geholt wurde, ist kein signiertes Dokument.</translation>
    </message>
    <message>
      <source>Where the teacher works smaller, they are smaller too.</source>
      <translation>Wo der Lehrer kleiner arbeitet, sind sie auch kleiner.</translation>
    </message>
    <message>
      <source>Windows reserves that name for a device</source>
      <translation>Windows hält diesen Namen für ein Gerät frei</translation>
    </message>
    <message>
      <source>Write . for the current folder.</source>
      <translation>Schreibe . für den aktuellen Ordner.</translation>
    </message>
    <message>
      <source>Write auto, cuda or cpu.</source>
      <translation>Schreibe auto, cuda oder cpu.</translation>
    </message>
    <message>
      <source>Write for example {{name}}.</source>
      <translation>Schreibe zum Beispiel {{name}}.</translation>
    </message>
    <message>
      <source>Write for example {{name}}_{{model}}.</source>
      <translation>Schreibe zum Beispiel {{name}}_{{model}}.</translation>
    </message>
    <message>
      <source>Write {asked}, or choose another --init-from.</source>
      <translation>Schreibe {asked}, oder wähle ein anderes --init-from.</translation>
    </message>
    <message>
      <source>Write {checkpoint_step} or more for --steps.</source>
      <translation>Schreibe {checkpoint_step} oder mehr für --steps.</translation>
    </message>
    <message>
      <source>Write {devices}.</source>
      <translation>Schreibe {devices}.</translation>
    </message>
    <message>
      <source>Write: -o {value}{suffix}</source>
      <translation>Schreibe: -o {value}{suffix}</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
      <source>a GGUF language model</source>
      <translation>ein GGUF-Sprachmodell</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>ein GIF-Bild</translation>
    </message>
    <message>
      <source>a GIMP document</source>
      <translation>ein GIMP-Dokument</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the file that it stands for</source>
      <translation>ein Git-LFS-Verweis, nicht die Datei, für die er steht</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>ein JPEG-Bild</translation>
    </message>
    <message>
      <source>a Linux program</source>
      <translation>ein Linux-Programm</translation>
    </message>
    <message>
      <source>a LoRA, an add-on for another kind of network</source>
      <translation>ein LoRA, ein Zusatz für eine andere Art von Netz</translation>
    </message>
    <message>
      <source>a LyCORIS add-on for another kind of network</source>
      <translation>ein LyCORIS-Zusatz für eine andere Art von Netz</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>ein PNG-Bild</translation>
    </message>
    <message>
      <source>a Photoshop document</source>
      <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>ein PyTorch-Checkpoint</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint, or another zip archive, that is cut off or damaged</source>
      <translation>ein abgeschnittener oder beschädigter PyTorch-Checkpoint oder ein anderes solches ZIP-Archiv</translation>
    </message>
    <message>
      <source>a Python pickle</source>
      <translation>ein Python-Pickle</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <translation>ein RAR-Archiv</translation>
    </message>
    <message>
      <source>a Stable Diffusion autoencoder</source>
      <translation>ein Autoencoder von Stable Diffusion</translation>
    </message>
    <message>
      <source>a Stable Diffusion checkpoint</source>
      <translation>ein Checkpoint von Stable Diffusion</translation>
    </message>
    <message>
      <source>a StyleGAN2 discriminator (net_D)</source>
      <translation>ein StyleGAN2-Diskriminator (net_D)</translation>
    </message>
    <message>
      <source>a StyleGAN2 generator</source>
      <translation>ein StyleGAN2-Generator</translation>
    </message>
    <message>
      <source>a StyleGAN2 network</source>
      <translation>ein StyleGAN2-Netz</translation>
    </message>
    <message>
      <source>a TorchScript program</source>
      <translation>ein TorchScript-Programm</translation>
    </message>
    <message>
      <source>a U-Net generator (unet_128 or unet_256)</source>
      <translation>ein U-Net-Generator (unet_128 oder unet_256)</translation>
    </message>
    <message>
      <source>a WebP picture or another RIFF file</source>
      <translation>ein WebP-Bild oder eine andere RIFF-Datei</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>ein Windows-Programm</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
      <source>a depth map</source>
      <translation>eine Tiefenkarte</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>ein Gerät</translation>
    </message>
    <message>
      <source>a diffusion transformer</source>
      <translation>ein Diffusionstransformer</translation>
    </message>
    <message>
      <source>a discriminator (net_D)</source>
      <translation>ein Diskriminator (net_D)</translation>
    </message>
    <message>
      <source>a feature head (net_F)</source>
      <translation>ein Merkmalskopf (net_F)</translation>
    </message>
    <message>
      <source>a file of an unknown kind</source>
      <translation>eine Datei unbekannter Art</translation>
    </message>
    <message>
      <source>a file of zeros, such as an interrupted download leaves</source>
      <translation>eine Datei aus Nullen, wie sie ein abgebrochener Download hinterlässt</translation>
    </message>
    <message>
      <source>a file that no longer exists</source>
      <translation>eine Datei, die es nicht mehr gibt</translation>
    </message>
    <message>
      <source>a generator with a content code (resnet_cat)</source>
      <translation>ein Generator mit Inhaltscode (resnet_cat)</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>ein gzip-Archiv</translation>
    </message>
    <message>
      <source>a language model</source>
      <translation>ein Sprachmodell</translation>
    </message>
    <message>
      <source>a list or a text</source>
      <translation>eine Liste oder ein Text</translation>
    </message>
    <message>
      <source>a mask</source>
      <translation>eine Maske</translation>
    </message>
    <message>
      <source>a multiple of {about_multiple}, {words}</source>
      <translation>ein Vielfaches von {about_multiple}, {words}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>eine benannte Pipe</translation>
    </message>
    <message>
      <source>a network of {value} tensors, the first called {value2}</source>
      <translation>ein Netz aus {value} Tensoren, deren erster {value2} heißt</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a part of a diffusion network</source>
      <translation>ein Teil eines Diffusionsnetzes</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a pixel discriminator (net_D)</source>
      <translation>ein Pixel-Diskriminator (net_D)</translation>
    </message>
    <message>
      <source>a pointer to a file stored elsewhere (Git LFS)</source>
      <translation>ein Verweis auf eine anderswo gespeicherte Datei (Git LFS)</translation>
    </message>
    <message>
      <source>a preview</source>
      <translation>eine Vorschau</translation>
    </message>
    <message>
      <source>a raw camera picture</source>
      <translation>ein Kamera-Rohbild</translation>
    </message>
    <message>
      <source>a report of a single video</source>
      <translation>ein Bericht über ein einzelnes Video</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>eine safetensors-Datei</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>ein Socket</translation>
    </message>
    <message>
      <source>a text encoder</source>
      <translation>ein Textencoder</translation>
    </message>
    <message>
      <source>a text file</source>
      <translation>eine Textdatei</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>ein Video</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>eine Webseite</translation>
    </message>
    <message>
      <source>a web page, not the file that it links to</source>
      <translation>eine Webseite, nicht die Datei, auf die sie verweist</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
      <source>aac</source>
      <translation>aac</translation>
    </message>
    <message>
      <source>about a quarter of the memory</source>
      <translation>etwa ein Viertel des Speichers</translation>
    </message>
    <message>
      <source>about half the memory</source>
      <translation>etwa die Hälfte des Speichers</translation>
    </message>
    <message>
      <source>about {value} hours</source>
      <translation>etwa {value} Stunden</translation>
    </message>
    <message>
      <source>about {value} minutes</source>
      <translation>etwa {value} Minuten</translation>
    </message>
    <message>
      <source>above {about_above}</source>
      <translation>über {about_above}</translation>
    </message>
    <message>
      <source>an ESRGAN upscaler</source>
      <translation>ein ESRGAN-Vergrößerer</translation>
    </message>
    <message>
      <source>an HDF5 file, as Keras writes them</source>
      <translation>eine HDF5-Datei, wie Keras sie schreibt</translation>
    </message>
    <message>
      <source>an HDR gain map</source>
      <translation>eine HDR-Gain-Map</translation>
    </message>
    <message>
      <source>an ONNX network</source>
      <translation>ein ONNX-Netz</translation>
    </message>
    <message>
      <source>an XML or SVG document</source>
      <translation>ein XML- oder SVG-Dokument</translation>
    </message>
    <message>
      <source>an empty file</source>
      <translation>eine leere Datei</translation>
    </message>
    <message>
      <source>an older PyTorch checkpoint</source>
      <translation>ein älterer PyTorch-Checkpoint</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>einer älteren Version</translation>
    </message>
    <message>
      <source>an optimiser's state</source>
      <translation>der Zustand eines Optimierers</translation>
    </message>
    <message>
      <source>another file</source>
      <translation>eine andere Datei</translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>ein weiteres Bild</translation>
    </message>
    <message>
      <source>another version</source>
      <translation>einer anderen Version</translation>
    </message>
    <message>
      <source>are closer to your B pictures than untouched ones</source>
      <translation>sind deinen B-Bildern näher als unbearbeitete</translation>
    </message>
    <message>
      <source>ass</source>
      <translation>ass</translation>
    </message>
    <message>
      <source>at least {low}</source>
      <translation>mindestens {low}</translation>
    </message>
    <message>
      <source>at most {high}</source>
      <translation>höchstens {high}</translation>
    </message>
    <message>
      <source>at most {high} {about_unit}</source>
      <translation>höchstens {high} {about_unit}</translation>
    </message>
    <message>
      <source>at the last evaluation</source>
      <translation>bei der letzten Auswertung</translation>
    </message>
    <message>
      <source>attachments</source>
      <translation>Anhänge</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>below {about_below}</source>
      <translation>unter {about_below}</translation>
    </message>
    <message>
      <source>chapters</source>
      <translation>Kapitel</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “keep content”</source>
      <translation>kopiere den Lauf und schiebe den Regler zu „Inhalt behalten“</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “more style”</source>
      <translation>kopiere den Lauf und schiebe den Regler zu „mehr Stil“</translation>
    </message>
    <message>
      <source>closed captions</source>
      <translation>Untertitel für Hörgeschädigte</translation>
    </message>
    <message>
      <source>color_map has no effect: only painters have such a matrix.</source>
      <translation>color_map bewirkt nichts: Eine solche Matrix haben nur Generatoren „painter“.</translation>
    </message>
    <message>
      <source>come closer to your B pictures</source>
      <translation>nähern sich deinen B-Bildern</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>constant luminance</source>
      <translation>konstante Leuchtdichte</translation>
    </message>
    <message>
      <source>count must be 1 to {most}, not {count}.</source>
      <translation>count muss 1 bis {most} sein, nicht {count}.</translation>
    </message>
    <message>
      <source>cover picture</source>
      <translation>Titelbild</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>data of the camera's own</source>
      <translation>eigene Daten der Kamera</translation>
    </message>
    <message>
      <source>data tracks</source>
      <translation>Datenspuren</translation>
    </message>
    <message>
      <source>depth maps</source>
      <translation>Tiefenkarten</translation>
    </message>
    <message>
      <source>dts</source>
      <translation>dts</translation>
    </message>
    <message>
      <source>end must be a time after start, not {self_end}.</source>
      <translation>Das Ende muss nach dem Anfang liegen, nicht bei {self_end}.</translation>
    </message>
    <message>
      <source>ends in another way</source>
      <translation>endet anders</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>fast</translation>
    </message>
    <message>
      <source>files of about a quarter of the size</source>
      <translation>Dateien von etwa einem Viertel der Größe</translation>
    </message>
    <message>
      <source>fp16 is for GPUs.</source>
      <translation>fp16 ist für Grafikkarten.</translation>
    </message>
    <message>
      <source>gives pictures of {last} channels; here they have 1 or 3</source>
      <translation>liefert Bilder mit {last} Kanälen; hier haben sie 1 oder 3</translation>
    </message>
    <message>
      <source>in the last {stale} evaluations</source>
      <translation>bei den letzten {stale} Auswertungen</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, not by torch.</source>
      <translation>int8 berechnet OpenVINO, nicht torch.</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, which is not installed.</source>
      <translation>int8 berechnet OpenVINO, das nicht installiert ist.</translation>
    </message>
    <message>
      <source>int8 is computed on the CPU, not on {device}.</source>
      <translation>int8 wird auf der CPU berechnet, nicht auf {device}.</translation>
    </message>
    <message>
      <source>int8 is for painters; this model needs the whole picture at once.</source>
      <translation>int8 ist für Painter; dieses Modell braucht das ganze Bild auf einmal.</translation>
    </message>
    <message>
      <source>it</source>
      <translation>es</translation>
    </message>
    <message>
      <source>it begins or ends with a space, or ends with a full stop</source>
      <translation>Er beginnt oder endet mit einem Leerzeichen oder endet mit einem Punkt</translation>
    </message>
    <message>
      <source>it begins with a full stop or a hyphen</source>
      <translation>Er beginnt mit einem Punkt oder Bindestrich</translation>
    </message>
    <message>
      <source>it contains {bad}</source>
      <translation>Er enthält {bad}</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>Er ist leer</translation>
    </message>
    <message>
      <source>it is longer than {longest} letters</source>
      <translation>Er ist länger als {longest} Zeichen</translation>
    </message>
    <message>
      <source>load_max must be at least load_min, {self_load_min}, not {self_load_max}.</source>
      <translation>load_max muss mindestens so groß wie load_min, {self_load_min}, sein, nicht {self_load_max}.</translation>
    </message>
    <message>
      <source>masks</source>
      <translation>Masken</translation>
    </message>
    <message>
      <source>memory must be at least {value}, not {value2}.</source>
      <translation>memory muss mindestens {value} sein, nicht {value2}.</translation>
    </message>
    <message>
      <source>mkv does</source>
      <translation>mkv kann es</translation>
    </message>
    <message>
      <source>more than one part</source>
      <translation>mehr als einen Teil</translation>
    </message>
    <message>
      <source>more than {value}</source>
      <translation>mehr als {value}</translation>
    </message>
    <message>
      <source>most must be at least 1, not {most}.</source>
      <translation>most muss mindestens 1 sein, nicht {most}.</translation>
    </message>
    <message>
      <source>mp4 and mkv do</source>
      <translation>mp4 und mkv können es</translation>
    </message>
    <message>
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>nce_layers must be numbers from 0 to {last} with {self_blocks} blocks, not {self_nce_layers}.</source>
      <translation>nce_layers müssen bei {self_blocks} Blöcken Zahlen von 0 bis {last} sein, nicht {self_nce_layers}.</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>keine Endung</translation>
    </message>
    <message>
      <source>no part</source>
      <translation>keinen Teil</translation>
    </message>
    <message>
      <source>no video</source>
      <translation>kein Video</translation>
    </message>
    <message>
      <source>no weights</source>
      <translation>keine Gewichte</translation>
    </message>
    <message>
      <source>noise is for painters.</source>
      <translation>noise gibt es nur beim Generator „painter“.</translation>
    </message>
    <message>
      <source>nothing but zeros</source>
      <translation>nichts als Nullen</translation>
    </message>
    <message>
      <source>num_negatives must be below {keys}, the patches contrasted, not {self_num_negatives}.</source>
      <translation>num_negatives muss kleiner als {keys} sein, die Zahl der verglichenen Stücke, nicht {self_num_negatives}.</translation>
    </message>
    <message>
      <source>num_negatives must be below {value}, the {keys} patches contrasted less the {band_skip} that are passed over, not {self_num_negatives}.</source>
      <translation>num_negatives muss kleiner als {value} sein, die {keys} verglichenen Stücke ohne die {band_skip} übergangenen, nicht {self_num_negatives}.</translation>
    </message>
    <message>
      <source>only sound</source>
      <translation>nur Ton</translation>
    </message>
    <message>
      <source>opus</source>
      <translation>opus</translation>
    </message>
    <message>
      <source>other pictures</source>
      <translation>weitere Bilder</translation>
    </message>
    <message>
      <source>patches must be at least 2: each is told apart from the others.</source>
      <translation>patches muss mindestens 2 sein: Jedes Stück wird von den anderen unterschieden.</translation>
    </message>
    <message>
      <source>patience has no effect without validation scores: eval_every is 0.</source>
      <translation>patience bewirkt ohne Validierungswerte nichts: eval_every ist 0.</translation>
    </message>
    <message>
      <source>previews</source>
      <translation>Vorschauen</translation>
    </message>
    <message>
      <source>r1 has no effect: it is a penalty of PatchGAN.</source>
      <translation>r1 bewirkt nichts: Es ist ein Strafterm von PatchGAN.</translation>
    </message>
    <message>
      <source>raw camera data</source>
      <translation>Kamera-Rohdaten</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>umbenannt</translation>
    </message>
    <message>
      <source>second video</source>
      <translation>zweites Video</translation>
    </message>
    <message>
      <source>size must be at least 32, not {size}.</source>
      <translation>size muss mindestens 32 sein, nicht {size}.</translation>
    </message>
    <message>
      <source>sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>sound or video</source>
      <translation>Ton oder Video</translation>
    </message>
    <message>
      <source>subrip</source>
      <translation>subrip</translation>
    </message>
    <message>
      <source>subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>they are not sharp when they are shown</source>
      <translation>sie sind unscharf, wenn sie gezeigt werden</translation>
    </message>
    <message>
      <source>they need the frame rate of the source</source>
      <translation>sie brauchen die Bildrate der Quelle</translation>
    </message>
    <message>
      <source>videos</source>
      <translation>Videos</translation>
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
      <translation>was sich bisher geändert hat, kann Zufall sein</translation>
    </message>
    <message>
      <source>what is learnt from them is soft</source>
      <translation>was von ihnen gelernt wird, ist weich</translation>
    </message>
    <message>
      <source>with a small loss</source>
      <translation>mit kleinem Verlust</translation>
    </message>
    <message>
      <source>without loss</source>
      <translation>ohne Verlust</translation>
    </message>
    <message>
      <source>zoom_b must leave pictures as large as the crop, not {self_zoom_b}.</source>
      <translation>zoom_b muss Bilder so groß wie den Ausschnitt lassen, nicht {self_zoom_b}.</translation>
    </message>
    <message>
      <source>{about_also} or {words}</source>
      <translation>{about_also} oder {words}</translation>
    </message>
    <message>
      <source>{address} is not a safe address.</source>
      <translation>{address} ist keine sichere Adresse.</translation>
    </message>
    <message>
      <source>{chosen_folder} gives {value} of {value2} pictures that can be compared; at least two are needed.</source>
      <translation>{chosen_folder} ergibt {value} von {value2} Bildern, die verglichen werden können; mindestens zwei sind nötig.</translation>
    </message>
    <message>
      <source>{codec} can be read but not written</source>
      <translation>{codec} kann gelesen, aber nicht geschrieben werden</translation>
    </message>
    <message>
      <source>{count} {many}</source>
      <translation>{count} {many}</translation>
    </message>
    <message>
      <source>{entry_name} cannot be exported as {target_suffix}: its network is a {generator_spec_name}.</source>
      <translation>{entry_name} kann nicht als {target_suffix} exportiert werden: Das Netz ist ein {generator_spec_name}.</translation>
    </message>
    <message>
      <source>{entry_path_name} is damaged.</source>
      <translation>{entry_path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{entry_path} cannot be deleted.</source>
      <translation>{entry_path} kann nicht gelöscht werden.</translation>
    </message>
    <message>
      <source>{fewer} steps: {value}.</source>
      <translation>{fewer} Schritte: {value}.</translation>
    </message>
    <message>
      <source>{file_name} holds a single generator and no part “{part}”.</source>
      <translation>{file_name} enthält ein einziges Modell und keinen Teil „{part}“.</translation>
    </message>
    <message>
      <source>{file_name} is not a generator: it is {kind}.</source>
      <translation>{file_name} ist kein Modell, sondern: {kind}.</translation>
    </message>
    <message>
      <source>{file} cannot be read.</source>
      <translation>{file} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{file} is a folder, not a file.</source>
      <translation>{file} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <source>{file} is not a file.</source>
      <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
      <source>{first} and {rest}</source>
      <translation>{first} und {rest}</translation>
    </message>
    <message>
      <source>{first} on {rest}</source>
      <translation>{first} auf {rest}</translation>
    </message>
    <message>
      <source>{first} or {rest}</source>
      <translation>{first} oder {rest}</translation>
    </message>
    <message>
      <source>{first} with {rest}</source>
      <translation>{first} mit {rest}</translation>
    </message>
    <message>
      <source>{first}, {rest}</source>
      <translation>{first}, {rest}</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: no permission.</source>
      <translation>In {folder} kann nicht geschrieben werden: keine Berechtigung.</translation>
    </message>
    <message>
      <source>{folder} holds no pictures.</source>
      <translation>In {folder} sind keine Bilder.</translation>
    </message>
    <message>
      <source>{folder} holds one picture; at least two are needed.</source>
      <translation>{folder} enthält ein Bild; mindestens zwei sind nötig.</translation>
    </message>
    <message>
      <source>{folder} holds only {value}.</source>
      <translation>{folder} enthält nur {value}.</translation>
    </message>
    <message>
      <source>{folder} holds {value}.</source>
      <translation>{folder} enthält {value}.</translation>
    </message>
    <message>
      <source>{folder} is a file.</source>
      <translation>{folder} ist eine Datei.</translation>
    </message>
    <message>
      <source>{format_name} cannot hold IPTC data; it is not kept.</source>
      <translation>{format_name} kann keine IPTC-Daten enthalten; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>{format_name} cannot hold comments and texts; they are not kept.</source>
      <translation>{format_name} kann keine Kommentare und Texte enthalten; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
      <source>{found_left_out} file is neither a picture nor a video and is skipped ({kinds}).</source>
      <translation>{found_left_out} Datei ist weder Bild noch Video und wird übersprungen ({kinds}).</translation>
    </message>
    <message>
      <source>{found_left_out} files are neither pictures nor videos and are skipped ({kinds}).</source>
      <translation>{found_left_out} Dateien sind weder Bilder noch Videos und werden übersprungen ({kinds}).</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 10 bit, the most that can be written.</source>
      <translation>{info_bits} Bit werden zu 10 Bit, mehr kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 8 bit.</source>
      <translation>{info_bits} Bit werden zu 8 Bit.</translation>
    </message>
    <message>
      <source>{inner} lies in {outer}: its pictures would be on both sides.</source>
      <translation>{inner} liegt in {outer}: Seine Bilder wären auf beiden Seiten.</translation>
    </message>
    <message>
      <source>{kind} holds {depth} bits per channel; the picture has more.</source>
      <translation>{kind} fasst {depth} Bit je Kanal; das Bild hat mehr.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{low} to {high} {about_unit}</source>
      <translation>{low} bis {high} {about_unit}</translation>
    </message>
    <message>
      <source>{message} Step {step} was the last but for those that finish the model.</source>
      <translation>{message} Schritt {step} war der letzte außer denen, die das Modell fertigstellen.</translation>
    </message>
    <message>
      <source>{message} The run ends at step {step} of {self_steps}.</source>
      <translation>{message} Der Lauf endet bei Schritt {step} von {self_steps}.</translation>
    </message>
    <message>
      <source>{model} cannot be read.</source>
      <translation>{model} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{model} is no longer the teacher that this began with.</source>
      <translation>{model} ist nicht mehr der Lehrer, mit dem dies begann.</translation>
    </message>
    <message>
      <source>{more} holds {many_distinct} distinct pictures and {fewer} only {few_distinct}.</source>
      <translation>{more} enthält {many_distinct} verschiedene Bilder und {fewer} nur {few_distinct}.</translation>
    </message>
    <message>
      <source>{names} are not pictures or videos and were left out.</source>
      <translation>{names} sind keine Bilder oder Videos und wurden ausgelassen.</translation>
    </message>
    <message>
      <source>{names} is not a picture or video and was left out.</source>
      <translation>{names} ist kein Bild oder Video und wurde ausgelassen.</translation>
    </message>
    <message>
      <source>{name} holds {held}: a small set. {value}</source>
      <translation>{name} enthält {held}: wenige. {value}</translation>
    </message>
    <message>
      <source>{name} holds {held}: too few to learn a kind of picture from.</source>
      <translation>{name} enthält {held}: zu wenige, um eine Art von Bildern zu lernen.</translation>
    </message>
    <message>
      <source>{name} holds {held}: very few. {value}</source>
      <translation>{name} enthält {held}: sehr wenige. {value}</translation>
    </message>
    <message>
      <source>{number} damaged part was</source>
      <translation>{number} beschädigter Teil wurde</translation>
    </message>
    <message>
      <source>{number} damaged parts were</source>
      <translation>{number} beschädigte Teile wurden</translation>
    </message>
    <message>
      <source>{number} damaged; what could be decoded is shown.</source>
      <translation>{number} beschädigt; gezeigt wird, was dekodiert werden konnte.</translation>
    </message>
    <message>
      <source>{number} distinct picture</source>
      <translation>{number} eigenständiges Bild</translation>
    </message>
    <message>
      <source>{number} distinct pictures</source>
      <translation>{number} verschiedene Bilder</translation>
    </message>
    <message>
      <source>{number} file</source>
      <translation>{number} Datei</translation>
    </message>
    <message>
      <source>{number} files</source>
      <translation>{number} Dateien</translation>
    </message>
    <message>
      <source>{number} folder</source>
      <translation>{number} Ordner</translation>
    </message>
    <message>
      <source>{number} folders</source>
      <translation>{number} Ordner</translation>
    </message>
    <message>
      <source>{number} frame</source>
      <translation>{number} Einzelbild</translation>
    </message>
    <message>
      <source>{number} frame was</source>
      <translation>{number} Einzelbild war</translation>
    </message>
    <message>
      <source>{number} frames</source>
      <translation>{number} Einzelbilder</translation>
    </message>
    <message>
      <source>{number} frames were</source>
      <translation>{number} Einzelbilder waren</translation>
    </message>
    <message>
      <source>{number} group</source>
      <translation>{number} Gruppe</translation>
    </message>
    <message>
      <source>{number} groups</source>
      <translation>{number} Gruppen</translation>
    </message>
    <message>
      <source>{number} not later than the one before; corrected.</source>
      <translation>{number} nicht später als der vorige; korrigiert.</translation>
    </message>
    <message>
      <source>{number} of another size than the first, and scaled to {info_width} × {info_height}.</source>
      <translation>{number} von anderer Größe als das erste, skaliert auf {info_width} × {info_height}.</translation>
    </message>
    <message>
      <source>{number} of the {value} of {name}</source>
      <translation>{number} der {value} von {name}</translation>
    </message>
    <message>
      <source>{number} other file</source>
      <translation>{number} andere Datei</translation>
    </message>
    <message>
      <source>{number} other files</source>
      <translation>{number} andere Dateien</translation>
    </message>
    <message>
      <source>{number} picture</source>
      <translation>{number} Bild</translation>
    </message>
    <message>
      <source>{number} picture was</source>
      <translation>{number} Bild wurde</translation>
    </message>
    <message>
      <source>{number} pictures</source>
      <translation>{number} Bilder</translation>
    </message>
    <message>
      <source>{number} pictures were</source>
      <translation>{number} Bilder wurden</translation>
    </message>
    <message>
      <source>{number} scaled to the size of the first.</source>
      <translation>{number} auf die Größe des ersten skaliert.</translation>
    </message>
    <message>
      <source>{number} time stamp was</source>
      <translation>{number} Zeitstempel war</translation>
    </message>
    <message>
      <source>{number} time stamps were</source>
      <translation>{number} Zeitstempel waren</translation>
    </message>
    <message>
      <source>{number} {words} device</source>
      <translation>{number} {words}-Gerät</translation>
    </message>
    <message>
      <source>{number} {words} devices</source>
      <translation>{number} {words}-Geräte</translation>
    </message>
    <message>
      <source>{others} in {name} will be passed over (other kinds, links to nowhere).</source>
      <translation>{others} in {name} werden übergangen (andere Arten, Verknüpfungen ins Leere).</translation>
    </message>
    <message>
      <source>{output} does not end in {suffix}.</source>
      <translation>{output} endet nicht auf {suffix}.</translation>
    </message>
    <message>
      <source>{output} lies among the photographs of {photos}.</source>
      <translation>{output} liegt zwischen den Fotos von {photos}.</translation>
    </message>
    <message>
      <source>{output} lies among the pictures of {folder}.</source>
      <translation>{output} liegt zwischen den Bildern von {folder}.</translation>
    </message>
    <message>
      <source>{part_name} came only in part.</source>
      <translation>{part_name} kam nur zum Teil an.</translation>
    </message>
    <message>
      <source>{part_name} could not be fetched.</source>
      <translation>{part_name} konnte nicht geholt werden.</translation>
    </message>
    <message>
      <source>{part_name} is damaged: it is not what the GPU pack's description promises.</source>
      <translation>{part_name} ist beschädigt: Es ist nicht, was die Beschreibung des GPU-Pakets verspricht.</translation>
    </message>
    <message>
      <source>{path_name} cannot be read as weights: it is {kind}.</source>
      <translation>{path_name} kann nicht als Gewichte gelesen werden: Es ist {kind}.</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {name} is {value} and should be {shape}.</source>
      <translation>{path_name} passt nicht zum beschriebenen Netz: {name} ist {value} und müsste {shape} sein.</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {what}.</source>
      <translation>{path_name} passt nicht zum beschriebenen Netz: {what}.</translation>
    </message>
    <message>
      <source>{path_name} has {value} MB and would unpack to {value2} MB, which no checkpoint does.</source>
      <translation>{path_name} hat {value} MB und würde entpackt {value2} MB ergeben, was kein Speicherstand tut.</translation>
    </message>
    <message>
      <source>{path_name} holds a generator of an unknown kind, {value}.</source>
      <translation>{path_name} enthält ein Modell unbekannter Art, {value}.</translation>
    </message>
    <message>
      <source>{path_name} holds a generator's weights but does not describe the network.</source>
      <translation>{path_name} enthält die Gewichte eines Modells, beschreibt aber das Netz nicht.</translation>
    </message>
    <message>
      <source>{path_name} holds more than weights ({listed}); code in a file is never run.</source>
      <translation>{path_name} enthält mehr als Gewichte ({listed}); Code in einer Datei wird nie ausgeführt.</translation>
    </message>
    <message>
      <source>{path_name} is a safetensors file but not a generator{named}.</source>
      <translation>{path_name} ist eine safetensors-Datei, aber kein Modell{named}.</translation>
    </message>
    <message>
      <source>{path_name} is cut off: it has only {size} of {wanted} bytes.</source>
      <translation>{path_name} ist abgeschnitten: Es sind nur {size} von {wanted} Bytes.</translation>
    </message>
    <message>
      <source>{path_name} is damaged in an unknown way.</source>
      <translation>{path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{path_name} is damaged, or holds an unreadable kind of numbers.</source>
      <translation>{path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{path_name} is damaged.</source>
      <translation>{path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its description of the network is invalid.</source>
      <translation>{path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its entry for {name} is invalid.</source>
      <translation>{path_name} ist beschädigt: Der Eintrag für {name} ist ungültig.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its format version reads “{value}”.</source>
      <translation>{path_name} ist beschädigt: Als Formatversion steht dort „{value}“.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its header cannot be read.</source>
      <translation>{path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights do not match their checksum.</source>
      <translation>{path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights overlap or leave gaps.</source>
      <translation>{path_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {name} has {value} bytes.</source>
      <translation>{path_name} ist beschädigt: {name} hat {value} Bytes.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {value} bytes follow its weights.</source>
      <translation>{path_name} ist beschädigt: Nach den Gewichten folgen {value} Bytes.</translation>
    </message>
    <message>
      <source>{path_name} is not a generator's file: it is {kind}.</source>
      <translation>{path_name} ist keine Modelldatei, sondern: {kind}.</translation>
    </message>
    <message>
      <source>{path_name} stores its weights as {value}, which generators do not use.</source>
      <translation>{path_name} speichert seine Gewichte als {value}, was Modelle nicht benutzen.</translation>
    </message>
    <message>
      <source>{path_name} was made by a later version of PUT Desktop (file format {version}).</source>
      <translation>{path_name} wurde von einer neueren Version von PUT Desktop gemacht (Dateiformat {version}).</translation>
    </message>
    <message>
      <source>{path_name} was saved in a way that cannot be read without running code (pickle {protocol}).</source>
      <translation>{path_name} wurde so gespeichert, dass es ohne Ausführen von Code nicht gelesen werden kann (pickle {protocol}).</translation>
    </message>
    <message>
      <source>{path_stem} is a {other_spec_summary}; the student is a {student_spec_summary}.</source>
      <translation>{path_stem} ist ein {other_spec_summary}; der Schüler ist ein {student_spec_summary}.</translation>
    </message>
    <message>
      <source>{path} cannot be deleted.</source>
      <translation>{path} kann nicht gelöscht werden.</translation>
    </message>
    <message>
      <source>{path} cannot be read or is damaged.</source>
      <translation>{path} kann nicht gelesen werden oder ist beschädigt.</translation>
    </message>
    <message>
      <source>{path} cannot be read.</source>
      <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{path} cannot be written.</source>
      <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
      <source>{path} exists already and was not changed.</source>
      <translation>{path} gibt es schon und wurde nicht geändert.</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no preset.</source>
      <translation>{path} ist keine JSON-Datei und daher keine Voreinstellung.</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no report.</source>
      <translation>{path} ist keine JSON-Datei und daher kein Bericht.</translation>
    </message>
    <message>
      <source>{path} is no picture.</source>
      <translation>{path} ist kein Bild.</translation>
    </message>
    <message>
      <source>{path} is no preset for translating.</source>
      <translation>{path} ist keine Voreinstellung zum Übersetzen.</translation>
    </message>
    <message>
      <source>{path} is no preset.</source>
      <translation>{path} ist keine Voreinstellung.</translation>
    </message>
    <message>
      <source>{path} is no report of a job but {what}.</source>
      <translation>{path} ist kein Bericht eines Auftrags, sondern {what}.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
      <source>{path} is not a whole checkpoint.</source>
      <translation>{path} ist kein vollständiger Speicherstand.</translation>
    </message>
    <message>
      <source>{path} is not in the list of training runs.</source>
      <translation>{path} ist nicht in der Liste der Trainingsläufe.</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video.</source>
      <translation>{path} ist kein Bild oder Video, sondern: {value}.</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video; it is skipped.</source>
      <translation>{path} ist kein Bild oder Video, sondern: {value}; das wird übersprungen.</translation>
    </message>
    <message>
      <source>{path} was written by a newer program.</source>
      <translation>{path} wurde von einem neueren Programm geschrieben.</translation>
    </message>
    <message>
      <source>{path} was written by another version of PUT Desktop.</source>
      <translation>{path} wurde von einer anderen Version von PUT Desktop geschrieben.</translation>
    </message>
    <message>
      <source>{path} was written by {which} of PUT Desktop and cannot be resumed.</source>
      <translation>{path} wurde von {which} von PUT Desktop geschrieben und kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
      <source>{path}: name and note have to be texts.</source>
      <translation>{path}: name und note müssen Texte sein.</translation>
    </message>
    <message>
      <source>{path}: options has to be an object.</source>
      <translation>{path}: options muss ein Objekt sein.</translation>
    </message>
    <message>
      <source>{path}: there is no option “{where}{name}”.</source>
      <translation>{path}: Es gibt keine Option „{where}{name}“.</translation>
    </message>
    <message>
      <source>{place} holds another training run.</source>
      <translation>{place} enthält einen anderen Trainingslauf.</translation>
    </message>
    <message>
      <source>{place} is too large to be what it should be.</source>
      <translation>{place} ist zu groß für das, was es sein sollte.</translation>
    </message>
    <message>
      <source>{run} has models, but no {checkpoint} to continue from.</source>
      <translation>{run} hat Modelle, aber kein {checkpoint} zum Weitermachen.</translation>
    </message>
    <message>
      <source>{run} holds no training run.</source>
      <translation>{run} enthält keinen Trainingslauf.</translation>
    </message>
    <message>
      <source>{run} is a file.</source>
      <translation>{run} ist eine Datei.</translation>
    </message>
    <message>
      <source>{run} is not empty.</source>
      <translation>{run} ist nicht leer.</translation>
    </message>
    <message>
      <source>{run} is not empty: it holds a run without a checkpoint.</source>
      <translation>{run} ist nicht leer: Es enthält einen Lauf ohne Speicherstand.</translation>
    </message>
    <message>
      <source>{seat_worker_name} computes in {value}, others do not: results may differ a little.</source>
      <translation>{seat_worker_name} rechnet in {value}, andere nicht: Ergebnisse können sich ein wenig unterscheiden.</translation>
    </message>
    <message>
      <source>{seat_worker_name} is not used: {problem}</source>
      <translation>{seat_worker_name} wird nicht benutzt: {problem}</translation>
    </message>
    <message>
      <source>{seat_worker_name} was lost; what it was doing is done again.</source>
      <translation>{seat_worker_name} ging verloren; seine Arbeit wird noch einmal gemacht.</translation>
    </message>
    <message>
      <source>{self_device} has too little free memory even for {width} x {height} pixels.</source>
      <translation>{self_device} hat selbst für {width} x {height} Pixel zu wenig freien Speicher.</translation>
    </message>
    <message>
      <source>{self_name} knows {value}, not {value2}.</source>
      <translation>{self_name} kennt {value}, nicht {value2}.</translation>
    </message>
    <message>
      <source>{self_name} must be {value}, not {value2}.</source>
      <translation>{self_name} muss {value} sein, nicht {value2}.</translation>
    </message>
    <message>
      <source>{self_watched_folder} is being watched already.</source>
      <translation>{self_watched_folder} wird schon überwacht.</translation>
    </message>
    <message>
      <source>{side_looked_at} of the {pictures} of {name} were looked at, drawn at random; copies of the others are not found.</source>
      <translation>{side_looked_at} der {pictures} von {name} wurden angesehen, zufällig gezogen; Kopien der anderen werden nicht gefunden.</translation>
    </message>
    <message>
      <source>{sidecar_name} could not be copied: {problem_message}</source>
      <translation>{sidecar_name} konnte nicht kopiert werden: {problem_message}</translation>
    </message>
    <message>
      <source>{side} is a file.</source>
      <translation>{side} ist eine Datei.</translation>
    </message>
    <message>
      <source>{side} is missing.</source>
      <translation>{side} fehlt.</translation>
    </message>
    <message>
      <source>{source} can no longer be read.</source>
      <translation>{source} kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {name} holds NaN or infinite values.</source>
      <translation>{source} kann nicht benutzt werden: {name} enthält NaN oder unendliche Werte.</translation>
    </message>
    <message>
      <source>{source} has {several} named “{part}”.</source>
      <translation>{source} enthält {several} namens „{part}“.</translation>
    </message>
    <message>
      <source>{source} holds {kind}, not a generator.</source>
      <translation>In {source} ist kein Modell, sondern: {kind}.</translation>
    </message>
    <message>
      <source>{start}, which is written last, is missing or damaged.</source>
      <translation>{start}, zuletzt geschrieben, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
      <source>{stop}add pictures to B and begin again. With few pictures, have them varied: that is under “Advanced”.</source>
      <translation>{stop}füge Bilder zu B hinzu und fang neu an. Bei wenigen Bildern lass sie variieren: Das geht unter „Erweitert“.</translation>
    </message>
    <message>
      <source>{stop}clone the run and choose the precision fp32 under “Advanced”.</source>
      <translation>{stop}klone den Lauf und wähle unter „Erweitert“ die Genauigkeit fp32.</translation>
    </message>
    <message>
      <source>{stop}{less_style}, and add more varied pictures to B.</source>
      <translation>{stop}{less_style}, und füge abwechslungsreichere Bilder zu B hinzu.</translation>
    </message>
    <message>
      <source>{stop}{less_style}, or choose pictures for B that show things more like those in A.</source>
      <translation>{stop}{less_style}, oder wähle für B Bilder, die Ähnlicheres zeigen wie die in A.</translation>
    </message>
    <message>
      <source>{stop}{less_style}, which holds the colours too. Another seed under “Advanced” can be enough.</source>
      <translation>{stop}{less_style}, was auch die Farben hält. Ein anderer Startwert unter „Erweitert“ kann genügen.</translation>
    </message>
    <message>
      <source>{stop}{less_style}. Where negatives were chosen under “Advanced”, choose all of them.</source>
      <translation>{stop}{less_style}. Wo unter „Erweitert“ Negative gewählt wurden, wähle alle.</translation>
    </message>
    <message>
      <source>{stop}{more_style} if the samples have changed little; otherwise add pictures to B, all in one manner.</source>
      <translation>{stop}{more_style}, wenn sich die Proben wenig geändert haben; sonst füge Bilder zu B hinzu, alle in einer Manier.</translation>
    </message>
    <message>
      <source>{target_name} cannot be written.</source>
      <translation>{target_name} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{target_name} is there already and was left as it is.</source>
      <translation>{target_name} ist schon da und blieb, wie es ist.</translation>
    </message>
    <message>
      <source>{target} already exists.</source>
      <translation>{target} gibt es schon.</translation>
    </message>
    <message>
      <source>{target} already exists; it was not changed.</source>
      <translation>{target} gibt es schon; es wurde nicht geändert.</translation>
    </message>
    <message>
      <source>{target} cannot be written.</source>
      <translation>{target} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{target} is a folder.</source>
      <translation>{target} ist ein Ordner.</translation>
    </message>
    <message>
      <source>{teacher_description}
A faster variant that imitates “{teacher_title}”.</source>
      <translation>{teacher_description}
Eine schnellere Variante, die „{teacher_title}“ nachahmt.</translation>
    </message>
    <message>
      <source>{text}.</source>
      <translation>{text}.</translation>
    </message>
    <message>
      <source>{text}; untouched pictures are farther away, at {value}.</source>
      <translation>{text}; unbearbeitete Bilder sind mit {value} weiter entfernt.</translation>
    </message>
    <message>
      <source>{text}; untouched pictures have {value}.</source>
      <translation>{text}; unbearbeitete Bilder haben {value}.</translation>
    </message>
    <message>
      <source>{translator_device} has too little free memory even for a small tile.</source>
      <translation>{translator_device} hat selbst für eine kleine Kachel zu wenig freien Speicher.</translation>
    </message>
    <message>
      <source>{value} GB</source>
      <translation>{value} GB</translation>
    </message>
    <message>
      <source>{value} MB</source>
      <translation>{value} MB</translation>
    </message>
    <message>
      <source>{value} and {value2}</source>
      <translation>{value} und {value2}</translation>
    </message>
    <message>
      <source>{value} are grey.</source>
      <translation>{value} sind grau.</translation>
    </message>
    <message>
      <source>{value} are more than twice as long as wide; a crop shows little of them.</source>
      <translation>{value} sind mehr als doppelt so lang wie breit; ein Ausschnitt zeigt wenig von ihnen.</translation>
    </message>
    <message>
      <source>{value} are of one plain colour: nothing is to be learnt from them.</source>
      <translation>{value} haben nur eine einzige Farbe: Von ihnen ist nichts zu lernen.</translation>
    </message>
    <message>
      <source>{value} becomes {value2}, {loss}: {value3}{other}.</source>
      <translation>{value} wird zu {value2}, {loss}: {value3}{other}.</translation>
    </message>
    <message>
      <source>{value} becomes {value2}{loss}: {why}.</source>
      <translation>{value} wird zu {value2}{loss}: {why}.</translation>
    </message>
    <message>
      <source>{value} cannot be read.</source>
      <translation>{value} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{value} cannot be written by this installation.</source>
      <translation>{value} kann von dieser Installation nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{value} could not be kept: {error}.</source>
      <translation>{value} konnte nicht erhalten werden: {error}.</translation>
    </message>
    <message>
      <source>{value} could not be read; the one before is shown again.</source>
      <translation>{value} konnten nicht gelesen werden; das vorige wird wiederholt.</translation>
    </message>
    <message>
      <source>{value} crops at once instead of {batch}: about half the memory.</source>
      <translation>{value} Ausschnitte auf einmal statt {batch}: etwa die Hälfte des Speichers.</translation>
    </message>
    <message>
      <source>{value} differs</source>
      <translation>{value} weicht ab</translation>
    </message>
    <message>
      <source>{value} does not belong to it</source>
      <translation>{value} gehört nicht dazu</translation>
    </message>
    <message>
      <source>{value} does not hold {value2}</source>
      <translation>{value} enthält kein {value2}</translation>
    </message>
    <message>
      <source>{value} does not hold {what}</source>
      <translation>{value} kann {what} nicht enthalten</translation>
    </message>
    <message>
      <source>{value} had no time stamp; the usual distance was used.</source>
      <translation>{value} ohne Zeitstempel; der übliche Abstand wurde benutzt.</translation>
    </message>
    <message>
      <source>{value} has no constant rate factor.</source>
      <translation>{value} hat keinen konstanten Qualitätsfaktor (CRF).</translation>
    </message>
    <message>
      <source>{value} have a short side below {size} px. They are enlarged, and {blurred}.</source>
      <translation>{value} haben eine kurze Seite unter {size} px. Sie werden vergrößert, und {blurred}.</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}.</source>
      <translation>{value} enthält nur Bilder, ohne {value2}.</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}; mkv keeps these.</source>
      <translation>{value} enthält nur Bilder, ohne {value2}; mkv behält das.</translation>
    </message>
    <message>
      <source>{value} holds {names}, not {value2}.</source>
      <translation>{value} enthält {names}, nicht {value2}.</translation>
    </message>
    <message>
      <source>{value} in {value2} has no transparency; frames are placed on white.</source>
      <translation>{value} in {value2} hat keine Transparenz; die Einzelbilder werden auf Weiß gelegt.</translation>
    </message>
    <message>
      <source>{value} is damaged.</source>
      <translation>{value} ist beschädigt.</translation>
    </message>
    <message>
      <source>{value} is missing</source>
      <translation>{value} fehlt</translation>
    </message>
    <message>
      <source>{value} is no longer there.</source>
      <translation>{value} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>{value} is not kept: it cannot be written here.</source>
      <translation>{value} bleibt nicht erhalten: Das kann hier nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{value} is not kept: its codec is unknown.</source>
      <translation>{value} bleibt nicht erhalten: Der Codec ist unbekannt.</translation>
    </message>
    <message>
      <source>{value} is not kept: only one video of a file is translated.</source>
      <translation>{value} bleibt nicht erhalten: Nur ein Video einer Datei wird übersetzt.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} does not hold it; mp4 and mov do.</source>
      <translation>{value} bleibt nicht erhalten: {value2} kann das nicht enthalten; mp4 und mov können es.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} holds no attachments; mkv does.</source>
      <translation>{value} bleibt nicht erhalten: {value2} enthält keine Anhänge; mkv kann es.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2}{hint}.</source>
      <translation>{value} bleibt nicht erhalten: {value2}{hint}.</translation>
    </message>
    <message>
      <source>{value} is too many</source>
      <translation>{value} ist zu viel</translation>
    </message>
    <message>
      <source>{value} is written without the {value2} of the source.</source>
      <translation>{value} wird ohne {value2} der Quelle geschrieben.</translation>
    </message>
    <message>
      <source>{value} is written without them here; H.264 and HEVC keep them</source>
      <translation>{value} wird hier ohne sie geschrieben; H.264 und HEVC behalten sie</translation>
    </message>
    <message>
      <source>{value} kB</source>
      <translation>{value} kB</translation>
    </message>
    <message>
      <source>{value} left out.</source>
      <translation>{value} ausgelassen.</translation>
    </message>
    <message>
      <source>{value} of A are in B as well: they teach nothing.</source>
      <translation>{value} von A sind auch in B: Daran ist nichts zu lernen.</translation>
    </message>
    <message>
      <source>{value} of {name} all but repeat another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>{value} von {name} gleichen beinahe einem anderen ({groups} von Kopien). Gespiegelte Kopien zählen nicht.</translation>
    </message>
    <message>
      <source>{value} of {name} cannot be read.</source>
      <translation>{value} von {name} können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{value} of {name} may not be read, such as {value2}.</source>
      <translation>{value} von {name} dürfen nicht gelesen werden, etwa {value2}.</translation>
    </message>
    <message>
      <source>{value} track {value2}{value3}</source>
      <translation>{value}spur {value2}{value3}</translation>
    </message>
    <message>
      <source>{value} x {value2} pixels do not fit into memory; the generator works at {value3} x {value4}.</source>
      <translation>{value} x {value2} Pixel passen nicht in den Speicher; das Modell arbeitet mit {value3} x {value4}.</translation>
    </message>
    <message>
      <source>{value}, which names the folders of pictures, is missing or damaged.</source>
      <translation>{value}, das die Bilderordner nennt, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
      <source>{value}, which names the pictures that are held out, is missing or damaged.</source>
      <translation>{value}, das die zurückgehaltenen Bilder nennt, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
      <source>{value}{hint}</source>
      <translation>{value}{hint}</translation>
    </message>
    <message>
      <source>{version} is not a version.</source>
      <translation>{version} ist keine Version.</translation>
    </message>
    <message>
      <source>{what} cannot be used. {refused_message}</source>
      <translation>{what} kann nicht benutzt werden. {refused_message}</translation>
    </message>
    <message>
      <source>{what} cannot be written into {value} here</source>
      <translation>{what} kann hier nicht in {value} geschrieben werden</translation>
    </message>
    <message>
      <source>{wheel_name} is damaged.</source>
      <translation>{wheel_name} ist beschädigt.</translation>
    </message>
    <message>
      <source>{wheel_name} unpacks to more than was promised.</source>
      <translation>{wheel_name} ergibt entpackt mehr als versprochen.</translation>
    </message>
    <message>
      <source>{where}“{name}” cannot be a preset's name: {fault}.</source>
      <translation>{where}„{name}“ kann nicht der Name einer Voreinstellung sein: {fault}.</translation>
    </message>
    <message>
      <source>“{built_in_name}” is built in and cannot be {action}.</source>
      <translation>„{built_in_name}“ ist eingebaut und kann nicht {action} werden.</translation>
    </message>
    <message>
      <source>“{entry_name}” does not fit {given}.</source>
      <translation>„{entry_name}“ passt nicht zu {given}.</translation>
    </message>
    <message>
      <source>“{entry_name}” has a structure that cannot be trained here.</source>
      <translation>„{entry_name}“ hat einen Aufbau, der hier nicht trainiert werden kann.</translation>
    </message>
    <message>
      <source>“{entry_name}” is built in and cannot be changed.</source>
      <translation>„{entry_name}“ ist eingebaut und kann nicht geändert werden.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a generator's name: {fault}.</source>
      <translation>„{name}“ kann kein Modellname sein: {fault}.</translation>
    </message>
  </context>
  <context>
    <name>EstimatePage</name>
    <message>
      <source>&amp;Default folder</source>
      <translation>&amp;Standardordner</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <source>&amp;Measure again</source>
      <translation>Erneut &amp;messen</translation>
    </message>
    <message>
      <source>&amp;Start training</source>
      <translation>T&amp;raining starten</translation>
    </message>
    <message>
      <source>Add t&amp;o queue</source>
      <translation>In die Wartes&amp;chlange</translation>
    </message>
    <message>
      <source>Cance&amp;l</source>
      <translation>A&amp;bbrechen</translation>
    </message>
    <message>
      <source>Chan&amp;ge folder…</source>
      <translation>&amp;Ordner ändern…</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>Schätzung</translation>
    </message>
    <message>
      <source>Folder for the run</source>
      <translation>Ordner für den Lauf</translation>
    </message>
    <message>
      <source>Measured with a short trial on this machine.</source>
      <translation>Gemessen mit einem kurzen Versuch auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Nothing has been measured yet.</source>
      <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
      <source>Progress of measuring</source>
      <translation>Fortschritt der Messung</translation>
    </message>
    <message>
      <source>Save in</source>
      <translation>Speichern in</translation>
    </message>
    <message>
      <source>Save the run in another folder, for example on another disk</source>
      <translation>Den Lauf in einem anderen Ordner speichern, etwa auf einer anderen Platte</translation>
    </message>
    <message>
      <source>Stop measuring</source>
      <translation>Messung abbrechen</translation>
    </message>
    <message>
      <source>These figures are out of date because a setting has changed. Measure again.</source>
      <translation>Diese Zahlen sind veraltet, weil sich eine Einstellung geändert hat. Miss noch einmal.</translation>
    </message>
    <message>
      <source>This run does not fit while another one is training. It can wait in the queue.</source>
      <translation>Dieser Lauf passt nicht, solange ein anderer trainiert. Er kann in der Warteschlange warten.</translation>
    </message>
    <message>
      <source>This run does not fit with these settings.</source>
      <translation>Mit diesen Einstellungen passt dieser Lauf nicht.</translation>
    </message>
    <message>
      <source>This run fits. You can start training.</source>
      <translation>Dieser Lauf passt. Du kannst das Training starten.</translation>
    </message>
    <message>
      <source>What it will take</source>
      <translation>Was es braucht</translation>
    </message>
  </context>
  <context>
    <name>EstimateView</name>
    <message numerus="yes">
      <source>%Ln step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln Schritt zu {step} s</numerusform>
        <numerusform>%Ln Schritte zu {step} s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warm-up step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln Schritt Aufwärmen zu {step} s</numerusform>
        <numerusform>%Ln Schritte Aufwärmen zu {step} s</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Platte</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>The free space in {where} is unknown.</source>
      <translation>Der freie Platz in {where} ist unbekannt.</translation>
    </message>
    <message>
      <source>There was too little memory for a step.</source>
      <translation>Der Speicher war zu klein für einen Schritt.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>of {free} free in {where}</source>
      <translation>von {free} frei in {where}</translation>
    </message>
    <message>
      <source>the computer's memory</source>
      <translation>dem Speicher des Rechners</translation>
    </message>
    <message>
      <source>the run's folder</source>
      <translation>dem Ordner des Laufs</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>{words}, from only one or two measured steps</source>
      <translation>{words}, aus nur einem oder zwei gemessenen Schritten</translation>
    </message>
  </context>
  <context>
    <name>FileTable</name>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
  </context>
  <context>
    <name>FilesDialog</name>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message numerus="yes">
      <source>Only the first %Ln are shown.</source>
      <translation>
        <numerusform>Nur die erste wird gezeigt.</numerusform>
        <numerusform>Nur die ersten %Ln werden gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
  </context>
  <context>
    <name>FilesPanel</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Files of the selected job</source>
      <translation>Dateien des gewählten Auftrags</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>Nur zeigen</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <translation>Welche Dateien aufgeführt werden</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Pictures and videos of the job</source>
      <translation>Bilder und Videos des Auftrags</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Show files…</source>
      <translation>Dateien zeigen…</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <source>&amp;Show in gallery</source>
      <translation>In der Galerie &amp;zeigen</translation>
    </message>
    <message>
      <source>Add to &amp;gallery</source>
      <translation>Zur &amp;Galerie hinzufügen</translation>
    </message>
    <message>
      <source>Adding…</source>
      <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Abschluss</translation>
    </message>
    <message>
      <source>It gets a card and a place among your models.</source>
      <translation>Es bekommt eine Karte und einen Platz unter deinen Modellen.</translation>
    </message>
    <message>
      <source>Model from step {step}</source>
      <translation>Modell von Schritt {step}</translation>
    </message>
    <message>
      <source>Name your model</source>
      <translation>Gib deinem Modell einen Namen</translation>
    </message>
    <message>
      <source>There is no model to add yet.</source>
      <translation>Noch gibt es kein Modell zum Hinzufügen.</translation>
    </message>
    <message>
      <source>Trans&amp;late a folder</source>
      <translation>Einen &amp;Ordner übersetzen</translation>
    </message>
    <message>
      <source>Turns pictures like those of “{a}” into pictures like those of “{b}”.</source>
      <translation>Macht aus Bildern wie denen von „{a}“ Bilder wie die von „{b}“.</translation>
    </message>
    <message>
      <source>Use it like any other model, here and on the command line.</source>
      <translation>Benutze es wie jedes andere Modell, hier und auf der Befehlszeile.</translation>
    </message>
    <message>
      <source>“{name}” is in the gallery.</source>
      <translation>„{name}“ ist in der Galerie.</translation>
    </message>
  </context>
  <context>
    <name>FitHint</name>
    <message numerus="yes">
      <source>%Ln of {total} unusual for this model</source>
      <translation>
        <numerusform>%Ln von {total} ist ungewohnt für dieses Modell</numerusform>
        <numerusform>%Ln von {total} sind ungewohnt für dieses Modell</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Compared with the %Ln picture(s) that the model was trained on.</source>
      <translation>
        <numerusform>Verglichen mit dem %Ln Bild, mit dem das Modell trainiert wurde.</numerusform>
        <numerusform>Verglichen mit den %Ln Bildern, mit denen das Modell trainiert wurde.</numerusform>
      </translation>
    </message>
    <message>
      <source>Unusual files lie farther off than nearly all of them. They may still turn out well: try one.</source>
      <translation>Ungewohnte Dateien liegen weiter ab als fast alle davon. Sie können trotzdem gelingen: Probiere eine aus.</translation>
    </message>
    <message>
      <source>Unusual for this model</source>
      <translation>Ungewohnt für dieses Modell</translation>
    </message>
    <message>
      <source>Usual for this model</source>
      <translation>Gewohnt für dieses Modell</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>und noch %Ln</numerusform>
        <numerusform>und noch %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: farther off than all of them</source>
      <translation>{name}: weiter ab als alle davon</translation>
    </message>
    <message>
      <source>{name}: farther off than {percent} % of them</source>
      <translation>{name}: weiter ab als {percent} % davon</translation>
    </message>
  </context>
  <context>
    <name>FolderField</name>
    <message>
      <source>Choose: {what}</source>
      <translation>Wählen: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Kein Ordner gewählt</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <source>Back to the pictures (Ctrl+W). Training continues</source>
      <translation>Zurück zu den Bildern (Strg+W). Das Training geht weiter</translation>
    </message>
    <message>
      <source>Ne&amp;xt</source>
      <translation>W&amp;eiter</translation>
    </message>
    <message>
      <source>Next page (Alt+Right)</source>
      <translation>Nächste Seite (Alt+Rechts)</translation>
    </message>
    <message>
      <source>Previous page (Alt+Left)</source>
      <translation>Vorherige Seite (Alt+Links)</translation>
    </message>
  </context>
  <context>
    <name>GalleryModel</name>
    <message>
      <source>Built-in</source>
      <translation>Mitgeliefert</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Licence: {name}</source>
      <translation>Lizenz: {name}</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Eigenes</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Design</translation>
    </message>
    <message>
      <source>Another language is used from the next start on.</source>
      <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>Aussehen und Sprache</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Wie das System</translation>
    </message>
  </context>
  <context>
    <name>ImageStrip</name>
    <message>
      <source>Picture {number}</source>
      <translation>Bild {number}</translation>
    </message>
    <message>
      <source>Validation pictures</source>
      <translation>Validierungsbilder</translation>
    </message>
  </context>
  <context>
    <name>ImagesPage</name>
    <message>
      <source>Now choose folder {name}.</source>
      <translation>Wähle jetzt den Ordner {name}.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures in the style you want them to get</source>
      <translation>Bilder in dem Stil, den sie bekommen sollen</translation>
    </message>
    <message>
      <source>Pictures like the ones you want to translate</source>
      <translation>Bilder wie die, die du übersetzen möchtest</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Stil</translation>
    </message>
    <message>
      <source>Two folders: pictures like yours, and pictures that look like what you want. They need not match.</source>
      <translation>Zwei Ordner: Bilder wie deine, und Bilder, die aussehen, wie du es möchtest. Sie müssen nicht zusammenpassen.</translation>
    </message>
    <message>
      <source>Which pictures should it learn from?</source>
      <translation>Von welchen Bildern soll es lernen?</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Free some space.</source>
      <translation>Schaffe etwas Platz.</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>Für temporäre Dateien ist kein Platz.</translation>
    </message>
  </context>
  <context>
    <name>JobTable</name>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>The model “{name}” no longer exists. Choose another one.</source>
      <translation>Das Modell „{name}“ gibt es nicht mehr. Wähle ein anderes.</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>Restzeit</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Losses by step</source>
      <translation>Verluste nach Schritten</translation>
    </message>
    <message>
      <source>The first losses appear after a few steps.</source>
      <translation>Die ersten Verluste erscheinen nach einigen Schritten.</translation>
    </message>
    <message>
      <source>The two networks compete, so their losses hardly tell how good the pictures are. Go by the pictures and the score. Look into a loss that stays at 0 or keeps growing.</source>
      <translation>Die beiden Netze arbeiten gegeneinander, daher sagen ihre Verluste kaum, wie gut die Bilder sind. Geh nach den Bildern und dem Wert. Sieh nach, wenn ein Verlust bei 0 bleibt oder immer weiter wächst.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%Ln job(s) are removed together.</source>
      <translation>
        <numerusform>%Ln Auftrag wird entfernt.</numerusform>
        <numerusform>%Ln Aufträge werden zusammen entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln translated frame(s) of {name} are discarded.</source>
      <translation>
        <numerusform>%Ln übersetztes Einzelbild von {name} geht verloren.</numerusform>
        <numerusform>%Ln übersetzte Einzelbilder von {name} gehen verloren.</numerusform>
      </translation>
    </message>
    <message>
      <source>About PUT Desktop</source>
      <translation>Über PUT Desktop</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Einen Ordner hinzufügen</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>Bilder und Videos hinzufügen</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message numerus="yes">
      <source>Drop to add %Ln item(s)</source>
      <translation>
        <numerusform>Ablegen, um %Ln Ding hinzuzufügen</numerusform>
        <numerusform>Ablegen, um %Ln Dinge hinzuzufügen</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop to add “{name}”</source>
      <translation>Ablegen, um „{name}“ hinzuzufügen</translation>
    </message>
    <message>
      <source>Finished results stay.</source>
      <translation>Fertige Ergebnisse bleiben.</translation>
    </message>
    <message>
      <source>Folders are being watched. Close PUT Desktop?</source>
      <translation>Es werden Ordner überwacht. PUT Desktop schließen?</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>Offen lassen</translation>
    </message>
    <message>
      <source>Keep running</source>
      <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
      <source>PUT Desktop {version}</source>
      <translation>PUT Desktop {version}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>Bilder ({endings})</translation>
    </message>
    <message>
      <source>Pictures and videos ({endings})</source>
      <translation>Bilder und Videos ({endings})</translation>
    </message>
    <message>
      <source>Reports ({endings})</source>
      <translation>Berichte ({endings})</translation>
    </message>
    <message>
      <source>The language changes when PUT Desktop is next started.</source>
      <translation>Die Sprache ändert sich, wenn PUT Desktop das nächste Mal startet.</translation>
    </message>
    <message>
      <source>Translate again from a report</source>
      <translation>Nach einem Bericht wiederholen</translation>
    </message>
    <message>
      <source>Turns one kind of picture or video into another, on your own machine. Apache-2.0. The window is made with Qt, used under the LGPL. Each model has a licence of its own: see its details.</source>
      <translation>Macht aus einer Art von Bildern oder Videos eine andere, auf deinem eigenen Rechner. Apache-2.0. Das Fenster ist mit Qt gemacht, verwendet unter der LGPL. Jedes Modell hat eine eigene Lizenz: siehe seine Angaben.</translation>
    </message>
    <message>
      <source>Videos ({endings})</source>
      <translation>Videos ({endings})</translation>
    </message>
    <message>
      <source>What arrives meanwhile is translated at the next start.</source>
      <translation>Was bis dahin ankommt, wird beim nächsten Start übersetzt.</translation>
    </message>
    <message>
      <source>Work on in the tray</source>
      <translation>Im Infobereich weiterarbeiten</translation>
    </message>
    <message>
      <source>{done} Finished results stay, and the rest can be resumed at the next start.</source>
      <translation>{done} Fertige Ergebnisse bleiben, und der Rest kann beim nächsten Start fortgesetzt werden.</translation>
    </message>
    <message>
      <source>{done} of {total} are done.</source>
      <translation>{done} von {total} sind fertig.</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Close PUT Desktop?</source>
      <translation>„{name}“ wird gerade übersetzt. PUT Desktop schließen?</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Stop and remove it?</source>
      <translation>„{name}“ wird gerade übersetzt. Anhalten und entfernen?</translation>
    </message>
    <message>
      <source>“{name}” is not finished. Remove it?</source>
      <translation>„{name}“ ist nicht fertig. Entfernen?</translation>
    </message>
  </context>
  <context>
    <name>MeasureBox</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>How fast this computer is</source>
      <translation>Wie schnell dieser Computer ist</translation>
    </message>
    <message>
      <source>Looking up what was measured…</source>
      <translation>Messwerte werden gesucht …</translation>
    </message>
    <message>
      <source>Measure now</source>
      <translation>Jetzt messen</translation>
    </message>
    <message>
      <source>Measuring. It takes some minutes; leave the computer alone meanwhile.</source>
      <translation>Es wird gemessen. Das dauert einige Minuten; lassen Sie den Computer so lange in Ruhe.</translation>
    </message>
    <message>
      <source>Progress of the measurement</source>
      <translation>Fortschritt der Messung</translation>
    </message>
    <message>
      <source>The plain way is PyTorch in fp32, one picture after the other. The model of new jobs is measured; it takes some minutes, in which the computer should do nothing else.</source>
      <translation>Der einfache Weg ist PyTorch in fp32, ein Bild nach dem anderen. Gemessen wird das Modell der neuen Aufträge; das dauert einige Minuten, in denen der Computer nichts anderes tun sollte.</translation>
    </message>
    <message>
      <source>What was measured cannot be shown.</source>
      <translation>Die Messwerte können nicht angezeigt werden.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Queue</source>
      <translation>&amp;Warteschlange</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>&amp;Training</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Sp&amp;rache</translation>
    </message>
    <message>
      <source>Same as the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Wie das System</translation>
    </message>
  </context>
  <context>
    <name>ModelGallery</name>
    <message>
      <source>Details…</source>
      <translation>Angaben…</translation>
    </message>
    <message>
      <source>Drop to add this model</source>
      <translation>Ablegen, um dieses Modell hinzuzufügen</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>No models yet. Drop a model file here to add one.</source>
      <translation>Noch keine Modelle. Lege eine Modelldatei hier ab, um eines hinzuzufügen.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
  </context>
  <context>
    <name>ModelPanel</name>
    <message>
      <source>Credits</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Details of the model</source>
      <translation>Einzelheiten des Modells</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>How it was trained</source>
      <translation>So wurde es trainiert</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>Gemacht von</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Gemacht am</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>No pictures on its card</source>
      <translation>Keine Bilder auf der Karte</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Zu</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Dieses Modell nehmen</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
  </context>
  <context>
    <name>ModelsController</name>
    <message numerus="yes">
      <source>%Ln unfinished job(s) need it</source>
      <translation>
        <numerusform>%Ln unfertiger Auftrag braucht es</numerusform>
        <numerusform>%Ln unfertige Aufträge brauchen es</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding {name}…</source>
      <translation>{name} wird hinzugefügt…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>CUT and CycleGAN (*.pth)</source>
      <translation>CUT und CycleGAN (*.pth)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete the model “{name}”?</source>
      <translation>Das Modell „{name}“ löschen?</translation>
    </message>
    <message>
      <source>Export “{name}”</source>
      <translation>„{name}“ exportieren</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>Modelle importieren</translation>
    </message>
    <message>
      <source>It is the averaged generator, {part}, of {count} in the file: {parts}.</source>
      <translation>Es ist der gemittelte Generator, {part}, von {count} in der Datei: {parts}.</translation>
    </message>
    <message>
      <source>It is the generator {part}, of {count} in the file: {parts}.</source>
      <translation>Es ist der Generator {part}, von {count} in der Datei: {parts}.</translation>
    </message>
    <message>
      <source>Its file is deleted from your data folder. Pictures made with it stay.</source>
      <translation>Seine Datei wird aus deinem Datenordner gelöscht. Bilder, die damit gemacht wurden, bleiben.</translation>
    </message>
    <message>
      <source>Models (*.safetensors *.pth *.pt *.ckpt)</source>
      <translation>Modelle (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
      <source>New name for “{name}”:</source>
      <translation>Neuer Name für „{name}“:</translation>
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
      <translation>Bitte melde es.</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>Modell umbenennen</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
      <source>The averaged generator {part} could not be taken. {reason}</source>
      <translation>Der gemittelte Generator {part} konnte nicht genommen werden. {reason}</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>Nach {path} geschrieben.</translation>
    </message>
    <message>
      <source>“{name}” was added and selected.</source>
      <translation>„{name}“ wurde hinzugefügt und ausgewählt.</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Built-in first</source>
      <translation>Mitgelieferte zuerst</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Die Suche leeren</translation>
    </message>
    <message>
      <source>How the models are sorted</source>
      <translation>Wie die Modelle sortiert sind</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Größte zuerst</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>No model has these words.</source>
      <translation>Kein Modell hat diese Wörter.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>Modelle suchen</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Words in the title, the description, the licence or the author</source>
      <translation>Wörter im Titel, in der Beschreibung, der Lizenz oder beim Urheber</translation>
    </message>
  </context>
  <context>
    <name>OutlookBar</name>
    <message numerus="yes">
      <source>%Ln picture(s) are left out.</source>
      <translation>
        <numerusform>%Ln Bild ist ausgelassen.</numerusform>
        <numerusform>%Ln Bilder sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Use them again</source>
      <translation>Wieder &amp;benutzen</translation>
    </message>
    <message>
      <source>Both folders hold enough pictures. Expect good results.</source>
      <translation>Beide Ordner haben genug Bilder. Erwarte gute Ergebnisse.</translation>
    </message>
    <message>
      <source>Chec&amp;k again</source>
      <translation>Er&amp;neut prüfen</translation>
    </message>
    <message>
      <source>Check both folders again after you added or repaired pictures</source>
      <translation>Beide Ordner erneut prüfen, nachdem du Bilder hinzugefügt oder repariert hast</translation>
    </message>
    <message>
      <source>Checking pictures: {done} of {total}</source>
      <translation>Bilder werden geprüft: {done} von {total}</translation>
    </message>
    <message>
      <source>Checking pictures…</source>
      <translation>Bilder werden geprüft…</translation>
    </message>
    <message>
      <source>Comparing pictures…</source>
      <translation>Bilder werden verglichen…</translation>
    </message>
    <message>
      <source>Expect weak results unless you fix the points below.</source>
      <translation>Erwarte schwache Ergebnisse, wenn du die Punkte unten nicht behebst.</translation>
    </message>
    <message>
      <source>Pictures checked</source>
      <translation>Bilder geprüft</translation>
    </message>
    <message>
      <source>T&amp;rain anyway</source>
      <translation>T&amp;rotzdem trainieren</translation>
    </message>
    <message>
      <source>These pictures are not ready for training. Fix the problems below first.</source>
      <translation>Diese Bilder taugen noch nicht zum Training. Behebe zuerst die Probleme unten.</translation>
    </message>
    <message>
      <source>Training can work. The points below limit the results.</source>
      <translation>Das Training kann gelingen. Die Punkte unten begrenzen die Ergebnisse.</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <source>&amp;Choose…</source>
      <translation>W&amp;ählen…</translation>
    </message>
    <message>
      <source>A folder &amp;beside the originals</source>
      <translation>Einen Ordner &amp;neben den Originalen</translation>
    </message>
    <message>
      <source>Choose the folder for the results</source>
      <translation>Den Ordner für die Ergebnisse wählen</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
      <source>Results go to</source>
      <translation>Ergebnisse kommen in</translation>
    </message>
    <message>
      <source>This fo&amp;lder:</source>
      <translation>Diesen O&amp;rdner:</translation>
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
      <translation>Wird gezeichnet…</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>Compiled networks</source>
      <translation>Kompilierte Netze</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Protokolle</translation>
    </message>
    <message>
      <source>Measured speeds</source>
      <translation>Gemessene Geschwindigkeiten</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Pages of the preferences</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Voreinstellungen</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>Training runs</source>
      <translation>Trainingsläufe</translation>
    </message>
  </context>
  <context>
    <name>PresetBar</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <source>&amp;Export to a file…</source>
      <translation>In eine Datei &amp;exportieren…</translation>
    </message>
    <message>
      <source>&amp;Import from a file…</source>
      <translation>Aus einer Datei &amp;importieren…</translation>
    </message>
    <message>
      <source>&amp;Save as a preset…</source>
      <translation>Als Voreinstellung &amp;speichern…</translation>
    </message>
    <message>
      <source>&amp;Update the preset</source>
      <translation>&amp;Voreinstellung aktualisieren</translation>
    </message>
    <message>
      <source>&amp;Update “{name}”</source>
      <translation>„{name}“ a&amp;ktualisieren</translation>
    </message>
    <message>
      <source>No preset</source>
      <translation>Keine Voreinstellung</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>Re&amp;name…</source>
      <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
      <source>Save, share and remove presets</source>
      <translation>Voreinstellungen speichern, weitergeben und entfernen</translation>
    </message>
    <message>
      <source>Settings that are saved under a name</source>
      <translation>Einstellungen, die unter einem Namen gespeichert sind</translation>
    </message>
    <message>
      <source>{name}, changed</source>
      <translation>{name}, geändert</translation>
    </message>
  </context>
  <context>
    <name>Presets</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete the preset “{name}”?</source>
      <translation>Die Voreinstellung „{name}“ löschen?</translation>
    </message>
    <message>
      <source>Export the preset</source>
      <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
      <source>Import a preset</source>
      <translation>Voreinstellung importieren</translation>
    </message>
    <message>
      <source>Its settings become those that are shown.</source>
      <translation>Ihre Einstellungen werden die, die gezeigt sind.</translation>
    </message>
    <message>
      <source>Jobs that were made with it keep their settings.</source>
      <translation>Aufträge, die damit angelegt wurden, behalten ihre Einstellungen.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
      <source>New name:</source>
      <translation>Neuer Name:</translation>
    </message>
    <message>
      <source>Presets ({endings})</source>
      <translation>Voreinstellungen ({endings})</translation>
    </message>
    <message>
      <source>Rename the preset</source>
      <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Save as a preset</source>
      <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
      <source>The presets could not be used.</source>
      <translation>Die Voreinstellungen konnten nicht verwendet werden.</translation>
    </message>
    <message>
      <source>There is a preset “{name}” already. Replace it?</source>
      <translation>Es gibt schon eine Voreinstellung „{name}“. Ersetzen?</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Preview, repeating</source>
      <translation>Vorschau, wiederholt</translation>
    </message>
    <message>
      <source>Preview, {seconds} s</source>
      <translation>Vorschau, {seconds} s</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <source>Translating, {done} of {all} s</source>
      <translation>Wird übersetzt, {done} von {all} s</translation>
    </message>
    <message>
      <source>Translating…</source>
      <translation>Wird übersetzt…</translation>
    </message>
  </context>
  <context>
    <name>PreviewPanel</name>
    <message>
      <source>Select a file to see it here</source>
      <translation>Wähle eine Datei, um sie hier zu sehen</translation>
    </message>
  </context>
  <context>
    <name>PutProcess</name>
    <message>
      <source>A part of the program could not be started.</source>
      <translation>Ein Teil des Programms konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>Installiere PUT Desktop neu.</translation>
    </message>
    <message>
      <source>It gave no reason. Try again.</source>
      <translation>Es gab keinen Grund an. Versuche es noch einmal.</translation>
    </message>
    <message>
      <source>The command failed.</source>
      <translation>Der Befehl ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>Try again. The details say more.</source>
      <translation>Versuche es noch einmal. Die Einzelheiten sagen mehr.</translation>
    </message>
  </context>
  <context>
    <name>QualityCards</name>
    <message>
      <source>&amp;Standard</source>
      <translation>Sta&amp;ndard</translation>
    </message>
    <message>
      <source>A coarse model that paints, and shows whether a longer run is worth it.</source>
      <translation>Ein grobes Modell, das malt und zeigt, ob sich ein längerer Lauf lohnt.</translation>
    </message>
    <message>
      <source>A model that paints all detail anew and works well for most pictures.</source>
      <translation>Ein Modell, das alle Einzelheiten neu malt und für die meisten Bilder taugt.</translation>
    </message>
    <message>
      <source>B&amp;est</source>
      <translation>Am &amp;besten</translation>
    </message>
    <message>
      <source>C&amp;UT</source>
      <translation>C&amp;UT</translation>
    </message>
    <message>
      <source>Quic&amp;k</source>
      <translation>&amp;Schnell</translation>
    </message>
    <message>
      <source>Takes a third of the time of “Standard”: about 20 minutes without a graphics card.</source>
      <translation>Braucht ein Drittel der Zeit von „Standard“: ohne Grafikkarte etwa 20 Minuten.</translation>
    </message>
    <message>
      <source>Takes about an hour without a graphics card. The page “Estimate” measures it.</source>
      <translation>Braucht ohne Grafikkarte etwa eine Stunde. Die Seite „Schätzung“ misst es.</translation>
    </message>
    <message>
      <source>Takes hours with a graphics card, days without one.</source>
      <translation>Braucht Stunden mit Grafikkarte, Tage ohne.</translation>
    </message>
    <message>
      <source>Takes three times as long as “Standard”. Often good enough before the end.</source>
      <translation>Braucht dreimal so lange wie „Standard“. Oft schon vor dem Ende gut genug.</translation>
    </message>
    <message>
      <source>The networks and losses of CUT, for comparison or a change of objects, not of style.</source>
      <translation>Die Netze und Verluste von CUT, zum Vergleich oder um Dinge zu ändern, nicht den Stil.</translation>
    </message>
    <message>
      <source>The same model, trained longer: finer strokes, fewer mistakes.</source>
      <translation>Dasselbe Modell, länger trainiert: feinere Striche, weniger Fehler.</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message numerus="yes">
      <source>%Ln job(s) did not finish last time: {names}.</source>
      <translation>
        <numerusform>%Ln Auftrag wurde letztes Mal nicht fertig: {names}.</numerusform>
        <numerusform>%Ln Aufträge wurden letztes Mal nicht fertig: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) stopped</source>
      <translation>
        <numerusform>%Ln Auftrag angehalten</numerusform>
        <numerusform>%Ln Aufträge angehalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) waiting</source>
      <translation>
        <numerusform>%Ln Auftrag wartet</numerusform>
        <numerusform>%Ln Aufträge warten</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Open in player</source>
      <translation>Im Player ö&amp;ffnen</translation>
    </message>
    <message>
      <source>Again with another model</source>
      <translation>Noch einmal mit anderem Modell</translation>
    </message>
    <message>
      <source>Choose another output folder…</source>
      <translation>Anderen Ausgabeordner wählen…</translation>
    </message>
    <message>
      <source>Existing results stay; only the rest is done.</source>
      <translation>Vorhandene Ergebnisse bleiben; nur der Rest wird gemacht.</translation>
    </message>
    <message>
      <source>Folder for the results of “{name}”</source>
      <translation>Ordner für die Ergebnisse von „{name}“</translation>
    </message>
    <message numerus="yes">
      <source>For %Ln selected job(s)</source>
      <translation>
        <numerusform>Für %Ln gewählten Auftrag</numerusform>
        <numerusform>Für %Ln gewählte Aufträge</numerusform>
      </translation>
    </message>
    <message>
      <source>For what you add next</source>
      <translation>Für alles, was noch dazukommt</translation>
    </message>
    <message>
      <source>For “{name}”</source>
      <translation>Für „{name}“</translation>
    </message>
    <message>
      <source>It is created with the first result. If it existed before, it may have been moved or deleted.</source>
      <translation>Er entsteht mit dem ersten Ergebnis. Gab es ihn schon, wurde er vielleicht verschoben oder gelöscht.</translation>
    </message>
    <message>
      <source>It is written when the job ends.</source>
      <translation>Er wird geschrieben, wenn der Auftrag endet.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>No program can open {path}.</source>
      <translation>Kein Programm kann {path} öffnen.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open it in your file manager.</source>
      <translation>Öffne es in deiner Dateiverwaltung.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Show failed</source>
      <translation>Fehlgeschlagene zeigen</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Wird angehalten…</translation>
    </message>
    <message>
      <source>The dropped files could not be read.</source>
      <translation>Die abgelegten Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The list of files gives the reason for each.</source>
      <translation>Die Dateiliste nennt zu jeder den Grund.</translation>
    </message>
    <message>
      <source>The model “{name}” is not here.</source>
      <translation>Das Modell „{name}“ ist nicht da.</translation>
    </message>
    <message>
      <source>The other settings were taken. Import the model, or choose another.</source>
      <translation>Die anderen Einstellungen wurden übernommen. Importieren Sie das Modell, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
      <source>This job has no report.</source>
      <translation>Dieser Auftrag hat keinen Bericht.</translation>
    </message>
    <message>
      <source>Use the selected model</source>
      <translation>Das gewählte Modell nehmen</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{names} did not finish last time.</source>
      <translation>{names} wurde letztes Mal nicht fertig.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <source>“{name}”: {counts}</source>
      <translation>„{name}“: {counts}</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
  </context>
  <context>
    <name>QueueStrip</name>
    <message>
      <source>No job is selected</source>
      <translation>Kein Auftrag ist ausgewählt</translation>
    </message>
    <message>
      <source>Nothing in the queue</source>
      <translation>Nichts in der Warteschlange</translation>
    </message>
    <message>
      <source>Progress of the job</source>
      <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
      <source>Queue ({number})</source>
      <translation>Warteschlange ({number})</translation>
    </message>
    <message>
      <source>Show or hide the table of all jobs and the list of files (F4)</source>
      <translation>Die Tabelle aller Aufträge und die Dateiliste zeigen oder verbergen (F4)</translation>
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
      <translation>Jetzt &amp;Proben machen</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>&amp;Fortfahren</translation>
    </message>
    <message>
      <source>Choose a &amp;model</source>
      <translation>&amp;Modell auswählen</translation>
    </message>
    <message>
      <source>Compare the models of this run and use one</source>
      <translation>Die Modelle dieses Laufs vergleichen und eines nehmen</translation>
    </message>
    <message>
      <source>Continue training</source>
      <translation>Training fortsetzen</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
      <source>Sampling…</source>
      <translation>Proben werden gemacht…</translation>
    </message>
    <message>
      <source>Sav&amp;e now</source>
      <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
      <source>Save a checkpoint now, and a model to choose from</source>
      <translation>Einen Speicherstand sichern, und ein Modell zur Auswahl</translation>
    </message>
    <message>
      <source>Save a checkpoint now; models come after the warm-up</source>
      <translation>Jetzt einen Speicherstand sichern; Modelle kommen nach dem Aufwärmen</translation>
    </message>
    <message>
      <source>Save, free the device and wait</source>
      <translation>Speichern, das Gerät freigeben und warten</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Wird gespeichert…</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>Zustand: {state}</translation>
    </message>
    <message>
      <source>Step {step} of {steps}</source>
      <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
      <source>Stop after the current step. Models, samples and the checkpoint are saved; you can resume later.</source>
      <translation>Nach dem aktuellen Schritt anhalten. Modelle, Proben und der Speicherstand werden gesichert; du kannst später fortsetzen.</translation>
    </message>
    <message>
      <source>Stop an&amp;d save</source>
      <translation>Anha&amp;lten und speichern</translation>
    </message>
    <message>
      <source>Translate the sample pictures now</source>
      <translation>Die Beispielbilder jetzt übersetzen</translation>
    </message>
    <message numerus="yes">
      <source>Warm-up: learning to copy pictures, %Ln step(s) left</source>
      <translation>
        <numerusform>Aufwärmen: lernt, Bilder zu kopieren, noch %Ln Schritt</numerusform>
        <numerusform>Aufwärmen: lernt, Bilder zu kopieren, noch %Ln Schritte</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunMessages</name>
    <message>
      <source>It continues afterwards. You can turn this off in the list of all runs.</source>
      <translation>Danach geht es weiter. In der Liste aller Läufe kannst du das abschalten.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>The run “{name}” is paused while files are translated.</source>
      <translation>Der Lauf „{name}“ pausiert, solange Dateien übersetzt werden.</translation>
    </message>
    <message>
      <source>The run “{name}” is training.</source>
      <translation>Der Lauf „{name}“ trainiert.</translation>
    </message>
    <message>
      <source>The run “{name}” was interrupted at step {step}.</source>
      <translation>Der Lauf „{name}“ wurde bei Schritt {step} unterbrochen.</translation>
    </message>
    <message>
      <source>You can resume it from its latest checkpoint.</source>
      <translation>Du kannst ihn ab dem letzten Speicherstand fortsetzen.</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>Continue from the latest checkpoint</source>
      <translation>Ab dem letzten Speicherstand weitermachen</translation>
    </message>
    <message>
      <source>Samples appear here when training starts.</source>
      <translation>Proben erscheinen hier, sobald das Training beginnt.</translation>
    </message>
    <message>
      <source>The first figures come with the first samples and scores.</source>
      <translation>Die ersten Zahlen kommen mit den ersten Proben und Werten.</translation>
    </message>
    <message>
      <source>The first score comes at step {step}.</source>
      <translation>Der erste Wert kommt bei Schritt {step}.</translation>
    </message>
    <message>
      <source>There are no samples.</source>
      <translation>Es gibt keine Proben.</translation>
    </message>
    <message>
      <source>There are no validation scores.</source>
      <translation>Es gibt keine Validierungswerte.</translation>
    </message>
    <message>
      <source>This run has no validation scores. Go by the pictures.</source>
      <translation>Dieser Lauf hat keine Validierungswerte. Geh nach den Bildern.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
  </context>
  <context>
    <name>Runs</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <source>&amp;Move down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Stop and save</source>
      <translation>Anhalten und &amp;speichern</translation>
    </message>
    <message>
      <source>Best at step {step}</source>
      <translation>Bester bei Schritt {step}</translation>
    </message>
    <message>
      <source>Best validation score: the distance of the results to B; lower is better</source>
      <translation>Bester Validierungswert: der Abstand der Ergebnisse zu B; weniger ist besser</translation>
    </message>
    <message>
      <source>Cont&amp;inue</source>
      <translation>&amp;Fortfahren</translation>
    </message>
    <message>
      <source>Continue training after a pause</source>
      <translation>Training nach einer Pause fortsetzen</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Delete the run with all its files</source>
      <translation>Den Lauf mit allen Dateien löschen</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Free the device until you press “Continue”</source>
      <translation>Das Gerät freigeben, bis du „Fortfahren“ drückst</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Unterbrochen</translation>
    </message>
    <message>
      <source>Keep it in the list without starting it</source>
      <translation>In der Liste behalten, ohne ihn zu starten</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <source>New run with the same s&amp;ettings…</source>
      <translation>Neuer Lauf mit denselben &amp;Einstellungen…</translation>
    </message>
    <message>
      <source>Number {number} in the queue</source>
      <translation>Nummer {number} in der Warteschlange</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the wizard with the folders and settings of this run</source>
      <translation>Den Assistenten mit den Ordnern und Einstellungen dieses Laufs öffnen</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Paused for a translation</source>
      <translation>Pausiert für eine Übersetzung</translation>
    </message>
    <message>
      <source>Remove from &amp;queue</source>
      <translation>Aus der &amp;Warteschlange nehmen</translation>
    </message>
    <message>
      <source>Resume training from the latest checkpoint</source>
      <translation>Training ab dem letzten Speicherstand fortsetzen</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Show its files</source>
      <translation>Seine Dateien zeigen</translation>
    </message>
    <message>
      <source>Show samples and scores</source>
      <translation>Proben und Werte zeigen</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Start a new run from these &amp;weights…</source>
      <translation>Neuer Lauf aus diesen &amp;Gewichten…</translation>
    </message>
    <message>
      <source>Start at step 0 with the weights of this run</source>
      <translation>Bei Schritt 0 mit den Gewichten dieses Laufs beginnen</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Startet</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Stop after the current step and save everything</source>
      <translation>Nach dem aktuellen Schritt anhalten und alles speichern</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Hält an</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>Restzeit</translation>
    </message>
    <message>
      <source>Train it earlier</source>
      <translation>Früher trainieren</translation>
    </message>
    <message>
      <source>Train it later</source>
      <translation>Später trainieren</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Waiting ({number})</source>
      <translation>Wartet ({number})</translation>
    </message>
    <message>
      <source>Warm-up</source>
      <translation>Aufwärmen</translation>
    </message>
    <message>
      <source>{step} of {steps}</source>
      <translation>{step} von {steps}</translation>
    </message>
  </context>
  <context>
    <name>RunsPage</name>
    <message>
      <source>All runs</source>
      <translation>Alle Läufe</translation>
    </message>
    <message>
      <source>Both would be slower at the same time, and may not fit into the memory of the device</source>
      <translation>Gleichzeitig wären beide langsamer und passen vielleicht nicht in den Speicher des Geräts</translation>
    </message>
    <message>
      <source>No runs yet. Start one with two folders of pictures.</source>
      <translation>Noch keine Läufe. Beginne einen mit zwei Ordnern voller Bilder.</translation>
    </message>
    <message>
      <source>Pause trainin&amp;g while files are translated</source>
      <translation>Training &amp;pausieren, solange Dateien übersetzt werden</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
  </context>
  <context>
    <name>SampleGrid</name>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Pictures by step</source>
      <translation>Bilder nach Schritten</translation>
    </message>
  </context>
  <context>
    <name>SampleTimeline</name>
    <message>
      <source>Ne&amp;west</source>
      <translation>&amp;Neueste</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Picture {row} of {rows}</source>
      <translation>Bild {row} von {rows}</translation>
    </message>
    <message>
      <source>Sample {number} of {count}</source>
      <translation>Probe {number} von {count}</translation>
    </message>
    <message>
      <source>Show the newest samples and follow them (End)</source>
      <translation>Die neuesten Proben zeigen und ihnen folgen (Ende)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>bisher beste</translation>
    </message>
    <message>
      <source>newest</source>
      <translation>neueste</translation>
    </message>
  </context>
  <context>
    <name>ScopeTabs</name>
    <message>
      <source>New jobs</source>
      <translation>Neue Aufträge</translation>
    </message>
    <message>
      <source>Settings of</source>
      <translation>Einstellungen für</translation>
    </message>
    <message>
      <source>Settings of the waiting job that is selected in the queue</source>
      <translation>Einstellungen des wartenden Auftrags, der in der Warteschlange gewählt ist</translation>
    </message>
    <message>
      <source>Settings of what you add next</source>
      <translation>Einstellungen für das, was du als Nächstes hinzufügst</translation>
    </message>
    <message>
      <source>This job</source>
      <translation>Dieser Auftrag</translation>
    </message>
  </context>
  <context>
    <name>ScorePlot</name>
    <message>
      <source>Lower means closer to the pictures of B. Band: 95 % confidence interval. Star: best. Cross: penalised for lost shapes, brightness or variety.</source>
      <translation>Weniger heißt näher an den Bildern von B. Band: 95-%-Konfidenzintervall. Stern: bester. Kreuz: abgewertet wegen verlorener Formen, Helligkeit oder Vielfalt.</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>Validierungswert nach Schritten</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Enter numbers separated by commas, such as 4, 8, 12, 16.</source>
      <translation>Gib Zahlen mit Kommas dazwischen ein, etwa 4, 8, 12, 16.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <source>Preset: {value}</source>
      <translation>Vorgabe: {value}</translation>
    </message>
    <message>
      <source>Reset to {value}</source>
      <translation>Auf {value} zurücksetzen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>on</source>
      <translation>an</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A setting under “Advanced” is invalid. Open it to see which.</source>
      <translation>Eine Einstellung unter „Erweitert“ ist ungültig. Öffne es, um zu sehen, welche.</translation>
    </message>
    <message>
      <source>A&amp;dvanced</source>
      <translation>&amp;Erweitert</translation>
    </message>
    <message>
      <source>Choose how long it may take and how much of a picture may change. The rest has good defaults.</source>
      <translation>Wähle, wie lange es dauern und wie viel sich an einem Bild ändern darf. Der Rest hat gute Vorgaben.</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>Inhalt oder Stil</translation>
    </message>
    <message>
      <source>How should it learn?</source>
      <translation>Wie soll es lernen?</translation>
    </message>
    <message>
      <source>Made from the names of the folders</source>
      <translation>Gebildet aus den Namen der Ordner</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>Name of this run</source>
      <translation>Name dieses Laufs</translation>
    </message>
    <message>
      <source>Quality and time</source>
      <translation>Qualität und Zeit</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Single-&amp;image mode: train on one picture for each of A and B</source>
      <translation>&amp;Einzelbild-Modus: mit je einem Bild für A und B trainieren</translation>
    </message>
  </context>
  <context>
    <name>SettingsPanel</name>
    <message>
      <source>&amp;Keep colours</source>
      <translation>&amp;Farben behalten</translation>
    </message>
    <message>
      <source>&amp;More settings</source>
      <translation>&amp;Mehr Einstellungen</translation>
    </message>
    <message>
      <source>&amp;Strength</source>
      <translation>&amp;Stärke</translation>
    </message>
    <message>
      <source>0 % is as fine as the pixels of the original, 100 % as broad as the model learnt to paint, as for videos where nothing else is chosen</source>
      <translation>0 % ist so fein wie die Pixel des Originals, 100 % so breit, wie das Modell zu malen lernte, wie bei Videos, wo nichts anderes gewählt ist</translation>
    </message>
    <message>
      <source>0 % is the original, 100 % the full effect of the model</source>
      <translation>0 % ist das Original, 100 % die volle Wirkung des Modells</translation>
    </message>
    <message>
      <source>Brush si&amp;ze</source>
      <translation>Pinsel&amp;größe</translation>
    </message>
    <message>
      <source>Det&amp;ail</source>
      <translation>D&amp;etails</translation>
    </message>
    <message>
      <source>How much fine detail of the original comes back where the brush is broader than its pixels</source>
      <translation>Wie viel feines Detail des Originals zurückkommt, wo der Pinsel breiter ist als seine Pixel</translation>
    </message>
    <message>
      <source>How much of the original colours and brightness to keep</source>
      <translation>Wie viel von den Farben und der Helligkeit des Originals bleibt</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>V&amp;ideo settings</source>
      <translation>V&amp;ideo-Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Actual size</source>
      <translation>Echte Größe</translation>
    </message>
    <message>
      <source>Alt and Left, Alt and Right</source>
      <translation>Alt und Links, Alt und Rechts</translation>
    </message>
    <message>
      <source>Alt and Up, Alt and Down</source>
      <translation>Alt und Auf, Alt und Ab</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <source>Close a message</source>
      <translation>Eine Meldung schließen</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Escape</translation>
    </message>
    <message>
      <source>F2, Delete</source>
      <translation>F2, Entf</translation>
    </message>
    <message>
      <source>First frame, last frame</source>
      <translation>Erstes Bild, letztes Bild</translation>
    </message>
    <message>
      <source>Fit to the view</source>
      <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Leave the page of training</source>
      <translation>Die Trainingsseite verlassen</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Links, Rechts</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listen</translation>
    </message>
    <message>
      <source>Move a run in the queue</source>
      <translation>Einen Lauf in der Warteschlange verschieben</translation>
    </message>
    <message>
      <source>Move the divider</source>
      <translation>Den Teiler verschieben</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>Das Bild verschieben</translation>
    </message>
    <message>
      <source>New training run, all training runs</source>
      <translation>Neuer Trainingslauf, alle Trainingsläufe</translation>
    </message>
    <message>
      <source>One frame back, one frame forward</source>
      <translation>Ein Bild zurück, ein Bild vor</translation>
    </message>
    <message>
      <source>One second forward, one second back</source>
      <translation>Eine Sekunde vor, eine Sekunde zurück</translation>
    </message>
    <message>
      <source>Only before, or only after</source>
      <translation>Nur vorher oder nur nachher</translation>
    </message>
    <message>
      <source>Open the result</source>
      <translation>Das Ergebnis öffnen</translation>
    </message>
    <message>
      <source>Open, resume, delete a run</source>
      <translation>Einen Lauf öffnen, fortsetzen, löschen</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
      <source>Pause, continue, stop and save</source>
      <translation>Pausieren, fortfahren, anhalten und speichern</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>Vorherige Seite, nächste Seite</translation>
    </message>
    <message>
      <source>Rename or remove a model of your own</source>
      <translation>Ein eigenes Modell umbenennen oder entfernen</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Return, Ctrl+R, Delete</source>
      <translation>Eingabe, Strg+R, Entf</translation>
    </message>
    <message>
      <source>Select several jobs</source>
      <translation>Mehrere Aufträge wählen</translation>
    </message>
    <message>
      <source>Set the start, set the end</source>
      <translation>Anfang setzen, Ende setzen</translation>
    </message>
    <message>
      <source>Shift and an arrow</source>
      <translation>Umschalt und ein Pfeil</translation>
    </message>
    <message>
      <source>Shift or Ctrl with an arrow and Space</source>
      <translation>Umschalt oder Strg mit einem Pfeil und Leertaste</translation>
    </message>
    <message>
      <source>Show before while held</source>
      <translation>Vorher zeigen, solange gedrückt</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Time in a video</source>
      <translation>Zeit in einem Video</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>Ganzes Video</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>Zoom in, zoom out</source>
      <translation>Vergrößern, verkleinern</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>&amp;All runs</source>
      <translation>Alle &amp;Läufe</translation>
    </message>
    <message>
      <source>&amp;New run</source>
      <translation>&amp;Neuer Lauf</translation>
    </message>
    <message>
      <source>Set up a new run (Ctrl+N)</source>
      <translation>Einen neuen Lauf einrichten (Strg+N)</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs (Ctrl+L)</source>
      <translation>Fertige, laufende und wartende Läufe zeigen (Strg+L)</translation>
    </message>
  </context>
  <context>
    <name>SingleImageCard</name>
    <message>
      <source>A and B are one picture each. In single-image mode the model learns from many crops of them.</source>
      <translation>A und B sind je ein Bild. Im Einzelbild-Modus lernt das Modell aus vielen Ausschnitten davon.</translation>
    </message>
    <message>
      <source>Single-image mode is on. The model learns from many crops of the two pictures.</source>
      <translation>Der Einzelbild-Modus ist an. Das Modell lernt aus vielen Ausschnitten der zwei Bilder.</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>Einzelbild-Modus benutzen</translation>
    </message>
  </context>
  <context>
    <name>SizeBars</name>
    <message>
      <source>Short sides in pixels: {list}</source>
      <translation>Kurze Seiten in Pixeln: {list}</translation>
    </message>
    <message>
      <source>{count} of {range}</source>
      <translation>{count} mit {range}</translation>
    </message>
    <message>
      <source>{low} and more</source>
      <translation>{low} und mehr</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
  </context>
  <context>
    <name>SnapshotComparison</name>
    <message>
      <source>&amp;Left:</source>
      <translation>&amp;Links:</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Ri&amp;ght:</source>
      <translation>&amp;Rechts:</translation>
    </message>
    <message>
      <source>There are no samples to compare</source>
      <translation>Es gibt keine Proben zum Vergleichen</translation>
    </message>
    <message>
      <source>{step} has no samples. This shows those of step {other}.</source>
      <translation>{step} hat keine Proben. Dies sind die von Schritt {other}.</translation>
    </message>
  </context>
  <context>
    <name>SnapshotList</name>
    <message>
      <source>, content {percent} %</source>
      <translation>, Inhalt {percent} %</translation>
    </message>
    <message>
      <source>Models by step</source>
      <translation>Modelle nach Schritten</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <source>score is NaN</source>
      <translation>Wert ist NaN</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>Wert {score}</translation>
    </message>
  </context>
  <context>
    <name>SpeedsList</name>
    <message>
      <source>Automatic takes {way}, by rule: nothing is measured yet.</source>
      <translation>Automatisch nimmt {way}, nach einer Regel: Es ist noch nichts gemessen.</translation>
    </message>
    <message>
      <source>Automatic takes {way}: measured on {date} with {model}, {ratio} times as fast as the plain way.</source>
      <translation>Automatisch nimmt {way}: gemessen am {date} mit {model}, {ratio}-mal so schnell wie der einfache Weg.</translation>
    </message>
    <message>
      <source>Pictures of {size} px per second</source>
      <translation>Bilder mit {size} px je Sekunde</translation>
    </message>
    <message>
      <source>Times the plain way</source>
      <translation>Mal der einfache Weg</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>Weg</translation>
    </message>
    <message>
      <source>{library} in {precision}</source>
      <translation>{library} in {precision}</translation>
    </message>
    <message>
      <source>{way} (chosen)</source>
      <translation>{way} (gewählt)</translation>
    </message>
    <message>
      <source>{way}, {threads} threads</source>
      <translation>{way}, {threads} Threads</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Step {number}: {title}</source>
      <translation>Schritt {number}: {title}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>gezeigt</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message>
      <source>Caches and logs</source>
      <translation>Zwischenspeicher und Protokolle</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Nothing is lost: what is needed is made again.</source>
      <translation>Nichts geht verloren: Was gebraucht wird, entsteht neu.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Size of {what}</source>
      <translation>Größe: {what}</translation>
    </message>
    <message>
      <source>Your folders</source>
      <translation>Ihre Ordner</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
  </context>
  <context>
    <name>StyleSlider</name>
    <message>
      <source>A balance: the subject stays recognisable and takes on the style of B.</source>
      <translation>Ausgewogen: Das Motiv bleibt erkennbar und nimmt den Stil von B an.</translation>
    </message>
    <message>
      <source>As much of B as possible: colours change freely and shapes may bend.</source>
      <translation>So viel von B wie möglich: Farben ändern sich frei, und Formen dürfen sich verbiegen.</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>Inhalt oder Stil</translation>
    </message>
    <message>
      <source>Keep the content</source>
      <translation>Den Inhalt behalten</translation>
    </message>
    <message>
      <source>Keeps most shapes and colours. Takes some of B.</source>
      <translation>Behält die meisten Formen und Farben. Nimmt etwas von B.</translation>
    </message>
    <message>
      <source>Keeps shapes and colours. Takes only a touch of B.</source>
      <translation>Behält Formen und Farben. Nimmt nur einen Hauch von B.</translation>
    </message>
    <message>
      <source>More of B: colours and small shapes may change.</source>
      <translation>Mehr von B: Farben und kleine Formen dürfen sich ändern.</translation>
    </message>
    <message>
      <source>More style</source>
      <translation>Mehr Stil</translation>
    </message>
  </context>
  <context>
    <name>SuggestedSlider</name>
    <message>
      <source>Reset to the value suggested by the model</source>
      <translation>Auf den Vorschlag des Modells zurücksetzen</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} %, suggested</source>
      <translation>{percent} %, vorgeschlagen</translation>
    </message>
  </context>
  <context>
    <name>Support</name>
    <message>
      <source>A diagnostic report helps to find out why. It holds no pictures.</source>
      <translation>Ein Diagnosebericht hilft, den Grund zu finden. Er enthält keine Bilder.</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>Nicht mehr fragen</translation>
    </message>
    <message>
      <source>Fetching the GPU pack: {done} of {total}</source>
      <translation>GPU-Paket wird geholt: {done} von {total}</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Aus einer Datei…</translation>
    </message>
    <message>
      <source>GPU pack</source>
      <translation>GPU-Paket</translation>
    </message>
    <message>
      <source>GPU packs (*.zip)</source>
      <translation>GPU-Pakete (*.zip)</translation>
    </message>
    <message>
      <source>Get the GPU pack</source>
      <translation>GPU-Paket holen</translation>
    </message>
    <message>
      <source>Getting the GPU pack…</source>
      <translation>GPU-Paket wird geholt…</translation>
    </message>
    <message>
      <source>Install the GPU pack from a file</source>
      <translation>GPU-Paket aus einer Datei installieren</translation>
    </message>
    <message>
      <source>It holds no pictures, and names were taken out. Look through it before you send it.</source>
      <translation>Er enthält keine Bilder, und Namen wurden entfernt. Sieh ihn durch, bevor du ihn verschickst.</translation>
    </message>
    <message>
      <source>It is used from the next start of PUT Desktop on.</source>
      <translation>Es wird ab dem nächsten Start von PUT Desktop benutzt.</translation>
    </message>
    <message>
      <source>It takes about ten seconds.</source>
      <translation>Es dauert etwa zehn Sekunden.</translation>
    </message>
    <message>
      <source>Looking at this computer for the report.</source>
      <translation>Dieser Rechner wird für den Bericht untersucht.</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <source>PUT Desktop ended unexpectedly the last time.</source>
      <translation>PUT Desktop endete letztes Mal unerwartet.</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is the newest version.</source>
      <translation>PUT Desktop {version} ist die neueste Version.</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is there.</source>
      <translation>PUT Desktop {version} ist da.</translation>
    </message>
    <message>
      <source>Save diagnostic report</source>
      <translation>Diagnosebericht speichern</translation>
    </message>
    <message>
      <source>Save diagnostic report…</source>
      <translation>Diagnosebericht speichern…</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>The GPU pack makes translating and training many times faster. It is about 3 GB to fetch and holds libraries of NVIDIA, under NVIDIA's licence.</source>
      <translation>Das GPU-Paket macht Übersetzen und Training um ein Vielfaches schneller. Es ist etwa 3 GB groß und enthält Bibliotheken von NVIDIA unter deren Lizenz.</translation>
    </message>
    <message>
      <source>The GPU pack works: it translated a sample on the card.</source>
      <translation>Das GPU-Paket funktioniert: Es hat ein Beispiel auf der Karte übersetzt.</translation>
    </message>
    <message>
      <source>The report is saved as {name}.</source>
      <translation>Der Bericht ist als {name} gespeichert.</translation>
    </message>
    <message>
      <source>Translating a sample on the card…</source>
      <translation>Ein Beispiel wird auf der Karte übersetzt…</translation>
    </message>
    <message>
      <source>Unpacking the GPU pack…</source>
      <translation>GPU-Paket wird entpackt…</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
      <source>{card} is here, but PUT Desktop uses the processor.</source>
      <translation>{card} ist da, aber PUT Desktop benutzt den Prozessor.</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message numerus="yes">
      <source>%Ln done</source>
      <translation>
        <numerusform>%Ln fertig</numerusform>
        <numerusform>%Ln fertig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln Fehler</numerusform>
        <numerusform>%Ln Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln Datei</numerusform>
        <numerusform>%Ln Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln frame(s)</source>
      <translation>
        <numerusform>%Ln Einzelbild</numerusform>
        <numerusform>%Ln Einzelbilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln picture(s)</source>
      <translation>
        <numerusform>%Ln Bild</numerusform>
        <numerusform>%Ln Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln skipped</source>
      <translation>
        <numerusform>%Ln übergangen</numerusform>
        <numerusform>%Ln übergangen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln video(s)</source>
      <translation>
        <numerusform>%Ln Video</numerusform>
        <numerusform>%Ln Videos</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Wird gezählt…</translation>
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
      <source>Left as it is: another program changed the result since it was made.</source>
      <translation>Unverändert gelassen: Ein anderes Programm hat das Ergebnis seitdem geändert.</translation>
    </message>
    <message>
      <source>Left as it is: it was there before, and nothing says what it was made from.</source>
      <translation>Unverändert gelassen: Es war schon da, und nichts sagt, woraus es gemacht wurde.</translation>
    </message>
    <message>
      <source>No longer used</source>
      <translation>Wird nicht mehr benutzt</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übergangen</translation>
    </message>
    <message>
      <source>Some failed</source>
      <translation>Mit Fehlern</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Startet …</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Translated again: it was made with another model.</source>
      <translation>Neu übersetzt: Es war mit einem anderen Modell gemacht.</translation>
    </message>
    <message>
      <source>Translated again: it was made with other settings.</source>
      <translation>Neu übersetzt: Es war mit anderen Einstellungen gemacht.</translation>
    </message>
    <message>
      <source>Translated again: the original was changed.</source>
      <translation>Neu übersetzt: Das Original wurde geändert.</translation>
    </message>
    <message>
      <source>Translated again: the result was cut short.</source>
      <translation>Neu übersetzt: Das Ergebnis war abgeschnitten.</translation>
    </message>
    <message>
      <source>Translated on {device}.</source>
      <translation>Übersetzt auf {device}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>about {size}</source>
      <translation>etwa {size}</translation>
    </message>
    <message>
      <source>over {time}</source>
      <translation>über {time}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln frame(s)</source>
      <translation>
        <numerusform>{done} von %Ln Einzelbild</numerusform>
        <numerusform>{done} von %Ln Einzelbildern</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
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
      <translation>{number} T</translation>
    </message>
    <message>
      <source>{number} fps</source>
      <translation>{number} fps</translation>
    </message>
    <message>
      <source>{number} frames / min</source>
      <translation>{number} Bilder / min</translation>
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
      <translation>noch {time}</translation>
    </message>
  </context>
  <context>
    <name>TileGrid</name>
    <message numerus="yes">
      <source>{name}: %Ln crop(s)</source>
      <translation>
        <numerusform>{name}: %Ln Ausschnitt</numerusform>
        <numerusform>{name}: %Ln Ausschnitte</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <source>Drag the circle to show another frame</source>
      <translation>Ziehe den Kreis, um ein anderes Einzelbild zu zeigen</translation>
    </message>
    <message>
      <source>Number of the current frame</source>
      <translation>Nummer des aktuellen Einzelbilds</translation>
    </message>
    <message>
      <source>Time in the video</source>
      <translation>Zeit im Video</translation>
    </message>
    <message>
      <source>drag the flags below to cut the beginning or the end</source>
      <translation>ziehe die Fähnchen darunter, um Anfang oder Ende abzuschneiden</translation>
    </message>
  </context>
  <context>
    <name>TitleChip</name>
    <message>
      <source>Following</source>
      <translation>Folgt</translation>
    </message>
    <message>
      <source>Show each new result as it is done; zooming or choosing a picture ends that</source>
      <translation>Jedes neue Ergebnis zeigen; Vergrößern oder die Wahl eines Bildes beendet das</translation>
    </message>
  </context>
  <context>
    <name>Toolbar</name>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>Bilder und Videos hinzufügen</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Stop after the current file, or at once</source>
      <translation>Nach der aktuellen Datei aufhören, oder sofort</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Translate</source>
      <translation>Übersetzen</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>16 bit (bfloat16)</source>
      <translation>16 Bit (bfloat16)</translation>
    </message>
    <message>
      <source>16 bit (half)</source>
      <translation>16 Bit (half)</translation>
    </message>
    <message>
      <source>32 bit</source>
      <translation>32 Bit</translation>
    </message>
    <message>
      <source>A and B are the same folder.</source>
      <translation>A und B sind derselbe Ordner.</translation>
    </message>
    <message>
      <source>A and B are the same picture.</source>
      <translation>A und B sind dasselbe Bild.</translation>
    </message>
    <message>
      <source>Add pictures like the ones you want to translate.</source>
      <translation>Füge Bilder hinzu wie die, die du übersetzen möchtest.</translation>
    </message>
    <message>
      <source>Alike, but not the most</source>
      <translation>Ähnliche, aber nicht die ähnlichsten</translation>
    </message>
    <message>
      <source>All others</source>
      <translation>Alle anderen</translation>
    </message>
    <message>
      <source>All samples and the checkpoint are saved.</source>
      <translation>Alle Proben und der Speicherstand sind gesichert.</translation>
    </message>
    <message>
      <source>All steps are done.</source>
      <translation>Alle Schritte sind getan.</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>Augmentierung</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Automatic: what suits best</source>
      <translation>Automatisch: was am besten passt</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Batches per step</source>
      <translation>Batches pro Schritt</translation>
    </message>
    <message>
      <source>Best score {score} at step {step}; lower is better.</source>
      <translation>Bester Wert {score} bei Schritt {step}; weniger ist besser.</translation>
    </message>
    <message>
      <source>By a reference</source>
      <translation>Durch eine Vorlage</translation>
    </message>
    <message>
      <source>Choose a model, or resume training.</source>
      <translation>Wähle ein Modell aus, oder setze das Training fort.</translation>
    </message>
    <message>
      <source>Choose other pictures for one of them. A holds the source, B the style you want.</source>
      <translation>Wähle für eines von beiden andere Bilder. A enthält die Quelle, B den gewünschten Stil.</translation>
    </message>
    <message>
      <source>Choose the model that you like best.</source>
      <translation>Wähle das Modell, das dir am besten gefällt.</translation>
    </message>
    <message>
      <source>Choose two folders, or one picture for each.</source>
      <translation>Wähle zwei Ordner, oder je ein Bild.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour matrix</source>
      <translation>Farbmatrix</translation>
    </message>
    <message>
      <source>Contrastive loss</source>
      <translation>Kontrastiver Verlust</translation>
    </message>
    <message>
      <source>Converged</source>
      <translation>Ausgelernt</translation>
    </message>
    <message>
      <source>Crop size</source>
      <translation>Ausschnittgröße</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete the run “{name}”?</source>
      <translation>Den Lauf „{name}“ löschen?</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Discriminators</source>
      <translation>Diskriminatoren</translation>
    </message>
    <message>
      <source>Distance {distance}</source>
      <translation>Abstand {distance}</translation>
    </message>
    <message>
      <source>Drop a folder, not single files. Move these pictures to a folder and drop that.</source>
      <translation>Lege einen Ordner ab, keine einzelnen Dateien. Verschiebe diese Bilder in einen Ordner und lege den ab.</translation>
    </message>
    <message>
      <source>Drop one folder on each panel, or two folders at once.</source>
      <translation>Lege auf jedes Feld einen Ordner, oder zwei Ordner auf einmal.</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Früher Schluss</translation>
    </message>
    <message>
      <source>Enlarge B</source>
      <translation>B vergrößern</translation>
    </message>
    <message>
      <source>Enlarge B for coarser strokes</source>
      <translation>B für gröbere Striche vergrößern</translation>
    </message>
    <message>
      <source>Enlarging B makes the strokes coarser.</source>
      <translation>B zu vergrößern macht die Striche gröber.</translation>
    </message>
    <message>
      <source>Everything up to step {step} is saved. “Resume” continues from there.</source>
      <translation>Alles bis Schritt {step} ist gespeichert. „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>Feinschliff</translation>
    </message>
    <message>
      <source>Finishing the current step.</source>
      <translation>Der aktuelle Schritt wird beendet.</translation>
    </message>
    <message>
      <source>Folder {inner} is inside folder {outer}, so its pictures would be in both.</source>
      <translation>Der Ordner {inner} liegt im Ordner {outer}, seine Bilder wären also in beiden.</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Generator</translation>
    </message>
    <message>
      <source>Generator width</source>
      <translation>Breite des Generators</translation>
    </message>
    <message>
      <source>Holes</source>
      <translation>Löcher</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>Identität</translation>
    </message>
    <message>
      <source>Initialise from</source>
      <translation>Beginnen mit</translation>
    </message>
    <message>
      <source>It starts when the device is free.</source>
      <translation>Er startet, wenn das Gerät frei ist.</translation>
    </message>
    <message>
      <source>Keep colours</source>
      <translation>Farben behalten</translation>
    </message>
    <message>
      <source>Keep content</source>
      <translation>Inhalt behalten</translation>
    </message>
    <message>
      <source>Keep one of each. The model memorises pictures that appear several times.</source>
      <translation>Behalte je eines. Bilder, die mehrfach vorkommen, lernt das Modell auswendig.</translation>
    </message>
    <message>
      <source>Latest {score} at step {step}.</source>
      <translation>Letzter {score} bei Schritt {step}.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Learn to copy pictures first</source>
      <translation>Zuerst lernen, Bilder zu kopieren</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Lernt</translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln copy(s)</source>
      <translation>
        <numerusform>%Ln Kopie auslassen</numerusform>
        <numerusform>%Ln Kopien auslassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln file(s)</source>
      <translation>
        <numerusform>%Ln Datei auslassen</numerusform>
        <numerusform>%Ln Dateien auslassen</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out of A ({number})</source>
      <translation>Aus A auslassen ({number})</translation>
    </message>
    <message>
      <source>Leave out of B ({number})</source>
      <translation>Aus B auslassen ({number})</translation>
    </message>
    <message>
      <source>Leave them out of one folder. A and B should hold different kinds of pictures.</source>
      <translation>Lass sie in einem Ordner aus. A und B sollten verschiedene Arten von Bildern enthalten.</translation>
    </message>
    <message>
      <source>Leave them out unless they belong to the style.</source>
      <translation>Lass sie aus, wenn sie nicht zum Stil gehören.</translation>
    </message>
    <message>
      <source>Leave them out.</source>
      <translation>Lass sie aus.</translation>
    </message>
    <message>
      <source>Length and initialisation</source>
      <translation>Länge und Anfang</translation>
    </message>
    <message>
      <source>Loss weights</source>
      <translation>Gewichte der Verluste</translation>
    </message>
    <message>
      <source>More pictures help most. With few, augmentation keeps the model from memorising them.</source>
      <translation>Mehr Bilder helfen am meisten. Bei wenigen hält Augmentierung das Modell davon ab, sie auswendig zu lernen.</translation>
    </message>
    <message>
      <source>Move one folder out of the other, or choose another folder.</source>
      <translation>Verschiebe einen Ordner aus dem anderen, oder wähle einen anderen.</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>Negative</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>No score: the output of the model is NaN</source>
      <translation>Kein Wert: Die Ausgabe des Modells ist NaN</translation>
    </message>
    <message>
      <source>No validation score yet.</source>
      <translation>Noch kein Validierungswert.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>Not learning</source>
      <translation>Lernt nicht</translation>
    </message>
    <message>
      <source>Nothing: from scratch</source>
      <translation>Nichts: ganz von vorn</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>Zahl der Negative</translation>
    </message>
    <message>
      <source>Number {place} in the queue.</source>
      <translation>Nummer {place} in der Warteschlange.</translation>
    </message>
    <message>
      <source>One of A and B is a single picture, the other a folder.</source>
      <translation>Eines von A und B ist ein einzelnes Bild, das andere ein Ordner.</translation>
    </message>
    <message>
      <source>Painter</source>
      <translation>Painter</translation>
    </message>
    <message>
      <source>PatchGAN alone</source>
      <translation>PatchGAN allein</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Preparing pictures and networks.</source>
      <translation>Bilder und Netze werden vorbereitet.</translation>
    </message>
    <message>
      <source>Press “Continue” to resume training.</source>
      <translation>Drücke „Fortfahren“, um das Training fortzusetzen.</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>Projected alone</source>
      <translation>Projiziert allein</translation>
    </message>
    <message>
      <source>Projected and PatchGAN</source>
      <translation>Projiziert und PatchGAN</translation>
    </message>
    <message>
      <source>Random flips</source>
      <translation>Zufällig spiegeln</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>Zufallszahl</translation>
    </message>
    <message>
      <source>ResNet, as CUT</source>
      <translation>ResNet, wie CUT</translation>
    </message>
    <message>
      <source>Resume training</source>
      <translation>Training fortsetzen</translation>
    </message>
    <message>
      <source>Resume training to get one.</source>
      <translation>Setze das Training fort, um eines zu bekommen.</translation>
    </message>
    <message>
      <source>Shift consistency</source>
      <translation>Verschiebungstreue</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Verschiebungen</translation>
    </message>
    <message>
      <source>Single-image mode learns from many crops of the two pictures. Pictures of 1024 px or more work best.</source>
      <translation>Der Einzelbild-Modus lernt aus vielen Ausschnitten der zwei Bilder. Bilder ab 1024 px taugen am besten.</translation>
    </message>
    <message>
      <source>Size and memory</source>
      <translation>Größe und Speicher</translation>
    </message>
    <message>
      <source>Small sets</source>
      <translation>Kleine Mengen</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <translation>Schnappschüsse</translation>
    </message>
    <message>
      <source>Some at random</source>
      <translation>Einige zufällig</translation>
    </message>
    <message>
      <source>Start PUT Desktop again; if that does not help, install it anew.</source>
      <translation>Starte PUT Desktop neu; hilft das nicht, installiere es neu.</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>Schritt {step}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Stop early when it no longer improves</source>
      <translation>Früher aufhören, wenn es nicht mehr besser wird</translation>
    </message>
    <message>
      <source>Stopped at step {step}.</source>
      <translation>Bei Schritt {step} angehalten.</translation>
    </message>
    <message>
      <source>The answer of the command line cannot be read.</source>
      <translation>Die Antwort der Befehlszeile ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The best and the latest model, all samples and the checkpoint are saved.</source>
      <translation>Das beste und das letzte Modell, alle Proben und der Speicherstand sind gesichert.</translation>
    </message>
    <message>
      <source>The checkpoint is saved; there is no model yet.</source>
      <translation>Der Speicherstand ist gesichert; ein Modell gibt es noch nicht.</translation>
    </message>
    <message>
      <source>The device and its memory are free for other work.</source>
      <translation>Das Gerät und sein Speicher sind frei für anderes.</translation>
    </message>
    <message>
      <source>The device is free for other work; part of the memory stays in use.</source>
      <translation>Das Gerät ist frei für anderes; ein Teil des Speichers bleibt belegt.</translation>
    </message>
    <message>
      <source>The first one is saved with the first samples.</source>
      <translation>Das erste wird mit den ersten Proben gespeichert.</translation>
    </message>
    <message>
      <source>The latest model, all samples and the checkpoint are saved.</source>
      <translation>Das letzte Modell, alle Proben und der Speicherstand sind gesichert.</translation>
    </message>
    <message>
      <source>The most alike</source>
      <translation>Die ähnlichsten</translation>
    </message>
    <message>
      <source>The source pictures score {score}.</source>
      <translation>Die Quellbilder haben {score}.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly, for example after a crash or a power cut.</source>
      <translation>Der Trainingsprozess endete unerwartet, etwa nach einem Absturz oder Stromausfall.</translation>
    </message>
    <message>
      <source>There is no model yet. “Resume” continues from the last checkpoint, if there is one.</source>
      <translation>Es gibt noch kein Modell. „Fortsetzen“ macht beim letzten Speicherstand weiter, falls es einen gibt.</translation>
    </message>
    <message>
      <source>This deletes its checkpoints, samples and models for good ({size}). Your pictures and the models in the gallery stay.</source>
      <translation>Das löscht seine Speicherstände, Proben und Modelle endgültig ({size}). Deine Bilder und die Modelle in der Galerie bleiben.</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>Noch zu früh</translation>
    </message>
    <message>
      <source>Train at {size} px</source>
      <translation>Mit {size} px trainieren</translation>
    </message>
    <message>
      <source>Training continues when the translation is done.</source>
      <translation>Das Training geht weiter, wenn die Übersetzung fertig ist.</translation>
    </message>
    <message>
      <source>Training skips them. Export or copy them again, or leave them out.</source>
      <translation>Das Training übergeht sie. Exportiere oder kopiere sie noch einmal, oder lass sie aus.</translation>
    </message>
    <message>
      <source>Turn on augmentation</source>
      <translation>Augmentierung einschalten</translation>
    </message>
    <message>
      <source>Use larger originals, train with smaller crops, or leave these out.</source>
      <translation>Nimm größere Originale, trainiere mit kleineren Ausschnitten, oder lass diese aus.</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>Einzelbild-Modus benutzen</translation>
    </message>
    <message>
      <source>Where colours differ much</source>
      <translation>Wo sich die Farben stark unterscheiden</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln hour(s)</source>
      <translation>
        <numerusform>etwa %Ln Stunde</numerusform>
        <numerusform>etwa %Ln Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minute(s)</source>
      <translation>
        <numerusform>etwa %Ln Minute</numerusform>
        <numerusform>etwa %Ln Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>about {number} days</source>
      <translation>etwa {number} Tage</translation>
    </message>
    <message>
      <source>another number draws other crops in another order</source>
      <translation>eine andere Zahl zieht andere Ausschnitte in anderer Reihenfolge</translation>
    </message>
    <message>
      <source>arithmetic of the networks; 16 bit is quicker on graphics cards that can do it</source>
      <translation>Rechenart der Netze; 16 Bit ist schneller auf Grafikkarten, die es können</translation>
    </message>
    <message>
      <source>batches whose gradients are summed for one step: as good as a larger batch, with the memory of a small one</source>
      <translation>Batches, deren Gradienten für einen Schritt summiert werden: so gut wie ein größerer Batch, mit dem Speicher eines kleinen</translation>
    </message>
    <message>
      <source>change what the discriminator sees, so that it does not learn a small set by heart; the changes do not show in the results</source>
      <translation>verändert, was der Diskriminator sieht, damit er eine kleine Menge nicht auswendig lernt; in den Ergebnissen zeigt es sich nicht</translation>
    </message>
    <message>
      <source>channels after the generator's first layer; half as many make it about four times smaller</source>
      <translation>Kanäle nach der ersten Schicht des Generators; halb so viele machen ihn etwa viermal kleiner</translation>
    </message>
    <message>
      <source>discriminators that the generator is trained against: heads on features of a network that knows photographs, PatchGAN, or both</source>
      <translation>diskriminatoren, gegen die der Generator trainiert wird: Köpfe auf Merkmalen eines Netzes, das Fotos kennt, PatchGAN oder beide</translation>
    </message>
    <message>
      <source>generators kept along the way, besides the best and the last, each up to 50 MB; 0 for none</source>
      <translation>Generatoren, die unterwegs behalten werden, neben dem besten und dem letzten, je bis zu 50 MB; 0 für keine</translation>
    </message>
    <message>
      <source>give the painter noise along with the picture, of which it makes grain and hatching</source>
      <translation>dem Maler mit dem Bild Rauschen geben, aus dem er Körnung und Schraffuren macht</translation>
    </message>
    <message>
      <source>give the painter's blurred input the colours of B by a matrix, which then learns; auto: where the colours of A and B differ much</source>
      <translation>gibt der unscharfen Eingabe des Painters die Farben von B durch eine Matrix, die dann lernt; auto: wo sich die Farben von A und B stark unterscheiden</translation>
    </message>
    <message>
      <source>how long it learns, in steps of the optimiser</source>
      <translation>wie lange es lernt, in Schritten des Optimierers</translation>
    </message>
    <message>
      <source>how much larger pictures of B are shown; above 1 for coarser brush work</source>
      <translation>wie viel größer Bilder von B gezeigt werden; über 1 für gröbere Pinselarbeit</translation>
    </message>
    <message>
      <source>how much pictures that look like B already stay as they are; 0 is quicker</source>
      <translation>wie sehr Bilder, die schon wie B aussehen, bleiben, wie sie sind; 0 ist schneller</translation>
    </message>
    <message>
      <source>in B as {name}</source>
      <translation>in B als {name}</translation>
    </message>
    <message>
      <source>last steps of the run, a fifth of it at most, in which the generator learns the mean of its own results over shifts of the pixel grid: strokes stay, a fine weave goes</source>
      <translation>letzte Schritte des Laufs, höchstens ein Fünftel, in denen der Generator den Mittelwert seiner eigenen Ergebnisse über Verschiebungen des Pixelrasters lernt: Striche bleiben, ein feines Gewebe verschwindet</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>weniger als eine Minute</translation>
    </message>
    <message>
      <source>mirror half of the generator's inputs, as FastCUT does</source>
      <translation>spiegelt die Hälfte der Eingaben des Generators, wie FastCUT</translation>
    </message>
    <message>
      <source>negatives kept for each query once annealing is over; not used where all others are compared</source>
      <translation>Negative, die je Anfrage am Ende übrig bleiben; nicht benutzt, wo alle anderen verglichen werden</translation>
    </message>
    <message>
      <source>numbers of the generator's layers that are contrasted, with commas between</source>
      <translation>Nummern der Schichten des Generators, die verglichen werden, mit Kommas dazwischen</translation>
    </message>
    <message>
      <source>painter keeps colour and light and paints all detail anew; resnet is the generator of CUT</source>
      <translation>Painter behält Farbe und Licht und malt alle Einzelheiten neu; ResNet ist der Generator von CUT</translation>
    </message>
    <message>
      <source>penalised for lost shapes, brightness or variety</source>
      <translation>abgewertet wegen verlorener Formen, Helligkeit oder Vielfalt</translation>
    </message>
    <message>
      <source>pictures of each side that go through the networks at once; more take more memory</source>
      <translation>Bilder jeder Seite, die gleichzeitig durch die Netze gehen; mehr brauchen mehr Speicher</translation>
    </message>
    <message>
      <source>same as {name}</source>
      <translation>wie {name}</translation>
    </message>
    <message>
      <source>side of the square crops that it learns from, in pixels; larger ones take more memory and time</source>
      <translation>Seite der quadratischen Ausschnitte, aus denen es lernt, in Pixeln; größere brauchen mehr Speicher und Zeit</translation>
    </message>
    <message>
      <source>the weights a new run begins with: none, identity (learn to reproduce pictures first), a generator's name or file, or auto: the first built-in one that fits, else identity</source>
      <translation>womit ein neuer Lauf beginnt: nichts, Identität (zuerst lernen, Bilder wiederzugeben), Name oder Datei eines Generators, oder auto: der erste mitgelieferte, der passt, sonst Identität</translation>
    </message>
    <message>
      <source>validation scores in a row without a better one before the run ends; 0 never ends early</source>
      <translation>Validierungswerte hintereinander ohne einen besseren, bevor der Lauf endet; 0 hört nie früher auf</translation>
    </message>
    <message>
      <source>weight of the block colour loss: higher for colours nearer to the input; the style moves it too</source>
      <translation>Gewicht des Block-Farbverlusts: höher für Farben näher an der Eingabe; auch der Stil verschiebt es</translation>
    </message>
    <message>
      <source>weight of the contrastive loss: higher for results nearer to the input; the style moves it too</source>
      <translation>Gewicht des kontrastiven Verlusts: höher für Ergebnisse näher an der Eingabe; auch der Stil verschiebt es</translation>
    </message>
    <message>
      <source>weight of the shift consistency loss: above 0, results have no fine grid and videos flicker less</source>
      <translation>Gewicht des Verschiebungsverlusts: über 0 haben Ergebnisse kein feines Gitter, und Videos flackern weniger</translation>
    </message>
    <message>
      <source>where it is trained: auto, cpu, cuda, cuda:N, xpu, xpu:N or mps</source>
      <translation>wo trainiert wird: auto, cpu, cuda, cuda:N, xpu, xpu:N oder mps</translation>
    </message>
    <message>
      <source>which other patches (negatives) a patch is told apart from</source>
      <translation>von welchen anderen Stücken (Negativen) ein Stück unterschieden wird</translation>
    </message>
    <message>
      <source>{number} s/step</source>
      <translation>{number} s/Schritt</translation>
    </message>
    <message>
      <source>{number} steps/s</source>
      <translation>{number} Schritte/s</translation>
    </message>
    <message>
      <source>{percent} % of the content kept</source>
      <translation>{percent} % des Inhalts behalten</translation>
    </message>
    <message>
      <source>{size} of memory</source>
      <translation>{size} Speicher</translation>
    </message>
    <message>
      <source>{step}, best</source>
      <translation>{step}, bestes</translation>
    </message>
    <message>
      <source>{step}, last</source>
      <translation>{step}, letztes</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” has done all of its %Ln step(s). Train up to step:</source>
      <translation>
        <numerusform>„{name}“ hat seinen %Ln Schritt getan. Weiter trainieren bis Schritt:</numerusform>
        <numerusform>„{name}“ hat alle %Ln Schritte getan. Weiter trainieren bis Schritt:</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” has no model yet.</source>
      <translation>„{name}“ hat noch kein Modell.</translation>
    </message>
    <message>
      <source>“{name}” is neither a folder nor a picture that PUT can read.</source>
      <translation>„{name}“ ist weder ein Ordner noch ein Bild, das PUT lesen kann.</translation>
    </message>
  </context>
  <context>
    <name>TrainingController</name>
    <message>
      <source>Its folder was deleted or moved.</source>
      <translation>Sein Ordner wurde gelöscht oder verschoben.</translation>
    </message>
    <message>
      <source>Please report this problem.</source>
      <translation>Bitte melde dieses Problem.</translation>
    </message>
    <message>
      <source>That did not work.</source>
      <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
      <source>The run “{name}” no longer exists.</source>
      <translation>Den Lauf „{name}“ gibt es nicht mehr.</translation>
    </message>
  </context>
  <context>
    <name>TrainingFacts</name>
    <message>
      <source>Began from</source>
      <translation>Begann mit</translation>
    </message>
    <message>
      <source>Distilled from</source>
      <translation>Destilliert aus</translation>
    </message>
    <message>
      <source>Imported from</source>
      <translation>Importiert aus</translation>
    </message>
    <message>
      <source>KID of the source pictures</source>
      <translation>KID der Ausgangsbilder</translation>
    </message>
    <message>
      <source>KID of the training pictures of B</source>
      <translation>KID der Trainingsbilder von B</translation>
    </message>
    <message>
      <source>KID relative to the source pictures</source>
      <translation>KID im Verhältnis zu den Ausgangsbildern</translation>
    </message>
    <message>
      <source>L1 distance to it</source>
      <translation>L1-Abstand dazu</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>One picture each</source>
      <translation>Je ein Bild</translation>
    </message>
    <message>
      <source>PSNR to it</source>
      <translation>PSNR dazu</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Pictures of A</source>
      <translation>Bilder von A</translation>
    </message>
    <message>
      <source>Pictures of B</source>
      <translation>Bilder von B</translation>
    </message>
    <message>
      <source>R1 penalty</source>
      <translation>R1-Strafe</translation>
    </message>
    <message>
      <source>Residual blocks</source>
      <translation>Residualblöcke</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Steps of pruning negatives</source>
      <translation>Schritte, in denen Negative wegfallen</translation>
    </message>
    <message>
      <source>Test: {name}</source>
      <translation>Test: {name}</translation>
    </message>
    <message>
      <source>Time for a picture</source>
      <translation>Zeit für ein Bild</translation>
    </message>
    <message>
      <source>Times faster</source>
      <translation>So viel schneller</translation>
    </message>
    <message>
      <source>Times less computation</source>
      <translation>So viel weniger Rechenarbeit</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>Trainiert auf</translation>
    </message>
    <message>
      <source>Validation: {name}</source>
      <translation>Validierung: {name}</translation>
    </message>
    <message>
      <source>Weight of features</source>
      <translation>Gewicht der Merkmale</translation>
    </message>
    <message>
      <source>colour drift</source>
      <translation>Farbabweichung</translation>
    </message>
    <message>
      <source>content kept</source>
      <translation>behaltener Inhalt</translation>
    </message>
    <message>
      <source>content kept by chance</source>
      <translation>zufällig behaltener Inhalt</translation>
    </message>
    <message>
      <source>correlation of brightness</source>
      <translation>Korrelation der Helligkeit</translation>
    </message>
    <message>
      <source>diversity</source>
      <translation>Vielfalt</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{name}, lower bound</source>
      <translation>{name}, untere Grenze</translation>
    </message>
    <message>
      <source>{name}, upper bound</source>
      <translation>{name}, obere Grenze</translation>
    </message>
  </context>
  <context>
    <name>TrainingWindow</name>
    <message>
      <source>Complete the pages before this one first.</source>
      <translation>Fülle zuerst die Seiten davor aus.</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Neuer Lauf</translation>
    </message>
    <message>
      <source>These settings belong to a run that has started. “All runs” can start another one like it.</source>
      <translation>Diese Einstellungen gehören zu einem Lauf, der begonnen hat. „Alle Läufe“ kann einen weiteren wie ihn starten.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Ein Modell trainieren</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. The run stays paused.</source>
      <translation>Du kannst diese Seite verlassen und auch PUT Desktop schließen. Der Lauf bleibt pausiert.</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues by itself.</source>
      <translation>Du kannst diese Seite verlassen und auch PUT Desktop schließen. Das Training geht von selbst weiter.</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues.</source>
      <translation>Du kannst diese Seite verlassen und auch PUT Desktop schließen. Das Training geht weiter.</translation>
    </message>
    <message>
      <source>“{page}” is not complete yet.</source>
      <translation>„{page}“ ist noch nicht vollständig.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Open PUT Desktop</source>
      <translation>PUT Desktop ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nichts zu tun</translation>
    </message>
  </context>
  <context>
    <name>VerdictBanner</name>
    <message>
      <source>Copy the message with its details</source>
      <translation>Die Meldung mit Einzelheiten kopieren</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
  </context>
  <context>
    <name>VideoSettings</name>
    <message>
      <source>0 is lossless; larger numbers make smaller files, up to 51 for H.264 and HEVC</source>
      <translation>0 ist verlustfrei; größere Zahlen machen kleinere Dateien, bis 51 für H.264 und HEVC</translation>
    </message>
    <message>
      <source>A JSON file with the settings used and what was kept of the original</source>
      <translation>Eine JSON-Datei mit den Einstellungen und dem, was vom Original behalten wurde</translation>
    </message>
    <message>
      <source>AV1</source>
      <translation>AV1</translation>
    </message>
    <message>
      <source>Animated GIF</source>
      <translation>Animiertes GIF</translation>
    </message>
    <message>
      <source>Animated WebP</source>
      <translation>Animiertes WebP</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <source>By a number (CRF)</source>
      <translation>Nach Zahl (CRF)</translation>
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
      <translation>Dateityp</translation>
    </message>
    <message>
      <source>File type of the results</source>
      <translation>Dateityp der Ergebnisse</translation>
    </message>
    <message>
      <source>For the archive</source>
      <translation>Fürs Archiv</translation>
    </message>
    <message>
      <source>Frame rate of the result; 0 keeps every frame and its time</source>
      <translation>Bildrate des Ergebnisses; 0 behält jedes Bild und seine Zeit</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>Bilder pro Sekunde</translation>
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
      <translation>Wie stark jedes Bild dem vorherigen folgt: weniger Flackern, weichere Einzelheiten</translation>
    </message>
    <message>
      <source>How the frames are encoded</source>
      <translation>Wie die Bilder kodiert werden</translation>
    </message>
    <message>
      <source>Image quality against file size</source>
      <translation>Bildqualität gegen Dateigröße</translation>
    </message>
    <message>
      <source>Keep all of it</source>
      <translation>Alles behalten</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Weglassen</translation>
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
      <translation>Nummerierte Bilder</translation>
    </message>
    <message>
      <source>Only for “{name}”</source>
      <translation>Nur für „{name}“</translation>
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
      <translation>Bericht neben jedem Video</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>Wie das Original</translation>
    </message>
    <message>
      <source>Small file</source>
      <translation>Kleine Datei</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <source>These settings are for {name} only; other files keep theirs</source>
      <translation>Diese Einstellungen gelten nur für {name}; andere Dateien behalten ihre</translation>
    </message>
    <message>
      <source>VP9</source>
      <translation>VP9</translation>
    </message>
    <message>
      <source>Video quality</source>
      <translation>Videoqualität</translation>
    </message>
    <message>
      <source>WebM</source>
      <translation>WebM</translation>
    </message>
    <message>
      <source>What to do with the sound</source>
      <translation>Was mit dem Ton geschieht</translation>
    </message>
  </context>
  <context>
    <name>WatchDialog</name>
    <message>
      <source>&amp;Add…</source>
      <translation>H&amp;inzufügen…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>Än&amp;dern…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Folders are watched while this program is open, in the window or in the tray.</source>
      <translation>Ordner werden überwacht, solange dieses Programm offen ist, im Fenster oder im Infobereich.</translation>
    </message>
    <message>
      <source>Its pictures, its results and its jobs stay.</source>
      <translation>Seine Bilder, Ergebnisse und Aufträge bleiben.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>No folder is watched. Whatever arrives in a watched folder is translated by itself.</source>
      <translation>Kein Ordner wird überwacht. Was in einem überwachten Ordner ankommt, wird von selbst übersetzt.</translation>
    </message>
    <message>
      <source>Own settings</source>
      <translation>Eigene Einstellungen</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Voreinstellung</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Watch “{name}” no longer?</source>
      <translation>„{name}“ nicht mehr überwachen?</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Überwachte Ordner</translation>
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
      <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
      <source>&amp;Results go to</source>
      <translation>&amp;Ergebnisse nach</translation>
    </message>
    <message>
      <source>&amp;Watch</source>
      <translation>Ü&amp;berwachen</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>Wie bisher</translation>
    </message>
    <message>
      <source>Change a watched folder</source>
      <translation>Überwachten Ordner ändern</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
      <source>How long a file must not have changed before it is translated</source>
      <translation>Wie lange sich eine Datei nicht geändert haben darf, bevor sie übersetzt wird</translation>
    </message>
    <message>
      <source>Leave what is in the folder already</source>
      <translation>Lassen, was schon im Ordner ist</translation>
    </message>
    <message>
      <source>Only what arrives from &amp;now on</source>
      <translation>&amp;Nur was ab jetzt ankommt</translation>
    </message>
    <message>
      <source>Pictures and videos that arrive in the folder, or below it, are translated at once.</source>
      <translation>Bilder und Videos, die im Ordner oder darunter ankommen, werden sofort übersetzt.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>The settings that are shown now</source>
      <translation>Die jetzt gezeigten Einstellungen</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <source>Wait &amp;until unchanged for</source>
      <translation>Warten, bis &amp;unverändert seit</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Überwachen</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Einen Ordner überwachen</translation>
    </message>
    <message>
      <source>{name} - translated</source>
      <translation>{name} - übersetzt</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message numerus="yes">
      <source>%Ln arriving</source>
      <translation>
        <numerusform>%Ln im Anflug</numerusform>
        <numerusform>%Ln im Anflug</numerusform>
      </translation>
    </message>
    <message>
      <source>A folder cannot be watched.</source>
      <translation>Ein Ordner kann nicht überwacht werden.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <source>Not there</source>
      <translation>Nicht da</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>Überwacht</translation>
    </message>
  </context>
  <context>
    <name>WhenDone</name>
    <message>
      <source>Check that the program is there and may be run.</source>
      <translation>Prüfen Sie, ob das Programm da ist und ausgeführt werden darf.</translation>
    </message>
    <message>
      <source>Do nothing</source>
      <translation>Nichts tun</translation>
    </message>
    <message>
      <source>Run a command</source>
      <translation>Einen Befehl ausführen</translation>
    </message>
    <message>
      <source>Shut down</source>
      <translation>Herunterfahren</translation>
    </message>
    <message>
      <source>Sleep</source>
      <translation>Schlafen</translation>
    </message>
    <message>
      <source>The computer cannot be sent to sleep.</source>
      <translation>Der Rechner kann nicht schlafen gelegt werden.</translation>
    </message>
    <message>
      <source>The computer cannot be shut down.</source>
      <translation>Der Rechner kann nicht heruntergefahren werden.</translation>
    </message>
    <message>
      <source>“{command}” cannot be started.</source>
      <translation>„{command}“ kann nicht gestartet werden.</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneButton</name>
    <message>
      <source>Then: {what}</source>
      <translation>Danach: {what}</translation>
    </message>
    <message>
      <source>What happens when everything is done</source>
      <translation>Was geschieht, wenn alles fertig ist</translation>
    </message>
    <message>
      <source>When done</source>
      <translation>Am Ende</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneMenu</name>
    <message>
      <source>&amp;When everything is done</source>
      <translation>Wenn alles &amp;fertig ist</translation>
    </message>
    <message>
      <source>Command to run, with its arguments:</source>
      <translation>Befehl mit seinen Argumenten:</translation>
    </message>
    <message>
      <source>When everything is done</source>
      <translation>Wenn alles fertig ist</translation>
    </message>
  </context>
  <context>
    <name>WorkPage</name>
    <message>
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Bibliothek</translation>
    </message>
    <message>
      <source>&amp;Precision</source>
      <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
      <source>All graphics cards</source>
      <translation>Alle Grafikkarten</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Automatic takes the one that was the fastest on this computer</source>
      <translation>„Automatisch“ nimmt die Bibliothek, die auf diesem Rechner am schnellsten war</translation>
    </message>
    <message>
      <source>Computers that translate: an address such as 192.168.0.10:6379, or auto for those joined here</source>
      <translation>Rechner, die übersetzen: eine Adresse wie 192.168.0.10:6379, oder auto für den Verbund, zu dem dieser gehört</translation>
    </message>
    <message>
      <source>For jobs that are added from now on. Automatic is nearly always right: it takes what was measured.</source>
      <translation>Für Aufträge, die von jetzt an hinzukommen. Automatisch ist fast immer richtig: Es nimmt, was gemessen wurde.</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <source>How this computer works</source>
      <translation>Wie dieser Rechner arbeitet</translation>
    </message>
    <message>
      <source>Most &amp;memory</source>
      <translation>Höchstens &amp;Speicher</translation>
    </message>
    <message>
      <source>None: this computer works alone</source>
      <translation>Keiner: Dieser Rechner arbeitet allein</translation>
    </message>
    <message>
      <source>Numbers with 16 bits take less time and memory; int8 is for processors with OpenVINO</source>
      <translation>Zahlen mit 16 Bit brauchen weniger Zeit und Speicher; int8 ist für Prozessoren mit OpenVINO</translation>
    </message>
    <message>
      <source>Pictures that need more are translated in parts, to the same pixels</source>
      <translation>Bilder, die mehr brauchen, werden in Teilen übersetzt, auf dieselben Pixel genau</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>Ray &amp;cluster</source>
      <translation>Ray-&amp;Cluster</translation>
    </message>
    <message>
      <source>So many files are read and written at a time</source>
      <translation>So viele Dateien werden gleichzeitig gelesen und geschrieben</translation>
    </message>
    <message>
      <source>T&amp;hreads that read and write</source>
      <translation>T&amp;hreads zum Lesen und Schreiben</translation>
    </message>
    <message>
      <source>What is free</source>
      <translation>Was frei ist</translation>
    </message>
    <message>
      <source>Where the model is computed</source>
      <translation>Wo das Modell gerechnet wird</translation>
    </message>
  </context>
  <context>
    <name>_Curve</name>
    <message>
      <source>Distance to B</source>
      <translation>Abstand zu B</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>Validierungswert nach Schritten</translation>
    </message>
    <message>
      <source>source pictures</source>
      <translation>Quellbilder</translation>
    </message>
  </context>
  <context>
    <name>_Curves</name>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
  </context>
  <context>
    <name>_Message</name>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>noch %Ln</numerusform>
        <numerusform>noch %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Close this message (Escape)</source>
      <translation>Diese Meldung schließen (Escape)</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy the message with its details</source>
      <translation>Die Meldung mit Einzelheiten kopieren</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Show the previous message</source>
      <translation>Die vorherige Meldung zeigen</translation>
    </message>
  </context>
  <context>
    <name>_Reason</name>
    <message>
      <source>Copy this with its details</source>
      <translation>Dies mit Einzelheiten kopieren</translation>
    </message>
  </context>
</TS>
