#include "ui/courses/feedback_delegate.h"

#include "training/feedback.h"
#include "ui/courses/feedback_model.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/growing_text.h"

#include <QPainter>

#include <algorithm>

namespace doorstep {

namespace {

constexpr int s_lines = 8; // of an editor, at the most

// Where a number stands.
QRect fieldOf(const QRect &cell, int rating, Qt::LayoutDirection direction)
{
    const int share = cell.width() / highestRating;
    const QRect field(cell.left() + share * (rating - 1), cell.top(), share, cell.height());
    return QStyle::visualRect(direction, cell, field);
}

} // namespace

int FeedbackDelegate::ratingAt(const QRect &cell, QPoint point, Qt::LayoutDirection direction)
{
    for (int rating = 1; rating <= highestRating; ++rating)
        if (fieldOf(cell, rating, direction).contains(point))
            return rating;
    return 0;
}

void FeedbackDelegate::paintRating(QPainter *painter, const QStyleOptionViewItem &option, int given) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int rating = 1; rating <= highestRating; ++rating) {
        const QRect field = fieldOf(option.rect, rating, option.direction);
        if (rating == given) {
            const int side = std::min(field.width(), option.fontMetrics.height() * 3 / 2) - 2;
            QRectF box(0, 0, side, side);
            box.moveCenter(QRectF(field).center());
            painter->setPen(QPen(style::accent(option.palette), 1));
            painter->setBrush(
                style::mixed(option.palette.color(QPalette::Base), style::accent(option.palette), 0.14));
            painter->drawRoundedRect(box, side / 4.0, side / 4.0);
        }
        painter->setFont(rating == given ? style::font(style::Type::Strong) : option.font);
        painter->setPen(rating == given ? option.palette.color(QPalette::Text)
                                        : style::quietInk(option.palette));
        painter->drawText(field, Qt::AlignCenter, QString::number(rating));
    }
    painter->restore();
}

void FeedbackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem shown(option);
    if (index.column() == FeedbackModel::Learner && index.data(FeedbackModel::QuietRole).toBool())
        shown.palette.setColor(QPalette::Text, style::quietInk(option.palette));
    if (index.column() == FeedbackModel::Rating) {
        initStyleOption(&shown, index);
        shown.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);
        paintRating(painter, option, index.data(FeedbackModel::RatingRole).toInt());
    } else {
        QStyledItemDelegate::paint(painter, shown, index);
    }
    paintFrame(painter, option);
}

QSize FeedbackDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(),
            std::max(size.height() + style::space(style::Space::Gap), option.fontMetrics.height() * 2)};
}

QWidget *FeedbackDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    auto *editor = new GrowingText(1, s_lines, parent);
    editor->setAutoFillBackground(true);
    const QString learner = index.siblingAtColumn(FeedbackModel::Learner).data().toString();
    editor->setAccessibleName(tr("Words of %1").arg(learner));
    leaveByKeys(editor, CellKeys::Enter::PicksAndGoesDown);
    connect(
        editor, &QPlainTextEdit::textChanged, editor,
        [this, editor, place = QPersistentModelIndex(index)] { placeAgain(editor, place); },
        Qt::QueuedConnection);
    return editor;
}

void FeedbackDelegate::fillEditor(QWidget &editor, const QModelIndex &index) const
{
    auto &words = static_cast<GrowingText &>(editor);
    words.setWords(index.data(Qt::EditRole).toString());
    words.moveCursor(QTextCursor::End);
}

void FeedbackDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    model->setData(index, static_cast<GrowingText *>(editor)->words());
}

// At least as high as the cell; what goes on over several lines may stand over the cells below.
void FeedbackDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const QRect room = editor->parentWidget()->rect();
    editor->resize(option.rect.width(), editor->height()); // its height follows from its width
    QRect place(option.rect.topLeft(), QSize(option.rect.width(), editor->height()));
    if (place.height() < option.rect.height())
        place.moveCenter(option.rect.center());
    if (place.bottom() > room.bottom())
        place.moveBottom(std::max(room.bottom(), place.height()));
    editor->setGeometry(place);
}

} // namespace doorstep
