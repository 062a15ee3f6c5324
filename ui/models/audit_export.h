// Writes the entries that a query of the audit finds into a file, a page at a time, each with its hash and the one
// before it, so that the chain can be checked from the file.
//
// One at a time. A file that is not written to its end is not there. UI thread.
#pragma once

#include <QObject>
#include <QSaveFile>
#include <memory>

#include "ui/bridge/desk.h"

namespace sagadesk::ui {

class AuditExport final : public QObject {
    Q_OBJECT

public:
    enum class Form : std::uint8_t { Csv, Json };

    AuditExport(Desk& desk, QObject* parent);
    // false: the file can't be written; error() says why.
    [[nodiscard]] bool start(api::AuditQuery query, const QString& path, Form form);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }
    [[nodiscard]] const QString& error() const { return m_error; }

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
    Form m_form = Form::Csv;
    std::unique_ptr<QSaveFile> m_file;
    Latest m_latest;
    QString m_error;
    int m_entries = 0;
};

// One entry as a line; for tests.
[[nodiscard]] QByteArray auditCsvHead();
[[nodiscard]] QByteArray auditCsvLine(const api::AuditEntry& entry);
[[nodiscard]] QByteArray auditJsonLine(const api::AuditEntry& entry);

}  // namespace sagadesk::ui
