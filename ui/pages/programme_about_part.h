// What the programme is called, how long it runs and by which rules it counts; and its secret.
#pragma once

#include "programme/issue_pack.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace doorstep {

class DateEdit;

class ProgrammeAboutPart : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeAboutPart(QWidget *parent = nullptr);
    void show(const PackDraft &draft, bool canChange);

Q_SIGNALS:
    void edited(const doorstep::Programme &programme, const QString &what);
    void refused(const QString &why);

private:
    void take(const QString &what);
    Programme m_programme;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_body;
    DateEdit *m_from;
    DateEdit *m_to;
    QSpinBox *m_small;
    QSpinBox *m_young;
    QSpinBox *m_members;
    QSpinBox *m_months;
    QComboBox *m_edition;
    QLabel *m_retention;
    bool m_isShowing = false;
};

class ProgrammeSecretPart : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeSecretPart(QWidget *parent = nullptr);
    // `held`: how many secrets the file knows.
    void show(const PackDraft &draft, int held, bool isNational, bool canChange);
    QCheckBox &changeBox() { return *m_change; }

Q_SIGNALS:
    void newSecretWanted(bool wanted);

private:
    QLabel *m_id;
    QLabel *m_words;
    QCheckBox *m_change;
    QLabel *m_consequence;
};

} // namespace doorstep
