#include "ui/pages/hubs_chooser.h"

#include "ui/pages/hubs_reading.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace doorstep {

namespace {

constexpr int s_least = 2;

QString codeOf(const QListWidgetItem &item)
{
    return item.data(Qt::UserRole).toString();
}

} // namespace

HubsChooser::HubsChooser(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_words(style::label({}, style::Type::Caption, nullptr, true))
{
    m_list->setAccessibleName(tr("Hubs to set side by side"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *heading = style::label(tr("Hubs"), style::Type::Strong);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(style::Space::Small));
    for (const bool all : {true, false}) {
        auto *button = new QPushButton(all ? tr("&All") : tr("N&one"));
        button->setAccessibleName(all ? tr("Tick all hubs") : tr("Tick no hub"));
        connect(button, &QPushButton::clicked, this, [this, all] { tickAll(all); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, style::space(style::Space::Small), 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addWidget(heading);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words);
    setMinimumWidth(style::widthOf(18));
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        say();
        Q_EMIT changed();
    });
}

void HubsChooser::setHubs(const HubsReading &reading)
{
    QStringList unticked;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() != Qt::Checked)
            unticked.append(codeOf(*m_list->item(i)));
    const QString current = m_list->currentItem() ? codeOf(*m_list->currentItem()) : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HubLine &hub : reading.hubs) {
        auto *item = new QListWidgetItem(hub.name, m_list);
        item->setData(Qt::UserRole, hub.code);
        item->setToolTip(hub.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(unticked.contains(hub.code) ? Qt::Unchecked : Qt::Checked);
        if (hub.code == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    say();
}

QStringList HubsChooser::chosen() const
{
    QStringList codes;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            codes.append(codeOf(*m_list->item(i)));
    return codes;
}

void HubsChooser::choose(const QStringList &codes)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(codes.contains(codeOf(*m_list->item(i))) ? Qt::Checked
                                                                                    : Qt::Unchecked);
    }
    say();
    Q_EMIT changed();
}

bool HubsChooser::isEnough() const
{
    return chosen().size() >= qMin(s_least, m_list->count());
}

void HubsChooser::tickAll(bool ticked)
{
    QStringList codes;
    for (int i = 0; ticked && i < m_list->count(); ++i)
        codes.append(codeOf(*m_list->item(i)));
    choose(codes);
}

void HubsChooser::say()
{
    m_words->setText(isEnough() ? tr("%1 of %2").arg(chosen().size()).arg(m_list->count())
                                : tr("Tick two hubs or more to set them side by side."));
}

} // namespace doorstep
