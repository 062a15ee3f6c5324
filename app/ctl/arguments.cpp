#include "ctl/arguments.h"

#include <algorithm>

#include "ctl/option_values.h"

namespace sagadesk::ctl {

namespace {

constexpr std::size_t actor_characters_max = 64;

using Mistake = tl::unexpected<std::string>;

bool knownActor(std::string_view name) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("._@-").find(c) != std::string_view::npos;
    };
    return !name.empty() && name.size() <= actor_characters_max && std::all_of(name.begin(), name.end(), allowed);
}

class Parser {
public:
    Parser(const std::vector<std::string>& words, const Environment& environment)
        : m_words(words),
          m_environment(environment) {}

    tl::expected<CommandLine, std::string> run() {
        if (auto read = readWords(); !read) return Mistake(read.error());
        if (m_line.kind == CommandLine::Kind::Version || m_line.kind == CommandLine::Kind::Reference) return m_line;
        findCommand();
        if (m_line.kind == CommandLine::Kind::Help) return m_line;
        if (m_line.arguments.command == nullptr) return Mistake(noSuchCommand());
        if (auto checked = checkOptions(); !checked) return Mistake(checked.error());
        if (auto checked = checkOperands(); !checked) return Mistake(checked.error());
        if (auto globals = readGlobals(); !globals) return Mistake(globals.error());
        return m_line;
    }

private:
    // Options and plain words apart. Which command it is decides later whether the options are its own, so that they
    // may stand before it too.
    tl::expected<void, std::string> readWords() {
        bool onlyPlain = false;
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            const std::string& word = m_words[m_at];
            if (onlyPlain || word.size() < 2 || word[0] != '-') {
                m_plain.push_back(word);
            } else if (word == "--") {
                onlyPlain = true;
            } else if (auto taken = takeOption(word); !taken) {
                return taken;
            }
        }
        return {};
    }

    tl::expected<void, std::string> takeOption(const std::string& word) {
        if (word == "--help" || word == "-h") return m_line.kind = CommandLine::Kind::Help, Done{};
        if (word == "--version") return m_line.kind = CommandLine::Kind::Version, Done{};
        if (word == "--reference" && m_plain.empty()) return m_line.kind = CommandLine::Kind::Reference, Done{};
        const std::size_t equals = word.rfind("--", 0) == 0 ? word.find('=') : std::string::npos;
        const std::string given = word.substr(0, equals);
        const Option* option = optionNamed(given);
        if (option == nullptr) return Mistake("unknown option " + given);
        if (option->takes == Takes::Nothing) {
            if (equals != std::string::npos) return Mistake(given + " takes no value");
            m_line.arguments.options[std::string(option->name)];
            return {};
        }
        if (equals == std::string::npos && m_at + 1 >= m_words.size()) return Mistake(given + " wants a value");
        auto& values = m_line.arguments.options[std::string(option->name)];
        if (!values.empty() && !option->repeats) return Mistake(given + " is given more than once");
        values.push_back(equals == std::string::npos ? m_words[++m_at] : word.substr(equals + 1));
        return {};
    }
    using Done = tl::expected<void, std::string>;

    // Of the command named so far, else of any: equal names take equal things all over the table.
    [[nodiscard]] const Option* optionNamed(std::string_view name) const {
        const auto in = [&](const std::vector<Option>& options) -> const Option* {
            for (const Option& option : options)
                if (option.name == name || (!option.letter.empty() && option.letter == name)) return &option;
            return nullptr;
        };
        if (const Option* option = in(globalOptions())) return option;
        if (const Command* command = longestMatch())
            if (const Option* option = in(command->options)) return option;
        for (const Command& command : commandTable())
            if (const Option* option = in(command.options)) return option;
        return nullptr;
    }

    [[nodiscard]] const Command* longestMatch() const {
        const std::string two = m_plain.size() > 1 ? m_plain[0] + " " + m_plain[1] : "";
        const Command* found = nullptr;
        for (const Command& command : commandTable()) {
            if (command.name == two) return &command;
            if (!m_plain.empty() && command.name == m_plain[0]) found = &command;
        }
        return found;
    }

    void findCommand() {
        Arguments& arguments = m_line.arguments;
        arguments.command = longestMatch();
        if (arguments.command == nullptr) return;
        const bool two = arguments.command->name.find(' ') != std::string_view::npos;
        arguments.operands.assign(m_plain.begin() + (two ? 2 : 1), m_plain.end());
    }

    [[nodiscard]] std::string noSuchCommand() const {
        if (m_plain.empty()) return "no command is given";
        return "there is no command \"" + m_plain[0] + "\"";
    }

    tl::expected<void, std::string> checkOptions() {
        const Command& command = *m_line.arguments.command;
        const auto owned = [&](std::string_view name) -> const Option* {
            for (const auto* options : {&command.options, &globalOptions()})
                for (const Option& option : *options)
                    if (option.name == name) return &option;
            return nullptr;
        };
        for (const auto& [name, values] : m_line.arguments.options) {
            const Option* option = owned(name);
            if (option == nullptr) return Mistake(std::string(command.name) + " has no option " + name);
            for (const std::string& value : values)
                if (auto wanted = expectedInstead(option->takes, option->words, option->repeats, value);
                    !wanted.empty())
                    return Mistake(name + " wants " + wanted + ", not \"" + value + "\"");
        }
        if (command.needsReason && m_line.arguments.text("--reason").find_first_not_of(" \t\n") == std::string::npos)
            return Mistake(std::string(command.name) + " wants --reason TEXT, which is kept with what is done");
        return {};
    }

    tl::expected<void, std::string> checkOperands() {
        const Command& command = *m_line.arguments.command;
        const auto& given = m_line.arguments.operands;
        for (std::size_t i = 0; i < given.size(); ++i) {
            const bool repeated =
                i >= command.operands.size() && !command.operands.empty() && command.operands.back().repeats;
            if (i >= command.operands.size() && !repeated)
                return Mistake("\"" + given[i] + "\" is one too many for " + std::string(command.name));
            const Operand& operand = repeated ? command.operands.back() : command.operands[i];
            if (auto wanted = expectedInstead(operand.takes, operand.words, false, given[i]); !wanted.empty())
                return Mistake(std::string(operand.name) + " is " + wanted + ", not \"" + given[i] + "\"");
        }
        if (given.size() < command.operands.size() && !command.operands[given.size()].optional)
            return Mistake(std::string(command.name) + " wants " + std::string(command.operands[given.size()].name));
        return {};
    }

    [[nodiscard]] std::string fromEnvironment(const char* name) const {
        const char* value = m_environment(name);
        return value == nullptr ? "" : value;
    }

    tl::expected<void, std::string> readGlobals() {
        const Arguments& arguments = m_line.arguments;
        m_line.url = arguments.has("--url") ? arguments.text("--url") : fromEnvironment("SAGADESK_URL");
        if (m_line.url.empty()) m_line.url = "http://127.0.0.1:8080";
        if (m_line.url.rfind("http://", 0) != 0 && m_line.url.rfind("https://", 0) != 0)
            return Mistake("the address \"" + m_line.url + "\" does not begin with http:// or https://");
        while (m_line.url.back() == '/') m_line.url.pop_back();
        if (auto read = readActor(); !read) return read;
        if (arguments.has("--timeout")) m_line.timeout = *core::parseDuration(arguments.text("--timeout"));
        if (m_line.timeout.count() == 0) return Mistake("--timeout is longer than 0s");
        m_line.json = arguments.has("--json");
        m_line.colour = !arguments.has("--no-colour") && fromEnvironment("NO_COLOR").empty();
        return {};
    }

    tl::expected<void, std::string> readActor() {
        m_line.actor =
            m_line.arguments.has("--actor") ? m_line.arguments.text("--actor") : fromEnvironment("SAGADESK_ACTOR");
        if (!m_line.actor.empty() || m_line.arguments.has("--actor")) {
            if (knownActor(m_line.actor)) return {};
            return Mistake("the actor \"" + m_line.actor + "\" is not 1 to 64 letters, digits or . _ @ -");
        }
        const std::string user = fromEnvironment("USER");
        if (knownActor(user)) m_line.actor = user;
        return {};
    }

    const std::vector<std::string>& m_words;
    const Environment& m_environment;
    std::size_t m_at = 0;
    std::vector<std::string> m_plain;
    CommandLine m_line;
};

}  // namespace

std::string Arguments::text(std::string_view option) const {
    const auto found = options.find(option);
    return found == options.end() || found->second.empty() ? "" : found->second.back();
}

std::string Arguments::list(std::string_view option) const {
    std::string all;
    const auto found = options.find(option);
    if (found == options.end()) return all;
    for (const std::string& each : found->second) all += (all.empty() ? "" : ",") + each;
    return all;
}

std::optional<std::uint64_t> Arguments::count(std::string_view option) const {
    return has(option) ? parseCount(text(option)) : std::nullopt;
}

std::optional<double> Arguments::number(std::string_view option) const {
    return has(option) ? parseNumber(text(option)) : std::nullopt;
}

std::optional<double> Arguments::share(std::string_view option) const {
    return has(option) ? parseShare(text(option)) : std::nullopt;
}

tl::expected<CommandLine, std::string> parseCommandLine(const std::vector<std::string>& words,
                                                        const Environment& environment) {
    return Parser(words, environment).run();
}

}  // namespace sagadesk::ctl
