// doorstep-cli without its main: what the program does with its words, for main and for tests.
#pragma once

#include "app/cli/command.h"

namespace doorstep {

// Every command, in the order in which help lists them.
const std::vector<Command> &allCommands();
// The command of that name, or null.
const Command *commandNamed(QStringView name);

// Runs one command line (without the program's name) and returns the exit status of CLI.md. Throws nothing.
int runCommandLine(const QStringList &words, Console &console);

} // namespace doorstep
