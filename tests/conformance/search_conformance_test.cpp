// Lists that are searched: by words, tests on the row, in any order of sorting.
#include "api/search.h"

#include <gtest/gtest.h>

#include "conformance/store_suite.h"
#include "core/json.h"

namespace sagadesk::tests {
namespace {

using core::OrderState;

class SearchConformance : public StoreSuite {
protected:
    void SetUp() override {
        StoreSuite::SetUp();
        for (std::uint64_t n = 1; n <= 60; ++n)
            rows.push_back(committer.create(n, [&](auto& row) {
                row.state = static_cast<OrderState>(n % 6);
                row.activity = core::isFinal(row.state) ? core::Activity::Idle : static_cast<core::Activity>(n % 3);
                if (core::isFinal(row.state)) row.wakeAt = std::nullopt;
                row.currency = n % 4 == 0 ? "JPY" : "EUR";
                row.step = n % 2 == 0 ? "authorise-payment" : "check-price";
                row.tries = static_cast<std::uint16_t>(n % 5);
                row.reason = n % 7 == 0 ? "insufficient_funds" : "";
            }));
    }
    static ports::OrderFilter filterOf(std::string_view text) {
        ports::OrderFilter filter;
        const auto search = api::parseSearch(text);
        EXPECT_TRUE(search) << text;
        const auto query = api::searchQuery(search.value_or(api::Search{}), {orderRow(1).created, {}});
        filter.search = query.condition;
        filter.sort = query.sort;
        filter.descending = query.descending;
        return filter;
    }
    std::vector<core::OrderId> found(std::string_view text) {
        return ids(*bed->reader()->page(filterOf(text), {}, 1000));
    }
    // Newest first, those that fit.
    std::vector<core::OrderId> those(auto&& fits) {
        std::vector<core::OrderId> wanted;
        for (std::uint64_t n = rows.size(); n > 0; --n)
            if (fits(n, rows[n - 1])) wanted.push_back(rows[n - 1].id);
        return wanted;
    }

    std::vector<ports::OrderRow> rows;
};

TEST_P(SearchConformance, FindsByTheBeginningsOfWords) {
    const auto named = [&](std::string_view name) {
        return those([&](auto, const auto& row) { return row.listed.customerName.find(name) != std::string::npos; });
    };
    EXPECT_EQ(found("lindqvist"), named("Lindqvist"));
    EXPECT_EQ(found("lind").size(), named("Lind").size());
    EXPECT_EQ(found("\"lind\"").size(), named("Lind").size() - named("Lindqvist").size());
    EXPECT_EQ(found("BJORN muller"), named("Björn Müller"));
    EXPECT_EQ(found("hanna -hannah"), named("hanna "));
    EXPECT_EQ(found("\"anna lena\""), named("Anna-Lena"));
    EXPECT_EQ(found("mon-27-qhd"), those([](auto n, const auto&) { return n % 3 == 0; }));
    EXPECT_EQ(found("email:*@posteo.se"), those([](auto n, const auto&) { return n % 3 == 0; }));
    EXPECT_EQ(found("WEB-10007"), those([](auto n, const auto&) { return n == 7; }));
    EXPECT_EQ(found("ref:C-7"), those([](auto, const auto&) { return false; }));
    EXPECT_EQ(found("nothing-like-it"), those([](auto, const auto&) { return false; }));
}

TEST_P(SearchConformance, FindsNumbersAsTheyAreSaid) {
    const auto& row = rows[20];
    const auto number = row.number.text();
    std::string spoken = number.substr(0, 4) + " " + number.substr(5);
    std::transform(spoken.begin(), spoken.end(), spoken.begin(), [](char c) { return ports::lowered(c); });
    EXPECT_EQ(found(number), std::vector{row.id});
    EXPECT_EQ(found(spoken), std::vector{row.id});
    const auto beginning = found("number:" + number.substr(0, 4) + "*");
    EXPECT_EQ(std::ranges::count(beginning, row.id), 1);
    const auto digits = std::to_string(21 * 7919 % 10000 + 10000).substr(1);
    const auto phoned = those([&](auto n, const auto&) { return n == 21; });
    EXPECT_EQ(found("+46 70 " + digits + " 11"), phoned);
    EXPECT_EQ(found("070" + digits), phoned);
    EXPECT_EQ(found("card:" + digits), phoned);
}

TEST_P(SearchConformance, FindsByWhatStandsInTheRow) {
    EXPECT_EQ(found("status:failed,cancelled"),
              those([](auto, const auto& row) { return row.state >= OrderState::Failed; }));
    EXPECT_EQ(found("is:open -status:pending"), those([](auto, const auto& row) {
                  return row.state == OrderState::Confirmed || row.state == OrderState::Processing;
              }));
    EXPECT_EQ(found("currency:JPY total:>=1201"),
              those([](auto, const auto& row) { return row.currency == "JPY" && row.total >= 1201; }));
    EXPECT_EQ(found("currency:EUR total:<12.01"),
              those([](auto, const auto& row) { return row.currency == "EUR" && row.total < 1201; }));
    EXPECT_EQ(found("step:authorise* tries:>=3"),
              those([](auto, const auto& row) { return row.step == "authorise-payment" && row.tries >= 3; }));
    EXPECT_EQ(found("channel:SHOP country:SE,DE"),
              those([](auto, const auto& row) { return row.listed.channel == "Shop"; }));
    EXPECT_EQ(found("reason:insufficient_funds or run:2"),
              those([](auto, const auto& row) { return !row.reason.empty(); }));
    EXPECT_EQ(found("created:>2023-11-14T22:13:20.030Z"), those([](auto n, const auto&) { return n > 30; }));
    EXPECT_EQ(found("workflow:purchase@1 -workflow:purchase@2").size(), rows.size());
    EXPECT_TRUE(found("has:note").empty());
    auto noted = nextVersion(rows[4]);
    noted.notes = {{noted.row.changed, "operator:ada", "called back"}};
    ASSERT_TRUE(committer.commit({}, {noted}));
    EXPECT_EQ(found("has:note"), std::vector{rows[4].id});
    auto queued = raised(rows[5], 1, at(50));
    queued.row.atRisk = 5;
    ASSERT_TRUE(committer.commit({}, {queued}));
    EXPECT_EQ(found("is:troubled has:unknown-payment"), std::vector{rows[5].id});
    EXPECT_EQ(found("is:held"), std::vector{rows[5].id});
}

TEST_P(SearchConformance, AnAmendedOrderIsFoundByItsNewWordsOnly) {
    auto amended = nextVersion(rows[9]);
    amended.document = R"({"customer":{"id":"C-9","name":"Ingrid Åström"},"externalReference":"SHOP-1","total":1})";
    amended.row.listed = core::listedIn(*core::parseJson(*amended.document));
    amended.row.externalReference = "SHOP-1";
    ASSERT_TRUE(committer.commit({}, {amended}));
    EXPECT_EQ(found("astrom"), std::vector{rows[9].id});
    EXPECT_EQ(found("ref:SHOP-1"), std::vector{rows[9].id});
    EXPECT_TRUE(found("WEB-10010").empty());
    EXPECT_EQ((*store->order(rows[9].id))->row, amended.row);
    reopen();
    EXPECT_EQ(found("ingrid"), std::vector{rows[9].id});
}

TEST_P(SearchConformance, GivesTheOrdersThatAreNamed) {
    ports::OrderFilter filter;
    filter.ids = {rows[3].id, rows[40].id, orderRow(500).id, rows[7].id};
    EXPECT_EQ(ids(*bed->reader()->page(filter, {}, 100)), (std::vector{rows[40].id, rows[7].id, rows[3].id}));
    filter.search = filterOf("number:" + rows[7].number.text()).search;
    EXPECT_EQ(ids(*bed->reader()->page(filter, {}, 100)), std::vector{rows[7].id});
}

TEST_P(SearchConformance, PagesGoOnWhereTheyEndedHoweverSorted) {
    for (const auto key : {core::SortKey::Created, core::SortKey::Changed, core::SortKey::Total,
                           core::SortKey::Customer, core::SortKey::Number, core::SortKey::Status, core::SortKey::Tries})
        for (const bool descending : {true, false})
            for (const char* text : {"", "status:failed,pending", "lind or muller"}) {
                auto filter = filterOf(text);
                filter.sort = key;
                filter.descending = descending;
                const auto reader = bed->reader();
                const auto all = *reader->page(filter, {}, 1000);
                std::vector<ports::OrderRow> paged;
                std::optional<ports::PageAfter> after;
                for (auto page = *reader->page(filter, after, 7); !page.empty();
                     page = *reader->page(filter, after, 7)) {
                    paged.insert(paged.end(), page.begin(), page.end());
                    after.emplace(page.back().id, ports::sortValue(page.back(), key));
                }
                EXPECT_EQ(ids(paged), ids(all)) << static_cast<int>(key) << descending << text;
                EXPECT_TRUE(std::ranges::is_sorted(all, [&](const auto& a, const auto& b) {
                    const auto one = ports::sortValue(a, key), two = ports::sortValue(b, key);
                    return descending ? one > two : one < two;
                })) << static_cast<int>(key);
            }
}

TEST_P(SearchConformance, CountsUpToAnEnd) {
    const auto reader = bed->reader();
    const auto count = *reader->count(filterOf("status:failed"), 100);
    EXPECT_EQ(count.orders, 10U);
    EXPECT_TRUE(count.exact);
    const auto most = *reader->count({}, 40);
    EXPECT_EQ(most.orders, 40U);
    EXPECT_FALSE(most.exact);
    EXPECT_EQ(reader->count(filterOf("lindqvist"), 100)->orders, found("lindqvist").size());
}

INSTANTIATE_TEST_SUITE_P(Stores, SearchConformance, every_store, storeName);

}  // namespace
}  // namespace sagadesk::tests
