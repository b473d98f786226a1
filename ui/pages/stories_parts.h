// Parts of a story's page: its words, set to be read, and whether it may be published.
#pragma once

#include "records/stories.h"
#include "ui/pages/pane_part.h"

class QPushButton;

namespace doorstep {

class ReadingText;

// The words, whole.
class StoryWords : public PanePart {
    Q_OBJECT
public:
    explicit StoryWords(AppContext &context, qreal scale = 1.15, QWidget *parent = nullptr);
    bool concerns(const RecordTable &table) const override { return &table == &Story::table(); }

protected:
    void read(bool isOther) override;

private:
    ReadingText *m_words;
};

// What was agreed to, in a plain sentence, and the two answers as buttons.
class StoryConsent : public PanePart {
    Q_OBJECT
public:
    explicit StoryConsent(AppContext &context, QWidget *parent = nullptr);
    bool concerns(const RecordTable &table) const override { return &table == &Story::table(); }

protected:
    void read(bool isOther) override;

private:
    void answer(bool agrees);
    QLabel *m_sentence;
    QPushButton *m_yes = nullptr; // not where the file is open to read only
    QPushButton *m_no = nullptr;
};

// "Told by Rose Okafor on 3 Apr 2019"; what is not known is left out, all of it where nothing is.
QString storyTold(Connection &connection, const Story &story);
// What the story is about: the group and the action by name.
QString storyAbout(Connection &connection, const Story &story);

} // namespace doorstep
