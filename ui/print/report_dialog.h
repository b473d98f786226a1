// The programme report, looked at before it is saved or printed: which period, for whom, as what.
#pragma once

#include "report/programme_report.h"
#include "ui/print/paged_document.h"
#include "ui/shell/quiet_reader.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace doorstep {

class AppContext;
class PageSteps;
class PageView;
class PeriodPicker;

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    // The context must outlive it. `period`: what to begin with, an invalid one for the usual.
    ReportDialog(AppContext &context, const Period &period, QWidget *parent = nullptr);
    ~ReportDialog() override;

    PeriodPicker &periodPicker() { return *m_period; }
    ReportOptions options() const;
    QString ending() const; // ".pdf": as what it is saved
    int pageCount() const; // 0 while it is worked out
    void save();
    // For tests: returns when the pages are there.
    void waitForAll() { m_reader.waitForAll(); }

private:
    QWidget *makeChoices();
    QWidget *makePages();
    QWidget *makeButtons();
    void read();
    void show(std::shared_ptr<const ProgrammeReport> report);
    void print();
    QString suggestedName() const;

    AppContext &m_context;
    std::shared_ptr<const ProgrammeReport> m_report;
    std::unique_ptr<PagedDocument> m_document;
    PeriodPicker *m_period;
    QRadioButton *m_handedOn;
    QRadioButton *m_own;
    QCheckBox *m_stories;
    QComboBox *m_format;
    QLabel *m_state;
    PageSteps *m_steps;
    PageView *m_view;
    QPushButton *m_print;
    QPushButton *m_save;
    QuietReader m_reader; // last, so that it stops before what it shows goes
};

// Opens it over `parent`'s window; it deletes itself.
void openProgrammeReport(AppContext &context, const Period &period, QWidget *parent);

} // namespace doorstep
