#include "ui/dialogs/order_form.h"

#include <QCheckBox>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/dialogs/customer_finder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

const std::array<QString, 3> types{QStringLiteral("purchase"), QStringLiteral("subscription"),
                                   QStringLiteral("service_request")};

bool isOfAddress(const QString& pointer) {
    return pointer.startsWith(QLatin1String("/shippingAddress"));
}

}  // namespace

OrderForm::OrderForm(Surroundings& around, QWidget* parent)
    : QFrame(parent),
      m_around(around),
      m_lines(around.formats, this) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    buildKind(*layout);
    buildCustomer(*layout);
    buildLines(*layout);
    buildPayment(*layout);
    buildDelivery(*layout);
    layout->addStretch(1);
    showKind();
}

void OrderForm::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme().color(Token::Base));
}

void OrderForm::showKind() {
    const bool goods = m_kind->current() == 0;
    m_address->setVisible(goods);
    m_appointment->setVisible(!goods);
    m_deliveryHead->setText(goods ? tr("Delivery") : m_kind->current() == 1 ? tr("Begin") : tr("Appointment"));
}

void OrderForm::setDraft(const OrderDraft& draft) {
    m_setting = true;
    const auto known = std::find(types.begin(), types.end(), draft.type);
    m_otherType = known == types.end() ? draft.type : QString();
    m_kind->setCurrent(known == types.end() ? 0 : static_cast<int>(known - types.begin()));
    m_rest = draft.rest;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->setText(draft.field(it.key()));
        it.value()->setLeft(false);
        it.value()->setWrong({});
    }
    m_taxIncluded->setChecked(draft.taxIncluded);
    m_lines.setLines(draft.lines);
    showKind();
    m_setting = false;
}

OrderDraft OrderForm::draft() const {
    OrderDraft draft;
    draft.type = m_otherType.isEmpty() ? types[static_cast<std::size_t>(m_kind->current())] : m_otherType;
    const bool goods = m_kind->current() == 0;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const bool shown = isOfAddress(it.key()) ? goods : it.key() != QLatin1String("/metadata/startsAt") || !goods;
        if (shown && !it.value()->text().trimmed().isEmpty()) draft.fields.insert(it.key(), it.value()->text());
    }
    for (const DraftLine& line : m_lines.lines())
        if (!line.isEmpty()) draft.lines.append(line);
    draft.taxIncluded = m_taxIncluded->isChecked();
    draft.rest = m_rest;
    return draft;
}

// Name, address and all the rest of a customer known from an earlier order; what was typed of another one goes.
void OrderForm::fillFrom(const std::string& document) {
    const OrderDraft known = copyOf(document, m_around.formats);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        if (it.key().startsWith(QLatin1String("/customer/")) || isOfAddress(it.key()))
            it.value()->setText(known.field(it.key()));
    emit changed();
    m_table->beginRow(m_lines.rowCount() - 1);
}

void OrderForm::showWrong(const QHash<QString, QString>& wrong, bool all) {
    m_wrong = wrong;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const bool told = all || it.value()->isLeft() || !it.value()->text().isEmpty();
        it.value()->setWrong(told ? wrong.value(it.key()) : QString());
    }
    m_lines.setCurrency(m_fields.value(QStringLiteral("/currency"))->text().trimmed().toUpper());
    m_lines.setWrong(wrong);
    m_linesWrong->setText(all || !m_lines.lines().isEmpty() ? m_lines.firstWrong() : QString());
}

void OrderForm::focusFirst() {
    m_finder->setFocus(Qt::OtherFocusReason);
}

void OrderForm::focusFirstWrong() {
    for (FormField* field : m_order) {
        const QString pointer = m_fields.key(field);
        if (m_wrong.contains(pointer) && field->isVisible()) return field->setFocus(Qt::OtherFocusReason);
        if (pointer == QLatin1String("/customer/phone") && !m_lines.firstWrong().isEmpty())
            return m_table->setFocus(Qt::OtherFocusReason);
    }
}

void OrderForm::endEditing() {
    if (m_table->isAncestorOf(focusWidget())) m_table->setFocus(Qt::OtherFocusReason);
}

void OrderForm::removeLine(int row) {
    if (row < 0 || row >= m_lines.lines().size()) return;
    const QList<DraftLine> before = m_lines.lines();
    m_lines.removeRow(row);
    emit lineRemoved(row, [this, before] {
        m_lines.setLines(before);
        emit changed();
    });
}

}  // namespace sagadesk::ui
