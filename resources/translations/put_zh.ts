<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About PUT Desktop</source>
      <translation>关于 PUT Desktop(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;All training runs</source>
      <translation>所有训练(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Clear finished</source>
      <translation>清除已完成(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Import a model…</source>
      <translation>导入模型(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open the results</source>
      <translation>打开结果(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>继续(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>开始(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>训练模型(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>监视的文件夹(&amp;W)…</translation>
    </message>
    <message>
      <source>Acti&amp;vity log…</source>
      <translation>活动日志(&amp;V)…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <translation>从文件添加模型</translation>
    </message>
    <message>
      <source>Add fil&amp;es…</source>
      <translation>添加文件(&amp;E)…</translation>
    </message>
    <message>
      <source>Add the &amp;sample photographs</source>
      <translation>添加示例照片(&amp;S)</translation>
    </message>
    <message>
      <source>Add the selected ended jobs once more as they were, ready to be changed</source>
      <translation>按原样再次添加所选的已结束任务，以便修改</translation>
    </message>
    <message>
      <source>Add the selected finished jobs once more, with the settings and the model that are shown</source>
      <translation>用当前显示的设置和模型再次添加所选的已结束任务</translation>
    </message>
    <message>
      <source>Check for &amp;updates</source>
      <translation>检查更新(&amp;U)</translation>
    </message>
    <message>
      <source>Check for updates at each &amp;start</source>
      <translation>每次启动时检查更新(&amp;S)</translation>
    </message>
    <message>
      <source>Choose pictures and videos to translate</source>
      <translation>选择要转换的图片和视频</translation>
    </message>
    <message>
      <source>Clear all that ended</source>
      <translation>清除所有已结束的任务</translation>
    </message>
    <message>
      <source>Close; unfinished jobs can be resumed later</source>
      <translation>关闭；未完成的任务以后可以继续</translation>
    </message>
    <message>
      <source>Continue after the pause</source>
      <translation>暂停后继续</translation>
    </message>
    <message>
      <source>Do a job again with the files, settings and model that its report names</source>
      <translation>按报告中的文件、设置和模型再次执行任务</translation>
    </message>
    <message>
      <source>Edit and run again</source>
      <translation>编辑并重新运行</translation>
    </message>
    <message>
      <source>Finish the current picture or frames, then pause</source>
      <translation>完成当前图片或帧，然后暂停</translation>
    </message>
    <message>
      <source>Finish the current picture or video, then stop</source>
      <translation>完成当前图片或视频，然后停止</translation>
    </message>
    <message>
      <source>For NVIDIA cards, on a computer without a network</source>
      <translation>用于没有网络的电脑上的 NVIDIA 显卡</translation>
    </message>
    <message>
      <source>Install the &amp;GPU pack from a file…</source>
      <translation>从文件安装 &amp;GPU 包…</translation>
    </message>
    <message>
      <source>List all keys</source>
      <translation>列出所有快捷键</translation>
    </message>
    <message>
      <source>Look at all models and manage them</source>
      <translation>查看和管理所有模型</translation>
    </message>
    <message>
      <source>Look for a newer version now</source>
      <translation>立即查找新版本</translation>
    </message>
    <message>
      <source>Look for a newer version whenever the window opens</source>
      <translation>每次打开窗口时查找新版本</translation>
    </message>
    <message>
      <source>Models page</source>
      <translation>模型页</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>下移(&amp;D)</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>上移(&amp;U)</translation>
    </message>
    <message>
      <source>Move the focus to the next part</source>
      <translation>将焦点移到下一部分</translation>
    </message>
    <message>
      <source>Move the selected jobs down</source>
      <translation>下移所选任务</translation>
    </message>
    <message>
      <source>Move the selected jobs up</source>
      <translation>上移所选任务</translation>
    </message>
    <message>
      <source>Move to the &amp;top</source>
      <translation>移到最前(&amp;T)</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>窗口的下一部分</translation>
    </message>
    <message>
      <source>Open t&amp;he report</source>
      <translation>打开报告(&amp;H)</translation>
    </message>
    <message>
      <source>Open the folder that holds the result</source>
      <translation>打开结果所在的文件夹</translation>
    </message>
    <message>
      <source>Open the result in its default program</source>
      <translation>用默认程序打开结果</translation>
    </message>
    <message>
      <source>P&amp;lay</source>
      <translation>播放(&amp;L)</translation>
    </message>
    <message>
      <source>Play this video beside its result</source>
      <translation>与结果并排播放此视频</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>预览(&amp;V)</translation>
    </message>
    <message>
      <source>Preview 3 s</source>
      <translation>预览 3 秒</translation>
    </message>
    <message>
      <source>R&amp;etry failed</source>
      <translation>重试失败项(&amp;E)</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>移除(&amp;M)</translation>
    </message>
    <message>
      <source>Remove all finished jobs</source>
      <translation>移除所有已完成的任务</translation>
    </message>
    <message>
      <source>Remove all jobs that ended, also those with failed files</source>
      <translation>移除所有已结束的任务，包括有失败文件的任务</translation>
    </message>
    <message>
      <source>Remove the selected jobs; finished results stay</source>
      <translation>移除所选任务；已完成的结果会保留</translation>
    </message>
    <message>
      <source>Run the selected jobs first</source>
      <translation>优先运行所选任务</translation>
    </message>
    <message>
      <source>Save diagnostic &amp;report…</source>
      <translation>保存诊断报告(&amp;R)…</translation>
    </message>
    <message>
      <source>Save versions, devices and logs for a report of a fault; no pictures, no names</source>
      <translation>保存版本、设备和日志以报告故障；不含图片和姓名</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs</source>
      <translation>显示已完成、进行中和等待的训练</translation>
    </message>
    <message>
      <source>Show how the results of this job were made, file by file</source>
      <translation>逐个文件显示此任务的结果是如何生成的</translation>
    </message>
    <message>
      <source>Show the folder with the results</source>
      <translation>显示结果文件夹</translation>
    </message>
    <message>
      <source>Show the queue</source>
      <translation>显示队列</translation>
    </message>
    <message>
      <source>Show the settings</source>
      <translation>显示设置</translation>
    </message>
    <message>
      <source>Show the settings beside the picture</source>
      <translation>在图片旁显示设置</translation>
    </message>
    <message>
      <source>Show the table of all jobs and their files</source>
      <translation>显示所有任务及其文件的表格</translation>
    </message>
    <message>
      <source>Stop &amp;after this file</source>
      <translation>此文件后停止(&amp;A)</translation>
    </message>
    <message>
      <source>Stop &amp;now</source>
      <translation>立即停止(&amp;N)</translation>
    </message>
    <message>
      <source>Stop at once; finished pictures stay, and a video resumes from here when it is started again</source>
      <translation>立即停止；已完成的图片会保留，视频再次开始时从这里继续</translation>
    </message>
    <message>
      <source>Theme, language, device, threads and caches</source>
      <translation>主题、语言、设备、线程和缓存</translation>
    </message>
    <message>
      <source>Train a model of your own from two folders of pictures</source>
      <translation>用两个图片文件夹训练自己的模型</translation>
    </message>
    <message>
      <source>Train models of your own</source>
      <translation>训练你自己的模型</translation>
    </message>
    <message>
      <source>Train page</source>
      <translation>训练页</translation>
    </message>
    <message>
      <source>Translate a folder with all its subfolders</source>
      <translation>转换文件夹及其所有子文件夹</translation>
    </message>
    <message>
      <source>Translate a&amp;gain</source>
      <translation>再次转换(&amp;G)</translation>
    </message>
    <message>
      <source>Translate again from a &amp;report…</source>
      <translation>按报告再次转换(&amp;R)…</translation>
    </message>
    <message>
      <source>Translate all waiting jobs</source>
      <translation>转换所有等待的任务</translation>
    </message>
    <message>
      <source>Translate and play three seconds from here</source>
      <translation>从此处转换并播放三秒</translation>
    </message>
    <message>
      <source>Translate by itself whatever arrives in a folder</source>
      <translation>自动转换进入文件夹的内容</translation>
    </message>
    <message>
      <source>Translate page</source>
      <translation>转换页</translation>
    </message>
    <message>
      <source>Translate pictures and videos</source>
      <translation>转换图片和视频</translation>
    </message>
    <message>
      <source>Translate the failed files of the selected jobs again</source>
      <translation>重新转换所选任务中失败的文件</translation>
    </message>
    <message>
      <source>Try it with the pictures that are included</source>
      <translation>用附带的图片试一试</translation>
    </message>
    <message>
      <source>Try the settings on this picture or frame without saving</source>
      <translation>在此图片或帧上试用设置而不保存</translation>
    </message>
    <message>
      <source>Version and licences</source>
      <translation>版本和许可证</translation>
    </message>
    <message>
      <source>What happened, to read and copy</source>
      <translation>发生过的事，可查看和复制</translation>
    </message>
  </context>
  <context>
    <name>ActivityDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <translation>保存(&amp;S)…</translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>活动日志</translation>
    </message>
    <message>
      <source>C&amp;lear…</source>
      <translation>清空(&amp;L)…</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清空</translation>
    </message>
    <message>
      <source>Clear the activity log?</source>
      <translation>清空活动日志？</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详细信息</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>No line fits.</source>
      <translation>没有符合的条目。</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>还没有任何活动。</translation>
    </message>
    <message>
      <source>Problems only</source>
      <translation>仅问题</translation>
    </message>
    <message>
      <source>Results and reports stay.</source>
      <translation>结果和报告会保留。</translation>
    </message>
    <message>
      <source>Save the activity log</source>
      <translation>保存活动日志</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>显示的内容</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
  </context>
  <context>
    <name>ActivityLog</name>
    <message>
      <source>It is not there.</source>
      <translation>它不存在。</translation>
    </message>
    <message>
      <source>The queue is paused.</source>
      <translation>队列已暂停。</translation>
    </message>
    <message>
      <source>The queue resumes.</source>
      <translation>队列继续运行。</translation>
    </message>
    <message>
      <source>The watched folder “{name}” is back.</source>
      <translation>监视的文件夹“{name}”已恢复。</translation>
    </message>
    <message>
      <source>The watched folder “{name}” waits.</source>
      <translation>监视的文件夹“{name}”正在等待。</translation>
    </message>
    <message>
      <source>{name} could not be translated.</source>
      <translation>{name} 无法转换。</translation>
    </message>
    <message>
      <source>“{name}” begins with {model}.</source>
      <translation>“{name}”开始使用 {model}。</translation>
    </message>
    <message>
      <source>“{name}” failed.</source>
      <translation>“{name}”失败。</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}, {failed} failed.</source>
      <translation>“{name}”已完成：{done}，{failed} 个失败。</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}.</source>
      <translation>“{name}”已完成：{done}。</translation>
    </message>
    <message>
      <source>“{name}” was stopped: {done} done.</source>
      <translation>“{name}”已停止：完成 {done}。</translation>
    </message>
    <message>
      <source>“{name}”: {words}</source>
      <translation>“{name}”：{words}</translation>
    </message>
  </context>
  <context>
    <name>AdvancedSettings</name>
    <message>
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Names of the results</source>
      <translation>结果的名称(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Reset all</source>
      <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Working size</source>
      <translation>工作尺寸(&amp;W)</translation>
    </message>
    <message>
      <source>A file beside the results that says how each was made, and with which they can be made again</source>
      <translation>结果旁的文件，说明每个结果如何生成，并可据此再次生成</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>By the brush size</source>
      <translation>按画笔大小</translation>
    </message>
    <message>
      <source>Copy .xmp files</source>
      <translation>复制 .xmp 文件</translation>
    </message>
    <message>
      <source>Count it as failed</source>
      <translation>算作失败</translation>
    </message>
    <message>
      <source>Each result gets the date on which its original was changed last</source>
      <translation>每个结果使用其原件的最后修改日期</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>格式(&amp;O)</translation>
    </message>
    <message>
      <source>For JPEG, WebP and AVIF; 92 is close to the original</source>
      <translation>用于 JPEG、WebP 和 AVIF；92 接近原图</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>显卡</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>假期</translation>
    </message>
    <message>
      <source>How results are saved</source>
      <translation>如何保存结果</translation>
    </message>
    <message>
      <source>If a result &amp;exists</source>
      <translation>如果结果已存在(&amp;E)</translation>
    </message>
    <message>
      <source>Keep both, numbered</source>
      <translation>都保留，加编号</translation>
    </message>
    <message>
      <source>Keep the dates of the files</source>
      <translation>保留文件日期</translation>
    </message>
    <message>
      <source>Model: {title}</source>
      <translation>模型：{title}</translation>
    </message>
    <message>
      <source>Names, or paths below a dropped folder, that are passed over, with ; between; * is anything</source>
      <translation>要跳过的名称或文件夹内路径，用 ; 分隔；* 代表任意内容</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation>原始尺寸</translation>
    </message>
    <message>
      <source>Pass over</source>
      <translation>跳过</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Qualit&amp;y</source>
      <translation>质量(&amp;Y)</translation>
    </message>
    <message>
      <source>Ratings and edits that other programs keep beside the originals</source>
      <translation>其他程序保存在原件旁的评分和编辑</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>替换</translation>
    </message>
    <message>
      <source>Reset all advanced settings to the preset</source>
      <translation>将所有高级设置恢复为预设</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>与原件相同</translation>
    </message>
    <message>
      <source>Short side at which the model works; results always have the size of the original</source>
      <translation>模型工作时的短边；结果始终与原件同尺寸</translation>
    </message>
    <message>
      <source>Skip it if it is up to date</source>
      <translation>若已是最新则跳过</translation>
    </message>
    <message>
      <source>Sunset</source>
      <translation>日落</translation>
    </message>
    <message>
      <source>This copies the weights of a model into a new run that starts at step 0. To continue a stopped run, use “Resume” in the list of all runs instead.</source>
      <translation>这会把模型的权重复制到从第 0 步开始的新训练。要继续已停止的训练，请使用训练列表中的“继续”。</translation>
    </message>
    <message>
      <source>Tokens: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} pads the number</source>
      <translation>占位符：{name} {ext} {folder} {model} {strength} {index} {date}；{index:04} 补零</translation>
    </message>
    <message>
      <source>What to do if a result already exists</source>
      <translation>结果已存在时怎么办</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>模型在哪里运行</translation>
    </message>
    <message>
      <source>Write a report</source>
      <translation>写入报告</translation>
    </message>
    <message>
      <source>{size} pixels</source>
      <translation>{size} 像素</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>“{name}”</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message numerus="yes">
      <source>%Ln have failures</source>
      <translation>
        <numerusform>%Ln 个有失败</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) are done</source>
      <translation>
        <numerusform>%Ln 个任务已完成</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>全部完成</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>After</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>之前</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Damaged</source>
      <translation>已损坏</translation>
    </message>
  </context>
  <context>
    <name>CardForm</name>
    <message>
      <source>&amp;Description</source>
      <translation>说明(&amp;D)</translation>
    </message>
    <message>
      <source>C&amp;redits</source>
      <translation>致谢(&amp;R)</translation>
    </message>
    <message>
      <source>L&amp;icence</source>
      <translation>许可证(&amp;I)</translation>
    </message>
    <message>
      <source>Na&amp;me in the gallery</source>
      <translation>图库中的名称(&amp;M)</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>未注明</translation>
    </message>
    <message>
      <source>One per line: painter, photographer, collection</source>
      <translation>每行一个：画家、摄影师、收藏</translation>
    </message>
    <message>
      <source>The licences of the training pictures matter. If they are not yours, share the model only as those licences allow. Of a model that the run began from, the credits stay, and the licence too where you choose none.</source>
      <translation>训练图片的许可很重要。如果图片不属于您，只能在这些许可允许的范围内分享模型。训练所基于的模型的致谢会保留；如果您未选择许可，其许可也会保留。</translation>
    </message>
    <message>
      <source>Titl&amp;e</source>
      <translation>标题(&amp;E)</translation>
    </message>
  </context>
  <context>
    <name>CardPanel</name>
    <message>
      <source>Card in the gallery</source>
      <translation>图库中的卡片</translation>
    </message>
    <message>
      <source>Picture on the card</source>
      <translation>卡片上的图片</translation>
    </message>
    <message>
      <source>Picture on the card:</source>
      <translation>卡片上的图片：</translation>
    </message>
  </context>
  <context>
    <name>CardPreview</name>
    <message>
      <source>Card in the gallery</source>
      <translation>图库中的卡片</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>A fine weave shows in clear skies, small faces lose their features, and thin red lines may run along horizons.</source>
      <translation>晴朗的天空会出现细纹，小的人脸会失去五官细节，地平线上可能出现细红线。</translation>
    </message>
    <message>
      <source>A fine weave, like silk, lies over smooth places.</source>
      <translation>平滑处覆有如绢丝般的细纹。</translation>
    </message>
    <message>
      <source>Aitzol Berasategi, from Debian's lomiri-wallpapers.</source>
      <translation>Aitzol Berasategi，取自 Debian 的 lomiri-wallpapers。</translation>
    </message>
    <message>
      <source>Bible Gallery (#{0}), Dante's Hell (#{1}), Purgatory (#{2}) and Paradise (#{3}), Don Quixote (#{4}).</source>
      <translation>《圣经画廊》(#{0})，但丁《地狱篇》(#{1})、《炼狱篇》(#{2})、《天堂篇》(#{3})，《堂吉诃德》(#{4})。</translation>
    </message>
    <message>
      <source>Bright colours stay as a faint tint; shapes and light stay where they are.</source>
      <translation>鲜艳的颜色保留为淡淡的色调；形状和光线保持原位。</translation>
    </message>
    <message>
      <source>Chinese ink landscapes</source>
      <translation>中国水墨山水画</translation>
    </message>
    <message>
      <source>Chinese ink landscapes from the Song to the Ming dynasty, works in the public domain; reproductions from the set of github.com/otang47/Landscape-Painting-Classification, which names no photographers.</source>
      <translation>宋至明代的中国水墨山水画，作品属公有领域；复制图取自 github.com/otang47/Landscape-Painting-Classification，其中未注明摄影者。</translation>
    </message>
    <message>
      <source>Colour plates of books from Project Gutenberg, public domain</source>
      <translation>Project Gutenberg 书籍的彩色图版，公有领域</translation>
    </message>
    <message>
      <source>Colours and light stay those of the photograph.</source>
      <translation>色彩和光线保持照片原样。</translation>
    </message>
    <message>
      <source>Courtesy of the Art Institute of Chicago (CC0)</source>
      <translation>承蒙芝加哥艺术博物馆提供 (CC0)</translation>
    </message>
    <message>
      <source>Cuts photographs into wood as Gustave Doré's engravers did: black and white hatching in one grey tone.</source>
      <translation>像古斯塔夫·多雷的刻工那样把照片刻成木版：单一灰调中的黑白排线。</translation>
    </message>
    <message>
      <source>Dark edges and light specks on dark slopes may turn vermilion, busy places may get small dots and boxes, and shading stays where a printer would lay one flat tone.</source>
      <translation>深色边缘和深色山坡上的亮点可能变成朱红，杂乱的地方可能出现小点和小方框；版画师会铺一层平涂的地方，这里仍保留明暗过渡。</translation>
    </message>
    <message>
      <source>Dark, plain places may show a fine weave.</source>
      <translation>暗而平的地方可能出现细密的网纹。</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast ink.</source>
      <translation>用一个核心几分钟从大模型蒸馏而来，从快速水墨的权重开始。</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast storybook.</source>
      <translation>用一个核心几分钟从大模型蒸馏而来，从快速故事书的权重开始。</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast watercolour.</source>
      <translation>以快速水彩画的权重为起点，用一个核心的几分钟从大模型蒸馏而来。</translation>
    </message>
    <message>
      <source>Distilled from the large one in {0} steps on one core.</source>
      <translation>在一个核心上用 {0} 步从大模型蒸馏而来。</translation>
    </message>
    <message>
      <source>Does what “Impressionist painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>用大约五分之一的时间完成“印象派绘画”的效果：适合视频和没有显卡的电脑。</translation>
    </message>
    <message>
      <source>Does what “Ink painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>用大约五分之一的时间完成“水墨画”的效果：适合视频和没有显卡的电脑。</translation>
    </message>
    <message>
      <source>Does what “Pencil sketch” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>用大约五分之一的时间完成“铅笔速写”的效果：适合视频和没有显卡的电脑。</translation>
    </message>
    <message>
      <source>Does what “Storybook illustration” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>用大约五分之一的时间完成“故事书插画”的效果：适合视频和没有显卡的电脑。</translation>
    </message>
    <message>
      <source>Does what “Ukiyo-e print” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>用大约五分之一的时间完成“浮世绘”的效果：适合视频和没有显卡的电脑。</translation>
    </message>
    <message>
      <source>Does what “Watercolour” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>用大约五分之一的时间完成“水彩画”的效果：适合视频和没有显卡的电脑。</translation>
    </message>
    <message>
      <source>Does what “Wood engraving” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>用大约五分之一的时间完成“木刻版画”的效果：适合视频和没有显卡的电脑。</translation>
    </message>
    <message>
      <source>Draws photographs as Arthur Rackham and Edmund Dulac illustrated books: fine ink lines and washes of muted colour.</source>
      <translation>像亚瑟·拉克姆和埃德蒙·杜拉克的书籍插画那样描绘照片：纤细的墨线与柔和的淡彩。</translation>
    </message>
    <message>
      <source>Draws photographs as sketches of towns in pencil and pen: dark lines and grey hatching on white paper.</source>
      <translation>把照片画成铅笔和钢笔的城镇速写：白纸上的深色线条和灰色排线。</translation>
    </message>
    <message>
      <source>Draws photographs of everything in ink on old silk or paper, as in Chinese landscape painting of the Song to the Ming dynasty.</source>
      <translation>把各种照片画成古旧绢本或纸本上的水墨，如宋至明代的中国山水画。</translation>
    </message>
    <message>
      <source>Engraving, fast</source>
      <translation>木刻版画，快速</translation>
    </message>
    <message>
      <source>Flickr, numbers {0}.</source>
      <translation>Flickr，编号 {0}。</translation>
    </message>
    <message>
      <source>Hatching is a little softer than its own.</source>
      <translation>排线比它的略柔和。</translation>
    </message>
    <message>
      <source>Hatching is as broad as it learnt it at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures it is finer.</source>
      <translation>在 {0} 到 {1} 像素，或画笔大小为 {2} % 时，排线与学到的一样宽；在更大的图片上更细。</translation>
    </message>
    <message>
      <source>Impressionist painting</source>
      <translation>印象派绘画</translation>
    </message>
    <message>
      <source>Impressionist, fast</source>
      <translation>印象派，快速</translation>
    </message>
    <message>
      <source>In videos the grain stays on the screen while things move.</source>
      <translation>在视频中，物体移动时颗粒停在画面上不动。</translation>
    </message>
    <message>
      <source>Ink painting</source>
      <translation>水墨画</translation>
    </message>
    <message>
      <source>Ink, fast</source>
      <translation>水墨画，快速</translation>
    </message>
    <message>
      <source>Japanese woodblock prints of landscapes, {0} to {1}</source>
      <translation>日本风景木版画，{0} 至 {1} 年</translation>
    </message>
    <message>
      <source>Light and content stay those of the photograph.</source>
      <translation>光线和内容保持照片原样。</translation>
    </message>
    <message>
      <source>Light and shapes stay those of the photograph.</source>
      <translation>光线和形状保持照片原样。</translation>
    </message>
    <message>
      <source>Lines are a little softer than its own.</source>
      <translation>线条比原模型略为柔和。</translation>
    </message>
    <message>
      <source>Lines are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>在 {0} 到 {1} 像素，或画笔大小为 {2} % 时，线条与学到的一样宽；在更大的图片上更细。</translation>
    </message>
    <message>
      <source>Paints photographs of everything as the colour plates of {0} to {1} were painted: dabs of wash, soft edges, dark accents.</source>
      <translation>像 {0} 至 {1} 年的彩色图版那样描绘各种照片：点点淡彩、柔和的边缘、深色的点缀。</translation>
    </message>
    <message>
      <source>Paints photographs of everything in short strokes, as the impressionists did.</source>
      <translation>像印象派画家那样，用短促的笔触描绘各种照片。</translation>
    </message>
    <message>
      <source>Pencil sketch</source>
      <translation>铅笔速写</translation>
    </message>
    <message>
      <source>Pencil, fast</source>
      <translation>铅笔，快速</translation>
    </message>
    <message>
      <source>Pexels, Unsplash (before {0} June {1}), Budgie Backgrounds, the gb82 image set, Weavly landmarks, Twenty Twenty-Five.</source>
      <translation>Pexels、Unsplash（{1} 年 6 月 {0} 日之前）、Budgie Backgrounds、gb82 图像集、Weavly landmarks、Twenty Twenty-Five。</translation>
    </message>
    <message>
      <source>Photographs, CC BY 2.0</source>
      <translation>照片，CC BY 2.0</translation>
    </message>
    <message>
      <source>Photographs, CC BY 4.0</source>
      <translation>照片，CC BY 4.0</translation>
    </message>
    <message>
      <source>Photographs, CC0</source>
      <translation>照片，CC0</translation>
    </message>
    <message>
      <source>Photographs, public domain</source>
      <translation>照片，公有领域</translation>
    </message>
    <message>
      <source>Pictures made with it are yours.</source>
      <translation>用它制作的图片归你所有。</translation>
    </message>
    <message>
      <source>Prints photographs as the woodblocks of Hiroshige and Hokusai did: dark outlines, flat areas of muted colour, the grain of wood and paper.</source>
      <translation>像广重和北斋的木版画那样印出照片：深色轮廓、柔和的平涂色块、木与纸的纹理。</translation>
    </message>
    <message>
      <source>Public-domain paintings by Vincent van Gogh (Sunflowers, Irises, The Starry Night, Wheat Field with Cypresses, The Night Café), Pierre-Auguste Renoir (The Bridge at Chatou), Claude Monet (Impression, Sunrise; The Water Lily Pond; Waterloo Bridge, Fog; Étretat) and Marianne von Werefkin (Autumn, School).</source>
      <translation>公有领域绘画：文森特·梵高（《向日葵》《鸢尾花》《星月夜》《有柏树的麦田》《夜间咖啡馆》）、皮埃尔-奥古斯特·雷诺阿（《沙图之桥》）、克劳德·莫奈（《印象·日出》《睡莲池》《滑铁卢桥，雾》《埃特勒塔》）和玛丽安娜·冯·韦雷夫金（《秋天，学校》）。</translation>
    </message>
    <message>
      <source>Shapes stay where they are.</source>
      <translation>形状保持在原位。</translation>
    </message>
    <message>
      <source>Sketches from books of Project Gutenberg, public domain</source>
      <translation>Project Gutenberg 书籍中的速写，公有领域</translation>
    </message>
    <message>
      <source>Small faces lose their features.</source>
      <translation>小的人脸会失去五官细节。</translation>
    </message>
    <message>
      <source>Storybook illustration</source>
      <translation>故事书插画</translation>
    </message>
    <message>
      <source>Storybook, fast</source>
      <translation>故事书，快速</translation>
    </message>
    <message>
      <source>Strokes are a little softer than its own.</source>
      <translation>笔触比原模型略为柔和。</translation>
    </message>
    <message>
      <source>Strokes are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>在 {0} 至 {1} 像素，或画笔大小为 {2} % 时，笔触与所学的一样宽；在更大的图片上则更细。</translation>
    </message>
    <message>
      <source>Strong colours stay as a tint.</source>
      <translation>强烈的颜色会留下色调。</translation>
    </message>
    <message>
      <source>The PUT Desktop developers</source>
      <translation>PUT Desktop 开发者</translation>
    </message>
    <message>
      <source>The darkest places get a regular crosshatching.</source>
      <translation>最暗的地方会得到规则的交叉排线。</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one core of a processor.</source>
      <translation>在处理器的一个核心上训练了 {0} 步。</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one shared core of a processor, in under an hour.</source>
      <translation>在处理器的一个共享核心上训练了 {0} 步，不到一小时。</translation>
    </message>
    <message>
      <source>Trained on {0} of these {1} photographs and {2} colour plates, listed here by author.</source>
      <translation>用这 {1} 张照片中的 {0} 张和 {2} 幅彩色图版训练，以下按作者列出。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, listed here by author.</source>
      <translation>用 {0} 张照片和 {2} 幅绘画的 {1} 个裁剪训练，以下按作者列出。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, the photographs listed here by author.</source>
      <translation>用 {0} 张照片和 {2} 幅绘画的 {1} 个裁剪训练，照片在此按作者列出。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} engravings, the photographs listed here by author.</source>
      <translation>用 {0} 张照片和 {1} 幅版画训练；照片在此按作者列出。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} sketches, the photographs listed here by author.</source>
      <translation>用 {0} 张照片和 {1} 幅速写训练；照片在此按作者列出。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} watercolours, listed here by author.</source>
      <translation>用 {0} 张照片和 {1} 幅水彩画训练，以下按作者列出。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} woodblock prints, the photographs listed here by author.</source>
      <translation>用 {0} 张照片和 {1} 幅木版画训练；照片在此按作者列出。</translation>
    </message>
    <message>
      <source>Ukiyo-e print</source>
      <translation>浮世绘</translation>
    </message>
    <message>
      <source>Ukiyo-e, fast</source>
      <translation>浮世绘，快速</translation>
    </message>
    <message>
      <source>Utagawa Hiroshige ({0}-1858), The Fifty-three Stations of the Tokaido and other landscapes; Katsushika Hokusai ({1}-1849), Thirty-six Views of Mount Fuji (The Metropolitan Museum of Art, CC0); one from Chats on Japanese Prints (Project Gutenberg, #{2}).</source>
      <translation>歌川广重 ({0}-1858)，《东海道五十三次》及其他风景；葛饰北斋 ({1}-1849)，《富岳三十六景》（大都会艺术博物馆，CC0）；一幅取自 Chats on Japanese Prints（Project Gutenberg，#{2}）。</translation>
    </message>
    <message>
      <source>Washes and edges are a little softer than its own, and the finest texture is missing.</source>
      <translation>淡彩和边缘比原模型略为柔和，缺少最细的质感。</translation>
    </message>
    <message>
      <source>Watercolour</source>
      <translation>水彩画</translation>
    </message>
    <message>
      <source>Watercolour, fast</source>
      <translation>水彩画，快速</translation>
    </message>
    <message>
      <source>What the large one does badly this one does too.</source>
      <translation>大模型做不好的，它也做不好。</translation>
    </message>
    <message>
      <source>Wood engraving</source>
      <translation>木刻版画</translation>
    </message>
    <message>
      <source>Wood engravings after Gustave Doré ({0}-1883) from books of Project Gutenberg, public domain</source>
      <translation>古斯塔夫·多雷 ({0}-1883) 的木刻版画，来自 Project Gutenberg 书籍，公有领域</translation>
    </message>
    <message>
      <source>Woodblock prints, public domain</source>
      <translation>木版画，公有领域</translation>
    </message>
    <message>
      <source>book illustrations of {0} to {1}</source>
      <translation>{0} 至 {1} 年的书籍插画</translation>
    </message>
    <message>
      <source>brush size {0}, detail {1}</source>
      <translation>画笔大小 {0}，细节 {1}</translation>
    </message>
    <message>
      <source>distilled; its teacher: PUT</source>
      <translation>蒸馏；教师模型：PUT</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}</source>
      <translation>快速画家，宽度 {0}，块 {1}</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}, noise</source>
      <translation>快速画家，宽度 {0}，块 {1}，噪声</translation>
    </message>
    <message>
      <source>hardest, from {0} to {1} over {2} steps</source>
      <translation>最难的，在 {2} 步内从 {0} 到 {1}</translation>
    </message>
    <message>
      <source>impressionist paintings</source>
      <translation>印象派绘画</translation>
    </message>
    <message>
      <source>morgue-file.com, unsplash.com (in the time of its CC0 licence), U.S. Geological Survey, from Debian's endless-sky-data; based.cooking and public-domain-recipes; the Kodak Lossless True Color Image Suite.</source>
      <translation>morgue-file.com、unsplash.com（采用 CC0 许可证时期）、U.S. Geological Survey，取自 Debian 的 endless-sky-data；based.cooking 和 public-domain-recipes；Kodak Lossless True Color Image Suite。</translation>
    </message>
    <message>
      <source>one core of a CPU</source>
      <translation>CPU 的一个核心</translation>
    </message>
    <message>
      <source>one shared core of a CPU</source>
      <translation>CPU 的一个共享核心</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}</source>
      <translation>画家，宽度 {0}，块 {1}</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}, noise</source>
      <translation>画家，宽度 {0}，块 {1}，噪声</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks</source>
      <translation>画家，宽度 {0}，{1} 个块</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks, noise</source>
      <translation>画家，宽度 {0}，{1} 块，噪声</translation>
    </message>
    <message>
      <source>pencil and pen sketches of towns</source>
      <translation>铅笔和钢笔的城镇速写</translation>
    </message>
    <message>
      <source>photographs of everything</source>
      <translation>各种照片</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0) alone, from half the size on</source>
      <translation>仅投影（EfficientNet-Lite0），从一半尺寸起</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN</source>
      <translation>投影（EfficientNet-Lite0），PatchGAN</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN at first</source>
      <translation>投影（EfficientNet-Lite0），最初还有 PatchGAN</translation>
    </message>
    <message>
      <source>the weights of ink</source>
      <translation>“ink”的权重</translation>
    </message>
    <message>
      <source>the weights of storybook</source>
      <translation>“storybook”的权重</translation>
    </message>
    <message>
      <source>the weights of “storybook”</source>
      <translation>“storybook”的权重</translation>
    </message>
    <message>
      <source>watercolours of {0} to {1}</source>
      <translation>{0} 至 {1} 年的水彩画</translation>
    </message>
    <message>
      <source>wood engravings after Gustave Doré</source>
      <translation>古斯塔夫·多雷的木刻版画</translation>
    </message>
    <message>
      <source>{0} (bf16) and {1} (fp32) at {2} x {3} px, in processor time of one thread</source>
      <translation>{2} x {3} px 时为 {0}（bf16）和 {1}（fp32），按单线程处理器时间</translation>
    </message>
    <message>
      <source>{0} ({1} to {2})</source>
      <translation>{0}（{1} 至 {2}）</translation>
    </message>
    <message>
      <source>{0} + {1} + {2} + {3}; the mean of the EMA weights at the last step and of the model before that part</source>
      <translation>{0} + {1} + {2} + {3}；最后一步的 EMA 权重与该部分之前的模型的平均</translation>
    </message>
    <message>
      <source>{0} at {1} x {2} px on cpu (fp32)</source>
      <translation>cpu（fp32）上 {1} x {2} px 时为 {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0} of {1} on {2} held-out photographs</source>
      <translation>{2} 张留出的照片上，{1} 中的 {0}</translation>
    </message>
    <message>
      <source>{0} on {1} pictures of each kind, {2} on all, and twice {3} with noise against the projected discriminator alone, from half the size on, the second time with half the weight on content; the mean of the EMA weights at the last {4} and {5}</source>
      <translation>每类 {1} 张图片 {0} 步，全部图片 {2} 步，再两次各 {3} 步：带噪声，只用投影判别器，从一半尺寸起，第二次内容权重减半；取最后 {4} 和 {5} 步 EMA 权重的平均</translation>
    </message>
    <message>
      <source>{0} px of pictures of {1} to {2} px</source>
      <translation>{0} px，取自 {1} 至 {2} px 的图片</translation>
    </message>
    <message>
      <source>{0} px, at last of pictures of {1} to {2} px</source>
      <translation>{0} px，最后取自 {1} 至 {2} px 的图片</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, one core of a CPU</source>
      <translation>{1} px 时 {0} 秒，{3} px 时 {2} 秒，{5} px 时 {4} 秒，正方形按原尺寸，fp32，CPU 的一个核心</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX-512</source>
      <translation>{1} px 时 {0} 秒，{3} px 时 {2} 秒，{5} px 时 {4} 秒，均为原尺寸的正方形，fp32，带 AVX-512 的 CPU 的 {6} 个核心</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX2</source>
      <translation>{1} px 时 {0} 秒，{3} px 时 {2} 秒，{5} px 时 {4} 秒；原尺寸正方形，fp32，支持 AVX2 的处理器的 {6} 个核心</translation>
    </message>
    <message>
      <source>{0} steps of identity pre-training</source>
      <translation>{0} 步恒等预训练</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} + {3} against the projected discriminator alone, from half the size on</source>
      <translation>不带噪声 {0} 步，带噪声 {1} 步，然后仅对抗从一半尺寸起的投影判别器 {2} + {3} 步</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} against the projected discriminator alone, from half the size on</source>
      <translation>不带噪声 {0} 步，带噪声 {1} 步，然后仅对抗从一半尺寸起的投影判别器 {2} 步</translation>
    </message>
    <message>
      <source>{0}, the last {1} with a shift consistency of {2}</source>
      <translation>{0}，最后 {1} 步的平移一致性为 {2}</translation>
    </message>
    <message>
      <source>{0}; the mean of the EMA weights at steps {1}, {2} and {3}</source>
      <translation>{0}；步 {1}、{2} 和 {3} 的 EMA 权重的平均</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>&amp;Use this model</source>
      <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Compare what the run made at different steps.</source>
      <translation>比较训练在不同步的结果。</translation>
    </message>
    <message>
      <source>It has the best validation score of the run, {score}; lower is better. Compare the pictures and choose what you like best.</source>
      <translation>它的验证得分最好：{score}；越低越好。比较图片，选择你最喜欢的。</translation>
    </message>
    <message>
      <source>It has the best validation score of the run. Compare and choose what you like.</source>
      <translation>它的验证得分最好。比较后选择你喜欢的。</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>还没有模型</translation>
    </message>
    <message>
      <source>Proposed: {step}</source>
      <translation>建议：{step}</translation>
    </message>
    <message>
      <source>The first one comes with the first samples or checkpoint.</source>
      <translation>第一个随首批样本或检查点出现。</translation>
    </message>
    <message>
      <source>This run has no validation scores, so this is the model trained longest. Go by the pictures.</source>
      <translation>此训练没有验证得分，这是训练最久的模型。请以图片为准。</translation>
    </message>
    <message>
      <source>Which model do you want?</source>
      <translation>你想要哪个模型？</translation>
    </message>
  </context>
  <context>
    <name>ClipBar</name>
    <message numerus="yes">
      <source>All %Ln frames</source>
      <translation>
        <numerusform>全部 %Ln 帧</numerusform>
      </translation>
    </message>
    <message>
      <source>Cut everything after this frame (O)</source>
      <translation>剪掉此帧之后的一切 (O)</translation>
    </message>
    <message>
      <source>Cut everything before this frame (I)</source>
      <translation>剪掉此帧之前的一切 (I)</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>第 {frame} 帧，共 {frames} 帧</translation>
    </message>
    <message>
      <source>Keep the whole video (X)</source>
      <translation>保留整个视频 (X)</translation>
    </message>
    <message>
      <source>One frame</source>
      <translation>一帧</translation>
    </message>
    <message>
      <source>Only this part is translated. {part}</source>
      <translation>只转换这一部分。{part}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message numerus="yes">
      <source>Selected: {start} – {end}, %Ln frame(s)</source>
      <translation>
        <numerusform>已选：{start} – {end}，%Ln 帧</numerusform>
      </translation>
    </message>
    <message>
      <source>Set end</source>
      <translation>设终点</translation>
    </message>
    <message>
      <source>Set start</source>
      <translation>设起点</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>整个视频</translation>
    </message>
    <message>
      <source>{place}; minutes, seconds and thousandths of a second</source>
      <translation>{place}；分、秒和千分之一秒</translation>
    </message>
  </context>
  <context>
    <name>CompareTools</name>
    <message>
      <source>Actual size</source>
      <translation>实际大小</translation>
    </message>
    <message>
      <source>Actual size, 100 % (1)</source>
      <translation>实际大小，100 % (1)</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>适合</translation>
    </message>
    <message>
      <source>Fit to the view (0)</source>
      <translation>适合窗口 (0)</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>看原图</translation>
    </message>
    <message>
      <source>Show only before while held (Space)</source>
      <translation>按住时只显示原图（空格）</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom in (+)</source>
      <translation>放大 (+)</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Zoom out (-)</source>
      <translation>缩小 (-)</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Add pictures or videos to see them here</source>
      <translation>添加图片或视频即可在此查看</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>之前和之后</translation>
    </message>
    <message>
      <source>Before on the left of the divider, after on the right</source>
      <translation>分隔线左边是之前，右边是之后</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>The original; there is no result yet</source>
      <translation>原图；还没有结果</translation>
    </message>
    <message>
      <source>The result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>{left} on the left of the divider, {right} on the right</source>
      <translation>分隔线左边是{left}，右边是{right}</translation>
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
      <translation>取消</translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>全部完成</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>立即</translation>
    </message>
    <message>
      <source>Seconds left</source>
      <translation>剩余秒数</translation>
    </message>
    <message>
      <source>The command runs in {seconds} s.</source>
      <translation>命令将在 {seconds} 秒后运行。</translation>
    </message>
    <message>
      <source>The computer goes to sleep in {seconds} s.</source>
      <translation>计算机将在 {seconds} 秒后休眠。</translation>
    </message>
    <message>
      <source>The computer shuts down in {seconds} s.</source>
      <translation>计算机将在 {seconds} 秒后关机。</translation>
    </message>
  </context>
  <context>
    <name>CropDrawing</name>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>没有存放临时文件的空间。</translation>
    </message>
  </context>
  <context>
    <name>CropsPage</name>
    <message>
      <source>A · Source</source>
      <translation>A · 来源</translation>
    </message>
    <message>
      <source>Augmentation changes real and generated pictures alike before it compares them</source>
      <translation>数据增强在比较之前以同样方式改变真实和生成的图片</translation>
    </message>
    <message>
      <source>B is enlarged {zoom:.2f} times.</source>
      <translation>B 放大了 {zoom:.2f} 倍。</translation>
    </message>
    <message>
      <source>B · Style</source>
      <translation>B · 风格</translation>
    </message>
    <message>
      <source>Crops</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <source>Crops of A</source>
      <translation>A 的裁剪</translation>
    </message>
    <message>
      <source>Crops of B</source>
      <translation>B 的裁剪</translation>
    </message>
    <message>
      <source>Crops of {size} × {size} pixels, cut as in the first steps of the run.</source>
      <translation>{size} × {size} 像素的裁剪，与训练最初几步相同。</translation>
    </message>
    <message>
      <source>Look at B. Can you see the brush strokes, or whatever makes the style? If they are too fine, show B larger. If a crop shows a single stroke, show it smaller. Objects in A and B should have about the same size.</source>
      <translation>看 B。能看到笔触或构成风格的东西吗？太细就把 B 显示得更大；如果一块只有一笔，就更小。A 和 B 中的物体应大致同样大小。</translation>
    </message>
    <message>
      <source>Pieces of your pictures, cut and turned as in training. Look for what does not belong.</source>
      <translation>你的图片的碎块，像训练时那样裁剪和旋转。找找不该有的东西。</translation>
    </message>
    <message>
      <source>Sho&amp;w other crops</source>
      <translation>显示其他裁剪(&amp;W)</translation>
    </message>
    <message>
      <source>Show B &amp;larger</source>
      <translation>放大显示 B(&amp;L)</translation>
    </message>
    <message>
      <source>Show B as the &amp;discriminator sees it</source>
      <translation>按判别器所见显示 B(&amp;D)</translation>
    </message>
    <message>
      <source>Show B s&amp;maller</source>
      <translation>缩小显示 B(&amp;M)</translation>
    </message>
    <message>
      <source>What the network will see</source>
      <translation>网络会看到什么</translation>
    </message>
  </context>
  <context>
    <name>DevicesButton</name>
    <message numerus="yes">
      <source>%Ln device(s)</source>
      <translation>
        <numerusform>%Ln 个设备</numerusform>
      </translation>
    </message>
    <message>
      <source>What each device does, and how many files it translated</source>
      <translation>每个设备正在做什么，以及已转换多少文件</translation>
    </message>
    <message numerus="yes">
      <source>{used} of %Ln device(s)</source>
      <translation>
        <numerusform>%Ln 个设备中的 {used} 个</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskGuard</name>
    <message>
      <source>Free some space on it: the queue resumes by itself.</source>
      <translation>请在该磁盘上腾出空间：队列会自动继续。</translation>
    </message>
    <message>
      <source>Resume now</source>
      <translation>立即继续</translation>
    </message>
    <message>
      <source>The disk {name} is nearly full: {free} left. The queue is paused.</source>
      <translation>磁盘 {name} 快满了：剩余 {free}。队列已暂停。</translation>
    </message>
  </context>
  <context>
    <name>Divider</name>
    <message>
      <source>Divider between before and after</source>
      <translation>之前与之后的分隔线</translation>
    </message>
    <message>
      <source>Part of the picture that shows the original, in percent</source>
      <translation>显示原图的部分，百分比</translation>
    </message>
  </context>
  <context>
    <name>DomainPanel</name>
    <message>
      <source>Change folder…</source>
      <translation>更改文件夹…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Clear {name}</source>
      <translation>清空 {name}</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>正在计数…</translation>
    </message>
    <message>
      <source>Drop a folder of pictures here</source>
      <translation>将图片文件夹拖到这里</translation>
    </message>
    <message>
      <source>Folder of pictures for {name}</source>
      <translation>{name} 的图片文件夹</translation>
    </message>
    <message>
      <source>One picture for {name}</source>
      <translation>{name} 的一张图片</translation>
    </message>
    <message>
      <source>Or choose one picture…</source>
      <translation>或选择一张图片…</translation>
    </message>
    <message>
      <source>Picture for {name}</source>
      <translation>{name} 的图片</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>图片 ({endings})</translation>
    </message>
    <message>
      <source>Remove this folder from the run. No files are deleted</source>
      <translation>从训练中移除此文件夹。不会删除文件</translation>
    </message>
    <message>
      <source>Sample pictures of {name}</source>
      <translation>{name} 的示例图片</translation>
    </message>
    <message>
      <source>Train on a single picture for each of A and B</source>
      <translation>A 和 B 各用一张图片训练</translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unique</source>
      <translation>
        <numerusform>{pictures}，其中 %Ln 张不重复</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unreadable</source>
      <translation>
        <numerusform>{pictures}，其中 %Ln 张无法读取</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DomainReader</name>
    <message>
      <source>This folder cannot be read.</source>
      <translation>无法读取此文件夹。</translation>
    </message>
  </context>
  <context>
    <name>DraftCommand</name>
    <message>
      <source>Choose both folders first.</source>
      <translation>请先选择两个文件夹。</translation>
    </message>
    <message>
      <source>Free some space.</source>
      <translation>请腾出一些空间。</translation>
    </message>
    <message>
      <source>Pictures are missing.</source>
      <translation>缺少图片。</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>没有存放临时文件的空间。</translation>
    </message>
  </context>
  <context>
    <name>DraftProfiling</name>
    <message>
      <source>Preparing to measure…</source>
      <translation>正在准备测量…</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Drop pictures, videos or folders here</source>
      <translation>将图片、视频或文件夹拖到这里</translation>
    </message>
    <message>
      <source>Folders keep their structure. Your originals are never changed.
{kinds}
MP4, MKV, MOV, WebM, AVI and more videos</source>
      <translation>文件夹保持原有结构。绝不修改你的原件。
{kinds}
MP4、MKV、MOV、WebM、AVI 等视频</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source> ({more})</source>
      <translation>（{more}）</translation>
    </message>
    <message>
      <source> But they are more alike than their pictures.</source>
      <translation>但它们彼此之间比原图更相似。</translation>
    </message>
    <message>
      <source> But they keep the shapes of their pictures only in part.</source>
      <translation>但只部分保留了图片的形状。</translation>
    </message>
    <message>
      <source> and loses its styles and drawings</source>
      <translation>并失去样式和绘图</translation>
    </message>
    <message>
      <source> of about {announced}</source>
      <translation>（共约 {announced}）</translation>
    </message>
    <message>
      <source> of which {skip} are passed over,</source>
      <translation>其中跳过 {skip} 个，</translation>
    </message>
    <message>
      <source>'ray status' on that machine says with what.</source>
      <translation>在该机器上运行 'ray status' 可查看它在忙什么。</translation>
    </message>
    <message>
      <source>--device {device} cannot be used with --ray.</source>
      <translation>--device {device} 不能与 --ray 一起使用。</translation>
    </message>
    <message>
      <source>--most {side_found} looks at all of them.</source>
      <translation>用 --most {side_found} 可检查全部图片。</translation>
    </message>
    <message>
      <source>--single trains on one picture a side; leave it out.</source>
      <translation>--single 每侧只用一张图片训练；请去掉它。</translation>
    </message>
    <message>
      <source>--zoom-b shows the pictures of B larger, for coarser strokes.</source>
      <translation>--zoom-b 将 B 的图片放大显示，使笔触更粗。</translation>
    </message>
    <message>
      <source>1 picture of A is in B as well: it teaches nothing.</source>
      <translation>A 中有 1 张图片也在 B 中：从中学不到东西。</translation>
    </message>
    <message>
      <source>1 picture of {name} all but repeats another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>{name} 中有 1 张图片几乎重复了另一张（{groups}副本）。镜像副本不计。</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: few players show 10-bit H.264; HEVC and AV1 keep 10 bit.</source>
      <translation>10 位变为 8 位：很少有播放器支持 10 位 H.264；HEVC 和 AV1 可保留 10 位。</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: {value} is written with 8 here; HEVC and AV1 keep 10 bit.</source>
      <translation>10 位变为 8 位：此处 {value} 以 8 位写入；HEVC 和 AV1 可保留 10 位。</translation>
    </message>
    <message>
      <source>360° and 3D marks</source>
      <translation>360° 和 3D 标记</translation>
    </message>
    <message>
      <source>: it calls itself “{said}”</source>
      <translation>：它自称“{said}”</translation>
    </message>
    <message>
      <source>: it is {kind}</source>
      <translation>：它是{kind}</translation>
    </message>
    <message>
      <source>; mkv does</source>
      <translation>；mkv 可以</translation>
    </message>
    <message>
      <source>; mkv keeps it unchanged</source>
      <translation>；mkv 会原样保留</translation>
    </message>
    <message>
      <source>; mov does</source>
      <translation>；mov 可以</translation>
    </message>
    <message>
      <source>A damaged piece of data ({value}) is not kept.</source>
      <translation>一段损坏的数据（{value}）未保留。</translation>
    </message>
    <message>
      <source>A distillation to {output} has begun already.</source>
      <translation>到 {output} 的蒸馏已经开始。</translation>
    </message>
    <message>
      <source>A fast painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>快速 painter 的 width 和 blocks 须至少为 1，不能是 {self_width} 和 {self_blocks}。</translation>
    </message>
    <message>
      <source>A folder of pictures</source>
      <translation>图片文件夹</translation>
    </message>
    <message>
      <source>A generator needs blocks and ngf of at least 1, not {self_blocks} and {self_ngf}.</source>
      <translation>生成器的 blocks 和 ngf 须至少为 1，不能是 {self_blocks} 和 {self_ngf}。</translation>
    </message>
    <message>
      <source>A painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>painter 的 width 和 blocks 须至少为 1，不能是 {self_width} 和 {self_blocks}。</translation>
    </message>
    <message>
      <source>A painter's student has all its blocks' channels there: up to twice the teacher's width.</source>
      <translation>画家学生在此处拥有其所有块的通道：最多为教师宽度的两倍。</translation>
    </message>
    <message>
      <source>A part is interlaced and is deinterlaced (bwdif).</source>
      <translation>部分内容为隔行扫描，将去隔行（bwdif）。</translation>
    </message>
    <message>
      <source>A part of PUT Desktop cannot be loaded.</source>
      <translation>无法加载 PUT Desktop 的某个部分。</translation>
    </message>
    <message>
      <source>A replay buffer keeps at least one picture, not {size}.</source>
      <translation>重放缓冲区至少保留一张图片，不能是 {size}。</translation>
    </message>
    <message>
      <source>A student with --ngf {student_channels} and --blocks {student_blocks} takes no less computation than its teacher, which has {teacher_channels} and {teacher_blocks}.</source>
      <translation>使用 --ngf {student_channels} 和 --blocks {student_blocks} 的学生模型，计算量不少于其教师模型（{teacher_channels} 和 {teacher_blocks}）。</translation>
    </message>
    <message>
      <source>A translated part is damaged: {chunk_path_name}.</source>
      <translation>已转换的部分已损坏：{chunk_path_name}。</translation>
    </message>
    <message>
      <source>A translated part is damaged: {path_name}.</source>
      <translation>已转换的部分已损坏：{path_name}。</translation>
    </message>
    <message>
      <source>A translated part is missing or damaged: {path_name}.</source>
      <translation>已转换的部分缺失或已损坏：{path_name}。</translation>
    </message>
    <message>
      <source>A translated picture is missing: {picture_name}.</source>
      <translation>缺少已转换的图片：{picture_name}。</translation>
    </message>
    <message>
      <source>A video of {spec_width}×{spec_height} pixels cannot be encoded by {spec_encoder}.</source>
      <translation>{spec_encoder} 无法编码 {spec_width}×{spec_height} 像素的视频。</translation>
    </message>
    <message>
      <source>AVIF holds at most {max_side} pixels per side.</source>
      <translation>AVIF 每边最多 {max_side} 像素。</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose --precision auto.</source>
      <translation>请加上 --device cpu，或选择 --precision auto。</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose torch.</source>
      <translation>请添加 --device cpu，或选择 torch。</translation>
    </message>
    <message>
      <source>Add it again from its new place.</source>
      <translation>请从新位置重新添加。</translation>
    </message>
    <message>
      <source>Add one: 'ray start'.</source>
      <translation>请添加一台：'ray start'。</translation>
    </message>
    <message>
      <source>Add pictures of the kind that you will want to translate.</source>
      <translation>请添加与你要转换的图片同类的图片。</translation>
    </message>
    <message>
      <source>Add pictures to B, or start again with --diff-augment colour,translation,cutout or, with PatchGAN, --r1 1.</source>
      <translation>向 B 添加图片，或使用 --diff-augment colour,translation,cutout 重新开始；使用 PatchGAN 时也可用 --r1 1。</translation>
    </message>
    <message>
      <source>Add the folders again.</source>
      <translation>请重新添加文件夹。</translation>
    </message>
    <message>
      <source>Addresses that begin with ray:// are for Ray's client, which cannot spread work.</source>
      <translation>以 ray:// 开头的地址用于 Ray 客户端，它无法分配工作。</translation>
    </message>
    <message>
      <source>After picture {value} a number is missing; {self_left_out} are skipped.</source>
      <translation>图片 {value} 之后缺少编号；跳过 {self_left_out} 张。</translation>
    </message>
    <message>
      <source>All {value} pictures of {folder} are left out.</source>
      <translation>{folder} 中的全部 {value} 张图片都被排除了。</translation>
    </message>
    <message>
      <source>An image has the shape [H, W], [H, W, 3] or [H, W, 4], not {value}.</source>
      <translation>图像的形状为 [H, W]、[H, W, 3] 或 [H, W, 4]，不能是 {value}。</translation>
    </message>
    <message>
      <source>An image is an array of uint8 or uint16, not {image_dtype}.</source>
      <translation>图像是 uint8 或 uint16 数组，不能是 {image_dtype}。</translation>
    </message>
    <message>
      <source>An unexpected error ended the training.</source>
      <translation>意外错误终止了训练。</translation>
    </message>
    <message>
      <source>An unexpected error occurred.</source>
      <translation>发生了意外错误。</translation>
    </message>
    <message>
      <source>Animated AVIF can be read but not written; it becomes WebP.</source>
      <translation>动画 AVIF 可读取但无法写入；将变为 WebP。</translation>
    </message>
    <message>
      <source>Another distillation is using {folder}.</source>
      <translation>另一个蒸馏正在使用 {folder}。</translation>
    </message>
    <message>
      <source>Another process holds this run.</source>
      <translation>另一个进程正占用此训练。</translation>
    </message>
    <message>
      <source>Another process is working on {value}.</source>
      <translation>另一个进程正在处理 {value}。</translation>
    </message>
    <message>
      <source>Another process of this run has ended.</source>
      <translation>此训练的另一个进程已结束。</translation>
    </message>
    <message>
      <source>Another training run is using {run}.</source>
      <translation>另一个训练正在使用 {run}。</translation>
    </message>
    <message>
      <source>Another training uses the device.</source>
      <translation>另一个训练正在使用该设备。</translation>
    </message>
    <message>
      <source>Another window or command does it; close that first.</source>
      <translation>另一个窗口或命令正在执行；请先关闭它。</translation>
    </message>
    <message>
      <source>Another window or command is installing the GPU pack.</source>
      <translation>另一个窗口或命令正在安装 GPU 包。</translation>
    </message>
    <message>
      <source>Ask its author for the generator's state dict, *_net_G.pth.</source>
      <translation>请向作者索取生成器的 state dict，即 *_net_G.pth。</translation>
    </message>
    <message>
      <source>Ask its author to save the state dict with torch.save and no other settings.</source>
      <translation>请作者用 torch.save 且不加其他设置来保存 state dict。</translation>
    </message>
    <message>
      <source>At least {least_sources} are needed to say what is usual.</source>
      <translation>至少需要 {least_sources} 张才能判断什么是常见的。</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN, although the learning rate was halved {most_rollbacks} times.</source>
      <translation>第 {broken} 步损失变为 NaN，尽管学习率已减半 {most_rollbacks} 次。</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN. The run went back to step {self_step} and continues with half the learning rate ({self_rollbacks} of {most_rollbacks} times).</source>
      <translation>第 {broken} 步损失变为 NaN。训练退回到第 {self_step} 步，以一半学习率继续（{self_rollbacks}/{most_rollbacks} 次）。</translation>
    </message>
    <message>
      <source>At step {value} of the identity pre-training the loss became NaN.</source>
      <translation>在恒等预训练的第 {value} 步，损失变为 NaN。</translation>
    </message>
    <message>
      <source>Attachment</source>
      <translation>附件</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>音频</translation>
    </message>
    <message>
      <source>BMP cannot hold EXIF and XMP data; they are not kept.</source>
      <translation>BMP 无法包含 EXIF 和 XMP 数据；它们未保留。</translation>
    </message>
    <message>
      <source>BMP cannot hold a picture of this size.</source>
      <translation>BMP 无法容纳这么大的图片。</translation>
    </message>
    <message>
      <source>Both folders are {a}.</source>
      <translation>两个文件夹都是 {a}。</translation>
    </message>
    <message>
      <source>Both sides are {folder_a}.</source>
      <translation>两侧都是 {folder_a}。</translation>
    </message>
    <message>
      <source>Building the networks</source>
      <translation>正在构建网络</translation>
    </message>
    <message>
      <source>By their names, the {pictures} of {name} are pieces of {sources}. Pieces of one picture teach less than different pictures.</source>
      <translation>从名称看，{name} 的 {pictures} 是 {sources} 的碎块。同一图片的碎块不如不同的图片有用。</translation>
    </message>
    <message>
      <source>CUT's code knows ResNets only. Choose .safetensors or .onnx.</source>
      <translation>CUT 的代码只支持 ResNet。请选择 .safetensors 或 .onnx。</translation>
    </message>
    <message>
      <source>Change its permissions, or choose another output folder.</source>
      <translation>请更改其权限，或选择其他输出文件夹。</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it elsewhere.</source>
      <translation>请更改其权限，或将其复制到别处。</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>请更改其权限，或复制一份。</translation>
    </message>
    <message>
      <source>Change its permissions, or copy the pictures.</source>
      <translation>请更改其权限，或复制图片。</translation>
    </message>
    <message>
      <source>Change the permissions, or copy the pictures.</source>
      <translation>请更改权限，或复制图片。</translation>
    </message>
    <message>
      <source>Check it.</source>
      <translation>请检查它。</translation>
    </message>
    <message>
      <source>Check its disk.</source>
      <translation>请检查其磁盘。</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>请检查其名称。</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>请检查其权限。</translation>
    </message>
    <message>
      <source>Check that no other program uses it and that its folder can be written.</source>
      <translation>请确认没有其他程序在使用它，并且其文件夹可写。</translation>
    </message>
    <message>
      <source>Check that the folder can be written and that the disk is not full.</source>
      <translation>请确认文件夹可写且磁盘未满。</translation>
    </message>
    <message>
      <source>Check that the folder exists and can be written, and that the disk is not full.</source>
      <translation>请确认文件夹存在且可写，并且磁盘未满。</translation>
    </message>
    <message>
      <source>Check that they open in other programs, and export them again as JPEG or PNG.</source>
      <translation>请确认它们能在其他程序中打开，并重新导出为 JPEG 或 PNG。</translation>
    </message>
    <message>
      <source>Check the address.</source>
      <translation>请检查地址。</translation>
    </message>
    <message>
      <source>Check the connection.</source>
      <translation>请检查网络连接。</translation>
    </message>
    <message>
      <source>Check the disk, or choose another output folder.</source>
      <translation>请检查磁盘，或选择其他输出文件夹。</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>请检查磁盘。</translation>
    </message>
    <message>
      <source>Check the file's permissions and that its disk is connected.</source>
      <translation>请检查文件权限，并确认磁盘已连接。</translation>
    </message>
    <message>
      <source>Check the file's permissions.</source>
      <translation>请检查文件的权限。</translation>
    </message>
    <message>
      <source>Check the file, and the start and the end that you set.</source>
      <translation>请检查文件，以及你设置的开始和结束位置。</translation>
    </message>
    <message>
      <source>Check the folder.</source>
      <translation>请检查文件夹。</translation>
    </message>
    <message>
      <source>Check the name, or choose another generator.</source>
      <translation>请检查名称，或选择其他模型。</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>请检查名称。</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>请检查路径。</translation>
    </message>
    <message>
      <source>Check the spelling and the folder.</source>
      <translation>请检查拼写和文件夹。</translation>
    </message>
    <message>
      <source>Check the start and the end that you set.</source>
      <translation>请检查所设的起点和终点。</translation>
    </message>
    <message>
      <source>Choose --backend torch to leave it out.</source>
      <translation>选择 --backend torch 可不使用它。</translation>
    </message>
    <message>
      <source>Choose --precision auto.</source>
      <translation>请选择 --precision auto。</translation>
    </message>
    <message>
      <source>Choose PNG or TIFF for this picture.</source>
      <translation>请为此图片选择 PNG 或 TIFF。</translation>
    </message>
    <message>
      <source>Choose TIFF for the result, which is written by rows.</source>
      <translation>结果请选择 TIFF，它可逐行写入。</translation>
    </message>
    <message>
      <source>Choose a folder outside of it for the run.</source>
      <translation>请为训练选择其外部的文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder outside of them.</source>
      <translation>请选择其外部的文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder with {config} and {checkpoint} in it.</source>
      <translation>请选择含有 {config} 和 {checkpoint} 的文件夹。</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or a checkpoint of CUT, FastCUT or CycleGAN, *_net_G.pth.</source>
      <translation>请选择 PUT Desktop 的生成器，或 CUT、FastCUT、CycleGAN 的检查点（*_net_G.pth）。</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or import a CUT, FastCUT or CycleGAN checkpoint.</source>
      <translation>请选择 PUT Desktop 的模型，或导入 CUT、FastCUT、CycleGAN 检查点。</translation>
    </message>
    <message>
      <source>Choose a generator now, or continue the run. For a stronger change, {more_style}.</source>
      <translation>现在请选择生成器，或继续训练。想要更强的变化，{more_style}。</translation>
    </message>
    <message>
      <source>Choose a generator now. For a stronger change, {more_style}, or begin from nothing.</source>
      <translation>现在请选择生成器。想要更强的变化，{more_style}，或从零开始。</translation>
    </message>
    <message>
      <source>Choose a new folder for the run.</source>
      <translation>请为训练选择新文件夹。</translation>
    </message>
    <message>
      <source>Choose a new folder for this one.</source>
      <translation>请为此训练选择新文件夹。</translation>
    </message>
    <message>
      <source>Choose a new folder, or resume that run: {value}</source>
      <translation>请选择新文件夹，或继续该训练：{value}</translation>
    </message>
    <message>
      <source>Choose a painter, such as the built-in models; this model needs the whole picture at once.</source>
      <translation>请选择 painter，例如内置模型；此模型需要一次处理整张图片。</translation>
    </message>
    <message>
      <source>Choose a picture file.</source>
      <translation>请选择图片文件。</translation>
    </message>
    <message>
      <source>Choose a picture that can be read: {readable_names}.</source>
      <translation>请选择可以读取的图片：{readable_names}。</translation>
    </message>
    <message>
      <source>Choose a quality by its name.</source>
      <translation>请按名称选择质量。</translation>
    </message>
    <message>
      <source>Choose a shorter template or output folder.</source>
      <translation>请选择更短的名称模板或输出文件夹。</translation>
    </message>
    <message>
      <source>Choose a smaller format or another disk.</source>
      <translation>请选择更小的格式或另一块磁盘。</translation>
    </message>
    <message>
      <source>Choose a smaller working size to keep all pictures alike.</source>
      <translation>请选择更小的工作尺寸，使所有图片保持一致。</translation>
    </message>
    <message>
      <source>Choose a video file.</source>
      <translation>请选择视频文件。</translation>
    </message>
    <message>
      <source>Choose a video, or translate it as a picture.</source>
      <translation>请选择视频，或将其作为图片转换。</translation>
    </message>
    <message>
      <source>Choose an earlier start.</source>
      <translation>请选择更早的起点。</translation>
    </message>
    <message>
      <source>Choose another codec or container.</source>
      <translation>请选择其他编解码器或容器格式。</translation>
    </message>
    <message>
      <source>Choose another codec.</source>
      <translation>请选择其他编解码器。</translation>
    </message>
    <message>
      <source>Choose another container, or a part of the video.</source>
      <translation>请选择其他容器格式，或视频的一部分。</translation>
    </message>
    <message>
      <source>Choose another container.</source>
      <translation>请选择其他容器格式。</translation>
    </message>
    <message>
      <source>Choose another folder for the crops.</source>
      <translation>请为裁剪选择其他文件夹。</translation>
    </message>
    <message>
      <source>Choose another folder, or --on-exists number.</source>
      <translation>请选择其他文件夹，或 --on-exists number。</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>请选择其他格式。</translation>
    </message>
    <message>
      <source>Choose another name, or remove it.</source>
      <translation>请选择其他名称，或移除它。</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first.</source>
      <translation>请选择其他名称，或先移除那个模型。</translation>
    </message>
    <message>
      <source>Choose another name, or replace it.</source>
      <translation>请选择其他名称，或替换它。</translation>
    </message>
    <message>
      <source>Choose another name, or resume it: {value}</source>
      <translation>请选择其他名称，或继续它：{value}</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>Choose another output folder, or a template such as {{name}}_{{model}}.</source>
      <translation>请选择其他输出文件夹，或使用 {{name}}_{{model}} 之类的模板。</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>请选择其他输出文件夹。</translation>
    </message>
    <message>
      <source>Choose another part of it.</source>
      <translation>请选择其他部分。</translation>
    </message>
    <message>
      <source>Choose another step of the run.</source>
      <translation>请选择该训练的其他步。</translation>
    </message>
    <message>
      <source>Choose another title.</source>
      <translation>请选择其他标题。</translation>
    </message>
    <message>
      <source>Choose fewer channels or blocks than --ngf {spec_channels} --blocks {spec_blocks}.</source>
      <translation>请选择少于 --ngf {spec_channels} --blocks {spec_blocks} 的通道或块。</translation>
    </message>
    <message>
      <source>Choose fewer negatives or larger crops.</source>
      <translation>请选择更少的负样本或更大的裁剪。</translation>
    </message>
    <message>
      <source>Choose fewer, such as --ngf {value} --blocks {value2}, or leave both out.</source>
      <translation>请选择更少，例如 --ngf {value} --blocks {value2}，或两者都不写。</translation>
    </message>
    <message>
      <source>Choose its --generator, --ngf and --blocks.</source>
      <translation>请选择它的 --generator、--ngf 和 --blocks。</translation>
    </message>
    <message>
      <source>Choose its --ngf and --blocks, or another generator for --init-from.</source>
      <translation>请选择它的 --ngf 和 --blocks，或为 --init-from 换一个生成器。</translation>
    </message>
    <message>
      <source>Choose more than {done}.</source>
      <translation>请选择大于 {done} 的值。</translation>
    </message>
    <message>
      <source>Choose mp4, mkv, mov, webm, gif, webp or frames.</source>
      <translation>请选择 mp4、mkv、mov、webm、gif、webp 或 frames。</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <translation>请从 {value} 中选择一个。</translation>
    </message>
    <message>
      <source>Choose png, jpg, tif or webp.</source>
      <translation>请选择 png、jpg、tif 或 webp。</translation>
    </message>
    <message>
      <source>Choose the folder that holds them.</source>
      <translation>请选择包含它们的文件夹。</translation>
    </message>
    <message>
      <source>Choose the generator's file, such as latest_net_G.pth.</source>
      <translation>请选择生成器的文件，例如 latest_net_G.pth。</translation>
    </message>
    <message>
      <source>Choose the generator's own file, *_net_G.pth.</source>
      <translation>请选择生成器自己的文件 *_net_G.pth。</translation>
    </message>
    <message>
      <source>Choose the pictures again.</source>
      <translation>请重新选择图片。</translation>
    </message>
    <message>
      <source>Choose the pictures in it.</source>
      <translation>请选择其中的图片。</translation>
    </message>
    <message>
      <source>Choose the videos in it.</source>
      <translation>请选择其中的视频。</translation>
    </message>
    <message>
      <source>Choose {value}.</source>
      <translation>请选择 {value}。</translation>
    </message>
    <message>
      <source>Close other programs that use it, choose the CPU (--device cpu), or see what 'put doctor' says.</source>
      <translation>请关闭正在使用它的其他程序，选择 CPU（--device cpu），或查看 'put doctor' 的说明。</translation>
    </message>
    <message>
      <source>Close other programs that use it, or choose the CPU (--device cpu).</source>
      <translation>请关闭使用它的其他程序，或选择 CPU。</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --batch (and more --accumulate), --size or --ngf.</source>
      <translation>请关闭占用它的其他程序，或以更小的 --batch（和更大的 --accumulate）、--size 或 --ngf 重新开始。</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --size or --batch.</source>
      <translation>请关闭占用它的其他程序，或以更小的 --size 或 --batch 重新开始。</translation>
    </message>
    <message>
      <source>Close other programs that use the device.</source>
      <translation>请关闭占用该设备的其他程序。</translation>
    </message>
    <message>
      <source>Close other programs.</source>
      <translation>请关闭其他程序。</translation>
    </message>
    <message>
      <source>Close programs that have it open, check its permissions, and delete the run again.</source>
      <translation>请关闭打开它的程序，检查其权限，然后重新删除该训练。</translation>
    </message>
    <message>
      <source>Closed captions are not kept.</source>
      <translation>隐藏式字幕未保留。</translation>
    </message>
    <message>
      <source>Closed captions are not kept: {why}.</source>
      <translation>隐藏式字幕未保留：{why}。</translation>
    </message>
    <message>
      <source>Collect at least {small}, better some hundreds; or train from one picture a side (--single).</source>
      <translation>请至少收集 {small} 张，最好有几百张；或每侧只用一张图片训练（--single）。</translation>
    </message>
    <message>
      <source>Colour is kept at half resolution, as {value} is written here; {other} keep more.</source>
      <translation>颜色以一半分辨率保留，因为此处 {value} 如此写入；{other} 保留更多。</translation>
    </message>
    <message>
      <source>Compare the samples.</source>
      <translation>请比较样本。</translation>
    </message>
    <message>
      <source>Compare whole pictures with whole translations.</source>
      <translation>请用完整的图片与完整的转换结果比较。</translation>
    </message>
    <message>
      <source>Connect its disk, or put the file back.</source>
      <translation>请连接其磁盘，或把文件放回原处。</translation>
    </message>
    <message>
      <source>Connect its disk, or remove the run from the list.</source>
      <translation>请连接其磁盘，或从列表中移除此训练。</translation>
    </message>
    <message>
      <source>Convert it to uint8 first.</source>
      <translation>请先转换为 uint8。</translation>
    </message>
    <message>
      <source>Convert it with another program first.</source>
      <translation>请先用其他程序转换格式。</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>请从来源处重新复制。</translation>
    </message>
    <message>
      <source>Copy its file and name the copy.</source>
      <translation>请复制其文件，并指定该副本。</translation>
    </message>
    <message>
      <source>Correct the file, or save the preset again.</source>
      <translation>请更正该文件，或重新保存预设。</translation>
    </message>
    <message>
      <source>Create it, or choose another folder.</source>
      <translation>请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Crops of {half} px instead of {options_size}: {gains}.</source>
      <translation>用 {half} px 的裁切代替 {options_size}：{gains}。</translation>
    </message>
    <message>
      <source>Cut them into several pictures, if you like.</source>
      <translation>如有需要，可将其切成多张图片。</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Delete {weights} and try again: it is downloaded anew.</source>
      <translation>请删除 {weights} 并重试：会重新下载。</translation>
    </message>
    <message>
      <source>Develop it to JPEG or TIFF.</source>
      <translation>请先转换为 JPEG 或 TIFF。</translation>
    </message>
    <message>
      <source>Did you mean {value}?</source>
      <translation>您是指 {value} 吗？</translation>
    </message>
    <message>
      <source>Did you mean “{value}”?</source>
      <translation>您是指“{value}”吗？</translation>
    </message>
    <message>
      <source>Do not use it.</source>
      <translation>请勿使用。</translation>
    </message>
    <message>
      <source>Download the file again if it is damaged, or choose another one.</source>
      <translation>如果文件已损坏，请重新下载，或选择其他文件。</translation>
    </message>
    <message>
      <source>Download the file again, or choose another generator.</source>
      <translation>请重新下载文件，或选择其他模型。</translation>
    </message>
    <message>
      <source>Download the file again, or choose another one.</source>
      <translation>请重新下载文件或选择其他文件。</translation>
    </message>
    <message>
      <source>Drop pictures ({readable_names}), videos (MP4, MKV, MOV, WebM, AVI and more), or folders that contain some.</source>
      <translation>请拖入图片（{readable_names}）、视频（MP4、MKV、MOV、WebM、AVI 等）或包含它们的文件夹。</translation>
    </message>
    <message>
      <source>Expect textures of these very pictures to come back in the results.</source>
      <translation>结果中可能会反复出现这些图片本身的纹理。</translation>
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation>请重新下载。</translation>
    </message>
    <message>
      <source>Finished results are not affected. The damaged file is kept as {aside}.</source>
      <translation>已完成的结果不受影响。损坏的文件保留为 {aside}。</translation>
    </message>
    <message>
      <source>Frames could not stay on the graphics card; they went by way of the host.</source>
      <translation>帧无法保留在显卡上，因此经由主内存传递。</translation>
    </message>
    <message>
      <source>Free some space on the disk. The previous checkpoint is intact: {resume}</source>
      <translation>请在磁盘上腾出一些空间。上一个检查点完好：{resume}</translation>
    </message>
    <message>
      <source>Free some space there, or choose a broader brush or a smaller working size.</source>
      <translation>请在那里腾出空间，或选择更粗的笔刷或更小的工作尺寸。</translation>
    </message>
    <message>
      <source>Free some space, choose a folder on another disk, or use a smaller --ngf.</source>
      <translation>请腾出空间、选择其他磁盘上的文件夹，或使用更小的网络。</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>请腾出空间，或选择另一块磁盘上的文件夹。</translation>
    </message>
    <message>
      <source>Free some space, then run it again.</source>
      <translation>请腾出空间后再运行。</translation>
    </message>
    <message>
      <source>Free {value} on the disk of {folder}, then try again.</source>
      <translation>请在 {folder} 所在的磁盘上腾出 {value}，然后重试。</translation>
    </message>
    <message>
      <source>Full range becomes limited range, the only range of ProRes; it looks the same.</source>
      <translation>全范围变为有限范围（ProRes 唯一支持的范围）；看起来相同。</translation>
    </message>
    <message>
      <source>GIF shows at most 50 frames per second; dropped: {lost}.</source>
      <translation>GIF 每秒最多显示 50 帧；已丢弃：{lost}。</translation>
    </message>
    <message>
      <source>GIF shows at most 50 pictures per second; those between are dropped.</source>
      <translation>GIF 每秒最多显示 50 张图片；其间的会被丢弃。</translation>
    </message>
    <message>
      <source>Generators cannot be exported as “{value}”.</source>
      <translation>无法将生成器导出为“{value}”。</translation>
    </message>
    <message>
      <source>Generators here take and give 1 or 3 channels, not {self_in_channels} and {self_out_channels}.</source>
      <translation>此处的生成器输入和输出 1 或 3 个通道，而不是 {self_in_channels} 和 {self_out_channels}。</translation>
    </message>
    <message>
      <source>Get the pack that belongs to this version of PUT Desktop.</source>
      <translation>请获取与此版本 PUT Desktop 对应的包。</translation>
    </message>
    <message>
      <source>Give --precision and --backend, and all compute alike.</source>
      <translation>请指定 --precision 和 --backend，使所有设备的计算方式一致。</translation>
    </message>
    <message>
      <source>Give one with --key.</source>
      <translation>请用 --key 指定一个。</translation>
    </message>
    <message>
      <source>GoPro telemetry</source>
      <translation>GoPro 遥测数据</translation>
    </message>
    <message>
      <source>H.264 and HEVC</source>
      <translation>H.264 和 HEVC</translation>
    </message>
    <message>
      <source>HDR gain maps</source>
      <translation>个 HDR 增益图</translation>
    </message>
    <message>
      <source>HEIC keeps transparency only approximately.</source>
      <translation>HEIC 只能近似保留透明度。</translation>
    </message>
    <message>
      <source>HEIC pictures need a plug-in that is not installed.</source>
      <translation>HEIC 图片需要尚未安装的插件。</translation>
    </message>
    <message>
      <source>If it happens again, start a new run with a lower --lr.</source>
      <translation>如再次发生，请以更低的学习率开始新训练。</translation>
    </message>
    <message>
      <source>If that matters to you, add more varied pictures to B.</source>
      <translation>如果您在意，请向 B 添加更多样的图片。</translation>
    </message>
    <message>
      <source>If that matters to you, {less_style}.</source>
      <translation>如果您在意，请{less_style}。</translation>
    </message>
    <message>
      <source>If you want colours, use coloured ones.</source>
      <translation>如果想要彩色结果，请使用彩色图片。</translation>
    </message>
    <message>
      <source>If you want to translate coloured pictures, use coloured ones here too.</source>
      <translation>如果要转换彩色图片，这里也请使用彩色图片。</translation>
    </message>
    <message>
      <source>Import it first: put models import {path_name}</source>
      <translation>请先导入：put models import {path_name}</translation>
    </message>
    <message>
      <source>Import it.</source>
      <translation>请导入它。</translation>
    </message>
    <message>
      <source>Import one, or train one.</source>
      <translation>请导入或训练一个。</translation>
    </message>
    <message>
      <source>Import the model that was used, or take the one that is here (--any-model).</source>
      <translation>请导入当时使用的模型，或使用现有的模型（--any-model）。</translation>
    </message>
    <message>
      <source>In {folder} {number} of the same numbering stayed that are not a part of the result.</source>
      <translation>{folder} 中保留了编号相同但不属于结果的图片：{number}。</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>请重新安装 PUT Desktop。</translation>
    </message>
    <message>
      <source>Install it with: pip install 'put-desktop[fid]'</source>
      <translation>请用此命令安装：pip install 'put-desktop[fid]'</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[onnx]"</source>
      <translation>请安装：pip install "put-desktop[onnx]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"</source>
      <translation>请安装：pip install "put-desktop[openvino]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"; or choose --precision auto.</source>
      <translation>请安装：pip install "put-desktop[openvino]"；或选择 --precision auto。</translation>
    </message>
    <message>
      <source>Install pillow-heif, or save the picture as JPEG.</source>
      <translation>请安装 pillow-heif，或将图片另存为 JPEG。</translation>
    </message>
    <message>
      <source>Install put-desktop[cluster].</source>
      <translation>请安装 put-desktop[cluster]。</translation>
    </message>
    <message>
      <source>Install the same version on both.</source>
      <translation>请在两台电脑上安装相同版本。</translation>
    </message>
    <message>
      <source>Is “{value}” meant?</source>
      <translation>是指“{value}”吗？</translation>
    </message>
    <message>
      <source>It cannot be reached. {error_detail}</source>
      <translation>无法连接。{error_detail}</translation>
    </message>
    <message>
      <source>It cannot be watched.</source>
      <translation>无法监视。</translation>
    </message>
    <message>
      <source>It has PUT Desktop {version}, this machine {version2}.</source>
      <translation>它装有 PUT Desktop {version}，此电脑为 {version2}。</translation>
    </message>
    <message>
      <source>It has no usable colour profile; its colours are approximate.</source>
      <translation>没有可用的颜色配置文件；颜色为近似值。</translation>
    </message>
    <message>
      <source>It holds no suitable generator.</source>
      <translation>其中没有合适的模型。</translation>
    </message>
    <message>
      <source>It holds too many parts to search.</source>
      <translation>其中的部分过多，无法搜索。</translation>
    </message>
    <message>
      <source>It holds {pages} pages; only the first one is used.</source>
      <translation>它有 {pages} 页；只使用第一页。</translation>
    </message>
    <message>
      <source>It holds {picture_n_frames} frames; only the first one is used.</source>
      <translation>它有 {picture_n_frames} 帧；只使用第一帧。</translation>
    </message>
    <message>
      <source>It holds {value}, not a ResNet generator.</source>
      <translation>其中是 {value}，不是 ResNet 生成器。</translation>
    </message>
    <message>
      <source>It is HDR ({info_hdr}) and is tone-mapped to the standard range of BT.709.</source>
      <translation>这是 HDR（{info_hdr}），将色调映射到 BT.709 标准范围。</translation>
    </message>
    <message>
      <source>It is an HDR picture; its colours are read as standard ones and may look flat.</source>
      <translation>这是 HDR 图片；其颜色按标准颜色读取，可能显得平淡。</translation>
    </message>
    <message>
      <source>It is animated; only the first of {frames} frames is used.</source>
      <translation>这是动画；只使用 {frames} 帧中的第一帧。</translation>
    </message>
    <message>
      <source>It is animated; only the first of {parts_frames} frames is used.</source>
      <translation>这是动画；只使用 {parts_frames} 帧中的第一帧。</translation>
    </message>
    <message>
      <source>It is busy with something else.</source>
      <translation>它正忙于其他工作。</translation>
    </message>
    <message>
      <source>It is in CMYK; the result is in RGB.</source>
      <translation>它是 CMYK；结果为 RGB。</translation>
    </message>
    <message>
      <source>It is interlaced and is deinterlaced (bwdif).</source>
      <translation>为隔行扫描，将去隔行（bwdif）。</translation>
    </message>
    <message>
      <source>It is left as it is. Update the program to see it; until then the queue is not saved.</source>
      <translation>它保持原样。请更新程序以查看它；在此之前队列不会保存。</translation>
    </message>
    <message>
      <source>It is marked as a 360° or 3D video; the mark is not kept.</source>
      <translation>该视频标记为 360° 或 3D 视频；该标记不会保留。</translation>
    </message>
    <message>
      <source>It is marked as mirrored; frames are mirrored.</source>
      <translation>标记为镜像；各帧将镜像。</translation>
    </message>
    <message>
      <source>It is marked as rotated by an odd angle; it is rotated by the nearest quarter turn.</source>
      <translation>标记的旋转角度不是直角的倍数；将旋转到最接近的 90 度。</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {kind} picture.</source>
      <translation>其扩展名为 {path_suffix}，但内容是 {kind} 图片。</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {self_format} picture.</source>
      <translation>其扩展名为 {path_suffix}，但内容是 {self_format} 图片。</translation>
    </message>
    <message>
      <source>It is not a generator.</source>
      <translation>它不是生成器。</translation>
    </message>
    <message>
      <source>It is too early to tell.</source>
      <translation>现在下结论还太早。</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures comes at step {every}; with the second, at step {second}, more can be said.</source>
      <translation>现在下结论还太早。与 B 图片的首次比较在第 {every} 步；到第 {second} 步的第二次比较后可以知道更多。</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures is done, and there is nothing yet to hold it against; with the second, at step {second}, more can be said.</source>
      <translation>现在下结论还太早。与 B 图片的首次比较已完成，但还没有可对照的数据；到第 {second} 步的第二次比较后可以知道更多。</translation>
    </message>
    <message>
      <source>It is too early to tell: {why}. {value}</source>
      <translation>现在下结论还太早：{why}。{value}</translation>
    </message>
    <message>
      <source>It may have been moved, or its disk removed.</source>
      <translation>它可能已被移动，或其所在磁盘已被移除。</translation>
    </message>
    <message>
      <source>It may hold {value}.</source>
      <translation>可包含 {value}。</translation>
    </message>
    <message>
      <source>It may need more memory than there is: close other programs, or give --memory.</source>
      <translation>可能需要比现有更多的内存：请关闭其他程序，或限制内存用量。</translation>
    </message>
    <message>
      <source>It needs three numbers, such as 1.2.0.</source>
      <translation>需要三个数字，例如 1.2.0。</translation>
    </message>
    <message>
      <source>It resumes by itself when there is room again.</source>
      <translation>有空间时会自动继续。</translation>
    </message>
    <message>
      <source>It was not read. Download the file again, or choose another one.</source>
      <translation>未读取。请重新下载文件或选择其他文件。</translation>
    </message>
    <message>
      <source>It was removed. Try again; if that does not help, report it.</source>
      <translation>已将其删除。请重试；如无帮助，请报告。</translation>
    </message>
    <message>
      <source>It was still getting better at the end: more steps may bring it further.</source>
      <translation>结束时仍在变好：更多步可能会更进一步。</translation>
    </message>
    <message>
      <source>Its "kind" has to be "{kind}".</source>
      <translation>其 "kind" 必须是 "{kind}"。</translation>
    </message>
    <message>
      <source>Its Photoshop layers are not kept.</source>
      <translation>其 Photoshop 图层未保留。</translation>
    </message>
    <message>
      <source>Its author, licence and training pictures are unknown.</source>
      <translation>其作者、许可证和训练图片未知。</translation>
    </message>
    <message>
      <source>Its colour profile is damaged and was ignored.</source>
      <translation>其颜色配置文件已损坏，已忽略。</translation>
    </message>
    <message>
      <source>Its colour profile is for another kind of picture and was ignored.</source>
      <translation>其颜色配置文件适用于另一类图片，已忽略。</translation>
    </message>
    <message>
      <source>Its colours are stored with constant luminance; they are read as non-constant, which is close.</source>
      <translation>其颜色以恒定亮度存储；按非恒定亮度读取，结果接近。</translation>
    </message>
    <message>
      <source>Its content credentials are not kept, because the picture has changed.</source>
      <translation>由于图片已更改，其内容凭证未保留。</translation>
    </message>
    <message>
      <source>Its extra channels are not kept.</source>
      <translation>其额外通道未保留。</translation>
    </message>
    <message>
      <source>Its file may be damaged; try another one.</source>
      <translation>文件可能已损坏；请试试其他文件。</translation>
    </message>
    <message>
      <source>Its generator blurs with another kernel than CUT's ({name}).</source>
      <translation>其生成器使用的模糊核与 CUT 的不同（{name}）。</translation>
    </message>
    <message>
      <source>Its generator has {blocks} residual blocks and {ngf} channels, which is not a known size.</source>
      <translation>其生成器有 {blocks} 个残差块和 {ngf} 个通道，不是已知的规格。</translation>
    </message>
    <message>
      <source>Its generator is not built as {spec_name} is: {what}.</source>
      <translation>其生成器的结构与 {spec_name} 不同：{what}。</translation>
    </message>
    <message>
      <source>Its generator takes pictures of {in_channels} channels; they have 1 or 3 here.</source>
      <translation>其生成器接受 {in_channels} 个通道的图片；此处图片为 1 或 3 个通道。</translation>
    </message>
    <message>
      <source>Its generator uses batch normalisation, or instance normalisation with weights.</source>
      <translation>其生成器使用批归一化，或带权重的实例归一化。</translation>
    </message>
    <message>
      <source>Its generator uses no normalisation.</source>
      <translation>其生成器不使用归一化。</translation>
    </message>
    <message>
      <source>Its generator {what}.</source>
      <translation>其生成器：{what}。</translation>
    </message>
    <message>
      <source>Its generators are: {value}.</source>
      <translation>其中的生成器有：{value}。</translation>
    </message>
    <message>
      <source>Its licence is unknown: ask its author before you publish its results.</source>
      <translation>其许可证未知：发布结果前请询问作者。</translation>
    </message>
    <message>
      <source>Its samples have more than 8 bits, of which 8 are read.</source>
      <translation>其样本超过 8 位，只读取其中 8 位。</translation>
    </message>
    <message>
      <source>Its tags are damaged and are not kept.</source>
      <translation>其标签已损坏，未保留。</translation>
    </message>
    <message>
      <source>Its training may have failed, or the file is damaged; choose another generator.</source>
      <translation>其训练可能已失败，或文件已损坏；请选择其他生成器。</translation>
    </message>
    <message>
      <source>Its translation could be any of {names}.</source>
      <translation>其转换结果可能是以下任意一个：{names}。</translation>
    </message>
    <message>
      <source>Its translation has other proportions.</source>
      <translation>其转换结果的宽高比不同。</translation>
    </message>
    <message>
      <source>Its translation {value}: {error_message}</source>
      <translation>其转换结果 {value}：{error_message}</translation>
    </message>
    <message>
      <source>Its transparency cannot be read; it becomes opaque.</source>
      <translation>无法读取其透明度；将变为不透明。</translation>
    </message>
    <message>
      <source>Its weights are more than the file can hold.</source>
      <translation>其权重超出了文件所能容纳的量。</translation>
    </message>
    <message>
      <source>Its weights are stored as {value}, which generators do not use.</source>
      <translation>其权重以 {value} 存储，而生成器不使用该类型。</translation>
    </message>
    <message>
      <source>JPEG and BMP have no transparency; frames are placed on white.</source>
      <translation>JPEG 和 BMP 不支持透明；各帧将置于白色背景上。</translation>
    </message>
    <message>
      <source>JPEG has no transparency; the picture is placed on white.</source>
      <translation>JPEG 不支持透明；图片将置于白色背景上。</translation>
    </message>
    <message>
      <source>JPEG holds at most {max_side} pixels per side.</source>
      <translation>JPEG 每边最多 {max_side} 像素。</translation>
    </message>
    <message>
      <source>Join this machine to the cluster with 'ray start --address=HOST:6379 --num-cpus=0', and give --ray auto.</source>
      <translation>请用 'ray start --address=HOST:6379 --num-cpus=0' 将此电脑加入集群，并指定 --ray auto。</translation>
    </message>
    <message>
      <source>Keep one of each group: the more often a picture is there, the more it is learnt by heart.</source>
      <translation>每组保留一张：重复越多，越会被死记。</translation>
    </message>
    <message>
      <source>Keep only 3 generators along the way to choose from.</source>
      <translation>途中只保留 3 个模型供选择。</translation>
    </message>
    <message>
      <source>Known are {value}.</source>
      <translation>已知的有 {value}。</translation>
    </message>
    <message>
      <source>Lab colours</source>
      <translation>Lab 颜色</translation>
    </message>
    <message>
      <source>Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.</source>
      <translation>EXIF 数据的较大部分（制造商注释）无法放入 JPEG；未保留。</translation>
    </message>
    <message>
      <source>Leave fewer of them out, or name a folder with more pictures.</source>
      <translation>请少排除一些，或使用图片更多的文件夹。</translation>
    </message>
    <message>
      <source>Leave it out, or choose the generator “painter”.</source>
      <translation>请去掉它，或选择生成器“painter”。</translation>
    </message>
    <message>
      <source>Leave only one of them there.</source>
      <translation>请在那里只保留其中一个。</translation>
    </message>
    <message>
      <source>Leave out --backend torch, or choose --precision auto.</source>
      <translation>请去掉 --backend torch，或选择 --precision auto。</translation>
    </message>
    <message>
      <source>Leave out --part.</source>
      <translation>请不要使用 --part。</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the outputs.</source>
      <translation>输出中的明暗颠倒了。</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the results.</source>
      <translation>结果中的明暗颠倒了。</translation>
    </message>
    <message>
      <source>Look at the samples. To learn more of it, continue the run with more steps.</source>
      <translation>请查看样本。想了解更多，请用更多步数继续训练。</translation>
    </message>
    <message>
      <source>Look at the samples: only your eyes can tell how near to B they are.</source>
      <translation>请查看样本：只有您的眼睛能判断它们有多接近 B。</translation>
    </message>
    <message>
      <source>Looking for the pictures</source>
      <translation>正在查找图片</translation>
    </message>
    <message>
      <source>Make it smaller with another program first.</source>
      <translation>请先用其他程序缩小。</translation>
    </message>
    <message>
      <source>Making some steps</source>
      <translation>正在试走几步</translation>
    </message>
    <message>
      <source>Marks such as forced or hearing impaired cannot be written into QuickTime (mov) here; mp4 and mkv keep them.</source>
      <translation>此处无法将“强制”或“听障”等标记写入 QuickTime（mov）；mp4 和 mkv 会保留。</translation>
    </message>
    <message>
      <source>Matroska (mkv)</source>
      <translation>Matroska (mkv)</translation>
    </message>
    <message>
      <source>More pictures help most. For a small set, leave augmentation on (--diff-augment) and stop early (--patience).</source>
      <translation>增加图片最有帮助。图片较少时，请保持开启增强（--diff-augment）并提前停止（--patience）。</translation>
    </message>
    <message>
      <source>Most pictures of A are grey: the colours of the results will be guessed.</source>
      <translation>A 中多数图片是灰度的：结果的颜色只能靠猜测。</translation>
    </message>
    <message>
      <source>Most pictures of B are grey: the results will be grey.</source>
      <translation>B 中多数图片是灰度的：结果将是灰度的。</translation>
    </message>
    <message>
      <source>Most pictures of both sides are grey, and the results will be.</source>
      <translation>两侧的多数图片是灰度的，结果也将是灰度的。</translation>
    </message>
    <message>
      <source>Most pictures of {upright} are upright and most of {wide} are wide. Training uses square crops of both.</source>
      <translation>{upright} 中多数图片是竖向的，{wide} 中多数是横向的。训练使用两者的正方形裁剪。</translation>
    </message>
    <message>
      <source>Move it back, or write its new place after “{name}” in {value}.</source>
      <translation>请将其移回，或在 {value} 中的“{name}”之后写入新位置。</translation>
    </message>
    <message>
      <source>Move it out of there.</source>
      <translation>请把它移出去。</translation>
    </message>
    <message>
      <source>Name a file or a folder.</source>
      <translation>请指定文件或文件夹。</translation>
    </message>
    <message>
      <source>Name a folder of pictures to start from and another of pictures to end with.</source>
      <translation>请指定一个起始图片文件夹和另一个目标图片文件夹。</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or a single picture.</source>
      <translation>请指定图片文件夹或单张图片。</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or add --single for one picture a side.</source>
      <translation>请指定图片文件夹，或加上 --single 以每侧使用一张图片。</translation>
    </message>
    <message>
      <source>Name a folder of pictures.</source>
      <translation>请使用图片文件夹。</translation>
    </message>
    <message>
      <source>Name a folder with more pictures.</source>
      <translation>请使用图片更多的文件夹。</translation>
    </message>
    <message>
      <source>Name a folder with pictures: {readable_names}.</source>
      <translation>请使用含有图片的文件夹：{readable_names}。</translation>
    </message>
    <message>
      <source>Name a generator or its .safetensors file.</source>
      <translation>请指定生成器或其 .safetensors 文件。</translation>
    </message>
    <message>
      <source>Name a run folder. A run that stopped before its first checkpoint has to be started again.</source>
      <translation>请指定训练的文件夹。在首个检查点之前停止的训练必须重新开始。</translation>
    </message>
    <message>
      <source>Name folders or files with pictures ({readable_names}) or videos.</source>
      <translation>请使用含有图片（{readable_names}）或视频的文件夹或文件。</translation>
    </message>
    <message>
      <source>Name the file that was to be written, or its folder.</source>
      <translation>请指定本应写入的文件或其文件夹。</translation>
    </message>
    <message>
      <source>Name the generator's file in it, such as latest_net_G.pth.</source>
      <translation>请指定其中的生成器文件，例如 latest_net_G.pth。</translation>
    </message>
    <message>
      <source>Networks half as wide, which learn less fine detail: {gains}.</source>
      <translation>宽度减半的网络，学到的细节较少：{gains}。</translation>
    </message>
    <message>
      <source>No frame was translated.</source>
      <translation>没有转换任何帧。</translation>
    </message>
    <message>
      <source>No frame was written.</source>
      <translation>没有写入任何帧。</translation>
    </message>
    <message>
      <source>No longer there: {names} ({value} of {value2}).</source>
      <translation>已不存在：{names}（{value2} 中的 {value} 个）。</translation>
    </message>
    <message>
      <source>No picture matches {path_name}.</source>
      <translation>没有与 {path_name} 匹配的图片。</translation>
    </message>
    <message>
      <source>No worker is left: all processes or machines that translated are gone.</source>
      <translation>已没有工作进程：所有执行转换的进程或机器都已退出。</translation>
    </message>
    <message>
      <source>None is saved yet.</source>
      <translation>尚未保存任何预设。</translation>
    </message>
    <message>
      <source>None of the files of the report is there any more.</source>
      <translation>报告中的文件都已不存在。</translation>
    </message>
    <message>
      <source>None of the photographs can be read.</source>
      <translation>所有照片都无法读取。</translation>
    </message>
    <message>
      <source>None of the pictures of {name} can be read.</source>
      <translation>{name} 的图片都无法读取。</translation>
    </message>
    <message>
      <source>None of the pictures of {place} can be read.</source>
      <translation>{place} 的图片都无法读取。</translation>
    </message>
    <message>
      <source>Nothing has to go, but {fewer} decides how good the result will be: collect more for it.</source>
      <translation>不必删除任何图片，但 {fewer} 决定结果的好坏：请为它收集更多图片。</translation>
    </message>
    <message>
      <source>Nothing is trained in int8.</source>
      <translation>int8 不能用于训练。</translation>
    </message>
    <message>
      <source>Nothing matches the pattern {pattern} of what to exclude.</source>
      <translation>没有匹配排除模式 {pattern} 的内容。</translation>
    </message>
    <message>
      <source>Nothing matches {pattern}.</source>
      <translation>没有匹配 {pattern} 的内容。</translation>
    </message>
    <message>
      <source>Nothing that the report was made from is there any more.</source>
      <translation>生成报告所用的内容都已不存在。</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>未作任何更改。</translation>
    </message>
    <message>
      <source>Nothing was changed. A newer driver may help; until then translation uses the processor.</source>
      <translation>未作任何更改。更新驱动程序可能有帮助；在此之前使用处理器转换。</translation>
    </message>
    <message>
      <source>Nothing was installed. Try again later, and report it if that does not help.</source>
      <translation>未安装任何内容。请稍后重试；如无帮助，请报告。</translation>
    </message>
    <message>
      <source>Numbered pictures do not store when they are shown.</source>
      <translation>编号图片不会存储显示时间。</translation>
    </message>
    <message>
      <source>ONNX files need the package “onnx”, which is not installed.</source>
      <translation>ONNX 文件需要尚未安装的软件包“onnx”。</translation>
    </message>
    <message>
      <source>On a CPU use --precision auto, bf16 or fp32.</source>
      <translation>在 CPU 上请使用 --precision auto、bf16 或 fp32。</translation>
    </message>
    <message>
      <source>One of the inputs is empty.</source>
      <translation>其中一个输入为空。</translation>
    </message>
    <message>
      <source>One picture at a time, {value} for each step: learns as well, in less memory.</source>
      <translation>一次一张图片，每步 {value} 张：学习效果相同，占用内存更少。</translation>
    </message>
    <message>
      <source>Only ResNet generators with instance normalisation can be used, as CUT, FastCUT, PUT and CycleGAN train.</source>
      <translation>只能使用带实例归一化的 ResNet 生成器，如 CUT、FastCUT、PUT 和 CycleGAN 所训练的。</translation>
    </message>
    <message>
      <source>Only generators that you added can be.</source>
      <translation>只有您添加的模型可以更改。</translation>
    </message>
    <message>
      <source>Only {self_read} of {self_info_frames} frames could be decoded.</source>
      <translation>{self_info_frames} 帧中只能解码 {self_read} 帧。</translation>
    </message>
    <message>
      <source>Open it in another program and save it anew.</source>
      <translation>请用其他程序打开并重新保存。</translation>
    </message>
    <message>
      <source>Open it in another program, and save it as PNG.</source>
      <translation>请用其他程序打开并另存为 PNG。</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute this generator; torch does.</source>
      <translation>OpenVINO 无法计算此生成器；改由 torch 计算。</translation>
    </message>
    <message>
      <source>OpenVINO computes on the CPU here, not on {device}.</source>
      <translation>OpenVINO 在此处用 CPU 计算，而不是 {device}。</translation>
    </message>
    <message>
      <source>OpenVINO has no convolutions in int8 for this processor.</source>
      <translation>OpenVINO 没有适用于此处理器的 int8 卷积。</translation>
    </message>
    <message>
      <source>OpenVINO is not installed.</source>
      <translation>未安装 OpenVINO。</translation>
    </message>
    <message>
      <source>Opus</source>
      <translation>Opus</translation>
    </message>
    <message>
      <source>Other steps can still be shown. The run itself is not affected.</source>
      <translation>仍可显示其他步。训练本身不受影响。</translation>
    </message>
    <message>
      <source>Pictures can be augmented by {value}, not {value2}.</source>
      <translation>图片可用 {value} 增强，不能用 {value2}。</translation>
    </message>
    <message>
      <source>Pictures cannot be written as {self__spec_codec}.</source>
      <translation>无法将图片写为 {self__spec_codec}。</translation>
    </message>
    <message>
      <source>Pictures unlike them will be translated less surely.</source>
      <translation>与它们不同的图片转换效果会不太可靠。</translation>
    </message>
    <message>
      <source>Pixels become square: the pictures look stretched or squeezed.</source>
      <translation>像素变为方形：图片会显得被拉伸或压扁。</translation>
    </message>
    <message>
      <source>Please report it with the details.</source>
      <translation>请附上详情报告。</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>请报告此问题。</translation>
    </message>
    <message>
      <source>ProRes has no constant rate factor.</source>
      <translation>ProRes 没有恒定速率因子（CRF）。</translation>
    </message>
    <message>
      <source>Put it back from a copy, if there is one.</source>
      <translation>如有副本，请从副本恢复。</translation>
    </message>
    <message>
      <source>Put it back, or connect its disk, and retry.</source>
      <translation>请放回原处或连接其磁盘，然后重试。</translation>
    </message>
    <message>
      <source>Put it back, or start a new run.</source>
      <translation>请将其放回，或开始新训练。</translation>
    </message>
    <message>
      <source>Put it back.</source>
      <translation>请放回原处。</translation>
    </message>
    <message>
      <source>Put them back, and retry.</source>
      <translation>请放回原处后重试。</translation>
    </message>
    <message>
      <source>Put them back.</source>
      <translation>请放回原处。</translation>
    </message>
    <message>
      <source>QuickTime (mov)</source>
      <translation>QuickTime (mov)</translation>
    </message>
    <message>
      <source>Ray is not installed.</source>
      <translation>未安装 Ray。</translation>
    </message>
    <message>
      <source>Refresh the list.</source>
      <translation>请刷新列表。</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop.</source>
      <translation>请重新安装 PUT Desktop。</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop. 'put doctor' shows what is wrong.</source>
      <translation>请重新安装 PUT Desktop。'put doctor' 会显示问题所在。</translation>
    </message>
    <message>
      <source>Remove it, or choose a new folder.</source>
      <translation>请移除它，或选择新文件夹。</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>请移除其中一些。</translation>
    </message>
    <message>
      <source>Remove them from one side; A and B should be different kinds of pictures.</source>
      <translation>请从一侧移除它们；A 和 B 应是不同种类的图片。</translation>
    </message>
    <message>
      <source>Remove them unless they belong to the style.</source>
      <translation>除非属于该风格，否则请移除。</translation>
    </message>
    <message>
      <source>Remove them.</source>
      <translation>请移除它们。</translation>
    </message>
    <message>
      <source>Rename or remove it, or choose another output folder.</source>
      <translation>请重命名或移除它，或选择其他输出文件夹。</translation>
    </message>
    <message>
      <source>Restore it from a copy, or delete the run; its models can still be used.</source>
      <translation>请从副本恢复它，或删除该训练；其模型仍可使用。</translation>
    </message>
    <message>
      <source>Restore it from a copy, or start a new run.</source>
      <translation>请从副本恢复它，或开始新训练。</translation>
    </message>
    <message>
      <source>Restore it from a copy, or train a new run that starts from one of the models.</source>
      <translation>请从副本恢复它，或以其中一个模型为起点开始新训练。</translation>
    </message>
    <message>
      <source>Restore its file.</source>
      <translation>请恢复其文件。</translation>
    </message>
    <message>
      <source>Restore the teacher's file.</source>
      <translation>请恢复教师模型的文件。</translation>
    </message>
    <message>
      <source>Resume another run, or start a new one.</source>
      <translation>请继续另一个训练，或开始新训练。</translation>
    </message>
    <message>
      <source>Resume it first.</source>
      <translation>请先继续运行它。</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint.</source>
      <translation>请恢复运行，它将从最后的检查点继续。</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint. If that does not help, report it with the details.</source>
      <translation>请恢复运行，它将从最近的检查点继续。如无帮助，请附上详情报告。</translation>
    </message>
    <message>
      <source>Resume it: put train --resume {run}</source>
      <translation>请继续它：put train --resume {run}</translation>
    </message>
    <message>
      <source>Running work continues. Please report this with the details; they are also in {self_log_file}.</source>
      <translation>正在进行的工作会继续。请附上详情报告；详情也在 {self_log_file} 中。</translation>
    </message>
    <message>
      <source>SHA-256 of the report's: {wanted}</source>
      <translation>报告中的 SHA-256：{wanted}</translation>
    </message>
    <message>
      <source>Save it as 8 or 16 bit RGB first.</source>
      <translation>请先另存为 8 位或 16 位 RGB。</translation>
    </message>
    <message>
      <source>Save it as PNG with another program.</source>
      <translation>请用其他程序另存为 PNG。</translation>
    </message>
    <message>
      <source>Save it as RGB first.</source>
      <translation>请先另存为 RGB。</translation>
    </message>
    <message>
      <source>Save it as fp32, or go back to an earlier checkpoint.</source>
      <translation>请保存为 fp32，或退回较早的检查点。</translation>
    </message>
    <message>
      <source>Save it with another program in small tiles or strips, or not packed, or allow more --memory.</source>
      <translation>请用其他程序以小图块或小条带保存，或不压缩保存，或允许更多 --memory。</translation>
    </message>
    <message>
      <source>Save one layer of it as a picture.</source>
      <translation>请将其中一层另存为图片。</translation>
    </message>
    <message>
      <source>Scoring the results</source>
      <translation>正在为结果评分</translation>
    </message>
    <message>
      <source>Select another step.</source>
      <translation>请选择其他步。</translation>
    </message>
    <message>
      <source>Some frames reach beyond the picture; the parts outside are cropped.</source>
      <translation>部分帧超出画面；超出部分会被裁掉。</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well.</source>
      <translation>生成器要学好需要几百张。</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well; --diff-augment colour,translation,cutout helps with fewer.</source>
      <translation>生成器要学好需要几百张；较少时 --diff-augment colour,translation,cutout 会有帮助。</translation>
    </message>
    <message>
      <source>Something went wrong in the window.</source>
      <translation>窗口中发生了错误。</translation>
    </message>
    <message>
      <source>Start 'put train' without torchrun.</source>
      <translation>请不用 torchrun 启动 'put train'。</translation>
    </message>
    <message>
      <source>Start a new distillation.</source>
      <translation>请开始新的蒸馏。</translation>
    </message>
    <message>
      <source>Start a new run; --init-from FILE lets it begin from a generator that the old one left.</source>
      <translation>请开始新训练；用 --init-from FILE 可从旧训练留下的生成器开始。</translation>
    </message>
    <message>
      <source>Start again with --init-from none, or with --precision fp32.</source>
      <translation>请用 --init-from none 或 --precision fp32 重新开始。</translation>
    </message>
    <message>
      <source>Start again with a lower --lr, or with --precision fp32. The last checkpoint is intact.</source>
      <translation>请用更低的 --lr 或 --precision fp32 重新开始。最近的检查点完好。</translation>
    </message>
    <message>
      <source>Start again with more --keep-content or another --init-from; with --selection all, if it was another.</source>
      <translation>请用更高的 --keep-content 或换一个 --init-from 重新开始；若原来用的不是 --selection all，请用它。</translation>
    </message>
    <message>
      <source>Start again with more --keep-content, or with pictures in B whose content is more like that of A.</source>
      <translation>请用更高的 --keep-content 重新开始，或让 B 使用内容更接近 A 的图片。</translation>
    </message>
    <message>
      <source>Start again.</source>
      <translation>请重新开始。</translation>
    </message>
    <message>
      <source>Start from a model of CUT, FastCUT or PUT.</source>
      <translation>请以 CUT、FastCUT 或 PUT 的模型为起点。</translation>
    </message>
    <message>
      <source>Start from the model that it was distilled from; put distill then makes a fast variant of yours.</source>
      <translation>请以它的蒸馏来源模型为起点；之后可用 put distill 制作您模型的快速版。</translation>
    </message>
    <message>
      <source>Start one with 'ray start --head', and join this machine with 'ray start --address=HOST:6379'.</source>
      <translation>请用 'ray start --head' 启动一个集群，并用 'ray start --address=HOST:6379' 加入本机。</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>请先停止它。</translation>
    </message>
    <message>
      <source>Stop it first; then it can be deleted.</source>
      <translation>请先停止它，然后才能删除。</translation>
    </message>
    <message>
      <source>Stop it there with Ctrl+C; its progress is saved.</source>
      <translation>请在那里用 Ctrl+C 停止；进度会保存。</translation>
    </message>
    <message>
      <source>Stop it there.</source>
      <translation>请在那里停止它。</translation>
    </message>
    <message>
      <source>Stop, </source>
      <translation>停止，</translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-colours or --identity, or from another --init-from or --seed.</source>
      <translation>请停止，并用更高的 --keep-colours 或 --identity，或换一个 --init-from 或 --seed 重新开始。</translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-content, more varied pictures in B, or from another --init-from.</source>
      <translation>请停止，并用更高的 --keep-content、B 中更多样的图片，或换一个 --init-from 重新开始。</translation>
    </message>
    <message>
      <source>Style is a number from -1 to 1, not {style}.</source>
      <translation>风格是 -1 到 1 之间的数，不能是 {style}。</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>字幕</translation>
    </message>
    <message>
      <source>TIFF cannot hold comments and texts like these; they are not kept.</source>
      <translation>TIFF 无法包含此类注释和文本；未保留。</translation>
    </message>
    <message>
      <source>Temporal is a number from 0 to 1, not {strength}.</source>
      <translation>Temporal 是 0 到 1 之间的数，不能是 {strength}。</translation>
    </message>
    <message>
      <source>The BMP picture has channels of an unusual kind.</source>
      <translation>BMP 图片的通道类型特殊。</translation>
    </message>
    <message>
      <source>The CPU with the computer's own memory: many times as slow.</source>
      <translation>用 CPU 和电脑内存：慢很多倍。</translation>
    </message>
    <message>
      <source>The EXIF data does not fit into JPEG; it is not kept.</source>
      <translation>EXIF 数据无法放入 JPEG；未保留。</translation>
    </message>
    <message>
      <source>The EXIF data was damaged and is not kept.</source>
      <translation>EXIF 数据已损坏，未保留。</translation>
    </message>
    <message>
      <source>The GPU is out of memory; continuing in fp16, which needs half of it.</source>
      <translation>GPU 内存不足；改用 fp16 继续，只需一半内存。</translation>
    </message>
    <message>
      <source>The GPU pack could not be put in place.</source>
      <translation>无法将 GPU 包放到位。</translation>
    </message>
    <message>
      <source>The GPU pack could not be tried.</source>
      <translation>无法试用 GPU 包。</translation>
    </message>
    <message>
      <source>The GPU pack does not work with this card and driver.</source>
      <translation>GPU 包不适用于此显卡和驱动程序。</translation>
    </message>
    <message>
      <source>The GPU pack has an unusable name.</source>
      <translation>GPU 包的名称无法使用。</translation>
    </message>
    <message>
      <source>The GPU pack holds a link.</source>
      <translation>GPU 包中含有链接。</translation>
    </message>
    <message>
      <source>The GPU pack needs {value} on the disk; {value2} are free.</source>
      <translation>GPU 包需要 {value} 磁盘空间；可用 {value2}。</translation>
    </message>
    <message>
      <source>The GPU pack would write outside its folder.</source>
      <translation>GPU 包会写到其文件夹之外。</translation>
    </message>
    <message>
      <source>The Ray cluster has no machine for --device {options_device}.</source>
      <translation>Ray 集群中没有适合 --device {options_device} 的机器。</translation>
    </message>
    <message>
      <source>The TIFF holds a volume, not a picture.</source>
      <translation>TIFF 中是体数据，不是图片。</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of ink.</source>
      <translation>TIFF 含有特殊类型的油墨。</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of pixels.</source>
      <translation>TIFF 含有特殊类型的像素。</translation>
    </message>
    <message>
      <source>The TIFF holds floating-point, signed or 32-bit pixels, which cannot be used.</source>
      <translation>TIFF 含有浮点、有符号或 32 位像素，无法使用。</translation>
    </message>
    <message>
      <source>The TIFF holds {value}, which cannot be used.</source>
      <translation>TIFF 含有 {value}，无法使用。</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in strips of {self__step} rows, of which one takes {size}.</source>
      <translation>TIFF 超出内存，且以 {self__step} 行的条带打包，每条占用 {size}。</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in tiles of {self__step} rows, of which one takes {size}.</source>
      <translation>TIFF 超出内存，且以 {self__step} 行的图块打包，每块占用 {size}。</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is stored lying on its side.</source>
      <translation>TIFF 太大，内存放不下，且是横倒存储的。</translation>
    </message>
    <message>
      <source>The XMP data does not fit into JPEG; it is not kept.</source>
      <translation>XMP 数据无法放入 JPEG；未保留。</translation>
    </message>
    <message>
      <source>The animation is damaged or cut short.</source>
      <translation>动画已损坏或不完整。</translation>
    </message>
    <message>
      <source>The aspect ratio changes in the middle; all frames keep that of the first.</source>
      <translation>宽高比中途改变；所有帧保持第一帧的宽高比。</translation>
    </message>
    <message>
      <source>The best model is saved. Stop when you like its samples; --patience ends runs by itself.</source>
      <translation>最佳模型已保存。满意其样本时即可停止；--patience 会自动结束训练。</translation>
    </message>
    <message>
      <source>The checkpoint {path} cannot be written.</source>
      <translation>无法写入检查点 {path}。</translation>
    </message>
    <message>
      <source>The colour matrix is replaced by one that every player knows.</source>
      <translation>颜色矩阵替换为所有播放器都支持的矩阵。</translation>
    </message>
    <message>
      <source>The constant rate factor of {value} is {low} to {high}, not {crf}.</source>
      <translation>{value} 的恒定速率因子为 {low} 到 {high}，不能是 {crf}。</translation>
    </message>
    <message>
      <source>The contrastive loss is stuck at the value of identical features: nothing preserves the content.</source>
      <translation>对比损失停在特征完全相同时的值：没有任何东西在保留内容。</translation>
    </message>
    <message>
      <source>The cover picture is not kept: {value}; {hint}.</source>
      <translation>封面图片未保留：{value}；{hint}。</translation>
    </message>
    <message>
      <source>The date of the file could not be kept.</source>
      <translation>无法保留文件的日期。</translation>
    </message>
    <message>
      <source>The description of the GPU pack is damaged.</source>
      <translation>GPU 包的描述已损坏。</translation>
    </message>
    <message>
      <source>The device has too little free memory for this training.</source>
      <translation>设备的可用内存不足以进行此训练。</translation>
    </message>
    <message>
      <source>The discriminator recognises every output as false, so the generator learns little from it.</source>
      <translation>判别器把每个结果都识别为假，因此生成器从中学到的很少。</translation>
    </message>
    <message>
      <source>The disk does not accept a file this large.</source>
      <translation>磁盘不接受这么大的文件。</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>磁盘已满。</translation>
    </message>
    <message>
      <source>The disk is read-only.</source>
      <translation>磁盘是只读的。</translation>
    </message>
    <message>
      <source>The disk of {run} has {value} free; the run needs about {value2}.</source>
      <translation>{run} 所在磁盘剩余 {value}；训练约需 {value2}。</translation>
    </message>
    <message>
      <source>The disk {room_name} has room again; the work resumes.</source>
      <translation>磁盘 {room_name} 又有空间；工作继续。</translation>
    </message>
    <message>
      <source>The disk {room_name} has {value} left; the work is paused.</source>
      <translation>磁盘 {room_name} 剩余 {value}；工作已暂停。</translation>
    </message>
    <message>
      <source>The distillation has done {checkpoint_step} steps already.</source>
      <translation>蒸馏已完成 {checkpoint_step} 步。</translation>
    </message>
    <message>
      <source>The encoder changed the order of the frames.</source>
      <translation>编码器改变了帧的顺序。</translation>
    </message>
    <message>
      <source>The encoder lost frames.</source>
      <translation>编码器丢失了帧。</translation>
    </message>
    <message>
      <source>The file also holds {listed}; they are not kept.</source>
      <translation>文件还包含{listed}；它们未保留。</translation>
    </message>
    <message>
      <source>The file also holds {value}; it is not kept.</source>
      <translation>文件还包含{value}；未保留。</translation>
    </message>
    <message>
      <source>The file cannot be read.</source>
      <translation>无法读取文件。</translation>
    </message>
    <message>
      <source>The file cannot be read: no permission.</source>
      <translation>无法读取文件：没有权限。</translation>
    </message>
    <message>
      <source>The file holds a list or a text, not a video.</source>
      <translation>文件中是列表或文本，不是视频。</translation>
    </message>
    <message>
      <source>The file holds a picture, not a video.</source>
      <translation>文件中是图片，不是视频。</translation>
    </message>
    <message>
      <source>The file holds a raw camera picture, which cannot be used.</source>
      <translation>文件是相机 RAW 图片，无法使用。</translation>
    </message>
    <message>
      <source>The file holds sound and a cover picture, but no video.</source>
      <translation>文件中有声音和封面图片，但没有视频。</translation>
    </message>
    <message>
      <source>The file holds {holds}.</source>
      <translation>文件内容：{holds}。</translation>
    </message>
    <message>
      <source>The file holds {stranger}, not a picture that can be read.</source>
      <translation>文件中不是可读的图片，而是：{stranger}。</translation>
    </message>
    <message>
      <source>The file holds {value} data twice; only the first is kept.</source>
      <translation>文件包含两份 {value} 数据；只保留第一份。</translation>
    </message>
    <message>
      <source>The file holds {what}, not a video.</source>
      <translation>文件中不是视频，而是：{what}。</translation>
    </message>
    <message>
      <source>The file is cut short: {value}{of} could be decoded.</source>
      <translation>文件不完整：可解码 {value}{of}。</translation>
    </message>
    <message>
      <source>The file is cut short; what can be decoded is used.</source>
      <translation>文件不完整；使用可解码的部分。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>文件是空的。</translation>
    </message>
    <message>
      <source>The file is not a picture.</source>
      <translation>该文件不是图片。</translation>
    </message>
    <message>
      <source>The file is not a video, or its beginning is damaged.</source>
      <translation>该文件不是视频，或其开头已损坏。</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>文件太大。</translation>
    </message>
    <message>
      <source>The file name template cannot name folders.</source>
      <translation>文件名模板不能指定文件夹。</translation>
    </message>
    <message>
      <source>The file name template gives an empty name.</source>
      <translation>文件名模板得到的名称为空。</translation>
    </message>
    <message>
      <source>The file name template has no token {{{token}}}.</source>
      <translation>文件名模板没有标记 {{{token}}}。</translation>
    </message>
    <message>
      <source>The file name template {template} cannot be read: {error}.</source>
      <translation>无法读取文件名模板 {template}：{error}。</translation>
    </message>
    <message>
      <source>The file no longer exists.</source>
      <translation>文件已不存在。</translation>
    </message>
    <message>
      <source>The file's name is too long.</source>
      <translation>文件名太长。</translation>
    </message>
    <message>
      <source>The files are no longer there.</source>
      <translation>这些文件已不存在。</translation>
    </message>
    <message>
      <source>The files could not be counted.</source>
      <translation>无法统计文件。</translation>
    </message>
    <message>
      <source>The first picture has 8 bits; of the others {number} reduced to 8 bits.</source>
      <translation>第一张图片为 8 位；其余图片中降为 8 位的：{number}。</translation>
    </message>
    <message>
      <source>The first picture has no transparency; of the others {number} placed on white.</source>
      <translation>第一张图片没有透明度；其余图片中置于白底上的：{number}。</translation>
    </message>
    <message>
      <source>The folder of pictures {folder} is missing.</source>
      <translation>缺少图片文件夹 {folder}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {error_strerror}.</source>
      <translation>无法创建文件夹 {folder}：{error_strerror}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read.</source>
      <translation>无法读取文件夹 {folder}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error_strerror}.</source>
      <translation>无法读取文件夹 {folder}：{error_strerror}。</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist.</source>
      <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
      <source>The folder {folder} may not be read.</source>
      <translation>没有权限读取文件夹 {folder}。</translation>
    </message>
    <message>
      <source>The folder {output_parent} does not exist.</source>
      <translation>文件夹 {output_parent} 不存在。</translation>
    </message>
    <message>
      <source>The folder {path} is missing.</source>
      <translation>缺少文件夹 {path}。</translation>
    </message>
    <message>
      <source>The folder {self_folder} cannot be created.</source>
      <translation>无法创建文件夹 {self_folder}。</translation>
    </message>
    <message>
      <source>The folders of the input are kept as they are.</source>
      <translation>输入的文件夹会保持原样。</translation>
    </message>
    <message>
      <source>The generator cannot be moved to {device}.</source>
      <translation>无法将模型载入 {device}。</translation>
    </message>
    <message>
      <source>The generator cannot be saved: {name} holds values that {dtype} cannot represent.</source>
      <translation>无法保存生成器：{name} 含有 {dtype} 无法表示的值。</translation>
    </message>
    <message>
      <source>The generator cannot be written to {path}.</source>
      <translation>无法将模型写入 {path}。</translation>
    </message>
    <message>
      <source>The generator cannot be written.</source>
      <translation>无法写入模型。</translation>
    </message>
    <message>
      <source>The generator gave invalid values (NaN).</source>
      <translation>模型给出了无效数值（NaN）。</translation>
    </message>
    <message>
      <source>The generator gave no valid picture in {precision}; it ran again in fp32.</source>
      <translation>生成器用 {precision} 未得到有效图片；已用 fp32 重新运行。</translation>
    </message>
    <message>
      <source>The generator gives no whole pictures.</source>
      <translation>模型没有给出完整的图片。</translation>
    </message>
    <message>
      <source>The generator of step {best_step} is kept: choose that one. More pictures in B take a new run further.</source>
      <translation>第 {best_step} 步的模型已保留：请选择它。B 中更多图片能让新训练更进一步。</translation>
    </message>
    <message>
      <source>The generator to start from has another structure.</source>
      <translation>作为起点的生成器结构不同。</translation>
    </message>
    <message>
      <source>The graphics card could not decode it to the end; the processor took over.</source>
      <translation>显卡未能解码到底，由处理器接手。</translation>
    </message>
    <message>
      <source>The graphics card instead of the CPU: many times as quick.</source>
      <translation>用显卡代替 CPU：快很多倍。</translation>
    </message>
    <message>
      <source>The graphics card's encoder did not take frames where they are; they went by way of the host.</source>
      <translation>显卡的编码器无法直接接收帧，因此经由主内存传递。</translation>
    </message>
    <message>
      <source>The list of releases is damaged.</source>
      <translation>版本列表已损坏。</translation>
    </message>
    <message>
      <source>The list of watched folders in {path} is damaged.</source>
      <translation>{path} 中的监视文件夹列表已损坏。</translation>
    </message>
    <message>
      <source>The memory of {self_device} ran out at {width} x {height} pixels; going on at {value} x {value2}.</source>
      <translation>{self_device} 的内存在 {width} x {height} 像素时耗尽；改用 {value} x {value2} 继续。</translation>
    </message>
    <message>
      <source>The metadata {value} cannot be written into MP4 here; mkv and mov keep them.</source>
      <translation>此处无法将元数据 {value} 写入 MP4；mkv 和 mov 会保留。</translation>
    </message>
    <message>
      <source>The model file {entry_path} cannot be read.</source>
      <translation>无法读取模型文件 {entry_path}。</translation>
    </message>
    <message>
      <source>The model {report_model} is another one now; results will differ.</source>
      <translation>模型 {report_model} 已不是原来的；结果会不同。</translation>
    </message>
    <message>
      <source>The model {report_model} is not the one of the report.</source>
      <translation>模型 {report_model} 不是报告中的那个。</translation>
    </message>
    <message>
      <source>The model {report_model} of the report is not here.</source>
      <translation>报告中的模型 {report_model} 不在这里。</translation>
    </message>
    <message>
      <source>The network can no longer tell the parts of a picture apart, so nothing preserves the content.</source>
      <translation>网络已无法区分图片的各个部分，因此没有任何东西在保留内容。</translation>
    </message>
    <message>
      <source>The networks could not be compiled and run uncompiled ({value___name__}).</source>
      <translation>网络无法编译，将以未编译方式运行（{value___name__}）。</translation>
    </message>
    <message>
      <source>The number of negatives must be 1 to {value} for {keys} patches,{passed} not {num_negatives}.</source>
      <translation>{keys} 个图块时，负样本数量必须为 1 到 {value}，{passed} 不能是 {num_negatives}。</translation>
    </message>
    <message>
      <source>The number of negatives must be at least 1, not {num_negatives}.</source>
      <translation>负样本数量必须至少为 1，不能是 {num_negatives}。</translation>
    </message>
    <message>
      <source>The number of negatives that are passed over must be at least 0, not {skip}.</source>
      <translation>跳过的负样本数量必须至少为 0，不能是 {skip}。</translation>
    </message>
    <message>
      <source>The only picture of {folder} is left out.</source>
      <translation>{folder} 中唯一的图片被排除了。</translation>
    </message>
    <message>
      <source>The outputs for different pictures are nearly the same.</source>
      <translation>不同图片的输出几乎相同。</translation>
    </message>
    <message>
      <source>The outputs have lost the shapes of their pictures.</source>
      <translation>输出失去了原图的形状。</translation>
    </message>
    <message>
      <source>The part of the network that checks the results recognises all of them, so they hardly improve.</source>
      <translation>网络中检查结果的部分能识别出所有结果，因此结果几乎没有改善。</translation>
    </message>
    <message>
      <source>The part {self_name} of the GPU pack is described wrongly.</source>
      <translation>GPU 包的部分 {self_name} 描述有误。</translation>
    </message>
    <message>
      <source>The part “{value}” of {source}</source>
      <translation>{source} 的部分“{value}”</translation>
    </message>
    <message>
      <source>The picture cannot be written as {kind}.</source>
      <translation>无法将图片写为 {kind}。</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>图片没有像素。</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels, which cannot be used.</source>
      <translation>图片为 {width} × {height} 像素，无法使用。</translation>
    </message>
    <message>
      <source>The picture is cut short.</source>
      <translation>图片不完整。</translation>
    </message>
    <message>
      <source>The picture is too large to be translated as a whole: {value} × {value2} pixels, more than {value3} million.</source>
      <translation>图片太大，无法整体转换：{value} × {value2} 像素，超过 {value3} 百万。</translation>
    </message>
    <message>
      <source>The picture is too large: {width} × {height} pixels, more than the {value} million that are read at most.</source>
      <translation>图片太大：{width} × {height} 像素，超过最多可读取的 {value} 百万像素。</translation>
    </message>
    <message>
      <source>The picture needs {value} of scratch space in {folder}, and the disk has less.</source>
      <translation>图片需要 {folder} 中 {value} 的临时空间，而磁盘不够。</translation>
    </message>
    <message>
      <source>The picture {path} cannot be read.</source>
      <translation>无法读取图片 {path}。</translation>
    </message>
    <message>
      <source>The pictures of {larger} are larger: {large_short_side} px against {small_short_side} px of {smaller} (median short side). Training scales both to the same size, so that details differ in size.</source>
      <translation>{larger} 的图片更大：{large_short_side} px，而 {smaller} 为 {small_short_side} px（短边中位数）。训练会把两者缩放到同一尺寸，因此细节大小不同。</translation>
    </message>
    <message>
      <source>The preset {path} cannot be read: {error_strerror}.</source>
      <translation>无法读取预设 {path}：{error_strerror}。</translation>
    </message>
    <message>
      <source>The process that translates cannot be started.</source>
      <translation>无法启动转换进程。</translation>
    </message>
    <message>
      <source>The process that worked on it ended unexpectedly, {self_losses} times.</source>
      <translation>处理它的进程意外结束了 {self_losses} 次。</translation>
    </message>
    <message>
      <source>The progress of this run cannot be read.</source>
      <translation>无法读取此训练的进度。</translation>
    </message>
    <message>
      <source>The published FID needs torch-fidelity, which is not installed.</source>
      <translation>公开发表的 FID 需要尚未安装的 torch-fidelity。</translation>
    </message>
    <message>
      <source>The queue could not be saved.</source>
      <translation>无法保存队列。</translation>
    </message>
    <message>
      <source>The queue in {path} cannot be opened, so it is not saved this time.</source>
      <translation>无法打开 {path} 中的队列，因此这次不会保存。</translation>
    </message>
    <message>
      <source>The queue in {self_path} was written by a newer PUT Desktop.</source>
      <translation>{self_path} 中的队列由更新版本的 PUT Desktop 写入。</translation>
    </message>
    <message>
      <source>The queue of training runs is being changed by another program.</source>
      <translation>另一个程序正在更改训练队列。</translation>
    </message>
    <message>
      <source>The quick settings ({quick_steps} steps, {quick_size} px): {about}.</source>
      <translation>快速设置（{quick_steps} 步，{quick_size} px）：{about}。</translation>
    </message>
    <message>
      <source>The report could not be written: {error_message}</source>
      <translation>无法写入报告：{error_message}</translation>
    </message>
    <message>
      <source>The report could not be written: {problem_message}</source>
      <translation>无法写入报告：{problem_message}</translation>
    </message>
    <message>
      <source>The report {path} cannot be read: {error_strerror}.</source>
      <translation>无法读取报告 {path}：{error_strerror}。</translation>
    </message>
    <message>
      <source>The report {path} is damaged: {error}</source>
      <translation>报告 {path} 已损坏：{error}</translation>
    </message>
    <message>
      <source>The residual blocks of its generator pad with zeros.</source>
      <translation>其生成器的残差块用零填充。</translation>
    </message>
    <message>
      <source>The result {own} would replace an input.</source>
      <translation>结果 {own} 会替换原文件。</translation>
    </message>
    <message>
      <source>The results are as near to your B pictures as at the first comparison: the generator that the run began from could do about as much. {value}</source>
      <translation>结果与 B 图片的接近程度和第一次比较时一样：训练开始时的生成器已能做到差不多的程度。{value}</translation>
    </message>
    <message>
      <source>The results do not come closer to your B pictures. {value}</source>
      <translation>结果没有更接近您的 B 图片。{value}</translation>
    </message>
    <message>
      <source>The results for different pictures are nearly the same.</source>
      <translation>不同图片的结果几乎相同。</translation>
    </message>
    <message>
      <source>The results have come no closer to your B pictures since step {best_step}. {value}</source>
      <translation>自第 {best_step} 步以来，结果没有更接近 B 图片。{value}</translation>
    </message>
    <message>
      <source>The results have lost the shapes of their pictures.</source>
      <translation>结果失去了原图的形状。</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures only loosely so far.</source>
      <translation>目前结果只是大致保留原图的形状。</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures.</source>
      <translation>结果保留了原图的形状。</translation>
    </message>
    <message>
      <source>The results were best at step {best_step} (distance {value} to your B pictures) and have moved away since ({value2}).</source>
      <translation>结果在第 {best_step} 步最好（与 B 图片距离 {value}），之后变远（{value2}）。</translation>
    </message>
    <message>
      <source>The results would take the place of what arrives in {self_folder}.</source>
      <translation>结果会取代进入 {self_folder} 的文件。</translation>
    </message>
    <message>
      <source>The results {how}. {value}{concern}</source>
      <translation>结果{how}。{value}{concern}</translation>
    </message>
    <message>
      <source>The run continues without them.</source>
      <translation>训练会在没有它们的情况下继续。</translation>
    </message>
    <message>
      <source>The run ended before its last step.</source>
      <translation>训练在最后一步之前结束了。</translation>
    </message>
    <message>
      <source>The run folder {run} lies among the pictures of {side}.</source>
      <translation>训练的文件夹 {run} 位于 {side} 的图片之中。</translation>
    </message>
    <message>
      <source>The run has done {checkpoint_step} steps already.</source>
      <translation>训练已完成 {checkpoint_step} 步。</translation>
    </message>
    <message>
      <source>The run has done {status_step} steps already.</source>
      <translation>训练已完成 {status_step} 步。</translation>
    </message>
    <message>
      <source>The run is too short for a verdict: its results are compared with B only once.</source>
      <translation>训练太短，无法判断：其结果只与 B 比较一次。</translation>
    </message>
    <message>
      <source>The run needs about {value} of memory; {value2} are free.</source>
      <translation>此训练约需 {value} 内存；可用 {value2}。</translation>
    </message>
    <message>
      <source>The run needs about {value} on the disk of {self_place}; {value2} are free.</source>
      <translation>此训练约需 {self_place} 所在磁盘的 {value} 空间；可用 {value2}。</translation>
    </message>
    <message>
      <source>The run waits for it.</source>
      <translation>此训练正在等待。</translation>
    </message>
    <message>
      <source>The run was too short for a verdict: what changed is within chance. {value}</source>
      <translation>训练太短，无法判断：变化可能只是偶然。{value}</translation>
    </message>
    <message>
      <source>The sample sheet {path_name} is missing or damaged.</source>
      <translation>样本图 {path_name} 缺失或已损坏。</translation>
    </message>
    <message>
      <source>The saved queue is damaged; a new one was started.</source>
      <translation>保存的队列已损坏；已新建一个。</translation>
    </message>
    <message>
      <source>The scratch file in {value} cannot be written or read.</source>
      <translation>无法读写 {value} 中的临时文件。</translation>
    </message>
    <message>
      <source>The scratch file is shorter than what was written to it.</source>
      <translation>临时文件比写入的内容短。</translation>
    </message>
    <message>
      <source>The second part of its long XMP data fits into JPEG only; it is not kept.</source>
      <translation>其较长 XMP 数据的第二部分只能放入 JPEG；未保留。</translation>
    </message>
    <message>
      <source>The signature is wrong: it was changed on its way, or is not from the makers of PUT Desktop.</source>
      <translation>签名不正确：内容在传输中被更改，或并非来自 PUT Desktop 的制作者。</translation>
    </message>
    <message>
      <source>The source is damaged: sound and subtitles are kept as far as they can be read.</source>
      <translation>源文件已损坏：声音和字幕保留可读取的部分。</translation>
    </message>
    <message>
      <source>The source was changed meanwhile: sound and subtitles may not belong to these frames.</source>
      <translation>源文件在此期间被更改：声音和字幕可能与这些帧不符。</translation>
    </message>
    <message>
      <source>The student cannot be written.</source>
      <translation>无法写入学生模型。</translation>
    </message>
    <message>
      <source>The student is no faster than its teacher on {self__device}: {faster} times.</source>
      <translation>学生模型在 {self__device} 上并不比教师模型快：{faster} 倍。</translation>
    </message>
    <message>
      <source>The temperature must be above 0, not {temperature}.</source>
      <translation>温度必须大于 0，不能是 {temperature}。</translation>
    </message>
    <message>
      <source>The text '{key}' does not fit into JPEG; it is not kept.</source>
      <translation>文本“{key}”无法放入 JPEG；未保留。</translation>
    </message>
    <message>
      <source>The timecode {value} is not kept: it needs a steady frame rate; mkv keeps it.</source>
      <translation>时间码 {value} 未保留：它需要固定帧率；mkv 会保留。</translation>
    </message>
    <message>
      <source>The training process cannot be started.</source>
      <translation>无法启动训练进程。</translation>
    </message>
    <message>
      <source>The translated parts do not follow each other.</source>
      <translation>已转换的各部分不连续。</translation>
    </message>
    <message>
      <source>The translated parts were made by different encoders.</source>
      <translation>已转换的各部分由不同的编码器生成。</translation>
    </message>
    <message>
      <source>The validation score has not improved for {stale_scores} evaluations.</source>
      <translation>验证得分在 {stale_scores} 次评估中没有提高。</translation>
    </message>
    <message>
      <source>The validation score has not improved {times}.</source>
      <translation>验证得分没有提高（{times}）。</translation>
    </message>
    <message>
      <source>The video becomes {value}: {info_codec} can be read but not written.</source>
      <translation>视频变为 {value}：{info_codec} 可读取但无法写入。</translation>
    </message>
    <message>
      <source>The video becomes {value}: {value2}.</source>
      <translation>视频变为 {value}：{value2}。</translation>
    </message>
    <message>
      <source>The video becomes {width}×{height} pixels, its edge repeated once, because {value} is written with even sizes only; AV1 and VP9 keep {info_width}×{info_height}.</source>
      <translation>视频变为 {width}×{height} 像素，边缘重复一次，因为 {value} 只能以偶数尺寸写入；AV1 和 VP9 保持 {info_width}×{info_height}。</translation>
    </message>
    <message>
      <source>The video can only be shown with Dolby Vision, which cannot be read here.</source>
      <translation>该视频只能用 Dolby Vision 显示，此处无法读取。</translation>
    </message>
    <message>
      <source>The video ends after {source_duration} seconds, before the start.</source>
      <translation>视频在 {source_duration} 秒处结束，早于起点。</translation>
    </message>
    <message>
      <source>The video has no frame to translate.</source>
      <translation>视频中没有可转换的帧。</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded there.</source>
      <translation>视频在该处没有可解码的帧。</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded.</source>
      <translation>视频中没有可解码的帧。</translation>
    </message>
    <message>
      <source>The video is cut short: its index</source>
      <translation>视频不完整：其索引</translation>
    </message>
    <message>
      <source>The video is damaged, or it holds something that cannot be read.</source>
      <translation>视频已损坏，或含有无法读取的内容。</translation>
    </message>
    <message>
      <source>The video is too large: {width} × {height} pixels, more than {most_side} on a side or {value} million in all.</source>
      <translation>视频太大：{width} × {height} 像素，超过单边 {most_side} 或总共 {value} 百万像素。</translation>
    </message>
    <message>
      <source>The video was closed.</source>
      <translation>视频已关闭。</translation>
    </message>
    <message>
      <source>The video's codec is unknown to this program.</source>
      <translation>本程序不认识该视频的编解码器。</translation>
    </message>
    <message>
      <source>The video's colours are stored as {value}, which cannot be read.</source>
      <translation>视频的颜色以 {value} 存储，无法读取。</translation>
    </message>
    <message>
      <source>The video's index</source>
      <translation>视频的索引</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be downloaded.</source>
      <translation>无法下载 FID 所需的 Inception 权重。</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be read.</source>
      <translation>无法读取 FID 所需的 Inception 权重。</translation>
    </message>
    <message>
      <source>The work failed unexpectedly.</source>
      <translation>工作意外失败。</translation>
    </message>
    <message>
      <source>The {kind} picture is damaged or cut short.</source>
      <translation>{kind} 图片已损坏或不完整。</translation>
    </message>
    <message>
      <source>The {kind} picture is of an unusual kind that cannot be read.</source>
      <translation>{kind} 图片的类型特殊，无法读取。</translation>
    </message>
    <message>
      <source>Their distance fell from {value} to {value2}</source>
      <translation>它们的距离从 {value} 降到了 {value2}</translation>
    </message>
    <message>
      <source>Their distance was {value} at first and is {value2} now</source>
      <translation>它们的距离起初是 {value}，现在是 {value2}</translation>
    </message>
    <message>
      <source>Their names and shapes have to be a painter's.</source>
      <translation>其名称和形状必须是 painter 的。</translation>
    </message>
    <message>
      <source>There are enough pictures on both sides: good results can be expected.</source>
      <translation>两侧的图片都足够：可望得到好的结果。</translation>
    </message>
    <message>
      <source>There are no pictures or videos in {value}.</source>
      <translation>{value} 中没有图片或视频。</translation>
    </message>
    <message>
      <source>There are no pictures.</source>
      <translation>没有图片。</translation>
    </message>
    <message>
      <source>There are no validation pictures to compare the results with, so nothing more can be said.</source>
      <translation>没有可与结果比较的验证图片，因此无法作出更多判断。</translation>
    </message>
    <message>
      <source>There are no validation scores: {error}</source>
      <translation>没有验证得分：{error}</translation>
    </message>
    <message>
      <source>There are only {sources} different pictures.</source>
      <translation>只有 {sources} 张不同的图片。</translation>
    </message>
    <message>
      <source>There are too few different photographs to hold some out. The figures are those of a photograph that the student learns from.</source>
      <translation>不同的照片太少，无法留出一些。这些数值来自学生模型学习所用的照片。</translation>
    </message>
    <message>
      <source>There are too few different pictures for validation scores, so no model can be called the best.</source>
      <translation>不同的图片太少，没有验证得分，因此无法说哪个模型最好。</translation>
    </message>
    <message>
      <source>There are too few different pictures to hold some out. The samples show pictures that are trained on.</source>
      <translation>不同的图片太少，无法留出一些。样本显示的是训练所用的图片。</translation>
    </message>
    <message>
      <source>There are too few validation pictures to tell whether they come closer to your B pictures.</source>
      <translation>验证图片太少，无法判断是否更接近您的 B 图片。</translation>
    </message>
    <message>
      <source>There are too many runs of this name.</source>
      <translation>同名的训练太多。</translation>
    </message>
    <message>
      <source>There are {numbers} reports beside {output}.</source>
      <translation>{output} 旁有 {numbers} 份报告。</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>现有：{known}。</translation>
    </message>
    <message>
      <source>There is a preset “{preset_name}” already.</source>
      <translation>已有预设“{preset_name}”。</translation>
    </message>
    <message>
      <source>There is already a generator named “{entry_name}”; it was not changed.</source>
      <translation>已有名为“{entry_name}”的模型，未作更改。</translation>
    </message>
    <message>
      <source>There is no ONNX form of {value___name__}.</source>
      <translation>{value___name__} 没有 ONNX 形式。</translation>
    </message>
    <message>
      <source>There is no Ray cluster at {address}.</source>
      <translation>{address} 处没有 Ray 集群。</translation>
    </message>
    <message>
      <source>There is no device {name}.</source>
      <translation>没有设备 {name}。</translation>
    </message>
    <message>
      <source>There is no distillation to resume: {path} is missing.</source>
      <translation>没有可继续的蒸馏：缺少 {path}。</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>没有文件 {file}。</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>没有文件 {path}。</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
      <source>There is no generator called {name}.</source>
      <translation>没有名为 {name} 的生成器。</translation>
    </message>
    <message>
      <source>There is no generator named “{name_or_path}”.</source>
      <translation>没有名为“{name_or_path}”的模型。</translation>
    </message>
    <message>
      <source>There is no generator named “{name}”.</source>
      <translation>没有名为“{name}”的模型。</translation>
    </message>
    <message>
      <source>There is no generator.</source>
      <translation>没有模型。</translation>
    </message>
    <message>
      <source>There is no photograph to measure with.</source>
      <translation>没有可用于测量的照片。</translation>
    </message>
    <message>
      <source>There is no preset “{name}”.</source>
      <translation>没有预设“{name}”。</translation>
    </message>
    <message>
      <source>There is no run to resume: {path} is missing.</source>
      <translation>没有可继续的训练：缺少 {path}。</translation>
    </message>
    <message>
      <source>There is no selection {name}.</source>
      <translation>没有选择方式 {name}。</translation>
    </message>
    <message>
      <source>There is no translation of it in {self__folder}.</source>
      <translation>{self__folder} 中没有它的转换结果。</translation>
    </message>
    <message>
      <source>There is none yet: import or train one.</source>
      <translation>尚无模型：请导入或训练一个。</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>内存不足以处理这张图片。</translation>
    </message>
    <message>
      <source>There is not enough memory for this video.</source>
      <translation>内存不足以处理这个视频。</translation>
    </message>
    <message>
      <source>There is not enough memory to open the picture.</source>
      <translation>内存不足，无法打开图片。</translation>
    </message>
    <message>
      <source>There is not enough memory to open the video.</source>
      <translation>内存不足，无法打开视频。</translation>
    </message>
    <message>
      <source>There is not enough memory to read the picture.</source>
      <translation>内存不足，无法读取图片。</translation>
    </message>
    <message>
      <source>There is not enough memory to write the picture.</source>
      <translation>内存不足，无法写入图片。</translation>
    </message>
    <message>
      <source>There is not enough memory.</source>
      <translation>内存不足。</translation>
    </message>
    <message>
      <source>There is one picture a side. The result will know the looks of that one picture only.</source>
      <translation>每侧只有一张图片。结果只会了解这一张图片的样子。</translation>
    </message>
    <message>
      <source>These are not the weights of a painter.</source>
      <translation>这些不是 painter 的权重。</translation>
    </message>
    <message>
      <source>This GPU has no bf16.</source>
      <translation>此 GPU 不支持 bf16。</translation>
    </message>
    <message>
      <source>This GPU pack is for {value}; PUT Desktop here is {value2}.</source>
      <translation>此 GPU 包适用于 {value}；这里的 PUT Desktop 是 {value2}。</translation>
    </message>
    <message>
      <source>This build of PUT Desktop holds no key to check signatures with.</source>
      <translation>此 PUT Desktop 构建不含用于检查签名的密钥。</translation>
    </message>
    <message>
      <source>This copy of PUT Desktop does not look for newer versions.</source>
      <translation>此 PUT Desktop 副本不会查找新版本。</translation>
    </message>
    <message>
      <source>This folder cannot be read and is left out: {error_strerror}.</source>
      <translation>无法读取此文件夹，已排除：{error_strerror}。</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>这是文件夹，不是图片。</translation>
    </message>
    <message>
      <source>This is a folder, not a video.</source>
      <translation>这是文件夹，不是视频。</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>这不是普通文件。</translation>
    </message>
    <message>
      <source>This machine is in no Ray cluster.</source>
      <translation>此电脑不在任何 Ray 集群中。</translation>
    </message>
    <message>
      <source>This machine shows no MPS device.</source>
      <translation>此电脑没有 MPS 设备。</translation>
    </message>
    <message>
      <source>This machine shows no {words} device; {name} is not among them.</source>
      <translation>此电脑没有 {words} 设备，因此没有 {name}。</translation>
    </message>
    <message>
      <source>This machine shows only {value}; {name} is not among them.</source>
      <translation>此电脑只有 {value}，其中没有 {name}。</translation>
    </message>
    <message>
      <source>This model cannot be computed in int8 on this machine.</source>
      <translation>此模型无法在这台计算机上以 int8 计算。</translation>
    </message>
    <message>
      <source>This photograph is left out: {error_message}</source>
      <translation>已排除此照片：{error_message}</translation>
    </message>
    <message>
      <source>This picture could not be translated.</source>
      <translation>无法转换这张图片。</translation>
    </message>
    <message>
      <source>This picture is left out: {error_message}</source>
      <translation>已排除此图片：{error_message}</translation>
    </message>
    <message>
      <source>This processor has no bf16; the generator works in fp32.</source>
      <translation>此处理器不支持 bf16；生成器以 fp32 计算。</translation>
    </message>
    <message>
      <source>This run is active.</source>
      <translation>此训练正在运行。</translation>
    </message>
    <message>
      <source>This run is already active.</source>
      <translation>此训练已在运行。</translation>
    </message>
    <message>
      <source>This run is being trained in a terminal.</source>
      <translation>此训练正在终端中运行。</translation>
    </message>
    <message>
      <source>This run is not active.</source>
      <translation>此训练未在运行。</translation>
    </message>
    <message>
      <source>This sample sheet cannot be read.</source>
      <translation>无法读取此样本图。</translation>
    </message>
    <message>
      <source>This torch cannot train in several processes.</source>
      <translation>此 torch 无法用多个进程训练。</translation>
    </message>
    <message>
      <source>This video could not be translated.</source>
      <translation>无法转换这个视频。</translation>
    </message>
    <message>
      <source>To continue anyway: {value}</source>
      <translation>仍要继续：{value}</translation>
    </message>
    <message>
      <source>To use pictures among them, save them as JPEG or PNG.</source>
      <translation>要使用其中的图片，请存为 JPEG 或 PNG。</translation>
    </message>
    <message>
      <source>Track {plan_index}</source>
      <translation>轨道 {plan_index}</translation>
    </message>
    <message>
      <source>Train with --single, and use larger pictures: {value} px and more give enough different crops.</source>
      <translation>请用 --single 训练，并使用更大的图片：{value} px 以上才有足够多的不同裁剪。</translation>
    </message>
    <message>
      <source>Train with --single.</source>
      <translation>请用 --single 训练。</translation>
    </message>
    <message>
      <source>Training can work; the warnings say what limits it.</source>
      <translation>训练可行；警告说明了限制因素。</translation>
    </message>
    <message>
      <source>Training in fp16 is not stable.</source>
      <translation>用 fp16 训练不稳定。</translation>
    </message>
    <message>
      <source>Training is not worth its time yet: mend the problems first.</source>
      <translation>目前还不值得训练：请先解决问题。</translation>
    </message>
    <message>
      <source>Training passes over them. Export or copy them again, or remove them.</source>
      <translation>训练会跳过它们。请重新导出或复制，或移除。</translation>
    </message>
    <message>
      <source>Translate the folder again.</source>
      <translation>请重新转换此文件夹。</translation>
    </message>
    <message>
      <source>Translating samples</source>
      <translation>正在转换样本</translation>
    </message>
    <message>
      <source>Translation continues, but the queue may be gone at the next start. Check that the disk is not full.</source>
      <translation>转换继续，但下次启动时队列可能丢失。请确认磁盘未满。</translation>
    </message>
    <message>
      <source>Transpose channels-first arrays, and translate the images of a batch one by one.</source>
      <translation>通道在前的数组请先转置，并逐张转换一批中的图像。</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>请稍候再试。</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>请稍后重试。</translation>
    </message>
    <message>
      <source>Try again with a connection to github.com, or leave out --fid: the other figures need no download.</source>
      <translation>请在能连接 github.com 时重试，或不用 --fid：其他数值无需下载。</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>请重试。</translation>
    </message>
    <message>
      <source>Try again: it resumes where it stopped.</source>
      <translation>请重试：会从停下处继续。</translation>
    </message>
    <message>
      <source>Turn it with another program and save it upright, or allow more --memory.</source>
      <translation>请用其他程序旋转并存为正立的图片，或放宽 --memory。</translation>
    </message>
    <message>
      <source>Turns pictures like those of {value} into pictures like those of {value2}.</source>
      <translation>将类似 {value} 的图片变为类似 {value2} 的图片。</translation>
    </message>
    <message>
      <source>Two leases have the same name.</source>
      <translation>两个占用记录同名。</translation>
    </message>
    <message>
      <source>Update PUT Desktop to use it.</source>
      <translation>请更新 PUT Desktop 后使用。</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or describe the pictures again: put models describe.</source>
      <translation>请更新 PUT Desktop，或重新描述图片：put models describe。</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or save the preset again.</source>
      <translation>请更新 PUT Desktop，或重新保存预设。</translation>
    </message>
    <message>
      <source>Update PUT Desktop.</source>
      <translation>请更新 PUT Desktop。</translation>
    </message>
    <message>
      <source>Use --device auto or cpu, or look at 'put doctor' for what is wrong with the GPU.</source>
      <translation>请用 --device auto 或 cpu，或用 'put doctor' 查看 GPU 的问题。</translation>
    </message>
    <message>
      <source>Use --device auto or cpu: mps is for Apple's chips.</source>
      <translation>请用 --device auto 或 cpu：mps 仅用于 Apple 芯片。</translation>
    </message>
    <message>
      <source>Use --precision auto, bf16 or fp32.</source>
      <translation>请用 --precision auto、bf16 或 fp32。</translation>
    </message>
    <message>
      <source>Use --precision auto, fp16 or fp32.</source>
      <translation>请用 --precision auto、fp16 或 fp32。</translation>
    </message>
    <message>
      <source>Use at least {value} blocks.</source>
      <translation>请至少用 {value} 个块。</translation>
    </message>
    <message>
      <source>Use https, or a file.</source>
      <translation>请用 https 或文件。</translation>
    </message>
    <message>
      <source>Use larger originals, or train with --size {smaller}.</source>
      <translation>请使用更大的原件，或用 --size {smaller} 训练。</translation>
    </message>
    <message>
      <source>Use larger originals.</source>
      <translation>请使用更大的原件。</translation>
    </message>
    <message>
      <source>Use the way it was installed, or name a signed list of releases with --list and --key.</source>
      <translation>请按原来的安装方式更新，或用 --list 和 --key 指定已签名的版本列表。</translation>
    </message>
    <message>
      <source>Use {checkpoint_step} or more for --steps.</source>
      <translation>--steps 请用 {checkpoint_step} 或更大。</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>Videos cannot be written as {ending}.</source>
      <translation>无法将视频写为 {ending}。</translation>
    </message>
    <message>
      <source>Wait until it ends, or choose another output folder.</source>
      <translation>请等待其结束，或选择其他输出文件夹。</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose a new folder.</source>
      <translation>请等待其结束、停止它，或选择新文件夹。</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose another name.</source>
      <translation>请等它结束、停止它，或选择其他名称。</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>请等待完成。</translation>
    </message>
    <message>
      <source>Weak results are to be expected until the problems below are mended.</source>
      <translation>在解决以下问题之前，结果可能较差。</translation>
    </message>
    <message>
      <source>WebP holds at most 4 GB.</source>
      <translation>WebP 最多容纳 4 GB。</translation>
    </message>
    <message>
      <source>WebP holds at most {longest_side} pixels per side.</source>
      <translation>WebP 每边最多 {longest_side} 像素。</translation>
    </message>
    <message>
      <source>WebP holds at most {max_side} pixels per side.</source>
      <translation>WebP 每边最多 {max_side} 像素。</translation>
    </message>
    <message>
      <source>Weights are F16, BF16 or F32.</source>
      <translation>权重为 F16、BF16 或 F32。</translation>
    </message>
    <message>
      <source>Weights are float16, bfloat16, float32 or float64.</source>
      <translation>权重为 float16、bfloat16、float32 或 float64。</translation>
    </message>
    <message>
      <source>What is finished stays; run the same command again to resume.</source>
      <translation>已完成的会保留；再次运行同一命令即可继续。</translation>
    </message>
    <message>
      <source>What it printed says why. Resume the run to continue it.</source>
      <translation>它的输出说明了原因。请恢复训练以继续。</translation>
    </message>
    <message>
      <source>What it was made from cannot be noted beside it: {error}</source>
      <translation>无法在旁边记录它的来源：{error}</translation>
    </message>
    <message>
      <source>What the model's card says of its training pictures cannot be read.</source>
      <translation>无法读取模型卡片中关于训练图片的说明。</translation>
    </message>
    <message>
      <source>What was fetched is not a signed document.</source>
      <translation>下载到的不是已签名的文档。</translation>
    </message>
    <message>
      <source>Where the teacher works smaller, they are smaller too.</source>
      <translation>教师使用较小尺寸时，它们也较小。</translation>
    </message>
    <message>
      <source>Windows reserves that name for a device</source>
      <translation>Windows 将此名称保留给设备</translation>
    </message>
    <message>
      <source>Write . for the current folder.</source>
      <translation>当前文件夹请写作 .。</translation>
    </message>
    <message>
      <source>Write auto, cuda or cpu.</source>
      <translation>请写 auto、cuda 或 cpu。</translation>
    </message>
    <message>
      <source>Write for example {{name}}.</source>
      <translation>例如写 {{name}}。</translation>
    </message>
    <message>
      <source>Write for example {{name}}_{{model}}.</source>
      <translation>例如写 {{name}}_{{model}}。</translation>
    </message>
    <message>
      <source>Write {asked}, or choose another --init-from.</source>
      <translation>请写 {asked}，或选择其他 --init-from。</translation>
    </message>
    <message>
      <source>Write {checkpoint_step} or more for --steps.</source>
      <translation>--steps 请写 {checkpoint_step} 或更大。</translation>
    </message>
    <message>
      <source>Write {devices}.</source>
      <translation>请写 {devices}。</translation>
    </message>
    <message>
      <source>Write: -o {value}{suffix}</source>
      <translation>请写：-o {value}{suffix}</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>7-Zip 压缩包</translation>
    </message>
    <message>
      <source>a GGUF language model</source>
      <translation>GGUF 语言模型</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>GIF 图片</translation>
    </message>
    <message>
      <source>a GIMP document</source>
      <translation>GIMP 文档</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the file that it stands for</source>
      <translation>Git LFS 指针，而不是它所代表的文件</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <translation>JPEG 2000 图片</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <translation>JPEG XL 图片</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>JPEG 图片</translation>
    </message>
    <message>
      <source>a Linux program</source>
      <translation>Linux 程序</translation>
    </message>
    <message>
      <source>a LoRA, an add-on for another kind of network</source>
      <translation>LoRA（另一类网络的附加组件）</translation>
    </message>
    <message>
      <source>a LyCORIS add-on for another kind of network</source>
      <translation>LyCORIS（另一类网络的附加组件）</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>PNG 图片</translation>
    </message>
    <message>
      <source>a Photoshop document</source>
      <translation>Photoshop 文档</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>PyTorch 检查点</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint, or another zip archive, that is cut off or damaged</source>
      <translation>不完整或损坏的 PyTorch 检查点或其他 ZIP 压缩包</translation>
    </message>
    <message>
      <source>a Python pickle</source>
      <translation>Python pickle 文件</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <translation>RAR 压缩包</translation>
    </message>
    <message>
      <source>a Stable Diffusion autoencoder</source>
      <translation>Stable Diffusion 自编码器</translation>
    </message>
    <message>
      <source>a Stable Diffusion checkpoint</source>
      <translation>Stable Diffusion 检查点</translation>
    </message>
    <message>
      <source>a StyleGAN2 discriminator (net_D)</source>
      <translation>StyleGAN2 判别器（net_D）</translation>
    </message>
    <message>
      <source>a StyleGAN2 generator</source>
      <translation>StyleGAN2 生成器</translation>
    </message>
    <message>
      <source>a StyleGAN2 network</source>
      <translation>StyleGAN2 网络</translation>
    </message>
    <message>
      <source>a TorchScript program</source>
      <translation>TorchScript 程序</translation>
    </message>
    <message>
      <source>a U-Net generator (unet_128 or unet_256)</source>
      <translation>U-Net 生成器（unet_128 或 unet_256）</translation>
    </message>
    <message>
      <source>a WebP picture or another RIFF file</source>
      <translation>WebP 图片或其他 RIFF 文件</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>Windows 程序</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>ZIP 压缩包</translation>
    </message>
    <message>
      <source>a depth map</source>
      <translation>深度图</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>a diffusion transformer</source>
      <translation>扩散 Transformer</translation>
    </message>
    <message>
      <source>a discriminator (net_D)</source>
      <translation>判别器（net_D）</translation>
    </message>
    <message>
      <source>a feature head (net_F)</source>
      <translation>特征头（net_F）</translation>
    </message>
    <message>
      <source>a file of an unknown kind</source>
      <translation>未知类型的文件</translation>
    </message>
    <message>
      <source>a file of zeros, such as an interrupted download leaves</source>
      <translation>全为零的文件（中断的下载会留下这种文件）</translation>
    </message>
    <message>
      <source>a file that no longer exists</source>
      <translation>已不存在的文件</translation>
    </message>
    <message>
      <source>a generator with a content code (resnet_cat)</source>
      <translation>带内容编码的生成器（resnet_cat）</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>gzip 压缩包</translation>
    </message>
    <message>
      <source>a language model</source>
      <translation>语言模型</translation>
    </message>
    <message>
      <source>a list or a text</source>
      <translation>列表或文本</translation>
    </message>
    <message>
      <source>a mask</source>
      <translation>蒙版</translation>
    </message>
    <message>
      <source>a multiple of {about_multiple}, {words}</source>
      <translation>{about_multiple} 的倍数，{words}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>命名管道</translation>
    </message>
    <message>
      <source>a network of {value} tensors, the first called {value2}</source>
      <translation>由 {value} 个张量组成的网络，第一个名为 {value2}</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>a part of a diffusion network</source>
      <translation>扩散网络的一部分</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>a pixel discriminator (net_D)</source>
      <translation>像素判别器（net_D）</translation>
    </message>
    <message>
      <source>a pointer to a file stored elsewhere (Git LFS)</source>
      <translation>指向存储在别处的文件的指针（Git LFS）</translation>
    </message>
    <message>
      <source>a preview</source>
      <translation>预览图</translation>
    </message>
    <message>
      <source>a raw camera picture</source>
      <translation>相机 RAW 图片</translation>
    </message>
    <message>
      <source>a report of a single video</source>
      <translation>单个视频的报告</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>safetensors 文件</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>套接字</translation>
    </message>
    <message>
      <source>a text encoder</source>
      <translation>文本编码器</translation>
    </message>
    <message>
      <source>a text file</source>
      <translation>文本文件</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>a web page, not the file that it links to</source>
      <translation>网页，而不是它所链接的文件</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>ZIP 压缩包</translation>
    </message>
    <message>
      <source>aac</source>
      <translation>aac</translation>
    </message>
    <message>
      <source>about a quarter of the memory</source>
      <translation>约四分之一的内存</translation>
    </message>
    <message>
      <source>about half the memory</source>
      <translation>约一半的内存</translation>
    </message>
    <message>
      <source>about {value} hours</source>
      <translation>约 {value} 小时</translation>
    </message>
    <message>
      <source>about {value} minutes</source>
      <translation>约 {value} 分钟</translation>
    </message>
    <message>
      <source>above {about_above}</source>
      <translation>大于 {about_above}</translation>
    </message>
    <message>
      <source>an ESRGAN upscaler</source>
      <translation>ESRGAN 放大模型</translation>
    </message>
    <message>
      <source>an HDF5 file, as Keras writes them</source>
      <translation>HDF5 文件（Keras 所用格式）</translation>
    </message>
    <message>
      <source>an HDR gain map</source>
      <translation>HDR 增益图</translation>
    </message>
    <message>
      <source>an ONNX network</source>
      <translation>ONNX 网络</translation>
    </message>
    <message>
      <source>an XML or SVG document</source>
      <translation>XML 或 SVG 文档</translation>
    </message>
    <message>
      <source>an empty file</source>
      <translation>空文件</translation>
    </message>
    <message>
      <source>an older PyTorch checkpoint</source>
      <translation>旧版 PyTorch 检查点</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>较旧版本</translation>
    </message>
    <message>
      <source>an optimiser's state</source>
      <translation>优化器的状态</translation>
    </message>
    <message>
      <source>another file</source>
      <translation>另一个文件</translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>另一张图片</translation>
    </message>
    <message>
      <source>another version</source>
      <translation>其他版本</translation>
    </message>
    <message>
      <source>are closer to your B pictures than untouched ones</source>
      <translation>比未处理的图片更接近 B 图片</translation>
    </message>
    <message>
      <source>ass</source>
      <translation>ass</translation>
    </message>
    <message>
      <source>at least {low}</source>
      <translation>至少 {low}</translation>
    </message>
    <message>
      <source>at most {high}</source>
      <translation>至多 {high}</translation>
    </message>
    <message>
      <source>at most {high} {about_unit}</source>
      <translation>至多 {high} {about_unit}</translation>
    </message>
    <message>
      <source>at the last evaluation</source>
      <translation>在最近一次评估中</translation>
    </message>
    <message>
      <source>attachments</source>
      <translation>附件</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>below {about_below}</source>
      <translation>小于 {about_below}</translation>
    </message>
    <message>
      <source>chapters</source>
      <translation>章节</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “keep content”</source>
      <translation>复制此训练并将滑块移向“保留内容”</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “more style”</source>
      <translation>复制此训练并将滑块移向“更多风格”</translation>
    </message>
    <message>
      <source>closed captions</source>
      <translation>隐藏式字幕</translation>
    </message>
    <message>
      <source>color_map has no effect: only painters have such a matrix.</source>
      <translation>color_map 不起作用：只有 painter 生成器有这种矩阵。</translation>
    </message>
    <message>
      <source>come closer to your B pictures</source>
      <translation>正在接近 B 图片</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>注释</translation>
    </message>
    <message>
      <source>constant luminance</source>
      <translation>恒定亮度</translation>
    </message>
    <message>
      <source>count must be 1 to {most}, not {count}.</source>
      <translation>count 须为 1 到 {most}，而不是 {count}。</translation>
    </message>
    <message>
      <source>cover picture</source>
      <translation>封面图片</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>data of the camera's own</source>
      <translation>相机自有数据</translation>
    </message>
    <message>
      <source>data tracks</source>
      <translation>数据轨道</translation>
    </message>
    <message>
      <source>depth maps</source>
      <translation>个深度图</translation>
    </message>
    <message>
      <source>dts</source>
      <translation>dts</translation>
    </message>
    <message>
      <source>end must be a time after start, not {self_end}.</source>
      <translation>终点必须晚于起点，而不是 {self_end}。</translation>
    </message>
    <message>
      <source>ends in another way</source>
      <translation>结尾不同</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>fast</translation>
    </message>
    <message>
      <source>files of about a quarter of the size</source>
      <translation>文件约为四分之一大小</translation>
    </message>
    <message>
      <source>fp16 is for GPUs.</source>
      <translation>fp16 用于 GPU。</translation>
    </message>
    <message>
      <source>gives pictures of {last} channels; here they have 1 or 3</source>
      <translation>输出 {last} 个通道的图片，这里需要 1 或 3 个</translation>
    </message>
    <message>
      <source>in the last {stale} evaluations</source>
      <translation>在最近 {stale} 次评估中</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, not by torch.</source>
      <translation>int8 由 OpenVINO 计算，而不是 torch。</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, which is not installed.</source>
      <translation>int8 由 OpenVINO 计算，但未安装 OpenVINO。</translation>
    </message>
    <message>
      <source>int8 is computed on the CPU, not on {device}.</source>
      <translation>int8 在 CPU 上计算，而不是在 {device} 上。</translation>
    </message>
    <message>
      <source>int8 is for painters; this model needs the whole picture at once.</source>
      <translation>int8 仅用于 painter；此模型需要一次处理整张图片。</translation>
    </message>
    <message>
      <source>it</source>
      <translation>它</translation>
    </message>
    <message>
      <source>it begins or ends with a space, or ends with a full stop</source>
      <translation>它以空格开头或结尾，或以句点结尾</translation>
    </message>
    <message>
      <source>it begins with a full stop or a hyphen</source>
      <translation>它以句点或连字符开头</translation>
    </message>
    <message>
      <source>it contains {bad}</source>
      <translation>它包含 {bad}</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>它是空的</translation>
    </message>
    <message>
      <source>it is longer than {longest} letters</source>
      <translation>它超过 {longest} 个字符</translation>
    </message>
    <message>
      <source>load_max must be at least load_min, {self_load_min}, not {self_load_max}.</source>
      <translation>load_max 不得小于 load_min（{self_load_min}），现为 {self_load_max}。</translation>
    </message>
    <message>
      <source>masks</source>
      <translation>个蒙版</translation>
    </message>
    <message>
      <source>memory must be at least {value}, not {value2}.</source>
      <translation>memory 至少须为 {value}，而不是 {value2}。</translation>
    </message>
    <message>
      <source>mkv does</source>
      <translation>mkv 可以</translation>
    </message>
    <message>
      <source>more than one part</source>
      <translation>多个部分</translation>
    </message>
    <message>
      <source>more than {value}</source>
      <translation>超过 {value}</translation>
    </message>
    <message>
      <source>most must be at least 1, not {most}.</source>
      <translation>most 至少须为 1，而不是 {most}。</translation>
    </message>
    <message>
      <source>mp4 and mkv do</source>
      <translation>mp4 和 mkv 可以</translation>
    </message>
    <message>
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>nce_layers must be numbers from 0 to {last} with {self_blocks} blocks, not {self_nce_layers}.</source>
      <translation>{self_blocks} 个块时，nce_layers 须为 0 到 {last} 的数字，而不是 {self_nce_layers}。</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>无扩展名</translation>
    </message>
    <message>
      <source>no part</source>
      <translation>没有部分</translation>
    </message>
    <message>
      <source>no video</source>
      <translation>没有视频</translation>
    </message>
    <message>
      <source>no weights</source>
      <translation>没有权重</translation>
    </message>
    <message>
      <source>noise is for painters.</source>
      <translation>noise 仅用于 painter 生成器。</translation>
    </message>
    <message>
      <source>nothing but zeros</source>
      <translation>全是零</translation>
    </message>
    <message>
      <source>num_negatives must be below {keys}, the patches contrasted, not {self_num_negatives}.</source>
      <translation>num_negatives 须小于 {keys}（对比的图块数），而不是 {self_num_negatives}。</translation>
    </message>
    <message>
      <source>num_negatives must be below {value}, the {keys} patches contrasted less the {band_skip} that are passed over, not {self_num_negatives}.</source>
      <translation>num_negatives 必须小于 {value}（{keys} 个对比小块减去跳过的 {band_skip} 个），而不是 {self_num_negatives}。</translation>
    </message>
    <message>
      <source>only sound</source>
      <translation>只有声音</translation>
    </message>
    <message>
      <source>opus</source>
      <translation>opus</translation>
    </message>
    <message>
      <source>other pictures</source>
      <translation>张其他图片</translation>
    </message>
    <message>
      <source>patches must be at least 2: each is told apart from the others.</source>
      <translation>patches 必须至少为 2：每个小块都要与其他小块区分。</translation>
    </message>
    <message>
      <source>patience has no effect without validation scores: eval_every is 0.</source>
      <translation>没有验证分数时 patience 不起作用：eval_every 为 0。</translation>
    </message>
    <message>
      <source>previews</source>
      <translation>个预览图</translation>
    </message>
    <message>
      <source>r1 has no effect: it is a penalty of PatchGAN.</source>
      <translation>r1 不起作用：它是 PatchGAN 的惩罚项。</translation>
    </message>
    <message>
      <source>raw camera data</source>
      <translation>相机原始数据</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>second video</source>
      <translation>第二个视频</translation>
    </message>
    <message>
      <source>size must be at least 32, not {size}.</source>
      <translation>size 至少须为 32，而不是 {size}。</translation>
    </message>
    <message>
      <source>sound</source>
      <translation>声音</translation>
    </message>
    <message>
      <source>sound or video</source>
      <translation>音频或视频</translation>
    </message>
    <message>
      <source>subrip</source>
      <translation>subrip</translation>
    </message>
    <message>
      <source>subtitles</source>
      <translation>字幕</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>they are not sharp when they are shown</source>
      <translation>显示时不清晰</translation>
    </message>
    <message>
      <source>they need the frame rate of the source</source>
      <translation>它们需要源文件的帧率</translation>
    </message>
    <message>
      <source>videos</source>
      <translation>个视频</translation>
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
      <translation>目前的变化可能只是偶然</translation>
    </message>
    <message>
      <source>what is learnt from them is soft</source>
      <translation>从中学到的内容会偏软</translation>
    </message>
    <message>
      <source>with a small loss</source>
      <translation>略有损失</translation>
    </message>
    <message>
      <source>without loss</source>
      <translation>无损</translation>
    </message>
    <message>
      <source>zoom_b must leave pictures as large as the crop, not {self_zoom_b}.</source>
      <translation>zoom_b 须使图片不小于裁剪，{self_zoom_b} 不行。</translation>
    </message>
    <message>
      <source>{about_also} or {words}</source>
      <translation>{about_also} 或 {words}</translation>
    </message>
    <message>
      <source>{address} is not a safe address.</source>
      <translation>{address} 不是安全的地址。</translation>
    </message>
    <message>
      <source>{chosen_folder} gives {value} of {value2} pictures that can be compared; at least two are needed.</source>
      <translation>{chosen_folder} 的 {value2} 张图片中有 {value} 张可比较；至少需要两张。</translation>
    </message>
    <message>
      <source>{codec} can be read but not written</source>
      <translation>{codec} 可读取但无法写入</translation>
    </message>
    <message>
      <source>{count} {many}</source>
      <translation>{count} {many}</translation>
    </message>
    <message>
      <source>{entry_name} cannot be exported as {target_suffix}: its network is a {generator_spec_name}.</source>
      <translation>无法将 {entry_name} 导出为 {target_suffix}：其网络是 {generator_spec_name}。</translation>
    </message>
    <message>
      <source>{entry_path_name} is damaged.</source>
      <translation>{entry_path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{entry_path} cannot be deleted.</source>
      <translation>无法删除 {entry_path}。</translation>
    </message>
    <message>
      <source>{fewer} steps: {value}.</source>
      <translation>{fewer} 步：{value}。</translation>
    </message>
    <message>
      <source>{file_name} holds a single generator and no part “{part}”.</source>
      <translation>{file_name} 只含一个模型，没有“{part}”部分。</translation>
    </message>
    <message>
      <source>{file_name} is not a generator: it is {kind}.</source>
      <translation>{file_name} 不是模型，而是：{kind}。</translation>
    </message>
    <message>
      <source>{file} cannot be read.</source>
      <translation>无法读取 {file}。</translation>
    </message>
    <message>
      <source>{file} is a folder, not a file.</source>
      <translation>{file} 是文件夹，不是文件。</translation>
    </message>
    <message>
      <source>{file} is not a file.</source>
      <translation>{file} 不是文件。</translation>
    </message>
    <message>
      <source>{first} and {rest}</source>
      <translation>{first}和{rest}</translation>
    </message>
    <message>
      <source>{first} on {rest}</source>
      <translation>{rest} 上的 {first}</translation>
    </message>
    <message>
      <source>{first} or {rest}</source>
      <translation>{first}或{rest}</translation>
    </message>
    <message>
      <source>{first} with {rest}</source>
      <translation>{first} 与 {rest}</translation>
    </message>
    <message>
      <source>{first}, {rest}</source>
      <translation>{first}、{rest}</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: no permission.</source>
      <translation>无法写入 {folder}：没有权限。</translation>
    </message>
    <message>
      <source>{folder} holds no pictures.</source>
      <translation>{folder} 中没有图片。</translation>
    </message>
    <message>
      <source>{folder} holds one picture; at least two are needed.</source>
      <translation>{folder} 中只有一张图片；至少需要两张。</translation>
    </message>
    <message>
      <source>{folder} holds only {value}.</source>
      <translation>{folder} 中只有 {value}。</translation>
    </message>
    <message>
      <source>{folder} holds {value}.</source>
      <translation>{folder} 中有 {value}。</translation>
    </message>
    <message>
      <source>{folder} is a file.</source>
      <translation>{folder} 是文件。</translation>
    </message>
    <message>
      <source>{format_name} cannot hold IPTC data; it is not kept.</source>
      <translation>{format_name} 无法包含 IPTC 数据；未保留。</translation>
    </message>
    <message>
      <source>{format_name} cannot hold comments and texts; they are not kept.</source>
      <translation>{format_name} 无法包含注释和文本；未保留。</translation>
    </message>
    <message>
      <source>{found_left_out} file is neither a picture nor a video and is skipped ({kinds}).</source>
      <translation>{found_left_out} 个文件既不是图片也不是视频，已跳过（{kinds}）。</translation>
    </message>
    <message>
      <source>{found_left_out} files are neither pictures nor videos and are skipped ({kinds}).</source>
      <translation>{found_left_out} 个文件既不是图片也不是视频，已跳过（{kinds}）。</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 10 bit, the most that can be written.</source>
      <translation>{info_bits} 位变为 10 位，这是可写入的最大值。</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 8 bit.</source>
      <translation>{info_bits} 位变为 8 位。</translation>
    </message>
    <message>
      <source>{inner} lies in {outer}: its pictures would be on both sides.</source>
      <translation>{inner} 位于 {outer} 中：其图片会同时在两侧。</translation>
    </message>
    <message>
      <source>{kind} holds {depth} bits per channel; the picture has more.</source>
      <translation>{kind} 每通道可容纳 {depth} 位；图片超出。</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} 到 {high}</translation>
    </message>
    <message>
      <source>{low} to {high} {about_unit}</source>
      <translation>{low} 到 {high} {about_unit}</translation>
    </message>
    <message>
      <source>{message} Step {step} was the last but for those that finish the model.</source>
      <translation>{message} 第 {step} 步之后只剩完成模型的步骤。</translation>
    </message>
    <message>
      <source>{message} The run ends at step {step} of {self_steps}.</source>
      <translation>{message} 训练在第 {step} 步（共 {self_steps} 步）结束。</translation>
    </message>
    <message>
      <source>{model} cannot be read.</source>
      <translation>无法读取 {model}。</translation>
    </message>
    <message>
      <source>{model} is no longer the teacher that this began with.</source>
      <translation>{model} 已不是开始时的教师模型。</translation>
    </message>
    <message>
      <source>{more} holds {many_distinct} distinct pictures and {fewer} only {few_distinct}.</source>
      <translation>{more} 有 {many_distinct} 张不同的图片，{fewer} 只有 {few_distinct} 张。</translation>
    </message>
    <message>
      <source>{names} are not pictures or videos and were left out.</source>
      <translation>{names} 不是图片或视频，已排除。</translation>
    </message>
    <message>
      <source>{names} is not a picture or video and was left out.</source>
      <translation>{names} 不是图片或视频，已排除。</translation>
    </message>
    <message>
      <source>{name} holds {held}: a small set. {value}</source>
      <translation>{name} 有 {held}：偏少。{value}</translation>
    </message>
    <message>
      <source>{name} holds {held}: too few to learn a kind of picture from.</source>
      <translation>{name} 中有 {held}：太少，学不到一类图片。</translation>
    </message>
    <message>
      <source>{name} holds {held}: very few. {value}</source>
      <translation>{name} 有 {held}：太少。{value}</translation>
    </message>
    <message>
      <source>{number} damaged part was</source>
      <translation>{number} 个损坏的部分</translation>
    </message>
    <message>
      <source>{number} damaged parts were</source>
      <translation>{number} 个损坏的部分</translation>
    </message>
    <message>
      <source>{number} damaged; what could be decoded is shown.</source>
      <translation>已损坏：{number}；显示可解码的部分。</translation>
    </message>
    <message>
      <source>{number} distinct picture</source>
      <translation>{number} 张不同的图片</translation>
    </message>
    <message>
      <source>{number} distinct pictures</source>
      <translation>{number} 张不同的图片</translation>
    </message>
    <message>
      <source>{number} file</source>
      <translation>{number} 个文件</translation>
    </message>
    <message>
      <source>{number} files</source>
      <translation>{number} 个文件</translation>
    </message>
    <message>
      <source>{number} folder</source>
      <translation>{number} 个文件夹</translation>
    </message>
    <message>
      <source>{number} folders</source>
      <translation>{number} 个文件夹</translation>
    </message>
    <message>
      <source>{number} frame</source>
      <translation>{number} 帧</translation>
    </message>
    <message>
      <source>{number} frame was</source>
      <translation>{number} 帧</translation>
    </message>
    <message>
      <source>{number} frames</source>
      <translation>{number} 帧</translation>
    </message>
    <message>
      <source>{number} frames were</source>
      <translation>{number} 帧</translation>
    </message>
    <message>
      <source>{number} group</source>
      <translation>{number} 组</translation>
    </message>
    <message>
      <source>{number} groups</source>
      <translation>{number} 组</translation>
    </message>
    <message>
      <source>{number} not later than the one before; corrected.</source>
      <translation>不晚于前一个：{number}；已更正。</translation>
    </message>
    <message>
      <source>{number} of another size than the first, and scaled to {info_width} × {info_height}.</source>
      <translation>与第一帧尺寸不同：{number}；已缩放为 {info_width} × {info_height}。</translation>
    </message>
    <message>
      <source>{number} of the {value} of {name}</source>
      <translation>{name} 的 {value}中有 {number} 张</translation>
    </message>
    <message>
      <source>{number} other file</source>
      <translation>{number} 个其他文件</translation>
    </message>
    <message>
      <source>{number} other files</source>
      <translation>{number} 个其他文件</translation>
    </message>
    <message>
      <source>{number} picture</source>
      <translation>{number} 张图片</translation>
    </message>
    <message>
      <source>{number} picture was</source>
      <translation>{number} 张图片</translation>
    </message>
    <message>
      <source>{number} pictures</source>
      <translation>{number} 张图片</translation>
    </message>
    <message>
      <source>{number} pictures were</source>
      <translation>{number} 张图片</translation>
    </message>
    <message>
      <source>{number} scaled to the size of the first.</source>
      <translation>已缩放为第一张的尺寸：{number}。</translation>
    </message>
    <message>
      <source>{number} time stamp was</source>
      <translation>{number} 个时间戳</translation>
    </message>
    <message>
      <source>{number} time stamps were</source>
      <translation>{number} 个时间戳</translation>
    </message>
    <message>
      <source>{number} {words} device</source>
      <translation>{number} 个 {words} 设备</translation>
    </message>
    <message>
      <source>{number} {words} devices</source>
      <translation>{number} 个 {words} 设备</translation>
    </message>
    <message>
      <source>{others} in {name} will be passed over (other kinds, links to nowhere).</source>
      <translation>将跳过 {name} 中的 {others}（其他类型、失效的链接）。</translation>
    </message>
    <message>
      <source>{output} does not end in {suffix}.</source>
      <translation>{output} 不以 {suffix} 结尾。</translation>
    </message>
    <message>
      <source>{output} lies among the photographs of {photos}.</source>
      <translation>{output} 位于 {photos} 的照片之中。</translation>
    </message>
    <message>
      <source>{output} lies among the pictures of {folder}.</source>
      <translation>{output} 位于 {folder} 的图片之中。</translation>
    </message>
    <message>
      <source>{part_name} came only in part.</source>
      <translation>{part_name} 只下载了一部分。</translation>
    </message>
    <message>
      <source>{part_name} could not be fetched.</source>
      <translation>无法下载 {part_name}。</translation>
    </message>
    <message>
      <source>{part_name} is damaged: it is not what the GPU pack's description promises.</source>
      <translation>{part_name} 已损坏：与 GPU 包的描述不符。</translation>
    </message>
    <message>
      <source>{path_name} cannot be read as weights: it is {kind}.</source>
      <translation>无法将 {path_name} 作为权重读取：它是 {kind}。</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {name} is {value} and should be {shape}.</source>
      <translation>{path_name} 与其描述的网络不符：{name} 是 {value}，应为 {shape}。</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {what}.</source>
      <translation>{path_name} 与其描述的网络不符：{what}。</translation>
    </message>
    <message>
      <source>{path_name} has {value} MB and would unpack to {value2} MB, which no checkpoint does.</source>
      <translation>{path_name} 有 {value} MB，解压后会有 {value2} MB，正常的检查点不会这样。</translation>
    </message>
    <message>
      <source>{path_name} holds a generator of an unknown kind, {value}.</source>
      <translation>{path_name} 含有未知类型的模型：{value}。</translation>
    </message>
    <message>
      <source>{path_name} holds a generator's weights but does not describe the network.</source>
      <translation>{path_name} 含有模型的权重，但没有描述网络。</translation>
    </message>
    <message>
      <source>{path_name} holds more than weights ({listed}); code in a file is never run.</source>
      <translation>{path_name} 中不只有权重（{listed}）；文件中的代码绝不会被运行。</translation>
    </message>
    <message>
      <source>{path_name} is a safetensors file but not a generator{named}.</source>
      <translation>{path_name} 是 safetensors 文件，但不是模型{named}。</translation>
    </message>
    <message>
      <source>{path_name} is cut off: it has only {size} of {wanted} bytes.</source>
      <translation>{path_name} 不完整：只有 {wanted} 字节中的 {size} 字节。</translation>
    </message>
    <message>
      <source>{path_name} is damaged in an unknown way.</source>
      <translation>{path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{path_name} is damaged, or holds an unreadable kind of numbers.</source>
      <translation>{path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{path_name} is damaged.</source>
      <translation>{path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its description of the network is invalid.</source>
      <translation>{path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its entry for {name} is invalid.</source>
      <translation>{path_name} 已损坏：其中 {name} 的条目无效。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its format version reads “{value}”.</source>
      <translation>{path_name} 已损坏：格式版本为“{value}”。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its header cannot be read.</source>
      <translation>{path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights do not match their checksum.</source>
      <translation>{path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights overlap or leave gaps.</source>
      <translation>{path_name} 已损坏。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {name} has {value} bytes.</source>
      <translation>{path_name} 已损坏：{name} 有 {value} 字节。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {value} bytes follow its weights.</source>
      <translation>{path_name} 已损坏：权重之后还有 {value} 字节。</translation>
    </message>
    <message>
      <source>{path_name} is not a generator's file: it is {kind}.</source>
      <translation>{path_name} 不是模型文件，而是：{kind}。</translation>
    </message>
    <message>
      <source>{path_name} stores its weights as {value}, which generators do not use.</source>
      <translation>{path_name} 的权重存为 {value}，模型不使用这种格式。</translation>
    </message>
    <message>
      <source>{path_name} was made by a later version of PUT Desktop (file format {version}).</source>
      <translation>{path_name} 由更新版本的 PUT Desktop 创建（文件格式 {version}）。</translation>
    </message>
    <message>
      <source>{path_name} was saved in a way that cannot be read without running code (pickle {protocol}).</source>
      <translation>{path_name} 的保存方式使其不运行代码就无法读取（pickle {protocol}）。</translation>
    </message>
    <message>
      <source>{path_stem} is a {other_spec_summary}; the student is a {student_spec_summary}.</source>
      <translation>{path_stem} 是 {other_spec_summary}；学生模型是 {student_spec_summary}。</translation>
    </message>
    <message>
      <source>{path} cannot be deleted.</source>
      <translation>无法删除 {path}。</translation>
    </message>
    <message>
      <source>{path} cannot be read or is damaged.</source>
      <translation>{path} 无法读取或已损坏。</translation>
    </message>
    <message>
      <source>{path} cannot be read.</source>
      <translation>无法读取 {path}。</translation>
    </message>
    <message>
      <source>{path} cannot be written.</source>
      <translation>无法写入 {path}。</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} 不存在。</translation>
    </message>
    <message>
      <source>{path} exists already and was not changed.</source>
      <translation>{path} 已存在，未更改。</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no preset.</source>
      <translation>{path} 不是 JSON 文件，因此不是预设。</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no report.</source>
      <translation>{path} 不是 JSON 文件，因此不是报告。</translation>
    </message>
    <message>
      <source>{path} is no picture.</source>
      <translation>{path} 不是图片。</translation>
    </message>
    <message>
      <source>{path} is no preset for translating.</source>
      <translation>{path} 不是转换预设。</translation>
    </message>
    <message>
      <source>{path} is no preset.</source>
      <translation>{path} 不是预设。</translation>
    </message>
    <message>
      <source>{path} is no report of a job but {what}.</source>
      <translation>{path} 不是任务报告，而是 {what}。</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} 不是文件。</translation>
    </message>
    <message>
      <source>{path} is not a whole checkpoint.</source>
      <translation>{path} 不是完整的检查点。</translation>
    </message>
    <message>
      <source>{path} is not in the list of training runs.</source>
      <translation>{path} 不在训练列表中。</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video.</source>
      <translation>{path} 不是图片或视频，而是：{value}。</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video; it is skipped.</source>
      <translation>{path} 不是图片或视频，而是：{value}；已跳过。</translation>
    </message>
    <message>
      <source>{path} was written by a newer program.</source>
      <translation>{path} 由更新的程序写入。</translation>
    </message>
    <message>
      <source>{path} was written by another version of PUT Desktop.</source>
      <translation>{path} 由另一版本的 PUT Desktop 写入。</translation>
    </message>
    <message>
      <source>{path} was written by {which} of PUT Desktop and cannot be resumed.</source>
      <translation>{path} 由{which}的 PUT Desktop 写入，无法继续。</translation>
    </message>
    <message>
      <source>{path}: name and note have to be texts.</source>
      <translation>{path}：name 和 note 须为文本。</translation>
    </message>
    <message>
      <source>{path}: options has to be an object.</source>
      <translation>{path}：options 须为对象。</translation>
    </message>
    <message>
      <source>{path}: there is no option “{where}{name}”.</source>
      <translation>{path}：没有选项“{where}{name}”。</translation>
    </message>
    <message>
      <source>{place} holds another training run.</source>
      <translation>{place} 中有另一个训练。</translation>
    </message>
    <message>
      <source>{place} is too large to be what it should be.</source>
      <translation>{place} 过大，不会是所需的内容。</translation>
    </message>
    <message>
      <source>{run} has models, but no {checkpoint} to continue from.</source>
      <translation>{run} 中有模型，但没有可继续的 {checkpoint}。</translation>
    </message>
    <message>
      <source>{run} holds no training run.</source>
      <translation>{run} 中没有训练。</translation>
    </message>
    <message>
      <source>{run} is a file.</source>
      <translation>{run} 是文件。</translation>
    </message>
    <message>
      <source>{run} is not empty.</source>
      <translation>{run} 不是空的。</translation>
    </message>
    <message>
      <source>{run} is not empty: it holds a run without a checkpoint.</source>
      <translation>{run} 不是空的：其中有没有检查点的训练。</translation>
    </message>
    <message>
      <source>{seat_worker_name} computes in {value}, others do not: results may differ a little.</source>
      <translation>{seat_worker_name} 用 {value} 计算，其他不是：结果可能略有差异。</translation>
    </message>
    <message>
      <source>{seat_worker_name} is not used: {problem}</source>
      <translation>未使用 {seat_worker_name}：{problem}</translation>
    </message>
    <message>
      <source>{seat_worker_name} was lost; what it was doing is done again.</source>
      <translation>与 {seat_worker_name} 失去联系；它的工作会重做。</translation>
    </message>
    <message>
      <source>{self_device} has too little free memory even for {width} x {height} pixels.</source>
      <translation>{self_device} 的可用内存连 {width} x {height} 像素都不够。</translation>
    </message>
    <message>
      <source>{self_name} knows {value}, not {value2}.</source>
      <translation>{self_name} 可用 {value}，而不是 {value2}。</translation>
    </message>
    <message>
      <source>{self_name} must be {value}, not {value2}.</source>
      <translation>{self_name} 须为 {value}，而不是 {value2}。</translation>
    </message>
    <message>
      <source>{self_watched_folder} is being watched already.</source>
      <translation>{self_watched_folder} 已在监视中。</translation>
    </message>
    <message>
      <source>{side_looked_at} of the {pictures} of {name} were looked at, drawn at random; copies of the others are not found.</source>
      <translation>从 {name} 的 {pictures} 中随机检查了 {side_looked_at} 张；其余的重复图片找不到。</translation>
    </message>
    <message>
      <source>{sidecar_name} could not be copied: {problem_message}</source>
      <translation>无法复制 {sidecar_name}：{problem_message}</translation>
    </message>
    <message>
      <source>{side} is a file.</source>
      <translation>{side} 是文件。</translation>
    </message>
    <message>
      <source>{side} is missing.</source>
      <translation>缺少 {side}。</translation>
    </message>
    <message>
      <source>{source} can no longer be read.</source>
      <translation>{source} 已无法读取。</translation>
    </message>
    <message>
      <source>{source} cannot be used: {name} holds NaN or infinite values.</source>
      <translation>无法使用 {source}：{name} 含有 NaN 或无穷大值。</translation>
    </message>
    <message>
      <source>{source} has {several} named “{part}”.</source>
      <translation>{source} 中有 {several} 名为“{part}”。</translation>
    </message>
    <message>
      <source>{source} holds {kind}, not a generator.</source>
      <translation>{source} 含有 {kind}，不是模型。</translation>
    </message>
    <message>
      <source>{start}, which is written last, is missing or damaged.</source>
      <translation>{start}（最后写入）缺失或已损坏。</translation>
    </message>
    <message>
      <source>{stop}add pictures to B and begin again. With few pictures, have them varied: that is under “Advanced”.</source>
      <translation>{stop}向 B 添加图片并重新开始。图片少时，请让它们变化：在“高级”中设置。</translation>
    </message>
    <message>
      <source>{stop}clone the run and choose the precision fp32 under “Advanced”.</source>
      <translation>{stop}复制此训练，并在“高级”中选择精度 fp32。</translation>
    </message>
    <message>
      <source>{stop}{less_style}, and add more varied pictures to B.</source>
      <translation>{stop}{less_style}，并向 B 添加更多样的图片。</translation>
    </message>
    <message>
      <source>{stop}{less_style}, or choose pictures for B that show things more like those in A.</source>
      <translation>{stop}{less_style}，或为 B 选择内容更接近 A 的图片。</translation>
    </message>
    <message>
      <source>{stop}{less_style}, which holds the colours too. Another seed under “Advanced” can be enough.</source>
      <translation>{stop}{less_style}，这也会保持颜色。在“高级”中换一个随机种子也可能就够了。</translation>
    </message>
    <message>
      <source>{stop}{less_style}. Where negatives were chosen under “Advanced”, choose all of them.</source>
      <translation>{stop}{less_style}。如果在“高级”中选择了负样本，请全部选择。</translation>
    </message>
    <message>
      <source>{stop}{more_style} if the samples have changed little; otherwise add pictures to B, all in one manner.</source>
      <translation>{stop}如果样本变化很小，{more_style}；否则向 B 添加手法一致的图片。</translation>
    </message>
    <message>
      <source>{target_name} cannot be written.</source>
      <translation>无法写入 {target_name}。</translation>
    </message>
    <message>
      <source>{target_name} is there already and was left as it is.</source>
      <translation>{target_name} 已存在，保持不变。</translation>
    </message>
    <message>
      <source>{target} already exists.</source>
      <translation>{target} 已存在。</translation>
    </message>
    <message>
      <source>{target} already exists; it was not changed.</source>
      <translation>{target} 已存在，未作更改。</translation>
    </message>
    <message>
      <source>{target} cannot be written.</source>
      <translation>无法写入 {target}。</translation>
    </message>
    <message>
      <source>{target} is a folder.</source>
      <translation>{target} 是文件夹。</translation>
    </message>
    <message>
      <source>{teacher_description}
A faster variant that imitates “{teacher_title}”.</source>
      <translation>{teacher_description}
模仿“{teacher_title}”的更快变体。</translation>
    </message>
    <message>
      <source>{text}.</source>
      <translation>{text}。</translation>
    </message>
    <message>
      <source>{text}; untouched pictures are farther away, at {value}.</source>
      <translation>{text}；未处理的图片更远，为 {value}。</translation>
    </message>
    <message>
      <source>{text}; untouched pictures have {value}.</source>
      <translation>{text}；未处理的图片为 {value}。</translation>
    </message>
    <message>
      <source>{translator_device} has too little free memory even for a small tile.</source>
      <translation>{translator_device} 的可用内存连一个小图块都不够。</translation>
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
      <translation>{value}和{value2}</translation>
    </message>
    <message>
      <source>{value} are grey.</source>
      <translation>{value} 是灰度的。</translation>
    </message>
    <message>
      <source>{value} are more than twice as long as wide; a crop shows little of them.</source>
      <translation>{value} 的长超过宽的两倍；一个裁剪只能显示一小部分。</translation>
    </message>
    <message>
      <source>{value} are of one plain colour: nothing is to be learnt from them.</source>
      <translation>{value} 是纯色的：从中学不到东西。</translation>
    </message>
    <message>
      <source>{value} becomes {value2}, {loss}: {value3}{other}.</source>
      <translation>{value} 变为 {value2}，{loss}：{value3}{other}。</translation>
    </message>
    <message>
      <source>{value} becomes {value2}{loss}: {why}.</source>
      <translation>{value} 变为 {value2}{loss}：{why}。</translation>
    </message>
    <message>
      <source>{value} cannot be read.</source>
      <translation>无法读取 {value}。</translation>
    </message>
    <message>
      <source>{value} cannot be written by this installation.</source>
      <translation>此安装无法写入 {value}。</translation>
    </message>
    <message>
      <source>{value} could not be kept: {error}.</source>
      <translation>无法保留 {value}：{error}。</translation>
    </message>
    <message>
      <source>{value} could not be read; the one before is shown again.</source>
      <translation>无法读取 {value}；重复前一张。</translation>
    </message>
    <message>
      <source>{value} crops at once instead of {batch}: about half the memory.</source>
      <translation>一次 {value} 个裁切而不是 {batch} 个：约一半的内存。</translation>
    </message>
    <message>
      <source>{value} differs</source>
      <translation>{value} 不同</translation>
    </message>
    <message>
      <source>{value} does not belong to it</source>
      <translation>{value} 不属于它</translation>
    </message>
    <message>
      <source>{value} does not hold {value2}</source>
      <translation>{value} 不支持 {value2}</translation>
    </message>
    <message>
      <source>{value} does not hold {what}</source>
      <translation>{value} 无法包含 {what}</translation>
    </message>
    <message>
      <source>{value} had no time stamp; the usual distance was used.</source>
      <translation>{value} 没有时间戳；已使用通常的间隔。</translation>
    </message>
    <message>
      <source>{value} has no constant rate factor.</source>
      <translation>{value} 没有恒定码率因子（CRF）。</translation>
    </message>
    <message>
      <source>{value} have a short side below {size} px. They are enlarged, and {blurred}.</source>
      <translation>{value} 的短边小于 {size} px。它们会被放大，{blurred}。</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}.</source>
      <translation>{value} 只包含帧，不含{value2}。</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}; mkv keeps these.</source>
      <translation>{value} 只包含帧，不含{value2}；mkv 会保留。</translation>
    </message>
    <message>
      <source>{value} holds {names}, not {value2}.</source>
      <translation>{value} 含有 {names}，而不是 {value2}。</translation>
    </message>
    <message>
      <source>{value} in {value2} has no transparency; frames are placed on white.</source>
      <translation>{value2} 中的 {value} 不支持透明；各帧将置于白色背景上。</translation>
    </message>
    <message>
      <source>{value} is damaged.</source>
      <translation>{value} 已损坏。</translation>
    </message>
    <message>
      <source>{value} is missing</source>
      <translation>缺少 {value}</translation>
    </message>
    <message>
      <source>{value} is no longer there.</source>
      <translation>{value} 已不存在。</translation>
    </message>
    <message>
      <source>{value} is not kept: it cannot be written here.</source>
      <translation>{value} 未保留：此处无法写入。</translation>
    </message>
    <message>
      <source>{value} is not kept: its codec is unknown.</source>
      <translation>{value} 未保留：编解码器未知。</translation>
    </message>
    <message>
      <source>{value} is not kept: only one video of a file is translated.</source>
      <translation>{value} 未保留：每个文件只转换一个视频。</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} does not hold it; mp4 and mov do.</source>
      <translation>{value} 未保留：{value2} 无法包含它；mp4 和 mov 可以。</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} holds no attachments; mkv does.</source>
      <translation>{value} 未保留：{value2} 不支持附件；mkv 可以。</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2}{hint}.</source>
      <translation>{value} 未保留：{value2}{hint}。</translation>
    </message>
    <message>
      <source>{value} is too many</source>
      <translation>多出 {value}</translation>
    </message>
    <message>
      <source>{value} is written without the {value2} of the source.</source>
      <translation>写入 {value} 时不含源文件的 {value2}。</translation>
    </message>
    <message>
      <source>{value} is written without them here; H.264 and HEVC keep them</source>
      <translation>此处写入的 {value} 不含它们；H.264 和 HEVC 会保留</translation>
    </message>
    <message>
      <source>{value} kB</source>
      <translation>{value} kB</translation>
    </message>
    <message>
      <source>{value} left out.</source>
      <translation>已跳过：{value}。</translation>
    </message>
    <message>
      <source>{value} of A are in B as well: they teach nothing.</source>
      <translation>A 中有 {value} 也在 B 中：从中学不到东西。</translation>
    </message>
    <message>
      <source>{value} of {name} all but repeat another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>{name} 中有 {value}几乎重复了另一张（{groups}副本）。镜像副本不计。</translation>
    </message>
    <message>
      <source>{value} of {name} cannot be read.</source>
      <translation>无法读取 {name} 的 {value}。</translation>
    </message>
    <message>
      <source>{value} of {name} may not be read, such as {value2}.</source>
      <translation>没有权限读取 {name} 的 {value}，例如 {value2}。</translation>
    </message>
    <message>
      <source>{value} track {value2}{value3}</source>
      <translation>{value}轨道 {value2}{value3}</translation>
    </message>
    <message>
      <source>{value} x {value2} pixels do not fit into memory; the generator works at {value3} x {value4}.</source>
      <translation>{value} x {value2} 像素放不进内存；模型以 {value3} x {value4} 工作。</translation>
    </message>
    <message>
      <source>{value}, which names the folders of pictures, is missing or damaged.</source>
      <translation>记录图片文件夹的 {value} 缺失或已损坏。</translation>
    </message>
    <message>
      <source>{value}, which names the pictures that are held out, is missing or damaged.</source>
      <translation>记录留作验证的图片的 {value} 缺失或已损坏。</translation>
    </message>
    <message>
      <source>{value}{hint}</source>
      <translation>{value}{hint}</translation>
    </message>
    <message>
      <source>{version} is not a version.</source>
      <translation>{version} 不是版本号。</translation>
    </message>
    <message>
      <source>{what} cannot be used. {refused_message}</source>
      <translation>无法使用 {what}。{refused_message}</translation>
    </message>
    <message>
      <source>{what} cannot be written into {value} here</source>
      <translation>此处无法将 {what} 写入 {value}</translation>
    </message>
    <message>
      <source>{wheel_name} is damaged.</source>
      <translation>{wheel_name} 已损坏。</translation>
    </message>
    <message>
      <source>{wheel_name} unpacks to more than was promised.</source>
      <translation>{wheel_name} 解压后大于声明的大小。</translation>
    </message>
    <message>
      <source>{where}“{name}” cannot be a preset's name: {fault}.</source>
      <translation>{where}“{name}”不能作为预设名称：{fault}。</translation>
    </message>
    <message>
      <source>“{built_in_name}” is built in and cannot be {action}.</source>
      <translation>“{built_in_name}”是内置模型，无法{action}。</translation>
    </message>
    <message>
      <source>“{entry_name}” does not fit {given}.</source>
      <translation>“{entry_name}”与 {given} 不符。</translation>
    </message>
    <message>
      <source>“{entry_name}” has a structure that cannot be trained here.</source>
      <translation>“{entry_name}”的结构无法在此训练。</translation>
    </message>
    <message>
      <source>“{entry_name}” is built in and cannot be changed.</source>
      <translation>“{entry_name}”是内置模型，无法更改。</translation>
    </message>
    <message>
      <source>“{name}” cannot be a generator's name: {fault}.</source>
      <translation>“{name}”不能作为模型名称：{fault}。</translation>
    </message>
  </context>
  <context>
    <name>EstimatePage</name>
    <message>
      <source>&amp;Default folder</source>
      <translation>默认文件夹(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>测量(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Measure again</source>
      <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Start training</source>
      <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
      <source>Add t&amp;o queue</source>
      <translation>加入队列(&amp;O)</translation>
    </message>
    <message>
      <source>Cance&amp;l</source>
      <translation>取消(&amp;L)</translation>
    </message>
    <message>
      <source>Chan&amp;ge folder…</source>
      <translation>更改文件夹(&amp;G)…</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>估算</translation>
    </message>
    <message>
      <source>Folder for the run</source>
      <translation>训练的文件夹</translation>
    </message>
    <message>
      <source>Measured with a short trial on this machine.</source>
      <translation>在这台电脑上用一次短试验测得。</translation>
    </message>
    <message>
      <source>Nothing has been measured yet.</source>
      <translation>还没有测量。</translation>
    </message>
    <message>
      <source>Progress of measuring</source>
      <translation>测量进度</translation>
    </message>
    <message>
      <source>Save in</source>
      <translation>保存到</translation>
    </message>
    <message>
      <source>Save the run in another folder, for example on another disk</source>
      <translation>把训练保存到另一个文件夹，例如另一块磁盘</translation>
    </message>
    <message>
      <source>Stop measuring</source>
      <translation>停止测量</translation>
    </message>
    <message>
      <source>These figures are out of date because a setting has changed. Measure again.</source>
      <translation>设置已更改，这些数字已过时。请重新测量。</translation>
    </message>
    <message>
      <source>This run does not fit while another one is training. It can wait in the queue.</source>
      <translation>另一个训练进行时放不下这个训练。它可以在队列中等待。</translation>
    </message>
    <message>
      <source>This run does not fit with these settings.</source>
      <translation>用这些设置放不下这个训练。</translation>
    </message>
    <message>
      <source>This run fits. You can start training.</source>
      <translation>这个训练放得下。可以开始。</translation>
    </message>
    <message>
      <source>What it will take</source>
      <translation>需要什么</translation>
    </message>
  </context>
  <context>
    <name>EstimateView</name>
    <message numerus="yes">
      <source>%Ln step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln 步，每步 {step} 秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warm-up step(s) of {step} s</source>
      <translation>
        <numerusform>预热 %Ln 步，每步 {step} 秒</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>磁盘</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <source>The free space in {where} is unknown.</source>
      <translation>{where} 的剩余空间未知。</translation>
    </message>
    <message>
      <source>There was too little memory for a step.</source>
      <translation>内存不足以完成一步。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>of {free} free in {where}</source>
      <translation>{where} 剩余 {free} 中的</translation>
    </message>
    <message>
      <source>the computer's memory</source>
      <translation>电脑内存</translation>
    </message>
    <message>
      <source>the run's folder</source>
      <translation>训练的文件夹</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>{words}, from only one or two measured steps</source>
      <translation>{words}，仅由一两步测得</translation>
    </message>
  </context>
  <context>
    <name>FileTable</name>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
  </context>
  <context>
    <name>FilesDialog</name>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message numerus="yes">
      <source>Only the first %Ln are shown.</source>
      <translation>
        <numerusform>只显示前 %Ln 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>打开文件夹(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>FilesPanel</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Files of the selected job</source>
      <translation>所选任务的文件</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>只显示</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <translation>列出哪些文件</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Pictures and videos of the job</source>
      <translation>任务的图片和视频</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Note</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Show files…</source>
      <translation>显示文件…</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
  </context>
  <context>
    <name>FindingsList</name>
    <message>
      <source>Findings</source>
      <translation>发现</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <source>&amp;Show in gallery</source>
      <translation>在图库中显示(&amp;S)</translation>
    </message>
    <message>
      <source>Add to &amp;gallery</source>
      <translation>添加到图库(&amp;G)</translation>
    </message>
    <message>
      <source>Adding…</source>
      <translation>正在添加…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>It gets a card and a place among your models.</source>
      <translation>它会得到一张卡片，并加入你的模型。</translation>
    </message>
    <message>
      <source>Model from step {step}</source>
      <translation>第 {step} 步的模型</translation>
    </message>
    <message>
      <source>Name your model</source>
      <translation>给模型命名</translation>
    </message>
    <message>
      <source>There is no model to add yet.</source>
      <translation>还没有可添加的模型。</translation>
    </message>
    <message>
      <source>Trans&amp;late a folder</source>
      <translation>转换文件夹(&amp;L)</translation>
    </message>
    <message>
      <source>Turns pictures like those of “{a}” into pictures like those of “{b}”.</source>
      <translation>把像“{a}”那样的图片变成像“{b}”那样的图片。</translation>
    </message>
    <message>
      <source>Use it like any other model, here and on the command line.</source>
      <translation>像其他模型一样使用它，在这里或命令行。</translation>
    </message>
    <message>
      <source>“{name}” is in the gallery.</source>
      <translation>“{name}”已在图库中。</translation>
    </message>
  </context>
  <context>
    <name>FitHint</name>
    <message numerus="yes">
      <source>%Ln of {total} unusual for this model</source>
      <translation>
        <numerusform>{total} 个中有 %Ln 个对此模型不常见</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Compared with the %Ln picture(s) that the model was trained on.</source>
      <translation>
        <numerusform>与训练此模型所用的 %Ln 张图片比较。</numerusform>
      </translation>
    </message>
    <message>
      <source>Unusual files lie farther off than nearly all of them. They may still turn out well: try one.</source>
      <translation>不常见的文件比其中几乎所有图片都偏离得更远。结果仍可能不错：先试一个。</translation>
    </message>
    <message>
      <source>Unusual for this model</source>
      <translation>对此模型不常见</translation>
    </message>
    <message>
      <source>Usual for this model</source>
      <translation>对此模型常见</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>还有 %Ln 个</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: farther off than all of them</source>
      <translation>{name}：比全部都偏离得更远</translation>
    </message>
    <message>
      <source>{name}: farther off than {percent} % of them</source>
      <translation>{name}：比其中 {percent} % 偏离得更远</translation>
    </message>
  </context>
  <context>
    <name>FolderField</name>
    <message>
      <source>Choose: {what}</source>
      <translation>选择：{what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>未选择文件夹</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>&amp;Back</source>
      <translation>返回(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>Back to the pictures (Ctrl+W). Training continues</source>
      <translation>回到图片 (Ctrl+W)。训练继续</translation>
    </message>
    <message>
      <source>Ne&amp;xt</source>
      <translation>下一步(&amp;X)</translation>
    </message>
    <message>
      <source>Next page (Alt+Right)</source>
      <translation>下一页 (Alt+Right)</translation>
    </message>
    <message>
      <source>Previous page (Alt+Left)</source>
      <translation>上一页 (Alt+Left)</translation>
    </message>
  </context>
  <context>
    <name>GalleryModel</name>
    <message>
      <source>Built-in</source>
      <translation>内置</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>Licence: {name}</source>
      <translation>许可证：{name}</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>你的</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>主题(&amp;T)</translation>
    </message>
    <message>
      <source>Another language is used from the next start on.</source>
      <translation>新语言将在下次启动时生效。</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>外观与语言</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>跟随系统</translation>
    </message>
  </context>
  <context>
    <name>ImageStrip</name>
    <message>
      <source>Picture {number}</source>
      <translation>图片 {number}</translation>
    </message>
    <message>
      <source>Validation pictures</source>
      <translation>验证图片</translation>
    </message>
  </context>
  <context>
    <name>ImagesPage</name>
    <message>
      <source>Now choose folder {name}.</source>
      <translation>现在选择文件夹 {name}。</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Pictures in the style you want them to get</source>
      <translation>具有目标风格的图片</translation>
    </message>
    <message>
      <source>Pictures like the ones you want to translate</source>
      <translation>像你想转换的那种图片</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>风格</translation>
    </message>
    <message>
      <source>Two folders: pictures like yours, and pictures that look like what you want. They need not match.</source>
      <translation>两个文件夹：像你的图片那样的，和你想要的样子的。不必一一对应。</translation>
    </message>
    <message>
      <source>Which pictures should it learn from?</source>
      <translation>让它从哪些图片学习？</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Free some space.</source>
      <translation>请腾出一些空间。</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>没有存放临时文件的空间。</translation>
    </message>
  </context>
  <context>
    <name>JobTable</name>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>The model “{name}” no longer exists. Choose another one.</source>
      <translation>模型“{name}”已不存在。请选择另一个。</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>剩余时间</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Losses by step</source>
      <translation>各步损失</translation>
    </message>
    <message>
      <source>The first losses appear after a few steps.</source>
      <translation>几步之后出现第一批损失。</translation>
    </message>
    <message>
      <source>The two networks compete, so their losses hardly tell how good the pictures are. Go by the pictures and the score. Look into a loss that stays at 0 or keeps growing.</source>
      <translation>两个网络相互竞争，损失很难说明图片好坏。请以图片和得分为准。若某个损失停在 0 或一直增长，请查看原因。</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%Ln job(s) are removed together.</source>
      <translation>
        <numerusform>将一起移除 %Ln 个任务。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln translated frame(s) of {name} are discarded.</source>
      <translation>
        <numerusform>{name} 的 %Ln 帧已转换画面将被丢弃。</numerusform>
      </translation>
    </message>
    <message>
      <source>About PUT Desktop</source>
      <translation>关于 PUT Desktop</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>添加文件夹</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>添加图片和视频</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message numerus="yes">
      <source>Drop to add %Ln item(s)</source>
      <translation>
        <numerusform>松开即可添加 %Ln 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop to add “{name}”</source>
      <translation>松开以添加“{name}”</translation>
    </message>
    <message>
      <source>Finished results stay.</source>
      <translation>已完成的结果会保留。</translation>
    </message>
    <message>
      <source>Folders are being watched. Close PUT Desktop?</source>
      <translation>正在监视文件夹。要关闭 PUT Desktop 吗？</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>保持打开</translation>
    </message>
    <message>
      <source>Keep running</source>
      <translation>继续运行</translation>
    </message>
    <message>
      <source>PUT Desktop {version}</source>
      <translation>PUT Desktop {version}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>图片 ({endings})</translation>
    </message>
    <message>
      <source>Pictures and videos ({endings})</source>
      <translation>图片和视频 ({endings})</translation>
    </message>
    <message>
      <source>Reports ({endings})</source>
      <translation>报告 ({endings})</translation>
    </message>
    <message>
      <source>The language changes when PUT Desktop is next started.</source>
      <translation>语言会在下次启动 PUT Desktop 时更改。</translation>
    </message>
    <message>
      <source>Translate again from a report</source>
      <translation>按报告再次转换</translation>
    </message>
    <message>
      <source>Turns one kind of picture or video into another, on your own machine. Apache-2.0. The window is made with Qt, used under the LGPL. Each model has a licence of its own: see its details.</source>
      <translation>在你自己的电脑上把一类图片或视频变成另一类。Apache-2.0。窗口用 Qt 制作，依 LGPL 使用。每个模型都有自己的许可证，见其详情。</translation>
    </message>
    <message>
      <source>Videos ({endings})</source>
      <translation>视频 ({endings})</translation>
    </message>
    <message>
      <source>What arrives meanwhile is translated at the next start.</source>
      <translation>其间到达的内容会在下次启动时转换。</translation>
    </message>
    <message>
      <source>Work on in the tray</source>
      <translation>在托盘中继续工作</translation>
    </message>
    <message>
      <source>{done} Finished results stay, and the rest can be resumed at the next start.</source>
      <translation>{done} 已完成的结果会保留，其余的下次启动时可以继续。</translation>
    </message>
    <message>
      <source>{done} of {total} are done.</source>
      <translation>{total}中的 {done} 已完成。</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Close PUT Desktop?</source>
      <translation>正在转换“{name}”。关闭 PUT Desktop 吗？</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Stop and remove it?</source>
      <translation>正在转换“{name}”。停止并移除吗？</translation>
    </message>
    <message>
      <source>“{name}” is not finished. Remove it?</source>
      <translation>“{name}”尚未完成。移除吗？</translation>
    </message>
  </context>
  <context>
    <name>MeasureBox</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>How fast this computer is</source>
      <translation>这台电脑有多快</translation>
    </message>
    <message>
      <source>Looking up what was measured…</source>
      <translation>正在查找测量结果…</translation>
    </message>
    <message>
      <source>Measure now</source>
      <translation>立即测量</translation>
    </message>
    <message>
      <source>Measuring. It takes some minutes; leave the computer alone meanwhile.</source>
      <translation>正在测量。需要几分钟，在此期间请不要使用电脑。</translation>
    </message>
    <message>
      <source>Progress of the measurement</source>
      <translation>测量进度</translation>
    </message>
    <message>
      <source>The plain way is PyTorch in fp32, one picture after the other. The model of new jobs is measured; it takes some minutes, in which the computer should do nothing else.</source>
      <translation>普通方式是用 PyTorch 以 fp32 逐张处理图片。测量的是新任务的模型；需要几分钟，在此期间电脑不应做其他事情。</translation>
    </message>
    <message>
      <source>What was measured cannot be shown.</source>
      <translation>无法显示测量结果。</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;Dark</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>浅色(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Queue</source>
      <translation>队列(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>查看(&amp;V)</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>语言(&amp;G)</translation>
    </message>
    <message>
      <source>Same as the &amp;system</source>
      <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>跟随系统</translation>
    </message>
  </context>
  <context>
    <name>ModelGallery</name>
    <message>
      <source>Details…</source>
      <translation>详情…</translation>
    </message>
    <message>
      <source>Drop to add this model</source>
      <translation>松开以添加此模型</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>No models yet. Drop a model file here to add one.</source>
      <translation>还没有模型。将模型文件拖到这里即可添加。</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
  </context>
  <context>
    <name>ModelPanel</name>
    <message>
      <source>Credits</source>
      <translation>致谢</translation>
    </message>
    <message>
      <source>Details of the model</source>
      <translation>模型的详细信息</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>How it was trained</source>
      <translation>训练方式</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>局限</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>No pictures on its card</source>
      <translation>卡片上没有图片</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>使用此模型</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
  </context>
  <context>
    <name>ModelsController</name>
    <message numerus="yes">
      <source>%Ln unfinished job(s) need it</source>
      <translation>
        <numerusform>%Ln 个未完成的任务需要它</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding {name}…</source>
      <translation>正在添加 {name}…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>CUT and CycleGAN (*.pth)</source>
      <translation>CUT 和 CycleGAN (*.pth)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete the model “{name}”?</source>
      <translation>删除模型“{name}”吗？</translation>
    </message>
    <message>
      <source>Export “{name}”</source>
      <translation>导出“{name}”</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <source>It is the averaged generator, {part}, of {count} in the file: {parts}.</source>
      <translation>这是文件中 {count} 个里的平均生成器 {part}：{parts}。</translation>
    </message>
    <message>
      <source>It is the generator {part}, of {count} in the file: {parts}.</source>
      <translation>这是文件中 {count} 个里的生成器 {part}：{parts}。</translation>
    </message>
    <message>
      <source>Its file is deleted from your data folder. Pictures made with it stay.</source>
      <translation>它的文件会从数据文件夹中删除。用它制作的图片会保留。</translation>
    </message>
    <message>
      <source>Models (*.safetensors *.pth *.pt *.ckpt)</source>
      <translation>模型 (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
      <source>New name for “{name}”:</source>
      <translation>“{name}”的新名称：</translation>
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
      <translation>请报告此问题。</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>重命名模型</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>出了点问题。</translation>
    </message>
    <message>
      <source>The averaged generator {part} could not be taken. {reason}</source>
      <translation>无法使用平均生成器 {part}。{reason}</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>正在写入 {name}…</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>已写入 {path}。</translation>
    </message>
    <message>
      <source>“{name}” was added and selected.</source>
      <translation>“{name}”已添加并选中。</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Built-in first</source>
      <translation>内置优先</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>清除搜索</translation>
    </message>
    <message>
      <source>How the models are sorted</source>
      <translation>模型的排序方式</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>最大优先</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新优先</translation>
    </message>
    <message>
      <source>No model has these words.</source>
      <translation>没有模型包含这些词。</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>搜索模型</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>排序方式</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Words in the title, the description, the licence or the author</source>
      <translation>标题、说明、许可证或作者中的词</translation>
    </message>
  </context>
  <context>
    <name>OutlookBar</name>
    <message numerus="yes">
      <source>%Ln picture(s) are left out.</source>
      <translation>
        <numerusform>已排除 %Ln 张图片。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Use them again</source>
      <translation>重新使用(&amp;U)</translation>
    </message>
    <message>
      <source>Both folders hold enough pictures. Expect good results.</source>
      <translation>两个文件夹的图片都足够。效果应该不错。</translation>
    </message>
    <message>
      <source>Chec&amp;k again</source>
      <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
      <source>Check both folders again after you added or repaired pictures</source>
      <translation>添加或修复图片后重新检查两个文件夹</translation>
    </message>
    <message>
      <source>Checking pictures: {done} of {total}</source>
      <translation>正在检查图片：{done} / {total}</translation>
    </message>
    <message>
      <source>Checking pictures…</source>
      <translation>正在检查图片…</translation>
    </message>
    <message>
      <source>Comparing pictures…</source>
      <translation>正在比较图片…</translation>
    </message>
    <message>
      <source>Expect weak results unless you fix the points below.</source>
      <translation>不解决下面的问题，效果会较弱。</translation>
    </message>
    <message>
      <source>Pictures checked</source>
      <translation>图片已检查</translation>
    </message>
    <message>
      <source>T&amp;rain anyway</source>
      <translation>仍然训练(&amp;R)</translation>
    </message>
    <message>
      <source>These pictures are not ready for training. Fix the problems below first.</source>
      <translation>这些图片还不能训练。请先解决下面的问题。</translation>
    </message>
    <message>
      <source>Training can work. The points below limit the results.</source>
      <translation>可以训练。下面的问题会限制效果。</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <source>&amp;Choose…</source>
      <translation>选择(&amp;C)…</translation>
    </message>
    <message>
      <source>A folder &amp;beside the originals</source>
      <translation>原件旁的文件夹(&amp;B)</translation>
    </message>
    <message>
      <source>Choose the folder for the results</source>
      <translation>选择存放结果的文件夹</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>未选择文件夹</translation>
    </message>
    <message>
      <source>Results go to</source>
      <translation>结果保存到</translation>
    </message>
    <message>
      <source>This fo&amp;lder:</source>
      <translation>此文件夹(&amp;L)：</translation>
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
      <translation>正在绘制…</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>Compiled networks</source>
      <translation>已编译的网络</translation>
    </message>
    <message>
      <source>General</source>
      <translation>常规</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Measured speeds</source>
      <translation>测得的速度</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Pages of the preferences</source>
      <translation>首选项页面</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>性能</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>首选项</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>存储</translation>
    </message>
    <message>
      <source>Training runs</source>
      <translation>训练运行</translation>
    </message>
  </context>
  <context>
    <name>PresetBar</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>删除(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Export to a file…</source>
      <translation>导出到文件(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Import from a file…</source>
      <translation>从文件导入(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Save as a preset…</source>
      <translation>另存为预设(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Update the preset</source>
      <translation>更新预设(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Update “{name}”</source>
      <translation>更新“{name}”(&amp;U)</translation>
    </message>
    <message>
      <source>No preset</source>
      <translation>无预设</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Re&amp;name…</source>
      <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
      <source>Save, share and remove presets</source>
      <translation>保存、分享和删除预设</translation>
    </message>
    <message>
      <source>Settings that are saved under a name</source>
      <translation>以名称保存的设置</translation>
    </message>
    <message>
      <source>{name}, changed</source>
      <translation>{name}（已更改）</translation>
    </message>
  </context>
  <context>
    <name>Presets</name>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete the preset “{name}”?</source>
      <translation>删除预设“{name}”？</translation>
    </message>
    <message>
      <source>Export the preset</source>
      <translation>导出预设</translation>
    </message>
    <message>
      <source>Import a preset</source>
      <translation>导入预设</translation>
    </message>
    <message>
      <source>Its settings become those that are shown.</source>
      <translation>其设置将变为当前显示的设置。</translation>
    </message>
    <message>
      <source>Jobs that were made with it keep their settings.</source>
      <translation>用它创建的任务会保留其设置。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>预设名称：</translation>
    </message>
    <message>
      <source>New name:</source>
      <translation>新名称：</translation>
    </message>
    <message>
      <source>Presets ({endings})</source>
      <translation>预设 ({endings})</translation>
    </message>
    <message>
      <source>Rename the preset</source>
      <translation>重命名预设</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>替换</translation>
    </message>
    <message>
      <source>Save as a preset</source>
      <translation>另存为预设</translation>
    </message>
    <message>
      <source>The presets could not be used.</source>
      <translation>无法使用预设。</translation>
    </message>
    <message>
      <source>There is a preset “{name}” already. Replace it?</source>
      <translation>已有预设“{name}”。要替换吗？</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Preview, repeating</source>
      <translation>预览，循环播放</translation>
    </message>
    <message>
      <source>Preview, {seconds} s</source>
      <translation>预览，{seconds} 秒</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>Translating, {done} of {all} s</source>
      <translation>正在转换，{done} / {all} 秒</translation>
    </message>
    <message>
      <source>Translating…</source>
      <translation>正在转换…</translation>
    </message>
  </context>
  <context>
    <name>PreviewPanel</name>
    <message>
      <source>Select a file to see it here</source>
      <translation>选择文件即可在此查看</translation>
    </message>
  </context>
  <context>
    <name>PutProcess</name>
    <message>
      <source>A part of the program could not be started.</source>
      <translation>程序的一部分无法启动。</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>请重新安装 PUT Desktop。</translation>
    </message>
    <message>
      <source>It gave no reason. Try again.</source>
      <translation>没有给出原因。请重试。</translation>
    </message>
    <message>
      <source>The command failed.</source>
      <translation>命令失败。</translation>
    </message>
    <message>
      <source>Try again. The details say more.</source>
      <translation>请重试。详情中有更多说明。</translation>
    </message>
  </context>
  <context>
    <name>QualityCards</name>
    <message>
      <source>&amp;Standard</source>
      <translation>标准(&amp;S)</translation>
    </message>
    <message>
      <source>A coarse model that paints, and shows whether a longer run is worth it.</source>
      <translation>粗略的绘画模型，可看出是否值得更长的训练。</translation>
    </message>
    <message>
      <source>A model that paints all detail anew and works well for most pictures.</source>
      <translation>重绘所有细节的模型，适合大多数图片。</translation>
    </message>
    <message>
      <source>B&amp;est</source>
      <translation>最佳(&amp;E)</translation>
    </message>
    <message>
      <source>C&amp;UT</source>
      <translation>C&amp;UT</translation>
    </message>
    <message>
      <source>Quic&amp;k</source>
      <translation>快速(&amp;K)</translation>
    </message>
    <message>
      <source>Takes a third of the time of “Standard”: about 20 minutes without a graphics card.</source>
      <translation>用时为“标准”的三分之一：没有显卡约 20 分钟。</translation>
    </message>
    <message>
      <source>Takes about an hour without a graphics card. The page “Estimate” measures it.</source>
      <translation>没有显卡约需一小时。“估算”页会测量。</translation>
    </message>
    <message>
      <source>Takes hours with a graphics card, days without one.</source>
      <translation>有显卡需数小时，没有则需数天。</translation>
    </message>
    <message>
      <source>Takes three times as long as “Standard”. Often good enough before the end.</source>
      <translation>用时为“标准”的三倍。常常提前就够好。</translation>
    </message>
    <message>
      <source>The networks and losses of CUT, for comparison or a change of objects, not of style.</source>
      <translation>CUT 的网络和损失，用于比较，或改变物体而非风格。</translation>
    </message>
    <message>
      <source>The same model, trained longer: finer strokes, fewer mistakes.</source>
      <translation>同一模型，训练更久：笔触更细，错误更少。</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message numerus="yes">
      <source>%Ln job(s) did not finish last time: {names}.</source>
      <translation>
        <numerusform>上次有 %Ln 个任务未完成：{names}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) stopped</source>
      <translation>
        <numerusform>%Ln 个任务已停止</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) waiting</source>
      <translation>
        <numerusform>%Ln 个任务等待中</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open in player</source>
      <translation>在播放器中打开(&amp;O)</translation>
    </message>
    <message>
      <source>Again with another model</source>
      <translation>换个模型再来一次</translation>
    </message>
    <message>
      <source>Choose another output folder…</source>
      <translation>选择其他输出文件夹…</translation>
    </message>
    <message>
      <source>Existing results stay; only the rest is done.</source>
      <translation>已有结果会保留；只做剩余部分。</translation>
    </message>
    <message>
      <source>Folder for the results of “{name}”</source>
      <translation>“{name}”的结果文件夹</translation>
    </message>
    <message numerus="yes">
      <source>For %Ln selected job(s)</source>
      <translation>
        <numerusform>用于选中的 %Ln 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>For what you add next</source>
      <translation>用于接下来添加的内容</translation>
    </message>
    <message>
      <source>For “{name}”</source>
      <translation>用于“{name}”</translation>
    </message>
    <message>
      <source>It is created with the first result. If it existed before, it may have been moved or deleted.</source>
      <translation>它会随第一个结果创建。如果以前存在，可能已被移动或删除。</translation>
    </message>
    <message>
      <source>It is written when the job ends.</source>
      <translation>任务结束时会写入报告。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>No program can open {path}.</source>
      <translation>没有程序能打开 {path}。</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>以后再说</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open it in your file manager.</source>
      <translation>请在文件管理器中打开。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Show failed</source>
      <translation>显示失败项</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>The dropped files could not be read.</source>
      <translation>无法读取拖入的文件。</translation>
    </message>
    <message>
      <source>The list of files gives the reason for each.</source>
      <translation>文件列表给出了每个的原因。</translation>
    </message>
    <message>
      <source>The model “{name}” is not here.</source>
      <translation>模型“{name}”不在此处。</translation>
    </message>
    <message>
      <source>The other settings were taken. Import the model, or choose another.</source>
      <translation>其他设置已采用。请导入该模型或选择其他模型。</translation>
    </message>
    <message>
      <source>This job has no report.</source>
      <translation>此任务没有报告。</translation>
    </message>
    <message>
      <source>Use the selected model</source>
      <translation>使用所选模型</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{names} did not finish last time.</source>
      <translation>{names} 上次没有完成。</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} 不存在。</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>剩余 {time}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>“{name}”</translation>
    </message>
    <message>
      <source>“{name}”: {counts}</source>
      <translation>“{name}”：{counts}</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>Queue</source>
      <translation>队列</translation>
    </message>
  </context>
  <context>
    <name>QueueStrip</name>
    <message>
      <source>No job is selected</source>
      <translation>未选择任务</translation>
    </message>
    <message>
      <source>Nothing in the queue</source>
      <translation>队列为空</translation>
    </message>
    <message>
      <source>Progress of the job</source>
      <translation>任务进度</translation>
    </message>
    <message>
      <source>Queue ({number})</source>
      <translation>队列 ({number})</translation>
    </message>
    <message>
      <source>Show or hide the table of all jobs and the list of files (F4)</source>
      <translation>显示或隐藏任务表和文件列表 (F4)</translation>
    </message>
  </context>
  <context>
    <name>RunHeader</name>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Sample now</source>
      <translation>立即采样(&amp;S)</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>继续(&amp;O)</translation>
    </message>
    <message>
      <source>Choose a &amp;model</source>
      <translation>选择模型(&amp;M)</translation>
    </message>
    <message>
      <source>Compare the models of this run and use one</source>
      <translation>比较此训练的模型并使用其中一个</translation>
    </message>
    <message>
      <source>Continue training</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <source>Sampling…</source>
      <translation>正在采样…</translation>
    </message>
    <message>
      <source>Sav&amp;e now</source>
      <translation>立即保存(&amp;E)</translation>
    </message>
    <message>
      <source>Save a checkpoint now, and a model to choose from</source>
      <translation>保存检查点，以及可供选择的模型</translation>
    </message>
    <message>
      <source>Save a checkpoint now; models come after the warm-up</source>
      <translation>立即保存检查点；预热之后才有模型</translation>
    </message>
    <message>
      <source>Save, free the device and wait</source>
      <translation>保存、释放设备并等待</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>正在保存…</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>状态：{state}</translation>
    </message>
    <message>
      <source>Step {step} of {steps}</source>
      <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
      <source>Stop after the current step. Models, samples and the checkpoint are saved; you can resume later.</source>
      <translation>当前步之后停止。模型、样本和检查点会保存；以后可以继续。</translation>
    </message>
    <message>
      <source>Stop an&amp;d save</source>
      <translation>停止并保存(&amp;D)</translation>
    </message>
    <message>
      <source>Translate the sample pictures now</source>
      <translation>立即转换示例图片</translation>
    </message>
    <message numerus="yes">
      <source>Warm-up: learning to copy pictures, %Ln step(s) left</source>
      <translation>
        <numerusform>预热：学习复制图片，还剩 %Ln 步</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunMessages</name>
    <message>
      <source>It continues afterwards. You can turn this off in the list of all runs.</source>
      <translation>之后会继续。可在训练列表中关闭。</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>以后再说</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>The run “{name}” is paused while files are translated.</source>
      <translation>转换文件期间，训练“{name}”已暂停。</translation>
    </message>
    <message>
      <source>The run “{name}” is training.</source>
      <translation>“{name}”正在训练。</translation>
    </message>
    <message>
      <source>The run “{name}” was interrupted at step {step}.</source>
      <translation>训练“{name}”在第 {step} 步中断。</translation>
    </message>
    <message>
      <source>You can resume it from its latest checkpoint.</source>
      <translation>可以从最新检查点继续。</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>&amp;Resume</source>
      <translation>继续(&amp;R)</translation>
    </message>
    <message>
      <source>Continue from the latest checkpoint</source>
      <translation>从最新检查点继续</translation>
    </message>
    <message>
      <source>Samples appear here when training starts.</source>
      <translation>训练开始后，样本会出现在这里。</translation>
    </message>
    <message>
      <source>The first figures come with the first samples and scores.</source>
      <translation>第一批数字随首批样本和得分出现。</translation>
    </message>
    <message>
      <source>The first score comes at step {step}.</source>
      <translation>第 {step} 步出现第一个得分。</translation>
    </message>
    <message>
      <source>There are no samples.</source>
      <translation>没有样本。</translation>
    </message>
    <message>
      <source>There are no validation scores.</source>
      <translation>没有验证得分。</translation>
    </message>
    <message>
      <source>This run has no validation scores. Go by the pictures.</source>
      <translation>此训练没有验证得分。请以图片为准。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
  </context>
  <context>
    <name>Runs</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>删除(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Move down</source>
      <translation>下移(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>继续(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Stop and save</source>
      <translation>停止并保存(&amp;S)</translation>
    </message>
    <message>
      <source>Best at step {step}</source>
      <translation>第 {step} 步最好</translation>
    </message>
    <message>
      <source>Best validation score: the distance of the results to B; lower is better</source>
      <translation>最佳验证得分：结果与 B 的距离；越低越好</translation>
    </message>
    <message>
      <source>Cont&amp;inue</source>
      <translation>继续(&amp;I)</translation>
    </message>
    <message>
      <source>Continue training after a pause</source>
      <translation>暂停后继续训练</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>Delete the run with all its files</source>
      <translation>删除训练及其所有文件</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>Free the device until you press “Continue”</source>
      <translation>释放设备，直到按下“继续”</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>已中断</translation>
    </message>
    <message>
      <source>Keep it in the list without starting it</source>
      <translation>保留在列表中但不开始</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>上移(&amp;U)</translation>
    </message>
    <message>
      <source>New run with the same s&amp;ettings…</source>
      <translation>用相同设置新建训练(&amp;E)…</translation>
    </message>
    <message>
      <source>Number {number} in the queue</source>
      <translation>队列中第 {number}</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>Open the wizard with the folders and settings of this run</source>
      <translation>用此训练的文件夹和设置打开向导</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Paused for a translation</source>
      <translation>因转换而暂停</translation>
    </message>
    <message>
      <source>Remove from &amp;queue</source>
      <translation>从队列移除(&amp;Q)</translation>
    </message>
    <message>
      <source>Resume training from the latest checkpoint</source>
      <translation>从最新检查点继续训练</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Show its files</source>
      <translation>显示其文件</translation>
    </message>
    <message>
      <source>Show samples and scores</source>
      <translation>显示样本和得分</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Start a new run from these &amp;weights…</source>
      <translation>以这些权重新建训练(&amp;W)…</translation>
    </message>
    <message>
      <source>Start at step 0 with the weights of this run</source>
      <translation>以此训练的权重从第 0 步开始</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>Stop after the current step and save everything</source>
      <translation>当前步之后停止并保存一切</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>剩余时间</translation>
    </message>
    <message>
      <source>Train it earlier</source>
      <translation>提前训练</translation>
    </message>
    <message>
      <source>Train it later</source>
      <translation>推后训练</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Waiting ({number})</source>
      <translation>等待中 ({number})</translation>
    </message>
    <message>
      <source>Warm-up</source>
      <translation>热身</translation>
    </message>
    <message>
      <source>{step} of {steps}</source>
      <translation>{step} / {steps}</translation>
    </message>
  </context>
  <context>
    <name>RunsPage</name>
    <message>
      <source>All runs</source>
      <translation>所有训练</translation>
    </message>
    <message>
      <source>Both would be slower at the same time, and may not fit into the memory of the device</source>
      <translation>同时进行两者都会变慢，设备内存也可能放不下</translation>
    </message>
    <message>
      <source>No runs yet. Start one with two folders of pictures.</source>
      <translation>还没有训练。用两个图片文件夹开始一个。</translation>
    </message>
    <message>
      <source>Pause trainin&amp;g while files are translated</source>
      <translation>转换文件时暂停训练(&amp;G)</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>训练</translation>
    </message>
  </context>
  <context>
    <name>SampleGrid</name>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Pictures by step</source>
      <translation>各步图片</translation>
    </message>
  </context>
  <context>
    <name>SampleTimeline</name>
    <message>
      <source>Ne&amp;west</source>
      <translation>最新(&amp;W)</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Picture {row} of {rows}</source>
      <translation>图片 {row} / {rows}</translation>
    </message>
    <message>
      <source>Sample {number} of {count}</source>
      <translation>样本 {number} / {count}</translation>
    </message>
    <message>
      <source>Show the newest samples and follow them (End)</source>
      <translation>显示最新样本并跟随 (End)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>目前最好</translation>
    </message>
    <message>
      <source>newest</source>
      <translation>最新</translation>
    </message>
  </context>
  <context>
    <name>ScopeTabs</name>
    <message>
      <source>New jobs</source>
      <translation>新任务</translation>
    </message>
    <message>
      <source>Settings of</source>
      <translation>设置属于</translation>
    </message>
    <message>
      <source>Settings of the waiting job that is selected in the queue</source>
      <translation>队列中所选等待任务的设置</translation>
    </message>
    <message>
      <source>Settings of what you add next</source>
      <translation>接下来添加内容的设置</translation>
    </message>
    <message>
      <source>This job</source>
      <translation>此任务</translation>
    </message>
  </context>
  <context>
    <name>ScorePlot</name>
    <message>
      <source>Lower means closer to the pictures of B. Band: 95 % confidence interval. Star: best. Cross: penalised for lost shapes, brightness or variety.</source>
      <translation>越低越接近 B 的图片。带：95 % 置信区间。星：最好。叉：因形状、亮度或多样性损失而扣分。</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>各步验证得分</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Enter numbers separated by commas, such as 4, 8, 12, 16.</source>
      <translation>输入用逗号分隔的数字，例如 4, 8, 12, 16。</translation>
    </message>
    <message>
      <source>On</source>
      <translation>开</translation>
    </message>
    <message>
      <source>Preset: {value}</source>
      <translation>预设：{value}</translation>
    </message>
    <message>
      <source>Reset to {value}</source>
      <translation>恢复为 {value}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A setting under “Advanced” is invalid. Open it to see which.</source>
      <translation>“高级”中有设置无效。打开查看是哪一个。</translation>
    </message>
    <message>
      <source>A&amp;dvanced</source>
      <translation>高级(&amp;D)</translation>
    </message>
    <message>
      <source>Choose how long it may take and how much of a picture may change. The rest has good defaults.</source>
      <translation>选择可用多长时间、图片可改变多少。其余已有良好默认值。</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>内容或风格</translation>
    </message>
    <message>
      <source>How should it learn?</source>
      <translation>怎样学习？</translation>
    </message>
    <message>
      <source>Made from the names of the folders</source>
      <translation>由文件夹名称组成</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>名称(&amp;M)</translation>
    </message>
    <message>
      <source>Name of this run</source>
      <translation>此训练的名称</translation>
    </message>
    <message>
      <source>Quality and time</source>
      <translation>质量与时间</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Single-&amp;image mode: train on one picture for each of A and B</source>
      <translation>单图模式：A 和 B 各用一张图片训练(&amp;I)</translation>
    </message>
  </context>
  <context>
    <name>SettingsPanel</name>
    <message>
      <source>&amp;Keep colours</source>
      <translation>保留颜色(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;More settings</source>
      <translation>更多设置(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Strength</source>
      <translation>强度(&amp;S)</translation>
    </message>
    <message>
      <source>0 % is as fine as the pixels of the original, 100 % as broad as the model learnt to paint, as for videos where nothing else is chosen</source>
      <translation>0 % 与原图像素一样精细，100 % 与模型学会的笔触一样宽，未另行选择时视频也是如此</translation>
    </message>
    <message>
      <source>0 % is the original, 100 % the full effect of the model</source>
      <translation>0 % 是原图，100 % 是模型的全部效果</translation>
    </message>
    <message>
      <source>Brush si&amp;ze</source>
      <translation>画笔大小(&amp;Z)</translation>
    </message>
    <message>
      <source>Det&amp;ail</source>
      <translation>细节(&amp;A)</translation>
    </message>
    <message>
      <source>How much fine detail of the original comes back where the brush is broader than its pixels</source>
      <translation>当画笔比像素更宽时，恢复多少原图的精细细节</translation>
    </message>
    <message>
      <source>How much of the original colours and brightness to keep</source>
      <translation>保留多少原有的颜色和亮度</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>V&amp;ideo settings</source>
      <translation>视频设置(&amp;I)</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Actual size</source>
      <translation>实际大小</translation>
    </message>
    <message>
      <source>Alt and Left, Alt and Right</source>
      <translation>Alt 加左、Alt 加右</translation>
    </message>
    <message>
      <source>Alt and Up, Alt and Down</source>
      <translation>Alt 加上、Alt 加下</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>之前和之后</translation>
    </message>
    <message>
      <source>Close a message</source>
      <translation>关闭消息</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>F2, Delete</source>
      <translation>F2、Delete</translation>
    </message>
    <message>
      <source>First frame, last frame</source>
      <translation>第一帧、最后一帧</translation>
    </message>
    <message>
      <source>Fit to the view</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Home、End</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Leave the page of training</source>
      <translation>离开训练页</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>左、右</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>Move a run in the queue</source>
      <translation>在队列中移动训练</translation>
    </message>
    <message>
      <source>Move the divider</source>
      <translation>移动分隔线</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>移动图片</translation>
    </message>
    <message>
      <source>New training run, all training runs</source>
      <translation>新训练、所有训练</translation>
    </message>
    <message>
      <source>One frame back, one frame forward</source>
      <translation>后退一帧、前进一帧</translation>
    </message>
    <message>
      <source>One second forward, one second back</source>
      <translation>前进一秒、后退一秒</translation>
    </message>
    <message>
      <source>Only before, or only after</source>
      <translation>只看之前或只看之后</translation>
    </message>
    <message>
      <source>Open the result</source>
      <translation>打开结果</translation>
    </message>
    <message>
      <source>Open, resume, delete a run</source>
      <translation>打开、继续、删除训练</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Page Up、Page Down</translation>
    </message>
    <message>
      <source>Pause, continue, stop and save</source>
      <translation>暂停、继续、停止并保存</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>上一页、下一页</translation>
    </message>
    <message>
      <source>Rename or remove a model of your own</source>
      <translation>重命名或移除自己的模型</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>回车</translation>
    </message>
    <message>
      <source>Return, Ctrl+R, Delete</source>
      <translation>回车、Ctrl+R、Delete</translation>
    </message>
    <message>
      <source>Select several jobs</source>
      <translation>选择多个任务</translation>
    </message>
    <message>
      <source>Set the start, set the end</source>
      <translation>设起点、设终点</translation>
    </message>
    <message>
      <source>Shift and an arrow</source>
      <translation>Shift 加方向键</translation>
    </message>
    <message>
      <source>Shift or Ctrl with an arrow and Space</source>
      <translation>Shift 或 Ctrl 加方向键和空格</translation>
    </message>
    <message>
      <source>Show before while held</source>
      <translation>按住时看原图</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>Time in a video</source>
      <translation>视频中的时间</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>What</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>整个视频</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>Zoom in, zoom out</source>
      <translation>放大、缩小</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>&amp;All runs</source>
      <translation>所有训练(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;New run</source>
      <translation>新训练(&amp;N)</translation>
    </message>
    <message>
      <source>Set up a new run (Ctrl+N)</source>
      <translation>设置新训练 (Ctrl+N)</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs (Ctrl+L)</source>
      <translation>显示已完成、进行中和等待的训练 (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>SingleImageCard</name>
    <message>
      <source>A and B are one picture each. In single-image mode the model learns from many crops of them.</source>
      <translation>A 和 B 各为一张图片。单图模式下，模型从它们的许多裁剪中学习。</translation>
    </message>
    <message>
      <source>Single-image mode is on. The model learns from many crops of the two pictures.</source>
      <translation>单图模式已开启。模型从两张图片的许多裁剪中学习。</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>使用单图模式</translation>
    </message>
  </context>
  <context>
    <name>SizeBars</name>
    <message>
      <source>Short sides in pixels: {list}</source>
      <translation>短边像素：{list}</translation>
    </message>
    <message>
      <source>{count} of {range}</source>
      <translation>{count} 张 {range}</translation>
    </message>
    <message>
      <source>{low} and more</source>
      <translation>{low} 及以上</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} 到 {high}</translation>
    </message>
  </context>
  <context>
    <name>SnapshotComparison</name>
    <message>
      <source>&amp;Left:</source>
      <translation>左(&amp;L)：</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Ri&amp;ght:</source>
      <translation>右(&amp;G)：</translation>
    </message>
    <message>
      <source>There are no samples to compare</source>
      <translation>没有可比较的样本</translation>
    </message>
    <message>
      <source>{step} has no samples. This shows those of step {other}.</source>
      <translation>{step} 没有样本。这里显示第 {other} 步的。</translation>
    </message>
  </context>
  <context>
    <name>SnapshotList</name>
    <message>
      <source>, content {percent} %</source>
      <translation>，内容 {percent} %</translation>
    </message>
    <message>
      <source>Models by step</source>
      <translation>各步模型</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <translation>未评估</translation>
    </message>
    <message>
      <source>score is NaN</source>
      <translation>得分为 NaN</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>得分 {score}</translation>
    </message>
  </context>
  <context>
    <name>SpeedsList</name>
    <message>
      <source>Automatic takes {way}, by rule: nothing is measured yet.</source>
      <translation>“自动”按规则采用 {way}：尚未测量。</translation>
    </message>
    <message>
      <source>Automatic takes {way}: measured on {date} with {model}, {ratio} times as fast as the plain way.</source>
      <translation>“自动”采用 {way}：于 {date} 用 {model} 测得，速度是普通方式的 {ratio} 倍。</translation>
    </message>
    <message>
      <source>Pictures of {size} px per second</source>
      <translation>每秒 {size} 像素图片数</translation>
    </message>
    <message>
      <source>Times the plain way</source>
      <translation>普通方式的倍数</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>{library} in {precision}</source>
      <translation>{library}，{precision}</translation>
    </message>
    <message>
      <source>{way} (chosen)</source>
      <translation>{way}（已选）</translation>
    </message>
    <message>
      <source>{way}, {threads} threads</source>
      <translation>{way}，{threads} 个线程</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Step {number}: {title}</source>
      <translation>第 {number} 步：{title}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>显示中</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message>
      <source>Caches and logs</source>
      <translation>缓存和日志</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清空</translation>
    </message>
    <message>
      <source>Nothing is lost: what is needed is made again.</source>
      <translation>不会丢失任何内容：需要的会重新生成。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Size of {what}</source>
      <translation>{what} 的大小</translation>
    </message>
    <message>
      <source>Your folders</source>
      <translation>您的文件夹</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>空</translation>
    </message>
  </context>
  <context>
    <name>StyleSlider</name>
    <message>
      <source>A balance: the subject stays recognisable and takes on the style of B.</source>
      <translation>平衡：主体仍可辨认，并带上 B 的风格。</translation>
    </message>
    <message>
      <source>As much of B as possible: colours change freely and shapes may bend.</source>
      <translation>尽量像 B：颜色自由变化，形状可能弯曲。</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>内容或风格</translation>
    </message>
    <message>
      <source>Keep the content</source>
      <translation>保留内容</translation>
    </message>
    <message>
      <source>Keeps most shapes and colours. Takes some of B.</source>
      <translation>保留大部分形状和颜色。取一些 B。</translation>
    </message>
    <message>
      <source>Keeps shapes and colours. Takes only a touch of B.</source>
      <translation>保留形状和颜色。只取一点 B。</translation>
    </message>
    <message>
      <source>More of B: colours and small shapes may change.</source>
      <translation>更多 B：颜色和小形状可能改变。</translation>
    </message>
    <message>
      <source>More style</source>
      <translation>更多风格</translation>
    </message>
  </context>
  <context>
    <name>SuggestedSlider</name>
    <message>
      <source>Reset to the value suggested by the model</source>
      <translation>恢复为模型建议的值</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} %, suggested</source>
      <translation>{percent} %，建议</translation>
    </message>
  </context>
  <context>
    <name>Support</name>
    <message>
      <source>A diagnostic report helps to find out why. It holds no pictures.</source>
      <translation>诊断报告有助于查明原因。其中不含图片。</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>不再询问</translation>
    </message>
    <message>
      <source>Fetching the GPU pack: {done} of {total}</source>
      <translation>正在下载 GPU 包：{done} / {total}</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>从文件…</translation>
    </message>
    <message>
      <source>GPU pack</source>
      <translation>GPU 包</translation>
    </message>
    <message>
      <source>GPU packs (*.zip)</source>
      <translation>GPU 包 (*.zip)</translation>
    </message>
    <message>
      <source>Get the GPU pack</source>
      <translation>获取 GPU 包</translation>
    </message>
    <message>
      <source>Getting the GPU pack…</source>
      <translation>正在获取 GPU 包…</translation>
    </message>
    <message>
      <source>Install the GPU pack from a file</source>
      <translation>从文件安装 GPU 包</translation>
    </message>
    <message>
      <source>It holds no pictures, and names were taken out. Look through it before you send it.</source>
      <translation>其中不含图片，姓名已移除。发送前请查看一遍。</translation>
    </message>
    <message>
      <source>It is used from the next start of PUT Desktop on.</source>
      <translation>下次启动 PUT Desktop 时起使用。</translation>
    </message>
    <message>
      <source>It takes about ten seconds.</source>
      <translation>大约需要十秒。</translation>
    </message>
    <message>
      <source>Looking at this computer for the report.</source>
      <translation>正在为报告检查此电脑。</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>打开其页面</translation>
    </message>
    <message>
      <source>PUT Desktop ended unexpectedly the last time.</source>
      <translation>PUT Desktop 上次意外退出。</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is the newest version.</source>
      <translation>PUT Desktop {version} 是最新版本。</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is there.</source>
      <translation>PUT Desktop {version} 已发布。</translation>
    </message>
    <message>
      <source>Save diagnostic report</source>
      <translation>保存诊断报告</translation>
    </message>
    <message>
      <source>Save diagnostic report…</source>
      <translation>保存诊断报告…</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>The GPU pack makes translating and training many times faster. It is about 3 GB to fetch and holds libraries of NVIDIA, under NVIDIA's licence.</source>
      <translation>GPU 包使转换和训练快很多倍。下载约 3 GB，包含遵循 NVIDIA 许可证的 NVIDIA 库。</translation>
    </message>
    <message>
      <source>The GPU pack works: it translated a sample on the card.</source>
      <translation>GPU 包可用：已在显卡上转换了一个示例。</translation>
    </message>
    <message>
      <source>The report is saved as {name}.</source>
      <translation>报告已保存为 {name}。</translation>
    </message>
    <message>
      <source>Translating a sample on the card…</source>
      <translation>正在显卡上转换示例…</translation>
    </message>
    <message>
      <source>Unpacking the GPU pack…</source>
      <translation>正在解压 GPU 包…</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
      <source>{card} is here, but PUT Desktop uses the processor.</source>
      <translation>已有 {card}，但 PUT Desktop 正在使用处理器。</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message numerus="yes">
      <source>%Ln done</source>
      <translation>
        <numerusform>%Ln 个完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln 个失败</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln frame(s)</source>
      <translation>
        <numerusform>%Ln 帧</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln picture(s)</source>
      <translation>
        <numerusform>%Ln 张图片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln skipped</source>
      <translation>
        <numerusform>%Ln 个跳过</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln video(s)</source>
      <translation>
        <numerusform>%Ln 个视频</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>正在计数…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Left as it is: another program changed the result since it was made.</source>
      <translation>保持原样：结果后来被其他程序修改过。</translation>
    </message>
    <message>
      <source>Left as it is: it was there before, and nothing says what it was made from.</source>
      <translation>保持原样：它早已存在，不知由何而来。</translation>
    </message>
    <message>
      <source>No longer used</source>
      <translation>不再使用</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>已跳过</translation>
    </message>
    <message>
      <source>Some failed</source>
      <translation>部分失败</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Translated again: it was made with another model.</source>
      <translation>重新转换：原来用的是其他模型。</translation>
    </message>
    <message>
      <source>Translated again: it was made with other settings.</source>
      <translation>重新转换：原来用的是其他设置。</translation>
    </message>
    <message>
      <source>Translated again: the original was changed.</source>
      <translation>重新转换：原件已更改。</translation>
    </message>
    <message>
      <source>Translated again: the result was cut short.</source>
      <translation>重新转换：结果被截断。</translation>
    </message>
    <message>
      <source>Translated on {device}.</source>
      <translation>在 {device} 上转换。</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>about {size}</source>
      <translation>约 {size}</translation>
    </message>
    <message>
      <source>over {time}</source>
      <translation>超过 {time}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln frame(s)</source>
      <translation>
        <numerusform>{done} / %Ln 帧</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{number} / h</source>
      <translation>{number} / 时</translation>
    </message>
    <message>
      <source>{number} / min</source>
      <translation>{number} / 分</translation>
    </message>
    <message>
      <source>{number} / s</source>
      <translation>{number} / 秒</translation>
    </message>
    <message>
      <source>{number} d</source>
      <translation>{number} 天</translation>
    </message>
    <message>
      <source>{number} fps</source>
      <translation>{number} fps</translation>
    </message>
    <message>
      <source>{number} frames / min</source>
      <translation>{number} 帧 / 分</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} 小时</translation>
    </message>
    <message>
      <source>{number} min</source>
      <translation>{number} 分</translation>
    </message>
    <message>
      <source>{number} s</source>
      <translation>{number} 秒</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>剩余 {time}</translation>
    </message>
  </context>
  <context>
    <name>TileGrid</name>
    <message numerus="yes">
      <source>{name}: %Ln crop(s)</source>
      <translation>
        <numerusform>{name}：%Ln 个裁剪</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <source>Drag the circle to show another frame</source>
      <translation>拖动圆点显示其他帧</translation>
    </message>
    <message>
      <source>Number of the current frame</source>
      <translation>当前帧的编号</translation>
    </message>
    <message>
      <source>Time in the video</source>
      <translation>视频中的时间</translation>
    </message>
    <message>
      <source>drag the flags below to cut the beginning or the end</source>
      <translation>拖动下面的旗标剪去开头或结尾</translation>
    </message>
  </context>
  <context>
    <name>TitleChip</name>
    <message>
      <source>Following</source>
      <translation>跟随中</translation>
    </message>
    <message>
      <source>Show each new result as it is done; zooming or choosing a picture ends that</source>
      <translation>显示每个新结果；放大或选择图片即结束</translation>
    </message>
  </context>
  <context>
    <name>Toolbar</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>添加图片和视频</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop after the current file, or at once</source>
      <translation>当前文件后停止，或立即停止</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Translate</source>
      <translation>转换</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>16 bit (bfloat16)</source>
      <translation>16 位 (bfloat16)</translation>
    </message>
    <message>
      <source>16 bit (half)</source>
      <translation>16 位 (half)</translation>
    </message>
    <message>
      <source>32 bit</source>
      <translation>32 位</translation>
    </message>
    <message>
      <source>A and B are the same folder.</source>
      <translation>A 和 B 是同一个文件夹。</translation>
    </message>
    <message>
      <source>A and B are the same picture.</source>
      <translation>A 和 B 是同一张图片。</translation>
    </message>
    <message>
      <source>Add pictures like the ones you want to translate.</source>
      <translation>添加像你想转换的那种图片。</translation>
    </message>
    <message>
      <source>Alike, but not the most</source>
      <translation>相似但不是最相似的</translation>
    </message>
    <message>
      <source>All others</source>
      <translation>所有其他</translation>
    </message>
    <message>
      <source>All samples and the checkpoint are saved.</source>
      <translation>所有样本和检查点已保存。</translation>
    </message>
    <message>
      <source>All steps are done.</source>
      <translation>所有步已完成。</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>总是</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>数据增强</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Automatic: what suits best</source>
      <translation>自动：最合适的</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批大小</translation>
    </message>
    <message>
      <source>Batches per step</source>
      <translation>每步批数</translation>
    </message>
    <message>
      <source>Best score {score} at step {step}; lower is better.</source>
      <translation>最佳得分 {score}，第 {step} 步；越低越好。</translation>
    </message>
    <message>
      <source>By a reference</source>
      <translation>按参考</translation>
    </message>
    <message>
      <source>Choose a model, or resume training.</source>
      <translation>选择模型，或继续训练。</translation>
    </message>
    <message>
      <source>Choose other pictures for one of them. A holds the source, B the style you want.</source>
      <translation>请为其中一个选择其他图片。A 是来源，B 是想要的风格。</translation>
    </message>
    <message>
      <source>Choose the model that you like best.</source>
      <translation>选择你最喜欢的模型。</translation>
    </message>
    <message>
      <source>Choose two folders, or one picture for each.</source>
      <translation>选择两个文件夹，或各一张图片。</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Colour matrix</source>
      <translation>颜色矩阵</translation>
    </message>
    <message>
      <source>Contrastive loss</source>
      <translation>对比损失</translation>
    </message>
    <message>
      <source>Converged</source>
      <translation>已收敛</translation>
    </message>
    <message>
      <source>Crop size</source>
      <translation>裁剪尺寸</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete the run “{name}”?</source>
      <translation>删除训练“{name}”吗？</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Discriminators</source>
      <translation>判别器</translation>
    </message>
    <message>
      <source>Distance {distance}</source>
      <translation>距离 {distance}</translation>
    </message>
    <message>
      <source>Drop a folder, not single files. Move these pictures to a folder and drop that.</source>
      <translation>请拖入文件夹而非单个文件。把这些图片移到文件夹里再拖入。</translation>
    </message>
    <message>
      <source>Drop one folder on each panel, or two folders at once.</source>
      <translation>每个面板拖入一个文件夹，或一次拖入两个。</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>提前停止</translation>
    </message>
    <message>
      <source>Enlarge B</source>
      <translation>放大 B</translation>
    </message>
    <message>
      <source>Enlarge B for coarser strokes</source>
      <translation>放大 B 使笔触更粗</translation>
    </message>
    <message>
      <source>Enlarging B makes the strokes coarser.</source>
      <translation>放大 B 会使笔触更粗。</translation>
    </message>
    <message>
      <source>Everything up to step {step} is saved. “Resume” continues from there.</source>
      <translation>第 {step} 步之前的一切已保存。“继续”从那里开始。</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>收尾</translation>
    </message>
    <message>
      <source>Finishing the current step.</source>
      <translation>正在完成当前步。</translation>
    </message>
    <message>
      <source>Folder {inner} is inside folder {outer}, so its pictures would be in both.</source>
      <translation>文件夹 {inner} 在 {outer} 里面，图片会同时属于两者。</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>生成器</translation>
    </message>
    <message>
      <source>Generator width</source>
      <translation>生成器宽度</translation>
    </message>
    <message>
      <source>Holes</source>
      <translation>孔洞</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>恒等</translation>
    </message>
    <message>
      <source>Initialise from</source>
      <translation>初始化自</translation>
    </message>
    <message>
      <source>It starts when the device is free.</source>
      <translation>设备空闲时开始。</translation>
    </message>
    <message>
      <source>Keep colours</source>
      <translation>保留颜色</translation>
    </message>
    <message>
      <source>Keep content</source>
      <translation>保留内容</translation>
    </message>
    <message>
      <source>Keep one of each. The model memorises pictures that appear several times.</source>
      <translation>每种保留一张。重复出现的图片会被模型记住。</translation>
    </message>
    <message>
      <source>Latest {score} at step {step}.</source>
      <translation>最新 {score}，第 {step} 步。</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>层</translation>
    </message>
    <message>
      <source>Learn to copy pictures first</source>
      <translation>先学习复制图片</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>学习中</translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln copy(s)</source>
      <translation>
        <numerusform>排除 %Ln 个副本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln file(s)</source>
      <translation>
        <numerusform>排除 %Ln 个文件</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out of A ({number})</source>
      <translation>从 A 排除 ({number})</translation>
    </message>
    <message>
      <source>Leave out of B ({number})</source>
      <translation>从 B 排除 ({number})</translation>
    </message>
    <message>
      <source>Leave them out of one folder. A and B should hold different kinds of pictures.</source>
      <translation>从其中一个文件夹排除。A 和 B 应包含不同种类的图片。</translation>
    </message>
    <message>
      <source>Leave them out unless they belong to the style.</source>
      <translation>除非属于该风格，否则排除。</translation>
    </message>
    <message>
      <source>Leave them out.</source>
      <translation>排除它们。</translation>
    </message>
    <message>
      <source>Length and initialisation</source>
      <translation>时长与初始化</translation>
    </message>
    <message>
      <source>Loss weights</source>
      <translation>损失权重</translation>
    </message>
    <message>
      <source>More pictures help most. With few, augmentation keeps the model from memorising them.</source>
      <translation>更多图片最有帮助。图片少时，数据增强可防止模型死记。</translation>
    </message>
    <message>
      <source>Move one folder out of the other, or choose another folder.</source>
      <translation>把一个文件夹移出另一个，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>负样本</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>No score: the output of the model is NaN</source>
      <translation>没有得分：模型输出为 NaN</translation>
    </message>
    <message>
      <source>No validation score yet.</source>
      <translation>还没有验证得分。</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>Not learning</source>
      <translation>没有学习</translation>
    </message>
    <message>
      <source>Nothing: from scratch</source>
      <translation>无：从零开始</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>负样本数量</translation>
    </message>
    <message>
      <source>Number {place} in the queue.</source>
      <translation>队列中第 {place}。</translation>
    </message>
    <message>
      <source>One of A and B is a single picture, the other a folder.</source>
      <translation>A 和 B 中一个是单张图片，另一个是文件夹。</translation>
    </message>
    <message>
      <source>Painter</source>
      <translation>Painter</translation>
    </message>
    <message>
      <source>PatchGAN alone</source>
      <translation>仅 PatchGAN</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Preparing pictures and networks.</source>
      <translation>正在准备图片和网络。</translation>
    </message>
    <message>
      <source>Press “Continue” to resume training.</source>
      <translation>按“继续”恢复训练。</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Projected alone</source>
      <translation>仅投影</translation>
    </message>
    <message>
      <source>Projected and PatchGAN</source>
      <translation>投影加 PatchGAN</translation>
    </message>
    <message>
      <source>Random flips</source>
      <translation>随机翻转</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>ResNet, as CUT</source>
      <translation>ResNet，同 CUT</translation>
    </message>
    <message>
      <source>Resume training</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Resume training to get one.</source>
      <translation>继续训练即可得到模型。</translation>
    </message>
    <message>
      <source>Shift consistency</source>
      <translation>平移一致性</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>平移</translation>
    </message>
    <message>
      <source>Single-image mode learns from many crops of the two pictures. Pictures of 1024 px or more work best.</source>
      <translation>单图模式从两张图片的许多裁剪中学习。1024 像素以上效果最好。</translation>
    </message>
    <message>
      <source>Size and memory</source>
      <translation>尺寸与内存</translation>
    </message>
    <message>
      <source>Small sets</source>
      <translation>小数据集</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <translation>快照</translation>
    </message>
    <message>
      <source>Some at random</source>
      <translation>随机若干</translation>
    </message>
    <message>
      <source>Start PUT Desktop again; if that does not help, install it anew.</source>
      <translation>请重新启动 PUT Desktop；若无效，请重新安装。</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>第 {step} 步</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Stop early when it no longer improves</source>
      <translation>不再进步时提前停止</translation>
    </message>
    <message>
      <source>Stopped at step {step}.</source>
      <translation>已在第 {step} 步停止。</translation>
    </message>
    <message>
      <source>The answer of the command line cannot be read.</source>
      <translation>无法读取命令行的回答。</translation>
    </message>
    <message>
      <source>The best and the latest model, all samples and the checkpoint are saved.</source>
      <translation>最佳和最新模型、所有样本和检查点已保存。</translation>
    </message>
    <message>
      <source>The checkpoint is saved; there is no model yet.</source>
      <translation>检查点已保存；还没有模型。</translation>
    </message>
    <message>
      <source>The device and its memory are free for other work.</source>
      <translation>设备及其内存已空出。</translation>
    </message>
    <message>
      <source>The device is free for other work; part of the memory stays in use.</source>
      <translation>设备已空出；部分内存仍被占用。</translation>
    </message>
    <message>
      <source>The first one is saved with the first samples.</source>
      <translation>第一个随首批样本保存。</translation>
    </message>
    <message>
      <source>The latest model, all samples and the checkpoint are saved.</source>
      <translation>最新模型、所有样本和检查点已保存。</translation>
    </message>
    <message>
      <source>The most alike</source>
      <translation>最相似的</translation>
    </message>
    <message>
      <source>The source pictures score {score}.</source>
      <translation>来源图片得分 {score}。</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly, for example after a crash or a power cut.</source>
      <translation>训练进程意外结束，例如崩溃或断电。</translation>
    </message>
    <message>
      <source>There is no model yet. “Resume” continues from the last checkpoint, if there is one.</source>
      <translation>还没有模型。如果有检查点，“继续”会从最近的检查点接着训练。</translation>
    </message>
    <message>
      <source>This deletes its checkpoints, samples and models for good ({size}). Your pictures and the models in the gallery stay.</source>
      <translation>这会永久删除其检查点、样本和模型（{size}）。你的图片和图库中的模型会保留。</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>为时尚早</translation>
    </message>
    <message>
      <source>Train at {size} px</source>
      <translation>以 {size} 像素训练</translation>
    </message>
    <message>
      <source>Training continues when the translation is done.</source>
      <translation>转换完成后训练继续。</translation>
    </message>
    <message>
      <source>Training skips them. Export or copy them again, or leave them out.</source>
      <translation>训练会跳过它们。请重新导出或复制，或排除它们。</translation>
    </message>
    <message>
      <source>Turn on augmentation</source>
      <translation>开启数据增强</translation>
    </message>
    <message>
      <source>Use larger originals, train with smaller crops, or leave these out.</source>
      <translation>使用更大的原件、更小的裁剪，或排除这些。</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>使用单图模式</translation>
    </message>
    <message>
      <source>Where colours differ much</source>
      <translation>颜色差别大时</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln hour(s)</source>
      <translation>
        <numerusform>约 %Ln 小时</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minute(s)</source>
      <translation>
        <numerusform>约 %Ln 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>about {number} days</source>
      <translation>约 {number} 天</translation>
    </message>
    <message>
      <source>another number draws other crops in another order</source>
      <translation>换一个数字会以不同顺序取不同的裁剪</translation>
    </message>
    <message>
      <source>arithmetic of the networks; 16 bit is quicker on graphics cards that can do it</source>
      <translation>网络的运算精度；支持的显卡上 16 位更快</translation>
    </message>
    <message>
      <source>batches whose gradients are summed for one step: as good as a larger batch, with the memory of a small one</source>
      <translation>为一步累加梯度的批数：与更大的批同样好，只需小批的内存</translation>
    </message>
    <message>
      <source>change what the discriminator sees, so that it does not learn a small set by heart; the changes do not show in the results</source>
      <translation>改变判别器所见，使它不会死记小数据集；结果中看不出来</translation>
    </message>
    <message>
      <source>channels after the generator's first layer; half as many make it about four times smaller</source>
      <translation>生成器第一层后的通道数；减半约小四倍</translation>
    </message>
    <message>
      <source>discriminators that the generator is trained against: heads on features of a network that knows photographs, PatchGAN, or both</source>
      <translation>生成器训练时对抗的判别器：建立在熟悉照片的网络特征之上的判别头、PatchGAN，或两者并用</translation>
    </message>
    <message>
      <source>generators kept along the way, besides the best and the last, each up to 50 MB; 0 for none</source>
      <translation>沿途保留的生成器，除最佳和最后之外，每个最多 50 MB；0 为不保留</translation>
    </message>
    <message>
      <source>give the painter noise along with the picture, of which it makes grain and hatching</source>
      <translation>在图片之外再给 painter 一层噪声，用来画出颗粒和排线</translation>
    </message>
    <message>
      <source>give the painter's blurred input the colours of B by a matrix, which then learns; auto: where the colours of A and B differ much</source>
      <translation>用矩阵给 painter 的模糊输入 B 的颜色，之后继续学习；auto：A 与 B 颜色差别大时</translation>
    </message>
    <message>
      <source>how long it learns, in steps of the optimiser</source>
      <translation>学习多久，以优化步数计</translation>
    </message>
    <message>
      <source>how much larger pictures of B are shown; above 1 for coarser brush work</source>
      <translation>B 的图片放大多少；大于 1 笔触更粗</translation>
    </message>
    <message>
      <source>how much pictures that look like B already stay as they are; 0 is quicker</source>
      <translation>已经像 B 的图片保持原样的程度；0 更快</translation>
    </message>
    <message>
      <source>in B as {name}</source>
      <translation>在 B 中为 {name}</translation>
    </message>
    <message>
      <source>last steps of the run, a fifth of it at most, in which the generator learns the mean of its own results over shifts of the pixel grid: strokes stay, a fine weave goes</source>
      <translation>训练的最后若干步（至多五分之一）：生成器学习自身结果在像素网格各种平移下的平均值；笔触保留，细密的网纹消失</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>不到一分钟</translation>
    </message>
    <message>
      <source>mirror half of the generator's inputs, as FastCUT does</source>
      <translation>翻转生成器一半的输入，同 FastCUT</translation>
    </message>
    <message>
      <source>negatives kept for each query once annealing is over; not used where all others are compared</source>
      <translation>退火结束后每个查询保留的负样本数；比较所有其他时不用</translation>
    </message>
    <message>
      <source>numbers of the generator's layers that are contrasted, with commas between</source>
      <translation>用于对比的生成器层编号，用逗号分隔</translation>
    </message>
    <message>
      <source>painter keeps colour and light and paints all detail anew; resnet is the generator of CUT</source>
      <translation>painter 保留颜色和光线并重绘所有细节；resnet 是 CUT 的生成器</translation>
    </message>
    <message>
      <source>penalised for lost shapes, brightness or variety</source>
      <translation>因形状、亮度或多样性损失而扣分</translation>
    </message>
    <message>
      <source>pictures of each side that go through the networks at once; more take more memory</source>
      <translation>每边同时通过网络的图片数；越多越占内存</translation>
    </message>
    <message>
      <source>same as {name}</source>
      <translation>与 {name} 相同</translation>
    </message>
    <message>
      <source>side of the square crops that it learns from, in pixels; larger ones take more memory and time</source>
      <translation>学习用方形裁剪的边长，像素；越大越占内存和时间</translation>
    </message>
    <message>
      <source>the weights a new run begins with: none, identity (learn to reproduce pictures first), a generator's name or file, or auto: the first built-in one that fits, else identity</source>
      <translation>新训练的起始权重：无、恒等（先学习重现图片）、生成器的名称或文件，或 auto：第一个合适的内置模型，否则恒等</translation>
    </message>
    <message>
      <source>validation scores in a row without a better one before the run ends; 0 never ends early</source>
      <translation>连续多少个验证得分没有更好就结束；0 从不提前结束</translation>
    </message>
    <message>
      <source>weight of the block colour loss: higher for colours nearer to the input; the style moves it too</source>
      <translation>块颜色损失的权重：越高颜色越接近输入；风格也会改变它</translation>
    </message>
    <message>
      <source>weight of the contrastive loss: higher for results nearer to the input; the style moves it too</source>
      <translation>对比损失的权重：越高结果越接近输入；风格也会改变它</translation>
    </message>
    <message>
      <source>weight of the shift consistency loss: above 0, results have no fine grid and videos flicker less</source>
      <translation>平移一致性损失的权重：大于 0 时结果没有细网格，视频闪烁更少</translation>
    </message>
    <message>
      <source>where it is trained: auto, cpu, cuda, cuda:N, xpu, xpu:N or mps</source>
      <translation>在何处训练：auto、cpu、cuda、cuda:N、xpu、xpu:N 或 mps</translation>
    </message>
    <message>
      <source>which other patches (negatives) a patch is told apart from</source>
      <translation>一个图块要与哪些其他图块（负样本）区分</translation>
    </message>
    <message>
      <source>{number} s/step</source>
      <translation>{number} 秒/步</translation>
    </message>
    <message>
      <source>{number} steps/s</source>
      <translation>{number} 步/秒</translation>
    </message>
    <message>
      <source>{percent} % of the content kept</source>
      <translation>保留 {percent} % 的内容</translation>
    </message>
    <message>
      <source>{size} of memory</source>
      <translation>{size} 内存</translation>
    </message>
    <message>
      <source>{step}, best</source>
      <translation>{step}，最佳</translation>
    </message>
    <message>
      <source>{step}, last</source>
      <translation>{step}，最后</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>剩余 {time}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” has done all of its %Ln step(s). Train up to step:</source>
      <translation>
        <numerusform>“{name}”已完成全部 %Ln 步。训练到第几步：</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” has no model yet.</source>
      <translation>“{name}”还没有模型。</translation>
    </message>
    <message>
      <source>“{name}” is neither a folder nor a picture that PUT can read.</source>
      <translation>“{name}”既不是文件夹，也不是 PUT 能读取的图片。</translation>
    </message>
  </context>
  <context>
    <name>TrainingController</name>
    <message>
      <source>Its folder was deleted or moved.</source>
      <translation>它的文件夹已被删除或移动。</translation>
    </message>
    <message>
      <source>Please report this problem.</source>
      <translation>请报告此问题。</translation>
    </message>
    <message>
      <source>That did not work.</source>
      <translation>没有成功。</translation>
    </message>
    <message>
      <source>The run “{name}” no longer exists.</source>
      <translation>训练“{name}”已不存在。</translation>
    </message>
  </context>
  <context>
    <name>TrainingFacts</name>
    <message>
      <source>Began from</source>
      <translation>起点</translation>
    </message>
    <message>
      <source>Distilled from</source>
      <translation>蒸馏自</translation>
    </message>
    <message>
      <source>Imported from</source>
      <translation>导入自</translation>
    </message>
    <message>
      <source>KID of the source pictures</source>
      <translation>原始图片的 KID</translation>
    </message>
    <message>
      <source>KID of the training pictures of B</source>
      <translation>B 的训练图片的 KID</translation>
    </message>
    <message>
      <source>KID relative to the source pictures</source>
      <translation>相对于原始图片的 KID</translation>
    </message>
    <message>
      <source>L1 distance to it</source>
      <translation>与其的 L1 距离</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>One picture each</source>
      <translation>各一张图片</translation>
    </message>
    <message>
      <source>PSNR to it</source>
      <translation>相对于它的 PSNR</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Pictures of A</source>
      <translation>A 的图片</translation>
    </message>
    <message>
      <source>Pictures of B</source>
      <translation>B 的图片</translation>
    </message>
    <message>
      <source>R1 penalty</source>
      <translation>R1 惩罚</translation>
    </message>
    <message>
      <source>Residual blocks</source>
      <translation>残差块</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>Steps of pruning negatives</source>
      <translation>减少负样本的步数</translation>
    </message>
    <message>
      <source>Test: {name}</source>
      <translation>测试：{name}</translation>
    </message>
    <message>
      <source>Time for a picture</source>
      <translation>每张图片的时间</translation>
    </message>
    <message>
      <source>Times faster</source>
      <translation>快多少倍</translation>
    </message>
    <message>
      <source>Times less computation</source>
      <translation>计算量少多少倍</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>训练设备</translation>
    </message>
    <message>
      <source>Validation: {name}</source>
      <translation>验证：{name}</translation>
    </message>
    <message>
      <source>Weight of features</source>
      <translation>特征权重</translation>
    </message>
    <message>
      <source>colour drift</source>
      <translation>颜色偏移</translation>
    </message>
    <message>
      <source>content kept</source>
      <translation>保留的内容</translation>
    </message>
    <message>
      <source>content kept by chance</source>
      <translation>偶然保留的内容</translation>
    </message>
    <message>
      <source>correlation of brightness</source>
      <translation>亮度相关性</translation>
    </message>
    <message>
      <source>diversity</source>
      <translation>多样性</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>score</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>{name}, lower bound</source>
      <translation>{name}，下限</translation>
    </message>
    <message>
      <source>{name}, upper bound</source>
      <translation>{name}，上限</translation>
    </message>
  </context>
  <context>
    <name>TrainingWindow</name>
    <message>
      <source>Complete the pages before this one first.</source>
      <translation>请先完成前面的页面。</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>新训练</translation>
    </message>
    <message>
      <source>These settings belong to a run that has started. “All runs” can start another one like it.</source>
      <translation>这些设置属于已开始的训练。“所有训练”可以再开始一个同样的。</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. The run stays paused.</source>
      <translation>可以离开此页，也可以关闭 PUT Desktop。训练保持暂停。</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues by itself.</source>
      <translation>可以离开此页，也可以关闭 PUT Desktop。训练会自动继续。</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues.</source>
      <translation>可以离开此页，也可以关闭 PUT Desktop。训练会继续。</translation>
    </message>
    <message>
      <source>“{page}” is not complete yet.</source>
      <translation>“{page}”尚未完成。</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Open PUT Desktop</source>
      <translation>打开 PUT Desktop(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>继续(&amp;R)</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>无事可做</translation>
    </message>
  </context>
  <context>
    <name>VerdictBanner</name>
    <message>
      <source>Copy the message with its details</source>
      <translation>复制消息及其详情</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
  </context>
  <context>
    <name>VideoSettings</name>
    <message>
      <source>0 is lossless; larger numbers make smaller files, up to 51 for H.264 and HEVC</source>
      <translation>0 为无损；数字越大文件越小，H.264 和 HEVC 最大 51</translation>
    </message>
    <message>
      <source>A JSON file with the settings used and what was kept of the original</source>
      <translation>JSON 文件，包含所用设置以及保留了原件的哪些内容</translation>
    </message>
    <message>
      <source>AV1</source>
      <translation>AV1</translation>
    </message>
    <message>
      <source>Animated GIF</source>
      <translation>动画 GIF</translation>
    </message>
    <message>
      <source>Animated WebP</source>
      <translation>动画 WebP</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>均衡</translation>
    </message>
    <message>
      <source>By a number (CRF)</source>
      <translation>按数字 (CRF)</translation>
    </message>
    <message>
      <source>CRF</source>
      <translation>CRF</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>File type</source>
      <translation>文件类型</translation>
    </message>
    <message>
      <source>File type of the results</source>
      <translation>结果的文件类型</translation>
    </message>
    <message>
      <source>For the archive</source>
      <translation>用于存档</translation>
    </message>
    <message>
      <source>Frame rate of the result; 0 keeps every frame and its time</source>
      <translation>结果的帧率；0 保留每一帧及其时间</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>每秒帧数</translation>
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
      <translation>每帧跟随前一帧的程度：闪烁更少，细节更柔和</translation>
    </message>
    <message>
      <source>How the frames are encoded</source>
      <translation>帧如何编码</translation>
    </message>
    <message>
      <source>Image quality against file size</source>
      <translation>画质与文件大小的取舍</translation>
    </message>
    <message>
      <source>Keep all of it</source>
      <translation>全部保留</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>去掉</translation>
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
      <translation>编号图片</translation>
    </message>
    <message>
      <source>Only for “{name}”</source>
      <translation>仅用于“{name}”</translation>
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
      <translation>每个视频旁写报告</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>与原件相同</translation>
    </message>
    <message>
      <source>Small file</source>
      <translation>小文件</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>声音</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>稳定度</translation>
    </message>
    <message>
      <source>These settings are for {name} only; other files keep theirs</source>
      <translation>这些设置只用于 {name}；其他文件保持各自的设置</translation>
    </message>
    <message>
      <source>VP9</source>
      <translation>VP9</translation>
    </message>
    <message>
      <source>Video quality</source>
      <translation>视频质量</translation>
    </message>
    <message>
      <source>WebM</source>
      <translation>WebM</translation>
    </message>
    <message>
      <source>What to do with the sound</source>
      <translation>如何处理声音</translation>
    </message>
  </context>
  <context>
    <name>WatchDialog</name>
    <message>
      <source>&amp;Add…</source>
      <translation>添加(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>移除(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>继续(&amp;R)</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>更改(&amp;H)…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Folders are watched while this program is open, in the window or in the tray.</source>
      <translation>程序打开时（窗口或托盘中）会监视文件夹。</translation>
    </message>
    <message>
      <source>Its pictures, its results and its jobs stay.</source>
      <translation>其图片、结果和任务都会保留。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>No folder is watched. Whatever arrives in a watched folder is translated by itself.</source>
      <translation>没有监视的文件夹。进入监视文件夹的内容会自动转换。</translation>
    </message>
    <message>
      <source>Own settings</source>
      <translation>自有设置</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Watch “{name}” no longer?</source>
      <translation>不再监视“{name}”？</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>监视的文件夹</translation>
    </message>
  </context>
  <context>
    <name>WatchEditDialog</name>
    <message>
      <source> s</source>
      <translation> 秒</translation>
    </message>
    <message>
      <source>&amp;Preset</source>
      <translation>预设(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Results go to</source>
      <translation>结果保存到(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Watch</source>
      <translation>监视(&amp;W)</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>Change a watched folder</source>
      <translation>更改监视的文件夹</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>要监视的文件夹</translation>
    </message>
    <message>
      <source>How long a file must not have changed before it is translated</source>
      <translation>文件保持不变多久后才转换</translation>
    </message>
    <message>
      <source>Leave what is in the folder already</source>
      <translation>不处理文件夹中已有的内容</translation>
    </message>
    <message>
      <source>Only what arrives from &amp;now on</source>
      <translation>仅处理今后到达的内容(&amp;N)</translation>
    </message>
    <message>
      <source>Pictures and videos that arrive in the folder, or below it, are translated at once.</source>
      <translation>进入该文件夹或其子文件夹的图片和视频会立即转换。</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>The settings that are shown now</source>
      <translation>当前显示的设置</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>此文件夹不存在。</translation>
    </message>
    <message>
      <source>Wait &amp;until unchanged for</source>
      <translation>等待保持不变(&amp;U)</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>监视</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>监视文件夹</translation>
    </message>
    <message>
      <source>{name} - translated</source>
      <translation>{name} - 已转换</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message numerus="yes">
      <source>%Ln arriving</source>
      <translation>
        <numerusform>%Ln 个正在到达</numerusform>
      </translation>
    </message>
    <message>
      <source>A folder cannot be watched.</source>
      <translation>无法监视某个文件夹。</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查看…</translation>
    </message>
    <message>
      <source>Not there</source>
      <translation>不存在</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>监视中</translation>
    </message>
  </context>
  <context>
    <name>WhenDone</name>
    <message>
      <source>Check that the program is there and may be run.</source>
      <translation>请检查该程序是否存在且可以运行。</translation>
    </message>
    <message>
      <source>Do nothing</source>
      <translation>不执行操作</translation>
    </message>
    <message>
      <source>Run a command</source>
      <translation>运行命令</translation>
    </message>
    <message>
      <source>Shut down</source>
      <translation>关机</translation>
    </message>
    <message>
      <source>Sleep</source>
      <translation>休眠</translation>
    </message>
    <message>
      <source>The computer cannot be sent to sleep.</source>
      <translation>无法让计算机休眠。</translation>
    </message>
    <message>
      <source>The computer cannot be shut down.</source>
      <translation>无法关闭计算机。</translation>
    </message>
    <message>
      <source>“{command}” cannot be started.</source>
      <translation>无法启动“{command}”。</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneButton</name>
    <message>
      <source>Then: {what}</source>
      <translation>然后：{what}</translation>
    </message>
    <message>
      <source>What happens when everything is done</source>
      <translation>全部完成后执行的操作</translation>
    </message>
    <message>
      <source>When done</source>
      <translation>完成后</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneMenu</name>
    <message>
      <source>&amp;When everything is done</source>
      <translation>全部完成后(&amp;W)</translation>
    </message>
    <message>
      <source>Command to run, with its arguments:</source>
      <translation>要运行的命令及其参数：</translation>
    </message>
    <message>
      <source>When everything is done</source>
      <translation>全部完成后</translation>
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
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>计算库(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Precision</source>
      <translation>精度(&amp;P)</translation>
    </message>
    <message>
      <source>All graphics cards</source>
      <translation>所有显卡</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Automatic takes the one that was the fastest on this computer</source>
      <translation>“自动”会选用在本机上最快的库</translation>
    </message>
    <message>
      <source>Computers that translate: an address such as 192.168.0.10:6379, or auto for those joined here</source>
      <translation>参与转换的计算机：填写地址，例如 192.168.0.10:6379；填 auto 则使用本机所在的集群</translation>
    </message>
    <message>
      <source>For jobs that are added from now on. Automatic is nearly always right: it takes what was measured.</source>
      <translation>适用于此后添加的任务。“自动”几乎总是合适的：它按测量结果选择。</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>显卡</translation>
    </message>
    <message>
      <source>How this computer works</source>
      <translation>此计算机的工作方式</translation>
    </message>
    <message>
      <source>Most &amp;memory</source>
      <translation>最大内存(&amp;M)</translation>
    </message>
    <message>
      <source>None: this computer works alone</source>
      <translation>无：仅本机工作</translation>
    </message>
    <message>
      <source>Numbers with 16 bits take less time and memory; int8 is for processors with OpenVINO</source>
      <translation>16 位数值所需的时间和内存更少；int8 用于装有 OpenVINO 的处理器</translation>
    </message>
    <message>
      <source>Pictures that need more are translated in parts, to the same pixels</source>
      <translation>需要更多内存的图片会分块转换，像素完全相同</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Ray &amp;cluster</source>
      <translation>Ray 集群(&amp;C)</translation>
    </message>
    <message>
      <source>So many files are read and written at a time</source>
      <translation>同时读写的文件数量</translation>
    </message>
    <message>
      <source>T&amp;hreads that read and write</source>
      <translation>读写线程(&amp;H)</translation>
    </message>
    <message>
      <source>What is free</source>
      <translation>可用的全部</translation>
    </message>
    <message>
      <source>Where the model is computed</source>
      <translation>模型在何处运算</translation>
    </message>
  </context>
  <context>
    <name>_Curve</name>
    <message>
      <source>Distance to B</source>
      <translation>与 B 的距离</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>各步验证得分</translation>
    </message>
    <message>
      <source>source pictures</source>
      <translation>来源图片</translation>
    </message>
  </context>
  <context>
    <name>_Curves</name>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
  </context>
  <context>
    <name>_Message</name>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>还有 %Ln 条</numerusform>
      </translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <source>Close this message (Escape)</source>
      <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy the message with its details</source>
      <translation>复制消息及其详情</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Show the previous message</source>
      <translation>显示上一条消息</translation>
    </message>
  </context>
  <context>
    <name>_Reason</name>
    <message>
      <source>Copy this with its details</source>
      <translation>复制此内容及详情</translation>
    </message>
  </context>
</TS>
