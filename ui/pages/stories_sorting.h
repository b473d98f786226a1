// What the national body makes of a story that a hub sent: the theme it stands under, and whether it goes
// into the booklet.
#pragma once

#include "storage/story_choices.h"
#include "ui/pages/pane_part.h"

class QCheckBox;
class QComboBox;

namespace doorstep {

// Keeps what is said of stories, in one change, and says so with Undo; what the file refuses is told.
void sortStories(AppContext &context, const QString &label, const QList<ToldStory> &stories);
// "Bristol, 12 Mar 2019"
QString storyToldAt(AppContext &context, const ToldStory &story);

// A field for a theme, which offers those in use; any other may be typed.
class ThemeBox : public QWidget {
    Q_OBJECT
public:
    explicit ThemeBox(QWidget *parent = nullptr);

    void setThemes(const QStringList &themes); // to offer
    void setTheme(const QString &theme); // a code or words; emits nothing
    QString theme() const;

Q_SIGNALS:
    void picked(); // chosen from the list, or typed and left

private:
    void leave();
    QComboBox *m_box;
    QString m_shown; // since setTheme()
};

// Beside the story, and under it on the whole page.
class StorySorting : public PanePart {
    Q_OBJECT
public:
    explicit StorySorting(AppContext &context, QWidget *parent = nullptr);
    bool concerns(const RecordTable &table) const override;

protected:
    void read(bool isOther) override;

private:
    void sort();
    ThemeBox *m_theme;
    QCheckBox *m_chosen;
};

} // namespace doorstep
