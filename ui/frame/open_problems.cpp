#include "ui/frame/open_problems.h"

#include <algorithm>

#include "ui/format/words/storage_words.h"
#include "ui/models/cause_rows.h"
#include "ui/models/service_model.h"

namespace sagadesk::ui {

namespace {

ProblemCount countOf(const QList<Warning>& warnings) {
    return {static_cast<std::uint64_t>(warnings.size()),
            std::ranges::any_of(warnings, [](const Warning& each) { return each.alarm; })};
}

}  // namespace

ProblemCount problemsOf(const api::FailureList& failures) {
    return {failures.orders + messagesOf(failures), true};
}

ProblemCount problemsOf(const api::ServiceBoard& board) {
    ProblemCount problems;
    for (const api::ServiceView& service : board.services) {
        problems.count += service.health == api::ServiceHealth::Healthy ? 0 : 1;
        problems.alarm = problems.alarm || shownOf(service.health) == Shown::Failed;
    }
    return problems;
}

ProblemCount problemsOf(const api::NodeList& nodes, const Formats& formats) {
    return countOf(nodeWarnings(nodes, formats));
}

ProblemCount problemsOf(const api::StorageView& storage, const Formats& formats) {
    return countOf(storageWarnings(storage, formats));
}

ProblemCount problemsOf(const api::BackupView& backup, const Formats& formats) {
    return countOf(backupWarnings(backup, formats));
}

OpenProblems::OpenProblems(Desk& desk, const Formats& formats, QObject* parent) : QObject(parent) {
    connect(&desk, &Desk::failuresHeard, this,
            [this](const api::FailureList& failures) { tell("failures", problemsOf(failures)); });
    connect(&desk, &Desk::servicesHeard, this,
            [this](const api::ServiceBoard& board) { tell("services", problemsOf(board)); });
    connect(&desk, &Desk::nodesHeard, this, [this, &formats](const api::NodeList& nodes) {
        m_nodes = problemsOf(nodes, formats);
        tellNodes();
    });
    connect(&desk, &Desk::storageHeard, this, [this, &formats](const api::StorageView& storage) {
        m_storage = problemsOf(storage, formats);
        tellNodes();
    });
    connect(&desk, &Desk::backupHeard, this, [this, &formats](const api::BackupView& backup) {
        m_backup = problemsOf(backup, formats);
        tellNodes();
    });
}

void OpenProblems::tell(const char* page, ProblemCount problems) {
    emit counted(QString::fromLatin1(page), problems.count,
                 problems.alarm ? Navigator::Loudness::Alarm : Navigator::Loudness::Attention);
}

// One screen shows all; a part of them would be a wrong number.
void OpenProblems::tellNodes() {
    if (m_nodes && m_storage)
        tell("nodes", {m_nodes->count + m_storage->count + m_backup.count,
                       m_nodes->alarm || m_storage->alarm || m_backup.alarm});
}

}  // namespace sagadesk::ui
