#include "support/api_document.h"

#include <yaml-cpp/yaml.h>
#include <boost/json/serialize.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace sagadesk::tests {

namespace json = boost::json;

namespace {

// A plain YAML scalar is what its text looks like (YAML 1.2 §10.3.2, core schema).
json::value scalar(const YAML::Node& node) {
    const std::string& text = node.Scalar();
    if (node.Tag() == "!") return json::string(text);  // quoted
    if (text == "null" || text == "~" || text.empty()) return nullptr;
    if (text == "true" || text == "false") return text == "true";
    if (text.find_first_not_of("-0123456789") == std::string::npos) return std::stoll(text);
    if (text.find_first_not_of("-.0123456789") == std::string::npos && text.find('.') == text.rfind('.'))
        return std::stod(text);
    return json::string(text);
}

json::value toJson(const YAML::Node& node) {
    if (node.IsMap()) {
        json::object object;
        for (const auto& member : node) object[member.first.as<std::string>()] = toJson(member.second);
        return object;
    }
    if (node.IsSequence()) {
        json::array array;
        for (const auto& element : node) array.push_back(toJson(element));
        return array;
    }
    return node.IsNull() ? json::value(nullptr) : scalar(node);
}

}  // namespace

ApiDocument::ApiDocument(std::string_view yaml) : m_json(toJson(YAML::Load(std::string(yaml))).as_object()) {}

// valijson knows draft 7 as its newest: `const` and type lists are the same there, and so is all that the documents
// use.
::testing::AssertionResult ApiDocument::fits(const json::value& schema, const json::value& value) const {
    json::object root = schema.as_object();
    root["components"] = m_json.at("components");
    const json::value whole = std::move(root);
    valijson::Schema compiled;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const valijson::adapters::BoostJsonAdapter schemaAdapter(whole);
    parser.populateSchema(schemaAdapter, compiled);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::BoostJsonAdapter valueAdapter(value);
    if (validator.validate(compiled, valueAdapter, &results)) return ::testing::AssertionSuccess();
    auto failure = ::testing::AssertionFailure() << json::serialize(value);
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        failure << "\n ";
        for (const std::string& part : error.context) failure << part;
        failure << ": " << error.description;
    }
    return failure;
}

std::size_t ApiDocument::checkExamples(const json::value& node, const std::string& place) const {
    std::size_t checked = 0;
    if (node.is_array()) {
        for (const auto& element : node.as_array()) checked += checkExamples(element, place + "/-");
    } else if (node.is_object()) {
        const auto& object = node.as_object();
        const auto* const schema = object.if_contains("schema");
        const auto* const example = object.if_contains("example");
        if (schema != nullptr && example != nullptr) {
            EXPECT_TRUE(fits(*schema, *example)) << place;
            ++checked;
        }
        for (const auto& member : object)
            checked += checkExamples(member.value(), place + '/' + std::string(member.key()));
    }
    return checked;
}

}  // namespace sagadesk::tests
