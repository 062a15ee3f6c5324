// Settings: which key does what.
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPointer>
#include <QVBoxLayout>

#include "ui/frame/command_list.h"
#include "ui/models/key_model.h"
#include "ui/pages/settings_sheets.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int rows_seen = 12;

// The table, and below it the key of the chosen command.
class KeyChoice final : public QWidget {
public:
    KeyChoice(Surroundings& around, QWidget* parent)
        : QWidget(parent),
          m_around(around),
          m_table(new Table(SettingsSheet::tr("Commands and their keys"), this)),
          m_edit(new QKeySequenceEdit(this)),
          m_usual(new Button(SettingsSheet::tr("The usual key"), Button::Kind::Plain, this)),
          m_none(new Button(SettingsSheet::tr("No key"), Button::Kind::Plain, this)),
          m_name(new TextLabel(FontRole::Body, Token::Text, this)),
          m_wrong(new TextLabel(FontRole::Small, Token::Text, this)) {
        m_table->setModel(&m_keys);
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->setWidths({0, 150, 130});
        m_table->setFrameShape(QFrame::StyledPanel);
        m_table->setFixedHeight(theme().rowHeight() * (rows_seen + 1));
        m_wrong->setShown(Shown::Failed);
        m_wrong->setWordWrap(true);
        m_edit->setMaximumWidth(theme().scaled(180));
        m_edit->setAccessibleName(SettingsSheet::tr("New key"));
        auto* below = new QHBoxLayout;
        below->setSpacing(space::s);
        below->addWidget(m_name, 1);
        for (QWidget* each : std::initializer_list<QWidget*>{m_edit, m_usual, m_none}) below->addWidget(each);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        layout->addWidget(m_table);
        layout->addLayout(below);
        layout->addWidget(m_wrong);
        fill();
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
        connect(m_table, &Table::opened, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
        connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { take(m_edit->keySequence()); });
        connect(m_usual, &QPushButton::clicked, this, [this] { take(m_around.commands.usualKey(chosen())); });
        connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
        m_table->selectRow(0);
    }

    // Keys were changed elsewhere.
    void showKeys() {
        m_keys.setUsual(usualKeys());
        showChosen();
    }

private:
    [[nodiscard]] QStringList usualKeys() const {
        QStringList usual;
        for (const QAction* each : m_around.commands.all())
            usual.append(m_around.commands.usualKey(each->objectName()).toString(QKeySequence::NativeText));
        return usual;
    }
    void fill() {
        QList<KeyModel::Row> rows;
        for (QAction* each : m_around.commands.all()) rows.append(KeyModel::Row{each, {}});
        m_keys.setRows(std::move(rows));
        m_keys.setUsual(usualKeys());
    }
    [[nodiscard]] QString chosen() const {
        const QAction* action = m_keys.action(m_table->currentIndex().row());
        return action == nullptr ? QString() : action->objectName();
    }
    void showChosen() {
        const QAction* action = m_keys.action(m_table->currentIndex().row());
        if (action == nullptr) return;
        m_wrong->clear();
        m_name->setText(QString(action->text()).remove(QLatin1Char('&')));
        m_edit->setKeySequence(action->shortcut());
        m_usual->setEnabled(action->shortcut() != m_around.commands.usualKey(chosen()));
        m_none->setEnabled(!action->shortcut().isEmpty());
    }
    // One key, not a sequence of them, that nobody else has.
    void take(const QKeySequence& given) {
        const QString id = chosen();
        const QKeySequence key = given.isEmpty() ? given : QKeySequence(given[0]);
        const QKeySequence before = m_around.commands.action(id)->shortcut();
        if (id.isEmpty() || key == before) return;
        if (const QAction* owner = m_around.commands.ownerOf(key, id)) {
            m_edit->setKeySequence(before);
            m_wrong->setText(
                SettingsSheet::tr("%1 is the key of “%2” already.")
                    .arg(key.toString(QKeySequence::NativeText), QString(owner->text()).remove(QLatin1Char('&'))));
            return;
        }
        m_around.commands.setKey(m_around.settings, id, key);
        showKeys();
        const QPointer<KeyChoice> self(this);
        m_around.navigator.offerUndo(SettingsSheet::tr("The key of “%1” is changed.").arg(m_name->text()),
                                     [self, id, before] {
                                         if (!self) return;
                                         self->m_around.commands.setKey(self->m_around.settings, id, before);
                                         self->showKeys();
                                     });
    }

    Surroundings& m_around;
    KeyModel m_keys;
    Table* m_table;
    QKeySequenceEdit* m_edit;
    Button *m_usual, *m_none;
    TextLabel *m_name, *m_wrong;
};

}  // namespace

SettingsSheet* keyboardSheet(Surroundings& around, QWidget* parent) {
    auto* sheet = new SettingsSheet(SettingsSheet::tr("Keyboard"), around, parent);
    auto* keys = new KeyChoice(around, sheet);
    const auto load = [&around, keys = QPointer<KeyChoice>(keys)] {
        around.commands.load(around.settings);
        if (keys) keys->showKeys();
    };
    sheet->addChoice(
        {SettingsSheet::tr("Keys that are a letter"),
         SettingsSheet::tr("They act in lists and orders only. With Alt they can't be pressed by mistake.")},
        {QStringLiteral("keys.alt"), false, [load](const QVariant&) { load(); }},
        {{SettingsSheet::tr("Alone"), false}, {SettingsSheet::tr("With Alt"), true}});
    sheet->addControl({SettingsSheet::tr("Keys"), SettingsSheet::tr("Choose a command, then press its new key.")}, keys,
                      true);
    sheet->addReset([&around, load] {
        around.settings.remove(QStringLiteral("keys"));
        load();
    });
    return sheet;
}

}  // namespace sagadesk::ui
