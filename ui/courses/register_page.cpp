#include "ui/courses/register_page.h"

#include "base/dates.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "ui/courses/book_several.h"
#include "ui/courses/certificates_dialog.h"
#include "ui/courses/register_delegate.h"
#include "ui/courses/register_model.h"
#include "ui/courses/register_table.h"
#include "ui/courses/run_chooser.h"
#include "ui/courses/sign_in_sheet.h"
#include "ui/pages/pane_add_people.h"
#include "ui/print/print_preview.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"
#include "ui/style/on_one_line.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/reference_picker.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace doorstep {

RegisterPage::RegisterPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("register"), context, parent)
    , m_model(new RegisterModel(context, this))
    , m_table(new RegisterTable(*m_model))
    , m_runs(new RunChooser(context))
    , m_facts(style::label({}, style::Type::Caption, nullptr, true))
    , m_empty(style::label(QString(), style::Type::Body, nullptr, true))
    , m_rest(new QPushButton(style::icon("check"), tr("Everybody else is here")))
    , m_outcomes(new QPushButton)
    , m_certificates(new QPushButton(style::icon("page"), tr("Certificates\u2026")))
{
    m_table->setItemDelegate(new RegisterDelegate(context.file().codes(), m_table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Gap));
    auto *head = new QHBoxLayout;
    buildHead(*head);
    layout->addLayout(head);
    layout->addLayout(makeMarks());
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    layout->addLayout(makeAside());
    if (context.canEdit()) {
        m_walkIn = new PaneAddPeople(context);
        layout->addWidget(m_walkIn);
        m_walkIn->picker().setPlaceholderText(tr("Who walked in? A name, or a pasted list"));
        m_walkIn->handOverLists();
        connect(m_walkIn, &PaneAddPeople::added, this,
                [this](const QList<Person> &people) { m_model->walkIn(people, m_table->session()); });
        connect(m_walkIn, &PaneAddPeople::listPasted, this,
                [this](const QString &list) { walkInSeveral(list); });
    }
    layout->addWidget(
        style::label(tr("P present, L late, A absent, E excused with apologies; space goes round them, "
                        "Delete takes a mark away. Ctrl+D fills down."),
                     style::Type::Caption, this, true));
    buildActions();
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPage::showHead);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RegisterPage::showHead);
    showHead();
}

void RegisterPage::buildHead(QHBoxLayout &head)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(style::space(style::Space::Hair));
    connect(m_runs, &RunChooser::picked, this, [this](qint64 run) {
        showRun(run);
        m_table->setFocus();
    });
    words->addWidget(m_runs, 0, Qt::AlignLeft);
    words->addWidget(m_facts);
    auto *back = new style::LinkButton(tr("The course run"));
    connect(back, &QPushButton::clicked, this,
            [this] { context().openRecord(CourseRun::table(), m_model->content().run.key); });
    head.addLayout(words, 1);
    head.addWidget(back, 0, Qt::AlignTop);
}

QLayout *RegisterPage::makeMarks()
{
    auto *marks = new FlowLayout(nullptr, style::space(style::Space::Gap));
    for (const char *code : {"present", "late", "absent", "apologies"}) {
        const QString mark = QString::fromLatin1(code);
        auto *button =
            new QPushButton(tr("%1  %2", "letter and word of a mark").arg(markLetter(mark), markText(mark)));
        button->setEnabled(context().canEdit());
        connect(button, &QPushButton::clicked, this, [this, mark] {
            m_table->mark(mark);
            m_table->setFocus();
        });
        marks->addWidget(button);
    }
    marks->addWidget(m_rest);
    marks->addWidget(m_outcomes);
    marks->addWidget(m_certificates);
    connect(m_rest, &QPushButton::clicked, this, [this] { markTheRest(QStringLiteral("present")); });
    connect(m_outcomes, &QPushButton::clicked, this, &RegisterPage::takeOutcomes);
    connect(m_certificates, &QPushButton::clicked, this, &RegisterPage::openCertificates);
    marks->addWidget(new QWidget); // what is left of the line
    return marks;
}

// What stands below the table only where there is something to say.
QLayout *RegisterPage::makeAside()
{
    m_unbooked = new QWidget;
    auto *line = new QHBoxLayout(m_unbooked);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(style::space(style::Space::Gap));
    m_unbookedText = style::label({}, style::Type::Body, nullptr, true);
    line->addWidget(m_unbookedText, 1);
    if (context().canEdit()) {
        auto *book = new QPushButton(style::icon("add"), tr("Book them"));
        connect(book, &QPushButton::clicked, m_model, &RegisterModel::bookWhoCame);
        line->addWidget(book, 0, Qt::AlignTop);
    }
    m_withdrawn = new style::LinkButton(QString());
    connect(m_withdrawn, &QPushButton::clicked, this, [this] {
        m_table->showWithdrawn(!m_table->showsWithdrawn());
        showAside();
    });
    auto *aside = new QVBoxLayout;
    aside->setSpacing(style::space(style::Space::Small));
    aside->addWidget(m_withdrawn, 0, Qt::AlignLeft);
    aside->addWidget(m_unbooked);
    return aside;
}

void RegisterPage::showAside()
{
    const QList<RegisterLearner> &learners = m_model->content().learners;
    const int withdrawn =
        int(std::count_if(learners.begin(), learners.end(), [](const RegisterLearner &learner) {
            return learner.enrolment.outcome.code == QLatin1String("withdrawn");
        }));
    const QString count = tr("%n withdrew", nullptr, withdrawn);
    m_withdrawn->setPlainText(m_table->showsWithdrawn() ? tr("%1: hide").arg(count)
                                                        : tr("%1: show").arg(count));
    m_withdrawn->setVisible(withdrawn > 0);
    const QStringList unbooked = m_model->cameUnbooked();
    m_unbookedText->setText(tr("\u26A0 %n have marks but are not booked, so they count nowhere: %1", nullptr,
                               int(unbooked.size()))
                                .arg(unbooked.join(QStringLiteral(", "))));
    m_unbooked->setVisible(!unbooked.isEmpty());
}

BookSeveral *RegisterPage::walkInSeveral(const QString &list)
{
    const int session = m_table->session();
    const CourseRegister &content = m_model->content();
    const QString when = session < 0 ? content.course.title : dateForPeople(content.sessions[session].heldOn);
    auto *dialog = new BookSeveral(
        context(), content.run.key, list, tr("Who came on %1").arg(when),
        [this, session](const QList<Person> &people) { return m_model->walkIn(people, session); }, window());
    dialog->open();
    return dialog;
}

QAction *RegisterPage::addCommand(const QString &text, const QKeySequence &keys, std::function<void()> does)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(context().canEdit());
    connect(action, &QAction::triggered, this, std::move(does));
    addAction(action);
    m_actions.append(action);
    return action;
}

void RegisterPage::buildActions()
{
    addCommand(tr("&Everybody else is here"), QKeySequence(Qt::Key_F4),
               [this] { markTheRest(QStringLiteral("present")); });
    addCommand(tr("Everybody else was &absent"), QKeySequence(Qt::SHIFT | Qt::Key_F4),
               [this] { markTheRest(QStringLiteral("absent")); });
    addCommand(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_table->fillDown(); });
    addCommand(tr("&Several who walked in\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
               [this] { walkInSeveral(); });
    addCommand(tr("&Outcomes by the register"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
               [this] { takeOutcomes(); });
    addCommand(tr("&Certificates\u2026"), {}, [this] { openCertificates(); })->setEnabled(true);
}

void RegisterPage::markTheRest(const QString &mark)
{
    if (const int session = m_table->session(); session < 0)
        context().say(tr("The run has no sessions yet: add them on its page."));
    else if (!m_model->markTheRest(session, mark))
        context().say(tr("Everybody has a mark on that day already."));
}

void RegisterPage::takeOutcomes()
{
    if (!m_model->takeProposals())
        context().say(tr("The outcomes are as the register says."));
}

void RegisterPage::openCertificates()
{
    if (m_model->isShown())
        doorstep::openCertificates(context(), m_model->content().run.key, this);
}

bool RegisterPage::canPrint() const
{
    return m_model->isShown();
}

QString RegisterPage::trainers() const
{
    QStringList names;
    for (const Id<Person> trainer :
         {m_model->content().run.leadTrainer, m_model->content().run.secondTrainer})
        if (trainer)
            names.append(titleOf(context().connection(), Person::table(), trainer.key));
    return names.join(QStringLiteral(", "));
}

void RegisterPage::print()
{
    if (m_model->isShown())
        printWithPreview(context(),
                         signInSheet(m_model->content(), context().file().identity().hubName, trainers()),
                         this);
}

void RegisterPage::openArgument(const QString &run)
{
    showRun(run.toLongLong());
}

void RegisterPage::showRun(qint64 run)
{
    m_model->showRun(run);
    m_runs->offer(m_model->content().run.key);
    if (m_model->rowCount() > 0 && m_table->session() >= 0)
        m_table->setCurrentIndex(m_model->index(0, m_table->session() + 1));
    Q_EMIT actionsChanged();
}

// The run of the last days, or the next, where none was asked for.
void RegisterPage::activate()
{
    if (!m_model->isShown()) {
        m_runs->offer(0);
        showRun(m_runs->run());
    }
    m_table->setFocus();
}

void RegisterPage::onChange(const ChangeNotice &notice)
{
    const auto concerns = [&notice](std::initializer_list<const RecordTable *> tables) {
        return std::any_of(notice.records.begin(), notice.records.end(),
                           [&](const ChangeNotice::Records &records) {
                               return std::find(tables.begin(), tables.end(), records.table) != tables.end();
                           });
    };
    const bool areRuns = concerns({&CourseRun::table(), &Course::table()});
    if (areRuns
        || concerns({&Attendance::table(), &Enrolment::table(), &CourseSession::table(), &Person::table()}))
        m_model->readAgain();
    if (areRuns)
        m_runs->offer(m_model->content().run.key);
}

void RegisterPage::showHead()
{
    const CourseRegister &content = m_model->content();
    const bool isShown = m_model->isShown();
    QStringList facts{content.run.venue, trainers()};
    m_facts->setText(style::onOneLine(facts));
    m_empty->setText(isShown
                         ? tr("Nobody is booked yet. Add whoever comes below.")
                         : tr("No course run yet. Plan one on the Courses page; its register is here then."));
    m_empty->setVisible(m_model->rowCount() == 0);
    showAside();
    m_table->setVisible(isShown && m_model->rowCount() > 0);
    if (m_walkIn)
        m_walkIn->setVisible(isShown);
    m_rest->setEnabled(context().canEdit() && isShown && m_model->rowCount() > 0);
    m_certificates->setEnabled(isShown && m_model->rowCount() > 0);
    const int proposals = m_model->proposals();
    m_outcomes->setText(tr("Outcomes by the register (%n)", nullptr, proposals));
    m_outcomes->setEnabled(context().canEdit() && proposals > 0);
}

} // namespace doorstep
