#pragma once

#include <gtest/gtest.h>

#include <QTest>

// As QTRY_VERIFY, for GoogleTest: waits for a condition, at most five seconds.
#define EVENTUALLY(condition) ASSERT_TRUE(QTest::qWaitFor([&] { return (condition); }, 5'000)) << #condition
