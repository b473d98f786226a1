// What people paste: names, recipients of an e-mail, rows of a spreadsheet.
#include "training/people_list.h"

#include "support/catch_strings.h"

#include <catch2/catch.hpp>

using namespace doorstep;

namespace {

// "given|family|known as|e-mail|phone", a person a line.
QString read(const char *text)
{
    QStringList people;
    for (const PastedPerson &pasted : readPeopleList(QString::fromUtf8(text))) {
        const Person &person = pasted.person;
        people.append(
            QStringList{person.givenName, person.familyName, person.knownAs, person.email, person.phone}.join(
                QLatin1Char('|')));
    }
    return people.join(QLatin1Char('\n'));
}

struct Row {
    const char *pasted;
    const char *people;
};

} // namespace

TEST_CASE("Pasted text is read as people")
{
    const Row row = GENERATE(values<Row>({
        {"", ""},
        {" \n\t\n,;\n", ""},
        {"rose okafor", "Rose|Okafor|||"},
        {"Rose Okafor\r\nBen Carter\r\n\r\n", "Rose|Okafor|||\nBen|Carter|||"},
        {"1. Rose Okafor\n2) Ben Carter\n\u2022 Ann Lee", "Rose|Okafor|||\nBen|Carter|||\nAnn|Lee|||"},
        {"Rose Okafor <rose@x.org>", "Rose|Okafor||rose@x.org|"},
        {"\"Okafor, Rose\" <rose@x.org>; Ben <ben@x.org>", "Rose|Okafor||rose@x.org|\nBen|||ben@x.org|"},
        {"Rose Okafor <r@x.org>, Ben Carter <b@x.org>,", "Rose|Okafor||r@x.org|\nBen|Carter||b@x.org|"},
        {"rose.okafor@x.org", "Rose|Okafor||rose.okafor@x.org|"},
        {"rose@x.org, ben@x.org", "Rose|||rose@x.org|\nBen|||ben@x.org|"},
        {"Rose Okafor\trose@x.org\t07700 900123", "Rose|Okafor||rose@x.org|07700 900123"},
        {"Rose\tOkafor\t+447700900123\tFriday", "Rose|Okafor|||07700 900123"},
        {"Rose, Okafor, rose@x.org", "Rose|Okafor||rose@x.org|"},
        {"Okafor, Rose", "Rose|Okafor|||"},
        {"Ann, Ben, Cy", "Ann||||\nBen||||\nCy||||"},
        {"Rose Okafor, Ben Carter", "Rose|Okafor|||\nBen|Carter|||"},
        {"12\tRose Okafor\t3/4/2019", "Rose|Okafor|||"},
        {"07700 900123", ""},
        {"Surname\tFirst name\tNo.\tE-mail "
         "address\tMobile\nOkafor\tRose\t1\trose@x.org\t'+447700900123\n\t\t2\tben@x.org\t",
         "Rose|Okafor||rose@x.org|07700 900123\nBen|||ben@x.org|"},
        {"Name;Telephone\n\"Okafor; Rose\";020 7946 0123", "||Okafor; Rose||020 7946 0123"},
        {"Name\nRose Okafor", "Rose|Okafor|||"},
        {"woman at no. 14", "||woman at no. 14||"},
        {"Dr Amy Crossley\nMrs. ANNE-MARIE O'NEILL\nMiss Khan",
         "Amy|Crossley|||\nAnne-Marie|O'Neill|||\n|Khan|Miss Khan||"},
        {"Jo Bloggs 07700 900123\nJo Bloggs - 07700 900123\nJo Bloggs jo@x.org (07700) 900123",
         "Jo|Bloggs|||07700 900123\nJo|Bloggs|||07700 900123\nJo|Bloggs||jo@x.org|07700 900123"},
        {"Jean and Bob Carter\nMr & Mrs Lee\nAnn Lee and Ben Ray\nAnn and friend from church",
         "Jean|Carter|||\nBob|Carter|||\n|Lee|Mr Lee||\n|Lee|Mrs Lee||\nAnn|Lee|||\nBen|Ray|||\n"
         "||Ann and friend from church||"},
        {"Bloggs, Jo <jo@x.org>", "Jo|Bloggs||jo@x.org|"},
        {"Bloggs, Jo <jo@x.org>; Smith, Mark <m@x.org>", "Jo|Bloggs||jo@x.org|\nMark|Smith||m@x.org|"},
        {"Bloggs, Jo <jo@x.org>, Ben Lee <ben@x.org>", "Jo|Bloggs||jo@x.org|\nBen|Lee||ben@x.org|"},
        {"Jo Bloggs (Calderdale Council) <jo@x.org>; <ann.lee@x.org>",
         "Jo|Bloggs||jo@x.org|\nAnn|Lee||ann.lee@x.org|"},
        {"OKAFOR Rose\nBen CARTER\nANN LEE", "Rose|Okafor|||\nBen|Carter|||\nAnn|Lee|||"},
        {"Building Power in March\n\nFirst name(s)\tSurname\tE-mail address\tMobile "
         "no.\nrose\tOKAFOR\trose@x.org\t07700900123",
         "Rose|Okafor||rose@x.org|07700 900123"},
        {"Title\tName\tTel\nMrs\tJean and Bob Carter\t07700 900123",
         "Jean|Carter|||07700 900123\nBob|Carter|||"},
        {"Zo\u00EB O'Neil\u2028Jos\u00E9 de Souza", "Zo\u00EB|O'Neil|||\nJos\u00E9|de Souza|||"},
    }));
    CAPTURE(row.pasted);
    CHECK(read(row.pasted) == QString::fromUtf8(row.people));
}

TEST_CASE("The line stands beside the person as it was pasted")
{
    const QList<PastedPerson> people =
        readPeopleList(QStringLiteral("Rose Okafor\trose@x.org\nAnn <a@x.org>; Ben <b@x.org>"));
    REQUIRE(people.size() == 3);
    CHECK(people[0].text == QStringLiteral("Rose Okafor  rose@x.org"));
    CHECK(people[2].text == QStringLiteral("Ben <b@x.org>"));
}

TEST_CASE("What is no list, pasted by a slip, is cut short and leaves nothing that no file may hold")
{
    const QString bytes =
        QStringLiteral("Ann") + QChar(0) + QChar(7) + QStringLiteral("Lee\nBen") + QChar(0x9B);
    const QList<PastedPerson> people = readPeopleList(bytes);
    REQUIRE(people.size() == 2);
    CHECK(personName(people[0].person) == QStringLiteral("Ann Lee"));
    CHECK(personName(people[1].person) == QStringLiteral("Ben"));
    const QStringList slips{QString(1'000'000, QLatin1Char('x')), QStringLiteral("+-").repeated(500'000),
                            QStringLiteral("e\u0301").repeated(300'000),
                            QStringLiteral("A B and ").repeated(100'000),
                            QStringLiteral("a@b.org,").repeated(60'000)};
    for (const QString &text : slips) {
        const QList<PastedPerson> read = readPeopleList(text);
        CHECK(read.size() <= 2500);
        for (const PastedPerson &person : read)
            CHECK(personName(person.person).size() <= 300);
    }
}
