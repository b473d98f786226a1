// Bringing in a folder of the interchange files: choose, see what would happen, bring in, undo; the imports
// that were made; and the way out, the whole hub as such a folder.
#pragma once

#include "exchange/import_folder.h"
#include "ui/shell/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace doorstep {

class ImportBatchList;
class ImportPreview;

class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(AppContext &context, QWidget *parent = nullptr);
    ~ImportPage() override;

    // Asks for the folder, then as below.
    void chooseFolder();
    // Looks at the folder on a worker and shows what would happen.
    void preview(const QString &folder);
    // Whether a folder is being looked at or brought in.
    bool isBusy() const;
    // Brings the folder in that is shown.
    void bringIn();
    // Back to the beginning; nothing was changed.
    void dismiss();
    ImportPreview &previewPane() { return *m_preview; }
    ImportBatchList &batches() { return *m_batches; }

    // A folder that was dropped on the window.
    void openArgument(const QString &folder) override;
    void activate() override;
    void onChange(const ChangeNotice &notice) override;

private:
    QWidget *makeStart();
    QWidget *makeBusy();
    void run(const QString &title, const ImportOptions &options, const std::function<void()> &goBack);
    void showResult(const ImportResult &result);
    void showProgress(const QString &doing, qint64 done, qint64 total, int secondsLeft);
    void showBatches();
    void saveRefused();
    void undoBatch(qint64 batch);
    QString m_folder;
    QStackedWidget *m_stack;
    QWidget *m_start = nullptr;
    QWidget *m_busy = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_doing = nullptr;
    QLabel *m_step = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    ImportPreview *m_preview;
    ImportBatchList *m_batches;
};

// Asks for a folder and writes the whole hub into it on a worker; says on the quiet line what was written.
void exportWholeHub(AppContext &context, QWidget *parent);

} // namespace doorstep
