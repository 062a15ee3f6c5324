#include "ui/pages/tries_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/viewer_of.h"
#include "ui/format/words/failure_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/status_words.h"
#include "ui/models/exchanges.h"
#include "ui/models/tries_model.h"
#include "ui/pages/exchange_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/step_look.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

// The mark of a result stands at the end of its row.
class MarkAtEnd final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = QSize(theme().scaled(14), theme().scaled(14));
        option->state &= ~QStyle::State_HasFocus;
    }
};

QString keyOf(const api::OrderSnapshot& order, const StepKey& key) {
    QString text = QStringLiteral("%1:%2:%3").arg(QString::fromStdString(order.summary.id.text())).arg(key.run);
    text = text.arg(QString::fromStdString(key.step));
    return key.undo ? text + QStringLiteral(":undo") : text;
}

}  // namespace

TriesPanel::TriesPanel(const Formats& formats, CommandList& commands, QWidget* parent)
    : QWidget(parent),
      m_formats(formats),
      m_title(new TextLabel(FontRole::Lead, Token::Text, this)),
      m_service(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_count(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_whyTitle(new TextLabel(FontRole::Small, Token::Text, this)),
      m_why(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_key(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_model(new TriesModel(formats, this)),
      m_table(new QTableView(this)),
      m_exchange(new ExchangeView(formats, commands, this)) {
    setAccessibleName(tr("The chosen step"));
    m_title->setElided(true);
    m_service->setElided(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addSpacing(theme().scaled(14) + 6);  // the icon, on whatever side it is
    head->addWidget(m_title);
    head->addWidget(m_service, 1);
    head->addWidget(m_count);
    buildTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 6, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_table);
    buildWords(*layout);
    connect(&theme(), &Theme::changed, this, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
        update();
    });
}

void TriesPanel::buildTable() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkAtEnd(m_table));
    m_table->setAccessibleName(tr("Tries"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAutoScroll(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(theme().scaled(20));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(theme().scaled(20));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    for (const auto& [column, wide] : {std::pair{0, 28}, {1, 100}, {2, 62}})
        m_table->setColumnWidth(column, theme().scaled(wide));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!m_showing && row.isValid()) emit chosen(row.row());
    });
}

// What does not fit is scrolled; the head and the tries stay.
void TriesPanel::buildWords(QVBoxLayout& layout) {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(scroll);
    for (TextLabel* each : {m_why, m_key}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_whyTitle->setSemibold(true);
    auto* words = new QVBoxLayout(inside);
    words->setContentsMargins(11, 2, 12, 12);
    words->setSpacing(4);
    for (QWidget* each : std::initializer_list<QWidget*>{m_whyTitle, m_why, m_exchange, m_key}) words->addWidget(each);
    words->insertSpacing(2, 4);
    words->insertSpacing(4, 4);
    words->addStretch(1);
    scroll->setWidget(inside);
    layout.addWidget(scroll, 1);
}

void TriesPanel::setKept(const api::AttemptsPage* kept) {
    m_kept = kept == nullptr ? std::nullopt : std::optional(*kept);
    showExchange();
}

void TriesPanel::showExchange() {
    const bool any = m_bar >= 0 && m_bar < static_cast<int>(m_lane.bars.size()) && !m_lane.service.empty();
    if (!any || !m_kept) return m_exchange->show(std::nullopt, {}, false);
    const Bar& bar = m_lane.bars[static_cast<std::size_t>(m_bar)];
    const auto* found = exchangeOf(m_kept->attempts, m_lane.key, bar);
    const bool called = !bar.running && bar.kind != BarKind::Person && bar.kind != BarKind::Skipped;
    m_exchange->show(found == nullptr ? std::nullopt : std::optional(*found),
                     called ? tr("What was sent and received is not kept any more.") : QString(),
                     m_kept->personal && found != nullptr);
}

void TriesPanel::show(const api::OrderSnapshot& order, const Lane* lane, int bar) {
    m_showing = true;
    const Lane empty;
    const Lane& row = lane == nullptr ? empty : *lane;
    const StepLook look = laneLook(row);
    m_icon = look.icon, m_ink = look.ink;
    m_title->setText(lane == nullptr ? tr("No step") : row.key.undo ? undoName(row.label) : stepName(row.label));
    m_service->setText(serviceName(row.service, viewerOf(m_formats, false)));
    m_count->setText(row.bars.empty() || row.bars.back().attempt == 0
                         ? QString()
                         : tr("%n tries", nullptr, row.bars.back().attempt));
    m_model->show(row);
    const int rows = std::min(8, m_model->rowCount());
    m_table->setFixedHeight(rows * theme().rowHeight() + (rows > 0 ? 1 : 0));
    m_table->setVisible(rows > 0);
    m_table->setVerticalScrollBarPolicy(m_model->rowCount() > rows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (bar >= 0 && bar < m_model->rowCount() && m_table->currentIndex().row() != bar)
        m_table->setCurrentIndex(m_model->index(bar, 0));
    if (m_model->rowCount() == rows) m_table->scrollToTop();
    m_lane = row;
    m_bar = bar >= 0 ? bar : static_cast<int>(row.bars.size()) - 1;
    explain(order, row);
    showExchange();
    m_showing = false;
    update();
}

// Why the last try was the last one.
void TriesPanel::explain(const api::OrderSnapshot& order, const Lane& lane) {
    const auto found = std::find_if(order.steps.begin(), order.steps.end(),
                                    [&](const api::StepView& step) { return step.name == lane.key.step; });
    QString title, why;
    if (found != order.steps.end() && lane.key.run == order.summary.run) {
        const std::string& status = lane.key.undo ? found->undoStatus : found->status;
        if (status == "declined" || status == "gave_up") {
            title = tr("Why no further try");
            why = lane.bars.empty() || lane.bars.back().kind != BarKind::Refused
                      ? tr("All tries are used up, and the order can do without this step.")
                      : tr("It was refused, and a refusal is never repeated.");
        } else if (status == "held" || status == "stuck") {
            title = tr("Why no further try");
            why =
                lane.key.undo || found->hold == "retries_exhausted" ? tr("All tries are used up. A person must decide.")
                : found->hold == "outcome_unknown"
                    ? tr("Nobody knows whether it was done, so it is not repeated by itself. A person must look it up.")
                    : tr("%1. A person must decide.")
                          .arg(holdWord(core::holdReason(found->hold).value_or(core::HoldReason::None)));
        } else if (status == "retry_wait" && found->due) {
            title = tr("The next try");
            why = tr("It is made at %1.").arg(clockSeconds(m_formats, *found->due));
        } else if (status == "not_reached") {
            why = tr("This step was not reached.");
        }
    }
    m_whyTitle->setText(title);
    m_whyTitle->setVisible(!title.isEmpty());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    const bool called = !lane.service.empty() && !lane.bars.empty();
    m_key->setText(tr("All tries use one key, %1, so it is not done twice.").arg(keyOf(order, lane.key)));
    m_key->setVisible(called);
}

void TriesPanel::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Token::Base));
    const int head = m_title->geometry().bottom() + 6;
    painter.fillRect(0, 0, width(), head, t.color(Token::Window));
    painter.fillRect(0, head, width(), 1, t.color(Token::Border));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), t.color(Token::Border));
    const int side = t.scaled(14);
    if (!m_icon.isEmpty())
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(12, (head - side) / 2, side, side)),
                  m_icon, m_ink);
}

}  // namespace sagadesk::ui
