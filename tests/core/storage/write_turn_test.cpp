// One file, several connections of one program: whose turn it is to write.
#include "storage/write_turn.h"
#include "temp_hub.h"

#include <QElapsedTimer>

using namespace doorstep;
using namespace doorstep::tests;

TEST_CASE(
    "while work beside the window writes, a change of the window's is refused at once, and not after it")
{
    TempHub hub;
    const std::unique_ptr<HubFile> beside = hub.file().sibling();
    int freed = 0;
    QObject::connect(&hub.file().writeTurn(), &WriteTurn::freed, [&] { ++freed; });
    {
        Change work(*beside, QStringLiteral("Import"));
        CHECK(hub.file().isBusy());
        CHECK_FALSE(beside->isBusy());
        QElapsedTimer time;
        time.start();
        CHECK_THROWS_AS(Change(hub.file(), QStringLiteral("Edit")), Error);
        CHECK(time.elapsed() < 500);
        Person person = makePerson("Rose");
        work.save(person);
        work.commit();
    }
    CHECK_FALSE(hub.file().isBusy());
    CHECK(freed == 1);
    hub.person("Maria");
    CHECK(hub.count("people") == 2);
}

TEST_CASE("work that fails gives the turn back")
{
    TempHub hub;
    const std::unique_ptr<HubFile> beside = hub.file().sibling();
    {
        Change given(*beside, QStringLiteral("Given up"));
    }
    CHECK_FALSE(hub.file().isBusy());
    hub.reopen(HubFile::Access::Read);
    CHECK_THROWS_AS(Change(hub.file(), QStringLiteral("Edit")), Error);
    CHECK_FALSE(hub.file().isBusy());
}
