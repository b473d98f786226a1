// The lists of a programme as tables that are edited in place: what each column says of a row, and what
// typing into it changes. Pure; no widgets.
#pragma once

#include "programme/programme.h"

#include <functional>

namespace doorstep {

// Where each part of the programme stands on the page, in its order.
enum class ProgrammePart { About, Hubs, Courses, Units, Codes, Figures, Targets, Calendar, Secret };
QString partId(ProgrammePart part); // "targets": for openArgument() and settings
QString partTitle(ProgrammePart part);
QString partIntro(ProgrammePart part); // a sentence or two above it

struct ProgrammeColumn {
    enum class Kind { Text, Number, Date, Choice, Tick };
    QString title;
    Kind kind = Kind::Text;
    int width = 12; // characters
    // What the cell says, as people read it and may type it again; a tick's is "yes" or empty.
    std::function<QString(const Programme &, int row)> text;
    // Takes what was typed (of a choice its code). Returns why it cannot be, empty where it was taken. Null:
    // the cell cannot be changed.
    std::function<QString(Programme &, int row, const QString &typed)> set;
    // Of a choice: code and what people read for it.
    std::function<QList<std::pair<QString, QString>>(const Programme &)> choices = {};
};

struct ProgrammeList {
    QList<ProgrammeColumn> columns;
    std::function<int(const Programme &)> count;
    QString addText = {}; // "&Add a hub"; empty: rows are not added
    std::function<void(Programme &)> add = {}; // at the end, and so that it can be stored as it is
    std::function<void(Programme &, int row)> remove = {};
    std::function<void(Programme &, int row, int to)> move = {}; // null: their order means nothing
};

// Of a part that is a list; of Targets those for `period`, a column for the whole programme and for each hub.
ProgrammeList programmeList(ProgrammePart part, const Programme &programme, const Period &period = {});

} // namespace doorstep
