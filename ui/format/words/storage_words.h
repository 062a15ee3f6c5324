// Storage and nodes in words: sizes, and what a person should be warned of, in sentences with numbers. UI thread.
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "api/backups.h"
#include "api/storage.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

struct Warning {
    QString sentence;
    bool alarm = false;  // orders stand still or are about to
};

[[nodiscard]] QString sizeWords(const Formats& formats, std::uint64_t bytes);  // "3.1 GB"
[[nodiscard]] QString storageKind(const std::string& kind);
// Days until the disk is full at the present pace; nullopt when that is not known or it does not grow.
[[nodiscard]] std::optional<double> daysLeft(const api::StorageView& storage);
// Loudest first; empty when all is well.
[[nodiscard]] QList<Warning> storageWarnings(const api::StorageView& storage, const Formats& formats);
[[nodiscard]] QList<Warning> nodeWarnings(const api::NodeList& nodes, const Formats& formats);

[[nodiscard]] bool isRunning(const api::BackupView& backup);
// "Copying: 4.1 GB of 18.4 GB." "Backed up and checked at 14:07:12: 18.4 GB." "" when none was made since the start.
[[nodiscard]] QString backupSentence(const api::BackupView& backup, const Formats& formats);
// 0 to 1: the copying is the first half.
[[nodiscard]] double backupProgress(const api::BackupView& backup);
// The latest failed, or the newest is older than it should be.
[[nodiscard]] QList<Warning> backupWarnings(const api::BackupView& backup, const Formats& formats);

}  // namespace sagadesk::ui
