// What stands beside the records in the national body's file and is needed to count them: which days count,
// who is whom, what hubs worked out, and the returns themselves. As files with the codes and ids that record
// files have.
#pragma once

#include "storage/engine/connection.h"

#include <vector>

namespace doorstep {

struct BesideColumn {
    enum class Holds { Text, Date, Integer, YesNo, Amount }; // Amount: by `measure` a count, or pence
    const char *name;
    Holds holds;
    bool required;
    const char *label; // in English, untranslated: "doorstep::BesideRecords"
};

struct BesideFile {
    const char *name; // "coverage"
    const char *title; // in English, untranslated, as labels are
    const char *description; // what a row says, one or two sentences
    std::vector<BesideColumn> columns; // the first is `hub`
    std::vector<const char *> primaryKey;
    struct Reference {
        std::vector<const char *> columns;
        const char *file;
        std::vector<const char *> targetColumns;
    };
    std::vector<Reference> references;
    const char *sql; // null: not from the file's tables
};

// All of them. The last, programme_targets, is of the programme pack and has no rows in the file.
const std::vector<BesideFile> &besideFiles();
// For people: a label, title or description.
QString besideText(const char *text);

// The rows of one, by its primary key, columns in its order.
Statement besideRows(Connection &connection, const BesideFile &file);

} // namespace doorstep
