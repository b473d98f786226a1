// A quiet line where somebody else in the file may be the same person, and the way to compare them.
#pragma once

#include "exchange/same_person.h"
#include "ui/pages/pane_part.h"

namespace doorstep {

class QuietReader;

class PeopleSame : public PanePart {
    Q_OBJECT
public:
    explicit PeopleSame(AppContext &context, QWidget *parent = nullptr);

    bool concerns(const RecordTable &table) const override { return &table == &Person::table(); }

protected:
    void read(bool isOther) override;

private:
    void show(const QList<LikelyPerson> &likely);
    void compareWith(qint64 other);
    QuietReader *m_reader;
    QWidget *m_list = nullptr;
};

} // namespace doorstep
