#include <gtest/gtest.h>

#include "integration/ctl_run.h"

namespace sagadesk::tests {
namespace {

std::string backup(const std::string& state, const std::string& more, const std::string& files = "") {
    return R"({"startedAt": "2026-01-02T03:04:05.000Z", "state": ")" + state + R"(", "folder": "/b", )" + more +
           R"(, "nextAt": null, "files": [)" + files + "]}";
}

const std::string one_file = R"({"path": "/b/orders-1.db", "at": "2026-01-02T03:04:05.000Z", "bytes": 18400000000})";

TEST(CtlBackup, waitsForTheEnd) {
    Desk desk({answer(202, backup("copying", R"("done": 0, "total": 0)")),
               answer(200, backup("copying", R"("done": 5000, "total": 9000)")),
               answer(200, backup("checking", R"("done": 3, "total": 7)")),
               answer(200, backup("done", R"("done": 0, "total": 0)", one_file))});
    const Ran ran = desk.run({"backup"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(ran.output, "Copied 18.4 GB and checked: /b/orders-1.db\n");
    EXPECT_EQ(desk.lineOf(0), "POST /v1/storage/backups HTTP/1.1");
    EXPECT_EQ(desk.lineOf(3), "GET /v1/storage/backups HTTP/1.1");
}

TEST(CtlBackup, saysWhyThereIsNone) {
    Desk desk({answer(202, backup("copying", R"("done": 0, "total": 0)")),
               answer(200, backup("failed", R"("code": "disk_full", "detail": "a copy needs 9 MB")"))});
    const Ran ran = desk.run({"backup"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.errors.find("no copy was made: disk_full: a copy needs 9 MB"), std::string::npos) << ran.errors;
    desk.server().setScript({answer(409, R"({"detail": "This store can't be backed up."})")});
    EXPECT_EQ(desk.run({"backup"}).status, 1);
}

TEST(CtlBackup, needNotWait) {
    Desk desk({answer(202, backup("copying", R"("done": 0, "total": 0)"))});
    const Ran ran = desk.run({"backup", "--detach"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_NE(ran.output.find("backup list"), std::string::npos) << ran.output;
}

TEST(CtlBackup, listsWhatThereIs) {
    Desk desk({answer(200, backup("never", R"("done": 0, "total": 0)"))});
    EXPECT_NE(desk.run({"backup", "list"}).output.find("There is no backup in /b"), std::string::npos);
    desk.server().setScript({answer(200, backup("checking", R"("done": 3, "total": 7)", one_file))});
    const Ran ran = desk.run({"backup", "list"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_NE(ran.output.find("18.4 GB"), std::string::npos) << ran.output;
    EXPECT_NE(ran.output.find("Now: checking the copy's journal, 3 of 7 entries"), std::string::npos) << ran.output;
}

TEST(CtlBackup, stopsIt) {
    Desk desk({answer(202, backup("copying", R"("done": 1, "total": 2)"))});
    EXPECT_EQ(desk.run({"backup", "stop"}).output, "It stops; nothing is left of it.\n");
    EXPECT_EQ(desk.lineOf(0), "POST /v1/storage/backups/cancel HTTP/1.1");
}

}  // namespace
}  // namespace sagadesk::tests
