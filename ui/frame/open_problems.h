// How many open problems the screens have, for the navigation: whatever screen is in front, and as it says them itself.
//
// Hears what the desk is told, whoever asked; asks nothing (NoticeWatch does, at a pace). Owned by the window, UI
// thread.
#pragma once

#include "ui/frame/page.h"

namespace sagadesk::ui {

struct ProblemCount {
    std::uint64_t count = 0;
    bool alarm = false;  // else it wants attention
};

[[nodiscard]] ProblemCount problemsOf(const api::FailureList& failures);  // held orders, messages that did not arrive
[[nodiscard]] ProblemCount problemsOf(const api::ServiceBoard& board);    // services that are not healthy
[[nodiscard]] ProblemCount problemsOf(const api::NodeList& nodes, const Formats& formats);
[[nodiscard]] ProblemCount problemsOf(const api::StorageView& storage, const Formats& formats);
[[nodiscard]] ProblemCount problemsOf(const api::BackupView& backup, const Formats& formats);

class OpenProblems final : public QObject {
    Q_OBJECT

public:
    // formats outlives it.
    OpenProblems(Desk& desk, const Formats& formats, QObject* parent);

signals:
    // At each answer, not only at another number.
    void counted(const QString& page, std::uint64_t count, sagadesk::ui::Navigator::Loudness loudness);

private:
    void tell(const char* page, ProblemCount problems);
    void tellNodes();

    std::optional<ProblemCount> m_nodes, m_storage;
    ProblemCount m_backup;  // none where there are no backups
};

}  // namespace sagadesk::ui
