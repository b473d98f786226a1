// What is wrong with a record as somebody typed or sent it: a value, by field, never an exception.
#pragma once

#include <QList>
#include <QString>

namespace doorstep {

struct Problem {
    enum class Severity { Error, Warning }; // an error keeps the record out, a warning is only told

    QString column; // the field's column name (DATA.md); empty: the record as a whole
    QString value; // as it was typed
    QString reason; // plain words, for a person
    Severity severity = Severity::Error;
};

using Problems = QList<Problem>;

inline bool hasErrors(const Problems &problems)
{
    for (const Problem &problem : problems)
        if (problem.severity == Problem::Severity::Error)
            return true;
    return false;
}

} // namespace doorstep
