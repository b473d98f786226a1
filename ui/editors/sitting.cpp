#include "ui/editors/sitting.h"

namespace doorstep {

Sitting &Sitting::of(HubFile &file)
{
    if (auto *known = file.notices().findChild<Sitting *>())
        return *known;
    return *new Sitting(&file.notices());
}

void Sitting::note(const Conversation &stored)
{
    heldOn = stored.heldOn;
    organiser = stored.organiser.key;
    if (!logged.contains(stored.key))
        logged.append(stored.key);
}

} // namespace doorstep
