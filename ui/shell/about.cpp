#include "ui/shell/about.h"

#include "ui/style/metrics.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::About)
};

} // namespace

void showAboutDoorstep(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("About Doorstep"));
    auto *layout = new QVBoxLayout(dialog);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel;
    const int side = style::iconSide() * 3;
    picture->setPixmap(QPixmap(QStringLiteral(":/icons/doorstep-96.png"))
                           .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    auto *words = new QVBoxLayout;
    words->addWidget(
        style::label(Text::tr("Doorstep %1").arg(QStringLiteral(DOORSTEP_VERSION)), style::Type::Title));
    words->addWidget(style::label(Text::tr("Case management for community organising"), style::Type::Body));
    head->addWidget(picture);
    head->addLayout(words, 1);
    layout->addLayout(head);
    auto *licences = new QTextBrowser;
    licences->setAccessibleName(Text::tr("Licences"));
    licences->setMarkdown(Text::tr("Doorstep is free software under the GNU General Public License, version "
                                   "3 or later: you may use it, pass it on, "
                                   "and change it; it comes without any warranty.\n\n"
                                   "It is built on\n\n"
                                   "- Qt %1 (GNU Lesser General Public License 3)\n"
                                   "- SQLite (public domain)\n"
                                   "- QCustomPlot (GNU General Public License 3)\n"
                                   "- libarchive (BSD 2-clause)\n"
                                   "- libxlsxwriter (BSD 2-clause)\n")
                              .arg(QString::fromLatin1(qVersion())));
    layout->addWidget(licences);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->resize(style::widthOf(70), style::widthOf(50));
    dialog->show();
}

} // namespace doorstep
