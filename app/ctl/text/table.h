// A table for people: columns as wide as their widest cell, one of them giving way where the terminal is too narrow.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sagadesk::ctl {

class Table {
public:
    enum class Narrow : std::uint8_t { Cut, Wrap };
    struct Column {
        std::string_view title;
        bool right = false;
        std::optional<Narrow> gives = std::nullopt;  // at most one: it takes what width is left
    };

    explicit Table(std::vector<Column> columns, std::string_view indent = {});
    // As many cells as there are columns, harmless already.
    void add(std::vector<std::string> cells);
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    // width 0: as wide as it comes. Lines have no spaces at their ends.
    [[nodiscard]] std::string text(std::size_t width) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths(std::size_t width) const;
    void addRow(std::string& text, const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const;

    std::vector<Column> m_columns;
    std::string m_indent;
    std::vector<std::vector<std::string>> m_rows;
};

// "[########............]": the share of total, both may be 0.
[[nodiscard]] std::string bar(std::uint64_t done, std::uint64_t total, std::size_t columns, bool utf8);

// One character a number, the highest of them full; 0 is a dot. "" for no numbers.
[[nodiscard]] std::string sparkline(const std::vector<std::uint64_t>& numbers, bool utf8);

}  // namespace sagadesk::ctl
