// A context on a hub file that holds the sample hub: pages of numbers need records to count.
#pragma once

#include "exchange/import_folder.h"
#include "exchange/sample_hub.h"
#include "programme/pack_store.h"
#include "programme/shipped_packs.h"
#include "support_ui/ui_hub.h"

namespace doorstep::tests {

// The day on which the sample hub stands.
inline const QDate sampleDay(2026, 6, 30);

struct SampleContext {
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    NoProgress progress;
    std::unique_ptr<SampleHub> sample;
    std::unique_ptr<AppContext> context;

    explicit SampleContext(bool withRecords = true)
    {
        SampleOptions options;
        options.people = 60;
        options.conversations = 150;
        options.lastDay = sampleDay;
        sample = std::make_unique<SampleHub>(SampleHub::write(source(), options, progress));
        std::unique_ptr<HubFile> file =
            createHub(folder.filePath(QStringLiteral("hub.doorstep")),
                      {QString::fromLatin1(SampleHub::code), QStringLiteral("Sample"), false},
                      packBytes(QStringLiteral("open")), QStringLiteral("open"));
        if (withRecords)
            importFolder(*file, source(), {}, progress);
        context = std::make_unique<AppContext>(std::move(file), dialogs);
    }

    QString source() const { return folder.filePath(QStringLiteral("source")); }
    Connection &connection() const { return context->connection(); }
};

} // namespace doorstep::tests
