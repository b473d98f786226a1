// The template of certificates or of letters: its words, logos and signatures, and beside them what it comes
// to.
#pragma once

#include "training/certificate.h"
#include "ui/print/paged_document.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QLineEdit;

namespace doorstep {

class AppContext;
class CertificatePictureField;
class GrowingText;
class PageView;

class CertificateTemplateDialog : public QDialog {
    Q_OBJECT
public:
    // `shown`: what the preview is filled in with.
    CertificateTemplateDialog(AppContext &context, CertificateKind kind, const CertificateFacts &shown,
                              QWidget *parent = nullptr);
    ~CertificateTemplateDialog() override;

    void setWords(const CertificateTemplate &words);
    // As the fields say; a picture that is not kept yet stands by its field's token.
    CertificateTemplate words() const;
    void save();
    void reject() override;

    QLineEdit &heading() { return *m_heading; }
    GrowingText &wording() { return *m_wording; }
    CertificatePictureField &hubLogo() { return *m_hubLogo; }

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
    void addSignatory(QFormLayout &form, const QString &heading);
    void addInsertButton(QFormLayout &form);
    void insert(const QString &placeholder);
    void setTexts(const CertificateTemplate &words);
    void changeSoon() { m_soon.start(); }
    void showPreview();
    AppContext &m_context;
    CertificateKind m_kind;
    CertificateFacts m_shown;
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

// Made up, for a preview where nobody is at hand.
CertificateFacts sampleCertificateFacts(const QString &hubName);

} // namespace doorstep
