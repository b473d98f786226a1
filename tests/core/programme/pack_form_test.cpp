#include "base/error.h"
#include "programme/programme.h"
#include "support/catch_strings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace doorstep;

namespace {

const char *const smallPack = R"({
    "interchange_version": 1, "code": "test", "version": 3, "name": "A test", "from": "2019-01-01", "to": null,
    "national_body": "Nobody", "something_new": {"to be": "passed over"},
    "hubs": [{"code": "HUB01", "name": "Halifax"}],
    "courses": [{"code": "intro", "title": "Intro", "kind": "introduction", "sessions_required": 1},
                {"code": "more", "title": "More", "kind": "follow_on", "sessions_required": "2", "follows_code": "intro"}],
    "units": [{"course_code": "more", "code": "u1", "title": "Unit", "required": true}],
    "codes": {"themes": ["allotments"], "gender": []},
    "targets": [{"measure": "people_trained", "from": "2019-01-01", "to": "2019-12-31", "target": 3500},
                {"measure": "funding_leveraged", "from": "2019-01-01", "to": "2019-12-31", "target": "1250000.50", "hub": "HUB01"}],
    "periods": [{"from": "2019-01-01", "to": "2019-03-31", "due": "2019-04-30"}],
    "measures": [{"name": "people_trained", "label": "Trained", "headline": true}],
    "young_person_max_age": 18, "group_recognition_members": 21, "action_window_months": 12,
    "small_number_threshold": 5, "imd_edition": "imd2019", "retention": [{"keep_months": 72}],
    "secret_id": "s1", "secret": "hush"
})";

Programme parse(const QByteArray &json)
{
    return parseProgramme(json, QStringLiteral("test.json"));
}

// Why the pack with `from` put in place of `to` is refused; empty where it is taken.
QString whyNot(const char *from, const char *to)
{
    QByteArray json(smallPack);
    if (!json.contains(from))
        throw std::logic_error(std::string("not in the pack: ") + from);
    try {
        parse(json.replace(from, to));
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        CHECK(error.subject() == QStringLiteral("test.json"));
        return error.why();
    }
    return {};
}

} // namespace

TEST_CASE("a pack is read into typed values")
{
    const Programme p = parse(smallPack);
    CHECK(p.code == QStringLiteral("test"));
    CHECK(p.version == QStringLiteral("3"));
    CHECK(p.to.isNull());
    CHECK(p.hubName(QStringLiteral("HUB01")) == QStringLiteral("Halifax"));
    REQUIRE(p.courses.size() == 2);
    CHECK(p.courses[1].followsCode == QStringLiteral("intro"));
    CHECK(p.courses[1].course.sessionsRequired == 2);
    CHECK(p.units.first().unit.isRequired == true);
    CHECK(p.codes
          == QList<std::pair<CodeListId, QString>>{{CodeListId::Theme, QStringLiteral("allotments")}});
    CHECK(p.targets[0].amount == 3500);
    CHECK(p.targets[1].amount == 125000050);
    CHECK(p.labelOf(QStringLiteral("people_trained")) == QStringLiteral("Trained"));
    CHECK(p.labelOf(QStringLiteral("conversations")).isEmpty());
    CHECK(!p.isForPractice());
}

TEST_CASE("a pack written out is read back the same")
{
    const QByteArray written = toJson(parse(smallPack));
    CHECK(toJson(parse(written)) == written);
    CHECK(parse(written).targets[1].amount == 125000050);
}

TEST_CASE("what cannot be is refused by place and value")
{
    struct Case {
        const char *from;
        const char *to;
        const char *place;
    };
    const Case cases[] = {
        {"\"interchange_version\": 1", "\"interchange_version\": 2", "interchange_version"},
        {"\"code\": \"test\"", "\"code\": \"\"", "code"},
        {"\"code\": \"test\",", "", "“code” is missing"},
        {"\"secret\": \"hush\"", "\"secret\": null", "“secret” is missing"},
        {"\"action_window_months\": 12,", "", "action_window_months"},
        {"\"young_person_max_age\": 18", "\"young_person_max_age\": -1", "-1"},
        {"\"young_person_max_age\": 18", "\"young_person_max_age\": 1.5", "1.5"},
        {"\"2019-01-01\", \"to\": null", "\"2019-02-30\", \"to\": null", "2019-02-30"},
        {"\"to\": null", "\"to\": \"2018-01-01\"", "2018-01-01"},
        {"\"themes\": [", "\"colours\": [", "codes.colours"},
        {"\"themes\": [", "\"method\": [", "codes.method"},
        {"\"allotments\"", "\"All Otments\"", "codes.themes[1]"},
        {"{\"measure\": \"people_trained\"", "{\"measure\": \"people_fed\"", "targets[1].measure"},
        {"3500", "3500.5", "targets[1].target"},
        {"\"1250000.50\"", "\"lots\"", "lots"},
        {"\"due\": \"2019-04-30\"", "\"due\": \"2018-04-30\"", "periods[1].due"},
        {"\"name\": \"people_trained\"", "\"name\": \"people_fed\"", "measures[1].name"},
        {"\"imd2019\"", "\"imd1999\"", "imd_edition"},
        {"\"introduction\"", "\"lecture\"", "courses[1].kind"},
        {"\"follows_code\": \"intro\"", "\"follows_code\": \"nowhere\"", "courses[2].follows_code"},
        {"\"follows_code\": \"intro\"", "\"follows_code\": \"more\"", "back to the course itself"},
        {"\"course_code\": \"more\"", "\"course_code\": \"nowhere\"", "units[1].course_code"},
        {"\"code\": \"more\"", "\"code\": \"intro\"", "there twice"},
        {"\"hubs\": [", "\"hubs\": {}, \"other\": [", "hubs"},
        {"[{\"keep_months\": 72}]", "[72]", "retention[1]"},
        {"\"headline\": true", "\"headline\": \"perhaps\"", "measures[1].headline"},
        {"\"Halifax\"", "\"Hali\\u0000fax\"", "hubs[1].name"},
    };
    for (const Case &c : cases) {
        INFO(c.from << " -> " << c.to);
        const QString why = whyNot(c.from, c.to);
        INFO(why.toStdString());
        CHECK(why.contains(QString::fromUtf8(c.place)));
    }
}

TEST_CASE("lists may be left out, and the end")
{
    CHECK(whyNot("\"codes\":", "\"codez\":").isEmpty());
    CHECK(whyNot("\"to\": null,", "").isEmpty());
    CHECK(parse(QByteArray(smallPack).replace("\"hubs\":", "\"hubz\":")).hubs.isEmpty());
}

TEST_CASE("what is no pack at all is told apart")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("hello"), QByteArray("[1]"),
                                    QByteArray("{\"a\": \"\xff\"}"), QByteArray(5 * 1024 * 1024, ' ')}) {
        try {
            parse(bytes);
            FAIL("taken");
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::CannotOpen);
        }
    }
    CHECK(parse(QByteArray("\xef\xbb\xbf") + smallPack).code == QStringLiteral("test"));
}
