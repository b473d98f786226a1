// The table of records over the storage's list.
#include "records/conversations.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/models/record_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTextDocument>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

Person person(const char *given, const char *family, const char *postcode = "")
{
    Person made;
    made.givenName = QString::fromUtf8(given);
    made.familyName = QString::fromUtf8(family);
    made.postcode = QString::fromLatin1(postcode);
    return made;
}

struct OpenHub {
    UiHub hub;
    std::unique_ptr<HubFile> file = hub.open();
    RecordModel people{*file, Person::table()};
    QAbstractItemModelTester tester{&people, QAbstractItemModelTester::FailureReportingMode::Fatal};

    OpenHub()
    {
        QObject::connect(&file->notices(), &ChangeNotices::committed, &people, &RecordModel::onChange);
    }
    QString cell(int row, const char *column) const
    {
        return people.index(row, people.columnOf(column)).data().toString();
    }
};

} // namespace

TEST_CASE("The model of people follows the file")
{
    OpenHub open;
    REQUIRE(open.people.rowCount() == 0);

    const qint64 rose = UiHub::add(*open.file, person("Rose", "Okafor", "HX1 1AA"));
    UiHub::add(*open.file, person("Abel", "Adams"));
    REQUIRE(until([&] { return open.people.rowCount() == 2; }));
    CHECK(open.cell(0, "given_name") == QStringLiteral("Abel")); // by family name
    CHECK(open.cell(1, "postcode") == QStringLiteral("HX1 1AA"));
    CHECK(open.people.keyAt(1) == rose);
    CHECK(open.people.rowOf(rose) == 1);
    CHECK(open.people.columnOf("id") == -1);

    SECTION("an edit shows without a reset")
    {
        QSignalSpy resets(&open.people, &QAbstractItemModel::modelReset);
        Person changed = open.people.rowAt(1)->record.as<Person>();
        changed.phone = QStringLiteral("01422 000000");
        UiHub::add(*open.file, changed);
        REQUIRE(until([&] { return open.cell(1, "phone") == QStringLiteral("01422 000000"); }));
        CHECK(resets.isEmpty());
    }
    SECTION("words narrow it down")
    {
        open.people.setFilter(QStringLiteral("oka"));
        REQUIRE(until([&] { return open.people.rowCount() == 1; }));
        CHECK(open.people.keyAt(0) == rose);
        CHECK(open.people.isNarrowed());
        open.people.showAll();
        REQUIRE(until([&] { return open.people.rowCount() == 2; }));
    }
    SECTION("only some records")
    {
        open.people.setOnly(QList<qint64>{rose});
        REQUIRE(until([&] { return open.people.rowCount() == 1; }));
        CHECK(open.people.keyAt(0) == rose);
    }
    SECTION("a condition on a column")
    {
        open.people.setCondition(QStringLiteral("postcode"),
                                 Filter{QStringLiteral("postcode"), Filter::Operator::NotEmpty, {}});
        REQUIRE(until([&] { return open.people.rowCount() == 1; }));
        CHECK(open.people.keyAt(0) == rose);
        open.people.setCondition(QStringLiteral("postcode"), std::nullopt);
        REQUIRE(until([&] { return open.people.rowCount() == 2; }));
    }
    SECTION("sorted the other way")
    {
        open.people.sort(open.people.columnOf("family_name"), Qt::DescendingOrder);
        REQUIRE(until([&] { return open.people.keyAt(0) == rose; }));
    }
    SECTION("deleted")
    {
        Change change(*open.file, QStringLiteral("Deleted"));
        change.remove(Person::table(), rose);
        change.commit();
        REQUIRE(until([&] { return open.people.rowCount() == 1; }));
    }
}

TEST_CASE("A name with markup is shown as it is, in hints too")
{
    OpenHub open;
    UiHub::add(*open.file, person("<b>Rose</b> & Sons", "Okafor"));
    REQUIRE(until([&] { return open.people.rowCount() == 1; }));
    const QModelIndex index = open.people.index(0, open.people.columnOf("given_name"));
    CHECK(index.data().toString() == QStringLiteral("<b>Rose</b> & Sons"));
    QTextDocument hint; // as Qt shows what it takes for HTML
    REQUIRE(Qt::mightBeRichText(index.data(Qt::ToolTipRole).toString()));
    hint.setHtml(index.data(Qt::ToolTipRole).toString());
    CHECK(hint.toPlainText() == QStringLiteral("<b>Rose</b> & Sons"));
}

TEST_CASE("References show what they refer to, and follow its name")
{
    OpenHub open;
    const qint64 rose = UiHub::add(*open.file, person("Rose", "Okafor"));
    Conversation talk;
    talk.heldOn = QDate(2019, 3, 12);
    talk.organiser = Id<Person>(rose);
    talk.heard = QStringLiteral("first line\nsecond line");
    UiHub::add(*open.file, talk);

    RecordModel model(*open.file, Conversation::table());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(&open.file->notices(), &ChangeNotices::committed, &model, &RecordModel::onChange);
    const auto cell = [&](const char *column) {
        return model.index(0, model.columnOf(column)).data().toString();
    };
    CHECK(cell("organiser_id") == QStringLiteral("Rose Okafor"));
    CHECK(cell("held_on") == QStringLiteral("12 Mar 2019"));
    CHECK(cell("heard") == QStringLiteral("first line second line"));

    Person renamed = person("Rosa", "Okafor");
    renamed.key = rose;
    renamed.id = idOf(open.file->connection(), Person::table(), rose);
    UiHub::add(*open.file, renamed);
    CHECK(until([&] { return cell("organiser_id") == QStringLiteral("Rosa Okafor"); }));
}

TEST_CASE("A long list is told to the view a piece at a time, and whole when it is scrolled")
{
    OpenHub open;
    {
        Change change(*open.file, QStringLiteral("Many"));
        for (int i = 0; i < 1200; ++i) {
            Person each = person("P", "");
            each.familyName = QStringLiteral("F%1").arg(i, 4, 10, QLatin1Char('0'));
            change.save(each);
        }
        change.commit();
    }
    RecordModel people(*open.file, Person::table()); // without the tester, which scrolls to the end by itself
    REQUIRE(people.total() == 1200);
    CHECK(people.rowCount() == 500);
    REQUIRE(people.canFetchMore({}));
    people.fetchMore({});
    CHECK(people.rowCount() == 1200);
    CHECK(people.index(1199, people.columnOf("family_name")).data().toString() == QStringLiteral("F1199"));
    CHECK(people.keys(1190).size() == 10);
}

TEST_CASE("A column of words made of several fields sorts as its field does")
{
    OpenHub open;
    UiHub::add(*open.file, person("Rose", "Okafor"));
    UiHub::add(*open.file, person("Zoe", "Adams"));
    REQUIRE(until([&] { return open.people.rowCount() == 2; }));
    CHECK(open.cell(0, "name") == QStringLiteral("Zoe Adams"));
    open.people.sort(open.people.columnOf("name"), Qt::DescendingOrder);
    CHECK(open.cell(0, "name") == QStringLiteral("Rose Okafor"));
    CHECK(open.people.headerData(open.people.columnOf("name"), Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("Name"));
}
