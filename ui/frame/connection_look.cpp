#include "ui/frame/connection_look.h"

#include "ui/theme/theme.h"

namespace sagadesk::ui {

QString connectionKey(const std::string& place) {
    const QByteArray name = place.empty() ? QByteArray("here") : QByteArray::fromStdString(place).toHex();
    return QStringLiteral("connection/%1/").arg(QString::fromLatin1(name));
}

ConnectionLook connectionLook(const QSettings& settings, const std::string& place) {
    const QString key = connectionKey(place);
    return {settings.value(key + QStringLiteral("name")).toString(),
            settings.value(key + QStringLiteral("colour")).toInt(),
            settings.value(key + QStringLiteral("production")).toBool()};
}

QColor connectionColour(const ConnectionLook& look) {
    if (look.production) return theme().color(Shown::Failed);
    switch (look.colour) {
        case 1:
            return theme().color(Shown::Completed);
        case 2:
            return theme().color(Shown::Undoing);
        case 3:
            return theme().color(Shown::Held);
        case 4:
            return theme().color(Token::Text3);
        default:
            return theme().color(Token::Accent);
    }
}

}  // namespace sagadesk::ui
