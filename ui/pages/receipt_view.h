// The receipt for a return that was taken in, beside a list of them: what was odd about it, its figures, what
// came with it; and the way to send it back to the hub.
#pragma once

#include "returns/receipt.h"
#include "ui/pages/content_pane.h"

class QVBoxLayout;

namespace doorstep {

class ReceiptView : public ContentPane {
    Q_OBJECT
public:
    explicit ReceiptView(AppContext &context, QWidget *parent = nullptr);

    // showRecord() takes the key of a received return.

protected:
    QWidget *makeContent(qint64 key) override;
    bool concerns(const RecordTable &) const override { return false; }

private:
    void addHead(QVBoxLayout *layout, const ReturnReceipt &receipt);
    void addNotes(QVBoxLayout *layout, const ReturnReceipt &receipt);
    void addNumbers(QVBoxLayout *layout, const QString &title, const QList<ReceiptLine> &lines);
};

// Asks for a folder and writes a page for each return into it; says on the quiet line what was written. One
// return: asks for a file name.
void saveReceipts(AppContext &context, const QList<qint64> &returnKeys, QWidget *parent);

} // namespace doorstep
