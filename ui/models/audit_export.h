// Writes the entries that a query of the audit finds into a file, a page at a time, each with its hash and the one
// before it, so that the chain can be checked from the file.
//
// One at a time. A file that is not written to its end is not there. UI thread.
#pragma once

#include <QObject>

#include "ui/bridge/desk.h"
#include "ui/models/export_file.h"

namespace sagadesk::ui {

class AuditExport final : public QObject {
    Q_OBJECT

public:
    AuditExport(Desk& desk, QObject* parent);
    // false: the file can't be written; error() says why.
    [[nodiscard]] bool start(api::AuditQuery query, const QString& path, ExportForm form);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_file.isOpen(); }
    [[nodiscard]] const QString& error() const { return m_file.error(); }

signals:
    void wrote(int entries);  // so far
    void finished(int entries, const QString& path);
    void failed(const QString& why);

private:
    void ask();
    void take(api::AuditPage page);
    void end();
    void giveUp(const QString& why);

    Desk& m_desk;
    api::AuditQuery m_query;
    ExportFile m_file;
    Latest m_latest;
};

// One entry as a line; for tests.
[[nodiscard]] QByteArray auditCsvHead();
[[nodiscard]] QByteArray auditCsvLine(const api::AuditEntry& entry);
[[nodiscard]] QByteArray auditJsonLine(const api::AuditEntry& entry);

}  // namespace sagadesk::ui
