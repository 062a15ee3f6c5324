#include "ui/format/words/panel_words.h"

#include <array>

#include <QCoreApplication>

#include "ui/format/words/fact_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/order_situation.h"
#include "ui/format/words/order_words.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

using core::MoneyFact;
using core::UndoKind;

constexpr const char* context = "PanelWords";

// By Action.
constexpr std::array names{QT_TRANSLATE_NOOP("PanelWords", "Retry"),
                           QT_TRANSLATE_NOOP("PanelWords", "Start again"),
                           QT_TRANSLATE_NOOP("PanelWords", "Edit first"),
                           QT_TRANSLATE_NOOP("PanelWords", "It was done"),
                           QT_TRANSLATE_NOOP("PanelWords", "It was not done"),
                           QT_TRANSLATE_NOOP("PanelWords", "Leave it out"),
                           QT_TRANSLATE_NOOP("PanelWords", "Undo"),
                           QT_TRANSLATE_NOOP("PanelWords", "Cancel the order"),
                           QT_TRANSLATE_NOOP("PanelWords", "Settle by hand"),
                           QT_TRANSLATE_NOOP("PanelWords", "Approve"),
                           QT_TRANSLATE_NOOP("PanelWords", "Reject"),
                           QT_TRANSLATE_NOOP("PanelWords", "Go on"),
                           QT_TRANSLATE_NOOP("PanelWords", "Retry the undo"),
                           QT_TRANSLATE_NOOP("PanelWords", "Try now"),
                           QT_TRANSLATE_NOOP("PanelWords", "Stop the order")};

// By UndoKind, where it is known that the step was done.
constexpr std::array undo_effects{
    "", QT_TRANSLATE_NOOP("PanelWords", "The hold of {money} is released."),
    QT_TRANSLATE_NOOP("PanelWords", "{money} goes back to the customer, usually in 3 to 5 days."),
    QT_TRANSLATE_NOOP("PanelWords", "{step} is undone at {service}."),
    QT_TRANSLATE_NOOP("PanelWords", "{step} cannot be undone and stays as it is.")};

QString sentence(const char* source, const Places& places, int number = -1) {
    return filled(translated(context, source, number), places);
}

// The words of one panel, gathered sentence by sentence.
class Effects {
public:
    Effects(const api::OrderSnapshot& order, const PanelDetails& details, const Viewer& viewer)
        : m_order(order),
          m_details(details),
          m_viewer(viewer),
          m_facts(factsOf(order, viewer)) {
        m_places = situationOf(order.summary, &order, viewer).places;
        m_places.set("money", m_facts.money);
        m_places.set("reference", details.reference);
        m_places.set("earlier", QString::number(order.summary.run));
    }

    [[nodiscard]] QStringList of(PanelAction action) const {
        switch (action) {
            case PanelAction::Retry:
                return QStringList{say(QT_TRANSLATE_NOOP("PanelWords", "The order goes on at {step}."))} + kept() +
                       noMessage();
            case PanelAction::StartAgain:
                return again();
            case PanelAction::EditFirst:
                return (m_order.summary.state == core::OrderState::Failed ? again() : of(PanelAction::Retry)) +
                       QStringList{say(QT_TRANSLATE_N_NOOP("PanelWords",
                                                           "%n fields are changed. The original stays in the journal."),
                                       m_details.changedFields)};
            case PanelAction::Undo:
            case PanelAction::Cancel:
                return undone(action);
            default:
                return verdict(action);
        }
    }

private:
    [[nodiscard]] QString say(const char* source, int number = -1) const { return sentence(source, m_places, number); }
    [[nodiscard]] QString sayIf(const char* full, const char* bare) const {
        const QString text = translated(context, full);
        return allFilled(text, m_places) ? filled(text, m_places) : say(bare);
    }

    // What stays as it is while the order goes on.
    [[nodiscard]] QStringList kept() const {
        QStringList effects;
        if (m_facts.facts.money == MoneyFact::Unknown)
            effects << say(QT_TRANSLATE_NOOP(
                "PanelWords",
                "It is not known whether money was taken. The same request is used, so it is not taken twice."));
        else if (m_facts.facts.money == MoneyFact::Taken)
            effects << say(QT_TRANSLATE_NOOP("PanelWords", "{money} was taken already and is not asked for again."));
        else if (m_facts.facts.money == MoneyFact::Held)
            effects << say(QT_TRANSLATE_NOOP("PanelWords", "{money} stays held."));
        else
            effects << moneySentence(m_facts);
        if (m_facts.facts.stock == core::StockFact::Held)
            effects << (m_facts.items > 0 && m_facts.goods
                            ? say(QT_TRANSLATE_N_NOOP("PanelWords", "%n items stay reserved."), m_facts.items)
                            : say(QT_TRANSLATE_NOOP("PanelWords", "What is reserved stays reserved.")));
        return effects;
    }
    [[nodiscard]] QStringList noMessage() const {
        return {say(QT_TRANSLATE_NOOP("PanelWords", "No message goes out now."))};
    }

    [[nodiscard]] QStringList again() const {
        return {say(QT_TRANSLATE_NOOP("PanelWords",
                                      "Run {run} begins with the first step: {money} is asked for once more, and "
                                      "everything is reserved once more.")),
                say(QT_TRANSLATE_NOOP("PanelWords", "Run {earlier} stays as it is."))};
    }

    [[nodiscard]] QStringList undone(PanelAction action) const {
        QStringList effects;
        if (m_facts.facts.money == MoneyFact::NotTaken)
            effects << say(QT_TRANSLATE_NOOP("PanelWords", "Nothing was charged."));
        if (m_facts.facts.money == MoneyFact::Unknown)
            effects << say(QT_TRANSLATE_NOOP("PanelWords", "It is not known whether money was taken."));
        if (m_details.plan) effects << undoEffects(*m_details.plan, m_order.summary.currency, m_viewer);
        effects << (action == PanelAction::Cancel
                        ? say(QT_TRANSLATE_NOOP("PanelWords", "The order then ends as cancelled."))
                        : say(QT_TRANSLATE_NOOP("PanelWords", "The order then ends as failed.")));
        return effects << say(QT_TRANSLATE_NOOP("PanelWords", "This cannot be taken back once it has been sent."));
    }

    [[nodiscard]] QStringList verdict(PanelAction action) const {
        switch (action) {
            case PanelAction::WasDone:
                return {sayIf(QT_TRANSLATE_NOOP("PanelWords", "You state that {step} was done, reference {reference}."),
                              QT_TRANSLATE_NOOP("PanelWords", "You state that {step} was done.")),
                        say(QT_TRANSLATE_NOOP("PanelWords", "The order goes on after it."))};
            case PanelAction::WasNotDone:
                return {say(QT_TRANSLATE_NOOP("PanelWords", "You state that {step} was not done.")),
                        say(QT_TRANSLATE_NOOP("PanelWords", "{service} is asked to do it once."))};
            case PanelAction::LeaveOut:
                return {say(QT_TRANSLATE_NOOP("PanelWords", "{step} is left out. All else goes on."))};
            case PanelAction::SettleByHand:
                return {
                    say(QT_TRANSLATE_NOOP(
                        "PanelWords",
                        "You state that everything still open was settled outside. Sagadesk will not check it again.")),
                    say(QT_TRANSLATE_NOOP("PanelWords", "Reference and reason are kept."))};
            default:
                return goingOn(action);
        }
    }
    [[nodiscard]] QStringList goingOn(PanelAction action) const {
        switch (action) {
            case PanelAction::Approve:
                return {say(QT_TRANSLATE_NOOP("PanelWords", "The order goes on after {step}."))};
            case PanelAction::Reject:
                return {say(QT_TRANSLATE_NOOP("PanelWords", "The order is given up, and what was done is undone."))};
            case PanelAction::RetryUndo:
                return {say(QT_TRANSLATE_NOOP("PanelWords",
                                              "{service} is asked once more to undo {step}. The same request is used, "
                                              "so nothing is undone twice."))};
            case PanelAction::TryNow:
                return {sayIf(QT_TRANSLATE_NOOP("PanelWords", "The next try is made at once instead of at {due}."),
                              QT_TRANSLATE_NOOP("PanelWords", "The next try is made at once."))};
            case PanelAction::Stop:
                return {say(QT_TRANSLATE_NOOP(
                    "PanelWords",
                    "What is under way is still answered. Then the order waits until somebody lets it go on."))};
            default:
                return QStringList{say(QT_TRANSLATE_NOOP("PanelWords", "The order goes on where it stands."))} + kept();
        }
    }

    const api::OrderSnapshot& m_order;
    const PanelDetails& m_details;
    const Viewer& m_viewer;
    FactsOf m_facts;
    Places m_places;
};

QString undoEffect(const core::PlannedUndo& undo, std::string_view currency, const Viewer& viewer) {
    if (undo.kind == UndoKind::Nothing) return {};
    const Places places{{"money", viewer.money(undo.amount, currency)},
                        {"step", stepName(undo.label)},
                        {"service", serviceName(undo.service, viewer)}};
    if (undo.unknown && undo.kind != UndoKind::CannotBeUndone)
        return sentence(QT_TRANSLATE_NOOP(
                            "PanelWords",
                            "{step}: it is not known whether it was done; {service} is asked to undo it all the same."),
                        places);
    return sentence(undo_effects.at(static_cast<std::size_t>(undo.kind)), places);
}

}  // namespace

QString actionName(PanelAction action) {
    return translated(context, names.at(static_cast<std::size_t>(action)));
}

PanelWords panelWords(PanelAction action, const api::OrderSnapshot& order, const PanelDetails& details,
                      const Viewer& viewer) {
    return {actionName(action), Effects(order, details, viewer).of(action), actionName(action)};
}

QStringList undoEffects(const std::vector<core::PlannedUndo>& plan, std::string_view currency, const Viewer& viewer) {
    QStringList effects;
    for (const core::PlannedUndo& undo : plan)
        if (const QString effect = undoEffect(undo, currency, viewer); !effect.isEmpty()) effects << effect;
    if (effects.isEmpty()) effects << QCoreApplication::translate("PanelWords", "Nothing has to be undone.");
    return effects;
}

}  // namespace sagadesk::ui
