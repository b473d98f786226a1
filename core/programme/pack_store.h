// The programme pack in a hub file: loaded, in force, and the doors through which files are opened so that it
// always is.
#pragma once

#include "programme/programme.h"
#include "storage/hub_file.h"

namespace doorstep {

struct PackChanges {
    Programme programme; // as it is in force now
    qint64 change = 0; // number in the change log; 0 where no record was touched
    QStringList
        lines; // what is different now, a plain sentence each; empty where the same pack was in force already
};

// Puts a pack in force, in one change: keeps it in the file, brings its courses and units into the hub's
// catalogue (one that the hub has made its own is left alone; one that a newer pack no longer has goes,
// unless it is in use), and adds its codes. Loading what is in force already changes nothing. Throws what
// parseProgramme() and Change do, the file as it was.
PackChanges loadPack(HubFile &file, const QByteArray &json, const QString &sourceName);

// The programme in force in a file; throws Error(CannotOpen) where none was ever loaded, which only damage
// does.
Programme currentProgramme(Connection &connection);

// The bytes of that pack, as it was loaded; throws as above.
QByteArray packJsonInForce(Connection &connection);

// Every pack that was ever loaded here, newest first, for the secrets under which earlier returns and links
// were made.
QList<Programme> loadedProgrammes(Connection &connection);

// A new hub file with its programme. Throws what HubFile::create() and loadPack() do; a file half made is
// taken away.
std::unique_ptr<HubFile> createHub(const QString &path, const HubFile::Identity &identity,
                                   const QByteArray &pack, const QString &packName);
// Opens a hub file with its programme's codes in force. The only way to open one outside core/storage and its
// tests.
std::unique_ptr<HubFile> openHub(const QString &path, HubFile::Access access);
// What openHub() does after opening: for a file opened otherwise, such as a sibling() on a worker's thread.
void applyProgramme(HubFile &file);

} // namespace doorstep
