#include "ui/models/order_draft.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include "ui/format/amount_text.h"

namespace sagadesk::ui {

namespace {

constexpr qint64 quantity_max = 1'000'000;

QString say(const char* text) {
    return QCoreApplication::translate("OrderDraft", text);
}

// Sets a member at a pointer of at most two levels.
void put(QJsonObject& document, const QString& pointer, const QJsonValue& value) {
    const QStringList names = pointer.mid(1).split(QLatin1Char('/'));
    if (names.size() == 1) {
        document.insert(names[0], value);
        return;
    }
    QJsonObject part = document.value(names[0]).toObject();
    part.insert(names[1], value);
    document.insert(names[0], part);
}

class Writing {
public:
    Writing(const OrderDraft& draft, const Formats& formats) : m_draft(draft), m_formats(formats) {
        m_currency = draft.field(QStringLiteral("/currency")).trimmed().toUpper().toStdString();
    }

    WrittenOrder write() {
        m_document = m_draft.rest;
        m_document.insert(QStringLiteral("type"), m_draft.type);
        m_document.insert(QStringLiteral("taxIncluded"), m_draft.taxIncluded);
        writeTexts();
        writeCurrency();
        writeLines();
        writeSums();
        m_order.document = QJsonDocument(m_document).toJson(QJsonDocument::Compact).toStdString();
        return std::move(m_order);
    }

private:
    void wrong(const QString& pointer, const QString& sentence) { m_order.wrong.insert(pointer, sentence); }

    void writeTexts() {
        for (auto it = m_draft.fields.cbegin(); it != m_draft.fields.cend(); ++it) {
            const QString text = it.value().trimmed();
            if (text.isEmpty() || isAmount(it.key()) || it.key() == QLatin1String("/currency")) continue;
            writeText(it.key(), text);
        }
        if (m_draft.field(QStringLiteral("/customer/id")).trimmed().isEmpty())
            wrong(QStringLiteral("/customer/id"), say(QT_TRANSLATE_NOOP("OrderDraft", "Needed")));
    }

    void writeText(const QString& pointer, const QString& text) {
        if (pointer == QLatin1String("/shippingAddress/country")) return writeCountry(pointer, text);
        if (pointer == QLatin1String("/metadata/card")) return writeCard(pointer, text);
        if (pointer == QLatin1String("/metadata/startsAt")) return writeStart(pointer, text);
        put(m_document, pointer, text);
    }

    void writeCountry(const QString& pointer, const QString& text) {
        const QString country = text.toUpper();
        const auto isLetter = [](QChar each) { return each >= QLatin1Char('A') && each <= QLatin1Char('Z'); };
        if (country.size() != 2 || !isLetter(country[0]) || !isLetter(country[1]))
            return wrong(pointer, say(QT_TRANSLATE_NOOP("OrderDraft", "Two letters, such as DE")));
        put(m_document, pointer, country);
    }

    void writeCard(const QString& pointer, const QString& text) {
        bool number = false;
        (void)text.toUInt(&number);
        if (text.size() != 4 || !number)
            return wrong(pointer, say(QT_TRANSLATE_NOOP("OrderDraft", "Its last four digits only")));
        put(m_document, pointer, text);
    }

    // Typed in the viewer's zone, sent in UTC.
    void writeStart(const QString& pointer, const QString& text) {
        QDateTime at = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
        if (!at.isValid()) return wrong(pointer, say(QT_TRANSLATE_NOOP("OrderDraft", "As in 2026-12-04 14:00")));
        at = QDateTime(at.date(), at.time(), m_formats.zone).toUTC();
        put(m_document, pointer, at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")));
    }

    void writeCurrency() {
        if (core::Currency::find(m_currency) == nullptr)
            wrong(QStringLiteral("/currency"), say(QT_TRANSLATE_NOOP("OrderDraft", "No currency in use")));
        m_document.insert(QStringLiteral("currency"), QString::fromStdString(m_currency));
    }

    static bool isAmount(const QString& pointer) {
        return pointer == QLatin1String("/shipping") || pointer == QLatin1String("/discount") ||
               pointer == QLatin1String("/tax");
    }

    // Empty is 0; nullopt when it is none, which is told.
    std::optional<std::int64_t> amount(const QString& pointer, const QString& text) {
        if (text.trimmed().isEmpty()) return 0;
        const auto minor = amountIn(m_formats, text, m_currency);
        if (!minor) wrong(pointer, say(QT_TRANSLATE_NOOP("OrderDraft", "No amount")));
        return minor;
    }

    std::optional<std::int64_t> writeAmount(const char* member) {
        const QString pointer = QLatin1Char('/') + QLatin1String(member);
        const auto minor = amount(pointer, m_draft.field(pointer));
        if (minor && *minor != 0) m_document.insert(QLatin1String(member), qint64{*minor});
        return minor;
    }

    void writeLines() {
        QJsonArray lines;
        m_goods = 0;
        for (const DraftLine& line : m_draft.lines) {
            if (line.isEmpty()) continue;
            const auto sum = writeLine(lines, line);
            m_goods = m_goods && sum ? core::checkedAdd(*m_goods, *sum) : std::nullopt;
        }
        if (lines.isEmpty())
            wrong(QStringLiteral("/lines"), say(QT_TRANSLATE_NOOP("OrderDraft", "At least one line is needed")));
        m_document.insert(QStringLiteral("lines"), lines);
        m_order.goods = m_goods.value_or(0);
    }

    std::optional<std::int64_t> writeLine(QJsonArray& lines, const DraftLine& line) {
        const qsizetype at = lines.size();
        QJsonObject written{{QStringLiteral("sku"), line.sku.trimmed()}};
        if (line.sku.trimmed().isEmpty()) wrong(linePointer(at, "sku"), say(QT_TRANSLATE_NOOP("OrderDraft", "Needed")));
        if (!line.description.trimmed().isEmpty())
            written.insert(QStringLiteral("description"), line.description.trimmed());
        bool whole = false;
        const qint64 quantity =
            line.quantity.trimmed().isEmpty() ? 1 : m_formats.locale.toLongLong(line.quantity.trimmed(), &whole);
        whole = whole || line.quantity.trimmed().isEmpty();
        const bool counted = whole && quantity >= 1 && quantity <= quantity_max;
        if (!counted) wrong(linePointer(at, "quantity"), say(QT_TRANSLATE_NOOP("OrderDraft", "A whole number from 1")));
        if (line.price.trimmed().isEmpty())
            wrong(linePointer(at, "unitPrice"), say(QT_TRANSLATE_NOOP("OrderDraft", "Needed")));
        const auto price = amount(linePointer(at, "unitPrice"), line.price);
        const auto discount = amount(linePointer(at, "discount"), line.discount);
        written.insert(QStringLiteral("quantity"), quantity);
        written.insert(QStringLiteral("unitPrice"), qint64{price.value_or(0)});
        if (discount.value_or(0) != 0) written.insert(QStringLiteral("discount"), qint64{*discount});
        lines.append(written);
        const auto gross = counted && price ? core::checkedMultiply(quantity, *price) : std::nullopt;
        return gross && discount ? std::optional(*gross - *discount) : std::nullopt;
    }

    void writeSums() {
        const auto shipping = writeAmount("shipping"), discount = writeAmount("discount"), tax = writeAmount("tax");
        if (!m_goods || !shipping || !discount || !tax) return;
        const std::int64_t total = *m_goods + *shipping - *discount + (m_draft.taxIncluded ? 0 : *tax);
        if (total < 0)
            wrong(QStringLiteral("/discount"), say(QT_TRANSLATE_NOOP("OrderDraft", "More than the order costs")));
        m_document.insert(QStringLiteral("total"), qint64{total});
        m_order.total = total;
    }

    const OrderDraft& m_draft;
    const Formats& m_formats;
    std::string m_currency;
    QJsonObject m_document;
    std::optional<std::int64_t> m_goods;
    WrittenOrder m_order;
};

constexpr const char* shown_texts[] = {"/customer/id",
                                       "/customer/name",
                                       "/customer/email",
                                       "/customer/phone",
                                       "/currency",
                                       "/metadata/channel",
                                       "/metadata/card",
                                       "/shippingAddress/name",
                                       "/shippingAddress/street",
                                       "/shippingAddress/postcode",
                                       "/shippingAddress/city",
                                       "/shippingAddress/country"};

QJsonValue at(const QJsonObject& document, const QString& pointer) {
    QJsonValue value = document;
    for (const QString& name : pointer.mid(1).split(QLatin1Char('/'))) value = value.toObject().value(name);
    return value;
}

DraftLine lineOf(const QJsonObject& line, const Formats& formats, const std::string& currency) {
    const auto amountOf = [&](const char* member) {
        return amountText(formats, line.value(QLatin1String(member)).toInteger(), currency);
    };
    const bool reduced = line.value(QLatin1String("discount")).toInteger() != 0;
    return {line.value(QLatin1String("sku")).toString(), line.value(QLatin1String("description")).toString(),
            formats.locale.toString(line.value(QLatin1String("quantity")).toInteger(1)), amountOf("unitPrice"),
            reduced ? amountOf("discount") : QString()};
}

}  // namespace

bool DraftLine::isEmpty() const {
    return sku.trimmed().isEmpty() && description.trimmed().isEmpty() && price.trimmed().isEmpty() &&
           quantity.trimmed().isEmpty() && discount.trimmed().isEmpty();
}

QString linePointer(qsizetype line, const char* member) {
    return QStringLiteral("/lines/%1/%2").arg(line).arg(QLatin1String(member));
}

WrittenOrder writtenOrder(const OrderDraft& draft, const Formats& formats) {
    return Writing(draft, formats).write();
}

OrderDraft copyOf(const std::string& document, const Formats& formats) {
    OrderDraft draft;
    draft.rest = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    draft.type = draft.rest.value(QLatin1String("type")).toString(draft.type);
    draft.taxIncluded = draft.rest.value(QLatin1String("taxIncluded")).toBool(true);
    const std::string currency = draft.rest.value(QLatin1String("currency")).toString().toStdString();
    for (const char* pointer : shown_texts) {
        const QString text = at(draft.rest, QLatin1String(pointer)).toString();
        if (!text.isEmpty()) draft.fields.insert(QLatin1String(pointer), text);
    }
    for (const char* member : {"shipping", "discount", "tax"}) {
        const qint64 minor = draft.rest.value(QLatin1String(member)).toInteger();
        if (minor != 0)
            draft.fields.insert(QLatin1Char('/') + QLatin1String(member), amountText(formats, minor, currency));
        draft.rest.remove(QLatin1String(member));
    }
    for (const QJsonValue& line : draft.rest.value(QLatin1String("lines")).toArray())
        draft.lines.append(lineOf(line.toObject(), formats, currency));
    for (const char* own : {"lines", "total", "externalReference", "customer", "shippingAddress"})
        draft.rest.remove(QLatin1String(own));
    QJsonObject metadata = draft.rest.value(QLatin1String("metadata")).toObject();
    for (const char* shown : {"channel", "card", "startsAt"}) metadata.remove(QLatin1String(shown));
    draft.rest.insert(QStringLiteral("metadata"), metadata);
    return draft;
}

}  // namespace sagadesk::ui
