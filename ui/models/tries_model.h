// The tries of one lane as rows: number, start, took, result. Grows at its end; a change is told as changed rows.
#pragma once

#include <QAbstractTableModel>

#include "ui/format/formats.h"
#include "ui/models/timeline.h"

namespace sagadesk::ui {

class TriesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Start, Took, Result, ColumnCount };
    TriesModel(const Formats& formats, QObject* parent);

    void show(const Lane& lane);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const Bar& bar, int column) const;
    const Formats& m_formats;
    Lane m_lane;
};

}  // namespace sagadesk::ui
