#include "ui/courses/certificates_dialog.h"

#include "base/clock.h"
#include "storage/record_store.h"
#include "training/certificate_numbers.h"
#include "training/reference_letters.h"
#include "ui/courses/certificate_output.h"
#include "ui/courses/certificate_paper.h"
#include "ui/courses/certificate_sample.h"
#include "ui/courses/certificate_template_dialog.h"
#include "ui/courses/certificates_list.h"
#include "ui/courses/withdrawn_numbers.h"
#include "ui/pages/quick_change.h"
#include "ui/print/page_view.h"
#include "ui/shell/record_undo.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace doorstep {

namespace {

using State = CertificateStanding::State;
using style::Space;
using style::Type;

} // namespace

CertificatesDialog::CertificatesDialog(AppContext &context, qint64 run, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_run(run)
    , m_title(style::label({}, Type::Title, nullptr, true))
    , m_summary(style::label({}, Type::Body, nullptr, true))
    , m_warning(style::label({}, Type::Body, nullptr, true))
    , m_kinds(new QComboBox)
    , m_list(new CertificatesList)
    , m_view(new PageView)
    , m_replace(new QPushButton(tr("&Replace with a corrected one")))
    , m_own(new QPushButton(style::icon("edit"), tr("&Own words for this letter…")))
    , m_issue(new QPushButton(style::icon("check"), QString()))
    , m_template(new QPushButton(style::icon("edit"), tr("&Template…")))
    , m_print(new QPushButton(style::icon("print"), QString()))
    , m_save(new QPushButton(style::icon("export"), tr("&Save as PDF…")))
    , m_each(new QPushButton(style::icon("folder"), tr("One &file each…")))
{
    setWindowTitle(tr("Certificates"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_kinds->setAccessibleName(tr("What is printed"));
    m_kinds->addItem(tr("Certificates"), int(CertificateKind::Certificate));
    m_kinds->addItem(tr("Letters of reference"), int(CertificateKind::Letter));
    m_view->setMinimumSize(style::widthOf(36), style::widthOf(22)); // for large type on a small screen
    auto *left = new QVBoxLayout;
    left->setSpacing(style::space(Space::Gap));
    left->addWidget(m_kinds, 0, Qt::AlignLeft);
    left->addWidget(m_list, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(style::space(Space::Wide));
    sides->addLayout(left, 6);
    auto *right = new QVBoxLayout;
    right->setSpacing(style::space(Space::Gap));
    right->addWidget(m_view, 1);
    m_replace->setToolTip(
        tr("A new number, with what is recorded now; it says which one it stands in place of"));
    for (QPushButton *button : {m_replace, m_own}) {
        button->setAutoDefault(false);
        right->addWidget(button, 0, Qt::AlignRight);
    }
    sides->addLayout(right, 5);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, Space::Wide, Space::Gap);
    for (QWidget *widget : {m_title, m_summary, m_warning})
        layout->addWidget(widget);
    layout->addLayout(sides, 1);
    layout->addWidget(makeButtons());
    connect(m_kinds, &QComboBox::activated, this, &CertificatesDialog::read);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CertificatesDialog::showPreview);
    connect(m_replace, &QPushButton::clicked, this, &CertificatesDialog::replace);
    connect(m_own, &QPushButton::clicked, this, &CertificatesDialog::editLetter);
    connect(m_list, &QTreeWidget::itemChanged, this, &CertificatesDialog::follow);
    connect(&context, &AppContext::changed, this, &CertificatesDialog::read);
    new QShortcut(QKeySequence::Undo, this, [this] { m_context.undoStack().undo(); });
    new QShortcut(QKeySequence::Redo, this, [this] { m_context.undoStack().redo(); });
    read();
    m_list->setFocus();
    resize(QSize(style::widthOf(190), style::widthOf(95))
               .boundedTo(screen()->availableGeometry().size() * 0.94));
}

CertificatesDialog::~CertificatesDialog() = default;

QWidget *CertificatesDialog::makeButtons()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, style::space(Space::Gap));
    auto *withdrawn = new QPushButton(tr("Withd&rawn numbers…"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_issue, m_print, m_save, m_each, m_template, withdrawn, close})
        flow->addWidget(button);
    flow->addWidget(new QWidget); // takes what is left of the line
    connect(m_issue, &QPushButton::clicked, this, &CertificatesDialog::issue);
    connect(m_template, &QPushButton::clicked, this, &CertificatesDialog::editTemplate);
    const auto wanted = [this] {
        const QString run = titleOf(m_context.connection(), CourseRun::table(), m_run);
        return CertificatesWanted{kind(),
                                  kind() == CertificateKind::Letter ? tr("Letters of reference: %1").arg(run)
                                                                    : tr("Certificates: %1").arg(run),
                                  ticked()};
    };
    connect(m_print, &QPushButton::clicked, this,
            [this, wanted] { printCertificates(m_context, wanted(), this); });
    connect(m_save, &QPushButton::clicked, this,
            [this, wanted] { saveCertificates(m_context, wanted(), this); });
    connect(m_each, &QPushButton::clicked, this,
            [this, wanted] { saveCertificatesEach(m_context, wanted(), this); });
    connect(withdrawn, &QPushButton::clicked, this, [this] { showWithdrawnNumbers(m_context, this); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_issue->setVisible(m_context.canEdit());
    m_template->setVisible(m_context.canEdit());
    return line;
}

CertificateKind CertificatesDialog::kind() const
{
    return CertificateKind(m_kinds->currentData().toInt());
}

void CertificatesDialog::read()
{
    if (!doorstep::find(m_context.connection(), Id<CourseRun>(m_run))) {
        close();
        return;
    }
    m_content = certificatesOfRun(m_context.connection(), m_run);
    m_kinds->setVisible(m_content.isYouth);
    m_title->setText(titleOf(m_context.connection(), CourseRun::table(), m_run));
    const int without = int(std::count_if(m_content.learners.begin(), m_content.learners.end(),
                                          [](const CertificateStanding &one) { return one.lacksConsent; }));
    m_warning->setText(
        QStringLiteral("\u26A0 ")
        + tr("%n learner(s), under 18 or of an age that is not known, have no guardian’s consent on "
             "record.",
             nullptr, without));
    m_warning->setVisible(without > 0);
    showIssue();
    fillList();
    follow();
    (m_issue->isEnabled() ? m_issue : m_print)->setDefault(true);
}

void CertificatesDialog::showIssue()
{
    const bool areLetters = kind() == CertificateKind::Letter;
    const int count = areLetters ? int(lettersToWrite().size()) : m_content.count(State::Gets);
    m_summary->setText(
        areLetters
            ? tr("%L1 letters are written \u00B7 %L2 are not")
                  .arg(std::count_if(m_content.learners.begin(), m_content.learners.end(),
                                     [](const CertificateStanding &one) { return one.letterOn.isValid(); }))
                  .arg(count)
            : tr("%L1 have a certificate \u00B7 %L2 get one \u00B7 %L3 do not")
                  .arg(m_content.count(State::Has))
                  .arg(count)
                  .arg(m_content.count(State::Not)));
    m_issue->setText(areLetters      ? tr("&Write %n letter(s)", nullptr, count)
                         : count > 0 ? tr("&Give numbers to %n", nullptr, count)
                                     : tr("&Give numbers"));
    m_issue->setEnabled(count > 0 && m_context.canEdit());
}

QList<qint64> CertificatesDialog::lettersToWrite() const
{
    QList<qint64> keys;
    for (const CertificateStanding &standing : m_content.learners)
        if (standing.state != State::Not && !standing.letterOn.isValid())
            keys.append(standing.learner.enrolment.key);
    return keys;
}

void CertificatesDialog::fillList()
{
    QList<qint64> getting;
    for (const CertificateStanding &standing : std::as_const(m_content.learners))
        if (standing.state == State::Gets)
            getting.append(standing.learner.enrolment.key);
    const HubFile &file = m_context.file();
    m_list->showLearners(
        m_content, kind(),
        nextCertificateNumbers(m_context.connection(), file.ownHub(), file.identity().hubCode, getting));
}

QList<qint64> CertificatesDialog::ticked() const
{
    return m_list->ticked();
}

const CertificateStanding *CertificatesDialog::standingInHand() const
{
    for (const CertificateStanding &standing : m_content.learners)
        if (standing.learner.enrolment.key == m_list->current())
            return &standing;
    return nullptr;
}

void CertificatesDialog::follow()
{
    const int count = int(ticked().size());
    m_print->setText(tr("&Print %n…", nullptr, count));
    for (QPushButton *button : {m_print, m_save, m_each})
        button->setEnabled(count > 0);
    showPreview();
}

// Of somebody who does not complete there is nothing to show.
void CertificatesDialog::showPreview()
{
    const qint64 shown = m_list->current();
    const CertificateStanding *standing = standingInHand();
    const bool areLetters = kind() == CertificateKind::Letter;
    const bool isShown =
        standing && (standing->state != State::Not || (areLetters && standing->letterOn.isValid()));
    m_replace->setVisible(!areLetters && m_context.canEdit());
    m_replace->setEnabled(standing && standing->state == State::Has);
    m_own->setVisible(areLetters && m_context.canEdit());
    m_own->setEnabled(isShown);
    std::unique_ptr<PagedDocument> document;
    if (const auto sheet =
            isShown ? certificateSheet(m_context.file(), shown, kind(), Clock::today()) : std::nullopt) {
        CertificatePictures pictures;
        addPictures(m_context.connection(), {*sheet}, pictures);
        document = certificateDocument(tr("%1 of %2").arg(m_kinds->currentText(), sheet->facts.name),
                                       {*sheet}, pictures);
        const PaperSize paper = PaperSize::of(certificatePageLayout(kind()));
        document->layOut(paper);
        m_view->setPaper(paper);
    }
    m_view->setDocument(document.get());
    if (document)
        m_view->setPage(0);
    m_document = std::move(document);
}

void CertificatesDialog::issue()
{
    const QString run = titleOf(m_context.connection(), CourseRun::table(), m_run);
    if (kind() == CertificateKind::Letter) {
        const QList<qint64> keys = lettersToWrite();
        quickChange(m_context,
                    tr("Wrote %n letter(s) of reference for %1", nullptr, int(keys.size())).arg(run),
                    [keys](Change &change) { return writeLetters(change, keys, Clock::today()) > 0; });
    } else if (const int count = m_content.count(State::Gets); count > 0) {
        quickChange(
            m_context, tr("Gave %n certificate number(s) on %1", nullptr, count).arg(run),
            [run = m_run](Change &change) { return issueCertificates(change, run, Clock::today()) > 0; });
    }
    m_list->setFocus();
}

void CertificatesDialog::replace()
{
    const CertificateStanding *standing = standingInHand();
    if (!standing || standing->state != State::Has)
        return;
    const Enrolment &enrolment = standing->learner.enrolment;
    quickChange(m_context,
                tr("Replaced certificate %1 of %2").arg(enrolment.certificateNumber, standing->learner.name),
                [key = enrolment.key](Change &change) {
                    return replaceCertificates(change, {key}, Clock::today()) > 0;
                });
    m_list->setFocus();
}

void CertificatesDialog::editLetter()
{
    const qint64 key = m_list->current();
    if (const auto sheet = certificateSheet(m_context.file(), key, CertificateKind::Letter, Clock::today()))
        CertificateTemplateDialog::ofLetter(m_context, *sheet, m_content.content.course.key, key, this)
            ->open();
}

void CertificatesDialog::editTemplate()
{
    CertificateFacts facts = sampleCertificateFacts(m_context.file().identity().hubName);
    if (const auto sheet = certificateSheet(m_context.file(), m_list->current(), kind(), Clock::today())) {
        const QString number = facts.number;
        facts = sheet->facts;
        facts.replaces.clear();
        if (facts.number.isEmpty() && kind() == CertificateKind::Certificate)
            facts.number = number;
        if (!facts.issuedOn.isValid())
            facts.issuedOn = Clock::today();
    }
    (new CertificateTemplateDialog(m_context, kind(), facts, this, m_content.content.course.key))->open();
}

void openCertificates(AppContext &context, qint64 run, QWidget *parent)
{
    (new CertificatesDialog(context, run, parent ? parent->window() : nullptr))->show();
}

} // namespace doorstep
