#include <set>
#include <string>

#include "ctl/commands/commands.h"
#include "ctl/help.h"
#include "ctl/json_members.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

constexpr std::string_view services_word = "@services";
constexpr std::string_view files_word = "@files";

std::string candidates(Takes takes, std::string_view words) {
    switch (takes) {
        case Takes::Words:
            return std::string(words);
        case Takes::Service:
            return std::string(services_word);
        case Takes::File:
            return std::string(files_word);
        default:
            return {};
    }
}

std::string firstWords() {
    std::set<std::string_view> words;
    std::string text;
    for (const Command& command : commandTable()) {
        const std::string_view word = command.name.substr(0, command.name.find(' '));
        if (words.insert(word).second) text += (text.empty() ? "" : " ") + std::string(word);
    }
    return text;
}

std::string optionNames(const std::vector<Option>& options) {
    std::string text;
    for (const Option& option : options) text += (text.empty() ? "" : " ") + std::string(option.name);
    return text;
}

// The second words of commands that begin so, and what the first operand may be.
std::string afterFirst(std::string_view first) {
    std::string text;
    for (const Command& command : commandTable()) {
        if (command.name.substr(0, command.name.find(' ')) != first) continue;
        const std::string more = command.name.size() > first.size() ? std::string(command.name.substr(first.size() + 1))
                                 : command.operands.empty()
                                     ? std::string()
                                     : candidates(command.operands[0].takes, command.operands[0].words);
        if (!more.empty()) text += (text.empty() ? "" : " ") + more;
    }
    return text;
}

// Equal names take equal things all over the table.
std::vector<const Option*> optionsWithValues() {
    std::vector<const Option*> all;
    std::set<std::string_view> done;
    const auto add = [&](const std::vector<Option>& options) {
        for (const Option& option : options)
            if (option.takes != Takes::Nothing && done.insert(option.name).second) all.push_back(&option);
    };
    add(globalOptions());
    for (const Command& command : commandTable()) add(command.options);
    return all;
}

std::string namesWithValues() {
    std::string text;
    for (const Option* option : optionsWithValues()) {
        text += " " + std::string(option->name);
        if (!option->letter.empty()) text += " " + std::string(option->letter);
    }
    return text + " ";
}

std::string valueCases() {
    std::string text;
    for (const Option* option : optionsWithValues())
        if (const std::string value = candidates(option->takes, option->words); !value.empty())
            text += "        " + std::string(option->name) + ") _sagadeskctl_offer \"" + value + "\"; return ;;\n";
    return text;
}

std::string twoWordCase() {
    std::string names;
    for (const Command& command : commandTable())
        if (command.name.find(' ') != std::string_view::npos)
            names += (names.empty() ? "\"" : " | \"") + std::string(command.name) + "\"";
    return "        " + names + ") command=$two operands=$((operands - 1)) ;;\n";
}

std::string optionCases() {
    std::string text;
    for (const Command& command : commandTable())
        if (!command.options.empty())
            text += "            \"" + std::string(command.name) + "\") options=\"" + optionNames(command.options) +
                    "\" ;;\n";
    return text;
}

// By the number of plain words so far, for operands after the first of one-word and of two-word commands.
std::string operandCases() {
    std::string text;
    for (const Command& command : commandTable()) {
        const bool two = command.name.find(' ') != std::string_view::npos;
        for (std::size_t i = two ? 0 : 1; i < command.operands.size(); ++i) {
            const Operand& operand = command.operands[i];
            const std::string value = candidates(operand.takes, operand.words);
            if (value.empty()) continue;
            text += "        \"" + std::string(command.name) + " " + std::to_string(i) + "\") _sagadeskctl_offer \"" +
                    value + "\"; return ;;\n";
        }
    }
    return text;
}

std::string firstCases() {
    std::string text;
    const std::string words = firstWords();
    for (const std::string_view first : splitWords(words, ' '))
        if (const std::string more = afterFirst(first); !more.empty())
            text += "        " + std::string(first) + ") _sagadeskctl_offer \"" + more + "\" ;;\n";
    return text;
}

}  // namespace

std::string bashCompletion() {
    const std::string first = firstWords();
    return "# bash completion of sagadeskctl; written by `sagadeskctl completion bash`.\n"
           "# shellcheck shell=bash disable=SC2207\n"
           "\n"
           "_sagadeskctl_offer() {\n"
           "    local words=$1 current=${COMP_WORDS[COMP_CWORD]}\n"
           "    if [[ $words == @files ]]; then\n"
           "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
           "        return\n"
           "    fi\n"
           "    if [[ $words == @services ]]; then\n"
           "        words=$(sagadeskctl --timeout 2s completion services 2>/dev/null)\n"
           "    fi\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "}\n"
           "\n"
           "_sagadeskctl() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
           "    COMPREPLY=()\n"
           "    local valued=\"" +
           namesWithValues() +
           "\"\n"
           "    case $previous in\n" +
           valueCases() +
           "    esac\n"
           "    [[ $valued == *\" $previous \"* ]] && return\n"
           "    local plain=() word i\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        word=${COMP_WORDS[i]}\n"
           "        if [[ $valued == *\" $word \"* ]]; then\n"
           "            i=$((i + 1))\n"
           "        elif [[ $word != -* ]]; then\n"
           "            plain+=(\"$word\")\n"
           "        fi\n"
           "    done\n"
           "    local command=${plain[0]:-} two=\"${plain[0]:-} ${plain[1]:-}\" operands=$((${#plain[@]} - 1)) "
           "options=\"\"\n"
           "    case $two in\n" +
           twoWordCase() +
           "    esac\n"
           "    if [[ $current == -* ]]; then\n"
           "        case $command in\n" +
           optionCases() +
           "        esac\n"
           "        _sagadeskctl_offer \"$options " +
           optionNames(globalOptions()) +
           "\"\n"
           "        return\n"
           "    fi\n"
           "    case \"$command $operands\" in\n" +
           operandCases() +
           "    esac\n"
           "    ((${#plain[@]} > 1)) && return\n"
           "    case ${plain[0]:-} in\n"
           "        \"\") _sagadeskctl_offer \"" +
           first + "\" ;;\n" + firstCases() +
           "    esac\n"
           "}\n"
           "\n"
           "complete -F _sagadeskctl sagadeskctl\n";
}

Exit printCompletion(Session& session, const Arguments& arguments) {
    if (arguments.operand(0) == "bash") return session.print(bashCompletion()), Exit::Ok;
    Exit exit = Exit::Ok;
    const auto board = session.object(session.server().get("/v1/services"), exit);
    if (!board) return exit;
    for (const auto& each : arrayOf(*board, "services")) session.line(textOf(asObject(each), "name"));
    return Exit::Ok;
}

}  // namespace sagadesk::ctl
