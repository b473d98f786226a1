#include "ui/pages/people_same.h"

#include "storage/record_store.h"
#include "ui/shell/quiet_reader.h"
#include "ui/style/icons.h"
#include "ui/style/link_button.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace doorstep {

namespace {

constexpr int mostShown = 3;

QList<LikelyPerson> likelyOf(HubFile &file, qint64 key)
{
    const auto person = find(file.connection(), Id<Person>(key));
    return person ? likelySame(file.connection(), *person, mostShown) : QList<LikelyPerson>();
}

} // namespace

PeopleSame::PeopleSame(AppContext &context, QWidget *parent)
    : PanePart(context, parent), m_reader(new QuietReader(context.file(), this))
{
    hide();
}

void PeopleSame::read(bool isOther)
{
    if (isOther)
        hide(); // until it is known
    m_reader->ask<QList<LikelyPerson>>(
        [key = key()](HubFile &file, Progress &) { return likelyOf(file, key); },
        [this](const QList<LikelyPerson> &likely) { show(likely); });
}

void PeopleSame::show(const QList<LikelyPerson> &likely)
{
    m_list = renewed(m_list);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::space(style::Space::Small));
    grid->setVerticalSpacing(style::space(style::Space::Hair));
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < likely.size(); ++row) {
        const LikelyPerson &other = likely[row];
        if (row == 0) {
            auto *sign = new QLabel;
            sign->setPixmap(style::icon("info").pixmap(style::iconSide() * 3 / 4));
            grid->addWidget(sign, 0, 0);
        }
        auto *link = new style::LinkButton(tr("May be the same as %1").arg(personName(other.person)));
        connect(link, &QPushButton::clicked, this, [this, key = other.person.key] { compareWith(key); });
        grid->addWidget(link, row, 1);
        grid->addWidget(style::label(reasonsInWords(other.likeness), style::Type::Caption, nullptr, true),
                        row, 2);
    }
    setVisible(!likely.isEmpty());
}

void PeopleSame::compareWith(qint64 other)
{
    context().openPage(QStringLiteral("same-person"), QStringLiteral("%1,%2").arg(key()).arg(other));
}

} // namespace doorstep
