#include "ui/print/report_file.h"

#include "base/file_writer.h"
#include "report/report_csv.h"
#include "report/report_html.h"
#include "report/report_workbook.h"
#include "ui/print/report_paper.h"

#include <QFileInfo>
#include <stdexcept>

namespace doorstep {

namespace {

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

bool isWebPage(const QString &ending)
{
    return ending == QLatin1String("html") || ending == QLatin1String("htm");
}

void writeWhole(const QString &path, const QByteArray &bytes)
{
    FileWriter file(path);
    file.write(bytes);
    file.commit();
}

} // namespace

bool isReportFile(const QString &path)
{
    const QString ending = endingOf(path);
    return isWebPage(ending)
        || QStringList{QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("xlsx")}.contains(ending);
}

void writeReport(const ProgrammeReport &report, const QString &path, Progress &progress)
{
    const QString ending = endingOf(path);
    if (ending == QLatin1String("pdf"))
        writeReportPdf(reportContent(report), path, progress);
    else if (isWebPage(ending))
        writeWhole(path, reportAsHtml(reportContent(report)));
    else if (ending == QLatin1String("csv"))
        writeWhole(path, reportAsCsv(report));
    else if (ending == QLatin1String("xlsx"))
        writeReportWorkbook(reportContent(report), path);
    else
        throw std::logic_error("a report is not written as ." + ending.toStdString());
}

} // namespace doorstep
