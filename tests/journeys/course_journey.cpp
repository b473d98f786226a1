#include "course_journey.h"

#include "base/dates.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/records_view.h"
#include "ui/shell/page.h"
#include "ui/shell/record_undo.h"

#include <QFile>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace doorstep::tests {

CourseJourney::CourseJourney() : desk(QDate(2026, 3, 2), "Ward 7 Organisers")
{
    Person known;
    known.givenName = QStringLiteral("Rose");
    known.familyName = QStringLiteral("Okafor");
    known.email = QStringLiteral("rose@example.org");
    rose = UiHub::add(desk.context().file(), known);
    m_standings.append(standing());
}

const Enrolment &CourseJourney::enrolment(const CourseRegister &of, const char *name)
{
    for (const RegisterLearner &learner : of.learners)
        if (learner.name == QString::fromLatin1(name))
            return learner.enrolment;
    FAIL(name << " is not on the run");
    throw std::logic_error(name);
}

void CourseJourney::openRun()
{
    desk.context().openRecord(CourseRun::table(), run.key);
    desk.settle();
    REQUIRE(desk.reads("Building Power, 7 Mar 2026"));
}

QString CourseJourney::standing()
{
    Connection &connection = desk.connection();
    QStringList lines;
    for (const char *table : {"people", "course_runs", "enrolments", "attendance", "conversations"})
        lines.append(
            QStringLiteral("%1 %2")
                .arg(*connection.number(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))))
                .arg(QLatin1String(table)));
    if (!run || !find(connection, run))
        return lines.join(QLatin1Char('\n'));
    const CourseRegister now = read();
    for (const CourseSession &session : now.sessions)
        lines.append(dateForPeople(session.heldOn));
    for (const RegisterLearner &learner : now.learners) {
        const Enrolment &of = learner.enrolment;
        lines.append(QStringList{learner.name, of.outcome.code, learner.marks.join(QLatin1Char(',')),
                                 of.overrideReason, of.certificateNumber,
                                 QString::number(of.rating.value_or(0)), of.feedback}
                         .join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

void CourseJourney::note(const char *step)
{
    desk.settle();
    INFO(step);
    const QString now = standing();
    REQUIRE(now != m_standings.last());
    m_standings.append(now);
    m_steps.append(QString::fromUtf8(step));
}

void CourseJourney::undoAll()
{
    openRun();
    while (!m_steps.isEmpty()) {
        const QString step = m_steps.takeLast();
        INFO(step.toStdString());
        CHECK(standing().toStdString() == m_standings.takeLast().toStdString());
        desk.undo();
        CHECK(until([&] { return standing() == m_standings.last(); }));
        CHECK(standing().toStdString() == m_standings.last().toStdString());
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int pagesOfPdf(const QString &path)
{
    const QString content = QString::fromLatin1(contentOf(path));
    REQUIRE(content.startsWith(QStringLiteral("%PDF-")));
    const auto count = QRegularExpression(QStringLiteral("/Count (\\d+)")).match(content);
    REQUIRE(count.hasMatch());
    return count.captured(1).toInt();
}

} // namespace doorstep::tests
