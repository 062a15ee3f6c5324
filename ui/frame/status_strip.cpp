#include "ui/frame/status_strip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/format/present.h"
#include "ui/format/words/bulk_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

// A small shape, in the colour of a status.
class Mark final : public QWidget {
public:
    explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(theme().scaled(14), theme().scaled(14)); }
    void set(Shown shown) { m_shown = shown, m_icon = iconOf(shown), update(); }
    void set(const QString& icon) { m_shown.reset(), m_icon = icon, update(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, m_shown ? theme().color(*m_shown) : theme().color(Token::Text2),
                  theme().color(Token::Window));
    }

private:
    std::optional<Shown> m_shown = Shown::Completed;
    QString m_icon = iconOf(Shown::Completed);
};

}  // namespace

// How much of a job is done.
class JobBar final : public QWidget {
public:
    explicit JobBar(QWidget* parent) : QWidget(parent) { setFixedSize(96, 8); }
    void set(double done) { m_done = done, update(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), theme().color(Token::Base), theme().color(Token::Border), 1, 0);
        painter.fillRect(QRect(0, 0, static_cast<int>(width() * m_done), height()), theme().color(Token::Accent));
    }

private:
    double m_done = 0;
};

StatusStrip::StatusStrip(Desk& desk, const Formats& formats, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_formats(formats) {
    const auto label = [this](Token color) { return new TextLabel(FontRole::Small, color, this); };
    m_mark = new Mark(this);
    m_live = label(Token::Text);
    m_age = label(Token::Text2);
    m_selection = label(Token::Text2);
    m_said = label(Token::Text);
    m_job = new QWidget(this);
    m_jobName = label(Token::Text);
    m_jobCounts = label(Token::Text2);
    m_bar = new JobBar(this);
    m_pause = new Button(tr("Pause"), Button::Kind::Link, this);
    m_stop = new Button(tr("Stop"), Button::Kind::Link, this);
    m_storage = label(Token::Text2);
    m_nodes = label(Token::Text2);
    m_clock = label(Token::Text2);
    for (TextLabel* each : {m_said, m_storage, m_nodes, m_clock}) each->setElided(true);

    auto* job = new QHBoxLayout(m_job);
    job->setContentsMargins(0, 0, 0, 0);
    job->setSpacing(8);
    job->addWidget(separator());
    for (QWidget* each : std::initializer_list<QWidget*>{m_jobName, m_bar, m_jobCounts, m_pause, m_stop})
        job->addWidget(each);
    m_job->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(6);
    for (QWidget* each : std::initializer_list<QWidget*>{m_mark, m_live, m_age, m_job}) layout->addWidget(each);
    auto* before = separator();
    layout->addWidget(before);
    layout->addWidget(m_selection);
    layout->addWidget(m_said, 1);
    auto* drum = new Mark(this);
    drum->set(QStringLiteral("nodes"));
    layout->addWidget(drum);
    for (QWidget* each : std::initializer_list<QWidget*>{m_storage, separator(), m_nodes, separator(), m_clock})
        layout->addWidget(each);
    setFixedHeight(theme().scaled(26));
    setAccessibleName(tr("Status"));

    connect(&m_second, &QTimer::timeout, this, &StatusStrip::tick);
    m_second.start(1s);
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, m_said, &QLabel::clear);
    connect(&m_desk, &Desk::statusChanged, this, &StatusStrip::showStorage);
    connect(&m_desk, &Desk::linkChanged, this, &StatusStrip::tick);
    connect(&m_desk, &Desk::liveChanged, this, [this](bool live) {
        m_frozenSince = live ? std::nullopt : std::optional(wallClock());
        tick();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        emit jobCommanded({m_jobId, m_jobPaused ? api::BulkOrder::Resume : api::BulkOrder::Pause, {}, {}});
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        emit jobCommanded({m_jobId, api::BulkOrder::Abort, {}, {}});
    });
    showStorage(m_desk.status());
    tick();
}

QWidget* StatusStrip::separator() {
    class Line final : public QWidget {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent*) override {
            QPainter painter(this);
            painter.fillRect(QRect(width() / 2, 0, 1, height()), theme().color(Token::Border));
        }
    };
    auto* line = new Line(this);
    line->setFixedSize(9, 14);
    return line;
}

QWidget* StatusStrip::firstFocus() {
    return m_job->isVisible() ? m_pause : nullptr;
}

void StatusStrip::say(const QString& sentence) {
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
    m_forget.start(8s);
}

void StatusStrip::setSelection(const QString& text) {
    m_selection->setText(text);
}

void StatusStrip::setJob(const api::BulkView* job) {
    m_job->setVisible(job != nullptr);
    if (job == nullptr) return;
    m_jobId = job->job.id;
    m_jobPaused = job->job.state != core::BulkState::Running;
    const auto of = [&](core::BulkResult result) { return job->results[static_cast<std::size_t>(result)]; };
    const std::uint32_t open = of(core::BulkResult::Waiting) + of(core::BulkResult::UnderWay);
    const std::uint32_t done = job->job.total - qMin(open, job->job.total);
    m_jobName->setText(jobTitle(job->job));
    m_jobCounts->setText(tr("%1 of %2, %3 held again")
                             .arg(count(m_formats, done), count(m_formats, job->job.total),
                                  count(m_formats, of(core::BulkResult::Again))));
    m_bar->set(job->job.total == 0 ? 0 : static_cast<double>(done) / job->job.total);
    m_pause->setText(m_jobPaused ? tr("Go on") : tr("Pause"));
}

void StatusStrip::tick() {
    m_clock->setText(zoneClock(m_formats, wallClock()));
    showAge();
}

void StatusStrip::showAge() {
    auto* mark = static_cast<Mark*>(m_mark);
    const api::LinkState& link = m_desk.link();
    if (link.health == api::LinkHealth::Lost || link.health == api::LinkHealth::SignedOut) {
        mark->set(Shown::Failed);
        m_live->setText(link.health == api::LinkHealth::Lost ? tr("Connection lost") : tr("Signed out"));
        m_age->setText(tr("since %1").arg(clockSeconds(m_formats, link.since)));
        return;
    }
    if (m_frozenSince) {
        mark->set(Shown::Parked);
        m_live->setText(tr("Frozen"));
        m_age->setText(tr("since %1").arg(clockSeconds(m_formats, *m_frozenSince)));
        return;
    }
    const auto age = m_desk.age();
    const bool stale = age > 5s;
    mark->set(stale || link.health == api::LinkHealth::Slow ? Shown::Held : Shown::Completed);
    m_live->setText(tr("Live"));
    m_age->setText(
        tr("updated %1 s ago").arg(m_formats.locale.toString(static_cast<double>(age.count()) / 1000, 'f', 1)));
    if (stale)
        m_age->setShown(Shown::Held);
    else
        m_age->setToken(Token::Text2);
}

void StatusStrip::showStorage(const api::EngineStatus& status) {
    std::uint64_t all = 0, seen = 0;
    for (const std::uint64_t n : status.commit.counts) all += n;
    std::size_t i = 0;
    for (; i < api::Histogram::bounds_us.size() && (seen += status.commit.counts[i]) * 2 < all; ++i) {
    }
    const auto median = std::chrono::duration_cast<core::Duration>(
        std::chrono::microseconds(api::Histogram::bounds_us[qMin(i, api::Histogram::bounds_us.size() - 1)]));
    if (!status.storeWritable)
        m_storage->setText(tr("Storage cannot be written"));
    else
        m_storage->setText(all == 0 ? tr("Storage") : tr("Storage, commit within %1").arg(duration(m_formats, median)));
    m_nodes->setText(
        tr("%1 of %2 partitions").arg(count(m_formats, status.partitionsOwned), count(m_formats, status.partitions)));
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Border));
}

}  // namespace sagadesk::ui
