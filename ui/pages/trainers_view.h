// Everyone who trains as a tab of Organisers & trainers: a row a person, what wants doing first, beside one
// of them in full.
#pragma once

#include "ui/pages/page_tab.h"
#include "ui/pages/trainers_model.h"
#include "ui/shell/quiet_reader.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;

namespace doorstep {

class BesideSplitter;
class TrainerPersonPane;

class TrainersView : public PageTab {
    Q_OBJECT
public:
    explicit TrainersView(AppContext &context, QWidget *parent = nullptr);
    ~TrainersView() override;

    QTableView &table() const { return *m_table; }
    QLineEdit &filterBox() const { return *m_filter; }
    QComboBox &which() const { return *m_which; }
    TrainerPersonPane &pane() const { return *m_pane; }
    const TrainersReading &reading() const { return m_model->reading(); }
    // Of the row in front; 0: none.
    qint64 currentPerson() const;
    // For tests: returns when everything that was asked for is shown.
    void waitForAll();
    // For AppContext::openPage("organisers", …): that person in front.
    static QString argumentFor(qint64 person);

    QString name() const override;
    QString title() const override;
    QString newText() const override;
    void newRecord() override;
    void focusFilter() override;
    void focusTable() override;
    void print() override;
    void onChange(const ChangeNotice &notice) override;
    void openArgument(const QString &person) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    void buildTable();
    QWidget *makeEmpty();
    void read();
    void showReading(const TrainersReading &reading);
    void select(qint64 person);
    void showWanted();
    void fitColumns();
    void showCount();
    void follow();

    AppContext &m_context;
    TrainersModel *m_model;
    TrainersProxy *m_proxy;
    QTableView *m_table;
    TrainerPersonPane *m_pane;
    BesideSplitter *m_splitter;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QComboBox *m_which;
    QLabel *m_count;
    QTimer *m_settling;
    qint64 m_wanted = 0; // to be put in front once it is read
    bool m_isStale = true;
    bool m_isFitted = false; // columns have a width of the person's or the words'
    QuietReader m_reader;
};

} // namespace doorstep
