#include "engine/order_check.h"

#include <utility>

#include "core/json.h"
#include "engine/requests.h"

namespace sagadesk::engine {

namespace {

const char* wordOf(core::StepKind kind) {
    switch (kind) {
        case core::StepKind::Approval:
            return "approval";
        case core::StepKind::Wait:
            return "wait";
        case core::StepKind::Call:
            break;
    }
    return "call";
}

api::Problem refusal(std::variant<core::Failure, core::FieldErrors>& error) {
    if (auto* errors = std::get_if<core::FieldErrors>(&error)) return invalidOrder(std::move(*errors));
    const auto& failure = std::get<core::Failure>(error);
    return {api::ProblemCode::MalformedJson, failure.detail, failure.place, {}, {}, {}};
}

}  // namespace

api::Answer<WantedOrder> wantedOrder(std::string_view body, const core::WorkflowCatalogue& workflows) {
    auto document = core::OrderDocument::parse(body);
    if (!document) return tl::unexpected(refusal(document.error()));
    auto workflow = workflows.newest((*document)->type);
    if (!workflow) return tl::unexpected(invalidOrder(documentErrors((*document)->type)));
    return WantedOrder{std::move(*document), std::move(workflow)};
}

api::Answer<api::OrderCheck> checkOrder(std::string_view body, const core::WorkflowCatalogue& workflows) {
    const auto wanted = wantedOrder(body, workflows);
    if (!wanted) return tl::unexpected(wanted.error());
    const core::OrderDocument& document = *wanted->document;
    const auto value = core::parseJson(document.text);
    api::OrderCheck check{
        document.type, wanted->workflow->version, document.currency, document.total, document.text, {}};
    for (const core::Step& step : wanted->workflow->steps) {
        const bool skipped = step.when && value && !step.when->holds(*value);
        check.steps.push_back({step.name, step.label, step.group, wordOf(step.kind), step.service, skipped});
    }
    return check;
}

}  // namespace sagadesk::engine
