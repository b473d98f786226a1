#include "app/cli/console.h"

#include "app/cli/command.h"
#include "base/error.h"
#include "base/text.h"

#include <QFileDevice>
#include <QJsonDocument>

namespace doorstep {

namespace {

[[noreturn]] void throwCannotWrite(const QIODevice &device)
{
    throw Error(Error::Kind::System, CliText::tr("standard output"), device.errorString(),
                CliText::tr("What was asked for has been done; only its result could not be written"));
}

} // namespace

Console::Console(QIODevice &out, QIODevice &err, QIODevice &in, bool showsProgress)
    : m_out(out), m_err(err), m_in(in), m_showsProgress(showsProgress)
{
}

void Console::write(const char *bytes, qint64 size)
{
    if (m_out.write(bytes, size) != size)
        throwCannotWrite(m_out);
}

void Console::line(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    write(bytes.constData(), bytes.size());
}

void Console::json(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson();
    write(bytes.constData(), bytes.size());
}

void Console::json(const QJsonArray &array)
{
    const QByteArray bytes = QJsonDocument(array).toJson();
    write(bytes.constData(), bytes.size());
}

void Console::table(const QStringList &headings, const QList<QStringList> &rows, const QList<int> &numeric)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = headings[column].size();
        for (const QStringList &row : rows)
            width = qMax(width, row[column].size());
        widths.append(width);
    }
    const auto put = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto width = static_cast<int>(widths[column]);
            text += numeric.contains(column) ? cells[column].rightJustified(width)
                                             : cells[column].leftJustified(width);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        line(text);
    };
    put(headings);
    for (const QStringList &row : rows)
        put(row);
}

void Console::flush()
{
    if (auto *file = qobject_cast<QFileDevice *>(&m_out); file && !file->flush())
        throwCannotWrite(m_out);
}

void Console::say(const QString &message)
{
    QString text = message;
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    m_err.write((QStringLiteral("doorstep-cli: ") + visibleControls(text)).toUtf8() + '\n');
}

void Console::showOnTerminal(const QString &text)
{
    m_err.write(text.toUtf8());
}

QString Console::readLine()
{
    QByteArray line = m_in.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace doorstep
