// Bringing in a folder of the interchange files: choose, see what would happen, bring in, undo; the imports
// that were made; and the way out, the whole hub as such a folder.
#pragma once

#include "exchange/import_result.h"
#include "ui/shell/page.h"

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
    void bringInNow();
    void saveRefused();
    QString m_folder;
    QStackedWidget *m_stack;
    ImportPreview *m_preview;
    ImportBatchList *m_batches;
};

// Asks for a folder and writes the whole hub into it on a worker; says on the quiet line what was written.
void exportWholeHub(AppContext &context, QWidget *parent);

} // namespace doorstep
