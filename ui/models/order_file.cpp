#include "ui/models/order_file.h"

#include <algorithm>

namespace sagadesk::ui {

OrderFile::OrderFile(Desk& desk, QString name, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_name(std::move(name)) {
    connect(&desk, &Desk::changed, this, &OrderFile::take);
}

void OrderFile::take(const ChangeSet& changes) {
    const bool mine =
        m_order && std::find(changes.orders.begin(), changes.orders.end(), m_order->summary.id) != changes.orders.end();
    if (mine || changes.much) ask();
}

void OrderFile::ask() {
    m_desk.order(m_name.toStdString(), this,
                 m_latestOrder.only<api::OrderSnapshot>([this](api::Answer<api::OrderSnapshot> answer) {
                     if (!answer) {
                         m_gone = answer.error().code == api::ProblemCode::NotFound;
                         emit failed(answer.error());
                         return;
                     }
                     m_gone = false;
                     const bool newer = !m_order || answer->summary.version >= m_order->summary.version;
                     if (newer) m_order = std::move(*answer);
                     emit orderChanged();
                 }));
    askJournal();
}

void OrderFile::askJournal() {
    m_desk.journal(m_name.toStdString(), this,
                   m_latestJournal.only<api::JournalPage>([this](api::Answer<api::JournalPage> answer) {
                       if (!answer || answer->entries.size() < m_journal.size()) return;
                       m_journal = std::move(answer->entries);
                       emit journalChanged();
                   }));
}

}  // namespace sagadesk::ui
