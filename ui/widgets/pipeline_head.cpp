#include "ui/widgets/pipeline_head.h"

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

PipelineHead::PipelineHead(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void PipelineHead::set(Look look) {
    m_look = std::move(look);
    const QStringList said{m_look.name, m_look.number, m_look.pace, m_look.usual};
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(tr("%1: orders that passed it in the last hour, by five minutes").arg(m_look.name));
    update();
}

QSize PipelineHead::sizeHint() const {
    const Theme& t = theme();
    return {t.scaled(100), t.lineHeight(FontRole::Title) + 2 * t.lineHeight(FontRole::Small) + space::s + 2 * space::s};
}

QRect PipelineHead::place(const QRect& r) const {
    return QStyle::visualRect(layoutDirection(), rect(), r);
}

void PipelineHead::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const int top = space::s, line = t.lineHeight(FontRole::Title);
    int left = space::m;
    if (m_look.mark) {
        const int side = t.scaled(15);
        paintIcon(painter, place({left, top + (line - side) / 2, side, side}), iconOf(*m_look.mark),
                  t.color(*m_look.mark));
        left += side + 6;
    }
    const int number = QFontMetrics(t.font(FontRole::Title)).horizontalAdvance(m_look.number) + 2;
    const int end = width() - space::m;
    paintText(painter, place({left, top, end - number - 4 - left, line}), m_look.name, t.font(FontRole::Body, true),
              t.color(Token::Text));
    paintText(painter, place({end - number, top, number, line}), m_look.number, t.font(FontRole::Title),
              t.color(Token::Text), Qt::AlignTrailing | Qt::AlignVCenter);
    paintNumbers(painter, top + line + space::xs);
}

void PipelineHead::paintNumbers(QPainter& painter, int y) const {
    const Theme& t = theme();
    const QFont small = t.font(FontRole::Small);
    const int line = t.lineHeight(FontRole::Small), end = width() - space::m;
    const QFontMetrics metrics(small);
    const int wide = qMax(metrics.horizontalAdvance(m_look.pace), metrics.horizontalAdvance(m_look.usual)) + 2;
    const int words = qMin(wide, end - space::m);
    for (const QString& text : {m_look.pace, m_look.usual}) {
        paintText(painter, place({end - words, y, words, line}), text, small, t.color(Token::Text2),
                  Qt::AlignTrailing | Qt::AlignVCenter);
        y += line;
    }
    // A narrow column has room for its line beside the pace only.
    const int least = t.scaled(28);
    const bool narrow = end - words - space::s - space::m < least;
    const int beside = narrow ? metrics.horizontalAdvance(m_look.pace) + 2 : words;
    const int spark = qMin(t.scaled(90), end - beside - space::s - space::m);
    if (spark >= least)
        paintSpark(painter, place({space::m, y - 2 * line + 3, spark, (narrow ? line : 2 * line) - 6}), m_look.hour);
}

}  // namespace sagadesk::ui
