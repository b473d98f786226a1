// One search over everything: people, groups, organisations, courses, what was heard, pages and commands.
// Results while typing, grouped; the keys never wait for them.
#pragma once

#include "storage/search.h"

#include <QLineEdit>
#include <QPointer>
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
    // What the window can do, for finding it by its name.
    void setCommands(const QList<QAction *> &commands);
    // Puts the caret here, remembering where it was.
    void begin();
    // For tests: returns when the results of what is typed are shown.
    void waitForResults();
    int resultCount() const;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void showResults(const QString &typed, const QList<SearchHit> &hits);
    void addHeading(const QString &text);
    void addHits(const QList<SearchHit> &hits);
    void addPages(const QString &typed);
    void addCommands(const QString &typed);
    void place();
    void move(int rows);
    void take(const QModelIndex &index);
    void finish();

    AppContext *m_context = nullptr;
    std::unique_ptr<QuietReader> m_reader;
    QList<QPointer<QAction>> m_commands;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_before;
};

} // namespace doorstep
