// The table that embed.cmake writes; private to this folder.
#pragma once

#include <span>
#include <string_view>

namespace sagadesk::resources {

struct EmbeddedFile {
    std::string_view name;  // path below resources/
    std::string_view text;
};

[[nodiscard]] std::span<const EmbeddedFile> embeddedFiles();

}  // namespace sagadesk::resources
