// What a list shows: of which table, which records, in which order.
#pragma once

#include "records/record_table.h"

#include <QStringList>
#include <optional>

namespace doorstep {

// A condition on one column of listColumn(). Values are spelled as files spell them (2019-03-12, 12.50, yes,
// a code); a reference is its key in decimal.
struct Filter {
    enum class Operator {
        Equals,
        Contains, // a part of a text, or one element of a list or set
        From, // at least the value
        To, // at most the value
        Empty,
        NotEmpty,
        In, // any of the values; an empty one is nothing recorded
        // At least the first value and at most the second, either of which may be empty. A third is the name
        // by which the two were chosen ("this-quarter"), for whoever shows it; it is not read here.
        Between,
    };
    QString column;
    Operator op = Operator::Equals;
    QStringList values;

    friend bool operator==(const Filter &, const Filter &) = default;
};

struct ListQuery {
    const RecordTable *table = nullptr;
    QList<Filter> filters; // all of them hold
    // As somebody types it: every word begins a word of the record's text or of the name of a person it
    // refers to; in tables without a search index, it is a part of a text column or of what the record refers
    // to is called.
    QString text;
    // A column of listColumn(); empty: the usual order (people by name, conversations newest first, others as
    // entered, newest first), which is there at once at any size.
    QString sortColumn;
    Qt::SortOrder order =
        Qt::AscendingOrder; // of sortColumn; records with nothing in the sort column come last in either
    // Only these records (those behind a figure); nullopt: all.
    std::optional<QList<qint64>> only;

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

} // namespace doorstep
