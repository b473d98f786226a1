#include "ui/pages/same_person_compare.h"

#include "base/moments.h"
#include "storage/different_people.h"
#include "storage/history.h"
#include "storage/merge.h"
#include "storage/record_store.h"
#include "ui/pages/same_person_cell.h"
#include "ui/pages/same_person_grid.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

namespace doorstep {

namespace {

// Those of two records that are put together whatever is chosen, or follow from another choice.
bool isJoined(const Field &field)
{
    return field.kind == FieldKind::TextList || field.form == TextForm::Free;
}

bool saysTheSame(const Field &field, const Person &one, const Person &other)
{
    return isEqual(field, &one, &other)
        || (!doorstep::isEmpty(field, &one) && forPeople(field, &one) == forPeople(field, &other));
}

} // namespace

SamePersonCompare::SamePersonCompare(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_keep(new QCheckBox(tr("&Keep what gives way in the notes")))
    , m_leftOut(style::label({}, style::Type::Caption, nullptr, true))
    , m_buttons(new QWidget)
    , m_merge(new QPushButton(style::icon("check"), tr("&Merge into one")))
    , m_different(new QPushButton(tr("&Not the same")))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_keep->setChecked(true);
    auto *laterButton = new QPushButton(tr("&Later"));
    auto *buttons = new FlowLayout(m_buttons, style::space(style::Space::Gap));
    style::setMargins(buttons, style::Space::Gap, style::Space::Gap);
    for (QPushButton *button : {m_merge, m_different, laterButton})
        buttons->addWidget(button);
    buttons->addWidget(new QWidget); // takes what is left of the line
    auto *inside = new QVBoxLayout(m_inside);
    style::setMargins(inside, style::Space::Gap, style::Space::Small);
    inside->addWidget(m_keep);
    inside->addWidget(m_leftOut);
    inside->addWidget(style::label(tr("Left and right choose, up and down go on, Enter merges, N says not "
                                      "the same, Esc leaves it for later"),
                                   style::Type::Caption, nullptr, true));
    inside->addStretch(1);
    m_scroll->setWidget(m_inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_buttons);
    m_inside->hide();
    m_buttons->hide();
    m_merge->setEnabled(context.canWrite());
    m_different->setEnabled(context.canWrite());
    connect(m_keep, &QCheckBox::toggled, this, &SamePersonCompare::showLeftOut);
    connect(m_merge, &QPushButton::clicked, this, &SamePersonCompare::merge);
    connect(m_different, &QPushButton::clicked, this, &SamePersonCompare::sayDifferent);
    connect(laterButton, &QPushButton::clicked, this, &SamePersonCompare::later);
}

void SamePersonCompare::showPeople(const QList<qint64> &keys, const QString &why)
{
    QList<std::pair<int, Person>> found;
    for (const qint64 key : keys)
        if (const auto person = doorstep::find(m_context.connection(), Id<Person>(key)))
            found.append({countHangingOn(m_context.connection(), key), *person});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_people.clear();
    for (const auto &[count, person] : found)
        m_people.append(person);
    m_choices.clear();
    m_inside->setVisible(!isEmpty());
    m_buttons->setVisible(!isEmpty());
    delete std::exchange(m_table, nullptr);
    if (isEmpty())
        return m_people.clear();
    m_proposed = mergedPerson(m_people);
    m_table = makeTable(why);
    static_cast<QVBoxLayout *>(m_inside->layout())->insertWidget(0, m_table);
    m_scroll->verticalScrollBar()->setValue(0);
    showLeftOut();
}

QList<qint64> SamePersonCompare::keys() const
{
    QList<qint64> keys;
    for (const Person &person : m_people)
        keys.append(person.key);
    return keys;
}

QWidget *SamePersonCompare::makeTable(const QString &why)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    style::setMargins(grid, style::Space::Hair, style::Space::Small);
    grid->setHorizontalSpacing(style::space(style::Space::Gap));
    m_row = 0;
    addHead(grid, why);
    addHanging(*grid, m_row, m_context.connection(), m_people);
    for (const bool all : {true, false}) {
        bool isFirst = true;
        for (const Field &field : Person::table().fields) {
            if (!isChoice(field, all))
                continue;
            if (std::exchange(isFirst, false))
                addHeading(*grid, m_row, all ? tr("What differs") : tr("Known from some only"));
            addChoice(grid, field);
        }
    }
    bool isFirst = true;
    for (const Field &field : Person::table().fields) {
        if (field.isInKey() || isChoice(field, true) || isChoice(field, false)
            || doorstep::isEmpty(field, &m_proposed))
            continue;
        if (std::exchange(isFirst, false))
            addHeading(*grid, m_row, tr("The same, or put together"));
        addSame(grid, field);
    }
    for (int column = 1; column <= m_people.size(); ++column)
        grid->setColumnStretch(column, 6);
    grid->setColumnStretch(0, 3);
    grid->setRowStretch(m_row, 1);
    return table;
}

void SamePersonCompare::addHead(QGridLayout *grid, const QString &why)
{
    if (!why.isEmpty())
        grid->addWidget(style::label(why, style::Type::Body, nullptr, true), m_row++, 0, 1, -1);
    int column = 1;
    for (const Person &person : std::as_const(m_people)) {
        auto *name = new style::LinkButton(personName(person));
        name->setToolTip(tr("Open this record"));
        name->setAccessibleName(tr("Open the record of %1").arg(personName(person)));
        name->setFont(style::font(style::Type::Heading));
        connect(name, &QPushButton::clicked, this,
                [this, key = person.key] { m_context.openRecord(Person::table(), key); });
        grid->addWidget(name, m_row, column, Qt::AlignLeft);
        const QList<RecordChange> history = historyOf(m_context.connection(), Person::table(), person.key);
        QString since;
        if (!history.isEmpty())
            since = tr("recorded %1 by %2")
                        .arg(momentForPeople(history.front().change.madeAt), history.front().change.madeBy);
        if (column == 1)
            since = tr("This record remains; %1").arg(since);
        grid->addWidget(style::label(since, style::Type::Caption, nullptr, true), m_row + 1, column++,
                        Qt::AlignTop);
    }
    m_row += 2;
}

QString SamePersonCompare::value(const Field &field, const Person &person) const
{
    return doorstep::isEmpty(field, &person) ? QString() : forPeople(field, &person);
}

// `all`: something in every record, and not the same; else in some of them only.
bool SamePersonCompare::isChoice(const Field &field, bool all) const
{
    if (field.isInKey() || isJoined(field))
        return false;
    int filled = 0;
    bool same = true;
    bool isOneOfTheirs = false;
    for (const Person &person : m_people) {
        filled += !doorstep::isEmpty(field, &person);
        same = same && saysTheSame(field, person, m_people.front());
        isOneOfTheirs = isOneOfTheirs || isEqual(field, &person, &m_proposed);
    }
    return !same && isOneOfTheirs && all == (filled == m_people.size());
}

void SamePersonCompare::addChoice(QGridLayout *grid, const Field &field)
{
    const QString label = QCoreApplication::translate("doorstep::Field", field.label);
    addLabel(*grid, m_row, label, true);
    auto *group = new QButtonGroup(grid->parentWidget());
    Choice choice{&field, {}};
    int column = 1;
    for (const Person &person : std::as_const(m_people)) {
        const QString words = value(field, person);
        auto *cell = new SamePersonCell(words.isEmpty() ? tr("nothing") : words, words.isEmpty());
        cell->button().setAccessibleName(
            tr("%1: %2, from record %3").arg(label, words.isEmpty() ? tr("nothing") : words).arg(column));
        cell->button().installEventFilter(this);
        group->addButton(&cell->button());
        choice.buttons.append(&cell->button());
        grid->addWidget(cell, m_row, column++);
    }
    // The first of those that are as proposed.
    for (qsizetype i = 0; i < m_people.size(); ++i)
        if (isEqual(field, &m_people[i], &m_proposed) && !group->checkedButton())
            choice.buttons[i]->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, &SamePersonCompare::showLeftOut);
    m_choices.append(choice);
    ++m_row;
}

void SamePersonCompare::addSame(QGridLayout *grid, const Field &field)
{
    addLabel(*grid, m_row, QCoreApplication::translate("doorstep::Field", field.label), false);
    auto *words = style::label(forPeople(field, &m_proposed), style::Type::Body, nullptr, true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(words, m_row++, 1, 1, -1);
}

Person SamePersonCompare::merged() const
{
    Person merged = m_proposed;
    for (const Choice &choice : m_choices)
        for (qsizetype i = 0; i < choice.buttons.size(); ++i)
            if (choice.buttons[i]->isChecked())
                copyValue(*choice.field, &m_people[i], &merged);
    if (const QString left = m_keep->isChecked() ? leftOutInWords(m_people, merged) : QString();
        !left.isEmpty())
        merged.notes += (merged.notes.isEmpty() ? QString() : QStringLiteral("\n")) + left;
    return merged;
}

void SamePersonCompare::showLeftOut()
{
    Person merged = m_proposed;
    for (const Choice &choice : m_choices)
        for (qsizetype i = 0; i < choice.buttons.size(); ++i)
            if (choice.buttons[i]->isChecked())
                copyValue(*choice.field, &m_people[i], &merged);
    const QString left = leftOutInWords(m_people, merged);
    m_keep->setVisible(!left.isEmpty());
    m_leftOut->setText(left);
    m_leftOut->setVisible(!left.isEmpty() && m_keep->isChecked());
}

QList<QRadioButton *> SamePersonCompare::choices(const char *column) const
{
    for (const Choice &choice : m_choices)
        if (qstrcmp(choice.field->column, column) == 0)
            return choice.buttons;
    return {};
}

void SamePersonCompare::focusChoices()
{
    if (isEmpty())
        return;
    if (m_choices.isEmpty()) {
        m_merge->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (QRadioButton *button : std::as_const(m_choices.front().buttons))
        if (button->isChecked())
            button->setFocus(Qt::TabFocusReason);
}

void SamePersonCompare::merge()
{
    if (isEmpty() || !m_context.canWrite())
        return;
    m_context.whenFree([this, people = keys(), merged = merged()] {
        try {
            const Merged done = mergePeople(m_context.file(), merged, people.mid(1));
            m_context.say(tr("%1 is one record now").arg(personName(merged)), done.change);
            Q_EMIT settled();
        } catch (const Error &error) {
            m_context.sayError(error);
        }
    });
}

void SamePersonCompare::sayDifferent()
{
    if (isEmpty() || !m_context.canWrite())
        return;
    m_context.whenFree([this, people = keys()] {
        try {
            const qint64 change = doorstep::sayDifferent(m_context.file(), people);
            m_context.say(tr("Remembered: they are not the same"), change);
            Q_EMIT settled();
        } catch (const Error &error) {
            m_context.sayError(error);
        }
    });
}

void SamePersonCompare::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || isEmpty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            return button->click();
        return merge();
    case Qt::Key_N:
        return sayDifferent();
    case Qt::Key_Escape:
        Q_EMIT later();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool SamePersonCompare::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QRadioButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int forward = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveTo(button, 0, -forward);
        return true;
    case Qt::Key_Right:
        moveTo(button, 0, forward);
        return true;
    case Qt::Key_Up:
        moveTo(button, -1, 0);
        return true;
    case Qt::Key_Down:
        moveTo(button, 1, 0);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SamePersonCompare::moveTo(QRadioButton *from, int rows, int columns)
{
    for (qsizetype row = 0; row < m_choices.size(); ++row) {
        const qsizetype column = m_choices[row].buttons.indexOf(from);
        if (column < 0)
            continue;
        const qsizetype toRow = row + rows;
        if (toRow < 0 || toRow >= m_choices.size())
            return;
        const QList<QRadioButton *> &buttons = m_choices[toRow].buttons;
        QRadioButton *to = nullptr;
        if (columns != 0)
            to = buttons.value(column + columns);
        else
            for (QRadioButton *button : buttons)
                to = button->isChecked() ? button : to;
        if (!to)
            return;
        to->setChecked(true);
        to->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(to->parentWidget());
        return;
    }
}

} // namespace doorstep
