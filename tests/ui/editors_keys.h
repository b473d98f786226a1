// Keys as a person presses them: to whatever has the focus.
#pragma once

#include <QApplication>
#include <QWidget>
#include <QtTest/QTest>

namespace doorstep::tests {

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        focus = QApplication::activeWindow();
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
}

inline void type(const char *text)
{
    for (const QChar c : QString::fromUtf8(text))
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
}

inline void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

} // namespace doorstep::tests
