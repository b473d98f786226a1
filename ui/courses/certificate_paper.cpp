#include "ui/courses/certificate_paper.h"

#include "ui/print/report_pen.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace doorstep {

namespace {

constexpr double s_letterLeading = 1.35;
constexpr double s_smallest = 0.5; // of the usual size, before words run out of the sheet

// Paints one sheet within a rectangle, in tenths of a point. `scale`: how much smaller than usual all words
// are.
class SheetPainter {
public:
    SheetPainter(QPainter &painter, const CertificateSheet &sheet, const CertificatePictures &pictures)
        : m_painter(painter), m_sheet(sheet), m_pictures(pictures)
    {
    }

    void paintCertificate(const QRectF &inner)
    {
        paintFrame(inner);
        const QRectF room = inner.adjusted(pt(44), pt(30), -pt(44), -pt(20));
        const double head = paintLogos(room);
        const LaidText foot =
            laidText(m_sheet.foot, {8.5, false, paper::quiet}, room.width(), Qt::AlignHCenter);
        draw(foot, {room.left(), room.bottom() - foot.height});
        const QRectF above(room.left(), room.top(), room.width(), room.height() - foot.height - pt(8));
        const double signatures = paintSignatories(above, true);
        const double middle = above.bottom() - signatures - pt(8) - head;
        double scale = 1;
        QList<Line> lines = certificateLines(room.width(), scale);
        while (heightOf(lines) > middle && scale > s_smallest)
            lines = certificateLines(room.width(), scale -= 0.06);
        double top = head + qMax(0.0, middle - heightOf(lines)) / 2;
        for (const Line &line : std::as_const(lines)) {
            top += line.gap;
            if (line.ruleWidth > 0)
                m_painter.fillRect(
                    QRectF(room.center().x() - line.ruleWidth / 2, top, line.ruleWidth, line.text.height),
                    line.text.colour);
            else
                draw(line.text, {room.left(), top});
            top += line.text.height;
        }
    }

    void paintLetter(const QRectF &inner)
    {
        const QRectF room = inner.adjusted(pt(20), pt(10), -pt(20), -pt(10));
        const double head = paintLogos(room) + pt(28);
        double scale = 1;
        while (letter(room, head, scale, false) > room.bottom() && scale > s_smallest)
            scale -= 0.06;
        letter(room, head, scale, true);
    }

private:
    // A text across the sheet, or a rule of that width and the text's height and colour.
    struct Line {
        LaidText text;
        double gap = 0; // above it
        double ruleWidth = 0;
    };

    static double heightOf(const QList<Line> &lines)
    {
        double height = 0;
        for (const Line &line : lines)
            height += line.gap + line.text.height;
        return height;
    }

    void draw(const LaidText &text, const QPointF &at)
    {
        m_painter.setPen(text.colour);
        text.layout->draw(&m_painter, at);
    }

    void paintFrame(const QRectF &inner)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(paper::accent, pt(1.6), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(inner);
        m_painter.setPen(QPen(paper::accent, pt(0.5), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(inner.adjusted(pt(5), pt(5), -pt(5), -pt(5)));
    }

    QImage picture(const QString &hash) const { return m_pictures.value(hash); }

    // As large as it fits, at the side that is asked for; returns its height.
    double paintPicture(const QImage &image, const QRectF &area, Qt::Alignment align)
    {
        if (image.isNull())
            return 0;
        const QSizeF size = QSizeF(image.size()).scaled(area.size(), Qt::KeepAspectRatio);
        QPointF at(align & Qt::AlignLeft ? area.left() : area.right() - size.width(), area.top());
        if (align & Qt::AlignHCenter)
            at.setX(area.center().x() - size.width() / 2);
        if (align & Qt::AlignBottom)
            at.setY(area.bottom() - size.height());
        m_painter.drawImage(QRectF(at, size), image);
        return size.height();
    }

    // The hub's logo, or its name, and that of the awarding body; returns where they end.
    double paintLogos(const QRectF &room)
    {
        const QImage hub = picture(m_sheet.words.hubLogo);
        const QImage body = picture(m_sheet.words.bodyLogo);
        const bool isLetter = m_sheet.kind == CertificateKind::Letter;
        const double side = room.width() * (body.isNull() ? 0.6 : 0.42);
        const Qt::Alignment where = isLetter || !body.isNull() ? Qt::AlignLeft : Qt::AlignHCenter;
        const QRectF all(room.left(), room.top(), side, pt(56));
        QRectF place = all;
        if (where & Qt::AlignHCenter)
            place.moveCenter({room.center().x(), all.center().y()});
        double height = paintPicture(hub, place, where);
        if (hub.isNull()) {
            const LaidText name =
                laidText(m_sheet.facts.hub, {13, true, paper::accent}, place.width(), where);
            draw(name, place.topLeft());
            height = name.height;
        }
        place.moveRight(room.right());
        return room.top() + qMax(height, paintPicture(body, place, Qt::AlignRight));
    }

    QList<Line> certificateLines(double width, double scale) const
    {
        const auto centred = [&](const QString &text, double points, ReportLook look) {
            look.points = points * scale;
            look.isSerif = true;
            return laidText(text, look, width, Qt::AlignHCenter);
        };
        const auto rule = [&](double wide, double high, const QColor &colour, double gap) {
            return Line{{{}, pt(high), 0, colour}, pt(gap) * scale, wide};
        };
        const ReportLook quiet{0, false, paper::quiet, true, true};
        const CertificateTemplate &words = m_sheet.words;
        QList<Line> lines;
        const auto add = [&lines](const LaidText &text, double gap) {
            if (text.height > 0)
                lines.append({text, gap, 0});
        };
        add(centred(words.heading, 36, {0, false, paper::accent}), 0);
        lines.append(rule(pt(46), 2, paper::accent, 7));
        add(centred(words.before, 14.5, quiet), pt(20) * scale);
        add(fitting(m_sheet.facts.name, width, scale), pt(7) * scale);
        lines.append(rule(width * 0.6, 0.6, paper::line, 5));
        add(centred(words.after, 14.5, quiet), pt(11) * scale);
        add(centred(m_sheet.facts.course, 24, {0, true, paper::ink}), pt(6) * scale);
        add(centred(words.wording, 13, {0, false, paper::quiet}), pt(9) * scale);
        return lines;
    }

    // A name in one line where that can be, however long.
    static LaidText fitting(const QString &name, double width, double scale)
    {
        ReportLook look{39 * scale, true, paper::ink, true};
        while (textWidth(name, look) > width && look.points > 20 * scale)
            look.points -= 1;
        return laidText(name, look, width, Qt::AlignHCenter);
    }

    // Lines to sign on, side by side, at the foot of the room; returns how high they are.
    double paintSignatories(const QRectF &room, bool isCentred)
    {
        const auto &all = m_sheet.words.signatories;
        if (all.isEmpty())
            return 0;
        const double gap = pt(60);
        const double column = qMin(pt(220), (room.width() - gap) / 2);
        QList<LaidText> words;
        double below = 0;
        for (const CertificateTemplate::Signatory &signatory : all) {
            const Qt::Alignment where = isCentred ? Qt::AlignHCenter : Qt::AlignLeft;
            words.append(laidText(signatory.name, {11, true}, column, where));
            words.append(laidText(signatory.role, {9.5, false, paper::quiet}, column, where));
            below = qMax(below, words[words.size() - 2].height + words.last().height);
        }
        const double hand = pt(44); // room for a signature
        const double line = room.bottom() - below - pt(5);
        const double wide = column * double(all.size()) + gap * double(all.size() - 1);
        double left = isCentred ? room.center().x() - wide / 2 : room.left();
        for (qsizetype i = 0; i < all.size(); ++i, left += column + gap) {
            paintPicture(picture(all[i].picture), {left, line - hand, column, hand - pt(2)},
                         (isCentred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignBottom);
            m_painter.fillRect(QRectF(left, line, column, pt(0.6)), paper::quiet);
            draw(words[2 * i], {left, line + pt(4)});
            draw(words[2 * i + 1], {left, line + pt(4) + words[2 * i].height});
        }
        return hand + below + pt(5);
    }

    // Lays the letter down the room, from `top`; returns where it ends.
    double letter(const QRectF &room, double top, double scale, bool isPainted)
    {
        const auto put = [&](const QString &text, const ReportLook &look, double gap, double leading) {
            const LaidText laid = laidText(text, look, room.width());
            const double step = lineHeight(look) * leading;
            for (int i = 0; i < laid.layout->lineCount(); ++i, top += step)
                if (isPainted) {
                    m_painter.setPen(laid.colour);
                    const QTextLine line = laid.layout->lineAt(i);
                    line.draw(&m_painter, {room.left(), top - line.y()});
                }
            top += gap * scale;
        };
        const ReportLook reading{11 * scale, false, paper::ink, true};
        const CertificateTemplate &words = m_sheet.words;
        put(m_sheet.foot, {10 * scale, false, paper::quiet, true}, pt(18), 1);
        put(words.heading, {21 * scale, true, paper::accent, true}, pt(16), 1.1);
        put(words.before, reading, pt(10), s_letterLeading);
        for (const QString &paragraph : words.wording.split(QLatin1Char('\n')))
            if (!paragraph.isEmpty())
                put(paragraph, reading, pt(8), s_letterLeading);
        const double height = pt(100);
        if (isPainted)
            paintSignatories({room.left(), top, room.width(), height}, false);
        return top + height;
    }

    QPainter &m_painter;
    const CertificateSheet &m_sheet;
    const CertificatePictures &m_pictures;
};

class CertificateDocument : public PagedDocument {
public:
    CertificateDocument(const QString &title, QList<CertificateSheet> sheets, CertificatePictures pictures)
        : m_title(title), m_sheets(std::move(sheets)), m_pictures(std::move(pictures))
    {
    }

    QString title() const override { return m_title; }
    bool isWide() const override
    {
        return m_sheets.isEmpty() || m_sheets.first().kind == CertificateKind::Certificate;
    }
    void layOut(const PaperSize &paper) override
    {
        m_inner = {paper.inner.topLeft() * unitsInPoint, paper.inner.size() * unitsInPoint};
    }
    int pageCount() const override { return qMax(1, int(m_sheets.size())); }
    void paint(QPainter &painter, int page) override
    {
        if (page >= m_sheets.size())
            return;
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(1 / unitsInPoint, 1 / unitsInPoint);
        SheetPainter sheet(painter, m_sheets[page], m_pictures);
        if (isWide())
            sheet.paintCertificate(m_inner);
        else
            sheet.paintLetter(m_inner);
        painter.restore();
    }

private:
    QString m_title;
    QList<CertificateSheet> m_sheets;
    CertificatePictures m_pictures;
    QRectF m_inner;
};

} // namespace

QPageLayout certificatePageLayout(CertificateKind kind)
{
    constexpr double margin = 15; // millimetres
    return QPageLayout(QPageSize(QPageSize::A4),
                       kind == CertificateKind::Letter ? QPageLayout::Portrait : QPageLayout::Landscape,
                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

bool hasLetters(const QString &name)
{
    QTextLayout layout(name);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns())
        if (run.glyphIndexes().contains(0))
            return false;
    return true;
}

std::unique_ptr<PagedDocument> certificateDocument(const QString &title, QList<CertificateSheet> sheets,
                                                   CertificatePictures pictures)
{
    return std::make_unique<CertificateDocument>(title, std::move(sheets), std::move(pictures));
}

} // namespace doorstep
