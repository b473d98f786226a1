// After the steps: the revisions that were sent, what changed between them and since, and their files again.
#pragma once

#include "ui/pages/returns_difference_view.h"
#include "ui/pages/returns_reading.h"
#include "ui/pages/returns_step.h"
#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"

class QPushButton;
class QTableWidget;

namespace doorstep {

class ReturnHistoryStep : public ReturnStep {
    Q_OBJECT
public:
    explicit ReturnHistoryStep(AppContext &context, QWidget *parent = nullptr);
    ~ReturnHistoryStep() override;

    void showReading(const ReturnReading &reading);
    QTableWidget &table() { return *m_table; }
    ReturnDifferenceView &difference() { return *m_difference; }
    // For tests: returns when the difference is read and shown.
    void waitForAll() { m_reader.waitForAll(); }

Q_SIGNALS:
    void saveAgainAsked(qint64 returnKey);

private:
    struct Row {
        const SentReturn *sent = nullptr; // null: what is not sent yet
        const SentReturn *before = nullptr; // null: the first
    };
    void follow();
    AppContext &m_context;
    ReturnReading m_reading;
    QList<Row> m_rows; // point into m_reading
    QTableWidget *m_table;
    QPushButton *m_again;
    ReturnDifferenceView *m_difference;
    QuietReader m_reader;
};

} // namespace doorstep
