#include "ui/sheet/listening_columns.h"

#include "base/text.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ListeningColumns)
};

struct Heading {
    SheetColumn column;
    const char *words; // what else people write over it, parted by commas
};

const Heading headings[] = {
    {SheetColumn::Date, "date,held_on,day"},
    {SheetColumn::Organiser, "organiser,organiser_id,listener,by"},
    {SheetColumn::Who, "who,person,person_id,name,with,described_as"},
    {SheetColumn::Place, "place,where,address,street"},
    {SheetColumn::Heard, "what was heard,heard,notes,comments,what they said,conversation"},
    {SheetColumn::Themes, "themes,theme,issue,issues"},
    {SheetColumn::Activated, "activated,activation"},
    {SheetColumn::NextStep, "next step,next_step,action,follow up,follow-up"},
    {SheetColumn::When, "when,next_step_due,due,by when,next step due"},
};

} // namespace

QString headingOf(SheetColumn column)
{
    switch (column) {
    case SheetColumn::Date:
        return Text::tr("Date");
    case SheetColumn::Organiser:
        return Text::tr("Organiser");
    case SheetColumn::Who:
        return Text::tr("Who");
    case SheetColumn::Place:
        return Text::tr("Place");
    case SheetColumn::Heard:
        return Text::tr("What was heard");
    case SheetColumn::Themes:
        return Text::tr("Themes");
    case SheetColumn::Activated:
        return Text::tr("Activated");
    case SheetColumn::NextStep:
        return Text::tr("Next step");
    case SheetColumn::When:
        break;
    }
    return Text::tr("When");
}

const Field &fieldOf(SheetColumn column)
{
    static const char *const columns[] = {"held_on", "organiser_id", "person_id", "place",        "heard",
                                          "themes",  "activation",   "next_step", "next_step_due"};
    return Conversation::table().at(columns[static_cast<int>(column)]);
}

std::optional<SheetColumn> cellOf(QStringView fieldColumn)
{
    if (fieldColumn == u"described_as")
        return SheetColumn::Who;
    if (fieldColumn == u"activated_on")
        return SheetColumn::Activated;
    for (int column = 0; column < sheetColumnCount; ++column)
        if (fieldOf(SheetColumn(column)).name() == fieldColumn)
            return SheetColumn(column);
    return std::nullopt;
}

std::optional<SheetColumn> columnHeaded(const QString &heading)
{
    const QString wanted = folded(heading).simplified();
    for (const Heading &one : headings) {
        if (wanted == folded(headingOf(one.column)))
            return one.column;
        if (QString::fromLatin1(one.words).split(QLatin1Char(',')).contains(wanted))
            return one.column;
    }
    return std::nullopt;
}

} // namespace doorstep
