#include "returns/consolidate.h"

#include "returns/merge_returns.h"
#include "returns/package_content.h"
#include "returns/return_cells.h"
#include "returns/return_schema.h"
#include "storage/bulk_load.h"
#include "storage/hub_rows.h"
#include "storage/people_links.h"
#include "storage/received_returns.h"
#include "storage/received_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Consolidate)
};

QDateTime signedAt(const FrozenReturn &frozen)
{
    return QDateTime::fromString(frozen.signedAt, Qt::ISODateWithMs);
}

// Earliest signed first; of the same moment the later period is the later.
QList<FrozenReturn> returnsThat(ReceivedState state, Connection &connection, qint64 hub)
{
    QList<FrozenReturn> those;
    for (const ReceivedReturn &received : receivedReturns(connection, hub))
        if (received.state == state)
            those.append(received.frozen);
    std::stable_sort(those.begin(), those.end(), [](const FrozenReturn &left, const FrozenReturn &right) {
        return signedAt(left) < signedAt(right);
    });
    return those;
}

QString secretIdOf(const FrozenReturn &frozen)
{
    return QJsonDocument::fromJson(frozen.manifest).object().value(QLatin1String("secret_id")).toString();
}

HeldReturn held(Connection &connection, const FrozenReturn &frozen, const QString &only = {})
{
    HeldReturn held{frozen.period, secretIdOf(frozen), {}};
    const QList<FrozenFile> files = frozenFiles(connection, frozen.key);
    for (const FrozenFile &file : files)
        if (const ReturnTable *table = returnTableNamed(file.name.chopped(4));
            table && table->name != QLatin1String("figures") && (only.isEmpty() || table->name == only))
            held.rows.insert(table->name, parseReturnFile(*table, file.content));
    return held;
}

// A revision under another secret leaves the links that hold by the old one: people of returns that were
// replaced, where they came under another secret than `current`.
QList<HeldReturn> formerPeople(Connection &connection, qint64 hub, const QString &current)
{
    QList<HeldReturn> former;
    for (const FrozenReturn &frozen : returnsThat(ReceivedState::Replaced, connection, hub))
        if (secretIdOf(frozen) != current)
            former.append(held(connection, frozen, QStringLiteral("people")));
    return former;
}

// What is followed before what follows it; a circle of courses is cut.
QList<QList<QStringList>> inGenerations(const ReturnTable &table, QList<QStringList> rows)
{
    int ownReference = -1;
    for (const ReturnForeignKey &foreign : table.foreignKeys)
        if (foreign.file == table.name)
            ownReference = table.indexOf(foreign.columns.front());
    if (ownReference < 0)
        return {rows};
    QList<QList<QStringList>> generations;
    QSet<QString> there{QString()};
    while (!rows.isEmpty()) {
        QList<QStringList> ready;
        for (const QStringList &row : std::as_const(rows))
            if (there.contains(row[ownReference]))
                ready.append(row);
        if (ready.isEmpty()) {
            for (QStringList &row : rows)
                row[ownReference].clear();
            continue;
        }
        rows.removeIf([&](const QStringList &row) { return there.contains(row[ownReference]); });
        for (const QStringList &row : std::as_const(ready))
            there.insert(row.front());
        generations.append(ready);
    }
    return generations;
}

QString keyOf(const ReturnTable &table, const QStringList &cells)
{
    QStringList parts;
    for (const QString &column : table.primaryKey)
        parts.append(cells[table.indexOf(column)]);
    return parts.join(QChar(0x1F));
}

// How many rows of each kind that other rows refer to the returns hold together.
QHash<QString, qsizetype> rowsOthersReferTo(const QList<HeldReturn> &returns)
{
    QHash<QString, qsizetype> counts;
    for (const char *name :
         {"groups", "course_runs", "course_sessions", "enrolments", "actions", "organisations"}) {
        const ReturnTable &table = *returnTableNamed(QString::fromLatin1(name));
        QSet<QString> keys;
        for (const HeldReturn &held : returns)
            for (const QStringList &cells : held.rows.value(table.name))
                keys.insert(keyOf(table, cells));
        counts.insert(table.name, keys.size());
    }
    return counts;
}

class Consolidation {
public:
    Consolidation(Change &change, qint64 hub, const MergedReturns &merged, Progress &progress)
        : m_connection(change.file().connection())
        , m_merged(merged)
        , m_progress(progress)
        , m_rows(change, hub)
        , m_received(m_connection, hub)
    {
        m_received.clear();
    }

    void run()
    {
        QList<const RecordTable *> types;
        for (const RecordTable *type : allTables())
            if (const ReturnTable *table = returnTableNamed(type->tableName())) {
                m_progress.report(Text::tr("Taking in %1").arg(table->title), types.size(),
                                  returnTables().size());
                m_progress.throwIfCancelled();
                types.append(type);
                for (const QList<QStringList> &rows : inGenerations(*table, m_merged.rows(*table)))
                    put(*table, rows);
            }
        m_rows.removeOthers(types);
        putBeside();
    }

private:
    void put(const ReturnTable &table, const QList<QStringList> &rows)
    {
        QList<AnyRecord> records;
        records.reserve(rows.size());
        for (const QStringList &cells : rows)
            records.append(recordOfRow(table, cells, [&](const QString &file, const QString &id) {
                return m_keys.value(file).value(id);
            }));
        const QList<qint64> keys = m_rows.put(*table.records, std::move(records));
        QHash<QString, qint64> &byId = m_keys[table.name];
        for (qsizetype i = 0; i < rows.size(); ++i)
            byId.insert(keyOf(table, rows[i]), keys[i]);
    }

    // What stands beside the records.
    void putBeside()
    {
        const auto day = [](const QString &text) { return dateFromText(text).value_or(QDate()); };
        const QHash<QString, qint64> people = m_keys.value(QStringLiteral("people"));
        const ReturnTable &person = *returnTableNamed(u"people");
        for (const QStringList &cells : m_merged.rows(person)) {
            const qint64 key = people.value(cells.front());
            const QString &decile = cells[person.indexOf(u"imd_decile")];
            m_received.person(key, cells[person.indexOf(u"age_band")],
                              decile.isEmpty() ? std::nullopt : std::optional(decile.toInt()));
            for (const QString &match : m_merged.matchKeys(cells.front()))
                m_received.matchKey(key, match);
        }
        for (const QStringList &cells : m_merged.rows(*returnTableNamed(u"activations")))
            m_received.activation(people.value(cells[0]), day(cells[1]), day(cells[2]));
        const QHash<QString, qint64> enrolments = m_keys.value(QStringLiteral("enrolments"));
        const ReturnTable &completions = *returnTableNamed(u"completions");
        for (const QStringList &cells : m_merged.rows(completions))
            m_received.completion(enrolments.value(keyOf(completions, cells)), day(cells[2]), day(cells[3]),
                                  cells[4] == QLatin1String("yes"));
    }

    Connection &m_connection;
    const MergedReturns &m_merged;
    Progress &m_progress;
    HubRows m_rows;
    ReceivedRows m_received;
    QHash<QString, QHash<QString, qint64>> m_keys; // by file and id
};

} // namespace

AnyRecord recordOfRow(const ReturnTable &table, const QStringList &cells,
                      const std::function<qint64(const QString &, const QString &)> &key)
{
    AnyRecord record(*table.records);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Field *field = table.columns[i].field;
        if (!field || cells[i].isEmpty())
            continue;
        if (field->kind == FieldKind::Reference)
            *static_cast<qint64 *>(field->at(record.data())) = key(field->target().tableName(), cells[i]);
        else
            fromFileText(*field, record.data(), cells[i]);
    }
    for (const size_t number : fieldsNamedById(table))
        fromFileText(table.records->fields[number], record.data(), nameById(table, cells.front()));
    return record;
}

void consolidate(Change &change, qint64 hub, Progress &progress)
{
    Connection &connection = change.file().connection();
    QList<HeldReturn> returns;
    QString secret;
    for (const FrozenReturn &frozen : returnsThat(ReceivedState::Accepted, connection, hub)) {
        progress.throwIfCancelled();
        returns.append(held(connection, frozen));
        secret = returns.last().secretId;
    }
    const QHash<QString, qsizetype> together = rowsOthersReferTo(returns);
    const MergedReturns merged(std::move(returns), formerPeople(connection, hub, secret));
    PeopleLinks links(connection);
    links.loosenHub(hub);
    Consolidation(change, hub, merged, progress).run();
    links.link(hub, 0);
    bool isTogether = merged.hasWorkedOut();
    for (auto rows = together.begin(); rows != together.end(); ++rows)
        isTogether = isTogether || merged.rows(*returnTableNamed(rows.key())).size() < rows.value();
    setTakenTogether(connection, hub, isTogether);
}

} // namespace doorstep
