// One page of the window. The window builds it when it is first shown, tells it of changes, and offers its
// actions in the menus; the page asks for everything else through the AppContext.
#pragma once

#include "ui/shell/app_context.h"

#include <QWidget>

class QAction;
class QSettings;

namespace doorstep {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(QString id, AppContext &context, QWidget *parent = nullptr);

    // Stable name: of its settings, of its help page (resources/help/ID.md), and for openPage().
    const QString &id() const { return m_id; }
    AppContext &context() const { return m_context; }

    // "New person": what Ctrl+N does here; empty where nothing can be made.
    virtual QString newText() const { return {}; }
    virtual void newRecord() { }
    // Ctrl+F: puts the caret where this page's rows are narrowed down.
    virtual void focusFilter() { }
    virtual bool canPrint() const { return false; }
    virtual void print() { }
    // Shown in the Record menu while the page is in front. The page owns them.
    virtual QList<QAction *> pageActions() const { return {}; }
    virtual QString helpTopic() const { return m_id; }

    // Whether records of that type are shown on this page.
    virtual bool shows(const RecordTable &) const { return false; }
    // Selects a record of a type it shows(), clearing a filter that hides it. False where it is not to be
    // found.
    virtual bool showRecord(const RecordTable &, qint64) { return false; }
    // Shows only these records of a type it shows(), under a title that says what they are. False where it
    // cannot.
    virtual bool showOnly(const RecordTable &, const QString &, const QList<qint64> &) { return false; }
    // The record in front, of a type it shows(); none: a null table. For opening where the file was left.
    struct Front {
        const RecordTable *table = nullptr;
        qint64 key = 0;
    };
    virtual Front recordInFront() const { return {}; }
    // What AppContext::openPage() was given.
    virtual void openArgument(const QString &) { }

    // The page comes to the front (each time); a place for putting the focus and reading what is stale.
    virtual void activate() { }
    // Something was committed. Called for hidden pages too, so do no more than is needed.
    virtual void onChange(const ChangeNotice &) { }
    virtual void onProgrammeChange() { }
    // False keeps the person here: something typed could not be saved, and the page shows what.
    virtual bool mayLeave() { return true; }

    // Column layouts, splitters, tabs. The group is already set to the page's own.
    virtual void saveState(QSettings &) const { }
    virtual void restoreState(QSettings &) { }

Q_SIGNALS:
    // newText(), canPrint() or pageActions() give something else now.
    void actionsChanged();

private:
    QString m_id;
    AppContext &m_context;
};

} // namespace doorstep
