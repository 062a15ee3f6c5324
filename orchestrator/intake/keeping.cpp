#include "intake/keeping.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "intake/order_message.h"

namespace sagadesk::intake {

namespace {

constexpr core::Duration first_pause{500}, longest_pause{30'000};

// Length of the well-formed UTF-8 sequence at the front (Unicode 15, table 3-7), 0 when there is none.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                               : (lead & 0xF0) == 0xE0       ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80) return 0;
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool outside = (lead == 0xED && byte(1) >= 0xA0) || (lead == 0xF4 && byte(1) >= 0x90);
    return overlong || outside ? 0 : length;
}

// Its beginning, with a question mark for every byte that is no text; NUL is none either.
std::string readable(std::string_view bytes, std::size_t bytes_max) {
    std::string text;
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        const std::size_t taken = std::max<std::size_t>(length, 1);
        if (text.size() + taken > bytes_max) break;
        if (length == 0 || bytes.front() == '\0')
            text += '?';
        else
            text += bytes.substr(0, length);
        bytes.remove_prefix(taken);
    }
    return text;
}

}  // namespace

core::KeptMessage keptMessage(const ports::Message& message, const api::Problem& problem, core::Instant at) {
    core::KeptMessage kept;
    kept.at = at;
    kept.topic = message.topic;
    kept.key = keyOf(message);
    kept.code = api::codeOf(problem.code);
    kept.detail = problem.detail;
    kept.payload = readable(message.payload, core::kept_payload_bytes_max);
    kept.bytes = message.payload.size();
    return kept;
}

void Keeping::keep(core::KeptMessage message) {
    if (waiting() >= core::kept_messages_max) {
        ++m_lost;
        return;
    }
    give(std::make_shared<const core::KeptMessage>(std::move(message)));
}

void Keeping::give(std::shared_ptr<const core::KeptMessage> message) {
    ++m_underWay;
    m_messaging.keep(*message, [weak = weak_from_this(), way = m_way, message](const api::Answer<api::Kept>& kept) {
        way->post([weak, message, done = kept.has_value()] {
            const auto self = weak.lock();
            if (!self) return;
            --self->m_underWay;
            if (!done) return self->tryLater(message);
            self->m_pause = core::Duration{0};
        });
    });
}

void Keeping::tryLater(std::shared_ptr<const core::KeptMessage> message) {
    m_again.push_back(std::move(message));
    if (std::exchange(m_timerRuns, true)) return;
    m_pause = std::clamp(m_pause * 2, first_pause, longest_pause);
    m_broker.after(m_pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->giveAgain();
    });
}

void Keeping::giveAgain() {
    m_timerRuns = false;
    for (auto& message : std::exchange(m_again, {})) give(std::move(message));
}

}  // namespace sagadesk::intake
