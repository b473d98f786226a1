// Tables of the report: columns as wide as their numbers need, headings again on every page.
#include "ui/print/report_blocks.h"

#include <QList>
#include <algorithm>

namespace doorstep {

namespace {

constexpr double s_gap = pt(7); // between columns
constexpr double s_rowPad = pt(2.2);

class TableLayout {
public:
    TableLayout(ReportPen &pen, const ReportTable &table) : m_pen(pen), m_table(table)
    {
        // As large as every text fits in one line; else as large as every word fits.
        for (const bool inOneLine : {true, false})
            for (const double points : {9.0, 8.5, 8.0, 7.5, 7.0, 6.0, 5.0}) {
                constexpr double leastForOneLine = 7.5;
                m_look.points = points;
                m_headLook = {points - 0.5, true, paper::ink};
                if ((!inOneLine || points >= leastForOneLine) && measure(inOneLine))
                    return;
            }
    }

    void layOut()
    {
        const LaidText caption = laidText(m_table.caption, {10, true}, m_pen.width());
        const double start = caption.height + pt(3) + headHeight();
        const double all = start + double(m_table.rows.size()) * (lineHeight(m_look) + 2 * s_rowPad);
        // Whole, if that leaves no page with little more than a heading behind.
        const bool isBelowHeading = m_pen.height() - m_pen.room() < m_pen.height() * 0.15;
        const bool staysWhole = all <= m_pen.height() && !(isBelowHeading && all > m_pen.room());
        m_pen.keep(staysWhole ? all : start + 3 * lineHeight(m_look));
        m_pen.put(caption, {m_pen.left(), m_pen.top()});
        m_pen.skip(caption.height + pt(3));
        head();
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            row(m_table.rows[i], m_table.hasWhole && i == m_table.rows.size() - 1);
        m_pen.skip(pt(10));
    }

private:
    bool hasGroups() const
    {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                           [](const ReportTable::Column &column) { return !column.group.isEmpty(); });
    }

    ReportLook lookOf(qsizetype row) const
    {
        ReportLook look = m_look;
        look.isBold = m_table.hasWhole && row == m_table.rows.size() - 1;
        return look;
    }

    // What a column must have: its longest word, and of numbers all of each.
    double leastWidth(qsizetype column) const
    {
        const ReportTable::Column &its = m_table.columns[column];
        double least = longestWord(its.heading, m_headLook);
        if (!its.group.isEmpty())
            least =
                qMax(least, (longestWord(its.group, m_headLook) + s_gap) / double(spanOf(column)) - s_gap);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            const ReportLook look = lookOf(row);
            const QString &text = m_table.rows[row][column].text;
            least = qMax(least, its.isNumber ? textWidth(text, look) : longestWord(text, look));
        }
        return least;
    }

    static double longestWord(const QString &text, const ReportLook &look)
    {
        double longest = 0;
        for (const QString &word : text.split(QLatin1Char(' ')))
            longest = qMax(longest, textWidth(word, look));
        return longest;
    }

    // The whole text in one line.
    double bestWidth(qsizetype column) const
    {
        double best = textWidth(m_table.columns[column].heading, m_headLook);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            best = qMax(best, textWidth(m_table.rows[row][column].text, lookOf(row)));
        return best;
    }

    // Every column gets what it must have; of what is left those of words take what they can use, the rest
    // goes to the numbers alike. False where there is not enough.
    bool measure(bool inOneLine)
    {
        constexpr double slack = pt(1); // for rounding
        const qsizetype count = m_table.columns.size();
        m_widths = QList<double>(count, 0);
        double left = m_pen.width();
        for (qsizetype column = 0; column < count; ++column)
            left -= m_widths[column] = leastWidth(column) + slack + indentOf(column);
        if (left < 0)
            return false;
        qsizetype numbers = 0;
        for (qsizetype column = 0; column < count; ++column) {
            if (m_table.columns[column].isNumber) {
                ++numbers;
                continue;
            }
            const double more = bestWidth(column) + slack + indentOf(column) - m_widths[column];
            if (inOneLine && more > left)
                return false;
            const double given = qBound(0.0, more, left);
            m_widths[column] += given;
            left -= given;
        }
        constexpr double most = pt(30); // more, and a number stands too far from its row's name
        for (qsizetype column = 0; column < count; ++column)
            if (m_table.columns[column].isNumber)
                m_widths[column] += qMin(left / double(numbers), most);
        return true;
    }

    static double indentOf(qsizetype column) { return column > 0 ? s_gap : 0; }

    double tableWidth() const
    {
        double width = 0;
        for (const double column : m_widths)
            width += column;
        return width;
    }

    LaidText headText(const QString &text, double width, bool isNumber) const
    {
        return laidText(text, m_headLook, width, isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }

    // How many columns there are under this one's group heading.
    qsizetype spanOf(qsizetype column) const
    {
        return std::count_if(m_table.columns.begin(), m_table.columns.end(),
                             [&](const auto &other) { return other.group == m_table.columns[column].group; });
    }

    // The neighbouring columns under one heading: how many, from this one on.
    qsizetype spanFrom(qsizetype column) const
    {
        qsizetype end = column;
        while (end < m_table.columns.size() && m_table.columns[end].group == m_table.columns[column].group)
            ++end;
        return end - column;
    }

    // Draws, or with `onlyMeasure` only tells, the headings; returns their height.
    double groupHeads(bool onlyMeasure)
    {
        double highest = 0;
        double x = m_pen.left();
        std::vector<std::pair<LaidText, double>> laid;
        for (qsizetype column = 0; column < m_table.columns.size();) {
            const bool isGroup = !m_table.columns[column].group.isEmpty();
            const qsizetype span = isGroup ? spanFrom(column) : 1;
            double width = 0;
            for (qsizetype i = column; i < column + span; ++i)
                width += m_widths[i];
            if (isGroup) {
                laid.emplace_back(headText(m_table.columns[column].group, width - s_gap, true), x);
                highest = qMax(highest, laid.back().first.height);
            }
            x += width;
            column += span;
        }
        if (!onlyMeasure)
            for (const auto &[text, place] : laid)
                m_pen.put(text, {place + s_gap, m_pen.top() + highest - text.height});
        return highest;
    }

    double columnHeads(bool onlyMeasure)
    {
        double highest = 0;
        std::vector<LaidText> laid;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            laid.push_back(headText(m_table.columns[column].heading, m_widths[column] - indentOf(column),
                                    m_table.columns[column].isNumber));
            highest = qMax(highest, laid.back().height);
        }
        double x = m_pen.left();
        for (size_t column = 0; !onlyMeasure && column < laid.size(); ++column) {
            m_pen.put(laid[column],
                      {x + indentOf(qsizetype(column)), m_pen.top() + highest - laid[column].height});
            x += m_widths[qsizetype(column)];
        }
        return highest;
    }

    double headHeight() { return (hasGroups() ? groupHeads(true) : 0) + columnHeads(true) + pt(5); }

    void head()
    {
        if (hasGroups())
            m_pen.skip(groupHeads(false));
        m_pen.skip(columnHeads(false) + pt(2.5));
        m_pen.fill({m_pen.left(), m_pen.top(), tableWidth(), pt(1)}, paper::ink);
        m_pen.skip(pt(2));
    }

    void row(const QList<ReportCell> &cells, bool isWhole)
    {
        ReportLook look = m_look;
        look.isBold = isWhole;
        std::vector<LaidText> laid;
        double height = 0;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const bool isNumber = m_table.columns[column].isNumber;
            laid.push_back(laidText(cells[column].text, look, m_widths[column] - indentOf(column),
                                    isNumber ? Qt::AlignRight : Qt::AlignLeft));
            height = qMax(height, laid.back().height);
        }
        height += 2 * s_rowPad;
        if (height > m_pen.room()) {
            m_pen.newPage();
            head();
        }
        if (isWhole)
            m_pen.fill({m_pen.left(), m_pen.top(), tableWidth(), pt(0.8)}, paper::ink);
        double x = m_pen.left();
        for (size_t column = 0; column < laid.size(); ++column) {
            m_pen.put(laid[column], {x + indentOf(qsizetype(column)), m_pen.top() + s_rowPad});
            x += m_widths[qsizetype(column)];
        }
        m_pen.skip(height);
        m_pen.fill({m_pen.left(), m_pen.top() - pt(0.4), tableWidth(), pt(0.4)}, paper::line);
    }

    ReportPen &m_pen;
    const ReportTable &m_table;
    ReportLook m_look;
    ReportLook m_headLook;
    QList<double> m_widths;
};

} // namespace

void layOut(ReportPen &pen, const ReportTable &table)
{
    TableLayout(pen, table).layOut();
}

} // namespace doorstep
