// The editor of a course run. A new one gets all its sessions in the same step, from a pattern or as an
// earlier run had them; a trainer without current quality assurance for the course is pointed out, and who or
// what is wanted elsewhere on the same day.
#pragma once

#include "ui/editors/record_dialog.h"

class QComboBox;
class QLabel;

namespace doorstep {

class SessionPattern;

class RunEditor : public RecordDialog {
    Q_OBJECT
public:
    RunEditor(HubFile &file, const AnyRecord &run, QWidget *parent = nullptr);

    // Null for a run that is there already.
    SessionPattern *pattern() const { return m_pattern; }
    QString pointedOut() const;

private:
    QWidget *makeWhen();
    void offerEarlier();
    void takeAfter();
    void followPattern();
    void followTwin();
    void pointOut();
    void offerTrainers();
    QList<QDate> sessionDays();
    SessionPattern *m_pattern = nullptr;
    QComboBox *m_earlier = nullptr; // runs of the course, newest first
    QLabel *m_trainers; // what is pointed out about them and the days
    qint64 m_offeredFor = -1; // the course that they are of
    std::pair<qint64, QDate> m_trainersFor{-1, {}}; // the course and the day for which trainers are offered
};

} // namespace doorstep
