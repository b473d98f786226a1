#include "report/report_html.h"

#include "report/report_svg.h"

#include <QCoreApplication>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportHtml)
};

// Dark where the reader's system is, black on white on paper whatever the system is.
constexpr const char s_style[] = R"(
:root{color-scheme:light dark;--ink:#1b1f24;--quiet:#57606a;--line:#c9d1d9;--paper:#fff;--panel:#f4f6f8;--bar:#1f5f8b}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#a3adb8;--line:#3d444d;--paper:#15191e;--panel:#1d2329;--bar:#6cb2e4}}
@media print{:root{--ink:#000;--quiet:#444;--line:#999;--paper:#fff;--panel:#fff;--bar:#1f5f8b}nav{display:none}h2{break-after:avoid}figure,tr,li,blockquote{break-inside:avoid}thead{display:table-header-group}}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:56rem;font:1rem/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
header{border-left:.5rem solid var(--bar);padding-left:1.25rem;margin:1rem 0 2.5rem}
h1{font-size:2.2rem;line-height:1.2;margin:.25rem 0}h2{font-size:1.5rem;margin:3rem 0 .75rem}h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
header p{margin:.25rem 0}.quiet,.note,figcaption{color:var(--quiet)}.note{font-size:.9rem}
nav ol{columns:2;padding-left:1.25rem}a{color:inherit}
.tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:1rem}
.tiles li{background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem}
.tiles strong{display:block;font-size:1.9rem;line-height:1.25;font-variant-numeric:tabular-nums}
.tiles span{display:block}.tiles svg{margin-top:.5rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0;overflow-wrap:normal}
caption{text-align:left;font-weight:600;padding:.25rem 0}th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:bottom}
thead th{border-bottom:2px solid var(--ink)}tbody th{font-weight:400}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
figure{margin:1.25rem 0}figcaption{font-weight:600;margin-bottom:.35rem}svg{width:100%;height:auto;font-size:13px}
.bar{fill:var(--bar)}.track{fill:var(--line)}.ink{fill:var(--ink)}.quiet{fill:var(--quiet)}.grid,.mark{stroke:var(--ink)}
blockquote{margin:.5rem 0 1.5rem;padding-left:1rem;border-left:.25rem solid var(--line);white-space:pre-wrap}
dt{font-weight:600;margin-top:.75rem}dd{margin-left:0}
)";

QString tag(const char *name, const QString &text, const char *attributes = "")
{
    const QLatin1String element(name);
    return QStringLiteral("<%1%2>%3</%1>\n").arg(element, QLatin1String(attributes), escapedForPage(text));
}

class PageWriter {
public:
    void block(const ReportText &text)
    {
        switch (text.role) {
        case ReportText::Role::Body:
            m_page += tag("p", text.text);
            break;
        case ReportText::Role::Subheading:
            m_page += tag("h3", text.text);
            break;
        case ReportText::Role::Note:
            m_page += tag("p", text.text, " class=\"note\"");
            break;
        }
    }

    void block(const ReportPoints &points)
    {
        m_page += QStringLiteral("<ul>\n");
        for (const QString &point : points.points)
            m_page += tag("li", point);
        m_page += QStringLiteral("</ul>\n");
    }

    void block(const QList<ReportTile> &tiles)
    {
        m_page += QStringLiteral("<ul class=\"tiles\">\n");
        for (const ReportTile &tile : tiles) {
            m_page += QStringLiteral("<li>") + tag("span", tile.label) + tag("strong", tile.value);
            if (!tile.target.isEmpty())
                m_page += tag("span", tile.target, " class=\"quiet\"");
            if (!tile.course.isEmpty())
                m_page += tag("span", tile.course);
            if (tile.share)
                m_page += progress(tile);
            m_page += QStringLiteral("</li>\n");
        }
        m_page += QStringLiteral("</ul>\n");
    }

    void block(const ReportChart &chart)
    {
        const QString id = QStringLiteral("chart%1").arg(++m_charts);
        m_page += QStringLiteral("<figure>") + tag("figcaption", chart.caption) + chartAsSvg(chart, id)
            + QStringLiteral("</figure>\n");
    }

    void block(const ReportTable &table)
    {
        m_page += QStringLiteral("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">"
                                 "<table>\n")
                      .arg(escapedForPage(table.caption));
        m_page += tag("caption", table.caption) + head(table) + QStringLiteral("<tbody>\n");
        for (const QList<ReportCell> &row : table.rows) {
            m_page += QStringLiteral("<tr>");
            for (qsizetype column = 0; column < row.size(); ++column)
                m_page += cell(row[column], table.columns[column], column == 0);
            m_page += QStringLiteral("</tr>\n");
        }
        m_page += QStringLiteral("</tbody></table></div>\n");
    }

    void block(const QList<ReportTerm> &terms)
    {
        m_page += QStringLiteral("<dl>\n");
        for (const ReportTerm &term : terms)
            m_page += tag("dt", term.term) + tag("dd", term.meaning);
        m_page += QStringLiteral("</dl>\n");
    }

    void block(const ReportQuote &quote)
    {
        m_page +=
            tag("h3", quote.title) + tag("p", quote.told, " class=\"note\"") + tag("blockquote", quote.words);
    }

    void section(const ReportSection &section)
    {
        m_page += QStringLiteral("<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2</h2>\n")
                      .arg(section.id, escapedForPage(section.heading));
        for (const ReportBlock &one : section.blocks)
            std::visit([this](const auto &value) { block(value); }, one);
        m_page += QStringLiteral("</section>\n");
    }

    void head(const ReportContent &content)
    {
        m_page += QStringLiteral("<header>\n") + tag("p", content.title, " class=\"quiet\"")
            + tag("h1", content.about) + tag("p", content.programme) + tag("p", content.period)
            + tag("p", content.madeOn, " class=\"note\"")
            + (content.restsOn.isEmpty() ? QString() : tag("p", content.restsOn, " class=\"note\""))
            + tag("p", content.smallNumbers, " class=\"note\"") + QStringLiteral("</header>\n<main>\n");
        m_page += QStringLiteral("<nav aria-label=\"%1\"><ol>\n").arg(escapedForPage(Text::tr("Contents")));
        for (const ReportSection &section : content.sections)
            m_page += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                          .arg(section.id, escapedForPage(section.heading));
        m_page += QStringLiteral("</ol></nav>\n");
    }

    const QString &page() const { return m_page; }

private:
    // How much of the target is reached, and where it should be: said in words beside it.
    static QString progress(const ReportTile &tile)
    {
        constexpr double width = 200;
        const auto at = [&](double share) {
            return QString::number(qBound(0.0, share, 1.0) * width, 'f', 1);
        };
        QString drawn = QStringLiteral("<svg viewBox=\"0 0 200 10\" aria-hidden=\"true\">"
                                       "<rect class=\"track\" width=\"200\" height=\"8\" y=\"1\"/>"
                                       "<rect class=\"bar\" width=\"%1\" height=\"8\" y=\"1\"/>")
                            .arg(at(*tile.share));
        if (tile.expectedShare)
            drawn += QStringLiteral("<line class=\"mark\" x1=\"%1\" x2=\"%1\" y1=\"0\" y2=\"10\"/>")
                         .arg(at(*tile.expectedShare));
        return drawn + QStringLiteral("</svg>");
    }

    static QString cell(const ReportCell &cell, const ReportTable::Column &column, bool namesRow)
    {
        if (namesRow)
            return QStringLiteral("<th scope=\"row\">%1</th>").arg(escapedForPage(cell.text));
        return QStringLiteral("<td%1>%2</td>")
            .arg(column.isNumber ? QStringLiteral(" class=\"n\"") : QString(), escapedForPage(cell.text));
    }

    static QString columnHead(const ReportTable::Column &column, const QString &more)
    {
        return QStringLiteral("<th scope=\"col\"%1%2>%3</th>")
            .arg(column.isNumber ? QStringLiteral(" class=\"n\"") : QString(), more,
                 escapedForPage(column.heading));
    }

    static QString head(const ReportTable &table)
    {
        QString upper;
        QString lower;
        for (qsizetype column = 0; column < table.columns.size();) {
            const QString group = table.columns[column].group;
            if (group.isEmpty()) {
                upper += columnHead(table.columns[column++], QStringLiteral(" rowspan=\"2\""));
                continue;
            }
            int span = 0;
            for (; column < table.columns.size() && table.columns[column].group == group; ++column, ++span)
                lower += columnHead(table.columns[column], {});
            upper += QStringLiteral("<th scope=\"colgroup\" class=\"n\" colspan=\"%1\" "
                                    "style=\"white-space:normal\">%2</th>")
                         .arg(QString::number(span), escapedForPage(group));
        }
        if (lower.isEmpty())
            return QStringLiteral("<thead><tr>%1</tr></thead>\n")
                .arg(upper.remove(QStringLiteral(" rowspan=\"2\"")));
        return QStringLiteral("<thead><tr>%1</tr><tr>%2</tr></thead>\n").arg(upper, lower);
    }

    QString m_page;
    int m_charts = 0;
};

} // namespace

QByteArray reportAsHtml(const ReportContent &content)
{
    PageWriter writer;
    writer.head(content);
    for (const ReportSection &section : content.sections)
        writer.section(section);
    const QString title = Text::tr("%1: %2, %3").arg(content.title, content.about, content.period);
    QString page = QStringLiteral("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    //: The language of the page's words, as HTML names it
    page += escapedForPage(Text::tr("en-GB")) + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    page += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                           "style-src 'unsafe-inline'\"/>\n");
    page += tag("title", title) + QStringLiteral("<style>") + QLatin1String(s_style)
        + QStringLiteral("</style>\n</head>\n<body>\n");
    page += writer.page() + QStringLiteral("</main>\n</body>\n</html>\n");
    return page.toUtf8();
}

} // namespace doorstep
