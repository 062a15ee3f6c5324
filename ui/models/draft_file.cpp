#include "ui/models/draft_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <filesystem>
#include <system_error>

namespace sagadesk::ui {

namespace {

QJsonObject jsonOf(const OrderDraft& draft) {
    QJsonObject fields;
    for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) fields.insert(it.key(), it.value());
    QJsonArray lines;
    for (const DraftLine& line : draft.lines)
        lines.append(QJsonArray{line.sku, line.description, line.quantity, line.price, line.discount});
    return {{QStringLiteral("type"), draft.type},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("taxIncluded"), draft.taxIncluded},
            {QStringLiteral("rest"), draft.rest}};
}

OrderDraft draftIn(const QJsonObject& json) {
    OrderDraft draft;
    draft.type = json.value(QLatin1String("type")).toString(draft.type);
    draft.taxIncluded = json.value(QLatin1String("taxIncluded")).toBool(true);
    draft.rest = json.value(QLatin1String("rest")).toObject();
    const QJsonObject fields = json.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) draft.fields.insert(it.key(), it.value().toString());
    for (const QJsonValue& each : json.value(QLatin1String("lines")).toArray()) {
        const QJsonArray line = each.toArray();
        draft.lines.append({line.at(0).toString(), line.at(1).toString(), line.at(2).toString(), line.at(3).toString(),
                            line.at(4).toString()});
    }
    return draft;
}

}  // namespace

std::optional<KeptDraft> DraftFile::read() const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) return std::nullopt;
    const QJsonObject kept = document.object();
    return KeptDraft{draftIn(kept), kept.value(QLatin1String("key")).toString(), QFileInfo(file).lastModified()};
}

bool DraftFile::write(const OrderDraft& draft, const QString& key) const {
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QJsonObject kept = jsonOf(draft);
    kept.insert(QStringLiteral("key"), key);
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    // No QSaveFile: it waits for the disk. A draft is either the last or the one before, which is enough for it.
    QFile file(m_path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool whole = file.write(text) == text.size() && file.flush();
    file.close();
    std::error_code failed;
    if (whole) std::filesystem::rename(file.fileName().toStdString(), m_path.toStdString(), failed);
    if (whole && !failed) return true;
    file.remove();
    return false;
}

void DraftFile::remove() const {
    QFile::remove(m_path);
}

}  // namespace sagadesk::ui
