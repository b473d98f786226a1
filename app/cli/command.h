// A command of doorstep-cli: what it is called, what it takes, and the function that does it. One file each
// in commands/.
#pragma once

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QHash>
#include <vector>

namespace doorstep {

// The context under which all words of the command line are translated.
struct CliText {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Cli)
};

class Invocation;

struct CommandOption {
    QString name; // without "--"
    QString value; // what it takes, "DIR"; empty: nothing, it is just there or not
    QString help;
    bool isRequired = false;
    bool isRepeatable = false;
};

struct Command {
    QString name;
    QString summary; // one sentence
    QStringList arguments; // in order: "FILE"; "[FROM]" need not be there, "PACKAGE…" may come again
    std::vector<CommandOption> options;
    // Returns the exit status; throws Error.
    int (*run)(const Invocation &invocation, Console &console) = nullptr;

    const CommandOption *option(QStringView optionName) const;
    // "doorstep-cli import FILE DIR [--dry-run] …"
    QString usage() const;
};

// What somebody typed after a command's name, taken apart.
class Invocation {
public:
    // Throws Error(Usage) for what the command does not take, or lacks.
    static Invocation parse(const Command &command, const QStringList &words);

    const Command &command() const { return *m_command; }
    // Empty where it was not given.
    QString argument(int number) const { return m_arguments.value(number); }
    int argumentCount() const { return static_cast<int>(m_arguments.size()); }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return m_options.value(QLatin1String(option)).value(0); }
    QStringList values(const char *option) const { return m_options.value(QLatin1String(option)); }

private:
    void addOption(const QString &word, const QStringList &words, qsizetype &at);
    const Command *m_command = nullptr;
    QStringList m_arguments;
    QHash<QString, QStringList> m_options;
};

// What was most likely meant, among `names`; empty where nothing is near.
QString nearestOf(const QString &word, const QStringList &names);

} // namespace doorstep
