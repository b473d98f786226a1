#include "ui/pages/returns_checks_step.h"

#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace doorstep {

namespace {

// More than these are shown when asked for, and then only so many: the rest comes up when those are mended.
constexpr qsizetype s_shownAtFirst = 5;
constexpr qsizetype s_mostShown = 200;

const QString s_all = QStringLiteral("all");

QList<ReturnFinding> findingsOf(const ReturnChecks &checks, ReturnFinding::Severity severity,
                                const QString &code = {})
{
    QList<ReturnFinding> found;
    for (const ReturnFinding &finding : checks.findings)
        if (finding.severity == severity && (code.isEmpty() || finding.code == code))
            found.append(finding);
    return found;
}

} // namespace

ReturnChecksStep::ReturnChecksStep(QWidget *parent) : ReturnStep(2, tr("The checks"), parent)
{
}

void ReturnChecksStep::forgetReasons()
{
    m_typed.clear();
}

QMap<QString, QString> ReturnChecksStep::reasons() const
{
    QMap<QString, QString> given;
    for (auto reason = m_typed.cbegin(); reason != m_typed.cend(); ++reason)
        if (!reason.value().trimmed().isEmpty())
            given.insert(reason.key(), reason.value().trimmed());
    return given;
}

void ReturnChecksStep::showChecks(const ReturnChecks &checks)
{
    m_checks = checks;
    m_edits.clear();
    delete m_groups;
    m_groups = new QWidget;
    auto *layout = new QVBoxLayout(m_groups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    const QList<ReturnFinding> errors = findingsOf(checks, ReturnFinding::Severity::Error);
    if (!errors.isEmpty())
        layout->addWidget(
            makeGroup(tr("To be mended before it can be signed (%L1)").arg(errors.size()), "error", errors));
    const QStringList warnings = checks.warnings();
    for (const QString &warning : warnings) {
        const QList<ReturnFinding> found = findingsOf(checks, ReturnFinding::Severity::Warning, warning);
        layout->addWidget(
            makeGroup(tr("%1 (%L2)").arg(warningLabel(warning)).arg(found.size()), "warning", found));
        layout->addWidget(makeReason(warning, tr("Reason, if it stays so:")));
    }
    if (warnings.size() > 1)
        layout->addWidget(makeReason(s_all, tr("One reason for all that have none of their own:")));
    const QList<ReturnFinding> notes = findingsOf(checks, ReturnFinding::Severity::Note);
    if (!notes.isEmpty())
        layout->addWidget(makeGroup(tr("To know"), "info", notes));
    body().addWidget(m_groups);
    setState(stateText());
}

QWidget *ReturnChecksStep::makeGroup(const QString &title, const char *icon,
                                     const QList<ReturnFinding> &findings)
{
    auto *group = new QWidget;
    auto *sign = new QLabel;
    sign->setPixmap(style::icon(icon).pixmap(style::iconSide(), style::iconSide()));
    auto *head = new QHBoxLayout;
    head->setSpacing(style::space(style::Space::Gap));
    head->addWidget(sign);
    head->addWidget(style::label(title, style::Type::Strong, nullptr, true), 1);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    layout->addLayout(head);
    for (qsizetype i = 0; i < qMin(s_shownAtFirst, findings.size()); ++i)
        layout->addWidget(makeFinding(findings[i]));
    if (findings.size() <= s_shownAtFirst)
        return group;
    auto *more = new style::LinkButton(tr("Show all %L1").arg(qMin(s_mostShown, findings.size())));
    layout->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, layout, more, findings] {
        for (qsizetype i = s_shownAtFirst; i < qMin(s_mostShown, findings.size()); ++i)
            layout->addWidget(makeFinding(findings[i]));
        if (findings.size() > s_mostShown)
            layout->addWidget(
                style::label(tr("and %L1 more").arg(findings.size() - s_mostShown), style::Type::Caption));
        more->hide();
    });
    return group;
}

QWidget *ReturnChecksStep::makeFinding(const ReturnFinding &finding)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(style::iconSide() + style::space(style::Space::Gap), 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(style::label(finding.text, style::Type::Body, nullptr, true), 1);
    if (finding.table && finding.key != 0) {
        auto *open = new style::LinkButton(tr("Open"));
        open->setAccessibleName(tr("Open: %1").arg(finding.text));
        open->setToolTip(tr("Opens the record, to be mended here"));
        connect(open, &QPushButton::clicked, this,
                [this, finding] { Q_EMIT recordOpened(finding.table, finding.key); });
        layout->addWidget(open, 0, Qt::AlignTop);
    }
    return row;
}

QWidget *ReturnChecksStep::makeReason(const QString &warning, const QString &words)
{
    auto *row = new QWidget;
    auto *edit = new QLineEdit(m_typed.value(warning));
    auto *label = style::label(words, style::Type::Body);
    label->setBuddy(edit);
    edit->setAccessibleName(warning == s_all ? words : tr("Reason: %1").arg(warningLabel(warning)));
    edit->setPlaceholderText(tr("goes with the return, for whoever reads it"));
    m_edits.insert(warning, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, warning](const QString &text) {
        m_typed.insert(warning, text);
        setState(stateText());
        Q_EMIT reasonsEdited();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(warning == s_all ? 0 : style::iconSide() + style::space(style::Space::Gap), 0,
                               0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(label);
    layout->addWidget(edit, 1);
    return row;
}

QString ReturnChecksStep::stateText() const
{
    const qsizetype errors = findingsOf(m_checks, ReturnFinding::Severity::Error).size();
    const qsizetype waiting = unanswered().size();
    QStringList parts;
    if (errors > 0)
        parts.append(tr("%Ln things to mend", nullptr, int(errors)));
    if (waiting > 0)
        parts.append(tr("%Ln reasons to give", nullptr, int(waiting)));
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(", "));
    return m_checks.warnings().isEmpty() ? tr("Nothing stands against it.")
                                         : tr("Nothing stands against it: every warning has its reason.");
}

} // namespace doorstep
