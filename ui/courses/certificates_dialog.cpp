#include "ui/courses/certificates_dialog.h"

#include "base/clock.h"
#include "base/dates.h"
#include "storage/record_store.h"
#include "ui/courses/certificate_output.h"
#include "ui/courses/certificate_paper.h"
#include "training/certificate_numbers.h"
#include "ui/courses/certificate_template_dialog.h"
#include "ui/pages/quick_change.h"
#include "ui/print/page_view.h"
#include "ui/print/print_preview.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSignalBlocker>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace doorstep {

namespace {

using State = CertificateStanding::State;
using style::Space;
using style::Type;

enum Column { Name, Certificate, Note };
constexpr int s_keyRole = Qt::UserRole; // of the enrolment, where something is printed for it

QString noteOf(const CertificateStanding &standing)
{
    QStringList notes;
    if (standing.state == State::Has && !standing.why.isEmpty())
        notes.append(CertificatesDialog::tr("Not completed: %1").arg(standing.why));
    if (!standing.sharedWith.isEmpty())
        notes.append(CertificatesDialog::tr("The same number: %1")
                         .arg(standing.sharedWith.join(QStringLiteral(", "))));
    if (standing.lacksConsent)
        notes.append(CertificatesDialog::tr("No guardian’s consent"));
    return notes.join(QStringLiteral(" \u00B7 "));
}

} // namespace

CertificatesDialog::CertificatesDialog(AppContext &context, qint64 run, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_run(run)
    , m_title(style::label({}, Type::Title, nullptr, true))
    , m_summary(style::label({}, Type::Body, nullptr, true))
    , m_warning(style::label({}, Type::Body, nullptr, true))
    , m_kinds(new QComboBox)
    , m_list(new QTreeWidget)
    , m_view(new PageView)
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
    m_list->setAccessibleName(tr("Learners"));
    m_list->setHeaderLabels({tr("Name"), tr("Certificate"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumWidth(style::widthOf(48));
    m_view->setMinimumSize(style::widthOf(36), style::widthOf(22)); // for large type on a small screen
    const int tick = m_list->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_list);
    QPixmap nothing(tick, tick);
    nothing.fill(Qt::transparent);
    m_noTick = nothing;
    auto *left = new QVBoxLayout;
    left->setSpacing(style::space(Space::Gap));
    left->addWidget(m_kinds, 0, Qt::AlignLeft);
    left->addWidget(m_list, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(style::space(Space::Wide));
    sides->addLayout(left, 6);
    sides->addWidget(m_view, 5);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, Space::Wide, Space::Gap);
    for (QWidget *widget : {m_title, m_summary, m_warning})
        layout->addWidget(widget);
    layout->addLayout(sides, 1);
    layout->addWidget(makeButtons());
    connect(m_kinds, &QComboBox::activated, this, &CertificatesDialog::read);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CertificatesDialog::showPreview);
    connect(m_list, &QTreeWidget::itemChanged, this, &CertificatesDialog::follow);
    connect(&context, &AppContext::changed, this, &CertificatesDialog::read);
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
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_issue, m_print, m_save, m_each, m_template, close})
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
            [this, wanted] { printWithPreview(m_context, certificateJob(wanted()), this); });
    connect(m_save, &QPushButton::clicked, this,
            [this, wanted] { saveCertificates(m_context, wanted(), this); });
    connect(m_each, &QPushButton::clicked, this,
            [this, wanted] { saveCertificatesEach(m_context, wanted(), this); });
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
    const int gets = m_content.count(State::Gets);
    m_summary->setText(tr("%L1 have a certificate \u00B7 %L2 get one \u00B7 %L3 do not")
                           .arg(m_content.count(State::Has))
                           .arg(gets)
                           .arg(m_content.count(State::Not)));
    const int without = int(std::count_if(m_content.learners.begin(), m_content.learners.end(),
                                          [](const CertificateStanding &one) { return one.lacksConsent; }));
    m_warning->setText(
        QStringLiteral("\u26A0 ")
        + tr("%n learner(s), under 18 or of an age that is not known, have no guardian’s consent on "
             "record.",
             nullptr, without));
    m_warning->setVisible(without > 0);
    m_issue->setText(gets > 0 ? tr("&Give numbers to %n", nullptr, gets) : tr("&Give numbers"));
    m_issue->setEnabled(gets > 0 && m_context.canEdit());
    fillList();
    follow();
    (m_issue->isEnabled() ? m_issue : m_print)->setDefault(true);
}

void CertificatesDialog::fillList()
{
    QSet<qint64> unticked;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (const QTreeWidgetItem *item = m_list->topLevelItem(row); item->checkState(Name) == Qt::Unchecked)
            unticked.insert(item->data(Name, s_keyRole).toLongLong());
    const qint64 before = current();
    QList<qint64> getting;
    for (const CertificateStanding &standing : std::as_const(m_content.learners))
        if (standing.state == State::Gets)
            getting.append(standing.learner.enrolment.key);
    QStringList next = nextCertificateNumbers(m_context.connection(), m_context.file().ownHub(),
                                              m_context.file().identity().hubCode, getting);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    bool hasNotes = false;
    for (const CertificateStanding &standing : std::as_const(m_content.learners)) {
        QTreeWidgetItem *item =
            itemFor(standing, standing.state == State::Gets ? next.takeFirst() : QString());
        hasNotes = hasNotes || !item->text(Note).isEmpty();
        const qint64 key = item->data(Name, s_keyRole).toLongLong();
        if (key && unticked.contains(key))
            item->setCheckState(Name, Qt::Unchecked);
        if (standing.learner.enrolment.key == before)
            m_list->setCurrentItem(item);
    }
    m_list->setColumnHidden(Note, !hasNotes);
    for (const int column : {Name, Certificate, Note})
        m_list->resizeColumnToContents(column);
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QTreeWidgetItem *CertificatesDialog::itemFor(const CertificateStanding &standing, const QString &next)
{
    const Enrolment &enrolment = standing.learner.enrolment;
    auto *item = new QTreeWidgetItem(m_list, {standing.learner.name, QString(), noteOf(standing)});
    item->setData(Certificate, s_keyRole, enrolment.key);
    if (standing.state == State::Has) {
        item->setText(Certificate, enrolment.certificateNumber);
        item->setIcon(Certificate, style::icon("check"));
    } else if (standing.state == State::Gets) {
        item->setText(Certificate, tr("gets %1").arg(next));
        item->setIcon(Certificate, style::icon("add"));
    } else {
        item->setText(Certificate, standing.why);
    }
    if (!item->text(Note).isEmpty())
        item->setIcon(Note, style::icon("warning"));
    for (const int column : {Name, Certificate, Note})
        item->setToolTip(column, item->text(column).toHtmlEscaped());
    const bool isPrinted =
        standing.state == State::Has || (standing.state == State::Gets && kind() == CertificateKind::Letter);
    if (isPrinted) {
        item->setData(Name, s_keyRole, enrolment.key);
        item->setCheckState(Name, Qt::Checked);
    } else {
        item->setIcon(Name, m_noTick);
    }
    return item;
}

qint64 CertificatesDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(Certificate, s_keyRole).toLongLong() : 0;
}

QList<qint64> CertificatesDialog::ticked() const
{
    QList<qint64> keys;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (const qint64 key = item->data(Name, s_keyRole).toLongLong();
            key && item->checkState(Name) == Qt::Checked)
            keys.append(key);
    }
    return keys;
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
    const qint64 shown = current();
    const bool isShown = std::any_of(
        m_content.learners.begin(), m_content.learners.end(), [shown](const CertificateStanding &standing) {
            return standing.learner.enrolment.key == shown && standing.state != State::Not;
        });
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
    const int count = m_content.count(State::Gets);
    if (count == 0)
        return;
    const QString run = titleOf(m_context.connection(), CourseRun::table(), m_run);
    quickChange(m_context, tr("Gave %n certificate number(s) on %1", nullptr, count).arg(run),
                [run = m_run](Change &change) { return issueCertificates(change, run, Clock::today()) > 0; });
    m_list->setFocus();
}

void CertificatesDialog::editTemplate()
{
    CertificateFacts facts = sampleCertificateFacts(m_context.file().identity().hubName);
    if (const auto sheet = certificateSheet(m_context.file(), current(), kind(), Clock::today())) {
        const QString number = facts.number;
        facts = sheet->facts;
        if (facts.number.isEmpty() && kind() == CertificateKind::Certificate)
            facts.number = number;
        if (!facts.issuedOn.isValid())
            facts.issuedOn = Clock::today();
    }
    (new CertificateTemplateDialog(m_context, kind(), facts, this))->open();
}

void openCertificates(AppContext &context, qint64 run, QWidget *parent)
{
    (new CertificatesDialog(context, run, parent ? parent->window() : nullptr))->show();
}

} // namespace doorstep
