#include "tour/walk.h"

#include "storage/hub_file.h"
#include "storage/record_list.h"
#include "storage/record_store.h"
#include "tour/walk_courses.h"
#include "ui/courses/certificate_sample.h"
#include "ui/courses/certificate_template_dialog.h"
#include "ui/courses/certificates_dialog.h"
#include "ui/editors/record_dialog.h"
#include "ui/pages/organisers_page.h"
#include "ui/shell/help_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/quiet_reader.h"
#include "ui/shell/search_box.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QMenuBar>
#include <QtTest/QTest>

namespace doorstep::tests {

namespace {

// Until what is read beside the window has arrived and is drawn.
void settle(int patience)
{
    const auto isBusy = [] {
        for (QWidget *top : QApplication::topLevelWidgets())
            for (const QuietReader *reader : top->findChildren<QuietReader *>())
                if (reader->isBusy())
                    return true;
        return false;
    };
    QTest::qWait(20);
    until([&] { return !isBusy(); });
    QTest::qWait(20 + patience);
}

// Lists stand on their first row, so that the pane beside them is seen at work.
void chooseFirst(QWidget &page)
{
    for (auto *view : page.findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0
            && !view->currentIndex().isValid())
            view->setCurrentIndex(view->model()->index(0, 0));
}

class Walk {
public:
    Walk(const QString &file, const QSize &size, QString prefix, const Look &look, int patience)
        : m_prefix(std::move(prefix)), m_look(look), m_patience(patience), m_size(size), m_window(m_dialogs)
    {
        m_window.resize(m_size);
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window) || !m_window.openFile(file))
            throw std::runtime_error("the file of the tour does not open");
    }

    void goAll()
    {
        goPages();
        goTrainers();
        goEditors();
        goCourses();
        goCertificates();
        goSearch();
        goHelp();
        m_window.closeFile();
        settle(m_patience);
        look(QStringLiteral("welcome"), m_window);
    }

private:
    void look(const QString &name, QWidget &shown) { m_look(m_prefix + name, shown); }

    void goPages()
    {
        for (const PageEntry *entry : pagesFor(m_window.context()->file())) {
            Page *page = m_window.showPage(entry->id);
            settle(m_patience);
            chooseFirst(*page);
            settle(m_patience);
            look(entry->id, m_window);
            m_window.resize(m_size); // what one page made wider is not the next one's doing
        }
    }

    // A tab behind another.
    void goTrainers()
    {
        openTrainer(*m_window.context(), 0);
        settle(m_patience);
        chooseFirst(*m_window.currentPage());
        settle(m_patience);
        look(QStringLiteral("trainers"), m_window);
    }

    void goEditors()
    {
        for (const RecordTable *table : allTables()) {
            ListQuery query;
            query.table = table;
            RecordList list(m_window.context()->connection(), query);
            list.waitUntilComplete();
            const QList<ListRow> rows = list.fetch(0, 1);
            const AnyRecord record = rows.isEmpty() ? AnyRecord(*table) : rows.first().record;
            RecordDialog *editor = m_window.editRecord(record);
            if (!editor)
                continue;
            settle(m_patience);
            look(QStringLiteral("edit-") + table->tableName(), *editor);
            editor->reject();
            settle(m_patience);
        }
        m_window.logConversation();
        lookAtTops(QStringLiteral("log-a-conversation"));
    }

    void goCourses()
    {
        const auto window = [this](const QString &name) {
            settle(m_patience);
            look(name, m_window);
            m_window.resize(m_size);
        };
        walkCourses(m_window, {window, [this](const QString &name) { lookAtTops(name); }});
    }

    // Of a youth course, which has most to show.
    void goCertificates()
    {
        AppContext &context = *m_window.context();
        const qint64 course =
            keyOf(context.connection(), Course::table(), context.file().ownHub(), QStringLiteral("youth"));
        const QList<CourseRun> runs = referring<CourseRun>(context.connection(), "course_code", course);
        if (runs.isEmpty())
            return;
        openCertificates(context, runs.first().key, &m_window);
        lookAtTops(QStringLiteral("certificates"));
        const CertificateFacts facts = sampleCertificateFacts(QStringLiteral("Hub"));
        (new CertificateTemplateDialog(context, CertificateKind::Certificate, facts, &m_window))->open();
        lookAtTops(QStringLiteral("certificate-template"));
        (new CertificateTemplateDialog(context, CertificateKind::Letter, facts, &m_window))->open();
        lookAtTops(QStringLiteral("letter-template"));
    }

    void goSearch()
    {
        m_window.startSearch();
        QTest::keyClicks(&m_window.search(), QStringLiteral("ma"));
        settle(m_patience);
        look(QStringLiteral("search"), m_window);
        lookAtTops(QStringLiteral("search-found"));
    }

    void goHelp()
    {
        m_window.showHelp(QStringLiteral("index"));
        lookAtTops(QStringLiteral("help"));
        m_window.showKeys();
        lookAtTops(QStringLiteral("keys"));
        for (QAction *top : m_window.menuBar()->actions())
            for (QAction *action : top->menu()->actions())
                if (action->menuRole() == QAction::AboutRole)
                    action->trigger();
        lookAtTops(QStringLiteral("about"));
    }

    // Looks at the windows beside the main one, and closes them.
    void lookAtTops(const QString &name)
    {
        settle(m_patience);
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != &m_window && top->isVisible()) {
                look(name, *top);
                top->close();
            }
        settle(m_patience);
    }

    QString m_prefix;
    const Look &m_look;
    int m_patience;
    QSize m_size;
    AnsweringDialogs m_dialogs;
    MainWindow m_window;
};

} // namespace

void walk(const QString &file, const QSize &size, const QString &prefix, const Look &look, int patience)
{
    Walk(file, size, prefix, look, patience).goAll();
}

} // namespace doorstep::tests
