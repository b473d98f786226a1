// A page whose content is worked out from the whole file on a worker: it reads again when it comes to the
// front stale, and a moment after the last of several changes in a row.
#pragma once

#include "ui/shell/page.h"

class QTimer;

namespace doorstep {

class ReadingPage : public Page {
    Q_OBJECT
public:
    ReadingPage(QString id, AppContext &context, QWidget *parent = nullptr);

    void onChange(const ChangeNotice &notice) override;
    void onProgrammeChange() override;

protected:
    // Asks the readers for everything that the page shows.
    virtual void read() = 0;
    // Reads where something changed since the last reading.
    void readIfStale();
    // What read() calls first: what is read from here on is no longer stale.
    void beginReading();
    // For tests: what waits for the moment after a change is read now.
    void readWhatWaits();

private:
    QTimer *m_settling;
    bool m_isStale = true;
};

} // namespace doorstep
