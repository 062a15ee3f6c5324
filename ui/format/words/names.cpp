#include "ui/format/words/names.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

using Named = std::pair<std::string_view, const char*>;

// Labels of the workflows that ship.
constexpr std::array labels{
    QT_TRANSLATE_NOOP("Names", "Check availability"), QT_TRANSLATE_NOOP("Names", "Check price"),
    QT_TRANSLATE_NOOP("Names", "Check customer"),     QT_TRANSLATE_NOOP("Names", "Authorise payment"),
    QT_TRANSLATE_NOOP("Names", "Reserve stock"),      QT_TRANSLATE_NOOP("Names", "Take payment"),
    QT_TRANSLATE_NOOP("Names", "Create shipment"),    QT_TRANSLATE_NOOP("Names", "Send confirmation"),
    QT_TRANSLATE_NOOP("Names", "Approve request"),    QT_TRANSLATE_NOOP("Names", "Allocate work"),
    QT_TRANSLATE_NOOP("Names", "Activate work"),      QT_TRANSLATE_NOOP("Names", "Allocate resource"),
    QT_TRANSLATE_NOOP("Names", "Send welcome"),       QT_TRANSLATE_NOOP("Names", "Activate subscription")};

constexpr std::array groups{Named{"validate", QT_TRANSLATE_NOOP("Names", "Checks")},
                            Named{"payment", QT_TRANSLATE_NOOP("Names", "Payment")},
                            Named{"stock", QT_TRANSLATE_NOOP("Names", "Stock")},
                            Named{"fulfilment", QT_TRANSLATE_NOOP("Names", "Shipment")},
                            Named{"notify", QT_TRANSLATE_NOOP("Names", "Message")},
                            Named{"approve", QT_TRANSLATE_NOOP("Names", "Approval")},
                            Named{"allocate", QT_TRANSLATE_NOOP("Names", "Allocation")},
                            Named{"activate", QT_TRANSLATE_NOOP("Names", "Activation")}};

// Of the workflows that ship, by label: for a narrow box, and what undoing it is called.
constexpr std::array shorts{Named{"Authorise payment", QT_TRANSLATE_NOOP("Names", "Authorise")},
                            Named{"Create shipment", QT_TRANSLATE_NOOP("Names", "Shipment")},
                            Named{"Send confirmation", QT_TRANSLATE_NOOP("Names", "Message")},
                            Named{"Send welcome", QT_TRANSLATE_NOOP("Names", "Message")},
                            Named{"Approve request", QT_TRANSLATE_NOOP("Names", "Approval")},
                            Named{"Allocate work", QT_TRANSLATE_NOOP("Names", "Allocation")},
                            Named{"Allocate resource", QT_TRANSLATE_NOOP("Names", "Allocation")},
                            Named{"Activate work", QT_TRANSLATE_NOOP("Names", "Activation")},
                            Named{"Activate subscription", QT_TRANSLATE_NOOP("Names", "Activation")}};
constexpr std::array undos{Named{"Authorise payment", QT_TRANSLATE_NOOP("Names", "Free card hold")},
                           Named{"Reserve stock", QT_TRANSLATE_NOOP("Names", "Release stock")},
                           Named{"Take payment", QT_TRANSLATE_NOOP("Names", "Refund payment")},
                           Named{"Create shipment", QT_TRANSLATE_NOOP("Names", "Stop shipment")},
                           Named{"Allocate work", QT_TRANSLATE_NOOP("Names", "Release work")},
                           Named{"Activate work", QT_TRANSLATE_NOOP("Names", "End work")},
                           Named{"Allocate resource", QT_TRANSLATE_NOOP("Names", "Release resource")},
                           Named{"Activate subscription", QT_TRANSLATE_NOOP("Names", "End subscription")}};

constexpr std::array types{Named{"purchase", QT_TRANSLATE_NOOP("Names", "Purchase")},
                           Named{"subscription", QT_TRANSLATE_NOOP("Names", "Subscription")},
                           Named{"service_request", QT_TRANSLATE_NOOP("Names", "Service request")}};

QString capitalised(std::string_view name) {
    QString words = text(name);
    words.replace(u'_', u' ').replace(u'-', u' ');
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

template <class Table>
QString named(const Table& table, std::string_view name) {
    const auto found = std::ranges::find(table, name, &Named::first);
    return found == table.end() ? capitalised(name) : QCoreApplication::translate("Names", found->second);
}

}  // namespace

QString serviceName(std::string_view service, const Viewer& viewer) {
    const QString label = viewer.service ? viewer.service(service) : QString();
    return label.isEmpty() ? capitalised(service) : label;
}

QString stepName(std::string_view label) {
    const auto found = std::ranges::find(labels, label);
    return found == labels.end() ? text(label) : QCoreApplication::translate("Names", *found);
}

QString shortStepName(std::string_view label) {
    const auto found = std::ranges::find(shorts, label, &Named::first);
    return found == shorts.end() ? stepName(label) : QCoreApplication::translate("Names", found->second);
}

QString undoName(std::string_view label) {
    const auto found = std::ranges::find(undos, label, &Named::first);
    if (found != undos.end()) return QCoreApplication::translate("Names", found->second);
    return QCoreApplication::translate("Names", "Undo: %1").arg(stepName(label));
}

QString groupName(std::string_view group) {
    return named(groups, group);
}

QString typeName(std::string_view type) {
    return named(types, type);
}

}  // namespace sagadesk::ui
