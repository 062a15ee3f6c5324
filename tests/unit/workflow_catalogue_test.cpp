#include <gtest/gtest.h>

#include "unit/workflow_fixture.h"

namespace sagadesk::core {
namespace {

WorkflowPtr workflow(const std::string& name, int version, const std::string& step = "a") {
    return tests::workflowParser()
        .parse(R"({"workflow": ")" + name + R"(", "version": )" + std::to_string(version) + R"(, "steps": [)" +
               tests::call(step, "validation") + "]}")
        .value();
}

TEST(WorkflowCatalogue, NewestIsTheHighestVersionWhateverTheOrder) {
    WorkflowCatalogue catalogue;
    for (const int version : {2, 10, 1}) ASSERT_TRUE(catalogue.add(workflow("b", version)));
    ASSERT_TRUE(catalogue.add(workflow("a", 7)));
    ASSERT_TRUE(catalogue.add(workflow("c", 1)));
    EXPECT_EQ(catalogue.newest("b")->version, 10U);
    EXPECT_EQ(catalogue.newest("a")->version, 7U);
    EXPECT_EQ(catalogue.newest("nothing"), nullptr);
    EXPECT_EQ(catalogue.find("b", 2)->version, 2U);
    EXPECT_EQ(catalogue.find("b", 3), nullptr);
    std::string all;
    for (const auto& known : catalogue.all()) all += known->name + std::to_string(known->version) + " ";
    EXPECT_EQ(all, "a7 b1 b2 b10 c1 ");
}

TEST(WorkflowCatalogue, RefusesAnotherDefinitionOfAVersion) {
    WorkflowCatalogue catalogue;
    ASSERT_TRUE(catalogue.add(workflow("b", 1, "x")));
    const auto refused = catalogue.add(workflow("b", 1, "y"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "workflow_conflict");
    EXPECT_EQ(catalogue.find("b", 1)->steps.at(0).name, "x");
    EXPECT_EQ(catalogue.all().size(), 1U);
}

TEST(WorkflowCatalogue, TakesTheSameDefinitionAgainInAnyForm) {
    WorkflowCatalogue catalogue;
    const WorkflowPtr first = workflow("b", 1);
    ASSERT_TRUE(catalogue.add(first));
    ASSERT_TRUE(catalogue.add(tests::workflowParser().parse(first->source + "\n\n").value()));
    EXPECT_EQ(catalogue.all().size(), 1U);
}

}  // namespace
}  // namespace sagadesk::core
