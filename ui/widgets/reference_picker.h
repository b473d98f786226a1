// Picks a stored record by typing a few letters of it; can also stand for a new person, or for words only.
#pragma once

#include "ui/widgets/suggestion_popup.h"

#include <QLineEdit>

namespace doorstep
{

class HubFile;
class RecordTable;

class ReferencePicker : public QLineEdit
{
    Q_OBJECT

public:
    enum class Meaning { Nothing, Known, New, Words };

    // Finds records of `table` in the file. People are shown with place and last contact, best first.
    ReferencePicker(HubFile &file, const RecordTable &table, QWidget *parent = nullptr);

    // Whether "make a new person called …" is offered; on for people.
    void setOffersNew(bool offers) { m_offersNew = offers; }
    // Whether text that names nobody is good as it stands (a conversation's "woman at no. 14"). Then Tab
    // leaves what was typed alone and only Enter or the arrow keys pick.
    void setTakesWords(bool takes) { m_takesWords = takes; }

    Meaning meaning() const { return m_meaning; }
    // The record picked, or 0.
    qint64 key() const { return m_meaning == Meaning::Known ? m_key : 0; }
    // What was typed, where the meaning is New or Words.
    QString words() const;
    void setKey(qint64 key); // 0 clears; shows the record's title
    void setWords(const QString &words);
    // Makes what was typed a new record to be made.
    void makeNew();

Q_SIGNALS:
    // The meaning, the record or the words became others, by the person at the desk.
    void changed();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();
    void pick(const Suggestion &suggestion);
    void mean(Meaning meaning, qint64 key);
    HubFile &m_file;
    const RecordTable &m_table;
    SuggestionPopup *m_popup;
    Meaning m_meaning = Meaning::Nothing;
    qint64 m_key = 0;
    bool m_offersNew = false;
    bool m_takesWords = false;
};

} // namespace doorstep
