#include "storage/query_texts.h"

#include <QFile>
#include <QRegularExpression>
#include <stdexcept>

namespace doorstep {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/doorstep/measures/%1.sql").arg(name);
}

QString ofRun(QString sql, const QString &run)
{
    static const QRegularExpression condition(QStringLiteral("\\s+(WHERE|AND) \\{one_run ([\\w.]+)\\}"));
    if (run.isEmpty())
        return sql.remove(condition);
    return sql.replace(condition, QStringLiteral("\n\\1 \\2 = ") + run);
}

} // namespace

QString queryText(const QString &name, bool nationalFile)
{
    const QString national = pathOf(QStringLiteral("national/") + name);
    QFile file(nationalFile && QFile::exists(national) ? national : pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("missing resource measures/" + name.toStdString());
    return QString::fromUtf8(file.readAll()).trimmed();
}

bool hasQuery(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QString queryWithParts(const QString &name, bool nationalFile, const InPlaceOfPart &inPlaceOf,
                       const QString &run)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(\\w+)\\}"));
    QString sql = ofRun(queryText(name, nationalFile), run);
    for (auto match = placeholder.match(sql); match.hasMatch();
         match = placeholder.match(sql, match.capturedStart())) {
        const QString part = QStringLiteral("parts/") + match.captured(1);
        if (!hasQuery(part))
            throw std::logic_error("no such part: " + part.toStdString());
        QString text = inPlaceOf ? inPlaceOf(match.captured(1)) : QString();
        if (text.isEmpty())
            text = ofRun(queryText(part, nationalFile), run);
        sql.replace(match.capturedStart(), match.capturedLength(), text);
    }
    return sql;
}

} // namespace doorstep
