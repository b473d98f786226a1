#include "ui/editors/form_parts.h"

#include "records/actions.h"
#include "storage/record_store.h"
#include "ui/editors/field_grid.h"
#include "ui/style/metrics.h"
#include "ui/widgets/section.h"

#include <QCoreApplication>
#include <QVBoxLayout>

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

QWidget *stacked(const QList<QWidget *> &parts)
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    for (QWidget *part : parts)
        layout->addWidget(part);
    return form;
}

void followAction(FormState &state)
{
    QObject::connect(&state, &FormState::changed, &state, [&state](const Field *changed) {
        const RecordTable &table = state.table();
        const Field &group = table.at("group_id");
        if (changed != &table.at("action_id") || !isEmpty(group, state.now().data()))
            return;
        const auto key = *static_cast<const qint64 *>(changed->at(const_cast<void *>(state.now().data())));
        const auto action = key ? find(state.file().connection(), Id<Action>(key)) : std::nullopt;
        if (action && action->group)
            state.edit(group, [&](void *now) { *static_cast<qint64 *>(group.at(now)) = action->group.key; });
    });
}

} // namespace doorstep
