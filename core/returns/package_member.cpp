#include "returns/package_member.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::PackageReader)
};

constexpr qsizetype pieceBytes = 512 << 10;

} // namespace

PackageMember::PackageMember(ZipReader &zip, const PackageDescription::Member &member)
    : m_zip(zip), m_member(member), m_reading(zip.open(member.fileName)), m_sha256(QCryptographicHash::Sha256)
{
}

CsvLimits PackageMember::limits(const PackageDescription::Member &member)
{
    CsvLimits limits;
    limits.chunkBytes = std::min<qint64>(limits.chunkBytes, member.bytes + 1);
    return limits;
}

QByteArray PackageMember::next()
{
    if (m_isAtEnd)
        return {};
    // One byte more than may be there, so that what is too long is seen to be.
    QByteArray piece(std::min<qint64>(pieceBytes, m_member.bytes - m_size + 1), Qt::Uninitialized);
    qsizetype size = 0;
    while (size < piece.size()) {
        const qint64 got = m_reading.read(piece.data() + size, piece.size() - size);
        m_isAtEnd = got == 0;
        if (m_isAtEnd)
            break;
        size += got;
    }
    piece.resize(size);
    m_size += size;
    m_sha256.addData(piece);
    if (m_size > m_member.bytes)
        m_zip.refuse(Text::tr("%1 in it is longer than it says").arg(m_member.fileName));
    if (m_isAtEnd && m_size < m_member.bytes)
        m_zip.refuse(Text::tr("%1 in it is shorter than it says").arg(m_member.fileName));
    if (m_isAtEnd && m_sha256.result().toHex() != m_member.sha256.toLatin1())
        m_zip.refuse(Text::tr("%1 in it is not what its description says (its SHA-256 differs)")
                         .arg(m_member.fileName));
    return piece;
}

void PackageMember::readToEnd()
{
    while (!m_isAtEnd)
        next();
}

PiecesDevice::PiecesDevice(std::function<QByteArray()> next) : m_next(std::move(next))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void PiecesDevice::throwIfFailed() const
{
    if (m_failure)
        std::rethrow_exception(m_failure);
}

qint64 PiecesDevice::readData(char *to, qint64 atMost)
{
    try {
        if (m_taken == m_piece.size() && !m_isAtEnd) {
            m_piece = m_next();
            m_taken = 0;
            m_isAtEnd = m_piece.isEmpty();
        }
    } catch (...) {
        m_failure = std::current_exception();
        m_isAtEnd = true;
    }
    if (m_failure)
        return -1;
    const qint64 size = std::min<qint64>(atMost, m_piece.size() - m_taken);
    std::copy_n(m_piece.constData() + m_taken, size, to);
    m_taken += size;
    return size;
}

} // namespace doorstep
