#include "ui/format/words/audit_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/format/shown.h"
#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"

namespace sagadesk::ui {

namespace {

QString say(const char* words) {
    return QCoreApplication::translate("AuditWords", words);
}

QJsonObject dataOf(const core::JournalEntry& entry) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(entry.data)).object();
}

std::uint64_t entriesOf(const api::JournalCheck& check) {
    std::uint64_t entries = 0;
    for (const api::PartitionCheck& each : check.partitions) entries += each.entries;
    return entries;
}

QString runningSentence(const api::JournalCheck& check, const Formats& formats) {
    if (check.partitions.empty()) return say(QT_TRANSLATE_NOOP("AuditWords", "The check begins."));
    int begun = 1;
    for (const api::PartitionCheck& each : check.partitions)
        if (each.checked > 0) begun = each.partition + 1;
    return say(QT_TRANSLATE_NOOP("AuditWords", "Checking partition %1 of %2: %3 of %4 entries."))
        .arg(QString::number(begun), QString::number(check.partitions.size()), count(formats, check.entries),
             count(formats, entriesOf(check)));
}

QString brokenSentence(const api::JournalCheck& check, const Formats& formats, core::Instant now) {
    const QString partition = QString::number(check.partition), position = count(formats, check.position);
    const auto at = check.entry ? std::optional(check.entry->entry.time) : check.lastGood;
    const QString when = at ? listTime(formats, *at, now) : QStringLiteral("–");
    const auto sentence = [&](const char* words) { return say(words).arg(partition, position, when); };
    if (check.what == "missing")
        return sentence(
            QT_TRANSLATE_NOOP("AuditWords", "Partition %1, position %2 is missing; the entry before it is of %3."));
    if (check.what == "out_of_order")
        return sentence(
            QT_TRANSLATE_NOOP("AuditWords", "Partition %1, position %2 stands in another entry's place (%3)."));
    if (check.what == "tail_cut")
        return sentence(QT_TRANSLATE_NOOP(
            "AuditWords",
            "Partition %1 is cut off: position %2 and what follows is missing; the last entry is of %3."));
    return sentence(
        QT_TRANSLATE_NOOP("AuditWords", "Partition %1, position %2 does not match the entry before it (%3)."));
}

}  // namespace

QString auditObject(const api::AuditEntry& entry) {
    if (entry.number) return text(entry.number->text());
    const QJsonObject data = dataOf(entry.entry);
    const QString service = data.value(QLatin1String("service")).toString();
    if (!service.isEmpty()) return serviceName(service.toStdString(), {});
    const auto begins = [&](std::string_view word) { return core::word(entry.entry.kind).starts_with(word); };
    if (begins("bulk.")) return say(QT_TRANSLATE_NOOP("AuditWords", "Bulk job"));
    if (begins("cause.")) return say(QT_TRANSLATE_NOOP("AuditWords", "Cause of failures"));
    if (begins("storage.")) return say(QT_TRANSLATE_NOOP("AuditWords", "Storage"));
    if (begins("events.")) return say(QT_TRANSLATE_NOOP("AuditWords", "Events"));
    return {};
}

QString auditResult(const core::JournalEntry& entry) {
    if (entry.sequence == 0) return {};
    return wordOf(shownOf(entry.state, entry.activity));
}

QString auditReason(const core::JournalEntry& entry) {
    if (!entry.reason.empty()) return text(entry.reason);
    const QJsonObject data = dataOf(entry);
    for (const char* name : {"code", "verdict", "reference", "owner", "reason"}) {
        const QString value = data.value(QLatin1String(name)).toVariant().toString();
        if (!value.isEmpty()) return value;
    }
    return {};
}

bool isBroken(const api::JournalCheck& check) {
    return check.state == api::CheckState::Failed || (check.state == api::CheckState::Done && !check.intact);
}

double checkProgress(const api::JournalCheck& check) {
    const std::uint64_t all = entriesOf(check);
    return all == 0 ? 0 : static_cast<double>(check.entries) / static_cast<double>(all);
}

QString checkSentence(const api::JournalCheck& check, const Formats& formats, core::Instant now) {
    switch (check.state) {
        case api::CheckState::Never:
            return say(QT_TRANSLATE_NOOP("AuditWords", "The chain has not been checked since the node started."));
        case api::CheckState::Running:
            return runningSentence(check, formats);
        case api::CheckState::Stopped:
            return say(QT_TRANSLATE_NOOP("AuditWords", "The check was stopped after %1 entries; nothing wrong so far."))
                .arg(count(formats, check.entries));
        case api::CheckState::Failed:
            return say(QT_TRANSLATE_NOOP("AuditWords", "The check could not be finished: %1")).arg(text(check.detail));
        case api::CheckState::Done:
            break;
    }
    if (!check.intact) return brokenSentence(check, formats, now);
    return say(QT_TRANSLATE_NOOP("AuditWords",
                                 "All %1 partitions, %2 entries, are complete and unchanged. Checked %3."))
        .arg(QString::number(check.partitions.size()), count(formats, check.entries),
             check.ended ? clockSeconds(formats, *check.ended) : QStringLiteral("–"));
}

}  // namespace sagadesk::ui
