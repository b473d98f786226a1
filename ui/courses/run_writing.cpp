#include "ui/courses/run_writing.h"

#include "base/file_writer.h"
#include "storage/record_store.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/plain_words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_lines = 4; // at the least
constexpr int s_width = 32; // characters, at the least
constexpr int s_usualLines = 36; // of the whole dialog, where the screen has room
constexpr int s_usualWidth = 118;
constexpr int s_movedUp = -1; // the data of an audience that is none of RunAudience

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    QLabel *label = style::label(text, style::Type::Body);
    label->setBuddy(buddy);
    return label;
}

QString placeholdersInBrackets()
{
    QStringList placeholders;
    for (const QString &word : runPlaceholders())
        placeholders.append(QLatin1Char('[') + word + QLatin1Char(']'));
    return placeholders.join(QLatin1Char(' '));
}

} // namespace

RunWriting::RunWriting(AppContext &context, qint64 run, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_run(run)
    , m_facts(runFacts(context.file(), run))
    , m_kind(new QComboBox)
    , m_audience(new QComboBox)
    , m_for(new QComboBox)
    , m_subject(new QLineEdit)
    , m_body(new PlainWords)
    , m_preview(new QPlainTextEdit)
    , m_goesTo(style::label({}, style::Type::Body))
    , m_leftOut(new GrowingText(1, 4))
    , m_mail(new QPushButton(style::icon("export"), tr("Open in the &mail program")))
    , m_copyAddresses(new QPushButton(style::icon("copy"), tr("Copy the &addresses")))
{
    setWindowTitle(
        tr("Write to the learners of %1").arg(titleOf(context.connection(), CourseRun::table(), run)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind->addItem(tr("Joining instructions"), int(RunTextKind::Joining));
    m_kind->addItem(tr("Reminder"), int(RunTextKind::Reminder));
    m_kind->addItem(tr("You are on the waiting list"), int(RunTextKind::Waiting));
    m_kind->addItem(tr("A place has come free for you"), int(RunTextKind::MovedUp));
    m_kind->addItem(tr("We missed you"), int(RunTextKind::Missed));
    m_audience->addItem(tr("Those with a place"), int(RunAudience::WithPlace));
    m_audience->addItem(tr("Those who wait for a place"), int(RunAudience::Waiting));
    m_audience->addItem(tr("Those with a place and those who wait"), int(RunAudience::Everybody));
    m_audience->addItem(tr("Those who have not come so far"), int(RunAudience::NotCome));
    readRecipients();
    build();
    resize(QSize(style::widthOf(s_usualWidth), fontMetrics().height() * s_usualLines)
               .boundedTo(screen()->availableSize()));
    showWords();
    connect(m_kind, &QComboBox::activated, this, &RunWriting::pickKind);
    connect(m_audience, &QComboBox::activated, this, [this] {
        readRecipients();
        showFilled();
    });
    connect(m_for, &QComboBox::activated, this, &RunWriting::showFilled);
    connect(m_subject, &QLineEdit::textChanged, this, &RunWriting::showFilled);
    connect(m_body, &QPlainTextEdit::textChanged, this, &RunWriting::showFilled);
}

// Whoever a text of the kind goes to as a rule is chosen with it.
void RunWriting::pickKind()
{
    keep();
    const int audience = kindInHand() == RunTextKind::MovedUp && !m_movedUp.isEmpty()
        ? s_movedUp
        : int(audienceOf(kindInHand()));
    m_audience->setCurrentIndex(m_audience->findData(audience));
    readRecipients();
    showWords();
}

void RunWriting::tellMovedUp(const QList<qint64> &people)
{
    m_movedUp = people;
    m_audience->addItem(tr("Those who moved up just now"), s_movedUp);
    m_kind->setCurrentIndex(m_kind->findData(int(RunTextKind::MovedUp)));
    pickKind();
}

void RunWriting::readRecipients()
{
    const int audience = m_audience->currentData().toInt();
    m_recipients = recipientsOf(m_context.connection(), m_run,
                                audience == s_movedUp ? RunAudience::WithPlace : RunAudience(audience));
    if (audience == s_movedUp)
        m_recipients.removeIf(
            [this](const RunRecipient &recipient) { return !m_movedUp.contains(recipient.person.key); });
    m_for->clear();
    m_for->addItem(tr("Everybody in one text"));
    for (const RunRecipient &recipient : std::as_const(m_recipients))
        m_for->addItem(personName(recipient.person));
}

void RunWriting::done(int result)
{
    keep();
    QDialog::done(result);
}

void RunWriting::build()
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(style::space(style::Space::Wide));
    middle->addLayout(makeWords(), 1);
    middle->addLayout(makePreview(), 1);
    m_goesTo->setBuddy(m_leftOut);
    m_leftOut->setReadOnly(true);
    m_leftOut->setAccessibleName(tr("Who is left out, and why"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    layout->addLayout(middle, 1);
    layout->addWidget(style::label(tr("Filled in for each run: %1").arg(placeholdersInBrackets()),
                                   style::Type::Caption, nullptr, true));
    layout->addWidget(m_goesTo);
    layout->addWidget(m_leftOut);
    layout->addLayout(makeWays());
    layout->addWidget(buttons);
}

QLayout *RunWriting::makeWays()
{
    auto *ways = new FlowLayout(nullptr, style::space(style::Space::Gap));
    auto *copyText = new QPushButton(style::icon("copy"), tr("&Copy the text"));
    auto *merge = new QPushButton(style::icon("export"), tr("Save for a mail m&erge\u2026"));
    for (QPushButton *button : {m_mail, copyText, m_copyAddresses, merge}) {
        button->setAutoDefault(false);
        ways->addWidget(button);
    }
    ways->addWidget(new QWidget); // what is last takes the room that is left
    connect(copyText, &QPushButton::clicked, this, &RunWriting::copy);
    connect(m_copyAddresses, &QPushButton::clicked, this, [this] {
        const QStringList addresses = addressesOf(m_recipients);
        QApplication::clipboard()->setText(addresses.join(QStringLiteral("; ")));
        m_context.say(tr("%n address(es) copied: put them into Bcc", nullptr, int(addresses.size())));
    });
    connect(merge, &QPushButton::clicked, this, &RunWriting::saveForMerge);
    connect(m_mail, &QPushButton::clicked, this, &RunWriting::openMail);
    return ways;
}

QLayout *RunWriting::makeWords()
{
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setAccessibleName(tr("Words of the hub"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumSize(style::widthOf(s_width), fontMetrics().height() * s_lines);
    auto *usual = new style::LinkButton(tr("Back to the usual words"));
    connect(usual, &QPushButton::clicked, this, [this] {
        const RunText text = usualRunText(kindInHand());
        m_subject->setText(text.subject);
        m_body->setPlainText(text.body);
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(style::Space::Small));
    words->addWidget(labelFor(tr("&What is written"), m_kind));
    words->addWidget(m_kind);
    words->addWidget(labelFor(tr("Wh&o gets it"), m_audience));
    words->addWidget(m_audience);
    words->addWidget(labelFor(tr("&Subject"), m_subject));
    words->addWidget(m_subject);
    words->addWidget(labelFor(tr("Te&xt, kept in the file for every run"), m_body));
    words->addWidget(m_body, 1);
    words->addWidget(usual, 0, Qt::AlignLeft);
    return words;
}

QLayout *RunWriting::makePreview()
{
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("The text as it is sent"));
    m_preview->setMinimumWidth(style::widthOf(s_width));
    m_for->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_for->setMinimumContentsLength(int(m_for->itemText(0).size()) + 4);
    auto *preview = new QVBoxLayout;
    preview->setSpacing(style::space(style::Space::Small));
    preview->addWidget(labelFor(tr("As it is sent &to"), m_for));
    preview->addWidget(m_for);
    preview->addWidget(m_preview, 1);
    return preview;
}

RunTextKind RunWriting::kindInHand() const
{
    return RunTextKind(m_kind->currentData().toInt());
}

RunText RunWriting::words() const
{
    return {m_subject->text(), m_body->toPlainText()};
}

void RunWriting::showWords()
{
    m_shown = kindInHand();
    const RunText text = runText(m_context.file(), m_shown);
    m_subject->setText(text.subject);
    m_body->setPlainText(text.body);
    showFilled();
}

void RunWriting::showFilled()
{
    const int person = m_for->currentIndex() - 1;
    const QString name = person < 0 ? tr("all", "whom a text to several people addresses: Dear all")
                                    : addressedAs(m_recipients[person].person);
    m_preview->setPlainText(filledRunText(words().subject, m_facts, name) + QStringLiteral("\n\n")
                            + filledRunText(words().body, m_facts, name));
    QStringList out;
    for (const RunRecipient &recipient : std::as_const(m_recipients))
        if (!recipient.whyNot.isEmpty())
            out.append(tr("%1 %2", "a name, and why they are not written to")
                           .arg(personName(recipient.person), recipient.whyNot));
    const int addresses = int(addressesOf(m_recipients).size());
    const QString goesTo = tr("Goes to %n e-mail address(es).", nullptr, addresses);
    m_goesTo->setText(m_recipients.isEmpty() ? tr("There is nobody whom this goes to.")
                          : out.isEmpty()    ? goesTo
                                             : tr("%1 Left out:").arg(goesTo));
    m_leftOut->setWords(out.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!out.isEmpty());
    m_mail->setEnabled(addresses > 0);
    m_copyAddresses->setEnabled(addresses > 0);
}

QString RunWriting::preview() const
{
    return m_preview->toPlainText();
}

QString RunWriting::leftOut() const
{
    return m_leftOut->toPlainText();
}

void RunWriting::keep()
{
    if (!m_context.canEdit() || words() == runText(m_context.file(), m_shown))
        return;
    m_context.whenFree([&context = m_context, kind = m_shown, text = words()] {
        try {
            keepRunText(context.file(), kind, text);
        } catch (const Error &error) {
            context.sayError(error);
        }
    });
}

void RunWriting::copy()
{
    QApplication::clipboard()->setText(preview());
    m_context.say(tr("The text was copied"));
}

void RunWriting::openMail()
{
    const QString all = tr("all", "whom a text to several people addresses: Dear all");
    const QList<QUrl> links =
        mailLinks(addressesOf(m_recipients), filledRunText(words().subject, m_facts, all),
                  filledRunText(words().body, m_facts, all));
    if (links.isEmpty()) {
        m_context.sayError(tr("The text is too long to hand to a mail program: copy it, and the addresses."));
        return;
    }
    bool isOpen = true;
    for (const QUrl &link : links)
        isOpen = QDesktopServices::openUrl(link) && isOpen;
    if (!isOpen)
        m_context.sayError(tr("No mail program opened: copy the text and the addresses instead."));
    else
        m_context.say(
            tr("Handed to the mail program in %n message(s), everybody in Bcc", nullptr, int(links.size())));
}

void RunWriting::saveForMerge()
{
    const QString title = titleOf(m_context.connection(), CourseRun::table(), m_run);
    const QString path =
        m_context.dialogs().fileToSave(this, tr("Save for a mail merge"), QStringLiteral("list"),
                                       title + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    try {
        FileWriter file(path);
        file.write(mergeFile(m_recipients, m_facts, words()));
        file.commit();
        m_context.say(tr("Saved %1").arg(path));
    } catch (const Error &error) {
        m_context.sayError(error);
    }
}

} // namespace doorstep
