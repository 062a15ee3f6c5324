#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include <boost/json/parse.hpp>

#include "unit/workflow_fixture.h"

namespace sagadesk::core {
namespace {

using namespace std::chrono_literals;
using Indexes = std::vector<std::size_t>;

WorkflowPtr shipped(const std::string& name) {
    const auto workflow = tests::workflowParser().parse(resources::file("workflows/" + name + ".json"));
    EXPECT_TRUE(workflow) << name << ": " << workflow.error().place << ": " << workflow.error().detail;
    return workflow.value_or(nullptr);
}

std::vector<std::string> names(const Workflow& workflow) {
    std::vector<std::string> all;
    for (const Step& step : workflow.steps) all.push_back(step.name);
    return all;
}

const Step& step(const WorkflowPtr& workflow, std::string_view name) {
    return workflow->steps.at(workflow->find(name).value());
}

TEST(Resources, HoldTheThreeWorkflowsAndTheSchema) {
    EXPECT_EQ(resources::workflows().size(), 3U);
    EXPECT_TRUE(resources::file("workflows/none.json").empty());
    std::set<std::string> types;
    for (const std::string_view text : resources::workflows())
        types.insert(tests::workflowParser().parse(text).value()->name);
    EXPECT_EQ(types, (std::set<std::string>{"purchase", "subscription", "service_request"}));
}

// An editor shows the schema's descriptions: none of the members may be without one.
void expectDescribed(const boost::json::value& node, const std::string& place) {
    if (!node.is_object()) return;
    for (const auto& [key, value] : node.get_object()) {
        const std::string below = place + "/" + std::string{std::string_view{key}};
        if (key == "properties") {
            for (const auto& [member, rules] : value.get_object())
                EXPECT_TRUE(rules.get_object().contains("description")) << below << "/" << std::string_view{member};
            EXPECT_EQ(node.get_object().at("additionalProperties"), boost::json::value(false)) << place;
        }
        expectDescribed(value, below);
    }
}
TEST(WorkflowSchema, DescribesEveryMemberAndAllowsNoOther) {
    expectDescribed(boost::json::parse(resources::file("schemas/workflow.schema.json")), "");
}

TEST(ShippedWorkflows, CallOnlyTheSixServicesAndUndoWhatTheyDo) {
    const std::set<std::string> services{"payment", "inventory", "fulfilment", "notification", "customer", "pricing"};
    for (const char* name : {"purchase", "subscription", "service_request"}) {
        const WorkflowPtr workflow = shipped(name);
        ASSERT_TRUE(workflow);
        EXPECT_EQ(workflow->name, name);
        EXPECT_EQ(workflow->version, 1U);
        for (const Step& one : workflow->steps) {
            const bool undoable = one.compensation || one.effect == StepEffect::Read || one.kind != StepKind::Call;
            EXPECT_TRUE(undoable || !one.critical) << name << " " << one.name;
            EXPECT_TRUE(one.kind != StepKind::Call || services.contains(one.service)) << name << " " << one.name;
            EXPECT_NE(one.label, one.name) << name;
        }
    }
}

TEST(ShippedWorkflows, PurchaseIsTheContracts) {
    const WorkflowPtr workflow = shipped("purchase");
    ASSERT_TRUE(workflow);
    EXPECT_EQ(names(*workflow), (std::vector<std::string>{"check-availability", "check-price", "check-eligibility",
                                                          "authorise-payment", "reserve-inventory", "capture-payment",
                                                          "create-shipment", "send-confirmation"}));
    const std::vector<Indexes> after{{}, {}, {}, {}, {3}, {}, {5}, {6}};
    const std::vector<std::string> paths{"/availability", "/quotes",   "/eligibility", "/authorisations",
                                         "/reservations", "/captures", "/shipments",   "/messages"};
    const std::vector<std::string> undos{"", "", "", "/voids", "/releases", "/refunds", "/shipments/cancel", ""};
    const std::vector<std::string> groups{"validate", "validate", "validate",   "payment",
                                          "stock",    "payment",  "fulfilment", "notify"};
    for (std::size_t i = 0; i < workflow->steps.size(); ++i) {
        const Step& one = workflow->steps[i];
        EXPECT_EQ(one.after, after[i]) << one.name;
        EXPECT_EQ(one.path, paths[i]) << one.name;
        EXPECT_EQ(one.compensation ? one.compensation->path : "", undos[i]) << one.name;
        EXPECT_EQ(one.group, groups[i]) << one.name;
        EXPECT_EQ(one.stage, i < 3 ? Stage::Validation : i < 5 ? Stage::Confirmation : Stage::Processing) << one.name;
        EXPECT_EQ(one.pivot, one.name == "create-shipment") << one.name;
        EXPECT_EQ(one.critical, one.name != "send-confirmation") << one.name;
        EXPECT_FALSE(one.when) << one.name;
    }
    EXPECT_EQ(step(workflow, "check-price").effect, StepEffect::Read);
    EXPECT_EQ(step(workflow, "capture-payment").effect, StepEffect::Verify);
    EXPECT_EQ(step(workflow, "capture-payment").lookupPath, "/captures");
    EXPECT_EQ(step(workflow, "capture-payment").money, MoneyRole::Capture);
    EXPECT_EQ(step(workflow, "authorise-payment").money, MoneyRole::Authorise);
    EXPECT_EQ(step(workflow, "create-shipment").effect, StepEffect::Idempotent);
}

TEST(ShippedWorkflows, SubscriptionAllocatesActivatesCaptures) {
    const WorkflowPtr workflow = shipped("subscription");
    ASSERT_TRUE(workflow);
    EXPECT_LT(workflow->find("allocate-resource"), workflow->find("activate-subscription"));
    EXPECT_LT(workflow->find("activate-subscription"), workflow->find("capture-payment"));
    EXPECT_EQ(step(workflow, "capture-payment").money, MoneyRole::Capture);
    EXPECT_TRUE(std::ranges::none_of(workflow->steps, [](const Step& one) { return one.path == "/shipments"; }));
}

TEST(ShippedWorkflows, ServiceRequestIsApprovedAboveATotalAndPaysAfterTheAllocation) {
    const WorkflowPtr workflow = shipped("service_request");
    ASSERT_TRUE(workflow);
    const Step& approval = step(workflow, "approve-request");
    EXPECT_EQ(approval.kind, StepKind::Approval);
    EXPECT_EQ(approval.approvalTimeout, 72h);
    EXPECT_TRUE(approval.when->holds(boost::json::parse(R"({"total": 100001})")));
    EXPECT_FALSE(approval.when->holds(boost::json::parse(R"({"total": 100000})")));
    // Each step of its stage waits for the one before it, so payment can't overtake the allocation.
    const std::size_t allocation = workflow->find("allocate-work").value();
    for (std::size_t i = 0; i < workflow->steps.size(); ++i) {
        if (workflow->steps[i].service != "payment") continue;
        EXPECT_GT(i, allocation);
        EXPECT_TRUE(workflow->steps[i].stage == Stage::Processing || workflow->steps[i].after == Indexes{i - 1});
    }
    EXPECT_EQ(step(workflow, "allocate-work").after, Indexes{workflow->find("approve-request").value()});
}

}  // namespace
}  // namespace sagadesk::core
