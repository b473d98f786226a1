// One line in which a person, or several, are added to something: a group, a course run, an action. A few
// letters pick it, Enter adds them as of today in one change with Undo, Esc closes the line.
#pragma once

#include "records/people.h"
#include "ui/shell/app_context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace doorstep {

class ReferencePicker;

class PeopleAddTo : public QWidget {
    Q_OBJECT
public:
    enum class What { Group, Run, Action };

    // Hidden until it is asked for.
    explicit PeopleAddTo(AppContext &context, QWidget *parent = nullptr);

    void ask(What what, const QList<qint64> &people);
    // What can be added to as people say it: "a group".
    static QString called(What what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void picked();
    QList<Person> people() const;
    QString label(qint64 to, int added) const;
    void close();
    AppContext &m_context;
    QHBoxLayout *m_line;
    QLabel *m_label;
    ReferencePicker *m_picker = nullptr;
    What m_what = What::Group;
    QList<qint64> m_people;
};

} // namespace doorstep
