// What changed, told by people: a table beside the story, and the story on the whole page to be read.
#pragma once

#include "ui/pages/list_page.h"

class QStackedWidget;

namespace doorstep {

class StoriesBooklet;
class StoriesPane;
class StoriesReader;

class StoriesPage : public ListPage {
    Q_OBJECT
public:
    explicit StoriesPage(AppContext &context, QWidget *parent = nullptr);

    QString newText() const override;
    QList<QAction *> pageActions() const override;
    bool showRecord(const RecordTable &table, qint64 key) override;
    bool showOnly(const RecordTable &table, const QString &title, const QList<qint64> &keys) override;
    void focusFilter() override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;

private:
    void addBooklet(StoriesPane &pane);
    void readCurrent();
    void showBooklet();
    void step(int by);
    void backToList();
    QStackedWidget *m_stack;
    StoriesReader *m_reader;
    QAction *m_read;
    StoriesBooklet *m_booklet = nullptr; // the national body's only
    QAction *m_makeBooklet = nullptr;
};

} // namespace doorstep
