#include "ui/widgets/painted_parts.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <vector>

namespace sagadesk::ui {

namespace {

// One part. Lives as long as its widget's own interface.
class PartInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartInterface(QWidget* widget, int part) : m_widget(widget), m_part(part) {}

    [[nodiscard]] bool isValid() const override { return m_widget && m_part < parts().partCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? parts().partName(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect inside = parts().partRect(m_part);
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = state.focusable = 1;
        state.selected = isValid() && parts().chosenPart() == m_part ? 1 : 0;
        state.invisible = isValid() && parts().partRect(m_part).isEmpty() ? 1 : 0;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString&) override {
        if (isValid()) parts().choosePart(m_part);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] PaintedParts& parts() const { return *dynamic_cast<PaintedParts*>(m_widget.data()); }
    QPointer<QWidget> m_widget;
    int m_part;
};

class PartsInterface final : public QAccessibleWidget {
public:
    explicit PartsInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::List) {}
    ~PartsInterface() override {
        for (const QAccessible::Id id : m_ids) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return parts() ? parts()->partCount() : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        while (static_cast<int>(m_ids.size()) <= index)
            m_ids.push_back(
                QAccessible::registerAccessibleInterface(new PartInterface(widget(), static_cast<int>(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < static_cast<int>(m_ids.size()); ++i)
            if (QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(i)]) == child) return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return parts() && widget()->hasFocus() ? child(parts()->chosenPart()) : nullptr;
    }

private:
    [[nodiscard]] PaintedParts* parts() const { return dynamic_cast<PaintedParts*>(widget()); }
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface* partsOf(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return widget != nullptr && dynamic_cast<PaintedParts*>(widget) != nullptr ? new PartsInterface(widget) : nullptr;
}

}  // namespace

void installPaintedParts() {
    static const bool once = [] {
        QAccessible::installFactory(partsOf);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace sagadesk::ui
