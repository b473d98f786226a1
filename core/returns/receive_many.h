// Many packages at once, as they come: from a dialog, dropped on the window, or a folder of them.
#pragma once

#include "returns/receive.h"

namespace doorstep {

// The packages among these paths: every .zip, and those in folders and the folders in them; each once. Hub by
// hub, earlier periods and revisions first, as their names say ("HUB07_2019-04-01_2019-06-30_r2.zip"); those
// that say nothing come last.
QStringList packagesAmong(const QStringList &paths);

// Takes one package in under any of the passwords, the one that opened the package before first. What none of
// them opens is refused with Error::Kind::Password. Throws as receiveReturn() does.
class PackageTaker {
public:
    explicit PackageTaker(QStringList passwords = {}) : m_passwords(std::move(passwords)) { }
    Receipt take(HubFile &file, const QString &package, Progress &progress);

private:
    QStringList m_passwords;
};

} // namespace doorstep
