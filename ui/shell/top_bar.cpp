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
    fit();
}

void TopBar::offerLog(const QString &newText)
{
    m_log->setVisible(m_receive->isHidden() && newText != tr("Log a conversation"));
    fit();
}

void TopBar::showFile(bool canWrite, bool isNational)
{
    m_log->setEnabled(canWrite);
    m_receive->setEnabled(canWrite);
    m_log->setVisible(!isNational);
    m_receive->setVisible(isNational);
    fit();
}

// The words of the button go before a word of the title does; its name and its tip stay.
void TopBar::fit()
{
    QPushButton &button = m_receive->isHidden() ? *m_log : *m_receive;
    const QString words = m_receive->isHidden() ? tr("Log a conversation") : tr("Take in returns…");
    button.setText(words);
    button.setAccessibleName(words);
    if (width() < layout()->totalMinimumSize().width())
        button.setText({});
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// With the button at its narrowest: it must not make the window wider than the screen.
QSize TopBar::minimumSizeHint() const
{
    QSize least = layout()->totalMinimumSize();
    for (const QPushButton *button : {m_log, m_receive})
        if (!button->isHidden() && !button->text().isEmpty())
            least -= QSize(button->fontMetrics().horizontalAdvance(button->text()), 0);
    return least;
}

} // namespace doorstep
