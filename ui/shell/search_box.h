// One search over everything: people, groups, organisations, courses, actions, stories, what was heard,
// pages, commands, saved filters and help. Results while typing, grouped, best first; the keys never wait for
// them.
#pragma once

#include "ui/shell/search_offers.h"

#include <QLineEdit>
#include <memory>

class QAction;
class QListView;
class QStandardItemModel;

namespace doorstep {

class AppContext;
class QuietReader;

class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    // Null where no file is open.
    void setContext(AppContext *context);
    // What the window can do, for finding it by its name; asked for each time the search begins.
    void setCommands(std::function<QList<QAction *>()> commands);
    // Puts the caret here, remembering where it was.
    void begin();
    // For tests: returns when the results of what is typed are shown.
    void waitForResults();
    int resultCount() const;
    // The rows that are shown, headings with ":" behind.
    QStringList shownRows() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void showResults(const SearchReading &reading);
    void addHeading(const QString &text);
    void place();
    void move(int rows);
    void take(const QModelIndex &index);
    void finish();

    AppContext *m_context = nullptr;
    std::unique_ptr<QuietReader> m_reader;
    std::function<QList<QAction *>()> m_findCommands;
    QList<QPointer<QAction>> m_commands;
    QList<std::function<void()>> m_acts; // of the rows that are shown
    bool m_takesFirst = false; // Enter was pressed before the answer came
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_before;
};

} // namespace doorstep
