#include "ui/pages/organisers_page.h"

#include "records/people.h"
#include "storage/record_store.h"
#include "ui/pages/trainers_view.h"

namespace doorstep {

OrganisersPage::OrganisersPage(AppContext &context, QWidget *parent)
    : RecordsPage(QStringLiteral("organisers"), {&Organiser::table(), &Trainer::table()}, context, parent)
    , m_trainers(new TrainersView(context))
{
    // Organisers do not travel to the national body.
    insertTab(shows(Organiser::table()) ? 1 : 0, m_trainers);
    setTabTitle(Trainer::table(), tr("Quality assurances"));
}

bool OrganisersPage::showRecord(const RecordTable &table, qint64 key)
{
    const bool isOnTrainers = !currentView();
    const auto record = isOnTrainers && &table == &Trainer::table()
        ? doorstep::find(context().connection(), Id<Trainer>(key))
        : std::nullopt;
    if (!record)
        return RecordsPage::showRecord(table, key);
    m_trainers->openArgument(QString::number(record->person.key));
    return true;
}

void OrganisersPage::openArgument(const QString &argument)
{
    RecordsPage::openArgument(argument == Trainer::table().tableName() ? m_trainers->name() : argument);
}

void openTrainer(AppContext &context, qint64 person)
{
    context.openPage(QStringLiteral("organisers"), TrainersView::argumentFor(person));
}

} // namespace doorstep
