// What tests of lists share: a hub that notes what is said on the quiet line, and a page shown on it.
#pragma once

#include "base/clock.h"
#include "editors_keys.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/filter_chips.h"
#include "ui/pages/records_view.h"

#include <QPushButton>
#include <catch2/catch.hpp>

namespace doorstep::tests {

struct Desk {
    ClockSetTo clock{QDate(2019, 5, 20)};
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    QString said;
    qint64 change = 0;

    Desk()
    {
        QObject::connect(&context, &AppContext::said, [this](const QString &text, qint64 number) {
            said = text;
            change = number;
        });
        QObject::connect(&context, &AppContext::failed, [this](const QString &text) { said = text; });
    }
    qint64 person(const char *name, const char *postcode = "", const QStringList &tags = {})
    {
        Person made;
        made.givenName = QString::fromLatin1(name);
        made.postcode = QString::fromLatin1(postcode);
        made.tags = tags;
        return UiHub::add(context.file(), made);
    }
    qint64 talk(QDate day, qint64 organiser, qint64 person = 0, const QStringList &themes = {})
    {
        Conversation made;
        made.heldOn = day;
        made.organiser.key = organiser;
        made.person.key = person;
        made.heard = QStringLiteral("=The lift\nis broken");
        made.themes.codes = themes;
        return UiHub::add(context.file(), made);
    }
    Person personOf(qint64 key) { return *find(context.connection(), Id<Person>(key)); }
};

template <class PageType>
struct Shown : Desk {
    PageType page{context};
    Shown()
    {
        QObject::connect(&context, &AppContext::changed, &page, &PageType::onChange);
        showActive(page);
    }
    RecordsView &view() { return page.view(); }
    RecordModel &model() { return page.view().model(); }
    bool lists(qint64 rows)
    {
        return until([&] { return model().total() == rows && model().isComplete(); });
    }
    QStringList chips()
    {
        QCoreApplication::processEvents(); // a layout shows new widgets once the event loop is reached
        QStringList texts;
        for (const QPushButton *chip :
             page.template findChild<FilterChips *>()->template findChildren<QPushButton *>())
            if (!chip->isHidden())
                texts.append(chip->text());
        return texts;
    }
    void narrow(const char *column, Filter::Operator op, const QStringList &values)
    {
        const QString name = QString::fromLatin1(column);
        model().setCondition(name, Filter{name, op, values});
    }
};

} // namespace doorstep::tests
