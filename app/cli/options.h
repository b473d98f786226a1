// What several commands take, read in one way.
#pragma once

#include "app/cli/command.h"
#include "base/dates.h"
#include "storage/hub_file.h"

#include <memory>

namespace doorstep {

// --from D --to D
std::vector<CommandOption> periodOptions();
Period periodOf(const Invocation &invocation);
// Two dates as typed; throws Error(Usage).
Period periodFrom(const Command &command, const QString &from, const QString &to);

// --json
CommandOption jsonOption();

// --password-file F: its first line, or that of standard input for "-". Empty where the option was not given;
// throws Error(Password) for an empty line.
CommandOption passwordOption();
QString passwordOf(const Invocation &invocation, Console &console);

// The hub file named first, for work that changes it or only reads it.
std::unique_ptr<HubFile> openToWrite(const Invocation &invocation);
std::unique_ptr<HubFile> openToRead(const Invocation &invocation);

// Makes the folder that a file is to stand in. Throws Error(System).
void makeFolderOf(const QString &path);

// A whole number of at least `least`; throws Error(Usage).
int numberOf(const Invocation &invocation, const char *option, int otherwise, int least);

} // namespace doorstep
