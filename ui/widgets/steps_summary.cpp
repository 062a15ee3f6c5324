#include "ui/widgets/steps_summary.h"

#include <QPainter>
#include <algorithm>

#include "ui/format/words/names.h"
#include "ui/format/words/status_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

constexpr int line_height = 22;

StepMark summaryMark(const api::StepView& step) {
    if (!step.undoStatus.empty()) {
        if (step.undoStatus == "stuck") return StepMark::Held;
        return StepMark::Undone;
    }
    if (step.status == "not_reached") return StepMark::NotReached;
    if (step.status == "succeeded") return StepMark::Done;
    if (step.status == "skipped") return StepMark::LeftOut;
    if (step.status == "held" || step.status == "unknown" || step.status == "awaiting_approval") return StepMark::Held;
    if (step.status == "parked") return StepMark::Parked;
    if (step.status == "declined" || step.status == "gave_up" || step.status == "failed") return StepMark::Failed;
    return StepMark::Running;
}

core::Duration timeOf(const api::StepView& step) {
    if (step.history.empty()) return {};
    const api::AttemptView& first = step.history.front();
    return step.history.back().at - first.started.value_or(first.at);
}

QString wordsFor(const api::StepView& step, const Formats& formats) {
    if (!step.undoStatus.empty()) return undoWord(step.undoStatus);
    if (step.attempts > 1)
        return StepsSummary::tr("%1, %2 tries").arg(stepWord(step.status), count(formats, step.attempts));
    return stepWord(step.status);
}

// Neighbours of the first group, all of them checks.
QList<StepLine> checkLines(const std::vector<const api::StepView*>& checks, const Formats& formats) {
    const auto passed =
        std::count_if(checks.begin(), checks.end(), [](const auto* s) { return s->status == "succeeded"; });
    const bool well = passed == static_cast<std::ptrdiff_t>(checks.size());
    if (checks.size() < 2 || std::any_of(checks.begin(), checks.end(), [](const auto* s) {
            return summaryMark(*s) == StepMark::Failed || summaryMark(*s) == StepMark::Held;
        })) {
        QList<StepLine> lines;
        for (const auto* step : checks)
            lines.append({summaryMark(*step), stepName(step->label), wordsFor(*step, formats),
                          step->history.empty() ? QString() : duration(formats, timeOf(*step))});
        return lines;
    }
    core::Duration longest{};
    for (const auto* step : checks) longest = std::max(longest, timeOf(*step));
    return {{well ? StepMark::Done
                  : summaryMark(**std::find_if(checks.begin(), checks.end(),
                                               [](const auto* s) { return s->status != "succeeded"; })),
             groupName(checks.front()->group),
             StepsSummary::tr("%1 of %2 passed")
                 .arg(count(formats, static_cast<std::uint64_t>(passed)), count(formats, checks.size())),
             duration(formats, longest)}};
}

StepLine restLine(const std::vector<const api::StepView*>& rest) {
    QStringList names;
    for (const auto* step : rest) {
        const QString name = groupName(step->group);
        if (!names.contains(name)) names.append(name);
    }
    return {StepMark::NotReached, names.join(QStringLiteral(", ")), wordOf(StepMark::NotReached), {}};
}

// By StepMark.
QString iconOf(StepMark mark) {
    static constexpr const char* names[] = {"status-not-reached", "status-completed", "status-processing",
                                            "status-waiting",     "status-failed",    "status-undoing",
                                            "status-held",        "status-parked",    "skip"};
    return QString::fromLatin1(names[static_cast<std::size_t>(mark)]);
}

QColor colourOf(StepMark mark) {
    static constexpr Shown shown[] = {Shown::Pending, Shown::Completed, Shown::Processing, Shown::Held,   Shown::Failed,
                                      Shown::Undoing, Shown::Held,      Shown::Parked,     Shown::Pending};
    return mark == StepMark::NotReached ? theme().color(Token::NotReached)
                                        : theme().color(shown[static_cast<std::size_t>(mark)]);
}

}  // namespace

QList<StepLine> stepLines(const api::OrderSnapshot& order, const Formats& formats) {
    QList<StepLine> lines;
    std::vector<const api::StepView*> checks, rest;
    for (const api::StepView& step : order.steps) {
        if (step.stage == "validation" && summaryMark(step) != StepMark::NotReached)
            checks.push_back(&step);
        else if (summaryMark(step) == StepMark::NotReached)
            rest.push_back(&step);
    }
    if (!checks.empty()) lines = checkLines(checks, formats);
    for (const api::StepView& step : order.steps) {
        if (summaryMark(step) == StepMark::NotReached || step.stage == "validation") continue;
        lines.append({summaryMark(step), stepName(step.label), wordsFor(step, formats),
                      step.history.empty() ? QString() : duration(formats, timeOf(step))});
    }
    if (!rest.empty()) lines.append(restLine(rest));
    return lines;
}

std::optional<core::Duration> timeInAll(const api::OrderSnapshot& order) {
    std::optional<core::Instant> from, to;
    for (const api::StepView& step : order.steps) {
        for (const api::AttemptView& attempt : step.history) {
            const core::Instant began = attempt.started.value_or(attempt.at);
            from = from ? std::min(*from, began) : began;
            to = to ? std::max(*to, attempt.at) : attempt.at;
        }
    }
    return from ? std::optional(*to - *from) : std::nullopt;
}

StepsSummary::StepsSummary(QWidget* parent) : QFrame(parent) {
    installPaintedParts();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Steps"));
}

QString StepsSummary::partName(int part) const {
    const StepLine& line = m_lines[part];
    return line.took.isEmpty() ? tr("%1: %2").arg(line.name, line.words)
                               : tr("%1: %2, %3").arg(line.name, line.words, line.took);
}

QRect StepsSummary::partRect(int part) const {
    const int line = theme().scaled(line_height);
    return {0, (part + 1) * line, width(), line};
}

void StepsSummary::setLines(QList<StepLine> lines, const QString& total) {
    m_lines = std::move(lines);
    m_total = total;
    QStringList said;
    for (const StepLine& line : std::as_const(m_lines)) said.append(tr("%1: %2.").arg(line.name, line.words));
    setAccessibleDescription(said.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize StepsSummary::sizeHint() const {
    return {theme().scaled(280), theme().scaled(line_height) * (static_cast<int>(m_lines.size()) + 1)};
}

void StepsSummary::paintLine(QPainter& painter, const QRect& row, const StepLine& line) const {
    const Theme& t = theme();
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), row, r); };
    const int side = t.scaled(13), names = row.left() + t.scaled(21);
    const int took = QFontMetrics(t.font(FontRole::Body)).horizontalAdvance(line.took) + 2;
    const int words = row.left() + row.width() / 2 - 6, end = row.right() - took;
    paintIcon(painter, place({row.left(), row.center().y() - side / 2 + 1, side, side}), iconOf(line.mark),
              colourOf(line.mark));
    paintText(painter, place({names, row.top(), words - names - 6, row.height()}), line.name, t.font(FontRole::Body),
              t.color(Token::Text));
    paintText(painter, place({words, row.top(), end - words - 6, row.height()}), line.words, t.font(FontRole::Body),
              t.color(Token::Text2));
    paintText(painter, place({end, row.top(), took, row.height()}), line.took, t.font(FontRole::Body),
              t.color(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
}

void StepsSummary::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    QRect row(0, 0, width(), t.scaled(line_height));
    paintText(painter, row, tr("Steps"), t.font(FontRole::Body, true), t.color(Token::Text2));
    paintText(painter, row, m_total, t.font(FontRole::Body), t.color(Token::Text2),
              Qt::AlignTrailing | Qt::AlignVCenter);
    for (const StepLine& line : m_lines) {
        row.translate(0, row.height());
        paintLine(painter, row, line);
    }
}

}  // namespace sagadesk::ui
