// A keystroke in the search box: against the bare FTS5 query for 50 rows with the names that stand in them
// (whatever is found must be shown), and at a million people against 15,000. Ours ranks what it found and
// adds when each of the ten shown was last spoken to. Two words that many have, but nobody both, are apart:
// the engine walks both lists to their ends to know that, with us or without. Its sizes are its own, so it
// runs once in a table (at 30,000 conversations) however many sizes the table has.
#include "bench_frame.h"

#include "records/people.h"
#include "storage/engine/search_index.h"
#include "storage/hub_file.h"
#include "storage/search.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>

using namespace doorstep;
using doorstep::bench::Bench;

namespace {

constexpr int fewPeople = 15'000;
constexpr int manyPeople = 1'000'000;

const char *const givenNames = "Amina Anna Andrew Ayesha Benjamin Blessing Callum Catherine Charlotte Chloe "
                               "Christopher Daniel David Deborah Dylan "
                               "Elizabeth Emma Fatima George Grace Hannah Harpreet Ibrahim Isla Jack James "
                               "Jamal Jo Joanna John Joseph Kwame Laura "
                               "Lily Lucy Mary Matthew Mohammed Nadia Oliver Olivia Patricia Patrick Paul "
                               "Priya Rose Ruth Sam Sarah Sofia Susan "
                               "Tariq Thomas Wei William Yusuf Zainab Zoë";
const char *const familyNames = "Adams Ahmed Ali Anderson Bailey Begum Bell Brown Campbell Chen Clark "
                                "Collins Cooper Davies Edwards Evans Forde "
                                "Foster Garcia Gray Green Hall Harris Hughes Hussain Jackson James Johnson "
                                "Jones Kaur Khan Kelly King Kowalski Lee "
                                "Lewis Martin Miller Moore Morgan Murphy Nguyen O'Neil Okafor Owusu Parker "
                                "Patel Phillips Price Rahman Roberts "
                                "Robinson Scott Shah Singh Smith Smithers Taylor Thomas Thompson Turner "
                                "Walker Ward Watson White Williams Wilson "
                                "Wood Wright Xu Young Zulu";

QString listOf(const char *name, const char *words)
{
    QStringList rows;
    int number = 0;
    for (QString word : QString::fromUtf8(words).split(QLatin1Char(' ')))
        rows.append(QStringLiteral("(%1, '%2')")
                        .arg(number++)
                        .arg(word.replace(QLatin1Char('\''), QStringLiteral("''"))));
    return QStringLiteral(
               "CREATE TEMP TABLE %1 (number INTEGER PRIMARY KEY, word TEXT); INSERT INTO %1 VALUES %2;")
        .arg(QLatin1String(name), rows.join(QLatin1Char(',')));
}

// Names as unevenly spread as names are, given and family names apart from one another (two primes), the same
// in every run; straight into the table, because how people
// come in is not measured here.
std::unique_ptr<HubFile> makeHub(const QString &path, int people)
{
    auto hub = HubFile::create(path, {QStringLiteral("BENCH"), QStringLiteral("Bench"), false});
    Connection &connection = hub->connection();
    connection.execute(listOf("given", givenNames) + listOf("family", familyNames));
    const auto pick = [](int factor, int prime, const char *of) {
        const QString share = QStringLiteral("((i * %1) % %2)").arg(factor).arg(prime);
        return QStringLiteral("%1 * %1 * (SELECT count(*) FROM %2) / (%3 * %3)")
            .arg(share, QLatin1String(of))
            .arg(prime);
    };
    Transaction transaction(connection);
    connection.execute(
        QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO people (key, hub, id, given_name, family_name, postcode, sort_name) "
            "SELECT i, 1, 'p' || i, g.word, f.word, 'SE' || (i % 28 + 1) || ' ' || (i % 9 + 1) || 'QX', "
            "lower(f.word || ', ' || g.word) FROM n JOIN given g ON g.number = %2 JOIN family f ON f.number "
            "= %3")
            .arg(people)
            .arg(pick(7919, 1009, "given"), pick(104729, 1013, "family")));
    setIndexMemory(connection, Person::table(), 64); // as an import does
    indexNewRows(connection, Person::table(), 0);
    setIndexMemory(connection, Person::table(), 0);
    transaction.commit();
    return hub;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

// Everything that somebody types on the way to a name: its first letter, its first two …
QStringList keystrokes(const QStringList &typed)
{
    QStringList all;
    for (const QString &word : typed)
        for (qsizetype length = 1; length <= word.size(); ++length)
            all.append(word.left(length));
    return all;
}

// Milliseconds a keystroke, each in the quickest of some rounds: what else the machine does is not asked.
double each(const QStringList &typed, const std::function<void(const QString &)> &search)
{
    constexpr int rounds = 25;
    double sum = 0;
    for (const QString &text : typed) {
        double least = Bench::seconds([&] { search(text); });
        for (int round = 1; round < rounds; ++round)
            least = std::min(least, Bench::seconds([&] { search(text); }));
        sum += least;
    }
    return sum * 1000 / static_cast<double>(typed.size());
}

double ours(HubFile &hub, const QStringList &typed)
{
    return each(typed, [&](const QString &text) { searchPeople(hub.connection(), text, 10); });
}

double bare(HubFile &hub, const QStringList &typed)
{
    Statement rows = hub.connection().prepare("SELECT rowid, given_name, family_name, known_as, postcode "
                                              "FROM people_search WHERE people_search MATCH ? LIMIT 50");
    return each(typed, [&](const QString &text) {
        rows.bind(1, matchText(text, 6));
        while (rows.step())
            for (int column = 1; column <= 4; ++column)
                rows.text(column);
        rows.reset();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Bench bench(argc, argv);
    if (bench.size() > 30'000)
        return 0;
    const auto few = makeHub(bench.path(QStringLiteral("few.doorstep")), fewPeople);
    const auto many = makeHub(bench.path(QStringLiteral("many.doorstep")), manyPeople);
    const QStringList names = keystrokes(words("Okafor Smithers Christopher Joanna Begum Zoë Williams"));
    const QStringList letters = words("a b c d e f g h i j k l m n o p r s t w y z");
    const QStringList pairs =
        QStringList{QStringLiteral("smith j"), QStringLiteral("zoe z"),  QStringLiteral("jo s"),
                    QStringLiteral("khan ay"), QStringLiteral("se15 4"), QStringLiteral("xu wei")};
    const QStringList nobody = {QStringLiteral("smith brown"), QStringLiteral("anna rose")};
    struct Kind {
        const char *what;
        const QStringList &typed;
    };
    for (const Kind &kind : {Kind{"names", names}, Kind{"one letter", letters}, Kind{"two words", pairs},
                             Kind{"nobody has both", nobody}}) {
        const double atMany = ours(*many, kind.typed);
        bench.line(
            qPrintable(QStringLiteral("find, %1: 1M people (ms), bare FTS5").arg(QLatin1String(kind.what))),
            atMany, bare(*many, kind.typed), 1.5);
        bench.line(
            qPrintable(QStringLiteral("find, %1: 1M people (ms), 15,000").arg(QLatin1String(kind.what))),
            atMany, ours(*few, kind.typed), 2.0);
    }
    return 0;
}
