#include "ui/sheet/listening_delegate.h"

#include "ui/sheet/cell_editors.h"
#include "ui/sheet/listening_model.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/growing_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace doorstep {

namespace {

constexpr int mostLines = 6;

// A text over several lines within a width; an ellipsis where it goes on.
class Lines {
public:
    Lines(const QString &text, const QFont &font, int width, Qt::LayoutDirection direction, int most)
        : m_layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(direction);
        option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (int count = 0;; ++count) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            if (count == most) {
                m_goesOn = true;
                break;
            }
            line.setLineWidth(qMax(1, width));
            line.setPosition({0, m_height});
            m_height += line.height();
            ++m_count;
        }
        m_layout.endLayout();
    }

    int height() const { return qCeil(m_height); }

    void draw(QPainter *painter, QPoint corner) const
    {
        for (int i = 0; i < m_count; ++i)
            m_layout.lineAt(i).draw(painter, corner);
        if (m_goesOn) {
            const QTextLine last = m_layout.lineAt(m_count - 1);
            painter->drawText(QPointF(corner.x() + qMin(last.naturalTextWidth(), last.width() - 12),
                                      corner.y() + last.y() + last.ascent()),
                              QString(QChar(0x2026)));
        }
    }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
    int m_count = 0;
    bool m_goesOn = false;
};

QSize padding()
{
    return {style::space(style::Space::Small) + 1, style::space(style::Space::Small)};
}

QString remarkOf(const QModelIndex &index)
{
    if (const QString problem = index.data(ListeningModel::ProblemRole).toString(); !problem.isEmpty())
        return QStringLiteral("\u26A0 ") + problem;
    return index.data(ListeningModel::HintRole).toString();
}

int widthFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view && !option.rect.isValid() ? view->visualRect(index).width() : option.rect.width();
    return width - 2 * padding().width();
}

} // namespace

ListeningDelegate::ListeningDelegate(ListeningModel &model, QObject *parent)
    : SheetDelegate(parent), m_model(model)
{
}

void ListeningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool hasProblem = !index.data(ListeningModel::ProblemRole).toString().isEmpty();
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, style::accentTint(palette));
    else if (hasProblem)
        painter->fillRect(option.rect, style::warningTint(palette));
    QPoint corner = option.rect.topLeft() + QPoint(padding().width(), padding().height());
    const bool isQuiet = index.data(ListeningModel::SameAsAboveRole).toBool();
    painter->setPen(isQuiet ? style::quietInk(palette) : palette.color(QPalette::Text));
    const Lines lines(index.data().toString(), option.font, widthFor(option, index), option.direction,
                      mostLines);
    lines.draw(painter, corner);
    if (const QString remark = remarkOf(index); !remark.isEmpty()) {
        painter->setPen(hasProblem ? style::bad(palette) : style::accent(palette));
        const Lines small(remark, style::font(style::Type::Caption), widthFor(option, index),
                          option.direction, 3);
        small.draw(painter, corner + QPoint(0, lines.height()));
    }
    paintFrame(painter, option);
    painter->restore();
}

QSize ListeningDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QStyleOptionViewItem cell = option;
    if (view)
        cell.rect = view->visualRect(index);
    const int width = widthFor(cell, index);
    const QFont &font = option.font;
    int height = Lines(index.data().toString(), font, width, option.direction, mostLines).height();
    height = qMax(height, QFontMetrics(font).height());
    if (const QString remark = remarkOf(index); !remark.isEmpty())
        height += Lines(remark, style::font(style::Type::Caption), width, option.direction, 3).height();
    return {width, height + 2 * padding().height()};
}

QWidget *ListeningDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                         const QModelIndex &index) const
{
    const auto column = SheetColumn(index.column());
    QWidget *editor = makeCellEditor(m_model.file(), column, parent);
    editor->setAutoFillBackground(true);
    QWidget *line = editor->focusProxy() ? editor->focusProxy() : editor;
    line->setAccessibleName(tr("%1, row %2").arg(headingOf(column)).arg(index.row() + 1));
    const bool isCode = column == SheetColumn::Themes || column == SheetColumn::Activated;
    leaveByKeys(editor, isCode ? CellKeys::Enter::PicksAndGoesDown : CellKeys::Enter::PicksAndGoesOn);
    const auto grow = [this, editor, place = QPersistentModelIndex(index)] { placeAgain(editor, place); };
    if (auto *words = qobject_cast<GrowingText *>(editor))
        connect(words, &QPlainTextEdit::textChanged, words, grow, Qt::QueuedConnection);
    if (auto *chips = qobject_cast<ChipEdit *>(editor))
        connect(chips, &ChipEdit::valuesEdited, chips, grow, Qt::QueuedConnection);
    return editor;
}

void ListeningDelegate::fillEditor(QWidget &editor, const QModelIndex &index) const
{
    fillCellEditor(editor, SheetColumn(index.column()), m_model.row(index.row()));
}

void ListeningDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto column = SheetColumn(index.column());
    if (!saysTheSame(*editor, column, m_model.row(index.row())))
        m_model.edit(index.row(), [&](ListeningRow &row) { takeCellEditor(*editor, column, row); });
}

// At least as large as the cell; what is written over several lines may stand over the cells below and
// beside.
void ListeningDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &index) const
{
    const QRect room = editor->parentWidget()->rect();
    const auto column = SheetColumn(index.column());
    const bool isWide = column == SheetColumn::Heard || column == SheetColumn::NextStep
        || column == SheetColumn::Themes || column == SheetColumn::Who;
    QSize size(option.rect.width(), editor->sizeHint().height());
    if (isWide)
        size.setWidth(qMax(size.width(), style::widthOf(34)));
    size.setWidth(qMin(size.width(), room.width()));
    if (const auto *words = qobject_cast<const GrowingText *>(editor)) {
        editor->resize(size.width(), editor->height()); // its height follows from its width
        size.setHeight(words->height());
    } else if (column == SheetColumn::Themes && editor->hasHeightForWidth()) {
        size.setHeight(editor->heightForWidth(size.width()));
    }
    QRect place(option.rect.topLeft(), size);
    if (editor->isRightToLeft())
        place.moveRight(option.rect.right());
    place.moveLeft(qBound(room.left(), place.left(), qMax(room.left(), room.right() - place.width() + 1)));
    if (place.bottom() > room.bottom())
        place.moveBottom(qMax(room.bottom(), place.height()));
    editor->setGeometry(place);
}

} // namespace doorstep
