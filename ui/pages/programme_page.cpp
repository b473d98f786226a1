#include "ui/pages/programme_page.h"

#include "ui/pages/programme_about_part.h"
#include "ui/pages/programme_calendar_part.h"
#include "ui/pages/programme_issue_dialog.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>

namespace doorstep {

namespace {

constexpr ProgrammePart allParts[] = {ProgrammePart::About,   ProgrammePart::Hubs,     ProgrammePart::Courses,
                                      ProgrammePart::Units,   ProgrammePart::Codes,    ProgrammePart::Figures,
                                      ProgrammePart::Targets, ProgrammePart::Calendar, ProgrammePart::Secret};

int secretsHeld(Connection &connection)
{
    QSet<QString> ids;
    for (const Programme &programme : loadedProgrammes(connection))
        ids.insert(programme.secretId);
    return int(ids.size());
}

// The first lines of what is new, in one line.
QString inShort(const QStringList &lines)
{
    QString text = lines.mid(0, 3).join(QStringLiteral(" · "));
    if (lines.size() > 3)
        text = ProgrammePage::tr("%1 and %n more", nullptr, int(lines.size()) - 3).arg(text);
    return text;
}

} // namespace

ProgrammePage::ProgrammePage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("programme"), context, parent)
    , m_state(style::label({}, style::Type::Strong, nullptr, true))
    , m_news(style::label({}, style::Type::Caption, nullptr, true))
    , m_issue(new QPushButton(style::icon("export"), {}))
    , m_parts(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_problemLine(new QWidget)
    , m_problem(style::label({}, style::Type::Body, nullptr, true))
    , m_about(new ProgrammeAboutPart)
    , m_secret(new ProgrammeSecretPart)
{
    m_parts->setAccessibleName(tr("Parts of the programme"));
    m_parts->setFixedWidth(style::widthOf(20));
    m_parts->setSpacing(style::space(style::Space::Hair));
    for (const ProgrammePart part : allParts)
        addPart(part);
    auto *problem = new QHBoxLayout(m_problemLine);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(style::space(style::Space::Gap));
    auto *sign = new QLabel;
    sign->setPixmap(style::icon("warning").pixmap(style::iconSide()));
    problem->addWidget(sign, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_problemLine->hide();

    auto *right = new QVBoxLayout;
    right->setSpacing(style::space(style::Space::Gap));
    right->addWidget(m_stack, 1);
    right->addWidget(m_problemLine);
    auto *body = new QHBoxLayout;
    body->setSpacing(style::space(style::Space::Wide));
    body->addWidget(m_parts);
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Wide));
    layout->addWidget(makeHead());
    layout->addLayout(body, 1);

    connect(m_parts, &QListWidget::currentRowChanged, this, &ProgrammePage::showPart);
    connect(m_issue, &QPushButton::clicked, this, [this] { openIssueDialog(); });
    connect(m_about, &ProgrammeAboutPart::edited, this, &ProgrammePage::store);
    connect(m_about, &ProgrammeAboutPart::refused, this, &ProgrammePage::showProblem);
    connect(m_secret, &ProgrammeSecretPart::newSecretWanted, this, &ProgrammePage::wantNewSecret);
    m_parts->setCurrentRow(0);
}

ProgrammePage::~ProgrammePage() = default;

QWidget *ProgrammePage::makeHead()
{
    auto *head = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(style::Space::Hair));
    words->addWidget(m_state);
    words->addWidget(m_news);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Wide));
    layout->addLayout(words, 1);
    layout->addWidget(m_issue, 0, Qt::AlignTop);
    m_issue->setVisible(context().file().identity().national);
    return head;
}

void ProgrammePage::addPart(ProgrammePart part)
{
    m_parts->addItem(partTitle(part));
    QWidget *content = nullptr;
    if (part == ProgrammePart::About) {
        content = m_about;
    } else if (part == ProgrammePart::Secret) {
        content = m_secret;
    } else {
        ProgrammeListPart *list = part == ProgrammePart::Calendar ? new ProgrammeCalendarPart
            : part == ProgrammePart::Targets                      ? new ProgrammeTargetsPart
                                                                  : new ProgrammeListPart(part);
        connect(list, &ProgrammeListPart::edited, this, &ProgrammePage::store);
        connect(list, &ProgrammeListPart::refused, this, &ProgrammePage::showProblem);
        m_lists.insert(int(part), list);
        content = list;
    }
    m_stack->addWidget(framed(part, content));
}

QWidget *ProgrammePage::framed(ProgrammePart part, QWidget *content)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(style::label(partTitle(part), style::Type::Heading));
    layout->addWidget(style::label(partIntro(part), style::Type::Body, nullptr, true));
    if (m_lists.contains(int(part))) {
        layout->addWidget(content, 1);
        return frame;
    }
    auto *scroll = new QScrollArea; // a form is higher than a small screen
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(partTitle(part));
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    return frame;
}

bool ProgrammePage::canChange() const
{
    return context().canWrite() && context().file().identity().national;
}

void ProgrammePage::activate()
{
    if (m_isStale)
        read();
}

void ProgrammePage::onChange(const ChangeNotice &)
{
    m_isStale = true;
    if (isVisible())
        read();
}

void ProgrammePage::onProgrammeChange()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void ProgrammePage::read()
{
    m_isStale = false;
    m_draft = packDraft(context().connection());
    m_problemLine->hide();
    showHead();
    showPart();
}

void ProgrammePage::showHead()
{
    const Programme &inForce = m_draft.inForce;
    m_state->setText(tr("%1, version %2").arg(inForce.name, inForce.version));
    if (!context().file().identity().national) {
        m_news->setText(
            tr("As the national body issued it. Another version is loaded by File, Load a programme "
               "pack."));
        return;
    }
    m_issue->setText(m_draft.hasNews() ? tr("&Issue the pack…") : tr("&Save the pack again…"));
    m_issue->setDefault(m_draft.hasNews());
    m_issue->setEnabled(context().canWrite());
    if (!m_draft.lines.isEmpty())
        m_news->setText(tr("Not issued yet: %1").arg(inShort(m_draft.lines)));
    else if (m_draft.isFirstIssue)
        m_news->setText(
            tr("Not issued yet. Its secret came with Doorstep and is public; the first issue makes one of "
               "your own."));
    else if (m_draft.isNewSecretWanted)
        m_news->setText(tr("Not issued yet: a new secret"));
    else
        m_news->setText(tr("Issued as it stands. Changes made here reach the hubs with the next issue."));
}

// Only the part in front is filled: the others when they come to the front.
void ProgrammePage::showPart()
{
    const int row = m_parts->currentRow();
    if (row < 0 || m_isStale)
        return;
    m_stack->setCurrentIndex(row);
    const ProgrammePart part = allParts[row];
    if (part == ProgrammePart::About)
        m_about->show(m_draft, canChange());
    else if (part == ProgrammePart::Secret)
        m_secret->show(m_draft, secretsHeld(context().connection()), context().file().identity().national,
                       canChange());
    else
        m_lists.value(int(part))->show(m_draft.programme, canChange());
}

void ProgrammePage::store(const Programme &edited, const QString &what)
{
    context().whenFree([this, edited, what] {
        const QString part = partTitle(allParts[qMax(0, m_parts->currentRow())]);
        try {
            const QString label = tr("Programme, %1: %2").arg(part, what);
            if (const qint64 change = draftPack(context().file(), edited, label))
                context().say(tr("%1. It reaches the hubs with the next issue").arg(label), change);
        } catch (const Error &error) {
            read(); // back to what is stored
            showProblem(error.why());
        }
    });
}

void ProgrammePage::wantNewSecret(bool wanted)
{
    context().whenFree([this, wanted] {
        try {
            draftNewSecret(context().file(), wanted);
        } catch (const Error &error) {
            read();
            showProblem(error.why());
        }
    });
}

void ProgrammePage::showProblem(const QString &why)
{
    m_problem->setText(why);
    m_problemLine->setVisible(!why.isEmpty());
}

QString ProgrammePage::problem() const
{
    return m_problemLine->isHidden() ? QString() : m_problem->text();
}

ProgrammeListPart &ProgrammePage::listPart(ProgrammePart part)
{
    return *m_lists.value(int(part));
}

ProgrammeIssueDialog *ProgrammePage::openIssueDialog()
{
    auto *dialog = new ProgrammeIssueDialog(context(), m_draft, window());
    dialog->open();
    return dialog;
}

void ProgrammePage::openArgument(const QString &argument)
{
    for (int i = 0; i < m_parts->count(); ++i)
        if (partId(allParts[i]) == argument)
            m_parts->setCurrentRow(i);
}

void ProgrammePage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("part"), partId(allParts[qMax(0, m_parts->currentRow())]));
}

void ProgrammePage::restoreState(QSettings &settings)
{
    openArgument(settings.value(QStringLiteral("part")).toString());
}

} // namespace doorstep
