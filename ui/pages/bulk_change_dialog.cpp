#include "ui/pages/bulk_change_dialog.h"

#include "ui/editors/field_editor.h"
#include "ui/shell/app_context.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/reference_picker.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace doorstep {

BulkChangeDialog::BulkChangeDialog(AppContext &context, const RecordTable &table, QList<qint64> keys,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_table(table)
    , m_keys(std::move(keys))
    , m_state(context.file(), AnyRecord(table))
    , m_fields(bulkFields(table))
    , m_editors(m_fields.size(), nullptr)
    , m_field(new QComboBox)
    , m_add(new QRadioButton(tr("Add")))
    , m_remove(new QRadioButton(tr("Take off")))
    , m_set(new QRadioButton(tr("Set to just this")))
    , m_clear(new QRadioButton(tr("Leave empty")))
    , m_inputs(new QStackedWidget)
    , m_message(style::label({}, style::Type::Body, nullptr, true))
{
    setWindowTitle(tr("Change %Ln selected records", nullptr, int(m_keys.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Field *field : std::as_const(m_fields)) {
        m_field->addItem(QCoreApplication::translate("doorstep::Field", field->label), field->name());
        m_inputs->addWidget(new QWidget);
    }
    m_field->setMaxVisibleItems(20);

    auto *how = new QVBoxLayout;
    how->setSpacing(style::space(style::Space::Small));
    for (QRadioButton *button : {m_add, m_remove, m_set, m_clear}) {
        how->addWidget(button);
        connect(button, &QRadioButton::toggled, this,
                [this] { m_inputs->setEnabled(!m_clear->isChecked()); });
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(style::space(style::Space::Wide));
    form->setVerticalSpacing(style::space(style::Space::Gap));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("What to do"), how);
    form->addRow(tr("Value"), m_inputs);
    m_inputs->setMinimumWidth(style::widthOf(44));

    auto *buttons = new QDialogButtonBox;
    QPushButton *change = buttons->addButton(tr("Change %Ln records", nullptr, int(m_keys.size())),
                                             QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkChangeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkChangeDialog::reject);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Wide, style::Space::Wide);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buttons);
    change->setDefault(true);
    m_message->setText(tr("All of them in one change: Ctrl+Z takes it back."));
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkChangeDialog::follow);
    follow();
}

const Field &BulkChangeDialog::field() const
{
    return *m_fields[m_field->currentIndex()];
}

void BulkChangeDialog::chooseField(const QString &column)
{
    m_field->setCurrentIndex(m_field->findData(column));
}

FieldEditor &BulkChangeDialog::editor()
{
    const int index = m_field->currentIndex();
    FieldEditor *&editor = m_editors[index];
    if (!editor) {
        editor = new FieldEditor(m_state, field());
        if (auto *picker = editor->findChild<ReferencePicker *>())
            picker->setOffersNew(false); // whoever it is handed to is known
        editor->input()->setAccessibleName(m_field->currentText());
        editor->label()->hide();
        QWidget *empty = m_inputs->widget(index);
        m_inputs->insertWidget(index, editor);
        m_inputs->removeWidget(empty);
        delete empty;
    }
    return *editor;
}

void BulkChangeDialog::follow()
{
    const bool isList = field().kind == FieldKind::CodeSet || field().kind == FieldKind::TextList;
    m_add->setVisible(isList);
    m_remove->setVisible(isList);
    m_set->setText(isList ? tr("Set to just this") : tr("Set to this"));
    m_clear->setVisible(!field().isRequired());
    (isList ? m_add : m_set)->setChecked(true);
    m_inputs->setCurrentWidget(&editor());
}

void BulkChangeDialog::refuse(const QString &why)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, style::bad(ink));
    m_message->setPalette(ink);
    m_message->setText(QChar(0x26A0) + QStringLiteral(" ") + why);
    editor().input()->setFocus();
}

std::optional<BulkEdit> BulkChangeDialog::edit()
{
    BulkEdit edit{&field(), BulkEdit::How::Set, AnyRecord(m_table)};
    if (m_clear->isChecked())
        return edit;
    if (auto *chips = editor().findChild<ChipEdit *>(); chips && !chips->pendingText().isEmpty()) {
        refuse(tr("“%1” is not picked yet: Enter takes it.").arg(chips->pendingText()));
        return std::nullopt;
    }
    if (const QString typed = m_state.unreadable(field()); !typed.isEmpty()) {
        refuse(tr("“%1” cannot be read.").arg(typed));
        return std::nullopt;
    }
    if (isEmpty(field(), m_state.now().data())) {
        refuse(m_clear->isHidden() ? tr("Say what it is to be.")
                                   : tr("Say what it is to be, or choose “%1”.").arg(m_clear->text()));
        return std::nullopt;
    }
    copyValue(field(), m_state.now().data(), edit.value.data());
    if (m_add->isChecked())
        edit.how = BulkEdit::How::Add;
    else if (m_remove->isChecked())
        edit.how = BulkEdit::How::Remove;
    return edit;
}

void BulkChangeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !qobject_cast<QPushButton *>(focusWidget()))
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

void BulkChangeDialog::accept()
{
    if (const std::optional<BulkEdit> wanted = edit()) {
        changeMany(m_context, *wanted, m_keys);
        QDialog::accept();
    }
}

} // namespace doorstep
