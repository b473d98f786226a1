#include "ui/pages/received_grid.h"

#include "ui/charts/plain_table.h"
#include "ui/pages/received_mark.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace doorstep {

namespace {

// Names at the left, ended by "…" where they are too long.
class HubHeader : public QHeaderView {
public:
    explicit HubHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent) { }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
        option->text =
            option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - margin * 2);
    }
};

class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(ReceivedGridModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(style::font(style::Type::Caption));
        const int words = metrics.horizontalAdvance(index.data().toString());
        return {words + markSide(option) + style::space(style::Space::Gap) * 2
                    + style::space(style::Space::Small),
                option.fontMetrics.height() + style::space(style::Space::Small)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown(option);
        initStyleOption(&shown, index);
        style::shapes::itemBackground(painter, shown);
        painter->setPen(style::hairline(shown.palette));
        painter->drawLine(shown.rect.bottomLeft(), shown.rect.bottomRight());
        const CompletenessCell *cell = m_model.cellAt(index);
        const QPalette &palette = shown.palette;
        const int hair = style::space(style::Space::Hair);
        const QRect place = shown.rect.adjusted(hair, hair, -hair, -hair);
        if (const QColor ground = cell ? markGround(*cell, palette) : QColor(); ground.isValid())
            paintGround(*painter, place, ground);
        paintWords(*painter, shown, place, cell);
        if ((shown.state & QStyle::State_HasFocus))
            style::shapes::focusRing(painter, shown.rect, shown);
    }

private:
    static int markSide(const QStyleOptionViewItem &option) { return option.fontMetrics.ascent(); }

    static void paintGround(QPainter &painter, const QRect &place, const QColor &ground)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(place, style::space(style::Space::Small), style::space(style::Space::Small));
        painter.restore();
    }

    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                    const CompletenessCell *cell) const
    {
        const QPalette &palette = option.palette;
        const int side = markSide(option);
        const int gap = style::space(style::Space::Small);
        const bool isQuiet = cell && m_model.showsOnlyWanting() && !cell->wantsLooking();
        const QColor ink = cell && !isQuiet ? markInk(*cell, palette) : style::quietInk(palette);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        QRect words = place.adjusted(gap, 0, -gap, 0);
        if (cell) {
            const QRect mark(words.left(), words.center().y() - side / 2, side, side);
            paintMark(painter, placed(mark), *cell, ink);
            words.setLeft(mark.right() + gap);
        }
        const bool standsOut = cell && !isQuiet && markGround(*cell, palette).isValid();
        painter.setFont(style::font(style::Type::Caption));
        painter.setPen(standsOut ? style::mixed(ink, palette.color(QPalette::Text), 0.25)
                                 : style::quietInk(palette));
        painter.drawText(
            placed(words),
            int(Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
            painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width()));
    }

    ReceivedGridModel &m_model;
};

} // namespace

ReceivedGrid::ReceivedGrid(ReceivedGridModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CellDelegate(model, this));
    setVerticalHeader(new HubHeader(this));
    dressPlainTable(*this);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Returns received: hubs by periods"));
    verticalHeader()->show();
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setMaximumWidth(style::widthOf(28));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::space(style::Space::Small));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setFont(style::font(style::Type::Caption));
    setCornerButtonEnabled(false);
}

void ReceivedGrid::fit()
{
    resizeColumnsToContents();
    int widest = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widest = qMax(widest, columnWidth(column));
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, widest);
}

void ReceivedGrid::keyboardSearch(const QString &typed)
{
    const bool goesOn =
        m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + typed : typed;
    m_sinceTyped.start();
    const int rows = m_model.rowCount();
    const int first = currentIndex().row() + (m_typed.size() == 1 ? 1 : 0); // again: the next that begins so
    for (int i = 0; i < rows; ++i) {
        const int row = (first + i) % rows;
        const CompletenessHub &hub = m_model.grid().hubs[m_model.hubs()[row]];
        if (hub.code.startsWith(m_typed, Qt::CaseInsensitive)
            || hub.name.startsWith(m_typed, Qt::CaseInsensitive))
            return setCurrentIndex(m_model.index(row, qMax(0, currentIndex().column())));
    }
}

void ReceivedGrid::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return Q_EMIT opened();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QTableView::keyPressEvent(event);
}

// The cell in front stays in sight when the pane opens beside it.
void ReceivedGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

} // namespace doorstep
