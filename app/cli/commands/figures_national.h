// What `doorstep-cli figures` tells of the national body's file beside the figures: why they are what they
// are.
#pragma once

#include "app/cli/commands/figures_format.h"
#include "base/dates.h"
#include "storage/hub_file.h"

namespace doorstep::commands {

// --unique, --links MEASURE, --recount
std::vector<CommandOption> nationalOptions();
// Whether any of them was given.
bool isNationalQuestion(const Invocation &invocation);
// Answers it; gives the exit status: 1 where a recount found differences. Throws Error(Usage) for a hub's
// file and for more than one question at once.
int showNational(const Invocation &invocation, HubFile &file, const Period &period, FiguresFormat format,
                 Console &console);

} // namespace doorstep::commands
