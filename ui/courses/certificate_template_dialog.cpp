#include "ui/courses/certificate_template_dialog.h"

#include "base/clock.h"
#include "records/courses.h"
#include "training/reference_letters.h"
#include "ui/courses/certificate_paper.h"
#include "ui/courses/certificate_picture_field.h"
#include "ui/courses/certificate_sample.h"
#include "ui/pages/quick_change.h"
#include "ui/print/page_view.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace doorstep {

namespace {

using style::Space;
using style::Type;

constexpr int s_longestLine = 200; // letters

QString windowTitleOf(CertificateKind kind)
{
    return kind == CertificateKind::Letter
        ? CertificateTemplateDialog::tr("Template of the letter of reference")
        : CertificateTemplateDialog::tr("Template of the certificate");
}

} // namespace

CertificateTemplateDialog::CertificateTemplateDialog(AppContext &context, CertificateKind kind,
                                                     const CertificateFacts &shown, QWidget *parent,
                                                     qint64 course)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_shown(shown)
    , m_course(course)
    , m_scope(new QComboBox)
    , m_giveUp(new QPushButton(tr("As the &hub's")))
    , m_usual(new QPushButton(tr("&Usual words")))
    , m_hint(style::label({}, Type::Caption, nullptr, true))
    , m_heading(new QLineEdit)
    , m_before(new QLineEdit)
    , m_after(new QLineEdit)
    , m_wording(new GrowingText(kind == CertificateKind::Letter ? 8 : 3, 14))
    , m_hubLogo(new CertificatePictureField(context, tr("The hub's logo")))
    , m_bodyLogo(new CertificatePictureField(context, tr("The awarding body's logo")))
    , m_lastField(m_wording)
    , m_view(new PageView)
{
    setWindowTitle(windowTitleOf(kind));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(style::space(Space::Wide));
    sides->addWidget(makeFields(), 2);
    m_view->setPaper(PaperSize::of(certificatePageLayout(kind)));
    m_view->setMinimumSize(style::widthOf(36), style::widthOf(22)); // for large type on a small screen
    sides->addWidget(m_view, 3);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, Space::Wide, Space::Gap);
    layout->addLayout(sides, 1);
    layout->addWidget(makeButtons());
    constexpr int pause = 120; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &CertificateTemplateDialog::showPreview);
    setWords(certificateTemplate(context.connection(), kind, course));
    changeScope();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == m_wording || (qobject_cast<QLineEdit *>(now) && isAncestorOf(now)))
            m_lastField = now;
    });
    m_heading->setFocus();
    resize(QSize(style::widthOf(190), style::widthOf(110))
               .boundedTo(screen()->availableGeometry().size() * 0.94));
}

CertificateTemplateDialog::~CertificateTemplateDialog() = default;

CertificateTemplateDialog *CertificateTemplateDialog::ofLetter(AppContext &context,
                                                               const CertificateSheet &sheet, qint64 course,
                                                               qint64 enrolment, QWidget *parent)
{
    auto *dialog =
        new CertificateTemplateDialog(context, CertificateKind::Letter, sheet.facts, parent, course);
    dialog->m_enrolment = enrolment;
    dialog->setWindowTitle(tr("Letter of reference for %1").arg(sheet.facts.name));
    dialog->m_form->setRowVisible(dialog->m_scope->parentWidget(), false);
    dialog->m_giveUp->hide();
    dialog->m_usual->setText(tr("Words of the &template"));
    dialog->m_hint->setText(tr("This letter only; the template stays as it is."));
    dialog->setWords(sheet.words);
    dialog->m_wording->setFocus();
    return dialog;
}

// Whom the words are for stands first. Where a course has none of its own, they begin with the hub's.
void CertificateTemplateDialog::addScope(QFormLayout &form)
{
    m_scope->addItem(tr("All courses"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_giveUp->setAutoDefault(false);
    m_giveUp->setToolTip(tr("The course goes by the template of all courses again"));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(Space::Gap));
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_giveUp);
    form.addRow(tr("Template &of"), line);
    if (m_course) {
        m_scope->addItem(tr("Only %1").arg(titleOf(m_context.connection(), Course::table(), m_course)));
        if (hasOwnTemplate(m_context.connection(), m_kind, m_course))
            m_scope->setCurrentIndex(1);
    }
    form.setRowVisible(line, m_course != 0);
    connect(m_scope, &QComboBox::activated, this, &CertificateTemplateDialog::changeScope);
    connect(m_giveUp, &QPushButton::clicked, this, &CertificateTemplateDialog::giveUp);
}

bool CertificateTemplateDialog::isOfCourse() const
{
    return m_scope->currentIndex() > 0;
}

// What is typed already stays: it is meant for the other then.
void CertificateTemplateDialog::changeScope()
{
    if (words() == m_unchanged)
        setWords(certificateTemplate(m_context.connection(), m_kind, isOfCourse() ? m_course : 0));
    m_giveUp->setVisible(isOfCourse() && hasOwnTemplate(m_context.connection(), m_kind, m_course));
}

void CertificateTemplateDialog::giveUp()
{
    if (quickChange(m_context,
                    tr("%1 goes by the template of all courses")
                        .arg(titleOf(m_context.connection(), Course::table(), m_course)),
                    [kind = m_kind, course = m_course](Change &change) {
                        giveUpTemplate(change, kind, course);
                        return true;
                    }))
        accept();
}

QWidget *CertificateTemplateDialog::makeFields()
{
    auto *fields = new QWidget;
    auto *form = m_form = new QFormLayout(fields);
    style::setMargins(form, Space::Hair, Space::Gap);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const bool isLetter = m_kind == CertificateKind::Letter;
    addScope(*form);
    form->addRow(tr("&Heading"), m_heading);
    form->addRow(isLetter ? tr("&Greeting") : tr("&Above the name"), m_before);
    form->addRow(tr("&Between name and course"), m_after);
    form->setRowVisible(m_after, !isLetter);
    form->addRow(isLetter ? tr("&What it says") : tr("Below the &course"), m_wording);
    addInsertButton(*form);
    form->addRow(tr("The hub's logo"), m_hubLogo);
    form->addRow(tr("The awarding body's logo"), m_bodyLogo);
    form->addRow(style::label(tr("Only on sheets of courses that name an awarding body."), Type::Caption,
                              nullptr, true));
    addSignatory(*form, isLetter ? tr("Signed by") : tr("Signed on the left by"));
    if (!isLetter)
        addSignatory(*form, tr("Signed on the right by"));
    for (QLineEdit *line : fields->findChildren<QLineEdit *>()) {
        line->setMaxLength(s_longestLine);
        connect(line, &QLineEdit::textChanged, this, &CertificateTemplateDialog::changeSoon);
    }
    connect(m_wording, &QPlainTextEdit::textChanged, this, &CertificateTemplateDialog::changeSoon);
    for (CertificatePictureField *field : fields->findChildren<CertificatePictureField *>())
        connect(field, &CertificatePictureField::changed, this, &CertificateTemplateDialog::changeSoon);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    scroll->setMinimumWidth(style::widthOf(46));
    return scroll;
}

void CertificateTemplateDialog::addSignatory(QFormLayout &form, const QString &heading)
{
    Signatory signatory{new QLineEdit, new QLineEdit,
                        new CertificatePictureField(m_context, tr("%1: signature").arg(heading))};
    signatory.name->setAccessibleName(tr("%1: name").arg(heading));
    signatory.name->setPlaceholderText(tr("Name; empty to sign by hand"));
    signatory.role->setAccessibleName(tr("%1: what they are").arg(heading));
    signatory.role->setPlaceholderText(tr("What they are"));
    form.addRow(heading, signatory.name);
    form.addRow(signatory.role);
    form.addRow(tr("Signature, as a picture"), signatory.picture);
    form.addRow(style::label(
        tr("Printed only under a name that is written out: [lead trainer] may be somebody else."),
        Type::Caption, nullptr, true));
    m_signatories.append(signatory);
}

void CertificateTemplateDialog::addInsertButton(QFormLayout &form)
{
    auto *button = new QPushButton(style::icon("add"), tr("&Put in"));
    button->setAutoDefault(false);
    button->setAccessibleDescription(tr("Puts what is filled in for each person into the field you were in"));
    auto *menu = new QMenu(button);
    for (const CertificatePlaceholder &placeholder : certificatePlaceholders(m_shown)) {
        if (m_kind == CertificateKind::Letter && placeholder.word == certificatePlaceholders({})[10].word)
            continue; // a letter has no number
        const QString word = QLatin1Char('[') + placeholder.word + QLatin1Char(']');
        connect(menu->addAction(word), &QAction::triggered, this, [this, word] { insert(word); });
    }
    button->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch(1);
    form.addRow(line);
    form.addRow(style::label(
        m_kind == CertificateKind::Letter ? tr(
            "[name], [course] and the like are filled in for each person. A sentence is left out where they "
            "have nothing to say.")
                                          : tr("[name], [course] and the like are filled in for each person. "
                                               "What stands between middle dots (·) is "
                                               "left out where they have nothing to say."),
        Type::Caption, nullptr, true));
}

void CertificateTemplateDialog::insert(const QString &placeholder)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_lastField))
        line->insert(placeholder);
    else
        m_wording->insertPlainText(placeholder);
    m_lastField->setFocus();
}

QWidget *CertificateTemplateDialog::makeButtons()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(Space::Gap));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new KeyButton(tr("&Save"));
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    layout->addWidget(m_usual);
    m_hint->setText(m_kind == CertificateKind::Letter
                        ? tr("Letters that are written stay as they are.")
                        : tr("Certificates that have their number stay as they are."));
    layout->addWidget(m_hint, 1);
    layout->addWidget(cancel);
    layout->addWidget(save);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_usual, cancel})
        button->setAutoDefault(false);
    save->setDefault(true);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        setTexts(m_enrolment ? certificateTemplate(m_context.connection(), m_kind, m_course)
                             : usualTemplate(m_kind));
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &CertificateTemplateDialog::save);
    return line;
}

void CertificateTemplateDialog::setTexts(const CertificateTemplate &words)
{
    m_heading->setText(words.heading);
    m_before->setText(words.before);
    m_after->setText(words.after);
    m_wording->setWords(words.wording);
    for (qsizetype i = 0; i < m_signatories.size(); ++i) {
        m_signatories[i].name->setText(words.signatories.value(i).name);
        m_signatories[i].role->setText(words.signatories.value(i).role);
    }
}

void CertificateTemplateDialog::setWords(const CertificateTemplate &words)
{
    setTexts(words);
    m_hubLogo->setPicture(words.hubLogo);
    m_bodyLogo->setPicture(words.bodyLogo);
    for (qsizetype i = 0; i < m_signatories.size(); ++i)
        m_signatories[i].picture->setPicture(words.signatories.value(i).picture);
    m_unchanged = this->words();
    showPreview();
}

CertificateTemplate CertificateTemplateDialog::words() const
{
    CertificateTemplate words;
    words.heading = m_heading->text().simplified();
    words.before = m_before->text().simplified();
    words.after = m_after->text().simplified();
    words.wording = m_wording->words().trimmed();
    words.hubLogo = m_hubLogo->token();
    words.bodyLogo = m_bodyLogo->token();
    for (const Signatory &signatory : m_signatories)
        words.signatories.append({signatory.name->text().simplified(), signatory.role->text().simplified(),
                                  signatory.picture->token()});
    while (!words.signatories.isEmpty() && words.signatories.last() == CertificateTemplate::Signatory())
        words.signatories.removeLast();
    return words;
}

void CertificateTemplateDialog::showPreview()
{
    m_soon.stop();
    const CertificateTemplate words = this->words();
    CertificatePictures pictures{{m_hubLogo->token(), m_hubLogo->image()},
                                 {m_bodyLogo->token(), m_bodyLogo->image()}};
    for (const Signatory &signatory : std::as_const(m_signatories))
        pictures.insert(signatory.picture->token(), signatory.picture->image());
    pictures.remove(QString());
    CertificateFacts shown = m_shown;
    if (!words.bodyLogo.isEmpty() && shown.awardingBody.isEmpty())
        shown.awardingBody = sampleCertificateFacts({}).awardingBody; // else the logo would not be seen
    std::unique_ptr<PagedDocument> document =
        certificateDocument(windowTitle(), {filledSheet(m_kind, words, shown)}, pictures);
    document->layOut(PaperSize::of(certificatePageLayout(m_kind)));
    m_view->setDocument(document.get());
    m_view->setPage(0);
    m_document = std::move(document);
}

void CertificateTemplateDialog::save()
{
    QList<std::function<QString(Change &)>> signatures;
    for (const Signatory &signatory : std::as_const(m_signatories))
        signatures.append(signatory.picture->keeper());
    const bool isSaved = quickChange(
        m_context, changeLabel(),
        [kind = m_kind, enrolment = m_enrolment, course = isOfCourse() ? m_course : 0, kept = words(),
         hub = m_hubLogo->keeper(), body = m_bodyLogo->keeper(), signatures](Change &change) {
            CertificateTemplate words = kept;
            words.hubLogo = hub(change);
            words.bodyLogo = body(change);
            for (qsizetype i = 0; i < words.signatories.size(); ++i)
                words.signatories[i].picture = signatures[i](change);
            if (enrolment)
                writeLetter(change, enrolment, words, Clock::today());
            else
                keepTemplate(change, kind, words, course);
            return true;
        });
    if (isSaved)
        accept();
}

QString CertificateTemplateDialog::changeLabel() const
{
    if (m_enrolment)
        return tr("Wrote a letter of reference for %1").arg(m_shown.name);
    const QString what = m_kind == CertificateKind::Letter
        ? tr("Changed the template of the letter of reference")
        : tr("Changed the template of the certificate");
    return isOfCourse() ? tr("%1 for %2", "a change of a template, and the course")
                              .arg(what, titleOf(m_context.connection(), Course::table(), m_course))
                        : what;
}

// Enter goes on to the next field, as in the editors of records.
void CertificateTemplateDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget()))
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

void CertificateTemplateDialog::reject()
{
    if (words() == m_unchanged
        || m_context.dialogs().confirm(
            this,
            {m_enrolment ? tr("Close without keeping the letter?") : tr("Close without saving the template?"),
             tr("What you changed here is lost; it stays as it was."), tr("Close"), true}))
        QDialog::reject();
}

} // namespace doorstep
