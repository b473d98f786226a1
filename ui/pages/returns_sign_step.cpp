#include "ui/pages/returns_sign_step.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/growing_text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace doorstep {

namespace {

QLabel *labelFor(const QString &text, QWidget *field)
{
    QLabel *label = style::label(text, style::Type::Body);
    label->setBuddy(field);
    return label;
}

} // namespace

ReturnSignStep::ReturnSignStep(QWidget *parent)
    : ReturnStep(4, tr("Sign off and save"), parent)
    , m_note(new GrowingText(2, 6))
    , m_name(new QLineEdit)
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_left(style::label({}, style::Type::Body, nullptr, true))
    , m_draft(new QPushButton(tr("Save a &draft…")))
    , m_sign(new QPushButton(style::icon("check"), tr("&Sign off and save…")))
{
    m_note->setAccessibleName(tr("Covering note"));
    m_note->setPlaceholderText(tr("What the national body should know when it reads these figures"));
    m_name->setAccessibleName(tr("Who signs off"));
    m_password->setAccessibleName(tr("Password"));
    m_again->setAccessibleName(tr("Password once more"));
    for (QLineEdit *edit : {m_password, m_again})
        edit->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("none"));
    m_again->setPlaceholderText(tr("once more"));
    m_draft->setToolTip(tr("To look at or show around; the national body's program refuses it"));

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(style::space(style::Space::Gap));
    form->setVerticalSpacing(style::space(style::Space::Gap));
    form->addWidget(labelFor(tr("Covering &note"), m_note), 0, 0, Qt::AlignTop);
    form->addWidget(m_note, 0, 1, 1, 2);
    form->addWidget(labelFor(tr("&Who signs off"), m_name), 1, 0);
    form->addWidget(m_name, 1, 1, 1, 2);
    form->addWidget(labelFor(tr("&Password"), m_password), 2, 0);
    form->addWidget(m_password, 2, 1);
    form->addWidget(m_again, 2, 2);
    form->addWidget(
        style::label(tr("With a password nobody else can open the file. Tell it by telephone or on paper, "
                        "never in the message that carries the file. It is not kept here: note it down."),
                     style::Type::Caption, nullptr, true),
        3, 1, 1, 2);
    auto *frame = new QWidget;
    frame->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    frame->setMaximumWidth(style::widthOf(90));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(style::Space::Gap));
    buttons->addWidget(m_sign);
    buttons->addWidget(m_draft);
    buttons->addStretch(1);
    body().addWidget(frame);
    body().addWidget(m_left);
    body().addLayout(buttons);

    for (QLineEdit *edit : {m_name, m_password, m_again})
        connect(edit, &QLineEdit::textChanged, this, &ReturnSignStep::follow);
    connect(m_draft, &QPushButton::clicked, this, &ReturnSignStep::draftAsked);
    connect(m_sign, &QPushButton::clicked, this, &ReturnSignStep::signAsked);
    follow();
}

void ReturnSignStep::setObstacles(const QStringList &obstacles, int lastRevision, bool isSameAsLast,
                                  bool canWrite)
{
    m_obstacles = obstacles;
    m_lastRevision = lastRevision;
    m_isSameAsLast = isSameAsLast;
    m_canWrite = canWrite;
    follow();
}

QString ReturnSignStep::note() const
{
    return m_note->words();
}

QString ReturnSignStep::signedBy() const
{
    return m_name->text().trimmed();
}

QString ReturnSignStep::password() const
{
    return passwordsAgree() ? m_password->text() : QString();
}

bool ReturnSignStep::passwordsAgree() const
{
    return m_password->text() == m_again->text();
}

void ReturnSignStep::clear()
{
    m_note->setWords({});
    m_password->clear();
    m_again->clear();
}

void ReturnSignStep::setSignedBy(const QString &name)
{
    m_name->setText(name);
}

void ReturnSignStep::follow()
{
    QStringList left = m_obstacles;
    if (!m_canWrite)
        left.append(tr("this file is open to read only"));
    if (signedBy().isEmpty())
        left.append(tr("who signs off"));
    if (!passwordsAgree())
        left.append(tr("the two passwords are not the same"));
    m_sign->setEnabled(left.isEmpty());
    m_draft->setEnabled(passwordsAgree());
    if (!left.isEmpty())
        m_left->setText(tr("Before it can be signed: %1.").arg(left.join(QStringLiteral("; "))));
    else if (m_isSameAsLast)
        m_left->setText(
            tr("Nothing has changed since revision %1, so signing makes no new one: it saves that file "
               "again if it is missing.")
                .arg(m_lastRevision));
    else if (m_lastRevision > 0)
        m_left->setText(
            tr("This will be revision %1, in place of the one before. Its figures and the records behind "
               "them are then kept as they were.")
                .arg(m_lastRevision + 1));
    else
        m_left->setText(
            tr("Once signed, its figures and the records behind them are kept as they were; what is "
               "mended later goes as a revision."));
}

} // namespace doorstep
