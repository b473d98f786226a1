// The report in pages: the cover, what is in it, its sections, and the words at the head and foot of each.
#include "ui/print/report_blocks.h"
#include "ui/print/report_paper.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReportPaper)
};

constexpr double s_leastBeginning = pt(90); // a heading never stands alone at the foot
const ReportLook s_frame{8, false, paper::quiet};

QRectF inUnits(const QRectF &points)
{
    return {points.topLeft() * unitsInPoint, points.size() * unitsInPoint};
}

class ReportDocument : public PagedDocument {
public:
    explicit ReportDocument(ReportContent content) : m_content(std::move(content)) { }

    QString title() const override
    {
        return Text::tr("%1: %2, %3").arg(m_content.title, m_content.about, m_content.period);
    }

    void layOut(const PaperSize &size) override
    {
        m_inner = inUnits(size.inner);
        const double frame = lineHeight(s_frame) + pt(14);
        ReportPen pen(m_inner.adjusted(0, frame, 0, -frame));
        cover(pen);
        pen.newPage();
        const int contents = pen.page();
        sections(pen);
        listContents(pen, contents);
        for (int page = 1; page <= pen.page(); ++page)
            putFrame(pen, page);
        m_pages = pen.takePages();
    }

    int pageCount() const override { return static_cast<int>(m_pages.size()); }

    void paint(QPainter &painter, int page) override
    {
        paintPage(painter, m_pages[static_cast<size_t>(page)]);
    }

private:
    struct Entry {
        QString heading;
        int page; // from 0
    };

    // A name as long as some hubs have is set smaller rather than cut.
    static LaidText nameOnCover(const QString &name, double width)
    {
        constexpr int mostLines = 5;
        LaidText laid;
        for (const double points : {34.0, 28.0, 23.0, 19.0, 16.0, 13.0}) {
            laid = laidText(name, {points, true}, width);
            if (laid.layout->lineCount() <= mostLines)
                break;
        }
        return laid;
    }

    void cover(ReportPen &pen) const
    {
        const double indent = pt(22);
        const double width = pen.width() - indent;
        const double x = pen.left() + indent;
        pen.skip(pen.height() * 0.16);
        const double top = pen.top();
        const auto put = [&](const LaidText &text, double gap) {
            pen.put(text, {x, pen.top()});
            pen.skip(text.height + gap);
        };
        put(laidText(m_content.title, {14, true, paper::accent}, width), pt(14));
        put(nameOnCover(m_content.about, width), pt(22));
        put(laidText(m_content.period, {18}, width), pt(6));
        put(laidText(m_content.programme, {13, false, paper::quiet}, width), 0);
        pen.fill({pen.left(), top, pt(6), pen.top() - top}, paper::accent);

        const LaidText made = laidText(m_content.madeOn, {9.5}, pen.width());
        const LaidText numbers =
            laidText(m_content.smallNumbers, {9.5, !m_content.mayBeHandedOn, paper::ink}, pen.width());
        const LaidText rests = laidText(m_content.restsOn, {9.5}, pen.width());
        const double restsHeight = rests.height > 0 ? rests.height + pt(4) : 0;
        pen.moveTo(m_inner.bottom() - made.height - restsHeight - numbers.height - pt(22));
        pen.rule(pen.top(), paper::line);
        pen.skip(pt(10));
        pen.put(made, {pen.left(), pen.top()});
        pen.skip(made.height + pt(4));
        pen.put(rests, {pen.left(), pen.top()});
        pen.skip(restsHeight);
        pen.put(numbers, {pen.left(), pen.top()});
    }

    void sections(ReportPen &pen)
    {
        m_entries.clear();
        pen.newPage();
        for (const ReportSection &section : m_content.sections)
            m_entries.append({section.heading, placeSection(pen, section)});
    }

    // Lays a section out where the pen stands or, rather than broken there, at the head of a new page. One
    // that is longer than a page anyway begins where it is, if there is room for a good part. Returns its
    // page.
    int placeSection(ReportPen &pen, const ReportSection &section) const
    {
        constexpr double space = pt(16);
        const ReportPen::Mark before = pen.mark();
        const bool isAtHead = pen.isAtHead();
        const double room = pen.room();
        const auto layOutHere = [&] {
            if (!pen.isAtHead())
                pen.skip(space);
            pen.keep(s_leastBeginning);
            const int page = pen.page();
            layOutSection(pen, section);
            return page;
        };
        int page = layOutHere();
        if (isAtHead || pen.page() == page || mayBreak(section, room))
            return page;
        pen.goBack(before);
        pen.newPage();
        page = layOutHere();
        if (pen.page() == page || room < pen.height() * 0.45)
            return page;
        pen.goBack(before);
        return layOutHere();
    }

    // Words alone may go on over the page, where there is room for enough of them to begin with.
    static bool mayBreak(const ReportSection &section, double room)
    {
        const bool hasOnlyWords =
            std::none_of(section.blocks.begin(), section.blocks.end(), [](const ReportBlock &block) {
                return std::holds_alternative<ReportTable>(block)
                    || std::holds_alternative<ReportChart>(block);
            });
        constexpr double enough = pt(220);
        return hasOnlyWords && room > enough;
    }

    static void layOutSection(ReportPen &pen, const ReportSection &section)
    {
        const ReportLook look{17, true};
        pen.flow(section.heading, look);
        pen.skip(pt(8));
        for (const ReportBlock &block : section.blocks)
            std::visit([&pen](const auto &value) { doorstep::layOut(pen, value); }, block);
    }

    // On the page that was left free for it: there are some twenty sections at most, and it holds forty.
    void listContents(ReportPen &pen, int page) const
    {
        PaintedPage &painted = pen.pageAt(page);
        const QRectF inner = m_inner;
        const ReportLook look{10.5};
        const double step = lineHeight(look) + pt(6);
        double y = inner.top() + lineHeight(s_frame) + pt(14);
        const auto put = [&painted](const LaidText &text, const QPointF &at) {
            painted.push_back([text, at](QPainter &painter) {
                painter.setPen(text.colour);
                text.layout->draw(&painter, at);
            });
        };
        const LaidText heading = laidText(Text::tr("Contents"), {17, true}, inner.width());
        put(heading, {inner.left(), y});
        y += heading.height + pt(12);
        for (const Entry &entry : m_entries) {
            put(laidText(entry.heading, look, inner.width() - pt(40)), {inner.left(), y});
            put(laidText(QString::number(entry.page + 1), look, pt(40), Qt::AlignRight),
                {inner.right() - pt(40), y});
            const QRectF line(inner.left(), y + step - pt(3.5), inner.width(), pt(0.4));
            painted.push_back([line](QPainter &painter) { painter.fillRect(line, paper::line); });
            y += step;
        }
    }

    void putFrame(ReportPen &pen, int page) const
    {
        const double half = m_inner.width() / 2;
        const auto oneLine = [half](const QString &text, Qt::Alignment alignment) {
            const QFontMetricsF metrics(s_frame.font());
            return laidText(metrics.elidedText(text, Qt::ElideRight, half - pt(10)), s_frame, half,
                            alignment);
        };
        const LaidText texts[] = {
            oneLine(m_content.about, Qt::AlignLeft), oneLine(m_content.period, Qt::AlignRight),
            oneLine(m_content.title, Qt::AlignLeft),
            oneLine(Text::tr("Page %1 of %2").arg(page + 1).arg(pen.page() + 1), Qt::AlignRight)};
        const double height = lineHeight(s_frame);
        const QRectF inner = m_inner;
        pen.pageAt(page).push_back([=](QPainter &painter) {
            painter.setPen(s_frame.colour);
            const double foot = inner.bottom() - height;
            texts[0].layout->draw(&painter, inner.topLeft());
            texts[1].layout->draw(&painter, {inner.left() + half, inner.top()});
            texts[2].layout->draw(&painter, {inner.left(), foot});
            texts[3].layout->draw(&painter, {inner.left() + half, foot});
            painter.fillRect(QRectF(inner.left(), inner.top() + height + pt(3), inner.width(), pt(0.5)),
                             paper::line);
            painter.fillRect(QRectF(inner.left(), foot - pt(3), inner.width(), pt(0.5)), paper::line);
        });
    }

    ReportContent m_content;
    QRectF m_inner;
    std::vector<PaintedPage> m_pages;
    QList<Entry> m_entries;
};

} // namespace

std::unique_ptr<PagedDocument> reportDocument(ReportContent content)
{
    return std::make_unique<ReportDocument>(std::move(content));
}

} // namespace doorstep
