#include "ui/courses/certificates_list.h"

#include "base/dates.h"
#include "ui/courses/certificate_paper.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QSet>
#include <QSignalBlocker>
#include <QStyle>

namespace doorstep {

namespace {

using Certified = CertificateStanding::State;

enum Column { Name, Certificate, Note };
constexpr int s_keyRole =
    Qt::UserRole; // of the enrolment; in the column of the name where something is printed

// What is noted of a certificate and of a letter.
QStringList notesOfBoth(const CertificateStanding &standing)
{
    QStringList notes;
    if (standing.lacksConsent)
        notes.append(CertificatesList::tr("No guardian’s consent"));
    if (standing.state != Certified::Not && !hasLetters(standing.learner.name))
        notes.append(CertificatesList::tr("No font on this computer has all letters of the name"));
    return notes;
}

QString noteOf(const CertificateStanding &standing)
{
    QStringList notes;
    if (standing.state == Certified::Has && !standing.why.isEmpty())
        notes.append(CertificatesList::tr("Not completed: %1").arg(standing.why));
    if (!standing.printedName.isEmpty())
        notes.append(CertificatesList::tr("Made out to %1").arg(standing.printedName));
    if (!standing.sharedWith.isEmpty())
        notes.append(
            CertificatesList::tr("The same number: %1").arg(standing.sharedWith.join(QStringLiteral(", "))));
    return (notes + notesOfBoth(standing)).join(QStringLiteral(" \u00B7 "));
}

} // namespace

CertificatesList::CertificatesList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Learners"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    setMinimumWidth(style::widthOf(48));
    const int tick = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    QPixmap nothing(tick, tick);
    nothing.fill(Qt::transparent);
    m_noTick = nothing;
}

void CertificatesList::showLearners(const RunCertificates &content, CertificateKind kind, QStringList next)
{
    const bool areLetters = kind == CertificateKind::Letter;
    QSet<qint64> unticked;
    for (int row = 0; row < topLevelItemCount(); ++row)
        if (const QTreeWidgetItem *item = topLevelItem(row); item->checkState(Name) == Qt::Unchecked)
            unticked.insert(item->data(Name, s_keyRole).toLongLong());
    const qint64 before = current();
    const QSignalBlocker quiet(this);
    clear();
    setHeaderLabels({tr("Name"), areLetters ? tr("Letter") : tr("Certificate"), tr("Note")});
    bool hasNotes = false;
    for (const CertificateStanding &standing : content.learners) {
        QTreeWidgetItem *item = areLetters
            ? letterFor(standing)
            : itemFor(standing, standing.state == Certified::Gets ? next.takeFirst() : QString());
        hasNotes = hasNotes || !item->text(Note).isEmpty();
        const qint64 key = item->data(Name, s_keyRole).toLongLong();
        if (key && unticked.contains(key))
            item->setCheckState(Name, Qt::Unchecked);
        if (standing.learner.enrolment.key == before)
            setCurrentItem(item);
    }
    setColumnHidden(Note, !hasNotes);
    for (const int column : {Name, Certificate, Note})
        resizeColumnToContents(column);
    setColumnWidth(Name, qMin(columnWidth(Name), style::widthOf(40))); // the numbers stay in sight
    if (!currentItem())
        setCurrentItem(topLevelItem(0));
}

QTreeWidgetItem *CertificatesList::itemFor(const CertificateStanding &standing, const QString &next)
{
    auto *item = new QTreeWidgetItem(this, {standing.learner.name, QString(), noteOf(standing)});
    item->setData(Certificate, s_keyRole, standing.learner.enrolment.key);
    if (standing.state == Certified::Has) {
        item->setText(Certificate, standing.learner.enrolment.certificateNumber);
        item->setIcon(Certificate, style::icon("check"));
    } else if (standing.state == Certified::Gets) {
        item->setText(Certificate, tr("gets %1").arg(next));
        item->setIcon(Certificate, style::icon("add"));
    } else {
        item->setText(Certificate, standing.why);
    }
    finish(*item, standing.state == Certified::Has);
    return item;
}

QTreeWidgetItem *CertificatesList::letterFor(const CertificateStanding &standing)
{
    auto *item = new QTreeWidgetItem(
        this, {standing.learner.name, QString(), notesOfBoth(standing).join(QStringLiteral(" \u00B7 "))});
    item->setData(Certificate, s_keyRole, standing.learner.enrolment.key);
    if (standing.letterOn.isValid()) {
        item->setText(Certificate, tr("written %1").arg(dateForPeople(standing.letterOn)));
        item->setIcon(Certificate, style::icon("check"));
    } else if (standing.state != Certified::Not) {
        item->setText(Certificate, tr("not written yet"));
        item->setIcon(Certificate, style::icon("add"));
    } else {
        item->setText(Certificate, standing.why);
    }
    finish(*item, standing.letterOn.isValid());
    return item;
}

void CertificatesList::finish(QTreeWidgetItem &item, bool isPrinted)
{
    if (!item.text(Note).isEmpty())
        item.setIcon(Note, style::icon("warning"));
    for (const int column : {Name, Certificate, Note})
        item.setToolTip(column, item.text(column).toHtmlEscaped());
    if (isPrinted) {
        item.setData(Name, s_keyRole, item.data(Certificate, s_keyRole));
        item.setCheckState(Name, Qt::Checked);
    } else {
        item.setIcon(Name, m_noTick);
    }
}

qint64 CertificatesList::current() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(Certificate, s_keyRole).toLongLong() : 0;
}

QList<qint64> CertificatesList::ticked() const
{
    QList<qint64> keys;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = topLevelItem(row);
        if (const qint64 key = item->data(Name, s_keyRole).toLongLong();
            key && item->checkState(Name) == Qt::Checked)
            keys.append(key);
    }
    return keys;
}

} // namespace doorstep
