// Picks a period: by name from those of the programme, with two typed dates, or by stepping to the one before
// or after.
#pragma once

#include "ui/widgets/period_choices.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace doorstep {

class DateEdit;

class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    // Starts at usualChoice().
    explicit PeriodPicker(const Programme &programme, QWidget *parent = nullptr);

    // Always valid.
    const Period &period() const { return m_period; }
    // "This quarter"; of dates of one's own just those.
    QString name() const;
    // Shows it by the name that it has, or as dates of one's own. Emits nothing.
    void setPeriod(const Period &period);
    // Offers another programme's periods; keeps the period where the name has gone.
    void setProgramme(const Programme &programme);

    // For settings: the name's id, or the two dates. A text that means nothing (any more) is passed over.
    QString state() const;
    void setState(const QString &state);

Q_SIGNALS:
    // The person picked another.
    void picked(const doorstep::Period &period);

private:
    void fill();
    void pick(int index);
    void takeDates();
    void step(bool forward);
    void take(const Period &period);
    void showPeriod();
    int indexOf(const Period &period) const;
    QList<PeriodChoice> m_choices;
    Period m_period;
    QComboBox *m_box;
    QToolButton *m_back;
    QToolButton *m_forward;
    QWidget *m_dates;
    DateEdit *m_from;
    DateEdit *m_to;
};

} // namespace doorstep
