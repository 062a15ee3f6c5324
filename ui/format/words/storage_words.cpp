#include "ui/format/words/storage_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {

namespace {

constexpr double days_warned = 30, days_alarming = 7;
constexpr double free_warned = 0.1, free_alarming = 0.03;

QString say(const char* words, int number = -1) {
    return QCoreApplication::translate("StorageWords", words, nullptr, number);
}

int missingPartitions(const api::NodeList& nodes) {
    std::set<std::uint16_t> owned;
    for (const api::NodeView& node : nodes.nodes) owned.insert(node.partitions.begin(), node.partitions.end());
    return static_cast<int>(nodes.partitions) - static_cast<int>(owned.size());
}

QString copyingSentence(const api::BackupView& backup, const Formats& formats) {
    if (backup.total == 0) return say(QT_TRANSLATE_NOOP("StorageWords", "The backup begins."));
    return say(QT_TRANSLATE_NOOP("StorageWords", "Copying: %1 of %2."))
        .arg(sizeWords(formats, backup.done), sizeWords(formats, backup.total));
}

QString checkingSentence(const api::BackupView& backup, const Formats& formats) {
    if (backup.total == 0) return say(QT_TRANSLATE_NOOP("StorageWords", "Checking the pages of the copy."));
    return say(QT_TRANSLATE_NOOP("StorageWords", "Checking the journal of the copy: %1 of %2 entries."))
        .arg(count(formats, backup.done), count(formats, backup.total));
}

QString failedSentence(const api::BackupView& backup) {
    const std::string& code = backup.code;
    if (code == "disk_full")
        return say(QT_TRANSLATE_NOOP("StorageWords", "No backup was made: there is not enough room in %1."))
            .arg(text(backup.folder));
    if (code == "folder_unusable")
        return say(QT_TRANSLATE_NOOP("StorageWords", "No backup was made: the folder %1 cannot be used."))
            .arg(text(backup.folder));
    if (code == "copy_damaged")
        return say(QT_TRANSLATE_NOOP(
            "StorageWords", "No backup was made: the copy is damaged, and so the storage may be. Verify the chain."));
    return say(QT_TRANSLATE_NOOP("StorageWords", "No backup was made."));
}

}  // namespace

QString sizeWords(const Formats& formats, std::uint64_t bytes) {
    return formats.locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString storageKind(const std::string& kind) {
    if (kind == "sqlite") return say(QT_TRANSLATE_NOOP("StorageWords", "SQLite file"));
    if (kind == "memory") return say(QT_TRANSLATE_NOOP("StorageWords", "In memory only"));
    return text(kind);
}

std::optional<double> daysLeft(const api::StorageView& storage) {
    if (!storage.diskFree || !storage.bytesADay || *storage.bytesADay == 0) return std::nullopt;
    return static_cast<double>(*storage.diskFree) / static_cast<double>(*storage.bytesADay);
}

QList<Warning> storageWarnings(const api::StorageView& storage, const Formats& formats) {
    QList<Warning> warnings;
    if (const auto days = daysLeft(storage); days && *days < days_warned)
        warnings.append({say(QT_TRANSLATE_N_NOOP("StorageWords", "Disk is full in about %n days at this pace."),
                             static_cast<int>(*days)),
                         *days < days_alarming});
    if (!storage.diskFree || !storage.diskTotal || *storage.diskTotal == 0) return warnings;
    const double share = static_cast<double>(*storage.diskFree) / static_cast<double>(*storage.diskTotal);
    if (share < free_warned)
        warnings.append({say(QT_TRANSLATE_NOOP("StorageWords", "Only %1 of %2 are free on the disk (%3)."))
                             .arg(sizeWords(formats, *storage.diskFree), sizeWords(formats, *storage.diskTotal),
                                  percent(formats, share)),
                         share < free_alarming});
    return warnings;
}

QList<Warning> nodeWarnings(const api::NodeList& nodes, const Formats& formats) {
    QList<Warning> warnings;
    if (const int missing = missingPartitions(nodes); missing > 0)
        warnings.append(
            {say(QT_TRANSLATE_N_NOOP("StorageWords", "%n partitions have no node; %1 orders wait."), missing)
                 .arg(count(formats, nodes.waiting)),
             true});
    for (const api::NodeView& node : nodes.nodes) {
        if (!node.writes)
            warnings.append(
                {say(QT_TRANSLATE_NOOP("StorageWords", "%1 cannot write to the store; no order goes on there."))
                     .arg(text(node.name)),
                 true});
        else if (node.recovering)
            warnings.append(
                {say(QT_TRANSLATE_NOOP("StorageWords", "%1 is still taking up the orders of its last run: %2 wait."))
                     .arg(text(node.name), count(formats, nodes.waiting)),
                 false});
    }
    return warnings;
}

bool isRunning(const api::BackupView& backup) {
    return backup.state == api::BackupState::Copying || backup.state == api::BackupState::Checking;
}

QString backupSentence(const api::BackupView& backup, const Formats& formats) {
    switch (backup.state) {
        case api::BackupState::Never:
            break;
        case api::BackupState::Copying:
            return copyingSentence(backup, formats);
        case api::BackupState::Checking:
            return checkingSentence(backup, formats);
        case api::BackupState::Done:
            for (const api::BackupFile& file : backup.files)
                if (file.at == backup.started && backup.ended)
                    return say(QT_TRANSLATE_NOOP("StorageWords", "Backed up and checked at %1: %2."))
                        .arg(listTime(formats, *backup.ended, backup.now), sizeWords(formats, file.bytes));
            break;
        case api::BackupState::Stopped:
            return say(QT_TRANSLATE_NOOP("StorageWords", "The backup was stopped. Nothing is left of it."));
        case api::BackupState::Failed:
            return failedSentence(backup);
    }
    return {};
}

double backupProgress(const api::BackupView& backup) {
    const double part = backup.total == 0 ? 0 : static_cast<double>(backup.done) / static_cast<double>(backup.total);
    return (backup.state == api::BackupState::Checking ? 1 + part : part) / 2;
}

QList<Warning> backupWarnings(const api::BackupView& backup, const Formats& formats) {
    if (backup.state == api::BackupState::Failed) return {{failedSentence(backup), backup.code == "copy_damaged"}};
    if (!backup.every || isRunning(backup)) return {};
    const auto newest = std::find_if(backup.files.begin(), backup.files.end(),
                                     [&](const api::BackupFile& file) { return file.at <= backup.now; });
    if (newest == backup.files.end()) return {};
    const core::Duration age = backup.now - newest->at;
    if (age < 2 * *backup.every) return {};
    return {{say(QT_TRANSLATE_NOOP("StorageWords", "The newest backup is %1 old; there should be one every %2."))
                 .arg(duration(formats, age), duration(formats, *backup.every)),
             false}};
}

}  // namespace sagadesk::ui
