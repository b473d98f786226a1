// The template of certificates or of letters: its words, logos and signatures, and beside them what it comes
// to.
#pragma once

#include "training/certificate.h"
#include "ui/print/paged_document.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace doorstep {

class AppContext;
class CertificatePictureField;
class GrowingText;
class PageView;

class CertificateTemplateDialog : public QDialog {
    Q_OBJECT
public:
    // `shown`: what the preview is filled in with. `course`: the key of a course that may have a template of
    // its own; 0: none.
    CertificateTemplateDialog(AppContext &context, CertificateKind kind, const CertificateFacts &shown,
                              QWidget *parent = nullptr, qint64 course = 0);
    // A letter of its own for one enrolment: what was written, or what the template has it say, in other
    // words. The template stays as it is.
    static CertificateTemplateDialog *ofLetter(AppContext &context, const CertificateSheet &sheet,
                                               qint64 course, qint64 enrolment, QWidget *parent = nullptr);
    ~CertificateTemplateDialog() override;

    void setWords(const CertificateTemplate &words);
    // As the fields say; a picture that is not kept yet stands by its field's token.
    CertificateTemplate words() const;
    void save();
    void reject() override;

    QLineEdit &heading() { return *m_heading; }
    GrowingText &wording() { return *m_wording; }
    CertificatePictureField &hubLogo() { return *m_hubLogo; }
    QComboBox &scope() { return *m_scope; }
    // Has the course go by the hub's template again.
    void giveUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Signatory {
        QLineEdit *name;
        QLineEdit *role;
        CertificatePictureField *picture;
    };
    QWidget *makeFields();
    QWidget *makeButtons();
    void addScope(QFormLayout &form);
    bool isOfCourse() const;
    void changeScope();
    void addSignatory(QFormLayout &form, const QString &heading);
    void addInsertButton(QFormLayout &form);
    void insert(const QString &placeholder);
    QString changeLabel() const;
    void setTexts(const CertificateTemplate &words);
    void changeSoon() { m_soon.start(); }
    void showPreview();
    AppContext &m_context;
    CertificateKind m_kind;
    CertificateFacts m_shown;
    qint64 m_course;
    qint64 m_enrolment = 0; // whose letter this is; 0: a template
    QFormLayout *m_form = nullptr;
    QComboBox *m_scope; // every course, or the one
    QPushButton *m_giveUp;
    QPushButton *m_usual;
    QLabel *m_hint;
    QLineEdit *m_heading;
    QLineEdit *m_before;
    QLineEdit *m_after;
    GrowingText *m_wording;
    CertificatePictureField *m_hubLogo;
    CertificatePictureField *m_bodyLogo;
    QList<Signatory> m_signatories;
    QWidget *m_lastField; // that a placeholder is put into
    std::unique_ptr<PagedDocument> m_document;
    PageView *m_view;
    CertificateTemplate m_unchanged;
    QTimer m_soon;
};

} // namespace doorstep
