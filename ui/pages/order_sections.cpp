#include "ui/pages/order_sections.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/format/present.h"
#include "ui/models/entry_words.h"
#include "ui/models/journal_model.h"
#include "ui/models/order_difference.h"
#include "ui/models/steps_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

class EventRows final : public QSortFilterProxyModel {
public:
    EventRows(bool peopleOnly, QObject* parent) : QSortFilterProxyModel(parent), m_peopleOnly(peopleOnly) {
        setFilterKeyColumn(-1);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const bool person = sourceModel()->index(row, 0, parent).data(JournalModel::ByPersonRole).toBool();
        return (person || !m_peopleOnly) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_peopleOnly;
};

// Who the customer is, as dots; what the order is about stays readable.
void hidePerson(QJsonObject& document) {
    for (const char* part : {"customer", "shippingAddress", "billingAddress"}) {
        const QString name = QLatin1String(part);
        QJsonObject person = document.value(name).toObject();
        for (const QString& member : person.keys())
            if (member != QLatin1String("id")) person[member] = QStringLiteral("••••");
        if (!person.isEmpty()) document[name] = person;
    }
}

}  // namespace

StepsSection::StepsSection(const Formats& formats, QWidget* parent)
    : QTreeView(parent),
      m_model(new StepsModel(formats, this)) {
    setModel(m_model);
    setAccessibleName(tr("Steps and their tries"));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    for (const auto& [column, wide] : {std::pair{0, 240}, {1, 120}, {2, 120}, {3, 80}, {4, 120}})
        setColumnWidth(column, theme().scaled(wide));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const auto [key, bar] = m_model->at(row);
        if (!key.step.empty()) emit chosen(key, bar);
    });
}

void StepsSection::show(const Timeline& timeline) {
    m_model->show(timeline);
}

EventsSection::EventsSection(const Formats& formats, bool peopleOnly, QWidget* parent)
    : QWidget(parent),
      m_model(new JournalModel(formats, this)),
      m_rows(new EventRows(peopleOnly, this)),
      m_table(new QTableView(this)),
      m_filter(new QLineEdit(this)) {
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(peopleOnly ? tr("What people did") : tr("Events"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto& [column, wide] : {std::pair{0, 110}, {1, 160}, {2, 150}, {3, 44}, {4, 130}})
        m_table->setColumnWidth(column, theme().scaled(wide));
    m_filter->setPlaceholderText(tr("Filter events"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_filter->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* row = new QVBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_filter);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& at) {
        if (!at.isValid()) return;
        const core::JournalEntry& entry = m_model->entry(m_rows->mapToSource(at).row());
        const bool undo =
            entry.kind == core::EntryKind::CompensationSucceeded || entry.kind == core::EntryKind::CompensationFailed;
        if (!entry.step.empty()) emit chosen({entry.run, entry.step, undo}, entry.attempt - 1);
    });
}

void EventsSection::show(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& entries) {
    const QScrollBar* bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum() && bar->maximum() > 0;
    m_model->show(order, entries);
    if (atEnd) m_table->scrollToBottom();
}

int EventsSection::count() const {
    return m_rows->rowCount();
}

void EventsSection::choose(const StepKey& key) {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const core::JournalEntry& entry = m_model->entry(m_rows->mapToSource(m_rows->index(row, 0)).row());
        if (entry.step == key.step && entry.run == key.run) return m_table->setCurrentIndex(m_rows->index(row, 0));
    }
}

PayloadSection::PayloadSection(QWidget* parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit(this)),
      m_changes(new TextLabel(FontRole::Small, Token::Text2, this)) {
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(theme().font(FontRole::Mono));
    m_text->setAccessibleName(tr("The order's document"));
    m_changes->setWordWrap(true);
    m_changes->setContentsMargins(12, 8, 12, 8);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_changes);
    layout->addWidget(m_text, 1);
    connect(&theme(), &Theme::changed, this, [this] { m_text->setFont(theme().font(FontRole::Mono)); });
}

void PayloadSection::show(const api::OrderSnapshot& order, bool masked) {
    QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(order.document)).object();
    if (masked) hidePerson(document);
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    // The same text is left alone: a selection in it stays.
    if (text != m_text->toPlainText()) m_text->setPlainText(text);
    const bool differs = order.original && *order.original != order.document;
    m_changes->setText(!differs ? tr("As it came in: nothing was changed.")
                       : masked ? tr("It was changed since it came in.")
                                : tr("Changed since it came in:") + QLatin1Char('\n') +
                                      documentDifference(*order.original, order.document).join(QLatin1Char('\n')));
}

NotesSection::NotesSection(const Formats& formats, QWidget* parent)
    : QWidget(parent),
      m_formats(formats),
      m_rows(new QVBoxLayout(this)),
      m_none(new TextLabel(tr("No notes yet. Add one with N."), FontRole::Body, Token::Text2, this)) {
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(4);
    m_rows->addWidget(m_none);
    m_rows->addStretch(1);
}

void NotesSection::show(const api::OrderSnapshot& order) {
    m_none->setVisible(order.notes.empty());
    for (; m_shown < order.notes.size(); ++m_shown) {
        const api::NoteView& note = order.notes[m_shown];
        auto* head =
            new TextLabel(tr("%1 · %2").arg(actorName(note.actor), detailTime(m_formats, note.at, presentTime())),
                          FontRole::Small, Token::Text2, this);
        auto* text = new TextLabel(QString::fromStdString(note.text), FontRole::Story, Token::Text, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setContentsMargins(0, 0, 0, 8);
        m_rows->insertWidget(m_rows->count() - 1, head);
        m_rows->insertWidget(m_rows->count() - 1, text);
    }
}

}  // namespace sagadesk::ui
