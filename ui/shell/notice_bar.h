// A line that says something without being in the way: why a file may only be read, what was just done (with
// Undo), what went wrong.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace doorstep {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Quiet, Warning };

    explicit NoticeBar(QWidget *parent = nullptr);

    // Plain text. `button` may be empty. A quiet one goes by itself after a while, a warning when it is
    // closed.
    void tell(Kind kind, const QString &text, const QString &button = {});
    // A warning that stays for as long as it holds: without a way to close it.
    void tellForGood(const QString &text);
    const QString &text() const { return m_said; }
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(Kind kind, const QString &text);
    Kind m_kind = Kind::Quiet;
    QString m_said;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer *m_leaving;
};

} // namespace doorstep
