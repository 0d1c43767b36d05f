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
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Git ref</source>
        <translation>Git-Ref</translation>
    </message>
    <message>
        <source>CPU (ms)</source>
        <translation>CPU (ms)</translation>
    </message>
    <message>
        <source>Elapsed (ms)</source>
        <translation>Dauer (ms)</translation>
    </message>
    <message>
        <source>LFS pointers</source>
        <translation>LFS-Zeiger</translation>
    </message>
    <message>
        <source>LFS size</source>
        <translation>LFS-Größe</translation>
    </message>
    <message>
        <source>(identical + parameterized) / total</source>
        <translation>(identical + parameterized) / total</translation>
    </message>
    <message>
        <source>/parameters/NAME or /body/…</source>
        <translation>/parameters/NAME oder /body/…</translation>
    </message>
    <message>
        <source>3.1.0</source>
        <translation>3.1.0</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Accept incomplete</source>
        <translation>Unvollständiges zulassen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Add fetch refspec</source>
        <translation>Fetch-Refspec hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Adds a key to .pluma/signers.yaml. A key of someone else is endorsed by the own one, so that machines which pinned yours trust it too. Commit the file afterwards.</source>
        <translation>Fügt .pluma/signers.yaml einen Schlüssel hinzu. Ein fremder Schlüssel wird mit dem eigenen beglaubigt, damit Rechner, auf denen der eigene festgelegt ist, auch ihm vertrauen. Die Datei danach festschreiben.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopts an existing tree as it lies, or starts a new program from a context or a base manifest.</source>
        <translation>Übernimmt einen bestehenden Baum, wie er liegt, oder beginnt ein neues Programm aus einem Kontext oder einem Basismanifest.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Allow unbound</source>
        <translation>Ungebundene zulassen</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Verankert</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Artifacts keep their bytes except where a binding carries an overridden parameter. The result is a signed draft context. When a place that a binding names cannot be given the new value, nothing is written and the answer is no, unless --accept-incomplete is given; a dry run says the same.</source>
        <translation>Artefakte behalten ihre Bytes, außer wo eine Bindung einen geänderten Parameter trägt. Das Ergebnis ist ein signierter Entwurfskontext. Kann eine Stelle, die eine Bindung nennt, den neuen Wert nicht erhalten, wird nichts geschrieben, und die Antwort ist Nein, außer mit --accept-incomplete; ein Probelauf sagt dasselbe.</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>Als Vorlage</translation>
    </message>
    <message>
        <source>Assert formats</source>
        <translation>Formate erzwingen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Autoescape</source>
        <translation>Automatisch maskieren</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>BM25; higher is better</source>
        <translation>BM25; höher ist besser</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Block end string</source>
        <translation>Zeichenfolge am Blockende</translation>
    </message>
    <message>
        <source>Block start string</source>
        <translation>Zeichenfolge am Blockanfang</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Body base64</source>
        <translation>Inhalt in Base64</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domäne</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Check completeness</source>
        <translation>Vollständigkeit prüfen</translation>
    </message>
    <message>
        <source>Check utcs anchor</source>
        <translation>UTCS-Verankerung prüfen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checks the definition, its parameters against their use, and its example.</source>
        <translation>Prüft die Definition, ihre Parameter gegen deren Verwendung und ihr Beispiel.</translation>
    </message>
    <message>
        <source>Checks the manifest, the layout, links, bindings and identities of what git tracks, as it lies in the working tree.</source>
        <translation>Prüft Manifest, Aufbau, Verweise, Bindungen und Kennungen dessen, was git verfolgt, wie es im Arbeitsbaum liegt.</translation>
    </message>
    <message>
        <source>Checks the parameters against the template, renders and writes the document, and records where it came from.</source>
        <translation>Prüft die Parameter gegen die Vorlage, erzeugt und schreibt das Dokument und verzeichnet seine Herkunft.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Cloned</source>
        <translation>Geklont</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Comment end string</source>
        <translation>Zeichenfolge am Kommentarende</translation>
    </message>
    <message>
        <source>Comment start string</source>
        <translation>Zeichenfolge am Kommentaranfang</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Compares two contexts, two directories or two files. Of contexts and directories: which artifacts differ; of files, or of one artifact with --path: the unified text.</source>
        <translation>Vergleicht zwei Kontexte, zwei Verzeichnisse oder zwei Dateien. Bei Kontexten und Verzeichnissen: welche Artefakte abweichen; bei Dateien oder mit --path bei einem Artefakt: der Text im Unified-Format.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Umfassend</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context digest</source>
        <translation>Digest des Kontexts</translation>
    </message>
    <message>
        <source>Context id</source>
        <translation>Kennung des Kontexts</translation>
    </message>
    <message>
        <source>Contexts signed by it no longer verify here.</source>
        <translation>Damit signierte Kontexte halten der Prüfung hier nicht mehr stand.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Counts the context reuse ratio from the recorded provenance of the latest context of each phase.</source>
        <translation>Berechnet den Wiederverwendungsgrad aus der verzeichneten Herkunft des neuesten Kontexts jeder Phase.</translation>
    </message>
    <message>
        <source>Cpu ms</source>
        <translation>CPU (ms)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Crr</source>
        <translation>CRR</translation>
    </message>
    <message>
        <source>Curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Dirty</source>
        <translation>Nicht festgeschrieben</translation>
    </message>
    <message>
        <source>Distinct ratio</source>
        <translation>Anteil verschiedener</translation>
    </message>
    <message>
        <source>Distinct reused</source>
        <translation>Verschiedene wiederverwendet</translation>
    </message>
    <message>
        <source>Distinct total</source>
        <translation>Verschiedene insgesamt</translation>
    </message>
    <message>
        <source>Do this after comparing the fingerprint with its owner by another way than this repository.</source>
        <translation>Erst tun, wenn der Fingerabdruck mit dem Inhaber auf einem anderen Weg als über dieses Repository verglichen ist.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Drafts 2020-12 and 07 of JSON Schema, and the dialect of OpenAPI 3.0. References lead only to what --map names.</source>
        <translation>Die Entwürfe 2020-12 und 07 von JSON Schema und der Dialekt von OpenAPI 3.0. Referenzen führen nur zu dem, was --map nennt.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Each operation with its method, path, tags and bodies.</source>
        <translation>Jede Operation mit Methode, Pfad, Schlagwörtern und Inhalten.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation>Beglaubigt von</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Fetches and sends the logs of all keys with the contexts they hold. Nothing is ever forced.</source>
        <translation>Holt und sendet die Protokolle aller Schlüssel mit den Kontexten, die sie enthalten. Nie wird etwas erzwungen.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>From git</source>
        <translation>Aus git</translation>
    </message>
    <message>
        <source>GET, POST, …</source>
        <translation>GET, POST, …</translation>
    </message>
    <message>
        <source>Globals</source>
        <translation>Globale Werte</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>How files, parameters and the documents of the example differ.</source>
        <translation>Wie sich Dateien, Parameter und die Dokumente des Beispiels unterscheiden.</translation>
    </message>
    <message>
        <source>How many fields the form of each operation has, how many of them have an editor of their own, and which are edited as JSON and why.</source>
        <translation>Wie viele Felder das Formular jeder Operation hat, wie viele davon einen eigenen Editor haben und welche als JSON bearbeitet werden und warum.</translation>
    </message>
    <message>
        <source>ID or ID@VERSION</source>
        <translation>ID oder ID@VERSION</translation>
    </message>
    <message>
        <source>ID or ID@VERSION of the program</source>
        <translation>ID oder ID@VERSION des Programms</translation>
    </message>
    <message>
        <source>ID or ID@VERSION to use instead</source>
        <translation>ID oder ID@VERSION, stattdessen zu verwenden</translation>
    </message>
    <message>
        <source>ID or ID@VERSION; otherwise all of them</source>
        <translation>ID oder ID@VERSION; sonst alle</translation>
    </message>
    <message>
        <source>ID, ID@1.2 or ID@^1.2</source>
        <translation>ID, ID@1.2 oder ID@^1.2</translation>
    </message>
    <message>
        <source>ID@VERSION</source>
        <translation>ID@VERSION</translation>
    </message>
    <message>
        <source>ID@VERSION it was rendered from</source>
        <translation>ID@VERSION, woraus es erzeugt wurde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Instance path</source>
        <translation>Pfad in der Instanz</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>Es war nicht möglich.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist getan.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>JSON pointer into the document</source>
        <translation>JSON-Zeiger in das Dokument</translation>
    </message>
    <message>
        <source>JSON pointer into the parameters</source>
        <translation>JSON-Zeiger in die Parameter</translation>
    </message>
    <message>
        <source>JSON pointer into the schema</source>
        <translation>JSON-Zeiger in das Schema</translation>
    </message>
    <message>
        <source>JSON pointer into the values</source>
        <translation>JSON-Zeiger in die Werte</translation>
    </message>
    <message>
        <source>JSON type</source>
        <translation>JSON-Typ</translation>
    </message>
    <message>
        <source>Keep trailing newline</source>
        <translation>Zeilenumbruch am Ende behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lfs bytes</source>
        <translation>LFS-Bytes</translation>
    </message>
    <message>
        <source>Lfs pointers</source>
        <translation>LFS-Zeiger</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line comment prefix</source>
        <translation>Präfix für Kommentarzeilen</translation>
    </message>
    <message>
        <source>Line statement prefix</source>
        <translation>Präfix für Anweisungszeilen</translation>
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
        <source>Lists contexts, shows one, or finds where an item number and revision is frozen.</source>
        <translation>Listet Kontexte auf, zeigt einen oder findet, wo eine Teilenummer und Revision eingefroren ist.</translation>
    </message>
    <message>
        <source>Load it with: eval "$(pluma completion bash)"</source>
        <translation>Laden mit: eval "$(pluma completion bash)"</translation>
    </message>
    <message>
        <source>Looks for text or a regular expression in every file of a program as it lies in the working tree, also in files that git does not know yet. Binary files, links and files over 16 MiB are not looked at, and that is said. Exits with 1 when nothing is found or the list is not complete.</source>
        <translation>Sucht einen Text oder regulären Ausdruck in jeder Datei eines Programms, wie sie im Arbeitsbaum liegt, auch in Dateien, die git noch nicht kennt. Binärdateien, Verweise und Dateien über 16 MiB werden nicht durchsucht, und das wird gesagt. Endet mit 1, wenn nichts gefunden wird oder die Liste nicht vollständig ist.</translation>
    </message>
    <message>
        <source>Looks for words or their beginnings in ids, titles, keywords, parameters and texts, best first.</source>
        <translation>Sucht Wörter oder ihre Anfänge in Kennungen, Titeln, Stichwörtern, Parametern und Texten, die besten zuerst.</translation>
    </message>
    <message>
        <source>Lstrip blocks</source>
        <translation>Leerraum vor Blöcken entfernen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>Marks a template of the program as deprecated and names what to use instead.</source>
        <translation>Kennzeichnet eine Vorlage des Programms als veraltet und nennt, was stattdessen zu verwenden ist.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Materialize</source>
        <translation>Materialisieren</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Materialisiert</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Merkle-Wurzel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names every problem of an OpenAPI 3.0 or 3.1 document with its place. Files it refers to are read when they are under the current folder; nothing is fetched.</source>
        <translation>Nennt jedes Problem eines Dokuments in OpenAPI 3.0 oder 3.1 mit seiner Stelle. Dateien, auf die es verweist, werden gelesen, wenn sie unter dem aktuellen Ordner liegen; aus dem Netz wird nichts geholt.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Ähnlichstes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Newline sequence</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>OpenAPI 3.1, made from the same declarations as the command line and the forms.</source>
        <translation>OpenAPI 3.1, aus denselben Deklarationen wie Befehlszeile und Formulare.</translation>
    </message>
    <message>
        <source>Openapi</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Andere Themen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Outer links</source>
        <translation>Äußere Verweise</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Geänderte Werte</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Param overrides</source>
        <translation>Geänderte Parameter</translation>
    </message>
    <message>
        <source>Parameterized</source>
        <translation>Parametriert</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Eingeordnet</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Print words to complete</source>
        <translation>Wörter zum Ergänzen ausgeben</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>Programmdateien</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>RFC 6962 root over the listing</source>
        <translation>Wurzel nach RFC 6962 über die Auflistung</translation>
    </message>
    <message>
        <source>Ranks templates by what a sentence says, fills their parameters from it and asks for what is missing. Needs no network.</source>
        <translation>Ordnet Vorlagen nach dem, was ein Satz sagt, füllt daraus ihre Parameter und fragt, was fehlt. Braucht kein Netz.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Read it with: pluma man | man -l -</source>
        <translation>Lesen mit: pluma man | man -l -</translation>
    </message>
    <message>
        <source>Reads a line from standard input and keeps it in the key store of the platform. It is never printed.</source>
        <translation>Liest eine Zeile von der Standardeingabe und legt sie im Schlüsselspeicher der Plattform ab. Sie wird nie ausgegeben.</translation>
    </message>
    <message>
        <source>Reads requests, a line of JSON each: {source, name, templates: {name: text}, context, options}. Writes, line for line, {output} or {error: {message, line, column}}. Options are those of Jinja2's Environment, with its defaults, and globals.</source>
        <translation>Liest Anfragen, je eine Zeile JSON: {source, name, templates: {name: text}, context, options}. Schreibt Zeile für Zeile {output} oder {error: {message, line, column}}. Die Optionen sind die von Environment in Jinja2, mit dessen Vorgaben, und globals.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Verzeichnet</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Gelockert</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Renders a bare template with values from a file. Settings are those of Jinja2's Environment; a name that is not there is an error unless --undefined says otherwise.</source>
        <translation>Füllt eine bloße Vorlage mit Werten aus einer Datei. Die Einstellungen sind die von Environment in Jinja2; ein Name, den es nicht gibt, ist ein Fehler, wenn --undefined nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Renders each template with the parameters of its tests and compares what it gives.</source>
        <translation>Füllt jede Vorlage mit den Parametern ihrer Tests und vergleicht, was sie ergibt.</translation>
    </message>
    <message>
        <source>Renders the documents that took a value from the program which is another one now; with --to, those of other versions of a template, and pins this version. Shows how each changes; documents that were edited by hand are left alone.</source>
        <translation>Erzeugt die Dokumente neu, die einen Wert aus dem Programm übernommen haben, der jetzt ein anderer ist; mit --to auch die aus anderen Versionen einer Vorlage, und legt diese Version fest. Zeigt, wie sich jedes ändert; von Hand bearbeitete Dokumente bleiben unberührt.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replaces every place that a search finds, in all files or in none: a file that changes meanwhile stops it before anything is written. Exits with 1 when nothing is found or a file was passed over.</source>
        <translation>Ersetzt jede Stelle, die eine Suche findet, in allen Dateien oder in keiner: Eine Datei, die sich inzwischen ändert, bricht es ab, bevor etwas geschrieben ist. Endet mit 1, wenn nichts gefunden oder eine Datei übergangen wurde.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>SHA-256 of context.json</source>
        <translation>SHA-256 von context.json</translation>
    </message>
    <message>
        <source>SHA-256 of the public key</source>
        <translation>SHA-256 des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>SPDX identifier</source>
        <translation>SPDX-Kennung</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schema path</source>
        <translation>Pfad im Schema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Sha256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shows every value that was given for a parameter, which one wins, and which artifacts it reaches.</source>
        <translation>Zeigt jeden Wert, der für einen Parameter angegeben wurde, welcher gilt und welche Artefakte er erreicht.</translation>
    </message>
    <message>
        <source>Shows the own key and the keys that a program enrols, and whether this machine trusts them.</source>
        <translation>Zeigt den eigenen Schlüssel und die Schlüssel, die ein Programm einträgt, und ob dieser Rechner ihnen vertraut.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Erkannte Werte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaks the Bowtie harness protocol (IHOP version 1) on standard input and output: start, dialect, run, stop, each a line of JSON.</source>
        <translation>Spricht das Protokoll des Bowtie-Prüfstands (IHOP Version 1) über Standardeingabe und -ausgabe: start, dialect, run, stop, je eine Zeile JSON.</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Submodules</source>
        <translation>Submodule</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>TEXT is a regular expression (PCRE2)</source>
        <translation>TEXT ist ein regulärer Ausdruck (PCRE2)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Takes a secret out of the key store of the platform.</source>
        <translation>Entfernt ein Geheimnis aus dem Schlüsselspeicher der Plattform.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates of the program and the shipped ones.</source>
        <translation>Vorlagen des Programms und die mitgelieferten.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The declarations from which command line, forms and, later, the HTTP interface are made.</source>
        <translation>Die Deklarationen, aus denen Befehlszeile, Formulare und später die HTTP-Schnittstelle entstehen.</translation>
    </message>
    <message>
        <source>The method, address, headers and body that an operation would be called with, and the same as a curl command. Nothing is sent. The answer is no when the values do not fit what the operation asks for.</source>
        <translation>Methode, Adresse, Kopfzeilen und Inhalt, mit denen eine Operation aufgerufen würde, und dasselbe als curl-Befehl. Nichts wird gesendet. Die Antwort ist Nein, wenn die Werte nicht zu dem passen, was die Operation verlangt.</translation>
    </message>
    <message>
        <source>The operations that were added, removed or changed, and for each the fields of its form that did.</source>
        <translation>Die hinzugefügten, entfernten und geänderten Operationen und zu jeder die ebenso betroffenen Felder ihres Formulars.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Trim blocks</source>
        <translation>Umbruch nach Blöcken entfernen</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Mit eigenem Editor</translation>
    </message>
    <message>
        <source>UTC time</source>
        <translation>UTC-Zeit</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Undefiniertes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Unmatched samples</source>
        <translation>Beispiele für nicht Erfasstes</translation>
    </message>
    <message>
        <source>Untracked</source>
        <translation>git unbekannt</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Used by the completion script.</source>
        <translation>Wird vom Vervollständigungsskript verwendet.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Validates, renders, freezes, verifies, synchronises, clones, compares and measures, on clones of the example, and writes report.html with what was done and measured.</source>
        <translation>Kontrolliert, erzeugt, friert ein, prüft, gleicht ab, klont, vergleicht und misst an Klonen des Beispiels und schreibt report.html mit dem, was getan und gemessen wurde.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Variable end string</source>
        <translation>Zeichenfolge am Variablenende</translation>
    </message>
    <message>
        <source>Variable start string</source>
        <translation>Zeichenfolge am Variablenanfang</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Wall ms</source>
        <translation>Dauer (ms)</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a template is for, its parameters, and an example to begin with.</source>
        <translation>Wofür eine Vorlage da ist, ihre Parameter und ein Beispiel für den Anfang.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>With phase</source>
        <translation>Mit Phase</translation>
    </message>
    <message>
        <source>Without phase</source>
        <translation>Ohne Phase</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Writes AMPEL360-BWB-Q100, a believable program of engineering files, into a new git repository. The same numbers give the same files.</source>
        <translation>Schreibt AMPEL360-BWB-Q100, ein glaubhaftes Programm aus Entwicklungsdateien, in ein neues git-Repository. Gleiche Zahlen ergeben gleiche Dateien.</translation>
    </message>
    <message>
        <source>Writes a Markdown document as HTML, PDF, DOCX or ODT, with its number, revision, marking and digest on every page and its pictures, as far as they are files of its folder or program. Exits with 1 when something of it is left out, and says what. DOCX and ODT need pandoc; SVG in a PDF needs rsvg-convert.</source>
        <translation>Schreibt ein Markdown-Dokument als HTML, PDF, DOCX oder ODT, mit Nummer, Revision, Kennzeichnung und Digest auf jeder Seite und mit seinen Bildern, soweit sie Dateien seines Ordners oder Programms sind. Endet mit 1, wenn etwas davon ausgelassen wird, und sagt, was. DOCX und ODT brauchen pandoc; SVG in einem PDF braucht rsvg-convert.</translation>
    </message>
    <message>
        <source>Writes a draft into the program: an example to change, or a copy of another template.</source>
        <translation>Schreibt einen Entwurf in das Programm: ein Beispiel zum Ändern oder eine Kopie einer anderen Vorlage.</translation>
    </message>
    <message>
        <source>Writes an immutable, signed context of everything the phase holds at the current commit.</source>
        <translation>Schreibt einen unveränderlichen, signierten Kontext von allem, was die Phase am aktuellen Commit enthält.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>YAML or JSON file of parameters</source>
        <translation>YAML- oder JSON-Datei mit Parametern</translation>
    </message>
    <message>
        <source>YAML or JSON file of values</source>
        <translation>YAML- oder JSON-Datei mit Werten</translation>
    </message>
    <message>
        <source>YAML or JSON file of values that imported templates see too</source>
        <translation>YAML- oder JSON-Datei mit Werten, die auch importierte Vorlagen sehen</translation>
    </message>
    <message>
        <source>[old text, new text] of each place</source>
        <translation>[alter Text, neuer Text] jeder Stelle</translation>
    </message>
    <message>
        <source>a JSON or YAML file with the members path, query, header, cookie and body</source>
        <translation>eine JSON- oder YAML-Datei mit den Elementen path, query, header, cookie und body</translation>
    </message>
    <message>
        <source>a YAML or JSON file of parameter values</source>
        <translation>eine YAML- oder JSON-Datei mit Parameterwerten</translation>
    </message>
    <message>
        <source>a YAML or JSON file of values</source>
        <translation>eine YAML- oder JSON-Datei mit Werten</translation>
    </message>
    <message>
        <source>a context, a directory or a file</source>
        <translation>ein Kontext, ein Verzeichnis oder eine Datei</translation>
    </message>
    <message>
        <source>a document in Markdown</source>
        <translation>ein Dokument in Markdown</translation>
    </message>
    <message>
        <source>a document that references lead to, as URI=FILE</source>
        <translation>ein Dokument, zu dem Referenzen führen, als URI=FILE</translation>
    </message>
    <message>
        <source>a document to check, JSON or YAML</source>
        <translation>ein zu prüfendes Dokument, JSON oder YAML</translation>
    </message>
    <message>
        <source>a folder of templates to include, import or extend, after the one of the source</source>
        <translation>ein Ordner mit Vorlagen für include, import oder extends, nach dem der Quelle</translation>
    </message>
    <message>
        <source>a label kept in the context</source>
        <translation>eine Bezeichnung, die im Kontext bleibt</translation>
    </message>
    <message>
        <source>a newer version of it</source>
        <translation>eine neuere Fassung davon</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>ein Parameter</translation>
    </message>
    <message>
        <source>a pattern that says where phase, topic, domain, ATA and subsystem stand</source>
        <translation>ein Muster, das sagt, wo Phase, Thema, Domäne, ATA und Teilsystem stehen</translation>
    </message>
    <message>
        <source>a remote's name, URL or path; otherwise origin</source>
        <translation>Name, URL oder Pfad einer Gegenstelle; sonst origin</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>a shell command that sends the same</source>
        <translation>ein Shell-Befehl, der dasselbe sendet</translation>
    </message>
    <message>
        <source>a stable word for this kind of problem</source>
        <translation>ein festes Wort für diese Art von Problem</translation>
    </message>
    <message>
        <source>a template file that is not in a library yet</source>
        <translation>eine Vorlagendatei, die noch in keiner Bibliothek ist</translation>
    </message>
    <message>
        <source>a text that breaks its format is an error</source>
        <translation>ein Text, der sein Format verletzt, ist ein Fehler</translation>
    </message>
    <message>
        <source>a word to look for instead, when nothing was found</source>
        <translation>ein Wort, nach dem stattdessen gesucht werden kann, wenn nichts gefunden wurde</translation>
    </message>
    <message>
        <source>absent or empty folder for the workspace</source>
        <translation>fehlender oder leerer Ordner für den Arbeitsbereich</translation>
    </message>
    <message>
        <source>accept overrides that reach no artifact</source>
        <translation>Werte zulassen, die kein Artefakt erreichen</translation>
    </message>
    <message>
        <source>added, removed or changed</source>
        <translation>added, removed oder changed</translation>
    </message>
    <message>
        <source>added, removed, modified or mode_changed</source>
        <translation>added, removed, modified oder mode_changed</translation>
    </message>
    <message>
        <source>also completeness and item identities, which reads every file</source>
        <translation>auch Vollständigkeit und Kennungen der Teile, wofür jede Datei gelesen wird</translation>
    </message>
    <message>
        <source>also say what the schema says about a valid document</source>
        <translation>auch sagen, was das Schema über ein gültiges Dokument sagt</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation>ein OpenAPI-Dokument</translation>
    </message>
    <message>
        <source>and this revision</source>
        <translation>und diese Revision</translation>
    </message>
    <message>
        <source>another seed, other content; otherwise 1</source>
        <translation>anderer Startwert, anderer Inhalt; sonst 1</translation>
    </message>
    <message>
        <source>architecture, such as BWB-H2-Hy-E</source>
        <translation>Architektur, etwa BWB-H2-Hy-E</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>artifacts changed by hand since</source>
        <translation>seitdem von Hand geänderte Artefakte</translation>
    </message>
    <message>
        <source>artifacts cloned byte for byte</source>
        <translation>Byte für Byte geklonte Artefakte</translation>
    </message>
    <message>
        <source>artifacts cloned with parameters changed</source>
        <translation>mit geänderten Parametern geklonte Artefakte</translation>
    </message>
    <message>
        <source>artifacts edited by hand</source>
        <translation>von Hand bearbeitete Artefakte</translation>
    </message>
    <message>
        <source>artifacts in scope</source>
        <translation>Artefakte im Geltungsbereich</translation>
    </message>
    <message>
        <source>artifacts rendered again</source>
        <translation>neu erzeugte Artefakte</translation>
    </message>
    <message>
        <source>artifacts rendered again from a template</source>
        <translation>aus einer Vorlage neu erzeugte Artefakte</translation>
    </message>
    <message>
        <source>artifacts that carry parameters</source>
        <translation>Artefakte, die Parameter tragen</translation>
    </message>
    <message>
        <source>artifacts that differ, by path</source>
        <translation>abweichende Artefakte, nach Pfad</translation>
    </message>
    <message>
        <source>artifacts that it has not</source>
        <translation>Artefakte, die er nicht hat</translation>
    </message>
    <message>
        <source>artifacts that it has with other bytes</source>
        <translation>Artefakte, die er mit anderen Bytes hat</translation>
    </message>
    <message>
        <source>artifacts that only it has</source>
        <translation>Artefakte, die nur er hat</translation>
    </message>
    <message>
        <source>artifacts that were hashed</source>
        <translation>gehashte Artefakte</translation>
    </message>
    <message>
        <source>artifacts with parameters changed</source>
        <translation>Artefakte mit geänderten Parametern</translation>
    </message>
    <message>
        <source>artifacts with the same bytes</source>
        <translation>Artefakte mit denselben Bytes</translation>
    </message>
    <message>
        <source>artifacts without origin</source>
        <translation>Artefakte ohne Herkunft</translation>
    </message>
    <message>
        <source>artifacts without recorded origin</source>
        <translation>Artefakte ohne verzeichnete Herkunft</translation>
    </message>
    <message>
        <source>as it is sent</source>
        <translation>wie es gesendet wird</translation>
    </message>
    <message>
        <source>author as stated</source>
        <translation>Autor laut Angabe</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>begin with a copy of this template</source>
        <translation>mit einer Kopie dieser Vorlage beginnen</translation>
    </message>
    <message>
        <source>begins a comment to the end of a line</source>
        <translation>beginnt einen Kommentar bis zum Zeilenende</translation>
    </message>
    <message>
        <source>begins a line that is a statement</source>
        <translation>beginnt eine Zeile, die eine Anweisung ist</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>die besten zuerst</translation>
    </message>
    <message>
        <source>binary, large, link, unreadable or gave_up</source>
        <translation>binary, large, link, unreadable oder gave_up</translation>
    </message>
    <message>
        <source>bindings that carry it</source>
        <translation>Bindungen, die ihn tragen</translation>
    </message>
    <message>
        <source>by id</source>
        <translation>nach Kennung</translation>
    </message>
    <message>
        <source>by program and phase</source>
        <translation>nach Programm und Phase</translation>
    </message>
    <message>
        <source>bytes of the artifacts</source>
        <translation>Bytes der Artefakte</translation>
    </message>
    <message>
        <source>bytes of the contents that they stand for</source>
        <translation>Bytes der Inhalte, für die sie stehen</translation>
    </message>
    <message>
        <source>bytes that were hashed</source>
        <translation>gehashte Bytes</translation>
    </message>
    <message>
        <source>bytes written</source>
        <translation>geschriebene Bytes</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>category, domain, phase or status</source>
        <translation>category, domain, phase oder status</translation>
    </message>
    <message>
        <source>clone though places that bindings name keep their old values; the context says so</source>
        <translation>klonen, obwohl Stellen, die Bindungen nennen, ihre alten Werte behalten; der Kontext sagt es</translation>
    </message>
    <message>
        <source>commands that were answered</source>
        <translation>beantwortete Befehle</translation>
    </message>
    <message>
        <source>commit a dirty tree with this message first</source>
        <translation>Nichtfestgeschriebenes zuerst mit dieser Nachricht festschreiben</translation>
    </message>
    <message>
        <source>common files</source>
        <translation>gemeinsame Dateien</translation>
    </message>
    <message>
        <source>completeness of this phase only</source>
        <translation>Vollständigkeit nur dieser Phase</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>content types of the bodies it takes</source>
        <translation>Inhaltstypen der Inhalte, die sie annimmt</translation>
    </message>
    <message>
        <source>context id</source>
        <translation>Kennung des Kontexts</translation>
    </message>
    <message>
        <source>context reuse</source>
        <translation>Wiederverwendung des Kontexts</translation>
    </message>
    <message>
        <source>contexts, directories or files</source>
        <translation>contexts, directories oder files</translation>
    </message>
    <message>
        <source>contexts, oldest first</source>
        <translation>Kontexte, die ältesten zuerst</translation>
    </message>
    <message>
        <source>date of issue; otherwise that of its parameters</source>
        <translation>Ausgabedatum; sonst das aus seinen Parametern</translation>
    </message>
    <message>
        <source>distinct non-empty contents</source>
        <translation>verschiedene nicht leere Inhalte</translation>
    </message>
    <message>
        <source>distinct_reused / distinct_total</source>
        <translation>distinct_reused / distinct_total</translation>
    </message>
    <message>
        <source>document number; otherwise that of its parameters</source>
        <translation>Dokumentnummer; sonst die aus seinen Parametern</translation>
    </message>
    <message>
        <source>documentation, process, artifact or integration</source>
        <translation>documentation, process, artifact oder integration</translation>
    </message>
    <message>
        <source>documents that were left as they are</source>
        <translation>Dokumente, die blieben, wie sie sind</translation>
    </message>
    <message>
        <source>documents whose text stays the same</source>
        <translation>Dokumente, deren Text gleich bleibt</translation>
    </message>
    <message>
        <source>documents with another text</source>
        <translation>Dokumente mit anderem Text</translation>
    </message>
    <message>
        <source>domain codes: AAA,PPP,EEE</source>
        <translation>Codes von Domänen: AAA,PPP,EEE</translation>
    </message>
    <message>
        <source>domains; empty means all</source>
        <translation>Domänen; leer heißt alle</translation>
    </message>
    <message>
        <source>draft, released or deprecated</source>
        <translation>draft, released oder deprecated</translation>
    </message>
    <message>
        <source>drop blanks before a block</source>
        <translation>Leerraum vor einem Block weglassen</translation>
    </message>
    <message>
        <source>drop the line break after a block</source>
        <translation>Zeilenumbruch nach einem Block weglassen</translation>
    </message>
    <message>
        <source>each Git LFS pointer and what it stands for</source>
        <translation>jeder Git-LFS-Zeiger und wofür er steht</translation>
    </message>
    <message>
        <source>each document</source>
        <translation>jedes Dokument</translation>
    </message>
    <message>
        <source>each file that changes</source>
        <translation>jede Datei, die sich ändert</translation>
    </message>
    <message>
        <source>each operation</source>
        <translation>jede Operation</translation>
    </message>
    <message>
        <source>each operation that changed</source>
        <translation>jede geänderte Operation</translation>
    </message>
    <message>
        <source>each problem, in the order of the document</source>
        <translation>jedes Problem, in der Reihenfolge des Dokuments</translation>
    </message>
    <message>
        <source>each value with the words that it came from</source>
        <translation>jeder Wert mit den Wörtern, aus denen er kommt</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>verstrichene Zeit</translation>
    </message>
    <message>
        <source>error or warning</source>
        <translation>error oder warning</translation>
    </message>
    <message>
        <source>error, warning or note</source>
        <translation>error, warning oder note</translation>
    </message>
    <message>
        <source>escape values for HTML</source>
        <translation>Werte für HTML maskieren</translation>
    </message>
    <message>
        <source>every declared phase and domain must have artifacts</source>
        <translation>jede deklarierte Phase und Domäne muss Artefakte haben</translation>
    </message>
    <message>
        <source>every place</source>
        <translation>jede Stelle</translation>
    </message>
    <message>
        <source>every step succeeded and both contexts verify</source>
        <translation>jeder Schritt gelang, und beide Kontexte halten der Prüfung stand</translation>
    </message>
    <message>
        <source>every value that was given, lowest precedence first</source>
        <translation>jeder angegebene Wert, der schwächste zuerst</translation>
    </message>
    <message>
        <source>everything that is wrong</source>
        <translation>alles, was nicht stimmt</translation>
    </message>
    <message>
        <source>export marking; otherwise that of its parameters</source>
        <translation>Ausfuhrkennzeichnung; sonst die aus seinen Parametern</translation>
    </message>
    <message>
        <source>false for a dry run</source>
        <translation>false bei einem Probelauf</translation>
    </message>
    <message>
        <source>false when a fork or an invalid origin was found</source>
        <translation>false, wenn eine Gabelung oder eine ungültige Herkunft gefunden wurde</translation>
    </message>
    <message>
        <source>false when an item was asked for and no context has it</source>
        <translation>false, wenn nach einem Teil gefragt wurde und kein Kontext es hat</translation>
    </message>
    <message>
        <source>false when the patterns say nothing of any file</source>
        <translation>false, wenn die Muster über keine Datei etwas sagen</translation>
    </message>
    <message>
        <source>false when there are more places than the bounds allow to list, or an expression took too long on a file</source>
        <translation>false, wenn es mehr Stellen gibt, als die Grenzen aufzulisten erlauben, oder ein Ausdruck bei einer Datei zu lange brauchte</translation>
    </message>
    <message>
        <source>file it came from</source>
        <translation>Datei, aus der sie kommt</translation>
    </message>
    <message>
        <source>file of requests; - reads standard input</source>
        <translation>Datei mit Anfragen; - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>file that was written</source>
        <translation>geschriebene Datei</translation>
    </message>
    <message>
        <source>files by domain</source>
        <translation>Dateien nach Domäne</translation>
    </message>
    <message>
        <source>files by phase</source>
        <translation>Dateien nach Phase</translation>
    </message>
    <message>
        <source>files of the program</source>
        <translation>Dateien des Programms</translation>
    </message>
    <message>
        <source>files read as git has them: the working tree has none</source>
        <translation>Dateien, gelesen, wie git sie hat: im Arbeitsbaum fehlen sie</translation>
    </message>
    <message>
        <source>files read as they lie in the working tree</source>
        <translation>Dateien, gelesen, wie sie im Arbeitsbaum liegen</translation>
    </message>
    <message>
        <source>files shared by all phases</source>
        <translation>Dateien, die allen Phasen gemeinsam sind</translation>
    </message>
    <message>
        <source>files that --path leaves out</source>
        <translation>Dateien, die --path auslässt</translation>
    </message>
    <message>
        <source>files that are Git LFS pointers</source>
        <translation>Dateien, die Git-LFS-Zeiger sind</translation>
    </message>
    <message>
        <source>files that belong to a phase</source>
        <translation>Dateien, die zu einer Phase gehören</translation>
    </message>
    <message>
        <source>files that git does not know; not looked at</source>
        <translation>Dateien, die git nicht kennt; nicht angesehen</translation>
    </message>
    <message>
        <source>files that git tracks</source>
        <translation>Dateien, die git verfolgt</translation>
    </message>
    <message>
        <source>files that it matches</source>
        <translation>Dateien, die es erfasst</translation>
    </message>
    <message>
        <source>files that the path matches</source>
        <translation>Dateien, die der Pfad erfasst</translation>
    </message>
    <message>
        <source>files that were read</source>
        <translation>gelesene Dateien</translation>
    </message>
    <message>
        <source>files they are in</source>
        <translation>Dateien, in denen sie stehen</translation>
    </message>
    <message>
        <source>files under .pluma</source>
        <translation>Dateien unter .pluma</translation>
    </message>
    <message>
        <source>files whose paths were judged by the layout</source>
        <translation>Dateien, deren Pfade nach dem Aufbau beurteilt wurden</translation>
    </message>
    <message>
        <source>files with a domain or an ATA chapter but without a phase: common</source>
        <translation>Dateien mit Domäne oder ATA-Kapitel, aber ohne Phase: gemeinsam</translation>
    </message>
    <message>
        <source>files with a phase</source>
        <translation>Dateien mit Phase</translation>
    </message>
    <message>
        <source>files with neither: common</source>
        <translation>Dateien ohne beides: gemeinsam</translation>
    </message>
    <message>
        <source>files written</source>
        <translation>geschriebene Dateien</translation>
    </message>
    <message>
        <source>fill this one and suggest no other</source>
        <translation>diese füllen und keine andere vorschlagen</translation>
    </message>
    <message>
        <source>find the artifacts with this item number</source>
        <translation>die Artefakte mit dieser Teilenummer finden</translation>
    </message>
    <message>
        <source>fingerprint of the own key; empty when there is none</source>
        <translation>Fingerabdruck des eigenen Schlüssels; leer, wenn es keinen gibt</translation>
    </message>
    <message>
        <source>fingerprint of who vouches</source>
        <translation>Fingerabdruck dessen, der bürgt</translation>
    </message>
    <message>
        <source>folder for the report and the copies the tour works on</source>
        <translation>Ordner für den Bericht und die Kopien, an denen die Tour arbeitet</translation>
    </message>
    <message>
        <source>folder in the repository</source>
        <translation>Ordner im Repository</translation>
    </message>
    <message>
        <source>folder that was written</source>
        <translation>geschriebener Ordner</translation>
    </message>
    <message>
        <source>for people</source>
        <translation>für Menschen</translation>
    </message>
    <message>
        <source>forks and invalid origins</source>
        <translation>Gabelungen und ungültige Herkunft</translation>
    </message>
    <message>
        <source>from 1</source>
        <translation>ab 1</translation>
    </message>
    <message>
        <source>from 1, in characters</source>
        <translation>ab 1, in Zeichen</translation>
    </message>
    <message>
        <source>frozen or draft</source>
        <translation>frozen oder draft</translation>
    </message>
    <message>
        <source>frozen, draft or damaged</source>
        <translation>frozen, draft oder damaged</translation>
    </message>
    <message>
        <source>git ref</source>
        <translation>Git-Ref</translation>
    </message>
    <message>
        <source>git ref of the context</source>
        <translation>Git-Ref des Kontexts</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>higher is better, comparable within one answer</source>
        <translation>höher ist besser, vergleichbar innerhalb einer Antwort</translation>
    </message>
    <message>
        <source>how it changed</source>
        <translation>wie es sich geändert hat</translation>
    </message>
    <message>
        <source>how it changes, unified; empty: it does not</source>
        <translation>wie es sich ändert, im Unified-Format; leer: gar nicht</translation>
    </message>
    <message>
        <source>how lines end: \n, \r\n or \r</source>
        <translation>womit Zeilen enden: \n, \r\n oder \r</translation>
    </message>
    <message>
        <source>how many at most</source>
        <translation>wie viele höchstens</translation>
    </message>
    <message>
        <source>how many operations it has</source>
        <translation>wie viele Operationen es hat</translation>
    </message>
    <message>
        <source>how many parameters it takes</source>
        <translation>wie viele Parameter sie annimmt</translation>
    </message>
    <message>
        <source>how many suggestions at most</source>
        <translation>wie viele Vorschläge höchstens</translation>
    </message>
    <message>
        <source>how many tests it has</source>
        <translation>wie viele Tests sie hat</translation>
    </message>
    <message>
        <source>how many were found</source>
        <translation>wie viele gefunden wurden</translation>
    </message>
    <message>
        <source>how many were found by category, domain, phase, status</source>
        <translation>wie viele nach Kategorie, Domäne, Phase und Status gefunden wurden</translation>
    </message>
    <message>
        <source>how many were replaced in it</source>
        <translation>wie viele darin ersetzt wurden</translation>
    </message>
    <message>
        <source>how many, from 100 to 1000000; otherwise 12450</source>
        <translation>wie viele, von 100 bis 1000000; sonst 12450</translation>
    </message>
    <message>
        <source>how the documents of a's example differ, unified</source>
        <translation>wie sich die Dokumente des Beispiels von a unterscheiden, im Unified-Format</translation>
    </message>
    <message>
        <source>how the files differ, unified</source>
        <translation>wie sich die Dateien unterscheiden, im Unified-Format</translation>
    </message>
    <message>
        <source>how the operation itself changed</source>
        <translation>wie sich die Operation selbst geändert hat</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>id of the draft context when cloned from one</source>
        <translation>Kennung des Entwurfskontexts, wenn aus einem geklont</translation>
    </message>
    <message>
        <source>id of the draft context; empty when nothing was written: for a dry run, and for an incomplete clone that was not accepted</source>
        <translation>Kennung des Entwurfskontexts; leer, wenn nichts geschrieben wurde: bei einem Probelauf und bei einem unvollständigen Klon, der nicht zugelassen war</translation>
    </message>
    <message>
        <source>id of the program; otherwise taken from the folder's name</source>
        <translation>Kennung des Programms; sonst nach dem Namen des Ordners</translation>
    </message>
    <message>
        <source>id of the source context</source>
        <translation>Kennung des Quellkontexts</translation>
    </message>
    <message>
        <source>id, prefix of an id, or PROGRAM/PHASE[@n]</source>
        <translation>Kennung, Anfang einer Kennung oder PROGRAM/PHASE[@n]</translation>
    </message>
    <message>
        <source>ids of contexts that are new here</source>
        <translation>Kennungen der Kontexte, die hier neu sind</translation>
    </message>
    <message>
        <source>in both, different</source>
        <translation>in beiden, verschieden</translation>
    </message>
    <message>
        <source>in bytes</source>
        <translation>in Bytes</translation>
    </message>
    <message>
        <source>in bytes of the file</source>
        <translation>in Bytes der Datei</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>in the order of the file</source>
        <translation>in der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>in the order they are sent</source>
        <translation>in der Reihenfolge, in der sie gesendet werden</translation>
    </message>
    <message>
        <source>in the program's signers.yaml</source>
        <translation>in signers.yaml des Programms</translation>
    </message>
    <message>
        <source>incomplete, and accepted with accept_incomplete</source>
        <translation>unvollständig und mit accept_incomplete zugelassen</translation>
    </message>
    <message>
        <source>instead of #}</source>
        <translation>statt #}</translation>
    </message>
    <message>
        <source>instead of %}</source>
        <translation>statt %}</translation>
    </message>
    <message>
        <source>instead of {#</source>
        <translation>statt {#</translation>
    </message>
    <message>
        <source>instead of {%</source>
        <translation>statt {%</translation>
    </message>
    <message>
        <source>instead of {{</source>
        <translation>statt {{</translation>
    </message>
    <message>
        <source>instead of }}</source>
        <translation>statt }}</translation>
    </message>
    <message>
        <source>into the values: /query/limit, /body/name</source>
        <translation>in die Werte: /query/limit, /body/name</translation>
    </message>
    <message>
        <source>it has to be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>its operationId, or METHOD and path</source>
        <translation>ihre operationId oder METHOD und Pfad</translation>
    </message>
    <message>
        <source>its provenance was recorded</source>
        <translation>seine Herkunft wurde verzeichnet</translation>
    </message>
    <message>
        <source>its reuse</source>
        <translation>ihre Wiederverwendung</translation>
    </message>
    <message>
        <source>its template_id</source>
        <translation>ihre template_id</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>ihr Titel</translation>
    </message>
    <message>
        <source>its unit</source>
        <translation>seine Einheit</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>sein Wert</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>ihre Version</translation>
    </message>
    <message>
        <source>keep the line break at the end</source>
        <translation>den Zeilenumbruch am Ende behalten</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>layout pattern</source>
        <translation>Muster des Aufbaus</translation>
    </message>
    <message>
        <source>let a language model answer: the address of a service with OpenAI's chat completions; its answer is checked like any</source>
        <translation>ein Sprachmodell antworten lassen: die Adresse eines Dienstes mit den Chat Completions von OpenAI; seine Antwort wird geprüft wie jede</translation>
    </message>
    <message>
        <source>let git fetch bring contexts from origin</source>
        <translation>git fetch Kontexte von origin holen lassen</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>links that lead out of the program</source>
        <translation>Verweise, die aus dem Programm hinausführen</translation>
    </message>
    <message>
        <source>local name</source>
        <translation>lokaler Name</translation>
    </message>
    <message>
        <source>local name, PROGRAM/PHASE@n</source>
        <translation>lokaler Name, PROGRAM/PHASE@n</translation>
    </message>
    <message>
        <source>log entries that are new here</source>
        <translation>Protokolleinträge, die hier neu sind</translation>
    </message>
    <message>
        <source>log entries that were new there</source>
        <translation>Protokolleinträge, die dort neu waren</translation>
    </message>
    <message>
        <source>mark the context as a template for new programs</source>
        <translation>den Kontext als Vorlage für neue Programme kennzeichnen</translation>
    </message>
    <message>
        <source>more documents to check</source>
        <translation>weitere zu prüfende Dokumente</translation>
    </message>
    <message>
        <source>most errors of one document (100)</source>
        <translation>höchste Zahl der Fehler je Dokument (100)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>name; otherwise git's user.name</source>
        <translation>Name; sonst user.name von git</translation>
    </message>
    <message>
        <source>names at {topic} without a phase, with files; the most frequent 100</source>
        <translation>Namen bei {topic} ohne Phase, mit Dateien; die 100 häufigsten</translation>
    </message>
    <message>
        <source>none has every word; these have some</source>
        <translation>keine hat alle Wörter; diese haben einige</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not to be used any more</source>
        <translation>nicht mehr zu verwenden</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>of OpenAPI</source>
        <translation>von OpenAPI</translation>
    </message>
    <message>
        <source>of a dry run: what would change; there is no id then</source>
        <translation>eines Probelaufs: was sich ändern würde; eine Kennung gibt es dann nicht</translation>
    </message>
    <message>
        <source>of common: files with a domain or an ATA chapter, but without a phase</source>
        <translation>davon gemeinsame: Dateien mit einer Domäne oder einem ATA-Kapitel, aber ohne Phase</translation>
    </message>
    <message>
        <source>of pluma</source>
        <translation>von pluma</translation>
    </message>
    <message>
        <source>of the files it gives</source>
        <translation>der Dateien, die sie ergibt</translation>
    </message>
    <message>
        <source>of the header</source>
        <translation>des Headers</translation>
    </message>
    <message>
        <source>of the interface</source>
        <translation>der Schnittstelle</translation>
    </message>
    <message>
        <source>of the path, from 1, where one is known</source>
        <translation>im Pfad, ab 1, falls bekannt</translation>
    </message>
    <message>
        <source>of the sentence, that it came from</source>
        <translation>des Satzes, aus denen es stammt</translation>
    </message>
    <message>
        <source>of these, files that no pattern before it matches</source>
        <translation>davon Dateien, die kein Muster davor erfasst</translation>
    </message>
    <message>
        <source>of these, files to which it gives a phase</source>
        <translation>davon Dateien, denen es eine Phase gibt</translation>
    </message>
    <message>
        <source>of these, those with an editor of their own</source>
        <translation>davon solche mit einem eigenen Editor</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>der Person</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>one phase only</source>
        <translation>nur eine Phase</translation>
    </message>
    <message>
        <source>only contexts of this phase</source>
        <translation>nur Kontexte dieser Phase</translation>
    </message>
    <message>
        <source>only contexts of this program</source>
        <translation>nur Kontexte dieses Programms</translation>
    </message>
    <message>
        <source>only files that fit this glob, or with ! before it, only others</source>
        <translation>nur Dateien, die zu diesem Glob passen, oder mit ! davor nur andere</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>only those of this tag</source>
        <translation>nur die mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>only those whose id, path or summary has this text</source>
        <translation>nur die, deren Kennung, Pfad oder Zusammenfassung diesen Text enthält</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>nur ganze Wörter</translation>
    </message>
    <message>
        <source>operationId, or method and path</source>
        <translation>operationId oder Methode und Pfad</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>own and enrolled keys</source>
        <translation>eigene und eingetragene Schlüssel</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parameter names</source>
        <translation>Parameternamen</translation>
    </message>
    <message>
        <source>parameter values: wing_span=45m,engines=4</source>
        <translation>Parameterwerte: wing_span=45m,engines=4</translation>
    </message>
    <message>
        <source>parameterized or rendered</source>
        <translation>parameterized oder rendered</translation>
    </message>
    <message>
        <source>parameters and nodes of the body; recursion counted once</source>
        <translation>Parameter und Knoten des Inhalts; Rekursion einmal gezählt</translation>
    </message>
    <message>
        <source>parameters and text are the same</source>
        <translation>Parameter und Text sind gleich</translation>
    </message>
    <message>
        <source>parameters it follows</source>
        <translation>Parameter, von denen er abhängt</translation>
    </message>
    <message>
        <source>parameters only in a</source>
        <translation>Parameter nur in a</translation>
    </message>
    <message>
        <source>parameters only in b</source>
        <translation>Parameter nur in b</translation>
    </message>
    <message>
        <source>parameters that differ</source>
        <translation>abweichende Parameter</translation>
    </message>
    <message>
        <source>parameters that reach it</source>
        <translation>Parameter, die es erreichen</translation>
    </message>
    <message>
        <source>parameters with other rules</source>
        <translation>Parameter mit anderen Regeln</translation>
    </message>
    <message>
        <source>path and place</source>
        <translation>Pfad und Stelle</translation>
    </message>
    <message>
        <source>path in the program</source>
        <translation>Pfad im Programm</translation>
    </message>
    <message>
        <source>path:line:column</source>
        <translation>Pfad:Zeile:Spalte</translation>
    </message>
    <message>
        <source>path:line:column of the document</source>
        <translation>Pfad:Zeile:Spalte des Dokuments</translation>
    </message>
    <message>
        <source>patterns in use</source>
        <translation>verwendete Muster</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>phases of the folders at {topic}</source>
        <translation>Phasen der Ordner bei {topic}</translation>
    </message>
    <message>
        <source>phases; empty means all</source>
        <translation>Phasen; leer heißt alle</translation>
    </message>
    <message>
        <source>pinned on this machine for the program</source>
        <translation>auf diesem Rechner für das Programm festgelegt</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>places that are listed</source>
        <translation>aufgelistete Stellen</translation>
    </message>
    <message>
        <source>places that bindings name keep their old values: the answer is no, unless accepted</source>
        <translation>Stellen, die Bindungen nennen, behalten ihre alten Werte: Die Antwort ist Nein, sofern nicht zugelassen</translation>
    </message>
    <message>
        <source>print the example parameters as YAML, to begin with</source>
        <translation>Parameter des Beispiels als YAML ausgeben, für den Anfang</translation>
    </message>
    <message>
        <source>print the file as it is</source>
        <translation>die Datei unverändert ausgeben</translation>
    </message>
    <message>
        <source>problems that break the standard</source>
        <translation>Probleme, die den Standard verletzen</translation>
    </message>
    <message>
        <source>problems that say nothing but mislead</source>
        <translation>Probleme, die nichts bewirken, aber irreführen</translation>
    </message>
    <message>
        <source>processor time, with child programs</source>
        <translation>Prozessorzeit, mit Kindprozessen</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>program id</source>
        <translation>Kennung des Programms</translation>
    </message>
    <message>
        <source>program it belongs to</source>
        <translation>Programm, zu dem es gehört</translation>
    </message>
    <message>
        <source>program, phase, domain, context, target, template, category, status, parameter, key, role, item or artifact</source>
        <translation>program, phase, domain, context, target, template, category, status, parameter, key, role, item oder artifact</translation>
    </message>
    <message>
        <source>proposed patterns, or those that were given</source>
        <translation>vorgeschlagene Muster oder die angegebenen</translation>
    </message>
    <message>
        <source>public key (base64) of someone else; otherwise the own key</source>
        <translation>öffentlicher Schlüssel (base64) einer anderen Person; sonst der eigene Schlüssel</translation>
    </message>
    <message>
        <source>recorded in a signed, unbroken log</source>
        <translation>in einem signierten, lückenlosen Protokoll verzeichnet</translation>
    </message>
    <message>
        <source>relative to the program</source>
        <translation>relativ zum Programm</translation>
    </message>
    <message>
        <source>replace an existing document</source>
        <translation>ein vorhandenes Dokument ersetzen</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <translation>eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>report.html</source>
        <translation>report.html</translation>
    </message>
    <message>
        <source>requests that gave a text</source>
        <translation>Anfragen, die einen Text ergaben</translation>
    </message>
    <message>
        <source>requests that gave an error</source>
        <translation>Anfragen, die einen Fehler ergaben</translation>
    </message>
    <message>
        <source>reuse by kind of artifact</source>
        <translation>Wiederverwendung nach Art des Artefakts</translation>
    </message>
    <message>
        <source>reuse of the clone</source>
        <translation>Wiederverwendung des Klons</translation>
    </message>
    <message>
        <source>reuse over the latest context of each phase</source>
        <translation>Wiederverwendung über den letzten Kontext jeder Phase</translation>
    </message>
    <message>
        <source>reused distinct non-empty contents</source>
        <translation>wiederverwendete verschiedene, nicht leere Inhalte</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>revision; otherwise that of its parameters</source>
        <translation>Revision; sonst die seiner Parameter</translation>
    </message>
    <message>
        <source>role in the program</source>
        <translation>Rolle im Programm</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>say what would be frozen and write nothing</source>
        <translation>sagen, was eingefroren würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>say what would change and write nothing</source>
        <translation>sagen, was sich ändern würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>say whether the context is anchored in a signed log</source>
        <translation>sagen, ob der Kontext in einem signierten Protokoll verankert ist</translation>
    </message>
    <message>
        <source>secret of the key store that the service is given</source>
        <translation>Geheimnis des Schlüsselspeichers, das der Dienst erhält</translation>
    </message>
    <message>
        <source>sentence, program or model</source>
        <translation>sentence, program oder model</translation>
    </message>
    <message>
        <source>show one context</source>
        <translation>einen Kontext zeigen</translation>
    </message>
    <message>
        <source>show what would change and write nothing</source>
        <translation>zeigen, was sich ändern würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>show what would happen and write nothing</source>
        <translation>zeigen, was geschehen würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>size of a new example; otherwise 12450</source>
        <translation>Größe eines neuen Beispiels; sonst 12450</translation>
    </message>
    <message>
        <source>some of the latter</source>
        <translation>einige der letzteren</translation>
    </message>
    <message>
        <source>some of them</source>
        <translation>einige davon</translation>
    </message>
    <message>
        <source>start from a context (PROGRAM/PHASE) or a base manifest (BWB-AIRCRAFT-BASE-V1)</source>
        <translation>mit einem Kontext (PROGRAM/PHASE) oder einem Basismanifest (BWB-AIRCRAFT-BASE-V1) beginnen</translation>
    </message>
    <message>
        <source>stream the context's listing (with --jsonl)</source>
        <translation>die Auflistung des Kontexts laufend ausgeben (mit --jsonl)</translation>
    </message>
    <message>
        <source>submodules, recorded by their commits</source>
        <translation>Submodule, mit ihren Commits verzeichnet</translation>
    </message>
    <message>
        <source>take the existing files of the folder as a program; only .pluma/ is written</source>
        <translation>die vorhandenen Dateien des Ordners als Programm übernehmen; nur .pluma/ wird geschrieben</translation>
    </message>
    <message>
        <source>take values of this program's parameters that the sentence has not</source>
        <translation>Werte der Parameter dieses Programms nehmen, die der Satz nicht nennt</translation>
    </message>
    <message>
        <source>take values of this program's parameters where the file gives none</source>
        <translation>Werte der Parameter dieses Programms nehmen, wo die Datei keine angibt</translation>
    </message>
    <message>
        <source>template_id</source>
        <translation>template_id</translation>
    </message>
    <message>
        <source>templates found that have it</source>
        <translation>gefundene Vorlagen, die ihn haben</translation>
    </message>
    <message>
        <source>templates of this domain</source>
        <translation>Vorlagen dieser Domäne</translation>
    </message>
    <message>
        <source>templates of this phase</source>
        <translation>Vorlagen dieser Phase</translation>
    </message>
    <message>
        <source>templates that have tests</source>
        <translation>Vorlagen mit Tests</translation>
    </message>
    <message>
        <source>templates, the best first</source>
        <translation>Vorlagen, die beste zuerst</translation>
    </message>
    <message>
        <source>tests that failed</source>
        <translation>gescheiterte Tests</translation>
    </message>
    <message>
        <source>tests that passed</source>
        <translation>bestandene Tests</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the CAx phase to freeze, or ALL</source>
        <translation>die einzufrierende CAx-Phase, oder ALL</translation>
    </message>
    <message>
        <source>the OpenAPI 3.0 or 3.1 document, JSON or YAML</source>
        <translation>das OpenAPI-Dokument 3.0 oder 3.1, JSON oder YAML</translation>
    </message>
    <message>
        <source>the address to send to; default: the first of the document</source>
        <translation>die Adresse, an die gesendet wird; Vorgabe: die erste des Dokuments</translation>
    </message>
    <message>
        <source>the artifact or place, may be empty</source>
        <translation>das Artefakt oder die Stelle, kann leer sein</translation>
    </message>
    <message>
        <source>the commit that was frozen</source>
        <translation>der eingefrorene Commit</translation>
    </message>
    <message>
        <source>the context to clone: PROGRAM/PHASE[@n] or an id</source>
        <translation>der zu klonende Kontext: PROGRAM/PHASE[@n] oder eine Kennung</translation>
    </message>
    <message>
        <source>the context's id</source>
        <translation>Kennung des Kontexts</translation>
    </message>
    <message>
        <source>the context, as for --context-id</source>
        <translation>der Kontext, wie bei --context-id</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>the document to write: a text, or .html, .pdf, .docx, .odt; - prints it</source>
        <translation>das zu schreibende Dokument: ein Text oder .html, .pdf, .docx, .odt; - gibt es aus</translation>
    </message>
    <message>
        <source>the document to write; - prints it</source>
        <translation>das zu schreibende Dokument; - gibt es aus</translation>
    </message>
    <message>
        <source>the document, in the program</source>
        <translation>das Dokument, im Programm</translation>
    </message>
    <message>
        <source>the document, when printed</source>
        <translation>das Dokument, wenn es ausgegeben wird</translation>
    </message>
    <message>
        <source>the example workspace; created when it is missing; otherwise DIR/example</source>
        <translation>der Arbeitsbereich des Beispiels; wird angelegt, wenn er fehlt; sonst DIR/example</translation>
    </message>
    <message>
        <source>the file to write: .html, .pdf, .docx or .odt</source>
        <translation>die zu schreibende Datei: .html, .pdf, .docx oder .odt</translation>
    </message>
    <message>
        <source>the file; otherwise .pluma/templates/ID.yaml</source>
        <translation>die Datei; sonst .pluma/templates/ID.yaml</translation>
    </message>
    <message>
        <source>the frozen context whose digest stands on every page</source>
        <translation>der eingefrorene Kontext, dessen Digest auf jeder Seite steht</translation>
    </message>
    <message>
        <source>the key of this workstation</source>
        <translation>der Schlüssel dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>the keyword</source>
        <translation>das Schlüsselwort</translation>
    </message>
    <message>
        <source>the keyword that is broken</source>
        <translation>das verletzte Schlüsselwort</translation>
    </message>
    <message>
        <source>the last context of the phase; empty when there is none</source>
        <translation>der letzte Kontext der Phase; leer, wenn es keinen gibt</translation>
    </message>
    <message>
        <source>the latest context</source>
        <translation>der letzte Kontext</translation>
    </message>
    <message>
        <source>the line, cut around the place where it is long</source>
        <translation>die Zeile, um die Stelle herum gekürzt, wenn sie lang ist</translation>
    </message>
    <message>
        <source>the model that the service is asked for</source>
        <translation>das Modell, das beim Dienst angefragt wird</translation>
    </message>
    <message>
        <source>the new program and phase</source>
        <translation>das neue Programm und die Phase</translation>
    </message>
    <message>
        <source>the other one of the same kind</source>
        <translation>das andere von derselben Art</translation>
    </message>
    <message>
        <source>the parameter file that was written, may be empty</source>
        <translation>die geschriebene Parameterdatei, kann leer sein</translation>
    </message>
    <message>
        <source>the path with its parameters in braces</source>
        <translation>der Pfad mit seinen Parametern in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the phase of the folders of this name at {topic}: Requirements=CAD</source>
        <translation>die Phase der Ordner dieses Namens bei {topic}: Requirements=CAD</translation>
    </message>
    <message>
        <source>the program's folder in it</source>
        <translation>der Ordner des Programms darin</translation>
    </message>
    <message>
        <source>the program's folder; otherwise the current one</source>
        <translation>der Ordner des Programms; sonst der aktuelle</translation>
    </message>
    <message>
        <source>the program; all programs when left out</source>
        <translation>das Programm; ohne Angabe alle Programme</translation>
    </message>
    <message>
        <source>the program; may be left out inside one</source>
        <translation>das Programm; innerhalb eines Programms entbehrlich</translation>
    </message>
    <message>
        <source>the program; otherwise the one of this folder</source>
        <translation>das Programm; sonst das dieses Ordners</translation>
    </message>
    <message>
        <source>the same as --arch</source>
        <translation>dasselbe wie --arch</translation>
    </message>
    <message>
        <source>the same on the command line</source>
        <translation>dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>the schema, JSON or YAML</source>
        <translation>das Schema, JSON oder YAML</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>die Vorlage</translation>
    </message>
    <message>
        <source>the test</source>
        <translation>der Test</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the unified text of this artifact only</source>
        <translation>nur der Unified-Diff dieses Artefakts</translation>
    </message>
    <message>
        <source>the version that is pinned now, may be empty</source>
        <translation>die jetzt festgelegte Version, kann leer sein</translation>
    </message>
    <message>
        <source>the version to go to, as ID@VERSION; otherwise documents take the program's values of today</source>
        <translation>die Zielversion als ID@VERSION; sonst erhalten die Dokumente die heutigen Werte des Programms</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>der Arbeitsbereich</translation>
    </message>
    <message>
        <source>those that are edited as JSON</source>
        <translation>die als JSON bearbeiteten</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>title of the new program</source>
        <translation>Titel des neuen Programms</translation>
    </message>
    <message>
        <source>title of the program</source>
        <translation>Titel des Programms</translation>
    </message>
    <message>
        <source>true for the value in force</source>
        <translation>true beim geltenden Wert</translation>
    </message>
    <message>
        <source>true when it gave what it has to</source>
        <translation>true, wenn er ergab, was er soll</translation>
    </message>
    <message>
        <source>true when no finding is an error</source>
        <translation>true, wenn kein Befund ein Fehler ist</translation>
    </message>
    <message>
        <source>true when nothing is wrong</source>
        <translation>true, wenn nichts falsch ist</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>unified text of one artifact or of two files</source>
        <translation>Unified-Diff eines Artefakts oder zweier Dateien</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unit of both values</source>
        <translation>Einheit beider Werte</translation>
    </message>
    <message>
        <source>unit of the number, may be empty</source>
        <translation>Einheit der Zahl, kann leer sein</translation>
    </message>
    <message>
        <source>upper and lower case are different</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>values for the new program: wing_span=45m,engines=4</source>
        <translation>Werte für das neue Programm: wing_span=45m,engines=4</translation>
    </message>
    <message>
        <source>values it may have; empty means any</source>
        <translation>zulässige Werte; leer heißt jeder</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>versions there are, oldest first</source>
        <translation>vorhandene Versionen, älteste zuerst</translation>
    </message>
    <message>
        <source>what a verification here would say of it</source>
        <translation>was eine Prüfung hier dazu sagen würde</translation>
    </message>
    <message>
        <source>what adopts the tree with this, quoted for a shell</source>
        <translation>Befehl, der den Baum damit übernimmt, für eine Shell maskiert</translation>
    </message>
    <message>
        <source>what came out</source>
        <translation>was herauskam</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>was abweicht</translation>
    </message>
    <message>
        <source>what is left out, and why</source>
        <translation>was weggelassen ist und warum</translation>
    </message>
    <message>
        <source>what is not committed, with git's letter</source>
        <translation>was nicht festgeschrieben ist, mit dem Buchstaben von git</translation>
    </message>
    <message>
        <source>what is proposed; then nothing is written</source>
        <translation>was vorgeschlagen wird; geschrieben wird dann nichts</translation>
    </message>
    <message>
        <source>what is still missing</source>
        <translation>was noch fehlt</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>was falsch ist</translation>
    </message>
    <message>
        <source>what it asks for that changed</source>
        <translation>was sich an dem geändert hat, was sie abfragt</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es ist</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>was es bedeutet</translation>
    </message>
    <message>
        <source>what kind of finding</source>
        <translation>Art des Befunds</translation>
    </message>
    <message>
        <source>what of the document is not in the file</source>
        <translation>was vom Dokument nicht in der Datei ist</translation>
    </message>
    <message>
        <source>what reading a name does that is not there: strict, lenient, chainable or debug</source>
        <translation>was das Lesen eines nicht vorhandenen Namens bewirkt: strict, lenient, chainable oder debug</translation>
    </message>
    <message>
        <source>what stands there afterwards; with --regex, $1 is a group</source>
        <translation>was danach dort steht; mit --regex ist $1 eine Gruppe</translation>
    </message>
    <message>
        <source>what the context names without holding it</source>
        <translation>was der Kontext nennt, ohne es zu enthalten</translation>
    </message>
    <message>
        <source>what the files name without holding it</source>
        <translation>was die Dateien nennen, ohne es zu enthalten</translation>
    </message>
    <message>
        <source>what the schema is when it does not say so: 2020-12, draft-07 or openapi-3.0</source>
        <translation>was das Schema ist, wenn es das nicht selbst sagt: 2020-12, draft-07 oder openapi-3.0</translation>
    </message>
    <message>
        <source>what to do next</source>
        <translation>was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>what to do, may be empty</source>
        <translation>was zu tun ist, kann leer sein</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>was gesucht wird</translation>
    </message>
    <message>
        <source>what to use instead of a deprecated one</source>
        <translation>was statt einer veralteten zu verwenden ist</translation>
    </message>
    <message>
        <source>what was compared</source>
        <translation>was verglichen wurde</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>what was looked at, and what was not</source>
        <translation>was angesehen wurde und was nicht</translation>
    </message>
    <message>
        <source>what was not looked at, and why</source>
        <translation>was nicht angesehen wurde und warum</translation>
    </message>
    <message>
        <source>what was noticed</source>
        <translation>was aufgefallen ist</translation>
    </message>
    <message>
        <source>what you need, in your own words</source>
        <translation>was gebraucht wird, in eigenen Worten</translation>
    </message>
    <message>
        <source>when it is not text</source>
        <translation>wenn es kein Text ist</translation>
    </message>
    <message>
        <source>when it is text</source>
        <translation>wenn es Text ist</translation>
    </message>
    <message>
        <source>where in its document the schema stands (a JSON pointer)</source>
        <translation>wo im Dokument das Schema steht (ein JSON Pointer)</translation>
    </message>
    <message>
        <source>where the item is frozen</source>
        <translation>wo das Teil eingefroren ist</translation>
    </message>
    <message>
        <source>where the private key is</source>
        <translation>wo der private Schlüssel liegt</translation>
    </message>
    <message>
        <source>where the test stands</source>
        <translation>wo der Test steht</translation>
    </message>
    <message>
        <source>where the words stand, between ‹ and ›</source>
        <translation>wo die Wörter stehen, zwischen ‹ und ›</translation>
    </message>
    <message>
        <source>whether all documents fit</source>
        <translation>ob alle Dokumente passen</translation>
    </message>
    <message>
        <source>whether each item stands for one content</source>
        <translation>ob jedes Teil für einen Inhalt steht</translation>
    </message>
    <message>
        <source>whether each phase and domain has artifacts</source>
        <translation>ob jede Phase und Domäne Artefakte hat</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>ob es passt</translation>
    </message>
    <message>
        <source>whether it has to be given now</source>
        <translation>ob es jetzt angegeben werden muss</translation>
    </message>
    <message>
        <source>whether there are more fields than were counted</source>
        <translation>ob es mehr Felder gibt, als gezählt wurden</translation>
    </message>
    <message>
        <source>which of the bodies; default: the one best filled in</source>
        <translation>welcher der Inhalte; Vorgabe: der am besten ausgefüllte</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>who gave the value</source>
        <translation>wer den Wert angegeben hat</translation>
    </message>
    <message>
        <source>why a freeze would be refused; empty when it would not</source>
        <translation>warum das Einfrieren abgelehnt würde; leer, wenn es nicht abgelehnt würde</translation>
    </message>
    <message>
        <source>why b does not take a's example, may be empty</source>
        <translation>warum b das Beispiel von a nicht annimmt, kann leer sein</translation>
    </message>
    <message>
        <source>why it cannot be sent as it is</source>
        <translation>warum es so nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>why it is edited as JSON</source>
        <translation>warum es als JSON bearbeitet wird</translation>
    </message>
    <message>
        <source>why it is left as it is; empty: it is not</source>
        <translation>warum es bleibt, wie es ist; leer: es bleibt nicht so</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>warum nicht</translation>
    </message>
    <message>
        <source>why this trust</source>
        <translation>Grund für dieses Vertrauen</translation>
    </message>
    <message>
        <source>with --adopt: write nothing, propose --layout and --topic for this tree and count what they say</source>
        <translation>mit --adopt: nichts schreiben, --layout und --topic für diesen Baum vorschlagen und zählen, was sie aussagen</translation>
    </message>
    <message>
        <source>with --annotations</source>
        <translation>mit --annotations</translation>
    </message>
    <message>
        <source>with --source or --example: what is printed</source>
        <translation>mit --source oder --example: was ausgegeben wird</translation>
    </message>
    <message>
        <source>with path and query</source>
        <translation>mit Pfad und Query</translation>
    </message>
    <message>
        <source>with what</source>
        <translation>womit</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>mit wem</translation>
    </message>
    <message>
        <source>words it is found by</source>
        <translation>Wörter, mit denen sie gefunden wird</translation>
    </message>
    <message>
        <source>words or their beginnings</source>
        <translation>Wörter oder ihre Anfänge</translation>
    </message>
    <message>
        <source>words to complete</source>
        <translation>zu vervollständigende Wörter</translation>
    </message>
    <message>
        <source>write the clone into this absent or empty folder</source>
        <translation>den Klon in diesen fehlenden oder leeren Ordner schreiben</translation>
    </message>
    <message>
        <source>write the parameters of the best one to this file, as YAML</source>
        <translation>die Parameter der besten in diese Datei schreiben, als YAML</translation>
    </message>
    <message>
        <source>stream the files that all phases share, each with its domain and ATA chapter by the frozen layout (with --jsonl)</source>
        <translation>die allen Phasen gemeinsamen Dateien laufend ausgeben, jede mit ihrer Domäne und ihrem ATA-Kapitel nach dem eingefrorenen Aufbau (mit --jsonl)</translation>
    </message>
    <message>
        <source>Accept untrusted</source>
        <translation>Nicht Vertrauenswürdiges zulassen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Give this machine a new key</source>
        <translation>Diesem Rechner einen neuen Schlüssel geben</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Integrity only</source>
        <translation>Nur Unversehrtheit</translation>
    </message>
    <message>
        <source>List the repositories that are trusted</source>
        <translation>Repositorys auflisten, denen vertraut wird</translation>
    </message>
    <message>
        <source>Lists the settings, hooks and filters that the repository brings and that git would run, and whether they may run here. Runs none of them.</source>
        <translation>Listet die Einstellungen, Hooks und Filter auf, die das Repository mitbringt und die git ausführen würde, und ob sie hier ausgeführt werden dürfen. Führt nichts davon aus.</translation>
    </message>
    <message>
        <source>Make the key of this machine</source>
        <translation>Schlüssel dieses Rechners erzeugen</translation>
    </message>
    <message>
        <source>Makes a new own key and writes a new version of the roster of each program here of which the old one is a root, signed by both. What the old key signed so far keeps counting. Commit .pluma/signers.yaml afterwards; in another repository the same command does there what was done here.</source>
        <translation>Erzeugt einen neuen eigenen Schlüssel und schreibt für jedes Programm hier, für das der alte ein Wurzelschlüssel ist, eine neue Version der Unterzeichnerliste, signiert von beiden. Was der alte Schlüssel bisher signiert hat, zählt weiter. Danach .pluma/signers.yaml festschreiben; in einem anderen Repository tut derselbe Befehl dort, was hier getan wurde.</translation>
    </message>
    <message>
        <source>Makes the own key where there is none yet and says its public half, which somebody else enrols and endorses.</source>
        <translation>Erzeugt den eigenen Schlüssel, wo es noch keinen gibt, und nennt seine öffentliche Hälfte, die jemand anders einträgt und beglaubigt.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Reads every byte of the context again, without any cache, and checks it against the signed statement, the signer against the keys pinned on this machine and the rosters they have signed, and the log of the signer. What nobody you trust has signed does not verify; --integrity-only asks for the bytes alone.</source>
        <translation>Liest jedes Byte des Kontexts neu, ohne Zwischenspeicher, und prüft es gegen die signierte Erklärung, den Unterzeichner gegen die auf diesem Rechner festgelegten Schlüssel und die von ihnen signierten Unterzeichnerlisten, und das Protokoll des Unterzeichners. Was niemand signiert hat, dem Sie vertrauen, hält der Prüfung nicht stand; --integrity-only fragt allein nach den Bytes.</translation>
    </message>
    <message>
        <source>Remembered on this machine for this folder, until what would run changes. Look at it first: pluma trust.</source>
        <translation>Auf diesem Rechner für diesen Ordner gemerkt, bis sich ändert, was ausgeführt würde. Zuerst ansehen: pluma trust.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Roster version</source>
        <translation>Version der Unterzeichnerliste</translation>
    </message>
    <message>
        <source>Show what a repository would run</source>
        <translation>Zeigen, was ein Repository ausführen würde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Stop trusting a repository</source>
        <translation>Einem Repository nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Take a key out of use</source>
        <translation>Schlüssel außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Those of this machine's user, with when they were trusted.</source>
        <translation>Die des Benutzers dieses Rechners, mit dem Zeitpunkt, seit dem ihnen vertraut wird.</translation>
    </message>
    <message>
        <source>Trust a repository to run what it brings</source>
        <translation>Einem Repository vertrauen, auszuführen, was es mitbringt</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What it brings does not run any more; everything that reads goes on.</source>
        <translation>Was es mitbringt, wird nicht mehr ausgeführt; alles, was liest, geht weiter.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Writes a new version of the program's roster, signed by the own key, which must be a root of the program: entries of the other key's log count up to a position in it, whatever times they claim. pluma sync sends it.</source>
        <translation>Schreibt eine neue Version der Unterzeichnerliste des Programms, signiert mit dem eigenen Schlüssel, der ein Wurzelschlüssel des Programms sein muss: Einträge im Protokoll des anderen Schlüssels zählen bis zu einer Stelle darin, welche Zeiten sie auch angeben. pluma sync sendet sie.</translation>
    </message>
    <message>
        <source>and of the new one</source>
        <translation>und der des neuen</translation>
    </message>
    <message>
        <source>ask only whether every byte is what was signed, by whomever</source>
        <translation>nur fragen, ob jedes Byte das signierte ist, von wem auch immer</translation>
    </message>
    <message>
        <source>base64, for somebody who enrols it</source>
        <translation>base64, für jemanden, der ihn einträgt</translation>
    </message>
    <message>
        <source>clone though nobody you trust has signed the source; the context says so for ever</source>
        <translation>klonen, obwohl niemand, dem Sie vertrauen, die Quelle signiert hat; der Kontext sagt das für immer</translation>
    </message>
    <message>
        <source>false when there was one already</source>
        <translation>false, wenn es schon einen gab</translation>
    </message>
    <message>
        <source>fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>fingerprint of the old key</source>
        <translation>Fingerabdruck des alten Schlüssels</translation>
    </message>
    <message>
        <source>its git directory</source>
        <translation>sein git-Verzeichnis</translation>
    </message>
    <message>
        <source>key of the setting or name of the hook</source>
        <translation>Schlüssel der Einstellung oder Name des Hooks</translation>
    </message>
    <message>
        <source>nothing: it brings nothing that would run; restricted; changed: it was trusted, and what would run is another; trusted</source>
        <translation>nothing: es bringt nichts mit, was ausgeführt würde; restricted: eingeschränkt; changed: ihm wurde vertraut, und es würde jetzt anderes ausgeführt; trusted: ihm wird vertraut</translation>
    </message>
    <message>
        <source>number of the last entry that counts; null: none does</source>
        <translation>Nummer des letzten Eintrags, der zählt; null: keiner</translation>
    </message>
    <message>
        <source>of the new one</source>
        <translation>des neuen</translation>
    </message>
    <message>
        <source>of the roster that says so</source>
        <translation>der Unterzeichnerliste, die das sagt</translation>
    </message>
    <message>
        <source>of the setting, most often the command</source>
        <translation>der Einstellung, meist der Befehl</translation>
    </message>
    <message>
        <source>of what is trusted: pinned, endorsed or own</source>
        <translation>für das Vertrauen: pinned, endorsed oder own</translation>
    </message>
    <message>
        <source>of what it may run</source>
        <translation>dessen, was es ausführen darf</translation>
    </message>
    <message>
        <source>of what was looked at; refused when it is another now</source>
        <translation>dessen, was angesehen wurde; abgelehnt, wenn es jetzt ein anderer ist</translation>
    </message>
    <message>
        <source>of what would run</source>
        <translation>dessen, was ausgeführt würde</translation>
    </message>
    <message>
        <source>of whom; otherwise as enrolled</source>
        <translation>der Person; sonst wie eingetragen</translation>
    </message>
    <message>
        <source>programs whose rosters say so now</source>
        <translation>Programme, deren Unterzeichnerlisten das jetzt sagen</translation>
    </message>
    <message>
        <source>setting, include, hook or unreadable</source>
        <translation>setting, include, hook oder unreadable</translation>
    </message>
    <message>
        <source>start from a context that nobody you trust has signed; the new one says so for ever</source>
        <translation>von einem Kontext ausgehen, den niemand signiert hat, dem Sie vertrauen; der neue sagt das für immer</translation>
    </message>
    <message>
        <source>that may run what they bring</source>
        <translation>die ausführen dürfen, was sie mitbringen</translation>
    </message>
    <message>
        <source>the file that holds it</source>
        <translation>die Datei, die es enthält</translation>
    </message>
    <message>
        <source>the fingerprint as sixteen words</source>
        <translation>der Fingerabdruck als sechzehn Wörter</translation>
    </message>
    <message>
        <source>the fingerprint as sixteen words, for reading aloud</source>
        <translation>der Fingerabdruck als sechzehn Wörter, zum Vorlesen</translation>
    </message>
    <message>
        <source>the key that was taken out of use</source>
        <translation>der Schlüssel, der außer Gebrauch genommen wurde</translation>
    </message>
    <message>
        <source>the last entry of its log that counts: latest (as it is here), none, or its number</source>
        <translation>der letzte Eintrag seines Protokolls, der zählt: latest (wie es hier liegt), none oder seine Nummer</translation>
    </message>
    <message>
        <source>the public key (base64, or a file that holds it) of one that is not enrolled</source>
        <translation>der öffentliche Schlüssel (base64 oder eine Datei, die ihn enthält), wenn er nicht eingetragen ist</translation>
    </message>
    <message>
        <source>the whole fingerprint: 64 digits, in groups or not, or its sixteen words</source>
        <translation>der ganze Fingerabdruck: 64 Stellen, in Gruppen oder nicht, oder seine sechzehn Wörter</translation>
    </message>
    <message>
        <source>true when every byte is what was signed, whoever signed it</source>
        <translation>true, wenn jedes Byte das signierte ist, wer auch signiert hat</translation>
    </message>
    <message>
        <source>true when nothing is wrong and somebody you trust has signed; with integrity_only as whole</source>
        <translation>true, wenn nichts falsch ist und jemand signiert hat, dem Sie vertrauen; mit integrity_only wie whole</translation>
    </message>
    <message>
        <source>trusted, unpinned, unknown_key, expired or revoked</source>
        <translation>trusted, unpinned, unknown_key, expired oder revoked</translation>
    </message>
    <message>
        <source>trusted, unpinned, unknown_key, expired, revoked or invalid_signature</source>
        <translation>trusted, unpinned, unknown_key, expired, revoked oder invalid_signature</translation>
    </message>
    <message>
        <source>version of the roster that counts on this machine; 0: there is none</source>
        <translation>Version der Unterzeichnerliste, die auf diesem Rechner zählt; 0: es gibt keine</translation>
    </message>
    <message>
        <source>version of the roster that was written with it; 0: none was</source>
        <translation>Version der Unterzeichnerliste, die damit geschrieben wurde; 0: keine</translation>
    </message>
    <message>
        <source>what would be said of something that it signs now</source>
        <translation>was über etwas gesagt würde, das er jetzt signiert</translation>
    </message>
    <message>
        <source>what would run, or of which nobody knows that it runs nothing</source>
        <translation>was ausgeführt würde oder wovon niemand weiß, dass es nichts ausführt</translation>
    </message>
    <message>
        <source>when it was trusted</source>
        <translation>seit wann ihm vertraut wird</translation>
    </message>
    <message>
        <source>when the key runs out, as 2027-12-31T00:00:00Z</source>
        <translation>wann der Schlüssel abläuft, als 2027-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>who signed, as pinned or endorsed; empty where nobody trusted says so</source>
        <translation>wer signiert hat, wie festgelegt oder beglaubigt; leer, wo es niemand sagt, dem vertraut wird</translation>
    </message>
    <message>
        <source>whose key it is, as you know them; otherwise as enrolled</source>
        <translation>wem der Schlüssel gehört, wie Sie die Person kennen; sonst wie eingetragen</translation>
    </message>
    <message>
        <source>why, for everybody to read</source>
        <translation>warum, für alle lesbar</translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>contexts that are not counted: signed by nobody whom this machine trusts</source>
        <translation>Kontexte, die nicht gezählt sind: von niemandem signiert, dem dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>List the programs of the repository</source>
        <translation>Die Programme des Repositorys auflisten</translation>
    </message>
    <message>
        <source>Those that git tracks and those that it does not know yet, with their titles and folders.</source>
        <translation>Jene, die git verfolgt, und jene, die es noch nicht kennt, mit Titeln und Ordnern.</translation>
    </message>
    <message>
        <source>its folder in the repository; empty: all of it</source>
        <translation>sein Ordner im Repository; leer: das ganze</translation>
    </message>
    <message>
        <source>of the repository, by folder</source>
        <translation>des Repositorys, nach Ordnern</translation>
    </message>
    <message>
        <source>title, as its manifest says</source>
        <translation>Titel, wie ihn das Manifest nennt</translation>
    </message>
    <message>
        <source>why its manifest cannot be read</source>
        <translation>warum das Manifest nicht lesbar ist</translation>
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
    <name>pluma</name>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Somebody else changed this file since it was read.</source>
        <translation>Jemand anderes hat diese Datei geändert, seit sie gelesen wurde.</translation>
    </message>
    <message>
        <source>copy your text, close the tab and open the template again</source>
        <translation>den eigenen Text kopieren, den Reiter schließen und die Vorlage erneut öffnen</translation>
    </message>
    <message>
        <source>The document would lie outside the program.</source>
        <translation>Das Dokument läge außerhalb des Programms.</translation>
    </message>
    <message>
        <source>The trace cannot be written: {}</source>
        <translation>Der Trace kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>There was not enough memory for this.</source>
        <translation>Dafür war nicht genug Speicher vorhanden.</translation>
    </message>
    <message>
        <source>close what is not needed, or do it on a smaller part</source>
        <translation>Nichtbenötigtes schließen oder es an einem kleineren Teil tun</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {}</source>
        <translation>Etwas ging schief, das nicht schiefgehen durfte: {}</translation>
    </message>
    <message>
        <source>nothing of this was shown; do it again, and report it with this message when it repeats</source>
        <translation>davon wurde nichts gezeigt; noch einmal versuchen und mit dieser Meldung berichten, wenn es sich wiederholt</translation>
    </message>
    <message>
        <source>The theme is not readable.</source>
        <translation>Das Farbschema ist nicht lesbar.</translation>
    </message>
    <message>
        <source> and {} as git has them</source>
        <translation> und {}, wie git sie hat</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>'%c' needs one character.</source>
        <translation>'%c' braucht ein Zeichen.</translation>
    </message>
    <message>
        <source>'%{}' is not known in formats.</source>
        <translation>'%{}' ist in Formaten unbekannt.</translation>
    </message>
    <message>
        <source>'%{}' needs a number, not {}.</source>
        <translation>'%{}' braucht eine Zahl, nicht {}.</translation>
    </message>
    <message>
        <source>'(?' begins no group that ECMA-262 knows</source>
        <translation>'(?' beginnt keine Gruppe, die ECMA-262 kennt</translation>
    </message>
    <message>
        <source>')' has no '(' before it</source>
        <translation>vor ')' steht kein '('</translation>
    </message>
    <message>
        <source>'*' in a format needs a whole number.</source>
        <translation>'*' in einem Format braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>'**' needs a dictionary, not {}.</source>
        <translation>'**' braucht ein Dictionary, nicht {}.</translation>
    </message>
    <message>
        <source>'+' is not known for {}.</source>
        <translation>'+' ist für {} nicht definiert.</translation>
    </message>
    <message>
        <source>',' groups decimal digits only.</source>
        <translation>',' gruppiert nur Dezimalziffern.</translation>
    </message>
    <message>
        <source>'--rev' needs '--item'.</source>
        <translation>'--rev' braucht '--item'.</translation>
    </message>
    <message>
        <source>':' is expected after a conversion.</source>
        <translation>Nach einer Umwandlung wird ':' erwartet.</translation>
    </message>
    <message>
        <source>'&lt;&lt;' needs a map or a list of maps.</source>
        <translation>'&lt;&lt;' braucht eine Zuordnung oder eine Liste von Zuordnungen.</translation>
    </message>
    <message>
        <source>'@{}' is not a number of a context.</source>
        <translation>'@{}' ist keine Nummer eines Kontexts.</translation>
    </message>
    <message>
        <source>'\{}' is not an escape of ECMA-262</source>
        <translation>'\{}' ist keine Escape-Folge von ECMA-262</translation>
    </message>
    <message>
        <source>'\{}' needs {} hexadecimal digits.</source>
        <translation>'\{}' braucht {} hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>'abs' takes a number, not {}.</source>
        <translation>'abs' nimmt eine Zahl, nicht {}.</translation>
    </message>
    <message>
        <source>'batch' needs how many items stand together.</source>
        <translation>'batch' braucht die Zahl der Einträge, die zusammenstehen.</translation>
    </message>
    <message>
        <source>'call' needs a call, such as 'call show(x)'.</source>
        <translation>'call' braucht einen Aufruf, etwa 'call show(x)'.</translation>
    </message>
    <message>
        <source>'components'</source>
        <translation>'components'</translation>
    </message>
    <message>
        <source>'content' has no media type.</source>
        <translation>'content' hat keinen Medientyp.</translation>
    </message>
    <message>
        <source>'content' of a parameter must have exactly one media type.</source>
        <translation>'content' eines Parameters muss genau einen Medientyp haben.</translation>
    </message>
    <message>
        <source>'cycler' needs something to go round.</source>
        <translation>'cycler' braucht etwas, das reihum geht.</translation>
    </message>
    <message>
        <source>'dictsort' sorts by 'key' or by 'value'.</source>
        <translation>'dictsort' sortiert nach 'key' oder nach 'value'.</translation>
    </message>
    <message>
        <source>'dictsort' takes a dictionary, not {}.</source>
        <translation>'dictsort' nimmt ein Dictionary, nicht {}.</translation>
    </message>
    <message>
        <source>'encoding' is ignored but in request bodies of forms (multipart, application/x-www-form-urlencoded).</source>
        <translation>'encoding' wird außer in Anfrageinhalten von Formularen (multipart, application/x-www-form-urlencoded) ignoriert.</translation>
    </message>
    <message>
        <source>'enum' must have a value.</source>
        <translation>'enum' muss einen Wert haben.</translation>
    </message>
    <message>
        <source>'enum' needs a list.</source>
        <translation>'enum' braucht eine Liste.</translation>
    </message>
    <message>
        <source>'extends' stands in the template itself, not in a loop, macro or block.</source>
        <translation>'extends' steht in der Vorlage selbst, nicht in Schleife, Makro oder Block.</translation>
    </message>
    <message>
        <source>'externalDocs'</source>
        <translation>'externalDocs'</translation>
    </message>
    <message>
        <source>'filesizeformat' takes a number of bytes, not {}.</source>
        <translation>'filesizeformat' nimmt eine Zahl von Bytes, nicht {}.</translation>
    </message>
    <message>
        <source>'flows'</source>
        <translation>'flows'</translation>
    </message>
    <message>
        <source>'format' takes values by place or by name, not both.</source>
        <translation>'format' nimmt Werte nach Position oder nach Namen, nicht beides.</translation>
    </message>
    <message>
        <source>'groupby' needs what the items of a group have in common.</source>
        <translation>'groupby' braucht, was die Einträge einer Gruppe gemeinsam haben.</translation>
    </message>
    <message>
        <source>'https://json-schema.org/draft/2020-12/schema' is the one that is always there</source>
        <translation>immer vorhanden ist 'https://json-schema.org/draft/2020-12/schema'</translation>
    </message>
    <message>
        <source>'in' must be path, query, header or cookie, not '{}'.</source>
        <translation>'in' muss path, query, header oder cookie sein, nicht '{}'.</translation>
    </message>
    <message>
        <source>'in' must be query, header or cookie, not '{}'.</source>
        <translation>'in' muss query, header oder cookie sein, nicht '{}'.</translation>
    </message>
    <message>
        <source>'indent' takes a text, not {}.</source>
        <translation>'indent' nimmt einen Text, nicht {}.</translation>
    </message>
    <message>
        <source>'info'</source>
        <translation>'info'</translation>
    </message>
    <message>
        <source>'init' from a context needs --program.</source>
        <translation>'init' aus einem Kontext braucht --program.</translation>
    </message>
    <message>
        <source>'items' needs one schema; 'prefixItems' takes a list.</source>
        <translation>'items' braucht ein Schema; 'prefixItems' nimmt eine Liste.</translation>
    </message>
    <message>
        <source>'items' takes a dictionary, not {}.</source>
        <translation>'items' nimmt ein Dictionary, nicht {}.</translation>
    </message>
    <message>
        <source>'items: {}' takes items of any kind</source>
        <translation>'items: {}' nimmt Einträge jeder Art</translation>
    </message>
    <message>
        <source>'lipsum' takes a range of words that is not empty.</source>
        <translation>'lipsum' nimmt einen nicht leeren Bereich für die Zahl der Wörter.</translation>
    </message>
    <message>
        <source>'loop' is the loop itself; its variable needs another name.</source>
        <translation>'loop' ist die Schleife selbst; ihre Variable braucht einen anderen Namen.</translation>
    </message>
    <message>
        <source>'loop' needs what to go through.</source>
        <translation>'loop' braucht, was zu durchlaufen ist.</translation>
    </message>
    <message>
        <source>'loop.cycle' needs something to go round.</source>
        <translation>'loop.cycle' braucht etwas, das reihum geht.</translation>
    </message>
    <message>
        <source>'map' needs a filter or an attribute.</source>
        <translation>'map' braucht einen Filter oder ein Attribut.</translation>
    </message>
    <message>
        <source>'map' needs the name of a filter, not {}.</source>
        <translation>'map' braucht den Namen eines Filters, nicht {}.</translation>
    </message>
    <message>
        <source>'nullable' is of OpenAPI 3.0; here it says nothing.</source>
        <translation>'nullable' gehört zu OpenAPI 3.0; hier sagt es nichts aus.</translation>
    </message>
    <message>
        <source>'nullable' says nothing without 'type'.</source>
        <translation>'nullable' sagt ohne 'type' nichts aus.</translation>
    </message>
    <message>
        <source>'paths' is missing.</source>
        <translation>'paths' fehlt.</translation>
    </message>
    <message>
        <source>'range' cannot go on by 0.</source>
        <translation>'range' kann nicht die Schrittweite 0 haben.</translation>
    </message>
    <message>
        <source>'range' takes one to three whole numbers.</source>
        <translation>'range' nimmt eine bis drei ganze Zahlen.</translation>
    </message>
    <message>
        <source>'range' takes whole numbers, not {}.</source>
        <translation>'range' nimmt ganze Zahlen, nicht {}.</translation>
    </message>
    <message>
        <source>'replace' needs what is replaced and what by.</source>
        <translation>'replace' braucht, was ersetzt wird und wodurch.</translation>
    </message>
    <message>
        <source>'required' must name something in OpenAPI 3.0.</source>
        <translation>'required' muss in OpenAPI 3.0 etwas nennen.</translation>
    </message>
    <message>
        <source>'required' names '{}' twice.</source>
        <translation>'required' nennt '{}' zweimal.</translation>
    </message>
    <message>
        <source>'responses' has no response.</source>
        <translation>'responses' hat keine Antwort.</translation>
    </message>
    <message>
        <source>'round' knows the methods common, ceil and floor.</source>
        <translation>'round' kennt die Methoden common, ceil und floor.</translation>
    </message>
    <message>
        <source>'round' takes a number, not {}.</source>
        <translation>'round' nimmt eine Zahl, nicht {}.</translation>
    </message>
    <message>
        <source>'run' needs a case with a schema and tests.</source>
        <translation>'run' braucht einen Fall mit einem Schema und Tests.</translation>
    </message>
    <message>
        <source>'slice' needs how many parts there are.</source>
        <translation>'slice' braucht die Zahl der Teile.</translation>
    </message>
    <message>
        <source>'sum' adds numbers; texts are joined with 'join'.</source>
        <translation>'sum' addiert Zahlen; Texte werden mit 'join' verbunden.</translation>
    </message>
    <message>
        <source>'template validate' needs either --template or --file.</source>
        <translation>'template validate' braucht entweder --template oder --file.</translation>
    </message>
    <message>
        <source>'truncate' leaves no room for what it ends with.</source>
        <translation>'truncate' lässt keinen Platz für das angehängte Ende.</translation>
    </message>
    <message>
        <source>'truncate' takes a text, not {}.</source>
        <translation>'truncate' nimmt einen Text, nicht {}.</translation>
    </message>
    <message>
        <source>'urlencode' takes pairs of a name and a value.</source>
        <translation>'urlencode' nimmt Paare aus einem Namen und einem Wert.</translation>
    </message>
    <message>
        <source>'xml'</source>
        <translation>'xml'</translation>
    </message>
    <message>
        <source>'xmlattr' takes a dictionary, not {}.</source>
        <translation>'xmlattr' nimmt ein Dictionary, nicht {}.</translation>
    </message>
    <message>
        <source>'{}' and '{}' are of different kinds: a directory and a file.</source>
        <translation>'{}' und '{}' sind von verschiedener Art: ein Verzeichnis und eine Datei.</translation>
    </message>
    <message>
        <source>'{}' and '{}' exclude each other.</source>
        <translation>'{}' und '{}' schließen einander aus.</translation>
    </message>
    <message>
        <source>'{}' beside '$ref' is ignored.</source>
        <translation>'{}' neben '$ref' wird ignoriert.</translation>
    </message>
    <message>
        <source>'{}' can be read in two ways; write it without a separator of thousands.</source>
        <translation>'{}' lässt sich auf zwei Arten lesen; ohne Tausendertrennzeichen schreiben.</translation>
    </message>
    <message>
        <source>'{}' cannot be a phase code: letters, digits, '_' and '-' only.</source>
        <translation>'{}' kann kein Phasencode sein: nur Buchstaben, Ziffern, '_' und '-'.</translation>
    </message>
    <message>
        <source>'{}' cannot be asked for here.</source>
        <translation>'{}' kann hier nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>'{}' cannot be null.</source>
        <translation>'{}' kann nicht null sein.</translation>
    </message>
    <message>
        <source>'{}' cannot be the address of a server.</source>
        <translation>'{}' kann nicht die Adresse eines Servers sein.</translation>
    </message>
    <message>
        <source>'{}' cannot be the name of a folder.</source>
        <translation>'{}' kann nicht der Name eines Ordners sein.</translation>
    </message>
    <message>
        <source>'{}' cannot be the name of a header.</source>
        <translation>'{}' kann nicht der Name eines Headers sein.</translation>
    </message>
    <message>
        <source>'{}' cannot be the name of an attribute.</source>
        <translation>'{}' kann nicht der Name eines Attributs sein.</translation>
    </message>
    <message>
        <source>'{}' cannot be written as a content type.</source>
        <translation>'{}' kann nicht als Typ des Inhalts geschrieben werden.</translation>
    </message>
    <message>
        <source>'{}' cannot be written at '{}': {}</source>
        <translation>'{}' kann nicht bei '{}' geschrieben werden: {}</translation>
    </message>
    <message>
        <source>'{}' cannot stand here: the value has a tag of another type.</source>
        <translation>'{}' kann hier nicht stehen: Der Wert hat einen Tag eines anderen Typs.</translation>
    </message>
    <message>
        <source>'{}' closes nothing that is open here.</source>
        <translation>'{}' schließt nichts, was hier offen ist.</translation>
    </message>
    <message>
        <source>'{}' depends on '{}', which changes, but keeps {} {}.</source>
        <translation>'{}' hängt von '{}' ab, das sich ändert, behält aber {} {}.</translation>
    </message>
    <message>
        <source>'{}' does not fit '{}'.</source>
        <translation>'{}' passt nicht zu '{}'.</translation>
    </message>
    <message>
        <source>'{}' does not go with 'n'.</source>
        <translation>'{}' verträgt sich nicht mit 'n'.</translation>
    </message>
    <message>
        <source>'{}' does not name a base manifest.</source>
        <translation>'{}' nennt kein Basismanifest.</translation>
    </message>
    <message>
        <source>'{}' goes with 'schema', not with 'content'.</source>
        <translation>'{}' gehört zu 'schema', nicht zu 'content'.</translation>
    </message>
    <message>
        <source>'{}' has a '{}'; decimals are written with '{}' here, and thousands without a separator.</source>
        <translation>'{}' enthält '{}'; Dezimalstellen werden hier mit '{}' geschrieben, Tausender ohne Trennzeichen.</translation>
    </message>
    <message>
        <source>'{}' has an unresolved merge conflict.</source>
        <translation>'{}' hat einen ungelösten Merge-Konflikt.</translation>
    </message>
    <message>
        <source>'{}' has no argument '{}'.</source>
        <translation>'{}' hat kein Argument '{}'.</translation>
    </message>
    <message>
        <source>'{}' has no meaning here.</source>
        <translation>'{}' hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>'{}' has no operation '{}'.</source>
        <translation>'{}' hat keine Operation '{}'.</translation>
    </message>
    <message>
        <source>'{}' has no option '{}'.</source>
        <translation>'{}' hat keine Option '{}'.</translation>
    </message>
    <message>
        <source>'{}' has one value that cannot be changed.</source>
        <translation>'{}' hat einen einzigen Wert, der sich nicht ändern lässt.</translation>
    </message>
    <message>
        <source>'{}' holds more than one value.</source>
        <translation>'{}' enthält mehr als einen Wert.</translation>
    </message>
    <message>
        <source>'{}' in a path means another place.</source>
        <translation>'{}' in einem Pfad bezeichnet einen anderen Ort.</translation>
    </message>
    <message>
        <source>'{}' is a file, not a folder.</source>
        <translation>'{}' ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>'{}' is a unit of {}, '{}' of {}; they do not convert.</source>
        <translation>'{}' ist eine Einheit für {}, '{}' für {}; sie lassen sich nicht umrechnen.</translation>
    </message>
    <message>
        <source>'{}' is described by the schema; it can be cleared, not removed.</source>
        <translation>'{}' ist im Schema beschrieben; es lässt sich leeren, nicht entfernen.</translation>
    </message>
    <message>
        <source>'{}' is expected here, not {}.</source>
        <translation>Hier wird '{}' erwartet, nicht {}.</translation>
    </message>
    <message>
        <source>'{}' is given '{}' twice.</source>
        <translation>'{}' erhält '{}' zweimal.</translation>
    </message>
    <message>
        <source>'{}' is given too few values.</source>
        <translation>'{}' erhält zu wenige Werte.</translation>
    </message>
    <message>
        <source>'{}' is given twice.</source>
        <translation>'{}' ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>'{}' is here and where '$ref' leads; which of them counts is not defined.</source>
        <translation>'{}' steht hier und dort, wohin '$ref' führt; was davon gilt, ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>'{}' is missing.</source>
        <translation>'{}' fehlt.</translation>
    </message>
    <message>
        <source>'{}' is needed beside '{}'.</source>
        <translation>'{}' ist neben '{}' nötig.</translation>
    </message>
    <message>
        <source>'{}' is no address that a sentence and a key may be sent to.</source>
        <translation>'{}' ist keine Adresse, an die ein Satz und ein Schlüssel gesendet werden dürfen.</translation>
    </message>
    <message>
        <source>'{}' is no digest.</source>
        <translation>'{}' ist kein Digest.</translation>
    </message>
    <message>
        <source>'{}' is no document in Markdown.</source>
        <translation>'{}' ist kein Dokument in Markdown.</translation>
    </message>
    <message>
        <source>'{}' is no expression for what is known at run time.</source>
        <translation>'{}' ist kein Ausdruck für etwas, das zur Laufzeit bekannt ist.</translation>
    </message>
    <message>
        <source>'{}' is no kind of export.</source>
        <translation>'{}' ist kein Exportformat.</translation>
    </message>
    <message>
        <source>'{}' is no media type, which has a form as application/json.</source>
        <translation>'{}' ist kein Medientyp; dieser hat eine Form wie application/json.</translation>
    </message>
    <message>
        <source>'{}' is no name of a secret.</source>
        <translation>'{}' ist kein Name eines Geheimnisses.</translation>
    </message>
    <message>
        <source>'{}' is no namespace, so '{}' cannot be set in it.</source>
        <translation>'{}' ist kein Namensraum, daher lässt sich '{}' darin nicht setzen.</translation>
    </message>
    <message>
        <source>'{}' is no schema of the components.</source>
        <translation>'{}' ist kein Schema der Komponenten.</translation>
    </message>
    <message>
        <source>'{}' is no scheme of addresses.</source>
        <translation>'{}' ist kein Adressschema.</translation>
    </message>
    <message>
        <source>'{}' is no security scheme of the components.</source>
        <translation>'{}' ist kein Sicherheitsverfahren der Komponenten.</translation>
    </message>
    <message>
        <source>'{}' is no version.</source>
        <translation>'{}' ist keine Version.</translation>
    </message>
    <message>
        <source>'{}' is not NAME=PHASE.</source>
        <translation>'{}' ist nicht NAME=PHASE.</translation>
    </message>
    <message>
        <source>'{}' is not NAME=VALUE.</source>
        <translation>'{}' ist nicht NAME=VALUE.</translation>
    </message>
    <message>
        <source>'{}' is not PROGRAM/PHASE.</source>
        <translation>'{}' ist nicht PROGRAM/PHASE.</translation>
    </message>
    <message>
        <source>'{}' is not URI=FILE.</source>
        <translation>'{}' ist nicht URI=FILE.</translation>
    </message>
    <message>
        <source>'{}' is not UTF-8.</source>
        <translation>'{}' ist kein UTF-8.</translation>
    </message>
    <message>
        <source>'{}' is not a JSON type.</source>
        <translation>'{}' ist kein JSON-Typ.</translation>
    </message>
    <message>
        <source>'{}' is not a JSON value.</source>
        <translation>'{}' ist kein JSON-Wert.</translation>
    </message>
    <message>
        <source>'{}' is not a SHA-256 value (64 lower-case hexadecimal digits).</source>
        <translation>'{}' ist kein SHA-256-Wert (64 hexadezimale Ziffern in Kleinschreibung).</translation>
    </message>
    <message>
        <source>'{}' is not a UTC time such as 2025-10-14T09:30:00.000Z.</source>
        <translation>'{}' ist keine UTC-Zeit wie 2025-10-14T09:30:00.000Z.</translation>
    </message>
    <message>
        <source>'{}' is not a Unicode property</source>
        <translation>'{}' ist keine Unicode-Eigenschaft</translation>
    </message>
    <message>
        <source>'{}' is not a format.</source>
        <translation>'{}' ist kein Format.</translation>
    </message>
    <message>
        <source>'{}' is not a git object id.</source>
        <translation>'{}' ist keine Objektkennung von git.</translation>
    </message>
    <message>
        <source>'{}' is not a list.</source>
        <translation>'{}' ist keine Liste.</translation>
    </message>
    <message>
        <source>'{}' is not a name.</source>
        <translation>'{}' ist kein Name.</translation>
    </message>
    <message>
        <source>'{}' is not a number that can stand here without quotes.</source>
        <translation>'{}' ist keine Zahl, die hier ohne Anführungszeichen stehen kann.</translation>
    </message>
    <message>
        <source>'{}' is not a number with an optional unit.</source>
        <translation>'{}' ist keine Zahl mit optionaler Einheit.</translation>
    </message>
    <message>
        <source>'{}' is not a number.</source>
        <translation>'{}' ist keine Zahl.</translation>
    </message>
    <message>
        <source>'{}' is not a program id: a letter or digit, then up to 63 letters, digits, '_' or '-'.</source>
        <translation>'{}' ist keine Programmkennung: ein Buchstabe oder eine Ziffer, dann bis zu 63 Buchstaben, Ziffern, '_' oder '-'.</translation>
    </message>
    <message>
        <source>'{}' is not a regular expression: {} (character {}).</source>
        <translation>'{}' ist kein regulärer Ausdruck: {} (Zeichen {}).</translation>
    </message>
    <message>
        <source>'{}' is not a regular expression: {}.</source>
        <translation>'{}' ist kein regulärer Ausdruck: {}.</translation>
    </message>
    <message>
        <source>'{}' is not a separator of tables.</source>
        <translation>'{}' ist kein Trennzeichen für Tabellen.</translation>
    </message>
    <message>
        <source>'{}' is not a status code.</source>
        <translation>'{}' ist kein Statuscode.</translation>
    </message>
    <message>
        <source>'{}' is not a version.</source>
        <translation>'{}' ist keine Version.</translation>
    </message>
    <message>
        <source>'{}' is not a whole number.</source>
        <translation>'{}' ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>'{}' is not an Ed25519 public key (32 bytes in base64).</source>
        <translation>'{}' ist kein öffentlicher Ed25519-Schlüssel (32 Bytes in base64).</translation>
    </message>
    <message>
        <source>'{}' is not known between {} and {}.</source>
        <translation>'{}' ist zwischen {} und {} nicht definiert.</translation>
    </message>
    <message>
        <source>'{}' is not known here.</source>
        <translation>'{}' ist hier unbekannt.</translation>
    </message>
    <message>
        <source>'{}' is not one of the choices of '{}'.</source>
        <translation>'{}' gehört nicht zur Auswahl von '{}'.</translation>
    </message>
    <message>
        <source>'{}' is not read from the network.</source>
        <translation>'{}' wird nicht aus dem Netz gelesen.</translation>
    </message>
    <message>
        <source>'{}' is not the id of a base manifest.</source>
        <translation>'{}' ist keine Kennung eines Basismanifests.</translation>
    </message>
    <message>
        <source>'{}' is not the name of a file.</source>
        <translation>'{}' ist kein Dateiname.</translation>
    </message>
    <message>
        <source>'{}' is not the name of a remote.</source>
        <translation>'{}' ist kein Name einer Gegenstelle.</translation>
    </message>
    <message>
        <source>'{}' is not yes or no.</source>
        <translation>'{}' ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>'{}' is not {} here as the program says; a value edited by hand was left alone (line {}).</source>
        <translation>'{}' ist hier nicht {}, wie das Programm sagt; ein von Hand geänderter Wert blieb stehen (Zeile {}).</translation>
    </message>
    <message>
        <source>'{}' is not {} here as the program says; a value edited by hand was replaced.</source>
        <translation>'{}' ist hier nicht {}, wie das Programm sagt; ein von Hand geänderter Wert wurde ersetzt.</translation>
    </message>
    <message>
        <source>'{}' is not {} here, as the program says.</source>
        <translation>'{}' ist hier nicht {}, wie das Programm sagt.</translation>
    </message>
    <message>
        <source>'{}' is only for parameters in query.</source>
        <translation>'{}' gibt es nur für Parameter in query.</translation>
    </message>
    <message>
        <source>'{}' is private to its template: names that begin with '_' are not imported.</source>
        <translation>'{}' gehört nur der eigenen Vorlage: Namen, die mit '_' beginnen, werden nicht importiert.</translation>
    </message>
    <message>
        <source>'{}' is the beginning of more than one context: {} and {}.</source>
        <translation>Mit '{}' beginnt mehr als ein Kontext: {} und {}.</translation>
    </message>
    <message>
        <source>'{}' is too large or too small to be converted.</source>
        <translation>'{}' ist zu groß oder zu klein, um umgerechnet zu werden.</translation>
    </message>
    <message>
        <source>'{}' is undefined.</source>
        <translation>'{}' ist nicht definiert.</translation>
    </message>
    <message>
        <source>'{}' is yes or no.</source>
        <translation>'{}' ist Ja oder Nein.</translation>
    </message>
    <message>
        <source>'{}' is {} here and {} in the program.</source>
        <translation>'{}' ist hier {} und im Programm {}.</translation>
    </message>
    <message>
        <source>'{}' leads out of the folder '{}'.</source>
        <translation>'{}' führt aus dem Ordner '{}' hinaus.</translation>
    </message>
    <message>
        <source>'{}' must be a list.</source>
        <translation>'{}' muss eine Liste sein.</translation>
    </message>
    <message>
        <source>'{}' must be a text.</source>
        <translation>'{}' muss ein Text sein.</translation>
    </message>
    <message>
        <source>'{}' must be an address, not '{}'.</source>
        <translation>'{}' muss eine Adresse sein, nicht '{}'.</translation>
    </message>
    <message>
        <source>'{}' must be an e-mail address, not '{}'.</source>
        <translation>'{}' muss eine E-Mail-Adresse sein, nicht '{}'.</translation>
    </message>
    <message>
        <source>'{}' must be an object.</source>
        <translation>'{}' muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>'{}' must be true or false.</source>
        <translation>'{}' muss true oder false sein.</translation>
    </message>
    <message>
        <source>'{}' names no schema: {}</source>
        <translation>'{}' nennt kein Schema: {}</translation>
    </message>
    <message>
        <source>'{}' needs a list of schemas.</source>
        <translation>'{}' braucht eine Liste von Schemata.</translation>
    </message>
    <message>
        <source>'{}' needs a number above 0.</source>
        <translation>'{}' braucht eine Zahl über 0.</translation>
    </message>
    <message>
        <source>'{}' needs a number, not '{}'.</source>
        <translation>'{}' braucht eine Zahl, nicht '{}'.</translation>
    </message>
    <message>
        <source>'{}' needs a number, not {}.</source>
        <translation>'{}' braucht eine Zahl, nicht {}.</translation>
    </message>
    <message>
        <source>'{}' needs a number.</source>
        <translation>'{}' braucht eine Zahl.</translation>
    </message>
    <message>
        <source>'{}' needs a text, not {}.</source>
        <translation>'{}' braucht einen Text, nicht {}.</translation>
    </message>
    <message>
        <source>'{}' needs a text.</source>
        <translation>'{}' braucht einen Text.</translation>
    </message>
    <message>
        <source>'{}' needs a value.</source>
        <translation>'{}' braucht einen Wert.</translation>
    </message>
    <message>
        <source>'{}' needs a whole number of at least 0.</source>
        <translation>'{}' braucht eine ganze Zahl von mindestens 0.</translation>
    </message>
    <message>
        <source>'{}' needs a whole number, not '{}'.</source>
        <translation>'{}' braucht eine ganze Zahl, nicht '{}'.</translation>
    </message>
    <message>
        <source>'{}' needs an object.</source>
        <translation>'{}' braucht ein Objekt.</translation>
    </message>
    <message>
        <source>'{}' needs lists of names.</source>
        <translation>'{}' braucht Listen von Namen.</translation>
    </message>
    <message>
        <source>'{}' needs one of: {}.</source>
        <translation>'{}' braucht eines von: {}.</translation>
    </message>
    <message>
        <source>'{}' needs true or false in OpenAPI 3.0.</source>
        <translation>'{}' braucht in OpenAPI 3.0 true oder false.</translation>
    </message>
    <message>
        <source>'{}' needs {}.</source>
        <translation>'{}' braucht {}.</translation>
    </message>
    <message>
        <source>'{}' printed more than {} bytes.</source>
        <translation>'{}' hat mehr als {} Bytes ausgegeben.</translation>
    </message>
    <message>
        <source>'{}' says which of the {} forms this is, and is missing.</source>
        <translation>'{}' sagt, welche der {} Formen dies ist, und fehlt.</translation>
    </message>
    <message>
        <source>'{}' streams no rows.</source>
        <translation>'{}' gibt keine Zeilen laufend aus.</translation>
    </message>
    <message>
        <source>'{}' takes at most {} items.</source>
        <translation>'{}' nimmt höchstens {} Einträge.</translation>
    </message>
    <message>
        <source>'{}' takes no argument '{}'.</source>
        <translation>'{}' nimmt kein Argument '{}'.</translation>
    </message>
    <message>
        <source>'{}' takes no further entries.</source>
        <translation>'{}' nimmt keine weiteren Schlüssel.</translation>
    </message>
    <message>
        <source>'{}' takes no value.</source>
        <translation>'{}' nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>'{}' takes one value besides named ones.</source>
        <translation>'{}' nimmt außer benannten nur einen Wert.</translation>
    </message>
    <message>
        <source>'{}' takes pairs of a key and a value.</source>
        <translation>'{}' nimmt Paare aus einem Schlüssel und einem Wert.</translation>
    </message>
    <message>
        <source>'{}' takes {} arguments at most, not {}.</source>
        <translation>'{}' nimmt höchstens {} Argumente, nicht {}.</translation>
    </message>
    <message>
        <source>'{}' uses '{}', but the decimal separator of this locale is '{}'.</source>
        <translation>'{}' verwendet '{}', aber das Dezimaltrennzeichen dieses Gebietsschemas ist '{}'.</translation>
    </message>
    <message>
        <source>'{}' would read back as '{}'.</source>
        <translation>'{}' würde als '{}' zurückgelesen.</translation>
    </message>
    <message>
        <source>(common)</source>
        <translation>(gemeinsam)</translation>
    </message>
    <message>
        <source>(common, with domain or ATA)</source>
        <translation>(gemeinsam, mit Domäne oder ATA)</translation>
    </message>
    <message>
        <source>(repeatable)</source>
        <translation>(wiederholbar)</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(erforderlich)</translation>
    </message>
    <message>
        <source>, completeness</source>
        <translation>, Vollständigkeit</translation>
    </message>
    <message>
        <source>, item identities</source>
        <translation>, Identität der Teile</translation>
    </message>
    <message>
        <source>, recorded in {}</source>
        <translation>, verzeichnet in {}</translation>
    </message>
    <message>
        <source>--limit is at least 1.</source>
        <translation>--limit ist mindestens 1.</translation>
    </message>
    <message>
        <source>--limit is from 1 to 20.</source>
        <translation>--limit liegt zwischen 1 und 20.</translation>
    </message>
    <message>
        <source>--model and --key are for a service; name it with --endpoint.</source>
        <translation>--model und --key gelten einem Dienst; ihn mit --endpoint nennen.</translation>
    </message>
    <message>
        <source>--topic says the phases of folders at {topic} of a --layout.</source>
        <translation>--topic nennt die Phasen der Ordner bei {topic} eines --layout.</translation>
    </message>
    <message>
        <source>0 done, 1 the answer is no, 2 usage, 3 bad input, 4 environment, 5 cancelled.</source>
        <translation>0 fertig, 1 die Antwort ist Nein, 2 falscher Aufruf, 3 ungültige Eingabe, 4 Umgebung, 5 abgebrochen.</translation>
    </message>
    <message>
        <source>A ':' is expected after a key.</source>
        <translation>Nach einem Schlüssel wird ':' erwartet.</translation>
    </message>
    <message>
        <source>A ':' is expected after the key '{}'.</source>
        <translation>Nach dem Schlüssel '{}' wird ':' erwartet.</translation>
    </message>
    <message>
        <source>A '[' in a format has no end.</source>
        <translation>Ein '[' in einem Format hat kein Ende.</translation>
    </message>
    <message>
        <source>A '{{' in a format has no end.</source>
        <translation>Ein '{{' in einem Format hat kein Ende.</translation>
    </message>
    <message>
        <source>A '{}' is expected here, not '{}'.</source>
        <translation>Hier wird '{}' erwartet, nicht '{}'.</translation>
    </message>
    <message>
        <source>A '}}' in a format has no beginning.</source>
        <translation>Ein '}}' in einem Format hat keinen Anfang.</translation>
    </message>
    <message>
        <source>A JSON key in double quotes is expected here.</source>
        <translation>Hier wird ein JSON-Schlüssel in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A JSON list needs ',' or ']' here.</source>
        <translation>Eine JSON-Liste braucht hier ',' oder ']'.</translation>
    </message>
    <message>
        <source>A JSON object needs ',' or '}' here.</source>
        <translation>Ein JSON-Objekt braucht hier ',' oder '}'.</translation>
    </message>
    <message>
        <source>A base is 0 or from 2 to 36.</source>
        <translation>Eine Basis ist 0 oder liegt zwischen 2 und 36.</translation>
    </message>
    <message>
        <source>A binary file.</source>
        <translation>Eine Binärdatei.</translation>
    </message>
    <message>
        <source>A callback must be an object.</source>
        <translation>Ein Callback muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A cell of a table has {} bytes of text; a PDF is laid out with at most {}.</source>
        <translation>Eine Zelle einer Tabelle hat {} Bytes Text; ein PDF wird mit höchstens {} gesetzt.</translation>
    </message>
    <message>
        <source>A cell would not read back as it must.</source>
        <translation>Eine Zelle würde nicht so zurückgelesen, wie es sein muss.</translation>
    </message>
    <message>
        <source>A clone is materialized into a folder below the repository.</source>
        <translation>Ein Klon wird in einen Ordner unterhalb des Repositorys geschrieben.</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Ein Commit braucht eine Nachricht.</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>A context of {} is cloned to {}, not to {}.</source>
        <translation>Ein Kontext von {} wird nach {} geklont, nicht nach {}.</translation>
    </message>
    <message>
        <source>A control character must be escaped in a JSON string.</source>
        <translation>Ein Steuerzeichen muss in einem JSON-String maskiert sein.</translation>
    </message>
    <message>
        <source>A conversion in a format is !s, !r or !a.</source>
        <translation>Eine Umwandlung in einem Format ist !s, !r oder !a.</translation>
    </message>
    <message>
        <source>A deprecated template names its successor.</source>
        <translation>Eine veraltete Vorlage nennt ihre Nachfolgerin.</translation>
    </message>
    <message>
        <source>A discriminator</source>
        <translation>Ein Diskriminator</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A document of more than {} MiB is not exported.</source>
        <translation>Ein Dokument von mehr als {} MiB wird nicht exportiert.</translation>
    </message>
    <message>
        <source>A flow of OAuth</source>
        <translation>Ein OAuth-Ablauf</translation>
    </message>
    <message>
        <source>A format asks for more than {} characters.</source>
        <translation>Ein Format verlangt mehr als {} Zeichen.</translation>
    </message>
    <message>
        <source>A format that takes a mapping has names only.</source>
        <translation>Ein Format, das eine Zuordnung nimmt, hat nur Namen.</translation>
    </message>
    <message>
        <source>A freeze would be refused: {}</source>
        <translation>Das Einfrieren würde abgelehnt: {}</translation>
    </message>
    <message>
        <source>A generator is asked for its items while it makes them.</source>
        <translation>Ein Generator wird nach seinen Einträgen gefragt, während er sie erzeugt.</translation>
    </message>
    <message>
        <source>A header</source>
        <translation>Ein Header</translation>
    </message>
    <message>
        <source>A header 'Content-Type' is ignored here.</source>
        <translation>Ein Header 'Content-Type' wird hier ignoriert.</translation>
    </message>
    <message>
        <source>A header cannot have line breaks or control characters.</source>
        <translation>Ein Header kann keine Zeilenumbrüche oder Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>A high surrogate needs a low one after it.</source>
        <translation>Nach einem High-Surrogate muss ein Low-Surrogate stehen.</translation>
    </message>
    <message>
        <source>A length is a whole number.</source>
        <translation>Eine Länge ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A license</source>
        <translation>Eine Lizenz</translation>
    </message>
    <message>
        <source>A line has {} bytes; a document is read with lines of at most {}.</source>
        <translation>Eine Zeile hat {} Bytes; ein Dokument wird mit Zeilen von höchstens {} gelesen.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Ein Link</translation>
    </message>
    <message>
        <source>A link leads there; only files themselves are opened.</source>
        <translation>Dorthin führt ein symbolischer Link; geöffnet werden nur Dateien selbst.</translation>
    </message>
    <message>
        <source>A link needs 'operationId' or 'operationRef'.</source>
        <translation>Ein Link braucht 'operationId' oder 'operationRef'.</translation>
    </message>
    <message>
        <source>A link; what it leads to is not searched.</source>
        <translation>Ein symbolischer Link; sein Ziel wird nicht durchsucht.</translation>
    </message>
    <message>
        <source>A list of types is of OpenAPI 3.1.</source>
        <translation>Eine Liste von Typen gehört zu OpenAPI 3.1.</translation>
    </message>
    <message>
        <source>A log entry is not of the form pluma/log/v1.</source>
        <translation>Ein Protokolleintrag hat nicht die Form pluma/log/v1.</translation>
    </message>
    <message>
        <source>A lone low surrogate is not a character.</source>
        <translation>Ein einzelnes Low-Surrogate ist kein Zeichen.</translation>
    </message>
    <message>
        <source>A map key must be a single value.</source>
        <translation>Ein Schlüssel einer Zuordnung muss ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>A media type</source>
        <translation>Ein Medientyp</translation>
    </message>
    <message>
        <source>A name in the format has no end.</source>
        <translation>Ein Name im Format hat kein Ende.</translation>
    </message>
    <message>
        <source>A name or a number is expected after '.'.</source>
        <translation>Nach '.' wird ein Name oder eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>A negative number has no power that is a fraction.</source>
        <translation>Eine negative Zahl hat keine gebrochene Potenz.</translation>
    </message>
    <message>
        <source>A number of decimals is a whole number from 0 to 30.</source>
        <translation>Die Zahl der Dezimalstellen ist eine ganze Zahl von 0 bis 30.</translation>
    </message>
    <message>
        <source>A number of {} characters is longer than can be read ({}).</source>
        <translation>Eine Zahl von {} Zeichen ist länger, als gelesen werden kann ({}).</translation>
    </message>
    <message>
        <source>A parameter</source>
        <translation>Ein Parameter</translation>
    </message>
    <message>
        <source>A parameter 'caller' needs a default.</source>
        <translation>Ein Parameter 'caller' braucht einen Vorgabewert.</translation>
    </message>
    <message>
        <source>A parameter file is a map of names to values.</source>
        <translation>Eine Parameterdatei ordnet Namen Werte zu.</translation>
    </message>
    <message>
        <source>A parameter in the path must have 'required: true'.</source>
        <translation>Ein Parameter im Pfad muss 'required: true' haben.</translation>
    </message>
    <message>
        <source>A parameter needs 'schema' or 'content'.</source>
        <translation>Ein Parameter braucht 'schema' oder 'content'.</translation>
    </message>
    <message>
        <source>A parameter that is the header '{}' is ignored.</source>
        <translation>Ein Parameter, der der Header '{}' ist, wird ignoriert.</translation>
    </message>
    <message>
        <source>A parameter without a default stands after one with a default.</source>
        <translation>Ein Parameter ohne Vorgabewert steht hinter einem mit Vorgabewert.</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Ein Pfad</translation>
    </message>
    <message>
        <source>A path must be an object.</source>
        <translation>Ein Pfad muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A place in a list is a whole number.</source>
        <translation>Eine Stelle in einer Liste ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A program that starts from a context has that context's files and layout.</source>
        <translation>Ein Programm, das mit einem Kontext beginnt, hat dessen Dateien und Aufbau.</translation>
    </message>
    <message>
        <source>A provenance line must be an object.</source>
        <translation>Eine Herkunftszeile muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A provenance line needs a path and an origin: cloned, parameterized, rendered or edited.</source>
        <translation>Eine Herkunftszeile braucht einen Pfad und eine Herkunft: cloned, parameterized, rendered oder edited.</translation>
    </message>
    <message>
        <source>A quantity is a number, a text such as '45 t', or a value and its unit.</source>
        <translation>Eine Größe ist eine Zahl, ein Text wie '45 t' oder ein Wert und seine Einheit.</translation>
    </message>
    <message>
        <source>A quoted cell has no end.</source>
        <translation>Eine Zelle in Anführungszeichen hat kein Ende.</translation>
    </message>
    <message>
        <source>A reference must be a text.</source>
        <translation>Ein Verweis muss ein Text sein.</translation>
    </message>
    <message>
        <source>A regular expression of {} characters is longer than is read.</source>
        <translation>Ein regulärer Ausdruck von {} Zeichen ist länger, als gelesen wird.</translation>
    </message>
    <message>
        <source>A released template has a test.</source>
        <translation>Eine freigegebene Vorlage hat einen Test.</translation>
    </message>
    <message>
        <source>A request body</source>
        <translation>Ein Anfrageinhalt</translation>
    </message>
    <message>
        <source>A request is an object.</source>
        <translation>Eine Anfrage ist ein Objekt.</translation>
    </message>
    <message>
        <source>A required block is empty: others fill it in.</source>
        <translation>Ein Block mit 'required' ist leer: Andere füllen ihn aus.</translation>
    </message>
    <message>
        <source>A requirement of security must be an object.</source>
        <translation>Eine Sicherheitsanforderung muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A response</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A schema</source>
        <translation>Ein Schema</translation>
    </message>
    <message>
        <source>A schema must be an object or a boolean.</source>
        <translation>Ein Schema muss ein Objekt oder ein boolescher Wert sein.</translation>
    </message>
    <message>
        <source>A schema of the type array needs 'items'.</source>
        <translation>Ein Schema vom Typ array braucht 'items'.</translation>
    </message>
    <message>
        <source>A scheme of the type {} has no scopes.</source>
        <translation>Ein Verfahren vom Typ {} hat keine Scopes.</translation>
    </message>
    <message>
        <source>A search is at most {} bytes long.</source>
        <translation>Eine Suche ist höchstens {} Bytes lang.</translation>
    </message>
    <message>
        <source>A secret is one line of up to 4,096 bytes.</source>
        <translation>Ein Geheimnis ist eine Zeile von bis zu 4096 Bytes.</translation>
    </message>
    <message>
        <source>A security scheme</source>
        <translation>Ein Sicherheitsverfahren</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>A signature of the envelope is not base64.</source>
        <translation>Eine Signatur des Umschlags ist nicht base64.</translation>
    </message>
    <message>
        <source>A slice cannot go on by 0.</source>
        <translation>Ein Slice kann nicht die Schrittweite 0 haben.</translation>
    </message>
    <message>
        <source>A slice is from one whole number to another, not from {}.</source>
        <translation>Ein Slice geht von einer ganzen Zahl zu einer anderen, nicht von {}.</translation>
    </message>
    <message>
        <source>A statement such as 'if' or 'for' is expected here, not {}.</source>
        <translation>Hier wird eine Anweisung wie 'if' oder 'for' erwartet, nicht {}.</translation>
    </message>
    <message>
        <source>A submodule is recorded by its commit ({}), not entered: its files are not here.</source>
        <translation>Ein Submodul ist mit seinem Commit ({}) verzeichnet, nicht betreten: Seine Dateien sind nicht hier.</translation>
    </message>
    <message>
        <source>A submodule is recorded, not entered; run git submodule to fill it.</source>
        <translation>Ein Submodul wird verzeichnet, nicht betreten; git submodule ausführen, um es zu füllen.</translation>
    </message>
    <message>
        <source>A table has {} columns at most.</source>
        <translation>Eine Tabelle hat höchstens {} Spalten.</translation>
    </message>
    <message>
        <source>A table has {} columns; a page has room for {}.</source>
        <translation>Eine Tabelle hat {} Spalten; eine Seite hat Platz für {}.</translation>
    </message>
    <message>
        <source>A table is made of objects, not of {}.</source>
        <translation>Eine Tabelle besteht aus Objekten, nicht aus {}.</translation>
    </message>
    <message>
        <source>A table is written as md, csv, html or latex, not as '{}'.</source>
        <translation>Eine Tabelle wird als md, csv, html oder latex geschrieben, nicht als '{}'.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>A template has {} MB at most.</source>
        <translation>Eine Vorlage hat höchstens {} MB.</translation>
    </message>
    <message>
        <source>A template has {} names, numbers and signs at most.</source>
        <translation>Eine Vorlage hat höchstens {} Namen, Zahlen und Zeichen.</translation>
    </message>
    <message>
        <source>A template is not its own successor.</source>
        <translation>Eine Vorlage ist nicht ihre eigene Nachfolgerin.</translation>
    </message>
    <message>
        <source>A test needs an instance.</source>
        <translation>Ein Test braucht eine Instanz.</translation>
    </message>
    <message>
        <source>A text grows beyond {} MB.</source>
        <translation>Ein Text wächst über {} MB hinaus.</translation>
    </message>
    <message>
        <source>A text is expected here, not {}.</source>
        <translation>Hier wird ein Text erwartet, nicht {}.</translation>
    </message>
    <message>
        <source>A text is not split at nothing.</source>
        <translation>Ein Text wird nicht an einem leeren Trenner geteilt.</translation>
    </message>
    <message>
        <source>A text or list cannot be repeated that often.</source>
        <translation>Ein Text oder eine Liste lässt sich nicht so oft wiederholen.</translation>
    </message>
    <message>
        <source>A variable of a server</source>
        <translation>Eine Servervariable</translation>
    </message>
    <message>
        <source>A webhook has no address here: whoever subscribes says where it goes.</source>
        <translation>Ein Webhook hat hier keine Adresse: Wer ihn abonniert, sagt, wohin er geht.</translation>
    </message>
    <message>
        <source>A whole number is expected here, not {}.</source>
        <translation>Hier wird eine ganze Zahl erwartet, nicht {}.</translation>
    </message>
    <message>
        <source>A width is a whole number.</source>
        <translation>Eine Breite ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A width is more than 0.</source>
        <translation>Eine Breite ist größer als 0.</translation>
    </message>
    <message>
        <source>A {} is under way; its commit is yours to make.</source>
        <translation>Noch im Gange: {}; den Commit dazu selbst anlegen.</translation>
    </message>
    <message>
        <source>A {} request has no body.</source>
        <translation>Eine {}-Anfrage hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>Adding of {}</source>
        <translation>Hinzufügen von {}</translation>
    </message>
    <message>
        <source>Adding to {}</source>
        <translation>Hinzufügen zu {}</translation>
    </message>
    <message>
        <source>An encoding</source>
        <translation>Eine Kodierung</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>An expression is expected here, not {}.</source>
        <translation>Hier wird ein Ausdruck erwartet, nicht {}.</translation>
    </message>
    <message>
        <source>An indent is a whole number.</source>
        <translation>Ein Einzug ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>An integer has more than {} digits.</source>
        <translation>Eine Ganzzahl hat mehr als {} Ziffern.</translation>
    </message>
    <message>
        <source>An integer takes no precision.</source>
        <translation>Eine Ganzzahl hat keine Genauigkeitsangabe.</translation>
    </message>
    <message>
        <source>An item rule needs one of file_name, front_matter, neighbour, item_master.</source>
        <translation>Eine Teileregel braucht eines von file_name, front_matter, neighbour, item_master.</translation>
    </message>
    <message>
        <source>An operation</source>
        <translation>Eine Operation</translation>
    </message>
    <message>
        <source>An overrides file is a map of parameter names to values.</source>
        <translation>Eine Datei mit Überschreibungen ist eine Map von Parameternamen zu Werten.</translation>
    </message>
    <message>
        <source>Begin with: pluma templates show {} --example &gt; {}.yaml</source>
        <translation>Anfangen mit: pluma templates show {} --example &gt; {}.yaml</translation>
    </message>
    <message>
        <source>Binary contents {} and {} differ.</source>
        <translation>Die binären Inhalte {} und {} weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Bindings read the table with different separators.</source>
        <translation>Bindungen lesen die Tabelle mit verschiedenen Trennzeichen.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>CRR</source>
        <translation>CRR</translation>
    </message>
    <message>
        <source>CRR {}: ({} cloned + {} parameterized) / {} artifacts; {} rendered, {} edited, {} new; per distinct content {} ({} / {})</source>
        <translation>CRR {}: ({} geklont + {} parametriert) / {} Artefakte; {} erzeugt, {} bearbeitet, {} neu; je verschiedenem Inhalt {} ({} / {})</translation>
    </message>
    <message>
        <source>Cancelled while '{}' was running.</source>
        <translation>Abgebrochen, während '{}' lief.</translation>
    </message>
    <message>
        <source>Cancelled while: {}.</source>
        <translation>Abgebrochen während: {}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cannot create a file in '{}': {}.</source>
        <translation>In '{}' lässt sich keine Datei anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot create a folder beside the target: {}.</source>
        <translation>Neben dem Ziel lässt sich kein Ordner anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot create a folder here: {}.</source>
        <translation>Hier lässt sich kein Ordner anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot create the file: {}.</source>
        <translation>Die Datei lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot create the folder for keys: {}.</source>
        <translation>Der Ordner für Schlüssel lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot create the folder for pinned keys: {}.</source>
        <translation>Der Ordner für festgelegte Schlüssel lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot create the folder: {}.</source>
        <translation>Der Ordner lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot create the link: {}.</source>
        <translation>Die Verknüpfung lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot finish writing: {}.</source>
        <translation>Das Schreiben lässt sich nicht abschließen: {}.</translation>
    </message>
    <message>
        <source>Cannot list the folder: {}.</source>
        <translation>Der Ordner lässt sich nicht auflisten: {}.</translation>
    </message>
    <message>
        <source>Cannot lock: {}.</source>
        <translation>Sperren nicht möglich: {}.</translation>
    </message>
    <message>
        <source>Cannot open the file: {}.</source>
        <translation>Die Datei lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>Cannot open the folder: {}.</source>
        <translation>Der Ordner lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>Cannot open the lock file: {}.</source>
        <translation>Die Sperrdatei lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>Cannot put the folder into place: {}.</source>
        <translation>Der Ordner lässt sich nicht an seinen Platz bringen: {}.</translation>
    </message>
    <message>
        <source>Cannot read the file: {}.</source>
        <translation>Die Datei lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <source>Cannot replace the file: {}.</source>
        <translation>Die Datei lässt sich nicht ersetzen: {}.</translation>
    </message>
    <message>
        <source>Cannot start '{}': {}.</source>
        <translation>'{}' lässt sich nicht starten: {}.</translation>
    </message>
    <message>
        <source>Cannot write: {}.</source>
        <translation>Schreiben nicht möglich: {}.</translation>
    </message>
    <message>
        <source>Canonical JSON has no infinite numbers.</source>
        <translation>Kanonisches JSON hat keine unendlichen Zahlen.</translation>
    </message>
    <message>
        <source>Change of {}</source>
        <translation>Änderung von {}</translation>
    </message>
    <message>
        <source>Characters are not known by name here; write '\u' and their number.</source>
        <translation>Zeichen sind hier nicht mit Namen bekannt; '\u' und ihre Nummer schreiben.</translation>
    </message>
    <message>
        <source>Check the program</source>
        <translation>Programm prüfen</translation>
    </message>
    <message>
        <source>Checked: the manifest, the paths of {}, what {} of them say of parameters as they lie in the working tree</source>
        <translation>Geprüft: das Manifest, die Pfade von {}, was {} davon über Parameter sagen, wie sie im Arbeitsbaum liegen</translation>
    </message>
    <message>
        <source>Checking this takes too many steps; the schema refers to itself too often.</source>
        <translation>Diese Prüfung braucht zu viele Schritte; das Schema verweist zu oft auf sich selbst.</translation>
    </message>
    <message>
        <source>Choice of {}</source>
        <translation>Auswahl von {}</translation>
    </message>
    <message>
        <source>Choosing a template</source>
        <translation>Vorlage wird gewählt</translation>
    </message>
    <message>
        <source>Clearing of {}</source>
        <translation>Leeren von {}</translation>
    </message>
    <message>
        <source>Clone it to a new program</source>
        <translation>In ein neues Programm klonen</translation>
    </message>
    <message>
        <source>Cloned {} from {} to {} ({}).</source>
        <translation>{} aus {} nach {} geklont ({}).</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Create the example program</source>
        <translation>Beispielprogramm anlegen</translation>
    </message>
    <message>
        <source>Created a signing key, {}: {}.</source>
        <translation>Signierschlüssel angelegt, {}: {}.</translation>
    </message>
    <message>
        <source>Created {} in {}: {}, {} of them bound to parameters, {} bytes.</source>
        <translation>{} in {} angelegt: {}, davon {} an Parameter gebunden, {} Bytes.</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation>Meinten Sie {}?</translation>
    </message>
    <message>
        <source>Discarding of kept input</source>
        <translation>Verwerfen aufgehobener Eingaben</translation>
    </message>
    <message>
        <source>Enrolled {} of {}; commit .pluma/signers.yaml.</source>
        <translation>{} von {} eingetragen; .pluma/signers.yaml festschreiben.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Fetching from '{}' failed: {}</source>
        <translation>Abrufen von '{}' gescheitert: {}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields are separated by something.</source>
        <translation>Felder müssen durch etwas getrennt sein.</translation>
    </message>
    <message>
        <source>Filling in the parameters</source>
        <translation>Parameter werden ausgefüllt</translation>
    </message>
    <message>
        <source>Form {}</source>
        <translation>Form {}</translation>
    </message>
    <message>
        <source>Formats nest too deeply.</source>
        <translation>Formate sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Freeze the design phase</source>
        <translation>Die Entwurfsphase einfrieren</translation>
    </message>
    <message>
        <source>Froze {} of {} as {}.</source>
        <translation>{} aus {} als {} eingefroren.</translation>
    </message>
    <message>
        <source>Git LFS pointer</source>
        <translation>Git-LFS-Zeiger</translation>
    </message>
    <message>
        <source>Git LFS pointers</source>
        <translation>Git-LFS-Zeiger</translation>
    </message>
    <message>
        <source>HEAD cannot be read</source>
        <translation>HEAD lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>It claims to be cloned from {}, but the bytes there differ.</source>
        <translation>Es gibt an, aus {} geklont zu sein, doch die Bytes dort weichen ab.</translation>
    </message>
    <message>
        <source>It gives a text, but has to be refused.</source>
        <translation>Es ergibt einen Text, muss aber abgelehnt werden.</translation>
    </message>
    <message>
        <source>It has no front matter: its first line is not '---'.</source>
        <translation>Es hat kein Front Matter: Die erste Zeile ist nicht '---'.</translation>
    </message>
    <message>
        <source>It is bound to a template, but it was not rendered from one or was edited since.</source>
        <translation>Es ist an eine Vorlage gebunden, wurde aber nicht aus einer erzeugt oder seither bearbeitet.</translation>
    </message>
    <message>
        <source>It is not known which unit this number has.</source>
        <translation>Die Einheit dieser Zahl ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is refused with another message: {}</source>
        <translation>Es wird mit einer anderen Meldung abgelehnt: {}</translation>
    </message>
    <message>
        <source>It was edited since it was rendered.</source>
        <translation>Es wurde seit dem Erzeugen bearbeitet.</translation>
    </message>
    <message>
        <source>It was null, which is not allowed any more.</source>
        <translation>Es war null, was nicht mehr erlaubt ist.</translation>
    </message>
    <message>
        <source>It was rendered again from its template; the binding of '{}' at '{}' does not reach the new text.</source>
        <translation>Es wurde aus seiner Vorlage neu erzeugt; die Bindung von '{}' bei '{}' erreicht den neuen Text nicht.</translation>
    </message>
    <message>
        <source>Item {} stands for two contents: here and in '{}'.</source>
        <translation>Teil {} steht für zwei Inhalte: hier und in '{}'.</translation>
    </message>
    <message>
        <source>Its front matter has no end: no line '---' follows.</source>
        <translation>Das Front Matter hat kein Ende: Es folgt keine Zeile '---'.</translation>
    </message>
    <message>
        <source>JSON has no number for {}.</source>
        <translation>JSON hat keine Zahl für {}.</translation>
    </message>
    <message>
        <source>Larger than {} MiB.</source>
        <translation>Größer als {} MiB.</translation>
    </message>
    <message>
        <source>Layouts are proposed for a tree that is there.</source>
        <translation>Ein Aufbau wird nur für einen vorhandenen Baum vorgeschlagen.</translation>
    </message>
    <message>
        <source>Line {} is '{}', not '{}'.</source>
        <translation>Zeile {} ist '{}', nicht '{}'.</translation>
    </message>
    <message>
        <source>Macros and templates call each other deeper than {} levels.</source>
        <translation>Makros und Vorlagen rufen einander tiefer als {} Ebenen auf.</translation>
    </message>
    <message>
        <source>Measure the reuse</source>
        <translation>Wiederverwendung messen</translation>
    </message>
    <message>
        <source>Mend the bindings or the artifacts and freeze again, or repeat with --accept-incomplete.</source>
        <translation>Die Bindungen oder die Artefakte berichtigen und erneut einfrieren, oder mit --accept-incomplete wiederholen.</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Merkle-Wurzel</translation>
    </message>
    <message>
        <source>Models are asked by the program curl, which is not installed.</source>
        <translation>Modelle werden mit dem Programm curl befragt, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>More than {} letters are to be taken away.</source>
        <translation>Mehr als {} Zeichen sollen entfernt werden.</translation>
    </message>
    <message>
        <source>More than {} values are handed on.</source>
        <translation>Mehr als {} Werte werden übergeben.</translation>
    </message>
    <message>
        <source>Moving in {}</source>
        <translation>Verschieben in {}</translation>
    </message>
    <message>
        <source>Neither side has '{}'.</source>
        <translation>Keine der beiden Seiten hat '{}'.</translation>
    </message>
    <message>
        <source>No artifact of {} belongs to {}.</source>
        <translation>Kein Artefakt von {} gehört zu {}.</translation>
    </message>
    <message>
        <source>No block was given to the macro '{}'.</source>
        <translation>Dem Makro '{}' wurde kein Block übergeben.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>No flow of '{}' has the scope '{}'.</source>
        <translation>Kein Ablauf von '{}' hat den Geltungsbereich '{}'.</translation>
    </message>
    <message>
        <source>No frozen context yet; reuse is counted from contexts: pluma freeze-context --phase CAD</source>
        <translation>Noch kein eingefrorener Kontext; Wiederverwendung wird aus Kontexten gezählt: pluma freeze-context --phase CAD</translation>
    </message>
    <message>
        <source>No further items are allowed here.</source>
        <translation>Weitere Einträge sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>No item of this list is of the kind that is needed.</source>
        <translation>Kein Eintrag dieser Liste ist von der verlangten Art.</translation>
    </message>
    <message>
        <source>No key '{}' is enrolled in {}.</source>
        <translation>Kein Schlüssel '{}' ist in {} eingetragen.</translation>
    </message>
    <message>
        <source>No layout pattern has {topic}, so the table of topics says nothing.</source>
        <translation>Kein Aufbaumuster hat {topic}, daher sagt die Thementabelle nichts.</translation>
    </message>
    <message>
        <source>No number of the table shows its decimal sign; '{}' is written with a point.</source>
        <translation>Keine Zahl der Tabelle zeigt ihr Dezimalzeichen; '{}' wird mit Punkt geschrieben.</translation>
    </message>
    <message>
        <source>No operation asks for anything else.</source>
        <translation>Keine Operation fragt etwas anderes ab.</translation>
    </message>
    <message>
        <source>No operation fits.</source>
        <translation>Keine Operation passt.</translation>
    </message>
    <message>
        <source>No operation has the operationId '{}'.</source>
        <translation>Keine Operation hat die operationId '{}'.</translation>
    </message>
    <message>
        <source>No template fits this sentence.</source>
        <translation>Keine Vorlage passt zu diesem Satz.</translation>
    </message>
    <message>
        <source>No template fits this sentence; see: pluma templates list</source>
        <translation>Keine Vorlage passt zu diesem Satz; siehe: pluma templates list</translation>
    </message>
    <message>
        <source>No template fits.</source>
        <translation>Keine Vorlage passt.</translation>
    </message>
    <message>
        <source>No template has every word; these have some of them.</source>
        <translation>Keine Vorlage hat alle Wörter; diese haben einige davon.</translation>
    </message>
    <message>
        <source>Not checked: {}.</source>
        <translation>Nicht geprüft: {}.</translation>
    </message>
    <message>
        <source>Not in git, only named there: {}.</source>
        <translation>Nicht in git, dort nur genannt: {}.</translation>
    </message>
    <message>
        <source>Not looked at: {}.</source>
        <translation>Nicht durchsucht: {}.</translation>
    </message>
    <message>
        <source>Nothing can be stored in '{}'.</source>
        <translation>In '{}' lässt sich nichts ablegen.</translation>
    </message>
    <message>
        <source>Nothing can be stored in this.</source>
        <translation>Darin lässt sich nichts ablegen.</translation>
    </message>
    <message>
        <source>Nothing found in {}.</source>
        <translation>In {} nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is allowed here.</source>
        <translation>Hier ist nichts erlaubt.</translation>
    </message>
    <message>
        <source>Nothing is proposed: no folder of the {} looks like a phase, a domain, an ATA chapter or a topic with a usual name.</source>
        <translation>Kein Vorschlag: Kein Ordner der {} sieht nach einer Phase, einer Domäne, einem ATA-Kapitel oder einem Thema mit üblichem Namen aus.</translation>
    </message>
    <message>
        <source>Nothing says what stands for '{}' in the address.</source>
        <translation>Nichts sagt, was in der Adresse für '{}' steht.</translation>
    </message>
    <message>
        <source>Nothing to replace.</source>
        <translation>Nichts zu ersetzen.</translation>
    </message>
    <message>
        <source>Nothing was cloned from {}: {} would keep old values.</source>
        <translation>Aus {} wurde nichts geklont; mit alten Werten bliebe: {}.</translation>
    </message>
    <message>
        <source>Nothing was cloned: {}</source>
        <translation>Nichts wurde geklont: {}</translation>
    </message>
    <message>
        <source>Nothing would stand in the path for '{}'.</source>
        <translation>Für '{}' stünde nichts im Pfad.</translation>
    </message>
    <message>
        <source>Only a Git LFS pointer of {} bytes is here; the content itself ({} bytes, SHA-256 {}) is kept by Git LFS, outside of git and of every context.</source>
        <translation>Hier liegt nur ein Git-LFS-Zeiger von {} Bytes; den Inhalt selbst ({} Bytes, SHA-256 {}) hält Git LFS, außerhalb von git und von jedem Kontext.</translation>
    </message>
    <message>
        <source>Only a text can be in a text, not {}.</source>
        <translation>Nur ein Text kann in einem Text enthalten sein, nicht {}.</translation>
    </message>
    <message>
        <source>Only entries of a map have a name that can be changed.</source>
        <translation>Nur Schlüssel einer Map haben einen Namen, der sich ändern lässt.</translation>
    </message>
    <message>
        <source>Only items of a list can be duplicated.</source>
        <translation>Nur Einträge einer Liste lassen sich duplizieren.</translation>
    </message>
    <message>
        <source>Only items of a list can be moved.</source>
        <translation>Nur Einträge einer Liste lassen sich verschieben.</translation>
    </message>
    <message>
        <source>Only version 1 of the protocol is spoken here.</source>
        <translation>Hier wird nur Version 1 des Protokolls gesprochen.</translation>
    </message>
    <message>
        <source>OpenAPI {} is not read; 3.0 and 3.1 are.</source>
        <translation>OpenAPI {} wird nicht gelesen, nur 3.0 und 3.1.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Oder:</translation>
    </message>
    <message>
        <source>Other text looks like the place of '{}' but is not {}; it was left alone (line {}).</source>
        <translation>Anderer Text sieht aus wie die Stelle von '{}', ist aber nicht {}; er blieb unverändert (Zeile {}).</translation>
    </message>
    <message>
        <source>Others can read the private key.</source>
        <translation>Andere können den privaten Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Overrides need a context to start from.</source>
        <translation>Überschreibungen brauchen einen Kontext, von dem sie ausgehen.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters added:</source>
        <translation>Parameter hinzugefügt:</translation>
    </message>
    <message>
        <source>Parameters changed:</source>
        <translation>Parameter geändert:</translation>
    </message>
    <message>
        <source>Parameters removed:</source>
        <translation>Parameter entfernt:</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Parameter:</translation>
    </message>
    <message>
        <source>Pasting into {}</source>
        <translation>Einfügen in {}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Proposed for {}, {}; nothing is written.</source>
        <translation>Vorschlag für {}, {}; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Reading Markdown</source>
        <translation>Markdown wird gelesen</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Reading the document takes more than {} MiB of memory.</source>
        <translation>Das Lesen des Dokuments braucht mehr als {} MiB Speicher.</translation>
    </message>
    <message>
        <source>Reading the document takes more than {} seconds.</source>
        <translation>Das Lesen des Dokuments dauert länger als {} Sekunden.</translation>
    </message>
    <message>
        <source>Removal of {}</source>
        <translation>Entfernen von {}</translation>
    </message>
    <message>
        <source>Renaming of {}</source>
        <translation>Umbenennen von {}</translation>
    </message>
    <message>
        <source>Render a document from a template</source>
        <translation>Dokument aus einer Vorlage erzeugen</translation>
    </message>
    <message>
        <source>Rendered {} ({} bytes).</source>
        <translation>{} erzeugt ({} Bytes).</translation>
    </message>
    <message>
        <source>Rendered {} to {} ({} bytes{}).</source>
        <translation>Aus {} erzeugt: {} ({} Bytes{}).</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>Replaced {} in {}.</source>
        <translation>{} in {} ersetzt.</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Restoring of {}</source>
        <translation>Wiederherstellen von {}</translation>
    </message>
    <message>
        <source>SVG is drawn by the program rsvg-convert, which is not installed</source>
        <translation>SVG wird mit dem Programm rsvg-convert gezeichnet, das nicht installiert ist</translation>
    </message>
    <message>
        <source>Say what you need.</source>
        <translation>Sagen, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Sehen, was abweicht</translation>
    </message>
    <message>
        <source>Sending to '{}' failed: {}</source>
        <translation>Senden an '{}' gescheitert: {}</translation>
    </message>
    <message>
        <source>Signing failed.</source>
        <translation>Signieren gescheitert.</translation>
    </message>
    <message>
        <source>Someone else moved '{}' at the same time.</source>
        <translation>Jemand anderes hat '{}' gleichzeitig verschoben.</translation>
    </message>
    <message>
        <source>Statements, expressions and comments begin in the same way.</source>
        <translation>Anweisungen, Ausdrücke und Kommentare beginnen auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Synchronised with {}: {} received, {} sent.</source>
        <translation>Mit {} abgeglichen: {} empfangen, {} gesendet.</translation>
    </message>
    <message>
        <source>Take it to a second clone and verify it there</source>
        <translation>In einen zweiten Klon holen und dort prüfen</translation>
    </message>
    <message>
        <source>Take the program as it lies in git</source>
        <translation>Das Programm nehmen, wie es in git liegt</translation>
    </message>
    <message>
        <source>Tests cannot be chained with 'is'; join them with 'and'.</source>
        <translation>Tests lassen sich nicht mit 'is' verketten; mit 'and' verbinden.</translation>
    </message>
    <message>
        <source>The JSON string has no end.</source>
        <translation>Die JSON-Zeichenkette hat kein Ende.</translation>
    </message>
    <message>
        <source>The JSON text ends where a value is expected.</source>
        <translation>Der JSON-Text endet, wo ein Wert erwartet wird.</translation>
    </message>
    <message>
        <source>The PDF cannot be written: {}</source>
        <translation>Das PDF lässt sich nicht schreiben: {}</translation>
    </message>
    <message>
        <source>The address '{}' has a '{{' without '}}'.</source>
        <translation>Die Adresse '{}' hat ein '{{' ohne '}}'.</translation>
    </message>
    <message>
        <source>The address names '{{{}}}', which no variable describes.</source>
        <translation>Die Adresse nennt '{{{}}}', was keine Variable beschreibt.</translation>
    </message>
    <message>
        <source>The address, the model or the key of the service has a control character.</source>
        <translation>Die Adresse, das Modell oder der Schlüssel des Dienstes enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The alias '*{}' has no anchor before it.</source>
        <translation>Der Alias '*{}' hat keinen Anker davor.</translation>
    </message>
    <message>
        <source>The argument '{}' is not UTF-8.</source>
        <translation>Das Argument '{}' ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The arguments of this call stand in an order that has no meaning.</source>
        <translation>Die Argumente dieses Aufrufs stehen in einer Reihenfolge ohne Sinn.</translation>
    </message>
    <message>
        <source>The artifact is listed but not there.</source>
        <translation>Das Artefakt ist aufgelistet, aber nicht da.</translation>
    </message>
    <message>
        <source>The artifact is not in the listing.</source>
        <translation>Das Artefakt ist nicht in der Auflistung.</translation>
    </message>
    <message>
        <source>The attribute to choose by is missing.</source>
        <translation>Das Attribut, nach dem ausgewählt wird, fehlt.</translation>
    </message>
    <message>
        <source>The base '{}' is not pinned; write {}@…#sha256:{}</source>
        <translation>Die Basis '{}' ist nicht festgelegt; zu schreiben ist {}@…#sha256:{}</translation>
    </message>
    <message>
        <source>The base manifest '{}' has version {}, not {}.</source>
        <translation>Das Basismanifest '{}' hat Version {}, nicht {}.</translation>
    </message>
    <message>
        <source>The base manifest '{}' is neither in the program nor shipped.</source>
        <translation>Das Basismanifest '{}' ist weder im Programm noch mitgeliefert.</translation>
    </message>
    <message>
        <source>The base manifest '{}' is not the one that was pinned: its SHA-256 is {}.</source>
        <translation>Das Basismanifest '{}' ist nicht das festgelegte: Sein SHA-256 ist {}.</translation>
    </message>
    <message>
        <source>The binding names the parameter '{}', which the program does not have.</source>
        <translation>Die Bindung nennt den Parameter '{}', den das Programm nicht hat.</translation>
    </message>
    <message>
        <source>The binding of '{}' at '{}' finds a {} there, not a single value.</source>
        <translation>Die Bindung von '{}' bei '{}' findet dort einen Wert der Art {}, keinen Einzelwert.</translation>
    </message>
    <message>
        <source>The binding of '{}' at '{}' finds no such place.</source>
        <translation>Die Bindung von '{}' bei '{}' findet keine solche Stelle.</translation>
    </message>
    <message>
        <source>The binding of '{}' at '{}' finds no such place: {}</source>
        <translation>Die Bindung von '{}' bei '{}' findet keine solche Stelle: {}</translation>
    </message>
    <message>
        <source>The binding of '{}' to '{}' reaches no artifact.</source>
        <translation>Die Bindung von '{}' an '{}' erreicht kein Artefakt.</translation>
    </message>
    <message>
        <source>The binding of '{}': {}</source>
        <translation>Die Bindung von '{}': {}</translation>
    </message>
    <message>
        <source>The bindings of '{}' and '{}' claim the same place with the values '{}' and '{}'.</source>
        <translation>Die Bindungen von '{}' und '{}' beanspruchen dieselbe Stelle mit den Werten '{}' und '{}'.</translation>
    </message>
    <message>
        <source>The block '{}' is required, and no template fills it in.</source>
        <translation>Der Block '{}' ist erforderlich, und keine Vorlage füllt ihn aus.</translation>
    </message>
    <message>
        <source>The bytes are not those that were listed.</source>
        <translation>Die Bytes sind nicht die aufgelisteten.</translation>
    </message>
    <message>
        <source>The catalogue of templates cannot be made.</source>
        <translation>Der Vorlagenkatalog lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The catalogue of templates fails: {}</source>
        <translation>Der Vorlagenkatalog versagt: {}</translation>
    </message>
    <message>
        <source>The command '{}' is not known.</source>
        <translation>Der Befehl '{}' ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The commit {} is not a frozen context.</source>
        <translation>Der Commit {} ist kein eingefrorener Kontext.</translation>
    </message>
    <message>
        <source>The condition does not hold, and there is no 'else'.</source>
        <translation>Die Bedingung gilt nicht, und es gibt kein 'else'.</translation>
    </message>
    <message>
        <source>The content has {} bytes; at most {} are read here.</source>
        <translation>Der Inhalt hat {} Bytes; hier werden höchstens {} gelesen.</translation>
    </message>
    <message>
        <source>The content of '{}' is not in this repository (a partial clone leaves holes).</source>
        <translation>Der Inhalt von '{}' ist nicht in diesem Repository (ein partieller Klon lässt Lücken).</translation>
    </message>
    <message>
        <source>The context has no '{}'.</source>
        <translation>Der Kontext hat kein '{}'.</translation>
    </message>
    <message>
        <source>The context has no listing.</source>
        <translation>Der Kontext hat keine Auflistung.</translation>
    </message>
    <message>
        <source>The context has no program.</source>
        <translation>Der Kontext hat kein Programm.</translation>
    </message>
    <message>
        <source>The context has no provenance.jsonl.</source>
        <translation>Der Kontext hat kein provenance.jsonl.</translation>
    </message>
    <message>
        <source>The context holds a path below a link: '{}'.</source>
        <translation>Der Kontext enthält einen Pfad unterhalb einer Verknüpfung: '{}'.</translation>
    </message>
    <message>
        <source>The context holds a path that must not be written: '{}'.</source>
        <translation>Der Kontext enthält einen Pfad, der nicht geschrieben werden darf: '{}'.</translation>
    </message>
    <message>
        <source>The context holds something that it does not state.</source>
        <translation>Der Kontext enthält etwas, das er nicht angibt.</translation>
    </message>
    <message>
        <source>The context is a draft: materialize it with a clone --materialize DIR, or read it with pluma diff and query-context.</source>
        <translation>Der Kontext ist ein Entwurf: mit einem Klon --materialize DIR materialisieren oder mit pluma diff und query-context lesen.</translation>
    </message>
    <message>
        <source>The context is an object of names and values.</source>
        <translation>Der Kontext ist ein Objekt aus Namen und Werten.</translation>
    </message>
    <message>
        <source>The context is not in the log of the key that signed it.</source>
        <translation>Der Kontext steht nicht im Protokoll des Schlüssels, der ihn signiert hat.</translation>
    </message>
    <message>
        <source>The context {} does not verify: {}</source>
        <translation>Der Kontext {} hält der Prüfung nicht stand: {}</translation>
    </message>
    <message>
        <source>The context {} is damaged.</source>
        <translation>Der Kontext {} ist beschädigt.</translation>
    </message>
    <message>
        <source>The context {} is written, but not its folder: {}</source>
        <translation>Der Kontext {} ist geschrieben, sein Ordner aber nicht: {}</translation>
    </message>
    <message>
        <source>The context {} lacks artifacts that it lists.</source>
        <translation>Dem Kontext {} fehlen Artefakte, die er auflistet.</translation>
    </message>
    <message>
        <source>The context {} was there already; its folder was written now.</source>
        <translation>Der Kontext {} war schon da; sein Ordner wurde jetzt geschrieben.</translation>
    </message>
    <message>
        <source>The default '{}' is none of the values of 'enum'.</source>
        <translation>Der Vorgabewert '{}' ist keiner der Werte von 'enum'.</translation>
    </message>
    <message>
        <source>The dialect '{}' is not known here.</source>
        <translation>Der Dialekt '{}' ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The dictionary changed while it was gone through.</source>
        <translation>Das Dictionary änderte sich, während es durchlaufen wurde.</translation>
    </message>
    <message>
        <source>The document '{}' is not here.</source>
        <translation>Das Dokument '{}' ist nicht hier.</translation>
    </message>
    <message>
        <source>The document '{}' is not known here.</source>
        <translation>Das Dokument '{}' ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The document does not say which content type the body has.</source>
        <translation>Das Dokument sagt nicht, welchen Typ der Inhalt hat.</translation>
    </message>
    <message>
        <source>The document expands to more than {} values.</source>
        <translation>Das Dokument entfaltet sich zu mehr als {} Werten.</translation>
    </message>
    <message>
        <source>The document has more than {} values.</source>
        <translation>Das Dokument hat mehr als {} Werte.</translation>
    </message>
    <message>
        <source>The document has {} bytes; at most {} are read.</source>
        <translation>Das Dokument hat {} Bytes; höchstens {} werden gelesen.</translation>
    </message>
    <message>
        <source>The document is not UTF-8 text.</source>
        <translation>Das Dokument ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>Das Dokument ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The document is written, but not where it came from: {}</source>
        <translation>Das Dokument ist geschrieben, seine Herkunft aber nicht: {}</translation>
    </message>
    <message>
        <source>The document nests deeper than {} levels.</source>
        <translation>Das Dokument ist tiefer als {} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The document of the reference '{}' is not here.</source>
        <translation>Das Dokument des Verweises '{}' ist nicht hier.</translation>
    </message>
    <message>
        <source>The document would have other keys or values.</source>
        <translation>Das Dokument hätte andere Schlüssel oder Werte.</translation>
    </message>
    <message>
        <source>The documents are larger than {} MB together.</source>
        <translation>Die Dokumente sind zusammen größer als {} MB.</translation>
    </message>
    <message>
        <source>The documents of the example are the same.</source>
        <translation>Die Dokumente des Beispiels sind gleich.</translation>
    </message>
    <message>
        <source>The documents of the example differ:</source>
        <translation>Die Dokumente des Beispiels weichen ab:</translation>
    </message>
    <message>
        <source>The domain code '{}' is not in the vocabulary; {} artifacts have it.</source>
        <translation>Der Domänencode '{}' steht nicht im Vokabular; {} Artefakte haben ihn.</translation>
    </message>
    <message>
        <source>The domain {} has no artifact.</source>
        <translation>Die Domäne {} hat kein Artefakt.</translation>
    </message>
    <message>
        <source>The draft {} does not verify: {}</source>
        <translation>Der Entwurf {} hält der Prüfung nicht stand: {}</translation>
    </message>
    <message>
        <source>The example can have from 100 to 1,000,000 artifacts, not {}.</source>
        <translation>Das Beispiel kann 100 bis 1.000.000 Artefakte haben, nicht {}.</translation>
    </message>
    <message>
        <source>The example does not fit both: {}</source>
        <translation>Das Beispiel passt nicht zu beiden: {}</translation>
    </message>
    <message>
        <source>The example has errors: {}</source>
        <translation>Das Beispiel hat Fehler: {}</translation>
    </message>
    <message>
        <source>The expression has no group '{}'.</source>
        <translation>Der Ausdruck hat keine Gruppe '{}'.</translation>
    </message>
    <message>
        <source>The expression takes too long on this file; it stays as it is.</source>
        <translation>Der Ausdruck braucht für diese Datei zu lange; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The expression takes too long on this file; what it finds is incomplete.</source>
        <translation>Der Ausdruck braucht für diese Datei zu lange; was er findet, ist unvollständig.</translation>
    </message>
    <message>
        <source>The field '{}' is unknown.</source>
        <translation>Das Feld '{}' ist unbekannt.</translation>
    </message>
    <message>
        <source>The field holds something else now.</source>
        <translation>Das Feld enthält jetzt etwas anderes.</translation>
    </message>
    <message>
        <source>The field is not there any more.</source>
        <translation>Das Feld ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The field is of another type now.</source>
        <translation>Das Feld hat jetzt einen anderen Typ.</translation>
    </message>
    <message>
        <source>The file cannot be deleted: {}.</source>
        <translation>Die Datei lässt sich nicht löschen: {}.</translation>
    </message>
    <message>
        <source>The file cannot be renamed: {}.</source>
        <translation>Die Datei lässt sich nicht umbenennen: {}.</translation>
    </message>
    <message>
        <source>The file changed since it was searched.</source>
        <translation>Die Datei hat sich seit der Suche geändert.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened.</source>
        <translation>Die Datei hat sich seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>The file has {} bytes; at most {} are read.</source>
        <translation>Die Datei hat {} Bytes; höchstens {} werden gelesen.</translation>
    </message>
    <message>
        <source>The file has {} lines.</source>
        <translation>Die Datei hat {} Zeilen.</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document.</source>
        <translation>Die Datei enthält mehr als ein YAML-Dokument.</translation>
    </message>
    <message>
        <source>The file is UTF-16; bindings reach UTF-8 only.</source>
        <translation>Die Datei ist UTF-16; Bindungen erreichen nur UTF-8.</translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation>Die Datei ist schon da.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and '{}' is not ASCII.</source>
        <translation>Die Datei ist kein UTF-8, und '{}' ist kein ASCII.</translation>
    </message>
    <message>
        <source>The file is not in the commit {}.</source>
        <translation>Die Datei ist nicht im Commit {}.</translation>
    </message>
    <message>
        <source>The file is not text; bindings reach texts only.</source>
        <translation>Die Datei ist kein Text; Bindungen erreichen nur Texte.</translation>
    </message>
    <message>
        <source>The file name pattern '{}' cannot be read.</source>
        <translation>Das Dateinamenmuster '{}' ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file was deleted in the working tree.</source>
        <translation>Die Datei wurde im Arbeitsbaum gelöscht.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Die Dateien sind gleich.</translation>
    </message>
    <message>
        <source>The files in '{}' are not those that were signed.</source>
        <translation>Die Dateien in '{}' sind nicht die signierten.</translation>
    </message>
    <message>
        <source>The filter '{}' takes {}; this is {}.</source>
        <translation>Für den Filter '{}' geeignet: {}; dies ist {}.</translation>
    </message>
    <message>
        <source>The fingerprint of {} is not that of the public key beside it.</source>
        <translation>Der Fingerabdruck von {} ist nicht der des öffentlichen Schlüssels daneben.</translation>
    </message>
    <message>
        <source>The first command must be 'start'.</source>
        <translation>Der erste Befehl muss 'start' sein.</translation>
    </message>
    <message>
        <source>The folder cannot be made: {}.</source>
        <translation>Der Ordner lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>The folder is a link.</source>
        <translation>Der Ordner ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>The folder is not in this repository.</source>
        <translation>Der Ordner ist nicht in diesem Repository.</translation>
    </message>
    <message>
        <source>The folder of packs cannot be synced.</source>
        <translation>Der Ordner der Packs lässt sich nicht auf die Platte schreiben (sync).</translation>
    </message>
    <message>
        <source>The folders nest deeper than 512 levels.</source>
        <translation>Die Ordner sind tiefer als 512 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The footnote '{}' is named nowhere and left out.</source>
        <translation>Die Fußnote '{}' wird nirgends genannt und ausgelassen.</translation>
    </message>
    <message>
        <source>The form '{}' is not offered any more.</source>
        <translation>Die Form '{}' wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>The format '{}' has no digits after '.'.</source>
        <translation>Das Format '{}' hat keine Ziffern nach '.'.</translation>
    </message>
    <message>
        <source>The format '{}' is not for {}.</source>
        <translation>Das Format '{}' ist nicht für {} bestimmt.</translation>
    </message>
    <message>
        <source>The format asks for more values than there are.</source>
        <translation>Das Format verlangt mehr Werte, als es gibt.</translation>
    </message>
    <message>
        <source>The format does not use all values.</source>
        <translation>Das Format benutzt nicht alle Werte.</translation>
    </message>
    <message>
        <source>The format ends in the middle.</source>
        <translation>Das Format endet mittendrin.</translation>
    </message>
    <message>
        <source>The format names a value, which needs a dictionary.</source>
        <translation>Das Format nennt einen Wert mit Namen; dafür braucht es ein Dictionary.</translation>
    </message>
    <message>
        <source>The front matter would end elsewhere.</source>
        <translation>Das Front Matter würde woanders enden.</translation>
    </message>
    <message>
        <source>The head of the origin could not be remembered: {}</source>
        <translation>Der Kopf des Ursprungs ließ sich nicht merken: {}</translation>
    </message>
    <message>
        <source>The id '{}' does not belong to this statement, whose digest begins with {}.</source>
        <translation>Die Kennung '{}' gehört nicht zu dieser Erklärung, deren Digest mit {} beginnt.</translation>
    </message>
    <message>
        <source>The imported template has no '{}'.</source>
        <translation>Die importierte Vorlage hat kein '{}'.</translation>
    </message>
    <message>
        <source>The index cannot be copied: {}.</source>
        <translation>Der Index lässt sich nicht kopieren: {}.</translation>
    </message>
    <message>
        <source>The index cannot be read: {} {}</source>
        <translation>Der Index lässt sich nicht lesen: {} {}</translation>
    </message>
    <message>
        <source>The index could not be put back: the changes are staged now. Unstage them with: git reset</source>
        <translation>Der Index ließ sich nicht zurücksetzen: Die Änderungen sind jetzt vorgemerkt (staged). Zurücknehmen mit: git reset</translation>
    </message>
    <message>
        <source>The integer is too large for a decimal number.</source>
        <translation>Die Ganzzahl ist zu groß für eine Dezimalzahl.</translation>
    </message>
    <message>
        <source>The integer {} is too large for canonical JSON.</source>
        <translation>Die Ganzzahl {} ist zu groß für kanonisches JSON.</translation>
    </message>
    <message>
        <source>The item is not there any more.</source>
        <translation>Der Eintrag ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The item master '{}' is not there.</source>
        <translation>Der Teilestamm '{}' ist nicht da.</translation>
    </message>
    <message>
        <source>The items of this list must differ from each other; {} is there twice.</source>
        <translation>Die Einträge dieser Liste müssen voneinander verschieden sein; {} steht zweimal da.</translation>
    </message>
    <message>
        <source>The kept input is not there any more.</source>
        <translation>Die aufgehobene Eingabe ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The key '{}' is given twice.</source>
        <translation>Der Schlüssel '{}' ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The key '{}' is given twice: first at {}.</source>
        <translation>Der Schlüssel '{}' ist doppelt angegeben: zuerst bei {}.</translation>
    </message>
    <message>
        <source>The key is not a 32-byte Ed25519 seed.</source>
        <translation>Der Schlüssel ist kein Ed25519-Seed von 32 Bytes.</translation>
    </message>
    <message>
        <source>The key store has forgotten {}.</source>
        <translation>Der Schlüsselspeicher hat {} vergessen.</translation>
    </message>
    <message>
        <source>The key store keeps {}.</source>
        <translation>Der Schlüsselspeicher bewahrt {} auf.</translation>
    </message>
    <message>
        <source>The key store refuses: {}</source>
        <translation>Der Schlüsselspeicher verweigert: {}</translation>
    </message>
    <message>
        <source>The key {} is already enrolled in {}.</source>
        <translation>Der Schlüssel {} ist schon in {} eingetragen.</translation>
    </message>
    <message>
        <source>The key {} of {} was not valid at {} (it is enrolled from {} until {}).</source>
        <translation>Der Schlüssel {} von {} war zum Zeitpunkt {} nicht gültig (eingetragen ab {} bis {}).</translation>
    </message>
    <message>
        <source>The keyword '{}' is not known.</source>
        <translation>Das Schlüsselwort '{}' ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The last line of the listing has no end.</source>
        <translation>Die letzte Zeile der Auflistung hat kein Ende.</translation>
    </message>
    <message>
        <source>The layout pattern '{}' {}.</source>
        <translation>Das Aufbaumuster '{}' {}.</translation>
    </message>
    <message>
        <source>The leeway of 'truncate' is not below 0.</source>
        <translation>Der Spielraum von 'truncate' darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>The letters to take away are a text, not {}.</source>
        <translation>Die zu entfernenden Zeichen sind ein Text, nicht {}.</translation>
    </message>
    <message>
        <source>The link leads out of the program and was not written.</source>
        <translation>Die Verknüpfung führt aus dem Programm hinaus und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The link leads out of the program, to '{}', and was not written.</source>
        <translation>Die Verknüpfung führt aus dem Programm hinaus, zu '{}', und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The link leads out of the program, to '{}'.</source>
        <translation>Die Verknüpfung führt aus dem Programm hinaus, zu '{}'.</translation>
    </message>
    <message>
        <source>The list does not hold this.</source>
        <translation>Die Liste enthält dies nicht.</translation>
    </message>
    <message>
        <source>The list of pinned keys is damaged.</source>
        <translation>Die Liste der festgelegten Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>The list takes no more than {} items now.</source>
        <translation>Die Liste nimmt jetzt nicht mehr als {} Einträge auf.</translation>
    </message>
    <message>
        <source>The listing holds something that is not a part of it.</source>
        <translation>Die Auflistung enthält etwas, das kein Teil von ihr ist.</translation>
    </message>
    <message>
        <source>The listing is not in path order.</source>
        <translation>Die Auflistung ist nicht nach Pfaden geordnet.</translation>
    </message>
    <message>
        <source>The listing is not the one that was signed: its Merkle root is {}, stated is {}.</source>
        <translation>Die Auflistung ist nicht die signierte: Ihre Merkle-Wurzel ist {}, angegeben ist {}.</translation>
    </message>
    <message>
        <source>The lock is still held by {} after {} s.</source>
        <translation>Die Sperre hält nach {1} s noch immer {0}.</translation>
    </message>
    <message>
        <source>The log entry {} follows one that is missing.</source>
        <translation>Der Protokolleintrag {} folgt auf einen, der fehlt.</translation>
    </message>
    <message>
        <source>The log entry {} is not signed by the key of its origin.</source>
        <translation>Der Protokolleintrag {} ist nicht mit dem Schlüssel seines Ursprungs signiert.</translation>
    </message>
    <message>
        <source>The log of key {} does not contain {}, which this machine saw before: it was rewritten or forked.</source>
        <translation>Das Protokoll des Schlüssels {} enthält {} nicht, was dieser Rechner schon gesehen hat: Es wurde umgeschrieben oder abgezweigt.</translation>
    </message>
    <message>
        <source>The log of key {} has two continuations; the one seen first is kept.</source>
        <translation>Das Protokoll des Schlüssels {} hat zwei Fortsetzungen; die zuerst gesehene bleibt.</translation>
    </message>
    <message>
        <source>The log of key {} is not here.</source>
        <translation>Das Protokoll des Schlüssels {} ist nicht hier.</translation>
    </message>
    <message>
        <source>The macro '{}' has no parameter '{}'.</source>
        <translation>Das Makro '{}' hat keinen Parameter '{}'.</translation>
    </message>
    <message>
        <source>The macro '{}' is called with a block, but does not use 'caller'.</source>
        <translation>Das Makro '{}' wird mit einem Block aufgerufen, benutzt aber 'caller' nicht.</translation>
    </message>
    <message>
        <source>The macro '{}' takes {} values at most, not {}.</source>
        <translation>Das Makro '{}' nimmt höchstens {} Werte, nicht {}.</translation>
    </message>
    <message>
        <source>The map around it is an alias.</source>
        <translation>Die Map darum herum ist ein Alias.</translation>
    </message>
    <message>
        <source>The mode is {}, listed is {}.</source>
        <translation>Der Modus ist {}, aufgelistet ist {}.</translation>
    </message>
    <message>
        <source>The model answers what is no JSON object.</source>
        <translation>Das Modell antwortet mit etwas, das kein JSON-Objekt ist.</translation>
    </message>
    <message>
        <source>The model names no template that there is.</source>
        <translation>Das Modell nennt keine Vorlage, die es gibt.</translation>
    </message>
    <message>
        <source>The name '{}' of a component may hold only letters, digits, '.', '-' and '_'.</source>
        <translation>Der Name '{}' einer Komponente darf nur Buchstaben, Ziffern, '.', '-' und '_' enthalten.</translation>
    </message>
    <message>
        <source>The name of a block is made of letters, digits and '_'.</source>
        <translation>Der Name eines Blocks besteht aus Buchstaben, Ziffern und '_'.</translation>
    </message>
    <message>
        <source>The name of a template is a text, not {}.</source>
        <translation>Der Name einer Vorlage ist ein Text, nicht {}.</translation>
    </message>
    <message>
        <source>The name of a template is longer than {} bytes.</source>
        <translation>Der Name einer Vorlage ist länger als {} Bytes.</translation>
    </message>
    <message>
        <source>The name of an argument is a text, not {}.</source>
        <translation>Der Name eines Arguments ist ein Text, nicht {}.</translation>
    </message>
    <message>
        <source>The name of an attribute is longer than {} bytes.</source>
        <translation>Der Name eines Attributs ist länger als {} Bytes.</translation>
    </message>
    <message>
        <source>The name of the folder is not UTF-8.</source>
        <translation>Der Name des Ordners ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The new head of the origin could not be remembered: {}</source>
        <translation>Der neue Kopf des Ursprungs ließ sich nicht merken: {}</translation>
    </message>
    <message>
        <source>The object {} cannot be read: {}.</source>
        <translation>Das Objekt {} lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <source>The object {} has other bytes than its id says.</source>
        <translation>Das Objekt {} hat andere Bytes, als seine Kennung sagt.</translation>
    </message>
    <message>
        <source>The object {} is not a blob.</source>
        <translation>Das Objekt {} ist kein Blob.</translation>
    </message>
    <message>
        <source>The object {} is not a tree.</source>
        <translation>Das Objekt {} ist kein Tree.</translation>
    </message>
    <message>
        <source>The object {} is not in this repository.</source>
        <translation>Das Objekt {} ist nicht in diesem Repository.</translation>
    </message>
    <message>
        <source>The objects cannot be stored: {}</source>
        <translation>Die Objekte lassen sich nicht speichern: {}</translation>
    </message>
    <message>
        <source>The operation '{}' is not there: {}</source>
        <translation>Die Operation '{}' ist nicht da: {}</translation>
    </message>
    <message>
        <source>The operation takes no body of type '{}'.</source>
        <translation>Die Operation nimmt keinen Inhalt vom Typ '{}'.</translation>
    </message>
    <message>
        <source>The operationId '{}' is given twice: first at {}.</source>
        <translation>Die operationId '{}' ist doppelt angegeben: zuerst bei {}.</translation>
    </message>
    <message>
        <source>The option '{}' is {}.</source>
        <translation>Die Option '{}' ist {}.</translation>
    </message>
    <message>
        <source>The origin {} has no log.</source>
        <translation>Der Ursprung {} hat kein Protokoll.</translation>
    </message>
    <message>
        <source>The override of '{}' reaches no artifact of {}: no binding leads to one.</source>
        <translation>Die Überschreibung von '{}' erreicht kein Artefakt von {}: Keine Bindung führt zu einem.</translation>
    </message>
    <message>
        <source>The override of '{}' reaches no artifact; {}.</source>
        <translation>Die Überschreibung von '{}' erreicht kein Artefakt; {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' depends on '{}', which is not declared.</source>
        <translation>Der Parameter '{}' hängt von '{}' ab, das nicht erklärt ist.</translation>
    </message>
    <message>
        <source>The parameter '{}' has a unit, so its value must be a number.</source>
        <translation>Der Parameter '{}' hat eine Einheit, daher muss sein Wert eine Zahl sein.</translation>
    </message>
    <message>
        <source>The parameter '{}' in {} is given twice.</source>
        <translation>Der Parameter '{}' in {} ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The parameter '{}' is a {}; only texts, numbers and booleans can be bound.</source>
        <translation>Der Parameter '{}' ist vom Typ {}; nur Texte, Zahlen und Wahrheitswerte lassen sich binden.</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared but never used.</source>
        <translation>Der Parameter '{}' ist erklärt, wird aber nie benutzt.</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared in {}, so its value must be a number.</source>
        <translation>Der Parameter '{}' ist in {} erklärt, daher muss sein Wert eine Zahl sein.</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared in {}: {}</source>
        <translation>Der Parameter '{}' ist in {} erklärt: {}</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared twice.</source>
        <translation>Der Parameter '{}' ist doppelt erklärt.</translation>
    </message>
    <message>
        <source>The parameter '{}' is not in the path '{}'.</source>
        <translation>Der Parameter '{}' steht nicht im Pfad '{}'.</translation>
    </message>
    <message>
        <source>The parameter '{}' is overridden twice.</source>
        <translation>Der Parameter '{}' ist doppelt überschrieben.</translation>
    </message>
    <message>
        <source>The parameter '{}' must be from {} to {} {}, not {}.</source>
        <translation>Der Parameter '{}' muss von {} bis {} {} liegen, nicht bei {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' must be one of {}, not {}.</source>
        <translation>Der Parameter '{}' muss einer der Werte {} sein, nicht {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' needs {}, not {}.</source>
        <translation>Der Parameter '{}' muss {} sein, nicht {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' was not given.</source>
        <translation>Der Parameter '{}' wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>The parameter '{}': {}</source>
        <translation>Der Parameter '{}': {}</translation>
    </message>
    <message>
        <source>The parameters are in {}.</source>
        <translation>Die Parameter stehen in {}.</translation>
    </message>
    <message>
        <source>The parameters it was rendered with are damaged.</source>
        <translation>Die Parameter, mit denen es erzeugt wurde, sind beschädigt.</translation>
    </message>
    <message>
        <source>The parameters it was rendered with are not in the program.</source>
        <translation>Die Parameter, mit denen es erzeugt wurde, sind nicht im Programm.</translation>
    </message>
    <message>
        <source>The path '{}' has a '{{' without '}}'.</source>
        <translation>Der Pfad '{}' hat ein '{{' ohne '}}'.</translation>
    </message>
    <message>
        <source>The path '{}' has two provenance lines.</source>
        <translation>Der Pfad '{}' hat zwei Herkunftszeilen.</translation>
    </message>
    <message>
        <source>The path '{}' is the same as '{}' but for the names.</source>
        <translation>Der Pfad '{}' ist bis auf die Namen derselbe wie '{}'.</translation>
    </message>
    <message>
        <source>The path '{}' leads out of the program.</source>
        <translation>Der Pfad '{}' führt aus dem Programm hinaus.</translation>
    </message>
    <message>
        <source>The path '{}' must begin with '/'.</source>
        <translation>Der Pfad '{}' muss mit '/' beginnen.</translation>
    </message>
    <message>
        <source>The path is listed twice.</source>
        <translation>Der Pfad ist doppelt aufgelistet.</translation>
    </message>
    <message>
        <source>The path names '{{{}}}', which no parameter describes.</source>
        <translation>Der Pfad nennt '{{{}}}', was kein Parameter beschreibt.</translation>
    </message>
    <message>
        <source>The phase {} has no artifact.</source>
        <translation>Die Phase {} hat kein Artefakt.</translation>
    </message>
    <message>
        <source>The picture '{}' cannot be drawn: {}</source>
        <translation>Das Bild '{}' lässt sich nicht zeichnen: {}</translation>
    </message>
    <message>
        <source>The picture '{}' is left out: {}.</source>
        <translation>Das Bild '{}' ist ausgelassen: {}.</translation>
    </message>
    <message>
        <source>The place '{}' names another parameter than '{}'.</source>
        <translation>Die Stelle '{}' nennt einen anderen Parameter als '{}'.</translation>
    </message>
    <message>
        <source>The place is not in this file.</source>
        <translation>Die Stelle ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The precision of 'round' is a whole number.</source>
        <translation>Die Genauigkeit von 'round' ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>Die Datei des privaten Schlüssels ist beschädigt.</translation>
    </message>
    <message>
        <source>The product has no resource '{}'.</source>
        <translation>Das Produkt hat keine Ressource '{}'.</translation>
    </message>
    <message>
        <source>The program gives no '{}' any more.</source>
        <translation>Das Programm gibt kein '{}' mehr an.</translation>
    </message>
    <message>
        <source>The program has no manifest.</source>
        <translation>Das Programm hat kein Manifest.</translation>
    </message>
    <message>
        <source>The program {} exists already, in '{}'.</source>
        <translation>Das Programm {} gibt es schon, in '{}'.</translation>
    </message>
    <message>
        <source>The program {} exists already: it has the context {}, with other values.</source>
        <translation>Das Programm {} gibt es schon: Es hat den Kontext {}, mit anderen Werten.</translation>
    </message>
    <message>
        <source>The program {} exists already: it has the context {}.</source>
        <translation>Das Programm {} gibt es schon: Es hat den Kontext {}.</translation>
    </message>
    <message>
        <source>The program {} has no parameter '{}'.</source>
        <translation>Das Programm {} hat keinen Parameter '{}'.</translation>
    </message>
    <message>
        <source>The program {} in '{}' overlaps with this folder; programs do not nest.</source>
        <translation>Das Programm {} in '{}' überschneidet sich mit diesem Ordner; Programme liegen nicht ineinander.</translation>
    </message>
    <message>
        <source>The program {} is not in the last commit.</source>
        <translation>Das Programm {} ist nicht im letzten Commit.</translation>
    </message>
    <message>
        <source>The provenance speaks of other bytes.</source>
        <translation>Die Herkunft spricht von anderen Bytes.</translation>
    </message>
    <message>
        <source>The range is too large.</source>
        <translation>Der Bereich ist zu groß.</translation>
    </message>
    <message>
        <source>The ref '{}' cannot be written</source>
        <translation>Die Ref '{}' lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The reference '{}' leads back to itself.</source>
        <translation>Der Verweis '{}' führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>The reference '{}' leads nowhere: {}</source>
        <translation>Der Verweis '{}' führt ins Leere: {}</translation>
    </message>
    <message>
        <source>The remote has rewritten an origin that was seen before: {}</source>
        <translation>Die Gegenstelle hat einen schon gesehenen Ursprung umgeschrieben: {}</translation>
    </message>
    <message>
        <source>The remote's log of key {} leaves out entries that were seen before; the one seen first is kept.</source>
        <translation>Im Protokoll der Gegenstelle zum Schlüssel {} fehlen schon gesehene Einträge; das zuerst gesehene bleibt.</translation>
    </message>
    <message>
        <source>The replacement is not UTF-8.</source>
        <translation>Die Ersetzung ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The report is in {}.</source>
        <translation>Der Bericht steht in {}.</translation>
    </message>
    <message>
        <source>The repository cannot be opened: {}.</source>
        <translation>Das Repository lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>Das Repository hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>The result is too large.</source>
        <translation>Das Ergebnis ist zu groß.</translation>
    </message>
    <message>
        <source>The row '{}' has {} cells, the header {}: which cell is '{}' cannot be told.</source>
        <translation>Die Zeile '{}' hat {} Zellen, der Kopf {}: Welche Zelle '{}' ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The row has more cells than the head of its table; what is in them is left out: {}</source>
        <translation>Die Zeile hat mehr Zellen als der Kopf ihrer Tabelle; ihr Inhalt ist ausgelassen: {}</translation>
    </message>
    <message>
        <source>The schema has more than {} parts.</source>
        <translation>Das Schema hat mehr als {} Teile.</translation>
    </message>
    <message>
        <source>The schema has no property '{}'.</source>
        <translation>Das Schema hat keine Eigenschaft '{}'.</translation>
    </message>
    <message>
        <source>The sentence has {} bytes; {} is the most.</source>
        <translation>Der Satz hat {} Bytes; höchstens {} sind möglich.</translation>
    </message>
    <message>
        <source>The sentence is not UTF-8.</source>
        <translation>Der Satz ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The service answers what is no completion.</source>
        <translation>Der Dienst antwortet mit etwas, das keine Completion ist.</translation>
    </message>
    <message>
        <source>The service answers {}: {}</source>
        <translation>Der Dienst antwortet {}: {}</translation>
    </message>
    <message>
        <source>The service does not answer: {}</source>
        <translation>Der Dienst antwortet nicht: {}</translation>
    </message>
    <message>
        <source>The signature does not belong to this statement and the key {} of {}.</source>
        <translation>Die Signatur gehört nicht zu dieser Erklärung und dem Schlüssel {} von {}.</translation>
    </message>
    <message>
        <source>The signature is over another statement than context.json.</source>
        <translation>Die Signatur gilt einer anderen Erklärung als context.json.</translation>
    </message>
    <message>
        <source>The statement counts {} artifacts, the listing has {}.</source>
        <translation>Die Erklärung zählt {} Artefakte, die Auflistung hat {}.</translation>
    </message>
    <message>
        <source>The style '{}' is not for parameters in {}.</source>
        <translation>Der Stil '{}' gilt nicht für Parameter in {}.</translation>
    </message>
    <message>
        <source>The style '{}' is only for values of the type {}.</source>
        <translation>Der Stil '{}' gilt nur für Werte vom Typ {}.</translation>
    </message>
    <message>
        <source>The system gave no random bytes for a key.</source>
        <translation>Das System gab keine Zufallsbytes für einen Schlüssel.</translation>
    </message>
    <message>
        <source>The system gives no thread to read the document in.</source>
        <translation>Das System gibt keinen Thread, um das Dokument darin zu lesen.</translation>
    </message>
    <message>
        <source>The table can be read with {} and with {} between its cells.</source>
        <translation>Die Tabelle lässt sich mit verschiedenen Trennzeichen zwischen den Zellen lesen: {} und {}.</translation>
    </message>
    <message>
        <source>The table has two columns '{}'.</source>
        <translation>Die Tabelle hat zwei Spalten '{}'.</translation>
    </message>
    <message>
        <source>The table of topics has more than {} names.</source>
        <translation>Die Thementabelle hat mehr als {} Namen.</translation>
    </message>
    <message>
        <source>The table would have other rows or cells.</source>
        <translation>Die Tabelle hätte andere Zeilen oder Zellen.</translation>
    </message>
    <message>
        <source>The tag '{}' is given twice: first at {}.</source>
        <translation>Das Schlagwort '{}' ist doppelt angegeben: zuerst bei {}.</translation>
    </message>
    <message>
        <source>The template '{}' leads out of the folder of templates.</source>
        <translation>Die Vorlage '{}' führt aus dem Vorlagenordner hinaus.</translation>
    </message>
    <message>
        <source>The template ends here; '{}' is missing.</source>
        <translation>Die Vorlage endet hier; '{}' fehlt.</translation>
    </message>
    <message>
        <source>The template needs more than {} MB of memory.</source>
        <translation>Die Vorlage braucht mehr als {} MB Speicher.</translation>
    </message>
    <message>
        <source>The template needs more than {} steps.</source>
        <translation>Die Vorlage braucht mehr als {} Schritte.</translation>
    </message>
    <message>
        <source>The template nests too deeply while it runs.</source>
        <translation>Die Vorlage verschachtelt sich bei der Ausführung zu tief.</translation>
    </message>
    <message>
        <source>The template takes longer than {} s.</source>
        <translation>Die Vorlage braucht länger als {} s.</translation>
    </message>
    <message>
        <source>The template uses '{}', which is not a declared parameter.</source>
        <translation>Die Vorlage benutzt '{}', was kein erklärter Parameter ist.</translation>
    </message>
    <message>
        <source>The test '{}' needs a value to test against.</source>
        <translation>Der Test '{}' braucht einen Vergleichswert.</translation>
    </message>
    <message>
        <source>The text '{}' is not UTF-8, so it has no canonical JSON.</source>
        <translation>Der Text '{}' ist kein UTF-8, hat also kein kanonisches JSON.</translation>
    </message>
    <message>
        <source>The text ends where line {} is expected.</source>
        <translation>Der Text endet, wo Zeile {} erwartet wird.</translation>
    </message>
    <message>
        <source>The text grows beyond {} MB.</source>
        <translation>Der Text wächst über {} MB hinaus.</translation>
    </message>
    <message>
        <source>The text has '{}'.</source>
        <translation>Der Text hat '{}'.</translation>
    </message>
    <message>
        <source>The text has a line {}, which is not expected.</source>
        <translation>Der Text hat eine Zeile {}, die nicht erwartet wird.</translation>
    </message>
    <message>
        <source>The text has no '{}'{}.</source>
        <translation>Der Text hat kein '{}'{}.</translation>
    </message>
    <message>
        <source>The text is not in the other one.</source>
        <translation>Der Text ist nicht in dem anderen enthalten.</translation>
    </message>
    <message>
        <source>The topic '{}' is in the table twice.</source>
        <translation>Das Thema '{}' steht zweimal in der Tabelle.</translation>
    </message>
    <message>
        <source>The topic '{}' stands for '{}', which is no phase.</source>
        <translation>Das Thema '{}' steht für '{}', was keine Phase ist.</translation>
    </message>
    <message>
        <source>The tree {} is damaged.</source>
        <translation>Der Tree {} ist beschädigt.</translation>
    </message>
    <message>
        <source>The type of a security scheme is {}, not '{}'.</source>
        <translation>Der Typ eines Sicherheitsschemas ist {}, nicht '{}'.</translation>
    </message>
    <message>
        <source>The unit '{}' is listed twice.</source>
        <translation>Die Einheit '{}' ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The unit '{}' is not known.</source>
        <translation>Die Einheit '{}' ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The unit '{}' is unknown.</source>
        <translation>Die Einheit '{}' ist unbekannt.</translation>
    </message>
    <message>
        <source>The unit '{}' of parameter '{}' is unknown.</source>
        <translation>Die Einheit '{}' des Parameters '{}' ist unbekannt.</translation>
    </message>
    <message>
        <source>The unit list has no 'dimensions'.</source>
        <translation>Die Einheitenliste hat kein 'dimensions'.</translation>
    </message>
    <message>
        <source>The value at '{}' came through '&lt;&lt;'; it gets a line of its own.</source>
        <translation>Der Wert bei '{}' kam über '&lt;&lt;'; er bekommt eine eigene Zeile.</translation>
    </message>
    <message>
        <source>The value at '{}' is written elsewhere, below an anchor that other places share; writing it there would change them too.</source>
        <translation>Der Wert bei '{}' steht woanders, unter einem Anker, den andere Stellen mitbenutzen; dort zu schreiben würde auch sie ändern.</translation>
    </message>
    <message>
        <source>The value at '{}' would change too.</source>
        <translation>Der Wert bei '{}' würde sich mitändern.</translation>
    </message>
    <message>
        <source>The value at '{}' would not read back as what was written.</source>
        <translation>Der Wert bei '{}' käme beim Lesen nicht so zurück, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The value is not one of the choices any more.</source>
        <translation>Der Wert gehört nicht mehr zur Auswahl.</translation>
    </message>
    <message>
        <source>The value nests deeper than can be checked.</source>
        <translation>Der Wert ist tiefer verschachtelt, als sich prüfen lässt.</translation>
    </message>
    <message>
        <source>The variable '{}' is not in the address of its server.</source>
        <translation>Die Variable '{}' steht nicht in der Adresse ihres Servers.</translation>
    </message>
    <message>
        <source>The width of 'center' is a whole number.</source>
        <translation>Die Breite von 'center' ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The width of 'indent' is a number or a text.</source>
        <translation>Die Breite von 'indent' ist eine Zahl oder ein Text.</translation>
    </message>
    <message>
        <source>There are more; narrow the search with --path.</source>
        <translation>Es gibt mehr; die Suche mit --path eingrenzen.</translation>
    </message>
    <message>
        <source>There are path names that are not UTF-8, so they cannot be listed: {}.</source>
        <translation>Es gibt Pfadnamen, die kein UTF-8 sind und sich daher nicht auflisten lassen: {}.</translation>
    </message>
    <message>
        <source>There are too many names in too many places.</source>
        <translation>Es gibt zu viele Namen an zu vielen Stellen.</translation>
    </message>
    <message>
        <source>There are two blocks '{}'.</source>
        <translation>Es gibt zwei Blöcke '{}'.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is a template {} already.</source>
        <translation>Eine Vorlage {} gibt es schon.</translation>
    </message>
    <message>
        <source>There is an entry '{}' already.</source>
        <translation>Einen Schlüssel '{}' gibt es schon.</translation>
    </message>
    <message>
        <source>There is no '{}' among the values of the format.</source>
        <translation>Unter den Werten des Formats gibt es kein '{}'.</translation>
    </message>
    <message>
        <source>There is no anchor '{}'.</source>
        <translation>Es gibt keinen Anker '{}'.</translation>
    </message>
    <message>
        <source>There is no artifact '{}' in this context.</source>
        <translation>In diesem Kontext gibt es kein Artefakt '{}'.</translation>
    </message>
    <message>
        <source>There is no base manifest '{}'.</source>
        <translation>Es gibt kein Basismanifest '{}'.</translation>
    </message>
    <message>
        <source>There is no block '{}' further up.</source>
        <translation>Weiter oben gibt es keinen Block '{}'.</translation>
    </message>
    <message>
        <source>There is no category '{}'.</source>
        <translation>Es gibt keine Kategorie '{}'.</translation>
    </message>
    <message>
        <source>There is no command '{} {}'.</source>
        <translation>Es gibt keinen Befehl '{} {}'.</translation>
    </message>
    <message>
        <source>There is no command '{}'.</source>
        <translation>Es gibt keinen Befehl '{}'.</translation>
    </message>
    <message>
        <source>There is no context '{}' here.</source>
        <translation>Hier gibt es keinen Kontext '{}'.</translation>
    </message>
    <message>
        <source>There is no dialect '{}'.</source>
        <translation>Es gibt keinen Dialekt '{}'.</translation>
    </message>
    <message>
        <source>There is no domain '{}'.</source>
        <translation>Es gibt keine Domäne '{}'.</translation>
    </message>
    <message>
        <source>There is no field '{}' here.</source>
        <translation>Hier gibt es kein Feld '{}'.</translation>
    </message>
    <message>
        <source>There is no filter '{}'.</source>
        <translation>Es gibt keinen Filter '{}'.</translation>
    </message>
    <message>
        <source>There is no first item: the list is empty.</source>
        <translation>Es gibt keinen ersten Eintrag: Die Liste ist leer.</translation>
    </message>
    <message>
        <source>There is no git repository at or above this folder.</source>
        <translation>In diesem Ordner oder darüber gibt es kein git-Repository.</translation>
    </message>
    <message>
        <source>There is no item after the last.</source>
        <translation>Nach dem letzten gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>There is no item before the first.</source>
        <translation>Vor dem ersten gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>There is no item to choose: the list is empty.</source>
        <translation>Es gibt keinen Eintrag zur Auswahl: Die Liste ist leer.</translation>
    </message>
    <message>
        <source>There is no key of yours on this machine yet.</source>
        <translation>Auf diesem Rechner liegt noch kein Schlüssel von Ihnen.</translation>
    </message>
    <message>
        <source>There is no last item: the list is empty.</source>
        <translation>Es gibt keinen letzten Eintrag: Die Liste ist leer.</translation>
    </message>
    <message>
        <source>There is no list of parameters '{}'.</source>
        <translation>Es gibt keine Parameterliste '{}'.</translation>
    </message>
    <message>
        <source>There is no loop to leave here.</source>
        <translation>Hier gibt es keine Schleife zu verlassen.</translation>
    </message>
    <message>
        <source>There is no parameter '{}'.</source>
        <translation>Es gibt keinen Parameter '{}'.</translation>
    </message>
    <message>
        <source>There is no phase '{}'.</source>
        <translation>Es gibt keine Phase '{}'.</translation>
    </message>
    <message>
        <source>There is no program '{}' in this repository.</source>
        <translation>In diesem Repository gibt es kein Programm '{}'.</translation>
    </message>
    <message>
        <source>There is no program here; name the file with --output.</source>
        <translation>Hier gibt es kein Programm; die Datei mit --output nennen.</translation>
    </message>
    <message>
        <source>There is no secret '{}' in the key store.</source>
        <translation>Im Schlüsselspeicher gibt es kein Geheimnis '{}'.</translation>
    </message>
    <message>
        <source>There is no secret on standard input.</source>
        <translation>Auf der Standardeingabe liegt kein Geheimnis.</translation>
    </message>
    <message>
        <source>There is no standard input here; name a file with --input.</source>
        <translation>Hier gibt es keine Standardeingabe; mit --input eine Datei nennen.</translation>
    </message>
    <message>
        <source>There is no statement '{}'.</source>
        <translation>Es gibt keine Anweisung '{}'.</translation>
    </message>
    <message>
        <source>There is no status '{}'.</source>
        <translation>Es gibt keinen Status '{}'.</translation>
    </message>
    <message>
        <source>There is no such character.</source>
        <translation>Ein solches Zeichen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>Eine solche Form gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such item to take.</source>
        <translation>Einen solchen Eintrag gibt es hier nicht zu entnehmen.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Einen solchen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no template '{}'.</source>
        <translation>Es gibt keine Vorlage '{}'.</translation>
    </message>
    <message>
        <source>There is no template {}.</source>
        <translation>Es gibt keine Vorlage {}.</translation>
    </message>
    <message>
        <source>There is no test '{}'.</source>
        <translation>Es gibt keinen Test '{}'.</translation>
    </message>
    <message>
        <source>There is no value at '{}'.</source>
        <translation>Bei '{}' gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>There is no version '{}' of the template {}.</source>
        <translation>Es gibt keine Version '{}' der Vorlage {}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is nothing at '{}'.</source>
        <translation>Bei '{}' gibt es nichts.</translation>
    </message>
    <message>
        <source>There is nothing in 'pins'.</source>
        <translation>In 'pins' steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Hier gibt es nichts auszuwählen.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON value.</source>
        <translation>Nach dem Ende des JSON-Werts steht noch Text.</translation>
    </message>
    <message>
        <source>This '{}' has no beginning.</source>
        <translation>Dieses '{}' hat keinen Anfang.</translation>
    </message>
    <message>
        <source>This YAML construct is not supported here.</source>
        <translation>Dieses YAML-Konstrukt wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>This adopts the tree so:</source>
        <translation>So wird der Baum übernommen:</translation>
    </message>
    <message>
        <source>This block is not closed; '{}' is missing.</source>
        <translation>Dieser Block ist nicht geschlossen; '{}' fehlt.</translation>
    </message>
    <message>
        <source>This command reads from standard input, which is not here.</source>
        <translation>Dieser Befehl liest von der Standardeingabe, die hier fehlt.</translation>
    </message>
    <message>
        <source>This command was started by {}, which holds the lock and waits for this command.</source>
        <translation>Dieser Befehl wurde von {} gestartet; der dortige Vorgang hält die Sperre und wartet auf diesen Befehl.</translation>
    </message>
    <message>
        <source>This comment has no end.</source>
        <translation>Dieser Kommentar hat kein Ende.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Hier wird durch null geteilt.</translation>
    </message>
    <message>
        <source>This escape is unknown in JSON.</source>
        <translation>Diese Escape-Sequenz ist in JSON unbekannt.</translation>
    </message>
    <message>
        <source>This fits {} of the allowed forms; it must fit exactly one.</source>
        <translation>Dies passt zu {} der erlaubten Formen; es muss zu genau einer passen.</translation>
    </message>
    <message>
        <source>This folder belongs to git.</source>
        <translation>Dieser Ordner gehört git.</translation>
    </message>
    <message>
        <source>This folder is a program already.</source>
        <translation>Dieser Ordner ist schon ein Programm.</translation>
    </message>
    <message>
        <source>This folder is inside the program {}; programs do not nest.</source>
        <translation>Dieser Ordner liegt im Programm {}; Programme liegen nicht ineinander.</translation>
    </message>
    <message>
        <source>This folder is not one that an earlier tour made.</source>
        <translation>Dieser Ordner stammt nicht von einer früheren Tour.</translation>
    </message>
    <message>
        <source>This form is not allowed here.</source>
        <translation>Diese Form ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>This has no unit; '{}' is too much.</source>
        <translation>Dies hat keine Einheit; '{}' ist zu viel.</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>Dies hat keinen Wert.</translation>
    </message>
    <message>
        <source>This has {} characters; at most {} are allowed.</source>
        <translation>Dies hat {} Zeichen; höchstens {} sind erlaubt.</translation>
    </message>
    <message>
        <source>This has {} entries; at most {} are allowed.</source>
        <translation>Dies hat {} Schlüssel; höchstens {} sind erlaubt.</translation>
    </message>
    <message>
        <source>This is a Swagger {} document; OpenAPI 3.0 and 3.1 are read.</source>
        <translation>Dies ist ein Dokument in Swagger {}; gelesen werden OpenAPI 3.0 und 3.1.</translation>
    </message>
    <message>
        <source>This is a directory where a file is expected.</source>
        <translation>Dies ist ein Verzeichnis, wo eine Datei erwartet wird.</translation>
    </message>
    <message>
        <source>This is a partial clone, and the contents that it lacks cannot be fetched from '{}': {}</source>
        <translation>Dies ist ein partieller Klon, und die fehlenden Inhalte lassen sich nicht von '{}' abrufen: {}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dies wird gebraucht.</translation>
    </message>
    <message>
        <source>This is no file of the program.</source>
        <translation>Dies ist keine Datei des Programms.</translation>
    </message>
    <message>
        <source>This is no regular expression: {}.</source>
        <translation>Dies ist kein regulärer Ausdruck: {}.</translation>
    </message>
    <message>
        <source>This is not a DSSE envelope with payloadType, payload and signatures.</source>
        <translation>Dies ist kein DSSE-Umschlag mit payloadType, payload und signatures.</translation>
    </message>
    <message>
        <source>This is not a draft of a form.</source>
        <translation>Dies ist kein Entwurf eines Formulars.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Dies ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>This is not an OpenAPI document: 'openapi' does not say which version it has.</source>
        <translation>Dies ist kein OpenAPI-Dokument: 'openapi' sagt nicht, welche Version es hat.</translation>
    </message>
    <message>
        <source>This is not an OpenAPI document: it is not an object.</source>
        <translation>Dies ist kein OpenAPI-Dokument: Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>This is not base64.</source>
        <translation>Dies ist kein base64.</translation>
    </message>
    <message>
        <source>This is not in the folder '{}'.</source>
        <translation>Dies liegt nicht im Ordner '{}'.</translation>
    </message>
    <message>
        <source>This is not valid YAML: {}.</source>
        <translation>Dies ist kein gültiges YAML: {}.</translation>
    </message>
    <message>
        <source>This is {}, which has no field '{}'.</source>
        <translation>Dies ist {} und hat kein Feld '{}'.</translation>
    </message>
    <message>
        <source>This is {}, which has no items.</source>
        <translation>Dies ist {} und hat keine Einträge.</translation>
    </message>
    <message>
        <source>This is {}; a loop goes through a list.</source>
        <translation>Dies ist {}; eine Schleife durchläuft eine Liste.</translation>
    </message>
    <message>
        <source>This keyword needs a list of schemas.</source>
        <translation>Dieses Schlüsselwort braucht eine Liste von Schemata.</translation>
    </message>
    <message>
        <source>This list has {} items; at most {} are allowed.</source>
        <translation>Diese Liste hat {} Einträge; höchstens {} sind erlaubt.</translation>
    </message>
    <message>
        <source>This list needs at least {} items.</source>
        <translation>Diese Liste braucht mindestens {} Einträge.</translation>
    </message>
    <message>
        <source>This listing line is damaged.</source>
        <translation>Diese Zeile der Auflistung ist beschädigt.</translation>
    </message>
    <message>
        <source>This listing line is not in canonical form.</source>
        <translation>Diese Zeile der Auflistung ist nicht in kanonischer Form.</translation>
    </message>
    <message>
        <source>This loop does not call itself; that needs 'recursive' after what it goes through.</source>
        <translation>Diese Schleife ruft sich nicht selbst auf; dafür braucht es 'recursive' nach dem, was sie durchläuft.</translation>
    </message>
    <message>
        <source>This must be {}, not {}.</source>
        <translation>Dies muss {} sein, nicht {}.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This needs at least {} characters.</source>
        <translation>Dies braucht mindestens {} Zeichen.</translation>
    </message>
    <message>
        <source>This needs at least {} entries.</source>
        <translation>Dies braucht mindestens {} Schlüssel.</translation>
    </message>
    <message>
        <source>This nests deeper than {} levels.</source>
        <translation>Dies ist tiefer als {} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>This ref names a context of {}/{}.</source>
        <translation>Diese Ref nennt einen Kontext von {}/{}.</translation>
    </message>
    <message>
        <source>This ref names a context that stands in no log.</source>
        <translation>Diese Ref nennt einen Kontext, der in keinem Protokoll steht.</translation>
    </message>
    <message>
        <source>This repository borrows objects from {}; without that they are not here.</source>
        <translation>Dieses Repository leiht Objekte aus {}; ohne das sind sie nicht hier.</translation>
    </message>
    <message>
        <source>This repository has no program yet.</source>
        <translation>Dieses Repository hat noch kein Programm.</translation>
    </message>
    <message>
        <source>This repository has no remote 'origin'.</source>
        <translation>Dieses Repository hat keine Gegenstelle 'origin'.</translation>
    </message>
    <message>
        <source>This repository is bare: it has no working tree to adopt.</source>
        <translation>Dieses Repository ist bare: Es hat keinen Arbeitsbaum zum Übernehmen.</translation>
    </message>
    <message>
        <source>This repository is bare: it has no working tree to freeze from.</source>
        <translation>Dieses Repository ist bare: Es hat keinen Arbeitsbaum zum Einfrieren.</translation>
    </message>
    <message>
        <source>This repository keeps its refs as a reftable, which is not supported yet.</source>
        <translation>Dieses Repository hält seine Refs als reftable, was noch nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>This repository uses SHA-256 object ids, which are not supported yet.</source>
        <translation>Dieses Repository benutzt SHA-256-Objektkennungen, die noch nicht unterstützt werden.</translation>
    </message>
    <message>
        <source>This template extends another one already.</source>
        <translation>Diese Vorlage erweitert schon eine andere.</translation>
    </message>
    <message>
        <source>This template is written on one line.</source>
        <translation>Diese Vorlage ist in einer Zeile geschrieben.</translation>
    </message>
    <message>
        <source>This value has no JSON form.</source>
        <translation>Dieser Wert hat keine JSON-Form.</translation>
    </message>
    <message>
        <source>This would change more than {} MiB.</source>
        <translation>Das würde mehr als {} MiB ändern.</translation>
    </message>
    <message>
        <source>Two edits meet in the same bytes ({} to {}).</source>
        <translation>Zwei Änderungen treffen dieselben Bytes ({} bis {}).</translation>
    </message>
    <message>
        <source>Two layout patterns match '{}' differently: '{}' says {} {} {}, '{}' says {} {} {}.</source>
        <translation>Zwei Muster des Aufbaus erfassen '{}' verschieden: '{}' sagt {} {} {}, '{}' sagt {} {} {}.</translation>
    </message>
    <message>
        <source>Two programs have the id '{}': in '{}' and in '{}'.</source>
        <translation>Zwei Programme haben die Kennung '{}': in '{}' und in '{}'.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>UTCS</source>
        <translation>UTCS</translation>
    </message>
    <message>
        <source>Usage: pluma {}</source>
        <translation>Aufruf: pluma {}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values cannot be added to the 'overrides' of this manifest; write it as a block with one name a line.</source>
        <translation>Dem 'overrides' dieses Manifests lassen sich keine Werte hinzufügen; als Block mit einem Namen je Zeile schreiben.</translation>
    </message>
    <message>
        <source>Values nest deeper than {} levels.</source>
        <translation>Werte sind tiefer als {} Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Kontext prüfen</translation>
    </message>
    <message>
        <source>Verify the clone</source>
        <translation>Klon prüfen</translation>
    </message>
    <message>
        <source>Waiting for {}, which writes here: it holds {}. Ctrl+C ends the wait, which ends by itself after {} s.</source>
        <translation>Warten: Hier wird gerade von {} geschrieben, gehalten wird {}. Strg+C beendet das Warten, das nach {} s von selbst endet.</translation>
    </message>
    <message>
        <source>What a body of a request means is not defined for {}; it may be ignored.</source>
        <translation>Was der Inhalt einer Anfrage bedeutet, ist für {} nicht festgelegt; er wird möglicherweise ignoriert.</translation>
    </message>
    <message>
        <source>What a text is filled up with is one character.</source>
        <translation>Ein Text wird mit genau einem Zeichen aufgefüllt.</translation>
    </message>
    <message>
        <source>What begins or ends a tag cannot be empty.</source>
        <translation>Was einen Tag beginnt oder beendet, darf nicht leer sein.</translation>
    </message>
    <message>
        <source>What is below .pluma declares the program; it is not renamed or deleted here.</source>
        <translation>Was unter .pluma liegt, erklärt das Programm; es wird hier weder umbenannt noch gelöscht.</translation>
    </message>
    <message>
        <source>What is looked for is not UTF-8.</source>
        <translation>Das Gesuchte ist kein UTF-8.</translation>
    </message>
    <message>
        <source>What is the {} in {}?</source>
        <translation>Welchen Wert hat {} in {}?</translation>
    </message>
    <message>
        <source>What is the {} of {}?</source>
        <translation>Welchen Wert hat {} von {}?</translation>
    </message>
    <message>
        <source>What is the {}?</source>
        <translation>Welchen Wert hat {}?</translation>
    </message>
    <message>
        <source>Whether {} has the form {} takes too long to find out.</source>
        <translation>Ob {} die Form {} hat, lässt sich nicht in vertretbarer Zeit feststellen.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>Which context?</source>
        <translation>Welcher Kontext?</translation>
    </message>
    <message>
        <source>Which document is to be checked?</source>
        <translation>Welches Dokument soll geprüft werden?</translation>
    </message>
    <message>
        <source>Which field is it for?</source>
        <translation>Für welches Feld ist es?</translation>
    </message>
    <message>
        <source>Which phase?</source>
        <translation>Welche Phase?</translation>
    </message>
    <message>
        <source>Which program?</source>
        <translation>Welches Programm?</translation>
    </message>
    <message>
        <source>Which {} are there?</source>
        <translation>Welche {} gibt es?</translation>
    </message>
    <message>
        <source>Would clone {} from {}; nothing was written.</source>
        <translation>Würde {} aus {} klonen; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Would freeze {} of {}; nothing was written.</source>
        <translation>Würde {} von {} einfrieren; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Would replace {} in {}; nothing was written.</source>
        <translation>Würde {} in {} ersetzen; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Writing HTML</source>
        <translation>HTML wird geschrieben</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Written to {}; commit it to go on.</source>
        <translation>Geschrieben nach {}; zum Weiterarbeiten festschreiben.</translation>
    </message>
    <message>
        <source>Wrote {} ({} bytes).</source>
        <translation>{} geschrieben ({} Bytes).</translation>
    </message>
    <message>
        <source>Wrote {} to {}.</source>
        <translation>{} nach {} geschrieben.</translation>
    </message>
    <message>
        <source>Your key {} is not enrolled in {}, so nobody would trust this context.</source>
        <translation>Ihr Schlüssel {} ist in {} nicht eingetragen, daher würde niemand diesem Kontext vertrauen.</translation>
    </message>
    <message>
        <source>Zero has no negative power.</source>
        <translation>Null hat keine negative Potenz.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>\c needs a letter</source>
        <translation>\c braucht einen Buchstaben</translation>
    </message>
    <message>
        <source>\k needs the name of a group</source>
        <translation>\k braucht den Namen einer Gruppe</translation>
    </message>
    <message>
        <source>\n, \r\n or \r</source>
        <translation>\n, \r\n oder \r</translation>
    </message>
    <message>
        <source>\p needs a property in braces</source>
        <translation>\p braucht eine Eigenschaft in geschweiften Klammern</translation>
    </message>
    <message>
        <source>\p{{ has no '}}'</source>
        <translation>\p{{ hat kein '}}'</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits.</source>
        <translation>\u braucht vier hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>\u{:04x} is half of a surrogate pair and no character alone.</source>
        <translation>\u{:04x} ist die Hälfte eines Surrogatpaars und allein kein Zeichen.</translation>
    </message>
    <message>
        <source>\u{{…}} needs a code point</source>
        <translation>\u{{…}} braucht einen Codepunkt</translation>
    </message>
    <message>
        <source>`pluma COMMAND --help` explains one. Exit codes: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 environment, 5 cancelled.</source>
        <translation>`pluma COMMAND --help` erklärt einen. Rückgabewerte: 0 fertig, 1 die Antwort ist Nein, 2 Aufruf, 3 fehlerhafte Eingabe, 4 Umgebung, 5 abgebrochen.</translation>
    </message>
    <message>
        <source>a '(' has no ')'</source>
        <translation>ein '(' hat kein ')'</translation>
    </message>
    <message>
        <source>a '[' has no ']'</source>
        <translation>ein '[' hat kein ']'</translation>
    </message>
    <message>
        <source>a JSON pointer such as /wing/span</source>
        <translation>ein JSON Pointer wie /wing/span</translation>
    </message>
    <message>
        <source>a PDF shows PNG, JPEG and SVG; save it as one of them</source>
        <translation>ein PDF zeigt PNG, JPEG und SVG; in einem dieser Formate speichern</translation>
    </message>
    <message>
        <source>a URI template such as /programs/{id}</source>
        <translation>eine URI-Vorlage wie /programs/{id}</translation>
    </message>
    <message>
        <source>a UUID such as 2eb8aa08-aa98-11ea-b4aa-73b441d16380</source>
        <translation>eine UUID wie 2eb8aa08-aa98-11ea-b4aa-73b441d16380</translation>
    </message>
    <message>
        <source>a date and time with its zone such as 2026-03-10T14:30:00Z</source>
        <translation>ein Datum mit Uhrzeit und Zeitzone wie 2026-03-10T14:30:00Z</translation>
    </message>
    <message>
        <source>a date such as 2026-03-10</source>
        <translation>ein Datum wie 2026-03-10</translation>
    </message>
    <message>
        <source>a desktop session unlocks its key store; without one there is none</source>
        <translation>eine Desktop-Sitzung entsperrt ihren Schlüsselspeicher; ohne sie gibt es keinen</translation>
    </message>
    <message>
        <source>a duration such as PT1H30M</source>
        <translation>eine Dauer wie PT1H30M</translation>
    </message>
    <message>
        <source>a field of your own begins with x-</source>
        <translation>ein eigenes Feld beginnt mit x-</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a form of it does not say what it is</source>
        <translation>eine seiner Formen sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>a full address such as https://example.org/a</source>
        <translation>eine vollständige Adresse wie https://example.org/a</translation>
    </message>
    <message>
        <source>a group needs a name between '&lt;' and '&gt;'</source>
        <translation>eine Gruppe braucht einen Namen zwischen '&lt;' und '&gt;'</translation>
    </message>
    <message>
        <source>a hexadecimal digit is expected</source>
        <translation>eine hexadezimale Ziffer wird erwartet</translation>
    </message>
    <message>
        <source>a hook or a filter cannot write with pluma while pluma runs it; let it run after the command instead</source>
        <translation>ein Hook oder Filter kann nicht mit pluma schreiben, während pluma ihn ausführt; stattdessen nach dem Befehl ausführen</translation>
    </message>
    <message>
        <source>a host name such as hub.example.org</source>
        <translation>ein Rechnername wie hub.example.org</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a loop is too large</source>
        <translation>eine Schleife ist zu groß</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number in {}</source>
        <translation>eine Zahl in {}</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine Zahl ohne Einheit</translation>
    </message>
    <message>
        <source>a program id is unique in its repository; change one program_id</source>
        <translation>eine Programmkennung ist in ihrem Repository eindeutig; eine program_id ändern</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>ein Bereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>a regular expression (ECMA-262)</source>
        <translation>ein regulärer Ausdruck (ECMA-262)</translation>
    </message>
    <message>
        <source>a relative JSON pointer such as 1/span</source>
        <translation>ein relativer JSON Pointer wie 1/span</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a time with its zone such as 14:30:00Z</source>
        <translation>eine Uhrzeit mit Zeitzone wie 14:30:00Z</translation>
    </message>
    <message>
        <source>a unit that is a text</source>
        <translation>eine Einheit, die ein Text ist</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a {} of {}</source>
        <translation>{} der Größe {}</translation>
    </message>
    <message>
        <source>add one: git remote add origin URL</source>
        <translation>eine hinzufügen: git remote add origin URL</translation>
    </message>
    <message>
        <source>adopt a tree first: pluma init --adopt --program ID</source>
        <translation>zuerst einen Baum übernehmen: pluma init --adopt --program ID</translation>
    </message>
    <message>
        <source>adopt a tree: pluma init --adopt --program ID</source>
        <translation>einen Baum übernehmen: pluma init --adopt --program ID</translation>
    </message>
    <message>
        <source>adopt the tree: pluma init --adopt --program ID</source>
        <translation>den Baum übernehmen: pluma init --adopt --program ID</translation>
    </message>
    <message>
        <source>after what stands before it</source>
        <translation>nach dem, was davor steht</translation>
    </message>
    <message>
        <source>aliases that refer to aliases multiply; write the values out</source>
        <translation>Aliasse, die auf Aliasse verweisen, vervielfachen sich; die Werte ausschreiben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>an IPv4 address such as 192.0.2.1</source>
        <translation>eine IPv4-Adresse wie 192.0.2.1</translation>
    </message>
    <message>
        <source>an IPv6 address such as 2001:db8::1</source>
        <translation>eine IPv6-Adresse wie 2001:db8::1</translation>
    </message>
    <message>
        <source>an address such as https://example.org/a or ../a</source>
        <translation>eine Adresse wie https://example.org/a oder ../a</translation>
    </message>
    <message>
        <source>an assertion cannot be repeated</source>
        <translation>eine Zusicherung kann nicht wiederholt werden</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>eine E-Mail-Adresse wie name@example.org</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>anchored</source>
        <translation>verankert</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>and {} more {}</source>
        <translation>und {} weitere {}</translation>
    </message>
    <message>
        <source>another job of this program</source>
        <translation>einem anderen Auftrag dieses Programms</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>applying parameters</source>
        <translation>Parameter werden angewendet</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>artifacts that mention it: {}</source>
        <translation>Artefakte, die ihn erwähnen: {}</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>attributing</source>
        <translation>Dateien werden zugeordnet</translation>
    </message>
    <message>
        <source>attributing artifacts</source>
        <translation>Artefakte werden zugeordnet</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>before</source>
        <translation>zuvor</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>block '{}'</source>
        <translation>Block '{}'</translation>
    </message>
    <message>
        <source>break the line</source>
        <translation>die Zeile umbrechen</translation>
    </message>
    <message>
        <source>bring everything: git fetch --refetch --no-filter {}</source>
        <translation>alles holen: git fetch --refetch --no-filter {}</translation>
    </message>
    <message>
        <source>bring it from a clone that has it: pluma sync; or check the repository: git fsck</source>
        <translation>aus einem Klon holen, der es hat: pluma sync; oder das Repository prüfen: git fsck</translation>
    </message>
    <message>
        <source>bring it into the program first: pluma template new {} --from {} --version {}</source>
        <translation>zuerst in das Programm holen: pluma template new {} --from {} --version {}</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>nach Domäne</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>nach Phase</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>change the format of the binding at {}, or quote the value</source>
        <translation>das Format der Bindung in {} ändern oder den Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>change the tag, or the binding at {}</source>
        <translation>den Tag oder die Bindung in {} ändern</translation>
    </message>
    <message>
        <source>character {}</source>
        <translation>Zeichen {}</translation>
    </message>
    <message>
        <source>check permissions and free space</source>
        <translation>Berechtigungen und freien Platz prüfen</translation>
    </message>
    <message>
        <source>check that the folder exists and can be written</source>
        <translation>prüfen, ob der Ordner existiert und beschreibbar ist</translation>
    </message>
    <message>
        <source>check the layout patterns: pluma validate</source>
        <translation>die Muster des Aufbaus prüfen: pluma validate</translation>
    </message>
    <message>
        <source>check the remote: git remote -v</source>
        <translation>die Gegenstelle prüfen: git remote -v</translation>
    </message>
    <message>
        <source>check the repository: git fsck</source>
        <translation>das Repository prüfen: git fsck</translation>
    </message>
    <message>
        <source>checking bindings</source>
        <translation>Bindungen werden geprüft</translation>
    </message>
    <message>
        <source>checking for changes that are not committed</source>
        <translation>Suche nach nicht festgeschriebenen Änderungen</translation>
    </message>
    <message>
        <source>checking the origin</source>
        <translation>Herkunft wird geprüft</translation>
    </message>
    <message>
        <source>checking the signature</source>
        <translation>Signatur wird geprüft</translation>
    </message>
    <message>
        <source>checking the statement</source>
        <translation>Erklärung wird geprüft</translation>
    </message>
    <message>
        <source>chmod 600 {}, and think about who may have copied it</source>
        <translation>chmod 600 {}, und bedenken, wer ihn kopiert haben könnte</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>eine Datei wählen</translation>
    </message>
    <message>
        <source>choose another --out</source>
        <translation>ein anderes --out wählen</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>eine andere Kennung wählen</translation>
    </message>
    <message>
        <source>choose another id or --version</source>
        <translation>eine andere Kennung oder --version wählen</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>choose another name, or replace it with --force</source>
        <translation>einen anderen Namen wählen oder mit --force ersetzen</translation>
    </message>
    <message>
        <source>cloned</source>
        <translation>geklont</translation>
    </message>
    <message>
        <source>cloned from</source>
        <translation>geklont aus</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>commit its .pluma folder, or: --commit "message"</source>
        <translation>den Ordner .pluma festschreiben, oder: --commit "message"</translation>
    </message>
    <message>
        <source>commit the folder, then work on: git add -A &amp;&amp; git commit</source>
        <translation>den Ordner festschreiben, dann weiterarbeiten: git add -A &amp;&amp; git commit</translation>
    </message>
    <message>
        <source>commit the program first: git add -A &amp;&amp; git commit</source>
        <translation>zuerst das Programm festschreiben: git add -A &amp;&amp; git commit</translation>
    </message>
    <message>
        <source>commit them yourself, or let freeze do it: --commit "message"</source>
        <translation>selbst festschreiben oder das Einfrieren es tun lassen: --commit "message"</translation>
    </message>
    <message>
        <source>committing the example</source>
        <translation>Beispiel wird festgeschrieben</translation>
    </message>
    <message>
        <source>common</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <source>completeness (--check-completeness)</source>
        <translation>Vollständigkeit (--check-completeness)</translation>
    </message>
    <message>
        <source>content of Git LFS</source>
        <translation>Inhalt von Git LFS</translation>
    </message>
    <message>
        <source>contents of Git LFS</source>
        <translation>Inhalte von Git LFS</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>context.json has an unknown schema.</source>
        <translation>context.json hat ein unbekanntes Schema.</translation>
    </message>
    <message>
        <source>context.json is not in canonical form (RFC 8785).</source>
        <translation>context.json ist nicht in kanonischer Form (RFC 8785).</translation>
    </message>
    <message>
        <source>contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>contexts travel with `pluma sync`, not with git clone; to have git fetch bring them too: git config --add remote.origin.fetch '{}' (or init --add-fetch-refspec)</source>
        <translation>Kontexte kommen mit `pluma sync`, nicht mit git clone; damit auch git fetch sie holt: git config --add remote.origin.fetch '{}' (oder init --add-fetch-refspec)</translation>
    </message>
    <message>
        <source>convert it to UTF-8</source>
        <translation>in UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>convert it, for example with npm swagger2openapi</source>
        <translation>umwandeln, zum Beispiel mit npm swagger2openapi</translation>
    </message>
    <message>
        <source>convert it: git refs migrate --ref-format=files</source>
        <translation>umwandeln: git refs migrate --ref-format=files</translation>
    </message>
    <message>
        <source>counting files</source>
        <translation>Dateien werden gezählt</translation>
    </message>
    <message>
        <source>counting lines</source>
        <translation>Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>counting {}</source>
        <translation>{} wird gezählt</translation>
    </message>
    <message>
        <source>declare the parameter with its unit, end its name in it, or say quantity('{}', unit='…')</source>
        <translation>den Parameter mit seiner Einheit erklären, seinen Namen auf sie enden lassen oder quantity('{}', unit='…') schreiben</translation>
    </message>
    <message>
        <source>default was {}, is {}</source>
        <translation>Vorgabe war {}, ist {}</translation>
    </message>
    <message>
        <source>default {}</source>
        <translation>Vorgabe {}</translation>
    </message>
    <message>
        <source>depends on: {}</source>
        <translation>hängt ab von: {}</translation>
    </message>
    <message>
        <source>did you mean {}?</source>
        <translation>meinten Sie {}?</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>divide its longest lines and paragraphs</source>
        <translation>die längsten Zeilen und Absätze teilen</translation>
    </message>
    <message>
        <source>divide the document; a table of many columns with short rows, or a line of nothing but marks, takes most</source>
        <translation>das Dokument teilen; am meisten kostet eine Tabelle mit vielen Spalten und kurzen Zeilen oder eine Zeile nur aus Auszeichnungszeichen</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>edit it, or use git</source>
        <translation>bearbeiten oder git benutzen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>end the name in .html, .pdf, .docx or .odt</source>
        <translation>den Namen auf .html, .pdf, .docx oder .odt enden lassen</translation>
    </message>
    <message>
        <source>end the name in .{}</source>
        <translation>den Namen auf .{} enden lassen</translation>
    </message>
    <message>
        <source>enrol it: pluma keys enroll --program {}, then commit (or freeze with --commit "message")</source>
        <translation>eintragen: pluma keys enroll --program {}, dann festschreiben (oder einfrieren mit --commit "message")</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>fetching contents from {}</source>
        <translation>Inhalte werden von {} geholt</translation>
    </message>
    <message>
        <source>fetching origins from {}</source>
        <translation>Herkünfte werden von {} geholt</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>file differs</source>
        <translation>Datei weicht ab</translation>
    </message>
    <message>
        <source>file that git does not know</source>
        <translation>Datei, die git nicht kennt</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>files differ</source>
        <translation>Dateien weichen ab</translation>
    </message>
    <message>
        <source>files that git does not know</source>
        <translation>Dateien, die git nicht kennt</translation>
    </message>
    <message>
        <source>finish it: git {} --continue, then repeat</source>
        <translation>abschließen: git {} --continue, dann wiederholen</translation>
    </message>
    <message>
        <source>for example: 45 m</source>
        <translation>zum Beispiel: 45 m</translation>
    </message>
    <message>
        <source>for example: AMPEL360-BWB-Q200/CAD</source>
        <translation>zum Beispiel: AMPEL360-BWB-Q200/CAD</translation>
    </message>
    <message>
        <source>for example: DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**</source>
        <translation>zum Beispiel: DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**</translation>
    </message>
    <message>
        <source>for example: Verification_Validation=CAV</source>
        <translation>zum Beispiel: Verification_Validation=CAV</translation>
    </message>
    <message>
        <source>for example: wing_span=45m,engines=4</source>
        <translation>zum Beispiel: wing_span=45m,engines=4</translation>
    </message>
    <message>
        <source>format was '{}', is '{}'</source>
        <translation>Format war '{}', ist '{}'</translation>
    </message>
    <message>
        <source>format_map() takes one mapping.</source>
        <translation>format_map() nimmt genau eine Zuordnung an.</translation>
    </message>
    <message>
        <source>free space or check permissions, then repeat</source>
        <translation>Platz schaffen oder Berechtigungen prüfen, dann wiederholen</translation>
    </message>
    <message>
        <source>free space, then repeat; nothing was put into place</source>
        <translation>Platz schaffen, dann wiederholen; nichts wurde an seinen Ort gebracht</translation>
    </message>
    <message>
        <source>freeze one: pluma freeze-context --phase CAD; a plain git clone does not bring contexts, run: pluma sync</source>
        <translation>einen einfrieren: pluma freeze-context --phase CAD; ein einfaches git clone bringt keine Kontexte, dafür: pluma sync</translation>
    </message>
    <message>
        <source>from the program</source>
        <translation>aus dem Programm</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>auf Weiteres</translation>
    </message>
    <message>
        <source>git add the files first</source>
        <translation>zuerst die Dateien mit git add hinzufügen</translation>
    </message>
    <message>
        <source>git checkout -- PATH brings back what was committed</source>
        <translation>git checkout -- PATH bringt zurück, was festgeschrieben war</translation>
    </message>
    <message>
        <source>git commit failed: {}</source>
        <translation>git commit ist gescheitert: {}</translation>
    </message>
    <message>
        <source>git commit said: {}</source>
        <translation>git commit meldet: {}</translation>
    </message>
    <message>
        <source>git lists its index in an unknown form: {}.</source>
        <translation>git listet seinen Index in unbekannter Form auf: {}.</translation>
    </message>
    <message>
        <source>git tracks no file in this folder, so there is nothing to adopt.</source>
        <translation>git verfolgt keine Datei in diesem Ordner, daher gibt es nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>git was told not to look at {} files in the working tree (assume-unchanged or skip-worktree), so changes in them are not frozen: {}{}</source>
        <translation>git ist angewiesen, {} Dateien im Arbeitsbaum nicht anzusehen (assume-unchanged oder skip-worktree), daher werden Änderungen darin nicht eingefroren: {}{}</translation>
    </message>
    <message>
        <source>git {} failed: {}</source>
        <translation>git {} ist gescheitert: {}</translation>
    </message>
    <message>
        <source>give --adopt too: pluma init --adopt --suggest</source>
        <translation>auch --adopt angeben: pluma init --adopt --suggest</translation>
    </message>
    <message>
        <source>give --context-id ID; list them: pluma query-context</source>
        <translation>--context-id ID angeben; auflisten: pluma query-context</translation>
    </message>
    <message>
        <source>give --layout too, or see what is proposed: pluma init --adopt --suggest</source>
        <translation>auch --layout angeben oder ansehen, was vorgeschlagen wird: pluma init --adopt --suggest</translation>
    </message>
    <message>
        <source>give --phase with one of: {}, or ALL</source>
        <translation>--phase mit einem davon angeben: {} oder ALL</translation>
    </message>
    <message>
        <source>give --program ID</source>
        <translation>--program ID angeben</translation>
    </message>
    <message>
        <source>give --program with one of: {}</source>
        <translation>--program mit einem davon angeben: {}</translation>
    </message>
    <message>
        <source>give --template PROGRAM/PHASE, or write the values into .pluma/program.yaml</source>
        <translation>--template PROGRAM/PHASE angeben oder die Werte in .pluma/program.yaml schreiben</translation>
    </message>
    <message>
        <source>give a folder below {}</source>
        <translation>einen Ordner unter {} angeben</translation>
    </message>
    <message>
        <source>give an absent or empty folder</source>
        <translation>einen nicht vorhandenen oder leeren Ordner angeben</translation>
    </message>
    <message>
        <source>give one: --commit "message"</source>
        <translation>eine angeben: --commit "message"</translation>
    </message>
    <message>
        <source>give the folder itself</source>
        <translation>den Ordner selbst angeben</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>ergibt</translation>
    </message>
    <message>
        <source>go into the program's repository, or create one: git init</source>
        <translation>in das Repository des Programms wechseln oder eines anlegen: git init</translation>
    </message>
    <message>
        <source>goes to other servers</source>
        <translation>geht an andere Server</translation>
    </message>
    <message>
        <source>groups nest too deeply</source>
        <translation>Gruppen sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>has an empty, '.' or '..' segment</source>
        <translation>hat ein Segment, das leer, '.' oder '..' ist</translation>
    </message>
    <message>
        <source>has none of {phase}, {topic}, {domain} and {ata}, so it says nothing</source>
        <translation>hat nichts von {phase}, {topic}, {domain} und {ata}, sagt also nichts</translation>
    </message>
    <message>
        <source>has the unknown place '{}'; known are {{phase}}, {{topic}}, {{domain}}, {{ata}}, {{subsystem}}</source>
        <translation>hat die unbekannte Stelle '{}'; bekannt sind {{phase}}, {{topic}}, {{domain}}, {{ata}}, {{subsystem}}</translation>
    </message>
    <message>
        <source>has too many segments</source>
        <translation>hat zu viele Segmente</translation>
    </message>
    <message>
        <source>has {topic}, but there is no table of topics that gives phases to names</source>
        <translation>hat {topic}, aber es gibt keine Tabelle der Themen, die Namen Phasen zuordnet</translation>
    </message>
    <message>
        <source>hashing</source>
        <translation>Hashwerte werden berechnet</translation>
    </message>
    <message>
        <source>hashing artifacts</source>
        <translation>Hashwerte der Artefakte werden berechnet</translation>
    </message>
    <message>
        <source>have the key enrolled anew</source>
        <translation>den Schlüssel neu eintragen lassen</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>in {}, from {}</source>
        <translation>in {}, von {}</translation>
    </message>
    <message>
        <source>install curl, or ask without --endpoint</source>
        <translation>curl installieren oder ohne --endpoint fragen</translation>
    </message>
    <message>
        <source>install pandoc, or export to .pdf or .html</source>
        <translation>pandoc installieren oder nach .pdf oder .html exportieren</translation>
    </message>
    <message>
        <source>install the program or put it on the PATH</source>
        <translation>das Programm installieren oder in den PATH aufnehmen</translation>
    </message>
    <message>
        <source>is deprecated</source>
        <translation>ist veraltet</translation>
    </message>
    <message>
        <source>is deprecated now</source>
        <translation>ist jetzt veraltet</translation>
    </message>
    <message>
        <source>is needed now</source>
        <translation>ist jetzt erforderlich</translation>
    </message>
    <message>
        <source>is no longer deprecated</source>
        <translation>ist nicht mehr veraltet</translation>
    </message>
    <message>
        <source>is not deprecated any more</source>
        <translation>ist nicht mehr veraltet</translation>
    </message>
    <message>
        <source>is optional now</source>
        <translation>ist jetzt optional</translation>
    </message>
    <message>
        <source>is written in another way</source>
        <translation>wird anders geschrieben</translation>
    </message>
    <message>
        <source>it begins with: openapi: 3.1.0</source>
        <translation>es beginnt mit: openapi: 3.1.0</translation>
    </message>
    <message>
        <source>it borrows objects from {}; check that this is there</source>
        <translation>es leiht Objekte aus {}; prüfen, ob das vorhanden ist</translation>
    </message>
    <message>
        <source>it has a scheme, a host and a path, and no query</source>
        <translation>sie hat ein Schema, einen Rechner und einen Pfad, aber keine Abfrage</translation>
    </message>
    <message>
        <source>it has {} × {} pixels, at most {} million are shown</source>
        <translation>es hat {} × {} Pixel, gezeigt werden höchstens {} Millionen</translation>
    </message>
    <message>
        <source>it is on the web, from where nothing is fetched</source>
        <translation>es liegt im Web, von dort wird nichts geholt</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>es nennt keine Datei</translation>
    </message>
    <message>
        <source>it takes no body</source>
        <translation>sie nimmt keinen Inhalt an</translation>
    </message>
    <message>
        <source>it takes {}</source>
        <translation>sie nimmt {} an</translation>
    </message>
    <message>
        <source>item identities (--comprehensive)</source>
        <translation>Teileidentitäten (--comprehensive)</translation>
    </message>
    <message>
        <source>its data is not in base64</source>
        <translation>seine Daten sind nicht in base64</translation>
    </message>
    <message>
        <source>its file is a pointer of git-lfs; fetch it with `git lfs pull`</source>
        <translation>seine Datei ist ein Zeiger von git-lfs; mit `git lfs pull` holen</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation>seine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>its file is none of PNG, JPEG, GIF, WebP and SVG</source>
        <translation>seine Datei ist weder PNG, JPEG, GIF, WebP noch SVG</translation>
    </message>
    <message>
        <source>its file is not read here</source>
        <translation>seine Datei wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>its forms are {}</source>
        <translation>seine Formen sind {}</translation>
    </message>
    <message>
        <source>keep it with: pluma secret set {}</source>
        <translation>aufbewahren mit: pluma secret set {}</translation>
    </message>
    <message>
        <source>keep one document per file</source>
        <translation>ein Dokument je Datei behalten</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>eines von beiden behalten</translation>
    </message>
    <message>
        <source>known are: {}</source>
        <translation>bekannt sind: {}</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>leave out --adopt, --layout and --topic</source>
        <translation>--adopt, --layout und --topic weglassen</translation>
    </message>
    <message>
        <source>leave out --regex to look for the text as it stands</source>
        <translation>--regex weglassen, um den Text so zu suchen, wie er dasteht</translation>
    </message>
    <message>
        <source>leave out the unit '{}'</source>
        <translation>die Einheit '{}' weglassen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>list them: pluma query-context; contexts of others come with: pluma sync</source>
        <translation>auflisten: pluma query-context; Kontexte anderer kommen mit: pluma sync</translation>
    </message>
    <message>
        <source>looking at the other phases</source>
        <translation>die anderen Phasen werden angesehen</translation>
    </message>
    <message>
        <source>looking for contents that are elsewhere</source>
        <translation>Suche nach Inhalten, die anderswo liegen</translation>
    </message>
    <message>
        <source>looking for contents that the remote still has</source>
        <translation>Suche nach Inhalten, die noch bei der Gegenstelle liegen</translation>
    </message>
    <message>
        <source>looking for places of {}</source>
        <translation>Suche nach Stellen von {}</translation>
    </message>
    <message>
        <source>macro '{}'</source>
        <translation>Makro '{}'</translation>
    </message>
    <message>
        <source>make and enrol one: pluma keys enroll --program {}, then commit</source>
        <translation>einen erzeugen und eintragen: pluma keys enroll --program {}, dann festschreiben</translation>
    </message>
    <message>
        <source>make one with namespace()</source>
        <translation>einen mit namespace() anlegen</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>may be null</source>
        <translation>darf null sein</translation>
    </message>
    <message>
        <source>may not be null</source>
        <translation>darf nicht null sein</translation>
    </message>
    <message>
        <source>media types of bodies and responses, or 'security', say it</source>
        <translation>das sagen die Medientypen von Inhalten und Antworten oder 'security'</translation>
    </message>
    <message>
        <source>mend the binding or the artifact and freeze again, or use pluma clone-context --accept-incomplete</source>
        <translation>die Bindung oder das Artefakt berichtigen und neu einfrieren oder pluma clone-context --accept-incomplete benutzen</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>name a file that ends in .md</source>
        <translation>eine Datei nennen, die auf .md endet</translation>
    </message>
    <message>
        <source>name fewer files with --path</source>
        <translation>mit --path weniger Dateien nennen</translation>
    </message>
    <message>
        <source>name it with --instance FILE</source>
        <translation>mit --instance FILE nennen</translation>
    </message>
    <message>
        <source>name it with --map, or write the schema into this document</source>
        <translation>mit --map nennen oder das Schema in dieses Dokument schreiben</translation>
    </message>
    <message>
        <source>name one: pluma sync {}</source>
        <translation>eine nennen: pluma sync {}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>next: cd {} &amp;&amp; pluma freeze-context --phase CAD</source>
        <translation>als Nächstes: cd {} &amp;&amp; pluma freeze-context --phase CAD</translation>
    </message>
    <message>
        <source>next: pluma validate, then pluma freeze-context --phase CAD --commit "Adopt {}"</source>
        <translation>als Nächstes: pluma validate, dann pluma freeze-context --phase CAD --commit "Adopt {}"</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no artifact mentions it</source>
        <translation>kein Artefakt erwähnt ihn</translation>
    </message>
    <message>
        <source>no binding carries it to an artifact</source>
        <translation>keine Bindung trägt ihn in ein Artefakt</translation>
    </message>
    <message>
        <source>no context of this phase</source>
        <translation>kein Kontext dieser Phase</translation>
    </message>
    <message>
        <source>no file has a phase, so nothing can be frozen yet: say in .pluma/program.yaml where phases stand, with {phase}, or {topic} and a table of topics</source>
        <translation>keine Datei hat eine Phase, daher lässt sich noch nichts einfrieren: in .pluma/program.yaml sagen, wo Phasen stehen, mit {phase} oder mit {topic} und einer Tabelle der Themen</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>no known layout fits this tree, so every file is common; see what is proposed: pluma init --adopt --suggest, or say where phases are with --layout PATTERN</source>
        <translation>kein bekannter Aufbau passt zu diesem Baum, daher ist jede Datei gemeinsam; ansehen, was vorgeschlagen wird: pluma init --adopt --suggest, oder mit --layout PATTERN sagen, wo Phasen stehen</translation>
    </message>
    <message>
        <source>no longer takes {}</source>
        <translation>nimmt {} nicht mehr an</translation>
    </message>
    <message>
        <source>no progress on standard error</source>
        <translation>kein Fortschritt auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>no row begins with '{}'.</source>
        <translation>keine Zeile beginnt mit '{}'.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>not matched, such as {}</source>
        <translation>nicht erfasst, etwa {}</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>Anmerkung: {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing fits the schema</source>
        <translation>nichts passt zum Schema</translation>
    </message>
    <message>
        <source>nothing was changed; free space or check permissions, then repeat</source>
        <translation>nichts wurde geändert; Platz schaffen oder Berechtigungen prüfen, dann wiederholen</translation>
    </message>
    <message>
        <source>nothing was committed</source>
        <translation>nichts wurde festgeschrieben</translation>
    </message>
    <message>
        <source>nothing was committed and what was staged before is as it was; mend what git or its hook names, then repeat</source>
        <translation>nichts wurde festgeschrieben, und was zuvor vorgemerkt war, ist unverändert; beheben, was git oder sein Hook nennt, dann wiederholen</translation>
    </message>
    <message>
        <source>nothing was written; search again</source>
        <translation>nichts wurde geschrieben; erneut suchen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>octal escapes are not known to ECMA-262</source>
        <translation>ECMA-262 kennt keine oktalen Escapesequenzen</translation>
    </message>
    <message>
        <source>office programs show no WebP; save it as PNG</source>
        <translation>Büroprogramme zeigen kein WebP; als PNG speichern</translation>
    </message>
    <message>
        <source>ok, {}: {}</source>
        <translation>in Ordnung, {}: {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>auf {}</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <source>only files beside the document are shown</source>
        <translation>gezeigt werden nur Dateien neben dem Dokument</translation>
    </message>
    <message>
        <source>only files in '{}' are shown</source>
        <translation>gezeigt werden nur Dateien in '{}'</translation>
    </message>
    <message>
        <source>only its words changed</source>
        <translation>nur der Wortlaut hat sich geändert</translation>
    </message>
    <message>
        <source>open it again to see it as it is now</source>
        <translation>erneut öffnen, um den jetzigen Stand zu sehen</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>operation differs.</source>
        <translation>Operation weicht ab.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>operations differ.</source>
        <translation>Operationen weichen ab.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>other topics</source>
        <translation>andere Themen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>pandoc fails: {}</source>
        <translation>pandoc scheitert: {}</translation>
    </message>
    <message>
        <source>pandoc says: {}</source>
        <translation>pandoc meldet: {}</translation>
    </message>
    <message>
        <source>parameterized</source>
        <translation>parametriert</translation>
    </message>
    <message>
        <source>parametric documents, frozen contexts and clones of whole programs, in git</source>
        <translation>parametrische Dokumente, eingefrorene Kontexte und Klone ganzer Programme, in git</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>place that bindings name</source>
        <translation>von Bindungen genannte Stelle</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>places that bindings name</source>
        <translation>von Bindungen genannte Stellen</translation>
    </message>
    <message>
        <source>pluma {}: parametric documents, frozen contexts and clones of whole programs, in git.</source>
        <translation>pluma {}: parametrische Dokumente, eingefrorene Kontexte und Klone ganzer Programme, in git.</translation>
    </message>
    <message>
        <source>print each row as a line of JSON</source>
        <translation>jede Zeile als eine Zeile JSON ausgeben</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>das Ergebnis als JSON ausgeben</translation>
    </message>
    <message>
        <source>process {}</source>
        <translation>Prozess {}</translation>
    </message>
    <message>
        <source>program files</source>
        <translation>Programmdateien</translation>
    </message>
    <message>
        <source>programs here: {}</source>
        <translation>Programme hier: {}</translation>
    </message>
    <message>
        <source>provenance.jsonl is not the one that was signed.</source>
        <translation>provenance.jsonl ist nicht die signierte Datei.</translation>
    </message>
    <message>
        <source>put it into .pluma/{}</source>
        <translation>in .pluma/{} ablegen</translation>
    </message>
    <message>
        <source>put long lists into a parameter file</source>
        <translation>lange Listen in eine Parameterdatei schreiben</translation>
    </message>
    <message>
        <source>quote the cell that holds {}</source>
        <translation>die Zelle, die {} enthält, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>reaches:</source>
        <translation>erreicht:</translation>
    </message>
    <message>
        <source>read with {} between its cells, the table has the columns {}.</source>
        <translation>mit {} zwischen den Zellen gelesen, hat die Tabelle die Spalten {}.</translation>
    </message>
    <message>
        <source>reading bindings</source>
        <translation>Bindungen werden gelesen</translation>
    </message>
    <message>
        <source>reading item identities</source>
        <translation>Teileidentitäten werden gelesen</translation>
    </message>
    <message>
        <source>reading items</source>
        <translation>Teile werden gelesen</translation>
    </message>
    <message>
        <source>reading the tree</source>
        <translation>Baum wird gelesen</translation>
    </message>
    <message>
        <source>reading what would be committed</source>
        <translation>was festgeschrieben würde, wird gelesen</translation>
    </message>
    <message>
        <source>remove one pattern or make it narrower</source>
        <translation>ein Muster entfernen oder enger fassen</translation>
    </message>
    <message>
        <source>remove the line, or pin a template there by hand</source>
        <translation>die Zeile entfernen oder dort von Hand eine Vorlage festlegen</translation>
    </message>
    <message>
        <source>rename them, for example with convmv</source>
        <translation>umbenennen, zum Beispiel mit convmv</translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>repeat the command</source>
        <translation>den Befehl wiederholen</translation>
    </message>
    <message>
        <source>repeat the command when that is done, or end it</source>
        <translation>den Befehl wiederholen, wenn das fertig ist, oder es beenden</translation>
    </message>
    <message>
        <source>repeat the command with --force</source>
        <translation>den Befehl mit --force wiederholen</translation>
    </message>
    <message>
        <source>repeat the command: it completes the draft</source>
        <translation>den Befehl wiederholen: er vervollständigt den Entwurf</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>resolve the merge first: git status</source>
        <translation>zuerst die Zusammenführung auflösen: git status</translation>
    </message>
    <message>
        <source>restore it from a backup, or remove it and pin the keys anew</source>
        <translation>aus einer Sicherung wiederherstellen oder entfernen und die Schlüssel neu festlegen</translation>
    </message>
    <message>
        <source>restore it: git update-ref {} {}</source>
        <translation>wiederherstellen: git update-ref {} {}</translation>
    </message>
    <message>
        <source>restore the pinned file, or pin the new one on purpose</source>
        <translation>die festgelegte Datei wiederherstellen oder die neue bewusst festlegen</translation>
    </message>
    <message>
        <source>rsvg-convert fails: {}</source>
        <translation>rsvg-convert scheitert: {}</translation>
    </message>
    <message>
        <source>say where they stand with --layout PATTERN and --topic NAME=PHASE; --suggest with these counts what they say</source>
        <translation>mit --layout PATTERN und --topic NAME=PHASE sagen, wo sie stehen; --suggest zusammen damit zählt, was sie ergeben</translation>
    </message>
    <message>
        <source>say which it is in the binding: {},sep=;</source>
        <translation>in der Bindung sagen, welches es ist: {},sep=;</translation>
    </message>
    <message>
        <source>says the phase more than once: it has {topic} twice, or {phase} and {topic}</source>
        <translation>nennt die Phase mehr als einmal: es hat {topic} zweimal oder {phase} und {topic}</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>searching {}</source>
        <translation>{} wird durchsucht</translation>
    </message>
    <message>
        <source>see: pluma --help</source>
        <translation>siehe: pluma --help</translation>
    </message>
    <message>
        <source>see: pluma templates list</source>
        <translation>siehe: pluma templates list</translation>
    </message>
    <message>
        <source>see: pluma validate</source>
        <translation>siehe: pluma validate</translation>
    </message>
    <message>
        <source>see: pluma verify-frozen-context --context-id {}</source>
        <translation>siehe: pluma verify-frozen-context --context-id {}</translation>
    </message>
    <message>
        <source>see: pluma {} --help</source>
        <translation>siehe: pluma {} --help</translation>
    </message>
    <message>
        <source>sending origins to {}</source>
        <translation>Herkünfte werden an {} gesendet</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>shipped are: {}</source>
        <translation>mitgeliefert sind: {}</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>signiert von</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>start, dialect, run and stop are</source>
        <translation>bekannt sind start, dialect, run und stop</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>storing {} objects</source>
        <translation>{} Objekte werden gespeichert</translation>
    </message>
    <message>
        <source>strict, lenient, chainable or debug</source>
        <translation>strict, lenient, chainable oder debug</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>Submodul</translation>
    </message>
    <message>
        <source>submodules</source>
        <translation>Submodule</translation>
    </message>
    <message>
        <source>such as {$request.body#/url} or $response.header.Location</source>
        <translation>etwa {$request.body#/url} oder $response.header.Location</translation>
    </message>
    <message>
        <source>such as {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>such as: an ICD between propulsion and cryogenics</source>
        <translation>auf Englisch, etwa: an ICD between propulsion and cryogenics</translation>
    </message>
    <message>
        <source>takes {} now</source>
        <translation>nimmt jetzt {} an</translation>
    </message>
    <message>
        <source>target of a link</source>
        <translation>Ziel eines Links</translation>
    </message>
    <message>
        <source>targets of links</source>
        <translation>Ziele von Links</translation>
    </message>
    <message>
        <source>template '{}'</source>
        <translation>Vorlage '{}'</translation>
    </message>
    <message>
        <source>test {}</source>
        <translation>Test {}</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>the block of the call</source>
        <translation>Aufrufblock</translation>
    </message>
    <message>
        <source>the block that is not closed begins in line {}</source>
        <translation>der nicht geschlossene Block beginnt in Zeile {}</translation>
    </message>
    <message>
        <source>the body has no schema</source>
        <translation>der Inhalt hat kein Schema</translation>
    </message>
    <message>
        <source>the commit {} was made before this and stays; take it back, keeping the files, with: git reset --soft {}</source>
        <translation>der Commit {} wurde zuvor gemacht und bleibt; zurücknehmen, ohne die Dateien zu ändern, mit: git reset --soft {}</translation>
    </message>
    <message>
        <source>the description changed</source>
        <translation>die Beschreibung hat sich geändert</translation>
    </message>
    <message>
        <source>the domains are: {}</source>
        <translation>die Domänen sind: {}</translation>
    </message>
    <message>
        <source>the expression ends in a backslash</source>
        <translation>der Ausdruck endet mit einem Backslash</translation>
    </message>
    <message>
        <source>the length that is allowed changed</source>
        <translation>die erlaubte Länge hat sich geändert</translation>
    </message>
    <message>
        <source>the media types of 'content' say it</source>
        <translation>das sagen die Medientypen von 'content'</translation>
    </message>
    <message>
        <source>the model says so</source>
        <translation>das Modell sagt es</translation>
    </message>
    <message>
        <source>the number of items that is allowed changed</source>
        <translation>die erlaubte Zahl der Einträge hat sich geändert</translation>
    </message>
    <message>
        <source>the parameters are: {}</source>
        <translation>die Parameter sind: {}</translation>
    </message>
    <message>
        <source>the pattern changed</source>
        <translation>das Muster hat sich geändert</translation>
    </message>
    <message>
        <source>the phases are: {}</source>
        <translation>die Phasen sind: {}</translation>
    </message>
    <message>
        <source>the pictures have more than {} MiB</source>
        <translation>die Bilder haben mehr als {} MiB</translation>
    </message>
    <message>
        <source>the private key is in the file {} (mode 0600), not in a platform key store</source>
        <translation>der private Schlüssel liegt in der Datei {} (Modus 0600), nicht in einem Schlüsselspeicher der Plattform</translation>
    </message>
    <message>
        <source>the program pins it; there are: {}</source>
        <translation>das Programm legt sie fest; vorhanden sind: {}</translation>
    </message>
    <message>
        <source>the property '{}' cannot be negated here</source>
        <translation>die Eigenschaft '{}' lässt sich hier nicht verneinen</translation>
    </message>
    <message>
        <source>the row '{}' has {} cells only.</source>
        <translation>die Zeile '{}' hat nur {} Zellen.</translation>
    </message>
    <message>
        <source>the schema does not say what it is</source>
        <translation>das Schema sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>the top folder of the repository</source>
        <translation>dem obersten Ordner des Repositorys</translation>
    </message>
    <message>
        <source>the value is {}</source>
        <translation>der Wert ist {}</translation>
    </message>
    <message>
        <source>there are: {}</source>
        <translation>vorhanden sind: {}</translation>
    </message>
    <message>
        <source>there is no group {}</source>
        <translation>es gibt keine Gruppe {}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>this is a partial clone, which leaves contents with its remote; bring them with: pluma sync, or git fetch --refetch --no-filter</source>
        <translation>dies ist ein partieller Klon, der Inhalte bei seiner Gegenstelle lässt; holen mit: pluma sync oder git fetch --refetch --no-filter</translation>
    </message>
    <message>
        <source>this is a shallow clone; bring the rest with: git fetch --unshallow</source>
        <translation>dies ist ein flacher Klon; den Rest holen mit: git fetch --unshallow</translation>
    </message>
    <message>
        <source>title was '{}', is '{}'</source>
        <translation>Titel war '{}', ist '{}'</translation>
    </message>
    <message>
        <source>to adopt the files in it: pluma init --adopt --path {}</source>
        <translation>um die Dateien darin zu übernehmen: pluma init --adopt --path {}</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>trying patterns</source>
        <translation>Muster werden ausprobiert</translation>
    </message>
    <message>
        <source>two bindings claim the same bytes</source>
        <translation>zwei Bindungen beanspruchen dieselben Bytes</translation>
    </message>
    <message>
        <source>unit was '{}', is '{}'</source>
        <translation>Einheit war '{}', ist '{}'</translation>
    </message>
    <message>
        <source>use --json</source>
        <translation>--json benutzen</translation>
    </message>
    <message>
        <source>use a repository with SHA-1 object ids (the default of git init)</source>
        <translation>ein Repository mit SHA-1-Objektkennungen benutzen (die Vorgabe von git init)</translation>
    </message>
    <message>
        <source>use instead</source>
        <translation>stattdessen</translation>
    </message>
    <message>
        <source>use letters, digits, '.', '_' and '-'</source>
        <translation>Buchstaben, Ziffern, '.', '_' und '-' benutzen</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>eines davon benutzen: {}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>Warten auf eine Sperre</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warning: {}</source>
        <translation>Warnung: {}</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>hieß {}</translation>
    </message>
    <message>
        <source>was {}</source>
        <translation>war {}</translation>
    </message>
    <message>
        <source>was {}, is {}</source>
        <translation>war {}, ist {}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>with a phase</source>
        <translation>mit Phase</translation>
    </message>
    <message>
        <source>with the choices {}</source>
        <translation>mit den Auswahlwerten {}</translation>
    </message>
    <message>
        <source>without a phase</source>
        <translation>ohne Phase</translation>
    </message>
    <message>
        <source>without the choices {}</source>
        <translation>ohne die Auswahlwerte {}</translation>
    </message>
    <message>
        <source>work in a clone of it</source>
        <translation>in einem Klon davon arbeiten</translation>
    </message>
    <message>
        <source>write $$ for a dollar sign</source>
        <translation>für ein Dollarzeichen $$ schreiben</translation>
    </message>
    <message>
        <source>write --to {}/{}</source>
        <translation>--to {}/{} schreiben</translation>
    </message>
    <message>
        <source>write 1.2 (exactly), ^1.2 (up to the next that may break), ~1.2 (its corrections) or &gt;=1.2</source>
        <translation>1.2 schreiben (genau), ^1.2 (bis zur nächsten, die Bestehendes brechen darf), ~1.2 (ihre Korrekturen) oder &gt;=1.2</translation>
    </message>
    <message>
        <source>write ;, tab, | or comma</source>
        <translation>;, tab, | oder comma schreiben</translation>
    </message>
    <message>
        <source>write ID@VERSION#sha256:DIGEST</source>
        <translation>ID@VERSION#sha256:DIGEST schreiben</translation>
    </message>
    <message>
        <source>write both halves, such as \ud83d\ude80, or the character itself</source>
        <translation>beide Hälften schreiben, etwa \ud83d\ude80, oder das Zeichen selbst</translation>
    </message>
    <message>
        <source>write it as 1.0 or 1.2.3</source>
        <translation>als 1.0 oder 1.2.3 schreiben</translation>
    </message>
    <message>
        <source>write it as YAML with a line for each key</source>
        <translation>als YAML mit einer Zeile für jeden Schlüssel schreiben</translation>
    </message>
    <message>
        <source>write it as a string</source>
        <translation>als Zeichenkette schreiben</translation>
    </message>
    <message>
        <source>write it below the table, or export to .html</source>
        <translation>unter die Tabelle schreiben oder nach .html exportieren</translation>
    </message>
    <message>
        <source>write more of the id</source>
        <translation>mehr von der Kennung schreiben</translation>
    </message>
    <message>
        <source>write one type and 'nullable: true'</source>
        <translation>einen Typ und 'nullable: true' schreiben</translation>
    </message>
    <message>
        <source>write the type as a list with "null"</source>
        <translation>den Typ als Liste mit "null" schreiben</translation>
    </message>
    <message>
        <source>write the values out at '{}' instead of the alias</source>
        <translation>die Werte bei '{}' statt des Alias ausschreiben</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>{} schreiben</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>writing the example</source>
        <translation>Beispiel wird geschrieben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>yes, in the signed log</source>
        <translation>ja, im signierten Protokoll</translation>
    </message>
    <message>
        <source>{} and {} cannot be calculated with each other.</source>
        <translation>{} und {} lassen sich nicht miteinander verrechnen.</translation>
    </message>
    <message>
        <source>{} and {} have no order.</source>
        <translation>{} und {} haben keine Ordnung.</translation>
    </message>
    <message>
        <source>{} are not committed; commit them, or let freeze do it with --commit.</source>
        <translation>{} nicht festgeschrieben; festschreiben oder das Einfrieren es mit --commit tun lassen.</translation>
    </message>
    <message>
        <source>{} as JSON</source>
        <translation>{} als JSON</translation>
    </message>
    <message>
        <source>{} attributed to {} phases and {} domains, {} common, {} findings</source>
        <translation>{} zugeordnet zu {} Phasen und {} Domänen, {} gemeinsam, {} Befunde</translation>
    </message>
    <message>
        <source>{} bytes from ICD-MAP-INTERFACE-V1@{}, committed with its provenance</source>
        <translation>{} Bytes aus ICD-MAP-INTERFACE-V1@{}, mit Herkunft festgeschrieben</translation>
    </message>
    <message>
        <source>{} cannot be a key in JSON.</source>
        <translation>{} kann in JSON kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>{} cannot be a key.</source>
        <translation>{} kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>{} cannot be called.</source>
        <translation>{} lässt sich nicht aufrufen.</translation>
    </message>
    <message>
        <source>{} cannot be gone through.</source>
        <translation>{} lässt sich nicht durchlaufen.</translation>
    </message>
    <message>
        <source>{} cannot be rounded to an integer.</source>
        <translation>{} lässt sich nicht auf eine ganze Zahl runden.</translation>
    </message>
    <message>
        <source>{} cannot be written as JSON.</source>
        <translation>{} lässt sich nicht als JSON schreiben.</translation>
    </message>
    <message>
        <source>{} contents are not in this clone, so they were not looked at.</source>
        <translation>{} Inhalte sind nicht in diesem Klon und wurden daher nicht angesehen.</translation>
    </message>
    <message>
        <source>{} documents changed, {} stay the same, {} are left as they are.</source>
        <translation>{} Dokumente geändert, {} bleiben gleich, {} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{} documents would change, {} stay the same, {} are left as they are.</source>
        <translation>{} Dokumente würden sich ändern, {} bleiben gleich, {} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{} does NOT verify.</source>
        <translation>{} hält der Prüfung NICHT stand.</translation>
    </message>
    <message>
        <source>{} does not have the form {}.</source>
        <translation>{} hat nicht die Form {}.</translation>
    </message>
    <message>
        <source>{} does not hold JSON.</source>
        <translation>{} enthält kein JSON.</translation>
    </message>
    <message>
        <source>{} does not verify: {}</source>
        <translation>{} hält der Prüfung nicht stand: {}</translation>
    </message>
    <message>
        <source>{} files of {} are not committed; a context freezes a commit:{}</source>
        <translation>{} Dateien von {} sind nicht festgeschrieben; ein Kontext friert einen Commit ein:{}</translation>
    </message>
    <message>
        <source>{} fits none of the {} allowed forms.</source>
        <translation>{} passt zu keiner der {} erlaubten Formen.</translation>
    </message>
    <message>
        <source>{} gives no Markdown, so '{}' cannot be made of it.</source>
        <translation>{} ergibt kein Markdown, daher lässt sich '{}' nicht daraus erzeugen.</translation>
    </message>
    <message>
        <source>{} has errors.</source>
        <translation>{} hat Fehler.</translation>
    </message>
    <message>
        <source>{} has no '{}'.</source>
        <translation>{} hat kein '{}'.</translation>
    </message>
    <message>
        <source>{} has no errors and {}.</source>
        <translation>{} hat keine Fehler und {}.</translation>
    </message>
    <message>
        <source>{} has no errors; what {} stand for was not looked at.</source>
        <translation>{} hat keine Fehler; wofür {} stehen, wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>{} has no example.</source>
        <translation>{} hat kein Beispiel.</translation>
    </message>
    <message>
        <source>{} has no field '{}'.</source>
        <translation>{} hat kein Feld '{}'.</translation>
    </message>
    <message>
        <source>{} has no item {}.</source>
        <translation>{} hat keinen Eintrag {}.</translation>
    </message>
    <message>
        <source>{} has no last item that can be known.</source>
        <translation>{} hat keinen bestimmbaren letzten Eintrag.</translation>
    </message>
    <message>
        <source>{} has no length.</source>
        <translation>{} hat keine Länge.</translation>
    </message>
    <message>
        <source>{} has no negative.</source>
        <translation>{} lässt sich nicht negieren.</translation>
    </message>
    <message>
        <source>{} has no slices.</source>
        <translation>{} hat keine Ausschnitte.</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} in {}; {} searched.</source>
        <translation>{} in {}; {} durchsucht.</translation>
    </message>
    <message>
        <source>{} is a program now, in {}.</source>
        <translation>{} ist jetzt ein Programm, in {}.</translation>
    </message>
    <message>
        <source>{} is above the maximum {}.</source>
        <translation>{} liegt über dem Höchstwert {}.</translation>
    </message>
    <message>
        <source>{} is below the minimum {}.</source>
        <translation>{} liegt unter dem Mindestwert {}.</translation>
    </message>
    <message>
        <source>{} is deprecated in {}.</source>
        <translation>{} ist in {} als veraltet gekennzeichnet.</translation>
    </message>
    <message>
        <source>{} is deprecated.</source>
        <translation>{} ist veraltet.</translation>
    </message>
    <message>
        <source>{} is deprecated; use {} instead.</source>
        <translation>{} ist veraltet; stattdessen {} benutzen.</translation>
    </message>
    <message>
        <source>{} is encoded in another way</source>
        <translation>{} wird anders codiert</translation>
    </message>
    <message>
        <source>{} is expected here, not {} ({}).</source>
        <translation>Hier wird {} erwartet, nicht {} ({}).</translation>
    </message>
    <message>
        <source>{} is expected here, not {}.</source>
        <translation>Hier wird {} erwartet, nicht {}.</translation>
    </message>
    <message>
        <source>{} is left as it is: {}</source>
        <translation>{} bleibt, wie es ist: {}</translation>
    </message>
    <message>
        <source>{} is no integer.</source>
        <translation>{} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{} is not a multiple of {}.</source>
        <translation>{} ist kein Vielfaches von {}.</translation>
    </message>
    <message>
        <source>{} is not one of the {} values: {}, …</source>
        <translation>{} ist keiner der {} Werte: {}, …</translation>
    </message>
    <message>
        <source>{} is not one of: {}.</source>
        <translation>{} ist keines von: {}.</translation>
    </message>
    <message>
        <source>{} is not {}.</source>
        <translation>{} ist ungültig, erwartet wird {}.</translation>
    </message>
    <message>
        <source>{} is shipped with the product; only templates of a program can be deprecated.</source>
        <translation>{} gehört zum Produkt; nur Vorlagen eines Programms lassen sich ablösen.</translation>
    </message>
    <message>
        <source>{} is valid.</source>
        <translation>{} ist gültig.</translation>
    </message>
    <message>
        <source>{} is written by the program pandoc, which is not installed.</source>
        <translation>{} wird vom Programm pandoc geschrieben, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>{} items of this list are of a kind of which {} may be there.</source>
        <translation>{} Einträge dieser Liste sind von einer Art, von der es höchstens {} geben darf.</translation>
    </message>
    <message>
        <source>{} items of this list are of the kind that is needed; {} must be.</source>
        <translation>{} Einträge dieser Liste sind von der nötigen Art; {} müssen es sein.</translation>
    </message>
    <message>
        <source>{} must be above {}.</source>
        <translation>{} muss über {} liegen.</translation>
    </message>
    <message>
        <source>{} must be an object.</source>
        <translation>{} muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>{} must be below {}.</source>
        <translation>{} muss unter {} liegen.</translation>
    </message>
    <message>
        <source>{} of {} bytes</source>
        <translation>{} mit {} Bytes</translation>
    </message>
    <message>
        <source>{} path names are not UTF-8, so they cannot be listed: {}.</source>
        <translation>{} Pfadnamen sind kein UTF-8 und lassen sich daher nicht auflisten: {}.</translation>
    </message>
    <message>
        <source>{} received; {}</source>
        <translation>{} empfangen; {}</translation>
    </message>
    <message>
        <source>{} takes no format.</source>
        <translation>{} nimmt keine Formatangabe an.</translation>
    </message>
    <message>
        <source>{} tests of {} templates passed, {} failed.</source>
        <translation>{} Tests von {} Vorlagen bestanden, {} gescheitert.</translation>
    </message>
    <message>
        <source>{} values are not for {} names.</source>
        <translation>{} Werte passen nicht zu {} Namen.</translation>
    </message>
    <message>
        <source>{} with a phase, {} without one but with domain or ATA, {} with neither</source>
        <translation>{} mit Phase, {} ohne, aber mit Domäne oder ATA, {} ohne beides</translation>
    </message>
    <message>
        <source>{}, {} with a phase, {} that no pattern before it matches</source>
        <translation>{}, {} mit Phase, {} von keinem Muster davor erfasst</translation>
    </message>
    <message>
        <source>{}: OpenAPI {}, {}; {}, {}.</source>
        <translation>{}: OpenAPI {}, {}; {}, {}.</translation>
    </message>
    <message>
        <source>{}: this template is left out: {}</source>
        <translation>{}: diese Vorlage wird ausgelassen: {}</translation>
    </message>
    <message>
        <source>{}: {} lines added, {} removed</source>
        <translation>{}: {} Zeilen hinzugefügt, {} entfernt</translation>
    </message>
    <message>
        <source>{}: {} modified, {} added, {} removed.</source>
        <translation>{}: {} geändert, {} hinzugefügt, {} entfernt.</translation>
    </message>
    <message>
        <source>{}: {}, {} bound to parameters</source>
        <translation>{}: {}, {} an Parameter gebunden</translation>
    </message>
    <message>
        <source>{}: {}, {} with an editor of their own.</source>
        <translation>{}: {}, {} mit eigenem Editor.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>{}; add a binding to .pluma/bindings.yaml and freeze again, or repeat with --allow-unbound</source>
        <translation>{}; in .pluma/bindings.yaml eine Bindung hinzufügen und neu einfrieren oder mit --allow-unbound wiederholen</translation>
    </message>
    <message>
        <source>{}; since then {} new, {} changed, {} gone</source>
        <translation>{}; seitdem {} neu, {} geändert, {} entfernt</translation>
    </message>
    <message>
        <source>{}
{} cloned, {} parameterized, {} rendered, of {}</source>
        <translation>{}
{} geklont, {} parametriert, {} erzeugt, von {}</translation>
    </message>
    <message>
        <source>{}
{}, {} common, {} bytes; digest {}</source>
        <translation>{}
{}, {} gemeinsam, {} Bytes; Digest {}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
    <message>
        <source>… and {} more; see --limit</source>
        <translation>… und {} weitere; siehe --limit</translation>
    </message>
    <message>
        <source>The printer takes no pages.</source>
        <translation>Der Drucker nimmt keine Seiten an.</translation>
    </message>
    <message>
        <source>The printer stopped after {} pages.</source>
        <translation>Der Drucker hat nach {} Seiten angehalten.</translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <source>'{}' ({})</source>
        <translation>'{}' ({})</translation>
    </message>
    <message>
        <source>'{}' is a key for which anybody can sign.</source>
        <translation>'{}' ist ein Schlüssel, für den jeder signieren kann.</translation>
    </message>
    <message>
        <source>'{}' is no name of a file</source>
        <translation>'{}' ist kein Dateiname</translation>
    </message>
    <message>
        <source>'{}' is of a kind that git does not know</source>
        <translation>'{}' ist von einer Art, die git nicht kennt</translation>
    </message>
    <message>
        <source>'{}' is twice in it</source>
        <translation>'{}' steht zweimal darin</translation>
    </message>
    <message>
        <source>'{}' is twice in it or out of order</source>
        <translation>'{}' steht zweimal oder an falscher Stelle darin</translation>
    </message>
    <message>
        <source>'{}' needs '--context-id'.</source>
        <translation>'{}' braucht '--context-id'.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The bindings changed meanwhile.</source>
        <translation>Die Bindungen haben sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The tree {} is damaged: {}.</source>
        <translation>Der Tree {} ist beschädigt: {}.</translation>
    </message>
    <message>
        <source>leave out what stands before the '@'; a key is kept with: pluma secret set</source>
        <translation>weglassen, was vor dem '@' steht; ein Schlüssel wird aufbewahrt mit: pluma secret set</translation>
    </message>
    <message>
        <source>placing common files</source>
        <translation>gemeinsame Dateien werden zugeordnet</translation>
    </message>
    <message>
        <source>see: git fsck --full</source>
        <translation>siehe: git fsck --full</translation>
    </message>
    <message>
        <source>use https://, or http://127.0.0.1 on this machine</source>
        <translation>https:// verwenden, oder http://127.0.0.1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>write it as https://models.example.org/v1</source>
        <translation>schreiben als https://models.example.org/v1</translation>
    </message>
    <message>
        <source>{} domain codes are not in the vocabulary, with the number of their artifacts: {}.</source>
        <translation>{} Domänencodes stehen nicht im Vokabular, mit der Zahl ihrer Artefakte: {}.</translation>
    </message>
    <message>
        <source>{} of {} files that the binding of '{}' to '{}' fits have no front matter; they are left alone.</source>
        <translation>{} von {} Dateien, auf die die Bindung von '{}' an '{}' passt, haben kein Front Matter; sie bleiben unverändert.</translation>
    </message>
    <message>
        <source>{} Nor could what was written be taken back.</source>
        <translation>{} Auch das Geschriebene ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>comparing with contexts</source>
        <translation>vergleiche mit Kontexten</translation>
    </message>
    <message>
        <source>reading changed files</source>
        <translation>lese geänderte Dateien</translation>
    </message>
    <message>
        <source> (“{}”)</source>
        <translation> („{}“)</translation>
    </message>
    <message>
        <source>'{}' is not a time.</source>
        <translation>'{}' ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>'{}' is not a whole fingerprint.</source>
        <translation>'{}' ist kein ganzer Fingerabdruck.</translation>
    </message>
    <message>
        <source>, revoked after entry {} of its log, which is later than this</source>
        <translation>, widerrufen nach Eintrag {} seines Protokolls, der später ist als dies</translation>
    </message>
    <message>
        <source>, valid until {}</source>
        <translation>, gültig bis {}</translation>
    </message>
    <message>
        <source>--trust-repository lets what the repository brings (filters, hooks, settings that run programs) run in this call; see: pluma trust.</source>
        <translation>--trust-repository lässt in diesem Aufruf ausführen, was das Repository mitbringt (Filter, Hooks, Einstellungen, die Programme ausführen); siehe: pluma trust.</translation>
    </message>
    <message>
        <source>A folder for git cannot be made: {}.</source>
        <translation>Ein Ordner für git lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Another context has the id {} too: {}.</source>
        <translation>Die Kennung {} hat auch ein anderer Kontext: {}.</translation>
    </message>
    <message>
        <source>Another roster of {} has the version {} too; the one that this machine saw first counts.</source>
        <translation>Auch eine andere Unterzeichnerliste von {} hat die Version {}; es zählt die, die dieser Rechner zuerst gesehen hat.</translation>
    </message>
    <message>
        <source>Cannot create the folder for rosters: {}.</source>
        <translation>Der Ordner für Unterzeichnerlisten lässt sich nicht anlegen: {}.</translation>
    </message>
    <message>
        <source>Cannot put the new key into place: {}.</source>
        <translation>Der neue Schlüssel lässt sich nicht an seinen Platz bringen: {}.</translation>
    </message>
    <message>
        <source>Cannot read the private key: {}.</source>
        <translation>Der private Schlüssel lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <source>Commit .pluma/signers.yaml and run pluma sync, so that others follow.</source>
        <translation>.pluma/signers.yaml festschreiben und pluma sync ausführen, damit andere folgen.</translation>
    </message>
    <message>
        <source>It comes from what nobody who is trusted has signed ({}); the clone says so for ever.</source>
        <translation>Er stammt aus etwas, das niemand signiert hat, dem vertraut wird ({}); der Klon sagt das für immer.</translation>
    </message>
    <message>
        <source>It stands in version {} of the roster, which pluma sync sends.</source>
        <translation>Der Eintrag steht in Version {} der Unterzeichnerliste, die pluma sync sendet.</translation>
    </message>
    <message>
        <source>It was cloned from {}, which nobody who was trusted then had signed ({}).</source>
        <translation>Er wurde aus {} geklont; das hatte niemand signiert, dem damals vertraut wurde ({}).</translation>
    </message>
    <message>
        <source>No repository is trusted to run what it brings.</source>
        <translation>Keinem Repository wird vertraut, auszuführen, was es mitbringt.</translation>
    </message>
    <message>
        <source>Not compared: its filter may not run here, so nobody knows whether it is as the last commit has it; see pluma trust.</source>
        <translation>Nicht verglichen: Ihr Filter darf hier nicht ausgeführt werden, daher weiß niemand, ob sie dem letzten Commit entspricht; siehe pluma trust.</translation>
    </message>
    <message>
        <source>Pinned the key of {} for {}:</source>
        <translation>Schlüssel von {} für {} festgelegt:</translation>
    </message>
    <message>
        <source>Reading runs none of them; freeze and sync need them. Allow them with: pluma trust grant</source>
        <translation>Lesen führt nichts davon aus; freeze und sync brauchen es. Erlauben mit: pluma trust grant</translation>
    </message>
    <message>
        <source>Restricted: this repository brings programs or settings that would run: {}</source>
        <translation>Eingeschränkt: Dieses Repository bringt Programme oder Einstellungen mit, die ausgeführt würden: {}</translation>
    </message>
    <message>
        <source>Restricted: what would run changed since you trusted this repository. Programs or settings now: {}</source>
        <translation>Eingeschränkt: Was ausgeführt würde, hat sich geändert, seit Sie diesem Repository vertrauen. Programme oder Einstellungen jetzt: {}</translation>
    </message>
    <message>
        <source>Signed by {} with the key {}, {}{}.</source>
        <translation>Signiert von {} mit dem Schlüssel {}, {}{}.</translation>
    </message>
    <message>
        <source>The bytes are whole; nobody you trust signed this.</source>
        <translation>Die Bytes sind unversehrt; niemand, dem Sie vertrauen, hat dies signiert.</translation>
    </message>
    <message>
        <source>The configuration cannot be written</source>
        <translation>Die Konfiguration lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The context {} is not from anybody you trust: {}</source>
        <translation>Der Kontext {} stammt von niemandem, dem Sie vertrauen: {}</translation>
    </message>
    <message>
        <source>The key of this machine is now:</source>
        <translation>Der Schlüssel dieses Rechners ist jetzt:</translation>
    </message>
    <message>
        <source>The key of this machine was there already:</source>
        <translation>Der Schlüssel dieses Rechners war schon da:</translation>
    </message>
    <message>
        <source>The key of this machine:</source>
        <translation>Der Schlüssel dieses Rechners:</translation>
    </message>
    <message>
        <source>The key {} calls itself “{}”</source>
        <translation>Der Schlüssel {} nennt sich „{}“</translation>
    </message>
    <message>
        <source>The key {} has no name here</source>
        <translation>Der Schlüssel {} hat hier keinen Namen</translation>
    </message>
    <message>
        <source>The key {} is no root of {}, so its word on other keys counts for nobody.</source>
        <translation>Der Schlüssel {} ist kein Wurzelschlüssel von {}, daher zählt sein Wort über andere Schlüssel für niemanden.</translation>
    </message>
    <message>
        <source>The key {} is not pinned for {}.</source>
        <translation>Der Schlüssel {} ist nicht für {} festgelegt.</translation>
    </message>
    <message>
        <source>The key {} is revoked in {}.</source>
        <translation>Der Schlüssel {} ist in {} widerrufen.</translation>
    </message>
    <message>
        <source>The key {} is revoked {}, by version {} of the roster of {}{}.</source>
        <translation>Der Schlüssel {} ist widerrufen: {}, durch Version {} der Unterzeichnerliste von {}{}.</translation>
    </message>
    <message>
        <source>The key {} of {} has run out on {}, and this machine has not seen the entry before: it may have been written later, with an earlier time.</source>
        <translation>Der Schlüssel {} von {} ist am {} abgelaufen, und dieser Rechner hat den Eintrag vorher nicht gesehen: Er kann später geschrieben sein, mit einer früheren Zeit.</translation>
    </message>
    <message>
        <source>The key {} of {} is not valid now (it is enrolled from {} until {}).</source>
        <translation>Der Schlüssel {} von {} ist jetzt nicht gültig (eingetragen ab {} bis {}).</translation>
    </message>
    <message>
        <source>The list of trusted repositories is damaged.</source>
        <translation>Die Liste der Repositorys, denen vertraut wird, ist beschädigt.</translation>
    </message>
    <message>
        <source>The log has two entries with the number {}.</source>
        <translation>Das Protokoll hat zwei Einträge mit der Nummer {}.</translation>
    </message>
    <message>
        <source>The log of key {} does not contain {}, which this machine saw before in {}: it was rewritten, forked or put back.</source>
        <translation>Das Protokoll des Schlüssels {} enthält {} nicht, was dieser Rechner zuvor in {} gesehen hat: Es wurde umgeschrieben, abgezweigt oder zurückgesetzt.</translation>
    </message>
    <message>
        <source>The log of key {} goes further in {}; bring it here: pluma sync {}</source>
        <translation>Das Protokoll des Schlüssels {} reicht in {} weiter; hierher holen: pluma sync {}</translation>
    </message>
    <message>
        <source>The log of the key {} has no entry {}.</source>
        <translation>Das Protokoll des Schlüssels {} hat keinen Eintrag {}.</translation>
    </message>
    <message>
        <source>The log of the key {} has two ends.</source>
        <translation>Das Protokoll des Schlüssels {} hat zwei Enden.</translation>
    </message>
    <message>
        <source>The log of the key {} is not here.</source>
        <translation>Das Protokoll des Schlüssels {} ist nicht hier.</translation>
    </message>
    <message>
        <source>The name {}/{} is also claimed by what nobody you trust has signed: {}.</source>
        <translation>Den Namen {}/{} beansprucht auch, was niemand signiert hat, dem Sie vertrauen: {}.</translation>
    </message>
    <message>
        <source>The object store cannot be opened: {}.</source>
        <translation>Der Objektspeicher lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>The private key belongs to another user.</source>
        <translation>Der private Schlüssel gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The private key file is too large for a key.</source>
        <translation>Die Datei des privaten Schlüssels ist zu groß für einen Schlüssel.</translation>
    </message>
    <message>
        <source>The private key has the mode {:o}, not 600.</source>
        <translation>Der private Schlüssel hat den Modus {:o}, nicht 600.</translation>
    </message>
    <message>
        <source>The private key is a link, not a file.</source>
        <translation>Der private Schlüssel ist eine Verknüpfung, keine Datei.</translation>
    </message>
    <message>
        <source>The private key is not a regular file.</source>
        <translation>Der private Schlüssel ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The program lies in the folder '{}', which looks like a git repository of its own (HEAD, objects, refs) and is none: other programs may take it for one and run what it says.</source>
        <translation>Das Programm liegt im Ordner '{}', der wie ein eigenes git-Repository aussieht (HEAD, objects, refs) und keines ist: Andere Programme können ihn dafür halten und ausführen, was er sagt.</translation>
    </message>
    <message>
        <source>The public key {} is not here, so its signature cannot be checked.</source>
        <translation>Der öffentliche Schlüssel {} ist nicht hier, daher lässt sich seine Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>The roster could not be remembered: {}</source>
        <translation>Die Unterzeichnerliste ließ sich nicht merken: {}</translation>
    </message>
    <message>
        <source>The signature names no key.</source>
        <translation>Die Signatur nennt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>This envelope holds no roster.</source>
        <translation>Dieser Umschlag enthält keine Unterzeichnerliste.</translation>
    </message>
    <message>
        <source>This file holds another key than its name says.</source>
        <translation>Diese Datei enthält einen anderen Schlüssel, als ihr Name sagt.</translation>
    </message>
    <message>
        <source>This file is not compared: its filter may not run here.</source>
        <translation>Diese Datei wird nicht verglichen: Ihr Filter darf hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>This folder looks like a git repository of its own (HEAD, objects, refs): other programs may take it for one and run what it says.</source>
        <translation>Dieser Ordner sieht wie ein eigenes git-Repository aus (HEAD, objects, refs): Andere Programme können ihn dafür halten und ausführen, was er sagt.</translation>
    </message>
    <message>
        <source>This is no context.</source>
        <translation>Dies ist kein Kontext.</translation>
    </message>
    <message>
        <source>This is not a roster of the form pluma/roster/v1: {}.</source>
        <translation>Dies ist keine Unterzeichnerliste der Form pluma/roster/v1: {}.</translation>
    </message>
    <message>
        <source>This is your own key, which signs the revocation.</source>
        <translation>Dies ist Ihr eigener Schlüssel, der den Widerruf signiert.</translation>
    </message>
    <message>
        <source>This machine has accepted version {} of the roster of {}, which is not here any more.</source>
        <translation>Dieser Rechner hat Version {} der Unterzeichnerliste von {} angenommen, die nicht mehr hier ist.</translation>
    </message>
    <message>
        <source>This machine has seen version {} of the roster of {}, here is only version {}.</source>
        <translation>Dieser Rechner hat Version {} der Unterzeichnerliste von {} gesehen, hier ist nur Version {}.</translation>
    </message>
    <message>
        <source>This public key has another fingerprint: {}.</source>
        <translation>Dieser öffentliche Schlüssel hat einen anderen Fingerabdruck: {}.</translation>
    </message>
    <message>
        <source>This repository brings nothing that would run.</source>
        <translation>Dieses Repository bringt nichts mit, was ausgeführt würde.</translation>
    </message>
    <message>
        <source>This repository is not opened: {} '{}', not in its own folder '{}'.</source>
        <translation>Dieses Repository wird nicht geöffnet: {} '{}', nicht in seinem eigenen Ordner '{}'.</translation>
    </message>
    <message>
        <source>This repository is not trusted to run what it brings; programs or settings that git would run here: {}.</source>
        <translation>Diesem Repository wird nicht vertraut, auszuführen, was es mitbringt; Programme oder Einstellungen, die git hier ausführen würde: {}.</translation>
    </message>
    <message>
        <source>Two rosters of {} have the version {}, and this machine cannot tell which came first.</source>
        <translation>Zwei Unterzeichnerlisten von {} haben die Version {}, und dieser Rechner kann nicht sagen, welche zuerst da war.</translation>
    </message>
    <message>
        <source>Unpinned {} for {}.</source>
        <translation>Festlegung von {} für {} aufgehoben.</translation>
    </message>
    <message>
        <source>Usage: pluma [-C DIR] [--trust-repository] COMMAND [options]</source>
        <translation>Aufruf: pluma [-C DIR] [--trust-repository] COMMAND [Optionen]</translation>
    </message>
    <message>
        <source>Verified {}: {}.</source>
        <translation>Geprüft: {}: {}.</translation>
    </message>
    <message>
        <source>Version {} of the roster of {}: nothing of {} counts.</source>
        <translation>Version {} der Unterzeichnerliste von {}: Nichts von {} zählt.</translation>
    </message>
    <message>
        <source>Version {} of the roster of {}: {} counts up to entry {} of its log.</source>
        <translation>Version {} der Unterzeichnerliste von {}: {} zählt bis Eintrag {} seines Protokolls.</translation>
    </message>
    <message>
        <source>What this repository would run changed since you trusted it; programs or settings now: {}.</source>
        <translation>Was dieses Repository ausführen würde, hat sich geändert, seit Sie ihm vertrauen; Programme oder Einstellungen jetzt: {}.</translation>
    </message>
    <message>
        <source>What this repository would run is not any more what was shown.</source>
        <translation>Was dieses Repository ausführen würde, ist nicht mehr das, was gezeigt wurde.</translation>
    </message>
    <message>
        <source>You trust this repository; it may run these {}:</source>
        <translation>Sie vertrauen diesem Repository; es darf diese {} ausführen:</translation>
    </message>
    <message>
        <source>Your key is no root of a program here, so it cannot name its successor.</source>
        <translation>Ihr Schlüssel ist für kein Programm hier ein Wurzelschlüssel, daher kann er seinen Nachfolger nicht benennen.</translation>
    </message>
    <message>
        <source>a key stands in it twice</source>
        <translation>ein Schlüssel steht doppelt darin</translation>
    </message>
    <message>
        <source>a linked working tree that was moved is mended with: git worktree repair</source>
        <translation>ein verknüpfter Arbeitsbaum, der verschoben wurde, wird repariert mit: git worktree repair</translation>
    </message>
    <message>
        <source>a root enrols your new key with pluma keys enroll --key, and revokes the old one</source>
        <translation>ein Wurzelschlüssel trägt den neuen Schlüssel mit pluma keys enroll --key ein und widerruft den alten</translation>
    </message>
    <message>
        <source>a root of it is revoked by it</source>
        <translation>sie widerruft einen ihrer Wurzelschlüssel</translation>
    </message>
    <message>
        <source>a root of version {} of the roster, which leads to the pinned key {}</source>
        <translation>einem Wurzelschlüssel der Version {} der Unterzeichnerliste, die auf den festgelegten Schlüssel {} zurückgeht</translation>
    </message>
    <message>
        <source>after entry {} of its log, and this is not up to there</source>
        <translation>nach Eintrag {} seines Protokolls, und dies gehört nicht zu dem bis dorthin</translation>
    </message>
    <message>
        <source>another schema</source>
        <translation>ein anderes Schema</translation>
    </message>
    <message>
        <source>clone it, and work in the clone</source>
        <translation>klonen und im Klon arbeiten</translation>
    </message>
    <message>
        <source>clone it, or take the setting away: git config --unset core.worktree</source>
        <translation>klonen oder die Einstellung entfernen: git config --unset core.worktree</translation>
    </message>
    <message>
        <source>commit {}</source>
        <translation>Commit {}</translation>
    </message>
    <message>
        <source>commit {} by the key {}</source>
        <translation>Commit {} mit dem Schlüssel {}</translation>
    </message>
    <message>
        <source>endorsed by the pinned key {}</source>
        <translation>beglaubigt vom festgelegten Schlüssel {}</translation>
    </message>
    <message>
        <source>endorsed in version {} of the roster, which leads to the pinned key {}</source>
        <translation>beglaubigt in Version {} der Unterzeichnerliste, die auf den festgelegten Schlüssel {} zurückgeht</translation>
    </message>
    <message>
        <source>enrol another key of this person</source>
        <translation>einen anderen Schlüssel dieser Person eintragen</translation>
    </message>
    <message>
        <source>enrolled are: {}; or give the public key with --key</source>
        <translation>eingetragen sind: {}; oder den öffentlichen Schlüssel mit --key angeben</translation>
    </message>
    <message>
        <source>from its first entry on</source>
        <translation>ab seinem ersten Eintrag</translation>
    </message>
    <message>
        <source>get it back: pluma sync; if it was removed on purpose, take this key out of 'heads' in {}</source>
        <translation>zurückholen: pluma sync; wurde es absichtlich entfernt, diesen Schlüssel aus 'heads' in {} nehmen</translation>
    </message>
    <message>
        <source>get it: pluma sync; or let nothing of it count: --up-to none</source>
        <translation>holen: pluma sync; oder nichts davon zählen lassen: --up-to none</translation>
    </message>
    <message>
        <source>get the newest one: pluma sync</source>
        <translation>die neueste holen: pluma sync</translation>
    </message>
    <message>
        <source>git {} would run what this repository brings.</source>
        <translation>git {} würde ausführen, was dieses Repository mitbringt.</translation>
    </message>
    <message>
        <source>give --up-to latest, none or the number of an entry; it has {}</source>
        <translation>--up-to latest, none oder die Nummer eines Eintrags angeben; es hat {}</translation>
    </message>
    <message>
        <source>give all 64 digits, or all 16 words: a part of it can be made to fit another key</source>
        <translation>alle 64 Stellen oder alle 16 Wörter angeben: ein Teil davon lässt sich einem anderen Schlüssel anpassen</translation>
    </message>
    <message>
        <source>give it a successor: pluma keys rotate; or have another root revoke it</source>
        <translation>ihm einen Nachfolger geben: pluma keys rotate; oder ihn durch einen anderen Wurzelschlüssel widerrufen lassen</translation>
    </message>
    <message>
        <source>have it done by a root: pluma keys --program {}</source>
        <translation>durch einen Wurzelschlüssel ausführen lassen: pluma keys --program {}</translation>
    </message>
    <message>
        <source>hint: compare the fingerprint with its owner by another way, then: pluma keys pin --program PROGRAM {}</source>
        <translation>Hinweis: den Fingerabdruck auf anderem Weg mit seinem Inhaber abgleichen, dann: pluma keys pin --program PROGRAM {}</translation>
    </message>
    <message>
        <source>it does not say which roster was before</source>
        <translation>sie sagt nicht, welche Unterzeichnerliste vorher galt</translation>
    </message>
    <message>
        <source>it has no root</source>
        <translation>sie hat keinen Wurzelschlüssel</translation>
    </message>
    <message>
        <source>it is neither pinned on this machine nor endorsed by a pinned key</source>
        <translation>er ist weder auf diesem Rechner festgelegt noch von einem festgelegten Schlüssel beglaubigt</translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation>sie ist nicht in kanonischer Form</translation>
    </message>
    <message>
        <source>its commits would go into</source>
        <translation>seine Commits gingen nach</translation>
    </message>
    <message>
        <source>its core.worktree has its files in</source>
        <translation>sein core.worktree hat seine Dateien in</translation>
    </message>
    <message>
        <source>its {} is a link to</source>
        <translation>sein {} ist eine Verknüpfung auf</translation>
    </message>
    <message>
        <source>keys are revoked by a root of the program</source>
        <translation>Schlüssel widerruft ein Wurzelschlüssel des Programms</translation>
    </message>
    <message>
        <source>let nothing of it count: --up-to none</source>
        <translation>nichts davon zählen lassen: --up-to none</translation>
    </message>
    <message>
        <source>look at it again: pluma trust</source>
        <translation>erneut ansehen: pluma trust</translation>
    </message>
    <message>
        <source>look at them: pluma trust; allow them from now on: pluma trust grant; for this call only: pluma --trust-repository …</source>
        <translation>ansehen: pluma trust; von jetzt an erlauben: pluma trust grant; nur für diesen Aufruf: pluma --trust-repository …</translation>
    </message>
    <message>
        <source>make a new key: pluma keys rotate</source>
        <translation>einen neuen Schlüssel erzeugen: pluma keys rotate</translation>
    </message>
    <message>
        <source>name an earlier one, or: --up-to latest</source>
        <translation>einen früheren nennen oder: --up-to latest</translation>
    </message>
    <message>
        <source>no key is pinned for {} on this machine</source>
        <translation>auf diesem Rechner ist kein Schlüssel für {} festgelegt</translation>
    </message>
    <message>
        <source>note: version {} of the roster counts here</source>
        <translation>Anmerkung: Hier zählt Version {} der Unterzeichnerliste</translation>
    </message>
    <message>
        <source>open the file that the link names, or put the file itself in its place</source>
        <translation>die Datei öffnen, die die Verknüpfung nennt, oder die Datei selbst an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>open the folder of that repository itself</source>
        <translation>den Ordner jenes Repositorys selbst öffnen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>pin its key after comparing it with its owner, or repeat with --accept-untrusted; the clone then says so for ever</source>
        <translation>seinen Schlüssel festlegen, nachdem er mit dem Inhaber abgeglichen ist, oder mit --accept-untrusted wiederholen; der Klon sagt das dann für immer</translation>
    </message>
    <message>
        <source>program, version and time of creation</source>
        <translation>Programm, Version und Zeitpunkt der Erstellung</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>put the key itself there, with mode 600</source>
        <translation>den Schlüssel selbst dorthin legen, mit Modus 600</translation>
    </message>
    <message>
        <source>remove it; each repository that brings programs is asked about again</source>
        <translation>entfernen; nach jedem Repository, das Programme mitbringt, wird erneut gefragt</translation>
    </message>
    <message>
        <source>roots, signers and revocations</source>
        <translation>Wurzelschlüssel, Unterzeichner und Widerrufe</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>gewechselt</translation>
    </message>
    <message>
        <source>see what the repository would run, and trust it: pluma trust</source>
        <translation>ansehen, was das Repository ausführen würde, und ihm vertrauen: pluma trust</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>somebody whose name was not recorded</source>
        <translation>jemandem, dessen Name nicht verzeichnet wurde</translation>
    </message>
    <message>
        <source>the own key of this machine</source>
        <translation>dem eigenen Schlüssel dieses Rechners</translation>
    </message>
    <message>
        <source>there is no key of yours on this machine yet; pluma keys enroll makes one</source>
        <translation>auf diesem Rechner liegt noch kein Schlüssel von Ihnen; pluma keys enroll erzeugt einen</translation>
    </message>
    <message>
        <source>which is pinned on this machine</source>
        <translation>der auf diesem Rechner festgelegt ist</translation>
    </message>
    <message>
        <source>which is pinned on this machine since {}</source>
        <translation>der auf diesem Rechner seit {} festgelegt ist</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>write it as 2027-12-31T00:00:00Z</source>
        <translation>schreiben als 2027-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>writing the roster of {}</source>
        <translation>Unterzeichnerliste von {} wird geschrieben</translation>
    </message>
    <message>
        <source>{} is whole ({}), but not from anybody you trust.</source>
        <translation>{} ist unversehrt ({}), stammt aber von niemandem, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} {}; {}.</source>
        <translation>{} {}; {}.</translation>
    </message>
    <message>
        <source>{}, {} bytes</source>
        <translation>{}, {} Bytes</translation>
    </message>
    <message>
        <source>Not counted: {}, signed by nobody you trust. See: pluma query-context</source>
        <translation>Nicht gezählt: {}, von niemandem signiert, dem Sie vertrauen. Siehe: pluma query-context</translation>
    </message>
    <message>
        <source>'{}' of the statement must be {}.</source>
        <translation>„{}“ der Erklärung muss sein: {}.</translation>
    </message>
    <message>
        <source>a list of objects, each with a layer</source>
        <translation>eine Liste von Objekten, jedes mit einer Ebene</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of objects</source>
        <translation>ein Objekt aus Objekten</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>ein Objekt oder null</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>Text oder null</translation>
    </message>
    <message>
        <source>The key goes into a file: {}</source>
        <translation>Der Schlüssel kommt in eine Datei: {}</translation>
    </message>
    <message>
        <source>The key store has no private key {}, which this file names.</source>
        <translation>Der Schlüsselspeicher hat den privaten Schlüssel {} nicht, den diese Datei nennt.</translation>
    </message>
    <message>
        <source>The key store holds another key than this file says.</source>
        <translation>Der Schlüsselspeicher enthält einen anderen Schlüssel, als diese Datei sagt.</translation>
    </message>
    <message>
        <source>There is no way to the key store of this machine: no desktop session runs.</source>
        <translation>Es gibt keinen Weg zum Schlüsselspeicher dieses Rechners: Es läuft keine Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>open the session in which it was made; when it is lost for good, remove this file, make another key and have it enrolled</source>
        <translation>öffnen Sie die Sitzung, in der er entstand; ist er endgültig verloren, entfernen Sie diese Datei, erzeugen Sie einen anderen Schlüssel und lassen Sie ihn eintragen</translation>
    </message>
    <message>
        <source>the private key is in the platform's key store; {} says its public half</source>
        <translation>der private Schlüssel ist im Schlüsselspeicher der Plattform; {} nennt seine öffentliche Hälfte</translation>
    </message>
    <message>
        <source>A statement must be an object.</source>
        <translation>Eine Aussage muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>frozen or draft</source>
        <translation>frozen oder draft</translation>
    </message>
    <message>
        <source>'{}' is for the owner of the machine alone.</source>
        <translation>„{}“ ist allein dem Besitzer des Rechners vorbehalten.</translation>
    </message>
    <message>
        <source>'{}' needs the permission '{}', which {} has not.</source>
        <translation>„{}“ braucht die Berechtigung „{}“, die {} nicht hat.</translation>
    </message>
    <message>
        <source>Only the owner of the machine lets a repository run what it brings.</source>
        <translation>Nur der Besitzer des Rechners lässt ein Repository ausführen, was es mitbringt.</translation>
    </message>
    <message>
        <source>on that machine: pluma trust</source>
        <translation>auf jenem Rechner: pluma trust</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>{} tells '{}' without having declared it; nobody is told.</source>
        <translation>{} meldet „{}“, ohne es angekündigt zu haben; niemand erfährt es.</translation>
    </message>
    <message>
        <source>This repository has no program yet; see: pluma init --help</source>
        <translation>Dieses Repository hat noch kein Programm; siehe: pluma init --help</translation>
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
    <message>
        <source>Open the file as it is today</source>
        <translation>Datei öffnen, wie sie heute ist</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
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
    <message numerus="yes">
        <source>%Ln cell(s) of what was pasted lie beyond the table and were left out.</source>
        <translation>
            <numerusform>%Ln Zelle des Eingefügten liegt außerhalb der Tabelle und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zellen des Eingefügten liegen außerhalb der Tabelle und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of %1 were printed.</source>
        <translation>
            <numerusform>%Ln Seite von %1 wurde gedruckt.</numerusform>
            <numerusform>%Ln Seiten von %1 wurden gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Keine Zelle gewählt</translation>
    </message>
    <message>
        <source>%1 cells are too many to copy; at most %2 are.</source>
        <translation>%1 Zellen sind zu viele zum Kopieren; höchstens %2 gehen.</translation>
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
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Ask for a document</source>
        <translation>Um ein Dokument bitten</translation>
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
    <message numerus="yes">
        <source>%Ln common file(s) get new values as well.</source>
        <translation>
            <numerusform>%Ln gemeinsame Datei erhält ebenfalls neue Werte.</numerusform>
            <numerusform>%Ln gemeinsame Dateien erhalten ebenfalls neue Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Clone %1 to a new program</source>
        <translation>%1 in ein neues Programm klonen</translation>
    </message>
    <message>
        <source>Clone of %1 · %2</source>
        <translation>Klon von %1 · %2</translation>
    </message>
    <message>
        <source>Accept a source that nobody you trust has signed; the clone says so for ever</source>
        <translation>Eine Quelle annehmen, die niemand signiert hat, dem Sie vertrauen; der Klon sagt es für immer</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ColumnChart</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>all are zero</source>
        <translation>alle sind null</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ColumnsView</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>pluma::ui::CommitPage</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Files that the commit changed</source>
        <translation>Dateien, die der Commit geändert hat</translation>
    </message>
    <message>
        <source>What changed in the file</source>
        <translation>Was sich in der Datei geändert hat</translation>
    </message>
    <message>
        <source>Copy the id of the commit</source>
        <translation>Kennung des Commits kopieren</translation>
    </message>
    <message>
        <source>Read commit %1</source>
        <translation>Commit %1 lesen</translation>
    </message>
    <message>
        <source>%1
was %2</source>
        <translation>%1
war %2</translation>
    </message>
    <message>
        <source>It changed no file of this program.</source>
        <translation>Er hat keine Datei dieses Programms geändert.</translation>
    </message>
    <message numerus="yes">
        <source>It changed %Ln file(s) of this program</source>
        <translation>
            <numerusform>Er hat %Ln Datei dieses Programms geändert</numerusform>
            <numerusform>Er hat %Ln Dateien dieses Programms geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Its contents are the same, byte for byte.</source>
        <translation>Der Inhalt ist gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>What commit %1 changed</source>
        <translation>Was Commit %1 geändert hat</translation>
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
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
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
    <message>
        <source>Open as frozen</source>
        <translation>Eingefrorenen Stand öffnen</translation>
    </message>
    <message>
        <source>Open today's file</source>
        <translation>Heutige Datei öffnen</translation>
    </message>
    <message>
        <source>Compare with today's file</source>
        <translation>Mit der heutigen Datei vergleichen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Looking for the file …</source>
        <translation>Datei wird gesucht …</translation>
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
    <message>
        <source>%1, changed since</source>
        <translation>%1, seitdem Änderungen</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Overview of the program</source>
        <translation>Überblick über das Programm</translation>
    </message>
    <message>
        <source>Verify all of them</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Copy the id of the program</source>
        <translation>Kennung des Programms kopieren</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>There is no context %1 here any more.</source>
        <translation>Den Kontext %1 gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>Clone which context?</source>
        <translation>Welchen Kontext klonen?</translation>
    </message>
    <message>
        <source>The working tree</source>
        <translation>Der Arbeitsbaum</translation>
    </message>
    <message>
        <source>as the files are now</source>
        <translation>wie die Dateien jetzt sind</translation>
    </message>
    <message>
        <source>Compare it with what?</source>
        <translation>Womit vergleichen?</translation>
    </message>
    <message>
        <source>Two folders or files…</source>
        <translation>Zwei Ordner oder Dateien …</translation>
    </message>
    <message>
        <source>Compare which context?</source>
        <translation>Welchen Kontext vergleichen?</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
</context>
<context>
    <name>pluma::ui::CsvGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>Spalten anpassen</translation>
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
    <message>
        <source>All open documents</source>
        <translation>Alle offenen Dokumente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Die anderen schließen</translation>
    </message>
    <message>
        <source>Close all to the left</source>
        <translation>Alle links davon schließen</translation>
    </message>
    <message>
        <source>Close all to the right</source>
        <translation>Alle rechts davon schließen</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show in the navigator</source>
        <translation>Im Navigator zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>pluma::ui::DocumentsInstall</name>
    <message>
        <source>This path leads out of the program.</source>
        <translation>Dieser Pfad führt aus dem Programm hinaus.</translation>
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
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open an artifact first.</source>
        <translation>Öffnen Sie zuerst ein Artefakt.</translation>
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
        <source>Unsaved text of earlier sessions</source>
        <translation>Ungespeicherter Text früherer Sitzungen</translation>
    </message>
    <message>
        <source>No unsaved text of an earlier session is kept.</source>
        <translation>Kein ungespeicherter Text einer früheren Sitzung ist aufgehoben.</translation>
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
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Renamed to %1. It is not committed yet.</source>
        <translation>In %1 umbenannt. Das ist noch nicht festgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding(s) name it by its new path.</source>
        <translation>
            <numerusform>%Ln Bindung nennt die Datei mit ihrem neuen Pfad.</numerusform>
            <numerusform>%Ln Bindungen nennen die Datei mit ihrem neuen Pfad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bindings do not reach it any more: %1.</source>
        <translation>Bindungen erreichen die Datei nicht mehr: %1.</translation>
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
        <source>Export the unsaved text</source>
        <translation>Den ungespeicherten Text ausgeben</translation>
    </message>
    <message>
        <source>The unsaved text of %1 was exported.</source>
        <translation>Der ungespeicherte Text von %1 wurde ausgegeben.</translation>
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
    <message>
        <source>one choice: %1</source>
        <translation>eine Möglichkeit: %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FieldRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Optional · %1</source>
        <translation>Optional · %1</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FinderModel</name>
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
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
    <name>pluma::ui::Frame</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
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
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: fertig.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Go to an artifact, parameter, context, template, command or setting</source>
        <translation>Zu Artefakt, Parameter, Kontext, Vorlage, Befehl oder Einstellung gehen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
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
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Files that are not committed</source>
        <translation>Dateien, die nicht festgeschrieben sind</translation>
    </message>
    <message>
        <source>Will be signed by %1: a verification on this machine trusts it.</source>
        <translation>Wird signiert von %1: Eine Prüfung auf diesem Rechner vertraut der Signatur.</translation>
    </message>
    <message>
        <source>Will be signed by %1: nothing is pinned for this program on this machine, so a verification says “unpinned”.</source>
        <translation>Wird signiert von %1: Auf diesem Rechner ist für dieses Programm nichts festgelegt, daher meldet eine Prüfung „unpinned“.</translation>
    </message>
    <message>
        <source>Will be signed by %1: a verification on this machine says “%2”.</source>
        <translation>Wird signiert von %1: Eine Prüfung auf diesem Rechner meldet „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed. A context freezes a commit, so all of them are committed first; the figures above count them as they are.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht festgeschrieben. Ein Kontext friert einen Commit ein, daher wird sie zuerst festgeschrieben; die Zahlen oben zählen sie, wie sie ist.</numerusform>
            <numerusform>%Ln Dateien sind nicht festgeschrieben. Ein Kontext friert einen Commit ein, daher werden alle zuerst festgeschrieben; die Zahlen oben zählen sie, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <translation>
            <numerusform>%Ln von %1</numerusform>
            <numerusform>%Ln von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other phases or common, committed with them</source>
        <translation>
            <numerusform>%Ln aus einer anderen Phase oder gemeinsam, wird mit festgeschrieben</numerusform>
            <numerusform>%Ln aus anderen Phasen oder gemeinsam, werden mit festgeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) are pointers of Git LFS: the pointer is frozen, the content is not</source>
        <translation>
            <numerusform>%Ln Artefakt ist ein Git-LFS-Zeiger: Eingefroren wird der Zeiger, nicht der Inhalt</numerusform>
            <numerusform>%Ln Artefakte sind Git-LFS-Zeiger: Eingefroren wird der Zeiger, nicht der Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>See what would run…</source>
        <translation>Ansehen, was ausgeführt würde …</translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln artifact(s) as %1.</source>
        <translation>
            <numerusform>%Ln Artefakt als %1 eingefroren.</numerusform>
            <numerusform>%Ln Artefakte als %1 eingefroren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::FrozenPage</name>
    <message>
        <source>It belongs to %1, which is not the program that is open.</source>
        <translation>Gehört zu %1; das ist nicht das offene Programm.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Today it is called %1.</source>
        <translation>Heute heißt die Datei %1.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Open today's file</source>
        <translation>Heutige Datei öffnen</translation>
    </message>
    <message>
        <source>Compare with today's file</source>
        <translation>Mit der heutigen Datei vergleichen</translation>
    </message>
    <message>
        <source>Looking for the file …</source>
        <translation>Datei wird gesucht …</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>It cannot be shown as it was frozen.</source>
        <translation>Der eingefrorene Stand lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>These bytes are not those that the context lists for this artifact. Verify the context before you rely on it.</source>
        <translation>Diese Bytes sind nicht die, die der Kontext für dieses Artefakt auflistet. Den Kontext prüfen, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
        <source>This artifact is a link</source>
        <translation>Dieses Artefakt ist ein Verweis</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Er führt zu %1.</translation>
    </message>
    <message>
        <source>This artifact is larger than 16 MiB</source>
        <translation>Dieses Artefakt ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>It is kept byte for byte and shown by its facts. Its bytes were not read just now.</source>
        <translation>Es bleibt Byte für Byte erhalten und wird durch seine Daten beschrieben. Seine Bytes wurden jetzt nicht gelesen.</translation>
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
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Size: %1 (%2 bytes)</source>
        <translation>Größe: %1 (%2 Bytes)</translation>
    </message>
    <message>
        <source>It belongs to no phase, so the context lists no digest of it.</source>
        <translation>Es gehört zu keiner Phase, daher führt der Kontext keinen Digest davon auf.</translation>
    </message>
    <message>
        <source>SHA-256, as the context lists it: %1</source>
        <translation>SHA-256 laut Kontext: %1</translation>
    </message>
    <message>
        <source>As the draft %1 has it, written %2 by %3; read-only.</source>
        <translation>Wie im Entwurf %1, geschrieben %2 von %3; nur lesbar.</translation>
    </message>
    <message>
        <source>As frozen in %1, %2 by %3; read-only.</source>
        <translation>Wie eingefroren in %1, %2 von %3; nur lesbar.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>The context does not list it, so there is no digest to compare with.</source>
        <translation>Der Kontext führt sie nicht auf, daher gibt es keinen Hashwert zum Vergleichen.</translation>
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
    <message>
        <source>Help about this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Alle Hilfeseiten</translation>
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
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Show all that this commit changed</source>
        <translation>Alles zeigen, was dieser Commit geändert hat</translation>
    </message>
    <message>
        <source>Copy the id of the commit</source>
        <translation>Kennung des Commits kopieren</translation>
    </message>
    <message>
        <source>Open the context</source>
        <translation>Kontext öffnen</translation>
    </message>
    <message>
        <source>Copy the id of the context</source>
        <translation>Kennung des Kontexts kopieren</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Compare with the working tree</source>
        <translation>Mit dem Arbeitsbaum vergleichen</translation>
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
        <source>What is open or selected is explained here: what it is, which values of the program stand in it, where it comes from and which contexts froze it.</source>
        <translation>Hier wird erklärt, was offen oder ausgewählt ist: was es ist, welche Werte des Programms darin stehen, woher es kommt und welche Kontexte es eingefroren haben.</translation>
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
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>This job wrote no log.</source>
        <translation>Dieser Auftrag hat kein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>This job has written no log yet.</source>
        <translation>Dieser Auftrag hat noch kein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>Jobs: none running</source>
        <translation>Aufträge: keiner läuft</translation>
    </message>
    <message>
        <source>Jobs running: %1</source>
        <translation>Laufende Aufträge: %1</translation>
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
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
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
    <message>
        <source>%1 (here %2)</source>
        <translation>%1 (hier %2)</translation>
    </message>
    <message>
        <source>%1 of the program: %2</source>
        <translation>%1 des Programms: %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::MainWindow</name>
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
        <source>Panels</source>
        <translation>Bereiche</translation>
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
        <source>No workspace</source>
        <translation>Kein Arbeitsbereich</translation>
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
        <source>Reopen the closed tab</source>
        <translation>Geschlossenen Reiter wieder öffnen</translation>
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
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Its path in the program:</source>
        <translation>Sein Pfad im Programm:</translation>
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
    <message numerus="yes">
        <source>%Ln thing(s) were dropped; the first %1 are looked at.</source>
        <translation>
            <numerusform>%Ln Objekt wurde abgelegt; die ersten %1 werden angesehen.</numerusform>
            <numerusform>%Ln Objekte wurden abgelegt; die ersten %1 werden angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what was dropped</source>
        <translation>Abgelegtes ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) that were dropped are not in the program.</source>
        <translation>
            <numerusform>%Ln weitere abgelegte Datei ist nicht im Programm.</numerusform>
            <numerusform>%Ln weitere abgelegte Dateien sind nicht im Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Dies ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>“%1” is not in the program that is open.</source>
        <translation>„%1“ ist nicht im offenen Programm.</translation>
    </message>
    <message>
        <source>“%1” is a file; no workspace is open.</source>
        <translation>„%1“ ist eine Datei; kein Arbeitsbereich ist offen.</translation>
    </message>
    <message>
        <source>It lies in no repository.</source>
        <translation>Liegt in keinem Repository.</translation>
    </message>
    <message>
        <source>It lies in the repository %1.</source>
        <translation>Liegt im Repository %1.</translation>
    </message>
    <message>
        <source>Open its repository</source>
        <translation>Repository der Datei öffnen</translation>
    </message>
    <message>
        <source>Copy it into the program…</source>
        <translation>In das Programm kopieren …</translation>
    </message>
    <message>
        <source>Copy into the program</source>
        <translation>In das Programm kopieren</translation>
    </message>
    <message>
        <source>A copy goes to a folder of the program.</source>
        <translation>Eine Kopie gehört in einen Ordner des Programms.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied to %1. It is not committed yet.</source>
        <translation>Nach %1 kopiert. Das ist noch nicht festgeschrieben.</translation>
    </message>
    <message>
        <source>changes unknown</source>
        <translation>Änderungen unbekannt</translation>
    </message>
    <message>
        <source>The workspace could not be read again: %1</source>
        <translation>Der Arbeitsbereich ließ sich nicht neu lesen: %1</translation>
    </message>
    <message>
        <source>This link names no folder to open.</source>
        <translation>Dieser Verweis nennt keinen Ordner, der sich öffnen lässt.</translation>
    </message>
    <message>
        <source>links look like pluma://open?path=/home/me/program</source>
        <translation>Verweise sehen so aus: pluma://open?path=/home/me/program</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Verweis öffnen</translation>
    </message>
    <message>
        <source>A link asks to open this folder.</source>
        <translation>Ein Verweis möchte diesen Ordner öffnen.</translation>
    </message>
    <message>
        <source>%1
Nothing in it is run. What is open now is closed when the folder can be opened.</source>
        <translation>%1
Nichts darin wird ausgeführt. Was jetzt offen ist, wird geschlossen, wenn sich der Ordner öffnen lässt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <message>
        <source>Open its form</source>
        <translation>Formular öffnen</translation>
    </message>
    <message>
        <source>Copy method and path</source>
        <translation>Methode und Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the id of the operation</source>
        <translation>Kennung der Operation kopieren</translation>
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
        <source>Open an OpenAPI document</source>
        <translation>Ein OpenAPI-Dokument öffnen</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI-Dokumente (*.json *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Metabuilder</source>
        <translation>Metabuilder</translation>
    </message>
    <message>
        <source>Open an interface (OpenAPI)…</source>
        <translation>Eine Schnittstelle öffnen (OpenAPI)…</translation>
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
        <source>interface</source>
        <translation>Schnittstelle</translation>
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
    <message>
        <source>%1 artifacts, changes unknown</source>
        <translation>%1 Artefakte, Änderungen unbekannt</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Navigator filtern</translation>
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
    <message>
        <source>The whole message</source>
        <translation>Die ganze Meldung</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>What was done and what went wrong appears here, newest first.</source>
        <translation>Hier erscheint, was getan wurde und was schiefging, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Ganze Meldung zeigen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Notifications, not seen: %1</source>
        <translation>Meldungen, ungesehen: %1</translation>
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
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>pluma::ui::PhaseRibbon</name>
    <message>
        <source>Phases of the program</source>
        <translation>Phasen des Programms</translation>
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
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln seitdem geändert</numerusform>
            <numerusform>%Ln seitdem geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1@%2: new %3, changed %4, removed %5</source>
        <translation>Seit %1@%2: neu %3, geändert %4, entfernt %5</translation>
    </message>
    <message>
        <source>Not compared with its last context yet.</source>
        <translation>Noch nicht mit dem letzten Kontext verglichen.</translation>
    </message>
    <message>
        <source>It cannot be compared with its last context: %1</source>
        <translation>Lässt sich nicht mit dem letzten Kontext vergleichen: %1</translation>
    </message>
    <message>
        <source>Open %1@%2</source>
        <translation>%1@%2 öffnen</translation>
    </message>
    <message>
        <source>Freeze %1…</source>
        <translation>%1 einfrieren …</translation>
    </message>
    <message>
        <source>Compare with the working tree</source>
        <translation>Mit dem Arbeitsbaum vergleichen</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen …</translation>
    </message>
    <message>
        <source>@%1 not trusted</source>
        <translation>@%1 nicht vertraut</translation>
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
</context>
<context>
    <name>pluma::ui::Preview</name>
    <message numerus="yes">
        <source>(%Ln column(s) of this table are not shown)</source>
        <translation>
            <numerusform>(%Ln Spalte dieser Tabelle wird nicht gezeigt)</numerusform>
            <numerusform>(%Ln Spalten dieser Tabelle werden nicht gezeigt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) are not shown)</source>
        <translation>
            <numerusform>(%Ln Zeile wird nicht gezeigt)</numerusform>
            <numerusform>(%Ln Zeilen werden nicht gezeigt)</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture '%1' cannot be drawn here; an export has it.</source>
        <translation>Das Bild '%1' lässt sich hier nicht zeichnen; ein Export enthält es.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more thing(s) that an export leaves out)</source>
        <translation>
            <numerusform>(%Ln weiterer Punkt, den ein Export auslässt)</numerusform>
            <numerusform>(%Ln weitere Punkte, die ein Export auslässt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview a document</source>
        <translation>Vorschau eines Dokuments</translation>
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
    <message>
        <source>Go to its place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>The program is being checked …</source>
        <translation>Das Programm wird geprüft …</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
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
    <message>
        <source>What differs from the last commit is not known: %1</source>
        <translation>Was vom letzten Commit abweicht, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Read the workspace again</source>
        <translation>Arbeitsbereich neu lesen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Commit %1. A double click shows what it changed.</source>
        <translation>Commit %1. Ein Doppelklick zeigt, was er geändert hat.</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>Zeigen, was er geändert hat</translation>
    </message>
    <message>
        <source>Copy the id of the commit</source>
        <translation>Kennung des Commits kopieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln context(s) are signed by nobody whom you trust: %1</source>
        <translation>
            <numerusform>%Ln Kontext ist von niemandem signiert, dem Sie vertrauen: %1</numerusform>
            <numerusform>%Ln Kontexte sind von niemandem signiert, dem Sie vertrauen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Zuerst einen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>.pluma · manifest of the program</source>
        <translation>.pluma · Manifest des Programms</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>explain where the value comes from</source>
        <translation>erklären, woher der Wert kommt</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Change a value in the manifest</source>
        <translation>Wert im Manifest ändern</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProgramValues</name>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values changed</source>
        <translation>
            <numerusform>%Ln Wert geändert</numerusform>
            <numerusform>%Ln Werte geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Look where the new value is not yet</source>
        <translation>Suchen, wo der neue Wert noch fehlt</translation>
    </message>
    <message>
        <source>%1; whether files say another value could not be checked: %2</source>
        <translation>%1; ob Dateien einen anderen Wert nennen, ließ sich nicht prüfen: %2</translation>
    </message>
    <message>
        <source>%1; no file that was read says another value.</source>
        <translation>%1; keine gelesene Datei nennt einen anderen Wert.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still say another value</source>
        <translation>
            <numerusform>%Ln Datei nennt noch einen anderen Wert</numerusform>
            <numerusform>%Ln Dateien nennen noch einen anderen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s) the place of a value was not found.</source>
        <translation>
            <numerusform>In %Ln Datei wurde die Stelle eines Werts nicht gefunden.</numerusform>
            <numerusform>In %Ln Dateien wurde die Stelle eines Werts nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The check of what is bound to it</source>
        <translation>Die Prüfung dessen, was daran gebunden ist</translation>
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
    <message>
        <source>See what would run…</source>
        <translation>Ansehen, was ausgeführt würde …</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
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
    <message>
        <source>Writing the files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>The files are being written; all of them or none.</source>
        <translation>Die Dateien werden geschrieben; alle oder keine.</translation>
    </message>
    <message>
        <source>It was stopped; no file was changed.</source>
        <translation>Abgebrochen; keine Datei wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced in %1.</source>
        <translation>
            <numerusform>%Ln Stelle in %1 ersetzt.</numerusform>
            <numerusform>%Ln Stellen in %1 ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replacement(s) taken back in %1.</source>
        <translation>
            <numerusform>%Ln Ersetzung in %1 zurückgenommen.</numerusform>
            <numerusform>%Ln Ersetzungen in %1 zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Section</name>
    <message>
        <source>No context holds it yet.</source>
        <translation>Noch kein Kontext enthält es.</translation>
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
        <source>Frozen in</source>
        <translation>Eingefroren in</translation>
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
        <source>not compared: its filter may not run here</source>
        <translation>nicht verglichen: ihr Filter darf hier nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation>seit dem letzten Commit geändert</translation>
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
        <source>Read the item of %1</source>
        <translation>Das Teil von %1 lesen</translation>
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
    <message>
        <source>Look for values of the program in %1</source>
        <translation>Werte des Programms in %1 suchen</translation>
    </message>
    <message>
        <source>Values of the program</source>
        <translation>Werte des Programms</translation>
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
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
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
    <name>pluma::ui::Standing</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weitere Person</numerusform>
            <numerusform>%Ln weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot freeze yet. %1</source>
        <translation>Sie können noch nicht einfrieren. %1</translation>
    </message>
    <message>
        <source>Enrol my key…</source>
        <translation>Meinen Schlüssel eintragen …</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed</source>
        <translation>
            <numerusform>%Ln Datei ist nicht festgeschrieben</numerusform>
            <numerusform>%Ln Dateien sind nicht festgeschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit and freeze…</source>
        <translation>Festschreiben und einfrieren …</translation>
    </message>
    <message>
        <source>nobody is enrolled yet</source>
        <translation>noch ist niemand eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln artifact(s) and was never frozen</source>
        <translation>
            <numerusform>%1 hat %Ln Artefakt und wurde nie eingefroren</numerusform>
            <numerusform>%1 hat %Ln Artefakte und wurde nie eingefroren</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze %1…</source>
        <translation>%1 einfrieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) of %1 differ from %1@%2</source>
        <translation>
            <numerusform>%Ln Artefakt von %1 weicht von %1@%2 ab</numerusform>
            <numerusform>%Ln Artefakte von %1 weichen von %1@%2 ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The key expired on %1</source>
        <translation>Der Schlüssel ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>Enrol a key…</source>
        <translation>Schlüssel eintragen …</translation>
    </message>
    <message>
        <source>%1 does not verify: %2</source>
        <translation>%1 besteht die Prüfung nicht: %2</translation>
    </message>
    <message>
        <source>The draft %1 is not frozen</source>
        <translation>Der Entwurf %1 ist nicht eingefroren</translation>
    </message>
    <message>
        <source>%1 is not trusted: %2</source>
        <translation>%1 wird nicht vertraut: %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::StatusPage</name>
    <message>
        <source>Status of the program</source>
        <translation>Status des Programms</translation>
    </message>
    <message>
        <source>What waits, and for whom</source>
        <translation>Was wartet, und auf wen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Phases of the program</source>
        <translation>Phasen des Programms</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Reuse (CRR)</source>
        <translation>Wiederverwendung (CRR)</translation>
    </message>
    <message>
        <source>Artifacts that are not as they were frozen</source>
        <translation>Artefakte, die vom eingefrorenen Stand abweichen</translation>
    </message>
    <message>
        <source>Share of the artifacts that were cloned or parameterized</source>
        <translation>Anteil der geklonten oder parametrierten Artefakte</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es vorangeht</translation>
    </message>
    <message>
        <source>From commits, frozen contexts and enrolled keys. Gates and approvals are not run yet, so nothing of them is counted here.</source>
        <translation>Aus Commits, eingefrorenen Kontexten und eingetragenen Schlüsseln. Gates und Freigaben werden noch nicht ausgeführt, daher wird hier nichts davon gezählt.</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>Read how %1 stands</source>
        <translation>Stand von %1 lesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln phase(s) frozen</source>
        <translation>
            <numerusform>%1 von %Ln Phase eingefroren</numerusform>
            <numerusform>%1 von %Ln Phasen eingefroren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed since</source>
        <translation>
            <numerusform>%Ln davon seitdem geändert</numerusform>
            <numerusform>%Ln davon seitdem geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wait</source>
        <translation>
            <numerusform>%Ln Punkt wartet</numerusform>
            <numerusform>%Ln Punkte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>frozen, not compared yet</source>
        <translation>eingefroren, noch nicht verglichen</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>Not cloned from another context</source>
        <translation>Nicht aus einem anderen Kontext geklont</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) in 26 weeks</source>
        <translation>
            <numerusform>%Ln Commit in 26 Wochen</numerusform>
            <numerusform>%Ln Commits in 26 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln commit(s); older ones were not counted</source>
        <translation>
            <numerusform>Der letzte %Ln Commit; ältere wurden nicht gezählt</numerusform>
            <numerusform>Die letzten %Ln Commits; ältere wurden nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>commits a week</source>
        <translation>Commits pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln context(s) frozen in 26 weeks</source>
        <translation>
            <numerusform>%Ln Kontext in 26 Wochen eingefroren</numerusform>
            <numerusform>%Ln Kontexte in 26 Wochen eingefroren</numerusform>
        </translation>
    </message>
    <message>
        <source>contexts a week</source>
        <translation>Kontexte pro Woche</translation>
    </message>
    <message>
        <source>Nothing: every phase with artifacts is frozen as it is, and all is committed.</source>
        <translation>Nichts: Jede Phase mit Artefakten ist eingefroren, wie sie ist, und alles ist festgeschrieben.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Open its last context</source>
        <translation>Letzten Kontext öffnen</translation>
    </message>
    <message>
        <source>Verify its last context</source>
        <translation>Letzten Kontext prüfen</translation>
    </message>
    <message>
        <source>Freeze %1…</source>
        <translation>%1 einfrieren …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the rest could not be read: %1</source>
        <translation>der Rest konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>What is not committed is not known: %1</source>
        <translation>Was nicht committet ist, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The artifacts are still being read.</source>
        <translation>Die Artefakte werden noch gelesen.</translation>
    </message>
    <message>
        <source>Not compared with its last context: %1</source>
        <translation>Nicht mit dem letzten Kontext verglichen: %1</translation>
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
    <message>
        <source>The template itself</source>
        <translation>Die Vorlage selbst</translation>
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
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>The template itself</source>
        <translation>Die Vorlage selbst</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Say why it cannot be read</source>
        <translation>Sagen, warum sie nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
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
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
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
    <name>pluma::ui::TrustPage</name>
    <message>
        <source>Hook</source>
        <translation>Hook</translation>
    </message>
    <message>
        <source>Included file</source>
        <translation>Eingebundene Datei</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message numerus="yes">
        <source>Restricted: this repository brings %Ln program(s) or setting(s) that would run</source>
        <translation>
            <numerusform>Eingeschränkt: Dieses Repository bringt %Ln Eintrag (Programm oder Einstellung) mit, der ausgeführt würde</numerusform>
            <numerusform>Eingeschränkt: Dieses Repository bringt %Ln Einträge (Programme oder Einstellungen) mit, die ausgeführt würden</numerusform>
        </translation>
    </message>
    <message>
        <source>What this repository would run</source>
        <translation>Was dieses Repository ausführen würde</translation>
    </message>
    <message>
        <source>Programs and settings that the repository brings</source>
        <translation>Programme und Einstellungen, die das Repository mitbringt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Trust this repository</source>
        <translation>Diesem Repository vertrauen</translation>
    </message>
    <message>
        <source>Keep restricted</source>
        <translation>Eingeschränkt lassen</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation>Vertrauen entziehen</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist offen.</translation>
    </message>
    <message>
        <source>This repository brings nothing that would run.</source>
        <translation>Dieses Repository bringt nichts mit, was ausgeführt würde.</translation>
    </message>
    <message>
        <source>You trusted this repository %1; what it brings may run.</source>
        <translation>Sie vertrauen diesem Repository seit %1; was es mitbringt, darf ausgeführt werden.</translation>
    </message>
    <message>
        <source>Restricted: what would run changed since you trusted this repository.</source>
        <translation>Eingeschränkt: Was ausgeführt würde, hat sich geändert, seit Sie diesem Repository vertrauen.</translation>
    </message>
    <message>
        <source>Opening, checking and reading run none of them. Freezing and exchanging contexts need git's own verbs, which run them with everything that you may do here. Trust a repository whose author you know; you are asked again when one of these changes. Files whose filter may not run are marked “not compared”.</source>
        <translation>Öffnen, Prüfen und Lesen führen nichts davon aus. Das Einfrieren und der Austausch von Kontexten brauchen die eigenen Befehle von git, die es mit allem ausführen, was Sie hier dürfen. Vertrauen Sie einem Repository, dessen Autor Sie kennen; Sie werden erneut gefragt, wenn sich etwas davon ändert. Dateien, deren Filter nicht ausgeführt werden darf, sind mit „nicht verglichen“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
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
        <source>Verification of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Changed since: keys or logs of this repository moved. %1</source>
        <translation>Seitdem Änderungen: Schlüssel oder Protokolle in diesem Repository haben einen neuen Stand. %1</translation>
    </message>
    <message>
        <source>Verified %1: %2 %3 artifacts, %4</source>
        <translation>Geprüft %1: %2 %3 Artefakte, %4</translation>
    </message>
    <message>
        <source>signer not pinned here</source>
        <translation>Unterzeichner hier nicht festgelegt</translation>
    </message>
    <message>
        <source>unknown signer</source>
        <translation>unbekannter Unterzeichner</translation>
    </message>
    <message>
        <source>key had run out</source>
        <translation>Schlüssel war abgelaufen</translation>
    </message>
    <message>
        <source>key was revoked</source>
        <translation>Schlüssel war widerrufen</translation>
    </message>
    <message>
        <source>There is no context %1 here any more.</source>
        <translation>Den Kontext %1 gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>no valid signature</source>
        <translation>keine gültige Signatur</translation>
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
    <message>
        <source>recent</source>
        <translation>zuletzt</translation>
    </message>
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>manifest, program.yaml, change a value, set a value, change a parameter, set parameter, set a parameter, edit a parameter, parameters</source>
        <translation>Manifest, program.yaml, Wert ändern, Wert setzen, Parameter ändern, Parameter setzen, Parameter bearbeiten, Parameter</translation>
    </message>
    <message>
        <source>explain a value, where does a value come from, why this value, trace a value, find a parameter</source>
        <translation>Wert erklären, woher kommt ein Wert, warum dieser Wert, Wert verfolgen, Parameter finden</translation>
    </message>
    <message>
        <source>check, lint, problems, what is wrong</source>
        <translation>prüfen, Fehler, Probleme, was ist falsch</translation>
    </message>
    <message>
        <source>baseline, snapshot, sign, release</source>
        <translation>Baseline, Stand, unterschreiben, signieren, Freigabe</translation>
    </message>
    <message>
        <source>variant, copy a context, derive a program, reuse a context</source>
        <translation>Variante, Kontext kopieren, Programm ableiten, Kontext wiederverwenden</translation>
    </message>
    <message>
        <source>compare, difference, compare contexts, what changed</source>
        <translation>vergleichen, Unterschied, Kontexte vergleichen, was hat sich geändert</translation>
    </message>
    <message>
        <source>check a signature, is it authentic</source>
        <translation>Unterschrift prüfen, Signatur prüfen, ist es echt</translation>
    </message>
    <message>
        <source>home, dashboard, start page</source>
        <translation>Start, Übersicht, Startseite</translation>
    </message>
    <message>
        <source>grep, find in files, full text search</source>
        <translation>grep, in Dateien suchen, Volltextsuche</translation>
    </message>
    <message>
        <source>settings, options, configuration</source>
        <translation>Einstellungen, Optionen, Konfiguration</translation>
    </message>
    <message>
        <source>key bindings, hotkeys</source>
        <translation>Tastenkürzel, Tastenbelegung</translation>
    </message>
    <message>
        <source>dark mode, night, colours, contrast</source>
        <translation>Dunkelmodus, Nacht, Farben, Kontrast</translation>
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
        <translation>Einrückung, Leerzeichen</translation>
    </message>
    <message>
        <source>startup, open tabs, reopen</source>
        <translation>Start, offene Registerkarten, wieder öffnen</translation>
    </message>
    <message>
        <source>reload, refresh, changed outside</source>
        <translation>neu laden, aktualisieren, außerhalb geändert</translation>
    </message>
    <message>
        <source>adopt, adopt a repository, import a folder, start a program, set up</source>
        <translation>übernehmen, ein Repository übernehmen, einen Ordner importieren, ein Programm beginnen, einrichten</translation>
    </message>
    <message>
        <source>somebody left, a key was lost, a key was stolen, withdraw a key</source>
        <translation>jemand ist gegangen, Schlüssel verloren, Schlüssel gestohlen, Schlüssel zurückziehen</translation>
    </message>
    <message>
        <source>replace my key, renew my key</source>
        <translation>meinen Schlüssel ersetzen, meinen Schlüssel erneuern</translation>
    </message>
</context>
</TS>
