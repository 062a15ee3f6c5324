#include "ctl/text/marks.h"

#include <algorithm>
#include <array>

#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

struct Mark {
    std::string_view word, shape, plain, shown;  // shown: "" for the word itself
    Tone tone = Tone::Quiet;
};

constexpr auto marks = std::to_array<Mark>({
    {"pending", "◌", ".", "", Tone::Quiet},
    {"confirmed", "◎", "o", "", Tone::Busy},
    {"processing", "▶", ">", "", Tone::Busy},
    {"completed", "✔", "+", "", Tone::Quiet},
    {"failed", "✖", "x", "", Tone::Bad},
    {"cancelled", "⊟", "-", "", Tone::Quiet},
    {"compensating", "↩", "<", "undoing", Tone::Attention},
    {"held", "▲", "!", "", Tone::Attention},
    {"awaiting_approval", "▲", "!", "needs approval", Tone::Attention},
    {"parked", "‖", "=", "", Tone::Quiet},
    {"waiting", "◷", "~", "", Tone::Quiet},
    {"awaiting_callback", "◷", "~", "awaits answer", Tone::Quiet},
    // phases of steps
    {"succeeded", "✔", "+", "", Tone::Good},
    {"approved", "✔", "+", "", Tone::Good},
    {"undone", "↩", "<", "", Tone::Quiet},
    {"calling", "▶", ">", "", Tone::Busy},
    {"declined", "✖", "x", "", Tone::Bad},
    {"rejected", "✖", "x", "", Tone::Bad},
    {"done", "✔", "+", "", Tone::Good},
    {"gave_up", "✖", "x", "", Tone::Attention},
    {"stuck", "▲", "!", "", Tone::Bad},
    {"unknown", "▲", "!", "", Tone::Attention},
    {"retry_wait", "◷", "~", "waits to retry", Tone::Quiet},
    {"looking_up", "◷", "~", "", Tone::Busy},
    {"sleeping", "◷", "~", "", Tone::Quiet},
    {"not_reached", "–", "-", "", Tone::Quiet},
    {"skipped", "–", "-", "", Tone::Quiet},
    // bulk jobs
    {"running", "▶", ">", "", Tone::Busy},
    {"paused", "‖", "=", "", Tone::Attention},
    {"stopped", "▲", "!", "", Tone::Attention},
    {"aborted", "⊟", "-", "", Tone::Quiet},
    {"finished", "✔", "+", "", Tone::Good},
    {"passed", "✔", "+", "", Tone::Good},
    {"again", "▲", "!", "held again", Tone::Attention},
    {"refused", "✖", "x", "", Tone::Bad},
    {"left", "–", "-", "", Tone::Quiet},
    {"under_way", "▶", ">", "", Tone::Busy},
    // services
    {"healthy", "✔", "+", "", Tone::Good},
    {"slow", "◷", "~", "", Tone::Attention},
    {"bad_answers", "▲", "!", "", Tone::Attention},
    {"not_answering", "✖", "x", "", Tone::Bad},
    {"not_configured", "✖", "x", "", Tone::Bad},
});

constexpr std::string_view outranking = " compensating held awaiting_approval parked waiting awaiting_callback ";

}  // namespace

std::string painted(std::string_view text, Tone tone, const Look& look) {
    static constexpr std::array<std::string_view, 5> codes{"", "32", "33", "31", "36"};
    const std::string_view code = codes.at(static_cast<std::size_t>(tone));
    if (!look.colour || code.empty()) return std::string(text);
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

std::string phaseText(std::string_view word, const Look& look) {
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.word == word; });
    if (found == marks.end()) return (look.utf8 ? "· " : "  ") + spaced(word);
    const std::string shown = found->shown.empty() ? spaced(word) : std::string(found->shown);
    return painted(std::string(look.utf8 ? found->shape : found->plain) + " " + shown, found->tone, look);
}

std::string statusText(std::string_view state, std::string_view activity, const Look& look) {
    const bool more = !activity.empty() && outranking.find(" " + std::string(activity) + " ") != std::string_view::npos;
    return phaseText(more ? activity : state, look);
}

}  // namespace sagadesk::ctl
