#include "ui/widgets/button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"

namespace sagadesk::ui {

namespace {
constexpr int gap = 8;

int paddingOf(Button::Kind kind) {
    return kind == Button::Kind::Link ? 4 : 11;
}

// Back points to where reading begins.
QString mirroredIcon(const QString& name) {
    if (name == QLatin1String("chevron-left")) return QStringLiteral("chevron-right");
    return name == QLatin1String("chevron-right") ? QStringLiteral("chevron-left") : name;
}

QColor inkOf(const Button& button, Button::Kind kind) {
    const Theme& t = theme();
    if (!button.isEnabled()) return t.color(Token::Text3);
    if (kind == Button::Kind::Primary) return t.color(Token::OnAccent);
    if (kind == Button::Kind::Danger) return t.color(Shown::Failed);
    return t.color(kind == Button::Kind::Link ? Token::Link : Token::Text);
}

// As it stands on the keyboard.
QString keyName(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText).replace(QLatin1String("Return"), Button::tr("Enter"));
}

}  // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent) : QPushButton(text, parent) {
    setKind(kind);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

Button* Button::icon(const QString& iconName, const QString& name, Kind kind, QWidget* parent) {
    auto* button = new Button(QString(), kind, parent);
    button->setIconName(iconName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    m_bold = kind == Kind::Primary;
    const char* const names[] = {"", "primary", "danger", "quiet", "quiet"};
    setProperty("kind", QLatin1String(names[static_cast<std::size_t>(kind)]));
    updateGeometry();
    update();
}

void Button::setBold(bool bold) {
    m_bold = bold;
    updateGeometry();
}

void Button::setSmall(bool small) {
    m_small = small;
    updateGeometry();
}

int Button::iconSide() const {
    return theme().scaled(m_small ? 13 : 16);
}

QFont Button::labelFont() const {
    return theme().font(m_small ? FontRole::Small : FontRole::Body, m_bold || isChecked());
}

void Button::setIconName(const QString& name) {
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyText(const QString& keys) {
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setKeyHidden(bool hidden) {
    m_keyHidden = hidden;
    take();
}

void Button::follow(QAction* action, const QString& text) {
    if (m_action) disconnect(m_action, nullptr, this, nullptr), disconnect(this, nullptr, m_action, nullptr);
    m_action = action;
    m_ownText = text;
    connect(action, &QAction::changed, this, &Button::take);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    take();
}

void Button::take() {
    if (!m_action) return;
    const QString plain = m_ownText.isEmpty() ? QString(m_action->text()).remove(QLatin1Char('&')) : m_ownText;
    if (!text().isEmpty() || m_iconName.isEmpty()) setText(plain);
    setAccessibleName(plain);
    setKeyText(text().isEmpty() || m_keyHidden ? QString() : keyName(*m_action));
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    if (m_action->isCheckable() != isCheckable()) setCheckable(m_action->isCheckable());
    if (isCheckable()) setChecked(m_action->isChecked());
}

QSize Button::sizeHint() const {
    const Theme& t = theme();
    const QFontMetrics metrics(labelFont());
    int width = 2 * paddingOf(m_kind);
    if (!text().isEmpty()) width += metrics.size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty()) width += iconSide() + (text().isEmpty() ? 0 : gap);
    if (!m_keys.isEmpty()) width += gap + keyCapWidth(m_keys);
    if (text().isEmpty()) width = t.scaled(28);
    return {width, t.scaled(m_kind == Kind::Link ? 24 : 28)};
}

void Button::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isChecked()) option.state |= QStyle::State_On;
    if (m_kind != Kind::Link || isDown()) painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);
    const QColor ink = inkOf(*this, m_kind);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    int x = text().isEmpty() ? (width() - iconSide()) / 2 : paddingOf(m_kind);
    if (!m_iconName.isEmpty()) {
        const int side = iconSide();
        paintIcon(painter, place({x, (height() - side) / 2, side, side}),
                  mirrored ? mirroredIcon(m_iconName) : m_iconName, ink);
        x += side + gap;
    }
    const QFont font = labelFont();
    const QFontMetrics metrics(font);
    if (!text().isEmpty()) {
        const int width = metrics.size(Qt::TextShowMnemonic, text()).width();
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(place({x, 0, width + 1, height()}),
                         Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextShowMnemonic, text());
        x += width + gap;
    }
    if (!m_keys.isEmpty()) {
        const bool primary = m_kind == Kind::Primary && isEnabled();
        paintKeyCap(painter, place({x, 0, keyCapWidth(m_keys), height()}), m_keys,
                    primary ? ink : t.color(Token::Text2), primary ? ink : t.color(Token::Border),
                    primary ? QColor() : t.color(Token::Window));
    }
    if (hasFocus()) {
        if (m_kind == Kind::Primary)
            paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), QColor(), ink, 2, 3);
        else
            paintFocus(painter, rect());
    }
}

}  // namespace sagadesk::ui
