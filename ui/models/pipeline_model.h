// The cards of one column of the Pipeline: orders that are held, parked or slower than usual.
//
// Rows are known by the order's id and never reset. update() takes what is known now; while the column may not move,
// rows change in place, those that went on stay, dimmed, and new ones wait until move(). UI thread.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "api/orders.h"
#include "ui/format/formats.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

enum class CardOrder : std::uint8_t { NeedsHelp, Longest, MostMoney };

class PipelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    // formats and viewer outlive it.
    PipelineModel(const Formats& formats, const Viewer& viewer, QObject* parent = nullptr);

    void update(std::vector<api::OrderSummary> cards, core::Instant at, CardOrder order, bool mayMove);
    void move();                        // takes over what waits
    [[nodiscard]] int waiting() const;  // cards that are not shown yet
    [[nodiscard]] const api::OrderSummary* at(int row) const;
    [[nodiscard]] int rowOf(const core::OrderId& id) const;  // -1: it has no card

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Card {
        api::OrderSummary order;
        bool gone = false;  // it went on while the column stood still
    };
    void arrange(CardOrder order);
    void refresh();
    void removeMissing();
    void takeOrder();
    [[nodiscard]] const api::OrderSummary* wanted(const core::OrderId& id) const;
    [[nodiscard]] core::Duration age(const api::OrderSummary& order) const;
    [[nodiscard]] QString waitsFor(const Card& card) const;
    [[nodiscard]] QString sentence(const Card& card) const;
    [[nodiscard]] QVariant look(const Card& card, int role) const;

    const Formats& m_formats;
    const Viewer& m_viewer;
    std::vector<Card> m_cards;
    std::vector<api::OrderSummary> m_wanted;  // in the order in which they should stand
    core::Instant m_at{};
    core::Duration m_longest{1};
};

}  // namespace sagadesk::ui
