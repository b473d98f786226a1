#include "ui/pages/picture_page.h"

#include "base/moments.h"
#include "ui/pages/output_menu.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace doorstep {

PicturePage::PicturePage(AppContext &context, QWidget *parent)
    : ReadingPage(QStringLiteral("national-picture"), context, parent)
    , m_stack(new QStackedWidget)
    , m_periods(new QComboBox)
    , m_about(style::label({}, style::Type::Caption, nullptr, true))
    , m_rows(new PictureRows)
    , m_reader(context.file())
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The national picture"));
    scroll->setWidget(m_rows);
    auto *shown = new QWidget;
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(makeHead());
    layout->addWidget(m_about);
    layout->addWidget(scroll, 1);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(shown);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_periods, &QComboBox::activated, this, &PicturePage::readBeside);
}

PicturePage::~PicturePage() = default;

QWidget *PicturePage::makeHead()
{
    QLabel *label = style::label(tr("&Picture of"), style::Type::Body);
    label->setBuddy(m_periods);
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *open = new QPushButton(style::icon("folder"), tr("&Open another…"));
    connect(open, &QPushButton::clicked, this, &PicturePage::choose);
    auto *figures = new QPushButton(style::icon("figures"), tr("All our &figures"));
    connect(figures, &QPushButton::clicked, this, [this] { context().openPage(QStringLiteral("figures")); });
    auto *output = new OutputMenu(context(), tr("Copy, save"), nullptr, [this] {
        return numberTable(m_reading,
                           tr("National picture, %1").arg(periodForPeople(m_reading.picture.period)));
    });
    auto *choice = new QWidget;
    auto *pair = new QHBoxLayout(choice);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(style::space(style::Space::Gap));
    pair->addWidget(label);
    pair->addWidget(m_periods);
    auto *head = new QWidget;
    auto *line = new FlowLayout(head, style::space(style::Space::Gap));
    line->setContentsMargins(0, 0, 0, 0);
    auto *end = new QWidget; // takes the rest of the line
    auto *endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->addStretch(1);
    endLayout->addWidget(output);
    for (QWidget *part : {choice, static_cast<QWidget *>(open), static_cast<QWidget *>(figures), end})
        line->addWidget(part);
    return head;
}

QWidget *PicturePage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *words = style::label(tr("The national body works out a picture of the whole programme from all "
                                  "hubs' returns and sends it back as "
                                  "a small file. Opened here, it shows your share, the programme's total, "
                                  "and where you stand among the "
                                  "other hubs, which have no names. It is kept in this file."),
                               style::Type::Body, nullptr, true);
    words->setMaximumWidth(style::widthOf(80));
    auto *open = new QPushButton(style::icon("folder"), tr("&Open the national picture…"));
    open->setDefault(true);
    open->setAutoDefault(true);
    open->setEnabled(context().canWrite());
    connect(open, &QPushButton::clicked, this, &PicturePage::choose);
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Wide));
    layout->addWidget(style::label(tr("No national picture yet"), style::Type::Heading));
    layout->addWidget(words);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return empty;
}

void PicturePage::activate()
{
    readIfStale();
}

void PicturePage::openArgument(const QString &argument)
{
    if (!argument.isEmpty())
        keep(argument);
}

void PicturePage::choose()
{
    const QString path =
        context().dialogs().fileToOpen(window(), tr("Open the national picture"), QStringLiteral("picture"),
                                       tr("National pictures (*.doorstep-picture)"));
    if (!path.isEmpty())
        keep(path);
}

void PicturePage::keep(const QString &path)
{
    auto kept = std::make_shared<NationalPicture>();
    context().runTask({
        .title = tr("Opening the national picture"),
        .work = [path, kept](HubFile &file, Progress &) { *kept = keepPicture(file, path); },
        .done =
            [this, kept] {
                m_wanted = kept->period;
                context().say(
                    tr("The national picture of %1 is kept in this file").arg(periodForPeople(kept->period)));
                read();
            },
    });
}

void PicturePage::read()
{
    beginReading();
    m_pictures = keptPictures(context().connection());
    m_stack->setCurrentIndex(m_pictures.isEmpty() ? 0 : 1);
    const Period front = m_wanted.isValid() ? m_wanted : m_reading.picture.period;
    m_wanted = {};
    const QSignalBlocker quiet(m_periods);
    m_periods->clear();
    for (const NationalPicture &picture : std::as_const(m_pictures)) {
        m_periods->addItem(periodForPeople(picture.period));
        if (picture.period == front)
            m_periods->setCurrentIndex(m_periods->count() - 1);
    }
    readBeside();
}

void PicturePage::readBeside()
{
    if (m_periods->currentIndex() < 0)
        return;
    const NationalPicture picture = m_pictures[m_periods->currentIndex()];
    const Programme programme = context().programme();
    m_reader.ask<PictureReading>(
        [picture, programme](HubFile &file, Progress &progress) {
            return PictureReading{picture, besidePicture(file, programme, picture, progress)};
        },
        [this](const PictureReading &reading) { showReading(reading); },
        [this](const Error &error) { context().sayError(error); });
}

void PicturePage::showReading(const PictureReading &reading)
{
    m_reading = reading;
    const NationalPicture &picture = reading.picture;
    const QString reported = picture.hubsInProgramme > 0
        ? tr("%1 of %n hub(s) returned the whole period", nullptr, picture.hubsInProgramme)
              .arg(picture.hubsReporting)
        : tr("%n hub(s) returned the whole period", nullptr, picture.hubsReporting);
    m_about->setText(tr("%1 · %2 · made %3. What is here is as your own file has it now.")
                         .arg(picture.programmeName, reported, momentForPeople(picture.madeAt)));
    m_rows->show(reading);
}

bool PicturePage::isEmpty() const
{
    return m_stack->currentIndex() == 0;
}

void PicturePage::waitForAll()
{
    context().tasks().waitForAll();
    readWhatWaits();
    m_reader.waitForAll();
}

} // namespace doorstep
