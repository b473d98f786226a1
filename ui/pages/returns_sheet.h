// The return of one period from top to bottom: figures, checks, contents, signing, history.
#pragma once

#include "ui/pages/returns_reading.h"
#include "ui/shell/app_context.h"

#include <QScrollArea>

class QLabel;

namespace doorstep {

class NoticeBar;
class ReturnChecksStep;
class ReturnContentsStep;
class ReturnFiguresStep;
class ReturnHistoryStep;
class ReturnSignStep;
struct SignOptions;

class ReturnSheet : public QScrollArea {
    Q_OBJECT
public:
    explicit ReturnSheet(AppContext &context, QWidget *parent = nullptr);
    ~ReturnSheet() override;

    // Another period comes to the front: what was typed for the one before is forgotten.
    void begin(const ReturnPeriod &entry);
    void showReading(const ReturnReading &reading);
    // Reading takes a moment, or is over (an empty text).
    void showBusy(const QString &text);
    const ReturnReading &reading() const { return m_reading; }

    void saveDraft();
    void signOff();

    ReturnFiguresStep &figuresStep() { return *m_figures; }
    ReturnChecksStep &checksStep() { return *m_checks; }
    ReturnContentsStep &contentsStep() { return *m_contents; }
    ReturnSignStep &signStep() { return *m_sign; }
    ReturnHistoryStep &historyStep() { return *m_history; }

Q_SIGNALS:
    // Something was signed or ticked: the sheet is to be read again.
    void stale();

private:
    void connectSteps();
    void followObstacles();
    void openRecord(const RecordTable &table, qint64 key);
    void saveAgain(qint64 returnKey);
    SignOptions optionsFor(const QString &folder) const;
    AppContext &m_context;
    ReturnReading m_reading;
    QLabel *m_title;
    QLabel *m_state;
    NoticeBar *m_practice;
    QWidget *m_steps;
    ReturnFiguresStep *m_figures;
    ReturnChecksStep *m_checks;
    ReturnContentsStep *m_contents;
    ReturnSignStep *m_sign;
    ReturnHistoryStep *m_history;
};

} // namespace doorstep
