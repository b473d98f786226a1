#include "ui/editors/record_form.h"

#include "ui/editors/field_editor.h"
#include "ui/style/metrics.h"
#include "ui/widgets/section.h"

#include <QFormLayout>
#include <QLabel>

namespace doorstep {

namespace {

enum class Part { Main, Words, More };

Part partOf(const Field &field)
{
    if (field.kind != FieldKind::Text)
        return Part::Main;
    if (field.form == TextForm::Free)
        return Part::Words;
    const QString column = field.name();
    const bool isRare = column == QLatin1String("id") || column == QLatin1String("lsoa")
        || column == QLatin1String("local_authority");
    return isRare ? Part::More : Part::Main;
}

QFormLayout *makeLayout(QWidget *parent)
{
    auto *layout = new QFormLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->setHorizontalSpacing(style::space(style::Space::Wide));
    layout->setVerticalSpacing(style::space(style::Space::Gap));
    return layout;
}

} // namespace

RecordForm::RecordForm(FormState &state, QWidget *parent) : QWidget(parent), m_state(state)
{
    QFormLayout *layout = makeLayout(this);
    for (const Part part : {Part::Main, Part::Words})
        for (const Field &field : state.table().fields)
            if (partOf(field) == part)
                addField(layout, field);
    auto *more = new QWidget(this);
    QFormLayout *moreLayout = makeLayout(more);
    for (const Field &field : state.table().fields)
        if (partOf(field) == Part::More)
            addField(moreLayout, field);
    if (moreLayout->rowCount() > 0)
        layout->addRow(new Section(tr("More"), more, this));
    else
        delete more;
}

void RecordForm::addField(QFormLayout *layout, const Field &field)
{
    auto *editor = new FieldEditor(m_state, field, layout->parentWidget());
    editor->label()->setMargin(style::space(style::Space::Hair) + 1); // level with the text in the field
    layout->addRow(editor->label(), editor);
}

} // namespace doorstep
