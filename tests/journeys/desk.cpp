#include "desk.h"

#include "ui/pages/new_hub_form.h"
#include "ui/pages/welcome_page.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <catch2/catch.hpp>

namespace doorstep::tests {

namespace {

QString plain(QString words)
{
    return words.remove(QLatin1Char('&')).remove(QStringLiteral(" *")).trimmed();
}

bool begins(const QString &words, const char *with)
{
    return plain(words).startsWith(QString::fromUtf8(with));
}

// Scrolled to where somebody could click on it.
void bringIntoView(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget);
    QCoreApplication::processEvents();
}

template <class Widget, class IsIt>
Widget *visible(QWidget &in, IsIt &&isIt)
{
    for (Widget *widget : in.findChildren<Widget *>())
        if (widget->isVisible() && widget->isEnabled() && isIt(*widget))
            return widget;
    return nullptr;
}

QString buttons(QWidget &in)
{
    QStringList words;
    for (const QAbstractButton *button : in.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled())
            words.append(plain(button->text()));
    return words.join(QStringLiteral(", "));
}

QString heading(const QAbstractItemView &view, int column)
{
    return view.model()->headerData(column, Qt::Horizontal).toString();
}

bool isShown(const QAbstractItemView &view, int column)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return !table->isColumnHidden(column);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return !tree || !tree->isColumnHidden(column);
}

} // namespace

Desk::Desk(QDate today, const char *hubName)
{
    m_today.emplace(today);
    m_window.resize(1280, 900);
    m_window.show();
    m_window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&m_window));
    push("New hub file");
    m_window.welcome().newHubForm().setPath(hubPath());
    m_window.welcome().newHubForm().nameField().setFocus();
    write(hubName);
    press(Qt::Key_Return);
    REQUIRE(m_window.context());
    settle();
}

Desk::~Desk() = default;

QString Desk::hubPath() const
{
    return m_folder.filePath(QStringLiteral("hub.doorstep"));
}

QString Desk::answerWithFile(const char *name)
{
    return m_dialogs.file = m_folder.filePath(QString::fromUtf8(name));
}

QWidget &Desk::front()
{
    QWidget *front = &m_window;
    for (QDialog *dialog : m_window.findChildren<QDialog *>())
        if (dialog->isVisible())
            front = dialog;
    if (QApplication::activeWindow() != front) {
        front->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(front));
    }
    return *front;
}

void Desk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget &window = front();
    QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

void Desk::write(const char *text)
{
    for (const QChar letter : QString::fromLatin1(text)) {
        QWidget *focus = front().focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, letter.toLatin1());
    }
    QCoreApplication::processEvents();
}

void Desk::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

bool Desk::offers(const char *button)
{
    return visible<QAbstractButton>(front(), [&](const QAbstractButton &one) {
        return begins(one.text(), button) || begins(one.accessibleName(), button);
    });
}

void Desk::push(const char *button)
{
    INFO("the button " << button << " among " << buttons(front()).toStdString());
    auto *found = visible<QAbstractButton>(front(), [&](const QAbstractButton &one) {
        return begins(one.text(), button) || begins(one.accessibleName(), button);
    });
    REQUIRE(found);
    bringIntoView(*found);
    QTest::mouseClick(found, Qt::LeftButton);
    QCoreApplication::processEvents();
}

QWidget &Desk::field(const char *name)
{
    INFO("the field " << name);
    const QString wanted = QString::fromUtf8(name);
    auto *label = visible<QLabel>(
        front(), [&](const QLabel &one) { return one.buddy() && plain(one.text()) == wanted; });
    QWidget *found = label
        ? label->buddy()
        : visible<QWidget>(front(), [&](const QWidget &one) { return one.accessibleName() == wanted; });
    REQUIRE(found);
    return found->focusProxy() ? *found->focusProxy() : *found;
}

void Desk::fill(const char *name, const char *text)
{
    QWidget &into = field(name);
    bringIntoView(into);
    into.setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    write(text);
}

void Desk::goTo(const char *page)
{
    INFO("the page " << page);
    auto *pages = front().findChild<NavigationList *>();
    REQUIRE(pages);
    const QList<QListWidgetItem *> found = pages->findItems(QString::fromUtf8(page), Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(found.first()).center());
    settle();
}

void Desk::openTab(const char *tab)
{
    INFO("the tab " << tab);
    for (QTabBar *bar : front().findChildren<QTabBar *>())
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
            if (begins(bar->tabText(i), tab)) {
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                return settle();
            }
    FAIL("is not there");
}

QAbstractItemView &Desk::list(const char *name)
{
    INFO("the list " << name);
    auto *found = visible<QAbstractItemView>(
        front(), [&](const QAbstractItemView &one) { return begins(one.accessibleName(), name); });
    REQUIRE(found);
    return *found;
}

QModelIndex Desk::choose(const char *name, const char *text, const char *column)
{
    QAbstractItemView &view = list(name);
    QAbstractItemModel &model = *view.model();
    INFO(name << ": " << text);
    int to = -1;
    for (int at = 0; to < 0 && at < model.columnCount(); ++at)
        if (isShown(view, at) && (!column || begins(heading(view, at), column)))
            to = at;
    REQUIRE(to >= 0);
    const auto rowOf = [&] {
        for (int row = 0; row < model.rowCount(); ++row)
            for (int at = 0; at < model.columnCount(); ++at)
                if (begins(model.index(row, at).data().toString(), text))
                    return row;
        return -1;
    };
    REQUIRE(until([&] { return rowOf() >= 0; }));
    bringIntoView(view);
    view.setFocus();
    const QModelIndex cell = model.index(rowOf(), to);
    view.scrollTo(cell);
    view.setCurrentIndex(cell);
    settle();
    return cell;
}

bool Desk::readsNow(const char *words)
{
    const QString wanted = QString::fromUtf8(words);
    return visible<QLabel>(front(), [&](const QLabel &one) { return one.text().contains(wanted); });
}

bool Desk::reads(const char *words)
{
    return until([&] { return readsNow(words); });
}

QString Desk::said()
{
    return m_window.notice().text();
}

void Desk::closeFront()
{
    QWidget *closing = &front();
    press(Qt::Key_Escape);
    settle();
    REQUIRE(closing != &front());
}

void Desk::settle()
{
    QCoreApplication::processEvents();
    if (m_window.context())
        m_window.context()->tasks().waitForAll();
    QTest::qWait(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Desk::undo()
{
    QTest::keyClick(&front(), Qt::Key_Z, Qt::ControlModifier);
    settle();
}

} // namespace doorstep::tests
