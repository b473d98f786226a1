// People about to be booked on a run, a line each: ticked, who is meant, and whether they are known, new, on
// the run already, or somebody has to choose.
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
    // Those who are ticked and of whom is said who they are, in order; key 0: new.
    QList<Person> chosen() const;
    // Ticked, but nobody has chosen who is meant.
    int undecided() const;
    // The choice of an unsure line; null for others.
    QComboBox *choice(int row) const;
    // The last choice, or the table itself.
    QWidget *lastInTabOrder();

Q_SIGNALS:
    void changed(); // a tick or a choice, by hand

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChoice(int row, const BookingLine &line);
    bool isTicked(int row) const;
    QList<BookingLine> m_lines;
};

} // namespace doorstep
