#include "ui/pages/pane_add_people.h"

#include "records/typed_person.h"
#include "storage/record_store.h"
#include "storage/search.h"
#include "ui/models/record_mime.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/reference_picker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>

namespace doorstep {

namespace {

constexpr int mostAlike = 10;

// Those who are called just so.
QList<Person> called(Connection &connection, const QString &name)
{
    QList<Person> found;
    for (const SearchHit &hit : searchPeople(connection, name, mostAlike)) {
        const auto person = doorstep::find(connection, Id<Person>(hit.key));
        if (person
            && (personName(*person).compare(name, Qt::CaseInsensitive) == 0
                || person->knownAs.compare(name, Qt::CaseInsensitive) == 0))
            found.append(*person);
    }
    return found;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    static const QRegularExpression between(QStringLiteral("[\\n\\r;,]+"));
    for (const QString &line : text.split(between, Qt::SkipEmptyParts))
        if (const QString name = line.section(QLatin1Char('\t'), 0, 0).simplified(); !name.isEmpty())
            names.append(name);
    return names;
}

} // namespace

PaneAddPeople::PaneAddPeople(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_picker(new ReferencePicker(context.file(), Person::table()))
    , m_button(new QPushButton(style::icon("add"), tr("Add")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_button);
    m_picker->setObjectName(QStringLiteral("addPerson"));
    m_picker->setPlaceholderText(tr("Add somebody by name"));
    m_picker->setAccessibleName(tr("Add somebody"));
    m_picker->setToolTip(tr("Enter adds them as of today. A list of names can be pasted."));
    m_picker->installEventFilter(this);
    m_button->setAccessibleName(tr("Add who is named"));
    m_button->setEnabled(false);
    connect(m_picker, &ReferencePicker::changed, this,
            [this] { m_button->setEnabled(m_picker->meaning() != ReferencePicker::Meaning::Nothing); });
    connect(m_button, &QPushButton::clicked, this, [this] {
        addTyped();
        m_picker->setFocus();
    });
}

void PaneAddPeople::clear()
{
    m_picker->setKey(0);
    m_button->setEnabled(false);
}

QList<Person> PaneAddPeople::peopleIn(AppContext &context, const QMimeData &data)
{
    QList<Person> people;
    for (const qint64 key : recordsIn(data, Person::table()))
        if (const auto person = doorstep::find(context.connection(), Id<Person>(key)))
            people.append(*person);
    return people;
}

void PaneAddPeople::addTyped()
{
    using Meaning = ReferencePicker::Meaning;
    QList<Person> people;
    if (m_picker->meaning() == Meaning::Known) {
        if (const auto person = doorstep::find(m_context.connection(), Id<Person>(m_picker->key())))
            people.append(*person);
    } else if (m_picker->meaning() == Meaning::New) {
        people.append(personCalled(m_picker->words()));
    } else if (m_picker->meaning() == Meaning::Words) {
        people = called(m_context.connection(), m_picker->words());
        if (people.size() != 1) { // nobody is made by a slip of the Enter key
            m_picker->setHint(tr("pick somebody, or make a new person"), true);
            return;
        }
    }
    if (people.isEmpty())
        return;
    clear();
    Q_EMIT added(people);
}

void PaneAddPeople::addNames(const QStringList &names)
{
    QList<Person> people;
    QStringList unclear;
    for (const QString &name : names) {
        const QList<Person> known = called(m_context.connection(), name);
        if (known.size() > 1)
            unclear.append(name);
        else
            people.append(known.isEmpty() ? personCalled(name) : known.first());
    }
    clear();
    if (!people.isEmpty())
        Q_EMIT added(people);
    if (!unclear.isEmpty())
        m_context.sayError(tr("More than one person is called %1: not added. Type the name and pick who is "
                              "meant.")
                               .arg(unclear.join(QStringLiteral(", "))));
}

bool PaneAddPeople::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted)
        return false;
    if (const QList<Person> people = peopleIn(m_context, *pasted); !people.isEmpty()) {
        Q_EMIT added(people);
        return true;
    }
    const QStringList names = namesIn(pasted->text());
    if (names.size() < 2)
        return false; // a name, or a part of one: into the line
    if (m_handsOverLists)
        Q_EMIT listPasted(pasted->text());
    else
        addNames(names);
    return true;
}

bool PaneAddPeople::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return paste();
    return QWidget::eventFilter(watched, event);
}

// The line passes Enter on once its list of suggestions has taken what was meant.
void PaneAddPeople::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        addTyped();
    else if (event->key() == Qt::Key_Escape && !m_picker->text().isEmpty())
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace doorstep
