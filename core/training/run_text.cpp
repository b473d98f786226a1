#include "training/run_text.h"

#include "base/dates.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "training/register.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RunText)
};

// How the file calls each kind, for good.
QString nameOf(RunTextKind kind)
{
    switch (kind) {
    case RunTextKind::Joining:
        return QStringLiteral("joining");
    case RunTextKind::Reminder:
        return QStringLiteral("reminder");
    case RunTextKind::Waiting:
        return QStringLiteral("waiting");
    case RunTextKind::MovedUp:
        return QStringLiteral("moved_up");
    case RunTextKind::Missed:
        break;
    }
    return QStringLiteral("missed");
}

QString settingOf(RunTextKind kind, const char *part)
{
    return QStringLiteral("run_text/%1_%2").arg(nameOf(kind), QLatin1String(part));
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString sessionText(const CourseSession &session)
{
    QString text = QLocale().toString(session.heldOn, QStringLiteral("ddd ")) + dateForPeople(session.heldOn);
    if (session.startsAt.isValid() && session.endsAt.isValid())
        return Text::tr("%1, %2 to %3").arg(text, timeText(session.startsAt), timeText(session.endsAt));
    return session.startsAt.isValid() ? Text::tr("%1, %2").arg(text, timeText(session.startsAt)) : text;
}

QStringList datesOf(const CourseRegister &content)
{
    QStringList dates;
    for (const CourseSession &session : content.sessions)
        if (session.heldOn.isValid())
            dates.append(sessionText(session));
    if (dates.isEmpty() && content.run.startsOn.isValid())
        dates.append(dateForPeople(content.run.startsOn));
    return dates;
}

QString valueOf(const QString &word, const RunFacts &facts, const QString &name)
{
    const QStringList values{name,        facts.course,   facts.dates.join(QLatin1Char('\n')),
                             facts.place, facts.trainers, facts.hub};
    const qsizetype place = runPlaceholders().indexOf(word.simplified().toLower());
    if (place < 0)
        return QLatin1Char('[') + word + QLatin1Char(']');
    return values[place].isEmpty() ? Text::tr("(to be confirmed)") : values[place];
}

} // namespace

RunText usualRunText(RunTextKind kind)
{
    switch (kind) {
    case RunTextKind::Joining:
        return {Text::tr("Your place on [course]"),
                Text::tr("Dear [name],\n\nYou have a place on [course].\n\nWhen:\n[dates]\n\nWhere: "
                         "[place]\nTrainers: [trainers]\n\nPlease tell us if you cannot come, so that "
                         "somebody else can have the place, or if there is anything that would help you to "
                         "take part.\n\nWith best wishes,\n[hub]")};
    case RunTextKind::Reminder:
        return {Text::tr("A reminder: [course]"),
                Text::tr("Dear [name],\n\nWe look forward to seeing you at "
                         "[course].\n\nWhen:\n[dates]\n\nWhere: [place]\n\nIf you cannot come, please let us "
                         "know.\n\nWith best wishes,\n[hub]")};
    case RunTextKind::Waiting:
        return {Text::tr("The waiting list for [course]"),
                Text::tr("Dear [name],\n\nThank you for asking for a place on [course]. All places are taken "
                         "at the moment, so you are on the waiting list. We write to you as soon as one "
                         "comes free.\n\nWhen:\n[dates]\n\nWhere: [place]\n\nWith best wishes,\n[hub]")};
    case RunTextKind::MovedUp:
        return {
            Text::tr("A place for you on [course]"),
            Text::tr("Dear [name],\n\nA place on [course] has come free, and it is "
                     "yours.\n\nWhen:\n[dates]\n\nWhere: [place]\nTrainers: [trainers]\n\nPlease let us know "
                     "whether you can come. If not, somebody else on the waiting list can have "
                     "it.\n\nWith best wishes,\n[hub]")};
    case RunTextKind::Missed:
        break;
    }
    return {
        Text::tr("We missed you at [course]"),
        Text::tr("Dear [name],\n\nWe are sorry that we did not see you at [course]. Would you like to come "
                 "another time? Tell us, and we keep a place for you.\n\nWith best wishes,\n[hub]")};
}

RunText runText(const HubFile &file, RunTextKind kind)
{
    RunText text = usualRunText(kind);
    if (const QString subject = file.setting(settingOf(kind, "subject")); !subject.isEmpty())
        text.subject = subject;
    if (const QString body = file.setting(settingOf(kind, "body")); !body.isEmpty())
        text.body = body;
    return text;
}

void keepRunText(HubFile &file, RunTextKind kind, const RunText &text)
{
    if (file.isReadOnly())
        throw Error(Error::Kind::CannotOpen, file.path(), file.whyReadOnly());
    const RunText usual = usualRunText(kind);
    file.setSetting(settingOf(kind, "subject"), text.subject == usual.subject ? QString() : text.subject);
    file.setSetting(settingOf(kind, "body"), text.body == usual.body ? QString() : text.body);
}

RunFacts runFacts(HubFile &file, qint64 run)
{
    Connection &connection = file.connection();
    const CourseRegister content = readRegister(connection, run);
    QStringList place{content.run.venue, content.run.postcode};
    place.removeAll(QString());
    QStringList trainers;
    for (const Id<Person> trainer : {content.run.leadTrainer, content.run.secondTrainer})
        if (trainer)
            trainers.append(titleOf(connection, Person::table(), trainer.key));
    return {content.course.title, datesOf(content), place.join(QStringLiteral(", ")),
            trainers.join(QStringLiteral(", ")), file.identity().hubName};
}

QStringList runPlaceholders()
{
    return {Text::tr("name", "a placeholder in a text, between brackets; lower case"),
            Text::tr("course", "a placeholder in a text, between brackets; lower case"),
            Text::tr("dates", "a placeholder in a text, between brackets; lower case"),
            Text::tr("place", "a placeholder in a text, between brackets; lower case"),
            Text::tr("trainers", "a placeholder in a text, between brackets; lower case"),
            Text::tr("hub", "a placeholder in a text, between brackets; lower case")};
}

QString filledRunText(const QString &text, const RunFacts &facts, const QString &name)
{
    static const QRegularExpression placeholder(QStringLiteral("\\[([^\\[\\]\\n]{1,40})\\]"));
    QString filled;
    qsizetype done = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(text).mid(done, match.capturedStart() - done);
        filled += valueOf(match.captured(1), facts, name);
        done = match.capturedEnd();
    }
    return filled + text.mid(done);
}

} // namespace doorstep
