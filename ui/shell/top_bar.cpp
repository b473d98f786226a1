#include "ui/shell/top_bar.h"

#include "ui/shell/search_box.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace doorstep {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_title(style::label({}, style::Type::Title))
    , m_search(new SearchBox)
    , m_log(new QPushButton(style::icon("conversations"), tr("Log a conversation")))
{
    auto *layout = new QHBoxLayout(this);
    const int wide = style::space(style::Space::Wide);
    layout->setContentsMargins(wide, style::space(style::Space::Gap), wide, 0);
    layout->setSpacing(wide);
    m_title->setMinimumWidth(style::widthOf(5));
    // They share the room, but the title has what it needs before the box is as wide as it may be.
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_log);
    m_search->setMaximumWidth(style::widthOf(60));
    m_search->setMinimumWidth(style::widthOf(12)); // with text twice as large it must fit too
    m_log->setToolTip(tr("From any page: Ctrl+L"));
    connect(m_log, &QPushButton::clicked, this, &TopBar::logAsked);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::offerLog(const QString &newText)
{
    m_log->setVisible(newText != m_log->text());
}

void TopBar::setCanLog(bool can)
{
    m_log->setEnabled(can);
}

} // namespace doorstep
