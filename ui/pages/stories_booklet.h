// The booklet of stories being put together: which stories under which theme in what order, its title and
// foreword, and its pages beside.
#pragma once

#include "report/story_booklet.h"
#include "ui/shell/app_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace doorstep {

class GrowingText;
class KeyButton;
class PagedDocument;
class PageSteps;
class PageView;
class ThemeBox;

class StoriesBooklet : public QWidget {
    Q_OBJECT
public:
    explicit StoriesBooklet(AppContext &context, QWidget *parent = nullptr);
    ~StoriesBooklet() override;

    void activate();
    void onChange();
    int pageCount() const;
    QTreeWidget &tree() const { return *m_tree; }

Q_SIGNALS:
    void left(); // back to the list
    void readingWanted(qint64 story);

private:
    QWidget *makeTop();
    QWidget *makeChoices();
    QWidget *makeOrder();
    QWidget *makePages();
    void read();
    void fillTree();
    QTreeWidgetItem *themeItem(const ToldStory &story);
    void takeChecks();
    void followCurrent();
    const ToldStory *current() const; // null: none, or a theme
    void putUnderTheme();
    void move(int by);
    StoryBooklet booklet() const;
    void layOut();
    void showState(int chosen);
    void keepWords();
    void save();
    QString title() const;

    AppContext &m_context;
    QList<ToldStory> m_stories;
    std::unique_ptr<PagedDocument> m_document;
    QTimer m_laidOutSoon; // while somebody is typing or ticking
    QLineEdit *m_title;
    GrowingText *m_foreword;
    QTreeWidget *m_tree;
    ThemeBox *m_theme;
    KeyButton *m_up;
    KeyButton *m_down;
    QLabel *m_state;
    PageSteps *m_steps;
    PageView *m_view;
    QPushButton *m_save;
};

} // namespace doorstep
