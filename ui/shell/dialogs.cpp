#include "ui/shell/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace doorstep {

namespace {

QString keyOf(const QString &kind)
{
    return QStringLiteral("folders/") + kind;
}

QString lastFolder(const QString &kind)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(keyOf(kind), documents).toString();
}

QString remembered(const QString &kind, const QString &chosen, bool isFolder)
{
    if (!chosen.isEmpty())
        QSettings().setValue(keyOf(kind), isFolder ? chosen : QFileInfo(chosen).absolutePath());
    return chosen;
}

// The box guesses whether this part is HTML, so it is made certain: names are never taken for markup.
QString asHtml(const QString &plain)
{
    QString text = plain.toHtmlEscaped();
    text.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<p>%1</p>").arg(text);
}

} // namespace

QString SystemDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &kind,
                                  const QString &filter)
{
    return remembered(kind, QFileDialog::getOpenFileName(parent, title, lastFolder(kind), filter), false);
}

QStringList SystemDialogs::filesToOpen(QWidget *parent, const QString &title, const QString &kind,
                                       const QString &filter)
{
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, lastFolder(kind), filter);
    remembered(kind, files.value(0), false);
    return files;
}

QString SystemDialogs::fileToSave(QWidget *parent, const QString &title, const QString &kind,
                                  const QString &suggestedName, const QString &filter)
{
    const QString start = lastFolder(kind) + QLatin1Char('/') + suggestedName;
    return remembered(kind, QFileDialog::getSaveFileName(parent, title, start, filter), false);
}

QString SystemDialogs::folder(QWidget *parent, const QString &title, const QString &kind)
{
    return remembered(kind, QFileDialog::getExistingDirectory(parent, title, lastFolder(kind)), true);
}

bool SystemDialogs::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.title, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(asHtml(question.detail));
    QPushButton *yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    if (question.grave)
        box.setDefaultButton(QMessageBox::Cancel);
    else
        box.setDefaultButton(yes);
    box.exec();
    return box.clickedButton() == yes;
}

void SystemDialogs::tell(QWidget *parent, const QString &title, const QString &detail)
{
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(asHtml(detail));
    box.exec();
}

} // namespace doorstep
