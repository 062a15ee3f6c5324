// The arrows of ARCHITECTURE.md as a table: which box may include what, other boxes and foreign headers alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sagadesk::house {

struct Box {
    std::string_view folder;                   // under the project's root; the longest match is a file's box
    std::vector<std::string_view> mayInclude;  // folders of boxes, besides its own; "app/*" is every box in app
    std::vector<std::string_view> foreign;     // names of foreign families, besides the C++ library
};

[[nodiscard]] const std::vector<Box>& boxes();

// The family of a header that is not ours: "std", "std-io", "posix", "qt", "qt-sql", "qt-widgets", "boost-json",
// "boost-beast", "curl" …; "" when unknown.
[[nodiscard]] std::string familyOf(std::string_view header);

// What is wrong with the includes of one file; path is relative to the root. Each sentence names file, line and
// include.
[[nodiscard]] std::vector<std::string> checkIncludes(const std::string& path, const std::string& text);

}  // namespace sagadesk::house
