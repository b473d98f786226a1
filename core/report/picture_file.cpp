// The national picture as a file, and as a hub keeps it.
#include "base/error.h"
#include "base/file_writer.h"
#include "base/text.h"
#include "measures/measure.h"
#include "programme/pack_store.h"
#include "programme/pack_value.h"
#include "report/national_picture.h"
#include "storage/picture_archive.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::NationalPicture)
};

constexpr qsizetype largestFile = 1 << 20;
constexpr qint64 greatestValue = 1'000'000'000'000'000; // pence

const QString versionMember = QStringLiteral("doorstep_national_picture");

// The words in front keep it apart from the signature of a return, which is made under the same secret.
QString signatureOf(const QByteArray &picture, const QString &secret)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash("national picture\n" + picture,
                                                                secret.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex());
}

QJsonObject json(const Period &period)
{
    return {{QStringLiteral("from"), dateToText(period.from)}, {QStringLiteral("to"), dateToText(period.to)}};
}

QJsonValue json(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject json(const NationalPicture::Figure &figure)
{
    QJsonArray hubs;
    for (const qint64 value : figure.hubs)
        hubs.append(value);
    QJsonArray trend;
    for (const NationalPicture::Point &point : figure.trend) {
        QJsonObject row = json(point.period);
        row.insert(QStringLiteral("total"), json(point.total));
        row.insert(QStringLiteral("hubs_reporting"), point.hubsReporting);
        trend.append(row);
    }
    QJsonObject row{{QStringLiteral("measure"), figure.measure},
                    {QStringLiteral("label"), figure.label},
                    {QStringLiteral("headline"), figure.isHeadline},
                    {QStringLiteral("total"), json(figure.total)},
                    {QStringLiteral("hubs"), hubs},
                    {QStringLiteral("hubs_held_back"), figure.hubsHeldBack},
                    {QStringLiteral("trend"), trend}};
    if (figure.target) {
        QJsonObject target = json(figure.targetPeriod);
        target.insert(QStringLiteral("amount"), *figure.target);
        row.insert(QStringLiteral("target"), target);
    }
    return row;
}

qint64 amountOf(const PackValue &value)
{
    bool isNumber = false;
    const qint64 number = value.text().toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > greatestValue)
        value.refuse(Text::tr("is not a whole number that a figure can be"));
    return number;
}

std::optional<qint64> amountIfGiven(const PackValue &value)
{
    return value.isGiven() ? std::optional(amountOf(value)) : std::nullopt;
}

NationalPicture::Figure readFigure(const PackValue &row)
{
    NationalPicture::Figure figure;
    figure.measure = row.at("measure").requiredText();
    const Measure *measure = measureNamed(figure.measure);
    if (!measure || measure->isNationalOnly)
        row.at("measure").refuse(Text::tr("is not a measure"));
    figure.label = row.optional("label").text();
    if (figure.label.isEmpty())
        figure.label = measure->labelText();
    figure.isHeadline = row.optional("headline").flag();
    figure.total = amountIfGiven(row.optional("total"));
    if (const PackValue target = row.optional("target"); target.isGiven()) {
        figure.target = amountOf(target.at("amount"));
        figure.targetPeriod = target.period();
    }
    for (const PackValue &hub : row.optional("hubs").list())
        figure.hubs.append(amountOf(hub));
    std::sort(figure.hubs.begin(), figure.hubs.end());
    figure.hubsHeldBack = row.at("hubs_held_back").count();
    for (const PackValue &point : row.optional("trend").list())
        figure.trend.append(
            {point.period(), amountIfGiven(point.optional("total")), point.at("hubs_reporting").count()});
    return figure;
}

NationalPicture readPicture(const PackValue &root)
{
    NationalPicture picture;
    picture.programmeCode = root.at("programme").requiredText();
    picture.programmeName = root.at("programme_name").requiredText();
    picture.packVersion = root.at("pack_version").requiredText();
    picture.nationalBody = root.optional("national_body").text();
    picture.secretId = root.at("secret_id").requiredText();
    picture.period = root.at("period").period();
    picture.madeAt = root.at("made_at").requiredText();
    if (!QDateTime::fromString(picture.madeAt, Qt::ISODateWithMs).isValid())
        root.at("made_at").refuse(Text::tr("is no time"));
    picture.hubsInProgramme = root.at("hubs_in_programme").count();
    picture.hubsReporting = root.at("hubs_reporting").count();
    picture.smallNumberThreshold = root.at("small_number_threshold").count();
    QSet<QString> seen;
    for (const PackValue &row : root.at("figures").list()) {
        picture.figures.append(readFigure(row));
        if (seen.contains(picture.figures.last().measure))
            row.at("measure").refuse(Text::tr("is there twice"));
        seen.insert(picture.figures.last().measure);
    }
    return picture;
}

Error notAPicture(const QString &source, const QString &why)
{
    return Error(Error::Kind::CannotOpen, source, why,
                 Text::tr("Choose a national picture that the national body sent"));
}

[[noreturn]] void refuse(const QString &source, const QString &why)
{
    throw Error(Error::Kind::Refused, source, why,
                Text::tr("Ask the national body for another copy; nothing was changed"));
}

QJsonObject objectOf(const QByteArray &bytes, const QString &source)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        throw notAPicture(source, Text::tr("it is not written in UTF-8"));
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        throw notAPicture(source, Text::tr("it is no national picture"));
    return document.object();
}

// The text of the picture, once its signature was looked at.
QByteArray checkedText(const QJsonObject &file, const QString &source, const QList<Programme> &packs)
{
    const QByteArray text = file.value(QLatin1String("picture")).toString().toUtf8();
    const QString secretId = file.value(QLatin1String("secret_id")).toString();
    const QString signature = file.value(QLatin1String("signature")).toString();
    const auto pack = std::find_if(packs.begin(), packs.end(), [&](const Programme &programme) {
        return programme.secretId == secretId;
    });
    if (pack == packs.end())
        refuse(source,
               Text::tr("it was made under the secret “%1” of a programme pack that this file does not "
                        "have; load the newest pack first")
                   .arg(visibleControls(secretId.left(80))));
    if (signatureOf(text, pack->secret) != signature)
        refuse(source,
               Text::tr("its signature was not made with the programme's secret, or it was changed since"));
    return text;
}

} // namespace

QByteArray toFile(const NationalPicture &picture, const QString &secret)
{
    QJsonArray figures;
    for (const NationalPicture::Figure &figure : picture.figures)
        figures.append(json(figure));
    const QJsonObject content{
        {QStringLiteral("programme"), picture.programmeCode},
        {QStringLiteral("programme_name"), picture.programmeName},
        {QStringLiteral("pack_version"), picture.packVersion},
        {QStringLiteral("national_body"), picture.nationalBody},
        {QStringLiteral("secret_id"), picture.secretId},
        {QStringLiteral("period"), json(picture.period)},
        {QStringLiteral("made_at"), picture.madeAt},
        {QStringLiteral("hubs_in_programme"), picture.hubsInProgramme},
        {QStringLiteral("hubs_reporting"), picture.hubsReporting},
        {QStringLiteral("small_number_threshold"), picture.smallNumberThreshold},
        {QStringLiteral("figures"), figures},
    };
    // The signed bytes travel as one text, so that nobody need write JSON to the byte as we do to check them.
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QJsonDocument(QJsonObject{{versionMember, pictureVersion},
                                     {QStringLiteral("secret_id"), picture.secretId},
                                     {QStringLiteral("signature"), signatureOf(text, secret)},
                                     {QStringLiteral("picture"), QString::fromUtf8(text)}})
        .toJson();
}

NationalPicture parsePicture(const QByteArray &bytes, const QString &sourceName,
                             const QList<Programme> &packs)
{
    if (bytes.size() > largestFile)
        throw notAPicture(sourceName, Text::tr("it is larger than a national picture can be"));
    const QJsonObject file = objectOf(bytes, sourceName);
    const QJsonValue version = file.value(versionMember);
    if (version.isUndefined())
        throw notAPicture(sourceName, Text::tr("it is no national picture"));
    if (version.toInt() != pictureVersion)
        throw notAPicture(sourceName, Text::tr("it is of a form that this Doorstep does not know"));
    const QByteArray text = checkedText(file, sourceName, packs);
    NationalPicture picture;
    try {
        picture = readPicture(PackValue(sourceName, {}, objectOf(text, sourceName)));
    } catch (const Error &error) {
        refuse(sourceName, error.why());
    }
    if (packs.isEmpty() || picture.programmeCode != packs.first().code)
        refuse(sourceName,
               Text::tr("it is of the programme “%1”, and this file is of another")
                   .arg(visibleControls(picture.programmeCode)));
    return picture;
}

NationalPicture keepPicture(HubFile &file, const QString &path)
{
    if (file.identity().national)
        throw Error(Error::Kind::Usage, file.path(), Text::tr("the national picture is for hubs' files"),
                    Text::tr("Open it in a hub's file"));
    const QByteArray bytes = readWholeFile(path, largestFile);
    const NationalPicture picture =
        parsePicture(bytes, QFileInfo(path).fileName(), loadedProgrammes(file.connection()));
    storePicture(file, {picture.period, picture.madeAt, bytes});
    return picture;
}

QList<NationalPicture> keptPictures(Connection &connection)
{
    const QList<Programme> packs = loadedProgrammes(connection);
    QList<NationalPicture> pictures;
    for (const StoredPicture &stored : storedPictures(connection)) {
        try {
            pictures.append(parsePicture(stored.content, periodForPeople(stored.period), packs));
        } catch (const Error &) {
            continue; // of a programme that the hub left, or damaged: there is nothing to show of it
        }
    }
    return pictures;
}

} // namespace doorstep
