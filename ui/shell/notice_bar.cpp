#include "ui/shell/notice_bar.h"

#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace doorstep {

namespace {

constexpr int s_quietMs = 12000; // long enough to read it and reach for Undo

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(style::label({}, style::Type::Body, nullptr, true))
    , m_button(new QPushButton)
    , m_close(new QToolButton)
    , m_leaving(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    const int gap = style::space(style::Space::Gap);
    layout->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    layout->setSpacing(gap);
    m_close->setIcon(style::icon("close"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_leaving->setSingleShot(true);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_leaving, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT pressed();
    });
    hide();
}

void NoticeBar::tell(Kind kind, const QString &text, const QString &button)
{
    show(kind, text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_close->setVisible(true);
    if (kind == Kind::Quiet)
        m_leaving->start(s_quietMs);
    else
        m_leaving->stop();
}

void NoticeBar::tellForGood(const QString &text)
{
    show(Kind::Warning, text);
    m_button->hide();
    m_close->hide();
    m_leaving->stop();
}

void NoticeBar::show(Kind kind, const QString &text)
{
    m_kind = kind;
    m_said = text;
    m_text->setText(text);
    setAccessibleName(text);
    m_icon->setPixmap(
        style::icon(kind == Kind::Quiet ? "check" : "warning").pixmap(style::iconSide(), style::iconSide()));
    QFrame::show();
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(),
                     m_kind == Kind::Quiet ? style::accentTint(palette()) : style::warningTint(palette()));
}

} // namespace doorstep
