#include "exchange/workbook.h"

#include "base/dates.h"
#include "base/error.h"
#include "base/file_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <archive.h>
#include <archive_entry.h>
#include <cstdio>
#include <xlsxwriter.h>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::Workbook)
};

constexpr qsizetype s_longestText = 32767;
constexpr qsizetype s_longestName = 31;

// Characters that XML cannot hold would make a workbook that no program opens.
QByteArray cellText(QString text)
{
    for (QChar &character : text)
        if ((character < QLatin1Char(' ') && character != QLatin1Char('\n') && character != QLatin1Char('\t'))
            || character == QChar(0xFFFE) || character == QChar(0xFFFF))
            character = QLatin1Char(' ');
    if (text.size() > s_longestText)
        text = text.left(s_longestText - 1) + QChar(0x2026);
    return text.toUtf8();
}

// Without what Excel refuses in the name of a sheet.
QString sheetName(QString name)
{
    for (const char16_t refused : {u'[', u']', u':', u'*', u'?', u'/', u'\\'})
        name.replace(QChar(refused), QLatin1Char(' '));
    name = name.simplified();
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    name = name.left(s_longestName).trimmed();
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    return name.isEmpty() ? Text::tr("Sheet") : name;
}

// The library does not look whether its temporary files could be written and read: rows would be missing from
// a workbook that opens. So the sheets' rows are measured when they are written, and again in the archive.
class MeasuredArchive {
public:
    // `path`: a finished workbook. Its length between <sheetData> and </sheetData>, sheet by sheet; -1 where
    // a member is damaged or not whole.
    static QList<qint64> rowsOf(const QByteArray &path)
    {
        const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(),
                                                                         &archive_read_free);
        archive_read_support_format_zip(zip.get());
        if (archive_read_open_filename(zip.get(), path.constData(), 65536) != ARCHIVE_OK)
            return {-1};
        QList<qint64> rows;
        archive_entry *entry = nullptr;
        int status = ARCHIVE_OK;
        while ((status = archive_read_next_header(zip.get(), &entry)) == ARCHIVE_OK) {
            const bool isSheet = QByteArray(archive_entry_pathname(entry)).startsWith("xl/worksheets/sheet");
            const MeasuredArchive member(*zip, isSheet);
            if (!member.m_isWhole)
                return {-1};
            if (isSheet)
                rows.append(member.m_rows);
        }
        return status == ARCHIVE_EOF ? rows : QList<qint64>{-1};
    }

private:
    MeasuredArchive(archive &zip, bool isSheet)
    {
        static const QByteArray begin("<sheetData>");
        static const QByteArray end("</sheetData>");
        QByteArray piece(65536, Qt::Uninitialized);
        QByteArray kept; // of the piece before: a tag may stand across
        qint64 before = 0; // bytes before `kept`
        qint64 from = -1;
        la_ssize_t size = 0;
        while ((size = archive_read_data(&zip, piece.data(), size_t(piece.size()))) > 0) {
            kept.append(piece.constData(), size);
            if (isSheet && from < 0)
                if (const qsizetype at = kept.indexOf(begin); at >= 0)
                    from = before + at + begin.size();
            if (isSheet && from >= 0 && m_rows < 0)
                if (const qsizetype at = kept.indexOf(end); at >= 0)
                    m_rows = before + at - from;
            const qsizetype gone = qMax<qsizetype>(0, kept.size() - 2 * end.size());
            kept.remove(0, gone);
            before += gone;
        }
        if (from < 0)
            m_rows = 0; // <sheetData/>
        m_isWhole = size == 0 && kept.trimmed().endsWith('>');
    }

    qint64 m_rows = -1;
    bool m_isWhole = false;
};

} // namespace

struct Workbook::Book {
    QString path;
    QTemporaryDir folder;
    QByteArray file; // in the folder
    QByteArray folderPath;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *share = nullptr;
    lxw_format *money = nullptr;
    lxw_format *date = nullptr;
    QList<lxw_worksheet *> sheets;
    QStringList names; // of the sheets, folded
    QString name; // of the one that was asked for last
    QList<Column> columns;
    lxw_row_t row = 0;
    lxw_col_t column = 0;

    ~Book()
    {
        if (book) // closing is the library's only way of letting go; what it writes goes with the folder
            workbook_close(book);
    }
    void check(lxw_error error) const
    {
        if (error != LXW_NO_ERROR)
            throw Error(Error::Kind::System, path,
                        Text::tr("the workbook could not be written: %1")
                            .arg(QString::fromUtf8(lxw_strerror(error))));
    }
    lxw_format *format(const char *pattern) const
    {
        lxw_format *made = workbook_add_format(book);
        format_set_num_format(made, pattern);
        return made;
    }
    // Writes the next cell of a row; the first cell beyond a full sheet begins another.
    template <class Write, class Value>
    void put(Workbook &whole, Write write, Value value, lxw_format *look)
    {
        if (row >= mostRows) {
            const lxw_col_t place = column;
            whole.begin(name);
            column = place;
        }
        check(write(sheet, row, column++, value, look));
    }
    [[noreturn]] void failWritten() const
    {
        throw Error(
            Error::Kind::System, path,
            Text::tr("the workbook could not be written whole: the disk for temporary files (%1) may be full")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            Text::tr("Nothing was written. Make room there and try again, or export as CSV"));
    }
    // How long the rows of a sheet are, as far as they reached the disk.
    qint64 writtenRows(lxw_worksheet *of) const
    {
        FILE *rows = of->optimize_tmpfile;
        if (std::fflush(rows) != 0 || std::ferror(rows))
            failWritten();
        return std::ftell(rows);
    }
    QString freeName(const QString &wanted) const
    {
        QString unlike = sheetName(wanted);
        for (int number = 2; names.contains(unlike.toLower()); ++number) {
            const QString suffix = QStringLiteral(" (%1)").arg(number);
            unlike = sheetName(wanted).left(s_longestName - suffix.size()) + suffix;
        }
        return unlike;
    }
};

Workbook::Workbook(const QString &path) : m_book(std::make_unique<Book>())
{
    m_book->path = path;
    if (!m_book->folder.isValid())
        throw Error(Error::Kind::System, path,
                    Text::tr("there is no room to prepare it in: %1").arg(m_book->folder.errorString()));
    m_book->folderPath = QFile::encodeName(m_book->folder.path());
    m_book->file = QFile::encodeName(m_book->folder.filePath(QStringLiteral("workbook.xlsx")));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_book->folderPath.data();
    options.use_zip64 = LXW_FALSE; // older programs do not read it, and a workbook stays below its limit
    m_book->book = workbook_new_opt(m_book->file.constData(), &options);
    if (!m_book->book)
        m_book->check(LXW_ERROR_CREATING_TMPFILE);
    m_book->bold = workbook_add_format(m_book->book);
    format_set_bold(m_book->bold);
    m_book->share = m_book->format("0%");
    m_book->money = m_book->format("\302\243#,##0.00;[Red]-\302\243#,##0.00");
    m_book->date = m_book->format("d mmm yyyy");
}

Workbook::~Workbook() = default;

void Workbook::sheet(const QString &name, const QList<Column> &columns)
{
    m_book->name = name;
    m_book->columns = columns;
    begin(name);
}

void Workbook::begin(const QString &name)
{
    Book &book = *m_book;
    const QString free = book.freeName(name);
    book.sheet = workbook_add_worksheet(book.book, free.toUtf8().constData());
    if (!book.sheet)
        book.check(LXW_ERROR_CREATING_TMPFILE);
    book.sheets.append(book.sheet);
    book.names.append(free.toLower());
    book.row = 0;
    book.column = 0;
    bool hasHeadings = false;
    for (lxw_col_t i = 0; i < book.columns.size(); ++i) {
        book.check(worksheet_set_column(book.sheet, i, i, book.columns[i].width, nullptr));
        hasHeadings = hasHeadings || !book.columns[i].heading.isEmpty();
    }
    if (!hasHeadings)
        return;
    worksheet_freeze_panes(book.sheet, 1, 0);
    for (const Column &column : std::as_const(book.columns))
        boldText(column.heading);
    endRow();
}

void Workbook::text(const QString &text)
{
    if (text.isEmpty())
        return empty();
    m_book->put(*this, worksheet_write_string, cellText(text).constData(), nullptr);
}

void Workbook::boldText(const QString &text)
{
    if (text.isEmpty())
        return empty();
    m_book->put(*this, worksheet_write_string, cellText(text).constData(), m_book->bold);
}

void Workbook::number(double value)
{
    m_book->put(*this, worksheet_write_number, value, nullptr);
}

void Workbook::share(double value)
{
    m_book->put(*this, worksheet_write_number, value, m_book->share);
}

void Workbook::money(const Money &amount)
{
    if (amount.isNull())
        return empty();
    m_book->put(*this, worksheet_write_number, double(*amount.pence) / 100, m_book->money);
}

void Workbook::date(QDate date)
{
    if (!date.isValid())
        return empty();
    if (date.year() < 1900) // the calendar of spreadsheets begins there
        return text(dateForPeople(date));
    lxw_datetime day{};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    m_book->put(*this, worksheet_write_datetime, &day, m_book->date);
}

void Workbook::empty()
{
    ++m_book->column;
}

void Workbook::endRow()
{
    Book &book = *m_book;
    book.column = 0;
    ++book.row;
}

int Workbook::sheets() const
{
    return int(m_book->names.size());
}

void Workbook::commit()
{
    QList<qint64> rows;
    for (lxw_worksheet *one : std::as_const(m_book->sheets)) {
        lxw_worksheet_write_single_row(one); // the last one waits for the next
        rows.append(m_book->writtenRows(one));
    }
    m_book->check(workbook_close(std::exchange(m_book->book, nullptr)));
    if (MeasuredArchive::rowsOf(m_book->file) != rows)
        m_book->failWritten();
    QFile made(QFile::decodeName(m_book->file));
    if (!made.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::System, m_book->path, made.errorString());
    FileWriter out(m_book->path);
    out.copyFrom(made);
    out.commit();
}

} // namespace doorstep
