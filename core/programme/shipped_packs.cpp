#include "programme/shipped_packs.h"

#include "base/error.h"
#include "base/file_writer.h"

#include <QCoreApplication>
#include <QFile>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Pack)
};

constexpr qint64 largestFile = 4 * 1024 * 1024;

} // namespace

QStringList shippedProgrammes()
{
    return {QStringLiteral("open"), QStringLiteral("coep-2017-2020"), QStringLiteral("co-2010-2015")};
}

QByteArray packBytes(const QString &fileOrName)
{
    if (shippedProgrammes().contains(fileOrName)) {
        QFile file(QStringLiteral(":/doorstep/programmes/%1.json").arg(fileOrName));
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("missing resource programmes/" + fileOrName.toStdString());
        return file.readAll();
    }
    if (!QFile::exists(fileOrName))
        throw Error(
            Error::Kind::CannotOpen, fileOrName, Text::tr("there is no such programme pack"),
            Text::tr("Name a file, or one of %1").arg(shippedProgrammes().join(QStringLiteral(", "))));
    return readWholeFile(fileOrName, largestFile);
}

} // namespace doorstep
