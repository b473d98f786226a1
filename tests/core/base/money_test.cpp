#include "base/money.h"

using namespace doorstep;

namespace {

std::optional<qint64> pence(const char *text)
{
    const std::optional<Money> money = moneyFromText(QString::fromUtf8(text));
    return money ? money->pence : std::optional<qint64>(-999);
}

} // namespace

TEST_CASE("money is read to the penny and never guessed")
{
    CHECK(pence("0") == 0);
    CHECK(pence("1234") == 123400);
    CHECK(pence("1234.5") == 123450);
    CHECK(pence("1234.05") == 123405);
    CHECK(pence("-2.50") == -250);
    CHECK(pence("999999999999999.99") == 99999999999999999);
    CHECK(pence("") == std::nullopt);
    for (const char *bad : {"1,234", "£5", "1.234", "1.", ".5", "1e3", "abc", "1 2", "--1", "-",
                            "9999999999999999", "1.x", "+5", "0x10"}) {
        INFO(bad);
        CHECK(pence(bad) == -999);
    }
}

TEST_CASE("money comes back as it was written")
{
    for (const qint64 amount :
         {0LL, 1LL, 9LL, 10LL, 99LL, 100LL, 123450LL, -1LL, -12345LL, 99999999999999999LL}) {
        const Money money{amount};
        CHECK(moneyFromText(moneyToText(money)) == money);
    }
    CHECK(moneyToText({5}) == QStringLiteral("0.05"));
    CHECK(moneyToText({-5}) == QStringLiteral("-0.05"));
    CHECK(moneyToText({}).isEmpty());
}

TEST_CASE("people may type pounds as they write them")
{
    CHECK(moneyFromTyped(QString::fromUtf8("£1,234.50")) == Money{123450});
    CHECK(moneyFromTyped(QString::fromUtf8(" £ 20 ")) == Money{2000});
    CHECK_FALSE(moneyFromTyped(QString::fromUtf8("twenty")));
    CHECK(moneyForPeople({123450}) == QString::fromUtf8("£1,234.50"));
    CHECK(moneyForPeople({123400}) == QString::fromUtf8("£1,234"));
    CHECK(moneyForPeople({-5}) == QString::fromUtf8("−£0.05"));
}
