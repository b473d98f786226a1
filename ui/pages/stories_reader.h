// One story on the whole page, as in a book: Left and Right go through those of the list, Esc goes back to
// it.
#pragma once

#include "ui/shell/app_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace doorstep {

class ReadingText;
class PanePart;

class StoriesReader : public QWidget {
    Q_OBJECT
public:
    explicit StoriesReader(AppContext &context, QWidget *parent = nullptr);

    // `place` of `count`, from 0: which of the list's stories it is.
    void showStory(qint64 key, int place, int count);
    qint64 key() const { return m_key; }
    void onChange(const ChangeNotice &notice);

Q_SIGNALS:
    void stepped(int by); // the next (1) or the one before (-1) is wanted
    void left(); // back to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    AppContext &m_context;
    qint64 m_key = 0;
    QPushButton *m_back;
    QPushButton *m_before;
    QPushButton *m_after;
    QLabel *m_place;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_told;
    ReadingText *m_words;
    PanePart *m_answer; // may it be published; of the national body, its theme
};

} // namespace doorstep
