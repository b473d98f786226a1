#include "ui/editors/sitting.h"

namespace doorstep {

Sitting &Sitting::of(HubFile &file)
{
    if (auto *known = file.notices().findChild<Sitting *>())
        return *known;
    return *new Sitting(&file.notices());
}

} // namespace doorstep
