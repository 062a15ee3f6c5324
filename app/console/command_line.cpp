#include "console/command_line.h"

#include <array>
#include <system_error>
#include <utility>

namespace sagadesk::console {

namespace {

std::optional<ui::ThemeChoice> themeOf(const std::string& word) {
    constexpr std::array<std::pair<const char*, ui::ThemeChoice>, 4> words{
        {{"system", ui::ThemeChoice::System},
         {"light", ui::ThemeChoice::Light},
         {"dark", ui::ThemeChoice::Dark},
         {"contrast", ui::ThemeChoice::HighContrast}}};
    for (const auto& [name, choice] : words)
        if (word == name) return choice;
    return std::nullopt;
}

tl::expected<void, std::string> take(Command& command, const std::string& option, const std::string& value) {
    if (option == "--data") {
        command.data = value;
        return {};
    }
    if (option == "--attach") {
        command.attach = value;
        return {};
    }
    if (option == "--language") {
        command.language = value;
        return {};
    }
    if (option != "--theme") return tl::unexpected("unknown option " + option);
    command.theme = themeOf(value);
    if (!command.theme) return tl::unexpected("--theme wants system, light, dark or contrast, not \"" + value + "\"");
    return {};
}

bool takeWord(Command& command, const std::string& word) {
    if (word == "--help" || word == "-h")
        command.kind = Command::Kind::Help;
    else if (word == "--version")
        command.kind = Command::Kind::Version;
    else if (word == "--demo")
        command.demo = true;
    else if (word.rfind("sagadesk://", 0) == 0)
        command.link = word;
    else
        return false;
    return true;
}

}  // namespace

tl::expected<Command, std::string> parseCommandLine(const std::vector<std::string>& arguments) {
    Command command;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string option = arguments[i], value;
        if (takeWord(command, option)) continue;
        if (option.rfind("--", 0) != 0) return tl::unexpected("unexpected argument \"" + option + "\"");
        if (const std::size_t equals = option.find('='); equals != std::string::npos) {
            value = option.substr(equals + 1);
            option.resize(equals);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (auto taken = take(command, option, value); !taken) return tl::unexpected(taken.error());
        if (value.empty()) return tl::unexpected(option + " wants a value");
    }
    if (!command.attach.empty() && !command.data.empty())
        return tl::unexpected(std::string("give --data or --attach, not both"));
    if (command.demo && !(command.attach.empty() && command.data.empty()))
        return tl::unexpected(std::string("--demo has orders of its own: give no --data or --attach with it"));
    return command;
}

std::string helpText() {
    return "sagadesk, the Sagadesk console with an order service inside\n"
           "\n"
           "  sagadesk                      orders in the user's own folder\n"
           "  sagadesk --data DIR           orders in DIR; DIR/sagadesk.toml is read when it is there\n"
           "  sagadesk --attach URL         no orders here: the screens of the service at URL, such as "
           "http://127.0.0.1:8080\n"
           "  sagadesk --demo               500 invented orders and stand-in services, gone at the end\n"
           "  sagadesk sagadesk://order/NUMBER   opens the order, in the console that is running already\n"
           "\n"
           "  --theme WORD                  system, light, dark or contrast\n"
           "  --language WORD               en, de, fr, es or ja; as the system says when left out\n"
           "  --version, --help\n";
}

config::Sources sourcesOf(const std::filesystem::path& data) {
    config::Sources sources;
    sources.folder = data;
    const std::filesystem::path file = data / "sagadesk.toml";
    std::error_code error;
    if (std::filesystem::exists(file, error))
        sources.file = file;
    else
        sources.overrides.push_back({"api", "listen", "127.0.0.1:0", "sagadesk"});
    return sources;
}

}  // namespace sagadesk::console
