#include "ui/frame/connections.h"

#include <QUrl>

namespace sagadesk::ui {

namespace {

constexpr qsizetype recent_max = 5;

}  // namespace

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
