// Logos and signatures as pictures that the hub file keeps: read from a file with care, made small, and read
// again.
#pragma once

#include "training/certificate.h"

#include <QHash>
#include <QImage>

namespace doorstep {

// A picture in a file as the hub file keeps it: PNG, at most 1200 pixels wide and high and mostPictureBytes.
// Takes PNG and JPEG up to 20 MB and 40 million pixels. Throws Error(Refused) for anything else,
// Error(System) where the file cannot be read.
QByteArray pictureFromFile(const QString &path);
// Null where the bytes are no such picture.
QImage decodedPicture(const QByteArray &content);

using CertificatePictures = QHash<QString, QImage>; // by hash
// Those that the sheets show and `pictures` has not yet.
void addPictures(Connection &connection, const QList<CertificateSheet> &sheets,
                 CertificatePictures &pictures);

} // namespace doorstep
