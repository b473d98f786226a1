#include "ui/shell/navigation_list.h"

#include "ui/shell/page_list.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTimer>

namespace doorstep {

namespace {

constexpr int s_idRole = Qt::UserRole;
constexpr int s_gapRole = Qt::UserRole + 1;
constexpr int s_picturesRole = Qt::UserRole + 2; // the picture alone
constexpr int s_hoverMs = 500;
constexpr int s_wordsFrom = 105; // characters across the window, fewer of which leave too little for the page

// A rounded mark behind the page in front, and some air above each group of pages.
class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = index.data(s_gapRole).toBool() ? style::space(style::Space::Wide) : 0;
        const int words = index.data(s_picturesRole).toBool()
            ? 0
            : QFontMetrics(style::font(style::Type::Strong)).horizontalAdvance(index.data().toString());
        return {words + style::iconSide() + style::space(style::Space::Gap) * 6,
                qRound(option.fontMetrics.height() * 1.9) + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int inset = style::space(style::Space::Gap);
        QRect line = option.rect.adjusted(inset, 0, -inset, -1);
        if (index.data(s_gapRole).toBool())
            line.setTop(line.top() + style::space(style::Space::Wide));
        const bool isChosen = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            const QColor ground = palette.color(QPalette::Base);
            painter->setPen(Qt::NoPen);
            painter->setBrush(isChosen ? style::mixed(ground, style::accent(palette), 0.26)
                                       : style::mixed(ground, palette.color(QPalette::Text), 0.06));
            painter->drawRoundedRect(line, inset / 2.0, inset / 2.0);
        }
        if ((option.state & QStyle::State_HasFocus) && isChosen) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(style::accent(palette), 2));
            painter->drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), inset / 2.0, inset / 2.0);
        }
        const int side = style::iconSide();
        const bool isRightToLeft = option.direction == Qt::RightToLeft;
        QRect picture(line.left() + inset, line.center().y() - side / 2 + 1, side, side);
        QRect words = line.adjusted(inset * 2 + side, 0, -inset / 2, 0);
        if (isRightToLeft) {
            picture.moveRight(line.right() - inset);
            words = line.adjusted(inset / 2, 0, -inset * 2 - side, 0);
        }
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        if (index.data(s_picturesRole).toBool()) {
            painter->restore();
            return;
        }
        painter->setFont(isChosen ? style::font(style::Type::Strong) : option.font);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(
            words, int(Qt::AlignVCenter | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent) : QListWidget(parent), m_hover(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setViewportMargins(0, style::space(style::Space::Gap), 0, 0);
    paintGround();
    setAcceptDrops(true);
    m_hover->setSingleShot(true);
    m_hover->setInterval(s_hoverMs);
    connect(m_hover, &QTimer::timeout, this, [this] {
        if (m_under)
            Q_EMIT pageChosen(m_under->data(s_idRole).toString());
    });
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(s_idRole).toString());
    });
    // From a page within the one that is current here.
    const auto choose = [this](const QListWidgetItem *item) {
        Q_EMIT pageChosen(item->data(s_idRole).toString());
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void NavigationList::showPagesFor(const HubFile &file)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const PageEntry *entry : pagesFor(file)) {
        if (!entry->inNavigation)
            continue;
        auto *item = new QListWidgetItem(style::icon(entry->icon), entry->name(), this);
        item->setData(s_idRole, entry->id);
        item->setData(s_gapRole, entry->startsGroup);
    }
    showWords();
}

void NavigationList::fitTo(int windowWidth)
{
    const bool isNarrow = windowWidth < style::widthOf(s_wordsFrom);
    if (std::exchange(m_onlyPictures, isNarrow) != isNarrow)
        showWords();
}

void NavigationList::showWords()
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        item(row)->setData(s_picturesRole, m_onlyPictures);
        item(row)->setToolTip(m_onlyPictures ? item(row)->text() : QString());
    }
    doItemsLayout();
    updateGeometry();
}

void NavigationList::dragEnterEvent(QDragEnterEvent *event)
{
    event->acceptProposedAction();
}

void NavigationList::dragMoveEvent(QDragMoveEvent *event)
{
    QListWidgetItem *under = itemAt(event->position().toPoint());
    if (under != std::exchange(m_under, under))
        m_hover->start();
    event->ignore(); // nothing is dropped here
}

void NavigationList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hover->stop();
    m_under = nullptr;
}

void NavigationList::setCurrentPage(const QString &id)
{
    const QSignalBlocker blocker(this);
    const PageEntry *page = pageNamed(id);
    const QString shown = page && page->within ? QString::fromLatin1(page->within) : id;
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(s_idRole).toString() == shown)
            setCurrentRow(row);
}

QSize NavigationList::sizeHint() const
{
    return {sizeHintForColumn(0) + style::space(style::Space::Small), style::widthOf(60)};
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange
        && palette().color(QPalette::Base) != style::panel(QApplication::palette()))
        paintGround();
}

void NavigationList::paintGround()
{
    QPalette ground; // this colour only: all others go on following the application's
    ground.setColor(QPalette::Base, style::panel(QApplication::palette()));
    setPalette(ground);
}

} // namespace doorstep
