// The lines of a list of people to book: what was pasted, who that is, and whether they are known, new or to
// be chosen, what the list adds to what is on record, who will wait. A line is ticked to be booked; Enter or
// a double click on it lets somebody else be chosen.
#pragma once

#include "training/booking_list.h"

#include <QTableWidget>

class QComboBox;

namespace doorstep {

class BookingLines : public QTableWidget {
    Q_OBJECT
public:
    explicit BookingLines(QWidget *parent = nullptr);

    void setLines(QList<BookingLine> lines);
    // Of those who are to be booked, so many have a place; the others are told that they wait. None: all.
    void setPlaces(std::optional<int> places);
    // Those on the run already are ticked as well: they came.
    void setTakesWhoIsOnIt(bool takes) { m_takesWhoIsOnIt = takes; }
    // Whether an e-mail or phone that is blank on record is filled in.
    void setFillsIn(bool fillsIn);

    // Those to be booked, in order, known people once, with their blanks filled in; of key 0 new ones.
    // Without lines for which nobody is chosen yet.
    QList<Person> chosen() const;
    // Ticked lines that still want somebody to choose who is meant.
    int undecided() const;
    // Of the chosen, those of whom the list knows an e-mail or phone that is blank on record.
    int withNews() const;
    // The choice in a line, or null.
    QComboBox *choice(int row) const;
    // Lets somebody say that another is meant, or a new person.
    QComboBox *openChoice(int row);
    // Whose turn it is behind the list and its choices, for Tab.
    QWidget *lastInTabOrder();

Q_SIGNALS:
    // What is ticked or chosen became another, by the person at the desk.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool canBook(const BookingLine &line) const;
    bool isTicked(int row) const;
    // Who a line stands for; nullopt while somebody is still to choose.
    std::optional<Person> meant(int row) const;
    QString stateText(int row, bool waits) const;
    void showStates();
    void addChoice(int row, const BookingLine &line);
    void orderTabs();
    void fitColumns();
    QList<BookingLine> m_lines;
    std::optional<int> m_places;
    bool m_takesWhoIsOnIt = false;
    bool m_fillsIn = true;
};

} // namespace doorstep
