// What the parts of one import share: the change it makes, the ids it resolves, and where outcomes go.
#pragma once

#include "exchange/import_folder.h"
#include "exchange/import_ids.h"
#include "exchange/refused_rows.h"
#include "storage/bulk_imports.h"
#include "storage/change.h"

#include <QCoreApplication>

namespace doorstep {

struct ImportRun {
    ImportRun(HubFile &hubFile, const ImportOptions &asked, Progress &watcher, const QString &label)
        : file(hubFile)
        , options(asked)
        , progress(watcher)
        , change(hubFile, label, ChangeKind::Import)
        , ids(hubFile.connection(), hubFile.ownHub())
    {
        if (!options.refusedFolder.isEmpty())
            refused.emplace(options.refusedFolder);
    }
    Q_DISABLE_COPY_MOVE(ImportRun)

    void addProblem(const ImportProblem &problem)
    {
        if (refused)
            refused->addProblem(problem);
        if (result.problemsInAll++ < ImportResult::mostProblems)
            result.problems.append(problem);
    }
    void addWarning(const ImportProblem &warning)
    {
        if (result.warningsInAll++ < ImportResult::mostProblems)
            result.warnings.append(warning);
    }

    HubFile &file;
    const ImportOptions &options;
    Progress &progress;
    Change change;
    ImportIds ids;
    std::optional<RefusedRows> refused;
    ImportResult result;
    qint64 rowsDone = 0;
    qint64 rowsInAll = 0;
};

} // namespace doorstep
