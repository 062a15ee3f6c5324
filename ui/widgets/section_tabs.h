// The sections of a page, each with how much it holds: "Timeline", "Events 34".
#pragma once

#include <QTabBar>

namespace sagadesk::ui {

class SectionTabs final : public QTabBar {
    Q_OBJECT

public:
    explicit SectionTabs(QWidget* parent = nullptr);
    void setCount(int tab, int count);  // 0 shows none

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace sagadesk::ui
