// The imports that were made into this file, each to be undone as a whole.
#pragma once

#include "exchange/import_batches.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace doorstep {

class ImportBatchList : public QWidget {
    Q_OBJECT
public:
    explicit ImportBatchList(QWidget *parent = nullptr);

    void showBatches(const QList<ImportBatch> &batches, bool canWrite);
    const QList<ImportBatch> &batches() const { return m_batches; }
    QTableWidget &table() { return *m_table; }
    QPushButton &undoButton() { return *m_undo; }

Q_SIGNALS:
    void undoAsked(qint64 batch);

private:
    void follow();
    QList<ImportBatch> m_batches;
    bool m_canWrite = false;
    QTableWidget *m_table;
    QPushButton *m_undo;
};

} // namespace doorstep
