#include "ui/pages/people_pane.h"

#include "base/clock.h"
#include "base/dates.h"
#include "records/conversations.h"
#include "storage/record_store.h"
#include "ui/pages/people_story_row.h"
#include "ui/pages/quick_change.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace doorstep {

namespace {

constexpr int mostOfStory = 60;

// "Given name" and the like are in the heading, consent has its own section, words come at the end.
bool isFact(const Field &field)
{
    static const QStringList elsewhere{QStringLiteral("id"),
                                       QStringLiteral("given_name"),
                                       QStringLiteral("family_name"),
                                       QStringLiteral("phone"),
                                       QStringLiteral("email"),
                                       QStringLiteral("contact_consent"),
                                       QStringLiteral("consent_on"),
                                       QStringLiteral("share_consent"),
                                       QStringLiteral("guardian_name"),
                                       QStringLiteral("guardian_contact"),
                                       QStringLiteral("guardian_consent_on"),
                                       QStringLiteral("notes")};
    return !elsewhere.contains(field.name());
}

} // namespace

QWidget *PeoplePane::makeContent(qint64 key)
{
    const std::optional<Person> person = doorstep::find(context().connection(), Id<Person>(key));
    if (!person)
        return nullptr;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    style::setMargins(layout, style::Space::Gap, style::Space::Wide);
    addHead(layout, *person);
    addNext(layout, *person);
    addFacts(layout, *person);
    addConsent(layout, *person);
    addStory(layout, *person); // the longest comes last
    layout->addStretch(1);
    return content;
}

void PeoplePane::addHead(QVBoxLayout *layout, const Person &person)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(style::space(style::Space::Small));
    head->addWidget(style::label(titleOf(context().connection(), AnyRecord::of(person)), style::Type::Title,
                                 nullptr, true));
    QStringList reach{person.phone, person.email};
    reach.removeAll(QString());
    if (!reach.isEmpty())
        head->addWidget(makeWords(reach.join(QStringLiteral("  ·  "))));
    if (context().canWrite()) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(style::space(style::Space::Gap));
        auto *log = new QPushButton(style::icon("conversations"), tr("Log a conversation"));
        auto *edit = new QPushButton(style::icon("edit"), tr("Edit"));
        connect(log, &QPushButton::clicked, this, [this, id = person.key] {
            Conversation conversation;
            conversation.person.key = id;
            context().editRecord(AnyRecord::of(conversation));
        });
        connect(edit, &QPushButton::clicked, this,
                [this, person] { context().editRecord(AnyRecord::of(person)); });
        buttons->addWidget(log);
        buttons->addWidget(edit);
        buttons->addStretch(1);
        head->addSpacing(style::space(style::Space::Small));
        head->addLayout(buttons);
    }
    layout->addLayout(head);
}

void PeoplePane::addNext(QVBoxLayout *layout, const Person &person)
{
    const QList<NextStep> steps = nextStepsOf(context().connection(), person.key);
    if (steps.isEmpty())
        return;
    QVBoxLayout *section = addSection(layout, tr("What is next"));
    for (const NextStep &step : steps) {
        auto *line = new QHBoxLayout;
        line->setSpacing(style::space(style::Space::Gap));
        auto *text = new QVBoxLayout;
        text->setSpacing(style::space(style::Space::Hair));
        text->addWidget(makeWords(step.text.isEmpty() ? tr("Go back to them") : step.text));
        const bool isOverdue = step.due.isValid() && step.due < Clock::today();
        QString when = step.due.isValid() ? dateForPeople(step.due) : tr("no date");
        if (isOverdue)
            when = tr("overdue since %1").arg(when);
        QLabel *due =
            style::label(tr("%1 · %2").arg(when, step.organiser), style::Type::Caption, nullptr, true);
        if (isOverdue)
            markOverdue(*due);
        text->addWidget(due);
        line->addLayout(text, 1);
        if (context().canWrite()) {
            auto *done = new QPushButton(style::icon("check"), tr("Done"));
            done->setAccessibleName(tr("Done: %1").arg(step.text));
            connect(done, &QPushButton::clicked, this,
                    [this, key = step.conversation] { markStepDone(context(), key); });
            line->addWidget(done, 0, Qt::AlignTop);
        }
        section->addLayout(line);
    }
}

void PeoplePane::addStory(QVBoxLayout *layout, const Person &person)
{
    const QList<StoryItem> story = storyOf(context().connection(), person);
    QVBoxLayout *section = addSection(layout, tr("Their story"));
    if (story.isEmpty())
        section->addWidget(style::label(
            tr("Nothing yet. Conversations, courses, groups and actions will stand here, newest first."),
            style::Type::Caption, nullptr, true));
    auto *thread = new QVBoxLayout;
    thread->setSpacing(0);
    const qsizetype shown = qMin(story.size(), qsizetype(mostOfStory));
    for (qsizetype i = 0; i < shown; ++i) {
        auto *row = new PeopleStoryRow(story[i], i + 1 == shown);
        connect(row, &PeopleStoryRow::opened, this, [this, item = story[i]] {
            if (item.table == &Person::table())
                context().editRecord(*findRecord(context().connection(), *item.table, item.key));
            else
                context().openRecord(*item.table, item.key);
        });
        thread->addWidget(row);
    }
    section->addLayout(thread);
    if (shown < story.size())
        section->addWidget(
            style::label(tr("and %n earlier", nullptr, int(story.size() - shown)), style::Type::Caption));
}

// In two columns, label above value; nothing for what is not recorded.
void PeoplePane::addFacts(QVBoxLayout *layout, const Person &person)
{
    const AnyRecord record = AnyRecord::of(person);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(style::Space::Wide));
    grid->setVerticalSpacing(style::space(style::Space::Gap));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const Field &field : record.table().fields) {
        if (!isFact(field) || isEmpty(field, record.data()))
            continue;
        auto *fact = new QVBoxLayout;
        fact->setSpacing(0);
        fact->addWidget(style::label(QCoreApplication::translate("doorstep::Field", field.label),
                                     style::Type::Caption, nullptr, true));
        fact->addWidget(makeWords(forPeople(field, record.data())));
        grid->addLayout(fact, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    if (place == 0 && person.notes.isEmpty())
        return;
    QVBoxLayout *section = addSection(layout, tr("Who they are"));
    section->addLayout(grid);
    if (!person.notes.isEmpty())
        section->addWidget(makeWords(person.notes));
}

void PeoplePane::addConsent(QVBoxLayout *layout, const Person &person)
{
    const auto answer = [](const QString &code, const QString &yes, const QString &no,
                           const QString &unasked) {
        return code == QLatin1String("yes") ? yes : code == QLatin1String("no") ? no : unasked;
    };
    QVBoxLayout *section = addSection(layout, tr("What we hold, and why"));
    QString contact =
        answer(person.contactConsent.code, tr("May be contacted."), tr("Does not want to be contacted."),
               tr("Nobody has recorded whether they may be contacted."));
    if (person.consentOn.isValid())
        contact = tr("%1 Asked on %2.").arg(contact, dateForPeople(person.consentOn));
    section->addWidget(makeWords(contact));
    section->addWidget(
        makeWords(answer(person.shareConsent.code, tr("Equality and place details may go into returns."),
                         tr("Equality and place details stay in this file."),
                         tr("Equality and place details stay in this file until they agree to more."))));
    if (!person.guardianName.isEmpty())
        section->addWidget(makeWords(tr("Guardian: %1 %2").arg(person.guardianName, person.guardianContact)));
}

} // namespace doorstep
