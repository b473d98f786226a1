// The numbers of certificates, "HUB01-0001": without gaps or doubles in the hub, and what became of each that
// nobody bears any more.
#pragma once

#include "storage/change.h"

#include <QDate>
#include <QStringList>

namespace doorstep {

// The numbers that these enrolments of the hub get, one each. Somebody who had one gets that again; then come
// those that were given and taken back before any paper was made, then the next behind the highest.
QStringList nextCertificateNumbers(Connection &connection, qint64 hub, const QString &hubCode,
                                   const QList<qint64> &enrolments);

// A number that was given and is on no enrolment now. It goes to nobody else.
struct WithdrawnNumber {
    enum class Why {
        TakenBack, // by undo, when paper of it was made
        Replaced, // by another certificate of the same person
        Removed, // it was taken off the enrolment
        Deleted, // the enrolment is gone
    };
    QString number;
    Why why = Why::Removed;
    QString replacedBy; // a number
    qint64 enrolment = 0; // its key, also where it is gone
    QString name; // as it stood on the sheet
    QString course;
    QDate issuedOn;
};
// By number.
QList<WithdrawnNumber> withdrawnCertificates(Connection &connection, qint64 hub, const QString &hubCode);

} // namespace doorstep
