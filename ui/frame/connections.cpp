#include "ui/frame/connections.h"

#include <QCoreApplication>
#include <QUrl>
#include <array>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

constexpr qsizetype recent_max = 5;

struct Colour {
    Shown shown;
    const char* name;
};
constexpr std::array<Colour, connection_colours> colours{{
    {Shown::Failed, QT_TRANSLATE_NOOP("Connections", "Red")},
    {Shown::Held, QT_TRANSLATE_NOOP("Connections", "Amber")},
    {Shown::Completed, QT_TRANSLATE_NOOP("Connections", "Green")},
    {Shown::Processing, QT_TRANSLATE_NOOP("Connections", "Blue")},
    {Shown::Undoing, QT_TRANSLATE_NOOP("Connections", "Purple")},
    {Shown::Pending, QT_TRANSLATE_NOOP("Connections", "Grey")},
}};

QString groupOf(const QString& key) {
    const QByteArray name = key.isEmpty() ? QByteArrayLiteral("here") : QUrl::toPercentEncoding(key);
    return QStringLiteral("connections/") + QString::fromLatin1(name);
}

}  // namespace

QColor connectionColour(int colour) {
    if (colour < 0 || colour >= connection_colours) return theme().color(Token::Accent);
    return theme().color(colours[static_cast<std::size_t>(colour)].shown);
}

QString connectionColourName(int colour) {
    return QCoreApplication::translate("Connections", colours[static_cast<std::size_t>(colour)].name);
}

ConnectionLook Connections::look(const QString& key) const {
    const QString group = groupOf(key);
    return {m_settings.value(group + QStringLiteral("/name")).toString(),
            m_settings.value(group + QStringLiteral("/colour"), -1).toInt()};
}

void Connections::setLook(const QString& key, const ConnectionLook& look) {
    const QString group = groupOf(key);
    m_settings.setValue(group + QStringLiteral("/name"), look.name);
    m_settings.setValue(group + QStringLiteral("/colour"), look.colour);
}

QStringList Connections::recent() const {
    return m_settings.value(QStringLiteral("recentConnections")).toStringList();
}

void Connections::remember(const QString& address) {
    QStringList all = recent();
    all.removeAll(address);
    all.prepend(address);
    m_settings.setValue(QStringLiteral("recentConnections"), all.mid(0, recent_max));
}

QString Connections::addressIn(const QString& typed) {
    const QString text = typed.trimmed();
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
    const bool good = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                      (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    return good ? url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) : QString();
}

QString Connections::placeOf(const QString& key) {
    return key.section(QStringLiteral("://"), -1);
}

}  // namespace sagadesk::ui
