// One-to-one conversations: the heart of the record.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Person;

// What one person said to one organiser. The person may be unknown: `describedAs`, or nothing, will do.
struct Conversation : RecordHead {
    QString id;
    QDate heldOn;
    Id<Person> organiser;
    Id<Person> person;
    QString describedAs;
    QString place;
    QString postcode;
    QString lsoa;
    Code<CodeListId::Method> method;
    std::optional<int> minutes;
    QString heard;
    Codes<CodeListId::Theme> themes;
    QDate activatedOn;
    Code<CodeListId::Activation> activation;
    QString nextStep;
    QDate nextStepDue;
    QDate nextStepDoneOn;

    static const RecordTable &table();
};

} // namespace doorstep
