#include "records/people.h"

#include "base/uuid7.h"
#include "records/organisations.h"
#include "records/rules.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

void checkPerson(const void *record, Problems &problems)
{
    const auto &p = *static_cast<const Person *>(record);
    if (p.givenName.isEmpty() && p.familyName.isEmpty() && p.knownAs.isEmpty())
        rules::needsAName("known_as", problems);
    rules::notInFuture("birth_date", p.birthDate, problems);
    rules::plausibleYear("birth_year", p.birthYear, problems);
    rules::inOrder("network_member_to", p.networkMemberFrom, p.networkMemberTo, problems);
}

void checkOrganiser(const void *record, Problems &problems)
{
    const auto &o = *static_cast<const Organiser *>(record);
    rules::inOrder("ended_on", o.startedOn, o.endedOn, problems);
}

void checkTrainer(const void *record, Problems &problems)
{
    const auto &t = *static_cast<const Trainer *>(record);
    rules::inOrder("expires_on", t.qualityAssuredOn, t.expiresOn, problems);
}

} // namespace

QString personName(const Person &person)
{
    const QString name = (person.givenName + QLatin1Char(' ') + person.familyName).trimmed();
    if (!name.isEmpty() || !person.knownAs.isEmpty() || person.id.isEmpty())
        return name.isEmpty() ? person.knownAs : name;
    return QCoreApplication::translate("doorstep::Record", "Person %1",
                                       "without a name; %1 is the end of the identifier")
        .arg(shortId(person.id));
}

const RecordTable &Person::table()
{
    static const RecordTable table = recordTable<Person>(
        "people", QT_TRANSLATE_NOOP("doorstep::Record", "Person"),
        QT_TRANSLATE_NOOP("doorstep::Record", "People"), {},
        {
            field<&Person::id>("id", QT_TRANSLATE_NOOP("doorstep::Field", "Identifier"), InKey,
                               TextForm::Identifier),
            field<&Person::givenName>("given_name", QT_TRANSLATE_NOOP("doorstep::Field", "Given name"),
                                      NoFlags, TextForm::Plain, Privacy::Identifying),
            field<&Person::familyName>("family_name", QT_TRANSLATE_NOOP("doorstep::Field", "Family name"),
                                       NoFlags, TextForm::Plain, Privacy::Identifying),
            field<&Person::knownAs>("known_as", QT_TRANSLATE_NOOP("doorstep::Field", "Known as"), NoFlags,
                                    TextForm::Plain, Privacy::Identifying),
            field<&Person::email>("email", QT_TRANSLATE_NOOP("doorstep::Field", "E-mail"), NoFlags,
                                  TextForm::Email, Privacy::Identifying),
            field<&Person::phone>("phone", QT_TRANSLATE_NOOP("doorstep::Field", "Phone"), NoFlags,
                                  TextForm::Phone, Privacy::Identifying),
            field<&Person::address>("address", QT_TRANSLATE_NOOP("doorstep::Field", "Address"), NoFlags,
                                    TextForm::Plain, Privacy::Identifying),
            field<&Person::postcode>("postcode", QT_TRANSLATE_NOOP("doorstep::Field", "Postcode"), NoFlags,
                                     TextForm::Postcode, Privacy::Identifying),
            field<&Person::lsoa>("lsoa", QT_TRANSLATE_NOOP("doorstep::Field", "Small area (LSOA)"), NoFlags,
                                 TextForm::RecordCode),
            field<&Person::localAuthority>("local_authority",
                                           QT_TRANSLATE_NOOP("doorstep::Field", "Local authority"), NoFlags,
                                           TextForm::RecordCode),
            field<&Person::birthDate>("birth_date", QT_TRANSLATE_NOOP("doorstep::Field", "Date of birth"),
                                      NoFlags, TextForm::Plain, Privacy::Identifying),
            field<&Person::birthYear>("birth_year", QT_TRANSLATE_NOOP("doorstep::Field", "Year of birth")),
            field<&Person::gender>("gender", QT_TRANSLATE_NOOP("doorstep::Field", "Gender"), NoFlags,
                                   TextForm::Plain, Privacy::SpecialCategory),
            field<&Person::ethnicGroup>("ethnic_group", QT_TRANSLATE_NOOP("doorstep::Field", "Ethnic group"),
                                        NoFlags, TextForm::Plain, Privacy::SpecialCategory),
            field<&Person::disability>("disability", QT_TRANSLATE_NOOP("doorstep::Field", "Disability"),
                                       NoFlags, TextForm::Plain, Privacy::SpecialCategory),
            field<&Person::setting>("setting", QT_TRANSLATE_NOOP("doorstep::Field", "Setting")),
            field<&Person::networkMemberFrom>("network_member_from",
                                              QT_TRANSLATE_NOOP("doorstep::Field", "Network member from")),
            field<&Person::networkMemberTo>("network_member_to",
                                            QT_TRANSLATE_NOOP("doorstep::Field", "Network member to")),
            field<&Person::contactConsent>("contact_consent",
                                           QT_TRANSLATE_NOOP("doorstep::Field", "May be contacted")),
            field<&Person::consentOn>("consent_on", QT_TRANSLATE_NOOP("doorstep::Field", "Consent given on")),
            field<&Person::shareConsent>("share_consent",
                                         QT_TRANSLATE_NOOP("doorstep::Field", "Details may go into returns")),
            field<&Person::guardianName>("guardian_name", QT_TRANSLATE_NOOP("doorstep::Field", "Guardian"),
                                         NoFlags, TextForm::Plain, Privacy::Identifying),
            field<&Person::guardianContact>("guardian_contact",
                                            QT_TRANSLATE_NOOP("doorstep::Field", "Guardian's contact"),
                                            NoFlags, TextForm::Plain, Privacy::Identifying),
            field<&Person::guardianConsentOn>("guardian_consent_on",
                                              QT_TRANSLATE_NOOP("doorstep::Field", "Guardian agreed on")),
            field<&Person::tags>("tags", QT_TRANSLATE_NOOP("doorstep::Field", "Tags")),
            field<&Person::notes>("notes", QT_TRANSLATE_NOOP("doorstep::Field", "Notes"), NoFlags,
                                  TextForm::Free, Privacy::FreeText),
        },
        &checkPerson);
    return table;
}

const RecordTable &Organiser::table()
{
    static const RecordTable table = recordTable<Organiser>(
        "organisers", QT_TRANSLATE_NOOP("doorstep::Record", "Organiser"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Organisers"), {{"person_id"}},
        {
            field<&Organiser::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person"),
                                      Required | InKey),
            field<&Organiser::startedOn>("started_on", QT_TRANSLATE_NOOP("doorstep::Field", "Started on"),
                                         InKey),
            field<&Organiser::endedOn>("ended_on", QT_TRANSLATE_NOOP("doorstep::Field", "Ended on")),
            field<&Organiser::patch>("patch", QT_TRANSLATE_NOOP("doorstep::Field", "Patch")),
            field<&Organiser::supportedBy>("supported_by_id",
                                           QT_TRANSLATE_NOOP("doorstep::Field", "Supported by")),
            field<&Organiser::organisation>("organisation_id",
                                            QT_TRANSLATE_NOOP("doorstep::Field", "Organisation")),
            field<&Organiser::notes>("notes", QT_TRANSLATE_NOOP("doorstep::Field", "Notes"), NoFlags,
                                     TextForm::Free, Privacy::FreeText),
        },
        &checkOrganiser);
    return table;
}

const RecordTable &Trainer::table()
{
    static const RecordTable table = recordTable<Trainer>(
        "trainers", QT_TRANSLATE_NOOP("doorstep::Record", "Trainer"),
        QT_TRANSLATE_NOOP("doorstep::Record", "Trainers"), {{"person_id"}},
        {
            field<&Trainer::person>("person_id", QT_TRANSLATE_NOOP("doorstep::Field", "Person"),
                                    Required | InKey),
            field<&Trainer::qualityAssuredOn>("quality_assured_on",
                                              QT_TRANSLATE_NOOP("doorstep::Field", "Quality assured on"),
                                              Required | InKey),
            field<&Trainer::expiresOn>("expires_on", QT_TRANSLATE_NOOP("doorstep::Field", "Expires on")),
            field<&Trainer::observedBy>("observed_by", QT_TRANSLATE_NOOP("doorstep::Field", "Observed by"),
                                        NoFlags, TextForm::Plain, Privacy::Identifying),
            field<&Trainer::courseCodes>("course_codes",
                                         QT_TRANSLATE_NOOP("doorstep::Field", "Courses they may lead")),
        },
        &checkTrainer);
    return table;
}

} // namespace doorstep
