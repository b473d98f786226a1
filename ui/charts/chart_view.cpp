#include "ui/charts/chart_view.h"

#include "base/file_writer.h"
#include "ui/charts/chart_builder.h"
#include "ui/charts/qcustomplot.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPdfWriter>

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
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls what the chart is in
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

void ChartView::buildPicture(QCustomPlot &plot) const
{
    buildChart(plot, m_data, {blackOnWhite(palette()), font(), -1, true}, s_pictureWidth);
}

int ChartView::pictureHeight() const
{
    return qMax(s_pictureWidth / 2, comfortableHeight(m_data, font()) + fontMetrics().height() * 2);
}

QPixmap ChartView::picture() const
{
    QCustomPlot plot;
    buildPicture(plot);
    return plot.toPixmap(s_pictureWidth, pictureHeight(), s_pictureScale);
}

void ChartView::writePng(const QString &path) const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    picture().save(&bytes, "PNG");
    FileWriter file(path);
    file.write(bytes.data());
    file.commit();
}

void ChartView::writePdf(const QString &path) const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&bytes);
        pdf.setTitle(m_data.title);
        const QSize size(s_pictureWidth, pictureHeight());
        pdf.setPageLayout(QPageLayout(QPageSize(QSizeF(size), QPageSize::Point), QPageLayout::Portrait, {}));
        QCustomPlot plot;
        buildPicture(plot);
        QCPPainter painter(&pdf);
        const qreal scale = pdf.width() / qreal(size.width());
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.scale(scale, scale);
        plot.toPainter(&painter, size.width(), size.height());
    }
    FileWriter file(path);
    file.write(bytes.data());
    file.commit();
}

NumberTable ChartView::table() const
{
    NumberTable table{m_data.title, {tr("Part")}, {}};
    for (int series = 0; series < m_data.seriesCount(); ++series)
        table.headings.append(m_data.series.value(series, tr("Number")));
    for (const ChartPart &part : m_data.parts) {
        QList<QVariant> row{part.label};
        for (int series = 0; series < m_data.seriesCount(); ++series)
            row.append(m_data.isMoney() ? QVariant::fromValue(Money{part.valueIn(series)})
                                        : QVariant(part.valueIn(series)));
        table.rows.append(row);
    }
    return table;
}

void ChartView::copy() const
{
    auto *data = new QMimeData;
    data->setImageData(picture().toImage());
    data->setText(m_data.title + QLatin1Char('\n') + table().text());
    QApplication::clipboard()->setMimeData(data);
}

void ChartView::copyTable() const
{
    QApplication::clipboard()->setText(table().text());
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

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(m_plot->mapFrom(this, event->pos()));
    if (part < 0 || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(part);
    Q_EMIT partPicked(part);
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

// "12", or "12 (Jul 2026), 9 (Apr 2026)" where there are several.
QString ChartView::writtenValues(const ChartPart &part) const
{
    if (m_data.seriesCount() == 1)
        return m_data.written(part.value);
    QStringList values;
    for (int series = 0; series < m_data.seriesCount(); ++series)
        values.append(tr("%1 (%2)").arg(m_data.written(part.valueIn(series)), m_data.series[series]));
    return values.join(QStringLiteral(", "));
}

void ChartView::describe()
{
    setAccessibleName(tr("Chart: %1").arg(m_data.title));
    QStringList parts;
    for (const ChartPart &part : m_data.parts)
        parts.append(tr("%1: %2").arg(part.label, writtenValues(part)));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

} // namespace doorstep
