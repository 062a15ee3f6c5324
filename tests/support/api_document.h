// An API's description (OpenAPI, AsyncAPI) in YAML, to hold renderings against its schemas.
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace sagadesk::tests {

class ApiDocument {
public:
    explicit ApiDocument(std::string_view yaml);

    [[nodiscard]] const boost::json::object& json() const { return m_json; }
    // The schema may refer to #/components.
    [[nodiscard]] ::testing::AssertionResult fits(const boost::json::value& schema,
                                                  const boost::json::value& value) const;
    // Every object of the document that has a schema and an example, wherever it stands; how many there were.
    [[nodiscard]] std::size_t checkExamples() const { return checkExamples(m_json, ""); }
    [[nodiscard]] static boost::json::value schemaNamed(const std::string& name) {
        return {{"$ref", "#/components/schemas/" + name}};
    }

private:
    std::size_t checkExamples(const boost::json::value& node, const std::string& place) const;

    boost::json::object m_json;
};

}  // namespace sagadesk::tests
