// The files of a return and their columns (DATA.md 4): what the builder writes, the description in a package
// says and a package is checked against, from one table.
#pragma once

#include "records/record_table.h"

#include <QJsonObject>

namespace doorstep {

// What a cell may hold. Reference and key cells are text.
enum class ReturnCell { Text, Date, Integer, Money, Boolean, List };

struct ReturnColumn {
    QString name;
    ReturnCell cell = ReturnCell::Text;
    bool required = false;
    bool formulaGuarded = false; // its cells are guarded against being taken for a formula (DATA.md 1)
    const Field *field = nullptr; // the record's field; null for what is worked out for the return
    QStringList codes; // when not empty: the only values it may have
};

struct ReturnForeignKey {
    QStringList columns;
    QString file; // "people"
    QStringList targetColumns;
};

struct ReturnTable {
    QString name; // "people"; the member is "people.csv"
    QString title; // plain words for a person
    const RecordTable *records = nullptr; // the record type; null for activations, completions and figures
    QList<ReturnColumn> columns;
    QStringList primaryKey;
    QList<ReturnForeignKey> foreignKeys;

    QString fileName() const { return name + QStringLiteral(".csv"); }
    int indexOf(QStringView column) const; // -1 where there is none
};

// In the order of DATA.md's table, which is also that of the members.
const QList<ReturnTable> &returnTables();
// The table of that name, or null.
const ReturnTable *returnTableNamed(QStringView name);

// The Frictionless Table Schema of a file.
QJsonObject tableSchema(const ReturnTable &table);

// The personal fields that stay at the hub, in plain words, for the page that shows what leaves: labels of
// the record's fields that are not in the return.
QStringList columnsThatStayHome(const ReturnTable &table);

} // namespace doorstep
