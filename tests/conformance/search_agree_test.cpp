// Whatever is searched for, SQL finds what the shared rules find, by every path that a search can take.
#include <random>

#include <gtest/gtest.h>

#include "api/search.h"
#include "conformance/store_bed.h"
#include "core/json.h"
#include "store/memory/memory_store.h"
#include "store/sqlite/sqlite_store.h"

namespace sagadesk::tests {
namespace {

using Chance = std::mt19937_64;

constexpr core::Duration lease{10'000};

std::string pick(Chance& chance, std::initializer_list<const char*> from) {
    return *(from.begin() + static_cast<std::ptrdiff_t>(chance() % from.size()));
}

std::string someTerm(Chance& chance) {
    const auto digits = std::to_string(chance() % 10000 + 10000).substr(1);
    switch (chance() % 14) {
        case 0:
            return pick(chance,
                        {"hannah", "lind", "\"lind\"", "BJÖRN", "muller", "anna-lena", "\"anna lena\"", "berg"});
        case 1:
            return "WEB-100" + digits.substr(0, 1 + chance() % 2);
        case 2:
            return pick(chance, {"mon-27", "sku:MON-27-QHD", "sku:\"mon 27\"", "LAMP*"});
        case 3:
            return pick(chance, {"email:*@posteo.se", "email:*@pos*", "email:a1", "customer:c-3", "C-4"});
        case 4:
            return pick(chance, {"070", "card:", "+46 70 ", "phone:70"}) + digits;
        case 5:
            return "status:" + pick(chance, {"failed", "pending,completed", "cancelled,failed,confirmed"});
        case 6:
            return "activity:" + pick(chance, {"held", "running,waiting", "idle", "parked"});
        case 7:
            return "total:" + pick(chance, {">=12", "<3", "5..100", "..7", "1.01"});
        case 8:
            return "created:" +
                   pick(chance, {">2023-11-14T22:13:20.030Z", "<=2023-11-14T22:13:20.050Z", "-1h", "today"});
        case 9:
            return "number:" + orderRow(1 + chance() % 60).number.text().substr(0, 1 + chance() % 9);
        case 10:
            return pick(chance, {"type:purchase", "type:sub*", "step:pay", "service:inventory", "workflow:purchase@1"});
        case 11:
            return pick(chance,
                        {"is:open", "is:troubled", "is:retrying", "is:undone", "has:note", "has:money-at-risk"});
        case 12:
            return pick(chance, {"channel:SHOP", "channel:w*", "country:SE", "currency:EUR,JPY", "reason:operator"});
        default:
            return pick(chance, {"tries:>1", "run:1", "a", "4", "changed:>=now"});
    }
}

std::string someText(Chance& chance, int depth = 0) {
    std::string text;
    for (auto terms = 1 + chance() % 3; terms > 0; --terms) {
        if (!text.empty()) text += chance() % 3 == 0 ? " or " : " ";
        if (chance() % 5 == 0) text += "-";
        text += depth < 2 && chance() % 4 == 0 ? "(" + someText(chance, depth + 1) + ")" : someTerm(chance);
    }
    if (depth == 0 && chance() % 3 == 0)
        text += " sort:" + pick(chance, {"-total", "total", "customer", "-number", "changed", "-status", "created"});
    return text;
}

class SearchAgreement : public testing::Test {
protected:
    void SetUp() override {
        fill(*memoryStore);
        auto opened = store::openSqliteStore({path, bed_partitions});
        ASSERT_TRUE(opened) << opened.error().detail;
        sqliteStore = std::move(*opened);
        fill(*sqliteStore);
    }

    static void vary(ports::OrderRow& row, Chance& chance) {
        row.state = static_cast<core::OrderState>(chance() % 6);
        row.activity = core::isFinal(row.state) ? core::Activity::Idle : static_cast<core::Activity>(chance() % 7);
        if (row.activity == core::Activity::Idle) row.wakeAt.reset();
        row.hold = static_cast<core::HoldReason>(chance() % 9);
        row.currency = chance() % 3 == 0 ? "JPY" : "EUR";
        row.type = chance() % 3 == 0 ? "subscription" : "purchase";
        row.step = chance() % 2 == 0 ? "pay" : "";
        row.tries = static_cast<std::uint16_t>(chance() % 4);
        row.reason = chance() % 4 == 0 ? "operator" : "";
    }

    static void fill(ports::Store& store) {
        ASSERT_TRUE(store.acquire("shop", lease));
        Committer committer(store);
        Chance chance(1);
        for (std::uint64_t n = 1; n <= 60; ++n) {
            auto update = nextVersion(committer.create(n, [&](auto& row) { vary(row, chance); }));
            if (n % 5 == 0) update.notes = {{update.row.changed, "operator:ada", "seen"}};
            if (n % 6 == 0) {
                update.row.cause = causeId(n);
                update.row.troubledAt = update.row.changed;
                update.row.atRisk = static_cast<std::int64_t>(chance() % 2 * 100);
            }
            if (n % 7 == 0) {
                update.document = documentOf(update.row, n + 13);
                update.row.listed = core::listedIn(*core::parseJson(*update.document));
            }
            if (n % 2 == 1) continue;
            ASSERT_TRUE(committer.commit({}, {update}));
        }
    }

    TemporaryFolder folder;
    std::string path = folder.path("orders.db");
    std::shared_ptr<store::MemoryDisk> disk = store::makeMemoryDisk(bed_partitions, core::Hash{7});
    std::unique_ptr<ports::Store> memoryStore = store::openMemoryStore(disk);
    std::unique_ptr<ports::Store> sqliteStore;
};

TEST_F(SearchAgreement, SqlFindsWhatTheRulesFind) {
    const auto rules = store::openMemoryReader(disk);
    std::vector<std::unique_ptr<ports::Reader>> readers;
    // Few matches and many, words that are listed and words that are asked for order by order.
    for (const auto limits : {store::SearchLimits{}, {0, 50'000}, {5, 9}, {0, 0}})
        readers.push_back(std::move(*store::openSqliteReader(path, limits)));
    std::size_t matched = 0, searched = 0;
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        Chance chance(seed);
        const auto text = someText(chance);
        const auto search = api::parseSearch(text);
        ASSERT_TRUE(search) << text << ": " << search.error().detail;
        const auto query = api::searchQuery(*search, {orderRow(30).created, {}});
        ports::OrderFilter filter;
        filter.search = query.condition;
        filter.sort = query.sort;
        filter.descending = query.descending;
        if (chance() % 5 == 0) filter.customer = "C-" + std::to_string(chance() % 10);
        if (chance() % 5 == 0) filter.createdFrom = orderRow(1 + chance() % 60).created;
        if (chance() % 5 == 0) filter.createdTo = orderRow(1 + chance() % 60).created;
        std::optional<ports::PageAfter> after;
        if (chance() % 3 == 0) {
            const auto last = (*rules->order(orderRow(1 + chance() % 60).id))->row;
            after.emplace(last.id, ports::sortValue(last, filter.sort));
        }
        const auto limit = 1 + chance() % 70;
        const auto wanted = *rules->page(filter, after, limit);
        const auto count = *rules->count(filter, 20);
        matched += wanted.size();
        ++searched;
        for (const auto& reader : readers) {
            const auto found = reader->page(filter, after, limit);
            ASSERT_TRUE(found) << text << ": " << found.error().detail;
            ASSERT_EQ(*found, wanted) << "seed " << seed << ": " << text;
            const auto counted = *reader->count(filter, 20);
            ASSERT_EQ(counted.orders, count.orders) << "seed " << seed << ": " << text;
            ASSERT_EQ(counted.exact, count.exact);
        }
    }
    EXPECT_GT(matched, searched);  // searches that find nothing prove little
}

// Small pages of searches whose words and numbers meet the same orders, from either end.
TEST_F(SearchAgreement, PagesOneAfterTheOtherAreTheWholeList) {
    const auto rules = store::openMemoryReader(disk);
    const auto reader = std::move(*store::openSqliteReader(path, {0, 0}));
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Chance chance(seed);
        const auto text = someTerm(chance) + (chance() % 2 == 0 ? "" : " " + someTerm(chance));
        ports::OrderFilter filter;
        filter.search = api::searchQuery(*api::parseSearch(text), {orderRow(30).created, {}}).condition;
        filter.descending = chance() % 2 == 0;
        std::vector<ports::OrderRow> found;
        std::optional<ports::PageAfter> after;
        for (const auto limit = 1 + chance() % 3;;) {
            const auto page = *reader->page(filter, after, limit);
            found.insert(found.end(), page.begin(), page.end());
            if (page.size() < limit) break;
            after.emplace(page.back().id, ports::sortValue(page.back(), filter.sort));
        }
        ASSERT_EQ(found, *rules->page(filter, {}, 100)) << "seed " << seed << ": " << text;
    }
}

}  // namespace
}  // namespace sagadesk::tests
