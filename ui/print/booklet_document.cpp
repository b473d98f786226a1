#include "ui/print/booklet_document.h"

#include "ui/print/report_pen.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::BookletDocument)
};

constexpr double s_leading = 1.28; // of a line of reading
const ReportLook s_reading{10.5, false, paper::ink, true};
const ReportLook s_title{14.5, true, paper::ink, true};
const ReportLook s_told{9, false, paper::quiet, true, true};
const ReportLook s_chapter{22, true, paper::accent, true};
const ReportLook s_frame{7.5, false, paper::quiet};

// A page that is laid out, and what stands at its head.
struct BookPage {
    PaintedPage painted;
    QString head; // empty: neither head nor number
};

// Words down the pages, with air between their lines: no line of a paragraph stands alone at the foot of a
// page or the head of the next.
void flowParagraph(ReportPen &pen, const QString &text, const ReportLook &look, double leading)
{
    const LaidText laid = laidText(text, look, pen.width());
    const int lines = laid.layout->lineCount();
    const double step = lineHeight(look) * leading;
    for (int first = 0; first < lines;) {
        int fit = qMin(lines - first, int((pen.room() + step - lineHeight(look)) / step));
        if (lines - first - fit == 1 && fit > 2)
            --fit;
        if (fit < qMin(2, lines - first) && !pen.isAtHead()) {
            pen.newPage();
            continue;
        }
        fit = qMax(1, fit);
        for (int i = first; i < first + fit; ++i) {
            const QPointF at(pen.left(), pen.top() - laid.layout->lineAt(i).y());
            pen.paint([laid, i, at](QPainter &painter) {
                painter.setPen(laid.colour);
                laid.layout->lineAt(i).draw(&painter, at);
            });
            pen.skip(step);
        }
        first += fit;
        if (first < lines)
            pen.newPage();
    }
}

class BookletDocument : public PagedDocument {
public:
    explicit BookletDocument(StoryBooklet booklet) : m_booklet(std::move(booklet)) { }

    QString title() const override { return m_booklet.title; }

    void layOut(const PaperSize &size) override
    {
        m_inner = {size.inner.topLeft() * unitsInPoint, size.inner.size() * unitsInPoint};
        const double frame = lineHeight(s_frame) + pt(16);
        m_text = m_inner.adjusted(0, frame, 0, -frame);
        m_entries.clear();
        m_pages = cover();
        std::vector<BookPage> stories = layOutStories();
        // The contents take as many pages whatever numbers stand in them.
        const std::vector<BookPage> foreword = layOutForeword();
        const size_t before = m_pages.size() + layOutContents(0).size() + foreword.size();
        for (std::vector<BookPage> part : {layOutContents(int(before)), foreword, std::move(stories)})
            for (BookPage &page : part)
                m_pages.push_back(std::move(page));
        for (size_t page = 0; page < m_pages.size(); ++page)
            if (!m_pages[page].head.isEmpty())
                putFrame(m_pages[page], int(page) + 1);
    }

    int pageCount() const override { return static_cast<int>(m_pages.size()); }

    void paint(QPainter &painter, int page) override
    {
        paintPage(painter, m_pages[static_cast<size_t>(page)].painted);
    }

private:
    struct Entry {
        QString text;
        bool isChapter = false;
        int page = 0; // among the stories' pages, from 0
    };

    static void take(std::vector<BookPage> &pages, ReportPen &pen, const QString &head)
    {
        for (PaintedPage &painted : pen.takePages())
            pages.push_back({std::move(painted), head});
    }

    // A long title is set smaller rather than cut.
    LaidText coverTitle(double width) const
    {
        constexpr int mostLines = 5;
        LaidText laid;
        for (const double points : {32.0, 26.0, 21.0, 17.0, 14.0}) {
            laid = laidText(m_booklet.title, {points, true, paper::ink, true}, width);
            if (laid.layout->lineCount() <= mostLines)
                break;
        }
        return laid;
    }

    std::vector<BookPage> cover() const
    {
        ReportPen pen(m_inner);
        pen.skip(pen.height() * 0.2);
        pen.fill({pen.left(), pen.top(), pt(46), pt(4)}, paper::accent);
        pen.skip(pt(20));
        const auto put = [&pen](const LaidText &text, double gap) {
            pen.put(text, {pen.left(), pen.top()});
            pen.skip(text.height + gap);
        };
        put(coverTitle(pen.width()), pt(14));
        put(laidText(m_booklet.programme, {13, false, paper::quiet, true, true}, pen.width()), 0);
        const LaidText publisher = laidText(m_booklet.publisher, {11, true}, pen.width());
        const LaidText made = laidText(m_booklet.madeOn, {9, false, paper::quiet}, pen.width());
        pen.moveTo(m_inner.bottom() - publisher.height - made.height - pt(4));
        put(publisher, pt(4));
        put(made, 0);
        std::vector<BookPage> pages;
        take(pages, pen, {});
        return pages;
    }

    std::vector<BookPage> layOutForeword() const
    {
        std::vector<BookPage> pages;
        if (m_booklet.foreword.isEmpty())
            return pages;
        ReportPen pen(m_text);
        chapterHead(pen, Text::tr("Foreword"));
        for (const QString &paragraph : m_booklet.foreword.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            flowParagraph(pen, paragraph.simplified(), s_reading, s_leading);
            pen.skip(pt(7));
        }
        take(pages, pen, Text::tr("Foreword"));
        return pages;
    }

    std::vector<BookPage> layOutStories()
    {
        std::vector<BookPage> pages;
        for (const BookletChapter &chapter : m_booklet.chapters) {
            ReportPen pen(m_text);
            const int first = int(pages.size());
            m_entries.append({chapter.theme, true, first});
            chapterHead(pen, chapter.theme);
            for (const BookletStory &story : chapter.stories)
                m_entries.append({story.title, false, first + layOutStory(pen, story)});
            take(pages, pen, chapter.theme);
        }
        return pages;
    }

    static void chapterHead(ReportPen &pen, const QString &heading)
    {
        pen.skip(pt(10));
        flowParagraph(pen, heading, s_chapter, 1.1);
        pen.skip(pt(6));
        pen.fill({pen.left(), pen.top(), pt(46), pt(2.5)}, paper::accent);
        pen.skip(pt(22));
    }

    // Its page, from 0. A title stands with the beginning of its story.
    static int layOutStory(ReportPen &pen, const BookletStory &story)
    {
        constexpr int leastLines = 4;
        const LaidText title = laidText(story.title, s_title, pen.width());
        pen.keep(title.height + lineHeight(s_told) + pt(9) + leastLines * lineHeight(s_reading) * s_leading);
        const int page = pen.page();
        flowParagraph(pen, story.title, s_title, 1.12);
        pen.skip(pt(2));
        flowParagraph(pen, story.told, s_told, 1.1);
        pen.skip(pt(7));
        for (const QString &paragraph : story.paragraphs) {
            flowParagraph(pen, paragraph, s_reading, s_leading);
            pen.skip(pt(5));
        }
        pen.skip(pt(22));
        return page;
    }

    // `before`: how many pages go before the stories.
    std::vector<BookPage> layOutContents(int before) const
    {
        ReportPen pen(m_text);
        chapterHead(pen, Text::tr("Contents"));
        const double numbers = pt(30);
        for (const Entry &entry : m_entries) {
            const ReportLook look{entry.isChapter ? 11.0 : 10.0, entry.isChapter, paper::ink, true};
            const double indent = entry.isChapter ? 0 : pt(10);
            const LaidText text = laidText(entry.text, look, pen.width() - numbers - indent);
            const double gap = entry.isChapter ? pt(9) : pt(3.5);
            pen.skip(pen.isAtHead() ? 0 : gap);
            // A theme never stands without the first of its stories.
            pen.keep(text.height + (entry.isChapter ? pt(22) : 0));
            pen.put(text, {pen.left() + indent, pen.top()});
            const LaidText number =
                laidText(QString::number(before + entry.page + 1), look, numbers, Qt::AlignRight);
            pen.put(number, {pen.right() - numbers, pen.top() + text.height - number.height});
            pen.skip(text.height);
        }
        std::vector<BookPage> pages;
        take(pages, pen, Text::tr("Contents"));
        return pages;
    }

    // The booklet's title outside on the left pages, the theme on the right ones; the number below, outside.
    void putFrame(BookPage &page, int number) const
    {
        const bool isRight = number % 2 == 1;
        const Qt::Alignment outside = isRight ? Qt::AlignRight : Qt::AlignLeft;
        const QString head =
            QFontMetricsF(s_frame.font())
                .elidedText(isRight ? page.head : m_booklet.title, Qt::ElideRight, m_inner.width() - pt(10));
        const LaidText above = laidText(head, s_frame, m_inner.width(), outside);
        const LaidText below = laidText(QString::number(number), s_frame, m_inner.width(), outside);
        const QRectF inner = m_inner;
        page.painted.push_back([=](QPainter &painter) {
            painter.setPen(s_frame.colour);
            above.layout->draw(&painter, inner.topLeft());
            below.layout->draw(&painter, {inner.left(), inner.bottom() - below.height});
        });
    }

    StoryBooklet m_booklet;
    QRectF m_inner; // within the margins
    QRectF m_text; // within head and foot
    std::vector<BookPage> m_pages;
    QList<Entry> m_entries;
};

} // namespace

QPageLayout bookletPageLayout()
{
    constexpr double side = 17; // millimetres
    constexpr double ends = 14;
    return QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Portrait, QMarginsF(side, ends, side, ends),
                       QPageLayout::Millimeter);
}

std::unique_ptr<PagedDocument> bookletDocument(StoryBooklet booklet)
{
    return std::make_unique<BookletDocument>(std::move(booklet));
}

} // namespace doorstep
