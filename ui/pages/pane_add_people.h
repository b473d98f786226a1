// The line that adds people: a few letters pick who is known, or make a new person; Enter adds them and
// clears the line for the next. A pasted list of names, or copied rows of people, are all added at once.
#pragma once

#include "records/people.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QMimeData;
class QPushButton;

namespace doorstep {

class ReferencePicker;

class PaneAddPeople : public QWidget {
    Q_OBJECT
public:
    explicit PaneAddPeople(AppContext &context, QWidget *parent = nullptr);

    ReferencePicker &picker() const { return *m_picker; }
    void clear();
    // A pasted list of names is handed over as it is (listPasted) rather than added.
    void handOverLists() { m_handsOverLists = true; }

    // People copied or dragged from a list, whole records; none where there are none in there.
    static QList<Person> peopleIn(AppContext &context, const QMimeData &data);

Q_SIGNALS:
    // Key 0: a new person.
    void added(const QList<doorstep::Person> &people);
    void listPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTyped();
    bool paste();
    void addNames(const QStringList &names);
    AppContext &m_context;
    ReferencePicker *m_picker;
    QPushButton *m_button;
    bool m_handsOverLists = false;
};

} // namespace doorstep
