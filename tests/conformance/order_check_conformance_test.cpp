// Checking an order without placing it: both twins see the same, and nothing is stored.
#include "conformance/twins.h"

namespace sagadesk::tests {
namespace {

using OrderCheckConformance = Twins;

std::string document(const std::string& type, std::int64_t total) {
    return R"({"type":")" + type + R"(","customer":{"id":"C-1"},"currency":"EUR","lines":[{"sku":"S","unitPrice":)" +
           std::to_string(total) + R"(}],"total":)" + std::to_string(total) + "}";
}

TEST_F(OrderCheckConformance, AnOrderIsCheckedAlikeAndNothingIsKept) {
    const auto checked = [&](const std::string& body) {
        api::SubmitOrder order;
        order.body = body;
        return same<api::OrderCheck>([&](api::Backend& b, auto then) { b.check(order, then); }, body.c_str());
    };
    const auto approvalSkipped = [](const api::OrderCheck& check) {
        for (const api::PlannedStep& step : check.steps)
            if (step.kind == "approval") return step.skipped;
        ADD_FAILURE() << "the workflow has an approval";
        return false;
    };
    const auto small = checked(document("service_request", 99'000));
    ASSERT_TRUE(small) << small.error().detail;
    EXPECT_EQ(small->type, "service_request");
    EXPECT_GE(small->workflowVersion, 1U);
    EXPECT_EQ(small->total, 99'000);
    EXPECT_NE(small->document.find(R"("priority":5)"), std::string::npos) << "defaults are filled in";
    EXPECT_TRUE(approvalSkipped(*small));
    const auto large = checked(document("service_request", 100'001));
    ASSERT_TRUE(large);
    EXPECT_FALSE(approvalSkipped(*large));

    const auto wrong =
        checked(R"({"type":"purchase","customer":{},"currency":"EUR","lines":[{"sku":"S","quantity":0}],)"
                R"("total":5})");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, api::ProblemCode::InvalidOrder);
    ASSERT_EQ(wrong.error().errors.size(), 2U);
    EXPECT_EQ(wrong.error().errors[0].pointer, "/customer/id");
    EXPECT_EQ(wrong.error().errors[1].pointer, "/lines/0/quantity");
    for (const std::string& body : {std::string("{"), std::string("[]"), document("nothing", 5)})
        EXPECT_FALSE(checked(body)) << body;

    const auto orders = awaitAnswer<api::OrderPage>([&](auto then) { m_embedded->orders(api::OrderQuery{}, then); });
    ASSERT_TRUE(orders);
    EXPECT_TRUE(orders->orders.empty());
}

}  // namespace
}  // namespace sagadesk::tests
