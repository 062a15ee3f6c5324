// The rules of a workflow definition that a JSON Schema can't say. Private to core.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include <boost/json/object.hpp>

#include "core/failure.h"
#include "core/workflow.h"

namespace sagadesk::core {

[[nodiscard]] inline Failure invalidWorkflow(std::string detail, std::string place) {
    return {"invalid_workflow", FailureClass::Refused, std::move(detail), std::move(place)};
}

// The first rule that a definition breaks. Reading goes on with defaults after it, so that no reader needs a second
// path.
class FirstFault {
public:
    void at(std::string place, std::string detail) {
        if (!m_failure) m_failure = invalidWorkflow(std::move(detail), std::move(place));
    }
    [[nodiscard]] const std::optional<Failure>& failure() const { return m_failure; }

private:
    std::optional<Failure> m_failure;
};

// One step without `after`, from JSON that fits the schema. place: its JSON pointer.
[[nodiscard]] Step readStep(const boost::json::object& json, const std::string& place, FirstFault& fault);

// A `when` from JSON that fits the schema.
[[nodiscard]] Condition readCondition(const boost::json::object& json, const std::string& place, FirstFault& fault);

// Fills `after` of every step of the workflow, whose other members are read, and checks names, stages and cycles.
// steps: the definition's array, as long as workflow.steps.
void readOrder(const boost::json::array& steps, Workflow& workflow, FirstFault& fault);

}  // namespace sagadesk::core
