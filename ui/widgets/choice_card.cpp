#include "ui/widgets/choice_card.h"

#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {
constexpr int beside = 44, around = 12;  // px at 100 % font scale

void paintCircle(QPainter& painter, const QRectF& where, bool chosen) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(chosen ? Token::Accent : Token::Strong), chosen ? 5 : 1.5));
    painter.setBrush(theme().color(Token::Base));
    const qreal in = chosen ? 2.5 : 0.75;
    painter.drawEllipse(where.adjusted(in, in, -in, -in));
    painter.restore();
}
}  // namespace

ChoiceCard::ChoiceCard(const QString& icon, const QString& name, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent),
      m_icon(icon) {
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::ClickFocus);
    // Tab comes to the chosen one only, as with all radio buttons.
    connect(this, &QAbstractButton::toggled, this,
            [this](bool chosen) { setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus); });
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(name);
    setSentence(sentence);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void ChoiceCard::setSentence(const QString& sentence) {
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect ChoiceCard::sentenceIn(int width) const {
    const int room = width - theme().scaled(beside) - theme().scaled(beside);
    return QFontMetrics(theme().font(FontRole::Body))
        .boundingRect(QRect(0, 0, qMax(room, 40), 2'000), Qt::TextWordWrap, m_sentence);
}

int ChoiceCard::heightForWidth(int width) const {
    return 2 * theme().scaled(around) + theme().lineHeight(FontRole::Lead) + space::xxs + sentenceIn(width).height();
}

QSize ChoiceCard::sizeHint() const {
    const int width = theme().scaled(520);
    return {width, heightForWidth(width)};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const QColor ground =
        isChecked() ? t.color(Token::Selected) : t.color(underMouse() ? Token::JustChanged : Token::Base);
    paintBox(painter, rect(), ground, t.color(isChecked() ? Token::Accent : Token::Border),
             isChecked() ? 1.5 : t.line());
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int top = t.scaled(around), side = t.scaled(16), lead = t.lineHeight(FontRole::Lead),
              begin = t.scaled(beside);
    paintCircle(painter, place({t.scaled(14), top + (lead - side) / 2, side, side}), isChecked());
    paintText(painter, place({begin, top, width() - 2 * begin, lead}), text(), t.font(FontRole::Lead),
              t.color(Token::Text));
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(t.color(Token::Text2));
    painter.drawText(place({begin, top + lead + space::xxs, width() - 2 * begin, height()}),
                     Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, m_sentence);
    const int icon = t.scaled(20);
    paintIcon(painter, place({width() - t.scaled(14) - icon, top + 1, icon, icon}), m_icon,
              t.color(isChecked() ? Token::Accent : Token::Text2));
    if (hasFocus()) paintFocus(painter, rect());
}

}  // namespace sagadesk::ui
