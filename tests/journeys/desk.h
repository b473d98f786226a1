// Somebody at the desk: the real window on a new hub, used by what stands on the screen. Buttons, fields,
// tabs and lists are found by their words or names among what is visible in the window in front, and get real
// keys and clicks; what is not there or not enabled fails the test.
#pragma once

#include "base/clock.h"
#include "support_ui/ui_hub.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QtTest/QTest>
#include <optional>

namespace doorstep::tests {

class Desk {
public:
    // On that day, a hub of that name made on the welcome page.
    Desk(QDate today, const char *hubName);
    ~Desk();

    void goOnTo(QDate day) { m_today.emplace(day); }
    AppContext &context() { return *m_window.context(); }
    Connection &connection() { return context().connection(); }
    AnsweringDialogs &dialogs() { return m_dialogs; }
    // A file of that name beside the hub's, which the next question for a file gets as its answer.
    QString answerWithFile(const char *name);
    QString hubPath() const;

    // What has the keyboard: the newest dialog that is open, else the window.
    QWidget &front();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void write(const char *text); // ASCII; keys, one by one, to what has the focus
    void paste(const QString &text); // the clipboard, by Ctrl+V
    void push(const char *button); // with the mouse; its words, or how they begin
    bool offers(const char *button); // whether push() would find it
    void fill(const char *field, const char *text); // a field by its label or name
    void goTo(const char *page); // in the navigation
    void openTab(const char *tab);
    // In a list of that accessible name: the row in which a cell begins with the text becomes current.
    // `column`: its heading, or how it begins; else the first that is shown.
    QModelIndex choose(const char *list, const char *text, const char *column = nullptr);
    QAbstractItemView &list(const char *name);
    // Whether a visible label of the window in front has these words, now or in a moment.
    bool reads(const char *words);
    bool readsNow(const char *words);
    // What the quiet line says.
    QString said();
    void closeFront(); // Esc
    // Until nothing runs beside the window and it has shown what came of it.
    void settle();
    // Ctrl+Z, to the window.
    void undo();

    QWidget &field(const char *name);

private:
    QTemporaryDir m_folder;
    AnsweringDialogs m_dialogs;
    std::optional<ClockSetTo> m_today;
    MainWindow m_window{m_dialogs};
};

} // namespace doorstep::tests
