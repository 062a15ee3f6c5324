#include "unit/words_world.h"

#include <algorithm>
#include <array>

#include <QDateTime>
#include <QRegularExpression>

void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

namespace sagadesk::ui::testing {
namespace {

QCoreApplication& application() {
    static int count = 1;
    static char name[] = "words_test";
    static std::array<char*, 2> arguments{name, nullptr};
    static QCoreApplication program(count, arguments.data());
    return program;
}

bool isAmong(std::string_view code, std::string_view codes) {
    return (" " + std::string(codes) + " ").find(" " + std::string(code) + " ") != std::string::npos;
}

constexpr std::string_view held =
    "retries_exhausted refused_too_late payment_unknown delivery_unknown outcome_unknown bad_response approval_overdue "
    "refund_not_confirmed release_not_confirmed stock_not_released delivery_not_stopped undo_stuck "
    "paid_after_giving_up "
    "held_after_giving_up done_after_giving_up workflow_missing stopped_by_operator";
constexpr std::string_view undoing =
    "giving_up refund_running release_running undo_running undo_between_tries undo_parked";
constexpr std::string_view calling = "running_validation running_confirmation running_processing stopping";
constexpr std::string_view waiting = "between_tries sleeping payment_checking delivery_checking outcome_checking";

core::Activity activityFor(std::string_view code) {
    if (isAmong(code, held)) return core::Activity::Held;
    if (isAmong(code, undoing)) return core::Activity::Compensating;
    if (isAmong(code, calling)) return core::Activity::Running;
    if (isAmong(code, waiting)) return core::Activity::Waiting;
    if (code == "parked") return core::Activity::Parked;
    if (code == "awaiting_approval") return core::Activity::AwaitingApproval;
    return code.starts_with("awaiting") ? core::Activity::AwaitingCallback : core::Activity::Idle;
}

core::OrderState stateFor(std::string_view code) {
    if (activityFor(code) != core::Activity::Idle) return core::OrderState::Processing;
    if (code.starts_with("completed")) return core::OrderState::Completed;
    return code == "cancelled_on_request" ? core::OrderState::Cancelled : core::OrderState::Failed;
}

std::string valueOf(std::string_view name, const Names& names) {
    if (name == "step" || name == "cause") return "capture-payment";
    if (name == "label") return names.label;
    if (name == "service") return names.service;
    if (name == "code") return names.code;
    if (name == "tries") return names.tries;
    if (name == "try") return "4";
    if (name == "of") return "6";
    if (name == "amount") return "95690";
    if (name == "currency") return "EUR";
    if (name == "workflow") return "service_request";
    if (name == "version") return "12";
    return name == "due" ? "2026-11-18T14:12:00Z" : "2026-11-18T14:02:00Z";
}

}  // namespace

InLanguage::InLanguage(const QString& language) {
    application();
    const QString file = QStringLiteral(SAGADESK_TRANSLATIONS_DIR "/sagadesk_%1.qm").arg(language);
    if (!m_translator.load(file)) qFatal("no translation %s", qPrintable(file));
    QCoreApplication::installTranslator(&m_translator);
}
InLanguage::~InLanguage() {
    QCoreApplication::removeTranslator(&m_translator);
}

Viewer viewer() {
    Viewer viewer;
    viewer.money = [](std::int64_t minor, std::string_view) {
        return QStringLiteral("€%1.%2").arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
    };
    viewer.time = [](core::Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString("HH:mm");
    };
    viewer.duration = [](core::Duration duration) { return QStringLiteral("%1 s").arg(duration.count() / 1000); };
    viewer.share = [](double part) { return QStringLiteral("%1%").arg(part * 100); };
    return viewer;
}

std::vector<Names> realNames() {
    return {{"Take payment", "nordPay", "timeout", "6"},
            {"Authorise payment", "nordPay", "connection_refused", "6"},
            {"Create shipment", "parcelline", "http_503", "20"},
            {"Activate subscription", "fulfilment", "bad_answer", "6"},
            {"Activate subscription", "fulfilment", "insufficient_funds", "1"},
            {"Send confirmation", "mail", "http_429", "12"},
            {"Reserve stock", "lager", "internal_rule_17", "6"},
            {"", "", "", ""}};
}

api::OrderSummary summaryFor(const core::ExplanationCode& code, const Names& names) {
    api::OrderSummary order;
    order.type = "purchase";
    order.state = stateFor(code.code);
    order.activity = activityFor(code.code);
    order.currency = "EUR";
    order.total = 95690;
    order.explanation.code = code.code;
    for (std::string_view rest = code.params; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(','));
        order.explanation.params.emplace_back(name, valueOf(name, names));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    }
    return order;
}

std::vector<core::Facts> allFacts() {
    std::vector<core::Facts> all;
    for (unsigned index = 0; index < 8U * 5U * 5U * 3U; ++index)
        all.push_back({static_cast<core::MoneyFact>(index % 8), static_cast<core::StockFact>(index / 8 % 5),
                       static_cast<core::DeliveryFact>(index / 40 % 5), static_cast<core::CustomerFact>(index / 200)});
    return all;
}

std::vector<core::Facts> someFacts() {
    std::vector<core::Facts> some;
    for (const core::Facts& facts : allFacts()) {
        const bool least = facts.stock == core::StockFact::NotHeld && facts.delivery == core::DeliveryFact::NotMade;
        const bool most = facts.stock == core::StockFact::Unknown && facts.delivery == core::DeliveryFact::Unknown;
        if (least || most) some.push_back(facts);
    }
    return some;
}

QStringList textsOf(const OrderWords& words) {
    return {words.headline,      words.story,         words.money.text, words.stock.text,
            words.delivery.text, words.customer.text, words.next,       words.say};
}

QString faultIn(const QString& text) {
    static const std::array<std::pair<const char*, QRegularExpression>, 5> faults{{
        {"a place is left over", QRegularExpression("[{}]|%[0-9nL]")},
        {"a double space", QRegularExpression("  | [.,;:!?]|\\.\\.|^ | $")},
        {"a forbidden word", QRegularExpression("\\b(saga|compensat\\w*|exceptions?|null|https?|error codes?|payload|"
                                                "callbacks?|fault|blame|stupid|fraud\\w*|stolen|lost card)\\b",
                                                QRegularExpression::CaseInsensitiveOption)},
        {"a code of the program", QRegularExpression("\\b[a-z]+_[a-z_]+\\b")},
        {"it is empty", QRegularExpression("^\\s*$")},
    }};
    for (const auto& [fault, pattern] : faults)
        if (pattern.match(text).hasMatch()) return QString(fault) + ": " + text;
    return {};
}

bool endsAsSentence(const QString& text) {
    static const QRegularExpression end("[.?!。？！]$");
    return end.match(text).hasMatch();
}

}  // namespace sagadesk::ui::testing
