#include "ui/pages/conversations_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/people.h"
#include "records/typed_person.h"
#include "storage/record_store.h"
#include "ui/pages/quick_change.h"
#include "ui/pages/whose_record.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"
#include "ui/widgets/reference_picker.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace doorstep {

namespace {

QString circumstances(const Conversation &c)
{
    QStringList parts{c.place, c.postcode, codeLabel(CodeListId::Method, c.method.code)};
    if (c.minutes)
        parts.append(ConversationsPane::tr("%n minute(s)", nullptr, *c.minutes));
    return style::onOneLine(parts);
}

} // namespace

bool ConversationsPane::concerns(const RecordTable &table) const
{
    return &table == &Conversation::table() || &table == &Person::table();
}

QWidget *ConversationsPane::makeContent(qint64 key)
{
    const std::optional<Conversation> conversation =
        doorstep::find(context().connection(), Id<Conversation>(key));
    if (!conversation)
        return nullptr;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    style::setMargins(layout, style::Space::Gap, style::Space::Wide);
    addHead(layout, *conversation);
    addWords(layout, *conversation);
    addNextStep(layout, *conversation);
    if (!conversation->person && context().canEdit())
        addWho(layout, *conversation);
    layout->addStretch(1);
    return content;
}

QWidget *ConversationsPane::makeLink(qint64 person, const QString &lead)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    if (!lead.isEmpty())
        layout->addWidget(style::label(lead, style::Type::Caption));
    auto *link = new style::LinkButton(titleOf(context().connection(), Person::table(), person));
    connect(link, &QPushButton::clicked, this,
            [this, person] { context().openRecord(Person::table(), person); });
    layout->addWidget(link);
    layout->addStretch(1);
    return line;
}

void ConversationsPane::addHead(QVBoxLayout *layout, const Conversation &conversation)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(style::space(style::Space::Small));
    const QString who = conversation.person
        ? titleOf(context().connection(), Person::table(), conversation.person.key)
        : !conversation.describedAs.isEmpty() ? conversation.describedAs
                                              : tr("Nobody named");
    head->addWidget(style::label(who, style::Type::Title, nullptr, true));
    if (const QString whose = whoseRecord(context(), conversation); !whose.isEmpty())
        head->addWidget(style::label(whose, style::Type::Body, nullptr, true));
    const QString day = QLocale().toString(conversation.heldOn, QStringLiteral("dddd "));
    head->addWidget(style::label(day + dateForPeople(conversation.heldOn), style::Type::Body, nullptr, true));
    if (const QString where = circumstances(conversation); !where.isEmpty())
        head->addWidget(style::label(where, style::Type::Caption, nullptr, true));
    head->addWidget(makeLink(conversation.organiser.key, tr("Listened:")));
    if (conversation.person) {
        head->addWidget(makeLink(conversation.person.key, tr("Person:")));
        if (!conversation.describedAs.isEmpty())
            head->addWidget(style::label(tr("Described then as “%1”").arg(conversation.describedAs),
                                         style::Type::Caption, nullptr, true));
    }
    if (context().canEdit()) {
        auto *edit = new QPushButton(style::icon("edit"), tr("Edit"));
        connect(edit, &QPushButton::clicked, this,
                [this, conversation] { context().editRecord(AnyRecord::of(conversation)); });
        head->addSpacing(style::space(style::Space::Small));
        head->addWidget(edit, 0, Qt::AlignLeft);
    }
    layout->addLayout(head);
}

void ConversationsPane::addWords(QVBoxLayout *layout, const Conversation &conversation)
{
    const bool wordsStayAway = !comesHere(context().file(), Conversation::table(), "heard");
    QVBoxLayout *section = addSection(layout, wordsStayAway ? tr("Themes") : tr("What was heard"));
    if (wordsStayAway && conversation.themes.codes.isEmpty())
        section->addWidget(style::label(tr("None. What was said stays at the hub."), style::Type::Caption));
    else if (!wordsStayAway && conversation.heard.isEmpty())
        section->addWidget(style::label(tr("Nothing was written down."), style::Type::Caption));
    else if (!wordsStayAway)
        section->addWidget(makeWords(conversation.heard));
    QStringList themes;
    for (const QString &code : conversation.themes.codes)
        themes.append(codeLabel(CodeListId::Theme, code));
    if (!themes.isEmpty())
        section->addWidget(
            style::label(themes.join(QStringLiteral("  ·  ")), style::Type::Caption, nullptr, true));
    if (conversation.activatedOn.isValid()) {
        const QString how = codeLabel(CodeListId::Activation, conversation.activation.code).toLower();
        const QString day = dateForPeople(conversation.activatedOn);
        section->addWidget(makeWords(how.isEmpty() ? tr("\u2713 Activated on %1").arg(day)
                                                   : tr("\u2713 Activated on %1 (%2)").arg(day, how)));
    }
}

void ConversationsPane::addNextStep(QVBoxLayout *layout, const Conversation &conversation)
{
    if (conversation.nextStep.isEmpty() && !conversation.nextStepDue.isValid())
        return;
    QVBoxLayout *section = addSection(layout, tr("Next step"));
    if (!conversation.nextStep.isEmpty())
        section->addWidget(makeWords(conversation.nextStep));
    const QDate due = conversation.nextStepDue;
    if (conversation.nextStepDoneOn.isValid()) {
        section->addWidget(style::label(
            tr("\u2713 Done on %1").arg(dateForPeople(conversation.nextStepDoneOn)), style::Type::Caption));
        return;
    }
    if (due.isValid()) {
        const bool isOverdue = due < Clock::today();
        QLabel *when =
            style::label((isOverdue ? tr("Overdue since %1") : tr("Due %1")).arg(dateForPeople(due)),
                         style::Type::Caption);
        if (isOverdue)
            markOverdue(*when);
        section->addWidget(when);
    }
    if (context().canEdit()) {
        auto *done = new QPushButton(style::icon("check"), tr("Mark as done"));
        connect(done, &QPushButton::clicked, this, [this] { markStepDone(context(), key()); });
        section->addWidget(done, 0, Qt::AlignLeft);
    }
}

// A conversation with nobody named can be linked at any time; it is not counted twice for that.
void ConversationsPane::addWho(QVBoxLayout *layout, const Conversation &conversation)
{
    QVBoxLayout *section = addSection(layout, tr("Do you know who it was?"));
    auto *picker = new ReferencePicker(context().file(), Person::table());
    picker->setObjectName(QStringLiteral("linkPerson"));
    picker->setAccessibleName(tr("Link this conversation to a person"));
    section->addWidget(picker);
    connect(picker, &ReferencePicker::changed, this, [this, picker, id = conversation.key] {
        Person person;
        if (picker->meaning() == ReferencePicker::Meaning::New)
            person = personCalled(picker->words());
        else if (const auto known = doorstep::find(context().connection(), Id<Person>(picker->key())))
            person = *known;
        else
            return; // still typing
        linkPerson(context(), id, person);
    });
}

} // namespace doorstep
