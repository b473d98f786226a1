// The measures' names, their queries and the contract hold together.
#include "core/measures/figure_of.h"
#include "measures/measure_sql.h"
#include "programme/measure_names.h"
#include "support/shared_data.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("measures are named once, in one order, and each has its query")
{
    QStringList registered;
    for (const Measure &measure : measures()) {
        INFO(measure.name);
        registered.append(measure.nameText());
        CHECK(measureNamed(measure.nameText()) == &measure);
        CHECK(MeasureSql::exists(measure));
        CHECK((measure.unit == MeasureUnit::Money) == isMoneyMeasure(measure.nameText()));
        CHECK(!measure.labelText().isEmpty());
        CHECK(measure.definitionText().endsWith(QLatin1Char('.')));
    }
    CHECK(registered == measureNames());
    QDir queries(QStringLiteral(":/doorstep/measures"));
    for (const QString &file : queries.entryList({QStringLiteral("*.sql")}, QDir::Files))
        CHECK(isMeasure(file.chopped(4)));
    for (const BreakdownId breakdown : allBreakdowns())
        CHECK(breakdownNamed(breakdownName(breakdown)) == breakdown);
}

TEST_CASE("the measures are those of the contract, in its order")
{
    const QString path = sharedData(QStringLiteral("DATA.md"));
    if (path.isEmpty())
        return;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString section = QString::fromUtf8(file.readAll()).section(QStringLiteral("\n## "), 3, 3);
    QStringList named;
    static const QRegularExpression row(QStringLiteral("^\\| `(\\w+)` \\|"),
                                        QRegularExpression::MultilineOption);
    for (auto it = row.globalMatch(section); it.hasNext();)
        named.append(it.next().captured(1));
    CHECK(named == measureNames());
}

TEST_CASE("the queries keep to what SQLite and PostgreSQL both understand")
{
    static const QRegularExpression foreign(
        QStringLiteral(
            "\\b(julianday|strftime|date\\(|datetime|ifnull|iif|instr|group_concat|total\\(|glob|printf|"
            "rowid|random|typeof|json_|unixepoch|CREATE\\s+(TEMP\\s+)?VIEW)"),
        QRegularExpression::CaseInsensitiveOption);
    int looked = 0;
    for (QDirIterator it(QStringLiteral(":/doorstep/measures"), QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!it.fileInfo().isFile())
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        INFO(it.fileName().toStdString());
        CHECK(foreign.match(sql).captured() == QString());
        ++looked;
    }
    CHECK(looked > 25);
}

TEST_CASE("a hub has no figure for the hubs that report")
{
    HubBuilder hub;
    const Programme programme = currentProgramme(hub.connection());
    CHECK(figures(hub.connection(), programme, year2019).size() == qsizetype(measures().size()) - 1);
    CHECK_THROWS_AS(figure(hub.connection(), programme, year2019, measure("hubs_reporting")),
                    std::logic_error);
    CHECK_THROWS_AS(
        breakdown(hub.connection(), programme, year2019, measure("conversations"), BreakdownId::Gender),
        std::logic_error);
}
