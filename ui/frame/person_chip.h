// Who sits here and what they may do, at the right of the menu bar.
#pragma once

#include <QWidget>

#include "ui/bridge/desk.h"

namespace sagadesk::ui {

class PersonChip final : public QWidget {
    Q_OBJECT

public:
    PersonChip(Desk& desk, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Desk& m_desk;
};

}  // namespace sagadesk::ui
