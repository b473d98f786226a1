#include "storage/due_steps.h"

#include "base/text.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/record_store.h"

#include <QHash>
#include <algorithm>
#include <functional>

namespace doorstep {

namespace {

// Part of the data, so not translated: a file means the same in whatever language it is opened.
const QString s_for = QStringLiteral("For ");
const QString s_colon = QStringLiteral(": ");
constexpr qsizetype s_longestName = 120;
constexpr qsizetype s_mostHeard = 300;

struct OpenStep {
    qint64 conversation;
    qint64 organiser; // whose it is
    QDate due;
};

// Everyone who ever held a conversation.
QList<qint64> everyHolder(Connection &connection)
{
    QList<qint64> keys;
    // From one to the next by the index: there are few among many conversations.
    Statement &next = connection.cached(
        QStringLiteral("SELECT min(organiser_id) FROM conversations WHERE organiser_id > ?"));
    for (qint64 after = 0;;) {
        next.bind(1, after);
        const bool isOver = !next.step() || next.isNull(0);
        after = isOver ? 0 : next.integer(0);
        next.reset();
        if (isOver)
            break;
        keys.append(after);
    }
    return keys;
}

QList<qint64> everyOrganiser(Connection &connection)
{
    QList<qint64> keys = everyHolder(connection);
    Statement rows = connection.prepare("SELECT DISTINCT person_id FROM organisers ORDER BY person_id");
    while (rows.step())
        if (!keys.contains(rows.integer(0)))
            keys.append(rows.integer(0));
    std::sort(keys.begin(), keys.end());
    return keys;
}

// Whose step it is by its words: a name that nobody of the organisers has is just a word.
class Owners {
public:
    explicit Owners(Connection &connection)
    {
        for (const qint64 key : everyOrganiser(connection)) {
            const QString name = folded(titleOf(connection, Person::table(), key));
            if (!m_byName.contains(name)) // of two with one name, who came first
                m_byName.insert(name, key);
        }
    }
    // 0 where the words name nobody; `words` loses the name otherwise.
    qint64 take(QString &words) const
    {
        QString name;
        const QString rest = stepWithoutName(words, name);
        const qint64 key = name.isEmpty() ? 0 : m_byName.value(folded(name));
        if (key)
            words = rest;
        return key;
    }

private:
    QHash<QString, qint64> m_byName;
};

// Calls `take` with each open step, first due first, those without a date last and newest first.
void forEachOpen(Connection &connection, const Owners &owners,
                 const std::function<void(const OpenStep &)> &take)
{
    // The plus keeps the engine from walking all conversations backwards for the order: those without a date
    // are few, and have an index of their own.
    for (const char *which : {"next_step_due IS NOT NULL ORDER BY next_step_due, key",
                              "next_step_due IS NULL AND next_step IS NOT NULL ORDER BY +key DESC"}) {
        Statement rows = connection.prepare(
            QStringLiteral("SELECT key, organiser_id, next_step, next_step_due FROM conversations "
                           "WHERE next_step_done_on IS NULL AND %1")
                .arg(QLatin1String(which)));
        while (rows.step()) {
            OpenStep step{rows.integer(0), rows.integer(1), rows.date(3)};
            QString words;
            if (rows.utf8(2).startsWith("For ") || rows.utf8(2).startsWith("for "))
                words = rows.text(2);
            if (const qint64 owner = words.isEmpty() ? 0 : owners.take(words))
                step.organiser = owner;
            take(step);
        }
    }
}

DueStep detailsOf(Connection &connection, const Owners &owners, const OpenStep &open)
{
    DueStep step;
    step.conversation = open.conversation;
    const std::optional<Conversation> conversation = find(connection, Id<Conversation>(open.conversation));
    if (!conversation)
        return step;
    step.heldOn = conversation->heldOn;
    step.due = conversation->nextStepDue;
    step.words = conversation->nextStep;
    owners.take(step.words);
    step.words = step.words.simplified();
    step.heard = conversation->heard.left(s_mostHeard).simplified();
    step.place = conversation->place;
    step.holder = conversation->organiser.key;
    step.organiser = open.organiser;
    step.organiserName = titleOf(connection, Person::table(), open.organiser);
    step.who = conversation->describedAs.simplified();
    if (const auto person = find(connection, conversation->person)) {
        step.person = person->key;
        step.who = titleOf(connection, AnyRecord::of(*person));
        step.phone = person->phone;
    }
    return step;
}

} // namespace

QString stepFor(const QString &name, const QString &words)
{
    return name.isEmpty() ? words : s_for + name.simplified() + s_colon + words;
}

QString stepWithoutName(const QString &words, QString &name)
{
    name.clear();
    const qsizetype colon = words.indexOf(QLatin1Char(':'));
    if (!words.startsWith(s_for, Qt::CaseInsensitive) || colon < 0 || colon > s_longestName)
        return words;
    name = words.mid(s_for.size(), colon - s_for.size()).simplified();
    return name.isEmpty() ? words : words.mid(colon + 1).trimmed();
}

DueSteps dueSteps(Connection &connection, QDate today, qint64 organiser, int mostOfEach)
{
    const ReadTogether moment(connection);
    const Owners owners(connection);
    DueSteps due;
    QList<OpenStep> shown;
    forEachOpen(connection, owners, [&](const OpenStep &step) {
        if (organiser && step.organiser != organiser)
            return;
        int &count = !step.due.isValid() ? due.undated
            : step.due < today           ? due.overdue
            : step.due == today          ? due.today
                                         : due.coming;
        if (count++ < mostOfEach)
            shown.append(step);
    });
    for (const OpenStep &step : shown)
        due.steps.append(detailsOf(connection, owners, step));
    return due;
}

QList<StepOrganiser> stepOrganisers(Connection &connection, QDate today)
{
    const ReadTogether moment(connection);
    QHash<qint64, int> open;
    forEachOpen(connection, Owners(connection), [&](const OpenStep &step) { ++open[step.organiser]; });
    Statement rows = connection.prepare("SELECT person_id FROM organisers WHERE coalesce(ended_on, ?1) >= ?1 "
                                        "AND coalesce(started_on, ?1) <= ?1");
    rows.bind(1, today);
    while (rows.step())
        open[rows.integer(0)] += 0;
    Statement lately =
        connection.prepare("SELECT 1 FROM conversations WHERE organiser_id = ?1 AND held_on > ?2 LIMIT 1");
    for (const qint64 holder : everyHolder(connection)) {
        if (lately.bind(1, holder).bind(2, today.addMonths(-12)).step())
            open[holder] += 0;
        lately.reset();
    }
    QList<StepOrganiser> organisers;
    for (auto each = open.cbegin(); each != open.cend(); ++each)
        organisers.append({each.key(), titleOf(connection, Person::table(), each.key()), each.value()});
    std::sort(organisers.begin(), organisers.end(), [](const StepOrganiser &a, const StepOrganiser &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    return organisers;
}

} // namespace doorstep
