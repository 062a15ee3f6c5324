// Steps and their tries as a tree: start, end, took, service, result. Grows at its end within each step.
#pragma once

#include <QAbstractItemModel>

#include "ui/format/formats.h"
#include "ui/models/timeline.h"

namespace sagadesk::ui {

class StepsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Step, Start, End, Took, Service, Result, ColumnCount };
    StepsModel(const Formats& formats, QObject* parent);

    void show(const Timeline& timeline);
    // The lane and bar of a row; bar -1 for a step's own row.
    [[nodiscard]] std::pair<StepKey, int> at(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString laneText(const Lane& lane, int column) const;
    [[nodiscard]] QString barText(const Lane& lane, const Bar& bar, int column) const;
    void take(std::size_t at, const Lane& lane);

    const Formats& m_formats;
    std::vector<Lane> m_lanes;
};

}  // namespace sagadesk::ui
