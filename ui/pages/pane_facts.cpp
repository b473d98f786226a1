#include "ui/pages/pane_facts.h"

#include "records/refers_to.h"
#include "storage/record_store.h"
#include "ui/pages/pane_fact.h"
#include "ui/pages/whose_record.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace doorstep {

PaneFacts::PaneFacts(AppContext &context, const RecordTable &table, const QList<Fact> &facts, int columns,
                     const QString &title, QWidget *parent)
    : PanePart(context, parent), m_table(table)
{
    setTitle(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(style::Space::Wide));
    grid->setVerticalSpacing(style::space(style::Space::Small));
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    int row = 0;
    int column = 0;
    for (const Fact &fact : facts) {
        if (!comesHere(context.file(), table, fact.column))
            continue;
        const int span = qMin(fact.span, columns);
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        const QString invitation = fact.invitation
            ? QCoreApplication::translate("doorstep::PaneFacts", fact.invitation)
            : tr("Add", "to a field that is empty");
        auto *shown = new PaneFact(context, table.at(fact.column), invitation, this);
        shown->setObjectName(QString::fromLatin1(fact.column));
        grid->addWidget(shown, row, column, 1, span, Qt::AlignTop);
        m_facts.append(shown);
        column += span;
    }
    body()->addLayout(grid);
    if (m_facts.isEmpty())
        hide();
}

bool PaneFacts::concerns(const RecordTable &table) const
{
    return &table == &m_table || refersTo(m_table, table);
}

void PaneFacts::read(bool)
{
    const std::optional<AnyRecord> record = findRecord(context().connection(), m_table, key());
    if (!record)
        return;
    for (PaneFact *fact : std::as_const(m_facts))
        fact->showRecord(*record);
}

} // namespace doorstep
