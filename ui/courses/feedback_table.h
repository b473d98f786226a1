// The sheet of feedback forms and its keys: 1 to 5 rates and goes on to the words, Enter stores the row and
// goes to the next learner, letters find a learner by name, Esc puts the cell back.
#pragma once

#include "ui/sheet/cell_keys.h"

#include <QElapsedTimer>
#include <QTableView>

namespace doorstep {

class FeedbackDelegate;
class FeedbackModel;

class FeedbackTable : public QTableView {
    Q_OBJECT
public:
    explicit FeedbackTable(FeedbackModel &model, QWidget *parent = nullptr);

    // To the first learner's rating who has not answered, else the first.
    void goToFirst();
    // Stores what is being typed into the cell, then the row. False where the file refused.
    bool finishRow();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool pressed(QKeyEvent &event);
    bool pressedCommand(const QKeyEvent &event);
    bool pressedRating(const QKeyEvent &event);
    void go(CellMove move);
    void goTo(int row, int column);
    void editWords(QEvent *typed);
    bool lookFor(const QString &letter);
    void layOutColumns();

    FeedbackModel &m_model;
    FeedbackDelegate *m_delegate;
    QString m_letters; // of a name, typed one after the other
    QElapsedTimer m_sinceLetter;
};

} // namespace doorstep
