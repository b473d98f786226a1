#include "ui/pages/programme_about_part.h"

#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace doorstep {

namespace {

QSpinBox *spinBox(int most)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setKeyboardTracking(false);
    box->setMaximumWidth(style::widthOf(14));
    return box;
}

// "conversations: 72 months (Evidence of the programme …)"
QString retentionWords(const QJsonArray &rules)
{
    QStringList lines;
    for (const QJsonValue rule : rules) {
        const QString records = rule[QLatin1String("records")].toString();
        const int months = rule[QLatin1String("keep_months")].toInt();
        const QString reason = rule[QLatin1String("reason")].toString();
        lines.append(ProgrammeAboutPart::tr("%1: %n month(s). %2", nullptr, months).arg(records, reason));
    }
    return lines.isEmpty() ? ProgrammeAboutPart::tr("Nothing is laid down") : lines.join(QLatin1Char('\n'));
}

} // namespace

ProgrammeAboutPart::ProgrammeAboutPart(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_code(new QLineEdit)
    , m_body(new QLineEdit)
    , m_from(new DateEdit(Lean::Future))
    , m_to(new DateEdit(Lean::Future))
    , m_small(spinBox(1000))
    , m_young(spinBox(120))
    , m_members(spinBox(1000))
    , m_months(spinBox(240))
    , m_edition(new QComboBox)
    , m_retention(style::label({}, style::Type::Body, nullptr, true))
{
    m_edition->addItem(tr("2019"), QStringLiteral("imd2019"));
    m_edition->addItem(tr("2025"), QStringLiteral("imd2025"));
    m_edition->setMaximumWidth(style::widthOf(14));
    for (DateEdit *edit : {m_from, m_to})
        edit->setMaximumWidth(style::widthOf(26));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(style::space(style::Space::Wide));
    form->setVerticalSpacing(style::space(style::Space::Gap));
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("National &body"), m_body);
    form->addRow(tr("&Begins"), m_from);
    form->addRow(tr("&Ends"), m_to);
    form->addRow(tr("&Smallest number to publish"), m_small);
    form->addRow(tr("Greatest age of a &young person"), m_young);
    form->addRow(tr("&Members for a group to be recognised"), m_members);
    form->addRow(tr("Months to &act in after training"), m_months);
    form->addRow(tr("E&dition of the deprivation index"), m_edition);
    form->addRow(tr("How long records are kept"), m_retention);
    auto *frame = new QWidget;
    frame->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    frame->setMaximumWidth(style::widthOf(100));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    layout->addStretch(1);

    m_to->setPlaceholderText(tr("no end"));
    const auto on = [this](QLineEdit *edit, const QString &what) {
        connect(edit, &QLineEdit::editingFinished, this, [this, what] { take(what); });
    };
    on(m_name, tr("the name"));
    on(m_code, tr("the code"));
    on(m_body, tr("the national body"));
    on(m_from, tr("the first day"));
    on(m_to, tr("the last day"));
    for (QSpinBox *box : {m_small, m_young, m_members, m_months})
        connect(box, &QSpinBox::valueChanged, this, [this] { take(tr("a rule")); });
    connect(m_edition, &QComboBox::activated, this, [this] { take(tr("the index of deprivation")); });
}

void ProgrammeAboutPart::show(const PackDraft &draft, bool canChange)
{
    m_isShowing = true;
    m_programme = draft.programme;
    const auto setText = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    setText(m_name, m_programme.name);
    setText(m_code, m_programme.code);
    setText(m_body, m_programme.nationalBody);
    m_from->setDate(m_programme.from);
    m_to->setDate(m_programme.to);
    m_small->setValue(m_programme.smallNumberThreshold);
    m_young->setValue(m_programme.youngPersonMaxAge);
    m_members->setValue(m_programme.groupRecognitionMembers);
    m_months->setValue(m_programme.actionWindowMonths);
    m_edition->setCurrentIndex(m_edition->findData(m_programme.imdEdition));
    m_retention->setText(retentionWords(m_programme.retention));
    for (QLineEdit *edit : {m_name, m_body, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)})
        edit->setReadOnly(!canChange);
    // Returns say the code: it stays once there can be any.
    m_code->setReadOnly(!canChange || !draft.isFirstIssue);
    for (QWidget *field :
         {static_cast<QWidget *>(m_small), static_cast<QWidget *>(m_young), static_cast<QWidget *>(m_members),
          static_cast<QWidget *>(m_months), static_cast<QWidget *>(m_edition)})
        field->setEnabled(canChange);
    m_isShowing = false;
}

void ProgrammeAboutPart::take(const QString &what)
{
    if (m_isShowing || m_name->isReadOnly())
        return;
    if (m_from->isUnreadable() || m_to->isUnreadable()) {
        Q_EMIT refused(tr("That is not a date"));
        return;
    }
    Programme edited = m_programme;
    edited.name = m_name->text().trimmed();
    edited.code = m_code->text().trimmed();
    edited.nationalBody = m_body->text().trimmed();
    edited.from = m_from->date();
    edited.to = m_to->date();
    edited.smallNumberThreshold = m_small->value();
    edited.youngPersonMaxAge = m_young->value();
    edited.groupRecognitionMembers = m_members->value();
    edited.actionWindowMonths = m_months->value();
    edited.imdEdition = m_edition->currentData().toString();
    Q_EMIT this->edited(edited, what);
}

ProgrammeSecretPart::ProgrammeSecretPart(QWidget *parent)
    : QWidget(parent)
    , m_id(style::label({}, style::Type::Strong, nullptr, true))
    , m_words(style::label({}, style::Type::Body, nullptr, true))
    , m_change(new QCheckBox(tr("&Make a new secret with the next issue")))
    , m_consequence(style::label(tr("Only where the pack came into wrong hands. Returns made under the old "
                                    "secret are still taken in and "
                                    "links between hubs hold, but somebody whom two hubs know is found anew "
                                    "only once both return under "
                                    "the new one."),
                                 style::Type::Caption, nullptr, true))
{
    for (QWidget *words : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_consequence)})
        words->setMaximumWidth(style::widthOf(90));
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_id);
    layout->addWidget(m_words);
    layout->addSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_change);
    layout->addWidget(m_consequence);
    layout->addStretch(1);
    connect(m_change, &QCheckBox::clicked, this, &ProgrammeSecretPart::newSecretWanted);
}

void ProgrammeSecretPart::show(const PackDraft &draft, int held, bool isNational, bool canChange)
{
    m_id->setText(tr("In force: %1").arg(draft.inForce.secretId));
    if (draft.isFirstIssue && isNational)
        m_words->setText(
            tr("This secret came with Doorstep and is known to all: nothing under it is for real data. "
               "The first issue makes one that is the programme's own."));
    else if (draft.isFirstIssue)
        m_words->setText(
            tr("This secret came with Doorstep and is known to all: nothing under it is for real data."));
    else
        m_words->setText(tr("It is kept in this file and in the packs that were issued. This file knows %n "
                            "secret(s), older ones for the returns that were made under them.",
                            nullptr, held));
    m_change->setChecked(draft.isNewSecretWanted);
    const bool canAsk = canChange && !draft.isFirstIssue;
    m_change->setVisible(canAsk);
    m_consequence->setVisible(canAsk);
}

} // namespace doorstep
