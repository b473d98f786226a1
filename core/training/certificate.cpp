#include "training/certificate.h"

#include "base/dates.h"
#include "storage/certificate_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Certificate)
};

template <class Owner>
struct NamedText {
    const char *name;
    QString Owner::*text;
};

constexpr std::array s_words{
    NamedText<CertificateTemplate>{"heading", &CertificateTemplate::heading},
    NamedText<CertificateTemplate>{"before", &CertificateTemplate::before},
    NamedText<CertificateTemplate>{"after", &CertificateTemplate::after},
    NamedText<CertificateTemplate>{"wording", &CertificateTemplate::wording},
    NamedText<CertificateTemplate>{"hub_logo", &CertificateTemplate::hubLogo},
    NamedText<CertificateTemplate>{"body_logo", &CertificateTemplate::bodyLogo},
};
constexpr std::array s_signatory{
    NamedText<CertificateTemplate::Signatory>{"name", &CertificateTemplate::Signatory::name},
    NamedText<CertificateTemplate::Signatory>{"role", &CertificateTemplate::Signatory::role},
    NamedText<CertificateTemplate::Signatory>{"picture", &CertificateTemplate::Signatory::picture},
};
constexpr std::array s_facts{
    NamedText<CertificateFacts>{"name", &CertificateFacts::name},
    NamedText<CertificateFacts>{"first_name", &CertificateFacts::firstName},
    NamedText<CertificateFacts>{"course", &CertificateFacts::course},
    NamedText<CertificateFacts>{"level", &CertificateFacts::level},
    NamedText<CertificateFacts>{"awarding_body", &CertificateFacts::awardingBody},
    NamedText<CertificateFacts>{"dates", &CertificateFacts::dates},
    NamedText<CertificateFacts>{"hours", &CertificateFacts::hours},
    NamedText<CertificateFacts>{"trainers", &CertificateFacts::trainers},
    NamedText<CertificateFacts>{"lead_trainer", &CertificateFacts::leadTrainer},
    NamedText<CertificateFacts>{"hub", &CertificateFacts::hub},
    NamedText<CertificateFacts>{"number", &CertificateFacts::number},
    NamedText<CertificateFacts>{"replaces", &CertificateFacts::replaces},
};

template <class Owner, size_t Count>
QJsonObject toObject(const std::array<NamedText<Owner>, Count> &texts, const Owner &owner)
{
    QJsonObject object;
    for (const NamedText<Owner> &text : texts)
        if (!(owner.*text.text).isEmpty())
            object.insert(QLatin1String(text.name), owner.*text.text);
    return object;
}

template <class Owner, size_t Count>
Owner fromObject(const std::array<NamedText<Owner>, Count> &texts, const QJsonObject &object)
{
    Owner owner;
    for (const NamedText<Owner> &text : texts)
        owner.*text.text = object.value(QLatin1String(text.name)).toString();
    return owner;
}

const QByteArray s_givenUp = QByteArrayLiteral("null");
const QString signatoriesName = QStringLiteral("signatories");

QJsonObject toJson(const CertificateTemplate &words)
{
    QJsonObject object = toObject(s_words, words);
    QJsonArray signatories;
    for (const CertificateTemplate::Signatory &signatory : words.signatories)
        signatories.append(toObject(s_signatory, signatory));
    object.insert(signatoriesName, signatories);
    return object;
}

CertificateTemplate templateFrom(const QJsonObject &object)
{
    CertificateTemplate words = fromObject(s_words, object);
    const QJsonArray signatories = object.value(signatoriesName).toArray();
    for (const QJsonValue &signatory : signatories)
        words.signatories.append(fromObject(s_signatory, signatory.toObject()));
    return words;
}

QString kindName(CertificateKind kind)
{
    return kind == CertificateKind::Letter ? QStringLiteral("letter") : QStringLiteral("certificate");
}

// A piece with its placeholders filled in; empty where one of them has nothing to say. Words in brackets that
// are no placeholder stay.
QString filledPiece(const QString &piece, const QList<CertificatePlaceholder> &placeholders)
{
    QString filled;
    qsizetype done = 0;
    while (done < piece.size()) {
        const qsizetype opens = piece.indexOf(QLatin1Char('['), done);
        const qsizetype closes = opens < 0 ? -1 : piece.indexOf(QLatin1Char(']'), opens);
        if (closes < 0)
            break;
        const QString word = piece.mid(opens + 1, closes - opens - 1).simplified();
        const auto found = std::find_if(placeholders.begin(), placeholders.end(),
                                        [&word](const CertificatePlaceholder &one) {
                                            return one.word.compare(word, Qt::CaseInsensitive) == 0;
                                        });
        if (found == placeholders.end()) {
            filled += piece.mid(done, opens + 1 - done);
            done = opens + 1;
            continue;
        }
        if (found->value.isEmpty())
            return {};
        filled += piece.mid(done, opens - done) + found->value;
        done = closes + 1;
    }
    return filled + piece.mid(done);
}

// What is left out as one: in a letter a sentence, else what stands between middle dots.
struct Pieces {
    QRegularExpression between;
    QString joint;
};

const Pieces &piecesOf(CertificateKind kind)
{
    static const Pieces sentences{QRegularExpression(QStringLiteral("(?<=[.!?]) +")), QStringLiteral(" ")};
    static const Pieces facts{QRegularExpression(QStringLiteral(" *\u00B7 *")), QStringLiteral(" \u00B7 ")};
    return kind == CertificateKind::Letter ? sentences : facts;
}

// Lines that were empty before stay: they part paragraphs.
QString filled(const QString &text, const QList<CertificatePlaceholder> &placeholders, CertificateKind kind)
{
    const Pieces &pieces = piecesOf(kind);
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        QStringList said;
        for (const QString &piece : line.split(pieces.between))
            if (const QString words = filledPiece(piece, placeholders); !words.isEmpty())
                said.append(words);
        if (!said.isEmpty() || line.isEmpty())
            lines.append(said.join(pieces.joint));
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace

QList<CertificatePlaceholder> certificatePlaceholders(const CertificateFacts &facts)
{
    return {
        {Text::tr("name"), facts.name},
        {Text::tr("first name"), facts.firstName},
        {Text::tr("course"), facts.course},
        {Text::tr("level"), facts.level},
        {Text::tr("awarding body"), facts.awardingBody},
        {Text::tr("dates"), facts.dates},
        {Text::tr("hours"), facts.hours},
        {Text::tr("trainers"), facts.trainers},
        {Text::tr("lead trainer"), facts.leadTrainer},
        {Text::tr("hub"), facts.hub},
        {Text::tr("number"), facts.number},
        {Text::tr("issued"), dateForPeople(facts.issuedOn)},
    };
}

CertificateTemplate usualTemplate(CertificateKind kind)
{
    CertificateTemplate words;
    if (kind == CertificateKind::Letter) {
        words.heading = Text::tr("Letter of reference");
        words.before = Text::tr("To whom it may concern");
        words.wording = Text::tr("[name] completed [course] with [hub].\n\n"
                                 "The course was held on [dates]. It took [hours] hours. It was led by "
                                 "[trainers].\n\n"
                                 "We are glad to have had [first name] with us, and to recommend the "
                                 "commitment shown to anybody who reads this.");
        words.signatories = {{Text::tr("[lead trainer]"), Text::tr("For [hub]"), {}}};
        return words;
    }
    words.heading = Text::tr("Certificate of completion");
    words.before = Text::tr("This is to certify that");
    words.after = Text::tr("has completed");
    words.wording = Text::tr("Level [level] \u00B7 Awarded by [awarding body]\n"
                             "[dates] \u00B7 [hours] hours \u00B7 Led by [trainers]");
    words.signatories = {{Text::tr("[lead trainer]"), Text::tr("Trainer"), {}},
                         {QString(), Text::tr("For [hub]"), {}}};
    return words;
}

bool hasOwnTemplate(Connection &connection, CertificateKind kind, qint64 course)
{
    const QByteArray kept = certificateTemplateContent(connection, kindName(kind), course);
    return !kept.isEmpty() && kept != s_givenUp;
}

CertificateTemplate certificateTemplate(Connection &connection, CertificateKind kind, qint64 course)
{
    const QByteArray kept = certificateTemplateContent(connection, kindName(kind), course);
    if (!kept.isEmpty() && kept != s_givenUp)
        return templateFrom(QJsonDocument::fromJson(kept).object());
    return course ? certificateTemplate(connection, kind) : usualTemplate(kind);
}

void keepTemplate(Change &change, CertificateKind kind, const CertificateTemplate &words, qint64 course)
{
    keepCertificateTemplate(change, kindName(kind), course,
                            QJsonDocument(toJson(words)).toJson(QJsonDocument::Compact));
}

void giveUpTemplate(Change &change, CertificateKind kind, qint64 course)
{
    keepCertificateTemplate(change, kindName(kind), course, s_givenUp);
}

CertificateSheet filledSheet(CertificateKind kind, const CertificateTemplate &words,
                             const CertificateFacts &facts)
{
    const QList<CertificatePlaceholder> placeholders = certificatePlaceholders(facts);
    CertificateSheet sheet{kind, facts, words, {}};
    for (QString *text :
         {&sheet.words.heading, &sheet.words.before, &sheet.words.after, &sheet.words.wording})
        *text = filled(*text, placeholders, kind);
    for (CertificateTemplate::Signatory &signatory : sheet.words.signatories) {
        const QString name = filled(signatory.name, placeholders, kind);
        if (name != signatory.name)
            signatory.picture.clear(); // it is one person's, and another's name may stand there
        signatory.name = name;
        signatory.role = filled(signatory.role, placeholders, kind);
    }
    if (facts.awardingBody.isEmpty())
        sheet.words.bodyLogo.clear();
    const QString foot = kind == CertificateKind::Letter
        ? Text::tr("[issued]")
        : Text::tr("Certificate [number] \u00B7 Issued on [issued] \u00B7 In place of [replaced]");
    sheet.foot = filled(
        foot, placeholders + QList<CertificatePlaceholder>{{Text::tr("replaced"), facts.replaces}}, kind);
    return sheet;
}

QByteArray sheetToJson(const CertificateSheet &sheet)
{
    QJsonObject facts = toObject(s_facts, sheet.facts);
    if (sheet.facts.issuedOn.isValid())
        facts.insert(QStringLiteral("issued_on"), dateToText(sheet.facts.issuedOn));
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), kindName(sheet.kind)},
                                     {QStringLiteral("facts"), facts},
                                     {QStringLiteral("words"), toJson(sheet.words)},
                                     {QStringLiteral("foot"), sheet.foot}})
        .toJson(QJsonDocument::Compact);
}

CertificateSheet sheetFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject facts = object.value(QStringLiteral("facts")).toObject();
    CertificateSheet sheet;
    if (object.value(QStringLiteral("kind")).toString() == kindName(CertificateKind::Letter))
        sheet.kind = CertificateKind::Letter;
    sheet.facts = fromObject(s_facts, facts);
    sheet.facts.issuedOn =
        dateFromText(facts.value(QStringLiteral("issued_on")).toString()).value_or(QDate());
    sheet.words = templateFrom(object.value(QStringLiteral("words")).toObject());
    sheet.foot = object.value(QStringLiteral("foot")).toString();
    return sheet;
}

} // namespace doorstep
