; The Windows installer: for the current user alone, without an administrator, in Vietnamese.
; It uses only what every NSIS brings along. Installed without questions by /S, removed by uninstall.exe /S.
; Defined by scripts/lib/package/installer.mjs: PRODUCT_NAME, VERSION, PROGRAM_FOLDER, FILE_LIST, SETUP_FILE, MUI_ICON, MUI_UNICON,
; SIDE_PICTURE.

!include "MUI2.nsh"
!include "FileFunc.nsh"
; RemoveProgramFiles: every file and folder of this version by name, and nothing else.
!include "${FILE_LIST}"

!define EXECUTABLE "dhcb.exe"
!define DATA_CLASS "dhcb.season"
!define PACKAGE_CLASS "dhcb.package"
!define CLASSES "Software\Classes"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\vn.dhcb.daihoichibo"
!define SHORTCUT "${PRODUCT_NAME}.lnk"
!define SHELL_ASSOCIATIONS_CHANGED 0x08000000

Unicode true
OutFile "${SETUP_FILE}"
Name "${PRODUCT_NAME}"
BrandingText "${PRODUCT_NAME} ${VERSION}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1066 "ProductName" "${PRODUCT_NAME}"
VIAddVersionKey /LANG=1066 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "FileDescription" "Bộ cài ${PRODUCT_NAME}"
VIAddVersionKey /LANG=1066 "LegalCopyright" "dhcb"

!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "Chương trình sẽ được cài cho riêng tài khoản Windows đang dùng, không cần quyền quản trị.$\r$\n$\r$\nDữ liệu đã nhập từ trước (nếu có) được giữ nguyên.$\r$\n$\r$\nBấm “Cài đặt” để bắt đầu."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXECUTABLE}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "Chỉ gỡ chương trình. Các tệp dữ liệu .dhcb, bản sao lưu và phần ghi nhớ của chương trình được giữ nguyên."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "Đã gỡ chương trình.$\r$\n$\r$\nCác tệp dữ liệu .dhcb và bản sao lưu vẫn còn nguyên ở nơi đã lưu. Phần ghi nhớ của chương trình còn ở:$\r$\n$APPDATA\${PRODUCT_NAME}"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "Vietnamese"

; The folder is not asked for: one place on every PC is what helpers can be told.
!macro UseOwnFolder
  SetShellVarContext current
  StrCpy $INSTDIR "$LOCALAPPDATA\Programs\dhcb"
!macroend

; A running program holds its own file: it must be closed by the person, so that it saves first.
!macro RequireClosedProgram
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${EXECUTABLE}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${EXECUTABLE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Chương trình ${PRODUCT_NAME} đang mở. Hãy đóng cửa sổ của nó rồi bấm Thử lại (Retry)." /SD IDCANCEL IDRETRY +2
    Abort
  ${Loop}
!macroend

; A kind of file that Windows opens with this program when it is double-clicked.
!macro RegisterKind ENDING CLASS NAME
  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${CLASS}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\${EXECUTABLE},0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${EXECUTABLE}" "%1"'
!macroend

!macro ForgetKind ENDING CLASS
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegValue HKCU "${CLASSES}\${ENDING}" ""
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend

; What an earlier version put there goes by its own uninstaller, for that knows its files. “_?=” makes it run to its end.
!macro RemoveEarlierVersion
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    Delete "$INSTDIR\uninstall.exe"
  ${EndIf}
!macroend

Function .onInit
  !insertmacro UseOwnFolder
FunctionEnd

Function un.onInit
  !insertmacro UseOwnFolder
FunctionEnd

Section "install"
  !insertmacro RequireClosedProgram
  !insertmacro RemoveEarlierVersion
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM_FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${SHORTCUT}" "$INSTDIR\${EXECUTABLE}"
  CreateShortCut "$DESKTOP\${SHORTCUT}" "$INSTDIR\${EXECUTABLE}"

  !insertmacro RegisterKind ".dhcb" "${DATA_CLASS}" "Tệp dữ liệu ${PRODUCT_NAME}"
  !insertmacro RegisterKind ".dhcbgoi" "${PACKAGE_CLASS}" "Gói ${PRODUCT_NAME} gửi cấp trên"
  System::Call 'shell32::SHChangeNotify(i ${SHELL_ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT_NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXECUTABLE},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "un.install"
  !insertmacro RequireClosedProgram
  !insertmacro RemoveProgramFiles
  Delete "$INSTDIR\uninstall.exe"
  ; a folder that holds anything else stays: somebody may have saved there
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${SHORTCUT}"
  Delete "$DESKTOP\${SHORTCUT}"
  !insertmacro ForgetKind ".dhcb" "${DATA_CLASS}"
  !insertmacro ForgetKind ".dhcbgoi" "${PACKAGE_CLASS}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i ${SHELL_ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'
SectionEnd
