#include "simulation/workflows.h"

#include <cstdio>
#include <cstdlib>

#include "resources/resources.h"

namespace sagadesk::simulation {

namespace {

constexpr std::string_view careful = R"({"workflow":"careful","version":1,"steps":[
 {"name":"check","stage":"validation","service":"inventory","effect":"read","path":"/availability","retry":{"attempts":3}},
 {"name":"authorise","stage":"confirmation","service":"payment","path":"/authorisations","compensation":{"path":"/voids","retry":{"attempts":2}},"after":[]},
 {"name":"reserve","stage":"confirmation","service":"inventory","path":"/reservations","compensation":{"path":"/releases","retry":{"attempts":1}},"after":[],"onExhausted":"compensate","retry":{"attempts":3}},
 {"name":"capture","stage":"processing","service":"payment","path":"/captures","compensation":{"path":"/refunds"},"effect":"verify","lookup":{"path":"/captures"}},
 {"name":"ship","stage":"processing","service":"fulfilment","path":"/shipments","effect":"once","compensation":{"path":"/shipments/cancel"},"pivot":true},
 {"name":"invoice","stage":"processing","service":"payment","path":"/invoices","retry":{"attempts":2}},
 {"name":"tell","stage":"processing","service":"notification","path":"/messages","critical":false,"retry":{"attempts":2}}]})";

constexpr std::string_view parallel = R"({"workflow":"parallel","version":1,"steps":[
 {"name":"authorise","stage":"confirmation","service":"payment","path":"/authorisations","effect":"verify","lookup":{"path":"/authorisations"},"compensation":{"path":"/voids"},"after":[],"onExhausted":"compensate","retry":{"attempts":3}},
 {"name":"reserve-a","stage":"confirmation","service":"inventory","path":"/reservations","compensation":{"path":"/releases"},"after":[]},
 {"name":"reserve-b","stage":"confirmation","service":"inventory","path":"/reservations","effect":"once","compensation":{"path":"/releases"},"after":[]},
 {"name":"pause","kind":"wait","stage":"processing","for":"3s","after":[]},
 {"name":"capture","stage":"processing","service":"payment","path":"/captures","compensation":{"path":"/refunds"},"callbackTimeout":"20s","after":["pause"]},
 {"name":"activate","stage":"processing","service":"fulfilment","path":"/activations","compensation":{"path":"/activations/revoke"},"after":["pause"],"onExhausted":"compensate","retry":{"attempts":2}}]})";

constexpr std::string_view approved = R"({"workflow":"approved","version":1,"steps":[
 {"name":"reserve","stage":"confirmation","service":"inventory","path":"/reservations","compensation":{"path":"/releases"}},
 {"name":"approve","kind":"approval","stage":"confirmation","timeout":"30s","when":{"path":"/total","op":"gt","value":50000}},
 {"name":"capture","stage":"processing","service":"payment","path":"/captures","compensation":{"path":"/refunds"},"callbackTimeout":"10s"}]})";

}  // namespace

core::WorkflowCatalogue allWorkflows() {
    core::WorkflowCatalogue catalogue;
    const auto parser = core::WorkflowParser::load(resources::file("schemas/workflow.schema.json"));
    const auto add = [&](std::string_view text) {
        const auto workflow = parser->parse(text);
        if (!workflow || !catalogue.add(*workflow)) {
            std::fprintf(stderr, "%s %s\n", workflow ? "" : workflow.error().detail.c_str(),
                         workflow ? "" : workflow.error().place.c_str());
            std::abort();
        }
    };
    for (const std::string_view text : resources::workflows()) add(text);
    for (const std::string_view text : {careful, parallel, approved}) add(text);
    return catalogue;
}

}  // namespace sagadesk::simulation
