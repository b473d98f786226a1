// What one change did: its records, and their fields before and after.
#pragma once

#include "ui/pages/history_reading.h"
#include "ui/shell/app_context.h"
#include "ui/shell/quiet_reader.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace doorstep {

class ChangeDetail : public QWidget {
    Q_OBJECT
public:
    explicit ChangeDetail(AppContext &context, QWidget *parent = nullptr);

    void showChange(const ChangeInfo &change);
    void clear();
    QTreeWidget &tree() { return *m_tree; }
    QPushButton &undoButton() { return *m_undo; }
    // For tests: returns when the change is read and shown.
    void waitForAll() { m_reader.waitForAll(); }

Q_SIGNALS:
    void undoAsked();

private:
    void showWords(const ChangeWords &words);
    void showFields(QTreeWidgetItem &row);
    void open(const QTreeWidgetItem &item);
    AppContext &m_context;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_size;
    QTreeWidget *m_tree;
    QPushButton *m_undo;
    ChangeWords m_words; // in the order of the tree
    QuietReader m_reader;
};

} // namespace doorstep
