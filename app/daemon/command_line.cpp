#include "daemon/command_line.h"

#include <algorithm>
#include <system_error>

#include "config/keys.h"

namespace sagadesk::daemon {

namespace {

namespace fs = std::filesystem;

const config::Key* keyOfFlag(const std::string& flag) {
    const auto table = config::keyTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& key) { return !flag.empty() && key.flag == flag; });
    return found == table.end() ? nullptr : &*found;
}

// "services.payment.url=http://h" → {"services.payment", "url", "http://h"}
tl::expected<config::Override, std::string> parseSet(const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::size_t dot = text.rfind('.', equals);
    if (equals == std::string::npos || dot == std::string::npos || dot == 0 || dot + 1 == equals) {
        return tl::unexpected("--set wants SECTION.KEY=VALUE, not \"" + text + "\"");
    }
    return config::Override{text.substr(0, dot), text.substr(dot + 1, equals - dot - 1), text.substr(equals + 1),
                            "--set " + text.substr(0, equals)};
}

// Takes one option with its value; the error is a sentence.
tl::expected<void, std::string> takeOption(Command& command, const std::string& option, const std::string& value) {
    if (option == "--config") {
        command.config = fs::path(value);
    } else if (option == "--data") {
        command.data = fs::path(value);
    } else if (option == "--set") {
        auto given = parseSet(value);
        if (!given) return tl::unexpected(given.error());
        command.overrides.push_back(std::move(*given));
    } else if (const config::Key* key = keyOfFlag(option)) {
        command.overrides.push_back({std::string(key->section), std::string(key->name), value, option});
    } else {
        return tl::unexpected("unknown option " + option);
    }
    return {};
}

bool takeWord(Command& command, const std::string& word) {
    if (word == "verify")
        command.kind = Command::Kind::Verify;
    else if (word == "restore")
        command.kind = Command::Kind::Restore;
    else if (word == "--help" || word == "-h")
        command.kind = Command::Kind::Help;
    else if (word == "--version")
        command.kind = Command::Kind::Version;
    else if (word == "--reference")
        command.kind = Command::Kind::Reference;
    else
        return false;
    return true;
}

}  // namespace

tl::expected<Command, std::string> parseCommandLine(const std::vector<std::string>& arguments) {
    Command command;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string option = arguments[i];
        if (takeWord(command, option)) continue;
        std::string value;
        if (const std::size_t equals = option.find('='); option.rfind("--", 0) == 0 && equals != std::string::npos) {
            value = option.substr(equals + 1);
            option.resize(equals);
        } else if (option.rfind("--", 0) != 0) {
            if (command.kind != Command::Kind::Restore || !command.copy.empty())
                return tl::unexpected("unexpected argument \"" + option + "\"");
            command.copy = option;
            continue;
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (auto taken = takeOption(command, option, value); !taken) return tl::unexpected(taken.error());
        if (value.empty()) return tl::unexpected(option + " wants a value");
    }
    using Kind = Command::Kind;
    const bool needsPlace = command.kind == Kind::Run || command.kind == Kind::Verify || command.kind == Kind::Restore;
    if (needsPlace && command.config.has_value() == command.data.has_value()) {
        return tl::unexpected(
            std::string(command.config ? "give --config or --data, not both" : "give --data DIR or --config FILE"));
    }
    if (command.kind == Kind::Restore && command.copy.empty())
        return tl::unexpected(std::string("restore wants the file of a backup"));
    return command;
}

config::Sources sourcesOf(const Command& command) {
    config::Sources sources;
    sources.overrides = command.overrides;
    if (command.config) {
        sources.file = *command.config;
        return sources;
    }
    sources.folder = *command.data;
    const fs::path file = *command.data / "sagadesk.toml";
    std::error_code error;
    if (fs::exists(file, error)) sources.file = file;
    return sources;
}

std::string helpText() {
    return "sagadeskd, the Sagadesk order service\n"
           "\n"
           "  sagadeskd --data DIR          orders in DIR, API on 127.0.0.1:8080; DIR/sagadesk.toml is read when it is "
           "there\n"
           "  sagadeskd --config FILE       everything as FILE says\n"
           "  sagadeskd verify --data DIR   recompute the journal's hash chain (or --config FILE);\n"
           "                                ends with 0 when intact, 1 when broken, 2 when it can't be read\n"
           "  sagadeskd restore COPY --data DIR\n"
           "                                put a backup in the store's place, which must not be running; what was "
           "there\n"
           "                                is kept beside it\n"
           "\n"
           "  --listen HOST:PORT            another API address; loopback only, port 0 picks one\n"
           "  --mqtt URL                    the broker: mqtt://HOST:PORT; mqtts:// with TLS\n"
           "  --set SECTION.KEY=VALUE       another value for any key of the configuration\n"
           "  --reference                   print the reference of all keys\n"
           "  --version, --help\n"
           "\n"
           "Prints one line \"ready http://HOST:PORT\" when orders are taken, logs JSON lines on stderr, and stops "
           "cleanly on\n"
           "SIGTERM or SIGINT; a second signal ends it at once.\n";
}

}  // namespace sagadesk::daemon
