// The head of the window: which page this is, the search, and what can be done from anywhere: in a hub's file
// log a conversation, in the national body's take in returns.
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
    void showFile(bool canWrite, bool isNational);
    // Hides the button where the page in front has the same one: `newText` is what that says.
    void offerLog(const QString &newText);
    SearchBox &search() { return *m_search; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void logAsked();
    void receiveAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QLabel *m_title;
    SearchBox *m_search;
    QPushButton *m_log;
    QPushButton *m_receive;
};

} // namespace doorstep
