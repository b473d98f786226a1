// The register of the run in hand, shown.
#pragma once

#include "courses_run.h"
#include "ui/courses/register_model.h"
#include "ui/courses/register_page.h"
#include "ui/courses/register_table.h"

#include <catch2/catch.hpp>

namespace doorstep::tests {

class ShownRegister : public CourseInHand {
public:
    ShownRegister() : page(context), model(page.model()), table(page.table())
    {
        QObject::connect(&context, &AppContext::changed, &page,
                         [this](const ChangeNotice &notice) { page.onChange(notice); });
        page.resize(1000, 600);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.openArgument(QString::number(run.key));
        page.activate();
    }
    void go(int row, int session) { table.setCurrentIndex(model.index(row, session + 1)); }
    QStringList marksOf(int learner) { return read().learners[learner].marks; }

    RegisterPage page;
    RegisterModel &model;
    RegisterTable &table;
};

} // namespace doorstep::tests
