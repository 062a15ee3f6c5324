#include "api/audit.h"

#include <algorithm>
#include <limits>

#include "api/search_values.h"

namespace sagadesk::api {

namespace {

using Wrong = tl::unexpected<AuditSearchError>;
using Done = tl::expected<void, AuditSearchError>;

// A word of the text, or a value of a field: where it stands and what it says.
struct Piece {
    std::size_t from = 0, to = 0;
    std::string text;
};

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

// Words of days are in lower case; dates keep their T and Z.
std::string timeText(std::string_view text) {
    const bool digits = !text.empty() && text.front() >= '0' && text.front() <= '9';
    return digits ? std::string(text) : lowered(text);
}

class AuditReader {
public:
    AuditReader(std::string_view text, const SearchMoment& moment) : m_text(text), m_moment(moment) {}

    tl::expected<AuditSearch, AuditSearchError> read() {
        for (skipSpaces(); m_at < m_text.size(); skipSpaces())
            if (auto done = readField(); !done) return tl::unexpected(std::move(done.error()));
        return std::move(m_search);
    }

private:
    void skipSpaces() {
        while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at;
    }
    Done readField();
    tl::expected<Piece, AuditSearchError> readValue();
    Done take(std::string_view field, const Piece& value);
    Done takeAction(const Piece& value);
    Done takeTime(const Piece& value);
    Wrong wrong(const Piece& piece, std::string detail) const {
        return Wrong(AuditSearchError{piece.from, piece.to, std::move(detail)});
    }

    std::string_view m_text;
    SearchMoment m_moment;
    std::size_t m_at = 0;
    AuditSearch m_search;
};

Done AuditReader::readField() {
    const std::size_t from = m_at;
    const std::size_t end = std::min(m_text.find_first_of(": ", m_at), m_text.size());
    const Piece name{from, end, lowered(m_text.substr(from, end - from))};
    const bool known = name.text == "by" || name.text == "action" || name.text == "created";
    if (end == m_text.size() || m_text[end] == ' ' || !known)
        return wrong(name, "The audit is filtered by: by, action and created, each with a colon.");
    m_at = end + 1;
    for (bool more = true; more;) {
        auto value = readValue();
        if (!value) return tl::unexpected(std::move(value.error()));
        if (value->text.empty()) return wrong({from, m_at, {}}, "Something must stand after \"" + name.text + ":\".");
        if (auto taken = take(name.text, *value); !taken) return taken;
        more = m_at < m_text.size() && m_text[m_at] == ',';
        if (more) ++m_at;
    }
    return {};
}

tl::expected<Piece, AuditSearchError> AuditReader::readValue() {
    Piece value{m_at, m_at, {}};
    const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
    const std::size_t begin = quoted ? m_at + 1 : m_at;
    const std::size_t end = m_text.find_first_of(quoted ? "\"" : ", ", begin);
    if (quoted && end == std::string_view::npos)
        return wrong({value.from, m_text.size(), {}}, "This quotation is never closed.");
    const std::size_t last = std::min(end, m_text.size());
    value.text = m_text.substr(begin, last - begin);
    m_at = value.to = quoted ? last + 1 : last;
    return value;
}

Done AuditReader::take(std::string_view field, const Piece& value) {
    if (field == "action") return takeAction(value);
    if (field == "created") return takeTime(value);
    if (m_search.by.size() == audit_words_max) return wrong(value, "At most 50 names can be given.");
    m_search.by.push_back(value.text);
    return {};
}

Done AuditReader::takeAction(const Piece& value) {
    const auto kinds = entryKindsLike(lowered(value.text));
    if (kinds.empty())
        return wrong(value, "There is no action \"" + value.text + "\"; order.cancelled is one, or service.* for all.");
    m_search.kinds.insert(m_search.kinds.end(), kinds.begin(), kinds.end());
    return {};
}

// ">=14:00", "today", "2026-11-01..2026-11-18". Given more than once, all of them hold.
Done AuditReader::takeTime(const Piece& value) {
    std::string_view text = value.text;
    const bool less = text.starts_with('<'), more = text.starts_with('>');
    if (less || more) text.remove_prefix(1);
    const bool equal = (less || more) && text.starts_with('=');
    if (equal) text.remove_prefix(1);
    const std::size_t dots = less || more ? text.npos : text.find("..");
    const std::string first = timeText(text.substr(0, dots));
    const std::string second = dots == text.npos ? first : timeText(text.substr(dots + 2));
    const auto from = readTime(first, m_moment), to = readTime(second, m_moment);
    const bool openFrom = dots != text.npos && first.empty(), openTo = dots != text.npos && second.empty();
    if ((!from && !openFrom) || (!to && !openTo) || (openFrom && openTo))
        return wrong(value, "\"" + value.text + "\" is not a time; today, mon, -2h, 14:05 and 2026-11-18 are.");
    std::int64_t begin = std::numeric_limits<std::int64_t>::min(), end = std::numeric_limits<std::int64_t>::max();
    if (!less && !openFrom) begin = more && !equal ? from->to : from->from;
    if (!more && !openTo) end = less && !equal ? to->from : to->to;
    if (!less && !more && dots == text.npos && from->since) end = std::numeric_limits<std::int64_t>::max();
    const auto instant = [](std::int64_t ms) { return core::Instant(core::Duration(ms)); };
    if (begin != std::numeric_limits<std::int64_t>::min())
        m_search.from = std::max(m_search.from.value_or(instant(begin)), instant(begin));
    if (end != std::numeric_limits<std::int64_t>::max())
        m_search.to = std::min(m_search.to.value_or(instant(end)), instant(end));
    return {};
}

}  // namespace

std::string_view word(CheckState state) {
    switch (state) {
        case CheckState::Never:
            return "never";
        case CheckState::Running:
            return "running";
        case CheckState::Done:
            return "done";
        case CheckState::Stopped:
            return "stopped";
        case CheckState::Failed:
            return "failed";
    }
    return "";
}

std::vector<core::EntryKind> entryKindsLike(std::string_view pattern) {
    const bool prefix = pattern.ends_with('*');
    if (prefix) pattern.remove_suffix(1);
    std::vector<core::EntryKind> kinds;
    for (std::size_t i = 0; i < core::entry_kind_count; ++i) {
        const auto kind = static_cast<core::EntryKind>(i);
        if (prefix ? core::word(kind).starts_with(pattern) : core::word(kind) == pattern) kinds.push_back(kind);
    }
    return kinds;
}

tl::expected<AuditSearch, AuditSearchError> parseAuditSearch(std::string_view text, const SearchMoment& moment) {
    if (text.size() > search_bytes_max)
        return Wrong(AuditSearchError{search_bytes_max, text.size(), "This filter is too long."});
    return AuditReader(text, moment).read();
}

}  // namespace sagadesk::api
