#include "ui/widgets/chart_legend.h"

#include <QPainter>

#include "ui/theme/painting.h"
#include "ui/widgets/chart_plot.h"

namespace sagadesk::ui {

namespace {

constexpr int swatch = 10, gap = 6, between = 14;

int widthOf(const ChartLegend::Entry& entry) {
    return swatch + gap + QFontMetrics(theme().font(FontRole::Small)).horizontalAdvance(entry.name) + between;
}

}  // namespace

ChartLegend::ChartLegend(QList<Entry> entries, QWidget* parent) : QWidget(parent), m_entries(std::move(entries)) {
    QStringList names;
    for (const Entry& each : m_entries) names.append(each.name);
    setAccessibleName(names.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

QSize ChartLegend::sizeHint() const {
    int width = 0;
    for (const Entry& each : m_entries) width += widthOf(each);
    return {width, theme().scaled(24)};
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int x = 0;
    for (const Entry& each : m_entries) {
        const QRect part = QStyle::visualRect(layoutDirection(), rect(), {x, 0, widthOf(each), height()});
        const QRect mark =
            QStyle::visualRect(layoutDirection(), part, {part.left(), height() / 2 - swatch / 2, swatch, swatch});
        painter.fillRect(mark, colourOf(each.ink));
        paintText(painter, QStyle::visualRect(layoutDirection(), part, part.adjusted(swatch + gap, 0, 0, 0)), each.name,
                  theme().font(FontRole::Small), theme().color(Token::Text));
        x += widthOf(each);
    }
}

}  // namespace sagadesk::ui
