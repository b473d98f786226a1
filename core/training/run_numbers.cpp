#include "training/run_numbers.h"

#include "measures/measure_sql.h"
#include "storage/run_counts.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::RunNumbers)
};

void readCounted(Connection &connection, const QList<qint64> &runs, Progress &progress,
                 const std::function<void(const CountedEnrolment &)> &take)
{
    const ReadTogether moment(connection);
    Statement rows =
        connection.prepare(enrolmentsOfRunSql(MeasureSql::isNational(connection), QStringLiteral("?1")));
    for (const qint64 run : runs) {
        progress.throwIfCancelled();
        rows.bind(1, run);
        while (rows.step())
            take({rows.integer(0), run, rows.integer(1), rows.integer(2), rows.integer(3) != 0, rows.date(4),
                  rows.date(5)});
        rows.reset();
    }
}

bool counts(const CountedEnrolment &enrolment, RunNumber number)
{
    switch (number) {
    case RunNumber::Booked:
        return enrolment.isBooked;
    case RunNumber::Attended:
        return enrolment.attendedOn.isValid();
    case RunNumber::Completed:
        break;
    }
    return enrolment.completedOn.isValid();
}

template <class Counts>
QList<qint64> peopleOf(const QList<CountedEnrolment> &counted, Counts &&counts)
{
    QSet<qint64> seen;
    QList<qint64> keys;
    for (const CountedEnrolment &enrolment : counted) {
        if (!counts(enrolment) || seen.contains(enrolment.unit))
            continue;
        seen.insert(enrolment.unit);
        keys.append(enrolment.person);
    }
    return keys;
}

class Counting {
public:
    void take(const CountedEnrolment &enrolment)
    {
        add(m_numbers.booked, m_booked, enrolment, counts(enrolment, RunNumber::Booked));
        add(m_numbers.attended, m_attended, enrolment, counts(enrolment, RunNumber::Attended));
        add(m_numbers.completed, m_completed, enrolment, counts(enrolment, RunNumber::Completed));
    }

    RunNumbers result()
    {
        m_numbers.booked.people = m_booked.size();
        m_numbers.attended.people = m_attended.size();
        m_numbers.completed.people = m_completed.size();
        m_numbers.people = (m_attended + m_completed).size();
        return m_numbers;
    }

private:
    static void add(RunNumbers::Count &count, QSet<qint64> &units, const CountedEnrolment &enrolment,
                    bool counts)
    {
        if (!counts)
            return;
        ++count.enrolments;
        units.insert(enrolment.unit);
    }

    RunNumbers m_numbers;
    QSet<qint64> m_booked;
    QSet<qint64> m_attended;
    QSet<qint64> m_completed;
};

} // namespace

const RunNumbers::Count &RunNumbers::of(RunNumber number) const
{
    switch (number) {
    case RunNumber::Booked:
        return booked;
    case RunNumber::Attended:
        return attended;
    case RunNumber::Completed:
        break;
    }
    return completed;
}

QString RunNumbers::text() const
{
    return QStringList{Text::tr("%L1 booked").arg(booked.enrolments),
                       Text::tr("%L1 attended").arg(attended.enrolments),
                       Text::tr("%L1 completed").arg(completed.enrolments),
                       Text::tr("%Ln unique people", nullptr, int(people))}
        .join(QStringLiteral(" \u00B7 "));
}

RunNumbers numbersOfRuns(Connection &connection, const QList<qint64> &runs, Progress &progress)
{
    Counting counting;
    readCounted(connection, runs, progress,
                [&counting](const CountedEnrolment &enrolment) { counting.take(enrolment); });
    return counting.result();
}

RunNumbers numbersOfRun(Connection &connection, qint64 run)
{
    NoProgress progress;
    return numbersOfRuns(connection, {run}, progress);
}

QList<CountedEnrolment> countedEnrolments(Connection &connection, const QList<qint64> &runs,
                                          Progress &progress)
{
    QList<CountedEnrolment> counted;
    readCounted(connection, runs, progress,
                [&counted](const CountedEnrolment &enrolment) { counted.append(enrolment); });
    return counted;
}

RunNumbers numbersOf(const QList<CountedEnrolment> &counted)
{
    Counting counting;
    for (const CountedEnrolment &enrolment : counted)
        counting.take(enrolment);
    return counting.result();
}

QList<qint64> enrolmentsBehind(const QList<CountedEnrolment> &counted, RunNumber number)
{
    QList<qint64> keys;
    for (const CountedEnrolment &enrolment : counted)
        if (counts(enrolment, number))
            keys.append(enrolment.enrolment);
    return keys;
}

QList<qint64> peopleBehind(const QList<CountedEnrolment> &counted, RunNumber number)
{
    return peopleOf(counted, [number](const CountedEnrolment &one) { return counts(one, number); });
}

QList<qint64> peopleBehind(const QList<CountedEnrolment> &counted)
{
    return peopleOf(counted, [](const CountedEnrolment &one) {
        return counts(one, RunNumber::Attended) || counts(one, RunNumber::Completed);
    });
}

QList<qint64> completedUnseen(const QList<CountedEnrolment> &counted)
{
    QList<qint64> keys;
    for (const CountedEnrolment &enrolment : counted)
        if (counts(enrolment, RunNumber::Completed) && !counts(enrolment, RunNumber::Attended))
            keys.append(enrolment.enrolment);
    return keys;
}

} // namespace doorstep
