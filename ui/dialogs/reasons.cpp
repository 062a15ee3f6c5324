#include "ui/dialogs/reasons.h"

#include <QCoreApplication>
#include <QSettings>

namespace sagadesk::ui {

namespace {

QStringList& remembered() {
    static QStringList reasons = QCoreApplication::organizationName().isEmpty()
                                     ? QStringList()
                                     : QSettings().value(QStringLiteral("reasons")).toStringList();
    return reasons;
}

}  // namespace

QStringList lastReasons() {
    return remembered();
}

void rememberReason(const QString& reason) {
    QStringList& reasons = remembered();
    reasons.removeAll(reason);
    reasons.prepend(reason);
    while (reasons.size() > reasons_offered) reasons.removeLast();
    if (!QCoreApplication::organizationName().isEmpty()) QSettings().setValue(QStringLiteral("reasons"), reasons);
}

}  // namespace sagadesk::ui
