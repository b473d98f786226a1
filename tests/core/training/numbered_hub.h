// Four runs whose learners completed, their certificates, and what may become of them.
#pragma once

#include "base/progress.h"
#include "storage/certificate_rows.h"
#include "storage/history.h"
#include "storage/merge.h"
#include "storage/record_store.h"
#include "support/builders.h"
#include "training/certificate_numbers.h"
#include "training/certificates.h"

#include <catch2/catch.hpp>

namespace doorstep::tests {

// Four runs of two people each who completed: "run1" with p1 and p2, "run2" with p3 and p4, and so on.
class NumberedHub {
public:
    NumberedHub()
    {
        for (int run = 1; run <= 4; ++run) {
            const QByteArray id = "run" + QByteArray::number(run);
            hub.run(id.constData(), "listening", day("2019-03-01").addDays(run), {});
            for (const int person : {2 * run - 1, 2 * run})
                hub.enrol(("p" + QByteArray::number(person)).constData(), id.constData(), "completed");
        }
    }
    Id<Person> personOf(int person)
    {
        return Id<Person>(
            keyOf(hub.connection(), Person::table(), hub.file().ownHub(), QStringLiteral("p%1").arg(person)));
    }
    qint64 key(int person)
    {
        Enrolment enrolment;
        enrolment.hub = hub.file().ownHub();
        enrolment.run = Id<CourseRun>(keyOf(hub.connection(), CourseRun::table(), enrolment.hub,
                                            QStringLiteral("run%1").arg((person + 1) / 2)));
        enrolment.person = personOf(person);
        if (!enrolment.person)
            return 0; // made one with another
        return keyOfSame(hub.connection(), AnyRecord::of(enrolment), enrolment.hub);
    }
    void issue(int run)
    {
        const qint64 of = keyOf(hub.connection(), CourseRun::table(), hub.file().ownHub(),
                                QStringLiteral("run%1").arg(run));
        Change change(hub.file(), QStringLiteral("Issue"));
        issueCertificates(change, of, day("2019-06-01"));
        last = change.commit();
    }
    void replace(int person)
    {
        Change change(hub.file(), QStringLiteral("Replace"));
        replaceCertificates(change, {key(person)}, day("2019-07-01"));
        last = change.commit();
    }
    void undoLast()
    {
        NoProgress progress;
        last = undo(hub.file(), last, progress);
    }
    void print(int person) { notePrinted(hub.file(), {key(person)}, day("2019-06-02")); }
    void remove(int person)
    {
        Change change(hub.file(), QStringLiteral("Delete"));
        change.remove(Enrolment::table(), key(person));
        last = change.commit();
    }
    // As an import sets it.
    void set(int person, const char *number)
    {
        Enrolment enrolment = find(hub.connection(), Id<Enrolment>(key(person))).value();
        enrolment.certificateNumber = QString::fromLatin1(number);
        Change change(hub.file(), QStringLiteral("Import"));
        change.save(enrolment);
        last = change.commit();
    }
    void merge(int keep, int goes)
    {
        const Person stays = find(hub.connection(), personOf(keep)).value();
        last = mergePeople(hub.file(), stays, {personOf(goes).key}).change;
    }
    // "1 2 - -": the numbers of the first four people; "x" where the enrolment is gone.
    QString numbers(int people = 4)
    {
        QStringList all;
        for (int person = 1; person <= people; ++person) {
            const qint64 of = key(person);
            const QString number =
                of ? find(hub.connection(), Id<Enrolment>(of)).value().certificateNumber : QString();
            all.append(!of                    ? QStringLiteral("x")
                           : number.isEmpty() ? QStringLiteral("-")
                           : number.size() == 10 && number.startsWith(QLatin1String("HUB01-000"))
                           ? number.mid(9)
                           : number);
        }
        return all.join(QLatin1Char(' '));
    }
    // "2 taken back, 3 replaced by 4".
    QString withdrawn()
    {
        QStringList all;
        for (const WithdrawnNumber &one :
             withdrawnCertificates(hub.connection(), hub.file().ownHub(), QStringLiteral("HUB01"))) {
            const char *why[] = {"taken back", "replaced", "removed", "deleted"};
            QString text = one.number.mid(9) + QLatin1Char(' ') + QLatin1String(why[int(one.why)]);
            if (!one.replacedBy.isEmpty())
                text += QStringLiteral(" by ") + one.replacedBy.mid(9);
            CHECK_FALSE(one.name.isEmpty());
            all.append(text);
        }
        return all.join(QStringLiteral(", "));
    }
    HubBuilder hub;
    qint64 last = 0;
};

} // namespace doorstep::tests
