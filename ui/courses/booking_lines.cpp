#include "ui/courses/booking_lines.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>

namespace doorstep {

namespace {

enum Column { s_pasted, s_who, s_state };
constexpr int s_newPerson = -1; // the data of a choice

using Match = BookingLine::Match;

bool canBook(const BookingLine &line)
{
    return line.match != Match::OnIt && line.match != Match::Twice;
}

QString stateText(const BookingLine &line)
{
    switch (line.match) {
    case Match::Known:
        return BookingLines::tr("Known");
    case Match::New:
        return BookingLines::tr("New person");
    case Match::Unsure:
        return BookingLines::tr("Choose who is meant");
    case Match::OnIt:
        return BookingLines::tr("Booked or waiting already");
    case Match::Twice:
        break;
    }
    return BookingLines::tr("Twice in the list");
}

// Whoever scrolls the list past it chooses nobody by that.
class Choice : public QComboBox {
public:
    Choice() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

// What tells people of one name apart.
QString withFacts(const Person &person)
{
    QStringList facts{personName(person), person.postcode, person.email, person.phone};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" \u00B7 "));
}

QString whoText(const BookingLine &line)
{
    if (line.person && !line.candidates.isEmpty())
        return withFacts(line.candidates.first().person);
    return withFacts(line.typed);
}

QTableWidgetItem *plainItem(const QString &text, bool isQuiet, const QPalette &palette)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    if (isQuiet)
        item->setForeground(style::quietInk(palette));
    return item;
}

} // namespace

BookingLines::BookingLines(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setAccessibleName(tr("People to book"));
    setHorizontalHeaderLabels({tr("As written"), tr("Booked as"), tr("State")});
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(s_who, QHeaderView::Stretch);
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    connect(this, &QTableWidget::itemChanged, this, &BookingLines::changed);
}

void BookingLines::setLines(QList<BookingLine> lines)
{
    const QSignalBlocker quiet(this);
    m_lines = std::move(lines);
    clearContents();
    setRowCount(int(m_lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const BookingLine &line = m_lines[row];
        QTableWidgetItem *pasted = plainItem(line.text, !canBook(line), palette());
        if (canBook(line))
            pasted->setFlags(pasted->flags() | Qt::ItemIsUserCheckable);
        pasted->setCheckState(canBook(line) ? Qt::Checked : Qt::Unchecked);
        setItem(row, s_pasted, pasted);
        const bool isUnsure = line.match == Match::Unsure;
        setItem(row, s_who, plainItem(isUnsure ? QString() : whoText(line), !canBook(line), palette()));
        QTableWidgetItem *state = plainItem(stateText(line), !canBook(line), palette());
        if (isUnsure)
            state->setForeground(style::warning(palette()));
        setItem(row, s_state, state);
        if (isUnsure)
            addChoice(row, line);
    }
    resizeRowsToContents();
    resizeColumnToContents(s_state);
    QWidget *before = this; // Tab goes through the choices before it leaves the list
    for (int row = 0; row < rowCount(); ++row)
        if (QComboBox *box = choice(row))
            setTabOrder(std::exchange(before, box), box);
}

void BookingLines::addChoice(int row, const BookingLine &line)
{
    auto *box = new Choice;
    box->setAccessibleName(tr("Who is meant by %1").arg(line.text));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setPlaceholderText(tr("Choose who is meant"));
    for (qsizetype i = 0; i < line.candidates.size(); ++i) {
        const LikelyPerson &likely = line.candidates[i];
        const QStringList speaks = likely.likeness.reasons.mid(0, 2) + likely.likeness.against.mid(0, 1);
        box->addItem(speaks.isEmpty()
                         ? withFacts(likely.person)
                         : tr("%1 (%2)").arg(withFacts(likely.person), speaks.join(QStringLiteral(", "))),
                     int(i));
    }
    box->addItem(tr("A new person: %1").arg(withFacts(line.typed)), s_newPerson);
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::activated, this, [this, row, box] {
        const bool isNew = box->currentData().toInt() == s_newPerson;
        item(row, s_state)->setText(isNew ? tr("New person") : tr("Known"));
        item(row, s_state)->setForeground(palette().text());
        item(row, s_pasted)->setCheckState(Qt::Checked);
        Q_EMIT changed();
    });
    setCellWidget(row, s_who, box);
}

QWidget *BookingLines::lastInTabOrder()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (QComboBox *box = choice(row))
            return box;
    return this;
}

QComboBox *BookingLines::choice(int row) const
{
    return qobject_cast<QComboBox *>(cellWidget(row, s_who));
}

bool BookingLines::isTicked(int row) const
{
    return canBook(m_lines[row]) && item(row, s_pasted)->checkState() == Qt::Checked;
}

QList<Person> BookingLines::chosen() const
{
    QList<Person> people;
    QList<qint64> taken; // two lines may turn out to be one person
    for (int row = 0; row < rowCount(); ++row) {
        const BookingLine &line = m_lines[row];
        const QComboBox *box = choice(row);
        if (!isTicked(row) || (box && box->currentIndex() < 0))
            continue;
        const bool isNew = box ? box->currentData().toInt() == s_newPerson : !line.person;
        const Person person =
            isNew ? line.typed : line.candidates[box ? box->currentData().toInt() : 0].person;
        if (person.key && taken.contains(person.key))
            continue;
        taken.append(person.key);
        people.append(person);
    }
    return people;
}

int BookingLines::undecided() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += choice(row) && choice(row)->currentIndex() < 0 && isTicked(row) ? 1 : 0;
    return count;
}

void BookingLines::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    setColumnWidth(s_pasted, viewport()->width() * 3 / 10);
}

} // namespace doorstep
