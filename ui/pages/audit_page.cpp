#include "ui/pages/audit_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/format/present.h"
#include "ui/format/words/audit_words.h"
#include "ui/frame/command_list.h"
#include "ui/models/audit_export.h"
#include "ui/models/audit_model.h"
#include "ui/pages/audit_detail.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/check_strip.h"
#include "ui/widgets/newer_bar.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/states.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto typing_pause = 300ms;
enum Layer { Loading, Empty, Content };

}  // namespace

AuditPage::AuditPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("audit"), around, parent),
      m_model(new AuditModel(formats(), this)),
      m_banner(new Banner(Banner::Kind::Error, this)),
      m_strip(new CheckStrip(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout),
      m_export(new AuditExport(desk(), this)) {
    m_banner->hide();
    m_strip->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(m_strip);
    layout->addWidget(m_banner);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(new LoadingBars(this));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list());
    m_pause.setSingleShot(true);
    m_pause.setInterval(typing_pause);
    connect(&m_pause, &QTimer::timeout, this, &AuditPage::readFilter);
    m_poll.setInterval(250ms);
    connect(&m_poll, &QTimer::timeout, this, [this] { order(api::CheckOrder::Look); });
    connect(m_banner, &Banner::acted, this, &AuditPage::refresh);
    connect(m_strip, &CheckStrip::acted, this,
            [this] { m_check.state == api::CheckState::Running ? order(api::CheckOrder::Stop) : showBroken(); });
    connect(m_strip, &CheckStrip::closed, m_strip, &QWidget::hide);
    connect(&desk(), &Desk::changed, this, [this] { m_changed = true; });
    connect(&desk(), &Desk::statusChanged, this, [this] {
        if (m_shown && std::exchange(m_changed, false)) askNewer();
    });
    connect(m_export, &AuditExport::wrote, this,
            [this](int entries) { navigator().say(tr("%n entries written so far", "", entries)); });
    connect(m_export, &AuditExport::finished, this, [this](int entries, const QString& file) {
        navigator().say(tr("%n entries exported to %1", "", entries).arg(file));
    });
    connect(m_export, &AuditExport::failed, this,
            [this](const QString& why) { navigator().say(tr("The export failed: %1").arg(why)); });
    bindCommands();
}

QWidget* AuditPage::bar() {
    auto* bar = new QWidget(this);
    m_scope = new SegmentedControl({tr("People's actions"), tr("Everything")}, tr("What is listed"), bar);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("by:name  action:order.*  created:today"));
    m_filter->setAccessibleName(tr("Filter of the audit"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition)
        ->setText(tr("Filter of the audit"));
    m_filter->setMinimumWidth(theme().scaled(220));
    m_filter->setMaximumWidth(theme().scaled(420));
    m_wrong = new TextLabel(FontRole::Small, Token::Text2, bar);
    m_wrong->setShown(Shown::Failed);
    m_wrong->setElided(true);
    auto* exporting = new Button(QString(), Button::Kind::Plain, bar);
    exporting->follow(commands().action(QStringLiteral("file.export")));
    auto* verify = new Button(QString(), Button::Kind::Primary, bar);
    verify->follow(commands().action(QStringLiteral("audit.verify")));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_scope);
    row->addWidget(m_filter, 2);
    row->addWidget(m_wrong, 1);
    row->addStretch(0);
    row->addWidget(exporting);
    row->addWidget(verify);
    connect(m_scope, &SegmentedControl::chosen, this, &AuditPage::ask);
    connect(m_filter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, &AuditPage::readFilter);
    return bar;
}

QWidget* AuditPage::list() {
    m_parts = new QSplitter(Qt::Horizontal, this);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    m_table = new RowTable(tr("Entries of the journal"), m_parts);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(AuditModel::Result, new StateDelegate(m_table));
    m_table->setWidths({112, 140, 170, 130, 0, 130});
    m_newer = new NewerBar(m_table);
    m_table->setBand(m_newer);
    m_detail = new AuditDetail(formats(), m_parts);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_detail);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({860, theme().scaled(350)});
    connect(m_model, &AuditModel::moreWanted, this, &AuditPage::askMore);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_detail->show(chosen(), now());
        emit selectionChanged();
    });
    connect(m_table, &Table::opened, this, [this] { commands().trigger(QStringLiteral("order.open")); });
    connect(m_table, &RowTable::homePressed, this, &AuditPage::showNewer);
    connect(m_newer, &NewerBar::showAsked, this, &AuditPage::showNewer);
    connect(m_detail, &AuditDetail::orderAsked, this, [this](const QString& number) { navigator().openOrder(number); });
    return m_parts;
}

core::Instant AuditPage::now() const {
    return wallClock();
}

QString AuditPage::query() const {
    return m_filter->text();
}

void AuditPage::setQuery(const QString& query) {
    m_filter->setText(query);
    readFilter();
}

// A filter that can't be read leaves the list as it is and says what is wrong.
void AuditPage::readFilter() {
    m_pause.stop();
    const std::chrono::minutes zone(formats().zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) / 60);
    auto search = api::parseAuditSearch(m_filter->text().trimmed().toStdString(), {now(), zone});
    m_wrong->setText(search ? QString() : QString::fromStdString(search.error().detail));
    if (!search) return;
    m_search = std::move(*search);
    ask();
}

api::AuditQuery AuditPage::asking() const {
    api::AuditQuery query;
    query.all = m_scope->current() == 1;
    query.by = m_search.by;
    query.kinds = m_search.kinds;
    query.from = m_search.from;
    query.to = m_search.to;
    return query;
}

void AuditPage::ask() {
    m_latestNewer.forget();
    desk().audit(asking(), this, m_latest.only<api::AuditPage>([this](api::Answer<api::AuditPage> answer) {
        take(std::move(answer));
    }));
}

void AuditPage::askMore() {
    api::AuditQuery query = asking();
    query.before = m_model->next();
    desk().audit(std::move(query), this, m_latest.only<api::AuditPage>([this](api::Answer<api::AuditPage> answer) {
        if (!answer) return showTrouble(answer.error());
        m_model->append(std::move(*answer));
        showEmpty();
    }));
}

void AuditPage::take(api::Answer<api::AuditPage> answer) {
    if (!answer) return showTrouble(answer.error());
    m_banner->hide();
    m_waiting.clear();
    m_gap = false;
    m_table->showBand(false);
    m_model->begin(std::move(*answer), now());
    m_table->scrollToTop();
    m_detail->show(nullptr, now());
    showEmpty();
    choosePlace();
    emit selectionChanged();
}

// A page may be short or empty before the end; it goes on until something is found.
void AuditPage::showEmpty() {
    const bool none = m_model->rowCount() == 0;
    if (none && m_model->next()) m_model->fetchMore({});
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    const QString looking = m_model->reached()
                                ? tr("Looked back to %1 so far.").arg(listTime(formats(), *m_model->reached(), now()))
                                : QString();
    if (none && m_model->next())
        m_empty->set(QStringLiteral("search"), tr("Nothing yet"), looking);
    else if (none && filtered)
        m_empty->set(QStringLiteral("filter"), tr("Nothing matches"), tr("No entry fits this filter."));
    else if (none)
        m_empty->set(QStringLiteral("audit"), tr("Nobody has done anything yet"),
                     tr("What people do is listed here. Everything lists what happened by itself too."));
    m_stack->setCurrentIndex(none ? Empty : Content);
}

void AuditPage::showTrouble(const api::Problem& problem) {
    m_banner->say(tr("The journal could not be read."), QString::fromStdString(problem.detail), tr("Try again"));
    m_banner->show();
}

bool AuditPage::isStill() const {
    return m_table->selectionModel()->hasSelection() || !m_table->isAtTop();
}

void AuditPage::askNewer() {
    if (m_search.to || m_stack->currentIndex() == Loading) return;
    desk().audit(asking(), this, m_latestNewer.only<api::AuditPage>([this](const api::Answer<api::AuditPage>& page) {
        if (page) takeNewer(*page);
    }));
}

void AuditPage::takeNewer(const api::AuditPage& page) {
    m_gap = !m_model->newerIn(page, m_waiting);
    if (m_waiting.empty() && !m_gap) return;
    if (!isStill()) return showNewer();
    m_newer->say(
        m_gap ? tr("Many newer entries.") : tr("%n newer entries.", nullptr, static_cast<int>(m_waiting.size())),
        m_table->isAtTop() ? tr("The list stays still while a row is selected.")
                           : tr("The list stays still while it is scrolled."));
    m_table->showBand(true);
}

void AuditPage::showNewer() {
    m_table->showBand(false);
    if (m_gap || m_model->rowCount() == 0) return ask();
    m_model->prepend(std::move(m_waiting));
    m_waiting.clear();
    showEmpty();
}

const api::AuditEntry* AuditPage::chosen() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->at(rows.front().row());
}

// What a check has found is chosen when the list that holds it has come.
void AuditPage::choosePlace() {
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (!wanted) return;
    const int row = m_model->rowOf(wanted->partition, wanted->position);
    if (row < 0) return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void AuditPage::onShown() {
    m_shown = true;
    if (m_stack->currentIndex() == Loading)
        ask();
    else
        askNewer();
    order(api::CheckOrder::Look);
}

void AuditPage::refresh() {
    ask();
}

QVariantMap AuditPage::saveState() const {
    return {{QStringLiteral("filter"), m_filter->text()}, {QStringLiteral("all"), m_scope->current() == 1}};
}

void AuditPage::restoreState(const QVariantMap& state) {
    m_scope->setCurrent(state.value(QStringLiteral("all")).toBool() ? 1 : 0);
    setQuery(state.value(QStringLiteral("filter")).toString());
}

QWidget* AuditPage::firstFocus() {
    return m_table;
}

QString AuditPage::selectionText() const {
    const api::AuditEntry* entry = chosen();
    if (entry == nullptr) return {};
    return tr("Partition %1, position %2")
        .arg(QString::number(static_cast<int>(entry->entry.partition)), count(formats(), entry->entry.position));
}

}  // namespace sagadesk::ui
