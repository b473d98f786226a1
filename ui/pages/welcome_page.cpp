#include "ui/pages/welcome_page.h"

#include "ui/pages/new_hub_form.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/recent_files.h"
#include "ui/style/choice_button.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace doorstep {

namespace {

// A column in the middle of the page, whatever its width; scrolls where the text is large.
QWidget *inTheMiddle(QWidget *content)
{
    auto *page = new QWidget;
    auto *layout = new QGridLayout(page);
    const int margin = style::space(style::Space::Page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    layout->addWidget(content, 1, 1);
    content->setMaximumWidth(style::widthOf(84));
    content->setMinimumWidth(style::widthOf(60));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

WelcomePage::WelcomePage(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_stack(new QStackedWidget)
    , m_form(new NewHubForm(dialogs))
    , m_recentBox(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_start = inTheMiddle(makeStart());
    m_stack->addWidget(m_start);
    m_stack->addWidget(inTheMiddle(m_form));
    connect(m_form, &NewHubForm::cancelled, this, &WelcomePage::begin);
    connect(m_form, &NewHubForm::created, this,
            [this](const QString &path) { Q_EMIT hubCreated(path, std::exchange(m_folder, {})); });
    begin();
}

QWidget *WelcomePage::makeStart()
{
    auto *start = new QWidget;
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel;
    const int side = style::iconSide() * 3;
    picture->setPixmap(QPixmap(QStringLiteral(":/icons/doorstep-96.png"))
                           .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    auto *words = new QVBoxLayout;
    words->addWidget(style::label(tr("Doorstep"), style::Type::Title));
    words->addWidget(
        style::label(tr("What your community said, what came of it, and the figures to show for it."),
                     style::Type::Body, nullptr, true));
    head->addWidget(picture);
    head->addSpacing(style::space(style::Space::Gap));
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addSpacing(style::space(style::Space::Wide));

    m_first = makeChoice("file-new", tr("New hub file"), tr("Start a hub's record; all it needs is a name"));
    QPushButton *open =
        makeChoice("folder", tr("Open a hub file"), tr("Go on with one that is on this computer"));
    QPushButton *sample = makeChoice("sample", tr("Try the sample hub"),
                                     tr("A hub made up, with three years of work in it, to look around"));
    QPushButton *folder =
        makeChoice("import", tr("Bring in a folder"), tr("Start from the CSV files that a hub exported"));
    QPushButton *national = makeChoice("returns", tr("The national body's file"),
                                       tr("Take in hubs' returns and see the whole programme"));
    for (QPushButton *choice : {m_first, open, sample, folder, national})
        layout->addWidget(choice);
    connect(m_first, &QPushButton::clicked, this, &WelcomePage::startNewHub);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(folder, &QPushButton::clicked, this, &WelcomePage::startFromFolder);
    connect(national, &QPushButton::clicked, this, &WelcomePage::startNationalFile);
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, style::space(style::Space::Wide), 0, 0);
    m_recent->setSpacing(style::space(style::Space::Hair));
    layout->addWidget(m_recentBox);
    return start;
}

QPushButton *WelcomePage::makeChoice(const char *icon, const QString &title, const QString &text)
{
    auto *choice = new style::ChoiceButton(style::icon(icon), title, text);
    choice->setAutoDefault(true);
    return choice;
}

void WelcomePage::begin()
{
    m_folder.clear();
    fillRecent();
    m_stack->setCurrentWidget(m_start);
    m_first->setFocus();
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = recent::files();
    m_recentBox->setVisible(!files.isEmpty());
    m_recent->addWidget(style::label(tr("Opened last"), style::Type::Strong));
    for (const QString &path : files) {
        const QFileInfo file(path);
        auto *link = new style::LinkButton(QStringLiteral("%1   %2").arg(
            file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())));
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(link);
    }
}

void WelcomePage::startNewHub()
{
    m_stack->setCurrentIndex(1);
    m_form->begin();
}

void WelcomePage::startNationalFile()
{
    m_stack->setCurrentIndex(1);
    m_form->begin(NewHubForm::Of::NationalBody);
}

void WelcomePage::startFromFolder()
{
    const QString folder =
        m_dialogs.folder(window(), tr("The folder to bring in"), QStringLiteral("interchange"));
    if (folder.isEmpty())
        return;
    startNewHub();
    m_folder = folder;
}

void WelcomePage::setBusy(bool busy)
{
    setEnabled(!busy);
}

} // namespace doorstep
