// Ctrl+C, and being told to stop: turned into a flag that long work looks at, so that it leaves all or
// nothing.
#pragma once

namespace doorstep {

// Once, at the start of the program.
void catchInterrupts();
bool wasInterrupted();

} // namespace doorstep
