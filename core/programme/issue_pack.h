// The national body's own programme pack: changed as a draft in the national file, and issued to the hubs.
#pragma once

#include "programme/pack_store.h"

namespace doorstep {

// The pack as it would be issued now.
struct PackDraft {
    Programme inForce;
    // The pack in force with what was drafted. Version, secret id and secret are still those in force.
    Programme programme;
    bool isNewSecretWanted = false; // somebody asked for one
    // The secret in force came with the program and is public: issuing makes the programme one of its own.
    bool isFirstIssue = false;
    // What issuing changes, a plain sentence each; empty where there is nothing to issue.
    QStringList lines;

    // Whether issuing makes a new version; else the pack in force is only written again.
    bool hasNews() const { return isFirstIssue || isNewSecretWanted || !lines.isEmpty(); }
};
// Throws Error(CannotOpen) where the file has no programme. For any file; a hub's has nothing drafted.
PackDraft packDraft(Connection &connection);

// Drafts what `edited` says otherwise than the draft does, as one change under `label` that undo() takes
// back; its version and secret are not looked at. Returns the change's number, 0 where nothing differs.
// Throws Error(Refused), naming the place and the value, for what parseProgramme() would not take, for a
// target of a hub that is not listed or that is there twice, and for another code once the pack was issued.
// Throws Error(Usage) in a hub's file.
qint64 draftPack(HubFile &file, const Programme &edited, const QString &label);
// Whether the next issue makes a new secret; a change that undo() takes back.
qint64 draftNewSecret(HubFile &file, bool wanted);

// "2" after "1", "2017.10" after "2017.9", "first.2" after "first".
QString versionAfter(const QString &version);

struct IssuedPack {
    Programme programme; // in force now
    QByteArray json; // what hubs load
    QStringList lines; // what is new in it
    bool isNew = false; // false: nothing was to be issued, this is the pack that was in force
    qint64 change = 0;
};
// Puts the draft in force in the national file under a new version (that after the one in force where
// `version` is empty) and writes it to `path`, readable by its owner alone: whoever has it can sign returns.
// Where there is nothing new, the pack in force is written. Throws Error(Usage) in a hub's file,
// Error(Refused) for a version that was issued before, Error(System) where the file cannot be written; only
// when the disk fails at the very end is the pack in force and not yet written: then issue it again.
IssuedPack issuePack(HubFile &file, const QString &path, const QString &version = {});

// What the national body writes to its hubs about an issued pack: plain text, several lines.
QString wordsToHubs(const IssuedPack &issued);

} // namespace doorstep
