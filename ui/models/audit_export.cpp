#include "ui/models/audit_export.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "ui/models/csv_text.h"

namespace sagadesk::ui {

namespace {

using Field = std::pair<const char*, QString>;

QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

// All that the hash is made of, as machines read it: words of the API, instants in UTC.
QList<Field> fieldsOf(const api::AuditEntry& audited) {
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
    QByteArray line;
    for (const Field& field : fieldsOf({})) line += (line.isEmpty() ? "" : ",") + QByteArray(field.first);
    return line + "\r\n";
}

QByteArray auditCsvLine(const api::AuditEntry& entry) {
    QByteArray line;
    bool first = true;
    for (const Field& field : fieldsOf(entry)) {
        if (!first) line += ',';
        first = false;
        line += csvText(field.second);
    }
    return line + "\r\n";
}

QByteArray auditJsonLine(const api::AuditEntry& entry) {
    QJsonObject object;
    for (const Field& field : fieldsOf(entry)) object.insert(QLatin1String(field.first), field.second);
    const core::JournalEntry& e = entry.entry;
    object.insert(QLatin1String("partition"), static_cast<int>(e.partition));
    object.insert(QLatin1String("position"), static_cast<qint64>(e.position));
    object.insert(QLatin1String("sequence"), static_cast<qint64>(e.sequence));
    object.insert(QLatin1String("run"), e.run);
    object.insert(QLatin1String("attempt"), e.attempt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AuditExport::AuditExport(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

bool AuditExport::start(api::AuditQuery query, const QString& path, Form form) {
    stop();
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        m_error = m_file->errorString();
        m_file.reset();
        return false;
    }
    m_query = std::move(query);
    m_query.limit = api::audit_entries_max;
    m_query.before.reset();
    m_form = form;
    m_entries = 0;
    m_file->write(form == Form::Csv ? auditCsvHead() : QByteArray("["));
    ask();
    return true;
}

void AuditExport::stop() {
    m_latest.forget();
    m_file.reset();
}

void AuditExport::ask() {
    m_desk.audit(m_query, this, m_latest.only<api::AuditPage>([this](api::Answer<api::AuditPage> answer) {
        if (!answer) return giveUp(QString::fromStdString(answer.error().detail));
        take(std::move(*answer));
    }));
}

void AuditExport::take(api::AuditPage page) {
    for (const api::AuditEntry& entry : page.entries) {
        if (m_form == Form::Json) m_file->write(m_entries == 0 ? "\n" : ",\n");
        m_file->write(m_form == Form::Csv ? auditCsvLine(entry) : auditJsonLine(entry));
        ++m_entries;
    }
    emit wrote(m_entries);
    if (!page.next) return end();
    m_query.before = std::move(page.next);
    ask();
}

void AuditExport::end() {
    if (m_form == Form::Json) m_file->write("\n]\n");
    if (!m_file->commit()) return giveUp(m_file->errorString());
    const QString path = m_file->fileName();
    m_file.reset();
    emit finished(m_entries, path);
}

void AuditExport::giveUp(const QString& why) {
    m_file.reset();
    emit failed(why);
}

}  // namespace sagadesk::ui
