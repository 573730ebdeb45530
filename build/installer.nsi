; The Windows installer: for the current user alone, without an administrator, in Vietnamese.
; electron-builder's own template needs plugins from its download server and speaks hardly any
; Vietnamese; this script uses only what every NSIS brings along.
; Defined by electron-builder: PRODUCT_NAME, VERSION, APP_DESCRIPTION, PROJECT_DIR, UNINSTALL_APP_KEY, MUI_ICON.

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define EXECUTABLE "dhcb.exe"
!define DATA_CLASS "dhcb.season"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${UNINSTALL_APP_KEY}"
!define SHORTCUT "${PRODUCT_NAME}.lnk"
!define SHELL_ASSOCIATIONS_CHANGED 0x08000000

Name "${PRODUCT_NAME}"
BrandingText "${PRODUCT_NAME} ${VERSION}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "Chương trình sẽ được cài cho riêng tài khoản Windows đang dùng, không cần quyền quản trị.$\r$\n$\r$\nDữ liệu đã nhập từ trước (nếu có) được giữ nguyên.$\r$\n$\r$\nBấm “Cài đặt” để bắt đầu."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXECUTABLE}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "Đã gỡ chương trình.$\r$\n$\r$\nCác tệp dữ liệu .dhcb và bản sao lưu vẫn còn nguyên ở nơi đã lưu. Phần ghi nhớ của chương trình còn ở:$\r$\n$APPDATA\${PRODUCT_NAME}"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "Vietnamese"

; The folder is not asked for: the uninstaller removes all of it, so it must be ours alone.
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

!macro RemoveProgram
  RMDir /r "$INSTDIR"
!macroend

Function .onInit
  !insertmacro UseOwnFolder
FunctionEnd

Function un.onInit
  !insertmacro UseOwnFolder
FunctionEnd

Section "install"
  !insertmacro RequireClosedProgram
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PROJECT_DIR}\dist\win-unpacked\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${SHORTCUT}" "$INSTDIR\${EXECUTABLE}"
  CreateShortCut "$DESKTOP\${SHORTCUT}" "$INSTDIR\${EXECUTABLE}"

  WriteRegStr HKCU "Software\Classes\.dhcb" "" "${DATA_CLASS}"
  WriteRegStr HKCU "Software\Classes\${DATA_CLASS}" "" "Tệp dữ liệu ${PRODUCT_NAME}"
  WriteRegStr HKCU "Software\Classes\${DATA_CLASS}\DefaultIcon" "" "$INSTDIR\${EXECUTABLE},0"
  WriteRegStr HKCU "Software\Classes\${DATA_CLASS}\shell\open\command" "" '"$INSTDIR\${EXECUTABLE}" "%1"'
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
  !insertmacro RemoveProgram
  Delete "$SMPROGRAMS\${SHORTCUT}"
  Delete "$DESKTOP\${SHORTCUT}"
  DeleteRegKey HKCU "Software\Classes\${DATA_CLASS}"
  DeleteRegValue HKCU "Software\Classes\.dhcb" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\.dhcb"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i ${SHELL_ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'
SectionEnd
