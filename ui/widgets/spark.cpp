#include "ui/widgets/spark.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace sagadesk::ui {

namespace {

struct Range {
    double least = 0, most = 1;
};

Range rangeOf(const Spark& spark) {
    Range range{0, 0};
    bool any = false;
    for (const double value : spark.values) {
        if (!std::isfinite(value)) continue;
        range.least = any && spark.kind == Spark::Kind::Line ? std::min(range.least, value)
                      : any                                  ? range.least
                      : spark.kind == Spark::Kind::Line      ? value
                                                             : 0;
        range.most = any ? std::max(range.most, value) : value;
        any = true;
    }
    if (spark.fromZero) range = {std::min(0.0, range.least), range.most * 1.15};
    if (range.most <= range.least) range.most = range.least + 1;
    return range;
}

void paintBars(QPainter& painter, const QRect& rect, const Spark& spark, const Range& range) {
    const double step = static_cast<double>(rect.width()) / static_cast<double>(spark.values.size());
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().color(Token::Border));
    for (qsizetype i = 0; i < spark.values.size(); ++i) {
        const double value = spark.values[i];
        if (!std::isfinite(value) || value <= 0) continue;
        const double height = std::max(1.0, value / range.most * (rect.height() - 1));
        painter.fillRect(QRectF(rect.left() + static_cast<double>(i) * step, rect.bottom() - height,
                                std::max(1.0, step - 1), height),
                         theme().color(spark.colour));
    }
}

}  // namespace

void paintSpark(QPainter& painter, const QRect& rect, const Spark& spark) {
    if (spark.values.isEmpty() || rect.width() < 4) return;
    const Range range = rangeOf(spark);
    painter.save();
    if (spark.kind == Spark::Kind::Bars) {
        paintBars(painter, rect, spark, range);
        return painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double step =
        static_cast<double>(rect.width() - 1) / std::max<double>(1, static_cast<double>(spark.values.size() - 1));
    QPainterPath line;
    bool drawing = false;
    for (qsizetype i = 0; i < spark.values.size(); ++i) {
        if (!std::isfinite(spark.values[i])) {
            drawing = false;
            continue;
        }
        const double share = (spark.values[i] - range.least) / (range.most - range.least);
        const QPointF at(rect.left() + static_cast<double>(i) * step, rect.bottom() - share * (rect.height() - 2) - .5);
        drawing ? line.lineTo(at) : line.moveTo(at);
        drawing = true;
    }
    if (spark.kind == Spark::Kind::Area) {
        QPainterPath area = line;
        area.lineTo(rect.right(), rect.bottom() + 1);
        area.lineTo(rect.left(), rect.bottom() + 1);
        painter.fillPath(area, theme().tint(spark.colour));
    }
    painter.setPen(QPen(theme().color(spark.colour), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.restore();
}

SparkLine::SparkLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SparkLine::setSpark(Spark spark, const QString& said) {
    m_spark = std::move(spark);
    setAccessibleName(said);
    setToolTip(said);
    update();
}

void SparkLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSpark(painter, rect(), m_spark);
}

}  // namespace sagadesk::ui
