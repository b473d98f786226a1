// What narrows the list of conversations besides words: since when, by whom, about what, with nobody named.
#pragma once

#include "ui/models/record_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace doorstep {

class ConversationsFilters : public QWidget {
    Q_OBJECT
public:
    // Narrows `model`, which must outlive it.
    ConversationsFilters(HubFile &file, RecordModel &model, QWidget *parent = nullptr);

    // Reads organisers and themes again; keeps what is chosen.
    void refresh();
    // Shows the choices as the model's conditions are: after they were taken away elsewhere.
    void follow();

private:
    QComboBox *makeBox(const QString &name, const QString &any);
    void narrow(const char *column, Filter::Operator op, const QString &value);
    void fillPeriods();
    HubFile &m_file;
    RecordModel &m_model;
    QComboBox *m_since;
    QComboBox *m_organiser;
    QComboBox *m_theme;
    QCheckBox *m_unnamed;
};

} // namespace doorstep
