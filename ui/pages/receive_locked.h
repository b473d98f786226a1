// Asks for the password of packages that are locked: once for all of a batch.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace doorstep {

class ReceiveLocked : public QFrame {
    Q_OBJECT
public:
    explicit ReceiveLocked(QWidget *parent = nullptr);

    // So many are locked; `tried`: a password was given that does not open them.
    void ask(int locked, bool tried);
    QLineEdit &field() { return *m_password; }

Q_SIGNALS:
    void given(const QString &password);
    void skipped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void give();
    QLabel *m_icon;
    QLabel *m_text;
    QLineEdit *m_password;
    QPushButton *m_unlock;
};

} // namespace doorstep
