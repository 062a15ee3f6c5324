#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "ctl/arguments.h"
#include "ctl/help.h"
#include "ctl/option_values.h"

namespace sagadesk::ctl {
namespace {

using Variables = std::map<std::string, std::string>;

tl::expected<CommandLine, std::string> parse(const std::vector<std::string>& words, const Variables& variables = {}) {
    return parseCommandLine(words, [&](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

std::string mistakeIn(const std::vector<std::string>& words, const Variables& variables = {}) {
    const auto line = parse(words, variables);
    return line ? "" : line.error();
}

std::string contentOf(const std::string& path) {
    std::ifstream file(std::string(SAGADESK_SOURCE_DIR) + "/" + path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

TEST(CtlArguments, optionsMayStandAnywhere) {
    const auto line = parse({"--json", "bulk", "retry", "K7QM-3XTD", "--reason=bank is back", "--url", "http://h:1/",
                             "4ZZZ-0000", "--canary", "5", "--stop-above", "5%"});
    ASSERT_TRUE(line) << line.error();
    EXPECT_EQ(line->arguments.command->name, "bulk");
    EXPECT_EQ(line->arguments.operands, (std::vector<std::string>{"retry", "K7QM-3XTD", "4ZZZ-0000"}));
    EXPECT_EQ(line->arguments.text("--reason"), "bank is back");
    EXPECT_EQ(line->arguments.count("--canary"), 5U);
    EXPECT_EQ(line->arguments.share("--stop-above"), 0.05);
    EXPECT_EQ(line->arguments.number("--rate"), std::nullopt);
    EXPECT_EQ(line->url, "http://h:1");
    EXPECT_TRUE(line->json);
}

TEST(CtlArguments, theLongestNameIsTheCommand) {
    EXPECT_EQ(parse({"bulk", "list"})->arguments.command->name, "bulk list");
    EXPECT_EQ(parse({"failures", "0011223344556677"})->arguments.operands.size(), 1U);
    EXPECT_EQ(parse({"failures", "note", "0011223344556677", "asked"})->arguments.command->name, "failures note");
}

TEST(CtlArguments, repeatedWordsAreJoined) {
    const auto line = parse({"list", "--state", "failed,cancelled", "--state", "pending", "-q", "WEB-1"});
    ASSERT_TRUE(line) << line.error();
    EXPECT_EQ(line->arguments.list("--state"), "failed,cancelled,pending");
    EXPECT_EQ(line->arguments.text("--query"), "WEB-1");
}

TEST(CtlArguments, afterTwoDashesNothingIsAnOption) {
    const auto line = parse({"note", "K7QM-3XTD", "--", "--really"});
    ASSERT_TRUE(line) << line.error();
    EXPECT_EQ(line->arguments.operand(1), "--really");
    EXPECT_EQ(parse({"amend", "K7QM-3XTD", "-", "--reason", "r"})->arguments.operand(1), "-");
}

TEST(CtlArguments, everyMistakeIsNamed) {
    const std::pair<std::vector<std::string>, const char*> mistakes[] = {
        {{}, "no command is given"},
        {{"lst"}, "there is no command \"lst\""},
        {{"show"}, "show wants ORDER"},
        {{"show", "A", "B"}, "\"B\" is one too many for show"},
        {{"retry", "A"}, "retry wants --reason TEXT, which is kept with what is done"},
        {{"retry", "A", "--reason", "  "}, "retry wants --reason TEXT, which is kept with what is done"},
        {{"retry", "A", "--reason"}, "--reason wants a value"},
        {{"retry", "A", "--reason", "x", "--reason", "y"}, "--reason is given more than once"},
        {{"retry", "A", "--reason", "x", "--canary", "5"}, "retry has no option --canary"},
        {{"list", "--wrong"}, "unknown option --wrong"},
        {{"list", "--all=yes"}, "--all takes no value"},
        {{"list", "--limit", "-3"}, "--limit wants a whole number, not \"-3\""},
        {{"list", "--created-from", "soon"}, "--created-from wants a time such as 2026-11-18T14:05:58Z, not \"soon\""},
        {{"list", "--url", "ftp://h"}, "the address \"ftp://h\" does not begin with http:// or https://"},
        {{"list", "--actor", "a b"}, "the actor \"a b\" is not 1 to 64 letters, digits or . _ @ -"},
        {{"resolve", "A", "step", "maybe", "--reason", "x"}, "VERDICT is one of: done, not_done, skip, not \"maybe\""},
        {{"bulk", "retry", "--rate", "0", "--reason", "x"}, "--rate wants a number above 0, not \"0\""},
        {{"pause", "payment", "--for", "1.5h", "--reason", "x"},
         "--for wants a duration such as 30s, 15m or 2h, not \"1.5h\""},
    };
    for (const auto& [words, text] : mistakes) EXPECT_EQ(mistakeIn(words), text);
    EXPECT_NE(mistakeIn({"list", "--state", "done"}).find("--state wants one of: pending, confirmed"),
              std::string::npos);
}

TEST(CtlArguments, whatIsNotSaidComesFromTheEnvironment) {
    const Variables variables{{"SAGADESK_URL", "https://desk.example"}, {"USER", "ada"}, {"NO_COLOR", "1"}};
    const auto line = parse({"services"}, variables);
    EXPECT_EQ(line->url, "https://desk.example");
    EXPECT_EQ(line->actor, "ada");
    EXPECT_FALSE(line->colour);
    EXPECT_EQ(parse({"services", "--url", "http://h"}, variables)->url, "http://h");
    EXPECT_EQ(parse({"services"}, {{"SAGADESK_ACTOR", "miriam"}, {"USER", "ada"}})->actor, "miriam");
    EXPECT_EQ(parse({"services"}, {{"USER", "two words"}})->actor, "") << "the server would refuse it";
    EXPECT_NE(mistakeIn({"services"}, {{"SAGADESK_ACTOR", "two words"}}), "");
    EXPECT_EQ(parse({"services"})->url, "http://127.0.0.1:8080");
}

TEST(CtlArguments, shares) {
    EXPECT_EQ(parseShare("5%"), 0.05);
    EXPECT_EQ(parseShare("0.25"), 0.25);
    EXPECT_EQ(parseShare("1"), 1.0);
    for (const char* wrong : {"5", "101%", "-1%", "", "%", "x"}) EXPECT_EQ(parseShare(wrong), std::nullopt) << wrong;
}

TEST(CtlArguments, helpNeedsNothingElse) {
    EXPECT_EQ(parse({"--help"})->kind, CommandLine::Kind::Help);
    EXPECT_EQ(parse({"bulk", "pause", "-h"})->arguments.command->name, "bulk pause");
    EXPECT_EQ(parse({"--version"})->kind, CommandLine::Kind::Version);
    for (const Command& command : commandTable())
        EXPECT_NE(helpOf(command).find("sagadeskctl " + std::string(command.name)), std::string::npos);
}

// Completion and parser look an option up by its name alone.
TEST(CtlCommands, optionsOfOneNameTakeTheSame) {
    std::map<std::string_view, std::pair<Takes, std::string_view>> seen;
    for (const Command& command : commandTable()) {
        EXPECT_NE(command.run, nullptr) << command.name;
        for (const Option& option : command.options) {
            const std::pair takes{option.takes, option.words};
            EXPECT_EQ(seen.emplace(option.name, takes).first->second, takes) << command.name << " " << option.name;
            EXPECT_EQ(option.value.empty(), option.takes == Takes::Nothing) << option.name;
        }
    }
    EXPECT_GT(seen.size(), 20U);
}

TEST(CtlCommands, theShippedPagesAreWhatTheTableSays) {
    EXPECT_EQ(contentOf("resources/help/sagadeskctl.md"), referenceText())
        << "write it anew: sagadeskctl --reference > resources/help/sagadeskctl.md";
    EXPECT_EQ(contentOf("packaging/sagadeskctl.bash-completion"), bashCompletion())
        << "write it anew: sagadeskctl completion bash > packaging/sagadeskctl.bash-completion";
}

}  // namespace
}  // namespace sagadesk::ctl
