// Which numbers are held back, case by case; and that nobody can work them out again.
#include "report/small_numbers.h"

#include <catch2/catch.hpp>
#include <random>

using namespace doorstep;

namespace {

// "#" for held back, "." for shown; "all" where the parts cannot be shown at all.
std::string shown(const QList<qint64> &parts, qint64 threshold = 5)
{
    const auto held = heldBackParts(parts, threshold);
    if (!held)
        return "all";
    std::string text;
    for (const bool isHeld : *held)
        text += isHeld ? '#' : '.';
    return text;
}

// What somebody who knows the whole and what is shown can tell of the held back: each is at least 1.
bool givesAway(const QList<qint64> &parts, const QList<bool> &held, qint64 threshold)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (held[i]) {
            sum += parts[i];
            ++count;
        }
    return count > 0 && sum - (count - 1) < threshold;
}

} // namespace

TEST_CASE("A number of people is small below the threshold, and none is not")
{
    CHECK_FALSE(isSmallNumber(0, 5));
    CHECK(isSmallNumber(1, 5));
    CHECK(isSmallNumber(4, 5));
    CHECK_FALSE(isSmallNumber(5, 5));
    CHECK_FALSE(isSmallNumber(1, 0));
    CHECK_FALSE(isSmallNumber(1, 1));
}

TEST_CASE("Small parts are held back, and others where they could be worked out from the whole")
{
    CHECK(shown({}) == "");
    CHECK(shown({10, 20, 30}) == "...");
    CHECK(shown({10, 3, 30}) == "##."); // one alone would be the whole less the rest
    CHECK(shown({3, 4, 30}) == "##."); // 7 in two parts: each may be as much as 6
    CHECK(shown({1, 1, 30, 40}) == "###."); // 2 in two parts could only be 1 and 1
    CHECK(shown({4, 1, 9}) == "###"); // 5 in two parts: neither is above 4
    CHECK(shown({0, 3, 0, 12, 50}) == ".#.#."); // none is shown as none
    CHECK(shown({4, 4, 4, 4}) == "####");
    CHECK(shown({3}) == "all"); // the whole would say it
    CHECK(shown({3, 0, 0}) == "all");
    CHECK(shown({1, 1, 1, 1, 1, 1}) == "all"); // 6 in six parts
    CHECK(shown({2, 3}) == "all");
    CHECK(shown({1, 2, 3}, 0) == "...");
    CHECK(shown({9, 12, 30}, 10) == "##.");
}

TEST_CASE("Nothing held back can be worked out, whatever the parts")
{
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QList<qint64> parts;
        const int count = 1 + int(random() % 12);
        for (int i = 0; i < count; ++i)
            parts.append(qint64(random() % (round % 2 == 0 ? 8 : 40)));
        const qint64 threshold = 2 + qint64(random() % 12);
        const auto held = heldBackParts(parts, threshold);
        if (!held)
            continue;
        REQUIRE(held->size() == parts.size());
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (isSmallNumber(parts[i], threshold))
                REQUIRE(held->at(i));
            if (parts[i] == 0)
                REQUIRE_FALSE(held->at(i));
        }
        REQUIRE_FALSE(givesAway(parts, *held, threshold));
    }
}
