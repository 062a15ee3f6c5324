// Overview: is all well, and if not, what first.
#pragma once

#include <optional>

#include "api/failures.h"
#include "api/overview.h"
#include "ui/format/words/viewer.h"
#include "ui/frame/page.h"
#include "ui/pages/overview_figures.h"

class QListView;
class QStackedLayout;

namespace sagadesk::ui {

class Banner;
class BarList;
class Button;
class CardRows;
class Chart;
class FigureStrip;
class NeedDelegate;
class NeedsModel;
class Panel;
class SegmentedControl;

class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QStringList contextCommands() const override;
    void onShown() override;
    void onHidden() override { m_shown = false; }
    void refresh() override { askAll(true); }
    [[nodiscard]] QWidget* firstFocus() override;

private:
    QWidget* needsPanel();
    QWidget* sidePanel();
    QWidget* finishedPanel();
    QWidget* causesPanel();
    void bindCommands();
    void askAll(bool arrange);
    void askOverview();
    void askServices();
    void askFailures();
    void tick();
    void showFigures();
    void showNeeds();
    void showServices();
    void showNode();
    void showFinished();
    void showCauses();
    void act(const QModelIndex& index);
    void openFigure(int figure);
    [[nodiscard]] core::Instant moment() const;
    void showTrouble(const QString& detail);
    [[nodiscard]] ChartRange range() const;

    Banner* m_trouble;
    FigureStrip* m_figures;
    NeedsModel* m_needs;
    QListView* m_list = nullptr;
    QStackedLayout* m_needsStack = nullptr;
    Panel *m_servicesPanel = nullptr, *m_nodesPanel = nullptr, *m_finishedPanel = nullptr;
    CardRows *m_services = nullptr, *m_nodes = nullptr;
    Chart* m_finished = nullptr;
    SegmentedControl* m_range = nullptr;
    BarList* m_causes = nullptr;
    std::vector<OverviewFigure> m_shownFigures;
    std::optional<api::Overview> m_overview;
    std::optional<api::ServiceBoard> m_board;
    std::optional<api::FailureList> m_failures;
    Viewer m_viewer;
    Latest m_overviewAsked, m_boardAsked, m_failuresAsked;
    bool m_shown = false, m_arrange = false;
    int m_ticks = 0;
    // Of the status before, for rates.
    std::uint64_t m_decisions = 0, m_commits = 0, m_commitMicros = 0;
    double m_perSecond = -1, m_commitMillis = -1;
};

}  // namespace sagadesk::ui
