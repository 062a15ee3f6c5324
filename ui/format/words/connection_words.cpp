#include "ui/format/words/connection_words.h"

#include <array>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

constexpr const char* context = "ConnectionWords";

struct Texts {
    const char* full;
    const char* bare;
};
// By ConnectionState.
constexpr std::array sentences{
    Texts{QT_TRANSLATE_NOOP("ConnectionWords", "Live, updated {age} ago"),
          QT_TRANSLATE_NOOP("ConnectionWords", "Live")},
    Texts{QT_TRANSLATE_NOOP("ConnectionWords", "Answers take {latency}, usually {usual}."),
          QT_TRANSLATE_NOOP("ConnectionWords", "Answers take long.")},
    Texts{QT_TRANSLATE_NOOP("ConnectionWords",
                            "Connection lost at {since}. You see what was known then. Trying again in {next}."),
          QT_TRANSLATE_NOOP("ConnectionWords", "Connection lost. You see what was known then. Trying again.")},
    Texts{QT_TRANSLATE_N_NOOP("ConnectionWords", "Connected again after {away}, %n changes."),
          QT_TRANSLATE_NOOP("ConnectionWords", "Connected again.")},
    Texts{QT_TRANSLATE_NOOP("ConnectionWords",
                            "The storage was updated by version {storage}. This console is {own}: reading works, "
                            "acting needs the update."),
          QT_TRANSLATE_NOOP("ConnectionWords",
                            "The storage is of a newer version: reading works, acting needs the update.")},
    Texts{QT_TRANSLATE_N_NOOP("ConnectionWords", "No node is running orders. %n orders wait."),
          QT_TRANSLATE_NOOP("ConnectionWords", "No node is running orders.")},
    Texts{QT_TRANSLATE_NOOP("ConnectionWords", "You are signed out. Sign in again to go on where you were."),
          QT_TRANSLATE_NOOP("ConnectionWords", "You are signed out. Sign in again to go on where you were.")}};

constexpr std::array reasons{"",
                             "",
                             QT_TRANSLATE_NOOP("ConnectionWords", "The connection is lost; nothing can be sent now."),
                             "",
                             QT_TRANSLATE_NOOP("ConnectionWords", "This console must be updated before it may act."),
                             "",
                             QT_TRANSLATE_NOOP("ConnectionWords", "You are signed out.")};

QString durationText(const std::optional<core::Duration>& duration, const Viewer& viewer) {
    return duration && viewer.duration ? viewer.duration(*duration) : QString();
}

int numberOf(ConnectionState state, const ConnectionFacts& facts) {
    return state == ConnectionState::Back ? facts.changes : facts.waiting;
}

}  // namespace

QString connectionWords(ConnectionState state, const ConnectionFacts& facts, const Viewer& viewer) {
    const Places places{{"age", durationText(facts.age, viewer)},
                        {"latency", durationText(facts.latency, viewer)},
                        {"usual", durationText(facts.usual, viewer)},
                        {"since", facts.since ? viewer.time(*facts.since) : QString()},
                        {"next", durationText(facts.nextTry, viewer)},
                        {"away", durationText(facts.away, viewer)},
                        {"storage", facts.storageVersion},
                        {"own", facts.ownVersion}};
    const Texts& texts = sentences.at(static_cast<std::size_t>(state));
    const QString full = translated(context, texts.full, numberOf(state, facts));
    return allFilled(full, places) ? filled(full, places) : filled(translated(context, texts.bare), places);
}

QString whyNoActions(ConnectionState state) {
    const char* source = reasons.at(static_cast<std::size_t>(state));
    return *source == '\0' ? QString() : translated(context, source);
}

}  // namespace sagadesk::ui
