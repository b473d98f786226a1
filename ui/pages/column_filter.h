// Narrows a list by one column: a choice of its values, a stretch of days or amounts, or whether anything is
// recorded.
#pragma once

#include "ui/models/record_model.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace doorstep {

class DateEdit;
class MoneyEdit;

class ColumnFilter : public QDialog {
    Q_OBJECT
public:
    // For a column of the model. Both must outlive it. It narrows the model itself when it is accepted.
    ColumnFilter(HubFile &file, RecordModel &model, int column, QWidget *parent = nullptr);

    // The condition as it is set; nullopt is none.
    std::optional<Filter> condition() const;

    void accept() override;

private:
    void buildDays(QVBoxLayout &layout);
    void buildAmounts(QVBoxLayout &layout);
    void buildValues(QVBoxLayout &layout);
    void buildButtons(QVBoxLayout &layout);
    void fillValues(const QString &typed);
    void addValue(const QString &value, const QString &shown, int count);
    void show(const Filter &filter);
    void chooseRange();
    std::optional<Filter> given() const;
    Filter filter(Filter::Operator op, const QStringList &values) const;

    HubFile &m_file;
    RecordModel &m_model;
    const Field &m_field;
    QString m_label;
    QRadioButton *m_these;
    QRadioButton *m_none;
    QRadioButton *m_any;
    QComboBox *m_range = nullptr;
    DateEdit *m_fromDay = nullptr;
    DateEdit *m_toDay = nullptr;
    MoneyEdit *m_fromMoney = nullptr;
    MoneyEdit *m_toMoney = nullptr;
    QLineEdit *m_fromNumber = nullptr;
    QLineEdit *m_toNumber = nullptr;
    QLineEdit *m_words = nullptr;
    QListWidget *m_values = nullptr;
    QHash<QString, QString> m_chosen; // value to what it is called
};

} // namespace doorstep
