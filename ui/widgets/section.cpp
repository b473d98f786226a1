#include "ui/widgets/section.h"

#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace doorstep {

Section::Section(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_summary(style::label({}, style::Type::Caption, this))
    , m_content(content)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(style::space(style::Space::Small));
    layout->addWidget(m_heading, 0, 0);
    layout->addWidget(m_summary, 0, 1);
    layout->addWidget(m_content, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    m_heading->setText(title);
    m_heading->setFont(style::font(style::Type::Strong));
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_summary->setVisible(!open);
    });
    m_heading->setArrowType(Qt::RightArrow);
    m_content->hide();
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void Section::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

} // namespace doorstep
