// One conversation beside the list: the words first, then who, where and what follows from it.
#pragma once

#include "records/conversations.h"
#include "ui/pages/content_pane.h"

class QVBoxLayout;

namespace doorstep {

class ConversationsPane : public ContentPane {
    Q_OBJECT
public:
    using ContentPane::ContentPane;

protected:
    QWidget *makeContent(qint64 key) override;
    bool concerns(const RecordTable &table) const override;

private:
    void addHead(QVBoxLayout *layout, const Conversation &conversation);
    void addWords(QVBoxLayout *layout, const Conversation &conversation);
    void addNextStep(QVBoxLayout *layout, const Conversation &conversation);
    void addWho(QVBoxLayout *layout, const Conversation &conversation);
    QWidget *makeLink(qint64 person, const QString &lead);
};

} // namespace doorstep
