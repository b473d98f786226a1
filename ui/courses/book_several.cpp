#include "ui/courses/book_several.h"

#include "base/clock.h"
#include "records/groups.h"
#include "records/organisations.h"
#include "storage/record_store.h"
#include "training/unnamed_places.h"
#include "ui/courses/booking_lines.h"
#include "ui/courses/quick_booking.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/reference_picker.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_pauseInTyping = 250; // ms
constexpr int s_usualLines = 36; // of the whole dialog, where the screen has room
constexpr int s_usualWidth = 124; // characters
constexpr int s_mostUnnamed = 200;
constexpr int s_leastLines = 2; // of the list
constexpr int s_mostLines = 6;

// Members who stand in the list as well are there once.
QList<BookingLine> together(QList<BookingLine> lines, const QList<BookingLine> &members)
{
    QSet<qint64> listed;
    for (const BookingLine &line : std::as_const(lines))
        if (line.person)
            listed.insert(line.person);
    for (const BookingLine &member : members)
        if (!listed.contains(member.person))
            lines.append(member);
    return lines;
}

} // namespace

BookSeveral::BookSeveral(AppContext &context, qint64 run, const QString &list, QWidget *parent)
    : BookSeveral(context, run, list,
                  tr("Book several on %1").arg(titleOf(context.connection(), CourseRun::table(), run)), {},
                  parent)
{
}

BookSeveral::BookSeveral(AppContext &context, qint64 run, const QString &list, const QString &title, Act came,
                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_run(run)
    , m_reader(new QuietReader(context.file(), this))
    , m_list(new GrowingText(s_leastLines, s_mostLines))
    , m_group(new ReferencePicker(context.file(), Group::table()))
    , m_organisation(new ReferencePicker(context.file(), Organisation::table()))
    , m_unnamed(new QSpinBox)
    , m_lines(new BookingLines)
    , m_fillIn(new QCheckBox)
    , m_summary(style::label({}, style::Type::Body, nullptr, true))
    , m_came(std::move(came))
    , m_book(new QPushButton(style::icon("check"), {}))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_lines->setTakesWhoIsOnIt(bool(m_came));
    build();
    resize(QSize(style::widthOf(s_usualWidth), fontMetrics().height() * s_usualLines)
               .boundedTo(screen()->availableSize()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(s_pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &BookSeveral::readAgain);
    connect(m_list, &GrowingText::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_group, &ReferencePicker::changed, this, &BookSeveral::readAgain);
    connect(m_organisation, &ReferencePicker::changed, this, &BookSeveral::showSummary);
    connect(m_unnamed, &QSpinBox::valueChanged, this, &BookSeveral::showSummary);
    connect(m_fillIn, &QCheckBox::toggled, m_lines, &BookingLines::setFillsIn);
    connect(m_lines, &BookingLines::changed, this, &BookSeveral::showSummary);
    m_list->setPlainText(list);
    readAgain();
}

void BookSeveral::buildForm(QFormLayout &form)
{
    m_list->setAccessibleName(tr("List of people"));
    m_list->setPlaceholderText(tr("Paste names or e-mail addresses, one a line, or rows of a spreadsheet"));
    m_group->setAccessibleName(tr("A group whose members are booked"));
    m_group->setPlaceholderText(tr("Members of a group, as of today"));
    m_organisation->setAccessibleName(tr("Organisation that books them"));
    m_organisation->setPlaceholderText(tr("Where an organisation books them"));
    m_unnamed->setAccessibleName(tr("Places that the organisation has not named yet"));
    m_unnamed->setRange(0, s_mostUnnamed);
    form.setHorizontalSpacing(style::space(style::Space::Wide));
    form.setVerticalSpacing(style::space(style::Space::Gap));
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.addRow(tr("&List"), m_list);
    form.addRow(tr("&Group"), m_group);
    if (m_came) {
        m_organisation->setParent(this);
        m_unnamed->setParent(this);
        m_organisation->hide();
        m_unnamed->hide();
        return;
    }
    auto *by = new QHBoxLayout;
    by->setSpacing(style::space(style::Space::Gap));
    auto *more = new QLabel(tr("&Not named yet"));
    more->setBuddy(m_unnamed);
    by->addWidget(m_organisation, 1);
    by->addWidget(more);
    by->addWidget(m_unnamed);
    auto *whom = new QLabel(tr("Booked &by"));
    whom->setBuddy(m_organisation);
    form.addRow(whom, by);
}

void BookSeveral::build()
{
    auto *form = new QFormLayout;
    buildForm(*form);
    m_fillIn->setChecked(true);
    m_lines->setMinimumSize(style::widthOf(60), fontMetrics().height() * 6);
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    buttons->addButton(m_book, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BookSeveral::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BookSeveral::reject);
    m_book->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    layout->addLayout(form);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_fillIn);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
}

void BookSeveral::readAgain()
{
    m_pause.stop();
    m_book->setEnabled(false); // until it is known who they are
    m_reader->ask<QList<BookingLine>>(
        [run = m_run, text = m_list->toPlainText(), group = m_group->key(),
         today = Clock::today()](HubFile &file, Progress &progress) {
            QList<BookingLine> lines = matchToRun(file.connection(), run, readPeopleList(text), progress);
            return group ? together(std::move(lines), membersForRun(file.connection(), run, group, today))
                         : lines;
        },
        [this](const QList<BookingLine> &lines) {
            m_lines->setLines(lines);
            setTabOrder(m_lines->lastInTabOrder(), m_fillIn);
            setTabOrder(m_fillIn, m_book);
            setTabOrder(m_book, m_cancel);
            showSummary();
        },
        [this](const Error &error) { m_summary->setText(error.message()); });
}

void BookSeveral::waitForReading()
{
    if (m_pause.isActive())
        readAgain();
    m_reader->waitForAll();
}

QString BookSeveral::organisationName() const
{
    return m_organisation->key()
        ? titleOf(m_context.connection(), Organisation::table(), m_organisation->key())
        : QString();
}

QList<Person> BookSeveral::everybody() const
{
    QList<Person> people = m_lines->chosen();
    if (m_organisation->key())
        people += unnamedPlaces(m_context.connection(), m_run, organisationName(), m_unnamed->value());
    return people;
}

QString BookSeveral::placesText(int count) const
{
    const std::optional<int> left = placesOf(m_context.connection(), m_run).leftForNew();
    if (!left || count == 0)
        return {};
    const QString places = tr("%n place(s) left", nullptr, *left);
    return count > *left ? tr("%1: %2 will wait.").arg(places).arg(count - *left) : tr("%1.").arg(places);
}

void BookSeveral::showSummary()
{
    const QList<Person> people = m_lines->chosen();
    const int unnamed = m_organisation->key() ? m_unnamed->value() : 0;
    const int count = int(people.size()) + unnamed;
    const int fresh =
        int(std::count_if(people.begin(), people.end(), [](const Person &person) { return !person.key; }));
    m_unnamed->setEnabled(m_organisation->key() != 0);
    if (!m_came)
        m_lines->setPlaces(placesOf(m_context.connection(), m_run).leftForNew());
    QStringList said;
    if (m_lines->rowCount() == 0 && count == 0)
        said.append(tr("Nothing is written yet."));
    if (!people.isEmpty())
        said.append(tr("%1 known, %2 new.").arg(people.size() - fresh).arg(fresh));
    if (unnamed > 0)
        said.append(tr("%n place(s) for %1, named later.", nullptr, unnamed).arg(organisationName()));
    if (const int left = m_lines->undecided(); left > 0)
        said.append(tr("%n left out until somebody chooses who is meant.", nullptr, left));
    if (!m_came)
        said.append(placesText(count));
    said.removeAll(QString());
    m_summary->setText(said.join(QLatin1Char(' ')));
    const int news = m_lines->withNews();
    m_fillIn->setText(
        tr("Fill in what is blank on record: e-mail addresses and phones of %n people", nullptr, news));
    m_fillIn->setVisible(news > 0);
    const QString here = count > 0 ? tr("%n people are here", nullptr, count) : tr("They are here");
    const QString book = count > 0 ? tr("Book %n people", nullptr, count) : tr("Book");
    m_book->setText(m_came ? here : book);
    m_book->setEnabled(count > 0);
}

QString BookSeveral::summary() const
{
    return m_summary->text();
}

void BookSeveral::accept()
{
    const QList<Person> people = everybody();
    if (people.isEmpty() || !m_book->isEnabled())
        return;
    if (m_came ? m_came(people)
               : quickBooking(m_context, m_run, people, Id<Organisation>(m_organisation->key())))
        QDialog::accept();
}

void BookSeveral::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (isEnter && !m_book->hasFocus())
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

} // namespace doorstep
