// Writes all orders that a query matches into a file, a page at a time, so that neither the screen nor memory feels it.
//
// One at a time. A file that is not written to its end is not there. UI thread.
#pragma once

#include <QObject>
#include <QSaveFile>
#include <memory>

#include "ui/bridge/desk.h"

namespace sagadesk::ui {

class OrderExport final : public QObject {
    Q_OBJECT

public:
    enum class Form : std::uint8_t { Csv, Json };

    // personal: with the customers' names.
    OrderExport(Desk& desk, bool personal, QObject* parent);
    // false: the file can't be written; error() says why.
    [[nodiscard]] bool start(const api::OrderQuery& query, const QString& path, Form form);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }
    [[nodiscard]] const QString& error() const { return m_error; }

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
    Form m_form = Form::Csv;
    std::unique_ptr<QSaveFile> m_file;
    Latest m_latest;
    QString m_error;
    int m_orders = 0;
};

// One order as a line; for tests.
[[nodiscard]] QByteArray csvHead(bool personal);
[[nodiscard]] QByteArray csvLine(const api::OrderSummary& order, bool personal);
[[nodiscard]] QByteArray jsonLine(const api::OrderSummary& order, bool personal);

}  // namespace sagadesk::ui
