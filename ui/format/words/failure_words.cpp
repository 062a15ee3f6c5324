#include "ui/format/words/failure_words.h"

#include <array>

#include <QCoreApplication>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

constexpr const char* context = "FailureWords";

// By api::FailureKind.
constexpr std::array clauses{QT_TRANSLATE_NOOP("FailureWords", "no reason is known"),
                             QT_TRANSLATE_NOOP("FailureWords", "{service} did not answer"),
                             QT_TRANSLATE_NOOP("FailureWords", "{service} is offline"),
                             QT_TRANSLATE_NOOP("FailureWords", "{service} is busy"),
                             QT_TRANSLATE_NOOP("FailureWords", "{service} has a problem"),
                             QT_TRANSLATE_NOOP("FailureWords", "{service} was unclear"),
                             QT_TRANSLATE_NOOP("FailureWords", "{service} did not do it"),
                             QT_TRANSLATE_NOOP("FailureWords", "{service} refused")};
constexpr std::array bare_clauses{QT_TRANSLATE_NOOP("FailureWords", "no reason is known"),
                                  QT_TRANSLATE_NOOP("FailureWords", "there was no answer"),
                                  QT_TRANSLATE_NOOP("FailureWords", "nobody was reachable"),
                                  QT_TRANSLATE_NOOP("FailureWords", "there was no time for it"),
                                  QT_TRANSLATE_NOOP("FailureWords", "there was a problem"),
                                  QT_TRANSLATE_NOOP("FailureWords", "the answer was unclear"),
                                  QT_TRANSLATE_NOOP("FailureWords", "it was not done"),
                                  QT_TRANSLATE_NOOP("FailureWords", "it was refused")};
constexpr std::array results{
    QT_TRANSLATE_NOOP("FailureWords", "No success"),    QT_TRANSLATE_NOOP("FailureWords", "No answer"),
    QT_TRANSLATE_NOOP("FailureWords", "Not reachable"), QT_TRANSLATE_NOOP("FailureWords", "Too busy"),
    QT_TRANSLATE_NOOP("FailureWords", "Had a problem"), QT_TRANSLATE_NOOP("FailureWords", "Answer not understood"),
    QT_TRANSLATE_NOOP("FailureWords", "Not done"),      QT_TRANSLATE_NOOP("FailureWords", "Refused")};

// By core::DeclineKind.
constexpr std::array reasons{"",
                             QT_TRANSLATE_NOOP("FailureWords", "not enough money"),
                             QT_TRANSLATE_NOOP("FailureWords", "card has expired"),
                             QT_TRANSLATE_NOOP("FailureWords", "no reason given"),
                             QT_TRANSLATE_NOOP("FailureWords", "for security"),
                             QT_TRANSLATE_NOOP("FailureWords", "not confirmed by the customer"),
                             QT_TRANSLATE_NOOP("FailureWords", "out of stock"),
                             QT_TRANSLATE_NOOP("FailureWords", "only a part in stock"),
                             QT_TRANSLATE_NOOP("FailureWords", "price has changed"),
                             QT_TRANSLATE_NOOP("FailureWords", "not allowed for this customer"),
                             QT_TRANSLATE_NOOP("FailureWords", "does not deliver there"),
                             QT_TRANSLATE_NOOP("FailureWords", "rejected by a person")};

}  // namespace

QString failureClause(std::string_view code, const QString& service) {
    const auto kind = static_cast<std::size_t>(api::failureKind(code));
    return filled(translated(context, service.isEmpty() ? bare_clauses.at(kind) : clauses.at(kind)),
                  {{"service", service}});
}

QString declineReason(core::DeclineKind kind) {
    const char* source = reasons.at(static_cast<std::size_t>(kind));
    return *source == '\0' ? QString() : translated(context, source);
}

QString attemptResult(std::string_view outcome, std::string_view code, bool money) {
    if (outcome == "succeeded" || outcome == "compensated") return QCoreApplication::translate("FailureWords", "Done");
    if (outcome == "skipped") return QCoreApplication::translate("FailureWords", "Left out");
    if (outcome == "approved") return QCoreApplication::translate("FailureWords", "Approved");
    if (outcome == "rejected") return QCoreApplication::translate("FailureWords", "Rejected");
    if (outcome == "unknown" && code.empty()) return QCoreApplication::translate("FailureWords", "Not known if done");
    const api::FailureKind kind = api::failureKind(code);
    const QString reason =
        kind == api::FailureKind::Refused ? declineReason(core::declineKind(code, money)) : QString();
    if (!reason.isEmpty())
        return filled(QCoreApplication::translate("FailureWords", "Refused: {reason}"), {{"reason", reason}});
    return translated(context, results.at(static_cast<std::size_t>(kind)));
}

}  // namespace sagadesk::ui
