#include "ui/pages/picture_dialog.h"

#include "report/national_picture.h"
#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/period_picker.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace doorstep {

PictureDialog::PictureDialog(AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_picker(new PeriodPicker(context.programme()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("National picture for the hubs"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setIcon(style::icon("export"));
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Page, style::Space::Gap);
    layout->addWidget(style::label(tr("National picture for the hubs"), style::Type::Title, nullptr, true));
    layout->addWidget(style::label(tr("A small file that every hub opens beside its own figures: the "
                                      "programme's totals, targets and trend, and "
                                      "what each hub counts, without names. Numbers below %1 are held back, "
                                      "and as many more as would give them "
                                      "away to another hub.")
                                       .arg(context.programme().smallNumberThreshold),
                                   style::Type::Body, nullptr, true));
    layout->addWidget(m_picker);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_save->setDefault(true); // once it is in the dialog, which knows of no default before
    setMinimumWidth(style::widthOf(70));
    m_picker->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PictureDialog::save);
}

void PictureDialog::save()
{
    const Period period = m_picker->period();
    QString path = m_context.dialogs().fileToSave(
        this, tr("Save the national picture"), QStringLiteral("picture"),
        pictureFileName(m_context.programme(), period), tr("National pictures (*.doorstep-picture)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".doorstep-picture")))
        path += QLatin1String(".doorstep-picture");
    AppContext &context = m_context;
    context.runTask({
        .title = tr("Working out the national picture"),
        .work = [path, period](HubFile &file,
                               Progress &progress) { writePicture(file, period, path, progress); },
        .done =
            [&context, path] {
                context.say(tr("The national picture is saved as %1. Send it to your hubs")
                                .arg(QDir::toNativeSeparators(path)));
            },
    });
    accept();
}

} // namespace doorstep
