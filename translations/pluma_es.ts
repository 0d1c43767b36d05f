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
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Git ref</source>
        <translation>Ref de git</translation>
    </message>
    <message>
        <source>CPU (ms)</source>
        <translation>CPU (ms)</translation>
    </message>
    <message>
        <source>Elapsed (ms)</source>
        <translation>Duración (ms)</translation>
    </message>
    <message>
        <source>LFS pointers</source>
        <translation>Punteros LFS</translation>
    </message>
    <message>
        <source>LFS size</source>
        <translation>Tamaño LFS</translation>
    </message>
    <message>
        <source>(identical + parameterized) / total</source>
        <translation>(identical + parameterized) / total</translation>
    </message>
    <message>
        <source>/parameters/NAME or /body/…</source>
        <translation>/parameters/NAME o /body/…</translation>
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
        <translation>Aceptar incompleto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Add fetch refspec</source>
        <translation>Añadir refspec de fetch</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Adds a key to .pluma/signers.yaml. A key of someone else is endorsed by the own one, so that machines which pinned yours trust it too. Commit the file afterwards.</source>
        <translation>Añade una clave a .pluma/signers.yaml. La clave de otra persona se avala con la propia, para que las máquinas que fijaron la propia también confíen en ella. Después, confirmar el archivo.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Adopts an existing tree as it lies, or starts a new program from a context or a base manifest.</source>
        <translation>Adopta un árbol existente tal como está, o empieza un programa nuevo a partir de un contexto o de un manifiesto base.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Allow unbound</source>
        <translation>Permitir sin vínculo</translation>
    </message>
    <message>
        <source>Anchored</source>
        <translation>Anclado</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Artifacts keep their bytes except where a binding carries an overridden parameter. The result is a signed draft context. When a place that a binding names cannot be given the new value, nothing is written and the answer is no, unless --accept-incomplete is given; a dry run says the same.</source>
        <translation>Los artefactos conservan sus bytes, salvo donde un vínculo lleva un parámetro cambiado. El resultado es un contexto borrador firmado. Cuando un lugar que nombra un vínculo no puede recibir el valor nuevo, no se escribe nada y la respuesta es no, salvo con --accept-incomplete; una simulación dice lo mismo.</translation>
    </message>
    <message>
        <source>As template</source>
        <translation>Como plantilla</translation>
    </message>
    <message>
        <source>Assert formats</source>
        <translation>Exigir formatos</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Atribuidos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Autoescape</source>
        <translation>Escape automático</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>BM25; higher is better</source>
        <translation>BM25; cuanto más alto, mejor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Block end string</source>
        <translation>Cadena de fin de bloque</translation>
    </message>
    <message>
        <source>Block start string</source>
        <translation>Cadena de inicio de bloque</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cuerpos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Body base64</source>
        <translation>Cuerpo en base64</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Por dominio</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Check completeness</source>
        <translation>Comprobar la completitud</translation>
    </message>
    <message>
        <source>Check utcs anchor</source>
        <translation>Comprobar el anclaje UTCS</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Checks the definition, its parameters against their use, and its example.</source>
        <translation>Comprueba la definición, sus parámetros frente a su uso y su ejemplo.</translation>
    </message>
    <message>
        <source>Checks the manifest, the layout, links, bindings and identities of what git tracks, as it lies in the working tree.</source>
        <translation>Comprueba el manifiesto, la estructura, los enlaces, los vínculos y las identidades de lo que git sigue, tal como está en el árbol de trabajo.</translation>
    </message>
    <message>
        <source>Checks the parameters against the template, renders and writes the document, and records where it came from.</source>
        <translation>Comprueba los parámetros con la plantilla, genera y escribe el documento, y registra su procedencia.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Cloned</source>
        <translation>Clonados</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Comment end string</source>
        <translation>Cadena de fin de comentario</translation>
    </message>
    <message>
        <source>Comment start string</source>
        <translation>Cadena de inicio de comentario</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>Compares two contexts, two directories or two files. Of contexts and directories: which artifacts differ; of files, or of one artifact with --path: the unified text.</source>
        <translation>Compara dos contextos, dos directorios o dos archivos. De contextos y directorios: qué artefactos difieren; de archivos, o de un artefacto con --path: el texto en formato unificado.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Comprehensive</source>
        <translation>Exhaustivo</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context digest</source>
        <translation>Resumen del contexto</translation>
    </message>
    <message>
        <source>Context id</source>
        <translation>Identificador del contexto</translation>
    </message>
    <message>
        <source>Contexts signed by it no longer verify here.</source>
        <translation>Los contextos firmados con ella ya no se verifican aquí.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Counts the context reuse ratio from the recorded provenance of the latest context of each phase.</source>
        <translation>Calcula el índice de reutilización a partir de la procedencia registrada del contexto más reciente de cada fase.</translation>
    </message>
    <message>
        <source>Cpu ms</source>
        <translation>CPU (ms)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Dirty</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Distinct ratio</source>
        <translation>Índice de distintos</translation>
    </message>
    <message>
        <source>Distinct reused</source>
        <translation>Distintos reutilizados</translation>
    </message>
    <message>
        <source>Distinct total</source>
        <translation>Distintos en total</translation>
    </message>
    <message>
        <source>Do this after comparing the fingerprint with its owner by another way than this repository.</source>
        <translation>Hacerlo después de comparar la huella con su titular por una vía distinta de este repositorio.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Drafts 2020-12 and 07 of JSON Schema, and the dialect of OpenAPI 3.0. References lead only to what --map names.</source>
        <translation>Los borradores 2020-12 y 07 de JSON Schema, y el dialecto de OpenAPI 3.0. Las referencias llevan solo a lo que nombra --map.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Each operation with its method, path, tags and bodies.</source>
        <translation>Cada operación con su método, ruta, etiquetas y cuerpos.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation>Avalada por</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrita</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Fetches and sends the logs of all keys with the contexts they hold. Nothing is ever forced.</source>
        <translation>Recibe y envía los registros de todas las claves con los contextos que contienen. Nunca se fuerza nada.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forzar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From git</source>
        <translation>Desde git</translation>
    </message>
    <message>
        <source>GET, POST, …</source>
        <translation>GET, POST, …</translation>
    </message>
    <message>
        <source>Globals</source>
        <translation>Valores globales</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>How files, parameters and the documents of the example differ.</source>
        <translation>En qué difieren los archivos, los parámetros y los documentos del ejemplo.</translation>
    </message>
    <message>
        <source>How many fields the form of each operation has, how many of them have an editor of their own, and which are edited as JSON and why.</source>
        <translation>Cuántos campos tiene el formulario de cada operación, cuántos de ellos tienen un editor propio, y cuáles se editan como JSON y por qué.</translation>
    </message>
    <message>
        <source>ID or ID@VERSION</source>
        <translation>ID o ID@VERSION</translation>
    </message>
    <message>
        <source>ID or ID@VERSION of the program</source>
        <translation>ID o ID@VERSION del programa</translation>
    </message>
    <message>
        <source>ID or ID@VERSION to use instead</source>
        <translation>ID o ID@VERSION que usar en su lugar</translation>
    </message>
    <message>
        <source>ID or ID@VERSION; otherwise all of them</source>
        <translation>ID o ID@VERSION; si no, todas</translation>
    </message>
    <message>
        <source>ID, ID@1.2 or ID@^1.2</source>
        <translation>ID, ID@1.2 o ID@^1.2</translation>
    </message>
    <message>
        <source>ID@VERSION</source>
        <translation>ID@VERSION</translation>
    </message>
    <message>
        <source>ID@VERSION it was rendered from</source>
        <translation>ID@VERSION a partir de la que se generó</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticos</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Instance path</source>
        <translation>Ruta en la instancia</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>It could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>JSON pointer into the document</source>
        <translation>puntero JSON dentro del documento</translation>
    </message>
    <message>
        <source>JSON pointer into the parameters</source>
        <translation>puntero JSON dentro de los parámetros</translation>
    </message>
    <message>
        <source>JSON pointer into the schema</source>
        <translation>puntero JSON dentro del esquema</translation>
    </message>
    <message>
        <source>JSON pointer into the values</source>
        <translation>puntero JSON dentro de los valores</translation>
    </message>
    <message>
        <source>JSON type</source>
        <translation>tipo JSON</translation>
    </message>
    <message>
        <source>Keep trailing newline</source>
        <translation>Conservar el salto de línea final</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lfs bytes</source>
        <translation>Bytes LFS</translation>
    </message>
    <message>
        <source>Lfs pointers</source>
        <translation>Punteros LFS</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line comment prefix</source>
        <translation>Prefijo de línea de comentario</translation>
    </message>
    <message>
        <source>Line statement prefix</source>
        <translation>Prefijo de línea de instrucción</translation>
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
        <source>Lists contexts, shows one, or finds where an item number and revision is frozen.</source>
        <translation>Enumera contextos, muestra uno o encuentra dónde está congelado un número de elemento y revisión.</translation>
    </message>
    <message>
        <source>Load it with: eval "$(pluma completion bash)"</source>
        <translation>Se carga con: eval "$(pluma completion bash)"</translation>
    </message>
    <message>
        <source>Looks for text or a regular expression in every file of a program as it lies in the working tree, also in files that git does not know yet. Binary files, links and files over 16 MiB are not looked at, and that is said. Exits with 1 when nothing is found or the list is not complete.</source>
        <translation>Busca un texto o una expresión regular en cada archivo de un programa tal como está en el árbol de trabajo, también en archivos que git aún no conoce. Los archivos binarios, los enlaces y los archivos de más de 16 MiB no se examinan, y se dice. Termina con 1 cuando no se encuentra nada o la lista no está completa.</translation>
    </message>
    <message>
        <source>Looks for words or their beginnings in ids, titles, keywords, parameters and texts, best first.</source>
        <translation>Busca palabras o sus comienzos en identificadores, títulos, palabras clave, parámetros y textos, las mejores primero.</translation>
    </message>
    <message>
        <source>Lstrip blocks</source>
        <translation>Quitar espacios antes de bloques</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Marks a template of the program as deprecated and names what to use instead.</source>
        <translation>Marca una plantilla del programa como obsoleta e indica qué usar en su lugar.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Materialize</source>
        <translation>Materializar</translation>
    </message>
    <message>
        <source>Materialized</source>
        <translation>Materializado</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Raíz de Merkle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names every problem of an OpenAPI 3.0 or 3.1 document with its place. Files it refers to are read when they are under the current folder; nothing is fetched.</source>
        <translation>Nombra cada problema de un documento OpenAPI 3.0 o 3.1 con su lugar. Los archivos a los que remite se leen cuando están bajo la carpeta actual; no se descarga nada.</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Más próxima</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Newline sequence</source>
        <translation>Fin de línea</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>OpenAPI 3.1, made from the same declarations as the command line and the forms.</source>
        <translation>OpenAPI 3.1, a partir de las mismas declaraciones que la línea de órdenes y los formularios.</translation>
    </message>
    <message>
        <source>Openapi</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Procedencias</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Otros temas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Outer links</source>
        <translation>Enlaces externos</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Valores cambiados</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Param overrides</source>
        <translation>Parámetros cambiados</translation>
    </message>
    <message>
        <source>Parameterized</source>
        <translation>Parametrizados</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superados</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Ubicados</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>Pointers</source>
        <translation>Punteros</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Print words to complete</source>
        <translation>Imprimir palabras para completar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>Archivos del programa</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>RFC 6962 root over the listing</source>
        <translation>raíz según RFC 6962 sobre el listado</translation>
    </message>
    <message>
        <source>Ranks templates by what a sentence says, fills their parameters from it and asks for what is missing. Needs no network.</source>
        <translation>Ordena plantillas según lo que dice una frase, rellena con ella sus parámetros y pregunta lo que falta. No necesita red.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Read it with: pluma man | man -l -</source>
        <translation>Se lee con: pluma man | man -l -</translation>
    </message>
    <message>
        <source>Reads a line from standard input and keeps it in the key store of the platform. It is never printed.</source>
        <translation>Lee una línea de la entrada estándar y la guarda en el almacén de claves de la plataforma. Nunca se imprime.</translation>
    </message>
    <message>
        <source>Reads requests, a line of JSON each: {source, name, templates: {name: text}, context, options}. Writes, line for line, {output} or {error: {message, line, column}}. Options are those of Jinja2's Environment, with its defaults, and globals.</source>
        <translation>Lee peticiones, cada una en una línea de JSON: {source, name, templates: {name: text}, context, options}. Escribe, línea por línea, {output} o {error: {message, line, column}}. Las opciones son las de Environment de Jinja2, con sus valores predeterminados, y globals.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Relajada</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Generados</translation>
    </message>
    <message>
        <source>Renders a bare template with values from a file. Settings are those of Jinja2's Environment; a name that is not there is an error unless --undefined says otherwise.</source>
        <translation>Genera una plantilla suelta con valores de un archivo. Los ajustes son los de Environment de Jinja2; un nombre que no existe es un error, salvo que --undefined diga otra cosa.</translation>
    </message>
    <message>
        <source>Renders each template with the parameters of its tests and compares what it gives.</source>
        <translation>Genera cada plantilla con los parámetros de sus pruebas y compara lo que da.</translation>
    </message>
    <message>
        <source>Renders the documents that took a value from the program which is another one now; with --to, those of other versions of a template, and pins this version. Shows how each changes; documents that were edited by hand are left alone.</source>
        <translation>Vuelve a generar los documentos que tomaron del programa un valor que ahora es otro; con --to, los de otras versiones de una plantilla, y fija esta versión. Muestra cómo cambia cada uno; los documentos editados a mano no se tocan.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazadas</translation>
    </message>
    <message>
        <source>Replaces every place that a search finds, in all files or in none: a file that changes meanwhile stops it before anything is written. Exits with 1 when nothing is found or a file was passed over.</source>
        <translation>Reemplaza cada coincidencia que encuentra una búsqueda, en todos los archivos o en ninguno: un archivo que cambie entretanto lo detiene antes de escribir nada. Termina con 1 cuando no se encuentra nada o se pasó por alto un archivo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>SHA-256 of context.json</source>
        <translation>SHA-256 de context.json</translation>
    </message>
    <message>
        <source>SHA-256 of the public key</source>
        <translation>SHA-256 de la clave pública</translation>
    </message>
    <message>
        <source>SPDX identifier</source>
        <translation>identificador SPDX</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Schema path</source>
        <translation>Ruta en el esquema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Examinados</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Sha256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Shows every value that was given for a parameter, which one wins, and which artifacts it reaches.</source>
        <translation>Muestra cada valor que se dio para un parámetro, cuál prevalece y a qué artefactos llega.</translation>
    </message>
    <message>
        <source>Shows the own key and the keys that a program enrols, and whether this machine trusts them.</source>
        <translation>Muestra la clave propia y las claves que inscribe un programa, y si esta máquina confía en ellas.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sin examinar</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Valores reconocidos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Speaks the Bowtie harness protocol (IHOP version 1) on standard input and output: start, dialect, run, stop, each a line of JSON.</source>
        <translation>Habla el protocolo del banco de pruebas Bowtie (IHOP versión 1) por la entrada y la salida estándar: start, dialect, run, stop, cada una en una línea de JSON.</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Submodules</source>
        <translation>Submódulos</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Sucesora</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>TEXT is a regular expression (PCRE2)</source>
        <translation>TEXT es una expresión regular (PCRE2)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Takes a secret out of the key store of the platform.</source>
        <translation>Quita un secreto del almacén de claves de la plataforma.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Templates of the program and the shipped ones.</source>
        <translation>Plantillas del programa y las incluidas en el producto.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The declarations from which command line, forms and, later, the HTTP interface are made.</source>
        <translation>Las declaraciones de las que salen la línea de órdenes, los formularios y, más adelante, la interfaz HTTP.</translation>
    </message>
    <message>
        <source>The method, address, headers and body that an operation would be called with, and the same as a curl command. Nothing is sent. The answer is no when the values do not fit what the operation asks for.</source>
        <translation>El método, la dirección, las cabeceras y el cuerpo con los que se llamaría a una operación, y lo mismo como orden de curl. No se envía nada. La respuesta es no cuando los valores no encajan con lo que pide la operación.</translation>
    </message>
    <message>
        <source>The operations that were added, removed or changed, and for each the fields of its form that did.</source>
        <translation>Las operaciones añadidas, quitadas o cambiadas y, de cada una, los campos de su formulario que también lo fueron.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trim blocks</source>
        <translation>Quitar el salto tras los bloques</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Con editor propio</translation>
    </message>
    <message>
        <source>UTC time</source>
        <translation>hora UTC</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Indefinidos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>No abarcados</translation>
    </message>
    <message>
        <source>Unmatched samples</source>
        <translation>Muestras de no abarcados</translation>
    </message>
    <message>
        <source>Untracked</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Used by the completion script.</source>
        <translation>Lo usa el script de autocompletado.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Validates, renders, freezes, verifies, synchronises, clones, compares and measures, on clones of the example, and writes report.html with what was done and measured.</source>
        <translation>Comprueba, genera, congela, verifica, sincroniza, clona, compara y mide, con clones del ejemplo, y escribe report.html con lo que se hizo y se midió.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Variable end string</source>
        <translation>Cadena de fin de variable</translation>
    </message>
    <message>
        <source>Variable start string</source>
        <translation>Cadena de inicio de variable</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versión y licencia.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Wall ms</source>
        <translation>Duración (ms)</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a template is for, its parameters, and an example to begin with.</source>
        <translation>Para qué sirve una plantilla, sus parámetros y un ejemplo para empezar.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Prevalece</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>With phase</source>
        <translation>Con fase</translation>
    </message>
    <message>
        <source>Without phase</source>
        <translation>Sin fase</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Writes AMPEL360-BWB-Q100, a believable program of engineering files, into a new git repository. The same numbers give the same files.</source>
        <translation>Escribe AMPEL360-BWB-Q100, un programa verosímil de archivos de ingeniería, en un repositorio git nuevo. Los mismos números dan los mismos archivos.</translation>
    </message>
    <message>
        <source>Writes a Markdown document as HTML, PDF, DOCX or ODT, with its number, revision, marking and digest on every page and its pictures, as far as they are files of its folder or program. Exits with 1 when something of it is left out, and says what. DOCX and ODT need pandoc; SVG in a PDF needs rsvg-convert.</source>
        <translation>Escribe un documento Markdown como HTML, PDF, DOCX u ODT, con su número, revisión, marca y resumen criptográfico en cada página y con sus imágenes, siempre que sean archivos de su carpeta o programa. Termina con 1 cuando se omite algo, y dice qué. DOCX y ODT necesitan pandoc; SVG en un PDF necesita rsvg-convert.</translation>
    </message>
    <message>
        <source>Writes a draft into the program: an example to change, or a copy of another template.</source>
        <translation>Escribe un borrador en el programa: un ejemplo para modificar o una copia de otra plantilla.</translation>
    </message>
    <message>
        <source>Writes an immutable, signed context of everything the phase holds at the current commit.</source>
        <translation>Escribe un contexto inalterable y firmado de todo lo que contiene la fase en el commit actual.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>YAML or JSON file of parameters</source>
        <translation>archivo YAML o JSON de parámetros</translation>
    </message>
    <message>
        <source>YAML or JSON file of values</source>
        <translation>archivo YAML o JSON de valores</translation>
    </message>
    <message>
        <source>YAML or JSON file of values that imported templates see too</source>
        <translation>archivo YAML o JSON de valores que también ven las plantillas importadas</translation>
    </message>
    <message>
        <source>[old text, new text] of each place</source>
        <translation>[texto antiguo, texto nuevo] de cada lugar</translation>
    </message>
    <message>
        <source>a JSON or YAML file with the members path, query, header, cookie and body</source>
        <translation>un archivo JSON o YAML con los miembros path, query, header, cookie y body</translation>
    </message>
    <message>
        <source>a YAML or JSON file of parameter values</source>
        <translation>un archivo YAML o JSON de valores de parámetros</translation>
    </message>
    <message>
        <source>a YAML or JSON file of values</source>
        <translation>un archivo YAML o JSON de valores</translation>
    </message>
    <message>
        <source>a context, a directory or a file</source>
        <translation>un contexto, un directorio o un archivo</translation>
    </message>
    <message>
        <source>a document in Markdown</source>
        <translation>un documento en Markdown</translation>
    </message>
    <message>
        <source>a document that references lead to, as URI=FILE</source>
        <translation>un documento al que llevan referencias, como URI=FILE</translation>
    </message>
    <message>
        <source>a document to check, JSON or YAML</source>
        <translation>un documento que comprobar, JSON o YAML</translation>
    </message>
    <message>
        <source>a folder of templates to include, import or extend, after the one of the source</source>
        <translation>una carpeta de plantillas para incluir, importar o extender, después de la del origen</translation>
    </message>
    <message>
        <source>a label kept in the context</source>
        <translation>una etiqueta que se guarda en el contexto</translation>
    </message>
    <message>
        <source>a newer version of it</source>
        <translation>una versión más reciente de él</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>un parámetro</translation>
    </message>
    <message>
        <source>a pattern that says where phase, topic, domain, ATA and subsystem stand</source>
        <translation>un patrón que dice dónde están fase, tema, dominio, ATA y subsistema</translation>
    </message>
    <message>
        <source>a remote's name, URL or path; otherwise origin</source>
        <translation>nombre, URL o ruta de un remoto; si no, origin</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>una frase</translation>
    </message>
    <message>
        <source>a shell command that sends the same</source>
        <translation>una orden de shell que envía lo mismo</translation>
    </message>
    <message>
        <source>a stable word for this kind of problem</source>
        <translation>una palabra fija para esta clase de problema</translation>
    </message>
    <message>
        <source>a template file that is not in a library yet</source>
        <translation>un archivo de plantilla que aún no está en una biblioteca</translation>
    </message>
    <message>
        <source>a text that breaks its format is an error</source>
        <translation>un texto que incumple su formato es un error</translation>
    </message>
    <message>
        <source>a word to look for instead, when nothing was found</source>
        <translation>una palabra que buscar en su lugar cuando no se encontró nada</translation>
    </message>
    <message>
        <source>absent or empty folder for the workspace</source>
        <translation>carpeta inexistente o vacía para el espacio de trabajo</translation>
    </message>
    <message>
        <source>accept overrides that reach no artifact</source>
        <translation>aceptar valores que no llegan a ningún artefacto</translation>
    </message>
    <message>
        <source>added, removed or changed</source>
        <translation>added, removed o changed</translation>
    </message>
    <message>
        <source>added, removed, modified or mode_changed</source>
        <translation>added, removed, modified o mode_changed</translation>
    </message>
    <message>
        <source>also completeness and item identities, which reads every file</source>
        <translation>también la completitud y las identidades de los elementos, para lo que se lee cada archivo</translation>
    </message>
    <message>
        <source>also say what the schema says about a valid document</source>
        <translation>decir también lo que el esquema dice de un documento válido</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation>un documento OpenAPI</translation>
    </message>
    <message>
        <source>and this revision</source>
        <translation>y esta revisión</translation>
    </message>
    <message>
        <source>another seed, other content; otherwise 1</source>
        <translation>otra semilla, otro contenido; si no, 1</translation>
    </message>
    <message>
        <source>architecture, such as BWB-H2-Hy-E</source>
        <translation>arquitectura, por ejemplo BWB-H2-Hy-E</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>artefacto</translation>
    </message>
    <message>
        <source>artifacts changed by hand since</source>
        <translation>artefactos modificados a mano desde entonces</translation>
    </message>
    <message>
        <source>artifacts cloned byte for byte</source>
        <translation>artefactos clonados byte a byte</translation>
    </message>
    <message>
        <source>artifacts cloned with parameters changed</source>
        <translation>artefactos clonados con parámetros cambiados</translation>
    </message>
    <message>
        <source>artifacts edited by hand</source>
        <translation>artefactos editados a mano</translation>
    </message>
    <message>
        <source>artifacts in scope</source>
        <translation>artefactos en el ámbito</translation>
    </message>
    <message>
        <source>artifacts rendered again</source>
        <translation>artefactos generados de nuevo</translation>
    </message>
    <message>
        <source>artifacts rendered again from a template</source>
        <translation>artefactos generados de nuevo a partir de una plantilla</translation>
    </message>
    <message>
        <source>artifacts that carry parameters</source>
        <translation>artefactos que llevan parámetros</translation>
    </message>
    <message>
        <source>artifacts that differ, by path</source>
        <translation>artefactos que difieren, por ruta</translation>
    </message>
    <message>
        <source>artifacts that it has not</source>
        <translation>artefactos que él no tiene</translation>
    </message>
    <message>
        <source>artifacts that it has with other bytes</source>
        <translation>artefactos que él tiene con otros bytes</translation>
    </message>
    <message>
        <source>artifacts that only it has</source>
        <translation>artefactos que solo él tiene</translation>
    </message>
    <message>
        <source>artifacts that were hashed</source>
        <translation>artefactos con el hash calculado</translation>
    </message>
    <message>
        <source>artifacts with parameters changed</source>
        <translation>artefactos con parámetros cambiados</translation>
    </message>
    <message>
        <source>artifacts with the same bytes</source>
        <translation>artefactos con los mismos bytes</translation>
    </message>
    <message>
        <source>artifacts without origin</source>
        <translation>artefactos sin procedencia</translation>
    </message>
    <message>
        <source>artifacts without recorded origin</source>
        <translation>artefactos sin procedencia registrada</translation>
    </message>
    <message>
        <source>as it is sent</source>
        <translation>tal como se envía</translation>
    </message>
    <message>
        <source>author as stated</source>
        <translation>autor según lo indicado</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>begin with a copy of this template</source>
        <translation>empezar con una copia de esta plantilla</translation>
    </message>
    <message>
        <source>begins a comment to the end of a line</source>
        <translation>empieza un comentario hasta el final de la línea</translation>
    </message>
    <message>
        <source>begins a line that is a statement</source>
        <translation>empieza una línea que es una instrucción</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>las mejores primero</translation>
    </message>
    <message>
        <source>binary, large, link, unreadable or gave_up</source>
        <translation>binary, large, link, unreadable o gave_up</translation>
    </message>
    <message>
        <source>bindings that carry it</source>
        <translation>vínculos que lo llevan</translation>
    </message>
    <message>
        <source>by id</source>
        <translation>por identificador</translation>
    </message>
    <message>
        <source>by program and phase</source>
        <translation>por programa y fase</translation>
    </message>
    <message>
        <source>bytes of the artifacts</source>
        <translation>bytes de los artefactos</translation>
    </message>
    <message>
        <source>bytes of the contents that they stand for</source>
        <translation>bytes de los contenidos que representan</translation>
    </message>
    <message>
        <source>bytes that were hashed</source>
        <translation>bytes con el hash calculado</translation>
    </message>
    <message>
        <source>bytes written</source>
        <translation>bytes escritos</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>category, domain, phase or status</source>
        <translation>category, domain, phase o status</translation>
    </message>
    <message>
        <source>clone though places that bindings name keep their old values; the context says so</source>
        <translation>clonar aunque lugares que nombran los vínculos conserven sus valores anteriores; el contexto lo dice</translation>
    </message>
    <message>
        <source>commands that were answered</source>
        <translation>órdenes respondidas</translation>
    </message>
    <message>
        <source>commit a dirty tree with this message first</source>
        <translation>confirmar antes lo pendiente con este mensaje</translation>
    </message>
    <message>
        <source>common files</source>
        <translation>archivos comunes</translation>
    </message>
    <message>
        <source>completeness of this phase only</source>
        <translation>completitud solo de esta fase</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>content types of the bodies it takes</source>
        <translation>tipos de contenido de los cuerpos que admite</translation>
    </message>
    <message>
        <source>context id</source>
        <translation>identificador del contexto</translation>
    </message>
    <message>
        <source>context reuse</source>
        <translation>reutilización del contexto</translation>
    </message>
    <message>
        <source>contexts, directories or files</source>
        <translation>contexts, directories o files</translation>
    </message>
    <message>
        <source>contexts, oldest first</source>
        <translation>contextos, los más antiguos primero</translation>
    </message>
    <message>
        <source>date of issue; otherwise that of its parameters</source>
        <translation>fecha de emisión; si no, la de sus parámetros</translation>
    </message>
    <message>
        <source>distinct non-empty contents</source>
        <translation>contenidos distintos no vacíos</translation>
    </message>
    <message>
        <source>distinct_reused / distinct_total</source>
        <translation>distinct_reused / distinct_total</translation>
    </message>
    <message>
        <source>document number; otherwise that of its parameters</source>
        <translation>número de documento; si no, el de sus parámetros</translation>
    </message>
    <message>
        <source>documentation, process, artifact or integration</source>
        <translation>documentation, process, artifact o integration</translation>
    </message>
    <message>
        <source>documents that were left as they are</source>
        <translation>documentos que quedaron como están</translation>
    </message>
    <message>
        <source>documents whose text stays the same</source>
        <translation>documentos cuyo texto sigue igual</translation>
    </message>
    <message>
        <source>documents with another text</source>
        <translation>documentos con otro texto</translation>
    </message>
    <message>
        <source>domain codes: AAA,PPP,EEE</source>
        <translation>códigos de dominio: AAA,PPP,EEE</translation>
    </message>
    <message>
        <source>domains; empty means all</source>
        <translation>dominios; vacío significa todos</translation>
    </message>
    <message>
        <source>draft, released or deprecated</source>
        <translation>draft, released o deprecated</translation>
    </message>
    <message>
        <source>drop blanks before a block</source>
        <translation>quitar los espacios antes de un bloque</translation>
    </message>
    <message>
        <source>drop the line break after a block</source>
        <translation>quitar el salto de línea tras un bloque</translation>
    </message>
    <message>
        <source>each Git LFS pointer and what it stands for</source>
        <translation>cada puntero de Git LFS y lo que representa</translation>
    </message>
    <message>
        <source>each document</source>
        <translation>cada documento</translation>
    </message>
    <message>
        <source>each file that changes</source>
        <translation>cada archivo que cambia</translation>
    </message>
    <message>
        <source>each operation</source>
        <translation>cada operación</translation>
    </message>
    <message>
        <source>each operation that changed</source>
        <translation>cada operación que cambió</translation>
    </message>
    <message>
        <source>each problem, in the order of the document</source>
        <translation>cada problema, en el orden del documento</translation>
    </message>
    <message>
        <source>each value with the words that it came from</source>
        <translation>cada valor con las palabras de las que viene</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>tiempo transcurrido</translation>
    </message>
    <message>
        <source>error or warning</source>
        <translation>error o warning</translation>
    </message>
    <message>
        <source>error, warning or note</source>
        <translation>error, warning o note</translation>
    </message>
    <message>
        <source>escape values for HTML</source>
        <translation>escapar los valores para HTML</translation>
    </message>
    <message>
        <source>every declared phase and domain must have artifacts</source>
        <translation>cada fase y cada dominio declarados deben tener artefactos</translation>
    </message>
    <message>
        <source>every place</source>
        <translation>cada coincidencia</translation>
    </message>
    <message>
        <source>every step succeeded and both contexts verify</source>
        <translation>cada paso se cumplió y ambos contextos se verifican</translation>
    </message>
    <message>
        <source>every value that was given, lowest precedence first</source>
        <translation>cada valor dado, el de menor precedencia primero</translation>
    </message>
    <message>
        <source>everything that is wrong</source>
        <translation>todo lo que está mal</translation>
    </message>
    <message>
        <source>export marking; otherwise that of its parameters</source>
        <translation>marca de exportación; si no, la de sus parámetros</translation>
    </message>
    <message>
        <source>false for a dry run</source>
        <translation>false en una simulación</translation>
    </message>
    <message>
        <source>false when a fork or an invalid origin was found</source>
        <translation>false cuando se encontró una bifurcación o una procedencia no válida</translation>
    </message>
    <message>
        <source>false when an item was asked for and no context has it</source>
        <translation>false cuando se pidió un elemento y ningún contexto lo tiene</translation>
    </message>
    <message>
        <source>false when the patterns say nothing of any file</source>
        <translation>false cuando los patrones no dicen nada de ningún archivo</translation>
    </message>
    <message>
        <source>false when there are more places than the bounds allow to list, or an expression took too long on a file</source>
        <translation>false cuando hay más coincidencias de las que los límites permiten enumerar, o una expresión tardó demasiado en un archivo</translation>
    </message>
    <message>
        <source>file it came from</source>
        <translation>archivo del que viene</translation>
    </message>
    <message>
        <source>file of requests; - reads standard input</source>
        <translation>archivo de peticiones; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>file that was written</source>
        <translation>archivo que se escribió</translation>
    </message>
    <message>
        <source>files by domain</source>
        <translation>archivos por dominio</translation>
    </message>
    <message>
        <source>files by phase</source>
        <translation>archivos por fase</translation>
    </message>
    <message>
        <source>files of the program</source>
        <translation>archivos del programa</translation>
    </message>
    <message>
        <source>files read as git has them: the working tree has none</source>
        <translation>archivos leídos tal como los tiene git: no están en el árbol de trabajo</translation>
    </message>
    <message>
        <source>files read as they lie in the working tree</source>
        <translation>archivos leídos tal como están en el árbol de trabajo</translation>
    </message>
    <message>
        <source>files shared by all phases</source>
        <translation>archivos compartidos por todas las fases</translation>
    </message>
    <message>
        <source>files that --path leaves out</source>
        <translation>archivos que --path excluye</translation>
    </message>
    <message>
        <source>files that are Git LFS pointers</source>
        <translation>archivos que son punteros de Git LFS</translation>
    </message>
    <message>
        <source>files that belong to a phase</source>
        <translation>archivos que pertenecen a una fase</translation>
    </message>
    <message>
        <source>files that git does not know; not looked at</source>
        <translation>archivos que git no conoce; sin examinar</translation>
    </message>
    <message>
        <source>files that git tracks</source>
        <translation>archivos que git sigue</translation>
    </message>
    <message>
        <source>files that it matches</source>
        <translation>archivos que abarca</translation>
    </message>
    <message>
        <source>files that the path matches</source>
        <translation>archivos que abarca la ruta</translation>
    </message>
    <message>
        <source>files that were read</source>
        <translation>archivos que se leyeron</translation>
    </message>
    <message>
        <source>files they are in</source>
        <translation>archivos en los que están</translation>
    </message>
    <message>
        <source>files under .pluma</source>
        <translation>archivos bajo .pluma</translation>
    </message>
    <message>
        <source>files whose paths were judged by the layout</source>
        <translation>archivos cuyas rutas se juzgaron según la estructura</translation>
    </message>
    <message>
        <source>files with a domain or an ATA chapter but without a phase: common</source>
        <translation>archivos con dominio o capítulo ATA pero sin fase: comunes</translation>
    </message>
    <message>
        <source>files with a phase</source>
        <translation>archivos con fase</translation>
    </message>
    <message>
        <source>files with neither: common</source>
        <translation>archivos sin ninguno: comunes</translation>
    </message>
    <message>
        <source>files written</source>
        <translation>archivos escritos</translation>
    </message>
    <message>
        <source>fill this one and suggest no other</source>
        <translation>rellenar esta y no proponer otra</translation>
    </message>
    <message>
        <source>find the artifacts with this item number</source>
        <translation>encontrar los artefactos con este número de elemento</translation>
    </message>
    <message>
        <source>fingerprint of the own key; empty when there is none</source>
        <translation>huella de la clave propia; vacío cuando no hay ninguna</translation>
    </message>
    <message>
        <source>fingerprint of who vouches</source>
        <translation>huella de quien la avala</translation>
    </message>
    <message>
        <source>folder for the report and the copies the tour works on</source>
        <translation>carpeta para el informe y las copias con las que trabaja el recorrido</translation>
    </message>
    <message>
        <source>folder in the repository</source>
        <translation>carpeta en el repositorio</translation>
    </message>
    <message>
        <source>folder that was written</source>
        <translation>carpeta que se escribió</translation>
    </message>
    <message>
        <source>for people</source>
        <translation>para personas</translation>
    </message>
    <message>
        <source>forks and invalid origins</source>
        <translation>bifurcaciones y procedencias no válidas</translation>
    </message>
    <message>
        <source>from 1</source>
        <translation>desde 1</translation>
    </message>
    <message>
        <source>from 1, in characters</source>
        <translation>desde 1, en caracteres</translation>
    </message>
    <message>
        <source>frozen or draft</source>
        <translation>frozen o draft</translation>
    </message>
    <message>
        <source>frozen, draft or damaged</source>
        <translation>frozen, draft o damaged</translation>
    </message>
    <message>
        <source>git ref</source>
        <translation>ref de git</translation>
    </message>
    <message>
        <source>git ref of the context</source>
        <translation>ref de git del contexto</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>higher is better, comparable within one answer</source>
        <translation>cuanto más alto, mejor; comparable dentro de una respuesta</translation>
    </message>
    <message>
        <source>how it changed</source>
        <translation>cómo cambió</translation>
    </message>
    <message>
        <source>how it changes, unified; empty: it does not</source>
        <translation>cómo cambia, en formato unificado; vacío: no cambia</translation>
    </message>
    <message>
        <source>how lines end: \n, \r\n or \r</source>
        <translation>cómo terminan las líneas: \n, \r\n o \r</translation>
    </message>
    <message>
        <source>how many at most</source>
        <translation>cuántas como máximo</translation>
    </message>
    <message>
        <source>how many operations it has</source>
        <translation>cuántas operaciones tiene</translation>
    </message>
    <message>
        <source>how many parameters it takes</source>
        <translation>cuántos parámetros admite</translation>
    </message>
    <message>
        <source>how many suggestions at most</source>
        <translation>cuántas propuestas como máximo</translation>
    </message>
    <message>
        <source>how many tests it has</source>
        <translation>cuántas pruebas tiene</translation>
    </message>
    <message>
        <source>how many were found</source>
        <translation>cuántas se encontraron</translation>
    </message>
    <message>
        <source>how many were found by category, domain, phase, status</source>
        <translation>cuántas se encontraron por categoría, dominio, fase y estado</translation>
    </message>
    <message>
        <source>how many were replaced in it</source>
        <translation>cuántas se reemplazaron en él</translation>
    </message>
    <message>
        <source>how many, from 100 to 1000000; otherwise 12450</source>
        <translation>cuántos, de 100 a 1000000; si no, 12450</translation>
    </message>
    <message>
        <source>how the documents of a's example differ, unified</source>
        <translation>en qué difieren los documentos del ejemplo de a, en formato unificado</translation>
    </message>
    <message>
        <source>how the files differ, unified</source>
        <translation>en qué difieren los archivos, en formato unificado</translation>
    </message>
    <message>
        <source>how the operation itself changed</source>
        <translation>cómo cambió la operación misma</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>id of the draft context when cloned from one</source>
        <translation>identificador del contexto borrador cuando se clonó de uno</translation>
    </message>
    <message>
        <source>id of the draft context; empty when nothing was written: for a dry run, and for an incomplete clone that was not accepted</source>
        <translation>identificador del contexto borrador; vacío cuando no se escribió nada: en una simulación y en un clon incompleto que no se aceptó</translation>
    </message>
    <message>
        <source>id of the program; otherwise taken from the folder's name</source>
        <translation>identificador del programa; si no, según el nombre de la carpeta</translation>
    </message>
    <message>
        <source>id of the source context</source>
        <translation>identificador del contexto de origen</translation>
    </message>
    <message>
        <source>id, prefix of an id, or PROGRAM/PHASE[@n]</source>
        <translation>identificador, prefijo de un identificador o PROGRAM/PHASE[@n]</translation>
    </message>
    <message>
        <source>ids of contexts that are new here</source>
        <translation>identificadores de los contextos que aquí son nuevos</translation>
    </message>
    <message>
        <source>in both, different</source>
        <translation>en ambos, diferentes</translation>
    </message>
    <message>
        <source>in bytes</source>
        <translation>en bytes</translation>
    </message>
    <message>
        <source>in bytes of the file</source>
        <translation>en bytes del archivo</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>in the order of the file</source>
        <translation>en el orden del archivo</translation>
    </message>
    <message>
        <source>in the order they are sent</source>
        <translation>en el orden en que se envían</translation>
    </message>
    <message>
        <source>in the program's signers.yaml</source>
        <translation>en signers.yaml del programa</translation>
    </message>
    <message>
        <source>incomplete, and accepted with accept_incomplete</source>
        <translation>incompleto, y aceptado con accept_incomplete</translation>
    </message>
    <message>
        <source>instead of #}</source>
        <translation>en lugar de #}</translation>
    </message>
    <message>
        <source>instead of %}</source>
        <translation>en lugar de %}</translation>
    </message>
    <message>
        <source>instead of {#</source>
        <translation>en lugar de {#</translation>
    </message>
    <message>
        <source>instead of {%</source>
        <translation>en lugar de {%</translation>
    </message>
    <message>
        <source>instead of {{</source>
        <translation>en lugar de {{</translation>
    </message>
    <message>
        <source>instead of }}</source>
        <translation>en lugar de }}</translation>
    </message>
    <message>
        <source>into the values: /query/limit, /body/name</source>
        <translation>dentro de los valores: /query/limit, /body/name</translation>
    </message>
    <message>
        <source>it has to be given</source>
        <translation>hay que indicarlo</translation>
    </message>
    <message>
        <source>its operationId, or METHOD and path</source>
        <translation>su operationId, o METHOD y ruta</translation>
    </message>
    <message>
        <source>its provenance was recorded</source>
        <translation>se registró su procedencia</translation>
    </message>
    <message>
        <source>its reuse</source>
        <translation>su reutilización</translation>
    </message>
    <message>
        <source>its template_id</source>
        <translation>su template_id</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>su título</translation>
    </message>
    <message>
        <source>its unit</source>
        <translation>su unidad</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>su valor</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>su versión</translation>
    </message>
    <message>
        <source>keep the line break at the end</source>
        <translation>conservar el salto de línea del final</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>layout pattern</source>
        <translation>patrón de la estructura</translation>
    </message>
    <message>
        <source>let a language model answer: the address of a service with OpenAI's chat completions; its answer is checked like any</source>
        <translation>dejar que responda un modelo de lenguaje: la dirección de un servicio con las chat completions de OpenAI; su respuesta se comprueba como cualquier otra</translation>
    </message>
    <message>
        <source>let git fetch bring contexts from origin</source>
        <translation>dejar que git fetch traiga contextos de origin</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>links that lead out of the program</source>
        <translation>enlaces que llevan fuera del programa</translation>
    </message>
    <message>
        <source>local name</source>
        <translation>nombre local</translation>
    </message>
    <message>
        <source>local name, PROGRAM/PHASE@n</source>
        <translation>nombre local, PROGRAM/PHASE@n</translation>
    </message>
    <message>
        <source>log entries that are new here</source>
        <translation>entradas del registro que aquí son nuevas</translation>
    </message>
    <message>
        <source>log entries that were new there</source>
        <translation>entradas del registro que allí eran nuevas</translation>
    </message>
    <message>
        <source>mark the context as a template for new programs</source>
        <translation>marcar el contexto como plantilla para programas nuevos</translation>
    </message>
    <message>
        <source>more documents to check</source>
        <translation>más documentos por comprobar</translation>
    </message>
    <message>
        <source>most errors of one document (100)</source>
        <translation>máximo de errores por documento (100)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name of the secret</source>
        <translation>nombre del secreto</translation>
    </message>
    <message>
        <source>name; otherwise git's user.name</source>
        <translation>nombre; si no, el user.name de git</translation>
    </message>
    <message>
        <source>names at {topic} without a phase, with files; the most frequent 100</source>
        <translation>nombres en {topic} sin fase, con archivos; los 100 más frecuentes</translation>
    </message>
    <message>
        <source>none has every word; these have some</source>
        <translation>ninguna tiene todas las palabras; estas tienen algunas</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>not to be used any more</source>
        <translation>ya no debe usarse</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>no se escribió nada</translation>
    </message>
    <message>
        <source>of OpenAPI</source>
        <translation>de OpenAPI</translation>
    </message>
    <message>
        <source>of a dry run: what would change; there is no id then</source>
        <translation>de un ensayo: qué cambiaría; entonces no hay identificador</translation>
    </message>
    <message>
        <source>of common: files with a domain or an ATA chapter, but without a phase</source>
        <translation>de los comunes: archivos con un dominio o un capítulo ATA, pero sin fase</translation>
    </message>
    <message>
        <source>of pluma</source>
        <translation>de pluma</translation>
    </message>
    <message>
        <source>of the files it gives</source>
        <translation>de los archivos que produce</translation>
    </message>
    <message>
        <source>of the header</source>
        <translation>de la cabecera</translation>
    </message>
    <message>
        <source>of the interface</source>
        <translation>de la interfaz</translation>
    </message>
    <message>
        <source>of the path, from 1, where one is known</source>
        <translation>en la ruta, desde 1, si se conoce</translation>
    </message>
    <message>
        <source>of the sentence, that it came from</source>
        <translation>de la frase, de las que procede</translation>
    </message>
    <message>
        <source>of these, files that no pattern before it matches</source>
        <translation>de estos, archivos que ningún patrón anterior abarca</translation>
    </message>
    <message>
        <source>of these, files to which it gives a phase</source>
        <translation>de estos, archivos a los que da una fase</translation>
    </message>
    <message>
        <source>of these, those with an editor of their own</source>
        <translation>de estos, los que tienen un editor propio</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>de la persona</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>one phase only</source>
        <translation>solo una fase</translation>
    </message>
    <message>
        <source>only contexts of this phase</source>
        <translation>solo contextos de esta fase</translation>
    </message>
    <message>
        <source>only contexts of this program</source>
        <translation>solo contextos de este programa</translation>
    </message>
    <message>
        <source>only files that fit this glob, or with ! before it, only others</source>
        <translation>solo archivos que encajan con este glob o, con ! delante, solo los demás</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>solo en A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>solo en B</translation>
    </message>
    <message>
        <source>only those of this tag</source>
        <translation>solo las de esta etiqueta</translation>
    </message>
    <message>
        <source>only those whose id, path or summary has this text</source>
        <translation>solo aquellas cuyo identificador, ruta o resumen contiene este texto</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>solo palabras completas</translation>
    </message>
    <message>
        <source>operationId, or method and path</source>
        <translation>operationId, o método y ruta</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>own and enrolled keys</source>
        <translation>claves propias e inscritas</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>parameter names</source>
        <translation>nombres de los parámetros</translation>
    </message>
    <message>
        <source>parameter values: wing_span=45m,engines=4</source>
        <translation>valores de los parámetros: wing_span=45m,engines=4</translation>
    </message>
    <message>
        <source>parameterized or rendered</source>
        <translation>parameterized o rendered</translation>
    </message>
    <message>
        <source>parameters and nodes of the body; recursion counted once</source>
        <translation>parámetros y nodos del cuerpo; la recursión se cuenta una vez</translation>
    </message>
    <message>
        <source>parameters and text are the same</source>
        <translation>los parámetros y el texto son iguales</translation>
    </message>
    <message>
        <source>parameters it follows</source>
        <translation>parámetros de los que depende</translation>
    </message>
    <message>
        <source>parameters only in a</source>
        <translation>parámetros solo en a</translation>
    </message>
    <message>
        <source>parameters only in b</source>
        <translation>parámetros solo en b</translation>
    </message>
    <message>
        <source>parameters that differ</source>
        <translation>parámetros que difieren</translation>
    </message>
    <message>
        <source>parameters that reach it</source>
        <translation>parámetros que llegan a él</translation>
    </message>
    <message>
        <source>parameters with other rules</source>
        <translation>parámetros con otras reglas</translation>
    </message>
    <message>
        <source>path and place</source>
        <translation>ruta y lugar</translation>
    </message>
    <message>
        <source>path in the program</source>
        <translation>ruta en el programa</translation>
    </message>
    <message>
        <source>path:line:column</source>
        <translation>ruta:línea:columna</translation>
    </message>
    <message>
        <source>path:line:column of the document</source>
        <translation>ruta:línea:columna del documento</translation>
    </message>
    <message>
        <source>patterns in use</source>
        <translation>patrones en uso</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>phases of the folders at {topic}</source>
        <translation>fases de las carpetas en {topic}</translation>
    </message>
    <message>
        <source>phases; empty means all</source>
        <translation>fases; vacío significa todas</translation>
    </message>
    <message>
        <source>pinned on this machine for the program</source>
        <translation>fijada en esta máquina para el programa</translation>
    </message>
    <message>
        <source>places</source>
        <translation>coincidencias</translation>
    </message>
    <message>
        <source>places that are listed</source>
        <translation>coincidencias enumeradas</translation>
    </message>
    <message>
        <source>places that bindings name keep their old values: the answer is no, unless accepted</source>
        <translation>lugares nombrados por vínculos conservan sus valores anteriores: la respuesta es no, salvo que se acepte</translation>
    </message>
    <message>
        <source>print the example parameters as YAML, to begin with</source>
        <translation>imprimir los parámetros del ejemplo como YAML, para empezar</translation>
    </message>
    <message>
        <source>print the file as it is</source>
        <translation>imprimir el archivo tal como está</translation>
    </message>
    <message>
        <source>problems that break the standard</source>
        <translation>problemas que incumplen la norma</translation>
    </message>
    <message>
        <source>problems that say nothing but mislead</source>
        <translation>problemas sin efecto, pero que inducen a error</translation>
    </message>
    <message>
        <source>processor time, with child programs</source>
        <translation>tiempo de procesador, con los procesos hijos</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>program id</source>
        <translation>identificador del programa</translation>
    </message>
    <message>
        <source>program it belongs to</source>
        <translation>programa al que pertenece</translation>
    </message>
    <message>
        <source>program, phase, domain, context, target, template, category, status, parameter, key, role, item or artifact</source>
        <translation>program, phase, domain, context, target, template, category, status, parameter, key, role, item o artifact</translation>
    </message>
    <message>
        <source>proposed patterns, or those that were given</source>
        <translation>patrones propuestos, o los indicados</translation>
    </message>
    <message>
        <source>public key (base64) of someone else; otherwise the own key</source>
        <translation>clave pública (base64) de otra persona; si no, la clave propia</translation>
    </message>
    <message>
        <source>recorded in a signed, unbroken log</source>
        <translation>anotado en un registro firmado e ininterrumpido</translation>
    </message>
    <message>
        <source>relative to the program</source>
        <translation>relativo al programa</translation>
    </message>
    <message>
        <source>replace an existing document</source>
        <translation>reemplazar un documento existente</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <translation>reemplazar un archivo existente</translation>
    </message>
    <message>
        <source>report.html</source>
        <translation>report.html</translation>
    </message>
    <message>
        <source>requests that gave a text</source>
        <translation>peticiones que dieron un texto</translation>
    </message>
    <message>
        <source>requests that gave an error</source>
        <translation>peticiones que dieron un error</translation>
    </message>
    <message>
        <source>reuse by kind of artifact</source>
        <translation>reutilización por clase de artefacto</translation>
    </message>
    <message>
        <source>reuse of the clone</source>
        <translation>reutilización del clon</translation>
    </message>
    <message>
        <source>reuse over the latest context of each phase</source>
        <translation>reutilización sobre el último contexto de cada fase</translation>
    </message>
    <message>
        <source>reused distinct non-empty contents</source>
        <translation>contenidos distintos no vacíos reutilizados</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>revision; otherwise that of its parameters</source>
        <translation>revisión; si no, la de sus parámetros</translation>
    </message>
    <message>
        <source>role in the program</source>
        <translation>rol en el programa</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>say what would be frozen and write nothing</source>
        <translation>decir qué se congelaría y no escribir nada</translation>
    </message>
    <message>
        <source>say what would change and write nothing</source>
        <translation>decir qué cambiaría y no escribir nada</translation>
    </message>
    <message>
        <source>say whether the context is anchored in a signed log</source>
        <translation>decir si el contexto está anclado en un registro firmado</translation>
    </message>
    <message>
        <source>secret of the key store that the service is given</source>
        <translation>secreto del almacén de claves que se entrega al servicio</translation>
    </message>
    <message>
        <source>sentence, program or model</source>
        <translation>sentence, program o model</translation>
    </message>
    <message>
        <source>show one context</source>
        <translation>mostrar un contexto</translation>
    </message>
    <message>
        <source>show what would change and write nothing</source>
        <translation>mostrar qué cambiaría y no escribir nada</translation>
    </message>
    <message>
        <source>show what would happen and write nothing</source>
        <translation>mostrar qué ocurriría y no escribir nada</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>size of a new example; otherwise 12450</source>
        <translation>tamaño de un ejemplo nuevo; si no, 12450</translation>
    </message>
    <message>
        <source>some of the latter</source>
        <translation>algunos de los últimos</translation>
    </message>
    <message>
        <source>some of them</source>
        <translation>algunos de ellos</translation>
    </message>
    <message>
        <source>start from a context (PROGRAM/PHASE) or a base manifest (BWB-AIRCRAFT-BASE-V1)</source>
        <translation>partir de un contexto (PROGRAM/PHASE) o de un manifiesto base (BWB-AIRCRAFT-BASE-V1)</translation>
    </message>
    <message>
        <source>stream the context's listing (with --jsonl)</source>
        <translation>emitir el listado del contexto como flujo (con --jsonl)</translation>
    </message>
    <message>
        <source>submodules, recorded by their commits</source>
        <translation>submódulos, anotados por sus commits</translation>
    </message>
    <message>
        <source>take the existing files of the folder as a program; only .pluma/ is written</source>
        <translation>adoptar como programa los archivos existentes de la carpeta; solo se escribe .pluma/</translation>
    </message>
    <message>
        <source>take values of this program's parameters that the sentence has not</source>
        <translation>tomar los valores de los parámetros de este programa que la frase no da</translation>
    </message>
    <message>
        <source>take values of this program's parameters where the file gives none</source>
        <translation>tomar los valores de los parámetros de este programa donde el archivo no da ninguno</translation>
    </message>
    <message>
        <source>template_id</source>
        <translation>template_id</translation>
    </message>
    <message>
        <source>templates found that have it</source>
        <translation>plantillas encontradas que lo tienen</translation>
    </message>
    <message>
        <source>templates of this domain</source>
        <translation>plantillas de este dominio</translation>
    </message>
    <message>
        <source>templates of this phase</source>
        <translation>plantillas de esta fase</translation>
    </message>
    <message>
        <source>templates that have tests</source>
        <translation>plantillas que tienen pruebas</translation>
    </message>
    <message>
        <source>templates, the best first</source>
        <translation>plantillas, la mejor primero</translation>
    </message>
    <message>
        <source>tests that failed</source>
        <translation>pruebas fallidas</translation>
    </message>
    <message>
        <source>tests that passed</source>
        <translation>pruebas superadas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the CAx phase to freeze, or ALL</source>
        <translation>la fase CAx que se congela, o ALL</translation>
    </message>
    <message>
        <source>the OpenAPI 3.0 or 3.1 document, JSON or YAML</source>
        <translation>el documento OpenAPI 3.0 o 3.1, JSON o YAML</translation>
    </message>
    <message>
        <source>the address to send to; default: the first of the document</source>
        <translation>la dirección a la que se envía; por defecto, la primera del documento</translation>
    </message>
    <message>
        <source>the artifact or place, may be empty</source>
        <translation>el artefacto o lugar, puede estar vacío</translation>
    </message>
    <message>
        <source>the commit that was frozen</source>
        <translation>el commit que se congeló</translation>
    </message>
    <message>
        <source>the context to clone: PROGRAM/PHASE[@n] or an id</source>
        <translation>el contexto que se clona: PROGRAM/PHASE[@n] o un identificador</translation>
    </message>
    <message>
        <source>the context's id</source>
        <translation>identificador del contexto</translation>
    </message>
    <message>
        <source>the context, as for --context-id</source>
        <translation>el contexto, como en --context-id</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <source>the document to write: a text, or .html, .pdf, .docx, .odt; - prints it</source>
        <translation>el documento que se escribe: un texto, o .html, .pdf, .docx, .odt; - lo imprime</translation>
    </message>
    <message>
        <source>the document to write; - prints it</source>
        <translation>el documento que se escribe; - lo imprime</translation>
    </message>
    <message>
        <source>the document, in the program</source>
        <translation>el documento, en el programa</translation>
    </message>
    <message>
        <source>the document, when printed</source>
        <translation>el documento, cuando se imprime</translation>
    </message>
    <message>
        <source>the example workspace; created when it is missing; otherwise DIR/example</source>
        <translation>el espacio de trabajo del ejemplo; se crea si falta; si no se indica, DIR/example</translation>
    </message>
    <message>
        <source>the file to write: .html, .pdf, .docx or .odt</source>
        <translation>el archivo que se escribe: .html, .pdf, .docx o .odt</translation>
    </message>
    <message>
        <source>the file; otherwise .pluma/templates/ID.yaml</source>
        <translation>el archivo; si no, .pluma/templates/ID.yaml</translation>
    </message>
    <message>
        <source>the frozen context whose digest stands on every page</source>
        <translation>el contexto congelado cuyo resumen figura en cada página</translation>
    </message>
    <message>
        <source>the key of this workstation</source>
        <translation>la clave de este puesto de trabajo</translation>
    </message>
    <message>
        <source>the keyword</source>
        <translation>la palabra clave</translation>
    </message>
    <message>
        <source>the keyword that is broken</source>
        <translation>la palabra clave incumplida</translation>
    </message>
    <message>
        <source>the last context of the phase; empty when there is none</source>
        <translation>el último contexto de la fase; vacío si no hay ninguno</translation>
    </message>
    <message>
        <source>the latest context</source>
        <translation>el último contexto</translation>
    </message>
    <message>
        <source>the line, cut around the place where it is long</source>
        <translation>la línea, recortada en torno a la coincidencia si es larga</translation>
    </message>
    <message>
        <source>the model that the service is asked for</source>
        <translation>el modelo que se pide al servicio</translation>
    </message>
    <message>
        <source>the new program and phase</source>
        <translation>el programa nuevo y la fase</translation>
    </message>
    <message>
        <source>the other one of the same kind</source>
        <translation>el otro de la misma clase</translation>
    </message>
    <message>
        <source>the parameter file that was written, may be empty</source>
        <translation>el archivo de parámetros que se escribió, puede estar vacío</translation>
    </message>
    <message>
        <source>the path with its parameters in braces</source>
        <translation>la ruta con sus parámetros entre llaves</translation>
    </message>
    <message>
        <source>the phase of the folders of this name at {topic}: Requirements=CAD</source>
        <translation>la fase de las carpetas con este nombre en {topic}: Requirements=CAD</translation>
    </message>
    <message>
        <source>the program's folder in it</source>
        <translation>la carpeta del programa en él</translation>
    </message>
    <message>
        <source>the program's folder; otherwise the current one</source>
        <translation>la carpeta del programa; si no, la actual</translation>
    </message>
    <message>
        <source>the program; all programs when left out</source>
        <translation>el programa; si se omite, todos los programas</translation>
    </message>
    <message>
        <source>the program; may be left out inside one</source>
        <translation>el programa; puede omitirse dentro de uno</translation>
    </message>
    <message>
        <source>the program; otherwise the one of this folder</source>
        <translation>el programa; si no, el de esta carpeta</translation>
    </message>
    <message>
        <source>the same as --arch</source>
        <translation>lo mismo que --arch</translation>
    </message>
    <message>
        <source>the same on the command line</source>
        <translation>lo mismo en la línea de órdenes</translation>
    </message>
    <message>
        <source>the schema, JSON or YAML</source>
        <translation>el esquema, JSON o YAML</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>la plantilla</translation>
    </message>
    <message>
        <source>the test</source>
        <translation>la prueba</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the unified text of this artifact only</source>
        <translation>solo el diff unificado de este artefacto</translation>
    </message>
    <message>
        <source>the version that is pinned now, may be empty</source>
        <translation>la versión fijada ahora, puede estar vacía</translation>
    </message>
    <message>
        <source>the version to go to, as ID@VERSION; otherwise documents take the program's values of today</source>
        <translation>la versión a la que se pasa, como ID@VERSION; si no, los documentos toman los valores actuales del programa</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>el espacio de trabajo</translation>
    </message>
    <message>
        <source>those that are edited as JSON</source>
        <translation>los que se editan como JSON</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>title of the new program</source>
        <translation>título del programa nuevo</translation>
    </message>
    <message>
        <source>title of the program</source>
        <translation>título del programa</translation>
    </message>
    <message>
        <source>true for the value in force</source>
        <translation>true para el valor vigente</translation>
    </message>
    <message>
        <source>true when it gave what it has to</source>
        <translation>true si dio lo que debía</translation>
    </message>
    <message>
        <source>true when no finding is an error</source>
        <translation>true si ningún hallazgo es un error</translation>
    </message>
    <message>
        <source>true when nothing is wrong</source>
        <translation>true si no hay nada mal</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>unified text of one artifact or of two files</source>
        <translation>diff unificado de un artefacto o de dos archivos</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>unit of both values</source>
        <translation>unidad de ambos valores</translation>
    </message>
    <message>
        <source>unit of the number, may be empty</source>
        <translation>unidad del número, puede estar vacía</translation>
    </message>
    <message>
        <source>upper and lower case are different</source>
        <translation>distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>values for the new program: wing_span=45m,engines=4</source>
        <translation>valores para el programa nuevo: wing_span=45m,engines=4</translation>
    </message>
    <message>
        <source>values it may have; empty means any</source>
        <translation>valores que puede tener; vacío significa cualquiera</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>versions there are, oldest first</source>
        <translation>versiones que hay, la más antigua primero</translation>
    </message>
    <message>
        <source>what a verification here would say of it</source>
        <translation>qué diría de ello una verificación aquí</translation>
    </message>
    <message>
        <source>what adopts the tree with this, quoted for a shell</source>
        <translation>orden que adopta el árbol con esto, entrecomillada para un shell</translation>
    </message>
    <message>
        <source>what came out</source>
        <translation>qué resultó</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>qué difiere</translation>
    </message>
    <message>
        <source>what is left out, and why</source>
        <translation>qué se omite y por qué</translation>
    </message>
    <message>
        <source>what is not committed, with git's letter</source>
        <translation>qué no está confirmado, con la letra de git</translation>
    </message>
    <message>
        <source>what is proposed; then nothing is written</source>
        <translation>qué se propone; entonces no se escribe nada</translation>
    </message>
    <message>
        <source>what is still missing</source>
        <translation>qué falta todavía</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>qué está mal</translation>
    </message>
    <message>
        <source>what it asks for that changed</source>
        <translation>qué ha cambiado de lo que pide</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué sirve</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>qué significa</translation>
    </message>
    <message>
        <source>what kind of finding</source>
        <translation>clase de hallazgo</translation>
    </message>
    <message>
        <source>what of the document is not in the file</source>
        <translation>qué del documento no está en el archivo</translation>
    </message>
    <message>
        <source>what reading a name does that is not there: strict, lenient, chainable or debug</source>
        <translation>qué hace la lectura de un nombre que no existe: strict, lenient, chainable o debug</translation>
    </message>
    <message>
        <source>what stands there afterwards; with --regex, $1 is a group</source>
        <translation>qué queda en su lugar; con --regex, $1 es un grupo</translation>
    </message>
    <message>
        <source>what the context names without holding it</source>
        <translation>qué nombra el contexto sin contenerlo</translation>
    </message>
    <message>
        <source>what the files name without holding it</source>
        <translation>qué nombran los archivos sin contenerlo</translation>
    </message>
    <message>
        <source>what the schema is when it does not say so: 2020-12, draft-07 or openapi-3.0</source>
        <translation>qué es el esquema cuando no lo dice: 2020-12, draft-07 u openapi-3.0</translation>
    </message>
    <message>
        <source>what to do next</source>
        <translation>qué hacer a continuación</translation>
    </message>
    <message>
        <source>what to do, may be empty</source>
        <translation>qué hacer, puede estar vacío</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>qué se busca</translation>
    </message>
    <message>
        <source>what to use instead of a deprecated one</source>
        <translation>qué usar en lugar de una obsoleta</translation>
    </message>
    <message>
        <source>what was compared</source>
        <translation>qué se comparó</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>qué se hizo</translation>
    </message>
    <message>
        <source>what was looked at, and what was not</source>
        <translation>qué se examinó y qué no</translation>
    </message>
    <message>
        <source>what was not looked at, and why</source>
        <translation>qué no se examinó y por qué</translation>
    </message>
    <message>
        <source>what was noticed</source>
        <translation>qué se observó</translation>
    </message>
    <message>
        <source>what you need, in your own words</source>
        <translation>qué necesita, con sus propias palabras</translation>
    </message>
    <message>
        <source>when it is not text</source>
        <translation>cuando no es texto</translation>
    </message>
    <message>
        <source>when it is text</source>
        <translation>cuando es texto</translation>
    </message>
    <message>
        <source>where in its document the schema stands (a JSON pointer)</source>
        <translation>dónde está el esquema en su documento (un JSON Pointer)</translation>
    </message>
    <message>
        <source>where the item is frozen</source>
        <translation>dónde está congelado el elemento</translation>
    </message>
    <message>
        <source>where the private key is</source>
        <translation>dónde está la clave privada</translation>
    </message>
    <message>
        <source>where the test stands</source>
        <translation>dónde está la prueba</translation>
    </message>
    <message>
        <source>where the words stand, between ‹ and ›</source>
        <translation>dónde están las palabras, entre ‹ y ›</translation>
    </message>
    <message>
        <source>whether all documents fit</source>
        <translation>si encajan todos los documentos</translation>
    </message>
    <message>
        <source>whether each item stands for one content</source>
        <translation>si cada elemento corresponde a un solo contenido</translation>
    </message>
    <message>
        <source>whether each phase and domain has artifacts</source>
        <translation>si cada fase y dominio tiene artefactos</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>si encaja</translation>
    </message>
    <message>
        <source>whether it has to be given now</source>
        <translation>si ahora hay que indicarlo</translation>
    </message>
    <message>
        <source>whether there are more fields than were counted</source>
        <translation>si hay más campos de los contados</translation>
    </message>
    <message>
        <source>which of the bodies; default: the one best filled in</source>
        <translation>cuál de los cuerpos; por defecto, el mejor rellenado</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>who gave the value</source>
        <translation>quién dio el valor</translation>
    </message>
    <message>
        <source>why a freeze would be refused; empty when it would not</source>
        <translation>por qué se rechazaría una congelación; vacío si no se rechazaría</translation>
    </message>
    <message>
        <source>why b does not take a's example, may be empty</source>
        <translation>por qué b no admite el ejemplo de a, puede estar vacío</translation>
    </message>
    <message>
        <source>why it cannot be sent as it is</source>
        <translation>por qué no se puede enviar tal como está</translation>
    </message>
    <message>
        <source>why it is edited as JSON</source>
        <translation>por qué se edita como JSON</translation>
    </message>
    <message>
        <source>why it is left as it is; empty: it is not</source>
        <translation>por qué se deja como está; vacío: no se deja</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>por qué no</translation>
    </message>
    <message>
        <source>why this trust</source>
        <translation>motivo de esta confianza</translation>
    </message>
    <message>
        <source>with --adopt: write nothing, propose --layout and --topic for this tree and count what they say</source>
        <translation>con --adopt: no escribir nada, proponer --layout y --topic para este árbol y contar lo que dicen</translation>
    </message>
    <message>
        <source>with --annotations</source>
        <translation>con --annotations</translation>
    </message>
    <message>
        <source>with --source or --example: what is printed</source>
        <translation>con --source o --example: lo que se imprime</translation>
    </message>
    <message>
        <source>with path and query</source>
        <translation>con ruta y query</translation>
    </message>
    <message>
        <source>with what</source>
        <translation>con qué</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>con quién</translation>
    </message>
    <message>
        <source>words it is found by</source>
        <translation>palabras por las que se encuentra</translation>
    </message>
    <message>
        <source>words or their beginnings</source>
        <translation>palabras o sus comienzos</translation>
    </message>
    <message>
        <source>words to complete</source>
        <translation>palabras por completar</translation>
    </message>
    <message>
        <source>write the clone into this absent or empty folder</source>
        <translation>escribir el clon en esta carpeta inexistente o vacía</translation>
    </message>
    <message>
        <source>write the parameters of the best one to this file, as YAML</source>
        <translation>escribir los parámetros de la mejor en este archivo, como YAML</translation>
    </message>
    <message>
        <source>stream the files that all phases share, each with its domain and ATA chapter by the frozen layout (with --jsonl)</source>
        <translation>emitir como flujo los archivos comunes a todas las fases, cada uno con su dominio y su capítulo ATA según la estructura congelada (con --jsonl)</translation>
    </message>
    <message>
        <source>Accept untrusted</source>
        <translation>Aceptar no confiable</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Give this machine a new key</source>
        <translation>Dar a esta máquina una clave nueva</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Integrity only</source>
        <translation>Solo integridad</translation>
    </message>
    <message>
        <source>List the repositories that are trusted</source>
        <translation>Listar los repositorios de confianza</translation>
    </message>
    <message>
        <source>Lists the settings, hooks and filters that the repository brings and that git would run, and whether they may run here. Runs none of them.</source>
        <translation>Lista los ajustes, hooks y filtros que trae el repositorio y que git ejecutaría, y si pueden ejecutarse aquí. No ejecuta ninguno.</translation>
    </message>
    <message>
        <source>Make the key of this machine</source>
        <translation>Crear la clave de esta máquina</translation>
    </message>
    <message>
        <source>Makes a new own key and writes a new version of the roster of each program here of which the old one is a root, signed by both. What the old key signed so far keeps counting. Commit .pluma/signers.yaml afterwards; in another repository the same command does there what was done here.</source>
        <translation>Crea una clave propia nueva y escribe una versión nueva del padrón de cada programa de aquí del que la anterior es raíz, firmada con ambas. Lo que la clave anterior firmó hasta ahora sigue contando. Después, confirmar .pluma/signers.yaml; en otro repositorio, la misma orden hace allí lo que se hizo aquí.</translation>
    </message>
    <message>
        <source>Makes the own key where there is none yet and says its public half, which somebody else enrols and endorses.</source>
        <translation>Crea la clave propia donde aún no hay ninguna y muestra su mitad pública, que otra persona inscribe y avala.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Reads every byte of the context again, without any cache, and checks it against the signed statement, the signer against the keys pinned on this machine and the rosters they have signed, and the log of the signer. What nobody you trust has signed does not verify; --integrity-only asks for the bytes alone.</source>
        <translation>Lee de nuevo cada byte del contexto, sin ninguna caché, y lo comprueba con la declaración firmada, comprueba al firmante con las claves fijadas en esta máquina y los padrones que han firmado, y el registro del firmante. Lo que no ha firmado nadie de su confianza no se verifica; --integrity-only pregunta solo por los bytes.</translation>
    </message>
    <message>
        <source>Remembered on this machine for this folder, until what would run changes. Look at it first: pluma trust.</source>
        <translation>Se recuerda en esta máquina para esta carpeta, hasta que cambie lo que se ejecutaría. Mirarlo antes: pluma trust.</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Roster version</source>
        <translation>Versión del padrón</translation>
    </message>
    <message>
        <source>Show what a repository would run</source>
        <translation>Mostrar qué ejecutaría un repositorio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Stop trusting a repository</source>
        <translation>Dejar de confiar en un repositorio</translation>
    </message>
    <message>
        <source>Take a key out of use</source>
        <translation>Retirar una clave</translation>
    </message>
    <message>
        <source>Those of this machine's user, with when they were trusted.</source>
        <translation>Los del usuario de esta máquina, con el momento en que se confió en ellos.</translation>
    </message>
    <message>
        <source>Trust a repository to run what it brings</source>
        <translation>Confiar en un repositorio para que ejecute lo que trae</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>What it brings does not run any more; everything that reads goes on.</source>
        <translation>Lo que trae ya no se ejecuta; todo lo que solo lee sigue funcionando.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Writes a new version of the program's roster, signed by the own key, which must be a root of the program: entries of the other key's log count up to a position in it, whatever times they claim. pluma sync sends it.</source>
        <translation>Escribe una versión nueva del padrón del programa, firmada con la clave propia, que debe ser raíz del programa: las entradas del registro de la otra clave cuentan hasta una posición en él, digan las horas que digan. pluma sync la envía.</translation>
    </message>
    <message>
        <source>and of the new one</source>
        <translation>y de la nueva</translation>
    </message>
    <message>
        <source>ask only whether every byte is what was signed, by whomever</source>
        <translation>preguntar solo si cada byte es lo que se firmó, sea quien sea el firmante</translation>
    </message>
    <message>
        <source>base64, for somebody who enrols it</source>
        <translation>base64, para quien la inscriba</translation>
    </message>
    <message>
        <source>clone though nobody you trust has signed the source; the context says so for ever</source>
        <translation>clonar aunque nadie de su confianza haya firmado el origen; el contexto lo dice para siempre</translation>
    </message>
    <message>
        <source>false when there was one already</source>
        <translation>false cuando ya había una</translation>
    </message>
    <message>
        <source>fingerprint of the key</source>
        <translation>huella de la clave</translation>
    </message>
    <message>
        <source>fingerprint of the old key</source>
        <translation>huella de la clave anterior</translation>
    </message>
    <message>
        <source>its git directory</source>
        <translation>su directorio git</translation>
    </message>
    <message>
        <source>key of the setting or name of the hook</source>
        <translation>clave del ajuste o nombre del hook</translation>
    </message>
    <message>
        <source>nothing: it brings nothing that would run; restricted; changed: it was trusted, and what would run is another; trusted</source>
        <translation>nothing: no trae nada que se ejecutaría; restricted; changed: era de confianza, y lo que se ejecutaría es otra cosa; trusted</translation>
    </message>
    <message>
        <source>number of the last entry that counts; null: none does</source>
        <translation>número de la última entrada que cuenta; null: no cuenta ninguna</translation>
    </message>
    <message>
        <source>of the new one</source>
        <translation>de la nueva</translation>
    </message>
    <message>
        <source>of the roster that says so</source>
        <translation>del padrón que lo dice</translation>
    </message>
    <message>
        <source>of the setting, most often the command</source>
        <translation>del ajuste, casi siempre la orden</translation>
    </message>
    <message>
        <source>of what is trusted: pinned, endorsed or own</source>
        <translation>de la confianza: pinned, endorsed u own</translation>
    </message>
    <message>
        <source>of what it may run</source>
        <translation>de lo que puede ejecutar</translation>
    </message>
    <message>
        <source>of what was looked at; refused when it is another now</source>
        <translation>de lo que se miró; se rechaza cuando ahora es otro</translation>
    </message>
    <message>
        <source>of what would run</source>
        <translation>de lo que se ejecutaría</translation>
    </message>
    <message>
        <source>of whom; otherwise as enrolled</source>
        <translation>de quién; si no, según la inscripción</translation>
    </message>
    <message>
        <source>programs whose rosters say so now</source>
        <translation>programas cuyos padrones lo dicen ahora</translation>
    </message>
    <message>
        <source>setting, include, hook or unreadable</source>
        <translation>setting, include, hook o unreadable</translation>
    </message>
    <message>
        <source>start from a context that nobody you trust has signed; the new one says so for ever</source>
        <translation>partir de un contexto que no ha firmado nadie de su confianza; el nuevo lo dice para siempre</translation>
    </message>
    <message>
        <source>that may run what they bring</source>
        <translation>que pueden ejecutar lo que traen</translation>
    </message>
    <message>
        <source>the file that holds it</source>
        <translation>el archivo que la contiene</translation>
    </message>
    <message>
        <source>the fingerprint as sixteen words</source>
        <translation>la huella en dieciséis palabras</translation>
    </message>
    <message>
        <source>the fingerprint as sixteen words, for reading aloud</source>
        <translation>la huella en dieciséis palabras, para leerla en voz alta</translation>
    </message>
    <message>
        <source>the key that was taken out of use</source>
        <translation>la clave que se retiró</translation>
    </message>
    <message>
        <source>the last entry of its log that counts: latest (as it is here), none, or its number</source>
        <translation>la última entrada de su registro que cuenta: latest (tal como está aquí), none o su número</translation>
    </message>
    <message>
        <source>the public key (base64, or a file that holds it) of one that is not enrolled</source>
        <translation>la clave pública (base64, o un archivo que la contiene) de una que no está inscrita</translation>
    </message>
    <message>
        <source>the whole fingerprint: 64 digits, in groups or not, or its sixteen words</source>
        <translation>la huella completa: 64 dígitos, agrupados o no, o sus dieciséis palabras</translation>
    </message>
    <message>
        <source>true when every byte is what was signed, whoever signed it</source>
        <translation>true cuando cada byte es lo que se firmó, sea quien sea el firmante</translation>
    </message>
    <message>
        <source>true when nothing is wrong and somebody you trust has signed; with integrity_only as whole</source>
        <translation>true cuando nada está mal y ha firmado alguien de su confianza; con integrity_only, como whole</translation>
    </message>
    <message>
        <source>trusted, unpinned, unknown_key, expired or revoked</source>
        <translation>trusted, unpinned, unknown_key, expired o revoked</translation>
    </message>
    <message>
        <source>trusted, unpinned, unknown_key, expired, revoked or invalid_signature</source>
        <translation>trusted, unpinned, unknown_key, expired, revoked o invalid_signature</translation>
    </message>
    <message>
        <source>version of the roster that counts on this machine; 0: there is none</source>
        <translation>versión del padrón que cuenta en esta máquina; 0: no hay ninguno</translation>
    </message>
    <message>
        <source>version of the roster that was written with it; 0: none was</source>
        <translation>versión del padrón que se escribió con ella; 0: no se escribió ninguna</translation>
    </message>
    <message>
        <source>what would be said of something that it signs now</source>
        <translation>qué se diría de algo que firme ahora</translation>
    </message>
    <message>
        <source>what would run, or of which nobody knows that it runs nothing</source>
        <translation>lo que se ejecutaría, o de lo que nadie sabe que no ejecuta nada</translation>
    </message>
    <message>
        <source>when it was trusted</source>
        <translation>cuándo se confió en él</translation>
    </message>
    <message>
        <source>when the key runs out, as 2027-12-31T00:00:00Z</source>
        <translation>cuándo caduca la clave, como 2027-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>who signed, as pinned or endorsed; empty where nobody trusted says so</source>
        <translation>quién firmó, según lo fijado o avalado; vacío donde no lo dice nadie de confianza</translation>
    </message>
    <message>
        <source>whose key it is, as you know them; otherwise as enrolled</source>
        <translation>de quién es la clave, según usted lo conoce; si no, según la inscripción</translation>
    </message>
    <message>
        <source>why, for everybody to read</source>
        <translation>por qué, a la vista de todos</translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation>Sin confianza</translation>
    </message>
    <message>
        <source>contexts that are not counted: signed by nobody whom this machine trusts</source>
        <translation>contextos que no se cuentan: no los firmó nadie en quien confíe este equipo</translation>
    </message>
    <message>
        <source>List the programs of the repository</source>
        <translation>Listar los programas del repositorio</translation>
    </message>
    <message>
        <source>Those that git tracks and those that it does not know yet, with their titles and folders.</source>
        <translation>Los que git sigue y los que aún no conoce, con sus títulos y carpetas.</translation>
    </message>
    <message>
        <source>its folder in the repository; empty: all of it</source>
        <translation>su carpeta en el repositorio; vacío: todo él</translation>
    </message>
    <message>
        <source>of the repository, by folder</source>
        <translation>del repositorio, por carpeta</translation>
    </message>
    <message>
        <source>title, as its manifest says</source>
        <translation>título, como lo dice su manifiesto</translation>
    </message>
    <message>
        <source>why its manifest cannot be read</source>
        <translation>por qué no se puede leer su manifiesto</translation>
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
    <name>pluma</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>Somebody else changed this file since it was read.</source>
        <translation>Otra persona cambió este archivo desde que se leyó.</translation>
    </message>
    <message>
        <source>copy your text, close the tab and open the template again</source>
        <translation>copiar su texto, cerrar la pestaña y volver a abrir la plantilla</translation>
    </message>
    <message>
        <source>The document would lie outside the program.</source>
        <translation>El documento quedaría fuera del programa.</translation>
    </message>
    <message>
        <source>The trace cannot be written: {}</source>
        <translation>No se puede escribir la traza: {}</translation>
    </message>
    <message>
        <source>There was not enough memory for this.</source>
        <translation>No había memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>close what is not needed, or do it on a smaller part</source>
        <translation>cerrar lo que no se necesite, o hacerlo con una parte menor</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {}</source>
        <translation>Falló algo que no debía fallar: {}</translation>
    </message>
    <message>
        <source>nothing of this was shown; do it again, and report it with this message when it repeats</source>
        <translation>no se mostró nada de esto; repetirlo e informar con este mensaje si vuelve a ocurrir</translation>
    </message>
    <message>
        <source>The theme is not readable.</source>
        <translation>El tema no se puede leer.</translation>
    </message>
    <message>
        <source> and {} as git has them</source>
        <translation> y {} tal como los tiene git</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>'%c' needs one character.</source>
        <translation>'%c' necesita un carácter.</translation>
    </message>
    <message>
        <source>'%{}' is not known in formats.</source>
        <translation>'%{}' no se conoce en los formatos.</translation>
    </message>
    <message>
        <source>'%{}' needs a number, not {}.</source>
        <translation>'%{}' necesita un número, no {}.</translation>
    </message>
    <message>
        <source>'(?' begins no group that ECMA-262 knows</source>
        <translation>'(?' no inicia ningún grupo que ECMA-262 conozca</translation>
    </message>
    <message>
        <source>')' has no '(' before it</source>
        <translation>')' no tiene ningún '(' delante</translation>
    </message>
    <message>
        <source>'*' in a format needs a whole number.</source>
        <translation>'*' en un formato necesita un número entero.</translation>
    </message>
    <message>
        <source>'**' needs a dictionary, not {}.</source>
        <translation>'**' necesita un diccionario, no {}.</translation>
    </message>
    <message>
        <source>'+' is not known for {}.</source>
        <translation>'+' no está definido para {}.</translation>
    </message>
    <message>
        <source>',' groups decimal digits only.</source>
        <translation>',' agrupa solo cifras decimales.</translation>
    </message>
    <message>
        <source>'--rev' needs '--item'.</source>
        <translation>'--rev' necesita '--item'.</translation>
    </message>
    <message>
        <source>':' is expected after a conversion.</source>
        <translation>Se espera ':' después de una conversión.</translation>
    </message>
    <message>
        <source>'&lt;&lt;' needs a map or a list of maps.</source>
        <translation>'&lt;&lt;' necesita un mapa o una lista de mapas.</translation>
    </message>
    <message>
        <source>'@{}' is not a number of a context.</source>
        <translation>'@{}' no es el número de un contexto.</translation>
    </message>
    <message>
        <source>'\{}' is not an escape of ECMA-262</source>
        <translation>'\{}' no es una secuencia de escape de ECMA-262</translation>
    </message>
    <message>
        <source>'\{}' needs {} hexadecimal digits.</source>
        <translation>'\{}' necesita {} cifras hexadecimales.</translation>
    </message>
    <message>
        <source>'abs' takes a number, not {}.</source>
        <translation>'abs' admite un número, no {}.</translation>
    </message>
    <message>
        <source>'batch' needs how many items stand together.</source>
        <translation>'batch' necesita cuántos elementos van juntos.</translation>
    </message>
    <message>
        <source>'call' needs a call, such as 'call show(x)'.</source>
        <translation>'call' necesita una llamada, como 'call show(x)'.</translation>
    </message>
    <message>
        <source>'components'</source>
        <translation>'components'</translation>
    </message>
    <message>
        <source>'content' has no media type.</source>
        <translation>'content' no tiene ningún tipo de medio.</translation>
    </message>
    <message>
        <source>'content' of a parameter must have exactly one media type.</source>
        <translation>El 'content' de un parámetro debe tener exactamente un tipo de medio.</translation>
    </message>
    <message>
        <source>'cycler' needs something to go round.</source>
        <translation>'cycler' necesita algo por lo que rotar.</translation>
    </message>
    <message>
        <source>'dictsort' sorts by 'key' or by 'value'.</source>
        <translation>'dictsort' ordena por 'key' o por 'value'.</translation>
    </message>
    <message>
        <source>'dictsort' takes a dictionary, not {}.</source>
        <translation>'dictsort' admite un diccionario, no {}.</translation>
    </message>
    <message>
        <source>'encoding' is ignored but in request bodies of forms (multipart, application/x-www-form-urlencoded).</source>
        <translation>'encoding' se ignora salvo en cuerpos de petición de formularios (multipart, application/x-www-form-urlencoded).</translation>
    </message>
    <message>
        <source>'enum' must have a value.</source>
        <translation>'enum' debe tener un valor.</translation>
    </message>
    <message>
        <source>'enum' needs a list.</source>
        <translation>'enum' necesita una lista.</translation>
    </message>
    <message>
        <source>'extends' stands in the template itself, not in a loop, macro or block.</source>
        <translation>'extends' va en la plantilla misma, no en un bucle, una macro o un bloque.</translation>
    </message>
    <message>
        <source>'externalDocs'</source>
        <translation>'externalDocs'</translation>
    </message>
    <message>
        <source>'filesizeformat' takes a number of bytes, not {}.</source>
        <translation>'filesizeformat' admite un número de bytes, no {}.</translation>
    </message>
    <message>
        <source>'flows'</source>
        <translation>'flows'</translation>
    </message>
    <message>
        <source>'format' takes values by place or by name, not both.</source>
        <translation>'format' admite valores por posición o por nombre, no ambos.</translation>
    </message>
    <message>
        <source>'groupby' needs what the items of a group have in common.</source>
        <translation>'groupby' necesita lo que los elementos de un grupo tienen en común.</translation>
    </message>
    <message>
        <source>'https://json-schema.org/draft/2020-12/schema' is the one that is always there</source>
        <translation>'https://json-schema.org/draft/2020-12/schema' es el que siempre está</translation>
    </message>
    <message>
        <source>'in' must be path, query, header or cookie, not '{}'.</source>
        <translation>'in' debe ser path, query, header o cookie, no '{}'.</translation>
    </message>
    <message>
        <source>'in' must be query, header or cookie, not '{}'.</source>
        <translation>'in' debe ser query, header o cookie, no '{}'.</translation>
    </message>
    <message>
        <source>'indent' takes a text, not {}.</source>
        <translation>'indent' admite un texto, no {}.</translation>
    </message>
    <message>
        <source>'info'</source>
        <translation>'info'</translation>
    </message>
    <message>
        <source>'init' from a context needs --program.</source>
        <translation>'init' desde un contexto necesita --program.</translation>
    </message>
    <message>
        <source>'items' needs one schema; 'prefixItems' takes a list.</source>
        <translation>'items' necesita un esquema; 'prefixItems' admite una lista.</translation>
    </message>
    <message>
        <source>'items' takes a dictionary, not {}.</source>
        <translation>'items' admite un diccionario, no {}.</translation>
    </message>
    <message>
        <source>'items: {}' takes items of any kind</source>
        <translation>'items: {}' admite elementos de cualquier clase</translation>
    </message>
    <message>
        <source>'lipsum' takes a range of words that is not empty.</source>
        <translation>'lipsum' admite un intervalo de palabras que no esté vacío.</translation>
    </message>
    <message>
        <source>'loop' is the loop itself; its variable needs another name.</source>
        <translation>'loop' es el bucle mismo; su variable necesita otro nombre.</translation>
    </message>
    <message>
        <source>'loop' needs what to go through.</source>
        <translation>'loop' necesita lo que hay que recorrer.</translation>
    </message>
    <message>
        <source>'loop.cycle' needs something to go round.</source>
        <translation>'loop.cycle' necesita algo por lo que rotar.</translation>
    </message>
    <message>
        <source>'map' needs a filter or an attribute.</source>
        <translation>'map' necesita un filtro o un atributo.</translation>
    </message>
    <message>
        <source>'map' needs the name of a filter, not {}.</source>
        <translation>'map' necesita el nombre de un filtro, no {}.</translation>
    </message>
    <message>
        <source>'nullable' is of OpenAPI 3.0; here it says nothing.</source>
        <translation>'nullable' es de OpenAPI 3.0; aquí no dice nada.</translation>
    </message>
    <message>
        <source>'nullable' says nothing without 'type'.</source>
        <translation>'nullable' no dice nada sin 'type'.</translation>
    </message>
    <message>
        <source>'paths' is missing.</source>
        <translation>Falta 'paths'.</translation>
    </message>
    <message>
        <source>'range' cannot go on by 0.</source>
        <translation>'range' no puede avanzar de 0 en 0.</translation>
    </message>
    <message>
        <source>'range' takes one to three whole numbers.</source>
        <translation>'range' admite de uno a tres números enteros.</translation>
    </message>
    <message>
        <source>'range' takes whole numbers, not {}.</source>
        <translation>'range' admite números enteros, no {}.</translation>
    </message>
    <message>
        <source>'replace' needs what is replaced and what by.</source>
        <translation>'replace' necesita qué se reemplaza y por qué.</translation>
    </message>
    <message>
        <source>'required' must name something in OpenAPI 3.0.</source>
        <translation>'required' debe nombrar algo en OpenAPI 3.0.</translation>
    </message>
    <message>
        <source>'required' names '{}' twice.</source>
        <translation>'required' nombra '{}' dos veces.</translation>
    </message>
    <message>
        <source>'responses' has no response.</source>
        <translation>'responses' no tiene ninguna respuesta.</translation>
    </message>
    <message>
        <source>'round' knows the methods common, ceil and floor.</source>
        <translation>'round' conoce los métodos common, ceil y floor.</translation>
    </message>
    <message>
        <source>'round' takes a number, not {}.</source>
        <translation>'round' admite un número, no {}.</translation>
    </message>
    <message>
        <source>'run' needs a case with a schema and tests.</source>
        <translation>'run' necesita un caso con un esquema y pruebas.</translation>
    </message>
    <message>
        <source>'slice' needs how many parts there are.</source>
        <translation>'slice' necesita cuántas partes hay.</translation>
    </message>
    <message>
        <source>'sum' adds numbers; texts are joined with 'join'.</source>
        <translation>'sum' suma números; los textos se unen con 'join'.</translation>
    </message>
    <message>
        <source>'template validate' needs either --template or --file.</source>
        <translation>'template validate' necesita --template o bien --file.</translation>
    </message>
    <message>
        <source>'truncate' leaves no room for what it ends with.</source>
        <translation>'truncate' no deja sitio para su final.</translation>
    </message>
    <message>
        <source>'truncate' takes a text, not {}.</source>
        <translation>'truncate' admite un texto, no {}.</translation>
    </message>
    <message>
        <source>'urlencode' takes pairs of a name and a value.</source>
        <translation>'urlencode' admite pares de un nombre y un valor.</translation>
    </message>
    <message>
        <source>'xml'</source>
        <translation>'xml'</translation>
    </message>
    <message>
        <source>'xmlattr' takes a dictionary, not {}.</source>
        <translation>'xmlattr' admite un diccionario, no {}.</translation>
    </message>
    <message>
        <source>'{}' and '{}' are of different kinds: a directory and a file.</source>
        <translation>'{}' y '{}' son de clases distintas: un directorio y un archivo.</translation>
    </message>
    <message>
        <source>'{}' and '{}' exclude each other.</source>
        <translation>'{}' y '{}' se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>'{}' beside '$ref' is ignored.</source>
        <translation>'{}' junto a '$ref' se ignora.</translation>
    </message>
    <message>
        <source>'{}' can be read in two ways; write it without a separator of thousands.</source>
        <translation>'{}' se puede leer de dos maneras; escribirlo sin separador de millares.</translation>
    </message>
    <message>
        <source>'{}' cannot be a phase code: letters, digits, '_' and '-' only.</source>
        <translation>'{}' no puede ser un código de fase: solo letras, cifras, '_' y '-'.</translation>
    </message>
    <message>
        <source>'{}' cannot be asked for here.</source>
        <translation>'{}' no se puede pedir aquí.</translation>
    </message>
    <message>
        <source>'{}' cannot be null.</source>
        <translation>'{}' no puede ser null.</translation>
    </message>
    <message>
        <source>'{}' cannot be the address of a server.</source>
        <translation>'{}' no puede ser la dirección de un servidor.</translation>
    </message>
    <message>
        <source>'{}' cannot be the name of a folder.</source>
        <translation>'{}' no puede ser el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>'{}' cannot be the name of a header.</source>
        <translation>'{}' no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>'{}' cannot be the name of an attribute.</source>
        <translation>'{}' no puede ser el nombre de un atributo.</translation>
    </message>
    <message>
        <source>'{}' cannot be written as a content type.</source>
        <translation>'{}' no se puede escribir como tipo del contenido.</translation>
    </message>
    <message>
        <source>'{}' cannot be written at '{}': {}</source>
        <translation>'{}' no se puede escribir en '{}': {}</translation>
    </message>
    <message>
        <source>'{}' cannot stand here: the value has a tag of another type.</source>
        <translation>'{}' no puede estar aquí: el valor tiene un tag de otro tipo.</translation>
    </message>
    <message>
        <source>'{}' closes nothing that is open here.</source>
        <translation>'{}' no cierra nada que esté abierto aquí.</translation>
    </message>
    <message>
        <source>'{}' depends on '{}', which changes, but keeps {} {}.</source>
        <translation>'{}' depende de '{}', que cambia, pero conserva {} {}.</translation>
    </message>
    <message>
        <source>'{}' does not fit '{}'.</source>
        <translation>'{}' no encaja con '{}'.</translation>
    </message>
    <message>
        <source>'{}' does not go with 'n'.</source>
        <translation>'{}' no es compatible con 'n'.</translation>
    </message>
    <message>
        <source>'{}' does not name a base manifest.</source>
        <translation>'{}' no nombra ningún manifiesto base.</translation>
    </message>
    <message>
        <source>'{}' goes with 'schema', not with 'content'.</source>
        <translation>'{}' va con 'schema', no con 'content'.</translation>
    </message>
    <message>
        <source>'{}' has a '{}'; decimals are written with '{}' here, and thousands without a separator.</source>
        <translation>'{}' contiene '{}'; aquí los decimales se escriben con '{}' y los millares sin separador.</translation>
    </message>
    <message>
        <source>'{}' has an unresolved merge conflict.</source>
        <translation>'{}' tiene un conflicto de fusión sin resolver.</translation>
    </message>
    <message>
        <source>'{}' has no argument '{}'.</source>
        <translation>'{}' no tiene ningún argumento '{}'.</translation>
    </message>
    <message>
        <source>'{}' has no meaning here.</source>
        <translation>'{}' no tiene significado aquí.</translation>
    </message>
    <message>
        <source>'{}' has no operation '{}'.</source>
        <translation>'{}' no tiene ninguna operación '{}'.</translation>
    </message>
    <message>
        <source>'{}' has no option '{}'.</source>
        <translation>'{}' no tiene ninguna opción '{}'.</translation>
    </message>
    <message>
        <source>'{}' has one value that cannot be changed.</source>
        <translation>'{}' tiene un único valor que no se puede cambiar.</translation>
    </message>
    <message>
        <source>'{}' holds more than one value.</source>
        <translation>'{}' contiene más de un valor.</translation>
    </message>
    <message>
        <source>'{}' in a path means another place.</source>
        <translation>'{}' en una ruta significa otro lugar.</translation>
    </message>
    <message>
        <source>'{}' is a file, not a folder.</source>
        <translation>'{}' es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>'{}' is a unit of {}, '{}' of {}; they do not convert.</source>
        <translation>'{}' es una unidad de {}, '{}' de {}; no se pueden convertir.</translation>
    </message>
    <message>
        <source>'{}' is described by the schema; it can be cleared, not removed.</source>
        <translation>'{}' está descrito por el esquema; se puede vaciar, no quitar.</translation>
    </message>
    <message>
        <source>'{}' is expected here, not {}.</source>
        <translation>Aquí se espera '{}', no {}.</translation>
    </message>
    <message>
        <source>'{}' is given '{}' twice.</source>
        <translation>'{}' recibe '{}' dos veces.</translation>
    </message>
    <message>
        <source>'{}' is given too few values.</source>
        <translation>'{}' recibe muy pocos valores.</translation>
    </message>
    <message>
        <source>'{}' is given twice.</source>
        <translation>'{}' se indica dos veces.</translation>
    </message>
    <message>
        <source>'{}' is here and where '$ref' leads; which of them counts is not defined.</source>
        <translation>'{}' está aquí y donde lleva '$ref'; no está definido cuál de los dos vale.</translation>
    </message>
    <message>
        <source>'{}' is missing.</source>
        <translation>Falta '{}'.</translation>
    </message>
    <message>
        <source>'{}' is needed beside '{}'.</source>
        <translation>'{}' es necesario junto a '{}'.</translation>
    </message>
    <message>
        <source>'{}' is no address that a sentence and a key may be sent to.</source>
        <translation>'{}' no es una dirección a la que se puedan enviar una frase y una clave.</translation>
    </message>
    <message>
        <source>'{}' is no digest.</source>
        <translation>'{}' no es un resumen.</translation>
    </message>
    <message>
        <source>'{}' is no document in Markdown.</source>
        <translation>'{}' no es un documento en Markdown.</translation>
    </message>
    <message>
        <source>'{}' is no expression for what is known at run time.</source>
        <translation>'{}' no es una expresión de algo conocido en tiempo de ejecución.</translation>
    </message>
    <message>
        <source>'{}' is no kind of export.</source>
        <translation>'{}' no es un formato de exportación.</translation>
    </message>
    <message>
        <source>'{}' is no media type, which has a form as application/json.</source>
        <translation>'{}' no es un tipo de medio, que tiene una forma como application/json.</translation>
    </message>
    <message>
        <source>'{}' is no name of a secret.</source>
        <translation>'{}' no es el nombre de un secreto.</translation>
    </message>
    <message>
        <source>'{}' is no namespace, so '{}' cannot be set in it.</source>
        <translation>'{}' no es un espacio de nombres, así que no se puede fijar '{}' en él.</translation>
    </message>
    <message>
        <source>'{}' is no schema of the components.</source>
        <translation>'{}' no es un esquema de los componentes.</translation>
    </message>
    <message>
        <source>'{}' is no scheme of addresses.</source>
        <translation>'{}' no es un esquema de direcciones.</translation>
    </message>
    <message>
        <source>'{}' is no security scheme of the components.</source>
        <translation>'{}' no es un esquema de seguridad de los componentes.</translation>
    </message>
    <message>
        <source>'{}' is no version.</source>
        <translation>'{}' no es una versión.</translation>
    </message>
    <message>
        <source>'{}' is not NAME=PHASE.</source>
        <translation>'{}' no es NAME=PHASE.</translation>
    </message>
    <message>
        <source>'{}' is not NAME=VALUE.</source>
        <translation>'{}' no es NAME=VALUE.</translation>
    </message>
    <message>
        <source>'{}' is not PROGRAM/PHASE.</source>
        <translation>'{}' no es PROGRAM/PHASE.</translation>
    </message>
    <message>
        <source>'{}' is not URI=FILE.</source>
        <translation>'{}' no es URI=FILE.</translation>
    </message>
    <message>
        <source>'{}' is not UTF-8.</source>
        <translation>'{}' no es UTF-8.</translation>
    </message>
    <message>
        <source>'{}' is not a JSON type.</source>
        <translation>'{}' no es un tipo JSON.</translation>
    </message>
    <message>
        <source>'{}' is not a JSON value.</source>
        <translation>'{}' no es un valor JSON.</translation>
    </message>
    <message>
        <source>'{}' is not a SHA-256 value (64 lower-case hexadecimal digits).</source>
        <translation>'{}' no es un valor SHA-256 (64 cifras hexadecimales en minúscula).</translation>
    </message>
    <message>
        <source>'{}' is not a UTC time such as 2025-10-14T09:30:00.000Z.</source>
        <translation>'{}' no es una hora UTC como 2025-10-14T09:30:00.000Z.</translation>
    </message>
    <message>
        <source>'{}' is not a Unicode property</source>
        <translation>'{}' no es una propiedad Unicode</translation>
    </message>
    <message>
        <source>'{}' is not a format.</source>
        <translation>'{}' no es un formato.</translation>
    </message>
    <message>
        <source>'{}' is not a git object id.</source>
        <translation>'{}' no es un identificador de objeto de git.</translation>
    </message>
    <message>
        <source>'{}' is not a list.</source>
        <translation>'{}' no es una lista.</translation>
    </message>
    <message>
        <source>'{}' is not a name.</source>
        <translation>'{}' no es un nombre.</translation>
    </message>
    <message>
        <source>'{}' is not a number that can stand here without quotes.</source>
        <translation>'{}' no es un número que pueda estar aquí sin comillas.</translation>
    </message>
    <message>
        <source>'{}' is not a number with an optional unit.</source>
        <translation>'{}' no es un número con unidad opcional.</translation>
    </message>
    <message>
        <source>'{}' is not a number.</source>
        <translation>'{}' no es un número.</translation>
    </message>
    <message>
        <source>'{}' is not a program id: a letter or digit, then up to 63 letters, digits, '_' or '-'.</source>
        <translation>'{}' no es un identificador de programa: una letra o cifra y después hasta 63 letras, cifras, '_' o '-'.</translation>
    </message>
    <message>
        <source>'{}' is not a regular expression: {} (character {}).</source>
        <translation>'{}' no es una expresión regular: {} (carácter {}).</translation>
    </message>
    <message>
        <source>'{}' is not a regular expression: {}.</source>
        <translation>'{}' no es una expresión regular: {}.</translation>
    </message>
    <message>
        <source>'{}' is not a separator of tables.</source>
        <translation>'{}' no es un separador de tablas.</translation>
    </message>
    <message>
        <source>'{}' is not a status code.</source>
        <translation>'{}' no es un código de estado.</translation>
    </message>
    <message>
        <source>'{}' is not a version.</source>
        <translation>'{}' no es una versión.</translation>
    </message>
    <message>
        <source>'{}' is not a whole number.</source>
        <translation>'{}' no es un número entero.</translation>
    </message>
    <message>
        <source>'{}' is not an Ed25519 public key (32 bytes in base64).</source>
        <translation>'{}' no es una clave pública Ed25519 (32 bytes en base64).</translation>
    </message>
    <message>
        <source>'{}' is not known between {} and {}.</source>
        <translation>'{}' no está definido entre {} y {}.</translation>
    </message>
    <message>
        <source>'{}' is not known here.</source>
        <translation>'{}' no se conoce aquí.</translation>
    </message>
    <message>
        <source>'{}' is not one of the choices of '{}'.</source>
        <translation>'{}' no es una de las opciones de '{}'.</translation>
    </message>
    <message>
        <source>'{}' is not read from the network.</source>
        <translation>'{}' no se lee de la red.</translation>
    </message>
    <message>
        <source>'{}' is not the id of a base manifest.</source>
        <translation>'{}' no es el identificador de un manifiesto base.</translation>
    </message>
    <message>
        <source>'{}' is not the name of a file.</source>
        <translation>'{}' no es el nombre de un archivo.</translation>
    </message>
    <message>
        <source>'{}' is not the name of a remote.</source>
        <translation>'{}' no es el nombre de un remoto.</translation>
    </message>
    <message>
        <source>'{}' is not yes or no.</source>
        <translation>'{}' no es sí ni no.</translation>
    </message>
    <message>
        <source>'{}' is not {} here as the program says; a value edited by hand was left alone (line {}).</source>
        <translation>'{}' no es {} aquí como dice el programa; un valor editado a mano se dejó como estaba (línea {}).</translation>
    </message>
    <message>
        <source>'{}' is not {} here as the program says; a value edited by hand was replaced.</source>
        <translation>'{}' no es {} aquí como dice el programa; un valor editado a mano se reemplazó.</translation>
    </message>
    <message>
        <source>'{}' is not {} here, as the program says.</source>
        <translation>'{}' no es {} aquí, como dice el programa.</translation>
    </message>
    <message>
        <source>'{}' is only for parameters in query.</source>
        <translation>'{}' es solo para parámetros en query.</translation>
    </message>
    <message>
        <source>'{}' is private to its template: names that begin with '_' are not imported.</source>
        <translation>'{}' es privado de su plantilla: los nombres que empiezan por '_' no se importan.</translation>
    </message>
    <message>
        <source>'{}' is the beginning of more than one context: {} and {}.</source>
        <translation>'{}' es el comienzo de más de un contexto: {} y {}.</translation>
    </message>
    <message>
        <source>'{}' is too large or too small to be converted.</source>
        <translation>'{}' es demasiado grande o demasiado pequeño para convertirlo.</translation>
    </message>
    <message>
        <source>'{}' is undefined.</source>
        <translation>'{}' no está definido.</translation>
    </message>
    <message>
        <source>'{}' is yes or no.</source>
        <translation>'{}' es sí o no.</translation>
    </message>
    <message>
        <source>'{}' is {} here and {} in the program.</source>
        <translation>'{}' es {} aquí y {} en el programa.</translation>
    </message>
    <message>
        <source>'{}' leads out of the folder '{}'.</source>
        <translation>'{}' sale de la carpeta '{}'.</translation>
    </message>
    <message>
        <source>'{}' must be a list.</source>
        <translation>'{}' debe ser una lista.</translation>
    </message>
    <message>
        <source>'{}' must be a text.</source>
        <translation>'{}' debe ser un texto.</translation>
    </message>
    <message>
        <source>'{}' must be an address, not '{}'.</source>
        <translation>'{}' debe ser una dirección, no '{}'.</translation>
    </message>
    <message>
        <source>'{}' must be an e-mail address, not '{}'.</source>
        <translation>'{}' debe ser una dirección de correo electrónico, no '{}'.</translation>
    </message>
    <message>
        <source>'{}' must be an object.</source>
        <translation>'{}' debe ser un objeto.</translation>
    </message>
    <message>
        <source>'{}' must be true or false.</source>
        <translation>'{}' debe ser true o false.</translation>
    </message>
    <message>
        <source>'{}' names no schema: {}</source>
        <translation>'{}' no nombra ningún esquema: {}</translation>
    </message>
    <message>
        <source>'{}' needs a list of schemas.</source>
        <translation>'{}' necesita una lista de esquemas.</translation>
    </message>
    <message>
        <source>'{}' needs a number above 0.</source>
        <translation>'{}' necesita un número mayor que 0.</translation>
    </message>
    <message>
        <source>'{}' needs a number, not '{}'.</source>
        <translation>'{}' necesita un número, no '{}'.</translation>
    </message>
    <message>
        <source>'{}' needs a number, not {}.</source>
        <translation>'{}' necesita un número, no {}.</translation>
    </message>
    <message>
        <source>'{}' needs a number.</source>
        <translation>'{}' necesita un número.</translation>
    </message>
    <message>
        <source>'{}' needs a text, not {}.</source>
        <translation>'{}' necesita un texto, no {}.</translation>
    </message>
    <message>
        <source>'{}' needs a text.</source>
        <translation>'{}' necesita un texto.</translation>
    </message>
    <message>
        <source>'{}' needs a value.</source>
        <translation>'{}' necesita un valor.</translation>
    </message>
    <message>
        <source>'{}' needs a whole number of at least 0.</source>
        <translation>'{}' necesita un número entero de al menos 0.</translation>
    </message>
    <message>
        <source>'{}' needs a whole number, not '{}'.</source>
        <translation>'{}' necesita un número entero, no '{}'.</translation>
    </message>
    <message>
        <source>'{}' needs an object.</source>
        <translation>'{}' necesita un objeto.</translation>
    </message>
    <message>
        <source>'{}' needs lists of names.</source>
        <translation>'{}' necesita listas de nombres.</translation>
    </message>
    <message>
        <source>'{}' needs one of: {}.</source>
        <translation>'{}' necesita uno de: {}.</translation>
    </message>
    <message>
        <source>'{}' needs true or false in OpenAPI 3.0.</source>
        <translation>'{}' necesita true o false en OpenAPI 3.0.</translation>
    </message>
    <message>
        <source>'{}' needs {}.</source>
        <translation>'{}' necesita {}.</translation>
    </message>
    <message>
        <source>'{}' printed more than {} bytes.</source>
        <translation>'{}' imprimió más de {} bytes.</translation>
    </message>
    <message>
        <source>'{}' says which of the {} forms this is, and is missing.</source>
        <translation>'{}' dice cuál de las {} formas es esta, y falta.</translation>
    </message>
    <message>
        <source>'{}' streams no rows.</source>
        <translation>'{}' no emite filas como flujo.</translation>
    </message>
    <message>
        <source>'{}' takes at most {} items.</source>
        <translation>'{}' admite como máximo {} elementos.</translation>
    </message>
    <message>
        <source>'{}' takes no argument '{}'.</source>
        <translation>'{}' no admite ningún argumento '{}'.</translation>
    </message>
    <message>
        <source>'{}' takes no further entries.</source>
        <translation>'{}' no admite más entradas.</translation>
    </message>
    <message>
        <source>'{}' takes no value.</source>
        <translation>'{}' no admite ningún valor.</translation>
    </message>
    <message>
        <source>'{}' takes one value besides named ones.</source>
        <translation>'{}' admite un solo valor además de los que llevan nombre.</translation>
    </message>
    <message>
        <source>'{}' takes pairs of a key and a value.</source>
        <translation>'{}' admite pares de una clave y un valor.</translation>
    </message>
    <message>
        <source>'{}' takes {} arguments at most, not {}.</source>
        <translation>'{}' admite como máximo {} argumentos, no {}.</translation>
    </message>
    <message>
        <source>'{}' uses '{}', but the decimal separator of this locale is '{}'.</source>
        <translation>'{}' usa '{}', pero el separador decimal de esta configuración regional es '{}'.</translation>
    </message>
    <message>
        <source>'{}' would read back as '{}'.</source>
        <translation>'{}' se volvería a leer como '{}'.</translation>
    </message>
    <message>
        <source>(common)</source>
        <translation>(comunes)</translation>
    </message>
    <message>
        <source>(common, with domain or ATA)</source>
        <translation>(comunes, con dominio o ATA)</translation>
    </message>
    <message>
        <source>(repeatable)</source>
        <translation>(repetible)</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>, completeness</source>
        <translation>, la completitud</translation>
    </message>
    <message>
        <source>, item identities</source>
        <translation>, la identidad de los elementos</translation>
    </message>
    <message>
        <source>, recorded in {}</source>
        <translation>, anotado en {}</translation>
    </message>
    <message>
        <source>--limit is at least 1.</source>
        <translation>--limit es como mínimo 1.</translation>
    </message>
    <message>
        <source>--limit is from 1 to 20.</source>
        <translation>--limit va de 1 a 20.</translation>
    </message>
    <message>
        <source>--model and --key are for a service; name it with --endpoint.</source>
        <translation>--model y --key son para un servicio; nombrarlo con --endpoint.</translation>
    </message>
    <message>
        <source>--topic says the phases of folders at {topic} of a --layout.</source>
        <translation>--topic dice las fases de las carpetas en {topic} de un --layout.</translation>
    </message>
    <message>
        <source>0 done, 1 the answer is no, 2 usage, 3 bad input, 4 environment, 5 cancelled.</source>
        <translation>0 hecho, 1 la respuesta es no, 2 uso incorrecto, 3 entrada no válida, 4 entorno, 5 cancelado.</translation>
    </message>
    <message>
        <source>A ':' is expected after a key.</source>
        <translation>Se espera ':' después de una clave.</translation>
    </message>
    <message>
        <source>A ':' is expected after the key '{}'.</source>
        <translation>Se espera ':' después de la clave '{}'.</translation>
    </message>
    <message>
        <source>A '[' in a format has no end.</source>
        <translation>Un '[' en un formato no tiene final.</translation>
    </message>
    <message>
        <source>A '{{' in a format has no end.</source>
        <translation>Un '{{' en un formato no tiene final.</translation>
    </message>
    <message>
        <source>A '{}' is expected here, not '{}'.</source>
        <translation>Aquí se espera '{}', no '{}'.</translation>
    </message>
    <message>
        <source>A '}}' in a format has no beginning.</source>
        <translation>Un '}}' en un formato no tiene comienzo.</translation>
    </message>
    <message>
        <source>A JSON key in double quotes is expected here.</source>
        <translation>Aquí se espera una clave JSON entre comillas dobles.</translation>
    </message>
    <message>
        <source>A JSON list needs ',' or ']' here.</source>
        <translation>Una lista JSON necesita ',' o ']' aquí.</translation>
    </message>
    <message>
        <source>A JSON object needs ',' or '}' here.</source>
        <translation>Un objeto JSON necesita ',' o '}' aquí.</translation>
    </message>
    <message>
        <source>A base is 0 or from 2 to 36.</source>
        <translation>Una base es 0 o va de 2 a 36.</translation>
    </message>
    <message>
        <source>A binary file.</source>
        <translation>Un archivo binario.</translation>
    </message>
    <message>
        <source>A callback must be an object.</source>
        <translation>Un callback debe ser un objeto.</translation>
    </message>
    <message>
        <source>A cell of a table has {} bytes of text; a PDF is laid out with at most {}.</source>
        <translation>Una celda de una tabla tiene {} bytes de texto; un PDF se compone con {} como máximo.</translation>
    </message>
    <message>
        <source>A cell would not read back as it must.</source>
        <translation>Una celda no se volvería a leer como debe.</translation>
    </message>
    <message>
        <source>A clone is materialized into a folder below the repository.</source>
        <translation>Un clon se escribe en una carpeta dentro del repositorio.</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Un commit necesita un mensaje.</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <source>A context of {} is cloned to {}, not to {}.</source>
        <translation>Un contexto de {} se clona en {}, no en {}.</translation>
    </message>
    <message>
        <source>A control character must be escaped in a JSON string.</source>
        <translation>Un carácter de control debe llevar escape en una cadena JSON.</translation>
    </message>
    <message>
        <source>A conversion in a format is !s, !r or !a.</source>
        <translation>Una conversión en un formato es !s, !r o !a.</translation>
    </message>
    <message>
        <source>A deprecated template names its successor.</source>
        <translation>Una plantilla obsoleta nombra a su sucesora.</translation>
    </message>
    <message>
        <source>A discriminator</source>
        <translation>Un discriminador</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>A document of more than {} MiB is not exported.</source>
        <translation>Un documento de más de {} MiB no se exporta.</translation>
    </message>
    <message>
        <source>A flow of OAuth</source>
        <translation>Un flujo de OAuth</translation>
    </message>
    <message>
        <source>A format asks for more than {} characters.</source>
        <translation>Un formato pide más de {} caracteres.</translation>
    </message>
    <message>
        <source>A format that takes a mapping has names only.</source>
        <translation>Un formato que admite un mapa solo tiene nombres.</translation>
    </message>
    <message>
        <source>A freeze would be refused: {}</source>
        <translation>Se rechazaría la congelación: {}</translation>
    </message>
    <message>
        <source>A generator is asked for its items while it makes them.</source>
        <translation>Se piden a un generador sus elementos mientras los produce.</translation>
    </message>
    <message>
        <source>A header</source>
        <translation>Una cabecera</translation>
    </message>
    <message>
        <source>A header 'Content-Type' is ignored here.</source>
        <translation>Una cabecera 'Content-Type' se ignora aquí.</translation>
    </message>
    <message>
        <source>A header cannot have line breaks or control characters.</source>
        <translation>Una cabecera no puede tener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>A high surrogate needs a low one after it.</source>
        <translation>Un sustituto alto necesita uno bajo detrás.</translation>
    </message>
    <message>
        <source>A length is a whole number.</source>
        <translation>Una longitud es un número entero.</translation>
    </message>
    <message>
        <source>A license</source>
        <translation>Una licencia</translation>
    </message>
    <message>
        <source>A line has {} bytes; a document is read with lines of at most {}.</source>
        <translation>Una línea tiene {} bytes; un documento se lee con líneas de {} como máximo.</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un enlace</translation>
    </message>
    <message>
        <source>A link leads there; only files themselves are opened.</source>
        <translation>Un enlace simbólico lleva allí; solo se abren los archivos mismos.</translation>
    </message>
    <message>
        <source>A link needs 'operationId' or 'operationRef'.</source>
        <translation>Un enlace necesita 'operationId' u 'operationRef'.</translation>
    </message>
    <message>
        <source>A link; what it leads to is not searched.</source>
        <translation>Un enlace simbólico; no se busca en su destino.</translation>
    </message>
    <message>
        <source>A list of types is of OpenAPI 3.1.</source>
        <translation>Una lista de tipos es de OpenAPI 3.1.</translation>
    </message>
    <message>
        <source>A log entry is not of the form pluma/log/v1.</source>
        <translation>Una entrada del registro no tiene la forma pluma/log/v1.</translation>
    </message>
    <message>
        <source>A lone low surrogate is not a character.</source>
        <translation>Un sustituto bajo aislado no es un carácter.</translation>
    </message>
    <message>
        <source>A map key must be a single value.</source>
        <translation>Una clave de un mapa debe ser un valor único.</translation>
    </message>
    <message>
        <source>A media type</source>
        <translation>Un tipo de medio</translation>
    </message>
    <message>
        <source>A name in the format has no end.</source>
        <translation>Un nombre del formato no tiene final.</translation>
    </message>
    <message>
        <source>A name or a number is expected after '.'.</source>
        <translation>Se espera un nombre o un número después de '.'.</translation>
    </message>
    <message>
        <source>A negative number has no power that is a fraction.</source>
        <translation>Un número negativo no tiene potencia fraccionaria.</translation>
    </message>
    <message>
        <source>A number of decimals is a whole number from 0 to 30.</source>
        <translation>Un número de decimales es un entero de 0 a 30.</translation>
    </message>
    <message>
        <source>A number of {} characters is longer than can be read ({}).</source>
        <translation>Un número de {} caracteres es más largo de lo que se puede leer ({}).</translation>
    </message>
    <message>
        <source>A parameter</source>
        <translation>Un parámetro</translation>
    </message>
    <message>
        <source>A parameter 'caller' needs a default.</source>
        <translation>Un parámetro 'caller' necesita un valor por defecto.</translation>
    </message>
    <message>
        <source>A parameter file is a map of names to values.</source>
        <translation>Un archivo de parámetros es un mapa de nombres a valores.</translation>
    </message>
    <message>
        <source>A parameter in the path must have 'required: true'.</source>
        <translation>Un parámetro de la ruta debe tener 'required: true'.</translation>
    </message>
    <message>
        <source>A parameter needs 'schema' or 'content'.</source>
        <translation>Un parámetro necesita 'schema' o 'content'.</translation>
    </message>
    <message>
        <source>A parameter that is the header '{}' is ignored.</source>
        <translation>Un parámetro que es la cabecera '{}' se ignora.</translation>
    </message>
    <message>
        <source>A parameter without a default stands after one with a default.</source>
        <translation>Un parámetro sin valor por defecto está detrás de uno que lo tiene.</translation>
    </message>
    <message>
        <source>A path</source>
        <translation>Una ruta</translation>
    </message>
    <message>
        <source>A path must be an object.</source>
        <translation>Una ruta debe ser un objeto.</translation>
    </message>
    <message>
        <source>A place in a list is a whole number.</source>
        <translation>Una posición en una lista es un número entero.</translation>
    </message>
    <message>
        <source>A program that starts from a context has that context's files and layout.</source>
        <translation>Un programa que parte de un contexto tiene los archivos y la estructura de ese contexto.</translation>
    </message>
    <message>
        <source>A provenance line must be an object.</source>
        <translation>Una línea de procedencia debe ser un objeto.</translation>
    </message>
    <message>
        <source>A provenance line needs a path and an origin: cloned, parameterized, rendered or edited.</source>
        <translation>Una línea de procedencia necesita una ruta y un origen: cloned, parameterized, rendered o edited.</translation>
    </message>
    <message>
        <source>A quantity is a number, a text such as '45 t', or a value and its unit.</source>
        <translation>Una magnitud es un número, un texto como '45 t', o un valor y su unidad.</translation>
    </message>
    <message>
        <source>A quoted cell has no end.</source>
        <translation>Una celda entre comillas no tiene final.</translation>
    </message>
    <message>
        <source>A reference must be a text.</source>
        <translation>Una referencia debe ser un texto.</translation>
    </message>
    <message>
        <source>A regular expression of {} characters is longer than is read.</source>
        <translation>Una expresión regular de {} caracteres es más larga de lo que se lee.</translation>
    </message>
    <message>
        <source>A released template has a test.</source>
        <translation>Una plantilla publicada tiene una prueba.</translation>
    </message>
    <message>
        <source>A request body</source>
        <translation>Un cuerpo de petición</translation>
    </message>
    <message>
        <source>A request is an object.</source>
        <translation>Una petición es un objeto.</translation>
    </message>
    <message>
        <source>A required block is empty: others fill it in.</source>
        <translation>Un bloque con 'required' está vacío: otros lo rellenan.</translation>
    </message>
    <message>
        <source>A requirement of security must be an object.</source>
        <translation>Un requisito de seguridad debe ser un objeto.</translation>
    </message>
    <message>
        <source>A response</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>A schema</source>
        <translation>Un esquema</translation>
    </message>
    <message>
        <source>A schema must be an object or a boolean.</source>
        <translation>Un esquema debe ser un objeto o un booleano.</translation>
    </message>
    <message>
        <source>A schema of the type array needs 'items'.</source>
        <translation>Un esquema del tipo array necesita 'items'.</translation>
    </message>
    <message>
        <source>A scheme of the type {} has no scopes.</source>
        <translation>Un esquema de seguridad del tipo {} no tiene ámbitos.</translation>
    </message>
    <message>
        <source>A search is at most {} bytes long.</source>
        <translation>Una búsqueda tiene {} bytes como máximo.</translation>
    </message>
    <message>
        <source>A secret is one line of up to 4,096 bytes.</source>
        <translation>Un secreto es una línea de hasta 4096 bytes.</translation>
    </message>
    <message>
        <source>A security scheme</source>
        <translation>Un esquema de seguridad</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <source>A signature of the envelope is not base64.</source>
        <translation>Una firma del sobre no es base64.</translation>
    </message>
    <message>
        <source>A slice cannot go on by 0.</source>
        <translation>Un slice no puede avanzar de 0 en 0.</translation>
    </message>
    <message>
        <source>A slice is from one whole number to another, not from {}.</source>
        <translation>Un slice va de un número entero a otro, no de {}.</translation>
    </message>
    <message>
        <source>A statement such as 'if' or 'for' is expected here, not {}.</source>
        <translation>Aquí se espera una instrucción como 'if' o 'for', no {}.</translation>
    </message>
    <message>
        <source>A submodule is recorded by its commit ({}), not entered: its files are not here.</source>
        <translation>Un submódulo se anota por su commit ({}), sin entrar en él: sus archivos no están aquí.</translation>
    </message>
    <message>
        <source>A submodule is recorded, not entered; run git submodule to fill it.</source>
        <translation>Un submódulo se anota, sin entrar en él; ejecutar git submodule para llenarlo.</translation>
    </message>
    <message>
        <source>A table has {} columns at most.</source>
        <translation>Una tabla tiene {} columnas como máximo.</translation>
    </message>
    <message>
        <source>A table has {} columns; a page has room for {}.</source>
        <translation>Una tabla tiene {} columnas; en una página caben {}.</translation>
    </message>
    <message>
        <source>A table is made of objects, not of {}.</source>
        <translation>Una tabla se compone de objetos, no de {}.</translation>
    </message>
    <message>
        <source>A table is written as md, csv, html or latex, not as '{}'.</source>
        <translation>Una tabla se escribe como md, csv, html o latex, no como '{}'.</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>A template has {} MB at most.</source>
        <translation>Una plantilla tiene {} MB como máximo.</translation>
    </message>
    <message>
        <source>A template has {} names, numbers and signs at most.</source>
        <translation>Una plantilla tiene {} nombres, números y signos como máximo.</translation>
    </message>
    <message>
        <source>A template is not its own successor.</source>
        <translation>Una plantilla no es su propia sucesora.</translation>
    </message>
    <message>
        <source>A test needs an instance.</source>
        <translation>Una prueba necesita una instancia.</translation>
    </message>
    <message>
        <source>A text grows beyond {} MB.</source>
        <translation>Un texto crece más allá de {} MB.</translation>
    </message>
    <message>
        <source>A text is expected here, not {}.</source>
        <translation>Aquí se espera un texto, no {}.</translation>
    </message>
    <message>
        <source>A text is not split at nothing.</source>
        <translation>Un texto no se divide por un separador vacío.</translation>
    </message>
    <message>
        <source>A text or list cannot be repeated that often.</source>
        <translation>Un texto o una lista no se puede repetir tantas veces.</translation>
    </message>
    <message>
        <source>A variable of a server</source>
        <translation>Una variable de servidor</translation>
    </message>
    <message>
        <source>A webhook has no address here: whoever subscribes says where it goes.</source>
        <translation>Un webhook no tiene dirección aquí: quien se suscribe dice adónde va.</translation>
    </message>
    <message>
        <source>A whole number is expected here, not {}.</source>
        <translation>Aquí se espera un número entero, no {}.</translation>
    </message>
    <message>
        <source>A width is a whole number.</source>
        <translation>Un ancho es un número entero.</translation>
    </message>
    <message>
        <source>A width is more than 0.</source>
        <translation>Un ancho es mayor que 0.</translation>
    </message>
    <message>
        <source>A {} is under way; its commit is yours to make.</source>
        <translation>Hay en curso: {}; su commit debe hacerlo usted.</translation>
    </message>
    <message>
        <source>A {} request has no body.</source>
        <translation>Una petición {} no tiene cuerpo.</translation>
    </message>
    <message>
        <source>Adding of {}</source>
        <translation>Adición de {}</translation>
    </message>
    <message>
        <source>Adding to {}</source>
        <translation>Adición a {}</translation>
    </message>
    <message>
        <source>An encoding</source>
        <translation>Una codificación</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Un ejemplo</translation>
    </message>
    <message>
        <source>An expression is expected here, not {}.</source>
        <translation>Aquí se espera una expresión, no {}.</translation>
    </message>
    <message>
        <source>An indent is a whole number.</source>
        <translation>Una sangría es un número entero.</translation>
    </message>
    <message>
        <source>An integer has more than {} digits.</source>
        <translation>Un entero tiene más de {} cifras.</translation>
    </message>
    <message>
        <source>An integer takes no precision.</source>
        <translation>Un entero no admite precisión.</translation>
    </message>
    <message>
        <source>An item rule needs one of file_name, front_matter, neighbour, item_master.</source>
        <translation>Una regla de elementos necesita una de estas claves: file_name, front_matter, neighbour, item_master.</translation>
    </message>
    <message>
        <source>An operation</source>
        <translation>Una operación</translation>
    </message>
    <message>
        <source>An overrides file is a map of parameter names to values.</source>
        <translation>Un archivo de sobrescrituras es un mapa de nombres de parámetros a valores.</translation>
    </message>
    <message>
        <source>Begin with: pluma templates show {} --example &gt; {}.yaml</source>
        <translation>Empezar con: pluma templates show {} --example &gt; {}.yaml</translation>
    </message>
    <message>
        <source>Binary contents {} and {} differ.</source>
        <translation>Los contenidos binarios {} y {} difieren.</translation>
    </message>
    <message>
        <source>Bindings read the table with different separators.</source>
        <translation>Los vínculos leen la tabla con separadores distintos.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>CRR</source>
        <translation>CRR</translation>
    </message>
    <message>
        <source>CRR {}: ({} cloned + {} parameterized) / {} artifacts; {} rendered, {} edited, {} new; per distinct content {} ({} / {})</source>
        <translation>CRR {}: ({} clonados + {} parametrizados) / {} artefactos; {} generados, {} editados, {} nuevos; por contenido distinto {} ({} / {})</translation>
    </message>
    <message>
        <source>Cancelled while '{}' was running.</source>
        <translation>Cancelado mientras se ejecutaba '{}'.</translation>
    </message>
    <message>
        <source>Cancelled while: {}.</source>
        <translation>Cancelado durante: {}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cannot create a file in '{}': {}.</source>
        <translation>No se puede crear un archivo en '{}': {}.</translation>
    </message>
    <message>
        <source>Cannot create a folder beside the target: {}.</source>
        <translation>No se puede crear una carpeta junto al destino: {}.</translation>
    </message>
    <message>
        <source>Cannot create a folder here: {}.</source>
        <translation>No se puede crear una carpeta aquí: {}.</translation>
    </message>
    <message>
        <source>Cannot create the file: {}.</source>
        <translation>No se puede crear el archivo: {}.</translation>
    </message>
    <message>
        <source>Cannot create the folder for keys: {}.</source>
        <translation>No se puede crear la carpeta de claves: {}.</translation>
    </message>
    <message>
        <source>Cannot create the folder for pinned keys: {}.</source>
        <translation>No se puede crear la carpeta de claves fijadas: {}.</translation>
    </message>
    <message>
        <source>Cannot create the folder: {}.</source>
        <translation>No se puede crear la carpeta: {}.</translation>
    </message>
    <message>
        <source>Cannot create the link: {}.</source>
        <translation>No se puede crear el enlace: {}.</translation>
    </message>
    <message>
        <source>Cannot finish writing: {}.</source>
        <translation>No se puede terminar de escribir: {}.</translation>
    </message>
    <message>
        <source>Cannot list the folder: {}.</source>
        <translation>No se puede listar la carpeta: {}.</translation>
    </message>
    <message>
        <source>Cannot lock: {}.</source>
        <translation>No se puede bloquear: {}.</translation>
    </message>
    <message>
        <source>Cannot open the file: {}.</source>
        <translation>No se puede abrir el archivo: {}.</translation>
    </message>
    <message>
        <source>Cannot open the folder: {}.</source>
        <translation>No se puede abrir la carpeta: {}.</translation>
    </message>
    <message>
        <source>Cannot open the lock file: {}.</source>
        <translation>No se puede abrir el archivo de bloqueo: {}.</translation>
    </message>
    <message>
        <source>Cannot put the folder into place: {}.</source>
        <translation>No se puede poner la carpeta en su sitio: {}.</translation>
    </message>
    <message>
        <source>Cannot read the file: {}.</source>
        <translation>No se puede leer el archivo: {}.</translation>
    </message>
    <message>
        <source>Cannot replace the file: {}.</source>
        <translation>No se puede reemplazar el archivo: {}.</translation>
    </message>
    <message>
        <source>Cannot start '{}': {}.</source>
        <translation>No se puede iniciar '{}': {}.</translation>
    </message>
    <message>
        <source>Cannot write: {}.</source>
        <translation>No se puede escribir: {}.</translation>
    </message>
    <message>
        <source>Canonical JSON has no infinite numbers.</source>
        <translation>El JSON canónico no tiene números infinitos.</translation>
    </message>
    <message>
        <source>Change of {}</source>
        <translation>Cambio de {}</translation>
    </message>
    <message>
        <source>Characters are not known by name here; write '\u' and their number.</source>
        <translation>Aquí no se conocen los caracteres por su nombre; escribir '\u' y su número.</translation>
    </message>
    <message>
        <source>Check the program</source>
        <translation>Comprobar el programa</translation>
    </message>
    <message>
        <source>Checked: the manifest, the paths of {}, what {} of them say of parameters as they lie in the working tree</source>
        <translation>Comprobado: el manifiesto, las rutas de {}, lo que {} de ellos dicen de los parámetros tal como están en el árbol de trabajo</translation>
    </message>
    <message>
        <source>Checking this takes too many steps; the schema refers to itself too often.</source>
        <translation>Comprobar esto requiere demasiados pasos; el esquema se refiere a sí mismo demasiadas veces.</translation>
    </message>
    <message>
        <source>Choice of {}</source>
        <translation>Elección de {}</translation>
    </message>
    <message>
        <source>Choosing a template</source>
        <translation>Eligiendo una plantilla</translation>
    </message>
    <message>
        <source>Clearing of {}</source>
        <translation>Vaciado de {}</translation>
    </message>
    <message>
        <source>Clone it to a new program</source>
        <translation>Clonarlo en un programa nuevo</translation>
    </message>
    <message>
        <source>Cloned {} from {} to {} ({}).</source>
        <translation>Clonado de {1} a {2}: {0} ({3}).</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Create the example program</source>
        <translation>Crear el programa de ejemplo</translation>
    </message>
    <message>
        <source>Created a signing key, {}: {}.</source>
        <translation>Clave de firma creada, {}: {}.</translation>
    </message>
    <message>
        <source>Created {} in {}: {}, {} of them bound to parameters, {} bytes.</source>
        <translation>{} se creó en {}: {}, {} de ellos vinculados a parámetros, {} bytes.</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation>¿Quiso decir {}?</translation>
    </message>
    <message>
        <source>Discarding of kept input</source>
        <translation>Descarte de entradas conservadas</translation>
    </message>
    <message>
        <source>Enrolled {} of {}; commit .pluma/signers.yaml.</source>
        <translation>Clave {} de {} inscrita; confirmar .pluma/signers.yaml.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Fetching from '{}' failed: {}</source>
        <translation>Falló la descarga desde '{}': {}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields are separated by something.</source>
        <translation>Los campos deben separarse con algo.</translation>
    </message>
    <message>
        <source>Filling in the parameters</source>
        <translation>Rellenando los parámetros</translation>
    </message>
    <message>
        <source>Form {}</source>
        <translation>Forma {}</translation>
    </message>
    <message>
        <source>Formats nest too deeply.</source>
        <translation>Los formatos se anidan demasiado.</translation>
    </message>
    <message>
        <source>Freeze the design phase</source>
        <translation>Congelar la fase de diseño</translation>
    </message>
    <message>
        <source>Froze {} of {} as {}.</source>
        <translation>Congelado como {2}: {0} de {1}.</translation>
    </message>
    <message>
        <source>Git LFS pointer</source>
        <translation>puntero de Git LFS</translation>
    </message>
    <message>
        <source>Git LFS pointers</source>
        <translation>punteros de Git LFS</translation>
    </message>
    <message>
        <source>HEAD cannot be read</source>
        <translation>No se puede leer HEAD</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>It claims to be cloned from {}, but the bytes there differ.</source>
        <translation>Dice estar clonado de {}, pero los bytes de allí difieren.</translation>
    </message>
    <message>
        <source>It gives a text, but has to be refused.</source>
        <translation>Da un texto, pero debe rechazarse.</translation>
    </message>
    <message>
        <source>It has no front matter: its first line is not '---'.</source>
        <translation>No tiene front matter: su primera línea no es '---'.</translation>
    </message>
    <message>
        <source>It is bound to a template, but it was not rendered from one or was edited since.</source>
        <translation>Está vinculado a una plantilla, pero no se generó a partir de una o se editó después.</translation>
    </message>
    <message>
        <source>It is not known which unit this number has.</source>
        <translation>No se sabe qué unidad tiene este número.</translation>
    </message>
    <message>
        <source>It is refused with another message: {}</source>
        <translation>Se rechaza con otro mensaje: {}</translation>
    </message>
    <message>
        <source>It was edited since it was rendered.</source>
        <translation>Se editó después de generarse.</translation>
    </message>
    <message>
        <source>It was null, which is not allowed any more.</source>
        <translation>Era null, lo que ya no se permite.</translation>
    </message>
    <message>
        <source>It was rendered again from its template; the binding of '{}' at '{}' does not reach the new text.</source>
        <translation>Se volvió a generar a partir de su plantilla; el vínculo de '{}' en '{}' no llega al texto nuevo.</translation>
    </message>
    <message>
        <source>Item {} stands for two contents: here and in '{}'.</source>
        <translation>El elemento {} designa dos contenidos: aquí y en '{}'.</translation>
    </message>
    <message>
        <source>Its front matter has no end: no line '---' follows.</source>
        <translation>Su front matter no tiene fin: no sigue ninguna línea '---'.</translation>
    </message>
    <message>
        <source>JSON has no number for {}.</source>
        <translation>JSON no tiene ningún número para {}.</translation>
    </message>
    <message>
        <source>Larger than {} MiB.</source>
        <translation>Más de {} MiB.</translation>
    </message>
    <message>
        <source>Layouts are proposed for a tree that is there.</source>
        <translation>Solo se proponen estructuras para un árbol existente.</translation>
    </message>
    <message>
        <source>Line {} is '{}', not '{}'.</source>
        <translation>La línea {} es '{}', no '{}'.</translation>
    </message>
    <message>
        <source>Macros and templates call each other deeper than {} levels.</source>
        <translation>Las macros y las plantillas se llaman entre sí a más de {} niveles.</translation>
    </message>
    <message>
        <source>Measure the reuse</source>
        <translation>Medir la reutilización</translation>
    </message>
    <message>
        <source>Mend the bindings or the artifacts and freeze again, or repeat with --accept-incomplete.</source>
        <translation>Corregir los vínculos o los artefactos y volver a congelar, o repetir con --accept-incomplete.</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>raíz de Merkle</translation>
    </message>
    <message>
        <source>Models are asked by the program curl, which is not installed.</source>
        <translation>Los modelos se consultan con el programa curl, que no está instalado.</translation>
    </message>
    <message>
        <source>More than {} letters are to be taken away.</source>
        <translation>Se quieren quitar más de {} caracteres.</translation>
    </message>
    <message>
        <source>More than {} values are handed on.</source>
        <translation>Se pasan más de {} valores.</translation>
    </message>
    <message>
        <source>Moving in {}</source>
        <translation>Movimiento en {}</translation>
    </message>
    <message>
        <source>Neither side has '{}'.</source>
        <translation>Ninguno de los dos lados tiene '{}'.</translation>
    </message>
    <message>
        <source>No artifact of {} belongs to {}.</source>
        <translation>Ningún artefacto de {} pertenece a {}.</translation>
    </message>
    <message>
        <source>No block was given to the macro '{}'.</source>
        <translation>No se pasó ningún bloque a la macro '{}'.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
    <message>
        <source>No flow of '{}' has the scope '{}'.</source>
        <translation>Ningún flujo de '{}' tiene el ámbito '{}'.</translation>
    </message>
    <message>
        <source>No frozen context yet; reuse is counted from contexts: pluma freeze-context --phase CAD</source>
        <translation>Aún no hay ningún contexto congelado; la reutilización se cuenta a partir de los contextos: pluma freeze-context --phase CAD</translation>
    </message>
    <message>
        <source>No further items are allowed here.</source>
        <translation>Aquí no se permiten más elementos.</translation>
    </message>
    <message>
        <source>No item of this list is of the kind that is needed.</source>
        <translation>Ningún elemento de esta lista es de la clase requerida.</translation>
    </message>
    <message>
        <source>No key '{}' is enrolled in {}.</source>
        <translation>Ninguna clave '{}' está inscrita en {}.</translation>
    </message>
    <message>
        <source>No layout pattern has {topic}, so the table of topics says nothing.</source>
        <translation>Ningún patrón de estructura tiene {topic}, así que la tabla de temas no dice nada.</translation>
    </message>
    <message>
        <source>No number of the table shows its decimal sign; '{}' is written with a point.</source>
        <translation>Ningún número de la tabla muestra su signo decimal; '{}' se escribe con punto.</translation>
    </message>
    <message>
        <source>No operation asks for anything else.</source>
        <translation>Ninguna operación pide otra cosa.</translation>
    </message>
    <message>
        <source>No operation fits.</source>
        <translation>Ninguna operación encaja.</translation>
    </message>
    <message>
        <source>No operation has the operationId '{}'.</source>
        <translation>Ninguna operación tiene el operationId '{}'.</translation>
    </message>
    <message>
        <source>No template fits this sentence.</source>
        <translation>Ninguna plantilla encaja con esta frase.</translation>
    </message>
    <message>
        <source>No template fits this sentence; see: pluma templates list</source>
        <translation>Ninguna plantilla encaja con esta frase; véase: pluma templates list</translation>
    </message>
    <message>
        <source>No template fits.</source>
        <translation>Ninguna plantilla encaja.</translation>
    </message>
    <message>
        <source>No template has every word; these have some of them.</source>
        <translation>Ninguna plantilla tiene todas las palabras; estas tienen algunas.</translation>
    </message>
    <message>
        <source>Not checked: {}.</source>
        <translation>Sin comprobar: {}.</translation>
    </message>
    <message>
        <source>Not in git, only named there: {}.</source>
        <translation>No está en git, allí solo se nombra: {}.</translation>
    </message>
    <message>
        <source>Not looked at: {}.</source>
        <translation>Sin examinar: {}.</translation>
    </message>
    <message>
        <source>Nothing can be stored in '{}'.</source>
        <translation>No se puede guardar nada en '{}'.</translation>
    </message>
    <message>
        <source>Nothing can be stored in this.</source>
        <translation>No se puede guardar nada en esto.</translation>
    </message>
    <message>
        <source>Nothing found in {}.</source>
        <translation>Nada encontrado en {}.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Nothing is allowed here.</source>
        <translation>Aquí no se permite nada.</translation>
    </message>
    <message>
        <source>Nothing is proposed: no folder of the {} looks like a phase, a domain, an ATA chapter or a topic with a usual name.</source>
        <translation>No se propone nada: ninguna carpeta de {} parece una fase, un dominio, un capítulo ATA o un tema con nombre habitual.</translation>
    </message>
    <message>
        <source>Nothing says what stands for '{}' in the address.</source>
        <translation>Nada dice qué se pone en lugar de '{}' en la dirección.</translation>
    </message>
    <message>
        <source>Nothing to replace.</source>
        <translation>Nada que reemplazar.</translation>
    </message>
    <message>
        <source>Nothing was cloned from {}: {} would keep old values.</source>
        <translation>No se clonó nada de {}; con valores anteriores quedaría: {}.</translation>
    </message>
    <message>
        <source>Nothing was cloned: {}</source>
        <translation>No se clonó nada: {}</translation>
    </message>
    <message>
        <source>Nothing would stand in the path for '{}'.</source>
        <translation>No habría nada en la ruta para '{}'.</translation>
    </message>
    <message>
        <source>Only a Git LFS pointer of {} bytes is here; the content itself ({} bytes, SHA-256 {}) is kept by Git LFS, outside of git and of every context.</source>
        <translation>Aquí solo hay un puntero de Git LFS de {} bytes; el contenido en sí ({} bytes, SHA-256 {}) lo guarda Git LFS, fuera de git y de todo contexto.</translation>
    </message>
    <message>
        <source>Only a text can be in a text, not {}.</source>
        <translation>Solo un texto puede estar en un texto, no {}.</translation>
    </message>
    <message>
        <source>Only entries of a map have a name that can be changed.</source>
        <translation>Solo las entradas de un mapa tienen un nombre que se puede cambiar.</translation>
    </message>
    <message>
        <source>Only items of a list can be duplicated.</source>
        <translation>Solo se pueden duplicar los elementos de una lista.</translation>
    </message>
    <message>
        <source>Only items of a list can be moved.</source>
        <translation>Solo se pueden mover los elementos de una lista.</translation>
    </message>
    <message>
        <source>Only version 1 of the protocol is spoken here.</source>
        <translation>Aquí solo se habla la versión 1 del protocolo.</translation>
    </message>
    <message>
        <source>OpenAPI {} is not read; 3.0 and 3.1 are.</source>
        <translation>OpenAPI {} no se lee; 3.0 y 3.1, sí.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>O bien:</translation>
    </message>
    <message>
        <source>Other text looks like the place of '{}' but is not {}; it was left alone (line {}).</source>
        <translation>Otro texto parece el lugar de '{}', pero no es {}; se dejó como estaba (línea {}).</translation>
    </message>
    <message>
        <source>Others can read the private key.</source>
        <translation>Otros pueden leer la clave privada.</translation>
    </message>
    <message>
        <source>Overrides need a context to start from.</source>
        <translation>Las sobrescrituras necesitan un contexto del que partir.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameters added:</source>
        <translation>Parámetros añadidos:</translation>
    </message>
    <message>
        <source>Parameters changed:</source>
        <translation>Parámetros cambiados:</translation>
    </message>
    <message>
        <source>Parameters removed:</source>
        <translation>Parámetros quitados:</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Parámetros:</translation>
    </message>
    <message>
        <source>Pasting into {}</source>
        <translation>Pegado en {}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Proposed for {}, {}; nothing is written.</source>
        <translation>Propuesta para {}, {}; no se escribe nada.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Reading Markdown</source>
        <translation>Leyendo Markdown</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Leyendo imágenes</translation>
    </message>
    <message>
        <source>Reading the document takes more than {} MiB of memory.</source>
        <translation>Leer el documento requiere más de {} MiB de memoria.</translation>
    </message>
    <message>
        <source>Reading the document takes more than {} seconds.</source>
        <translation>Leer el documento tarda más de {} segundos.</translation>
    </message>
    <message>
        <source>Removal of {}</source>
        <translation>Eliminación de {}</translation>
    </message>
    <message>
        <source>Renaming of {}</source>
        <translation>Cambio de nombre de {}</translation>
    </message>
    <message>
        <source>Render a document from a template</source>
        <translation>Generar un documento a partir de una plantilla</translation>
    </message>
    <message>
        <source>Rendered {} ({} bytes).</source>
        <translation>{} generado ({} bytes).</translation>
    </message>
    <message>
        <source>Rendered {} to {} ({} bytes{}).</source>
        <translation>A partir de {} se generó {} ({} bytes{}).</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Generando</translation>
    </message>
    <message>
        <source>Replaced {} in {}.</source>
        <translation>Reemplazado: {} en {}.</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Reemplazando</translation>
    </message>
    <message>
        <source>Restoring of {}</source>
        <translation>Restauración de {}</translation>
    </message>
    <message>
        <source>SVG is drawn by the program rsvg-convert, which is not installed</source>
        <translation>SVG se dibuja con el programa rsvg-convert, que no está instalado</translation>
    </message>
    <message>
        <source>Say what you need.</source>
        <translation>Decir qué se necesita.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>See what differs</source>
        <translation>Ver qué difiere</translation>
    </message>
    <message>
        <source>Sending to '{}' failed: {}</source>
        <translation>Falló el envío a '{}': {}</translation>
    </message>
    <message>
        <source>Signing failed.</source>
        <translation>Falló la firma.</translation>
    </message>
    <message>
        <source>Someone else moved '{}' at the same time.</source>
        <translation>Otra persona movió '{}' al mismo tiempo.</translation>
    </message>
    <message>
        <source>Statements, expressions and comments begin in the same way.</source>
        <translation>Las instrucciones, las expresiones y los comentarios empiezan del mismo modo.</translation>
    </message>
    <message>
        <source>Synchronised with {}: {} received, {} sent.</source>
        <translation>Sincronizado con {}; recibido: {}; enviado: {}.</translation>
    </message>
    <message>
        <source>Take it to a second clone and verify it there</source>
        <translation>Llevarlo a un segundo clon y verificarlo allí</translation>
    </message>
    <message>
        <source>Take the program as it lies in git</source>
        <translation>Tomar el programa como está en git</translation>
    </message>
    <message>
        <source>Tests cannot be chained with 'is'; join them with 'and'.</source>
        <translation>Las pruebas no se pueden encadenar con 'is'; unirlas con 'and'.</translation>
    </message>
    <message>
        <source>The JSON string has no end.</source>
        <translation>La cadena JSON no tiene fin.</translation>
    </message>
    <message>
        <source>The JSON text ends where a value is expected.</source>
        <translation>El texto JSON termina donde se espera un valor.</translation>
    </message>
    <message>
        <source>The PDF cannot be written: {}</source>
        <translation>No se puede escribir el PDF: {}</translation>
    </message>
    <message>
        <source>The address '{}' has a '{{' without '}}'.</source>
        <translation>La dirección '{}' tiene un '{{' sin '}}'.</translation>
    </message>
    <message>
        <source>The address names '{{{}}}', which no variable describes.</source>
        <translation>La dirección nombra '{{{}}}', que ninguna variable describe.</translation>
    </message>
    <message>
        <source>The address, the model or the key of the service has a control character.</source>
        <translation>La dirección, el modelo o la clave del servicio contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The alias '*{}' has no anchor before it.</source>
        <translation>El alias '*{}' no tiene antes ninguna ancla.</translation>
    </message>
    <message>
        <source>The argument '{}' is not UTF-8.</source>
        <translation>El argumento '{}' no es UTF-8.</translation>
    </message>
    <message>
        <source>The arguments of this call stand in an order that has no meaning.</source>
        <translation>Los argumentos de esta llamada están en un orden sin sentido.</translation>
    </message>
    <message>
        <source>The artifact is listed but not there.</source>
        <translation>El artefacto figura en el listado, pero no está.</translation>
    </message>
    <message>
        <source>The artifact is not in the listing.</source>
        <translation>El artefacto no está en el listado.</translation>
    </message>
    <message>
        <source>The attribute to choose by is missing.</source>
        <translation>Falta el atributo por el que elegir.</translation>
    </message>
    <message>
        <source>The base '{}' is not pinned; write {}@…#sha256:{}</source>
        <translation>La base '{}' no está fijada; escribir {}@…#sha256:{}</translation>
    </message>
    <message>
        <source>The base manifest '{}' has version {}, not {}.</source>
        <translation>El manifiesto base '{}' tiene la versión {}, no {}.</translation>
    </message>
    <message>
        <source>The base manifest '{}' is neither in the program nor shipped.</source>
        <translation>El manifiesto base '{}' no está en el programa ni viene con el producto.</translation>
    </message>
    <message>
        <source>The base manifest '{}' is not the one that was pinned: its SHA-256 is {}.</source>
        <translation>El manifiesto base '{}' no es el que se fijó: su SHA-256 es {}.</translation>
    </message>
    <message>
        <source>The binding names the parameter '{}', which the program does not have.</source>
        <translation>El vínculo nombra el parámetro '{}', que el programa no tiene.</translation>
    </message>
    <message>
        <source>The binding of '{}' at '{}' finds a {} there, not a single value.</source>
        <translation>El vínculo de '{}' en '{}' encuentra ahí un valor de clase {}, no un valor único.</translation>
    </message>
    <message>
        <source>The binding of '{}' at '{}' finds no such place.</source>
        <translation>El vínculo de '{}' en '{}' no encuentra tal lugar.</translation>
    </message>
    <message>
        <source>The binding of '{}' at '{}' finds no such place: {}</source>
        <translation>El vínculo de '{}' en '{}' no encuentra tal lugar: {}</translation>
    </message>
    <message>
        <source>The binding of '{}' to '{}' reaches no artifact.</source>
        <translation>El vínculo de '{}' a '{}' no alcanza ningún artefacto.</translation>
    </message>
    <message>
        <source>The binding of '{}': {}</source>
        <translation>El vínculo de '{}': {}</translation>
    </message>
    <message>
        <source>The bindings of '{}' and '{}' claim the same place with the values '{}' and '{}'.</source>
        <translation>Los vínculos de '{}' y '{}' reclaman el mismo lugar con los valores '{}' y '{}'.</translation>
    </message>
    <message>
        <source>The block '{}' is required, and no template fills it in.</source>
        <translation>El bloque '{}' es obligatorio y ninguna plantilla lo rellena.</translation>
    </message>
    <message>
        <source>The bytes are not those that were listed.</source>
        <translation>Los bytes no son los del listado.</translation>
    </message>
    <message>
        <source>The catalogue of templates cannot be made.</source>
        <translation>No se puede crear el catálogo de plantillas.</translation>
    </message>
    <message>
        <source>The catalogue of templates fails: {}</source>
        <translation>Falla el catálogo de plantillas: {}</translation>
    </message>
    <message>
        <source>The command '{}' is not known.</source>
        <translation>La orden '{}' no se conoce.</translation>
    </message>
    <message>
        <source>The commit {} is not a frozen context.</source>
        <translation>El commit {} no es un contexto congelado.</translation>
    </message>
    <message>
        <source>The condition does not hold, and there is no 'else'.</source>
        <translation>La condición no se cumple y no hay 'else'.</translation>
    </message>
    <message>
        <source>The content has {} bytes; at most {} are read here.</source>
        <translation>El contenido tiene {} bytes; aquí se leen como máximo {}.</translation>
    </message>
    <message>
        <source>The content of '{}' is not in this repository (a partial clone leaves holes).</source>
        <translation>El contenido de '{}' no está en este repositorio (un clon parcial deja huecos).</translation>
    </message>
    <message>
        <source>The context has no '{}'.</source>
        <translation>El contexto no tiene '{}'.</translation>
    </message>
    <message>
        <source>The context has no listing.</source>
        <translation>El contexto no tiene listado.</translation>
    </message>
    <message>
        <source>The context has no program.</source>
        <translation>El contexto no tiene programa.</translation>
    </message>
    <message>
        <source>The context has no provenance.jsonl.</source>
        <translation>El contexto no tiene provenance.jsonl.</translation>
    </message>
    <message>
        <source>The context holds a path below a link: '{}'.</source>
        <translation>El contexto contiene una ruta por debajo de un enlace: '{}'.</translation>
    </message>
    <message>
        <source>The context holds a path that must not be written: '{}'.</source>
        <translation>El contexto contiene una ruta que no debe escribirse: '{}'.</translation>
    </message>
    <message>
        <source>The context holds something that it does not state.</source>
        <translation>El contexto contiene algo que no declara.</translation>
    </message>
    <message>
        <source>The context is a draft: materialize it with a clone --materialize DIR, or read it with pluma diff and query-context.</source>
        <translation>El contexto es un borrador: materializarlo con un clon --materialize DIR, o leerlo con pluma diff y query-context.</translation>
    </message>
    <message>
        <source>The context is an object of names and values.</source>
        <translation>El contexto es un objeto de nombres y valores.</translation>
    </message>
    <message>
        <source>The context is not in the log of the key that signed it.</source>
        <translation>El contexto no está en el registro de la clave que lo firmó.</translation>
    </message>
    <message>
        <source>The context {} does not verify: {}</source>
        <translation>El contexto {} no se verifica: {}</translation>
    </message>
    <message>
        <source>The context {} is damaged.</source>
        <translation>El contexto {} está dañado.</translation>
    </message>
    <message>
        <source>The context {} is written, but not its folder: {}</source>
        <translation>El contexto {} está escrito, pero su carpeta no: {}</translation>
    </message>
    <message>
        <source>The context {} lacks artifacts that it lists.</source>
        <translation>Al contexto {} le faltan artefactos que enumera.</translation>
    </message>
    <message>
        <source>The context {} was there already; its folder was written now.</source>
        <translation>El contexto {} ya existía; su carpeta se ha escrito ahora.</translation>
    </message>
    <message>
        <source>The default '{}' is none of the values of 'enum'.</source>
        <translation>El valor predeterminado '{}' no es ninguno de los valores de 'enum'.</translation>
    </message>
    <message>
        <source>The dialect '{}' is not known here.</source>
        <translation>El dialecto '{}' no se conoce aquí.</translation>
    </message>
    <message>
        <source>The dictionary changed while it was gone through.</source>
        <translation>El diccionario cambió mientras se recorría.</translation>
    </message>
    <message>
        <source>The document '{}' is not here.</source>
        <translation>El documento '{}' no está aquí.</translation>
    </message>
    <message>
        <source>The document '{}' is not known here.</source>
        <translation>El documento '{}' no se conoce aquí.</translation>
    </message>
    <message>
        <source>The document does not say which content type the body has.</source>
        <translation>El documento no dice qué tipo de contenido tiene el cuerpo.</translation>
    </message>
    <message>
        <source>The document expands to more than {} values.</source>
        <translation>El documento se expande a más de {} valores.</translation>
    </message>
    <message>
        <source>The document has more than {} values.</source>
        <translation>El documento tiene más de {} valores.</translation>
    </message>
    <message>
        <source>The document has {} bytes; at most {} are read.</source>
        <translation>El documento tiene {} bytes; se leen como máximo {}.</translation>
    </message>
    <message>
        <source>The document is not UTF-8 text.</source>
        <translation>El documento no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The document is not UTF-8.</source>
        <translation>El documento no es UTF-8.</translation>
    </message>
    <message>
        <source>The document is written, but not where it came from: {}</source>
        <translation>El documento está escrito, pero su procedencia no: {}</translation>
    </message>
    <message>
        <source>The document nests deeper than {} levels.</source>
        <translation>El documento se anida a más de {} niveles.</translation>
    </message>
    <message>
        <source>The document of the reference '{}' is not here.</source>
        <translation>El documento de la referencia '{}' no está aquí.</translation>
    </message>
    <message>
        <source>The document would have other keys or values.</source>
        <translation>El documento tendría otras claves o valores.</translation>
    </message>
    <message>
        <source>The documents are larger than {} MB together.</source>
        <translation>Los documentos suman más de {} MB.</translation>
    </message>
    <message>
        <source>The documents of the example are the same.</source>
        <translation>Los documentos del ejemplo son iguales.</translation>
    </message>
    <message>
        <source>The documents of the example differ:</source>
        <translation>Los documentos del ejemplo difieren:</translation>
    </message>
    <message>
        <source>The domain code '{}' is not in the vocabulary; {} artifacts have it.</source>
        <translation>El código de dominio '{}' no está en el vocabulario; {} artefactos lo tienen.</translation>
    </message>
    <message>
        <source>The domain {} has no artifact.</source>
        <translation>El dominio {} no tiene ningún artefacto.</translation>
    </message>
    <message>
        <source>The draft {} does not verify: {}</source>
        <translation>El borrador {} no se verifica: {}</translation>
    </message>
    <message>
        <source>The example can have from 100 to 1,000,000 artifacts, not {}.</source>
        <translation>El ejemplo puede tener de 100 a 1.000.000 de artefactos, no {}.</translation>
    </message>
    <message>
        <source>The example does not fit both: {}</source>
        <translation>El ejemplo no encaja con ambas: {}</translation>
    </message>
    <message>
        <source>The example has errors: {}</source>
        <translation>El ejemplo tiene errores: {}</translation>
    </message>
    <message>
        <source>The expression has no group '{}'.</source>
        <translation>La expresión no tiene ningún grupo '{}'.</translation>
    </message>
    <message>
        <source>The expression takes too long on this file; it stays as it is.</source>
        <translation>La expresión tarda demasiado con este archivo; queda como está.</translation>
    </message>
    <message>
        <source>The expression takes too long on this file; what it finds is incomplete.</source>
        <translation>La expresión tarda demasiado con este archivo; lo que encuentra está incompleto.</translation>
    </message>
    <message>
        <source>The field '{}' is unknown.</source>
        <translation>El campo '{}' es desconocido.</translation>
    </message>
    <message>
        <source>The field holds something else now.</source>
        <translation>El campo contiene ahora otra cosa.</translation>
    </message>
    <message>
        <source>The field is not there any more.</source>
        <translation>El campo ya no está.</translation>
    </message>
    <message>
        <source>The field is of another type now.</source>
        <translation>El campo es ahora de otro tipo.</translation>
    </message>
    <message>
        <source>The file cannot be deleted: {}.</source>
        <translation>No se puede eliminar el archivo: {}.</translation>
    </message>
    <message>
        <source>The file cannot be renamed: {}.</source>
        <translation>No se puede renombrar el archivo: {}.</translation>
    </message>
    <message>
        <source>The file changed since it was searched.</source>
        <translation>El archivo cambió desde que se buscó en él.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened.</source>
        <translation>El archivo ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>The file has {} bytes; at most {} are read.</source>
        <translation>El archivo tiene {} bytes; se leen como máximo {}.</translation>
    </message>
    <message>
        <source>The file has {} lines.</source>
        <translation>El archivo tiene {} líneas.</translation>
    </message>
    <message>
        <source>The file holds more than one YAML document.</source>
        <translation>El archivo contiene más de un documento YAML.</translation>
    </message>
    <message>
        <source>The file is UTF-16; bindings reach UTF-8 only.</source>
        <translation>El archivo es UTF-16; los vínculos solo alcanzan UTF-8.</translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation>El archivo ya existe.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and '{}' is not ASCII.</source>
        <translation>El archivo no es UTF-8 y '{}' no es ASCII.</translation>
    </message>
    <message>
        <source>The file is not in the commit {}.</source>
        <translation>El archivo no está en el commit {}.</translation>
    </message>
    <message>
        <source>The file is not text; bindings reach texts only.</source>
        <translation>El archivo no es texto; los vínculos solo alcanzan textos.</translation>
    </message>
    <message>
        <source>The file name pattern '{}' cannot be read.</source>
        <translation>El patrón de nombre de archivo '{}' no se puede leer.</translation>
    </message>
    <message>
        <source>The file was deleted in the working tree.</source>
        <translation>El archivo se eliminó en el árbol de trabajo.</translation>
    </message>
    <message>
        <source>The files are the same.</source>
        <translation>Los archivos son iguales.</translation>
    </message>
    <message>
        <source>The files in '{}' are not those that were signed.</source>
        <translation>Los archivos de '{}' no son los que se firmaron.</translation>
    </message>
    <message>
        <source>The filter '{}' takes {}; this is {}.</source>
        <translation>El filtro '{}' admite {}; esto es {}.</translation>
    </message>
    <message>
        <source>The fingerprint of {} is not that of the public key beside it.</source>
        <translation>La huella de {} no es la de la clave pública que la acompaña.</translation>
    </message>
    <message>
        <source>The first command must be 'start'.</source>
        <translation>La primera orden debe ser 'start'.</translation>
    </message>
    <message>
        <source>The folder cannot be made: {}.</source>
        <translation>No se puede crear la carpeta: {}.</translation>
    </message>
    <message>
        <source>The folder is a link.</source>
        <translation>La carpeta es un enlace.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>The folder is not in this repository.</source>
        <translation>La carpeta no está en este repositorio.</translation>
    </message>
    <message>
        <source>The folder of packs cannot be synced.</source>
        <translation>No se puede volcar al disco (sync) la carpeta de packs.</translation>
    </message>
    <message>
        <source>The folders nest deeper than 512 levels.</source>
        <translation>Las carpetas se anidan a más de 512 niveles.</translation>
    </message>
    <message>
        <source>The footnote '{}' is named nowhere and left out.</source>
        <translation>La nota al pie '{}' no se nombra en ninguna parte y se omite.</translation>
    </message>
    <message>
        <source>The form '{}' is not offered any more.</source>
        <translation>La forma '{}' ya no se ofrece.</translation>
    </message>
    <message>
        <source>The format '{}' has no digits after '.'.</source>
        <translation>El formato '{}' no tiene cifras después de '.'.</translation>
    </message>
    <message>
        <source>The format '{}' is not for {}.</source>
        <translation>El formato '{}' no es para {}.</translation>
    </message>
    <message>
        <source>The format asks for more values than there are.</source>
        <translation>El formato pide más valores de los que hay.</translation>
    </message>
    <message>
        <source>The format does not use all values.</source>
        <translation>El formato no usa todos los valores.</translation>
    </message>
    <message>
        <source>The format ends in the middle.</source>
        <translation>El formato termina a la mitad.</translation>
    </message>
    <message>
        <source>The format names a value, which needs a dictionary.</source>
        <translation>El formato nombra un valor, lo que requiere un diccionario.</translation>
    </message>
    <message>
        <source>The front matter would end elsewhere.</source>
        <translation>El front matter terminaría en otra parte.</translation>
    </message>
    <message>
        <source>The head of the origin could not be remembered: {}</source>
        <translation>No se pudo recordar la cabeza del origen: {}</translation>
    </message>
    <message>
        <source>The id '{}' does not belong to this statement, whose digest begins with {}.</source>
        <translation>El identificador '{}' no corresponde a esta declaración, cuyo resumen empieza por {}.</translation>
    </message>
    <message>
        <source>The imported template has no '{}'.</source>
        <translation>La plantilla importada no tiene '{}'.</translation>
    </message>
    <message>
        <source>The index cannot be copied: {}.</source>
        <translation>No se puede copiar el índice: {}.</translation>
    </message>
    <message>
        <source>The index cannot be read: {} {}</source>
        <translation>No se puede leer el índice: {} {}</translation>
    </message>
    <message>
        <source>The index could not be put back: the changes are staged now. Unstage them with: git reset</source>
        <translation>No se pudo restablecer el índice: los cambios están ahora preparados (staged). Retirarlos con: git reset</translation>
    </message>
    <message>
        <source>The integer is too large for a decimal number.</source>
        <translation>El entero es demasiado grande para un número decimal.</translation>
    </message>
    <message>
        <source>The integer {} is too large for canonical JSON.</source>
        <translation>El entero {} es demasiado grande para JSON canónico.</translation>
    </message>
    <message>
        <source>The item is not there any more.</source>
        <translation>El elemento ya no está.</translation>
    </message>
    <message>
        <source>The item master '{}' is not there.</source>
        <translation>El maestro de elementos '{}' no está.</translation>
    </message>
    <message>
        <source>The items of this list must differ from each other; {} is there twice.</source>
        <translation>Los elementos de esta lista deben ser distintos entre sí; {} está dos veces.</translation>
    </message>
    <message>
        <source>The kept input is not there any more.</source>
        <translation>La entrada conservada ya no está.</translation>
    </message>
    <message>
        <source>The key '{}' is given twice.</source>
        <translation>La clave '{}' se da dos veces.</translation>
    </message>
    <message>
        <source>The key '{}' is given twice: first at {}.</source>
        <translation>La clave '{}' se da dos veces: la primera en {}.</translation>
    </message>
    <message>
        <source>The key is not a 32-byte Ed25519 seed.</source>
        <translation>La clave no es una semilla Ed25519 de 32 bytes.</translation>
    </message>
    <message>
        <source>The key store has forgotten {}.</source>
        <translation>El almacén de claves ha olvidado {}.</translation>
    </message>
    <message>
        <source>The key store keeps {}.</source>
        <translation>El almacén de claves guarda {}.</translation>
    </message>
    <message>
        <source>The key store refuses: {}</source>
        <translation>El almacén de claves se niega: {}</translation>
    </message>
    <message>
        <source>The key {} is already enrolled in {}.</source>
        <translation>La clave {} ya está inscrita en {}.</translation>
    </message>
    <message>
        <source>The key {} of {} was not valid at {} (it is enrolled from {} until {}).</source>
        <translation>La clave {} de {} no era válida en {} (está inscrita desde {} hasta {}).</translation>
    </message>
    <message>
        <source>The keyword '{}' is not known.</source>
        <translation>La palabra clave '{}' no se conoce.</translation>
    </message>
    <message>
        <source>The last line of the listing has no end.</source>
        <translation>La última línea del listado no tiene fin.</translation>
    </message>
    <message>
        <source>The layout pattern '{}' {}.</source>
        <translation>El patrón de estructura '{}' {}.</translation>
    </message>
    <message>
        <source>The leeway of 'truncate' is not below 0.</source>
        <translation>El margen de 'truncate' no puede ser menor que 0.</translation>
    </message>
    <message>
        <source>The letters to take away are a text, not {}.</source>
        <translation>Los caracteres que se quitan son un texto, no {}.</translation>
    </message>
    <message>
        <source>The link leads out of the program and was not written.</source>
        <translation>El enlace sale del programa y no se escribió.</translation>
    </message>
    <message>
        <source>The link leads out of the program, to '{}', and was not written.</source>
        <translation>El enlace sale del programa, a '{}', y no se escribió.</translation>
    </message>
    <message>
        <source>The link leads out of the program, to '{}'.</source>
        <translation>El enlace sale del programa, a '{}'.</translation>
    </message>
    <message>
        <source>The list does not hold this.</source>
        <translation>La lista no contiene esto.</translation>
    </message>
    <message>
        <source>The list of pinned keys is damaged.</source>
        <translation>La lista de claves fijadas está dañada.</translation>
    </message>
    <message>
        <source>The list takes no more than {} items now.</source>
        <translation>La lista ya no admite más de {} elementos.</translation>
    </message>
    <message>
        <source>The listing holds something that is not a part of it.</source>
        <translation>El listado contiene algo que no forma parte de él.</translation>
    </message>
    <message>
        <source>The listing is not in path order.</source>
        <translation>El listado no está ordenado por rutas.</translation>
    </message>
    <message>
        <source>The listing is not the one that was signed: its Merkle root is {}, stated is {}.</source>
        <translation>El listado no es el que se firmó: su raíz de Merkle es {}, la declarada es {}.</translation>
    </message>
    <message>
        <source>The lock is still held by {} after {} s.</source>
        <translation>Tras {1} s, el bloqueo sigue en manos de {0}.</translation>
    </message>
    <message>
        <source>The log entry {} follows one that is missing.</source>
        <translation>La entrada de registro {} sigue a una que falta.</translation>
    </message>
    <message>
        <source>The log entry {} is not signed by the key of its origin.</source>
        <translation>La entrada de registro {} no está firmada con la clave de su origen.</translation>
    </message>
    <message>
        <source>The log of key {} does not contain {}, which this machine saw before: it was rewritten or forked.</source>
        <translation>El registro de la clave {} no contiene {}, que esta máquina ya vio antes: se reescribió o se bifurcó.</translation>
    </message>
    <message>
        <source>The log of key {} has two continuations; the one seen first is kept.</source>
        <translation>El registro de la clave {} tiene dos continuaciones; se conserva la que se vio primero.</translation>
    </message>
    <message>
        <source>The log of key {} is not here.</source>
        <translation>El registro de la clave {} no está aquí.</translation>
    </message>
    <message>
        <source>The macro '{}' has no parameter '{}'.</source>
        <translation>La macro '{}' no tiene ningún parámetro '{}'.</translation>
    </message>
    <message>
        <source>The macro '{}' is called with a block, but does not use 'caller'.</source>
        <translation>La macro '{}' se llama con un bloque, pero no usa 'caller'.</translation>
    </message>
    <message>
        <source>The macro '{}' takes {} values at most, not {}.</source>
        <translation>La macro '{}' admite como máximo {} valores, no {}.</translation>
    </message>
    <message>
        <source>The map around it is an alias.</source>
        <translation>El mapa que lo rodea es un alias.</translation>
    </message>
    <message>
        <source>The mode is {}, listed is {}.</source>
        <translation>El modo es {}, en el listado es {}.</translation>
    </message>
    <message>
        <source>The model answers what is no JSON object.</source>
        <translation>El modelo responde algo que no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The model names no template that there is.</source>
        <translation>El modelo no nombra ninguna plantilla existente.</translation>
    </message>
    <message>
        <source>The name '{}' of a component may hold only letters, digits, '.', '-' and '_'.</source>
        <translation>El nombre '{}' de un componente solo puede contener letras, cifras, '.', '-' y '_'.</translation>
    </message>
    <message>
        <source>The name of a block is made of letters, digits and '_'.</source>
        <translation>El nombre de un bloque se compone de letras, cifras y '_'.</translation>
    </message>
    <message>
        <source>The name of a template is a text, not {}.</source>
        <translation>El nombre de una plantilla es un texto, no {}.</translation>
    </message>
    <message>
        <source>The name of a template is longer than {} bytes.</source>
        <translation>El nombre de una plantilla supera los {} bytes.</translation>
    </message>
    <message>
        <source>The name of an argument is a text, not {}.</source>
        <translation>El nombre de un argumento es un texto, no {}.</translation>
    </message>
    <message>
        <source>The name of an attribute is longer than {} bytes.</source>
        <translation>El nombre de un atributo supera los {} bytes.</translation>
    </message>
    <message>
        <source>The name of the folder is not UTF-8.</source>
        <translation>El nombre de la carpeta no es UTF-8.</translation>
    </message>
    <message>
        <source>The new head of the origin could not be remembered: {}</source>
        <translation>No se pudo recordar la nueva cabeza del origen: {}</translation>
    </message>
    <message>
        <source>The object {} cannot be read: {}.</source>
        <translation>No se puede leer el objeto {}: {}.</translation>
    </message>
    <message>
        <source>The object {} has other bytes than its id says.</source>
        <translation>El objeto {} tiene otros bytes que los que dice su identificador.</translation>
    </message>
    <message>
        <source>The object {} is not a blob.</source>
        <translation>El objeto {} no es un blob.</translation>
    </message>
    <message>
        <source>The object {} is not a tree.</source>
        <translation>El objeto {} no es un tree.</translation>
    </message>
    <message>
        <source>The object {} is not in this repository.</source>
        <translation>El objeto {} no está en este repositorio.</translation>
    </message>
    <message>
        <source>The objects cannot be stored: {}</source>
        <translation>No se pueden guardar los objetos: {}</translation>
    </message>
    <message>
        <source>The operation '{}' is not there: {}</source>
        <translation>La operación '{}' no está: {}</translation>
    </message>
    <message>
        <source>The operation takes no body of type '{}'.</source>
        <translation>La operación no admite un cuerpo de tipo '{}'.</translation>
    </message>
    <message>
        <source>The operationId '{}' is given twice: first at {}.</source>
        <translation>El operationId '{}' se da dos veces: la primera en {}.</translation>
    </message>
    <message>
        <source>The option '{}' is {}.</source>
        <translation>La opción '{}' es {}.</translation>
    </message>
    <message>
        <source>The origin {} has no log.</source>
        <translation>El origen {} no tiene registro.</translation>
    </message>
    <message>
        <source>The override of '{}' reaches no artifact of {}: no binding leads to one.</source>
        <translation>La sobrescritura de '{}' no alcanza ningún artefacto de {}: ningún vínculo lleva a uno.</translation>
    </message>
    <message>
        <source>The override of '{}' reaches no artifact; {}.</source>
        <translation>La sobrescritura de '{}' no alcanza ningún artefacto; {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' depends on '{}', which is not declared.</source>
        <translation>El parámetro '{}' depende de '{}', que no está declarado.</translation>
    </message>
    <message>
        <source>The parameter '{}' has a unit, so its value must be a number.</source>
        <translation>El parámetro '{}' tiene unidad, así que su valor debe ser un número.</translation>
    </message>
    <message>
        <source>The parameter '{}' in {} is given twice.</source>
        <translation>El parámetro '{}' en {} se da dos veces.</translation>
    </message>
    <message>
        <source>The parameter '{}' is a {}; only texts, numbers and booleans can be bound.</source>
        <translation>El parámetro '{}' es de tipo {}; solo se pueden vincular textos, números y booleanos.</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared but never used.</source>
        <translation>El parámetro '{}' está declarado, pero nunca se usa.</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared in {}, so its value must be a number.</source>
        <translation>El parámetro '{}' está declarado en {}, así que su valor debe ser un número.</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared in {}: {}</source>
        <translation>El parámetro '{}' está declarado en {}: {}</translation>
    </message>
    <message>
        <source>The parameter '{}' is declared twice.</source>
        <translation>El parámetro '{}' está declarado dos veces.</translation>
    </message>
    <message>
        <source>The parameter '{}' is not in the path '{}'.</source>
        <translation>El parámetro '{}' no está en la ruta '{}'.</translation>
    </message>
    <message>
        <source>The parameter '{}' is overridden twice.</source>
        <translation>El parámetro '{}' se sobrescribe dos veces.</translation>
    </message>
    <message>
        <source>The parameter '{}' must be from {} to {} {}, not {}.</source>
        <translation>El parámetro '{}' debe estar entre {} y {} {}, no en {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' must be one of {}, not {}.</source>
        <translation>El parámetro '{}' debe ser uno de {}, no {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' needs {}, not {}.</source>
        <translation>El parámetro '{}' necesita {}, no {}.</translation>
    </message>
    <message>
        <source>The parameter '{}' was not given.</source>
        <translation>No se dio el parámetro '{}'.</translation>
    </message>
    <message>
        <source>The parameter '{}': {}</source>
        <translation>El parámetro '{}': {}</translation>
    </message>
    <message>
        <source>The parameters are in {}.</source>
        <translation>Los parámetros están en {}.</translation>
    </message>
    <message>
        <source>The parameters it was rendered with are damaged.</source>
        <translation>Los parámetros con los que se generó están dañados.</translation>
    </message>
    <message>
        <source>The parameters it was rendered with are not in the program.</source>
        <translation>Los parámetros con los que se generó no están en el programa.</translation>
    </message>
    <message>
        <source>The path '{}' has a '{{' without '}}'.</source>
        <translation>La ruta '{}' tiene un '{{' sin '}}'.</translation>
    </message>
    <message>
        <source>The path '{}' has two provenance lines.</source>
        <translation>La ruta '{}' tiene dos líneas de procedencia.</translation>
    </message>
    <message>
        <source>The path '{}' is the same as '{}' but for the names.</source>
        <translation>La ruta '{}' es igual que '{}' salvo por los nombres.</translation>
    </message>
    <message>
        <source>The path '{}' leads out of the program.</source>
        <translation>La ruta '{}' sale del programa.</translation>
    </message>
    <message>
        <source>The path '{}' must begin with '/'.</source>
        <translation>La ruta '{}' debe empezar por '/'.</translation>
    </message>
    <message>
        <source>The path is listed twice.</source>
        <translation>La ruta figura dos veces en el listado.</translation>
    </message>
    <message>
        <source>The path names '{{{}}}', which no parameter describes.</source>
        <translation>La ruta nombra '{{{}}}', que ningún parámetro describe.</translation>
    </message>
    <message>
        <source>The phase {} has no artifact.</source>
        <translation>La fase {} no tiene ningún artefacto.</translation>
    </message>
    <message>
        <source>The picture '{}' cannot be drawn: {}</source>
        <translation>No se puede dibujar la imagen '{}': {}</translation>
    </message>
    <message>
        <source>The picture '{}' is left out: {}.</source>
        <translation>La imagen '{}' se omite: {}.</translation>
    </message>
    <message>
        <source>The place '{}' names another parameter than '{}'.</source>
        <translation>El lugar '{}' nombra un parámetro distinto de '{}'.</translation>
    </message>
    <message>
        <source>The place is not in this file.</source>
        <translation>El lugar no está en este archivo.</translation>
    </message>
    <message>
        <source>The precision of 'round' is a whole number.</source>
        <translation>La precisión de 'round' es un número entero.</translation>
    </message>
    <message>
        <source>The private key file is damaged.</source>
        <translation>El archivo de la clave privada está dañado.</translation>
    </message>
    <message>
        <source>The product has no resource '{}'.</source>
        <translation>El producto no tiene ningún recurso '{}'.</translation>
    </message>
    <message>
        <source>The program gives no '{}' any more.</source>
        <translation>El programa ya no da '{}'.</translation>
    </message>
    <message>
        <source>The program has no manifest.</source>
        <translation>El programa no tiene manifiesto.</translation>
    </message>
    <message>
        <source>The program {} exists already, in '{}'.</source>
        <translation>El programa {} ya existe, en '{}'.</translation>
    </message>
    <message>
        <source>The program {} exists already: it has the context {}, with other values.</source>
        <translation>El programa {} ya existe: tiene el contexto {}, con otros valores.</translation>
    </message>
    <message>
        <source>The program {} exists already: it has the context {}.</source>
        <translation>El programa {} ya existe: tiene el contexto {}.</translation>
    </message>
    <message>
        <source>The program {} has no parameter '{}'.</source>
        <translation>El programa {} no tiene ningún parámetro '{}'.</translation>
    </message>
    <message>
        <source>The program {} in '{}' overlaps with this folder; programs do not nest.</source>
        <translation>El programa {} en '{}' se solapa con esta carpeta; los programas no se anidan.</translation>
    </message>
    <message>
        <source>The program {} is not in the last commit.</source>
        <translation>El programa {} no está en el último commit.</translation>
    </message>
    <message>
        <source>The provenance speaks of other bytes.</source>
        <translation>La procedencia habla de otros bytes.</translation>
    </message>
    <message>
        <source>The range is too large.</source>
        <translation>El rango es demasiado grande.</translation>
    </message>
    <message>
        <source>The ref '{}' cannot be written</source>
        <translation>No se puede escribir la ref '{}'</translation>
    </message>
    <message>
        <source>The reference '{}' leads back to itself.</source>
        <translation>La referencia '{}' vuelve a sí misma.</translation>
    </message>
    <message>
        <source>The reference '{}' leads nowhere: {}</source>
        <translation>La referencia '{}' no lleva a ninguna parte: {}</translation>
    </message>
    <message>
        <source>The remote has rewritten an origin that was seen before: {}</source>
        <translation>El remoto ha reescrito un origen ya visto: {}</translation>
    </message>
    <message>
        <source>The remote's log of key {} leaves out entries that were seen before; the one seen first is kept.</source>
        <translation>El registro del remoto para la clave {} omite entradas ya vistas; se conserva el que se vio primero.</translation>
    </message>
    <message>
        <source>The replacement is not UTF-8.</source>
        <translation>El reemplazo no es UTF-8.</translation>
    </message>
    <message>
        <source>The report is in {}.</source>
        <translation>El informe está en {}.</translation>
    </message>
    <message>
        <source>The repository cannot be opened: {}.</source>
        <translation>No se puede abrir el repositorio: {}.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>El repositorio aún no tiene ningún commit.</translation>
    </message>
    <message>
        <source>The result is too large.</source>
        <translation>El resultado es demasiado grande.</translation>
    </message>
    <message>
        <source>The row '{}' has {} cells, the header {}: which cell is '{}' cannot be told.</source>
        <translation>La fila '{}' tiene {} celdas, la cabecera {}: no se puede saber qué celda es '{}'.</translation>
    </message>
    <message>
        <source>The row has more cells than the head of its table; what is in them is left out: {}</source>
        <translation>La fila tiene más celdas que la cabecera de su tabla; se omite su contenido: {}</translation>
    </message>
    <message>
        <source>The schema has more than {} parts.</source>
        <translation>El esquema tiene más de {} partes.</translation>
    </message>
    <message>
        <source>The schema has no property '{}'.</source>
        <translation>El esquema no tiene ninguna propiedad '{}'.</translation>
    </message>
    <message>
        <source>The sentence has {} bytes; {} is the most.</source>
        <translation>La frase tiene {} bytes; el máximo es {}.</translation>
    </message>
    <message>
        <source>The sentence is not UTF-8.</source>
        <translation>La frase no es UTF-8.</translation>
    </message>
    <message>
        <source>The service answers what is no completion.</source>
        <translation>El servicio responde algo que no es una completion.</translation>
    </message>
    <message>
        <source>The service answers {}: {}</source>
        <translation>El servicio responde {}: {}</translation>
    </message>
    <message>
        <source>The service does not answer: {}</source>
        <translation>El servicio no responde: {}</translation>
    </message>
    <message>
        <source>The signature does not belong to this statement and the key {} of {}.</source>
        <translation>La firma no corresponde a esta declaración y a la clave {} de {}.</translation>
    </message>
    <message>
        <source>The signature is over another statement than context.json.</source>
        <translation>La firma es de otra declaración, no de context.json.</translation>
    </message>
    <message>
        <source>The statement counts {} artifacts, the listing has {}.</source>
        <translation>La declaración cuenta {} artefactos, el listado tiene {}.</translation>
    </message>
    <message>
        <source>The style '{}' is not for parameters in {}.</source>
        <translation>El estilo '{}' no es para parámetros en {}.</translation>
    </message>
    <message>
        <source>The style '{}' is only for values of the type {}.</source>
        <translation>El estilo '{}' es solo para valores de tipo {}.</translation>
    </message>
    <message>
        <source>The system gave no random bytes for a key.</source>
        <translation>El sistema no dio bytes aleatorios para una clave.</translation>
    </message>
    <message>
        <source>The system gives no thread to read the document in.</source>
        <translation>El sistema no da ningún hilo en el que leer el documento.</translation>
    </message>
    <message>
        <source>The table can be read with {} and with {} between its cells.</source>
        <translation>La tabla se puede leer con distintos separadores entre celdas: {} y {}.</translation>
    </message>
    <message>
        <source>The table has two columns '{}'.</source>
        <translation>La tabla tiene dos columnas '{}'.</translation>
    </message>
    <message>
        <source>The table of topics has more than {} names.</source>
        <translation>La tabla de temas tiene más de {} nombres.</translation>
    </message>
    <message>
        <source>The table would have other rows or cells.</source>
        <translation>La tabla tendría otras filas o celdas.</translation>
    </message>
    <message>
        <source>The tag '{}' is given twice: first at {}.</source>
        <translation>La etiqueta '{}' se da dos veces: la primera en {}.</translation>
    </message>
    <message>
        <source>The template '{}' leads out of the folder of templates.</source>
        <translation>La plantilla '{}' sale de la carpeta de plantillas.</translation>
    </message>
    <message>
        <source>The template ends here; '{}' is missing.</source>
        <translation>La plantilla termina aquí; falta '{}'.</translation>
    </message>
    <message>
        <source>The template needs more than {} MB of memory.</source>
        <translation>La plantilla necesita más de {} MB de memoria.</translation>
    </message>
    <message>
        <source>The template needs more than {} steps.</source>
        <translation>La plantilla necesita más de {} pasos.</translation>
    </message>
    <message>
        <source>The template nests too deeply while it runs.</source>
        <translation>La plantilla se anida demasiado al ejecutarse.</translation>
    </message>
    <message>
        <source>The template takes longer than {} s.</source>
        <translation>La plantilla tarda más de {} s.</translation>
    </message>
    <message>
        <source>The template uses '{}', which is not a declared parameter.</source>
        <translation>La plantilla usa '{}', que no es un parámetro declarado.</translation>
    </message>
    <message>
        <source>The test '{}' needs a value to test against.</source>
        <translation>La prueba '{}' necesita un valor con el que comparar.</translation>
    </message>
    <message>
        <source>The text '{}' is not UTF-8, so it has no canonical JSON.</source>
        <translation>El texto '{}' no es UTF-8, así que no tiene JSON canónico.</translation>
    </message>
    <message>
        <source>The text ends where line {} is expected.</source>
        <translation>El texto termina donde se espera la línea {}.</translation>
    </message>
    <message>
        <source>The text grows beyond {} MB.</source>
        <translation>El texto crece más allá de {} MB.</translation>
    </message>
    <message>
        <source>The text has '{}'.</source>
        <translation>El texto tiene '{}'.</translation>
    </message>
    <message>
        <source>The text has a line {}, which is not expected.</source>
        <translation>El texto tiene una línea {}, que no se espera.</translation>
    </message>
    <message>
        <source>The text has no '{}'{}.</source>
        <translation>El texto no tiene '{}'{}.</translation>
    </message>
    <message>
        <source>The text is not in the other one.</source>
        <translation>El texto no está en el otro.</translation>
    </message>
    <message>
        <source>The topic '{}' is in the table twice.</source>
        <translation>El tema '{}' está dos veces en la tabla.</translation>
    </message>
    <message>
        <source>The topic '{}' stands for '{}', which is no phase.</source>
        <translation>El tema '{}' designa '{}', que no es una fase.</translation>
    </message>
    <message>
        <source>The tree {} is damaged.</source>
        <translation>El tree {} está dañado.</translation>
    </message>
    <message>
        <source>The type of a security scheme is {}, not '{}'.</source>
        <translation>El tipo de un esquema de seguridad es {}, no '{}'.</translation>
    </message>
    <message>
        <source>The unit '{}' is listed twice.</source>
        <translation>La unidad '{}' figura dos veces.</translation>
    </message>
    <message>
        <source>The unit '{}' is not known.</source>
        <translation>La unidad '{}' no se conoce.</translation>
    </message>
    <message>
        <source>The unit '{}' is unknown.</source>
        <translation>La unidad '{}' es desconocida.</translation>
    </message>
    <message>
        <source>The unit '{}' of parameter '{}' is unknown.</source>
        <translation>La unidad '{}' del parámetro '{}' es desconocida.</translation>
    </message>
    <message>
        <source>The unit list has no 'dimensions'.</source>
        <translation>La lista de unidades no tiene 'dimensions'.</translation>
    </message>
    <message>
        <source>The value at '{}' came through '&lt;&lt;'; it gets a line of its own.</source>
        <translation>El valor en '{}' vino por '&lt;&lt;'; recibe una línea propia.</translation>
    </message>
    <message>
        <source>The value at '{}' is written elsewhere, below an anchor that other places share; writing it there would change them too.</source>
        <translation>El valor en '{}' está escrito en otra parte, bajo un ancla que comparten otros lugares; escribirlo allí también los cambiaría.</translation>
    </message>
    <message>
        <source>The value at '{}' would change too.</source>
        <translation>El valor en '{}' también cambiaría.</translation>
    </message>
    <message>
        <source>The value at '{}' would not read back as what was written.</source>
        <translation>El valor en '{}' no se volvería a leer como se escribió.</translation>
    </message>
    <message>
        <source>The value is not one of the choices any more.</source>
        <translation>El valor ya no es una de las opciones.</translation>
    </message>
    <message>
        <source>The value nests deeper than can be checked.</source>
        <translation>El valor se anida más de lo que se puede comprobar.</translation>
    </message>
    <message>
        <source>The variable '{}' is not in the address of its server.</source>
        <translation>La variable '{}' no está en la dirección de su servidor.</translation>
    </message>
    <message>
        <source>The width of 'center' is a whole number.</source>
        <translation>El ancho de 'center' es un número entero.</translation>
    </message>
    <message>
        <source>The width of 'indent' is a number or a text.</source>
        <translation>El ancho de 'indent' es un número o un texto.</translation>
    </message>
    <message>
        <source>There are more; narrow the search with --path.</source>
        <translation>Hay más; acotar la búsqueda con --path.</translation>
    </message>
    <message>
        <source>There are path names that are not UTF-8, so they cannot be listed: {}.</source>
        <translation>Hay nombres de ruta que no son UTF-8, así que no se pueden listar: {}.</translation>
    </message>
    <message>
        <source>There are too many names in too many places.</source>
        <translation>Hay demasiados nombres en demasiados lugares.</translation>
    </message>
    <message>
        <source>There are two blocks '{}'.</source>
        <translation>Hay dos bloques '{}'.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is a template {} already.</source>
        <translation>Ya existe una plantilla {}.</translation>
    </message>
    <message>
        <source>There is an entry '{}' already.</source>
        <translation>Ya existe una entrada '{}'.</translation>
    </message>
    <message>
        <source>There is no '{}' among the values of the format.</source>
        <translation>No hay ningún '{}' entre los valores del formato.</translation>
    </message>
    <message>
        <source>There is no anchor '{}'.</source>
        <translation>No existe el ancla '{}'.</translation>
    </message>
    <message>
        <source>There is no artifact '{}' in this context.</source>
        <translation>No existe el artefacto '{}' en este contexto.</translation>
    </message>
    <message>
        <source>There is no base manifest '{}'.</source>
        <translation>No existe el manifiesto base '{}'.</translation>
    </message>
    <message>
        <source>There is no block '{}' further up.</source>
        <translation>No hay ningún bloque '{}' más arriba.</translation>
    </message>
    <message>
        <source>There is no category '{}'.</source>
        <translation>No existe la categoría '{}'.</translation>
    </message>
    <message>
        <source>There is no command '{} {}'.</source>
        <translation>No existe la orden '{} {}'.</translation>
    </message>
    <message>
        <source>There is no command '{}'.</source>
        <translation>No existe la orden '{}'.</translation>
    </message>
    <message>
        <source>There is no context '{}' here.</source>
        <translation>No existe el contexto '{}' aquí.</translation>
    </message>
    <message>
        <source>There is no dialect '{}'.</source>
        <translation>No existe el dialecto '{}'.</translation>
    </message>
    <message>
        <source>There is no domain '{}'.</source>
        <translation>No existe el dominio '{}'.</translation>
    </message>
    <message>
        <source>There is no field '{}' here.</source>
        <translation>Aquí no existe el campo '{}'.</translation>
    </message>
    <message>
        <source>There is no filter '{}'.</source>
        <translation>No existe el filtro '{}'.</translation>
    </message>
    <message>
        <source>There is no first item: the list is empty.</source>
        <translation>No hay primer elemento: la lista está vacía.</translation>
    </message>
    <message>
        <source>There is no git repository at or above this folder.</source>
        <translation>No hay ningún repositorio git en esta carpeta ni por encima.</translation>
    </message>
    <message>
        <source>There is no item after the last.</source>
        <translation>No hay ningún elemento después del último.</translation>
    </message>
    <message>
        <source>There is no item before the first.</source>
        <translation>No hay ningún elemento antes del primero.</translation>
    </message>
    <message>
        <source>There is no item to choose: the list is empty.</source>
        <translation>No hay ningún elemento que elegir: la lista está vacía.</translation>
    </message>
    <message>
        <source>There is no key of yours on this machine yet.</source>
        <translation>Aún no hay ninguna clave suya en esta máquina.</translation>
    </message>
    <message>
        <source>There is no last item: the list is empty.</source>
        <translation>No hay último elemento: la lista está vacía.</translation>
    </message>
    <message>
        <source>There is no list of parameters '{}'.</source>
        <translation>No existe la lista de parámetros '{}'.</translation>
    </message>
    <message>
        <source>There is no loop to leave here.</source>
        <translation>Aquí no hay ningún bucle del que salir.</translation>
    </message>
    <message>
        <source>There is no parameter '{}'.</source>
        <translation>No existe el parámetro '{}'.</translation>
    </message>
    <message>
        <source>There is no phase '{}'.</source>
        <translation>No existe la fase '{}'.</translation>
    </message>
    <message>
        <source>There is no program '{}' in this repository.</source>
        <translation>No existe el programa '{}' en este repositorio.</translation>
    </message>
    <message>
        <source>There is no program here; name the file with --output.</source>
        <translation>Aquí no hay ningún programa; indicar el archivo con --output.</translation>
    </message>
    <message>
        <source>There is no secret '{}' in the key store.</source>
        <translation>No hay ningún secreto '{}' en el almacén de claves.</translation>
    </message>
    <message>
        <source>There is no secret on standard input.</source>
        <translation>No hay ningún secreto en la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no standard input here; name a file with --input.</source>
        <translation>Aquí no hay entrada estándar; indicar un archivo con --input.</translation>
    </message>
    <message>
        <source>There is no statement '{}'.</source>
        <translation>No existe la instrucción '{}'.</translation>
    </message>
    <message>
        <source>There is no status '{}'.</source>
        <translation>No existe el estado '{}'.</translation>
    </message>
    <message>
        <source>There is no such character.</source>
        <translation>No existe tal carácter.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe tal carpeta.</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>No existe tal forma.</translation>
    </message>
    <message>
        <source>There is no such item to take.</source>
        <translation>No hay tal elemento que extraer.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>No existe tal clave.</translation>
    </message>
    <message>
        <source>There is no template '{}'.</source>
        <translation>No existe la plantilla '{}'.</translation>
    </message>
    <message>
        <source>There is no template {}.</source>
        <translation>No existe la plantilla {}.</translation>
    </message>
    <message>
        <source>There is no test '{}'.</source>
        <translation>No existe la prueba '{}'.</translation>
    </message>
    <message>
        <source>There is no value at '{}'.</source>
        <translation>No hay ningún valor en '{}'.</translation>
    </message>
    <message>
        <source>There is no version '{}' of the template {}.</source>
        <translation>No existe la versión '{}' de la plantilla {}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>There is nothing at '{}'.</source>
        <translation>No hay nada en '{}'.</translation>
    </message>
    <message>
        <source>There is nothing in 'pins'.</source>
        <translation>No hay nada en 'pins'.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Aquí no hay nada que elegir.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>There is text after the end of the JSON value.</source>
        <translation>Hay texto después del final del valor JSON.</translation>
    </message>
    <message>
        <source>This '{}' has no beginning.</source>
        <translation>Este '{}' no tiene principio.</translation>
    </message>
    <message>
        <source>This YAML construct is not supported here.</source>
        <translation>Esta construcción YAML no se admite aquí.</translation>
    </message>
    <message>
        <source>This adopts the tree so:</source>
        <translation>Así se adopta el árbol:</translation>
    </message>
    <message>
        <source>This block is not closed; '{}' is missing.</source>
        <translation>Este bloque no está cerrado; falta '{}'.</translation>
    </message>
    <message>
        <source>This command reads from standard input, which is not here.</source>
        <translation>Esta orden lee de la entrada estándar, que aquí no está.</translation>
    </message>
    <message>
        <source>This command was started by {}, which holds the lock and waits for this command.</source>
        <translation>Esta orden la inició {}, que mantiene el bloqueo y espera a esta orden.</translation>
    </message>
    <message>
        <source>This comment has no end.</source>
        <translation>Este comentario no tiene fin.</translation>
    </message>
    <message>
        <source>This divides by zero.</source>
        <translation>Esto divide entre cero.</translation>
    </message>
    <message>
        <source>This escape is unknown in JSON.</source>
        <translation>Esta secuencia de escape no existe en JSON.</translation>
    </message>
    <message>
        <source>This fits {} of the allowed forms; it must fit exactly one.</source>
        <translation>Esto encaja con {} de las formas permitidas; debe encajar exactamente con una.</translation>
    </message>
    <message>
        <source>This folder belongs to git.</source>
        <translation>Esta carpeta pertenece a git.</translation>
    </message>
    <message>
        <source>This folder is a program already.</source>
        <translation>Esta carpeta ya es un programa.</translation>
    </message>
    <message>
        <source>This folder is inside the program {}; programs do not nest.</source>
        <translation>Esta carpeta está dentro del programa {}; los programas no se anidan.</translation>
    </message>
    <message>
        <source>This folder is not one that an earlier tour made.</source>
        <translation>Esta carpeta no la creó un recorrido anterior.</translation>
    </message>
    <message>
        <source>This form is not allowed here.</source>
        <translation>Esta forma no se permite aquí.</translation>
    </message>
    <message>
        <source>This has no unit; '{}' is too much.</source>
        <translation>Esto no tiene unidad; '{}' sobra.</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <translation>Esto no tiene valor.</translation>
    </message>
    <message>
        <source>This has {} characters; at most {} are allowed.</source>
        <translation>Esto tiene {} caracteres; se permiten como máximo {}.</translation>
    </message>
    <message>
        <source>This has {} entries; at most {} are allowed.</source>
        <translation>Esto tiene {} entradas; se permiten como máximo {}.</translation>
    </message>
    <message>
        <source>This is a Swagger {} document; OpenAPI 3.0 and 3.1 are read.</source>
        <translation>Este es un documento Swagger {}; se leen OpenAPI 3.0 y 3.1.</translation>
    </message>
    <message>
        <source>This is a directory where a file is expected.</source>
        <translation>Esto es un directorio donde se espera un archivo.</translation>
    </message>
    <message>
        <source>This is a partial clone, and the contents that it lacks cannot be fetched from '{}': {}</source>
        <translation>Este es un clon parcial, y los contenidos que le faltan no se pueden descargar de '{}': {}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>This is no file of the program.</source>
        <translation>Esto no es un archivo del programa.</translation>
    </message>
    <message>
        <source>This is no regular expression: {}.</source>
        <translation>Esto no es una expresión regular: {}.</translation>
    </message>
    <message>
        <source>This is not a DSSE envelope with payloadType, payload and signatures.</source>
        <translation>Esto no es un sobre DSSE con payloadType, payload y signatures.</translation>
    </message>
    <message>
        <source>This is not a draft of a form.</source>
        <translation>Esto no es un borrador de un formulario.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo regular.</translation>
    </message>
    <message>
        <source>This is not an OpenAPI document: 'openapi' does not say which version it has.</source>
        <translation>Esto no es un documento OpenAPI: 'openapi' no dice qué versión tiene.</translation>
    </message>
    <message>
        <source>This is not an OpenAPI document: it is not an object.</source>
        <translation>Esto no es un documento OpenAPI: no es un objeto.</translation>
    </message>
    <message>
        <source>This is not base64.</source>
        <translation>Esto no es base64.</translation>
    </message>
    <message>
        <source>This is not in the folder '{}'.</source>
        <translation>Esto no está en la carpeta '{}'.</translation>
    </message>
    <message>
        <source>This is not valid YAML: {}.</source>
        <translation>Esto no es YAML válido: {}.</translation>
    </message>
    <message>
        <source>This is {}, which has no field '{}'.</source>
        <translation>Esto es {}, que no tiene ningún campo '{}'.</translation>
    </message>
    <message>
        <source>This is {}, which has no items.</source>
        <translation>Esto es {}, que no tiene elementos.</translation>
    </message>
    <message>
        <source>This is {}; a loop goes through a list.</source>
        <translation>Esto es {}; un bucle recorre una lista.</translation>
    </message>
    <message>
        <source>This keyword needs a list of schemas.</source>
        <translation>Esta palabra clave necesita una lista de esquemas.</translation>
    </message>
    <message>
        <source>This list has {} items; at most {} are allowed.</source>
        <translation>Esta lista tiene {} elementos; se permiten como máximo {}.</translation>
    </message>
    <message>
        <source>This list needs at least {} items.</source>
        <translation>Esta lista necesita al menos {} elementos.</translation>
    </message>
    <message>
        <source>This listing line is damaged.</source>
        <translation>Esta línea del listado está dañada.</translation>
    </message>
    <message>
        <source>This listing line is not in canonical form.</source>
        <translation>Esta línea del listado no está en forma canónica.</translation>
    </message>
    <message>
        <source>This loop does not call itself; that needs 'recursive' after what it goes through.</source>
        <translation>Este bucle no se llama a sí mismo; para eso hace falta 'recursive' después de lo que recorre.</translation>
    </message>
    <message>
        <source>This must be {}, not {}.</source>
        <translation>Esto debe ser {}, no {}.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>This needs at least {} characters.</source>
        <translation>Esto necesita al menos {} caracteres.</translation>
    </message>
    <message>
        <source>This needs at least {} entries.</source>
        <translation>Esto necesita al menos {} entradas.</translation>
    </message>
    <message>
        <source>This nests deeper than {} levels.</source>
        <translation>Esto se anida a más de {} niveles.</translation>
    </message>
    <message>
        <source>This ref names a context of {}/{}.</source>
        <translation>Esta ref nombra un contexto de {}/{}.</translation>
    </message>
    <message>
        <source>This ref names a context that stands in no log.</source>
        <translation>Esta ref nombra un contexto que no está en ningún registro.</translation>
    </message>
    <message>
        <source>This repository borrows objects from {}; without that they are not here.</source>
        <translation>Este repositorio toma prestados objetos de {}; sin eso no están aquí.</translation>
    </message>
    <message>
        <source>This repository has no program yet.</source>
        <translation>Este repositorio aún no tiene ningún programa.</translation>
    </message>
    <message>
        <source>This repository has no remote 'origin'.</source>
        <translation>Este repositorio no tiene el remoto 'origin'.</translation>
    </message>
    <message>
        <source>This repository is bare: it has no working tree to adopt.</source>
        <translation>Este repositorio es bare: no tiene un árbol de trabajo que adoptar.</translation>
    </message>
    <message>
        <source>This repository is bare: it has no working tree to freeze from.</source>
        <translation>Este repositorio es bare: no tiene un árbol de trabajo que congelar.</translation>
    </message>
    <message>
        <source>This repository keeps its refs as a reftable, which is not supported yet.</source>
        <translation>Este repositorio guarda sus refs como reftable, lo que aún no se admite.</translation>
    </message>
    <message>
        <source>This repository uses SHA-256 object ids, which are not supported yet.</source>
        <translation>Este repositorio usa identificadores de objeto SHA-256, que aún no se admiten.</translation>
    </message>
    <message>
        <source>This template extends another one already.</source>
        <translation>Esta plantilla ya extiende otra.</translation>
    </message>
    <message>
        <source>This template is written on one line.</source>
        <translation>Esta plantilla está escrita en una sola línea.</translation>
    </message>
    <message>
        <source>This value has no JSON form.</source>
        <translation>Este valor no tiene forma JSON.</translation>
    </message>
    <message>
        <source>This would change more than {} MiB.</source>
        <translation>Esto cambiaría más de {} MiB.</translation>
    </message>
    <message>
        <source>Two edits meet in the same bytes ({} to {}).</source>
        <translation>Dos ediciones coinciden en los mismos bytes ({} a {}).</translation>
    </message>
    <message>
        <source>Two layout patterns match '{}' differently: '{}' says {} {} {}, '{}' says {} {} {}.</source>
        <translation>Dos patrones de la estructura abarcan '{}' de forma distinta: '{}' dice {} {} {}, '{}' dice {} {} {}.</translation>
    </message>
    <message>
        <source>Two programs have the id '{}': in '{}' and in '{}'.</source>
        <translation>Dos programas tienen el identificador '{}': en '{}' y en '{}'.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>UTCS</source>
        <translation>UTCS</translation>
    </message>
    <message>
        <source>Usage: pluma {}</source>
        <translation>Uso: pluma {}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values cannot be added to the 'overrides' of this manifest; write it as a block with one name a line.</source>
        <translation>No se pueden añadir valores a 'overrides' de este manifiesto; escribirlo como bloque con un nombre por línea.</translation>
    </message>
    <message>
        <source>Values nest deeper than {} levels.</source>
        <translation>Los valores se anidan a más de {} niveles.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Verificarlo</translation>
    </message>
    <message>
        <source>Verify the clone</source>
        <translation>Verificar el clon</translation>
    </message>
    <message>
        <source>Waiting for {}, which writes here: it holds {}. Ctrl+C ends the wait, which ends by itself after {} s.</source>
        <translation>Esperando a {}, que escribe aquí y retiene {}. Ctrl+C termina la espera, que acaba por sí sola tras {} s.</translation>
    </message>
    <message>
        <source>What a body of a request means is not defined for {}; it may be ignored.</source>
        <translation>Lo que significa el cuerpo de una petición no está definido para {}; puede que se ignore.</translation>
    </message>
    <message>
        <source>What a text is filled up with is one character.</source>
        <translation>Un texto se rellena con un solo carácter.</translation>
    </message>
    <message>
        <source>What begins or ends a tag cannot be empty.</source>
        <translation>Lo que abre o cierra una etiqueta no puede estar vacío.</translation>
    </message>
    <message>
        <source>What is below .pluma declares the program; it is not renamed or deleted here.</source>
        <translation>Lo que está bajo .pluma declara el programa; aquí no se renombra ni se elimina.</translation>
    </message>
    <message>
        <source>What is looked for is not UTF-8.</source>
        <translation>Lo buscado no es UTF-8.</translation>
    </message>
    <message>
        <source>What is the {} in {}?</source>
        <translation>¿Qué valor tiene {} en {}?</translation>
    </message>
    <message>
        <source>What is the {} of {}?</source>
        <translation>¿Qué valor tiene {} de {}?</translation>
    </message>
    <message>
        <source>What is the {}?</source>
        <translation>¿Qué valor tiene {}?</translation>
    </message>
    <message>
        <source>Whether {} has the form {} takes too long to find out.</source>
        <translation>Averiguar si {} tiene la forma {} lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué orden?</translation>
    </message>
    <message>
        <source>Which context?</source>
        <translation>¿Qué contexto?</translation>
    </message>
    <message>
        <source>Which document is to be checked?</source>
        <translation>¿Qué documento hay que comprobar?</translation>
    </message>
    <message>
        <source>Which field is it for?</source>
        <translation>¿Para qué campo es?</translation>
    </message>
    <message>
        <source>Which phase?</source>
        <translation>¿Qué fase?</translation>
    </message>
    <message>
        <source>Which program?</source>
        <translation>¿Qué programa?</translation>
    </message>
    <message>
        <source>Which {} are there?</source>
        <translation>¿Qué {} hay?</translation>
    </message>
    <message>
        <source>Would clone {} from {}; nothing was written.</source>
        <translation>Se clonaría: {} de {}; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Would freeze {} of {}; nothing was written.</source>
        <translation>Se congelaría: {} de {}; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Would replace {} in {}; nothing was written.</source>
        <translation>Se reemplazaría: {} en {}; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Writing HTML</source>
        <translation>Escribiendo HTML</translation>
    </message>
    <message>
        <source>Writing PDF</source>
        <translation>Escribiendo PDF</translation>
    </message>
    <message>
        <source>Written to {}; commit it to go on.</source>
        <translation>Escrito en {}; confirmarlo para continuar.</translation>
    </message>
    <message>
        <source>Wrote {} ({} bytes).</source>
        <translation>{} escrito ({} bytes).</translation>
    </message>
    <message>
        <source>Wrote {} to {}.</source>
        <translation>{} escrito en {}.</translation>
    </message>
    <message>
        <source>Your key {} is not enrolled in {}, so nobody would trust this context.</source>
        <translation>Su clave {} no está inscrita en {}, así que nadie confiaría en este contexto.</translation>
    </message>
    <message>
        <source>Zero has no negative power.</source>
        <translation>Cero no tiene potencia negativa.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>\c needs a letter</source>
        <translation>\c necesita una letra</translation>
    </message>
    <message>
        <source>\k needs the name of a group</source>
        <translation>\k necesita el nombre de un grupo</translation>
    </message>
    <message>
        <source>\n, \r\n or \r</source>
        <translation>\n, \r\n o \r</translation>
    </message>
    <message>
        <source>\p needs a property in braces</source>
        <translation>\p necesita una propiedad entre llaves</translation>
    </message>
    <message>
        <source>\p{{ has no '}}'</source>
        <translation>\p{{ no tiene '}}'</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits.</source>
        <translation>\u necesita cuatro dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>\u{:04x} is half of a surrogate pair and no character alone.</source>
        <translation>\u{:04x} es la mitad de un par sustituto y por sí solo no es un carácter.</translation>
    </message>
    <message>
        <source>\u{{…}} needs a code point</source>
        <translation>\u{{…}} necesita un punto de código</translation>
    </message>
    <message>
        <source>`pluma COMMAND --help` explains one. Exit codes: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 environment, 5 cancelled.</source>
        <translation>`pluma COMMAND --help` explica una. Códigos de salida: 0 hecho, 1 la respuesta es no, 2 uso, 3 entrada incorrecta, 4 entorno, 5 cancelado.</translation>
    </message>
    <message>
        <source>a '(' has no ')'</source>
        <translation>un '(' no tiene ')'</translation>
    </message>
    <message>
        <source>a '[' has no ']'</source>
        <translation>un '[' no tiene ']'</translation>
    </message>
    <message>
        <source>a JSON pointer such as /wing/span</source>
        <translation>un puntero JSON como /wing/span</translation>
    </message>
    <message>
        <source>a PDF shows PNG, JPEG and SVG; save it as one of them</source>
        <translation>un PDF muestra PNG, JPEG y SVG; guardarla en uno de ellos</translation>
    </message>
    <message>
        <source>a URI template such as /programs/{id}</source>
        <translation>una plantilla de URI como /programs/{id}</translation>
    </message>
    <message>
        <source>a UUID such as 2eb8aa08-aa98-11ea-b4aa-73b441d16380</source>
        <translation>un UUID como 2eb8aa08-aa98-11ea-b4aa-73b441d16380</translation>
    </message>
    <message>
        <source>a date and time with its zone such as 2026-03-10T14:30:00Z</source>
        <translation>una fecha y hora con su zona como 2026-03-10T14:30:00Z</translation>
    </message>
    <message>
        <source>a date such as 2026-03-10</source>
        <translation>una fecha como 2026-03-10</translation>
    </message>
    <message>
        <source>a desktop session unlocks its key store; without one there is none</source>
        <translation>una sesión de escritorio desbloquea su almacén de claves; sin ella no hay ninguno</translation>
    </message>
    <message>
        <source>a duration such as PT1H30M</source>
        <translation>una duración como PT1H30M</translation>
    </message>
    <message>
        <source>a field of your own begins with x-</source>
        <translation>un campo propio empieza por x-</translation>
    </message>
    <message>
        <source>a flag</source>
        <translation>un valor lógico</translation>
    </message>
    <message>
        <source>a form of it does not say what it is</source>
        <translation>una de sus formas no dice qué es</translation>
    </message>
    <message>
        <source>a full address such as https://example.org/a</source>
        <translation>una dirección completa como https://example.org/a</translation>
    </message>
    <message>
        <source>a group needs a name between '&lt;' and '&gt;'</source>
        <translation>un grupo necesita un nombre entre '&lt;' y '&gt;'</translation>
    </message>
    <message>
        <source>a hexadecimal digit is expected</source>
        <translation>se espera un dígito hexadecimal</translation>
    </message>
    <message>
        <source>a hook or a filter cannot write with pluma while pluma runs it; let it run after the command instead</source>
        <translation>un hook o un filtro no puede escribir con pluma mientras pluma lo ejecuta; ejecutarlo después de la orden</translation>
    </message>
    <message>
        <source>a host name such as hub.example.org</source>
        <translation>un nombre de host como hub.example.org</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a loop is too large</source>
        <translation>un bucle es demasiado grande</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number in {}</source>
        <translation>un número en {}</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>un número sin unidad</translation>
    </message>
    <message>
        <source>a program id is unique in its repository; change one program_id</source>
        <translation>el identificador de un programa es único en su repositorio; cambiar un program_id</translation>
    </message>
    <message>
        <source>a range ends before it begins</source>
        <translation>un rango termina antes de empezar</translation>
    </message>
    <message>
        <source>a regular expression (ECMA-262)</source>
        <translation>una expresión regular (ECMA-262)</translation>
    </message>
    <message>
        <source>a relative JSON pointer such as 1/span</source>
        <translation>un puntero JSON relativo como 1/span</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a time with its zone such as 14:30:00Z</source>
        <translation>una hora con su zona como 14:30:00Z</translation>
    </message>
    <message>
        <source>a unit that is a text</source>
        <translation>una unidad que sea un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a {} of {}</source>
        <translation>{} de tamaño {}</translation>
    </message>
    <message>
        <source>add one: git remote add origin URL</source>
        <translation>añadir uno: git remote add origin URL</translation>
    </message>
    <message>
        <source>adopt a tree first: pluma init --adopt --program ID</source>
        <translation>adoptar antes un árbol: pluma init --adopt --program ID</translation>
    </message>
    <message>
        <source>adopt a tree: pluma init --adopt --program ID</source>
        <translation>adoptar un árbol: pluma init --adopt --program ID</translation>
    </message>
    <message>
        <source>adopt the tree: pluma init --adopt --program ID</source>
        <translation>adoptar el árbol: pluma init --adopt --program ID</translation>
    </message>
    <message>
        <source>after what stands before it</source>
        <translation>después de lo que va antes</translation>
    </message>
    <message>
        <source>aliases that refer to aliases multiply; write the values out</source>
        <translation>los alias que remiten a alias se multiplican; escribir los valores completos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>an IPv4 address such as 192.0.2.1</source>
        <translation>una dirección IPv4 como 192.0.2.1</translation>
    </message>
    <message>
        <source>an IPv6 address such as 2001:db8::1</source>
        <translation>una dirección IPv6 como 2001:db8::1</translation>
    </message>
    <message>
        <source>an address such as https://example.org/a or ../a</source>
        <translation>una dirección como https://example.org/a o ../a</translation>
    </message>
    <message>
        <source>an assertion cannot be repeated</source>
        <translation>una aserción no se puede repetir</translation>
    </message>
    <message>
        <source>an e-mail address such as name@example.org</source>
        <translation>una dirección de correo como name@example.org</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>anchored</source>
        <translation>anclado</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>and {} more {}</source>
        <translation>y {} más de {}</translation>
    </message>
    <message>
        <source>another job of this program</source>
        <translation>otra tarea de este programa</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>applying parameters</source>
        <translation>aplicando los parámetros</translation>
    </message>
    <message>
        <source>artifact</source>
        <translation>artefacto</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>artefactos</translation>
    </message>
    <message>
        <source>artifacts that mention it: {}</source>
        <translation>artefactos que lo mencionan: {}</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>asignados</translation>
    </message>
    <message>
        <source>attributing</source>
        <translation>asignando</translation>
    </message>
    <message>
        <source>attributing artifacts</source>
        <translation>asignando los artefactos</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>block '{}'</source>
        <translation>el bloque '{}'</translation>
    </message>
    <message>
        <source>break the line</source>
        <translation>partir la línea</translation>
    </message>
    <message>
        <source>bring everything: git fetch --refetch --no-filter {}</source>
        <translation>traerlo todo: git fetch --refetch --no-filter {}</translation>
    </message>
    <message>
        <source>bring it from a clone that has it: pluma sync; or check the repository: git fsck</source>
        <translation>traerlo de un clon que lo tenga: pluma sync; o comprobar el repositorio: git fsck</translation>
    </message>
    <message>
        <source>bring it into the program first: pluma template new {} --from {} --version {}</source>
        <translation>traerla antes al programa: pluma template new {} --from {} --version {}</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>por dominio</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>por fase</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>change the format of the binding at {}, or quote the value</source>
        <translation>cambiar el formato del vínculo en {} o entrecomillar el valor</translation>
    </message>
    <message>
        <source>change the tag, or the binding at {}</source>
        <translation>cambiar la etiqueta o el vínculo en {}</translation>
    </message>
    <message>
        <source>character {}</source>
        <translation>carácter {}</translation>
    </message>
    <message>
        <source>check permissions and free space</source>
        <translation>comprobar los permisos y el espacio libre</translation>
    </message>
    <message>
        <source>check that the folder exists and can be written</source>
        <translation>comprobar que la carpeta existe y se puede escribir en ella</translation>
    </message>
    <message>
        <source>check the layout patterns: pluma validate</source>
        <translation>comprobar los patrones de la estructura: pluma validate</translation>
    </message>
    <message>
        <source>check the remote: git remote -v</source>
        <translation>comprobar el remoto: git remote -v</translation>
    </message>
    <message>
        <source>check the repository: git fsck</source>
        <translation>comprobar el repositorio: git fsck</translation>
    </message>
    <message>
        <source>checking bindings</source>
        <translation>comprobando los vínculos</translation>
    </message>
    <message>
        <source>checking for changes that are not committed</source>
        <translation>buscando cambios sin confirmar</translation>
    </message>
    <message>
        <source>checking the origin</source>
        <translation>comprobando la procedencia</translation>
    </message>
    <message>
        <source>checking the signature</source>
        <translation>comprobando la firma</translation>
    </message>
    <message>
        <source>checking the statement</source>
        <translation>comprobando la declaración</translation>
    </message>
    <message>
        <source>chmod 600 {}, and think about who may have copied it</source>
        <translation>chmod 600 {}, y considerar quién puede haberla copiado</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>elegir un archivo</translation>
    </message>
    <message>
        <source>choose another --out</source>
        <translation>elegir otro --out</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>elegir otro identificador</translation>
    </message>
    <message>
        <source>choose another id or --version</source>
        <translation>elegir otro identificador o --version</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elegir otro nombre</translation>
    </message>
    <message>
        <source>choose another name, or replace it with --force</source>
        <translation>elegir otro nombre o reemplazarlo con --force</translation>
    </message>
    <message>
        <source>cloned</source>
        <translation>clonados</translation>
    </message>
    <message>
        <source>cloned from</source>
        <translation>clonado de</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <source>commit its .pluma folder, or: --commit "message"</source>
        <translation>confirmar su carpeta .pluma, o bien: --commit "message"</translation>
    </message>
    <message>
        <source>commit the folder, then work on: git add -A &amp;&amp; git commit</source>
        <translation>confirmar la carpeta y seguir trabajando: git add -A &amp;&amp; git commit</translation>
    </message>
    <message>
        <source>commit the program first: git add -A &amp;&amp; git commit</source>
        <translation>confirmar antes el programa: git add -A &amp;&amp; git commit</translation>
    </message>
    <message>
        <source>commit them yourself, or let freeze do it: --commit "message"</source>
        <translation>confirmarlos, o dejar que lo haga la congelación: --commit "message"</translation>
    </message>
    <message>
        <source>committing the example</source>
        <translation>confirmando el ejemplo</translation>
    </message>
    <message>
        <source>common</source>
        <translation>comunes</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>completeness (--check-completeness)</source>
        <translation>completitud (--check-completeness)</translation>
    </message>
    <message>
        <source>content of Git LFS</source>
        <translation>contenido de Git LFS</translation>
    </message>
    <message>
        <source>contents of Git LFS</source>
        <translation>contenidos de Git LFS</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>context.json has an unknown schema.</source>
        <translation>context.json tiene un esquema desconocido.</translation>
    </message>
    <message>
        <source>context.json is not in canonical form (RFC 8785).</source>
        <translation>context.json no está en forma canónica (RFC 8785).</translation>
    </message>
    <message>
        <source>contexts</source>
        <translation>contextos</translation>
    </message>
    <message>
        <source>contexts travel with `pluma sync`, not with git clone; to have git fetch bring them too: git config --add remote.origin.fetch '{}' (or init --add-fetch-refspec)</source>
        <translation>los contextos viajan con `pluma sync`, no con git clone; para que git fetch también los traiga: git config --add remote.origin.fetch '{}' (o init --add-fetch-refspec)</translation>
    </message>
    <message>
        <source>convert it to UTF-8</source>
        <translation>convertirlo a UTF-8</translation>
    </message>
    <message>
        <source>convert it, for example with npm swagger2openapi</source>
        <translation>convertirlo, por ejemplo con npm swagger2openapi</translation>
    </message>
    <message>
        <source>convert it: git refs migrate --ref-format=files</source>
        <translation>convertirlo: git refs migrate --ref-format=files</translation>
    </message>
    <message>
        <source>counting files</source>
        <translation>contando archivos</translation>
    </message>
    <message>
        <source>counting lines</source>
        <translation>contando líneas</translation>
    </message>
    <message>
        <source>counting {}</source>
        <translation>contando {}</translation>
    </message>
    <message>
        <source>declare the parameter with its unit, end its name in it, or say quantity('{}', unit='…')</source>
        <translation>declarar el parámetro con su unidad, terminar su nombre en ella o escribir quantity('{}', unit='…')</translation>
    </message>
    <message>
        <source>default was {}, is {}</source>
        <translation>el valor por omisión era {}, es {}</translation>
    </message>
    <message>
        <source>default {}</source>
        <translation>por omisión {}</translation>
    </message>
    <message>
        <source>depends on: {}</source>
        <translation>depende de: {}</translation>
    </message>
    <message>
        <source>did you mean {}?</source>
        <translation>¿quiso decir {}?</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>diferencias</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>divide its longest lines and paragraphs</source>
        <translation>dividir sus líneas y párrafos más largos</translation>
    </message>
    <message>
        <source>divide the document; a table of many columns with short rows, or a line of nothing but marks, takes most</source>
        <translation>dividir el documento; lo que más cuesta es una tabla de muchas columnas con filas cortas o una línea hecha solo de signos de marcado</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>dominios</translation>
    </message>
    <message>
        <source>edit it, or use git</source>
        <translation>editarlo o usar git</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editados</translation>
    </message>
    <message>
        <source>end the name in .html, .pdf, .docx or .odt</source>
        <translation>terminar el nombre en .html, .pdf, .docx u .odt</translation>
    </message>
    <message>
        <source>end the name in .{}</source>
        <translation>terminar el nombre en .{}</translation>
    </message>
    <message>
        <source>enrol it: pluma keys enroll --program {}, then commit (or freeze with --commit "message")</source>
        <translation>inscribirla: pluma keys enroll --program {}, y después confirmar (o congelar con --commit "message")</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>inscrita</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>fetching contents from {}</source>
        <translation>trayendo contenidos de {}</translation>
    </message>
    <message>
        <source>fetching origins from {}</source>
        <translation>trayendo procedencias de {}</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>file differs</source>
        <translation>archivo difiere</translation>
    </message>
    <message>
        <source>file that git does not know</source>
        <translation>archivo que git no conoce</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>files differ</source>
        <translation>archivos difieren</translation>
    </message>
    <message>
        <source>files that git does not know</source>
        <translation>archivos que git no conoce</translation>
    </message>
    <message>
        <source>finish it: git {} --continue, then repeat</source>
        <translation>terminarlo: git {} --continue, y repetir</translation>
    </message>
    <message>
        <source>for example: 45 m</source>
        <translation>por ejemplo: 45 m</translation>
    </message>
    <message>
        <source>for example: AMPEL360-BWB-Q200/CAD</source>
        <translation>por ejemplo: AMPEL360-BWB-Q200/CAD</translation>
    </message>
    <message>
        <source>for example: DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**</source>
        <translation>por ejemplo: DOMAIN/{domain}-*/SYSTEMS/{ata}-*/SUBSYSTEMS/{subsystem}/PLM/CAx/{phase}/**</translation>
    </message>
    <message>
        <source>for example: Verification_Validation=CAV</source>
        <translation>por ejemplo: Verification_Validation=CAV</translation>
    </message>
    <message>
        <source>for example: wing_span=45m,engines=4</source>
        <translation>por ejemplo: wing_span=45m,engines=4</translation>
    </message>
    <message>
        <source>format was '{}', is '{}'</source>
        <translation>el formato era '{}', es '{}'</translation>
    </message>
    <message>
        <source>format_map() takes one mapping.</source>
        <translation>format_map() admite un solo mapa.</translation>
    </message>
    <message>
        <source>free space or check permissions, then repeat</source>
        <translation>liberar espacio o comprobar los permisos, y repetir</translation>
    </message>
    <message>
        <source>free space, then repeat; nothing was put into place</source>
        <translation>liberar espacio y repetir; no se ha colocado nada en su sitio</translation>
    </message>
    <message>
        <source>freeze one: pluma freeze-context --phase CAD; a plain git clone does not bring contexts, run: pluma sync</source>
        <translation>congelar uno: pluma freeze-context --phase CAD; un git clone simple no trae contextos, ejecutar: pluma sync</translation>
    </message>
    <message>
        <source>from the program</source>
        <translation>del programa</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>nuevo aviso</translation>
    </message>
    <message>
        <source>git add the files first</source>
        <translation>añadir antes los archivos con git add</translation>
    </message>
    <message>
        <source>git checkout -- PATH brings back what was committed</source>
        <translation>git checkout -- PATH recupera lo que estaba confirmado</translation>
    </message>
    <message>
        <source>git commit failed: {}</source>
        <translation>git commit falló: {}</translation>
    </message>
    <message>
        <source>git commit said: {}</source>
        <translation>git commit dijo: {}</translation>
    </message>
    <message>
        <source>git lists its index in an unknown form: {}.</source>
        <translation>git enumera su índice en una forma desconocida: {}.</translation>
    </message>
    <message>
        <source>git tracks no file in this folder, so there is nothing to adopt.</source>
        <translation>git no sigue ningún archivo de esta carpeta, así que no hay nada que adoptar.</translation>
    </message>
    <message>
        <source>git was told not to look at {} files in the working tree (assume-unchanged or skip-worktree), so changes in them are not frozen: {}{}</source>
        <translation>git tiene instrucción de no mirar {} archivos del árbol de trabajo (assume-unchanged o skip-worktree), así que sus cambios no se congelan: {}{}</translation>
    </message>
    <message>
        <source>git {} failed: {}</source>
        <translation>git {} falló: {}</translation>
    </message>
    <message>
        <source>give --adopt too: pluma init --adopt --suggest</source>
        <translation>indicar también --adopt: pluma init --adopt --suggest</translation>
    </message>
    <message>
        <source>give --context-id ID; list them: pluma query-context</source>
        <translation>indicar --context-id ID; listarlos: pluma query-context</translation>
    </message>
    <message>
        <source>give --layout too, or see what is proposed: pluma init --adopt --suggest</source>
        <translation>indicar también --layout, o ver lo que se propone: pluma init --adopt --suggest</translation>
    </message>
    <message>
        <source>give --phase with one of: {}, or ALL</source>
        <translation>indicar --phase con una de: {}, o ALL</translation>
    </message>
    <message>
        <source>give --program ID</source>
        <translation>indicar --program ID</translation>
    </message>
    <message>
        <source>give --program with one of: {}</source>
        <translation>indicar --program con uno de: {}</translation>
    </message>
    <message>
        <source>give --template PROGRAM/PHASE, or write the values into .pluma/program.yaml</source>
        <translation>indicar --template PROGRAM/PHASE, o escribir los valores en .pluma/program.yaml</translation>
    </message>
    <message>
        <source>give a folder below {}</source>
        <translation>indicar una carpeta dentro de {}</translation>
    </message>
    <message>
        <source>give an absent or empty folder</source>
        <translation>indicar una carpeta inexistente o vacía</translation>
    </message>
    <message>
        <source>give one: --commit "message"</source>
        <translation>indicar uno: --commit "message"</translation>
    </message>
    <message>
        <source>give the folder itself</source>
        <translation>indicar la carpeta misma</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>produce</translation>
    </message>
    <message>
        <source>go into the program's repository, or create one: git init</source>
        <translation>ir al repositorio del programa o crear uno: git init</translation>
    </message>
    <message>
        <source>goes to other servers</source>
        <translation>va a otros servidores</translation>
    </message>
    <message>
        <source>groups nest too deeply</source>
        <translation>los grupos se anidan demasiado</translation>
    </message>
    <message>
        <source>has an empty, '.' or '..' segment</source>
        <translation>tiene un segmento vacío, '.' o '..'</translation>
    </message>
    <message>
        <source>has none of {phase}, {topic}, {domain} and {ata}, so it says nothing</source>
        <translation>no tiene ninguno de {phase}, {topic}, {domain} y {ata}, así que no dice nada</translation>
    </message>
    <message>
        <source>has the unknown place '{}'; known are {{phase}}, {{topic}}, {{domain}}, {{ata}}, {{subsystem}}</source>
        <translation>tiene el lugar desconocido '{}'; se conocen {{phase}}, {{topic}}, {{domain}}, {{ata}}, {{subsystem}}</translation>
    </message>
    <message>
        <source>has too many segments</source>
        <translation>tiene demasiados segmentos</translation>
    </message>
    <message>
        <source>has {topic}, but there is no table of topics that gives phases to names</source>
        <translation>tiene {topic}, pero no hay una tabla de temas que asigne fases a los nombres</translation>
    </message>
    <message>
        <source>hashing</source>
        <translation>calculando hashes</translation>
    </message>
    <message>
        <source>hashing artifacts</source>
        <translation>calculando los hashes de los artefactos</translation>
    </message>
    <message>
        <source>have the key enrolled anew</source>
        <translation>hacer que se inscriba la clave de nuevo</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>in {}, from {}</source>
        <translation>en {}, desde {}</translation>
    </message>
    <message>
        <source>install curl, or ask without --endpoint</source>
        <translation>instalar curl, o preguntar sin --endpoint</translation>
    </message>
    <message>
        <source>install pandoc, or export to .pdf or .html</source>
        <translation>instalar pandoc, o exportar a .pdf o .html</translation>
    </message>
    <message>
        <source>install the program or put it on the PATH</source>
        <translation>instalar el programa o ponerlo en el PATH</translation>
    </message>
    <message>
        <source>is deprecated</source>
        <translation>está obsoleto</translation>
    </message>
    <message>
        <source>is deprecated now</source>
        <translation>ahora está obsoleta</translation>
    </message>
    <message>
        <source>is needed now</source>
        <translation>ahora es obligatorio</translation>
    </message>
    <message>
        <source>is no longer deprecated</source>
        <translation>ya no está obsoleta</translation>
    </message>
    <message>
        <source>is not deprecated any more</source>
        <translation>ya no está obsoleto</translation>
    </message>
    <message>
        <source>is optional now</source>
        <translation>ahora es opcional</translation>
    </message>
    <message>
        <source>is written in another way</source>
        <translation>se escribe de otra forma</translation>
    </message>
    <message>
        <source>it begins with: openapi: 3.1.0</source>
        <translation>empieza por: openapi: 3.1.0</translation>
    </message>
    <message>
        <source>it borrows objects from {}; check that this is there</source>
        <translation>toma prestados objetos de {}; comprobar que existe</translation>
    </message>
    <message>
        <source>it has a scheme, a host and a path, and no query</source>
        <translation>tiene esquema, host y ruta, y ninguna consulta</translation>
    </message>
    <message>
        <source>it has {} × {} pixels, at most {} million are shown</source>
        <translation>tiene {} × {} píxeles, se muestran como máximo {} millones</translation>
    </message>
    <message>
        <source>it is on the web, from where nothing is fetched</source>
        <translation>está en la web, de donde no se trae nada</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>no nombra ningún archivo</translation>
    </message>
    <message>
        <source>it takes no body</source>
        <translation>no admite cuerpo</translation>
    </message>
    <message>
        <source>it takes {}</source>
        <translation>admite {}</translation>
    </message>
    <message>
        <source>item identities (--comprehensive)</source>
        <translation>identidades de los elementos (--comprehensive)</translation>
    </message>
    <message>
        <source>its data is not in base64</source>
        <translation>sus datos no están en base64</translation>
    </message>
    <message>
        <source>its file is a pointer of git-lfs; fetch it with `git lfs pull`</source>
        <translation>su archivo es un puntero de git-lfs; traerlo con `git lfs pull`</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation>su archivo está dañado</translation>
    </message>
    <message>
        <source>its file is none of PNG, JPEG, GIF, WebP and SVG</source>
        <translation>su archivo no es PNG, JPEG, GIF, WebP ni SVG</translation>
    </message>
    <message>
        <source>its file is not read here</source>
        <translation>su archivo no se lee aquí</translation>
    </message>
    <message>
        <source>its forms are {}</source>
        <translation>sus formas son {}</translation>
    </message>
    <message>
        <source>keep it with: pluma secret set {}</source>
        <translation>guardarlo con: pluma secret set {}</translation>
    </message>
    <message>
        <source>keep one document per file</source>
        <translation>dejar un documento por archivo</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>dejar uno de los dos</translation>
    </message>
    <message>
        <source>known are: {}</source>
        <translation>se conocen: {}</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>estructura</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>omitirlo</translation>
    </message>
    <message>
        <source>leave out --adopt, --layout and --topic</source>
        <translation>omitir --adopt, --layout y --topic</translation>
    </message>
    <message>
        <source>leave out --regex to look for the text as it stands</source>
        <translation>omitir --regex para buscar el texto tal cual</translation>
    </message>
    <message>
        <source>leave out the unit '{}'</source>
        <translation>omitir la unidad '{}'</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>list them: pluma query-context; contexts of others come with: pluma sync</source>
        <translation>listarlos: pluma query-context; los contextos de otros llegan con: pluma sync</translation>
    </message>
    <message>
        <source>looking at the other phases</source>
        <translation>examinando las otras fases</translation>
    </message>
    <message>
        <source>looking for contents that are elsewhere</source>
        <translation>buscando contenidos que están en otra parte</translation>
    </message>
    <message>
        <source>looking for contents that the remote still has</source>
        <translation>buscando contenidos que aún tiene el remoto</translation>
    </message>
    <message>
        <source>looking for places of {}</source>
        <translation>buscando lugares de {}</translation>
    </message>
    <message>
        <source>macro '{}'</source>
        <translation>la macro '{}'</translation>
    </message>
    <message>
        <source>make and enrol one: pluma keys enroll --program {}, then commit</source>
        <translation>crear e inscribir una: pluma keys enroll --program {}, y después confirmar</translation>
    </message>
    <message>
        <source>make one with namespace()</source>
        <translation>crear uno con namespace()</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>may be null</source>
        <translation>puede ser null</translation>
    </message>
    <message>
        <source>may not be null</source>
        <translation>no puede ser null</translation>
    </message>
    <message>
        <source>media types of bodies and responses, or 'security', say it</source>
        <translation>lo dicen los tipos de medio de cuerpos y respuestas, o 'security'</translation>
    </message>
    <message>
        <source>mend the binding or the artifact and freeze again, or use pluma clone-context --accept-incomplete</source>
        <translation>corregir el vínculo o el artefacto y congelar de nuevo, o usar pluma clone-context --accept-incomplete</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>name a file that ends in .md</source>
        <translation>indicar un archivo que termine en .md</translation>
    </message>
    <message>
        <source>name fewer files with --path</source>
        <translation>indicar menos archivos con --path</translation>
    </message>
    <message>
        <source>name it with --instance FILE</source>
        <translation>indicarlo con --instance FILE</translation>
    </message>
    <message>
        <source>name it with --map, or write the schema into this document</source>
        <translation>indicarlo con --map, o escribir el esquema en este documento</translation>
    </message>
    <message>
        <source>name one: pluma sync {}</source>
        <translation>indicar uno: pluma sync {}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>next: cd {} &amp;&amp; pluma freeze-context --phase CAD</source>
        <translation>a continuación: cd {} &amp;&amp; pluma freeze-context --phase CAD</translation>
    </message>
    <message>
        <source>next: pluma validate, then pluma freeze-context --phase CAD --commit "Adopt {}"</source>
        <translation>a continuación: pluma validate, y después pluma freeze-context --phase CAD --commit "Adopt {}"</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no artifact mentions it</source>
        <translation>ningún artefacto lo menciona</translation>
    </message>
    <message>
        <source>no binding carries it to an artifact</source>
        <translation>ningún vínculo lo lleva a un artefacto</translation>
    </message>
    <message>
        <source>no context of this phase</source>
        <translation>ningún contexto de esta fase</translation>
    </message>
    <message>
        <source>no file has a phase, so nothing can be frozen yet: say in .pluma/program.yaml where phases stand, with {phase}, or {topic} and a table of topics</source>
        <translation>ningún archivo tiene fase, así que aún no se puede congelar nada: decir en .pluma/program.yaml dónde están las fases, con {phase}, o con {topic} y una tabla de temas</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
    <message>
        <source>no known layout fits this tree, so every file is common; see what is proposed: pluma init --adopt --suggest, or say where phases are with --layout PATTERN</source>
        <translation>ninguna estructura conocida encaja con este árbol, así que todos los archivos son comunes; ver lo que se propone: pluma init --adopt --suggest, o decir dónde están las fases con --layout PATTERN</translation>
    </message>
    <message>
        <source>no longer takes {}</source>
        <translation>ya no acepta {}</translation>
    </message>
    <message>
        <source>no progress on standard error</source>
        <translation>sin progreso en la salida de error estándar</translation>
    </message>
    <message>
        <source>no row begins with '{}'.</source>
        <translation>ninguna fila empieza por '{}'.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>no inscrita</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>no abarcados</translation>
    </message>
    <message>
        <source>not matched, such as {}</source>
        <translation>no abarcado, por ejemplo {}</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>nota: {}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing fits the schema</source>
        <translation>nada encaja en el esquema</translation>
    </message>
    <message>
        <source>nothing was changed; free space or check permissions, then repeat</source>
        <translation>no se ha cambiado nada; liberar espacio o comprobar los permisos, y repetir</translation>
    </message>
    <message>
        <source>nothing was committed</source>
        <translation>no se ha confirmado nada</translation>
    </message>
    <message>
        <source>nothing was committed and what was staged before is as it was; mend what git or its hook names, then repeat</source>
        <translation>no se ha confirmado nada y lo que estaba preparado sigue igual; corregir lo que indica git o su hook, y repetir</translation>
    </message>
    <message>
        <source>nothing was written; search again</source>
        <translation>no se ha escrito nada; buscar de nuevo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>octal escapes are not known to ECMA-262</source>
        <translation>ECMA-262 no conoce escapes octales</translation>
    </message>
    <message>
        <source>office programs show no WebP; save it as PNG</source>
        <translation>los programas de oficina no muestran WebP; guardarla como PNG</translation>
    </message>
    <message>
        <source>ok, {}: {}</source>
        <translation>correcto, {}: {}</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>en {}</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>uno de {}</translation>
    </message>
    <message>
        <source>only files beside the document are shown</source>
        <translation>solo se muestran archivos junto al documento</translation>
    </message>
    <message>
        <source>only files in '{}' are shown</source>
        <translation>solo se muestran archivos de '{}'</translation>
    </message>
    <message>
        <source>only its words changed</source>
        <translation>solo ha cambiado la redacción</translation>
    </message>
    <message>
        <source>open it again to see it as it is now</source>
        <translation>abrirlo de nuevo para verlo como está ahora</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operación</translation>
    </message>
    <message>
        <source>operation differs.</source>
        <translation>operación difiere.</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>operations differ.</source>
        <translation>operaciones difieren.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>other topics</source>
        <translation>otros temas</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>pandoc fails: {}</source>
        <translation>pandoc falla: {}</translation>
    </message>
    <message>
        <source>pandoc says: {}</source>
        <translation>pandoc dice: {}</translation>
    </message>
    <message>
        <source>parameterized</source>
        <translation>parametrizados</translation>
    </message>
    <message>
        <source>parametric documents, frozen contexts and clones of whole programs, in git</source>
        <translation>documentos paramétricos, contextos congelados y clones de programas enteros, en git</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>fases</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>place</source>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>place that bindings name</source>
        <translation>lugar que nombran los vínculos</translation>
    </message>
    <message>
        <source>places</source>
        <translation>coincidencias</translation>
    </message>
    <message>
        <source>places that bindings name</source>
        <translation>lugares que nombran los vínculos</translation>
    </message>
    <message>
        <source>pluma {}: parametric documents, frozen contexts and clones of whole programs, in git.</source>
        <translation>pluma {}: documentos paramétricos, contextos congelados y clones de programas enteros, en git.</translation>
    </message>
    <message>
        <source>print each row as a line of JSON</source>
        <translation>imprimir cada fila como una línea de JSON</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>imprimir el resultado como JSON</translation>
    </message>
    <message>
        <source>process {}</source>
        <translation>proceso {}</translation>
    </message>
    <message>
        <source>program files</source>
        <translation>archivos del programa</translation>
    </message>
    <message>
        <source>programs here: {}</source>
        <translation>programas aquí: {}</translation>
    </message>
    <message>
        <source>provenance.jsonl is not the one that was signed.</source>
        <translation>provenance.jsonl no es el que se firmó.</translation>
    </message>
    <message>
        <source>put it into .pluma/{}</source>
        <translation>ponerlo en .pluma/{}</translation>
    </message>
    <message>
        <source>put long lists into a parameter file</source>
        <translation>poner las listas largas en un archivo de parámetros</translation>
    </message>
    <message>
        <source>quote the cell that holds {}</source>
        <translation>entrecomillar la celda que contiene {}</translation>
    </message>
    <message>
        <source>reaches:</source>
        <translation>alcanza:</translation>
    </message>
    <message>
        <source>read with {} between its cells, the table has the columns {}.</source>
        <translation>leída con {} entre sus celdas, la tabla tiene las columnas {}.</translation>
    </message>
    <message>
        <source>reading bindings</source>
        <translation>leyendo los vínculos</translation>
    </message>
    <message>
        <source>reading item identities</source>
        <translation>leyendo las identidades de los elementos</translation>
    </message>
    <message>
        <source>reading items</source>
        <translation>leyendo los elementos</translation>
    </message>
    <message>
        <source>reading the tree</source>
        <translation>leyendo el árbol</translation>
    </message>
    <message>
        <source>reading what would be committed</source>
        <translation>leyendo lo que se confirmaría</translation>
    </message>
    <message>
        <source>remove one pattern or make it narrower</source>
        <translation>quitar un patrón o hacerlo más estrecho</translation>
    </message>
    <message>
        <source>remove the line, or pin a template there by hand</source>
        <translation>quitar la línea, o fijar allí una plantilla a mano</translation>
    </message>
    <message>
        <source>rename them, for example with convmv</source>
        <translation>renombrarlos, por ejemplo con convmv</translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>generados</translation>
    </message>
    <message>
        <source>repeat the command</source>
        <translation>repetir la orden</translation>
    </message>
    <message>
        <source>repeat the command when that is done, or end it</source>
        <translation>repetir la orden cuando aquello acabe, o terminarlo</translation>
    </message>
    <message>
        <source>repeat the command with --force</source>
        <translation>repetir la orden con --force</translation>
    </message>
    <message>
        <source>repeat the command: it completes the draft</source>
        <translation>repetir la orden: completa el borrador</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>resolve the merge first: git status</source>
        <translation>resolver antes la fusión: git status</translation>
    </message>
    <message>
        <source>restore it from a backup, or remove it and pin the keys anew</source>
        <translation>restaurarla de una copia de seguridad, o quitarla y fijar las claves de nuevo</translation>
    </message>
    <message>
        <source>restore it: git update-ref {} {}</source>
        <translation>restaurarlo: git update-ref {} {}</translation>
    </message>
    <message>
        <source>restore the pinned file, or pin the new one on purpose</source>
        <translation>restaurar el archivo fijado, o fijar el nuevo a propósito</translation>
    </message>
    <message>
        <source>rsvg-convert fails: {}</source>
        <translation>rsvg-convert falla: {}</translation>
    </message>
    <message>
        <source>say where they stand with --layout PATTERN and --topic NAME=PHASE; --suggest with these counts what they say</source>
        <translation>decir dónde están con --layout PATTERN y --topic NAME=PHASE; --suggest junto con ellos cuenta lo que dicen</translation>
    </message>
    <message>
        <source>say which it is in the binding: {},sep=;</source>
        <translation>decir cuál es en el vínculo: {},sep=;</translation>
    </message>
    <message>
        <source>says the phase more than once: it has {topic} twice, or {phase} and {topic}</source>
        <translation>dice la fase más de una vez: tiene {topic} dos veces, o {phase} y {topic}</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>searching {}</source>
        <translation>buscando en {}</translation>
    </message>
    <message>
        <source>see: pluma --help</source>
        <translation>véase: pluma --help</translation>
    </message>
    <message>
        <source>see: pluma templates list</source>
        <translation>véase: pluma templates list</translation>
    </message>
    <message>
        <source>see: pluma validate</source>
        <translation>véase: pluma validate</translation>
    </message>
    <message>
        <source>see: pluma verify-frozen-context --context-id {}</source>
        <translation>véase: pluma verify-frozen-context --context-id {}</translation>
    </message>
    <message>
        <source>see: pluma {} --help</source>
        <translation>véase: pluma {} --help</translation>
    </message>
    <message>
        <source>sending origins to {}</source>
        <translation>enviando procedencias a {}</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>shipped are: {}</source>
        <translation>se incluyen: {}</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>firmado por</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>firmante</translation>
    </message>
    <message>
        <source>start, dialect, run and stop are</source>
        <translation>se conocen start, dialect, run y stop</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>storing {} objects</source>
        <translation>almacenando {} objetos</translation>
    </message>
    <message>
        <source>strict, lenient, chainable or debug</source>
        <translation>strict, lenient, chainable o debug</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>submódulo</translation>
    </message>
    <message>
        <source>submodules</source>
        <translation>submódulos</translation>
    </message>
    <message>
        <source>such as {$request.body#/url} or $response.header.Location</source>
        <translation>por ejemplo {$request.body#/url} o $response.header.Location</translation>
    </message>
    <message>
        <source>such as {}</source>
        <translation>por ejemplo {}</translation>
    </message>
    <message>
        <source>such as: an ICD between propulsion and cryogenics</source>
        <translation>en inglés, por ejemplo: an ICD between propulsion and cryogenics</translation>
    </message>
    <message>
        <source>takes {} now</source>
        <translation>ahora acepta {}</translation>
    </message>
    <message>
        <source>target of a link</source>
        <translation>destino de un enlace</translation>
    </message>
    <message>
        <source>targets of links</source>
        <translation>destinos de enlaces</translation>
    </message>
    <message>
        <source>template '{}'</source>
        <translation>la plantilla '{}'</translation>
    </message>
    <message>
        <source>test {}</source>
        <translation>prueba {}</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>the block of the call</source>
        <translation>el bloque de la llamada</translation>
    </message>
    <message>
        <source>the block that is not closed begins in line {}</source>
        <translation>el bloque sin cerrar empieza en la línea {}</translation>
    </message>
    <message>
        <source>the body has no schema</source>
        <translation>el cuerpo no tiene esquema</translation>
    </message>
    <message>
        <source>the commit {} was made before this and stays; take it back, keeping the files, with: git reset --soft {}</source>
        <translation>el commit {} se hizo antes de esto y permanece; deshacerlo conservando los archivos con: git reset --soft {}</translation>
    </message>
    <message>
        <source>the description changed</source>
        <translation>ha cambiado la descripción</translation>
    </message>
    <message>
        <source>the domains are: {}</source>
        <translation>los dominios son: {}</translation>
    </message>
    <message>
        <source>the expression ends in a backslash</source>
        <translation>la expresión termina en una barra invertida</translation>
    </message>
    <message>
        <source>the length that is allowed changed</source>
        <translation>ha cambiado la longitud permitida</translation>
    </message>
    <message>
        <source>the media types of 'content' say it</source>
        <translation>lo dicen los tipos de medio de 'content'</translation>
    </message>
    <message>
        <source>the model says so</source>
        <translation>lo dice el modelo</translation>
    </message>
    <message>
        <source>the number of items that is allowed changed</source>
        <translation>ha cambiado el número permitido de elementos</translation>
    </message>
    <message>
        <source>the parameters are: {}</source>
        <translation>los parámetros son: {}</translation>
    </message>
    <message>
        <source>the pattern changed</source>
        <translation>ha cambiado el patrón</translation>
    </message>
    <message>
        <source>the phases are: {}</source>
        <translation>las fases son: {}</translation>
    </message>
    <message>
        <source>the pictures have more than {} MiB</source>
        <translation>las imágenes superan los {} MiB</translation>
    </message>
    <message>
        <source>the private key is in the file {} (mode 0600), not in a platform key store</source>
        <translation>la clave privada está en el archivo {} (modo 0600), no en un almacén de claves de la plataforma</translation>
    </message>
    <message>
        <source>the program pins it; there are: {}</source>
        <translation>el programa la fija; hay: {}</translation>
    </message>
    <message>
        <source>the property '{}' cannot be negated here</source>
        <translation>la propiedad '{}' no se puede negar aquí</translation>
    </message>
    <message>
        <source>the row '{}' has {} cells only.</source>
        <translation>la fila '{}' solo tiene {} celdas.</translation>
    </message>
    <message>
        <source>the schema does not say what it is</source>
        <translation>el esquema no dice qué es</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>la tabla está vacía.</translation>
    </message>
    <message>
        <source>the top folder of the repository</source>
        <translation>la carpeta superior del repositorio</translation>
    </message>
    <message>
        <source>the value is {}</source>
        <translation>el valor es {}</translation>
    </message>
    <message>
        <source>there are: {}</source>
        <translation>hay: {}</translation>
    </message>
    <message>
        <source>there is no group {}</source>
        <translation>no hay ningún grupo {}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>no hay nada que repetir</translation>
    </message>
    <message>
        <source>this is a partial clone, which leaves contents with its remote; bring them with: pluma sync, or git fetch --refetch --no-filter</source>
        <translation>este es un clon parcial, que deja contenidos en su remoto; traerlos con: pluma sync, o git fetch --refetch --no-filter</translation>
    </message>
    <message>
        <source>this is a shallow clone; bring the rest with: git fetch --unshallow</source>
        <translation>este es un clon superficial; traer el resto con: git fetch --unshallow</translation>
    </message>
    <message>
        <source>title was '{}', is '{}'</source>
        <translation>el título era '{}', es '{}'</translation>
    </message>
    <message>
        <source>to adopt the files in it: pluma init --adopt --path {}</source>
        <translation>para adoptar los archivos que contiene: pluma init --adopt --path {}</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>trying patterns</source>
        <translation>probando patrones</translation>
    </message>
    <message>
        <source>two bindings claim the same bytes</source>
        <translation>dos vínculos reclaman los mismos bytes</translation>
    </message>
    <message>
        <source>unit was '{}', is '{}'</source>
        <translation>la unidad era '{}', es '{}'</translation>
    </message>
    <message>
        <source>use --json</source>
        <translation>usar --json</translation>
    </message>
    <message>
        <source>use a repository with SHA-1 object ids (the default of git init)</source>
        <translation>usar un repositorio con identificadores de objeto SHA-1 (lo predeterminado de git init)</translation>
    </message>
    <message>
        <source>use instead</source>
        <translation>usar en su lugar</translation>
    </message>
    <message>
        <source>use letters, digits, '.', '_' and '-'</source>
        <translation>usar letras, dígitos, '.', '_' y '-'</translation>
    </message>
    <message>
        <source>use one of: {}</source>
        <translation>usar uno de: {}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>esperando un bloqueo</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>warning: {}</source>
        <translation>aviso: {}</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>se llamaba {}</translation>
    </message>
    <message>
        <source>was {}</source>
        <translation>era {}</translation>
    </message>
    <message>
        <source>was {}, is {}</source>
        <translation>era {}, es {}</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>with a phase</source>
        <translation>con fase</translation>
    </message>
    <message>
        <source>with the choices {}</source>
        <translation>con las opciones {}</translation>
    </message>
    <message>
        <source>without a phase</source>
        <translation>sin fase</translation>
    </message>
    <message>
        <source>without the choices {}</source>
        <translation>sin las opciones {}</translation>
    </message>
    <message>
        <source>work in a clone of it</source>
        <translation>trabajar en un clon suyo</translation>
    </message>
    <message>
        <source>write $$ for a dollar sign</source>
        <translation>escribir $$ para el signo de dólar</translation>
    </message>
    <message>
        <source>write --to {}/{}</source>
        <translation>escribir --to {}/{}</translation>
    </message>
    <message>
        <source>write 1.2 (exactly), ^1.2 (up to the next that may break), ~1.2 (its corrections) or &gt;=1.2</source>
        <translation>escribir 1.2 (exactamente), ^1.2 (hasta la siguiente que puede romper algo), ~1.2 (sus correcciones) o &gt;=1.2</translation>
    </message>
    <message>
        <source>write ;, tab, | or comma</source>
        <translation>escribir ;, tab, | o comma</translation>
    </message>
    <message>
        <source>write ID@VERSION#sha256:DIGEST</source>
        <translation>escribir ID@VERSION#sha256:DIGEST</translation>
    </message>
    <message>
        <source>write both halves, such as \ud83d\ude80, or the character itself</source>
        <translation>escribir las dos mitades, como \ud83d\ude80, o el carácter mismo</translation>
    </message>
    <message>
        <source>write it as 1.0 or 1.2.3</source>
        <translation>escribirla como 1.0 o 1.2.3</translation>
    </message>
    <message>
        <source>write it as YAML with a line for each key</source>
        <translation>escribirla como YAML con una línea por clave</translation>
    </message>
    <message>
        <source>write it as a string</source>
        <translation>escribirlo como cadena</translation>
    </message>
    <message>
        <source>write it below the table, or export to .html</source>
        <translation>escribirlo debajo de la tabla, o exportar a .html</translation>
    </message>
    <message>
        <source>write more of the id</source>
        <translation>escribir más del identificador</translation>
    </message>
    <message>
        <source>write one type and 'nullable: true'</source>
        <translation>escribir un tipo y 'nullable: true'</translation>
    </message>
    <message>
        <source>write the type as a list with "null"</source>
        <translation>escribir el tipo como lista con "null"</translation>
    </message>
    <message>
        <source>write the values out at '{}' instead of the alias</source>
        <translation>escribir los valores completos en '{}' en lugar del alias</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>escribir {}</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>escribiendo archivos</translation>
    </message>
    <message>
        <source>writing the example</source>
        <translation>escribiendo el ejemplo</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escritos</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>yes, in the signed log</source>
        <translation>sí, en el registro firmado</translation>
    </message>
    <message>
        <source>{} and {} cannot be calculated with each other.</source>
        <translation>{} y {} no se pueden operar entre sí.</translation>
    </message>
    <message>
        <source>{} and {} have no order.</source>
        <translation>{} y {} no tienen orden.</translation>
    </message>
    <message>
        <source>{} are not committed; commit them, or let freeze do it with --commit.</source>
        <translation>{} sin confirmar; confirmarlos, o dejar que lo haga la congelación con --commit.</translation>
    </message>
    <message>
        <source>{} as JSON</source>
        <translation>{} como JSON</translation>
    </message>
    <message>
        <source>{} attributed to {} phases and {} domains, {} common, {} findings</source>
        <translation>{} asignados a {} fases y {} dominios, {} comunes, {} hallazgos</translation>
    </message>
    <message>
        <source>{} bytes from ICD-MAP-INTERFACE-V1@{}, committed with its provenance</source>
        <translation>{} bytes de ICD-MAP-INTERFACE-V1@{}, confirmados con su procedencia</translation>
    </message>
    <message>
        <source>{} cannot be a key in JSON.</source>
        <translation>{} no puede ser una clave en JSON.</translation>
    </message>
    <message>
        <source>{} cannot be a key.</source>
        <translation>{} no puede ser una clave.</translation>
    </message>
    <message>
        <source>{} cannot be called.</source>
        <translation>{} no se puede llamar.</translation>
    </message>
    <message>
        <source>{} cannot be gone through.</source>
        <translation>{} no se puede recorrer.</translation>
    </message>
    <message>
        <source>{} cannot be rounded to an integer.</source>
        <translation>{} no se puede redondear a un entero.</translation>
    </message>
    <message>
        <source>{} cannot be written as JSON.</source>
        <translation>{} no se puede escribir como JSON.</translation>
    </message>
    <message>
        <source>{} contents are not in this clone, so they were not looked at.</source>
        <translation>{} contenidos no están en este clon, así que no se examinaron.</translation>
    </message>
    <message>
        <source>{} documents changed, {} stay the same, {} are left as they are.</source>
        <translation>{} documentos cambiados, {} siguen igual, {} se dejan como están.</translation>
    </message>
    <message>
        <source>{} documents would change, {} stay the same, {} are left as they are.</source>
        <translation>{} documentos cambiarían, {} siguen igual, {} se dejan como están.</translation>
    </message>
    <message>
        <source>{} does NOT verify.</source>
        <translation>{} NO se verifica.</translation>
    </message>
    <message>
        <source>{} does not have the form {}.</source>
        <translation>{} no tiene la forma {}.</translation>
    </message>
    <message>
        <source>{} does not hold JSON.</source>
        <translation>{} no contiene JSON.</translation>
    </message>
    <message>
        <source>{} does not verify: {}</source>
        <translation>{} no se verifica: {}</translation>
    </message>
    <message>
        <source>{} files of {} are not committed; a context freezes a commit:{}</source>
        <translation>{} archivos de {} no están confirmados; un contexto congela un commit:{}</translation>
    </message>
    <message>
        <source>{} fits none of the {} allowed forms.</source>
        <translation>{} no encaja en ninguna de las {} formas permitidas.</translation>
    </message>
    <message>
        <source>{} gives no Markdown, so '{}' cannot be made of it.</source>
        <translation>{} no produce Markdown, así que no se puede generar '{}' con ella.</translation>
    </message>
    <message>
        <source>{} has errors.</source>
        <translation>{} tiene errores.</translation>
    </message>
    <message>
        <source>{} has no '{}'.</source>
        <translation>{} no tiene '{}'.</translation>
    </message>
    <message>
        <source>{} has no errors and {}.</source>
        <translation>{} no tiene errores y tiene {}.</translation>
    </message>
    <message>
        <source>{} has no errors; what {} stand for was not looked at.</source>
        <translation>{} no tiene errores; no se examinó lo que representan {}.</translation>
    </message>
    <message>
        <source>{} has no example.</source>
        <translation>{} no tiene ejemplo.</translation>
    </message>
    <message>
        <source>{} has no field '{}'.</source>
        <translation>{} no tiene el campo '{}'.</translation>
    </message>
    <message>
        <source>{} has no item {}.</source>
        <translation>{} no tiene el elemento {}.</translation>
    </message>
    <message>
        <source>{} has no last item that can be known.</source>
        <translation>{} no tiene un último elemento que se pueda conocer.</translation>
    </message>
    <message>
        <source>{} has no length.</source>
        <translation>{} no tiene longitud.</translation>
    </message>
    <message>
        <source>{} has no negative.</source>
        <translation>{} no tiene negativo.</translation>
    </message>
    <message>
        <source>{} has no slices.</source>
        <translation>{} no admite cortes.</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{} in {}; {} searched.</source>
        <translation>{} en {}; {} examinados.</translation>
    </message>
    <message>
        <source>{} is a program now, in {}.</source>
        <translation>{} ya es un programa, en {}.</translation>
    </message>
    <message>
        <source>{} is above the maximum {}.</source>
        <translation>{} supera el máximo {}.</translation>
    </message>
    <message>
        <source>{} is below the minimum {}.</source>
        <translation>{} está por debajo del mínimo {}.</translation>
    </message>
    <message>
        <source>{} is deprecated in {}.</source>
        <translation>{} queda declarada obsoleta en {}.</translation>
    </message>
    <message>
        <source>{} is deprecated.</source>
        <translation>{} está obsoleta.</translation>
    </message>
    <message>
        <source>{} is deprecated; use {} instead.</source>
        <translation>{} está obsoleta; usar {} en su lugar.</translation>
    </message>
    <message>
        <source>{} is encoded in another way</source>
        <translation>{} se codifica de otra forma</translation>
    </message>
    <message>
        <source>{} is expected here, not {} ({}).</source>
        <translation>Aquí se espera {}, no {} ({}).</translation>
    </message>
    <message>
        <source>{} is expected here, not {}.</source>
        <translation>Aquí se espera {}, no {}.</translation>
    </message>
    <message>
        <source>{} is left as it is: {}</source>
        <translation>{} se deja como está: {}</translation>
    </message>
    <message>
        <source>{} is no integer.</source>
        <translation>{} no es un entero.</translation>
    </message>
    <message>
        <source>{} is not a multiple of {}.</source>
        <translation>{} no es múltiplo de {}.</translation>
    </message>
    <message>
        <source>{} is not one of the {} values: {}, …</source>
        <translation>{} no es uno de los {} valores: {}, …</translation>
    </message>
    <message>
        <source>{} is not one of: {}.</source>
        <translation>{} no es uno de: {}.</translation>
    </message>
    <message>
        <source>{} is not {}.</source>
        <translation>{} no es {}.</translation>
    </message>
    <message>
        <source>{} is shipped with the product; only templates of a program can be deprecated.</source>
        <translation>{} viene con el producto; solo las plantillas de un programa se pueden declarar obsoletas.</translation>
    </message>
    <message>
        <source>{} is valid.</source>
        <translation>{} es válido.</translation>
    </message>
    <message>
        <source>{} is written by the program pandoc, which is not installed.</source>
        <translation>{} lo escribe el programa pandoc, que no está instalado.</translation>
    </message>
    <message>
        <source>{} items of this list are of a kind of which {} may be there.</source>
        <translation>{} elementos de esta lista son de una clase de la que puede haber {}.</translation>
    </message>
    <message>
        <source>{} items of this list are of the kind that is needed; {} must be.</source>
        <translation>{} elementos de esta lista son de la clase necesaria; deben serlo {}.</translation>
    </message>
    <message>
        <source>{} must be above {}.</source>
        <translation>{} debe ser mayor que {}.</translation>
    </message>
    <message>
        <source>{} must be an object.</source>
        <translation>{} debe ser un objeto.</translation>
    </message>
    <message>
        <source>{} must be below {}.</source>
        <translation>{} debe ser menor que {}.</translation>
    </message>
    <message>
        <source>{} of {} bytes</source>
        <translation>{} de {} bytes</translation>
    </message>
    <message>
        <source>{} path names are not UTF-8, so they cannot be listed: {}.</source>
        <translation>{} nombres de ruta no son UTF-8, así que no se pueden listar: {}.</translation>
    </message>
    <message>
        <source>{} received; {}</source>
        <translation>recibido: {}; {}</translation>
    </message>
    <message>
        <source>{} takes no format.</source>
        <translation>{} no admite formato.</translation>
    </message>
    <message>
        <source>{} tests of {} templates passed, {} failed.</source>
        <translation>{} pruebas de {} plantillas superadas, {} fallidas.</translation>
    </message>
    <message>
        <source>{} values are not for {} names.</source>
        <translation>{} valores no corresponden a {} nombres.</translation>
    </message>
    <message>
        <source>{} with a phase, {} without one but with domain or ATA, {} with neither</source>
        <translation>{} con fase, {} sin ella pero con dominio o ATA, {} sin ninguno</translation>
    </message>
    <message>
        <source>{}, {} with a phase, {} that no pattern before it matches</source>
        <translation>{}, {} con fase, {} que ningún patrón anterior abarca</translation>
    </message>
    <message>
        <source>{}: OpenAPI {}, {}; {}, {}.</source>
        <translation>{}: OpenAPI {}, {}; {}, {}.</translation>
    </message>
    <message>
        <source>{}: this template is left out: {}</source>
        <translation>{}: esta plantilla se omite: {}</translation>
    </message>
    <message>
        <source>{}: {} lines added, {} removed</source>
        <translation>{}: {} líneas añadidas, {} quitadas</translation>
    </message>
    <message>
        <source>{}: {} modified, {} added, {} removed.</source>
        <translation>{}: {} modificados, {} añadidos, {} quitados.</translation>
    </message>
    <message>
        <source>{}: {}, {} bound to parameters</source>
        <translation>{}: {}, {} vinculados a parámetros</translation>
    </message>
    <message>
        <source>{}: {}, {} with an editor of their own.</source>
        <translation>{}: {}, {} con editor propio.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>{}; add a binding to .pluma/bindings.yaml and freeze again, or repeat with --allow-unbound</source>
        <translation>{}; añadir un vínculo a .pluma/bindings.yaml y congelar de nuevo, o repetir con --allow-unbound</translation>
    </message>
    <message>
        <source>{}; since then {} new, {} changed, {} gone</source>
        <translation>{}; desde entonces {} nuevos, {} modificados, {} quitados</translation>
    </message>
    <message>
        <source>{}
{} cloned, {} parameterized, {} rendered, of {}</source>
        <translation>{}
{} clonados, {} parametrizados, {} generados, de {}</translation>
    </message>
    <message>
        <source>{}
{}, {} common, {} bytes; digest {}</source>
        <translation>{}
{}, {} comunes, {} bytes; resumen {}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
    <message>
        <source>… and {} more; see --limit</source>
        <translation>… y {} más; véase --limit</translation>
    </message>
    <message>
        <source>The printer takes no pages.</source>
        <translation>La impresora no acepta páginas.</translation>
    </message>
    <message>
        <source>The printer stopped after {} pages.</source>
        <translation>La impresora se detuvo tras {} páginas.</translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation> y {} más</translation>
    </message>
    <message>
        <source>'{}' ({})</source>
        <translation>'{}' ({})</translation>
    </message>
    <message>
        <source>'{}' is a key for which anybody can sign.</source>
        <translation>'{}' es una clave para la que cualquiera puede firmar.</translation>
    </message>
    <message>
        <source>'{}' is no name of a file</source>
        <translation>'{}' no es un nombre de archivo</translation>
    </message>
    <message>
        <source>'{}' is of a kind that git does not know</source>
        <translation>'{}' es de una clase que git no conoce</translation>
    </message>
    <message>
        <source>'{}' is twice in it</source>
        <translation>'{}' está dos veces en él</translation>
    </message>
    <message>
        <source>'{}' is twice in it or out of order</source>
        <translation>'{}' está en él dos veces o fuera de orden</translation>
    </message>
    <message>
        <source>'{}' needs '--context-id'.</source>
        <translation>'{}' necesita '--context-id'.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The bindings changed meanwhile.</source>
        <translation>Los vínculos cambiaron entretanto.</translation>
    </message>
    <message>
        <source>The tree {} is damaged: {}.</source>
        <translation>El tree {} está dañado: {}.</translation>
    </message>
    <message>
        <source>leave out what stands before the '@'; a key is kept with: pluma secret set</source>
        <translation>omitir lo que está antes de la '@'; una clave se guarda con: pluma secret set</translation>
    </message>
    <message>
        <source>placing common files</source>
        <translation>asignando los archivos comunes</translation>
    </message>
    <message>
        <source>see: git fsck --full</source>
        <translation>véase: git fsck --full</translation>
    </message>
    <message>
        <source>use https://, or http://127.0.0.1 on this machine</source>
        <translation>usar https://, o http://127.0.0.1 en esta máquina</translation>
    </message>
    <message>
        <source>write it as https://models.example.org/v1</source>
        <translation>escribirla como https://models.example.org/v1</translation>
    </message>
    <message>
        <source>{} domain codes are not in the vocabulary, with the number of their artifacts: {}.</source>
        <translation>{} códigos de dominio no están en el vocabulario, con el número de sus artefactos: {}.</translation>
    </message>
    <message>
        <source>{} of {} files that the binding of '{}' to '{}' fits have no front matter; they are left alone.</source>
        <translation>{} de {} archivos a los que se ajusta el vínculo de '{}' a '{}' no tienen front matter; se dejan como están.</translation>
    </message>
    <message>
        <source>{} Nor could what was written be taken back.</source>
        <translation>{} Tampoco se pudo deshacer lo escrito.</translation>
    </message>
    <message>
        <source>comparing with contexts</source>
        <translation>comparando con los contextos</translation>
    </message>
    <message>
        <source>reading changed files</source>
        <translation>leyendo los archivos modificados</translation>
    </message>
    <message>
        <source> (“{}”)</source>
        <translation> («{}»)</translation>
    </message>
    <message>
        <source>'{}' is not a time.</source>
        <translation>'{}' no es una hora.</translation>
    </message>
    <message>
        <source>'{}' is not a whole fingerprint.</source>
        <translation>'{}' no es una huella completa.</translation>
    </message>
    <message>
        <source>, revoked after entry {} of its log, which is later than this</source>
        <translation>, revocada tras la entrada {} de su registro, que es posterior a esto</translation>
    </message>
    <message>
        <source>, valid until {}</source>
        <translation>, válida hasta {}</translation>
    </message>
    <message>
        <source>--trust-repository lets what the repository brings (filters, hooks, settings that run programs) run in this call; see: pluma trust.</source>
        <translation>--trust-repository permite que lo que trae el repositorio (filtros, hooks, ajustes que ejecutan programas) se ejecute en esta llamada; véase: pluma trust.</translation>
    </message>
    <message>
        <source>A folder for git cannot be made: {}.</source>
        <translation>No se puede crear una carpeta para git: {}.</translation>
    </message>
    <message>
        <source>Another context has the id {} too: {}.</source>
        <translation>Otro contexto tiene también el identificador {}: {}.</translation>
    </message>
    <message>
        <source>Another roster of {} has the version {} too; the one that this machine saw first counts.</source>
        <translation>Otro padrón de {} tiene también la versión {}; cuenta el que esta máquina vio primero.</translation>
    </message>
    <message>
        <source>Cannot create the folder for rosters: {}.</source>
        <translation>No se puede crear la carpeta de padrones: {}.</translation>
    </message>
    <message>
        <source>Cannot put the new key into place: {}.</source>
        <translation>No se puede poner la clave nueva en su lugar: {}.</translation>
    </message>
    <message>
        <source>Cannot read the private key: {}.</source>
        <translation>No se puede leer la clave privada: {}.</translation>
    </message>
    <message>
        <source>Commit .pluma/signers.yaml and run pluma sync, so that others follow.</source>
        <translation>Confirmar .pluma/signers.yaml y ejecutar pluma sync, para que otros lo sigan.</translation>
    </message>
    <message>
        <source>It comes from what nobody who is trusted has signed ({}); the clone says so for ever.</source>
        <translation>Procede de algo que no ha firmado nadie de confianza ({}); el clon lo dice para siempre.</translation>
    </message>
    <message>
        <source>It stands in version {} of the roster, which pluma sync sends.</source>
        <translation>Está en la versión {} del padrón, que pluma sync envía.</translation>
    </message>
    <message>
        <source>It was cloned from {}, which nobody who was trusted then had signed ({}).</source>
        <translation>Se clonó de {}, que no había firmado nadie que entonces fuera de confianza ({}).</translation>
    </message>
    <message>
        <source>No repository is trusted to run what it brings.</source>
        <translation>No se confía en ningún repositorio para que ejecute lo que trae.</translation>
    </message>
    <message>
        <source>Not compared: its filter may not run here, so nobody knows whether it is as the last commit has it; see pluma trust.</source>
        <translation>No comparado: su filtro no puede ejecutarse aquí, así que nadie sabe si está como en el último commit; véase pluma trust.</translation>
    </message>
    <message>
        <source>Pinned the key of {} for {}:</source>
        <translation>Clave de {} fijada para {}:</translation>
    </message>
    <message>
        <source>Reading runs none of them; freeze and sync need them. Allow them with: pluma trust grant</source>
        <translation>La lectura no ejecuta ninguno; freeze y sync los necesitan. Permitirlos con: pluma trust grant</translation>
    </message>
    <message>
        <source>Restricted: this repository brings programs or settings that would run: {}</source>
        <translation>Restringido: este repositorio trae programas o ajustes que se ejecutarían: {}</translation>
    </message>
    <message>
        <source>Restricted: what would run changed since you trusted this repository. Programs or settings now: {}</source>
        <translation>Restringido: lo que se ejecutaría ha cambiado desde que usted confió en este repositorio. Programas o ajustes ahora: {}</translation>
    </message>
    <message>
        <source>Signed by {} with the key {}, {}{}.</source>
        <translation>Firmado por {} con la clave {}, {}{}.</translation>
    </message>
    <message>
        <source>The bytes are whole; nobody you trust signed this.</source>
        <translation>Los bytes están íntegros; no lo firmó nadie de su confianza.</translation>
    </message>
    <message>
        <source>The configuration cannot be written</source>
        <translation>No se puede escribir la configuración</translation>
    </message>
    <message>
        <source>The context {} is not from anybody you trust: {}</source>
        <translation>El contexto {} no es de nadie de su confianza: {}</translation>
    </message>
    <message>
        <source>The key of this machine is now:</source>
        <translation>La clave de esta máquina es ahora:</translation>
    </message>
    <message>
        <source>The key of this machine was there already:</source>
        <translation>La clave de esta máquina ya existía:</translation>
    </message>
    <message>
        <source>The key of this machine:</source>
        <translation>La clave de esta máquina:</translation>
    </message>
    <message>
        <source>The key {} calls itself “{}”</source>
        <translation>La clave {} se llama a sí misma «{}»</translation>
    </message>
    <message>
        <source>The key {} has no name here</source>
        <translation>La clave {} no tiene nombre aquí</translation>
    </message>
    <message>
        <source>The key {} is no root of {}, so its word on other keys counts for nobody.</source>
        <translation>La clave {} no es raíz de {}, así que lo que diga de otras claves no cuenta para nadie.</translation>
    </message>
    <message>
        <source>The key {} is not pinned for {}.</source>
        <translation>La clave {} no está fijada para {}.</translation>
    </message>
    <message>
        <source>The key {} is revoked in {}.</source>
        <translation>La clave {} está revocada en {}.</translation>
    </message>
    <message>
        <source>The key {} is revoked {}, by version {} of the roster of {}{}.</source>
        <translation>La clave {} está revocada {}, según la versión {} del padrón de {}{}.</translation>
    </message>
    <message>
        <source>The key {} of {} has run out on {}, and this machine has not seen the entry before: it may have been written later, with an earlier time.</source>
        <translation>La clave {} de {} caducó el {}, y esta máquina no había visto antes la entrada: puede haberse escrito después, con una hora anterior.</translation>
    </message>
    <message>
        <source>The key {} of {} is not valid now (it is enrolled from {} until {}).</source>
        <translation>La clave {} de {} no es válida ahora (está inscrita desde {} hasta {}).</translation>
    </message>
    <message>
        <source>The list of trusted repositories is damaged.</source>
        <translation>La lista de repositorios de confianza está dañada.</translation>
    </message>
    <message>
        <source>The log has two entries with the number {}.</source>
        <translation>El registro tiene dos entradas con el número {}.</translation>
    </message>
    <message>
        <source>The log of key {} does not contain {}, which this machine saw before in {}: it was rewritten, forked or put back.</source>
        <translation>El registro de la clave {} no contiene {}, que esta máquina ya vio en {}: se reescribió, se bifurcó o se devolvió a un estado anterior.</translation>
    </message>
    <message>
        <source>The log of key {} goes further in {}; bring it here: pluma sync {}</source>
        <translation>El registro de la clave {} llega más lejos en {}; traerlo aquí: pluma sync {}</translation>
    </message>
    <message>
        <source>The log of the key {} has no entry {}.</source>
        <translation>El registro de la clave {} no tiene ninguna entrada {}.</translation>
    </message>
    <message>
        <source>The log of the key {} has two ends.</source>
        <translation>El registro de la clave {} tiene dos finales.</translation>
    </message>
    <message>
        <source>The log of the key {} is not here.</source>
        <translation>El registro de la clave {} no está aquí.</translation>
    </message>
    <message>
        <source>The name {}/{} is also claimed by what nobody you trust has signed: {}.</source>
        <translation>El nombre {}/{} también lo reclama lo que no ha firmado nadie de su confianza: {}.</translation>
    </message>
    <message>
        <source>The object store cannot be opened: {}.</source>
        <translation>No se puede abrir el almacén de objetos: {}.</translation>
    </message>
    <message>
        <source>The private key belongs to another user.</source>
        <translation>La clave privada pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>The private key file is too large for a key.</source>
        <translation>El archivo de la clave privada es demasiado grande para una clave.</translation>
    </message>
    <message>
        <source>The private key has the mode {:o}, not 600.</source>
        <translation>La clave privada tiene el modo {:o}, no 600.</translation>
    </message>
    <message>
        <source>The private key is a link, not a file.</source>
        <translation>La clave privada es un enlace, no un archivo.</translation>
    </message>
    <message>
        <source>The private key is not a regular file.</source>
        <translation>La clave privada no es un archivo regular.</translation>
    </message>
    <message>
        <source>The program lies in the folder '{}', which looks like a git repository of its own (HEAD, objects, refs) and is none: other programs may take it for one and run what it says.</source>
        <translation>El programa está en la carpeta '{}', que parece un repositorio git propio (HEAD, objects, refs) y no lo es: otros programas pueden tomarla por uno y ejecutar lo que diga.</translation>
    </message>
    <message>
        <source>The public key {} is not here, so its signature cannot be checked.</source>
        <translation>La clave pública {} no está aquí, así que su firma no se puede comprobar.</translation>
    </message>
    <message>
        <source>The roster could not be remembered: {}</source>
        <translation>No se pudo recordar el padrón: {}</translation>
    </message>
    <message>
        <source>The signature names no key.</source>
        <translation>La firma no nombra ninguna clave.</translation>
    </message>
    <message>
        <source>This envelope holds no roster.</source>
        <translation>Este sobre no contiene ningún padrón.</translation>
    </message>
    <message>
        <source>This file holds another key than its name says.</source>
        <translation>Este archivo contiene otra clave que la que dice su nombre.</translation>
    </message>
    <message>
        <source>This file is not compared: its filter may not run here.</source>
        <translation>Este archivo no se compara: su filtro no puede ejecutarse aquí.</translation>
    </message>
    <message>
        <source>This folder looks like a git repository of its own (HEAD, objects, refs): other programs may take it for one and run what it says.</source>
        <translation>Esta carpeta parece un repositorio git propio (HEAD, objects, refs): otros programas pueden tomarla por uno y ejecutar lo que diga.</translation>
    </message>
    <message>
        <source>This is no context.</source>
        <translation>Esto no es un contexto.</translation>
    </message>
    <message>
        <source>This is not a roster of the form pluma/roster/v1: {}.</source>
        <translation>Esto no es un padrón de la forma pluma/roster/v1: {}.</translation>
    </message>
    <message>
        <source>This is your own key, which signs the revocation.</source>
        <translation>Es su propia clave, que firma la revocación.</translation>
    </message>
    <message>
        <source>This machine has accepted version {} of the roster of {}, which is not here any more.</source>
        <translation>Esta máquina ha aceptado la versión {} del padrón de {}, que ya no está aquí.</translation>
    </message>
    <message>
        <source>This machine has seen version {} of the roster of {}, here is only version {}.</source>
        <translation>Esta máquina ha visto la versión {} del padrón de {}; aquí solo está la versión {}.</translation>
    </message>
    <message>
        <source>This public key has another fingerprint: {}.</source>
        <translation>Esta clave pública tiene otra huella: {}.</translation>
    </message>
    <message>
        <source>This repository brings nothing that would run.</source>
        <translation>Este repositorio no trae nada que se ejecutaría.</translation>
    </message>
    <message>
        <source>This repository is not opened: {} '{}', not in its own folder '{}'.</source>
        <translation>Este repositorio no se abre: {} '{}', fuera de su propia carpeta '{}'.</translation>
    </message>
    <message>
        <source>This repository is not trusted to run what it brings; programs or settings that git would run here: {}.</source>
        <translation>No se confía en este repositorio para que ejecute lo que trae; programas o ajustes que git ejecutaría aquí: {}.</translation>
    </message>
    <message>
        <source>Two rosters of {} have the version {}, and this machine cannot tell which came first.</source>
        <translation>Dos padrones de {} tienen la versión {}, y esta máquina no puede saber cuál fue el primero.</translation>
    </message>
    <message>
        <source>Unpinned {} for {}.</source>
        <translation>Se ha dejado de fijar {} para {}.</translation>
    </message>
    <message>
        <source>Usage: pluma [-C DIR] [--trust-repository] COMMAND [options]</source>
        <translation>Uso: pluma [-C DIR] [--trust-repository] COMMAND [opciones]</translation>
    </message>
    <message>
        <source>Verified {}: {}.</source>
        <translation>{} verificado: {}.</translation>
    </message>
    <message>
        <source>Version {} of the roster of {}: nothing of {} counts.</source>
        <translation>Versión {} del padrón de {}: no cuenta nada de {}.</translation>
    </message>
    <message>
        <source>Version {} of the roster of {}: {} counts up to entry {} of its log.</source>
        <translation>Versión {} del padrón de {}: {} cuenta hasta la entrada {} de su registro.</translation>
    </message>
    <message>
        <source>What this repository would run changed since you trusted it; programs or settings now: {}.</source>
        <translation>Lo que este repositorio ejecutaría ha cambiado desde que usted confió en él; programas o ajustes ahora: {}.</translation>
    </message>
    <message>
        <source>What this repository would run is not any more what was shown.</source>
        <translation>Lo que este repositorio ejecutaría ya no es lo que se mostró.</translation>
    </message>
    <message>
        <source>You trust this repository; it may run these {}:</source>
        <translation>Usted confía en este repositorio; puede ejecutar estos {}:</translation>
    </message>
    <message>
        <source>Your key is no root of a program here, so it cannot name its successor.</source>
        <translation>Su clave no es raíz de ningún programa de aquí, así que no puede nombrar a su sucesora.</translation>
    </message>
    <message>
        <source>a key stands in it twice</source>
        <translation>una clave figura en él dos veces</translation>
    </message>
    <message>
        <source>a linked working tree that was moved is mended with: git worktree repair</source>
        <translation>un árbol de trabajo enlazado que se movió se repara con: git worktree repair</translation>
    </message>
    <message>
        <source>a root enrols your new key with pluma keys enroll --key, and revokes the old one</source>
        <translation>una raíz inscribe su clave nueva con pluma keys enroll --key, y revoca la anterior</translation>
    </message>
    <message>
        <source>a root of it is revoked by it</source>
        <translation>revoca una de sus propias raíces</translation>
    </message>
    <message>
        <source>a root of version {} of the roster, which leads to the pinned key {}</source>
        <translation>una raíz de la versión {} del padrón, que lleva a la clave fijada {}</translation>
    </message>
    <message>
        <source>after entry {} of its log, and this is not up to there</source>
        <translation>tras la entrada {} de su registro, y esto no queda antes de ella</translation>
    </message>
    <message>
        <source>another schema</source>
        <translation>otro esquema</translation>
    </message>
    <message>
        <source>clone it, and work in the clone</source>
        <translation>clonarlo, y trabajar en el clon</translation>
    </message>
    <message>
        <source>clone it, or take the setting away: git config --unset core.worktree</source>
        <translation>clonarlo, o quitar el ajuste: git config --unset core.worktree</translation>
    </message>
    <message>
        <source>commit {}</source>
        <translation>commit {}</translation>
    </message>
    <message>
        <source>commit {} by the key {}</source>
        <translation>commit {} con la clave {}</translation>
    </message>
    <message>
        <source>endorsed by the pinned key {}</source>
        <translation>avalada por la clave fijada {}</translation>
    </message>
    <message>
        <source>endorsed in version {} of the roster, which leads to the pinned key {}</source>
        <translation>avalada en la versión {} del padrón, que lleva a la clave fijada {}</translation>
    </message>
    <message>
        <source>enrol another key of this person</source>
        <translation>inscribir otra clave de esta persona</translation>
    </message>
    <message>
        <source>enrolled are: {}; or give the public key with --key</source>
        <translation>las inscritas son: {}; o indicar la clave pública con --key</translation>
    </message>
    <message>
        <source>from its first entry on</source>
        <translation>desde su primera entrada</translation>
    </message>
    <message>
        <source>get it back: pluma sync; if it was removed on purpose, take this key out of 'heads' in {}</source>
        <translation>recuperarlo: pluma sync; si se quitó a propósito, quitar esta clave de 'heads' en {}</translation>
    </message>
    <message>
        <source>get it: pluma sync; or let nothing of it count: --up-to none</source>
        <translation>obtenerlo: pluma sync; o no dejar que cuente nada de él: --up-to none</translation>
    </message>
    <message>
        <source>get the newest one: pluma sync</source>
        <translation>obtener el más reciente: pluma sync</translation>
    </message>
    <message>
        <source>git {} would run what this repository brings.</source>
        <translation>git {} ejecutaría lo que trae este repositorio.</translation>
    </message>
    <message>
        <source>give --up-to latest, none or the number of an entry; it has {}</source>
        <translation>indicar --up-to latest, none o el número de una entrada; tiene {}</translation>
    </message>
    <message>
        <source>give all 64 digits, or all 16 words: a part of it can be made to fit another key</source>
        <translation>indicar los 64 dígitos o las 16 palabras: una parte se puede hacer coincidir con otra clave</translation>
    </message>
    <message>
        <source>give it a successor: pluma keys rotate; or have another root revoke it</source>
        <translation>darle una sucesora: pluma keys rotate; o hacer que otra raíz la revoque</translation>
    </message>
    <message>
        <source>have it done by a root: pluma keys --program {}</source>
        <translation>hacer que lo haga una raíz: pluma keys --program {}</translation>
    </message>
    <message>
        <source>hint: compare the fingerprint with its owner by another way, then: pluma keys pin --program PROGRAM {}</source>
        <translation>sugerencia: comparar la huella con su titular por otra vía, y después: pluma keys pin --program PROGRAM {}</translation>
    </message>
    <message>
        <source>it does not say which roster was before</source>
        <translation>no dice qué padrón fue el anterior</translation>
    </message>
    <message>
        <source>it has no root</source>
        <translation>no tiene ninguna raíz</translation>
    </message>
    <message>
        <source>it is neither pinned on this machine nor endorsed by a pinned key</source>
        <translation>no está fijada en esta máquina ni avalada por una clave fijada</translation>
    </message>
    <message>
        <source>it is not in canonical form</source>
        <translation>no está en forma canónica</translation>
    </message>
    <message>
        <source>its commits would go into</source>
        <translation>sus commits irían a</translation>
    </message>
    <message>
        <source>its core.worktree has its files in</source>
        <translation>su core.worktree tiene sus archivos en</translation>
    </message>
    <message>
        <source>its {} is a link to</source>
        <translation>su {} es un enlace a</translation>
    </message>
    <message>
        <source>keys are revoked by a root of the program</source>
        <translation>las claves las revoca una raíz del programa</translation>
    </message>
    <message>
        <source>let nothing of it count: --up-to none</source>
        <translation>no dejar que cuente nada de él: --up-to none</translation>
    </message>
    <message>
        <source>look at it again: pluma trust</source>
        <translation>mirarlo de nuevo: pluma trust</translation>
    </message>
    <message>
        <source>look at them: pluma trust; allow them from now on: pluma trust grant; for this call only: pluma --trust-repository …</source>
        <translation>mirarlos: pluma trust; permitirlos desde ahora: pluma trust grant; solo para esta llamada: pluma --trust-repository …</translation>
    </message>
    <message>
        <source>make a new key: pluma keys rotate</source>
        <translation>crear una clave nueva: pluma keys rotate</translation>
    </message>
    <message>
        <source>name an earlier one, or: --up-to latest</source>
        <translation>indicar una anterior, o: --up-to latest</translation>
    </message>
    <message>
        <source>no key is pinned for {} on this machine</source>
        <translation>en esta máquina no hay ninguna clave fijada para {}</translation>
    </message>
    <message>
        <source>note: version {} of the roster counts here</source>
        <translation>nota: aquí cuenta la versión {} del padrón</translation>
    </message>
    <message>
        <source>open the file that the link names, or put the file itself in its place</source>
        <translation>abrir el archivo que nombra el enlace, o poner el archivo mismo en su lugar</translation>
    </message>
    <message>
        <source>open the folder of that repository itself</source>
        <translation>abrir la carpeta de ese repositorio</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>pin its key after comparing it with its owner, or repeat with --accept-untrusted; the clone then says so for ever</source>
        <translation>fijar su clave tras compararla con su titular, o repetir con --accept-untrusted; el clon lo dice entonces para siempre</translation>
    </message>
    <message>
        <source>program, version and time of creation</source>
        <translation>programa, versión y momento de creación</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>clave pública</translation>
    </message>
    <message>
        <source>put the key itself there, with mode 600</source>
        <translation>poner allí la clave misma, con el modo 600</translation>
    </message>
    <message>
        <source>remove it; each repository that brings programs is asked about again</source>
        <translation>quitarla; se vuelve a preguntar por cada repositorio que trae programas</translation>
    </message>
    <message>
        <source>roots, signers and revocations</source>
        <translation>raíces, firmantes y revocaciones</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>rotada</translation>
    </message>
    <message>
        <source>see what the repository would run, and trust it: pluma trust</source>
        <translation>ver qué ejecutaría el repositorio, y confiar en él: pluma trust</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>somebody whose name was not recorded</source>
        <translation>alguien cuyo nombre no se anotó</translation>
    </message>
    <message>
        <source>the own key of this machine</source>
        <translation>la clave propia de esta máquina</translation>
    </message>
    <message>
        <source>there is no key of yours on this machine yet; pluma keys enroll makes one</source>
        <translation>aún no hay ninguna clave suya en esta máquina; pluma keys enroll crea una</translation>
    </message>
    <message>
        <source>which is pinned on this machine</source>
        <translation>que está fijada en esta máquina</translation>
    </message>
    <message>
        <source>which is pinned on this machine since {}</source>
        <translation>que está fijada en esta máquina desde {}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>write it as 2027-12-31T00:00:00Z</source>
        <translation>escribirla como 2027-12-31T00:00:00Z</translation>
    </message>
    <message>
        <source>writing the roster of {}</source>
        <translation>escribiendo el padrón de {}</translation>
    </message>
    <message>
        <source>{} is whole ({}), but not from anybody you trust.</source>
        <translation>{} está íntegro ({}), pero no es de nadie de su confianza.</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} {}; {}.</source>
        <translation>{} {}; {}.</translation>
    </message>
    <message>
        <source>{}, {} bytes</source>
        <translation>{}, {} bytes</translation>
    </message>
    <message>
        <source>Not counted: {}, signed by nobody you trust. See: pluma query-context</source>
        <translation>Sin contar: {}, que no firmó nadie en quien usted confíe. Véase: pluma query-context</translation>
    </message>
    <message>
        <source>'{}' of the statement must be {}.</source>
        <translation>«{}» de la declaración debe ser {}.</translation>
    </message>
    <message>
        <source>a list of objects, each with a layer</source>
        <translation>una lista de objetos, cada uno con una capa</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an object of objects</source>
        <translation>un objeto de objetos</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>un objeto o null</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>texto o null</translation>
    </message>
    <message>
        <source>The key goes into a file: {}</source>
        <translation>La clave va a un archivo: {}</translation>
    </message>
    <message>
        <source>The key store has no private key {}, which this file names.</source>
        <translation>El almacén de claves no tiene la clave privada {}, que este archivo nombra.</translation>
    </message>
    <message>
        <source>The key store holds another key than this file says.</source>
        <translation>El almacén de claves contiene otra clave que la que dice este archivo.</translation>
    </message>
    <message>
        <source>There is no way to the key store of this machine: no desktop session runs.</source>
        <translation>No hay camino al almacén de claves de este equipo: no hay ninguna sesión de escritorio.</translation>
    </message>
    <message>
        <source>open the session in which it was made; when it is lost for good, remove this file, make another key and have it enrolled</source>
        <translation>abra la sesión en la que se creó; si se perdió para siempre, quite este archivo, cree otra clave y haga que la inscriban</translation>
    </message>
    <message>
        <source>the private key is in the platform's key store; {} says its public half</source>
        <translation>la clave privada está en el almacén de claves de la plataforma; {} dice su mitad pública</translation>
    </message>
    <message>
        <source>A statement must be an object.</source>
        <translation>Una declaración debe ser un objeto.</translation>
    </message>
    <message>
        <source>frozen or draft</source>
        <translation>frozen o draft</translation>
    </message>
    <message>
        <source>'{}' is for the owner of the machine alone.</source>
        <translation>«{}» es solo para el dueño del equipo.</translation>
    </message>
    <message>
        <source>'{}' needs the permission '{}', which {} has not.</source>
        <translation>«{}» necesita el permiso «{}», que {} no tiene.</translation>
    </message>
    <message>
        <source>Only the owner of the machine lets a repository run what it brings.</source>
        <translation>Solo el dueño del equipo deja que un repositorio ejecute lo que trae.</translation>
    </message>
    <message>
        <source>on that machine: pluma trust</source>
        <translation>en aquel equipo: pluma trust</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>{} tells '{}' without having declared it; nobody is told.</source>
        <translation>{} comunica «{}» sin haberlo declarado; no se informa a nadie.</translation>
    </message>
    <message>
        <source>This repository has no program yet; see: pluma init --help</source>
        <translation>Este repositorio aún no tiene ningún programa; véase: pluma init --help</translation>
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
    <message>
        <source>Open the file as it is today</source>
        <translation>Abrir el archivo tal como está hoy</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>cloned</source>
        <translation>clonado</translation>
    </message>
    <message>
        <source>parameterized</source>
        <translation>parametrizado</translation>
    </message>
    <message>
        <source>rendered</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
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
    <message numerus="yes">
        <source>%Ln cell(s) of what was pasted lie beyond the table and were left out.</source>
        <translation>
            <numerusform>%Ln celda de lo pegado queda fuera de la tabla y se omitió.</numerusform>
            <numerusform>%Ln celdas de lo pegado quedan fuera de la tabla y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of %1 were printed.</source>
        <translation>
            <numerusform>Se imprimió %Ln página de %1.</numerusform>
            <numerusform>Se imprimieron %Ln páginas de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Fila %1, columna %2</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Ninguna celda elegida</translation>
    </message>
    <message>
        <source>%1 cells are too many to copy; at most %2 are.</source>
        <translation>%1 celdas son demasiadas para copiar; como máximo %2.</translation>
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
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Ask for a document</source>
        <translation>Pedir un documento</translation>
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
    <message numerus="yes">
        <source>%Ln common file(s) get new values as well.</source>
        <translation>
            <numerusform>%Ln archivo común recibe también valores nuevos.</numerusform>
            <numerusform>%Ln archivos comunes reciben también valores nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Clone %1 to a new program</source>
        <translation>Clonar %1 en un programa nuevo</translation>
    </message>
    <message>
        <source>Clone of %1 · %2</source>
        <translation>Clon de %1 · %2</translation>
    </message>
    <message>
        <source>Accept a source that nobody you trust has signed; the clone says so for ever</source>
        <translation>Aceptar un origen que no firmó nadie en quien usted confíe; el clon lo dirá para siempre</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ColumnChart</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>all are zero</source>
        <translation>todos son cero</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
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
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Files that the commit changed</source>
        <translation>Archivos que cambió el commit</translation>
    </message>
    <message>
        <source>What changed in the file</source>
        <translation>Qué cambió en el archivo</translation>
    </message>
    <message>
        <source>Copy the id of the commit</source>
        <translation>Copiar el identificador del commit</translation>
    </message>
    <message>
        <source>Read commit %1</source>
        <translation>Leer el commit %1</translation>
    </message>
    <message>
        <source>%1
was %2</source>
        <translation>%1
era %2</translation>
    </message>
    <message>
        <source>It changed no file of this program.</source>
        <translation>No cambió ningún archivo de este programa.</translation>
    </message>
    <message numerus="yes">
        <source>It changed %Ln file(s) of this program</source>
        <translation>
            <numerusform>Cambió %Ln archivo de este programa</numerusform>
            <numerusform>Cambió %Ln archivos de este programa</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Its contents are the same, byte for byte.</source>
        <translation>Su contenido es igual, byte a byte.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>What commit %1 changed</source>
        <translation>Qué cambió el commit %1</translation>
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
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
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
    <message>
        <source>Open as frozen</source>
        <translation>Abrir como se congeló</translation>
    </message>
    <message>
        <source>Open today's file</source>
        <translation>Abrir el archivo actual</translation>
    </message>
    <message>
        <source>Compare with today's file</source>
        <translation>Comparar con el archivo actual</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Looking for the file …</source>
        <translation>Buscando el archivo …</translation>
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
    <message>
        <source>%1, changed since</source>
        <translation>%1, con cambios desde entonces</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <source>Overview of the program</source>
        <translation>Resumen del programa</translation>
    </message>
    <message>
        <source>Verify all of them</source>
        <translation>Verificarlos todos</translation>
    </message>
    <message>
        <source>Copy the id of the program</source>
        <translation>Copiar el identificador del programa</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>There is no context %1 here any more.</source>
        <translation>El contexto %1 ya no está aquí.</translation>
    </message>
    <message>
        <source>Clone which context?</source>
        <translation>¿Qué contexto clonar?</translation>
    </message>
    <message>
        <source>The working tree</source>
        <translation>El árbol de trabajo</translation>
    </message>
    <message>
        <source>as the files are now</source>
        <translation>tal como están ahora los archivos</translation>
    </message>
    <message>
        <source>Compare it with what?</source>
        <translation>¿Con qué compararlo?</translation>
    </message>
    <message>
        <source>Two folders or files…</source>
        <translation>Dos carpetas o archivos…</translation>
    </message>
    <message>
        <source>Compare which context?</source>
        <translation>¿Qué contexto comparar?</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
</context>
<context>
    <name>pluma::ui::CsvGrid</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>Ajustar las columnas</translation>
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
    <message>
        <source>All open documents</source>
        <translation>Todos los documentos abiertos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>Cerrar las demás</translation>
    </message>
    <message>
        <source>Close all to the left</source>
        <translation>Cerrar todas las de la izquierda</translation>
    </message>
    <message>
        <source>Close all to the right</source>
        <translation>Cerrar todas las de la derecha</translation>
    </message>
    <message>
        <source>Reopen the closed tab</source>
        <translation>Reabrir la pestaña cerrada</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Show in the navigator</source>
        <translation>Mostrar en el navegador</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>pluma::ui::DocumentsInstall</name>
    <message>
        <source>This path leads out of the program.</source>
        <translation>Esta ruta sale del programa.</translation>
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
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open an artifact first.</source>
        <translation>Abra antes un artefacto.</translation>
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
        <source>Unsaved text of earlier sessions</source>
        <translation>Texto sin guardar de sesiones anteriores</translation>
    </message>
    <message>
        <source>No unsaved text of an earlier session is kept.</source>
        <translation>No se conserva ningún texto sin guardar de una sesión anterior.</translation>
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
        <source>Rename %1 to %2</source>
        <translation>Renombrar %1 a %2</translation>
    </message>
    <message>
        <source>Renamed to %1. It is not committed yet.</source>
        <translation>Renombrado a %1. Aún no está confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln binding(s) name it by its new path.</source>
        <translation>
            <numerusform>%Ln vínculo lo nombra con su ruta nueva.</numerusform>
            <numerusform>%Ln vínculos lo nombran con su ruta nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bindings do not reach it any more: %1.</source>
        <translation>Hay vínculos que ya no llegan a él: %1.</translation>
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
        <source>Export the unsaved text</source>
        <translation>Exportar el texto sin guardar</translation>
    </message>
    <message>
        <source>The unsaved text of %1 was exported.</source>
        <translation>El texto sin guardar de %1 se ha exportado.</translation>
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
    <message>
        <source>one choice: %1</source>
        <translation>una opción: %1</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FieldRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Optional · %1</source>
        <translation>Opcional · %1</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::FinderModel</name>
    <message>
        <source>recent</source>
        <translation>reciente</translation>
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
    <name>pluma::ui::Frame</name>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
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
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: hecho.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>Go to an artifact, parameter, context, template, command or setting</source>
        <translation>Ir a un artefacto, parámetro, contexto, plantilla, orden o ajuste</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
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
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Files that are not committed</source>
        <translation>Archivos sin confirmar</translation>
    </message>
    <message>
        <source>Will be signed by %1: a verification on this machine trusts it.</source>
        <translation>Irá firmado por %1: una verificación en esta máquina confía en la firma.</translation>
    </message>
    <message>
        <source>Will be signed by %1: nothing is pinned for this program on this machine, so a verification says “unpinned”.</source>
        <translation>Irá firmado por %1: en esta máquina no hay nada fijado para este programa, así que una verificación dice «unpinned».</translation>
    </message>
    <message>
        <source>Will be signed by %1: a verification on this machine says “%2”.</source>
        <translation>Irá firmado por %1: una verificación en esta máquina dice «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed. A context freezes a commit, so all of them are committed first; the figures above count them as they are.</source>
        <translation>
            <numerusform>%Ln archivo no está confirmado. Un contexto congela un commit, así que se confirma antes; las cifras de arriba lo cuentan tal como está.</numerusform>
            <numerusform>%Ln archivos no están confirmados. Un contexto congela un commit, así que se confirman todos antes; las cifras de arriba los cuentan tal como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1</source>
        <translation>
            <numerusform>%Ln de %1</numerusform>
            <numerusform>%Ln de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of other phases or common, committed with them</source>
        <translation>
            <numerusform>%Ln de otra fase o común, se confirma con los demás</numerusform>
            <numerusform>%Ln de otras fases o comunes, se confirman con los demás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) are pointers of Git LFS: the pointer is frozen, the content is not</source>
        <translation>
            <numerusform>%Ln artefacto es un puntero de Git LFS: se congela el puntero, no el contenido</numerusform>
            <numerusform>%Ln artefactos son punteros de Git LFS: se congela el puntero, no el contenido</numerusform>
        </translation>
    </message>
    <message>
        <source>See what would run…</source>
        <translation>Ver qué se ejecutaría…</translation>
    </message>
    <message numerus="yes">
        <source>Froze %Ln artifact(s) as %1.</source>
        <translation>
            <numerusform>%Ln artefacto congelado como %1.</numerusform>
            <numerusform>%Ln artefactos congelados como %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pluma::ui::FrozenPage</name>
    <message>
        <source>It belongs to %1, which is not the program that is open.</source>
        <translation>Pertenece a %1, que no es el programa abierto.</translation>
    </message>
    <message>
        <source>Look for %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>There is no such file any more.</source>
        <translation>Ese archivo ya no existe.</translation>
    </message>
    <message>
        <source>Today it is called %1.</source>
        <translation>Hoy se llama %1.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Open today's file</source>
        <translation>Abrir el archivo actual</translation>
    </message>
    <message>
        <source>Compare with today's file</source>
        <translation>Comparar con el archivo actual</translation>
    </message>
    <message>
        <source>Looking for the file …</source>
        <translation>Buscando el archivo …</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>It cannot be shown as it was frozen.</source>
        <translation>No se puede mostrar tal como se congeló.</translation>
    </message>
    <message>
        <source>These bytes are not those that the context lists for this artifact. Verify the context before you rely on it.</source>
        <translation>Estos bytes no son los que el contexto indica para este artefacto. Verifique el contexto antes de fiarse de él.</translation>
    </message>
    <message>
        <source>This artifact is a link</source>
        <translation>Este artefacto es un enlace</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Lleva a %1.</translation>
    </message>
    <message>
        <source>This artifact is larger than 16 MiB</source>
        <translation>Este artefacto supera los 16 MiB</translation>
    </message>
    <message>
        <source>It is kept byte for byte and shown by its facts. Its bytes were not read just now.</source>
        <translation>Se conserva byte a byte y se muestra con sus datos. Sus bytes no se han leído ahora.</translation>
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
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Size: %1 (%2 bytes)</source>
        <translation>Tamaño: %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>It belongs to no phase, so the context lists no digest of it.</source>
        <translation>No pertenece a ninguna fase, así que el contexto no indica ningún resumen de él.</translation>
    </message>
    <message>
        <source>SHA-256, as the context lists it: %1</source>
        <translation>SHA-256, según el contexto: %1</translation>
    </message>
    <message>
        <source>As the draft %1 has it, written %2 by %3; read-only.</source>
        <translation>Como está en el borrador %1, escrito %2 por %3; solo lectura.</translation>
    </message>
    <message>
        <source>As frozen in %1, %2 by %3; read-only.</source>
        <translation>Como se congeló en %1, %2 por %3; solo lectura.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>The context does not list it, so there is no digest to compare with.</source>
        <translation>El contexto no lo incluye, así que no hay ningún resumen con el que compararlo.</translation>
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
    <message>
        <source>Help about this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Todas las páginas de ayuda</translation>
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
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>Show all that this commit changed</source>
        <translation>Mostrar todo lo que cambió este commit</translation>
    </message>
    <message>
        <source>Copy the id of the commit</source>
        <translation>Copiar el identificador del commit</translation>
    </message>
    <message>
        <source>Open the context</source>
        <translation>Abrir el contexto</translation>
    </message>
    <message>
        <source>Copy the id of the context</source>
        <translation>Copiar el identificador del contexto</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Compare with the working tree</source>
        <translation>Comparar con el árbol de trabajo</translation>
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
        <source>What is open or selected is explained here: what it is, which values of the program stand in it, where it comes from and which contexts froze it.</source>
        <translation>Aquí se explica lo abierto o seleccionado: qué es, qué valores del programa contiene, de dónde viene y qué contextos lo congelaron.</translation>
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
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Mostrar su registro</translation>
    </message>
    <message>
        <source>This job wrote no log.</source>
        <translation>Esta tarea no escribió ningún registro.</translation>
    </message>
    <message>
        <source>This job has written no log yet.</source>
        <translation>Esta tarea aún no ha escrito ningún registro.</translation>
    </message>
    <message>
        <source>Jobs: none running</source>
        <translation>Tareas: ninguna en marcha</translation>
    </message>
    <message>
        <source>Jobs running: %1</source>
        <translation>Tareas en marcha: %1</translation>
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
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
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
    <message>
        <source>%1 (here %2)</source>
        <translation>%1 (aquí %2)</translation>
    </message>
    <message>
        <source>%1 of the program: %2</source>
        <translation>%1 del programa: %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::MainWindow</name>
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
        <source>Panels</source>
        <translation>Paneles</translation>
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
        <source>No workspace</source>
        <translation>Sin espacio de trabajo</translation>
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
        <source>Reopen the closed tab</source>
        <translation>Reabrir la pestaña cerrada</translation>
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
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Its path in the program:</source>
        <translation>Su ruta en el programa:</translation>
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
    <message numerus="yes">
        <source>%Ln thing(s) were dropped; the first %1 are looked at.</source>
        <translation>
            <numerusform>Se soltó %Ln elemento; se miran los primeros %1.</numerusform>
            <numerusform>Se soltaron %Ln elementos; se miran los primeros %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what was dropped</source>
        <translation>Ver lo que se soltó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) that were dropped are not in the program.</source>
        <translation>
            <numerusform>%Ln archivo soltado más no está en el programa.</numerusform>
            <numerusform>%Ln archivos soltados más no están en el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Soltado</translation>
    </message>
    <message>
        <source>“%1” is not in the program that is open.</source>
        <translation>«%1» no está en el programa abierto.</translation>
    </message>
    <message>
        <source>“%1” is a file; no workspace is open.</source>
        <translation>«%1» es un archivo; no hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>It lies in no repository.</source>
        <translation>No está en ningún repositorio.</translation>
    </message>
    <message>
        <source>It lies in the repository %1.</source>
        <translation>Está en el repositorio %1.</translation>
    </message>
    <message>
        <source>Open its repository</source>
        <translation>Abrir su repositorio</translation>
    </message>
    <message>
        <source>Copy it into the program…</source>
        <translation>Copiarlo en el programa…</translation>
    </message>
    <message>
        <source>Copy into the program</source>
        <translation>Copiar en el programa</translation>
    </message>
    <message>
        <source>A copy goes to a folder of the program.</source>
        <translation>Una copia va a una carpeta del programa.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied to %1. It is not committed yet.</source>
        <translation>Copiado en %1. Aún no está confirmado.</translation>
    </message>
    <message>
        <source>changes unknown</source>
        <translation>cambios desconocidos</translation>
    </message>
    <message>
        <source>The workspace could not be read again: %1</source>
        <translation>No se pudo volver a leer el espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>This link names no folder to open.</source>
        <translation>Este enlace no nombra ninguna carpeta que abrir.</translation>
    </message>
    <message>
        <source>links look like pluma://open?path=/home/me/program</source>
        <translation>los enlaces son como pluma://open?path=/home/me/program</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>A link asks to open this folder.</source>
        <translation>Un enlace pide abrir esta carpeta.</translation>
    </message>
    <message>
        <source>%1
Nothing in it is run. What is open now is closed when the folder can be opened.</source>
        <translation>%1
No se ejecuta nada de ella. Lo que está abierto ahora se cierra cuando la carpeta se puede abrir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
    <message>
        <source>Open its form</source>
        <translation>Abrir su formulario</translation>
    </message>
    <message>
        <source>Copy method and path</source>
        <translation>Copiar el método y la ruta</translation>
    </message>
    <message>
        <source>Copy the id of the operation</source>
        <translation>Copiar el identificador de la operación</translation>
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
        <source>Open an OpenAPI document</source>
        <translation>Abrir un documento OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml);;All files (*)</source>
        <translation>Documentos OpenAPI (*.json *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Metabuilder</source>
        <translation>Metabuilder</translation>
    </message>
    <message>
        <source>Open an interface (OpenAPI)…</source>
        <translation>Abrir una interfaz (OpenAPI)…</translation>
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
        <source>interface</source>
        <translation>interfaz</translation>
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
    <message>
        <source>%1 artifacts, changes unknown</source>
        <translation>%1 artefactos, cambios desconocidos</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Filtrar el navegador</translation>
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
    <message>
        <source>The whole message</source>
        <translation>El mensaje completo</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>What was done and what went wrong appears here, newest first.</source>
        <translation>Aquí aparece lo que se hizo y lo que falló, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Ir a su lugar</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar el mensaje completo</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Notifications, not seen: %1</source>
        <translation>Avisos sin ver: %1</translation>
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
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>pluma::ui::PhaseRibbon</name>
    <message>
        <source>Phases of the program</source>
        <translation>Fases del programa</translation>
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
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln modificado luego</numerusform>
            <numerusform>%Ln modificados luego</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1@%2: new %3, changed %4, removed %5</source>
        <translation>Desde %1@%2: nuevos %3, modificados %4, quitados %5</translation>
    </message>
    <message>
        <source>Not compared with its last context yet.</source>
        <translation>Aún sin comparar con su último contexto.</translation>
    </message>
    <message>
        <source>It cannot be compared with its last context: %1</source>
        <translation>No se puede comparar con su último contexto: %1</translation>
    </message>
    <message>
        <source>Open %1@%2</source>
        <translation>Abrir %1@%2</translation>
    </message>
    <message>
        <source>Freeze %1…</source>
        <translation>Congelar %1…</translation>
    </message>
    <message>
        <source>Compare with the working tree</source>
        <translation>Comparar con el árbol de trabajo</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Clonar…</translation>
    </message>
    <message>
        <source>@%1 not trusted</source>
        <translation>@%1 sin confianza</translation>
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
</context>
<context>
    <name>pluma::ui::Preview</name>
    <message numerus="yes">
        <source>(%Ln column(s) of this table are not shown)</source>
        <translation>
            <numerusform>(%Ln columna de esta tabla no se muestra)</numerusform>
            <numerusform>(%Ln columnas de esta tabla no se muestran)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln line(s) are not shown)</source>
        <translation>
            <numerusform>(%Ln línea no se muestra)</numerusform>
            <numerusform>(%Ln líneas no se muestran)</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture '%1' cannot be drawn here; an export has it.</source>
        <translation>No se puede dibujar aquí la imagen '%1'; una exportación la incluye.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Línea %1: </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more thing(s) that an export leaves out)</source>
        <translation>
            <numerusform>(%Ln cosa más que una exportación omite)</numerusform>
            <numerusform>(%Ln cosas más que una exportación omite)</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview a document</source>
        <translation>Vista previa de un documento</translation>
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
    <message>
        <source>Go to its place</source>
        <translation>Ir a su lugar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Copiar el lugar</translation>
    </message>
    <message>
        <source>The program is being checked …</source>
        <translation>Comprobando el programa …</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
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
    <message>
        <source>What differs from the last commit is not known: %1</source>
        <translation>No se sabe qué difiere del último commit: %1</translation>
    </message>
    <message>
        <source>Read the workspace again</source>
        <translation>Volver a leer el espacio de trabajo</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Commit %1. A double click shows what it changed.</source>
        <translation>Commit %1. Un doble clic muestra qué cambió.</translation>
    </message>
    <message>
        <source>Show what it changed</source>
        <translation>Mostrar qué cambió</translation>
    </message>
    <message>
        <source>Copy the id of the commit</source>
        <translation>Copiar el identificador del commit</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln context(s) are signed by nobody whom you trust: %1</source>
        <translation>
            <numerusform>%Ln contexto no está firmado por nadie en quien confíe: %1</numerusform>
            <numerusform>%Ln contextos no están firmados por nadie en quien confíe: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Abra antes un espacio de trabajo.</translation>
    </message>
    <message>
        <source>.pluma · manifest of the program</source>
        <translation>.pluma · manifiesto del programa</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>explain where the value comes from</source>
        <translation>explicar de dónde viene el valor</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Change a value in the manifest</source>
        <translation>Cambiar un valor en el manifiesto</translation>
    </message>
</context>
<context>
    <name>pluma::ui::ProgramValues</name>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 es ahora %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values changed</source>
        <translation>
            <numerusform>%Ln valor cambiado</numerusform>
            <numerusform>%Ln valores cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Look where the new value is not yet</source>
        <translation>Buscar dónde falta aún el valor nuevo</translation>
    </message>
    <message>
        <source>%1; whether files say another value could not be checked: %2</source>
        <translation>%1; no se pudo comprobar si hay archivos que indican otro valor: %2</translation>
    </message>
    <message>
        <source>%1; no file that was read says another value.</source>
        <translation>%1; ningún archivo leído indica otro valor.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) still say another value</source>
        <translation>
            <numerusform>%Ln archivo aún indica otro valor</numerusform>
            <numerusform>%Ln archivos aún indican otro valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln file(s) the place of a value was not found.</source>
        <translation>
            <numerusform>En %Ln archivo no se encontró el lugar de un valor.</numerusform>
            <numerusform>En %Ln archivos no se encontró el lugar de un valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>The check of what is bound to it</source>
        <translation>La comprobación de lo que está vinculado a él</translation>
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
    <message>
        <source>See what would run…</source>
        <translation>Ver qué se ejecutaría…</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
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
    <message>
        <source>Writing the files</source>
        <translation>Escribiendo los archivos</translation>
    </message>
    <message>
        <source>The files are being written; all of them or none.</source>
        <translation>Se están escribiendo los archivos; todos o ninguno.</translation>
    </message>
    <message>
        <source>It was stopped; no file was changed.</source>
        <translation>Se detuvo; no se cambió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced in %1.</source>
        <translation>
            <numerusform>%Ln coincidencia reemplazada en %1.</numerusform>
            <numerusform>%Ln coincidencias reemplazadas en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replacement(s) taken back in %1.</source>
        <translation>
            <numerusform>%Ln reemplazo deshecho en %1.</numerusform>
            <numerusform>%Ln reemplazos deshechos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>pluma::ui::Section</name>
    <message>
        <source>No context holds it yet.</source>
        <translation>Aún no está en ningún contexto.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examinando …</translation>
    </message>
    <message>
        <source>Look for %1 in the contexts</source>
        <translation>Buscar %1 en los contextos</translation>
    </message>
    <message>
        <source>Frozen in</source>
        <translation>Congelado en</translation>
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
        <source>not compared: its filter may not run here</source>
        <translation>no comparado: su filtro no puede ejecutarse aquí</translation>
    </message>
    <message>
        <source>changed since the last commit</source>
        <translation>modificado desde el último commit</translation>
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
        <source>Read the item of %1</source>
        <translation>Leer el elemento de %1</translation>
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
    <message>
        <source>Look for values of the program in %1</source>
        <translation>Buscar valores del programa en %1</translation>
    </message>
    <message>
        <source>Values of the program</source>
        <translation>Valores del programa</translation>
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
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
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
    <name>pluma::ui::Standing</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln persona más</numerusform>
            <numerusform>%Ln personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot freeze yet. %1</source>
        <translation>Aún no puede congelar. %1</translation>
    </message>
    <message>
        <source>Enrol my key…</source>
        <translation>Inscribir mi clave…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not committed</source>
        <translation>
            <numerusform>%Ln archivo no está confirmado</numerusform>
            <numerusform>%Ln archivos no están confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit and freeze…</source>
        <translation>Confirmar y congelar…</translation>
    </message>
    <message>
        <source>nobody is enrolled yet</source>
        <translation>aún no hay nadie inscrito</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln artifact(s) and was never frozen</source>
        <translation>
            <numerusform>%1 tiene %Ln artefacto y nunca se congeló</numerusform>
            <numerusform>%1 tiene %Ln artefactos y nunca se congeló</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze %1…</source>
        <translation>Congelar %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artifact(s) of %1 differ from %1@%2</source>
        <translation>
            <numerusform>%Ln artefacto de %1 difiere de %1@%2</numerusform>
            <numerusform>%Ln artefactos de %1 difieren de %1@%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The key expired on %1</source>
        <translation>La clave caducó el %1</translation>
    </message>
    <message>
        <source>Enrol a key…</source>
        <translation>Inscribir una clave…</translation>
    </message>
    <message>
        <source>%1 does not verify: %2</source>
        <translation>%1 no supera la verificación: %2</translation>
    </message>
    <message>
        <source>The draft %1 is not frozen</source>
        <translation>El borrador %1 no está congelado</translation>
    </message>
    <message>
        <source>%1 is not trusted: %2</source>
        <translation>%1 no es de confianza: %2</translation>
    </message>
</context>
<context>
    <name>pluma::ui::StatusPage</name>
    <message>
        <source>Status of the program</source>
        <translation>Estado del programa</translation>
    </message>
    <message>
        <source>What waits, and for whom</source>
        <translation>Qué está pendiente, y de quién</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Phases of the program</source>
        <translation>Fases del programa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificados luego</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Reuse (CRR)</source>
        <translation>Reutilización (CRR)</translation>
    </message>
    <message>
        <source>Artifacts that are not as they were frozen</source>
        <translation>Artefactos que no están como se congelaron</translation>
    </message>
    <message>
        <source>Share of the artifacts that were cloned or parameterized</source>
        <translation>Proporción de artefactos clonados o parametrizados</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo avanza</translation>
    </message>
    <message>
        <source>From commits, frozen contexts and enrolled keys. Gates and approvals are not run yet, so nothing of them is counted here.</source>
        <translation>A partir de commits, contextos congelados y claves inscritas. Las puertas de control y las aprobaciones aún no se ejecutan, así que aquí no se cuenta nada de ellas.</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Read how %1 stands</source>
        <translation>Leer cómo está %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln phase(s) frozen</source>
        <translation>
            <numerusform>%1 de %Ln fase congelada</numerusform>
            <numerusform>%1 de %Ln fases congeladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed since</source>
        <translation>
            <numerusform>%Ln de ellas modificada luego</numerusform>
            <numerusform>%Ln de ellas modificadas luego</numerusform>
        </translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>leyendo …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wait</source>
        <translation>
            <numerusform>%Ln asunto pendiente</numerusform>
            <numerusform>%Ln asuntos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>frozen, not compared yet</source>
        <translation>congelada, aún sin comparar</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificada luego</translation>
    </message>
    <message>
        <source>Not cloned from another context</source>
        <translation>No clonado de otro contexto</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>semana del %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s) in 26 weeks</source>
        <translation>
            <numerusform>%Ln commit en 26 semanas</numerusform>
            <numerusform>%Ln commits en 26 semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln commit(s); older ones were not counted</source>
        <translation>
            <numerusform>El último %Ln commit; los anteriores no se contaron</numerusform>
            <numerusform>Los últimos %Ln commits; los anteriores no se contaron</numerusform>
        </translation>
    </message>
    <message>
        <source>commits a week</source>
        <translation>commits por semana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln context(s) frozen in 26 weeks</source>
        <translation>
            <numerusform>%Ln contexto congelado en 26 semanas</numerusform>
            <numerusform>%Ln contextos congelados en 26 semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>contexts a week</source>
        <translation>contextos por semana</translation>
    </message>
    <message>
        <source>Nothing: every phase with artifacts is frozen as it is, and all is committed.</source>
        <translation>Nada: cada fase con artefactos está congelada tal como está, y todo está confirmado.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Pendiente de: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Open its last context</source>
        <translation>Abrir su último contexto</translation>
    </message>
    <message>
        <source>Verify its last context</source>
        <translation>Verificar su último contexto</translation>
    </message>
    <message>
        <source>Freeze %1…</source>
        <translation>Congelar %1…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>the rest could not be read: %1</source>
        <translation>el resto no se pudo leer: %1</translation>
    </message>
    <message>
        <source>What is not committed is not known: %1</source>
        <translation>No se sabe qué está sin confirmar: %1</translation>
    </message>
    <message>
        <source>The artifacts are still being read.</source>
        <translation>Los artefactos aún se están leyendo.</translation>
    </message>
    <message>
        <source>Not compared with its last context: %1</source>
        <translation>Sin comparar con su último contexto: %1</translation>
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
    <message>
        <source>The template itself</source>
        <translation>La plantilla misma</translation>
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
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Rellenarla</translation>
    </message>
    <message>
        <source>The template itself</source>
        <translation>La plantilla misma</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copiar el identificador</translation>
    </message>
    <message>
        <source>Say why it cannot be read</source>
        <translation>Decir por qué no se puede leer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
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
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
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
    <name>pluma::ui::TrustPage</name>
    <message>
        <source>Hook</source>
        <translation>Hook</translation>
    </message>
    <message>
        <source>Included file</source>
        <translation>Archivo incluido</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message numerus="yes">
        <source>Restricted: this repository brings %Ln program(s) or setting(s) that would run</source>
        <translation>
            <numerusform>Restringido: este repositorio trae %Ln programa o ajuste que se ejecutaría</numerusform>
            <numerusform>Restringido: este repositorio trae %Ln programas o ajustes que se ejecutarían</numerusform>
        </translation>
    </message>
    <message>
        <source>What this repository would run</source>
        <translation>Qué ejecutaría este repositorio</translation>
    </message>
    <message>
        <source>Programs and settings that the repository brings</source>
        <translation>Programas y ajustes que trae el repositorio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Trust this repository</source>
        <translation>Confiar en este repositorio</translation>
    </message>
    <message>
        <source>Keep restricted</source>
        <translation>Mantener restringido</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation>Retirar la confianza</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio abierto.</translation>
    </message>
    <message>
        <source>This repository brings nothing that would run.</source>
        <translation>Este repositorio no trae nada que se ejecutaría.</translation>
    </message>
    <message>
        <source>You trusted this repository %1; what it brings may run.</source>
        <translation>Usted confió en este repositorio el %1; lo que trae puede ejecutarse.</translation>
    </message>
    <message>
        <source>Restricted: what would run changed since you trusted this repository.</source>
        <translation>Restringido: lo que se ejecutaría ha cambiado desde que usted confió en este repositorio.</translation>
    </message>
    <message>
        <source>Opening, checking and reading run none of them. Freezing and exchanging contexts need git's own verbs, which run them with everything that you may do here. Trust a repository whose author you know; you are asked again when one of these changes. Files whose filter may not run are marked “not compared”.</source>
        <translation>Abrir, comprobar y leer no ejecutan ninguno de ellos. Congelar e intercambiar contextos necesitan las órdenes del propio git, que los ejecutan con todo lo que usted puede hacer aquí. Confíe en un repositorio cuyo autor conozca; se le volverá a preguntar cuando cambie uno de ellos. Los archivos cuyo filtro no puede ejecutarse se marcan «no comparado».</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
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
        <source>Verification of %1</source>
        <translation>Verificación de %1</translation>
    </message>
    <message>
        <source>Changed since: keys or logs of this repository moved. %1</source>
        <translation>Cambios desde entonces: las claves o los registros de este repositorio ya no son los mismos. %1</translation>
    </message>
    <message>
        <source>Verified %1: %2 %3 artifacts, %4</source>
        <translation>Verificado %1: %2 %3 artefactos, %4</translation>
    </message>
    <message>
        <source>signer not pinned here</source>
        <translation>firmante no fijado aquí</translation>
    </message>
    <message>
        <source>unknown signer</source>
        <translation>firmante desconocido</translation>
    </message>
    <message>
        <source>key had run out</source>
        <translation>la clave había caducado</translation>
    </message>
    <message>
        <source>key was revoked</source>
        <translation>la clave fue revocada</translation>
    </message>
    <message>
        <source>There is no context %1 here any more.</source>
        <translation>El contexto %1 ya no está aquí.</translation>
    </message>
    <message>
        <source>no valid signature</source>
        <translation>sin firma válida</translation>
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
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
</context>
<context>
    <name>synonyms</name>
    <message>
        <source>manifest, program.yaml, change a value, set a value, change a parameter, set parameter, set a parameter, edit a parameter, parameters</source>
        <translation>manifiesto, program.yaml, cambiar un valor, fijar un valor, cambiar un parámetro, fijar un parámetro, editar un parámetro, parámetros</translation>
    </message>
    <message>
        <source>explain a value, where does a value come from, why this value, trace a value, find a parameter</source>
        <translation>explicar un valor, de dónde viene un valor, por qué este valor, rastrear un valor, buscar un parámetro</translation>
    </message>
    <message>
        <source>check, lint, problems, what is wrong</source>
        <translation>comprobar, errores, problemas, qué está mal</translation>
    </message>
    <message>
        <source>baseline, snapshot, sign, release</source>
        <translation>línea base, instantánea, firmar, publicar</translation>
    </message>
    <message>
        <source>variant, copy a context, derive a program, reuse a context</source>
        <translation>variante, copiar un contexto, derivar un programa, reutilizar un contexto</translation>
    </message>
    <message>
        <source>compare, difference, compare contexts, what changed</source>
        <translation>comparar, diferencia, comparar contextos, qué cambió</translation>
    </message>
    <message>
        <source>check a signature, is it authentic</source>
        <translation>comprobar una firma, es auténtico</translation>
    </message>
    <message>
        <source>home, dashboard, start page</source>
        <translation>inicio, panel, página de inicio</translation>
    </message>
    <message>
        <source>grep, find in files, full text search</source>
        <translation>grep, buscar en archivos, búsqueda de texto</translation>
    </message>
    <message>
        <source>settings, options, configuration</source>
        <translation>ajustes, opciones, configuración</translation>
    </message>
    <message>
        <source>key bindings, hotkeys</source>
        <translation>atajos, combinaciones de teclas</translation>
    </message>
    <message>
        <source>dark mode, night, colours, contrast</source>
        <translation>modo oscuro, noche, colores, contraste</translation>
    </message>
    <message>
        <source>font size, zoom, larger, smaller</source>
        <translation>tamaño de letra, zoom, más grande, más pequeño</translation>
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
        <translation>arranque, pestañas abiertas, reabrir</translation>
    </message>
    <message>
        <source>reload, refresh, changed outside</source>
        <translation>recargar, actualizar, cambiado fuera</translation>
    </message>
    <message>
        <source>adopt, adopt a repository, import a folder, start a program, set up</source>
        <translation>adoptar, adoptar un repositorio, importar una carpeta, empezar un programa, configurar</translation>
    </message>
    <message>
        <source>somebody left, a key was lost, a key was stolen, withdraw a key</source>
        <translation>alguien se fue, clave perdida, clave robada, retirar una clave</translation>
    </message>
    <message>
        <source>replace my key, renew my key</source>
        <translation>reemplazar mi clave, renovar mi clave</translation>
    </message>
</context>
</TS>
