// The columns of the Pipeline that stand under one state, with the band above them.
#pragma once

#include <QHBoxLayout>
#include <QWidget>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

class TextLabel;

class PipelineGroup final : public QWidget {
    Q_OBJECT

public:
    // sure: Confirmed and Processing; else Pending.
    PipelineGroup(bool sure, QWidget* parent);

    void setOrders(const QString& count);
    void release();  // its columns are somebody else's again
    // wide: it has cards.
    void add(QWidget* column, bool wide);
    // What it wants beside the other group.
    [[nodiscard]] int weight() const { return m_weight; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_sure;
    int m_weight = 0;
    TextLabel* m_orders;
    QHBoxLayout* m_columns;
};

}  // namespace sagadesk::ui
