// Certificates as they were printed, their templates and pictures, as rows of the file (core/training says
// what they mean). Rows stand while the change that made them does.
#pragma once

#include "storage/change.h"

#include <QStringList>

namespace doorstep {

// Keeps what a certificate says under the change that gives its number.
void addCertificate(Change &change, const QString &number, qint64 enrolment, const QByteArray &content);
// What was printed under that number for that enrolment, or for one that is gone since (merged); the newest
// that stands. Empty where nothing was: the number came from elsewhere.
QByteArray printedCertificate(Connection &connection, const QString &number, qint64 enrolment);

// The numbers that begin with `prefix`: on enrolments of the hub, or printed by a change that stands.
QStringList certificateNumbersInUse(Connection &connection, qint64 hub, const QString &prefix);
// Those that were given by a change that was taken back; some may be in use again.
QStringList certificateNumbersTakenBack(Connection &connection, const QString &prefix);
// The keys of the hub's enrolments that bear the number, oldest first.
QList<qint64> enrolmentsWithCertificate(Connection &connection, qint64 hub, const QString &number);

// The template of that kind ("certificate", "letter") that stands; empty where nobody made one.
QByteArray certificateTemplateContent(Connection &connection, const QString &kind);
// Keeps it under the change, which is kept for it.
void keepCertificateTemplate(Change &change, const QString &kind, const QByteArray &content);

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
