// Any bytes as a workflow definition: refused with a place, or a workflow that keeps its rules.
#include <cstdint>
#include <string_view>

#include <boost/json/parse.hpp>

#include "core/json.h"
#include "core/workflow.h"
#include "resources/resources.h"

namespace {

using namespace sagadesk::core;

void checkStep(const Workflow& workflow, std::size_t index) {
    const Step& step = workflow.steps[index];
    ENSURE(workflow.find(step.name) == index);
    for (const std::size_t before : step.after)
        ENSURE(before < workflow.steps.size() && before != index && workflow.steps[before].stage == step.stage);
    ENSURE(step.kind != StepKind::Call || (!step.service.empty() && step.path.starts_with('/')));
    ENSURE(step.kind != StepKind::Wait || step.waitFor.has_value() != step.waitUntil.has_value());
    ENSURE(step.effect != StepEffect::Verify || step.lookupPath);
    ENSURE(step.critical || !step.pivot);
    ENSURE(step.retry.attempts >= 1 && step.retry.ceiling(step.retry.attempts) <= step.retry.max);
    if (!step.when) return;
    static const auto document = boost::json::parse(R"({"total": 5, "currency": "EUR", "metadata": {"a": [1, null]}})");
    (void)step.when->holds(document);
}

// Every step can be reached by taking, again and again, those whose predecessors are taken.
void checkNoCycle(const Workflow& workflow) {
    std::vector<bool> taken(workflow.steps.size());
    for (std::size_t round = 0; round < taken.size(); ++round)
        for (std::size_t i = 0; i < taken.size(); ++i) {
            bool ready = true;
            for (const std::size_t before : workflow.steps[i].after) ready = ready && taken[before];
            taken[i] = taken[i] || ready;
        }
    for (const bool one : taken) ENSURE(one);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const WorkflowParser parser =
        WorkflowParser::load(sagadesk::resources::file("schemas/workflow.schema.json")).value();
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto workflow = parser.parse(text);
    if (!workflow) {
        ENSURE(workflow.error().code == "invalid_workflow" && !workflow.error().detail.empty());
        return 0;
    }
    ENSURE(!(*workflow)->steps.empty() && (*workflow)->steps.size() <= 64 && (*workflow)->source == text);
    for (std::size_t i = 0; i < (*workflow)->steps.size(); ++i) checkStep(**workflow, i);
    checkNoCycle(**workflow);
    WorkflowCatalogue catalogue;
    ENSURE(catalogue.add(*workflow) && catalogue.newest((*workflow)->name) == *workflow);
    return 0;
}
