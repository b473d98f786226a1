// A small ward for tests of groups and actions, and their pages shown on it.
#pragma once

#include "base/clock.h"
#include "editors_keys.h"
#include "records/actions.h"
#include "records/groups.h"
#include "records/people.h"
#include "storage/history.h"
#include "storage/people_in.h"
#include "support_ui/ui_hub.h"
#include "ui/pages/actions_page.h"
#include "ui/pages/groups_page.h"
#include "ui/pages/pane_people.h"
#include "ui/pages/pane_table.h"

#include <QLabel>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace doorstep::tests {

inline const QDate today(2019, 6, 30);

// A group with three people in it, and one action.
struct Ward {
    ClockSetTo clock{today};
    UiHub hub;
    AnsweringDialogs dialogs;
    AppContext context{hub.open(), dialogs};
    qint64 said = 0; // the last change that offered Undo
    QString failed;
    QList<qint64> people;
    qint64 group = 0;
    qint64 action = 0;

    Ward()
    {
        QObject::connect(&context, &AppContext::said, [this](const QString &, qint64 change) {
            if (change)
                said = change;
        });
        QObject::connect(&context, &AppContext::failed, [this](const QString &text) { failed = text; });
        for (const char *name : {"Ada", "Ben", "Cyd", "Dee"})
            people.append(addPerson(QString::fromLatin1(name), QStringLiteral("Vale")));
        Group made;
        made.name = QStringLiteral("Ward 7 <b>Together</b>");
        made.formedOn = QDate(2019, 2, 1);
        group = add(made);
        for (int i = 0; i < 3; ++i)
            join(people[i], QDate(2019, 3, 1));
        Action acted;
        acted.title = QStringLiteral("Petition for the lift");
        acted.group.key = group;
        acted.startedOn = QDate(2019, 5, 1);
        action = add(acted);
    }
    template <class Record>
    qint64 add(Record record)
    {
        return UiHub::add(context.file(), std::move(record));
    }
    qint64 addPerson(const QString &given, const QString &family)
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        return add(person);
    }
    qint64 join(qint64 person, QDate joined, QDate left = {})
    {
        GroupMember member;
        member.group.key = group;
        member.person.key = person;
        member.joinedOn = joined;
        member.leftOn = left;
        return add(member);
    }
    void meet(QDate day, int count)
    {
        Meeting meeting;
        meeting.group.key = group;
        meeting.heldOn = day;
        meeting.attended = count;
        add(meeting);
    }
    void undoLast()
    {
        NoProgress progress;
        undo(context.file(), said, progress);
    }
    QList<PersonIn> members() { return peopleIn(context.connection(), groupParts(), group, today); }
};

template <class Page, class Record>
struct Shown {
    Ward ward;
    Page page{ward.context};

    explicit Shown(qint64 Ward::*key)
    {
        QObject::connect(&ward.context, &AppContext::changed, &page, &Page::onChange);
        page.resize(1200, 1600);
        showActive(page);
        REQUIRE(page.showRecord(Record::table(), ward.*key));
        REQUIRE(until([&] { return page.template findChild<PanePeople *>() != nullptr; }));
    }
    PaneTable &table(const char *name)
    {
        return *page.template findChild<PaneTable *>(QString::fromLatin1(name));
    }
    template <class Widget>
    Widget &field(const char *name)
    {
        return *page.template findChild<Widget *>(QString::fromLatin1(name));
    }
};

struct ShownGroup : Shown<GroupsPage, Group> {
    ShownGroup() : Shown(&Ward::group) { }
};
struct ShownAction : Shown<ActionsPage, Action> {
    ShownAction() : Shown(&Ward::action) { }
};

inline QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget)) {
            CHECK(label->textFormat() == Qt::PlainText);
            texts.append(label->text());
        }
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        texts.append(button->text() + QLatin1Char(' ') + button->accessibleName());
    return texts.join(QLatin1Char('\n'));
}

} // namespace doorstep::tests
