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
    , m_receive(new QPushButton(style::icon("import"), tr("Take in returns…")))
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
    layout->addWidget(m_receive);
    m_search->setMaximumWidth(style::widthOf(60));
    m_search->setMinimumWidth(style::widthOf(12)); // with text twice as large it must fit too
    m_log->setToolTip(tr("From any page: Ctrl+L"));
    connect(m_log, &QPushButton::clicked, this, &TopBar::logAsked);
    m_receive->setToolTip(tr("Packages can also be dropped anywhere on the window"));
    connect(m_receive, &QPushButton::clicked, this, &TopBar::receiveAsked);
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::offerLog(const QString &newText)
{
    m_log->setVisible(m_receive->isHidden() && newText != m_log->text());
}

void TopBar::showFile(bool canWrite, bool isNational)
{
    m_log->setEnabled(canWrite);
    m_receive->setEnabled(canWrite);
    m_log->setVisible(!isNational);
    m_receive->setVisible(isNational);
}

} // namespace doorstep
