// A line of text that completes from what was written in the same field before: places, patches, venues.
#pragma once

#include "ui/widgets/suggestion_popup.h"

namespace doorstep {

class HubFile;
class KnownValues;
class RecordTable;
struct Field;

class CompletingEdit : public QLineEdit {
    Q_OBJECT

public:
    // `file` must outlive it; `column` is a text column of `table`.
    CompletingEdit(HubFile &file, const RecordTable &table, const char *column, QWidget *parent = nullptr);

Q_SIGNALS:
    // Typed or picked.
    void edited();

private:
    void offer();
    KnownValues &m_known;
    const Field &m_field;
    SuggestionPopup *m_popup;
};

} // namespace doorstep
