#include "ui/pages/bulk_jobs_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/format/present.h"
#include "ui/format/words/bulk_words.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"
#include "ui/frame/command_list.h"
#include "ui/models/cause_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr std::size_t items_page = 500;

}  // namespace

BulkJobsView::BulkJobsView(Surroundings& around, QWidget* parent)
    : QWidget(parent),
      m_around(around),
      m_jobs(new BulkJobModel(around.formats, this)),
      m_items(new BulkItemModel(around.formats, this)),
      m_table(new Table(tr("Bulk jobs"), this)) {
    m_table->setModel(m_jobs);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(BulkJobModel::State, new StateDelegate(m_table));
    for (const int column :
         {BulkJobModel::Done, BulkJobModel::Again, BulkJobModel::Left, BulkJobModel::Pace, BulkJobModel::Begun})
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    m_table->setWidths({120, 230, 120, 90, 80, 76, 0, 120, 110});
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_table);
    split->addWidget(lower());
    split->setSizes({280, 460});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkJobsView::choose);
}

QWidget* BulkJobsView::lower() {
    auto* widget = new QWidget(this);
    m_title = new TextLabel(FontRole::Body, Token::Text, widget);
    m_title->setSemibold(true);
    m_said = new TextLabel(FontRole::Small, Token::Text2, widget);
    m_said->setElided(true);
    m_pause = new Button(QString(), Button::Kind::Plain, widget);
    m_pause->follow(m_around.commands.action(QStringLiteral("bulk.pause")), tr("Pause"));
    m_stop = new Button(QString(), Button::Kind::Danger, widget);
    m_stop->follow(m_around.commands.action(QStringLiteral("bulk.stop")), tr("Stop"));
    m_csv = new Button(QString(), Button::Kind::Plain, widget);
    m_csv->follow(m_around.commands.action(QStringLiteral("file.export")), tr("Save as CSV…"));
    m_itemTable = new Table(tr("Orders of the job"), widget);
    m_itemTable->setModel(m_items);
    m_itemTable->setItemDelegateForColumn(BulkItemModel::Result, new StateDelegate(m_itemTable));
    m_itemTable->setItemDelegateForColumn(BulkItemModel::At, new TimeDelegate(m_itemTable));
    m_itemTable->setWidths({120, 200, 0, 110});
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_title);
    row->addWidget(m_said, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_pause, m_stop, m_csv}) row->addWidget(each);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_itemTable, 1);
    connect(m_itemTable, &Table::opened, this,
            [this](const QModelIndex& index) { emit opened(m_items->numberAt(index)); });
    return widget;
}

void BulkJobsView::ask() {
    if (m_asking) return;
    m_asking = true;
    m_around.desk.bulkJobs(this, [this](const api::Answer<api::BulkList>& answer) {
        m_asking = false;
        if (!answer) return m_around.navigator.say(text(answer.error().detail));
        m_jobs->take(answer->jobs, wallClock());
        if (!m_chosen && m_jobs->rowCount() > 0) m_table->selectRow(0);
        const api::BulkView* job = chosen();
        if (job != nullptr && isVisible() && (isOpen(job->job.state) || !m_itemsAsked)) askItems(0);
        say();
        emit taken(*answer);
        emit changed();
    });
}

const api::BulkView* BulkJobsView::chosen() const {
    return m_chosen ? m_jobs->jobAt(m_jobs->find(*m_chosen)) : nullptr;
}

void BulkJobsView::choose() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const api::BulkView* job = rows.isEmpty() ? nullptr : m_jobs->jobAt(rows.front());
    const auto id = job == nullptr ? std::nullopt : std::optional(job->job.id);
    if (id == m_chosen) return;
    m_chosen = id;
    m_items->clear();
    m_itemsAsked = false;
    if (m_chosen) askItems(0);
    say();
    emit changed();
}

void BulkJobsView::askItems(std::uint32_t from) {
    const auto take = [this](const api::Answer<api::BulkItems>& answer) {
        if (!answer || answer->job != m_chosen) return;
        m_items->take(answer->items);
        const api::BulkView* job = chosen();
        m_itemsAsked = !answer->next && job != nullptr && !isOpen(job->job.state);
        if (answer->next) askItems(*answer->next);
    };
    m_around.desk.bulkItems(*m_chosen, from, items_page, this, m_latest.only<api::BulkItems>(take));
}

void BulkJobsView::say() {
    const api::BulkView* job = chosen();
    m_title->setText(job == nullptr ? tr("No job is chosen") : jobTitle(job->job));
    m_said->setText(job == nullptr ? QString() : runText(*job, m_around.formats));
    const bool rests =
        job != nullptr && (job->job.state == core::BulkState::Paused || job->job.state == core::BulkState::Stopped);
    m_pause->follow(m_around.commands.action(QStringLiteral("bulk.pause")), rests ? tr("Go on") : tr("Pause"));
}

QString BulkJobsView::whyNot() const {
    const api::BulkView* job = chosen();
    if (job == nullptr) return tr("No job is chosen.");
    return isOpen(job->job.state) ? QString() : tr("The job has come to its end.");
}

void BulkJobsView::pauseOrGoOn() {
    const api::BulkView* job = chosen();
    if (job == nullptr) return;
    command(job->job.state == core::BulkState::Running ? api::BulkOrder::Pause : api::BulkOrder::Resume);
}

void BulkJobsView::stop() {
    command(api::BulkOrder::Abort);
}

void BulkJobsView::command(api::BulkOrder order) {
    if (!m_chosen) return;
    const api::BulkCommand command{*m_chosen, order, tr("From the list of jobs").toStdString(), {}};
    m_around.desk.bulkCommand(command, this, [this](const api::Answer<api::BulkView>& answer) {
        if (!answer) m_around.navigator.say(text(answer.error().detail));
        ask();
    });
}

void BulkJobsView::saveCsv() {
    const api::BulkView* job = chosen();
    if (job == nullptr) return;
    auto* dialog = new QFileDialog(this, tr("Save the results"), {}, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("job-%1.csv").arg(text(job->job.id.text())));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray lines = m_items->csv();
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit();
        m_around.navigator.say(saved ? tr("%1 saved").arg(path)
                                     : tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

}  // namespace sagadesk::ui
