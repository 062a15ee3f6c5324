#include "ui/format/words/workflow_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {

namespace {

using api::WorkflowStepView;

QString say(const char* words, int number = -1) {
    return QCoreApplication::translate("WorkflowWords", words, nullptr, number);
}

QString yesNo(bool yes) {
    return yes ? say(QT_TRANSLATE_NOOP("WorkflowWords", "yes")) : say(QT_TRANSLATE_NOOP("WorkflowWords", "no"));
}

QString effectWord(const std::string& effect) {
    if (effect == "read") return say(QT_TRANSLATE_NOOP("WorkflowWords", "Only reads; repeated freely"));
    if (effect == "idempotent") return say(QT_TRANSLATE_NOOP("WorkflowWords", "Repeated with the same key"));
    if (effect == "verify") return say(QT_TRANSLATE_NOOP("WorkflowWords", "Looked up before it is repeated"));
    if (effect == "once") return say(QT_TRANSLATE_NOOP("WorkflowWords", "Never repeated by itself"));
    return {};
}

QString retryWords(const api::RetryView& retry, const Formats& formats) {
    return say(QT_TRANSLATE_NOOP("WorkflowWords", "%1, after %2, times %3, at most %4"))
        .arg(say(QT_TRANSLATE_N_NOOP("WorkflowWords", "%n tries"), retry.attempts), duration(formats, retry.initial),
             formats.locale.toString(retry.factor), duration(formats, retry.max));
}

QString afterWords(const WorkflowStepView& step, const api::WorkflowView* workflow) {
    QStringList names;
    for (const std::string& name : step.after) {
        QString label = text(name);
        if (workflow != nullptr)
            for (const WorkflowStepView& each : workflow->steps)
                if (each.name == name) label = stepName(each.label);
        names.append(label);
    }
    return names.join(QStringLiteral(", "));
}

QString exhaustedWord(const std::string& word) {
    if (word == "compensate") return say(QT_TRANSLATE_NOOP("WorkflowWords", "The order is undone"));
    return word.empty() ? QString() : say(QT_TRANSLATE_NOOP("WorkflowWords", "A person decides"));
}

QString undoWords(const std::optional<api::CompensationView>& undo, const Formats& formats) {
    if (!undo) return {};
    return say(QT_TRANSLATE_NOOP("WorkflowWords", "%1 %2; %3"))
        .arg(text(undo->method), text(undo->path), retryWords(undo->retry, formats));
}

// Every fact of a step that can differ, with the sentence that tells of its change.
struct Fact {
    const char* sentence;  // %1 the step, %2 before, %3 after
    QString value;
};

QList<Fact> comparable(const WorkflowStepView& step, const api::WorkflowView& workflow, const Formats& formats) {
    const auto length = [&](const std::optional<core::Duration>& given) {
        return given ? duration(formats, *given) : QString();
    };
    const api::RetryView retry = step.retry.value_or(api::RetryView{});
    return {
        {QT_TRANSLATE_NOOP("WorkflowWords", "Service of %1: %2 → %3."), text(step.service)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Address of %1: %2 → %3."),
         (text(step.method) + QLatin1Char(' ') + text(step.path)).trimmed()},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Tries of %1: %2 → %3."), formats.locale.toString(retry.attempts)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "First wait of %1: %2 → %3."), duration(formats, retry.initial)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Growth of the wait of %1: %2 → %3."),
         formats.locale.toString(retry.factor)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Longest wait of %1: %2 → %3."), duration(formats, retry.max)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Time for one call of %1: %2 → %3."), duration(formats, step.timeout)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Time for a later answer of %1: %2 → %3."), length(step.callbackTimeout)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "A lost answer of %1: %2 → %3."), effectWord(step.effect)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Look-up of %1: %2 → %3."), text(step.lookup)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Undoing %1: %2 → %3."), undoWords(step.compensation, formats)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Point of no return at %1: %2 → %3."), yesNo(step.pivot)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "%1 is needed: %2 → %3."), yesNo(step.critical)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "When the tries of %1 are used up: %2 → %3."),
         exhaustedWord(step.onExhausted)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Condition of %1: %2 → %3."), text(step.when)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "%1 comes after: %2 → %3."), afterWords(step, &workflow)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Stage of %1: %2 → %3."), stageWord(step.stage)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Kind of %1: %2 → %3."), text(step.kind)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Name of %1: %2 → %3."), stepName(step.label)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "%1 waits: %2 → %3."),
         step.waitFor ? length(step.waitFor) : text(step.waitUntil)},
        {QT_TRANSLATE_NOOP("WorkflowWords", "Money at %1: %2 → %3."), text(step.money)}};
}

const WorkflowStepView* find(const api::WorkflowView& workflow, const std::string& name) {
    const auto found = std::ranges::find(workflow.steps, name, &WorkflowStepView::name);
    return found == workflow.steps.end() ? nullptr : &*found;
}

void compareStep(const WorkflowStepView& before, const api::WorkflowView& from, const WorkflowStepView& after,
                 const api::WorkflowView& to, const Formats& formats, WorkflowChanges& changes) {
    const QList<Fact> old = comparable(before, from, formats), now = comparable(after, to, formats);
    const QString none = say(QT_TRANSLATE_NOOP("WorkflowWords", "none"));
    for (int i = 0; i < now.size(); ++i) {
        if (old[i].value == now[i].value) continue;
        changes.steps.insert(after.name);
        changes.sentences.append(say(now[i].sentence)
                                     .arg(stepName(before.label), old[i].value.isEmpty() ? none : old[i].value,
                                          now[i].value.isEmpty() ? none : now[i].value));
    }
}

}  // namespace

QString stageWord(const std::string& stage) {
    if (stage == "validation") return say(QT_TRANSLATE_NOOP("WorkflowWords", "Checks"));
    if (stage == "confirmation") return say(QT_TRANSLATE_NOOP("WorkflowWords", "Confirmation"));
    if (stage == "processing") return say(QT_TRANSLATE_NOOP("WorkflowWords", "Processing"));
    return text(stage);
}

QString stepLine(const WorkflowStepView& step, const Formats& formats) {
    if (step.kind == "approval")
        return say(QT_TRANSLATE_NOOP("WorkflowWords", "A person decides, in %1")).arg(duration(formats, step.timeout));
    if (step.kind == "wait")
        return step.waitFor ? say(QT_TRANSLATE_NOOP("WorkflowWords", "Waits %1")).arg(duration(formats, *step.waitFor))
                            : say(QT_TRANSLATE_NOOP("WorkflowWords", "Waits until a time of the order"));
    const QString tries = say(QT_TRANSLATE_N_NOOP("WorkflowWords", "%n tries"), step.retry ? step.retry->attempts : 1);
    return say(QT_TRANSLATE_NOOP("WorkflowWords", "%1, %2")).arg(serviceName(step.service, {}), tries);
}

QList<QPair<QString, QString>> stepFacts(const WorkflowStepView& step, const Formats& formats) {
    const auto name = [](const char* words) { return say(words); };
    QList<QPair<QString, QString>> facts{
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Service")), serviceName(step.service, {})},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Address")),
         (text(step.method) + QLatin1Char(' ') + text(step.path)).trimmed()},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Time for it")), duration(formats, step.timeout)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Tries")), step.retry ? retryWords(*step.retry, formats) : QString()},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Lost answer")), effectWord(step.effect)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Look-up")), text(step.lookup)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Used up")), exhaustedWord(step.onExhausted)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Later answer")),
         step.callbackTimeout ? duration(formats, *step.callbackTimeout) : QString()},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Undo")), undoWords(step.compensation, formats)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "After")), afterWords(step, nullptr)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Only when")), text(step.when)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Waits")),
         step.waitFor ? duration(formats, *step.waitFor) : text(step.waitUntil)},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Needed")),
         step.critical ? QString() : say(QT_TRANSLATE_NOOP("WorkflowWords", "No: the order goes on without it"))},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "No return")),
         step.pivot ? say(QT_TRANSLATE_NOOP("WorkflowWords", "After it nothing is undone any more")) : QString()},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Money")),
         step.money == "none"      ? QString()
         : step.money == "capture" ? say(QT_TRANSLATE_NOOP("WorkflowWords", "Takes it"))
                                   : say(QT_TRANSLATE_NOOP("WorkflowWords", "Holds it on the card"))},
        {name(QT_TRANSLATE_NOOP("WorkflowWords", "Technical name")), text(step.name)}};
    facts.removeIf([](const auto& fact) { return fact.second.isEmpty(); });
    return facts;
}

WorkflowChanges changesBetween(const api::WorkflowView& from, const api::WorkflowView& to, const Formats& formats) {
    WorkflowChanges changes;
    for (const WorkflowStepView& step : to.steps) {
        if (const WorkflowStepView* before = find(from, step.name)) {
            compareStep(*before, from, step, to, formats, changes);
            continue;
        }
        changes.steps.insert(step.name);
        changes.sentences.append(say(QT_TRANSLATE_NOOP("WorkflowWords", "%1 was added.")).arg(stepName(step.label)));
    }
    for (const WorkflowStepView& step : from.steps) {
        if (find(to, step.name) != nullptr) continue;
        changes.steps.insert(step.name);
        changes.sentences.append(say(QT_TRANSLATE_NOOP("WorkflowWords", "%1 was removed.")).arg(stepName(step.label)));
    }
    return changes;
}

}  // namespace sagadesk::ui
