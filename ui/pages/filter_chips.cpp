#include "ui/pages/filter_chips.h"

#include "ui/pages/filter_words.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>

namespace doorstep {

namespace {

constexpr int s_longestChip = 60; // characters

} // namespace

FilterChips::FilterChips(HubFile &file, RecordModel &model, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_model(model)
    , m_flow(new FlowLayout(this, style::space(style::Space::Small)))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("What the list is narrowed by"));
    hide();
}

void FilterChips::follow(const QString &onlyTitle)
{
    const bool isOnly = m_model.query().only.has_value();
    if (m_shown == m_model.conditions() && m_onlyTitle == onlyTitle && m_wasOnly == isOnly)
        return;
    m_shown = m_model.conditions();
    m_onlyTitle = onlyTitle;
    m_wasOnly = isOnly;
    rebuild();
}

void FilterChips::rebuild()
{
    // A chip that was just pressed is still on its way through its own click.
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool isShown = m_wasOnly || !m_shown.isEmpty();
    if (m_wasOnly)
        addChip(m_onlyTitle, [this] { m_model.setOnly(std::nullopt); });
    for (const Filter &filter : std::as_const(m_shown))
        addChip(inWords(m_file.connection(), m_model.table(), filter),
                [this, column = filter.column] { m_model.setCondition(column, std::nullopt); });
    if (isShown) {
        auto *all = new style::LinkButton(tr("Show all"));
        all->setMinimumHeight(m_flow->itemAt(0)->sizeHint().height()); // in line with the chips
        connect(all, &QPushButton::clicked, this, &FilterChips::allWanted);
        m_flow->addWidget(all);
        m_flow->addWidget(new QWidget); // takes the rest of the line
    }
    setVisible(isShown);
}

void FilterChips::addChip(const QString &words, const std::function<void()> &takeOff)
{
    QString shown = words;
    if (shown.size() > s_longestChip)
        shown = shown.left(s_longestChip - 1) + QChar(0x2026);
    auto *chip = new QPushButton(style::icon("close"), style::onButton(shown));
    chip->setAutoDefault(false);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setToolTip(style::toolTip(tr("Take this filter off: %1").arg(words)));
    chip->setAccessibleName(tr("Take this filter off: %1").arg(words));
    connect(chip, &QPushButton::clicked, this, takeOff);
    m_flow->addWidget(chip);
}

} // namespace doorstep
