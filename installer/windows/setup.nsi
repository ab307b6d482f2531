; The set-up for Windows: for the person who runs it, without administrator and without network.
;
;   makensis -DVERSION=0.1.0 -DPAYLOAD=folder -DICON=file.ico -DSIDE=file.bmp -DLICENCE=file.txt -DOUT=file.exe
;            [-DSIGN=command] [-DSTUB=amd64-unicode] [-DFAST] setup.nsi      FAST: for a trial, quickly made and larger
;   Silent: set-up.exe /S [/D=C:\folder, last and unquoted]      Removal: uninstall.exe /S [/HAPUSDATA]
;   Ends with 10 Windows of 32 bits, 11 older than Windows 10 1809, 12 a newer version is installed, 13 the program runs.

Unicode true
!ifndef STUB
  !define STUB x86-unicode
!endif
Target ${STUB}
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
AllowSkipFiles off
CRCCheck force
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!define APP "Rakor Desktop"
!define ID "RakorDesktop"
!define EXE "rakor-desktop.exe"
!define KIND "${ID}.Berkas"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "${APP}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
BrandingText "${APP} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "FileDescription" "Pemasang ${APP}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT"
VIAddVersionKey "CompanyName" "The Rakor Desktop maintainers"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
  !finalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TITLE "${APP} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Rapat koordinasi gubernur dari undangan sampai tindak lanjut, tanpa internet.$\r$\n$\r$\nPemasangan tidak memerlukan administrator dan selesai dalam satu menit. Versi lama diganti di tempatnya; data rapat tidak diubah.$\r$\n$\r$\nTutup ${APP} bila sedang berjalan, lalu pilih Lanjut."
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_TITLE "${APP} sudah terpasang"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

!macro RefuseWith code words
  SetErrorLevel ${code}
  MessageBox MB_ICONSTOP|MB_OK "${words}" /SD IDOK
  Abort
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
    !insertmacro RefuseWith 10 "${APP} memerlukan Windows 64-bit. Tidak ada yang diubah."
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro RefuseWith 11 "${APP} memerlukan Windows 10 atau lebih baru. Tidak ada yang diubah."
  ${EndIf}
  ${IfNot} ${AtLeastBuild} 17763
    !insertmacro RefuseWith 11 "${APP} memerlukan Windows 10 versi 1809 atau lebih baru. Tidak ada yang diubah."
  ${EndIf}
  ReadRegStr $0 HKCU "${REMOVAL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro RefuseWith 12 "${APP} $0 yang lebih baru sudah terpasang. Berkas rapat yang sudah dibukanya tidak dapat dibuka versi ${VERSION}. Tidak ada yang diubah."
    ${EndIf}
  ${EndIf}
FunctionEnd

; Windows lets nobody write to a program that runs.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  StrCpy $1 0
  again:
  IfFileExists "$INSTDIR\${EXE}" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\${EXE}" a
  IfErrors runs
  FileClose $0
  Goto closed
  runs:
  IfSilent 0 ask
  IntOp $1 $1 + 1
  IntCmp $1 10 giveup
  Sleep 500
  Goto again
  ask:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${APP} masih berjalan. Tutup dahulu, lalu pilih Coba lagi. Belum ada yang diubah." IDRETRY again
  giveup:
  SetErrorLevel 13
  Abort
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; All that we ever put into the folder, so that nothing of an older version stays behind.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\LICENSES"
  Delete "$INSTDIR\${EXE}"
!macroend

Section "${APP} (wajib)" Program
  SectionIn RO
  Call WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "The Rakor Desktop maintainers"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" "$0"
SectionEnd

Section "Pintasan di menu Mulai" StartMenu
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0
SectionEnd

Section "Pintasan di desktop" Desktop
  CreateShortcut "$DESKTOP\${APP}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0
SectionEnd

Section "Buka berkas .rakor dengan ${APP}" Files
  WriteRegStr HKCU "Software\Classes\.rakor" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "Berkas rapat ${APP}"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "un.${APP} (wajib)"
  SectionIn RO
  Call un.WaitUntilClosed
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  Delete "$DESKTOP\${APP}.lnk"
  DeleteRegKey HKCU "${REMOVAL}"
  DeleteRegKey HKCU "Software\${ID}"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegValue HKCU "Software\Classes\.rakor" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\.rakor"
SectionEnd

; Meetings stay unless they are asked for: by a tick, or by /HAPUSDATA.
Section /o "un.Hapus juga semua data rapat di komputer ini" un.Data
  RMDir /r "$LOCALAPPDATA\${ID}"
SectionEnd

Section "-un.DataByWord"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/HAPUSDATA" $1
  ${IfNot} ${Errors}
    RMDir /r "$LOCALAPPDATA\${ID}"
  ${EndIf}
SectionEnd
