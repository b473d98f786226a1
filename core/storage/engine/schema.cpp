#include "storage/engine/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Schema)
};

const QString folder = QStringLiteral(":/doorstep/schema/");

QString resource(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("missing resource " + name.toStdString());
    return QString::fromUtf8(file.readAll());
}

QStringList readMigrations()
{
    QStringList scripts;
    const QString form = QStringLiteral("%1.sql");
    for (int number = 1;; ++number) {
        const QString name = form.arg(number, 3, 10, QLatin1Char('0'));
        if (!QFile::exists(folder + name))
            return scripts;
        scripts.append(resource(name));
    }
}

void runScripts(Connection &connection, const QStringList &scripts, qint64 from)
{
    for (qsizetype i = from; i < scripts.size(); ++i)
        connection.execute(scripts[i]);
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(scripts.size()));
}

// Tables, views and triggers by name with their SQL; what virtual tables make for themselves is left out.
QMap<QString, QString> objects(Connection &connection)
{
    QMap<QString, QString> found;
    Statement rows =
        connection.prepare("SELECT type || ' ' || name, sql FROM sqlite_master WHERE type <> 'index'");
    while (rows.step())
        if (!rows.text(0).startsWith(QLatin1String("table sqlite_")))
            found.insert(rows.text(0), rows.text(1));
    return found;
}

QMap<QString, QString> expectedObjects(const QStringList &scripts)
{
    const std::unique_ptr<Connection> fresh =
        Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    createSchema(*fresh, scripts);
    return objects(*fresh);
}

} // namespace

const QStringList &migrations()
{
    static const QStringList scripts = readMigrations();
    return scripts;
}

void createSchema(Connection &connection, const QStringList &scripts)
{
    Transaction transaction(connection);
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    runScripts(connection, scripts, 0);
    connection.execute(resource(QStringLiteral("search.sql"))); // after the tables whose text it indexes
    transaction.commit();
}

qint64 schemaVersion(Connection &connection)
{
    return connection.number(QStringLiteral("PRAGMA user_version")).value_or(0);
}

void upgradeSchema(Connection &connection, const QStringList &scripts)
{
    Transaction transaction(connection);
    runScripts(connection, scripts, schemaVersion(connection));
    transaction.commit();
}

QStringList schemaDifferences(Connection &connection, const QStringList &scripts)
{
    static const QMap<QString, QString> ours = expectedObjects(migrations());
    const QMap<QString, QString> expected = scripts == migrations() ? ours : expectedObjects(scripts);
    const QMap<QString, QString> found = objects(connection);
    QStringList differences;
    for (auto it = expected.begin(); it != expected.end(); ++it)
        if (!found.contains(it.key()))
            differences.append(Text::tr("%1 is missing").arg(it.key()));
        else if (found[it.key()] != it.value())
            differences.append(Text::tr("%1 is not as this program makes it").arg(it.key()));
    for (auto it = found.begin(); it != found.end(); ++it)
        if (!expected.contains(it.key()))
            differences.append(Text::tr("%1 does not belong here").arg(it.key()));
    return differences;
}

} // namespace doorstep
