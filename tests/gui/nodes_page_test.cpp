// Nodes and storage: what is told, and that warnings are sentences with numbers.
#include <QAccessible>

#include "gui/canned_inspection.h"
#include "gui/gui_fixture.h"
#include "ui/format/words/storage_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/partition_strip.h"

namespace sagadesk::tests {
namespace {

struct Nodes : Console {
    Nodes() {
        window->resize(1440, 900);
        window->show();
        window->openPage(QStringLiteral("nodes"));
        page = window->front();
    }
    [[nodiscard]] ui::PartitionStrip* strip() const { return page->findChild<ui::PartitionStrip*>(); }

    ui::Page* page = nullptr;
};

TEST(NodesPage, tellsWhoWritesWhatAndWhereItIsKept) {
    Nodes console;
    EVENTUALLY(console.strip() != nullptr && console.strip()->isVisible());
    EXPECT_EQ(console.strip()->partCount(), 16);
    EXPECT_EQ(console.strip()->partName(2), "Partition 2 is written by shop-1.");
    EXPECT_EQ(console.strip()->partName(14), "Partition 14 has no node.");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(console.strip())->childCount(), 16);
    for (const auto choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        const LookOf look({choice, ui::Density::Standard, 100, true, false});
        grab(*console.window,
             choice == ui::ThemeChoice::Light ? QStringLiteral("nodes-light") : QStringLiteral("nodes-dark"));
    }
    console.window->resize(1280, 720);
    grab(*console.window, QStringLiteral("nodes-1280x720"));
}

TEST(NodesPage, warningsAreSentencesWithNumbers) {
    ui::Formats formats;
    auto warnings = ui::storageWarnings(cannedStorage(), formats);
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0].sentence, "Disk is full in about 6 days at this pace.");
    EXPECT_TRUE(warnings[0].alarm);
    warnings = ui::nodeWarnings(cannedNodes(), formats);
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0].sentence, "3 partitions have no node; 190 orders wait.");
    api::StorageView well = cannedStorage();
    well.bytesADay = 1'000;
    EXPECT_TRUE(ui::storageWarnings(well, formats).isEmpty());
    well.diskFree = 1'000'000'000;
    ASSERT_EQ(ui::storageWarnings(well, formats).size(), 1);
    EXPECT_TRUE(ui::storageWarnings(well, formats)[0].sentence.startsWith("Only 1.0 GB of 64.0 GB"));
}

}  // namespace
}  // namespace sagadesk::tests
