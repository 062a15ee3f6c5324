#include "ui/dialogs/action_run.h"

namespace sagadesk::ui {

ActionRun::ActionRun(Desk& desk, std::vector<api::OrderCommand> commands)
    : QObject(&desk),
      m_desk(desk),
      m_commands(std::move(commands)) {}

void ActionRun::start() {
    next();
}

void ActionRun::next() {
    m_desk.command(m_commands[m_at], this, [this](const api::Answer<api::CommandDone>& answer) {
        if (!answer) {
            emit refused(answer.error(), static_cast<int>(m_at));
            return deleteLater();
        }
        if (++m_at < m_commands.size()) {
            m_commands[m_at].expectedVersion = answer->version;
            return next();
        }
        emit done(*answer);
        deleteLater();
    });
}

}  // namespace sagadesk::ui
