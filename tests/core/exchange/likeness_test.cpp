#include "exchange/likeness.h"

#include "exchange/likeness_names.h"
#include "exchange/likeness_sound.h"

using namespace doorstep;

namespace {

// "Rose Okafor; phone; postcode; birth date; e-mail", what is missing left out.
Person made(const char *text)
{
    const QStringList parts = QString::fromUtf8(text).split(QLatin1Char(';'));
    Person person;
    person.givenName = parts[0].section(QLatin1Char('|'), 0, 0).trimmed();
    person.familyName = parts[0].section(QLatin1Char('|'), 1, 1).trimmed();
    person.phone = parts.value(1).trimmed();
    person.postcode = parts.value(2).trimmed();
    person.birthDate = QDate::fromString(parts.value(3).trimmed(), Qt::ISODate);
    person.email = parts.value(4).trimmed();
    return person;
}

} // namespace

TEST_CASE("how much two records look like one person, and why")
{
    struct Case {
        const char *one;
        const char *other;
        bool likely;
        const char *reason; // among those for it, or against it
    };
    const Case cases[] = {
        {"Elizabeth|Okafor;07700 900001", "Liz|Okafor;+44 7700 900001", true, "Liz is short for Elizabeth"},
        {"Liz|Okafor;;HX1 1AA", "Betty|Okafor;;hx11aa", true, "Liz and Betty are short for one name"},
        {"Catherine|Okafor;;HX1 1AA", "Katherine|Okafor;;HX1 1AA", true,
         "Catherine and Katherine are one name"},
        {"Mohammed|Khan;07700 900001", "Muhammad|Kahn;07700 900001", true,
         "Mohammed and Muhammad are one name"},
        {"Zoë|O'Neil;;HX1 1AA", "Zoe|ONeil;;HX1 1AA", true, "same name"},
        {"Rose|Okafor;;HX1 1AA;1980-02-03", "Rose|Okafor;;LS9 9ZZ;1980-02-03", true, "same birth date"},
        {"Rose|Okafor;;HX1 1AA;1980-02-03", "Rose|Shah;;HX1 1AA;1980-02-03", true, "other family name"},
        {"Rose|Okafor;;HX1 1AA", "Okafor|Rose;;HX1 1AA", true, "given and family name have changed places"},
        {"R|Okafor;07700 900001", "Rose|Okafor;07700 900001", true, "R may be Rose"},
        {"Rosee|Okafor;;HX1 1AA", "Rose|Okafor;;HX1 1AA", true, "given names sound alike"},
        {"Rose|Okabor;;HX1 1AA", "Rose|Okafor;;HX1 1AA", true, "family names a letter apart"},
        {"Rose|Okafor;;;1980-02-03", "Rose|Okafor;;;1980-03-02", true, "birth dates a slip apart"},
        {"Rose|Okafor", "Rose|Okafor", true, "same name"},
        {"Rose|", "Rose|Okafor;07700 900001", false, ""},
        {"John|Smith;;HX1 1AA", "John|Smith;;LS9 9ZZ", false, "other postcode"}, // common names say little
        {"John|Smith", "John|Smith", false, "same name"},
        {"Rose|Okafor;07700 900001;HX1 1AA", "Sam|Okafor;07700 900001;HX1 1AA", false,
         "other given name"}, // a household
        {"Rose|Okafor;;HX1 1AA;2001-02-03", "Ruth|Okafor;;HX1 1AA;2001-02-03", false,
         "other given name"}, // twins
        {"Maria|Okafor;;HX1 1AA;2001-02-03", "Mario|Okafor;;HX1 1AA;2001-02-03", false, "other given name"},
        {"John|Okafor;07700 900001;HX1 1AA;1950-02-03", "John|Okafor;07700 900001;HX1 1AA;1980-05-06", false,
         "other birth date"}, // father and son
        {"Rose|Hall;;HX1 1AA", "Rose|Hill;;HX1 1AA", false, "other family name"},
        {"Rose|Okafor;07700 900001", "|Okafor;07700 900001", false, "same phone"},
        {"|", "|", false, ""},
    };
    for (const Case &one : cases) {
        INFO(one.one << " / " << one.other);
        const Likeness found = likeness(made(one.one), made(one.other));
        CAPTURE(found.score);
        INFO((found.reasons + found.against).join(QStringLiteral(", ")).toStdString());
        CHECK((found.score >= likelyScore) == one.likely);
        if (*one.reason)
            CHECK((found.reasons + found.against).contains(QString::fromUtf8(one.reason)));
        CHECK(likeness(made(one.other), made(one.one)).score == found.score);
    }
}

TEST_CASE("another gender speaks against it, and an empty field for nothing")
{
    Person one = made("Alex|Okafor;;HX1 1AA");
    Person other = one;
    const int both = likeness(one, other).score;
    one.gender.code = QStringLiteral("woman");
    CHECK(likeness(one, other).score == both);
    other.gender.code = QStringLiteral("man");
    CHECK(likeness(one, other).score < both);
}

TEST_CASE("sounds and slips")
{
    for (const auto &[one, other] :
         {std::pair("smith", "smyth"), std::pair("stephens", "stevens"), std::pair("catherine", "kathryn"),
          std::pair("phillips", "filips"), std::pair("knight", "night"), std::pair("leigh", "lee")})
        CHECK(soundOf(QString::fromUtf8(one)).toStdString()
              == soundOf(QString::fromUtf8(other)).toStdString());
    CHECK(soundOf(u"hall") != soundOf(u"ball"));
    CHECK(jaroWinkler(u"martha", u"marhta") == Approx(0.961).margin(0.001));
    CHECK(jaroWinkler(u"rose", u"rose") == 1);
    CHECK(jaroWinkler(u"rose", u"") == 0);
    CHECK(isOneSlipApart(u"okafor", u"okaofr"));
    CHECK(isOneSlipApart(u"okafor", u"okafr"));
    CHECK(isOneSlipApart(u"okafor", u"okafur"));
    CHECK_FALSE(isOneSlipApart(u"okafor", u"akofar"));
    CHECK(nameLetters(u"Strauß-Łuk").toStdString() == "straussluk");
}
