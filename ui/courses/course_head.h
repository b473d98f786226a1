// The head of a course's page: what it is, whose it is, where it stands between other courses, and what is
// begun from it: a run, a course of the hub's own.
#pragma once

#include "records/courses.h"
#include "ui/pages/pane_head.h"

namespace doorstep {

// "Follow-on · Listening · level 2 · 2 sessions needed · 7 hours"; for people.
QString courseFacts(const Course &course);

class CourseHead : public PaneHead {
    Q_OBJECT
public:
    explicit CourseHead(AppContext &context, QWidget *parent = nullptr);

public Q_SLOTS:
    void planRun();
    // A course of the hub's own, that begins as this one.
    void addOwn();

protected:
    Words words(const AnyRecord &record) override;
};

// What it follows and what follows it, each the way there.
class CoursePlace : public PanePart {
    Q_OBJECT
public:
    explicit CoursePlace(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void addLine(const QString &label, const QList<Course> &courses);
    QWidget *m_list = nullptr;
};

} // namespace doorstep
