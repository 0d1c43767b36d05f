<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>command</name>
    <message>
        <source>Freeze a phase of a program</source>
        <translation>Congelar una fase de un programa</translation>
    </message>
    <message>
        <source>Verify a frozen context</source>
        <translation>Verificar un contexto congelado</translation>
    </message>
    <message>
        <source>Find and show contexts</source>
        <translation>Buscar y mostrar contextos</translation>
    </message>
    <message>
        <source>Clone a frozen context to a new program</source>
        <translation>Clonar un contexto congelado en un programa nuevo</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Mostrar las diferencias</translation>
    </message>
    <message>
        <source>Measure context reuse</source>
        <translation>Medir la reutilización</translation>
    </message>
    <message>
        <source>Create the example program</source>
        <translation>Crear el programa de ejemplo</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Imprimir la versión</translation>
    </message>
    <message>
        <source>Print the completion script for bash</source>
        <translation>Imprimir el script de autocompletado para bash</translation>
    </message>
    <message>
        <source>Print every command with its schemas</source>
        <translation>Imprimir todas las órdenes con sus esquemas</translation>
    </message>
    <message>
        <source>Make a program</source>
        <translation>Crear un programa</translation>
    </message>
    <message>
        <source>Check a program</source>
        <translation>Comprobar un programa</translation>
    </message>
    <message>
        <source>Explain a parameter</source>
        <translation>Explicar un parámetro</translation>
    </message>
    <message>
        <source>Exchange contexts with a remote</source>
        <translation>Intercambiar contextos con un remoto</translation>
    </message>
    <message>
        <source>List keys</source>
        <translation>Listar las claves</translation>
    </message>
    <message>
        <source>Trust an enrolled key on this machine</source>
        <translation>Confiar en una clave inscrita en esta máquina</translation>
    </message>
    <message>
        <source>Stop trusting a key on this machine</source>
        <translation>Dejar de confiar en una clave en esta máquina</translation>
    </message>
    <message>
        <source>Enrol a key in a program</source>
        <translation>Inscribir una clave en un programa</translation>
    </message>
    <message>
        <source>List templates</source>
        <translation>Listar las plantillas</translation>
    </message>
    <message>
        <source>Render a document from a template</source>
        <translation>Generar un documento a partir de una plantilla</translation>
    </message>
    <message>
        <source>Check a template</source>
        <translation>Comprobar una plantilla</translation>
    </message>
    <message>
        <source>Run the main job on the example</source>
        <translation>Ejecutar la tarea principal con el ejemplo</translation>
    </message>
    <message>
        <source>Check an OpenAPI document</source>
        <translation>Comprobar un documento OpenAPI</translation>
    </message>
    <message>
        <source>List the operations of an OpenAPI document</source>
        <translation>Listar las operaciones de un documento OpenAPI</translation>
    </message>
    <message>
        <source>Measure the forms of an OpenAPI document</source>
        <translation>Medir los formularios de un documento OpenAPI</translation>
    </message>
    <message>
        <source>Print the OpenAPI document of all commands</source>
        <translation>Mostrar el documento OpenAPI de todas las órdenes</translation>
    </message>
    <message>
        <source>Print the man page</source>
        <translation>Mostrar la página de manual</translation>
    </message>
    <message>
        <source>Check documents against a schema</source>
        <translation>Comprobar documentos con un esquema</translation>
    </message>
    <message>
        <source>Answer the Bowtie harness</source>
        <translation>Responder al banco de pruebas Bowtie</translation>
    </message>
    <message>
        <source>Write a request of an OpenAPI operation</source>
        <translation>Escribir la petición de una operación OpenAPI</translation>
    </message>
    <message>
        <source>Compare two versions of an OpenAPI document</source>
        <translation>Comparar dos versiones de un documento OpenAPI</translation>
    </message>
    <message>
        <source>Render a file that is a template</source>
        <translation>Generar un archivo que es una plantilla</translation>
    </message>
    <message>
        <source>Render many templates</source>
        <translation>Generar muchas plantillas</translation>
    </message>
    <message>
        <source>Run the tests of templates</source>
        <translation>Ejecutar las pruebas de las plantillas</translation>
    </message>
    <message>
        <source>Find templates by words</source>
        <translation>Buscar plantillas por palabras</translation>
    </message>
    <message>
        <source>Show a template</source>
        <translation>Mostrar una plantilla</translation>
    </message>
    <message>
        <source>Compare two templates</source>
        <translation>Comparar dos plantillas</translation>
    </message>
    <message>
        <source>Deprecate a template</source>
        <translation>Declarar obsoleta una plantilla</translation>
    </message>
    <message>
        <source>Begin a template</source>
        <translation>Empezar una plantilla</translation>
    </message>
    <message>
        <source>Render documents again</source>
        <translation>Volver a generar documentos</translation>
    </message>
    <message>
        <source>Export a document</source>
        <translation>Exportar un documento</translation>
    </message>
    <message>
        <source>Find a template by a sentence</source>
        <translation>Encontrar una plantilla con una frase</translation>
    </message>
    <message>
        <source>Keep a secret</source>
        <translation>Guardar un secreto</translation>
    </message>
    <message>
        <source>Forget a secret</source>
        <translation>Olvidar un secreto</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>Reemplazar en todos los archivos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>Claves y secretos</translation>
    </message>
    <message>
        <source>Schemas and interfaces</source>
        <translation>Esquemas e interfaces</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>perspective</name>
    <message>
        <source>Engineer</source>
        <translation>Ingeniería</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>pluma::ui</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AboutPage</name>
    <message>
        <source>Engineering workbench for aerospace lifecycle automation. Free software, GPL-3.0-or-later.</source>
        <translation>Banco de trabajo para automatizar ciclos de vida aeroespaciales. Software libre, GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>Diagnóstico copiado.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AddRow</name>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Add an item to %1</source>
        <translation>Añadir un elemento a %1</translation>
    </message>
    <message>
        <source>Add an entry to %1</source>
        <translation>Añadir una entrada a %1</translation>
    </message>
    <message>
        <source>name of the entry</source>
        <translation>nombre de la entrada</translation>
    </message>
    <message>
        <source>Name of a new entry of %1</source>
        <translation>Nombre de una entrada nueva de %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AdoptPage</name>
    <message>
        <source>A git repository becomes a program by one folder, .pluma, that says where its phases stand. No file of yours is moved or changed.</source>
        <translation>Un repositorio git se convierte en programa con una carpeta, .pluma, que dice dónde están sus fases. Ningún archivo suyo se mueve ni se cambia.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>of a git repository, or below one</source>
        <translation>de un repositorio git, o dentro de uno</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>its id; otherwise taken from the folder's name</source>
        <translation>su identificador; si no, según el nombre de la carpeta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>in words; may be empty</source>
        <translation>en palabras; puede quedar vacío</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Propose from the tree</source>
        <translation>Proponer según el árbol</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Requirements=CAD, one a line, where the layout has {topic}</source>
        <translation>Requirements=CAD, uno por línea, donde la estructura tenga {topic}</translation>
    </message>
    <message>
        <source>The repository to adopt</source>
        <translation>El repositorio que se adopta</translation>
    </message>
    <message>
        <source>What each pattern catches</source>
        <translation>Lo que abarca cada patrón</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>With a phase</source>
        <translation>Con fase</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look at what would be adopted</source>
        <translation>Ver qué se adoptaría</translation>
    </message>
    <message>
        <source>This cannot be adopted as it is.</source>
        <translation>Esto no se puede adoptar tal como está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a phase, %2 common that keep domain or ATA, %3 common with neither</source>
        <translation>%1 con fase, %2 comunes que conservan dominio o ATA, %3 comunes sin ninguno</translation>
    </message>
    <message>
        <source>%1 with a phase, %2 without one but placed. Common files are frozen with every phase.</source>
        <translation>%1 con fase, %2 sin ella pero ubicados. Los archivos comunes se congelan con cada fase.</translation>
    </message>
    <message>
        <source>No folder looks like a phase, a domain, an ATA chapter or a usual topic. Say in the layout where they stand.</source>
        <translation>Ninguna carpeta parece una fase, un dominio, un capítulo ATA o un tema habitual. Indique en la estructura dónde están.</translation>
    </message>
    <message>
        <source>Names at {topic} that no phase is said for</source>
        <translation>Nombres en {topic} sin fase indicada</translation>
    </message>
    <message>
        <source>Not matched: common to all phases</source>
        <translation>No abarcados: comunes a todas las fases</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Elija antes una carpeta.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examinando …</translation>
    </message>
    <message>
        <source>Adopting …</source>
        <translation>Adoptando …</translation>
    </message>
    <message>
        <source>Adopt as %1</source>
        <translation>Adoptar como %1</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>Adoptar %1</translation>
    </message>
    <message>
        <source>%1 is a program now.</source>
        <translation>%1 ya es un programa.</translation>
    </message>
    <message>
        <source>Adopt a repository</source>
        <translation>Adoptar un repositorio</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ArtifactModel</name>
    <message>
        <source>Without an item number</source>
        <translation>Sin número de elemento</translation>
    </message>
    <message>
        <source>Common to all phases</source>
        <translation>Común a todas las fases</translation>
    </message>
    <message>
        <source>Without a domain</source>
        <translation>Sin dominio</translation>
    </message>
    <message>
        <source>ATA %1</source>
        <translation>ATA %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1, artifacts: %2</source>
        <translation>%1, artefactos: %2</translation>
    </message>
    <message>
        <source>%1, has an error</source>
        <translation>%1, tiene un error</translation>
    </message>
    <message>
        <source>%1, has a warning</source>
        <translation>%1, tiene un aviso</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificado</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ArtifactPage</name>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <translation>Tomar la del archivo</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels</source>
        <translation>Imagen, %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>This artifact is not text</source>
        <translation>Este artefacto no es texto</translation>
    </message>
    <message>
        <source>It is kept byte for byte and shown by its facts.</source>
        <translation>Se conserva byte a byte y se muestra con sus datos.</translation>
    </message>
    <message>
        <source>Table of %1</source>
        <translation>Tabla de %1</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Keep unsaved text</source>
        <translation>Guardar el texto sin guardar</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Look at %1 again</source>
        <translation>Volver a mirar %1</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes. Both are kept until you choose.</source>
        <translation>Otro programa cambió %1 y usted tiene cambios sin guardar. Ambos se conservan hasta que elija.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (eliminado)</translation>
    </message>
    <message>
        <source>%1 is read-only on disk. It can be edited here, but saved only once that is changed.</source>
        <translation>%1 es de solo lectura en el disco. Puede editarse aquí, pero solo se guardará cuando eso cambie.</translation>
    </message>
    <message>
        <source>%1 has changed since this text was kept. Both are there until you choose.</source>
        <translation>%1 ha cambiado desde que se guardó este texto. Ambos siguen ahí hasta que elija.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 was deleted by another program. Its text is still here.</source>
        <translation>Otro programa eliminó %1. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>Only text can be printed.</source>
        <translation>Solo se puede imprimir texto.</translation>
    </message>
    <message>
        <source>%1 is not edited here.</source>
        <translation>%1 no se edita aquí.</translation>
    </message>
    <message>
        <source>A text larger than 16 MiB is not printed.</source>
        <translation>Un texto de más de 16 MiB no se imprime.</translation>
    </message>
    <message>
        <source>This artifact is larger than 2 GiB</source>
        <translation>Este artefacto supera los 2 GiB</translation>
    </message>
    <message>
        <source>It is read-only here and shown by its facts only.</source>
        <translation>Aquí es de solo lectura y se muestra solo con sus datos.</translation>
    </message>
    <message>
        <source>This picture is larger than 16 MiB</source>
        <translation>Esta imagen supera los 16 MiB</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>%1 was deleted by another program. What is shown is as it was.</source>
        <translation>Otro programa eliminó %1. Se muestra tal como estaba.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. What is shown may no longer be so.</source>
        <translation>Otro programa cambió %1. Lo que se muestra puede no ser ya así.</translation>
    </message>
    <message>
        <source>%1 was replaced by a file that is larger than 16 MiB. Your text is still here; save it under another name.</source>
        <translation>%1 se reemplazó por un archivo de más de 16 MiB. Su texto sigue aquí; guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is now larger than 16 MiB and can only be read. What is shown is as it was.</source>
        <translation>%1 supera ahora los 16 MiB y solo se puede leer. Se muestra tal como estaba.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
</context>
<context>
    <name>pluma::ui::AssistantPanel</name>
    <message>
        <source>Fill in the form</source>
        <translation>Rellenar el formulario</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>What do you need? Such as: an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429 and fill level at 1 Hz over CAN</source>
        <translation>¿Qué necesita? En inglés, por ejemplo: an ICD between propulsion and cryogenics: tank pressure at 10 Hz over ARINC 429 and fill level at 1 Hz over CAN</translation>
    </message>
    <message>
        <source>Works on this machine alone: no network, no model. Every value shows the words it came from, and nothing is written before you confirm the form.</source>
        <translation>Funciona solo en este equipo: sin red y sin modelo. Cada valor muestra de qué palabras viene, y nada se escribe antes de que confirme el formulario.</translation>
    </message>
    <message>
        <source>Templates that fit</source>
        <translation>Plantillas que encajan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>What the sentence says</source>
        <translation>Lo que dice la frase</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read the words of templates</source>
        <translation>Leer las palabras de las plantillas</translation>
    </message>
    <message>
        <source>Find templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>No template fits these words yet.</source>
        <translation>Ninguna plantilla encaja todavía con estas palabras.</translation>
    </message>
    <message>
        <source>known from the program</source>
        <translation>conocido por el programa</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln value(s).</source>
        <translation>
            <numerusform>Completo: %Ln valor.</numerusform>
            <numerusform>Completo: %Ln valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::BranchRow</name>
    <message>
        <source>%1 as</source>
        <translation>%1 como</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>Forma de %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ChangesView</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Operation, field</source>
        <translation>Operación, campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations added</source>
        <translation>
            <numerusform>%Ln operación añadida</numerusform>
            <numerusform>%Ln operaciones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations changed</source>
        <translation>
            <numerusform>%Ln operación cambiada</numerusform>
            <numerusform>%Ln operaciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations removed</source>
        <translation>
            <numerusform>%Ln operación quitada</numerusform>
            <numerusform>%Ln operaciones quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation asks for anything else.</source>
        <translation>Ninguna operación pide otra cosa.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>, has to be given</source>
        <translation>, hay que indicarlo</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>The forms are of the new version.</source>
        <translation>Los formularios son de la versión nueva.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ClonePage</name>
    <message>
        <source>Write its files into the working tree</source>
        <translation>Escribir sus archivos en el árbol de trabajo</translation>
    </message>
    <message>
        <source>Accept values that reach no artifact</source>
        <translation>Aceptar valores que no llegan a ningún artefacto</translation>
    </message>
    <message>
        <source>Accept places that keep their old values</source>
        <translation>Aceptar lugares que conservan sus valores anteriores</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Clone %1/%2@%3 to a new program</source>
        <translation>Clonar %1/%2@%3 en un programa nuevo</translation>
    </message>
    <message>
        <source>Id of the new program</source>
        <translation>Identificador del programa nuevo</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Programa nuevo</translation>
    </message>
    <message>
        <source>Folder of its files, relative to the repository</source>
        <translation>Carpeta de sus archivos, relativa al repositorio</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Parameter values of the clone</source>
        <translation>Valores de los parámetros del clon</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Alcanza</translation>
    </message>
    <message>
        <source>A value in %1, or with another unit of its kind, such as “150 ft”</source>
        <translation>Un valor en %1, o con otra unidad de su clase, como «150 ft»</translation>
    </message>
    <message>
        <source>the parameter's type</source>
        <translation>el tipo del parámetro</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Qué hará</translation>
    </message>
    <message>
        <source>Artifacts that do not stay as they are</source>
        <translation>Artefactos que no quedan como están</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>See what the parameters reach</source>
        <translation>Ver a qué llegan los parámetros</translation>
    </message>
    <message>
        <source>Clone of %1@%2 · %3</source>
        <translation>Clon de %1@%2 · %3</translation>
    </message>
    <message>
        <source>Looking at what it would do …</source>
        <translation>Calculando qué haría …</translation>
    </message>
    <message>
        <source>Preview the clone</source>
        <translation>Vista previa del clon</translation>
    </message>
    <message>
        <source>%1 artifacts stay as they are, %2 get new values.</source>
        <translation>%1 artefactos quedan como están, %2 reciben valores nuevos.</translation>
    </message>
    <message>
        <source>Clone %1 artifacts to %2/%3</source>
        <translation>Clonar %1 artefactos en %2/%3</translation>
    </message>
    <message>
        <source>Cloning …</source>
        <translation>Clonando …</translation>
    </message>
    <message>
        <source>Cloned as %1</source>
        <translation>Clonado como %1</translation>
    </message>
    <message>
        <source>Cloned %1 artifacts to %2.</source>
        <translation>%1 artefactos clonados en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more artifacts that are not listed</source>
        <translation>y %1 artefactos más que no se enumeran</translation>
    </message>
    <message>
        <source>No file of this context is bound to it.</source>
        <translation>Ningún archivo de este contexto está vinculado a él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of this context are bound to it.</source>
        <translation>
            <numerusform>%Ln archivo de este contexto está vinculado a él.</numerusform>
            <numerusform>%Ln archivos de este contexto están vinculados a él.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ComparePage</name>
    <message>
        <source>Comparing …</source>
        <translation>Comparando …</translation>
    </message>
    <message>
        <source>working tree</source>
        <translation>árbol de trabajo</translation>
    </message>
    <message>
        <source>Artifacts that differ</source>
        <translation>Artefactos que difieren</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Lines added</source>
        <translation>Líneas añadidas</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>Líneas quitadas</translation>
    </message>
    <message>
        <source>What changed in the artifact</source>
        <translation>Qué cambió en el artefacto</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Changes since freeze</source>
        <translation>Cambios desde la congelación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>No artifact differs.</source>
        <translation>Ningún artefacto difiere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) differ, lines added: %1, removed: %2</source>
        <translation>
            <numerusform>%Ln artefacto difiere, líneas añadidas: %1, quitadas: %2</numerusform>
            <numerusform>%Ln artefactos difieren, líneas añadidas: %1, quitadas: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ContextPage</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <source>Copied the id of the context.</source>
        <translation>Identificador del contexto copiado.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>Clone this context…</source>
        <translation>Clonar este contexto…</translation>
    </message>
    <message>
        <source>%1 by %2 · digest %3 · commit %4</source>
        <translation>%1 por %2 · resumen %3 · commit %4</translation>
    </message>
    <message>
        <source>Draft written %1</source>
        <translation>Borrador escrito %1</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Congelado %1</translation>
    </message>
    <message>
        <source>Parameters of the context</source>
        <translation>Parámetros del contexto</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Filter the artifacts of the context</source>
        <translation>Filtrar los artefactos del contexto</translation>
    </message>
    <message>
        <source>Filter artifacts</source>
        <translation>Filtrar artefactos</translation>
    </message>
    <message>
        <source>Artifacts of the context</source>
        <translation>Artefactos del contexto</translation>
    </message>
    <message>
        <source>%1 of %2 artifacts</source>
        <translation>%1 de %2 artefactos</translation>
    </message>
    <message>
        <source>Reading the artifacts …</source>
        <translation>Leyendo los artefactos …</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artefacto</numerusform>
            <numerusform>%Ln artefactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying every byte …</source>
        <translation>Verificando cada byte …</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Sin verificar.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ContextsPanel</name>
    <message>
        <source>Freeze a context</source>
        <translation>Congelar un contexto</translation>
    </message>
    <message>
        <source>Verify the context</source>
        <translation>Verificar el contexto</translation>
    </message>
    <message>
        <source>Clone the context</source>
        <translation>Clonar el contexto</translation>
    </message>
    <message>
        <source>Compare two contexts</source>
        <translation>Comparar dos contextos</translation>
    </message>
    <message>
        <source>Synchronise contexts with a remote</source>
        <translation>Sincronizar contextos con un remoto</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Congelar…</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>No context is frozen yet</source>
        <translation>Aún no hay ningún contexto congelado</translation>
    </message>
    <message>
        <source>A frozen context is a signed, unchangeable state of a phase that can be verified, compared and cloned.</source>
        <translation>Un contexto congelado es un estado firmado e inalterable de una fase que se puede verificar, comparar y clonar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Clonar…</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparar estos dos</translation>
    </message>
    <message>
        <source>verifying …</source>
        <translation>verificando …</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>does not verify</source>
        <translation>no se verifica</translation>
    </message>
    <message>
        <source>draft, verified</source>
        <translation>borrador, verificado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Verify reads every byte and judges the signature by the keys pinned on this machine.</source>
        <translation>La verificación lee cada byte y juzga la firma según las claves fijadas en esta máquina.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Docks</name>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>Separar %1</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>pluma::ui::DocumentArea</name>
    <message>
        <source>Open documents</source>
        <translation>Documentos abiertos</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FactsView</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 bytes)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Primeros bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Make the SHA-256</source>
        <translation>Calcular el SHA-256</translation>
    </message>
    <message>
        <source>not made, because it takes long for a file of this size</source>
        <translation>sin calcular, porque tarda mucho con un archivo de este tamaño</translation>
    </message>
    <message>
        <source>Read the first bytes</source>
        <translation>Leer los primeros bytes</translation>
    </message>
    <message>
        <source>not known by its first bytes</source>
        <translation>no se reconoce por sus primeros bytes</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>any JSON, such as "text", 12 or {"name": 1}</source>
        <translation>cualquier JSON, como "texto", 12 o {"nombre": 1}</translation>
    </message>
    <message>
        <source>type to search %1 choices</source>
        <translation>escriba para buscar entre %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Make a new UUID</source>
        <translation>Crear un UUID nuevo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>nothing fits here</source>
        <translation>aquí no cabe nada</translation>
    </message>
    <message>
        <source>Zone of time</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>En hora local</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Put the time it is now, in UTC</source>
        <translation>Poner la hora actual, en UTC</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FieldRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source> – optional</source>
        <translation> – opcional</translation>
    </message>
    <message>
        <source>The schema does not know this member.</source>
        <translation>El esquema no conoce este miembro.</translation>
    </message>
    <message>
        <source>This is null.</source>
        <translation>Es null.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Poner a null</translation>
    </message>
    <message>
        <source>Set to an empty text</source>
        <translation>Poner un texto vacío</translation>
    </message>
    <message>
        <source>Copy the pointer</source>
        <translation>Copiar el puntero</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Find, or :120 for a line</source>
        <translation>Buscar, o :120 para una línea</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced, more are left</source>
        <translation>
            <numerusform>%Ln reemplazado, quedan más</numerusform>
            <numerusform>%Ln reemplazados, quedan más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln reemplazado</numerusform>
            <numerusform>%Ln reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::Finder</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Find and run</source>
        <translation>Buscar y ejecutar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>The artifacts are still being read …</source>
        <translation>Los artefactos aún se están leyendo …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormPanel</name>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept input</source>
        <translation>Entradas conservadas</translation>
    </message>
    <message>
        <source>The form as JSON</source>
        <translation>El formulario como JSON</translation>
    </message>
    <message>
        <source>The form as YAML</source>
        <translation>El formulario como YAML</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed %1 is here again.</source>
        <translation>Lo que escribió %1 está aquí de nuevo.</translation>
    </message>
    <message>
        <source>This form is too large to be edited as text (%1).</source>
        <translation>Este formulario es demasiado grande para editarlo como texto (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields need attention</source>
        <translation>
            <numerusform>%Ln campo requiere atención</numerusform>
            <numerusform>%Ln campos requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields are still to be filled in</source>
        <translation>
            <numerusform>Queda %Ln campo por rellenar</numerusform>
            <numerusform>Quedan %Ln campos por rellenar</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Todo encaja</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is wrong: %1</source>
        <translation>Mostrar qué falla: %1</translation>
    </message>
    <message>
        <source>Restore as %1</source>
        <translation>Restaurar como %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>Throw the text away</source>
        <translation>Descartar el texto</translation>
    </message>
    <message>
        <source>Shows the form as it is, without what was typed here</source>
        <translation>Muestra el formulario tal como está, sin lo escrito aquí</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Partes del formulario</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormRow</name>
    <message>
        <source>Deprecated.</source>
        <translation>Obsoleto.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormTable</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FormView</name>
    <message>
        <source>Nothing is asked for here.</source>
        <translation>Aquí no se pide nada.</translation>
    </message>
    <message>
        <source>No field is called “%1”.</source>
        <translation>Ningún campo se llama «%1».</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FreezePage</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Freeze a phase</source>
        <translation>Congelar una fase</translation>
    </message>
    <message>
        <source>A context holds every artifact of a phase at one commit, signed, for ever.</source>
        <translation>Un contexto guarda cada artefacto de una fase en un commit, firmado y para siempre.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>%1 (no artifact)</source>
        <translation>%1 (ningún artefacto)</translation>
    </message>
    <message>
        <source>%1 (%2 artifacts)</source>
        <translation>%1 (%2 artefactos)</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Todas las fases</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>for example PDR; may be empty</source>
        <translation>por ejemplo PDR; puede quedar vacía</translation>
    </message>
    <message>
        <source>A template for new programs</source>
        <translation>Una plantilla para programas nuevos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examinando …</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>Commit them first, with this message</source>
        <translation>Confirmarlos antes, con este mensaje</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Mensaje del commit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Freeze all phases</source>
        <translation>Congelar todas las fases</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Congelar %1</translation>
    </message>
    <message>
        <source>Look at what would be frozen</source>
        <translation>Ver qué se congelaría</translation>
    </message>
    <message>
        <source>Commit %1: %2</source>
        <translation>Commit %1: %2</translation>
    </message>
    <message>
        <source>A new commit on top of %1: %2</source>
        <translation>Un commit nuevo sobre %1: %2</translation>
    </message>
    <message>
        <source>There is no key of yours on this machine yet.</source>
        <translation>Aún no hay ninguna clave suya en esta máquina.</translation>
    </message>
    <message>
        <source>your key, which is not enrolled</source>
        <translation>su clave, que no está inscrita</translation>
    </message>
    <message>
        <source>Signed by %1: a verification on this machine trusts it.</source>
        <translation>Firmado por %1: una verificación en esta máquina confía en la firma.</translation>
    </message>
    <message>
        <source>Signed by %1: nothing is pinned for this program on this machine, so a verification says “unpinned”.</source>
        <translation>Firmado por %1: no hay nada fijado para este programa en esta máquina, así que una verificación dice «unpinned».</translation>
    </message>
    <message>
        <source>Signed by %1: a verification on this machine says “%2”.</source>
        <translation>Firmado por %1: una verificación en esta máquina dice «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed. A context freezes a commit, so they have to be committed first; the figures above count them as they are.</source>
        <translation>
            <numerusform>%Ln archivo no está confirmado. Un contexto congela un commit, así que antes hay que confirmarlo; las cifras de arriba lo cuentan tal como está.</numerusform>
            <numerusform>%Ln archivos no están confirmados. Un contexto congela un commit, así que antes hay que confirmarlos; las cifras de arriba los cuentan tal como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new artifact(s)</source>
        <translation>
            <numerusform>%Ln artefacto nuevo</numerusform>
            <numerusform>%Ln artefactos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed artifact(s)</source>
        <translation>
            <numerusform>%Ln artefacto modificado</numerusform>
            <numerusform>%Ln artefactos modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) no longer there</source>
        <translation>
            <numerusform>%Ln artefacto ya no está</numerusform>
            <numerusform>%Ln artefactos ya no están</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding in what would be frozen</source>
        <translation>Ningún hallazgo en lo que se congelaría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) are Git LFS pointers; the contents are not frozen</source>
        <translation>
            <numerusform>%Ln artefacto es un puntero de Git LFS; el contenido no se congela</numerusform>
            <numerusform>%Ln artefactos son punteros de Git LFS; los contenidos no se congelan</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Enrol my key…</source>
        <translation>Inscribir mi clave…</translation>
    </message>
    <message>
        <source>Commit the files first, or tick that freezing does it.</source>
        <translation>Confirme antes los archivos o marque que lo haga la congelación.</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Un commit necesita un mensaje.</translation>
    </message>
    <message>
        <source>Freezing …</source>
        <translation>Congelando …</translation>
    </message>
    <message>
        <source>Nothing can be frozen here yet.</source>
        <translation>Aquí aún no se puede congelar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artefacto</numerusform>
            <numerusform>%Ln artefactos</numerusform>
        </translation>
    </message>
    <message>
        <source>the first context of this phase</source>
        <translation>el primer contexto de esta fase</translation>
    </message>
    <message>
        <source>the same artifacts as %1</source>
        <translation>los mismos artefactos que %1</translation>
    </message>
    <message>
        <source>since %1: %2 new, %3 changed, %4 gone</source>
        <translation>desde %1: %2 nuevos, %3 modificados, %4 quitados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln common file(s)</source>
        <translation>
            <numerusform>%Ln archivo común</numerusform>
            <numerusform>%Ln archivos comunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln artifact(s) as %1@%2.</source>
        <translation>
            <numerusform>%Ln artefacto congelado como %1@%2.</numerusform>
            <numerusform>%Ln artefactos congelados como %1@%2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::GroupRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Set to an empty list</source>
        <translation>Poner una lista vacía</translation>
    </message>
    <message>
        <source>Set to an empty object</source>
        <translation>Poner un objeto vacío</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Poner a null</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>optional, not set</source>
        <translation>opcional, sin valor</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>This leads out of the help.</source>
        <translation>Esto sale de la ayuda.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Nothing is said about that.</source>
        <translation>No se dice nada sobre eso.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::HistoryPage</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Put this version into the editor</source>
        <translation>Llevar esta versión al editor</translation>
    </message>
    <message>
        <source>Versions of the artifact</source>
        <translation>Versiones del artefacto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Read the history of %1</source>
        <translation>Leer el historial de %1</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>Árbol de trabajo</translation>
    </message>
    <message>
        <source>This file was never committed.</source>
        <translation>Este archivo nunca se ha confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) changed it</source>
        <translation>
            <numerusform>%Ln commit lo modificó</numerusform>
            <numerusform>%Ln commits lo modificaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln commits that changed it; there may be more</source>
        <translation>
            <numerusform>El último %Ln commit que lo modificó; puede haber más</numerusform>
            <numerusform>Los últimos %Ln commits que lo modificaron; puede haber más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen context(s) hold it</source>
        <translation>
            <numerusform>%Ln contexto congelado lo contiene</numerusform>
            <numerusform>%Ln contextos congelados lo contienen</numerusform>
        </translation>
    </message>
    <message>
        <source>the version before it</source>
        <translation>la versión anterior</translation>
    </message>
    <message>
        <source>This is what stands in the editor already.</source>
        <translation>Es lo que ya está en el editor.</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <translation>Comparar versiones de %1</translation>
    </message>
    <message>
        <source>Both are the same, byte for byte.</source>
        <translation>Ambas son iguales, byte a byte.</translation>
    </message>
    <message>
        <source>Read a version of %1</source>
        <translation>Leer una versión de %1</translation>
    </message>
    <message>
        <source>The file was not there in this version.</source>
        <translation>El archivo no existía en esta versión.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::HitsModel</name>
    <message>
        <source>There are more places in this file.</source>
        <translation>Hay más coincidencias en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln place(s)</source>
        <translation>
            <numerusform>%1, %Ln coincidencia</numerusform>
            <numerusform>%1, %Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin examinar</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>What is selected is explained here: who made it, from what, and which contexts froze it.</source>
        <translation>Aquí se explica lo seleccionado: quién lo hizo, a partir de qué y qué contextos lo congelaron.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Common to all phases</source>
        <translation>Común a todas las fases</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>ATA</source>
        <translation>ATA</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsistema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Working tree</source>
        <translation>Árbol de trabajo</translation>
    </message>
    <message>
        <source>new, not in git yet</source>
        <translation>nuevo, aún fuera de git</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation>modificado desde el último commit</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Made here: no template, no source context is recorded.</source>
        <translation>Hecho aquí: no consta plantilla ni contexto de origen.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Frozen in</source>
        <translation>Congelado en</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Look for %1 in the contexts</source>
        <translation>Buscar %1 en los contextos</translation>
    </message>
    <message>
        <source>No context holds it yet.</source>
        <translation>Aún no está en ningún contexto.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>, revision %1</source>
        <translation>, revisión %1</translation>
    </message>
    <message>
        <source>Item type</source>
        <translation>Tipo de elemento</translation>
    </message>
    <message>
        <source>Effectivity</source>
        <translation>Efectividad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>What is open or selected is explained here: what it is, which values of the program stand in it, where it comes from and which contexts froze it.</source>
        <translation>Aquí se explica lo abierto o seleccionado: qué es, qué valores del programa contiene, de dónde viene y qué contextos lo congelaron.</translation>
    </message>
    <message>
        <source>Values of the program</source>
        <translation>Valores del programa</translation>
    </message>
    <message>
        <source>Look for values of the program in %1</source>
        <translation>Buscar valores del programa en %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>The program says %1.</source>
        <translation>El programa dice %1.</translation>
    </message>
    <message>
        <source>As the program says.</source>
        <translation>Como dice el programa.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ItemsRow</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>Quitar las filas elegidas</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Duplicar la fila</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Subir la fila</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Bajar la fila</translation>
    </message>
    <message>
        <source>Insert adds a row; rows of a spreadsheet are pasted with Ctrl+V</source>
        <translation>Insertar añade una fila; las filas de una hoja se pegan con Ctrl+V</translation>
    </message>
</context>
<context>
    <name>pluma::ui::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Registro de la tarea</translation>
    </message>
    <message>
        <source>The log of the selected job appears here.</source>
        <translation>Aquí aparece el registro de la tarea elegida.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada en marcha</translation>
    </message>
    <message>
        <source>Freezing, verifying, cloning and checking appear here with their progress.</source>
        <translation>Congelar, verificar, clonar y comprobar aparecen aquí con su progreso.</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::LargeTable</name>
    <message>
        <source>Read rows</source>
        <translation>Leer filas</translation>
    </message>
    <message>
        <source>This line is longer than 64 KiB and is cut here.</source>
        <translation>Esta línea supera los 64 KiB y se corta aquí.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::LargeView</name>
    <message>
        <source>Find, or :120 for a line</source>
        <translation>Buscar, o :120 para una línea</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Match case. Without it, only the letters a to z count as the same in both cases.</source>
        <translation>Distinguir mayúsculas. Si no, solo las letras de la a a la z cuentan igual en mayúscula y minúscula.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>The lines are being counted.</source>
        <translation>Se están contando las líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Found, from the beginning again</source>
        <translation>Encontrado, de nuevo desde el principio</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Find the line</source>
        <translation>Buscar la línea</translation>
    </message>
    <message>
        <source>read-only because larger than 16 MiB</source>
        <translation>solo lectura por superar los 16 MiB</translation>
    </message>
    <message>
        <source>Piece of the text of %1, read-only</source>
        <translation>Fragmento del texto de %1, solo lectura</translation>
    </message>
    <message>
        <source>Counting lines</source>
        <translation>Contando líneas</translation>
    </message>
    <message>
        <source>Count the lines</source>
        <translation>Contar las líneas</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>%1 piece</source>
        <translation>Fragmento: %1</translation>
    </message>
    <message>
        <source>Count the lines of %1</source>
        <translation>Contar las líneas de %1</translation>
    </message>
    <message>
        <source>Read a piece of %1</source>
        <translation>Leer un fragmento de %1</translation>
    </message>
    <message>
        <source>Table of %1, read-only</source>
        <translation>Tabla de %1, solo lectura</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Bytes %1–%2 (%3)</source>
        <translation>Bytes %1–%2 (%3)</translation>
    </message>
    <message>
        <source>Lines %1–%2 of %3 (%4)</source>
        <translation>Líneas %1–%2 de %3 (%4)</translation>
    </message>
    <message>
        <source>Lines %1–%2 (%3)</source>
        <translation>Líneas %1–%2 (%3)</translation>
    </message>
    <message>
        <source>lines are being counted</source>
        <translation>se cuentan las líneas</translation>
    </message>
    <message>
        <source>lines are not counted</source>
        <translation>líneas sin contar</translation>
    </message>
    <message>
        <source>A line is longer than 64 KiB and is cut into pieces. This is the piece from byte %1 to byte %2 of the file.</source>
        <translation>Una línea supera los 64 KiB y se divide en fragmentos. Este es el fragmento del byte %1 al byte %2 del archivo.</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3 (%4)</source>
        <translation>Filas %1–%2 de %3 (%4)</translation>
    </message>
    <message>
        <source>Each line is shown as a row. That is not exact here: in line %1 a quote is open at the end, so a cell may go on in the next line.</source>
        <translation>Cada línea se muestra como una fila. Aquí no es exacto: en la línea %1 queda una comilla abierta al final, así que una celda puede seguir en la línea siguiente.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ListingModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>pluma::ui::LiveMarks</name>
    <message>
        <source>This row has %1 cells, the first one %2.</source>
        <translation>Esta fila tiene %1 celdas; la primera, %2.</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente lugar</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>The bindings of the program cannot be read: %1</source>
        <translation>No se pueden leer los vínculos del programa: %1</translation>
    </message>
    <message>
        <source>%1 is bound to this file, at %2: %3</source>
        <translation>%1 está vinculado a este archivo, en %2: %3</translation>
    </message>
    <message>
        <source>%1 is %2 here and %3 in the program.</source>
        <translation>%1 es %2 aquí y %3 en el programa.</translation>
    </message>
    <message>
        <source>%1 of the program, %2.</source>
        <translation>%1 del programa, %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>(+%1 more)</source>
        <translation>(+%1 más)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of the program stand in this file.</source>
        <translation>
            <numerusform>%Ln valor del programa está en este archivo.</numerusform>
            <numerusform>%Ln valores del programa están en este archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Create the example program…</source>
        <translation>Crear el programa de ejemplo…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Read the workspace again</source>
        <translation>Volver a leer el espacio de trabajo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Overview of the program</source>
        <translation>Resumen del programa</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Filtrar el navegador</translation>
    </message>
    <message>
        <source>Go to the document</source>
        <translation>Ir al documento</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Perspective: %1</source>
        <translation>Perspectiva: %1</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Tema: como el escritorio</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>About and diagnostics</source>
        <translation>Acerca de y diagnóstico</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: hecho.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>This is not a pluma link.</source>
        <translation>Esto no es un enlace pluma.</translation>
    </message>
    <message>
        <source>links look like pluma://context/ID</source>
        <translation>los enlaces son como pluma://context/ID</translation>
    </message>
    <message>
        <source>A pluma link names a context, an artifact or a folder.</source>
        <translation>Un enlace pluma nombra un contexto, un artefacto o una carpeta.</translation>
    </message>
    <message>
        <source>This path leads out of the program.</source>
        <translation>Esta ruta sale del programa.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>Go to an artifact, context, template, command or setting</source>
        <translation>Ir a un artefacto, contexto, plantilla, orden o ajuste</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Sin espacio de trabajo</translation>
    </message>
    <message>
        <source>Jobs: none running</source>
        <translation>Tareas: ninguna en marcha</translation>
    </message>
    <message>
        <source>Jobs running: %1</source>
        <translation>Tareas en marcha: %1</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Siguiente zona de la ventana</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>Zona anterior de la ventana</translation>
    </message>
    <message>
        <source>Metabuilder</source>
        <translation>Metabuilder</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interfaz</translation>
    </message>
    <message>
        <source>Open an OpenAPI document</source>
        <translation>Abrir un documento OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml);;All files (*)</source>
        <translation>Documentos OpenAPI (*.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open the workbench's commands as an interface</source>
        <translation>Abrir las órdenes del workbench como interfaz</translation>
    </message>
    <message>
        <source>Open this document in the Metabuilder</source>
        <translation>Abrir este documento en el Metabuilder</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Buscar una operación</translation>
    </message>
    <message>
        <source>Copy the request as cURL</source>
        <translation>Copiar la petición como cURL</translation>
    </message>
    <message>
        <source>Review what changed in the document</source>
        <translation>Revisar qué ha cambiado en el documento</translation>
    </message>
    <message>
        <source>Read the document again</source>
        <translation>Leer de nuevo el documento</translation>
    </message>
    <message>
        <source>Open an interface (OpenAPI)…</source>
        <translation>Abrir una interfaz (OpenAPI)…</translation>
    </message>
    <message>
        <source>Ask for a document</source>
        <translation>Pedir un documento</translation>
    </message>
    <message>
        <source>The template itself</source>
        <translation>La plantilla misma</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>Unsaved text of earlier sessions</source>
        <translation>Texto sin guardar de sesiones anteriores</translation>
    </message>
    <message>
        <source>No unsaved text of an earlier session is kept.</source>
        <translation>No se conserva ningún texto sin guardar de una sesión anterior.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: %1</source>
        <translation>Falló algo que no debía fallar: %1</translation>
    </message>
    <message>
        <source>What you were doing may not have been done. Unsaved text is kept; save it, and start the window again.</source>
        <translation>Puede que lo que hacía no se haya hecho. El texto sin guardar se conserva; guárdelo y vuelva a iniciar la ventana.</translation>
    </message>
    <message>
        <source>No closed tab is left to open again.</source>
        <translation>No queda ninguna pestaña cerrada por reabrir.</translation>
    </message>
    <message>
        <source>Export the unsaved text</source>
        <translation>Exportar el texto sin guardar</translation>
    </message>
    <message>
        <source>The unsaved text of %1 was exported.</source>
        <translation>El texto sin guardar de %1 se ha exportado.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Go to a line</source>
        <translation>Ir a una línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Todas las páginas de ayuda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Notifications, not seen: %1</source>
        <translation>Avisos sin ver: %1</translation>
    </message>
    <message>
        <source>Open an artifact first.</source>
        <translation>Abra antes un artefacto.</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>Reemplazar en todos los archivos</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Historial del documento</translation>
    </message>
    <message>
        <source>Rename the document…</source>
        <translation>Renombrar el documento…</translation>
    </message>
    <message>
        <source>Delete the document…</source>
        <translation>Eliminar el documento…</translation>
    </message>
    <message>
        <source>Undo the last renaming or deletion</source>
        <translation>Deshacer el último cambio de nombre o borrado</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>No file manager answered.</source>
        <translation>Ningún gestor de archivos respondió.</translation>
    </message>
    <message>
        <source>Save it before it gets another name.</source>
        <translation>Guárdelo antes de darle otro nombre.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Its path in the program:</source>
        <translation>Su ruta en el programa:</translation>
    </message>
    <message>
        <source>Renamed to %1. It is not committed yet.</source>
        <translation>Renombrado a %1. Aún no está confirmado.</translation>
    </message>
    <message>
        <source>File › Undo the last renaming or deletion takes it back.</source>
        <translation>Archivo › Deshacer el último cambio de nombre o borrado lo revierte.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>%1
It goes out of the working tree and out of git's index; what is committed or frozen stays. This can be undone until the window is closed.</source>
        <translation>%1
Sale del árbol de trabajo y del índice de git; lo confirmado o congelado permanece. Se puede deshacer hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Its unsaved changes are lost for good.</source>
        <translation>Sus cambios sin guardar se pierden definitivamente.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Deleted %1. It is not committed yet.</source>
        <translation>%1 eliminado. Aún no está confirmado.</translation>
    </message>
    <message>
        <source>Nothing was renamed or deleted in this session.</source>
        <translation>En esta sesión no se ha renombrado ni eliminado nada.</translation>
    </message>
    <message>
        <source>That was in another program: %1.</source>
        <translation>Eso fue en otro programa: %1.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>Open a text first.</source>
        <translation>Abra antes un texto.</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Open a workspace to search in it.</source>
        <translation>Abra un espacio de trabajo para buscar en él.</translation>
    </message>
    <message>
        <source>The text of “%1” is in the editor; nothing is saved yet.</source>
        <translation>El texto de «%1» está en el editor; aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Undo brings back what was there.</source>
        <translation>«Deshacer» devuelve lo que había.</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>Aún no se ha abierto otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Only the document</source>
        <translation>Solo el documento</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Examinar %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Read the items</source>
        <translation>Leer los elementos</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No hay ningún espacio abierto</translation>
    </message>
    <message>
        <source>Not for the page in front</source>
        <translation>No se aplica a la página visible</translation>
    </message>
</context>
<context>
    <name>pluma::ui::MetabuilderPage</name>
    <message>
        <source>Keep among the favourites</source>
        <translation>Guardar entre los favoritos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>No operation is called that.</source>
        <translation>Ninguna operación se llama así.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Buscar una operación</translation>
    </message>
    <message>
        <source>Operations by tag</source>
        <translation>Operaciones por etiqueta</translation>
    </message>
    <message>
        <source>Body as</source>
        <translation>Cuerpo como</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Tipo del contenido</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>the commands</source>
        <translation>las órdenes</translation>
    </message>
    <message>
        <source>The document cannot be read now, the forms stay as they were: %1</source>
        <translation>El documento no se puede leer ahora, los formularios quedan como estaban: %1</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Esto no se puede abrir</translation>
    </message>
    <message>
        <source>Open another document…</source>
        <translation>Abrir otro documento…</translation>
    </message>
    <message numerus="yes">
        <source>OpenAPI %1 · %Ln operations</source>
        <translation>
            <numerusform>OpenAPI %1 · %Ln operación</numerusform>
            <numerusform>OpenAPI %1 · %Ln operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The document has no operations.</source>
        <translation>El documento no tiene operaciones.</translation>
    </message>
    <message>
        <source>The operation of this form is gone.</source>
        <translation>La operación de este formulario ya no existe.</translation>
    </message>
    <message>
        <source>The document changed, and the forms with it: %1.</source>
        <translation>El documento ha cambiado, y los formularios con él: %1.</translation>
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
        <translation>Abra un documento OpenAPI 3.0 o 3.1, o suelte aquí su archivo: cada operación se convierte en un formulario, y el formulario sigue al documento mientras trabaja.</translation>
    </message>
    <message>
        <source>Open a document…</source>
        <translation>Abrir un documento…</translation>
    </message>
    <message>
        <source>The workbench's own commands</source>
        <translation>Las órdenes del propio workbench</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>The star beside the title of a document keeps it here.</source>
        <translation>La estrella junto al título de un documento lo conserva aquí.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Documents you open are listed here.</source>
        <translation>Los documentos que abra aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Navigator</name>
    <message>
        <source>Filter artifacts</source>
        <translation>Filtrar artefactos</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Orden del árbol</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Por dominio</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Por elemento</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No hay ningún espacio abierto</translation>
    </message>
    <message>
        <source>The artifacts of a program appear here, by domain, system and phase.</source>
        <translation>Aquí aparecen los artefactos de un programa por dominio, sistema y fase.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Reading the artifacts …</source>
        <translation>Leyendo los artefactos …</translation>
    </message>
    <message>
        <source>Searching %1 artifacts …</source>
        <translation>Buscando en %1 artefactos …</translation>
    </message>
    <message>
        <source>%1 of %2 artifacts</source>
        <translation>%1 de %2 artefactos</translation>
    </message>
    <message>
        <source>Reading the items …</source>
        <translation>Leyendo los elementos …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artefacto</numerusform>
            <numerusform>%Ln artefactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 artifacts, %2 changed</source>
        <translation>%1 artefactos, %2 modificados</translation>
    </message>
    <message>
        <source>Read the items</source>
        <translation>Leer los elementos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Mostrar en el inspector</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Desplegar todo lo de abajo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>pluma::ui::NoticePanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>pluma::ui::OperationModel</name>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operación</numerusform>
            <numerusform>%Ln operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>, deprecated</source>
        <translation>, obsoleta</translation>
    </message>
    <message>
        <source>, changed</source>
        <translation>, cambiada</translation>
    </message>
    <message>
        <source> – deprecated</source>
        <translation> – obsoleta</translation>
    </message>
</context>
<context>
    <name>pluma::ui::PhaseRibbon</name>
    <message>
        <source>Phases of the program</source>
        <translation>Fases del programa</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificada luego</translation>
    </message>
    <message>
        <source>frozen @%1</source>
        <translation>congelada @%1</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>%1
%2 artifacts, %3</source>
        <translation>%1
%2 artefactos, %3</translation>
    </message>
    <message>
        <source>Phase %1, %2</source>
        <translation>Fase %1, %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar preferencias</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>Ninguna preferencia se llama así.</translation>
    </message>
    <message>
        <source>dark mode, night, colours, contrast</source>
        <translation>oscuro, modo noche, colores, contraste</translation>
    </message>
    <message>
        <source>font size, zoom, larger, smaller</source>
        <translation>tamaño de letra, fuente, zoom, más grande, más pequeño</translation>
    </message>
    <message>
        <source>translation, locale, English, Deutsch, Español</source>
        <translation>traducción, idioma, English, Deutsch, Español</translation>
    </message>
    <message>
        <source>line break, long lines</source>
        <translation>salto de línea, líneas largas</translation>
    </message>
    <message>
        <source>indentation, spaces</source>
        <translation>sangría, espacios</translation>
    </message>
    <message>
        <source>startup, open tabs, reopen</source>
        <translation>inicio, pestañas abiertas, reabrir</translation>
    </message>
    <message>
        <source>reload, refresh, changed outside</source>
        <translation>recargar, actualizar, cambiado desde fuera</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Preview</name>
    <message numerus="yes">
        <source>(%Ln byte(s) of this line are not shown)</source>
        <translation>
            <numerusform>(no se muestra %Ln byte de esta línea)</numerusform>
            <numerusform>(no se muestran %Ln bytes de esta línea)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProblemsPanel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Check the program</source>
        <translation>Comprobar el programa</translation>
    </message>
    <message>
        <source>Not checked yet in this session.</source>
        <translation>Aún sin comprobar en esta sesión.</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>no hay nada mal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 files, contents of %2 as they lie on disk</source>
        <translation>; %1 archivos, contenidos de %2 tal como están en el disco</translation>
    </message>
    <message numerus="yes">
        <source>; not checked: %Ln file(s) that git does not know</source>
        <translation>
            <numerusform>; sin comprobar: %Ln archivo que git no conoce</numerusform>
            <numerusform>; sin comprobar: %Ln archivos que git no conoce</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1: %2.</source>
        <translation>Comprobado a las %1: %2.</translation>
    </message>
    <message>
        <source>Changed since the check at %1, which said: %2.</source>
        <translation>Cambiado desde la comprobación de las %1, que decía: %2.</translation>
    </message>
    <message>
        <source>%1 said: %2. The program itself was not checked.</source>
        <translation>%1 dijo: %2. El programa en sí no se comprobó.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProgramPage</name>
    <message>
        <source>Overview of the program</source>
        <translation>Resumen del programa</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Qué le necesita</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s)</source>
        <translation>
            <numerusform>%Ln artefacto</numerusform>
            <numerusform>%Ln artefactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frozen context(s)</source>
        <translation>
            <numerusform>%Ln contexto congelado</numerusform>
            <numerusform>%Ln contextos congelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what changed in %1</source>
        <translation>Leer qué cambió en %1</translation>
    </message>
    <message>
        <source>You cannot freeze yet. %1</source>
        <translation>Aún no puede congelar. %1</translation>
    </message>
    <message>
        <source>Enrol my key…</source>
        <translation>Inscribir mi clave…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ from the last commit: %1</source>
        <translation>
            <numerusform>%Ln archivo difiere del último commit: %1</numerusform>
            <numerusform>%Ln archivos difieren del último commit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit and freeze…</source>
        <translation>Confirmar y congelar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phase(s) not frozen yet: %1</source>
        <translation>
            <numerusform>%Ln fase aún sin congelar: %1</numerusform>
            <numerusform>%Ln fases aún sin congelar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze a phase…</source>
        <translation>Congelar una fase…</translation>
    </message>
    <message>
        <source>Nothing: every phase is frozen and the working tree is as committed.</source>
        <translation>Nada: todas las fases están congeladas y el árbol está como se confirmó.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new since the last visit</source>
        <translation>nuevo desde la última visita</translation>
    </message>
    <message>
        <source>Nothing is committed yet.</source>
        <translation>Aún no hay nada confirmado.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::RecoveryPage</name>
    <message>
        <source>Unsaved text was found</source>
        <translation>Se encontró texto sin guardar</translation>
    </message>
    <message>
        <source>The workbench ended without saving these documents. Restored text is put over the file as an edit: nothing is written until you save.</source>
        <translation>El banco de trabajo terminó sin guardar estos documentos. El texto recuperado se pone sobre el archivo como edición: no se escribe nada hasta que guarde.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard the unsaved text of %1</source>
        <translation>Descartar el texto sin guardar de %1</translation>
    </message>
    <message>
        <source>Restore the unsaved text of %1</source>
        <translation>Restaurar el texto sin guardar de %1</translation>
    </message>
    <message>
        <source>Recover unsaved text</source>
        <translation>Recuperar texto sin guardar</translation>
    </message>
    <message>
        <source>%1, %2 · %3 · %4</source>
        <translation>%1, %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Of another repository: %1</source>
        <translation>De otro repositorio: %1</translation>
    </message>
    <message>
        <source>Undo discarding</source>
        <translation>Deshacer el descarte</translation>
    </message>
    <message>
        <source>Keep the unsaved text of %1 after all</source>
        <translation>Conservar al final el texto sin guardar de %1</translation>
    </message>
    <message>
        <source>Open that repository</source>
        <translation>Abrir ese repositorio</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>Open the repository of %1</source>
        <translation>Abrir el repositorio de %1</translation>
    </message>
    <message>
        <source>Export the unsaved text of %1</source>
        <translation>Exportar el texto sin guardar de %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::RequestView</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server the request goes to</source>
        <translation>Servidor al que va la petición</translation>
    </message>
    <message>
        <source>The request as it is sent</source>
        <translation>La petición tal como se envía</translation>
    </message>
    <message>
        <source>The request as a curl command</source>
        <translation>La petición como orden de curl</translation>
    </message>
    <message>
        <source>Views of the request</source>
        <translation>Vistas de la petición</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Goes to the first field that stands in the way</source>
        <translation>Va al primer campo que lo impide</translation>
    </message>
    <message>
        <source>(the body is too large to be shown here; it is copied)</source>
        <translation>(el cuerpo es demasiado grande para mostrarlo aquí; sí se copia)</translation>
    </message>
    <message>
        <source>The curl command is on the clipboard.</source>
        <translation>La orden de curl está en el portapapeles.</translation>
    </message>
    <message>
        <source>(%1 that are not text)</source>
        <translation>(%1 que no son texto)</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 en total</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ResultGrid</name>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ResultPage</name>
    <message>
        <source>%1 rows came; the first %2 are kept.</source>
        <translation>Llegaron %1 filas; se conservan las primeras %2.</translation>
    </message>
    <message>
        <source>… and %1 more warnings</source>
        <translation>… y %1 avisos más</translation>
    </message>
    <message>
        <source>The answer is no.</source>
        <translation>La respuesta es no.</translation>
    </message>
    <message>
        <source>The answer is no: %1</source>
        <translation>La respuesta es no: %1</translation>
    </message>
    <message>
        <source>The command has nothing more to say.</source>
        <translation>La orden no tiene nada más que decir.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Copy all of %1</source>
        <translation>Copiar todo de %1</translation>
    </message>
    <message>
        <source>The answer as text</source>
        <translation>La respuesta como texto</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>The same question, asked of what is there now</source>
        <translation>La misma pregunta sobre lo que hay ahora</translation>
    </message>
    <message>
        <source>Run it…</source>
        <translation>Ejecutar…</translation>
    </message>
    <message>
        <source>Change the input…</source>
        <translation>Cambiar la entrada…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>What the command line prints</source>
        <translation>Lo que imprime la línea de órdenes</translation>
    </message>
    <message>
        <source>Copied the answer as text.</source>
        <translation>Respuesta copiada como texto.</translation>
    </message>
    <message>
        <source>Copied the answer as JSON.</source>
        <translation>Respuesta copiada como JSON.</translation>
    </message>
    <message>
        <source>answered at %1</source>
        <translation>respondida a las %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>The command is running</source>
        <translation>La orden está en curso</translation>
    </message>
    <message>
        <source>There is no answer yet</source>
        <translation>Aún no hay respuesta</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>En curso …</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>The answer as JSON…</source>
        <translation>La respuesta como JSON…</translation>
    </message>
    <message>
        <source>The answer as text…</source>
        <translation>La respuesta como texto…</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <translation>«%1» como CSV…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Saved the answer.</source>
        <translation>Respuesta guardada.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Open %1 at line %2</source>
        <translation>Abrir %1 en la línea %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open the context %1</source>
        <translation>Abrir el contexto %1</translation>
    </message>
    <message>
        <source>Open the program %1</source>
        <translation>Abrir el programa %1</translation>
    </message>
    <message>
        <source>Open the template %1</source>
        <translation>Abrir la plantilla %1</translation>
    </message>
    <message>
        <source>Explain the parameter %1</source>
        <translation>Explicar el parámetro %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ResultTableView</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>%1 of %2 are shown; the filter finds the others</source>
        <translation>Se muestran %1 de %2; el filtro encuentra los demás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ReuseBar</name>
    <message>
        <source>Context reuse ratio %1 %: %2 cloned, %3 parameterized, %4 rendered, %5 edited, %6 new, of %7 artifacts</source>
        <translation>Índice de reutilización %1 %: %2 clonados, %3 parametrizados, %4 generados, %5 editados, %6 nuevos, de %7 artefactos</translation>
    </message>
    <message>
        <source>cloned</source>
        <translation>clonados</translation>
    </message>
    <message>
        <source>parameterized</source>
        <translation>parametrizados</translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>generados</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editados</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Reuse (CRR): no artifacts</source>
        <translation>Reutilización (CRR): sin artefactos</translation>
    </message>
    <message>
        <source>Reuse (CRR) %1 %</source>
        <translation>Reutilización (CRR) %1 %</translation>
    </message>
</context>
<context>
    <name>pluma::ui::SearchPage</name>
    <message>
        <source>Search in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Files: *.md, 27-10/**, !*.csv</source>
        <translation>Archivos: *.md, 27-10/**, !*.csv</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>Solo estos archivos</translation>
    </message>
    <message>
        <source>Globs, separated by commas; ! leaves out. A glob without / is tried on the file's name.</source>
        <translation>Globs separados por comas; ! excluye. Un glob sin / se compara con el nombre del archivo.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>The file of the chosen place</source>
        <translation>El archivo de la coincidencia elegida</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>Preview the replacement</source>
        <translation>Vista previa del reemplazo</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Open a workspace to search in it.</source>
        <translation>Abra un espacio de trabajo para buscar en él.</translation>
    </message>
    <message>
        <source>Every file of the program is searched as it lies in the working tree, also what is not committed.</source>
        <translation>Se busca en cada archivo del programa tal como está en el árbol de trabajo, también en lo no confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing found in %Ln file(s).</source>
        <translation>
            <numerusform>Nada encontrado en %Ln archivo.</numerusform>
            <numerusform>Nada encontrado en %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsaved</source>
        <translation>
            <numerusform>%Ln de ellos sin guardar</numerusform>
            <numerusform>%Ln de ellos sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln place(s)</source>
        <translation>
            <numerusform>Reemplazar %Ln coincidencia</numerusform>
            <numerusform>Reemplazar %Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what stands there afterwards.</source>
        <translation>Indique qué debe quedar en su lugar.</translation>
    </message>
    <message>
        <source>There are more places than are shown; narrow the search first.</source>
        <translation>Hay más coincidencias de las que se muestran; acote antes la búsqueda.</translation>
    </message>
    <message>
        <source>Save what is open first; replacing works on files.</source>
        <translation>Guarde antes lo que está abierto; se reemplaza en los archivos.</translation>
    </message>
    <message>
        <source>No place is ticked.</source>
        <translation>No hay ninguna coincidencia marcada.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln replacement(s)</source>
        <translation>
            <numerusform>Deshacer %Ln reemplazo</numerusform>
            <numerusform>Deshacer %Ln reemplazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace in all files</source>
        <translation>Reemplazar en todos los archivos</translation>
    </message>
    <message>
        <source>Undo the replacement</source>
        <translation>Deshacer el reemplazo</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln place(s).</source>
        <translation>
            <numerusform>%Ln coincidencia reemplazada.</numerusform>
            <numerusform>%Ln coincidencias reemplazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %Ln replacement(s).</source>
        <translation>
            <numerusform>%Ln reemplazo deshecho.</numerusform>
            <numerusform>%Ln reemplazos deshechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copiar la línea</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Only this folder</source>
        <translation>Solo esta carpeta</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>%1 in %2; %3 searched in %4 ms</source>
        <translation>%1 en %2; %3 examinados en %4 ms</translation>
    </message>
    <message>
        <source>More than can be shown: %1</source>
        <translation>Más de lo que se puede mostrar: %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Session</name>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Read the artifacts</source>
        <translation>Leer los artefactos</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Abrir el espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>Colores de toda la ventana.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of text, icons and rows.</source>
        <translation>Tamaño de texto, iconos y filas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Shows long lines on several rows; the file keeps them as they are.</source>
        <translation>Muestra las líneas largas en varias filas; el archivo no cambia.</translation>
    </message>
    <message>
        <source>Show spaces and tabs</source>
        <translation>Mostrar espacios y tabuladores</translation>
    </message>
    <message>
        <source>Marks spaces and tabs in the text.</source>
        <translation>Marca los espacios y tabuladores del texto.</translation>
    </message>
    <message>
        <source>Tab width</source>
        <translation>Ancho del tabulador</translation>
    </message>
    <message>
        <source>Columns that a tab takes on screen.</source>
        <translation>Columnas que ocupa un tabulador.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Preview Markdown beside the text</source>
        <translation>Vista previa de Markdown junto al texto</translation>
    </message>
    <message>
        <source>Opens Markdown artifacts with their preview.</source>
        <translation>Abre los artefactos Markdown con su vista previa.</translation>
    </message>
    <message>
        <source>Open the last workspace at start</source>
        <translation>Abrir el último espacio al iniciar</translation>
    </message>
    <message>
        <source>With the documents that were open.</source>
        <translation>Con los documentos que estaban abiertos.</translation>
    </message>
    <message>
        <source>Journal unsaved text after</source>
        <translation>Anotar el texto sin guardar tras</translation>
    </message>
    <message>
        <source>Unsaved text is written to the journal this long after the last key, so that a crash loses nothing before it.</source>
        <translation>El texto sin guardar se anota este tiempo después de la última tecla, para que un fallo no pierda nada anterior.</translation>
    </message>
    <message>
        <source>Follow changes made outside</source>
        <translation>Seguir los cambios externos</translation>
    </message>
    <message>
        <source>Reloads contexts and artifacts when the command line or git changes the repository.</source>
        <translation>Relee contextos y artefactos cuando la línea de órdenes o git cambian el repositorio.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search by name or keys</source>
        <translation>Buscar por nombre o teclas</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Shortcut of %1</source>
        <translation>Atajo de %1</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 ya pertenece a «%2».</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TableDelegate</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplateEditor</name>
    <message>
        <source>Replace with '%1'</source>
        <translation>Sustituir por «%1»</translation>
    </message>
    <message>
        <source>Declare the parameter '%1'</source>
        <translation>Declarar el parámetro «%1»</translation>
    </message>
    <message>
        <source>The parameter '%1' is declared but never used.</source>
        <translation>El parámetro «%1» está declarado, pero nunca se usa.</translation>
    </message>
    <message>
        <source>Remove the parameter '%1'</source>
        <translation>Quitar el parámetro «%1»</translation>
    </message>
    <message>
        <source>The example: %1</source>
        <translation>El ejemplo: %1</translation>
    </message>
    <message>
        <source>The template as text</source>
        <translation>La plantilla como texto</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Problemas de la plantilla</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>Comprobar la plantilla</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Intro: %1</translation>
    </message>
    <message>
        <source>No problems · Ctrl+Space completes · F12 goes to a definition</source>
        <translation>Sin problemas · Ctrl+Espacio completa · F12 va a una definición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplateHistory</name>
    <message>
        <source>Commits that changed the template</source>
        <translation>Commits que cambiaron la plantilla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What the commit changed</source>
        <translation>Lo que cambió el commit</translation>
    </message>
    <message>
        <source>This template ships with the product; its versions come with those of the product. A copy in the program has a history of its own.</source>
        <translation>Esta plantilla viene con el producto; sus versiones llegan con las del producto. Una copia en el programa tiene su propio historial.</translation>
    </message>
    <message>
        <source>Read the history of the template</source>
        <translation>Leer el historial de la plantilla</translation>
    </message>
    <message>
        <source>Nothing of this template is committed yet.</source>
        <translation>Todavía no hay ningún commit de esta plantilla.</translation>
    </message>
    <message>
        <source>Compare versions of the template</source>
        <translation>Comparar versiones de la plantilla</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplatePage</name>
    <message>
        <source>Write the document</source>
        <translation>Escribir el documento</translation>
    </message>
    <message>
        <source>The document as it will look</source>
        <translation>El documento como se verá</translation>
    </message>
    <message>
        <source>The document as text</source>
        <translation>El documento como texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Path of the document in the program</source>
        <translation>Ruta del documento en el programa</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Wrote %1 from %2.</source>
        <translation>%1 escrito a partir de %2.</translation>
    </message>
    <message>
        <source>Views of the document</source>
        <translation>Vistas del documento</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versión %2</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sides of the template</source>
        <translation>Lados de la plantilla</translation>
    </message>
    <message>
        <source>Shipped with the product, read-only</source>
        <translation>Incluida en el producto, solo lectura</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Copy it into the program, to change it there</source>
        <translation>Copiarla al programa para cambiarla allí</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>written by line %1 of the template</source>
        <translation>escrito por la línea %1 de la plantilla</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>There is no text '%1' to include.</source>
        <translation>No hay ningún texto «%1» que incluir.</translation>
    </message>
    <message>
        <source>The template has problems; the document is that of the text before.</source>
        <translation>La plantilla tiene problemas; el documento es el del texto anterior.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indique el archivo que se escribirá.</translation>
    </message>
    <message>
        <source>Open a workspace to write the document there.</source>
        <translation>Abra un espacio de trabajo para escribir allí el documento.</translation>
    </message>
    <message>
        <source>path in the program, such as %1</source>
        <translation>ruta en el programa, por ejemplo %1</translation>
    </message>
    <message>
        <source>The document appears here as soon as what it needs is filled in.</source>
        <translation>El documento aparece aquí en cuanto se rellene lo que necesita.</translation>
    </message>
</context>
<context>
    <name>pluma::ui::TemplatesPanel</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Read the templates</source>
        <translation>Leer las plantillas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <translation>%1 (obsoleta)</translation>
    </message>
    <message>
        <source>No template has this word. Did you mean %1?</source>
        <translation>Ninguna plantilla tiene esta palabra. ¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>No template fits.</source>
        <translation>Ninguna plantilla encaja.</translation>
    </message>
    <message>
        <source>None has every word; these have some.</source>
        <translation>Ninguna tiene todas las palabras; estas tienen algunas.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Tour</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Take the program as it lies in git</source>
        <translation>Tomar el programa como está en git</translation>
    </message>
    <message>
        <source>Clone the example</source>
        <translation>Clonar el ejemplo</translation>
    </message>
    <message>
        <source>Find an artifact by a few letters</source>
        <translation>Encontrar un artefacto con pocas letras</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Filtrar el navegador</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Abrir una tabla</translation>
    </message>
    <message>
        <source>Back to the tree</source>
        <translation>Volver al árbol</translation>
    </message>
    <message>
        <source>Render a document from a template</source>
        <translation>Generar un documento a partir de una plantilla</translation>
    </message>
    <message>
        <source>The document follows the form</source>
        <translation>El documento sigue al formulario</translation>
    </message>
    <message>
        <source>Write it into the program</source>
        <translation>Escribirlo en el programa</translation>
    </message>
    <message>
        <source>Ask the palette to freeze</source>
        <translation>Pedir a la paleta que congele</translation>
    </message>
    <message>
        <source>Freeze the design phase</source>
        <translation>Congelar la fase de diseño</translation>
    </message>
    <message>
        <source>Clone it to a new program</source>
        <translation>Clonarlo en un programa nuevo</translation>
    </message>
    <message>
        <source>Give it another wing span</source>
        <translation>Darle otra envergadura</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Write the clone</source>
        <translation>Escribir el clon</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Ver qué difiere</translation>
    </message>
    <message>
        <source>Measure the reuse</source>
        <translation>Medir la reutilización</translation>
    </message>
    <message>
        <source>Check the program</source>
        <translation>Comprobar el programa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>El otro tema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Say between which domains</source>
        <translation>Decir entre qué dominios</translation>
    </message>
    <message>
        <source>Open an interface</source>
        <translation>Abrir una interfaz</translation>
    </message>
    <message>
        <source>Fill in what an operation asks for</source>
        <translation>Rellenar lo que pide una operación</translation>
    </message>
    <message>
        <source>Ask what is missing</source>
        <translation>Preguntar qué falta</translation>
    </message>
    <message>
        <source>The interface changes meanwhile</source>
        <translation>La interfaz cambia mientras tanto</translation>
    </message>
    <message>
        <source>Review what changed</source>
        <translation>Revisar qué ha cambiado</translation>
    </message>
    <message>
        <source>Accept it; what has no place any more is kept</source>
        <translation>Aceptarlo; lo que ya no tiene sitio se conserva</translation>
    </message>
    <message>
        <source>The same data as YAML</source>
        <translation>Los mismos datos como YAML</translation>
    </message>
    <message>
        <source>A list of objects as a table</source>
        <translation>Una lista de objetos como tabla</translation>
    </message>
    <message>
        <source>Our own commands as an interface</source>
        <translation>Nuestras propias órdenes como interfaz</translation>
    </message>
    <message>
        <source>Say in a sentence what is needed</source>
        <translation>Decir en una frase lo que se necesita</translation>
    </message>
    <message>
        <source>The form holds what the sentence says</source>
        <translation>El formulario contiene lo que dice la frase</translation>
    </message>
    <message>
        <source>How the template is written</source>
        <translation>Cómo está escrita la plantilla</translation>
    </message>
    <message>
        <source>What freezing would do is shown first</source>
        <translation>Primero se muestra qué haría la congelación</translation>
    </message>
</context>
<context>
    <name>pluma::ui::UnsavedDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) have unsaved changes. What is ticked is saved; the rest loses its changes.</source>
        <translation>
            <numerusform>%Ln documento tiene cambios sin guardar. Lo marcado se guarda; el resto pierde sus cambios.</numerusform>
            <numerusform>%Ln documentos tienen cambios sin guardar. Lo marcado se guarda; el resto pierde sus cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents with unsaved changes</source>
        <translation>Documentos con cambios sin guardar</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save %1, discard %2</source>
        <translation>Guardar %1, descartar %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Verdicts</name>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Does not verify: %1</source>
        <translation>No se verifica: %1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>firmado por %1</translation>
    </message>
    <message>
        <source>Verified %1: %2, %3; %4 artifacts, %5</source>
        <translation>Verificado %1: %2, %3; %4 artefactos, %5</translation>
    </message>
    <message>
        <source>Verification of %1</source>
        <translation>Verificación de %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::WelcomePage</name>
    <message>
        <source>Templates, frozen contexts and clones of whole programs, straight from git.</source>
        <translation>Plantillas, contextos congelados y clones de programas enteros, directamente desde git.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>A git repository that holds a program.</source>
        <translation>Un repositorio git con un programa.</translation>
    </message>
    <message>
        <source>Adopt a repository</source>
        <translation>Adoptar un repositorio</translation>
    </message>
    <message>
        <source>Adds one folder, .pluma, to an existing tree. Nothing is moved.</source>
        <translation>Añade una carpeta, .pluma, a un árbol existente. No se mueve nada.</translation>
    </message>
    <message>
        <source>Create the example</source>
        <translation>Crear el ejemplo</translation>
    </message>
    <message>
        <source>AMPEL360-BWB-Q100, a program of 12,450 artifacts to try everything on.</source>
        <translation>AMPEL360-BWB-Q100, un programa de 12.450 artefactos para probarlo todo.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Everything the workbench does, by name.</source>
        <translation>Todo lo que hace el banco de trabajo, por su nombre.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Workspaces you open are listed here.</source>
        <translation>Los espacios que abra aparecen aquí.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>What is new in %1</source>
        <translation>Novedades de %1</translation>
    </message>
    <message>
        <source>The window: navigator, documents with preview and journal, templates with live preview, contexts with verification, clone with its effect shown before it is written, comparison, and a palette for all of it.</source>
        <translation>La ventana: navegador, documentos con vista previa y diario, plantillas con vista previa en vivo, contextos con verificación, clonación con su efecto antes de escribirla, comparación y una paleta para todo.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>pluma::ui::WordCompleter</name>
    <message>
        <source>Show what there is</source>
        <translation>Mostrar lo que hay</translation>
    </message>
</context>
</TS>
