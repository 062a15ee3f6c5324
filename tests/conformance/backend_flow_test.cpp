// Both twins tell the same figures and the same pipeline.
#include "api/wire.h"
#include "conformance/twins.h"

namespace sagadesk::tests {
namespace {

using api::Backend;
using namespace std::chrono_literals;

class BackendFlow : public Twins {};

TEST_F(BackendFlow, FiguresAndPipelineAreAlike) {
    for (int i = 0; i < 3; ++i) submit(*m_embedded);
    m_services.tell("/authorisations", 422, R"({"code":"declined"})");
    submit(*m_embedded);
    m_services.tell("/authorisations", 503, "");
    submit(*m_embedded);
    submit(*m_remote, "service_request", 500'000);

    for (const auto zone : {0min, 60min, -90min}) {
        const auto overview =
            same<api::Overview>([&](Backend& b, auto then) { b.overview(zone, then); }, "the overview");
        ASSERT_TRUE(overview);
        EXPECT_EQ(overview->today, (api::FlowFigures{6, 3, 1, 0}));
        EXPECT_EQ(overview->inProgress, 2U);
        EXPECT_FALSE(overview->flow.empty());
        EXPECT_TRUE(overview->median);
    }
    const auto pipeline = same<api::Pipeline>([](Backend& b, auto then) { b.pipeline(then); }, "the pipeline");
    ASSERT_TRUE(pipeline);
    std::uint64_t orders = 0;
    for (const api::MilestoneLoad& load : pipeline->milestones)
        for (const std::uint64_t some : load.byActivity) orders += some;
    EXPECT_EQ(orders, 2U);
    EXPECT_FALSE(pipeline->cards.empty());
}

TEST_F(BackendFlow, AZoneThatIsNoneIsNoAnswerForEither) {
    const auto shown = [&](std::chrono::minutes zone) {
        return same<api::Overview>([&](Backend& b, auto then) { b.overview(zone, then); }, "a zone");
    };
    EXPECT_TRUE(shown(14h));
    EXPECT_TRUE(shown(-12h));
}

}  // namespace
}  // namespace sagadesk::tests
