// A table whose rows stay where they are: a band may lie above them, and it says when one leaves or scrolls them.
#pragma once

#include <utility>

#include "ui/widgets/table.h"

namespace sagadesk::ui {

class RowTable final : public Table {
    Q_OBJECT

public:
    RowTable(const QString& name, QWidget* parent);

    // A mark on the header: the order is frozen until the list is asked again.
    void setFrozen(bool frozen);
    // A widget between the head and the rows; the rows stay where they are while there is something to scroll.
    void setBand(QWidget* band);
    void showBand(bool shown);
    [[nodiscard]] bool isAtTop() const;
    // First and last row that are seen; −1 when there is none.
    [[nodiscard]] std::pair<int, int> seenRows() const;

signals:
    void homePressed();  // the first row is chosen after it
    void leftAbove();    // Up in the first row
    void scrolled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int bandHeight() const;

    QWidget* m_band = nullptr;
    bool m_bandShown = false, m_placing = false;
};

}  // namespace sagadesk::ui
