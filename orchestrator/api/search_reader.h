// Reads the search language from left to right.
#pragma once

#include <string_view>
#include <vector>

#include "api/search.h"
#include "api/search_fields.h"

namespace sagadesk::api {

class SearchReader {
public:
    explicit SearchReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] tl::expected<Search, SearchError> read();
    // After read(): what was recognised.
    [[nodiscard]] std::vector<SearchSpan> takeSpans() { return std::move(m_spans); }

private:
    using Term = tl::expected<SearchTerm, SearchError>;
    using Terms = tl::expected<std::vector<SearchTerm>, SearchError>;

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char next() const { return atEnd() ? '\0' : m_text[m_at]; }
    void skipSpaces();
    // The bare word that begins here, without taking it.
    [[nodiscard]] std::string_view bare(std::string_view stops) const;
    bool takeKeyword(std::string_view keyword);
    void mark(SearchSpan::Role role, std::size_t from);
    void markNext(SearchSpan::Role role);
    [[nodiscard]] tl::unexpected<SearchError> fail(SearchFault fault, std::size_t from, std::size_t to,
                                                   std::string detail) const;

    Term readAny(std::size_t depth);  // without terms: kind All of nothing
    Term readAll(std::size_t depth);
    Term readOne(std::size_t depth);
    Term readNot(std::size_t from, std::size_t depth);
    Term readGroup(std::size_t depth);
    Term readWord();
    Term readField(std::string_view name);
    tl::expected<void, SearchError> readSort(std::size_t from);
    tl::expected<SearchValue, SearchError> readValue(const SearchFieldRow& row);
    tl::expected<void, SearchError> readQuoted(SearchValue& value);
    void readBare(const SearchFieldRow& row, SearchValue& value, std::string_view stops);
    [[nodiscard]] std::string_view fieldName() const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_terms = 0;
    std::size_t m_depth = 0;   // parentheses and nots around the present place
    bool m_sortTaken = false;  // by the last call of readOne
    std::optional<SearchSort> m_sort;
    std::vector<SearchSpan> m_spans;
};

}  // namespace sagadesk::api
