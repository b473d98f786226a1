// The keys inside a cell that is being edited: what leaves it, and what stays with the text.
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace doorstep {

class SuggestionPopup;

// Where the sheet goes when a cell is left.
enum class CellMove { Stay, Next, Previous, Down, Up, Left, Right };

class CellKeys : public QObject {
    Q_OBJECT
public:
    // What Enter does while a list is open: picking somebody leads on to the next cell, as Tab does; where
    // the text must be one of the list anyhow it ends the row as everywhere.
    enum class Enter { PicksAndGoesOn, PicksAndGoesDown };

    // For `editor`, which owns it. `isReplacing`: the cell was typed over, so that the arrows leave it as in
    // a spreadsheet; F2 gives them to the text.
    CellKeys(QWidget *editor, bool isReplacing, Enter enter);

Q_SIGNALS:
    void left(doorstep::CellMove move); // with what was typed
    void undone(); // Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressed(const QKeyEvent &event);
    void leave(CellMove move);
    bool breakLine();
    SuggestionPopup *popup() const;

    QWidget *m_editor;
    bool m_isLeft = false; // the editor is on its way out
    bool m_isReplacing;
    Enter m_enter;
};

} // namespace doorstep
