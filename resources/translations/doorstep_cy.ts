<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>doorstep</name>
    <message>
        <source>is not a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than such a file can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date of the form YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a time of the form HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an amount in pounds such as 1234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not the form of a UK postcode; it is kept as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id has 1 to 64 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id does not begin with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id has printable characters only and no semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::About</name>
    <message>
        <source>About Doorstep</source>
        <translation>Ynghylch Doorstep</translation>
    </message>
    <message>
        <source>Doorstep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case management for community organising</source>
        <translation>Rheoli achosion ar gyfer trefnu cymunedol</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Trwyddedau</translation>
    </message>
    <message>
        <source>Doorstep is free software under the GNU General Public License, version 3 or later: you may use it, pass it on, and change it; it comes without any warranty.

It is built on

- Qt %1 (GNU Lesser General Public License 3)
- SQLite (public domain)
- QCustomPlot (GNU General Public License 3)
- libarchive (BSD 2-clause)
- libxlsxwriter (BSD 2-clause)
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ActionEditor</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::ActionsPage</name>
    <message>
        <source>Add people to the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ActionsPane</name>
    <message>
        <source>No day is written down on which it started: it counts nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ActivationField</name>
    <message>
        <source>Activated</source>
        <translation>Wedi dechrau gweithredu</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared: they said they will act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidenced: they have acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, not recorded how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::AppContext</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1, and %Ln records that belonged to it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is done as soon as the work at the foot of the window is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national body&apos;s file holds what hubs send; records are made and changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with %1&apos;s return; it is changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with the programme (%1) and changes with that alone; courses of the hub’s own stand beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Backup</name>
    <message>
        <source>the folder for backups cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the folder of the hub file may be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::BarPanels</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::BarPanelsView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::BesideRecords</name>
    <message>
        <source>Code of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s id at that hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hub that sent a return, and the national body itself, which sends none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Whether it is a hub that sends returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches of days that a hub&apos;s accepted returns cover. What a hub recorded on any other day came along as evidence and counts in no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every person record and the person it is of: records of different hubs that share a match key have the same unique_id. With it the age band and the decile of deprivation that the hub worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HUB/id of the first of the records that are this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age band, as the newest return has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decile of deprivation, 1 is the most deprived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s earliest activation of all and the earliest that is evidenced, as the hub worked them out from all its years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the earliest activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the earliest that is evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended and completed enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments that count as attended or completed and on which day, as the hub worked them out from marks, outcomes and birth dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course run&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which it counts as attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which it counts as completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the learner counts as a young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every return that was taken in: accepted ones make the record, replaced ones did until a later revision came, those aside never will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, replaced or aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the programme pack it was made under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as hubs sent them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hub&apos;s own program counted, return by return; money in pounds. An empty breakdown is the figure itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the programme pack sets to be reached; money in pounds. Without a hub it is for the whole programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the hub, which may not have sent a return yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
</context>
<context>
    <name>doorstep::BookSeveral</name>
    <message>
        <source>Book several on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste names or e-mail addresses, one a line, or rows of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group whose members are booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a group, as of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation that books them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an organisation books them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known, %2 new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out until somebody chooses who is meant.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that the organisation has not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 will wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) for %1, named later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in what is blank on record: e-mail addresses and phones of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::BookingLines</name>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished">Person newydd</translation>
    </message>
    <message>
        <source>Choose who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked or waiting already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>an e-mail address or phone to a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded otherwise than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::BookletDocument</name>
    <message>
        <source>Foreword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Breakdown</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Grŵp ethnig</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Anabledd</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cyd-destun</translation>
    </message>
    <message>
        <source>Decile of deprivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Awdurdod lleol</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 (most deprived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 (least deprived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::BulkChange</name>
    <message>
        <source>%1 None of the records was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed in %Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: “%1” was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were so already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln records that belonged to them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::BulkChangeDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to just this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln selected records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of them in one change: Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not picked yet: Enter takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is to be, or choose “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CalendarFile</name>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CatalogueCourse</name>
    <message>
        <source>From the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the programme, changed by this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub’s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CellEditors</name>
    <message>
        <source>A name, or a few words: woman at no. 14</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Certificate</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awarding body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom it may concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name] completed [course] with [hub].

The course was held on [dates]. It took [hours] hours. It was led by [trainers].

We are glad to have had [first name] with us, and to recommend the commitment shown to anybody who reads this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[lead trainer]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For [hub]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level [level] · Awarded by [awarding body]
[dates] · [hours] hours · Led by [trainers]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[issued]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate [number] · Issued on [issued] · In place of [replaced]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificateFacts</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificateOutput</name>
    <message>
        <source>%1, letter of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CertificatePicture</name>
    <message>
        <source>Choose a PNG or JPEG picture of at most 20 MB; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no picture that can be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no picture that can be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificatePictureField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificateRows</name>
    <message>
        <source>its certificate numbers were given again since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template was changed again since (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificateSample</name>
    <message>
        <source>Rose Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation type="unfinished">Corff dyfarnu</translation>
    </message>
    <message>
        <source>Ann Trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificateTemplateDialog</name>
    <message>
        <source>Template of the letter of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The awarding body&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Above the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between name and course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the &amp;course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on sheets of courses that name an awarding body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on the left by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on the right by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; empty to sign by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed only under a name that is written out: [lead trainer] may be somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what is filled in for each person into the field you were in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name], [course] and the like are filled in for each person. A sentence is left out where they have nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name], [course] and the like are filled in for each person. What stands between middle dots (·) is left out where they have nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that have their number stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the template of the letter of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the template of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving the template?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>As the &amp;hub&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of reference for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter only; the template stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course goes by the template of all courses again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes by the template of all courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that are written stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a letter of reference for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a change of a template, and the course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping the letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is lost; it stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Certificates</name>
    <message>
        <source>The run was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions needed, but no outcome yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificatesDialog</name>
    <message>
        <source>&amp;Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;file each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Letters of reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 have a certificate · %L2 get one · %L3 do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s), under 18 or of an age that is not known, have no guardian’s consent on record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Give numbers to %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gave %n certificate number(s) on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace with a corrected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own words for this letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new number, with what is recorded now; it says which one it stands in place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withd&amp;rawn numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 letters are written · %L2 are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n letter(s) of reference for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced certificate %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CertificatesList</name>
    <message>
        <source>No guardian’s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has all letters of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not completed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Change</name>
    <message>
        <source>it is open to read only, because %1; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came with %1&apos;s return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is changed there, and comes with the hub&apos;s next revision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ChangeDetail</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; the first %L1 entries are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2. It has been undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ChangeListModel</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CheckPackage</name>
    <message>
        <source>It is a draft: the national body does not take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for real data: its secret is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature.txt is no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature was not made with the programme&apos;s secret, or what it describes was changed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ChipEdit</name>
    <message>
        <source>Take off %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the option --%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 needs a value, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 was given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no use for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option --%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorstep-cli help lists the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory: there is not enough of it. Close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault of the program: %1. Please report it; the file is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a consistent, checked copy of a hub file while others work in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the imports that were made, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4, programme %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the package of a return is whole and valid, and what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack&apos;s file or name: checks the signature as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new hub file, or the national body&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub&apos;s code, such as HUB01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a programme pack&apos;s file, or the name of one that comes with the program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the national body&apos;s file, which takes in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.csv: has no rows any more; the file that was there before was left as it was. Delete it before you import the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use table, csv or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target&apos;s period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no breakdown “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of each figure: age_band, gender, month, theme …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to write them; a table unless said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measures over a period, against their targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of more than %1 characters cannot be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds people, groups, organisations, courses and conversations, as the window does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many of each kind; 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorstep-cli: the records of a community organising hub, from the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorstep-cli help COMMAND tells what a command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are YYYY-MM-DD. Results go to standard output, messages to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done in part, or refused for the data&apos;s sake; 2 wrong usage; 3 a file cannot be opened, is not ours, damaged, too new or in use; 4 wrong or missing password; 5 disk or other system failure; 130 interrupted, nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the commands, or tells what one of them takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import: %1 more of these; --json lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.csv: columns that are not known were left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: files that are not known were left alone: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run: nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored, because not every row could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was there already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an interchange folder in, as one batch that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen and store nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store nothing where any row is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write refused rows there as CSV, ready to mend and import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was in force already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a newer programme pack in force in a hub file and says what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file has no measure “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a figure counts, as CSV, a row for each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a hub file out of a backup; an existing file is never overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not WARNING=TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARNING is all, or one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return: %1 more of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return: nothing has changed since revision %1; there is no new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder to write it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs it off; without it a draft, which freezes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason for what a warning tells; all=TEXT answers every one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a covering note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, freezes and writes the return for a period, and prints its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return was signed for this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorstep-cli returns FILE lists those that were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, signed by %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERIOD_TO is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returns that were signed; for one period, what changed between its revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a lifelike sample hub: about 600 people and 1,500 conversations, all made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use json or markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data dictionary: every record type with its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json is one Frictionless Table Schema for each record type; markdown unless said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doorstep-cli batches lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 was taken back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one import back whole, unless later work built on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether structure, references, search index and frozen returns of a hub file hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for has been done; only its result could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day of the period, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last day, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date of the form YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period ends, on %1, before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result as one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file whose first line is the password; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no password on its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or mend its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a whole number of at least %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End its name in .pdf, .html, .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write it to; its ending says as what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small numbers of people too, which are held back otherwise: for the hub itself, not to be handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme report: headline figures against targets, trends, breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 r%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes hubs&apos; returns into the national body&apos;s file, each whole or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part, %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return has been taken in, and the programme lists no hubs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: also sent %3, r%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a hub&apos;s file, and only the national body&apos;s takes in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a hub&apos;s own returns: doorstep-cli returns FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs by periods: whose returns are in, late, revised or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stood at the end of that day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes everything that is recorded as an interchange folder; a national file as one data package, with its schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measure of which several hubs may count the same is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unique id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in %1 compared, of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of figures differ as they should: what people did not agree to share is not recorded here, and ages are those of the newest return</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>national file: each figure beside the sum of the hubs, how many links make the difference, and what missing match keys leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national file: the people whom links make one where that makes a difference, by hub and id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national file: where what is counted from returns that touch the period differs from the hubs’ own figures; exit status 1 if anything does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--unique, --links, --recount and --by are questions of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a hub’s file, and links are between hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the national body’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since it was issued; the pack in force was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: holds the programme&apos;s secret. Hand it to your hubs and to nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues the national file&apos;s programme pack: what was changed comes into force under a new version, and the pack is written for the hubs to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new version is called; else one up from the one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret; returns made under the old one are still taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the national picture of a period for the hubs to open beside their own figures: totals, targets, trends, and the hubs&apos; numbers without names where they are not small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder to write a receipt to for each return, as a page to send back to its hub: what was accepted, and what was odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are taken in and stay so; run it again for the rest and for their receipts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Code</name>
    <message>
        <source>White: Gypsy or Irish Traveller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by the hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CodeBox</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Columns, in the order in which they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is shown; drag to change the order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ColumnFilter</name>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in it, or tick below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to look for a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
    <message>
        <source>No filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Completeness</name>
    <message>
        <source>%L1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 besides that nobody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CompletingEdit</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::Connection</name>
    <message>
        <source>this is not a Doorstep file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it was moved or renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work was stopped as you asked; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged (%1); it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup, or keep this file and ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to it; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change to it was cut short and cannot be taken back, because it cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file and the one beside it that ends in -journal to a folder that may be written to, and open it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written to; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the rights of the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the folder exists and may be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the disk, then see whether the last change is there before making it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change could not be kept; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Consolidate</name>
    <message>
        <source>Taking in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ContactCardsFile</name>
    <message>
        <source>Writing contact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save contact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving contact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact cards saved as %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ContentPane</name>
    <message>
        <source>Details of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ConversationEditor</name>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Wedi dechrau gweithredu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Cofnodi sgwrs</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Cadw a chau</translation>
    </message>
    <message>
        <source>Save and another</source>
        <translation>Cadw ac un arall</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Logged a conversation</source>
        <translation>Cofnodwyd sgwrs</translation>
    </message>
    <message>
        <source>Logged a conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Cadwyd.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Dadwnaed.</translation>
    </message>
</context>
<context>
    <name>doorstep::ConversationsFilters</name>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Trefnydd</translation>
    </message>
    <message>
        <source>Any organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Unrhyw thema</translation>
    </message>
    <message>
        <source>Nobody linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only conversations that are not linked to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ConversationsPage</name>
    <message>
        <source>Next step is done</source>
        <translation>Mae&apos;r cam nesaf wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Cofnodi sgwrs</translation>
    </message>
    <message>
        <source>Evening&apos;s listening</source>
        <translation>Noson o wrando</translation>
    </message>
    <message>
        <source>A sheet for many conversations at once: Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ConversationsPane</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>Listened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described then as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Yr hyn a glywyd</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Activated on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Activated on %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>✓ Done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you know who it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link this conversation to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished">Themâu</translation>
    </message>
    <message>
        <source>None. What was said stays at the hub.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Copy</name>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk did not confirm the copy; it was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the disk, or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its copy does not hold together, so there may be damage in the file itself; the copy was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file (“verify”), and keep the backups there are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CourseEditor</name>
    <message>
        <source>Sessions needed: at how many somebody has to be to complete it; empty counts as one. Follows: the course that people take before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification and code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CourseHead</name>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a run of this course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course of our own like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with what this one says; it stands beside the programme’s courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is comes with %1 and changes with that alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CourseNumbers</name>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all its runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed by the trainer’s word alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A no-show is booked and no more. Cancelled runs count nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln enrolments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln unique people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CoursePane</name>
    <message>
        <source>About the course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CoursePlace</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished">Yn dilyn</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>Follows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CourseRuns</name>
    <message>
        <source>%L1 of %L2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled: counts nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 to come, %L2 past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::CourseTrainers</name>
    <message>
        <source>May lead it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has quality assurance for it that holds today. A run can be led all the same; it is pointed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CourseUnits</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a unit: its title, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a unit to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>%L1, of which %L2 needed to pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CoursesPage</name>
    <message>
        <source>Plan a run of this course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training path: who goes on, who stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New course of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::CsvReader</name>
    <message>
        <source>line %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or save it again as “CSV UTF-8”, and try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is UTF-16 (“Unicode text”), not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins a cell in quotes that never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has text after a cell&apos;s closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a cell of more than %1 MB; is a closing quote missing?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::DataDictionary</name>
    <message>
        <source>date, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pounds with two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of, separated by “;”: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts separated by “;”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free text, kept to the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the programme may add codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guarded against formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Data dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One CSV file for each record type: UTF-8, comma, one header row. An absent column leaves a field alone, an empty cell empties it. A row whose key is blank, where the key is `id`, is a new record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count, or pounds with two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># A national file&apos;s export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Frictionless data package: the files above with a first column `hub`, without a byte order mark, described in `datapackage.json`; keys and references are by `hub` and id. Beside them stands what is needed to count:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::DateEdit</name>
    <message>
        <source>Open a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::DayRanges</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::DifferentPeople</name>
    <message>
        <source>They cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these records is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::EnrolmentRule</name>
    <message>
        <source>%1 of %2 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more to complete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ExportFolder</name>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it may be written to, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Feedback</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 who attended answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback form without a name, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback form without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a feedback form, and the words on it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackBars</name>
    <message>
        <source>%1, very good</source>
        <comment>the highest rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, poor</source>
        <comment>the lowest rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) rated it %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackDelegate</name>
    <message>
        <source>Words of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackForms</name>
    <message>
        <source>What was good, or what do you take with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do next with what you have learned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us how it was: it helps the next group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if you like:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the course for you? Tick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <comment>the lowest rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very good</source>
        <comment>the highest rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we get in touch with you about what comes next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone or e-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback forms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each learner, &amp;with their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each learner, with their name, &amp;two to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With&amp;out names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names, two to a &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackModel</name>
    <message>
        <source>A form without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feedback form without a name, in the run&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of %1 taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Feedback of %n learner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) typed in. Left out, as nobody on the run is called so, several are, or the rating is not 1 to 5: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not marked as there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackOutput</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learners said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course run</source>
        <translation type="unfinished">Rhediad cwrs</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;who said what as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save who said what (XLSX or CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the words, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n learner&apos;s word(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print without names, or save as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learners said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackPage</name>
    <message>
        <source>1 to 5 rates and goes on to the words; Enter saves and goes to the next learner. Letters find a learner, Esc puts back what was there. Rows of a spreadsheet can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is cancelled: what was said of it counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked on this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course run yet. Plan one on the Courses page; its forms are here then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackPart</name>
    <message>
        <source>What learners said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When what learners said was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the last %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Courses led by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is cancelled: what was said of it counts nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s feedback is typed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %L1 more of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rated %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type forms in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet with a line for each learner: a rating is one key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FeedbackTable</name>
    <message>
        <source>Feedback forms: a row for each learner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Field</name>
    <message>
        <source>Identifier</source>
        <translation>Dynodydd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Trefnydd</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Cymdogaeth</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Dechreuodd ar</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Daeth i ben ar</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ymunodd ar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Small area (LSOA)</source>
        <translation>Ardal fach (LSOA)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Yr hyn a glywyd</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>Dechreuodd weithredu ar</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Dechrau gweithredu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Cam nesaf erbyn</translation>
    </message>
    <message>
        <source>Next step done on</source>
        <translation>Cam nesaf wedi&apos;i wneud ar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Llinyn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Sessions needed</source>
        <translation>Sesiynau sydd eu hangen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Corff dyfarnu</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Yn dilyn</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>Needed to pass</source>
        <translation>Angen ei basio</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Yn dechrau ar</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Yn gorffen ar</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cyd-destun</translation>
    </message>
    <message>
        <source>Host organisation</source>
        <translation>Sefydliad sy&apos;n croesawu</translation>
    </message>
    <message>
        <source>Lead trainer</source>
        <translation>Prif hyfforddwr</translation>
    </message>
    <message>
        <source>Second trainer</source>
        <translation>Ail hyfforddwr</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Nifer o leoedd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Rhediad cwrs</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Yn dechrau am</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Yn gorffen am</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Cofrestrwyd ar</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Archebwyd gan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Cwblhawyd ar</translation>
    </message>
    <message>
        <source>Reason for the override</source>
        <translation>Rheswm dros y newid</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Rhif tystysgrif</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Aseswyd ar</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>How the value was reached</source>
        <translation>Sut cyfrifwyd y gwerth</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Ffurfiwyd ar</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Cefnogir gan</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Gadawodd ar</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Pobl yno</translation>
    </message>
    <message>
        <source>Charity number</source>
        <translation>Rhif elusen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>Introduced on</source>
        <translation>Cyflwynwyd ar</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Cyflwynwyd gan</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Adwaenir fel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Awdurdod lleol</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Blwyddyn geni</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Grŵp ethnig</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Anabledd</translation>
    </message>
    <message>
        <source>Network member from</source>
        <translation>Aelod o&apos;r rhwydwaith o</translation>
    </message>
    <message>
        <source>Network member to</source>
        <translation>Aelod o&apos;r rhwydwaith hyd at</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Caniateir cysylltu</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Rhoddwyd caniatâd ar</translation>
    </message>
    <message>
        <source>Details may go into returns</source>
        <translation>Caniateir cynnwys manylion mewn ffurflenni</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Gwarcheidwad</translation>
    </message>
    <message>
        <source>Guardian&apos;s contact</source>
        <translation>Manylion y gwarcheidwad</translation>
    </message>
    <message>
        <source>Guardian agreed on</source>
        <translation>Cytunodd y gwarcheidwad ar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ardal waith</translation>
    </message>
    <message>
        <source>Quality assured on</source>
        <translation>Sicrhawyd ansawdd ar</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Yn dod i ben ar</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>Arsylwyd gan</translation>
    </message>
    <message>
        <source>Courses they may lead</source>
        <translation>Cyrsiau y cânt eu harwain</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Adroddwyd ar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Caniateir cyhoeddi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Measure in words</source>
        <translation>Mesur mewn geiriau</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>From the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FieldEditor</name>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not picked from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureBreakdown</name>
    <message>
        <source>&amp;Broken down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureDetail</name>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all figures (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a &amp;target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureEvidence</name>
    <message>
        <source>People whom several hubs know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences from the hubs’ own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hubs’ own figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting again what the hubs sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is counted here is known to more than one hub, as far as match keys say: the hubs’ own figures add up to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas that several hubs reached count once in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of different hubs that share a match key are one person. Nobody has a name here, and which of e-mail, phone, birth date and postcode a key is made of cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hubs’ own figures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureNational</name>
    <message>
        <source>Adding up the hubs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ Agrees with what %n hub(s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n number(s) differ from what hubs sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reached by %n hub(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What counts here was done at different hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to a hub, known to another before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted by %n hub(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n times by %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hubs’ own figures add up to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln different area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted by the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached by two hubs or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known to two hubs or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match keys came with everyone who is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without match keys: %1. None of them can be anybody else who is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1, at most %2. No match keys came of %3 people, who did not agree to be matched or left nothing to make keys from: they count as different people, but each may be somebody whom another hub counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person whom several hubs know counts in each of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area that several hubs reached counts for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub’s return touches this period, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) differ from what the hubs’ programs counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This figure and its parts, counted again from %1, are what the hubs’ own programs counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures and their parts, counted again from %1, are what the hubs’ own programs counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of other figures differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What people did not agree to share is not recorded here, and ages are those of the newest return: that is no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureRecords</name>
    <message>
        <source>&amp;Open in its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records stand behind this figure in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the figure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copïo fel tabl</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureRecount</name>
    <message>
        <source>Counting again what the hubs sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who did not agree to share this are counted by the hub, and are not recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages here are those of the hub’s newest return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub signed a return of another period later, which may say otherwise of the same records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return was made under a programme pack with other rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is known: ask the hub for a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than the %2 before</source>
        <translation>%1 yn fwy na&apos;r %2 o&apos;r blaen</translation>
    </message>
    <message>
        <source>%1 fewer than the %2 before</source>
        <translation>%1 yn llai na&apos;r %2 o&apos;r blaen</translation>
    </message>
    <message>
        <source>most: %1</source>
        <translation>uchaf: %1</translation>
    </message>
    <message>
        <source>the same as a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>yr un fath ag o&apos;r blaen</translation>
    </message>
    <message>
        <source>none a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none before</source>
        <translation>dim o&apos;r blaen</translation>
    </message>
    <message>
        <source>%1 more than the %2 a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer than the %2 a year before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FigureTraining</name>
    <message>
        <source>%1 (%2%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the training: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people behind the number that is picked in the table, as a list (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who went on to what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody completed a course in this period. Once people have, what they went on to shows here: conversations, groups, actions, further courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: of %Ln people, </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held a conversation as an organiser, joined a group or joined an action within %2 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of the rest the time is not over yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2 months: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the training, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, within %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of where they went on to, where they turned to action and where they stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FiguresModel</name>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>By now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached towards it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target&apos;s period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FiguresOverview</name>
    <message>
        <source>All other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FiguresPage</name>
    <message>
        <source>Counting…</source>
        <translation>Yn cyfrif…</translation>
    </message>
    <message>
        <source>%1. Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Cymharu â</translation>
    </message>
    <message>
        <source>&amp;beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Prif ffigurau</translation>
    </message>
    <message>
        <source>What came of the training</source>
        <translation>Beth ddaeth o&apos;r hyfforddiant</translation>
    </message>
    <message>
        <source>Parts of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the figures, or save them as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, save, report</source>
        <translation>Argraffu, cadw, adrodd</translation>
    </message>
    <message>
        <source>&amp;Print these figures, or save as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme &amp;report…</source>
        <translation>&amp;Adroddiad y rhaglen…</translation>
    </message>
    <message>
        <source>%1 figures %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1. As of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside the national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>20 of 22 hubs cover it. As of 23 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 hubs cover all of it</source>
        <comment>the period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs that cover all of it: %1</source>
        <comment>the period</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FiguresPaper</name>
    <message>
        <source>All other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, beside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>%1 figures %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FiguresReading</name>
    <message>
        <source>Target reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of the target by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target reached, and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just on course: %1 expected by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind: %2 expected by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead: %2 expected by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FileActions</name>
    <message>
        <source>Hub files (*.doorstep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a hub file</source>
        <translation>Agor ffeil hyb</translation>
    </message>
    <message>
        <source>Making up the sample hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample hub could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme pack to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme packs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This programme is in force already; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 backup %2.doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1 and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored.doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it as a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FileWriter</name>
    <message>
        <source>the disk did not confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the folder exists, may be written to and has room, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FilterChips</name>
    <message>
        <source>What the list is narrowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
    <message>
        <source>Take this filter off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FilterWords</name>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 or %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FiltersMenu</name>
    <message>
        <source>Filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name. The words, conditions, order and columns of the list are kept under it in the hub file, for everyone who works in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>The filter is saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from the hub file, for everyone who works in it. No records are touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FormParts</name>
    <message>
        <source>%1 of %2 filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FormState</name>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Take that back, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FundingBar</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of funding, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 secured, %3 pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FundingEditor</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::FundingPage</name>
    <message>
        <source>It is secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New funding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::FundingPane</name>
    <message>
        <source>It is secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pledged so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Secured: counts in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote down whether it is secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledged: does not count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote down which group, action or organisation it was for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding is secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding is only pledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::GroupEditor</name>
    <message>
        <source>Who supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::GroupStory</name>
    <message>
        <source>Money from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Wedi&apos;i ffurfio</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Wedi&apos;i gydnabod</translation>
    </message>
    <message>
        <source>It had %L1 members from that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met: %L1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people joined in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::GroupWords</name>
    <message>
        <source>Forming</source>
        <translation>Yn ffurfio</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>Wedi&apos;i ffurfio</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Wedi&apos;i gydnabod</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members still stand in the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 members; %Ln more for recognition.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members; %L1 are needed for recognition.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>has enough</source>
        <translation>digon ganddo</translation>
    </message>
    <message>
        <source>Forming since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not formed yet.</source>
        <translation>Heb ei ffurfio eto.</translation>
    </message>
    <message>
        <source>To be formed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed on %1.</source>
        <translation>Ffurfiwyd ar %1.</translation>
    </message>
    <message>
        <source>Recognised on %1.</source>
        <translation>Cydnabuwyd ar %1.</translation>
    </message>
    <message>
        <source>Not recognised yet.</source>
        <translation>Heb ei gydnabod eto.</translation>
    </message>
    <message>
        <source>It has too few members to count as recognised now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant since %1: it last met on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant since %1: no meeting is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Caewyd ar %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsCares</name>
    <message>
        <source>What it cares about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a theme and how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Members said, in %Ln conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsLife</name>
    <message>
        <source>Members on the way to recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It had %Ln members once, and counted as recognised then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It counts from the day it is formed: write that down below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has not met for %Ln months.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsLifeLine</name>
    <message>
        <source>The group&apos;s life</source>
        <translation>Bywyd y grŵp</translation>
    </message>
    <message>
        <source>never</source>
        <translation>byth</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>heb ddechrau</translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsMeetings</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of a meeting to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last met on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day they met, as 3 Apr or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsPage</name>
    <message>
        <source>Add people to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::GroupsPane</name>
    <message>
        <source>A group of a place</source>
        <translation>Grŵp lle</translation>
    </message>
    <message>
        <source>A group around an issue</source>
        <translation>Grŵp mater</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Gweithredu</translation>
    </message>
    <message>
        <source>What it does together will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu gweithred</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>heb ddechrau</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Ynghylch y grŵp</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
</context>
<context>
    <name>doorstep::HandingOn</name>
    <message>
        <source>For our &amp;own use: all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers of people are otherwise held back in what is copied, saved or printed, so that nobody can be recognised by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy, save or print from here holds all numbers. Do not hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy, save or print from here has its small numbers held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (all numbers, not to be handed on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HelpWindow</name>
    <message>
        <source>Doorstep help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HistoryPage</name>
    <message>
        <source>Undo the selected change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HistoryReading</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubFile</name>
    <message>
        <source>the file was made by a newer Doorstep than this one; it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Doorstep file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is of an older Doorstep and cannot be brought up to date where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder that may be written to and open it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged; it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup, or keep this file and ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hub&apos;s code has 1 to 32 letters, digits, hyphens and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it was moved or renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was opened to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; try again later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsBeside</name>
    <message>
        <source>&amp;Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsCharts</name>
    <message>
        <source>Trend by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the people are, by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this came with the hub&apos;s returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By return period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished">Pwy ydyn nhw</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsChooser</name>
    <message>
        <source>Hubs to set side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick no hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two hubs or more to set them side by side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsLists</name>
    <message>
        <source>%1 %L2</source>
        <comment>kind of record, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of just this hub&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsModel</name>
    <message>
        <source>Whole programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the pack)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a return&apos;s last month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, r%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 of the target of %3 by %4; by now %5 are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln days of the period, those that returns which count cover</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last return in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsOutput</name>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the chart (PDF or PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the numbers, or save as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished">Copïo fel tabl</translation>
    </message>
</context>
<context>
    <name>doorstep::HubsPage</name>
    <message>
        <source>The hubs of the programme show here, once a pack lists them or a return came from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub against hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprivation and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished">Yn cyfrif…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsPane</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the records behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them on the page of returns received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns, and what it said with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hub counts its own people; in the whole programme a person known at two hubs counts once. What is in both is the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · covered %L2 of %L3 days of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the programme&apos;s pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole programme, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records stand behind this figure in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 with nobody named: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsReading</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In, %Ln late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In, %Ln revised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsSaid</name>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return came from this hub yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by %1 on %2, taken in on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To all warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsSheets</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of target: what counts towards the hub&apos;s target from its first day on, of the whole target. The target is the programme&apos;s own for the hub, or else the hub&apos;s equal share of the programme&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per 1,000 people in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per 1,000 people in conversation: the hub&apos;s figure, divided by its own people in conversation in the same period, times 1,000. It says how much came of the listening, not how much of it there was; where few people were listened to, one more or less moves it a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: held back, because it is a number of people below %2, or would give such a number away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few people to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: did not come with its returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by hub: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are of the people of whom it is recorded. Each hub as its own returns have it; in the whole programme a person counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this came with the returns of any of these hubs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this came from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by hub, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by hub, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole programme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it should be by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole programme: a person known at two hubs counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation type="unfinished">Prif ffigurau</translation>
    </message>
    <message>
        <source>%1 by hub over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsTable</name>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the headlines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsTrend</name>
    <message>
        <source>&amp;One scale for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked, hubs can be compared by size; not ticked, each shows its own ups and downs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsView</name>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished">Mesur</translation>
    </message>
    <message>
        <source>The numbers of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All headlines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::HubsWho</name>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportBatchList</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportBatches</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such import in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of imports for their numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportFolder</name>
    <message>
        <source>is not a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds none of the files that can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are called people.csv, conversations.csv and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportHeader</name>
    <message>
        <source>(column %1, without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: the first row must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no header row that names any column of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the column %1 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no column %1, by which its rows are told apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportPage</name>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the whole hub…</source>
        <translation>Allforio&apos;r &amp;cyfan…</translation>
    </message>
    <message>
        <source>A folder with files such as people.csv and conversations.csv, one for each kind of record: as another Doorstep exports them, or made from what the hub already has. You see what would happen before anything is changed, and can undo all of it afterwards. A folder may also be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder</source>
        <translation>Mewnforio ffolder</translation>
    </message>
    <message>
        <source>How far along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Stops; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused rows in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the folder itself: the refused rows would take the place of its files. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the refused rows and problems.csv in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %L1 records in %L2 files to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Files from before that have no records now were left there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportPreview</name>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV files with a list of what is wrong: mend them there and bring that folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Refused (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “%1” is brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Bringing in can be undone as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that the hub does not have already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are refused stay out; save them, mend them and bring them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were refused stayed out; save them, mend them and bring them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone, as they are not files of this kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not known, left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is refused and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are shown; all are in problems.csv with the refused rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportProblemsModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ImportSource</name>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::IssuePack</name>
    <message>
        <source>only the national body&apos;s file issues a programme pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub loads the pack that it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a target for the hub “%1”, which is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two targets for the same figure, hub and period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 was issued before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code stays “%1” once the pack was issued: returns say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the programme&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the programme&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: programme pack, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please load the pack that comes with this message into your hub file: File, Load a programme pack… Doorstep then tells you what is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns that you sent stay as they are, and one made under an older version is still taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pack to yourselves: whoever has it can sign returns of this programme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::LearnerNaming</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Give the place this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the learner is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, or a few letters of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick somebody, or make a new person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Likeness</name>
    <message>
        <source>%1 is short for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are short for one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given names sound alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given names a letter apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same first given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one family name in two spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family names sound alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family names a letter apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the family name is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name begins the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth dates a slip apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given and family name have changed places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in the same year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other postcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ListOutput</name>
    <message>
        <source>Writing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was exported to %1, on %Ln sheets: a sheet takes 1,048,576 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ListPrint</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list is still being put together; print again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ListeningColumns</name>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">Trefnydd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lle</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation type="unfinished">Yr hyn a glywyd</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished">Themâu</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Wedi dechrau gweithredu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Cam nesaf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
</context>
<context>
    <name>doorstep::ListeningDelegate</name>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ListeningModel</name>
    <message>
        <source>%1? Alt+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>person newydd</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a new conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saved when you leave the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not saved yet, see the marked cell. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: %1 What you pasted is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no person yet: Alt+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %Ln rows are more than the sheet takes at once (%L1). Paste them in parts, or import them as a file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ListeningPage</name>
    <message>
        <source>Tab and Enter move as in a spreadsheet. F2 edits a cell, Esc undoes it, Alt+Enter begins a new line, Ctrl+D fills down. Each row is saved as you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vening of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sitting, or type a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Ll&amp;enwi i lawr</translation>
    </message>
    <message>
        <source>It is the person pointed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new person of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the row</source>
        <translation>&amp;Dileu&apos;r rhes</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Rhes newydd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Dim wedi&apos;i gofnodi eto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ListeningTable</name>
    <message>
        <source>An evening&apos;s listening: a row for each conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
</context>
<context>
    <name>doorstep::LooksMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Go&amp;lau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Maint y testun</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>%1% of it</source>
        <translation>%1% ohono</translation>
    </message>
    <message>
        <source>The text size changes when Doorstep is next opened.</source>
        <translation>Bydd maint y testun yn newid pan agorir Doorstep nesaf.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>The language changes when Doorstep is next opened.</source>
        <translation>Bydd yr iaith yn newid pan agorir Doorstep nesaf.</translation>
    </message>
</context>
<context>
    <name>doorstep::MainWindow</name>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open to read only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without what you are typing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor is open with something that is not saved. Everything else is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is going on in this file. Nothing of it is kept when it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was closed without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the file up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be a hub&apos;s return: it is taken in with the national body&apos;s file open. A hub&apos;s own returns are on its page Returns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Measure</name>
    <message>
        <source>People trained</source>
        <translation>Pobl a hyfforddwyd</translation>
    </message>
    <message>
        <source>Different people who completed a course of any kind in the period; a person counts once, however many courses they completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on follow-on courses</source>
        <translation>Pobl ar gyrsiau dilynol</translation>
    </message>
    <message>
        <source>Different people who attended at least one session of a follow-on course that counts in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-on attendances</source>
        <translation>Presenoldeb ar gyrsiau dilynol</translation>
    </message>
    <message>
        <source>Times that somebody attended a follow-on course in the period; a person who attended three courses counts three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners on qualifications</source>
        <translation>Dysgwyr ar gymwysterau</translation>
    </message>
    <message>
        <source>Different people who enrolled on a qualification in the period, whatever became of it, except those who withdrew or were only on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people trained</source>
        <translation>Pobl ifanc a hyfforddwyd</translation>
    </message>
    <message>
        <source>Of the people trained, those who completed a youth course or were not above the programme&apos;s age for young people on the day they completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations introduced</source>
        <translation>Sefydliadau a gyflwynwyd</translation>
    </message>
    <message>
        <source>Organisations that were introduced to community organising in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality-assured trainers</source>
        <translation>Hyfforddwyr â sicrwydd ansawdd</translation>
    </message>
    <message>
        <source>Different people whose quality assurance as a trainer holds on the period&apos;s last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Aelodau&apos;r rhwydwaith</translation>
    </message>
    <message>
        <source>Different people who are members of the network on the period&apos;s last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups formed</source>
        <translation>Grwpiau a ffurfiwyd</translation>
    </message>
    <message>
        <source>Groups that were formed in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups recognised</source>
        <translation>Grwpiau a gydnabuwyd</translation>
    </message>
    <message>
        <source>Groups that are formed, not closed, and have as many members as the programme asks for, on the period&apos;s last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Conversations held in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in conversation</source>
        <translation>Pobl mewn sgwrs</translation>
    </message>
    <message>
        <source>Different people with whom a conversation was held in the period, and one for each conversation with somebody whose name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People activated</source>
        <translation>Pobl a ddechreuodd weithredu</translation>
    </message>
    <message>
        <source>Different people who for the first time agreed to act, joined a group or joined an action in the period, and one for each conversation in which somebody not named agreed to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People activated, with evidence</source>
        <translation>Pobl a ddechreuodd weithredu, â thystiolaeth</translation>
    </message>
    <message>
        <source>Of the people activated, those named who by the period&apos;s last day have joined a group or an action, or whose activation is marked as evidenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions started</source>
        <translation>Gweithredoedd a ddechreuwyd</translation>
    </message>
    <message>
        <source>Actions and campaigns that began in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhoods reached</source>
        <translation>Cymdogaethau a gyrhaeddwyd</translation>
    </message>
    <message>
        <source>Different small areas (LSOAs) in which a conversation was held in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding brought in</source>
        <translation>Cyllid a ddenwyd</translation>
    </message>
    <message>
        <source>Pounds of secured funding received in the period, in money, things or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained, then acted</source>
        <translation>Hyfforddwyd, yna gweithredu</translation>
    </message>
    <message>
        <source>Of the people trained, those who within the programme&apos;s time for it after completing, and not before, held a conversation as an organiser, joined a group or joined an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs reporting</source>
        <translation>Hybiau&apos;n adrodd</translation>
    </message>
    <message>
        <source>Hubs whose accepted returns together cover every day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::MeetingEditor</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New hub file…</source>
        <translation>Ffeil &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open &amp;last used</source>
        <translation>Agor y rhai &amp;diweddar</translation>
    </message>
    <message>
        <source>Try the &amp;sample hub</source>
        <translation>Rhowch gynnig ar yr &amp;enghraifft</translation>
    </message>
    <message>
        <source>&amp;Bring in a folder…</source>
        <translation>&amp;Mewnforio ffolder…</translation>
    </message>
    <message>
        <source>Load a programme pac&amp;k…</source>
        <translation>&amp;Llwytho pecyn rhaglen…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Gwneud copi wrth gefn…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Adfe&amp;r copi wrth gefn…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Argra&amp;ffu…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Ca&amp;u&apos;r ffeil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>G&amp;adael</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Hidlo&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Chwilio popeth</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Cofnod</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Newydd</translation>
    </message>
    <message>
        <source>&amp;Log a conversation</source>
        <translation>&amp;Cofnodi sgwrs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Cymorth ar y dudalen hon</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>C&amp;ynnwys</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Bysellau</translation>
    </message>
    <message>
        <source>&amp;About Doorstep</source>
        <translation>&amp;Ynghylch Doorstep</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Dadwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ailwneud: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>| Key | What it does |</source>
        <translation>| Bysell | Beth mae&apos;n ei wneud |</translation>
    </message>
    <message>
        <source>Programme repor&amp;t…</source>
        <translation>Adroddiad y &amp;rhaglen…</translation>
    </message>
    <message>
        <source>&amp;Bring back what was typed</source>
        <translation>&amp;Dod â&apos;r hyn a deipiwyd yn ôl</translation>
    </message>
    <message>
        <source>An e&amp;vening&apos;s listening</source>
        <translation>Noson o &amp;wrando</translation>
    </message>
    <message>
        <source>New file of a n&amp;ational body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke in returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National pict&amp;ure for the hubs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National pict&amp;ure…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Merge</name>
    <message>
        <source>These records cannot be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a national file holds what the hubs sent; merge them in the hub&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they belong to different hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record cannot be merged into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n records of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was also recorded with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::MergeUndo</name>
    <message>
        <source>“%1” cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added since: %2; they stay with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted since and does not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identifier of %1 belongs to another record now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays as it is, because there is another in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it referred to was deleted since (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stays as it was changed since (“%3”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was undone already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::MoneyEdit</name>
    <message>
        <source>not an amount yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::NationalContent</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, against a target of %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were trained in community organising</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people went on to a follow-on course</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people worked for a qualification</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those trained were young people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those trained have since taken action</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations were introduced to organising</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hubs reported on the whole period</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quality-assured trainers stood ready at its end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network had %Ln members at the end of the period</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln local groups were formed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were in conversation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were activated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of funding was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs: training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs: listening and acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs, listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs: groups, network and funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hubs’ own figures of people trained add up to %1. Those known to several hubs count once in the programme’s figure, which is %2 less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on the returns of %1 of %2 hubs; those of %3 cover all of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Ffurflenni chwarterol</translation>
    </message>
    <message>
        <source>A hub counts only on the days that its returns cover. What it did on other days is missing from every figure here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people, and the hubs added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hub counts its own people. Who is known to several hubs is one person in the programme’s figure, which is why the hubs’ figures can add up to more. It can be the other way round where somebody trained at one hub acted at another. Hubs send no names: records are linked by keys made from names and contact details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people come without such keys, because they did not agree to be matched or because too little is known of them. They count as people of their own. Were each of them somebody who is counted anyway at another hub, the figure would be the least that is told here; it cannot be more than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people beside the sum of the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub by hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub’s numbers are those of its own people, as its own program counts them from what it sent. The last row counts people known to several hubs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no return came for any day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::NationalExport</name>
    <message>
        <source>is of an earlier export and cannot be taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no national file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as an interchange folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it may be written to, or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that hubs returned, as it stands now. A record counts on days that coverage.csv gives for its hub; what lies outside came along as evidence. People are counted by the unique_id of unique_people.csv, not by their records. Days of attending and completing are those of completions.csv, first activations those of activations.csv. Texts that a spreadsheet might take for a formula have an apostrophe in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all that hubs returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::NationalPicture</name>
    <message>
        <source>no hub has sent a return for any of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period, or wait for the first return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting hub by hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the national body&apos;s file makes the national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub opens the one that it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number that a figure can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a national picture that the national body sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the national body for another copy; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made under the secret “%1” of a programme pack that this file does not have; load the newest pack first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature was not made with the programme&apos;s secret, or it was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than a national picture can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of a form that this Doorstep does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of the programme “%1”, and this file is of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the national picture is for hubs&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a hub&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>doorstep::NewHubForm</name>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the hub file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new hub file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is enough. Everything else is suggested and can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward 7 Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name by which the programme knows the hub: letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hub code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere &amp;else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a programme file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hub file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub files (*.doorstep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file of a national body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes in the returns of all hubs of one programme and adds them up. A name and the programme are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name that no hub of the programme has: letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the national file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisationEditor</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisationStory</name>
    <message>
        <source>Introduced to organising by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced to organising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began to organise for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended as an organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted a course: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n people on %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Funding: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisationsPage</name>
    <message>
        <source>New funding from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisationsPane</name>
    <message numerus="yes">
        <source>%n organiser(s) work for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not introduced to organising yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by %1; nobody wrote down when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced to organising on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced to organising on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished">Pwy ydyn nhw</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Nothing yet. Its introduction, organisers, courses and funding will stand here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisersPage</name>
    <message>
        <source>Quality assurances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisersPane</name>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished">Cofnodi sgwrs</translation>
    </message>
    <message>
        <source>Their page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">Trefnydd</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::OrganisersWork</name>
    <message>
        <source>Show the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %L1 conversations with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::OutputMenu</name>
    <message>
        <source>&amp;Copy the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the chart (PDF or PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the n&amp;umbers (XLSX or CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Pack</name>
    <message>
        <source>Programme pack %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme: %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) to choose from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This programme came with Doorstep and its secret is known to all: its returns are not for real data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the programme “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no programme in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a programme pack into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the national body for a pack that is whole; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is “%2”, which %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a character in it that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date such as 2017-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before the start, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a course of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads back to the course itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a code list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list that nothing can be added to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a code of small letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an amount such as 1250000.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number such as 3500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before the period begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither imd2019 nor imd2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a programme pack that the national body issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than a programme pack can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a programme pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a version that this Doorstep does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such programme pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PackDifferences</name>
    <message>
        <source>%1: new %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cyrsiau</translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targedau</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest age of a young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members for a group to be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months to act in after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest number to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the deprivation index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long records are kept has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns are signed with a new secret (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a headline now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no headline any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure “%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of %1 is due on %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PackDrafts</name>
    <message>
        <source>another programme pack is in force since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same part of the pack was changed since (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PackageContent</name>
    <message>
        <source>row %1, %2 “%3” %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its columns are not those of a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 has %2 cells, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to nothing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description is not that of a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says it has %1 rows and has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more rows than the %1 that it says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PackageReader</name>
    <message>
        <source>Nothing was taken from it; ask the hub to send its return again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its description has no proper “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says it has “%1”, which is no part of a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say the SHA-256 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says it has %1 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its datapackage.json is no description of a data package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of interchange version %1, and this program knows version %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its period ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says it is larger than a return can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it is shorter than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it is not what its description says (its SHA-256 differs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .zip that the hub sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short, or has bytes in it that belong to no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password does not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hub for the password that it was locked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has “%1” in it, which is no part of a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it is a link, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in it is longer than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than such a file can be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PageFrame</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PageList</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cyrsiau</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Gweithredu</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Straeon</translation>
    </message>
    <message>
        <source>Organisers &amp; trainers</source>
        <translation>Trefnwyr a hyfforddwyr</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Ffurflenni chwarterol</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targedau</translation>
    </message>
    <message>
        <source>Bring in &amp; export</source>
        <translation>Mewnforio ac allforio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Yr un person?</translation>
    </message>
    <message>
        <source>An evening&apos;s listening</source>
        <translation>Noson o wrando</translation>
    </message>
    <message>
        <source>Returns received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PageSteps</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PageView</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneAddPeople</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds them as of today. A list of names can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick somebody, or make a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is called %1: not added. Type the name and pick who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneFact</name>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneFacts</name>
    <message>
        <source>Say what the people in it want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changed, in people&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>to a field that is empty</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneHead</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Golygu</translation>
    </message>
</context>
<context>
    <name>doorstep::PaneMoney</name>
    <message>
        <source>Money drawn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money, gifts in kind or time are written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not secured yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PanePeople</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Go to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with who is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 now, %L2 who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was added. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneRecords</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PaneStories</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished">Straeon</translation>
    </message>
    <message>
        <source>No story is told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneTableDelegate</name>
    <message>
        <source>“%1” is not a date; it was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneTableModel</name>
    <message>
        <source>%1: %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PaneTime</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PartsPane</name>
    <message>
        <source>Details of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathAfter</name>
    <message>
        <source>What came after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n who completed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their path as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they went on to, where they turned to action and where they stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet. It is early: what they do until %1 still counts as soon after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded to have gone on to another course or to action since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to action in any way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathFlow</name>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-on course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed an introduction as the first course of their path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed a youth programme as the first course of their path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended a follow-on course on a later day than that on which they completed their first; or completed one as their first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended a course towards a qualification on a later day than that on which they completed their first course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed a qualification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was listened to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held a conversation as an organiser, joined a group or joined an action before the day on which they completed the first course of their path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody held a conversation with them before that day; they themselves had not acted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended another course before that day; no conversation, group or action is recorded before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded of them before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went into action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May yet go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to no later stage, but has held a conversation as an organiser, joined a group or joined an action since coming to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Neither went on nor acted so far, and their last day of training is no more than %n month(s) ago: it is too early to say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation, group or action is recorded since they qualified, more than %n month(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither went on nor acted, and their last day of training is more than %n month(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Was listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody held a conversation with them before the day on which they completed the first course of their path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held a conversation as an organiser before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a group before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in an action before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended another course before that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathItems</name>
    <message>
        <source>&lt;1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;99%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before their first course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody whose first completed course lies here. What somebody did before it counts to the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before their first course: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what came before, then a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage of the path: a part of its people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed it as the first course of their path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed a course of this stage; the others attended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held a conversation as an organiser, joined a group or joined an action since they came to this stage, whether they went on or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took several courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended more than one course of this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on: %1</source>
        <comment>to a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since their first course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted since their first course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since their first course: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number (its share)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people, </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went on to a later stage and %2 turned to action after their first course; %3 had acted before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more completed a course in this period, but not as their first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is known here ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>typically %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typically on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typically after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number of people, typically after so long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From training to action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a title, a period</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathLayout</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a number (its share)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>acted since: 64 (54%)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How long after their last course it is too early to say that somebody stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the path is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;time to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the picture (PDF or PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the picture, or save as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare courses, runs and &amp;trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a course above to see its people’s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a course run above to see its people’s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a trainer’s name above to see the path of those whom they trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who completed here in this period had completed before. Choose a longer period to see their path from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has completed a course here yet. Once people have, their path shows here: who goes on to follow-on courses and qualifications, who turns to action, and where people stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathPaper</name>
    <message>
        <source>Training path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathPeople</name>
    <message>
        <source>Completed a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (completed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathPeopleTable</name>
    <message>
        <source>Open as a &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People behind this part of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people on the People page, where they can be filtered and worked with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathRowsModel</name>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day: the day on which it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathScopeBox</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Pawb</translation>
    </message>
    <message>
        <source>A course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Cwrs</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation type="unfinished">Rhediad cwrs</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PathView</name>
    <message>
        <source>Picture of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 Part %3 of %4; Enter lists the people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleAddTo</name>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book on a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters, or the down arrow for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2 people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleHead</name>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished">Cofnodi sgwrs</translation>
    </message>
    <message>
        <source>Add to…</source>
        <translation>Ychwanegu at…</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First met on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held %Ln conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them in the last 30 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, the last on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleHeld</name>
    <message>
        <source>✓ May be contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be contacted.</source>
        <translation type="unfinished">Nid yw am i neb gysylltu.</translation>
    </message>
    <message>
        <source>Nobody has asked whether they may be contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Equality and place details may go into returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality and place details stay in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality and place details stay in this file until they agree to more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we hold, and why</source>
        <translation type="unfinished">Beth rydym yn ei gadw, a pham</translation>
    </message>
    <message>
        <source>may be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details may go into returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were last asked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said yes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said no today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The programme has it kept for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has it kept for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleNext</name>
    <message>
        <source>What is next</source>
        <translation type="unfinished">Beth sydd nesaf</translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translation>Mynd yn ôl atynt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished">dim dyddiad</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished">yn hwyr ers %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation>Cofnodi sgwrs</translation>
    </message>
    <message>
        <source>Log a conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected to a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln contact cards…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save a contact card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Their courses for a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses of %1 for a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeoplePane</name>
    <message>
        <source>Their story</source>
        <translation>Eu stori</translation>
    </message>
    <message>
        <source>Nothing yet. Conversations, courses, groups and actions will stand here, newest first.</source>
        <translation>Dim eto. Bydd sgyrsiau, cyrsiau, grwpiau a gweithredoedd i&apos;w gweld yma, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Pwy ydyn nhw</translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleReading</name>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">Trefnydd</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality assured until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a role in a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleSame</name>
    <message>
        <source>May be the same as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleStoryRow</name>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
</context>
<context>
    <name>doorstep::PeopleTraining</name>
    <message>
        <source>Training, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, completed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded that they did with it until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet; it counts until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations as an organiser</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Period</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeriodChoices</name>
    <message>
        <source>This programme year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last programme year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PeriodPicker</name>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PersonEditor</name>
    <message>
        <source>What they agreed to</source>
        <translation>Yr hyn y cytunon nhw iddo</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Amdanynt</translation>
    </message>
    <message>
        <source>Network membership</source>
        <translation>Aelodaeth o&apos;r rhwydwaith</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::PersonStory</name>
    <message>
        <source>activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activated on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began as an organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended as an organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assured as a trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>Joined the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details may go into returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said what we may do with their details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told a story: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held their first conversation as an organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led a course: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second trainer of a course: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organised an action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PictureDialog</name>
    <message>
        <source>National picture for the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small file that every hub opens beside its own figures: the programme&apos;s totals, targets and trend, and what each hub counts, without names. Numbers below %1 are held back, and as many more as would give them away to another hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National pictures (*.doorstep-picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national picture is saved as %1. Send it to your hubs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PicturePage</name>
    <message>
        <source>The national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All our &amp;figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National picture, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national body works out a picture of the whole programme from all hubs&apos; returns and sends it back as a small file. Opened here, it shows your share, the programme&apos;s total, and where you stand among the other hubs, which have no names. It is kept in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the national picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No national picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National pictures (*.doorstep-picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the national picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national picture of %1 is kept in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hub(s) returned the whole period</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hub(s) returned the whole period</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · made %3. What is here is as your own file has it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PictureRows</name>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: programme %2, here %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here %1. Other hubs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hubs&apos; numbers are held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among the smallest, which are held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>none of %n hub(s) has more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hub(s) have more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this number was not in the picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the hubs: ◆ here, ○ another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By period: ▮ programme, ● here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 among the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PlainTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copïo fel tabl</translation>
    </message>
</context>
<context>
    <name>doorstep::PrintOutput</name>
    <message>
        <source>the printer takes nothing; is it switched on and connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::PrintPreview</name>
    <message>
        <source>Print %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Program</name>
    <message>
        <source>Case management for community organising</source>
        <translation>Rheoli achosion ar gyfer trefnu cymunedol</translation>
    </message>
    <message>
        <source>A hub file to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeAboutPart</name>
    <message numerus="yes">
        <source>%1: %n month(s). %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is laid down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smallest number to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest age of a &amp;young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members for a group to be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months to &amp;act in after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dition of the deprivation index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the national body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index of deprivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeCalendarPart</name>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the periods below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;weeks until due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar needs a first and a last day, in that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeIssueDialog</name>
    <message>
        <source>The programme has a secret of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns are signed with a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are found again only among returns under the same secret: where returns came before, ask each hub for a revision of them once it has loaded the pack, or else some people count twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes into force here at once, and at each hub when it loads the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since version %1 was issued. It is written as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 version %2.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the programme pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme packs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing the programme pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Send it to your hubs by a way that only they can read: it holds the programme&apos;s secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to &amp;write to the hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeListPart</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeLists</name>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>There is a course “%1” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions needed</source>
        <translation type="unfinished">Sesiynau sydd eu hangen</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished">Yn dilyn</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished">Rhywedd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Oriau</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Lefel</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished">Llinyn</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation type="unfinished">Corff dyfarnu</translation>
    </message>
    <message>
        <source>&amp;Add a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Cwrs</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a hub “%1” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>&amp;Add a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the programme calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Cyrsiau</translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">Targedau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the programme is called, how long it runs, and the rules that its figures count by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part. A return from a hub that is not listed is still taken in, with a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue that every hub has. A course that a hub has made its own is left as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the qualifications are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hubs may choose beside the standard codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures are called here, in which order they stand, and which are headlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be reached in a period. Numbers can be pasted from a spreadsheet. A hub without a target of its own has its share of the programme&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The periods that hubs return, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns are signed with the programme&apos;s secret, and people known to several hubs are found by keys made with it. It travels in the pack: hand that to your hubs and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the national body issued it. Another version is loaded by File, Load a programme pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue the pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the pack again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not issued yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not issued yet. Its secret came with Doorstep and is public; the first issue makes one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not issued yet: a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued as it stands. Changes made here reach the hubs with the next issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It reaches the hubs with the next issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeReport</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of the target by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: %1 expected by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On course: %1 expected by then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeSecretPart</name>
    <message>
        <source>&amp;Make a new secret with the next issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the pack came into wrong hands. Returns made under the old secret are still taken in and links between hubs hold, but somebody whom two hubs know is found anew only once both return under the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret came with Doorstep and is known to all: nothing under it is for real data. The first issue makes one that is the programme&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret came with Doorstep and is known to all: nothing under it is for real data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is kept in this file and in the packs that were issued. This file knows %n secret(s), older ones for the returns that were made under them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeTable</name>
    <message>
        <source>%1. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeTableModel</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">gwag</translation>
    </message>
    <message>
        <source>“%1” is not among the choices for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing yet that these could belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many were copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptied cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ProgrammeTargetsPart</name>
    <message>
        <source>Targets &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (none yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Progress</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you asked; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::QuickBooking</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %1 on %2; %n wait(s) for a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Booked %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the run already: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::QuickChange</name>
    <message>
        <source>Next step done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked a conversation to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is gone; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln left out: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::QuietReader</name>
    <message>
        <source>Please report this as a fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReadReport</name>
    <message>
        <source>Counting the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part by part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From training to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other local authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub by hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReasonEdit</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the register says less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceiptView</name>
    <message>
        <source>Replaced since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipts in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipts were saved in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Receive</name>
    <message>
        <source>it is a draft, which nobody has signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of the programme “%1”, and this file is of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made under the secret “%1”, which this file does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hub&apos;s code, %1, is this file&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say when it was signed off: “%1” is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (revision %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1 came before with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1 came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return of %1 holds its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its period overlaps in part with that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the return of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the national body&apos;s file takes in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with create --national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns are taken in where the file can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say who signed it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceiveLocked</name>
    <message>
        <source>&amp;Unlock and take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the locked packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are and can be tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are not opened by that password. Is there another one?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are locked. Their password is asked for once and forgotten afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivePage</name>
    <message>
        <source>Take in returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose packages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hubs send is a file that ends in .zip, such as HUB07_2019-04-01_2019-06-30_r1.zip. Choose as many as there are, or drop them or a folder of them on the window. Each is checked and taken in whole or refused whole, with the reason; taking one in twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd, or why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>What is taken in stays; the rest is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returns to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open to read only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Returns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be opened with its password only, which the hub tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.

Nothing was taken from it, and what was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the packages was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceiveRun</name>
    <message>
        <source>Counting the figures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package among these: hubs&apos; returns are files that end in .zip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceiveWords</name>
    <message numerus="yes">
        <source>Taken in, in place of %Ln returns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in, in place of revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, in place of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being taken in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without match keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedDetail</name>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (the first %L1 are listed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;reminder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what stands behind the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns of other periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every return of this hub is for a period of the programme&apos;s calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme&apos;s calendar does not ask for these periods. They are taken in all the same, for the days that they cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, r%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1. Taken in %2, from %3; made under version %4 of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first that came: there is nothing to hold it against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was counted or carried is otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before are the shorter returns added up. Who or what counted in several of them counts once in the longer one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedGrid</name>
    <message>
        <source>Returns received: hubs by periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedGridModel</name>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came of other periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came of other periods: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The programme does not list this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other
periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedPage</name>
    <message>
        <source>Only what is &amp;missing or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing and nothing was late in these periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No returns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the returns that hubs send, hub by hub and period by period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the packages that hubs sent anywhere on the window, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is checked, and taken in or refused as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. %3 Enter shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be reminded: every return of the periods that have begun is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedReminders</name>
    <message>
        <source>It was due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Doorstep it is made under Returns: choose the period, look through the checks, sign off, and send us the file that it saves. If something stands in the way, or you need more time, let us know and we will help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1, which was due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are also still missing your return for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Thank you to the %Ln hubs whose return for %1 is in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (still missing: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear all,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return for %1 has not reached us yet from the hubs below. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your return for %1 has not reached us yet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for what you sent for %1. Still missing is %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedRemindersDialog</name>
    <message>
        <source>One text for &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for &amp;each hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs to remind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked hubs are named in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is for the hub chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a hub to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be reminded: every return of the periods that have begun is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder to %1 was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedSpans</name>
    <message>
        <source>All periods of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All periods so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln periods</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReceivedWords</name>
    <message>
        <source>signed off on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off on %1, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>signed off on %1, %Ln days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part: %L1 of %L2 days are there. Missing: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a return here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a return here: the programme does not list this hub, or it had not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not over. Its return is due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet. It is due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In, as %Ln shorter returns: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised: revision %1 stands. What came first was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of %1 holds it. What came first was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r%1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revised after the return for %1 had been signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another return for it came after what stands in its place, and was kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 in for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Record</name>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Gweithredu</translation>
    </message>
    <message>
        <source>Person in an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cyrsiau</translation>
    </message>
    <message>
        <source>Course unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Rhediad cwrs</translation>
    </message>
    <message>
        <source>Course runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Group member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Trefnydd</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Straeon</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targedau</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>without a name; %1 is the end of the identifier</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RecordChecks</name>
    <message>
        <source>there is such a record already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person is in the group already, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the course would come to follow itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a mark but is not enrolled on the run; it counts nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a unit of the run&apos;s course; it brings nobody nearer to passing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RecordDetail</name>
    <message>
        <source>Details of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more, on the page of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>The file is open to read only.</source>
        <translation>Mae&apos;r ffeil ar agor i&apos;w darllen yn unig.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>%1 newydd</translation>
    </message>
    <message>
        <source>Not saved: %1 What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: see the fields that are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is saved as soon as the work at the foot of the window is over. Nothing typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RecordForm</name>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::RecordLists</name>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone the hub meets: people you talk with, organisers, learners, members of groups. A name of any kind is enough to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charities, schools, councils and others that the hub works with. The day one was introduced to organising counts in the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who listen for the hub, with their patch and when they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trainers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each quality assurance of a trainer: when, by whom, until when it holds, and for which courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Dim sgyrsiau eto</translation>
    </message>
    <message>
        <source>What people said on the doorstep and elsewhere, in their own words. A date and who listened are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the first conversation</source>
        <translation>Cofnodi&apos;r sgwrs gyntaf</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Dim grwpiau eto</translation>
    </message>
    <message>
        <source>Groups of people who care about the same place or the same issue, from the day they formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who belongs to which group, since when and in what part. Somebody who leaves and comes back has two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When groups met and how many came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units that a qualification is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time that a course is given: where, when, and who leads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sittings of each run. Attendance is marked by session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on which run, and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register: who was there at each session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How learners did in the units of a qualification, with the day and the assessor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people did together: a petition, a clean-up, a campaign, and what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part in which action, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No funding yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, goods and time that groups and actions drew in. Secured funding counts in the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, told so that others can read it. Only stories with consent can go into a return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No targets of the hub&apos;s own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hub has set itself to reach. Where there is none here, the programme&apos;s target counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No targets of the national body&apos;s own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme&apos;s targets come with its pack. What stands here goes before them in this file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hubs send of these stands here once their returns are taken in: without the names and words of people, which stay at the hubs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue: the programme’s courses come with its pack, and the hub may add its own beside them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RecordUndo</name>
    <message>
        <source>Doing again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RecordsPage</name>
    <message>
        <source>Lists on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>%1 newydd</translation>
    </message>
</context>
<context>
    <name>doorstep::RecordsView</name>
    <message>
        <source>Filter %1</source>
        <translation>Hidlo %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>%1 newydd</translation>
    </message>
    <message>
        <source>Columns, copy, export, print</source>
        <translation>Colofnau, copïo, allforio, argraffu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 shown so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Does dim yma&apos;n cyfateb</translation>
    </message>
    <message>
        <source>Try fewer letters, or look at the whole list.</source>
        <translation>Rhowch gynnig ar lai o lythrennau, neu edrychwch ar y rhestr gyfan.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copïo fel tabl</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Allforio&apos;r rhestr hon…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Argraffu&apos;r rhestr hon…</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Allforio&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>Filter by “%1”…</source>
        <translation>Hidlo yn ôl “%1”…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colofnau…</translation>
    </message>
    <message>
        <source>Change all selected…</source>
        <translation>Newid pob un a ddewiswyd…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>The list is still being put together; select all again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the records to change first: Shift and Ctrl select several, Ctrl+A all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Hidlyddion</translation>
    </message>
    <message>
        <source>Filter by a column, or by a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %L2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReferencePicker</name>
    <message>
        <source>A few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new person called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not picked from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Register</name>
    <message>
        <source>The run was cancelled: counts nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew without coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the units decide</source>
        <comment>sessions of a qualification</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RegisterModel</name>
    <message>
        <source>P</source>
        <comment>the mark for present in a register, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>the mark for late in a register, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>the mark for absent in a register, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>the mark for apologies (excused) in a register, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the register says less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>By the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the outcome of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n mark(s) away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n time(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the mark of %1 on %2 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people came to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcomes of %n learner(s) by the register</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n people who came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · was present on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out from the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and how many were there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no guardian’s consent on record</source>
        <comment>a learner under 18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished">Cwblhawyd ar</translation>
    </message>
    <message>
        <source>Reason, where it says
more than the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (still to come)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: completed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the run is delivered</source>
        <comment>what was set, and what follows from it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RegisterPage</name>
    <message>
        <source>Everybody else is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P present, L late, A absent, E excused with apologies; space goes round them, Delete takes a mark away. Ctrl+D fills down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter and word of a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everybody else is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation type="unfinished">Ll&amp;enwi i lawr</translation>
    </message>
    <message>
        <source>&amp;Outcomes by the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no sessions yet: add them on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has a mark on that day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcomes are as the register says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked yet. Add whoever comes below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course run yet. Plan one on the Courses page; its register is here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Outcomes by the register (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who walked in? A name, or a pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n have marks but are not booked, so they count nowhere: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who came on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else was &amp;absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Several who walked in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RegisterTable</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReportContent</name>
    <message>
        <source>&lt;1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the target of %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who had acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No targets are set for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 headline targets are reached: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On course: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind where they should be by then: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: too few people to be shown in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers are shown, small ones too. They may point at single people: this copy is for the hub itself and not to be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number had to be held back: none of people is below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to be handed on. Numbers of people below %1 are held back and marked %2, and others beside them where the small ones could be worked out from the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Prif ffigurau</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Ffigurau</translation>
    </message>
    <message>
        <source>Figures, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Targed</translation>
    </message>
    <message>
        <source>Target’s period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different people beside the number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Counted each time as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person counts once, however often they took part; attendances and conversations count each time. Both are true, and they are not to be added together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who counts in several months stands in the first of them, so that the months add up to the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record may have several themes and then counts under each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What those trained went on to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Cam nesaf</translation>
    </message>
    <message>
        <source>By course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Cwrs</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation type="unfinished">Pobl a hyfforddwyd</translation>
    </message>
    <message>
        <source>Acted within %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From training to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the people trained in the period went on to do, within so many months of completing. To have acted is to have held a conversation as an organiser, joined a group or joined an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished">Straeon</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories of the period whose tellers agreed that they may be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the last %1 told; %2 more may be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each figure counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Programme report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 with Doorstep %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: held back, because it is a small number or one could be worked out from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who completed a course more recently than that has had less time for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers stand in the table “Trends in numbers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars, highest in %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers are shown, small ones too. They may point at single people: this copy is for the national body itself and not to be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went, year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went, quarter by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who counts in several years stands in the first of them, so that the years add up to the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who counts in several quarters stands in the first of them, so that the quarters add up to the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authorities stand by their codes, as the Office for National Statistics publishes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A hub, and when a story was told there: &quot;Bristol. Told on 12 Mar 2019&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished">Cyrsiau</translation>
    </message>
</context>
<context>
    <name>doorstep::ReportDialog</name>
    <message>
        <source>PDF, to hand on and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, to read on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be &amp;handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the hub &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With s&amp;tories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Argra&amp;ffu…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers of people are held back, so that nobody can be recognised by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers, small ones too. It says on its cover that it is not to be handed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ones told in the period that may be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 report %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the programme report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the programme report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Workbook, to calculate with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the national body &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <extracomment>The language of the page&apos;s words, as HTML names it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReportNotes</name>
    <message>
        <source>A person counts once in a figure, however often they took part and at however many hubs: the records of one person at several hubs are linked by keys made from name and contact, without names leaving a hub. Who cannot be linked counts at each hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person counts once in a figure, however often they took part. Figures of attendances and conversations count each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not recorded, of “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups without a day on which they were formed, which count in no period: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions without a day on which they began, which count in no period: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations without a day on which they were introduced, which count in no period: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets are the hub&apos;s own, or else its equal share of the whole programme&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets are those that the hub set itself, or else the programme&apos;s for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets are this hub&apos;s equal share of the whole programme&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a conversation was held with somebody whose name is not known, it counts as one person; in tables of age, gender and the like they stand under “Not recorded”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected by a day is the target&apos;s share in equal daily steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period was not over when this report was made, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciles are of the Index of Multiple Deprivation %1: 1 is the tenth of England&apos;s neighbourhoods that are the most deprived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Doorstep %1 under the programme pack %2, version %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 hubs the returns of %2 cover all of the period, those of %3 a part of it, and %4 sent nothing for it. The table “Returns received” says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the returns that count, %1 took the place of an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, gender, ethnic group, disability and place come only of people who agreed to it; of the others they stand under “Not recorded” here, though their hubs may know them. Who said no to being matched comes without keys and counts as a person of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReportPaper</name>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no font on this computer to write it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one (on Debian: fonts-dejavu-core), or write the report as .html</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReportWorkbook</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnBuilder</name>
    <message>
        <source>Gathering %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnChecks</name>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still booked more than a month after the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no members on the last day of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was held before its organiser is said to have started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a mark in the register without being enrolled; it counts nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 now, %3 in revision %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: something in this earlier return was changed since; send its revision first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a period that the programme asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme does not list the hub %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for real data: the secret of this programme is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period overlaps in part with the return of %1; the national body will refuse the later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still booked a month after the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups without members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations before their organiser started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is lower than in the revision before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier period was changed after it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in a register without an enrolment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnChecksStep</name>
    <message>
        <source>The checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended before it can be signed (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if it stays so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason for all that have none of their own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the record, to be mended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes with the return, for whoever reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to mend</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons to give</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it: every warning has its reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnContentsStep</name>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, contact, address, birth date, words heard, notes, place, venue or source of funds leaves the hub. Of people without consent to share, no age, gender, ethnic group, disability or area either. Choose a file to see its rows as they will go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: every column leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays at home: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those whose teller agreed to publication are offered. Their words leave as they stand: read them once more for names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnDifferenceView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Figures (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnFigures</name>
    <message>
        <source>Working out the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnFiguresStep</name>
    <message>
        <source>The figures as they will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent in revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Besides, %Ln parts of these figures by age, place and so on. Enter on a figure opens the records behind it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnHistory</name>
    <message>
        <source>Comparing with the return of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnHistoryStep</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;file again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file as it was sent, with the password typed above, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision 1 is the first: there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What revision %1 changed from revision %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is otherwise now than in revision %1, as it was sent:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnPeriodList</name>
    <message>
        <source>Periods to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of another period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of another period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return may cover any days; outside the calendar it carries a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnReading</name>
    <message>
        <source>Needs revision (revision %1 sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent; was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnReceipt</name>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The hub&apos;s reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the hub has %2, its rows give %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, and replaced by a later return since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept aside: it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for the return of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was odd about this return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not right? Correct it in the hub&apos;s own file and send a new revision. This receipt names nobody and is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: it was due on %1 and signed off on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme does not ask for this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme does not list this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made under version %1 of the programme; version %2 is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 people have no match keys, so nobody can tell whether another hub knows them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted again from its rows: every figure is as the hub has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces the return of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of %1 stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for real data: the secret of this programme is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnRows</name>
    <message>
        <source>%1 refers to something that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what stands against the return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnSchema</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended and completed enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnSheet</name>
    <message>
        <source>Not for real data: this programme is for practice, its secret is public. Nobody can tell who signed a return under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 was signed off on %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing in it has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Something in it has changed since: see below what, and send a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be mended in step 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason for each warning in step 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a draft of the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed return in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing off the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off: revision %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since revision %1; its file is again %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since revision %1; its file is still %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the return again in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the return again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnSignStep</name>
    <message>
        <source>Sign off and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign off and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the national body should know when it reads these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at or show around; the national body&apos;s program refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password nobody else can open the file. Tell it by telephone or on paper, never in the message that carries the file. It is not kept here: note it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two passwords are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can be signed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since revision %1, so signing makes no new one: it saves that file again if it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be revision %1, in place of the one before. Its figures and the records behind them are then kept as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once signed, its figures and the records behind them are kept as they were; what is mended later goes as a revision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnSource</name>
    <message>
        <source>Story %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who told it has not agreed that it may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the return, or ask them and record it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnStep</name>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ReturnsPage</name>
    <message>
        <source>Working out what would go…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RevisionDifference</name>
    <message>
        <source>Comparing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RowPreparer</name>
    <message>
        <source>the row has %1 cells and the header %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row belongs to another hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it refers to was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to nothing: %1 has no such record, or it was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunCalendar</name>
    <message>
        <source>Trainers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, session %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunChooser</name>
    <message>
        <source>Course run</source>
        <translation type="unfinished">Rhediad cwrs</translation>
    </message>
</context>
<context>
    <name>doorstep::RunClashes</name>
    <message>
        <source>%1, %2 to %3</source>
        <comment>a day, from when to when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 also trains on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also used on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunEditor</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>As an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an earlier run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunHead</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the free places to those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gave free places to those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run of the course, with the place, trainers and times of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled: nobody on it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunLearners</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining instructions and reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names, phones and e-mail addresses for a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew; who waits moves up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people withdrew</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 withdrew; %2 moves up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a place has come free for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved up from the waiting list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a place without a name, and who has it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the run already: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunMailing</name>
    <message>
        <source>does not want to be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not been asked whether we may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an e-mail address that cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunNumbers</name>
    <message>
        <source>%L1 booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::RunPane</name>
    <message>
        <source>About the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunSessions</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of a session to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: without them there is no register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n needed to complete the course</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say the day of the session, as 3 Apr or next sat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunText</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(to be confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place on [course]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear [name],

You have a place on [course].

When:
[dates]

Where: [place]
Trainers: [trainers]

Please tell us if you cannot come, so that somebody else can have the place, or if there is anything that would help you to take part.

With best wishes,
[hub]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder: [course]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear [name],

We look forward to seeing you at [course].

When:
[dates]

Where: [place]

If you cannot come, please let us know.

With best wishes,
[hub]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>a placeholder in a text, between brackets; lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <comment>a placeholder in a text, between brackets; lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <comment>a placeholder in a text, between brackets; lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <comment>a placeholder in a text, between brackets; lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainers</source>
        <comment>a placeholder in a text, between brackets; lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub</source>
        <comment>a placeholder in a text, between brackets; lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting list for [course]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear [name],

Thank you for asking for a place on [course]. All places are taken at the moment, so you are on the waiting list. We write to you as soon as one comes free.

When:
[dates]

Where: [place]

With best wishes,
[hub]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for you on [course]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear [name],

A place on [course] has come free, and it is yours.

When:
[dates]

Where: [place]
Trainers: [trainers]

Please let us know whether you can come. If not, somebody else on the waiting list can have it.

With best wishes,
[hub]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We missed you at [course]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear [name],

We are sorry that we did not see you at [course]. Would you like to come another time? Tell us, and we keep a place for you.

With best wishes,
[hub]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunUnits</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners by units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished">Aseswyd ar</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Sets it for the cells that are selected; in the table, its first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n needed to pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outcome “passed” for %n who may pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed of those needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not needed to pass)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a unit&apos;s result and its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (%n tries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cells of learners and units first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day of the assessment, as 3 Apr or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes of those who passed all units needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1, but the outcome is passed</source>
        <comment>units that are passed of those needed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunWriting</name>
    <message>
        <source>Open in the &amp;mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the learners of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in for each run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for a mail m&amp;erge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied: put them into Bcc</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt, kept in the file for every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is sent &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>whom a text to several people addresses: Dear all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name, and why they are not written to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goes to %n e-mail address(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to hand to a mail program: copy it, and the addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened: copy the text and the addresses instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Handed to the mail program in %n message(s), everybody in Bcc</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save for a mail merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place has come free for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We missed you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who wait for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with a place and those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who have not come so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who moved up just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;o gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody whom this goes to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::RunsBar</name>
    <message>
        <source>Who holds a place: neither withdrawn nor waiting. Cancelled runs count nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there at least once, by the register or else by the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was at as many sessions as the course needs, or completed by the trainer’s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who attended or completed, each counted once, on however many runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::SamePerson</name>
    <message>
        <source>Reading people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SamePersonCompare</name>
    <message>
        <source>&amp;Keep what gives way in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right choose, up and down go on, Enter merges, N says not the same, Esc leaves it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from some only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, or put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record remains; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from record %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one record now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered: they are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on each; all of it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SamePersonDifferent</name>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back that %1 are not the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SamePersonHint</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already? %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SamePersonMerges</name>
    <message>
        <source>Merged with %1 on %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Undo the merge with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SamePersonModel</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SamePersonPage</name>
    <message>
        <source>Look for people recorded twice again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may be recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the search for people recorded twice is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that look like one person are listed here: the same phone or e-mail, Liz and Elizabeth at one postcode, a name that was mistyped. You can also compare any two people: select them on the People page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people recorded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at, most likely first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be the same, too: compare all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SampleHubFile</name>
    <message>
        <source>temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SampleWriter</name>
    <message>
        <source>Making up people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up organisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up course runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up stories and targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SaveCalendar</name>
    <message>
        <source>Save for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 with %2. Opened again after a change, it brings the calendar up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Schema</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as this program makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Search</name>
    <message>
        <source>last spoke %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Chwilio popeth (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chwilio popeth</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a gafwyd</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Dim wedi&apos;i ganfod ar gyfer “%1”</translation>
    </message>
    <message>
        <source>A name, a word that was heard, a page, a command; “&gt;” for commands, “?” for help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SearchOffers</name>
    <message>
        <source>Looked at last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SearchReading</name>
    <message>
        <source>log</source>
        <extracomment>The word with which somebody asks to log a conversation: &quot;log rose&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SessionLock</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 since %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SessionPattern</name>
    <message>
        <source>a week apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fortnight apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd at</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say the first day, as 3 Apr or next sat; the sessions follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on &amp;bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 15-19 Feb, 25 Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of England and Wales; a first day on one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as far apart as in the earlier run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ⚠ Not a day: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SessionsElsewhere</name>
    <message>
        <source>%1 on the run at %2</source>
        <comment>a day, and where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up: present on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up a session on another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went through what was missed with the trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the work of the session at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knew it from an earlier course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there, but the register missed it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SignInSheet</name>
    <message>
        <source>Trainers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign for each session that you are at. New here? Write your name below, and how to reach you if you like to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SignReturn</name>
    <message>
        <source>The return of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) to mend, the first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>warnings without a reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what can be mended and give a reason for what stays; nothing was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its period ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a hub&apos;s file sends returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the hub&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody signs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signs it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return can only be signed where the file can be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was changed while it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again; nothing was signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StatusLine</name>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop this work; nothing of it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Yn stopio…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Pob newid wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ar agor i&apos;w darllen yn unig</translation>
    </message>
</context>
<context>
    <name>doorstep::StoriesBooklet</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished">Straeon</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Foreword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories by t&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) put into the booklet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) left out of the booklet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put into the booklet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the booklet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved within the booklet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the stories that go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoriesPage</name>
    <message>
        <source>Read the story on the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the booklet together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoriesPane</name>
    <message>
        <source>Read on the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ May be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the booklet together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoriesReader</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this story of so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written it down yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoryBooklet</name>
    <message>
        <source>Other stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A hub, and when a story was told there: &quot;Bristol, 12 Mar 2019&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoryChoices</name>
    <message>
        <source>The story was not sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoryConsent</name>
    <message>
        <source>May it be published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Yes. It can go into a return, if you tick it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It stays in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked. Until then it stays in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is not to be published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoryEditor</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
</context>
<context>
    <name>doorstep::StorySorting</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A hub, and when a story was told there: &quot;Bristol, 12 Mar 2019&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the booklet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the booklet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::StoryWords</name>
    <message>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written it down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TableImport</name>
    <message>
        <source>the record with this id was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is for the same record and says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TakeInOrder</name>
    <message>
        <source>Keeping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with earlier returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding people whom several hubs know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Taking</name>
    <message>
        <source>%1 has no “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TaskRunner</name>
    <message>
        <source>What was recorded before is kept. Please report this as a fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ThemeBox</name>
    <message>
        <source>Not sorted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TimeEdit</name>
    <message>
        <source>not a time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Today</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No conversations written down yet this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This week so far: %1.</source>
        <translation>Yr wythnos hon hyd yma: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This week so far: %1 with %2.</source>
        <translation>Yr wythnos hon hyd yma: %1 gyda %2.</translation>
    </message>
    <message>
        <source>This week so far: %1 with %2, %3 for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TodayChanges</name>
    <message>
        <source>Put off to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TodayDayPopup</name>
    <message>
        <source>Put off to</source>
        <translation>Gohirio tan</translation>
    </message>
    <message>
        <source>fri, +2w, 3 Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Gohirio</translation>
    </message>
</context>
<context>
    <name>doorstep::TodayMatters</name>
    <message>
        <source>Nothing else waits: no course is short of learners, every register is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also waiting</source>
        <translation>Hefyd yn aros</translation>
    </message>
</context>
<context>
    <name>doorstep::TodayPage</name>
    <message>
        <source>A fresh start</source>
        <translation>Dechrau o&apos;r newydd</translation>
    </message>
    <message>
        <source>This is where each day begins: what you promised and to whom, courses that want learners, and the next return. Log the first conversation, with what is to happen next, and it will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the first conversation</source>
        <translation>Cofnodi&apos;r sgwrs gyntaf</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Mewnforio&apos;r hyn sydd gennych</translation>
    </message>
</context>
<context>
    <name>doorstep::TodayRows</name>
    <message>
        <source>and %L1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next return</source>
        <translation>Y ffurflen nesaf</translation>
    </message>
    <message>
        <source>Looking at what stands against it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 stand against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Courses short of learners</source>
        <translation>Cyrsiau&apos;n brin o ddysgwyr</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>yn dechrau %1</translation>
    </message>
    <message>
        <source>Registers not marked</source>
        <translation>Cofrestri heb eu marcio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still booked, nobody marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Over, and still “planned”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>daeth i ben %1</translation>
    </message>
    <message>
        <source>Was it delivered or cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainers whose quality assurance runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that have not met for a while</source>
        <translation>Grwpiau heb gyfarfod ers tro</translation>
    </message>
    <message>
        <source>met last %1</source>
        <translation>cyfarfod diwethaf %1</translation>
    </message>
    <message>
        <source>no meeting written down</source>
        <translation>dim cyfarfod wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Overdue (%L1)</source>
        <translation>Hwyr (%L1)</translation>
    </message>
    <message>
        <source>Today (%L1)</source>
        <translation>Heddiw (%L1)</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>Yn y saith diwrnod nesaf</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn hwyrach</translation>
    </message>
    <message>
        <source>No day was said (%L1)</source>
        <translation>Dim diwrnod wedi&apos;i nodi (%L1)</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>Go back to them</source>
        <translation>Mynd yn ôl atynt</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>Spoken with on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %L1 more, which come up as these are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) to come without it, first %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No run is planned after it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TodaySteps</name>
    <message>
        <source>Next steps</source>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>Whose next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps, by date</source>
        <translation>Camau nesaf, yn ôl dyddiad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Done today (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Gohirio</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Log what came of it…</source>
        <translation>Cofnodi&apos;r hyn a ddaeth ohono…</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Mynd i&apos;r sgwrs</translation>
    </message>
    <message>
        <source>Next steps (%L1)</source>
        <translation>Camau nesaf (%L1)</translation>
    </message>
    <message>
        <source>%1 has no next steps waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next steps are waiting. When you log a conversation, write down what is to happen next and by when: it will stand here when its day comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>&amp;Tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;week, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TopBar</name>
    <message>
        <source>Log a conversation</source>
        <translation>Cofnodi sgwrs</translation>
    </message>
    <message>
        <source>From any page: Ctrl+L</source>
        <translation>O unrhyw dudalen: Ctrl+L</translation>
    </message>
    <message>
        <source>Take in returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages can also be dropped anywhere on the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainerEditor</name>
    <message>
        <source>Without a course they may lead all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainerPerson</name>
    <message>
        <source>Never recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds, no end written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainerPersonPane</name>
    <message>
        <source>Quality assured again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary for a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a quality assurance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quality assurance holds today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May lead: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) led</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last led %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainerStanding</name>
    <message>
        <source>Not quality assured for this course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assured only from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance ran out on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assured until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance runs out on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; without it on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersAssurances</name>
    <message>
        <source>observed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded. Runs that they lead are pointed out, and they count as trained by nobody quality assured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all courses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersComing</name>
    <message>
        <source>Runs to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None. A run names its trainers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>second trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersLed</name>
    <message>
        <source>Runs led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs led, and cancelled ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>second trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 booked · %2 attended · %3 completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersModel</name>
    <message>
        <source>Different people who attended runs that they led or helped to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation type="unfinished">Arsylwyd gan</translation>
    </message>
    <message>
        <source>Runs led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last led</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersPane</name>
    <message>
        <source>Their page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Holds; no end is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Holds until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about this trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, observed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs out on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersPart</name>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersReading</name>
    <message>
        <source>✓ %1</source>
        <comment>quality assurance holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>quality assurance to come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>quality assurance runs out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1</source>
        <comment>no quality assurance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) to come without it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew: %Ln run(s) after it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out within a year: renew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has led a run: record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, no end written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersView</name>
    <message>
        <source>Name, course or observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where something is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality assured now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quality assured now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which trainers are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trainers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who was quality assured as a trainer, and everybody who leads a course run, stands here: until when, for which courses, observed by whom, and what they led.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrainersWithout</name>
    <message>
        <source>Their quality assurance runs out on %1. They are down for no run after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Their quality assurance runs out on %1. They are down for %Ln run(s) after that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::TrainingOutcomes</name>
    <message>
        <source>Held a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held a conversation as an organiser, on the day they completed or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a group (who forms one joins it), on the day they completed or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in an action, on the day they completed or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held a conversation as an organiser, joined a group or joined an action, on the day they completed or after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended a course other than the one they completed, on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trainer recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Cwrs</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation type="unfinished">Rhediad cwrs</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who completed a course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TrendSteps</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A quarter of a year: &quot;Apr–Jun 2019&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::TypedCells</name>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody known here; Alt+N adds them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Undo</name>
    <message>
        <source>“%1” cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; undo what came later first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that it made was deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since (“%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is referred to by a later record, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that it changed was deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed again since: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it referred to was deleted since (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another record of the same kind in its place now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a programme pack is in force until another one is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the pack that should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that is gone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what hubs returned is changed by their later revisions only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::UnnamedPlaces</name>
    <message>
        <source>Learner %1 from %2</source>
        <comment>a place whose learner is not named yet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Verify</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) of whose making nothing is told</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) are there although they were deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) are gone without having been deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the key of a deleted record could be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take back what came later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an entry about %1, which is no kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a %2 that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are sorted or found by something they do not say (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refer to %2 that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people without a name of any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index of %1 does not say what the records say; it can be made anew from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return %1 to %2, revision %3: %4 is not what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n former id(s) lead to records that never were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of different people are not of two people who ever were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged record(s) are not of two people who ever were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged record(s) of changes that merged nobody</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::WelcomePage</name>
    <message>
        <source>Doorstep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your community said, what came of it, and the figures to show for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hub file</source>
        <translation>Ffeil hyb newydd</translation>
    </message>
    <message>
        <source>Start a hub&apos;s record; all it needs is a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a hub file</source>
        <translation>Agor ffeil hyb</translation>
    </message>
    <message>
        <source>Go on with one that is on this computer</source>
        <translation>Ewch ymlaen ag un sydd ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Try the sample hub</source>
        <translation>Rhowch gynnig ar yr hyb enghreifftiol</translation>
    </message>
    <message>
        <source>A hub made up, with three years of work in it, to look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder</source>
        <translation>Mewnforio ffolder</translation>
    </message>
    <message>
        <source>Start from the CSV files that a hub exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Agorwyd ddiwethaf</translation>
    </message>
    <message>
        <source>The folder to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national body&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in hubs&apos; returns and see the whole programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::WhoField</name>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Make this a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody need be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ A person you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ A person you know, then described as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ A new person, made when this is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, or a few words: woman at no. 14</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::WholeFile</name>
    <message>
        <source>there is a file of that name already; it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being made by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that to end, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be kept under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the folder may be written to and has room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::WhoseRecord</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::WithdrawnNumbers</name>
    <message>
        <source>Taken back after it was printed; given again only to the same learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolment was deleted or made one with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Cwrs</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn certificate numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers were given and stand on no enrolment now. They go to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::WordedColumns</name>
    <message>
        <source>The programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::Workbook</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room to prepare it in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook could not be written whole: the disk for temporary files (%1) may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Make room there and try again, or export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::WriteTurn</name>
    <message>
        <source>other work of this program is writing to it at the moment; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that work is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::ZipWriter</name>
    <message>
        <source>The package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doorstep::rules</name>
    <message>
        <source>a person needs a name of some kind, such as “woman at no. 14”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before the start, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a year somebody could be born in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number such as 3500 or 1250000.00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
