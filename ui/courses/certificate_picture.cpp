#include "ui/courses/certificate_picture.h"

#include "storage/certificate_rows.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CertificatePicture)
};

constexpr int s_mostSide = 1200; // pixels: 10 cm at 300 dots an inch
constexpr qint64 s_mostFileBytes = 20 * 1024 * 1024;
constexpr qint64 s_mostPixels = 40'000'000;

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    image.save(&out, "PNG");
    return bytes;
}

[[noreturn]] void refuse(const QString &path, const QString &why)
{
    throw Error(Error::Kind::Refused, path, why,
                Text::tr("Choose a PNG or JPEG picture of at most 20 MB; nothing was changed"));
}

// A JPEG that was cut off would be read all the same, grey where it ends. Its end mark stands nowhere else
// but in a thumbnail near the beginning.
bool isCutOff(const QByteArray &jpeg)
{
    return jpeg.lastIndexOf(QByteArrayLiteral("\xFF\xD9")) < jpeg.size() / 2;
}

} // namespace

// The size is asked before anything is decoded, and the kind is what the bytes say, whatever the file is
// called.
QImage decodedPicture(const QByteArray &content)
{
    QBuffer in;
    in.setData(content);
    in.open(QIODevice::ReadOnly);
    QImageReader reader(&in);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty()
        || qint64(size.width()) * size.height() > s_mostPixels || (format == "jpeg" && isCutOff(content)))
        return {};
    return reader.read();
}

QByteArray pictureFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::System, path, file.errorString());
    const QByteArray content = file.read(s_mostFileBytes + 1);
    if (content.size() > s_mostFileBytes)
        refuse(path, Text::tr("the file is too large"));
    QImage image = decodedPicture(content);
    if (image.isNull())
        refuse(path, Text::tr("it is no picture that can be read here"));
    for (int side = s_mostSide; side > 0; side /= 2) {
        if (image.width() > side || image.height() > side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (const QByteArray png = asPng(image); !png.isEmpty() && png.size() <= mostPictureBytes)
            return png;
    }
    refuse(path, Text::tr("it is no picture that can be kept"));
}

void addPictures(Connection &connection, const QList<CertificateSheet> &sheets, CertificatePictures &pictures)
{
    const auto add = [&](const QString &hash) {
        if (!hash.isEmpty() && !pictures.contains(hash))
            pictures.insert(hash, decodedPicture(certificatePicture(connection, hash)));
    };
    for (const CertificateSheet &sheet : sheets) {
        add(sheet.words.hubLogo);
        add(sheet.words.bodyLogo);
        for (const CertificateTemplate::Signatory &signatory : sheet.words.signatories)
            add(signatory.picture);
    }
}

} // namespace doorstep
