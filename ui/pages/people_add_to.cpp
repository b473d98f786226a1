#include "ui/pages/people_add_to.h"

#include "base/clock.h"
#include "records/actions.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/people.h"
#include "ui/courses/quick_booking.h"
#include "ui/pages/quick_change.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reference_picker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace doorstep {

namespace {

const RecordTable &tableOf(PeopleAddTo::What what)
{
    switch (what) {
    case PeopleAddTo::What::Run:
        return CourseRun::table();
    case PeopleAddTo::What::Action:
        return Action::table();
    case PeopleAddTo::What::Group:
        break;
    }
    return Group::table();
}

// The record that ties the person to a group or an action, as of today.
AnyRecord tie(PeopleAddTo::What what, qint64 person, qint64 to)
{
    if (what == PeopleAddTo::What::Action) {
        ActionPerson part;
        part.action.key = to;
        part.person.key = person;
        part.role.code = QStringLiteral("took_part");
        part.joinedOn = Clock::today();
        return AnyRecord::of(part);
    }
    GroupMember member;
    member.group.key = to;
    member.person.key = person;
    member.role.code = QStringLiteral("member");
    member.joinedOn = Clock::today();
    return AnyRecord::of(member);
}

} // namespace

PeopleAddTo::PeopleAddTo(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QHBoxLayout(this))
    , m_label(style::label({}, style::Type::Body))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(style::space(style::Space::Gap));
    m_line->addWidget(m_label);
    auto *leave = new QToolButton;
    leave->setIcon(style::icon("close"));
    leave->setAutoRaise(true);
    leave->setToolTip(tr("Never mind"));
    leave->setAccessibleName(leave->toolTip());
    connect(leave, &QToolButton::clicked, this, &PeopleAddTo::close);
    m_line->addWidget(leave);
    hide();
}

QString PeopleAddTo::called(What what)
{
    switch (what) {
    case What::Run:
        return tr("Book on a course");
    case What::Action:
        return tr("Add to an action");
    case What::Group:
        break;
    }
    return tr("Add to a group");
}

void PeopleAddTo::ask(What what, const QList<qint64> &people)
{
    m_what = what;
    m_people = people;
    delete std::exchange(m_picker, new ReferencePicker(m_context.file(), tableOf(what), this));
    m_picker->setObjectName(QStringLiteral("addTo"));
    m_picker->setAccessibleName(called(what));
    m_picker->setPlaceholderText(tr("A few letters, or the down arrow for all"));
    m_picker->installEventFilter(this);
    connect(m_picker, &ReferencePicker::changed, this, &PeopleAddTo::picked);
    m_label->setText(people.size() > 1 ? tr("%1 (%L2 people)").arg(called(what)).arg(people.size())
                                       : called(what));
    m_label->setBuddy(m_picker);
    m_line->insertWidget(1, m_picker, 1);
    show();
    m_picker->setFocus();
}

void PeopleAddTo::picked()
{
    const qint64 to = m_picker->key();
    if (!to)
        return; // still typing
    if (m_what == What::Run) {
        if (quickBooking(m_context, to, people()))
            close();
        return;
    }
    QList<AnyRecord> ties;
    for (const qint64 person : std::as_const(m_people))
        ties.append(tie(m_what, person, to));
    if (storeRecords(m_context, ties, [this, to](int added) { return label(to, added); }))
        close();
}

QList<Person> PeopleAddTo::people() const
{
    QList<Person> people;
    for (const qint64 key : m_people)
        if (const auto person = doorstep::find(m_context.connection(), Id<Person>(key)))
            people.append(*person);
    return people;
}

QString PeopleAddTo::label(qint64 to, int added) const
{
    const QString who = m_people.size() > 1
        ? tr("%Ln people", nullptr, added)
        : titleOf(m_context.connection(), Person::table(), m_people.value(0));
    const QString name = titleOf(m_context.connection(), tableOf(m_what), to);
    return tr("Added %1 to %2").arg(who, name);
}

void PeopleAddTo::close()
{
    const bool hadFocus = m_picker && (m_picker->hasFocus() || isAncestorOf(focusWidget()));
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

bool PeopleAddTo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_picker && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace doorstep
