#include "api/json_text.h"
#include "api/wire.h"

namespace sagadesk::api {

namespace {

void appendRetry(JsonText& text, const RetryView& retry) {
    text.open('{')
        .member("attempts", retry.attempts)
        .member("initialMs", retry.initial)
        .member("factor", retry.factor)
        .member("maxMs", retry.max)
        .close('}');
}

void appendCompensation(JsonText& text, const CompensationView& compensation) {
    text.open('{')
        .member("path", compensation.path)
        .member("method", compensation.method)
        .member("timeoutMs", compensation.timeout);
    appendRetry(text.name("retry"), compensation.retry);
    text.close('}');
}

void appendCall(JsonText& text, const WorkflowStepView& step) {
    text.memberOrNull("service", step.service)
        .memberOrNull("path", step.path)
        .memberOrNull("method", step.method)
        .memberOrNull("effect", step.effect)
        .memberOrNull("lookup", step.lookup)
        .name("compensation");
    if (step.compensation)
        appendCompensation(text, *step.compensation);
    else
        text.json({});
    text.name("retry");
    if (step.retry)
        appendRetry(text, *step.retry);
    else
        text.json({});
    text.memberOrNull("onExhausted", step.onExhausted).member("callbackTimeoutMs", step.callbackTimeout);
}

void appendStep(JsonText& text, const WorkflowStepView& step) {
    text.open('{')
        .member("name", step.name)
        .member("label", step.label)
        .member("group", step.group)
        .member("kind", step.kind)
        .member("stage", step.stage)
        .name("after")
        .open('[');
    for (const std::string& name : step.after) text.value(name);
    text.close(']');
    appendCall(text, step);
    text.member("pivot", step.pivot).member("critical", step.critical).name("when").json(step.when);
    text.member("timeoutMs", step.timeout)
        .member("waitForMs", step.waitFor)
        .memberOrNull("waitUntil", step.waitUntil)
        .member("money", step.money)
        .close('}');
}

void appendWorkflow(JsonText& text, const WorkflowView& workflow) {
    text.open('{')
        .member("name", workflow.name)
        .member("version", workflow.version)
        .member("installed", workflow.installed)
        .member("newest", workflow.newest)
        .member("running", workflow.running)
        .memberOrNull("source", workflow.source)
        .name("steps")
        .open('[');
    for (const WorkflowStepView& step : workflow.steps) appendStep(text, step);
    text.close(']').close('}');
}

}  // namespace

std::string toJson(const WorkflowList& list) {
    JsonText text(64 + 16'384 * list.workflows.size());
    text.open('{').name("workflows").open('[');
    for (const WorkflowView& workflow : list.workflows) appendWorkflow(text, workflow);
    return text.close(']').close('}').take();
}

}  // namespace sagadesk::api
