// The JSON Schema of workflow definitions, and the one place that knows its library. Private to core.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include <boost/json/value.hpp>

#include "core/failure.h"

namespace sagadesk::core {

// Immutable after load(); any thread may check with it.
class WorkflowSchema {
public:
    // Failure: "bad_schema" when the text is not a schema.
    [[nodiscard]] static Expected<WorkflowSchema> load(std::string_view text);

    // The deepest rule that the definition breaks, as "invalid_workflow" with its JSON pointer; nullopt when it fits.
    [[nodiscard]] std::optional<Failure> check(const boost::json::value& definition) const;

private:
    struct Impl;
    explicit WorkflowSchema(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

}  // namespace sagadesk::core
