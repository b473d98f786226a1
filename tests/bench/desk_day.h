// A day at the desk, step by step: what is done, and for how long the window could not answer meanwhile.
#pragma once

#include "ui/shell/dialogs.h"
#include "watched_application.h"

#include <QWidget>

namespace doorstep::bench {

// Files and folders are where the step said; everything is agreed to.
class Answers : public Dialogs {
public:
    QString path;

    QString fileToOpen(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QStringList filesToOpen(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {path};
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &, const QString &) override
    {
        return path;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const Question &) override { return true; }
    void tell(QWidget *, const QString &title, const QString &) override
    {
        std::printf("told: %ls\n", qUtf16Printable(title));
    }
};

class Day {
public:
    Day(WatchedApplication &application, qint64 size) : m_application(application), m_size(size) { }

    // One step, and whatever follows from it until the window and its workers are quiet again.
    void step(const QString &what, const std::function<void()> &does);
    // One step while the work that an earlier one began goes on.
    void meanwhile(const QString &what, const std::function<void()> &does);

    int noticed() const { return m_noticed; }
    int steps() const { return m_steps; }

private:
    void settle();
    void tell(const QString &what);

    WatchedApplication &m_application;
    qint64 m_size;
    int m_noticed = 0;
    int m_steps = 0;
};

// The first part of the page of that kind that is seen; null where there is none.
template <class Wanted>
Wanted *shownIn(QWidget &page)
{
    for (Wanted *each : page.findChildren<Wanted *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

// To whatever has the focus.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);

} // namespace doorstep::bench
