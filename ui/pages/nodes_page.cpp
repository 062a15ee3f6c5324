#include "ui/pages/nodes_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"
#include "ui/format/words/storage_words.h"
#include "ui/pages/backup_panel.h"
#include "ui/pages/node_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cards.h"
#include "ui/widgets/states.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_rows.h"

namespace sagadesk::ui {

namespace {

enum Layer { Loading, Content };
constexpr int asked_every = 5;  // ticks of a second

QWidget* part(const QString& title, QWidget* rows, QWidget* parent) {
    auto* made = new QWidget(parent);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    auto* head = new TextLabel(title, FontRole::Small, Token::Text2, made);
    head->setSemibold(true);
    column->addWidget(head);
    column->addWidget(rows);
    return made;
}

}  // namespace

NodesPage::NodesPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("nodes"), around, parent),
      m_layers(new QStackedLayout),
      m_trouble(new Banner(Banner::Kind::Error, this)),
      m_warning(new Banner(Banner::Kind::Warning, this)) {
    m_trouble->hide();
    m_warning->hide();
    m_layers->addWidget(new LoadingBars(this));
    m_layers->addWidget(content());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_warning);
    layout->addLayout(m_layers, 1);
    connect(m_trouble, &Banner::acted, this, &NodesPage::ask);
    connect(&desk(), &Desk::statusChanged, this, [this] {
        if (m_shown && ++m_ticks % asked_every == 0) ask();
    });
}

QWidget* NodesPage::content() {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // what is in it comes into view with the focus
    scroll->setWidgetResizable(true);
    auto* ground = new QWidget(scroll);
    m_nodesPanel = new Panel(tr("Nodes"), ground);
    auto* nodes = new QWidget(m_nodesPanel);
    m_nodes = new QVBoxLayout(nodes);
    m_nodes->setContentsMargins(0, 0, 0, 0);
    m_nodes->setSpacing(0);
    m_nodesPanel->setContent(nodes);
    m_storagePanel = new Panel(tr("Storage"), ground);
    m_place = new ValueRows(true, ground);
    m_growth = new ValueRows(true, ground);
    m_orders = new ValueRows(true, ground);
    auto* storage = new QWidget(m_storagePanel);
    auto* column = new QVBoxLayout(storage);
    column->setContentsMargins(0, 0, 0, space::xs);
    column->setSpacing(0);
    column->addWidget(part(tr("Where"), m_place, storage));
    column->addWidget(part(tr("Journal and growth"), m_growth, storage));
    m_storagePanel->setContent(storage);
    auto* orders = new Panel(tr("Orders"), ground);
    auto* inside = new QWidget(orders);
    auto* room = new QVBoxLayout(inside);
    room->setContentsMargins(space::m, space::xs, space::m, space::s);
    room->addWidget(m_orders);
    orders->setContent(inside);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_nodesPanel);
    left->addWidget(orders);
    left->addStretch(1);
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->setSpacing(space::m);
    m_backups = new BackupPanel(around(), this, ground);
    connect(m_backups, &BackupPanel::told, this, &NodesPage::showWarnings);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::m);
    right->addWidget(m_storagePanel);
    right->addWidget(m_backups);
    right->addStretch(1);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    scroll->setWidget(ground);
    return scroll;
}

void NodesPage::onShown() {
    m_shown = true;
    ask();
}

void NodesPage::ask() {
    m_backups->ask();
    desk().nodes(this, m_latestNodes.only<api::NodeList>([this](const api::Answer<api::NodeList>& answer) {
        answer ? takeNodes(*answer) : showTrouble(answer.error());
    }));
    desk().storage(this, m_latestStorage.only<api::StorageView>([this](const api::Answer<api::StorageView>& answer) {
        answer ? takeStorage(*answer) : showTrouble(answer.error());
    }));
}

void NodesPage::showTrouble(const api::Problem& problem) {
    m_trouble->say(tr("Nodes and storage could not be read."), QString::fromStdString(problem.detail), tr("Try again"));
    m_trouble->show();
}

void NodesPage::takeNodes(const api::NodeList& nodes) {
    m_trouble->hide();
    m_nodeList = nodes;
    m_nodesKnown = true;
    while (m_cards.size() > static_cast<qsizetype>(nodes.nodes.size())) delete m_cards.takeLast();
    while (m_cards.size() < static_cast<qsizetype>(nodes.nodes.size())) {
        m_cards.append(new NodeCard(formats(), m_nodesPanel));
        m_nodes->addWidget(m_cards.back());
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) m_cards[i]->set(nodes.nodes[static_cast<std::size_t>(i)], nodes);
    showWarnings();
}

void NodesPage::takeStorage(const api::StorageView& storage) {
    m_storage = storage;
    m_storageKnown = true;
    const QString none = QStringLiteral("–");
    const auto time = [&](const std::optional<core::Instant>& at) {
        return at ? listTime(formats(), *at, storage.at) : none;
    };
    const auto size = [&](const std::optional<std::uint64_t>& bytes) {
        return bytes ? sizeWords(formats(), *bytes) : none;
    };
    const auto about = [&](const QString& amount) { return tr("about %1 a day").arg(amount); };
    m_storagePanel->setNote(storageKind(storage.kind));
    m_place->set({{tr("File"), text(storage.path), text(storage.path)},
                  {tr("Size"), size(storage.bytes), {}},
                  {tr("Of its log not yet taken in"), size(storage.logBytes), {}},
                  {tr("Free on the disk"),
                   storage.diskTotal ? tr("%1 of %2").arg(size(storage.diskFree), size(storage.diskTotal)) : none,
                   {}}});
    m_growth->set({{tr("Journal entries"), count(formats(), storage.entries), {}},
                   {tr("New entries"), storage.entriesADay ? about(count(formats(), *storage.entriesADay)) : none, {}},
                   {tr("Growth of the file"), storage.bytesADay ? about(size(storage.bytesADay)) : none,
                    tr("Estimated by the share of the newest entries.")},
                   {tr("Oldest entry"), time(storage.oldestEntry), {}},
                   {tr("Not yet published"),
                    storage.publishes ? count(formats(), storage.undelivered) : tr("No broker is configured"),
                    {}},
                   {tr("Orders and journal are kept"), tr("For ever"), {}},
                   {tr("Idempotency keys are kept"), duration(formats(), storage.idempotencyKept), {}}});
    QList<ValueRow> orders;
    for (std::size_t state = 0; state < storage.orders.size(); ++state)
        orders.append({stateWord(static_cast<core::OrderState>(state)), count(formats(), storage.orders[state]), {}});
    orders.append({tr("Oldest order"), time(storage.oldestOrder), {}});
    m_orders->set(orders);
    showWarnings();
}

// The loudest first; all of them in one band, so that nothing below it jumps twice.
void NodesPage::showWarnings() {
    if (m_nodesKnown && m_storageKnown) m_layers->setCurrentIndex(Content);
    QList<Warning> warnings = m_nodesKnown ? nodeWarnings(m_nodeList, formats()) : QList<Warning>{};
    if (m_storageKnown) warnings += storageWarnings(m_storage, formats());
    warnings += backupWarnings(m_backups->backup(), formats());
    std::ranges::stable_sort(warnings, [](const Warning& a, const Warning& b) { return a.alarm && !b.alarm; });
    QStringList rest;
    for (qsizetype i = 1; i < warnings.size(); ++i) rest.append(warnings[i].sentence);
    const bool alarm = !warnings.isEmpty() && warnings.front().alarm;
    m_warning->setKind(alarm ? Banner::Kind::Error : Banner::Kind::Warning);
    if (!warnings.isEmpty()) m_warning->say(warnings.front().sentence, rest.join(QLatin1Char(' ')));
    m_warning->setVisible(!warnings.isEmpty());
}

QWidget* NodesPage::firstFocus() {
    return m_cards.isEmpty() ? static_cast<QWidget*>(this) : m_cards.front()->focusPlace();
}

}  // namespace sagadesk::ui
