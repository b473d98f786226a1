#include "returns/receive_many.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace doorstep {

namespace {

// What a package's name says; what a browser adds to it (" (1)") does not matter.
std::tuple<bool, QString, QString, QString, int, QString> placeOf(const QString &path)
{
    static const QRegularExpression form(QStringLiteral(
        "^([A-Za-z0-9_-]{1,32})_(\\d{4}-\\d\\d-\\d\\d)_(\\d{4}-\\d\\d-\\d\\d)_r(\\d{1,6})\\b"));
    const QRegularExpressionMatch said = form.match(QFileInfo(path).fileName());
    return {!said.hasMatch(), said.captured(1),         said.captured(2),
            said.captured(3), said.captured(4).toInt(), path};
}

bool isPackage(const QString &path)
{
    return path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

} // namespace

QStringList packagesAmong(const QStringList &paths)
{
    QStringList found;
    QSet<QString> seen;
    const auto add = [&](const QString &path) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (isPackage(absolute) && !seen.contains(absolute)) {
            seen.insert(absolute);
            found.append(absolute);
        }
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            add(path);
            continue;
        }
        QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); // follows no links to folders
        while (files.hasNext())
            add(files.next());
    }
    std::sort(found.begin(), found.end(),
              [](const QString &left, const QString &right) { return placeOf(left) < placeOf(right); });
    return found;
}

Receipt PackageTaker::take(HubFile &file, const QString &package, Progress &progress)
{
    const QStringList passwords = m_passwords.isEmpty() ? QStringList{QString()} : m_passwords;
    Receipt receipt;
    for (qsizetype i = 0; i < passwords.size(); ++i) {
        receipt = receiveReturn(file, package, passwords[i], progress);
        if (receipt.kind != Error::Kind::Password || receipt.outcome != Receipt::Outcome::Refused) {
            if (i > 0)
                m_passwords.move(i, 0);
            break;
        }
    }
    return receipt;
}

} // namespace doorstep
