#include "desk_day.h"

#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace doorstep::bench {

namespace {

constexpr double s_noticed = 50; // milliseconds
constexpr int s_lookEvery = 100; // milliseconds
constexpr int s_quietLooks = 3;
constexpr double s_quietPart = 0.06; // of one processor
constexpr int s_meanwhile = 300; // milliseconds

void answerFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease})
        if (QWidget *focus = QApplication::focusWidget()) {
            QKeyEvent event(type, key, modifiers, text);
            QApplication::sendEvent(focus, &event);
        }
}

} // namespace

void Day::step(const QString &what, const std::function<void()> &does)
{
    m_application.takeLongest();
    m_application.act(does);
    settle();
    tell(what);
}

void Day::meanwhile(const QString &what, const std::function<void()> &does)
{
    m_application.takeLongest();
    m_application.act(does);
    answerFor(s_meanwhile);
    tell(what);
}

void Day::tell(const QString &what)
{
    const WatchedApplication::Stall longest = m_application.takeLongest();
    const bool isNoticed = longest.milliseconds > s_noticed;
    m_noticed += isNoticed;
    ++m_steps;
    std::printf("%-44s %9lld %9.1f ms %s%s\n", qUtf8Printable(what), static_cast<long long>(m_size),
                longest.milliseconds, isNoticed ? "NOTICED " : "",
                isNoticed ? qUtf8Printable(longest.at) : "");
    std::fflush(stdout);
}

// Quiet is a program that hardly uses the processor, whoever works in it.
void Day::settle()
{
    int quiet = 0;
    while (quiet < s_quietLooks) {
        const std::clock_t before = std::clock();
        QElapsedTimer time;
        time.start();
        answerFor(s_lookEvery);
        const double used = double(std::clock() - before) / CLOCKS_PER_SEC * 1000;
        quiet = used < s_quietPart * double(time.elapsed()) ? quiet + 1 : 0;
    }
}

void press(int key, Qt::KeyboardModifiers modifiers)
{
    send(key, modifiers, {});
}

void type(const QString &text)
{
    for (const QChar c : text)
        send(c.isLetter() ? c.toUpper().unicode() : c.unicode(), Qt::NoModifier, QString(c));
}

} // namespace doorstep::bench
