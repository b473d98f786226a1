#include "ui/pages/receipt_view.h"

#include "base/file_writer.h"
#include "base/moments.h"
#include "base/text.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace doorstep {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(doorstep::ReceiptView)
};

Badge *stateBadge(ReceivedState state)
{
    switch (state) {
    case ReceivedState::Replaced:
        return new Badge(Text::tr("Replaced since"));
    case ReceivedState::Aside:
        return new Badge(Text::tr("Kept aside"));
    case ReceivedState::Accepted:
        break;
    }
    return new Badge(Text::tr("\u2713 Taken in"), Badge::Kind::Good);
}

void saveOne(AppContext &context, qint64 returnKey, QWidget *parent)
{
    const ReturnReceipt receipt = receiptOf(context.connection(), returnKey);
    const QString path =
        context.dialogs().fileToSave(parent, Text::tr("Save the receipt"), QStringLiteral("receipt"),
                                     receiptFileName(receipt), Text::tr("Web pages (*.html);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    FileWriter writer(path);
    writer.write((path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)
                      ? receiptAsText(receipt, context.programme())
                      : receiptAsHtml(receipt, context.programme()))
                     .toUtf8());
    writer.commit();
    context.say(Text::tr("The receipt was saved as %1").arg(QDir::toNativeSeparators(path)));
}

void saveMany(AppContext &context, const QList<qint64> &returnKeys, QWidget *parent)
{
    const QString folder = context.dialogs().folder(parent, Text::tr("Save the receipts in a folder"),
                                                    QStringLiteral("receipt"));
    if (folder.isEmpty())
        return;
    context.runTask({
        .title = Text::tr("Saving the receipts"),
        .work =
            [returnKeys, folder, programme = context.programme()](HubFile &file, Progress &) {
                writeReceipts(file.connection(), returnKeys, folder, programme);
            },
        .done =
            [&context, folder, count = int(returnKeys.size())] {
                context.say(Text::tr("%Ln receipts were saved in %1", nullptr, count)
                                .arg(QDir::toNativeSeparators(folder)));
            },
    });
}

} // namespace

ReceiptView::ReceiptView(AppContext &context, QWidget *parent) : ContentPane(context, parent)
{
}

QWidget *ReceiptView::makeContent(qint64 key)
{
    const ReturnReceipt receipt = receiptOf(context().connection(), key);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    style::setMargins(layout, style::Space::Gap, style::Space::Wide);
    addHead(layout, receipt);
    addNotes(layout, receipt);
    addNumbers(layout, tr("The hub's figures"), receiptFigureLines(receipt, context().programme()));
    addNumbers(layout, tr("What came with it"), receiptRowLines(receipt));
    layout->addStretch(1);
    return content;
}

void ReceiptView::addHead(QVBoxLayout *layout, const ReturnReceipt &receipt)
{
    const FrozenReturn &frozen = receipt.received.frozen;
    auto *head = new QVBoxLayout;
    head->setSpacing(style::space(style::Space::Small));
    head->addWidget(style::label(tr("Receipt"), style::Type::Caption));
    head->addWidget(style::label(visibleControls(receipt.hubName), style::Type::Heading, nullptr, true));
    head->addWidget(style::label(
        tr("%1, %2, revision %3").arg(receipt.hubCode, periodForPeople(frozen.period)).arg(frozen.revision),
        style::Type::Body, nullptr, true));
    head->addWidget(style::label(
        tr("Signed off %1 by %2").arg(momentForPeople(frozen.signedAt), visibleControls(frozen.signedBy)),
        style::Type::Caption, nullptr, true));
    auto *marks = new QHBoxLayout;
    marks->addWidget(stateBadge(receipt.received.state));
    marks->addStretch(1);
    head->addLayout(marks);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, style::space(style::Space::Gap));
    flow->setContentsMargins(0, style::space(style::Space::Small), 0, 0);
    auto *save = new QPushButton(style::icon("export"), tr("Save the receipt…"));
    auto *copy = new QPushButton(style::icon("copy"), tr("Copy as text"));
    flow->addWidget(save);
    flow->addWidget(copy);
    flow->addWidget(new QWidget); // takes what is left of the line
    connect(save, &QPushButton::clicked, this,
            [this, key = frozen.key] { saveReceipts(context(), {key}, window()); });
    connect(copy, &QPushButton::clicked, this, [this, receipt] {
        QApplication::clipboard()->setText(receiptAsText(receipt, context().programme()));
        context().say(tr("The receipt was copied"));
    });
    head->addWidget(buttons);
    layout->addLayout(head);
}

void ReceiptView::addNotes(QVBoxLayout *layout, const ReturnReceipt &receipt)
{
    const QStringList odd = receiptNoteLines(receipt, context().programme(), true);
    QVBoxLayout *section = addSection(layout, tr("What was odd"));
    if (odd.isEmpty())
        section->addWidget(makeWords(tr("Nothing")));
    for (const QString &line : odd)
        section->addWidget(makeWords(QStringLiteral("• ") + line));
    for (const QString &line : receiptNoteLines(receipt, context().programme(), false))
        section->addWidget(style::label(line, style::Type::Caption, nullptr, true));
    if (!receipt.coveringNote.isEmpty())
        addSection(layout, tr("The hub's note"))->addWidget(makeWords(visibleControls(receipt.coveringNote)));
}

void ReceiptView::addNumbers(QVBoxLayout *layout, const QString &title, const QList<ReceiptLine> &lines)
{
    QVBoxLayout *section = addSection(layout, title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(style::space(style::Space::Wide));
    grid->setVerticalSpacing(style::space(style::Space::Hair));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ReceiptLine &line : lines) {
        grid->addWidget(style::label(line.label, style::Type::Body, nullptr, true), row, 0);
        grid->addWidget(makeWords(line.value), row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    section->addLayout(grid);
}

void saveReceipts(AppContext &context, const QList<qint64> &returnKeys, QWidget *parent)
{
    try {
        if (returnKeys.size() == 1)
            saveOne(context, returnKeys.first(), parent);
        else if (!returnKeys.isEmpty())
            saveMany(context, returnKeys, parent);
    } catch (const Error &error) {
        context.sayError(error);
    }
}

} // namespace doorstep
