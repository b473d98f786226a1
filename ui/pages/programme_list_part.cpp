#include "ui/pages/programme_list_part.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QPushButton>

namespace doorstep {

ProgrammeListPart::ProgrammeListPart(ProgrammePart part, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_model(new ProgrammeTableModel(this))
    , m_table(new ProgrammeTable(*m_model))
    , m_line(new QHBoxLayout)
    , m_add(new QPushButton(style::icon("add"), {}))
    , m_remove(new QPushButton(style::icon("delete"), tr("&Remove")))
    , m_up(new QPushButton(style::icon("chevron-up"), tr("Move &up")))
    , m_down(new QPushButton(style::icon("chevron-down"), tr("Move do&wn")))
{
    m_table->setAccessibleName(partTitle(part));
    m_line->setSpacing(style::space(style::Space::Gap));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        m_line->addWidget(button);
    m_line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(m_line);
    layout->addWidget(m_table, 1);

    connect(m_add, &QPushButton::clicked, this, [this] {
        m_addsRow = true;
        m_model->addRow();
    });
    connect(m_remove, &QPushButton::clicked, this, &ProgrammeListPart::removeSelected);
    connect(m_table, &ProgrammeTable::removeWanted, this, &ProgrammeListPart::removeSelected);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &ProgrammeTable::refused, this, &ProgrammeListPart::refused);
    connect(m_model, &ProgrammeTableModel::edited, this, &ProgrammeListPart::edited);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProgrammeListPart::follow);
}

void ProgrammeListPart::show(const Programme &programme, bool canChange)
{
    showList(programmeList(m_part, programme), programme, canChange);
}

void ProgrammeListPart::showList(const ProgrammeList &list, const Programme &programme, bool canChange)
{
    const QModelIndex at = m_table->currentIndex();
    const int rows = m_model->rowCount();
    m_model->show(list, programme, canChange);
    m_add->setText(list.addText);
    m_add->setVisible(canChange && list.add);
    m_remove->setVisible(canChange && list.remove);
    m_up->setVisible(canChange && list.move);
    m_down->setVisible(canChange && list.move);
    if (m_addsRow && m_model->rowCount() > rows) {
        const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
        m_table->setCurrentIndex(first);
        m_table->scrollTo(first);
        m_table->setFocus();
    } else if (at.isValid() && !m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(qMin(at.row(), m_model->rowCount() - 1), at.column()));
    }
    m_addsRow = false;
    follow();
}

void ProgrammeListPart::follow()
{
    const QList<int> rows = m_table->selectedRows();
    m_remove->setEnabled(!rows.isEmpty());
    m_up->setEnabled(rows.size() == 1 && rows.first() > 0);
    m_down->setEnabled(rows.size() == 1 && rows.first() + 1 < m_model->rowCount());
}

void ProgrammeListPart::removeSelected()
{
    if (const QList<int> rows = m_table->selectedRows(); !rows.isEmpty())
        m_model->removeRows(rows);
}

void ProgrammeListPart::move(int by)
{
    const QModelIndex at = m_table->currentIndex();
    if (m_model->moveRow(at.row(), by))
        m_table->setCurrentIndex(m_model->index(at.row() + by, at.column()));
}

} // namespace doorstep
