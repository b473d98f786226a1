// The list under a line edit that offers what may be meant while somebody types. The line edit keeps the
// keyboard: arrows highlight, Enter takes, Tab takes and goes on, Esc closes the list.
#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QList>
#include <QVariant>

class QListView;
class QStandardItemModel;

namespace doorstep {

struct Suggestion {
    QString title;
    QString detail; // quieter, to the right
    QVariant value;
    bool isAction = false; // does something instead of naming something: "Make a new person called …"
};

class SuggestionPopup : public QFrame {
    Q_OBJECT

public:
    // For `line`, which owns it.
    explicit SuggestionPopup(QLineEdit *line);

    // Shows the suggestions; hides itself where there are none. `highlightFirst`: Enter takes the first
    // (an action only where it is all there is and Tab takes: otherwise it has to be meant).
    void offer(const QList<Suggestion> &suggestions, bool highlightFirst);
    // Whether Tab takes what is highlighted by itself, or only what the arrows went to. On by default.
    void setTabTakes(bool takes) { m_tabTakes = takes; }
    // Whether Enter, once it has taken something, goes on to the line edit as well (which leads to the next
    // field). On by default.
    void setEnterGoesOn(bool goesOn) { m_enterGoesOn = goesOn; }
    // What Tab does: takes what it takes, and closes the list. For a line in a cell, which Tab leaves
    // otherwise.
    void leaveByTab();
    // What Enter does; false where nothing was highlighted.
    bool takeCurrent();
    const QList<Suggestion> &suggestions() const { return m_suggestions; }
    // The highlighted one, or null; null while hidden.
    const Suggestion *current() const;

Q_SIGNALS:
    void picked(const doorstep::Suggestion &suggestion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(int key);
    void moveBy(int rows);
    void take(int row);
    void place();
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<Suggestion> m_suggestions;
    bool m_tabTakes = true;
    bool m_enterGoesOn = true;
    bool m_moved = false; // the arrow keys were used
};

} // namespace doorstep
