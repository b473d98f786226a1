#include "ui/editors/form_parts.h"

#include "ui/editors/field_grid.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::FormParts)
};

} // namespace

FieldGrid *makeGrid(FormState &state, const QList<FormColumn> &columns, int across)
{
    auto *grid = new FieldGrid(state, across);
    for (const FormColumn &column : columns)
        grid->add(column.name, column.span);
    return grid;
}

Section *makeSection(FormState &state, const QString &title, const QList<FormColumn> &columns, int across)
{
    FieldGrid *grid = makeGrid(state, columns, across);
    auto *section = new Section(title, grid);
    const auto summarise = [section, grid] {
        const int filled = grid->filled();
        section->setSummary(filled ? Text::tr("%1 of %2 filled in").arg(filled).arg(grid->editors().size())
                                   : QString());
    };
    QObject::connect(&state, &FormState::changed, section, summarise);
    summarise();
    return section;
}

} // namespace doorstep
