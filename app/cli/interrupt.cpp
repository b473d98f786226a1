#include "app/cli/interrupt.h"

#include <csignal>

#ifdef _WIN32
#include <windows.h>
#endif

namespace doorstep {

namespace {

volatile std::sig_atomic_t s_interrupted = 0;

#ifdef _WIN32
BOOL WINAPI onConsoleEvent(DWORD)
{
    s_interrupted = 1;
    return TRUE; // handled: the work stops by itself
}
#else
void onSignal(int)
{
    s_interrupted = 1;
}
#endif

} // namespace

void catchInterrupts()
{
#ifdef _WIN32
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
#else
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
#endif
}

bool wasInterrupted()
{
    return s_interrupted != 0;
}

} // namespace doorstep
