#include "ui/charts/chart_view.h"

#include "ui/charts/chart_builder.h"
#include "ui/charts/qcustomplot.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>

namespace doorstep {

namespace {

constexpr int s_pictureWidth = 720; // before doubling: fits the width of a written page
constexpr double s_pictureScale = 2;

QPalette blackOnWhite(const QPalette &screen)
{
    QPalette palette = screen;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    return palette;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    m_data.written = [](qint64 value) { return QString::number(value); };
    auto *layout = new QHBoxLayout(this);
    const int edge = 3; // where the focus is shown
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
}

ChartView::~ChartView() = default;

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    m_current = -1;
    setMinimumHeight(minimumSizeHint().height());
    updateGeometry();
    rebuild();
    describe();
}

void ChartView::setCurrent(int part)
{
    if (part == m_current)
        return;
    m_current = part < m_data.parts.size() ? part : -1;
    rebuild();
}

QPixmap ChartView::picture() const
{
    QCustomPlot plot;
    const int height =
        qMax(s_pictureWidth / 2, comfortableHeight(m_data, font()) + fontMetrics().height() * 2);
    buildChart(plot, m_data, {blackOnWhite(palette()), font(), -1, true}, s_pictureWidth);
    return plot.toPixmap(s_pictureWidth, height, s_pictureScale);
}

void ChartView::copy() const
{
    auto *data = new QMimeData;
    data->setImageData(picture().toImage());
    QString table = m_data.title;
    for (const ChartPart &part : m_data.parts)
        table += QStringLiteral("\n%1\t%2").arg(part.label, m_data.written(part.value));
    data->setText(table);
    QApplication::clipboard()->setMimeData(data);
}

QSize ChartView::sizeHint() const
{
    return QSize(style::widthOf(70), comfortableHeight(m_data, font()));
}

QSize ChartView::minimumSizeHint() const
{
    // Lying bars need their lines; standing columns make do with little.
    const bool isStanding = m_data.form == ChartData::Form::Columns;
    return QSize(style::widthOf(30),
                 isStanding ? fontMetrics().height() * 6 : comfortableHeight(m_data, font()));
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    int step = 0;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
        step = 1;
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)
        step = -1;
    if (step == 0 || m_data.parts.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(qBound(0, m_current + step, int(m_data.parts.size()) - 1));
    Q_EMIT partPicked(m_current);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild(); // more room, more labels
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(style::accent(palette()), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QWidget::eventFilter(watched, event);
    setFocus(Qt::MouseFocusReason);
    const int part = partAt(static_cast<QMouseEvent *>(event)->pos());
    if (part >= 0) {
        setCurrent(part);
        Q_EMIT partPicked(part);
    }
    return true;
}

int ChartView::partAt(const QPoint &point) const
{
    if (!m_plot->axisRect()->rect().contains(point))
        return -1;
    const bool lying = m_data.form == ChartData::Form::Bars;
    const double place =
        lying ? m_plot->yAxis->pixelToCoord(point.y()) : m_plot->xAxis->pixelToCoord(point.x());
    const int part = qRound(place);
    return part >= 0 && part < m_data.parts.size() ? part : -1;
}

void ChartView::rebuild()
{
    buildChart(*m_plot, m_data, {palette(), font(), m_current, false}, width());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::describe()
{
    setAccessibleName(tr("Chart: %1").arg(m_data.title));
    QStringList parts;
    for (const ChartPart &part : m_data.parts)
        parts.append(tr("%1: %2").arg(part.label, m_data.written(part.value)));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

} // namespace doorstep
