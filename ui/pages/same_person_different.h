// Pairs that were said not to be the same person, each to be taken back.
#pragma once

#include "ui/shell/app_context.h"

#include <QWidget>

class QVBoxLayout;

namespace doorstep {

class Section;

class SamePersonDifferent : public QWidget {
    Q_OBJECT
public:
    explicit SamePersonDifferent(AppContext &context, QWidget *parent = nullptr);
    void read();

private:
    AppContext &m_context;
    Section *m_section;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_holder;
};

} // namespace doorstep
