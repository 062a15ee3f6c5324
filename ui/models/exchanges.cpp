#include "ui/models/exchanges.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Exchanges", source);
}

core::AttemptKind kindOf(const StepKey& step, const Bar& bar) {
    if (bar.kind == BarKind::Lookup) return core::AttemptKind::Lookup;
    return step.undo ? core::AttemptKind::Compensation : core::AttemptKind::Action;
}

// For a shell, whatever stands in it.
QString quoted(QString text) {
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString addressOf(const std::string& service) {
    QString name = text(service).toUpper();
    name.replace(QLatin1Char('-'), QLatin1Char('_'));
    return QStringLiteral("\"${%1_URL}\"").arg(name);
}

}  // namespace

const api::SentAttempt* exchangeOf(const std::vector<api::SentAttempt>& kept, const StepKey& step, const Bar& bar) {
    const auto found = std::find_if(kept.rbegin(), kept.rend(), [&](const api::SentAttempt& each) {
        return each.run == step.run && each.step == step.step && each.kind == kindOf(step, bar) &&
               each.attempt == bar.attempt;
    });
    return found == kept.rend() ? nullptr : &*found;
}

QString targetOf(const api::SentAttempt& attempt) {
    return attempt.method.empty() ? text(attempt.path) : text(attempt.method + " " + attempt.path);
}

QString answerWord(const api::SentAttempt& attempt) {
    switch (attempt.end) {
        case core::AttemptEnd::Answered:
            return QString::number(attempt.status);
        case core::AttemptEnd::NotSent:
            return say(QT_TRANSLATE_NOOP("Exchanges", "Not sent"));
        case core::AttemptEnd::Lost:
            break;
    }
    return say(QT_TRANSLATE_NOOP("Exchanges", "No answer"));
}

Shown answerLook(const api::SentAttempt& attempt) {
    switch (attempt.outcome) {
        case core::AttemptOutcome::Succeeded:
        case core::AttemptOutcome::Done:
            return Shown::Completed;
        case core::AttemptOutcome::Accepted:
        case core::AttemptOutcome::NotDone:
            return Shown::Processing;
        case core::AttemptOutcome::Declined:
            return Shown::Failed;
        default:
            return Shown::Held;
    }
}

QString whyNoCurl(const api::SentAttempt& attempt) {
    if (attempt.method.empty()) return say(QT_TRANSLATE_NOOP("Exchanges", "It went over the broker, not over HTTP."));
    if (attempt.request.cut) return say(QT_TRANSLATE_NOOP("Exchanges", "Only the beginning of what was sent is kept."));
    return {};
}

QString curlOf(const api::SentAttempt& attempt, const std::string& service) {
    const QString next = QStringLiteral(" \\\n  ");
    QString line = QStringLiteral("curl -X %1 %2").arg(text(attempt.method), addressOf(service));
    line += quoted(text(attempt.path));
    line += next + QStringLiteral("-H ") + quoted(QStringLiteral("Idempotency-Key: ") + text(attempt.key));
    if (!attempt.request.text.empty())
        line += next + QStringLiteral("-H 'Content-Type: application/json'") + next + QStringLiteral("--data-raw ") +
                quoted(text(attempt.request.text));
    return line;
}

}  // namespace sagadesk::ui
