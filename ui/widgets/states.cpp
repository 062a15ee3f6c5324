#include "ui/widgets/states.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

class BigIcon final : public QWidget {
public:
    explicit BigIcon(QWidget* parent) : QWidget(parent) { setFixedSize(theme().scaled(20), theme().scaled(20)); }
    void set(const QString& name) {
        m_name = name;
        m_shown.reset();
        for (const Shown each : all_shown)
            if (iconOf(each) == name) m_shown = each;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, m_shown ? theme().color(*m_shown) : theme().color(Token::Text2));
    }

private:
    QString m_name = QStringLiteral("info");
    std::optional<Shown> m_shown;
};

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new BigIcon(this)),
      m_title(new TextLabel(FontRole::Body, Token::Text, this)),
      m_sentence(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_action(new Button(QString(), Button::Kind::Link, this)),
      m_offers(new QVBoxLayout) {
    m_title->setSemibold(true);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::xs);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addLayout(m_offers);
    layout->addStretch();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::set(const QString& icon, const QString& title, const QString& sentence, const QString& action) {
    static_cast<BigIcon*>(m_icon)->set(icon);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title + QStringLiteral(". ") + sentence);
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::offer(const QString& text, std::function<void()> run) {
    auto* button = new Button(text, Button::Kind::Link, this);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_offers->addWidget(button, 0, Qt::AlignHCenter);
}

LoadingBars::LoadingBars(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Loading"));
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { m_due = true, update(); });
}

void LoadingBars::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_due = false;
    m_wait.start(150ms);
}

void LoadingBars::paintEvent(QPaintEvent*) {
    if (!m_due) return;
    QPainter painter(this);
    constexpr int shares[] = {70, 92, 54, 80};
    const int step = theme().scaled(18), height = theme().scaled(8);
    int y = space::m;
    for (int i = 0; y + height < this->height() && i < 40; ++i, y += step) {
        const QRect bar(space::m, y, (width() - 2 * space::m) * shares[i % 4] / 100, height);
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), bar), theme().color(Token::Sunken), QColor(), 1,
                 2);
    }
}

}  // namespace sagadesk::ui
