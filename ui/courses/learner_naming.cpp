#include "ui/courses/learner_naming.h"

#include "records/typed_person.h"
#include "storage/record_store.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reference_picker.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorstep {

LearnerNaming::LearnerNaming(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_question(style::label({}, style::Type::Caption, nullptr, true))
    , m_picker(new ReferencePicker(context.file(), Person::table()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    auto *button = new QPushButton(style::icon("check"), tr("Name"));
    button->setAccessibleName(tr("Give the place this name"));
    m_picker->setObjectName(QStringLiteral("learnerName"));
    m_picker->setAccessibleName(tr("Who the learner is"));
    m_picker->setPlaceholderText(tr("Name, or a few letters of it"));
    line->addWidget(m_picker, 1);
    line->addWidget(button);
    layout->addWidget(m_question);
    layout->addLayout(line);
    connect(button, &QPushButton::clicked, this, &LearnerNaming::take);
    hide();
}

void LearnerNaming::ask(qint64 enrolment, const QString &name)
{
    m_enrolment = enrolment;
    m_picker->setKey(0);
    m_question->setText(tr("Who is %1?").arg(name));
    setVisible(enrolment != 0);
    if (enrolment)
        m_picker->setFocus();
}

void LearnerNaming::take()
{
    using Meaning = ReferencePicker::Meaning;
    std::optional<Person> who;
    if (m_picker->meaning() == Meaning::Known)
        who = doorstep::find(m_context.connection(), Id<Person>(m_picker->key()));
    else if (m_picker->meaning() == Meaning::New)
        who = personCalled(m_picker->words());
    else if (m_picker->meaning() == Meaning::Words)
        m_picker->setHint(tr("pick somebody, or make a new person"), true);
    if (who)
        Q_EMIT named(m_enrolment, *who);
    else
        m_picker->setFocus();
}

// What the line passes on once its suggestions have taken what was meant.
void LearnerNaming::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else if (event->key() == Qt::Key_Escape)
        ask(0, {});
    else
        QWidget::keyPressEvent(event);
}

} // namespace doorstep
