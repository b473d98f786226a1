#include "ui/pages/receive_locked.h"

#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorstep {

ReceiveLocked::ReceiveLocked(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(style::label({}, style::Type::Body, nullptr, true))
    , m_password(new QLineEdit)
    , m_unlock(new QPushButton(tr("&Unlock and take in")))
{
    m_icon->setPixmap(style::icon("lock").pixmap(style::iconSide()));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the locked packages"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setMinimumWidth(style::widthOf(24));
    m_password->setMaximumWidth(style::widthOf(40));
    auto *skip = new QPushButton(tr("&Leave them"));
    skip->setToolTip(tr("They stay as they are and can be tried again later"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(style::space(style::Space::Gap));
    fields->addWidget(m_password, 1);
    fields->addWidget(m_unlock);
    fields->addWidget(skip);
    fields->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(style::Space::Small));
    words->addWidget(m_text);
    words->addLayout(fields);
    auto *layout = new QHBoxLayout(this);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_password, &QLineEdit::returnPressed, this, &ReceiveLocked::give);
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_unlock->setEnabled(!text.isEmpty()); });
    connect(m_unlock, &QPushButton::clicked, this, &ReceiveLocked::give);
    connect(skip, &QPushButton::clicked, this, &ReceiveLocked::skipped);
    m_unlock->setEnabled(false);
}

void ReceiveLocked::ask(int locked, bool tried)
{
    m_text->setText(
        tried ? tr("%Ln packages are not opened by that password. Is there another one?", nullptr, locked)
              : tr("%Ln packages are locked. Their password is asked for once and forgotten "
                   "afterwards.",
                   nullptr, locked));
    m_password->clear();
    show();
    m_password->setFocus();
}

void ReceiveLocked::give()
{
    if (const QString password = m_password->text(); !password.isEmpty())
        Q_EMIT given(password);
}

void ReceiveLocked::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::warningTint(palette()));
    const qreal round = style::space(style::Space::Small);
    painter.drawRoundedRect(rect(), round, round);
}

} // namespace doorstep
