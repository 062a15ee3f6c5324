// How the connection to the orchestrator is, as sentences for the banner and the status bar. UI thread.
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

enum class ConnectionState : std::uint8_t { Live, Slow, Lost, Back, NewerSchema, NoNode, SignedOut };

// What the sentence tells besides; what is not known is left out of it.
struct ConnectionFacts {
    std::optional<core::Duration> age;             // Live: of what is shown
    std::optional<core::Duration> latency, usual;  // Slow
    std::optional<core::Instant> since;            // Lost
    std::optional<core::Duration> nextTry;         // Lost: from now
    std::optional<core::Duration> away;            // Back: how long it was lost
    int changes = 0;                               // Back
    int waiting = 0;                               // NoNode: orders
    QString storageVersion, ownVersion;            // NewerSchema
};

[[nodiscard]] QString connectionWords(ConnectionState state, const ConnectionFacts& facts, const Viewer& viewer);
// Why actions are grey; "" where they are not.
[[nodiscard]] QString whyNoActions(ConnectionState state);

}  // namespace sagadesk::ui
