// What went wrong, as a value.
//
// Errors cross every boundary of the orchestrator as Expected<T>; exceptions stay inside the adapter whose
// library throws them. A Failure is for the reader of a log or a problem document: code is stable and
// machine readable, detail is for people and carries no personal data.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace sagadesk::core {

// What the caller may do about it.
enum class FailureClass : std::uint8_t {
    Refused,    // the input or the state does not allow it; the same request fails again
    Transient,  // may work later, nothing was changed
    Permanent,  // will not work without a person
    InDoubt,    // may or may not have happened; ask before doing it again
};

struct Failure {
    std::string code;  // snake_case, stable
    FailureClass kind = FailureClass::Refused;
    std::string detail;
    std::string place;  // file:line:column, JSON pointer or similar; may be empty
};

template <class T>
using Expected = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> fail(std::string code, FailureClass kind, std::string detail,
                                                  std::string place = {}) {
    return tl::unexpected<Failure>(Failure{std::move(code), kind, std::move(detail), std::move(place)});
}

[[noreturn]] void ensureFailed(const char* what, const char* file, int line) noexcept;

}  // namespace sagadesk::core

// Always on, in every build: a violated ENSURE is a bug of ours, never a reaction to input. Prints and aborts,
// so that nothing is sent or stored from a state that cannot be trusted.
#define ENSURE(condition)                                                                 \
    do {                                                                                  \
        if (!(condition)) ::sagadesk::core::ensureFailed(#condition, __FILE__, __LINE__); \
    } while (false)
