// export → import into a new hub → export gives the same bytes.
#include "base/file_writer.h"
#include "exchange/csv_writer.h"
#include "exchange/sample_hub.h"
#include "interchange_hub.h"
#include "records/record_table.h"
#include "support/shared_data.h"

using namespace doorstep;
using namespace doorstep::tests;

namespace {

// Of lists too long to be printed: the first line that differs, empty where none does.
std::string firstDifference(const QByteArrayList &left, const QByteArrayList &right)
{
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        if (left.value(i) != right.value(i))
            return (left.value(i) + "\n" + right.value(i)).toStdString();
    return {};
}

void requireSame(const Folder &first, const Folder &second)
{
    REQUIRE(first.keys() == second.keys());
    for (auto it = first.begin(); it != first.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(firstDifference(it->split('\n'), second[it.key()].split('\n')) == "");
    }
}

// What the hub exports comes back unchanged into itself and makes the same export in a new hub.
Folder requireRoundTrip(InterchangeHub &hub)
{
    const Folder first = hub.exported();
    const ImportResult again = hub.import(first);
    CHECK(again.created() + again.updated() + again.refused() == 0);
    CHECK(again.batch == 0);
    CHECK(problemText(again).toStdString() == "");
    InterchangeHub fresh;
    const ImportResult result = fresh.import(first);
    CHECK(result.refused() == 0);
    CHECK(result.updated() + result.unchanged() == 0);
    requireSame(first, fresh.exported());
    return first;
}

// A string that a spreadsheet, a parser or a shell would take amiss, as a cell of a file.
QByteArray cell(const QString &text)
{
    QByteArray bytes;
    CsvWriter writer([&](const char *data, qint64 size) { bytes.append(data, size); },
                     CsvWriter::Bom::Without);
    writer.guardedCell(QByteArrayView(text.toUtf8()));
    writer.endRow();
    writer.finish();
    return bytes.chopped(2);
}

QStringList nastyStrings()
{
    QStringList strings = {QStringLiteral("=1+1"),
                           QStringLiteral("'=1"),
                           QStringLiteral("''"),
                           QStringLiteral("-"),
                           QStringLiteral("+44 7700 900123"),
                           QStringLiteral("@x"),
                           QStringLiteral("\t=1"),
                           QStringLiteral("\rline"),
                           QStringLiteral("a\r\nb"),
                           QStringLiteral("\"quoted\""),
                           QString(QChar(0xFEFF)) + QStringLiteral("mark"),
                           QStringLiteral("a;b"),
                           QStringLiteral(" é "),
                           QString(QChar(0x2028)) + QStringLiteral("x") + QChar(0xA0),
                           QStringLiteral(";"),
                           QStringLiteral("  "),
                           QStringLiteral("NULL")};
    const QString blns = sharedData(QStringLiteral("real/strings/blns.txt"));
    if (!blns.isEmpty())
        for (const QByteArray &line : readWholeFile(blns, 10 << 20).split('\n'))
            if (!line.isEmpty() && !line.startsWith('#') && !line.contains('\0'))
                strings.append(QString::fromUtf8(line));
    return strings;
}

} // namespace

TEST_CASE("A lifelike hub comes out as it went in, to the byte")
{
    InterchangeHub hub;
    NoProgress progress;
    SampleOptions options;
    options.people = 300;
    options.conversations = 700;
    options.lastDay = QDate(2026, 11, 20);
    SampleHub::write(hub.path(QStringLiteral("sample")), options, progress);
    const ImportResult result = hub.importFrom(hub.path(QStringLiteral("sample")));
    CHECK(problemText(result).toStdString() == "");
    CHECK(result.files.size() == 20);
    requireSame(readFolder(hub.path(QStringLiteral("sample"))), requireRoundTrip(hub));
}

TEST_CASE("The hubs of a whole programme come out as they went in")
{
    for (const char *code : {"HUB01", "HUB07", "HUB22"}) {
        const QString folder = sharedData(QStringLiteral("replay/coep/") + QLatin1String(code));
        if (folder.isEmpty())
            return;
        INFO(code);
        InterchangeHub hub;
        const ImportResult result = hub.importFrom(folder);
        CHECK(problemText(result).toStdString() == "");
        CHECK(result.refused() == 0);
        CHECK(result.unknownFiles.isEmpty());
        const Folder out = requireRoundTrip(hub);
        const Folder in = readFolder(folder);
        CHECK(in.keys() == out.keys());
        for (auto it = in.begin(); it != in.end();
             ++it) { // some of its cells have spaces to trim and no guards
            INFO(it.key().toStdString());
            CHECK(it->count('\n') == out[it.key()].count('\n'));
        }
    }
}

TEST_CASE("Nasty text in every field that takes text survives the round trip")
{
    const QStringList strings = nastyStrings();
    InterchangeHub hub;
    Folder files;
    QByteArray &people = files[QStringLiteral("people")];
    people = "id,given_name,family_name,known_as,email,phone,address,postcode,guardian_name,guardian_contact,"
             "tags,notes\n";
    QByteArray &talks = files[QStringLiteral("conversations")];
    talks = "id,held_on,organiser_id,described_as,place,postcode,heard,next_step\n";
    QByteArray &groups = files[QStringLiteral("groups")];
    groups = "id,name,neighbourhood,notes\n";
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QByteArray text = cell(strings[i]);
        const QByteArray id = QByteArray::number(i);
        people += "p" + id + ",X," + (text + ',').repeated(9) + text + '\n';
        talks += "c" + id + ",2019-03-12,p0," + (text + ',').repeated(4) + text + '\n';
        groups += "g" + id + ",X" + text.mid(text.startsWith('"')).replace('"', "") + ',' + text + ',' + text
            + '\n';
    }
    groups.replace('\r', "");
    const ImportResult result = hub.import(files);
    CHECK(outcome(result, "people").startsWith(QString::number(strings.size())));
    CHECK(outcome(result, "conversations") == QStringLiteral("%1/0/0/0").arg(strings.size()));
    requireRoundTrip(hub);
    // Free text is kept to the byte.
    for (qsizetype i = 0; i < strings.size(); ++i) {
        Statement row = hub.connection().prepare("SELECT heard FROM conversations WHERE id = ?");
        REQUIRE(row.bind(1, QStringLiteral("c%1").arg(i)).step());
        CHECK(row.text(0) == strings[i]);
    }
}
