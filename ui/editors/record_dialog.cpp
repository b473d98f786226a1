#include "ui/editors/record_dialog.h"

#include "base/error.h"
#include "storage/record_store.h"
#include "storage/write_turn.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/section.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace doorstep {

RecordDialog::RecordDialog(HubFile &file, const AnyRecord &record, QWidget *parent)
    : RecordDialog(std::make_unique<FormState>(file, record), parent)
{
    setForm(new RecordForm(*m_state));
}

RecordDialog::RecordDialog(std::unique_ptr<FormState> state, QWidget *parent)
    : QDialog(parent)
    , m_state(std::move(state))
    , m_scroll(new QScrollArea(this))
    , m_message(style::label({}, style::Type::Body, this, true))
    , m_buttons(new QHBoxLayout)
    , m_save(nullptr)
{
    setWindowTitle(title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(m_buttons);
    style::setMargins(m_buttons, style::Space::Wide, style::Space::Gap);
    m_buttons->addWidget(m_message, 1);
    KeyButton *close = addButton(tr("Close"), {});
    connect(close, &QPushButton::clicked, this, &RecordDialog::reject);
    m_save = addButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    const auto goOn = [this] {
        if (m_again && !m_state->file().isBusy())
            std::exchange(m_again, {})();
    };
    connect(&m_state->file().writeTurn(), &WriteTurn::freed, this, goOn, Qt::QueuedConnection);
    if (m_state->isReadOnly()) {
        m_save->hide();
        setMessage(tr("The file is open to read only."), false);
    }
}

// The form goes while the state that it shows is still there: a field that loses the focus asks it.
RecordDialog::~RecordDialog()
{
    delete m_scroll;
}

QString RecordDialog::title() const
{
    if (!m_state->isNew())
        return titleOf(m_state->file().connection(), m_state->now());
    return tr("New %1").arg(QCoreApplication::translate("doorstep::Record", m_state->table().one).toLower());
}

KeyButton *RecordDialog::addButton(const QString &text, const QKeySequence &key)
{
    auto *button = new KeyButton(text, this);
    button->setKey(key);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void RecordDialog::setSave(const QString &text, const QKeySequence &key)
{
    m_save->setText(text);
    m_save->setKey(key);
}

void RecordDialog::addBesideMessage(QWidget *widget)
{
    m_buttons->insertWidget(1, widget, 0, Qt::AlignTop);
}

void RecordDialog::setForm(QWidget *form)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    layout->addWidget(form);
    layout->addStretch(1);
    m_scroll->setWidget(page);
}

void RecordDialog::setMessage(const QString &text, bool isProblem)
{
    QPalette ink = palette();
    if (isProblem)
        ink.setColor(QPalette::WindowText, style::bad(ink));
    m_message->setPalette(ink);
    m_message->setText(isProblem ? QString(QChar(0x26A0) + QStringLiteral(" ") + text) : text);
}

// As large as the form wants to be and the screen allows; what it wants is known once it was laid out.
void RecordDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_isPutAside = false;
    if (std::exchange(m_wasShown, true))
        return;
    const QSize room = screen()->availableGeometry().size() * 0.9;
    const QSize form = m_scroll->widget()->sizeHint();
    const QSize wanted(qMax(form.width(), style::widthOf(108)),
                       form.height() + m_buttons->sizeHint().height());
    resize(wanted.boundedTo(room));
    growToFit();
    if (!focusWidget() || !m_scroll->isAncestorOf(focusWidget())) {
        m_scroll->widget()->setFocus();
        focusNextChild();
    }
}

// Once what was changed in the form has been laid out.
void RecordDialog::growToFit()
{
    const auto grow = [this] {
        const QSize room = screen()->availableGeometry().size() * 0.9;
        if (const int missing = m_scroll->verticalScrollBar()->maximum(); m_wasShown && missing > 0)
            resize(size().grownBy({0, 0, 0, missing}).boundedTo(room.expandedTo(size())));
    };
    QMetaObject::invokeMethod(this, grow, Qt::QueuedConnection);
}

// Closed by its frame too: what was put aside is not gone.
void RecordDialog::closeEvent(QCloseEvent *event)
{
    QDialog::closeEvent(event);
    if (m_isPutAside)
        event->ignore();
}

bool RecordDialog::store()
{
    try {
        if (const auto stored = m_state->save()) {
            Q_EMIT saved(stored->change, stored->label, stored->key);
            return true;
        }
        showProblems();
    } catch (const Error &error) {
        setMessage(tr("Not saved: %1 What you typed is still here.").arg(error.message()), true);
    }
    return false;
}

bool RecordDialog::waitsForTurn(std::function<void()> again)
{
    if (!m_state->file().isBusy())
        return false;
    m_again = std::move(again);
    setMessage(
        tr("This is saved as soon as the work at the foot of the window is over. Nothing typed is lost."),
        false);
    return true;
}

void RecordDialog::save()
{
    if (m_state->isReadOnly() || waitsForTurn([this] { save(); }))
        return;
    if (store())
        accept();
}

void RecordDialog::reject()
{
    m_again = {};
    m_isPutAside = m_state->isDirty() && !m_state->isReadOnly();
    if (!m_isPutAside) {
        QDialog::reject();
        return;
    }
    setMessage({}, false);
    hide();
    Q_EMIT putAside();
}

void RecordDialog::showProblems()
{
    QStringList whole;
    for (const Problem &problem : m_state->problems())
        if (problem.column.isEmpty() && problem.severity == Problem::Severity::Error)
            whole.append(problem.reason);
    setMessage(whole.isEmpty() ? tr("Not saved yet: see the fields that are marked.")
                               : whole.join(QLatin1Char('\n')),
               true);
    for (FieldEditor *editor : findChildren<FieldEditor *>())
        if (hasErrors(m_state->problemsOf(editor->field().name()))) {
            goTo(editor);
            return;
        }
}

void RecordDialog::focusField(QStringView column)
{
    for (FieldEditor *editor : findChildren<FieldEditor *>())
        if (column == editor->field().name())
            goTo(editor);
}

void RecordDialog::goTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *section = qobject_cast<Section *>(above))
            section->setOpen(true);
    widget->setFocus(Qt::TabFocusReason); // as if tabbed to: what stands in a line is typed over
    m_scroll->ensureWidgetVisible(widget);
}

// Enter goes on to the next field, as in a spreadsheet, and never saves by accident.
void RecordDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier)) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
    else
        focusNextChild();
}

} // namespace doorstep
