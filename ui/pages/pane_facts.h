// Facts of a record, label above value, each changed where it stands: a click, Enter or F2 on a value opens
// its field there; Enter or leaving it saves, with Undo on the quiet line; Esc leaves it as it was.
#pragma once

#include "ui/pages/pane_part.h"

class QGridLayout;

namespace doorstep {

class PaneFact;

class PaneFacts : public PanePart {
    Q_OBJECT
public:
    struct Fact {
        const char *column;
        int span = 1; // columns that it takes
        const char *invitation = nullptr; // what stands there while it is empty, untranslated in
                                          // doorstep::PaneFacts; null: "Add …" with the field's label
    };
    // `columns` side by side. `title`: the part's heading; empty for none.
    PaneFacts(AppContext &context, const RecordTable &table, const QList<Fact> &facts, int columns = 2,
              const QString &title = {}, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    const RecordTable &m_table;
    QList<PaneFact *> m_facts;
};

} // namespace doorstep
