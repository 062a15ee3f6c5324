#include "http/audit_query.h"

#include <algorithm>
#include <utility>

#include "http/parameters.h"

namespace sagadesk::http {

namespace {

// Visits the parts between commas until one is wrong.
template <class Visit>
Checked<void> eachWord(std::string_view text, Visit visit) {
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(',', from), text.size());
        if (auto seen = visit(text.substr(from, end - from)); !seen) return seen;
        from = end + 1;
    }
    return {};
}

Checked<void> readNames(const Parameters& parameters, api::AuditQuery& query) {
    const auto text = parameter(parameters, "by");
    if (!text) return {};
    return eachWord(*text, [&](std::string_view name) -> Checked<void> {
        if (name.empty() || query.by.size() == api::audit_words_max)
            return badParameter("by", "The parameter \"by\" is a comma-separated list of 1 to 50 names.");
        query.by.emplace_back(name);
        return {};
    });
}

Checked<void> readKinds(const Parameters& parameters, api::AuditQuery& query) {
    const auto text = parameter(parameters, "kind");
    if (!text) return {};
    return eachWord(*text, [&](std::string_view pattern) -> Checked<void> {
        const auto kinds = api::entryKindsLike(pattern);
        if (kinds.empty())
            return badParameter(
                "kind", "The parameter \"kind\" is a comma-separated list of kinds such as step.failed or order.*.");
        query.kinds.insert(query.kinds.end(), kinds.begin(), kinds.end());
        return {};
    });
}

Checked<std::optional<core::Instant>> instantParameter(const Parameters& parameters, std::string_view name) {
    const auto text = parameter(parameters, name);
    if (!text) return std::nullopt;
    const auto instant = core::parseInstant(*text);
    if (instant) return *instant;
    return badParameter(name, "The parameter \"" + std::string(name) +
                                  "\" is an RFC 3339 date or time, such as 2026-11-18 or 2026-11-18T14:05:58Z.");
}

Checked<void> readTimes(const Parameters& parameters, api::AuditQuery& query) {
    auto from = instantParameter(parameters, "from");
    if (!from) return tl::unexpected(std::move(from.error()));
    auto to = instantParameter(parameters, "to");
    if (!to) return tl::unexpected(std::move(to.error()));
    query.from = *from;
    query.to = *to;
    return {};
}

Checked<void> readScope(const Parameters& parameters, api::AuditQuery& query) {
    const auto scope = parameter(parameters, "scope");
    if (scope && *scope != "people" && *scope != "all")
        return badParameter("scope", "The parameter \"scope\" is people or all.");
    query.all = scope == "all";
    return {};
}

Checked<void> readCursor(const Parameters& parameters, api::AuditQuery& query) {
    const auto text = parameter(parameters, "cursor");
    if (!text) return {};
    query.before = api::EventCursor::parse(*text);
    if (query.before) return {};
    return badParameter("cursor", "The parameter \"cursor\" is the member \"next\" of the page before.");
}

}  // namespace

Checked<api::AuditQuery> parseAuditQuery(const Request& request) {
    const auto parameters = knownParameters(request, {"scope", "by", "kind", "from", "to", "limit", "cursor"});
    if (!parameters) return tl::unexpected(parameters.error());
    api::AuditQuery query;
    for (const auto read : {readScope, readNames, readKinds, readTimes, readCursor})
        if (auto done = read(*parameters, query); !done) return tl::unexpected(std::move(done.error()));
    const auto limit = wholeParameter(*parameters, "limit", 1, api::audit_entries_max, query.limit);
    if (!limit) return tl::unexpected(limit.error());
    query.limit = static_cast<std::size_t>(*limit);
    return query;
}

}  // namespace sagadesk::http
