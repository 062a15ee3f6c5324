#include "core/workflow_schema.h"

#include <exception>
#include <string>
#include <vector>

// Without it the library ends the program where it could throw.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "core/json.h"
#include "core/workflow_rules.h"

namespace sagadesk::core {

namespace json = boost::json;

struct WorkflowSchema::Impl {
    json::value text;
    valijson::Schema rules;
};

namespace {

// The library matches patterns with std::regex, which takes a stack frame a character: longer texts never reach it.
constexpr std::size_t text_bytes_max = 1024;

std::optional<std::string> overlongText(const json::value& value) {
    if (value.is_string() && value.get_string().size() > text_bytes_max) return std::string{};
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.get_array().size(); ++i)
            if (auto below = overlongText(value.get_array()[i])) return "/" + std::to_string(i) + *below;
    }
    if (value.is_object()) {
        for (const auto& [key, member] : value.get_object())
            if (auto below = overlongText(member)) return "/" + pointerToken(key) + *below;
    }
    return std::nullopt;
}

// The schema's node itself, or the one that its $ref names.
const json::value* resolved(const json::value& schema, const json::value* node) {
    if (node == nullptr || !node->is_object()) return nullptr;
    const json::value* reference = node->get_object().if_contains("$ref");
    if (reference == nullptr) return node;
    return atPointer(schema, std::string_view{reference->get_string()}.substr(1));
}

const json::value* memberNode(const json::value& node, const std::string& token) {
    const json::object& rules = node.get_object();
    if (const json::value* properties = rules.if_contains("properties"))
        return properties->get_object().if_contains(token);
    return rules.if_contains("items");
}

struct Place {
    std::string pointer;
    std::string description;  // the schema's words for what belongs there
    const json::value* node = nullptr;
};

// The words of the schema for the node; those beside a $ref go before those of its target.
std::string descriptionOf(const json::value* node, const json::value* target) {
    for (const json::value* candidate : {node, target})
        if (candidate != nullptr && candidate->is_object() && candidate->get_object().contains("description"))
            return std::string{candidate->get_object().at("description").get_string()};
    return {};
}

// The library names a place as {"<root>", "[steps]", "[0]"}.
Place placeOf(const json::value& schema, const std::vector<std::string>& context) {
    Place place{"", descriptionOf(&schema, nullptr), &schema};
    for (std::size_t i = 1; i < context.size(); ++i) {
        const std::string token = context[i].substr(1, context[i].size() - 2);
        place.pointer += "/" + pointerToken(token);
        const json::value* next = place.node == nullptr ? nullptr : memberNode(*place.node, token);
        place.node = resolved(schema, next);
        if (std::string words = descriptionOf(next, place.node); !words.empty()) place.description = std::move(words);
    }
    return place;
}

std::string knownMembers(const json::value& node) {
    std::string names;
    for (const auto& [name, rules] : node.get_object().at("properties").get_object()) {
        if (!names.empty()) names += ", ";
        names += std::string_view{name};
    }
    return names;
}

// The first member of the object at the place that the schema does not list, "" when all are listed.
std::string unknownMember(const Place& place, const json::value* target) {
    if (place.node == nullptr || target == nullptr || !target->is_object()) return {};
    const json::value* properties = place.node->get_object().if_contains("properties");
    if (properties == nullptr) return {};
    for (const auto& [name, member] : target->get_object())
        if (!properties->get_object().contains(name)) return std::string{std::string_view{name}};
    return {};
}

Failure described(const json::value& schema, const json::value& definition,
                  const valijson::ValidationResults::Error& error) {
    Place place = placeOf(schema, error.context);
    const std::string unknown = unknownMember(place, atPointer(definition, place.pointer));
    if (!unknown.empty() && error.description.starts_with("Object contains"))
        return invalidWorkflow("no such member here; known are " + knownMembers(*place.node),
                               place.pointer + "/" + pointerToken(unknown));
    return invalidWorkflow(error.description + " Expected: " + place.description, std::move(place.pointer));
}

}  // namespace

Expected<WorkflowSchema> WorkflowSchema::load(std::string_view text) {
    auto parsed = parseJson(text);
    if (!parsed) return tl::unexpected(parsed.error());
    auto impl = std::make_shared<Impl>();
    impl->text = std::move(*parsed);
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::BoostJsonAdapter(impl->text), impl->rules);
    } catch (const std::exception& error) {
        return fail("bad_schema", FailureClass::Permanent, error.what());
    }
    return WorkflowSchema{std::move(impl)};
}

std::optional<Failure> WorkflowSchema::check(const json::value& definition) const {
    if (auto pointer = overlongText(definition))
        return invalidWorkflow("a text may have " + std::to_string(text_bytes_max) + " bytes at most",
                               std::move(*pointer));
    try {
        valijson::ValidationResults results;
        valijson::Validator validator;
        if (validator.validate(m_impl->rules, valijson::adapters::BoostJsonAdapter(definition), &results))
            return std::nullopt;
        // Each level repeats that something below it failed: the longest context is the cause.
        const valijson::ValidationResults::Error* deepest = nullptr;
        for (const auto& error : results)
            if (deepest == nullptr || error.context.size() > deepest->context.size()) deepest = &error;
        ENSURE(deepest != nullptr);
        return described(m_impl->text, definition, *deepest);
    } catch (const std::exception& error) {
        return invalidWorkflow(error.what(), "");
    }
}

}  // namespace sagadesk::core
