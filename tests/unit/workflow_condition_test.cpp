#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include "unit/workflow_fixture.h"

namespace sagadesk::core {
namespace {

// Whether `when` holds on a small order document.
bool holds(std::string_view condition) {
    static const auto document = boost::json::parse(R"({
        "total": 4497, "currency": "EUR", "taxIncluded": true, "big": 9007199254740993, "huge": 18446744073709551615,
        "shippingAddress": {"country": "DE", "a/b": 1, "m~n": 2}, "lines": [{"sku": "LAMP-3", "quantity": 2}],
        "metadata": {"channel": "web", "rate": 0.5, "note": null, "whole": 3.0}})");
    const auto workflow = tests::workflowParser().parse(
        tests::definition(tests::call("a", "validation", R"(, "when": )" + std::string{condition})));
    EXPECT_TRUE(workflow) << condition << ": " << workflow.error().place << " " << workflow.error().detail;
    return workflow && (*workflow)->steps.at(0).when->holds(document);
}

TEST(Condition, EqAndNe) {
    EXPECT_TRUE(holds(R"({"path": "/total", "op": "eq", "value": 4497})"));
    EXPECT_TRUE(holds(R"({"path": "/total", "op": "eq", "value": 4497.0})"));
    EXPECT_FALSE(holds(R"({"path": "/total", "op": "eq", "value": 4498})"));
    EXPECT_FALSE(holds(R"({"path": "/total", "op": "eq", "value": "4497"})"));
    EXPECT_TRUE(holds(R"({"path": "/currency", "op": "eq", "value": "EUR"})"));
    EXPECT_FALSE(holds(R"({"path": "/currency", "op": "eq", "value": "eur"})"));
    EXPECT_TRUE(holds(R"({"path": "/taxIncluded", "op": "eq", "value": true})"));
    EXPECT_TRUE(holds(R"({"path": "/metadata/note", "op": "eq", "value": null})"));
    EXPECT_FALSE(holds(R"({"path": "/metadata/absent", "op": "eq", "value": null})"));
    EXPECT_FALSE(holds(R"({"path": "/total", "op": "ne", "value": 4497})"));
    EXPECT_TRUE(holds(R"({"path": "/total", "op": "ne", "value": 1})"));
    EXPECT_TRUE(holds(R"({"path": "/total", "op": "ne", "value": "4497"})"));
    EXPECT_TRUE(holds(R"({"path": "/absent", "op": "ne", "value": 1})"));
}

TEST(Condition, LargeNumbersCompareExactly) {
    EXPECT_FALSE(holds(R"({"path": "/big", "op": "eq", "value": 9007199254740992.0})"));
    EXPECT_TRUE(holds(R"({"path": "/big", "op": "gt", "value": 9007199254740992.0})"));
    EXPECT_TRUE(holds(R"({"path": "/huge", "op": "gt", "value": -1})"));
    EXPECT_TRUE(holds(R"({"path": "/huge", "op": "eq", "value": 18446744073709551615})"));
    EXPECT_FALSE(holds(R"({"path": "/huge", "op": "eq", "value": 18446744073709551614})"));
}

TEST(Condition, OrderOfNumbers) {
    EXPECT_TRUE(holds(R"({"path": "/total", "op": "gt", "value": 4496})"));
    EXPECT_FALSE(holds(R"({"path": "/total", "op": "gt", "value": 4497})"));
    EXPECT_TRUE(holds(R"({"path": "/total", "op": "ge", "value": 4497})"));
    EXPECT_FALSE(holds(R"({"path": "/total", "op": "ge", "value": 4497.5})"));
    EXPECT_TRUE(holds(R"({"path": "/metadata/rate", "op": "lt", "value": 1})"));
    EXPECT_FALSE(holds(R"({"path": "/metadata/rate", "op": "lt", "value": 0.5})"));
    EXPECT_TRUE(holds(R"({"path": "/metadata/rate", "op": "le", "value": 0.5})"));
    EXPECT_FALSE(holds(R"({"path": "/metadata/rate", "op": "le", "value": 0})"));
}

TEST(Condition, OrderOfStringsIsByBytes) {
    EXPECT_TRUE(holds(R"({"path": "/currency", "op": "gt", "value": "CHF"})"));
    EXPECT_TRUE(holds(R"({"path": "/currency", "op": "lt", "value": "eur"})"));
    EXPECT_TRUE(holds(R"({"path": "/currency", "op": "le", "value": "EUR"})"));
    EXPECT_TRUE(holds(R"({"path": "/currency", "op": "lt", "value": "É"})"));
}

TEST(Condition, DifferentKindsAndAbsentMembersHaveNoOrder) {
    for (const std::string op : {"gt", "ge", "lt", "le"}) {
        EXPECT_FALSE(holds(R"({"path": "/total", "op": ")" + op + R"(", "value": "4497"})")) << op;
        EXPECT_FALSE(holds(R"({"path": "/currency", "op": ")" + op + R"(", "value": 1})")) << op;
        EXPECT_FALSE(holds(R"({"path": "/taxIncluded", "op": ")" + op + R"(", "value": 0})")) << op;
        EXPECT_FALSE(holds(R"({"path": "/absent", "op": ")" + op + R"(", "value": 0})")) << op;
    }
}

TEST(Condition, In) {
    EXPECT_TRUE(holds(R"({"path": "/shippingAddress/country", "op": "in", "value": ["AT", "DE", "CH"]})"));
    EXPECT_FALSE(holds(R"({"path": "/shippingAddress/country", "op": "in", "value": ["FR", 1, null]})"));
    EXPECT_TRUE(holds(R"({"path": "/metadata/whole", "op": "in", "value": [1, 3]})"));
    EXPECT_FALSE(holds(R"({"path": "/absent", "op": "in", "value": [null, 0]})"));
}

TEST(Condition, Exists) {
    EXPECT_TRUE(holds(R"({"path": "/metadata/channel", "op": "exists", "value": true})"));
    EXPECT_TRUE(holds(R"({"path": "/metadata/note", "op": "exists"})"));
    EXPECT_FALSE(holds(R"({"path": "/metadata/absent", "op": "exists"})"));
    EXPECT_TRUE(holds(R"({"path": "/metadata/absent", "op": "exists", "value": false})"));
    EXPECT_FALSE(holds(R"({"path": "/total", "op": "exists", "value": false})"));
}

TEST(Condition, PointersReachArraysAndEscapedKeys) {
    EXPECT_TRUE(holds(R"({"path": "/lines/0/quantity", "op": "eq", "value": 2})"));
    EXPECT_FALSE(holds(R"({"path": "/lines/1/quantity", "op": "exists"})"));
    EXPECT_TRUE(holds(R"({"path": "/shippingAddress/a~1b", "op": "eq", "value": 1})"));
    EXPECT_TRUE(holds(R"({"path": "/shippingAddress/m~0n", "op": "eq", "value": 2})"));
}

TEST(Condition, AllAndAny) {
    const std::string yes = R"({"path": "/total", "op": "gt", "value": 0})";
    const std::string no = R"({"path": "/total", "op": "lt", "value": 0})";
    EXPECT_TRUE(holds(R"({"all": [)" + yes + "," + yes + "]}"));
    EXPECT_FALSE(holds(R"({"all": [)" + yes + "," + no + "]}"));
    EXPECT_TRUE(holds(R"({"any": [)" + no + "," + yes + "]}"));
    EXPECT_FALSE(holds(R"({"any": [)" + no + "," + no + "]}"));
    EXPECT_TRUE(holds(R"({"all": [{"any": [)" + no + "," + yes + R"(]}, {"all": [)" + yes + "]}]}"));
}

}  // namespace
}  // namespace sagadesk::core
