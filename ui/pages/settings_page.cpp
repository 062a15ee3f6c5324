#include "ui/pages/settings_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/pages/settings_sheets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/states.h"

namespace sagadesk::ui {

namespace {

constexpr int titles_width = 200, sheet_width = 760;  // px at 100 % font scale

// Letters are keys of commands.
class Titles final : public QListView {
public:
    using QListView::QListView;
    void keyboardSearch(const QString&) override {}
};

}  // namespace

SettingsPage::SettingsPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("settings"), around, parent),
      m_search(new QLineEdit(this)),
      m_list(new Titles(this)),
      m_scroll(new QScrollArea(this)),
      m_none(new EmptyState(this)) {
    build();
    QStringList titles;
    for (const SettingsSheet* sheet : m_sheets) titles.append(sheet->title());
    m_titles.setStringList(titles);
    m_list->setModel(&m_titles);
    m_list->setCurrentIndex(m_titles.index(0));
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showSheets);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_search->clear();
        showSheets();
        m_scroll->ensureVisible(0, 0);
    });
    connect(m_none, &EmptyState::acted, m_search, &QLineEdit::clear);
    showSheets();
}

void SettingsPage::build() {
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(theme().scaled(titles_width + sheet_width));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(theme().scaled(titles_width));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Pages of the settings"));
    auto* sheets = new Ground(this);
    auto* column = new QVBoxLayout(sheets);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    for (const auto make : {appearanceSheet, formatsSheet, keyboardSheet, notificationsSheet, connectionSheet,
                            privacySheet, aboutSheet}) {
        SettingsSheet* const sheet = make(around(), sheets);
        sheet->setMaximumWidth(theme().scaled(sheet_width));
        m_sheets.append(sheet);
        column->addWidget(sheet);
    }
    column->addWidget(m_none);
    column->addStretch(1);
    m_scroll->setWidget(sheets);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::m, space::l, space::m);
    head->addWidget(m_search);
    head->addStretch(0);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(body, 1);
}

// While somebody searches, all pages that hold a match; else the chosen one.
void SettingsPage::showSheets() {
    const QString words = m_search->text().trimmed();
    int shown = 0;
    for (int i = 0; i < m_sheets.size(); ++i) {
        const int matches = m_sheets[i]->filter(words);
        const bool visible = words.isEmpty() ? i == m_list->currentIndex().row() : matches > 0;
        m_sheets[i]->setVisible(visible);
        if (visible) shown += matches;
    }
    m_none->setVisible(shown == 0);
    if (shown == 0)
        m_none->set(QStringLiteral("search"), tr("No setting has these words"),
                    tr("“%1” is in none of their names and sentences.").arg(words), tr("Show all"));
}

void SettingsPage::refresh() {
    for (SettingsSheet* sheet : m_sheets) sheet->showValues();
}

QVariantMap SettingsPage::saveState() const {
    return {{QStringLiteral("sheet"), m_list->currentIndex().row()}};
}

void SettingsPage::restoreState(const QVariantMap& state) {
    const QModelIndex index = m_titles.index(state.value(QStringLiteral("sheet")).toInt());
    if (index.isValid()) m_list->setCurrentIndex(index);
}

void SettingsPage::setQuery(const QString& sheet) {
    for (int i = 0; i < m_sheets.size(); ++i)
        if (m_sheets[i]->objectName() == sheet) m_list->setCurrentIndex(m_titles.index(i));
}

QWidget* SettingsPage::firstFocus() {
    return m_search;
}

}  // namespace sagadesk::ui
