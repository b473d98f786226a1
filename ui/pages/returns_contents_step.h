// The third step: what leaves the hub, row by row, what never does, and the stories to tick.
#pragma once

#include "ui/pages/returns_reading.h"
#include "ui/pages/returns_step.h"

class QCheckBox;
class QLabel;
class QTableView;
class QTableWidget;

namespace doorstep {

struct ReturnTable;

// The rows of one file of a return as they will go.
class ReturnRowsModel;

class ReturnContentsStep : public ReturnStep {
    Q_OBJECT
public:
    explicit ReturnContentsStep(QWidget *parent = nullptr);

    void showReading(const ReturnReading &reading);
    // Ids of the stories that are ticked; those of a period are forgotten with forgetStories().
    QStringList tickedStories() const { return m_ticked; }
    void forgetStories() { m_ticked.clear(); }
    const QList<QCheckBox *> &storyBoxes() const { return m_boxes; }
    QTableWidget &filesTable() { return *m_files; }
    ReturnRowsModel &rows() { return *m_rows; }

Q_SIGNALS:
    void storiesTicked();

private:
    void showStories(const QList<OfferedStory> &stories);
    void showFile();
    ReturnContent m_content;
    QStringList m_ticked;
    QList<QCheckBox *> m_boxes;
    QWidget *m_stories = nullptr;
    QTableWidget *m_files;
    QTableView *m_preview;
    ReturnRowsModel *m_rows;
    QLabel *m_home;
};

} // namespace doorstep
