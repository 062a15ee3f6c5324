// A small line or small bars without axes: how something has gone lately.
#pragma once

#include <QList>
#include <QMetaType>
#include <QPainter>
#include <QString>
#include <QWidget>
#include <cstdint>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

struct Spark {
    enum class Kind : std::uint8_t { Line, Area, Bars };
    QList<double> values;  // oldest first; not finite: a gap
    Kind kind = Kind::Line;
    Shown colour = Shown::Processing;
    bool fromZero = false;  // a line that shows how much, not how it wavers
};

void paintSpark(QPainter& painter, const QRect& rect, const Spark& spark);

class SparkLine final : public QWidget {
    Q_OBJECT

public:
    explicit SparkLine(QWidget* parent = nullptr);
    // said: what a screen reader says of it, "rising, 12 now".
    void setSpark(Spark spark, const QString& said);
    [[nodiscard]] QSize sizeHint() const override { return {theme().scaled(64), theme().scaled(20)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Spark m_spark;
};

}  // namespace sagadesk::ui

Q_DECLARE_METATYPE(sagadesk::ui::Spark)
