// One row of the sheet: a conversation, stored or not yet, with whatever was typed into its cells.
#pragma once

#include "storage/search.h"
#include "ui/editors/form_state.h"
#include "ui/sheet/listening_columns.h"

#include <QJsonObject>

namespace doorstep {

struct Person;

// All that a row holds, as a value: what undo and drafts keep.
struct RowContent {
    AnyRecord before{Conversation::table()}; // key 0: not stored
    AnyRecord now{Conversation::table()};
    QHash<QString, QString> unreadable; // by field
    QHash<QString, QString> newPeople; // names, by field
    bool isSomebodyElse = false;

    // What differs from `before`, as a draft spells it, and back. A stored record that is gone becomes a new
    // one.
    QJsonObject toDraft() const;
    static RowContent fromDraft(HubFile &file, const QJsonObject &draft);
};

class ListeningRow {
public:
    // A stored conversation or the start of a new one.
    ListeningRow(HubFile &file, const Conversation &conversation);

    int id() const { return m_id; } // stays with the row wherever it stands
    FormState &state() { return *m_state; }
    const FormState &state() const { return *m_state; }
    const Conversation &now() const { return m_state->now().as<Conversation>(); }
    bool isStored() const { return !m_state->isNew(); }
    // Neither stored nor touched.
    bool isBlank() const { return m_state->isNew() && !m_state->isDirty(); }

    RowContent content() const;
    void setContent(const RowContent &content);

    // What is wrong with the cell, as far as was asked; of the whole row where `column` is nullopt.
    QString problem(std::optional<SheetColumn> column) const;
    bool hasProblem() const { return hasErrors(m_state->problems()); }
    // The name of a person who is made when the row is stored; empty where nobody is.
    QString newPerson(SheetColumn column) const;

    // Somebody known who may be meant by the words in "who"; key 0 where there is nobody.
    const SearchHit &likely() const { return m_likely; }
    void lookForLikely();
    void setSomebodyElse();
    bool isSomebodyElse() const { return m_isSomebodyElse; }

private:
    int m_id;
    std::unique_ptr<FormState> m_state;
    SearchHit m_likely;
    bool m_isSomebodyElse = false;
};

} // namespace doorstep
