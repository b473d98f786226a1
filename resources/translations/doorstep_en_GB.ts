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
</context>
<context>
    <name>doorstep::TrainersPane</name>
    <message numerus="yes">
        <source>Runs out in %n day(s), on %1</source>
        <translation>
            <numerusform>Runs out in %n day, on %1</numerusform>
            <numerusform>Runs out in %n days, on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersRuns</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
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
