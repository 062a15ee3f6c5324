#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>
#include <variant>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

QByteArray source(const QString& name) {
    static QHash<QString, QByteArray> sources;
    const auto found = sources.constFind(name);
    if (found != sources.constEnd()) return *found;
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (text.isEmpty()) qWarning("there is no icon %s", qPrintable(name));
    sources.insert(name, text);
    return text;
}

QPixmap render(const QString& name, const QColor& color, const QColor& ground, int pixels) {
    QByteArray text = source(name);
    text.replace("currentColor", color.name().toLatin1()).replace("#ffffff", ground.name().toLatin1());
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(text).render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

// Asks the theme for its colour each time it paints.
class ThemedEngine final : public QIconEngine {
public:
    using Colour = std::variant<Token, Shown>;
    ThemedEngine(QString name, Colour colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintIcon(*painter, square, m_name, colour(mode), theme().color(Token::Base));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, colour(mode), theme().color(Token::Base), qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
        const int side = qMin(size.width(), size.height());
        QPixmap pixmap = iconPixmap(m_name, colour(mode), theme().color(Token::Base), side, 1);
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled) return theme().color(Token::Text3);
        return std::visit([](auto which) { return theme().color(which); }, m_colour);
    }

    QString m_name;
    Colour m_colour;
};

}  // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, const QColor& ground, int px, qreal ratio) {
    const int pixels = static_cast<int>(std::lround(px * ratio));
    const QString key = QStringLiteral("sagadesk %1 %2 %3 %4").arg(name, color.name(), ground.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, color, ground, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color, const QColor& ground) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int px = static_cast<int>(std::lround(qMin(rect.width(), rect.height())));
    painter.drawPixmap(rect.topLeft(), iconPixmap(name, color, ground, px, ratio));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) {
    paintIcon(painter, rect, name, color, theme().color(Token::Base));
}

QIcon themedIcon(const QString& name, Token token) {
    return QIcon(new ThemedEngine(name, token));
}
QIcon statusIcon(Shown shown) {
    return QIcon(new ThemedEngine(iconOf(shown), shown));
}

}  // namespace sagadesk::ui
