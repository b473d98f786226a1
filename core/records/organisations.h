// Organisations that the hub knows and introduces to organising.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Person;

// An organisation.
struct Organisation : RecordHead {
    QString id;
    QString name;
    Code<CodeListId::Setting> setting;
    QString charityNumber;
    QString postcode;
    QString website;
    QDate introducedOn;
    Id<Person> introducedBy;
    QString notes;

    static const RecordTable &table();
};

} // namespace doorstep
