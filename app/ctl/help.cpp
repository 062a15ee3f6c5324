#include "ctl/help.h"

#include <algorithm>

#include "ctl/text/columns.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

std::string operandText(const Operand& operand) {
    std::string text(operand.words.empty() ? std::string(operand.name) : joinWords(operand.words, "|"));
    if (operand.repeats) text += "…";
    return operand.optional ? "[" + text + "]" : text;
}

std::string optionText(const Option& option) {
    std::string text = option.letter.empty() ? "" : std::string(option.letter) + ", ";
    text += option.name;
    if (!option.value.empty()) text += " " + std::string(option.value);
    return text;
}

std::string usageOf(const Command& command) {
    std::string text = "sagadeskctl " + std::string(command.name);
    for (const Operand& operand : command.operands) text += " " + operandText(operand);
    if (!command.options.empty()) text += " [options]";
    return text;
}

std::string optionHelp(const Option& option) {
    std::string text(option.help);
    if (!option.words.empty()) text += ": " + joinWords(option.words, ", ");
    if (option.repeats) text += " (may be repeated)";
    return text;
}

std::string optionLines(const std::vector<Option>& options) {
    std::size_t widest = 0;
    for (const Option& option : options) widest = std::max(widest, columnsOf(optionText(option)));
    std::string text;
    for (const Option& option : options) {
        std::string lead = "  " + padded(optionText(option), widest) + "  ";
        for (const std::string& line : wrapped(optionHelp(option), 100 - std::min<std::size_t>(widest + 4, 60))) {
            text += lead + line + "\n";
            lead.assign(widest + 4, ' ');
        }
    }
    return text;
}

constexpr std::string_view statuses =
    "0 done; 1 refused by the server; 2 wrong command line, or nobody there to ask; 3 no answer, or the server can't "
    "now;\n"
    "4 done in part; 130 interrupted";

// "|" would end a cell.
std::string cell(std::string text) {
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) text.insert(at, "\\");
    return text;
}

std::string optionTable(const std::vector<Option>& options) {
    std::string text = "| option | meaning |\n| --- | --- |\n";
    for (const Option& option : options)
        text += "| `" + cell(optionText(option)) + "` | " + cell(optionHelp(option)) + " |\n";
    return text;
}

constexpr std::string_view reference_begin =
    "# sagadeskctl\n"
    "\n"
    "The operator's command line over the HTTP API. This page is `sagadeskctl --reference`; `sagadeskctl COMMAND "
    "--help`\n"
    "tells about one command.\n"
    "\n"
    "```sh\n"
    "sagadeskctl failures                                   # what is wrong, by cause\n"
    "sagadeskctl show K7QM-3XTD                             # one order: what happened, money, steps, timeline\n"
    "sagadeskctl bulk retry --cause 0f3a… --canary 5 --stop-above 5% --reason 'the bank is back'\n"
    "sagadeskctl list --activity held --all --json | jq -r '.orders[].number'\n"
    "```\n"
    "\n"
    "What changes an order wants `--reason`, which is kept in the journal with the time and who gave it. What undoes\n"
    "something, and every bulk job, first shows what it would do and asks; `--yes` answers for a script. Ctrl-C while "
    "a job\n"
    "is followed leaves the job running.\n"
    "\n"
    "Tables are for people: times by the local clock, columns cut to the terminal, a status told by shape and word. "
    "`--json`\n"
    "gives the server's own JSON instead: one document, or one a line where there are several (pages of `list`, events "
    "of\n"
    "`tail`, states of a followed job). Errors go to standard error as `sagadeskctl: what; what to do`.\n"
    "\n";

}  // namespace

std::string generalHelp() {
    std::string text = "sagadeskctl, the operator's command line of the Sagadesk order service\n\n";
    std::size_t widest = 0;
    for (const Command& command : commandTable()) widest = std::max(widest, command.name.size());
    for (const Command& command : commandTable())
        text += "  " + padded(command.name, widest) + "  " + std::string(command.summary) + "\n";
    text += "\nOptions of every command:\n" + optionLines(globalOptions());
    return text + "\nExit status: " + std::string(statuses) + "\n\nsagadeskctl COMMAND --help tells more.\n";
}

std::string helpOf(const Command& command) {
    std::string text = std::string(command.summary) + "\n\n  " + usageOf(command) + "\n";
    if (!command.options.empty()) text += "\n" + optionLines(command.options);
    return text + "\nOptions of every command: sagadeskctl --help\n";
}

std::string referenceText() {
    std::string text(reference_begin);
    text += "## Options of every command\n\n" + optionTable(globalOptions());
    text += "\n## Exit status\n\n";
    text +=
        "| status | means |\n| --- | --- |\n| 0 | done |\n| 1 | the server refused: no such order, the order does not "
        "allow "
        "it, not valid |\n| 2 | a wrong command line, or a question that nobody was there to answer |\n| 3 | no "
        "answer, or "
        "the server can't do it now (429, 5xx) |\n| 4 | done in part: some of several orders, or a bulk job in which "
        "not all "
        "passed |\n| 130 | interrupted |\n\n`verify` ends with the status of `sagadeskd verify`.\n";
    text += "\n## Commands\n";
    for (const Command& command : commandTable()) {
        text += "\n### " + std::string(command.name) + "\n\n" + std::string(command.summary) + ".\n\n```\n" +
                usageOf(command) + "\n```\n";
        if (!command.options.empty()) text += "\n" + optionTable(command.options);
    }
    return text;
}

}  // namespace sagadesk::ctl
