// Definitions for tests: parsed by the shipped schema.
#pragma once

#include <string>
#include <string_view>

#include "core/workflow.h"
#include "resources/resources.h"

namespace sagadesk::tests {

inline const core::WorkflowParser& workflowParser() {
    static const core::WorkflowParser parser =
        core::WorkflowParser::load(resources::file("schemas/workflow.schema.json")).value();
    return parser;
}

// A definition with these steps, which are JSON objects separated by commas.
inline std::string definition(std::string_view steps) {
    return R"({"workflow": "w", "version": 1, "steps": [)" + std::string{steps} + "]}";
}

// A step of kind call, with more members: `, "retry": {…}`.
inline std::string call(std::string_view name, std::string_view stage, std::string_view more = {}) {
    return R"({"name": ")" + std::string{name} + R"(", "stage": ")" + std::string{stage} +
           R"(", "service": "stock", "path": "/things")" + std::string{more} + "}";
}

}  // namespace sagadesk::tests
