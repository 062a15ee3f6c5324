#include "ui/models/bulk_job_model.h"

#include <algorithm>

#include "ui/format/shown.h"
#include "ui/format/words/bulk_words.h"
#include "ui/format/words/sentence.h"
#include "ui/format/words/status_words.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

Shown shownOf(const api::BulkView& view) {
    switch (view.job.state) {
        case core::BulkState::Running:
            return Shown::Processing;
        case core::BulkState::Paused:
            return Shown::Parked;
        case core::BulkState::Stopped:
            return Shown::Held;
        case core::BulkState::Aborted:
            return Shown::Cancelled;
        case core::BulkState::Finished:
            break;
    }
    return Shown::Completed;
}

bool sameView(const api::BulkView& a, const api::BulkView& b) {
    return a.job == b.job && a.results == b.results;
}

// "operator:ada" → "ada".
QString person(const std::string& actor) {
    return text(actor).section(QLatin1Char(':'), -1);
}

}  // namespace

std::uint32_t resultOf(const api::BulkView& job, core::BulkResult result) {
    return job.results[static_cast<std::size_t>(result)];
}

std::uint32_t openOf(const api::BulkView& job) {
    return resultOf(job, core::BulkResult::Waiting) + resultOf(job, core::BulkResult::UnderWay);
}

bool isOpen(core::BulkState state) {
    return state != core::BulkState::Aborted && state != core::BulkState::Finished;
}

BulkJobModel::BulkJobModel(const Formats& formats, QObject* parent) : QAbstractTableModel(parent), m_formats(formats) {}

void BulkJobModel::take(const std::vector<api::BulkView>& jobs, core::Instant now) {
    m_now = now;
    int at = 0;
    for (const api::BulkView& job : jobs) {
        const QModelIndex known = find(job.job.id);
        if (!known.isValid()) {
            beginInsertRows({}, at, at);
            m_jobs.insert(at++, job);
            endInsertRows();
            continue;
        }
        at = known.row() + 1;
        if (sameView(m_jobs[known.row()], job)) continue;
        m_jobs[known.row()] = job;
        emit dataChanged(known, index(known.row(), column_count - 1));
    }
}

const api::BulkView* BulkJobModel::jobAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_jobs.size() ? &m_jobs[index.row()] : nullptr;
}

QModelIndex BulkJobModel::find(core::BulkId id) const {
    for (int row = 0; row < m_jobs.size(); ++row)
        if (m_jobs[row].job.id == id) return index(row, 0);
    return {};
}

int BulkJobModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int BulkJobModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QString BulkJobModel::textOf(const api::BulkView& view, int column) const {
    const core::BulkJob& job = view.job;
    switch (column) {
        case State:
            return jobWord(job.state);
        case What:
            return jobTitle(job);
        case Done:
            return tr("%1 of %2")
                .arg(count(m_formats, job.total - qMin(openOf(view), job.total)), count(m_formats, job.total));
        case Again:
            return count(m_formats, resultOf(view, core::BulkResult::Again));
        case Left:
            return count(m_formats, resultOf(view, core::BulkResult::Left));
        case Pace:
            return job.rate ? tr("%1/s").arg(m_formats.locale.toString(*job.rate, 'g', 3)) : tr("No limit");
        case Reason:
            return text(job.reason);
        case By:
            return person(job.actor);
        case Begun:
            return listTime(m_formats, job.created, m_now);
        default:
            return {};
    }
}

QVariant BulkJobModel::data(const QModelIndex& index, int role) const {
    const api::BulkView* view = jobAt(index);
    if (view == nullptr) return {};
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return textOf(*view, column);
        case Qt::ToolTipRole:
            if (column == State && !view->job.stateReason.empty()) return jobStopReason(view->job.stateReason);
            return column == Begun ? fullTime(m_formats, view->job.created) : textOf(*view, column);
        case Qt::AccessibleTextRole:
            return tr("%1. %2. %3 done, %4 held again")
                .arg(textOf(*view, State), textOf(*view, What), textOf(*view, Done), textOf(*view, Again));
        case ShownRole:
            if (column == Again) return QVariant::fromValue(Shown::Held);
            return column == State ? QVariant::fromValue(shownOf(*view)) : QVariant();
        case LoudRole:
            return column == Again && resultOf(*view, core::BulkResult::Again) > 0;
        case QuietRole:
            return column >= Pace || !isOpen(view->job.state);
        default:
            return {};
    }
}

QVariant BulkJobModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = (section >= Done && section <= Pace) || section == Begun;
        return QVariant::fromValue(int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) return {};
    const QString heads[] = {tr("State"), tr("Job"),    tr("Done"), tr("Held again"), tr("Left out"),
                             tr("Pace"),  tr("Reason"), tr("By"),   tr("Begun")};
    return heads[section];
}

}  // namespace sagadesk::ui
