// Courses: the catalogue, its runs, and who came.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Organisation;
struct Person;

// A course as the programme or the hub offers it.
struct Course : RecordHead {
    QString code;
    QString title;
    Code<CodeListId::CourseKind> kind;
    Code<CodeListId::CourseStrand> strand;
    QString level;
    std::optional<int> sessionsRequired;
    QString hours;
    QString awardingBody;
    Id<Course> follows;

    static const RecordTable &table();
};

// A unit of a qualification.
struct CourseUnit : RecordHead {
    Id<Course> course;
    QString code;
    QString title;
    std::optional<bool> isRequired;

    static const RecordTable &table();
};

// One time that a course is given.
struct CourseRun : RecordHead {
    QString id;
    Id<Course> course;
    QDate startsOn;
    QDate endsOn;
    QString venue;
    QString postcode;
    Code<CodeListId::Setting> setting;
    Id<Organisation> organisation;
    Id<Person> leadTrainer;
    Id<Person> secondTrainer;
    std::optional<int> capacity;
    Code<CodeListId::RunStatus> status;
    QString notes;

    static const RecordTable &table();
};

// One sitting of a run.
struct CourseSession : RecordHead {
    QString id;
    Id<CourseRun> run;
    QDate heldOn;
    QTime startsAt;
    QTime endsAt;

    static const RecordTable &table();
};

// A person on a run.
struct Enrolment : RecordHead {
    Id<CourseRun> run;
    Id<Person> person;
    QDate enrolledOn;
    Id<Organisation> bookedBy;
    Code<CodeListId::EnrolmentOutcome> outcome;
    QDate completedOn;
    QString overrideReason;
    std::optional<int> rating;
    QString feedback;
    QString certificateNumber;

    static const RecordTable &table();
};

// A mark in the register.
struct Attendance : RecordHead {
    Id<CourseSession> session;
    Id<Person> person;
    Code<CodeListId::AttendanceMark> mark;

    static const RecordTable &table();
};

// How a person did in a unit, on a day.
struct UnitResult : RecordHead {
    Id<CourseRun> run;
    Id<Person> person;
    QString unitCode;
    QDate assessedOn;
    Id<Person> assessor;
    Code<CodeListId::UnitResult> result;

    static const RecordTable &table();
};

} // namespace doorstep
