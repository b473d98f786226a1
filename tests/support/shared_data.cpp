#include "support/shared_data.h"

#include <QFileInfo>

namespace doorstep::tests {

QString sharedData(const QString &relative)
{
    const QString beside = QStringLiteral(DOORSTEP_SOURCE_DIR) + QStringLiteral("/../shared");
    const QString root = qEnvironmentVariable("DOORSTEP_SHARED", beside);
    const QString path = root + QLatin1Char('/') + relative;
    return QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QString();
}

} // namespace doorstep::tests
