// A word or two about a record in a quiet field of colour: "Organiser", "Pledged". Never colour alone: the
// words say it.
#pragma once

#include <QLabel>

namespace doorstep {

class Badge : public QLabel {
    Q_OBJECT
public:
    enum class Kind {
        Plain, // what somebody or something is
        Accent, // what stands out
        Good, // settled, agreed
        Warning, // wants looking at
    };

    explicit Badge(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace doorstep
