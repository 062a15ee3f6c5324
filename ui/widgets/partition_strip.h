// The journal's partitions as cells: which have a node that writes them. Left and Right walk the cells.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/widgets/painted_parts.h"

namespace sagadesk::ui {

class PartitionStrip final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit PartitionStrip(QWidget* parent = nullptr);
    // owners: by partition; "" where no node writes it. mine: whose cells are filled; the others' are outlined.
    void set(QStringList owners, const QString& mine);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_owners.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int perLine() const;
    QStringList m_owners;
    QString m_mine;
    int m_chosen = -1;
};

}  // namespace sagadesk::ui
