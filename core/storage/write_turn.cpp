#include "storage/write_turn.h"

#include "storage/hub_file.h"

#include <QCoreApplication>
#include <utility>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::WriteTurn)
};

} // namespace

HeldTurn::HeldTurn(HubFile &file) : m_file(file)
{
    if (file.isBusy() && !file.isSibling())
        throw Error(
            Error::Kind::Refused, file.path(),
            Text::tr("other work of this program is writing to it at the moment; nothing was changed"),
            Text::tr("Try again when that work is done"));
    file.writeTurn().take(file);
}

void HeldTurn::end()
{
    if (std::exchange(m_isHeld, false))
        m_file.writeTurn().give(m_file);
}

} // namespace doorstep
