// Everything that the window asks in a dialog of the system: behind a seam, so that tests answer instead of a
// person.
#pragma once

#include <QStringList>

class QWidget;

namespace doorstep {

class Dialogs {
public:
    virtual ~Dialogs() = default;

    // Each returns an empty text (or list) where the person thought better of it. `kind` names settings of
    // its own ("hub", "return", "folder"): the dialog opens in the folder last used for it. `filter` is as
    // QFileDialog writes it.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &kind,
                               const QString &filter) = 0;
    // Any number of files.
    virtual QStringList filesToOpen(QWidget *parent, const QString &title, const QString &kind,
                                    const QString &filter) = 0;
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &kind,
                               const QString &suggestedName, const QString &filter) = 0;
    virtual QString folder(QWidget *parent, const QString &title, const QString &kind) = 0;

    struct Question {
        QString title; // a short sentence: "Erase Rose Okafor?"
        QString detail; // what happens, what is kept
        QString yes; // the verb on the button: "Erase"
        bool grave = false; // cannot be undone: Cancel is the default button
    };
    // Asked only where something cannot be undone. True for yes.
    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    // A failure that the person has to know of now; everything else goes to the quiet line (AppContext::say).
    virtual void tell(QWidget *parent, const QString &title, const QString &detail) = 0;
};

// The real ones.
class SystemDialogs : public Dialogs {
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &kind,
                       const QString &filter) override;
    QStringList filesToOpen(QWidget *parent, const QString &title, const QString &kind,
                            const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &kind,
                       const QString &suggestedName, const QString &filter) override;
    QString folder(QWidget *parent, const QString &title, const QString &kind) override;
    bool confirm(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const QString &title, const QString &detail) override;
};

} // namespace doorstep
