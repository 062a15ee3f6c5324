#include "service/workflows.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#include <vector>

#include "resources/resources.h"

namespace sagadesk::service {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t definition_bytes_max = 1024 * 1024;

core::Expected<void> addDefinition(core::WorkflowCatalogue& catalogue, const core::WorkflowParser& parser,
                                   std::string_view text, const std::string& source) {
    auto workflow = parser.parse(text);
    core::Expected<void> added;
    if (workflow)
        added = catalogue.add(*workflow);
    else
        added = tl::unexpected(workflow.error());
    if (!added) added.error().place = source + (added.error().place.empty() ? "" : " " + added.error().place);
    return added;
}

core::Expected<std::string> readDefinition(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!file || error)
        return core::fail("workflow_unreadable", core::FailureClass::Permanent, "can't be read", path.string());
    if (size > definition_bytes_max) {
        return core::fail("workflow_unreadable", core::FailureClass::Permanent, "is over 1 MiB, which is no workflow",
                          path.string());
    }
    std::ostringstream content;
    content << file.rdbuf();
    return std::move(content).str();
}

core::Expected<std::vector<fs::path>> definitionsIn(const std::string& directory) {
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::directory_iterator each(directory, error); !error && each != fs::directory_iterator();
         each.increment(error)) {
        if (each->path().extension() == ".json") paths.push_back(each->path());
    }
    if (error) return core::fail("workflow_unreadable", core::FailureClass::Permanent, error.message(), directory);
    std::sort(paths.begin(), paths.end());
    return paths;
}

}  // namespace

core::Expected<core::WorkflowCatalogue> loadWorkflows(const std::string& directory) {
    const auto parser = core::WorkflowParser::load(resources::file("schemas/workflow.schema.json"));
    if (!parser) return tl::unexpected(parser.error());
    core::WorkflowCatalogue catalogue;
    for (const std::string_view text : resources::workflows()) {
        if (auto added = addDefinition(catalogue, *parser, text, "built-in workflow"); !added)
            return tl::unexpected(added.error());
    }
    if (directory.empty()) return catalogue;
    const auto paths = definitionsIn(directory);
    if (!paths) return tl::unexpected(paths.error());
    for (const fs::path& path : *paths) {
        const auto text = readDefinition(path);
        if (!text) return tl::unexpected(text.error());
        if (auto added = addDefinition(catalogue, *parser, *text, path.string()); !added)
            return tl::unexpected(added.error());
    }
    return catalogue;
}

}  // namespace sagadesk::service
