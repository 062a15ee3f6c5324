// Failures: what stands still and why, in groups by what helps; one decision for all orders of a cause; the bulk jobs.
//
// Asks for the queue each second while it is in front. Nothing moves while a cause is chosen or the pointer is over the
// table (ui.md §4); F5 puts everything in order.
#pragma once

#include "ui/frame/page.h"
#include "ui/models/cause_model.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace sagadesk::ui {

class Banner;
class BulkJobsView;
class BulkPanel;
class CauseOrders;
class EmptyState;
class SegmentedControl;
class Table;
class TextLabel;

class FailuresPage final : public Page {
    Q_OBJECT

public:
    FailuresPage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Failures"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("failures"); }
    [[nodiscard]] QStringList contextCommands() const override;
    void onShown() override { refresh(); }
    void refresh() override;
    // "jobs": the other tab; "cause:ID", "service:NAME": that row, or its first one, is chosen as soon as it is there.
    void setQuery(const QString& query) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString selectionText() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* bar();
    QWidget* queue();
    QWidget* left();
    void connectParts();
    void bindCommands();
    void bindActions();
    void ask(bool freely);
    void take(const api::Answer<api::FailureList>& answer, bool freely);
    void arrange(bool freely);
    void sayTotals();
    void choose();
    void showSet();
    void watch(const QString& key, quint64 before, const api::BulkView& job);
    void takeJobs(const api::BulkList& jobs);
    void showTab(int tab);
    void leave();
    void openAsList();
    void chooseWanted();
    [[nodiscard]] bool standsStill() const;
    [[nodiscard]] const CauseRow* chosen() const;

    CauseModel* m_model;
    Table* m_table = nullptr;
    CauseOrders* m_orders = nullptr;
    BulkPanel* m_panel = nullptr;
    BulkJobsView* m_jobs = nullptr;
    SegmentedControl* m_tab = nullptr;
    QStackedWidget* m_tabs = nullptr;     // queue, jobs
    QList<QWidget*> m_ofQueue;            // in the bar, for the queue only
    QStackedWidget* m_content = nullptr;  // loading, empty, table
    EmptyState* m_empty = nullptr;
    SegmentedControl* m_group = nullptr;
    QLineEdit* m_filter = nullptr;
    TextLabel *m_totals = nullptr, *m_foot = nullptr;
    Banner* m_banner = nullptr;
    std::optional<api::FailureList> m_list;
    QueueView m_view;
    QString m_chosen;  // key of the chosen row
    QString m_wanted;  // query of a row that is not there yet
    bool m_asking = false;
};

}  // namespace sagadesk::ui
