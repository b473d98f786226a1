#include "returns/taking.h"

#include "base/dates.h"
#include "base/text.h"
#include "records/courses.h"
#include "records/people.h"
#include "returns/row_check.h"
#include "storage/hub_sweep.h"
#include "storage/record_store.h"
#include "storage/return_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Taking)
};

const RecordTable &typeNamed(const char *name)
{
    return *tableNamed(QString::fromLatin1(name));
}

const PackageDescription::Member &memberOf(const PackageReader &package, QStringView table)
{
    const QList<PackageDescription::Member> &members = package.description().members;
    return *std::find_if(members.begin(), members.end(),
                         [&](const PackageDescription::Member &member) { return member.table == table; });
}

// Whether other files of a return refer to its rows by id.
bool isReferredTo(const ReturnTable &table)
{
    for (const ReturnTable &other : returnTables())
        for (const ReturnForeignKey &foreign : other.foreignKeys)
            if (foreign.file == table.name && foreign.columns.size() == 1)
                return true;
    return false;
}

// The field by which rows refer to rows of the same file, where there is one.
std::optional<size_t> ownReference(const RecordTable &type)
{
    for (size_t i = 0; i < type.fields.size(); ++i)
        if (type.fields[i].kind == FieldKind::Reference && &type.fields[i].target() == &type)
            return i;
    return std::nullopt;
}

QString text(const ReturnTable &columns, const CsvRows &rows, qsizetype row, int column)
{
    return exactFromUtf8(trimmedUtf8(cellOf(columns, rows, row, column)));
}

QDate day(const ReturnTable &columns, const CsvRows &rows, qsizetype row, int column)
{
    return dateFromText(text(columns, rows, row, column)).value_or(QDate());
}

std::span<BulkCell> valuesOf(ReadyRows &rows, qsizetype row, size_t count)
{
    return std::span(rows.values).subspan(static_cast<size_t>(row) * count, count);
}

} // namespace

Taking::Taking(Change &change, qint64 hub, qint64 returnKey, PackageReader &package, Progress &progress)
    : m_change(change)
    , m_connection(change.file().connection())
    , m_hub(hub)
    , m_returnKey(returnKey)
    , m_package(package)
    , m_progress(progress)
    , m_received(m_connection, hub)
    , m_links(m_connection)
{
}

void Taking::takeAll()
{
    for (const RecordTable *type : allTables())
        if (const ReturnTable *columns = returnTableNamed(type->tableName()))
            takeRecords(*columns);
    takeActivations();
    takeCompletions();
    takeFile(*returnTableNamed(u"figures"), nullptr, [](ReadyRows &) {});
}

ReceivedTable &Taking::stored(const char *type)
{
    return m_stored.at(&typeNamed(type));
}

std::function<bool(qint64)> Taking::has(const char *type)
{
    return [&table = stored(type)](qint64 key) { return table.has(key); };
}

BulkIds &Taking::idsOf(const RecordTable &type)
{
    return m_ids.try_emplace(&type, m_connection, type, m_hub).first->second;
}

qint64 Taking::keyOf(const RecordTable &type, QByteArrayView id)
{
    const qint64 key = idsOf(type).find(trimmedUtf8(id));
    if (key <= 0)
        throw Error(Error::Kind::Refused, type.tableName(),
                    Text::tr("%1 has no “%2”").arg(type.tableName(), visibleControls(exactFromUtf8(id))));
    return key;
}

// Goes through the rows of a file, which is kept on the way.
void Taking::takeFile(const ReturnTable &columns, ReturnCells *cells, const Take &take)
{
    const PackageDescription::Member &member = memberOf(m_package, columns.name);
    FrozenFileWriter kept(m_connection, m_returnKey, member.fileName, member.sha256, member.bytes);
    MemberRows rows(m_package, member, cells);
    qint64 taken = 0;
    while (std::optional<ReadyRows> ready = rows.next()) {
        m_progress.report(Text::tr("Taking in %1").arg(columns.title), taken, member.rows);
        m_progress.throwIfCancelled();
        for (const QByteArray &piece : std::as_const(ready->pieces))
            kept.write(piece);
        taken += ready->csv.count() - ready->firstRow;
        take(*ready);
    }
}

void Taking::takeRecords(const ReturnTable &columns)
{
    const RecordTable &type = *columns.records;
    ReceivedTable &table =
        m_stored.try_emplace(&type, m_change, type, m_hub, memberOf(m_package, columns.name).rows)
            .first->second;
    ReturnCells cells(columns);
    const bool isOwn = ownReference(type).has_value();
    std::vector<ReadyRows> all;
    takeFile(columns, &cells, [&](ReadyRows &rows) {
        if (isOwn)
            return all.push_back(std::move(rows));
        std::vector<qint64> keys;
        for (qsizetype row = rows.firstRow; row < rows.csv.count(); ++row)
            keys.push_back(takeRecord(columns, cells, rows, row));
        table.flush();
        if (&type == &Person::table())
            for (qsizetype row = rows.firstRow; row < rows.csv.count(); ++row)
                takePerson(columns, keys[static_cast<size_t>(row - rows.firstRow)], rows.csv, row);
    });
    if (isOwn)
        takeGenerations(columns, cells, all);
    table.finish();
}

// What is followed before what follows it; a circle of courses is cut.
void Taking::takeGenerations(const ReturnTable &columns, const ReturnCells &cells,
                             std::vector<ReadyRows> &all)
{
    const size_t own = *ownReference(*columns.records);
    std::vector<std::pair<ReadyRows *, qsizetype>> waiting;
    for (ReadyRows &rows : all)
        for (qsizetype row = rows.firstRow; row < rows.csv.count(); ++row)
            waiting.emplace_back(&rows, row);
    QSet<QByteArray> there;
    while (!waiting.empty()) {
        std::vector<std::pair<ReadyRows *, qsizetype>> later;
        QList<QByteArray> taken;
        for (const auto &[rows, row] : waiting) {
            const BulkCell followed = valuesOf(*rows, row, cells.count())[own];
            if (followed.kind == BulkCell::Kind::Text && !there.contains(followed.text().toByteArray())) {
                later.emplace_back(rows, row);
                continue;
            }
            taken.append(trimmedUtf8(rows->csv.cell(row, 0)).toByteArray());
            takeRecord(columns, cells, *rows, row);
            m_stored.at(columns.records).flush();
        }
        if (taken.isEmpty())
            for (const auto &[rows, row] : later)
                valuesOf(*rows, row, cells.count())[own] = {};
        for (const QByteArray &code : std::as_const(taken))
            there.insert(code);
        waiting = std::move(later);
    }
}

qint64 Taking::takeRecord(const ReturnTable &columns, const ReturnCells &cells, ReadyRows &rows,
                          qsizetype row)
{
    const RecordTable &type = *columns.records;
    const std::span<BulkCell> values = valuesOf(rows, row, cells.count());
    for (const int number : cells.said()) {
        const Field &field = type.fields[static_cast<size_t>(number)];
        BulkCell &value = values[static_cast<size_t>(number)];
        if (field.kind == FieldKind::Reference && value.kind == BulkCell::Kind::Text)
            value = BulkCell::ofInteger(keyOf(field.target(), value.text()));
    }
    const qint64 key = m_stored.at(&type).put(values, cells.said());
    if (isReferredTo(columns))
        idsOf(type).add(trimmedUtf8(rows.csv.cell(row, 0)), key);
    return key;
}

void Taking::takePerson(const ReturnTable &columns, qint64 person, const CsvRows &rows, qsizetype row)
{
    static const int ageBand = columns.indexOf(u"age_band");
    static const int decile = columns.indexOf(u"imd_decile");
    static const int matchKeys = columns.indexOf(u"match_keys");
    const QString deprivation = text(columns, rows, row, decile);
    m_received.person(person, text(columns, rows, row, ageBand),
                      deprivation.isEmpty() ? std::nullopt : std::optional(deprivation.toInt()));
    QStringList keys = text(columns, rows, row, matchKeys).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (person < m_stored.at(&Person::table()).firstNew()) {
        QStringList before = m_received.matchKeys(person);
        keys.removeDuplicates();
        keys.sort();
        before.sort();
        if (keys == before)
            return;
        m_links.loosen(person);
        m_received.forgetMatchKeys(person);
    }
    for (const QString &key : std::as_const(keys))
        m_received.matchKey(person, key);
}

void Taking::takeActivations()
{
    const ReturnTable &columns = *returnTableNamed(u"activations");
    takeFile(columns, nullptr, [&](ReadyRows &rows) {
        for (qsizetype row = rows.firstRow; row < rows.csv.count(); ++row) {
            const qint64 person = keyOf(Person::table(), rows.csv.cell(row, 0));
            m_received.activation(person, day(columns, rows.csv, row, 1), day(columns, rows.csv, row, 2));
            m_activated.insert(person);
        }
    });
}

void Taking::takeCompletions()
{
    const ReturnTable &columns = *returnTableNamed(u"completions");
    takeFile(columns, nullptr, [&](ReadyRows &rows) {
        for (qsizetype row = rows.firstRow; row < rows.csv.count(); ++row) {
            const qint64 enrolment = m_received.enrolment(keyOf(CourseRun::table(), rows.csv.cell(row, 0)),
                                                          keyOf(Person::table(), rows.csv.cell(row, 1)));
            m_received.completion(enrolment, day(columns, rows.csv, row, 2), day(columns, rows.csv, row, 3),
                                  text(columns, rows.csv, row, 4) == QLatin1String("yes"));
            m_completed.insert(enrolment);
        }
    });
}

bool Taking::hadRows() const
{
    return std::any_of(m_stored.begin(), m_stored.end(),
                       [](const auto &table) { return table.second.hadRows(); });
}

void Taking::remove(const RecordTable &type, const QList<qint64> &keys)
{
    for (const qint64 key : keys) {
        m_progress.throwIfCancelled();
        m_change.remove(type, key);
    }
}

void Taking::dropOthers()
{
    HubSweep sweep(m_connection, m_hub);
    const auto hasCompletion = [this](qint64 enrolment) { return m_completed.contains(enrolment); };
    m_received.forgetActivations([this](qint64 person) { return m_activated.contains(person); });
    for (const qint64 enrolment : sweep.lackedCompletions([](qint64) { return true; }, hasCompletion))
        m_received.forgetCompletion(enrolment);
    forgetPeople(sweep.lacked(Person::table(), has("people")));
    const std::vector<const RecordTable *> &types = allTables();
    for (auto type = types.rbegin(); type != types.rend(); ++type)
        if (const auto table = m_stored.find(*type); table != m_stored.end())
            remove(**type, sweep.lacked(**type, [&](qint64 key) { return table->second.has(key); }));
}

bool Taking::dropOvertaken()
{
    if (!isStraight())
        return false;
    HubSweep sweep(m_connection, m_hub);
    const QDate last = m_package.description().period.to;
    const auto hasCompletion = [this](qint64 enrolment) { return m_completed.contains(enrolment); };
    for (const qint64 enrolment : sweep.lackedCompletions(has("enrolments"), hasCompletion))
        m_received.forgetCompletion(enrolment);
    remove(typeNamed("attendance"), sweep.lackedMarks(has("enrolments"), has("attendance")));
    remove(typeNamed("trainers"),
           sweep.lackedBegun(typeNamed("trainers"), "quality_assured_on", last, has("trainers")));
    remove(typeNamed("group_members"),
           sweep.lackedBegun(typeNamed("group_members"), "joined_on", last, has("group_members")));
    endMemberships(sweep.lackedBegun(Person::table(), "network_member_from", last, has("people")));
    const QList<qint64> unmentioned = sweep.lackedUnmentioned(has("people"));
    forgetPeople(unmentioned);
    remove(Person::table(), unmentioned);
    return true;
}

// Before their records go.
void Taking::forgetPeople(const QList<qint64> &people)
{
    for (const qint64 person : people) {
        m_links.loosen(person);
        m_received.forgetPerson(person);
    }
}

// Whether nothing went that others may refer to or that a person's first activation may rest on.
bool Taking::isStraight()
{
    static constexpr struct {
        const char *type;
        const char *day;
    } dated[] = {
        {"conversations", "held_on"}, {"conversations", "activated_on"}, {"organisations", "introduced_on"},
        {"funding", "received_on"},   {"actions", "started_on"},         {"course_runs", "starts_on"},
        {"course_runs", "ends_on"},   {"enrolments", "enrolled_on"},     {"enrolments", "completed_on"}};
    HubSweep sweep(m_connection, m_hub);
    const Period period = m_package.description().period;
    for (const auto &[type, day] : dated)
        if (sweep.lacksDated(typeNamed(type), day, period, has(type)))
            return false;
    return !sweep.lacksActionPeople(period, has("action_people"))
        && !sweep.lacksSessions(has("course_runs"), has("course_sessions"))
        && !sweep.lacksEnrolments(period, has("course_runs"), has("enrolments"))
        && !sweep.lacksDatedCompletions(period, has("enrolments"))
        && !sweep.lacksActivations(period, [this](qint64 person) { return m_activated.contains(person); })
        && sweep.lackedBegun(typeNamed("groups"), "formed_on", period.to, has("groups")).isEmpty();
}

void Taking::endMemberships(const QList<qint64> &people)
{
    for (const qint64 key : people) {
        AnyRecord person = *findRecord(m_connection, Person::table(), key);
        for (const char *column : {"network_member_from", "network_member_to"})
            clearValue(Person::table().at(column), person.data());
        m_change.update(person);
    }
}

void Taking::linkPeople()
{
    m_links.link(m_hub, stored("people").firstNew());
}

} // namespace doorstep
