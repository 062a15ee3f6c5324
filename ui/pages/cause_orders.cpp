#include "ui/pages/cause_orders.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/dialogs/cause_note.h"
#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_column.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t page_size = 200;  // of the API

}  // namespace

CauseOrders::CauseOrders(Surroundings& around, QWidget* parent)
    : QWidget(parent),
      m_around(around),
      m_model(new HeldOrderModel(around.formats, this)),
      m_table(new Table(tr("Orders of the cause"), this)),
      m_note(new CauseNote(around, this)),
      m_checks(new CheckHeader(m_table)),
      m_title(new TextLabel(FontRole::Body, Token::Text, this)),
      m_count(new TextLabel(FontRole::Small, Token::Text2, this)) {
    m_table->setHorizontalHeader(m_checks);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(HeldOrderModel::Check, new CheckDelegate(m_table));
    for (const int column : {HeldOrderModel::Total, HeldOrderModel::Since, HeldOrderModel::Tries})
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    m_table->setWidths({34, 108, 0, 112, 96, 56, 190});
    m_table->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head());
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(60ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_complete) emit setChanged();
    });
    connect(m_model, &HeldOrderModel::checkedChanged, this, &CauseOrders::say);
    connect(m_checks, &CheckHeader::toggled, m_model, &HeldOrderModel::checkAll);
    connect(m_table, &Table::opened, this, [this](const QModelIndex& index) { emit opened(m_model->numberAt(index)); });
}

QHBoxLayout* CauseOrders::head() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    m_title->setSemibold(true);
    m_title->setElided(true);
    auto* leave = new Button(tr("Clear"), Button::Kind::Quiet, this);
    leave->setKeyText(QStringLiteral("Esc"));
    m_list = new Button(tr("Open as list"), Button::Kind::Plain, this);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(m_list);
    connect(leave, &QPushButton::clicked, this, &CauseOrders::leaveAsked);
    connect(m_list, &QPushButton::clicked, this, &CauseOrders::listAsked);
    return row;
}

void CauseOrders::showCause(const CauseRow& cause, core::Instant now) {
    m_title->setText(cause.title);
    m_cause = cause.cause.id;
    m_note->set(cause.cause);
    m_heldNow = cause.cause.orders;
    m_fixedAt = now;
    m_complete = false;
    m_model->clear(now);
    ask(std::nullopt);
}

void CauseOrders::clear() {
    m_latest.forget();
    m_settle.stop();
    m_cause.clear();
    m_model->clear(m_fixedAt);
}

void CauseOrders::setHeldNow(const api::CauseView& cause) {
    m_note->set(cause);
    if (m_heldNow == cause.orders) return;
    m_heldNow = cause.orders;
    say();
}

void CauseOrders::ask(std::optional<core::OrderId> before) {
    api::OrderQuery query;
    query.cause = m_cause;
    query.limit = page_size;
    query.before = before;
    m_around.desk.orders(
        std::move(query), this,
        m_latest.only<api::OrderPage>([this](const api::Answer<api::OrderPage>& page) { take(page); }));
}

void CauseOrders::take(const api::Answer<api::OrderPage>& page) {
    if (!page) {
        m_count->setText(tr("Could not be read: %1").arg(text(page.error().detail)));
        return;
    }
    const bool more = page->next && static_cast<std::size_t>(m_model->rowCount()) + page_size < api::bulk_orders_max;
    m_complete = !more;
    m_model->append(page->orders);
    if (more) return ask(page->next);
    say();
    m_settle.start();
}

void CauseOrders::say() {
    const int all = m_model->rowCount(), ticked = m_model->checked();
    m_checks->setState(ticked == 0 ? Qt::Unchecked : ticked == all ? Qt::Checked : Qt::PartiallyChecked);
    const QString number = count(m_around.formats, static_cast<std::uint64_t>(all));
    QString said =
        ticked == all
            ? tr("%1 orders, all selected").arg(number)
            : tr("%1 orders, %2 selected").arg(number, count(m_around.formats, static_cast<std::uint64_t>(ticked)));
    if (!m_complete) said = tr("%1 orders so far").arg(number);
    if (m_complete && m_heldNow > static_cast<std::uint64_t>(all))
        said = tr("%1 · %2 held since").arg(said, count(m_around.formats, m_heldNow - static_cast<std::uint64_t>(all)));
    m_count->setText(said);
    m_settle.start();
}

QList<int> CauseOrders::chosenRows() const {
    QList<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(row);
    if (rows.isEmpty() && m_table->currentIndex().isValid()) rows.append(m_table->currentIndex().row());
    return rows;
}

void CauseOrders::copyNumbers() const {
    QStringList numbers;
    for (const int row : chosenRows()) numbers << m_model->numberAt(m_model->index(row, 0));
    if (numbers.isEmpty()) return;
    QApplication::clipboard()->setText(numbers.join(QLatin1Char('\n')));
    m_around.navigator.say(numbers.size() == 1 ? tr("%1 copied").arg(numbers.front())
                                               : tr("%n order numbers copied", "", static_cast<int>(numbers.size())));
}

// Space ticks what is chosen.
bool CauseOrders::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            m_model->toggle(chosenRows());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CauseOrders::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Border));
}

}  // namespace sagadesk::ui
