// Writes all orders that a query matches into a file, a page at a time, so that neither the screen nor memory feels it.
//
// One at a time. A file that is not written to its end is not there. UI thread.
#pragma once

#include <QObject>

#include "ui/bridge/desk.h"
#include "ui/models/export_file.h"

namespace sagadesk::ui {

class OrderExport final : public QObject {
    Q_OBJECT

public:
    // personal: with the customers' names.
    OrderExport(Desk& desk, bool personal, QObject* parent);
    // false: the file can't be written; error() says why.
    [[nodiscard]] bool start(const api::OrderQuery& query, const QString& path, ExportForm form);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_file.isOpen(); }
    [[nodiscard]] const QString& error() const { return m_file.error(); }

signals:
    void wrote(int orders);  // so far
    void finished(int orders, const QString& path);
    void failed(const QString& why);

private:
    void ask();
    void take(api::OrderPage page);
    void end();
    void giveUp(const QString& why);

    Desk& m_desk;
    bool m_personal;
    api::OrderQuery m_query;
    ExportFile m_file;
    Latest m_latest;
};

// One order as a line; for tests.
[[nodiscard]] QByteArray csvHead(bool personal);
[[nodiscard]] QByteArray csvLine(const api::OrderSummary& order, bool personal);
[[nodiscard]] QByteArray jsonLine(const api::OrderSummary& order, bool personal);

}  // namespace sagadesk::ui
