#include "ui/widgets/suggestion_popup.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int actionRole = Qt::UserRole + 1;
constexpr int rowsShown = 8;
constexpr int mostCharacters = 60; // of width, beside a narrow line

// The title to the left, its detail quieter to the right; an action set apart by a line above it.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = item;
        initStyleOption(&option, index);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect,
                          selected ? option.palette.brush(QPalette::Active, QPalette::Highlight)
                                   : option.palette.base());
        if (index.data(actionRole).toBool() && index.row() > 0 && !selected) {
            painter->setPen(style::hairline(option.palette));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        const int gap = style::space(style::Space::Gap);
        const QRect room = option.rect.adjusted(gap, 0, -gap, 0);
        const QString detail = index.data(detailRole).toString();
        const int titleNeeds = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * gap;
        const int detailWidth = qMin(option.fontMetrics.horizontalAdvance(detail) + gap / 2,
                                     room.width() - qMin(titleNeeds, room.width() / 2));
        const QColor ink =
            option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
        painter->setFont(option.font);
        painter->setPen(ink);
        const int titleWidth = room.width() - (detail.isEmpty() ? 0 : detailWidth + 2 * gap);
        drawText(painter, option, room, index.data().toString(), titleWidth, Qt::AlignLeft);
        painter->setPen(selected ? ink : style::quietInk(option.palette));
        drawText(painter, option, room, detail, detailWidth, Qt::AlignRight);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = style::space(style::Space::Gap);
        const int title = option.fontMetrics.horizontalAdvance(index.data().toString());
        const int detail = option.fontMetrics.horizontalAdvance(index.data(detailRole).toString());
        return {title + detail + 5 * gap, option.fontMetrics.height() + gap + gap / 4};
    }

private:
    // `side` is where it stands when reading from the left; it turns with the direction of the script.
    static void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
                         const QString &text, int width, Qt::Alignment side)
    {
        QRect place = side == Qt::AlignLeft
            ? QRect(room.left(), room.top(), width, room.height())
            : QRect(room.right() - width, room.top(), width + 1, room.height());
        place = QStyle::visualRect(option.direction, room, place);
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
        painter->drawText(place, alignment | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    }
};

} // namespace

SuggestionPopup::SuggestionPopup(QLineEdit *line)
    : QFrame(line, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_line(line)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setPalette(line->palette()); // a tool tip's own colours would be taken otherwise
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumSize(1, 1); // as small as two rows need
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Suggestions"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_list, &QListView::entered, this,
            [this](const QModelIndex &index) { m_list->setCurrentIndex(index); });
    m_line->installEventFilter(this);
}

void SuggestionPopup::offer(const QList<Suggestion> &suggestions, bool highlightFirst)
{
    m_suggestions = suggestions;
    m_moved = false;
    m_model->clear();
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.title);
        item->setData(suggestion.detail, detailRole);
        item->setData(suggestion.isAction, actionRole);
        item->setData(QString(suggestion.title + QStringLiteral(", ") + suggestion.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    // Making something new is taken by itself only where nothing else can be meant.
    const bool isOnly = suggestions.size() == 1 && m_tabTakes;
    const bool highlight = highlightFirst && (!suggestions.first().isAction || isOnly);
    if (highlight
        && !m_tabTakes) // Tab leaves what was typed: a sign for the key that takes what is highlighted
        m_model->item(0)->setData(QString(suggestions.first().detail + QStringLiteral("  \u21B5")).trimmed(),
                                  detailRole);
    m_list->setCurrentIndex(highlight ? m_model->index(0, 0) : QModelIndex());
    place();
    show();
    raise();
}

const Suggestion *SuggestionPopup::current() const
{
    const int row = m_list->currentIndex().row();
    return isVisible() && row >= 0 && row < m_suggestions.size() ? &m_suggestions[row] : nullptr;
}

void SuggestionPopup::place()
{
    const int rows = qMin(int(m_suggestions.size()), rowsShown);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * (frameWidth() + 1);
    const int width = qMax(m_line->width(),
                           qMin(m_list->sizeHintForColumn(0) + 2 * frameWidth(),
                                qMax(2 * m_line->width(), style::widthOf(mostCharacters))));
    QPoint corner = m_line->mapToGlobal(QPoint(0, m_line->height() + 1));
    if (m_line->isRightToLeft())
        corner.rx() -= width - m_line->width();
    if (const QScreen *screen = m_line->screen()) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height > room.bottom())
            corner.setY(m_line->mapToGlobal(QPoint(0, 0)).y() - height - 1);
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width)));
    }
    setGeometry(QRect(corner, QSize(width, height)));
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: { // otherwise Esc would close the window instead of the list
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && (press->modifiers() & ~Qt::KeypadModifier))
            hide(); // Ctrl+Enter saves, the list open or not
        else if (isEnter || press->key() == Qt::Key_Escape)
            event->accept();
        break;
    }
    case QEvent::KeyPress: {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!(press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) && pressed(press->key()))
            return true;
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Move:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool SuggestionPopup::pressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(rowsShown);
        return true;
    case Qt::Key_PageUp:
        moveBy(-rowsShown);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeCurrent() && !m_enterGoesOn;
    case Qt::Key_Tab:
        leaveByTab();
        return false;
    default:
        return false;
    }
}

void SuggestionPopup::leaveByTab()
{
    if (current() && (m_moved || m_tabTakes))
        take(m_list->currentIndex().row());
    hide();
}

bool SuggestionPopup::takeCurrent()
{
    const bool isThere = current();
    if (isThere)
        take(m_list->currentIndex().row());
    hide();
    return isThere;
}

void SuggestionPopup::moveBy(int rows)
{
    const int last = int(m_suggestions.size()) - 1;
    const int row = m_list->currentIndex().row();
    const int next = row < 0 ? (rows > 0 ? 0 : last) : qBound(0, row + rows, last);
    m_moved = true;
    m_list->setCurrentIndex(m_model->index(next, 0));
    m_line->setAccessibleDescription(m_model->index(next, 0).data(Qt::AccessibleTextRole).toString());
}

void SuggestionPopup::take(int row)
{
    const Suggestion suggestion = m_suggestions.value(row);
    hide();
    Q_EMIT picked(suggestion);
}

} // namespace doorstep
