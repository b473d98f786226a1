// What stands behind a cell of the grid of returns: what came, with its receipt, and what each revision
// changed.
#pragma once

#include "returns/revision_difference.h"
#include "ui/pages/received_grid_model.h"
#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableWidget;

namespace doorstep {

class ReceiptView;
class ReturnDifferenceView;

class ReceivedDetail : public QWidget {
    Q_OBJECT
public:
    explicit ReceivedDetail(AppContext &context, QWidget *parent = nullptr);
    ~ReceivedDetail() override;

    // The newest return there is in front, or the one that was.
    void showPlace(const Completeness &grid, const ReceivedPlace &place);
    QTableWidget &returns() { return *m_returns; }
    QPushButton &reminder() { return *m_remind; }
    QTabBar &parts() { return *m_parts; }
    void takeFocus();
    QString changesText() const; // the words above what changed
    // For tests: returns when what is asked for has been shown.
    void waitForAll() { m_reader.waitForAll(); }

Q_SIGNALS:
    void closeAsked();
    void reminderAsked();

private:
    void buildHead();
    void buildParts();
    void fillReturns();
    void follow();
    void readChanges(qint64 returnKey);
    void showChanges(const RevisionDifference &difference);
    QString changesText(const RevisionDifference &difference) const;

    AppContext &m_context;
    QLabel *m_hub;
    QLabel *m_period;
    QLabel *m_sentence;
    QPushButton *m_remind;
    QTableWidget *m_returns;
    QLabel *m_facts;
    QTabBar *m_parts;
    QStackedWidget *m_stack;
    ReceiptView *m_receipt;
    QLabel *m_changed;
    ReturnDifferenceView *m_difference;
    QList<ReceivedEntry> m_entries; // by row of m_returns
    QList<qint64> m_standing; // keys of those that make the record
    qint64 m_key = 0; // of the return in front
    qint64 m_comparedKey = 0; // of that whose changes are shown, or being read
    QuietReader m_reader;
};

} // namespace doorstep
