#include "resources/resources.h"

#include "resources/embedded.h"

namespace sagadesk::resources {

std::string_view file(std::string_view name) {
    for (const EmbeddedFile& candidate : embeddedFiles())
        if (candidate.name == name) return candidate.text;
    return {};
}

std::vector<std::string_view> workflows() {
    std::vector<std::string_view> texts;
    for (const EmbeddedFile& candidate : embeddedFiles())
        if (candidate.name.starts_with("workflows/")) texts.push_back(candidate.text);
    return texts;
}

}  // namespace sagadesk::resources
