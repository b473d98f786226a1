// The description of one record type: its names and the table of its fields.
#pragma once

#include "records/field.h"

#include <QStringView>
#include <vector>

namespace doorstep {

class CodeLists;
struct Problem;

class RecordTable {
public:
    const char *name; // the file's and the SQL table's name: "people"
    const char *one; // in English, untranslated: "Person"
    const char *many; // "People"
    // What a record is called, in parts: of each part the first column that holds something; a reference is
    // called what the other record is called. Empty for people, who are called by their names (personName()).
    std::vector<std::vector<const char *>> title;
    std::vector<Field> fields; // in the order of DATA.md's columns

    // How many bytes a record takes and how one is made: for code that works on any type (any_record.h).
    RecordHead *(*make)();
    RecordHead *(*clone)(const RecordHead *);
    void (*destroy)(RecordHead *);
    // The record as fields see it, and back.
    void *(*body)(RecordHead *);
    // Rules that hold between a record's own fields; appends what is wrong. May be null.
    void (*rules)(const void *record, QList<Problem> &problems) = nullptr;

    // Whether files identify it by an `id` of its own rather than by a key of several fields.
    bool hasId() const { return qstrcmp(fields.front().column, "id") == 0; }
    // The fields that identify it in files, in order (`id`, `code`, or the natural key).
    std::vector<const Field *> keyFields() const;
    // Field of that column, or null.
    const Field *find(QStringView column) const;
    // Throws std::logic_error for a column that is not there: a bug of ours.
    const Field &at(const char *column) const;
    QString tableName() const { return QString::fromLatin1(name); }
};

// Every record type, in an order in which each comes after those that it refers to.
const std::vector<const RecordTable *> &allTables();
// The type of that name, or null.
const RecordTable *tableNamed(QStringView name);

// Builds a table for a struct that derives from RecordHead.
template <class Record>
RecordTable recordTable(const char *name, const char *one, const char *many,
                        std::vector<std::vector<const char *>> title, std::vector<Field> fields,
                        void (*rules)(const void *, QList<Problem> &) = nullptr)
{
    RecordTable table;
    table.name = name;
    table.one = one;
    table.many = many;
    table.title = std::move(title);
    table.fields = std::move(fields);
    table.make = []() -> RecordHead * { return new Record; };
    table.clone = [](const RecordHead *head) -> RecordHead * {
        return new Record(*static_cast<const Record *>(head));
    };
    table.destroy = [](RecordHead *head) { delete static_cast<Record *>(head); };
    table.body = [](RecordHead *head) -> void * { return static_cast<Record *>(head); };
    table.rules = rules;
    return table;
}

} // namespace doorstep
