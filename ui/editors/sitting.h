// What the last conversation that was logged in this sitting leaves for the next: its date and organiser.
#pragma once

#include "storage/hub_file.h"

#include <QDate>

namespace doorstep {

// One for each open file; goes when the file is closed.
class Sitting : public QObject {
    Q_OBJECT

public:
    static Sitting &of(HubFile &file);

    QDate heldOn; // null: nothing was logged yet, today is meant
    qint64 organiser = 0;

private:
    using QObject::QObject;
};

} // namespace doorstep
