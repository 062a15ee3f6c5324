// Workflows: every installed version with its steps, its text, and what changed from one to another. Read-only.
#pragma once

#include "api/workflows.h"
#include "ui/frame/page.h"

class QComboBox;
class QScrollArea;
class QStackedLayout;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace sagadesk::ui {

class Banner;
class DetailRows;
class EmptyState;
class Pill;
class SegmentedControl;
class SourceView;
class TextLabel;
class WorkflowComparison;
class WorkflowDiagram;

class WorkflowsPage final : public Page {
    Q_OBJECT

public:
    WorkflowsPage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Workflows"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("workflows"); }
    [[nodiscard]] QStringList contextCommands() const override;
    void onShown() override;
    void onHidden() override { m_shown = false; }
    void refresh() override { ask(); }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    enum View : int { Steps, Text, Compare };
    struct Name {
        std::string workflow;
        std::uint32_t version = 0;
        bool operator==(const Name&) const = default;
    };

    QWidget* list();
    QWidget* content();
    QWidget* head();
    QWidget* stepsView();
    void bindCommands();
    void ask();
    void take(api::Answer<api::WorkflowList> answer);
    void fillTree();
    void showCounts();
    void choose(const Name& name);
    void showChosen();
    void showView(int view);
    void showComparison();
    void showStep(const QString& step);
    [[nodiscard]] const api::WorkflowView* find(const Name& name) const;
    [[nodiscard]] std::vector<const api::WorkflowView*> others() const;  // of the chosen workflow, installed
    [[nodiscard]] QString noOther() const;

    QStandardItemModel* m_model;
    QTreeView* m_tree;
    QStackedLayout* m_layers;
    QStackedWidget* m_views;
    EmptyState* m_empty;
    Banner* m_banner;
    TextLabel *m_title, *m_note, *m_stepTitle;
    Pill* m_pill;
    SegmentedControl* m_view;
    QComboBox* m_with;
    QScrollArea* m_scroll;  // around the diagram
    WorkflowDiagram* m_diagram;
    DetailRows* m_step;
    SourceView* m_source;
    WorkflowComparison* m_comparison;
    api::WorkflowList m_list;
    Name m_chosen;
    Latest m_latest;
    int m_ticks = 0;
    bool m_shown = false;
};

}  // namespace sagadesk::ui
