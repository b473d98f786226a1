#include "ui/courses/booking_lines.h"

#include "ui/style/colours.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>

namespace doorstep {

namespace {

enum Column { s_pasted, s_who, s_state };
constexpr int s_newPerson = -1; // the data of a choice

using Match = BookingLine::Match;

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
    return style::onOneLine(facts);
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
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        showStates();
        Q_EMIT changed();
    });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (column != s_pasted)
            openChoice(row);
    });
}

bool BookingLines::canBook(const BookingLine &line) const
{
    return line.match != Match::Twice && (line.match != Match::OnIt || m_takesWhoIsOnIt);
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
        setItem(row, s_state, plainItem({}, !canBook(line), palette()));
        if (isUnsure)
            addChoice(row, line);
    }
    showStates();
    resizeRowsToContents();
    fitColumns();
    orderTabs();
}

void BookingLines::setPlaces(std::optional<int> places)
{
    m_places = places;
    showStates();
}

void BookingLines::setFillsIn(bool fillsIn)
{
    m_fillsIn = fillsIn;
    showStates();
}

QString BookingLines::stateText(int row, bool waits) const
{
    const BookingLine &line = m_lines[row];
    if (line.match == Match::Twice)
        return tr("Twice in the list");
    if (line.match == Match::OnIt && !m_takesWhoIsOnIt)
        return tr("Booked or waiting already");
    const std::optional<Person> person = meant(row);
    if (!person)
        return tr("Choose who is meant");
    QStringList said{line.match == Match::OnIt ? tr("Booked") : person->key ? tr("Known") : tr("New person")};
    if (person->key) {
        const ContactNews news = contactNews(*person, line.typed);
        for (const QString &fresh : {news.email, news.phone})
            if (!fresh.isEmpty() && m_fillsIn)
                said.append(tr("adds %1", "an e-mail address or phone to a record").arg(fresh));
        for (const QString &other : news.differs)
            said.append(tr("recorded otherwise than %1").arg(other));
    }
    if (waits)
        said.append(tr("waits for a place"));
    return said.join(QStringLiteral(" \u00B7 "));
}

void BookingLines::showStates()
{
    const QSignalBlocker quiet(this);
    int taken = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isChosen = isTicked(row) && meant(row);
        const bool waits = isChosen && m_places && taken >= *m_places;
        taken += isChosen ? 1 : 0;
        QTableWidgetItem *state = item(row, s_state);
        const QString text = stateText(row, waits);
        state->setText(text);
        state->setToolTip(text.toHtmlEscaped());
        const bool isWarning = waits || (isTicked(row) && !meant(row));
        state->setForeground(!canBook(m_lines[row]) ? style::quietInk(palette())
                                 : isWarning        ? style::warning(palette())
                                                    : palette().color(QPalette::Text));
    }
    viewport()->update();
}

QComboBox *BookingLines::openChoice(int row)
{
    if (row < 0 || row >= rowCount() || !canBook(m_lines[row]))
        return nullptr;
    if (!choice(row)) {
        addChoice(row, m_lines[row]);
        QComboBox *box = choice(row);
        box->setCurrentIndex(m_lines[row].person ? 0 : box->count() - 1);
        item(row, s_who)->setText({});
        orderTabs();
    }
    choice(row)->setFocus();
    choice(row)->showPopup();
    return choice(row);
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
    connect(box, &QComboBox::activated, this, [this, row] {
        item(row, s_pasted)->setCheckState(Qt::Checked);
        showStates();
        Q_EMIT changed();
    });
    setCellWidget(row, s_who, box);
}

// Tab goes through the choices before it leaves the list.
void BookingLines::orderTabs()
{
    QWidget *before = this;
    for (int row = 0; row < rowCount(); ++row)
        if (QComboBox *box = choice(row))
            setTabOrder(std::exchange(before, box), box);
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

std::optional<Person> BookingLines::meant(int row) const
{
    const BookingLine &line = m_lines[row];
    const QComboBox *box = choice(row);
    if (box && box->currentIndex() < 0)
        return std::nullopt;
    const bool isNew = box ? box->currentData().toInt() == s_newPerson : !line.person;
    return isNew ? line.typed : line.candidates[box ? box->currentData().toInt() : 0].person;
}

QList<Person> BookingLines::chosen() const
{
    QList<Person> people;
    QList<qint64> taken; // two lines may turn out to be one person
    for (int row = 0; row < rowCount(); ++row) {
        std::optional<Person> person = isTicked(row) ? meant(row) : std::nullopt;
        if (!person || (person->key && taken.contains(person->key)))
            continue;
        const ContactNews news = person->key ? contactNews(*person, m_lines[row].typed) : ContactNews();
        if (m_fillsIn && !news.email.isEmpty())
            person->email = news.email;
        if (m_fillsIn && !news.phone.isEmpty())
            person->phone = news.phone;
        taken.append(person->key);
        people.append(*person);
    }
    return people;
}

int BookingLines::undecided() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isTicked(row) && !meant(row) ? 1 : 0;
    return count;
}

int BookingLines::withNews() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const std::optional<Person> person = isTicked(row) ? meant(row) : std::nullopt;
        const ContactNews news =
            person && person->key ? contactNews(*person, m_lines[row].typed) : ContactNews();
        count += news.email.isEmpty() && news.phone.isEmpty() ? 0 : 1;
    }
    return count;
}

void BookingLines::fitColumns()
{
    resizeColumnToContents(s_state);
    const int most = qMax(style::widthOf(14), viewport()->width() * 2 / 5);
    setColumnWidth(s_state, qBound(style::widthOf(14), columnWidth(s_state), most));
    setColumnWidth(s_pasted, viewport()->width() * 3 / 10);
}

void BookingLines::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void BookingLines::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isEnter && !event->modifiers()) || event->key() == Qt::Key_F2)
        openChoice(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace doorstep
