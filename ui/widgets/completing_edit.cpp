#include "ui/widgets/completing_edit.h"

#include "base/text.h"
#include "records/record_table.h"
#include "storage/hub_file.h"
#include "ui/widgets/known_values.h"

namespace doorstep {

CompletingEdit::CompletingEdit(HubFile &file, const RecordTable &table, const char *column, QWidget *parent)
    : QLineEdit(parent)
    , m_known(KnownValues::of(file))
    , m_field(table.at(column))
    , m_popup(new SuggestionPopup(this))
{
    m_popup->setTabTakes(false); // a new place may begin like a known one
    connect(this, &QLineEdit::textEdited, this, [this] {
        offer();
        Q_EMIT edited();
    });
    connect(m_popup, &SuggestionPopup::picked, this, [this](const Suggestion &picked) {
        setText(picked.title);
        Q_EMIT edited();
    });
    connect(&m_known, &KnownValues::changed, this, [this](const Field *field) {
        if (field == &m_field && hasFocus() && isModified())
            offer();
    });
    m_known.prepare(m_field);
}

void CompletingEdit::offer()
{
    m_known.prepare(m_field);
    QList<Suggestion> known;
    bool isKnown = false; // "Ward 1" stands for itself, though "Ward 10" is known too
    for (const DistinctValue &value : m_known.meant(m_field, text(), 8)) {
        isKnown = isKnown || folded(value.value) == folded(text()).trimmed();
        if (value.value != text())
            known.append({value.value, tr("%n time(s)", nullptr, value.count), value.value});
    }
    m_popup->offer(known, !isKnown);
}

} // namespace doorstep
