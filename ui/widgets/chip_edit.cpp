#include "ui/widgets/chip_edit.h"

#include "base/text.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace doorstep {

namespace {

int chipHeight(const QFontMetrics &metrics)
{
    return metrics.height() + style::space(style::Space::Small) / 2;
}

// One value: a word in a rounded field with a cross.
class Chip : public QToolButton {
public:
    Chip(const QString &text, QWidget *parent) : QToolButton(parent)
    {
        setText(text);
        ensurePolished(); // the size depends on the style's font
        setFocusPolicy(Qt::NoFocus);
        setAccessibleName(ChipEdit::tr("Take off %1").arg(text));
        setCursor(Qt::ArrowCursor);
    }
    QSize sizeHint() const override
    {
        const int gap = style::space(style::Space::Gap);
        return {fontMetrics().horizontalAdvance(text()) + cross() + 2 * gap + 2, chipHeight(fontMetrics())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int gap = style::space(style::Space::Gap);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = height() / 2.0;
        painter.setPen(underMouse() ? QPen(style::accent(palette())) : QPen(Qt::NoPen));
        painter.setBrush(style::accentTint(palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(palette().color(QPalette::Text));
        const QRect room = rect().adjusted(gap, 0, -gap, 0);
        const Qt::Alignment start =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        const Qt::Alignment end =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
        painter.drawText(room, start | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - cross()));
        painter.setPen(style::quietInk(palette()));
        painter.drawText(room, end, isEnabled() ? QString(QChar(0xD7)) : QString());
    }

private:
    int cross() const
    {
        return fontMetrics().horizontalAdvance(QChar(0xD7)) + style::space(style::Space::Small);
    }
};

} // namespace

ChipEdit::ChipEdit(Suggest suggest, bool takesAnything, QWidget *parent)
    : QWidget(parent)
    , m_suggest(std::move(suggest))
    , m_takesAnything(takesAnything)
    , m_shown([](const QString &value) { return value; })
    , m_line(new QLineEdit(this))
    , m_popup(new SuggestionPopup(m_line))
    , m_flow(new FlowLayout(this, style::space(style::Space::Small) / 2 + 1))
{
    // With one line of chips it is as high as any line edit.
    const int lineHeight = m_line->sizeHint().height();
    m_line->setFrame(false);
    m_line->setFixedHeight(chipHeight(m_line->fontMetrics()));
    const int inset = qMax(2, (lineHeight - m_line->height()) / 2);
    m_flow->setContentsMargins(inset, inset, inset, inset);
    m_line->setMinimumWidth(style::widthOf(8));
    m_line->setAttribute(Qt::WA_MacShowFocusRect, false);
    QPalette clear = m_line->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(clear);
    m_flow->insertWidget(0, m_line);
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_line->installEventFilter(this);
    m_popup->setPalette(palette());
    m_popup->setEnterGoesOn(false); // the next one follows
    connect(m_line, &QLineEdit::textEdited, this, &ChipEdit::typed);
    connect(m_popup, &SuggestionPopup::picked, this,
            [this](const Suggestion &picked) { add(picked.value.toString()); });
}

ChipEdit *ChipEdit::forCodes(const CodeLists &codes, CodeListId list, QWidget *parent)
{
    const auto shown = [list](const QString &code) { return codeLabel(list, code); };
    const auto suggest = [all = codes.codes(list), shown](const QString &typed) {
        QList<Suggestion> begins, contains;
        const QString wanted = folded(typed);
        for (const QString &code : all) {
            const QString label = shown(code);
            if (folded(label).startsWith(wanted))
                begins.append({label, {}, code});
            else if (folded(label).contains(wanted))
                contains.append({label, {}, code});
        }
        return begins + contains;
    };
    auto *edit = new ChipEdit(suggest, false, parent);
    edit->setShown(shown);
    return edit;
}

void ChipEdit::setValues(const QStringList &values)
{
    if (m_values == values)
        return;
    m_values = values;
    rebuild();
}

void ChipEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    for (QToolButton *chip : findChildren<QToolButton *>())
        chip->setEnabled(!readOnly);
}

void ChipEdit::typed()
{
    const QString text = m_line->text();
    if (text.endsWith(QLatin1Char(',')) || text.endsWith(QLatin1Char(';'))) {
        m_line->setText(text.chopped(1));
        takeTyped();
        return;
    }
    QList<Suggestion> offered;
    if (!text.trimmed().isEmpty())
        for (const Suggestion &suggestion : m_suggest(text.trimmed()))
            if (!m_values.contains(suggestion.value.toString()))
                offered.append(suggestion);
    m_popup->setTabTakes(!m_takesAnything);
    m_popup->offer(offered, !m_takesAnything);
    Q_EMIT valuesEdited();
}

void ChipEdit::add(const QString &value)
{
    m_line->clear();
    m_popup->hide();
    if (!value.isEmpty() && !m_values.contains(value)) {
        m_values.append(value);
        rebuild();
    }
    Q_EMIT valuesEdited();
}

void ChipEdit::removeAt(int index)
{
    m_values.removeAt(index);
    rebuild();
    Q_EMIT valuesEdited();
}

// What stands in the line becomes a value: as it is, or the one suggestion that it clearly means.
void ChipEdit::takeTyped()
{
    QString typed = pendingText();
    typed.remove(QLatin1Char(';')); // separates values in files
    if (typed.isEmpty())
        return;
    if (m_takesAnything) {
        add(typed);
        return;
    }
    const QList<Suggestion> meant = m_suggest(typed);
    if (!meant.isEmpty())
        add(meant.first().value.toString());
}

void ChipEdit::rebuild()
{
    while (m_flow->count() > 1) {
        QLayoutItem *item = m_flow->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_values.size(); ++i) {
        auto *chip = new Chip(m_shown(m_values[i]), this);
        chip->setEnabled(!m_line->isReadOnly());
        connect(chip, &QToolButton::clicked, this, [this, value = m_values[i]] {
            if (const auto at = m_values.indexOf(value); at >= 0)
                removeAt(int(at));
        });
        m_flow->insertWidget(i, chip);
        chip->show();
    }
    QStringList shown;
    for (const QString &value : std::as_const(m_values))
        shown.append(m_shown(value));
    m_line->setAccessibleDescription(shown.join(QStringLiteral(", ")));
    updateGeometry();
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusOut && m_takesAnything)
            takeTyped();
        update();
    }
    if (event->type() == QEvent::KeyPress && pressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ChipEdit::pressed(const QKeyEvent &event)
{
    if (m_line->isReadOnly() || m_popup->current())
        return false; // the list takes the key
    switch (event.key()) {
    case Qt::Key_Backspace:
        if (!m_line->text().isEmpty() || m_values.isEmpty())
            return false;
        removeAt(int(m_values.size()) - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (pendingText().isEmpty() || event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        takeTyped();
        return true;
    case Qt::Key_Down:
        if (!m_popup->isVisible()) {
            m_popup->offer(m_suggest(pendingText()), true);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ChipEdit::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.rect = rect();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    if (m_line->hasFocus())
        option.state |= QStyle::State_HasFocus;
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void ChipEdit::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

} // namespace doorstep
