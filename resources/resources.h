// The files that ship inside the programs. Texts are static: they live as long as the program. Any thread may call.
#pragma once

#include <string_view>
#include <vector>

namespace sagadesk::resources {

// name: the path below resources/, such as "schemas/workflow.schema.json" or "openapi/openapi.yaml".
// Empty when no such file was built in.
[[nodiscard]] std::string_view file(std::string_view name);

// The texts of the built-in workflow definitions.
[[nodiscard]] std::vector<std::string_view> workflows();

}  // namespace sagadesk::resources
