#include "ui/courses/path_drawing.h"

#include "base/file_writer.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QBuffer>
#include <QLinearGradient>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace doorstep {

namespace {

using style::Type;

// How a part is filled.
struct Fill {
    QColor colour;
    Qt::BrushStyle pattern;
};

Fill fillOf(const PathItem &item, const QPalette &palette)
{
    const QColor acted = style::good(palette);
    const QColor quiet = style::quietInk(palette);
    if (item.form == PathItem::Form::Bar)
        return item.step == NextStep::FurtherCourse ? Fill{style::accent(palette), Qt::SolidPattern}
                                                    : Fill{acted, Qt::BDiagPattern};
    if (item.from.kind == PathPlace::Kind::Origin)
        switch (item.from.origin) {
        case PathOrigin::Acted:
            return {acted, Qt::BDiagPattern};
        case PathOrigin::ListenedTo:
            return {style::accent(palette), Qt::Dense5Pattern};
        case PathOrigin::Trained:
            return {style::accent(palette), Qt::SolidPattern};
        case PathOrigin::New:
            return {quiet, Qt::NoBrush};
        }
    if (item.to.kind != PathPlace::Kind::End)
        return {style::accent(palette), Qt::SolidPattern};
    switch (item.to.end) {
    case PathEnd::Acted:
        return {acted, Qt::BDiagPattern};
    case PathEnd::MayYet:
        return {style::warning(palette), Qt::Dense6Pattern};
    case PathEnd::Stopped:
        break;
    }
    return {quiet, Qt::NoBrush};
}

class Drawing {
public:
    Drawing(QPainter &painter, const QList<PathItem> &items, const PathLayout &layout, const PathLook &look)
        : m_painter(painter)
        , m_items(items)
        , m_layout(layout)
        , m_look(look)
        , m_ink(look.palette.color(QPalette::WindowText))
        , m_quiet(style::quietInk(look.palette))
        , m_line(QFontMetricsF(pathFont(Type::Body)).height())
    {
    }

    void draw()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setLayoutDirection(m_look.isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.setPen(QPen(style::hairline(m_look.palette), 1));
        for (const qreal y : m_layout.rules()) {
            const QRectF rule = mirrored(QRectF(0, y, m_layout.textWidth(), 0));
            m_painter.drawLine(rule.topLeft(), rule.topRight());
        }
        for (const PathLayout::Segment &segment : m_layout.segments())
            drawRibbon(segment);
        for (const PathLayout::Segment &segment : m_layout.segments())
            drawSegment(segment);
        for (const PathLayout::Words &words : m_layout.words())
            drawWords(words);
    }

private:
    QRectF mirrored(const QRectF &rect) const
    {
        return m_look.isMirrored
            ? QRectF(m_layout.width() - rect.right(), rect.top(), rect.width(), rect.height())
            : rect;
    }
    QPainterPath mirrored(const QPainterPath &path) const
    {
        return m_look.isMirrored ? QTransform(-1, 0, 0, 1, m_layout.width(), 0).map(path) : path;
    }
    Qt::Alignment start() const { return m_look.isMirrored ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment end() const { return m_look.isMirrored ? Qt::AlignLeft : Qt::AlignRight; }

    // Of an origin's band each of its threads.
    bool isCurrent(int item) const
    {
        if (m_look.current < 0 || item == m_look.current)
            return item == m_look.current;
        const PathItem &current = m_items[m_look.current];
        const PathItem &shown = m_items[item];
        return current.form == PathItem::Form::Band && shown.form == PathItem::Form::Thread
            && shown.from == current.from;
    }

    QColor tint(const Fill &fill, qreal share) const
    {
        return style::mixed(m_look.palette.color(QPalette::Window), fill.colour, share);
    }

    void drawRibbon(const PathLayout::Segment &segment)
    {
        const Fill fill = fillOf(m_items[segment.item], m_look.palette);
        const bool isChosen = isCurrent(segment.item);
        if (!segment.ribbon.isEmpty()) {
            QColor colour = fill.colour;
            colour.setAlphaF((isChosen ? 0.5f : 0.2f) * (fill.pattern == Qt::NoBrush ? 0.5f : 1.0f));
            m_painter.setBrush(colour);
            // A thread is seen, however few they are.
            m_painter.setPen(QPen(colour, isChosen ? 1.5 : 0.75));
            m_painter.drawPath(mirrored(segment.ribbon));
        } else if (m_items[segment.item].form != PathItem::Form::Bar) {
            const QRectF bar = mirrored(segment.bar);
            const qreal fall = m_line * 1.1;
            QLinearGradient fading(0, bar.bottom(), 0, bar.bottom() + fall);
            fading.setColorAt(0, tint(fill, isChosen ? 0.5 : 0.25));
            fading.setColorAt(1, m_look.palette.color(QPalette::Window));
            m_painter.fillRect(QRectF(bar.left(), bar.bottom(), bar.width(), fall), fading);
        }
    }

    void fillBox(const QRectF &box, const Fill &fill)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill.pattern == Qt::NoBrush ? m_look.palette.color(QPalette::Window)
                                                       : tint(fill, 0.22));
        m_painter.drawRect(box);
        if (fill.pattern != Qt::NoBrush) {
            m_painter.setBrush(QBrush(fill.colour, fill.pattern));
            m_painter.drawRect(box);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(fill.colour, 1));
        m_painter.drawRect(box);
    }

    void drawSegment(const PathLayout::Segment &segment)
    {
        const PathItem &item = m_items[segment.item];
        if (item.count() == 0)
            return;
        const QRectF bar = mirrored(segment.bar);
        const Fill fill = fillOf(item, m_look.palette);
        fillBox(bar, fill);
        if (isCurrent(segment.item)) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_ink, 2));
            m_painter.drawRect(bar);
        }
        const QString number = QLocale().toString(item.count());
        const QFont font = pathFont(Type::Caption);
        const QRectF text = QFontMetricsF(font).boundingRect(number).adjusted(-3, -1, 3, 1);
        if (item.form == PathItem::Form::Bar || text.width() + 4 > bar.width())
            return;
        QRectF plate(QPointF(), text.size());
        plate.moveCenter(bar.center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.palette.color(QPalette::Window));
        m_painter.drawRoundedRect(plate, 2, 2);
        m_painter.setPen(m_ink);
        m_painter.setFont(font);
        m_painter.drawText(plate, Qt::AlignCenter, number);
    }

    void drawText(const QRectF &place, Type type, const QColor &ink, Qt::Alignment alignment,
                  const QString &text)
    {
        m_painter.setFont(pathFont(type));
        m_painter.setPen(ink);
        m_painter.drawText(mirrored(place), int(alignment | Qt::AlignAbsolute) | Qt::TextWordWrap, text);
    }

    void drawWords(const PathLayout::Words &words)
    {
        const PathItem &item = m_items[words.item];
        if (words.item == m_look.current) {
            const QRectF room = mirrored(words.place).adjusted(-2, -1, 2, 1);
            m_painter.setPen(m_look.hasFocus ? QPen(style::accent(m_look.palette), 2) : QPen(Qt::NoPen));
            m_painter.setBrush(style::accentTint(m_look.palette));
            m_painter.drawRoundedRect(room, 3, 3);
        }
        const Qt::Alignment middle = start() | Qt::AlignVCenter;
        switch (item.form) {
        case PathItem::Form::Head:
            drawText(words.label, Type::Heading, m_ink, start() | Qt::AlignTop, item.label);
            drawText(words.number, Type::Heading, m_ink, end() | Qt::AlignTop, PathLayout::numberText(item));
            return;
        case PathItem::Form::Fact:
            drawText(words.label, Type::Caption, m_quiet, middle, PathLayout::factText(item));
            return;
        case PathItem::Form::Band:
        case PathItem::Form::Thread:
        case PathItem::Form::Bar:
            break;
        }
        fillBox(mirrored(words.swatch), fillOf(item, m_look.palette));
        drawText(words.number, Type::Strong, m_ink, end() | Qt::AlignVCenter, PathLayout::numberText(item));
        drawText(words.label, Type::Body, m_ink, middle, item.label);
        if (!words.when.isEmpty())
            drawText(words.when, Type::Caption, m_quiet, middle, item.when());
    }

    QPainter &m_painter;
    const QList<PathItem> &m_items;
    const PathLayout &m_layout;
    const PathLook &m_look;
    QColor m_ink;
    QColor m_quiet;
    qreal m_line;
};

constexpr int s_pictureCharacters = 130; // wide
constexpr qreal s_pictureScale = 2;

PathLook onWhite(const QPalette &screen, bool isMirrored)
{
    PathLook look{screen, isMirrored, -1, false};
    for (const QPalette::ColorRole white : {QPalette::Window, QPalette::Base})
        look.palette.setColor(white, Qt::white);
    for (const QPalette::ColorRole black : {QPalette::WindowText, QPalette::Text})
        look.palette.setColor(black, Qt::black);
    return look;
}

} // namespace

void drawPath(QPainter &painter, const QList<PathItem> &items, const PathLayout &layout, const PathLook &look)
{
    Drawing(painter, items, layout, look).draw();
}

PathPicture::PathPicture(const PathReading &reading, const QPalette &screen, bool isMirrored)
    : m_title(pathTitle(reading))
    , m_summary(reading.summary)
    , m_items(reading.items)
    , m_layout(m_items, style::widthOf(s_pictureCharacters))
    , m_look(onWhite(screen, isMirrored))
{
}

qreal PathPicture::paintWords(QPainter *painter) const
{
    qreal y = 0;
    const auto write = [&](const QString &text, Type type) {
        const QRectF room(0, y, width(), 1e5);
        const int flags = int(Qt::TextWordWrap) | int(Qt::AlignAbsolute)
            | int(m_look.isMirrored ? Qt::AlignRight : Qt::AlignLeft);
        if (painter) {
            painter->setFont(pathFont(type));
            painter->setPen(m_look.palette.color(QPalette::WindowText));
            painter->drawText(room, flags, text);
        }
        y += QFontMetricsF(pathFont(type)).boundingRect(room, flags, text).height()
            + style::space(style::Space::Small);
    };
    write(m_title, Type::Title);
    write(m_summary, Type::Body);
    return y + style::space(style::Space::Gap);
}

qreal PathPicture::height() const
{
    return paintWords(nullptr) + m_layout.height();
}

void PathPicture::paint(QPainter &painter) const
{
    painter.save();
    painter.translate(0, paintWords(&painter));
    drawPath(painter, m_items, m_layout, m_look);
    painter.restore();
}

QPixmap PathPicture::pixmap() const
{
    const int edge = style::space(style::Space::Wide);
    QPixmap picture((QSizeF(width() + 2 * edge, height() + 2 * edge) * s_pictureScale).toSize());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(s_pictureScale, s_pictureScale);
    painter.translate(edge, edge);
    paint(painter);
    return picture;
}

void PathPicture::write(const QString &path) const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter pdf(&bytes);
        pdf.setTitle(m_title);
        const int edge = style::space(style::Space::Wide);
        const QSizeF size(width() + 2 * edge, height() + 2 * edge);
        pdf.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Point), QPageLayout::Portrait, {}));
        QPainter painter(&pdf);
        painter.scale(pdf.width() / size.width(), pdf.width() / size.width());
        painter.translate(edge, edge);
        paint(painter);
    } else {
        pixmap().save(&bytes, "PNG");
    }
    FileWriter file(path);
    file.write(bytes.data());
    file.commit();
}

} // namespace doorstep
