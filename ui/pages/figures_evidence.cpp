#include "ui/pages/figures_evidence.h"

#include "records/conversations.h"
#include "records/people.h"
#include "ui/charts/plain_table.h"
#include "ui/pages/figures_number_table.h"
#include "ui/pages/figures_records.h"
#include "ui/pages/output_menu.h"
#include "ui/style/metrics.h"

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

// Words and buttons in a line over a table.
QWidget *pageOf(QLabel *words, const QList<QPushButton *> &buttons, QTableView *view)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(style::Space::Gap));
    line->addWidget(words, 1);
    for (QPushButton *button : buttons)
        line->addWidget(button, 0, Qt::AlignTop);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addLayout(line);
    layout->addWidget(view, 1);
    return page;
}

} // namespace

FigureEvidence::FigureEvidence(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sides(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_records(new FigureRecords(context))
    , m_linksWords(style::label({}, style::Type::Body, nullptr, true))
    , m_linksModel(new NumberTableModel(this))
    , m_recountWords(style::label({}, style::Type::Body, nullptr, true))
    , m_recountModel(new NumberTableModel(this))
{
    m_linksView = makeView(m_linksModel, tr("People whom several hubs know"));
    m_recountView = makeView(m_recountModel, tr("Differences from the hubs’ own figures"));
    m_sides->addTab(tr("Records"));
    m_sides->addTab(tr("Links"));
    m_sides->addTab(tr("The hubs’ own figures"));
    m_sides->setDrawBase(false);
    m_sides->setExpanding(false);
    m_sides->setAccessibleName(tr("What stands behind the figure"));
    m_sides->setVisible(context.file().identity().national);
    m_stack->addWidget(m_records);
    m_stack->addWidget(linksPage());
    m_stack->addWidget(recountPage());
    connect(m_sides, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::space(style::Space::Small));
    layout->addWidget(m_sides);
    layout->addWidget(m_stack, 1);
}

QWidget *FigureEvidence::linksPage()
{
    m_openLinks = new QPushButton(tr("Open as a &list"));
    connect(m_openLinks, &QPushButton::clicked, this, &FigureEvidence::openLinkRecords);
    connect(m_linksView, &QTableView::activated, this, &FigureEvidence::openLink);
    return pageOf(
        m_linksWords,
        {m_openLinks,
         new OutputMenu(m_context, tr("Copy or save"), nullptr, [this] { return m_linksModel->table(); })},
        m_linksView);
}

QWidget *FigureEvidence::recountPage()
{
    return pageOf(
        m_recountWords,
        {new OutputMenu(m_context, tr("Copy or save"), nullptr, [this] { return m_recountModel->table(); })},
        m_recountView);
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

void FigureEvidence::showLinks(const QList<SharedUnit> &links)
{
    m_links = links;
    const bool isArea = m_measure && m_measure->unit != MeasureUnit::People;
    m_linksModel->setTable(m_measure ? linksTable(*m_measure, links, title(tr("links"))) : NumberTable{});
    fitColumns(*m_linksView);
    m_linksView->setVisible(!links.isEmpty());
    m_openLinks->setEnabled(!links.isEmpty());
    if (links.isEmpty())
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
    m_context.showRecords(isArea ? Conversation::table() : Person::table(), title(tr("links")),
                          recordsOf(m_links));
}

} // namespace doorstep
