// Writes a spreadsheet workbook (.xlsx) row by row, in memory that does not grow with the rows. Texts are
// always texts: nothing in them is ever taken for a formula, a link or a number. The file appears, whole,
// with commit(); a Workbook that goes away before leaves nothing behind.
#pragma once

#include "base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <memory>

namespace doorstep {

class Workbook {
public:
    // The most rows that a sheet of Excel's has, the heading row among them.
    static constexpr qint64 mostRows = 1048576;

    struct Column {
        QString heading;
        double width = 16; // in characters of the usual font
    };

    // `path` is written at commit(). Throws Error(System) where there is no room to work in.
    explicit Workbook(const QString &path);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    // Begins a sheet, with a bold heading row that stays in view. `name` is shortened and mended to what
    // Excel takes, and made unlike the others. A sheet that is full goes on in another, "People (2)", under
    // the same headings. Columns without any heading at all: no heading row, only widths.
    void sheet(const QString &name, const QList<Column> &columns);

    // The next cell of the row.
    void text(const QString &text); // shortened to the 32,767 characters that a cell takes
    void boldText(const QString &text);
    void number(double value);
    void share(double value); // 0.25 is shown as 25%
    void money(const Money &amount); // £1,234.50, a number; empty where there is none
    void date(QDate date); // a real date, shown as 12 Mar 2019; a text before 1900, empty where there is none
    void empty();
    void endRow();

    // How many sheets there are by now, continued ones included.
    int sheets() const;

    // Completes the file and makes it durable. Throws Error(System) on a full disk or other failure; a file
    // of that name is then as it was. Call once, after the last row.
    void commit();

private:
    struct Book;
    void begin(const QString &name);
    std::unique_ptr<Book> m_book;
};

} // namespace doorstep
