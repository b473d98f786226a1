#include "ui/pages/pane_links.h"

#include "storage/record_store.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace doorstep {

PaneLinks::PaneLinks(AppContext &context, const RecordTable &table, const QList<const char *> &columns,
                     const QString &title, const QString &none, QWidget *parent)
    : PanePart(context, parent), m_table(table), m_columns(columns), m_none(none)
{
    setTitle(title);
}

bool PaneLinks::concerns(const RecordTable &table) const
{
    if (&table == &m_table)
        return true;
    for (const char *column : m_columns)
        if (&m_table.at(column).target() == &table)
            return true;
    return false;
}

void PaneLinks::read(bool)
{
    m_list = renewed(m_list);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space(style::Space::Gap));
    grid->setVerticalSpacing(style::space(style::Space::Small));
    grid->setColumnStretch(1, 1);
    const std::optional<AnyRecord> record = findRecord(context().connection(), m_table, key());
    int row = 0;
    for (const char *column : m_columns) {
        const Field &field = m_table.at(column);
        if (!record || isEmpty(field, record->data()))
            continue;
        const RecordTable &target = field.target();
        const qint64 to = *static_cast<const qint64 *>(field.at(const_cast<void *>(record->data())));
        auto *link = new style::LinkButton(titleOf(context().connection(), target, to));
        connect(link, &QPushButton::clicked, this, [this, &target, to] { context().openRecord(target, to); });
        QLabel *label =
            style::label(QCoreApplication::translate("doorstep::Field", field.label), style::Type::Caption);
        label->setBuddy(link);
        grid->addWidget(label, row, 0);
        grid->addWidget(link, row++, 1);
    }
    if (row == 0)
        grid->addWidget(style::label(m_none, style::Type::Caption, nullptr, true), 0, 0, 1, 2);
    setVisible(row > 0 || !m_none.isEmpty());
}

} // namespace doorstep
