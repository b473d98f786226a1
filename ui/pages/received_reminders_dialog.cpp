#include "ui/pages/received_reminders_dialog.h"

#include "base/text.h"
#include "ui/pages/received_reminders.h"
#include "ui/pages/received_words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace doorstep {

ReceivedRemindersDialog::ReceivedRemindersDialog(Completeness grid, Programme programme, int period, int hub,
                                                 QWidget *parent)
    : QDialog(parent)
    , m_grid(std::move(grid))
    , m_programme(std::move(programme))
    , m_wantedHub(hub)
    , m_period(new QComboBox)
    , m_oneForAll(new QRadioButton(tr("One text for &all")))
    , m_oneEach(new QRadioButton(tr("One for &each hub")))
    , m_hint(style::label({}, style::Type::Caption, nullptr, true))
    , m_hubs(new QListWidget)
    , m_text(new PlainWords)
    , m_copy(new QPushButton(style::icon("copy"), tr("&Copy")))
{
    setWindowTitle(tr("Reminders"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    for (const int place : periodsToRemind(m_grid))
        m_period->addItem(periodSummaryText(m_grid, place), place);
    m_period->setCurrentIndex(qMax(0, m_period->findData(period)));
    (hub >= 0 ? m_oneEach : m_oneForAll)->setChecked(true);
    fillHubs();
    connect(m_period, &QComboBox::activated, this, &ReceivedRemindersDialog::fillHubs);
    connect(m_oneEach, &QRadioButton::toggled, this, &ReceivedRemindersDialog::fillHubs);
    connect(m_hubs, &QListWidget::currentRowChanged, this, &ReceivedRemindersDialog::follow);
    connect(m_hubs, &QListWidget::itemChanged, this, &ReceivedRemindersDialog::follow);
    connect(m_copy, &QPushButton::clicked, this, &ReceivedRemindersDialog::copy);
    m_hubs->setFocus(); // Enter copies, and the arrows go from hub to hub
}

void ReceivedRemindersDialog::build()
{
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_period->setMinimumContentsLength(30);
    m_hubs->setAccessibleName(tr("Hubs to remind"));
    m_hubs->setMinimumWidth(style::widthOf(34));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The text as it is copied"));
    m_text->setMinimumSize(style::widthOf(56), fontMetrics().height() * 20);
    QLabel *period = style::label(tr("&Period"), style::Type::Body);
    period->setBuddy(m_period);
    auto *choices = new FlowLayout(nullptr, style::space(style::Space::Wide));
    for (QWidget *choice :
         {static_cast<QWidget *>(m_oneForAll), static_cast<QWidget *>(m_oneEach), new QWidget})
        choices->addWidget(choice);
    auto *top = new QHBoxLayout;
    top->addWidget(period);
    top->addWidget(m_period, 1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_hint);
    left->addWidget(m_hubs, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space(style::Space::Gap));
    middle->addLayout(left, 3);
    middle->addWidget(m_text, 5);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    layout->addLayout(top);
    layout->addLayout(choices);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    m_copy->setDefault(true);
}

int ReceivedRemindersDialog::periodInFront() const
{
    return m_period->currentIndex() < 0 ? -1 : m_period->currentData().toInt();
}

void ReceivedRemindersDialog::fillHubs()
{
    const QSignalBlocker quiet(m_hubs);
    m_hubs->clear();
    const int period = periodInFront();
    const bool isForAll = m_oneForAll->isChecked();
    m_hint->setText(isForAll ? tr("Ticked hubs are named in the text.")
                             : tr("The text is for the hub chosen here."));
    if (period >= 0)
        for (const int hub : hubsToRemind(m_grid, period)) {
            const CompletenessHub &of = m_grid.hubs[hub];
            auto *item = new QListWidgetItem(
                tr("%1 %2: %3").arg(of.code, visibleControls(of.name), cellWord(of.cells[period])), m_hubs);
            item->setData(Qt::UserRole, hub);
            if (isForAll)
                item->setCheckState(Qt::Checked);
            if (hub == m_wantedHub)
                m_hubs->setCurrentItem(item);
        }
    if (m_hubs->currentRow() < 0)
        m_hubs->setCurrentRow(0);
    follow();
}

QList<int> ReceivedRemindersDialog::tickedHubs() const
{
    QList<int> hubs;
    for (int row = 0; row < m_hubs->count(); ++row)
        if (m_hubs->item(row)->checkState() == Qt::Checked)
            hubs.append(m_hubs->item(row)->data(Qt::UserRole).toInt());
    return hubs;
}

void ReceivedRemindersDialog::follow()
{
    const int period = periodInFront();
    const QListWidgetItem *item = m_hubs->currentItem();
    QString text;
    if (period >= 0 && item) {
        const ReminderAbout about{m_grid, period, m_programme};
        if (!m_oneForAll->isChecked())
            text = reminderForOne(about, item->data(Qt::UserRole).toInt());
        else if (const QList<int> hubs = tickedHubs(); !hubs.isEmpty())
            text = reminderForAll(about, hubs);
    }
    m_text->setPlaceholderText(
        item ? tr("Tick a hub to write to.")
             : tr("Nobody is to be reminded: every return of the periods that have begun "
                  "is in."));
    m_text->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
}

QString ReceivedRemindersDialog::text() const
{
    return m_text->toPlainText();
}

void ReceivedRemindersDialog::copy()
{
    QApplication::clipboard()->setText(text());
    const QListWidgetItem *item = m_hubs->currentItem();
    const bool isForAll = m_oneForAll->isChecked();
    m_hint->setText(isForAll ? tr("Copied.") : tr("Copied: %1").arg(item->text()));
    Q_EMIT copied(isForAll ? tr("The reminder was copied")
                           : tr("The reminder to %1 was copied")
                                 .arg(visibleControls(m_grid.hubs[item->data(Qt::UserRole).toInt()].name)));
}

} // namespace doorstep
