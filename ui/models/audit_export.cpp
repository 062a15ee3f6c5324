#include "ui/models/audit_export.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "ui/format/words/sentence.h"
#include "ui/models/csv_text.h"

namespace sagadesk::ui {

namespace {

// All that the hash is made of, as machines read it: words of the API, instants in UTC.
NamedTexts fieldsOf(const api::AuditEntry& audited) {
    const core::JournalEntry& entry = audited.entry;
    const bool order = entry.order != core::OrderId{};
    return {{"partition", QString::number(static_cast<std::uint16_t>(entry.partition))},
            {"position", QString::number(entry.position)},
            {"time", text(core::toRfc3339(entry.time))},
            {"actor", text(entry.actor)},
            {"kind", text(core::word(entry.kind))},
            {"orderNumber", audited.number ? text(audited.number->text()) : QString()},
            {"orderId", order ? text(entry.order.text()) : QString()},
            {"sequence", QString::number(entry.sequence)},
            {"state", text(core::word(entry.state))},
            {"activity", text(core::word(entry.activity))},
            {"run", QString::number(entry.run)},
            {"step", text(entry.step)},
            {"attempt", QString::number(entry.attempt)},
            {"reason", text(entry.reason)},
            {"data", text(entry.data)},
            {"traceId", text(entry.traceId)},
            {"hash", text(core::hashText(entry.hash))},
            {"previousHash", text(core::hashText(audited.previous))}};
}

}  // namespace

QByteArray auditCsvHead() {
    return csvHead(fieldsOf({}));
}

QByteArray auditCsvLine(const api::AuditEntry& entry) {
    return csvLine(fieldsOf(entry));
}

QByteArray auditJsonLine(const api::AuditEntry& entry) {
    QJsonObject object;
    for (const auto& [name, value] : fieldsOf(entry)) object.insert(QLatin1String(name), value);
    const core::JournalEntry& e = entry.entry;
    object.insert(QLatin1String("partition"), static_cast<int>(e.partition));
    object.insert(QLatin1String("position"), static_cast<qint64>(e.position));
    object.insert(QLatin1String("sequence"), static_cast<qint64>(e.sequence));
    object.insert(QLatin1String("run"), e.run);
    object.insert(QLatin1String("attempt"), e.attempt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AuditExport::AuditExport(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

bool AuditExport::start(api::AuditQuery query, const QString& path, ExportForm form) {
    stop();
    if (!m_file.open(path, form, auditCsvHead())) return false;
    m_query = std::move(query);
    m_query.limit = api::audit_entries_max;
    m_query.before.reset();
    ask();
    return true;
}

void AuditExport::stop() {
    m_latest.forget();
    m_file.drop();
}

void AuditExport::ask() {
    m_desk.audit(m_query, this, m_latest.only<api::AuditPage>([this](api::Answer<api::AuditPage> answer) {
        if (!answer) return giveUp(QString::fromStdString(answer.error().detail));
        take(std::move(*answer));
    }));
}

void AuditExport::take(api::AuditPage page) {
    for (const api::AuditEntry& entry : page.entries) {
        m_file.add(m_file.form() == ExportForm::Csv ? auditCsvLine(entry) : auditJsonLine(entry));
    }
    emit wrote(m_file.count());
    if (!page.next) return end();
    m_query.before = std::move(page.next);
    ask();
}

void AuditExport::end() {
    if (!m_file.finish()) return giveUp(m_file.error());
    emit finished(m_file.count(), m_file.path());
}

void AuditExport::giveUp(const QString& why) {
    m_file.drop();
    emit failed(why);
}

}  // namespace sagadesk::ui
