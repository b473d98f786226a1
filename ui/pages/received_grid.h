// The grid of returns on the screen: hubs stay in sight at the left, periods at the top; each cell a sign and
// a word.
#pragma once

#include "ui/pages/received_grid_model.h"

#include <QElapsedTimer>
#include <QTableView>

namespace doorstep {

class ReceivedGrid : public QTableView {
    Q_OBJECT
public:
    explicit ReceivedGrid(ReceivedGridModel &model, QWidget *parent = nullptr);

    // Columns as wide as their words; call after the model shows something else.
    void fit();
    // Typing goes to the hub whose code or name begins so.
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    // Enter or Space.
    void opened();
    // Escape.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ReceivedGridModel &m_model;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace doorstep
