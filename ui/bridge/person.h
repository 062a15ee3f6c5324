// Who sits at the console and what they may do. The engine checks rights by itself; the console greys what would be
// refused.
#pragma once

#include <QString>
#include <cstdint>

namespace sagadesk::ui {

enum class Role : std::uint8_t { Viewer, Operator, Admin };  // a higher one may all that a lower one may

struct Person {
    QString name;
    Role role = Role::Operator;
    [[nodiscard]] bool may(Role needed) const { return role >= needed; }
};

[[nodiscard]] QString wordOf(Role role);  // "Operator", translated

}  // namespace sagadesk::ui
