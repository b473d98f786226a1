#include "ui/pages/pane_fact.h"

#include "storage/record_store.h"
#include "ui/editors/field_editor.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plain_words.h"
#include "ui/style/shapes.h"
#include "ui/widgets/code_box.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace doorstep {

namespace {

int wrapFlags(const QWidget &widget)
{
    const bool isLeft = widget.layoutDirection() == Qt::LeftToRight;
    return int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(isLeft ? Qt::AlignLeft : Qt::AlignRight);
}

qint64 referenceOf(const Field &field, const AnyRecord &record)
{
    return *static_cast<const qint64 *>(field.at(const_cast<void *>(record.data())));
}

bool isWithin(const QWidget *widget, const QWidget *ancestor)
{
    for (; widget; widget = widget->parentWidget()) // over the edges of windows: a calendar belongs to it too
        if (widget == ancestor)
            return true;
    return false;
}

} // namespace

FactValue::FactValue(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactValue::setWords(const QString &words, bool isQuiet)
{
    m_words = words;
    m_isQuiet = isQuiet;
    updateGeometry();
    update();
}

QSize FactValue::sizeHint() const
{
    const int width = qMin(fontMetrics().horizontalAdvance(m_words) + 1, style::widthOf(30))
        + 2 * style::space(style::Space::Hair);
    return {width, heightForWidth(width)};
}

QSize FactValue::minimumSizeHint() const
{
    return {style::widthOf(8), fontMetrics().height() + 2 * style::space(style::Space::Hair)};
}

int FactValue::heightForWidth(int width) const
{
    const int hair = style::space(style::Space::Hair);
    const QRect room(0, 0, qMax(1, width - 2 * hair), 100000);
    return fontMetrics().boundingRect(room, wrapFlags(*this), m_words).height() + 2 * hair;
}

void FactValue::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int hair = style::space(style::Space::Hair);
    if (underMouse() && isEnabled()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::panel(palette()));
        painter.drawRoundedRect(rect(), hair * 2, hair * 2);
    }
    // What may only be read is there to be read all the same: never in the grey of what is disabled.
    QPalette ink = palette();
    ink.setCurrentColorGroup(QPalette::Active);
    painter.setPen(m_isQuiet ? style::quietInk(ink) : ink.color(QPalette::WindowText));
    painter.drawText(rect().adjusted(hair, hair, -hair, -hair), wrapFlags(*this), m_words);
    if (hasFocus()) {
        QStyleOption option;
        option.initFrom(this);
        style::shapes::focusRing(&painter, rect(), option);
    }
}

void FactValue::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

PaneFact::PaneFact(AppContext &context, const Field &field, const QString &invitation, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_label(QCoreApplication::translate("doorstep::Field", field.label))
    , m_invitation(invitation)
    , m_layout(new QVBoxLayout(this))
    , m_value(new FactValue)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    QLabel *label = style::label(m_label, style::Type::Caption, this, true);
    label->setContentsMargins(style::space(style::Space::Hair), 0, 0, 0);
    m_layout->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Hair));
    line->addWidget(m_value, 1);
    if (field.kind == FieldKind::Reference) {
        m_open = new QToolButton;
        m_open->setAutoRaise(true);
        m_open->setIcon(style::icon("chevron-right"));
        line->addWidget(m_open, 0, Qt::AlignTop);
        connect(m_open, &QToolButton::clicked, this,
                [this] { m_context.openRecord(m_field.target(), referenceOf(m_field, *m_record)); });
    }
    m_layout->addLayout(line);
    connect(m_value, &QAbstractButton::clicked, this, &PaneFact::edit);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void PaneFact::showRecord(const AnyRecord &record)
{
    if (m_record && m_record->head().key != record.head().key && isEditing()) {
        finish();
        leave();
    }
    m_record = record;
    const bool isEmpty = doorstep::isEmpty(m_field, record.data());
    QString shown = forPeople(m_field, record.data());
    if (m_field.kind == FieldKind::Reference && !isEmpty)
        shown = titleOf(m_context.connection(), m_field.target(), referenceOf(m_field, record));
    const QString whyNot = m_context.whyNotEdited(record);
    const bool mayEdit = m_context.canEdit() && whyNot.isEmpty();
    m_value->setEnabled(mayEdit);
    const QString quiet = mayEdit ? m_invitation : tr("not recorded");
    m_value->setWords(isEmpty ? quiet : shown, isEmpty);
    m_value->setAccessibleName(isEmpty ? tr("%1: not recorded").arg(m_label)
                                       : tr("%1: %2").arg(m_label, shown));
    m_value->setToolTip(mayEdit ? tr("Change it here") : style::toolTip(whyNot));
    if (m_open) {
        m_open->setVisible(!isEmpty);
        m_open->setToolTip(tr("Go to it"));
        m_open->setAccessibleName(tr("Go to %1").arg(shown));
    }
}

void PaneFact::edit()
{
    if (isEditing() || !m_record || !m_context.canEdit() || !m_context.whyNotEdited(*m_record).isEmpty())
        return;
    m_state = std::make_unique<FormState>(m_context.file(), *m_record);
    m_state->setLabel(
        tr("%1: %2 changed").arg(titleOf(m_context.connection(), *m_record), m_label.toLower()));
    m_editor = new FieldEditor(*m_state, m_field, this);
    m_editor->label()->hide(); // it stands above already
    m_layout->addWidget(m_editor);
    m_editor->show();
    setTabOrder(m_value, m_editor->input());
    m_editor->input()->setFocus(Qt::OtherFocusReason); // before the value that has it is hidden
    m_value->hide();
    if (m_open)
        m_open->hide();
    if (auto *line = qobject_cast<QLineEdit *>(m_editor->input()))
        line->selectAll();
    if (auto *box = qobject_cast<CodeBox *>(m_editor->input()))
        connect(box, &CodeBox::codeEdited, this, &PaneFact::finish); // chosen is done
}

void PaneFact::finish()
{
    if (!isEditing())
        return;
    try {
        const std::optional<FormState::Saved> saved = m_state->save();
        if (!saved) {
            m_editor->showProblems();
            return;
        }
        close(isWithin(QApplication::focusWidget(), this));
        if (saved->change)
            m_context.say(saved->label, saved->change);
    } catch (const Error &error) {
        m_context.sayError(error);
    }
}

void PaneFact::leave()
{
    if (isEditing())
        close(isWithin(QApplication::focusWidget(), this));
}

void PaneFact::close(bool keepsFocus)
{
    FieldEditor *editor = std::exchange(m_editor, nullptr);
    m_value->show();
    if (keepsFocus)
        m_value->setFocus(Qt::OtherFocusReason);
    editor->hide();
    m_layout->removeWidget(editor);
    // Both go when the key that led here is done with; the field before what it shows.
    editor->deleteLater();
    m_state.release()->deleteLater();
    if (m_record)
        showRecord(
            findRecord(m_context.connection(), m_record->table(), m_record->head().key).value_or(*m_record));
}

void PaneFact::follow(QWidget *focused)
{
    if (isEditing() && focused && !isWithin(focused, this))
        finish();
}

void PaneFact::keyPressEvent(QKeyEvent *event)
{
    if (isEditing() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        finish();
    else if (isEditing() && event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace doorstep
