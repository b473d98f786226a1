// Picks a stored record by typing a few letters of it; can also stand for a new person, or for words only.
#pragma once

#include "ui/widgets/hinted_line_edit.h"
#include "ui/widgets/suggestion_popup.h"

namespace doorstep {

class HubFile;
class RecordTable;

class ReferencePicker : public HintedLineEdit {
    Q_OBJECT

public:
    enum class Meaning { Nothing, Known, New, Words };

    // Finds records of `table` in the file, which must outlive it. People are shown with place and last
    // contact, best first.
    ReferencePicker(HubFile &file, const RecordTable &table, QWidget *parent = nullptr);

    // Whether "make a new person called …" is offered; on for people.
    void setOffersNew(bool offers) { m_offersNew = offers; }
    // Whether text that names nobody is good as it stands (a conversation's "woman at no. 14"). Then Tab
    // leaves what was typed alone and only Enter or the arrow keys pick.
    void setTakesWords(bool takes);

    // Records that come before all others where a word of their title begins with what is typed: trainers who
    // may lead the course.
    void setPreferred(const QList<Suggestion> &preferred) { m_preferred = preferred; }

    Meaning meaning() const { return m_meaning; }
    // The record picked, or 0.
    qint64 key() const { return m_meaning == Meaning::Known ? m_key : 0; }
    // What was typed, where the meaning is New or Words.
    QString words() const;
    // What was said of the picked record in the list: postcode and last contact.
    const QString &detail() const { return m_detail; }
    // The best of those that may be meant, while the meaning is Words; key 0 where there is none.
    Suggestion likely() const { return m_likely; }

    void setKey(qint64 key); // 0 clears; shows the record's title
    void setWords(const QString &words);
    void setNew(const QString &name);
    // As if the person at the desk had chosen so.
    void pick(qint64 key);
    void makeNew(); // what was typed becomes the name of a new record

Q_SIGNALS:
    // The meaning, the record or the words became others, by the person at the desk.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();
    void offer(const QString &text);
    void take(const Suggestion &suggestion);
    void mean(Meaning meaning, qint64 key, const QString &shown, const QString &detail = {});
    HubFile &m_file;
    const RecordTable &m_table;
    SuggestionPopup *m_popup;
    QList<Suggestion> m_preferred;
    Meaning m_meaning = Meaning::Nothing;
    qint64 m_key = 0;
    QString m_detail;
    Suggestion m_likely;
    bool m_offersNew;
    bool m_takesWords = false;
};

} // namespace doorstep
