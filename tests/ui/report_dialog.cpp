// The programme report from the window: looked at, saved in each form.
#include "ui/print/report_dialog.h"
#include "support_ui/ui_hub.h"
#include "ui/widgets/period_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <catch2/catch.hpp>

using namespace doorstep;
using namespace doorstep::tests;

namespace {

const Period s_period{QDate(2024, 1, 1), QDate(2024, 12, 31)};

struct Opened {
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    ReportDialog *dialog = new ReportDialog(context, s_period);

    Opened()
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        dialog->waitForAll();
    }
    ~Opened() { delete dialog; }
};

} // namespace

TEST_CASE("The report dialog shows the pages of the period, to be handed on")
{
    Opened opened;
    ReportDialog &dialog = *opened.dialog;
    CHECK(dialog.options().period == s_period);
    CHECK_FALSE(dialog.options().showsAllNumbers);
    CHECK(dialog.options().tellsStories);
    CHECK(dialog.pageCount() >= 4);
    auto *page = dialog.findChild<QSpinBox *>();
    CHECK(page->maximum() == dialog.pageCount());
    page->setValue(3);
    CHECK(page->value() == 3);
    CHECK_FALSE(dialog.grab().isNull());
}

TEST_CASE("Another choice is worked out anew, and nothing is saved meanwhile")
{
    Opened opened;
    ReportDialog &dialog = *opened.dialog;
    dialog.findChildren<QRadioButton *>().last()->setChecked(true);
    CHECK(dialog.options().showsAllNumbers);
    const auto isSaveOn = [&dialog] {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Save…"))
                return button->isEnabled();
        return false;
    };
    CHECK_FALSE(isSaveOn());
    dialog.waitForAll();
    CHECK(isSaveOn());
}

TEST_CASE("The report is saved as what was chosen, under a name that says so")
{
    const int way = GENERATE(0, 1, 2, 3);
    Opened opened;
    ReportDialog &dialog = *opened.dialog;
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("Save as"))
            box->setCurrentIndex(way);
    opened.dialogs.file = opened.hub.folder() + QStringLiteral("/report"); // without an ending
    const QString path = opened.dialogs.file + dialog.ending();
    QString said;
    QObject::connect(&opened.context, &AppContext::offered, &opened.context,
                     [&said](const QString &text) { said = text; });
    dialog.save();
    opened.context.tasks().waitForAll();
    CHECK(QFile(path).size() > 500);
    CHECK(said == QStringLiteral("Report saved: report") + dialog.ending());
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("Never mind keeps the report open and saves nothing")
{
    Opened opened;
    opened.dialog->save();
    CHECK(opened.dialog->isVisible());
    CHECK_FALSE(opened.context.tasks().isRunning());
}
