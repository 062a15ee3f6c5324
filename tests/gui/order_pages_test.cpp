// The loaded part of a long list: pages, their order, what is let go, where newer orders go.
#include "ui/models/order_pages.h"

#include <gtest/gtest.h>

#include "gui/canned_orders.h"

namespace sagadesk::tests {
namespace {

using ui::OrderPages;

struct OrderPagesTest : testing::Test {
    std::vector<api::OrderSummary> orders =
        cannedOrders(12'000, core::Instant(std::chrono::milliseconds(1'795'007'232'000)));
    OrderPages pages;
    int asked = 0;

    [[nodiscard]] api::OrderPage pageAfter(const std::optional<OrderPages::Place>& place) const {
        api::OrderPage page;
        for (const api::OrderSummary& order : orders) {
            if (place && !(order.id < place->id)) continue;
            if (page.orders.size() == OrderPages::page_size) {
                page.next = page.orders.back().id;
                break;
            }
            page.orders.push_back(order);
        }
        return page;
    }
    void begin() {
        pages.setTotal(orders.size(), true);
        pages.begin(pageAfter(std::nullopt), true, true);
    }
    // As the model does, until nothing is left to be asked.
    void show(int first, int last) {
        while (const auto ask = pages.next(first, last)) {
            ++asked;
            pages.take(*ask, pageAfter(ask->after));
            pages.setTail(pages.wantedTail());
        }
    }
};

TEST_F(OrderPagesTest, theFirstPageIsThereAndTheRestIsCounted) {
    begin();
    EXPECT_EQ(pages.known(), 200);
    EXPECT_EQ(pages.rows(), 12'000);
    EXPECT_NE(pages.at(199), nullptr);
    EXPECT_EQ(pages.at(200), nullptr);
}

TEST_F(OrderPagesTest, rowsStandAsInTheStoreWhereverOneGoes) {
    begin();
    for (const int row : {0, 150, 450, 5'000, 11'999, 3, 5'100}) {
        show(row, row + 30);
        ASSERT_NE(pages.at(row), nullptr) << row;
        EXPECT_EQ(pages.at(row)->order.id, orders[static_cast<std::size_t>(row)].id);
        EXPECT_EQ(pages.rowOf(orders[static_cast<std::size_t>(row)].id), row);
    }
    EXPECT_EQ(pages.rows(), 12'000);
}

TEST_F(OrderPagesTest, noMoreThanFiftyPagesAreKeptAndOldOnesComeBack) {
    begin();
    show(11'990, 11'999);
    int loaded = 0;
    pages.forEach([&](int, ui::ListedOrder&) { ++loaded; });
    EXPECT_EQ(loaded, 50 * 200);
    EXPECT_EQ(pages.at(210), nullptr);
    asked = 0;
    show(210, 240);
    EXPECT_EQ(asked, 2);  // its page and the neighbour
    EXPECT_EQ(pages.at(210)->order.id, orders[210].id);
}

TEST_F(OrderPagesTest, newerOnesFindTheirPlace) {
    begin();
    api::OrderSummary newer = orders.front();
    newer.id.bytes[0] = 0xff;
    EXPECT_EQ(pages.placeFor(newer.id), 0);
    pages.insert(0, {newer});
    EXPECT_EQ(pages.rows(), 12'001);
    EXPECT_EQ(pages.at(0)->order.id, newer.id);
    EXPECT_EQ(pages.rowOf(orders[100].id), 101);
    EXPECT_EQ(pages.placeFor(orders[5'000].id), -1) << "where nothing is loaded nothing is put";
}

TEST_F(OrderPagesTest, aPageThatGrowsIsSplitAndStaysInOrder) {
    begin();
    for (int i = 0; i < 450; ++i) {
        api::OrderSummary newer = orders.front();
        newer.id.bytes[0] = 0xff;
        newer.id.bytes[1] = static_cast<std::uint8_t>(i >> 8);
        newer.id.bytes[2] = static_cast<std::uint8_t>(i);
        pages.insert(0, {newer});
    }
    for (int row = 1; row < 650; ++row) EXPECT_LT(pages.at(row)->order.id, pages.at(row - 1)->order.id);
    show(650, 700);
    EXPECT_EQ(pages.at(650)->order.id, orders[200].id);
}

TEST_F(OrderPagesTest, aRowThatGoesLeavesTheOthers) {
    begin();
    pages.remove(10);
    EXPECT_EQ(pages.at(10)->order.id, orders[11].id);
    EXPECT_EQ(pages.rowOf(orders[10].id), -1);
    EXPECT_EQ(pages.known(), 199);
}

TEST_F(OrderPagesTest, aListThatEndsHasNoTail) {
    orders.resize(150);
    begin();
    EXPECT_EQ(pages.rows(), 150);
    EXPECT_FALSE(pages.next(0, 200));
    orders.clear();
    begin();
    EXPECT_EQ(pages.rows(), 0);
    EXPECT_EQ(pages.at(0), nullptr);
}

}  // namespace
}  // namespace sagadesk::tests
