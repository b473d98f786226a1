#include "ui/shell/file_settings.h"

#include "storage/hub_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace doorstep {

QString settingOfFile(const HubFile &file, const QString &name)
{
    const QByteArray path = QFileInfo(file.path()).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral("files/%1/%2").arg(QLatin1String(hash), name);
}

} // namespace doorstep
