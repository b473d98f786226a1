#include "ui/style/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace doorstep::style {

namespace {

constexpr int s_sides[] = {16, 20, 24, 32, 40, 48, 64, 96};

QString pathOf(const QString &name, int side)
{
    return QStringLiteral(":/icons/%1-%2.png").arg(name).arg(side);
}

// Pours the palette's ink over the drawing's shape, so that one drawing serves light, dark and high contrast.
class InkIcon : public QIconEngine {
public:
    explicit InkIcon(QString name) : m_name(std::move(name)) { }

    QIconEngine *clone() const override { return new InkIcon(m_name); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = ink(mode);
        const int side = qMin(size.width(), size.height());
        const QString key = QStringLiteral("ink/%1/%2/%3").arg(m_name).arg(side).arg(colour.rgba());
        QPixmap made;
        if (!QPixmapCache::find(key, &made)) {
            made = drawn(side, colour);
            QPixmapCache::insert(key, made);
        }
        return made;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        QPixmap shape = pixmap(QSize(side, side) * ratio, mode, state);
        shape.setDevicePixelRatio(ratio);
        QRect place(0, 0, side, side);
        place.moveCenter(rect.center());
        painter->drawPixmap(place, shape);
    }

private:
    static QColor ink(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::WindowText);
    }

    QPixmap drawn(int side, const QColor &colour) const
    {
        int best = s_sides[std::size(s_sides) - 1];
        for (const int offered : s_sides)
            if (offered >= side) {
                best = offered;
                break;
            }
        QImage image(pathOf(m_name, best));
        if (image.isNull())
            return {};
        image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (best != side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        return QPixmap::fromImage(image);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QFile::exists(pathOf(name, s_sides[0])) ? QIcon(new InkIcon(name)) : QIcon();
}

} // namespace doorstep::style
