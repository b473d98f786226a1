// A logo or a signature in a form: shown small, chosen from a file, taken out.
#pragma once

#include <QImage>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace doorstep {

class AppContext;
class Change;

class CertificatePictureField : public QWidget {
    Q_OBJECT
public:
    // `what`: "The hub's logo", for assistive technology and the file dialog.
    CertificatePictureField(AppContext &context, const QString &what, QWidget *parent = nullptr);

    // A picture that the file keeps; empty for none.
    void setPicture(const QString &hash);
    // Stands for it in a preview: its hash, or what is unlike any hash for one that is not kept yet.
    QString token() const;
    QImage image() const { return m_image; }
    // Keeps it if need be and gives its hash, empty for none; may be called when the field is gone.
    std::function<QString(Change &)> keeper() const;
    // Reads it from a file; false where that is no such picture, which was said.
    bool load(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void showPicture();
    AppContext &m_context;
    QString m_what;
    QLabel *m_thumbnail;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QString m_hash;
    QByteArray m_content; // not kept yet
    QImage m_image;
};

} // namespace doorstep
