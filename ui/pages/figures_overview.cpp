#include "ui/pages/figures_overview.h"

#include "ui/charts/plain_table.h"
#include "ui/pages/figures_model.h"
#include "ui/pages/figures_tile_painter.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTableView>

namespace doorstep {

FigureTile::FigureTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setLine(const FigureLine &line, const QString &companion, CompareWith with)
{
    m_line = line;
    m_companion = companion;
    m_with = with;
    setAccessibleName(tr("%1: %2").arg(line.label, line.valueText()));
    QStringList more{line.targetText(), line.courseText(), comparedText(line, with), companion};
    more.removeAll(QString());
    setAccessibleDescription(more.join(QStringLiteral("; ")));
    setToolTip(line.measure->definitionText());
    update();
}

int FigureTile::neededHeight(int width) const
{
    return m_line.measure ? tileHeight(m_line, m_companion, m_with, width, {palette()}) : 0;
}

QSize FigureTile::sizeHint() const
{
    return QSize(leastTileWidth(), neededHeight(qMax(width(), leastTileWidth())));
}

QSize FigureTile::minimumSizeHint() const
{
    return sizeHint();
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, rect(), m_line, m_companion, m_with, {palette(), 1, underMouse(), hasFocus()});
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FiguresOverview::FiguresOverview(QWidget *parent)
    : QScrollArea(parent)
    , m_grid(new QGridLayout)
    , m_othersTitle(style::label(tr("All other measures"), style::Type::Heading))
    , m_table(new QTableView)
    , m_others(new FiguresModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Headline figures"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, style::space(style::Space::Small), 0);
    layout->setSpacing(style::space(style::Space::Gap));
    m_grid->setSpacing(style::space(style::Space::Gap));
    layout->addLayout(m_grid);
    layout->addSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_othersTitle);
    layout->addWidget(m_table);
    layout->addStretch(1);
    setWidget(content);

    m_othersTitle->hide(); // until there is something to show
    m_table->hide();
    m_table->setModel(m_others);
    m_table->setAccessibleName(m_othersTitle->text());
    dressPlainTable(*m_table);
    enableCopy(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT figureOpened(index.data(FiguresModel::MeasureRole).toString());
    });
}

void FiguresOverview::showReading(const FiguresReading &reading)
{
    QList<FigureLine> headlines;
    QList<FigureLine> others;
    for (const FigureLine &line : reading.lines)
        (line.isHeadline ? headlines : others).append(line);
    while (m_tiles.size() > headlines.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < headlines.size()) {
        auto *tile = new FigureTile(widget());
        connect(tile, &FigureTile::clicked, this,
                [this, tile] { Q_EMIT figureOpened(tile->line().measure->nameText()); });
        m_tiles.append(tile);
        m_columns = 0;
    }
    for (int i = 0; i < headlines.size(); ++i)
        m_tiles[i]->setLine(headlines[i], companionText(reading, headlines[i]), reading.with);
    m_others->setLines(others,
                       reading.with == CompareWith::YearBefore ? tr("A year before") : tr("Period before"));
    m_othersTitle->setText(headlines.isEmpty() ? tr("All measures") : tr("All other measures"));
    m_othersTitle->setVisible(!others.isEmpty());
    m_table->setVisible(!others.isEmpty());
    arrangeTiles();
    fitTiles();
    fitTable();
}

void FiguresOverview::focusFigure(const QString &measure)
{
    for (FigureTile *tile : std::as_const(m_tiles))
        if (tile->line().measure->nameText() == measure) {
            tile->setFocus();
            ensureWidgetVisible(tile);
            return;
        }
    const int row = m_others->rowOf(measure);
    m_table->setFocus();
    if (row >= 0)
        m_table->setCurrentIndex(m_others->index(row, 0));
}

void FiguresOverview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeTiles();
    fitTiles();
}

void FiguresOverview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    m_columns = 0; // other letters, other widths
    arrangeTiles();
    fitTiles();
    fitTable();
}

// All as high as the one that needs most.
void FiguresOverview::fitTiles()
{
    if (m_columns == 0)
        return;
    const int width =
        (viewport()->width() - style::space(style::Space::Small) + m_grid->spacing()) / m_columns
        - m_grid->spacing();
    int tallest = 0;
    for (const FigureTile *tile : std::as_const(m_tiles))
        tallest = qMax(tallest, tile->neededHeight(width));
    for (FigureTile *tile : std::as_const(m_tiles))
        tile->setFixedHeight(tallest);
}

void FiguresOverview::arrangeTiles()
{
    const int room = viewport()->width() + m_grid->spacing();
    const int fitting = qMax(1, room / (leastTileWidth() + m_grid->spacing()));
    // As many in each row as in the others, as nearly as can be: five and four rather than seven and two.
    const int tiles = qMax(1, int(m_tiles.size()));
    const int rows = (tiles + fitting - 1) / fitting;
    const int columns = (tiles + rows - 1) / rows;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (FigureTile *tile : std::as_const(m_tiles))
        m_grid->removeWidget(tile);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    QWidget *before = nullptr; // tab order is reading order
    for (FigureTile *tile : std::as_const(m_tiles)) {
        if (before)
            setTabOrder(before, tile);
        before = tile;
    }
    if (before)
        setTabOrder(before, m_table);
}

void FiguresOverview::fitTable()
{
    bool hasBefore = false;
    bool hasTarget = false;
    for (const FigureLine &line : m_others->lines()) {
        hasBefore = hasBefore || line.before;
        hasTarget = hasTarget || line.target;
    }
    for (const int column : {FiguresModel::BeforeColumn, FiguresModel::ChangeColumn})
        m_table->setColumnHidden(column, !hasBefore);
    for (const int column : {FiguresModel::TargetColumn, FiguresModel::CourseColumn})
        m_table->setColumnHidden(column, !hasTarget);
    m_table->horizontalHeader()->setStretchLastSection(hasTarget);
    for (int column = 0; column < FiguresModel::CourseColumn; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + style::space(style::Space::Wide));
    }
    fitHeight(*m_table, m_others->rowCount());
}

} // namespace doorstep
