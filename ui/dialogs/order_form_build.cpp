// How OrderForm is laid out.
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/dialogs/customer_finder.h"
#include "ui/dialogs/order_form.h"
#include "ui/format/words/names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int lines_seen = 5;

// Fields beside each other, as wide as their share.
QHBoxLayout* row(std::initializer_list<std::pair<QWidget*, int>> fields) {
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (const auto& [field, share] : fields) layout->addWidget(field, share);
    return layout;
}

}  // namespace

TextLabel* OrderForm::head(const QString& text) {
    auto* label = new TextLabel(text, FontRole::Body, Token::Text, this);
    label->setSemibold(true);
    return label;
}

FormField* OrderForm::add(const QString& name, const char* pointer) {
    auto* field = new FormField(name, this);
    connect(field, &FormField::edited, this, &OrderForm::changed);
    connect(field, &FormField::left, this, &OrderForm::changed);
    m_fields.insert(QLatin1String(pointer), field);
    m_order.push_back(field);
    return field;
}

void OrderForm::buildKind(QVBoxLayout& layout) {
    m_kind = new SegmentedControl({typeName("purchase"), typeName("subscription"), typeName("service_request")},
                                  tr("Kind of order"), this);
    connect(m_kind, &SegmentedControl::chosen, this, [this] {
        m_otherType.clear();
        showKind();
        emit changed();
    });
    auto* kind = new FormField(tr("Kind of order"), this, m_kind);
    kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FormField* const reference = add(tr("Your reference"), "/externalReference");
    FormField* const channel = add(tr("Came by"), "/metadata/channel");
    layout.addLayout(row({{kind, 0}, {reference, 3}, {channel, 2}}));
}

void OrderForm::buildCustomer(QVBoxLayout& layout) {
    m_finder = new CustomerFinder(m_around, this);
    connect(m_finder, &CustomerFinder::found, this, &OrderForm::fillFrom);
    layout.addSpacing(space::s);
    layout.addWidget(head(tr("Customer")));
    layout.addWidget(new FormField(tr("Find a customer who has ordered before"), this, m_finder));
    FormField* const id = add(tr("Customer number"), "/customer/id");
    FormField* const name = add(tr("Name"), "/customer/name");
    FormField* const email = add(tr("E-mail"), "/customer/email");
    FormField* const phone = add(tr("Phone"), "/customer/phone");
    layout.addLayout(row({{id, 3}, {name, 4}, {email, 4}, {phone, 3}}));
}

void OrderForm::buildLines(QVBoxLayout& layout) {
    auto* remove = new Button(tr("Remove line"), Button::Kind::Link, this);
    remove->setSmall(true);
    remove->setKeyText(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    remove->setAutoDefault(false);
    remove->setFocusPolicy(Qt::ClickFocus);  // Del does it from the table
    connect(remove, &QPushButton::clicked, this, [this] { removeLine(m_table->currentIndex().row()); });
    m_linesWrong = new TextLabel(FontRole::Small, Token::Text, this);
    m_linesWrong->setShown(Shown::Failed);
    m_linesWrong->setElided(true);
    auto* title = new QHBoxLayout;
    title->setSpacing(space::m);
    title->addWidget(head(tr("Lines")));
    title->addWidget(m_linesWrong, 1);
    title->addWidget(remove);
    m_table = new LineTable(tr("Lines of the order"), this);
    m_table->setModel(&m_lines);
    m_table->setWidths({130, 0, 92, 104, 92, 104});
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setFixedHeight(theme().rowHeight() * (lines_seen + 1) + 4);
    connect(m_table, &LineTable::removeAsked, this, &OrderForm::removeLine);
    connect(&m_lines, &LineModel::edited, this, &OrderForm::changed);
    layout.addSpacing(space::s);
    layout.addLayout(title);
    layout.addWidget(m_table);
}

void OrderForm::buildPayment(QVBoxLayout& layout) {
    layout.addSpacing(space::s);
    layout.addWidget(head(tr("Payment")));
    FormField* const currency = add(tr("Currency"), "/currency");
    FormField* const shipping = add(tr("Shipping"), "/shipping");
    FormField* const discount = add(tr("Discount"), "/discount");
    FormField* const tax = add(tr("Tax"), "/tax");
    m_taxIncluded = new QCheckBox(tr("in the prices"), this);
    m_taxIncluded->setMinimumHeight(currency->edit().sizeHint().height());
    connect(m_taxIncluded, &QCheckBox::toggled, this, [this] {
        if (!m_setting) emit changed();
    });
    FormField* const card = add(tr("Card ends in"), "/metadata/card");
    layout.addLayout(row({{currency, 2},
                          {shipping, 3},
                          {discount, 3},
                          {tax, 3},
                          {new FormField(tr("Tax is"), this, m_taxIncluded), 3},
                          {card, 3}}));
}

void OrderForm::buildDelivery(QVBoxLayout& layout) {
    m_deliveryHead = head(tr("Delivery"));
    m_address = new QWidget(this);
    auto* address = new QVBoxLayout(m_address);
    address->setContentsMargins(0, 0, 0, 0);
    address->setSpacing(space::s);
    FormField* const name = add(tr("Delivered to"), "/shippingAddress/name");
    FormField* const street = add(tr("Street"), "/shippingAddress/street");
    FormField* const postcode = add(tr("Postcode"), "/shippingAddress/postcode");
    FormField* const city = add(tr("City"), "/shippingAddress/city");
    FormField* const country = add(tr("Country"), "/shippingAddress/country");
    address->addLayout(row({{name, 4}, {street, 5}, {postcode, 2}, {city, 4}, {country, 2}}));
    m_appointment = new QWidget(this);
    FormField* const start = add(tr("Day and time, empty for as soon as possible"), "/metadata/startsAt");
    start->edit().setPlaceholderText(QStringLiteral("2026-12-04 14:00"));
    auto* appointment = row({{start, 2}, {new QWidget(m_appointment), 3}});
    m_appointment->setLayout(appointment);
    layout.addSpacing(space::s);
    layout.addWidget(m_deliveryHead);
    layout.addWidget(m_address);
    layout.addWidget(m_appointment);
}

}  // namespace sagadesk::ui
