<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Attention</name>
    <message numerus="yes">
      <source>%Ln have failures</source>
      <translation>
        <numerusform>%Ln has failures</numerusform>
        <numerusform>%Ln have failures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) are done</source>
      <translation>
        <numerusform>%Ln job is done</numerusform>
        <numerusform>%Ln jobs are done</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ClipBar</name>
    <message numerus="yes">
      <source>All %Ln frames</source>
      <translation>
        <numerusform>All %Ln frames</numerusform>
        <numerusform>All %Ln frames</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Selected: {start} – {end}, %Ln frame(s)</source>
      <translation>
        <numerusform>Selected: {start} – {end}, %Ln frame</numerusform>
        <numerusform>Selected: {start} – {end}, %Ln frames</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DevicesButton</name>
    <message numerus="yes">
      <source>%Ln device(s)</source>
      <translation>
        <numerusform>%Ln device</numerusform>
        <numerusform>%Ln devices</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{used} of %Ln device(s)</source>
      <translation>
        <numerusform>{used} of %Ln device</numerusform>
        <numerusform>{used} of %Ln devices</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DomainPanel</name>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unique</source>
      <translation>
        <numerusform>{pictures}, %Ln of them unique</numerusform>
        <numerusform>{pictures}, %Ln of them unique</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unreadable</source>
      <translation>
        <numerusform>{pictures}, %Ln of them unreadable</numerusform>
        <numerusform>{pictures}, %Ln of them unreadable</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EstimateView</name>
    <message numerus="yes">
      <source>%Ln step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln step of {step} s</numerusform>
        <numerusform>%Ln steps of {step} s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warm-up step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln warm-up step of {step} s</numerusform>
        <numerusform>%Ln warm-up steps of {step} s</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FilesDialog</name>
    <message numerus="yes">
      <source>Only the first %Ln are shown.</source>
      <translation>
        <numerusform>Only the first is shown.</numerusform>
        <numerusform>Only the first %Ln are shown.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FitHint</name>
    <message numerus="yes">
      <source>%Ln of {total} unusual for this model</source>
      <translation>
        <numerusform>%Ln of {total} is unusual for this model</numerusform>
        <numerusform>%Ln of {total} are unusual for this model</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Compared with the %Ln picture(s) that the model was trained on.</source>
      <translation>
        <numerusform>Compared with the %Ln picture that the model was trained on.</numerusform>
        <numerusform>Compared with the %Ln pictures that the model was trained on.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%Ln job(s) are removed together.</source>
      <translation>
        <numerusform>%Ln job is removed.</numerusform>
        <numerusform>%Ln jobs are removed together.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln translated frame(s) of {name} are discarded.</source>
      <translation>
        <numerusform>%Ln translated frame of {name} is discarded.</numerusform>
        <numerusform>%Ln translated frames of {name} are discarded.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Drop to add %Ln item(s)</source>
      <translation>
        <numerusform>Drop to add %Ln item</numerusform>
        <numerusform>Drop to add %Ln items</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelsController</name>
    <message numerus="yes">
      <source>%Ln unfinished job(s) need it</source>
      <translation>
        <numerusform>%Ln unfinished job needs it</numerusform>
        <numerusform>%Ln unfinished jobs need it</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OutlookBar</name>
    <message numerus="yes">
      <source>%Ln picture(s) are left out.</source>
      <translation>
        <numerusform>%Ln picture is left out.</numerusform>
        <numerusform>%Ln pictures are left out.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message numerus="yes">
      <source>%Ln job(s) did not finish last time: {names}.</source>
      <translation>
        <numerusform>%Ln job did not finish last time: {names}.</numerusform>
        <numerusform>%Ln jobs did not finish last time: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) stopped</source>
      <translation>
        <numerusform>%Ln job stopped</numerusform>
        <numerusform>%Ln jobs stopped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) waiting</source>
      <translation>
        <numerusform>%Ln job waiting</numerusform>
        <numerusform>%Ln jobs waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>For %Ln selected job(s)</source>
      <translation>
        <numerusform>For %Ln selected job</numerusform>
        <numerusform>For %Ln selected jobs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunHeader</name>
    <message numerus="yes">
      <source>Warm-up: learning to copy pictures, %Ln step(s) left</source>
      <translation>
        <numerusform>Warm-up: learning to copy pictures, %Ln step left</numerusform>
        <numerusform>Warm-up: learning to copy pictures, %Ln steps left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message numerus="yes">
      <source>%Ln done</source>
      <translation>
        <numerusform>%Ln done</numerusform>
        <numerusform>%Ln done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln failed</numerusform>
        <numerusform>%Ln failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln file</numerusform>
        <numerusform>%Ln files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln frame(s)</source>
      <translation>
        <numerusform>%Ln frame</numerusform>
        <numerusform>%Ln frames</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln picture(s)</source>
      <translation>
        <numerusform>%Ln picture</numerusform>
        <numerusform>%Ln pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln skipped</source>
      <translation>
        <numerusform>%Ln skipped</numerusform>
        <numerusform>%Ln skipped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln video(s)</source>
      <translation>
        <numerusform>%Ln video</numerusform>
        <numerusform>%Ln videos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln frame(s)</source>
      <translation>
        <numerusform>{done} of %Ln frame</numerusform>
        <numerusform>{done} of %Ln frames</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TileGrid</name>
    <message numerus="yes">
      <source>{name}: %Ln crop(s)</source>
      <translation>
        <numerusform>{name}: %Ln crop</numerusform>
        <numerusform>{name}: %Ln crops</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>Leave out %Ln copy(s)</source>
      <translation>
        <numerusform>Leave out %Ln copy</numerusform>
        <numerusform>Leave out %Ln copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln file(s)</source>
      <translation>
        <numerusform>Leave out %Ln file</numerusform>
        <numerusform>Leave out %Ln files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln hour(s)</source>
      <translation>
        <numerusform>about %Ln hour</numerusform>
        <numerusform>about %Ln hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minute(s)</source>
      <translation>
        <numerusform>about %Ln minute</numerusform>
        <numerusform>about %Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{name}” has done all of its %Ln step(s). Train up to step:</source>
      <translation>
        <numerusform>“{name}” has done its %Ln step. Train up to step:</numerusform>
        <numerusform>“{name}” has done all of its %Ln steps. Train up to step:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message numerus="yes">
      <source>%Ln arriving</source>
      <translation>
        <numerusform>%Ln arriving</numerusform>
        <numerusform>%Ln arriving</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>_Message</name>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln more</numerusform>
        <numerusform>%Ln more</numerusform>
      </translation>
    </message>
  </context>
</TS>
