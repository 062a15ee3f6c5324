// Any bytes: a search is refused with a place, or read and then stays the same through its own text.
#include "api/search.h"

#include <cstdint>

#include "core/failure.h"

namespace {

using namespace sagadesk;

void checkSpans(std::string_view text) {
    std::size_t end = 0;
    for (const auto& span : api::searchSpans(text)) {
        ENSURE(span.from >= end && span.from < span.to && span.to <= text.size());
        end = span.to;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(bytes), size};
    checkSpans(text);
    const auto completion = api::completeSearch(text, size / 2);
    ENSURE(completion.from <= completion.to && completion.to <= size);
    const auto search = api::parseSearch(text);
    if (!search) {
        const auto& error = search.error();
        ENSURE(error.from <= error.to && error.to <= size && !error.detail.empty());
        return 0;
    }
    static_cast<void>(api::searchQuery(*search, {core::Instant(core::Duration(1'795'007'158'000)), {}}));
    const auto canonical = api::searchText(*search);
    const auto again = api::parseSearch(canonical);
    // Parentheses that nobody wrote may carry it past the limit.
    ENSURE(canonical.size() > api::search_bytes_max || (again && *again == *search));
    return 0;
}
