#include "ui/courses/sign_in_sheet.h"

#include "base/clock.h"
#include "base/dates.h"
#include "ui/print/printed_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::SignInSheet)
};

constexpr int s_linesForWalkIns = 8;
constexpr qsizetype s_fewSessions = 4; // whose days stand in full
constexpr double s_nameShare = 1.6;
constexpr double s_contactShare = 1.5;
constexpr int s_linesOfARow = 2; // room for a signature

QStringList notes(const CourseRegister &content, const QString &trainers)
{
    QStringList where{content.run.venue, content.run.postcode};
    where.removeAll(QString());
    QStringList notes;
    if (!where.isEmpty())
        notes.append(where.join(QStringLiteral(", ")));
    if (!trainers.isEmpty())
        notes.append(Text::tr("Trainers: %1").arg(trainers));
    notes.append(
        Text::tr("Please sign for each session that you are at. New here? Write your name below, and how to "
                 "reach you if you like to be."));
    return notes;
}

// Of many sessions the days stand in short, so that there is room to sign.
QString heading(const CourseSession &session, qsizetype number, qsizetype inAll)
{
    if (!session.heldOn.isValid())
        return Text::tr("Session %1").arg(number);
    if (inAll > s_fewSessions)
        return QLocale().toString(session.heldOn, QStringLiteral("d MMM"));
    const QString day =
        QLocale().toString(session.heldOn, QStringLiteral("ddd ")) + dateForPeople(session.heldOn);
    return session.startsAt.isValid() ? day + QLatin1Char(' ') + timeToText(session.startsAt) : day;
}

} // namespace

PrintJob signInSheet(const CourseRegister &content, const QString &hubName, const QString &trainers)
{
    QStringList names;
    for (const RegisterLearner &learner : content.learners)
        if (isExpected(learner.enrolment))
            names.append(learner.name);
    QList<PrintedTable::Column> columns{{Text::tr("Name"), s_nameShare, Qt::AlignLeft},
                                        {Text::tr("Phone or e-mail"), s_contactShare, Qt::AlignLeft}};
    for (qsizetype i = 0; i < content.sessions.size(); ++i)
        columns.append({heading(content.sessions[i], i + 1, content.sessions.size()), 1.0, Qt::AlignLeft});
    if (content.sessions.isEmpty())
        columns.append({Text::tr("Signature"), 1.0, Qt::AlignLeft});
    PrintJob job;
    job.title = Text::tr("Sign-in sheet: %1").arg(content.course.title);
    job.make = [=, title = job.title, notes = notes(content, trainers)](HubFile &, Progress &) {
        const auto fetch = [names, count = columns.size()](qint64 first, int wanted) {
            QList<QStringList> rows;
            for (qint64 row = first; row < first + wanted && row < names.size() + s_linesForWalkIns; ++row) {
                QStringList cells(count);
                cells[0] = names.value(row);
                rows.append(cells);
            }
            return rows;
        };
        auto table = std::make_unique<PrintedTable>(PageFrame(title, hubName, Clock::today(), notes), columns,
                                                    names.size() + s_linesForWalkIns, fetch, s_linesOfARow);
        table->setRuled(true);
        return table;
    };
    return job;
}

} // namespace doorstep
