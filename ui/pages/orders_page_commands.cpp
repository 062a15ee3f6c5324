// What the commands do on the Orders page.
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QStackedWidget>

#include "ui/frame/command_list.h"
#include "ui/models/order_export.h"
#include "ui/pages/orders_page.h"
#include "ui/pages/quick_look.h"
#include "ui/widgets/row_table.h"

namespace sagadesk::ui {

namespace {

QString numberOf(const api::OrderSummary& order) {
    return QString::fromStdString(order.number.text());
}

}  // namespace

QStringList OrdersPage::contextCommands() const {
    QStringList ids{
        QStringLiteral("order.open"),     QStringLiteral("order.openBehind"), QString(), QStringLiteral("edit.copy"),
        QStringLiteral("edit.copyWords"), QStringLiteral("edit.copyLink"),    QString()};
    if (const auto* order = lookedAt())
        for (const Offer& offer : offersOf(*order)) ids << QString::fromLatin1(offer.command);
    return ids << QStringLiteral("order.note");
}

Possible OrdersPage::needsOrder() const {
    return [this] { return current() == nullptr ? tr("Choose an order first.") : QString(); };
}

QString OrdersPage::neighbourOf(const QString& number, int step) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const api::OrderSummary* order = m_model->order(row);
        if (order == nullptr || numberOf(*order) != number) continue;
        const api::OrderSummary* next = m_model->order(row + step);
        if (next == nullptr) return {};
        m_table->selectionModel()->setCurrentIndex(m_model->index(row + step, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return numberOf(*next);
    }
    return {};
}

void OrdersPage::bindCommands() {
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        commands().bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    bind(
        "order.open", [this] { navigator().openOrder(numberOf(*current())); }, needsOrder());
    bind(
        "order.openBehind", [this] { navigator().openOrder(numberOf(*current()), Place::Behind); }, needsOrder());
    bind("view.look", [this] { m_right->setVisible(m_right->isHidden()); });
    bind(
        "edit.selectAll", [this] { m_table->selectAll(); },
        [this] { return m_model->rowCount() == 0 ? tr("The list is empty.") : QString(); });
    bind(
        "file.export", [this] { exportMatches(); },
        [this] { return m_model->rowCount() == 0 ? tr("The list is empty.") : QString(); });
}

void OrdersPage::bindCopies() {
    const auto copy = [this](const QString& text, const QString& said) {
        QApplication::clipboard()->setText(text);
        navigator().say(said);
    };
    commands().bind(
        QStringLiteral("edit.copy"), this,
        [this, copy] {
            QStringList numbers;
            for (const core::OrderId& id : selectedIds()) numbers.append(numberOf(*m_model->order(m_model->rowOf(id))));
            copy(numbers.join(QLatin1Char('\n')),
                 numbers.size() == 1 ? tr("%1 copied").arg(numbers.front())
                                     : tr("%n order number(s) copied", "", static_cast<int>(numbers.size())));
        },
        needsOrder());
    commands().bind(
        QStringLiteral("edit.copyWords"), this, [this, copy] { copy(m_look->sayText(), tr("What to say is copied.")); },
        [this] { return m_look->sayText().isEmpty() ? tr("Choose an order first.") : QString(); });
    commands().bind(
        QStringLiteral("edit.copyLink"), this,
        [this, copy] { copy(QStringLiteral("sagadesk://order/") + numberOf(*current()), tr("The link is copied.")); },
        needsOrder());
}

// All matches, not only those that are loaded; the file's name says the form.
void OrdersPage::exportMatches() {
    auto* chooser =
        new QFileDialog(this, tr("Export the orders of this list"), QString(), tr("CSV (*.csv);;JSON (*.json)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (m_export == nullptr) {
            m_export = new OrderExport(desk(), desk().person().may(Role::Admin), this);
            connect(m_export, &OrderExport::wrote, this,
                    [this](int orders) { navigator().say(tr("%n order(s) written so far", "", orders)); });
            connect(m_export, &OrderExport::finished, this, [this](int orders, const QString& file) {
                navigator().say(tr("%n order(s) exported to %1", "", orders).arg(file));
            });
            connect(m_export, &OrderExport::failed, this,
                    [this](const QString& why) { navigator().say(tr("The export failed: %1").arg(why)); });
        }
        const auto form = exportFormOf(path);
        if (!m_export->start(m_model->queryFor(m_model->query()), path, form))
            navigator().say(tr("The export failed: %1").arg(m_export->error()));
    });
    chooser->open();
}

}  // namespace sagadesk::ui
