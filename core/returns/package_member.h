// One file of a package while it is read: its bytes once, in order, counted and summed against what the
// package's description says of it.
#pragma once

#include "exchange/csv_reader.h"
#include "returns/package_reader.h"
#include "returns/zip_reader.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <functional>

namespace doorstep {

class PackageMember {
public:
    PackageMember(ZipReader &zip, const PackageDescription::Member &member);

    // For whoever reads it as CSV.
    static CsvLimits limits(const PackageDescription::Member &member);

    // The next bytes, about half a megabyte; none at the end. Throws what ZipMember::read() throws, and
    // Error(Refused) where there are more than declared or, at the end, fewer, or not of the declared
    // SHA-256.
    QByteArray next();
    // Reads what is left, for the verdict at its end.
    void readToEnd();

private:
    ZipReader &m_zip;
    const PackageDescription::Member &m_member;
    ZipMember m_reading;
    QCryptographicHash m_sha256;
    qint64 m_size = 0;
    bool m_isAtEnd = false;
};

// Pieces of bytes as a device, for those who read devices. What a piece throws does not go through the
// device: reading fails, and throwIfFailed() throws it.
class PiecesDevice : public QIODevice {
public:
    // `next`: the next piece; none at the end.
    explicit PiecesDevice(std::function<QByteArray()> next);
    void throwIfFailed() const;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 atMost) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::function<QByteArray()> m_next;
    QByteArray m_piece;
    qint64 m_taken = 0; // of the piece
    bool m_isAtEnd = false;
    std::exception_ptr m_failure;
};

} // namespace doorstep
