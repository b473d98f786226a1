// An evening's listening: a sheet with a row for each conversation, worked by the keyboard alone. Opened by
// AppContext::openPage("listening"); the argument may be a day (2019-03-12), whose conversations are shown.
#pragma once

#include "ui/shell/page.h"

#include <QTimer>

class QBoxLayout;
class QLabel;

namespace doorstep {

class DateEdit;
class ListeningModel;
class ListeningTable;

class ListeningPage : public Page {
    Q_OBJECT
public:
    explicit ListeningPage(AppContext &context, QWidget *parent = nullptr);
    ~ListeningPage() override;

    ListeningModel &model() const { return *m_model; }
    ListeningTable &table() const { return *m_table; }

    // Ctrl+N: to the new row.
    QString newText() const override;
    void newRecord() override;
    // Ctrl+F: to the choice of an evening.
    void focusFilter() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void openArgument(const QString &day) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;
    // Stores the row in hand; what cannot be stored yet is kept as a draft, so one may always leave.
    bool mayLeave() override;

private:
    void buildActions();
    void buildHead(QBoxLayout &layout);
    QAction *addCommand(const QString &text, const QKeySequence &keys, std::function<void()> does);
    void showEvening();
    void showCount();
    void deleteRows();
    void followFocus(QWidget *before, QWidget *now);
    void keepDraft();

    ListeningModel *m_model;
    ListeningTable *m_table;
    DateEdit *m_evening;
    QLabel *m_count;
    QList<QAction *> m_actions;
    QTimer m_draftTimer;
};

} // namespace doorstep
