; SPDX-License-Identifier: GPL-3.0-or-later
; makensis -DVERSION=x.y.z -DSOURCE=folder -DOUTPUT=file setup.nsi
; Installs for this person without administrator's rights; /S asks nothing, /D=folder says where. Data stay when it is removed.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "NemSMS-konsol"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\nemsms-konsol"
InstallDirRegKey HKCU "Software\nemsms-konsol" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1030 "ProductName" "NemSMS-konsol"
VIAddVersionKey /LANG=1030 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1030 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1030 "FileDescription" "NemSMS-konsol"
VIAddVersionKey /LANG=1030 "LegalCopyright" "GPL-3.0-or-later"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\nemsms-konsol"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\nemsms-konsol.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Danish"
!insertmacro MUI_LANGUAGE "English"

LangString RUNNING ${LANG_DANISH} "NemSMS-konsol er åben i $INSTDIR. Luk den, og prøv igen."
LangString RUNNING ${LANG_ENGLISH} "NemSMS-konsol is open in $INSTDIR. Close it and try again."
LangString STAYS ${LANG_DANISH} "Dine data bliver liggende i $APPDATA\nemsms-konsol og $LOCALAPPDATA\nemsms-konsol."
LangString STAYS ${LANG_ENGLISH} "Your data stay in $APPDATA\nemsms-konsol and $LOCALAPPDATA\nemsms-konsol."

; A program that runs holds its file open: then nothing is changed, rather than half of it.
!macro NotWhileRunning
    IfFileExists "$INSTDIR\nemsms-konsol.exe" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\nemsms-konsol.exe" a
    IfErrors 0 closed
    MessageBox MB_ICONSTOP|MB_OK "$(RUNNING)" /SD IDOK
    SetErrorLevel 5
    Quit
closed:
    FileClose $0
free:
!macroend

Section
    !insertmacro NotWhileRunning
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\NemSMS-konsol.lnk" "$INSTDIR\nemsms-konsol.exe"
    WriteRegStr HKCU "Software\nemsms-konsol" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "DisplayName" "NemSMS-konsol"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "Publisher" "nemsms-konsol"
    WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
    !insertmacro NotWhileRunning
    ; Only what was installed: a folder that somebody put data into is left.
    !include "${FILELIST}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\NemSMS-konsol.lnk"
    DeleteRegKey HKCU "${ENTRY}"
    DeleteRegValue HKCU "Software\nemsms-konsol" "InstallDir"
    DeleteRegKey /ifempty HKCU "Software\nemsms-konsol"
    DetailPrint "$(STAYS)"
SectionEnd
