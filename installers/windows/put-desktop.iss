; Installer for Windows: for one person, without an administrator. make_installer.py compiles it.

#ifndef Version
  #error Give the version: /DVersion=...
#endif
#ifndef Publisher
  #error Give the publisher: /DPublisher=...
#endif
#ifndef Frozen
  #define Frozen "..\..\build\frozen\put-desktop"
#endif
#ifndef Out
  #define Out "..\..\build"
#endif

[Setup]
; The same in all versions: a newer one is installed over an older one.
AppId={{6E4B1C0F-2E0B-4B57-9C62-5C2E8A1B7D40}
AppName=PUT Desktop
AppVersion={#Version}
AppPublisher={#Publisher}
DefaultDirName={autopf}\PUT Desktop
DefaultGroupName=PUT Desktop
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
LicenseFile={#Frozen}\licences\GPL-3.0.txt
OutputDir={#Out}
OutputBaseFilename=put-desktop-{#Version}-windows-x64
SetupIconFile={#Frozen}\..\icons\put-desktop.ico
UninstallDisplayIcon={app}\put-desktop.exe
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes

[Tasks]
Name: desktopicon; Description: "An icon on the desktop"; Flags: unchecked
Name: translatewith; Description: "'Translate with PUT Desktop' for folders, pictures and videos"
Name: path; Description: "The command 'put' in terminals"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\PUT Desktop"; Filename: "{app}\put-desktop.exe"
Name: "{userdesktop}\PUT Desktop"; Filename: "{app}\put-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.safetensors\OpenWithProgids"; ValueType: string; ValueName: "PutDesktop.Model"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\PutDesktop.Model"; ValueType: string; ValueData: "Model for translating pictures"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\PutDesktop.Model\DefaultIcon"; ValueType: string; ValueData: "{app}\put-desktop.exe,0"
Root: HKCU; Subkey: "Software\Classes\PutDesktop.Model\shell\open\command"; ValueType: string; ValueData: """{app}\put-desktop.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\Directory\shell\PutDesktop"; ValueType: string; ValueData: "Translate with PUT Desktop"; Flags: uninsdeletekey; Tasks: translatewith
Root: HKCU; Subkey: "Software\Classes\Directory\shell\PutDesktop"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\put-desktop.exe"; Tasks: translatewith
Root: HKCU; Subkey: "Software\Classes\Directory\shell\PutDesktop\command"; ValueType: string; ValueData: """{app}\put-desktop.exe"" ""%1"""; Tasks: translatewith
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\PutDesktop"; ValueType: string; ValueData: "Translate with PUT Desktop"; Flags: uninsdeletekey; Tasks: translatewith
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\PutDesktop\command"; ValueType: string; ValueData: """{app}\put-desktop.exe"" ""%1"""; Tasks: translatewith
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\video\shell\PutDesktop"; ValueType: string; ValueData: "Translate with PUT Desktop"; Flags: uninsdeletekey; Tasks: translatewith
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\video\shell\PutDesktop\command"; ValueType: string; ValueData: """{app}\put-desktop.exe"" ""%1"""; Tasks: translatewith
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath

[Run]
Filename: "{app}\put-desktop.exe"; Description: "Start PUT Desktop"; Flags: nowait postinstall skipifsilent

[Code]
function PathOfPerson: String;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Result) then
    Result := '';
end;

function NotOnPath: Boolean;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(PathOfPerson) + ';') = 0;
end;

procedure TakeOffPath;
var
  Value, Ours: String;
  At: Integer;
begin
  Value := ';' + PathOfPerson + ';';
  Ours := ';' + ExpandConstant('{app}') + ';';
  At := Pos(Lowercase(Ours), Lowercase(Value));
  if At = 0 then
    Exit;
  Delete(Value, At, Length(Ours) - 1);
  RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Copy(Value, 2, Length(Value) - 2));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Data: String;
begin
  if CurUninstallStep <> usPostUninstall then
    Exit;
  TakeOffPath;
  Data := ExpandConstant('{localappdata}\put-desktop');
  if DirExists(Data) and not UninstallSilent then
    if MsgBox('Remove your models, training runs, settings and the GPU pack as well?' + #13#10 + Data,
              mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Data, True, True, True);
end;
