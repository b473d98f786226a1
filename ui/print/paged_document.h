// Something that is printed page by page: a list, a report. A page is painted when it is wanted and then
// forgotten, so that memory does not depend on how many there are.
#pragma once

#include <QPageLayout>
#include <QRectF>
#include <QString>
#include <functional>
#include <memory>

class QPainter;

namespace doorstep {

class HubFile;
class Progress;

// What every page is painted within. Units are points (1/72 inch); the painter that paint() gets is scaled to
// them, with 0, 0 at the top left of the paper.
struct PaperSize {
    QRectF paper; // all of it
    QRectF inner; // within the margins
    static PaperSize of(const QPageLayout &layout);
};

class PagedDocument {
public:
    virtual ~PagedDocument() = default;
    virtual QString title() const = 0;
    // Whether it is better lying down than upright.
    virtual bool isWide() const { return false; }
    // Lays it out for a paper; pages are counted and painted as it says from here on.
    virtual void layOut(const PaperSize &paper) = 0;
    virtual int pageCount() const = 0; // at least 1
    // Page from 0. The painter's state is the caller's affair.
    virtual void paint(QPainter &painter, int page) = 0;
};

// What is printed: once for the preview, on the window's thread, and once for the printer, on a worker with a
// connection of its own. `make` is called for each; it may hold on to the file as long as the document lives.
struct PrintJob {
    QString title; // "People": what the printer's list of jobs and a PDF file are called
    std::function<std::unique_ptr<PagedDocument>(HubFile &file, Progress &progress)> make;
    // For the preview, where that is made otherwise (from what is already read); empty: as `make`.
    std::function<std::unique_ptr<PagedDocument>()> makePreview = {};
};

} // namespace doorstep
