// A new file, a hub's or the national body's, from nothing but a name: code, programme and place are
// suggested and can be changed.
#pragma once

#include "storage/hub_file.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace doorstep {

class Dialogs;

// A hub code made of the name's words: "Ward 7 Organisers" is WARD7. Never empty.
QString suggestedHubCode(const QString &name);

class NewHubForm : public QWidget {
    Q_OBJECT
public:
    enum class Of { Hub, NationalBody };

    explicit NewHubForm(Dialogs &dialogs, QWidget *parent = nullptr);

    // Empties the form and puts the caret into the name.
    void begin(Of of = Of::Hub);
    QLineEdit &nameField() { return *m_name; }
    QLineEdit &codeField() { return *m_code; }
    QComboBox &programmeBox() { return *m_programme; }
    // Where the file will be.
    const QString &path() const { return m_path; }
    void setPath(const QString &path);

public Q_SLOTS:
    // Makes the file and announces it; where it cannot be made the reason stands in the form.
    void create();

Q_SIGNALS:
    // The file was made: open it.
    void created(const QString &path);
    void cancelled();

private:
    QWidget *makeFields();
    void showWords();
    void fillProgrammes();
    void choosePack();
    void choosePath();
    void suggest();
    void showProblem(const QString &text);

    Dialogs &m_dialogs;
    Of m_of = Of::Hub;
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_nameLabel;
    QLabel *m_codeLabel;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QComboBox *m_programme;
    QLabel *m_place;
    QLabel *m_problem;
    QPushButton *m_create;
    QString m_path;
    bool m_codeTyped = false;
    bool m_pathChosen = false;
};

} // namespace doorstep
