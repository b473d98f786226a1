// The commands, one function a file: what CLI.md lists, in its order.
#pragma once

#include "app/cli/command.h"

namespace doorstep::commands {

Command create();
Command loadPack();
Command issuePack();
Command import();
Command batches();
Command undoImport();
Command exportTo();
Command figures();
Command records();
Command makeReturn();
Command returns();
Command check();
Command receive();
Command completeness();
Command report();
Command picture();
Command find();
Command schema();
Command verify();
Command backup();
Command restore();
Command sample();
Command help();

} // namespace doorstep::commands
