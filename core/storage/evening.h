// The conversations of one evening, for the sheet in which they are typed.
#pragma once

#include "records/conversations.h"
#include "storage/engine/connection.h"

namespace doorstep {

// Those held on that day, oldest first, the newest `most` of them; by the index over days.
QList<Conversation> conversationsHeldOn(Connection &connection, QDate day, int most = 200);
// Those of these keys that are (still) there, in this order.
QList<Conversation> conversationsOf(Connection &connection, const QList<qint64> &keys);
// People who are organisers now or were, with that name (case and marks aside); for a name that was pasted.
QList<qint64> organisersCalled(Connection &connection, const QString &name);
// People with just that name: at most two, which says that it is not clear who is meant.
QList<qint64> peopleCalled(Connection &connection, const QString &name);

} // namespace doorstep
