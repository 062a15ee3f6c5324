// The services board as rows: one a service, kept by its name.
//
// Filled by the page with each board; UI thread. Rows keep their places until arrange(): a service that gets worse does
// not jump away under the hand. Never reset.
#pragma once

#include <QAbstractTableModel>
#include <array>
#include <vector>

#include "api/services.h"
#include "ui/format/formats.h"
#include "ui/format/shown.h"
#include "ui/format/words/viewer.h"
#include "ui/widgets/spark.h"

namespace sagadesk::ui {

[[nodiscard]] Shown shownOf(api::ServiceHealth health);
[[nodiscard]] Spark trendOf(const api::ServiceView& service);  // p95 of the last hour
[[nodiscard]] QString circuitIcon(const api::ServiceView& service);
[[nodiscard]] Shown circuitShown(const api::ServiceView& service);

class ServiceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { State, Name, UsedFor, Circuit, Good, P50, P95, Calls, Parked, Trend, Note, Columns };

    // formats outlives it.
    explicit ServiceModel(const Formats& formats, QObject* parent = nullptr);

    void update(api::ServiceBoard board);
    // Worst first, as the board is; what is selected stays selected.
    void arrange();
    [[nodiscard]] bool isArranged() const { return m_arranged; }

    [[nodiscard]] const api::ServiceView* at(int row) const;
    [[nodiscard]] const api::ServiceView* find(const std::string& name) const;
    [[nodiscard]] int rowOf(const std::string& name) const;  // -1: there is none
    [[nodiscard]] core::Instant moment() const { return m_board.at; }
    [[nodiscard]] const Viewer& viewer() const { return m_viewer; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        api::ServiceView service;
        std::array<QString, Columns> texts;
        core::Instant healthSince{};  // when the board first told of this health; the first board's is no change
    };
    [[nodiscard]] Row rowOf(const api::ServiceView& service) const;
    [[nodiscard]] QVariant look(const Row& row, int column, int role) const;
    void removeMissing();
    void takeOrder();

    const Formats& m_formats;
    Viewer m_viewer;
    api::ServiceBoard m_board;
    std::vector<Row> m_rows;
    bool m_arranged = true;
};

}  // namespace sagadesk::ui
