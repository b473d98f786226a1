#include "app/cli/command.h"

#include "base/error.h"

#include <algorithm>
#include <numeric>

namespace doorstep {

namespace {

bool isOptional(const QString &argument)
{
    return argument.startsWith(QLatin1Char('['));
}

bool isRepeatable(const QString &argument)
{
    return argument.endsWith(QChar(0x2026));
}

[[noreturn]] void throwUsage(const Command &command, const QString &why, const QString &hint = {})
{
    throw Error(Error::Kind::Usage, command.name, why,
                hint.isEmpty() ? CliText::tr("Usage: %1").arg(command.usage()) : hint);
}

// How many letters must be put in, taken out or changed.
int distance(const QString &from, const QString &to)
{
    std::vector<int> row(static_cast<size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (from[i] == to[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

} // namespace

QString nearestOf(const QString &word, const QStringList &names)
{
    QString nearest;
    int least = static_cast<int>(word.size()) / 3 + 2;
    for (const QString &name : names)
        if (const int steps = name.startsWith(word) ? 1 : distance(word, name); steps < least) {
            least = steps;
            nearest = name;
        }
    return nearest;
}

const CommandOption *Command::option(QStringView optionName) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const CommandOption &o) { return o.name == optionName; });
    return found == options.end() ? nullptr : &*found;
}

QString Command::usage() const
{
    QString text = QStringLiteral("doorstep-cli ") + name;
    for (const QString &argument : arguments)
        text += QLatin1Char(' ') + argument;
    for (const CommandOption &option : options) {
        const QString words = QStringLiteral("--") + option.name
            + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
        text += QLatin1Char(' ') + (option.isRequired ? words : QLatin1Char('[') + words + QLatin1Char(']'));
        if (option.isRepeatable)
            text += QChar(0x2026);
    }
    return text;
}

void Invocation::addOption(const QString &word, const QStringList &words, qsizetype &at)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const CommandOption *option = m_command->option(name);
    if (!option) {
        QStringList names;
        for (const CommandOption &known : m_command->options)
            names.append(known.name);
        const QString meant = nearestOf(name, names);
        throwUsage(*m_command, CliText::tr("does not know the option --%1").arg(name),
                   meant.isEmpty() ? QString() : CliText::tr("Did you mean --%1?").arg(meant));
    }
    QString value;
    if (option->value.isEmpty()) {
        if (equals >= 0)
            throwUsage(*m_command, CliText::tr("the option --%1 takes no value").arg(name));
    } else if (equals >= 0) {
        value = word.mid(equals + 1);
    } else {
        if (at + 1 >= words.size())
            throwUsage(*m_command, CliText::tr("the option --%1 needs a value, %2").arg(name, option->value));
        value = words[++at];
    }
    if (m_options.contains(name) && !option->isRepeatable)
        throwUsage(*m_command, CliText::tr("the option --%1 was given twice").arg(name));
    m_options[name].append(value);
}

Invocation Invocation::parse(const Command &command, const QStringList &words)
{
    Invocation invocation;
    invocation.m_command = &command;
    bool onlyArguments = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (!onlyArguments && word == QLatin1String("--"))
            onlyArguments = true;
        else if (!onlyArguments && word.startsWith(QLatin1String("--")))
            invocation.addOption(word, words, at);
        else if (!onlyArguments && word.size() > 1 && word.startsWith(QLatin1Char('-')))
            throwUsage(command, CliText::tr("does not know the option %1").arg(word));
        else
            invocation.m_arguments.append(word);
    }
    const auto given = invocation.m_arguments.size();
    const bool takesMore = !command.arguments.isEmpty() && isRepeatable(command.arguments.last());
    if (given > command.arguments.size() && !takesMore)
        throwUsage(command,
                   CliText::tr("has no use for “%1”").arg(invocation.m_arguments[command.arguments.size()]));
    if (given < command.arguments.size() && !isOptional(command.arguments[given]))
        throwUsage(command, CliText::tr("%1 is missing").arg(command.arguments[given]));
    for (const CommandOption &option : command.options)
        if (option.isRequired && !invocation.m_options.contains(option.name))
            throwUsage(command, CliText::tr("the option --%1 is missing").arg(option.name));
    return invocation;
}

} // namespace doorstep
