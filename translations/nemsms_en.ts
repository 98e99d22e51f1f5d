<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n characters.</source>
        <translation>
            <numerusform>The passphrase is too short. Use at least %n character.</numerusform>
            <numerusform>The passphrase is too short. Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>status line</comment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::TelefonPage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
</TS>
