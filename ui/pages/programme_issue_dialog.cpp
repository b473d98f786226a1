#include "ui/pages/programme_issue_dialog.h"

#include "ui/shell/app_context.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plain_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <memory>

namespace doorstep {

namespace {

QString newsOf(const PackDraft &draft)
{
    QStringList lines = draft.lines;
    if (draft.isFirstIssue)
        lines.append(ProgrammeIssueDialog::tr("The programme has a secret of its own"));
    else if (draft.isNewSecretWanted)
        lines.append(ProgrammeIssueDialog::tr("Returns are signed with a new secret"));
    if (draft.isFirstIssue || draft.isNewSecretWanted)
        lines.append(ProgrammeIssueDialog::tr(
            "People are found again only among returns under the same secret: where returns came before, ask "
            "each hub for a revision of them once it has loaded the pack, or else some people count twice"));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ProgrammeIssueDialog::ProgrammeIssueDialog(AppContext &context, const PackDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_hasNews(draft.hasNews())
    , m_heading(style::label({}, style::Type::Title, nullptr, true))
    , m_words(style::label({}, style::Type::Body, nullptr, true))
    , m_versionLine(new QWidget)
    , m_version(new QLineEdit(versionAfter(draft.inForce.version)))
    , m_textLabel(style::label({}, style::Type::Strong))
    , m_text(new PlainWords)
    , m_failure(style::label({}, style::Type::Body, nullptr, true))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_issue(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_copy(m_buttons->addButton(tr("Copy the &text"), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issue the pack"));
    m_heading->setText(m_hasNews ? tr("Issue the pack") : tr("Save the pack again"));
    m_words->setText(m_hasNews
                         ? tr("This comes into force here at once, and at each hub when it loads the file.")
                         : tr("Nothing was changed since version %1 was issued. It is written as it is.")
                               .arg(draft.inForce.version));
    m_issue->setText(m_hasNews ? tr("&Issue and save…") : tr("&Save…"));
    m_copy->setIcon(style::icon("copy"));
    m_copy->hide();
    fillVersionLine(draft);
    m_textLabel->setText(tr("What is ne&w"));
    m_textLabel->setBuddy(m_text);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(newsOf(draft));
    m_text->setVisible(m_hasNews);
    m_textLabel->setVisible(m_hasNews);
    m_failure->hide();
    layOut();
    m_issue->setDefault(true); // once it is in the dialog, which knows of no default before
    setMinimumWidth(style::widthOf(80));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_issue, &QPushButton::clicked, this, &ProgrammeIssueDialog::issue);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
}

void ProgrammeIssueDialog::fillVersionLine(const PackDraft &draft)
{
    m_version->setMaximumWidth(style::widthOf(20));
    QLabel *versionLabel = style::label(tr("&Version"), style::Type::Body);
    versionLabel->setBuddy(m_version);
    auto *version = new QHBoxLayout(m_versionLine);
    version->setContentsMargins(0, 0, 0, 0);
    version->setSpacing(style::space(style::Space::Gap));
    version->addWidget(versionLabel);
    version->addWidget(m_version);
    version->addWidget(style::label(tr("after %1").arg(draft.inForce.version), style::Type::Caption));
    version->addStretch(1);
    m_versionLine->setVisible(m_hasNews);
}

void ProgrammeIssueDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Page, style::Space::Gap);
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_versionLine);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_failure);
    layout->addWidget(m_buttons);
}

QString ProgrammeIssueDialog::text() const
{
    return m_text->toPlainText();
}

void ProgrammeIssueDialog::issue()
{
    const QString name = tr("%1 version %2.json")
                             .arg(m_context.programme().code,
                                  m_hasNews ? m_version->text().trimmed() : m_context.programme().version);
    const QString path = m_context.dialogs().fileToSave(
        this, tr("Save the programme pack"), QStringLiteral("pack"),
        QString(name).replace(QLatin1Char('/'), QLatin1Char('-')), tr("Programme packs (*.json)"));
    if (path.isEmpty())
        return;
    m_failure->hide();
    m_issue->setEnabled(false);
    auto issued = std::make_shared<IssuedPack>();
    const QPointer<ProgrammeIssueDialog> self(this);
    AppContext &context = m_context;
    context.runTask({
        .title = tr("Issuing the programme pack"),
        .work = [path, issued, version = m_hasNews ? m_version->text().trimmed() : QString()](
                    HubFile &file, Progress &) { *issued = issuePack(file, path, version); },
        .done =
            [self, &context, issued, path] {
                context.reloadProgramme();
                if (self)
                    self->showIssued(*issued, path);
            },
        .failed =
            [self, &context](const Error &error) {
                if (self)
                    self->showFailure(error.message());
                else
                    context.sayError(error);
            },
        .cancelled =
            [self] {
                if (self) // it may have waited behind something long
                    self->m_issue->setEnabled(true);
            },
    });
}

void ProgrammeIssueDialog::showFailure(const QString &message)
{
    m_failure->setText(message);
    m_failure->show();
    m_issue->setEnabled(true);
}

void ProgrammeIssueDialog::showIssued(const IssuedPack &issued, const QString &path)
{
    m_heading->setText(tr("Version %1 is saved").arg(issued.programme.version));
    m_words->setText(tr("%1\nSend it to your hubs by a way that only they can read: it holds the programme's "
                        "secret.")
                         .arg(QDir::toNativeSeparators(path)));
    m_versionLine->hide();
    m_textLabel->setText(tr("What to &write to the hubs"));
    m_textLabel->show();
    m_text->setPlainText(wordsToHubs(issued));
    m_text->show();
    m_issue->hide();
    m_copy->show();
    m_copy->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Close"));
    m_copy->setFocus();
}

} // namespace doorstep
