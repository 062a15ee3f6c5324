#include "ui/pages/first_steps.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/frame/command_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

enum Step : std::uint8_t { Runs, Connected, Placed, Completed, Found };

constexpr const char* shown_key = "firstSteps/shown";
constexpr const char* found_key = "firstSteps/found";

bool answers(const api::ServiceView& service) {
    return service.health != api::ServiceHealth::NotConfigured;
}

}  // namespace

FirstSteps::FirstSteps(Surroundings& around, QWidget* parent) : Card(parent), m_around(around) {
    setAccessibleName(tr("First steps"));
    auto* title = new TextLabel(tr("First steps"), FontRole::Lead, Token::Text, this);
    auto* hide = new Button(tr("Hide"), Button::Kind::Link, this);
    connect(hide, &QPushButton::clicked, this, [this] {
        leave();
        m_around.navigator.offerUndo(tr("The first steps are hidden."), [self = QPointer<FirstSteps>(this)] {
            if (!self) return;
            self->m_around.settings.setValue(QLatin1String(shown_key), true);
            self->look();
        });
    });
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(hide);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xxs);
    grid->setColumnStretch(1, 1);
    addLine(*grid, Runs, tr("Sagadesk runs and keeps orders."), {}, {});
    addLine(*grid, Connected, tr("Services are connected, which carry orders out."), QStringLiteral("go.services"),
            tr("Services"));
    addLine(*grid, Placed, tr("The first order is placed."), QStringLiteral("file.newOrder"), tr("New order"));
    addLine(*grid, Completed, tr("An order is completed."), QStringLiteral("go.orders"), tr("Orders"));
    addLine(*grid, Found, tr("Find anything by a word of it."), QStringLiteral("go.find"), tr("Find"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::m, space::m);
    layout->setSpacing(space::xs);
    layout->addLayout(head);
    layout->addLayout(grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_around.commands, &CommandList::ran, this, [this](const QString& id) {
        if (id != QLatin1String("go.find") || isHidden()) return;
        m_around.settings.setValue(QLatin1String(found_key), true);
        mark(Found, true);
    });
    connect(&m_around.desk, &Desk::statusChanged, this, &FirstSteps::look);
    hide->setAccessibleName(tr("Hide the first steps"));
    QFrame::hide();
}

void FirstSteps::addLine(QGridLayout& grid, int at, const QString& text, const QString& command, const QString& verb) {
    Line& line = m_lines[static_cast<std::size_t>(at)];
    line.mark = new IconLabel(14, this);
    line.text = new TextLabel(text, FontRole::Body, Token::Text, this);
    line.act = nullptr;
    grid.addWidget(line.mark, at, 0);
    grid.addWidget(line.text, at, 1);
    grid.setRowMinimumHeight(at, theme().scaled(24));
    if (!command.isEmpty()) {
        line.act = new Button(verb, Button::Kind::Link, this);
        line.act->follow(m_around.commands.action(command), verb);
        grid.addWidget(line.act, at, 2, Qt::AlignTrailing);
    }
    mark(at, false);
}

void FirstSteps::mark(int at, bool done) {
    Line& line = m_lines[static_cast<std::size_t>(at)];
    line.done = done;
    line.mark->set(done ? QStringLiteral("status-completed") : QStringLiteral("status-pending"),
                   done ? Shown::Completed : Shown::Pending);
    line.text->setToken(done ? Token::Text2 : Token::Text);
    line.text->setAccessibleName(done ? tr("Done: %1").arg(line.text->text()) : tr("To do: %1").arg(line.text->text()));
    if (line.act != nullptr) line.act->setVisible(!done);
    if (this->done() == steps) leave();
}

int FirstSteps::done() const {
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.done; }));
}

void FirstSteps::leave() {
    m_around.settings.remove(QLatin1String(shown_key));
    QFrame::hide();
}

void FirstSteps::look() {
    const bool wanted = m_around.settings.value(QLatin1String(shown_key)).toBool();
    if (!wanted) return QFrame::hide();
    show();
    mark(Runs, m_around.desk.status().storeWritable);
    mark(Found, m_around.settings.value(QLatin1String(found_key)).toBool());
    if (std::exchange(m_asking, true)) return;
    m_around.desk.services(this, [this](const api::Answer<api::ServiceBoard>& board) {
        if (board)
            mark(Connected,
                 !board->services.empty() && std::all_of(board->services.begin(), board->services.end(), answers));
    });
    m_around.desk.count({}, this, [this](const api::Answer<api::OrderCount>& all) {
        if (all) mark(Placed, all->count > 0);
    });
    api::OrderQuery completed;
    completed.states = {core::OrderState::Completed};
    m_around.desk.count(completed, this, [this](const api::Answer<api::OrderCount>& ended) {
        m_asking = false;
        if (ended) mark(Completed, ended->count > 0);
    });
}

}  // namespace sagadesk::ui
