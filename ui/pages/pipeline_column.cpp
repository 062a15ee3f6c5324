#include "ui/pages/pipeline_column.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/order_card_delegate.h"
#include "ui/widgets/pipeline_head.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

// A band across the column: on the ground of table heads, or in the tint of what needs attention.
class Band final : public QWidget {
public:
    Band(std::optional<Shown> tint, QWidget* parent) : QWidget(parent), m_tint(tint) {}

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& t = theme();
        QPainter painter(this);
        painter.fillRect(rect(), m_tint ? t.tint(*m_tint) : t.color(Token::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.color(Token::Hair));
    }

private:
    std::optional<Shown> m_tint;
};

QVBoxLayout* padded(QWidget* in, int above) {
    auto* layout = new QVBoxLayout(in);
    layout->setContentsMargins(space::m, above, space::m, above);
    layout->setSpacing(0);
    return layout;
}

}  // namespace

CardList::CardList(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new OrderCardDelegate(this));
}

void CardList::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && event->modifiers() == Qt::NoModifier)
        return emit asideAsked(layoutDirection() == Qt::RightToLeft ? -step : step);
    QListView::keyPressEvent(event);
}

PipelineColumnView::PipelineColumnView(const Formats& formats, const Viewer& viewer, QWidget* parent)
    : QFrame(parent),
      m_formats(formats),
      m_model(new PipelineModel(formats, viewer, this)),
      m_head(new PipelineHead(this)),
      m_trouble(new Band(Shown::Held, this)),
      m_strip(new Band(std::nullopt, this)),
      m_list(new CardList(this)),
      m_more(new Button(QString(), Button::Kind::Link, this)) {
    m_lead = new TextLabel(FontRole::Small, Token::Text, m_trouble);
    m_sentence = new TextLabel(FontRole::Small, Token::Text, m_trouble);
    m_counts = new TextLabel(FontRole::Small, Token::Text2, m_strip);
    m_empty = new TextLabel(tr("Nothing is slower than usual here."), FontRole::Small, Token::Text2, this);
    m_list->setModel(m_model);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PipelineColumnView::currentChanged);
    connect(m_list, &QListView::doubleClicked, this, [this] {
        if (const auto* order = current()) emit opened(QString::fromStdString(order->number.text()));
    });
    connect(m_more, &QPushButton::clicked, this, &PipelineColumnView::listAsked);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PipelineColumnView::build() {
    m_lead->setSemibold(true);
    m_lead->setShown(Shown::Held);
    m_lead->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_counts->setElided(true);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(space::m, space::s, space::m, 0);
    m_more->setSmall(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto* trouble = padded(m_trouble, space::s);
    trouble->addWidget(m_lead);
    trouble->addWidget(m_sentence);
    auto* strip = padded(m_strip, 5);
    strip->addWidget(m_counts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    for (QWidget* each : std::initializer_list<QWidget*>{m_trouble, m_strip, m_empty}) layout->addWidget(each);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    layout->addStretch(0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_trouble, m_strip, m_list, m_more}) each->hide();
}

const api::OrderSummary* PipelineColumnView::current() const {
    return m_model->at(m_list->currentIndex().row());
}

bool PipelineColumnView::mayMove() const {
    return !underMouse() && !m_list->hasFocus();
}

void PipelineColumnView::show(const PipelineColumn& column, const PipelineTrouble& trouble, core::Instant at,
                              CardOrder order) {
    m_column = column;
    m_troubleNow = trouble;
    m_list->setAccessibleName(column.name);
    m_model->update(column.cards, at, order, mayMove());
    showHead();
    showCounts();
    if (mayMove()) showBands();
}

void PipelineColumnView::arrange() {
    m_model->move();
    showCounts();
    showBands();
}

void PipelineColumnView::showHead() {
    PipelineHead::Look look;
    look.name = m_column.name;
    look.number = count(m_formats, m_column.orders);
    look.pace = tr("%1/min").arg(m_formats.locale.toString(m_column.perMinute, 'f', 1));
    look.usual = m_column.usualTime ? tr("usual %1").arg(duration(m_formats, *m_column.usualTime)) : QString();
    look.hour = {m_column.lastHour, Spark::Kind::Area, Shown::Processing, true};
    if (!m_troubleNow.lead.isEmpty()) {
        look.mark = Shown::Held;
        look.hour.colour = Shown::Held;
    }
    m_head->set(std::move(look));
}

void PipelineColumnView::showCounts() {
    const QString sticking = stickingWords(m_column, m_formats);
    const int waiting = m_model->waiting();
    const QString more = tr("%n more when you look away", nullptr, waiting);
    m_counts->setText(waiting == 0         ? sticking
                      : sticking.isEmpty() ? more
                                           : tr("%1 · %2", "counts, and what waits").arg(sticking, more));
    m_more->setVisible(m_column.more() > 0);
    m_more->setText(m_model->rowCount() == 0 ? tr("Show all %1").arg(count(m_formats, m_column.more()))
                                             : tr("and %1 more").arg(count(m_formats, m_column.more())));
}

// What takes room above the cards.
void PipelineColumnView::showBands() {
    const int cards = m_model->rowCount();
    m_lead->setText(m_troubleNow.lead);
    m_sentence->setText(m_troubleNow.sentence);
    m_sentence->setVisible(!m_troubleNow.sentence.isEmpty());
    m_trouble->setVisible(!m_troubleNow.lead.isEmpty());
    m_strip->setVisible(m_column.sticking() > 0);
    m_list->setVisible(cards > 0);
    m_empty->setVisible(cards == 0 && m_column.sticking() == 0);
}

void PipelineColumnView::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    const int below = m_head->geometry().bottom() + 1;
    painter.fillRect(QRect(1, below, width() - 2, 1), t.color(Token::Hair));
}

}  // namespace sagadesk::ui
