// Export of a list: all matches, page by page; what a machine reads; nothing left of what was not finished.
#include "ui/models/order_export.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "gui/canned_orders.h"
#include "gui/gui_fixture.h"

namespace sagadesk::tests {
namespace {

struct OrderExportTest : testing::Test {
    CannedBackend backend{450};
    api::AlwaysLive link{"Production"};
    ui::Desk desk{backend, link, {QStringLiteral("Miriam Okafor"), ui::Role::Operator}};
    QTemporaryDir folder;

    [[nodiscard]] QByteArray contentOf(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(OrderExportTest, allMatchesAreWrittenNotOnlyAPage) {
    ui::OrderExport writer(desk, false, nullptr);
    QSignalSpy finished(&writer, &ui::OrderExport::finished);
    const QString path = folder.filePath("orders.csv");
    ASSERT_TRUE(writer.start({}, path, ui::ExportForm::Csv));
    EVENTUALLY(!finished.isEmpty());
    EXPECT_EQ(finished.front().front().toInt(), 450);
    const QList<QByteArray> lines = contentOf(path).split('\n');
    EXPECT_EQ(lines.size(), 452);  // head, orders, the end of the last line
    EXPECT_TRUE(lines[8].startsWith("K7QM-3XTD,"));
    EXPECT_FALSE(contentOf(path).contains("Hannah")) << "names are for admins";
}

TEST_F(OrderExportTest, jsonIsOneListOfObjects) {
    ui::OrderExport writer(desk, true, nullptr);
    QSignalSpy finished(&writer, &ui::OrderExport::finished);
    const QString path = folder.filePath("orders.json");
    api::OrderQuery query;
    query.q = "status:failed";
    ASSERT_TRUE(writer.start(query, path, ui::ExportForm::Json));
    EVENTUALLY(!finished.isEmpty());
    const QJsonArray orders = QJsonDocument::fromJson(contentOf(path)).array();
    EXPECT_GT(orders.size(), 40);
    for (const auto& order : orders) EXPECT_EQ(order.toObject()["state"].toString(), "failed");
    EXPECT_EQ(orders[0].toObject()["customerName"].toString(), "Hannah Lindqvist");
    EXPECT_TRUE(orders[0].toObject()["total"].isDouble());
}

TEST_F(OrderExportTest, whatFailsLeavesNoFile) {
    backend.refuseWith(api::Problem{});
    ui::OrderExport writer(desk, false, nullptr);
    QSignalSpy failed(&writer, &ui::OrderExport::failed);
    const QString path = folder.filePath("orders.csv");
    ASSERT_TRUE(writer.start({}, path, ui::ExportForm::Csv));
    EVENTUALLY(!failed.isEmpty());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(writer.start({}, folder.filePath("no/such/folder.csv"), ui::ExportForm::Csv));
}

TEST(OrderLine, aSpreadsheetTakesNoTextForAFormula) {
    api::OrderSummary order = cannedOrders(1, CannedBackend::now).front();
    order.externalReference = "=1+1";
    order.channel = "a,\"b\"";
    const QByteArray line = ui::csvLine(order, false);
    EXPECT_TRUE(line.contains(",'=1+1,")) << line.constData();
    EXPECT_TRUE(line.contains(",\"a,\"\"b\"\"\",")) << line.constData();
}

}  // namespace
}  // namespace sagadesk::tests
