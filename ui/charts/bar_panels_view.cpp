#include "ui/charts/bar_panels_view.h"

#include "base/file_writer.h"
#include "ui/style/metrics.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>

namespace doorstep {

namespace {

constexpr int s_pictureWidth = 960; // before doubling
constexpr double s_pictureScale = 2;

PanelsLook onPaper(const QWidget &screen)
{
    PanelsLook look{screen.palette(), screen.font(), -1, true};
    look.palette.setColor(QPalette::Window, Qt::white);
    look.palette.setColor(QPalette::WindowText, Qt::black);
    return look;
}

} // namespace

BarPanelsView::BarPanelsView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
}

void BarPanelsView::setData(const BarPanels &data)
{
    m_data = data;
    m_current = qBound(0, m_current, qMax(0, int(data.panels.size()) - 1));
    setAccessibleName(tr("Chart: %1").arg(data.title));
    setAccessibleDescription(m_data.inWords(m_current));
    fitHeight();
    update();
}

PanelsLook BarPanelsView::look() const
{
    return {palette(), font(), hasFocus() ? m_current : -1, false};
}

void BarPanelsView::fitHeight()
{
    setMinimumHeight(panelsHeight(m_data, look(), width()));
    updateGeometry();
}

QSize BarPanelsView::sizeHint() const
{
    const int usual = style::widthOf(80);
    return {usual, panelsHeight(m_data, look(), usual)};
}

QSize BarPanelsView::minimumSizeHint() const
{
    return {style::widthOf(30), fontMetrics().height() * 4};
}

void BarPanelsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanels(painter, m_data, look(), width());
}

void BarPanelsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fitHeight();
}

void BarPanelsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void BarPanelsView::keyPressEvent(QKeyEvent *event)
{
    int step = 0;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
        step = 1;
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)
        step = -1;
    else
        return QWidget::keyPressEvent(event);
    setCurrent(m_current + step);
}

void BarPanelsView::setCurrent(int panel)
{
    if (m_data.panels.isEmpty())
        return;
    m_current = qBound(0, panel, int(m_data.panels.size()) - 1);
    setAccessibleDescription(m_data.inWords(m_current));
    update();
    const QRect place = panelPlace(m_data, look(), width(), m_current).toAlignedRect();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureVisible(place.center().x(), place.bottom(), 0, 0);
            scroll->ensureVisible(place.center().x(), place.top(), 0, fontMetrics().height());
            break;
        }
}

void BarPanelsView::mousePressEvent(QMouseEvent *event)
{
    const int panel = panelAt(m_data, look(), width(), event->position());
    if (panel >= 0)
        setCurrent(panel);
    QWidget::mousePressEvent(event);
}

void BarPanelsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarPanelsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QPixmap panelsPicture(const BarPanels &data, const QWidget &screen)
{
    const PanelsLook look = onPaper(screen);
    const QSize size(s_pictureWidth, panelsHeight(data, look, s_pictureWidth));
    QPixmap picture(size * s_pictureScale);
    picture.setDevicePixelRatio(s_pictureScale);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanels(painter, data, look, s_pictureWidth);
    return picture;
}

void writePanels(const BarPanels &data, const QWidget &screen, const QString &path)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        PanelsLook look = onPaper(screen);
        QPdfWriter pdf(&bytes);
        pdf.setTitle(data.title);
        const QSize size(s_pictureWidth, panelsHeight(data, look, s_pictureWidth));
        pdf.setPageLayout(QPageLayout(QPageSize(QSizeF(size), QPageSize::Point), QPageLayout::Portrait, {}));
        QPainter painter(&pdf);
        const qreal scale = pdf.width() / qreal(size.width());
        painter.scale(scale, scale);
        look.font.setPixelSize(screen.fontInfo().pixelSize()); // a point is what the screen's pixel is here
        paintPanels(painter, data, look, size.width());
    } else {
        panelsPicture(data, screen).save(&bytes, "PNG");
    }
    FileWriter file(path);
    file.write(bytes.data());
    file.commit();
}

} // namespace doorstep
