// Certificates as they were printed, their templates and pictures, as rows of the file (core/training says
// what they mean). Rows stand while the change that made them does.
#pragma once

#include "storage/change.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace doorstep {

// Keeps what a certificate says under the change that gives its number.
void addCertificate(Change &change, const QString &number, qint64 enrolment, const QByteArray &content);
// What was printed under that number for that enrolment, or for one that is gone since (merged); the newest
// that stands. Empty where nothing was: the number came from elsewhere.
QByteArray printedCertificate(Connection &connection, const QString &number, qint64 enrolment);

// One time that a number was given.
struct GivenNumber {
    QString number;
    qint64 enrolment = 0; // its key, whether it is there still or not
    qint64 change = 0;
    bool stands = false; // not taken back
    bool isPrinted = false; // paper of it may be about
};
// Every time that a number of that beginning, in capitals or not, was given; oldest first.
QList<GivenNumber> certificatesGiven(Connection &connection, const QString &prefix);
// What stood on the sheet that time.
QByteArray givenCertificate(Connection &connection, const GivenNumber &given);
// The numbers of that beginning, in capitals or not, that enrolments of the hub bear, by their keys.
QHash<qint64, QString> certificateNumbersBorne(Connection &connection, qint64 hub, const QString &prefix);
// Notes that these enrolments' certificates were printed or saved on that day, where that was not before. Not
// a change: nothing takes paper back. Throws what writing does; in a file open to read only nothing is noted.
void notePrinted(HubFile &file, const QList<qint64> &enrolments, QDate day);
// The keys of the hub's enrolments that bear the number, oldest first.
QList<qint64> enrolmentsWithCertificate(Connection &connection, qint64 hub, const QString &number);

// Keeps a letter of reference as it is written under the change, which is kept for it; one per enrolment and
// change.
void addReferenceLetter(Change &change, qint64 enrolment, const QByteArray &content);
// The newest that stands; empty: none.
QByteArray referenceLetter(Connection &connection, qint64 enrolment);

// The template of that kind ("certificate", "letter") that stands, of a course by its key or of the hub (0);
// empty where nobody made one.
QByteArray certificateTemplateContent(Connection &connection, const QString &kind, qint64 course);
// Keeps it under the change, which is kept for it.
void keepCertificateTemplate(Change &change, const QString &kind, qint64 course, const QByteArray &content);

constexpr qsizetype mostPictureBytes = 1024 * 1024;
// Keeps a picture with the change's transaction; returns its hash, by which it is found. Throws
// std::logic_error for one that is empty or above mostPictureBytes: the caller has seen to that.
QString keepCertificatePicture(Change &change, const QByteArray &content);
QByteArray certificatePicture(Connection &connection, const QString &hash); // empty: none

// Why a change that gave certificate numbers cannot be put forward again (others have them now), or one that
// changed a template cannot be undone nor put forward (it was changed since). Asked within the change that
// undoes; `change`: the root of the chain of undoing. Empty where it can, and for any other change.
QString whyCertificatesStay(Connection &connection, qint64 change);

} // namespace doorstep
