// Nodes & storage: who writes which partitions, where the orders are kept, how fast that grows, what to be warned of.
#pragma once

#include "api/storage.h"
#include "ui/frame/page.h"

class QStackedLayout;
class QVBoxLayout;

namespace sagadesk::ui {

class BackupPanel;
class Banner;
class NodeCard;
class Panel;
class ValueRows;

class NodesPage final : public Page {
    Q_OBJECT

public:
    NodesPage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Nodes & storage"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("nodes"); }
    void onShown() override;
    void onHidden() override { m_shown = false; }
    void refresh() override { ask(); }
    [[nodiscard]] QWidget* firstFocus() override;

private:
    QWidget* content();
    void ask();
    void takeNodes(const api::NodeList& nodes);
    void takeStorage(const api::StorageView& storage);
    void showTrouble(const api::Problem& problem);
    void showWarnings();

    QStackedLayout* m_layers;
    Banner *m_trouble, *m_warning;
    BackupPanel* m_backups = nullptr;
    QVBoxLayout* m_nodes;
    Panel *m_nodesPanel, *m_storagePanel;
    QList<NodeCard*> m_cards;
    ValueRows *m_place, *m_growth, *m_orders;
    api::NodeList m_nodeList;
    api::StorageView m_storage;
    Latest m_latestNodes, m_latestStorage;
    int m_ticks = 0;
    bool m_shown = false, m_nodesKnown = false, m_storageKnown = false;
};

}  // namespace sagadesk::ui
