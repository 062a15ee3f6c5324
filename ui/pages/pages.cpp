#include "ui/pages/pages.h"

#include <QCoreApplication>

#include "ui/pages/audit_page.h"
#include "ui/pages/failures_page.h"
#include "ui/pages/nodes_page.h"
#include "ui/pages/order_page.h"
#include "ui/pages/orders_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/pipeline_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/workflows_page.h"

namespace sagadesk::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Pages", text);
}

template <class P>
PageRow page(const char* id, const char* title, const char* icon) {
    return {QString::fromLatin1(id), say(title), QString::fromLatin1(icon),
            [](Surroundings& around, QWidget* parent) { return new P(around, parent); }};
}

}  // namespace

// In the order of the navigation; "settings" stands at its foot.
const std::vector<PageRow>& pageTable() {
    static const std::vector<PageRow> table{
        page<OverviewPage>("overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview"),
        page<OrdersPage>("orders", QT_TRANSLATE_NOOP("Pages", "Orders"), "orders"),
        page<PipelinePage>("pipeline", QT_TRANSLATE_NOOP("Pages", "Pipeline"), "pipeline"),
        page<FailuresPage>("failures", QT_TRANSLATE_NOOP("Pages", "Failures"), "failures"),
        page<ServicesPage>("services", QT_TRANSLATE_NOOP("Pages", "Services"), "services"),
        page<WorkflowsPage>("workflows", QT_TRANSLATE_NOOP("Pages", "Workflows"), "workflows"),
        page<AuditPage>("audit", QT_TRANSLATE_NOOP("Pages", "Audit"), "audit"),
        page<NodesPage>("nodes", QT_TRANSLATE_NOOP("Pages", "Nodes & storage"), "nodes"),
        page<SettingsPage>("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings"),
    };
    return table;
}

Page* makeOrderPage(const QString& number, Surroundings& around, QWidget* parent) {
    return new OrderPage(number, around, parent);
}

}  // namespace sagadesk::ui
