#include "ui/models/order_export.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "ui/models/csv_text.h"
#include "ui/models/order_pages.h"

namespace sagadesk::ui {

namespace {

// Texts that a machine reads: words of the API, instants in UTC, amounts in minor units.
NamedTexts fieldsOf(const api::OrderSummary& order, bool personal) {
    const auto text = [](std::string_view value) {
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    };
    NamedTexts fields{{"number", text(order.number.text())},
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
    return csvHead(fieldsOf({}, personal));
}

QByteArray csvLine(const api::OrderSummary& order, bool personal) {
    return csvLine(fieldsOf(order, personal));
}

QByteArray jsonLine(const api::OrderSummary& order, bool personal) {
    QJsonObject object;
    for (const auto& [name, value] : fieldsOf(order, personal)) object.insert(QLatin1String(name), value);
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

bool OrderExport::start(const api::OrderQuery& query, const QString& path, ExportForm form) {
    stop();
    if (!m_file.open(path, form, csvHead(m_personal))) return false;
    m_query = query;
    m_query.limit = OrderPages::page_size;
    ask();
    return true;
}

void OrderExport::stop() {
    m_latest.forget();
    m_file.drop();
}

void OrderExport::ask() {
    m_desk.orders(m_query, this, m_latest.only<api::OrderPage>([this](api::Answer<api::OrderPage> answer) {
        if (!answer) return giveUp(QString::fromStdString(answer.error().detail));
        take(std::move(*answer));
    }));
}

void OrderExport::take(api::OrderPage page) {
    for (const api::OrderSummary& order : page.orders) {
        m_file.add(m_file.form() == ExportForm::Csv ? csvLine(order, m_personal) : jsonLine(order, m_personal));
    }
    emit wrote(m_file.count());
    if (!page.next) return end();
    m_query.before = page.next;
    m_query.beforeValue = page.nextValue;
    ask();
}

void OrderExport::end() {
    if (!m_file.finish()) return giveUp(m_file.error());
    emit finished(m_file.count(), m_file.path());
}

void OrderExport::giveUp(const QString& why) {
    m_file.drop();
    emit failed(why);
}

}  // namespace sagadesk::ui
