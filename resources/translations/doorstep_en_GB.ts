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
    <name>doorstep::PeoplePane</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
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
    <message numerus="yes">
        <source>%Ln rows copied as a table</source>
        <translation>
            <numerusform>%Ln row copied as a table</numerusform>
            <numerusform>%Ln rows copied as a table</numerusform>
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
</context>
</TS>
