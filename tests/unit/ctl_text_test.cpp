#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <cstdlib>
#include <ctime>

#include "core/json.h"
#include "ctl/text/bulk_progress.h"
#include "ctl/text/columns.h"
#include "ctl/text/marks.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/text/timeline.h"

namespace sagadesk::ctl {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

const core::Instant now = *core::parseInstant("2026-11-18T14:05:58.006Z");

class InUtc : public testing::Test {
protected:
    void SetUp() override {
        ::setenv("TZ", "UTC", 1);
        ::tzset();
    }
};

TEST(CtlColumns, nothingFromOutsideSteersTheTerminal) {
    EXPECT_EQ(harmless("a\x1b[31mb\x07"), "a\xEF\xBF\xBD[31mb\xEF\xBF\xBD");
    EXPECT_EQ(harmless("\xC2\x9B"
                       "31m"),
              "\xEF\xBF\xBD"
              "31m")
        << "C1, the one-byte ESC [";
    EXPECT_EQ(harmless("two\nlines\tand\r"), "two lines and ");
    EXPECT_EQ(harmless("\xE2\x80\xAE"
                       "evil"),
              "\xEF\xBF\xBD"
              "evil")
        << "turns the direction of writing";
    EXPECT_EQ(harmless("\xFF\xC3"), "\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(harmless("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD") << "a lone surrogate";
    EXPECT_EQ(harmless("\xC0\xAF"), "\xEF\xBF\xBD\xEF\xBF\xBD") << "too long a form of /";
    EXPECT_EQ(harmless("Zoë 東京 🚚"), "Zoë 東京 🚚");
}

TEST(CtlColumns, jsonStaysTheSameDocument) {
    const std::string json =
        "{\n\t\"a\": \"x\x7F\xC2\x9B"
        "31m\xE2\x80\xAE\"\r}";
    const std::string line = jsonLine(json);
    EXPECT_EQ(line.find_first_of("\n\r\t\x7F"), std::string::npos);
    EXPECT_EQ(line.find("\xC2\x9B"), std::string::npos);
    EXPECT_EQ(boost::json::parse(line), boost::json::parse(json));
}

TEST(CtlColumns, columnsAreCountedAsTheTerminalDoes) {
    EXPECT_EQ(columnsOf("Zoë"), 3U);
    EXPECT_EQ(columnsOf("e\xCC\x81"), 1U) << "a combining accent";
    EXPECT_EQ(columnsOf("東京"), 4U);
    EXPECT_EQ(columnsOf("🚚"), 2U);
    EXPECT_EQ(columnsOf("\x1b[31mred\x1b[0m"), 3U);
}

TEST(CtlColumns, cutAndPadded) {
    EXPECT_EQ(cut("payment", 7), "payment");
    EXPECT_EQ(cut("payments", 7), "paymen…");
    EXPECT_EQ(cut("東京都庁", 5), "東京…");
    EXPECT_EQ(cut("東京都庁", 4), "東…") << "half a character is none";
    EXPECT_EQ(cut("x", 0), "");
    EXPECT_EQ(padded("東", 4), "東  ");
    EXPECT_EQ(padded("7", 3, true), "  7");
}

TEST(CtlColumns, wrapped) {
    EXPECT_EQ(ctl::wrapped("the bank did not answer", 9), (Lines{"the bank", "did not", "answer"}));
    EXPECT_EQ(ctl::wrapped("abcdefghij kl", 4), (Lines{"abcd", "efgh", "ij", "kl"}));
    EXPECT_EQ(ctl::wrapped("東京都", 1), (Lines{"東", "京", "都"}))
        << "narrower than any character: it must end all the same";
    EXPECT_EQ(ctl::wrapped("as it is", 0), (Lines{"as it is"}));
    EXPECT_EQ(ctl::wrapped("", 10), (Lines{""}));
}

TEST(CtlTable, isAsWideAsItsCells) {
    Table table({{"Order"}, {"Total", true}});
    table.add({"東京", "9"});
    table.add({"K7QM-3XTD", "44.97"});
    EXPECT_EQ(table.text(0),
              "Order      Total\n"
              "東京           9\n"
              "K7QM-3XTD  44.97\n");
}

TEST(CtlTable, oneColumnGivesWay) {
    Table cutting({{"A"}, {"What", false, Table::Narrow::Cut}, {"Z"}});
    cutting.add({"a", "something rather long", "z"});
    EXPECT_EQ(cutting.text(20), "A  What            Z\na  something rat…  z\n");
    Table wrapping({{"A"}, {"Why", false, Table::Narrow::Wrap}});
    wrapping.add({"a", "something rather long"});
    EXPECT_EQ(wrapping.text(16), "A  Why\na  something\n   rather long\n");
    EXPECT_EQ(wrapping.text(5), "A  Why\na  something\n   rather long\n") << "never narrower than can be read";
}

TEST(CtlTable, barAndSparkline) {
    EXPECT_EQ(bar(1, 4, 8, false), "[##......]");
    EXPECT_EQ(bar(0, 0, 4, false), "[####]");
    EXPECT_EQ(bar(9, 4, 4, false), "[####]");
    EXPECT_EQ(bar(1, 2, 2, true), "[█░]");
    EXPECT_EQ(sparkline({0, 1, 50, 100}, true), "·▁▄█");
    EXPECT_EQ(sparkline({0, 1, 50, 100}, false), ".148");
    EXPECT_EQ(sparkline({0, 0}, false), "..");
    EXPECT_EQ(sparkline({}, false), "");
}

TEST_F(InUtc, timesByTheLocalClock) {
    EXPECT_EQ(momentText(now - 3min, now), "14:02:58 (3 min ago)");
    EXPECT_EQ(momentText(now - 26h, now), "2026-11-17 12:05 (26 h ago)");
    EXPECT_EQ(exactText(now, now), "14:05:58.006");
    EXPECT_EQ(ageText(now + 90s, now), "in 1 min");
    EXPECT_EQ(ageText(now - 200ms, now), "just now");
    EXPECT_EQ(ageText(now - 72h, now), "3 days ago");
    EXPECT_EQ(lengthText(6ms), "6 ms");
    EXPECT_EQ(lengthText(1'250ms), "1.2 s");
    EXPECT_EQ(lengthText(125s), "2 min 5 s");
    EXPECT_EQ(lengthText(190min), "3 h 10 min");
}

TEST(CtlMarks, statusIsShapeAndWordWithoutColour) {
    EXPECT_EQ(statusText("processing", "running", {true, false, 0}), "▶ processing");
    EXPECT_EQ(statusText("processing", "held", {true, false, 0}), "▲ held");
    EXPECT_EQ(statusText("confirmed", "compensating", {false, false, 0}), "< undoing");
    EXPECT_EQ(statusText("failed", "idle", {false, true, 0}), "\x1b[31mx failed\x1b[0m");
    EXPECT_EQ(phaseText("brand_new", {true, false, 0}), "· brand new");
}

TEST_F(InUtc, timelineTellsLaneTryAndWhoFromTheJournal) {
    const auto entries = boost::json::parse(R"([
        {"time": "2026-11-18T14:00:00.000Z", "kind": "order.created", "activity": "running", "run": 1, "step": null,
         "attempt": null, "actor": "api:anonymous", "reason": null, "data": null},
        {"time": "2026-11-18T14:00:01.500Z", "kind": "step.declined", "activity": "compensating", "run": 1,
         "step": "capture-payment", "attempt": 2, "actor": "system", "reason": null,
         "data": {"code": "insufficient_funds", "startedAt": 1795010400000}},
        {"time": "2026-11-18T14:00:02.000Z", "kind": "compensation.succeeded", "activity": "compensating", "run": 1,
         "step": "authorise-payment", "attempt": 1, "actor": "system", "reason": null, "data": {"reference": "V-1"}},
        {"time": "2026-11-18T14:00:02.000Z", "kind": "order.failed", "activity": "idle", "run": 1, "step": null,
         "attempt": null, "actor": "system", "reason": null, "data": null},
        {"time": "2026-11-18T14:05:00.000Z", "kind": "order.reopened", "activity": "running", "run": 2, "step": null,
         "attempt": null, "actor": "operator:ada", "reason": "new \u001b[2Jcard", "data": null}])");
    EXPECT_EQ(
        timelineText(entries.get_array(), now, {true, false, 0}),
        "  Time          Lane       What                              Took  Who            Why\n"
        "  14:00:00.000  → forward  order created                           api:anonymous\n"
        "  14:00:01.500  ↩ undo     capture-payment declined, try 2  1.5 s  system         insufficient funds\n"
        "  14:00:02.000  ↩ undo     authorise-payment undone                system         reference V-1\n"
        "  14:00:02.000  ↩ undo     order failed                            system\n"
        "  14:05:00.000  → forward  order reopened                          operator:ada   new \xEF\xBF\xBD[2Jcard\n");
}

TEST(CtlBulkProgress, saysWhatBecameOfTheOrdersAndHowLongItStillTakes) {
    const auto job = boost::json::parse(R"({"total": 210, "state": "running", "results":
        {"passed": 90, "again": 7, "refused": 3, "left": 0, "under_way": 10, "waiting": 100}})");
    Pace pace;
    EXPECT_EQ(pace.perSecond(), std::nullopt);
    pace.add(0s, 50);
    pace.add(5s, 100);
    EXPECT_EQ(
        progressText(job.get_object(), pace, {false, false, 0}),
        "[#########...........] 90 passed, 7 held again, 3 refused, 10 under way, 100 waiting of 210, 10/s, about "
        "11.0 s left");
    EXPECT_EQ(progressText(job.get_object(), Pace(), {false, false, 0}).find("left"), std::string::npos);
}

}  // namespace
}  // namespace sagadesk::ctl
