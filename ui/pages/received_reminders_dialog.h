// Shows the reminders for a period and copies them: one text for all hubs, or one for each.
#pragma once

#include "returns/completeness.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace doorstep {

class ReceivedRemindersDialog : public QDialog {
    Q_OBJECT
public:
    // Begins with that period, or where nobody is to be reminded of it, with the newest that has somebody;
    // with a hub (its place in the grid, or -1), at the text for that hub.
    ReceivedRemindersDialog(Completeness grid, Programme programme, int period, int hub,
                            QWidget *parent = nullptr);

    QString text() const; // as it would be copied
    QComboBox &period() { return *m_period; }
    QListWidget &hubs() { return *m_hubs; }
    QRadioButton &oneEach() { return *m_oneEach; }
    QPushButton &copyButton() { return *m_copy; }

Q_SIGNALS:
    // The text is on the clipboard; `what` says which, for the quiet line.
    void copied(const QString &what);

private:
    void build();
    void fillHubs();
    void follow();
    void copy();
    int periodInFront() const;
    QList<int> tickedHubs() const;
    Completeness m_grid;
    Programme m_programme;
    int m_wantedHub;
    QComboBox *m_period;
    QRadioButton *m_oneForAll;
    QRadioButton *m_oneEach;
    QLabel *m_hint;
    QListWidget *m_hubs;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace doorstep
