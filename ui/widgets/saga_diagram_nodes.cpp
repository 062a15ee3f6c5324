// Which boxes the diagram has and what stands in them.
#include <QCoreApplication>
#include <algorithm>

#include "ui/format/words/names.h"
#include "ui/format/words/status_words.h"
#include "ui/widgets/saga_diagram.h"

namespace sagadesk::ui {

namespace {

QString say(const char* text, int number = -1) {
    return QCoreApplication::translate("SagaDiagram", text, nullptr, number);
}

bool isCheck(const api::StepView& step) {
    return step.stage == "validation" && step.group == "validate";
}

// The loudest of several: what is wrong, what runs, what is not reached, what is done.
int loudness(const std::string& status) {
    if (status == "succeeded" || status == "skipped") return 0;
    if (status == "not_reached") return 1;
    return status == "calling" ? 2 : 3;
}

class Nodes {
public:
    Nodes(const api::OrderSnapshot& order, const Timeline& timeline, const Formats& formats, int items)
        : m_order(order),
          m_timeline(timeline),
          m_formats(formats),
          m_items(items) {}

    [[nodiscard]] std::vector<DiagramNode> make() const {
        std::vector<DiagramNode> nodes, undone;
        const auto& steps = m_order.steps;
        int column = 0;
        for (std::size_t i = 0; i < steps.size(); ++column) {
            std::size_t end = i + 1;
            while (isCheck(steps[i]) && end < steps.size() && isCheck(steps[end])) ++end;
            nodes.push_back(end - i > 1 ? checks(i, end) : single(steps[i]));
            nodes.back().column = column;
            if (end - i == 1 && !steps[i].undoStatus.empty()) {
                undone.push_back(undo(steps[i]));
                undone.back().column = column;
            }
            i = end;
        }
        nodes.insert(nodes.end(), undone.begin(), undone.end());
        return nodes;
    }

private:
    [[nodiscard]] DiagramNode checks(std::size_t from, std::size_t to) const {
        DiagramNode node;
        int passed = 0;
        const api::StepView* loudest = &m_order.steps[from];
        for (std::size_t i = from; i < to; ++i) {
            const api::StepView& step = m_order.steps[i];
            node.steps.push_back(step.name);
            if (step.status == "succeeded") ++passed;
            if (loudness(step.status) > loudness(loudest->status)) loudest = &step;
        }
        node.key = {m_order.summary.run, loudest->name, false};
        node.title = groupName(loudest->group);
        const QString tally = say(QT_TRANSLATE_NOOP("SagaDiagram", "%1 of %2 passed"));
        node.line = loudness(loudest->status) > 2 ? stepWord(loudest->status)
                                                  : tally.arg(passed).arg(static_cast<int>(to - from));
        if (passed == 0 && loudest->status == "not_reached") node.line = stepWord(loudest->status);
        node.look = stepLook(loudest->status);
        return node;
    }
    [[nodiscard]] DiagramNode single(const api::StepView& step) const {
        DiagramNode node;
        node.key = {m_order.summary.run, step.name, false};
        node.steps = {step.name};
        node.title = shortStepName(step.label);
        node.line = lineOf(step);
        node.look = stepLook(step.status);
        return node;
    }
    [[nodiscard]] DiagramNode undo(const api::StepView& step) const {
        DiagramNode node;
        node.key = {m_order.summary.run, step.name, true};
        node.steps = {step.name};
        node.title = undoName(step.label);
        node.line = step.undoStatus != "done" ? undoWord(step.undoStatus) : amountOr(step, undoWord("done"));
        node.look = undoLook(step.undoStatus);
        return node;
    }
    [[nodiscard]] QString amountOr(const api::StepView& step, const QString& otherwise) const {
        if (step.amount != 0) return money(m_formats, step.amount, m_order.summary.currency);
        if (step.group == "stock" && m_items > 0) return say(QT_TRANSLATE_N_NOOP("SagaDiagram", "%n items"), m_items);
        return otherwise;
    }
    [[nodiscard]] QString lineOf(const api::StepView& step) const {
        if (step.status == "succeeded") return amountOr(step, tookOf(step));
        if (step.status == "not_reached") return stepWord(step.status);
        if (step.attempts < 2) return stepWord(step.status);
        return say(QT_TRANSLATE_NOOP("SagaDiagram", "%1, %2"))
            .arg(stepWord(step.status), say(QT_TRANSLATE_N_NOOP("SagaDiagram", "%n tries"), step.attempts));
    }
    [[nodiscard]] QString tookOf(const api::StepView& step) const {
        const Lane* lane = m_timeline.find({m_order.summary.run, step.name, false});
        if (lane == nullptr || lane->bars.empty()) return stepWord(step.status);
        return say(QT_TRANSLATE_NOOP("SagaDiagram", "Done in %1")).arg(duration(m_formats, lane->took()));
    }

    const api::OrderSnapshot& m_order;
    const Timeline& m_timeline;
    const Formats& m_formats;
    int m_items;
};

}  // namespace

std::vector<DiagramNode> diagramOf(const api::OrderSnapshot& order, const Timeline& timeline, const Formats& formats,
                                   int items) {
    return Nodes(order, timeline, formats, items).make();
}

}  // namespace sagadesk::ui
