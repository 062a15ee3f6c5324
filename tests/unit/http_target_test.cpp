#include <gtest/gtest.h>

#include "http/request_target.h"

namespace sagadesk::http {
namespace {

TEST(RequestTarget, SplitsAndDecodes) {
    const auto parts = splitTarget("/a%20b/c?x=%31&y");
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->path, "/a b/c");
    EXPECT_EQ(parts->query, "x=%31&y");
    EXPECT_EQ(splitTarget("*")->path, "*");
    EXPECT_EQ(splitTarget("http://host:80/a?b")->path, "/a");
    EXPECT_EQ(splitTarget("/a?b?c")->query, "b?c");
}

TEST(RequestTarget, RefusesWhatCouldBeReadInTwoWays) {
    for (const char* target : {"", "a", "http://", "http://host", "http:///a", "ftp://host/a", "/a#b", "/%", "/%4",
                               "/%4g", "/%00", "/%0a", "/%7f", "/a\\b", "/\xc3\xa4", "/a b", "host:80"})
        EXPECT_FALSE(splitTarget(target)) << target;
}

TEST(RequestTarget, ParsesQueries) {
    const auto parameters = parseQuery("a=1&b=x+y%2Bz&&c&d=%3D=");
    ASSERT_TRUE(parameters);
    const Parameters expected{{"a", "1"}, {"b", "x y+z"}, {"c", ""}, {"d", "=="}};
    EXPECT_EQ(*parameters, expected);
    EXPECT_TRUE(parseQuery("")->empty());
    EXPECT_FALSE(parseQuery("a=%"));
    EXPECT_FALSE(parseQuery("%zz=1"));
}

}  // namespace
}  // namespace sagadesk::http
