// The page of an evening's listening on a hub of its own, and somebody who types into it.
#pragma once

#include "base/clock.h"
#include "editors_keys.h"
#include "records/conversations.h"
#include "records/people.h"
#include "storage/evening.h"
#include "storage/record_store.h"
#include "support_ui/ui_hub.h"
#include "ui/sheet/listening_model.h"
#include "ui/sheet/listening_page.h"
#include "ui/sheet/listening_table.h"
#include "ui/shell/record_undo.h"

#include <QSignalSpy>

namespace doorstep::tests {

// Types as a person would, and counts the keys that are not the text.
class Typist {
public:
    int beyond = 0;
    int letters = 0;

    void text(const QString &words)
    {
        for (const QChar c : words) {
            ++letters;
            if (c == QLatin1Char('\n'))
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
            else
                send(c);
        }
    }
    void text(const char *words) { text(QString::fromUtf8(words)); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++beyond;
        press(key, modifiers);
    }
    void tabs(int times)
    {
        for (int i = 0; i < times; ++i)
            key(Qt::Key_Tab);
    }

private:
    static void send(QChar c)
    {
        const int code = c.isLetter() ? c.toUpper().unicode() : c.unicode();
        for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, code, c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
};

inline Person personNamed(const char *given, const char *family, const char *postcode = "")
{
    Person made;
    made.givenName = QString::fromUtf8(given);
    made.familyName = QString::fromUtf8(family);
    made.postcode = QString::fromUtf8(postcode);
    return made;
}

// A hub with one organiser and two people known, and the page before it.
struct Sheet {
    ClockSetTo clock{QDate(2019, 4, 10)}; // a Wednesday
    UiHub hub;
    AnsweringDialogs dialogs;
    std::unique_ptr<AppContext> context;
    qint64 maria = 0;
    qint64 rose = 0;
    std::unique_ptr<ListeningPage> page;
    Typist typist;

    Sheet() : context(std::make_unique<AppContext>(hub.open(), dialogs))
    {
        maria = UiHub::add(file(), personNamed("Maria", "Silva"));
        rose = UiHub::add(file(), personNamed("Rose", "Okafor", "SE15 4TP"));
        Organiser organiser;
        organiser.person.key = maria;
        organiser.startedOn = QDate(2018, 1, 1);
        UiHub::add(file(), organiser);
        open();
    }
    void open()
    {
        page = std::make_unique<ListeningPage>(*context);
        QObject::connect(context.get(), &AppContext::changed, page.get(),
                         [this](const ChangeNotice &notice) { page->onChange(notice); });
        page->resize(1100, 600);
        showActive(*page);
        page->activate();
    }
    // As when the file is closed and opened again.
    void reopen()
    {
        page->mayLeave();
        page.reset();
        context.reset();
        context = std::make_unique<AppContext>(HubFile::open(hub.path(), HubFile::Access::Write), dialogs);
        open();
    }
    HubFile &file() const { return context->file(); }
    ListeningModel &model() const { return page->model(); }
    ListeningTable &table() const { return page->table(); }
    QString cell(int row, SheetColumn column) const { return model().shown(row, column); }
    QString problem(int row, SheetColumn column) const
    {
        return model().index(row, int(column)).data(ListeningModel::ProblemRole).toString();
    }
    QString hint(int row) const
    {
        return model().index(row, int(SheetColumn::Who)).data(ListeningModel::HintRole).toString();
    }
    void at(int row, SheetColumn column) const { table().setCurrentIndex(model().index(row, int(column))); }
    SheetColumn column() const { return SheetColumn(table().currentIndex().column()); }
    int row() const { return table().currentIndex().row(); }
    // What another program would read now, oldest first.
    QList<Conversation> stored() const
    {
        const auto other = HubFile::open(hub.path(), HubFile::Access::Read);
        QList<qint64> keys;
        Statement rows = other->connection().prepare("SELECT key FROM conversations ORDER BY key");
        while (rows.step())
            keys.append(rows.integer(0));
        return conversationsOf(other->connection(), keys);
    }
    void undo()
    {
        const int before = int(stored().size());
        Q_UNUSED(before);
        context->undoStack().undo();
        until([this] { return !context->tasks().isRunning(); });
    }
};

} // namespace doorstep::tests
