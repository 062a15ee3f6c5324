#include "core/json.h"
#include "core/workflow.h"
#include "core/workflow_rules.h"
#include "core/workflow_schema.h"

namespace sagadesk::core {

namespace json = boost::json;

namespace {

// Far above what 64 steps need; bounds the work that a definition can cause before the schema has counted them.
constexpr std::size_t definition_bytes_max = 128 * 1024;

Expected<json::value> readDefinition(std::string_view text, const WorkflowSchema& schema) {
    if (text.size() > definition_bytes_max)
        return tl::unexpected(
            invalidWorkflow("a definition may have " + std::to_string(definition_bytes_max) + " bytes at most", ""));
    auto parsed = parseJson(text);
    if (!parsed)
        return tl::unexpected(invalidWorkflow("malformed JSON: " + parsed.error().detail, parsed.error().place));
    if (auto failure = schema.check(*parsed)) return tl::unexpected(std::move(*failure));
    return parsed;
}

// Each capture takes the order's whole total.
void refuseSecondCapture(const Workflow& workflow, FirstFault& fault) {
    bool captured = false;
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
        if (workflow.steps[i].money != MoneyRole::Capture) continue;
        if (captured)
            fault.at("/steps/" + std::to_string(i),
                     "a second step that captures would take the total twice; give it \"money\": \"none\" if it "
                     "takes no money");
        captured = true;
    }
}

}  // namespace

struct WorkflowParser::Impl {
    WorkflowSchema schema;
};

Expected<WorkflowParser> WorkflowParser::load(std::string_view schemaText) {
    auto schema = WorkflowSchema::load(schemaText);
    if (!schema) return tl::unexpected(std::move(schema.error()));
    return WorkflowParser{std::make_shared<const Impl>(Impl{std::move(*schema)})};
}

Expected<WorkflowPtr> WorkflowParser::parse(std::string_view text) const {
    const auto definition = readDefinition(text, m_impl->schema);
    if (!definition) return tl::unexpected(definition.error());
    const json::object& root = definition->get_object();
    const json::array& steps = root.at("steps").get_array();

    auto workflow = std::make_shared<Workflow>();
    workflow->name = root.at("workflow").get_string();
    workflow->version = root.at("version").to_number<std::uint32_t>();
    workflow->source = text;
    FirstFault fault;
    for (std::size_t i = 0; i < steps.size(); ++i)
        workflow->steps.push_back(readStep(steps[i].get_object(), "/steps/" + std::to_string(i), fault));
    readOrder(steps, *workflow, fault);
    refuseSecondCapture(*workflow, fault);
    if (fault.failure()) return tl::unexpected(*fault.failure());
    return workflow;
}

}  // namespace sagadesk::core
