// The table on a clipboard that comes from a browser or a text document. Read here and not by QTextDocument:
// that one opens pictures and style sheets wherever the page says they are, files of this computer and of the
// network included, and takes minutes over a page that is made to be slow.
#include "ui/sheet/cell_block.h"

#include <QHash>
#include <QTextDocumentFragment>

namespace doorstep {

namespace {

constexpr int s_widestSpan = 32; // more columns than anything here has

class HtmlCells {
public:
    explicit HtmlCells(QStringView html) : m_html(html) { }

    CellBlock read()
    {
        while (m_at < m_html.size() && !m_isDone) {
            const qsizetype tag = m_html.indexOf(QLatin1Char('<'), m_at);
            if (m_isInCell)
                m_cell += words(m_html.mid(m_at, tag < 0 ? -1 : tag - m_at));
            if (tag < 0)
                break;
            m_at = tag + 1;
            readTag();
        }
        endRow();
        return m_rows;
    }

private:
    // From behind the "<".
    void readTag()
    {
        if (m_html.mid(m_at).startsWith(QLatin1String("!--"))) {
            skipBehind(u"-->");
            return;
        }
        const bool isEnd = m_html.mid(m_at).startsWith(QLatin1Char('/'));
        m_at += isEnd ? 1 : 0;
        const qsizetype from = m_at;
        while (m_at < m_html.size() && m_html[m_at].isLetterOrNumber())
            ++m_at;
        const QString name = m_html.mid(from, m_at - from).toString().toLower();
        const QStringView attributes = readAttributes();
        if (!isEnd && (name == QLatin1String("style") || name == QLatin1String("script")))
            skipBehind(name == QLatin1String("style") ? u"</style" : u"</script");
        else
            take(name, isEnd, attributes);
    }

    // As far as the ">" that is not between quotes.
    QStringView readAttributes()
    {
        const qsizetype from = m_at;
        QChar quote;
        for (; m_at < m_html.size(); ++m_at) {
            const QChar c = m_html[m_at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == QLatin1Char('"') || c == QLatin1Char('\''))
                quote = c;
            else if (c == QLatin1Char('>'))
                break;
        }
        const QStringView attributes = m_html.mid(from, m_at - from);
        m_at = qMin(m_at + 1, m_html.size());
        return attributes;
    }

    void skipBehind(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    // A table within a cell is words of that cell.
    void take(const QString &name, bool isEnd, QStringView attributes)
    {
        if (name == QLatin1String("table")) {
            m_depth += isEnd ? -1 : 1;
            m_isDone = isEnd && m_depth == 0;
        } else if (m_depth == 1 && name == QLatin1String("tr")) {
            endRow();
        } else if (m_depth == 1 && (name == QLatin1String("td") || name == QLatin1String("th"))) {
            endCell();
            if (!isEnd)
                beginCell(attributes);
        } else if (m_isInCell && !isInline(name)) {
            m_cell += QLatin1Char('\n');
        }
    }

    static bool isInline(const QString &name)
    {
        for (const char *one : {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table"})
            if (name == QLatin1String(one))
                return false;
        return true;
    }

    void beginCell(QStringView attributes)
    {
        takeFromAbove();
        m_isInCell = true;
        m_across = span(attributes, QLatin1String("colspan"));
        m_down = span(attributes, QLatin1String("rowspan"));
    }

    static int span(QStringView attributes, QLatin1String name)
    {
        qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 1;
        at += name.size();
        int number = 0;
        while (at < attributes.size() && QStringView(u" =\"'").contains(attributes[at]))
            ++at;
        for (; at < attributes.size() && attributes[at].isDigit() && number <= s_widestSpan; ++at)
            number = number * 10 + attributes[at].digitValue();
        return qBound(1, number, s_widestSpan);
    }

    void endCell()
    {
        if (!m_isInCell)
            return;
        m_isInCell = false;
        if (m_cell.contains(QLatin1Char('&'))) // entities; there is no tag in it
            m_cell =
                QTextDocumentFragment::fromHtml(QStringLiteral("<pre>%1</pre>").arg(m_cell)).toPlainText();
        QStringList lines;
        for (const QString &line : m_cell.split(QLatin1Char('\n')))
            if (const QString plain = line.simplified(); !plain.isEmpty())
                lines.append(plain);
        for (int i = 0; i < m_across; ++i) {
            if (m_down > 1)
                m_above.insert(int(m_row.size()), {lines.join(QLatin1Char('\n')), m_down - 1});
            m_row.append(lines.join(QLatin1Char('\n')));
        }
        m_cell.clear();
    }

    // What reaches down from the rows above stands in this one too.
    void takeFromAbove()
    {
        for (auto it = m_above.find(int(m_row.size())); it != m_above.end();
             it = m_above.find(int(m_row.size()))) {
            const QString text = it->first;
            if (--it->second == 0)
                m_above.erase(it);
            m_row.append(text);
        }
    }

    void endRow()
    {
        endCell();
        if (m_row.isEmpty())
            return;
        takeFromAbove();
        m_rows.append(std::exchange(m_row, {}));
    }

    // Line breaks of the page are spaces.
    static QString words(QStringView text)
    {
        return text.toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
    }

    QStringView m_html;
    qsizetype m_at = 0;
    int m_depth = 0; // of tables
    bool m_isDone = false; // the first table is closed
    bool m_isInCell = false;
    int m_across = 1;
    int m_down = 1;
    QString m_cell;
    QStringList m_row;
    CellBlock m_rows;
    QHash<int, std::pair<QString, int>> m_above; // by column: the text and for how many rows more
};

} // namespace

CellBlock cellsFromHtml(const QString &html)
{
    return HtmlCells(html).read();
}

} // namespace doorstep
