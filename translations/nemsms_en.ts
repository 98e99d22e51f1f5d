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
    <message numerus="yes">
        <source>The log is unbroken: %n rows stand as they were written.</source>
        <translation>
            <numerusform>The log is unbroken: %n row stands as it was written.</numerusform>
            <numerusform>The log is unbroken: %n rows stand as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client certificate of {subject} runs out on {date}, in %n days. Order a new one now.</source>
        <translation>
            <numerusform>The client certificate of {subject} runs out on {date}, in %n day. Order a new one now.</numerusform>
            <numerusform>The client certificate of {subject} runs out on {date}, in %n days. Order a new one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the environment&apos;s are %n minutes apart; at most 5 are tolerated.</source>
        <translation>
            <numerusform>This machine&apos;s clock and the environment&apos;s are %n minute apart; at most 5 are tolerated.</numerusform>
            <numerusform>This machine&apos;s clock and the environment&apos;s are %n minutes apart; at most 5 are tolerated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{navn} runs out on {date}, in %n days.</source>
        <translation>
            <numerusform>{navn} runs out on {date}, in %n day.</numerusform>
            <numerusform>{navn} runs out on {date}, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test SMS failed in the last 24 hours.</source>
        <translation>
            <numerusform>%n test SMS failed in the last 24 hours.</numerusform>
            <numerusform>%n test SMS failed in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test SMS wait in the queue.</source>
        <translation>
            <numerusform>%n test SMS waits in the queue.</numerusform>
            <numerusform>%n test SMS wait in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test SMS are accepted and not known to be delivered.</source>
        <translation>
            <numerusform>%n test SMS is accepted and not known to be delivered.</numerusform>
            <numerusform>%n test SMS are accepted and not known to be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path} is written with %n row(s).</source>
        <translation>
            <numerusform>{path} is written with %n row.</numerusform>
            <numerusform>{path} is written with %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more finding(s); --json tells them all.</source>
        <translation>
            <numerusform>And %n more finding; --json tells them all.</numerusform>
            <numerusform>And %n more findings; --json tells them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of {file} was imported: %n finding(s) stop it. Mend them and import again.</source>
        <translation>
            <numerusform>Nothing of {file} was imported: %n finding stops it. Mend it and import again.</numerusform>
            <numerusform>Nothing of {file} was imported: %n findings stop it. Mend them and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to {path}. Personal values are masked.</source>
        <translation>
            <numerusform>%n row is written to {path}. Personal values are masked.</numerusform>
            <numerusform>%n rows are written to {path}. Personal values are masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{record} is recorded, with %n things to look at.</source>
        <translation>
            <numerusform>{record} is recorded, with %n thing to look at.</numerusform>
            <numerusform>{record} is recorded, with %n things to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement ends on {date}, in %n days. Ask for a new one, and set its state to expiring.</source>
        <translation>
            <numerusform>The agreement ends on {date}, in %n day. Ask for a new one, and set its state to expiring.</numerusform>
            <numerusform>The agreement ends on {date}, in %n days. Ask for a new one, and set its state to expiring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate runs out on {date}, in %n days. Order a new one in time.</source>
        <translation>
            <numerusform>The certificate runs out on {date}, in %n day. Order a new one in time.</numerusform>
            <numerusform>The certificate runs out on {date}, in %n days. Order a new one in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate runs out on {date}, in %n days. That day these stop: {names}. Order a new one and upload it in both places.</source>
        <translation>
            <numerusform>The certificate runs out on {date}, in %n day. That day these stop: {names}. Order a new one and upload it in both places.</numerusform>
            <numerusform>The certificate runs out on {date}, in %n days. That day these stop: {names}. Order a new one and upload it in both places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That {portal} says the same was last confirmed on {date}, %n days ago. Compare again and confirm.</source>
        <translation>
            <numerusform>That {portal} says the same was last confirmed on {date}, %n day ago. Compare again and confirm.</numerusform>
            <numerusform>That {portal} says the same was last confirmed on {date}, %n days ago. Compare again and confirm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The API key expires on {date}, in %n days. Order a new key in time.</source>
        <translation>
            <numerusform>The API key expires on {date}, in %n day. Order a new key in time.</numerusform>
            <numerusform>The API key expires on {date}, in %n days. Order a new key in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection agreement ends on {date}, in %n days, and no other follows. Renew it.</source>
        <translation>
            <numerusform>The connection agreement ends on {date}, in %n day, and no other follows. Renew it.</numerusform>
            <numerusform>The connection agreement ends on {date}, in %n days, and no other follows. Renew it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sender system ends on {date}, in %n days. Lengthen it, or move its materials.</source>
        <translation>
            <numerusform>The sender system ends on {date}, in %n day. Lengthen it, or move its materials.</numerusform>
            <numerusform>The sender system ends on {date}, in %n days. Lengthen it, or move its materials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were mended. In the portals they have to be changed too.</source>
        <translation>
            <numerusform>%n record was mended. In the portal it has to be changed too.</numerusform>
            <numerusform>%n records were mended. In the portals they have to be changed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The configuration contradicts itself in %n places.</source>
        <translation>
            <numerusform>The configuration contradicts itself in one place.</numerusform>
            <numerusform>The configuration contradicts itself in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The consistency check has %n warnings about the configuration.</source>
        <translation>
            <numerusform>The consistency check has %n warning about the configuration.</numerusform>
            <numerusform>The consistency check has %n warnings about the configuration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand as they were before ({id}).</source>
        <translation>
            <numerusform>%n record stands as it was before ({id}).</numerusform>
            <numerusform>%n records stand as they were before ({id}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are changed. The history takes all of it back at once.</source>
        <translation>
            <numerusform>%n record is changed. The history takes it back.</numerusform>
            <numerusform>%n records are changed. The history takes all of it back at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The earlier values of %n records are written anew, as a change of its own that stands in the history and the log. What was sent stays sent.</source>
        <translation>
            <numerusform>The earlier values of %n record are written anew, as a change of its own that stands in the history and the log. What was sent stays sent.</numerusform>
            <numerusform>The earlier values of %n records are written anew, as a change of its own that stands in the history and the log. What was sent stays sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand as they were before.</source>
        <translation>
            <numerusform>%n record stands as it was before.</numerusform>
            <numerusform>%n records stand as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed as one ({kind}; {entities}).</source>
        <translation>
            <numerusform>%n record was changed ({kind}; {entities}).</numerusform>
            <numerusform>%n records were changed as one ({kind}; {entities}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of %n records was taken back ({entities}).</source>
        <translation>
            <numerusform>A change of %n record was taken back ({entities}).</numerusform>
            <numerusform>A change of %n records was taken back ({entities}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are copied: those that the table has read so far. Scroll down for more, or use Export, which takes everything that is filtered.</source>
        <translation>
            <numerusform>%n row is copied: what the table has read so far. Scroll down for more, or use Export, which takes everything that is filtered.</numerusform>
            <numerusform>%n rows are copied: those that the table has read so far. Scroll down for more, or use Export, which takes everything that is filtered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of {file} was imported: since it was read somebody changed what %n of its row(s) speak of. Read the file again.</source>
        <translation>
            <numerusform>Nothing of {file} was imported: since it was read somebody changed what %n of its rows speaks of. Read the file again.</numerusform>
            <numerusform>Nothing of {file} was imported: since it was read somebody changed what %n of its rows speak of. Read the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of {file} is taken back: %n record(s) stand as they did before it.</source>
        <translation>
            <numerusform>The import of {file} is taken back: %n record stands as it did before it.</numerusform>
            <numerusform>The import of {file} is taken back: %n records stand as they did before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Findings that stop, in the chosen rows: %n. Nothing was written; mend them or leave those rows out.</source>
        <translation>
            <numerusform>%n finding stops, in the chosen rows. Nothing was written; mend it or leave that row out.</numerusform>
            <numerusform>%n findings stop, in the chosen rows. Nothing was written; mend them or leave those rows out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of {kommune} that will be changed in {til} as one: %n. They can be taken back as one.</source>
        <translation>
            <numerusform>%n record of {kommune} will be changed in {til}. That can be taken back.</numerusform>
            <numerusform>%n records of {kommune} will be changed in {til} as one. They can be taken back as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{act} of %n material(s) by {agreement} ({reference})</source>
        <translation>
            <numerusform>{act} of %n material by {agreement} ({reference})</numerusform>
            <numerusform>{act} of %n materials by {agreement} ({reference})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more point here and are not shown: there are too many.</source>
        <translation>
            <numerusform>%n record more points here and is not shown: there are too many.</numerusform>
            <numerusform>%n records more point here and are not shown: there are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;{by}&quot; ({entity}) still refers to this record, as %n records do. Retire or change those first.</source>
        <translation>
            <numerusform>&quot;{by}&quot; ({entity}) still refers to this record, the only one that does. Retire or change it first.</numerusform>
            <numerusform>&quot;{by}&quot; ({entity}) still refers to this record, as %n records do. Retire or change those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file also holds %n certificates that do not belong to the chain.</source>
        <translation>
            <numerusform>The file also holds %n certificate that does not belong to the chain.</numerusform>
            <numerusform>The file also holds %n certificates that do not belong to the chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires on {date}, in %n days. Order the next one now.</source>
        <translation>
            <numerusform>The certificate expires on {date}, in %n day. Order the next one now.</numerusform>
            <numerusform>The certificate expires on {date}, in %n days. Order the next one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n private keys, and nothing tells which is meant. Export the one certificate with its key.</source>
        <translation>
            <numerusform>The file holds %n private keys, and nothing tells which is meant. Export the one certificate with its key.</numerusform>
            <numerusform>The file holds %n private keys, and nothing tells which is meant. Export the one certificate with its key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the token service&apos;s are %n minute(s) apart, so its tokens cannot be used. Set the clock, best from the network.</source>
        <translation>
            <numerusform>This machine&apos;s clock and the token service&apos;s are %n minute apart, so its tokens cannot be used. Set the clock, best from the network.</numerusform>
            <numerusform>This machine&apos;s clock and the token service&apos;s are %n minutes apart, so its tokens cannot be used. Set the clock, best from the network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed at once. `undo {id}` takes it back.</source>
        <translation>
            <numerusform>%n record changed. `undo {id}` takes it back.</numerusform>
            <numerusform>%n records changed at once. `undo {id}` takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} expires on {date}, in %n days. Nothing here uses it.</source>
        <translation>
            <numerusform>{title} expires on {date}, in %n day. Nothing here uses it.</numerusform>
            <numerusform>{title} expires on {date}, in %n days. Nothing here uses it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} expires on {date}, in %n days. Then these stop: {names}.</source>
        <translation>
            <numerusform>{title} expires on {date}, in %n day. Then these stop: {names}.</numerusform>
            <numerusform>{title} expires on {date}, in %n days. Then these stop: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing expires within %n days.</source>
        <translation>
            <numerusform>Nothing expires within %n day.</numerusform>
            <numerusform>Nothing expires within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{id}  %n {art} number(s) for CVR {cvr}, into dueslag {dueslag}</source>
        <translation>
            <numerusform>{id}  %n {art} number for CVR {cvr}, into dueslag {dueslag}</numerusform>
            <numerusform>{id}  %n {art} numbers for CVR {cvr}, into dueslag {dueslag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted. The log says when, by whom and how many.</source>
        <translation>
            <numerusform>%n event deleted. The log says when, by whom and how many.</numerusform>
            <numerusform>%n events deleted. The log says when, by whom and how many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and are in quarantine. Look with nemsmsctl haendelse quarantine.</source>
        <translation>
            <numerusform>%n message could not be read and is in quarantine. Look with nemsmsctl haendelse quarantine.</numerusform>
            <numerusform>%n messages could not be read and are in quarantine. Look with nemsmsctl haendelse quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {before} were deleted by their age.</source>
        <translation>
            <numerusform>%n event from before {before} was deleted by its age.</numerusform>
            <numerusform>%n events from before {before} were deleted by their age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the dueslag are marked as redelivered by the broker, since somebody looked at them.</source>
        <translation>
            <numerusform>%n message in the dueslag is marked as redelivered by the broker, since somebody looked at it.</numerusform>
            <numerusform>%n messages in the dueslag are marked as redelivered by the broker, since somebody looked at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) replayed into the local platform&apos;s dueslag.</source>
        <translation>
            <numerusform>%n event replayed into the local platform&apos;s dueslag.</numerusform>
            <numerusform>%n events replayed into the local platform&apos;s dueslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken out of the dueslag and kept.</source>
        <translation>
            <numerusform>%n message taken out of the dueslag and kept.</numerusform>
            <numerusform>%n messages taken out of the dueslag and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more row(s))</source>
        <translation>
            <numerusform>(and %n more row)</numerusform>
            <numerusform>(and %n more rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s); the longest has {characters} of 160 characters.</source>
        <translation>
            <numerusform>%n message; the longest has {characters} of 160 characters.</numerusform>
            <numerusform>%n messages; the longest has {characters} of 160 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) run; failed: {failures}.</source>
        <translation>
            <numerusform>%n step run; failed: {failures}.</numerusform>
            <numerusform>%n steps run; failed: {failures}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) replayed into the local platform.</source>
        <translation>
            <numerusform>%n event replayed into the local platform.</numerusform>
            <numerusform>%n events replayed into the local platform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out of the dueslag, each after it was kept here.</source>
        <translation>
            <numerusform>%n event taken out of the dueslag, each after it was kept here.</numerusform>
            <numerusform>%n events taken out of the dueslag, each after it was kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) from before {before} were deleted by their age.</source>
        <translation>
            <numerusform>%n exchange from before {before} was deleted by its age.</numerusform>
            <numerusform>%n exchanges from before {before} were deleted by their age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid once, apart from the messages: {sum} for %n SysID(s).</source>
        <translation>
            <numerusform>Paid once, apart from the messages: {sum} for %n SysID.</numerusform>
            <numerusform>Paid once, apart from the messages: {sum} for %n SysIDs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::BulkPane</name>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::CockpitTableModel</name>
    <message numerus="yes">
        <source>Within %n days</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::ExpiryTimeline</name>
    <message numerus="yes">
        <source>Timeline of %n ends; the table says the same</source>
        <translation>
            <numerusform>Timeline of %n end; the table says the same</numerusform>
            <numerusform>Timeline of %n ends; the table says the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>nemsms::ui::RecordHistory</name>
    <message numerus="yes">
        <source>one of %n records changed together</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>one of %n records changed together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::RelationDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) more point here and are not shown: there are too many.</source>
        <translation>
            <numerusform>%n record more points here and is not shown: there are too many.</numerusform>
            <numerusform>%n records more point here and are not shown: there are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nemsms::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>activities</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <comment>status line</comment>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
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
