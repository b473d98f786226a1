// Shows what will be printed, a page at a time, and prints it or saves it as PDF: all of it or some pages, on
// a worker with progress and a way to stop.
#pragma once

#include "ui/print/print_output.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace doorstep {

class AppContext;
class PageSteps;
class PageView;

class PrintPreview : public QDialog {
    Q_OBJECT
public:
    // The context must outlive it. Throws what making the preview throws.
    PrintPreview(AppContext &context, PrintJob job, QWidget *parent = nullptr);
    ~PrintPreview() override;

    const PagedDocument &document() const { return *m_document; }
    QPageLayout pageLayout() const;
    PageRange pages() const;

private:
    QWidget *makeTools();
    QWidget *makeButtons();
    void layOut();
    void print();
    void savePdf();
    AppContext &m_context;
    PrintJob m_job;
    std::unique_ptr<PagedDocument> m_document;
    PageView *m_view;
    PageSteps *m_steps;
    QComboBox *m_orientation;
    QComboBox *m_which;
    QSpinBox *m_from;
    QSpinBox *m_to;
};

// Opens the preview over `parent`'s window. Returns at once; the dialog deletes itself.
void printWithPreview(AppContext &context, PrintJob job, QWidget *parent);

} // namespace doorstep
