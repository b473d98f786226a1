// Help beside the window: a page of plain English for each page of the program (resources/help).
#pragma once

#include <QWidget>

class QTextBrowser;

namespace doorstep {

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // The help page of that name; the contents where there is none.
    void showTopic(const QString &topic);
    // Text of ours in Markdown, such as the keys that the menus have.
    void showText(const QString &title, const QString &markdown);
    QString shownText() const;

private:
    QTextBrowser *m_browser;
    QStringList m_visited;
};

} // namespace doorstep
