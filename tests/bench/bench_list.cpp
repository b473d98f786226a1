// A table's first filled list and what one does in it, at so many conversations against a hub with next to
// none.
#include "bench_frame.h"

#include "base/platform.h"
#include "records/conversations.h"
#include "storage/engine/search_index.h"
#include "storage/hub_file.h"
#include "storage/record_list.h"

#include <QCoreApplication>
#include <algorithm>
#include <random>

using namespace doorstep;
using doorstep::bench::Bench;

namespace {

constexpr int page = 50;

QString makeHub(const QString &path, qint64 conversations)
{
    const auto hub = HubFile::create(path, {QStringLiteral("BENCH"), QStringLiteral("Bench"), false});
    Connection &connection = hub->connection();
    Transaction transaction(connection);
    connection.execute("INSERT INTO people (key, hub, id, given_name, family_name, sort_name) "
                       "VALUES (1, 1, 'p1', 'Rose', 'Okafor', 'okafor, rose')");
    connection.execute(
        QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO conversations (key, hub, id, held_on, organiser_id, person_id, place, heard) "
            "SELECT i, 1, 'c' || i, '20' || (10 + i % 10) || '-0' || (1 + i % 9) || '-' || (10 + i * 7 % "
            "19), 1, 1, "
            "'place ' || (i % 100), 'what was heard here, number ' || i FROM n")
            .arg(conversations));
    transaction.commit();
    return path;
}

ListQuery conversations()
{
    ListQuery query;
    query.table = &Conversation::table();
    return query;
}

// Seconds from a closed file to the first page of its list, in the quickest of some rounds.
double firstPage(const QString &path)
{
    constexpr int rounds = 25;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(Bench::seconds([&] {
            const auto hub = HubFile::open(path, HubFile::Access::Read);
            RecordList list(hub->connection(), conversations());
            list.fetch(0, page);
        }));
    return *std::min_element(times.begin(), times.end());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Bench bench(argc, argv);
    const QString small = makeHub(bench.path(QStringLiteral("small.doorstep")), page);
    const QString large = makeHub(bench.path(QStringLiteral("large.doorstep")), bench.size());
    const double ofSmall = firstPage(small);
    bench.line("first page of the list, an empty hub", firstPage(large), ofSmall, 1.2);

    const auto connection = Connection::open(large, Connection::Mode::Read);
    const qint64 before = platform::residentBytes();
    RecordList list(*connection, conversations());
    const double whole = Bench::seconds([&] { list.waitUntilComplete(); });
    bench.line("the whole list known (s), count(*)", whole, Bench::seconds([&] {
                   connection->number(QStringLiteral("SELECT count(*) FROM conversations"));
               }),
               20);
    const double megabytes = static_cast<double>(platform::residentBytes() - before) / (1024 * 1024);
    std::mt19937_64 random(1);
    constexpr int jumps = 200;
    const double jump = Bench::seconds([&] {
        for (int i = 0; i < jumps; ++i)
            list.fetch(static_cast<qint64>(random() % static_cast<quint64>(list.count())), page);
    });
    const double start = Bench::seconds([&] {
        for (int i = 0; i < jumps; ++i)
            list.fetch(0, page);
    });
    bench.line("200 jumps to any page, to the first page", jump, start, 2);
    bench.line("memory of the whole list (MB), 100 MB", megabytes, 100, 1);
    return 0;
}
