<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About PUT Desktop</source>
      <translation>&amp;Acerca de PUT Desktop</translation>
    </message>
    <message>
      <source>&amp;All training runs</source>
      <translation>&amp;Todos los entrenamientos</translation>
    </message>
    <message>
      <source>&amp;Clear finished</source>
      <translation>&amp;Quitar los terminados</translation>
    </message>
    <message>
      <source>&amp;Import a model…</source>
      <translation>&amp;Importar un modelo…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <source>&amp;Open the results</source>
      <translation>A&amp;brir los resultados</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausa</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reanudar</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Iniciar</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>&amp;Entrenar un modelo…</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>Carpetas &amp;vigiladas…</translation>
    </message>
    <message>
      <source>Acti&amp;vity log…</source>
      <translation>Registro de acti&amp;vidad…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <translation>Añadir un modelo desde un archivo</translation>
    </message>
    <message>
      <source>Add fil&amp;es…</source>
      <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
      <source>Add the &amp;sample photographs</source>
      <translation>Añadir las fotos de &amp;muestra</translation>
    </message>
    <message>
      <source>Add the selected ended jobs once more as they were, ready to be changed</source>
      <translation>Añadir de nuevo los trabajos terminados elegidos tal como eran, listos para cambiarlos</translation>
    </message>
    <message>
      <source>Add the selected finished jobs once more, with the settings and the model that are shown</source>
      <translation>Añadir de nuevo los trabajos terminados elegidos, con los ajustes y el modelo que se muestran</translation>
    </message>
    <message>
      <source>Check for &amp;updates</source>
      <translation>Buscar act&amp;ualizaciones</translation>
    </message>
    <message>
      <source>Check for updates at each &amp;start</source>
      <translation>Buscar actualizaciones al &amp;iniciar</translation>
    </message>
    <message>
      <source>Choose pictures and videos to translate</source>
      <translation>Elegir imágenes y vídeos para traducir</translation>
    </message>
    <message>
      <source>Clear all that ended</source>
      <translation>Quitar todos los acabados</translation>
    </message>
    <message>
      <source>Close; unfinished jobs can be resumed later</source>
      <translation>Cerrar; los trabajos sin terminar se pueden reanudar después</translation>
    </message>
    <message>
      <source>Continue after the pause</source>
      <translation>Continuar tras la pausa</translation>
    </message>
    <message>
      <source>Do a job again with the files, settings and model that its report names</source>
      <translation>Repetir un trabajo con los archivos, los ajustes y el modelo que indica su informe</translation>
    </message>
    <message>
      <source>Edit and run again</source>
      <translation>Editar y ejecutar de nuevo</translation>
    </message>
    <message>
      <source>Finish the current picture or frames, then pause</source>
      <translation>Terminar la imagen o los fotogramas actuales y hacer una pausa</translation>
    </message>
    <message>
      <source>Finish the current picture or video, then stop</source>
      <translation>Terminar la imagen o el vídeo actual y parar</translation>
    </message>
    <message>
      <source>For NVIDIA cards, on a computer without a network</source>
      <translation>Para tarjetas NVIDIA, en un equipo sin red</translation>
    </message>
    <message>
      <source>Install the &amp;GPU pack from a file…</source>
      <translation>Instalar el paquete &amp;GPU desde un archivo…</translation>
    </message>
    <message>
      <source>List all keys</source>
      <translation>Ver todas las teclas</translation>
    </message>
    <message>
      <source>Look at all models and manage them</source>
      <translation>Ver y gestionar todos los modelos</translation>
    </message>
    <message>
      <source>Look for a newer version now</source>
      <translation>Buscar ahora una versión más reciente</translation>
    </message>
    <message>
      <source>Look for a newer version whenever the window opens</source>
      <translation>Buscar una versión más reciente cada vez que se abre la ventana</translation>
    </message>
    <message>
      <source>Models page</source>
      <translation>Página Modelos</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Mover a&amp;bajo</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Mover a&amp;rriba</translation>
    </message>
    <message>
      <source>Move the focus to the next part</source>
      <translation>Llevar el foco a la parte siguiente</translation>
    </message>
    <message>
      <source>Move the selected jobs down</source>
      <translation>Mover abajo los trabajos elegidos</translation>
    </message>
    <message>
      <source>Move the selected jobs up</source>
      <translation>Mover arriba los trabajos elegidos</translation>
    </message>
    <message>
      <source>Move to the &amp;top</source>
      <translation>Mover al principi&amp;o</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
      <source>Open t&amp;he report</source>
      <translation>Abrir el in&amp;forme</translation>
    </message>
    <message>
      <source>Open the folder that holds the result</source>
      <translation>Abrir la carpeta que contiene el resultado</translation>
    </message>
    <message>
      <source>Open the result in its default program</source>
      <translation>Abrir el resultado en su programa predeterminado</translation>
    </message>
    <message>
      <source>P&amp;lay</source>
      <translation>Repro&amp;ducir</translation>
    </message>
    <message>
      <source>Play this video beside its result</source>
      <translation>Reproducir este vídeo junto a su resultado</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>&amp;Vista previa</translation>
    </message>
    <message>
      <source>Preview 3 s</source>
      <translation>Vista previa de 3 s</translation>
    </message>
    <message>
      <source>R&amp;etry failed</source>
      <translation>R&amp;epetir los fallidos</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>Remove all finished jobs</source>
      <translation>Quitar todos los trabajos terminados</translation>
    </message>
    <message>
      <source>Remove all jobs that ended, also those with failed files</source>
      <translation>Quitar todos los trabajos acabados, también los que tienen archivos fallidos</translation>
    </message>
    <message>
      <source>Remove the selected jobs; finished results stay</source>
      <translation>Quitar los trabajos elegidos; los resultados terminados se conservan</translation>
    </message>
    <message>
      <source>Run the selected jobs first</source>
      <translation>Ejecutar primero los trabajos elegidos</translation>
    </message>
    <message>
      <source>Save diagnostic &amp;report…</source>
      <translation>Guardar &amp;informe de diagnóstico…</translation>
    </message>
    <message>
      <source>Save versions, devices and logs for a report of a fault; no pictures, no names</source>
      <translation>Guardar versiones, dispositivos y registros para informar de un error; sin imágenes ni nombres</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs</source>
      <translation>Ver los entrenamientos terminados, activos y en espera</translation>
    </message>
    <message>
      <source>Show how the results of this job were made, file by file</source>
      <translation>Mostrar cómo se hicieron los resultados de este trabajo, archivo por archivo</translation>
    </message>
    <message>
      <source>Show the folder with the results</source>
      <translation>Mostrar la carpeta con los resultados</translation>
    </message>
    <message>
      <source>Show the queue</source>
      <translation>Mostrar la cola</translation>
    </message>
    <message>
      <source>Show the settings</source>
      <translation>Mostrar los ajustes</translation>
    </message>
    <message>
      <source>Show the settings beside the picture</source>
      <translation>Mostrar los ajustes junto a la imagen</translation>
    </message>
    <message>
      <source>Show the table of all jobs and their files</source>
      <translation>Mostrar la tabla de todos los trabajos y sus archivos</translation>
    </message>
    <message>
      <source>Stop &amp;after this file</source>
      <translation>Parar tras este arc&amp;hivo</translation>
    </message>
    <message>
      <source>Stop &amp;now</source>
      <translation>Parar a&amp;hora</translation>
    </message>
    <message>
      <source>Stop at once; finished pictures stay, and a video resumes from here when it is started again</source>
      <translation>Parar de inmediato; las imágenes terminadas se conservan y un vídeo sigue desde aquí al reiniciarlo</translation>
    </message>
    <message>
      <source>Theme, language, device, threads and caches</source>
      <translation>Tema, idioma, dispositivo, hilos y cachés</translation>
    </message>
    <message>
      <source>Train a model of your own from two folders of pictures</source>
      <translation>Entrenar un modelo propio con dos carpetas de imágenes</translation>
    </message>
    <message>
      <source>Train models of your own</source>
      <translation>Entrenar tus propios modelos</translation>
    </message>
    <message>
      <source>Train page</source>
      <translation>Página Entrenar</translation>
    </message>
    <message>
      <source>Translate a folder with all its subfolders</source>
      <translation>Traducir una carpeta con todas sus subcarpetas</translation>
    </message>
    <message>
      <source>Translate a&amp;gain</source>
      <translation>Tradu&amp;cir de nuevo</translation>
    </message>
    <message>
      <source>Translate again from a &amp;report…</source>
      <translation>Repetir según un info&amp;rme…</translation>
    </message>
    <message>
      <source>Translate all waiting jobs</source>
      <translation>Traducir todos los trabajos en espera</translation>
    </message>
    <message>
      <source>Translate and play three seconds from here</source>
      <translation>Traducir y reproducir tres segundos desde aquí</translation>
    </message>
    <message>
      <source>Translate by itself whatever arrives in a folder</source>
      <translation>Traducir automáticamente lo que llegue a una carpeta</translation>
    </message>
    <message>
      <source>Translate page</source>
      <translation>Página Traducir</translation>
    </message>
    <message>
      <source>Translate pictures and videos</source>
      <translation>Traducir imágenes y vídeos</translation>
    </message>
    <message>
      <source>Translate the failed files of the selected jobs again</source>
      <translation>Traducir de nuevo los archivos fallidos de los trabajos elegidos</translation>
    </message>
    <message>
      <source>Try it with the pictures that are included</source>
      <translation>Probar con las imágenes incluidas</translation>
    </message>
    <message>
      <source>Try the settings on this picture or frame without saving</source>
      <translation>Probar los ajustes en esta imagen sin guardar</translation>
    </message>
    <message>
      <source>Version and licences</source>
      <translation>Versión y licencias</translation>
    </message>
    <message>
      <source>What happened, to read and copy</source>
      <translation>Lo que ha ocurrido, para leer y copiar</translation>
    </message>
  </context>
  <context>
    <name>ActivityDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation>C&amp;opiar</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <translation>&amp;Guardar…</translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>Registro de actividad</translation>
    </message>
    <message>
      <source>C&amp;lear…</source>
      <translation>Vac&amp;iar…</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <source>Clear the activity log?</source>
      <translation>¿Vaciar el registro de actividad?</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>No line fits.</source>
      <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
      <source>Problems only</source>
      <translation>Solo problemas</translation>
    </message>
    <message>
      <source>Results and reports stay.</source>
      <translation>Los resultados y los informes se conservan.</translation>
    </message>
    <message>
      <source>Save the activity log</source>
      <translation>Guardar el registro de actividad</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Qué se muestra</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
  </context>
  <context>
    <name>ActivityLog</name>
    <message>
      <source>It is not there.</source>
      <translation>No está.</translation>
    </message>
    <message>
      <source>The queue is paused.</source>
      <translation>La cola está en pausa.</translation>
    </message>
    <message>
      <source>The queue resumes.</source>
      <translation>La cola continúa.</translation>
    </message>
    <message>
      <source>The watched folder “{name}” is back.</source>
      <translation>La carpeta vigilada «{name}» ha vuelto.</translation>
    </message>
    <message>
      <source>The watched folder “{name}” waits.</source>
      <translation>La carpeta vigilada «{name}» espera.</translation>
    </message>
    <message>
      <source>{name} could not be translated.</source>
      <translation>No se pudo traducir {name}.</translation>
    </message>
    <message>
      <source>“{name}” begins with {model}.</source>
      <translation>«{name}» empieza con {model}.</translation>
    </message>
    <message>
      <source>“{name}” failed.</source>
      <translation>«{name}» ha fallado.</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}, {failed} failed.</source>
      <translation>«{name}» ha terminado: {done}, {failed} con error.</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}.</source>
      <translation>«{name}» ha terminado: {done}.</translation>
    </message>
    <message>
      <source>“{name}” was stopped: {done} done.</source>
      <translation>«{name}» se detuvo: {done} hechos.</translation>
    </message>
    <message>
      <source>“{name}”: {words}</source>
      <translation>«{name}»: {words}</translation>
    </message>
  </context>
  <context>
    <name>AdvancedSettings</name>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>&amp;Names of the results</source>
      <translation>&amp;Nombres de los resultados</translation>
    </message>
    <message>
      <source>&amp;Reset all</source>
      <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
      <source>&amp;Working size</source>
      <translation>&amp;Tamaño de trabajo</translation>
    </message>
    <message>
      <source>A file beside the results that says how each was made, and with which they can be made again</source>
      <translation>Un archivo junto a los resultados que dice cómo se hizo cada uno y con el que pueden repetirse</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>By the brush size</source>
      <translation>Según el tamaño del pincel</translation>
    </message>
    <message>
      <source>Copy .xmp files</source>
      <translation>Copiar archivos .xmp</translation>
    </message>
    <message>
      <source>Count it as failed</source>
      <translation>Contarlo como fallido</translation>
    </message>
    <message>
      <source>Each result gets the date on which its original was changed last</source>
      <translation>Cada resultado recibe la fecha del último cambio de su original</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormato</translation>
    </message>
    <message>
      <source>For JPEG, WebP and AVIF; 92 is close to the original</source>
      <translation>Para JPEG, WebP y AVIF; 92 está cerca del original</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>Vacaciones</translation>
    </message>
    <message>
      <source>How results are saved</source>
      <translation>Cómo se guardan los resultados</translation>
    </message>
    <message>
      <source>If a result &amp;exists</source>
      <translation>Si un resultado ya e&amp;xiste</translation>
    </message>
    <message>
      <source>Keep both, numbered</source>
      <translation>Conservar ambos, numerados</translation>
    </message>
    <message>
      <source>Keep the dates of the files</source>
      <translation>Conservar las fechas de los archivos</translation>
    </message>
    <message>
      <source>Model: {title}</source>
      <translation>Modelo: {title}</translation>
    </message>
    <message>
      <source>Names, or paths below a dropped folder, that are passed over, with ; between; * is anything</source>
      <translation>Nombres o rutas dentro de una carpeta que se omiten, separados por ; y * es cualquier cosa</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation>Tamaño original</translation>
    </message>
    <message>
      <source>Pass over</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>Qualit&amp;y</source>
      <translation>Cali&amp;dad</translation>
    </message>
    <message>
      <source>Ratings and edits that other programs keep beside the originals</source>
      <translation>Valoraciones y ediciones que otros programas guardan junto a los originales</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Reemplazarlo</translation>
    </message>
    <message>
      <source>Reset all advanced settings to the preset</source>
      <translation>Devolver todos los ajustes avanzados al valor del preajuste</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>Igual que el original</translation>
    </message>
    <message>
      <source>Short side at which the model works; results always have the size of the original</source>
      <translation>Lado corto con el que trabaja el modelo; los resultados siempre tienen el tamaño del original</translation>
    </message>
    <message>
      <source>Skip it if it is up to date</source>
      <translation>Omitir si está al día</translation>
    </message>
    <message>
      <source>Sunset</source>
      <translation>Ocaso</translation>
    </message>
    <message>
      <source>This copies the weights of a model into a new run that starts at step 0. To continue a stopped run, use “Resume” in the list of all runs instead.</source>
      <translation>Esto copia los pesos de un modelo a un entrenamiento nuevo que empieza en el paso 0. Para continuar uno detenido, usa «Reanudar» en la lista de entrenamientos.</translation>
    </message>
    <message>
      <source>Tokens: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} pads the number</source>
      <translation>Campos: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} rellena el número</translation>
    </message>
    <message>
      <source>What to do if a result already exists</source>
      <translation>Qué hacer si un resultado ya existe</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>Dónde se ejecuta el modelo</translation>
    </message>
    <message>
      <source>Write a report</source>
      <translation>Escribir un informe</translation>
    </message>
    <message>
      <source>{size} pixels</source>
      <translation>{size} píxeles</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message numerus="yes">
      <source>%Ln have failures</source>
      <translation>
        <numerusform>%Ln tiene errores</numerusform>
        <numerusform>%Ln tienen errores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) are done</source>
      <translation>
        <numerusform>%Ln trabajo ha terminado</numerusform>
        <numerusform>%Ln trabajos han terminado</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>Todo ha terminado</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
  </context>
  <context>
    <name>CardForm</name>
    <message>
      <source>&amp;Description</source>
      <translation>&amp;Descripción</translation>
    </message>
    <message>
      <source>C&amp;redits</source>
      <translation>C&amp;réditos</translation>
    </message>
    <message>
      <source>L&amp;icence</source>
      <translation>&amp;Licencia</translation>
    </message>
    <message>
      <source>Na&amp;me in the gallery</source>
      <translation>No&amp;mbre en la galería</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>No indicado</translation>
    </message>
    <message>
      <source>One per line: painter, photographer, collection</source>
      <translation>Uno por línea: pintor, fotógrafo, colección</translation>
    </message>
    <message>
      <source>The licences of the training pictures matter. If they are not yours, share the model only as those licences allow. Of a model that the run began from, the credits stay, and the licence too where you choose none.</source>
      <translation>Las licencias de las imágenes de entrenamiento importan. Si no son tuyas, comparte el modelo solo como lo permitan. De un modelo del que partió el entrenamiento se conservan los créditos, y también la licencia si no eliges ninguna.</translation>
    </message>
    <message>
      <source>Titl&amp;e</source>
      <translation>T&amp;ítulo</translation>
    </message>
  </context>
  <context>
    <name>CardPanel</name>
    <message>
      <source>Card in the gallery</source>
      <translation>Ficha en la galería</translation>
    </message>
    <message>
      <source>Picture on the card</source>
      <translation>Imagen de la ficha</translation>
    </message>
    <message>
      <source>Picture on the card:</source>
      <translation>Imagen de la ficha:</translation>
    </message>
  </context>
  <context>
    <name>CardPreview</name>
    <message>
      <source>Card in the gallery</source>
      <translation>Ficha en la galería</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>A fine weave shows in clear skies, small faces lose their features, and thin red lines may run along horizons.</source>
      <translation>En cielos despejados se ve una trama fina, las caras pequeñas pierden sus rasgos y a lo largo del horizonte pueden aparecer finas líneas rojas.</translation>
    </message>
    <message>
      <source>A fine weave, like silk, lies over smooth places.</source>
      <translation>Sobre las zonas lisas se ve una trama fina, como de seda.</translation>
    </message>
    <message>
      <source>Aitzol Berasategi, from Debian's lomiri-wallpapers.</source>
      <translation>Aitzol Berasategi, de lomiri-wallpapers de Debian.</translation>
    </message>
    <message>
      <source>Bible Gallery (#{0}), Dante's Hell (#{1}), Purgatory (#{2}) and Paradise (#{3}), Don Quixote (#{4}).</source>
      <translation>Bible Gallery (#{0}), Infierno (#{1}), Purgatorio (#{2}) y Paraíso (#{3}) de Dante, Don Quijote (#{4}).</translation>
    </message>
    <message>
      <source>Bright colours stay as a faint tint; shapes and light stay where they are.</source>
      <translation>Los colores vivos quedan como un leve tinte; las formas y la luz siguen en su sitio.</translation>
    </message>
    <message>
      <source>Chinese ink landscapes</source>
      <translation>paisajes chinos a tinta</translation>
    </message>
    <message>
      <source>Chinese ink landscapes from the Song to the Ming dynasty, works in the public domain; reproductions from the set of github.com/otang47/Landscape-Painting-Classification, which names no photographers.</source>
      <translation>Paisajes chinos a tinta de las dinastías Song a Ming, obras de dominio público; reproducciones del conjunto de github.com/otang47/Landscape-Painting-Classification, que no nombra fotógrafos.</translation>
    </message>
    <message>
      <source>Colour plates of books from Project Gutenberg, public domain</source>
      <translation>Láminas en color de libros de Project Gutenberg, dominio público</translation>
    </message>
    <message>
      <source>Colours and light stay those of the photograph.</source>
      <translation>Los colores y la luz siguen siendo los de la fotografía.</translation>
    </message>
    <message>
      <source>Courtesy of the Art Institute of Chicago (CC0)</source>
      <translation>Cortesía del Art Institute of Chicago (CC0)</translation>
    </message>
    <message>
      <source>Cuts photographs into wood as Gustave Doré's engravers did: black and white hatching in one grey tone.</source>
      <translation>Graba fotografías en madera como los grabadores de Gustave Doré: tramas negras y blancas en un solo tono de gris.</translation>
    </message>
    <message>
      <source>Dark edges and light specks on dark slopes may turn vermilion, busy places may get small dots and boxes, and shading stays where a printer would lay one flat tone.</source>
      <translation>Los bordes oscuros y las motas claras en laderas oscuras pueden volverse bermellón; las zonas recargadas pueden recibir pequeños puntos y recuadros, y el sombreado permanece donde un impresor pondría un solo tono plano.</translation>
    </message>
    <message>
      <source>Dark, plain places may show a fine weave.</source>
      <translation>Las zonas oscuras y lisas pueden mostrar una trama fina.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast ink.</source>
      <translation>Destilado del grande en minutos de un núcleo, a partir de los pesos de la tinta rápida.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast storybook.</source>
      <translation>Destilado del grande en minutos de un núcleo, a partir de los pesos del cuento rápido.</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast watercolour.</source>
      <translation>Destilado del grande en minutos de un núcleo, a partir de los pesos de la acuarela rápida.</translation>
    </message>
    <message>
      <source>Distilled from the large one in {0} steps on one core.</source>
      <translation>Destilado del grande en {0} pasos en un núcleo.</translation>
    </message>
    <message>
      <source>Does what “Impressionist painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Hace lo mismo que «Pintura impresionista» en una quinta parte del tiempo: para vídeos y equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Does what “Ink painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Hace lo mismo que «Pintura a tinta» en una quinta parte del tiempo: para vídeos y equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Does what “Pencil sketch” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Hace lo mismo que «Boceto a lápiz» en una quinta parte del tiempo: para vídeos y equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Does what “Storybook illustration” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Hace lo mismo que «Ilustración de cuento» en una quinta parte del tiempo: para vídeos y equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Does what “Ukiyo-e print” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Hace lo mismo que «Estampa ukiyo-e» en una quinta parte del tiempo: para vídeos y equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Does what “Watercolour” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Hace lo mismo que «Acuarela» en una quinta parte del tiempo: para vídeos y equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Does what “Wood engraving” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>Hace lo mismo que «Grabado en madera» en una quinta parte del tiempo: para vídeos y equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Draws photographs as Arthur Rackham and Edmund Dulac illustrated books: fine ink lines and washes of muted colour.</source>
      <translation>Dibuja fotografías como Arthur Rackham y Edmund Dulac ilustraban libros: finas líneas de tinta y aguadas de color apagado.</translation>
    </message>
    <message>
      <source>Draws photographs as sketches of towns in pencil and pen: dark lines and grey hatching on white paper.</source>
      <translation>Dibuja fotografías como bocetos de ciudades a lápiz y pluma: líneas oscuras y tramas grises sobre papel blanco.</translation>
    </message>
    <message>
      <source>Draws photographs of everything in ink on old silk or paper, as in Chinese landscape painting of the Song to the Ming dynasty.</source>
      <translation>Dibuja fotografías de todo tipo con tinta sobre seda o papel antiguos, como en la pintura china de paisaje de las dinastías Song a Ming.</translation>
    </message>
    <message>
      <source>Engraving, fast</source>
      <translation>Grabado, rápido</translation>
    </message>
    <message>
      <source>Flickr, numbers {0}.</source>
      <translation>Flickr, números {0}.</translation>
    </message>
    <message>
      <source>Hatching is a little softer than its own.</source>
      <translation>Las tramas son algo más suaves que las de aquel.</translation>
    </message>
    <message>
      <source>Hatching is as broad as it learnt it at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures it is finer.</source>
      <translation>Las tramas son tan anchas como las aprendió con {0} a {1} píxeles, o con un tamaño de pincel del {2} %; en imágenes mayores son más finas.</translation>
    </message>
    <message>
      <source>Impressionist painting</source>
      <translation>Pintura impresionista</translation>
    </message>
    <message>
      <source>Impressionist, fast</source>
      <translation>Impresionista, rápido</translation>
    </message>
    <message>
      <source>In videos the grain stays on the screen while things move.</source>
      <translation>En los vídeos el grano queda fijo en la pantalla mientras las cosas se mueven.</translation>
    </message>
    <message>
      <source>Ink painting</source>
      <translation>Pintura a tinta</translation>
    </message>
    <message>
      <source>Ink, fast</source>
      <translation>Tinta, rápido</translation>
    </message>
    <message>
      <source>Japanese woodblock prints of landscapes, {0} to {1}</source>
      <translation>estampas japonesas de paisajes, {0} a {1}</translation>
    </message>
    <message>
      <source>Light and content stay those of the photograph.</source>
      <translation>La luz y el contenido siguen siendo los de la fotografía.</translation>
    </message>
    <message>
      <source>Light and shapes stay those of the photograph.</source>
      <translation>La luz y las formas siguen siendo las de la fotografía.</translation>
    </message>
    <message>
      <source>Lines are a little softer than its own.</source>
      <translation>Las líneas son algo más suaves que las de aquel.</translation>
    </message>
    <message>
      <source>Lines are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>Las líneas son tan anchas como las aprendió con {0} a {1} píxeles, o con un tamaño de pincel del {2} %; en imágenes mayores son más finas.</translation>
    </message>
    <message>
      <source>Paints photographs of everything as the colour plates of {0} to {1} were painted: dabs of wash, soft edges, dark accents.</source>
      <translation>Pinta fotografías de todo tipo como se pintaban las láminas en color de {0} a {1}: toques de aguada, bordes suaves, acentos oscuros.</translation>
    </message>
    <message>
      <source>Paints photographs of everything in short strokes, as the impressionists did.</source>
      <translation>Pinta fotografías de todo tipo con pinceladas cortas, como los impresionistas.</translation>
    </message>
    <message>
      <source>Pencil sketch</source>
      <translation>Boceto a lápiz</translation>
    </message>
    <message>
      <source>Pencil, fast</source>
      <translation>Lápiz, rápido</translation>
    </message>
    <message>
      <source>Pexels, Unsplash (before {0} June {1}), Budgie Backgrounds, the gb82 image set, Weavly landmarks, Twenty Twenty-Five.</source>
      <translation>Pexels, Unsplash (antes del {0} de junio de {1}), Budgie Backgrounds, el conjunto de imágenes gb82, Weavly landmarks, Twenty Twenty-Five.</translation>
    </message>
    <message>
      <source>Photographs, CC BY 2.0</source>
      <translation>Fotografías, CC BY 2.0</translation>
    </message>
    <message>
      <source>Photographs, CC BY 4.0</source>
      <translation>Fotografías, CC BY 4.0</translation>
    </message>
    <message>
      <source>Photographs, CC0</source>
      <translation>Fotografías, CC0</translation>
    </message>
    <message>
      <source>Photographs, public domain</source>
      <translation>Fotografías, dominio público</translation>
    </message>
    <message>
      <source>Pictures made with it are yours.</source>
      <translation>Las imágenes hechas con él son tuyas.</translation>
    </message>
    <message>
      <source>Prints photographs as the woodblocks of Hiroshige and Hokusai did: dark outlines, flat areas of muted colour, the grain of wood and paper.</source>
      <translation>Estampa fotografías como las xilografías de Hiroshige y Hokusai: contornos oscuros, superficies planas de color apagado, el grano de la madera y del papel.</translation>
    </message>
    <message>
      <source>Public-domain paintings by Vincent van Gogh (Sunflowers, Irises, The Starry Night, Wheat Field with Cypresses, The Night Café), Pierre-Auguste Renoir (The Bridge at Chatou), Claude Monet (Impression, Sunrise; The Water Lily Pond; Waterloo Bridge, Fog; Étretat) and Marianne von Werefkin (Autumn, School).</source>
      <translation>Pinturas de dominio público de Vincent van Gogh (Los girasoles, Lirios, La noche estrellada, Campo de trigo con cipreses, El café de noche), Pierre-Auguste Renoir (El puente de Chatou), Claude Monet (Impresión, sol naciente; El estanque de nenúfares; El puente de Waterloo, niebla; Étretat) y Marianne von Werefkin (Otoño, escuela).</translation>
    </message>
    <message>
      <source>Shapes stay where they are.</source>
      <translation>Las formas quedan donde están.</translation>
    </message>
    <message>
      <source>Sketches from books of Project Gutenberg, public domain</source>
      <translation>Bocetos de libros de Project Gutenberg, dominio público</translation>
    </message>
    <message>
      <source>Small faces lose their features.</source>
      <translation>Las caras pequeñas pierden sus rasgos.</translation>
    </message>
    <message>
      <source>Storybook illustration</source>
      <translation>Ilustración de cuento</translation>
    </message>
    <message>
      <source>Storybook, fast</source>
      <translation>Cuento, rápido</translation>
    </message>
    <message>
      <source>Strokes are a little softer than its own.</source>
      <translation>Las pinceladas son algo más suaves que las de aquel.</translation>
    </message>
    <message>
      <source>Strokes are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>Las pinceladas tienen la anchura aprendida con {0} a {1} píxeles, o con un tamaño de pincel del {2} %; en imágenes mayores son más finas.</translation>
    </message>
    <message>
      <source>Strong colours stay as a tint.</source>
      <translation>Los colores fuertes quedan como un tinte.</translation>
    </message>
    <message>
      <source>The PUT Desktop developers</source>
      <translation>Los desarrolladores de PUT Desktop</translation>
    </message>
    <message>
      <source>The darkest places get a regular crosshatching.</source>
      <translation>Los lugares más oscuros reciben una trama cruzada regular.</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one core of a processor.</source>
      <translation>Entrenado durante {0} pasos en un núcleo de un procesador.</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one shared core of a processor, in under an hour.</source>
      <translation>Entrenado durante {0} pasos en un núcleo compartido de un procesador, en menos de una hora.</translation>
    </message>
    <message>
      <source>Trained on {0} of these {1} photographs and {2} colour plates, listed here by author.</source>
      <translation>Entrenado con {0} de estas {1} fotografías y {2} láminas en color, enumeradas aquí por autor.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, listed here by author.</source>
      <translation>Entrenado con {0} fotografías y {1} recortes de {2} pinturas, enumerados aquí por autor.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, the photographs listed here by author.</source>
      <translation>Entrenado con {0} fotografías y {1} recortes de {2} pinturas; las fotografías se enumeran aquí por autor.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} engravings, the photographs listed here by author.</source>
      <translation>Entrenado con {0} fotografías y {1} grabados; las fotografías se enumeran aquí por autor.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} sketches, the photographs listed here by author.</source>
      <translation>Entrenado con {0} fotografías y {1} bocetos; las fotografías se enumeran aquí por autor.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} watercolours, listed here by author.</source>
      <translation>Entrenado con {0} fotografías y {1} acuarelas, enumeradas aquí por autor.</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} woodblock prints, the photographs listed here by author.</source>
      <translation>Entrenado con {0} fotografías y {1} xilografías; las fotografías se enumeran aquí por autor.</translation>
    </message>
    <message>
      <source>Ukiyo-e print</source>
      <translation>Estampa ukiyo-e</translation>
    </message>
    <message>
      <source>Ukiyo-e, fast</source>
      <translation>Ukiyo-e, rápido</translation>
    </message>
    <message>
      <source>Utagawa Hiroshige ({0}-1858), The Fifty-three Stations of the Tokaido and other landscapes; Katsushika Hokusai ({1}-1849), Thirty-six Views of Mount Fuji (The Metropolitan Museum of Art, CC0); one from Chats on Japanese Prints (Project Gutenberg, #{2}).</source>
      <translation>Utagawa Hiroshige ({0}-1858), Las cincuenta y tres estaciones del Tōkaidō y otros paisajes; Katsushika Hokusai ({1}-1849), Treinta y seis vistas del monte Fuji (The Metropolitan Museum of Art, CC0); una de «Chats on Japanese Prints» (Project Gutenberg, #{2}).</translation>
    </message>
    <message>
      <source>Washes and edges are a little softer than its own, and the finest texture is missing.</source>
      <translation>Las aguadas y los bordes son algo más suaves que los de aquel, y falta la textura más fina.</translation>
    </message>
    <message>
      <source>Watercolour</source>
      <translation>Acuarela</translation>
    </message>
    <message>
      <source>Watercolour, fast</source>
      <translation>Acuarela, rápido</translation>
    </message>
    <message>
      <source>What the large one does badly this one does too.</source>
      <translation>Lo que el grande hace mal, este también.</translation>
    </message>
    <message>
      <source>Wood engraving</source>
      <translation>Grabado en madera</translation>
    </message>
    <message>
      <source>Wood engravings after Gustave Doré ({0}-1883) from books of Project Gutenberg, public domain</source>
      <translation>Grabados en madera según Gustave Doré ({0}-1883) de libros de Project Gutenberg, dominio público</translation>
    </message>
    <message>
      <source>Woodblock prints, public domain</source>
      <translation>Xilografías, dominio público</translation>
    </message>
    <message>
      <source>book illustrations of {0} to {1}</source>
      <translation>ilustraciones de libros de {0} a {1}</translation>
    </message>
    <message>
      <source>brush size {0}, detail {1}</source>
      <translation>tamaño del pincel {0}, detalle {1}</translation>
    </message>
    <message>
      <source>distilled; its teacher: PUT</source>
      <translation>destilado; su maestro: PUT</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}</source>
      <translation>pintor rápido, anchura {0}, bloques {1}</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}, noise</source>
      <translation>pintor rápido, anchura {0}, bloques {1}, ruido</translation>
    </message>
    <message>
      <source>hardest, from {0} to {1} over {2} steps</source>
      <translation>los más difíciles, de {0} a {1} en {2} pasos</translation>
    </message>
    <message>
      <source>impressionist paintings</source>
      <translation>pinturas impresionistas</translation>
    </message>
    <message>
      <source>morgue-file.com, unsplash.com (in the time of its CC0 licence), U.S. Geological Survey, from Debian's endless-sky-data; based.cooking and public-domain-recipes; the Kodak Lossless True Color Image Suite.</source>
      <translation>morgue-file.com, unsplash.com (de la época de su licencia CC0), U.S. Geological Survey, de endless-sky-data de Debian; based.cooking y public-domain-recipes; la Kodak Lossless True Color Image Suite.</translation>
    </message>
    <message>
      <source>one core of a CPU</source>
      <translation>un núcleo de una CPU</translation>
    </message>
    <message>
      <source>one shared core of a CPU</source>
      <translation>un núcleo compartido de una CPU</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}</source>
      <translation>pintor, anchura {0}, bloques {1}</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}, noise</source>
      <translation>pintor, anchura {0}, bloques {1}, ruido</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks</source>
      <translation>pintor, anchura {0}, {1} bloques</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks, noise</source>
      <translation>pintor, anchura {0}, {1} bloques, ruido</translation>
    </message>
    <message>
      <source>pencil and pen sketches of towns</source>
      <translation>bocetos de ciudades a lápiz y pluma</translation>
    </message>
    <message>
      <source>photographs of everything</source>
      <translation>fotografías de todo tipo</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0) alone, from half the size on</source>
      <translation>proyectado (EfficientNet-Lite0) solo, desde la mitad del tamaño</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN</source>
      <translation>proyectado (EfficientNet-Lite0), PatchGAN</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN at first</source>
      <translation>proyectado (EfficientNet-Lite0), al principio también PatchGAN</translation>
    </message>
    <message>
      <source>the weights of ink</source>
      <translation>los pesos de «ink»</translation>
    </message>
    <message>
      <source>the weights of storybook</source>
      <translation>los pesos de «storybook»</translation>
    </message>
    <message>
      <source>the weights of “storybook”</source>
      <translation>los pesos de «storybook»</translation>
    </message>
    <message>
      <source>watercolours of {0} to {1}</source>
      <translation>acuarelas de {0} a {1}</translation>
    </message>
    <message>
      <source>wood engravings after Gustave Doré</source>
      <translation>grabados en madera según Gustave Doré</translation>
    </message>
    <message>
      <source>{0} (bf16) and {1} (fp32) at {2} x {3} px, in processor time of one thread</source>
      <translation>{0} (bf16) y {1} (fp32) a {2} x {3} px, en tiempo de procesador de un hilo</translation>
    </message>
    <message>
      <source>{0} ({1} to {2})</source>
      <translation>{0} ({1} a {2})</translation>
    </message>
    <message>
      <source>{0} + {1} + {2} + {3}; the mean of the EMA weights at the last step and of the model before that part</source>
      <translation>{0} + {1} + {2} + {3}; la media de los pesos EMA en el último paso y del modelo anterior a esa parte</translation>
    </message>
    <message>
      <source>{0} at {1} x {2} px on cpu (fp32)</source>
      <translation>{0} a {1} x {2} px en cpu (fp32)</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <source>{0} of {1} on {2} held-out photographs</source>
      <translation>{0} de {1} en {2} fotografías reservadas</translation>
    </message>
    <message>
      <source>{0} on {1} pictures of each kind, {2} on all, and twice {3} with noise against the projected discriminator alone, from half the size on, the second time with half the weight on content; the mean of the EMA weights at the last {4} and {5}</source>
      <translation>{0} con {1} imágenes de cada tipo, {2} con todas y dos veces {3} con ruido contra el discriminador proyectado solo, desde la mitad del tamaño, la segunda vez con la mitad de peso en el contenido; la media de los pesos EMA en los últimos {4} y {5}</translation>
    </message>
    <message>
      <source>{0} px of pictures of {1} to {2} px</source>
      <translation>{0} px de imágenes de {1} a {2} px</translation>
    </message>
    <message>
      <source>{0} px, at last of pictures of {1} to {2} px</source>
      <translation>{0} px, al final de imágenes de {1} a {2} px</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, one core of a CPU</source>
      <translation>{0} s a {1} px, {2} s a {3} px, {4} s a {5} px, cuadrados a su propio tamaño, fp32, un núcleo de una CPU</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX-512</source>
      <translation>{0} s a {1} px, {2} s a {3} px, {4} s a {5} px, cuadrados en su propio tamaño, fp32, {6} núcleos de una CPU con AVX-512</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX2</source>
      <translation>{0} s con {1} px, {2} s con {3} px, {4} s con {5} px, cuadrados a su propio tamaño, fp32, {6} núcleos de un procesador con AVX2</translation>
    </message>
    <message>
      <source>{0} steps of identity pre-training</source>
      <translation>{0} pasos de preentrenamiento de identidad</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} + {3} against the projected discriminator alone, from half the size on</source>
      <translation>{0} sin ruido y {1} con ruido, luego {2} + {3} contra el discriminador proyectado solo, desde la mitad del tamaño</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} against the projected discriminator alone, from half the size on</source>
      <translation>{0} sin ruido y {1} con ruido, luego {2} contra el discriminador proyectado solo, desde la mitad del tamaño</translation>
    </message>
    <message>
      <source>{0}, the last {1} with a shift consistency of {2}</source>
      <translation>{0}, los últimos {1} con una consistencia de desplazamiento de {2}</translation>
    </message>
    <message>
      <source>{0}; the mean of the EMA weights at steps {1}, {2} and {3}</source>
      <translation>{0}; la media de los pesos EMA en los pasos {1}, {2} y {3}</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>&amp;Use this model</source>
      <translation>Usar este &amp;modelo</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>Compare what the run made at different steps.</source>
      <translation>Compara lo que hizo el entrenamiento en distintos pasos.</translation>
    </message>
    <message>
      <source>It has the best validation score of the run, {score}; lower is better. Compare the pictures and choose what you like best.</source>
      <translation>Tiene la mejor puntuación de validación, {score}; menos es mejor. Compara las imágenes y elige la que más te guste.</translation>
    </message>
    <message>
      <source>It has the best validation score of the run. Compare and choose what you like.</source>
      <translation>Tiene la mejor puntuación de validación. Compara y elige lo que te guste.</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>Aún no hay modelo</translation>
    </message>
    <message>
      <source>Proposed: {step}</source>
      <translation>Propuesta: {step}</translation>
    </message>
    <message>
      <source>The first one comes with the first samples or checkpoint.</source>
      <translation>El primero llega con las primeras muestras o el primer punto de control.</translation>
    </message>
    <message>
      <source>This run has no validation scores, so this is the model trained longest. Go by the pictures.</source>
      <translation>Este entrenamiento no tiene puntuaciones de validación; este es el modelo más entrenado. Guíate por las imágenes.</translation>
    </message>
    <message>
      <source>Which model do you want?</source>
      <translation>¿Qué modelo quieres?</translation>
    </message>
  </context>
  <context>
    <name>ClipBar</name>
    <message numerus="yes">
      <source>All %Ln frames</source>
      <translation>
        <numerusform>Los %Ln fotogramas</numerusform>
        <numerusform>Los %Ln fotogramas</numerusform>
      </translation>
    </message>
    <message>
      <source>Cut everything after this frame (O)</source>
      <translation>Cortar todo después de este fotograma (O)</translation>
    </message>
    <message>
      <source>Cut everything before this frame (I)</source>
      <translation>Cortar todo antes de este fotograma (I)</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>Fotograma {frame} de {frames}</translation>
    </message>
    <message>
      <source>Keep the whole video (X)</source>
      <translation>Conservar el vídeo entero (X)</translation>
    </message>
    <message>
      <source>One frame</source>
      <translation>Un fotograma</translation>
    </message>
    <message>
      <source>Only this part is translated. {part}</source>
      <translation>Solo se traduce esta parte. {part}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message numerus="yes">
      <source>Selected: {start} – {end}, %Ln frame(s)</source>
      <translation>
        <numerusform>Seleccionado: {start} – {end}, %Ln fotograma</numerusform>
        <numerusform>Seleccionado: {start} – {end}, %Ln fotogramas</numerusform>
      </translation>
    </message>
    <message>
      <source>Set end</source>
      <translation>Fijar fin</translation>
    </message>
    <message>
      <source>Set start</source>
      <translation>Fijar inicio</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>Vídeo entero</translation>
    </message>
    <message>
      <source>{place}; minutes, seconds and thousandths of a second</source>
      <translation>{place}; minutos, segundos y milésimas</translation>
    </message>
  </context>
  <context>
    <name>CompareTools</name>
    <message>
      <source>Actual size</source>
      <translation>Tamaño real</translation>
    </message>
    <message>
      <source>Actual size, 100 % (1)</source>
      <translation>Tamaño real, 100 % (1)</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <source>Fit to the view (0)</source>
      <translation>Ajustar a la vista (0)</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>Ver antes</translation>
    </message>
    <message>
      <source>Show only before while held (Space)</source>
      <translation>Mostrar solo el antes mientras se pulsa (Espacio)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Zoom in (+)</source>
      <translation>Acercar (+)</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>Zoom out (-)</source>
      <translation>Alejar (-)</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Add pictures or videos to see them here</source>
      <translation>Añade imágenes o vídeos para verlos aquí</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <source>Before on the left of the divider, after on the right</source>
      <translation>Antes a la izquierda del divisor, después a la derecha</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>The original; there is no result yet</source>
      <translation>El original; aún no hay resultado</translation>
    </message>
    <message>
      <source>The result</source>
      <translation>El resultado</translation>
    </message>
    <message>
      <source>{left} on the left of the divider, {right} on the right</source>
      <translation>{left} a la izquierda del divisor, {right} a la derecha</translation>
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
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>Todo ha terminado</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Seconds left</source>
      <translation>Segundos restantes</translation>
    </message>
    <message>
      <source>The command runs in {seconds} s.</source>
      <translation>El comando se ejecuta en {seconds} s.</translation>
    </message>
    <message>
      <source>The computer goes to sleep in {seconds} s.</source>
      <translation>El equipo se suspende en {seconds} s.</translation>
    </message>
    <message>
      <source>The computer shuts down in {seconds} s.</source>
      <translation>El equipo se apaga en {seconds} s.</translation>
    </message>
  </context>
  <context>
    <name>CropDrawing</name>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>No hay sitio para archivos temporales.</translation>
    </message>
  </context>
  <context>
    <name>CropsPage</name>
    <message>
      <source>A · Source</source>
      <translation>A · Origen</translation>
    </message>
    <message>
      <source>Augmentation changes real and generated pictures alike before it compares them</source>
      <translation>La aumentación cambia por igual las imágenes reales y las generadas antes de compararlas</translation>
    </message>
    <message>
      <source>B is enlarged {zoom:.2f} times.</source>
      <translation>B está ampliado {zoom:.2f} veces.</translation>
    </message>
    <message>
      <source>B · Style</source>
      <translation>B · Estilo</translation>
    </message>
    <message>
      <source>Crops</source>
      <translation>Recortes</translation>
    </message>
    <message>
      <source>Crops of A</source>
      <translation>Recortes de A</translation>
    </message>
    <message>
      <source>Crops of B</source>
      <translation>Recortes de B</translation>
    </message>
    <message>
      <source>Crops of {size} × {size} pixels, cut as in the first steps of the run.</source>
      <translation>Recortes de {size} × {size} píxeles, cortados como en los primeros pasos del entrenamiento.</translation>
    </message>
    <message>
      <source>Look at B. Can you see the brush strokes, or whatever makes the style? If they are too fine, show B larger. If a crop shows a single stroke, show it smaller. Objects in A and B should have about the same size.</source>
      <translation>Mira B. ¿Ves las pinceladas, o lo que define el estilo? Si son demasiado finas, muestra B más grande. Si un recorte muestra una sola pincelada, más pequeño. Los objetos de A y B deberían tener un tamaño parecido.</translation>
    </message>
    <message>
      <source>Pieces of your pictures, cut and turned as in training. Look for what does not belong.</source>
      <translation>Trozos de tus imágenes, cortados y girados como en el entrenamiento. Busca lo que no encaje.</translation>
    </message>
    <message>
      <source>Sho&amp;w other crops</source>
      <translation>Mostrar &amp;otros recortes</translation>
    </message>
    <message>
      <source>Show B &amp;larger</source>
      <translation>Mostrar B más &amp;grande</translation>
    </message>
    <message>
      <source>Show B as the &amp;discriminator sees it</source>
      <translation>Mostrar B como lo ve el &amp;discriminador</translation>
    </message>
    <message>
      <source>Show B s&amp;maller</source>
      <translation>Mostrar B más &amp;pequeño</translation>
    </message>
    <message>
      <source>What the network will see</source>
      <translation>Lo que verá la red</translation>
    </message>
  </context>
  <context>
    <name>DevicesButton</name>
    <message numerus="yes">
      <source>%Ln device(s)</source>
      <translation>
        <numerusform>%Ln dispositivo</numerusform>
        <numerusform>%Ln dispositivos</numerusform>
      </translation>
    </message>
    <message>
      <source>What each device does, and how many files it translated</source>
      <translation>Qué hace cada dispositivo y cuántos archivos ha traducido</translation>
    </message>
    <message numerus="yes">
      <source>{used} of %Ln device(s)</source>
      <translation>
        <numerusform>{used} de %Ln dispositivo</numerusform>
        <numerusform>{used} de %Ln dispositivos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskGuard</name>
    <message>
      <source>Free some space on it: the queue resumes by itself.</source>
      <translation>Libere espacio en él: la cola continúa sola.</translation>
    </message>
    <message>
      <source>Resume now</source>
      <translation>Reanudar ahora</translation>
    </message>
    <message>
      <source>The disk {name} is nearly full: {free} left. The queue is paused.</source>
      <translation>El disco {name} está casi lleno: quedan {free}. La cola está en pausa.</translation>
    </message>
  </context>
  <context>
    <name>Divider</name>
    <message>
      <source>Divider between before and after</source>
      <translation>Divisor entre antes y después</translation>
    </message>
    <message>
      <source>Part of the picture that shows the original, in percent</source>
      <translation>Parte de la imagen que muestra el original, en porcentaje</translation>
    </message>
  </context>
  <context>
    <name>DomainPanel</name>
    <message>
      <source>Change folder…</source>
      <translation>Cambiar carpeta…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Clear {name}</source>
      <translation>Vaciar {name}</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>Drop a folder of pictures here</source>
      <translation>Suelta aquí una carpeta de imágenes</translation>
    </message>
    <message>
      <source>Folder of pictures for {name}</source>
      <translation>Carpeta de imágenes para {name}</translation>
    </message>
    <message>
      <source>One picture for {name}</source>
      <translation>Una imagen para {name}</translation>
    </message>
    <message>
      <source>Or choose one picture…</source>
      <translation>O elige una imagen…</translation>
    </message>
    <message>
      <source>Picture for {name}</source>
      <translation>Imagen para {name}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>Imágenes ({endings})</translation>
    </message>
    <message>
      <source>Remove this folder from the run. No files are deleted</source>
      <translation>Quitar esta carpeta del entrenamiento. No se borra ningún archivo</translation>
    </message>
    <message>
      <source>Sample pictures of {name}</source>
      <translation>Imágenes de muestra de {name}</translation>
    </message>
    <message>
      <source>Train on a single picture for each of A and B</source>
      <translation>Entrenar con una sola imagen para A y otra para B</translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unique</source>
      <translation>
        <numerusform>{pictures}, %Ln de ellas distinta</numerusform>
        <numerusform>{pictures}, %Ln de ellas distintas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unreadable</source>
      <translation>
        <numerusform>{pictures}, %Ln de ellas ilegible</numerusform>
        <numerusform>{pictures}, %Ln de ellas ilegibles</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DomainReader</name>
    <message>
      <source>This folder cannot be read.</source>
      <translation>No se puede leer esta carpeta.</translation>
    </message>
  </context>
  <context>
    <name>DraftCommand</name>
    <message>
      <source>Choose both folders first.</source>
      <translation>Elige primero ambas carpetas.</translation>
    </message>
    <message>
      <source>Free some space.</source>
      <translation>Libera algo de espacio.</translation>
    </message>
    <message>
      <source>Pictures are missing.</source>
      <translation>Faltan imágenes.</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>No hay sitio para archivos temporales.</translation>
    </message>
  </context>
  <context>
    <name>DraftProfiling</name>
    <message>
      <source>Preparing to measure…</source>
      <translation>Preparando la medición…</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Drop pictures, videos or folders here</source>
      <translation>Suelta aquí imágenes, vídeos o carpetas</translation>
    </message>
    <message>
      <source>Folders keep their structure. Your originals are never changed.
{kinds}
MP4, MKV, MOV, WebM, AVI and more videos</source>
      <translation>Las carpetas conservan su estructura. Tus originales nunca se modifican.
{kinds}
MP4, MKV, MOV, WebM, AVI y más vídeos</translation>
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
      <translation> Pero se parecen entre sí más que sus imágenes.</translation>
    </message>
    <message>
      <source> But they keep the shapes of their pictures only in part.</source>
      <translation> Pero solo conservan en parte las formas de sus imágenes.</translation>
    </message>
    <message>
      <source> and loses its styles and drawings</source>
      <translation> y pierde sus estilos y dibujos</translation>
    </message>
    <message>
      <source> of about {announced}</source>
      <translation> de unos {announced}</translation>
    </message>
    <message>
      <source> of which {skip} are passed over,</source>
      <translation> de los que {skip} se omiten,</translation>
    </message>
    <message>
      <source>'ray status' on that machine says with what.</source>
      <translation>'ray status' en ese equipo dice con qué.</translation>
    </message>
    <message>
      <source>--device {device} cannot be used with --ray.</source>
      <translation>No se puede usar --device {device} con --ray.</translation>
    </message>
    <message>
      <source>--most {side_found} looks at all of them.</source>
      <translation>--most {side_found} las examina todas.</translation>
    </message>
    <message>
      <source>--single trains on one picture a side; leave it out.</source>
      <translation>--single entrena con una imagen por lado; quitarlo.</translation>
    </message>
    <message>
      <source>--zoom-b shows the pictures of B larger, for coarser strokes.</source>
      <translation>--zoom-b muestra más grandes las imágenes de B, para trazos más gruesos.</translation>
    </message>
    <message>
      <source>1 picture of A is in B as well: it teaches nothing.</source>
      <translation>1 imagen de A está también en B: no enseña nada.</translation>
    </message>
    <message>
      <source>1 picture of {name} all but repeats another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>1 imagen de {name} casi repite otra ({groups} de copias). Las copias reflejadas no se cuentan.</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: few players show 10-bit H.264; HEVC and AV1 keep 10 bit.</source>
      <translation>10 bits pasan a 8: pocos reproductores muestran H.264 de 10 bits; HEVC y AV1 conservan los 10 bits.</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: {value} is written with 8 here; HEVC and AV1 keep 10 bit.</source>
      <translation>10 bits pasan a 8: {value} se escribe aquí con 8; HEVC y AV1 conservan los 10 bits.</translation>
    </message>
    <message>
      <source>360° and 3D marks</source>
      <translation>marcas de 360° y 3D</translation>
    </message>
    <message>
      <source>: it calls itself “{said}”</source>
      <translation>: se llama a sí mismo «{said}»</translation>
    </message>
    <message>
      <source>: it is {kind}</source>
      <translation>: es {kind}</translation>
    </message>
    <message>
      <source>; mkv does</source>
      <translation>; mkv sí</translation>
    </message>
    <message>
      <source>; mkv keeps it unchanged</source>
      <translation>; mkv la conserva sin cambios</translation>
    </message>
    <message>
      <source>; mov does</source>
      <translation>; mov sí</translation>
    </message>
    <message>
      <source>A damaged piece of data ({value}) is not kept.</source>
      <translation>No se conserva un fragmento de datos dañado ({value}).</translation>
    </message>
    <message>
      <source>A distillation to {output} has begun already.</source>
      <translation>Ya ha empezado una destilación en {output}.</translation>
    </message>
    <message>
      <source>A fast painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>Un painter rápido necesita width y blocks de al menos 1, no {self_width} y {self_blocks}.</translation>
    </message>
    <message>
      <source>A folder of pictures</source>
      <translation>Una carpeta de imágenes</translation>
    </message>
    <message>
      <source>A generator needs blocks and ngf of at least 1, not {self_blocks} and {self_ngf}.</source>
      <translation>Un generador necesita blocks y ngf de al menos 1, no {self_blocks} y {self_ngf}.</translation>
    </message>
    <message>
      <source>A painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>Un painter necesita width y blocks de al menos 1, no {self_width} y {self_blocks}.</translation>
    </message>
    <message>
      <source>A painter's student has all its blocks' channels there: up to twice the teacher's width.</source>
      <translation>El alumno de un pintor tiene ahí los canales de todos sus bloques: hasta el doble del ancho del maestro.</translation>
    </message>
    <message>
      <source>A part is interlaced and is deinterlaced (bwdif).</source>
      <translation>Una parte está entrelazada y se desentrelaza (bwdif).</translation>
    </message>
    <message>
      <source>A part of PUT Desktop cannot be loaded.</source>
      <translation>No se puede cargar una parte de PUT Desktop.</translation>
    </message>
    <message>
      <source>A replay buffer keeps at least one picture, not {size}.</source>
      <translation>Un búfer de repetición guarda al menos una imagen, no {size}.</translation>
    </message>
    <message>
      <source>A student with --ngf {student_channels} and --blocks {student_blocks} takes no less computation than its teacher, which has {teacher_channels} and {teacher_blocks}.</source>
      <translation>Un alumno con --ngf {student_channels} y --blocks {student_blocks} no requiere menos cálculo que su maestro, que tiene {teacher_channels} y {teacher_blocks}.</translation>
    </message>
    <message>
      <source>A translated part is damaged: {chunk_path_name}.</source>
      <translation>Una parte traducida está dañada: {chunk_path_name}.</translation>
    </message>
    <message>
      <source>A translated part is damaged: {path_name}.</source>
      <translation>Una parte traducida está dañada: {path_name}.</translation>
    </message>
    <message>
      <source>A translated part is missing or damaged: {path_name}.</source>
      <translation>Falta una parte traducida o está dañada: {path_name}.</translation>
    </message>
    <message>
      <source>A translated picture is missing: {picture_name}.</source>
      <translation>Falta una imagen traducida: {picture_name}.</translation>
    </message>
    <message>
      <source>A video of {spec_width}×{spec_height} pixels cannot be encoded by {spec_encoder}.</source>
      <translation>{spec_encoder} no puede codificar un vídeo de {spec_width}×{spec_height} píxeles.</translation>
    </message>
    <message>
      <source>AVIF holds at most {max_side} pixels per side.</source>
      <translation>AVIF admite como máximo {max_side} píxeles por lado.</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose --precision auto.</source>
      <translation>Añada --device cpu o elija --precision auto.</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose torch.</source>
      <translation>Añadir --device cpu o elegir torch.</translation>
    </message>
    <message>
      <source>Add it again from its new place.</source>
      <translation>Añádelo de nuevo desde su nuevo lugar.</translation>
    </message>
    <message>
      <source>Add one: 'ray start'.</source>
      <translation>Añadir uno: 'ray start'.</translation>
    </message>
    <message>
      <source>Add pictures of the kind that you will want to translate.</source>
      <translation>Añadir imágenes del tipo que se vaya a traducir.</translation>
    </message>
    <message>
      <source>Add pictures to B, or start again with --diff-augment colour,translation,cutout or, with PatchGAN, --r1 1.</source>
      <translation>Añadir imágenes a B o empezar de nuevo con --diff-augment colour,translation,cutout o, con PatchGAN, --r1 1.</translation>
    </message>
    <message>
      <source>Add the folders again.</source>
      <translation>Añadir las carpetas de nuevo.</translation>
    </message>
    <message>
      <source>Addresses that begin with ray:// are for Ray's client, which cannot spread work.</source>
      <translation>Las direcciones que empiezan por ray:// son para el cliente de Ray, que no puede repartir el trabajo.</translation>
    </message>
    <message>
      <source>After picture {value} a number is missing; {self_left_out} are skipped.</source>
      <translation>Después de la imagen {value} falta un número; se omiten {self_left_out}.</translation>
    </message>
    <message>
      <source>All {value} pictures of {folder} are left out.</source>
      <translation>Se han omitido las {value} imágenes de {folder}.</translation>
    </message>
    <message>
      <source>An image has the shape [H, W], [H, W, 3] or [H, W, 4], not {value}.</source>
      <translation>Una imagen tiene la forma [H, W], [H, W, 3] o [H, W, 4], no {value}.</translation>
    </message>
    <message>
      <source>An image is an array of uint8 or uint16, not {image_dtype}.</source>
      <translation>Una imagen es un array de uint8 o uint16, no de {image_dtype}.</translation>
    </message>
    <message>
      <source>An unexpected error ended the training.</source>
      <translation>Un error inesperado terminó el entrenamiento.</translation>
    </message>
    <message>
      <source>An unexpected error occurred.</source>
      <translation>Se produjo un error inesperado.</translation>
    </message>
    <message>
      <source>Animated AVIF can be read but not written; it becomes WebP.</source>
      <translation>El AVIF animado se puede leer, pero no escribir; se convierte en WebP.</translation>
    </message>
    <message>
      <source>Another distillation is using {folder}.</source>
      <translation>Otra destilación está usando {folder}.</translation>
    </message>
    <message>
      <source>Another process holds this run.</source>
      <translation>Otro proceso ocupa este entrenamiento.</translation>
    </message>
    <message>
      <source>Another process is working on {value}.</source>
      <translation>Otro proceso está trabajando en {value}.</translation>
    </message>
    <message>
      <source>Another process of this run has ended.</source>
      <translation>Ha terminado otro proceso de este entrenamiento.</translation>
    </message>
    <message>
      <source>Another training run is using {run}.</source>
      <translation>Otro entrenamiento está usando {run}.</translation>
    </message>
    <message>
      <source>Another training uses the device.</source>
      <translation>Otro entrenamiento usa el dispositivo.</translation>
    </message>
    <message>
      <source>Another window or command does it; close that first.</source>
      <translation>Ya lo hace otra ventana u otro comando; cerrarlo antes.</translation>
    </message>
    <message>
      <source>Another window or command is installing the GPU pack.</source>
      <translation>Otra ventana u otro comando está instalando el paquete GPU.</translation>
    </message>
    <message>
      <source>Ask its author for the generator's state dict, *_net_G.pth.</source>
      <translation>Pedir al autor el state dict del generador, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Ask its author to save the state dict with torch.save and no other settings.</source>
      <translation>Pedir al autor que guarde el state dict con torch.save y sin otros ajustes.</translation>
    </message>
    <message>
      <source>At least {least_sources} are needed to say what is usual.</source>
      <translation>Hacen falta al menos {least_sources} para saber qué es lo habitual.</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN, although the learning rate was halved {most_rollbacks} times.</source>
      <translation>En el paso {broken} las pérdidas se volvieron NaN, aunque la tasa de aprendizaje se redujo a la mitad {most_rollbacks} veces.</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN. The run went back to step {self_step} and continues with half the learning rate ({self_rollbacks} of {most_rollbacks} times).</source>
      <translation>En el paso {broken} las pérdidas se volvieron NaN. El entrenamiento volvió al paso {self_step} y sigue con la mitad de la tasa de aprendizaje ({self_rollbacks} de {most_rollbacks} veces).</translation>
    </message>
    <message>
      <source>At step {value} of the identity pre-training the loss became NaN.</source>
      <translation>En el paso {value} del preentrenamiento de identidad, la pérdida pasó a ser NaN.</translation>
    </message>
    <message>
      <source>Attachment</source>
      <translation>Archivo adjunto</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Audio</translation>
    </message>
    <message>
      <source>BMP cannot hold EXIF and XMP data; they are not kept.</source>
      <translation>BMP no admite datos EXIF y XMP; no se conservan.</translation>
    </message>
    <message>
      <source>BMP cannot hold a picture of this size.</source>
      <translation>BMP no admite una imagen de este tamaño.</translation>
    </message>
    <message>
      <source>Both folders are {a}.</source>
      <translation>Ambas carpetas son {a}.</translation>
    </message>
    <message>
      <source>Both sides are {folder_a}.</source>
      <translation>Ambos lados son {folder_a}.</translation>
    </message>
    <message>
      <source>Building the networks</source>
      <translation>Construyendo las redes</translation>
    </message>
    <message>
      <source>By their names, the {pictures} of {name} are pieces of {sources}. Pieces of one picture teach less than different pictures.</source>
      <translation>Por sus nombres, las {pictures} de {name} son trozos de {sources}. Los trozos de una misma imagen enseñan menos que imágenes distintas.</translation>
    </message>
    <message>
      <source>CUT's code knows ResNets only. Choose .safetensors or .onnx.</source>
      <translation>El código de CUT solo conoce ResNets. Elegir .safetensors o .onnx.</translation>
    </message>
    <message>
      <source>Change its permissions, or choose another output folder.</source>
      <translation>Cambia sus permisos o elige otra carpeta de salida.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it elsewhere.</source>
      <translation>Cambia sus permisos o cópialo a otro sitio.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>Cambia sus permisos o cópialo.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy the pictures.</source>
      <translation>Cambiar sus permisos o copiar las imágenes.</translation>
    </message>
    <message>
      <source>Change the permissions, or copy the pictures.</source>
      <translation>Cambiar los permisos o copiar las imágenes.</translation>
    </message>
    <message>
      <source>Check it.</source>
      <translation>Comprobarlo.</translation>
    </message>
    <message>
      <source>Check its disk.</source>
      <translation>Comprueba su disco.</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>Comprobar el nombre.</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>Comprueba sus permisos.</translation>
    </message>
    <message>
      <source>Check that no other program uses it and that its folder can be written.</source>
      <translation>Comprueba que ningún otro programa lo use y que se pueda escribir en su carpeta.</translation>
    </message>
    <message>
      <source>Check that the folder can be written and that the disk is not full.</source>
      <translation>Comprueba que se pueda escribir en la carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
      <source>Check that the folder exists and can be written, and that the disk is not full.</source>
      <translation>Comprueba que la carpeta exista y se pueda escribir en ella, y que el disco no esté lleno.</translation>
    </message>
    <message>
      <source>Check that they open in other programs, and export them again as JPEG or PNG.</source>
      <translation>Comprueba que se abren en otros programas y expórtalas de nuevo como JPEG o PNG.</translation>
    </message>
    <message>
      <source>Check the address.</source>
      <translation>Comprobar la dirección.</translation>
    </message>
    <message>
      <source>Check the connection.</source>
      <translation>Comprueba la conexión.</translation>
    </message>
    <message>
      <source>Check the disk, or choose another output folder.</source>
      <translation>Comprueba el disco o elige otra carpeta de salida.</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>Comprobar el disco.</translation>
    </message>
    <message>
      <source>Check the file's permissions and that its disk is connected.</source>
      <translation>Comprueba los permisos del archivo y que su disco esté conectado.</translation>
    </message>
    <message>
      <source>Check the file's permissions.</source>
      <translation>Comprobar los permisos del archivo.</translation>
    </message>
    <message>
      <source>Check the file, and the start and the end that you set.</source>
      <translation>Comprobar el archivo, y el inicio y el final ajustados.</translation>
    </message>
    <message>
      <source>Check the folder.</source>
      <translation>Comprobar la carpeta.</translation>
    </message>
    <message>
      <source>Check the name, or choose another generator.</source>
      <translation>Comprueba el nombre o elige otro modelo.</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>Comprueba el nombre.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Comprobar la ruta.</translation>
    </message>
    <message>
      <source>Check the spelling and the folder.</source>
      <translation>Comprobar la ortografía y la carpeta.</translation>
    </message>
    <message>
      <source>Check the start and the end that you set.</source>
      <translation>Comprueba el inicio y el final que has fijado.</translation>
    </message>
    <message>
      <source>Choose --backend torch to leave it out.</source>
      <translation>Elegir --backend torch para prescindir de él.</translation>
    </message>
    <message>
      <source>Choose --precision auto.</source>
      <translation>Elija --precision auto.</translation>
    </message>
    <message>
      <source>Choose PNG or TIFF for this picture.</source>
      <translation>Elige PNG o TIFF para esta imagen.</translation>
    </message>
    <message>
      <source>Choose TIFF for the result, which is written by rows.</source>
      <translation>Elegir TIFF para el resultado, que se escribe por filas.</translation>
    </message>
    <message>
      <source>Choose a folder outside of it for the run.</source>
      <translation>Elegir para el entrenamiento una carpeta fuera de ella.</translation>
    </message>
    <message>
      <source>Choose a folder outside of them.</source>
      <translation>Elegir una carpeta fuera de ellas.</translation>
    </message>
    <message>
      <source>Choose a folder with {config} and {checkpoint} in it.</source>
      <translation>Elegir una carpeta que contenga {config} y {checkpoint}.</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or a checkpoint of CUT, FastCUT or CycleGAN, *_net_G.pth.</source>
      <translation>Elegir un generador hecho por PUT Desktop o un checkpoint de CUT, FastCUT o CycleGAN, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or import a CUT, FastCUT or CycleGAN checkpoint.</source>
      <translation>Elige un modelo de PUT Desktop o importa un checkpoint de CUT, FastCUT o CycleGAN.</translation>
    </message>
    <message>
      <source>Choose a generator now, or continue the run. For a stronger change, {more_style}.</source>
      <translation>Elegir ya un generador o continuar el entrenamiento. Para un cambio más fuerte, {more_style}.</translation>
    </message>
    <message>
      <source>Choose a generator now. For a stronger change, {more_style}, or begin from nothing.</source>
      <translation>Elegir ya un generador. Para un cambio más fuerte, {more_style}, o empezar de cero.</translation>
    </message>
    <message>
      <source>Choose a new folder for the run.</source>
      <translation>Elige una carpeta nueva para el entrenamiento.</translation>
    </message>
    <message>
      <source>Choose a new folder for this one.</source>
      <translation>Elegir una carpeta nueva para este.</translation>
    </message>
    <message>
      <source>Choose a new folder, or resume that run: {value}</source>
      <translation>Elegir una carpeta nueva o reanudar ese entrenamiento: {value}</translation>
    </message>
    <message>
      <source>Choose a painter, such as the built-in models; this model needs the whole picture at once.</source>
      <translation>Elegir un painter, como los modelos incluidos; este modelo necesita la imagen entera a la vez.</translation>
    </message>
    <message>
      <source>Choose a picture file.</source>
      <translation>Elige un archivo de imagen.</translation>
    </message>
    <message>
      <source>Choose a picture that can be read: {readable_names}.</source>
      <translation>Elige una imagen que se pueda leer: {readable_names}.</translation>
    </message>
    <message>
      <source>Choose a quality by its name.</source>
      <translation>Elegir una calidad por su nombre.</translation>
    </message>
    <message>
      <source>Choose a shorter template or output folder.</source>
      <translation>Elige una plantilla o una carpeta de salida más corta.</translation>
    </message>
    <message>
      <source>Choose a smaller format or another disk.</source>
      <translation>Elige un formato más pequeño u otro disco.</translation>
    </message>
    <message>
      <source>Choose a smaller working size to keep all pictures alike.</source>
      <translation>Elige un tamaño de trabajo menor para que todas las imágenes queden iguales.</translation>
    </message>
    <message>
      <source>Choose a video file.</source>
      <translation>Elige un archivo de vídeo.</translation>
    </message>
    <message>
      <source>Choose a video, or translate it as a picture.</source>
      <translation>Elegir un vídeo o traducirlo como imagen.</translation>
    </message>
    <message>
      <source>Choose an earlier start.</source>
      <translation>Elige un inicio anterior.</translation>
    </message>
    <message>
      <source>Choose another codec or container.</source>
      <translation>Elige otro códec o contenedor.</translation>
    </message>
    <message>
      <source>Choose another codec.</source>
      <translation>Elige otro códec.</translation>
    </message>
    <message>
      <source>Choose another container, or a part of the video.</source>
      <translation>Elegir otro contenedor o una parte del vídeo.</translation>
    </message>
    <message>
      <source>Choose another container.</source>
      <translation>Elige otro contenedor.</translation>
    </message>
    <message>
      <source>Choose another folder for the crops.</source>
      <translation>Elegir otra carpeta para los recortes.</translation>
    </message>
    <message>
      <source>Choose another folder, or --on-exists number.</source>
      <translation>Elegir otra carpeta o --on-exists number.</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>Elige otro formato.</translation>
    </message>
    <message>
      <source>Choose another name, or remove it.</source>
      <translation>Elegir otro nombre o quitarlo.</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first.</source>
      <translation>Elige otro nombre o quita antes ese.</translation>
    </message>
    <message>
      <source>Choose another name, or replace it.</source>
      <translation>Elegir otro nombre o reemplazarlo.</translation>
    </message>
    <message>
      <source>Choose another name, or resume it: {value}</source>
      <translation>Elegir otro nombre o reanudarla: {value}</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elige otro nombre.</translation>
    </message>
    <message>
      <source>Choose another output folder, or a template such as {{name}}_{{model}}.</source>
      <translation>Elige otra carpeta de salida o una plantilla como {{name}}_{{model}}.</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>Elige otra carpeta de salida.</translation>
    </message>
    <message>
      <source>Choose another part of it.</source>
      <translation>Elige otra parte.</translation>
    </message>
    <message>
      <source>Choose another step of the run.</source>
      <translation>Elige otro paso del entrenamiento.</translation>
    </message>
    <message>
      <source>Choose another title.</source>
      <translation>Elegir otro título.</translation>
    </message>
    <message>
      <source>Choose fewer channels or blocks than --ngf {spec_channels} --blocks {spec_blocks}.</source>
      <translation>Elegir menos canales o bloques que --ngf {spec_channels} --blocks {spec_blocks}.</translation>
    </message>
    <message>
      <source>Choose fewer negatives or larger crops.</source>
      <translation>Elegir menos negativos o recortes mayores.</translation>
    </message>
    <message>
      <source>Choose fewer, such as --ngf {value} --blocks {value2}, or leave both out.</source>
      <translation>Elegir menos, como --ngf {value} --blocks {value2}, o quitar ambos.</translation>
    </message>
    <message>
      <source>Choose its --generator, --ngf and --blocks.</source>
      <translation>Elegir sus --generator, --ngf y --blocks.</translation>
    </message>
    <message>
      <source>Choose its --ngf and --blocks, or another generator for --init-from.</source>
      <translation>Elegir sus --ngf y --blocks, u otro generador para --init-from.</translation>
    </message>
    <message>
      <source>Choose more than {done}.</source>
      <translation>Elegir más de {done}.</translation>
    </message>
    <message>
      <source>Choose mp4, mkv, mov, webm, gif, webp or frames.</source>
      <translation>Elegir mp4, mkv, mov, webm, gif, webp o frames.</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <translation>Elegir uno de {value}.</translation>
    </message>
    <message>
      <source>Choose png, jpg, tif or webp.</source>
      <translation>Elegir png, jpg, tif o webp.</translation>
    </message>
    <message>
      <source>Choose the folder that holds them.</source>
      <translation>Elegir la carpeta que los contiene.</translation>
    </message>
    <message>
      <source>Choose the generator's file, such as latest_net_G.pth.</source>
      <translation>Elegir el archivo del generador, como latest_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose the generator's own file, *_net_G.pth.</source>
      <translation>Elige el archivo del propio generador, *_net_G.pth.</translation>
    </message>
    <message>
      <source>Choose the pictures again.</source>
      <translation>Elegir las imágenes de nuevo.</translation>
    </message>
    <message>
      <source>Choose the pictures in it.</source>
      <translation>Elige las imágenes que contiene.</translation>
    </message>
    <message>
      <source>Choose the videos in it.</source>
      <translation>Elige los vídeos que contiene.</translation>
    </message>
    <message>
      <source>Choose {value}.</source>
      <translation>Elegir {value}.</translation>
    </message>
    <message>
      <source>Close other programs that use it, choose the CPU (--device cpu), or see what 'put doctor' says.</source>
      <translation>Cerrar otros programas que lo usen, elegir la CPU (--device cpu) o ver qué dice 'put doctor'.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or choose the CPU (--device cpu).</source>
      <translation>Cierra otros programas que lo usen o elige la CPU.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --batch (and more --accumulate), --size or --ngf.</source>
      <translation>Cierra otros programas que lo usen o empieza de nuevo con menos --batch (y más --accumulate), --size o --ngf.</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --size or --batch.</source>
      <translation>Cierra otros programas que lo usen o empieza de nuevo con menos --size o --batch.</translation>
    </message>
    <message>
      <source>Close other programs that use the device.</source>
      <translation>Cierra otros programas que usen el dispositivo.</translation>
    </message>
    <message>
      <source>Close other programs.</source>
      <translation>Cierra otros programas.</translation>
    </message>
    <message>
      <source>Close programs that have it open, check its permissions, and delete the run again.</source>
      <translation>Cerrar los programas que lo tengan abierto, comprobar sus permisos y eliminar de nuevo el entrenamiento.</translation>
    </message>
    <message>
      <source>Closed captions are not kept.</source>
      <translation>Los subtítulos ocultos no se conservan.</translation>
    </message>
    <message>
      <source>Closed captions are not kept: {why}.</source>
      <translation>Los subtítulos ocultos no se conservan: {why}.</translation>
    </message>
    <message>
      <source>Collect at least {small}, better some hundreds; or train from one picture a side (--single).</source>
      <translation>Reunir al menos {small}, mejor unos cientos; o entrenar con una imagen por lado (--single).</translation>
    </message>
    <message>
      <source>Colour is kept at half resolution, as {value} is written here; {other} keep more.</source>
      <translation>El color se conserva a media resolución, como se escribe aquí {value}; {other} conservan más.</translation>
    </message>
    <message>
      <source>Compare the samples.</source>
      <translation>Comparar las muestras.</translation>
    </message>
    <message>
      <source>Compare whole pictures with whole translations.</source>
      <translation>Comparar imágenes enteras con traducciones enteras.</translation>
    </message>
    <message>
      <source>Connect its disk, or put the file back.</source>
      <translation>Conecta su disco o devuelve el archivo a su sitio.</translation>
    </message>
    <message>
      <source>Connect its disk, or remove the run from the list.</source>
      <translation>Conecta su disco o quita el entrenamiento de la lista.</translation>
    </message>
    <message>
      <source>Convert it to uint8 first.</source>
      <translation>Convertirla antes a uint8.</translation>
    </message>
    <message>
      <source>Convert it with another program first.</source>
      <translation>Conviértelo antes con otro programa.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Cópialo de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>Copy its file and name the copy.</source>
      <translation>Copiar su archivo e indicar la copia.</translation>
    </message>
    <message>
      <source>Correct the file, or save the preset again.</source>
      <translation>Corregir el archivo o guardar de nuevo el preajuste.</translation>
    </message>
    <message>
      <source>Create it, or choose another folder.</source>
      <translation>Créala o elige otra carpeta.</translation>
    </message>
    <message>
      <source>Crops of {half} px instead of {options_size}: {gains}.</source>
      <translation>Recortes de {half} px en lugar de {options_size}: {gains}.</translation>
    </message>
    <message>
      <source>Cut them into several pictures, if you like.</source>
      <translation>Si se desea, cortarlas en varias imágenes.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Delete {weights} and try again: it is downloaded anew.</source>
      <translation>Eliminar {weights} e intentarlo de nuevo: se volverá a descargar.</translation>
    </message>
    <message>
      <source>Develop it to JPEG or TIFF.</source>
      <translation>Revélala a JPEG o TIFF.</translation>
    </message>
    <message>
      <source>Did you mean {value}?</source>
      <translation>¿Se quería decir {value}?</translation>
    </message>
    <message>
      <source>Did you mean “{value}”?</source>
      <translation>¿Querías decir «{value}»?</translation>
    </message>
    <message>
      <source>Do not use it.</source>
      <translation>No usarlo.</translation>
    </message>
    <message>
      <source>Download the file again if it is damaged, or choose another one.</source>
      <translation>Descargar de nuevo el archivo si está dañado o elegir otro.</translation>
    </message>
    <message>
      <source>Download the file again, or choose another generator.</source>
      <translation>Descarga de nuevo el archivo o elige otro modelo.</translation>
    </message>
    <message>
      <source>Download the file again, or choose another one.</source>
      <translation>Descarga de nuevo el archivo o elige otro.</translation>
    </message>
    <message>
      <source>Drop pictures ({readable_names}), videos (MP4, MKV, MOV, WebM, AVI and more), or folders that contain some.</source>
      <translation>Soltar imágenes ({readable_names}), vídeos (MP4, MKV, MOV, WebM, AVI y otros) o carpetas que los contengan.</translation>
    </message>
    <message>
      <source>Expect textures of these very pictures to come back in the results.</source>
      <translation>Es de esperar que las texturas de estas mismas imágenes reaparezcan en los resultados.</translation>
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation>Descargarlo de nuevo.</translation>
    </message>
    <message>
      <source>Finished results are not affected. The damaged file is kept as {aside}.</source>
      <translation>Los resultados terminados no se ven afectados. El archivo dañado se conserva como {aside}.</translation>
    </message>
    <message>
      <source>Frames could not stay on the graphics card; they went by way of the host.</source>
      <translation>Los fotogramas no pudieron quedarse en la tarjeta gráfica; pasaron por la memoria principal.</translation>
    </message>
    <message>
      <source>Free some space on the disk. The previous checkpoint is intact: {resume}</source>
      <translation>Liberar espacio en el disco. El checkpoint anterior está intacto: {resume}</translation>
    </message>
    <message>
      <source>Free some space there, or choose a broader brush or a smaller working size.</source>
      <translation>Libera espacio ahí, o elige un pincel más ancho o un tamaño de trabajo menor.</translation>
    </message>
    <message>
      <source>Free some space, choose a folder on another disk, or use a smaller --ngf.</source>
      <translation>Libera espacio, elige una carpeta en otro disco o usa una red menor.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Libera espacio o elige una carpeta en otro disco.</translation>
    </message>
    <message>
      <source>Free some space, then run it again.</source>
      <translation>Libera espacio y vuelve a ejecutarlo.</translation>
    </message>
    <message>
      <source>Free {value} on the disk of {folder}, then try again.</source>
      <translation>Liberar {value} en el disco de {folder} e intentarlo de nuevo.</translation>
    </message>
    <message>
      <source>Full range becomes limited range, the only range of ProRes; it looks the same.</source>
      <translation>El rango completo pasa a limitado, el único de ProRes; se ve igual.</translation>
    </message>
    <message>
      <source>GIF shows at most 50 frames per second; dropped: {lost}.</source>
      <translation>GIF muestra como máximo 50 fotogramas por segundo; descartados: {lost}.</translation>
    </message>
    <message>
      <source>GIF shows at most 50 pictures per second; those between are dropped.</source>
      <translation>GIF muestra como máximo 50 imágenes por segundo; las intermedias se descartan.</translation>
    </message>
    <message>
      <source>Generators cannot be exported as “{value}”.</source>
      <translation>No se pueden exportar generadores como «{value}».</translation>
    </message>
    <message>
      <source>Generators here take and give 1 or 3 channels, not {self_in_channels} and {self_out_channels}.</source>
      <translation>Aquí los generadores reciben y dan 1 o 3 canales, no {self_in_channels} y {self_out_channels}.</translation>
    </message>
    <message>
      <source>Get the pack that belongs to this version of PUT Desktop.</source>
      <translation>Obtener el paquete que corresponde a esta versión de PUT Desktop.</translation>
    </message>
    <message>
      <source>Give --precision and --backend, and all compute alike.</source>
      <translation>Indicar --precision y --backend para que todos calculen igual.</translation>
    </message>
    <message>
      <source>Give one with --key.</source>
      <translation>Indicar una con --key.</translation>
    </message>
    <message>
      <source>GoPro telemetry</source>
      <translation>telemetría de GoPro</translation>
    </message>
    <message>
      <source>H.264 and HEVC</source>
      <translation>H.264 y HEVC</translation>
    </message>
    <message>
      <source>HDR gain maps</source>
      <translation>mapas de ganancia HDR</translation>
    </message>
    <message>
      <source>HEIC keeps transparency only approximately.</source>
      <translation>HEIC solo conserva la transparencia de forma aproximada.</translation>
    </message>
    <message>
      <source>HEIC pictures need a plug-in that is not installed.</source>
      <translation>Las imágenes HEIC necesitan un complemento que no está instalado.</translation>
    </message>
    <message>
      <source>If it happens again, start a new run with a lower --lr.</source>
      <translation>Si vuelve a ocurrir, empieza un entrenamiento nuevo con menor tasa de aprendizaje.</translation>
    </message>
    <message>
      <source>If that matters to you, add more varied pictures to B.</source>
      <translation>Si te importa, añade imágenes más variadas a B.</translation>
    </message>
    <message>
      <source>If that matters to you, {less_style}.</source>
      <translation>Si te importa, {less_style}.</translation>
    </message>
    <message>
      <source>If you want colours, use coloured ones.</source>
      <translation>Si se quieren colores, usar imágenes en color.</translation>
    </message>
    <message>
      <source>If you want to translate coloured pictures, use coloured ones here too.</source>
      <translation>Si se quieren traducir imágenes en color, usarlas también aquí.</translation>
    </message>
    <message>
      <source>Import it first: put models import {path_name}</source>
      <translation>Importarlo antes: put models import {path_name}</translation>
    </message>
    <message>
      <source>Import it.</source>
      <translation>Importarlo.</translation>
    </message>
    <message>
      <source>Import one, or train one.</source>
      <translation>Importa uno o entrena uno.</translation>
    </message>
    <message>
      <source>Import the model that was used, or take the one that is here (--any-model).</source>
      <translation>Importar el modelo que se usó o usar el que hay aquí (--any-model).</translation>
    </message>
    <message>
      <source>In {folder} {number} of the same numbering stayed that are not a part of the result.</source>
      <translation>En {folder} quedaron imágenes con la misma numeración que no forman parte del resultado: {number}.</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>Vuelve a instalar PUT Desktop.</translation>
    </message>
    <message>
      <source>Install it with: pip install 'put-desktop[fid]'</source>
      <translation>Instalarlo con: pip install 'put-desktop[fid]'</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[onnx]"</source>
      <translation>Instalarlo: pip install "put-desktop[onnx]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"</source>
      <translation>Instalarlo: pip install "put-desktop[openvino]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"; or choose --precision auto.</source>
      <translation>Instálelo: pip install "put-desktop[openvino]"; o elija --precision auto.</translation>
    </message>
    <message>
      <source>Install pillow-heif, or save the picture as JPEG.</source>
      <translation>Instala pillow-heif o guarda la imagen como JPEG.</translation>
    </message>
    <message>
      <source>Install put-desktop[cluster].</source>
      <translation>Instalar put-desktop[cluster].</translation>
    </message>
    <message>
      <source>Install the same version on both.</source>
      <translation>Instalar la misma versión en ambos.</translation>
    </message>
    <message>
      <source>Is “{value}” meant?</source>
      <translation>¿Se refiere a «{value}»?</translation>
    </message>
    <message>
      <source>It cannot be reached. {error_detail}</source>
      <translation>No se puede acceder a él. {error_detail}</translation>
    </message>
    <message>
      <source>It cannot be watched.</source>
      <translation>No se puede vigilar.</translation>
    </message>
    <message>
      <source>It has PUT Desktop {version}, this machine {version2}.</source>
      <translation>Tiene PUT Desktop {version}; este equipo, {version2}.</translation>
    </message>
    <message>
      <source>It has no usable colour profile; its colours are approximate.</source>
      <translation>No tiene un perfil de color utilizable; sus colores son aproximados.</translation>
    </message>
    <message>
      <source>It holds no suitable generator.</source>
      <translation>No contiene ningún modelo adecuado.</translation>
    </message>
    <message>
      <source>It holds too many parts to search.</source>
      <translation>Contiene demasiadas partes para buscar en ellas.</translation>
    </message>
    <message>
      <source>It holds {pages} pages; only the first one is used.</source>
      <translation>Contiene {pages} páginas; solo se usa la primera.</translation>
    </message>
    <message>
      <source>It holds {picture_n_frames} frames; only the first one is used.</source>
      <translation>Contiene {picture_n_frames} fotogramas; solo se usa el primero.</translation>
    </message>
    <message>
      <source>It holds {value}, not a ResNet generator.</source>
      <translation>Contiene {value}, no un generador ResNet.</translation>
    </message>
    <message>
      <source>It is HDR ({info_hdr}) and is tone-mapped to the standard range of BT.709.</source>
      <translation>Es HDR ({info_hdr}) y se adapta al rango estándar de BT.709.</translation>
    </message>
    <message>
      <source>It is an HDR picture; its colours are read as standard ones and may look flat.</source>
      <translation>Es una imagen HDR; sus colores se leen como estándar y pueden verse apagados.</translation>
    </message>
    <message>
      <source>It is animated; only the first of {frames} frames is used.</source>
      <translation>Es animada; solo se usa el primero de {frames} fotogramas.</translation>
    </message>
    <message>
      <source>It is animated; only the first of {parts_frames} frames is used.</source>
      <translation>Es animada; solo se usa el primero de {parts_frames} fotogramas.</translation>
    </message>
    <message>
      <source>It is busy with something else.</source>
      <translation>Está ocupado con otra cosa.</translation>
    </message>
    <message>
      <source>It is in CMYK; the result is in RGB.</source>
      <translation>Está en CMYK; el resultado está en RGB.</translation>
    </message>
    <message>
      <source>It is interlaced and is deinterlaced (bwdif).</source>
      <translation>Está entrelazado y se desentrelaza (bwdif).</translation>
    </message>
    <message>
      <source>It is left as it is. Update the program to see it; until then the queue is not saved.</source>
      <translation>Se deja como está. Actualizar el programa para verla; hasta entonces la cola no se guarda.</translation>
    </message>
    <message>
      <source>It is marked as a 360° or 3D video; the mark is not kept.</source>
      <translation>Está marcado como vídeo de 360° o 3D; la marca no se conserva.</translation>
    </message>
    <message>
      <source>It is marked as mirrored; frames are mirrored.</source>
      <translation>Está marcado como reflejado; los fotogramas se reflejan.</translation>
    </message>
    <message>
      <source>It is marked as rotated by an odd angle; it is rotated by the nearest quarter turn.</source>
      <translation>Está marcado con un giro de ángulo irregular; se gira al cuarto de vuelta más cercano.</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {kind} picture.</source>
      <translation>Se llama {path_suffix}, pero contiene una imagen {kind}.</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {self_format} picture.</source>
      <translation>Se llama {path_suffix}, pero contiene una imagen {self_format}.</translation>
    </message>
    <message>
      <source>It is not a generator.</source>
      <translation>No es un generador.</translation>
    </message>
    <message>
      <source>It is too early to tell.</source>
      <translation>Es demasiado pronto para saberlo.</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures comes at step {every}; with the second, at step {second}, more can be said.</source>
      <translation>Es demasiado pronto para saberlo. La primera comparación con tus imágenes B llega en el paso {every}; con la segunda, en el paso {second}, se podrá decir más.</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures is done, and there is nothing yet to hold it against; with the second, at step {second}, more can be said.</source>
      <translation>Es demasiado pronto para saberlo. La primera comparación con tus imágenes B está hecha, pero aún no hay con qué contrastarla; con la segunda, en el paso {second}, se podrá decir más.</translation>
    </message>
    <message>
      <source>It is too early to tell: {why}. {value}</source>
      <translation>Es pronto para saberlo: {why}. {value}</translation>
    </message>
    <message>
      <source>It may have been moved, or its disk removed.</source>
      <translation>Puede que se haya movido o que se haya retirado su disco.</translation>
    </message>
    <message>
      <source>It may hold {value}.</source>
      <translation>Puede contener {value}.</translation>
    </message>
    <message>
      <source>It may need more memory than there is: close other programs, or give --memory.</source>
      <translation>Puede necesitar más memoria de la que hay: cierra otros programas o limita la memoria.</translation>
    </message>
    <message>
      <source>It needs three numbers, such as 1.2.0.</source>
      <translation>Necesita tres números, como 1.2.0.</translation>
    </message>
    <message>
      <source>It resumes by itself when there is room again.</source>
      <translation>Continúa por sí solo cuando vuelve a haber espacio.</translation>
    </message>
    <message>
      <source>It was not read. Download the file again, or choose another one.</source>
      <translation>No se ha leído. Descarga de nuevo el archivo o elige otro.</translation>
    </message>
    <message>
      <source>It was removed. Try again; if that does not help, report it.</source>
      <translation>Se ha eliminado. Intentarlo de nuevo; si no ayuda, comunicarlo.</translation>
    </message>
    <message>
      <source>It was still getting better at the end: more steps may bring it further.</source>
      <translation>Al final aún mejoraba: con más pasos puede llegar más lejos.</translation>
    </message>
    <message>
      <source>Its "kind" has to be "{kind}".</source>
      <translation>Su "kind" tiene que ser "{kind}".</translation>
    </message>
    <message>
      <source>Its Photoshop layers are not kept.</source>
      <translation>Sus capas de Photoshop no se conservan.</translation>
    </message>
    <message>
      <source>Its author, licence and training pictures are unknown.</source>
      <translation>Se desconocen su autor, su licencia y sus imágenes de entrenamiento.</translation>
    </message>
    <message>
      <source>Its colour profile is damaged and was ignored.</source>
      <translation>Su perfil de color está dañado y se ha ignorado.</translation>
    </message>
    <message>
      <source>Its colour profile is for another kind of picture and was ignored.</source>
      <translation>Su perfil de color es para otro tipo de imagen y se ha ignorado.</translation>
    </message>
    <message>
      <source>Its colours are stored with constant luminance; they are read as non-constant, which is close.</source>
      <translation>Sus colores están guardados con luminancia constante; se leen como no constante, que es parecido.</translation>
    </message>
    <message>
      <source>Its content credentials are not kept, because the picture has changed.</source>
      <translation>Sus credenciales de contenido no se conservan, porque la imagen ha cambiado.</translation>
    </message>
    <message>
      <source>Its extra channels are not kept.</source>
      <translation>Sus canales adicionales no se conservan.</translation>
    </message>
    <message>
      <source>Its file may be damaged; try another one.</source>
      <translation>Su archivo puede estar dañado; prueba otro.</translation>
    </message>
    <message>
      <source>Its generator blurs with another kernel than CUT's ({name}).</source>
      <translation>Su generador desenfoca con un núcleo distinto del de CUT ({name}).</translation>
    </message>
    <message>
      <source>Its generator has {blocks} residual blocks and {ngf} channels, which is not a known size.</source>
      <translation>Su generador tiene {blocks} bloques residuales y {ngf} canales, un tamaño desconocido.</translation>
    </message>
    <message>
      <source>Its generator is not built as {spec_name} is: {what}.</source>
      <translation>Su generador no está construido como {spec_name}: {what}.</translation>
    </message>
    <message>
      <source>Its generator takes pictures of {in_channels} channels; they have 1 or 3 here.</source>
      <translation>Su generador recibe imágenes de {in_channels} canales; aquí tienen 1 o 3.</translation>
    </message>
    <message>
      <source>Its generator uses batch normalisation, or instance normalisation with weights.</source>
      <translation>Su generador usa normalización por lotes, o normalización de instancia con pesos.</translation>
    </message>
    <message>
      <source>Its generator uses no normalisation.</source>
      <translation>Su generador no usa normalización.</translation>
    </message>
    <message>
      <source>Its generator {what}.</source>
      <translation>Su generador: {what}.</translation>
    </message>
    <message>
      <source>Its generators are: {value}.</source>
      <translation>Sus generadores son: {value}.</translation>
    </message>
    <message>
      <source>Its licence is unknown: ask its author before you publish its results.</source>
      <translation>Se desconoce su licencia: pregunta a su autor antes de publicar sus resultados.</translation>
    </message>
    <message>
      <source>Its samples have more than 8 bits, of which 8 are read.</source>
      <translation>Sus muestras tienen más de 8 bits, de los que se leen 8.</translation>
    </message>
    <message>
      <source>Its tags are damaged and are not kept.</source>
      <translation>Sus etiquetas están dañadas y no se conservan.</translation>
    </message>
    <message>
      <source>Its training may have failed, or the file is damaged; choose another generator.</source>
      <translation>Puede que su entrenamiento haya fallado o que el archivo esté dañado; elegir otro generador.</translation>
    </message>
    <message>
      <source>Its translation could be any of {names}.</source>
      <translation>Su traducción podría ser cualquiera de {names}.</translation>
    </message>
    <message>
      <source>Its translation has other proportions.</source>
      <translation>Su traducción tiene otras proporciones.</translation>
    </message>
    <message>
      <source>Its translation {value}: {error_message}</source>
      <translation>Su traducción {value}: {error_message}</translation>
    </message>
    <message>
      <source>Its transparency cannot be read; it becomes opaque.</source>
      <translation>Su transparencia no se puede leer; pasa a ser opaco.</translation>
    </message>
    <message>
      <source>Its weights are more than the file can hold.</source>
      <translation>Sus pesos son más de los que caben en el archivo.</translation>
    </message>
    <message>
      <source>Its weights are stored as {value}, which generators do not use.</source>
      <translation>Sus pesos están guardados como {value}, que los generadores no usan.</translation>
    </message>
    <message>
      <source>JPEG and BMP have no transparency; frames are placed on white.</source>
      <translation>JPEG y BMP no tienen transparencia; los fotogramas se ponen sobre blanco.</translation>
    </message>
    <message>
      <source>JPEG has no transparency; the picture is placed on white.</source>
      <translation>JPEG no tiene transparencia; la imagen se pone sobre blanco.</translation>
    </message>
    <message>
      <source>JPEG holds at most {max_side} pixels per side.</source>
      <translation>JPEG admite como máximo {max_side} píxeles por lado.</translation>
    </message>
    <message>
      <source>Join this machine to the cluster with 'ray start --address=HOST:6379 --num-cpus=0', and give --ray auto.</source>
      <translation>Unir este equipo al clúster con 'ray start --address=HOST:6379 --num-cpus=0' e indicar --ray auto.</translation>
    </message>
    <message>
      <source>Keep one of each group: the more often a picture is there, the more it is learnt by heart.</source>
      <translation>Conserva una de cada grupo: cuanto más se repite una imagen, más se aprende de memoria.</translation>
    </message>
    <message>
      <source>Keep only 3 generators along the way to choose from.</source>
      <translation>Conservar solo 3 modelos intermedios entre los que elegir.</translation>
    </message>
    <message>
      <source>Known are {value}.</source>
      <translation>Los conocidos son {value}.</translation>
    </message>
    <message>
      <source>Lab colours</source>
      <translation>Colores Lab</translation>
    </message>
    <message>
      <source>Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.</source>
      <translation>Partes grandes de los datos EXIF (notas del fabricante) no caben en JPEG; no se conservan.</translation>
    </message>
    <message>
      <source>Leave fewer of them out, or name a folder with more pictures.</source>
      <translation>Omite menos o usa una carpeta con más imágenes.</translation>
    </message>
    <message>
      <source>Leave it out, or choose the generator “painter”.</source>
      <translation>Omítalo o elija el generador «painter».</translation>
    </message>
    <message>
      <source>Leave only one of them there.</source>
      <translation>Dejar allí solo una.</translation>
    </message>
    <message>
      <source>Leave out --backend torch, or choose --precision auto.</source>
      <translation>Quite --backend torch o elija --precision auto.</translation>
    </message>
    <message>
      <source>Leave out --part.</source>
      <translation>Quitar --part.</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the outputs.</source>
      <translation>La luz y la oscuridad están invertidas en los resultados.</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the results.</source>
      <translation>La luz y la oscuridad están invertidas en los resultados.</translation>
    </message>
    <message>
      <source>Look at the samples. To learn more of it, continue the run with more steps.</source>
      <translation>Mira las muestras. Para saber más, continúa el entrenamiento con más pasos.</translation>
    </message>
    <message>
      <source>Look at the samples: only your eyes can tell how near to B they are.</source>
      <translation>Mira las muestras: solo tus ojos pueden decir cuánto se acercan a B.</translation>
    </message>
    <message>
      <source>Looking for the pictures</source>
      <translation>Buscando las imágenes</translation>
    </message>
    <message>
      <source>Make it smaller with another program first.</source>
      <translation>Redúcela antes con otro programa.</translation>
    </message>
    <message>
      <source>Making some steps</source>
      <translation>Haciendo algunos pasos</translation>
    </message>
    <message>
      <source>Marks such as forced or hearing impaired cannot be written into QuickTime (mov) here; mp4 and mkv keep them.</source>
      <translation>Marcas como «forzado» o «para sordos» no se pueden escribir aquí en QuickTime (mov); mp4 y mkv las conservan.</translation>
    </message>
    <message>
      <source>Matroska (mkv)</source>
      <translation>Matroska (mkv)</translation>
    </message>
    <message>
      <source>More pictures help most. For a small set, leave augmentation on (--diff-augment) and stop early (--patience).</source>
      <translation>Lo que más ayuda es tener más imágenes. Con pocas, dejar activada la aumentación (--diff-augment) y parar pronto (--patience).</translation>
    </message>
    <message>
      <source>Most pictures of A are grey: the colours of the results will be guessed.</source>
      <translation>La mayoría de las imágenes de A son grises: los colores de los resultados se adivinarán.</translation>
    </message>
    <message>
      <source>Most pictures of B are grey: the results will be grey.</source>
      <translation>La mayoría de las imágenes de B son grises: los resultados serán grises.</translation>
    </message>
    <message>
      <source>Most pictures of both sides are grey, and the results will be.</source>
      <translation>La mayoría de las imágenes de ambos lados son grises, y los resultados también lo serán.</translation>
    </message>
    <message>
      <source>Most pictures of {upright} are upright and most of {wide} are wide. Training uses square crops of both.</source>
      <translation>La mayoría de las imágenes de {upright} son verticales y la mayoría de las de {wide}, apaisadas. El entrenamiento usa recortes cuadrados de ambas.</translation>
    </message>
    <message>
      <source>Move it back, or write its new place after “{name}” in {value}.</source>
      <translation>Devolverla a su sitio o escribir su nueva ubicación después de «{name}» en {value}.</translation>
    </message>
    <message>
      <source>Move it out of there.</source>
      <translation>Sácala de ahí.</translation>
    </message>
    <message>
      <source>Name a file or a folder.</source>
      <translation>Indicar un archivo o una carpeta.</translation>
    </message>
    <message>
      <source>Name a folder of pictures to start from and another of pictures to end with.</source>
      <translation>Indicar una carpeta con imágenes de partida y otra con imágenes de llegada.</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or a single picture.</source>
      <translation>Indicar una carpeta de imágenes o una sola imagen.</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or add --single for one picture a side.</source>
      <translation>Indicar una carpeta de imágenes o añadir --single para una imagen por lado.</translation>
    </message>
    <message>
      <source>Name a folder of pictures.</source>
      <translation>Usa una carpeta de imágenes.</translation>
    </message>
    <message>
      <source>Name a folder with more pictures.</source>
      <translation>Usa una carpeta con más imágenes.</translation>
    </message>
    <message>
      <source>Name a folder with pictures: {readable_names}.</source>
      <translation>Usa una carpeta con imágenes: {readable_names}.</translation>
    </message>
    <message>
      <source>Name a generator or its .safetensors file.</source>
      <translation>Indicar un generador o su archivo .safetensors.</translation>
    </message>
    <message>
      <source>Name a run folder. A run that stopped before its first checkpoint has to be started again.</source>
      <translation>Indicar la carpeta de un entrenamiento. Si se detuvo antes de su primer checkpoint, hay que empezarlo de nuevo.</translation>
    </message>
    <message>
      <source>Name folders or files with pictures ({readable_names}) or videos.</source>
      <translation>Usa carpetas o archivos con imágenes ({readable_names}) o vídeos.</translation>
    </message>
    <message>
      <source>Name the file that was to be written, or its folder.</source>
      <translation>Indicar el archivo que se iba a escribir o su carpeta.</translation>
    </message>
    <message>
      <source>Name the generator's file in it, such as latest_net_G.pth.</source>
      <translation>Indicar el archivo del generador que contiene, como latest_net_G.pth.</translation>
    </message>
    <message>
      <source>Networks half as wide, which learn less fine detail: {gains}.</source>
      <translation>Redes la mitad de anchas, que aprenden menos detalle fino: {gains}.</translation>
    </message>
    <message>
      <source>No frame was translated.</source>
      <translation>No se ha traducido ningún fotograma.</translation>
    </message>
    <message>
      <source>No frame was written.</source>
      <translation>No se ha escrito ningún fotograma.</translation>
    </message>
    <message>
      <source>No longer there: {names} ({value} of {value2}).</source>
      <translation>Ya no están: {names} ({value} de {value2}).</translation>
    </message>
    <message>
      <source>No picture matches {path_name}.</source>
      <translation>Ninguna imagen coincide con {path_name}.</translation>
    </message>
    <message>
      <source>No worker is left: all processes or machines that translated are gone.</source>
      <translation>No queda ningún trabajador: todos los procesos o equipos que traducían han desaparecido.</translation>
    </message>
    <message>
      <source>None is saved yet.</source>
      <translation>Aún no hay ninguno guardado.</translation>
    </message>
    <message>
      <source>None of the files of the report is there any more.</source>
      <translation>Ya no existe ninguno de los archivos del informe.</translation>
    </message>
    <message>
      <source>None of the photographs can be read.</source>
      <translation>No se puede leer ninguna de las fotos.</translation>
    </message>
    <message>
      <source>None of the pictures of {name} can be read.</source>
      <translation>No se puede leer ninguna imagen de {name}.</translation>
    </message>
    <message>
      <source>None of the pictures of {place} can be read.</source>
      <translation>No se puede leer ninguna de las imágenes de {place}.</translation>
    </message>
    <message>
      <source>Nothing has to go, but {fewer} decides how good the result will be: collect more for it.</source>
      <translation>No hace falta quitar nada, pero de {fewer} depende la calidad del resultado: conviene reunir más para ese lado.</translation>
    </message>
    <message>
      <source>Nothing is trained in int8.</source>
      <translation>No se entrena nada en int8.</translation>
    </message>
    <message>
      <source>Nothing matches the pattern {pattern} of what to exclude.</source>
      <translation>Nada coincide con el patrón de exclusión {pattern}.</translation>
    </message>
    <message>
      <source>Nothing matches {pattern}.</source>
      <translation>Nada coincide con {pattern}.</translation>
    </message>
    <message>
      <source>Nothing that the report was made from is there any more.</source>
      <translation>Ya no existe nada de aquello con lo que se hizo el informe.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Nothing was changed. A newer driver may help; until then translation uses the processor.</source>
      <translation>No se ha cambiado nada. Un controlador más reciente puede ayudar; hasta entonces se traduce con el procesador.</translation>
    </message>
    <message>
      <source>Nothing was installed. Try again later, and report it if that does not help.</source>
      <translation>No se ha instalado nada. Intentarlo más tarde y, si no ayuda, comunicarlo.</translation>
    </message>
    <message>
      <source>Numbered pictures do not store when they are shown.</source>
      <translation>Las imágenes numeradas no guardan cuándo se muestran.</translation>
    </message>
    <message>
      <source>ONNX files need the package “onnx”, which is not installed.</source>
      <translation>Los archivos ONNX necesitan el paquete «onnx», que no está instalado.</translation>
    </message>
    <message>
      <source>On a CPU use --precision auto, bf16 or fp32.</source>
      <translation>En una CPU, usar --precision auto, bf16 o fp32.</translation>
    </message>
    <message>
      <source>One of the inputs is empty.</source>
      <translation>Una de las entradas está vacía.</translation>
    </message>
    <message>
      <source>One picture at a time, {value} for each step: learns as well, in less memory.</source>
      <translation>Una imagen cada vez, {value} por paso: aprende igual de bien con menos memoria.</translation>
    </message>
    <message>
      <source>Only ResNet generators with instance normalisation can be used, as CUT, FastCUT, PUT and CycleGAN train.</source>
      <translation>Solo se pueden usar generadores ResNet con normalización de instancia, como los que entrenan CUT, FastCUT, PUT y CycleGAN.</translation>
    </message>
    <message>
      <source>Only generators that you added can be.</source>
      <translation>Solo se puede con los modelos que has añadido.</translation>
    </message>
    <message>
      <source>Only {self_read} of {self_info_frames} frames could be decoded.</source>
      <translation>Solo se pudieron decodificar {self_read} de {self_info_frames} fotogramas.</translation>
    </message>
    <message>
      <source>Open it in another program and save it anew.</source>
      <translation>Ábrelo en otro programa y guárdalo de nuevo.</translation>
    </message>
    <message>
      <source>Open it in another program, and save it as PNG.</source>
      <translation>Ábrela en otro programa y guárdala como PNG.</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute this generator; torch does.</source>
      <translation>OpenVINO no puede calcular este generador; lo hace torch.</translation>
    </message>
    <message>
      <source>OpenVINO computes on the CPU here, not on {device}.</source>
      <translation>Aquí OpenVINO calcula en la CPU, no en {device}.</translation>
    </message>
    <message>
      <source>OpenVINO has no convolutions in int8 for this processor.</source>
      <translation>OpenVINO no tiene convoluciones en int8 para este procesador.</translation>
    </message>
    <message>
      <source>OpenVINO is not installed.</source>
      <translation>OpenVINO no está instalado.</translation>
    </message>
    <message>
      <source>Opus</source>
      <translation>Opus</translation>
    </message>
    <message>
      <source>Other steps can still be shown. The run itself is not affected.</source>
      <translation>Aún se pueden mostrar otros pasos. El entrenamiento en sí no está afectado.</translation>
    </message>
    <message>
      <source>Pictures can be augmented by {value}, not {value2}.</source>
      <translation>Las imágenes se pueden aumentar con {value}, no con {value2}.</translation>
    </message>
    <message>
      <source>Pictures cannot be written as {self__spec_codec}.</source>
      <translation>No se pueden escribir imágenes como {self__spec_codec}.</translation>
    </message>
    <message>
      <source>Pictures unlike them will be translated less surely.</source>
      <translation>Las imágenes que no se les parezcan se traducirán con menos seguridad.</translation>
    </message>
    <message>
      <source>Pixels become square: the pictures look stretched or squeezed.</source>
      <translation>Los píxeles pasan a ser cuadrados: las imágenes se ven estiradas o comprimidas.</translation>
    </message>
    <message>
      <source>Please report it with the details.</source>
      <translation>Comunícalo con los detalles.</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>Por favor, comunícalo.</translation>
    </message>
    <message>
      <source>ProRes has no constant rate factor.</source>
      <translation>ProRes no tiene factor de tasa constante (CRF).</translation>
    </message>
    <message>
      <source>Put it back from a copy, if there is one.</source>
      <translation>Restáuralo desde una copia, si la hay.</translation>
    </message>
    <message>
      <source>Put it back, or connect its disk, and retry.</source>
      <translation>Devuélvelo a su sitio o conecta su disco, y reinténtalo.</translation>
    </message>
    <message>
      <source>Put it back, or start a new run.</source>
      <translation>Volver a ponerlo en su sitio o empezar un entrenamiento nuevo.</translation>
    </message>
    <message>
      <source>Put it back.</source>
      <translation>Devuélvelo a su sitio.</translation>
    </message>
    <message>
      <source>Put them back, and retry.</source>
      <translation>Devuélvelos a su sitio y reinténtalo.</translation>
    </message>
    <message>
      <source>Put them back.</source>
      <translation>Devuélvelos a su sitio.</translation>
    </message>
    <message>
      <source>QuickTime (mov)</source>
      <translation>QuickTime (mov)</translation>
    </message>
    <message>
      <source>Ray is not installed.</source>
      <translation>Ray no está instalado.</translation>
    </message>
    <message>
      <source>Refresh the list.</source>
      <translation>Actualiza la lista.</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop.</source>
      <translation>Vuelve a instalar PUT Desktop.</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop. 'put doctor' shows what is wrong.</source>
      <translation>Reinstalar PUT Desktop. 'put doctor' muestra qué falla.</translation>
    </message>
    <message>
      <source>Remove it, or choose a new folder.</source>
      <translation>Quitarlo o elegir una carpeta nueva.</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>Quitar algunos.</translation>
    </message>
    <message>
      <source>Remove them from one side; A and B should be different kinds of pictures.</source>
      <translation>Quitarlas de un lado; A y B deberían ser tipos de imágenes distintos.</translation>
    </message>
    <message>
      <source>Remove them unless they belong to the style.</source>
      <translation>Quítalas, salvo que formen parte del estilo.</translation>
    </message>
    <message>
      <source>Remove them.</source>
      <translation>Quítalas.</translation>
    </message>
    <message>
      <source>Rename or remove it, or choose another output folder.</source>
      <translation>Cámbiale el nombre o quítala, o elige otra carpeta de salida.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or delete the run; its models can still be used.</source>
      <translation>Restaurarlo desde una copia o eliminar el entrenamiento; sus modelos se pueden seguir usando.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or start a new run.</source>
      <translation>Restaurarlo desde una copia o empezar un entrenamiento nuevo.</translation>
    </message>
    <message>
      <source>Restore it from a copy, or train a new run that starts from one of the models.</source>
      <translation>Restaurarlo desde una copia o hacer un entrenamiento nuevo que parta de uno de los modelos.</translation>
    </message>
    <message>
      <source>Restore its file.</source>
      <translation>Restaurar su archivo.</translation>
    </message>
    <message>
      <source>Restore the teacher's file.</source>
      <translation>Restaurar el archivo del maestro.</translation>
    </message>
    <message>
      <source>Resume another run, or start a new one.</source>
      <translation>Reanudar otro entrenamiento o empezar uno nuevo.</translation>
    </message>
    <message>
      <source>Resume it first.</source>
      <translation>Reanúdalo primero.</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint.</source>
      <translation>Reanúdalo para continuar desde su último checkpoint.</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint. If that does not help, report it with the details.</source>
      <translation>Reanúdalo para seguir desde su último checkpoint. Si no ayuda, comunícalo con los detalles.</translation>
    </message>
    <message>
      <source>Resume it: put train --resume {run}</source>
      <translation>Reanudarlo: put train --resume {run}</translation>
    </message>
    <message>
      <source>Running work continues. Please report this with the details; they are also in {self_log_file}.</source>
      <translation>El trabajo en curso continúa. Comunícalo con los detalles; también están en {self_log_file}.</translation>
    </message>
    <message>
      <source>SHA-256 of the report's: {wanted}</source>
      <translation>SHA-256 según el informe: {wanted}</translation>
    </message>
    <message>
      <source>Save it as 8 or 16 bit RGB first.</source>
      <translation>Guárdala primero como RGB de 8 o 16 bits.</translation>
    </message>
    <message>
      <source>Save it as PNG with another program.</source>
      <translation>Guárdala como PNG con otro programa.</translation>
    </message>
    <message>
      <source>Save it as RGB first.</source>
      <translation>Guárdala primero como RGB.</translation>
    </message>
    <message>
      <source>Save it as fp32, or go back to an earlier checkpoint.</source>
      <translation>Guardarlo como fp32 o volver a un checkpoint anterior.</translation>
    </message>
    <message>
      <source>Save it with another program in small tiles or strips, or not packed, or allow more --memory.</source>
      <translation>Guardarla con otro programa en teselas o tiras pequeñas, o sin comprimir, o permitir más --memory.</translation>
    </message>
    <message>
      <source>Save one layer of it as a picture.</source>
      <translation>Guardar una de sus capas como imagen.</translation>
    </message>
    <message>
      <source>Scoring the results</source>
      <translation>Puntuando los resultados</translation>
    </message>
    <message>
      <source>Select another step.</source>
      <translation>Elegir otro paso.</translation>
    </message>
    <message>
      <source>Some frames reach beyond the picture; the parts outside are cropped.</source>
      <translation>Algunos fotogramas sobresalen de la imagen; las partes de fuera se recortan.</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well.</source>
      <translation>Para que un generador aprenda bien hacen falta unos cientos.</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well; --diff-augment colour,translation,cutout helps with fewer.</source>
      <translation>Para que un generador aprenda bien hacen falta unos cientos; con menos ayuda --diff-augment colour,translation,cutout.</translation>
    </message>
    <message>
      <source>Something went wrong in the window.</source>
      <translation>Algo ha fallado en la ventana.</translation>
    </message>
    <message>
      <source>Start 'put train' without torchrun.</source>
      <translation>Iniciar 'put train' sin torchrun.</translation>
    </message>
    <message>
      <source>Start a new distillation.</source>
      <translation>Empezar una destilación nueva.</translation>
    </message>
    <message>
      <source>Start a new run; --init-from FILE lets it begin from a generator that the old one left.</source>
      <translation>Empezar un entrenamiento nuevo; con --init-from FILE puede partir de un generador que dejó el anterior.</translation>
    </message>
    <message>
      <source>Start again with --init-from none, or with --precision fp32.</source>
      <translation>Empezar de nuevo con --init-from none o con --precision fp32.</translation>
    </message>
    <message>
      <source>Start again with a lower --lr, or with --precision fp32. The last checkpoint is intact.</source>
      <translation>Empezar de nuevo con un --lr más bajo o con --precision fp32. El último checkpoint está intacto.</translation>
    </message>
    <message>
      <source>Start again with more --keep-content or another --init-from; with --selection all, if it was another.</source>
      <translation>Empezar de nuevo con más --keep-content u otro --init-from; con --selection all, si era otra.</translation>
    </message>
    <message>
      <source>Start again with more --keep-content, or with pictures in B whose content is more like that of A.</source>
      <translation>Empezar de nuevo con más --keep-content o con imágenes en B cuyo contenido se parezca más al de A.</translation>
    </message>
    <message>
      <source>Start again.</source>
      <translation>Empezar de nuevo.</translation>
    </message>
    <message>
      <source>Start from a model of CUT, FastCUT or PUT.</source>
      <translation>Partir de un modelo de CUT, FastCUT o PUT.</translation>
    </message>
    <message>
      <source>Start from the model that it was distilled from; put distill then makes a fast variant of yours.</source>
      <translation>Partir del modelo del que fue destilado; put distill hace después una variante rápida del tuyo.</translation>
    </message>
    <message>
      <source>Start one with 'ray start --head', and join this machine with 'ray start --address=HOST:6379'.</source>
      <translation>Iniciar uno con 'ray start --head' y unir este equipo con 'ray start --address=HOST:6379'.</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>Detenlo primero.</translation>
    </message>
    <message>
      <source>Stop it first; then it can be deleted.</source>
      <translation>Detenlo primero; después se podrá eliminar.</translation>
    </message>
    <message>
      <source>Stop it there with Ctrl+C; its progress is saved.</source>
      <translation>Detenerlo allí con Ctrl+C; su progreso queda guardado.</translation>
    </message>
    <message>
      <source>Stop it there.</source>
      <translation>Detenerlo allí.</translation>
    </message>
    <message>
      <source>Stop, </source>
      <translation>Detén el entrenamiento, </translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-colours or --identity, or from another --init-from or --seed.</source>
      <translation>Parar y empezar de nuevo con más --keep-colours o --identity, o con otro --init-from o --seed.</translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-content, more varied pictures in B, or from another --init-from.</source>
      <translation>Parar y empezar de nuevo con más --keep-content, imágenes más variadas en B u otro --init-from.</translation>
    </message>
    <message>
      <source>Style is a number from -1 to 1, not {style}.</source>
      <translation>El estilo es un número de -1 a 1, no {style}.</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Subtítulo</translation>
    </message>
    <message>
      <source>TIFF cannot hold comments and texts like these; they are not kept.</source>
      <translation>TIFF no admite comentarios y textos como estos; no se conservan.</translation>
    </message>
    <message>
      <source>Temporal is a number from 0 to 1, not {strength}.</source>
      <translation>Temporal es un número de 0 a 1, no {strength}.</translation>
    </message>
    <message>
      <source>The BMP picture has channels of an unusual kind.</source>
      <translation>La imagen BMP tiene canales de un tipo inusual.</translation>
    </message>
    <message>
      <source>The CPU with the computer's own memory: many times as slow.</source>
      <translation>La CPU con la memoria del equipo: muchas veces más lenta.</translation>
    </message>
    <message>
      <source>The EXIF data does not fit into JPEG; it is not kept.</source>
      <translation>Los datos EXIF no caben en JPEG; no se conservan.</translation>
    </message>
    <message>
      <source>The EXIF data was damaged and is not kept.</source>
      <translation>Los datos EXIF estaban dañados y no se conservan.</translation>
    </message>
    <message>
      <source>The GPU is out of memory; continuing in fp16, which needs half of it.</source>
      <translation>La GPU se quedó sin memoria; se continúa en fp16, que necesita la mitad.</translation>
    </message>
    <message>
      <source>The GPU pack could not be put in place.</source>
      <translation>No se pudo colocar el paquete GPU.</translation>
    </message>
    <message>
      <source>The GPU pack could not be tried.</source>
      <translation>No se pudo probar el paquete GPU.</translation>
    </message>
    <message>
      <source>The GPU pack does not work with this card and driver.</source>
      <translation>El paquete GPU no funciona con esta tarjeta y este controlador.</translation>
    </message>
    <message>
      <source>The GPU pack has an unusable name.</source>
      <translation>El paquete GPU tiene un nombre no válido.</translation>
    </message>
    <message>
      <source>The GPU pack holds a link.</source>
      <translation>El paquete GPU contiene un enlace.</translation>
    </message>
    <message>
      <source>The GPU pack needs {value} on the disk; {value2} are free.</source>
      <translation>El paquete GPU necesita {value} en el disco; hay {value2} libres.</translation>
    </message>
    <message>
      <source>The GPU pack would write outside its folder.</source>
      <translation>El paquete GPU escribiría fuera de su carpeta.</translation>
    </message>
    <message>
      <source>The Ray cluster has no machine for --device {options_device}.</source>
      <translation>El clúster Ray no tiene ningún equipo para --device {options_device}.</translation>
    </message>
    <message>
      <source>The TIFF holds a volume, not a picture.</source>
      <translation>El TIFF contiene un volumen, no una imagen.</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of ink.</source>
      <translation>El TIFF contiene un tipo de tinta inusual.</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of pixels.</source>
      <translation>El TIFF contiene píxeles de un tipo inusual.</translation>
    </message>
    <message>
      <source>The TIFF holds floating-point, signed or 32-bit pixels, which cannot be used.</source>
      <translation>El TIFF contiene píxeles de coma flotante, con signo o de 32 bits, que no se pueden usar.</translation>
    </message>
    <message>
      <source>The TIFF holds {value}, which cannot be used.</source>
      <translation>El TIFF contiene {value}, que no se puede usar.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in strips of {self__step} rows, of which one takes {size}.</source>
      <translation>El TIFF es demasiado grande para la memoria y está empaquetado en tiras de {self__step} filas, cada una de las cuales ocupa {size}.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in tiles of {self__step} rows, of which one takes {size}.</source>
      <translation>El TIFF es demasiado grande para la memoria y está empaquetado en teselas de {self__step} filas, cada una de las cuales ocupa {size}.</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is stored lying on its side.</source>
      <translation>El TIFF no cabe en la memoria y está guardado girado de lado.</translation>
    </message>
    <message>
      <source>The XMP data does not fit into JPEG; it is not kept.</source>
      <translation>Los datos XMP no caben en JPEG; no se conservan.</translation>
    </message>
    <message>
      <source>The animation is damaged or cut short.</source>
      <translation>La animación está dañada o incompleta.</translation>
    </message>
    <message>
      <source>The aspect ratio changes in the middle; all frames keep that of the first.</source>
      <translation>La relación de aspecto cambia a mitad; todos los fotogramas conservan la del primero.</translation>
    </message>
    <message>
      <source>The best model is saved. Stop when you like its samples; --patience ends runs by itself.</source>
      <translation>El mejor modelo está guardado. Parar cuando gusten sus muestras; --patience termina los entrenamientos por sí solo.</translation>
    </message>
    <message>
      <source>The checkpoint {path} cannot be written.</source>
      <translation>No se puede escribir el checkpoint {path}.</translation>
    </message>
    <message>
      <source>The colour matrix is replaced by one that every player knows.</source>
      <translation>La matriz de color se sustituye por una que conocen todos los reproductores.</translation>
    </message>
    <message>
      <source>The constant rate factor of {value} is {low} to {high}, not {crf}.</source>
      <translation>El factor de tasa constante de {value} va de {low} a {high}, no {crf}.</translation>
    </message>
    <message>
      <source>The contrastive loss is stuck at the value of identical features: nothing preserves the content.</source>
      <translation>La pérdida contrastiva está estancada en el valor de características idénticas: nada conserva el contenido.</translation>
    </message>
    <message>
      <source>The cover picture is not kept: {value}; {hint}.</source>
      <translation>La imagen de portada no se conserva: {value}; {hint}.</translation>
    </message>
    <message>
      <source>The date of the file could not be kept.</source>
      <translation>No se pudo conservar la fecha del archivo.</translation>
    </message>
    <message>
      <source>The description of the GPU pack is damaged.</source>
      <translation>La descripción del paquete GPU está dañada.</translation>
    </message>
    <message>
      <source>The device has too little free memory for this training.</source>
      <translation>El dispositivo tiene muy poca memoria libre para este entrenamiento.</translation>
    </message>
    <message>
      <source>The discriminator recognises every output as false, so the generator learns little from it.</source>
      <translation>El discriminador reconoce como falso cada resultado, así que el generador aprende poco de él.</translation>
    </message>
    <message>
      <source>The disk does not accept a file this large.</source>
      <translation>El disco no admite un archivo tan grande.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <source>The disk is read-only.</source>
      <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
      <source>The disk of {run} has {value} free; the run needs about {value2}.</source>
      <translation>El disco de {run} tiene {value} libres; el entrenamiento necesita unos {value2}.</translation>
    </message>
    <message>
      <source>The disk {room_name} has room again; the work resumes.</source>
      <translation>El disco {room_name} vuelve a tener espacio; el trabajo continúa.</translation>
    </message>
    <message>
      <source>The disk {room_name} has {value} left; the work is paused.</source>
      <translation>Al disco {room_name} le quedan {value}; el trabajo está en pausa.</translation>
    </message>
    <message>
      <source>The distillation has done {checkpoint_step} steps already.</source>
      <translation>La destilación ya ha hecho {checkpoint_step} pasos.</translation>
    </message>
    <message>
      <source>The encoder changed the order of the frames.</source>
      <translation>El codificador cambió el orden de los fotogramas.</translation>
    </message>
    <message>
      <source>The encoder lost frames.</source>
      <translation>El codificador perdió fotogramas.</translation>
    </message>
    <message>
      <source>The file also holds {listed}; they are not kept.</source>
      <translation>El archivo contiene también {listed}; no se conservan.</translation>
    </message>
    <message>
      <source>The file also holds {value}; it is not kept.</source>
      <translation>El archivo contiene también {value}; no se conserva.</translation>
    </message>
    <message>
      <source>The file cannot be read.</source>
      <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
      <source>The file cannot be read: no permission.</source>
      <translation>No se puede leer el archivo: sin permiso.</translation>
    </message>
    <message>
      <source>The file holds a list or a text, not a video.</source>
      <translation>El archivo contiene una lista o un texto, no un vídeo.</translation>
    </message>
    <message>
      <source>The file holds a picture, not a video.</source>
      <translation>El archivo contiene una imagen, no un vídeo.</translation>
    </message>
    <message>
      <source>The file holds a raw camera picture, which cannot be used.</source>
      <translation>El archivo contiene una imagen RAW de cámara, que no se puede usar.</translation>
    </message>
    <message>
      <source>The file holds sound and a cover picture, but no video.</source>
      <translation>El archivo contiene sonido y una carátula, pero ningún vídeo.</translation>
    </message>
    <message>
      <source>The file holds {holds}.</source>
      <translation>El archivo contiene {holds}.</translation>
    </message>
    <message>
      <source>The file holds {stranger}, not a picture that can be read.</source>
      <translation>El archivo no contiene una imagen legible, sino: {stranger}.</translation>
    </message>
    <message>
      <source>The file holds {value} data twice; only the first is kept.</source>
      <translation>El archivo contiene datos {value} dos veces; solo se conservan los primeros.</translation>
    </message>
    <message>
      <source>The file holds {what}, not a video.</source>
      <translation>El archivo no contiene un vídeo, sino: {what}.</translation>
    </message>
    <message>
      <source>The file is cut short: {value}{of} could be decoded.</source>
      <translation>El archivo está cortado: se decodificaron {value}{of}.</translation>
    </message>
    <message>
      <source>The file is cut short; what can be decoded is used.</source>
      <translation>El archivo está cortado; se usa lo que se puede decodificar.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <source>The file is not a picture.</source>
      <translation>El archivo no es una imagen.</translation>
    </message>
    <message>
      <source>The file is not a video, or its beginning is damaged.</source>
      <translation>El archivo no es un vídeo o su comienzo está dañado.</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
      <source>The file name template cannot name folders.</source>
      <translation>La plantilla de nombres no puede nombrar carpetas.</translation>
    </message>
    <message>
      <source>The file name template gives an empty name.</source>
      <translation>La plantilla de nombres da un nombre vacío.</translation>
    </message>
    <message>
      <source>The file name template has no token {{{token}}}.</source>
      <translation>La plantilla de nombres no tiene el elemento {{{token}}}.</translation>
    </message>
    <message>
      <source>The file name template {template} cannot be read: {error}.</source>
      <translation>No se puede leer la plantilla de nombres {template}: {error}.</translation>
    </message>
    <message>
      <source>The file no longer exists.</source>
      <translation>El archivo ya no existe.</translation>
    </message>
    <message>
      <source>The file's name is too long.</source>
      <translation>El nombre del archivo es demasiado largo.</translation>
    </message>
    <message>
      <source>The files are no longer there.</source>
      <translation>Los archivos ya no están ahí.</translation>
    </message>
    <message>
      <source>The files could not be counted.</source>
      <translation>No se pudieron contar los archivos.</translation>
    </message>
    <message>
      <source>The first picture has 8 bits; of the others {number} reduced to 8 bits.</source>
      <translation>La primera imagen tiene 8 bits; de las demás, reducidas a 8 bits: {number}.</translation>
    </message>
    <message>
      <source>The first picture has no transparency; of the others {number} placed on white.</source>
      <translation>La primera imagen no tiene transparencia; de las demás, puestas sobre blanco: {number}.</translation>
    </message>
    <message>
      <source>The folder of pictures {folder} is missing.</source>
      <translation>Falta la carpeta de imágenes {folder}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {error_strerror}.</source>
      <translation>No se puede crear la carpeta {folder}: {error_strerror}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read.</source>
      <translation>No se puede leer la carpeta {folder}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error_strerror}.</source>
      <translation>No se puede leer la carpeta {folder}: {error_strerror}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist.</source>
      <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
      <source>The folder {folder} may not be read.</source>
      <translation>No hay permiso para leer la carpeta {folder}.</translation>
    </message>
    <message>
      <source>The folder {output_parent} does not exist.</source>
      <translation>La carpeta {output_parent} no existe.</translation>
    </message>
    <message>
      <source>The folder {path} is missing.</source>
      <translation>Falta la carpeta {path}.</translation>
    </message>
    <message>
      <source>The folder {self_folder} cannot be created.</source>
      <translation>No se puede crear la carpeta {self_folder}.</translation>
    </message>
    <message>
      <source>The folders of the input are kept as they are.</source>
      <translation>Las carpetas de la entrada se conservan como están.</translation>
    </message>
    <message>
      <source>The generator cannot be moved to {device}.</source>
      <translation>No se puede cargar el modelo en {device}.</translation>
    </message>
    <message>
      <source>The generator cannot be saved: {name} holds values that {dtype} cannot represent.</source>
      <translation>No se puede guardar el generador: {name} contiene valores que {dtype} no puede representar.</translation>
    </message>
    <message>
      <source>The generator cannot be written to {path}.</source>
      <translation>No se puede escribir el modelo en {path}.</translation>
    </message>
    <message>
      <source>The generator cannot be written.</source>
      <translation>No se puede escribir el modelo.</translation>
    </message>
    <message>
      <source>The generator gave invalid values (NaN).</source>
      <translation>El modelo dio valores no válidos (NaN).</translation>
    </message>
    <message>
      <source>The generator gave no valid picture in {precision}; it ran again in fp32.</source>
      <translation>El generador no dio una imagen válida en {precision}; se ejecutó de nuevo en fp32.</translation>
    </message>
    <message>
      <source>The generator gives no whole pictures.</source>
      <translation>El modelo no da imágenes completas.</translation>
    </message>
    <message>
      <source>The generator of step {best_step} is kept: choose that one. More pictures in B take a new run further.</source>
      <translation>Se conserva el modelo del paso {best_step}: elige ese. Más imágenes en B llevarán más lejos un entrenamiento nuevo.</translation>
    </message>
    <message>
      <source>The generator to start from has another structure.</source>
      <translation>El generador de partida tiene otra estructura.</translation>
    </message>
    <message>
      <source>The graphics card could not decode it to the end; the processor took over.</source>
      <translation>La tarjeta gráfica no pudo descodificarlo hasta el final; el procesador tomó el relevo.</translation>
    </message>
    <message>
      <source>The graphics card instead of the CPU: many times as quick.</source>
      <translation>La tarjeta gráfica en lugar de la CPU: muchas veces más rápida.</translation>
    </message>
    <message>
      <source>The graphics card's encoder did not take frames where they are; they went by way of the host.</source>
      <translation>El codificador de la tarjeta gráfica no aceptó los fotogramas allí; pasaron por la memoria principal.</translation>
    </message>
    <message>
      <source>The list of releases is damaged.</source>
      <translation>La lista de versiones está dañada.</translation>
    </message>
    <message>
      <source>The list of watched folders in {path} is damaged.</source>
      <translation>La lista de carpetas vigiladas en {path} está dañada.</translation>
    </message>
    <message>
      <source>The memory of {self_device} ran out at {width} x {height} pixels; going on at {value} x {value2}.</source>
      <translation>La memoria de {self_device} se agotó con {width} x {height} píxeles; se sigue con {value} x {value2}.</translation>
    </message>
    <message>
      <source>The metadata {value} cannot be written into MP4 here; mkv and mov keep them.</source>
      <translation>Los metadatos {value} no se pueden escribir aquí en MP4; mkv y mov los conservan.</translation>
    </message>
    <message>
      <source>The model file {entry_path} cannot be read.</source>
      <translation>No se puede leer el archivo de modelo {entry_path}.</translation>
    </message>
    <message>
      <source>The model {report_model} is another one now; results will differ.</source>
      <translation>El modelo {report_model} es ahora otro; los resultados serán distintos.</translation>
    </message>
    <message>
      <source>The model {report_model} is not the one of the report.</source>
      <translation>El modelo {report_model} no es el del informe.</translation>
    </message>
    <message>
      <source>The model {report_model} of the report is not here.</source>
      <translation>El modelo {report_model} del informe no está aquí.</translation>
    </message>
    <message>
      <source>The network can no longer tell the parts of a picture apart, so nothing preserves the content.</source>
      <translation>La red ya no distingue las partes de una imagen, así que nada conserva el contenido.</translation>
    </message>
    <message>
      <source>The networks could not be compiled and run uncompiled ({value___name__}).</source>
      <translation>Las redes no se pudieron compilar y se ejecutan sin compilar ({value___name__}).</translation>
    </message>
    <message>
      <source>The number of negatives must be 1 to {value} for {keys} patches,{passed} not {num_negatives}.</source>
      <translation>El número de negativos debe ser de 1 a {value} para {keys} trozos,{passed} no {num_negatives}.</translation>
    </message>
    <message>
      <source>The number of negatives must be at least 1, not {num_negatives}.</source>
      <translation>El número de negativos debe ser al menos 1, no {num_negatives}.</translation>
    </message>
    <message>
      <source>The number of negatives that are passed over must be at least 0, not {skip}.</source>
      <translation>El número de negativos que se omiten debe ser al menos 0, no {skip}.</translation>
    </message>
    <message>
      <source>The only picture of {folder} is left out.</source>
      <translation>Se ha omitido la única imagen de {folder}.</translation>
    </message>
    <message>
      <source>The outputs for different pictures are nearly the same.</source>
      <translation>Los resultados de imágenes distintas son casi iguales.</translation>
    </message>
    <message>
      <source>The outputs have lost the shapes of their pictures.</source>
      <translation>Los resultados han perdido las formas de sus imágenes.</translation>
    </message>
    <message>
      <source>The part of the network that checks the results recognises all of them, so they hardly improve.</source>
      <translation>La parte de la red que comprueba los resultados los reconoce todos, así que apenas mejoran.</translation>
    </message>
    <message>
      <source>The part {self_name} of the GPU pack is described wrongly.</source>
      <translation>La parte {self_name} del paquete GPU está mal descrita.</translation>
    </message>
    <message>
      <source>The part “{value}” of {source}</source>
      <translation>La parte «{value}» de {source}</translation>
    </message>
    <message>
      <source>The picture cannot be written as {kind}.</source>
      <translation>No se puede escribir la imagen como {kind}.</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels, which cannot be used.</source>
      <translation>La imagen tiene {width} × {height} píxeles, que no se pueden usar.</translation>
    </message>
    <message>
      <source>The picture is cut short.</source>
      <translation>La imagen está incompleta.</translation>
    </message>
    <message>
      <source>The picture is too large to be translated as a whole: {value} × {value2} pixels, more than {value3} million.</source>
      <translation>La imagen es demasiado grande para traducirla entera: {value} × {value2} píxeles, más de {value3} millones.</translation>
    </message>
    <message>
      <source>The picture is too large: {width} × {height} pixels, more than the {value} million that are read at most.</source>
      <translation>La imagen es demasiado grande: {width} × {height} píxeles, más de los {value} millones que se leen como máximo.</translation>
    </message>
    <message>
      <source>The picture needs {value} of scratch space in {folder}, and the disk has less.</source>
      <translation>La imagen necesita {value} de espacio temporal en {folder}, y el disco tiene menos.</translation>
    </message>
    <message>
      <source>The picture {path} cannot be read.</source>
      <translation>No se puede leer la imagen {path}.</translation>
    </message>
    <message>
      <source>The pictures of {larger} are larger: {large_short_side} px against {small_short_side} px of {smaller} (median short side). Training scales both to the same size, so that details differ in size.</source>
      <translation>Las imágenes de {larger} son mayores: {large_short_side} px frente a {small_short_side} px de {smaller} (mediana del lado corto). El entrenamiento lleva ambas al mismo tamaño, así que los detalles difieren en tamaño.</translation>
    </message>
    <message>
      <source>The preset {path} cannot be read: {error_strerror}.</source>
      <translation>No se puede leer el preajuste {path}: {error_strerror}.</translation>
    </message>
    <message>
      <source>The process that translates cannot be started.</source>
      <translation>No se puede iniciar el proceso que traduce.</translation>
    </message>
    <message>
      <source>The process that worked on it ended unexpectedly, {self_losses} times.</source>
      <translation>El proceso que trabajaba en ello terminó de forma inesperada {self_losses} veces.</translation>
    </message>
    <message>
      <source>The progress of this run cannot be read.</source>
      <translation>No se puede leer el progreso de este entrenamiento.</translation>
    </message>
    <message>
      <source>The published FID needs torch-fidelity, which is not installed.</source>
      <translation>La FID publicada necesita torch-fidelity, que no está instalado.</translation>
    </message>
    <message>
      <source>The queue could not be saved.</source>
      <translation>No se pudo guardar la cola.</translation>
    </message>
    <message>
      <source>The queue in {path} cannot be opened, so it is not saved this time.</source>
      <translation>No se puede abrir la cola en {path}, así que esta vez no se guarda.</translation>
    </message>
    <message>
      <source>The queue in {self_path} was written by a newer PUT Desktop.</source>
      <translation>La cola en {self_path} fue escrita por un PUT Desktop más nuevo.</translation>
    </message>
    <message>
      <source>The queue of training runs is being changed by another program.</source>
      <translation>Otro programa está cambiando la cola de entrenamientos.</translation>
    </message>
    <message>
      <source>The quick settings ({quick_steps} steps, {quick_size} px): {about}.</source>
      <translation>Los ajustes rápidos ({quick_steps} pasos, {quick_size} px): {about}.</translation>
    </message>
    <message>
      <source>The report could not be written: {error_message}</source>
      <translation>No se pudo escribir el informe: {error_message}</translation>
    </message>
    <message>
      <source>The report could not be written: {problem_message}</source>
      <translation>No se pudo escribir el informe: {problem_message}</translation>
    </message>
    <message>
      <source>The report {path} cannot be read: {error_strerror}.</source>
      <translation>No se puede leer el informe {path}: {error_strerror}.</translation>
    </message>
    <message>
      <source>The report {path} is damaged: {error}</source>
      <translation>El informe {path} está dañado: {error}</translation>
    </message>
    <message>
      <source>The residual blocks of its generator pad with zeros.</source>
      <translation>Los bloques residuales de su generador rellenan con ceros.</translation>
    </message>
    <message>
      <source>The result {own} would replace an input.</source>
      <translation>El resultado {own} reemplazaría un original.</translation>
    </message>
    <message>
      <source>The results are as near to your B pictures as at the first comparison: the generator that the run began from could do about as much. {value}</source>
      <translation>Los resultados están tan cerca de las imágenes B como en la primera comparación: el generador del que partió el entrenamiento ya lograba más o menos lo mismo. {value}</translation>
    </message>
    <message>
      <source>The results do not come closer to your B pictures. {value}</source>
      <translation>Los resultados no se acercan a tus imágenes B. {value}</translation>
    </message>
    <message>
      <source>The results for different pictures are nearly the same.</source>
      <translation>Los resultados de imágenes distintas son casi iguales.</translation>
    </message>
    <message>
      <source>The results have come no closer to your B pictures since step {best_step}. {value}</source>
      <translation>Los resultados no se han acercado más a las imágenes B desde el paso {best_step}. {value}</translation>
    </message>
    <message>
      <source>The results have lost the shapes of their pictures.</source>
      <translation>Los resultados han perdido las formas de sus imágenes.</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures only loosely so far.</source>
      <translation>Por ahora los resultados conservan las formas de sus imágenes solo a grandes rasgos.</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures.</source>
      <translation>Los resultados conservan las formas de sus imágenes.</translation>
    </message>
    <message>
      <source>The results were best at step {best_step} (distance {value} to your B pictures) and have moved away since ({value2}).</source>
      <translation>Los resultados fueron mejores en el paso {best_step} (distancia {value} a tus imágenes B) y desde entonces se han alejado ({value2}).</translation>
    </message>
    <message>
      <source>The results would take the place of what arrives in {self_folder}.</source>
      <translation>Los resultados ocuparían el lugar de lo que llega a {self_folder}.</translation>
    </message>
    <message>
      <source>The results {how}. {value}{concern}</source>
      <translation>Los resultados {how}. {value}{concern}</translation>
    </message>
    <message>
      <source>The run continues without them.</source>
      <translation>El entrenamiento continúa sin ellas.</translation>
    </message>
    <message>
      <source>The run ended before its last step.</source>
      <translation>El entrenamiento terminó antes de su último paso.</translation>
    </message>
    <message>
      <source>The run folder {run} lies among the pictures of {side}.</source>
      <translation>La carpeta del entrenamiento {run} está entre las imágenes de {side}.</translation>
    </message>
    <message>
      <source>The run has done {checkpoint_step} steps already.</source>
      <translation>El entrenamiento ya ha hecho {checkpoint_step} pasos.</translation>
    </message>
    <message>
      <source>The run has done {status_step} steps already.</source>
      <translation>El entrenamiento ya ha hecho {status_step} pasos.</translation>
    </message>
    <message>
      <source>The run is too short for a verdict: its results are compared with B only once.</source>
      <translation>El entrenamiento es demasiado corto para un veredicto: sus resultados se comparan con B solo una vez.</translation>
    </message>
    <message>
      <source>The run needs about {value} of memory; {value2} are free.</source>
      <translation>El entrenamiento necesita unos {value} de memoria; hay {value2} libres.</translation>
    </message>
    <message>
      <source>The run needs about {value} on the disk of {self_place}; {value2} are free.</source>
      <translation>El entrenamiento necesita unos {value} en el disco de {self_place}; hay {value2} libres.</translation>
    </message>
    <message>
      <source>The run waits for it.</source>
      <translation>Este entrenamiento espera.</translation>
    </message>
    <message>
      <source>The run was too short for a verdict: what changed is within chance. {value}</source>
      <translation>El entrenamiento fue demasiado corto para un veredicto: lo que cambió puede deberse al azar. {value}</translation>
    </message>
    <message>
      <source>The sample sheet {path_name} is missing or damaged.</source>
      <translation>La hoja de muestras {path_name} falta o está dañada.</translation>
    </message>
    <message>
      <source>The saved queue is damaged; a new one was started.</source>
      <translation>La cola guardada está dañada; se ha empezado una nueva.</translation>
    </message>
    <message>
      <source>The scratch file in {value} cannot be written or read.</source>
      <translation>No se puede escribir ni leer el archivo temporal en {value}.</translation>
    </message>
    <message>
      <source>The scratch file is shorter than what was written to it.</source>
      <translation>El archivo temporal es más corto de lo que se escribió en él.</translation>
    </message>
    <message>
      <source>The second part of its long XMP data fits into JPEG only; it is not kept.</source>
      <translation>La segunda parte de sus largos datos XMP solo cabe en JPEG; no se conserva.</translation>
    </message>
    <message>
      <source>The signature is wrong: it was changed on its way, or is not from the makers of PUT Desktop.</source>
      <translation>La firma no es correcta: se modificó por el camino o no procede de los autores de PUT Desktop.</translation>
    </message>
    <message>
      <source>The source is damaged: sound and subtitles are kept as far as they can be read.</source>
      <translation>El original está dañado: el sonido y los subtítulos se conservan hasta donde se pueden leer.</translation>
    </message>
    <message>
      <source>The source was changed meanwhile: sound and subtitles may not belong to these frames.</source>
      <translation>El original cambió entretanto: el sonido y los subtítulos pueden no corresponder a estos fotogramas.</translation>
    </message>
    <message>
      <source>The student cannot be written.</source>
      <translation>No se puede escribir el alumno.</translation>
    </message>
    <message>
      <source>The student is no faster than its teacher on {self__device}: {faster} times.</source>
      <translation>El alumno no es más rápido que su maestro en {self__device}: {faster} veces.</translation>
    </message>
    <message>
      <source>The temperature must be above 0, not {temperature}.</source>
      <translation>La temperatura debe ser mayor que 0, no {temperature}.</translation>
    </message>
    <message>
      <source>The text '{key}' does not fit into JPEG; it is not kept.</source>
      <translation>El texto «{key}» no cabe en JPEG; no se conserva.</translation>
    </message>
    <message>
      <source>The timecode {value} is not kept: it needs a steady frame rate; mkv keeps it.</source>
      <translation>El código de tiempo {value} no se conserva: necesita una frecuencia constante; mkv lo conserva.</translation>
    </message>
    <message>
      <source>The training process cannot be started.</source>
      <translation>No se puede iniciar el proceso de entrenamiento.</translation>
    </message>
    <message>
      <source>The translated parts do not follow each other.</source>
      <translation>Las partes traducidas no son consecutivas.</translation>
    </message>
    <message>
      <source>The translated parts were made by different encoders.</source>
      <translation>Las partes traducidas se hicieron con codificadores distintos.</translation>
    </message>
    <message>
      <source>The validation score has not improved for {stale_scores} evaluations.</source>
      <translation>La puntuación de validación no ha mejorado en {stale_scores} evaluaciones.</translation>
    </message>
    <message>
      <source>The validation score has not improved {times}.</source>
      <translation>La puntuación de validación no ha mejorado {times}.</translation>
    </message>
    <message>
      <source>The video becomes {value}: {info_codec} can be read but not written.</source>
      <translation>El vídeo pasa a {value}: {info_codec} se puede leer, pero no escribir.</translation>
    </message>
    <message>
      <source>The video becomes {value}: {value2}.</source>
      <translation>El vídeo pasa a {value}: {value2}.</translation>
    </message>
    <message>
      <source>The video becomes {width}×{height} pixels, its edge repeated once, because {value} is written with even sizes only; AV1 and VP9 keep {info_width}×{info_height}.</source>
      <translation>El vídeo pasa a {width}×{height} píxeles, con el borde repetido una vez, porque {value} solo se escribe con medidas pares; AV1 y VP9 conservan {info_width}×{info_height}.</translation>
    </message>
    <message>
      <source>The video can only be shown with Dolby Vision, which cannot be read here.</source>
      <translation>El vídeo solo se puede mostrar con Dolby Vision, que aquí no se puede leer.</translation>
    </message>
    <message>
      <source>The video ends after {source_duration} seconds, before the start.</source>
      <translation>El vídeo termina a los {source_duration} segundos, antes del inicio.</translation>
    </message>
    <message>
      <source>The video has no frame to translate.</source>
      <translation>El vídeo no tiene fotogramas que traducir.</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded there.</source>
      <translation>El vídeo no contiene ahí ningún fotograma descodificable.</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded.</source>
      <translation>El vídeo no contiene ningún fotograma descodificable.</translation>
    </message>
    <message>
      <source>The video is cut short: its index</source>
      <translation>El vídeo está cortado: su índice</translation>
    </message>
    <message>
      <source>The video is damaged, or it holds something that cannot be read.</source>
      <translation>El vídeo está dañado o contiene algo que no se puede leer.</translation>
    </message>
    <message>
      <source>The video is too large: {width} × {height} pixels, more than {most_side} on a side or {value} million in all.</source>
      <translation>El vídeo es demasiado grande: {width} × {height} píxeles, más de {most_side} por lado o {value} millones en total.</translation>
    </message>
    <message>
      <source>The video was closed.</source>
      <translation>El vídeo se cerró.</translation>
    </message>
    <message>
      <source>The video's codec is unknown to this program.</source>
      <translation>Este programa no conoce el códec del vídeo.</translation>
    </message>
    <message>
      <source>The video's colours are stored as {value}, which cannot be read.</source>
      <translation>Los colores del vídeo están guardados como {value}, que no se puede leer.</translation>
    </message>
    <message>
      <source>The video's index</source>
      <translation>El índice del vídeo</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be downloaded.</source>
      <translation>No se pueden descargar los pesos de Inception, que FID necesita.</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be read.</source>
      <translation>No se pueden leer los pesos de Inception, que FID necesita.</translation>
    </message>
    <message>
      <source>The work failed unexpectedly.</source>
      <translation>El trabajo falló de forma inesperada.</translation>
    </message>
    <message>
      <source>The {kind} picture is damaged or cut short.</source>
      <translation>La imagen {kind} está dañada o incompleta.</translation>
    </message>
    <message>
      <source>The {kind} picture is of an unusual kind that cannot be read.</source>
      <translation>La imagen {kind} es de un tipo inusual que no se puede leer.</translation>
    </message>
    <message>
      <source>Their distance fell from {value} to {value2}</source>
      <translation>Su distancia bajó de {value} a {value2}</translation>
    </message>
    <message>
      <source>Their distance was {value} at first and is {value2} now</source>
      <translation>Su distancia era al principio {value} y ahora es {value2}</translation>
    </message>
    <message>
      <source>Their names and shapes have to be a painter's.</source>
      <translation>Sus nombres y formas tienen que ser los de un painter.</translation>
    </message>
    <message>
      <source>There are enough pictures on both sides: good results can be expected.</source>
      <translation>Hay suficientes imágenes en ambos lados: se pueden esperar buenos resultados.</translation>
    </message>
    <message>
      <source>There are no pictures or videos in {value}.</source>
      <translation>No hay imágenes ni vídeos en {value}.</translation>
    </message>
    <message>
      <source>There are no pictures.</source>
      <translation>No hay imágenes.</translation>
    </message>
    <message>
      <source>There are no validation pictures to compare the results with, so nothing more can be said.</source>
      <translation>No hay imágenes de validación con las que comparar los resultados, así que no se puede decir más.</translation>
    </message>
    <message>
      <source>There are no validation scores: {error}</source>
      <translation>No hay puntuaciones de validación: {error}</translation>
    </message>
    <message>
      <source>There are only {sources} different pictures.</source>
      <translation>Solo hay {sources} imágenes distintas.</translation>
    </message>
    <message>
      <source>There are too few different photographs to hold some out. The figures are those of a photograph that the student learns from.</source>
      <translation>Hay muy pocas fotos distintas para reservar algunas. Las cifras son las de una foto de la que aprende el alumno.</translation>
    </message>
    <message>
      <source>There are too few different pictures for validation scores, so no model can be called the best.</source>
      <translation>Hay muy pocas imágenes distintas para puntuaciones de validación, así que ningún modelo se puede llamar el mejor.</translation>
    </message>
    <message>
      <source>There are too few different pictures to hold some out. The samples show pictures that are trained on.</source>
      <translation>Hay muy pocas imágenes distintas para reservar algunas. Las muestras presentan imágenes con las que se entrena.</translation>
    </message>
    <message>
      <source>There are too few validation pictures to tell whether they come closer to your B pictures.</source>
      <translation>Hay muy pocas imágenes de validación para decir si se acercan a tus imágenes B.</translation>
    </message>
    <message>
      <source>There are too many runs of this name.</source>
      <translation>Hay demasiados entrenamientos con este nombre.</translation>
    </message>
    <message>
      <source>There are {numbers} reports beside {output}.</source>
      <translation>Hay {numbers} informes junto a {output}.</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>Hay: {known}.</translation>
    </message>
    <message>
      <source>There is a preset “{preset_name}” already.</source>
      <translation>Ya existe el ajuste predefinido «{preset_name}».</translation>
    </message>
    <message>
      <source>There is already a generator named “{entry_name}”; it was not changed.</source>
      <translation>Ya hay un modelo llamado «{entry_name}»; no se ha cambiado.</translation>
    </message>
    <message>
      <source>There is no ONNX form of {value___name__}.</source>
      <translation>No hay una forma ONNX de {value___name__}.</translation>
    </message>
    <message>
      <source>There is no Ray cluster at {address}.</source>
      <translation>No hay ningún clúster Ray en {address}.</translation>
    </message>
    <message>
      <source>There is no device {name}.</source>
      <translation>No existe el dispositivo {name}.</translation>
    </message>
    <message>
      <source>There is no distillation to resume: {path} is missing.</source>
      <translation>No hay ninguna destilación que reanudar: falta {path}.</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
      <source>There is no generator called {name}.</source>
      <translation>No hay ningún generador llamado {name}.</translation>
    </message>
    <message>
      <source>There is no generator named “{name_or_path}”.</source>
      <translation>No hay ningún modelo llamado «{name_or_path}».</translation>
    </message>
    <message>
      <source>There is no generator named “{name}”.</source>
      <translation>No hay ningún modelo llamado «{name}».</translation>
    </message>
    <message>
      <source>There is no generator.</source>
      <translation>No hay ningún modelo.</translation>
    </message>
    <message>
      <source>There is no photograph to measure with.</source>
      <translation>No hay ninguna fotografía con la que medir.</translation>
    </message>
    <message>
      <source>There is no preset “{name}”.</source>
      <translation>No existe el ajuste predefinido «{name}».</translation>
    </message>
    <message>
      <source>There is no run to resume: {path} is missing.</source>
      <translation>No hay ningún entrenamiento que reanudar: falta {path}.</translation>
    </message>
    <message>
      <source>There is no selection {name}.</source>
      <translation>No hay ninguna selección {name}.</translation>
    </message>
    <message>
      <source>There is no translation of it in {self__folder}.</source>
      <translation>No hay ninguna traducción suya en {self__folder}.</translation>
    </message>
    <message>
      <source>There is none yet: import or train one.</source>
      <translation>Todavía no hay ninguno: importa o entrena uno.</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
      <source>There is not enough memory for this video.</source>
      <translation>No hay memoria suficiente para este vídeo.</translation>
    </message>
    <message>
      <source>There is not enough memory to open the picture.</source>
      <translation>No hay memoria suficiente para abrir la imagen.</translation>
    </message>
    <message>
      <source>There is not enough memory to open the video.</source>
      <translation>No hay memoria suficiente para abrir el vídeo.</translation>
    </message>
    <message>
      <source>There is not enough memory to read the picture.</source>
      <translation>No hay memoria suficiente para leer la imagen.</translation>
    </message>
    <message>
      <source>There is not enough memory to write the picture.</source>
      <translation>No hay memoria suficiente para escribir la imagen.</translation>
    </message>
    <message>
      <source>There is not enough memory.</source>
      <translation>No hay suficiente memoria.</translation>
    </message>
    <message>
      <source>There is one picture a side. The result will know the looks of that one picture only.</source>
      <translation>Hay una imagen por lado. El resultado solo conocerá el aspecto de esa única imagen.</translation>
    </message>
    <message>
      <source>These are not the weights of a painter.</source>
      <translation>Estos no son los pesos de un painter.</translation>
    </message>
    <message>
      <source>This GPU has no bf16.</source>
      <translation>Esta GPU no admite bf16.</translation>
    </message>
    <message>
      <source>This GPU pack is for {value}; PUT Desktop here is {value2}.</source>
      <translation>Este paquete GPU es para {value}; PUT Desktop aquí es {value2}.</translation>
    </message>
    <message>
      <source>This build of PUT Desktop holds no key to check signatures with.</source>
      <translation>Esta compilación de PUT Desktop no contiene ninguna clave para comprobar firmas.</translation>
    </message>
    <message>
      <source>This copy of PUT Desktop does not look for newer versions.</source>
      <translation>Esta copia de PUT Desktop no busca versiones más recientes.</translation>
    </message>
    <message>
      <source>This folder cannot be read and is left out: {error_strerror}.</source>
      <translation>No se puede leer esta carpeta y se omite: {error_strerror}.</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>Esto es una carpeta, no una imagen.</translation>
    </message>
    <message>
      <source>This is a folder, not a video.</source>
      <translation>Esto es una carpeta, no un vídeo.</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
      <source>This machine is in no Ray cluster.</source>
      <translation>Este equipo no está en ningún clúster Ray.</translation>
    </message>
    <message>
      <source>This machine shows no MPS device.</source>
      <translation>Este equipo no muestra ningún dispositivo MPS.</translation>
    </message>
    <message>
      <source>This machine shows no {words} device; {name} is not among them.</source>
      <translation>Este equipo no muestra ningún dispositivo {words}; {name} no existe.</translation>
    </message>
    <message>
      <source>This machine shows only {value}; {name} is not among them.</source>
      <translation>Este equipo solo muestra {value}; {name} no está entre ellos.</translation>
    </message>
    <message>
      <source>This model cannot be computed in int8 on this machine.</source>
      <translation>Este modelo no se puede calcular en int8 en este equipo.</translation>
    </message>
    <message>
      <source>This photograph is left out: {error_message}</source>
      <translation>Se omite esta foto: {error_message}</translation>
    </message>
    <message>
      <source>This picture could not be translated.</source>
      <translation>No se pudo traducir esta imagen.</translation>
    </message>
    <message>
      <source>This picture is left out: {error_message}</source>
      <translation>Se omite esta imagen: {error_message}</translation>
    </message>
    <message>
      <source>This processor has no bf16; the generator works in fp32.</source>
      <translation>Este procesador no tiene bf16; el generador trabaja en fp32.</translation>
    </message>
    <message>
      <source>This run is active.</source>
      <translation>Este entrenamiento está activo.</translation>
    </message>
    <message>
      <source>This run is already active.</source>
      <translation>Este entrenamiento ya está activo.</translation>
    </message>
    <message>
      <source>This run is being trained in a terminal.</source>
      <translation>Este entrenamiento se está ejecutando en una terminal.</translation>
    </message>
    <message>
      <source>This run is not active.</source>
      <translation>Este entrenamiento no está activo.</translation>
    </message>
    <message>
      <source>This sample sheet cannot be read.</source>
      <translation>No se puede leer esta hoja de muestras.</translation>
    </message>
    <message>
      <source>This torch cannot train in several processes.</source>
      <translation>Este torch no puede entrenar en varios procesos.</translation>
    </message>
    <message>
      <source>This video could not be translated.</source>
      <translation>No se pudo traducir este vídeo.</translation>
    </message>
    <message>
      <source>To continue anyway: {value}</source>
      <translation>Para continuar de todos modos: {value}</translation>
    </message>
    <message>
      <source>To use pictures among them, save them as JPEG or PNG.</source>
      <translation>Para usar las imágenes que haya entre ellos, guardarlas como JPEG o PNG.</translation>
    </message>
    <message>
      <source>Track {plan_index}</source>
      <translation>Pista {plan_index}</translation>
    </message>
    <message>
      <source>Train with --single, and use larger pictures: {value} px and more give enough different crops.</source>
      <translation>Entrenar con --single y usar imágenes mayores: {value} px o más dan suficientes recortes distintos.</translation>
    </message>
    <message>
      <source>Train with --single.</source>
      <translation>Entrenar con --single.</translation>
    </message>
    <message>
      <source>Training can work; the warnings say what limits it.</source>
      <translation>El entrenamiento puede funcionar; las advertencias dicen qué lo limita.</translation>
    </message>
    <message>
      <source>Training in fp16 is not stable.</source>
      <translation>El entrenamiento en fp16 no es estable.</translation>
    </message>
    <message>
      <source>Training is not worth its time yet: mend the problems first.</source>
      <translation>Aún no vale la pena entrenar: resuelve antes los problemas.</translation>
    </message>
    <message>
      <source>Training passes over them. Export or copy them again, or remove them.</source>
      <translation>El entrenamiento las omite. Expórtalas o cópialas de nuevo, o quítalas.</translation>
    </message>
    <message>
      <source>Translate the folder again.</source>
      <translation>Traducir la carpeta de nuevo.</translation>
    </message>
    <message>
      <source>Translating samples</source>
      <translation>Traduciendo muestras</translation>
    </message>
    <message>
      <source>Translation continues, but the queue may be gone at the next start. Check that the disk is not full.</source>
      <translation>La traducción continúa, pero la cola puede faltar en el próximo inicio. Comprueba que el disco no esté lleno.</translation>
    </message>
    <message>
      <source>Transpose channels-first arrays, and translate the images of a batch one by one.</source>
      <translation>Transponer los arrays con los canales delante y traducir una a una las imágenes de un lote.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Intentarlo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
      <source>Try again with a connection to github.com, or leave out --fid: the other figures need no download.</source>
      <translation>Intentarlo otra vez con conexión a github.com, o quitar --fid: los demás valores no requieren descarga.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
      <source>Try again: it resumes where it stopped.</source>
      <translation>Intentarlo otra vez: continúa donde se detuvo.</translation>
    </message>
    <message>
      <source>Turn it with another program and save it upright, or allow more --memory.</source>
      <translation>Girarla con otro programa y guardarla derecha, o permitir más --memory.</translation>
    </message>
    <message>
      <source>Turns pictures like those of {value} into pictures like those of {value2}.</source>
      <translation>Convierte imágenes como las de {value} en imágenes como las de {value2}.</translation>
    </message>
    <message>
      <source>Two leases have the same name.</source>
      <translation>Dos reservas tienen el mismo nombre.</translation>
    </message>
    <message>
      <source>Update PUT Desktop to use it.</source>
      <translation>Actualiza PUT Desktop para usarlo.</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or describe the pictures again: put models describe.</source>
      <translation>Actualizar PUT Desktop, o volver a describir las imágenes: put models describe.</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or save the preset again.</source>
      <translation>Actualizar PUT Desktop, o guardar de nuevo el preajuste.</translation>
    </message>
    <message>
      <source>Update PUT Desktop.</source>
      <translation>Actualiza PUT Desktop.</translation>
    </message>
    <message>
      <source>Use --device auto or cpu, or look at 'put doctor' for what is wrong with the GPU.</source>
      <translation>Usar --device auto o cpu, o ver con 'put doctor' qué le pasa a la GPU.</translation>
    </message>
    <message>
      <source>Use --device auto or cpu: mps is for Apple's chips.</source>
      <translation>Usar --device auto o cpu: mps es para los chips de Apple.</translation>
    </message>
    <message>
      <source>Use --precision auto, bf16 or fp32.</source>
      <translation>Usar --precision auto, bf16 o fp32.</translation>
    </message>
    <message>
      <source>Use --precision auto, fp16 or fp32.</source>
      <translation>Usar --precision auto, fp16 o fp32.</translation>
    </message>
    <message>
      <source>Use at least {value} blocks.</source>
      <translation>Usar al menos {value} bloques.</translation>
    </message>
    <message>
      <source>Use https, or a file.</source>
      <translation>Usar https o un archivo.</translation>
    </message>
    <message>
      <source>Use larger originals, or train with --size {smaller}.</source>
      <translation>Usar originales mayores, o entrenar con --size {smaller}.</translation>
    </message>
    <message>
      <source>Use larger originals.</source>
      <translation>Usar originales mayores.</translation>
    </message>
    <message>
      <source>Use the way it was installed, or name a signed list of releases with --list and --key.</source>
      <translation>Actualizar por la misma vía de la instalación, o indicar una lista firmada de versiones con --list y --key.</translation>
    </message>
    <message>
      <source>Use {checkpoint_step} or more for --steps.</source>
      <translation>Usar {checkpoint_step} o más para --steps.</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Vídeo</translation>
    </message>
    <message>
      <source>Videos cannot be written as {ending}.</source>
      <translation>No se pueden escribir vídeos como {ending}.</translation>
    </message>
    <message>
      <source>Wait until it ends, or choose another output folder.</source>
      <translation>Espera a que termine o elige otra carpeta de salida.</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose a new folder.</source>
      <translation>Espera a que termine, detenlo o elige una carpeta nueva.</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose another name.</source>
      <translation>Esperar a que acabe, detenerlo o elegir otro nombre.</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>Esperar a que termine.</translation>
    </message>
    <message>
      <source>Weak results are to be expected until the problems below are mended.</source>
      <translation>Se esperan resultados flojos hasta que se resuelvan los problemas de abajo.</translation>
    </message>
    <message>
      <source>WebP holds at most 4 GB.</source>
      <translation>WebP admite 4 GB como máximo.</translation>
    </message>
    <message>
      <source>WebP holds at most {longest_side} pixels per side.</source>
      <translation>WebP admite como máximo {longest_side} píxeles por lado.</translation>
    </message>
    <message>
      <source>WebP holds at most {max_side} pixels per side.</source>
      <translation>WebP admite como máximo {max_side} píxeles por lado.</translation>
    </message>
    <message>
      <source>Weights are F16, BF16 or F32.</source>
      <translation>Los pesos son F16, BF16 o F32.</translation>
    </message>
    <message>
      <source>Weights are float16, bfloat16, float32 or float64.</source>
      <translation>Los pesos son float16, bfloat16, float32 o float64.</translation>
    </message>
    <message>
      <source>What is finished stays; run the same command again to resume.</source>
      <translation>Lo terminado se conserva; ejecutar de nuevo el mismo comando para reanudar.</translation>
    </message>
    <message>
      <source>What it printed says why. Resume the run to continue it.</source>
      <translation>Lo que mostró dice el motivo. Reanudar el entrenamiento para continuarlo.</translation>
    </message>
    <message>
      <source>What it was made from cannot be noted beside it: {error}</source>
      <translation>No se puede anotar al lado de qué se ha hecho: {error}</translation>
    </message>
    <message>
      <source>What the model's card says of its training pictures cannot be read.</source>
      <translation>No se puede leer lo que la ficha del modelo dice de sus imágenes de entrenamiento.</translation>
    </message>
    <message>
      <source>What was fetched is not a signed document.</source>
      <translation>Lo descargado no es un documento firmado.</translation>
    </message>
    <message>
      <source>Where the teacher works smaller, they are smaller too.</source>
      <translation>Donde el maestro trabaja en menor tamaño, también son menores.</translation>
    </message>
    <message>
      <source>Windows reserves that name for a device</source>
      <translation>Windows reserva ese nombre para un dispositivo</translation>
    </message>
    <message>
      <source>Write . for the current folder.</source>
      <translation>Escribe . para la carpeta actual.</translation>
    </message>
    <message>
      <source>Write auto, cuda or cpu.</source>
      <translation>Escribir auto, cuda o cpu.</translation>
    </message>
    <message>
      <source>Write for example {{name}}.</source>
      <translation>Escribir, por ejemplo, {{name}}.</translation>
    </message>
    <message>
      <source>Write for example {{name}}_{{model}}.</source>
      <translation>Escribir, por ejemplo, {{name}}_{{model}}.</translation>
    </message>
    <message>
      <source>Write {asked}, or choose another --init-from.</source>
      <translation>Escribir {asked}, o elegir otro --init-from.</translation>
    </message>
    <message>
      <source>Write {checkpoint_step} or more for --steps.</source>
      <translation>Escribir {checkpoint_step} o más para --steps.</translation>
    </message>
    <message>
      <source>Write {devices}.</source>
      <translation>Escribe {devices}.</translation>
    </message>
    <message>
      <source>Write: -o {value}{suffix}</source>
      <translation>Escribir: -o {value}{suffix}</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>un archivo 7-Zip</translation>
    </message>
    <message>
      <source>a GGUF language model</source>
      <translation>un modelo de lenguaje GGUF</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>una imagen GIF</translation>
    </message>
    <message>
      <source>a GIMP document</source>
      <translation>un documento de GIMP</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the file that it stands for</source>
      <translation>un puntero de Git LFS, no el archivo al que representa</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <translation>una imagen JPEG XL</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>una imagen JPEG</translation>
    </message>
    <message>
      <source>a Linux program</source>
      <translation>un programa de Linux</translation>
    </message>
    <message>
      <source>a LoRA, an add-on for another kind of network</source>
      <translation>un LoRA, un añadido para otro tipo de red</translation>
    </message>
    <message>
      <source>a LyCORIS add-on for another kind of network</source>
      <translation>un añadido LyCORIS para otro tipo de red</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un documento PDF</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>una imagen PNG</translation>
    </message>
    <message>
      <source>a Photoshop document</source>
      <translation>un documento de Photoshop</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>un checkpoint de PyTorch</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint, or another zip archive, that is cut off or damaged</source>
      <translation>un checkpoint de PyTorch u otro archivo ZIP, cortado o dañado</translation>
    </message>
    <message>
      <source>a Python pickle</source>
      <translation>un pickle de Python</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <translation>un archivo RAR</translation>
    </message>
    <message>
      <source>a Stable Diffusion autoencoder</source>
      <translation>un autocodificador de Stable Diffusion</translation>
    </message>
    <message>
      <source>a Stable Diffusion checkpoint</source>
      <translation>un checkpoint de Stable Diffusion</translation>
    </message>
    <message>
      <source>a StyleGAN2 discriminator (net_D)</source>
      <translation>un discriminador StyleGAN2 (net_D)</translation>
    </message>
    <message>
      <source>a StyleGAN2 generator</source>
      <translation>un generador StyleGAN2</translation>
    </message>
    <message>
      <source>a StyleGAN2 network</source>
      <translation>una red StyleGAN2</translation>
    </message>
    <message>
      <source>a TorchScript program</source>
      <translation>un programa TorchScript</translation>
    </message>
    <message>
      <source>a U-Net generator (unet_128 or unet_256)</source>
      <translation>un generador U-Net (unet_128 o unet_256)</translation>
    </message>
    <message>
      <source>a WebP picture or another RIFF file</source>
      <translation>una imagen WebP u otro archivo RIFF</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>un programa de Windows</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>un archivo ZIP</translation>
    </message>
    <message>
      <source>a depth map</source>
      <translation>un mapa de profundidad</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>un dispositivo</translation>
    </message>
    <message>
      <source>a diffusion transformer</source>
      <translation>un transformador de difusión</translation>
    </message>
    <message>
      <source>a discriminator (net_D)</source>
      <translation>un discriminador (net_D)</translation>
    </message>
    <message>
      <source>a feature head (net_F)</source>
      <translation>un cabezal de características (net_F)</translation>
    </message>
    <message>
      <source>a file of an unknown kind</source>
      <translation>un archivo de tipo desconocido</translation>
    </message>
    <message>
      <source>a file of zeros, such as an interrupted download leaves</source>
      <translation>un archivo de ceros, como el que deja una descarga interrumpida</translation>
    </message>
    <message>
      <source>a file that no longer exists</source>
      <translation>un archivo que ya no existe</translation>
    </message>
    <message>
      <source>a generator with a content code (resnet_cat)</source>
      <translation>un generador con código de contenido (resnet_cat)</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>un archivo gzip</translation>
    </message>
    <message>
      <source>a language model</source>
      <translation>un modelo de lenguaje</translation>
    </message>
    <message>
      <source>a list or a text</source>
      <translation>una lista o un texto</translation>
    </message>
    <message>
      <source>a mask</source>
      <translation>una máscara</translation>
    </message>
    <message>
      <source>a multiple of {about_multiple}, {words}</source>
      <translation>un múltiplo de {about_multiple}, {words}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>una tubería con nombre</translation>
    </message>
    <message>
      <source>a network of {value} tensors, the first called {value2}</source>
      <translation>una red de {value} tensores, el primero llamado {value2}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a part of a diffusion network</source>
      <translation>una parte de una red de difusión</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>a pixel discriminator (net_D)</source>
      <translation>un discriminador de píxeles (net_D)</translation>
    </message>
    <message>
      <source>a pointer to a file stored elsewhere (Git LFS)</source>
      <translation>un puntero a un archivo guardado en otro lugar (Git LFS)</translation>
    </message>
    <message>
      <source>a preview</source>
      <translation>una vista previa</translation>
    </message>
    <message>
      <source>a raw camera picture</source>
      <translation>una imagen RAW de cámara</translation>
    </message>
    <message>
      <source>a report of a single video</source>
      <translation>un informe de un solo vídeo</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>un archivo safetensors</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>un socket</translation>
    </message>
    <message>
      <source>a text encoder</source>
      <translation>un codificador de texto</translation>
    </message>
    <message>
      <source>a text file</source>
      <translation>un archivo de texto</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>un vídeo</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>una página web</translation>
    </message>
    <message>
      <source>a web page, not the file that it links to</source>
      <translation>una página web, no el archivo al que enlaza</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>un archivo ZIP</translation>
    </message>
    <message>
      <source>aac</source>
      <translation>aac</translation>
    </message>
    <message>
      <source>about a quarter of the memory</source>
      <translation>alrededor de un cuarto de la memoria</translation>
    </message>
    <message>
      <source>about half the memory</source>
      <translation>alrededor de la mitad de la memoria</translation>
    </message>
    <message>
      <source>about {value} hours</source>
      <translation>unas {value} horas</translation>
    </message>
    <message>
      <source>about {value} minutes</source>
      <translation>unos {value} minutos</translation>
    </message>
    <message>
      <source>above {about_above}</source>
      <translation>mayor que {about_above}</translation>
    </message>
    <message>
      <source>an ESRGAN upscaler</source>
      <translation>un ampliador ESRGAN</translation>
    </message>
    <message>
      <source>an HDF5 file, as Keras writes them</source>
      <translation>un archivo HDF5, como los que escribe Keras</translation>
    </message>
    <message>
      <source>an HDR gain map</source>
      <translation>un mapa de ganancia HDR</translation>
    </message>
    <message>
      <source>an ONNX network</source>
      <translation>una red ONNX</translation>
    </message>
    <message>
      <source>an XML or SVG document</source>
      <translation>un documento XML o SVG</translation>
    </message>
    <message>
      <source>an empty file</source>
      <translation>un archivo vacío</translation>
    </message>
    <message>
      <source>an older PyTorch checkpoint</source>
      <translation>un checkpoint antiguo de PyTorch</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>una versión anterior</translation>
    </message>
    <message>
      <source>an optimiser's state</source>
      <translation>el estado de un optimizador</translation>
    </message>
    <message>
      <source>another file</source>
      <translation>otro archivo</translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>otra imagen</translation>
    </message>
    <message>
      <source>another version</source>
      <translation>otra versión</translation>
    </message>
    <message>
      <source>are closer to your B pictures than untouched ones</source>
      <translation>están más cerca de tus imágenes B que las no tratadas</translation>
    </message>
    <message>
      <source>ass</source>
      <translation>ass</translation>
    </message>
    <message>
      <source>at least {low}</source>
      <translation>al menos {low}</translation>
    </message>
    <message>
      <source>at most {high}</source>
      <translation>como máximo {high}</translation>
    </message>
    <message>
      <source>at most {high} {about_unit}</source>
      <translation>como máximo {high} {about_unit}</translation>
    </message>
    <message>
      <source>at the last evaluation</source>
      <translation>en la última evaluación</translation>
    </message>
    <message>
      <source>attachments</source>
      <translation>archivos adjuntos</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>below {about_below}</source>
      <translation>menor que {about_below}</translation>
    </message>
    <message>
      <source>chapters</source>
      <translation>capítulos</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “keep content”</source>
      <translation>duplica el entrenamiento y mueve el control hacia «conservar contenido»</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “more style”</source>
      <translation>duplica el entrenamiento y mueve el control hacia «más estilo»</translation>
    </message>
    <message>
      <source>closed captions</source>
      <translation>subtítulos ocultos</translation>
    </message>
    <message>
      <source>color_map has no effect: only painters have such a matrix.</source>
      <translation>color_map no tiene efecto: solo los generadores «painter» tienen esa matriz.</translation>
    </message>
    <message>
      <source>come closer to your B pictures</source>
      <translation>se acercan a tus imágenes B</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comentario</translation>
    </message>
    <message>
      <source>constant luminance</source>
      <translation>luminancia constante</translation>
    </message>
    <message>
      <source>count must be 1 to {most}, not {count}.</source>
      <translation>count debe ser de 1 a {most}, no {count}.</translation>
    </message>
    <message>
      <source>cover picture</source>
      <translation>imagen de portada</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>data of the camera's own</source>
      <translation>datos propios de la cámara</translation>
    </message>
    <message>
      <source>data tracks</source>
      <translation>pistas de datos</translation>
    </message>
    <message>
      <source>depth maps</source>
      <translation>mapas de profundidad</translation>
    </message>
    <message>
      <source>dts</source>
      <translation>dts</translation>
    </message>
    <message>
      <source>end must be a time after start, not {self_end}.</source>
      <translation>El final debe ser posterior al inicio, no {self_end}.</translation>
    </message>
    <message>
      <source>ends in another way</source>
      <translation>termina de otra manera</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>fast</translation>
    </message>
    <message>
      <source>files of about a quarter of the size</source>
      <translation>archivos de alrededor de un cuarto del tamaño</translation>
    </message>
    <message>
      <source>fp16 is for GPUs.</source>
      <translation>fp16 es para GPU.</translation>
    </message>
    <message>
      <source>gives pictures of {last} channels; here they have 1 or 3</source>
      <translation>produce imágenes de {last} canales; aquí tienen 1 o 3</translation>
    </message>
    <message>
      <source>in the last {stale} evaluations</source>
      <translation>en las últimas {stale} evaluaciones</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, not by torch.</source>
      <translation>int8 lo calcula OpenVINO, no torch.</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, which is not installed.</source>
      <translation>int8 lo calcula OpenVINO, que no está instalado.</translation>
    </message>
    <message>
      <source>int8 is computed on the CPU, not on {device}.</source>
      <translation>int8 se calcula en la CPU, no en {device}.</translation>
    </message>
    <message>
      <source>int8 is for painters; this model needs the whole picture at once.</source>
      <translation>int8 es para painters; este modelo necesita la imagen entera de una vez.</translation>
    </message>
    <message>
      <source>it</source>
      <translation>eso</translation>
    </message>
    <message>
      <source>it begins or ends with a space, or ends with a full stop</source>
      <translation>empieza o termina con un espacio, o termina con un punto</translation>
    </message>
    <message>
      <source>it begins with a full stop or a hyphen</source>
      <translation>empieza con un punto o un guion</translation>
    </message>
    <message>
      <source>it contains {bad}</source>
      <translation>contiene {bad}</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it is longer than {longest} letters</source>
      <translation>tiene más de {longest} letras</translation>
    </message>
    <message>
      <source>load_max must be at least load_min, {self_load_min}, not {self_load_max}.</source>
      <translation>load_max debe ser al menos load_min, {self_load_min}, no {self_load_max}.</translation>
    </message>
    <message>
      <source>masks</source>
      <translation>máscaras</translation>
    </message>
    <message>
      <source>memory must be at least {value}, not {value2}.</source>
      <translation>memory debe ser al menos {value}, no {value2}.</translation>
    </message>
    <message>
      <source>mkv does</source>
      <translation>mkv sí</translation>
    </message>
    <message>
      <source>more than one part</source>
      <translation>más de una parte</translation>
    </message>
    <message>
      <source>more than {value}</source>
      <translation>más de {value}</translation>
    </message>
    <message>
      <source>most must be at least 1, not {most}.</source>
      <translation>most debe ser al menos 1, no {most}.</translation>
    </message>
    <message>
      <source>mp4 and mkv do</source>
      <translation>mp4 y mkv sí</translation>
    </message>
    <message>
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>nce_layers must be numbers from 0 to {last} with {self_blocks} blocks, not {self_nce_layers}.</source>
      <translation>nce_layers deben ser números de 0 a {last} con {self_blocks} bloques, no {self_nce_layers}.</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>sin extensión</translation>
    </message>
    <message>
      <source>no part</source>
      <translation>ninguna parte</translation>
    </message>
    <message>
      <source>no video</source>
      <translation>ningún vídeo</translation>
    </message>
    <message>
      <source>no weights</source>
      <translation>ningún peso</translation>
    </message>
    <message>
      <source>noise is for painters.</source>
      <translation>noise es para los generadores «painter».</translation>
    </message>
    <message>
      <source>nothing but zeros</source>
      <translation>solo ceros</translation>
    </message>
    <message>
      <source>num_negatives must be below {keys}, the patches contrasted, not {self_num_negatives}.</source>
      <translation>num_negatives debe ser menor que {keys}, el número de trozos contrastados, no {self_num_negatives}.</translation>
    </message>
    <message>
      <source>num_negatives must be below {value}, the {keys} patches contrasted less the {band_skip} that are passed over, not {self_num_negatives}.</source>
      <translation>num_negatives debe ser menor que {value}, los {keys} trozos contrastados menos los {band_skip} que se pasan por alto, no {self_num_negatives}.</translation>
    </message>
    <message>
      <source>only sound</source>
      <translation>solo sonido</translation>
    </message>
    <message>
      <source>opus</source>
      <translation>opus</translation>
    </message>
    <message>
      <source>other pictures</source>
      <translation>otras imágenes</translation>
    </message>
    <message>
      <source>patches must be at least 2: each is told apart from the others.</source>
      <translation>patches debe ser al menos 2: cada trozo se distingue de los otros.</translation>
    </message>
    <message>
      <source>patience has no effect without validation scores: eval_every is 0.</source>
      <translation>patience no tiene efecto sin puntuaciones de validación: eval_every es 0.</translation>
    </message>
    <message>
      <source>previews</source>
      <translation>vistas previas</translation>
    </message>
    <message>
      <source>r1 has no effect: it is a penalty of PatchGAN.</source>
      <translation>r1 no tiene efecto: es una penalización de PatchGAN.</translation>
    </message>
    <message>
      <source>raw camera data</source>
      <translation>datos en bruto de cámara</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>quitar</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>renombrar</translation>
    </message>
    <message>
      <source>second video</source>
      <translation>segundo vídeo</translation>
    </message>
    <message>
      <source>size must be at least 32, not {size}.</source>
      <translation>size debe ser al menos 32, no {size}.</translation>
    </message>
    <message>
      <source>sound</source>
      <translation>sonido</translation>
    </message>
    <message>
      <source>sound or video</source>
      <translation>sonido o vídeo</translation>
    </message>
    <message>
      <source>subrip</source>
      <translation>subrip</translation>
    </message>
    <message>
      <source>subtitles</source>
      <translation>subtítulos</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>they are not sharp when they are shown</source>
      <translation>no se ven nítidas al mostrarlas</translation>
    </message>
    <message>
      <source>they need the frame rate of the source</source>
      <translation>necesitan la frecuencia de fotogramas del original</translation>
    </message>
    <message>
      <source>videos</source>
      <translation>vídeos</translation>
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
      <translation>lo que ha cambiado hasta ahora puede ser azar</translation>
    </message>
    <message>
      <source>what is learnt from them is soft</source>
      <translation>lo que se aprende de ellas es blando</translation>
    </message>
    <message>
      <source>with a small loss</source>
      <translation>con una pequeña pérdida</translation>
    </message>
    <message>
      <source>without loss</source>
      <translation>sin pérdida</translation>
    </message>
    <message>
      <source>zoom_b must leave pictures as large as the crop, not {self_zoom_b}.</source>
      <translation>zoom_b debe dejar las imágenes al menos tan grandes como el recorte, no {self_zoom_b}.</translation>
    </message>
    <message>
      <source>{about_also} or {words}</source>
      <translation>{about_also} o {words}</translation>
    </message>
    <message>
      <source>{address} is not a safe address.</source>
      <translation>{address} no es una dirección segura.</translation>
    </message>
    <message>
      <source>{chosen_folder} gives {value} of {value2} pictures that can be compared; at least two are needed.</source>
      <translation>{chosen_folder} da {value} de {value2} imágenes que se pueden comparar; hacen falta al menos dos.</translation>
    </message>
    <message>
      <source>{codec} can be read but not written</source>
      <translation>{codec} se puede leer, pero no escribir</translation>
    </message>
    <message>
      <source>{count} {many}</source>
      <translation>{count} {many}</translation>
    </message>
    <message>
      <source>{entry_name} cannot be exported as {target_suffix}: its network is a {generator_spec_name}.</source>
      <translation>No se puede exportar {entry_name} como {target_suffix}: su red es {generator_spec_name}.</translation>
    </message>
    <message>
      <source>{entry_path_name} is damaged.</source>
      <translation>{entry_path_name} está dañado.</translation>
    </message>
    <message>
      <source>{entry_path} cannot be deleted.</source>
      <translation>No se puede eliminar {entry_path}.</translation>
    </message>
    <message>
      <source>{fewer} steps: {value}.</source>
      <translation>{fewer} pasos: {value}.</translation>
    </message>
    <message>
      <source>{file_name} holds a single generator and no part “{part}”.</source>
      <translation>{file_name} contiene un solo modelo y ninguna parte «{part}».</translation>
    </message>
    <message>
      <source>{file_name} is not a generator: it is {kind}.</source>
      <translation>{file_name} no es un modelo, sino: {kind}.</translation>
    </message>
    <message>
      <source>{file} cannot be read.</source>
      <translation>No se puede leer {file}.</translation>
    </message>
    <message>
      <source>{file} is a folder, not a file.</source>
      <translation>{file} es una carpeta, no un archivo.</translation>
    </message>
    <message>
      <source>{file} is not a file.</source>
      <translation>{file} no es un archivo.</translation>
    </message>
    <message>
      <source>{first} and {rest}</source>
      <translation>{first} y {rest}</translation>
    </message>
    <message>
      <source>{first} on {rest}</source>
      <translation>{first} en {rest}</translation>
    </message>
    <message>
      <source>{first} or {rest}</source>
      <translation>{first} o {rest}</translation>
    </message>
    <message>
      <source>{first} with {rest}</source>
      <translation>{first} con {rest}</translation>
    </message>
    <message>
      <source>{first}, {rest}</source>
      <translation>{first}, {rest}</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: no permission.</source>
      <translation>No se puede escribir en {folder}: sin permiso.</translation>
    </message>
    <message>
      <source>{folder} holds no pictures.</source>
      <translation>{folder} no contiene imágenes.</translation>
    </message>
    <message>
      <source>{folder} holds one picture; at least two are needed.</source>
      <translation>{folder} contiene una imagen; hacen falta al menos dos.</translation>
    </message>
    <message>
      <source>{folder} holds only {value}.</source>
      <translation>{folder} solo contiene {value}.</translation>
    </message>
    <message>
      <source>{folder} holds {value}.</source>
      <translation>{folder} contiene {value}.</translation>
    </message>
    <message>
      <source>{folder} is a file.</source>
      <translation>{folder} es un archivo.</translation>
    </message>
    <message>
      <source>{format_name} cannot hold IPTC data; it is not kept.</source>
      <translation>{format_name} no admite datos IPTC; no se conservan.</translation>
    </message>
    <message>
      <source>{format_name} cannot hold comments and texts; they are not kept.</source>
      <translation>{format_name} no admite comentarios ni textos; no se conservan.</translation>
    </message>
    <message>
      <source>{found_left_out} file is neither a picture nor a video and is skipped ({kinds}).</source>
      <translation>{found_left_out} archivo no es ni imagen ni vídeo y se omite ({kinds}).</translation>
    </message>
    <message>
      <source>{found_left_out} files are neither pictures nor videos and are skipped ({kinds}).</source>
      <translation>{found_left_out} archivos no son ni imágenes ni vídeos y se omiten ({kinds}).</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 10 bit, the most that can be written.</source>
      <translation>{info_bits} bits pasan a 10, lo máximo que se puede escribir.</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 8 bit.</source>
      <translation>{info_bits} bits pasan a 8.</translation>
    </message>
    <message>
      <source>{inner} lies in {outer}: its pictures would be on both sides.</source>
      <translation>{inner} está en {outer}: sus imágenes estarían en ambos lados.</translation>
    </message>
    <message>
      <source>{kind} holds {depth} bits per channel; the picture has more.</source>
      <translation>{kind} admite {depth} bits por canal; la imagen tiene más.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <source>{low} to {high} {about_unit}</source>
      <translation>{low} a {high} {about_unit}</translation>
    </message>
    <message>
      <source>{message} Step {step} was the last but for those that finish the model.</source>
      <translation>{message} El paso {step} fue el último salvo los que terminan el modelo.</translation>
    </message>
    <message>
      <source>{message} The run ends at step {step} of {self_steps}.</source>
      <translation>{message} El entrenamiento acaba en el paso {step} de {self_steps}.</translation>
    </message>
    <message>
      <source>{model} cannot be read.</source>
      <translation>No se puede leer {model}.</translation>
    </message>
    <message>
      <source>{model} is no longer the teacher that this began with.</source>
      <translation>{model} ya no es el profesor con el que esto empezó.</translation>
    </message>
    <message>
      <source>{more} holds {many_distinct} distinct pictures and {fewer} only {few_distinct}.</source>
      <translation>{more} contiene {many_distinct} imágenes distintas y {fewer} solo {few_distinct}.</translation>
    </message>
    <message>
      <source>{names} are not pictures or videos and were left out.</source>
      <translation>{names} no son imágenes ni vídeos y se han omitido.</translation>
    </message>
    <message>
      <source>{names} is not a picture or video and was left out.</source>
      <translation>{names} no es una imagen ni un vídeo y se ha omitido.</translation>
    </message>
    <message>
      <source>{name} holds {held}: a small set. {value}</source>
      <translation>{name} contiene {held}: un conjunto pequeño. {value}</translation>
    </message>
    <message>
      <source>{name} holds {held}: too few to learn a kind of picture from.</source>
      <translation>{name} contiene {held}: muy pocas para aprender un tipo de imagen.</translation>
    </message>
    <message>
      <source>{name} holds {held}: very few. {value}</source>
      <translation>{name} contiene {held}: muy pocas. {value}</translation>
    </message>
    <message>
      <source>{number} damaged part was</source>
      <translation>{number} parte dañada</translation>
    </message>
    <message>
      <source>{number} damaged parts were</source>
      <translation>{number} partes dañadas</translation>
    </message>
    <message>
      <source>{number} damaged; what could be decoded is shown.</source>
      <translation>Con daños: {number}; se muestra lo que se pudo decodificar.</translation>
    </message>
    <message>
      <source>{number} distinct picture</source>
      <translation>{number} imagen distinta</translation>
    </message>
    <message>
      <source>{number} distinct pictures</source>
      <translation>{number} imágenes distintas</translation>
    </message>
    <message>
      <source>{number} file</source>
      <translation>{number} archivo</translation>
    </message>
    <message>
      <source>{number} files</source>
      <translation>{number} archivos</translation>
    </message>
    <message>
      <source>{number} folder</source>
      <translation>{number} carpeta</translation>
    </message>
    <message>
      <source>{number} folders</source>
      <translation>{number} carpetas</translation>
    </message>
    <message>
      <source>{number} frame</source>
      <translation>{number} fotograma</translation>
    </message>
    <message>
      <source>{number} frame was</source>
      <translation>{number} fotograma</translation>
    </message>
    <message>
      <source>{number} frames</source>
      <translation>{number} fotogramas</translation>
    </message>
    <message>
      <source>{number} frames were</source>
      <translation>{number} fotogramas</translation>
    </message>
    <message>
      <source>{number} group</source>
      <translation>{number} grupo</translation>
    </message>
    <message>
      <source>{number} groups</source>
      <translation>{number} grupos</translation>
    </message>
    <message>
      <source>{number} not later than the one before; corrected.</source>
      <translation>No posteriores a la anterior: {number}; corregido.</translation>
    </message>
    <message>
      <source>{number} of another size than the first, and scaled to {info_width} × {info_height}.</source>
      <translation>De otro tamaño que el primero: {number}; escalado a {info_width} × {info_height}.</translation>
    </message>
    <message>
      <source>{number} of the {value} of {name}</source>
      <translation>{number} de las {value} de {name}</translation>
    </message>
    <message>
      <source>{number} other file</source>
      <translation>{number} archivo de otro tipo</translation>
    </message>
    <message>
      <source>{number} other files</source>
      <translation>{number} archivos de otro tipo</translation>
    </message>
    <message>
      <source>{number} picture</source>
      <translation>{number} imagen</translation>
    </message>
    <message>
      <source>{number} picture was</source>
      <translation>{number} imagen</translation>
    </message>
    <message>
      <source>{number} pictures</source>
      <translation>{number} imágenes</translation>
    </message>
    <message>
      <source>{number} pictures were</source>
      <translation>{number} imágenes</translation>
    </message>
    <message>
      <source>{number} scaled to the size of the first.</source>
      <translation>Escalado al tamaño de la primera: {number}.</translation>
    </message>
    <message>
      <source>{number} time stamp was</source>
      <translation>{number} marca de tiempo</translation>
    </message>
    <message>
      <source>{number} time stamps were</source>
      <translation>{number} marcas de tiempo</translation>
    </message>
    <message>
      <source>{number} {words} device</source>
      <translation>{number} dispositivo {words}</translation>
    </message>
    <message>
      <source>{number} {words} devices</source>
      <translation>{number} dispositivos {words}</translation>
    </message>
    <message>
      <source>{others} in {name} will be passed over (other kinds, links to nowhere).</source>
      <translation>Se omitirán {others} en {name} (otros tipos, enlaces rotos).</translation>
    </message>
    <message>
      <source>{output} does not end in {suffix}.</source>
      <translation>{output} no termina en {suffix}.</translation>
    </message>
    <message>
      <source>{output} lies among the photographs of {photos}.</source>
      <translation>{output} está entre las fotos de {photos}.</translation>
    </message>
    <message>
      <source>{output} lies among the pictures of {folder}.</source>
      <translation>{output} está entre las imágenes de {folder}.</translation>
    </message>
    <message>
      <source>{part_name} came only in part.</source>
      <translation>{part_name} solo llegó en parte.</translation>
    </message>
    <message>
      <source>{part_name} could not be fetched.</source>
      <translation>No se pudo descargar {part_name}.</translation>
    </message>
    <message>
      <source>{part_name} is damaged: it is not what the GPU pack's description promises.</source>
      <translation>{part_name} está dañado: no es lo que promete la descripción del paquete GPU.</translation>
    </message>
    <message>
      <source>{path_name} cannot be read as weights: it is {kind}.</source>
      <translation>No se puede leer {path_name} como pesos: es {kind}.</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {name} is {value} and should be {shape}.</source>
      <translation>{path_name} no encaja con la red que describe: {name} es {value} y debería ser {shape}.</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {what}.</source>
      <translation>{path_name} no encaja con la red que describe: {what}.</translation>
    </message>
    <message>
      <source>{path_name} has {value} MB and would unpack to {value2} MB, which no checkpoint does.</source>
      <translation>{path_name} ocupa {value} MB y desempaquetado ocuparía {value2} MB, lo que no hace ningún punto de control.</translation>
    </message>
    <message>
      <source>{path_name} holds a generator of an unknown kind, {value}.</source>
      <translation>{path_name} contiene un modelo de tipo desconocido, {value}.</translation>
    </message>
    <message>
      <source>{path_name} holds a generator's weights but does not describe the network.</source>
      <translation>{path_name} contiene los pesos de un modelo, pero no describe la red.</translation>
    </message>
    <message>
      <source>{path_name} holds more than weights ({listed}); code in a file is never run.</source>
      <translation>{path_name} contiene algo más que pesos ({listed}); nunca se ejecuta código de un archivo.</translation>
    </message>
    <message>
      <source>{path_name} is a safetensors file but not a generator{named}.</source>
      <translation>{path_name} es un archivo safetensors, pero no un modelo{named}.</translation>
    </message>
    <message>
      <source>{path_name} is cut off: it has only {size} of {wanted} bytes.</source>
      <translation>{path_name} está incompleto: solo tiene {size} de {wanted} bytes.</translation>
    </message>
    <message>
      <source>{path_name} is damaged in an unknown way.</source>
      <translation>{path_name} está dañado.</translation>
    </message>
    <message>
      <source>{path_name} is damaged, or holds an unreadable kind of numbers.</source>
      <translation>{path_name} está dañado.</translation>
    </message>
    <message>
      <source>{path_name} is damaged.</source>
      <translation>{path_name} está dañado.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its description of the network is invalid.</source>
      <translation>{path_name} está dañado.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its entry for {name} is invalid.</source>
      <translation>{path_name} está dañado: su entrada para {name} no es válida.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its format version reads “{value}”.</source>
      <translation>{path_name} está dañado: su versión de formato dice «{value}».</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its header cannot be read.</source>
      <translation>{path_name} está dañado.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights do not match their checksum.</source>
      <translation>{path_name} está dañado.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights overlap or leave gaps.</source>
      <translation>{path_name} está dañado.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {name} has {value} bytes.</source>
      <translation>{path_name} está dañado: {name} tiene {value} bytes.</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {value} bytes follow its weights.</source>
      <translation>{path_name} está dañado: hay {value} bytes después de sus pesos.</translation>
    </message>
    <message>
      <source>{path_name} is not a generator's file: it is {kind}.</source>
      <translation>{path_name} no es un archivo de modelo, sino: {kind}.</translation>
    </message>
    <message>
      <source>{path_name} stores its weights as {value}, which generators do not use.</source>
      <translation>{path_name} guarda sus pesos como {value}, que los modelos no usan.</translation>
    </message>
    <message>
      <source>{path_name} was made by a later version of PUT Desktop (file format {version}).</source>
      <translation>{path_name} fue creado por una versión posterior de PUT Desktop (formato {version}).</translation>
    </message>
    <message>
      <source>{path_name} was saved in a way that cannot be read without running code (pickle {protocol}).</source>
      <translation>{path_name} se guardó de un modo que no se puede leer sin ejecutar código (pickle {protocol}).</translation>
    </message>
    <message>
      <source>{path_stem} is a {other_spec_summary}; the student is a {student_spec_summary}.</source>
      <translation>{path_stem} es {other_spec_summary}; el alumno es {student_spec_summary}.</translation>
    </message>
    <message>
      <source>{path} cannot be deleted.</source>
      <translation>No se puede eliminar {path}.</translation>
    </message>
    <message>
      <source>{path} cannot be read or is damaged.</source>
      <translation>{path} no se puede leer o está dañado.</translation>
    </message>
    <message>
      <source>{path} cannot be read.</source>
      <translation>No se puede leer {path}.</translation>
    </message>
    <message>
      <source>{path} cannot be written.</source>
      <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} no existe.</translation>
    </message>
    <message>
      <source>{path} exists already and was not changed.</source>
      <translation>{path} ya existe y no se modificó.</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no preset.</source>
      <translation>{path} no es un archivo JSON, y por tanto no es un preajuste.</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no report.</source>
      <translation>{path} no es un archivo JSON, y por tanto no es un informe.</translation>
    </message>
    <message>
      <source>{path} is no picture.</source>
      <translation>{path} no es una imagen.</translation>
    </message>
    <message>
      <source>{path} is no preset for translating.</source>
      <translation>{path} no es un preajuste para traducir.</translation>
    </message>
    <message>
      <source>{path} is no preset.</source>
      <translation>{path} no es un ajuste predefinido.</translation>
    </message>
    <message>
      <source>{path} is no report of a job but {what}.</source>
      <translation>{path} no es un informe de un trabajo, sino {what}.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} no es un archivo.</translation>
    </message>
    <message>
      <source>{path} is not a whole checkpoint.</source>
      <translation>{path} no es un punto de control completo.</translation>
    </message>
    <message>
      <source>{path} is not in the list of training runs.</source>
      <translation>{path} no está en la lista de entrenamientos.</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video.</source>
      <translation>{path} no es una imagen ni un vídeo, sino: {value}.</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video; it is skipped.</source>
      <translation>{path} no es una imagen ni un vídeo, sino: {value}; se omite.</translation>
    </message>
    <message>
      <source>{path} was written by a newer program.</source>
      <translation>{path} fue escrito por un programa más nuevo.</translation>
    </message>
    <message>
      <source>{path} was written by another version of PUT Desktop.</source>
      <translation>{path} fue escrito por otra versión de PUT Desktop.</translation>
    </message>
    <message>
      <source>{path} was written by {which} of PUT Desktop and cannot be resumed.</source>
      <translation>{path} fue escrito por {which} de PUT Desktop y no se puede reanudar.</translation>
    </message>
    <message>
      <source>{path}: name and note have to be texts.</source>
      <translation>{path}: name y note deben ser textos.</translation>
    </message>
    <message>
      <source>{path}: options has to be an object.</source>
      <translation>{path}: options debe ser un objeto.</translation>
    </message>
    <message>
      <source>{path}: there is no option “{where}{name}”.</source>
      <translation>{path}: no existe la opción «{where}{name}».</translation>
    </message>
    <message>
      <source>{place} holds another training run.</source>
      <translation>{place} contiene otro entrenamiento.</translation>
    </message>
    <message>
      <source>{place} is too large to be what it should be.</source>
      <translation>{place} es demasiado grande para lo que debería ser.</translation>
    </message>
    <message>
      <source>{run} has models, but no {checkpoint} to continue from.</source>
      <translation>{run} tiene modelos, pero ningún {checkpoint} desde el que continuar.</translation>
    </message>
    <message>
      <source>{run} holds no training run.</source>
      <translation>{run} no contiene ningún entrenamiento.</translation>
    </message>
    <message>
      <source>{run} is a file.</source>
      <translation>{run} es un archivo.</translation>
    </message>
    <message>
      <source>{run} is not empty.</source>
      <translation>{run} no está vacía.</translation>
    </message>
    <message>
      <source>{run} is not empty: it holds a run without a checkpoint.</source>
      <translation>{run} no está vacía: contiene un entrenamiento sin punto de control.</translation>
    </message>
    <message>
      <source>{seat_worker_name} computes in {value}, others do not: results may differ a little.</source>
      <translation>{seat_worker_name} calcula en {value}, otros no: los resultados pueden diferir un poco.</translation>
    </message>
    <message>
      <source>{seat_worker_name} is not used: {problem}</source>
      <translation>{seat_worker_name} no se usa: {problem}</translation>
    </message>
    <message>
      <source>{seat_worker_name} was lost; what it was doing is done again.</source>
      <translation>Se perdió {seat_worker_name}; lo que hacía se hace de nuevo.</translation>
    </message>
    <message>
      <source>{self_device} has too little free memory even for {width} x {height} pixels.</source>
      <translation>{self_device} tiene muy poca memoria libre incluso para {width} x {height} píxeles.</translation>
    </message>
    <message>
      <source>{self_name} knows {value}, not {value2}.</source>
      <translation>{self_name} admite {value}, no {value2}.</translation>
    </message>
    <message>
      <source>{self_name} must be {value}, not {value2}.</source>
      <translation>{self_name} debe ser {value}, no {value2}.</translation>
    </message>
    <message>
      <source>{self_watched_folder} is being watched already.</source>
      <translation>{self_watched_folder} ya se está vigilando.</translation>
    </message>
    <message>
      <source>{side_looked_at} of the {pictures} of {name} were looked at, drawn at random; copies of the others are not found.</source>
      <translation>Se miraron {side_looked_at} de {pictures} de {name}, elegidas al azar; no se encuentran copias de las demás.</translation>
    </message>
    <message>
      <source>{sidecar_name} could not be copied: {problem_message}</source>
      <translation>No se pudo copiar {sidecar_name}: {problem_message}</translation>
    </message>
    <message>
      <source>{side} is a file.</source>
      <translation>{side} es un archivo.</translation>
    </message>
    <message>
      <source>{side} is missing.</source>
      <translation>Falta {side}.</translation>
    </message>
    <message>
      <source>{source} can no longer be read.</source>
      <translation>Ya no se puede leer {source}.</translation>
    </message>
    <message>
      <source>{source} cannot be used: {name} holds NaN or infinite values.</source>
      <translation>No se puede usar {source}: {name} contiene NaN o valores infinitos.</translation>
    </message>
    <message>
      <source>{source} has {several} named “{part}”.</source>
      <translation>{source} tiene {several} con el nombre «{part}».</translation>
    </message>
    <message>
      <source>{source} holds {kind}, not a generator.</source>
      <translation>{source} contiene {kind}, no un modelo.</translation>
    </message>
    <message>
      <source>{start}, which is written last, is missing or damaged.</source>
      <translation>{start}, que se escribe al final, falta o está dañado.</translation>
    </message>
    <message>
      <source>{stop}add pictures to B and begin again. With few pictures, have them varied: that is under “Advanced”.</source>
      <translation>{stop}añadir imágenes a B y empezar de nuevo. Con pocas imágenes, hacer que varíen: está en «Avanzado».</translation>
    </message>
    <message>
      <source>{stop}clone the run and choose the precision fp32 under “Advanced”.</source>
      <translation>{stop}clonar el entrenamiento y elegir la precisión fp32 en «Avanzado».</translation>
    </message>
    <message>
      <source>{stop}{less_style}, and add more varied pictures to B.</source>
      <translation>{stop}{less_style}, y añadir imágenes más variadas a B.</translation>
    </message>
    <message>
      <source>{stop}{less_style}, or choose pictures for B that show things more like those in A.</source>
      <translation>{stop}{less_style}, o elegir para B imágenes que muestren cosas más parecidas a las de A.</translation>
    </message>
    <message>
      <source>{stop}{less_style}, which holds the colours too. Another seed under “Advanced” can be enough.</source>
      <translation>{stop}{less_style}, lo que también mantiene los colores. Puede bastar otra semilla en «Avanzado».</translation>
    </message>
    <message>
      <source>{stop}{less_style}. Where negatives were chosen under “Advanced”, choose all of them.</source>
      <translation>{stop}{less_style}. Si en «Avanzado» se eligieron negativos, elegirlos todos.</translation>
    </message>
    <message>
      <source>{stop}{more_style} if the samples have changed little; otherwise add pictures to B, all in one manner.</source>
      <translation>{stop}{more_style} si las muestras han cambiado poco; si no, añadir imágenes a B, todas de una misma manera.</translation>
    </message>
    <message>
      <source>{target_name} cannot be written.</source>
      <translation>No se puede escribir {target_name}.</translation>
    </message>
    <message>
      <source>{target_name} is there already and was left as it is.</source>
      <translation>{target_name} ya existe y se ha dejado como está.</translation>
    </message>
    <message>
      <source>{target} already exists.</source>
      <translation>{target} ya existe.</translation>
    </message>
    <message>
      <source>{target} already exists; it was not changed.</source>
      <translation>{target} ya existe; no se ha cambiado.</translation>
    </message>
    <message>
      <source>{target} cannot be written.</source>
      <translation>No se puede escribir {target}.</translation>
    </message>
    <message>
      <source>{target} is a folder.</source>
      <translation>{target} es una carpeta.</translation>
    </message>
    <message>
      <source>{teacher_description}
A faster variant that imitates “{teacher_title}”.</source>
      <translation>{teacher_description}
Una variante más rápida que imita a «{teacher_title}».</translation>
    </message>
    <message>
      <source>{text}.</source>
      <translation>{text}.</translation>
    </message>
    <message>
      <source>{text}; untouched pictures are farther away, at {value}.</source>
      <translation>{text}; las imágenes no tratadas están más lejos, a {value}.</translation>
    </message>
    <message>
      <source>{text}; untouched pictures have {value}.</source>
      <translation>{text}; las imágenes no tratadas tienen {value}.</translation>
    </message>
    <message>
      <source>{translator_device} has too little free memory even for a small tile.</source>
      <translation>{translator_device} tiene muy poca memoria libre incluso para una tesela pequeña.</translation>
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
      <translation>{value} y {value2}</translation>
    </message>
    <message>
      <source>{value} are grey.</source>
      <translation>{value} son grises.</translation>
    </message>
    <message>
      <source>{value} are more than twice as long as wide; a crop shows little of them.</source>
      <translation>{value} son más del doble de largas que de anchas; un recorte muestra poco de ellas.</translation>
    </message>
    <message>
      <source>{value} are of one plain colour: nothing is to be learnt from them.</source>
      <translation>{value} son de un solo color liso: no hay nada que aprender de ellas.</translation>
    </message>
    <message>
      <source>{value} becomes {value2}, {loss}: {value3}{other}.</source>
      <translation>{value}: pasa a {value2}, {loss}; {value3}{other}.</translation>
    </message>
    <message>
      <source>{value} becomes {value2}{loss}: {why}.</source>
      <translation>{value}: pasa a {value2}{loss}; {why}.</translation>
    </message>
    <message>
      <source>{value} cannot be read.</source>
      <translation>No se puede leer {value}.</translation>
    </message>
    <message>
      <source>{value} cannot be written by this installation.</source>
      <translation>Esta instalación no puede escribir {value}.</translation>
    </message>
    <message>
      <source>{value} could not be kept: {error}.</source>
      <translation>No se pudo conservar {value}: {error}.</translation>
    </message>
    <message>
      <source>{value} could not be read; the one before is shown again.</source>
      <translation>No se pudo leer {value}; se repite la anterior.</translation>
    </message>
    <message>
      <source>{value} crops at once instead of {batch}: about half the memory.</source>
      <translation>{value} recortes a la vez en lugar de {batch}: alrededor de la mitad de la memoria.</translation>
    </message>
    <message>
      <source>{value} differs</source>
      <translation>{value} es distinto</translation>
    </message>
    <message>
      <source>{value} does not belong to it</source>
      <translation>{value} no le pertenece</translation>
    </message>
    <message>
      <source>{value} does not hold {value2}</source>
      <translation>{value} no admite {value2}</translation>
    </message>
    <message>
      <source>{value} does not hold {what}</source>
      <translation>{value} no admite {what}</translation>
    </message>
    <message>
      <source>{value} had no time stamp; the usual distance was used.</source>
      <translation>{value} sin marca de tiempo; se usó la distancia habitual.</translation>
    </message>
    <message>
      <source>{value} has no constant rate factor.</source>
      <translation>{value} no tiene factor de tasa constante (CRF).</translation>
    </message>
    <message>
      <source>{value} have a short side below {size} px. They are enlarged, and {blurred}.</source>
      <translation>{value} tienen un lado corto de menos de {size} px. Se amplían, y {blurred}.</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}.</source>
      <translation>{value} solo contiene fotogramas, sin {value2}.</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}; mkv keeps these.</source>
      <translation>{value} solo contiene fotogramas, sin {value2}; mkv lo conserva.</translation>
    </message>
    <message>
      <source>{value} holds {names}, not {value2}.</source>
      <translation>{value} contiene {names}, no {value2}.</translation>
    </message>
    <message>
      <source>{value} in {value2} has no transparency; frames are placed on white.</source>
      <translation>{value} en {value2} no tiene transparencia; los fotogramas se ponen sobre blanco.</translation>
    </message>
    <message>
      <source>{value} is damaged.</source>
      <translation>{value} está dañado.</translation>
    </message>
    <message>
      <source>{value} is missing</source>
      <translation>falta {value}</translation>
    </message>
    <message>
      <source>{value} is no longer there.</source>
      <translation>{value} ya no está ahí.</translation>
    </message>
    <message>
      <source>{value} is not kept: it cannot be written here.</source>
      <translation>No se conserva: {value}; aquí no se puede escribir.</translation>
    </message>
    <message>
      <source>{value} is not kept: its codec is unknown.</source>
      <translation>No se conserva: {value}; su códec es desconocido.</translation>
    </message>
    <message>
      <source>{value} is not kept: only one video of a file is translated.</source>
      <translation>No se conserva: {value}; solo se traduce un vídeo de cada archivo.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} does not hold it; mp4 and mov do.</source>
      <translation>No se conserva: {value}; {value2} no la admite, mp4 y mov sí.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} holds no attachments; mkv does.</source>
      <translation>No se conserva: {value}; {value2} no admite archivos adjuntos, mkv sí.</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2}{hint}.</source>
      <translation>No se conserva: {value}; {value2}{hint}.</translation>
    </message>
    <message>
      <source>{value} is too many</source>
      <translation>sobra {value}</translation>
    </message>
    <message>
      <source>{value} is written without the {value2} of the source.</source>
      <translation>{value} se escribe sin estos datos del original: {value2}.</translation>
    </message>
    <message>
      <source>{value} is written without them here; H.264 and HEVC keep them</source>
      <translation>{value} se escribe aquí sin ellos; H.264 y HEVC los conservan</translation>
    </message>
    <message>
      <source>{value} kB</source>
      <translation>{value} kB</translation>
    </message>
    <message>
      <source>{value} left out.</source>
      <translation>Se ha omitido: {value}.</translation>
    </message>
    <message>
      <source>{value} of A are in B as well: they teach nothing.</source>
      <translation>{value} de A están también en B: no enseñan nada.</translation>
    </message>
    <message>
      <source>{value} of {name} all but repeat another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>{value} de {name} casi repiten otra ({groups} de copias). Las copias reflejadas no se cuentan.</translation>
    </message>
    <message>
      <source>{value} of {name} cannot be read.</source>
      <translation>No se pueden leer {value} de {name}.</translation>
    </message>
    <message>
      <source>{value} of {name} may not be read, such as {value2}.</source>
      <translation>No hay permiso para leer {value} de {name}, como {value2}.</translation>
    </message>
    <message>
      <source>{value} track {value2}{value3}</source>
      <translation>pista {value2} ({value}){value3}</translation>
    </message>
    <message>
      <source>{value} x {value2} pixels do not fit into memory; the generator works at {value3} x {value4}.</source>
      <translation>{value} x {value2} píxeles no caben en la memoria; el modelo trabaja con {value3} x {value4}.</translation>
    </message>
    <message>
      <source>{value}, which names the folders of pictures, is missing or damaged.</source>
      <translation>{value}, que nombra las carpetas de imágenes, falta o está dañado.</translation>
    </message>
    <message>
      <source>{value}, which names the pictures that are held out, is missing or damaged.</source>
      <translation>{value}, que nombra las imágenes reservadas, falta o está dañado.</translation>
    </message>
    <message>
      <source>{value}{hint}</source>
      <translation>{value}{hint}</translation>
    </message>
    <message>
      <source>{version} is not a version.</source>
      <translation>{version} no es una versión.</translation>
    </message>
    <message>
      <source>{what} cannot be used. {refused_message}</source>
      <translation>No se puede usar {what}. {refused_message}</translation>
    </message>
    <message>
      <source>{what} cannot be written into {value} here</source>
      <translation>{what} no se puede escribir aquí en {value}</translation>
    </message>
    <message>
      <source>{wheel_name} is damaged.</source>
      <translation>{wheel_name} está dañado.</translation>
    </message>
    <message>
      <source>{wheel_name} unpacks to more than was promised.</source>
      <translation>{wheel_name} contiene más de lo prometido al desempaquetarlo.</translation>
    </message>
    <message>
      <source>{where}“{name}” cannot be a preset's name: {fault}.</source>
      <translation>{where}«{name}» no puede ser el nombre de un preajuste: {fault}.</translation>
    </message>
    <message>
      <source>“{built_in_name}” is built in and cannot be {action}.</source>
      <translation>«{built_in_name}» viene incluido y no se puede {action}.</translation>
    </message>
    <message>
      <source>“{entry_name}” does not fit {given}.</source>
      <translation>«{entry_name}» no encaja con {given}.</translation>
    </message>
    <message>
      <source>“{entry_name}” has a structure that cannot be trained here.</source>
      <translation>«{entry_name}» tiene una estructura que aquí no se puede entrenar.</translation>
    </message>
    <message>
      <source>“{entry_name}” is built in and cannot be changed.</source>
      <translation>«{entry_name}» viene incluido y no se puede modificar.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a generator's name: {fault}.</source>
      <translation>«{name}» no puede ser el nombre de un modelo: {fault}.</translation>
    </message>
  </context>
  <context>
    <name>EstimatePage</name>
    <message>
      <source>&amp;Default folder</source>
      <translation>Carpeta &amp;predeterminada</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Medir</translation>
    </message>
    <message>
      <source>&amp;Measure again</source>
      <translation>&amp;Medir de nuevo</translation>
    </message>
    <message>
      <source>&amp;Start training</source>
      <translation>Empe&amp;zar a entrenar</translation>
    </message>
    <message>
      <source>Add t&amp;o queue</source>
      <translation>Añadir a &amp;la cola</translation>
    </message>
    <message>
      <source>Cance&amp;l</source>
      <translation>Cance&amp;lar</translation>
    </message>
    <message>
      <source>Chan&amp;ge folder…</source>
      <translation>Ca&amp;mbiar carpeta…</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>Estimación</translation>
    </message>
    <message>
      <source>Folder for the run</source>
      <translation>Carpeta del entrenamiento</translation>
    </message>
    <message>
      <source>Measured with a short trial on this machine.</source>
      <translation>Medido con una prueba corta en este equipo.</translation>
    </message>
    <message>
      <source>Nothing has been measured yet.</source>
      <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
      <source>Progress of measuring</source>
      <translation>Progreso de la medición</translation>
    </message>
    <message>
      <source>Save in</source>
      <translation>Guardar en</translation>
    </message>
    <message>
      <source>Save the run in another folder, for example on another disk</source>
      <translation>Guardar el entrenamiento en otra carpeta, por ejemplo en otro disco</translation>
    </message>
    <message>
      <source>Stop measuring</source>
      <translation>Detener la medición</translation>
    </message>
    <message>
      <source>These figures are out of date because a setting has changed. Measure again.</source>
      <translation>Estas cifras ya no valen porque cambió un ajuste. Mide de nuevo.</translation>
    </message>
    <message>
      <source>This run does not fit while another one is training. It can wait in the queue.</source>
      <translation>Este entrenamiento no cabe mientras otro está en marcha. Puede esperar en la cola.</translation>
    </message>
    <message>
      <source>This run does not fit with these settings.</source>
      <translation>Este entrenamiento no cabe con estos ajustes.</translation>
    </message>
    <message>
      <source>This run fits. You can start training.</source>
      <translation>Este entrenamiento cabe. Puedes empezar.</translation>
    </message>
    <message>
      <source>What it will take</source>
      <translation>Lo que hará falta</translation>
    </message>
  </context>
  <context>
    <name>EstimateView</name>
    <message numerus="yes">
      <source>%Ln step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln paso de {step} s</numerusform>
        <numerusform>%Ln pasos de {step} s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warm-up step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln paso de calentamiento de {step} s</numerusform>
        <numerusform>%Ln pasos de calentamiento de {step} s</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Disco</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <source>The free space in {where} is unknown.</source>
      <translation>Se desconoce el espacio libre en {where}.</translation>
    </message>
    <message>
      <source>There was too little memory for a step.</source>
      <translation>Hubo muy poca memoria para un paso.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>of {free} free in {where}</source>
      <translation>de {free} libres en {where}</translation>
    </message>
    <message>
      <source>the computer's memory</source>
      <translation>la memoria del equipo</translation>
    </message>
    <message>
      <source>the run's folder</source>
      <translation>la carpeta del entrenamiento</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>{words}, from only one or two measured steps</source>
      <translation>{words}, de solo uno o dos pasos medidos</translation>
    </message>
  </context>
  <context>
    <name>FileTable</name>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
  </context>
  <context>
    <name>FilesDialog</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message numerus="yes">
      <source>Only the first %Ln are shown.</source>
      <translation>
        <numerusform>Solo se muestra el primero.</numerusform>
        <numerusform>Solo se muestran los primeros %Ln.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>&amp;Abrir carpeta</translation>
    </message>
  </context>
  <context>
    <name>FilesPanel</name>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Files of the selected job</source>
      <translation>Archivos del trabajo elegido</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>Mostrar solo</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <translation>Qué archivos se muestran</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Pictures and videos of the job</source>
      <translation>Imágenes y vídeos del trabajo</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <source>Show files…</source>
      <translation>Ver archivos…</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Aviso</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <source>&amp;Show in gallery</source>
      <translation>&amp;Mostrar en la galería</translation>
    </message>
    <message>
      <source>Add to &amp;gallery</source>
      <translation>Añadir a la &amp;galería</translation>
    </message>
    <message>
      <source>Adding…</source>
      <translation>Añadiendo…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <source>It gets a card and a place among your models.</source>
      <translation>Recibe una ficha y un lugar entre tus modelos.</translation>
    </message>
    <message>
      <source>Model from step {step}</source>
      <translation>Modelo del paso {step}</translation>
    </message>
    <message>
      <source>Name your model</source>
      <translation>Ponle nombre a tu modelo</translation>
    </message>
    <message>
      <source>There is no model to add yet.</source>
      <translation>Aún no hay un modelo que añadir.</translation>
    </message>
    <message>
      <source>Trans&amp;late a folder</source>
      <translation>T&amp;raducir una carpeta</translation>
    </message>
    <message>
      <source>Turns pictures like those of “{a}” into pictures like those of “{b}”.</source>
      <translation>Convierte imágenes como las de «{a}» en imágenes como las de «{b}».</translation>
    </message>
    <message>
      <source>Use it like any other model, here and on the command line.</source>
      <translation>Úsalo como cualquier otro modelo, aquí y en la línea de comandos.</translation>
    </message>
    <message>
      <source>“{name}” is in the gallery.</source>
      <translation>«{name}» está en la galería.</translation>
    </message>
  </context>
  <context>
    <name>FitHint</name>
    <message numerus="yes">
      <source>%Ln of {total} unusual for this model</source>
      <translation>
        <numerusform>%Ln de {total} es inusual para este modelo</numerusform>
        <numerusform>%Ln de {total} son inusuales para este modelo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Compared with the %Ln picture(s) that the model was trained on.</source>
      <translation>
        <numerusform>Comparado con la %Ln imagen con la que se entrenó el modelo.</numerusform>
        <numerusform>Comparado con las %Ln imágenes con las que se entrenó el modelo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Unusual files lie farther off than nearly all of them. They may still turn out well: try one.</source>
      <translation>Los archivos inusuales están más lejos que casi todas ellas. Aun así pueden quedar bien: prueba uno.</translation>
    </message>
    <message>
      <source>Unusual for this model</source>
      <translation>Inusual para este modelo</translation>
    </message>
    <message>
      <source>Usual for this model</source>
      <translation>Habitual para este modelo</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>y %Ln más</numerusform>
        <numerusform>y %Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: farther off than all of them</source>
      <translation>{name}: más lejos que todas ellas</translation>
    </message>
    <message>
      <source>{name}: farther off than {percent} % of them</source>
      <translation>{name}: más lejos que el {percent} % de ellas</translation>
    </message>
  </context>
  <context>
    <name>FolderField</name>
    <message>
      <source>Choose: {what}</source>
      <translation>Elegir: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Ninguna carpeta elegida</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>&amp;Back</source>
      <translation>A&amp;trás</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>Ce&amp;rrar</translation>
    </message>
    <message>
      <source>Back to the pictures (Ctrl+W). Training continues</source>
      <translation>Volver a las imágenes (Ctrl+W). El entrenamiento continúa</translation>
    </message>
    <message>
      <source>Ne&amp;xt</source>
      <translation>Si&amp;guiente</translation>
    </message>
    <message>
      <source>Next page (Alt+Right)</source>
      <translation>Página siguiente (Alt+Derecha)</translation>
    </message>
    <message>
      <source>Previous page (Alt+Left)</source>
      <translation>Página anterior (Alt+Izquierda)</translation>
    </message>
  </context>
  <context>
    <name>GalleryModel</name>
    <message>
      <source>Built-in</source>
      <translation>Incluido</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <source>Licence: {name}</source>
      <translation>Licencia: {name}</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Propio</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>Another language is used from the next start on.</source>
      <translation>El nuevo idioma se usa desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>Aspecto e idioma</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Como el sistema</translation>
    </message>
  </context>
  <context>
    <name>ImageStrip</name>
    <message>
      <source>Picture {number}</source>
      <translation>Imagen {number}</translation>
    </message>
    <message>
      <source>Validation pictures</source>
      <translation>Imágenes de validación</translation>
    </message>
  </context>
  <context>
    <name>ImagesPage</name>
    <message>
      <source>Now choose folder {name}.</source>
      <translation>Elige ahora la carpeta {name}.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Pictures in the style you want them to get</source>
      <translation>Imágenes con el estilo que deben adquirir</translation>
    </message>
    <message>
      <source>Pictures like the ones you want to translate</source>
      <translation>Imágenes como las que quieres traducir</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
    <message>
      <source>Two folders: pictures like yours, and pictures that look like what you want. They need not match.</source>
      <translation>Dos carpetas: imágenes como las tuyas e imágenes con el aspecto que quieres. No tienen que corresponderse.</translation>
    </message>
    <message>
      <source>Which pictures should it learn from?</source>
      <translation>¿De qué imágenes debe aprender?</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Free some space.</source>
      <translation>Libera algo de espacio.</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>No hay sitio para archivos temporales.</translation>
    </message>
  </context>
  <context>
    <name>JobTable</name>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>The model “{name}” no longer exists. Choose another one.</source>
      <translation>El modelo «{name}» ya no existe. Elige otro.</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>Restante</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Losses by step</source>
      <translation>Pérdidas por pasos</translation>
    </message>
    <message>
      <source>The first losses appear after a few steps.</source>
      <translation>Las primeras pérdidas aparecen tras unos pasos.</translation>
    </message>
    <message>
      <source>The two networks compete, so their losses hardly tell how good the pictures are. Go by the pictures and the score. Look into a loss that stays at 0 or keeps growing.</source>
      <translation>Las dos redes compiten, así que sus pérdidas apenas dicen lo buenas que son las imágenes. Guíate por las imágenes y la puntuación. Investiga una pérdida que se quede en 0 o que no deje de crecer.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%Ln job(s) are removed together.</source>
      <translation>
        <numerusform>Se quita %Ln trabajo.</numerusform>
        <numerusform>Se quitan %Ln trabajos a la vez.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln translated frame(s) of {name} are discarded.</source>
      <translation>
        <numerusform>Se descarta %Ln fotograma traducido de {name}.</numerusform>
        <numerusform>Se descartan %Ln fotogramas traducidos de {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>About PUT Desktop</source>
      <translation>Acerca de PUT Desktop</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>Añadir una carpeta</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>Añadir imágenes y vídeos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
      <source>Drop to add %Ln item(s)</source>
      <translation>
        <numerusform>Suelta para añadir %Ln elemento</numerusform>
        <numerusform>Suelta para añadir %Ln elementos</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop to add “{name}”</source>
      <translation>Suelta para añadir «{name}»</translation>
    </message>
    <message>
      <source>Finished results stay.</source>
      <translation>Los resultados terminados se conservan.</translation>
    </message>
    <message>
      <source>Folders are being watched. Close PUT Desktop?</source>
      <translation>Hay carpetas vigiladas. ¿Cerrar PUT Desktop?</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>Dejar abierto</translation>
    </message>
    <message>
      <source>Keep running</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>PUT Desktop {version}</source>
      <translation>PUT Desktop {version}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>Imágenes ({endings})</translation>
    </message>
    <message>
      <source>Pictures and videos ({endings})</source>
      <translation>Imágenes y vídeos ({endings})</translation>
    </message>
    <message>
      <source>Reports ({endings})</source>
      <translation>Informes ({endings})</translation>
    </message>
    <message>
      <source>The language changes when PUT Desktop is next started.</source>
      <translation>El idioma cambia la próxima vez que se inicie PUT Desktop.</translation>
    </message>
    <message>
      <source>Translate again from a report</source>
      <translation>Repetir según un informe</translation>
    </message>
    <message>
      <source>Turns one kind of picture or video into another, on your own machine. Apache-2.0. The window is made with Qt, used under the LGPL. Each model has a licence of its own: see its details.</source>
      <translation>Convierte un tipo de imagen o vídeo en otro, en tu propio equipo. Apache-2.0. La ventana está hecha con Qt, usado bajo la LGPL. Cada modelo tiene su propia licencia: mira sus detalles.</translation>
    </message>
    <message>
      <source>Videos ({endings})</source>
      <translation>Vídeos ({endings})</translation>
    </message>
    <message>
      <source>What arrives meanwhile is translated at the next start.</source>
      <translation>Lo que llegue mientras tanto se traduce en el próximo inicio.</translation>
    </message>
    <message>
      <source>Work on in the tray</source>
      <translation>Seguir en la bandeja</translation>
    </message>
    <message>
      <source>{done} Finished results stay, and the rest can be resumed at the next start.</source>
      <translation>{done} Los resultados terminados se conservan y el resto se puede reanudar al iniciar de nuevo.</translation>
    </message>
    <message>
      <source>{done} of {total} are done.</source>
      <translation>{done} de {total} terminados.</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Close PUT Desktop?</source>
      <translation>Se está traduciendo «{name}». ¿Cerrar PUT Desktop?</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Stop and remove it?</source>
      <translation>Se está traduciendo «{name}». ¿Pararlo y quitarlo?</translation>
    </message>
    <message>
      <source>“{name}” is not finished. Remove it?</source>
      <translation>«{name}» no ha terminado. ¿Quitarlo?</translation>
    </message>
  </context>
  <context>
    <name>MeasureBox</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>How fast this computer is</source>
      <translation>Qué tan rápido es este ordenador</translation>
    </message>
    <message>
      <source>Looking up what was measured…</source>
      <translation>Buscando lo que se midió…</translation>
    </message>
    <message>
      <source>Measure now</source>
      <translation>Medir ahora</translation>
    </message>
    <message>
      <source>Measuring. It takes some minutes; leave the computer alone meanwhile.</source>
      <translation>Midiendo. Tarda unos minutos; mientras tanto, no use el ordenador.</translation>
    </message>
    <message>
      <source>Progress of the measurement</source>
      <translation>Progreso de la medición</translation>
    </message>
    <message>
      <source>The plain way is PyTorch in fp32, one picture after the other. The model of new jobs is measured; it takes some minutes, in which the computer should do nothing else.</source>
      <translation>El modo simple es PyTorch en fp32, una imagen tras otra. Se mide el modelo de los trabajos nuevos; tarda unos minutos, durante los cuales el ordenador no debería hacer otra cosa.</translation>
    </message>
    <message>
      <source>What was measured cannot be shown.</source>
      <translation>No se puede mostrar lo que se midió.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Queue</source>
      <translation>&amp;Cola</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>&amp;Entrenamiento</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Id&amp;ioma</translation>
    </message>
    <message>
      <source>Same as the &amp;system</source>
      <translation>Igual que el &amp;sistema</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Igual que el sistema</translation>
    </message>
  </context>
  <context>
    <name>ModelGallery</name>
    <message>
      <source>Details…</source>
      <translation>Detalles…</translation>
    </message>
    <message>
      <source>Drop to add this model</source>
      <translation>Suelta para añadir este modelo</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>No models yet. Drop a model file here to add one.</source>
      <translation>Aún no hay modelos. Suelta aquí un archivo de modelo para añadir uno.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
  </context>
  <context>
    <name>ModelPanel</name>
    <message>
      <source>Credits</source>
      <translation>Créditos</translation>
    </message>
    <message>
      <source>Details of the model</source>
      <translation>Detalles del modelo</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>How it was trained</source>
      <translation>Cómo se entrenó</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Límites</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>Hecho por</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>No pictures on its card</source>
      <translation>Sin imágenes en su ficha</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>A</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>Usar este modelo</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
  </context>
  <context>
    <name>ModelsController</name>
    <message numerus="yes">
      <source>%Ln unfinished job(s) need it</source>
      <translation>
        <numerusform>%Ln trabajo sin terminar lo necesita</numerusform>
        <numerusform>%Ln trabajos sin terminar lo necesitan</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding {name}…</source>
      <translation>Añadiendo {name}…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>CUT and CycleGAN (*.pth)</source>
      <translation>CUT y CycleGAN (*.pth)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete the model “{name}”?</source>
      <translation>¿Borrar el modelo «{name}»?</translation>
    </message>
    <message>
      <source>Export “{name}”</source>
      <translation>Exportar «{name}»</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>Importar modelos</translation>
    </message>
    <message>
      <source>It is the averaged generator, {part}, of {count} in the file: {parts}.</source>
      <translation>Es el generador promediado, {part}, de {count} en el archivo: {parts}.</translation>
    </message>
    <message>
      <source>It is the generator {part}, of {count} in the file: {parts}.</source>
      <translation>Es el generador {part}, de {count} en el archivo: {parts}.</translation>
    </message>
    <message>
      <source>Its file is deleted from your data folder. Pictures made with it stay.</source>
      <translation>Su archivo se borra de tu carpeta de datos. Las imágenes hechas con él se conservan.</translation>
    </message>
    <message>
      <source>Models (*.safetensors *.pth *.pt *.ckpt)</source>
      <translation>Modelos (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
      <source>New name for “{name}”:</source>
      <translation>Nombre nuevo para «{name}»:</translation>
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
      <translation>Por favor, comunícalo.</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>Renombrar modelo</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>Algo salió mal.</translation>
    </message>
    <message>
      <source>The averaged generator {part} could not be taken. {reason}</source>
      <translation>No se pudo tomar el generador promediado {part}. {reason}</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Escribiendo {name}…</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>Escrito en {path}.</translation>
    </message>
    <message>
      <source>“{name}” was added and selected.</source>
      <translation>«{name}» se añadió y quedó elegido.</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Built-in first</source>
      <translation>Primero los incluidos</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>Borrar la búsqueda</translation>
    </message>
    <message>
      <source>How the models are sorted</source>
      <translation>Cómo se ordenan los modelos</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Primero los más grandes</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Primero los más nuevos</translation>
    </message>
    <message>
      <source>No model has these words.</source>
      <translation>Ningún modelo tiene estas palabras.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>Buscar modelos</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Words in the title, the description, the licence or the author</source>
      <translation>Palabras del título, la descripción, la licencia o el autor</translation>
    </message>
  </context>
  <context>
    <name>OutlookBar</name>
    <message numerus="yes">
      <source>%Ln picture(s) are left out.</source>
      <translation>
        <numerusform>Se omite %Ln imagen.</numerusform>
        <numerusform>Se omiten %Ln imágenes.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Use them again</source>
      <translation>Usarlas &amp;de nuevo</translation>
    </message>
    <message>
      <source>Both folders hold enough pictures. Expect good results.</source>
      <translation>Ambas carpetas tienen suficientes imágenes. Espera buenos resultados.</translation>
    </message>
    <message>
      <source>Chec&amp;k again</source>
      <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
      <source>Check both folders again after you added or repaired pictures</source>
      <translation>Comprobar de nuevo ambas carpetas tras añadir o reparar imágenes</translation>
    </message>
    <message>
      <source>Checking pictures: {done} of {total}</source>
      <translation>Comprobando imágenes: {done} de {total}</translation>
    </message>
    <message>
      <source>Checking pictures…</source>
      <translation>Comprobando imágenes…</translation>
    </message>
    <message>
      <source>Comparing pictures…</source>
      <translation>Comparando imágenes…</translation>
    </message>
    <message>
      <source>Expect weak results unless you fix the points below.</source>
      <translation>Espera resultados flojos si no corriges los puntos de abajo.</translation>
    </message>
    <message>
      <source>Pictures checked</source>
      <translation>Imágenes comprobadas</translation>
    </message>
    <message>
      <source>T&amp;rain anyway</source>
      <translation>E&amp;ntrenar igualmente</translation>
    </message>
    <message>
      <source>These pictures are not ready for training. Fix the problems below first.</source>
      <translation>Estas imágenes no están listas para entrenar. Corrige antes los problemas de abajo.</translation>
    </message>
    <message>
      <source>Training can work. The points below limit the results.</source>
      <translation>El entrenamiento puede funcionar. Los puntos de abajo limitan los resultados.</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <source>&amp;Choose…</source>
      <translation>E&amp;legir…</translation>
    </message>
    <message>
      <source>A folder &amp;beside the originals</source>
      <translation>Una carpeta &amp;junto a los originales</translation>
    </message>
    <message>
      <source>Choose the folder for the results</source>
      <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Carpeta de los resultados</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
      <source>Results go to</source>
      <translation>Los resultados van a</translation>
    </message>
    <message>
      <source>This fo&amp;lder:</source>
      <translation>Esta car&amp;peta:</translation>
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
      <translation>Dibujando…</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>Compiled networks</source>
      <translation>Redes compiladas</translation>
    </message>
    <message>
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Registros</translation>
    </message>
    <message>
      <source>Measured speeds</source>
      <translation>Velocidades medidas</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Pages of the preferences</source>
      <translation>Páginas de las preferencias</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>Rendimiento</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Preajustes</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>Almacenamiento</translation>
    </message>
    <message>
      <source>Training runs</source>
      <translation>Entrenamientos</translation>
    </message>
  </context>
  <context>
    <name>PresetBar</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>E&amp;liminar…</translation>
    </message>
    <message>
      <source>&amp;Export to a file…</source>
      <translation>E&amp;xportar a un archivo…</translation>
    </message>
    <message>
      <source>&amp;Import from a file…</source>
      <translation>&amp;Importar de un archivo…</translation>
    </message>
    <message>
      <source>&amp;Save as a preset…</source>
      <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
      <source>&amp;Update the preset</source>
      <translation>Actualizar el &amp;preajuste</translation>
    </message>
    <message>
      <source>&amp;Update “{name}”</source>
      <translation>Ac&amp;tualizar «{name}»</translation>
    </message>
    <message>
      <source>No preset</source>
      <translation>Sin preajuste</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Re&amp;name…</source>
      <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
      <source>Save, share and remove presets</source>
      <translation>Guardar, compartir y quitar preajustes</translation>
    </message>
    <message>
      <source>Settings that are saved under a name</source>
      <translation>Ajustes guardados con un nombre</translation>
    </message>
    <message>
      <source>{name}, changed</source>
      <translation>{name}, modificado</translation>
    </message>
  </context>
  <context>
    <name>Presets</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete the preset “{name}”?</source>
      <translation>¿Eliminar el preajuste «{name}»?</translation>
    </message>
    <message>
      <source>Export the preset</source>
      <translation>Exportar el preajuste</translation>
    </message>
    <message>
      <source>Import a preset</source>
      <translation>Importar un preajuste</translation>
    </message>
    <message>
      <source>Its settings become those that are shown.</source>
      <translation>Sus ajustes pasan a ser los que se muestran.</translation>
    </message>
    <message>
      <source>Jobs that were made with it keep their settings.</source>
      <translation>Los trabajos hechos con él conservan sus ajustes.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>Nombre del preajuste:</translation>
    </message>
    <message>
      <source>New name:</source>
      <translation>Nombre nuevo:</translation>
    </message>
    <message>
      <source>Presets ({endings})</source>
      <translation>Preajustes ({endings})</translation>
    </message>
    <message>
      <source>Rename the preset</source>
      <translation>Cambiar el nombre del preajuste</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Save as a preset</source>
      <translation>Guardar como preajuste</translation>
    </message>
    <message>
      <source>The presets could not be used.</source>
      <translation>No se pudieron usar los preajustes.</translation>
    </message>
    <message>
      <source>There is a preset “{name}” already. Replace it?</source>
      <translation>Ya hay un preajuste «{name}». ¿Reemplazarlo?</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Preview, repeating</source>
      <translation>Vista previa, en bucle</translation>
    </message>
    <message>
      <source>Preview, {seconds} s</source>
      <translation>Vista previa, {seconds} s</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>Translating, {done} of {all} s</source>
      <translation>Traduciendo, {done} de {all} s</translation>
    </message>
    <message>
      <source>Translating…</source>
      <translation>Traduciendo…</translation>
    </message>
  </context>
  <context>
    <name>PreviewPanel</name>
    <message>
      <source>Select a file to see it here</source>
      <translation>Elige un archivo para verlo aquí</translation>
    </message>
  </context>
  <context>
    <name>PutProcess</name>
    <message>
      <source>A part of the program could not be started.</source>
      <translation>No se pudo iniciar una parte del programa.</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>Vuelve a instalar PUT Desktop.</translation>
    </message>
    <message>
      <source>It gave no reason. Try again.</source>
      <translation>No dio ningún motivo. Inténtalo otra vez.</translation>
    </message>
    <message>
      <source>The command failed.</source>
      <translation>El comando falló.</translation>
    </message>
    <message>
      <source>Try again. The details say more.</source>
      <translation>Inténtalo otra vez. Los detalles dicen más.</translation>
    </message>
  </context>
  <context>
    <name>QualityCards</name>
    <message>
      <source>&amp;Standard</source>
      <translation>E&amp;stándar</translation>
    </message>
    <message>
      <source>A coarse model that paints, and shows whether a longer run is worth it.</source>
      <translation>Un modelo tosco que pinta y muestra si merece la pena un entrenamiento más largo.</translation>
    </message>
    <message>
      <source>A model that paints all detail anew and works well for most pictures.</source>
      <translation>Un modelo que pinta de nuevo todo el detalle y sirve para la mayoría de las imágenes.</translation>
    </message>
    <message>
      <source>B&amp;est</source>
      <translation>&amp;Mejor</translation>
    </message>
    <message>
      <source>C&amp;UT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quic&amp;k</source>
      <translation>&amp;Rápido</translation>
    </message>
    <message>
      <source>Takes a third of the time of “Standard”: about 20 minutes without a graphics card.</source>
      <translation>Tarda un tercio que «Estándar»: unos 20 minutos sin tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Takes about an hour without a graphics card. The page “Estimate” measures it.</source>
      <translation>Tarda alrededor de una hora sin tarjeta gráfica. La página «Estimación» lo mide.</translation>
    </message>
    <message>
      <source>Takes hours with a graphics card, days without one.</source>
      <translation>Tarda horas con tarjeta gráfica, días sin ella.</translation>
    </message>
    <message>
      <source>Takes three times as long as “Standard”. Often good enough before the end.</source>
      <translation>Tarda el triple que «Estándar». A menudo basta antes del final.</translation>
    </message>
    <message>
      <source>The networks and losses of CUT, for comparison or a change of objects, not of style.</source>
      <translation>Las redes y pérdidas de CUT, para comparar o cambiar objetos, no el estilo.</translation>
    </message>
    <message>
      <source>The same model, trained longer: finer strokes, fewer mistakes.</source>
      <translation>El mismo modelo, entrenado más tiempo: pinceladas más finas, menos fallos.</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message numerus="yes">
      <source>%Ln job(s) did not finish last time: {names}.</source>
      <translation>
        <numerusform>%Ln trabajo no terminó la última vez: {names}.</numerusform>
        <numerusform>%Ln trabajos no terminaron la última vez: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) stopped</source>
      <translation>
        <numerusform>%Ln trabajo detenido</numerusform>
        <numerusform>%Ln trabajos detenidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) waiting</source>
      <translation>
        <numerusform>%Ln trabajo en espera</numerusform>
        <numerusform>%Ln trabajos en espera</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>A&amp;brir</translation>
    </message>
    <message>
      <source>&amp;Open in player</source>
      <translation>Abrir en el &amp;reproductor</translation>
    </message>
    <message>
      <source>Again with another model</source>
      <translation>De nuevo con otro modelo</translation>
    </message>
    <message>
      <source>Choose another output folder…</source>
      <translation>Elegir otra carpeta de salida…</translation>
    </message>
    <message>
      <source>Existing results stay; only the rest is done.</source>
      <translation>Los resultados que hay se conservan; solo se hace el resto.</translation>
    </message>
    <message>
      <source>Folder for the results of “{name}”</source>
      <translation>Carpeta de los resultados de «{name}»</translation>
    </message>
    <message numerus="yes">
      <source>For %Ln selected job(s)</source>
      <translation>
        <numerusform>Para %Ln trabajo seleccionado</numerusform>
        <numerusform>Para %Ln trabajos seleccionados</numerusform>
      </translation>
    </message>
    <message>
      <source>For what you add next</source>
      <translation>Para lo próximo que añadas</translation>
    </message>
    <message>
      <source>For “{name}”</source>
      <translation>Para «{name}»</translation>
    </message>
    <message>
      <source>It is created with the first result. If it existed before, it may have been moved or deleted.</source>
      <translation>Se crea con el primer resultado. Si ya existía, puede que se haya movido o borrado.</translation>
    </message>
    <message>
      <source>It is written when the job ends.</source>
      <translation>Se escribe cuando termina el trabajo.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>No program can open {path}.</source>
      <translation>Ningún programa puede abrir {path}.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>Open it in your file manager.</source>
      <translation>Ábrelo en tu gestor de archivos.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Repetir</translation>
    </message>
    <message>
      <source>Show failed</source>
      <translation>Ver los fallidos</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Parando…</translation>
    </message>
    <message>
      <source>The dropped files could not be read.</source>
      <translation>No se pudieron leer los archivos soltados.</translation>
    </message>
    <message>
      <source>The list of files gives the reason for each.</source>
      <translation>La lista de archivos da el motivo de cada uno.</translation>
    </message>
    <message>
      <source>The model “{name}” is not here.</source>
      <translation>El modelo «{name}» no está aquí.</translation>
    </message>
    <message>
      <source>The other settings were taken. Import the model, or choose another.</source>
      <translation>Los demás ajustes se han tomado. Importe el modelo o elija otro.</translation>
    </message>
    <message>
      <source>This job has no report.</source>
      <translation>Este trabajo no tiene informe.</translation>
    </message>
    <message>
      <source>Use the selected model</source>
      <translation>Usar el modelo elegido</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{names} did not finish last time.</source>
      <translation>{names} no terminó la última vez.</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} no existe.</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <source>“{name}”: {counts}</source>
      <translation>«{name}»: {counts}</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
  </context>
  <context>
    <name>QueueStrip</name>
    <message>
      <source>No job is selected</source>
      <translation>Ningún trabajo seleccionado</translation>
    </message>
    <message>
      <source>Nothing in the queue</source>
      <translation>Nada en la cola</translation>
    </message>
    <message>
      <source>Progress of the job</source>
      <translation>Progreso del trabajo</translation>
    </message>
    <message>
      <source>Queue ({number})</source>
      <translation>Cola ({number})</translation>
    </message>
    <message>
      <source>Show or hide the table of all jobs and the list of files (F4)</source>
      <translation>Mostrar u ocultar la tabla de trabajos y la lista de archivos (F4)</translation>
    </message>
  </context>
  <context>
    <name>RunHeader</name>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausa</translation>
    </message>
    <message>
      <source>&amp;Sample now</source>
      <translation>&amp;Muestras ahora</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>C&amp;ontinuar</translation>
    </message>
    <message>
      <source>Choose a &amp;model</source>
      <translation>E&amp;legir un modelo</translation>
    </message>
    <message>
      <source>Compare the models of this run and use one</source>
      <translation>Comparar los modelos de este entrenamiento y usar uno</translation>
    </message>
    <message>
      <source>Continue training</source>
      <translation>Continuar el entrenamiento</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <source>Sampling…</source>
      <translation>Haciendo muestras…</translation>
    </message>
    <message>
      <source>Sav&amp;e now</source>
      <translation>Guardar a&amp;hora</translation>
    </message>
    <message>
      <source>Save a checkpoint now, and a model to choose from</source>
      <translation>Guardar un punto de control y un modelo que elegir</translation>
    </message>
    <message>
      <source>Save a checkpoint now; models come after the warm-up</source>
      <translation>Guardar un punto de control ahora; los modelos llegan tras el calentamiento</translation>
    </message>
    <message>
      <source>Save, free the device and wait</source>
      <translation>Guardar, liberar el dispositivo y esperar</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Guardando…</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>Estado: {state}</translation>
    </message>
    <message>
      <source>Step {step} of {steps}</source>
      <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
      <source>Stop after the current step. Models, samples and the checkpoint are saved; you can resume later.</source>
      <translation>Parar tras el paso actual. Se guardan modelos, muestras y el punto de control; puedes reanudar después.</translation>
    </message>
    <message>
      <source>Stop an&amp;d save</source>
      <translation>Parar y &amp;guardar</translation>
    </message>
    <message>
      <source>Translate the sample pictures now</source>
      <translation>Traducir ahora las imágenes de muestra</translation>
    </message>
    <message numerus="yes">
      <source>Warm-up: learning to copy pictures, %Ln step(s) left</source>
      <translation>
        <numerusform>Calentamiento: aprende a copiar imágenes, queda %Ln paso</numerusform>
        <numerusform>Calentamiento: aprende a copiar imágenes, quedan %Ln pasos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunMessages</name>
    <message>
      <source>It continues afterwards. You can turn this off in the list of all runs.</source>
      <translation>Después continúa. Puedes desactivarlo en la lista de entrenamientos.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>The run “{name}” is paused while files are translated.</source>
      <translation>El entrenamiento «{name}» está en pausa mientras se traducen archivos.</translation>
    </message>
    <message>
      <source>The run “{name}” is training.</source>
      <translation>«{name}» está entrenando.</translation>
    </message>
    <message>
      <source>The run “{name}” was interrupted at step {step}.</source>
      <translation>El entrenamiento «{name}» se interrumpió en el paso {step}.</translation>
    </message>
    <message>
      <source>You can resume it from its latest checkpoint.</source>
      <translation>Puedes reanudarlo desde su último punto de control.</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reanudar</translation>
    </message>
    <message>
      <source>Continue from the latest checkpoint</source>
      <translation>Continuar desde el último punto de control</translation>
    </message>
    <message>
      <source>Samples appear here when training starts.</source>
      <translation>Las muestras aparecen aquí cuando empieza el entrenamiento.</translation>
    </message>
    <message>
      <source>The first figures come with the first samples and scores.</source>
      <translation>Las primeras cifras llegan con las primeras muestras y puntuaciones.</translation>
    </message>
    <message>
      <source>The first score comes at step {step}.</source>
      <translation>La primera puntuación llega en el paso {step}.</translation>
    </message>
    <message>
      <source>There are no samples.</source>
      <translation>No hay muestras.</translation>
    </message>
    <message>
      <source>There are no validation scores.</source>
      <translation>No hay puntuaciones de validación.</translation>
    </message>
    <message>
      <source>This run has no validation scores. Go by the pictures.</source>
      <translation>Este entrenamiento no tiene puntuaciones de validación. Guíate por las imágenes.</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
  </context>
  <context>
    <name>Runs</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Borrar…</translation>
    </message>
    <message>
      <source>&amp;Move down</source>
      <translation>Mover a&amp;bajo</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>A&amp;brir</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausa</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reanudar</translation>
    </message>
    <message>
      <source>&amp;Stop and save</source>
      <translation>&amp;Parar y guardar</translation>
    </message>
    <message>
      <source>Best at step {step}</source>
      <translation>Mejor en el paso {step}</translation>
    </message>
    <message>
      <source>Best validation score: the distance of the results to B; lower is better</source>
      <translation>Mejor puntuación de validación: la distancia de los resultados a B; menos es mejor</translation>
    </message>
    <message>
      <source>Cont&amp;inue</source>
      <translation>Cont&amp;inuar</translation>
    </message>
    <message>
      <source>Continue training after a pause</source>
      <translation>Continuar el entrenamiento tras una pausa</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <source>Delete the run with all its files</source>
      <translation>Borrar el entrenamiento con todos sus archivos</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallido</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <source>Free the device until you press “Continue”</source>
      <translation>Liberar el dispositivo hasta que pulses «Continuar»</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>Interrumpido</translation>
    </message>
    <message>
      <source>Keep it in the list without starting it</source>
      <translation>Dejarlo en la lista sin iniciarlo</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Mover a&amp;rriba</translation>
    </message>
    <message>
      <source>New run with the same s&amp;ettings…</source>
      <translation>Nuevo con los mismos a&amp;justes…</translation>
    </message>
    <message>
      <source>Number {number} in the queue</source>
      <translation>Número {number} en la cola</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
      <source>Open the wizard with the folders and settings of this run</source>
      <translation>Abrir el asistente con las carpetas y ajustes de este entrenamiento</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Paused for a translation</source>
      <translation>En pausa por una traducción</translation>
    </message>
    <message>
      <source>Remove from &amp;queue</source>
      <translation>Quitar de la &amp;cola</translation>
    </message>
    <message>
      <source>Resume training from the latest checkpoint</source>
      <translation>Reanudar el entrenamiento desde el último punto de control</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Show its files</source>
      <translation>Ver sus archivos</translation>
    </message>
    <message>
      <source>Show samples and scores</source>
      <translation>Ver muestras y puntuaciones</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Start a new run from these &amp;weights…</source>
      <translation>&amp;Nuevo a partir de estos pesos…</translation>
    </message>
    <message>
      <source>Start at step 0 with the weights of this run</source>
      <translation>Empezar en el paso 0 con los pesos de este entrenamiento</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Stop after the current step and save everything</source>
      <translation>Parar tras el paso actual y guardarlo todo</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Parando</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>Restante</translation>
    </message>
    <message>
      <source>Train it earlier</source>
      <translation>Entrenarlo antes</translation>
    </message>
    <message>
      <source>Train it later</source>
      <translation>Entrenarlo después</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Waiting ({number})</source>
      <translation>En espera ({number})</translation>
    </message>
    <message>
      <source>Warm-up</source>
      <translation>Calentamiento</translation>
    </message>
    <message>
      <source>{step} of {steps}</source>
      <translation>{step} de {steps}</translation>
    </message>
  </context>
  <context>
    <name>RunsPage</name>
    <message>
      <source>All runs</source>
      <translation>Todos los entrenamientos</translation>
    </message>
    <message>
      <source>Both would be slower at the same time, and may not fit into the memory of the device</source>
      <translation>Los dos irían más lentos a la vez y quizá no quepan en la memoria del dispositivo</translation>
    </message>
    <message>
      <source>No runs yet. Start one with two folders of pictures.</source>
      <translation>Aún no hay entrenamientos. Empieza uno con dos carpetas de imágenes.</translation>
    </message>
    <message>
      <source>Pause trainin&amp;g while files are translated</source>
      <translation>Pausar el entrena&amp;miento mientras se traducen archivos</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Entrenamientos</translation>
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
      <translation>Imágenes por paso</translation>
    </message>
  </context>
  <context>
    <name>SampleTimeline</name>
    <message>
      <source>Ne&amp;west</source>
      <translation>Más &amp;reciente</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografía</translation>
    </message>
    <message>
      <source>Picture {row} of {rows}</source>
      <translation>Imagen {row} de {rows}</translation>
    </message>
    <message>
      <source>Sample {number} of {count}</source>
      <translation>Muestra {number} de {count}</translation>
    </message>
    <message>
      <source>Show the newest samples and follow them (End)</source>
      <translation>Mostrar las muestras más recientes y seguirlas (Fin)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>mejor hasta ahora</translation>
    </message>
    <message>
      <source>newest</source>
      <translation>más reciente</translation>
    </message>
  </context>
  <context>
    <name>ScopeTabs</name>
    <message>
      <source>New jobs</source>
      <translation>Trabajos nuevos</translation>
    </message>
    <message>
      <source>Settings of</source>
      <translation>Ajustes de</translation>
    </message>
    <message>
      <source>Settings of the waiting job that is selected in the queue</source>
      <translation>Ajustes del trabajo en espera elegido en la cola</translation>
    </message>
    <message>
      <source>Settings of what you add next</source>
      <translation>Ajustes de lo próximo que añadas</translation>
    </message>
    <message>
      <source>This job</source>
      <translation>Este trabajo</translation>
    </message>
  </context>
  <context>
    <name>ScorePlot</name>
    <message>
      <source>Lower means closer to the pictures of B. Band: 95 % confidence interval. Star: best. Cross: penalised for lost shapes, brightness or variety.</source>
      <translation>Más bajo es más cerca de las imágenes de B. Banda: intervalo de confianza del 95 %. Estrella: el mejor. Cruz: penalizado por perder formas, brillo o variedad.</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>Puntuación de validación por paso</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Enter numbers separated by commas, such as 4, 8, 12, 16.</source>
      <translation>Escribe números separados por comas, como 4, 8, 12, 16.</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activado</translation>
    </message>
    <message>
      <source>Preset: {value}</source>
      <translation>Preajuste: {value}</translation>
    </message>
    <message>
      <source>Reset to {value}</source>
      <translation>Restablecer a {value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>off</source>
      <translation>no</translation>
    </message>
    <message>
      <source>on</source>
      <translation>sí</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A setting under “Advanced” is invalid. Open it to see which.</source>
      <translation>Un ajuste de «Avanzado» no es válido. Ábrelo para ver cuál.</translation>
    </message>
    <message>
      <source>A&amp;dvanced</source>
      <translation>Ava&amp;nzado</translation>
    </message>
    <message>
      <source>Choose how long it may take and how much of a picture may change. The rest has good defaults.</source>
      <translation>Elige cuánto puede tardar y cuánto puede cambiar una imagen. Lo demás ya está bien.</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>Contenido o estilo</translation>
    </message>
    <message>
      <source>How should it learn?</source>
      <translation>¿Cómo debe aprender?</translation>
    </message>
    <message>
      <source>Made from the names of the folders</source>
      <translation>Hecho con los nombres de las carpetas</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>No&amp;mbre</translation>
    </message>
    <message>
      <source>Name of this run</source>
      <translation>Nombre de este entrenamiento</translation>
    </message>
    <message>
      <source>Quality and time</source>
      <translation>Calidad y tiempo</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Single-&amp;image mode: train on one picture for each of A and B</source>
      <translation>Modo de una &amp;imagen: entrenar con una imagen para A y otra para B</translation>
    </message>
  </context>
  <context>
    <name>SettingsPanel</name>
    <message>
      <source>&amp;Keep colours</source>
      <translation>Co&amp;nservar colores</translation>
    </message>
    <message>
      <source>&amp;More settings</source>
      <translation>&amp;Más ajustes</translation>
    </message>
    <message>
      <source>&amp;Strength</source>
      <translation>&amp;Intensidad</translation>
    </message>
    <message>
      <source>0 % is as fine as the pixels of the original, 100 % as broad as the model learnt to paint, as for videos where nothing else is chosen</source>
      <translation>0 % es tan fino como los píxeles del original, 100 % tan ancho como el modelo aprendió a pintar, como en los vídeos si no se elige otra cosa</translation>
    </message>
    <message>
      <source>0 % is the original, 100 % the full effect of the model</source>
      <translation>0 % es el original, 100 % el efecto completo del modelo</translation>
    </message>
    <message>
      <source>Brush si&amp;ze</source>
      <translation>Ta&amp;maño del pincel</translation>
    </message>
    <message>
      <source>Det&amp;ail</source>
      <translation>&amp;Detalle</translation>
    </message>
    <message>
      <source>How much fine detail of the original comes back where the brush is broader than its pixels</source>
      <translation>Cuánto detalle fino del original vuelve donde el pincel es más ancho que sus píxeles</translation>
    </message>
    <message>
      <source>How much of the original colours and brightness to keep</source>
      <translation>Cuánto conservar de los colores y el brillo originales</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>V&amp;ideo settings</source>
      <translation>Ajustes de víde&amp;o</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Actual size</source>
      <translation>Tamaño real</translation>
    </message>
    <message>
      <source>Alt and Left, Alt and Right</source>
      <translation>Alt e Izquierda, Alt y Derecha</translation>
    </message>
    <message>
      <source>Alt and Up, Alt and Down</source>
      <translation>Alt y Arriba, Alt y Abajo</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <source>Close a message</source>
      <translation>Cerrar un mensaje</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Escape</translation>
    </message>
    <message>
      <source>F2, Delete</source>
      <translation>F2, Supr</translation>
    </message>
    <message>
      <source>First frame, last frame</source>
      <translation>Primer fotograma, último fotograma</translation>
    </message>
    <message>
      <source>Fit to the view</source>
      <translation>Ajustar a la vista</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Inicio, Fin</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Leave the page of training</source>
      <translation>Salir de la página de entrenamiento</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>Izquierda, Derecha</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <source>Move a run in the queue</source>
      <translation>Mover un entrenamiento en la cola</translation>
    </message>
    <message>
      <source>Move the divider</source>
      <translation>Mover el divisor</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>Mover la imagen</translation>
    </message>
    <message>
      <source>New training run, all training runs</source>
      <translation>Entrenamiento nuevo, todos los entrenamientos</translation>
    </message>
    <message>
      <source>One frame back, one frame forward</source>
      <translation>Un fotograma atrás, un fotograma adelante</translation>
    </message>
    <message>
      <source>One second forward, one second back</source>
      <translation>Un segundo adelante, un segundo atrás</translation>
    </message>
    <message>
      <source>Only before, or only after</source>
      <translation>Solo antes, o solo después</translation>
    </message>
    <message>
      <source>Open the result</source>
      <translation>Abrir el resultado</translation>
    </message>
    <message>
      <source>Open, resume, delete a run</source>
      <translation>Abrir, reanudar, borrar un entrenamiento</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
      <source>Pause, continue, stop and save</source>
      <translation>Pausar, continuar, parar y guardar</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>Página anterior, página siguiente</translation>
    </message>
    <message>
      <source>Rename or remove a model of your own</source>
      <translation>Renombrar o quitar un modelo propio</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Return, Ctrl+R, Delete</source>
      <translation>Intro, Ctrl+R, Supr</translation>
    </message>
    <message>
      <source>Select several jobs</source>
      <translation>Elegir varios trabajos</translation>
    </message>
    <message>
      <source>Set the start, set the end</source>
      <translation>Fijar el inicio, fijar el fin</translation>
    </message>
    <message>
      <source>Shift and an arrow</source>
      <translation>Mayús y una flecha</translation>
    </message>
    <message>
      <source>Shift or Ctrl with an arrow and Space</source>
      <translation>Mayús o Ctrl con una flecha y Espacio</translation>
    </message>
    <message>
      <source>Show before while held</source>
      <translation>Ver el antes mientras se pulsa</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Time in a video</source>
      <translation>Tiempo en un vídeo</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>Vídeo entero</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Zoom in, zoom out</source>
      <translation>Acercar, alejar</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>&amp;All runs</source>
      <translation>&amp;Todos</translation>
    </message>
    <message>
      <source>&amp;New run</source>
      <translation>&amp;Nuevo</translation>
    </message>
    <message>
      <source>Set up a new run (Ctrl+N)</source>
      <translation>Preparar un entrenamiento nuevo (Ctrl+N)</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs (Ctrl+L)</source>
      <translation>Ver los entrenamientos terminados, activos y en espera (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>SingleImageCard</name>
    <message>
      <source>A and B are one picture each. In single-image mode the model learns from many crops of them.</source>
      <translation>A y B son una imagen cada uno. En el modo de una imagen el modelo aprende de muchos recortes.</translation>
    </message>
    <message>
      <source>Single-image mode is on. The model learns from many crops of the two pictures.</source>
      <translation>El modo de una imagen está activado. El modelo aprende de muchos recortes de las dos imágenes.</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>Usar el modo de una imagen</translation>
    </message>
  </context>
  <context>
    <name>SizeBars</name>
    <message>
      <source>Short sides in pixels: {list}</source>
      <translation>Lados cortos en píxeles: {list}</translation>
    </message>
    <message>
      <source>{count} of {range}</source>
      <translation>{count} de {range}</translation>
    </message>
    <message>
      <source>{low} and more</source>
      <translation>{low} y más</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
  </context>
  <context>
    <name>SnapshotComparison</name>
    <message>
      <source>&amp;Left:</source>
      <translation>I&amp;zquierda:</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Fotografía</translation>
    </message>
    <message>
      <source>Ri&amp;ght:</source>
      <translation>&amp;Derecha:</translation>
    </message>
    <message>
      <source>There are no samples to compare</source>
      <translation>No hay muestras que comparar</translation>
    </message>
    <message>
      <source>{step} has no samples. This shows those of step {other}.</source>
      <translation>{step} no tiene muestras. Estas son las del paso {other}.</translation>
    </message>
  </context>
  <context>
    <name>SnapshotList</name>
    <message>
      <source>, content {percent} %</source>
      <translation>, contenido {percent} %</translation>
    </message>
    <message>
      <source>Models by step</source>
      <translation>Modelos por paso</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <translation>sin evaluar</translation>
    </message>
    <message>
      <source>score is NaN</source>
      <translation>la puntuación es NaN</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>puntuación {score}</translation>
    </message>
  </context>
  <context>
    <name>SpeedsList</name>
    <message>
      <source>Automatic takes {way}, by rule: nothing is measured yet.</source>
      <translation>Automático usa {way}, según una regla: todavía no se ha medido nada.</translation>
    </message>
    <message>
      <source>Automatic takes {way}: measured on {date} with {model}, {ratio} times as fast as the plain way.</source>
      <translation>Automático usa {way}: medido el {date} con {model}, {ratio} veces la velocidad del modo simple.</translation>
    </message>
    <message>
      <source>Pictures of {size} px per second</source>
      <translation>Imágenes de {size} px por segundo</translation>
    </message>
    <message>
      <source>Times the plain way</source>
      <translation>Veces el modo simple</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>{library} in {precision}</source>
      <translation>{library} en {precision}</translation>
    </message>
    <message>
      <source>{way} (chosen)</source>
      <translation>{way} (elegido)</translation>
    </message>
    <message>
      <source>{way}, {threads} threads</source>
      <translation>{way}, {threads} hilos</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Step {number}: {title}</source>
      <translation>Paso {number}: {title}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>bloqueado</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>mostrado</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message>
      <source>Caches and logs</source>
      <translation>Cachés y registros</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <source>Nothing is lost: what is needed is made again.</source>
      <translation>No se pierde nada: lo necesario se vuelve a crear.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Size of {what}</source>
      <translation>Tamaño de {what}</translation>
    </message>
    <message>
      <source>Your folders</source>
      <translation>Sus carpetas</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
  </context>
  <context>
    <name>StyleSlider</name>
    <message>
      <source>A balance: the subject stays recognisable and takes on the style of B.</source>
      <translation>Un equilibrio: el motivo sigue reconocible y toma el estilo de B.</translation>
    </message>
    <message>
      <source>As much of B as possible: colours change freely and shapes may bend.</source>
      <translation>Todo lo posible de B: los colores cambian libremente y las formas pueden deformarse.</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>Contenido o estilo</translation>
    </message>
    <message>
      <source>Keep the content</source>
      <translation>Conservar el contenido</translation>
    </message>
    <message>
      <source>Keeps most shapes and colours. Takes some of B.</source>
      <translation>Conserva la mayoría de formas y colores. Toma algo de B.</translation>
    </message>
    <message>
      <source>Keeps shapes and colours. Takes only a touch of B.</source>
      <translation>Conserva formas y colores. Toma solo un toque de B.</translation>
    </message>
    <message>
      <source>More of B: colours and small shapes may change.</source>
      <translation>Más de B: pueden cambiar los colores y las formas pequeñas.</translation>
    </message>
    <message>
      <source>More style</source>
      <translation>Más estilo</translation>
    </message>
  </context>
  <context>
    <name>SuggestedSlider</name>
    <message>
      <source>Reset to the value suggested by the model</source>
      <translation>Volver al valor que sugiere el modelo</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} %, suggested</source>
      <translation>{percent} %, sugerido</translation>
    </message>
  </context>
  <context>
    <name>Support</name>
    <message>
      <source>A diagnostic report helps to find out why. It holds no pictures.</source>
      <translation>Un informe de diagnóstico ayuda a averiguar el motivo. No contiene imágenes.</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>No volver a preguntar</translation>
    </message>
    <message>
      <source>Fetching the GPU pack: {done} of {total}</source>
      <translation>Descargando el paquete GPU: {done} de {total}</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>Desde un archivo…</translation>
    </message>
    <message>
      <source>GPU pack</source>
      <translation>Paquete GPU</translation>
    </message>
    <message>
      <source>GPU packs (*.zip)</source>
      <translation>Paquetes GPU (*.zip)</translation>
    </message>
    <message>
      <source>Get the GPU pack</source>
      <translation>Obtener el paquete GPU</translation>
    </message>
    <message>
      <source>Getting the GPU pack…</source>
      <translation>Obteniendo el paquete GPU…</translation>
    </message>
    <message>
      <source>Install the GPU pack from a file</source>
      <translation>Instalar el paquete GPU desde un archivo</translation>
    </message>
    <message>
      <source>It holds no pictures, and names were taken out. Look through it before you send it.</source>
      <translation>No contiene imágenes y se han quitado los nombres. Revíselo antes de enviarlo.</translation>
    </message>
    <message>
      <source>It is used from the next start of PUT Desktop on.</source>
      <translation>Se usará a partir del próximo inicio de PUT Desktop.</translation>
    </message>
    <message>
      <source>It takes about ten seconds.</source>
      <translation>Tarda unos diez segundos.</translation>
    </message>
    <message>
      <source>Looking at this computer for the report.</source>
      <translation>Examinando este equipo para el informe.</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>Abrir su página</translation>
    </message>
    <message>
      <source>PUT Desktop ended unexpectedly the last time.</source>
      <translation>PUT Desktop se cerró inesperadamente la última vez.</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is the newest version.</source>
      <translation>PUT Desktop {version} es la versión más reciente.</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is there.</source>
      <translation>PUT Desktop {version} está disponible.</translation>
    </message>
    <message>
      <source>Save diagnostic report</source>
      <translation>Guardar informe de diagnóstico</translation>
    </message>
    <message>
      <source>Save diagnostic report…</source>
      <translation>Guardar informe de diagnóstico…</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>The GPU pack makes translating and training many times faster. It is about 3 GB to fetch and holds libraries of NVIDIA, under NVIDIA's licence.</source>
      <translation>El paquete GPU hace que traducir y entrenar sea muchas veces más rápido. Ocupa unos 3 GB y contiene bibliotecas de NVIDIA, bajo la licencia de NVIDIA.</translation>
    </message>
    <message>
      <source>The GPU pack works: it translated a sample on the card.</source>
      <translation>El paquete GPU funciona: tradujo una muestra en la tarjeta.</translation>
    </message>
    <message>
      <source>The report is saved as {name}.</source>
      <translation>El informe se guardó como {name}.</translation>
    </message>
    <message>
      <source>Translating a sample on the card…</source>
      <translation>Traduciendo una muestra en la tarjeta…</translation>
    </message>
    <message>
      <source>Unpacking the GPU pack…</source>
      <translation>Desempaquetando el paquete GPU…</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
      <source>{card} is here, but PUT Desktop uses the processor.</source>
      <translation>{card} está disponible, pero PUT Desktop usa el procesador.</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message numerus="yes">
      <source>%Ln done</source>
      <translation>
        <numerusform>%Ln hecho</numerusform>
        <numerusform>%Ln hechos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln fallido</numerusform>
        <numerusform>%Ln fallidos</numerusform>
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
      <source>%Ln frame(s)</source>
      <translation>
        <numerusform>%Ln fotograma</numerusform>
        <numerusform>%Ln fotogramas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln picture(s)</source>
      <translation>
        <numerusform>%Ln imagen</numerusform>
        <numerusform>%Ln imágenes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln skipped</source>
      <translation>
        <numerusform>%Ln omitido</numerusform>
        <numerusform>%Ln omitidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln video(s)</source>
      <translation>
        <numerusform>%Ln vídeo</numerusform>
        <numerusform>%Ln vídeos</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallido</translation>
    </message>
    <message>
      <source>Left as it is: another program changed the result since it was made.</source>
      <translation>Sin cambios: otro programa modificó el resultado desde que se hizo.</translation>
    </message>
    <message>
      <source>Left as it is: it was there before, and nothing says what it was made from.</source>
      <translation>Sin cambios: ya existía y nada dice de qué se hizo.</translation>
    </message>
    <message>
      <source>No longer used</source>
      <translation>Ya no se usa</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En marcha</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <source>Some failed</source>
      <translation>Con fallos</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>Translated again: it was made with another model.</source>
      <translation>Traducido de nuevo: se hizo con otro modelo.</translation>
    </message>
    <message>
      <source>Translated again: it was made with other settings.</source>
      <translation>Traducido de nuevo: se hizo con otros ajustes.</translation>
    </message>
    <message>
      <source>Translated again: the original was changed.</source>
      <translation>Traducido de nuevo: el original cambió.</translation>
    </message>
    <message>
      <source>Translated again: the result was cut short.</source>
      <translation>Traducido de nuevo: el resultado estaba cortado.</translation>
    </message>
    <message>
      <source>Translated on {device}.</source>
      <translation>Traducido en {device}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>about {size}</source>
      <translation>unos {size}</translation>
    </message>
    <message>
      <source>over {time}</source>
      <translation>más de {time}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln frame(s)</source>
      <translation>
        <numerusform>{done} de %Ln fotograma</numerusform>
        <numerusform>{done} de %Ln fotogramas</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
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
      <translation>{number} d</translation>
    </message>
    <message>
      <source>{number} fps</source>
      <translation>{number} fps</translation>
    </message>
    <message>
      <source>{number} frames / min</source>
      <translation>{number} fotogramas / min</translation>
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
      <translation>quedan {time}</translation>
    </message>
  </context>
  <context>
    <name>TileGrid</name>
    <message numerus="yes">
      <source>{name}: %Ln crop(s)</source>
      <translation>
        <numerusform>{name}: %Ln recorte</numerusform>
        <numerusform>{name}: %Ln recortes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <source>Drag the circle to show another frame</source>
      <translation>Arrastra el círculo para ver otro fotograma</translation>
    </message>
    <message>
      <source>Number of the current frame</source>
      <translation>Número del fotograma actual</translation>
    </message>
    <message>
      <source>Time in the video</source>
      <translation>Tiempo del vídeo</translation>
    </message>
    <message>
      <source>drag the flags below to cut the beginning or the end</source>
      <translation>arrastra las banderas de abajo para cortar el principio o el final</translation>
    </message>
  </context>
  <context>
    <name>TitleChip</name>
    <message>
      <source>Following</source>
      <translation>Siguiendo</translation>
    </message>
    <message>
      <source>Show each new result as it is done; zooming or choosing a picture ends that</source>
      <translation>Mostrar cada resultado nuevo; acercar o elegir una imagen lo termina</translation>
    </message>
  </context>
  <context>
    <name>Toolbar</name>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>Añadir imágenes y vídeos</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stop after the current file, or at once</source>
      <translation>Parar tras el archivo actual, o de inmediato</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Translate</source>
      <translation>Traducir</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln minuto</numerusform>
        <numerusform>%Ln minutos</numerusform>
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
      <translation>A y B son la misma carpeta.</translation>
    </message>
    <message>
      <source>A and B are the same picture.</source>
      <translation>A y B son la misma imagen.</translation>
    </message>
    <message>
      <source>Add pictures like the ones you want to translate.</source>
      <translation>Añade imágenes como las que quieres traducir.</translation>
    </message>
    <message>
      <source>Alike, but not the most</source>
      <translation>Parecidos, pero no los más</translation>
    </message>
    <message>
      <source>All others</source>
      <translation>Todos los demás</translation>
    </message>
    <message>
      <source>All samples and the checkpoint are saved.</source>
      <translation>Se guardan todas las muestras y el punto de control.</translation>
    </message>
    <message>
      <source>All steps are done.</source>
      <translation>Se dieron todos los pasos.</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>Siempre</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>Aumentación</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Automatic: what suits best</source>
      <translation>Automático: lo que mejor convenga</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Tamaño del lote</translation>
    </message>
    <message>
      <source>Batches per step</source>
      <translation>Lotes por paso</translation>
    </message>
    <message>
      <source>Best score {score} at step {step}; lower is better.</source>
      <translation>Mejor puntuación {score} en el paso {step}; menos es mejor.</translation>
    </message>
    <message>
      <source>By a reference</source>
      <translation>Según una referencia</translation>
    </message>
    <message>
      <source>Choose a model, or resume training.</source>
      <translation>Elige un modelo, o reanuda el entrenamiento.</translation>
    </message>
    <message>
      <source>Choose other pictures for one of them. A holds the source, B the style you want.</source>
      <translation>Elige otras imágenes para uno. A contiene el origen, B el estilo deseado.</translation>
    </message>
    <message>
      <source>Choose the model that you like best.</source>
      <translation>Elige el modelo que más te guste.</translation>
    </message>
    <message>
      <source>Choose two folders, or one picture for each.</source>
      <translation>Elige dos carpetas, o una imagen para cada uno.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Colour matrix</source>
      <translation>Matriz de color</translation>
    </message>
    <message>
      <source>Contrastive loss</source>
      <translation>Pérdida contrastiva</translation>
    </message>
    <message>
      <source>Converged</source>
      <translation>Convergido</translation>
    </message>
    <message>
      <source>Crop size</source>
      <translation>Tamaño del recorte</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete the run “{name}”?</source>
      <translation>¿Borrar el entrenamiento «{name}»?</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Discriminators</source>
      <translation>Discriminadores</translation>
    </message>
    <message>
      <source>Distance {distance}</source>
      <translation>Distancia {distance}</translation>
    </message>
    <message>
      <source>Drop a folder, not single files. Move these pictures to a folder and drop that.</source>
      <translation>Suelta una carpeta, no archivos sueltos. Mueve estas imágenes a una carpeta y suelta esa.</translation>
    </message>
    <message>
      <source>Drop one folder on each panel, or two folders at once.</source>
      <translation>Suelta una carpeta en cada panel, o dos carpetas a la vez.</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Parada temprana</translation>
    </message>
    <message>
      <source>Enlarge B</source>
      <translation>Ampliar B</translation>
    </message>
    <message>
      <source>Enlarge B for coarser strokes</source>
      <translation>Ampliar B para pinceladas más gruesas</translation>
    </message>
    <message>
      <source>Enlarging B makes the strokes coarser.</source>
      <translation>Ampliar B engrosa las pinceladas.</translation>
    </message>
    <message>
      <source>Everything up to step {step} is saved. “Resume” continues from there.</source>
      <translation>Todo hasta el paso {step} está guardado. «Reanudar» continúa desde ahí.</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>Acabado</translation>
    </message>
    <message>
      <source>Finishing the current step.</source>
      <translation>Terminando el paso actual.</translation>
    </message>
    <message>
      <source>Folder {inner} is inside folder {outer}, so its pictures would be in both.</source>
      <translation>La carpeta {inner} está dentro de {outer}, así que sus imágenes estarían en ambas.</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>Generador</translation>
    </message>
    <message>
      <source>Generator width</source>
      <translation>Anchura del generador</translation>
    </message>
    <message>
      <source>Holes</source>
      <translation>Huecos</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>Identidad</translation>
    </message>
    <message>
      <source>Initialise from</source>
      <translation>Inicializar con</translation>
    </message>
    <message>
      <source>It starts when the device is free.</source>
      <translation>Empieza cuando el dispositivo queda libre.</translation>
    </message>
    <message>
      <source>Keep colours</source>
      <translation>Conservar colores</translation>
    </message>
    <message>
      <source>Keep content</source>
      <translation>Conservar contenido</translation>
    </message>
    <message>
      <source>Keep one of each. The model memorises pictures that appear several times.</source>
      <translation>Conserva una de cada. El modelo memoriza las imágenes que aparecen varias veces.</translation>
    </message>
    <message>
      <source>Latest {score} at step {step}.</source>
      <translation>Última {score} en el paso {step}.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Learn to copy pictures first</source>
      <translation>Aprender antes a copiar imágenes</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendiendo</translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln copy(s)</source>
      <translation>
        <numerusform>Omitir %Ln copia</numerusform>
        <numerusform>Omitir %Ln copias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln file(s)</source>
      <translation>
        <numerusform>Omitir %Ln archivo</numerusform>
        <numerusform>Omitir %Ln archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out of A ({number})</source>
      <translation>Dejar fuera de A ({number})</translation>
    </message>
    <message>
      <source>Leave out of B ({number})</source>
      <translation>Dejar fuera de B ({number})</translation>
    </message>
    <message>
      <source>Leave them out of one folder. A and B should hold different kinds of pictures.</source>
      <translation>Déjalas fuera de una carpeta. A y B deben contener imágenes de distinto tipo.</translation>
    </message>
    <message>
      <source>Leave them out unless they belong to the style.</source>
      <translation>Déjalas fuera salvo que sean del estilo.</translation>
    </message>
    <message>
      <source>Leave them out.</source>
      <translation>Déjalas fuera.</translation>
    </message>
    <message>
      <source>Length and initialisation</source>
      <translation>Duración e inicialización</translation>
    </message>
    <message>
      <source>Loss weights</source>
      <translation>Pesos de las pérdidas</translation>
    </message>
    <message>
      <source>More pictures help most. With few, augmentation keeps the model from memorising them.</source>
      <translation>Lo que más ayuda son más imágenes. Con pocas, la aumentación evita que el modelo las memorice.</translation>
    </message>
    <message>
      <source>Move one folder out of the other, or choose another folder.</source>
      <translation>Saca una carpeta de la otra, o elige otra carpeta.</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>Negativos</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>No score: the output of the model is NaN</source>
      <translation>Sin puntuación: la salida del modelo es NaN</translation>
    </message>
    <message>
      <source>No validation score yet.</source>
      <translation>Aún sin puntuación de validación.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Ruido</translation>
    </message>
    <message>
      <source>Not learning</source>
      <translation>No aprende</translation>
    </message>
    <message>
      <source>Nothing: from scratch</source>
      <translation>Nada: desde cero</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>Número de negativos</translation>
    </message>
    <message>
      <source>Number {place} in the queue.</source>
      <translation>Número {place} en la cola.</translation>
    </message>
    <message>
      <source>One of A and B is a single picture, the other a folder.</source>
      <translation>Uno de A y B es una sola imagen y el otro una carpeta.</translation>
    </message>
    <message>
      <source>Painter</source>
      <translation>Painter</translation>
    </message>
    <message>
      <source>PatchGAN alone</source>
      <translation>Solo PatchGAN</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Preparing pictures and networks.</source>
      <translation>Preparando imágenes y redes.</translation>
    </message>
    <message>
      <source>Press “Continue” to resume training.</source>
      <translation>Pulsa «Continuar» para reanudar el entrenamiento.</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>Projected alone</source>
      <translation>Solo proyectado</translation>
    </message>
    <message>
      <source>Projected and PatchGAN</source>
      <translation>Proyectado y PatchGAN</translation>
    </message>
    <message>
      <source>Random flips</source>
      <translation>Reflejos al azar</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <source>ResNet, as CUT</source>
      <translation>ResNet, como CUT</translation>
    </message>
    <message>
      <source>Resume training</source>
      <translation>Reanudar el entrenamiento</translation>
    </message>
    <message>
      <source>Resume training to get one.</source>
      <translation>Reanuda el entrenamiento para obtener uno.</translation>
    </message>
    <message>
      <source>Shift consistency</source>
      <translation>Coherencia al desplazar</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Desplazamientos</translation>
    </message>
    <message>
      <source>Single-image mode learns from many crops of the two pictures. Pictures of 1024 px or more work best.</source>
      <translation>El modo de una imagen aprende de muchos recortes de las dos imágenes. Van mejor las de 1024 px o más.</translation>
    </message>
    <message>
      <source>Size and memory</source>
      <translation>Tamaño y memoria</translation>
    </message>
    <message>
      <source>Small sets</source>
      <translation>Conjuntos pequeños</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <translation>Instantáneas</translation>
    </message>
    <message>
      <source>Some at random</source>
      <translation>Algunos al azar</translation>
    </message>
    <message>
      <source>Start PUT Desktop again; if that does not help, install it anew.</source>
      <translation>Inicia PUT Desktop de nuevo; si no ayuda, reinstálalo.</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>Paso {step}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Stop early when it no longer improves</source>
      <translation>Parar antes cuando ya no mejora</translation>
    </message>
    <message>
      <source>Stopped at step {step}.</source>
      <translation>Detenido en el paso {step}.</translation>
    </message>
    <message>
      <source>The answer of the command line cannot be read.</source>
      <translation>No se puede leer la respuesta de la línea de comandos.</translation>
    </message>
    <message>
      <source>The best and the latest model, all samples and the checkpoint are saved.</source>
      <translation>Se guardan el mejor y el último modelo, todas las muestras y el punto de control.</translation>
    </message>
    <message>
      <source>The checkpoint is saved; there is no model yet.</source>
      <translation>El punto de control está guardado; todavía no hay ningún modelo.</translation>
    </message>
    <message>
      <source>The device and its memory are free for other work.</source>
      <translation>El dispositivo y su memoria quedan libres para otra cosa.</translation>
    </message>
    <message>
      <source>The device is free for other work; part of the memory stays in use.</source>
      <translation>El dispositivo queda libre para otra cosa; parte de la memoria sigue en uso.</translation>
    </message>
    <message>
      <source>The first one is saved with the first samples.</source>
      <translation>El primero se guarda con las primeras muestras.</translation>
    </message>
    <message>
      <source>The latest model, all samples and the checkpoint are saved.</source>
      <translation>Se guardan el último modelo, todas las muestras y el punto de control.</translation>
    </message>
    <message>
      <source>The most alike</source>
      <translation>Los más parecidos</translation>
    </message>
    <message>
      <source>The source pictures score {score}.</source>
      <translation>Las imágenes de origen puntúan {score}.</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly, for example after a crash or a power cut.</source>
      <translation>El proceso de entrenamiento terminó de forma inesperada, por ejemplo por un fallo o un corte de luz.</translation>
    </message>
    <message>
      <source>There is no model yet. “Resume” continues from the last checkpoint, if there is one.</source>
      <translation>Todavía no hay ningún modelo. «Reanudar» continúa desde el último punto de control, si lo hay.</translation>
    </message>
    <message>
      <source>This deletes its checkpoints, samples and models for good ({size}). Your pictures and the models in the gallery stay.</source>
      <translation>Esto borra para siempre sus puntos de control, muestras y modelos ({size}). Tus imágenes y los modelos de la galería se conservan.</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>Demasiado pronto</translation>
    </message>
    <message>
      <source>Train at {size} px</source>
      <translation>Entrenar a {size} px</translation>
    </message>
    <message>
      <source>Training continues when the translation is done.</source>
      <translation>El entrenamiento continúa cuando acaba la traducción.</translation>
    </message>
    <message>
      <source>Training skips them. Export or copy them again, or leave them out.</source>
      <translation>El entrenamiento las omite. Expórtalas o cópialas de nuevo, o déjalas fuera.</translation>
    </message>
    <message>
      <source>Turn on augmentation</source>
      <translation>Activar la aumentación</translation>
    </message>
    <message>
      <source>Use larger originals, train with smaller crops, or leave these out.</source>
      <translation>Usa originales mayores, entrena con recortes menores, o déjalas fuera.</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>Usar el modo de una imagen</translation>
    </message>
    <message>
      <source>Where colours differ much</source>
      <translation>Donde los colores difieren mucho</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln hour(s)</source>
      <translation>
        <numerusform>cerca de %Ln hora</numerusform>
        <numerusform>cerca de %Ln horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minute(s)</source>
      <translation>
        <numerusform>cerca de %Ln minuto</numerusform>
        <numerusform>cerca de %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>about {number} days</source>
      <translation>unos {number} días</translation>
    </message>
    <message>
      <source>another number draws other crops in another order</source>
      <translation>otro número saca otros recortes en otro orden</translation>
    </message>
    <message>
      <source>arithmetic of the networks; 16 bit is quicker on graphics cards that can do it</source>
      <translation>aritmética de las redes; 16 bits es más rápido en las tarjetas gráficas que lo admiten</translation>
    </message>
    <message>
      <source>batches whose gradients are summed for one step: as good as a larger batch, with the memory of a small one</source>
      <translation>lotes cuyos gradientes se suman para un paso: tan bueno como un lote mayor, con la memoria de uno pequeño</translation>
    </message>
    <message>
      <source>change what the discriminator sees, so that it does not learn a small set by heart; the changes do not show in the results</source>
      <translation>cambia lo que ve el discriminador para que no memorice un conjunto pequeño; los cambios no se ven en los resultados</translation>
    </message>
    <message>
      <source>channels after the generator's first layer; half as many make it about four times smaller</source>
      <translation>canales tras la primera capa del generador; la mitad lo hace unas cuatro veces más pequeño</translation>
    </message>
    <message>
      <source>discriminators that the generator is trained against: heads on features of a network that knows photographs, PatchGAN, or both</source>
      <translation>discriminadores contra los que se entrena el generador: cabezas sobre características de una red que conoce fotografías, PatchGAN o ambos</translation>
    </message>
    <message>
      <source>generators kept along the way, besides the best and the last, each up to 50 MB; 0 for none</source>
      <translation>generadores guardados por el camino, además del mejor y el último, cada uno de hasta 50 MB; 0 para ninguno</translation>
    </message>
    <message>
      <source>give the painter noise along with the picture, of which it makes grain and hatching</source>
      <translation>dar al generador, junto con la imagen, ruido con el que hace grano y tramas</translation>
    </message>
    <message>
      <source>give the painter's blurred input the colours of B by a matrix, which then learns; auto: where the colours of A and B differ much</source>
      <translation>da a la entrada borrosa del painter los colores de B con una matriz que luego aprende; auto: donde los colores de A y B difieren mucho</translation>
    </message>
    <message>
      <source>how long it learns, in steps of the optimiser</source>
      <translation>cuánto aprende, en pasos del optimizador</translation>
    </message>
    <message>
      <source>how much larger pictures of B are shown; above 1 for coarser brush work</source>
      <translation>cuánto más grandes se muestran las imágenes de B; más de 1 para pinceladas más gruesas</translation>
    </message>
    <message>
      <source>how much pictures that look like B already stay as they are; 0 is quicker</source>
      <translation>cuánto quedan como están las imágenes que ya parecen de B; 0 es más rápido</translation>
    </message>
    <message>
      <source>in B as {name}</source>
      <translation>en B como {name}</translation>
    </message>
    <message>
      <source>last steps of the run, a fifth of it at most, in which the generator learns the mean of its own results over shifts of the pixel grid: strokes stay, a fine weave goes</source>
      <translation>últimos pasos del entrenamiento, una quinta parte como máximo, en los que el generador aprende la media de sus propios resultados con la rejilla de píxeles desplazada: los trazos se quedan y la trama fina desaparece</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>menos de un minuto</translation>
    </message>
    <message>
      <source>mirror half of the generator's inputs, as FastCUT does</source>
      <translation>refleja la mitad de las entradas del generador, como FastCUT</translation>
    </message>
    <message>
      <source>negatives kept for each query once annealing is over; not used where all others are compared</source>
      <translation>negativos que quedan para cada consulta al final; no se usa donde se comparan todos los demás</translation>
    </message>
    <message>
      <source>numbers of the generator's layers that are contrasted, with commas between</source>
      <translation>números de las capas del generador que se contrastan, separados por comas</translation>
    </message>
    <message>
      <source>painter keeps colour and light and paints all detail anew; resnet is the generator of CUT</source>
      <translation>painter conserva color y luz y pinta de nuevo todo el detalle; resnet es el generador de CUT</translation>
    </message>
    <message>
      <source>penalised for lost shapes, brightness or variety</source>
      <translation>penalizado por perder formas, brillo o variedad</translation>
    </message>
    <message>
      <source>pictures of each side that go through the networks at once; more take more memory</source>
      <translation>imágenes de cada lado que pasan a la vez por las redes; más ocupan más memoria</translation>
    </message>
    <message>
      <source>same as {name}</source>
      <translation>igual que {name}</translation>
    </message>
    <message>
      <source>side of the square crops that it learns from, in pixels; larger ones take more memory and time</source>
      <translation>lado de los recortes cuadrados de los que aprende, en píxeles; mayores piden más memoria y tiempo</translation>
    </message>
    <message>
      <source>the weights a new run begins with: none, identity (learn to reproduce pictures first), a generator's name or file, or auto: the first built-in one that fits, else identity</source>
      <translation>con qué pesos empieza: ninguno, identidad (aprender antes a reproducir imágenes), el nombre o archivo de un generador, o auto: el primero incluido que encaje, si no identidad</translation>
    </message>
    <message>
      <source>validation scores in a row without a better one before the run ends; 0 never ends early</source>
      <translation>puntuaciones de validación seguidas sin una mejor antes de que acabe; 0 nunca acaba antes</translation>
    </message>
    <message>
      <source>weight of the block colour loss: higher for colours nearer to the input; the style moves it too</source>
      <translation>peso de la pérdida de color por bloques: más alto para colores más cercanos a la entrada; el estilo también lo mueve</translation>
    </message>
    <message>
      <source>weight of the contrastive loss: higher for results nearer to the input; the style moves it too</source>
      <translation>peso de la pérdida contrastiva: más alto para resultados más cercanos a la entrada; el estilo también lo mueve</translation>
    </message>
    <message>
      <source>weight of the shift consistency loss: above 0, results have no fine grid and videos flicker less</source>
      <translation>peso de la pérdida de desplazamiento: por encima de 0 los resultados no tienen una cuadrícula fina y los vídeos parpadean menos</translation>
    </message>
    <message>
      <source>where it is trained: auto, cpu, cuda, cuda:N, xpu, xpu:N or mps</source>
      <translation>dónde se entrena: auto, cpu, cuda, cuda:N, xpu, xpu:N o mps</translation>
    </message>
    <message>
      <source>which other patches (negatives) a patch is told apart from</source>
      <translation>de qué otros trozos (negativos) se distingue un trozo</translation>
    </message>
    <message>
      <source>{number} s/step</source>
      <translation>{number} s/paso</translation>
    </message>
    <message>
      <source>{number} steps/s</source>
      <translation>{number} pasos/s</translation>
    </message>
    <message>
      <source>{percent} % of the content kept</source>
      <translation>{percent} % del contenido conservado</translation>
    </message>
    <message>
      <source>{size} of memory</source>
      <translation>{size} de memoria</translation>
    </message>
    <message>
      <source>{step}, best</source>
      <translation>{step}, mejor</translation>
    </message>
    <message>
      <source>{step}, last</source>
      <translation>{step}, último</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” has done all of its %Ln step(s). Train up to step:</source>
      <translation>
        <numerusform>«{name}» ha hecho su %Ln paso. Entrenar hasta el paso:</numerusform>
        <numerusform>«{name}» ha hecho todos sus %Ln pasos. Entrenar hasta el paso:</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” has no model yet.</source>
      <translation>«{name}» aún no tiene modelo.</translation>
    </message>
    <message>
      <source>“{name}” is neither a folder nor a picture that PUT can read.</source>
      <translation>«{name}» no es una carpeta ni una imagen que PUT pueda leer.</translation>
    </message>
  </context>
  <context>
    <name>TrainingController</name>
    <message>
      <source>Its folder was deleted or moved.</source>
      <translation>Su carpeta se borró o se movió.</translation>
    </message>
    <message>
      <source>Please report this problem.</source>
      <translation>Por favor, comunica este problema.</translation>
    </message>
    <message>
      <source>That did not work.</source>
      <translation>Eso no funcionó.</translation>
    </message>
    <message>
      <source>The run “{name}” no longer exists.</source>
      <translation>El entrenamiento «{name}» ya no existe.</translation>
    </message>
  </context>
  <context>
    <name>TrainingFacts</name>
    <message>
      <source>Began from</source>
      <translation>Empezó desde</translation>
    </message>
    <message>
      <source>Distilled from</source>
      <translation>Destilado de</translation>
    </message>
    <message>
      <source>Imported from</source>
      <translation>Importado de</translation>
    </message>
    <message>
      <source>KID of the source pictures</source>
      <translation>KID de las imágenes de origen</translation>
    </message>
    <message>
      <source>KID of the training pictures of B</source>
      <translation>KID de las imágenes de entrenamiento de B</translation>
    </message>
    <message>
      <source>KID relative to the source pictures</source>
      <translation>KID relativo a las imágenes de origen</translation>
    </message>
    <message>
      <source>L1 distance to it</source>
      <translation>Distancia L1 a él</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>One picture each</source>
      <translation>Una imagen de cada lado</translation>
    </message>
    <message>
      <source>PSNR to it</source>
      <translation>PSNR respecto a él</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>Fotografías</translation>
    </message>
    <message>
      <source>Pictures of A</source>
      <translation>Imágenes de A</translation>
    </message>
    <message>
      <source>Pictures of B</source>
      <translation>Imágenes de B</translation>
    </message>
    <message>
      <source>R1 penalty</source>
      <translation>Penalización R1</translation>
    </message>
    <message>
      <source>Residual blocks</source>
      <translation>Bloques residuales</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Steps of pruning negatives</source>
      <translation>Pasos de reducción de negativos</translation>
    </message>
    <message>
      <source>Test: {name}</source>
      <translation>Prueba: {name}</translation>
    </message>
    <message>
      <source>Time for a picture</source>
      <translation>Tiempo por imagen</translation>
    </message>
    <message>
      <source>Times faster</source>
      <translation>Veces más rápido</translation>
    </message>
    <message>
      <source>Times less computation</source>
      <translation>Veces menos cálculo</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>Entrenado en</translation>
    </message>
    <message>
      <source>Validation: {name}</source>
      <translation>Validación: {name}</translation>
    </message>
    <message>
      <source>Weight of features</source>
      <translation>Peso de las características</translation>
    </message>
    <message>
      <source>colour drift</source>
      <translation>deriva de color</translation>
    </message>
    <message>
      <source>content kept</source>
      <translation>contenido conservado</translation>
    </message>
    <message>
      <source>content kept by chance</source>
      <translation>contenido conservado por azar</translation>
    </message>
    <message>
      <source>correlation of brightness</source>
      <translation>correlación del brillo</translation>
    </message>
    <message>
      <source>diversity</source>
      <translation>diversidad</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>score</source>
      <translation>puntuación</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>ajustes</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>{name}, lower bound</source>
      <translation>{name}, límite inferior</translation>
    </message>
    <message>
      <source>{name}, upper bound</source>
      <translation>{name}, límite superior</translation>
    </message>
  </context>
  <context>
    <name>TrainingWindow</name>
    <message>
      <source>Complete the pages before this one first.</source>
      <translation>Completa antes las páginas anteriores.</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
      <source>These settings belong to a run that has started. “All runs” can start another one like it.</source>
      <translation>Estos ajustes son de un entrenamiento ya empezado. «Todos» puede iniciar otro igual.</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. The run stays paused.</source>
      <translation>Puedes salir de esta página y cerrar también PUT Desktop. El entrenamiento sigue en pausa.</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues by itself.</source>
      <translation>Puedes salir de esta página y cerrar también PUT Desktop. El entrenamiento continúa por sí solo.</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues.</source>
      <translation>Puedes salir de esta página y cerrar también PUT Desktop. El entrenamiento continúa.</translation>
    </message>
    <message>
      <source>“{page}” is not complete yet.</source>
      <translation>«{page}» aún no está completa.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Open PUT Desktop</source>
      <translation>Abrir PUT &amp;Desktop</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausa</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reanudar</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nada que hacer</translation>
    </message>
  </context>
  <context>
    <name>VerdictBanner</name>
    <message>
      <source>Copy the message with its details</source>
      <translation>Copiar el mensaje con sus detalles</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
  </context>
  <context>
    <name>VideoSettings</name>
    <message>
      <source>0 is lossless; larger numbers make smaller files, up to 51 for H.264 and HEVC</source>
      <translation>0 es sin pérdidas; números mayores dan archivos menores, hasta 51 en H.264 y HEVC</translation>
    </message>
    <message>
      <source>A JSON file with the settings used and what was kept of the original</source>
      <translation>Un archivo JSON con los ajustes usados y lo que se conservó del original</translation>
    </message>
    <message>
      <source>AV1</source>
      <translation>AV1</translation>
    </message>
    <message>
      <source>Animated GIF</source>
      <translation>GIF animado</translation>
    </message>
    <message>
      <source>Animated WebP</source>
      <translation>WebP animado</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Equilibrado</translation>
    </message>
    <message>
      <source>By a number (CRF)</source>
      <translation>Por un número (CRF)</translation>
    </message>
    <message>
      <source>CRF</source>
      <translation>CRF</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>Códec</translation>
    </message>
    <message>
      <source>File type</source>
      <translation>Tipo de archivo</translation>
    </message>
    <message>
      <source>File type of the results</source>
      <translation>Tipo de archivo de los resultados</translation>
    </message>
    <message>
      <source>For the archive</source>
      <translation>Para archivar</translation>
    </message>
    <message>
      <source>Frame rate of the result; 0 keeps every frame and its time</source>
      <translation>Fotogramas por segundo del resultado; 0 conserva cada fotograma y su tiempo</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>Fotogramas por segundo</translation>
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
      <translation>Cuánto sigue cada fotograma al anterior: menos parpadeo, detalle más suave</translation>
    </message>
    <message>
      <source>How the frames are encoded</source>
      <translation>Cómo se codifican los fotogramas</translation>
    </message>
    <message>
      <source>Image quality against file size</source>
      <translation>Calidad de imagen frente a tamaño</translation>
    </message>
    <message>
      <source>Keep all of it</source>
      <translation>Conservarlo todo</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Quitarlo</translation>
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
      <translation>Imágenes numeradas</translation>
    </message>
    <message>
      <source>Only for “{name}”</source>
      <translation>Solo para «{name}»</translation>
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
      <translation>Informe junto a cada vídeo</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>Igual que el original</translation>
    </message>
    <message>
      <source>Small file</source>
      <translation>Archivo pequeño</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>Sonido</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>Estabilidad</translation>
    </message>
    <message>
      <source>These settings are for {name} only; other files keep theirs</source>
      <translation>Estos ajustes son solo para {name}; los demás archivos conservan los suyos</translation>
    </message>
    <message>
      <source>VP9</source>
      <translation>VP9</translation>
    </message>
    <message>
      <source>Video quality</source>
      <translation>Calidad de vídeo</translation>
    </message>
    <message>
      <source>WebM</source>
      <translation>WebM</translation>
    </message>
    <message>
      <source>What to do with the sound</source>
      <translation>Qué hacer con el sonido</translation>
    </message>
  </context>
  <context>
    <name>WatchDialog</name>
    <message>
      <source>&amp;Add…</source>
      <translation>A&amp;ñadir…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausa</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reanudar</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Folders are watched while this program is open, in the window or in the tray.</source>
      <translation>Las carpetas se vigilan mientras el programa está abierto, en la ventana o en la bandeja.</translation>
    </message>
    <message>
      <source>Its pictures, its results and its jobs stay.</source>
      <translation>Sus imágenes, resultados y trabajos se conservan.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>No folder is watched. Whatever arrives in a watched folder is translated by itself.</source>
      <translation>No se vigila ninguna carpeta. Lo que llega a una carpeta vigilada se traduce solo.</translation>
    </message>
    <message>
      <source>Own settings</source>
      <translation>Ajustes propios</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Watch “{name}” no longer?</source>
      <translation>¿Dejar de vigilar «{name}»?</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Carpetas vigiladas</translation>
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
      <translation>&amp;Preajuste</translation>
    </message>
    <message>
      <source>&amp;Results go to</source>
      <translation>&amp;Resultados en</translation>
    </message>
    <message>
      <source>&amp;Watch</source>
      <translation>V&amp;igilar</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>Como está</translation>
    </message>
    <message>
      <source>Change a watched folder</source>
      <translation>Cambiar una carpeta vigilada</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>Carpeta de resultados</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>Carpeta que vigilar</translation>
    </message>
    <message>
      <source>How long a file must not have changed before it is translated</source>
      <translation>Cuánto tiempo debe pasar sin cambios un archivo antes de traducirse</translation>
    </message>
    <message>
      <source>Leave what is in the folder already</source>
      <translation>Dejar lo que ya está en la carpeta</translation>
    </message>
    <message>
      <source>Only what arrives from &amp;now on</source>
      <translation>Solo lo que llegue desde a&amp;hora</translation>
    </message>
    <message>
      <source>Pictures and videos that arrive in the folder, or below it, are translated at once.</source>
      <translation>Las imágenes y los vídeos que llegan a la carpeta o a sus subcarpetas se traducen enseguida.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>The settings that are shown now</source>
      <translation>Los ajustes que se muestran ahora</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
      <source>Wait &amp;until unchanged for</source>
      <translation>Esperar sin ca&amp;mbios durante</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Vigilar</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Vigilar una carpeta</translation>
    </message>
    <message>
      <source>{name} - translated</source>
      <translation>{name} - traducido</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message numerus="yes">
      <source>%Ln arriving</source>
      <translation>
        <numerusform>%Ln llegando</numerusform>
        <numerusform>%Ln llegando</numerusform>
      </translation>
    </message>
    <message>
      <source>A folder cannot be watched.</source>
      <translation>No se puede vigilar una carpeta.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Mirando…</translation>
    </message>
    <message>
      <source>Not there</source>
      <translation>No está</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>Vigilando</translation>
    </message>
  </context>
  <context>
    <name>WhenDone</name>
    <message>
      <source>Check that the program is there and may be run.</source>
      <translation>Compruebe que el programa existe y puede ejecutarse.</translation>
    </message>
    <message>
      <source>Do nothing</source>
      <translation>No hacer nada</translation>
    </message>
    <message>
      <source>Run a command</source>
      <translation>Ejecutar un comando</translation>
    </message>
    <message>
      <source>Shut down</source>
      <translation>Apagar</translation>
    </message>
    <message>
      <source>Sleep</source>
      <translation>Suspender</translation>
    </message>
    <message>
      <source>The computer cannot be sent to sleep.</source>
      <translation>No se puede suspender el equipo.</translation>
    </message>
    <message>
      <source>The computer cannot be shut down.</source>
      <translation>No se puede apagar el equipo.</translation>
    </message>
    <message>
      <source>“{command}” cannot be started.</source>
      <translation>No se puede iniciar «{command}».</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneButton</name>
    <message>
      <source>Then: {what}</source>
      <translation>Después: {what}</translation>
    </message>
    <message>
      <source>What happens when everything is done</source>
      <translation>Qué ocurre cuando todo termina</translation>
    </message>
    <message>
      <source>When done</source>
      <translation>Al terminar</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneMenu</name>
    <message>
      <source>&amp;When everything is done</source>
      <translation>Cuando &amp;todo termine</translation>
    </message>
    <message>
      <source>Command to run, with its arguments:</source>
      <translation>Comando con sus argumentos:</translation>
    </message>
    <message>
      <source>When everything is done</source>
      <translation>Cuando todo termine</translation>
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
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Biblioteca</translation>
    </message>
    <message>
      <source>&amp;Precision</source>
      <translation>&amp;Precisión</translation>
    </message>
    <message>
      <source>All graphics cards</source>
      <translation>Todas las tarjetas gráficas</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Automatic takes the one that was the fastest on this computer</source>
      <translation>«Automático» usa la que fue más rápida en este equipo</translation>
    </message>
    <message>
      <source>Computers that translate: an address such as 192.168.0.10:6379, or auto for those joined here</source>
      <translation>Equipos que traducen: una dirección como 192.168.0.10:6379, o auto para el clúster al que pertenece este equipo</translation>
    </message>
    <message>
      <source>For jobs that are added from now on. Automatic is nearly always right: it takes what was measured.</source>
      <translation>Para los trabajos que se añadan desde ahora. Automático casi siempre acierta: usa lo que se midió.</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <source>How this computer works</source>
      <translation>Cómo trabaja este equipo</translation>
    </message>
    <message>
      <source>Most &amp;memory</source>
      <translation>&amp;Memoria máxima</translation>
    </message>
    <message>
      <source>None: this computer works alone</source>
      <translation>Ninguno: este equipo trabaja solo</translation>
    </message>
    <message>
      <source>Numbers with 16 bits take less time and memory; int8 is for processors with OpenVINO</source>
      <translation>Los números de 16 bits requieren menos tiempo y memoria; int8 es para procesadores con OpenVINO</translation>
    </message>
    <message>
      <source>Pictures that need more are translated in parts, to the same pixels</source>
      <translation>Las imágenes que necesitan más se traducen por partes, con los mismos píxeles</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>Ray &amp;cluster</source>
      <translation>Clúster &amp;Ray</translation>
    </message>
    <message>
      <source>So many files are read and written at a time</source>
      <translation>Número de archivos que se leen y escriben a la vez</translation>
    </message>
    <message>
      <source>T&amp;hreads that read and write</source>
      <translation>&amp;Hilos que leen y escriben</translation>
    </message>
    <message>
      <source>What is free</source>
      <translation>La que esté libre</translation>
    </message>
    <message>
      <source>Where the model is computed</source>
      <translation>Dónde se calcula el modelo</translation>
    </message>
  </context>
  <context>
    <name>_Curve</name>
    <message>
      <source>Distance to B</source>
      <translation>Distancia a B</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>Puntuación de validación por paso</translation>
    </message>
    <message>
      <source>source pictures</source>
      <translation>imágenes de origen</translation>
    </message>
  </context>
  <context>
    <name>_Curves</name>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
  </context>
  <context>
    <name>_Message</name>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln más</numerusform>
        <numerusform>%Ln más</numerusform>
      </translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Close this message (Escape)</source>
      <translation>Cerrar este mensaje (Escape)</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy the message with its details</source>
      <translation>Copiar el mensaje con sus detalles</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Show the previous message</source>
      <translation>Ver el mensaje anterior</translation>
    </message>
  </context>
  <context>
    <name>_Reason</name>
    <message>
      <source>Copy this with its details</source>
      <translation>Copiar esto con sus detalles</translation>
    </message>
  </context>
</TS>
