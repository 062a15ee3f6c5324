// The visual tokens: every colour of the console, by role, for each theme. Data only; Theme gives them out.
//
// The ratios beside a role are what tests/gui/contrast_test recomputes: text at least 4.5 on every ground it stands on
// (7 in high contrast), outlines that carry meaning at least 3.
#pragma once

#include <QRgb>
#include <array>
#include <cstdint>

#include "ui/format/shown.h"

namespace sagadesk::ui {

enum class Token : std::uint8_t {
    Window,       // window, table heads
    Base,         // tables, panels
    Alt,          // every second row, code
    Sunken,       // tab strip
    Nav,          // navigation
    Border,       // outlines, decorative
    Hair,         // row lines, decorative
    Strong,       // outlines that carry meaning: check boxes, fields
    Text,         // body
    Text2,        // second line
    Text3,        // hints, off states
    Accent,       // primary button, focus, selection bar
    OnAccent,     // text on it
    Selected,     // ground of the selected row
    JustChanged,  // ground of a cell that has just changed
    Link,         // links, JSON keys
    NotReached,   // a step that is not reached
    ChartDone,    // bars of completed
    ChartFailed,  // bars of failed
};
inline constexpr std::size_t token_count = 19;

struct StatusColours {
    QRgb fg, tint;
};

struct TokenTable {
    std::array<QRgb, token_count> colours;
    std::array<StatusColours, shown_count> statuses;  // by Shown
    int line;                                         // outlines, px

    [[nodiscard]] constexpr QRgb of(Token token) const { return colours[static_cast<std::size_t>(token)]; }
    [[nodiscard]] constexpr const StatusColours& of(Shown shown) const {
        return statuses[static_cast<std::size_t>(shown)];
    }
};

extern const TokenTable light_tokens, dark_tokens, contrast_light_tokens, contrast_dark_tokens;

}  // namespace sagadesk::ui
