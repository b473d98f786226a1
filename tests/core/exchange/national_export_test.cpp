// The national file as one data package: what stands in it, and that datapackage.json tells the truth.
#include "base/progress.h"
#include "exchange/national_export.h"
#include "storage/received_returns.h"
#include "storage/received_rows.h"
#include "support/builders.h"
#include "support/catch_strings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Rows by column, as a reader that knows nothing of Doorstep has them: first row of names, no mark before it.
QList<QHash<QString, QString>> rowsOf(const QString &path)
{
    QList<QHash<QString, QString>> rows;
    QStringList header;
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        const QStringList cells = QString::fromUtf8(line.trimmed()).split(QLatin1Char(','));
        if (header.isEmpty()) {
            header = cells;
        } else if (cells.size() == header.size()) {
            QHash<QString, QString> row;
            for (qsizetype i = 0; i < cells.size(); ++i)
                row.insert(header[i], cells[i]);
            rows.append(row);
        }
    }
    return rows;
}

struct Exported {
    QString folder;
    QJsonObject package;
    QJsonObject resource(const char *name) const
    {
        for (const QJsonValue value : package.value(QLatin1String("resources")).toArray())
            if (value[QLatin1String("name")].toString() == QLatin1String(name))
                return value.toObject();
        return {};
    }
    QList<QHash<QString, QString>> rows(const char *name) const
    {
        return rowsOf(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".csv"));
    }
};

// Two hubs that know one person; what a return brings beside the records is put there by hand.
class National : public HubBuilder {
public:
    National() : HubBuilder("coep-2017-2020", "NATIONAL", true)
    {
        const Id<Person> rose = inHub("HUB02").person("r1");
        const Id<Person> again = inHub("HUB01").person("r9");
        conversation(day("2019-05-01"), "o", "r9").conversation(day("2019-05-02"), "o", "");
        group("g", day("2019-04-01")).member("g", "r9", day("2019-04-02"));
        Change change(file(), QStringLiteral("Build"));
        for (const char *code : {"HUB01", "HUB02"}) {
            const qint64 hub = reportingHub(connection(), QString::fromLatin1(code), {});
            ReceivedRows rows(connection(), hub);
            const bool isFirst = code[4] == '1';
            rows.person((isFirst ? again : rose).key, QStringLiteral("25-44"), 3);
            setCoverage(connection(), hub, {period("2019-04-01", "2019-06-30")});
            if (isFirst)
                rows.activation(again.key, day("2019-04-02"), {});
        }
        for (const qint64 person : {rose.key, again.key})
            connection()
                .prepare("INSERT INTO linked_people (person, unique_person) VALUES (?, ?)")
                .bind(1, person)
                .bind(2, again.key)
                .execute();
        change.keepEmpty();
        change.commit();
    }

    Exported exported()
    {
        NoProgress progress;
        const QString folder = path("package");
        exportNational(file(), folder, progress);
        return {folder,
                QJsonDocument::fromJson(bytesOf(folder + QStringLiteral("/datapackage.json"))).object()};
    }
};

} // namespace

TEST_CASE("every file of the package begins with the hub and is as its description says")
{
    National national;
    const Exported made = national.exported();
    const QJsonArray resources = made.package.value(QLatin1String("resources")).toArray();
    QStringList described{QStringLiteral("datapackage.json")};
    for (const QJsonValue resource : resources) {
        const QString name = resource[QLatin1String("path")].toString();
        INFO(name.toStdString());
        described.append(name);
        const QByteArray bytes = bytesOf(made.folder + QLatin1Char('/') + name);
        CHECK(resource[QLatin1String("hash")].toString()
              == QStringLiteral("sha256:")
                  + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        CHECK(resource[QLatin1String("bytes")].toInteger() == bytes.size());
        CHECK(resource[QLatin1String("rows")].toInteger() == bytes.count('\n') - 1);
        const QStringList header = QString::fromUtf8(bytes.left(bytes.indexOf('\r'))).split(QLatin1Char(','));
        QStringList fields;
        for (const QJsonValue field : resource[QLatin1String("schema")][QLatin1String("fields")].toArray())
            fields.append(field[QLatin1String("name")].toString());
        CHECK(header == fields);
        CHECK(header.first() == QStringLiteral("hub"));
        CHECK(resource[QLatin1String("schema")][QLatin1String("primaryKey")][0].toString()
              == QStringLiteral("hub"));
    }
    described.sort();
    CHECK(QDir(made.folder).entryList(QDir::Files, QDir::Name) == described);
}

TEST_CASE("people of two hubs who are one have one unique id, whoever is only one keeps their own")
{
    National national;
    QHash<QString, QString> unique;
    for (const auto &row : national.exported().rows("unique_people"))
        unique.insert(row[QStringLiteral("hub")] + row[QStringLiteral("person_id")],
                      row[QStringLiteral("unique_id")]);
    CHECK(unique[QStringLiteral("HUB02r1")] == QStringLiteral("HUB01/r9"));
    CHECK(unique[QStringLiteral("HUB01r9")] == QStringLiteral("HUB01/r9"));
    CHECK(unique[QStringLiteral("HUB01o")] == QStringLiteral("HUB01/o"));
    CHECK(unique.size() == 3);
}

TEST_CASE("keys are by hub; only what is always filled is a foreign key, and every reference is named")
{
    National national;
    const Exported made = national.exported();
    const QJsonObject schema = made.resource("conversations").value(QLatin1String("schema")).toObject();
    const QJsonArray keys = schema.value(QLatin1String("foreignKeys")).toArray();
    REQUIRE(keys.size() == 1);
    CHECK(keys[0][QLatin1String("fields")].toArray()
          == QJsonArray{QStringLiteral("hub"), QStringLiteral("organiser_id")});
    CHECK(keys[0][QLatin1String("reference")][QLatin1String("resource")].toString()
          == QStringLiteral("people"));
    bool isNamed = false;
    for (const QJsonValue field : schema.value(QLatin1String("fields")).toArray())
        if (field[QLatin1String("name")].toString() == QStringLiteral("person_id"))
            isNamed = field[QLatin1String("references")][QLatin1String("resource")].toString()
                == QStringLiteral("people");
    CHECK(isNamed);
    // courses.csv has no rows, and nothing may refer to a file that is not there.
    CHECK(made.resource("courses").isEmpty());
}

TEST_CASE("the programme goes along without its secret, its targets as a file")
{
    National national;
    const Exported made = national.exported();
    const QJsonObject programme = made.package.value(QLatin1String("programme")).toObject();
    CHECK(programme.value(QLatin1String("code")) == QStringLiteral("coep-2017-2020"));
    CHECK_FALSE(programme.contains(QLatin1String("secret")));
    CHECK(made.rows("programme_targets").size() == 23);
    CHECK(made.rows("coverage").first()[QStringLiteral("last_day")] == QStringLiteral("2019-06-30"));
    CHECK(made.rows("activations").size() == 1);
}

TEST_CASE("an export into the same folder again leaves nothing of the one before")
{
    National national;
    const QString folder = national.exported().folder;
    QFile old(folder + QStringLiteral("/meetings.csv"));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("hub,id\r\nHUB01,m\r\n");
    old.close();
    national.exported();
    CHECK_FALSE(QFile::exists(old.fileName()));
}

TEST_CASE("a hub's file is no national package")
{
    HubBuilder hub;
    NoProgress progress;
    CHECK_THROWS_AS(exportNational(hub.file(), hub.path("package"), progress), Error);
}
