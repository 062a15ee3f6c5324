#include "ui/format/words/bulk_words.h"

#include <array>

#include <QCoreApplication>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

constexpr const char* context = "BulkWords";

// By core::BulkAction; Resolve by its verdict.
struct Texts {
    const char* title;
    const char* effect;
    const char* button;
    const char* running;
};
constexpr std::array actions{
    Texts{
        QT_TRANSLATE_NOOP("BulkWords", "Retry this group"),
        QT_TRANSLATE_N_NOOP(
            "BulkWords",
            "%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice."),
        QT_TRANSLATE_N_NOOP("BulkWords", "Retry %n orders"), QT_TRANSLATE_N_NOOP("BulkWords", "Retrying %n orders")},
    Texts{QT_TRANSLATE_NOOP("BulkWords", "Cancel this group"),
          QT_TRANSLATE_N_NOOP(
              "BulkWords",
              "%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent."),
          QT_TRANSLATE_N_NOOP("BulkWords", "Cancel %n orders"),
          QT_TRANSLATE_N_NOOP("BulkWords", "Cancelling %n orders")},
    Texts{QT_TRANSLATE_NOOP("BulkWords", "Undo this group"),
          QT_TRANSLATE_N_NOOP(
              "BulkWords",
              "%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent."),
          QT_TRANSLATE_N_NOOP("BulkWords", "Undo %n orders"), QT_TRANSLATE_N_NOOP("BulkWords", "Undoing %n orders")},
    Texts{QT_TRANSLATE_NOOP("BulkWords", "Say what happened"),
          QT_TRANSLATE_N_NOOP("BulkWords", "%n orders go on after your answer."),
          QT_TRANSLATE_N_NOOP("BulkWords", "Answer for %n orders"),
          QT_TRANSLATE_N_NOOP("BulkWords", "Answering for %n orders")},
    Texts{QT_TRANSLATE_NOOP("BulkWords", "Approve this group"),
          QT_TRANSLATE_N_NOOP("BulkWords", "%n orders are approved and go on."),
          QT_TRANSLATE_N_NOOP("BulkWords", "Approve %n orders"),
          QT_TRANSLATE_N_NOOP("BulkWords", "Approving %n orders")},
    Texts{QT_TRANSLATE_NOOP("BulkWords", "Reject this group"),
          QT_TRANSLATE_N_NOOP("BulkWords", "%n orders are given up, and what was done is undone."),
          QT_TRANSLATE_N_NOOP("BulkWords", "Reject %n orders"),
          QT_TRANSLATE_N_NOOP("BulkWords", "Rejecting %n orders")},
    Texts{
        QT_TRANSLATE_NOOP("BulkWords", "Settle this group by hand"),
        QT_TRANSLATE_N_NOOP(
            "BulkWords",
            "You state that everything still open of %n orders was settled outside. Sagadesk will not check it again."),
        QT_TRANSLATE_N_NOOP("BulkWords", "Settle %n orders"), QT_TRANSLATE_N_NOOP("BulkWords", "Settling %n orders")},
    Texts{QT_TRANSLATE_NOOP("BulkWords", "Start this group again"),
          QT_TRANSLATE_N_NOOP("BulkWords",
                              "%n orders begin a new run with the first step; their money is asked for once more."),
          QT_TRANSLATE_N_NOOP("BulkWords", "Start %n orders again"),
          QT_TRANSLATE_N_NOOP("BulkWords", "Starting %n orders again")},
    Texts{QT_TRANSLATE_NOOP("BulkWords", "Stop this group"),
          QT_TRANSLATE_N_NOOP("BulkWords", "%n orders stop where they are until somebody lets them go on."),
          QT_TRANSLATE_N_NOOP("BulkWords", "Stop %n orders"), QT_TRANSLATE_N_NOOP("BulkWords", "Stopping %n orders")}};
constexpr Texts was_done{
    QT_TRANSLATE_NOOP("BulkWords", "It was done"),
    QT_TRANSLATE_N_NOOP("BulkWords", "You state for %n orders that the step was done; they go on after it."),
    QT_TRANSLATE_N_NOOP("BulkWords", "Done for %n orders"),
    QT_TRANSLATE_N_NOOP("BulkWords", "Answering for %n orders")};
constexpr Texts was_not_done{
    QT_TRANSLATE_NOOP("BulkWords", "It was not done"),
    QT_TRANSLATE_N_NOOP("BulkWords", "You state for %n orders that the step was not done; it is asked for once more."),
    QT_TRANSLATE_N_NOOP("BulkWords", "Not done for %n orders"),
    QT_TRANSLATE_N_NOOP("BulkWords", "Answering for %n orders")};
constexpr Texts left_out{QT_TRANSLATE_NOOP("BulkWords", "Leave the step out"),
                         QT_TRANSLATE_N_NOOP("BulkWords", "For %n orders the step is left out; all else goes on."),
                         QT_TRANSLATE_N_NOOP("BulkWords", "Leave out for %n orders"),
                         QT_TRANSLATE_N_NOOP("BulkWords", "Leaving a step out for %n orders")};

const Texts& textsOf(core::BulkAction action, std::string_view verdict) {
    if (action == core::BulkAction::Resolve) {
        if (verdict == "done") return was_done;
        if (verdict == "not_done") return was_not_done;
        if (verdict == "skip") return left_out;
    }
    return actions.at(static_cast<std::size_t>(action));
}

// Amounts of different currencies stay apart.
QString amounts(const std::vector<api::MoneySum>& sums, std::int64_t api::MoneySum::*part, const Viewer& viewer) {
    QStringList texts;
    for (const api::MoneySum& sum : sums)
        if (sum.*part > 0) texts << viewer.money(sum.*part, sum.currency);
    return texts.join(QStringLiteral(" + "));
}

// Effects with the shape that stands before each.
class EffectList {
public:
    void add(const char* icon, const QString& effect) {
        if (effect.isEmpty()) return;
        m_effects << effect;
        m_icons << QString::fromLatin1(icon);
    }
    [[nodiscard]] PanelWords take(const QString& title, const QString& button) const {
        return {title, m_effects, button, m_icons};
    }

private:
    QStringList m_effects, m_icons;
};

void addMoney(EffectList& effects, const api::BulkPlan& plan, const Viewer& viewer) {
    const QString total = amounts(plan.money, &api::MoneySum::total, viewer);
    const QString atRisk = amounts(plan.money, &api::MoneySum::atRisk, viewer);
    if (!total.isEmpty())
        effects.add("money",
                    filled(QCoreApplication::translate("BulkWords", "It is about {money}."), {{"money", total}}));
    if (!atRisk.isEmpty())
        effects.add("status-held",
                    filled(QCoreApplication::translate("BulkWords",
                                                       "Of this, {money} may be stuck or its outcome is not known."),
                           {{"money", atRisk}}));
}

// Why, and which: a few numbers stand for all.
QString leftOutText(const api::LeftOut& left) {
    QStringList numbers;
    for (const std::string& each : left.examples) numbers << text(each);
    if (left.orders > left.examples.size()) numbers << QStringLiteral("…");
    const QString why = filled(translated(context, QT_TRANSLATE_N_NOOP("BulkWords", "%n orders are left out: {why}"),
                                          static_cast<int>(left.orders)),
                               {{"why", guardWords(left.guard)}});
    if (left.examples.empty()) return why;
    return paragraph({why, filled(QCoreApplication::translate("BulkWords", "They are {numbers}."),
                                  {{"numbers", numbers.join(QStringLiteral(", "))}})});
}

void addSet(EffectList& effects, const api::BulkRequest& request, const api::BulkPlan& plan, core::Instant fixedAt,
            const Viewer& viewer) {
    for (const api::LeftOut& left : plan.leftOut) effects.add("minus", leftOutText(left));
    effects.add("clock", filled(QCoreApplication::translate(
                                    "BulkWords", "The set is fixed at {time}. Orders that come later are not touched."),
                                {{"time", viewer.time(fixedAt)}}));
    if (request.canary > 0)
        effects.add("flag",
                    translated(context,
                               QT_TRANSLATE_N_NOOP(
                                   "BulkWords", "%n orders go first; the others follow only when these have a result."),
                               static_cast<int>(request.canary)));
    if (request.stopAbove < 1.0 && viewer.share)
        effects.add("stop", filled(QCoreApplication::translate(
                                       "BulkWords", "It stops by itself when more than {share} are held again."),
                                   {{"share", viewer.share(request.stopAbove)}}));
}

}  // namespace

PanelWords bulkWords(const api::BulkRequest& request, const api::BulkPlan& plan, core::Instant fixedAt,
                     const Viewer& viewer) {
    const Texts& texts = textsOf(request.action, request.verdict);
    const int orders = static_cast<int>(plan.willAct);
    EffectList effects;
    effects.add("retry", translated(context, texts.effect, orders));
    addMoney(effects, plan, viewer);
    addSet(effects, request, plan, fixedAt, viewer);
    return effects.take(translated(context, texts.title), translated(context, texts.button, orders));
}

QString jobTitle(const core::BulkJob& job) {
    return translated(context, textsOf(job.action, job.verdict).running, static_cast<int>(job.total));
}

}  // namespace sagadesk::ui
