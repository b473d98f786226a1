// People, and what some of them do: organise, train.
#pragma once

#include "records/record_table.h"

namespace doorstep {

struct Organisation;

// Somebody worth recording; one name of any kind is enough ("woman at no. 14").
struct Person : RecordHead {
    QString id;
    QString givenName;
    QString familyName;
    QString knownAs;
    QString email;
    QString phone;
    QString address;
    QString postcode;
    QString lsoa;
    QString localAuthority;
    QDate birthDate;
    std::optional<int> birthYear;
    Code<CodeListId::Gender> gender;
    Code<CodeListId::EthnicGroup> ethnicGroup;
    Code<CodeListId::Disability> disability;
    Code<CodeListId::Setting> setting;
    QDate networkMemberFrom;
    QDate networkMemberTo; // the last day that counts
    Code<CodeListId::YesNo> contactConsent;
    QDate consentOn;
    Code<CodeListId::YesNo> shareConsent;
    QString guardianName;
    QString guardianContact;
    QDate guardianConsentOn;
    QStringList tags;
    QString notes;

    static const RecordTable &table();
};

// What a person is called: "Rose Okafor", or what they are known as. Never empty for a valid person.
QString personName(const Person &person);

// A time during which a person goes door to door for the hub.
struct Organiser : RecordHead {
    Id<Person> person;
    QDate startedOn;
    QDate endedOn;
    QString patch;
    Id<Person> supportedBy;
    Id<Organisation> organisation;
    QString notes;

    static const RecordTable &table();
};

// A quality assurance of a trainer.
struct Trainer : RecordHead {
    Id<Person> person;
    QDate qualityAssuredOn;
    QDate expiresOn; // the last day that counts
    QString observedBy;
    QStringList courseCodes;

    static const RecordTable &table();
};

} // namespace doorstep
