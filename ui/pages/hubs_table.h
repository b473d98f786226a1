// The table of all hubs: numbers with a small bar each for the share of the target, columns of one's choice.
#pragma once

#include "ui/pages/hubs_model.h"

#include <QTableView>

class QSettings;

namespace doorstep {

class HubsTable : public QTableView {
    Q_OBJECT
public:
    explicit HubsTable(QWidget *parent = nullptr);

    // The hub that is selected stays selected.
    void setReading(const HubsReading &reading, HubsShow show);
    HubsModel &hubs() { return *m_model; }
    void setWanted(const QString &text) { m_proxy->setWanted(text); }
    // Code of the hub in front; empty for a total, or none.
    QString hub() const;
    bool isOnTotal() const;
    void selectHub(const QString &code);
    // Which measures have a column; those that the programme has no more are passed over.
    const QList<NamedMeasure> &columns() const { return m_model->measures(); }
    // Codes of the hubs as they stand, top to bottom.
    QStringList order() const;
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

Q_SIGNALS:
    void hubChanged();
    // Enter or a double click: on a measure's number, or elsewhere in a row (then null).
    void opened(const QString &hub, const doorstep::Measure *measure);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void showColumn(const QString &measure, bool shown);
    void fit();
    void refill();
    HubsModel *m_model;
    HubsProxy *m_proxy;
    HubsShow m_show = HubsShow::Number;
    QStringList m_columns; // names of measures; empty: the headlines
    bool m_isFilling = false;
};

} // namespace doorstep
