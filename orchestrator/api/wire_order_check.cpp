#include "api/json_text.h"
#include "api/wire.h"

namespace sagadesk::api {

std::string toJson(const OrderCheck& check) {
    JsonText text(512 + check.document.size());
    text.open('{').member("type", check.type);
    text.name("workflow").open('{').member("name", check.type).member("version", check.workflowVersion).close('}');
    text.member("currency", check.currency).member("total", check.total);
    text.name("steps").open('[');
    for (const PlannedStep& step : check.steps)
        text.open('{')
            .member("name", step.name)
            .member("label", step.label)
            .member("group", step.group)
            .member("kind", step.kind)
            .memberOrNull("service", step.service)
            .member("skipped", step.skipped)
            .close('}');
    text.close(']').name("document").json(check.document);
    return text.close('}').take();
}

}  // namespace sagadesk::api
