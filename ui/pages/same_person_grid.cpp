#include "ui/pages/same_person_grid.h"

#include "storage/merge.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SamePersonCompare)
};

} // namespace

int countHangingOn(Connection &connection, qint64 person)
{
    int total = 0;
    for (const HangingOn &one : hangingOn(connection, person))
        total += one.count;
    return total;
}

void addHeading(QGridLayout &grid, int &row, const QString &words)
{
    auto *heading = style::label(words, style::Type::Strong, nullptr, true);
    heading->setContentsMargins(0, style::space(style::Space::Gap), 0, 0);
    grid.addWidget(heading, row++, 0, 1, -1);
}

void addLabel(QGridLayout &grid, int row, const QString &words, bool differs)
{
    // Not by colour alone: a sign and bold letters.
    auto *label = style::label(differs ? QStringLiteral("≠\u00A0") + words : words,
                               differs ? style::Type::Strong : style::Type::Caption, nullptr, true);
    label->setAccessibleName(differs ? Text::tr("%1 differs").arg(words) : words);
    label->setMinimumWidth(style::widthOf(12));
    const int inset = differs ? style::space(style::Space::Small) : 0; // on one line with the choices
    label->setContentsMargins(0, inset, 0, inset);
    grid.addWidget(label, row, 0, Qt::AlignTop);
}

void addHanging(QGridLayout &grid, int &row, Connection &connection, const QList<Person> &people)
{
    QList<HangingOn> kinds;
    QList<QList<HangingOn>> ofEach;
    for (const Person &person : people) {
        ofEach.append(hangingOn(connection, person.key));
        for (const HangingOn &one : ofEach.back())
            if (std::none_of(kinds.begin(), kinds.end(),
                             [&](const HangingOn &known) { return known.field == one.field; }))
                kinds.append(one);
    }
    if (kinds.isEmpty())
        return;
    addHeading(grid, row, Text::tr("What hangs on each; all of it stays"));
    for (const HangingOn &kind : kinds) {
        const QString many = QCoreApplication::translate("doorstep::Record", kind.table->many);
        const QString role = QCoreApplication::translate("doorstep::Field", kind.field->label);
        addLabel(grid, row,
                 qstrcmp(kind.field->column, "person_id") == 0
                     ? many
                     : Text::tr("%1 (%2)").arg(many, role.toLower()),
                 false);
        int column = 1;
        for (const QList<HangingOn> &each : std::as_const(ofEach)) {
            const auto it = std::find_if(each.begin(), each.end(),
                                         [&](const HangingOn &one) { return one.field == kind.field; });
            grid.addWidget(new QLabel(it == each.end() ? QStringLiteral("–") : QString::number(it->count)),
                           row, column++);
        }
        ++row;
    }
}

} // namespace doorstep
