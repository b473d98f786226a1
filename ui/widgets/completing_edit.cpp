#include "ui/widgets/completing_edit.h"

#include "storage/hub_file.h"
#include "storage/record_list.h"

namespace doorstep {

CompletingEdit::CompletingEdit(HubFile &file, const RecordTable &table, const char *column, QWidget *parent)
    : QLineEdit(parent), m_file(file), m_table(table), m_column(column), m_popup(new SuggestionPopup(this))
{
    m_popup->setTabTakes(false); // a new place may begin like a known one
    connect(this, &QLineEdit::textEdited, this, &CompletingEdit::typed);
    connect(m_popup, &SuggestionPopup::picked, this, [this](const Suggestion &picked) {
        setText(picked.title);
        Q_EMIT edited();
    });
}

void CompletingEdit::typed()
{
    QList<Suggestion> known;
    const QString prefix = text();
    if (!prefix.trimmed().isEmpty())
        for (const DistinctValue &value : distinctValues(m_file.connection(), m_table, m_column, prefix, 8))
            if (value.value != prefix)
                known.append({value.value, tr("%n time(s)", nullptr, value.count), value.value});
    m_popup->offer(known, true);
    Q_EMIT edited();
}

} // namespace doorstep
