#include "ui/print/report_paper.h"

#include "base/file_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportPaper)
};

constexpr int s_resolution = 720; // dots in an inch: ten to a point
constexpr double s_margin = 20; // millimetres

PaperSize sizeOf(const QPageLayout &layout)
{
    return {layout.fullRect(QPageLayout::Point), layout.paintRect(QPageLayout::Point)};
}

} // namespace

void writeReportPdf(const ReportContent &content, const QString &path, Progress &progress)
{
    if (QFontDatabase::families().isEmpty())
        throw Error(Error::Kind::System, path, Text::tr("there is no font on this computer to write it with"),
                    Text::tr("Install one (on Debian: fonts-dejavu-core), or write the report as .html"));
    FileWriter file(path);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto document = reportDocument(content);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                         QMarginsF(s_margin, s_margin, s_margin, s_margin),
                                         QPageLayout::Millimeter));
        writer.setResolution(s_resolution);
        writer.setTitle(document->title());
        writer.setCreator(QStringLiteral("Doorstep " DOORSTEP_VERSION));
        document->layOut(sizeOf(writer.pageLayout()));
        QPageLayout whole = writer.pageLayout();
        whole.setMode(QPageLayout::FullPageMode); // the document keeps the margins itself
        writer.setPageLayout(whole);
        QPainter painter(&writer);
        constexpr double pointsInInch = 72;
        painter.scale(s_resolution / pointsInInch, s_resolution / pointsInInch);
        for (int page = 0; page < document->pageCount(); ++page) {
            progress.report(Text::tr("Writing the pages"), page, document->pageCount());
            progress.throwIfCancelled();
            if (page > 0)
                writer.newPage();
            document->paint(painter, page);
        }
    }
    file.write(bytes);
    file.commit();
}

} // namespace doorstep
