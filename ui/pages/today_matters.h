// What waits besides next steps; Enter goes where it is done.
#pragma once

#include "ui/pages/today_rows.h"

#include <QWidget>
#include <optional>

class QLabel;

namespace doorstep {

class TodayMatters : public QWidget {
    Q_OBJECT
public:
    explicit TodayMatters(AppContext &context, QWidget *parent = nullptr);

    void show(const TodayReading &reading);
    void showAgainst(const AgainstReturn &against);
    const NextReturn &next() const { return m_reading.next; }
    TodayList &list() const { return *m_list; }

private:
    void fill();
    AppContext &m_context;
    TodayReading m_reading;
    std::optional<AgainstReturn> m_against;
    QList<TodayMatter> m_matters;
    QLabel *m_nothing;
    TodayList *m_list;
};

} // namespace doorstep
