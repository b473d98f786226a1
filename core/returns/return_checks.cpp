#include "returns/return_checks.h"

#include "base/clock.h"
#include "measures/figures.h"
#include "records/conversations.h"
#include "records/courses.h"
#include "records/groups.h"
#include "records/validation.h"
#include "returns/return_history.h"
#include "returns/return_schema.h"
#include "returns/return_source.h"
#include "storage/record_store.h"
#include "storage/return_findings.h"
#include "storage/return_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReturnChecks)
};

using Severity = ReturnFinding::Severity;

// Gathers findings about one hub's return.
class Checker {
public:
    Checker(HubFile &file, const Programme &programme, const Period &period)
        : m_file(file), m_connection(file.connection()), m_programme(programme), m_period(period)
    {
    }

    QList<ReturnFinding> findings() const { return m_findings; }

    void checkRecords(const ReturnSource &source, Progress &progress)
    {
        for (const ReturnTable &table : returnTables()) {
            if (!table.records)
                continue;
            progress.report(Text::tr("Checking %1").arg(table.title), 0, 0);
            progress.throwIfCancelled();
            source.selection().read(*table.records,
                                    [&](const AnyRecord &record) { checkRecord(table, source, record); });
        }
    }

    void checkWarnings()
    {
        warn("booked_long_ago", Enrolment::table(), enrolmentsBookedLongAgo(m_connection, Clock::today()),
             Text::tr("still booked more than a month after the course"));
        warn("group_without_members", Group::table(),
             groupsWithoutMembers(m_connection, m_file.ownHub(), m_period),
             Text::tr("has no members on the last day of the period"));
        warn("conversation_before_organiser", Conversation::table(),
             conversationsBeforeOrganiser(m_connection, m_file.ownHub(), m_period),
             Text::tr("was held before its organiser is said to have started"));
        warn("mark_without_enrolment", Attendance::table(), marksWithoutEnrolment(m_connection),
             Text::tr("has a mark in the register without being enrolled; it counts nowhere"));
    }

    void checkFigures()
    {
        const FrozenReturn last = lastReturn(m_connection, m_file.ownHub(), m_period);
        if (!last.key)
            return;
        const QList<FrozenFigure> before = frozenFigures(m_connection, last.key);
        for (const Figure &now : figures(m_connection, m_programme, m_period))
            for (const FrozenFigure &figure : before)
                if (figure.breakdown.isEmpty() && figure.measure == now.measure->nameText()
                    && now.value < figure.value)
                    add(Severity::Warning, "figure_fell", figure.measure,
                        Text::tr("%1: %2 now, %3 in revision %4")
                            .arg(nameOf(*now.measure), valueForPeople(*now.measure, now.value),
                                 valueForPeople(*now.measure, figure.value), QString::number(last.revision)));
    }

    void checkEarlierPeriods(const QList<Period> &needRevision)
    {
        for (const Period &period : needRevision)
            if (period.from < m_period.from && period.to < m_period.to)
                add(Severity::Warning, "earlier_period_changed", periodText(period),
                    Text::tr(
                        "%1: something in this earlier return was changed since; send its revision first")
                        .arg(periodForPeople(period)));
    }

    void addNotes()
    {
        const auto &periods = m_programme.periods;
        if (!periods.isEmpty() && std::none_of(periods.begin(), periods.end(), [&](const auto &due) {
                return due.period == m_period;
            }))
            add(Severity::Note, "off_calendar", periodText(m_period),
                Text::tr("%1 is not a period that the programme asks for").arg(periodForPeople(m_period)));
        if (!m_programme.hubs.isEmpty() && m_programme.hubName(m_file.identity().hubCode).isEmpty())
            add(Severity::Note, "hub_not_listed", m_file.identity().hubCode,
                Text::tr("The programme does not list the hub %1").arg(m_file.identity().hubCode));
        if (m_programme.isForPractice())
            add(Severity::Note, "practice", m_programme.code,
                Text::tr("Not for real data: the secret of this programme is public"));
        for (const FrozenReturn &sent : frozenReturns(m_connection, m_file.ownHub()))
            if (overlapsInPart(sent.period) && !isNoted(periodText(sent.period)))
                add(Severity::Note, "overlaps", periodText(sent.period),
                    Text::tr("The period overlaps in part with the return of %1; the national body will "
                             "refuse the later one")
                        .arg(periodForPeople(sent.period)));
    }

private:
    void add(Severity severity, const char *code, const QString &id, const QString &text)
    {
        m_findings.append({severity, QString::fromLatin1(code), nullptr, 0, id, {}, text});
    }

    void addRecord(Severity severity, const char *code, const RecordTable &table, qint64 key,
                   const QString &column, const QString &words)
    {
        const QString title = titleOf(m_connection, table, key);
        m_findings.append({severity, QString::fromLatin1(code), &table, key, idOf(m_connection, table, key),
                           column, QString(title + QLatin1String(": ") + words)});
    }

    void warn(const char *code, const RecordTable &table, const QList<qint64> &keys, const QString &words)
    {
        for (const qint64 key : keys)
            addRecord(Severity::Warning, code, table, key, {}, words);
    }

    // A record's own rules, and that what it refers to is there. What is only warned of when it is typed in
    // is not brought up again.
    void checkRecord(const ReturnTable &table, const ReturnSource &source, const AnyRecord &record)
    {
        for (const Problem &problem : validate(record, m_file.codes()))
            if (problem.severity == Problem::Severity::Error)
                addRecord(
                    Severity::Error, "record", record.table(), record.head().key, problem.column,
                    QString(fieldLabel(record.table(), problem.column) + QLatin1Char(' ') + problem.reason));
        for (const ReturnColumn &column : table.columns) {
            if (!column.field || column.field->kind != FieldKind::Reference
                || isEmpty(*column.field, record.data()))
                continue;
            const qint64 key = toFileText(*column.field, record.data()).toLongLong();
            if (source.idOf(column.field->target(), key).isEmpty())
                addRecord(Severity::Error, "reference", record.table(), record.head().key, column.name,
                          QString(fieldLabel(record.table(), column.name) + QLatin1Char(' ')
                                  + Text::tr("refers to something that is not there")));
        }
    }

    static QString fieldLabel(const RecordTable &table, const QString &column)
    {
        const Field *field = table.find(column);
        return field ? QCoreApplication::translate("doorstep::Field", field->label) : QString();
    }

    QString nameOf(const Measure &measure) const
    {
        const QString own = m_programme.labelOf(measure.nameText());
        return own.isEmpty() ? measure.labelText() : own;
    }

    static QString periodText(const Period &period)
    {
        return dateToText(period.from) + QLatin1Char('/') + dateToText(period.to);
    }

    bool overlapsInPart(const Period &other) const
    {
        const bool overlaps = other.from <= m_period.to && m_period.from <= other.to;
        const bool contains = m_period.from <= other.from && other.to <= m_period.to;
        const bool within = other.from <= m_period.from && m_period.to <= other.to;
        return overlaps && !contains && !within;
    }

    bool isNoted(const QString &id) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(), [&](const ReturnFinding &finding) {
            return finding.severity == Severity::Note && finding.id == id;
        });
    }

    HubFile &m_file;
    Connection &m_connection;
    const Programme &m_programme;
    Period m_period;
    QList<ReturnFinding> m_findings;
};

} // namespace

bool ReturnChecks::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const ReturnFinding &finding) { return finding.severity == Severity::Error; });
}

QStringList ReturnChecks::warnings() const
{
    QStringList names;
    for (const QString &name : returnWarnings())
        if (std::any_of(findings.begin(), findings.end(), [&](const ReturnFinding &finding) {
                return finding.severity == Severity::Warning && finding.code == name;
            }))
            names.append(name);
    return names;
}

QStringList ReturnChecks::unanswered(const QMap<QString, QString> &reasons) const
{
    const auto answers = [&](const QString &name) { return !reasons.value(name).trimmed().isEmpty(); };
    QStringList open;
    for (const QString &name : warnings())
        if (!answers(name) && !answers(QStringLiteral("all")))
            open.append(name);
    return open;
}

const QStringList &returnWarnings()
{
    static const QStringList names{QStringLiteral("booked_long_ago"),
                                   QStringLiteral("group_without_members"),
                                   QStringLiteral("conversation_before_organiser"),
                                   QStringLiteral("figure_fell"),
                                   QStringLiteral("earlier_period_changed"),
                                   QStringLiteral("mark_without_enrolment")};
    return names;
}

QString warningLabel(const QString &warning)
{
    const QStringList labels{Text::tr("Still booked a month after the course"),
                             Text::tr("Groups without members"),
                             Text::tr("Conversations before their organiser started"),
                             Text::tr("A figure is lower than in the revision before"),
                             Text::tr("An earlier period was changed after it was sent"),
                             Text::tr("Marks in a register without an enrolment")};
    return labels.value(returnWarnings().indexOf(warning));
}

ReturnChecks checkReturn(HubFile &file, const Programme &programme, const Period &period, Progress &progress)
{
    const QList<Period> needRevision = periodsNeedingRevision(file, progress);
    Checker checker(file, programme, period);
    {
        const Transaction agreeing(file.connection(), Transaction::Kind::Read);
        const ReturnSource source(file, programme, period, {});
        checker.checkRecords(source, progress);
        checker.checkWarnings();
        checker.checkFigures();
    }
    checker.checkEarlierPeriods(needRevision);
    checker.addNotes();
    return {checker.findings()};
}

} // namespace doorstep
