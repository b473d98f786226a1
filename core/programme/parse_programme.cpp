#include "base/error.h"
#include "base/money.h"
#include "programme/measure_names.h"
#include "programme/pack_value.h"
#include "programme/programme.h"
#include "records/any_record.h"
#include "records/validation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Pack)
};

constexpr qsizetype largestPack = 4 * 1024 * 1024;

// Throws for a name that was there before: rows of a pack are found by their names.
void onlyOnce(QSet<QString> &seen, const QString &name, const PackValue &value)
{
    if (seen.contains(name))
        value.refuse(Text::tr("is there twice"));
    seen.insert(name);
}

QString codeOf(const PackValue &value)
{
    const QString code = value.requiredText();
    if (const QString why = whyNotAnId(code); !why.isEmpty())
        value.refuse(why);
    return code;
}

QString measureOf(const PackValue &value)
{
    const QString name = value.requiredText();
    if (!isMeasure(name))
        value.refuse(Text::tr("is not a measure"));
    return name;
}

QList<Programme::Hub> readHubs(const PackValue &list)
{
    QList<Programme::Hub> hubs;
    QSet<QString> seen;
    for (const PackValue &row : list.list()) {
        const PackValue code = row.at("code");
        hubs.append({codeOf(code), row.optional("name").text()});
        onlyOnce(seen, hubs.last().code, code);
    }
    return hubs;
}

// One row of the catalogue as its record's field table says, save what refers to another row.
void readFields(const PackValue &row, const RecordTable &table, void *record)
{
    for (const Field &field : table.fields) {
        if (field.kind == FieldKind::Reference)
            continue;
        const PackValue value = field.isRequired() ? row.at(field.column) : row.optional(field.column);
        if (const QString why = fromFileText(field, record, value.text()); !why.isEmpty())
            value.refuse(why);
    }
}

QList<Programme::CatalogueCourse> readCourses(const PackValue &list)
{
    QList<Programme::CatalogueCourse> courses;
    QSet<QString> codes;
    for (const PackValue &row : list.list()) {
        Programme::CatalogueCourse made;
        readFields(row, Course::table(), &made.course);
        for (const Problem &problem : validate(Course::table(), &made.course, CodeLists()))
            row.optional(problem.column.toLatin1().constData()).refuse(problem.reason);
        onlyOnce(codes, made.course.code, row.at("code"));
        made.followsCode = row.optional("follows_code").text();
        courses.append(made);
    }
    const QList<PackValue> rows = list.list();
    for (qsizetype i = 0; i < courses.size(); ++i)
        if (const QString &follows = courses[i].followsCode; !follows.isEmpty() && !codes.contains(follows))
            rows[i].at("follows_code").refuse(Text::tr("is not a course of the pack"));
    return courses;
}

// A course that in the end follows itself could never be taken.
void refuseCircles(const QList<Programme::CatalogueCourse> &courses, const PackValue &list)
{
    QHash<QString, QString> follows;
    for (const Programme::CatalogueCourse &row : courses)
        follows.insert(row.course.code, row.followsCode);
    const QList<PackValue> rows = list.list();
    for (qsizetype i = 0; i < courses.size(); ++i) {
        QString code = courses[i].followsCode;
        for (qsizetype steps = 0; !code.isEmpty(); ++steps, code = follows.value(code))
            if (code == courses[i].course.code || steps > courses.size())
                rows[i].at("follows_code").refuse(Text::tr("leads back to the course itself"));
    }
}

QList<Programme::CatalogueUnit> readUnits(const PackValue &list,
                                          const QList<Programme::CatalogueCourse> &courses)
{
    QSet<QString> courseCodes;
    for (const Programme::CatalogueCourse &row : courses)
        courseCodes.insert(row.course.code);
    QList<Programme::CatalogueUnit> units;
    QSet<QString> seen;
    for (const PackValue &row : list.list()) {
        Programme::CatalogueUnit made;
        made.courseCode = row.at("course_code").requiredText();
        if (!courseCodes.contains(made.courseCode))
            row.at("course_code").refuse(Text::tr("is not a course of the pack"));
        readFields(row, CourseUnit::table(), &made.unit);
        codeOf(row.at("code"));
        row.at("title").requiredText();
        onlyOnce(seen, made.courseCode + QLatin1Char('/') + made.unit.code, row.at("code"));
        units.append(made);
    }
    return units;
}

QList<std::pair<CodeListId, QString>> readCodes(const PackValue &lists)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9_]{0,63}$"));
    QList<std::pair<CodeListId, QString>> codes;
    for (const auto &[name, list] : lists.members()) {
        const int number = codeListNamed(name);
        if (number < 0)
            list.refuse(Text::tr("is not a code list"));
        const auto id = static_cast<CodeListId>(number);
        if (!isOpenList(id))
            list.refuse(Text::tr("is a list that nothing can be added to"));
        for (const PackValue &value : list.list()) {
            if (!form.match(value.requiredText()).hasMatch())
                value.refuse(Text::tr("is not a code of small letters, digits and _"));
            codes.append({id, value.text()});
        }
    }
    return codes;
}

QList<Programme::Goal> readTargets(const PackValue &list)
{
    QList<Programme::Goal> targets;
    for (const PackValue &row : list.list()) {
        Programme::Goal goal{measureOf(row.at("measure")), row.period(), 0, row.optional("hub").text()};
        const PackValue target = row.at("target");
        const bool money = isMoneyMeasure(goal.measure);
        // A number in JSON is a double: 1250000.1 is written out as it was before it is read as pounds.
        const std::optional<Money> amount = moneyFromText(target.text());
        if (!amount || amount->isNull() || *amount->pence < 0 || (!money && *amount->pence % 100 != 0))
            target.refuse(money ? Text::tr("is not an amount such as 1250000.00")
                                : Text::tr("is not a whole number such as 3500"));
        goal.amount = money ? *amount->pence : *amount->pence / 100;
        targets.append(goal);
    }
    return targets;
}

QList<Programme::DuePeriod> readPeriods(const PackValue &list)
{
    QList<Programme::DuePeriod> periods;
    for (const PackValue &row : list.list()) {
        periods.append({row.period(), row.at("due").date()});
        if (periods.last().due < periods.last().period.from)
            row.at("due").refuse(Text::tr("is before the period begins"));
    }
    return periods;
}

QList<Programme::MeasureName> readMeasures(const PackValue &list)
{
    QList<Programme::MeasureName> measures;
    QSet<QString> seen;
    for (const PackValue &row : list.list()) {
        measures.append(
            {measureOf(row.at("name")), row.optional("label").text(), row.optional("headline").flag()});
        onlyOnce(seen, measures.last().name, row.at("name"));
    }
    return measures;
}

QJsonArray readRetention(const PackValue &list)
{
    QJsonArray rules;
    for (const PackValue &rule : list.list()) {
        rule.members(); // refuses what is not an object
        rules.append(rule.json());
    }
    return rules;
}

QString readEdition(const PackValue &value)
{
    const QString edition = value.text();
    if (edition != QLatin1String("imd2019") && edition != QLatin1String("imd2025"))
        value.refuse(Text::tr("is neither imd2019 nor imd2025"));
    return edition;
}

QJsonObject readJson(const QByteArray &json, const QString &sourceName)
{
    const auto notAPack = [&](const QString &why) {
        return Error(Error::Kind::CannotOpen, sourceName, why,
                     Text::tr("Choose a programme pack that the national body issued"));
    };
    if (json.size() > largestPack)
        throw notAPack(Text::tr("it is larger than a programme pack can be"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(json);
    if (decoder.hasError())
        throw notAPack(Text::tr("it is not written in UTF-8"));
    QByteArray bytes = text.toUtf8(); // without a byte order mark
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        throw notAPack(
            Text::tr("it is not JSON (%1, at byte %2)").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        throw notAPack(Text::tr("it is not a programme pack"));
    return document.object();
}

void readRules(const PackValue &pack, Programme &programme)
{
    programme.youngPersonMaxAge = pack.at("young_person_max_age").count();
    programme.groupRecognitionMembers = pack.at("group_recognition_members").count();
    programme.actionWindowMonths = pack.at("action_window_months").count();
    programme.smallNumberThreshold = pack.at("small_number_threshold").count();
    programme.imdEdition = readEdition(pack.at("imd_edition"));
    programme.retention = readRetention(pack.optional("retention"));
}

} // namespace

Programme parseProgramme(const QByteArray &json, const QString &sourceName)
{
    const PackValue pack(sourceName, {}, readJson(json, sourceName));
    const PackValue version = pack.at("interchange_version");
    if (version.text() != QString::number(packInterchangeVersion))
        version.refuse(Text::tr("is a version that this Doorstep does not know"));
    Programme programme;
    programme.code = codeOf(pack.at("code"));
    programme.version = pack.at("version").requiredText();
    programme.name = pack.at("name").requiredText();
    programme.from = pack.at("from").date();
    programme.to = pack.optional("to").dateIfGiven();
    if (programme.to.isValid() && programme.to < programme.from)
        pack.at("to").refuse(Text::tr("is before the start, %1").arg(dateToText(programme.from)));
    programme.nationalBody = pack.at("national_body").text();
    programme.hubs = readHubs(pack.optional("hubs"));
    programme.courses = readCourses(pack.optional("courses"));
    refuseCircles(programme.courses, pack.optional("courses"));
    programme.units = readUnits(pack.optional("units"), programme.courses);
    programme.codes = readCodes(pack.optional("codes"));
    programme.targets = readTargets(pack.optional("targets"));
    programme.periods = readPeriods(pack.optional("periods"));
    programme.measures = readMeasures(pack.optional("measures"));
    readRules(pack, programme);
    programme.secretId = pack.at("secret_id").requiredText();
    programme.secret = pack.at("secret").requiredText();
    return programme;
}

} // namespace doorstep
