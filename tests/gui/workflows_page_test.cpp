// The workflows page: versions, steps as a diagram, the text, and what changed between two versions.
#include <QAccessible>
#include <QComboBox>
#include <QTreeView>

#include "gui/canned_inspection.h"
#include "gui/gui_fixture.h"
#include "ui/format/words/workflow_words.h"
#include "ui/models/workflow_boxes.h"
#include "ui/pages/workflow_comparison.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"
#include "ui/widgets/workflow_diagram.h"

namespace sagadesk::tests {
namespace {

struct Workflows : Console {
    Workflows() {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("workflows"));
        page = window->front();
        tree = page->findChild<QTreeView*>();
        for (auto* each : page->findChildren<ui::WorkflowDiagram*>())
            if (each->accessibleName() == QLatin1String("Steps of the workflow")) diagram = each;
    }
    [[nodiscard]] bool ready() {
        return QTest::qWaitFor([&] { return diagram->partCount() > 0; }, 5'000);
    }

    ui::Page* page = nullptr;
    QTreeView* tree = nullptr;
    ui::WorkflowDiagram* diagram = nullptr;
};

TEST(WorkflowsPage, showsTheNewestVersionAndItsSteps) {
    Workflows console;
    ASSERT_TRUE(console.ready());
    EXPECT_EQ(console.diagram->partCount(), 7);
    EXPECT_EQ(console.tree->model()->rowCount(), 2);
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const LookOf look({choice, ui::Density::Standard, 100, true, false});
        grab(*console.window,
             choice == ui::ThemeChoice::Light ? QStringLiteral("workflows-light") : QStringLiteral("workflows-dark"));
    }
    console.diagram->setFocus();
    QTest::keyClick(console.diagram, Qt::Key_Right);
    EXPECT_EQ(console.diagram->chosenPart(), 1);
    QAccessibleInterface* const reader = QAccessible::queryAccessibleInterface(console.diagram);
    ASSERT_EQ(reader->childCount(), 7);
    EXPECT_TRUE(reader->child(3)->text(QAccessible::Name).contains(QStringLiteral("3 tries")));
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("workflows-1280x720"));
}

TEST(WorkflowsPage, twoVersionsAreComparedInSentences) {
    Workflows console;
    ASSERT_TRUE(console.ready());
    console.window->commands().trigger(QStringLiteral("workflow.compare"));
    auto* comparison = console.page->findChild<ui::WorkflowComparison*>();
    ASSERT_TRUE(comparison->isVisible());
    EXPECT_EQ(comparison->sentences(),
              (QStringList{"Tries of Authorise payment: 6 → 3.", "Send confirmation was removed."}));
    grab(*console.window, QStringLiteral("workflows-compare"));
}

TEST(WorkflowsPage, theTextHasItsLines) {
    Workflows console;
    ASSERT_TRUE(console.ready());
    emit console.page->findChild<ui::SegmentedControl*>()->chosen(1);
    auto* source = console.page->findChild<ui::SourceView*>();
    EXPECT_TRUE(source->isVisible());
    EXPECT_TRUE(source->isReadOnly());
    EXPECT_TRUE(source->toPlainText().contains(QStringLiteral("\"purchase\"")));
    grab(*console.window, QStringLiteral("workflows-text"));
}

TEST(WorkflowsPage, whatIsAddedAndEveryChangedMemberHasASentence) {
    ui::Formats formats;
    const api::WorkflowView before = cannedPurchase(1);
    api::WorkflowView after = cannedPurchase(2);
    EXPECT_TRUE(ui::changesBetween(before, after, formats).sentences.isEmpty());
    api::WorkflowStepView& step = after.steps[3];
    step.service = "bank";
    step.timeout = std::chrono::seconds(5);
    step.pivot = true;
    step.critical = false;
    step.effect = "once";
    step.compensation.reset();
    step.when = "{}";
    step.after = {"check-price"};
    after.steps.push_back(step);
    after.steps.back().name = "extra";
    after.steps.back().label = "Extra";
    const auto changes = ui::changesBetween(before, after, formats);
    EXPECT_EQ(changes.sentences.size(), 9);
    EXPECT_EQ(changes.sentences.back(), "Extra was added.");
    EXPECT_EQ(changes.steps, (std::set<std::string>{"authorise-payment", "extra"}));
}

TEST(WorkflowsPage, stepsStandInTheOrderTheyRun) {
    ui::Formats formats;
    const auto boxes = ui::boxesOf(cannedPurchase(1), formats);
    ASSERT_EQ(boxes.size(), 8u);
    for (const std::size_t i : {0U, 1U, 2U}) EXPECT_EQ(boxes[i].column, 0);
    EXPECT_EQ(boxes[2].row, 2);
    EXPECT_EQ(boxes[3].column, 1);
    EXPECT_EQ(boxes[3].before, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(boxes[4].column, 2);
    EXPECT_EQ(boxes[5].before, std::vector<int>{4});
    EXPECT_EQ(boxes[7].column, 5);
    EXPECT_TRUE(boxes[6].pivot);
    EXPECT_TRUE(boxes[7].optional);
}

}  // namespace
}  // namespace sagadesk::tests
