// What a screen reader hears and what the keyboard reaches, on every screen: no node without a name, no control that
// Tab does not come to, no trap.
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QStatusBar>
#include <cstdio>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"
#include "ui/pages/pages.h"
#include "ui/widgets/painted_parts.h"

namespace sagadesk::tests {
namespace {

using namespace ui;

constexpr int parts_looked_at = 200;  // of a list or table; all are named by one rule
constexpr int tabs_max = 400;

// Frames and boxes that only hold others need no name; what is read or operated does.
bool mustHaveName(const QAccessibleInterface& node) {
    switch (node.role()) {
        case QAccessible::Client:
        case QAccessible::Pane:
        case QAccessible::Grouping:
        case QAccessible::Splitter:
        case QAccessible::Border:
        case QAccessible::Separator:
        case QAccessible::ScrollBar:
        case QAccessible::Grip:
        case QAccessible::Whitespace:
        case QAccessible::LayeredPane:
        case QAccessible::Window:
        case QAccessible::Row:
        case QAccessible::Column:
        case QAccessible::NoRole:
            return false;
        case QAccessible::StaticText:
        case QAccessible::Cell:  // may be an empty one, of a tree too
        case QAccessible::TreeItem:
        case QAccessible::ColumnHeader:
        case QAccessible::RowHeader:
            return false;
        default:
            return true;
    }
}

class Reader {
public:
    explicit Reader(QWidget& screen) { walk(QAccessible::queryAccessibleInterface(&screen), 0); }
    QStringList nameless;
    int nodes = 0, named = 0;

private:
    void walk(QAccessibleInterface* node, int depth) {
        if (node == nullptr || !node->isValid() || depth > 40 || node->state().invisible) return;
        ++nodes;
        const QString name = node->text(QAccessible::Name).trimmed();
        if (!name.isEmpty()) ++named;
        if (mustHaveName(*node) && name.isEmpty()) nameless.append(place(*node));
        const int children = qMin(node->childCount(), parts_looked_at);
        for (int i = 0; i < children; ++i) walk(node->child(i), depth + 1);
    }
    static QString place(const QAccessibleInterface& node) {
        QString text = QStringLiteral("role %1").arg(node.role());
        for (const QObject* each = node.object(); each != nullptr; each = each->parent())
            text += QStringLiteral(" < %1 %2").arg(QLatin1String(each->metaObject()->className()), each->objectName());
        if (node.object() == nullptr && node.parent() != nullptr && node.parent()->object() != nullptr)
            text += QStringLiteral(" in %1").arg(QLatin1String(node.parent()->object()->metaObject()->className()));
        return text;
    }
};

// The screens with something on them.
struct Screens : testing::Test {
    void SetUp() override {
        QAccessible::setActive(true);
        console.window->resize(1440, 900);
        console.window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(console.window.get()));
    }
    void TearDown() override { QAccessible::setActive(false); }
    void open(const QString& id) {
        if (id == QLatin1String("order"))
            console.window->openOrder(QStringLiteral("K7QM-3XTD"));
        else
            console.window->openPage(id);
        settle();
        // A list with a row chosen shows what is beside it.
        for (auto* list : console.window->front()->findChildren<QAbstractItemView*>()) {
            if (!list->isVisible() || list->model() == nullptr || list->model()->rowCount() < 2) continue;
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Down);
            break;
        }
        settle();
    }
    // Until no answer is under way: the backend gives them in order.
    void settle() {
        for (int i = 0; i < 3; ++i) {
            bool answered = false;
            console.desk.services(console.window.get(), [&answered](const auto&) { answered = true; });
            EVENTUALLY(answered);
            QCoreApplication::processEvents();
        }
    }
    static QStringList screens() {
        QStringList ids{QStringLiteral("order")};
        for (const PageRow& row : pageTable()) ids.append(row.id);
        return ids;
    }
    Console console;
};

TEST_F(Screens, everyNodeHasAName) {
    for (const QString& id : screens()) {
        open(id);
        const Reader reader(*console.window);
        EXPECT_GT(reader.named, 30) << id.toStdString();
        EXPECT_TRUE(reader.nameless.isEmpty()) << id.toStdString() << "\n" << reader.nameless.join("\n").toStdString();
        std::printf("%s: %d nodes, %d named\n", id.toLatin1().constData(), reader.nodes, reader.named);
    }
}

// Tab from wherever the screen begins, until it comes round.
QSet<QWidget*> reachedByTab(QStringList& trapped) {
    QSet<QWidget*> reached;
    QWidget* first = QApplication::focusWidget();
    for (int i = 0; i < tabs_max; ++i) {
        QWidget* before = QApplication::focusWidget();
        if (before == nullptr || (i > 0 && before == first)) return reached;
        reached.insert(before);
        QTest::keyClick(before, Qt::Key_Tab);
        if (QApplication::focusWidget() == before) {
            trapped.append(QLatin1String(before->metaObject()->className()) + QLatin1Char(' ') +
                           before->accessibleName());
            return reached;
        }
    }
    trapped.append(QStringLiteral("it does not come round"));
    return reached;
}

bool isReached(QWidget* control, const QSet<QWidget*>& reached) {
    for (QWidget* each = control; each != nullptr; each = each->focusProxy())
        if (reached.contains(each)) return true;
    for (QWidget* each : reached)
        if (control->isAncestorOf(each)) return true;
    return false;
}

bool isControl(const QWidget& widget) {
    if (!widget.isVisible() || !widget.isEnabled() || widget.visibleRegion().isEmpty()) return false;
    if (!(widget.focusPolicy() & Qt::TabFocus) && !widget.inherits("QAbstractButton")) return false;
    // Parts of another control.
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) == nullptr &&
           qobject_cast<const QComboBox*>(parent) == nullptr && !widget.inherits("QTableCornerButton") &&
           !parent->inherits("QTabBar") && !parent->inherits("QLineEdit");
}

TEST_F(Screens, tabReachesEveryControlAndIsTrappedNowhere) {
    for (const QString& id : screens()) {
        open(id);
        console.window->front()->firstFocus()->setFocus();
        QStringList trapped, missed;
        const QSet<QWidget*> reached = reachedByTab(trapped);
        for (QWidget* each : console.window->findChildren<QWidget*>()) {
            if (each->window() != console.window.get() || !isControl(*each) || isReached(each, reached)) continue;
            missed.append(QLatin1String(each->metaObject()->className()) + QLatin1Char(' ') + each->accessibleName());
        }
        EXPECT_TRUE(trapped.isEmpty()) << id.toStdString() << ": " << trapped.join(", ").toStdString();
        EXPECT_TRUE(missed.isEmpty()) << id.toStdString() << ": " << missed.join(", ").toStdString();
        std::printf("%s: Tab goes round %d controls\n", id.toLatin1().constData(), static_cast<int>(reached.size()));
    }
}

// With the focus a control looks otherwise than without.
TEST_F(Screens, theFocusIsSeen) {
    for (const QString& id : screens()) {
        open(id);
        console.window->front()->firstFocus()->setFocus();
        QStringList trapped, unseen;
        const QSet<QWidget*> reached = reachedByTab(trapped);
        for (QWidget* each : reached) {
            QWidget* shown = each->parentWidget() != nullptr ? each->parentWidget() : each;
            each->setFocus(Qt::TabFocusReason);
            if (qobject_cast<QAbstractItemView*>(each) != nullptr) continue;  // its rows show it
            const QImage with = shown->grab().toImage();
            each->clearFocus();
            if (with == shown->grab().toImage())
                unseen.append(QLatin1String(each->metaObject()->className()) + QLatin1Char(' ') +
                              each->accessibleName());
        }
        EXPECT_TRUE(unseen.isEmpty()) << id.toStdString() << ": " << unseen.join(", ").toStdString();
    }
}

}  // namespace
}  // namespace sagadesk::tests
