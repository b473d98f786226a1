#include "ui/pages/column_filter.h"

#include "base/clock.h"
#include "ui/pages/day_ranges.h"
#include "ui/pages/filter_words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace doorstep {

namespace {

constexpr int s_valuesOffered = 200;
constexpr int s_valuesToSearch = 8; // with fewer, looking is quicker than typing

bool isAmount(const Field &field)
{
    return field.kind == FieldKind::Money || field.kind == FieldKind::Integer;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 70 ? line.left(69) + QChar(0x2026) : line;
}

// A line of "from … to …" under the choice.
QFormLayout *rangeForm(QVBoxLayout &layout, QWidget *from, QWidget *to)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(style::space(style::Space::Wide), 0, 0, 0);
    form->addRow(ColumnFilter::tr("From"), from);
    form->addRow(ColumnFilter::tr("To"), to);
    layout.addLayout(form);
    return form;
}

} // namespace

ColumnFilter::ColumnFilter(HubFile &file, RecordModel &model, int column, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_model(model)
    , m_field(*model.columns()[column].field)
    , m_label(QCoreApplication::translate("doorstep::Field", m_field.label))
    , m_these(new QRadioButton)
    , m_none(new QRadioButton(tr("Nothing recorded")))
    , m_any(new QRadioButton(tr("Anything recorded")))
{
    setWindowTitle(tr("Filter by %1").arg(m_label.toLower()));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Wide, style::Space::Gap);
    layout->addWidget(m_these);
    if (m_field.kind == FieldKind::Date)
        buildDays(*layout);
    else if (isAmount(m_field))
        buildAmounts(*layout);
    else
        buildValues(*layout);
    layout->addWidget(m_none);
    layout->addWidget(m_any);
    m_none->setVisible(!m_field.isRequired());
    m_any->setVisible(!m_field.isRequired());
    m_these->setVisible(!m_field.isRequired());
    m_these->setChecked(true);
    buildButtons(*layout);
    QWidget *first = m_words;
    if (m_range)
        first = m_range;
    if (first && !first->isHidden())
        first->setFocus();
    for (const Filter &now : model.conditions())
        if (now.column == m_field.name())
            show(now);
}

void ColumnFilter::buildDays(QVBoxLayout &layout)
{
    m_these->setText(tr("Between two days"));
    m_range = new QComboBox;
    m_range->setAccessibleName(tr("Which days"));
    m_range->addItem(tr("Days of your own"), QString());
    for (const DayRange &range : dayRanges(Clock::today()))
        m_range->addItem(range.name, range.id);
    m_range->setMaxVisibleItems(m_range->count());
    m_fromDay = new DateEdit;
    m_toDay = new DateEdit;
    rangeForm(layout, m_fromDay, m_toDay)->insertRow(0, tr("Which"), m_range);
    connect(m_range, &QComboBox::activated, this, &ColumnFilter::chooseRange);
    for (DateEdit *edit : {m_fromDay, m_toDay})
        connect(edit, &DateEdit::dateEdited, this, [this] {
            m_range->setCurrentIndex(0);
            m_these->setChecked(true);
        });
}

void ColumnFilter::chooseRange()
{
    m_these->setChecked(true);
    if (m_range->currentIndex() == 0) {
        m_fromDay->setFocus();
        return;
    }
    const Period days = daysOfRange(m_range->currentData().toString(), Clock::today());
    m_fromDay->setDate(days.from);
    m_toDay->setDate(days.to);
}

void ColumnFilter::buildAmounts(QVBoxLayout &layout)
{
    m_these->setText(tr("Between two amounts"));
    if (m_field.kind == FieldKind::Money) {
        m_fromMoney = new MoneyEdit;
        m_toMoney = new MoneyEdit;
        rangeForm(layout, m_fromMoney, m_toMoney);
        return;
    }
    m_fromNumber = new QLineEdit;
    m_toNumber = new QLineEdit;
    for (QLineEdit *edit : {m_fromNumber, m_toNumber})
        edit->setValidator(new QIntValidator(edit));
    rangeForm(layout, m_fromNumber, m_toNumber);
}

void ColumnFilter::buildValues(QVBoxLayout &layout)
{
    m_these->setText(tr("Only these"));
    m_words = new QLineEdit;
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(m_field.kind == FieldKind::Text ? tr("Words in it, or tick below")
                                                                : tr("Type to look for a value"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_values = new QListWidget;
    m_values->setAccessibleName(tr("Values of %1").arg(m_label));
    m_values->setMinimumSize(style::widthOf(44), style::widthOf(24));
    layout.addWidget(m_words);
    layout.addWidget(m_values, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ColumnFilter::fillValues);
    connect(m_values, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString value = item->data(Qt::UserRole).toString();
        if (item->checkState() == Qt::Checked)
            m_chosen.insert(value, item->data(Qt::UserRole + 1).toString());
        else
            m_chosen.remove(value);
        m_these->setChecked(true);
    });
    if (m_field.kind == FieldKind::Text && m_field.privacy == Privacy::FreeText)
        m_values->hide(); // nobody picks whole texts from a list
    else
        fillValues({});
    m_words->setVisible(m_field.kind == FieldKind::Text || m_values->count() > s_valuesToSearch);
}

void ColumnFilter::fillValues(const QString &typed)
{
    if (!typed.isEmpty())
        m_these->setChecked(true);
    if (m_values->isHidden())
        return;
    const QSignalBlocker quiet(m_values);
    m_values->clear();
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        addValue(it.key(), it.value(), 0);
    for (const DistinctValue &value : distinctValues(m_file.connection(), m_model.table(), m_field.column,
                                                     typed.simplified(), s_valuesOffered))
        if (!m_chosen.contains(value.value))
            addValue(value.value, shortened(value.shown), value.count);
    m_values->setCurrentRow(0);
}

void ColumnFilter::addValue(const QString &value, const QString &shown, int count)
{
    auto *item = new QListWidgetItem(
        count > 0 ? QStringLiteral("%1  (%2)").arg(shown, QLocale().toString(count)) : shown);
    item->setData(Qt::UserRole, value);
    item->setData(Qt::UserRole + 1, shown);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_chosen.contains(value) ? Qt::Checked : Qt::Unchecked);
    m_values->addItem(item);
}

void ColumnFilter::buildButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *apply = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton *all = buttons->addButton(tr("Show all"), QDialogButtonBox::ResetRole);
    all->setToolTip(tr("No filter by %1").arg(m_label.toLower()));
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnFilter::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnFilter::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        m_model.setCondition(m_field.name(), std::nullopt);
        reject();
    });
    layout.addSpacing(style::space(style::Space::Small));
    layout.addWidget(buttons);
}

// The dialog as the condition has it that holds now.
void ColumnFilter::show(const Filter &now)
{
    const QString first = now.values.value(0);
    QString from = now.op == Filter::Operator::To ? QString() : first;
    QString to = now.op == Filter::Operator::To ? first : now.values.value(1);
    if (now.op == Filter::Operator::Empty)
        m_none->setChecked(true);
    else if (now.op == Filter::Operator::NotEmpty)
        m_any->setChecked(true);
    else if (m_range) {
        m_range->setCurrentIndex(qMax(0, m_range->findData(now.values.value(2))));
        m_fromDay->setDate(dateFromText(from).value_or(QDate()));
        m_toDay->setDate(dateFromText(to).value_or(QDate()));
    } else if (m_fromMoney) {
        m_fromMoney->setMoney(moneyFromText(from).value_or(Money()));
        m_toMoney->setMoney(moneyFromText(to).value_or(Money()));
    } else if (m_fromNumber) {
        m_fromNumber->setText(from);
        m_toNumber->setText(to);
    } else if (now.op == Filter::Operator::Contains && m_field.kind == FieldKind::Text) {
        m_words->setText(first);
    } else {
        for (const QString &value : now.values)
            m_chosen.insert(
                value,
                inWords(m_file.connection(), m_model.table(), filter(Filter::Operator::Equals, {value}))
                    .section(QStringLiteral(": "), 1));
        fillValues({});
    }
}

Filter ColumnFilter::filter(Filter::Operator op, const QStringList &values) const
{
    return {m_field.name(), op, values};
}

std::optional<Filter> ColumnFilter::condition() const
{
    if (m_none->isChecked())
        return filter(Filter::Operator::Empty, {});
    if (m_any->isChecked())
        return filter(Filter::Operator::NotEmpty, {});
    return given();
}

std::optional<Filter> ColumnFilter::given() const
{
    if (m_values) {
        const QString words = m_words->text().simplified();
        if (m_chosen.isEmpty() && (words.isEmpty() || m_field.kind != FieldKind::Text))
            return std::nullopt;
        QStringList values = m_chosen.keys();
        values.sort();
        return m_chosen.isEmpty() ? filter(Filter::Operator::Contains, {words})
                                  : filter(Filter::Operator::In, values);
    }
    QStringList ends;
    if (m_range)
        ends = {dateToText(m_fromDay->date()), dateToText(m_toDay->date()),
                m_range->currentData().toString()};
    else if (m_fromMoney)
        ends = {moneyToText(m_fromMoney->money()), moneyToText(m_toMoney->money())};
    else
        ends = {m_fromNumber->text(), m_toNumber->text()};
    if (ends[0].isEmpty() && ends[1].isEmpty())
        return std::nullopt;
    return filter(Filter::Operator::Between, ends);
}

void ColumnFilter::accept()
{
    for (DateEdit *edit : {m_fromDay, m_toDay})
        if (edit && edit->isUnreadable()) {
            edit->setFocus();
            return;
        }
    for (MoneyEdit *edit : {m_fromMoney, m_toMoney})
        if (edit && edit->isUnreadable()) {
            edit->setFocus();
            return;
        }
    m_model.setCondition(m_field.name(), condition());
    QDialog::accept();
}

} // namespace doorstep
