// Every rule that a definition can break, with the place that is named.
#include <gtest/gtest.h>

#include "unit/workflow_fixture.h"

namespace sagadesk::core {
namespace {

using tests::call;
using tests::definition;
using tests::workflowParser;

struct Refused {
    const char* name;
    std::string text;
    std::string place;
    std::string detail;  // a part of it
};

void PrintTo(const Refused& refused, std::ostream* out) {
    *out << refused.text.substr(0, 200);
}

class WorkflowRefusals : public testing::TestWithParam<Refused> {};

TEST_P(WorkflowRefusals, NamesThePlaceAndTheRule) {
    const auto workflow = workflowParser().parse(GetParam().text);
    ASSERT_FALSE(workflow);
    EXPECT_EQ(workflow.error().code, "invalid_workflow");
    EXPECT_EQ(workflow.error().kind, FailureClass::Refused);
    EXPECT_EQ(workflow.error().place, GetParam().place) << workflow.error().detail;
    EXPECT_NE(workflow.error().detail.find(GetParam().detail), std::string::npos) << workflow.error().detail;
}

std::string oneCall(std::string_view more) {
    return definition(call("a", "validation", more));
}
std::string oneStep(std::string_view members) {
    return definition(R"({"name": "a", "stage": "validation", )" + std::string{members} + "}");
}
std::string when(std::string_view condition) {
    return oneCall(R"(, "when": )" + std::string{condition});
}
std::string steps(int count) {
    std::string many = call("s0", "validation");
    for (int i = 1; i < count; ++i) many += "," + call("s" + std::to_string(i), "validation");
    return definition(many);
}
// As long as a text may be: what matching a pattern costs at worst.
std::string manyParts() {
    std::string path;
    while (path.size() < 1020) path += "/a%41";
    return path;
}
const std::string in_validation = call("a", "validation");

const Refused document[] = {
    {"Malformed", R"({"workflow": )", "byte 13", "malformed JSON"},
    {"DuplicateMember", R"({"workflow": "w", "workflow": "w"})", "byte 18", "malformed JSON"},
    {"NotAnObject", "[]", "", "type"},
    {"TooLong", definition(call("a", "validation", ", \"label\": \"" + std::string(140'000, 'x') + "\"")), "",
     "131072 bytes"},
    {"LongText", oneCall(R"(, "label": ")" + std::string(1025, 'x') + "\""), "/steps/0/label", "1024 bytes"},
    {"UnknownRootMember", R"({"workflow": "w", "version": 1, "owner": "me", "steps": [)" + in_validation + "]}",
     "/owner", "known are workflow, version, steps"},
    {"NoWorkflow", R"({"version": 1, "steps": [)" + in_validation + "]}", "", "'workflow'"},
    {"NoVersion", R"({"workflow": "w", "steps": [)" + in_validation + "]}", "", "'version'"},
    {"NoSteps", R"({"workflow": "w", "version": 1})", "", "'steps'"},
    {"EmptySteps", definition(""), "/steps", "1 to 64 steps"},
    {"TooManySteps", steps(65), "/steps", "1 to 64 steps"},
    {"BadWorkflowName", R"({"workflow": "W 1", "version": 1, "steps": [)" + in_validation + "]}", "/workflow",
     "lower case"},
    {"VersionZero", R"({"workflow": "w", "version": 0, "steps": [)" + in_validation + "]}", "/version", "from 1"},
    {"VersionTooHigh", R"({"workflow": "w", "version": 4294967296, "steps": [)" + in_validation + "]}", "/version",
     "from 1"},
    {"VersionBeyond64Bits", R"({"workflow": "w", "version": 18446744073709551615, "steps": [)" + in_validation + "]}",
     "/version", "from 1"},
    {"VersionText", R"({"workflow": "w", "version": "1", "steps": [)" + in_validation + "]}", "/version", "from 1"},
    {"StepNotAnObject", definition("7"), "/steps/0", "type"},
};

const Refused members[] = {
    {"NoName", definition(R"({"stage": "validation"})"), "/steps/0", "'name'"},
    {"NoStage", definition(R"({"name": "a", "service": "s", "path": "/p"})"), "/steps/0", "'stage'"},
    {"UnknownMember", oneCall(R"(, "retries": 5)"), "/steps/0/retries", "known are name, kind"},
    {"NameWithColon", definition(call("a:b", "validation")), "/steps/0/name", "lower case letters, digits and dashes"},
    {"NameWithSlash", definition(call("a/b", "validation")), "/steps/0/name", "lower case"},
    {"NameUpperCase", definition(call("Pay", "validation")), "/steps/0/name", "lower case"},
    {"NameEmpty", definition(call("", "validation")), "/steps/0/name", "1 to 64"},
    {"NameTooLong", definition(call(std::string(65, 'a'), "validation")), "/steps/0/name", "1 to 64"},
    {"NameTwice", definition(in_validation + "," + call("a", "processing")), "/steps/1/name", "unique"},
    {"UnknownStage", definition(call("a", "shipping")), "/steps/0/stage", "validation, confirmation or processing"},
    {"UnknownKind", oneCall(R"(, "kind": "script")"), "/steps/0/kind", "approval"},
    {"UnknownEffect", oneCall(R"(, "effect": "maybe")"), "/steps/0/effect", "verify"},
    {"UnknownMethod", oneCall(R"(, "method": "GET")"), "/steps/0/method", "POST, PUT, PATCH or DELETE"},
    {"UnknownExhaustion", oneCall(R"(, "onExhausted": "ignore")"), "/steps/0/onExhausted", "compensate"},
    {"UnknownMoney", oneCall(R"(, "money": "steal")"), "/steps/0/money", "authorise, capture or none"},
    {"EmptyLabel", oneCall(R"(, "label": "")"), "/steps/0/label", "1 to 80"},
    {"LongLabel", oneCall(R"(, "label": ")" + std::string(81, 'x') + "\""), "/steps/0/label", "1 to 80"},
    {"LongGroup", oneCall(R"(, "group": ")" + std::string(41, 'x') + "\""), "/steps/0/group", "1 to 40"},
    {"PivotText", oneCall(R"(, "pivot": "yes")"), "/steps/0/pivot", "type"},
    {"CriticalNumber", oneCall(R"(, "critical": 0)"), "/steps/0/critical", "type"},
    {"PathWithoutSlash", oneStep(R"("service": "s", "path": "p")"), "/steps/0/path", "begins with /"},
    {"PathEndsWithSlash", oneStep(R"("service": "s", "path": "/p/")"), "/steps/0/path", "doesn't end with it"},
    {"PathWithQuery", oneStep(R"("service": "s", "path": "/p?x=1")"), "/steps/0/path", "no query"},
    {"PathWithSpace", oneStep(R"("service": "s", "path": "/p q")"), "/steps/0/path", "begins with /"},
    {"PathTooLong", oneStep(R"("service": "s", "path": "/)" + std::string(256, 'p') + "\""), "/steps/0/path", "256"},
    {"PathOfManyParts", oneStep(R"("service": "s", "path": ")" + manyParts() + "?\""), "/steps/0/path",
     "begins with /"},
    {"ServiceName", oneStep(R"("service": "a/b", "path": "/p")"), "/steps/0/service", "configured service"},
};

const Refused kinds[] = {
    {"CallWithoutService", oneStep(R"("path": "/p")"), "/steps/0", "service"},
    {"CallWithoutPath", oneStep(R"("service": "s")"), "/steps/0", "path"},
    {"CallWithFor", oneCall(R"(, "for": "1h")"), "/steps/0/for", "kind wait"},
    {"CallWithUntil", oneCall(R"(, "until": "/metadata/t")"), "/steps/0/until", "kind wait"},
    {"ApprovalWithService", oneStep(R"("kind": "approval", "service": "s")"), "/steps/0/service", "calls no service"},
    {"ApprovalWithPath", oneStep(R"("kind": "approval", "path": "/p")"), "/steps/0/path", "calls no service"},
    {"ApprovalWithMethod", oneStep(R"("kind": "approval", "method": "POST")"), "/steps/0/method", "kind call"},
    {"ApprovalWithEffect", oneStep(R"("kind": "approval", "effect": "read")"), "/steps/0/effect", "kind call"},
    {"ApprovalWithRetry", oneStep(R"("kind": "approval", "retry": {})"), "/steps/0/retry", "kind call"},
    {"ApprovalWithMoney", oneStep(R"("kind": "approval", "money": "capture")"), "/steps/0/money", "kind call"},
    {"ApprovalWithFor", oneStep(R"("kind": "approval", "for": "1h")"), "/steps/0/for", "kind wait"},
    {"ApprovalWithCompensation", oneStep(R"("kind": "approval", "compensation": {"path": "/p"})"),
     "/steps/0/compensation", "kind call"},
    {"WaitWithService", oneStep(R"("kind": "wait", "for": "1h", "service": "s")"), "/steps/0/service",
     "calls no service"},
    {"WaitWithPath", oneStep(R"("kind": "wait", "for": "1h", "path": "/p")"), "/steps/0/path", "calls no service"},
    {"WaitWithLookup", oneStep(R"("kind": "wait", "for": "1h", "lookup": {"path": "/p"})"), "/steps/0/lookup",
     "kind call"},
    {"WaitWithOnExhausted", oneStep(R"("kind": "wait", "for": "1h", "onExhausted": "hold")"), "/steps/0/onExhausted",
     "kind call"},
    {"WaitWithCallbackTimeout", oneStep(R"("kind": "wait", "for": "1h", "callbackTimeout": "1h")"),
     "/steps/0/callbackTimeout", "kind call"},
    {"WaitWithMoney", oneStep(R"("kind": "wait", "for": "1h", "money": "none")"), "/steps/0/money", "kind call"},
    {"WaitWithTimeout", oneStep(R"("kind": "wait", "for": "1h", "timeout": "1h")"), "/steps/0/timeout",
     "use for or until"},
    {"WaitForNothing", oneStep(R"("kind": "wait")"), "/steps/0", "exactly one"},
    {"WaitForAndUntil", oneStep(R"("kind": "wait", "for": "1h", "until": "/metadata/t")"), "/steps/0", "exactly one"},
    {"WaitForZero", oneStep(R"("kind": "wait", "for": "0s")"), "/steps/0/for", "1ms to 3650d"},
    {"WaitForTooLong", oneStep(R"("kind": "wait", "for": "3651d")"), "/steps/0/for", "1ms to 3650d"},
    {"WaitUntilNoPointer", oneStep(R"("kind": "wait", "until": "metadata")"), "/steps/0/until", "JSON Pointer"},
    {"VerifyWithoutLookup", oneCall(R"(, "effect": "verify")"), "/steps/0/effect", "needs a lookup"},
    {"LookupWithoutVerify", oneCall(R"(, "lookup": {"path": "/p"})"), "/steps/0/lookup", "effect verify"},
    {"LookupWithoutPath", oneCall(R"(, "effect": "verify", "lookup": {})"), "/steps/0/lookup", "'path'"},
    {"LookupUnknownMember", oneCall(R"(, "effect": "verify", "lookup": {"path": "/p", "method": "PUT"})"),
     "/steps/0/lookup/method", "known are path"},
    {"ReadWithCompensation", oneCall(R"(, "effect": "read", "compensation": {"path": "/p"})"), "/steps/0/compensation",
     "never compensated"},
    {"ReadWithMoney", oneCall(R"(, "effect": "read", "money": "capture")"), "/steps/0/money", "can't move money"},
    {"PivotNotCritical", oneCall(R"(, "pivot": true, "critical": false)"), "/steps/0/pivot", "critical"},
    {"CompensationWithoutPath", oneCall(R"(, "compensation": {})"), "/steps/0/compensation", "'path'"},
    {"CompensationUnknownMember", oneCall(R"(, "compensation": {"path": "/p", "service": "s"})"),
     "/steps/0/compensation/service", "known are path, method, retry, timeout"},
    {"CompensationMethod", oneCall(R"(, "compensation": {"path": "/p", "method": "get"})"),
     "/steps/0/compensation/method", "POST, PUT, PATCH or DELETE"},
};

const Refused durations[] = {
    {"TimeoutNumber", oneCall(R"(, "timeout": 10)"), "/steps/0/timeout", "10s"},
    {"TimeoutWithoutUnit", oneCall(R"(, "timeout": "10")"), "/steps/0/timeout", "10s"},
    {"TimeoutFraction", oneCall(R"(, "timeout": "1.5s")"), "/steps/0/timeout", "10s"},
    {"TimeoutZero", oneCall(R"(, "timeout": "0s")"), "/steps/0/timeout", "1ms to 1h"},
    {"TimeoutTooLong", oneCall(R"(, "timeout": "61m")"), "/steps/0/timeout", "1ms to 1h"},
    {"ApprovalTimeoutZero", oneStep(R"("kind": "approval", "timeout": "0d")"), "/steps/0/timeout", "1ms to 3650d"},
    {"CallbackTimeoutTooLong", oneCall(R"(, "callbackTimeout": "366d")"), "/steps/0/callbackTimeout", "1ms to 365d"},
    {"NoAttempt", oneCall(R"(, "retry": {"attempts": 0})"), "/steps/0/retry/attempts", "1 to 1000"},
    {"TooManyAttempts", oneCall(R"(, "retry": {"attempts": 1001})"), "/steps/0/retry/attempts", "1 to 1000"},
    {"HalfAnAttempt", oneCall(R"(, "retry": {"attempts": 1.5})"), "/steps/0/retry/attempts", "1 to 1000"},
    {"FactorBelowOne", oneCall(R"(, "retry": {"factor": 0.5})"), "/steps/0/retry/factor", "1 to 10"},
    {"FactorTooHigh", oneCall(R"(, "retry": {"factor": 11})"), "/steps/0/retry/factor", "1 to 10"},
    {"InitialZero", oneCall(R"(, "retry": {"initial": "0ms"})"), "/steps/0/retry/initial", "1ms to 24h"},
    {"MaxTooLong", oneCall(R"(, "retry": {"max": "25h"})"), "/steps/0/retry/max", "1ms to 24h"},
    {"InitialOverDefaultMax", oneCall(R"(, "retry": {"initial": "1m"})"), "/steps/0/retry/initial", "30000ms"},
    {"MaxUnderInitial", oneCall(R"(, "retry": {"initial": "2s", "max": "1s"})"), "/steps/0/retry/max", "raise max"},
    {"RetryUnknownMember", oneCall(R"(, "retry": {"jitter": true})"), "/steps/0/retry/jitter",
     "known are attempts, initial, factor, max"},
    {"CompensationRetry", oneCall(R"(, "compensation": {"path": "/p", "retry": {"attempts": 0}})"),
     "/steps/0/compensation/retry/attempts", "1 to 1000"},
    {"CompensationInitialOverMax", oneCall(R"(, "compensation": {"path": "/p", "retry": {"initial": "6m"}})"),
     "/steps/0/compensation/retry/initial", "300000ms"},
    {"CompensationTimeout", oneCall(R"(, "compensation": {"path": "/p", "timeout": "2h"})"),
     "/steps/0/compensation/timeout", "1ms to 1h"},
};

const Refused conditions[] = {
    {"WhenEmpty", when("{}"), "/steps/0/when", "path"},
    {"WhenText", when(R"("always")"), "/steps/0/when", "type"},
    {"WhenWithoutPath", when(R"({"op": "eq", "value": 1})"), "/steps/0/when", "path"},
    {"WhenWithoutOp", when(R"({"path": "/total", "value": 1})"), "/steps/0/when", "op"},
    {"WhenWithoutValue", when(R"({"path": "/total", "op": "gt"})"), "/steps/0/when", "value"},
    {"WhenUnknownOp", when(R"({"path": "/total", "op": "like", "value": 1})"), "/steps/0/when/op", "exists"},
    {"WhenBadPointer", when(R"({"path": "total", "op": "gt", "value": 1})"), "/steps/0/when/path", "JSON Pointer"},
    {"WhenBadEscape", when(R"({"path": "/a~2", "op": "gt", "value": 1})"), "/steps/0/when/path", "JSON Pointer"},
    {"WhenUnknownMember", when(R"({"path": "/total", "op": "gt", "values": 1})"), "/steps/0/when/values",
     "known are path, op, value, all, any"},
    {"WhenEqList", when(R"({"path": "/total", "op": "eq", "value": [1]})"), "/steps/0/when/value", "eq and ne"},
    {"WhenNeObject", when(R"({"path": "/total", "op": "ne", "value": {}})"), "/steps/0/when/value", "eq and ne"},
    {"WhenGtBoolean", when(R"({"path": "/total", "op": "gt", "value": true})"), "/steps/0/when/value", "number"},
    {"WhenLeNull", when(R"({"path": "/total", "op": "le", "value": null})"), "/steps/0/when/value", "number"},
    {"WhenInNumber", when(R"({"path": "/total", "op": "in", "value": 1})"), "/steps/0/when/value", "list"},
    {"WhenInNothing", when(R"({"path": "/total", "op": "in", "value": []})"), "/steps/0/when/value", "list"},
    {"WhenInLists", when(R"({"path": "/total", "op": "in", "value": [[1]]})"), "/steps/0/when/value", "list"},
    {"WhenExistsNumber", when(R"({"path": "/total", "op": "exists", "value": 1})"), "/steps/0/when/value", "true"},
    {"WhenAllEmpty", when(R"({"all": []})"), "/steps/0/when/all", "1 to 64"},
    {"WhenAnyEmpty", when(R"({"any": []})"), "/steps/0/when/any", "1 to 64"},
    {"WhenAllAndAny", when(R"({"all": [{"path": "/a", "op": "exists"}], "any": [{"path": "/a", "op": "exists"}]})"),
     "/steps/0/when", "not together"},
    {"WhenAllAndPath", when(R"({"all": [{"path": "/a", "op": "exists"}], "path": "/a", "op": "exists"})"),
     "/steps/0/when", "not together"},
    {"WhenDeep",
     when(R"({"all": [{"any": [{"path": "/a", "op": "exists"}, {"path": "/b", "op": "in", "value": 3}]}]})"),
     "/steps/0/when/all/0/any/1/value", "list"},
};

const Refused order[] = {
    {"AfterUnknown", oneCall(R"(, "after": ["b"])"), "/steps/0/after/0", "no step has the name b"},
    {"AfterItself", oneCall(R"(, "after": ["a"])"), "/steps/0/after/0", "itself"},
    {"AfterTwice", definition(in_validation + "," + call("b", "validation", R"(, "after": ["a", "a"])")),
     "/steps/1/after/1", "twice"},
    {"AfterAcrossStages", definition(in_validation + "," + call("b", "confirmation", R"(, "after": ["a"])")),
     "/steps/1/after/0", "another stage"},
    {"AfterNumber", oneCall(R"(, "after": [1])"), "/steps/0/after/0", "Name of a step"},
    {"AfterText", oneCall(R"(, "after": "b")"), "/steps/0/after", "type"},
    {"CycleOfTwo", definition(call("a", "validation", R"(, "after": ["b"])") + "," + call("b", "validation")),
     "/steps/0/after", "a after b after a"},
    {"CycleBehindAStep",
     definition(call("x", "validation", R"(, "after": ["a"])") + "," + call("a", "validation", R"(, "after": ["c"])") +
                "," + call("b", "validation") + "," + call("c", "validation")),
     "/steps/1/after", "a after c after b after a"},
    {"StagesBackwards", definition(call("a", "processing") + "," + call("b", "confirmation")), "/steps/1/stage",
     "listed before"},
    {"StagesBackToValidation",
     definition(in_validation + "," + call("b", "confirmation") + "," + call("c", "validation")), "/steps/2/stage",
     "validation, confirmation, processing"},
};

std::string nameOf(const testing::TestParamInfo<Refused>& refused) {
    return refused.param.name;
}
INSTANTIATE_TEST_SUITE_P(Document, WorkflowRefusals, testing::ValuesIn(document), nameOf);
INSTANTIATE_TEST_SUITE_P(Members, WorkflowRefusals, testing::ValuesIn(members), nameOf);
INSTANTIATE_TEST_SUITE_P(Kinds, WorkflowRefusals, testing::ValuesIn(kinds), nameOf);
INSTANTIATE_TEST_SUITE_P(Durations, WorkflowRefusals, testing::ValuesIn(durations), nameOf);
INSTANTIATE_TEST_SUITE_P(Conditions, WorkflowRefusals, testing::ValuesIn(conditions), nameOf);
INSTANTIATE_TEST_SUITE_P(Order, WorkflowRefusals, testing::ValuesIn(order), nameOf);

TEST(WorkflowSchemaText, MustBeASchema) {
    EXPECT_FALSE(WorkflowParser::load("{"));
    const auto wrong = WorkflowParser::load(R"({"type": "nonsense"})");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, "bad_schema");
}

}  // namespace
}  // namespace sagadesk::core
