// Two or more records of people side by side, field by field: what differs, which of it stays, and how much
// hangs on each.
#pragma once

#include "records/people.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace doorstep {

class SamePersonCompare : public QWidget {
    Q_OBJECT
public:
    explicit SamePersonCompare(AppContext &context, QWidget *parent = nullptr);

    // Shows these people; the one on whom the most hangs stands first and is the one that remains. Those who
    // are not there are left out; fewer than two show nothing.
    void showPeople(const QList<qint64> &keys, const QString &why = {});
    QList<qint64> keys() const;
    bool isEmpty() const { return m_people.size() < 2; }
    // The record as it is to be by the choices made.
    Person merged() const;
    // Puts the focus on the first choice.
    void focusChoices();

    void merge();
    void sayDifferent();

    // For tests: the choices of a field, in the order of the people; empty where there is none.
    QList<QRadioButton *> choices(const char *column) const;
    QCheckBox &keepBox() { return *m_keep; }

Q_SIGNALS:
    // It was merged, or said that they are not the same.
    void settled();
    void later();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice {
        const Field *field;
        QList<QRadioButton *> buttons;
    };
    QWidget *makeTable(const QString &why);
    void addHead(QGridLayout *grid, const QString &why);
    void addChoice(QGridLayout *grid, const Field &field);
    void addSame(QGridLayout *grid, const Field &field);
    QString value(const Field &field, const Person &person) const;
    bool isChoice(const Field &field, bool all) const;
    void showLeftOut();
    void moveTo(QRadioButton *from, int rows, int columns);

    AppContext &m_context;
    QList<Person> m_people;
    Person m_proposed;
    QList<Choice> m_choices;
    QScrollArea *m_scroll;
    QWidget *m_inside; // of the scroll area: the table, and below it what gives way
    QWidget *m_table = nullptr;
    QCheckBox *m_keep;
    QLabel *m_leftOut;
    QWidget *m_buttons;
    QPushButton *m_merge;
    QPushButton *m_different;
    int m_row = 0;
};

} // namespace doorstep
