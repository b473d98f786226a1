<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>doorstep::AppContext</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1, and %Ln records that belonged to it</source>
        <translation>
            <numerusform>Deleted %1, and %Ln record that belonged to it</numerusform>
            <numerusform>Deleted %1, and %Ln records that belonged to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::BookSeveral</name>
    <message numerus="yes">
        <source>%n left out until somebody chooses who is meant.</source>
        <translation>
            <numerusform>%n left out until somebody chooses who is meant.</numerusform>
            <numerusform>%n left out until somebody chooses who is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n people</source>
        <translation>
            <numerusform>Book %n person</numerusform>
            <numerusform>Book %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for %1, named later.</source>
        <translation>
            <numerusform>%n place for %1, named later.</numerusform>
            <numerusform>%n places for %1, named later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in what is blank on record: e-mail addresses and phones of %n people</source>
        <translation>
            <numerusform>Fill in what is blank on record: e-mail address and phone of %n person</numerusform>
            <numerusform>Fill in what is blank on record: e-mail addresses and phones of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation>
            <numerusform>%n person is here</numerusform>
            <numerusform>%n people are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::BulkChange</name>
    <message numerus="yes">
        <source>“%1” changed in %Ln records</source>
        <translation>
            <numerusform>“%1” changed in %Ln record</numerusform>
            <numerusform>“%1” changed in %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were so already</source>
        <translation>
            <numerusform>%1; %Ln was so already</numerusform>
            <numerusform>%1; %Ln were so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln records that belonged to them</source>
        <translation>
            <numerusform>%1, and %Ln record that belonged to them</numerusform>
            <numerusform>%1, and %Ln records that belonged to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::BulkChangeDialog</name>
    <message numerus="yes">
        <source>Change %Ln selected records</source>
        <translation>
            <numerusform>Change %Ln selected record</numerusform>
            <numerusform>Change %Ln selected records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln records</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CertificateOutput</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CertificatesDialog</name>
    <message numerus="yes">
        <source>%n learner(s), under 18 or of an age that is not known, have no guardian’s consent on record.</source>
        <translation>
            <numerusform>%n learner, under 18 or of an age that is not known, has no guardian’s consent on record.</numerusform>
            <numerusform>%n learners, under 18 or of an age that is not known, have no guardian’s consent on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give numbers to %n</source>
        <translation>
            <numerusform>&amp;Give a number to %n</numerusform>
            <numerusform>&amp;Give numbers to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n…</source>
        <translation>
            <numerusform>&amp;Print %n…</numerusform>
            <numerusform>&amp;Print %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n certificate number(s) on %1</source>
        <translation>
            <numerusform>Gave %n certificate number on %1</numerusform>
            <numerusform>Gave %n certificate numbers on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n letter(s)</source>
        <translation>
            <numerusform>&amp;Write %n letter</numerusform>
            <numerusform>&amp;Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n letter(s) of reference for %1</source>
        <translation>
            <numerusform>Wrote %n letter of reference for %1</numerusform>
            <numerusform>Wrote %n letters of reference for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ChangeDetail</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Cli</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in %1 compared, of %2</source>
        <translation>
            <numerusform>%n figure in %1 compared, of %2</numerusform>
            <numerusform>%n figures in %1 compared, of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub(s)</source>
        <translation>
            <numerusform>%n hub</numerusform>
            <numerusform>%n hubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of figures differ as they should: what people did not agree to share is not recorded here, and ages are those of the newest return</source>
        <translation>
            <numerusform>%n part of a figure differs as it should: what people did not agree to share is not recorded here, and ages are those of the newest return</numerusform>
            <numerusform>%n parts of figures differ as they should: what people did not agree to share is not recorded here, and ages are those of the newest return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are taken in and stay so; run it again for the rest and for their receipts</source>
        <translation>
            <numerusform>%n package is taken in and stays so; run it again for the rest and for their receipts</numerusform>
            <numerusform>%n packages are taken in and stay so; run it again for the rest and for their receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CompletingEdit</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ContactCardsFile</name>
    <message numerus="yes">
        <source>%Ln contact cards saved as %1</source>
        <translation>
            <numerusform>%Ln contact card saved as %1</numerusform>
            <numerusform>%Ln contact cards saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ConversationsPane</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CourseHead</name>
    <message numerus="yes">
        <source>%n session(s) needed</source>
        <translation>
            <numerusform>%n session needed</numerusform>
            <numerusform>%n sessions needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CourseNumbers</name>
    <message numerus="yes">
        <source>%Ln completed by the trainer’s word alone</source>
        <translation>
            <numerusform>%Ln completed by the trainer’s word alone</numerusform>
            <numerusform>%Ln completed by the trainer’s word alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln enrolments</source>
        <translation>
            <numerusform>%1: %Ln enrolment</numerusform>
            <numerusform>%1: %Ln enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unique people</source>
        <translation>
            <numerusform>%1: %Ln unique person</numerusform>
            <numerusform>%1: %Ln unique people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CourseRuns</name>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln booked</numerusform>
            <numerusform>%Ln booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln runs</source>
        <translation>
            <numerusform>Show all %Ln run</numerusform>
            <numerusform>Show all %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::EnrolmentRule</name>
    <message numerus="yes">
        <source>%1: %n more to complete</source>
        <translation>
            <numerusform>%1: %n more to complete</numerusform>
            <numerusform>%1: %n more to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Feedback</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackBars</name>
    <message numerus="yes">
        <source>%n learner(s) rated it %1</source>
        <translation>
            <numerusform>%n learner rated it %1</numerusform>
            <numerusform>%n learners rated it %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackForms</name>
    <message numerus="yes">
        <source>%1 to %2, %n session(s)</source>
        <translation>
            <numerusform>%1 to %2, %n session</numerusform>
            <numerusform>%1 to %2, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackModel</name>
    <message numerus="yes">
        <source>Feedback of %n learner(s)</source>
        <translation>
            <numerusform>Feedback of %n learner</numerusform>
            <numerusform>Feedback of %n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) typed in. Left out, as nobody on the run is called so, several are, or the rating is not 1 to 5: %1</source>
        <translation>
            <numerusform>%n form typed in. Left out, as nobody on the run is called so, several are, or the rating is not 1 to 5: %1</numerusform>
            <numerusform>%n forms typed in. Left out, as nobody on the run is called so, several are, or the rating is not 1 to 5: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackOutput</name>
    <message numerus="yes">
        <source>%n learner&apos;s word(s) copied</source>
        <translation>
            <numerusform>%n learner&apos;s words copied</numerusform>
            <numerusform>%n learner&apos;s words copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackPart</name>
    <message numerus="yes">
        <source>In the last %n month(s)</source>
        <translation>
            <numerusform>In the last month</numerusform>
            <numerusform>In the last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FigureNational</name>
    <message numerus="yes">
        <source>✓ Agrees with what %n hub(s) sent</source>
        <translation>
            <numerusform>✓ Agrees with what %n hub sent</numerusform>
            <numerusform>✓ Agrees with what %n hubs sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n number(s) differ from what hubs sent</source>
        <translation>
            <numerusform>▲ %n number differs from what hubs sent</numerusform>
            <numerusform>▲ %n numbers differ from what hubs sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached by %n hub(s)</source>
        <translation>
            <numerusform>Reached by %n hub</numerusform>
            <numerusform>Reached by %n hubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted by %n hub(s)</source>
        <translation>
            <numerusform>Counted by %n hub</numerusform>
            <numerusform>Counted by %n hubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times by %1</source>
        <translation>
            <numerusform>Counted once by %1</numerusform>
            <numerusform>Counted %n times by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub(s)</source>
        <translation>
            <numerusform>%n hub</numerusform>
            <numerusform>%n hubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different area(s)</source>
        <translation>
            <numerusform>%Ln different area</numerusform>
            <numerusform>%Ln different areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique people</source>
        <translation>
            <numerusform>%Ln unique person</numerusform>
            <numerusform>%Ln unique people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ from what the hubs’ programs counted.</source>
        <translation>
            <numerusform>%n number differs from what the hubs’ programs counted.</numerusform>
            <numerusform>%n numbers differ from what the hubs’ programs counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of other figures differ.</source>
        <translation>
            <numerusform>%n number of another figure differs.</numerusform>
            <numerusform>%n numbers of other figures differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FigureTraining</name>
    <message numerus="yes">
        <source>%1, %2: of %Ln people, </source>
        <translation>
            <numerusform>%1, %2: of %Ln person, </numerusform>
            <numerusform>%1, %2: of %Ln people, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the rest the time is not over yet.</source>
        <translation>
            <numerusform>For %Ln of the rest the time is not over yet.</numerusform>
            <numerusform>For %Ln of the rest the time is not over yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::FilterWords</name>
    <message numerus="yes">
        <source>%1 or %Ln more</source>
        <translation>
            <numerusform>%1 or %Ln more</numerusform>
            <numerusform>%1 or %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::GroupWords</name>
    <message numerus="yes">
        <source>%Ln members still stand in the list.</source>
        <translation>
            <numerusform>%Ln member still stands in the list.</numerusform>
            <numerusform>%Ln members still stand in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 members; %Ln more for recognition.</source>
        <translation>
            <numerusform>%L1 of %L2 members; %Ln more for recognition.</numerusform>
            <numerusform>%L1 of %L2 members; %Ln more for recognition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; %L1 are needed for recognition.</source>
        <translation>
            <numerusform>%Ln member; %L1 are needed for recognition.</numerusform>
            <numerusform>%Ln members; %L1 are needed for recognition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsCares</name>
    <message numerus="yes">
        <source>Members said, in %Ln conversations</source>
        <translation>
            <numerusform>Members said, in %Ln conversation</numerusform>
            <numerusform>Members said, in %Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsLife</name>
    <message numerus="yes">
        <source>It had %Ln members once, and counted as recognised then.</source>
        <translation>
            <numerusform>It had %Ln member once, and counted as recognised then.</numerusform>
            <numerusform>It had %Ln members once, and counted as recognised then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has not met for %Ln months.</source>
        <translation>
            <numerusform>It has not met for %Ln month.</numerusform>
            <numerusform>It has not met for %Ln months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::HubsModel</name>
    <message numerus="yes">
        <source>Of the %Ln days of the period, those that returns which count cover</source>
        <translation>
            <numerusform>Of the %Ln day of the period, those that returns which count cover</numerusform>
            <numerusform>Of the %Ln days of the period, those that returns which count cover</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::HubsReading</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In, %Ln late</source>
        <translation>
            <numerusform>In, %Ln late</numerusform>
            <numerusform>In, %Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In, %Ln revised</source>
        <translation>
            <numerusform>In, %Ln revised</numerusform>
            <numerusform>In, %Ln revised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::HubsSheets</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ImportPage</name>
    <message numerus="yes">
        <source>%1, about %Ln seconds left</source>
        <translation>
            <numerusform>%1, about %Ln second left</numerusform>
            <numerusform>%1, about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ListOutput</name>
    <message numerus="yes">
        <source>%Ln rows copied as a table</source>
        <translation>
            <numerusform>%Ln row copied as a table</numerusform>
            <numerusform>%Ln rows copied as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln rows</source>
        <translation>
            <numerusform>Copying %Ln row</numerusform>
            <numerusform>Copying %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was exported to %1, on %Ln sheets: a sheet takes 1,048,576 rows</source>
        <translation>
            <numerusform>The list was exported to %1, on %Ln sheet: a sheet takes 1,048,576 rows</numerusform>
            <numerusform>The list was exported to %1, on %Ln sheets: a sheet takes 1,048,576 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ListPrint</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ListeningModel</name>
    <message numerus="yes">
        <source>Pasted %n conversation(s)</source>
        <translation>
            <numerusform>Pasted %n conversation</numerusform>
            <numerusform>Pasted %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %Ln rows are more than the sheet takes at once (%L1). Paste them in parts, or import them as a file.</source>
        <translation>
            <numerusform>Nothing was pasted: %Ln row is more than the sheet takes at once (%L1). Paste them in parts, or import them as a file.</numerusform>
            <numerusform>Nothing was pasted: %Ln rows are more than the sheet takes at once (%L1). Paste them in parts, or import them as a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ListeningPage</name>
    <message numerus="yes">
        <source>%Ln conversations saved</source>
        <translation>
            <numerusform>%Ln conversation saved</numerusform>
            <numerusform>%Ln conversations saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not saved yet</source>
        <translation>
            <numerusform>%Ln row not saved yet</numerusform>
            <numerusform>%Ln rows not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Merge</name>
    <message numerus="yes">
        <source>Merge %n records of %1</source>
        <translation>
            <numerusform>Merge %n record of %1</numerusform>
            <numerusform>Merge %n records of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::NationalContent</name>
    <message numerus="yes">
        <source>%Ln people were trained in community organising</source>
        <translation>
            <numerusform>%Ln person was trained in community organising</numerusform>
            <numerusform>%Ln people were trained in community organising</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people went on to a follow-on course</source>
        <translation>
            <numerusform>%Ln person went on to a follow-on course</numerusform>
            <numerusform>%Ln people went on to a follow-on course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people worked for a qualification</source>
        <translation>
            <numerusform>%Ln person worked for a qualification</numerusform>
            <numerusform>%Ln people worked for a qualification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those trained were young people</source>
        <translation>
            <numerusform>%Ln of those trained was a young person</numerusform>
            <numerusform>%Ln of those trained were young people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those trained have since taken action</source>
        <translation>
            <numerusform>%Ln of those trained has since taken action</numerusform>
            <numerusform>%Ln of those trained have since taken action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations were introduced to organising</source>
        <translation>
            <numerusform>%Ln organisation was introduced to organising</numerusform>
            <numerusform>%Ln organisations were introduced to organising</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hubs reported on the whole period</source>
        <translation>
            <numerusform>%Ln hub reported on the whole period</numerusform>
            <numerusform>%Ln hubs reported on the whole period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality-assured trainers stood ready at its end</source>
        <translation>
            <numerusform>%Ln quality-assured trainer stood ready at its end</numerusform>
            <numerusform>%Ln quality-assured trainers stood ready at its end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network had %Ln members at the end of the period</source>
        <translation>
            <numerusform>The network had %Ln member at the end of the period</numerusform>
            <numerusform>The network had %Ln members at the end of the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln local groups were formed</source>
        <translation>
            <numerusform>%Ln local group was formed</numerusform>
            <numerusform>%Ln local groups were formed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were in conversation</source>
        <translation>
            <numerusform>%Ln person was in conversation</numerusform>
            <numerusform>%Ln people were in conversation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were activated</source>
        <translation>
            <numerusform>%Ln person was activated</numerusform>
            <numerusform>%Ln people were activated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisationStory</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n people on %1</source>
        <translation>
            <numerusform>Booked %n person on %1</numerusform>
            <numerusform>Booked %n people on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisationsPane</name>
    <message numerus="yes">
        <source>%n organiser(s) work for it</source>
        <translation>
            <numerusform>%n organiser works for it</numerusform>
            <numerusform>%n organisers work for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Pack</name>
    <message numerus="yes">
        <source>%n course(s) to choose from</source>
        <translation>
            <numerusform>%n course to choose from</numerusform>
            <numerusform>%n courses to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PanePeople</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PaneRecords</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PaneTime</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>and %Ln earlier</numerusform>
            <numerusform>and %Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PathAfter</name>
    <message numerus="yes">
        <source>of %n who completed</source>
        <translation>
            <numerusform>of %n who completed</numerusform>
            <numerusform>of %n who completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PathFlow</name>
    <message numerus="yes">
        <source>Neither went on nor acted so far, and their last day of training is no more than %n month(s) ago: it is too early to say.</source>
        <translation>
            <numerusform>Neither went on nor acted so far, and their last day of training is no more than %n month ago: it is too early to say.</numerusform>
            <numerusform>Neither went on nor acted so far, and their last day of training is no more than %n months ago: it is too early to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation, group or action is recorded since they qualified, more than %n month(s) ago.</source>
        <translation>
            <numerusform>No conversation, group or action is recorded since they qualified, more than %n month ago.</numerusform>
            <numerusform>No conversation, group or action is recorded since they qualified, more than %n months ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither went on nor acted, and their last day of training is more than %n month(s) ago.</source>
        <translation>
            <numerusform>Neither went on nor acted, and their last day of training is more than %n month ago.</numerusform>
            <numerusform>Neither went on nor acted, and their last day of training is more than %n months ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PathItems</name>
    <message numerus="yes">
        <source>Of %Ln people, </source>
        <translation>
            <numerusform>Of %Ln person, </numerusform>
            <numerusform>Of %Ln people, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more completed a course in this period, but not as their first.</source>
        <translation>
            <numerusform>%Ln more completed a course in this period, but not as their first.</numerusform>
            <numerusform>%Ln more completed a course in this period, but not as their first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PathPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleAddTo</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleHead</name>
    <message numerus="yes">
        <source>Held %Ln conversations</source>
        <translation>
            <numerusform>Held %Ln conversation</numerusform>
            <numerusform>Held %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them in the last 30 days.</source>
        <translation>
            <numerusform>, %Ln of them in the last 30 days.</numerusform>
            <numerusform>, %Ln of them in the last 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleHeld</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PeoplePage</name>
    <message numerus="yes">
        <source>Save %Ln contact cards…</source>
        <translation>
            <numerusform>Save %Ln contact card…</numerusform>
            <numerusform>Save %Ln contact cards…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleTraining</name>
    <message numerus="yes">
        <source>%Ln conversations as an organiser</source>
        <translation>
            <numerusform>%Ln conversation as an organiser</numerusform>
            <numerusform>%Ln conversations as an organiser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PicturePage</name>
    <message numerus="yes">
        <source>%1 of %n hub(s) returned the whole period</source>
        <translation>
            <numerusform>%1 of %n hub returned the whole period</numerusform>
            <numerusform>%1 of %n hubs returned the whole period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub(s) returned the whole period</source>
        <translation>
            <numerusform>%n hub returned the whole period</numerusform>
            <numerusform>%n hubs returned the whole period</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PictureRows</name>
    <message numerus="yes">
        <source>none of %n hub(s) has more</source>
        <translation>
            <numerusform>none of %n hub has more</numerusform>
            <numerusform>none of %n hubs has more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hub(s) have more</source>
        <translation>
            <numerusform>%1 of %n hub has more</numerusform>
            <numerusform>%1 of %n hubs have more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeAboutPart</name>
    <message numerus="yes">
        <source>%1: %n month(s). %2</source>
        <translation>
            <numerusform>%1: %n month. %2</numerusform>
            <numerusform>%1: %n months. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeSecretPart</name>
    <message numerus="yes">
        <source>It is kept in this file and in the packs that were issued. This file knows %n secret(s), older ones for the returns that were made under them.</source>
        <translation>
            <numerusform>It is kept in this file and in the packs that were issued. This file knows %n secret, older ones for the returns that were made under them.</numerusform>
            <numerusform>It is kept in this file and in the packs that were issued. This file knows %n secrets, older ones for the returns that were made under them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeTableModel</name>
    <message numerus="yes">
        <source>%n row(s) too many were copied</source>
        <translation>
            <numerusform>%n row too many were copied</numerusform>
            <numerusform>%n rows too many were copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::QuickBooking</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %1 on %2; %n wait(s) for a place</source>
        <translation>
            <numerusform>Booked %1 on %2; %n waits for a place</numerusform>
            <numerusform>Booked %1 on %2; %n wait for a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::QuickChange</name>
    <message numerus="yes">
        <source>%1; %Ln left out: %2</source>
        <translation>
            <numerusform>%1; %Ln left out: %2</numerusform>
            <numerusform>%1; %Ln left out: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceiptView</name>
    <message numerus="yes">
        <source>%Ln receipts were saved in %1</source>
        <translation>
            <numerusform>%Ln receipt was saved in %1</numerusform>
            <numerusform>%Ln receipts were saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceiveLocked</name>
    <message numerus="yes">
        <source>%Ln packages are not opened by that password. Is there another one?</source>
        <translation>
            <numerusform>%Ln package is not opened by that password. Is there another one?</numerusform>
            <numerusform>%Ln packages are not opened by that password. Is there another one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are locked. Their password is asked for once and forgotten afterwards.</source>
        <translation>
            <numerusform>%Ln package is locked. Its password is asked for once and forgotten afterwards.</numerusform>
            <numerusform>%Ln packages are locked. Their password is asked for once and forgotten afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivePage</name>
    <message numerus="yes">
        <source>%1, about %Ln seconds left</source>
        <translation>
            <numerusform>%1, about %Ln second left</numerusform>
            <numerusform>%1, about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceiveWords</name>
    <message numerus="yes">
        <source>Taken in, in place of %Ln returns</source>
        <translation>
            <numerusform>Taken in, in place of %Ln return</numerusform>
            <numerusform>Taken in, in place of %Ln returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedGridModel</name>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedReminders</name>
    <message numerus="yes">
        <source>Thank you to the %Ln hubs whose return for %1 is in.</source>
        <translation>
            <numerusform>Thank you to the %Ln hub whose return for %1 is in.</numerusform>
            <numerusform>Thank you to the %Ln hubs whose return for %1 is in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedSpans</name>
    <message numerus="yes">
        <source>The last %Ln periods</source>
        <translation>
            <numerusform>The last period</numerusform>
            <numerusform>The last %Ln periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedWords</name>
    <message numerus="yes">
        <source>signed off on %1, %Ln days late</source>
        <translation>
            <numerusform>signed off on %1, %Ln day late</numerusform>
            <numerusform>signed off on %1, %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In, as %Ln shorter returns: %1.</source>
        <translation>
            <numerusform>In, as %Ln shorter return: %1.</numerusform>
            <numerusform>In, as %Ln shorter returns: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RecordsView</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RegisterModel</name>
    <message numerus="yes">
        <source>Take %n mark(s) away</source>
        <translation>
            <numerusform>Take %n mark away</numerusform>
            <numerusform>Take %n marks away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n time(s): %1</source>
        <translation>
            <numerusform>Mark %n time: %1</numerusform>
            <numerusform>Mark %n times: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came to %1</source>
        <translation>
            <numerusform>%n person came to %1</numerusform>
            <numerusform>%n people came to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcomes of %n learner(s) by the register</source>
        <translation>
            <numerusform>Outcomes of %n learner by the register</numerusform>
            <numerusform>Outcomes of %n learners by the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n people who came</source>
        <translation>
            <numerusform>Booked %n person who came</numerusform>
            <numerusform>Booked %n people who came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RegisterPage</name>
    <message numerus="yes">
        <source>Outcomes by the register (%n)</source>
        <translation>
            <numerusform>Outcomes by the register (%n)</numerusform>
            <numerusform>Outcomes by the register (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%n withdrew</numerusform>
            <numerusform>%n withdrew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n have marks but are not booked, so they count nowhere: %1</source>
        <translation>
            <numerusform>⚠ %n has marks but is not booked, so they count nowhere: %1</numerusform>
            <numerusform>⚠ %n have marks but are not booked, so they count nowhere: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnChecksStep</name>
    <message numerus="yes">
        <source>%Ln things to mend</source>
        <translation>
            <numerusform>%Ln thing to mend</numerusform>
            <numerusform>%Ln things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons to give</source>
        <translation>
            <numerusform>%Ln reason to give</numerusform>
            <numerusform>%Ln reasons to give</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnFiguresStep</name>
    <message numerus="yes">
        <source>Besides, %Ln parts of these figures by age, place and so on. Enter on a figure opens the records behind it.</source>
        <translation>
            <numerusform>Besides, %Ln part of these figures by age, place and so on. Enter on a figure opens the records behind it.</numerusform>
            <numerusform>Besides, %Ln parts of these figures by age, place and so on. Enter on a figure opens the records behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunHead</name>
    <message numerus="yes">
        <source>%n place(s) left of %1</source>
        <translation>
            <numerusform>%n place left of %1</numerusform>
            <numerusform>%n places left of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunLearners</name>
    <message numerus="yes">
        <source>%n people withdrew</source>
        <translation>
            <numerusform>%n person withdrew</numerusform>
            <numerusform>%n people withdrew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunNumbers</name>
    <message numerus="yes">
        <source>%Ln unique people</source>
        <translation>
            <numerusform>%Ln unique person</numerusform>
            <numerusform>%Ln unique people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunSessions</name>
    <message numerus="yes">
        <source>%n needed to complete the course</source>
        <translation>
            <numerusform>%n needed to complete the course</numerusform>
            <numerusform>%n needed to complete the course</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunUnits</name>
    <message numerus="yes">
        <source>%n needed to pass</source>
        <translation>
            <numerusform>%n needed to pass</numerusform>
            <numerusform>%n needed to pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome “passed” for %n who may pass</source>
        <translation>
            <numerusform>Outcome “passed” for %n who may pass</numerusform>
            <numerusform>Outcome “passed” for %n who may pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n tries)</source>
        <translation>
            <numerusform> (%n try)</numerusform>
            <numerusform> (%n tries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n results</source>
        <translation>
            <numerusform>%1: %n result</numerusform>
            <numerusform>%1: %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunWriting</name>
    <message numerus="yes">
        <source>%n address(es) copied: put them into Bcc</source>
        <translation>
            <numerusform>%n address copied: put them into Bcc</numerusform>
            <numerusform>%n addresses copied: put them into Bcc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n e-mail address(es).</source>
        <translation>
            <numerusform>Goes to %n e-mail address.</numerusform>
            <numerusform>Goes to %n e-mail addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed to the mail program in %n message(s), everybody in Bcc</source>
        <translation>
            <numerusform>Handed to the mail program in %n message, everybody in Bcc</numerusform>
            <numerusform>Handed to the mail program in %n messages, everybody in Bcc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunsBar</name>
    <message numerus="yes">
        <source>%Ln runs selected</source>
        <translation>
            <numerusform>%Ln run selected</numerusform>
            <numerusform>%Ln runs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique people</source>
        <translation>
            <numerusform>%Ln unique person</numerusform>
            <numerusform>%Ln unique people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::SamePersonPage</name>
    <message numerus="yes">
        <source>%n pair(s) to look at, most likely first</source>
        <translation>
            <numerusform>%n pair to look at, most likely first</numerusform>
            <numerusform>%n pairs to look at, most likely first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::SaveCalendar</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::SessionPattern</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::SignReturn</name>
    <message numerus="yes">
        <source>%n error(s) to mend, the first: %1</source>
        <translation>
            <numerusform>%n error to mend, the first: %1</numerusform>
            <numerusform>%n errors to mend, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::StatusLine</name>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::StoriesBooklet</name>
    <message numerus="yes">
        <source>%n story(s) put into the booklet</source>
        <translation>
            <numerusform>%n story put into the booklet</numerusform>
            <numerusform>%n stories put into the booklet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out of the booklet</source>
        <translation>
            <numerusform>%n story left out of the booklet</numerusform>
            <numerusform>%n stories left out of the booklet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln story(s)</source>
        <translation>
            <numerusform>%L1 of %Ln story</numerusform>
            <numerusform>%L1 of %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Today</name>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TodayRows</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still booked, nobody marked</source>
        <translation>
            <numerusform>%Ln still booked, nobody marked</numerusform>
            <numerusform>%Ln still booked, nobody marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) to come without it, first %1</source>
        <translation>
            <numerusform>%Ln run to come without it, first %1</numerusform>
            <numerusform>%Ln runs to come without it, first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainerPersonPane</name>
    <message numerus="yes">
        <source>%Ln run(s) led</source>
        <translation>
            <numerusform>%Ln run led</numerusform>
            <numerusform>%Ln runs led</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation>
            <numerusform>%Ln to come</numerusform>
            <numerusform>%Ln to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation>
            <numerusform>%Ln learner</numerusform>
            <numerusform>%Ln learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainerStanding</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersComing</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation>
            <numerusform>%Ln booked</numerusform>
            <numerusform>%Ln booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersLed</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersReading</name>
    <message numerus="yes">
        <source>%Ln run(s) to come without it</source>
        <translation>
            <numerusform>%Ln run to come without it</numerusform>
            <numerusform>%Ln runs to come without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew: %Ln run(s) after it</source>
        <translation>
            <numerusform>Renew: %Ln run after it</numerusform>
            <numerusform>Renew: %Ln runs after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersView</name>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 of %Ln</numerusform>
            <numerusform>%1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainer(s)</source>
        <translation>
            <numerusform>%Ln trainer</numerusform>
            <numerusform>%Ln trainers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersWithout</name>
    <message numerus="yes">
        <source>Their quality assurance runs out on %1. They are down for %Ln run(s) after that.</source>
        <translation>
            <numerusform>Their quality assurance runs out on %1. They are down for %Ln run after that.</numerusform>
            <numerusform>Their quality assurance runs out on %1. They are down for %Ln runs after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Verify</name>
    <message numerus="yes">
        <source>%1: %n record(s) of whose making nothing is told</source>
        <translation>
            <numerusform>%1: %n record of whose making nothing is told</numerusform>
            <numerusform>%1: %n records of whose making nothing is told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) are there although they were deleted</source>
        <translation>
            <numerusform>%1: %n record is there although it was deleted</numerusform>
            <numerusform>%1: %n records are there although they were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) are gone without having been deleted</source>
        <translation>
            <numerusform>%1: %n record is gone without having been deleted</numerusform>
            <numerusform>%1: %n records are gone without having been deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take back what came later</source>
        <translation>
            <numerusform>%n change takes back what came later</numerusform>
            <numerusform>%n changes take back what came later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <translation>
            <numerusform>%1 (%2 and %n more)</numerusform>
            <numerusform>%1 (%2 and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n former id(s) lead to records that never were</source>
        <translation>
            <numerusform>%1: %n former id leads to a record that never was</numerusform>
            <numerusform>%1: %n former ids lead to records that never were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of different people are not of two people who ever were</source>
        <translation>
            <numerusform>%n pair of different people is not of two people who ever were</numerusform>
            <numerusform>%n pairs of different people are not of two people who ever were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged record(s) are not of two people who ever were</source>
        <translation>
            <numerusform>%n merged record is not of two people who ever were</numerusform>
            <numerusform>%n merged records are not of two people who ever were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged record(s) of changes that merged nobody</source>
        <translation>
            <numerusform>%n merged record of a change that merged nobody</numerusform>
            <numerusform>%n merged records of changes that merged nobody</numerusform>
        </translation>
    </message>
</context>
</TS>
