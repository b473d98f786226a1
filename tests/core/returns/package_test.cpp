// Packages as others might send them: whole, locked, damaged, hostile.
#include "return_hub.h"

#include "base/error.h"
#include "programme/shipped_packs.h"
#include "returns/check_package.h"
#include "returns/return_package.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <archive.h>
#include <archive_entry.h>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const QString password = QStringLiteral("Zwölf Boxkämpfer 12");

// A signed package of a small hub, made once; tests take it apart and put it together otherwise.
struct Sent {
    ReturnHub hub;
    QString path;
    QList<ReturnFile> members;

    Sent()
    {
        hub.loadSmallLife();
        path = hub.sign(secondQuarter).path;
        NoProgress progress;
        const PackageBytes bytes = readPackage(path, {}, progress);
        members.append({QStringLiteral("datapackage.json"), 0, bytes.descriptionJson});
        members.append({QStringLiteral("signature.txt"), 0, bytes.signature});
        members.append(bytes.files);
    }
    static Sent &get()
    {
        static Sent sent;
        return sent;
    }
};

QList<ReturnFile> members()
{
    return Sent::get().members;
}

QString written(const QByteArray &zip)
{
    const QString path = Sent::get().hub.path(QStringLiteral("tried.zip"));
    writeBytes(path, zip);
    return path;
}

QByteArray zipped(const QList<ReturnFile> &files)
{
    return zipOf(files, QStringLiteral("2019-07-01T10:00:00Z"), {});
}

PackageReport checked(const QString &path, const QString &with = {})
{
    NoProgress progress;
    return checkPackage(path, {Sent::get().hub.programme()}, with, progress);
}

PackageReport checked(const QList<ReturnFile> &files)
{
    return checked(written(zipped(files)));
}

Error::Kind errorOf(const QString &path, const QString &with = {})
{
    try {
        checked(path, with);
    } catch (const Error &error) {
        return error.kind();
    }
    FAIL("no error");
    return Error::Kind::System;
}

// With datapackage.json changed and signed again, as somebody with the pack could.
QList<ReturnFile> described(const std::function<void(QJsonObject &)> &change,
                            QList<ReturnFile> files = members())
{
    QJsonObject json = QJsonDocument::fromJson(files[0].content).object();
    change(json);
    files[0].content = QJsonDocument(json).toJson();
    files[1].content = packageSignature(files[0].content, Sent::get().hub.programme().secret);
    return files;
}

// With one file's content changed and described anew.
QList<ReturnFile> withContent(const char *name, const QByteArray &content, qint64 rows)
{
    QList<ReturnFile> files = members();
    for (ReturnFile &file : files)
        if (file.name == QLatin1String(name))
            file.content = content;
    return described(
        [&](QJsonObject &json) {
            QJsonArray resources = json.value(QLatin1String("resources")).toArray();
            for (qsizetype i = 0; i < resources.size(); ++i) {
                QJsonObject resource = resources[i].toObject();
                if (resource.value(QLatin1String("path")).toString() != QLatin1String(name))
                    continue;
                resource.insert(QStringLiteral("rows"), rows);
                resource.insert(QStringLiteral("bytes"), content.size());
                resource.insert(
                    QStringLiteral("hash"),
                    QString(QLatin1String("sha256:")
                            + QString::fromLatin1(
                                QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())));
                resources[i] = resource;
            }
            json.insert(QStringLiteral("resources"), resources);
        },
        files);
}

QByteArray zipWithLink(const char *name, bool hard)
{
    QByteArray bytes;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(
        writer, &bytes, nullptr,
        [](archive *, void *to, const void *from, size_t size) {
            static_cast<QByteArray *>(to)->append(static_cast<const char *>(from),
                                                  static_cast<qsizetype>(size));
            return static_cast<la_ssize_t>(size);
        },
        nullptr);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, hard ? AE_IFREG : AE_IFLNK);
    archive_entry_set_symlink(entry, "/etc/passwd");
    archive_entry_set_size(entry, 0);
    archive_write_header(writer, entry);
    archive_entry_free(entry);
    archive_write_free(writer);
    return bytes;
}

} // namespace

TEST_CASE("A package that was sent is whole and says what it holds")
{
    const PackageReport report = checked(Sent::get().path);
    REQUIRE(report.problems == QStringList());
    REQUIRE(report.origin == PackageReport::Origin::Proven);
    REQUIRE(report.description.hubCode == QLatin1String("HUB01"));
    REQUIRE(report.description.period == secondQuarter);
    REQUIRE(report.description.revision == 1);
    REQUIRE(report.description.signedBy == QLatin1String("Ann Organiser"));
    REQUIRE(report.description.programme == QLatin1String("coep-2017-2020"));
    REQUIRE_FALSE(report.isLocked);
    REQUIRE(report.notes.join(QLatin1Char(' ')).contains(QLatin1String("Not for real data")));
    for (const ReturnFigure &figure : report.headlines)
        if (figure.measure == QLatin1String("funding_leveraged"))
            REQUIRE(figure.value == 12050);
}

TEST_CASE("Without the pack the origin is not checked, with another pack neither")
{
    NoProgress progress;
    REQUIRE(checkPackage(Sent::get().path, {}, {}, progress).origin == PackageReport::Origin::NotChecked);
    const QString other = QStringLiteral("co-2010-2015");
    const PackageReport report =
        checkPackage(Sent::get().path, {parseProgramme(packBytes(other), other)}, {}, progress);
    REQUIRE(report.origin == PackageReport::Origin::NotChecked);
    REQUIRE(report.isWhole());
    REQUIRE(report.notes.contains(QStringLiteral("Origin not checked")));
}

TEST_CASE("The same members make the same plain zip")
{
    REQUIRE(zipped(members()) == zipped(members()));
    REQUIRE(checked(members()).isWhole());
}

TEST_CASE("A locked package opens with its password only")
{
    const QByteArray zip = zipOf(members(), QStringLiteral("2019-07-01T10:00:00Z"), password);
    REQUIRE_FALSE(zip.contains("HUB01"));
    const QString path = written(zip);
    REQUIRE(errorOf(path) == Error::Kind::Password);
    REQUIRE(errorOf(path, QStringLiteral("wrong")) == Error::Kind::Password);
    const PackageReport report = checked(path, password);
    REQUIRE(report.isWhole());
    REQUIRE(report.isLocked);
}

TEST_CASE("7-Zip opens a locked package")
{
    const QString sevenZip = QStandardPaths::findExecutable(QStringLiteral("7z"));
    if (sevenZip.isEmpty())
        return;
    const QString path =
        written(zipOf(members(), QStringLiteral("2019-07-01T10:00:00Z"), QStringLiteral("locked")));
    QProcess listing;
    listing.start(sevenZip, {QStringLiteral("l"), QStringLiteral("-slt"), QStringLiteral("-plocked"), path});
    REQUIRE(listing.waitForFinished());
    REQUIRE(listing.readAllStandardOutput().count("AES-256") >= members().size());
    QProcess test;
    test.start(sevenZip, {QStringLiteral("t"), QStringLiteral("-plocked"), path});
    REQUIRE(test.waitForFinished());
    REQUIRE(test.exitCode() == 0);
}

TEST_CASE("What is no zip at all cannot be opened")
{
    REQUIRE(errorOf(written("id,name\r\n")) == Error::Kind::CannotOpen);
    REQUIRE(errorOf(written({})) == Error::Kind::CannotOpen);
    REQUIRE(errorOf(Sent::get().hub.path(QStringLiteral("nothing.zip"))) == Error::Kind::CannotOpen);
    REQUIRE(errorOf(Sent::get().hub.file().path()) == Error::Kind::CannotOpen);
}

TEST_CASE("A package cut short anywhere, or with bytes after its end, is refused")
{
    const QByteArray zip = zipped(members());
    for (qsizetype size = 4; size < zip.size(); size += 97)
        REQUIRE_FALSE(checked(written(zip.first(size))).isWhole());
    REQUIRE_FALSE(checked(written(zip + "x")).isWhole());
    REQUIRE_FALSE(checked(written(zip + zip)).isWhole());
}

TEST_CASE("A flipped byte is found, or changes nothing of what the package says")
{
    const QByteArray zip = zipped(members());
    NoProgress progress;
    const QList<ReturnFile> files = readPackage(written(zip), {}, progress).files;
    int found = 0;
    for (qsizetype at = 0; at < zip.size(); at += 29) {
        QByteArray flipped = zip;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
        const QString path = written(flipped);
        bool whole = false;
        try {
            whole = checked(path).isWhole();
        } catch (const Error &) {
        }
        found += !whole;
        if (whole)
            REQUIRE(readPackage(path, {}, progress).files == files);
    }
    REQUIRE(found * 29 > zip.size() / 2); // the rest is times and modes in the zip's own headers
}

TEST_CASE("A changed byte in any member is found though the zip itself is sound")
{
    for (qsizetype i = 0; i < members().size(); ++i) {
        QList<ReturnFile> files = members();
        QByteArray &content = files[i].content;
        const qsizetype at = content.size() / 2;
        content[at] = static_cast<char>(content[at] ^ 1);
        INFO(files[i].name.toStdString());
        REQUIRE_FALSE(checked(files).isWhole());
    }
}

TEST_CASE("A member that is missing, unexpected, there twice or in a folder is refused")
{
    for (qsizetype i = 0; i < members().size(); ++i) {
        QList<ReturnFile> files = members();
        files.removeAt(i);
        REQUIRE_FALSE(checked(files).isWhole());
    }
    for (const char *name : {"extra.csv", "../people.csv", "/etc/people.csv", "return/people.csv",
                             "people.csv/", "..\\people.csv", "PEOPLE.CSV", "people.csv "}) {
        QList<ReturnFile> files = members();
        files.append({QString::fromLatin1(name), 0, "x"});
        INFO(name);
        const PackageReport report = checked(files);
        REQUIRE(report.problems.size() == 1);
        REQUIRE(report.problems[0].contains(QLatin1String("no part of a return")));
    }
    QList<ReturnFile> twice = members();
    twice.append(twice.last());
    REQUIRE(checked(twice).problems.value(0).contains(QLatin1String("twice")));
}

TEST_CASE("A link is refused, whatever it is called")
{
    for (const char *name : {"people.csv", "datapackage.json"})
        REQUIRE_FALSE(checked(written(zipWithLink(name, false))).isWhole());
    REQUIRE(
        checked(written(zipWithLink("people.csv", false))).problems.value(0).contains(QLatin1String("link")));
}

TEST_CASE("No more is read than is declared")
{
    // 64 MB of nothing in a few kilobytes, under a description that says it is small.
    QList<ReturnFile> bomb = members();
    bomb.last().content = QByteArray(64 << 20, '0');
    REQUIRE(checked(bomb).problems.value(0).contains(QLatin1String("longer than it says")));

    bomb = members();
    bomb.first().content = QByteArray(8 << 20, ' ');
    REQUIRE(checked(bomb).problems.value(0).contains(QLatin1String("longer than it says")));

    const PackageReport huge = checked(described([](QJsonObject &json) {
        QJsonArray resources = json.value(QLatin1String("resources")).toArray();
        QJsonObject first = resources[0].toObject();
        first.insert(QStringLiteral("bytes"), 9e15);
        resources[0] = first;
        json.insert(QStringLiteral("resources"), resources);
    }));
    REQUIRE(huge.problems.value(0).contains(QLatin1String("larger than a return can be")));
}

TEST_CASE("A description that cannot be is refused")
{
    const auto refuses = [](const char *key, const QJsonValue &value) {
        const PackageReport report = checked(described([&](QJsonObject &json) {
            if (value.isUndefined())
                json.remove(QString::fromLatin1(key));
            else
                json.insert(QString::fromLatin1(key), value);
        }));
        INFO(key);
        REQUIRE(report.problems.size() == 1);
    };
    refuses("interchange_version", 2);
    refuses("interchange_version", QJsonValue::Undefined);
    refuses("interchange_version", QStringLiteral("1"));
    refuses("hub", QStringLiteral("../../HUB"));
    refuses("hub", QJsonValue::Undefined);
    refuses("period",
            QJsonObject{{QStringLiteral("from"), QStringLiteral("2019-07-01")},
                        {QStringLiteral("to"), QStringLiteral("2019-06-01")}});
    refuses("revision", 0);
    refuses("revision", 1.5);
    refuses("resources", QJsonArray());
    QList<ReturnFile> files = members();
    files[0].content = "[]";
    REQUIRE_FALSE(checked(files).isWhole());
    files[0].content = "{";
    REQUIRE_FALSE(checked(files).isWhole());
}

TEST_CASE("A signature made without the pack is told")
{
    QList<ReturnFile> files = members();
    files[1].content = packageSignature(files[0].content, QStringLiteral("guessed"));
    REQUIRE(checked(files).origin == PackageReport::Origin::Wrong);
    REQUIRE_FALSE(checked(files).isWhole());
    files[1].content = "hello";
    REQUIRE_FALSE(checked(files).isWhole());
}

TEST_CASE("Files that are described rightly and still are not a return")
{
    const QByteArray header = "session_id,person_id,mark\r\n";
    REQUIRE(checked(withContent("attendance.csv", header + "s1,p1,present\r\n", 1)).isWhole());
    const auto refuses = [&](const char *name, const QByteArray &content, qint64 rows, const char *why) {
        const PackageReport report = checked(withContent(name, content, rows));
        INFO(why << ": " << report.problems.join(QLatin1Char('|')).toStdString());
        REQUIRE(report.problems.size() == 1);
        REQUIRE(report.problems[0].contains(QLatin1String(why)));
    };
    refuses("attendance.csv", header + "s1,p1,present\r\n", 2, "it says it has 2 rows");
    refuses("attendance.csv", header + "s1,nobody,present\r\n", 1, "refers to nothing in people.csv");
    refuses("attendance.csv", header + "s1,p1,asleep\r\n", 1, "not in the list");
    refuses("attendance.csv", header + "s1,p1,\r\n", 1, "is needed");
    refuses("attendance.csv", header + "s1,p1,present\r\ns1,p1,late\r\n", 2, "there twice");
    refuses("attendance.csv", "session_id,person_id,mark,name\r\ns1,p1,present,Rose\r\n", 1, "columns");
    refuses("attendance.csv", header + "s1,p1,\xff\r\n", 1, "attendance.csv");
    refuses("course_sessions.csv", "id,run_id,held_on\r\ns1,r1,10/05/2019\r\n", 1, "is not a date");
    refuses("figures.csv", "measure,breakdown,category,value\r\nhappiness,,,1\r\n", 1, "is no measure");
}
