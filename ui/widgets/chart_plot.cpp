#include "ui/widgets/chart_plot.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

constexpr const char* back = "back";    // shaded times, under the grid
constexpr const char* front = "front";  // names and the reading, over everything

QPen hair() {
    return QPen(theme().color(Token::Hair), 1);
}

QCPItemText* textAt(QCustomPlot& plot, const QString& text, const QFont& font, const QColor& ink,
                    const QString& layer) {
    auto* item = new QCPItemText(&plot);
    item->setLayer(layer);
    item->setText(text);
    item->setFont(font);
    item->setColor(ink);
    item->setClipToAxisRect(false);
    return item;
}

}  // namespace

QColor colourOf(const ChartInk& ink) {
    return std::visit([](auto which) { return theme().color(which); }, ink);
}

int chartLeft() {
    return QFontMetrics(theme().font(FontRole::Axis)).horizontalAdvance(QStringLiteral("100 ms")) + 10;
}

int chartRight() {
    return QFontMetrics(theme().font(FontRole::Axis)).horizontalAdvance(QStringLiteral("00:00")) / 2 + 4;
}

ChartPlot::ChartPlot(ChartLook look, QWidget* parent) : QCustomPlot(parent), m_look(std::move(look)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight);
    addLayer(QLatin1String(back), layer(QStringLiteral("background")), limAbove);
    addLayer(QLatin1String(front), layer(QStringLiteral("overlay")), limBelow);
    setNoAntialiasingOnDrag(true);
    axisRect()->setAutoMargins(QCP::msNone);
    if (m_look.logarithmic) yAxis->setScaleType(QCPAxis::stLogarithmic);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setTickLabelPadding(6);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    xAxis->setTickLabels(m_look.showsTimes);
    connect(&theme(), &Theme::changed, this, [this] { display(m_data); });
    restyle();
}

void ChartPlot::restyle() {
    const QFont font = theme().font(FontRole::Axis);
    // A label whose half would lie outside is not drawn at all.
    const int half = QFontMetrics(font).height() / 2 + 2, bottom = m_look.showsTimes ? 2 * half + 6 : half;
    setBackground(QBrush(theme().color(Token::Base)));
    axisRect()->setMargins(QMargins(chartLeft(), half, chartRight(), bottom));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(theme().color(Token::Text2));
        axis->grid()->setPen(hair());
    }
    if (!m_look.logarithmic) xAxis->grid()->setPen(Qt::NoPen);
}

void ChartPlot::display(const ChartData& next) {
    m_data = next;
    restyle();
    clearAll();
    drawSpans();
    drawSeries();
    drawMarks();
    scaleValues();
    drawReading();
    replot(rpQueuedReplot);
}

void ChartPlot::point(int point) {
    m_point = point;
    display(ChartData(m_data));
}

void ChartPlot::clearAll() {
    clearPlottables();
    clearItems();
    xAxis->setRange(m_data.begin, m_data.end());
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double at : m_data.timeTicks) ticker->addTick(at, m_look.timeText(at));
    xAxis->setTicker(ticker);
}

void ChartPlot::drawSpans() {
    for (const ChartSpan& span : m_data.spans) {
        auto* box = new QCPItemRect(this);
        box->setLayer(QLatin1String(back));
        box->setPen(Qt::NoPen);
        box->setBrush(theme().tint(span.colour));
        const double from = std::max(span.from, m_data.begin), to = std::min(span.to, m_data.end());
        for (QCPItemPosition* corner : {box->topLeft, box->bottomRight}) {
            corner->setTypeX(QCPItemPosition::ptPlotCoords);
            corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
            corner->setCoords(corner == box->topLeft ? from : to, corner == box->topLeft ? 0 : 1);
        }
        nameSpan(span, from, to);
    }
}

// Inside the shading, where there is room; the note only where it does not meet the lines.
void ChartPlot::nameSpan(const ChartSpan& span, double from, double to) {
    const double room = (to - from) / (m_data.end() - m_data.begin) * axisRect()->width();
    const bool tall = m_look.logarithmic && axisRect()->height() >= theme().scaled(110);
    double y = tall ? .34 : .04;
    const auto write = [&](const QString& words, const QFont& font, const QColor& ink) {
        if (words.isEmpty() || room < QFontMetrics(font).horizontalAdvance(words) * 1.3) return;
        auto* text = textAt(*this, words, font, ink, QLatin1String(front));
        text->setPositionAlignment(Qt::AlignTop | Qt::AlignLeft);
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(from + (to - from) * (tall ? .12 : .02), y);
        y += 18.0 / std::max(1, axisRect()->height());
    };
    write(span.title, theme().font(FontRole::Small, true), theme().color(span.colour));
    if (tall) write(span.note, theme().font(FontRole::Axis), theme().color(Token::Text2));
}

// A dashed line with its name at the top, in the half that has room for it; under the names of shaded times.
void ChartPlot::drawMarks() {
    for (const ChartMark& mark : m_data.marks) {
        if (mark.at < m_data.begin || mark.at > m_data.end()) continue;
        auto* line = new QCPItemLine(this);
        line->setLayer(QLatin1String(front));
        QPen pen(theme().color(mark.colour), 1);
        pen.setDashPattern({3, 3});
        line->setPen(pen);
        for (QCPItemPosition* end : {line->start, line->end}) {
            end->setTypeX(QCPItemPosition::ptPlotCoords);
            end->setTypeY(QCPItemPosition::ptAxisRectRatio);
            end->setCoords(mark.at, end == line->start ? 0 : 1);
        }
        auto* text =
            textAt(*this, mark.title, theme().font(FontRole::Axis), theme().color(mark.colour), QLatin1String(front));
        const bool right = mark.at > (m_data.begin + m_data.end()) / 2;
        text->setPositionAlignment(Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(mark.at, m_data.spans.isEmpty() ? 0 : 24.0 / std::max(1, axisRect()->height()));
        text->setBrush(theme().color(Token::Base));
        text->setPadding(QMargins(4, 1, 4, 1));
    }
}

void ChartPlot::drawSeries() {
    QCPBars* below = nullptr;
    for (const ChartSeries& series : m_data.series) {
        if (series.kind == ChartSeries::Kind::Bars)
            below = drawBars(series, below);
        else
            drawLine(series);
    }
}

void ChartPlot::drawLine(const ChartSeries& series) {
    auto* graph = addGraph();
    const bool dashed = series.kind == ChartSeries::Kind::Dashed;
    QPen pen(colourOf(series.ink), dashed ? 1.4 : 1.8);
    if (dashed) pen.setDashPattern({3, 2.2});
    graph->setPen(pen);
    graph->setAntialiased(true);
    QVector<double> at, values;
    for (int i = 0; i < m_data.points && i < series.values.size(); ++i) {
        at.append(m_data.middle(i));
        values.append(series.values[i]);
        // A lone point between gaps has no line; a dot keeps it visible.
        const bool alone = (i == 0 || std::isnan(series.values[i - 1])) &&
                           (i + 1 >= series.values.size() || std::isnan(series.values[i + 1]));
        if (alone && !std::isnan(series.values[i]))
            graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 3));
    }
    graph->setData(at, values, true);
    if (m_look.namesLines) nameLine(series);
}

QCPBars* ChartPlot::drawBars(const ChartSeries& series, QCPBars* below) {
    auto* bars = new QCPBars(xAxis, yAxis);
    bars->setWidth(m_data.step * .9);
    bars->setPen(Qt::NoPen);
    bars->setAntialiased(false);
    const bool hatched = series.hatched && theme().look().patterns;
    bars->setBrush(QBrush(colourOf(series.ink), hatched ? Qt::BDiagPattern : Qt::SolidPattern));
    QVector<double> at, values;
    for (int i = 0; i < m_data.points && i < series.values.size(); ++i) {
        at.append(m_data.middle(i));
        values.append(std::isnan(series.values[i]) ? 0 : series.values[i]);
    }
    bars->setData(at, values, true);
    if (below != nullptr) bars->moveAbove(below);
    return bars;
}

// Beside the end of its line, a little above it.
void ChartPlot::nameLine(const ChartSeries& series) {
    for (int i = std::min<int>(m_data.points, static_cast<int>(series.values.size())) - 1; i >= 0; --i) {
        if (std::isnan(series.values[i])) continue;
        auto* text =
            textAt(*this, series.name, theme().font(FontRole::Axis, true), colourOf(series.ink), QLatin1String(front));
        text->setPositionAlignment(Qt::AlignBottom | (i > m_data.points * 9 / 10 ? Qt::AlignRight : Qt::AlignLeft));
        text->position->setType(QCPItemPosition::ptPlotCoords);
        text->position->setCoords(m_data.middle(i), series.values[i]);
        text->setPadding(QMargins(2, 0, 2, 2));
        return;
    }
}

double ChartPlot::most() const {
    double most = 0;
    for (int i = 0; i < m_data.points; ++i) {
        double stack = 0;
        for (const ChartSeries& series : m_data.series) {
            if (i >= series.values.size() || std::isnan(series.values[i])) continue;
            if (series.kind == ChartSeries::Kind::Bars)
                stack += series.values[i];
            else
                most = std::max(most, series.values[i]);
        }
        most = std::max(most, stack);
    }
    return most;
}

double ChartPlot::least() const {
    double least = 0;
    for (const ChartSeries& series : m_data.series)
        for (const double value : series.values)
            if (value > 0) least = least == 0 ? value : std::min(least, value);
    return least;
}

void ChartPlot::scaleValues() {
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    QList<double> ticks;
    if (m_look.logarithmic) {
        const double bottom = std::max(.5, least() == 0 ? 10 : least() / 2.5),
                     top = std::max(bottom * 10, most() * 1.5);
        yAxis->setRange(bottom, top);
        ticks = logTicks(bottom, top);
    } else {
        const int rows = std::min(4, axisRect()->height() / theme().scaled(44));
        ticks = rows < 2 ? QList<double>{0, roundBelow(most())} : evenTicks(most(), rows);
        yAxis->setRange(0, std::max(ticks.last(), most() * 1.04));
    }
    for (const double tick : ticks) ticker->addTick(tick, m_look.valueText(tick));
    yAxis->setTicker(ticker);
}

int ChartPlot::pointAt(double x) const {
    if (m_data.points == 0 || !axisRect()->rect().contains(static_cast<int>(x), axisRect()->center().y())) return -1;
    const double share = (x - axisRect()->left()) / std::max(1, axisRect()->width());
    return std::clamp(static_cast<int>(share * m_data.points), 0, m_data.points - 1);
}

QRect ChartPlot::rectOf(int point) const {
    if (point < 0 || point >= m_data.points) return {};
    const QRect plot = axisRect()->rect();
    const int from = plot.left() + plot.width() * point / m_data.points;
    return {from, plot.top(), std::max(1, plot.width() / m_data.points), plot.height()};
}

QString ChartPlot::reading(int point) const {
    if (point < 0 || point >= m_data.points) return {};
    QStringList parts{m_look.timeText(m_data.begin + m_data.step * point)};
    for (const ChartSeries& series : m_data.series) {
        const double value = series.values.value(point, std::nan(""));
        parts.append(tr("%1 %2").arg(series.name, std::isnan(value) ? QStringLiteral("–") : m_look.valueText(value)));
    }
    const double from = m_data.begin + m_data.step * point;
    for (const ChartMark& mark : m_data.marks)
        if (mark.at >= from && mark.at < from + m_data.step) parts.append(mark.title);
    return parts.join(QStringLiteral(", "));
}

void ChartPlot::drawReading() {
    if (m_point < 0 || m_point >= m_data.points) return;
    auto* line = new QCPItemLine(this);
    line->setLayer(QLatin1String(front));
    line->setPen(QPen(theme().color(Token::Accent), 1));
    for (QCPItemPosition* end : {line->start, line->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        end->setCoords(m_data.middle(m_point), end == line->start ? 0 : 1);
    }
    auto* text =
        textAt(*this, reading(m_point), theme().font(FontRole::Axis), theme().color(Token::Text), QLatin1String(front));
    const bool right = m_point > m_data.points / 2;
    text->setPositionAlignment(Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
    text->position->setTypeX(QCPItemPosition::ptPlotCoords);
    text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(m_data.middle(m_point), 0);
    text->setBrush(theme().color(Token::Base));
    text->setPen(QPen(theme().color(Token::Border), 1));
    text->setPadding(QMargins(6, 2, 6, 2));
}

}  // namespace sagadesk::ui
