// What tests of the window stand on: a hub file of their own, dialogs that answer by themselves, and a little
// patience.
#pragma once

#include "base/progress.h"
#include "storage/change.h"
#include "ui/shell/app_context.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

namespace doorstep::tests {

// Answers what the test told it to; an answer that was not given is "never mind".
class AnsweringDialogs : public Dialogs {
public:
    QString file; // for the next fileToOpen() and fileToSave()
    QString chosenFolder;
    bool agrees = true;
    QStringList questions; // that were confirmed or not
    QStringList told;

    QStringList files; // for the next filesToOpen()

    QString fileToOpen(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QStringList filesToOpen(QWidget *, const QString &, const QString &, const QString &) override
    {
        return files;
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &, const QString &) override
    {
        return file;
    }
    QString folder(QWidget *, const QString &, const QString &) override { return chosenFolder; }
    bool confirm(QWidget *, const Question &question) override
    {
        questions.append(question.title);
        return agrees;
    }
    void tell(QWidget *, const QString &title, const QString &detail) override
    {
        told.append(title + QLatin1Char('\n') + detail);
    }
};

// A new hub "HUB01" under the default programme, in a folder of its own.
class UiHub {
public:
    UiHub();

    QString path() const { return m_folder.filePath(QStringLiteral("hub.doorstep")); }
    QString folder() const { return m_folder.path(); }
    // The file, open for writing; once.
    std::unique_ptr<HubFile> open() const;
    // Writes a record into an open file; returns its key.
    template <class Record>
    static qint64 add(HubFile &file, Record record, const char *label = "Added for a test")
    {
        Change change(file, QString::fromLatin1(label));
        const qint64 key = change.save(record).key;
        change.commit();
        return key;
    }
    // Opens the file, writes the record, closes it.
    template <class Record>
    qint64 add(Record record) const
    {
        return add(*open(), std::move(record));
    }

private:
    QTemporaryDir m_folder;
};

// Runs the event loop until it is so, five seconds at most; says whether it is.
template <class Condition>
bool until(Condition &&isSo)
{
    QElapsedTimer time;
    time.start();
    while (!isSo() && time.elapsed() < 5000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(2);
    }
    return isSo();
}

} // namespace doorstep::tests
