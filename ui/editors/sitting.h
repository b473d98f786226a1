// What was logged in this sitting: the last conversation leaves its date and organiser for the next, and the
// sheet of an evening shows them all.
#pragma once

#include "records/conversations.h"
#include "storage/hub_file.h"

namespace doorstep {

// One for each open file; goes when the file is closed.
class Sitting : public QObject {
    Q_OBJECT

public:
    static Sitting &of(HubFile &file);

    // After a new conversation was stored.
    void note(const Conversation &stored);

    QDate heldOn; // null: nothing was logged yet, today is meant
    qint64 organiser = 0;
    QList<qint64> logged; // keys, in the order in which they were logged; some may be gone again

private:
    using QObject::QObject;
};

} // namespace doorstep
