#include "return_hub.h"

#include "exchange/import_folder.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "returns/package_content.h"
#include "returns/return_schema.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

namespace doorstep::tests {

namespace {

const QString pack = QStringLiteral("coep-2017-2020");

} // namespace

ReturnHub::ReturnHub(const char *code)
    : m_file(createHub(m_folder.filePath(QStringLiteral("Hub.doorstep")),
                       {QString::fromLatin1(code), QStringLiteral("Ward 7 Organisers"), false},
                       packBytes(pack), pack))
{
}

Programme ReturnHub::programme()
{
    return currentProgramme(connection());
}

void ReturnHub::load(const std::vector<InterchangeFile> &files)
{
    const QString folder = path(QStringLiteral("in"));
    QDir(folder).removeRecursively();
    REQUIRE(QDir().mkpath(folder));
    for (const InterchangeFile &file : files)
        writeBytes(folder + QLatin1Char('/') + QLatin1String(file.table) + QStringLiteral(".csv"), file.csv);
    loadFolder(folder);
}

void ReturnHub::loadFolder(const QString &folder)
{
    NoProgress progress;
    const ImportResult result = importFolder(*m_file, folder, {}, progress);
    for (const ImportProblem &problem : result.problems) {
        UNSCOPED_INFO(problem.file.toStdString() << " " << problem.line << " " << problem.column.toStdString()
                                                 << " " << problem.reason.toStdString());
        FAIL("not taken");
    }
}

void ReturnHub::loadSmallLife()
{
    load({
        {"people",
         "id,given_name,family_name,email,share_consent,gender,birth_date,lsoa,local_authority\n"
         "org1,Ann,Organiser,,,,,,\n"
         "org2,Ben,Organiser,,,,,,\n"
         "p1,Rose,Okafor,rose@example.org,yes,woman,1980-05-04,E01025518,E07000127\n"
         "p2,Sam,Hill,sam@example.org,,man,2003-01-02,E01025518,E07000127\n"
         "p3,Kit,Ng,kit@example.org,no,woman,1990-01-02,E01025518,E07000127\n"
         "p4,Lee,Fox,lee@example.org,yes,,,,\n"},
        {"organisers", "person_id,started_on\norg1,2018-01-01\n"},
        {"conversations",
         "id,held_on,organiser_id,person_id,lsoa,minutes,themes,activated_on,activation\n"
         "c1,2019-04-02,org1,p1,E01025518,10,health,2019-04-02,declared\n"
         "c2,2019-05-02,org1,,E01025382,20,,2019-05-02,declared\n"
         "c3,2019-08-02,org1,p2,E01025382,5,,,\n"
         "c4,2019-02-02,org2,p4,,,,2019-02-02,evidenced\n"},
        {"groups", "id,name,formed_on\ng1,Ward 7 Together,2019-05-01\n"},
        {"group_members", "group_id,person_id,joined_on\ng1,p2,2019-05-05\n"},
        {"courses",
         "code,title,kind,sessions_required\nyouth1,Young Organisers,youth,1\nbp,Building "
         "Power,follow_on,2\n"},
        {"course_runs", "id,course_code,starts_on,lead_trainer_id\nr1,youth1,2019-05-10,org2\n"},
        {"course_sessions", "id,run_id,held_on\ns1,r1,2019-05-10\n"},
        {"enrolments",
         "run_id,person_id,enrolled_on,outcome\nr1,p1,2019-04-20,attended\nr1,p3,2019-04-21,withdrawn\n"},
        {"attendance", "session_id,person_id,mark\ns1,p1,present\n"},
        {"funding", "id,received_on,source,amount,status\nf1,2019-06-01,Town Council,120.50,secured\n"},
    });
}

ReturnContent ReturnHub::build(const Period &period, const QStringList &storyIds)
{
    NoProgress progress;
    return buildReturn(*m_file, programme(), period, storyIds, progress);
}

NamedRows ReturnHub::rows(const Period &period, const char *table)
{
    return namedRows(build(period), table);
}

SignedReturn ReturnHub::sign(const Period &period, const SignOptions &options)
{
    NoProgress progress;
    return signReturn(*m_file, period, options, progress);
}

SignedReturn ReturnHub::sign(const Period &period)
{
    SignOptions options;
    options.signedBy = QStringLiteral("Ann Organiser");
    options.reasons = {{QStringLiteral("all"), QStringLiteral("known")}};
    options.outFolder = path(QStringLiteral("out"));
    return sign(period, options);
}

NamedRows namedRows(const ReturnContent &content, const char *table)
{
    const ReturnTable *columns = returnTableNamed(QString::fromLatin1(table));
    REQUIRE(columns);
    NamedRows rows;
    for (const QStringList &cells : parseReturnFile(*columns, content.file(columns->fileName())->content)) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(columns->columns[i].name, cells[i]);
        rows.append(row);
    }
    return rows;
}

QStringList column(const NamedRows &rows, const char *name)
{
    QStringList values;
    for (const QHash<QString, QString> &row : rows)
        values.append(row.value(QString::fromLatin1(name)));
    return values;
}

QHash<QString, QString> rowWith(const NamedRows &rows, const char *column, const char *value)
{
    for (const QHash<QString, QString> &row : rows)
        if (row.value(QString::fromLatin1(column)) == QString::fromUtf8(value))
            return row;
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace doorstep::tests
