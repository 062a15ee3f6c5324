#include "ui/models/entry_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {

namespace {

// By core::EntryKind.
constexpr auto titles = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("EntryWords", "Order accepted"),
    QT_TRANSLATE_NOOP("EntryWords", "Order confirmed"),
    QT_TRANSLATE_NOOP("EntryWords", "Order in processing"),
    QT_TRANSLATE_NOOP("EntryWords", "Order completed"),
    QT_TRANSLATE_NOOP("EntryWords", "Order failed"),
    QT_TRANSLATE_NOOP("EntryWords", "Order cancelled"),
    QT_TRANSLATE_NOOP("EntryWords", "Started again"),
    QT_TRANSLATE_NOOP("EntryWords", "Held for a person"),
    QT_TRANSLATE_NOOP("EntryWords", "Let go on"),
    QT_TRANSLATE_NOOP("EntryWords", "Step done"),
    QT_TRANSLATE_NOOP("EntryWords", "Step refused"),
    QT_TRANSLATE_NOOP("EntryWords", "Try failed"),
    QT_TRANSLATE_NOOP("EntryWords", "Try without an answer"),
    QT_TRANSLATE_NOOP("EntryWords", "Step left out"),
    QT_TRANSLATE_NOOP("EntryWords", "Approved"),
    QT_TRANSLATE_NOOP("EntryWords", "Rejected"),
    QT_TRANSLATE_NOOP("EntryWords", "Step undone"),
    QT_TRANSLATE_NOOP("EntryWords", "Undoing failed"),
    QT_TRANSLATE_NOOP("EntryWords", "Cancelling asked for"),
    QT_TRANSLATE_NOOP("EntryWords", "Service called back"),
    QT_TRANSLATE_NOOP("EntryWords", "Note added"),
    QT_TRANSLATE_NOOP("EntryWords", "Customer erased"),
    QT_TRANSLATE_NOOP("EntryWords", "Service paused"),
    QT_TRANSLATE_NOOP("EntryWords", "Service resumed"),
    QT_TRANSLATE_NOOP("EntryWords", "Order changed"),
    QT_TRANSLATE_NOOP("EntryWords", "Taken care of"),
    QT_TRANSLATE_NOOP("EntryWords", "Service limited"),
    QT_TRANSLATE_NOOP("EntryWords", "Bulk job started"),
    QT_TRANSLATE_NOOP("EntryWords", "Bulk job paused"),
    QT_TRANSLATE_NOOP("EntryWords", "Bulk job resumed"),
    QT_TRANSLATE_NOOP("EntryWords", "Bulk job stopped itself"),
    QT_TRANSLATE_NOOP("EntryWords", "Bulk job stopped"),
    QT_TRANSLATE_NOOP("EntryWords", "Bulk job finished"),
    QT_TRANSLATE_NOOP("EntryWords", "Note on a cause"),
    QT_TRANSLATE_NOOP("EntryWords", "Cause settled"),
    QT_TRANSLATE_NOOP("EntryWords", "Undoing asked for"),
    QT_TRANSLATE_NOOP("EntryWords", "Event sent again"),
    QT_TRANSLATE_NOOP("EntryWords", "Event given up"),
    QT_TRANSLATE_NOOP("EntryWords", "Events published once more"),
    QT_TRANSLATE_NOOP("EntryWords", "Personal data shown"),
    QT_TRANSLATE_NOOP("EntryWords", "Storage backed up"),
});
static_assert(titles.size() == core::entry_kind_count);

}  // namespace

QString entryTitle(core::EntryKind kind) {
    return QCoreApplication::translate("EntryWords", titles.at(static_cast<std::size_t>(kind)));
}

QString actorName(std::string_view actor) {
    if (actor == "system") return QCoreApplication::translate("EntryWords", "Sagadesk");
    const std::size_t colon = actor.find(':');
    return text(colon == std::string_view::npos ? actor : actor.substr(colon + 1));
}

bool isByPerson(const core::JournalEntry& entry) {
    const bool person = entry.actor.starts_with("operator:") || entry.actor.starts_with("api:");
    return person && entry.kind != core::EntryKind::OrderCreated;
}

QString entryDetail(const core::JournalEntry& entry) {
    const QJsonObject data = QJsonDocument::fromJson(QByteArray::fromStdString(entry.data)).object();
    QStringList parts;
    if (!entry.reason.empty()) parts << text(entry.reason);
    for (const char* name : {"code", "status", "reference", "verdict", "changed", "owner", "file"}) {
        const QString value = data.value(QLatin1String(name)).toVariant().toString();
        if (!value.isEmpty()) parts << QStringLiteral("%1 %2").arg(QLatin1String(name), value);
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace sagadesk::ui
