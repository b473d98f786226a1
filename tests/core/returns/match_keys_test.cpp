#include "returns/match_keys.h"

#include <catch2/catch.hpp>

using namespace doorstep;

namespace {

const QString secret = QStringLiteral("a secret");

Person zoe()
{
    Person person;
    person.givenName = QStringLiteral("Zoë");
    person.familyName = QStringLiteral("O'Neil");
    person.email = QStringLiteral(" Zoe.ONeil@Example.org ");
    person.phone = QStringLiteral("+44 (0)7700 900123");
    person.birthDate = QDate(1985, 2, 3);
    person.postcode = QStringLiteral("ba1 5dl");
    return person;
}

} // namespace

// Computed with another program from e|zoe.oneil@example.org|zoe, p|447700900123|zoe, n|zoe|oneil|1985-02-03
// and c|zoe|oneil|BA15DL.
TEST_CASE("The four match keys of a person")
{
    REQUIRE(matchKeys(zoe(), secret)
            == QStringList{QStringLiteral("b566e90929c0a338eab8eb56a865f725"),
                           QStringLiteral("502d0d4a76bb9a2ae8414041cef05a29"),
                           QStringLiteral("cad2e33f3817eba89ecc000e481bd80a"),
                           QStringLiteral("f13d8fc7e71a0e016e390f3a1894dcde")});
}

TEST_CASE("The same phone however it is written gives the same key")
{
    for (const char *phone : {"07700900123", "0044 7700 900123", "447700900123", "(0)7700-900123"}) {
        Person person = zoe();
        person.phone = QString::fromLatin1(phone);
        INFO(phone);
        REQUIRE(matchKeys(person, secret).value(1) == QLatin1String("502d0d4a76bb9a2ae8414041cef05a29"));
    }
}

TEST_CASE("What people write where they have nothing makes no key")
{
    Person person = zoe();
    person.email = QStringLiteral("n/a");
    person.phone = QStringLiteral("0");
    person.birthDate = QDate(1900, 1, 1);
    person.postcode.clear();
    REQUIRE(matchKeys(person, secret).isEmpty());
}

TEST_CASE("Without a given name there is no key, without a family name two")
{
    Person person = zoe();
    person.familyName.clear();
    REQUIRE(matchKeys(person, secret).size() == 2);
    person.givenName = QStringLiteral("—");
    REQUIRE(matchKeys(person, secret).isEmpty());
}

TEST_CASE("Another secret gives other keys")
{
    REQUIRE(matchKeys(zoe(), QStringLiteral("another")).front() != matchKeys(zoe(), secret).front());
}
