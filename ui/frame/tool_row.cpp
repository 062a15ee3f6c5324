#include "ui/frame/tool_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/frame/command_list.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/query_field.h"

namespace sagadesk::ui {

ConnectionChip::ConnectionChip(QWidget* parent) : QAbstractButton(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void ConnectionChip::set(const QString& name, const QString& second, const ConnectionLook& look) {
    m_name = name;
    m_second = second;
    m_look = look;
    setAccessibleName(second.isEmpty() ? tr("Connection: %1").arg(name) : tr("Connection: %1, %2").arg(name, second));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize ConnectionChip::sizeHint() const {
    return {theme().scaled(185), theme().scaled(28)};
}

void ConnectionChip::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.fillRect(place({9, height() / 2 - 4, 8, 8}), connectionColour(m_look));
    const int side = t.scaled(14), right = this->width() - side - 8;
    paintIcon(painter, place({right, (height() - side) / 2, side, side}), QStringLiteral("chevron-down"),
              t.color(Token::Text2));
    const QFont font = t.font(FontRole::Body, true);
    const int width = qMin(QFontMetrics(font).horizontalAdvance(m_name) + 2, right - 28);
    paintText(painter, place({23, 0, width, height()}), m_name, font, t.color(Token::Text));
    paintText(painter, place({28 + width, 0, right - width - 34, height()}), m_second, t.font(FontRole::Small),
              t.color(Token::Text2), Qt::AlignTrailing | Qt::AlignVCenter);
    if (hasFocus()) paintFocus(painter, rect());
}

FindBox::FindBox(QWidget* parent) : QWidget(parent), m_field(new QueryField(this)) {
    m_field->hide();
    m_field->installEventFilter(this);
    connect(&theme(), &Theme::changed, this, &FindBox::layOut);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Find an order, a customer or a command"));
}

QSize FindBox::sizeHint() const {
    return {theme().scaled(444), theme().scaled(30)};
}

void FindBox::setQuery(const std::optional<QString>& query) {
    m_field->setVisible(query.has_value());
    setFocusProxy(nullptr);  // a policy given later would be the field's
    setFocusPolicy(query ? Qt::NoFocus : Qt::TabFocus);
    setFocusProxy(query ? m_field : nullptr);
    if (query) m_field->setQuery(*query);
    layOut();
    update();
}

void FindBox::layOut() {
    const int left = theme().scaled(16) + 14, cap = m_keys.isEmpty() ? 0 : keyCapWidth(m_keys) + 16;
    const QRect line(left, (height() - m_field->height()) / 2, width() - left - cap, m_field->height());
    m_field->setGeometry(QStyle::visualRect(layoutDirection(), rect(), line));
}

void FindBox::resizeEvent(QResizeEvent*) {
    layOut();
}

// The ring around the box is the field's.
bool FindBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::eventFilter(watched, event);
}

void FindBox::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Strong), t.line());
    const auto place = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int side = t.scaled(16);
    paintIcon(painter, place({8, (height() - side) / 2, side, side}), QStringLiteral("search"), t.color(Token::Text2));
    const int cap = m_keys.isEmpty() ? 0 : keyCapWidth(m_keys);
    if (!m_field->isVisible())
        paintText(painter, place({8 + side + 6, 0, width() - side - cap - 30, height()}),
                  tr("Find an order: number, e-mail, phone, name, card …"), t.font(FontRole::Body),
                  t.color(Token::Text3));
    if (cap > 0)
        paintKeyCap(painter, place({width() - cap - 9, 0, cap, height()}), m_keys, t.color(Token::Text2),
                    t.color(Token::Border), t.color(Token::Window));
    if (hasFocus() || m_field->hasFocus()) paintFocus(painter, rect());
}

void FindBox::mousePressEvent(QMouseEvent*) {
    if (m_field->isVisible())
        m_field->setFocus(Qt::MouseFocusReason);
    else
        emit asked({});
}

void FindBox::keyPressEvent(QKeyEvent* event) {
    const bool begins = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (begins || (!event->text().isEmpty() && event->text().front().isPrint()))
        emit asked(begins ? QString() : event->text());
    else
        QWidget::keyPressEvent(event);
}

ToolRow::ToolRow(CommandList& commands, QWidget* parent)
    : QWidget(parent),
      m_connection(new ConnectionChip(this)),
      m_findBox(new FindBox(this)) {
    auto* back = Button::icon(QStringLiteral("chevron-left"), tr("Back"), Button::Kind::Quiet, this);
    auto* forward = Button::icon(QStringLiteral("chevron-right"), tr("Forward"), Button::Kind::Quiet, this);
    back->follow(commands.action(QStringLiteral("go.back")));
    forward->follow(commands.action(QStringLiteral("go.forward")));
    auto* order = new Button(tr("New order"), Button::Kind::Plain, this);
    order->setIconName(QStringLiteral("plus"));
    order->follow(commands.action(QStringLiteral("file.newOrder")), tr("New order"));
    auto* live = new Button(tr("Live"), Button::Kind::Plain, this);
    live->setIconName(QStringLiteral("live"));
    live->follow(commands.action(QStringLiteral("view.live")), tr("Live"));
    live->setKeyHidden(true);
    auto* more = Button::icon(QStringLiteral("more"), tr("More"), Button::Kind::Quiet, this);
    connect(more, &QPushButton::clicked, this,
            [this, more] { emit moreAsked(more->mapToGlobal(more->rect().bottomLeft())); });
    m_bell = Button::icon(QStringLiteral("bell"), tr("Notices"), Button::Kind::Quiet, this);
    connect(m_bell, &QPushButton::clicked, &commands, [&commands] { commands.trigger(QStringLiteral("go.notices")); });
    setUnread(0);
    m_findBox->setKeyText(commands.action(QStringLiteral("go.find"))->shortcut().toString(QKeySequence::NativeText));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_connection);
    layout->addSpacing(2);
    layout->addWidget(back);
    layout->addWidget(forward);
    layout->addSpacing(2);
    layout->addWidget(m_findBox, 3);
    layout->addStretch(2);
    for (Button* each : {order, live, m_bell, more}) layout->addWidget(each);
    for (Button* each : {back, forward, order, live, m_bell, more}) each->setFocusPolicy(Qt::TabFocus);
    m_findBox->setMaximumWidth(theme().scaled(444));
}

const QWidget& ToolRow::bell() const {
    return *m_bell;
}

void ToolRow::setUnread(int notices) {
    m_bell->setText(notices == 0 ? QString() : QString::number(notices));
    m_bell->setAccessibleName(notices == 0 ? tr("Notices") : tr("Notices, %n new", "", notices));
}

void ToolRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Hair));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Border));
}

}  // namespace sagadesk::ui
