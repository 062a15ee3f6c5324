#include "ctl/text/table.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/failure.h"
#include "ctl/text/columns.h"

namespace sagadesk::ctl {

namespace {

constexpr std::size_t gap_columns = 2;
// A column that gives way keeps so much: less is not readable, and the terminal may break the line itself.
constexpr std::size_t narrow_columns_min = 12;

std::string withoutEndSpaces(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

}  // namespace

Table::Table(std::vector<Column> columns, std::string_view indent) : m_columns(std::move(columns)), m_indent(indent) {}

void Table::add(std::vector<std::string> cells) {
    ENSURE(cells.size() == m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::string Table::text(std::size_t width) const {
    const std::vector<std::size_t> all = widths(width);
    std::vector<std::string> titles;
    for (const Column& column : m_columns) titles.emplace_back(column.title);
    std::string text;
    addRow(text, titles, all);
    for (const auto& row : m_rows) addRow(text, row, all);
    return text;
}

std::vector<std::size_t> Table::widths(std::size_t width) const {
    std::vector<std::size_t> all;
    std::size_t sum = m_indent.size() + gap_columns * (m_columns.size() - 1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t widest = columnsOf(m_columns[i].title);
        for (const auto& row : m_rows) widest = std::max(widest, columnsOf(row[i]));
        all.push_back(widest);
        sum += widest;
    }
    if (width == 0 || sum <= width) return all;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].gives) continue;
        const std::size_t others = sum - all[i];
        all[i] = std::max(others < width ? width - others : 0, std::min(all[i], narrow_columns_min));
    }
    return all;
}

void Table::addRow(std::string& text, const std::vector<std::string>& cells,
                   const std::vector<std::size_t>& widths) const {
    std::vector<std::vector<std::string>> parts;
    std::size_t lines = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto gives = m_columns[i].gives;
        parts.push_back(gives == Narrow::Wrap ? wrapped(cells[i], widths[i])
                                              : std::vector{gives ? cut(cells[i], widths[i]) : cells[i]});
        lines = std::max(lines, parts.back().size());
    }
    for (std::size_t line = 0; line < lines; ++line) {
        std::string row = m_indent;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) row += std::string(gap_columns, ' ');
            row += padded(line < parts[i].size() ? parts[i][line] : "", widths[i], m_columns[i].right);
        }
        text += withoutEndSpaces(std::move(row)) + "\n";
    }
}

std::string bar(std::uint64_t done, std::uint64_t total, std::size_t columns, bool utf8) {
    const std::size_t filled =
        total == 0 ? columns
                   : static_cast<std::size_t>(static_cast<double>(std::min(done, total)) / static_cast<double>(total) *
                                              static_cast<double>(columns));
    std::string text = "[";
    for (std::size_t i = 0; i < columns; ++i) text += i < filled ? (utf8 ? "█" : "#") : (utf8 ? "░" : ".");
    return text + "]";
}

std::string sparkline(const std::vector<std::uint64_t>& numbers, bool utf8) {
    static constexpr std::array<std::string_view, 9> blocks{"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    static constexpr std::array<std::string_view, 9> plain{".", "1", "2", "3", "4", "5", "6", "7", "8"};
    const std::uint64_t highest = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
    std::string text;
    for (const std::uint64_t number : numbers) {
        // Rounded up: what is not 0 must not look like 0.
        const double share = highest == 0 ? 0 : static_cast<double>(number) / static_cast<double>(highest);
        const auto level = number == 0 ? 0 : std::clamp<std::size_t>(static_cast<std::size_t>(share * 8 + 0.5), 1, 8);
        text += (utf8 ? blocks : plain).at(level);
    }
    return text;
}

}  // namespace sagadesk::ctl
