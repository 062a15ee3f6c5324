#include "ui/pages/failures_page.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/bulk_panel.h"
#include "ui/dialogs/cause_note.h"
#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/pages/bulk_jobs_view.h"
#include "ui/pages/cause_orders.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

FailuresPage::FailuresPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("failures"), around, parent),
      m_model(new CauseModel(this)) {
    m_banner = new Banner(Banner::Kind::Error, this);
    m_banner->hide();
    m_tabs = new QStackedWidget(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    m_tabs->addWidget(queue());
    m_jobs = new BulkJobsView(around, this);
    m_tabs->addWidget(m_jobs);
    connectParts();
    bindCommands();
    bindActions();
}

void FailuresPage::refresh() {
    ask(true);
}

void FailuresPage::ask(bool freely) {
    const bool watching = std::any_of(m_view.runs.cbegin(), m_view.runs.cend(),
                                      [](const GroupRun& run) { return isOpen(run.job.job.state); });
    if (watching || m_tabs->currentWidget() == m_jobs) m_jobs->ask();
    if (m_asking && !freely) return;
    m_asking = true;
    desk().failures(this, [this, freely](const api::Answer<api::FailureList>& answer) { take(answer, freely); });
}

void FailuresPage::take(const api::Answer<api::FailureList>& answer, bool freely) {
    m_asking = false;
    m_banner->setVisible(!answer);
    if (!answer) return m_banner->say(tr("The queue cannot be read."), text(answer.error().detail), tr("Try again"));
    m_list = *answer;
    arrange(freely);
    sayTotals();
}

bool FailuresPage::standsStill() const {
    return m_table->selectionModel()->hasSelection() || m_table->viewport()->underMouse();
}

void FailuresPage::arrange(bool freely) {
    if (!m_list) return;
    const int waiting = m_model->take(causeRows(*m_list, m_view, formats()), freely || !standsStill());
    m_content->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 2);
    if (m_filter->text().isEmpty())
        m_empty->set(QStringLiteral("status-completed"), tr("No failures."), tr("No order waits for a person."));
    else
        m_empty->set(QStringLiteral("filter"), tr("No cause fits the filter."), tr("Use fewer words."));
    QStringList foot;
    if (waiting > 0) foot << tr("%n more causes, F5 shows them", "", waiting);
    foot << tr("%n orders ended as Failed today, all undone", "", static_cast<int>(m_list->failedToday));
    m_foot->setText(foot.join(QStringLiteral(" · ")));
    if (const CauseRow* row = chosen()) m_orders->setHeldNow(row->cause);
    chooseWanted();
}

void FailuresPage::sayTotals() {
    const std::uint64_t messages = messagesOf(*m_list);
    const auto bold = [](const QString& number) {
        return QStringLiteral("<span style='font-weight:600;color:%1'>%2</span>")
            .arg(theme().color(Token::Text).name(), number.toHtmlEscaped());
    };
    QString said = tr("%1 held orders").arg(bold(count(formats(), m_list->orders)));
    if (messages > 0) said = tr("%1, %2 messages").arg(said, bold(count(formats(), messages)));
    const auto money = moneyOf(*m_list);
    if (!money.empty()) said = tr("%1 · %2 waiting").arg(said, bold(moneyText(money, formats())));
    m_totals->setText(said);
    m_totals->setToolTip(moneyTip(money, formats()));
}

const CauseRow* FailuresPage::chosen() const {
    return m_chosen.isEmpty() ? nullptr : m_model->rowAt(m_model->find(m_chosen));
}

void FailuresPage::choose() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const CauseRow* row = rows.isEmpty() ? nullptr : m_model->rowAt(rows.front());
    const QString key = row == nullptr ? QString() : row->key;
    if (key == m_chosen) return;
    m_chosen = key;
    m_wanted.clear();
    const bool orders = row != nullptr && row->kind == CauseRow::Kind::Cause;
    m_orders->setVisible(orders);
    m_orders->clear();
    m_panel->clear();
    m_panel->setVisible(row != nullptr && desk().person().may(Role::Operator));
    if (orders) m_orders->showCause(*row, m_list->at);
    showSet();
    emit selectionChanged();
}

void FailuresPage::showSet() {
    const CauseRow* row = chosen();
    if (row == nullptr || !m_panel->isVisibleTo(this)) return;
    BulkSet set;
    set.key = row->key;
    set.cause = row->cause.cause;
    set.fixedAt = m_orders->fixedAt();
    set.complete = row->kind == CauseRow::Kind::Message || m_orders->complete();
    if (row->kind == CauseRow::Kind::Message)
        set.messages = row->message;
    else
        set.orders = m_orders->model().checkedNames();
    m_panel->set(std::move(set));
}

// The group stays with its result.
void FailuresPage::watch(const QString& key, quint64 before, const api::BulkView& job) {
    m_view.runs.insert(key, {before, job});
    navigator().say(tr("The bulk job has begun. J shows it."));
    m_table->setFocus();
    ask(false);
}

void FailuresPage::takeJobs(const api::BulkList& jobs) {
    for (GroupRun& run : m_view.runs)
        for (const api::BulkView& job : jobs.jobs)
            if (job.job.id == run.job.job.id) run.job = job;
    arrange(false);
}

void FailuresPage::showTab(int tab) {
    m_tab->setCurrent(tab);
    m_tabs->setCurrentIndex(tab);
    for (QWidget* each : m_ofQueue) each->setVisible(tab == 0);
    firstFocus()->setFocus();
    ask(false);
    emit selectionChanged();
}

void FailuresPage::setQuery(const QString& query) {
    const bool jobs = query == QLatin1String("jobs");
    showTab(jobs ? 1 : 0);
    m_wanted = jobs ? QString() : query;
    chooseWanted();
}

void FailuresPage::chooseWanted() {
    for (int row = 0; row < m_model->rowCount() && !m_wanted.isEmpty(); ++row) {
        const CauseRow* each = m_model->rowAt(m_model->index(row, 0));
        if (each == nullptr || each->kind != CauseRow::Kind::Cause) continue;
        const bool fits = m_wanted == QStringLiteral("cause:") + each->key ||
                          m_wanted == QStringLiteral("service:") + text(each->cause.cause.service);
        if (!fits) continue;
        m_wanted.clear();
        m_table->selectRow(row);
    }
}

void FailuresPage::leave() {
    if (m_tab->current() == 1) return showTab(0);
    if (m_orders->note().isVisibleTo(this)) return m_orders->note().hide();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->setFocus();
}

void FailuresPage::openAsList() {
    const CauseRow* row = chosen();
    if (row == nullptr || row->kind != CauseRow::Kind::Cause) return;
    const auto& cause = row->cause.cause;
    QStringList query{QStringLiteral("activity:held")};
    if (!cause.service.empty()) query << QStringLiteral("service:") + text(cause.service);
    if (!cause.step.empty()) query << QStringLiteral("step:") + text(cause.step);
    query << QStringLiteral("reason:") + text(core::word(cause.hold));
    navigator().openPage(QStringLiteral("orders"), query.join(QLatin1Char(' ')));
}

// The table begins with a head, where the keys would stop.
bool FailuresPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress && !m_table->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Home) && m_model->rowCount() > 1) {
            m_table->setCurrentIndex(m_model->index(1, 0));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QWidget* FailuresPage::firstFocus() {
    return m_tab->current() == 1 ? static_cast<QWidget*>(&m_jobs->table()) : m_table;
}

QString FailuresPage::selectionText() const {
    const CauseRow* row = chosen();
    return row == nullptr ? QString() : tr("%1 of %2 orders chosen").arg(m_orders->model().checked()).arg(row->held);
}

QVariantMap FailuresPage::saveState() const {
    return {{QStringLiteral("group"), m_group->current()},
            {QStringLiteral("filter"), m_filter->text()},
            {QStringLiteral("tab"), m_tab->current()},
            {QStringLiteral("reasons"), m_panel->reasons()}};
}

void FailuresPage::restoreState(const QVariantMap& state) {
    m_group->setCurrent(qBound(0, state.value(QStringLiteral("group")).toInt(), 2));
    m_view.group = static_cast<GroupBy>(m_group->current());
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
    m_panel->setReasons(state.value(QStringLiteral("reasons")).toStringList());
    showTab(qBound(0, state.value(QStringLiteral("tab")).toInt(), 1));
    arrange(true);
}

}  // namespace sagadesk::ui
