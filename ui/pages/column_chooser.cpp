#include "ui/pages/column_chooser.h"

#include "ui/models/record_model.h"
#include "ui/pages/column_menu.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/key_button.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace doorstep {

ColumnChooser::ColumnChooser(QTableView &view, const RecordModel &model, const QStringList &usual,
                             QWidget *parent)
    : QDialog(parent), m_view(view), m_model(model), m_list(new QListWidget)
{
    setWindowTitle(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Columns, in the order in which they are shown"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(style::widthOf(36), style::widthOf(44));
    fill(columns::names(view, model));

    auto *up = new KeyButton(tr("Up"));
    up->setIcon(style::icon("chevron-up"));
    up->setKey(QKeySequence(Qt::ALT | Qt::Key_Up));
    auto *down = new KeyButton(tr("Down"));
    down->setIcon(style::icon("chevron-down"));
    down->setKey(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_up = up;
    m_down = down;
    auto *first = new QPushButton(tr("As at first"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(first, &QPushButton::clicked, this, [this, usual] { fill(usual); });
    auto *beside = new QVBoxLayout;
    beside->setSpacing(style::space(style::Space::Small));
    for (QPushButton *button : {m_up, m_down, first}) {
        button->setAutoDefault(false);
        beside->addWidget(button);
    }
    beside->addStretch(1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space(style::Space::Gap));
    middle->addWidget(m_list, 1);
    middle->addLayout(beside);
    auto *buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnChooser::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnChooser::reject);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    layout->addWidget(
        style::label(tr("Tick what is shown; drag to change the order."), style::Type::Caption));
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    m_take->setDefault(true);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::follow);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::follow);
    follow();
}

void ColumnChooser::fill(const QStringList &shown)
{
    m_list->clear();
    QList<const RecordColumn *> order;
    for (const QString &name : shown)
        if (const int column = m_model.columnOf(name.toLatin1().constData()); column >= 0)
            order.append(&m_model.columns()[column]);
    const qsizetype ticked = order.size();
    for (const RecordColumn &column : m_model.columns())
        if (!order.contains(&column))
            order.append(&column);
    std::sort(order.begin() + ticked, order.end(), [](const RecordColumn *one, const RecordColumn *other) {
        return one->labelText().localeAwareCompare(other->labelText()) < 0;
    });
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto *item = new QListWidgetItem(order[i]->labelText());
        item->setData(Qt::UserRole, QString::fromLatin1(order[i]->name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(i < ticked ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

QStringList ColumnChooser::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->data(Qt::UserRole).toString());
    return names;
}

void ColumnChooser::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
}

// A table without columns has no header to mend it with.
void ColumnChooser::follow()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
    if (m_take)
        m_take->setEnabled(!chosen().isEmpty());
}

void ColumnChooser::accept()
{
    columns::arrange(m_view, m_model, chosen());
    QDialog::accept();
}

} // namespace doorstep
