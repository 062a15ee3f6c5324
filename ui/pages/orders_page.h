// The Orders page: find orders and understand them. A list that a query drives, conditions as chips, a quick look.
//
// The find box of the window edits its query (Page::query). Nothing in the list moves under the hand: see
// ui/models/order_list_model.h for the rules and updateSteady() for when they hold.
#pragma once

#include <QTimer>

#include "ui/frame/command_list.h"
#include "ui/frame/page.h"
#include "ui/models/order_list_model.h"
#include "ui/models/order_offers.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace sagadesk::ui {

class ActionPanel;
class EmptyState;
class FilterChip;
class NewerBar;
class OrderExport;
class QuickLook;
class RowTable;
class TextLabel;

class OrdersPage final : public Page {
    Q_OBJECT

public:
    OrdersPage(Surroundings& around, QWidget* parent);
    ~OrdersPage() override;

    [[nodiscard]] QString title() const override { return tr("Orders"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("orders"); }
    [[nodiscard]] QStringList contextCommands() const override;
    void onShown() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void setQuery(const QString& query) override;
    [[nodiscard]] QString query() const override { return m_query; }
    [[nodiscard]] bool hasQuery() const override { return true; }
    void enterList() override;
    [[nodiscard]] QString neighbourOf(const QString& number, int step) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString selectionText() const override;
    [[nodiscard]] QString currentOrder() const override;

    [[nodiscard]] OrderListModel& model() { return *m_model; }
    [[nodiscard]] RowTable& table() { return *m_table; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeChips();
    void makeTable();
    void bindCommands();
    void bindCopies();
    void bindActions();
    void bindAction(const QString& command);
    [[nodiscard]] const api::OrderSnapshot* lookedAt() const;
    [[nodiscard]] std::optional<Offer> offerOf(const QString& command) const;
    void connectModel();
    void writeQuery(const QString& query);  // by a chip or a menu: the box follows
    void showQuery();
    void offerValues(FilterChip& chip, api::SearchField field);
    void offerFields(const QPoint& at);
    void offerColumns(const QPoint& at);
    void offerForCell(const QPoint& at);
    void sortBy(int column);
    void showTotal();
    void showNewer();
    void showLoaded();
    void showEmpty();
    void showCurrent();
    void updateSteady();
    void follow();
    void settle();
    void selectId(const core::OrderId& id);
    void exportMatches();
    [[nodiscard]] const api::OrderSummary* current() const;
    [[nodiscard]] std::vector<core::OrderId> selectedIds() const;
    [[nodiscard]] int selectedRows() const;
    [[nodiscard]] Possible needsOrder() const;

    QString m_query;
    OrderListModel* m_model;
    RowTable* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_right = nullptr;  // the quick look, or an action that is being prepared
    QuickLook* m_look = nullptr;
    ActionPanel* m_action = nullptr;
    NewerBar* m_newer = nullptr;
    EmptyState* m_empty = nullptr;
    QList<std::pair<api::SearchField, FilterChip*>> m_chips;
    TextLabel* m_fault = nullptr;
    QLabel* m_total = nullptr;
    OrderExport* m_export = nullptr;
    std::optional<core::OrderId> m_wanted;  // chosen again when the list is there
    std::vector<core::OrderId> m_kept;      // chosen before the list was asked again
    std::optional<QString> m_emptyFor;      // the query about which the empty state speaks
    QTimer m_settling;
    int m_wantedScroll = -1;
    bool m_menuOpen = false, m_asked = false;
};

}  // namespace sagadesk::ui
