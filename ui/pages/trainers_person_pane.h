// One person who trains, in full, beside the list: until when they are quality assured and for what, what
// wants doing, the history of it, the runs that they lead and led.
#pragma once

#include "ui/pages/pane_part.h"
#include "ui/pages/trainers_reading.h"

namespace doorstep {

class TrainerPersonPane : public PartsPane {
    Q_OBJECT
public:
    // `reading` must outlive it; readAgain() says that there is something else in it.
    TrainerPersonPane(AppContext &context, const TrainersReading &reading, QWidget *parent = nullptr);

    void readAgain();
    // Puts the focus on the first thing to be done here.
    void takeFocus();

private:
    QList<PanePart *> m_fromReading;
};

// What Ctrl+Z takes back in one go: opens the editor with the next quality assurance of that person, from the
// last one, to be saved as it is or changed first.
void renewAssurance(AppContext &context, const TrainerPerson &trainer);

} // namespace doorstep
