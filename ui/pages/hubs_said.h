// A hub's returns and what it wrote with them: the covering notes, the reasons it gave to warnings; and the
// way to the lists of its records.
#pragma once

#include "ui/pages/hubs_reading.h"
#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QVBoxLayout;

namespace doorstep {

class FlowLayout;

// One of its returns, with what it wrote.
struct HubReturn {
    ReceivedEntry entry;
    QString note;
    QMap<QString, QString> reasons; // by warning
};
// All of a hub's, newest period first.
QList<HubReturn> readHubReturns(HubFile &file, const HubLine &hub);

class HubsSaid : public QWidget {
    Q_OBJECT
public:
    explicit HubsSaid(AppContext &context, QWidget *parent = nullptr);
    void showHub(const HubLine &hub);
    const QList<HubReturn> &returns() const { return m_returns; }
    void waitForAll() { m_reader.waitForAll(); }

private:
    void fill();
    AppContext &m_context;
    QVBoxLayout *m_layout;
    QList<HubReturn> m_returns;
    QuietReader m_reader;
};

// "Groups 3", "Course runs 12": each opens the list of just the hub's.
class HubsLists : public QWidget {
    Q_OBJECT
public:
    explicit HubsLists(AppContext &context, QWidget *parent = nullptr);
    void showHub(const HubLine &hub);
    void waitForAll() { m_reader.waitForAll(); }

private:
    using Counts = QList<std::pair<const RecordTable *, qint64>>;
    void fill(const Counts &counts);
    void open(const RecordTable &table);
    AppContext &m_context;
    FlowLayout *m_layout;
    QString m_hub;
    QString m_name;
    QuietReader m_reader;
};

} // namespace doorstep
