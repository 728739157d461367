<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About PUT Desktop</source>
      <translation>PUT Desktop について(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;All training runs</source>
      <translation>すべての学習(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Clear finished</source>
      <translation>完了したものを消去(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Import a model…</source>
      <translation>モデルを読み込む(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>開く(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open the results</source>
      <translation>結果を開く(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>再開(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>開始(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Train a model…</source>
      <translation>モデルを学習(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>監視フォルダー(&amp;W)…</translation>
    </message>
    <message>
      <source>Acti&amp;vity log…</source>
      <translation>アクティビティログ(&amp;V)…</translation>
    </message>
    <message>
      <source>Add &amp;folder…</source>
      <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
      <source>Add a model from a file</source>
      <translation>ファイルからモデルを追加</translation>
    </message>
    <message>
      <source>Add fil&amp;es…</source>
      <translation>ファイルを追加(&amp;E)…</translation>
    </message>
    <message>
      <source>Add the &amp;sample photographs</source>
      <translation>サンプル写真を追加(&amp;S)</translation>
    </message>
    <message>
      <source>Add the selected ended jobs once more as they were, ready to be changed</source>
      <translation>選んだ終了ジョブを元のまま追加し、変更できるようにする</translation>
    </message>
    <message>
      <source>Add the selected finished jobs once more, with the settings and the model that are shown</source>
      <translation>選んだ終了ジョブを、表示中の設定とモデルでもう一度追加</translation>
    </message>
    <message>
      <source>Check for &amp;updates</source>
      <translation>アップデートを確認(&amp;U)</translation>
    </message>
    <message>
      <source>Check for updates at each &amp;start</source>
      <translation>起動のたびにアップデートを確認(&amp;S)</translation>
    </message>
    <message>
      <source>Choose pictures and videos to translate</source>
      <translation>変換する画像と動画を選ぶ</translation>
    </message>
    <message>
      <source>Clear all that ended</source>
      <translation>終了したものをすべて消去</translation>
    </message>
    <message>
      <source>Close; unfinished jobs can be resumed later</source>
      <translation>閉じる。未完のジョブは後で再開できます</translation>
    </message>
    <message>
      <source>Continue after the pause</source>
      <translation>一時停止から続ける</translation>
    </message>
    <message>
      <source>Do a job again with the files, settings and model that its report names</source>
      <translation>レポートにあるファイル、設定、モデルでジョブをもう一度実行します</translation>
    </message>
    <message>
      <source>Edit and run again</source>
      <translation>編集して再実行</translation>
    </message>
    <message>
      <source>Finish the current picture or frames, then pause</source>
      <translation>今の画像やフレームを終えてから一時停止</translation>
    </message>
    <message>
      <source>Finish the current picture or video, then stop</source>
      <translation>今の画像や動画を終えてから停止</translation>
    </message>
    <message>
      <source>For NVIDIA cards, on a computer without a network</source>
      <translation>ネットワークのないコンピューターの NVIDIA カード用</translation>
    </message>
    <message>
      <source>Install the &amp;GPU pack from a file…</source>
      <translation>ファイルから &amp;GPU パックをインストール…</translation>
    </message>
    <message>
      <source>List all keys</source>
      <translation>すべてのキーを一覧</translation>
    </message>
    <message>
      <source>Look at all models and manage them</source>
      <translation>すべてのモデルを見て管理</translation>
    </message>
    <message>
      <source>Look for a newer version now</source>
      <translation>新しいバージョンを今すぐ確認</translation>
    </message>
    <message>
      <source>Look for a newer version whenever the window opens</source>
      <translation>ウィンドウを開くたびに新しいバージョンを確認</translation>
    </message>
    <message>
      <source>Models page</source>
      <translation>モデルのページ</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>下へ(&amp;D)</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>上へ(&amp;U)</translation>
    </message>
    <message>
      <source>Move the focus to the next part</source>
      <translation>フォーカスを次の部分へ移す</translation>
    </message>
    <message>
      <source>Move the selected jobs down</source>
      <translation>選んだジョブを下へ移す</translation>
    </message>
    <message>
      <source>Move the selected jobs up</source>
      <translation>選んだジョブを上へ移す</translation>
    </message>
    <message>
      <source>Move to the &amp;top</source>
      <translation>先頭へ(&amp;T)</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
      <source>Open t&amp;he report</source>
      <translation>レポートを開く(&amp;H)</translation>
    </message>
    <message>
      <source>Open the folder that holds the result</source>
      <translation>結果のあるフォルダーを開く</translation>
    </message>
    <message>
      <source>Open the result in its default program</source>
      <translation>結果を既定のプログラムで開く</translation>
    </message>
    <message>
      <source>P&amp;lay</source>
      <translation>再生(&amp;L)</translation>
    </message>
    <message>
      <source>Play this video beside its result</source>
      <translation>この動画を結果と並べて再生</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
      <source>Preview 3 s</source>
      <translation>3 秒プレビュー</translation>
    </message>
    <message>
      <source>R&amp;etry failed</source>
      <translation>失敗を再試行(&amp;E)</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
      <source>Remove all finished jobs</source>
      <translation>完了したジョブをすべて取り除く</translation>
    </message>
    <message>
      <source>Remove all jobs that ended, also those with failed files</source>
      <translation>失敗を含め、終了したジョブをすべて取り除く</translation>
    </message>
    <message>
      <source>Remove the selected jobs; finished results stay</source>
      <translation>選んだジョブを取り除く。できた結果は残ります</translation>
    </message>
    <message>
      <source>Run the selected jobs first</source>
      <translation>選んだジョブを先に実行</translation>
    </message>
    <message>
      <source>Save diagnostic &amp;report…</source>
      <translation>診断レポートを保存(&amp;R)…</translation>
    </message>
    <message>
      <source>Save versions, devices and logs for a report of a fault; no pictures, no names</source>
      <translation>不具合の報告用にバージョン、デバイス、ログを保存します。画像や名前は含みません</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs</source>
      <translation>完了・実行中・待機中の学習を表示</translation>
    </message>
    <message>
      <source>Show how the results of this job were made, file by file</source>
      <translation>このジョブの結果がどう作られたかをファイルごとに表示します</translation>
    </message>
    <message>
      <source>Show the folder with the results</source>
      <translation>結果のフォルダーを表示</translation>
    </message>
    <message>
      <source>Show the queue</source>
      <translation>キューを表示</translation>
    </message>
    <message>
      <source>Show the settings</source>
      <translation>設定を表示</translation>
    </message>
    <message>
      <source>Show the settings beside the picture</source>
      <translation>画像の横に設定を表示</translation>
    </message>
    <message>
      <source>Show the table of all jobs and their files</source>
      <translation>すべてのジョブとファイルの表を表示</translation>
    </message>
    <message>
      <source>Stop &amp;after this file</source>
      <translation>このファイルの後で停止(&amp;A)</translation>
    </message>
    <message>
      <source>Stop &amp;now</source>
      <translation>今すぐ停止(&amp;N)</translation>
    </message>
    <message>
      <source>Stop at once; finished pictures stay, and a video resumes from here when it is started again</source>
      <translation>すぐに停止。できた画像は残り、動画は再開時にここから続きます</translation>
    </message>
    <message>
      <source>Theme, language, device, threads and caches</source>
      <translation>テーマ、言語、デバイス、スレッド、キャッシュ</translation>
    </message>
    <message>
      <source>Train a model of your own from two folders of pictures</source>
      <translation>2 つの画像フォルダーから自分のモデルを学習</translation>
    </message>
    <message>
      <source>Train models of your own</source>
      <translation>自分のモデルを学習させる</translation>
    </message>
    <message>
      <source>Train page</source>
      <translation>学習のページ</translation>
    </message>
    <message>
      <source>Translate a folder with all its subfolders</source>
      <translation>フォルダーをサブフォルダーごと変換</translation>
    </message>
    <message>
      <source>Translate a&amp;gain</source>
      <translation>もう一度変換(&amp;G)</translation>
    </message>
    <message>
      <source>Translate again from a &amp;report…</source>
      <translation>レポートからもう一度変換(&amp;R)…</translation>
    </message>
    <message>
      <source>Translate all waiting jobs</source>
      <translation>待機中のジョブをすべて変換</translation>
    </message>
    <message>
      <source>Translate and play three seconds from here</source>
      <translation>ここから 3 秒を変換して再生</translation>
    </message>
    <message>
      <source>Translate by itself whatever arrives in a folder</source>
      <translation>フォルダーに届いたものを自動で変換します</translation>
    </message>
    <message>
      <source>Translate page</source>
      <translation>変換のページ</translation>
    </message>
    <message>
      <source>Translate pictures and videos</source>
      <translation>画像と動画を変換</translation>
    </message>
    <message>
      <source>Translate the failed files of the selected jobs again</source>
      <translation>選んだジョブの失敗したファイルをもう一度変換</translation>
    </message>
    <message>
      <source>Try it with the pictures that are included</source>
      <translation>付属の画像で試す</translation>
    </message>
    <message>
      <source>Try the settings on this picture or frame without saving</source>
      <translation>保存せずにこの画像で設定を試す</translation>
    </message>
    <message>
      <source>Version and licences</source>
      <translation>バージョンとライセンス</translation>
    </message>
    <message>
      <source>What happened, to read and copy</source>
      <translation>起きたことを読んでコピーできます</translation>
    </message>
  </context>
  <context>
    <name>ActivityDialog</name>
    <message>
      <source>&amp;Copy</source>
      <translation>コピー(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <translation>保存(&amp;S)…</translation>
    </message>
    <message>
      <source>Activity log</source>
      <translation>アクティビティログ</translation>
    </message>
    <message>
      <source>C&amp;lear…</source>
      <translation>消去(&amp;L)…</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Clear the activity log?</source>
      <translation>アクティビティログを消去しますか？</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>No line fits.</source>
      <translation>該当する行はありません。</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>まだ何も起きていません。</translation>
    </message>
    <message>
      <source>Problems only</source>
      <translation>問題のみ</translation>
    </message>
    <message>
      <source>Results and reports stay.</source>
      <translation>結果とレポートは残ります。</translation>
    </message>
    <message>
      <source>Save the activity log</source>
      <translation>アクティビティログを保存</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>表示する内容</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
  </context>
  <context>
    <name>ActivityLog</name>
    <message>
      <source>It is not there.</source>
      <translation>見つかりません。</translation>
    </message>
    <message>
      <source>The queue is paused.</source>
      <translation>キューを一時停止しました。</translation>
    </message>
    <message>
      <source>The queue resumes.</source>
      <translation>キューを再開しました。</translation>
    </message>
    <message>
      <source>The watched folder “{name}” is back.</source>
      <translation>監視フォルダー「{name}」が戻りました。</translation>
    </message>
    <message>
      <source>The watched folder “{name}” waits.</source>
      <translation>監視フォルダー「{name}」は待機中です。</translation>
    </message>
    <message>
      <source>{name} could not be translated.</source>
      <translation>{name} を変換できませんでした。</translation>
    </message>
    <message>
      <source>“{name}” begins with {model}.</source>
      <translation>「{name}」を {model} で開始しました。</translation>
    </message>
    <message>
      <source>“{name}” failed.</source>
      <translation>「{name}」は失敗しました。</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}, {failed} failed.</source>
      <translation>「{name}」が完了しました: {done}、失敗 {failed}。</translation>
    </message>
    <message>
      <source>“{name}” is done: {done}.</source>
      <translation>「{name}」が完了しました: {done}。</translation>
    </message>
    <message>
      <source>“{name}” was stopped: {done} done.</source>
      <translation>「{name}」を停止しました: {done} 完了。</translation>
    </message>
    <message>
      <source>“{name}”: {words}</source>
      <translation>「{name}」：{words}</translation>
    </message>
  </context>
  <context>
    <name>AdvancedSettings</name>
    <message>
      <source>&amp;Device</source>
      <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Names of the results</source>
      <translation>結果の名前(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Reset all</source>
      <translation>すべて戻す(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Working size</source>
      <translation>作業サイズ(&amp;W)</translation>
    </message>
    <message>
      <source>A file beside the results that says how each was made, and with which they can be made again</source>
      <translation>結果の隣に置かれるファイルで、作られ方を記録し、もう一度作ることもできます</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>By the brush size</source>
      <translation>ブラシサイズに合わせる</translation>
    </message>
    <message>
      <source>Copy .xmp files</source>
      <translation>.xmp ファイルをコピー</translation>
    </message>
    <message>
      <source>Count it as failed</source>
      <translation>失敗とみなす</translation>
    </message>
    <message>
      <source>Each result gets the date on which its original was changed last</source>
      <translation>結果に元ファイルの最終変更日を付ける</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>形式(&amp;O)</translation>
    </message>
    <message>
      <source>For JPEG, WebP and AVIF; 92 is close to the original</source>
      <translation>JPEG、WebP、AVIF 用。92 は元に近い</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>グラフィックカード</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>休暇</translation>
    </message>
    <message>
      <source>How results are saved</source>
      <translation>結果の保存方法</translation>
    </message>
    <message>
      <source>If a result &amp;exists</source>
      <translation>結果が既にあるとき(&amp;E)</translation>
    </message>
    <message>
      <source>Keep both, numbered</source>
      <translation>番号を付けて両方残す</translation>
    </message>
    <message>
      <source>Keep the dates of the files</source>
      <translation>ファイルの日付を保つ</translation>
    </message>
    <message>
      <source>Model: {title}</source>
      <translation>モデル: {title}</translation>
    </message>
    <message>
      <source>Names, or paths below a dropped folder, that are passed over, with ; between; * is anything</source>
      <translation>飛ばす名前やフォルダー内のパス。; で区切り、* は任意</translation>
    </message>
    <message>
      <source>Original size</source>
      <translation>元のサイズ</translation>
    </message>
    <message>
      <source>Pass over</source>
      <translation>飛ばす</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>プロセッサ</translation>
    </message>
    <message>
      <source>Qualit&amp;y</source>
      <translation>品質(&amp;Y)</translation>
    </message>
    <message>
      <source>Ratings and edits that other programs keep beside the originals</source>
      <translation>他のプログラムが元ファイルの横に置く評価や編集</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>置き換える</translation>
    </message>
    <message>
      <source>Reset all advanced settings to the preset</source>
      <translation>詳細設定をすべてプリセットに戻す</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>元と同じ</translation>
    </message>
    <message>
      <source>Short side at which the model works; results always have the size of the original</source>
      <translation>モデルが働く短辺。結果は常に元のサイズ</translation>
    </message>
    <message>
      <source>Skip it if it is up to date</source>
      <translation>最新なら飛ばす</translation>
    </message>
    <message>
      <source>Sunset</source>
      <translation>夕日</translation>
    </message>
    <message>
      <source>This copies the weights of a model into a new run that starts at step 0. To continue a stopped run, use “Resume” in the list of all runs instead.</source>
      <translation>モデルの重みを、ステップ 0 から始まる新しい学習にコピーします。停止した学習を続けるには、一覧の「再開」を使ってください。</translation>
    </message>
    <message>
      <source>Tokens: {name} {ext} {folder} {model} {strength} {index} {date}; {index:04} pads the number</source>
      <translation>差し込み: {name} {ext} {folder} {model} {strength} {index} {date}。{index:04} は桁をそろえます</translation>
    </message>
    <message>
      <source>What to do if a result already exists</source>
      <translation>結果が既にあるときの扱い</translation>
    </message>
    <message>
      <source>Where the model runs</source>
      <translation>モデルを動かす場所</translation>
    </message>
    <message>
      <source>Write a report</source>
      <translation>レポートを書く</translation>
    </message>
    <message>
      <source>{size} pixels</source>
      <translation>{size} ピクセル</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>「{name}」</translation>
    </message>
  </context>
  <context>
    <name>Attention</name>
    <message numerus="yes">
      <source>%Ln have failures</source>
      <translation>
        <numerusform>%Ln 件に失敗あり</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) are done</source>
      <translation>
        <numerusform>%Ln 件のジョブが完了</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>すべて完了しました</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>After</source>
      <translation>後</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>前</translation>
    </message>
  </context>
  <context>
    <name>CardDelegate</name>
    <message>
      <source>Damaged</source>
      <translation>破損</translation>
    </message>
  </context>
  <context>
    <name>CardForm</name>
    <message>
      <source>&amp;Description</source>
      <translation>説明(&amp;D)</translation>
    </message>
    <message>
      <source>C&amp;redits</source>
      <translation>クレジット(&amp;R)</translation>
    </message>
    <message>
      <source>L&amp;icence</source>
      <translation>ライセンス(&amp;I)</translation>
    </message>
    <message>
      <source>Na&amp;me in the gallery</source>
      <translation>ギャラリーでの名前(&amp;M)</translation>
    </message>
    <message>
      <source>Not stated</source>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>One per line: painter, photographer, collection</source>
      <translation>1 行に 1 つ: 画家、写真家、コレクション</translation>
    </message>
    <message>
      <source>The licences of the training pictures matter. If they are not yours, share the model only as those licences allow. Of a model that the run began from, the credits stay, and the licence too where you choose none.</source>
      <translation>学習画像のライセンスは重要です。自分のものでなければ、許される範囲でだけモデルを共有してください。開始時に使ったモデルのクレジットは残り、ライセンスを選ばなければそのライセンスも残ります。</translation>
    </message>
    <message>
      <source>Titl&amp;e</source>
      <translation>題名(&amp;E)</translation>
    </message>
  </context>
  <context>
    <name>CardPanel</name>
    <message>
      <source>Card in the gallery</source>
      <translation>ギャラリーのカード</translation>
    </message>
    <message>
      <source>Picture on the card</source>
      <translation>カードの画像</translation>
    </message>
    <message>
      <source>Picture on the card:</source>
      <translation>カードの画像:</translation>
    </message>
  </context>
  <context>
    <name>CardPreview</name>
    <message>
      <source>Card in the gallery</source>
      <translation>ギャラリーのカード</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>A fine weave shows in clear skies, small faces lose their features, and thin red lines may run along horizons.</source>
      <translation>晴れた空に細かい織り目が現れ、小さな顔は目鼻立ちが失われ、地平線に沿って細い赤い線が出ることがあります。</translation>
    </message>
    <message>
      <source>A fine weave, like silk, lies over smooth places.</source>
      <translation>なめらかな部分に、絹のような細かい織り目が現れます。</translation>
    </message>
    <message>
      <source>Aitzol Berasategi, from Debian's lomiri-wallpapers.</source>
      <translation>Aitzol Berasategi（Debian の lomiri-wallpapers より）。</translation>
    </message>
    <message>
      <source>Bible Gallery (#{0}), Dante's Hell (#{1}), Purgatory (#{2}) and Paradise (#{3}), Don Quixote (#{4}).</source>
      <translation>『聖書画集』(#{0})、ダンテ『地獄篇』(#{1})・『煉獄篇』(#{2})・『天国篇』(#{3})、『ドン・キホーテ』(#{4})。</translation>
    </message>
    <message>
      <source>Bright colours stay as a faint tint; shapes and light stay where they are.</source>
      <translation>鮮やかな色は淡い色味として残り、形と光はそのままの位置にとどまります。</translation>
    </message>
    <message>
      <source>Chinese ink landscapes</source>
      <translation>中国の水墨山水画</translation>
    </message>
    <message>
      <source>Chinese ink landscapes from the Song to the Ming dynasty, works in the public domain; reproductions from the set of github.com/otang47/Landscape-Painting-Classification, which names no photographers.</source>
      <translation>宋から明の中国水墨山水画、パブリックドメインの作品。複製は github.com/otang47/Landscape-Painting-Classification より（撮影者の記載なし）。</translation>
    </message>
    <message>
      <source>Colour plates of books from Project Gutenberg, public domain</source>
      <translation>Project Gutenberg の本のカラー図版、パブリックドメイン</translation>
    </message>
    <message>
      <source>Colours and light stay those of the photograph.</source>
      <translation>色と光は写真のままです。</translation>
    </message>
    <message>
      <source>Courtesy of the Art Institute of Chicago (CC0)</source>
      <translation>シカゴ美術館提供 (CC0)</translation>
    </message>
    <message>
      <source>Cuts photographs into wood as Gustave Doré's engravers did: black and white hatching in one grey tone.</source>
      <translation>ギュスターヴ・ドレの彫り師のように写真を木版に刻みます。一色の灰色調の、黒と白のハッチングです。</translation>
    </message>
    <message>
      <source>Dark edges and light specks on dark slopes may turn vermilion, busy places may get small dots and boxes, and shading stays where a printer would lay one flat tone.</source>
      <translation>暗い縁や暗い斜面の明るい点が朱色になることがあり、込み入った部分には小さな点や四角が出ることがあります。摺師なら一色で平らに塗るところにも陰影が残ります。</translation>
    </message>
    <message>
      <source>Dark, plain places may show a fine weave.</source>
      <translation>暗く平らな部分に細かな織り目が見えることがあります。</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast ink.</source>
      <translation>高速の水墨の重みから始めて、1 コアで数分、大きいものから蒸留しました。</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast storybook.</source>
      <translation>高速の絵本の重みから始めて、1 コアで数分、大きいものから蒸留しました。</translation>
    </message>
    <message>
      <source>Distilled from the large one in minutes of one core, beginning from the weights of the fast watercolour.</source>
      <translation>大きなモデルから、高速な水彩画の重みを出発点に、1 コアで数分かけて蒸留しました。</translation>
    </message>
    <message>
      <source>Distilled from the large one in {0} steps on one core.</source>
      <translation>大きなモデルから、1 コアで {0} ステップかけて蒸留しました。</translation>
    </message>
    <message>
      <source>Does what “Impressionist painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>「印象派の絵画」と同じことを約 5 分の 1 の時間で行います。動画や、グラフィックカードのないコンピューター向けです。</translation>
    </message>
    <message>
      <source>Does what “Ink painting” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>「水墨画」と同じことを約 5 分の 1 の時間で行います。動画や、グラフィックカードのないコンピューター向けです。</translation>
    </message>
    <message>
      <source>Does what “Pencil sketch” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>「鉛筆スケッチ」と同じことを約 5 分の 1 の時間で行います。動画や、グラフィックカードのないコンピューター向けです。</translation>
    </message>
    <message>
      <source>Does what “Storybook illustration” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>「絵本の挿絵」と同じことを約 5 分の 1 の時間で行います。動画や、グラフィックカードのないコンピューター向けです。</translation>
    </message>
    <message>
      <source>Does what “Ukiyo-e print” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>「浮世絵」と同じことを約 5 分の 1 の時間で行います。動画や、グラフィックカードのないコンピューター向けです。</translation>
    </message>
    <message>
      <source>Does what “Watercolour” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>「水彩画」と同じことを約 5 分の 1 の時間で行います。動画や、グラフィックカードのないコンピューター向けです。</translation>
    </message>
    <message>
      <source>Does what “Wood engraving” does in about a fifth of the time: for videos and machines without a graphics card.</source>
      <translation>「木口木版」と同じことを約 5 分の 1 の時間で行います。動画や、グラフィックカードのないコンピューター向けです。</translation>
    </message>
    <message>
      <source>Draws photographs as Arthur Rackham and Edmund Dulac illustrated books: fine ink lines and washes of muted colour.</source>
      <translation>アーサー・ラッカムやエドマンド・デュラックの本の挿絵のように、細いインクの線と落ち着いた色の淡彩で写真を描きます。</translation>
    </message>
    <message>
      <source>Draws photographs as sketches of towns in pencil and pen: dark lines and grey hatching on white paper.</source>
      <translation>写真を鉛筆とペンの街のスケッチのように描きます。白い紙に濃い線と灰色のハッチングです。</translation>
    </message>
    <message>
      <source>Draws photographs of everything in ink on old silk or paper, as in Chinese landscape painting of the Song to the Ming dynasty.</source>
      <translation>あらゆる写真を、宋から明の中国山水画のように、古い絹や紙に墨で描いたようにします。</translation>
    </message>
    <message>
      <source>Engraving, fast</source>
      <translation>木口木版、高速</translation>
    </message>
    <message>
      <source>Flickr, numbers {0}.</source>
      <translation>Flickr、番号 {0}。</translation>
    </message>
    <message>
      <source>Hatching is a little softer than its own.</source>
      <translation>ハッチングは大きいものより少し柔らかめです。</translation>
    </message>
    <message>
      <source>Hatching is as broad as it learnt it at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures it is finer.</source>
      <translation>ハッチングは {0}～{1} ピクセル、またはブラシサイズ {2} % で、学習したときの太さです。大きな画像では細くなります。</translation>
    </message>
    <message>
      <source>Impressionist painting</source>
      <translation>印象派の絵画</translation>
    </message>
    <message>
      <source>Impressionist, fast</source>
      <translation>印象派、高速</translation>
    </message>
    <message>
      <source>In videos the grain stays on the screen while things move.</source>
      <translation>動画では、ものが動いても粒子は画面に止まったままです。</translation>
    </message>
    <message>
      <source>Ink painting</source>
      <translation>水墨画</translation>
    </message>
    <message>
      <source>Ink, fast</source>
      <translation>水墨画、高速</translation>
    </message>
    <message>
      <source>Japanese woodblock prints of landscapes, {0} to {1}</source>
      <translation>日本の風景木版画、{0}～{1} 年</translation>
    </message>
    <message>
      <source>Light and content stay those of the photograph.</source>
      <translation>光と内容は写真のままです。</translation>
    </message>
    <message>
      <source>Light and shapes stay those of the photograph.</source>
      <translation>光と形は写真のままです。</translation>
    </message>
    <message>
      <source>Lines are a little softer than its own.</source>
      <translation>線は元のモデルより少し柔らかくなります。</translation>
    </message>
    <message>
      <source>Lines are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>線は {0}～{1} ピクセル、またはブラシサイズ {2} % で、学習したときの太さです。大きな画像では細くなります。</translation>
    </message>
    <message>
      <source>Paints photographs of everything as the colour plates of {0} to {1} were painted: dabs of wash, soft edges, dark accents.</source>
      <translation>あらゆる写真を {0} 年から {1} 年のカラー図版のように描きます。淡彩の筆あと、柔らかな輪郭、暗いアクセントが特徴です。</translation>
    </message>
    <message>
      <source>Paints photographs of everything in short strokes, as the impressionists did.</source>
      <translation>あらゆる写真を、印象派のような短い筆致で描きます。</translation>
    </message>
    <message>
      <source>Pencil sketch</source>
      <translation>鉛筆スケッチ</translation>
    </message>
    <message>
      <source>Pencil, fast</source>
      <translation>鉛筆、高速</translation>
    </message>
    <message>
      <source>Pexels, Unsplash (before {0} June {1}), Budgie Backgrounds, the gb82 image set, Weavly landmarks, Twenty Twenty-Five.</source>
      <translation>Pexels、Unsplash（{1} 年 6 月 {0} 日より前）、Budgie Backgrounds、gb82 画像セット、Weavly landmarks、Twenty Twenty-Five。</translation>
    </message>
    <message>
      <source>Photographs, CC BY 2.0</source>
      <translation>写真、CC BY 2.0</translation>
    </message>
    <message>
      <source>Photographs, CC BY 4.0</source>
      <translation>写真、CC BY 4.0</translation>
    </message>
    <message>
      <source>Photographs, CC0</source>
      <translation>写真、CC0</translation>
    </message>
    <message>
      <source>Photographs, public domain</source>
      <translation>写真、パブリックドメイン</translation>
    </message>
    <message>
      <source>Pictures made with it are yours.</source>
      <translation>これで作った画像はあなたのものです。</translation>
    </message>
    <message>
      <source>Prints photographs as the woodblocks of Hiroshige and Hokusai did: dark outlines, flat areas of muted colour, the grain of wood and paper.</source>
      <translation>広重や北斎の木版画のように写真を摺ります。暗い輪郭線、落ち着いた色の平らな面、木と紙の肌理。</translation>
    </message>
    <message>
      <source>Public-domain paintings by Vincent van Gogh (Sunflowers, Irises, The Starry Night, Wheat Field with Cypresses, The Night Café), Pierre-Auguste Renoir (The Bridge at Chatou), Claude Monet (Impression, Sunrise; The Water Lily Pond; Waterloo Bridge, Fog; Étretat) and Marianne von Werefkin (Autumn, School).</source>
      <translation>パブリックドメインの絵画：フィンセント・ファン・ゴッホ（ひまわり、アイリス、星月夜、糸杉のある麦畑、夜のカフェ）、ピエール＝オーギュスト・ルノワール（シャトゥーの橋）、クロード・モネ（印象・日の出；睡蓮の池；ウォータールー橋、霧；エトルタ）、マリアンネ・フォン・ヴェレフキン（秋・学校）。</translation>
    </message>
    <message>
      <source>Shapes stay where they are.</source>
      <translation>形はそのままの位置に残ります。</translation>
    </message>
    <message>
      <source>Sketches from books of Project Gutenberg, public domain</source>
      <translation>Project Gutenberg の本のスケッチ、パブリックドメイン</translation>
    </message>
    <message>
      <source>Small faces lose their features.</source>
      <translation>小さな顔は目鼻立ちが失われます。</translation>
    </message>
    <message>
      <source>Storybook illustration</source>
      <translation>絵本の挿絵</translation>
    </message>
    <message>
      <source>Storybook, fast</source>
      <translation>絵本、高速</translation>
    </message>
    <message>
      <source>Strokes are a little softer than its own.</source>
      <translation>筆致は元のモデルより少し柔らかくなります。</translation>
    </message>
    <message>
      <source>Strokes are as broad as it learnt them at {0} to {1} pixels, or with a brush size of {2} %; on larger pictures they are finer.</source>
      <translation>筆致の太さは、{0}～{1} ピクセルの画像、またはブラシサイズ {2} % のとき学習どおりになります。大きな画像では細くなります。</translation>
    </message>
    <message>
      <source>Strong colours stay as a tint.</source>
      <translation>強い色は色味として残ります。</translation>
    </message>
    <message>
      <source>The PUT Desktop developers</source>
      <translation>PUT Desktop の開発者</translation>
    </message>
    <message>
      <source>The darkest places get a regular crosshatching.</source>
      <translation>最も暗い所には規則的なクロスハッチングが入ります。</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one core of a processor.</source>
      <translation>プロセッサーの 1 コアで {0} ステップ学習しました。</translation>
    </message>
    <message>
      <source>Trained for {0} steps on one shared core of a processor, in under an hour.</source>
      <translation>プロセッサーの共有の 1 コアで {0} ステップ、1 時間足らずで学習しました。</translation>
    </message>
    <message>
      <source>Trained on {0} of these {1} photographs and {2} colour plates, listed here by author.</source>
      <translation>これらの写真 {1} 枚のうち {0} 枚とカラー図版 {2} 枚で学習しました。以下は作者別の一覧です。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, listed here by author.</source>
      <translation>写真 {0} 枚と絵画 {2} 点からの切り抜き {1} 枚で学習しました。以下は作者別の一覧です。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} crops of {2} paintings, the photographs listed here by author.</source>
      <translation>写真 {0} 枚と絵画 {2} 点からの切り抜き {1} 枚で学習しました。写真は以下に作者別に挙げます。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} engravings, the photographs listed here by author.</source>
      <translation>写真 {0} 枚と版画 {1} 点で学習。写真は作者別にここに記します。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} sketches, the photographs listed here by author.</source>
      <translation>写真 {0} 枚とスケッチ {1} 点で学習。写真は作者別にここに記します。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} watercolours, listed here by author.</source>
      <translation>写真 {0} 枚と水彩画 {1} 枚で学習しました。以下は作者別の一覧です。</translation>
    </message>
    <message>
      <source>Trained on {0} photographs and {1} woodblock prints, the photographs listed here by author.</source>
      <translation>写真 {0} 枚と木版画 {1} 点で学習。写真は作者別にここに記します。</translation>
    </message>
    <message>
      <source>Ukiyo-e print</source>
      <translation>浮世絵</translation>
    </message>
    <message>
      <source>Ukiyo-e, fast</source>
      <translation>浮世絵、高速</translation>
    </message>
    <message>
      <source>Utagawa Hiroshige ({0}-1858), The Fifty-three Stations of the Tokaido and other landscapes; Katsushika Hokusai ({1}-1849), Thirty-six Views of Mount Fuji (The Metropolitan Museum of Art, CC0); one from Chats on Japanese Prints (Project Gutenberg, #{2}).</source>
      <translation>歌川広重 ({0}-1858)「東海道五十三次」ほか風景、葛飾北斎 ({1}-1849)「富嶽三十六景」(The Metropolitan Museum of Art、CC0)、1 点は Chats on Japanese Prints (Project Gutenberg、#{2}) より。</translation>
    </message>
    <message>
      <source>Washes and edges are a little softer than its own, and the finest texture is missing.</source>
      <translation>淡彩と輪郭は元のモデルより少し柔らかく、最も細かい質感はありません。</translation>
    </message>
    <message>
      <source>Watercolour</source>
      <translation>水彩画</translation>
    </message>
    <message>
      <source>Watercolour, fast</source>
      <translation>水彩画、高速</translation>
    </message>
    <message>
      <source>What the large one does badly this one does too.</source>
      <translation>大きなモデルが苦手なことは、これも苦手です。</translation>
    </message>
    <message>
      <source>Wood engraving</source>
      <translation>木口木版</translation>
    </message>
    <message>
      <source>Wood engravings after Gustave Doré ({0}-1883) from books of Project Gutenberg, public domain</source>
      <translation>ギュスターヴ・ドレ ({0}-1883) による木口木版、Project Gutenberg の本より、パブリックドメイン</translation>
    </message>
    <message>
      <source>Woodblock prints, public domain</source>
      <translation>木版画、パブリックドメイン</translation>
    </message>
    <message>
      <source>book illustrations of {0} to {1}</source>
      <translation>{0}～{1} 年の本の挿絵</translation>
    </message>
    <message>
      <source>brush size {0}, detail {1}</source>
      <translation>ブラシサイズ {0}、ディテール {1}</translation>
    </message>
    <message>
      <source>distilled; its teacher: PUT</source>
      <translation>蒸留。教師モデル: PUT</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}</source>
      <translation>高速ペインター、幅 {0}、ブロック {1}</translation>
    </message>
    <message>
      <source>fast painter, width {0}, blocks {1}, noise</source>
      <translation>高速ペインター、幅 {0}、ブロック {1}、ノイズ</translation>
    </message>
    <message>
      <source>hardest, from {0} to {1} over {2} steps</source>
      <translation>最も難しいもの、{2} ステップで {0} から {1} へ</translation>
    </message>
    <message>
      <source>impressionist paintings</source>
      <translation>印象派の絵画</translation>
    </message>
    <message>
      <source>morgue-file.com, unsplash.com (in the time of its CC0 licence), U.S. Geological Survey, from Debian's endless-sky-data; based.cooking and public-domain-recipes; the Kodak Lossless True Color Image Suite.</source>
      <translation>morgue-file.com、unsplash.com（CC0 ライセンスの時期のもの）、U.S. Geological Survey（Debian の endless-sky-data より）；based.cooking と public-domain-recipes；Kodak Lossless True Color Image Suite。</translation>
    </message>
    <message>
      <source>one core of a CPU</source>
      <translation>CPU の 1 コア</translation>
    </message>
    <message>
      <source>one shared core of a CPU</source>
      <translation>CPU の共有の 1 コア</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}</source>
      <translation>ペインター、幅 {0}、ブロック {1}</translation>
    </message>
    <message>
      <source>painter, width {0}, blocks {1}, noise</source>
      <translation>ペインター、幅 {0}、ブロック {1}、ノイズ</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks</source>
      <translation>ペインター、幅 {0}、{1} ブロック</translation>
    </message>
    <message>
      <source>painter, width {0}, {1} blocks, noise</source>
      <translation>ペインター、幅 {0}、{1} ブロック、ノイズ</translation>
    </message>
    <message>
      <source>pencil and pen sketches of towns</source>
      <translation>鉛筆とペンの街のスケッチ</translation>
    </message>
    <message>
      <source>photographs of everything</source>
      <translation>あらゆる写真</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0) alone, from half the size on</source>
      <translation>射影 (EfficientNet-Lite0) のみ、半分の大きさから</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN</source>
      <translation>投影 (EfficientNet-Lite0)、PatchGAN</translation>
    </message>
    <message>
      <source>projected (EfficientNet-Lite0), PatchGAN at first</source>
      <translation>射影 (EfficientNet-Lite0)、はじめは PatchGAN も</translation>
    </message>
    <message>
      <source>the weights of ink</source>
      <translation>「ink」の重み</translation>
    </message>
    <message>
      <source>the weights of storybook</source>
      <translation>「storybook」の重み</translation>
    </message>
    <message>
      <source>the weights of “storybook”</source>
      <translation>「storybook」の重み</translation>
    </message>
    <message>
      <source>watercolours of {0} to {1}</source>
      <translation>{0}～{1} 年の水彩画</translation>
    </message>
    <message>
      <source>wood engravings after Gustave Doré</source>
      <translation>ギュスターヴ・ドレによる木口木版</translation>
    </message>
    <message>
      <source>{0} (bf16) and {1} (fp32) at {2} x {3} px, in processor time of one thread</source>
      <translation>{2} x {3} px で {0} (bf16)、{1} (fp32)、1 スレッドの CPU 時間</translation>
    </message>
    <message>
      <source>{0} ({1} to {2})</source>
      <translation>{0} ({1}～{2})</translation>
    </message>
    <message>
      <source>{0} + {1} + {2} + {3}; the mean of the EMA weights at the last step and of the model before that part</source>
      <translation>{0} + {1} + {2} + {3}。最後のステップの EMA の重みとその部の前のモデルの平均</translation>
    </message>
    <message>
      <source>{0} at {1} x {2} px on cpu (fp32)</source>
      <translation>cpu (fp32)、{1} x {2} px で {0}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0} of {1} on {2} held-out photographs</source>
      <translation>取り分けた写真 {2} 枚で {1} 中 {0}</translation>
    </message>
    <message>
      <source>{0} on {1} pictures of each kind, {2} on all, and twice {3} with noise against the projected discriminator alone, from half the size on, the second time with half the weight on content; the mean of the EMA weights at the last {4} and {5}</source>
      <translation>各種類 {1} 枚で {0}、全画像で {2}、ノイズあり・射影識別器のみ・半分の大きさからで {3} を 2 回（2 回目は内容の重みを半分に）。最後の {4} と {5} の EMA 重みの平均</translation>
    </message>
    <message>
      <source>{0} px of pictures of {1} to {2} px</source>
      <translation>{0} px、{1}～{2} px の画像から</translation>
    </message>
    <message>
      <source>{0} px, at last of pictures of {1} to {2} px</source>
      <translation>{0} px、最後は {1}～{2} px の画像から</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, one core of a CPU</source>
      <translation>{1} px で {0} 秒、{3} px で {2} 秒、{5} px で {4} 秒、正方形を元の大きさで、fp32、CPU の 1 コア</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX-512</source>
      <translation>{1} px で {0} 秒、{3} px で {2} 秒、{5} px で {4} 秒、元の大きさの正方形、fp32、AVX-512 のある CPU の {6} コア</translation>
    </message>
    <message>
      <source>{0} s at {1} px, {2} s at {3} px, {4} s at {5} px, squares at their own size, fp32, {6} cores of a CPU with AVX2</source>
      <translation>{1} px で {0} 秒、{3} px で {2} 秒、{5} px で {4} 秒。元の大きさの正方形、fp32、AVX2 対応 CPU の {6} コア</translation>
    </message>
    <message>
      <source>{0} steps of identity pre-training</source>
      <translation>{0} ステップの恒等事前学習</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} + {3} against the projected discriminator alone, from half the size on</source>
      <translation>ノイズなしで {0}、ノイズありで {1}、続いて半分の大きさから見る射影識別器だけを相手に {2} + {3}</translation>
    </message>
    <message>
      <source>{0} without noise and {1} with it, then {2} against the projected discriminator alone, from half the size on</source>
      <translation>ノイズなしで {0}、ノイズありで {1}、続いて半分の大きさから見る射影識別器だけを相手に {2}</translation>
    </message>
    <message>
      <source>{0}, the last {1} with a shift consistency of {2}</source>
      <translation>{0}。最後の {1} はシフト一貫性 {2}</translation>
    </message>
    <message>
      <source>{0}; the mean of the EMA weights at steps {1}, {2} and {3}</source>
      <translation>{0}。ステップ {1}、{2}、{3} の EMA の重みの平均</translation>
    </message>
  </context>
  <context>
    <name>ChoosePage</name>
    <message>
      <source>&amp;Use this model</source>
      <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>選択</translation>
    </message>
    <message>
      <source>Compare what the run made at different steps.</source>
      <translation>異なるステップでの結果を比べてください。</translation>
    </message>
    <message>
      <source>It has the best validation score of the run, {score}; lower is better. Compare the pictures and choose what you like best.</source>
      <translation>検証スコアが最良です: {score}。低いほど良い。画像を比べて好きなものを選んでください。</translation>
    </message>
    <message>
      <source>It has the best validation score of the run. Compare and choose what you like.</source>
      <translation>検証スコアが最良です。比べて好きなものを選んでください。</translation>
    </message>
    <message>
      <source>No model yet</source>
      <translation>まだモデルがありません</translation>
    </message>
    <message>
      <source>Proposed: {step}</source>
      <translation>提案: {step}</translation>
    </message>
    <message>
      <source>The first one comes with the first samples or checkpoint.</source>
      <translation>最初のものは最初のサンプルかチェックポイントと共にできます。</translation>
    </message>
    <message>
      <source>This run has no validation scores, so this is the model trained longest. Go by the pictures.</source>
      <translation>この学習には検証スコアがないため、最も長く学習したモデルです。画像で判断してください。</translation>
    </message>
    <message>
      <source>Which model do you want?</source>
      <translation>どのモデルにしますか?</translation>
    </message>
  </context>
  <context>
    <name>ClipBar</name>
    <message numerus="yes">
      <source>All %Ln frames</source>
      <translation>
        <numerusform>全 %Ln フレーム</numerusform>
      </translation>
    </message>
    <message>
      <source>Cut everything after this frame (O)</source>
      <translation>このフレームより後を切る (O)</translation>
    </message>
    <message>
      <source>Cut everything before this frame (I)</source>
      <translation>このフレームより前を切る (I)</translation>
    </message>
    <message>
      <source>Frame {frame} of {frames}</source>
      <translation>フレーム {frame} / {frames}</translation>
    </message>
    <message>
      <source>Keep the whole video (X)</source>
      <translation>動画全体を残す (X)</translation>
    </message>
    <message>
      <source>One frame</source>
      <translation>1 フレーム</translation>
    </message>
    <message>
      <source>Only this part is translated. {part}</source>
      <translation>この部分だけが変換されます。{part}</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>再生</translation>
    </message>
    <message numerus="yes">
      <source>Selected: {start} – {end}, %Ln frame(s)</source>
      <translation>
        <numerusform>選択：{start} – {end}、%Ln フレーム</numerusform>
      </translation>
    </message>
    <message>
      <source>Set end</source>
      <translation>終点を設定</translation>
    </message>
    <message>
      <source>Set start</source>
      <translation>始点を設定</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>動画全体</translation>
    </message>
    <message>
      <source>{place}; minutes, seconds and thousandths of a second</source>
      <translation>{place}。分、秒、1000 分の 1 秒</translation>
    </message>
  </context>
  <context>
    <name>CompareTools</name>
    <message>
      <source>Actual size</source>
      <translation>実寸</translation>
    </message>
    <message>
      <source>Actual size, 100 % (1)</source>
      <translation>実寸、100 % (1)</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>合わせる</translation>
    </message>
    <message>
      <source>Fit to the view (0)</source>
      <translation>表示に合わせる (0)</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>元を表示</translation>
    </message>
    <message>
      <source>Show only before while held (Space)</source>
      <translation>押している間だけ元を表示 (Space)</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>拡大</translation>
    </message>
    <message>
      <source>Zoom in (+)</source>
      <translation>拡大 (+)</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Zoom out (-)</source>
      <translation>縮小 (-)</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Add pictures or videos to see them here</source>
      <translation>画像や動画を追加するとここに表示されます</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>前と後</translation>
    </message>
    <message>
      <source>Before on the left of the divider, after on the right</source>
      <translation>仕切りの左が前、右が後</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>The original; there is no result yet</source>
      <translation>元の画像。まだ結果はありません</translation>
    </message>
    <message>
      <source>The result</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>{left} on the left of the divider, {right} on the right</source>
      <translation>仕切りの左が{left}、右が{right}</translation>
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
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Everything is done</source>
      <translation>すべて完了しました</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>今すぐ</translation>
    </message>
    <message>
      <source>Seconds left</source>
      <translation>残り秒数</translation>
    </message>
    <message>
      <source>The command runs in {seconds} s.</source>
      <translation>コマンドは {seconds} 秒後に実行されます。</translation>
    </message>
    <message>
      <source>The computer goes to sleep in {seconds} s.</source>
      <translation>コンピューターは {seconds} 秒後にスリープします。</translation>
    </message>
    <message>
      <source>The computer shuts down in {seconds} s.</source>
      <translation>コンピューターは {seconds} 秒後にシャットダウンします。</translation>
    </message>
  </context>
  <context>
    <name>CropDrawing</name>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>一時ファイルの空きがありません。</translation>
    </message>
  </context>
  <context>
    <name>CropsPage</name>
    <message>
      <source>A · Source</source>
      <translation>A · 元</translation>
    </message>
    <message>
      <source>Augmentation changes real and generated pictures alike before it compares them</source>
      <translation>拡張は、比べる前に本物と生成画像を同じように変えます</translation>
    </message>
    <message>
      <source>B is enlarged {zoom:.2f} times.</source>
      <translation>B は {zoom:.2f} 倍に拡大されています。</translation>
    </message>
    <message>
      <source>B · Style</source>
      <translation>B · スタイル</translation>
    </message>
    <message>
      <source>Crops</source>
      <translation>切り抜き</translation>
    </message>
    <message>
      <source>Crops of A</source>
      <translation>A の切り抜き</translation>
    </message>
    <message>
      <source>Crops of B</source>
      <translation>B の切り抜き</translation>
    </message>
    <message>
      <source>Crops of {size} × {size} pixels, cut as in the first steps of the run.</source>
      <translation>{size} × {size} ピクセルの切り抜き。学習の最初のステップと同じです。</translation>
    </message>
    <message>
      <source>Look at B. Can you see the brush strokes, or whatever makes the style? If they are too fine, show B larger. If a crop shows a single stroke, show it smaller. Objects in A and B should have about the same size.</source>
      <translation>B を見てください。筆致など、スタイルを作るものが見えますか? 細かすぎれば B を大きく、1 つの筆致しか見えなければ小さく表示します。A と B の物はほぼ同じ大きさがよいです。</translation>
    </message>
    <message>
      <source>Pieces of your pictures, cut and turned as in training. Look for what does not belong.</source>
      <translation>学習と同じように切って回した画像の一部。ふさわしくないものを探してください。</translation>
    </message>
    <message>
      <source>Sho&amp;w other crops</source>
      <translation>他の切り抜きを表示(&amp;W)</translation>
    </message>
    <message>
      <source>Show B &amp;larger</source>
      <translation>B を大きく表示(&amp;L)</translation>
    </message>
    <message>
      <source>Show B as the &amp;discriminator sees it</source>
      <translation>識別器が見る B を表示(&amp;D)</translation>
    </message>
    <message>
      <source>Show B s&amp;maller</source>
      <translation>B を小さく表示(&amp;M)</translation>
    </message>
    <message>
      <source>What the network will see</source>
      <translation>ネットワークが見るもの</translation>
    </message>
  </context>
  <context>
    <name>DevicesButton</name>
    <message numerus="yes">
      <source>%Ln device(s)</source>
      <translation>
        <numerusform>デバイス %Ln 台</numerusform>
      </translation>
    </message>
    <message>
      <source>What each device does, and how many files it translated</source>
      <translation>各デバイスが今していることと、変換したファイルの数</translation>
    </message>
    <message numerus="yes">
      <source>{used} of %Ln device(s)</source>
      <translation>
        <numerusform>デバイス %Ln 台中 {used} 台</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DiskGuard</name>
    <message>
      <source>Free some space on it: the queue resumes by itself.</source>
      <translation>そのディスクの空き容量を増やすと、キューは自動的に再開します。</translation>
    </message>
    <message>
      <source>Resume now</source>
      <translation>今すぐ再開</translation>
    </message>
    <message>
      <source>The disk {name} is nearly full: {free} left. The queue is paused.</source>
      <translation>ディスク {name} の空きが残り {free} です。キューを一時停止しました。</translation>
    </message>
  </context>
  <context>
    <name>Divider</name>
    <message>
      <source>Divider between before and after</source>
      <translation>前と後の仕切り</translation>
    </message>
    <message>
      <source>Part of the picture that shows the original, in percent</source>
      <translation>元を示す部分の割合</translation>
    </message>
  </context>
  <context>
    <name>DomainPanel</name>
    <message>
      <source>Change folder…</source>
      <translation>フォルダーを変更…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
      <source>Clear {name}</source>
      <translation>{name} を空にする</translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>数えています…</translation>
    </message>
    <message>
      <source>Drop a folder of pictures here</source>
      <translation>画像フォルダーをここにドロップ</translation>
    </message>
    <message>
      <source>Folder of pictures for {name}</source>
      <translation>{name} の画像フォルダー</translation>
    </message>
    <message>
      <source>One picture for {name}</source>
      <translation>{name} の画像 1 枚</translation>
    </message>
    <message>
      <source>Or choose one picture…</source>
      <translation>または画像を 1 枚選ぶ…</translation>
    </message>
    <message>
      <source>Picture for {name}</source>
      <translation>{name} の画像</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>画像 ({endings})</translation>
    </message>
    <message>
      <source>Remove this folder from the run. No files are deleted</source>
      <translation>このフォルダーを学習から外す。ファイルは削除されません</translation>
    </message>
    <message>
      <source>Sample pictures of {name}</source>
      <translation>{name} のサンプル画像</translation>
    </message>
    <message>
      <source>Train on a single picture for each of A and B</source>
      <translation>A と B を画像 1 枚ずつで学習</translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unique</source>
      <translation>
        <numerusform>{pictures}、うち重複なし %Ln 枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{pictures}, %Ln of them unreadable</source>
      <translation>
        <numerusform>{pictures}、うち読めないもの %Ln 枚</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DomainReader</name>
    <message>
      <source>This folder cannot be read.</source>
      <translation>このフォルダーは読めません。</translation>
    </message>
  </context>
  <context>
    <name>DraftCommand</name>
    <message>
      <source>Choose both folders first.</source>
      <translation>先に両方のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Free some space.</source>
      <translation>空きを作ってください。</translation>
    </message>
    <message>
      <source>Pictures are missing.</source>
      <translation>画像がありません。</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>一時ファイルの空きがありません。</translation>
    </message>
  </context>
  <context>
    <name>DraftProfiling</name>
    <message>
      <source>Preparing to measure…</source>
      <translation>測定の準備中…</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Drop pictures, videos or folders here</source>
      <translation>画像、動画、フォルダーをここにドロップ</translation>
    </message>
    <message>
      <source>Folders keep their structure. Your originals are never changed.
{kinds}
MP4, MKV, MOV, WebM, AVI and more videos</source>
      <translation>フォルダーの構造はそのままです。元のファイルは決して変更されません。
{kinds}
MP4、MKV、MOV、WebM、AVI などの動画</translation>
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
      <translation>ただし、元の画像どうしよりも互いに似ています。</translation>
    </message>
    <message>
      <source> But they keep the shapes of their pictures only in part.</source>
      <translation>ただし、画像の形は一部しか保たれていません。</translation>
    </message>
    <message>
      <source> and loses its styles and drawings</source>
      <translation>（スタイルと描画は失われます）</translation>
    </message>
    <message>
      <source> of about {announced}</source>
      <translation>（約 {announced} のうち）</translation>
    </message>
    <message>
      <source> of which {skip} are passed over,</source>
      <translation>うち {skip} 個は飛ばされ、</translation>
    </message>
    <message>
      <source>'ray status' on that machine says with what.</source>
      <translation>そのマシンで 'ray status' を実行すると、何に使われているか分かります。</translation>
    </message>
    <message>
      <source>--device {device} cannot be used with --ray.</source>
      <translation>--device {device} は --ray と一緒に使えません。</translation>
    </message>
    <message>
      <source>--most {side_found} looks at all of them.</source>
      <translation>--most {side_found} ですべてを調べます。</translation>
    </message>
    <message>
      <source>--single trains on one picture a side; leave it out.</source>
      <translation>--single は片側 1 枚ずつの画像で学習します。外してください。</translation>
    </message>
    <message>
      <source>--zoom-b shows the pictures of B larger, for coarser strokes.</source>
      <translation>--zoom-b は B の画像を大きく見せ、筆致を粗くします。</translation>
    </message>
    <message>
      <source>1 picture of A is in B as well: it teaches nothing.</source>
      <translation>A の画像 1 枚が B にもあります。何も学べません。</translation>
    </message>
    <message>
      <source>1 picture of {name} all but repeats another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>{name} の画像 1 枚が別の画像とほぼ同じです（複製 {groups}）。左右反転の複製は数えません。</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: few players show 10-bit H.264; HEVC and AV1 keep 10 bit.</source>
      <translation>10 ビットが 8 ビットになります：10 ビットの H.264 を再生できるプレーヤーは少数です。HEVC と AV1 は 10 ビットを保ちます。</translation>
    </message>
    <message>
      <source>10 bit becomes 8 bit: {value} is written with 8 here; HEVC and AV1 keep 10 bit.</source>
      <translation>10 ビットが 8 ビットになります：ここでは {value} を 8 ビットで書き込みます。HEVC と AV1 は 10 ビットを保ちます。</translation>
    </message>
    <message>
      <source>360° and 3D marks</source>
      <translation>360°と3Dの印</translation>
    </message>
    <message>
      <source>: it calls itself “{said}”</source>
      <translation>：自称は「{said}」です</translation>
    </message>
    <message>
      <source>: it is {kind}</source>
      <translation>：種類は{kind}です</translation>
    </message>
    <message>
      <source>; mkv does</source>
      <translation>。mkv なら可能です</translation>
    </message>
    <message>
      <source>; mkv keeps it unchanged</source>
      <translation>。mkv なら変わりません</translation>
    </message>
    <message>
      <source>; mov does</source>
      <translation>。mov なら可能です</translation>
    </message>
    <message>
      <source>A damaged piece of data ({value}) is not kept.</source>
      <translation>壊れたデータ（{value}）は保持されません。</translation>
    </message>
    <message>
      <source>A distillation to {output} has begun already.</source>
      <translation>{output} への蒸留はすでに始まっています。</translation>
    </message>
    <message>
      <source>A fast painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>高速 painter の width と blocks は 1 以上です。{self_width} と {self_blocks} は使えません。</translation>
    </message>
    <message>
      <source>A folder of pictures</source>
      <translation>画像のフォルダー</translation>
    </message>
    <message>
      <source>A generator needs blocks and ngf of at least 1, not {self_blocks} and {self_ngf}.</source>
      <translation>生成器の blocks と ngf は 1 以上です。{self_blocks} と {self_ngf} は使えません。</translation>
    </message>
    <message>
      <source>A painter needs width and blocks of at least 1, not {self_width} and {self_blocks}.</source>
      <translation>painter の width と blocks は 1 以上です。{self_width} と {self_blocks} は使えません。</translation>
    </message>
    <message>
      <source>A painter's student has all its blocks' channels there: up to twice the teacher's width.</source>
      <translation>画家の生徒はそこに全ブロックのチャンネルを持ちます：教師の幅の 2 倍までです。</translation>
    </message>
    <message>
      <source>A part is interlaced and is deinterlaced (bwdif).</source>
      <translation>一部がインターレースのため、解除します（bwdif）。</translation>
    </message>
    <message>
      <source>A part of PUT Desktop cannot be loaded.</source>
      <translation>PUT Desktop の一部を読み込めません。</translation>
    </message>
    <message>
      <source>A replay buffer keeps at least one picture, not {size}.</source>
      <translation>リプレイバッファーは 1 枚以上の画像を保持します。{size} は使えません。</translation>
    </message>
    <message>
      <source>A student with --ngf {student_channels} and --blocks {student_blocks} takes no less computation than its teacher, which has {teacher_channels} and {teacher_blocks}.</source>
      <translation>--ngf {student_channels}、--blocks {student_blocks} の生徒モデルの計算量は、教師モデル（{teacher_channels} と {teacher_blocks}）より少なくなりません。</translation>
    </message>
    <message>
      <source>A translated part is damaged: {chunk_path_name}.</source>
      <translation>変換した部分が壊れています：{chunk_path_name}。</translation>
    </message>
    <message>
      <source>A translated part is damaged: {path_name}.</source>
      <translation>変換した部分が壊れています：{path_name}。</translation>
    </message>
    <message>
      <source>A translated part is missing or damaged: {path_name}.</source>
      <translation>変換した部分がないか、壊れています：{path_name}。</translation>
    </message>
    <message>
      <source>A translated picture is missing: {picture_name}.</source>
      <translation>変換した画像がありません：{picture_name}。</translation>
    </message>
    <message>
      <source>A video of {spec_width}×{spec_height} pixels cannot be encoded by {spec_encoder}.</source>
      <translation>{spec_encoder} は {spec_width}×{spec_height} ピクセルの動画をエンコードできません。</translation>
    </message>
    <message>
      <source>AVIF holds at most {max_side} pixels per side.</source>
      <translation>AVIF は一辺 {max_side} ピクセルまでです。</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose --precision auto.</source>
      <translation>--device cpu を付けるか、--precision auto を選んでください。</translation>
    </message>
    <message>
      <source>Add --device cpu, or choose torch.</source>
      <translation>--device cpu を付けるか、torch を選んでください。</translation>
    </message>
    <message>
      <source>Add it again from its new place.</source>
      <translation>新しい場所から追加し直してください。</translation>
    </message>
    <message>
      <source>Add one: 'ray start'.</source>
      <translation>追加してください：'ray start'。</translation>
    </message>
    <message>
      <source>Add pictures of the kind that you will want to translate.</source>
      <translation>変換したい種類の画像を追加してください。</translation>
    </message>
    <message>
      <source>Add pictures to B, or start again with --diff-augment colour,translation,cutout or, with PatchGAN, --r1 1.</source>
      <translation>B に画像を追加するか、--diff-augment colour,translation,cutout、PatchGAN の場合は --r1 1 で始め直してください。</translation>
    </message>
    <message>
      <source>Add the folders again.</source>
      <translation>フォルダーをもう一度追加してください。</translation>
    </message>
    <message>
      <source>Addresses that begin with ray:// are for Ray's client, which cannot spread work.</source>
      <translation>ray:// で始まるアドレスは Ray クライアント用で、作業を分散できません。</translation>
    </message>
    <message>
      <source>After picture {value} a number is missing; {self_left_out} are skipped.</source>
      <translation>画像 {value} の後の番号がありません。{self_left_out} 枚を飛ばします。</translation>
    </message>
    <message>
      <source>All {value} pictures of {folder} are left out.</source>
      <translation>{folder} の画像 {value} 枚がすべて除外されています。</translation>
    </message>
    <message>
      <source>An image has the shape [H, W], [H, W, 3] or [H, W, 4], not {value}.</source>
      <translation>画像の形状は [H, W]、[H, W, 3]、[H, W, 4] のいずれかです。{value} は使えません。</translation>
    </message>
    <message>
      <source>An image is an array of uint8 or uint16, not {image_dtype}.</source>
      <translation>画像は uint8 か uint16 の配列です。{image_dtype} は使えません。</translation>
    </message>
    <message>
      <source>An unexpected error ended the training.</source>
      <translation>予期しないエラーで学習が終わりました。</translation>
    </message>
    <message>
      <source>An unexpected error occurred.</source>
      <translation>予期しないエラーが発生しました。</translation>
    </message>
    <message>
      <source>Animated AVIF can be read but not written; it becomes WebP.</source>
      <translation>アニメーション AVIF は読み込めますが書き込めません。WebP になります。</translation>
    </message>
    <message>
      <source>Another distillation is using {folder}.</source>
      <translation>別の蒸留が {folder} を使っています。</translation>
    </message>
    <message>
      <source>Another process holds this run.</source>
      <translation>別のプロセスがこの学習を使っています。</translation>
    </message>
    <message>
      <source>Another process is working on {value}.</source>
      <translation>別のプロセスが {value} を処理しています。</translation>
    </message>
    <message>
      <source>Another process of this run has ended.</source>
      <translation>この学習の別のプロセスが終了しました。</translation>
    </message>
    <message>
      <source>Another training run is using {run}.</source>
      <translation>別の学習が {run} を使っています。</translation>
    </message>
    <message>
      <source>Another training uses the device.</source>
      <translation>別の学習がデバイスを使っています。</translation>
    </message>
    <message>
      <source>Another window or command does it; close that first.</source>
      <translation>別のウィンドウかコマンドが行っています。先にそれを閉じてください。</translation>
    </message>
    <message>
      <source>Another window or command is installing the GPU pack.</source>
      <translation>別のウィンドウかコマンドが GPU パックをインストールしています。</translation>
    </message>
    <message>
      <source>Ask its author for the generator's state dict, *_net_G.pth.</source>
      <translation>作者に生成器の state dict（*_net_G.pth）を求めてください。</translation>
    </message>
    <message>
      <source>Ask its author to save the state dict with torch.save and no other settings.</source>
      <translation>torch.save をほかの設定なしで使って state dict を保存するよう、作者に頼んでください。</translation>
    </message>
    <message>
      <source>At least {least_sources} are needed to say what is usual.</source>
      <translation>何が普通かを判断するには {least_sources} 枚以上必要です。</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN, although the learning rate was halved {most_rollbacks} times.</source>
      <translation>学習率を {most_rollbacks} 回半減しましたが、ステップ {broken} で損失が NaN になりました。</translation>
    </message>
    <message>
      <source>At step {broken} the losses became NaN. The run went back to step {self_step} and continues with half the learning rate ({self_rollbacks} of {most_rollbacks} times).</source>
      <translation>ステップ {broken} で損失が NaN になりました。ステップ {self_step} に戻り、学習率を半分にして続けます（{most_rollbacks} 回中 {self_rollbacks} 回目）。</translation>
    </message>
    <message>
      <source>At step {value} of the identity pre-training the loss became NaN.</source>
      <translation>恒等の事前学習のステップ {value} で損失が NaN になりました。</translation>
    </message>
    <message>
      <source>Attachment</source>
      <translation>添付</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>音声</translation>
    </message>
    <message>
      <source>BMP cannot hold EXIF and XMP data; they are not kept.</source>
      <translation>BMP には EXIF と XMP を入れられないため、保持されません。</translation>
    </message>
    <message>
      <source>BMP cannot hold a picture of this size.</source>
      <translation>BMP はこの大きさの画像に対応していません。</translation>
    </message>
    <message>
      <source>Both folders are {a}.</source>
      <translation>両方のフォルダーが {a} です。</translation>
    </message>
    <message>
      <source>Both sides are {folder_a}.</source>
      <translation>両側とも {folder_a} です。</translation>
    </message>
    <message>
      <source>Building the networks</source>
      <translation>ネットワークを構築しています</translation>
    </message>
    <message>
      <source>By their names, the {pictures} of {name} are pieces of {sources}. Pieces of one picture teach less than different pictures.</source>
      <translation>名前から見て、{name} の {pictures} は {sources} の一部です。1 枚の画像の切れ端から学べることは、異なる画像より少なくなります。</translation>
    </message>
    <message>
      <source>CUT's code knows ResNets only. Choose .safetensors or .onnx.</source>
      <translation>CUT のコードは ResNet にしか対応していません。.safetensors か .onnx を選んでください。</translation>
    </message>
    <message>
      <source>Change its permissions, or choose another output folder.</source>
      <translation>権限を変更するか、別の出力フォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it elsewhere.</source>
      <translation>権限を変更するか、別の場所にコピーしてください。</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>権限を変更するか、コピーしてください。</translation>
    </message>
    <message>
      <source>Change its permissions, or copy the pictures.</source>
      <translation>その権限を変更するか、画像をコピーしてください。</translation>
    </message>
    <message>
      <source>Change the permissions, or copy the pictures.</source>
      <translation>権限を変更するか、画像をコピーしてください。</translation>
    </message>
    <message>
      <source>Check it.</source>
      <translation>確認してください。</translation>
    </message>
    <message>
      <source>Check its disk.</source>
      <translation>ディスクを確認してください。</translation>
    </message>
    <message>
      <source>Check its name.</source>
      <translation>名前を確認してください。</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>権限を確認してください。</translation>
    </message>
    <message>
      <source>Check that no other program uses it and that its folder can be written.</source>
      <translation>ほかのプログラムが使っていないこと、フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
      <source>Check that the folder can be written and that the disk is not full.</source>
      <translation>フォルダーに書き込めること、ディスクがいっぱいでないことを確認してください。</translation>
    </message>
    <message>
      <source>Check that the folder exists and can be written, and that the disk is not full.</source>
      <translation>フォルダーがあって書き込めること、ディスクがいっぱいでないことを確認してください。</translation>
    </message>
    <message>
      <source>Check that they open in other programs, and export them again as JPEG or PNG.</source>
      <translation>ほかのプログラムで開けるか確認し、JPEG か PNG で書き出し直してください。</translation>
    </message>
    <message>
      <source>Check the address.</source>
      <translation>アドレスを確認してください。</translation>
    </message>
    <message>
      <source>Check the connection.</source>
      <translation>接続を確認してください。</translation>
    </message>
    <message>
      <source>Check the disk, or choose another output folder.</source>
      <translation>ディスクを確認するか、別の出力フォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>ディスクを確認してください。</translation>
    </message>
    <message>
      <source>Check the file's permissions and that its disk is connected.</source>
      <translation>ファイルの権限と、ディスクの接続を確認してください。</translation>
    </message>
    <message>
      <source>Check the file's permissions.</source>
      <translation>ファイルの権限を確認してください。</translation>
    </message>
    <message>
      <source>Check the file, and the start and the end that you set.</source>
      <translation>ファイルと、設定した開始位置と終了位置を確認してください。</translation>
    </message>
    <message>
      <source>Check the folder.</source>
      <translation>フォルダーを確認してください。</translation>
    </message>
    <message>
      <source>Check the name, or choose another generator.</source>
      <translation>名前を確認するか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>Check the name.</source>
      <translation>名前を確認してください。</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>パスを確認してください。</translation>
    </message>
    <message>
      <source>Check the spelling and the folder.</source>
      <translation>つづりとフォルダーを確認してください。</translation>
    </message>
    <message>
      <source>Check the start and the end that you set.</source>
      <translation>設定した開始と終了を確認してください。</translation>
    </message>
    <message>
      <source>Choose --backend torch to leave it out.</source>
      <translation>使わないようにするには --backend torch を選んでください。</translation>
    </message>
    <message>
      <source>Choose --precision auto.</source>
      <translation>--precision auto を選んでください。</translation>
    </message>
    <message>
      <source>Choose PNG or TIFF for this picture.</source>
      <translation>この画像には PNG か TIFF を選んでください。</translation>
    </message>
    <message>
      <source>Choose TIFF for the result, which is written by rows.</source>
      <translation>結果には、行ごとに書き込める TIFF を選んでください。</translation>
    </message>
    <message>
      <source>Choose a folder outside of it for the run.</source>
      <translation>学習用に、その外にあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a folder outside of them.</source>
      <translation>その外にあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a folder with {config} and {checkpoint} in it.</source>
      <translation>{config} と {checkpoint} があるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or a checkpoint of CUT, FastCUT or CycleGAN, *_net_G.pth.</source>
      <translation>PUT Desktop の生成器か、CUT・FastCUT・CycleGAN のチェックポイント（*_net_G.pth）を選んでください。</translation>
    </message>
    <message>
      <source>Choose a generator made by PUT Desktop, or import a CUT, FastCUT or CycleGAN checkpoint.</source>
      <translation>PUT Desktop のモデルを選ぶか、CUT・FastCUT・CycleGAN のチェックポイントを取り込んでください。</translation>
    </message>
    <message>
      <source>Choose a generator now, or continue the run. For a stronger change, {more_style}.</source>
      <translation>ここで生成器を選ぶか、学習を続けてください。より強い変化には、{more_style}。</translation>
    </message>
    <message>
      <source>Choose a generator now. For a stronger change, {more_style}, or begin from nothing.</source>
      <translation>ここで生成器を選んでください。より強い変化には、{more_style}。または、ゼロから始めてください。</translation>
    </message>
    <message>
      <source>Choose a new folder for the run.</source>
      <translation>学習用に新しいフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a new folder for this one.</source>
      <translation>この学習には新しいフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a new folder, or resume that run: {value}</source>
      <translation>新しいフォルダーを選ぶか、その学習を再開してください：{value}</translation>
    </message>
    <message>
      <source>Choose a painter, such as the built-in models; this model needs the whole picture at once.</source>
      <translation>内蔵モデルなどの painter を選んでください。このモデルは画像全体を一度に必要とします。</translation>
    </message>
    <message>
      <source>Choose a picture file.</source>
      <translation>画像ファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose a picture that can be read: {readable_names}.</source>
      <translation>読み込める画像を選んでください：{readable_names}。</translation>
    </message>
    <message>
      <source>Choose a quality by its name.</source>
      <translation>品質は名前で選んでください。</translation>
    </message>
    <message>
      <source>Choose a shorter template or output folder.</source>
      <translation>短い名前のテンプレートか出力フォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose a smaller format or another disk.</source>
      <translation>小さくなる形式か別のディスクを選んでください。</translation>
    </message>
    <message>
      <source>Choose a smaller working size to keep all pictures alike.</source>
      <translation>すべての画像を揃えるには、作業サイズを小さくしてください。</translation>
    </message>
    <message>
      <source>Choose a video file.</source>
      <translation>動画ファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose a video, or translate it as a picture.</source>
      <translation>動画を選ぶか、画像として変換してください。</translation>
    </message>
    <message>
      <source>Choose an earlier start.</source>
      <translation>もっと前の開始位置を選んでください。</translation>
    </message>
    <message>
      <source>Choose another codec or container.</source>
      <translation>別のコーデックかコンテナーを選んでください。</translation>
    </message>
    <message>
      <source>Choose another codec.</source>
      <translation>別のコーデックを選んでください。</translation>
    </message>
    <message>
      <source>Choose another container, or a part of the video.</source>
      <translation>別のコンテナーか、動画の一部を選んでください。</translation>
    </message>
    <message>
      <source>Choose another container.</source>
      <translation>別のコンテナーを選んでください。</translation>
    </message>
    <message>
      <source>Choose another folder for the crops.</source>
      <translation>切り抜き用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose another folder, or --on-exists number.</source>
      <translation>別のフォルダーか --on-exists number を選んでください。</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>別の形式を選んでください。</translation>
    </message>
    <message>
      <source>Choose another name, or remove it.</source>
      <translation>別の名前を選ぶか、それを取り除いてください。</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first.</source>
      <translation>別の名前を選ぶか、先にそちらを取り除いてください。</translation>
    </message>
    <message>
      <source>Choose another name, or replace it.</source>
      <translation>別の名前を選ぶか、置き換えてください。</translation>
    </message>
    <message>
      <source>Choose another name, or resume it: {value}</source>
      <translation>別の名前を選ぶか、再開してください：{value}</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>別の名前を選んでください。</translation>
    </message>
    <message>
      <source>Choose another output folder, or a template such as {{name}}_{{model}}.</source>
      <translation>別の出力フォルダーか、{{name}}_{{model}} のようなテンプレートを選んでください。</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>別の出力フォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose another part of it.</source>
      <translation>別の部分を選んでください。</translation>
    </message>
    <message>
      <source>Choose another step of the run.</source>
      <translation>学習の別のステップを選んでください。</translation>
    </message>
    <message>
      <source>Choose another title.</source>
      <translation>別のタイトルを選んでください。</translation>
    </message>
    <message>
      <source>Choose fewer channels or blocks than --ngf {spec_channels} --blocks {spec_blocks}.</source>
      <translation>チャンネルかブロックを --ngf {spec_channels} --blocks {spec_blocks} より少なくしてください。</translation>
    </message>
    <message>
      <source>Choose fewer negatives or larger crops.</source>
      <translation>負例を減らすか、切り抜きを大きくしてください。</translation>
    </message>
    <message>
      <source>Choose fewer, such as --ngf {value} --blocks {value2}, or leave both out.</source>
      <translation>--ngf {value} --blocks {value2} のように減らすか、両方とも外してください。</translation>
    </message>
    <message>
      <source>Choose its --generator, --ngf and --blocks.</source>
      <translation>その生成器の --generator、--ngf、--blocks を選んでください。</translation>
    </message>
    <message>
      <source>Choose its --ngf and --blocks, or another generator for --init-from.</source>
      <translation>その生成器の --ngf と --blocks を選ぶか、--init-from に別の生成器を選んでください。</translation>
    </message>
    <message>
      <source>Choose more than {done}.</source>
      <translation>{done} より大きくしてください。</translation>
    </message>
    <message>
      <source>Choose mp4, mkv, mov, webm, gif, webp or frames.</source>
      <translation>mp4、mkv、mov、webm、gif、webp、frames のいずれかを選んでください。</translation>
    </message>
    <message>
      <source>Choose one of {value}.</source>
      <translation>{value} のいずれかを選んでください。</translation>
    </message>
    <message>
      <source>Choose png, jpg, tif or webp.</source>
      <translation>png、jpg、tif、webp のいずれかを選んでください。</translation>
    </message>
    <message>
      <source>Choose the folder that holds them.</source>
      <translation>それらのあるフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Choose the generator's file, such as latest_net_G.pth.</source>
      <translation>latest_net_G.pth などの生成器のファイルを選んでください。</translation>
    </message>
    <message>
      <source>Choose the generator's own file, *_net_G.pth.</source>
      <translation>生成器自身のファイル *_net_G.pth を選んでください。</translation>
    </message>
    <message>
      <source>Choose the pictures again.</source>
      <translation>画像をもう一度選んでください。</translation>
    </message>
    <message>
      <source>Choose the pictures in it.</source>
      <translation>中の画像を選んでください。</translation>
    </message>
    <message>
      <source>Choose the videos in it.</source>
      <translation>中の動画を選んでください。</translation>
    </message>
    <message>
      <source>Choose {value}.</source>
      <translation>{value} を選んでください。</translation>
    </message>
    <message>
      <source>Close other programs that use it, choose the CPU (--device cpu), or see what 'put doctor' says.</source>
      <translation>それを使っているほかのプログラムを閉じるか、CPU（--device cpu）を選ぶか、'put doctor' の結果を確かめてください。</translation>
    </message>
    <message>
      <source>Close other programs that use it, or choose the CPU (--device cpu).</source>
      <translation>使っているほかのプログラムを閉じるか、CPU を選んでください。</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --batch (and more --accumulate), --size or --ngf.</source>
      <translation>それを使っているほかのプログラムを閉じるか、--batch を小さく（--accumulate を大きく）、または --size や --ngf を小さくしてやり直してください。</translation>
    </message>
    <message>
      <source>Close other programs that use it, or start again with a smaller --size or --batch.</source>
      <translation>それを使っているほかのプログラムを閉じるか、--size か --batch を小さくしてやり直してください。</translation>
    </message>
    <message>
      <source>Close other programs that use the device.</source>
      <translation>デバイスを使っているほかのプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>Close other programs.</source>
      <translation>ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>Close programs that have it open, check its permissions, and delete the run again.</source>
      <translation>それを開いているプログラムを閉じ、アクセス権を確かめて、学習をもう一度削除してください。</translation>
    </message>
    <message>
      <source>Closed captions are not kept.</source>
      <translation>クローズドキャプションは保持されません。</translation>
    </message>
    <message>
      <source>Closed captions are not kept: {why}.</source>
      <translation>クローズドキャプションは保持されません：{why}。</translation>
    </message>
    <message>
      <source>Collect at least {small}, better some hundreds; or train from one picture a side (--single).</source>
      <translation>少なくとも {small} 枚、できれば数百枚集めてください。または各側 1 枚の画像で学習してください（--single）。</translation>
    </message>
    <message>
      <source>Colour is kept at half resolution, as {value} is written here; {other} keep more.</source>
      <translation>ここでの {value} の書き込みでは色の解像度が半分になります。{other} はより多く保ちます。</translation>
    </message>
    <message>
      <source>Compare the samples.</source>
      <translation>サンプルを比べてください。</translation>
    </message>
    <message>
      <source>Compare whole pictures with whole translations.</source>
      <translation>画像全体を変換結果全体と比べてください。</translation>
    </message>
    <message>
      <source>Connect its disk, or put the file back.</source>
      <translation>ディスクを接続するか、ファイルを元に戻してください。</translation>
    </message>
    <message>
      <source>Connect its disk, or remove the run from the list.</source>
      <translation>そのディスクを接続するか、一覧から実行を取り除いてください。</translation>
    </message>
    <message>
      <source>Convert it to uint8 first.</source>
      <translation>先に uint8 に変換してください。</translation>
    </message>
    <message>
      <source>Convert it with another program first.</source>
      <translation>先に別のプログラムで変換してください。</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
      <source>Copy its file and name the copy.</source>
      <translation>そのファイルをコピーし、コピーの方を指定してください。</translation>
    </message>
    <message>
      <source>Correct the file, or save the preset again.</source>
      <translation>ファイルを直すか、プリセットを保存し直してください。</translation>
    </message>
    <message>
      <source>Create it, or choose another folder.</source>
      <translation>作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Crops of {half} px instead of {options_size}: {gains}.</source>
      <translation>切り抜きを {options_size} から {half} px に：{gains}。</translation>
    </message>
    <message>
      <source>Cut them into several pictures, if you like.</source>
      <translation>必要なら複数の画像に切り分けてください。</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>データ</translation>
    </message>
    <message>
      <source>Delete {weights} and try again: it is downloaded anew.</source>
      <translation>{weights} を削除してもう一度お試しください。新しくダウンロードされます。</translation>
    </message>
    <message>
      <source>Develop it to JPEG or TIFF.</source>
      <translation>JPEG か TIFF に現像してください。</translation>
    </message>
    <message>
      <source>Did you mean {value}?</source>
      <translation>{value} のことですか？</translation>
    </message>
    <message>
      <source>Did you mean “{value}”?</source>
      <translation>「{value}」のことですか？</translation>
    </message>
    <message>
      <source>Do not use it.</source>
      <translation>使わないでください。</translation>
    </message>
    <message>
      <source>Download the file again if it is damaged, or choose another one.</source>
      <translation>ファイルが壊れている場合はダウンロードし直すか、別のものを選んでください。</translation>
    </message>
    <message>
      <source>Download the file again, or choose another generator.</source>
      <translation>ファイルをもう一度ダウンロードするか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>Download the file again, or choose another one.</source>
      <translation>ファイルをもう一度ダウンロードするか、別のものを選んでください。</translation>
    </message>
    <message>
      <source>Drop pictures ({readable_names}), videos (MP4, MKV, MOV, WebM, AVI and more), or folders that contain some.</source>
      <translation>画像（{readable_names}）、動画（MP4、MKV、MOV、WebM、AVI など）、またはそれらを含むフォルダーをドロップしてください。</translation>
    </message>
    <message>
      <source>Expect textures of these very pictures to come back in the results.</source>
      <translation>結果にこれらの画像そのものの質感が繰り返し現れるでしょう。</translation>
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>Finished results are not affected. The damaged file is kept as {aside}.</source>
      <translation>完了した結果に影響はありません。壊れたファイルは {aside} として残してあります。</translation>
    </message>
    <message>
      <source>Frames could not stay on the graphics card; they went by way of the host.</source>
      <translation>フレームをグラフィックカードに置いたままにできなかったため、メインメモリを経由しました。</translation>
    </message>
    <message>
      <source>Free some space on the disk. The previous checkpoint is intact: {resume}</source>
      <translation>ディスクの空きを増やしてください。前のチェックポイントは無事です：{resume}</translation>
    </message>
    <message>
      <source>Free some space there, or choose a broader brush or a smaller working size.</source>
      <translation>そこに空きを作るか、筆を太くするか作業サイズを小さくしてください。</translation>
    </message>
    <message>
      <source>Free some space, choose a folder on another disk, or use a smaller --ngf.</source>
      <translation>空きを作るか、別のディスクのフォルダーを選ぶか、小さいネットワークにしてください。</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>空きを作るか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Free some space, then run it again.</source>
      <translation>空きを作ってから、もう一度実行してください。</translation>
    </message>
    <message>
      <source>Free {value} on the disk of {folder}, then try again.</source>
      <translation>{folder} のあるディスクに {value} の空きを作り、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Full range becomes limited range, the only range of ProRes; it looks the same.</source>
      <translation>フルレンジが、ProRes 唯一のリミテッドレンジになります。見た目は変わりません。</translation>
    </message>
    <message>
      <source>GIF shows at most 50 frames per second; dropped: {lost}.</source>
      <translation>GIF は毎秒 50 フレームまでです。省いたフレーム：{lost}。</translation>
    </message>
    <message>
      <source>GIF shows at most 50 pictures per second; those between are dropped.</source>
      <translation>GIF は毎秒 50 枚までです。その間の画像は省かれます。</translation>
    </message>
    <message>
      <source>Generators cannot be exported as “{value}”.</source>
      <translation>生成器を「{value}」として書き出せません。</translation>
    </message>
    <message>
      <source>Generators here take and give 1 or 3 channels, not {self_in_channels} and {self_out_channels}.</source>
      <translation>ここでの生成器の入出力は 1 か 3 チャンネルで、{self_in_channels} と {self_out_channels} は使えません。</translation>
    </message>
    <message>
      <source>Get the pack that belongs to this version of PUT Desktop.</source>
      <translation>このバージョンの PUT Desktop に合うパックを入手してください。</translation>
    </message>
    <message>
      <source>Give --precision and --backend, and all compute alike.</source>
      <translation>--precision と --backend を指定すると、すべて同じ計算になります。</translation>
    </message>
    <message>
      <source>Give one with --key.</source>
      <translation>--key で指定してください。</translation>
    </message>
    <message>
      <source>GoPro telemetry</source>
      <translation>GoPro のテレメトリー</translation>
    </message>
    <message>
      <source>H.264 and HEVC</source>
      <translation>H.264 と HEVC</translation>
    </message>
    <message>
      <source>HDR gain maps</source>
      <translation>個の HDR ゲインマップ</translation>
    </message>
    <message>
      <source>HEIC keeps transparency only approximately.</source>
      <translation>HEIC では透明度はおおよそしか保たれません。</translation>
    </message>
    <message>
      <source>HEIC pictures need a plug-in that is not installed.</source>
      <translation>HEIC 画像には、インストールされていないプラグインが必要です。</translation>
    </message>
    <message>
      <source>If it happens again, start a new run with a lower --lr.</source>
      <translation>また起きたら、低い学習率で新しい学習を始めてください。</translation>
    </message>
    <message>
      <source>If that matters to you, add more varied pictures to B.</source>
      <translation>気になる場合は、より多様な画像を B に追加してください。</translation>
    </message>
    <message>
      <source>If that matters to you, {less_style}.</source>
      <translation>気になる場合は、{less_style}。</translation>
    </message>
    <message>
      <source>If you want colours, use coloured ones.</source>
      <translation>色が必要なら、カラー画像を使ってください。</translation>
    </message>
    <message>
      <source>If you want to translate coloured pictures, use coloured ones here too.</source>
      <translation>カラー画像を変換したいなら、ここでもカラー画像を使ってください。</translation>
    </message>
    <message>
      <source>Import it first: put models import {path_name}</source>
      <translation>先に取り込んでください：put models import {path_name}</translation>
    </message>
    <message>
      <source>Import it.</source>
      <translation>取り込んでください。</translation>
    </message>
    <message>
      <source>Import one, or train one.</source>
      <translation>取り込むか、学習してください。</translation>
    </message>
    <message>
      <source>Import the model that was used, or take the one that is here (--any-model).</source>
      <translation>使われたモデルを取り込むか、ここにあるもの（--any-model）を使ってください。</translation>
    </message>
    <message>
      <source>In {folder} {number} of the same numbering stayed that are not a part of the result.</source>
      <translation>{folder} には、結果に含まれない同じ番号付けの画像が残っています：{number}。</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>PUT Desktop をインストールし直してください。</translation>
    </message>
    <message>
      <source>Install it with: pip install 'put-desktop[fid]'</source>
      <translation>次のコマンドでインストールしてください：pip install 'put-desktop[fid]'</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[onnx]"</source>
      <translation>インストールしてください：pip install "put-desktop[onnx]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"</source>
      <translation>インストールしてください：pip install "put-desktop[openvino]"</translation>
    </message>
    <message>
      <source>Install it: pip install "put-desktop[openvino]"; or choose --precision auto.</source>
      <translation>インストールしてください: pip install "put-desktop[openvino]"。または --precision auto を選んでください。</translation>
    </message>
    <message>
      <source>Install pillow-heif, or save the picture as JPEG.</source>
      <translation>pillow-heif をインストールするか、JPEG で保存してください。</translation>
    </message>
    <message>
      <source>Install put-desktop[cluster].</source>
      <translation>put-desktop[cluster] をインストールしてください。</translation>
    </message>
    <message>
      <source>Install the same version on both.</source>
      <translation>両方に同じバージョンをインストールしてください。</translation>
    </message>
    <message>
      <source>Is “{value}” meant?</source>
      <translation>「{value}」のことですか？</translation>
    </message>
    <message>
      <source>It cannot be reached. {error_detail}</source>
      <translation>接続できません。{error_detail}</translation>
    </message>
    <message>
      <source>It cannot be watched.</source>
      <translation>監視できません。</translation>
    </message>
    <message>
      <source>It has PUT Desktop {version}, this machine {version2}.</source>
      <translation>そちらの PUT Desktop は {version}、このコンピューターは {version2} です。</translation>
    </message>
    <message>
      <source>It has no usable colour profile; its colours are approximate.</source>
      <translation>使えるカラープロファイルがないため、色はおおよそです。</translation>
    </message>
    <message>
      <source>It holds no suitable generator.</source>
      <translation>適したモデルが含まれていません。</translation>
    </message>
    <message>
      <source>It holds too many parts to search.</source>
      <translation>部分が多すぎて探せません。</translation>
    </message>
    <message>
      <source>It holds {pages} pages; only the first one is used.</source>
      <translation>{pages} ページありますが、最初のページだけを使います。</translation>
    </message>
    <message>
      <source>It holds {picture_n_frames} frames; only the first one is used.</source>
      <translation>{picture_n_frames} フレームありますが、最初のフレームだけを使います。</translation>
    </message>
    <message>
      <source>It holds {value}, not a ResNet generator.</source>
      <translation>中身は {value} で、ResNet 生成器ではありません。</translation>
    </message>
    <message>
      <source>It is HDR ({info_hdr}) and is tone-mapped to the standard range of BT.709.</source>
      <translation>HDR（{info_hdr}）のため、BT.709 の標準範囲にトーンマップします。</translation>
    </message>
    <message>
      <source>It is an HDR picture; its colours are read as standard ones and may look flat.</source>
      <translation>HDR 画像です。色は標準として読み込むため、平板に見えることがあります。</translation>
    </message>
    <message>
      <source>It is animated; only the first of {frames} frames is used.</source>
      <translation>アニメーションです。{frames} フレームの最初だけを使います。</translation>
    </message>
    <message>
      <source>It is animated; only the first of {parts_frames} frames is used.</source>
      <translation>アニメーションです。{parts_frames} フレームの最初だけを使います。</translation>
    </message>
    <message>
      <source>It is busy with something else.</source>
      <translation>ほかの処理で使用中です。</translation>
    </message>
    <message>
      <source>It is in CMYK; the result is in RGB.</source>
      <translation>CMYK の画像です。結果は RGB になります。</translation>
    </message>
    <message>
      <source>It is interlaced and is deinterlaced (bwdif).</source>
      <translation>インターレースのため、解除します（bwdif）。</translation>
    </message>
    <message>
      <source>It is left as it is. Update the program to see it; until then the queue is not saved.</source>
      <translation>そのまま残してあります。見るにはプログラムを更新してください。それまでキューは保存されません。</translation>
    </message>
    <message>
      <source>It is marked as a 360° or 3D video; the mark is not kept.</source>
      <translation>360°または3Dの動画という印があります。印は保持されません。</translation>
    </message>
    <message>
      <source>It is marked as mirrored; frames are mirrored.</source>
      <translation>反転の指定があるため、フレームを反転します。</translation>
    </message>
    <message>
      <source>It is marked as rotated by an odd angle; it is rotated by the nearest quarter turn.</source>
      <translation>直角でない回転の指定があるため、最も近い 90 度単位に回転します。</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {kind} picture.</source>
      <translation>拡張子は {path_suffix} ですが、中身は {kind} 画像です。</translation>
    </message>
    <message>
      <source>It is named {path_suffix} but holds a {self_format} picture.</source>
      <translation>拡張子は {path_suffix} ですが、中身は {self_format} 画像です。</translation>
    </message>
    <message>
      <source>It is not a generator.</source>
      <translation>生成器ではありません。</translation>
    </message>
    <message>
      <source>It is too early to tell.</source>
      <translation>まだ判断できません。</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures comes at step {every}; with the second, at step {second}, more can be said.</source>
      <translation>まだ判断できません。B の画像との最初の比較はステップ {every} です。ステップ {second} の 2 回目の比較で、より多くのことが言えます。</translation>
    </message>
    <message>
      <source>It is too early to tell. The first comparison with your B pictures is done, and there is nothing yet to hold it against; with the second, at step {second}, more can be said.</source>
      <translation>まだ判断できません。B の画像との最初の比較は済みましたが、比べる相手がまだありません。ステップ {second} の 2 回目の比較で、より多くのことが言えます。</translation>
    </message>
    <message>
      <source>It is too early to tell: {why}. {value}</source>
      <translation>まだ判断できません：{why}。{value}</translation>
    </message>
    <message>
      <source>It may have been moved, or its disk removed.</source>
      <translation>移動されたか、ディスクが取り外された可能性があります。</translation>
    </message>
    <message>
      <source>It may hold {value}.</source>
      <translation>使えるのは {value} です。</translation>
    </message>
    <message>
      <source>It may need more memory than there is: close other programs, or give --memory.</source>
      <translation>メモリが足りない可能性があります。ほかのプログラムを閉じるか、メモリの上限を設定してください。</translation>
    </message>
    <message>
      <source>It needs three numbers, such as 1.2.0.</source>
      <translation>1.2.0 のように三つの数が必要です。</translation>
    </message>
    <message>
      <source>It resumes by itself when there is room again.</source>
      <translation>空きができると自動で再開します。</translation>
    </message>
    <message>
      <source>It was not read. Download the file again, or choose another one.</source>
      <translation>読み込みませんでした。ファイルをもう一度ダウンロードするか、別のものを選んでください。</translation>
    </message>
    <message>
      <source>It was removed. Try again; if that does not help, report it.</source>
      <translation>削除しました。もう一度試し、直らなければ報告してください。</translation>
    </message>
    <message>
      <source>It was still getting better at the end: more steps may bring it further.</source>
      <translation>終わりの時点でもまだ良くなっていました。ステップを増やすとさらに良くなるかもしれません。</translation>
    </message>
    <message>
      <source>Its "kind" has to be "{kind}".</source>
      <translation>"kind" は "{kind}" でなければなりません。</translation>
    </message>
    <message>
      <source>Its Photoshop layers are not kept.</source>
      <translation>Photoshop のレイヤーは保持されません。</translation>
    </message>
    <message>
      <source>Its author, licence and training pictures are unknown.</source>
      <translation>作者、ライセンス、学習画像は不明です。</translation>
    </message>
    <message>
      <source>Its colour profile is damaged and was ignored.</source>
      <translation>カラープロファイルが壊れているため、無視しました。</translation>
    </message>
    <message>
      <source>Its colour profile is for another kind of picture and was ignored.</source>
      <translation>カラープロファイルが別の種類の画像用のため、無視しました。</translation>
    </message>
    <message>
      <source>Its colours are stored with constant luminance; they are read as non-constant, which is close.</source>
      <translation>色は定輝度で保存されています。非定輝度として読み込みますが、近い結果になります。</translation>
    </message>
    <message>
      <source>Its content credentials are not kept, because the picture has changed.</source>
      <translation>画像が変わったため、コンテンツ認証情報は保持されません。</translation>
    </message>
    <message>
      <source>Its extra channels are not kept.</source>
      <translation>追加のチャンネルは保持されません。</translation>
    </message>
    <message>
      <source>Its file may be damaged; try another one.</source>
      <translation>ファイルが壊れているかもしれません。別のものを試してください。</translation>
    </message>
    <message>
      <source>Its generator blurs with another kernel than CUT's ({name}).</source>
      <translation>その生成器のぼかしカーネルは CUT のものと異なります（{name}）。</translation>
    </message>
    <message>
      <source>Its generator has {blocks} residual blocks and {ngf} channels, which is not a known size.</source>
      <translation>その生成器は残差ブロック {blocks}、チャンネル {ngf} で、既知のサイズではありません。</translation>
    </message>
    <message>
      <source>Its generator is not built as {spec_name} is: {what}.</source>
      <translation>その生成器の構造は {spec_name} と異なります：{what}。</translation>
    </message>
    <message>
      <source>Its generator takes pictures of {in_channels} channels; they have 1 or 3 here.</source>
      <translation>その生成器の入力は {in_channels} チャンネルの画像です。ここでは 1 か 3 チャンネルです。</translation>
    </message>
    <message>
      <source>Its generator uses batch normalisation, or instance normalisation with weights.</source>
      <translation>その生成器は、バッチ正規化か、重み付きのインスタンス正規化を使っています。</translation>
    </message>
    <message>
      <source>Its generator uses no normalisation.</source>
      <translation>その生成器は正規化を使っていません。</translation>
    </message>
    <message>
      <source>Its generator {what}.</source>
      <translation>その生成器：{what}。</translation>
    </message>
    <message>
      <source>Its generators are: {value}.</source>
      <translation>含まれる生成器：{value}。</translation>
    </message>
    <message>
      <source>Its licence is unknown: ask its author before you publish its results.</source>
      <translation>ライセンスが不明です。結果を公開する前に作者に確認してください。</translation>
    </message>
    <message>
      <source>Its samples have more than 8 bits, of which 8 are read.</source>
      <translation>サンプルは 8 ビットを超えますが、8 ビットとして読み込みます。</translation>
    </message>
    <message>
      <source>Its tags are damaged and are not kept.</source>
      <translation>タグが壊れているため、保持されません。</translation>
    </message>
    <message>
      <source>Its training may have failed, or the file is damaged; choose another generator.</source>
      <translation>学習が失敗したか、ファイルが壊れている可能性があります。別の生成器を選んでください。</translation>
    </message>
    <message>
      <source>Its translation could be any of {names}.</source>
      <translation>変換結果の候補が複数あります：{names}。</translation>
    </message>
    <message>
      <source>Its translation has other proportions.</source>
      <translation>変換結果の縦横比が異なります。</translation>
    </message>
    <message>
      <source>Its translation {value}: {error_message}</source>
      <translation>変換結果 {value}：{error_message}</translation>
    </message>
    <message>
      <source>Its transparency cannot be read; it becomes opaque.</source>
      <translation>透明度を読み込めないため、不透明になります。</translation>
    </message>
    <message>
      <source>Its weights are more than the file can hold.</source>
      <translation>重みがファイルに収まる量を超えています。</translation>
    </message>
    <message>
      <source>Its weights are stored as {value}, which generators do not use.</source>
      <translation>重みが、生成器では使われない {value} で保存されています。</translation>
    </message>
    <message>
      <source>JPEG and BMP have no transparency; frames are placed on white.</source>
      <translation>JPEG と BMP は透明に対応しないため、フレームは白地になります。</translation>
    </message>
    <message>
      <source>JPEG has no transparency; the picture is placed on white.</source>
      <translation>JPEG は透明に対応しないため、画像は白地になります。</translation>
    </message>
    <message>
      <source>JPEG holds at most {max_side} pixels per side.</source>
      <translation>JPEG は一辺 {max_side} ピクセルまでです。</translation>
    </message>
    <message>
      <source>Join this machine to the cluster with 'ray start --address=HOST:6379 --num-cpus=0', and give --ray auto.</source>
      <translation>'ray start --address=HOST:6379 --num-cpus=0' でこのコンピューターをクラスターに加え、--ray auto を指定してください。</translation>
    </message>
    <message>
      <source>Keep one of each group: the more often a picture is there, the more it is learnt by heart.</source>
      <translation>各組で一枚だけ残してください。重複が多いほど丸暗記されます。</translation>
    </message>
    <message>
      <source>Keep only 3 generators along the way to choose from.</source>
      <translation>途中のモデルは選択用に 3 個だけ残す。</translation>
    </message>
    <message>
      <source>Known are {value}.</source>
      <translation>使えるのは {value} です。</translation>
    </message>
    <message>
      <source>Lab colours</source>
      <translation>Lab カラー</translation>
    </message>
    <message>
      <source>Large parts of the EXIF data (maker notes) do not fit into JPEG; they are not kept.</source>
      <translation>EXIF の大きな部分（メーカーノート）は JPEG に入りきらないため、保持されません。</translation>
    </message>
    <message>
      <source>Leave fewer of them out, or name a folder with more pictures.</source>
      <translation>除外を減らすか、もっと画像のあるフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Leave it out, or choose the generator “painter”.</source>
      <translation>これを外すか、生成器「painter」を選んでください。</translation>
    </message>
    <message>
      <source>Leave only one of them there.</source>
      <translation>そこには一つだけ残してください。</translation>
    </message>
    <message>
      <source>Leave out --backend torch, or choose --precision auto.</source>
      <translation>--backend torch を外すか、--precision auto を選んでください。</translation>
    </message>
    <message>
      <source>Leave out --part.</source>
      <translation>--part を外してください。</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the outputs.</source>
      <translation>出力で明暗が逆になっています。</translation>
    </message>
    <message>
      <source>Light and dark are swapped in the results.</source>
      <translation>結果で明暗が逆になっています。</translation>
    </message>
    <message>
      <source>Look at the samples. To learn more of it, continue the run with more steps.</source>
      <translation>サンプルを見てください。さらに知るには、ステップを増やして学習を続けてください。</translation>
    </message>
    <message>
      <source>Look at the samples: only your eyes can tell how near to B they are.</source>
      <translation>サンプルを見てください。B にどれほど近いかは目で見るしかありません。</translation>
    </message>
    <message>
      <source>Looking for the pictures</source>
      <translation>画像を探しています</translation>
    </message>
    <message>
      <source>Make it smaller with another program first.</source>
      <translation>先に別のプログラムで小さくしてください。</translation>
    </message>
    <message>
      <source>Making some steps</source>
      <translation>数ステップ試しています</translation>
    </message>
    <message>
      <source>Marks such as forced or hearing impaired cannot be written into QuickTime (mov) here; mp4 and mkv keep them.</source>
      <translation>「強制」「聴覚障害者用」などの印は、ここでは QuickTime（mov）に書き込めません。mp4 と mkv は保ちます。</translation>
    </message>
    <message>
      <source>Matroska (mkv)</source>
      <translation>Matroska (mkv)</translation>
    </message>
    <message>
      <source>More pictures help most. For a small set, leave augmentation on (--diff-augment) and stop early (--patience).</source>
      <translation>画像を増やすのが最も効果的です。少ないときは拡張（--diff-augment）を使ったまま、早めに停止（--patience）してください。</translation>
    </message>
    <message>
      <source>Most pictures of A are grey: the colours of the results will be guessed.</source>
      <translation>A の多くは灰色の画像で、結果の色は推測になります。</translation>
    </message>
    <message>
      <source>Most pictures of B are grey: the results will be grey.</source>
      <translation>B の多くは灰色の画像で、結果も灰色になります。</translation>
    </message>
    <message>
      <source>Most pictures of both sides are grey, and the results will be.</source>
      <translation>両側の多くは灰色の画像で、結果も灰色になります。</translation>
    </message>
    <message>
      <source>Most pictures of {upright} are upright and most of {wide} are wide. Training uses square crops of both.</source>
      <translation>{upright} の多くは縦長、{wide} の多くは横長の画像です。学習では両方の正方形の切り抜きを使います。</translation>
    </message>
    <message>
      <source>Move it back, or write its new place after “{name}” in {value}.</source>
      <translation>元の場所に戻すか、{value} の「{name}」の後に新しい場所を書いてください。</translation>
    </message>
    <message>
      <source>Move it out of there.</source>
      <translation>そこから移してください。</translation>
    </message>
    <message>
      <source>Name a file or a folder.</source>
      <translation>ファイルかフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Name a folder of pictures to start from and another of pictures to end with.</source>
      <translation>変換元の画像のフォルダーと、目標の画像の別のフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or a single picture.</source>
      <translation>画像のフォルダーか、1 枚の画像を指定してください。</translation>
    </message>
    <message>
      <source>Name a folder of pictures, or add --single for one picture a side.</source>
      <translation>画像のフォルダーを指定するか、各側 1 枚なら --single を付けてください。</translation>
    </message>
    <message>
      <source>Name a folder of pictures.</source>
      <translation>画像のフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Name a folder with more pictures.</source>
      <translation>もっと画像のあるフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Name a folder with pictures: {readable_names}.</source>
      <translation>画像のあるフォルダーを指定してください：{readable_names}。</translation>
    </message>
    <message>
      <source>Name a generator or its .safetensors file.</source>
      <translation>生成器かその .safetensors ファイルを指定してください。</translation>
    </message>
    <message>
      <source>Name a run folder. A run that stopped before its first checkpoint has to be started again.</source>
      <translation>学習のフォルダーを指定してください。最初のチェックポイントの前に止まった学習は、始め直す必要があります。</translation>
    </message>
    <message>
      <source>Name folders or files with pictures ({readable_names}) or videos.</source>
      <translation>画像（{readable_names}）または動画のあるフォルダーやファイルを指定してください。</translation>
    </message>
    <message>
      <source>Name the file that was to be written, or its folder.</source>
      <translation>書き込むはずだったファイルかそのフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Name the generator's file in it, such as latest_net_G.pth.</source>
      <translation>その中の生成器のファイル（latest_net_G.pth など）を指定してください。</translation>
    </message>
    <message>
      <source>Networks half as wide, which learn less fine detail: {gains}.</source>
      <translation>幅が半分のネットワーク（細部は学びにくくなります）：{gains}。</translation>
    </message>
    <message>
      <source>No frame was translated.</source>
      <translation>フレームが一つも変換されていません。</translation>
    </message>
    <message>
      <source>No frame was written.</source>
      <translation>フレームが一つも書き込まれていません。</translation>
    </message>
    <message>
      <source>No longer there: {names} ({value} of {value2}).</source>
      <translation>もうありません：{names}（{value2} 個中 {value} 個）。</translation>
    </message>
    <message>
      <source>No picture matches {path_name}.</source>
      <translation>{path_name} に一致する画像がありません。</translation>
    </message>
    <message>
      <source>No worker is left: all processes or machines that translated are gone.</source>
      <translation>ワーカーが残っていません。変換していたプロセスやマシンはすべてなくなりました。</translation>
    </message>
    <message>
      <source>None is saved yet.</source>
      <translation>まだ一つも保存されていません。</translation>
    </message>
    <message>
      <source>None of the files of the report is there any more.</source>
      <translation>レポートのファイルは一つも残っていません。</translation>
    </message>
    <message>
      <source>None of the photographs can be read.</source>
      <translation>読み込める写真が一つもありません。</translation>
    </message>
    <message>
      <source>None of the pictures of {name} can be read.</source>
      <translation>{name} の画像はどれも読み込めません。</translation>
    </message>
    <message>
      <source>None of the pictures of {place} can be read.</source>
      <translation>{place} の画像は一つも読み込めません。</translation>
    </message>
    <message>
      <source>Nothing has to go, but {fewer} decides how good the result will be: collect more for it.</source>
      <translation>何も取り除く必要はありませんが、結果の良さは {fewer} で決まります。そちらの画像を増やしてください。</translation>
    </message>
    <message>
      <source>Nothing is trained in int8.</source>
      <translation>int8 では学習できません。</translation>
    </message>
    <message>
      <source>Nothing matches the pattern {pattern} of what to exclude.</source>
      <translation>除外パターン {pattern} に一致するものがありません。</translation>
    </message>
    <message>
      <source>Nothing matches {pattern}.</source>
      <translation>{pattern} に一致するものがありません。</translation>
    </message>
    <message>
      <source>Nothing that the report was made from is there any more.</source>
      <translation>レポートの元になったものは何も残っていません。</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>何も変更されていません。</translation>
    </message>
    <message>
      <source>Nothing was changed. A newer driver may help; until then translation uses the processor.</source>
      <translation>何も変更されていません。新しいドライバーで直ることがあります。それまではプロセッサーで変換します。</translation>
    </message>
    <message>
      <source>Nothing was installed. Try again later, and report it if that does not help.</source>
      <translation>何もインストールされていません。後でもう一度試し、直らなければ報告してください。</translation>
    </message>
    <message>
      <source>Numbered pictures do not store when they are shown.</source>
      <translation>連番画像には表示時刻が保存されません。</translation>
    </message>
    <message>
      <source>ONNX files need the package “onnx”, which is not installed.</source>
      <translation>ONNX ファイルには、インストールされていないパッケージ「onnx」が必要です。</translation>
    </message>
    <message>
      <source>On a CPU use --precision auto, bf16 or fp32.</source>
      <translation>CPU では --precision auto、bf16、fp32 のいずれかを使ってください。</translation>
    </message>
    <message>
      <source>One of the inputs is empty.</source>
      <translation>入力の1つが空です。</translation>
    </message>
    <message>
      <source>One picture at a time, {value} for each step: learns as well, in less memory.</source>
      <translation>一度に 1 枚、1 ステップに {value} 枚：少ないメモリで同じように学習します。</translation>
    </message>
    <message>
      <source>Only ResNet generators with instance normalisation can be used, as CUT, FastCUT, PUT and CycleGAN train.</source>
      <translation>CUT、FastCUT、PUT、CycleGAN が学習するような、インスタンス正規化付き ResNet 生成器だけが使えます。</translation>
    </message>
    <message>
      <source>Only generators that you added can be.</source>
      <translation>追加したモデルだけが変更できます。</translation>
    </message>
    <message>
      <source>Only {self_read} of {self_info_frames} frames could be decoded.</source>
      <translation>{self_info_frames} フレーム中 {self_read} フレームだけをデコードできました。</translation>
    </message>
    <message>
      <source>Open it in another program and save it anew.</source>
      <translation>別のプログラムで開き、保存し直してください。</translation>
    </message>
    <message>
      <source>Open it in another program, and save it as PNG.</source>
      <translation>別のプログラムで開き、PNG で保存してください。</translation>
    </message>
    <message>
      <source>OpenVINO cannot compute this generator; torch does.</source>
      <translation>OpenVINO はこの生成器を計算できないため、torch が計算します。</translation>
    </message>
    <message>
      <source>OpenVINO computes on the CPU here, not on {device}.</source>
      <translation>OpenVINO はここでは {device} ではなく CPU で計算します。</translation>
    </message>
    <message>
      <source>OpenVINO has no convolutions in int8 for this processor.</source>
      <translation>OpenVINO には、このプロセッサー用の int8 の畳み込みがありません。</translation>
    </message>
    <message>
      <source>OpenVINO is not installed.</source>
      <translation>OpenVINO がインストールされていません。</translation>
    </message>
    <message>
      <source>Opus</source>
      <translation>Opus</translation>
    </message>
    <message>
      <source>Other steps can still be shown. The run itself is not affected.</source>
      <translation>ほかのステップは表示できます。学習自体に影響はありません。</translation>
    </message>
    <message>
      <source>Pictures can be augmented by {value}, not {value2}.</source>
      <translation>画像の拡張に使えるのは {value} で、{value2} は使えません。</translation>
    </message>
    <message>
      <source>Pictures cannot be written as {self__spec_codec}.</source>
      <translation>画像を {self__spec_codec} として書き込めません。</translation>
    </message>
    <message>
      <source>Pictures unlike them will be translated less surely.</source>
      <translation>それらに似ていない画像の変換は確実ではなくなります。</translation>
    </message>
    <message>
      <source>Pixels become square: the pictures look stretched or squeezed.</source>
      <translation>ピクセルが正方形になるため、画像が伸びたり縮んだりして見えます。</translation>
    </message>
    <message>
      <source>Please report it with the details.</source>
      <translation>詳細を添えて報告してください。</translation>
    </message>
    <message>
      <source>Please report it.</source>
      <translation>報告してください。</translation>
    </message>
    <message>
      <source>ProRes has no constant rate factor.</source>
      <translation>ProRes には固定レート係数（CRF）がありません。</translation>
    </message>
    <message>
      <source>Put it back from a copy, if there is one.</source>
      <translation>コピーがあれば、そこから戻してください。</translation>
    </message>
    <message>
      <source>Put it back, or connect its disk, and retry.</source>
      <translation>元に戻すかディスクを接続して、再試行してください。</translation>
    </message>
    <message>
      <source>Put it back, or start a new run.</source>
      <translation>元に戻すか、新しい学習を始めてください。</translation>
    </message>
    <message>
      <source>Put it back.</source>
      <translation>元に戻してください。</translation>
    </message>
    <message>
      <source>Put them back, and retry.</source>
      <translation>元に戻して、再試行してください。</translation>
    </message>
    <message>
      <source>Put them back.</source>
      <translation>元に戻してください。</translation>
    </message>
    <message>
      <source>QuickTime (mov)</source>
      <translation>QuickTime (mov)</translation>
    </message>
    <message>
      <source>Ray is not installed.</source>
      <translation>Ray がインストールされていません。</translation>
    </message>
    <message>
      <source>Refresh the list.</source>
      <translation>一覧を更新してください。</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop.</source>
      <translation>PUT Desktop をインストールし直してください。</translation>
    </message>
    <message>
      <source>Reinstall PUT Desktop. 'put doctor' shows what is wrong.</source>
      <translation>PUT Desktop を再インストールしてください。'put doctor' で問題を確認できます。</translation>
    </message>
    <message>
      <source>Remove it, or choose a new folder.</source>
      <translation>取り除くか、新しいフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Remove some of them.</source>
      <translation>いくつか取り除いてください。</translation>
    </message>
    <message>
      <source>Remove them from one side; A and B should be different kinds of pictures.</source>
      <translation>片側から取り除いてください。A と B は異なる種類の画像にします。</translation>
    </message>
    <message>
      <source>Remove them unless they belong to the style.</source>
      <translation>画風の一部でなければ取り除いてください。</translation>
    </message>
    <message>
      <source>Remove them.</source>
      <translation>取り除いてください。</translation>
    </message>
    <message>
      <source>Rename or remove it, or choose another output folder.</source>
      <translation>名前を変えるか取り除くか、別の出力フォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Restore it from a copy, or delete the run; its models can still be used.</source>
      <translation>コピーから復元するか、学習を削除してください。そのモデルは引き続き使えます。</translation>
    </message>
    <message>
      <source>Restore it from a copy, or start a new run.</source>
      <translation>コピーから復元するか、新しい学習を始めてください。</translation>
    </message>
    <message>
      <source>Restore it from a copy, or train a new run that starts from one of the models.</source>
      <translation>コピーから復元するか、モデルの一つから新しい学習を始めてください。</translation>
    </message>
    <message>
      <source>Restore its file.</source>
      <translation>そのファイルを復元してください。</translation>
    </message>
    <message>
      <source>Restore the teacher's file.</source>
      <translation>教師モデルのファイルを復元してください。</translation>
    </message>
    <message>
      <source>Resume another run, or start a new one.</source>
      <translation>別の学習を再開するか、新しく始めてください。</translation>
    </message>
    <message>
      <source>Resume it first.</source>
      <translation>先に再開してください。</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint.</source>
      <translation>再開すると、最後のチェックポイントから続きます。</translation>
    </message>
    <message>
      <source>Resume it to continue from its last checkpoint. If that does not help, report it with the details.</source>
      <translation>再開すると、最後のチェックポイントから続きます。直らなければ、詳細を添えて報告してください。</translation>
    </message>
    <message>
      <source>Resume it: put train --resume {run}</source>
      <translation>再開してください: put train --resume {run}</translation>
    </message>
    <message>
      <source>Running work continues. Please report this with the details; they are also in {self_log_file}.</source>
      <translation>実行中の作業は続きます。詳細を添えて報告してください。詳細は {self_log_file} にもあります。</translation>
    </message>
    <message>
      <source>SHA-256 of the report's: {wanted}</source>
      <translation>レポートの SHA-256：{wanted}</translation>
    </message>
    <message>
      <source>Save it as 8 or 16 bit RGB first.</source>
      <translation>先に 8 または 16 ビットの RGB で保存してください。</translation>
    </message>
    <message>
      <source>Save it as PNG with another program.</source>
      <translation>別のプログラムで PNG として保存してください。</translation>
    </message>
    <message>
      <source>Save it as RGB first.</source>
      <translation>先に RGB で保存してください。</translation>
    </message>
    <message>
      <source>Save it as fp32, or go back to an earlier checkpoint.</source>
      <translation>fp32 で保存するか、前のチェックポイントに戻ってください。</translation>
    </message>
    <message>
      <source>Save it with another program in small tiles or strips, or not packed, or allow more --memory.</source>
      <translation>別のプログラムで小さなタイルかストリップに分けて、または無圧縮で保存するか、--memory を増やしてください。</translation>
    </message>
    <message>
      <source>Save one layer of it as a picture.</source>
      <translation>その 1 層を画像として保存してください。</translation>
    </message>
    <message>
      <source>Scoring the results</source>
      <translation>結果を採点しています</translation>
    </message>
    <message>
      <source>Select another step.</source>
      <translation>別のステップを選んでください。</translation>
    </message>
    <message>
      <source>Some frames reach beyond the picture; the parts outside are cropped.</source>
      <translation>画面からはみ出すフレームがあります。外側は切り取られます。</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well.</source>
      <translation>生成器がよく学ぶには数百枚必要です。</translation>
    </message>
    <message>
      <source>Some hundred are needed for a generator to learn well; --diff-augment colour,translation,cutout helps with fewer.</source>
      <translation>生成器がよく学ぶには数百枚必要です。少ないときは --diff-augment colour,translation,cutout が役立ちます。</translation>
    </message>
    <message>
      <source>Something went wrong in the window.</source>
      <translation>ウィンドウで問題が起きました。</translation>
    </message>
    <message>
      <source>Start 'put train' without torchrun.</source>
      <translation>torchrun を使わずに 'put train' を開始してください。</translation>
    </message>
    <message>
      <source>Start a new distillation.</source>
      <translation>新しい蒸留を始めてください。</translation>
    </message>
    <message>
      <source>Start a new run; --init-from FILE lets it begin from a generator that the old one left.</source>
      <translation>新しい学習を始めてください。--init-from FILE で、前の学習が残した生成器から始められます。</translation>
    </message>
    <message>
      <source>Start again with --init-from none, or with --precision fp32.</source>
      <translation>--init-from none か --precision fp32 で始め直してください。</translation>
    </message>
    <message>
      <source>Start again with a lower --lr, or with --precision fp32. The last checkpoint is intact.</source>
      <translation>--lr を下げるか、--precision fp32 で始め直してください。最後のチェックポイントは無事です。</translation>
    </message>
    <message>
      <source>Start again with more --keep-content or another --init-from; with --selection all, if it was another.</source>
      <translation>--keep-content を上げるか、別の --init-from で始め直してください。--selection all でなかった場合は all にしてください。</translation>
    </message>
    <message>
      <source>Start again with more --keep-content, or with pictures in B whose content is more like that of A.</source>
      <translation>--keep-content を上げるか、内容が A により近い画像を B に使って始め直してください。</translation>
    </message>
    <message>
      <source>Start again.</source>
      <translation>始め直してください。</translation>
    </message>
    <message>
      <source>Start from a model of CUT, FastCUT or PUT.</source>
      <translation>CUT、FastCUT、PUT のモデルから始めてください。</translation>
    </message>
    <message>
      <source>Start from the model that it was distilled from; put distill then makes a fast variant of yours.</source>
      <translation>蒸留元のモデルから始めてください。そのあと put distill で高速版を作れます。</translation>
    </message>
    <message>
      <source>Start one with 'ray start --head', and join this machine with 'ray start --address=HOST:6379'.</source>
      <translation>'ray start --head' でクラスターを起動し、このマシンを 'ray start --address=HOST:6379' で参加させてください。</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>先に停止してください。</translation>
    </message>
    <message>
      <source>Stop it first; then it can be deleted.</source>
      <translation>先に停止すれば削除できます。</translation>
    </message>
    <message>
      <source>Stop it there with Ctrl+C; its progress is saved.</source>
      <translation>そこで Ctrl+C で停止してください。進捗は保存されます。</translation>
    </message>
    <message>
      <source>Stop it there.</source>
      <translation>そちらで停止してください。</translation>
    </message>
    <message>
      <source>Stop, </source>
      <translation>停止し、</translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-colours or --identity, or from another --init-from or --seed.</source>
      <translation>停止し、--keep-colours か --identity を上げるか、別の --init-from か --seed で始め直してください。</translation>
    </message>
    <message>
      <source>Stop, and start again with more --keep-content, more varied pictures in B, or from another --init-from.</source>
      <translation>停止し、--keep-content を上げるか、B の画像をより多様にするか、別の --init-from で始め直してください。</translation>
    </message>
    <message>
      <source>Style is a number from -1 to 1, not {style}.</source>
      <translation>スタイルは -1 から 1 の数です。{style} は使えません。</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>字幕</translation>
    </message>
    <message>
      <source>TIFF cannot hold comments and texts like these; they are not kept.</source>
      <translation>TIFF にはこのようなコメントやテキストを入れられないため、保持されません。</translation>
    </message>
    <message>
      <source>Temporal is a number from 0 to 1, not {strength}.</source>
      <translation>Temporal は 0 から 1 の数です。{strength} は使えません。</translation>
    </message>
    <message>
      <source>The BMP picture has channels of an unusual kind.</source>
      <translation>BMP 画像のチャンネルが特殊な種類です。</translation>
    </message>
    <message>
      <source>The CPU with the computer's own memory: many times as slow.</source>
      <translation>CPU とコンピューターのメモリを使う：何倍も遅くなります。</translation>
    </message>
    <message>
      <source>The EXIF data does not fit into JPEG; it is not kept.</source>
      <translation>EXIF は JPEG に入りきらないため、保持されません。</translation>
    </message>
    <message>
      <source>The EXIF data was damaged and is not kept.</source>
      <translation>EXIF が壊れていたため、保持されません。</translation>
    </message>
    <message>
      <source>The GPU is out of memory; continuing in fp16, which needs half of it.</source>
      <translation>GPU のメモリが足りません。半分で済む fp16 で続けます。</translation>
    </message>
    <message>
      <source>The GPU pack could not be put in place.</source>
      <translation>GPU パックを配置できませんでした。</translation>
    </message>
    <message>
      <source>The GPU pack could not be tried.</source>
      <translation>GPU パックを試せませんでした。</translation>
    </message>
    <message>
      <source>The GPU pack does not work with this card and driver.</source>
      <translation>GPU パックはこのカードとドライバーでは動きません。</translation>
    </message>
    <message>
      <source>The GPU pack has an unusable name.</source>
      <translation>GPU パックの名前が使えません。</translation>
    </message>
    <message>
      <source>The GPU pack holds a link.</source>
      <translation>GPU パックにリンクが含まれています。</translation>
    </message>
    <message>
      <source>The GPU pack needs {value} on the disk; {value2} are free.</source>
      <translation>GPU パックにはディスクに {value} 必要です。空きは {value2} です。</translation>
    </message>
    <message>
      <source>The GPU pack would write outside its folder.</source>
      <translation>GPU パックはそのフォルダーの外に書き込もうとします。</translation>
    </message>
    <message>
      <source>The Ray cluster has no machine for --device {options_device}.</source>
      <translation>Ray クラスターに --device {options_device} 用のマシンがありません。</translation>
    </message>
    <message>
      <source>The TIFF holds a volume, not a picture.</source>
      <translation>TIFF の中身は画像ではなくボリュームです。</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of ink.</source>
      <translation>TIFF に特殊な種類のインクが含まれています。</translation>
    </message>
    <message>
      <source>The TIFF holds an unusual kind of pixels.</source>
      <translation>TIFF に特殊な種類のピクセルが含まれています。</translation>
    </message>
    <message>
      <source>The TIFF holds floating-point, signed or 32-bit pixels, which cannot be used.</source>
      <translation>TIFF のピクセルが浮動小数点、符号付き、または 32 ビットのため使えません。</translation>
    </message>
    <message>
      <source>The TIFF holds {value}, which cannot be used.</source>
      <translation>TIFF に含まれる {value} は使えません。</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in strips of {self__step} rows, of which one takes {size}.</source>
      <translation>TIFF がメモリーに収まらず、{self__step} 行のストリップに圧縮されています。ストリップ 1 つで {size} 必要です。</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is packed in tiles of {self__step} rows, of which one takes {size}.</source>
      <translation>TIFF がメモリーに収まらず、{self__step} 行のタイルに圧縮されています。タイル 1 つで {size} 必要です。</translation>
    </message>
    <message>
      <source>The TIFF is too large for memory, and is stored lying on its side.</source>
      <translation>TIFF がメモリに入らず、横倒しで保存されています。</translation>
    </message>
    <message>
      <source>The XMP data does not fit into JPEG; it is not kept.</source>
      <translation>XMP は JPEG に入りきらないため、保持されません。</translation>
    </message>
    <message>
      <source>The animation is damaged or cut short.</source>
      <translation>アニメーションが壊れているか、途中で切れています。</translation>
    </message>
    <message>
      <source>The aspect ratio changes in the middle; all frames keep that of the first.</source>
      <translation>途中で縦横比が変わりますが、全フレームを最初の縦横比にそろえます。</translation>
    </message>
    <message>
      <source>The best model is saved. Stop when you like its samples; --patience ends runs by itself.</source>
      <translation>最良のモデルは保存済みです。サンプルが気に入ったら停止してください。--patience を使うと学習は自動で終わります。</translation>
    </message>
    <message>
      <source>The checkpoint {path} cannot be written.</source>
      <translation>チェックポイント {path} を書き込めません。</translation>
    </message>
    <message>
      <source>The colour matrix is replaced by one that every player knows.</source>
      <translation>カラーマトリックスを、どのプレーヤーも対応するものに置き換えます。</translation>
    </message>
    <message>
      <source>The constant rate factor of {value} is {low} to {high}, not {crf}.</source>
      <translation>{value} の固定レート係数は {low} から {high} です。{crf} は使えません。</translation>
    </message>
    <message>
      <source>The contrastive loss is stuck at the value of identical features: nothing preserves the content.</source>
      <translation>対照損失が、特徴がすべて同一のときの値で止まっています。内容を保つものがありません。</translation>
    </message>
    <message>
      <source>The cover picture is not kept: {value}; {hint}.</source>
      <translation>カバー画像は保持されません：{value}。{hint}。</translation>
    </message>
    <message>
      <source>The date of the file could not be kept.</source>
      <translation>ファイルの日付を保持できませんでした。</translation>
    </message>
    <message>
      <source>The description of the GPU pack is damaged.</source>
      <translation>GPU パックの記述が壊れています。</translation>
    </message>
    <message>
      <source>The device has too little free memory for this training.</source>
      <translation>デバイスの空きメモリがこの学習には足りません。</translation>
    </message>
    <message>
      <source>The discriminator recognises every output as false, so the generator learns little from it.</source>
      <translation>識別器がすべての結果を偽物と見抜くため、生成器はそこからほとんど学べません。</translation>
    </message>
    <message>
      <source>The disk does not accept a file this large.</source>
      <translation>ディスクがこの大きさのファイルに対応していません。</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
      <source>The disk is read-only.</source>
      <translation>ディスクは読み取り専用です。</translation>
    </message>
    <message>
      <source>The disk of {run} has {value} free; the run needs about {value2}.</source>
      <translation>{run} のディスクの空きは {value} で、学習には約 {value2} が必要です。</translation>
    </message>
    <message>
      <source>The disk {room_name} has room again; the work resumes.</source>
      <translation>ディスク {room_name} に空きができ、作業を再開します。</translation>
    </message>
    <message>
      <source>The disk {room_name} has {value} left; the work is paused.</source>
      <translation>ディスク {room_name} の残りは {value} です。作業を一時停止しました。</translation>
    </message>
    <message>
      <source>The distillation has done {checkpoint_step} steps already.</source>
      <translation>蒸留はすでに {checkpoint_step} ステップ進んでいます。</translation>
    </message>
    <message>
      <source>The encoder changed the order of the frames.</source>
      <translation>エンコーダーがフレームの順序を変えました。</translation>
    </message>
    <message>
      <source>The encoder lost frames.</source>
      <translation>エンコーダーがフレームを失いました。</translation>
    </message>
    <message>
      <source>The file also holds {listed}; they are not kept.</source>
      <translation>ファイルには{listed}も含まれますが、保持されません。</translation>
    </message>
    <message>
      <source>The file also holds {value}; it is not kept.</source>
      <translation>ファイルには{value}も含まれますが、保持されません。</translation>
    </message>
    <message>
      <source>The file cannot be read.</source>
      <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
      <source>The file cannot be read: no permission.</source>
      <translation>ファイルを読み込めません：権限がありません。</translation>
    </message>
    <message>
      <source>The file holds a list or a text, not a video.</source>
      <translation>ファイルの中身は動画ではなく、リストかテキストです。</translation>
    </message>
    <message>
      <source>The file holds a picture, not a video.</source>
      <translation>ファイルの中身は画像で、動画ではありません。</translation>
    </message>
    <message>
      <source>The file holds a raw camera picture, which cannot be used.</source>
      <translation>カメラの RAW 画像は使えません。</translation>
    </message>
    <message>
      <source>The file holds sound and a cover picture, but no video.</source>
      <translation>ファイルには音声とカバー画像があり、動画はありません。</translation>
    </message>
    <message>
      <source>The file holds {holds}.</source>
      <translation>ファイルの内容: {holds}。</translation>
    </message>
    <message>
      <source>The file holds {stranger}, not a picture that can be read.</source>
      <translation>ファイルの中身は読み込める画像ではありません：{stranger}</translation>
    </message>
    <message>
      <source>The file holds {value} data twice; only the first is kept.</source>
      <translation>ファイルに {value} が 2 つあります。最初のものだけを保持します。</translation>
    </message>
    <message>
      <source>The file holds {what}, not a video.</source>
      <translation>ファイルの中身は動画ではありません：{what}</translation>
    </message>
    <message>
      <source>The file is cut short: {value}{of} could be decoded.</source>
      <translation>ファイルが途中で切れています：{value}{of}をデコードできました。</translation>
    </message>
    <message>
      <source>The file is cut short; what can be decoded is used.</source>
      <translation>ファイルが途中で切れています。デコードできる部分を使います。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>ファイルが空です。</translation>
    </message>
    <message>
      <source>The file is not a picture.</source>
      <translation>ファイルは画像ではありません。</translation>
    </message>
    <message>
      <source>The file is not a video, or its beginning is damaged.</source>
      <translation>ファイルは動画でないか、先頭が壊れています。</translation>
    </message>
    <message>
      <source>The file is too large.</source>
      <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
      <source>The file name template cannot name folders.</source>
      <translation>ファイル名テンプレートでフォルダーは指定できません。</translation>
    </message>
    <message>
      <source>The file name template gives an empty name.</source>
      <translation>ファイル名テンプレートの結果が空です。</translation>
    </message>
    <message>
      <source>The file name template has no token {{{token}}}.</source>
      <translation>ファイル名テンプレートに {{{token}}} というトークンはありません。</translation>
    </message>
    <message>
      <source>The file name template {template} cannot be read: {error}.</source>
      <translation>ファイル名テンプレート {template} を読み込めません：{error}。</translation>
    </message>
    <message>
      <source>The file no longer exists.</source>
      <translation>ファイルはもうありません。</translation>
    </message>
    <message>
      <source>The file's name is too long.</source>
      <translation>ファイル名が長すぎます。</translation>
    </message>
    <message>
      <source>The files are no longer there.</source>
      <translation>ファイルはもうありません。</translation>
    </message>
    <message>
      <source>The files could not be counted.</source>
      <translation>ファイルを数えられませんでした。</translation>
    </message>
    <message>
      <source>The first picture has 8 bits; of the others {number} reduced to 8 bits.</source>
      <translation>最初の画像は8ビットです。8ビットに減らしたその他の画像：{number}。</translation>
    </message>
    <message>
      <source>The first picture has no transparency; of the others {number} placed on white.</source>
      <translation>最初の画像には透明度がありません。白の上に重ねたその他の画像：{number}。</translation>
    </message>
    <message>
      <source>The folder of pictures {folder} is missing.</source>
      <translation>画像フォルダー {folder} が見つかりません。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {error_strerror}.</source>
      <translation>フォルダー {folder} を作成できません：{error_strerror}。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read.</source>
      <translation>フォルダー {folder} を読み込めません。</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be read: {error_strerror}.</source>
      <translation>フォルダー {folder} を読み込めません：{error_strerror}。</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist.</source>
      <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
      <source>The folder {folder} may not be read.</source>
      <translation>フォルダー {folder} を読み込む権限がありません。</translation>
    </message>
    <message>
      <source>The folder {output_parent} does not exist.</source>
      <translation>フォルダー {output_parent} はありません。</translation>
    </message>
    <message>
      <source>The folder {path} is missing.</source>
      <translation>フォルダー {path} がありません。</translation>
    </message>
    <message>
      <source>The folder {self_folder} cannot be created.</source>
      <translation>フォルダー {self_folder} を作成できません。</translation>
    </message>
    <message>
      <source>The folders of the input are kept as they are.</source>
      <translation>入力のフォルダーはそのまま保たれます。</translation>
    </message>
    <message>
      <source>The generator cannot be moved to {device}.</source>
      <translation>モデルを {device} に読み込めません。</translation>
    </message>
    <message>
      <source>The generator cannot be saved: {name} holds values that {dtype} cannot represent.</source>
      <translation>生成器を保存できません：{name} に {dtype} で表せない値があります。</translation>
    </message>
    <message>
      <source>The generator cannot be written to {path}.</source>
      <translation>モデルを {path} に書き込めません。</translation>
    </message>
    <message>
      <source>The generator cannot be written.</source>
      <translation>モデルを書き込めません。</translation>
    </message>
    <message>
      <source>The generator gave invalid values (NaN).</source>
      <translation>モデルが無効な値（NaN）を返しました。</translation>
    </message>
    <message>
      <source>The generator gave no valid picture in {precision}; it ran again in fp32.</source>
      <translation>生成器は {precision} で有効な画像を出せず、fp32 で実行し直しました。</translation>
    </message>
    <message>
      <source>The generator gives no whole pictures.</source>
      <translation>モデルが完全な画像を出していません。</translation>
    </message>
    <message>
      <source>The generator of step {best_step} is kept: choose that one. More pictures in B take a new run further.</source>
      <translation>ステップ {best_step} のモデルが残っています。それを選んでください。B の画像を増やすと新しい学習がさらに進みます。</translation>
    </message>
    <message>
      <source>The generator to start from has another structure.</source>
      <translation>始めに使う生成器の構造が異なります。</translation>
    </message>
    <message>
      <source>The graphics card could not decode it to the end; the processor took over.</source>
      <translation>グラフィックカードが最後までデコードできなかったため、CPU が引き継ぎました。</translation>
    </message>
    <message>
      <source>The graphics card instead of the CPU: many times as quick.</source>
      <translation>CPU の代わりにグラフィックカードを使う：何倍も速くなります。</translation>
    </message>
    <message>
      <source>The graphics card's encoder did not take frames where they are; they went by way of the host.</source>
      <translation>グラフィックカードのエンコーダーがフレームを直接受け取れなかったため、メインメモリを経由しました。</translation>
    </message>
    <message>
      <source>The list of releases is damaged.</source>
      <translation>リリースの一覧が壊れています。</translation>
    </message>
    <message>
      <source>The list of watched folders in {path} is damaged.</source>
      <translation>{path} の監視フォルダーの一覧が壊れています。</translation>
    </message>
    <message>
      <source>The memory of {self_device} ran out at {width} x {height} pixels; going on at {value} x {value2}.</source>
      <translation>{self_device} のメモリが {width} x {height} ピクセルで尽きたため、{value} x {value2} で続けます。</translation>
    </message>
    <message>
      <source>The metadata {value} cannot be written into MP4 here; mkv and mov keep them.</source>
      <translation>メタデータ {value} は、ここでは MP4 に書き込めません。mkv と mov は保ちます。</translation>
    </message>
    <message>
      <source>The model file {entry_path} cannot be read.</source>
      <translation>モデルファイル {entry_path} を読み込めません。</translation>
    </message>
    <message>
      <source>The model {report_model} is another one now; results will differ.</source>
      <translation>モデル {report_model} は別のものになっています。結果は異なります。</translation>
    </message>
    <message>
      <source>The model {report_model} is not the one of the report.</source>
      <translation>モデル {report_model} はレポートのものと異なります。</translation>
    </message>
    <message>
      <source>The model {report_model} of the report is not here.</source>
      <translation>レポートのモデル {report_model} がここにありません。</translation>
    </message>
    <message>
      <source>The network can no longer tell the parts of a picture apart, so nothing preserves the content.</source>
      <translation>ネットワークが画像の各部分を区別できなくなり、内容を保つものがありません。</translation>
    </message>
    <message>
      <source>The networks could not be compiled and run uncompiled ({value___name__}).</source>
      <translation>ネットワークをコンパイルできなかったため、そのまま実行します（{value___name__}）。</translation>
    </message>
    <message>
      <source>The number of negatives must be 1 to {value} for {keys} patches,{passed} not {num_negatives}.</source>
      <translation>小片 {keys} 個では負例の数は 1 から {value} です。{passed} {num_negatives} は使えません。</translation>
    </message>
    <message>
      <source>The number of negatives must be at least 1, not {num_negatives}.</source>
      <translation>負例の数は 1 以上です。{num_negatives} は使えません。</translation>
    </message>
    <message>
      <source>The number of negatives that are passed over must be at least 0, not {skip}.</source>
      <translation>飛ばす負例の数は 0 以上です。{skip} は使えません。</translation>
    </message>
    <message>
      <source>The only picture of {folder} is left out.</source>
      <translation>{folder} の唯一の画像が除外されています。</translation>
    </message>
    <message>
      <source>The outputs for different pictures are nearly the same.</source>
      <translation>異なる画像の出力がほとんど同じです。</translation>
    </message>
    <message>
      <source>The outputs have lost the shapes of their pictures.</source>
      <translation>出力が元画像の形を失っています。</translation>
    </message>
    <message>
      <source>The part of the network that checks the results recognises all of them, so they hardly improve.</source>
      <translation>結果を調べる部分のネットワークがすべてを見抜くため、結果がほとんど良くなりません。</translation>
    </message>
    <message>
      <source>The part {self_name} of the GPU pack is described wrongly.</source>
      <translation>GPU パックの部分 {self_name} の記述が誤っています。</translation>
    </message>
    <message>
      <source>The part “{value}” of {source}</source>
      <translation>{source} の部分「{value}」</translation>
    </message>
    <message>
      <source>The picture cannot be written as {kind}.</source>
      <translation>画像を {kind} として書き込めません。</translation>
    </message>
    <message>
      <source>The picture has no pixels.</source>
      <translation>画像にピクセルがありません。</translation>
    </message>
    <message>
      <source>The picture has {width} × {height} pixels, which cannot be used.</source>
      <translation>画像は {width} × {height} ピクセルで、使えません。</translation>
    </message>
    <message>
      <source>The picture is cut short.</source>
      <translation>画像が途中で切れています。</translation>
    </message>
    <message>
      <source>The picture is too large to be translated as a whole: {value} × {value2} pixels, more than {value3} million.</source>
      <translation>画像が大きすぎて全体を変換できません：{value} × {value2} ピクセル、{value3} 百万を超えています。</translation>
    </message>
    <message>
      <source>The picture is too large: {width} × {height} pixels, more than the {value} million that are read at most.</source>
      <translation>画像が大きすぎます：{width} × {height} ピクセル。読み込めるのは {value} 百万ピクセルまでです。</translation>
    </message>
    <message>
      <source>The picture needs {value} of scratch space in {folder}, and the disk has less.</source>
      <translation>画像には {folder} に {value} の一時領域が必要ですが、ディスクが足りません。</translation>
    </message>
    <message>
      <source>The picture {path} cannot be read.</source>
      <translation>画像 {path} を読み込めません。</translation>
    </message>
    <message>
      <source>The pictures of {larger} are larger: {large_short_side} px against {small_short_side} px of {smaller} (median short side). Training scales both to the same size, so that details differ in size.</source>
      <translation>{larger} の画像のほうが大きく、{large_short_side} px です。{smaller} は {small_short_side} px です（短辺の中央値）。学習では両方を同じサイズにするため、細部の大きさが異なります。</translation>
    </message>
    <message>
      <source>The preset {path} cannot be read: {error_strerror}.</source>
      <translation>プリセット {path} を読み込めません：{error_strerror}。</translation>
    </message>
    <message>
      <source>The process that translates cannot be started.</source>
      <translation>変換プロセスを開始できません。</translation>
    </message>
    <message>
      <source>The process that worked on it ended unexpectedly, {self_losses} times.</source>
      <translation>処理していたプロセスが {self_losses} 回、予期せず終了しました。</translation>
    </message>
    <message>
      <source>The progress of this run cannot be read.</source>
      <translation>この実行の進み具合を読み込めません。</translation>
    </message>
    <message>
      <source>The published FID needs torch-fidelity, which is not installed.</source>
      <translation>公表されている FID には、インストールされていない torch-fidelity が必要です。</translation>
    </message>
    <message>
      <source>The queue could not be saved.</source>
      <translation>キューを保存できませんでした。</translation>
    </message>
    <message>
      <source>The queue in {path} cannot be opened, so it is not saved this time.</source>
      <translation>{path} のキューを開けないため、今回は保存されません。</translation>
    </message>
    <message>
      <source>The queue in {self_path} was written by a newer PUT Desktop.</source>
      <translation>{self_path} のキューは新しい PUT Desktop が書いたものです。</translation>
    </message>
    <message>
      <source>The queue of training runs is being changed by another program.</source>
      <translation>学習のキューを別のプログラムが変更しています。</translation>
    </message>
    <message>
      <source>The quick settings ({quick_steps} steps, {quick_size} px): {about}.</source>
      <translation>高速の設定（{quick_steps} ステップ、{quick_size} px）：{about}。</translation>
    </message>
    <message>
      <source>The report could not be written: {error_message}</source>
      <translation>レポートを書き込めませんでした：{error_message}</translation>
    </message>
    <message>
      <source>The report could not be written: {problem_message}</source>
      <translation>レポートを書き込めませんでした：{problem_message}</translation>
    </message>
    <message>
      <source>The report {path} cannot be read: {error_strerror}.</source>
      <translation>レポート {path} を読み込めません：{error_strerror}。</translation>
    </message>
    <message>
      <source>The report {path} is damaged: {error}</source>
      <translation>レポート {path} は壊れています：{error}</translation>
    </message>
    <message>
      <source>The residual blocks of its generator pad with zeros.</source>
      <translation>その生成器の残差ブロックはゼロで埋めます。</translation>
    </message>
    <message>
      <source>The result {own} would replace an input.</source>
      <translation>結果 {own} が元のファイルを置き換えてしまいます。</translation>
    </message>
    <message>
      <source>The results are as near to your B pictures as at the first comparison: the generator that the run began from could do about as much. {value}</source>
      <translation>結果と B の画像の近さは最初の比較のときと同じです。学習の始めの生成器でも同じ程度にできました。{value}</translation>
    </message>
    <message>
      <source>The results do not come closer to your B pictures. {value}</source>
      <translation>結果が B の画像に近づいていません。{value}</translation>
    </message>
    <message>
      <source>The results for different pictures are nearly the same.</source>
      <translation>異なる画像の結果がほとんど同じです。</translation>
    </message>
    <message>
      <source>The results have come no closer to your B pictures since step {best_step}. {value}</source>
      <translation>ステップ {best_step} から、結果は B の画像に近づいていません。{value}</translation>
    </message>
    <message>
      <source>The results have lost the shapes of their pictures.</source>
      <translation>結果が元画像の形を失っています。</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures only loosely so far.</source>
      <translation>今のところ、結果は元の画像の形を大まかにしか保っていません。</translation>
    </message>
    <message>
      <source>The results keep the shapes of their pictures.</source>
      <translation>結果は元の画像の形を保っています。</translation>
    </message>
    <message>
      <source>The results were best at step {best_step} (distance {value} to your B pictures) and have moved away since ({value2}).</source>
      <translation>結果はステップ {best_step} で最良（B との距離 {value}）で、その後離れました（{value2}）。</translation>
    </message>
    <message>
      <source>The results would take the place of what arrives in {self_folder}.</source>
      <translation>結果が {self_folder} に届くものを置き換えてしまいます。</translation>
    </message>
    <message>
      <source>The results {how}. {value}{concern}</source>
      <translation>結果: {how}。{value}{concern}</translation>
    </message>
    <message>
      <source>The run continues without them.</source>
      <translation>学習はそれなしで続きます。</translation>
    </message>
    <message>
      <source>The run ended before its last step.</source>
      <translation>学習は最後のステップの前に終わりました。</translation>
    </message>
    <message>
      <source>The run folder {run} lies among the pictures of {side}.</source>
      <translation>学習のフォルダー {run} が {side} の画像の中にあります。</translation>
    </message>
    <message>
      <source>The run has done {checkpoint_step} steps already.</source>
      <translation>学習はすでに {checkpoint_step} ステップ進んでいます。</translation>
    </message>
    <message>
      <source>The run has done {status_step} steps already.</source>
      <translation>学習はすでに {status_step} ステップ進んでいます。</translation>
    </message>
    <message>
      <source>The run is too short for a verdict: its results are compared with B only once.</source>
      <translation>学習が短すぎて判定できません。結果が B と比べられるのは一度だけです。</translation>
    </message>
    <message>
      <source>The run needs about {value} of memory; {value2} are free.</source>
      <translation>実行には約 {value} のメモリが必要です。空きは {value2} です。</translation>
    </message>
    <message>
      <source>The run needs about {value} on the disk of {self_place}; {value2} are free.</source>
      <translation>実行には {self_place} のあるディスクに約 {value} 必要です。空きは {value2} です。</translation>
    </message>
    <message>
      <source>The run waits for it.</source>
      <translation>この学習は待機します。</translation>
    </message>
    <message>
      <source>The run was too short for a verdict: what changed is within chance. {value}</source>
      <translation>学習が短すぎて判定できません。変化は偶然の範囲です。{value}</translation>
    </message>
    <message>
      <source>The sample sheet {path_name} is missing or damaged.</source>
      <translation>サンプルシート {path_name} がないか、壊れています。</translation>
    </message>
    <message>
      <source>The saved queue is damaged; a new one was started.</source>
      <translation>保存されたキューが壊れているため、新しく始めました。</translation>
    </message>
    <message>
      <source>The scratch file in {value} cannot be written or read.</source>
      <translation>{value} の一時ファイルを読み書きできません。</translation>
    </message>
    <message>
      <source>The scratch file is shorter than what was written to it.</source>
      <translation>一時ファイルが、書き込んだ内容より短くなっています。</translation>
    </message>
    <message>
      <source>The second part of its long XMP data fits into JPEG only; it is not kept.</source>
      <translation>長い XMP の後半は JPEG にしか入らないため、保持されません。</translation>
    </message>
    <message>
      <source>The signature is wrong: it was changed on its way, or is not from the makers of PUT Desktop.</source>
      <translation>署名が正しくありません。途中で変更されたか、PUT Desktop の作者によるものではありません。</translation>
    </message>
    <message>
      <source>The source is damaged: sound and subtitles are kept as far as they can be read.</source>
      <translation>元のファイルが壊れています：音声と字幕は読み込めるところまで保持します。</translation>
    </message>
    <message>
      <source>The source was changed meanwhile: sound and subtitles may not belong to these frames.</source>
      <translation>途中で元のファイルが変わりました。音声と字幕がフレームと合わないかもしれません。</translation>
    </message>
    <message>
      <source>The student cannot be written.</source>
      <translation>生徒モデルを書き込めません。</translation>
    </message>
    <message>
      <source>The student is no faster than its teacher on {self__device}: {faster} times.</source>
      <translation>生徒モデルは {self__device} で教師モデルより速くありません：{faster} 倍。</translation>
    </message>
    <message>
      <source>The temperature must be above 0, not {temperature}.</source>
      <translation>温度は 0 より大きい値です。{temperature} は使えません。</translation>
    </message>
    <message>
      <source>The text '{key}' does not fit into JPEG; it is not kept.</source>
      <translation>テキスト「{key}」は JPEG に入りきらないため、保持されません。</translation>
    </message>
    <message>
      <source>The timecode {value} is not kept: it needs a steady frame rate; mkv keeps it.</source>
      <translation>タイムコード {value} は保持されません：一定のフレームレートが必要です。mkv は保ちます。</translation>
    </message>
    <message>
      <source>The training process cannot be started.</source>
      <translation>学習プロセスを開始できません。</translation>
    </message>
    <message>
      <source>The translated parts do not follow each other.</source>
      <translation>変換した部分が連続していません。</translation>
    </message>
    <message>
      <source>The translated parts were made by different encoders.</source>
      <translation>変換した部分が別々のエンコーダーで作られています。</translation>
    </message>
    <message>
      <source>The validation score has not improved for {stale_scores} evaluations.</source>
      <translation>検証スコアが {stale_scores} 回の評価で良くなっていません。</translation>
    </message>
    <message>
      <source>The validation score has not improved {times}.</source>
      <translation>検証スコアが良くなっていません（{times}）。</translation>
    </message>
    <message>
      <source>The video becomes {value}: {info_codec} can be read but not written.</source>
      <translation>動画は {value} になります：{info_codec} は読み込めますが書き込めません。</translation>
    </message>
    <message>
      <source>The video becomes {value}: {value2}.</source>
      <translation>動画は {value} になります：{value2}。</translation>
    </message>
    <message>
      <source>The video becomes {width}×{height} pixels, its edge repeated once, because {value} is written with even sizes only; AV1 and VP9 keep {info_width}×{info_height}.</source>
      <translation>{value} は偶数の大きさでしか書き込めないため、端を 1 つ繰り返して {width}×{height} ピクセルになります。AV1 と VP9 は {info_width}×{info_height} を保ちます。</translation>
    </message>
    <message>
      <source>The video can only be shown with Dolby Vision, which cannot be read here.</source>
      <translation>この動画は Dolby Vision でしか表示できず、ここでは読み込めません。</translation>
    </message>
    <message>
      <source>The video ends after {source_duration} seconds, before the start.</source>
      <translation>動画は {source_duration} 秒で終わり、開始位置より前です。</translation>
    </message>
    <message>
      <source>The video has no frame to translate.</source>
      <translation>動画に変換するフレームがありません。</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded there.</source>
      <translation>動画のその位置にデコードできるフレームがありません。</translation>
    </message>
    <message>
      <source>The video holds no frame that can be decoded.</source>
      <translation>動画にデコードできるフレームがありません。</translation>
    </message>
    <message>
      <source>The video is cut short: its index</source>
      <translation>動画が途中で切れています。その索引</translation>
    </message>
    <message>
      <source>The video is damaged, or it holds something that cannot be read.</source>
      <translation>動画が壊れているか、読み込めないものを含んでいます。</translation>
    </message>
    <message>
      <source>The video is too large: {width} × {height} pixels, more than {most_side} on a side or {value} million in all.</source>
      <translation>動画が大きすぎます：{width} × {height} ピクセル。一辺 {most_side}、合計 {value} 百万ピクセルまでです。</translation>
    </message>
    <message>
      <source>The video was closed.</source>
      <translation>動画は閉じられました。</translation>
    </message>
    <message>
      <source>The video's codec is unknown to this program.</source>
      <translation>動画のコーデックはこのプログラムでは未対応です。</translation>
    </message>
    <message>
      <source>The video's colours are stored as {value}, which cannot be read.</source>
      <translation>動画の色は {value} で保存されていて、読み込めません。</translation>
    </message>
    <message>
      <source>The video's index</source>
      <translation>動画の索引</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be downloaded.</source>
      <translation>FID に必要な Inception の重みをダウンロードできません。</translation>
    </message>
    <message>
      <source>The weights of Inception, which FID needs, cannot be read.</source>
      <translation>FID に必要な Inception の重みを読み込めません。</translation>
    </message>
    <message>
      <source>The work failed unexpectedly.</source>
      <translation>作業が予期せず失敗しました。</translation>
    </message>
    <message>
      <source>The {kind} picture is damaged or cut short.</source>
      <translation>{kind} 画像が壊れているか、途中で切れています。</translation>
    </message>
    <message>
      <source>The {kind} picture is of an unusual kind that cannot be read.</source>
      <translation>{kind} 画像は特殊な種類のため読み込めません。</translation>
    </message>
    <message>
      <source>Their distance fell from {value} to {value2}</source>
      <translation>距離は {value} から {value2} に下がりました</translation>
    </message>
    <message>
      <source>Their distance was {value} at first and is {value2} now</source>
      <translation>距離は最初 {value}、今は {value2} です</translation>
    </message>
    <message>
      <source>Their names and shapes have to be a painter's.</source>
      <translation>名前と形状は painter のものでなければなりません。</translation>
    </message>
    <message>
      <source>There are enough pictures on both sides: good results can be expected.</source>
      <translation>両側とも画像は十分です。良い結果が期待できます。</translation>
    </message>
    <message>
      <source>There are no pictures or videos in {value}.</source>
      <translation>{value} に画像も動画もありません。</translation>
    </message>
    <message>
      <source>There are no pictures.</source>
      <translation>画像がありません。</translation>
    </message>
    <message>
      <source>There are no validation pictures to compare the results with, so nothing more can be said.</source>
      <translation>結果と比べる検証用の画像がないため、これ以上は言えません。</translation>
    </message>
    <message>
      <source>There are no validation scores: {error}</source>
      <translation>検証スコアがありません：{error}</translation>
    </message>
    <message>
      <source>There are only {sources} different pictures.</source>
      <translation>異なる画像が {sources} 枚しかありません。</translation>
    </message>
    <message>
      <source>There are too few different photographs to hold some out. The figures are those of a photograph that the student learns from.</source>
      <translation>異なる写真が少なすぎて取り分けられません。数値は生徒モデルが学ぶ写真のものです。</translation>
    </message>
    <message>
      <source>There are too few different pictures for validation scores, so no model can be called the best.</source>
      <translation>異なる画像が少なすぎて検証スコアを出せないため、どのモデルが最良かは言えません。</translation>
    </message>
    <message>
      <source>There are too few different pictures to hold some out. The samples show pictures that are trained on.</source>
      <translation>異なる画像が少なすぎて取り分けられません。サンプルは学習に使う画像です。</translation>
    </message>
    <message>
      <source>There are too few validation pictures to tell whether they come closer to your B pictures.</source>
      <translation>検証用の画像が少なすぎるため、B の画像に近づいているかどうかはわかりません。</translation>
    </message>
    <message>
      <source>There are too many runs of this name.</source>
      <translation>この名前の学習が多すぎます。</translation>
    </message>
    <message>
      <source>There are {numbers} reports beside {output}.</source>
      <translation>{output} の隣にレポートが {numbers} 件あります。</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>あるもの：{known}。</translation>
    </message>
    <message>
      <source>There is a preset “{preset_name}” already.</source>
      <translation>プリセット「{preset_name}」はすでにあります。</translation>
    </message>
    <message>
      <source>There is already a generator named “{entry_name}”; it was not changed.</source>
      <translation>「{entry_name}」という名前のモデルがすでにあり、変更していません。</translation>
    </message>
    <message>
      <source>There is no ONNX form of {value___name__}.</source>
      <translation>{value___name__} の ONNX 形式はありません。</translation>
    </message>
    <message>
      <source>There is no Ray cluster at {address}.</source>
      <translation>{address} に Ray クラスターがありません。</translation>
    </message>
    <message>
      <source>There is no device {name}.</source>
      <translation>デバイス {name} はありません。</translation>
    </message>
    <message>
      <source>There is no distillation to resume: {path} is missing.</source>
      <translation>再開できる蒸留がありません：{path} が見つかりません。</translation>
    </message>
    <message>
      <source>There is no file {file}.</source>
      <translation>ファイル {file} はありません。</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>ファイル {path} はありません。</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>フォルダー {folder} はありません。</translation>
    </message>
    <message>
      <source>There is no generator called {name}.</source>
      <translation>{name} という生成器はありません。</translation>
    </message>
    <message>
      <source>There is no generator named “{name_or_path}”.</source>
      <translation>「{name_or_path}」という名前のモデルはありません。</translation>
    </message>
    <message>
      <source>There is no generator named “{name}”.</source>
      <translation>「{name}」という名前のモデルはありません。</translation>
    </message>
    <message>
      <source>There is no generator.</source>
      <translation>モデルがありません。</translation>
    </message>
    <message>
      <source>There is no photograph to measure with.</source>
      <translation>測定に使う写真がありません。</translation>
    </message>
    <message>
      <source>There is no preset “{name}”.</source>
      <translation>プリセット「{name}」はありません。</translation>
    </message>
    <message>
      <source>There is no run to resume: {path} is missing.</source>
      <translation>再開できる学習がありません：{path} が見つかりません。</translation>
    </message>
    <message>
      <source>There is no selection {name}.</source>
      <translation>選択方法 {name} はありません。</translation>
    </message>
    <message>
      <source>There is no translation of it in {self__folder}.</source>
      <translation>{self__folder} にその変換結果がありません。</translation>
    </message>
    <message>
      <source>There is none yet: import or train one.</source>
      <translation>まだありません。取り込むか、学習してください。</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>この画像にはメモリが足りません。</translation>
    </message>
    <message>
      <source>There is not enough memory for this video.</source>
      <translation>この動画にはメモリが足りません。</translation>
    </message>
    <message>
      <source>There is not enough memory to open the picture.</source>
      <translation>メモリが足りず、画像を開けません。</translation>
    </message>
    <message>
      <source>There is not enough memory to open the video.</source>
      <translation>メモリが足りず、動画を開けません。</translation>
    </message>
    <message>
      <source>There is not enough memory to read the picture.</source>
      <translation>メモリが足りず、画像を読み込めません。</translation>
    </message>
    <message>
      <source>There is not enough memory to write the picture.</source>
      <translation>メモリが足りず、画像を書き込めません。</translation>
    </message>
    <message>
      <source>There is not enough memory.</source>
      <translation>メモリが足りません。</translation>
    </message>
    <message>
      <source>There is one picture a side. The result will know the looks of that one picture only.</source>
      <translation>各側に画像が 1 枚です。結果が知るのはその 1 枚の見た目だけになります。</translation>
    </message>
    <message>
      <source>These are not the weights of a painter.</source>
      <translation>これは painter の重みではありません。</translation>
    </message>
    <message>
      <source>This GPU has no bf16.</source>
      <translation>この GPU は bf16 に対応していません。</translation>
    </message>
    <message>
      <source>This GPU pack is for {value}; PUT Desktop here is {value2}.</source>
      <translation>この GPU パックは {value} 用です。ここの PUT Desktop は {value2} です。</translation>
    </message>
    <message>
      <source>This build of PUT Desktop holds no key to check signatures with.</source>
      <translation>この PUT Desktop のビルドには署名を確認する鍵がありません。</translation>
    </message>
    <message>
      <source>This copy of PUT Desktop does not look for newer versions.</source>
      <translation>この PUT Desktop は新しいバージョンを確認しません。</translation>
    </message>
    <message>
      <source>This folder cannot be read and is left out: {error_strerror}.</source>
      <translation>このフォルダーは読めないため除外されます：{error_strerror}。</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>これはフォルダーで、画像ではありません。</translation>
    </message>
    <message>
      <source>This is a folder, not a video.</source>
      <translation>これはフォルダーで、動画ではありません。</translation>
    </message>
    <message>
      <source>This is not a regular file.</source>
      <translation>通常のファイルではありません。</translation>
    </message>
    <message>
      <source>This machine is in no Ray cluster.</source>
      <translation>このコンピューターは Ray クラスターに入っていません。</translation>
    </message>
    <message>
      <source>This machine shows no MPS device.</source>
      <translation>このコンピューターに MPS デバイスはありません。</translation>
    </message>
    <message>
      <source>This machine shows no {words} device; {name} is not among them.</source>
      <translation>このコンピューターには {words} デバイスがなく、{name} もありません。</translation>
    </message>
    <message>
      <source>This machine shows only {value}; {name} is not among them.</source>
      <translation>このコンピューターのデバイスは {value}だけで、{name} は含まれません。</translation>
    </message>
    <message>
      <source>This model cannot be computed in int8 on this machine.</source>
      <translation>このモデルは、このコンピューターでは int8 で計算できません。</translation>
    </message>
    <message>
      <source>This photograph is left out: {error_message}</source>
      <translation>この写真は除外されます：{error_message}</translation>
    </message>
    <message>
      <source>This picture could not be translated.</source>
      <translation>この画像は変換できませんでした。</translation>
    </message>
    <message>
      <source>This picture is left out: {error_message}</source>
      <translation>この画像は除外されます：{error_message}</translation>
    </message>
    <message>
      <source>This processor has no bf16; the generator works in fp32.</source>
      <translation>このプロセッサーには bf16 がないため、生成器は fp32 で計算します。</translation>
    </message>
    <message>
      <source>This run is active.</source>
      <translation>この学習は実行中です。</translation>
    </message>
    <message>
      <source>This run is already active.</source>
      <translation>この学習はすでに実行中です。</translation>
    </message>
    <message>
      <source>This run is being trained in a terminal.</source>
      <translation>この学習は端末で実行中です。</translation>
    </message>
    <message>
      <source>This run is not active.</source>
      <translation>この学習は実行中ではありません。</translation>
    </message>
    <message>
      <source>This sample sheet cannot be read.</source>
      <translation>このサンプルシートを読み込めません。</translation>
    </message>
    <message>
      <source>This torch cannot train in several processes.</source>
      <translation>この torch は複数のプロセスで学習できません。</translation>
    </message>
    <message>
      <source>This video could not be translated.</source>
      <translation>この動画は変換できませんでした。</translation>
    </message>
    <message>
      <source>To continue anyway: {value}</source>
      <translation>それでも続けるには：{value}</translation>
    </message>
    <message>
      <source>To use pictures among them, save them as JPEG or PNG.</source>
      <translation>その中の画像を使うには、JPEG か PNG で保存してください。</translation>
    </message>
    <message>
      <source>Track {plan_index}</source>
      <translation>トラック {plan_index}</translation>
    </message>
    <message>
      <source>Train with --single, and use larger pictures: {value} px and more give enough different crops.</source>
      <translation>--single で学習し、大きな画像を使ってください。{value} px 以上なら異なる切り抜きが十分に取れます。</translation>
    </message>
    <message>
      <source>Train with --single.</source>
      <translation>--single で学習してください。</translation>
    </message>
    <message>
      <source>Training can work; the warnings say what limits it.</source>
      <translation>学習はできます。何が妨げになるかは警告をご覧ください。</translation>
    </message>
    <message>
      <source>Training in fp16 is not stable.</source>
      <translation>fp16 での学習は安定しません。</translation>
    </message>
    <message>
      <source>Training is not worth its time yet: mend the problems first.</source>
      <translation>まだ学習する価値はありません。先に問題を直してください。</translation>
    </message>
    <message>
      <source>Training passes over them. Export or copy them again, or remove them.</source>
      <translation>学習では飛ばされます。書き出しかコピーをし直すか、取り除いてください。</translation>
    </message>
    <message>
      <source>Translate the folder again.</source>
      <translation>フォルダーをもう一度変換してください。</translation>
    </message>
    <message>
      <source>Translating samples</source>
      <translation>サンプルを変換しています</translation>
    </message>
    <message>
      <source>Translation continues, but the queue may be gone at the next start. Check that the disk is not full.</source>
      <translation>変換は続きますが、次回起動時にキューが失われる可能性があります。ディスクの空きを確認してください。</translation>
    </message>
    <message>
      <source>Transpose channels-first arrays, and translate the images of a batch one by one.</source>
      <translation>チャンネルが先頭の配列は転置し、バッチの画像は 1 枚ずつ変換してください。</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>少し待ってもう一度お試しください。</translation>
    </message>
    <message>
      <source>Try again later.</source>
      <translation>あとでもう一度試してください。</translation>
    </message>
    <message>
      <source>Try again with a connection to github.com, or leave out --fid: the other figures need no download.</source>
      <translation>github.com に接続できる状態でやり直すか、--fid を外してください。ほかの値にダウンロードは不要です。</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>もう一度試してください。</translation>
    </message>
    <message>
      <source>Try again: it resumes where it stopped.</source>
      <translation>もう一度お試しください。止まったところから再開します。</translation>
    </message>
    <message>
      <source>Turn it with another program and save it upright, or allow more --memory.</source>
      <translation>別のプログラムで回転して正しい向きで保存するか、--memory を増やしてください。</translation>
    </message>
    <message>
      <source>Turns pictures like those of {value} into pictures like those of {value2}.</source>
      <translation>{value} のような画像を {value2} のような画像に変えます。</translation>
    </message>
    <message>
      <source>Two leases have the same name.</source>
      <translation>2 つの予約が同じ名前です。</translation>
    </message>
    <message>
      <source>Update PUT Desktop to use it.</source>
      <translation>使うには PUT Desktop を更新してください。</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or describe the pictures again: put models describe.</source>
      <translation>PUT Desktop を更新するか、画像を記述し直してください：put models describe。</translation>
    </message>
    <message>
      <source>Update PUT Desktop, or save the preset again.</source>
      <translation>PUT Desktop を更新するか、プリセットを保存し直してください。</translation>
    </message>
    <message>
      <source>Update PUT Desktop.</source>
      <translation>PUT Desktop を更新してください。</translation>
    </message>
    <message>
      <source>Use --device auto or cpu, or look at 'put doctor' for what is wrong with the GPU.</source>
      <translation>--device auto か cpu を使うか、'put doctor' で GPU の問題を確かめてください。</translation>
    </message>
    <message>
      <source>Use --device auto or cpu: mps is for Apple's chips.</source>
      <translation>--device auto か cpu を使ってください。mps は Apple のチップ用です。</translation>
    </message>
    <message>
      <source>Use --precision auto, bf16 or fp32.</source>
      <translation>--precision auto、bf16、fp32 のいずれかを使ってください。</translation>
    </message>
    <message>
      <source>Use --precision auto, fp16 or fp32.</source>
      <translation>--precision auto、fp16、fp32 のいずれかを使ってください。</translation>
    </message>
    <message>
      <source>Use at least {value} blocks.</source>
      <translation>ブロックを {value} 以上にしてください。</translation>
    </message>
    <message>
      <source>Use https, or a file.</source>
      <translation>https かファイルを使ってください。</translation>
    </message>
    <message>
      <source>Use larger originals, or train with --size {smaller}.</source>
      <translation>大きな元画像を使うか、--size {smaller} で学習してください。</translation>
    </message>
    <message>
      <source>Use larger originals.</source>
      <translation>大きな元画像を使ってください。</translation>
    </message>
    <message>
      <source>Use the way it was installed, or name a signed list of releases with --list and --key.</source>
      <translation>インストールしたときの方法で更新するか、署名付きのバージョン一覧を --list と --key で指定してください。</translation>
    </message>
    <message>
      <source>Use {checkpoint_step} or more for --steps.</source>
      <translation>--steps を {checkpoint_step} 以上にしてください。</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>動画</translation>
    </message>
    <message>
      <source>Videos cannot be written as {ending}.</source>
      <translation>動画を {ending} として書き込めません。</translation>
    </message>
    <message>
      <source>Wait until it ends, or choose another output folder.</source>
      <translation>終わるまで待つか、別の出力フォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose a new folder.</source>
      <translation>終わるまで待つか、停止するか、新しいフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Wait until it ends, stop it, or choose another name.</source>
      <translation>終わるのを待つか、停止するか、別の名前を選んでください。</translation>
    </message>
    <message>
      <source>Wait until it has finished.</source>
      <translation>終わるまで待ってください。</translation>
    </message>
    <message>
      <source>Weak results are to be expected until the problems below are mended.</source>
      <translation>下の問題を直すまでは、良い結果は期待できません。</translation>
    </message>
    <message>
      <source>WebP holds at most 4 GB.</source>
      <translation>WebP は最大 4 GB です。</translation>
    </message>
    <message>
      <source>WebP holds at most {longest_side} pixels per side.</source>
      <translation>WebP は一辺 {longest_side} ピクセルまでです。</translation>
    </message>
    <message>
      <source>WebP holds at most {max_side} pixels per side.</source>
      <translation>WebP は一辺 {max_side} ピクセルまでです。</translation>
    </message>
    <message>
      <source>Weights are F16, BF16 or F32.</source>
      <translation>重みは F16、BF16、F32 のいずれかです。</translation>
    </message>
    <message>
      <source>Weights are float16, bfloat16, float32 or float64.</source>
      <translation>重みは float16、bfloat16、float32、float64 のいずれかです。</translation>
    </message>
    <message>
      <source>What is finished stays; run the same command again to resume.</source>
      <translation>完了した分は残ります。同じコマンドをもう一度実行すると再開します。</translation>
    </message>
    <message>
      <source>What it printed says why. Resume the run to continue it.</source>
      <translation>理由は出力にあります。続けるには学習を再開してください。</translation>
    </message>
    <message>
      <source>What it was made from cannot be noted beside it: {error}</source>
      <translation>何から作られたかを横に記録できません：{error}</translation>
    </message>
    <message>
      <source>What the model's card says of its training pictures cannot be read.</source>
      <translation>モデルのカードにある学習画像の記述を読み込めません。</translation>
    </message>
    <message>
      <source>What was fetched is not a signed document.</source>
      <translation>ダウンロードしたものは署名付きの文書ではありません。</translation>
    </message>
    <message>
      <source>Where the teacher works smaller, they are smaller too.</source>
      <translation>教師が小さい大きさで動くところでは、これも小さくなります。</translation>
    </message>
    <message>
      <source>Windows reserves that name for a device</source>
      <translation>Windows がこの名前をデバイス用に予約しています</translation>
    </message>
    <message>
      <source>Write . for the current folder.</source>
      <translation>現在のフォルダは . と書いてください。</translation>
    </message>
    <message>
      <source>Write auto, cuda or cpu.</source>
      <translation>auto、cuda、cpu のいずれかを書いてください。</translation>
    </message>
    <message>
      <source>Write for example {{name}}.</source>
      <translation>例：{{name}}。</translation>
    </message>
    <message>
      <source>Write for example {{name}}_{{model}}.</source>
      <translation>例：{{name}}_{{model}}。</translation>
    </message>
    <message>
      <source>Write {asked}, or choose another --init-from.</source>
      <translation>{asked} と書くか、別の --init-from を選んでください。</translation>
    </message>
    <message>
      <source>Write {checkpoint_step} or more for --steps.</source>
      <translation>--steps に {checkpoint_step} 以上を書いてください。</translation>
    </message>
    <message>
      <source>Write {devices}.</source>
      <translation>{devices} のどれかを書いてください。</translation>
    </message>
    <message>
      <source>Write: -o {value}{suffix}</source>
      <translation>次のように書いてください：-o {value}{suffix}</translation>
    </message>
    <message>
      <source>a 7-Zip archive</source>
      <translation>7-Zip アーカイブ</translation>
    </message>
    <message>
      <source>a GGUF language model</source>
      <translation>GGUF 言語モデル</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>GIF 画像</translation>
    </message>
    <message>
      <source>a GIMP document</source>
      <translation>GIMP ドキュメント</translation>
    </message>
    <message>
      <source>a Git LFS pointer, not the file that it stands for</source>
      <translation>Git LFS のポインター（実際のファイルではありません）</translation>
    </message>
    <message>
      <source>a JPEG 2000 picture</source>
      <translation>JPEG 2000 画像</translation>
    </message>
    <message>
      <source>a JPEG XL picture</source>
      <translation>JPEG XL 画像</translation>
    </message>
    <message>
      <source>a JPEG picture</source>
      <translation>JPEG 画像</translation>
    </message>
    <message>
      <source>a Linux program</source>
      <translation>Linux プログラム</translation>
    </message>
    <message>
      <source>a LoRA, an add-on for another kind of network</source>
      <translation>LoRA（別の種類のネットワーク用の追加部品）</translation>
    </message>
    <message>
      <source>a LyCORIS add-on for another kind of network</source>
      <translation>LyCORIS（別の種類のネットワーク用の追加部品）</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>PDF 文書</translation>
    </message>
    <message>
      <source>a PNG picture</source>
      <translation>PNG 画像</translation>
    </message>
    <message>
      <source>a Photoshop document</source>
      <translation>Photoshop ドキュメント</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint</source>
      <translation>PyTorch のチェックポイント</translation>
    </message>
    <message>
      <source>a PyTorch checkpoint, or another zip archive, that is cut off or damaged</source>
      <translation>途中で切れたか壊れた PyTorch チェックポイントまたは ZIP アーカイブ</translation>
    </message>
    <message>
      <source>a Python pickle</source>
      <translation>Python の pickle</translation>
    </message>
    <message>
      <source>a RAR archive</source>
      <translation>RAR アーカイブ</translation>
    </message>
    <message>
      <source>a Stable Diffusion autoencoder</source>
      <translation>Stable Diffusion のオートエンコーダー</translation>
    </message>
    <message>
      <source>a Stable Diffusion checkpoint</source>
      <translation>Stable Diffusion のチェックポイント</translation>
    </message>
    <message>
      <source>a StyleGAN2 discriminator (net_D)</source>
      <translation>StyleGAN2 の識別器（net_D）</translation>
    </message>
    <message>
      <source>a StyleGAN2 generator</source>
      <translation>StyleGAN2 の生成器</translation>
    </message>
    <message>
      <source>a StyleGAN2 network</source>
      <translation>StyleGAN2 のネットワーク</translation>
    </message>
    <message>
      <source>a TorchScript program</source>
      <translation>TorchScript プログラム</translation>
    </message>
    <message>
      <source>a U-Net generator (unet_128 or unet_256)</source>
      <translation>U-Net 生成器（unet_128 か unet_256）</translation>
    </message>
    <message>
      <source>a WebP picture or another RIFF file</source>
      <translation>WebP 画像またはほかの RIFF ファイル</translation>
    </message>
    <message>
      <source>a Windows program</source>
      <translation>Windows プログラム</translation>
    </message>
    <message>
      <source>a ZIP archive</source>
      <translation>ZIP アーカイブ</translation>
    </message>
    <message>
      <source>a depth map</source>
      <translation>深度マップ</translation>
    </message>
    <message>
      <source>a device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>a diffusion transformer</source>
      <translation>拡散トランスフォーマー</translation>
    </message>
    <message>
      <source>a discriminator (net_D)</source>
      <translation>識別器（net_D）</translation>
    </message>
    <message>
      <source>a feature head (net_F)</source>
      <translation>特徴ヘッド（net_F）</translation>
    </message>
    <message>
      <source>a file of an unknown kind</source>
      <translation>不明な種類のファイル</translation>
    </message>
    <message>
      <source>a file of zeros, such as an interrupted download leaves</source>
      <translation>ゼロだけのファイル（中断したダウンロードが残すもの）</translation>
    </message>
    <message>
      <source>a file that no longer exists</source>
      <translation>もう存在しないファイル</translation>
    </message>
    <message>
      <source>a generator with a content code (resnet_cat)</source>
      <translation>内容コード付きの生成器（resnet_cat）</translation>
    </message>
    <message>
      <source>a gzip archive</source>
      <translation>gzip アーカイブ</translation>
    </message>
    <message>
      <source>a language model</source>
      <translation>言語モデル</translation>
    </message>
    <message>
      <source>a list or a text</source>
      <translation>一覧またはテキスト</translation>
    </message>
    <message>
      <source>a mask</source>
      <translation>マスク</translation>
    </message>
    <message>
      <source>a multiple of {about_multiple}, {words}</source>
      <translation>{about_multiple} の倍数、{words}</translation>
    </message>
    <message>
      <source>a named pipe</source>
      <translation>名前付きパイプ</translation>
    </message>
    <message>
      <source>a network of {value} tensors, the first called {value2}</source>
      <translation>{value} 個のテンソルからなり、最初が {value2} であるネットワーク</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>数値</translation>
    </message>
    <message>
      <source>a part of a diffusion network</source>
      <translation>拡散ネットワークの一部</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>a pixel discriminator (net_D)</source>
      <translation>ピクセル識別器（net_D）</translation>
    </message>
    <message>
      <source>a pointer to a file stored elsewhere (Git LFS)</source>
      <translation>別の場所にあるファイルへのポインター（Git LFS）</translation>
    </message>
    <message>
      <source>a preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <source>a raw camera picture</source>
      <translation>カメラの RAW 画像</translation>
    </message>
    <message>
      <source>a report of a single video</source>
      <translation>1 本の動画のレポート</translation>
    </message>
    <message>
      <source>a safetensors file</source>
      <translation>safetensors ファイル</translation>
    </message>
    <message>
      <source>a socket</source>
      <translation>ソケット</translation>
    </message>
    <message>
      <source>a text encoder</source>
      <translation>テキストエンコーダー</translation>
    </message>
    <message>
      <source>a text file</source>
      <translation>テキストファイル</translation>
    </message>
    <message>
      <source>a video</source>
      <translation>動画</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>ウェブページ</translation>
    </message>
    <message>
      <source>a web page, not the file that it links to</source>
      <translation>ウェブページ（リンク先のファイルではありません）</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>ZIP アーカイブ</translation>
    </message>
    <message>
      <source>aac</source>
      <translation>aac</translation>
    </message>
    <message>
      <source>about a quarter of the memory</source>
      <translation>メモリは約 4 分の 1</translation>
    </message>
    <message>
      <source>about half the memory</source>
      <translation>メモリは約半分</translation>
    </message>
    <message>
      <source>about {value} hours</source>
      <translation>約 {value} 時間</translation>
    </message>
    <message>
      <source>about {value} minutes</source>
      <translation>約 {value} 分</translation>
    </message>
    <message>
      <source>above {about_above}</source>
      <translation>{about_above} より大きい値</translation>
    </message>
    <message>
      <source>an ESRGAN upscaler</source>
      <translation>ESRGAN の拡大モデル</translation>
    </message>
    <message>
      <source>an HDF5 file, as Keras writes them</source>
      <translation>HDF5 ファイル（Keras の形式）</translation>
    </message>
    <message>
      <source>an HDR gain map</source>
      <translation>HDR ゲインマップ</translation>
    </message>
    <message>
      <source>an ONNX network</source>
      <translation>ONNX ネットワーク</translation>
    </message>
    <message>
      <source>an XML or SVG document</source>
      <translation>XML または SVG 文書</translation>
    </message>
    <message>
      <source>an empty file</source>
      <translation>空のファイル</translation>
    </message>
    <message>
      <source>an older PyTorch checkpoint</source>
      <translation>古い PyTorch のチェックポイント</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>古いバージョン</translation>
    </message>
    <message>
      <source>an optimiser's state</source>
      <translation>オプティマイザーの状態</translation>
    </message>
    <message>
      <source>another file</source>
      <translation>別のファイル</translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>別の画像</translation>
    </message>
    <message>
      <source>another version</source>
      <translation>別のバージョン</translation>
    </message>
    <message>
      <source>are closer to your B pictures than untouched ones</source>
      <translation>手を加えない画像より B の画像に近くなっています</translation>
    </message>
    <message>
      <source>ass</source>
      <translation>ass</translation>
    </message>
    <message>
      <source>at least {low}</source>
      <translation>{low} 以上</translation>
    </message>
    <message>
      <source>at most {high}</source>
      <translation>{high} 以下</translation>
    </message>
    <message>
      <source>at most {high} {about_unit}</source>
      <translation>{high} {about_unit} 以下</translation>
    </message>
    <message>
      <source>at the last evaluation</source>
      <translation>最後の評価で</translation>
    </message>
    <message>
      <source>attachments</source>
      <translation>添付ファイル</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>below {about_below}</source>
      <translation>{about_below} 未満</translation>
    </message>
    <message>
      <source>chapters</source>
      <translation>チャプター</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “keep content”</source>
      <translation>実行を複製し、スライダーを「内容を保つ」へ動かしてください</translation>
    </message>
    <message>
      <source>clone the run and move the slider towards “more style”</source>
      <translation>実行を複製し、スライダーを「スタイルを強く」へ動かしてください</translation>
    </message>
    <message>
      <source>closed captions</source>
      <translation>クローズドキャプション</translation>
    </message>
    <message>
      <source>color_map has no effect: only painters have such a matrix.</source>
      <translation>color_map は効果がありません。この行列は painter 生成器だけにあります。</translation>
    </message>
    <message>
      <source>come closer to your B pictures</source>
      <translation>B の画像に近づいています</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>コメント</translation>
    </message>
    <message>
      <source>constant luminance</source>
      <translation>定輝度</translation>
    </message>
    <message>
      <source>count must be 1 to {most}, not {count}.</source>
      <translation>count は 1 から {most} までで、{count} は使えません。</translation>
    </message>
    <message>
      <source>cover picture</source>
      <translation>カバー画像</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>data of the camera's own</source>
      <translation>カメラ独自のデータ</translation>
    </message>
    <message>
      <source>data tracks</source>
      <translation>データトラック</translation>
    </message>
    <message>
      <source>depth maps</source>
      <translation>個の深度マップ</translation>
    </message>
    <message>
      <source>dts</source>
      <translation>dts</translation>
    </message>
    <message>
      <source>end must be a time after start, not {self_end}.</source>
      <translation>終了は開始より後でなければなりません（{self_end} ではなく）。</translation>
    </message>
    <message>
      <source>ends in another way</source>
      <translation>終わり方が異なります</translation>
    </message>
    <message>
      <source>fast</source>
      <translation>fast</translation>
    </message>
    <message>
      <source>files of about a quarter of the size</source>
      <translation>ファイルは約 4 分の 1 の大きさ</translation>
    </message>
    <message>
      <source>fp16 is for GPUs.</source>
      <translation>fp16 は GPU 用です。</translation>
    </message>
    <message>
      <source>gives pictures of {last} channels; here they have 1 or 3</source>
      <translation>{last} チャンネルの画像を出力しますが、ここでは 1 か 3 です</translation>
    </message>
    <message>
      <source>in the last {stale} evaluations</source>
      <translation>直近 {stale} 回の評価で</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, not by torch.</source>
      <translation>int8 は torch ではなく OpenVINO が計算します。</translation>
    </message>
    <message>
      <source>int8 is computed by OpenVINO, which is not installed.</source>
      <translation>int8 は OpenVINO が計算しますが、インストールされていません。</translation>
    </message>
    <message>
      <source>int8 is computed on the CPU, not on {device}.</source>
      <translation>int8 は {device} ではなく CPU で計算します。</translation>
    </message>
    <message>
      <source>int8 is for painters; this model needs the whole picture at once.</source>
      <translation>int8 は painter 用です。このモデルは画像全体を一度に必要とします。</translation>
    </message>
    <message>
      <source>it</source>
      <translation>それ</translation>
    </message>
    <message>
      <source>it begins or ends with a space, or ends with a full stop</source>
      <translation>空白で始まるか終わるか、ピリオドで終わっています</translation>
    </message>
    <message>
      <source>it begins with a full stop or a hyphen</source>
      <translation>ピリオドかハイフンで始まっています</translation>
    </message>
    <message>
      <source>it contains {bad}</source>
      <translation>{bad} が含まれています</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>空です</translation>
    </message>
    <message>
      <source>it is longer than {longest} letters</source>
      <translation>{longest} 文字を超えています</translation>
    </message>
    <message>
      <source>load_max must be at least load_min, {self_load_min}, not {self_load_max}.</source>
      <translation>load_max は load_min（{self_load_min}）以上にしてください。{self_load_max} は使えません。</translation>
    </message>
    <message>
      <source>masks</source>
      <translation>個のマスク</translation>
    </message>
    <message>
      <source>memory must be at least {value}, not {value2}.</source>
      <translation>memory は {value} 以上で、{value2} は使えません。</translation>
    </message>
    <message>
      <source>mkv does</source>
      <translation>mkv なら可能です</translation>
    </message>
    <message>
      <source>more than one part</source>
      <translation>複数のパート</translation>
    </message>
    <message>
      <source>more than {value}</source>
      <translation>{value} 超</translation>
    </message>
    <message>
      <source>most must be at least 1, not {most}.</source>
      <translation>most は 1 以上で、{most} は使えません。</translation>
    </message>
    <message>
      <source>mp4 and mkv do</source>
      <translation>mp4 と mkv なら可能です</translation>
    </message>
    <message>
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>nce_layers must be numbers from 0 to {last} with {self_blocks} blocks, not {self_nce_layers}.</source>
      <translation>ブロックが {self_blocks} のとき、nce_layers は 0 から {last} までの数で、{self_nce_layers} は使えません。</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>拡張子なし</translation>
    </message>
    <message>
      <source>no part</source>
      <translation>パートなし</translation>
    </message>
    <message>
      <source>no video</source>
      <translation>動画なし</translation>
    </message>
    <message>
      <source>no weights</source>
      <translation>重みなし</translation>
    </message>
    <message>
      <source>noise is for painters.</source>
      <translation>noise は painter 生成器用です。</translation>
    </message>
    <message>
      <source>nothing but zeros</source>
      <translation>ゼロだけ</translation>
    </message>
    <message>
      <source>num_negatives must be below {keys}, the patches contrasted, not {self_num_negatives}.</source>
      <translation>num_negatives は比べる小片の数 {keys} より小さくしてください。{self_num_negatives} は使えません。</translation>
    </message>
    <message>
      <source>num_negatives must be below {value}, the {keys} patches contrasted less the {band_skip} that are passed over, not {self_num_negatives}.</source>
      <translation>num_negatives は {value} より小さくしてください（比べる小片 {keys} 個から飛ばす {band_skip} 個を引いた数）。{self_num_negatives} は使えません。</translation>
    </message>
    <message>
      <source>only sound</source>
      <translation>音声のみ</translation>
    </message>
    <message>
      <source>opus</source>
      <translation>opus</translation>
    </message>
    <message>
      <source>other pictures</source>
      <translation>枚の別の画像</translation>
    </message>
    <message>
      <source>patches must be at least 2: each is told apart from the others.</source>
      <translation>patches は 2 以上にしてください。各小片はほかの小片と区別されます。</translation>
    </message>
    <message>
      <source>patience has no effect without validation scores: eval_every is 0.</source>
      <translation>検証スコアがないと patience は効果がありません（eval_every が 0 です）。</translation>
    </message>
    <message>
      <source>previews</source>
      <translation>個のプレビュー</translation>
    </message>
    <message>
      <source>r1 has no effect: it is a penalty of PatchGAN.</source>
      <translation>r1 は効果がありません。PatchGAN のペナルティです。</translation>
    </message>
    <message>
      <source>raw camera data</source>
      <translation>カメラの RAW データ</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>second video</source>
      <translation>2 番目の動画</translation>
    </message>
    <message>
      <source>size must be at least 32, not {size}.</source>
      <translation>size は 32 以上で、{size} は使えません。</translation>
    </message>
    <message>
      <source>sound</source>
      <translation>音声</translation>
    </message>
    <message>
      <source>sound or video</source>
      <translation>音声または動画</translation>
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
      <translation>テキスト</translation>
    </message>
    <message>
      <source>they are not sharp when they are shown</source>
      <translation>表示しても鮮明ではありません</translation>
    </message>
    <message>
      <source>they need the frame rate of the source</source>
      <translation>元のフレームレートが必要です</translation>
    </message>
    <message>
      <source>videos</source>
      <translation>本の動画</translation>
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
      <translation>これまでの変化は偶然の範囲内です</translation>
    </message>
    <message>
      <source>what is learnt from them is soft</source>
      <translation>そこから学ばれるものはぼやけます</translation>
    </message>
    <message>
      <source>with a small loss</source>
      <translation>わずかに劣化</translation>
    </message>
    <message>
      <source>without loss</source>
      <translation>劣化なし</translation>
    </message>
    <message>
      <source>zoom_b must leave pictures as large as the crop, not {self_zoom_b}.</source>
      <translation>zoom_b は画像が切り抜き以上の大きさになる値にしてください。{self_zoom_b} は使えません。</translation>
    </message>
    <message>
      <source>{about_also} or {words}</source>
      <translation>{about_also} または {words}</translation>
    </message>
    <message>
      <source>{address} is not a safe address.</source>
      <translation>{address} は安全なアドレスではありません。</translation>
    </message>
    <message>
      <source>{chosen_folder} gives {value} of {value2} pictures that can be compared; at least two are needed.</source>
      <translation>{chosen_folder} の画像 {value2} 枚のうち比べられるのは {value} 枚です。2 枚以上必要です。</translation>
    </message>
    <message>
      <source>{codec} can be read but not written</source>
      <translation>{codec} は読み込めますが書き込めません</translation>
    </message>
    <message>
      <source>{count} {many}</source>
      <translation>{count} {many}</translation>
    </message>
    <message>
      <source>{entry_name} cannot be exported as {target_suffix}: its network is a {generator_spec_name}.</source>
      <translation>{entry_name} は {target_suffix} として書き出せません。ネットワークが {generator_spec_name} です。</translation>
    </message>
    <message>
      <source>{entry_path_name} is damaged.</source>
      <translation>{entry_path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{entry_path} cannot be deleted.</source>
      <translation>{entry_path} を削除できません。</translation>
    </message>
    <message>
      <source>{fewer} steps: {value}.</source>
      <translation>{fewer} ステップ：{value}。</translation>
    </message>
    <message>
      <source>{file_name} holds a single generator and no part “{part}”.</source>
      <translation>{file_name} のモデルは 1 つだけで、「{part}」という部分はありません。</translation>
    </message>
    <message>
      <source>{file_name} is not a generator: it is {kind}.</source>
      <translation>{file_name} はモデルではありません：{kind}</translation>
    </message>
    <message>
      <source>{file} cannot be read.</source>
      <translation>{file} を読み込めません。</translation>
    </message>
    <message>
      <source>{file} is a folder, not a file.</source>
      <translation>{file} はフォルダーで、ファイルではありません。</translation>
    </message>
    <message>
      <source>{file} is not a file.</source>
      <translation>{file} はファイルではありません。</translation>
    </message>
    <message>
      <source>{first} and {rest}</source>
      <translation>{first}と{rest}</translation>
    </message>
    <message>
      <source>{first} on {rest}</source>
      <translation>{rest} の {first}</translation>
    </message>
    <message>
      <source>{first} or {rest}</source>
      <translation>{first}または{rest}</translation>
    </message>
    <message>
      <source>{first} with {rest}</source>
      <translation>{first} と {rest}</translation>
    </message>
    <message>
      <source>{first}, {rest}</source>
      <translation>{first}、{rest}</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: no permission.</source>
      <translation>{folder} に書き込めません：権限がありません。</translation>
    </message>
    <message>
      <source>{folder} holds no pictures.</source>
      <translation>{folder} に画像がありません。</translation>
    </message>
    <message>
      <source>{folder} holds one picture; at least two are needed.</source>
      <translation>{folder} には画像が 1 枚しかありません。2 枚以上必要です。</translation>
    </message>
    <message>
      <source>{folder} holds only {value}.</source>
      <translation>{folder} の中身は{value}だけです。</translation>
    </message>
    <message>
      <source>{folder} holds {value}.</source>
      <translation>{folder} の中身は{value}です。</translation>
    </message>
    <message>
      <source>{folder} is a file.</source>
      <translation>{folder} はファイルです。</translation>
    </message>
    <message>
      <source>{format_name} cannot hold IPTC data; it is not kept.</source>
      <translation>{format_name} には IPTC を入れられないため、保持されません。</translation>
    </message>
    <message>
      <source>{format_name} cannot hold comments and texts; they are not kept.</source>
      <translation>{format_name} にはコメントやテキストを入れられないため、保持されません。</translation>
    </message>
    <message>
      <source>{found_left_out} file is neither a picture nor a video and is skipped ({kinds}).</source>
      <translation>{found_left_out} 個のファイルは画像でも動画でもないため飛ばします（{kinds}）。</translation>
    </message>
    <message>
      <source>{found_left_out} files are neither pictures nor videos and are skipped ({kinds}).</source>
      <translation>{found_left_out} 個のファイルは画像でも動画でもないため飛ばします（{kinds}）。</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 10 bit, the most that can be written.</source>
      <translation>{info_bits} ビットが、書き込める最大の 10 ビットになります。</translation>
    </message>
    <message>
      <source>{info_bits} bit becomes 8 bit.</source>
      <translation>{info_bits} ビットが 8 ビットになります。</translation>
    </message>
    <message>
      <source>{inner} lies in {outer}: its pictures would be on both sides.</source>
      <translation>{inner} は {outer} の中にあり、その画像が両側に入ってしまいます。</translation>
    </message>
    <message>
      <source>{kind} holds {depth} bits per channel; the picture has more.</source>
      <translation>{kind} は 1 チャンネル {depth} ビットまでですが、画像はそれを超えます。</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low}～{high}</translation>
    </message>
    <message>
      <source>{low} to {high} {about_unit}</source>
      <translation>{low}～{high} {about_unit}</translation>
    </message>
    <message>
      <source>{message} Step {step} was the last but for those that finish the model.</source>
      <translation>{message} ステップ {step} の後は、モデルを仕上げるステップだけです。</translation>
    </message>
    <message>
      <source>{message} The run ends at step {step} of {self_steps}.</source>
      <translation>{message} 学習はステップ {step} / {self_steps} で終わります。</translation>
    </message>
    <message>
      <source>{model} cannot be read.</source>
      <translation>{model} を読み込めません。</translation>
    </message>
    <message>
      <source>{model} is no longer the teacher that this began with.</source>
      <translation>{model} は、始めたときの教師モデルではなくなっています。</translation>
    </message>
    <message>
      <source>{more} holds {many_distinct} distinct pictures and {fewer} only {few_distinct}.</source>
      <translation>{more} には異なる画像が {many_distinct} 枚ありますが、{fewer} には {few_distinct} 枚だけです。</translation>
    </message>
    <message>
      <source>{names} are not pictures or videos and were left out.</source>
      <translation>{names} は画像でも動画でもないため除外しました。</translation>
    </message>
    <message>
      <source>{names} is not a picture or video and was left out.</source>
      <translation>{names} は画像でも動画でもないため除外しました。</translation>
    </message>
    <message>
      <source>{name} holds {held}: a small set. {value}</source>
      <translation>{name} には {held}：少なめです。{value}</translation>
    </message>
    <message>
      <source>{name} holds {held}: too few to learn a kind of picture from.</source>
      <translation>{name} には {held} しかなく、画像の種類を学ぶには少なすぎます。</translation>
    </message>
    <message>
      <source>{name} holds {held}: very few. {value}</source>
      <translation>{name} には {held}：とても少ないです。{value}</translation>
    </message>
    <message>
      <source>{number} damaged part was</source>
      <translation>{number} か所の壊れた部分</translation>
    </message>
    <message>
      <source>{number} damaged parts were</source>
      <translation>{number} か所の壊れた部分</translation>
    </message>
    <message>
      <source>{number} damaged; what could be decoded is shown.</source>
      <translation>壊れているもの：{number}。デコードできた部分を表示します。</translation>
    </message>
    <message>
      <source>{number} distinct picture</source>
      <translation>異なる画像 {number} 枚</translation>
    </message>
    <message>
      <source>{number} distinct pictures</source>
      <translation>異なる画像 {number} 枚</translation>
    </message>
    <message>
      <source>{number} file</source>
      <translation>ファイル {number} 個</translation>
    </message>
    <message>
      <source>{number} files</source>
      <translation>ファイル {number} 個</translation>
    </message>
    <message>
      <source>{number} folder</source>
      <translation>フォルダー {number} 個</translation>
    </message>
    <message>
      <source>{number} folders</source>
      <translation>フォルダー {number} 個</translation>
    </message>
    <message>
      <source>{number} frame</source>
      <translation>{number} フレーム</translation>
    </message>
    <message>
      <source>{number} frame was</source>
      <translation>{number} フレーム</translation>
    </message>
    <message>
      <source>{number} frames</source>
      <translation>{number} フレーム</translation>
    </message>
    <message>
      <source>{number} frames were</source>
      <translation>{number} フレーム</translation>
    </message>
    <message>
      <source>{number} group</source>
      <translation>{number} 組</translation>
    </message>
    <message>
      <source>{number} groups</source>
      <translation>{number} 組</translation>
    </message>
    <message>
      <source>{number} not later than the one before; corrected.</source>
      <translation>前の時刻より後でないもの：{number}。修正しました。</translation>
    </message>
    <message>
      <source>{number} of another size than the first, and scaled to {info_width} × {info_height}.</source>
      <translation>最初と大きさの違うもの：{number}。{info_width} × {info_height} に拡大縮小しました。</translation>
    </message>
    <message>
      <source>{number} of the {value} of {name}</source>
      <translation>{name} の{value}中 {number} 枚</translation>
    </message>
    <message>
      <source>{number} other file</source>
      <translation>その他のファイル {number} 個</translation>
    </message>
    <message>
      <source>{number} other files</source>
      <translation>その他のファイル {number} 個</translation>
    </message>
    <message>
      <source>{number} picture</source>
      <translation>画像 {number} 枚</translation>
    </message>
    <message>
      <source>{number} picture was</source>
      <translation>画像 {number} 枚</translation>
    </message>
    <message>
      <source>{number} pictures</source>
      <translation>画像 {number} 枚</translation>
    </message>
    <message>
      <source>{number} pictures were</source>
      <translation>画像 {number} 枚</translation>
    </message>
    <message>
      <source>{number} scaled to the size of the first.</source>
      <translation>最初の大きさに拡大縮小：{number}。</translation>
    </message>
    <message>
      <source>{number} time stamp was</source>
      <translation>タイムスタンプ {number} 個</translation>
    </message>
    <message>
      <source>{number} time stamps were</source>
      <translation>タイムスタンプ {number} 個</translation>
    </message>
    <message>
      <source>{number} {words} device</source>
      <translation>{words} {number} 台</translation>
    </message>
    <message>
      <source>{number} {words} devices</source>
      <translation>{words} {number} 台</translation>
    </message>
    <message>
      <source>{others} in {name} will be passed over (other kinds, links to nowhere).</source>
      <translation>{name} の {others} は飛ばします（別の種類、切れたリンク）。</translation>
    </message>
    <message>
      <source>{output} does not end in {suffix}.</source>
      <translation>{output} の末尾が {suffix} ではありません。</translation>
    </message>
    <message>
      <source>{output} lies among the photographs of {photos}.</source>
      <translation>{output} は {photos} の写真の中にあります。</translation>
    </message>
    <message>
      <source>{output} lies among the pictures of {folder}.</source>
      <translation>{output} は {folder} の画像の中にあります。</translation>
    </message>
    <message>
      <source>{part_name} came only in part.</source>
      <translation>{part_name} は一部しか届きませんでした。</translation>
    </message>
    <message>
      <source>{part_name} could not be fetched.</source>
      <translation>{part_name} をダウンロードできませんでした。</translation>
    </message>
    <message>
      <source>{part_name} is damaged: it is not what the GPU pack's description promises.</source>
      <translation>{part_name} は壊れています。GPU パックの説明と一致しません。</translation>
    </message>
    <message>
      <source>{path_name} cannot be read as weights: it is {kind}.</source>
      <translation>{path_name} を重みとして読み込めません。種類：{kind}。</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {name} is {value} and should be {shape}.</source>
      <translation>{path_name} は記述されたネットワークに合いません。{name} は {value} ですが、{shape} のはずです。</translation>
    </message>
    <message>
      <source>{path_name} does not fit the network it describes: {what}.</source>
      <translation>{path_name} は記述されたネットワークに合いません：{what}。</translation>
    </message>
    <message>
      <source>{path_name} has {value} MB and would unpack to {value2} MB, which no checkpoint does.</source>
      <translation>{path_name} は {value} MB で、展開すると {value2} MB になります。そのようなチェックポイントはありません。</translation>
    </message>
    <message>
      <source>{path_name} holds a generator of an unknown kind, {value}.</source>
      <translation>{path_name} のモデルは未知の種類です：{value}。</translation>
    </message>
    <message>
      <source>{path_name} holds a generator's weights but does not describe the network.</source>
      <translation>{path_name} にはモデルの重みがありますが、ネットワークの記述がありません。</translation>
    </message>
    <message>
      <source>{path_name} holds more than weights ({listed}); code in a file is never run.</source>
      <translation>{path_name} には重み以外のもの（{listed}）があります。ファイル内のコードは決して実行しません。</translation>
    </message>
    <message>
      <source>{path_name} is a safetensors file but not a generator{named}.</source>
      <translation>{path_name} は safetensors ファイルですが、モデルではありません{named}。</translation>
    </message>
    <message>
      <source>{path_name} is cut off: it has only {size} of {wanted} bytes.</source>
      <translation>{path_name} は途中で切れています：{wanted} バイト中 {size} バイトのみです。</translation>
    </message>
    <message>
      <source>{path_name} is damaged in an unknown way.</source>
      <translation>{path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{path_name} is damaged, or holds an unreadable kind of numbers.</source>
      <translation>{path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{path_name} is damaged.</source>
      <translation>{path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its description of the network is invalid.</source>
      <translation>{path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its entry for {name} is invalid.</source>
      <translation>{path_name} は壊れています。{name} の項目が無効です。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its format version reads “{value}”.</source>
      <translation>{path_name} は壊れています。形式のバージョンが「{value}」です。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its header cannot be read.</source>
      <translation>{path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights do not match their checksum.</source>
      <translation>{path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: its weights overlap or leave gaps.</source>
      <translation>{path_name} は壊れています。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {name} has {value} bytes.</source>
      <translation>{path_name} は壊れています。{name} が {value} バイトあります。</translation>
    </message>
    <message>
      <source>{path_name} is damaged: {value} bytes follow its weights.</source>
      <translation>{path_name} は壊れています。重みの後に {value} バイトあります。</translation>
    </message>
    <message>
      <source>{path_name} is not a generator's file: it is {kind}.</source>
      <translation>{path_name} はモデルのファイルではありません：{kind}</translation>
    </message>
    <message>
      <source>{path_name} stores its weights as {value}, which generators do not use.</source>
      <translation>{path_name} の重みは {value} で保存されていますが、モデルでは使いません。</translation>
    </message>
    <message>
      <source>{path_name} was made by a later version of PUT Desktop (file format {version}).</source>
      <translation>{path_name} は新しいバージョンの PUT Desktop で作られました（ファイル形式 {version}）。</translation>
    </message>
    <message>
      <source>{path_name} was saved in a way that cannot be read without running code (pickle {protocol}).</source>
      <translation>{path_name} は、コードを実行しないと読めない形で保存されています（pickle {protocol}）。</translation>
    </message>
    <message>
      <source>{path_stem} is a {other_spec_summary}; the student is a {student_spec_summary}.</source>
      <translation>{path_stem} は {other_spec_summary} ですが、生徒モデルは {student_spec_summary} です。</translation>
    </message>
    <message>
      <source>{path} cannot be deleted.</source>
      <translation>{path} を削除できません。</translation>
    </message>
    <message>
      <source>{path} cannot be read or is damaged.</source>
      <translation>{path} は読み込めないか、壊れています。</translation>
    </message>
    <message>
      <source>{path} cannot be read.</source>
      <translation>{path} を読み込めません。</translation>
    </message>
    <message>
      <source>{path} cannot be written.</source>
      <translation>{path} を書き込めません。</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} は存在しません。</translation>
    </message>
    <message>
      <source>{path} exists already and was not changed.</source>
      <translation>{path} はすでにあり、変更していません。</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no preset.</source>
      <translation>{path} は JSON ファイルではないので、プリセットではありません。</translation>
    </message>
    <message>
      <source>{path} is no JSON file, and so no report.</source>
      <translation>{path} は JSON ファイルではないので、レポートではありません。</translation>
    </message>
    <message>
      <source>{path} is no picture.</source>
      <translation>{path} は画像ではありません。</translation>
    </message>
    <message>
      <source>{path} is no preset for translating.</source>
      <translation>{path} は変換用のプリセットではありません。</translation>
    </message>
    <message>
      <source>{path} is no preset.</source>
      <translation>{path} はプリセットではありません。</translation>
    </message>
    <message>
      <source>{path} is no report of a job but {what}.</source>
      <translation>{path} はジョブのレポートではありません。種類：{what}。</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
      <source>{path} is not a whole checkpoint.</source>
      <translation>{path} は完全なチェックポイントではありません。</translation>
    </message>
    <message>
      <source>{path} is not in the list of training runs.</source>
      <translation>{path} は学習の一覧にありません。</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video.</source>
      <translation>{path} は画像でも動画でもありません：{value}</translation>
    </message>
    <message>
      <source>{path} is {value} and not a picture or video; it is skipped.</source>
      <translation>{path} は画像でも動画でもないため飛ばします：{value}</translation>
    </message>
    <message>
      <source>{path} was written by a newer program.</source>
      <translation>{path} は新しいプログラムが書いたものです。</translation>
    </message>
    <message>
      <source>{path} was written by another version of PUT Desktop.</source>
      <translation>{path} は別のバージョンの PUT Desktop が書いたものです。</translation>
    </message>
    <message>
      <source>{path} was written by {which} of PUT Desktop and cannot be resumed.</source>
      <translation>{path} は{which}の PUT Desktop が書いたもので、再開できません。</translation>
    </message>
    <message>
      <source>{path}: name and note have to be texts.</source>
      <translation>{path}：name と note は文字列にしてください。</translation>
    </message>
    <message>
      <source>{path}: options has to be an object.</source>
      <translation>{path}：options はオブジェクトにしてください。</translation>
    </message>
    <message>
      <source>{path}: there is no option “{where}{name}”.</source>
      <translation>{path}：「{where}{name}」というオプションはありません。</translation>
    </message>
    <message>
      <source>{place} holds another training run.</source>
      <translation>{place} には別の学習があります。</translation>
    </message>
    <message>
      <source>{place} is too large to be what it should be.</source>
      <translation>{place} は大きすぎて、本来のものではありません。</translation>
    </message>
    <message>
      <source>{run} has models, but no {checkpoint} to continue from.</source>
      <translation>{run} にモデルはありますが、続けるための {checkpoint} がありません。</translation>
    </message>
    <message>
      <source>{run} holds no training run.</source>
      <translation>{run} に学習はありません。</translation>
    </message>
    <message>
      <source>{run} is a file.</source>
      <translation>{run} はファイルです。</translation>
    </message>
    <message>
      <source>{run} is not empty.</source>
      <translation>{run} は空ではありません。</translation>
    </message>
    <message>
      <source>{run} is not empty: it holds a run without a checkpoint.</source>
      <translation>{run} は空ではありません。チェックポイントのない学習があります。</translation>
    </message>
    <message>
      <source>{seat_worker_name} computes in {value}, others do not: results may differ a little.</source>
      <translation>{seat_worker_name} は {value} で計算し、ほかは違います。結果が少し異なることがあります。</translation>
    </message>
    <message>
      <source>{seat_worker_name} is not used: {problem}</source>
      <translation>{seat_worker_name} は使いません：{problem}</translation>
    </message>
    <message>
      <source>{seat_worker_name} was lost; what it was doing is done again.</source>
      <translation>{seat_worker_name} が失われました。その作業をやり直します。</translation>
    </message>
    <message>
      <source>{self_device} has too little free memory even for {width} x {height} pixels.</source>
      <translation>{self_device} の空きメモリは {width} x {height} ピクセルにも足りません。</translation>
    </message>
    <message>
      <source>{self_name} knows {value}, not {value2}.</source>
      <translation>{self_name} に使えるのは {value} で、{value2} は使えません。</translation>
    </message>
    <message>
      <source>{self_name} must be {value}, not {value2}.</source>
      <translation>{self_name} に使えるのは {value} で、{value2} は使えません。</translation>
    </message>
    <message>
      <source>{self_watched_folder} is being watched already.</source>
      <translation>{self_watched_folder} はすでに監視中です。</translation>
    </message>
    <message>
      <source>{side_looked_at} of the {pictures} of {name} were looked at, drawn at random; copies of the others are not found.</source>
      <translation>{name} の {pictures} のうち {side_looked_at} 枚を無作為に調べました。ほかの画像の重複は見つかりません。</translation>
    </message>
    <message>
      <source>{sidecar_name} could not be copied: {problem_message}</source>
      <translation>{sidecar_name} をコピーできませんでした：{problem_message}</translation>
    </message>
    <message>
      <source>{side} is a file.</source>
      <translation>{side} はファイルです。</translation>
    </message>
    <message>
      <source>{side} is missing.</source>
      <translation>{side} が見つかりません。</translation>
    </message>
    <message>
      <source>{source} can no longer be read.</source>
      <translation>{source} はもう読み込めません。</translation>
    </message>
    <message>
      <source>{source} cannot be used: {name} holds NaN or infinite values.</source>
      <translation>{source} は使えません。{name} に NaN か無限大の値があります。</translation>
    </message>
    <message>
      <source>{source} has {several} named “{part}”.</source>
      <translation>{source} には「{part}」という名前のものが {several} あります。</translation>
    </message>
    <message>
      <source>{source} holds {kind}, not a generator.</source>
      <translation>{source} の中身は {kind} で、モデルではありません。</translation>
    </message>
    <message>
      <source>{start}, which is written last, is missing or damaged.</source>
      <translation>{start}（最後に書かれるもの）がないか、壊れています。</translation>
    </message>
    <message>
      <source>{stop}add pictures to B and begin again. With few pictures, have them varied: that is under “Advanced”.</source>
      <translation>{stop}B に画像を追加して始め直してください。画像が少ないときは、「詳細」で変化を付けてください。</translation>
    </message>
    <message>
      <source>{stop}clone the run and choose the precision fp32 under “Advanced”.</source>
      <translation>{stop}学習を複製し、「詳細」で精度 fp32 を選んでください。</translation>
    </message>
    <message>
      <source>{stop}{less_style}, and add more varied pictures to B.</source>
      <translation>{stop}{less_style}。さらに、より多様な画像を B に追加してください。</translation>
    </message>
    <message>
      <source>{stop}{less_style}, or choose pictures for B that show things more like those in A.</source>
      <translation>{stop}{less_style}。または、A に近いものが写った画像を B に選んでください。</translation>
    </message>
    <message>
      <source>{stop}{less_style}, which holds the colours too. Another seed under “Advanced” can be enough.</source>
      <translation>{stop}{less_style}。色も保たれます。「詳細」でシードを変えるだけで足りることもあります。</translation>
    </message>
    <message>
      <source>{stop}{less_style}. Where negatives were chosen under “Advanced”, choose all of them.</source>
      <translation>{stop}{less_style}。「詳細」で負例を選んでいる場合は、すべてを選んでください。</translation>
    </message>
    <message>
      <source>{stop}{more_style} if the samples have changed little; otherwise add pictures to B, all in one manner.</source>
      <translation>{stop}サンプルがあまり変わっていなければ {more_style}。そうでなければ、同じ作風の画像を B に追加してください。</translation>
    </message>
    <message>
      <source>{target_name} cannot be written.</source>
      <translation>{target_name} を書き込めません。</translation>
    </message>
    <message>
      <source>{target_name} is there already and was left as it is.</source>
      <translation>{target_name} は既にあるため、そのままにしました。</translation>
    </message>
    <message>
      <source>{target} already exists.</source>
      <translation>{target} はすでにあります。</translation>
    </message>
    <message>
      <source>{target} already exists; it was not changed.</source>
      <translation>{target} はすでにあり、変更していません。</translation>
    </message>
    <message>
      <source>{target} cannot be written.</source>
      <translation>{target} を書き込めません。</translation>
    </message>
    <message>
      <source>{target} is a folder.</source>
      <translation>{target} はフォルダーです。</translation>
    </message>
    <message>
      <source>{teacher_description}
A faster variant that imitates “{teacher_title}”.</source>
      <translation>{teacher_description}
「{teacher_title}」をまねた高速版です。</translation>
    </message>
    <message>
      <source>{text}.</source>
      <translation>{text}。</translation>
    </message>
    <message>
      <source>{text}; untouched pictures are farther away, at {value}.</source>
      <translation>{text}。手を加えない画像はもっと遠く、{value} です。</translation>
    </message>
    <message>
      <source>{text}; untouched pictures have {value}.</source>
      <translation>{text}。手を加えない画像は {value} です。</translation>
    </message>
    <message>
      <source>{translator_device} has too little free memory even for a small tile.</source>
      <translation>{translator_device} の空きメモリは小さなタイルにも足りません。</translation>
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
      <translation>{value}と{value2}</translation>
    </message>
    <message>
      <source>{value} are grey.</source>
      <translation>{value} は灰色です。</translation>
    </message>
    <message>
      <source>{value} are more than twice as long as wide; a crop shows little of them.</source>
      <translation>{value} は長さが幅の 2 倍を超え、切り抜きにはわずかしか写りません。</translation>
    </message>
    <message>
      <source>{value} are of one plain colour: nothing is to be learnt from them.</source>
      <translation>{value} は単色で、学べるものがありません。</translation>
    </message>
    <message>
      <source>{value} becomes {value2}, {loss}: {value3}{other}.</source>
      <translation>{value}は {value2} になります（{loss}）：{value3}{other}。</translation>
    </message>
    <message>
      <source>{value} becomes {value2}{loss}: {why}.</source>
      <translation>{value}は {value2} になります{loss}：{why}。</translation>
    </message>
    <message>
      <source>{value} cannot be read.</source>
      <translation>{value} を読み込めません。</translation>
    </message>
    <message>
      <source>{value} cannot be written by this installation.</source>
      <translation>このインストールでは {value} を書き込めません。</translation>
    </message>
    <message>
      <source>{value} could not be kept: {error}.</source>
      <translation>{value} を保持できませんでした：{error}。</translation>
    </message>
    <message>
      <source>{value} could not be read; the one before is shown again.</source>
      <translation>{value} を読み込めないため、前の画像を繰り返します。</translation>
    </message>
    <message>
      <source>{value} crops at once instead of {batch}: about half the memory.</source>
      <translation>一度に {batch} 枚ではなく {value} 枚の切り抜き：メモリは約半分。</translation>
    </message>
    <message>
      <source>{value} differs</source>
      <translation>{value} が異なります</translation>
    </message>
    <message>
      <source>{value} does not belong to it</source>
      <translation>{value} はそれに属しません</translation>
    </message>
    <message>
      <source>{value} does not hold {value2}</source>
      <translation>{value} は {value2} に対応していません</translation>
    </message>
    <message>
      <source>{value} does not hold {what}</source>
      <translation>{value} には {what} を入れられません</translation>
    </message>
    <message>
      <source>{value} had no time stamp; the usual distance was used.</source>
      <translation>{value} にタイムスタンプがないため、通常の間隔を使いました。</translation>
    </message>
    <message>
      <source>{value} has no constant rate factor.</source>
      <translation>{value} に固定レート係数（CRF）はありません。</translation>
    </message>
    <message>
      <source>{value} have a short side below {size} px. They are enlarged, and {blurred}.</source>
      <translation>{value} は短辺が {size} px 未満です。拡大されます：{blurred}。</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}.</source>
      <translation>{value} に入るのはフレームだけで、{value2}は保持されません。</translation>
    </message>
    <message>
      <source>{value} holds frames only, without {value2}; mkv keeps these.</source>
      <translation>{value} に入るのはフレームだけで、{value2}は保持されません。mkv は保ちます。</translation>
    </message>
    <message>
      <source>{value} holds {names}, not {value2}.</source>
      <translation>{value} の中身は {names} で、{value2} ではありません。</translation>
    </message>
    <message>
      <source>{value} in {value2} has no transparency; frames are placed on white.</source>
      <translation>{value2} の {value} は透明に対応しないため、フレームは白地になります。</translation>
    </message>
    <message>
      <source>{value} is damaged.</source>
      <translation>{value} は壊れています。</translation>
    </message>
    <message>
      <source>{value} is missing</source>
      <translation>{value} がありません</translation>
    </message>
    <message>
      <source>{value} is no longer there.</source>
      <translation>{value} はもうありません。</translation>
    </message>
    <message>
      <source>{value} is not kept: it cannot be written here.</source>
      <translation>{value} は保持されません：ここでは書き込めません。</translation>
    </message>
    <message>
      <source>{value} is not kept: its codec is unknown.</source>
      <translation>{value} は保持されません：コーデックが不明です。</translation>
    </message>
    <message>
      <source>{value} is not kept: only one video of a file is translated.</source>
      <translation>{value} は保持されません：変換するのは 1 ファイルにつき 1 本の動画だけです。</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} does not hold it; mp4 and mov do.</source>
      <translation>{value} は保持されません：{value2} には入れられません。mp4 と mov なら可能です。</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2} holds no attachments; mkv does.</source>
      <translation>{value} は保持されません：{value2} には添付を入れられません。mkv なら可能です。</translation>
    </message>
    <message>
      <source>{value} is not kept: {value2}{hint}.</source>
      <translation>{value} は保持されません：{value2}{hint}。</translation>
    </message>
    <message>
      <source>{value} is too many</source>
      <translation>{value} が余分です</translation>
    </message>
    <message>
      <source>{value} is written without the {value2} of the source.</source>
      <translation>{value} には元のファイルの{value2}が書き込まれません。</translation>
    </message>
    <message>
      <source>{value} is written without them here; H.264 and HEVC keep them</source>
      <translation>ここでは {value} に入れられません。H.264 と HEVC は保ちます</translation>
    </message>
    <message>
      <source>{value} kB</source>
      <translation>{value} kB</translation>
    </message>
    <message>
      <source>{value} left out.</source>
      <translation>飛ばしたもの：{value}。</translation>
    </message>
    <message>
      <source>{value} of A are in B as well: they teach nothing.</source>
      <translation>A の{value}が B にもあります。何も学べません。</translation>
    </message>
    <message>
      <source>{value} of {name} all but repeat another ({groups} of copies). Mirrored copies are not counted.</source>
      <translation>{name} の{value}が別の画像とほぼ同じです（複製 {groups}）。左右反転の複製は数えません。</translation>
    </message>
    <message>
      <source>{value} of {name} cannot be read.</source>
      <translation>{name} の {value} を読み込めません。</translation>
    </message>
    <message>
      <source>{value} of {name} may not be read, such as {value2}.</source>
      <translation>{name} の {value} を読む権限がありません。例：{value2}。</translation>
    </message>
    <message>
      <source>{value} track {value2}{value3}</source>
      <translation>{value}トラック {value2}{value3}</translation>
    </message>
    <message>
      <source>{value} x {value2} pixels do not fit into memory; the generator works at {value3} x {value4}.</source>
      <translation>{value} x {value2} ピクセルはメモリに収まらないため、{value3} x {value4} で処理します。</translation>
    </message>
    <message>
      <source>{value}, which names the folders of pictures, is missing or damaged.</source>
      <translation>画像フォルダーを記した {value} がないか、壊れています。</translation>
    </message>
    <message>
      <source>{value}, which names the pictures that are held out, is missing or damaged.</source>
      <translation>検証用に取り分けた画像を記した {value} がないか、壊れています。</translation>
    </message>
    <message>
      <source>{value}{hint}</source>
      <translation>{value}{hint}</translation>
    </message>
    <message>
      <source>{version} is not a version.</source>
      <translation>{version} はバージョンではありません。</translation>
    </message>
    <message>
      <source>{what} cannot be used. {refused_message}</source>
      <translation>{what} は使えません。{refused_message}</translation>
    </message>
    <message>
      <source>{what} cannot be written into {value} here</source>
      <translation>ここでは {what} を {value} に書き込めません</translation>
    </message>
    <message>
      <source>{wheel_name} is damaged.</source>
      <translation>{wheel_name} は壊れています。</translation>
    </message>
    <message>
      <source>{wheel_name} unpacks to more than was promised.</source>
      <translation>{wheel_name} を展開すると、示された大きさを超えます。</translation>
    </message>
    <message>
      <source>{where}“{name}” cannot be a preset's name: {fault}.</source>
      <translation>{where}「{name}」はプリセットの名前にできません：{fault}。</translation>
    </message>
    <message>
      <source>“{built_in_name}” is built in and cannot be {action}.</source>
      <translation>「{built_in_name}」は内蔵モデルのため{action}できません。</translation>
    </message>
    <message>
      <source>“{entry_name}” does not fit {given}.</source>
      <translation>「{entry_name}」は {given} に合いません。</translation>
    </message>
    <message>
      <source>“{entry_name}” has a structure that cannot be trained here.</source>
      <translation>「{entry_name}」の構造はここでは学習できません。</translation>
    </message>
    <message>
      <source>“{entry_name}” is built in and cannot be changed.</source>
      <translation>「{entry_name}」は内蔵モデルのため変更できません。</translation>
    </message>
    <message>
      <source>“{name}” cannot be a generator's name: {fault}.</source>
      <translation>「{name}」はモデルの名前にできません：{fault}。</translation>
    </message>
  </context>
  <context>
    <name>EstimatePage</name>
    <message>
      <source>&amp;Default folder</source>
      <translation>既定のフォルダー(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>計測(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Measure again</source>
      <translation>測り直す(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Start training</source>
      <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
      <source>Add t&amp;o queue</source>
      <translation>キューに追加(&amp;O)</translation>
    </message>
    <message>
      <source>Cance&amp;l</source>
      <translation>中止(&amp;L)</translation>
    </message>
    <message>
      <source>Chan&amp;ge folder…</source>
      <translation>フォルダーを変更(&amp;G)…</translation>
    </message>
    <message>
      <source>Estimate</source>
      <translation>見積もり</translation>
    </message>
    <message>
      <source>Folder for the run</source>
      <translation>学習のフォルダー</translation>
    </message>
    <message>
      <source>Measured with a short trial on this machine.</source>
      <translation>このマシンでの短い試行で測定。</translation>
    </message>
    <message>
      <source>Nothing has been measured yet.</source>
      <translation>まだ測定していません。</translation>
    </message>
    <message>
      <source>Progress of measuring</source>
      <translation>測定の進行</translation>
    </message>
    <message>
      <source>Save in</source>
      <translation>保存先</translation>
    </message>
    <message>
      <source>Save the run in another folder, for example on another disk</source>
      <translation>学習を別のフォルダー、例えば別のディスクに保存</translation>
    </message>
    <message>
      <source>Stop measuring</source>
      <translation>測定を止める</translation>
    </message>
    <message>
      <source>These figures are out of date because a setting has changed. Measure again.</source>
      <translation>設定が変わり、数値が古くなりました。測り直してください。</translation>
    </message>
    <message>
      <source>This run does not fit while another one is training. It can wait in the queue.</source>
      <translation>別の学習中はこの学習は入りません。キューで待てます。</translation>
    </message>
    <message>
      <source>This run does not fit with these settings.</source>
      <translation>この設定では学習が入りません。</translation>
    </message>
    <message>
      <source>This run fits. You can start training.</source>
      <translation>この学習は入ります。始められます。</translation>
    </message>
    <message>
      <source>What it will take</source>
      <translation>必要なもの</translation>
    </message>
  </context>
  <context>
    <name>EstimateView</name>
    <message numerus="yes">
      <source>%Ln step(s) of {step} s</source>
      <translation>
        <numerusform>%Ln ステップ、1 ステップ {step} 秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warm-up step(s) of {step} s</source>
      <translation>
        <numerusform>ウォームアップ %Ln ステップ、1 ステップ {step} 秒</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>適用</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>ディスク</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>メモリ</translation>
    </message>
    <message>
      <source>The free space in {where} is unknown.</source>
      <translation>{where} の空きは不明です。</translation>
    </message>
    <message>
      <source>There was too little memory for a step.</source>
      <translation>1 ステップにメモリが足りませんでした。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>of {free} free in {where}</source>
      <translation>{where} の空き {free} のうち</translation>
    </message>
    <message>
      <source>the computer's memory</source>
      <translation>コンピューターのメモリ</translation>
    </message>
    <message>
      <source>the run's folder</source>
      <translation>学習のフォルダー</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>{words}, from only one or two measured steps</source>
      <translation>{words}、測定した 1～2 ステップから</translation>
    </message>
  </context>
  <context>
    <name>FileTable</name>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>結果</translation>
    </message>
  </context>
  <context>
    <name>FilesDialog</name>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message numerus="yes">
      <source>Only the first %Ln are shown.</source>
      <translation>
        <numerusform>最初の %Ln 件だけを表示しています。</numerusform>
      </translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>フォルダーを開く(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>FilesPanel</name>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Files of the selected job</source>
      <translation>選んだジョブのファイル</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>表示するもの</translation>
    </message>
    <message>
      <source>Which files are listed</source>
      <translation>一覧に出すファイル</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Pictures and videos of the job</source>
      <translation>ジョブの画像と動画</translation>
    </message>
  </context>
  <context>
    <name>FindingCard</name>
    <message>
      <source>Note</source>
      <translation>メモ</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>問題</translation>
    </message>
    <message>
      <source>Show files…</source>
      <translation>ファイルを表示…</translation>
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
      <translation>所見</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <source>&amp;Show in gallery</source>
      <translation>ギャラリーで表示(&amp;S)</translation>
    </message>
    <message>
      <source>Add to &amp;gallery</source>
      <translation>ギャラリーに追加(&amp;G)</translation>
    </message>
    <message>
      <source>Adding…</source>
      <translation>追加中…</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>仕上げ</translation>
    </message>
    <message>
      <source>It gets a card and a place among your models.</source>
      <translation>カードが付き、モデルの一覧に加わります。</translation>
    </message>
    <message>
      <source>Model from step {step}</source>
      <translation>ステップ {step} のモデル</translation>
    </message>
    <message>
      <source>Name your model</source>
      <translation>モデルに名前を付ける</translation>
    </message>
    <message>
      <source>There is no model to add yet.</source>
      <translation>追加できるモデルはまだありません。</translation>
    </message>
    <message>
      <source>Trans&amp;late a folder</source>
      <translation>フォルダーを変換(&amp;L)</translation>
    </message>
    <message>
      <source>Turns pictures like those of “{a}” into pictures like those of “{b}”.</source>
      <translation>「{a}」のような画像を「{b}」のような画像にします。</translation>
    </message>
    <message>
      <source>Use it like any other model, here and on the command line.</source>
      <translation>他のモデルと同じように、ここでもコマンドラインでも使えます。</translation>
    </message>
    <message>
      <source>“{name}” is in the gallery.</source>
      <translation>「{name}」はギャラリーにあります。</translation>
    </message>
  </context>
  <context>
    <name>FitHint</name>
    <message numerus="yes">
      <source>%Ln of {total} unusual for this model</source>
      <translation>
        <numerusform>{total} 件中 %Ln 件がこのモデルには珍しい</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Compared with the %Ln picture(s) that the model was trained on.</source>
      <translation>
        <numerusform>このモデルの学習に使われた %Ln 枚の画像と比較。</numerusform>
      </translation>
    </message>
    <message>
      <source>Unusual files lie farther off than nearly all of them. They may still turn out well: try one.</source>
      <translation>珍しいファイルは、そのほぼすべてより離れています。それでもうまくいくことはあります。一つ試してください。</translation>
    </message>
    <message>
      <source>Unusual for this model</source>
      <translation>このモデルには珍しい</translation>
    </message>
    <message>
      <source>Usual for this model</source>
      <translation>このモデルには普通</translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <translation>
        <numerusform>ほか %Ln 件</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: farther off than all of them</source>
      <translation>{name}：すべてより離れている</translation>
    </message>
    <message>
      <source>{name}: farther off than {percent} % of them</source>
      <translation>{name}：そのうち {percent} % より離れている</translation>
    </message>
  </context>
  <context>
    <name>FolderField</name>
    <message>
      <source>Choose: {what}</source>
      <translation>選択: {what}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>フォルダーが選択されていません</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>&amp;Back</source>
      <translation>戻る(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
      <source>Back to the pictures (Ctrl+W). Training continues</source>
      <translation>画像に戻る (Ctrl+W)。学習は続きます</translation>
    </message>
    <message>
      <source>Ne&amp;xt</source>
      <translation>次へ(&amp;X)</translation>
    </message>
    <message>
      <source>Next page (Alt+Right)</source>
      <translation>次のページ (Alt+Right)</translation>
    </message>
    <message>
      <source>Previous page (Alt+Left)</source>
      <translation>前のページ (Alt+Left)</translation>
    </message>
  </context>
  <context>
    <name>GalleryModel</name>
    <message>
      <source>Built-in</source>
      <translation>内蔵</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>破損</translation>
    </message>
    <message>
      <source>Licence: {name}</source>
      <translation>ライセンス: {name}</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>自分の</translation>
    </message>
  </context>
  <context>
    <name>GeneralPage</name>
    <message>
      <source>&amp;Language</source>
      <translation>言語(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
      <source>Another language is used from the next start on.</source>
      <translation>言語の変更は次回の起動から有効になります。</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>外観と言語</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>システムに合わせる</translation>
    </message>
  </context>
  <context>
    <name>ImageStrip</name>
    <message>
      <source>Picture {number}</source>
      <translation>画像 {number}</translation>
    </message>
    <message>
      <source>Validation pictures</source>
      <translation>検証画像</translation>
    </message>
  </context>
  <context>
    <name>ImagesPage</name>
    <message>
      <source>Now choose folder {name}.</source>
      <translation>次にフォルダー {name} を選んでください。</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Pictures in the style you want them to get</source>
      <translation>目指すスタイルの画像</translation>
    </message>
    <message>
      <source>Pictures like the ones you want to translate</source>
      <translation>変換したいものに似た画像</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>元</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>スタイル</translation>
    </message>
    <message>
      <source>Two folders: pictures like yours, and pictures that look like what you want. They need not match.</source>
      <translation>2 つのフォルダー：変換したい画像に似た画像と、目指す見た目の画像。対応している必要はありません。</translation>
    </message>
    <message>
      <source>Which pictures should it learn from?</source>
      <translation>どの画像から学びますか?</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Free some space.</source>
      <translation>空きを作ってください。</translation>
    </message>
    <message>
      <source>There is no room for temporary files.</source>
      <translation>一時ファイルの空きがありません。</translation>
    </message>
  </context>
  <context>
    <name>JobTable</name>
    <message>
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>進行</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>The model “{name}” no longer exists. Choose another one.</source>
      <translation>モデル「{name}」はもうありません。別のものを選んでください。</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>残り時間</translation>
    </message>
  </context>
  <context>
    <name>LossPlot</name>
    <message>
      <source>Losses by step</source>
      <translation>ステップごとの損失</translation>
    </message>
    <message>
      <source>The first losses appear after a few steps.</source>
      <translation>最初の損失は数ステップ後に出ます。</translation>
    </message>
    <message>
      <source>The two networks compete, so their losses hardly tell how good the pictures are. Go by the pictures and the score. Look into a loss that stays at 0 or keeps growing.</source>
      <translation>2 つのネットワークは競い合うため、損失は画像の良さをほとんど示しません。画像とスコアで判断してください。0 のままか増え続ける損失は調べてください。</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message numerus="yes">
      <source>%Ln job(s) are removed together.</source>
      <translation>
        <numerusform>%Ln 件のジョブをまとめて取り除きます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln translated frame(s) of {name} are discarded.</source>
      <translation>
        <numerusform>{name} の変換済み %Ln フレームは破棄されます。</numerusform>
      </translation>
    </message>
    <message>
      <source>About PUT Desktop</source>
      <translation>PUT Desktop について</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>フォルダーを追加</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>画像と動画を追加</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message numerus="yes">
      <source>Drop to add %Ln item(s)</source>
      <translation>
        <numerusform>ドロップして %Ln 個の項目を追加</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop to add “{name}”</source>
      <translation>ドロップして「{name}」を追加</translation>
    </message>
    <message>
      <source>Finished results stay.</source>
      <translation>できた結果は残ります。</translation>
    </message>
    <message>
      <source>Folders are being watched. Close PUT Desktop?</source>
      <translation>フォルダーを監視しています。PUT Desktop を閉じますか？</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>開いたままにする</translation>
    </message>
    <message>
      <source>Keep running</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>PUT Desktop {version}</source>
      <translation>PUT Desktop {version}</translation>
    </message>
    <message>
      <source>Pictures ({endings})</source>
      <translation>画像 ({endings})</translation>
    </message>
    <message>
      <source>Pictures and videos ({endings})</source>
      <translation>画像と動画 ({endings})</translation>
    </message>
    <message>
      <source>Reports ({endings})</source>
      <translation>レポート ({endings})</translation>
    </message>
    <message>
      <source>The language changes when PUT Desktop is next started.</source>
      <translation>言語は PUT Desktop の次の起動時に変わります。</translation>
    </message>
    <message>
      <source>Translate again from a report</source>
      <translation>レポートからもう一度変換</translation>
    </message>
    <message>
      <source>Turns one kind of picture or video into another, on your own machine. Apache-2.0. The window is made with Qt, used under the LGPL. Each model has a licence of its own: see its details.</source>
      <translation>ある種の画像や動画を、自分のマシンで別の種類に変えます。Apache-2.0。ウィンドウは LGPL の Qt で作られています。各モデルには独自のライセンスがあります。詳細をご覧ください。</translation>
    </message>
    <message>
      <source>Videos ({endings})</source>
      <translation>動画 ({endings})</translation>
    </message>
    <message>
      <source>What arrives meanwhile is translated at the next start.</source>
      <translation>その間に届いたものは次回の起動時に変換されます。</translation>
    </message>
    <message>
      <source>Work on in the tray</source>
      <translation>トレイで作業を続ける</translation>
    </message>
    <message>
      <source>{done} Finished results stay, and the rest can be resumed at the next start.</source>
      <translation>{done} できた結果は残り、続きは次の起動時に再開できます。</translation>
    </message>
    <message>
      <source>{done} of {total} are done.</source>
      <translation>{total}のうち {done} が完了。</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Close PUT Desktop?</source>
      <translation>「{name}」を変換中です。PUT Desktop を閉じますか?</translation>
    </message>
    <message>
      <source>“{name}” is being translated. Stop and remove it?</source>
      <translation>「{name}」を変換中です。停止して取り除きますか?</translation>
    </message>
    <message>
      <source>“{name}” is not finished. Remove it?</source>
      <translation>「{name}」は未完です。取り除きますか?</translation>
    </message>
  </context>
  <context>
    <name>MeasureBox</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>How fast this computer is</source>
      <translation>このコンピューターの速さ</translation>
    </message>
    <message>
      <source>Looking up what was measured…</source>
      <translation>測定結果を調べています…</translation>
    </message>
    <message>
      <source>Measure now</source>
      <translation>今すぐ測定</translation>
    </message>
    <message>
      <source>Measuring. It takes some minutes; leave the computer alone meanwhile.</source>
      <translation>測定中です。数分かかります。その間はコンピューターを使わないでください。</translation>
    </message>
    <message>
      <source>Progress of the measurement</source>
      <translation>測定の進み具合</translation>
    </message>
    <message>
      <source>The plain way is PyTorch in fp32, one picture after the other. The model of new jobs is measured; it takes some minutes, in which the computer should do nothing else.</source>
      <translation>単純な方法とは、PyTorch の fp32 で画像を 1 枚ずつ処理することです。新しいジョブのモデルを測定します。数分かかり、その間コンピューターはほかのことをしないでください。</translation>
    </message>
    <message>
      <source>What was measured cannot be shown.</source>
      <translation>測定結果を表示できません。</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;Dark</source>
      <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>ライト(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Queue</source>
      <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Training</source>
      <translation>学習(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>言語(&amp;G)</translation>
    </message>
    <message>
      <source>Same as the &amp;system</source>
      <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>システムに合わせる</translation>
    </message>
  </context>
  <context>
    <name>ModelGallery</name>
    <message>
      <source>Details…</source>
      <translation>詳細…</translation>
    </message>
    <message>
      <source>Drop to add this model</source>
      <translation>ドロップしてモデルを追加</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>No models yet. Drop a model file here to add one.</source>
      <translation>まだモデルがありません。モデルファイルをここにドロップしてください。</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>取り除く…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
  </context>
  <context>
    <name>ModelPanel</name>
    <message>
      <source>Credits</source>
      <translation>クレジット</translation>
    </message>
    <message>
      <source>Details of the model</source>
      <translation>モデルの詳細</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>From</source>
      <translation>元</translation>
    </message>
    <message>
      <source>How it was trained</source>
      <translation>学習のしかた</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>限界</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>手法</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>ネットワーク</translation>
    </message>
    <message>
      <source>No pictures on its card</source>
      <translation>カードに画像がありません</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>取り除く…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>To</source>
      <translation>先</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>このモデルを使う</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>不明</translation>
    </message>
  </context>
  <context>
    <name>ModelsController</name>
    <message numerus="yes">
      <source>%Ln unfinished job(s) need it</source>
      <translation>
        <numerusform>未完了のジョブ %Ln 件がこれを必要としています</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding {name}…</source>
      <translation>{name} を追加中…</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>CUT and CycleGAN (*.pth)</source>
      <translation>CUT と CycleGAN (*.pth)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete the model “{name}”?</source>
      <translation>モデル「{name}」を削除しますか?</translation>
    </message>
    <message>
      <source>Export “{name}”</source>
      <translation>「{name}」を書き出す</translation>
    </message>
    <message>
      <source>Import models</source>
      <translation>モデルを読み込む</translation>
    </message>
    <message>
      <source>It is the averaged generator, {part}, of {count} in the file: {parts}.</source>
      <translation>ファイル内の {count} 個のうち平均化された生成器 {part} です: {parts}。</translation>
    </message>
    <message>
      <source>It is the generator {part}, of {count} in the file: {parts}.</source>
      <translation>ファイル内の {count} 個のうち生成器 {part} です: {parts}。</translation>
    </message>
    <message>
      <source>Its file is deleted from your data folder. Pictures made with it stay.</source>
      <translation>データフォルダーからファイルが削除されます。作った画像は残ります。</translation>
    </message>
    <message>
      <source>Models (*.safetensors *.pth *.pt *.ckpt)</source>
      <translation>モデル (*.safetensors *.pth *.pt *.ckpt)</translation>
    </message>
    <message>
      <source>New name for “{name}”:</source>
      <translation>「{name}」の新しい名前:</translation>
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
      <translation>報告してください。</translation>
    </message>
    <message>
      <source>Rename model</source>
      <translation>モデルの名前を変更</translation>
    </message>
    <message>
      <source>Something went wrong.</source>
      <translation>問題が起きました。</translation>
    </message>
    <message>
      <source>The averaged generator {part} could not be taken. {reason}</source>
      <translation>平均化された生成器 {part} は使えませんでした。{reason}</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>{name} を書き込み中…</translation>
    </message>
    <message>
      <source>Written to {path}.</source>
      <translation>{path} に書き込みました。</translation>
    </message>
    <message>
      <source>“{name}” was added and selected.</source>
      <translation>「{name}」を追加して選びました。</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Built-in first</source>
      <translation>内蔵を先に</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>検索を消去</translation>
    </message>
    <message>
      <source>How the models are sorted</source>
      <translation>モデルの並べ方</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>読み込む…</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>大きい順</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>新しい順</translation>
    </message>
    <message>
      <source>No model has these words.</source>
      <translation>この語を含むモデルはありません。</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Search models</source>
      <translation>モデルを検索</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>並べ方</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>題名</translation>
    </message>
    <message>
      <source>Words in the title, the description, the licence or the author</source>
      <translation>題名、説明、ライセンス、作者の語</translation>
    </message>
  </context>
  <context>
    <name>OutlookBar</name>
    <message numerus="yes">
      <source>%Ln picture(s) are left out.</source>
      <translation>
        <numerusform>%Ln 枚の画像が除外されています。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Use them again</source>
      <translation>もう一度使う(&amp;U)</translation>
    </message>
    <message>
      <source>Both folders hold enough pictures. Expect good results.</source>
      <translation>両方のフォルダーに十分な画像があります。良い結果が期待できます。</translation>
    </message>
    <message>
      <source>Chec&amp;k again</source>
      <translation>再確認(&amp;K)</translation>
    </message>
    <message>
      <source>Check both folders again after you added or repaired pictures</source>
      <translation>画像を追加・修復した後に両方のフォルダーを再確認</translation>
    </message>
    <message>
      <source>Checking pictures: {done} of {total}</source>
      <translation>画像を確認中: {done} / {total}</translation>
    </message>
    <message>
      <source>Checking pictures…</source>
      <translation>画像を確認中…</translation>
    </message>
    <message>
      <source>Comparing pictures…</source>
      <translation>画像を比較中…</translation>
    </message>
    <message>
      <source>Expect weak results unless you fix the points below.</source>
      <translation>下の点を直さないと結果は弱くなります。</translation>
    </message>
    <message>
      <source>Pictures checked</source>
      <translation>画像を確認しました</translation>
    </message>
    <message>
      <source>T&amp;rain anyway</source>
      <translation>それでも学習(&amp;R)</translation>
    </message>
    <message>
      <source>These pictures are not ready for training. Fix the problems below first.</source>
      <translation>この画像ではまだ学習できません。先に下の問題を直してください。</translation>
    </message>
    <message>
      <source>Training can work. The points below limit the results.</source>
      <translation>学習できます。下の点が結果を制限します。</translation>
    </message>
  </context>
  <context>
    <name>OutputChoice</name>
    <message>
      <source>&amp;Choose…</source>
      <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
      <source>A folder &amp;beside the originals</source>
      <translation>元の横のフォルダー(&amp;B)</translation>
    </message>
    <message>
      <source>Choose the folder for the results</source>
      <translation>結果のフォルダーを選ぶ</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>結果のフォルダー</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>フォルダー未選択</translation>
    </message>
    <message>
      <source>Results go to</source>
      <translation>結果の保存先</translation>
    </message>
    <message>
      <source>This fo&amp;lder:</source>
      <translation>このフォルダー(&amp;L):</translation>
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
      <translation>描画中…</translation>
    </message>
  </context>
  <context>
    <name>PreferencesDialog</name>
    <message>
      <source>Compiled networks</source>
      <translation>コンパイル済みネットワーク</translation>
    </message>
    <message>
      <source>General</source>
      <translation>一般</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>ログ</translation>
    </message>
    <message>
      <source>Measured speeds</source>
      <translation>測定した速度</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Pages of the preferences</source>
      <translation>環境設定のページ</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>パフォーマンス</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>環境設定</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Storage</source>
      <translation>ストレージ</translation>
    </message>
    <message>
      <source>Training runs</source>
      <translation>トレーニング</translation>
    </message>
  </context>
  <context>
    <name>PresetBar</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>削除(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Export to a file…</source>
      <translation>ファイルに書き出す(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Import from a file…</source>
      <translation>ファイルから読み込む(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Save as a preset…</source>
      <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Update the preset</source>
      <translation>プリセットを更新(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Update “{name}”</source>
      <translation>「{name}」を更新(&amp;U)</translation>
    </message>
    <message>
      <source>No preset</source>
      <translation>プリセットなし</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Re&amp;name…</source>
      <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
      <source>Save, share and remove presets</source>
      <translation>プリセットの保存、共有、削除</translation>
    </message>
    <message>
      <source>Settings that are saved under a name</source>
      <translation>名前を付けて保存した設定</translation>
    </message>
    <message>
      <source>{name}, changed</source>
      <translation>{name}（変更あり）</translation>
    </message>
  </context>
  <context>
    <name>Presets</name>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete the preset “{name}”?</source>
      <translation>プリセット「{name}」を削除しますか？</translation>
    </message>
    <message>
      <source>Export the preset</source>
      <translation>プリセットを書き出す</translation>
    </message>
    <message>
      <source>Import a preset</source>
      <translation>プリセットを読み込む</translation>
    </message>
    <message>
      <source>Its settings become those that are shown.</source>
      <translation>設定は現在表示されているものに置き換わります。</translation>
    </message>
    <message>
      <source>Jobs that were made with it keep their settings.</source>
      <translation>これで作ったジョブの設定は残ります。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>プリセットの名前:</translation>
    </message>
    <message>
      <source>New name:</source>
      <translation>新しい名前:</translation>
    </message>
    <message>
      <source>Presets ({endings})</source>
      <translation>プリセット ({endings})</translation>
    </message>
    <message>
      <source>Rename the preset</source>
      <translation>プリセットの名前を変更</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>置き換える</translation>
    </message>
    <message>
      <source>Save as a preset</source>
      <translation>プリセットとして保存</translation>
    </message>
    <message>
      <source>The presets could not be used.</source>
      <translation>プリセットを使用できませんでした。</translation>
    </message>
    <message>
      <source>There is a preset “{name}” already. Replace it?</source>
      <translation>プリセット「{name}」は既にあります。置き換えますか？</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>Preview, repeating</source>
      <translation>プレビュー、繰り返し</translation>
    </message>
    <message>
      <source>Preview, {seconds} s</source>
      <translation>プレビュー、{seconds} 秒</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <source>Translating, {done} of {all} s</source>
      <translation>変換中、{done} / {all} 秒</translation>
    </message>
    <message>
      <source>Translating…</source>
      <translation>変換中…</translation>
    </message>
  </context>
  <context>
    <name>PreviewPanel</name>
    <message>
      <source>Select a file to see it here</source>
      <translation>ファイルを選ぶとここに表示されます</translation>
    </message>
  </context>
  <context>
    <name>PutProcess</name>
    <message>
      <source>A part of the program could not be started.</source>
      <translation>プログラムの一部を起動できませんでした。</translation>
    </message>
    <message>
      <source>Install PUT Desktop again.</source>
      <translation>PUT Desktop をインストールし直してください。</translation>
    </message>
    <message>
      <source>It gave no reason. Try again.</source>
      <translation>理由は示されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
      <source>The command failed.</source>
      <translation>コマンドが失敗しました。</translation>
    </message>
    <message>
      <source>Try again. The details say more.</source>
      <translation>もう一度お試しください。詳細に説明があります。</translation>
    </message>
  </context>
  <context>
    <name>QualityCards</name>
    <message>
      <source>&amp;Standard</source>
      <translation>標準(&amp;S)</translation>
    </message>
    <message>
      <source>A coarse model that paints, and shows whether a longer run is worth it.</source>
      <translation>粗い絵のモデル。長い学習に値するかがわかります。</translation>
    </message>
    <message>
      <source>A model that paints all detail anew and works well for most pictures.</source>
      <translation>細部をすべて描き直し、たいていの画像に合うモデル。</translation>
    </message>
    <message>
      <source>B&amp;est</source>
      <translation>最良(&amp;E)</translation>
    </message>
    <message>
      <source>C&amp;UT</source>
      <translation>C&amp;UT</translation>
    </message>
    <message>
      <source>Quic&amp;k</source>
      <translation>高速(&amp;K)</translation>
    </message>
    <message>
      <source>Takes a third of the time of “Standard”: about 20 minutes without a graphics card.</source>
      <translation>「標準」の 3 分の 1 の時間。グラフィックカードなしで約 20 分。</translation>
    </message>
    <message>
      <source>Takes about an hour without a graphics card. The page “Estimate” measures it.</source>
      <translation>グラフィックカードなしで約 1 時間。「見積もり」で測ります。</translation>
    </message>
    <message>
      <source>Takes hours with a graphics card, days without one.</source>
      <translation>グラフィックカードで数時間、なしでは数日。</translation>
    </message>
    <message>
      <source>Takes three times as long as “Standard”. Often good enough before the end.</source>
      <translation>「標準」の 3 倍の時間。終わる前に十分なことも多い。</translation>
    </message>
    <message>
      <source>The networks and losses of CUT, for comparison or a change of objects, not of style.</source>
      <translation>CUT のネットワークと損失。比較や、スタイルでなく物を変えるため。</translation>
    </message>
    <message>
      <source>The same model, trained longer: finer strokes, fewer mistakes.</source>
      <translation>同じモデルをより長く学習。筆致が細かく、誤りが少ない。</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message numerus="yes">
      <source>%Ln job(s) did not finish last time: {names}.</source>
      <translation>
        <numerusform>前回 %Ln 件のジョブが終わりませんでした：{names}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) stopped</source>
      <translation>
        <numerusform>停止したジョブ %Ln 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln job(s) waiting</source>
      <translation>
        <numerusform>待機中のジョブ %Ln 件</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>開く(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open in player</source>
      <translation>プレーヤーで開く(&amp;O)</translation>
    </message>
    <message>
      <source>Again with another model</source>
      <translation>別のモデルでもう一度</translation>
    </message>
    <message>
      <source>Choose another output folder…</source>
      <translation>別の出力フォルダーを選ぶ…</translation>
    </message>
    <message>
      <source>Existing results stay; only the rest is done.</source>
      <translation>既にある結果は残り、残りだけを行います。</translation>
    </message>
    <message>
      <source>Folder for the results of “{name}”</source>
      <translation>「{name}」の結果のフォルダー</translation>
    </message>
    <message numerus="yes">
      <source>For %Ln selected job(s)</source>
      <translation>
        <numerusform>選択した %Ln 件のジョブ用</numerusform>
      </translation>
    </message>
    <message>
      <source>For what you add next</source>
      <translation>次に追加するもの用</translation>
    </message>
    <message>
      <source>For “{name}”</source>
      <translation>「{name}」用</translation>
    </message>
    <message>
      <source>It is created with the first result. If it existed before, it may have been moved or deleted.</source>
      <translation>最初の結果と共に作られます。以前あったなら、移動か削除されたかもしれません。</translation>
    </message>
    <message>
      <source>It is written when the job ends.</source>
      <translation>ジョブの終了時に書かれます。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>No program can open {path}.</source>
      <translation>{path} を開けるプログラムがありません。</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>今はしない</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <source>Open it in your file manager.</source>
      <translation>ファイルマネージャーで開いてください。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Show failed</source>
      <translation>失敗を表示</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>停止中…</translation>
    </message>
    <message>
      <source>The dropped files could not be read.</source>
      <translation>ドロップされたファイルを読めませんでした。</translation>
    </message>
    <message>
      <source>The list of files gives the reason for each.</source>
      <translation>ファイル一覧にそれぞれの理由があります。</translation>
    </message>
    <message>
      <source>The model “{name}” is not here.</source>
      <translation>モデル「{name}」がありません。</translation>
    </message>
    <message>
      <source>The other settings were taken. Import the model, or choose another.</source>
      <translation>ほかの設定は適用しました。モデルを読み込むか、別のものを選んでください。</translation>
    </message>
    <message>
      <source>This job has no report.</source>
      <translation>このジョブにはレポートがありません。</translation>
    </message>
    <message>
      <source>Use the selected model</source>
      <translation>選んだモデルを使う</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{names} did not finish last time.</source>
      <translation>{names} は前回終わりませんでした。</translation>
    </message>
    <message>
      <source>{path} does not exist.</source>
      <translation>{path} は存在しません。</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>残り {time}</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>「{name}」</translation>
    </message>
    <message>
      <source>“{name}”: {counts}</source>
      <translation>「{name}」: {counts}</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>Queue</source>
      <translation>キュー</translation>
    </message>
  </context>
  <context>
    <name>QueueStrip</name>
    <message>
      <source>No job is selected</source>
      <translation>ジョブが選択されていません</translation>
    </message>
    <message>
      <source>Nothing in the queue</source>
      <translation>キューは空です</translation>
    </message>
    <message>
      <source>Progress of the job</source>
      <translation>ジョブの進行</translation>
    </message>
    <message>
      <source>Queue ({number})</source>
      <translation>キュー ({number})</translation>
    </message>
    <message>
      <source>Show or hide the table of all jobs and the list of files (F4)</source>
      <translation>ジョブの表とファイル一覧を表示・非表示 (F4)</translation>
    </message>
  </context>
  <context>
    <name>RunHeader</name>
    <message>
      <source>&amp;Pause</source>
      <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Sample now</source>
      <translation>今サンプル(&amp;S)</translation>
    </message>
    <message>
      <source>C&amp;ontinue</source>
      <translation>続ける(&amp;O)</translation>
    </message>
    <message>
      <source>Choose a &amp;model</source>
      <translation>モデルを選ぶ(&amp;M)</translation>
    </message>
    <message>
      <source>Compare the models of this run and use one</source>
      <translation>この学習のモデルを比べて使う</translation>
    </message>
    <message>
      <source>Continue training</source>
      <translation>学習を続ける</translation>
    </message>
    <message>
      <source>Progress of the run</source>
      <translation>学習の進行</translation>
    </message>
    <message>
      <source>Sampling…</source>
      <translation>サンプル中…</translation>
    </message>
    <message>
      <source>Sav&amp;e now</source>
      <translation>今保存(&amp;E)</translation>
    </message>
    <message>
      <source>Save a checkpoint now, and a model to choose from</source>
      <translation>チェックポイントと、選べるモデルを保存</translation>
    </message>
    <message>
      <source>Save a checkpoint now; models come after the warm-up</source>
      <translation>今チェックポイントを保存。モデルはウォームアップの後です</translation>
    </message>
    <message>
      <source>Save, free the device and wait</source>
      <translation>保存し、デバイスを空けて待つ</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>保存中…</translation>
    </message>
    <message>
      <source>State: {state}</source>
      <translation>状態: {state}</translation>
    </message>
    <message>
      <source>Step {step} of {steps}</source>
      <translation>ステップ {step} / {steps}</translation>
    </message>
    <message>
      <source>Stop after the current step. Models, samples and the checkpoint are saved; you can resume later.</source>
      <translation>今のステップの後で停止。モデル、サンプル、チェックポイントは保存され、後で再開できます。</translation>
    </message>
    <message>
      <source>Stop an&amp;d save</source>
      <translation>停止して保存(&amp;D)</translation>
    </message>
    <message>
      <source>Translate the sample pictures now</source>
      <translation>サンプル画像を今変換</translation>
    </message>
    <message numerus="yes">
      <source>Warm-up: learning to copy pictures, %Ln step(s) left</source>
      <translation>
        <numerusform>ウォームアップ：画像の複製を学習中、残り %Ln ステップ</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunMessages</name>
    <message>
      <source>It continues afterwards. You can turn this off in the list of all runs.</source>
      <translation>その後続きます。学習の一覧で止められます。</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>今はしない</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>The run “{name}” is paused while files are translated.</source>
      <translation>ファイルの変換中、学習「{name}」は一時停止しています。</translation>
    </message>
    <message>
      <source>The run “{name}” is training.</source>
      <translation>「{name}」を学習中です。</translation>
    </message>
    <message>
      <source>The run “{name}” was interrupted at step {step}.</source>
      <translation>学習「{name}」はステップ {step} で中断されました。</translation>
    </message>
    <message>
      <source>You can resume it from its latest checkpoint.</source>
      <translation>最新のチェックポイントから再開できます。</translation>
    </message>
  </context>
  <context>
    <name>RunPage</name>
    <message>
      <source>&amp;Resume</source>
      <translation>再開(&amp;R)</translation>
    </message>
    <message>
      <source>Continue from the latest checkpoint</source>
      <translation>最新のチェックポイントから続ける</translation>
    </message>
    <message>
      <source>Samples appear here when training starts.</source>
      <translation>学習が始まるとサンプルがここに出ます。</translation>
    </message>
    <message>
      <source>The first figures come with the first samples and scores.</source>
      <translation>最初の数値は最初のサンプルとスコアと共に出ます。</translation>
    </message>
    <message>
      <source>The first score comes at step {step}.</source>
      <translation>最初のスコアはステップ {step} で出ます。</translation>
    </message>
    <message>
      <source>There are no samples.</source>
      <translation>サンプルがありません。</translation>
    </message>
    <message>
      <source>There are no validation scores.</source>
      <translation>検証スコアがありません。</translation>
    </message>
    <message>
      <source>This run has no validation scores. Go by the pictures.</source>
      <translation>この学習には検証スコアがありません。画像で判断してください。</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
  </context>
  <context>
    <name>Runs</name>
    <message>
      <source>&amp;Delete…</source>
      <translation>削除(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Move down</source>
      <translation>下へ(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>開く(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>再開(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Stop and save</source>
      <translation>停止して保存(&amp;S)</translation>
    </message>
    <message>
      <source>Best at step {step}</source>
      <translation>ステップ {step} が最良</translation>
    </message>
    <message>
      <source>Best validation score: the distance of the results to B; lower is better</source>
      <translation>最良の検証スコア: 結果と B の距離。低いほど良い</translation>
    </message>
    <message>
      <source>Cont&amp;inue</source>
      <translation>続ける(&amp;I)</translation>
    </message>
    <message>
      <source>Continue training after a pause</source>
      <translation>一時停止から学習を続ける</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>破損</translation>
    </message>
    <message>
      <source>Delete the run with all its files</source>
      <translation>学習をすべてのファイルごと削除</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>Free the device until you press “Continue”</source>
      <translation>「続ける」を押すまでデバイスを空ける</translation>
    </message>
    <message>
      <source>Interrupted</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>Keep it in the list without starting it</source>
      <translation>開始せずに一覧に残す</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>上へ(&amp;U)</translation>
    </message>
    <message>
      <source>New run with the same s&amp;ettings…</source>
      <translation>同じ設定で新しい学習(&amp;E)…</translation>
    </message>
    <message>
      <source>Number {number} in the queue</source>
      <translation>キューの {number} 番目</translation>
    </message>
    <message>
      <source>Open &amp;folder</source>
      <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
      <source>Open the wizard with the folders and settings of this run</source>
      <translation>この学習のフォルダーと設定でウィザードを開く</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Paused for a translation</source>
      <translation>変換のため一時停止</translation>
    </message>
    <message>
      <source>Remove from &amp;queue</source>
      <translation>キューから外す(&amp;Q)</translation>
    </message>
    <message>
      <source>Resume training from the latest checkpoint</source>
      <translation>最新のチェックポイントから学習を再開</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Show its files</source>
      <translation>ファイルを表示</translation>
    </message>
    <message>
      <source>Show samples and scores</source>
      <translation>サンプルとスコアを表示</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Start a new run from these &amp;weights…</source>
      <translation>この重みから新しい学習(&amp;W)…</translation>
    </message>
    <message>
      <source>Start at step 0 with the weights of this run</source>
      <translation>この学習の重みでステップ 0 から開始</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>起動中</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <source>Stop after the current step and save everything</source>
      <translation>今のステップの後で停止し、すべて保存</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>停止中</translation>
    </message>
    <message>
      <source>Time left</source>
      <translation>残り時間</translation>
    </message>
    <message>
      <source>Train it earlier</source>
      <translation>先に学習</translation>
    </message>
    <message>
      <source>Train it later</source>
      <translation>後で学習</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>Waiting ({number})</source>
      <translation>待機中 ({number})</translation>
    </message>
    <message>
      <source>Warm-up</source>
      <translation>準備</translation>
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
      <translation>すべての学習</translation>
    </message>
    <message>
      <source>Both would be slower at the same time, and may not fit into the memory of the device</source>
      <translation>同時では両方遅くなり、メモリに入らないこともあります</translation>
    </message>
    <message>
      <source>No runs yet. Start one with two folders of pictures.</source>
      <translation>まだ学習がありません。2 つの画像フォルダーで始めてください。</translation>
    </message>
    <message>
      <source>Pause trainin&amp;g while files are translated</source>
      <translation>ファイルの変換中は学習を一時停止(&amp;G)</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>学習</translation>
    </message>
  </context>
  <context>
    <name>SampleGrid</name>
    <message>
      <source>Photo</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Pictures by step</source>
      <translation>ステップごとの画像</translation>
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
      <translation>写真</translation>
    </message>
    <message>
      <source>Picture {row} of {rows}</source>
      <translation>画像 {row} / {rows}</translation>
    </message>
    <message>
      <source>Sample {number} of {count}</source>
      <translation>サンプル {number} / {count}</translation>
    </message>
    <message>
      <source>Show the newest samples and follow them (End)</source>
      <translation>最新のサンプルを表示して追う (End)</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <source>best so far</source>
      <translation>これまでで最良</translation>
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
      <translation>新しいジョブ</translation>
    </message>
    <message>
      <source>Settings of</source>
      <translation>設定の対象</translation>
    </message>
    <message>
      <source>Settings of the waiting job that is selected in the queue</source>
      <translation>キューで選んだ待機中のジョブの設定</translation>
    </message>
    <message>
      <source>Settings of what you add next</source>
      <translation>次に追加するものの設定</translation>
    </message>
    <message>
      <source>This job</source>
      <translation>このジョブ</translation>
    </message>
  </context>
  <context>
    <name>ScorePlot</name>
    <message>
      <source>Lower means closer to the pictures of B. Band: 95 % confidence interval. Star: best. Cross: penalised for lost shapes, brightness or variety.</source>
      <translation>低いほど B の画像に近い。帯: 95 % 信頼区間。星: 最良。×: 形、明るさ、多様性の損失による減点。</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>ステップごとの検証スコア</translation>
    </message>
  </context>
  <context>
    <name>SettingRow</name>
    <message>
      <source>Enter numbers separated by commas, such as 4, 8, 12, 16.</source>
      <translation>4, 8, 12, 16 のようにコンマで区切って入力してください。</translation>
    </message>
    <message>
      <source>On</source>
      <translation>オン</translation>
    </message>
    <message>
      <source>Preset: {value}</source>
      <translation>プリセット: {value}</translation>
    </message>
    <message>
      <source>Reset to {value}</source>
      <translation>{value} に戻す</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>on</source>
      <translation>オン</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>A setting under “Advanced” is invalid. Open it to see which.</source>
      <translation>「詳細」の設定に無効なものがあります。開いて確かめてください。</translation>
    </message>
    <message>
      <source>A&amp;dvanced</source>
      <translation>詳細(&amp;D)</translation>
    </message>
    <message>
      <source>Choose how long it may take and how much of a picture may change. The rest has good defaults.</source>
      <translation>かける時間と、画像がどれだけ変わってよいかを選びます。他は良い既定値です。</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>内容かスタイルか</translation>
    </message>
    <message>
      <source>How should it learn?</source>
      <translation>どう学びますか?</translation>
    </message>
    <message>
      <source>Made from the names of the folders</source>
      <translation>フォルダーの名前から作成</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>名前(&amp;M)</translation>
    </message>
    <message>
      <source>Name of this run</source>
      <translation>この学習の名前</translation>
    </message>
    <message>
      <source>Quality and time</source>
      <translation>品質と時間</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Single-&amp;image mode: train on one picture for each of A and B</source>
      <translation>1 枚モード: A と B を画像 1 枚ずつで学習(&amp;I)</translation>
    </message>
  </context>
  <context>
    <name>SettingsPanel</name>
    <message>
      <source>&amp;Keep colours</source>
      <translation>色を保つ(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;More settings</source>
      <translation>その他の設定(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Strength</source>
      <translation>強さ(&amp;S)</translation>
    </message>
    <message>
      <source>0 % is as fine as the pixels of the original, 100 % as broad as the model learnt to paint, as for videos where nothing else is chosen</source>
      <translation>0 % は元の画素と同じ細かさ、100 % はモデルが学んだ太さです。動画では特に選ばなければ 100 % です</translation>
    </message>
    <message>
      <source>0 % is the original, 100 % the full effect of the model</source>
      <translation>0 % は元のまま、100 % はモデルの全効果</translation>
    </message>
    <message>
      <source>Brush si&amp;ze</source>
      <translation>ブラシサイズ(&amp;Z)</translation>
    </message>
    <message>
      <source>Det&amp;ail</source>
      <translation>ディテール(&amp;A)</translation>
    </message>
    <message>
      <source>How much fine detail of the original comes back where the brush is broader than its pixels</source>
      <translation>ブラシが画素より太いところで、元の細部をどれだけ戻すか</translation>
    </message>
    <message>
      <source>How much of the original colours and brightness to keep</source>
      <translation>元の色と明るさをどれだけ保つか</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>V&amp;ideo settings</source>
      <translation>動画の設定(&amp;I)</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Actual size</source>
      <translation>実寸</translation>
    </message>
    <message>
      <source>Alt and Left, Alt and Right</source>
      <translation>Alt と左、Alt と右</translation>
    </message>
    <message>
      <source>Alt and Up, Alt and Down</source>
      <translation>Alt と上、Alt と下</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>前と後</translation>
    </message>
    <message>
      <source>Close a message</source>
      <translation>メッセージを閉じる</translation>
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
      <translation>最初のフレーム、最後のフレーム</translation>
    </message>
    <message>
      <source>Fit to the view</source>
      <translation>表示に合わせる</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Home、End</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>Leave the page of training</source>
      <translation>学習のページを離れる</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>左、右</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>一覧</translation>
    </message>
    <message>
      <source>Move a run in the queue</source>
      <translation>キュー内で学習を移す</translation>
    </message>
    <message>
      <source>Move the divider</source>
      <translation>仕切りを動かす</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>画像を動かす</translation>
    </message>
    <message>
      <source>New training run, all training runs</source>
      <translation>新しい学習、すべての学習</translation>
    </message>
    <message>
      <source>One frame back, one frame forward</source>
      <translation>1 フレーム戻る、進む</translation>
    </message>
    <message>
      <source>One second forward, one second back</source>
      <translation>1 秒進む、戻る</translation>
    </message>
    <message>
      <source>Only before, or only after</source>
      <translation>前だけ、または後だけ</translation>
    </message>
    <message>
      <source>Open the result</source>
      <translation>結果を開く</translation>
    </message>
    <message>
      <source>Open, resume, delete a run</source>
      <translation>学習を開く、再開、削除</translation>
    </message>
    <message>
      <source>Page Up, Page Down</source>
      <translation>Page Up、Page Down</translation>
    </message>
    <message>
      <source>Pause, continue, stop and save</source>
      <translation>一時停止、続ける、停止して保存</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>前のページ、次のページ</translation>
    </message>
    <message>
      <source>Rename or remove a model of your own</source>
      <translation>自分のモデルの名前を変更・取り除く</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Return, Ctrl+R, Delete</source>
      <translation>Enter、Ctrl+R、Delete</translation>
    </message>
    <message>
      <source>Select several jobs</source>
      <translation>複数のジョブを選ぶ</translation>
    </message>
    <message>
      <source>Set the start, set the end</source>
      <translation>始点を設定、終点を設定</translation>
    </message>
    <message>
      <source>Shift and an arrow</source>
      <translation>Shift と矢印</translation>
    </message>
    <message>
      <source>Shift or Ctrl with an arrow and Space</source>
      <translation>Shift か Ctrl と矢印と Space</translation>
    </message>
    <message>
      <source>Show before while held</source>
      <translation>押している間は元を表示</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Time in a video</source>
      <translation>動画の時間</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>What</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Whole video</source>
      <translation>動画全体</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>ウィンドウ</translation>
    </message>
    <message>
      <source>Zoom in, zoom out</source>
      <translation>拡大、縮小</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>&amp;All runs</source>
      <translation>すべての学習(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;New run</source>
      <translation>新しい学習(&amp;N)</translation>
    </message>
    <message>
      <source>Set up a new run (Ctrl+N)</source>
      <translation>新しい学習を設定 (Ctrl+N)</translation>
    </message>
    <message>
      <source>Show finished, active and waiting runs (Ctrl+L)</source>
      <translation>完了・実行中・待機中の学習を表示 (Ctrl+L)</translation>
    </message>
  </context>
  <context>
    <name>SingleImageCard</name>
    <message>
      <source>A and B are one picture each. In single-image mode the model learns from many crops of them.</source>
      <translation>A と B は画像 1 枚ずつです。1 枚モードでは多くの切り抜きから学びます。</translation>
    </message>
    <message>
      <source>Single-image mode is on. The model learns from many crops of the two pictures.</source>
      <translation>1 枚モードがオンです。2 枚の画像の多くの切り抜きから学びます。</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>1 枚モードを使う</translation>
    </message>
  </context>
  <context>
    <name>SizeBars</name>
    <message>
      <source>Short sides in pixels: {list}</source>
      <translation>短辺 (ピクセル): {list}</translation>
    </message>
    <message>
      <source>{count} of {range}</source>
      <translation>{range} が {count}</translation>
    </message>
    <message>
      <source>{low} and more</source>
      <translation>{low} 以上</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} ～ {high}</translation>
    </message>
  </context>
  <context>
    <name>SnapshotComparison</name>
    <message>
      <source>&amp;Left:</source>
      <translation>左(&amp;L):</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Ri&amp;ght:</source>
      <translation>右(&amp;G):</translation>
    </message>
    <message>
      <source>There are no samples to compare</source>
      <translation>比べるサンプルがありません</translation>
    </message>
    <message>
      <source>{step} has no samples. This shows those of step {other}.</source>
      <translation>{step} にはサンプルがありません。ステップ {other} のものです。</translation>
    </message>
  </context>
  <context>
    <name>SnapshotList</name>
    <message>
      <source>, content {percent} %</source>
      <translation>、内容 {percent} %</translation>
    </message>
    <message>
      <source>Models by step</source>
      <translation>ステップごとのモデル</translation>
    </message>
    <message>
      <source>not evaluated</source>
      <translation>未評価</translation>
    </message>
    <message>
      <source>score is NaN</source>
      <translation>スコアは NaN</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>スコア {score}</translation>
    </message>
  </context>
  <context>
    <name>SpeedsList</name>
    <message>
      <source>Automatic takes {way}, by rule: nothing is measured yet.</source>
      <translation>自動では規則に従って {way} を使います。まだ測定していません。</translation>
    </message>
    <message>
      <source>Automatic takes {way}: measured on {date} with {model}, {ratio} times as fast as the plain way.</source>
      <translation>自動では {way} を使います。{date} に {model} で測定し、単純な方法の {ratio} 倍の速さでした。</translation>
    </message>
    <message>
      <source>Pictures of {size} px per second</source>
      <translation>1 秒あたりの枚数（{size} px）</translation>
    </message>
    <message>
      <source>Times the plain way</source>
      <translation>単純な方法との比</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>{library} in {precision}</source>
      <translation>{library}（{precision}）</translation>
    </message>
    <message>
      <source>{way} (chosen)</source>
      <translation>{way}（選択中）</translation>
    </message>
    <message>
      <source>{way}, {threads} threads</source>
      <translation>{way}、{threads} スレッド</translation>
    </message>
  </context>
  <context>
    <name>StepList</name>
    <message>
      <source>Step {number}: {title}</source>
      <translation>ステップ {number}: {title}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>ロック</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>表示中</translation>
    </message>
  </context>
  <context>
    <name>StoragePage</name>
    <message>
      <source>Caches and logs</source>
      <translation>キャッシュとログ</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Nothing is lost: what is needed is made again.</source>
      <translation>失われるものはありません。必要なものは作り直されます。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Size of {what}</source>
      <translation>{what} のサイズ</translation>
    </message>
    <message>
      <source>Your folders</source>
      <translation>フォルダー</translation>
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
      <translation>均衡: 被写体は見分けられ、B のスタイルを帯びます。</translation>
    </message>
    <message>
      <source>As much of B as possible: colours change freely and shapes may bend.</source>
      <translation>できるだけ B: 色は自由に変わり、形も曲がることがあります。</translation>
    </message>
    <message>
      <source>Content or style</source>
      <translation>内容かスタイルか</translation>
    </message>
    <message>
      <source>Keep the content</source>
      <translation>内容を保つ</translation>
    </message>
    <message>
      <source>Keeps most shapes and colours. Takes some of B.</source>
      <translation>形と色の大半を保ち、B を少し取り入れます。</translation>
    </message>
    <message>
      <source>Keeps shapes and colours. Takes only a touch of B.</source>
      <translation>形と色を保ち、B をわずかだけ取り入れます。</translation>
    </message>
    <message>
      <source>More of B: colours and small shapes may change.</source>
      <translation>B を多く: 色と小さな形が変わることがあります。</translation>
    </message>
    <message>
      <source>More style</source>
      <translation>スタイルを強く</translation>
    </message>
  </context>
  <context>
    <name>SuggestedSlider</name>
    <message>
      <source>Reset to the value suggested by the model</source>
      <translation>モデルの推奨値に戻す</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} %, suggested</source>
      <translation>{percent} %、推奨</translation>
    </message>
  </context>
  <context>
    <name>Support</name>
    <message>
      <source>A diagnostic report helps to find out why. It holds no pictures.</source>
      <translation>診断レポートは原因の究明に役立ちます。画像は含みません。</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>今後表示しない</translation>
    </message>
    <message>
      <source>Fetching the GPU pack: {done} of {total}</source>
      <translation>GPU パックをダウンロード中：{done} / {total}</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>ファイルから…</translation>
    </message>
    <message>
      <source>GPU pack</source>
      <translation>GPU パック</translation>
    </message>
    <message>
      <source>GPU packs (*.zip)</source>
      <translation>GPU パック (*.zip)</translation>
    </message>
    <message>
      <source>Get the GPU pack</source>
      <translation>GPU パックを入手</translation>
    </message>
    <message>
      <source>Getting the GPU pack…</source>
      <translation>GPU パックを入手しています…</translation>
    </message>
    <message>
      <source>Install the GPU pack from a file</source>
      <translation>ファイルから GPU パックをインストール</translation>
    </message>
    <message>
      <source>It holds no pictures, and names were taken out. Look through it before you send it.</source>
      <translation>画像は含まれず、名前は取り除かれています。送る前に内容をご確認ください。</translation>
    </message>
    <message>
      <source>It is used from the next start of PUT Desktop on.</source>
      <translation>次回の PUT Desktop の起動から使われます。</translation>
    </message>
    <message>
      <source>It takes about ten seconds.</source>
      <translation>約 10 秒かかります。</translation>
    </message>
    <message>
      <source>Looking at this computer for the report.</source>
      <translation>レポートのためにこのコンピューターを調べています。</translation>
    </message>
    <message>
      <source>Open its page</source>
      <translation>ページを開く</translation>
    </message>
    <message>
      <source>PUT Desktop ended unexpectedly the last time.</source>
      <translation>PUT Desktop は前回、予期せず終了しました。</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is the newest version.</source>
      <translation>PUT Desktop {version} は最新バージョンです。</translation>
    </message>
    <message>
      <source>PUT Desktop {version} is there.</source>
      <translation>PUT Desktop {version} が公開されています。</translation>
    </message>
    <message>
      <source>Save diagnostic report</source>
      <translation>診断レポートを保存</translation>
    </message>
    <message>
      <source>Save diagnostic report…</source>
      <translation>診断レポートを保存…</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>The GPU pack makes translating and training many times faster. It is about 3 GB to fetch and holds libraries of NVIDIA, under NVIDIA's licence.</source>
      <translation>GPU パックで変換と学習が何倍も速くなります。ダウンロードは約 3 GB で、NVIDIA のライセンスによるライブラリを含みます。</translation>
    </message>
    <message>
      <source>The GPU pack works: it translated a sample on the card.</source>
      <translation>GPU パックは動作します。カードでサンプルを変換しました。</translation>
    </message>
    <message>
      <source>The report is saved as {name}.</source>
      <translation>レポートを {name} として保存しました。</translation>
    </message>
    <message>
      <source>Translating a sample on the card…</source>
      <translation>カードでサンプルを変換しています…</translation>
    </message>
    <message>
      <source>Unpacking the GPU pack…</source>
      <translation>GPU パックを展開しています…</translation>
    </message>
    <message>
      <source>Zip files (*.zip)</source>
      <translation>Zip ファイル (*.zip)</translation>
    </message>
    <message>
      <source>{card} is here, but PUT Desktop uses the processor.</source>
      <translation>{card} がありますが、PUT Desktop はプロセッサーを使っています。</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message numerus="yes">
      <source>%Ln done</source>
      <translation>
        <numerusform>%Ln 件完了</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln 件失敗</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln 個のファイル</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln frame(s)</source>
      <translation>
        <numerusform>%Ln フレーム</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln picture(s)</source>
      <translation>
        <numerusform>画像 %Ln 枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln skipped</source>
      <translation>
        <numerusform>%Ln 件スキップ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln video(s)</source>
      <translation>
        <numerusform>動画 %Ln 本</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting…</source>
      <translation>数えています…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>Left as it is: another program changed the result since it was made.</source>
      <translation>そのまま: 結果は作成後に別のプログラムで変更されました。</translation>
    </message>
    <message>
      <source>Left as it is: it was there before, and nothing says what it was made from.</source>
      <translation>そのまま: 以前からあり、何から作られたか不明です。</translation>
    </message>
    <message>
      <source>No longer used</source>
      <translation>もう使われていません</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>実行中</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>飛ばした</translation>
    </message>
    <message>
      <source>Some failed</source>
      <translation>一部失敗</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>起動中…</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Translated again: it was made with another model.</source>
      <translation>再変換: 別のモデルで作られていました。</translation>
    </message>
    <message>
      <source>Translated again: it was made with other settings.</source>
      <translation>再変換: 別の設定で作られていました。</translation>
    </message>
    <message>
      <source>Translated again: the original was changed.</source>
      <translation>再変換: 元が変更されました。</translation>
    </message>
    <message>
      <source>Translated again: the result was cut short.</source>
      <translation>再変換: 結果が途切れていました。</translation>
    </message>
    <message>
      <source>Translated on {device}.</source>
      <translation>{device} で変換しました。</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>about {size}</source>
      <translation>約 {size}</translation>
    </message>
    <message>
      <source>over {time}</source>
      <translation>{time} 以上</translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln frame(s)</source>
      <translation>
        <numerusform>%Ln フレーム中 {done}</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{number} / h</source>
      <translation>{number} / 時</translation>
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
      <translation>{number} 日</translation>
    </message>
    <message>
      <source>{number} fps</source>
      <translation>{number} fps</translation>
    </message>
    <message>
      <source>{number} frames / min</source>
      <translation>{number} フレーム / 分</translation>
    </message>
    <message>
      <source>{number} h</source>
      <translation>{number} 時間</translation>
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
      <translation>残り {time}</translation>
    </message>
  </context>
  <context>
    <name>TileGrid</name>
    <message numerus="yes">
      <source>{name}: %Ln crop(s)</source>
      <translation>
        <numerusform>{name}：切り抜き %Ln 個</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeSlider</name>
    <message>
      <source>Drag the circle to show another frame</source>
      <translation>丸をドラッグして別のフレームを表示</translation>
    </message>
    <message>
      <source>Number of the current frame</source>
      <translation>今のフレームの番号</translation>
    </message>
    <message>
      <source>Time in the video</source>
      <translation>動画の時間</translation>
    </message>
    <message>
      <source>drag the flags below to cut the beginning or the end</source>
      <translation>下の旗をドラッグして始めや終わりを切る</translation>
    </message>
  </context>
  <context>
    <name>TitleChip</name>
    <message>
      <source>Following</source>
      <translation>追従中</translation>
    </message>
    <message>
      <source>Show each new result as it is done; zooming or choosing a picture ends that</source>
      <translation>新しい結果を次々に表示。拡大や画像の選択で終わります</translation>
    </message>
  </context>
  <context>
    <name>Toolbar</name>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Add pictures and videos</source>
      <translation>画像と動画を追加</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop after the current file, or at once</source>
      <translation>今のファイルの後で、またはすぐに停止</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Translate</source>
      <translation>変換</translation>
    </message>
  </context>
  <context>
    <name>Training</name>
    <message numerus="yes">
      <source>%Ln minute(s)</source>
      <translation>
        <numerusform>%Ln 分</numerusform>
      </translation>
    </message>
    <message>
      <source>16 bit (bfloat16)</source>
      <translation>16 ビット (bfloat16)</translation>
    </message>
    <message>
      <source>16 bit (half)</source>
      <translation>16 ビット (half)</translation>
    </message>
    <message>
      <source>32 bit</source>
      <translation>32 ビット</translation>
    </message>
    <message>
      <source>A and B are the same folder.</source>
      <translation>A と B が同じフォルダーです。</translation>
    </message>
    <message>
      <source>A and B are the same picture.</source>
      <translation>A と B が同じ画像です。</translation>
    </message>
    <message>
      <source>Add pictures like the ones you want to translate.</source>
      <translation>変換したいものに似た画像を加えてください。</translation>
    </message>
    <message>
      <source>Alike, but not the most</source>
      <translation>似ているが最も似てはいないもの</translation>
    </message>
    <message>
      <source>All others</source>
      <translation>他のすべて</translation>
    </message>
    <message>
      <source>All samples and the checkpoint are saved.</source>
      <translation>全サンプルとチェックポイントは保存済みです。</translation>
    </message>
    <message>
      <source>All steps are done.</source>
      <translation>すべてのステップが終わりました。</translation>
    </message>
    <message>
      <source>Always</source>
      <translation>常に</translation>
    </message>
    <message>
      <source>Augmentation</source>
      <translation>拡張</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Automatic: what suits best</source>
      <translation>自動: 最も合うもの</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>バッチサイズ</translation>
    </message>
    <message>
      <source>Batches per step</source>
      <translation>ステップあたりのバッチ</translation>
    </message>
    <message>
      <source>Best score {score} at step {step}; lower is better.</source>
      <translation>最良スコア {score}、ステップ {step}。低いほど良い。</translation>
    </message>
    <message>
      <source>By a reference</source>
      <translation>参照による</translation>
    </message>
    <message>
      <source>Choose a model, or resume training.</source>
      <translation>モデルを選ぶか、学習を再開してください。</translation>
    </message>
    <message>
      <source>Choose other pictures for one of them. A holds the source, B the style you want.</source>
      <translation>どちらかに別の画像を選んでください。A は元、B は望むスタイルです。</translation>
    </message>
    <message>
      <source>Choose the model that you like best.</source>
      <translation>好きなモデルを選んでください。</translation>
    </message>
    <message>
      <source>Choose two folders, or one picture for each.</source>
      <translation>フォルダー 2 つ、または画像を 1 枚ずつ選んでください。</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>色</translation>
    </message>
    <message>
      <source>Colour matrix</source>
      <translation>色の行列</translation>
    </message>
    <message>
      <source>Contrastive loss</source>
      <translation>対照損失</translation>
    </message>
    <message>
      <source>Converged</source>
      <translation>収束</translation>
    </message>
    <message>
      <source>Crop size</source>
      <translation>切り抜きサイズ</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>破損</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete the run “{name}”?</source>
      <translation>学習「{name}」を削除しますか?</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Discriminators</source>
      <translation>識別器</translation>
    </message>
    <message>
      <source>Distance {distance}</source>
      <translation>距離 {distance}</translation>
    </message>
    <message>
      <source>Drop a folder, not single files. Move these pictures to a folder and drop that.</source>
      <translation>単独のファイルでなくフォルダーをドロップしてください。画像をフォルダーに移してからどうぞ。</translation>
    </message>
    <message>
      <source>Drop one folder on each panel, or two folders at once.</source>
      <translation>各パネルにフォルダーを 1 つ、または一度に 2 つドロップしてください。</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>早期停止</translation>
    </message>
    <message>
      <source>Enlarge B</source>
      <translation>B を拡大</translation>
    </message>
    <message>
      <source>Enlarge B for coarser strokes</source>
      <translation>B を拡大して筆致を粗く</translation>
    </message>
    <message>
      <source>Enlarging B makes the strokes coarser.</source>
      <translation>B を拡大すると筆致が粗くなります。</translation>
    </message>
    <message>
      <source>Everything up to step {step} is saved. “Resume” continues from there.</source>
      <translation>ステップ {step} まですべて保存済み。「再開」で続きます。</translation>
    </message>
    <message>
      <source>Finishing</source>
      <translation>仕上げ</translation>
    </message>
    <message>
      <source>Finishing the current step.</source>
      <translation>今のステップを終えています。</translation>
    </message>
    <message>
      <source>Folder {inner} is inside folder {outer}, so its pictures would be in both.</source>
      <translation>フォルダー {inner} は {outer} の中にあり、画像が両方に入ります。</translation>
    </message>
    <message>
      <source>Generator</source>
      <translation>生成器</translation>
    </message>
    <message>
      <source>Generator width</source>
      <translation>生成器の幅</translation>
    </message>
    <message>
      <source>Holes</source>
      <translation>穴</translation>
    </message>
    <message>
      <source>Identity</source>
      <translation>恒等</translation>
    </message>
    <message>
      <source>Initialise from</source>
      <translation>初期値</translation>
    </message>
    <message>
      <source>It starts when the device is free.</source>
      <translation>デバイスが空くと始まります。</translation>
    </message>
    <message>
      <source>Keep colours</source>
      <translation>色を保つ</translation>
    </message>
    <message>
      <source>Keep content</source>
      <translation>内容を保つ</translation>
    </message>
    <message>
      <source>Keep one of each. The model memorises pictures that appear several times.</source>
      <translation>1 枚ずつ残してください。何度も出る画像は丸暗記されます。</translation>
    </message>
    <message>
      <source>Latest {score} at step {step}.</source>
      <translation>最新 {score}、ステップ {step}。</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>層</translation>
    </message>
    <message>
      <source>Learn to copy pictures first</source>
      <translation>まず画像の複写を学ぶ</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>学習中</translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln copy(s)</source>
      <translation>
        <numerusform>複製 %Ln 個を除外</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Leave out %Ln file(s)</source>
      <translation>
        <numerusform>%Ln 個のファイルを除外</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out of A ({number})</source>
      <translation>A から除く ({number})</translation>
    </message>
    <message>
      <source>Leave out of B ({number})</source>
      <translation>B から除く ({number})</translation>
    </message>
    <message>
      <source>Leave them out of one folder. A and B should hold different kinds of pictures.</source>
      <translation>片方のフォルダーから除いてください。A と B は異なる種類の画像にします。</translation>
    </message>
    <message>
      <source>Leave them out unless they belong to the style.</source>
      <translation>スタイルに属さなければ除いてください。</translation>
    </message>
    <message>
      <source>Leave them out.</source>
      <translation>除いてください。</translation>
    </message>
    <message>
      <source>Length and initialisation</source>
      <translation>長さと初期化</translation>
    </message>
    <message>
      <source>Loss weights</source>
      <translation>損失の重み</translation>
    </message>
    <message>
      <source>More pictures help most. With few, augmentation keeps the model from memorising them.</source>
      <translation>画像を増やすのが最も効きます。少ないときは拡張が丸暗記を防ぎます。</translation>
    </message>
    <message>
      <source>Move one folder out of the other, or choose another folder.</source>
      <translation>フォルダーを外へ移すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>Negatives</source>
      <translation>負例</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>しない</translation>
    </message>
    <message>
      <source>No score: the output of the model is NaN</source>
      <translation>スコアなし: モデルの出力が NaN です</translation>
    </message>
    <message>
      <source>No validation score yet.</source>
      <translation>まだ検証スコアがありません。</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>ノイズ</translation>
    </message>
    <message>
      <source>Not learning</source>
      <translation>学べていない</translation>
    </message>
    <message>
      <source>Nothing: from scratch</source>
      <translation>なし: ゼロから</translation>
    </message>
    <message>
      <source>Number of negatives</source>
      <translation>負例の数</translation>
    </message>
    <message>
      <source>Number {place} in the queue.</source>
      <translation>キューの {place} 番目。</translation>
    </message>
    <message>
      <source>One of A and B is a single picture, the other a folder.</source>
      <translation>A と B の一方が画像 1 枚、他方がフォルダーです。</translation>
    </message>
    <message>
      <source>Painter</source>
      <translation>Painter</translation>
    </message>
    <message>
      <source>PatchGAN alone</source>
      <translation>PatchGAN のみ</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Preparing pictures and networks.</source>
      <translation>画像とネットワークを準備中。</translation>
    </message>
    <message>
      <source>Press “Continue” to resume training.</source>
      <translation>「続ける」で学習を再開します。</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>プロセッサ</translation>
    </message>
    <message>
      <source>Projected alone</source>
      <translation>射影のみ</translation>
    </message>
    <message>
      <source>Projected and PatchGAN</source>
      <translation>射影と PatchGAN</translation>
    </message>
    <message>
      <source>Random flips</source>
      <translation>ランダム反転</translation>
    </message>
    <message>
      <source>Random seed</source>
      <translation>乱数の種</translation>
    </message>
    <message>
      <source>ResNet, as CUT</source>
      <translation>ResNet、CUT と同じ</translation>
    </message>
    <message>
      <source>Resume training</source>
      <translation>学習を再開</translation>
    </message>
    <message>
      <source>Resume training to get one.</source>
      <translation>学習を再開するとモデルができます。</translation>
    </message>
    <message>
      <source>Shift consistency</source>
      <translation>ずらしの一貫性</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>ずらし</translation>
    </message>
    <message>
      <source>Single-image mode learns from many crops of the two pictures. Pictures of 1024 px or more work best.</source>
      <translation>1 枚モードは 2 枚の画像の多くの切り抜きから学びます。1024 px 以上が最適です。</translation>
    </message>
    <message>
      <source>Size and memory</source>
      <translation>サイズとメモリ</translation>
    </message>
    <message>
      <source>Small sets</source>
      <translation>小さな集合</translation>
    </message>
    <message>
      <source>Snapshots</source>
      <translation>スナップショット</translation>
    </message>
    <message>
      <source>Some at random</source>
      <translation>無作為にいくつか</translation>
    </message>
    <message>
      <source>Start PUT Desktop again; if that does not help, install it anew.</source>
      <translation>PUT Desktop を再起動し、だめなら入れ直してください。</translation>
    </message>
    <message>
      <source>Step {step}</source>
      <translation>ステップ {step}</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <source>Stop early when it no longer improves</source>
      <translation>良くならなければ早く止める</translation>
    </message>
    <message>
      <source>Stopped at step {step}.</source>
      <translation>ステップ {step} で停止しました。</translation>
    </message>
    <message>
      <source>The answer of the command line cannot be read.</source>
      <translation>コマンドラインの答えを読めません。</translation>
    </message>
    <message>
      <source>The best and the latest model, all samples and the checkpoint are saved.</source>
      <translation>最良と最新のモデル、全サンプル、チェックポイントは保存済みです。</translation>
    </message>
    <message>
      <source>The checkpoint is saved; there is no model yet.</source>
      <translation>チェックポイントは保存済みです。モデルはまだありません。</translation>
    </message>
    <message>
      <source>The device and its memory are free for other work.</source>
      <translation>デバイスとメモリは他に使えます。</translation>
    </message>
    <message>
      <source>The device is free for other work; part of the memory stays in use.</source>
      <translation>デバイスは他に使えます。メモリの一部は使用中のままです。</translation>
    </message>
    <message>
      <source>The first one is saved with the first samples.</source>
      <translation>最初のものは最初のサンプルと共に保存されます。</translation>
    </message>
    <message>
      <source>The latest model, all samples and the checkpoint are saved.</source>
      <translation>最新のモデル、全サンプル、チェックポイントは保存済みです。</translation>
    </message>
    <message>
      <source>The most alike</source>
      <translation>最も似たもの</translation>
    </message>
    <message>
      <source>The source pictures score {score}.</source>
      <translation>元の画像のスコアは {score}。</translation>
    </message>
    <message>
      <source>The training process ended unexpectedly, for example after a crash or a power cut.</source>
      <translation>学習のプロセスが、クラッシュや停電などで突然終わりました。</translation>
    </message>
    <message>
      <source>There is no model yet. “Resume” continues from the last checkpoint, if there is one.</source>
      <translation>モデルはまだありません。チェックポイントがあれば、「再開」は最後のチェックポイントから続けます。</translation>
    </message>
    <message>
      <source>This deletes its checkpoints, samples and models for good ({size}). Your pictures and the models in the gallery stay.</source>
      <translation>チェックポイント、サンプル、モデルが完全に削除されます ({size})。画像とギャラリーのモデルは残ります。</translation>
    </message>
    <message>
      <source>Too early to tell</source>
      <translation>まだ早い</translation>
    </message>
    <message>
      <source>Train at {size} px</source>
      <translation>{size} px で学習</translation>
    </message>
    <message>
      <source>Training continues when the translation is done.</source>
      <translation>変換が終わると学習が続きます。</translation>
    </message>
    <message>
      <source>Training skips them. Export or copy them again, or leave them out.</source>
      <translation>学習では飛ばされます。書き出しかコピーをやり直すか、除いてください。</translation>
    </message>
    <message>
      <source>Turn on augmentation</source>
      <translation>拡張をオンにする</translation>
    </message>
    <message>
      <source>Use larger originals, train with smaller crops, or leave these out.</source>
      <translation>大きな元画像か小さな切り抜きを使うか、除いてください。</translation>
    </message>
    <message>
      <source>Use single-image mode</source>
      <translation>1 枚モードを使う</translation>
    </message>
    <message>
      <source>Where colours differ much</source>
      <translation>色が大きく違うとき</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln hour(s)</source>
      <translation>
        <numerusform>約 %Ln 時間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minute(s)</source>
      <translation>
        <numerusform>約 %Ln 分</numerusform>
      </translation>
    </message>
    <message>
      <source>about {number} days</source>
      <translation>約 {number} 日</translation>
    </message>
    <message>
      <source>another number draws other crops in another order</source>
      <translation>別の数は別の切り抜きを別の順で取ります</translation>
    </message>
    <message>
      <source>arithmetic of the networks; 16 bit is quicker on graphics cards that can do it</source>
      <translation>ネットワークの演算。対応するグラフィックカードでは 16 ビットが速い</translation>
    </message>
    <message>
      <source>batches whose gradients are summed for one step: as good as a larger batch, with the memory of a small one</source>
      <translation>1 ステップに勾配を足すバッチ数。小さなメモリで大きなバッチと同等</translation>
    </message>
    <message>
      <source>change what the discriminator sees, so that it does not learn a small set by heart; the changes do not show in the results</source>
      <translation>識別器が見るものを変え、小さな集合の丸暗記を防ぐ。結果には現れません</translation>
    </message>
    <message>
      <source>channels after the generator's first layer; half as many make it about four times smaller</source>
      <translation>生成器の最初の層の後のチャンネル。半分で約 4 分の 1 に</translation>
    </message>
    <message>
      <source>discriminators that the generator is trained against: heads on features of a network that knows photographs, PatchGAN, or both</source>
      <translation>生成器が学習で競う識別器：写真を知るネットワークの特徴の上のヘッド、PatchGAN、またはその両方</translation>
    </message>
    <message>
      <source>generators kept along the way, besides the best and the last, each up to 50 MB; 0 for none</source>
      <translation>最良と最後以外に途中で残す生成器、各最大 50 MB。0 でなし</translation>
    </message>
    <message>
      <source>give the painter noise along with the picture, of which it makes grain and hatching</source>
      <translation>画像とともにノイズを与え、粒子やハッチングの素にします</translation>
    </message>
    <message>
      <source>give the painter's blurred input the colours of B by a matrix, which then learns; auto: where the colours of A and B differ much</source>
      <translation>painter のぼかした入力に B の色を行列で与え、その後学ぶ。auto: A と B の色が大きく違うとき</translation>
    </message>
    <message>
      <source>how long it learns, in steps of the optimiser</source>
      <translation>学ぶ長さ、最適化のステップ数</translation>
    </message>
    <message>
      <source>how much larger pictures of B are shown; above 1 for coarser brush work</source>
      <translation>B の画像を拡大する倍率。1 より大きいと筆致が粗い</translation>
    </message>
    <message>
      <source>how much pictures that look like B already stay as they are; 0 is quicker</source>
      <translation>既に B に似た画像をそのままにする度合い。0 は速い</translation>
    </message>
    <message>
      <source>in B as {name}</source>
      <translation>B では {name}</translation>
    </message>
    <message>
      <source>last steps of the run, a fifth of it at most, in which the generator learns the mean of its own results over shifts of the pixel grid: strokes stay, a fine weave goes</source>
      <translation>学習の最後のステップ（全体の5分の1まで）。ジェネレーターがピクセル格子をずらした自身の結果の平均を学ぶ。筆致は残り、細かな織り目は消える</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>1 分未満</translation>
    </message>
    <message>
      <source>mirror half of the generator's inputs, as FastCUT does</source>
      <translation>生成器の入力の半分を反転、FastCUT と同じ</translation>
    </message>
    <message>
      <source>negatives kept for each query once annealing is over; not used where all others are compared</source>
      <translation>焼きなまし後に各問いに残す負例。他をすべて比べるときは使わない</translation>
    </message>
    <message>
      <source>numbers of the generator's layers that are contrasted, with commas between</source>
      <translation>対照する生成器の層の番号、コンマ区切り</translation>
    </message>
    <message>
      <source>painter keeps colour and light and paints all detail anew; resnet is the generator of CUT</source>
      <translation>painter は色と光を保ち細部を描き直す。resnet は CUT の生成器</translation>
    </message>
    <message>
      <source>penalised for lost shapes, brightness or variety</source>
      <translation>形、明るさ、多様性の損失による減点</translation>
    </message>
    <message>
      <source>pictures of each side that go through the networks at once; more take more memory</source>
      <translation>一度にネットワークを通る各側の画像。多いほどメモリが要る</translation>
    </message>
    <message>
      <source>same as {name}</source>
      <translation>{name} と同じ</translation>
    </message>
    <message>
      <source>side of the square crops that it learns from, in pixels; larger ones take more memory and time</source>
      <translation>学ぶ正方形の切り抜きの辺、ピクセル。大きいほどメモリと時間が要る</translation>
    </message>
    <message>
      <source>the weights a new run begins with: none, identity (learn to reproduce pictures first), a generator's name or file, or auto: the first built-in one that fits, else identity</source>
      <translation>始めの重み: なし、恒等 (まず画像の再現を学ぶ)、生成器の名前かファイル、または auto: 合う最初の内蔵、なければ恒等</translation>
    </message>
    <message>
      <source>validation scores in a row without a better one before the run ends; 0 never ends early</source>
      <translation>良くならない検証スコアが続いて終わるまでの数。0 は早く終わらない</translation>
    </message>
    <message>
      <source>weight of the block colour loss: higher for colours nearer to the input; the style moves it too</source>
      <translation>ブロック色損失の重み: 高いほど色が入力に近い。スタイルでも変わる</translation>
    </message>
    <message>
      <source>weight of the contrastive loss: higher for results nearer to the input; the style moves it too</source>
      <translation>対照損失の重み: 高いほど結果が入力に近い。スタイルでも変わる</translation>
    </message>
    <message>
      <source>weight of the shift consistency loss: above 0, results have no fine grid and videos flicker less</source>
      <translation>ずらし一貫性の損失の重み: 0 より大きいと細かい格子がなくなり、動画のちらつきが減る</translation>
    </message>
    <message>
      <source>where it is trained: auto, cpu, cuda, cuda:N, xpu, xpu:N or mps</source>
      <translation>学習する場所：auto、cpu、cuda、cuda:N、xpu、xpu:N、mps</translation>
    </message>
    <message>
      <source>which other patches (negatives) a patch is told apart from</source>
      <translation>ある小片を区別する相手の小片 (負例)</translation>
    </message>
    <message>
      <source>{number} s/step</source>
      <translation>{number} 秒/ステップ</translation>
    </message>
    <message>
      <source>{number} steps/s</source>
      <translation>{number} ステップ/秒</translation>
    </message>
    <message>
      <source>{percent} % of the content kept</source>
      <translation>内容の {percent} % を保持</translation>
    </message>
    <message>
      <source>{size} of memory</source>
      <translation>メモリ {size}</translation>
    </message>
    <message>
      <source>{step}, best</source>
      <translation>{step}、最良</translation>
    </message>
    <message>
      <source>{step}, last</source>
      <translation>{step}、最後</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>残り {time}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” has done all of its %Ln step(s). Train up to step:</source>
      <translation>
        <numerusform>「{name}」は %Ln ステップをすべて終えました。次のステップまで学習：</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” has no model yet.</source>
      <translation>「{name}」にはまだモデルがありません。</translation>
    </message>
    <message>
      <source>“{name}” is neither a folder nor a picture that PUT can read.</source>
      <translation>「{name}」はフォルダーでも PUT が読める画像でもありません。</translation>
    </message>
  </context>
  <context>
    <name>TrainingController</name>
    <message>
      <source>Its folder was deleted or moved.</source>
      <translation>フォルダーが削除か移動されました。</translation>
    </message>
    <message>
      <source>Please report this problem.</source>
      <translation>この問題を報告してください。</translation>
    </message>
    <message>
      <source>That did not work.</source>
      <translation>うまくいきませんでした。</translation>
    </message>
    <message>
      <source>The run “{name}” no longer exists.</source>
      <translation>学習「{name}」はもうありません。</translation>
    </message>
  </context>
  <context>
    <name>TrainingFacts</name>
    <message>
      <source>Began from</source>
      <translation>出発点</translation>
    </message>
    <message>
      <source>Distilled from</source>
      <translation>蒸留元</translation>
    </message>
    <message>
      <source>Imported from</source>
      <translation>読み込み元</translation>
    </message>
    <message>
      <source>KID of the source pictures</source>
      <translation>元画像の KID</translation>
    </message>
    <message>
      <source>KID of the training pictures of B</source>
      <translation>B の学習画像の KID</translation>
    </message>
    <message>
      <source>KID relative to the source pictures</source>
      <translation>元画像に対する KID の比</translation>
    </message>
    <message>
      <source>L1 distance to it</source>
      <translation>それとの L1 距離</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学習率</translation>
    </message>
    <message>
      <source>One picture each</source>
      <translation>それぞれ 1 枚</translation>
    </message>
    <message>
      <source>PSNR to it</source>
      <translation>それに対する PSNR</translation>
    </message>
    <message>
      <source>Photographs</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Pictures of A</source>
      <translation>A の画像</translation>
    </message>
    <message>
      <source>Pictures of B</source>
      <translation>B の画像</translation>
    </message>
    <message>
      <source>R1 penalty</source>
      <translation>R1 ペナルティ</translation>
    </message>
    <message>
      <source>Residual blocks</source>
      <translation>残差ブロック</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <source>Steps of pruning negatives</source>
      <translation>負例を減らすステップ数</translation>
    </message>
    <message>
      <source>Test: {name}</source>
      <translation>テスト: {name}</translation>
    </message>
    <message>
      <source>Time for a picture</source>
      <translation>1 枚あたりの時間</translation>
    </message>
    <message>
      <source>Times faster</source>
      <translation>何倍速いか</translation>
    </message>
    <message>
      <source>Times less computation</source>
      <translation>計算量は何分の 1 か</translation>
    </message>
    <message>
      <source>Trained on</source>
      <translation>学習した機器</translation>
    </message>
    <message>
      <source>Validation: {name}</source>
      <translation>検証: {name}</translation>
    </message>
    <message>
      <source>Weight of features</source>
      <translation>特徴の重み</translation>
    </message>
    <message>
      <source>colour drift</source>
      <translation>色のずれ</translation>
    </message>
    <message>
      <source>content kept</source>
      <translation>保たれた内容</translation>
    </message>
    <message>
      <source>content kept by chance</source>
      <translation>偶然に保たれる内容</translation>
    </message>
    <message>
      <source>correlation of brightness</source>
      <translation>明るさの相関</translation>
    </message>
    <message>
      <source>diversity</source>
      <translation>多様性</translation>
    </message>
    <message>
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <source>score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <source>{name}, lower bound</source>
      <translation>{name}、下限</translation>
    </message>
    <message>
      <source>{name}, upper bound</source>
      <translation>{name}、上限</translation>
    </message>
  </context>
  <context>
    <name>TrainingWindow</name>
    <message>
      <source>Complete the pages before this one first.</source>
      <translation>先に前のページを済ませてください。</translation>
    </message>
    <message>
      <source>New run</source>
      <translation>新しい学習</translation>
    </message>
    <message>
      <source>These settings belong to a run that has started. “All runs” can start another one like it.</source>
      <translation>この設定は始まった学習のものです。「すべての学習」から同じものを始められます。</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>モデルを学習</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. The run stays paused.</source>
      <translation>このページを離れ、PUT Desktop を閉じても、一時停止のままです。</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues by itself.</source>
      <translation>このページを離れ、PUT Desktop を閉じても、学習は自動で続きます。</translation>
    </message>
    <message>
      <source>You can leave this page, and close PUT Desktop too. Training continues.</source>
      <translation>このページを離れ、PUT Desktop を閉じても学習は続きます。</translation>
    </message>
    <message>
      <source>“{page}” is not complete yet.</source>
      <translation>「{page}」はまだ済んでいません。</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>&amp;Open PUT Desktop</source>
      <translation>PUT Desktop を開く(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>再開(&amp;R)</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>作業はありません</translation>
    </message>
  </context>
  <context>
    <name>VerdictBanner</name>
    <message>
      <source>Copy the message with its details</source>
      <translation>詳細ごとメッセージをコピー</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
  </context>
  <context>
    <name>VideoSettings</name>
    <message>
      <source>0 is lossless; larger numbers make smaller files, up to 51 for H.264 and HEVC</source>
      <translation>0 は無損失。大きいほどファイルが小さく、H.264 と HEVC は 51 まで</translation>
    </message>
    <message>
      <source>A JSON file with the settings used and what was kept of the original</source>
      <translation>使った設定と元から保ったものを記した JSON ファイル</translation>
    </message>
    <message>
      <source>AV1</source>
      <translation>AV1</translation>
    </message>
    <message>
      <source>Animated GIF</source>
      <translation>アニメーション GIF</translation>
    </message>
    <message>
      <source>Animated WebP</source>
      <translation>アニメーション WebP</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>均衡</translation>
    </message>
    <message>
      <source>By a number (CRF)</source>
      <translation>数値で (CRF)</translation>
    </message>
    <message>
      <source>CRF</source>
      <translation>CRF</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>コーデック</translation>
    </message>
    <message>
      <source>File type</source>
      <translation>ファイルの種類</translation>
    </message>
    <message>
      <source>File type of the results</source>
      <translation>結果のファイルの種類</translation>
    </message>
    <message>
      <source>For the archive</source>
      <translation>保存用</translation>
    </message>
    <message>
      <source>Frame rate of the result; 0 keeps every frame and its time</source>
      <translation>結果のフレームレート。0 は各フレームと時間を保つ</translation>
    </message>
    <message>
      <source>Frames per second</source>
      <translation>毎秒フレーム数</translation>
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
      <translation>各フレームが前に従う強さ: ちらつきが減り、細部は柔らかく</translation>
    </message>
    <message>
      <source>How the frames are encoded</source>
      <translation>フレームの符号化方法</translation>
    </message>
    <message>
      <source>Image quality against file size</source>
      <translation>画質とファイルサイズ</translation>
    </message>
    <message>
      <source>Keep all of it</source>
      <translation>すべて残す</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>省く</translation>
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
      <translation>番号付き画像</translation>
    </message>
    <message>
      <source>Only for “{name}”</source>
      <translation>「{name}」だけ</translation>
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
      <translation>各動画の横にレポート</translation>
    </message>
    <message>
      <source>Same as the original</source>
      <translation>元と同じ</translation>
    </message>
    <message>
      <source>Small file</source>
      <translation>小さいファイル</translation>
    </message>
    <message>
      <source>Sound</source>
      <translation>音声</translation>
    </message>
    <message>
      <source>Steadiness</source>
      <translation>安定度</translation>
    </message>
    <message>
      <source>These settings are for {name} only; other files keep theirs</source>
      <translation>この設定は {name} だけのもの。他のファイルはそのままです</translation>
    </message>
    <message>
      <source>VP9</source>
      <translation>VP9</translation>
    </message>
    <message>
      <source>Video quality</source>
      <translation>動画の品質</translation>
    </message>
    <message>
      <source>WebM</source>
      <translation>WebM</translation>
    </message>
    <message>
      <source>What to do with the sound</source>
      <translation>音声の扱い</translation>
    </message>
  </context>
  <context>
    <name>WatchDialog</name>
    <message>
      <source>&amp;Add…</source>
      <translation>追加(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>再開(&amp;R)</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>変更(&amp;H)…</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Folders are watched while this program is open, in the window or in the tray.</source>
      <translation>このプログラムがウィンドウまたはトレイで開いている間、フォルダーを監視します。</translation>
    </message>
    <message>
      <source>Its pictures, its results and its jobs stay.</source>
      <translation>画像、結果、ジョブはそのまま残ります。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>No folder is watched. Whatever arrives in a watched folder is translated by itself.</source>
      <translation>監視しているフォルダーはありません。監視フォルダーに届いたものは自動で変換されます。</translation>
    </message>
    <message>
      <source>Own settings</source>
      <translation>独自の設定</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>プリセット</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>結果</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Watch “{name}” no longer?</source>
      <translation>「{name}」の監視をやめますか？</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>監視フォルダー</translation>
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
      <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Results go to</source>
      <translation>結果の保存先(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Watch</source>
      <translation>監視(&amp;W)</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>現在のまま</translation>
    </message>
    <message>
      <source>Change a watched folder</source>
      <translation>監視フォルダーを変更</translation>
    </message>
    <message>
      <source>Folder for the results</source>
      <translation>結果のフォルダー</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>監視するフォルダー</translation>
    </message>
    <message>
      <source>How long a file must not have changed before it is translated</source>
      <translation>ファイルがどれだけ変わらなければ変換するか</translation>
    </message>
    <message>
      <source>Leave what is in the folder already</source>
      <translation>既にフォルダーにあるものはそのままにします</translation>
    </message>
    <message>
      <source>Only what arrives from &amp;now on</source>
      <translation>今後届くものだけ(&amp;N)</translation>
    </message>
    <message>
      <source>Pictures and videos that arrive in the folder, or below it, are translated at once.</source>
      <translation>フォルダーやその下に届いた画像と動画をすぐに変換します。</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>The settings that are shown now</source>
      <translation>現在表示されている設定</translation>
    </message>
    <message>
      <source>This folder does not exist.</source>
      <translation>このフォルダーはありません。</translation>
    </message>
    <message>
      <source>Wait &amp;until unchanged for</source>
      <translation>変化がなくなるまで待つ(&amp;U)</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>監視</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>フォルダーを監視</translation>
    </message>
    <message>
      <source>{name} - translated</source>
      <translation>{name} - 変換済み</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message numerus="yes">
      <source>%Ln arriving</source>
      <translation>
        <numerusform>%Ln 件が到着中</numerusform>
      </translation>
    </message>
    <message>
      <source>A folder cannot be watched.</source>
      <translation>フォルダーを監視できません。</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>確認中…</translation>
    </message>
    <message>
      <source>Not there</source>
      <translation>見つかりません</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>監視中</translation>
    </message>
  </context>
  <context>
    <name>WhenDone</name>
    <message>
      <source>Check that the program is there and may be run.</source>
      <translation>プログラムがあり、実行できることを確認してください。</translation>
    </message>
    <message>
      <source>Do nothing</source>
      <translation>何もしない</translation>
    </message>
    <message>
      <source>Run a command</source>
      <translation>コマンドを実行</translation>
    </message>
    <message>
      <source>Shut down</source>
      <translation>シャットダウン</translation>
    </message>
    <message>
      <source>Sleep</source>
      <translation>スリープ</translation>
    </message>
    <message>
      <source>The computer cannot be sent to sleep.</source>
      <translation>コンピューターをスリープできません。</translation>
    </message>
    <message>
      <source>The computer cannot be shut down.</source>
      <translation>コンピューターをシャットダウンできません。</translation>
    </message>
    <message>
      <source>“{command}” cannot be started.</source>
      <translation>「{command}」を開始できません。</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneButton</name>
    <message>
      <source>Then: {what}</source>
      <translation>その後: {what}</translation>
    </message>
    <message>
      <source>What happens when everything is done</source>
      <translation>すべて完了したときの動作</translation>
    </message>
    <message>
      <source>When done</source>
      <translation>完了後</translation>
    </message>
  </context>
  <context>
    <name>WhenDoneMenu</name>
    <message>
      <source>&amp;When everything is done</source>
      <translation>すべて完了したら(&amp;W)</translation>
    </message>
    <message>
      <source>Command to run, with its arguments:</source>
      <translation>実行するコマンドと引数:</translation>
    </message>
    <message>
      <source>When everything is done</source>
      <translation>すべて完了したら</translation>
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
      <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Precision</source>
      <translation>精度(&amp;P)</translation>
    </message>
    <message>
      <source>All graphics cards</source>
      <translation>すべてのグラフィックカード</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Automatic takes the one that was the fastest on this computer</source>
      <translation>「自動」は、このコンピューターで最も速かったものを使います</translation>
    </message>
    <message>
      <source>Computers that translate: an address such as 192.168.0.10:6379, or auto for those joined here</source>
      <translation>変換を行うコンピューター: 192.168.0.10:6379 のようなアドレス、またはこのコンピューターが属するクラスターなら auto</translation>
    </message>
    <message>
      <source>For jobs that are added from now on. Automatic is nearly always right: it takes what was measured.</source>
      <translation>これから追加するジョブに使います。自動でほぼ常に問題ありません。測定結果に従って選びます。</translation>
    </message>
    <message>
      <source>Graphics card</source>
      <translation>グラフィックカード</translation>
    </message>
    <message>
      <source>How this computer works</source>
      <translation>このコンピューターの動作</translation>
    </message>
    <message>
      <source>Most &amp;memory</source>
      <translation>最大メモリー(&amp;M)</translation>
    </message>
    <message>
      <source>None: this computer works alone</source>
      <translation>なし: このコンピューターだけで作業</translation>
    </message>
    <message>
      <source>Numbers with 16 bits take less time and memory; int8 is for processors with OpenVINO</source>
      <translation>16 ビットの数値は時間もメモリも少なくて済みます。int8 は OpenVINO のあるプロセッサー用です</translation>
    </message>
    <message>
      <source>Pictures that need more are translated in parts, to the same pixels</source>
      <translation>より多く必要な画像は分割して変換し、ピクセルは同じ</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>プロセッサー</translation>
    </message>
    <message>
      <source>Ray &amp;cluster</source>
      <translation>Ray クラスター(&amp;C)</translation>
    </message>
    <message>
      <source>So many files are read and written at a time</source>
      <translation>同時に読み書きするファイルの数</translation>
    </message>
    <message>
      <source>T&amp;hreads that read and write</source>
      <translation>読み書きのスレッド(&amp;H)</translation>
    </message>
    <message>
      <source>What is free</source>
      <translation>空いている分</translation>
    </message>
    <message>
      <source>Where the model is computed</source>
      <translation>モデルの計算を行う場所</translation>
    </message>
  </context>
  <context>
    <name>_Curve</name>
    <message>
      <source>Distance to B</source>
      <translation>B との距離</translation>
    </message>
    <message>
      <source>Validation score by step</source>
      <translation>ステップごとの検証スコア</translation>
    </message>
    <message>
      <source>source pictures</source>
      <translation>元の画像</translation>
    </message>
  </context>
  <context>
    <name>_Curves</name>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
  </context>
  <context>
    <name>_Message</name>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>ほか %Ln 件</numerusform>
      </translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <source>Close this message (Escape)</source>
      <translation>このメッセージを閉じる (Esc)</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy the message with its details</source>
      <translation>詳細ごとメッセージをコピー</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Show the previous message</source>
      <translation>前のメッセージを表示</translation>
    </message>
  </context>
  <context>
    <name>_Reason</name>
    <message>
      <source>Copy this with its details</source>
      <translation>詳細ごとコピー</translation>
    </message>
  </context>
</TS>
