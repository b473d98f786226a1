#include "ui/pages/figures_evidence.h"

#include "records/conversations.h"
#include "records/people.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/figures_number_table.h"
#include "ui/pages/figures_records.h"
#include "ui/pages/output_menu.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace doorstep {

namespace {

QTableView *makeView(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTableView;
    dressPlainTable(*view);
    enableCopy(*view);
    view->setModel(model);
    view->setAccessibleName(name);
    view->horizontalHeader()->setResizeContentsPrecision(50); // of thousands of links the first will do
    view->setTextElideMode(Qt::ElideMiddle); // what tells long ids apart stands at their ends
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

// As wide as what is in them, but none so wide that it pushes the others out.
void fitColumns(QTableView &view)
{
    view.resizeColumnsToContents();
    for (int column = 0; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(
            column, qMin(view.columnWidth(column) + style::space(style::Space::Wide), style::widthOf(44)));
}

// Words over a table.
QWidget *pageOf(QLabel *words, QTableView *view)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addWidget(words);
    layout->addWidget(view, 100);
    layout->addStretch(1); // where the table is not there the words stand at the top
    return page;
}

QWidget *lineOf(const QList<QPushButton *> &buttons)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    return line;
}

} // namespace

FigureEvidence::FigureEvidence(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_records(new FigureRecords(context))
    , m_linksWords(style::label({}, style::Type::Body, nullptr, true))
    , m_linksModel(new NumberTableModel(this))
    , m_recountWords(style::label({}, style::Type::Body, nullptr, true))
    , m_recountModel(new NumberTableModel(this))
{
    m_linksView = makeView(m_linksModel, tr("People whom several hubs know"));
    m_recountView = makeView(m_recountModel, tr("Differences from the hubs’ own figures"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    m_stack->addWidget(m_records);
    if (context.file().identity().national) {
        makeSides();
        auto *line = new FlowLayout(nullptr, style::space(style::Space::Gap));
        line->addWidget(m_sides);
        line->addWidget(m_buttons);
        layout->addLayout(line);
    }
    layout->addWidget(m_stack, 1);
}

void FigureEvidence::makeSides()
{
    m_sides = new QTabBar;
    m_sides->addTab(tr("Records"));
    m_sides->addTab(tr("Links"));
    m_sides->addTab(tr("The hubs’ own figures"));
    m_sides->setDrawBase(false);
    m_sides->setExpanding(false);
    m_sides->setAccessibleName(tr("What stands behind the figure"));
    m_stack->addWidget(pageOf(m_linksWords, m_linksView));
    m_stack->addWidget(pageOf(m_recountWords, m_recountView));
    m_buttons = new QStackedWidget;
    for (QWidget *buttons : {m_records->takeButtons(), linkButtons(), recountButtons()})
        m_buttons->addWidget(buttons);
    connect(m_sides, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_sides, &QTabBar::currentChanged, m_buttons, &QStackedWidget::setCurrentIndex);
}

QWidget *FigureEvidence::linkButtons()
{
    m_openLinks = new QPushButton(tr("Open as a &list"));
    connect(m_openLinks, &QPushButton::clicked, this, &FigureEvidence::openLinkRecords);
    connect(m_linksView, &QTableView::activated, this, &FigureEvidence::openLink);
    return lineOf({m_openLinks, new OutputMenu(m_context, tr("Copy or save"), nullptr, [this] {
                       return m_linksModel->table();
                   })});
}

QWidget *FigureEvidence::recountButtons()
{
    return lineOf(
        {new OutputMenu(m_context, tr("Copy or save"), nullptr, [this] { return m_recountModel->table(); })});
}

void FigureEvidence::showRecords(const QList<RecordKeys> &records, const QString &figure, const QString &part)
{
    m_records->showRecords(records, figure, part);
    if (!m_sides)
        return;
    qsizetype count = 0;
    for (const RecordKeys &kind : records)
        count += kind.keys.size();
    m_sides->setTabText(Records, tr("Records (%1)").arg(QLocale().toString(count)));
}

void FigureEvidence::showSide(Side side)
{
    m_sides->setCurrentIndex(side);
}

QString FigureEvidence::title(const QString &what) const
{
    return tr("%1, %2: %3").arg(m_label, m_period, what);
}

void FigureEvidence::setMeasure(const Measure &measure, const QString &label, const QString &period)
{
    if (m_measure != &measure || m_period != period)
        showLinks({});
    m_measure = &measure;
    m_label = label;
    m_period = period;
    m_sides->setTabVisible(Links, mayBeShared(measure));
    m_recountWords->setText(tr("Counting again what the hubs sent…"));
    m_recountView->hide();
}

void FigureEvidence::setLinkCount(qint64 links)
{
    m_sides->setTabText(Links, links == 0 ? tr("Links") : tr("Links (%1)").arg(QLocale().toString(links)));
    if (links == 0)
        m_linksWords->setText(
            tr("Nobody who is counted here is known to more than one hub, as far as match keys "
               "say: the hubs’ own figures add up to this one."));
}

QString FigureEvidence::linksTitle() const
{
    return title(tr("links"));
}

void FigureEvidence::showLinks(const FigureLinks &links)
{
    m_links = links.links;
    const bool isArea = m_measure && m_measure->unit != MeasureUnit::People;
    m_linksModel->setTable(links.table);
    fitColumns(*m_linksView);
    m_linksView->setVisible(!m_links.isEmpty());
    m_openLinks->setEnabled(!m_links.isEmpty());
    if (m_links.isEmpty())
        return;
    m_linksWords->setText(
        isArea ? tr("Areas that several hubs reached count once in all.")
               : tr("Records of different hubs that share a match key are one person. Nobody has a name "
                    "here, and "
                    "which of e-mail, phone, birth date and postcode a key is made of cannot be told."));
}

void FigureEvidence::showRecount(const FigureRecount &recount)
{
    const QList<RecountDifference> all = recount.realDifferences();
    // Those of the figure shown first.
    QList<RecountDifference> sorted = all;
    std::stable_sort(sorted.begin(), sorted.end(), [this](const auto &left, const auto &right) {
        return (left.measure == m_measure->nameText()) > (right.measure == m_measure->nameText());
    });
    m_sides->setTabText(Recount,
                        all.isEmpty() ? tr("The hubs’ own figures")
                                      : tr("The hubs’ own figures (%1)").arg(QLocale().toString(all.size())));
    m_recountWords->setText(recountText(recount, m_measure));
    m_recountModel->setTable(recountTable(sorted, m_context.programme(), title(tr("differences"))));
    fitColumns(*m_recountView);
    m_recountView->setVisible(!all.isEmpty());
}

void FigureEvidence::openLink()
{
    const int row = m_linksView->currentIndex().row();
    if (row >= 0 && row < m_links.size() && m_measure->unit == MeasureUnit::People)
        m_context.showRecords(Person::table(), title(m_links[row].uniqueId), recordsOf({m_links[row]}));
}

void FigureEvidence::openLinkRecords()
{
    const bool isArea = m_measure->unit != MeasureUnit::People;
    m_context.showRecords(isArea ? Conversation::table() : Person::table(), linksTitle(), recordsOf(m_links));
}

} // namespace doorstep
