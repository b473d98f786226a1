// Lists that are sorted and narrowed in pieces, and columns that a list works out.
#include "lists.h"
#include "storage/record_list_order.h"

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE("a long list in any order, narrowed or not, is what one statement would give")
{
    TempHub hub;
    fill(hub, 45000);
    hub.connection().execute(
        "UPDATE conversations SET place = NULL WHERE key % 7 = 0; UPDATE conversations SET "
        "place = 'place of the same beginning ' || (key % 90) WHERE key % 3 = 0; "
        "DELETE FROM conversations WHERE key BETWEEN 19000 AND 21500");
    const auto keys = [&](const ListQuery &query) {
        RecordList list(hub.connection(), query);
        list.waitUntilComplete();
        return list.keys(0, list.count());
    };
    ListQuery query = queryOf(Conversation::table());
    query.sortColumn = QStringLiteral("place");
    CHECK(keys(query) == keysBySql(hub, QStringLiteral("ORDER BY place IS NULL, place, key")));
    query.order = Qt::DescendingOrder;
    CHECK(keys(query) == keysBySql(hub, QStringLiteral("ORDER BY place IS NULL, place DESC, key DESC")));
    query.filters = {
        {QStringLiteral("held_on"), Filter::Operator::Between, {QStringLiteral("2013-02-01"), {}}}};
    CHECK(keys(query)
          == keysBySql(hub,
                       QStringLiteral("WHERE held_on >= '2013-02-01' ORDER BY place IS NULL, place DESC, "
                                      "key DESC")));
    query.sortColumn = QStringLiteral("held_on");
    query.filters = {{QStringLiteral("place"), Filter::Operator::In, {QString(), QStringLiteral("place 2")}}};
    const QString narrowed = QStringLiteral("WHERE place IS NULL OR place = 'place 2' ");
    CHECK(keys(query) == keysBySql(hub, narrowed + QStringLiteral("ORDER BY held_on DESC, key DESC")));
    query.order = Qt::AscendingOrder;
    CHECK(keys(query) == keysBySql(hub, narrowed + QStringLiteral("ORDER BY held_on, key")));
}

TEST_CASE("nobody who writes waits for a long list that is being sorted or narrowed")
{
    TempHub hub;
    fill(hub, 45000);
    const auto other = hub.file().sibling();
    ListQuery query = queryOf(Conversation::table());
    const auto writesBetween = [&] {
        const ListSql sql(other->connection(), query);
        ListWalk walk(other->connection(), sql);
        ListOrder found;
        int steps = 0;
        for (bool more = true; more; ++steps) {
            more = walk.step(found);
            hub.connection().execute("UPDATE conversations SET place = 'elsewhere' WHERE key = 1");
        }
        CHECK(found.count() == 45000);
        return steps;
    };
    query.sortColumn = QStringLiteral("place");
    CHECK(writesBetween() == 3);
    query.sortColumn.clear();
    query.filters = {{QStringLiteral("place"), Filter::Operator::NotEmpty, {}}};
    CHECK(writesBetween() == 3);
}

TEST_CASE("the day of a person's last conversation sorts and narrows a list")
{
    TempHub hub;
    const Person rose = hub.person("Rose");
    const Person sam = hub.person("Sam");
    hub.person("Una");
    hub.conversation(rose, sam, QDate(2020, 1, 1), "old");
    hub.conversation(rose, sam, QDate(2020, 3, 1), "new");
    hub.conversation(sam, rose, QDate(2020, 2, 1), "only");
    ListQuery query = queryOf(Person::table());
    query.sortColumn = QStringLiteral("last_conversation");
    RecordList list(hub.connection(), query);
    CHECK(column(list, "given_name")
          == QStringList{QStringLiteral("Rose"), QStringLiteral("Sam"), QStringLiteral("Una")});
    CHECK(list.fetch(1, 1).first().extras.lastConversation == QDate(2020, 3, 1));
    query.filters = {
        {QStringLiteral("last_conversation"), Filter::Operator::From, {QStringLiteral("2020-02-02")}}};
    list.setQuery(query);
    CHECK(column(list, "given_name") == QStringList{QStringLiteral("Sam")});
    query.filters = {{QStringLiteral("last_conversation"), Filter::Operator::Empty, {}}};
    list.setQuery(query);
    CHECK(column(list, "given_name") == QStringList{QStringLiteral("Una")});
}
