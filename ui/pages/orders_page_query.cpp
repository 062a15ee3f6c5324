// How people change what the Orders page shows: chips, cells, heads, and what it offers when there is nothing.
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>

#include "ui/format/shown.h"
#include "ui/frame/command_list.h"
#include "ui/models/query_edit.h"
#include "ui/pages/orders_page.h"
#include "ui/pages/quick_look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/states.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using api::SearchField;

constexpr std::array chip_fields{SearchField::Status, SearchField::Type,    SearchField::Created,
                                 SearchField::Total,  SearchField::Channel, SearchField::Service};

QString chipName(SearchField field) {
    switch (field) {
        case SearchField::Status:
            return OrdersPage::tr("Status");
        case SearchField::Type:
            return OrdersPage::tr("Type");
        case SearchField::Created:
            return OrdersPage::tr("Created");
        case SearchField::Total:
            return OrdersPage::tr("Total");
        case SearchField::Channel:
            return OrdersPage::tr("Channel");
        default:
            return OrdersPage::tr("Service");
    }
}

// ">=75" as people read it: "≥ 75".
QString shownValue(QString value) {
    value.replace(QStringLiteral(">="), QStringLiteral("≥ ")).replace(QStringLiteral("<="), QStringLiteral("≤ "));
    return value.replace(QLatin1Char(','), QStringLiteral(", ")).remove(QLatin1Char('"'));
}

QStringList offeredValues(SearchField field) {
    if (field == SearchField::Total)
        return {QStringLiteral(">=50"), QStringLiteral(">=100"), QStringLiteral(">=500"), QStringLiteral(">=1000"),
                QStringLiteral("<50")};
    QStringList values;
    for (const std::string_view value : api::searchFields()[static_cast<std::size_t>(field) - 1].values)
        values.append(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    return values;
}

bool isListField(SearchField field) {
    return field == SearchField::Status || field == SearchField::Type || field == SearchField::Channel ||
           field == SearchField::Service;
}

}  // namespace

QWidget* OrdersPage::makeChips() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    for (const SearchField field : chip_fields) {
        auto* chip = new FilterChip(chipName(field), row);
        connect(chip, &QPushButton::clicked, this, [this, chip, field] { offerValues(*chip, field); });
        m_chips.append({field, chip});
        layout->addWidget(chip);
    }
    auto* more = new Button(tr("Filter"), Button::Kind::Quiet, row);
    more->setIconName(QStringLiteral("plus"));
    more->setAccessibleName(tr("Add a condition"));
    connect(more, &QPushButton::clicked, this,
            [this, more] { offerFields(more->mapToGlobal(QPoint(0, more->height()))); });
    m_fault = new TextLabel(FontRole::Body, Token::Text, row);
    m_fault->setShown(Shown::Held);
    m_fault->setElided(true);
    m_fault->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_total = new QLabel(row);
    m_total->setTextFormat(Qt::RichText);
    auto* columns = Button::icon(QStringLiteral("columns"), tr("Columns"), Button::Kind::Plain, row);
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { offerColumns(columns->mapToGlobal(QPoint(0, columns->height()))); });
    auto* save = Button::icon(QStringLiteral("download"), tr("Export"), Button::Kind::Plain, row);
    save->follow(commands().action(QStringLiteral("file.export")));
    layout->addWidget(more);
    layout->addWidget(m_fault, 1);
    layout->addWidget(m_total);
    layout->addSpacing(10);
    layout->addWidget(columns);
    layout->addWidget(save);
    for (Button* each : {more, columns, save}) each->setFocusPolicy(Qt::TabFocus);
    return row;
}

void OrdersPage::showQuery() {
    for (const auto& [field, chip] : std::as_const(m_chips)) chip->setValue(shownValue(valueOf(m_query, field)));
    const auto search = api::parseSearch(m_query.toStdString());
    const api::SearchSort sort = search && search->sort ? *search->sort : api::SearchSort{};
    for (const OrderColumnRow& row : orderColumns()) {
        if (row.sort == sort.key)
            m_table->horizontalHeader()->setSortIndicator(static_cast<int>(row.column),
                                                          sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

// Several values of a list can be chosen, one of the others; the last entry goes to the box.
void OrdersPage::offerValues(FilterChip& chip, SearchField field) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString now = valueOf(m_query, field);
    const QStringList chosen = now.split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList values = offeredValues(field);
    for (const QString& value : chosen)
        if (!values.contains(value)) values.append(value);
    for (const QString& value : std::as_const(values)) {
        QAction* action = menu->addAction(shownValue(value));
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::triggered, this, [this, field, value, chosen](bool on) {
            QStringList next = isListField(field) ? chosen : QStringList();
            next.removeAll(value);
            if (on) next.append(value);
            writeQuery(withValue(m_query, field, next.join(QLatin1Char(','))));
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Another value…")), &QAction::triggered, this, [this, field] {
        writeQuery(withoutField(m_query, field));
        emit queryWanted(nameOf(field));
    });
    QAction* all = menu->addAction(tr("Any"));
    all->setEnabled(!now.isEmpty());
    connect(all, &QAction::triggered, this, [this, field] { writeQuery(withoutField(m_query, field)); });
    menu->popup(chip.mapToGlobal(QPoint(0, chip.height())));
}

void OrdersPage::offerFields(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const api::SearchFieldInfo& field : api::searchFields()) {
        const QString name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
        const QString example = QString::fromUtf8(field.example.data(), static_cast<qsizetype>(field.example.size()));
        connect(menu->addAction(QStringLiteral("%1\t%2").arg(name, example)), &QAction::triggered, this,
                [this, name] { emit queryWanted(name); });
    }
    menu->popup(at);
}

void OrdersPage::offerColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const OrderColumnRow& row : orderColumns()) {
        const int column = static_cast<int>(row.column);
        QAction* action = menu->addAction(titleOf(row.column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(row.column != OrderColumn::Status && row.column != OrderColumn::Number);
        connect(action, &QAction::triggered, this, [this, column](bool on) { m_table->setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("The usual columns")), &QAction::triggered, this, [this] {
        for (int column = 0; column < order_columns; ++column) {
            m_table->setColumnHidden(column, column >= usual_columns);
            m_table->setColumnWidth(column, theme().scaled(orderColumns()[static_cast<std::size_t>(column)].width));
        }
    });
    menu->popup(at);
}

void OrdersPage::offerForCell(const QPoint& at) {
    const QModelIndex index = m_table->indexAt(at);
    const api::OrderSummary* order = m_model->order(index.row());
    if (!index.isValid() || order == nullptr) return;
    const QString condition = conditionOf(*order, static_cast<OrderColumn>(index.column()));
    const QString value = index.data().toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* only = menu->addAction(tr("Only this"));
    QAction* without = menu->addAction(tr("Not this"));
    QAction* copy = menu->addAction(tr("Copy value"));
    for (QAction* each : {only, without}) each->setEnabled(!condition.isEmpty());
    copy->setEnabled(!value.isEmpty());
    connect(only, &QAction::triggered, this,
            [this, condition] { writeQuery(withCondition(m_query, condition, true)); });
    connect(without, &QAction::triggered, this,
            [this, condition] { writeQuery(withCondition(m_query, condition, false)); });
    connect(copy, &QAction::triggered, this, [this, value] {
        QApplication::clipboard()->setText(value);
        navigator().say(tr("%1 copied").arg(value));
    });
    menu->addSeparator();
    commands().fill(*menu, contextCommands());
    m_menuOpen = true;
    updateSteady();
    connect(menu, &QMenu::aboutToHide, this, [this] { m_menuOpen = false, updateSteady(); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void OrdersPage::sortBy(int column) {
    const auto key = orderColumns()[static_cast<std::size_t>(column)].sort;
    if (!key) return showQuery();
    const api::SearchSort now = m_model->sorting();
    const bool first = *key != core::SortKey::Customer && *key != core::SortKey::Number;  // newest, most first
    writeQuery(withSort(m_query, {*key, now.key == *key ? !now.descending : first}));
    showQuery();
}

void OrdersPage::showTotal() {
    if (!m_model->isTotalKnown()) return;
    const api::OrderCount& total = m_model->total();
    const QString number = total.exact ? count(formats(), total.count) : aboutCount(formats(), total.count - 1);
    const QString many = QStringLiteral("<span style=\"color:%1;font-weight:600\">%2</span>")
                             .arg(theme().color(Token::Text).name(), number.toHtmlEscaped());
    m_total->setFont(theme().font(FontRole::Body));
    m_total->setText(
        QStringLiteral("<span style=\"color:%1\">%2</span>")
            .arg(theme().color(Token::Text2).name(), tr("%1 orders · %2", "how many, and how long it took")
                                                         .arg(many, duration(formats(), m_model->took()))));
}

void OrdersPage::showEmpty() {
    auto* stack = qobject_cast<QStackedLayout*>(m_empty->parentWidget()->layout());
    const bool empty = m_model->isLoaded() && m_model->rowCount() == 0;
    stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty) m_emptyFor.reset();
    if (!empty || m_emptyFor == m_query) return;
    m_emptyFor = m_query;
    if (m_query.trimmed().isEmpty()) {
        m_empty->set(QStringLiteral("orders"), tr("No orders yet."), tr("Create one (Ctrl+N) or connect a source."));
        return;
    }
    m_empty->set(QStringLiteral("search"), tr("No order matches this query."), tr("Leave something out:"));
    const QString anyTime = withoutField(m_query, SearchField::Created);
    if (anyTime != m_query) m_empty->offer(tr("Search all dates"), [this, anyTime] { writeQuery(anyTime); });
    const QStringList conditions = conditionsOf(m_query);
    for (const QString& condition : conditions) {
        const QString rest = withoutCondition(m_query, condition);
        desk().count(m_model->queryFor(rest), m_empty,
                     [this, condition, rest, asked = m_query](const api::Answer<api::OrderCount>& answer) {
                         if (!answer || answer->count == 0 || asked != m_query) return;
                         m_empty->offer(tr("Remove %1 (would give %2)").arg(condition, count(formats(), answer->count)),
                                        [this, rest] { writeQuery(rest); });
                     });
    }
}

}  // namespace sagadesk::ui
