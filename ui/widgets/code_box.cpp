#include "ui/widgets/code_box.h"

#include <QWheelEvent>

namespace doorstep {

CodeBox::CodeBox(const CodeLists &codes, CodeListId list, QWidget *parent) : QComboBox(parent), m_list(list)
{
    setUp();
    for (const QString &code : codes.codes(list))
        addItem(codeLabel(list, code), code);
}

CodeBox::CodeBox(const QList<std::pair<QString, QString>> &choices, QWidget *parent) : QComboBox(parent)
{
    setUp();
    for (const auto &[code, label] : choices)
        addItem(label, code);
}

void CodeBox::setUp()
{
    addItem(QString(), QString());
    setItemData(0, tr("Not recorded"), Qt::AccessibleTextRole);
    setItemData(0, tr("Not recorded"), Qt::ToolTipRole);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this, &CodeBox::codeEdited);
}

CodeBox *CodeBox::yesNo(QWidget *parent)
{
    return new CodeBox(CodeLists(), CodeListId::YesNo, parent);
}

void CodeBox::setCode(const QString &code)
{
    int index = findData(code);
    if (index < 0) {
        addItem(m_list ? codeLabel(*m_list, code) : code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

// Scrolling a long form must not change what the pointer happens to pass over.
void CodeBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace doorstep
