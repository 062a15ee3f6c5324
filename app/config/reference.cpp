// The configuration reference for users, printed from the key table.
#include <string>

#include "config/keys.h"
#include "core/time.h"

namespace sagadesk::config {

namespace {

std::string spanText(std::int64_t milliseconds) {
    if (milliseconds % 86'400'000 == 0) return std::to_string(milliseconds / 86'400'000) + "d";
    if (milliseconds % 3'600'000 == 0) return std::to_string(milliseconds / 3'600'000) + "h";
    if (milliseconds % 60'000 == 0) return std::to_string(milliseconds / 60'000) + "m";
    if (milliseconds % 1'000 == 0) return std::to_string(milliseconds / 1'000) + "s";
    return std::to_string(milliseconds) + "ms";
}

std::string rangeText(const Key& key) {
    switch (key.type) {
        case KeyType::Count:
            return std::to_string(key.least) + "–" + std::to_string(key.most);
        case KeyType::Pace:
            return "over " + std::to_string(key.least) + ", up to " + std::to_string(key.most);
        case KeyType::Span:
            return spanText(key.least) + "–" + spanText(key.most);
        case KeyType::Text:
            return std::to_string(key.least) + "–" + std::to_string(key.most) +
                   " characters: " + std::string(key.choices);
        case KeyType::Word:
            return std::string(key.choices);
        default:
            return "";
    }
}

std::string cell(std::string_view text) {
    return text.empty() ? "–" : std::string(text);
}

std::string sectionTitle(std::string_view section) {
    return section == "services" ? "[services.NAME]" : "[" + std::string(section) + "]";
}

std::string row(const Key& key) {
    const bool quoted = key.type != KeyType::Count && key.type != KeyType::Flag && !key.byDefault.empty();
    const std::string byDefault = quoted ? "`\"" + std::string(key.byDefault) + "\"`" : cell(key.byDefault);
    const std::string flag = key.flag.empty() ? "" : " Command line: `" + std::string(key.flag) + "`.";
    return "| `" + std::string(key.name) + "` | " + std::string(word(key.type)) + " | " + byDefault + " | " +
           cell(rangeText(key)) + " | " + cell(key.unit) + " | " + std::string(key.help) + flag + " |\n";
}

}  // namespace

std::string referenceText() {
    std::string text =
        "# Configuration\n\n"
        "`sagadeskd --config FILE` reads one TOML file; `--data DIR` reads `DIR/sagadesk.toml` when it is there.\n"
        "Paths are relative to the file's folder. An unknown key, a wrong type, a value out of range or a path that "
        "can't be\n"
        "reached is an error that names file, line and column; nothing is opened then. `--set SECTION.KEY=VALUE` "
        "overrides one\n"
        "key from the command line. Durations are a whole number and a unit: `200ms`, `10s`, `5m`, `24h`, `7d`.\n"
        "A service that a workflow names and no `[services.NAME]` configures parks its orders.\n\n"
        "This page is printed by `sagadeskd --reference`; the program's key table is its source.\n";
    for (const std::string_view section : sections()) {
        text += "\n## " + sectionTitle(section) +
                "\n\n| key | type | default | range | unit | meaning |\n| --- | --- | --- | --- | --- | --- |\n";
        for (const Key& key : keyTable()) {
            if (key.section == section) text += row(key);
        }
    }
    return text;
}

}  // namespace sagadesk::config
