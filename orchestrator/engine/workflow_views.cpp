// The installed workflows as people look at them.
#include <algorithm>
#include <array>
#include <map>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "engine/inspection.h"
#include "engine/repair_queries.h"

namespace sagadesk::engine {

namespace {

namespace json = boost::json;

// As in the definition's file.
constexpr std::array kinds{"call", "approval", "wait"};
constexpr std::array stages{"validation", "confirmation", "processing"};
constexpr std::array effects{"read", "idempotent", "verify", "once"};
constexpr std::array exhaustions{"hold", "compensate"};
constexpr std::array roles{"none", "authorise", "capture"};

template <std::size_t Size, class Value>
std::string wordOf(const std::array<const char*, Size>& words, Value value) {
    return words.at(static_cast<std::size_t>(value));
}

api::RetryView viewOf(const core::RetryPolicy& retry) {
    return {retry.attempts, retry.initial, retry.factor, retry.max};
}

void addCall(const core::Step& step, api::WorkflowStepView& view) {
    view.service = step.service;
    view.path = step.path;
    view.method = step.method;
    view.effect = wordOf(effects, step.effect);
    view.lookup = step.lookupPath.value_or("");
    if (step.compensation)
        view.compensation = {step.compensation->path, step.compensation->method, step.compensation->timeout,
                             viewOf(step.compensation->retry)};
    view.retry = viewOf(step.retry);
    view.onExhausted = wordOf(exhaustions, step.onExhausted);
    view.callbackTimeout = step.callbackTimeout;
}

api::WorkflowStepView viewOf(const core::Step& step, const core::Workflow& workflow) {
    api::WorkflowStepView view;
    view.name = step.name;
    view.label = step.label;
    view.group = step.group;
    view.kind = wordOf(kinds, step.kind);
    view.stage = wordOf(stages, step.stage);
    for (const std::size_t before : step.after) view.after.push_back(workflow.steps[before].name);
    if (step.kind == core::StepKind::Call) addCall(step, view);
    view.pivot = step.pivot;
    view.critical = step.critical;
    view.timeout = step.kind == core::StepKind::Approval ? step.approvalTimeout : step.timeout;
    view.waitFor = step.waitFor;
    view.waitUntil = step.waitUntil.value_or("");
    view.money = wordOf(roles, step.money);
    return view;
}

// Conditions as they were written. The text was parsed before, so its form is known.
void addConditions(const core::Workflow& workflow, std::vector<api::WorkflowStepView>& steps) {
    boost::system::error_code error;
    const json::value document = json::parse(workflow.source, error);
    const auto* const list = error || !document.is_object() ? nullptr : document.get_object().if_contains("steps");
    if (list == nullptr || !list->is_array()) return;
    for (std::size_t i = 0; i < steps.size() && i < list->get_array().size(); ++i) {
        const json::value& written = list->get_array()[i];
        const auto* const when = written.is_object() ? written.get_object().if_contains("when") : nullptr;
        if (when != nullptr) steps[i].when = json::serialize(*when);
    }
}

api::WorkflowView viewOf(const core::Workflow& workflow) {
    api::WorkflowView view;
    view.name = workflow.name;
    view.version = workflow.version;
    view.source = workflow.source;
    for (const core::Step& step : workflow.steps) view.steps.push_back(viewOf(step, workflow));
    addConditions(workflow, view.steps);
    return view;
}

}  // namespace

api::Answer<api::WorkflowList> workflows(ports::Reader& reader, const core::WorkflowCatalogue& catalogue) {
    const auto used = reader.workflowUse();
    if (!used) return tl::unexpected(unreadable(used.error()));
    api::WorkflowList list;
    for (const core::WorkflowPtr& workflow : catalogue.all()) {
        list.workflows.push_back(viewOf(*workflow));
        list.workflows.back().newest = catalogue.newest(workflow->name) == workflow;
    }
    for (const ports::WorkflowUse& use : *used) {
        const auto found = std::ranges::find_if(list.workflows, [&](const api::WorkflowView& each) {
            return each.name == use.name && each.version == use.version;
        });
        if (found != list.workflows.end())
            found->running = use.orders;
        else
            list.workflows.push_back({use.name, use.version, false, false, use.orders, {}, {}});
    }
    std::ranges::sort(list.workflows, [](const api::WorkflowView& a, const api::WorkflowView& b) {
        return a.name != b.name ? a.name < b.name : a.version > b.version;
    });
    return list;
}

}  // namespace sagadesk::engine
