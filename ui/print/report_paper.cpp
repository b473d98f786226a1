#include "ui/print/report_paper.h"

#include "base/file_writer.h"
#include "ui/print/paint_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPdfWriter>
#include <stdexcept>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportPaper)
};

constexpr int s_resolution = 720; // dots in an inch: ten to a point
constexpr double s_margin = 20; // millimetres

} // namespace

QPageLayout reportPageLayout()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF(s_margin, s_margin, s_margin, s_margin), QPageLayout::Millimeter);
}

void writeReportPdf(const ReportContent &content, const QString &path, Progress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        throw std::logic_error("a report on paper needs an application that knows fonts");
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
        writer.setPageLayout(reportPageLayout());
        writer.setResolution(s_resolution);
        writer.setTitle(document->title());
        writer.setCreator(QStringLiteral("Doorstep " DOORSTEP_VERSION));
        paintPages(*document, writer, {}, progress);
    }
    file.write(bytes);
    file.commit();
}

} // namespace doorstep
