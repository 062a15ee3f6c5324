// A table to write into, cell after cell: Tab goes to the next one, and out of the table after the empty row; typing
// begins, Enter ends a cell; Del takes the row out.
#pragma once

#include "ui/widgets/table.h"

namespace sagadesk::ui {

class LineTable final : public Table {
    Q_OBJECT

public:
    LineTable(const QString& name, QWidget* parent);

    // The first cell that is typed into, of that row.
    void beginRow(int row);

signals:
    void removeAsked(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] QModelIndex editableFrom(QModelIndex at, int step) const;
    [[nodiscard]] bool isBlank(int row) const;
};

}  // namespace sagadesk::ui
