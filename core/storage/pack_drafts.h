// What is changed in the national body's programme pack and not issued yet: members of the pack's JSON, kept
// with the changes that made them, so that undo() of such a change takes it back.
#pragma once

#include "storage/change.h"

#include <QJsonObject>

namespace doorstep {

// The members that differ from the pack in force, each as the newest change that stands left it.
QJsonObject draftedMembers(Connection &connection);
// Keeps the members under the change, which is kept for it.
void draftMembers(Change &change, const QJsonObject &members);
// Empties what was drafted on packs that are not in force any more; within the caller's transaction.
void forgetIssuedDrafts(Connection &connection);
// Why a change that drafted something can neither be undone nor put forward again: the pack was issued since,
// or the same part of it was changed again. Empty where it can, and for any other change.
QString whyDraftStays(Connection &connection, qint64 change);

} // namespace doorstep
