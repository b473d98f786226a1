#include "app/cli/options.h"

#include "base/error.h"
#include "programme/pack_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doorstep {

std::vector<CommandOption> periodOptions()
{
    return {{QStringLiteral("from"), QStringLiteral("D"), CliText::tr("first day of the period, YYYY-MM-DD"),
             true},
            {QStringLiteral("to"), QStringLiteral("D"), CliText::tr("its last day, included"), true}};
}

Period periodFrom(const Command &command, const QString &from, const QString &to)
{
    Period period;
    for (const auto &[text, day] : {std::pair(from, &period.from), std::pair(to, &period.to)}) {
        const std::optional<QDate> date = dateFromText(text);
        if (!date)
            throw Error(Error::Kind::Usage, command.name,
                        CliText::tr("“%1” is not a date of the form YYYY-MM-DD").arg(text));
        *day = *date;
    }
    if (!period.isValid())
        throw Error(Error::Kind::Usage, command.name,
                    CliText::tr("the period ends, on %1, before it begins").arg(to));
    return period;
}

Period periodOf(const Invocation &invocation)
{
    return periodFrom(invocation.command(), invocation.value("from"), invocation.value("to"));
}

CommandOption jsonOption()
{
    return {QStringLiteral("json"), {}, CliText::tr("the result as one JSON document")};
}

CommandOption passwordOption()
{
    return {QStringLiteral("password-file"), QStringLiteral("F"),
            CliText::tr("file whose first line is the password; - for standard input")};
}

QString passwordOf(const Invocation &invocation, Console &console)
{
    if (!invocation.has("password-file"))
        return {};
    constexpr qint64 longestPassword = 4096; // bytes; a device such as /dev/zero has no line that ends
    const QString path = invocation.value("password-file");
    QString password;
    if (path == QLatin1String("-")) {
        password = console.readLine();
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::CannotOpen, path, file.errorString());
        QByteArray line = file.readLine(longestPassword);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        password = QString::fromUtf8(line);
    }
    if (password.isEmpty())
        throw Error(Error::Kind::Password, path, CliText::tr("there is no password on its first line"));
    return password;
}

std::unique_ptr<HubFile> openToWrite(const Invocation &invocation)
{
    return openHub(invocation.argument(0), HubFile::Access::Write);
}

std::unique_ptr<HubFile> openToRead(const Invocation &invocation)
{
    return openHub(invocation.argument(0), HubFile::Access::Read);
}

void makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::System, folder, CliText::tr("the folder cannot be made"),
                    CliText::tr("Choose another place or mend its permissions"));
}

int numberOf(const Invocation &invocation, const char *option, int otherwise, int least)
{
    if (!invocation.has(option))
        return otherwise;
    bool ok = false;
    const int number = invocation.value(option).toInt(&ok);
    if (!ok || number < least)
        throw Error(Error::Kind::Usage, invocation.command().name,
                    CliText::tr("--%1 wants a whole number of at least %2, not “%3”")
                        .arg(QLatin1String(option))
                        .arg(least)
                        .arg(invocation.value(option)));
    return number;
}

} // namespace doorstep
