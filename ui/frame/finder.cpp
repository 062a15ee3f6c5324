#include "ui/frame/finder.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "api/search.h"
#include "ui/frame/command_list.h"
#include "ui/frame/finder_delegate.h"
#include "ui/frame/finder_items.h"
#include "ui/pages/pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr int commands_shown = 6;

// What the row of keys at the foot says.
class Foot final : public QWidget {
public:
    explicit Foot(QWidget* parent) : QWidget(parent) { setFixedHeight(theme().scaled(32)); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& t = theme();
        QPainter painter(this);
        painter.fillRect(rect().adjusted(1, 0, -1, -1), t.color(Token::Window));
        painter.fillRect(QRect(1, 0, width() - 2, 1), t.color(Token::Border));
        int x = 14;
        const auto pair = [&](const QString& keys, const QString& word) {
            paintKeyCap(painter, {x, 0, keyCapWidth(keys), height()}, keys, t.color(Token::Text2),
                        t.color(Token::Border), t.color(Token::Base));
            x += keyCapWidth(keys) + 5;
            const int advance = QFontMetrics(t.font(FontRole::Small)).horizontalAdvance(word);
            paintText(painter, {x, 0, advance + 2, height()}, word, t.font(FontRole::Small), t.color(Token::Text2));
            x += advance + 14;
        };
        for (const auto& [keys, word] : {std::pair{QStringLiteral(">"), Finder::tr("commands")},
                                         {QStringLiteral("#"), Finder::tr("order")},
                                         {QStringLiteral("@"), Finder::tr("customer")},
                                         {QStringLiteral(":"), Finder::tr("service")}})
            pair(keys, word);
        const QList<std::pair<QString, QString>> right{{QStringLiteral("Ctrl+Enter"), Finder::tr("in a new tab")},
                                                       {QStringLiteral("Alt+Enter"), Finder::tr("copy number")},
                                                       {QStringLiteral("Esc"), Finder::tr("close")}};
        int need = 0;
        for (const auto& [keys, word] : right)
            need += keyCapWidth(keys) + 19 + QFontMetrics(t.font(FontRole::Small)).horizontalAdvance(word);
        x = qMax(x, width() - need);
        for (const auto& [keys, word] : right) pair(keys, word);
    }
};

}  // namespace

Finder::Finder(Surroundings& around, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_around(around),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_counts(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_foot(new Foot(this)) {
    setAttribute(Qt::WA_TranslucentBackground, false);
    m_field->setFrame(false);
    m_field->setFont(theme().font(FontRole::Story));
    m_field->setPlaceholderText(tr("Find an order, a customer or a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 14, 6);
    head->addSpacing(theme().scaled(16) + 8);  // the icon, on whatever side it is
    head->addWidget(m_field, 1);
    head->addWidget(m_counts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(30ms);
    connect(&m_pause, &QTimer::timeout, this, &Finder::search);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, [this] { choose(How::Open); });
}

QString wordsToFind(const QString& typed) {
    const QString text = typed.trimmed();
    qsizetype last = text.size();
    while (last > 0 && !text[last - 1].isSpace()) --last;
    const bool saysLittle =
        text.size() - last == 1 && (text.back().isDigit() || text.back().script() == QChar::Script_Latin);
    if (!saysLittle) return text;
    const QString before = text.left(last).trimmed();
    return api::parseSearch(before.toStdString()) ? before : text;  // "hannah or l" is not done without the l
}

void Finder::openOver(const QWidget& box, const QString& text, const QString& order) {
    m_order = order;
    const int width = qMax(box.width(), theme().scaled(720));
    resize(width, theme().scaled(480));
    move(box.mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? box.width() - width : 0, 0)));
    m_field->setText(text);
    search();
    show();
    m_field->setFocus();
    if (text.isEmpty()) m_field->selectAll();
}

void Finder::insertHead(int row, const QString& text) {
    auto* item = new QStandardItem(text);
    item->setData(true, found::IsHead);
    item->setFlags(Qt::NoItemFlags);
    m_model.insertRow(row, item);
}

void Finder::search() {
    m_pause.stop();
    m_latest.forget();
    const QString typed = m_field->text().trimmed();
    const QChar prefix = typed.isEmpty() ? QChar() : typed.front();
    const QString rest = QStringLiteral(">#@:?").contains(prefix) && !prefix.isNull() ? typed.mid(1).trimmed() : typed;
    m_model.clear();
    m_counts->clear();
    m_withOrder = false;
    const bool commandsOnly = prefix == QLatin1Char('>') || prefix == QLatin1Char('?');
    if (prefix == QLatin1Char(':')) {
        addScreens(tr("Services"));
    } else {
        if (!commandsOnly && !rest.isEmpty()) askOrders(rest);
        if (prefix != QLatin1Char('#') && prefix != QLatin1Char('@')) {
            if (!commandsOnly) insertOrderCommands(m_model.rowCount(), rest);
            addCommands(rest);
            if (!commandsOnly) addScreens(rest);
        }
    }
    selectFirst();
    fit();
}

void Finder::askOrders(const QString& text) {
    api::OrderQuery query;
    query.q = wordsToFind(text).toStdString();
    query.limit = found_orders + 1;
    if (query.q.empty()) return;
    m_asked.start();
    m_around.desk.orders(std::move(query), this,
                         m_latest.only<api::OrderPage>([this, text](api::Answer<api::OrderPage> answer) {
                             if (answer) showOrders(text, *answer);
                         }));
}

void Finder::addCommands(const QString& text) {
    bool headed = false;
    int shown = 0;
    for (const QAction* action : m_around.commands.all()) {
        const QString name = plainText(*action);
        if (!action->isEnabled() || (!text.isEmpty() && !name.contains(text, Qt::CaseInsensitive))) continue;
        if (action->objectName() == QLatin1String("go.find") || (m_withOrder && isOfOrder(*action))) continue;
        if (text.isEmpty() && ++shown > commands_shown) continue;
        if (!headed) addHead(tr("Commands"));
        headed = true;
        m_model.appendRow(commandItem(*action, m_around.commands.effectOf(action)));
    }
}

void Finder::addScreens(const QString& text) {
    bool headed = false;
    for (const PageRow& page : pageTable()) {
        if (!text.isEmpty() && !page.title.contains(text, Qt::CaseInsensitive)) continue;
        if (!headed) addHead(tr("Go to"));
        headed = true;
        auto* item = new QStandardItem(page.title);
        item->setData(page.icon, found::Icon);
        item->setData(page.id, found::PageId);
        m_model.appendRow(item);
    }
}

void Finder::selectFirst() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->flags() == Qt::NoItemFlags) continue;
        return m_list->setCurrentIndex(m_model.index(row, 0));
    }
}

void Finder::step(int by) {
    int row = m_list->currentIndex().row() + by;
    while (row >= 0 && row < m_model.rowCount() && m_model.item(row)->flags() == Qt::NoItemFlags) row += by;
    if (row >= 0 && row < m_model.rowCount()) m_list->setCurrentIndex(m_model.index(row, 0));
}

void Finder::fit() {
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) rows += m_list->sizeHintForRow(row);
    const int most = theme().scaled(440);
    setFixedHeight(theme().scaled(44) + qMin(rows + 8, most) + m_foot->height());
}

void Finder::choose(How how) {
    const QString typed = m_field->text().trimmed();
    const auto exact =
        core::OrderNumber::parse(typed.startsWith(QLatin1Char('#')) ? typed.mid(1).toStdString() : typed.toStdString());
    const QModelIndex at = m_list->currentIndex();
    QString number = at.data(found::Number).toString();
    if (exact && how != How::ShowAll && !typed.startsWith(QLatin1Char('>')))
        number = QString::fromStdString(exact->text());
    const QString command = at.data(found::Command).toString(), page = at.data(found::PageId).toString();
    hide();
    if (how == How::ShowAll) return m_around.navigator.openPage(QStringLiteral("orders"), typed);
    if (!number.isEmpty() && how == How::CopyNumber) {
        QApplication::clipboard()->setText(number);
        return m_around.navigator.say(tr("%1 copied").arg(number));
    }
    if (!number.isEmpty())
        return m_around.navigator.openOrder(number, how == How::Behind ? Place::Behind : Place::Front);
    if (!command.isEmpty()) return m_around.commands.trigger(command);
    if (!page.isEmpty()) m_around.navigator.openPage(page, at.data(found::Query).toString());
}

bool Finder::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    switch (key.key()) {
        case Qt::Key_Down:
            return step(1), true;
        case Qt::Key_Up:
            return step(-1), true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_pause.isActive()) search();
            choose(key.modifiers() & Qt::ControlModifier ? How::Behind
                   : key.modifiers() & Qt::AltModifier   ? How::CopyNumber
                   : key.modifiers() & Qt::ShiftModifier ? How::ShowAll
                                                         : How::Open);
            return true;
        case Qt::Key_Escape:
            return hide(), true;
        default:
            return false;
    }
}

void Finder::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.color(Token::Base));
    painter.setPen(QPen(t.color(Token::Strong), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int side = t.scaled(16);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), {14, t.scaled(14), side, side}),
              QStringLiteral("search"), t.color(Token::Accent));
    painter.fillRect(QRect(1, m_list->y() - 1, width() - 2, 1), t.color(Token::Border));
}

}  // namespace sagadesk::ui
