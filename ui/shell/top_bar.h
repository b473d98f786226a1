// The head of the window: which page this is, the search, and the conversation that can be logged from
// anywhere.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace doorstep {

class SearchBox;

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCanLog(bool can);
    // Hides the button where the page in front has the same one: `newText` is what that says.
    void offerLog(const QString &newText);
    SearchBox &search() { return *m_search; }

Q_SIGNALS:
    void logAsked();

private:
    QLabel *m_title;
    SearchBox *m_search;
    QPushButton *m_log;
};

} // namespace doorstep
