#include "gateways/mqtt/topic_filter.h"

#include <cstddef>

namespace sagadesk::gateways {
namespace {

constexpr std::size_t text_bytes_max = 65'535;

// Bytes of the sequence that begins there; 0 when it is none (RFC 3629, section 4).
std::size_t sequenceAt(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    if (byte(0) < 0x80) return byte(0) == 0 ? 0 : 1;
    if (byte(0) >= 0xC2 && byte(0) <= 0xDF) return follows(1) ? 2 : 0;
    if ((byte(0) & 0xF0) == 0xE0 && follows(1) && follows(2)) {
        const bool overlong = byte(0) == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = byte(0) == 0xED && byte(1) > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (byte(0) >= 0xF0 && byte(0) <= 0xF4 && follows(1) && follows(2) && follows(3)) {
        const bool overlong = byte(0) == 0xF0 && byte(1) < 0x90;
        const bool beyond = byte(0) == 0xF4 && byte(1) > 0x8F;
        return overlong || beyond ? 0 : 4;
    }
    return 0;
}

// Cuts the first level off.
std::string_view takeLevel(std::string_view& rest, bool& more) {
    const auto slash = rest.find('/');
    const std::string_view level = rest.substr(0, slash);
    more = slash != std::string_view::npos;
    rest.remove_prefix(more ? slash + 1 : rest.size());
    return level;
}

}  // namespace

bool isMqttText(std::string_view text) {
    if (text.size() > text_bytes_max) return false;
    while (!text.empty()) {
        const std::size_t length = sequenceAt(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

bool isTopic(std::string_view topic) {
    return !topic.empty() && topic.find_first_of("+#") == std::string_view::npos && isMqttText(topic);
}

std::string_view withoutShare(std::string_view filter) {
    constexpr std::string_view share = "$share/";
    if (!filter.starts_with(share)) return filter;
    const auto slash = filter.find('/', share.size());
    return slash == std::string_view::npos ? filter : filter.substr(slash + 1);
}

bool matches(std::string_view filter, std::string_view topic) {
    if (topic.starts_with('$') && !filter.starts_with('$')) return false;
    bool moreFilter = true, moreTopic = true;
    while (moreFilter && moreTopic) {
        const std::string_view wanted = takeLevel(filter, moreFilter);
        if (wanted == "#") return true;
        const std::string_view level = takeLevel(topic, moreTopic);
        if (wanted != "+" && wanted != level) return false;
    }
    return moreFilter == moreTopic || (moreFilter && filter == "#");  // "a/#" matches "a" too
}

}  // namespace sagadesk::gateways
