// What an organiser has done: conversations in all and lately, people activated, the last one; counted beside
// the window.
#pragma once

#include "storage/organiser_work.h"
#include "ui/pages/pane_part.h"

namespace doorstep {

class QuietReader;

class OrganisersWork : public PanePart {
    Q_OBJECT
public:
    // Whose work it is: given the key of the record shown, the key of the person; 0: nobody's.
    using PersonOf = std::function<qint64(Connection &connection, qint64 key)>;
    OrganisersWork(AppContext &context, PersonOf personOf, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void show(const OrganiserWork &work);
    void showConversations();
    PersonOf m_personOf;
    qint64 m_person = 0;
    QuietReader *m_reader;
    QList<QLabel *> m_numbers;
    QLabel *m_last;
    class QPushButton *m_all;
};

} // namespace doorstep
