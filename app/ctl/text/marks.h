// Shape and word for a status. Colour comes third, so that nothing is told by colour alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sagadesk::ctl {

// What the terminal can show.
struct Look {
    bool utf8 = true;
    bool colour = false;
    std::size_t width = 0;  // columns; 0 without a terminal: nothing is cut or wrapped
};

enum class Tone : std::uint8_t { Quiet, Good, Attention, Bad, Busy };
[[nodiscard]] std::string painted(std::string_view text, Tone tone, const Look& look);

// "▲ held": the state, unless the activity says more (undoing, held, awaiting approval, parked, waiting).
[[nodiscard]] std::string statusText(std::string_view state, std::string_view activity, const Look& look);
// "✔ succeeded" for a step's phase, an undo's, a bulk job's state or a service's health.
[[nodiscard]] std::string phaseText(std::string_view word, const Look& look);

}  // namespace sagadesk::ctl
