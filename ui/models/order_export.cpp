#include "ui/models/order_export.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "ui/models/csv_text.h"
#include "ui/models/order_pages.h"

namespace sagadesk::ui {

namespace {

using Field = std::pair<const char*, QString>;

// Texts that a machine reads: words of the API, instants in UTC, amounts in minor units.
QList<Field> fieldsOf(const api::OrderSummary& order, bool personal) {
    const auto text = [](std::string_view value) {
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    };
    QList<Field> fields{{"number", text(order.number.text())},
                        {"id", text(order.id.text())},
                        {"type", text(order.type)},
                        {"state", text(core::word(order.state))},
                        {"activity", text(core::word(order.activity))},
                        {"explanation", text(order.explanation.code)},
                        {"total", QString::number(order.total)},
                        {"currency", text(order.currency)},
                        {"created", text(core::toRfc3339(order.created))},
                        {"changed", text(core::toRfc3339(order.changed))},
                        {"step", text(order.step)},
                        {"tries", QString::number(order.tries)},
                        {"service", text(order.service)},
                        {"run", QString::number(order.run)},
                        {"channel", text(order.channel)},
                        {"country", text(order.country)},
                        {"items", QString::number(order.items)},
                        {"reference", text(order.externalReference)},
                        {"customer", text(order.customerId)}};
    if (personal) fields.append({"customerName", text(order.customerName)});
    return fields;
}

}  // namespace

QByteArray csvHead(bool personal) {
    QByteArray line;
    for (const Field& field : fieldsOf({}, personal)) line += (line.isEmpty() ? "" : ",") + QByteArray(field.first);
    return line + "\r\n";
}

QByteArray csvLine(const api::OrderSummary& order, bool personal) {
    QByteArray line;
    bool first = true;
    for (const Field& field : fieldsOf(order, personal)) {
        if (!first) line += ',';
        first = false;
        line += csvText(field.second);
    }
    return line + "\r\n";
}

QByteArray jsonLine(const api::OrderSummary& order, bool personal) {
    QJsonObject object;
    for (const Field& field : fieldsOf(order, personal)) object.insert(QLatin1String(field.first), field.second);
    object.insert(QLatin1String("total"), static_cast<qint64>(order.total));
    object.insert(QLatin1String("items"), static_cast<qint64>(order.items));
    object.insert(QLatin1String("tries"), order.tries);
    object.insert(QLatin1String("run"), order.run);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

OrderExport::OrderExport(Desk& desk, bool personal, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_personal(personal) {}

bool OrderExport::start(const api::OrderQuery& query, const QString& path, Form form) {
    stop();
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        m_error = m_file->errorString();
        m_file.reset();
        return false;
    }
    m_query = query;
    m_query.limit = OrderPages::page_size;
    m_form = form;
    m_orders = 0;
    m_file->write(form == Form::Csv ? csvHead(m_personal) : QByteArray("["));
    ask();
    return true;
}

void OrderExport::stop() {
    m_latest.forget();
    m_file.reset();
}

void OrderExport::ask() {
    m_desk.orders(m_query, this, m_latest.only<api::OrderPage>([this](api::Answer<api::OrderPage> answer) {
        if (!answer) return giveUp(QString::fromStdString(answer.error().detail));
        take(std::move(*answer));
    }));
}

void OrderExport::take(api::OrderPage page) {
    for (const api::OrderSummary& order : page.orders) {
        if (m_form == Form::Json) m_file->write(m_orders == 0 ? "\n" : ",\n");
        m_file->write(m_form == Form::Csv ? csvLine(order, m_personal) : jsonLine(order, m_personal));
        ++m_orders;
    }
    emit wrote(m_orders);
    if (!page.next) return end();
    m_query.before = page.next;
    m_query.beforeValue = page.nextValue;
    ask();
}

void OrderExport::end() {
    if (m_form == Form::Json) m_file->write("\n]\n");
    if (!m_file->commit()) return giveUp(m_file->errorString());
    const QString path = m_file->fileName();
    m_file.reset();
    emit finished(m_orders, path);
}

void OrderExport::giveUp(const QString& why) {
    m_file.reset();
    emit failed(why);
}

}  // namespace sagadesk::ui
