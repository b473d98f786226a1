#include "ui/courses/certificate_picture_field.h"

#include "storage/certificate_rows.h"
#include "ui/courses/certificate_picture.h"
#include "ui/shell/app_context.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace doorstep {

CertificatePictureField::CertificatePictureField(AppContext &context, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(what)
    , m_thumbnail(new QLabel)
    , m_choose(new QPushButton(tr("Choose…")))
    , m_remove(new QPushButton(tr("Take out")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_thumbnail);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    for (QPushButton *button : {m_choose, m_remove})
        button->setAutoDefault(false);
    m_choose->setAccessibleName(tr("%1: choose").arg(what));
    m_remove->setAccessibleName(tr("%1: take out").arg(what));
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &CertificatePictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPicture({});
        m_choose->setFocus();
        Q_EMIT changed();
    });
    showPicture();
}

void CertificatePictureField::setPicture(const QString &hash)
{
    m_hash = hash;
    m_content.clear();
    m_image = hash.isEmpty() ? QImage() : decodedPicture(certificatePicture(m_context.connection(), hash));
    showPicture();
}

QString CertificatePictureField::token() const
{
    return m_content.isEmpty() ? m_hash : QStringLiteral("not kept yet: ") + m_what;
}

std::function<QString(Change &)> CertificatePictureField::keeper() const
{
    return [hash = m_hash, content = m_content](Change &change) {
        return content.isEmpty() ? hash : keepCertificatePicture(change, content);
    };
}

void CertificatePictureField::choose()
{
    const QString path = m_context.dialogs().fileToOpen(this, m_what, QStringLiteral("picture"),
                                                        tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        load(path);
}

bool CertificatePictureField::load(const QString &path)
{
    try {
        m_content = pictureFromFile(path);
    } catch (const Error &error) {
        m_context.dialogs().tell(this, tr("The picture was not taken"), error.message());
        return false;
    }
    m_hash.clear();
    m_image = decodedPicture(m_content);
    showPicture();
    Q_EMIT changed();
    return true;
}

void CertificatePictureField::showPicture()
{
    const bool isThere = !m_image.isNull();
    m_thumbnail->setVisible(isThere);
    m_remove->setVisible(isThere);
    if (!isThere)
        return;
    const QSize room(style::widthOf(14), fontMetrics().height() * 2);
    QPixmap small = QPixmap::fromImage(
        m_image.scaled(room * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    small.setDevicePixelRatio(devicePixelRatioF());
    m_thumbnail->setPixmap(small);
    m_thumbnail->setAccessibleName(m_what);
}

} // namespace doorstep
