<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>command</name>
    <message>
        <source>Freeze a phase of a program</source>
        <translation>Phase eines Programms einfrieren</translation>
    </message>
    <message>
        <source>Verify a frozen context</source>
        <translation>Eingefrorenen Kontext prüfen</translation>
    </message>
    <message>
        <source>Find and show contexts</source>
        <translation>Kontexte suchen und zeigen</translation>
    </message>
    <message>
        <source>Clone a frozen context to a new program</source>
        <translation>Eingefrorenen Kontext in ein neues Programm klonen</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Measure context reuse</source>
        <translation>Wiederverwendung messen</translation>
    </message>
    <message>
        <source>Create the example program</source>
        <translation>Beispielprogramm anlegen</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Version ausgeben</translation>
    </message>
    <message>
        <source>Print the completion script for bash</source>
        <translation>Vervollständigungsskript für bash ausgeben</translation>
    </message>
    <message>
        <source>Print every command with its schemas</source>
        <translation>Alle Befehle mit ihren Schemata ausgeben</translation>
    </message>
    <message>
        <source>Make a program</source>
        <translation>Programm anlegen</translation>
    </message>
    <message>
        <source>Check a program</source>
        <translation>Programm prüfen</translation>
    </message>
    <message>
        <source>Explain a parameter</source>
        <translation>Parameter erklären</translation>
    </message>
    <message>
        <source>Exchange contexts with a remote</source>
        <translation>Kontexte mit einer Gegenstelle austauschen</translation>
    </message>
    <message>
        <source>List keys</source>
        <translation>Schlüssel auflisten</translation>
    </message>
    <message>
        <source>Trust an enrolled key on this machine</source>
        <translation>Einem eingetragenen Schlüssel auf diesem Rechner vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting a key on this machine</source>
        <translation>Einem Schlüssel auf diesem Rechner nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Enrol a key in a program</source>
        <translation>Schlüssel in ein Programm eintragen</translation>
    </message>
    <message>
        <source>List templates</source>
        <translation>Vorlagen auflisten</translation>
    </message>
    <message>
        <source>Render a document from a template</source>
        <translation>Dokument aus einer Vorlage erzeugen</translation>
    </message>
    <message>
        <source>Check a template</source>
        <translation>Vorlage prüfen</translation>
    </message>
    <message>
        <source>Run the main job on the example</source>
        <translation>Hauptaufgabe am Beispiel ausführen</translation>
    </message>
    <message>
        <source>Check an OpenAPI document</source>
        <translation>Ein OpenAPI-Dokument prüfen</translation>
    </message>
    <message>
        <source>List the operations of an OpenAPI document</source>
        <translation>Die Operationen eines OpenAPI-Dokuments auflisten</translation>
    </message>
    <message>
        <source>Measure the forms of an OpenAPI document</source>
        <translation>Die Formulare eines OpenAPI-Dokuments messen</translation>
    </message>
    <message>
        <source>Print the OpenAPI document of all commands</source>
        <translation>Das OpenAPI-Dokument aller Befehle ausgeben</translation>
    </message>
    <message>
        <source>Print the man page</source>
        <translation>Die Handbuchseite ausgeben</translation>
    </message>
    <message>
        <source>Check documents against a schema</source>
        <translation>Dokumente gegen ein Schema prüfen</translation>
    </message>
    <message>
        <source>Answer the Bowtie harness</source>
        <translation>Dem Bowtie-Prüfstand antworten</translation>
    </message>
    <message>
        <source>Write a request of an OpenAPI operation</source>
        <translation>Die Anfrage einer OpenAPI-Operation schreiben</translation>
    </message>
    <message>
        <source>Compare two versions of an OpenAPI document</source>
        <translation>Zwei Fassungen eines OpenAPI-Dokuments vergleichen</translation>
    </message>
    <message>
        <source>Render a file that is a template</source>
        <translation>Eine Datei füllen, die eine Vorlage ist</translation>
    </message>
    <message>
        <source>Render many templates</source>
        <translation>Viele Vorlagen füllen</translation>
    </message>
    <message>
        <source>Run the tests of templates</source>
        <translation>Die Tests der Vorlagen ausführen</translation>
    </message>
    <message>
        <source>Find templates by words</source>
        <translation>Vorlagen nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Show a template</source>
        <translation>Eine Vorlage zeigen</translation>
    </message>
    <message>
        <source>Compare two templates</source>
        <translation>Zwei Vorlagen vergleichen</translation>
    </message>
    <message>
        <source>Deprecate a template</source>
        <translation>Eine Vorlage ablösen</translation>
    </message>
    <message>
        <source>Begin a template</source>
        <translation>Eine Vorlage beginnen</translation>
    </message>
    <message>
        <source>Render documents again</source>
        <translation>Dokumente neu erzeugen</translation>
    </message>
    <message>
        <source>Export a document</source>
        <translation>Ein Dokument exportieren</translation>
    </message>
    <message>
        <source>Find a template by a sentence</source>
        <translation>Vorlage zu einem Satz finden</translation>
    </message>
    <message>
        <source>Keep a secret</source>
        <translation>Ein Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>Forget a secret</source>
        <translation>Ein Geheimnis vergessen</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>In allen Dateien ersetzen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Schlüssel und Geheimnisse</translation>
    </message>
    <message>
        <source>Schemas and interfaces</source>
        <translation>Schemata und Schnittstellen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>perspective</name>
    <message>
        <source>Engineer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>pluma::ui</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AboutPage</name>
    <message>
        <source>Engineering workbench for aerospace lifecycle automation. Free software, GPL-3.0-or-later.</source>
        <translation>Werkbank für die Automatisierung von Lebenszyklen in der Luft- und Raumfahrt. Freie Software, GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Diagnose kopiert.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AddRow</name>
    <message>
        <source>Add an item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add an item to %1</source>
        <translation>Eintrag zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation>Schlüssel zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>name of the entry</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Name of a new entry of %1</source>
        <translation>Name eines neuen Schlüssels von %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AdoptPage</name>
    <message>
        <source>A git repository becomes a program by one folder, .pluma, that says where its phases stand. No file of yours is moved or changed.</source>
        <translation>Ein git-Repository wird durch einen Ordner, .pluma, zum Programm; er sagt, wo die Phasen stehen. Keine Ihrer Dateien wird verschoben oder geändert.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>of a git repository, or below one</source>
        <translation>eines git-Repositorys oder darunter</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>its id; otherwise taken from the folder's name</source>
        <translation>seine Kennung; sonst nach dem Namen des Ordners</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>in words; may be empty</source>
        <translation>in Worten; darf leer sein</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Propose from the tree</source>
        <translation>Aus dem Baum vorschlagen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Requirements=CAD, one a line, where the layout has {topic}</source>
        <translation>Requirements=CAD, eines je Zeile, wo der Aufbau {topic} hat</translation>
    </message>
    <message>
        <source>The repository to adopt</source>
        <translation>Das Repository, das übernommen wird</translation>
    </message>
    <message>
        <source>What each pattern catches</source>
        <translation>Was jedes Muster erfasst</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>With a phase</source>
        <translation>Mit Phase</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look at what would be adopted</source>
        <translation>Ansehen, was übernommen würde</translation>
    </message>
    <message>
        <source>This cannot be adopted as it is.</source>
        <translation>So lässt sich das nicht übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a phase, %2 common that keep domain or ATA, %3 common with neither</source>
        <translation>%1 mit Phase, %2 gemeinsame, die Domäne oder ATA behalten, %3 gemeinsame ohne beides</translation>
    </message>
    <message>
        <source>%1 with a phase, %2 without one but placed. Common files are frozen with every phase.</source>
        <translation>%1 mit Phase, %2 ohne, aber eingeordnet. Gemeinsame Dateien werden mit jeder Phase eingefroren.</translation>
    </message>
    <message>
        <source>No folder looks like a phase, a domain, an ATA chapter or a usual topic. Say in the layout where they stand.</source>
        <translation>Kein Ordner sieht nach einer Phase, einer Domäne, einem ATA-Kapitel oder einem üblichen Thema aus. Sagen Sie im Aufbau, wo sie stehen.</translation>
    </message>
    <message>
        <source>Names at {topic} that no phase is said for</source>
        <translation>Namen bei {topic}, für die keine Phase genannt ist</translation>
    </message>
    <message>
        <source>Not matched: common to all phases</source>
        <translation>Nicht erfasst: allen Phasen gemeinsam</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Adopting …</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>Adopt as %1</source>
        <translation>Als %1 übernehmen</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>%1 is a program now.</source>
        <translation>%1 ist jetzt ein Programm.</translation>
    </message>
    <message>
        <source>Adopt a repository</source>
        <translation>Repository übernehmen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ArtifactModel</name>
    <message>
        <source>Without an item number</source>
        <translation>Ohne Teilenummer</translation>
    </message>
    <message>
        <source>Common to all phases</source>
        <translation>Allen Phasen gemeinsam</translation>
    </message>
    <message>
        <source>Without a domain</source>
        <translation>Ohne Domäne</translation>
    </message>
    <message>
        <source>ATA %1</source>
        <translation>ATA %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>%1, artifacts: %2</source>
        <translation>%1, Artefakte: %2</translation>
    </message>
    <message>
        <source>%1, has an error</source>
        <translation>%1, hat einen Fehler</translation>
    </message>
    <message>
        <source>%1, has a warning</source>
        <translation>%1, hat eine Warnung</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ArtifactPage</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <translation>Die der Datei nehmen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels</source>
        <translation>Bild, %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>This artifact is not text</source>
        <translation>Dieses Artefakt ist kein Text</translation>
    </message>
    <message>
        <source>It is kept byte for byte and shown by its facts.</source>
        <translation>Es bleibt Byte für Byte erhalten und wird durch seine Daten beschrieben.</translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation>Tabelle von %1</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Keep unsaved text</source>
        <translation>Ungespeicherten Text sichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Look at %1 again</source>
        <translation>%1 erneut ansehen</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes. Both are kept until you choose.</source>
        <translation>%1 wurde von einem anderen Programm geändert, und Sie haben ungespeicherte Änderungen. Beides bleibt erhalten, bis Sie wählen.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1 is read-only on disk. It can be edited here, but saved only once that is changed.</source>
        <translation>%1 ist auf der Platte schreibgeschützt. Hier kann es bearbeitet, aber erst gespeichert werden, wenn das geändert ist.</translation>
    </message>
    <message>
        <source>%1 has changed since this text was kept. Both are there until you choose.</source>
        <translation>%1 hat sich geändert, seit dieser Text aufgehoben wurde. Beide bleiben, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 was deleted by another program. Its text is still here.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht. Der Text ist noch hier.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Den Reiter schließen</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>Only text can be printed.</source>
        <translation>Nur Text kann gedruckt werden.</translation>
    </message>
    <message>
        <source>%1 is not edited here.</source>
        <translation>%1 wird hier nicht bearbeitet.</translation>
    </message>
    <message>
        <source>A text larger than 16 MiB is not printed.</source>
        <translation>Text über 16 MiB wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>This artifact is larger than 2 GiB</source>
        <translation>Dieses Artefakt ist größer als 2 GiB</translation>
    </message>
    <message>
        <source>It is read-only here and shown by its facts only.</source>
        <translation>Es ist hier nur lesbar und wird nur durch seine Daten beschrieben.</translation>
    </message>
    <message>
        <source>This picture is larger than 16 MiB</source>
        <translation>Dieses Bild ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>%1 was deleted by another program. What is shown is as it was.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht. Gezeigt wird der Stand davor.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. What is shown may no longer be so.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Das Gezeigte stimmt vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was replaced by a file that is larger than 16 MiB. Your text is still here; save it under another name.</source>
        <translation>%1 wurde durch eine Datei ersetzt, die größer als 16 MiB ist. Ihr Text ist noch hier; speichern Sie ihn unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is now larger than 16 MiB and can only be read. What is shown is as it was.</source>
        <translation>%1 ist jetzt größer als 16 MiB und nur noch lesbar. Gezeigt wird der Stand davor.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AssistantPanel</name>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>What do you need? Such as: an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429 and fill level at 1 Hz over CAN</source>
        <translation>Was brauchen Sie? Auf Englisch, etwa: an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429 and fill level at 1 Hz over CAN</translation>
    </message>
    <message>
        <source>Works on this machine alone: no network, no model. Every value shows the words it came from, and nothing is written before you confirm the form.</source>
        <translation>Arbeitet allein auf diesem Rechner: ohne Netz, ohne Modell. Jeder Wert zeigt, aus welchen Wörtern er kommt, und nichts wird geschrieben, bevor Sie das Formular bestätigen.</translation>
    </message>
    <message>
        <source>Templates that fit</source>
        <translation>Vorlagen, die passen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>What the sentence says</source>
        <translation>Was der Satz sagt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Read the words of templates</source>
        <translation>Wörter der Vorlagen lesen</translation>
    </message>
    <message>
        <source>Find templates</source>
        <translation>Vorlagen finden</translation>
    </message>
    <message>
        <source>No template fits these words yet.</source>
        <translation>Zu diesen Wörtern passt noch keine Vorlage.</translation>
    </message>
    <message>
        <source>known from the program</source>
        <translation>aus dem Programm bekannt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln value(s).</source>
        <translation>
            <numerusform>Vollständig: %Ln Wert.</numerusform>
            <numerusform>Vollständig: %Ln Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und noch %Ln.</numerusform>
            <numerusform>Und noch %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::BranchRow</name>
    <message>
        <source>%1 as</source>
        <translation>%1 als</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>Form von %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ChangesView</name>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Operation, field</source>
        <translation>Operation, Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alles annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations added</source>
        <translation>
            <numerusform>%Ln Operation neu</numerusform>
            <numerusform>%Ln Operationen neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations changed</source>
        <translation>
            <numerusform>%Ln Operation geändert</numerusform>
            <numerusform>%Ln Operationen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations removed</source>
        <translation>
            <numerusform>%Ln Operation entfernt</numerusform>
            <numerusform>%Ln Operationen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation asks for anything else.</source>
        <translation>Keine Operation fragt etwas anderes ab.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>, has to be given</source>
        <translation>, muss angegeben werden</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The forms are of the new version.</source>
        <translation>Die Formulare sind von der neuen Fassung.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ClonePage</name>
    <message>
        <source>Write its files into the working tree</source>
        <translation>Seine Dateien in den Arbeitsbaum schreiben</translation>
    </message>
    <message>
        <source>Accept values that reach no artifact</source>
        <translation>Werte zulassen, die kein Artefakt erreichen</translation>
    </message>
    <message>
        <source>Accept places that keep their old values</source>
        <translation>Stellen zulassen, die ihre alten Werte behalten</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Clone %1/%2@%3 to a new program</source>
        <translation>%1/%2@%3 in ein neues Programm klonen</translation>
    </message>
    <message>
        <source>Id of the new program</source>
        <translation>Kennung des neuen Programms</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Folder of its files, relative to the repository</source>
        <translation>Ordner seiner Dateien, relativ zum Repository</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Parameter values of the clone</source>
        <translation>Parameterwerte des Klons</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>A value in %1, or with another unit of its kind, such as “150 ft”</source>
        <translation>Ein Wert in %1 oder mit einer anderen Einheit derselben Art, etwa „150 ft“</translation>
    </message>
    <message>
        <source>the parameter's type</source>
        <translation>dem Typ des Parameters</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Artifacts that do not stay as they are</source>
        <translation>Artefakte, die nicht bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>See what the parameters reach</source>
        <translation>Reichweite der Parameter ansehen</translation>
    </message>
    <message>
        <source>Clone of %1@%2 · %3</source>
        <translation>Klon von %1@%2 · %3</translation>
    </message>
    <message>
        <source>Looking at what it would do …</source>
        <translation>Die Wirkung wird ermittelt …</translation>
    </message>
    <message>
        <source>Preview the clone</source>
        <translation>Vorschau des Klons</translation>
    </message>
    <message>
        <source>%1 artifacts stay as they are, %2 get new values.</source>
        <translation>%1 Artefakte bleiben, wie sie sind, %2 erhalten neue Werte.</translation>
    </message>
    <message>
        <source>Clone %1 artifacts to %2/%3</source>
        <translation>%1 Artefakte nach %2/%3 klonen</translation>
    </message>
    <message>
        <source>Cloning …</source>
        <translation>Wird geklont …</translation>
    </message>
    <message>
        <source>Cloned as %1</source>
        <translation>Geklont als %1</translation>
    </message>
    <message>
        <source>Cloned %1 artifacts to %2.</source>
        <translation>%1 Artefakte nach %2 geklont.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more artifacts that are not listed</source>
        <translation>und %1 weitere Artefakte, die nicht aufgelistet sind</translation>
    </message>
    <message>
        <source>No file of this context is bound to it.</source>
        <translation>Keine Datei dieses Kontexts ist daran gebunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of this context are bound to it.</source>
        <translation>
            <numerusform>%Ln Datei dieses Kontexts ist daran gebunden.</numerusform>
            <numerusform>%Ln Dateien dieses Kontexts sind daran gebunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ComparePage</name>
    <message>
        <source>Comparing …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>working tree</source>
        <translation>Arbeitsbaum</translation>
    </message>
    <message>
        <source>Artifacts that differ</source>
        <translation>Abweichende Artefakte</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Zeilen hinzugefügt</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>Zeilen entfernt</translation>
    </message>
    <message>
        <source>What changed in the artifact</source>
        <translation>Was sich im Artefakt geändert hat</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Changes since freeze</source>
        <translation>Änderungen seit dem Einfrieren</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>No artifact differs.</source>
        <translation>Kein Artefakt weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) differ, lines added: %1, removed: %2</source>
        <translation>
            <numerusform>%Ln Artefakt weicht ab, Zeilen hinzugefügt: %1, entfernt: %2</numerusform>
            <numerusform>%Ln Artefakte weichen ab, Zeilen hinzugefügt: %1, entfernt: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ContextPage</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copied the id of the context.</source>
        <translation>Kennung des Kontexts kopiert.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Änderungen seitdem</translation>
    </message>
    <message>
        <source>Clone this context…</source>
        <translation>Diesen Kontext klonen …</translation>
    </message>
    <message>
        <source>%1 by %2 · digest %3 · commit %4</source>
        <translation>%1 von %2 · Digest %3 · Commit %4</translation>
    </message>
    <message>
        <source>Draft written %1</source>
        <translation>Entwurf geschrieben %1</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Eingefroren %1</translation>
    </message>
    <message>
        <source>Parameters of the context</source>
        <translation>Parameter des Kontexts</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Filter the artifacts of the context</source>
        <translation>Artefakte des Kontexts filtern</translation>
    </message>
    <message>
        <source>Filter artifacts</source>
        <translation>Artefakte filtern</translation>
    </message>
    <message>
        <source>Artifacts of the context</source>
        <translation>Artefakte des Kontexts</translation>
    </message>
    <message>
        <source>%1 of %2 artifacts</source>
        <translation>%1 von %2 Artefakten</translation>
    </message>
    <message>
        <source>Reading the artifacts …</source>
        <translation>Artefakte werden gelesen …</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln Artefakt</numerusform>
            <numerusform>%Ln Artefakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying every byte …</source>
        <translation>Jedes Byte wird geprüft …</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ContextsPanel</name>
    <message>
        <source>Freeze a context</source>
        <translation>Kontext einfrieren</translation>
    </message>
    <message>
        <source>Verify the context</source>
        <translation>Kontext prüfen</translation>
    </message>
    <message>
        <source>Clone the context</source>
        <translation>Kontext klonen</translation>
    </message>
    <message>
        <source>Compare two contexts</source>
        <translation>Zwei Kontexte vergleichen</translation>
    </message>
    <message>
        <source>Synchronise contexts with a remote</source>
        <translation>Kontexte mit einer Gegenstelle abgleichen</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Einfrieren …</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>No context is frozen yet</source>
        <translation>Noch ist kein Kontext eingefroren</translation>
    </message>
    <message>
        <source>A frozen context is a signed, unchangeable state of a phase that can be verified, compared and cloned.</source>
        <translation>Ein eingefrorener Kontext ist ein signierter, unveränderlicher Stand einer Phase, den man prüfen, vergleichen und klonen kann.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen …</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>verifying …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>hält nicht stand</translation>
    </message>
    <message>
        <source>draft, verified</source>
        <translation>Entwurf, geprüft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Verify reads every byte and judges the signature by the keys pinned on this machine.</source>
        <translation>Die Prüfung liest jedes Byte und beurteilt die Signatur nach den auf diesem Rechner festgelegten Schlüsseln.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Docks</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>%1 ablösen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>pluma::ui::DocumentArea</name>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FactsView</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Erste Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Make the SHA-256</source>
        <translation>SHA-256 berechnen</translation>
    </message>
    <message>
        <source>not made, because it takes long for a file of this size</source>
        <translation>nicht berechnet, weil es bei einer Datei dieser Größe lange dauert</translation>
    </message>
    <message>
        <source>Read the first bytes</source>
        <translation>Die ersten Bytes lesen</translation>
    </message>
    <message>
        <source>not known by its first bytes</source>
        <translation>an den ersten Bytes nicht zu erkennen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, in %1</translation>
    </message>
    <message>
        <source>any JSON, such as "text", 12 or {"name": 1}</source>
        <translation>beliebiges JSON, etwa "text", 12 oder {"name": 1}</translation>
    </message>
    <message>
        <source>type to search %1 choices</source>
        <translation>tippen, um in %1 zu suchen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make a new UUID</source>
        <translation>Eine neue UUID erzeugen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>nothing fits here</source>
        <translation>hier passt nichts</translation>
    </message>
    <message>
        <source>Zone of time</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>In Ortszeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Put the time it is now, in UTC</source>
        <translation>Die jetzige Zeit einsetzen, in UTC</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FieldRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source> – optional</source>
        <translation> – optional</translation>
    </message>
    <message>
        <source>The schema does not know this member.</source>
        <translation>Das Schema kennt dieses Element nicht.</translation>
    </message>
    <message>
        <source>This is null.</source>
        <translation>Das ist null.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Auf null setzen</translation>
    </message>
    <message>
        <source>Set to an empty text</source>
        <translation>Auf leeren Text setzen</translation>
    </message>
    <message>
        <source>Copy the pointer</source>
        <translation>Zeiger kopieren</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find, or :120 for a line</source>
        <translation>Suchen, oder :120 für eine Zeile</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced, more are left</source>
        <translation>
            <numerusform>%Ln ersetzt, es gibt noch mehr</numerusform>
            <numerusform>%Ln ersetzt, es gibt noch mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::Finder</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Find and run</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The artifacts are still being read …</source>
        <translation>Die Artefakte werden noch gelesen …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormPanel</name>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept input</source>
        <translation>Aufgehobene Eingaben</translation>
    </message>
    <message>
        <source>The form as JSON</source>
        <translation>Das Formular als JSON</translation>
    </message>
    <message>
        <source>The form as YAML</source>
        <translation>Das Formular als YAML</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed %1 is here again.</source>
        <translation>Was Sie %1 eingegeben haben, ist wieder da.</translation>
    </message>
    <message>
        <source>This form is too large to be edited as text (%1).</source>
        <translation>Dieses Formular ist zu groß, um als Text bearbeitet zu werden (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need attention</source>
        <translation>
            <numerusform>%Ln Feld braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Felder brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are still to be filled in</source>
        <translation>
            <numerusform>%Ln Feld ist noch auszufüllen</numerusform>
            <numerusform>%Ln Felder sind noch auszufüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Alles passt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is wrong: %1</source>
        <translation>Zeigen, was nicht stimmt: %1</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Als %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>Throw the text away</source>
        <translation>Text verwerfen</translation>
    </message>
    <message>
        <source>Shows the form as it is, without what was typed here</source>
        <translation>Zeigt das Formular, wie es ist, ohne den Text von hier</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Teile des Formulars</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormRow</name>
    <message>
        <source>Deprecated.</source>
        <translation>Veraltet.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormTable</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormView</name>
    <message>
        <source>Nothing is asked for here.</source>
        <translation>Hier wird nichts gefragt.</translation>
    </message>
    <message>
        <source>No field is called “%1”.</source>
        <translation>Kein Feld heißt „%1“.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FreezePage</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Freeze a phase</source>
        <translation>Phase einfrieren</translation>
    </message>
    <message>
        <source>A context holds every artifact of a phase at one commit, signed, for ever.</source>
        <translation>Ein Kontext hält jedes Artefakt einer Phase an einem Commit fest, signiert und für immer.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 (no artifact)</source>
        <translation>%1 (kein Artefakt)</translation>
    </message>
    <message>
        <source>%1 (%2 artifacts)</source>
        <translation>%1 (%2 Artefakte)</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>for example PDR; may be empty</source>
        <translation>etwa PDR; darf leer sein</translation>
    </message>
    <message>
        <source>A template for new programs</source>
        <translation>Eine Vorlage für neue Programme</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Commit them first, with this message</source>
        <translation>Zuerst festschreiben, mit dieser Nachricht</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Nachricht des Commits</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Freeze all phases</source>
        <translation>Alle Phasen einfrieren</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 einfrieren</translation>
    </message>
    <message>
        <source>Look at what would be frozen</source>
        <translation>Ansehen, was eingefroren würde</translation>
    </message>
    <message>
        <source>Commit %1: %2</source>
        <translation>Commit %1: %2</translation>
    </message>
    <message>
        <source>A new commit on top of %1: %2</source>
        <translation>Ein neuer Commit auf %1: %2</translation>
    </message>
    <message>
        <source>There is no key of yours on this machine yet.</source>
        <translation>Auf diesem Rechner liegt noch kein Schlüssel von Ihnen.</translation>
    </message>
    <message>
        <source>your key, which is not enrolled</source>
        <translation>Ihrem Schlüssel, der nicht eingetragen ist</translation>
    </message>
    <message>
        <source>Signed by %1: a verification on this machine trusts it.</source>
        <translation>Signiert von %1: Eine Prüfung auf diesem Rechner vertraut der Signatur.</translation>
    </message>
    <message>
        <source>Signed by %1: nothing is pinned for this program on this machine, so a verification says “unpinned”.</source>
        <translation>Signiert von %1: Für dieses Programm ist auf diesem Rechner nichts festgelegt, daher sagt eine Prüfung „unpinned“.</translation>
    </message>
    <message>
        <source>Signed by %1: a verification on this machine says “%2”.</source>
        <translation>Signiert von %1: Eine Prüfung auf diesem Rechner sagt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed. A context freezes a commit, so they have to be committed first; the figures above count them as they are.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht festgeschrieben. Ein Kontext friert einen Commit ein, daher muss sie zuerst festgeschrieben werden; die Zahlen oben zählen sie, wie sie ist.</numerusform>
            <numerusform>%Ln Dateien sind nicht festgeschrieben. Ein Kontext friert einen Commit ein, daher müssen sie zuerst festgeschrieben werden; die Zahlen oben zählen sie, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new artifact(s)</source>
        <translation>
            <numerusform>%Ln neues Artefakt</numerusform>
            <numerusform>%Ln neue Artefakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed artifact(s)</source>
        <translation>
            <numerusform>%Ln geändertes Artefakt</numerusform>
            <numerusform>%Ln geänderte Artefakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) no longer there</source>
        <translation>
            <numerusform>%Ln Artefakt nicht mehr da</numerusform>
            <numerusform>%Ln Artefakte nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding in what would be frozen</source>
        <translation>Kein Befund in dem, was eingefroren würde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) are Git LFS pointers; the contents are not frozen</source>
        <translation>
            <numerusform>%Ln Artefakt ist ein Git-LFS-Zeiger; der Inhalt wird nicht eingefroren</numerusform>
            <numerusform>%Ln Artefakte sind Git-LFS-Zeiger; die Inhalte werden nicht eingefroren</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut ansehen</translation>
    </message>
    <message>
        <source>Enrol my key…</source>
        <translation>Meinen Schlüssel eintragen …</translation>
    </message>
    <message>
        <source>Commit the files first, or tick that freezing does it.</source>
        <translation>Schreiben Sie die Dateien zuerst fest oder kreuzen Sie an, dass das Einfrieren es tut.</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Ein Commit braucht eine Nachricht.</translation>
    </message>
    <message>
        <source>Freezing …</source>
        <translation>Wird eingefroren …</translation>
    </message>
    <message>
        <source>Nothing can be frozen here yet.</source>
        <translation>Hier lässt sich noch nichts einfrieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln Artefakt</numerusform>
            <numerusform>%Ln Artefakte</numerusform>
        </translation>
    </message>
    <message>
        <source>the first context of this phase</source>
        <translation>der erste Kontext dieser Phase</translation>
    </message>
    <message>
        <source>the same artifacts as %1</source>
        <translation>dieselben Artefakte wie %1</translation>
    </message>
    <message>
        <source>since %1: %2 new, %3 changed, %4 gone</source>
        <translation>seit %1: %2 neu, %3 geändert, %4 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln common file(s)</source>
        <translation>
            <numerusform>%Ln gemeinsame Datei</numerusform>
            <numerusform>%Ln gemeinsame Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln artifact(s) as %1@%2.</source>
        <translation>
            <numerusform>%Ln Artefakt als %1@%2 eingefroren.</numerusform>
            <numerusform>%Ln Artefakte als %1@%2 eingefroren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::GroupRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Set to an empty list</source>
        <translation>Auf leere Liste setzen</translation>
    </message>
    <message>
        <source>Set to an empty object</source>
        <translation>Auf leeres Objekt setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Auf null setzen</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>optional, not set</source>
        <translation>optional, nicht gesetzt</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This leads out of the help.</source>
        <translation>Das führt aus der Hilfe hinaus.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Nothing is said about that.</source>
        <translation>Dazu steht hier nichts.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::HistoryPage</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Put this version into the editor</source>
        <translation>Diese Fassung in den Editor holen</translation>
    </message>
    <message>
        <source>Versions of the artifact</source>
        <translation>Fassungen des Artefakts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Read the history of %1</source>
        <translation>Verlauf von %1 lesen</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>Arbeitsbaum</translation>
    </message>
    <message>
        <source>This file was never committed.</source>
        <translation>Diese Datei wurde nie festgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) changed it</source>
        <translation>
            <numerusform>%Ln Commit hat sie geändert</numerusform>
            <numerusform>%Ln Commits haben sie geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln commits that changed it; there may be more</source>
        <translation>
            <numerusform>Der letzte %Ln Commit, der sie geändert hat; es kann mehr geben</numerusform>
            <numerusform>Die letzten %Ln Commits, die sie geändert haben; es kann mehr geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen context(s) hold it</source>
        <translation>
            <numerusform>%Ln eingefrorener Kontext enthält sie</numerusform>
            <numerusform>%Ln eingefrorene Kontexte enthalten sie</numerusform>
        </translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>der Fassung davor</translation>
    </message>
    <message>
        <source>This is what stands in the editor already.</source>
        <translation>Das steht schon im Editor.</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <translation>Fassungen von %1 vergleichen</translation>
    </message>
    <message>
        <source>Both are the same, byte for byte.</source>
        <translation>Beide sind gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>Read a version of %1</source>
        <translation>Eine Fassung von %1 lesen</translation>
    </message>
    <message>
        <source>The file was not there in this version.</source>
        <translation>Die Datei gab es in dieser Fassung nicht.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::HitsModel</name>
    <message>
        <source>There are more places in this file.</source>
        <translation>In dieser Datei gibt es mehr Stellen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln place(s)</source>
        <translation>
            <numerusform>%1, %Ln Stelle</numerusform>
            <numerusform>%1, %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht durchsucht</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>What is selected is explained here: who made it, from what, and which contexts froze it.</source>
        <translation>Hier wird erklärt, was ausgewählt ist: wer es gemacht hat, woraus, und welche Kontexte es eingefroren haben.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Common to all phases</source>
        <translation>Allen Phasen gemeinsam</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>ATA</source>
        <translation>ATA</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Teilsystem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>Arbeitsbaum</translation>
    </message>
    <message>
        <source>new, not in git yet</source>
        <translation>neu, noch nicht in git</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation>seit dem letzten Commit geändert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Made here: no template, no source context is recorded.</source>
        <translation>Hier entstanden: weder Vorlage noch Quellkontext ist verzeichnet.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Frozen in</source>
        <translation>Eingefroren in</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Look for %1 in the contexts</source>
        <translation>%1 in den Kontexten suchen</translation>
    </message>
    <message>
        <source>No context holds it yet.</source>
        <translation>Noch kein Kontext enthält es.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, Revision %1</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Teileart</translation>
    </message>
    <message>
        <source>Effectivity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>What is open or selected is explained here: what it is, which values of the program stand in it, where it comes from and which contexts froze it.</source>
        <translation>Hier wird erklärt, was offen oder ausgewählt ist: was es ist, welche Werte des Programms darin stehen, woher es kommt und welche Kontexte es eingefroren haben.</translation>
    </message>
    <message>
        <source>Values of the program</source>
        <translation>Werte des Programms</translation>
    </message>
    <message>
        <source>Look for values of the program in %1</source>
        <translation>Werte des Programms in %1 suchen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>keine Stelle</translation>
    </message>
    <message>
        <source>The program says %1.</source>
        <translation>Das Programm sagt %1.</translation>
    </message>
    <message>
        <source>As the program says.</source>
        <translation>Wie das Programm sagt.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ItemsRow</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>Gewählte Zeilen entfernen</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Zeile duplizieren</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Insert adds a row; rows of a spreadsheet are pasted with Ctrl+V</source>
        <translation>Einfg fügt eine Zeile an; Zeilen einer Tabelle mit Strg+V einfügen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Protokoll des Auftrags</translation>
    </message>
    <message>
        <source>The log of the selected job appears here.</source>
        <translation>Hier erscheint das Protokoll des gewählten Auftrags.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Freezing, verifying, cloning and checking appear here with their progress.</source>
        <translation>Einfrieren, Prüfen, Klonen und Kontrollieren erscheinen hier mit ihrem Fortschritt.</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>pluma::ui::JobProgress</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::LargeTable</name>
    <message>
        <source>Read rows</source>
        <translation>Zeilen lesen</translation>
    </message>
    <message>
        <source>This line is longer than 64 KiB and is cut here.</source>
        <translation>Diese Zeile ist länger als 64 KiB und hier abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::LargeView</name>
    <message>
        <source>Find, or :120 for a line</source>
        <translation>Suchen, oder :120 für eine Zeile</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case. Without it, only the letters a to z count as the same in both cases.</source>
        <translation>Groß- und Kleinschreibung unterscheiden. Sonst gelten nur die Buchstaben a bis z groß und klein als gleich.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>The lines are being counted.</source>
        <translation>Die Zeilen werden gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Found, from the beginning again</source>
        <translation>Gefunden, wieder von Anfang an</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Find the line</source>
        <translation>Zeile suchen</translation>
    </message>
    <message>
        <source>read-only because larger than 16 MiB</source>
        <translation>nur lesbar, weil größer als 16 MiB</translation>
    </message>
    <message>
        <source>Piece of the text of %1, read-only</source>
        <translation>Abschnitt des Textes von %1, nur lesbar</translation>
    </message>
    <message>
        <source>Counting lines</source>
        <translation>Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>Count the lines</source>
        <translation>Zeilen zählen</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>%1 piece</source>
        <translation>%1 Abschnitt</translation>
    </message>
    <message>
        <source>Count the lines of %1</source>
        <translation>Zeilen von %1 zählen</translation>
    </message>
    <message>
        <source>Read a piece of %1</source>
        <translation>Abschnitt von %1 lesen</translation>
    </message>
    <message>
        <source>Table of %1, read-only</source>
        <translation>Tabelle von %1, nur lesbar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bytes %1–%2 (%3)</source>
        <translation>Bytes %1–%2 (%3)</translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3 (%4)</source>
        <translation>Zeilen %1–%2 von %3 (%4)</translation>
    </message>
    <message>
        <source>Lines %1–%2 (%3)</source>
        <translation>Zeilen %1–%2 (%3)</translation>
    </message>
    <message>
        <source>lines are being counted</source>
        <translation>Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>lines are not counted</source>
        <translation>Zeilen nicht gezählt</translation>
    </message>
    <message>
        <source>A line is longer than 64 KiB and is cut into pieces. This is the piece from byte %1 to byte %2 of the file.</source>
        <translation>Eine Zeile ist länger als 64 KiB und in Abschnitte zerlegt. Dies ist der Abschnitt von Byte %1 bis Byte %2 der Datei.</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3 (%4)</source>
        <translation>Zeilen %1–%2 von %3 (%4)</translation>
    </message>
    <message>
        <source>Each line is shown as a row. That is not exact here: in line %1 a quote is open at the end, so a cell may go on in the next line.</source>
        <translation>Jede Textzeile wird als Tabellenzeile gezeigt. Das ist hier nicht genau: In Zeile %1 ist am Ende ein Anführungszeichen offen, eine Zelle kann also in der nächsten Zeile weitergehen.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ListingModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>pluma::ui::LiveMarks</name>
    <message>
        <source>This row has %1 cells, the first one %2.</source>
        <translation>Diese Zeile hat %1 Zellen, die erste %2.</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>The bindings of the program cannot be read: %1</source>
        <translation>Die Bindungen des Programms sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 is bound to this file, at %2: %3</source>
        <translation>%1 ist an diese Datei gebunden, bei %2: %3</translation>
    </message>
    <message>
        <source>%1 is %2 here and %3 in the program.</source>
        <translation>%1 ist hier %2 und im Programm %3.</translation>
    </message>
    <message>
        <source>%1 of the program, %2.</source>
        <translation>%1 des Programms, %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>(+%1 more)</source>
        <translation>(+%1 weitere)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of the program stand in this file.</source>
        <translation>
            <numerusform>%Ln Wert des Programms steht in dieser Datei.</numerusform>
            <numerusform>%Ln Werte des Programms stehen in dieser Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Create the example program…</source>
        <translation>Beispielprogramm anlegen …</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Read the workspace again</source>
        <translation>Arbeitsbereich neu lesen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Gehe zu allem …</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Overview of the program</source>
        <translation>Überblick über das Programm</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Navigator filtern</translation>
    </message>
    <message>
        <source>Go to the document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Perspective: %1</source>
        <translation>Perspektive: %1</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Farben: wie der Desktop</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farben: hoher Kontrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translation>Über und Diagnose</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: fertig.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>This is not a pluma link.</source>
        <translation>Das ist kein pluma-Verweis.</translation>
    </message>
    <message>
        <source>links look like pluma://context/ID</source>
        <translation>Verweise sehen aus wie pluma://context/ID</translation>
    </message>
    <message>
        <source>A pluma link names a context, an artifact or a folder.</source>
        <translation>Ein pluma-Verweis nennt einen Kontext, ein Artefakt oder einen Ordner.</translation>
    </message>
    <message>
        <source>This path leads out of the program.</source>
        <translation>Dieser Pfad führt aus dem Programm hinaus.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Go to an artifact, context, template, command or setting</source>
        <translation>Zu Artefakt, Kontext, Vorlage, Befehl oder Einstellung</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>Jobs: none running</source>
        <translation>Aufträge: keiner läuft</translation>
    </message>
    <message>
        <source>Jobs running: %1</source>
        <translation>Laufende Aufträge: %1</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>Metabuilder</source>
        <translation>Metabuilder</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Open an OpenAPI document</source>
        <translation>Ein OpenAPI-Dokument öffnen</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI-Dokumente (*.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the workbench's commands as an interface</source>
        <translation>Die Befehle der Workbench als Schnittstelle öffnen</translation>
    </message>
    <message>
        <source>Open this document in the Metabuilder</source>
        <translation>Dieses Dokument im Metabuilder öffnen</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>Copy the request as cURL</source>
        <translation>Die Anfrage als cURL kopieren</translation>
    </message>
    <message>
        <source>Review what changed in the document</source>
        <translation>Änderungen des Dokuments durchsehen</translation>
    </message>
    <message>
        <source>Read the document again</source>
        <translation>Das Dokument neu lesen</translation>
    </message>
    <message>
        <source>Open an interface (OpenAPI)…</source>
        <translation>Eine Schnittstelle öffnen (OpenAPI)…</translation>
    </message>
    <message>
        <source>Ask for a document</source>
        <translation>Um ein Dokument bitten</translation>
    </message>
    <message>
        <source>The template itself</source>
        <translation>Die Vorlage selbst</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Unsaved text of earlier sessions</source>
        <translation>Ungespeicherter Text früherer Sitzungen</translation>
    </message>
    <message>
        <source>No unsaved text of an earlier session is kept.</source>
        <translation>Kein ungespeicherter Text einer früheren Sitzung ist aufgehoben.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: %1</source>
        <translation>Etwas ging schief, das nicht schiefgehen durfte: %1</translation>
    </message>
    <message>
        <source>What you were doing may not have been done. Unsaved text is kept; save it, and start the window again.</source>
        <translation>Was Sie gerade taten, ist vielleicht nicht geschehen. Ungespeicherter Text ist aufgehoben; speichern Sie ihn und starten Sie das Fenster neu.</translation>
    </message>
    <message>
        <source>No closed tab is left to open again.</source>
        <translation>Kein geschlossener Reiter ist mehr da.</translation>
    </message>
    <message>
        <source>Export the unsaved text</source>
        <translation>Den ungespeicherten Text ausgeben</translation>
    </message>
    <message>
        <source>The unsaved text of %1 was exported.</source>
        <translation>Der ungespeicherte Text von %1 wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Zu einer Zeile gehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Alle Hilfeseiten</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Notifications, not seen: %1</source>
        <translation>Meldungen, ungesehen: %1</translation>
    </message>
    <message>
        <source>Open an artifact first.</source>
        <translation>Öffnen Sie zuerst ein Artefakt.</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>In allen Dateien ersetzen</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Verlauf des Dokuments</translation>
    </message>
    <message>
        <source>Rename the document…</source>
        <translation>Dokument umbenennen …</translation>
    </message>
    <message>
        <source>Delete the document…</source>
        <translation>Dokument löschen …</translation>
    </message>
    <message>
        <source>Undo the last renaming or deletion</source>
        <translation>Letztes Umbenennen oder Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>No file manager answered.</source>
        <translation>Keine Dateiverwaltung hat geantwortet.</translation>
    </message>
    <message>
        <source>Save it before it gets another name.</source>
        <translation>Speichern Sie es, bevor es einen anderen Namen bekommt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Its path in the program:</source>
        <translation>Sein Pfad im Programm:</translation>
    </message>
    <message>
        <source>Renamed to %1. It is not committed yet.</source>
        <translation>In %1 umbenannt. Das ist noch nicht festgeschrieben.</translation>
    </message>
    <message>
        <source>File › Undo the last renaming or deletion takes it back.</source>
        <translation>Datei › Letztes Umbenennen oder Löschen zurücknehmen macht es rückgängig.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>%1
It goes out of the working tree and out of git's index; what is committed or frozen stays. This can be undone until the window is closed.</source>
        <translation>%1
Es verlässt den Arbeitsbaum und den Index von git; was festgeschrieben oder eingefroren ist, bleibt. Das lässt sich zurücknehmen, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Its unsaved changes are lost for good.</source>
        <translation>Seine ungespeicherten Änderungen gehen endgültig verloren.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deleted %1. It is not committed yet.</source>
        <translation>%1 gelöscht. Das ist noch nicht festgeschrieben.</translation>
    </message>
    <message>
        <source>Nothing was renamed or deleted in this session.</source>
        <translation>In dieser Sitzung wurde nichts umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>That was in another program: %1.</source>
        <translation>Das war in einem anderen Programm: %1.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Open a text first.</source>
        <translation>Öffnen Sie zuerst einen Text.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Open a workspace to search in it.</source>
        <translation>Öffnen Sie einen Arbeitsbereich, um darin zu suchen.</translation>
    </message>
    <message>
        <source>The text of “%1” is in the editor; nothing is saved yet.</source>
        <translation>Der Text von „%1“ ist im Editor; gespeichert ist noch nichts.</translation>
    </message>
    <message>
        <source>Undo brings back what was there.</source>
        <translation>„Rückgängig“ bringt zurück, was da war.</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>Noch kein anderer Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Only the document</source>
        <translation>Nur das Dokument</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>In %1 nachsehen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Read the items</source>
        <translation>Teile lesen</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist offen</translation>
    </message>
    <message>
        <source>Not for the page in front</source>
        <translation>Nicht für die Seite im Vordergrund</translation>
    </message>
</context>
<context>
    <name>pluma::ui::MetabuilderPage</name>
    <message>
        <source>Keep among the favourites</source>
        <translation>Bei den Favoriten behalten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>No operation is called that.</source>
        <translation>So heißt keine Operation.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>Operations by tag</source>
        <translation>Operationen nach Schlagwort</translation>
    </message>
    <message>
        <source>Body as</source>
        <translation>Inhalt als</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Typ des Inhalts</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>the commands</source>
        <translation>die Befehle</translation>
    </message>
    <message>
        <source>The document cannot be read now, the forms stay as they were: %1</source>
        <translation>Das Dokument ist gerade nicht lesbar, die Formulare bleiben, wie sie waren: %1</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Das lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open another document…</source>
        <translation>Ein anderes Dokument öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>OpenAPI %1 · %Ln operations</source>
        <translation>
            <numerusform>OpenAPI %1 · %Ln Operation</numerusform>
            <numerusform>OpenAPI %1 · %Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has no operations.</source>
        <translation>Das Dokument hat keine Operationen.</translation>
    </message>
    <message>
        <source>The operation of this form is gone.</source>
        <translation>Die Operation dieses Formulars gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The document changed, and the forms with it: %1.</source>
        <translation>Das Dokument hat sich geändert und die Formulare mit ihm: %1.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::MetabuilderStart</name>
    <message>
        <source>Metabuilder</source>
        <translation>Metabuilder</translation>
    </message>
    <message>
        <source>Open an OpenAPI 3.0 or 3.1 document, or drop its file here: each of its operations becomes a form, and the form follows the document while you work.</source>
        <translation>Öffnen Sie ein Dokument in OpenAPI 3.0 oder 3.1 oder ziehen Sie seine Datei hierher: Jede Operation wird ein Formular, und das Formular folgt dem Dokument, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Ein Dokument öffnen…</translation>
    </message>
    <message>
        <source>The workbench's own commands</source>
        <translation>Die eigenen Befehle der Workbench</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>The star beside the title of a document keeps it here.</source>
        <translation>Der Stern neben dem Titel eines Dokuments behält es hier.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Documents you open are listed here.</source>
        <translation>Dokumente, die Sie öffnen, stehen hier.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Navigator</name>
    <message>
        <source>Filter artifacts</source>
        <translation>Artefakte filtern</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Ordnung des Baums</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domäne</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Nach Teil</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Kein Arbeitsbereich ist offen</translation>
    </message>
    <message>
        <source>The artifacts of a program appear here, by domain, system and phase.</source>
        <translation>Hier erscheinen die Artefakte eines Programms nach Domäne, System und Phase.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Reading the artifacts …</source>
        <translation>Artefakte werden gelesen …</translation>
    </message>
    <message>
        <source>Searching %1 artifacts …</source>
        <translation>%1 Artefakte werden durchsucht …</translation>
    </message>
    <message>
        <source>%1 of %2 artifacts</source>
        <translation>%1 von %2 Artefakten</translation>
    </message>
    <message>
        <source>Reading the items …</source>
        <translation>Teile werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln Artefakt</numerusform>
            <numerusform>%Ln Artefakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 artifacts, %2 changed</source>
        <translation>%1 Artefakte, %2 geändert</translation>
    </message>
    <message>
        <source>Read the items</source>
        <translation>Teile lesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>pluma::ui::NoticePanel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::OperationModel</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>, deprecated</source>
        <translation>, veraltet</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, geändert</translation>
    </message>
    <message>
        <source> – deprecated</source>
        <translation> – veraltet</translation>
    </message>
</context>
<context>
    <name>pluma::ui::PhaseRibbon</name>
    <message>
        <source>Phases of the program</source>
        <translation>Phasen des Programms</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>frozen @%1</source>
        <translation>eingefroren @%1</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1
%2 artifacts, %3</source>
        <translation>%1
%2 Artefakte, %3</translation>
    </message>
    <message>
        <source>Phase %1, %2</source>
        <translation>Phase %1, %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>dark mode, night, colours, contrast</source>
        <translation>dunkel, Nachtmodus, Farben, Kontrast</translation>
    </message>
    <message>
        <source>font size, zoom, larger, smaller</source>
        <translation>Schriftgröße, Zoom, größer, kleiner</translation>
    </message>
    <message>
        <source>translation, locale, English, Deutsch, Español</source>
        <translation>Übersetzung, Sprache, English, Deutsch, Español</translation>
    </message>
    <message>
        <source>line break, long lines</source>
        <translation>Zeilenumbruch, lange Zeilen</translation>
    </message>
    <message>
        <source>indentation, spaces</source>
        <translation>Einzug, Leerzeichen</translation>
    </message>
    <message>
        <source>startup, open tabs, reopen</source>
        <translation>Start, offene Tabs, wieder öffnen</translation>
    </message>
    <message>
        <source>reload, refresh, changed outside</source>
        <translation>neu laden, aktualisieren, von außen geändert</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Preview</name>
    <message numerus="yes">
        <source>(%Ln byte(s) of this line are not shown)</source>
        <translation>
            <numerusform>(%Ln Byte dieser Zeile wird nicht gezeigt)</numerusform>
            <numerusform>(%Ln Bytes dieser Zeile werden nicht gezeigt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Check the program</source>
        <translation>Programm prüfen</translation>
    </message>
    <message>
        <source>Not checked yet in this session.</source>
        <translation>In dieser Sitzung noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>nichts ist falsch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 files, contents of %2 as they lie on disk</source>
        <translation>; %1 Dateien, Inhalte von %2, wie sie auf der Platte liegen</translation>
    </message>
    <message numerus="yes">
        <source>; not checked: %Ln file(s) that git does not know</source>
        <translation>
            <numerusform>; nicht geprüft: %Ln Datei, die git nicht kennt</numerusform>
            <numerusform>; nicht geprüft: %Ln Dateien, die git nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1: %2.</source>
        <translation>Geprüft um %1: %2.</translation>
    </message>
    <message>
        <source>Changed since the check at %1, which said: %2.</source>
        <translation>Geändert seit der Prüfung um %1; sie sagte: %2.</translation>
    </message>
    <message>
        <source>%1 said: %2. The program itself was not checked.</source>
        <translation>%1 sagte: %2. Das Programm selbst wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProgramPage</name>
    <message>
        <source>Overview of the program</source>
        <translation>Überblick über das Programm</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln Artefakt</numerusform>
            <numerusform>%Ln Artefakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen context(s)</source>
        <translation>
            <numerusform>%Ln eingefrorener Kontext</numerusform>
            <numerusform>%Ln eingefrorene Kontexte</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what changed in %1</source>
        <translation>Änderungen in %1 lesen</translation>
    </message>
    <message>
        <source>You cannot freeze yet. %1</source>
        <translation>Sie können noch nicht einfrieren. %1</translation>
    </message>
    <message>
        <source>Enrol my key…</source>
        <translation>Meinen Schlüssel eintragen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ from the last commit: %1</source>
        <translation>
            <numerusform>%Ln Datei weicht vom letzten Commit ab: %1</numerusform>
            <numerusform>%Ln Dateien weichen vom letzten Commit ab: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit and freeze…</source>
        <translation>Festschreiben und einfrieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s) not frozen yet: %1</source>
        <translation>
            <numerusform>%Ln Phase noch nicht eingefroren: %1</numerusform>
            <numerusform>%Ln Phasen noch nicht eingefroren: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze a phase…</source>
        <translation>Phase einfrieren …</translation>
    </message>
    <message>
        <source>Nothing: every phase is frozen and the working tree is as committed.</source>
        <translation>Nichts: Jede Phase ist eingefroren, und der Arbeitsbaum ist wie festgeschrieben.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new since the last visit</source>
        <translation>neu seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation>Noch ist nichts festgeschrieben.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::RecoveryPage</name>
    <message>
        <source>Unsaved text was found</source>
        <translation>Ungespeicherter Text gefunden</translation>
    </message>
    <message>
        <source>The workbench ended without saving these documents. Restored text is put over the file as an edit: nothing is written until you save.</source>
        <translation>Die Werkbank endete, ohne diese Dokumente zu speichern. Wiederhergestellter Text wird als Änderung über die Datei gelegt: Bis Sie speichern, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard the unsaved text of %1</source>
        <translation>Ungespeicherten Text von %1 verwerfen</translation>
    </message>
    <message>
        <source>Restore the unsaved text of %1</source>
        <translation>Ungespeicherten Text von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Recover unsaved text</source>
        <translation>Ungespeicherten Text retten</translation>
    </message>
    <message>
        <source>%1, %2 · %3 · %4</source>
        <translation>%1, %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Of another repository: %1</source>
        <translation>Aus einem anderen Repository: %1</translation>
    </message>
    <message>
        <source>Undo discarding</source>
        <translation>Verwerfen zurücknehmen</translation>
    </message>
    <message>
        <source>Keep the unsaved text of %1 after all</source>
        <translation>Den ungespeicherten Text von %1 doch behalten</translation>
    </message>
    <message>
        <source>Open that repository</source>
        <translation>Jenes Repository öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Open the repository of %1</source>
        <translation>Das Repository von %1 öffnen</translation>
    </message>
    <message>
        <source>Export the unsaved text of %1</source>
        <translation>Den ungespeicherten Text von %1 ausgeben</translation>
    </message>
</context>
<context>
    <name>pluma::ui::RequestView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server the request goes to</source>
        <translation>Server, an den die Anfrage geht</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>Die Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>The request as a curl command</source>
        <translation>Die Anfrage als curl-Befehl</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>Ansichten der Anfrage</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Goes to the first field that stands in the way</source>
        <translation>Geht zum ersten Feld, das im Weg steht</translation>
    </message>
    <message>
        <source>(the body is too large to be shown here; it is copied)</source>
        <translation>(der Inhalt ist zu groß, um hier gezeigt zu werden; kopiert wird er)</translation>
    </message>
    <message>
        <source>The curl command is on the clipboard.</source>
        <translation>Der curl-Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>(%1 that are not text)</source>
        <translation>(%1, die kein Text sind)</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 insgesamt</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ResultGrid</name>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ResultPage</name>
    <message>
        <source>%1 rows came; the first %2 are kept.</source>
        <translation>%1 Zeilen kamen an; die ersten %2 werden behalten.</translation>
    </message>
    <message>
        <source>… and %1 more warnings</source>
        <translation>… und %1 weitere Warnungen</translation>
    </message>
    <message>
        <source>The answer is no.</source>
        <translation>Die Antwort ist Nein.</translation>
    </message>
    <message>
        <source>The answer is no: %1</source>
        <translation>Die Antwort ist Nein: %1</translation>
    </message>
    <message>
        <source>The command has nothing more to say.</source>
        <translation>Der Befehl hat nichts weiter zu melden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Alles von %1 kopieren</translation>
    </message>
    <message>
        <source>The answer as text</source>
        <translation>Die Antwort als Text</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>The same question, asked of what is there now</source>
        <translation>Dieselbe Frage an das, was jetzt da ist</translation>
    </message>
    <message>
        <source>Run it…</source>
        <translation>Ausführen …</translation>
    </message>
    <message>
        <source>Change the input…</source>
        <translation>Eingabe ändern …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>What the command line prints</source>
        <translation>Was die Befehlszeile ausgibt</translation>
    </message>
    <message>
        <source>Copied the answer as text.</source>
        <translation>Antwort als Text kopiert.</translation>
    </message>
    <message>
        <source>Copied the answer as JSON.</source>
        <translation>Antwort als JSON kopiert.</translation>
    </message>
    <message>
        <source>answered at %1</source>
        <translation>beantwortet um %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>The command is running</source>
        <translation>Der Befehl läuft</translation>
    </message>
    <message>
        <source>There is no answer yet</source>
        <translation>Noch gibt es keine Antwort</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>The answer as JSON…</source>
        <translation>Die Antwort als JSON …</translation>
    </message>
    <message>
        <source>The answer as text…</source>
        <translation>Die Antwort als Text …</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <translation>„%1“ als CSV …</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Saved the answer.</source>
        <translation>Antwort gespeichert.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Open %1 at line %2</source>
        <translation>%1 in Zeile %2 öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the context %1</source>
        <translation>Kontext %1 öffnen</translation>
    </message>
    <message>
        <source>Open the program %1</source>
        <translation>Programm %1 öffnen</translation>
    </message>
    <message>
        <source>Open the template %1</source>
        <translation>Vorlage %1 öffnen</translation>
    </message>
    <message>
        <source>Explain the parameter %1</source>
        <translation>Parameter %1 erklären</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ResultTableView</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>%1 of %2 are shown; the filter finds the others</source>
        <translation>%1 von %2 werden gezeigt; die anderen findet der Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ReuseBar</name>
    <message>
        <source>Context reuse ratio %1 %: %2 cloned, %3 parameterized, %4 rendered, %5 edited, %6 new, of %7 artifacts</source>
        <translation>Wiederverwendungsgrad %1 %: %2 geklont, %3 parametriert, %4 erzeugt, %5 bearbeitet, %6 neu, von %7 Artefakten</translation>
    </message>
    <message>
        <source>cloned</source>
        <translation>geklont</translation>
    </message>
    <message>
        <source>parameterized</source>
        <translation>parametriert</translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Reuse (CRR): no artifacts</source>
        <translation>Wiederverwendung (CRR): keine Artefakte</translation>
    </message>
    <message>
        <source>Reuse (CRR) %1 %</source>
        <translation>Wiederverwendung (CRR) %1 %</translation>
    </message>
</context>
<context>
    <name>pluma::ui::SearchPage</name>
    <message>
        <source>Search in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Files: *.md, 27-10/**, !*.csv</source>
        <translation>Dateien: *.md, 27-10/**, !*.csv</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>Nur diese Dateien</translation>
    </message>
    <message>
        <source>Globs, separated by commas; ! leaves out. A glob without / is tried on the file's name.</source>
        <translation>Globs, durch Kommas getrennt; ! schließt aus. Ein Glob ohne / gilt dem Namen der Datei.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>The file of the chosen place</source>
        <translation>Die Datei der gewählten Stelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Preview the replacement</source>
        <translation>Vorschau der Ersetzung</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Open a workspace to search in it.</source>
        <translation>Öffnen Sie einen Arbeitsbereich, um darin zu suchen.</translation>
    </message>
    <message>
        <source>Every file of the program is searched as it lies in the working tree, also what is not committed.</source>
        <translation>Jede Datei des Programms wird durchsucht, wie sie im Arbeitsbaum liegt, auch was nicht festgeschrieben ist.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found in %Ln file(s).</source>
        <translation>
            <numerusform>In %Ln Datei nichts gefunden.</numerusform>
            <numerusform>In %Ln Dateien nichts gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
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
        <source>%Ln of them unsaved</source>
        <translation>
            <numerusform>davon %Ln ungespeichert</numerusform>
            <numerusform>davon %Ln ungespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle ersetzen</numerusform>
            <numerusform>%Ln Stellen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what stands there afterwards.</source>
        <translation>Sagen Sie, was danach dort stehen soll.</translation>
    </message>
    <message>
        <source>There are more places than are shown; narrow the search first.</source>
        <translation>Es gibt mehr Stellen, als gezeigt werden; grenzen Sie zuerst die Suche ein.</translation>
    </message>
    <message>
        <source>Save what is open first; replacing works on files.</source>
        <translation>Speichern Sie zuerst, was offen ist; ersetzt wird in Dateien.</translation>
    </message>
    <message>
        <source>No place is ticked.</source>
        <translation>Keine Stelle ist angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln replacement(s)</source>
        <translation>
            <numerusform>%Ln Ersetzung zurücknehmen</numerusform>
            <numerusform>%Ln Ersetzungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>In allen Dateien ersetzen</translation>
    </message>
    <message>
        <source>Undo the replacement</source>
        <translation>Ersetzung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln place(s).</source>
        <translation>
            <numerusform>%Ln Stelle ersetzt.</numerusform>
            <numerusform>%Ln Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %Ln replacement(s).</source>
        <translation>
            <numerusform>%Ln Ersetzung zurückgenommen.</numerusform>
            <numerusform>%Ln Ersetzungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Diese Datei auslassen</translation>
    </message>
    <message>
        <source>Only this folder</source>
        <translation>Nur dieser Ordner</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>%1 in %2; %3 searched in %4 ms</source>
        <translation>%1 in %2; %3 durchsucht in %4 ms</translation>
    </message>
    <message>
        <source>More than can be shown: %1</source>
        <translation>Mehr, als gezeigt werden kann: %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Session</name>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Read the artifacts</source>
        <translation>Artefakte lesen</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>Farben des ganzen Fensters.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of text, icons and rows.</source>
        <translation>Größe von Schrift, Symbolen und Zeilen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Shows long lines on several rows; the file keeps them as they are.</source>
        <translation>Zeigt lange Zeilen mehrzeilig; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Leerzeichen und Tabulatoren zeigen</translation>
    </message>
    <message>
        <source>Marks spaces and tabs in the text.</source>
        <translation>Kennzeichnet Leerzeichen und Tabulatoren im Text.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Tabulatorbreite</translation>
    </message>
    <message>
        <source>Columns that a tab takes on screen.</source>
        <translation>Spalten, die ein Tabulator einnimmt.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Preview Markdown beside the text</source>
        <translation>Markdown-Vorschau neben dem Text</translation>
    </message>
    <message>
        <source>Opens Markdown artifacts with their preview.</source>
        <translation>Öffnet Markdown-Artefakte mit ihrer Vorschau.</translation>
    </message>
    <message>
        <source>Open the last workspace at start</source>
        <translation>Letzten Arbeitsbereich beim Start öffnen</translation>
    </message>
    <message>
        <source>With the documents that were open.</source>
        <translation>Mit den Dokumenten, die offen waren.</translation>
    </message>
    <message>
        <source>Journal unsaved text after</source>
        <translation>Ungespeicherten Text sichern nach</translation>
    </message>
    <message>
        <source>Unsaved text is written to the journal this long after the last key, so that a crash loses nothing before it.</source>
        <translation>Ungespeicherter Text wird so lange nach dem letzten Tastendruck gesichert, damit ein Absturz nichts davor verliert.</translation>
    </message>
    <message>
        <source>Follow changes made outside</source>
        <translation>Änderungen von außen folgen</translation>
    </message>
    <message>
        <source>Reloads contexts and artifacts when the command line or git changes the repository.</source>
        <translation>Liest Kontexte und Artefakte neu, wenn Befehlszeile oder git das Repository ändern.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <translation>Nach Name oder Tasten suchen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Shortcut of %1</source>
        <translation>Kürzel von %1</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TableDelegate</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplateEditor</name>
    <message>
        <source>Replace with '%1'</source>
        <translation>Durch „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Declare the parameter '%1'</source>
        <translation>Den Parameter „%1“ erklären</translation>
    </message>
    <message>
        <source>The parameter '%1' is declared but never used.</source>
        <translation>Der Parameter „%1“ ist erklärt, wird aber nie benutzt.</translation>
    </message>
    <message>
        <source>Remove the parameter '%1'</source>
        <translation>Den Parameter „%1“ entfernen</translation>
    </message>
    <message>
        <source>The example: %1</source>
        <translation>Das Beispiel: %1</translation>
    </message>
    <message>
        <source>The template as text</source>
        <translation>Die Vorlage als Text</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Probleme der Vorlage</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>Vorlage prüfen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Eingabe: %1</translation>
    </message>
    <message>
        <source>No problems · Ctrl+Space completes · F12 goes to a definition</source>
        <translation>Keine Probleme · Strg+Leertaste ergänzt · F12 geht zu einer Definition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplateHistory</name>
    <message>
        <source>Commits that changed the template</source>
        <translation>Commits, die die Vorlage geändert haben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What the commit changed</source>
        <translation>Was der Commit geändert hat</translation>
    </message>
    <message>
        <source>This template ships with the product; its versions come with those of the product. A copy in the program has a history of its own.</source>
        <translation>Diese Vorlage gehört zum Produkt; ihre Fassungen kommen mit denen des Produkts. Eine Kopie im Programm hat einen eigenen Verlauf.</translation>
    </message>
    <message>
        <source>Read the history of the template</source>
        <translation>Verlauf der Vorlage lesen</translation>
    </message>
    <message>
        <source>Nothing of this template is committed yet.</source>
        <translation>Von dieser Vorlage ist noch nichts eingecheckt.</translation>
    </message>
    <message>
        <source>Compare versions of the template</source>
        <translation>Fassungen der Vorlage vergleichen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplatePage</name>
    <message>
        <source>Write the document</source>
        <translation>Dokument schreiben</translation>
    </message>
    <message>
        <source>The document as it will look</source>
        <translation>Das Dokument, wie es aussehen wird</translation>
    </message>
    <message>
        <source>The document as text</source>
        <translation>Das Dokument als Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Path of the document in the program</source>
        <translation>Pfad des Dokuments im Programm</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau %1</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Bereit: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Wrote %1 from %2.</source>
        <translation>%1 aus %2 geschrieben.</translation>
    </message>
    <message>
        <source>Views of the document</source>
        <translation>Ansichten des Dokuments</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · Version %2</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sides of the template</source>
        <translation>Seiten der Vorlage</translation>
    </message>
    <message>
        <source>Shipped with the product, read-only</source>
        <translation>Gehört zum Produkt, nur lesbar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Copy it into the program, to change it there</source>
        <translation>In das Programm kopieren, um sie dort zu ändern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>written by line %1 of the template</source>
        <translation>geschrieben von Zeile %1 der Vorlage</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>There is no text '%1' to include.</source>
        <translation>Es gibt keinen Text „%1“ zum Einbinden.</translation>
    </message>
    <message>
        <source>The template has problems; the document is that of the text before.</source>
        <translation>Die Vorlage hat Probleme; das Dokument ist das des Textes davor.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Open a workspace to write the document there.</source>
        <translation>Öffnen Sie einen Arbeitsbereich, um das Dokument dorthin zu schreiben.</translation>
    </message>
    <message>
        <source>path in the program, such as %1</source>
        <translation>Pfad im Programm, etwa %1</translation>
    </message>
    <message>
        <source>The document appears here as soon as what it needs is filled in.</source>
        <translation>Das Dokument erscheint hier, sobald ausgefüllt ist, was es braucht.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplatesPanel</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Read the templates</source>
        <translation>Vorlagen lesen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation>Jede Phase</translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>No template has this word. Did you mean %1?</source>
        <translation>Keine Vorlage hat dieses Wort. Meinten Sie %1?</translation>
    </message>
    <message>
        <source>No template fits.</source>
        <translation>Keine Vorlage passt.</translation>
    </message>
    <message>
        <source>None has every word; these have some.</source>
        <translation>Keine hat alle Wörter; diese haben einige.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Tour</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Take the program as it lies in git</source>
        <translation>Das Programm nehmen, wie es in git liegt</translation>
    </message>
    <message>
        <source>Clone the example</source>
        <translation>Beispiel klonen</translation>
    </message>
    <message>
        <source>Find an artifact by a few letters</source>
        <translation>Ein Artefakt mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Navigator filtern</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Eine Tabelle öffnen</translation>
    </message>
    <message>
        <source>Back to the tree</source>
        <translation>Zurück zum Baum</translation>
    </message>
    <message>
        <source>Render a document from a template</source>
        <translation>Dokument aus einer Vorlage erzeugen</translation>
    </message>
    <message>
        <source>The document follows the form</source>
        <translation>Das Dokument folgt dem Formular</translation>
    </message>
    <message>
        <source>Write it into the program</source>
        <translation>In das Programm schreiben</translation>
    </message>
    <message>
        <source>Ask the palette to freeze</source>
        <translation>Über die Palette einfrieren</translation>
    </message>
    <message>
        <source>Freeze the design phase</source>
        <translation>Die Entwurfsphase einfrieren</translation>
    </message>
    <message>
        <source>Clone it to a new program</source>
        <translation>In ein neues Programm klonen</translation>
    </message>
    <message>
        <source>Give it another wing span</source>
        <translation>Eine andere Spannweite geben</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Write the clone</source>
        <translation>Den Klon schreiben</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Sehen, was abweicht</translation>
    </message>
    <message>
        <source>Measure the reuse</source>
        <translation>Wiederverwendung messen</translation>
    </message>
    <message>
        <source>Check the program</source>
        <translation>Programm prüfen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>Das andere Farbschema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Say between which domains</source>
        <translation>Die beiden Domänen nennen</translation>
    </message>
    <message>
        <source>Open an interface</source>
        <translation>Eine Schnittstelle öffnen</translation>
    </message>
    <message>
        <source>Fill in what an operation asks for</source>
        <translation>Ausfüllen, was eine Operation verlangt</translation>
    </message>
    <message>
        <source>Ask what is missing</source>
        <translation>Fragen, was fehlt</translation>
    </message>
    <message>
        <source>The interface changes meanwhile</source>
        <translation>Die Schnittstelle ändert sich inzwischen</translation>
    </message>
    <message>
        <source>Review what changed</source>
        <translation>Durchsehen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Accept it; what has no place any more is kept</source>
        <translation>Annehmen; was keinen Platz mehr hat, wird aufgehoben</translation>
    </message>
    <message>
        <source>The same data as YAML</source>
        <translation>Dieselben Daten als YAML</translation>
    </message>
    <message>
        <source>A list of objects as a table</source>
        <translation>Eine Liste von Objekten als Tabelle</translation>
    </message>
    <message>
        <source>Our own commands as an interface</source>
        <translation>Unsere eigenen Befehle als Schnittstelle</translation>
    </message>
    <message>
        <source>Say in a sentence what is needed</source>
        <translation>In einem Satz sagen, was gebraucht wird</translation>
    </message>
    <message>
        <source>The form holds what the sentence says</source>
        <translation>Das Formular enthält, was der Satz sagt</translation>
    </message>
    <message>
        <source>How the template is written</source>
        <translation>Wie die Vorlage geschrieben ist</translation>
    </message>
    <message>
        <source>What freezing would do is shown first</source>
        <translation>Zuerst wird gezeigt, was das Einfrieren täte</translation>
    </message>
</context>
<context>
    <name>pluma::ui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) have unsaved changes. What is ticked is saved; the rest loses its changes.</source>
        <translation>
            <numerusform>%Ln Dokument hat ungespeicherte Änderungen. Angekreuztes wird gespeichert, der Rest verliert seine Änderungen.</numerusform>
            <numerusform>%Ln Dokumente haben ungespeicherte Änderungen. Angekreuztes wird gespeichert, der Rest verliert seine Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents with unsaved changes</source>
        <translation>Dokumente mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save %1, discard %2</source>
        <translation>%1 speichern, %2 verwerfen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Verdicts</name>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Does not verify: %1</source>
        <translation>Hält der Prüfung nicht stand: %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signiert von %1</translation>
    </message>
    <message>
        <source>Verified %1: %2, %3; %4 artifacts, %5</source>
        <translation>Geprüft %1: %2, %3; %4 Artefakte, %5</translation>
    </message>
    <message>
        <source>Verification of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::WelcomePage</name>
    <message>
        <source>Templates, frozen contexts and clones of whole programs, straight from git.</source>
        <translation>Vorlagen, eingefrorene Kontexte und Klone ganzer Programme, direkt aus git.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A git repository that holds a program.</source>
        <translation>Ein git-Repository mit einem Programm.</translation>
    </message>
    <message>
        <source>Adopt a repository</source>
        <translation>Repository übernehmen</translation>
    </message>
    <message>
        <source>Adds one folder, .pluma, to an existing tree. Nothing is moved.</source>
        <translation>Fügt einem bestehenden Baum einen Ordner .pluma hinzu. Nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Create the example</source>
        <translation>Beispiel anlegen</translation>
    </message>
    <message>
        <source>AMPEL360-BWB-Q100, a program of 12,450 artifacts to try everything on.</source>
        <translation>AMPEL360-BWB-Q100, ein Programm mit 12.450 Artefakten zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Everything the workbench does, by name.</source>
        <translation>Alles, was die Werkbank kann, nach Namen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Workspaces you open are listed here.</source>
        <translation>Geöffnete Arbeitsbereiche erscheinen hier.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>What is new in %1</source>
        <translation>Neu in %1</translation>
    </message>
    <message>
        <source>The window: navigator, documents with preview and journal, templates with live preview, contexts with verification, clone with its effect shown before it is written, comparison, and a palette for all of it.</source>
        <translation>Das Fenster: Navigator, Dokumente mit Vorschau und Sicherung, Vorlagen mit mitlaufender Vorschau, Kontexte mit Prüfung, Klonen mit vorab gezeigter Wirkung, Vergleich und eine Palette für alles.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>pluma::ui::WordCompleter</name>
    <message>
        <source>Show what there is</source>
        <translation>Zeigen, was es gibt</translation>
    </message>
</context>
</TS>
