#include "ui/editors/field_editor.h"

#include "base/text.h"
#include "measures/measure.h"
#include "programme/pack_store.h"
#include "records/people.h"
#include "records/targets.h"
#include "records/typed_person.h"
#include "ui/editors/course_chips.h"
#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chip_edit.h"
#include "ui/widgets/code_box.h"
#include "ui/widgets/completing_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/known_values.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/reference_picker.h"
#include "ui/widgets/time_edit.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace doorstep {

namespace {

QString labelOf(const Field &field)
{
    return QCoreApplication::translate("doorstep::Field", field.label);
}

// Nobody knows the measures' names by heart.
bool isMeasure(const Field &field)
{
    return &field == &Target::table().at("measure");
}

// Picked from the catalogue by title.
bool isCourses(const Field &field)
{
    return &field == &Trainer::table().at("course_codes");
}

// Fields whose values come again and again complete from those written before.
bool completes(const Field &field)
{
    static const QStringList columns{
        QStringLiteral("place"),  QStringLiteral("venue"),       QStringLiteral("neighbourhood"),
        QStringLiteral("patch"),  QStringLiteral("observed_by"), QStringLiteral("awarding_body"),
        QStringLiteral("source"), QStringLiteral("lsoa"),        QStringLiteral("local_authority")};
    return columns.contains(field.name());
}

// The one form in which phones and postcodes are shown.
QString tidy(const Field &field, const QString &text)
{
    if (field.form == TextForm::Phone)
        return tidyPhone(text);
    return field.form == TextForm::Postcode ? tidyPostcode(text) : text;
}

// What was heard is the heart of the record; a next step is a line or two.
std::pair<int, int> linesOf(const Field &field)
{
    if (field.name() == QLatin1String("heard"))
        return {6, 14};
    if (field.name() == QLatin1String("text")) // a story
        return {10, 22};
    if (field.name() == QLatin1String("next_step") || field.name() == QLatin1String("described_as"))
        return {1, 4};
    return {3, 12};
}

QString sentence(QString reason)
{
    if (!reason.isEmpty())
        reason[0] = reason[0].toUpper();
    return reason;
}

} // namespace

Lean leanOf(const Field &field)
{
    const QString column = field.name();
    if (column == QLatin1String("birth_date"))
        return Lean::Birth;
    const bool ahead = column.endsWith(QLatin1String("_due")) || column == QLatin1String("expires_on")
        || column == QLatin1String("network_member_to") || column == QLatin1String("starts_on")
        || column == QLatin1String("ends_on") || column == QLatin1String("to");
    return ahead ? Lean::Future : Lean::Past;
}

FieldEditor::FieldEditor(FormState &state, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_field(field)
    , m_label(style::label(labelOf(field), style::Type::Body, this))
    , m_problem(style::label({}, style::Type::Caption, this, true))
    , m_input(makeInput())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Hair));
    layout->addWidget(m_input);
    layout->addWidget(m_problem);
    m_problem->hide();
    if (field.isRequired())
        m_label->setText(tr("%1 *", "a field that is required").arg(labelOf(field)));
    m_label->setBuddy(m_input);
    m_input->setAccessibleName(field.isRequired() ? tr("%1, needed").arg(labelOf(field)) : labelOf(field));
    if (QWidget *line = m_input->focusProxy()) // where the typing goes
        line->setAccessibleName(m_input->accessibleName());
    m_input->setObjectName(field.name());
    setFocusProxy(m_input);
    connect(&state, &FormState::changed, this, [this](const Field *changed) {
        if (!changed || changed == &m_field)
            m_show();
    });
    connect(&state, &FormState::problemsChanged, this, &FieldEditor::showProblems);
    m_input->installEventFilter(this);
    if (m_input->focusProxy())
        m_input->focusProxy()->installEventFilter(this);
    m_show();
}

// What is wrong is said once the field is left, not while it is being typed.
bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_state.isReadOnly())
        m_state.checkField(m_field);
    return QWidget::eventFilter(watched, event);
}

template <class Value>
const Value &FieldEditor::now() const
{
    return *static_cast<const Value *>(m_field.at(const_cast<void *>(m_state.now().data())));
}

template <class Value>
void FieldEditor::store(const Value &value)
{
    m_state.edit(m_field, [this, &value](void *record) {
        visit(m_field, record, [&value](auto &member) {
            if constexpr (std::is_assignable_v<decltype(member), const Value &>)
                member = value;
        });
    });
}

void FieldEditor::read(bool unreadable, const QString &typed, const QString &reason)
{
    m_state.setUnreadable(m_field, typed, unreadable ? reason : QString());
}

QWidget *FieldEditor::makeInput()
{
    switch (m_field.kind) {
    case FieldKind::Date:
        return makeDate();
    case FieldKind::Time:
        return makeTime();
    case FieldKind::Money:
        return makeMoney();
    case FieldKind::Integer:
        return makeNumber();
    case FieldKind::Code:
    case FieldKind::Boolean:
        return makeCode();
    case FieldKind::CodeSet:
    case FieldKind::TextList:
        return makeTags();
    case FieldKind::Reference:
        return makeReference();
    case FieldKind::Text:
        break;
    }
    if (isMeasure(m_field))
        return makeMeasure();
    return m_field.form == TextForm::Free ? makeWords() : makeText();
}

QWidget *FieldEditor::makeText()
{
    QLineEdit *line = nullptr;
    const auto edited = [this](const QString &text) { store(text.trimmed()); };
    if (completes(m_field)) {
        auto *completing = new CompletingEdit(m_state.file(), m_state.table(), m_field.column, this);
        connect(completing, &CompletingEdit::edited, this,
                [edited, completing] { edited(completing->text()); });
        line = completing;
    } else {
        line = new QLineEdit(this);
        connect(line, &QLineEdit::textEdited, this, edited);
    }
    line->setReadOnly(m_state.isReadOnly());
    // Phones and postcodes stand in one form once the field is left; what nobody touched stays as stored.
    connect(line, &QLineEdit::editingFinished, this, [this, line] {
        const QString tidied = tidy(m_field, line->text());
        if (line->isModified() && tidied != line->text()) {
            line->setText(tidied);
            store(tidied.trimmed());
        }
    });
    m_show = [this, line] {
        const QString text = this->now<QString>();
        if (line->text().trimmed() != text && line->text().trimmed() != tidy(m_field, text))
            line->setText(tidy(m_field, text));
        if (m_field.form == TextForm::Identifier && m_field.name() == QLatin1String("id"))
            line->setReadOnly(m_state.isReadOnly() || !m_state.isNew()); // kept for good once stored
    };
    return line;
}

QWidget *FieldEditor::makeWords()
{
    const auto [least, most] = linesOf(m_field);
    auto *words = new GrowingText(least, most, this);
    words->setReadOnly(m_state.isReadOnly());
    connect(words, &GrowingText::wordsEdited, this, [this, words] { store(words->words()); });
    m_show = [this, words] { words->setWords(this->now<QString>()); };
    return words;
}

QWidget *FieldEditor::makeTags()
{
    ChipEdit *chips = nullptr;
    if (m_field.kind == FieldKind::CodeSet) {
        chips = ChipEdit::forCodes(m_state.file().codes(), m_field.list, this);
    } else if (isCourses(m_field)) {
        chips = makeCourseChips(m_state.file(), this);
    } else {
        KnownValues &values = KnownValues::of(m_state.file());
        values.prepare(m_field);
        const auto suggest = [this, &values](const QString &typed) {
            QList<Suggestion> known;
            for (const DistinctValue &value : values.meant(m_field, typed, 8))
                known.append({value.shown, {}, value.value});
            return known;
        };
        chips = new ChipEdit(suggest, true, this);
    }
    chips->setReadOnly(m_state.isReadOnly());
    const bool isListed = m_field.kind == FieldKind::CodeSet || isCourses(m_field);
    connect(chips, &ChipEdit::valuesEdited, this, [this, chips, isListed] {
        store(chips->values());
        read(isListed && !chips->pendingText().isEmpty(), chips->pendingText(),
             tr("“%1” is not in the list").arg(chips->pendingText()));
    });
    m_show = [this, chips] { chips->setValues(this->now<QStringList>()); };
    return chips;
}

QWidget *FieldEditor::makeDate()
{
    auto *date = new DateEdit(leanOf(m_field), this);
    date->setReadOnly(m_state.isReadOnly());
    connect(date, &DateEdit::dateEdited, this, [this, date] {
        store(date->date());
        read(date->isUnreadable(), date->text(), tr("“%1” is not a date").arg(date->text()));
    });
    m_show = [this, date] {
        const QDate now = this->now<QDate>();
        if (date->date() != now || (now.isNull() && !date->isUnreadable()))
            date->setDate(now);
    };
    return date;
}

QWidget *FieldEditor::makeTime()
{
    auto *time = new TimeEdit(this);
    time->setReadOnly(m_state.isReadOnly());
    connect(time, &TimeEdit::timeEdited, this, [this, time] {
        store(time->time());
        read(time->isUnreadable(), time->text(), tr("“%1” is not a time").arg(time->text()));
    });
    m_show = [this, time] {
        const QTime now = this->now<QTime>();
        if (time->time() != now)
            time->setTime(now);
    };
    return time;
}

QWidget *FieldEditor::makeMoney()
{
    auto *money = new MoneyEdit(this);
    money->setReadOnly(m_state.isReadOnly());
    connect(money, &MoneyEdit::moneyEdited, this, [this, money] {
        store(money->money());
        read(money->isUnreadable(), money->text(), tr("“%1” is not an amount").arg(money->text()));
    });
    m_show = [this, money] {
        const Money now = this->now<Money>();
        if (!(money->money() == now))
            money->setMoney(now);
    };
    return money;
}

QWidget *FieldEditor::makeNumber()
{
    auto *line = new QLineEdit(this);
    line->setReadOnly(m_state.isReadOnly());
    line->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        bool isNumber = false;
        const int number = text.trimmed().toInt(&isNumber);
        store(isNumber ? std::optional<int>(number) : std::nullopt);
        read(!isNumber && !text.trimmed().isEmpty(), text, tr("“%1” is not a whole number").arg(text));
    });
    m_show = [this, line] {
        const auto now = this->now<std::optional<int>>();
        bool isNumber = false;
        const int shown = line->text().trimmed().toInt(&isNumber);
        if (now ? !isNumber || shown != *now : isNumber)
            line->setText(now ? QString::number(*now) : QString());
    };
    return line;
}

QWidget *FieldEditor::makeCode()
{
    const bool isBoolean = m_field.kind == FieldKind::Boolean;
    CodeBox *box = isBoolean ? CodeBox::yesNo(this) : new CodeBox(m_state.file().codes(), m_field.list, this);
    box->setEnabled(!m_state.isReadOnly());
    connect(box, &CodeBox::codeEdited, this, [this, box, isBoolean] {
        if (!isBoolean)
            store(box->code());
        else
            store(box->code().isEmpty() ? std::nullopt
                                        : std::optional<bool>(box->code() == QLatin1String("yes")));
    });
    m_show = [this, box] { box->setCode(toFileText(m_field, m_state.now().data())); };
    return box;
}

QWidget *FieldEditor::makeMeasure()
{
    const Programme programme = currentProgramme(m_state.file().connection());
    QList<std::pair<QString, QString>> choices;
    for (const Measure &measure : measures()) {
        if (measure.isNationalOnly && m_state.file().ownHub())
            continue;
        const QString called = programme.labelOf(measure.nameText());
        choices.append({measure.nameText(), called.isEmpty() ? measure.labelText() : called});
    }
    auto *box = new CodeBox(choices, this);
    box->setEnabled(!m_state.isReadOnly());
    connect(box, &CodeBox::codeEdited, this, [this, box] { store(box->code()); });
    m_show = [this, box] { box->setCode(toFileText(m_field, m_state.now().data())); };
    return box;
}

QWidget *FieldEditor::makeReference()
{
    auto *picker = new ReferencePicker(m_state.file(), m_field.target(), this);
    picker->setReadOnly(m_state.isReadOnly());
    connect(picker, &ReferencePicker::changed, this, [this, picker] {
        using Meaning = ReferencePicker::Meaning;
        if (picker->meaning() == Meaning::New)
            m_state.linkNew(m_field, AnyRecord::of(personCalled(picker->words())));
        else
            store(picker->key());
        read(picker->meaning() == Meaning::Words, picker->words(),
             tr("“%1” is not picked from the list").arg(picker->words()));
    });
    m_show = [this, picker] {
        const qint64 now = this->now<qint64>();
        const bool typing = picker->meaning() == ReferencePicker::Meaning::Words;
        if (!m_state.newRecord(m_field) && (picker->key() != now || (!now && !typing)))
            picker->setKey(now);
    };
    return picker;
}

void FieldEditor::showProblems()
{
    QStringList reasons;
    bool isError = false;
    for (const Problem &problem : m_state.problemsOf(m_field.name())) {
        reasons.append(sentence(problem.reason));
        isError = isError || problem.severity == Problem::Severity::Error;
    }
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, isError ? style::bad(ink) : style::warning(ink));
    m_problem->setPalette(ink);
    m_problem->setText(reasons.isEmpty()
                           ? QString()
                           : QString(QChar(0x26A0) + QStringLiteral(" ") + reasons.join(QLatin1Char('\n'))));
    m_problem->setVisible(!reasons.isEmpty());
    m_input->setAccessibleDescription(reasons.join(QLatin1Char(' ')));
}

} // namespace doorstep
