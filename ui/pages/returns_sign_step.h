// The fourth step: covering note, who signs, password, and the two ways to save.
#pragma once

#include "ui/pages/returns_step.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace doorstep {

class GrowingText;

class ReturnSignStep : public ReturnStep {
    Q_OBJECT
public:
    explicit ReturnSignStep(QWidget *parent = nullptr);

    // What else stands in the way, a few words each; whether anything changed since the last revision (0:
    // none was sent); whether the file can be written to.
    void setObstacles(const QStringList &obstacles, int lastRevision, bool isSameAsLast, bool canWrite);

    QString note() const;
    QString signedBy() const;
    QString password() const; // empty where the two do not agree
    bool passwordsAgree() const;
    void clear(); // note and passwords; who signs stays
    void setSignedBy(const QString &name);

    QLineEdit &nameEdit() { return *m_name; }
    QLineEdit &passwordEdit() { return *m_password; }
    QLineEdit &passwordAgainEdit() { return *m_again; }
    GrowingText &noteEdit() { return *m_note; }
    QPushButton &draftButton() { return *m_draft; }
    QPushButton &signButton() { return *m_sign; }

Q_SIGNALS:
    void draftAsked();
    void signAsked();

private:
    void follow();
    QStringList m_obstacles;
    int m_lastRevision = 0;
    bool m_isSameAsLast = false;
    bool m_canWrite = false;
    GrowingText *m_note;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLabel *m_left;
    QPushButton *m_draft;
    QPushButton *m_sign;
};

} // namespace doorstep
