// How long work tells where it is and learns that it should stop. Called from the worker's thread.
#pragma once

#include "base/error.h"

#include <QCoreApplication>

namespace doorstep {

class Progress {
public:
    virtual ~Progress() = default;
    // `doing`: plain words for what is happening now; done of total in whatever unit, total 0 where not
    // known.
    virtual void report(const QString &doing, qint64 done, qint64 total) = 0;
    virtual bool cancelled() const = 0;

    // Throws Error(Cancelled) once somebody has asked to stop; call it between steps that can be taken back.
    void throwIfCancelled() const
    {
        if (cancelled())
            throw Error(
                Error::Kind::Cancelled, QCoreApplication::translate("doorstep::Progress", "Stopped"),
                QCoreApplication::translate("doorstep::Progress", "as you asked; nothing was changed"));
    }
};

// For callers that neither watch nor stop the work.
class NoProgress : public Progress {
public:
    void report(const QString &, qint64, qint64) override { }
    bool cancelled() const override { return false; }
};

} // namespace doorstep
