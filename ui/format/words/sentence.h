// Whole sentences with named places, and paragraphs of them. Pure.
#pragma once

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include <QString>
#include <QStringList>

namespace sagadesk::ui {

// Values for the places of a sentence: "{service}" takes that of "service".
class Places {
public:
    Places() = default;
    Places(std::initializer_list<std::pair<std::string_view, QString>> places) : m_places(places) {}

    void set(std::string_view name, QString value);
    [[nodiscard]] QString of(std::string_view name) const;  // "" when there is none

private:
    std::vector<std::pair<std::string_view, QString>> m_places;
};

// Whether every place of the pattern has a value.
[[nodiscard]] bool allFilled(QStringView pattern, const Places& places);
// Values are taken as they are: braces inside them are no places. What has no value becomes a dash.
[[nodiscard]] QString filled(QStringView pattern, const Places& places);

// The source's translation; with "%n" in the source its form for the number, and the number in it.
[[nodiscard]] QString translated(const char* context, const char* source, int number = -1);

// Sentences one after the other, as the language sets them; empty ones are left out.
[[nodiscard]] QString paragraph(const QStringList& sentences);

[[nodiscard]] inline QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

}  // namespace sagadesk::ui
