#include "support_ui/ui_hub.h"

#include "programme/pack_store.h"
#include "programme/shipped_packs.h"

namespace doorstep::tests {

UiHub::UiHub()
{
    createHub(path(), {QStringLiteral("HUB01"), QStringLiteral("Ward 7 Organisers"), false},
              packBytes(QStringLiteral("open")), QStringLiteral("open"));
}

std::unique_ptr<HubFile> UiHub::open() const
{
    return openHub(path(), HubFile::Access::Write);
}

} // namespace doorstep::tests
