// The three ways to set hubs side by side: by what they did, over time, by who their people are. Each is a
// chart, a table under it, and words on how to read them.
#pragma once

#include "ui/pages/hubs_sheets.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableWidget;

namespace doorstep {

class BarPanelsView;
class FlowLayout;
class HandingOn;

class HubsView : public QWidget {
    Q_OBJECT
public:
    explicit HubsView(HandingOn &handing, QWidget *parent = nullptr);

    // What it shows from here on; what it reads besides is read anew.
    void setReading(const HubsReading &reading);
    void setHubs(const QStringList &codes);
    // As it is on the screen; of what leaves it, with small numbers held back.
    const HubsSheet &sheet() const { return m_sheet; }
    HubsSheet sheetToHandOn() const;
    BarPanelsView &chart() { return *m_chart; }
    QTableWidget &table() { return *m_table; }
    // The measure that is picked; empty for all headlines.
    QString measure() const;
    void pickMeasure(const QString &name);
    void waitForAll() { m_reader.waitForAll(); }
    // For settings. The measure is picked once there are measures.
    virtual QString state() const { return measure(); }
    virtual void setState(const QString &state) { m_wanted = state; }

protected:
    // The measures to choose from; the first is picked to begin with. Null in first place: all headlines.
    virtual QList<const NamedMeasure *> offered(const HubsReading &reading) const = 0;
    virtual HubsSheet make(const HubsChoice &choice) const = 0;
    // Reads what make() needs besides the reading, then showSheet().
    virtual void read() { showSheet(); }
    virtual HubsChoice choice() const;
    void showSheet();
    void ask(std::function<std::function<void()>(HubFile &, Progress &)> read);
    QComboBox *addBox(const QString &label, const QString &name);
    void addTool(QWidget *tool);
    void finish(); // when all tools are there
    const NamedMeasure *picked() const; // null: all headlines, or nothing was read
    const HubsReading &reading() const { return m_reading; }
    const Programme &programmeInForce() const;

private:
    void fillMeasures();
    void fillTable();
    HandingOn &m_handing;
    HubsReading m_reading;
    QStringList m_hubs;
    HubsSheet m_sheet;
    FlowLayout *m_tools;
    QComboBox *m_measure;
    QString m_wanted; // the measure to pick when there are any
    QComboBox *m_order;
    BarPanelsView *m_chart;
    QTableWidget *m_table;
    QLabel *m_notes;
    QuietReader m_reader;
};

class HubsBeside : public HubsView {
    Q_OBJECT
public:
    explicit HubsBeside(HandingOn &handing, QWidget *parent = nullptr);
    void showAs(HubsShow show);
    QString state() const override;
    void setState(const QString &state) override;

protected:
    QList<const NamedMeasure *> offered(const HubsReading &reading) const override;
    HubsSheet make(const HubsChoice &choice) const override;
    HubsChoice choice() const override;

private:
    QComboBox *m_show;
};

class HubsTrend : public HubsView {
    Q_OBJECT
public:
    explicit HubsTrend(HandingOn &handing, QWidget *parent = nullptr);

protected:
    QList<const NamedMeasure *> offered(const HubsReading &reading) const override;
    HubsSheet make(const HubsChoice &choice) const override;
    HubsChoice choice() const override;
    void read() override;

private:
    QCheckBox *m_oneScale;
    HubGrid m_trend;
};

class HubsWho : public HubsView {
    Q_OBJECT
public:
    explicit HubsWho(HandingOn &handing, QWidget *parent = nullptr);
    void breakDownBy(BreakdownId by);
    const HubPeople &people() const { return m_people; }

protected:
    QList<const NamedMeasure *> offered(const HubsReading &reading) const override;
    HubsSheet make(const HubsChoice &choice) const override;
    HubsChoice choice() const override;
    void read() override;

private:
    QComboBox *m_by;
    QComboBox *m_show;
    HubPeople m_people;
};

} // namespace doorstep
