#include "ui/frame/saved_views.h"

#include <QDateTime>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
// Counting may be at work for one part in a hundred of the time, whatever somebody's view asks for.
constexpr auto recount_pace = 15s;
constexpr int rest_after_counting = 100;

class NamePanel final : public QFrame {
public:
    NamePanel(QWidget& at, const QString& title)
        : QFrame(&at, Qt::Popup | Qt::FramelessWindowHint),
          field(new QLineEdit(this)) {
        setAttribute(Qt::WA_DeleteOnClose);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(12, 10, 12, 12);
        auto* label = new TextLabel(title, FontRole::Body, Token::Text, this);
        label->setBuddy(field);
        field->setAccessibleName(title);
        layout->addWidget(label);
        layout->addWidget(field);
        resize(theme().scaled(280), sizeHint().height());
        move(at.mapToGlobal(QPoint(0, at.height() + 4)));
    }
    QLineEdit* field;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Token::Base));
        painter.setPen(QPen(theme().color(Token::Strong), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

}  // namespace

SavedViews::SavedViews(Desk& desk, const Formats& formats, QSettings& settings, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_formats(formats),
      m_settings(settings) {
    load();
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_desk.isLive())
            recount();
        else
            m_pace.start(recount_pace);
    });
    m_pace.start(recount_pace);
}

// At first there are views that every shop needs.
void SavedViews::load() {
    m_settings.beginGroup(QStringLiteral("views"));
    const QStringList names = m_settings.childKeys();
    for (const QString& name : names) {
        const QStringList view = m_settings.value(name).toStringList();
        if (view.size() == 2) m_views.append({name, view[0], view[1], 0});
    }
    m_settings.endGroup();
    if (!names.isEmpty() || m_settings.value(QStringLiteral("viewsChanged")).toBool()) return;
    const QString orders = QStringLiteral("orders");
    m_views = {{tr("Failed today"), orders, QStringLiteral("status:failed created:today"), 0},
               {tr("Undo stuck"), orders, QStringLiteral("is:held reason:compensation_stuck"), 0},
               {tr("Waiting over 15 min"), orders, QStringLiteral("is:open age:>15m"), 0}};
}

// From now on the person's own choice counts.
void SavedViews::changeOver() {
    m_settings.setValue(QStringLiteral("viewsChanged"), true);
    m_settings.remove(QStringLiteral("views"));
    for (const SavedView& view : std::as_const(m_views))
        m_settings.setValue(QStringLiteral("views/") + view.name, QStringList{view.page, view.query});
    emit changed();
    recount();
}

void SavedViews::add(SavedView view) {
    view.name.replace(QLatin1Char('/'), QLatin1Char(' '));
    m_views.removeIf([&](const SavedView& each) { return each.name == view.name; });
    m_views.append(view);
    std::sort(m_views.begin(), m_views.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    changeOver();
    emit added(view.name);
}

SavedView SavedViews::remove(qsizetype at) {
    SavedView view = m_views.takeAt(at);
    changeOver();
    return view;
}

void SavedViews::askName(QWidget& at, const QString& page, const QString& query) {
    auto* panel = new NamePanel(at, tr("Name of the view"));
    connect(panel->field, &QLineEdit::returnPressed, this, [this, panel, page, query] {
        const QString name = panel->field->text().simplified();
        if (name.isEmpty()) return;
        panel->close();
        add({name, page, query, 0});
    });
    panel->show();
    panel->field->setFocus();
}

void SavedViews::recount() {
    m_pace.stop();  // goes on when all are counted
    m_counting.start();
    m_uncounted = m_views.size();
    ++m_round;
    if (m_views.isEmpty()) return;
    const auto offset = m_formats.zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) / 60;
    for (const SavedView& view : std::as_const(m_views)) {
        api::OrderQuery query;
        query.q = view.query.toStdString();
        query.zone = std::chrono::minutes(offset);
        m_desk.count(std::move(query), this,
                     [this, round = m_round, name = view.name](const api::Answer<api::OrderCount>& answer) {
                         if (round == m_round && --m_uncounted == 0) rest();
                         for (SavedView& each : m_views) {
                             if (each.name != name || !answer || each.count == answer->count) continue;
                             each.count = answer->count;
                             emit changed();
                         }
                     });
    }
}

std::optional<std::chrono::milliseconds> SavedViews::restLeft() const {
    return m_pace.isActive() ? std::optional(m_pace.remainingTimeAsDuration()) : std::nullopt;
}

void SavedViews::rest() {
    m_pace.start(std::max(std::chrono::milliseconds(recount_pace),
                          std::chrono::milliseconds(m_counting.elapsed()) * rest_after_counting));
}

}  // namespace sagadesk::ui
