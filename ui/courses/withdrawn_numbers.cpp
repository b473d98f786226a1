#include "ui/courses/withdrawn_numbers.h"

#include "base/dates.h"
#include "training/certificate_numbers.h"
#include "ui/shell/app_context.h"
#include "ui/style/metrics.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::WithdrawnNumbers)
};

QString whyOf(const WithdrawnNumber &number)
{
    using Why = WithdrawnNumber::Why;
    switch (number.why) {
    case Why::TakenBack:
        return Text::tr("Taken back after it was printed; given again only to the same learner");
    case Why::Replaced:
        return Text::tr("Replaced by %1").arg(number.replacedBy);
    case Why::Deleted:
        return Text::tr("The enrolment was deleted or made one with another");
    case Why::Removed:
        break;
    }
    return Text::tr("Taken off the enrolment");
}

QTreeWidget *listOf(const QList<WithdrawnNumber> &numbers)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(Text::tr("Withdrawn numbers"));
    list->setHeaderLabels({Text::tr("Number"), Text::tr("Made out to"), Text::tr("Course"),
                           Text::tr("Issued on"), Text::tr("What became of it")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    QList<QTreeWidgetItem *> items;
    for (const WithdrawnNumber &number : numbers)
        items.append(new QTreeWidgetItem(
            {number.number, number.name, number.course, dateForPeople(number.issuedOn), whyOf(number)}));
    list->addTopLevelItems(items);
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

} // namespace

void showWithdrawnNumbers(AppContext &context, QWidget *parent)
{
    const QList<WithdrawnNumber> numbers = withdrawnCertificates(
        context.connection(), context.file().ownHub(), context.file().identity().hubCode);
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("Withdrawn certificate numbers"));
    auto *layout = new QVBoxLayout(dialog);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    auto *about = style::label(
        numbers.isEmpty()
            ? Text::tr("No number was withdrawn.")
            : Text::tr("These numbers were given and stand on no enrolment now. They go to nobody "
                       "else."),
        style::Type::Body, nullptr, true);
    layout->addWidget(about);
    if (numbers.isEmpty())
        layout->addStretch(1);
    else
        layout->addWidget(listOf(numbers), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    if (!numbers.isEmpty())
        dialog->resize(style::widthOf(130), style::widthOf(60));
    dialog->open();
}

} // namespace doorstep
