#include "ui/style/desk_style.h"

#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/shapes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>

namespace doorstep::style {

namespace {

int lineHeight(const QStyleOption *option)
{
    return option ? option->fontMetrics.height() : QFontMetrics(QApplication::font()).height();
}

// Fusion marks what is chosen with the full accent behind white text; a tint behind the ordinary ink is
// calmer and reads as well in light and dark.
template <class Option>
Option tinted(const Option &option)
{
    Option made = option;
    made.palette.setColor(QPalette::Highlight, accentTint(option.palette));
    made.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::Text));
    return made;
}

// The icon's shape in the ink of the words beside it.
QIcon poured(const QIcon &icon, QSize size, const QColor &ink, qreal ratio)
{
    QPixmap shape = icon.pixmap(size, ratio);
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), ink);
    painter.end();
    return QIcon(shape);
}

bool isBareLine(const QWidget *widget)
{
    // The line inside an editable combo box: the box draws the edge.
    return widget && qobject_cast<const QComboBox *>(widget->parentWidget());
}

// Whether a scroll bar belongs to an area of the page itself, not to a list or a text on its own ground.
bool isOnPage(const QWidget *bar)
{
    for (const QWidget *each = bar; each; each = each->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return qobject_cast<const QScrollArea *>(each);
    return false;
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = lineHeight(option);
    switch (type) {
    case CT_PushButton:
        made.setHeight(qMax(made.height(), qRound(line * 1.95)));
        made.rwidth() += space(Space::Gap);
        break;
    case CT_LineEdit:
        if (!isBareLine(widget))
            made.setHeight(qMax(made.height(), qRound(line * 1.85)));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        made.setHeight(qMax(made.height(), qRound(line * 1.85)));
        break;
    case CT_ItemViewItem:
        made.setHeight(qMax(made.height(), qRound(line * 1.75)));
        break;
    case CT_HeaderSection:
        made.setHeight(qMax(made.height(), qRound(line * 2.0)));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            made.setHeight(qMax(made.height(), qRound(line * 1.75)));
        break;
    case CT_MenuBarItem:
        made += QSize(space(Space::Small), space(Space::Small));
        break;
    case CT_TabBarTab:
        made += QSize(space(Space::Gap), space(Space::Gap));
        break;
    default:
        break;
    }
    return made;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return space(Space::Gap) + space(Space::Small);
    case PM_ScrollBarSliderMin:
        return space(Space::Page);
    case PM_SplitterWidth:
        return space(Space::Small) + 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space(Space::Gap);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space(Space::Gap);
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return space(Space::Gap) * 3 / 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return iconSide();
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return int(hairline(option ? option->palette : QApplication::palette()).rgb());
    case SH_Splitter_OpaqueResize:
    case SH_UnderlineShortcut:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            shapes::field(painter, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          hairline(option->palette));
        return;
    case PE_Frame:
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
            area && area->frameShape() == QFrame::StyledPanel) {
            QStyleOption edge = *option;
            edge.state.setFlag(State_HasFocus, area->hasFocus());
            shapes::field(painter, edge);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            shapes::button(painter, *option, button->features & QStyleOptionButton::DefaultButton,
                           button->features & QStyleOptionButton::Flat);
            return;
        }
        break;
    case PE_PanelButtonTool:
        shapes::button(painter, *option, false, option->state & State_AutoRaise);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_IndicatorCheckBox: { // Fusion's own edge is all but black, which a dark window swallows
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Up is ascending, as spreadsheets have it; Qt's names say it the other way round.
            const char *arrow =
                header->sortIndicator == QStyleOptionHeader::SortDown ? "chevron-up" : "chevron-down";
            icon(arrow).paint(painter, option->rect.adjusted(-2, -2, 2, 2));
            return;
        }
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the row is marked
        shapes::focusRing(painter, option->rect, *option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            shapes::itemBackground(painter, *item);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// A heading of several lines. Qt makes its arrow half as wide as it is high, which leaves no room for the
// words.
void DeskStyle::drawTallHeader(const QStyleOptionHeader &header, QPainter *painter,
                               const QWidget *widget) const
{
    shapes::header(painter, header);
    const int margin = space(Space::Small);
    const int side = header.fontMetrics.height();
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const QRect inner = header.rect.adjusted(margin, margin, -margin, -margin);
    QStyleOptionHeader part = header;
    part.rect = visualRect(header.direction, header.rect, inner.adjusted(0, 0, isSorted ? -side : 0, 0));
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (!isSorted)
        return;
    part.rect = visualRect(header.direction, header.rect,
                           QRect(inner.right() - side + 3, inner.bottom() - side + 1, side, side));
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->rect.height() > header->fontMetrics.height() * 5 / 2)
            return drawTallHeader(*header, painter, widget);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return shapes::header(painter, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return shapes::tab(painter, *tab);
        break;
    case CE_Splitter:
        return shapes::splitter(painter, option->rect, *option);
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return shapes::progressGroove(painter, *bar);
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return shapes::progressContents(painter, *bar);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button
            && (button->features & QStyleOptionButton::DefaultButton) && (option->state & State_Enabled)) {
            QStyleOptionButton filled = *button;
            const QColor ink = option->palette.color(QPalette::HighlightedText);
            filled.palette.setColor(QPalette::ButtonText, ink);
            if (!filled.icon.isNull())
                filled.icon =
                    poured(filled.icon, filled.iconSize, ink, painter->device()->devicePixelRatioF());
            return QProxyStyle::drawControl(element, &filled, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm = *item;
            calm.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return shapes::menuBarItem(painter, *item, *this);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const QStyleOptionMenuItem calm = tinted(*item);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return shapes::scrollBar(
                painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget),
                option->palette.color(isOnPage(widget) ? QPalette::Window : QPalette::Base));
    if (control == CC_ToolButton)
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool
            && (tool->features & QStyleOptionToolButton::HasMenu) && !tool->icon.isNull()
            && !(tool->subControls & SC_ToolButtonMenu)) {
            QStyleOptionToolButton plain = *tool; // the icon says by itself that there is more
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
    if (control == CC_ComboBox)
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && box->frame)
            return shapes::comboBox(painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget),
                                    box->editable,
                                    (widget && widget->hasFocus()) || (option->state & State_HasFocus));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int air = frame && frame->lineWidth > 0 ? space(Space::Small) : 0; // words do not touch the edge
    return rect.adjusted(air, 0, -air, 0);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No buttons at the ends: the whole length is groove.
    const bool isFlat = bar->orientation == Qt::Horizontal;
    const int length = isFlat ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = qMin(length,
                      qMax(pixelMetric(PM_ScrollBarSliderMin, option, widget),
                           int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep))));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect =
            isFlat ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    default:
        return {};
    }
}

} // namespace doorstep::style
