#include "ui/courses/certificate_output.h"

#include "base/clock.h"
#include "storage/certificate_rows.h"
#include "training/certificates.h"
#include "ui/courses/certificate_paper.h"
#include "ui/print/print_output.h"
#include "ui/print/print_preview.h"
#include "ui/shell/app_context.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::CertificateOutput)
};

QList<CertificateSheet> sheetsOf(HubFile &file, const CertificatesWanted &wanted)
{
    const ReadTogether moment(file.connection());
    QList<CertificateSheet> sheets;
    for (const qint64 enrolment : wanted.enrolments)
        if (const auto sheet = certificateSheet(file, enrolment, wanted.kind, Clock::today()))
            sheets.append(*sheet);
    return sheets;
}

// As a name of a file on every system, before its ending: no signs that one of them means otherwise, no marks
// that turn the direction of reading, no dot or space at an end, none of the names that Windows keeps for
// itself.
QString fileName(QString text)
{
    text.replace(QLatin1String(": "), QLatin1String(", "));
    for (QChar &c : text)
        if (!(c.isPrint() || c.isSurrogate() || c == QChar(0x200C)
              || c == QChar(0x200D)) // joiners of letters
            || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('-');
    constexpr qsizetype longest = 100;
    constexpr qsizetype mostBytes =
        200; // of 255 that a name has on most systems, in letters of three and four
    text = text.simplified().left(longest);
    while (text.toUtf8().size() > mostBytes)
        text.chop(1);
    while (!text.isEmpty()
           && (text.back() == QLatin1Char('.') || text.back().isSpace() || text.back().isHighSurrogate()))
        text.chop(1);
    static const QRegularExpression kept(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty() || text.startsWith(QLatin1Char('.')) || kept.match(text).hasMatch())
        text.prepend(QLatin1Char('-'));
    return text;
}

QString fileName(const CertificateSheet &sheet)
{
    return fileName(sheet.kind == CertificateKind::Letter
                        ? Text::tr("%1, letter of reference").arg(sheet.facts.name)
                        : sheet.facts.number + QLatin1Char(' ') + sheet.facts.name);
}

// Two people of one name get files of their own.
QString unused(const QString &name, QSet<QString> &used)
{
    QString one = name;
    for (int again = 2; used.contains(one.toCaseFolded()); ++again)
        one = QStringLiteral("%1 (%2)").arg(name).arg(again);
    used.insert(one.toCaseFolded());
    return one + QStringLiteral(".pdf");
}

void writeEach(HubFile &file, const CertificatesWanted &wanted, const QDir &folder, Progress &progress)
{
    CertificatePictures pictures;
    QSet<QString> used;
    const QList<CertificateSheet> sheets = sheetsOf(file, wanted);
    addPictures(file.connection(), sheets, pictures);
    NoProgress ofOne;
    for (const CertificateSheet &sheet : sheets) {
        progress.throwIfCancelled();
        const QString name = unused(fileName(sheet), used);
        progress.report(name, used.size() - 1, sheets.size());
        writePdf(*certificateDocument(name.chopped(4), {sheet}, pictures), folder.filePath(name),
                 certificatePageLayout(wanted.kind), {}, ofOne);
    }
}

// From when the preview opens: what is done with it there does not come back here, and a number too many that
// is kept for its person does no harm.
void note(AppContext &context, const CertificatesWanted &wanted)
{
    if (wanted.kind == CertificateKind::Letter)
        return;
    context.whenFree([&context, enrolments = wanted.enrolments] {
        try {
            notePrinted(context.file(), enrolments, Clock::today());
        } catch (const Error &error) {
            context.sayError(error);
        }
    });
}

} // namespace

PrintJob certificateJob(const CertificatesWanted &wanted)
{
    PrintJob job;
    job.title = wanted.title;
    job.make = [wanted](HubFile &file, Progress &) {
        const QList<CertificateSheet> sheets = sheetsOf(file, wanted);
        CertificatePictures pictures;
        addPictures(file.connection(), sheets, pictures);
        return certificateDocument(wanted.title, sheets, pictures);
    };
    return job;
}

void printCertificates(AppContext &context, const CertificatesWanted &wanted, QWidget *parent)
{
    note(context, wanted);
    printWithPreview(context, certificateJob(wanted), parent);
}

void saveCertificates(AppContext &context, const CertificatesWanted &wanted, QWidget *parent)
{
    QString path = context.dialogs().fileToSave(
        parent, Text::tr("Save as PDF"), QStringLiteral("certificates"),
        fileName(wanted.title) + QStringLiteral(".pdf"), Text::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    note(context, wanted);
    savePages(context, certificateJob(wanted), path, certificatePageLayout(wanted.kind), {});
}

void saveCertificatesEach(AppContext &context, const CertificatesWanted &wanted, QWidget *parent)
{
    const QString folder =
        context.dialogs().folder(parent, Text::tr("Folder for the files"), QStringLiteral("certificates"));
    if (folder.isEmpty())
        return;
    note(context, wanted);
    context.runTask({
        .title = Text::tr("Writing %1").arg(wanted.title),
        .work = [wanted, folder](HubFile &file,
                                 Progress &progress) { writeEach(file, wanted, QDir(folder), progress); },
        .done =
            [&context, folder, count = int(wanted.enrolments.size())] {
                context.say(Text::tr("%n file(s) written to %1", nullptr, count)
                                .arg(QDir::toNativeSeparators(folder)));
            },
    });
}

} // namespace doorstep
