// Pipeline: how orders flow, and what sticks. Orders that pass are counted; only those that do not get on are cards.
//
// Asks every two seconds while it is shown. Nothing moves in a column that is looked at, and nothing at all while the
// page is held still. UI thread.
#pragma once

#include <QFrame>
#include <optional>

#include "api/pipeline.h"
#include "api/services.h"
#include "ui/format/words/viewer.h"
#include "ui/frame/command_list.h"
#include "ui/frame/page.h"
#include "ui/models/order_offers.h"
#include "ui/models/pipeline_columns.h"
#include "ui/models/pipeline_model.h"

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;

namespace sagadesk::ui {

class ActionPanel;
class Banner;
class Button;
class FilterChip;
class OutcomeStrip;
class PipelineColumnView;
class PipelineGroup;

class PipelinePage final : public Page {
    Q_OBJECT

public:
    PipelinePage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Pipeline"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("pipeline"); }
    [[nodiscard]] QStringList contextCommands() const override;
    void onShown() override;
    void onHidden() override { m_shown = false; }
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] const std::vector<PipelineColumnView*>& columns() const { return m_columns; }
    [[nodiscard]] bool isStill() const { return m_still; }

private:
    QWidget* makeHead();
    QWidget* makeColumns();
    void bindCommands();
    void bindCopies();
    void bindActions();
    void bindAction(const QString& command);
    [[nodiscard]] std::optional<Offer> offerOf(const QString& command) const;
    [[nodiscard]] const api::OrderSnapshot* chosenOrder() const;
    [[nodiscard]] const api::OrderSummary* current() const;
    [[nodiscard]] Possible needsCard() const;
    void ask(bool arrange);
    void take(api::Answer<api::Pipeline> answer, bool arrange);
    void showAll(bool arrange);
    void layOut(const std::vector<PipelineColumn>& columns);
    PipelineColumnView* makeColumn();
    void showTotals(const std::vector<PipelineColumn>& columns);
    void showTotal();
    void showOutcomes();
    void showFilters();
    void holdStill(bool still);
    void goAside(PipelineColumnView& from, int step);
    void choose(PipelineColumnView& column);
    void askOrder();
    void offerTypes();
    void offerOrder();
    [[nodiscard]] core::Instant moment() const;

    Viewer m_viewer;
    Banner* m_trouble;
    FilterChip *m_typeChip = nullptr, *m_orderChip = nullptr;
    QLabel* m_total = nullptr;
    Button* m_hold = nullptr;
    PipelineGroup *m_pending = nullptr, *m_sure = nullptr;
    QHBoxLayout* m_groups = nullptr;
    QScrollArea* m_scroll = nullptr;
    QStackedLayout* m_stack = nullptr;
    OutcomeStrip* m_outcomes = nullptr;
    ActionPanel* m_action = nullptr;
    std::vector<PipelineColumnView*> m_columns;  // from the first milestone to the last
    PipelineColumnView* m_chosenIn = nullptr;
    std::optional<api::Pipeline> m_pipeline;
    std::optional<api::ServiceBoard> m_board;
    std::optional<api::OrderSnapshot> m_order;  // that is chosen, once it is known
    std::optional<core::OrderId> m_orderAsked;
    Latest m_asked, m_boardAsked, m_orderLatest;
    std::string m_type;
    CardOrder m_cardOrder = CardOrder::NeedsHelp;
    bool m_shown = false, m_still = false, m_asking = false;
    int m_ticks = 0;
    std::uint64_t m_orders = 0, m_sticking = 0;
};

}  // namespace sagadesk::ui
