#include "ui/pages/same_person_page.h"

#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/same_person_compare.h"
#include "ui/pages/same_person_delegate.h"
#include "ui/pages/same_person_different.h"
#include "ui/pages/same_person_model.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMutex>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace doorstep {

// How far the worker is, for the window to look at now and then.
class SharedProgress {
public:
    struct State {
        QString doing;
        qint64 done = 0;
        qint64 total = 0;
    };
    void set(const State &state)
    {
        const QMutexLocker lock(&m_mutex);
        m_state = state;
    }
    State state() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_state;
    }

private:
    mutable QMutex m_mutex;
    State m_state;
};

namespace {

constexpr int s_tickMs = 100;
constexpr int besideFrom = 95; // characters of width

// Passes on whether to stop, and shares how far it is.
class SharingProgress : public Progress {
public:
    SharingProgress(Progress &asked, SharedProgress &shared) : m_asked(asked), m_shared(shared) { }
    void report(const QString &doing, qint64 done, qint64 total) override
    {
        m_shared.set({doing, done, total});
    }
    bool cancelled() const override { return m_asked.cancelled(); }

private:
    Progress &m_asked;
    SharedProgress &m_shared;
};

} // namespace

SamePersonPage::SamePersonPage(AppContext &context, QWidget *parent)
    : Page(QStringLiteral("same-person"), context, parent)
    , m_reader(new QuietReader(context.file(), this))
    , m_progress(std::make_shared<SharedProgress>())
    , m_again(new QAction(tr("Look for people recorded twice again"), this))
    , m_model(new SamePersonModel(this))
    , m_list(new QListView)
    , m_left(new QStackedWidget)
    , m_emptyPage(makeEmpty())
    , m_busyPage(makeBusy())
    , m_count(style::label({}, style::Type::Caption, nullptr, true))
    , m_third(new style::LinkButton({}))
    , m_compare(new SamePersonCompare(context))
    , m_different(new SamePersonDifferent(context))
    , m_splitter(new QSplitter)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeLeft());
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    m_third->setContentsMargins(style::space(style::Space::Wide), 0, 0, 0);
    rightLayout->addWidget(m_third, 0, Qt::AlignLeft);
    rightLayout->addWidget(m_compare, 1);
    m_third->hide();
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setSizes({style::widthOf(40), style::widthOf(90)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_again, &QAction::triggered, this, &SamePersonPage::look);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SamePersonPage::followSelection);
    connect(m_list, &QListView::activated, m_compare, &SamePersonCompare::focusChoices);
    connect(m_compare, &SamePersonCompare::later, this,
            [this] { goOn(m_list->currentIndex().row() + 1, isChoosing()); });
    connect(m_tick, &QTimer::timeout, this, &SamePersonPage::showProgress);
}

SamePersonPage::~SamePersonPage() = default;

QWidget *SamePersonPage::makeLeft()
{
    auto *left = new QWidget;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SamePersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("People who may be recorded twice"));
    m_left->addWidget(m_list);
    m_left->addWidget(m_emptyPage);
    m_left->addWidget(m_busyPage);
    auto *again = new QPushButton(tr("Look &again"));
    connect(again, &QPushButton::clicked, this, &SamePersonPage::look);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(again);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_different);
    left->setMinimumWidth(style::widthOf(20));
    return left;
}

QWidget *SamePersonPage::makeBusy()
{
    auto *busy = new QWidget;
    m_doing = style::label({}, style::Type::Body, nullptr, true);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("How far the search for people recorded twice is"));
    m_tick = new QTimer(this);
    auto *stop = new QPushButton(tr("&Stop"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_reader->stop();
        m_isStale = true;
        showState();
    });
    auto *layout = new QVBoxLayout(busy);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    layout->addWidget(m_doing);
    layout->addWidget(m_bar);
    layout->addWidget(stop, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return busy;
}

QWidget *SamePersonPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    layout->addWidget(style::label(tr("Nobody seems to be here twice"), style::Type::Heading, nullptr, true));
    QLabel *text = style::label(tr("Records that look like one person are listed here: the same phone or "
                                   "e-mail, Liz and Elizabeth at one "
                                   "postcode, a name that was mistyped. You can also compare any two "
                                   "people: select them on the People page."),
                                style::Type::Body, nullptr, true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(text, 1); // all that is left: it has as many lines as the pane is narrow
    return empty;
}

void SamePersonPage::look()
{
    m_isStale = false;
    m_wasLookedAt = true;
    m_tick->start(s_tickMs);
    m_left->setCurrentWidget(m_busyPage);
    m_reader->ask<QList<ShownPair>>(
        [shared = m_progress](HubFile &file, Progress &asked) {
            SharingProgress progress(asked, *shared);
            return readPairs(file, progress);
        },
        [this](const QList<ShownPair> &pairs) {
            m_model->showPairs(pairs, context().connection());
            showState();
            if (!m_isArgument)
                goOn(0, isChoosing());
        },
        [this](const Error &error) {
            m_isStale = true;
            showState();
            context().sayError(error);
        });
    showProgress();
}

void SamePersonPage::showProgress()
{
    const SharedProgress::State state = m_progress->state();
    m_doing->setText(state.doing.isEmpty() ? tr("Looking for people recorded twice") : state.doing);
    m_bar->setRange(0, state.total > 0 ? 1000 : 0);
    m_bar->setValue(state.total > 0 ? static_cast<int>(state.done * 1000 / state.total) : 0);
}

void SamePersonPage::showState()
{
    m_tick->stop();
    const int count = m_model->rowCount();
    m_left->setCurrentWidget(count > 0 || m_isStale ? static_cast<QWidget *>(m_list) : m_emptyPage);
    m_count->setText(count > 0 ? tr("%n pair(s) to look at, most likely first", nullptr, count) : QString());
    m_different->read();
}

void SamePersonPage::followSelection()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_isArgument = false;
    const LikelyPair &pair = m_model->pairAt(index.row());
    compareKeys({pair.first, pair.second}, m_model->reasonsAt(index.row()));
}

void SamePersonPage::compareKeys(const QList<qint64> &keys, const QString &why)
{
    m_compare->showPeople(keys, why);
    QList<qint64> all = m_compare->keys();
    const QSet<qint64> others = m_model->likeThese(all);
    m_third->setVisible(!others.isEmpty() && !m_compare->isEmpty());
    if (others.isEmpty())
        return;
    const qint64 other = *std::min_element(others.begin(), others.end());
    all.append(other);
    m_third->setPlainText(tr("%1 may be the same, too: compare all")
                              .arg(titleOf(context().connection(), Person::table(), other)));
    m_third->disconnect(this);
    connect(m_third, &QPushButton::clicked, this, [this, all, why] {
        compareKeys(all, why);
        m_compare->focusChoices();
    });
}

bool SamePersonPage::isChoosing() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && m_compare->isAncestorOf(focus);
}

// To the pair in that row, or the last; where there is none, nothing is compared. Whoever was choosing goes
// on choosing.
void SamePersonPage::goOn(int row, bool isChoosing)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return compareKeys({}, {});
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1), 0));
    followSelection();
    if (isChoosing)
        m_compare->focusChoices();
}

void SamePersonPage::openArgument(const QString &argument)
{
    QList<qint64> keys;
    for (const QString &key : argument.split(QLatin1Char(','), Qt::SkipEmptyParts))
        keys.append(key.toLongLong());
    if (keys.size() < 2)
        return;
    m_isArgument = true;
    m_list->setCurrentIndex({});
    const auto one = doorstep::find(context().connection(), Id<Person>(keys[0]));
    const auto other = doorstep::find(context().connection(), Id<Person>(keys[1]));
    compareKeys(keys, one && other ? reasonsInWords(likeness(*one, *other), 9) : QString());
}

void SamePersonPage::activate()
{
    if (m_isStale && !m_compare->isEmpty()) // one of them may be gone meanwhile
        compareKeys(m_compare->keys(), {});
    if (m_isStale)
        look();
    else
        showState();
    if (m_compare->isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_compare->focusChoices();
}

void SamePersonPage::onChange(const ChangeNotice &notice)
{
    bool concerns = notice.records.isEmpty();
    bool isMany = false;
    for (const ChangeNotice::Records &records : notice.records)
        if (records.table == &Person::table()) {
            concerns = true;
            isMany = isMany || records.keys.isEmpty();
        }
    if (!concerns)
        return;
    m_isStale = m_isStale || isMany || !isVisible();
    // Whether each of thousands of pairs is still there takes a while: not for nobody.
    if (!isVisible() || (!m_wasLookedAt && m_compare->isEmpty()))
        return;
    const int row = m_list->currentIndex().row();
    const bool choosing = isChoosing(); // before what has the focus goes
    m_model->onChange(notice, context().connection());
    if (m_reader->isBusy())
        return;
    showState();
    const QList<qint64> shown = m_compare->keys();
    if (m_isArgument) // what was asked for stays as long as it is there
        compareKeys(shown, {});
    else
        goOn(row, choosing);
}

// Where there is no room beside each other, the list stands above.
void SamePersonPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::Orientation wanted = width() < style::widthOf(besideFrom) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int whole = wanted == Qt::Vertical ? height() : width();
    m_splitter->setSizes({whole / 4, whole - whole / 4});
}

void SamePersonPage::saveState(QSettings &settings) const
{
    if (m_splitter->orientation() == Qt::Horizontal)
        settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void SamePersonPage::restoreState(QSettings &settings)
{
    if (m_splitter->orientation() == Qt::Horizontal)
        m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void SamePersonPage::waitForAll()
{
    m_reader->waitForAll();
}

} // namespace doorstep
