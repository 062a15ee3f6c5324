// The tabs: the screen in front first, then the open orders, which can be closed.
#pragma once

#include <QTabBar>
#include <optional>

#include "ui/format/shown.h"

namespace sagadesk::ui {

class TabStrip final : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent);

    // The first tab is the screen's; it has no cross.
    void describe(int tab, const QString& text, const QString& icon, std::optional<Shown> status);

signals:
    void closeAsked(int tab);

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] QRect crossOf(int tab) const;
    void paintTab(QPainter& painter, int tab);

    int m_crossUnderMouse = -1;
};

}  // namespace sagadesk::ui
