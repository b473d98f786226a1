// What a list is narrowed by, as chips above the table: each takes itself off when pressed, so that nobody
// wonders where the rows went. Hidden while there is nothing.
#pragma once

#include "ui/models/record_model.h"

#include <QWidget>

namespace doorstep {

class FlowLayout;

class FilterChips : public QWidget {
    Q_OBJECT
public:
    // Both must outlive it.
    FilterChips(HubFile &file, RecordModel &model, QWidget *parent = nullptr);

    // Shows the model's conditions as they are; `onlyTitle` is what the records of setOnly() are called.
    void follow(const QString &onlyTitle);

Q_SIGNALS:
    // The list is to show all records again, words and all.
    void allWanted();

private:
    void rebuild();
    void addChip(const QString &words, const std::function<void()> &takeOff);
    HubFile &m_file;
    RecordModel &m_model;
    FlowLayout *m_flow;
    QString m_onlyTitle;
    QList<Filter> m_shown;
    bool m_wasOnly = false;
};

} // namespace doorstep
