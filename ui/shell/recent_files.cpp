#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace doorstep::recent {

namespace {

constexpr int s_kept = 8;
constexpr auto s_key = "window/recentFiles";

QStringList stored()
{
    return QSettings().value(QLatin1String(s_key)).toStringList();
}

} // namespace

QStringList files()
{
    QStringList found;
    for (const QString &path : stored())
        if (QFileInfo::exists(path))
            found.append(path);
    return found;
}

void add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = stored();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(QLatin1String(s_key), QStringList(paths.mid(0, s_kept)));
}

void remove(const QString &path)
{
    QStringList paths = stored();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(QLatin1String(s_key), paths);
}

} // namespace doorstep::recent
