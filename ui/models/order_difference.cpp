#include "ui/models/order_difference.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "ui/format/shown.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"
#include "ui/models/entry_words.h"

namespace sagadesk::ui {

namespace {

QString shown(const QJsonValue& value) {
    if (value.isUndefined() || value.isNull()) return QStringLiteral("–");
    if (value.isString()) return value.toString();
    if (value.isObject()) return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray()) return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

void compare(const QString& pointer, const QJsonValue& before, const QJsonValue& after, QStringList& into) {
    if (before == after) return;
    if (!before.isObject() || !after.isObject()) {
        into << QCoreApplication::translate("OrderDifference", "%1: %2 → %3").arg(pointer, shown(before), shown(after));
        return;
    }
    const QJsonObject a = before.toObject(), b = after.toObject();
    QStringList keys = a.keys();
    for (const QString& key : b.keys())
        if (!keys.contains(key)) keys << key;
    for (const QString& key : keys) compare(pointer + QLatin1Char('/') + key, a.value(key), b.value(key), into);
}

}  // namespace

QStringList documentDifference(const std::string& before, const std::string& after) {
    QStringList differences;
    const auto parse = [](const std::string& text) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    };
    compare({}, parse(before), parse(after), differences);
    return differences;
}

QStringList differenceOf(const api::OrderSnapshot& before, const api::OrderSnapshot& after,
                         const std::vector<core::JournalEntry>& journal, const Formats& formats) {
    QStringList sentences;
    const QString was = wordOf(shownOf(before.summary.state, before.summary.activity));
    const QString is = wordOf(shownOf(after.summary.state, after.summary.activity));
    if (was != is) sentences << QCoreApplication::translate("OrderDifference", "Status: %1 → %2").arg(was, is);
    if (before.summary.owner != after.summary.owner)
        sentences << QCoreApplication::translate("OrderDifference", "Taken care of by: %1 → %2")
                         .arg(before.summary.owner.empty() ? QStringLiteral("–") : text(before.summary.owner),
                              after.summary.owner.empty() ? QStringLiteral("–") : text(after.summary.owner));
    sentences << documentDifference(before.document, after.document);
    for (const core::JournalEntry& entry : journal) {
        if (entry.time <= before.summary.changed || !isByPerson(entry)) continue;
        sentences << QCoreApplication::translate("OrderDifference", "%1, %2: %3")
                         .arg(clockSeconds(formats, entry.time), actorName(entry.actor), entryTitle(entry.kind));
    }
    return sentences;
}

}  // namespace sagadesk::ui
