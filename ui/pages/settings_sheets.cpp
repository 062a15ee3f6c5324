#include "ui/pages/settings_sheets.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "ui/frame/connection_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_rows.h"

namespace sagadesk::ui {

namespace {

Preference lookOf(const char* key, const QVariant& usual, void (*change)(Look&, const QVariant&)) {
    return {QStringLiteral("look/") + QLatin1String(key), usual, [change](const QVariant& value) {
                Look look = theme().look();
                change(look, value);
                theme().setLook(look);
            }};
}

// Whatever shows times or money shows them anew.
Preference formatOf(Surroundings& around, const char* key, const QVariant& usual,
                    std::function<void(Formats&, const QVariant&)> change) {
    return {QLatin1String(key), usual, [&around, change = std::move(change)](const QVariant& value) {
                change(around.formats, value);
                around.navigator.refreshAll();
            }};
}

SettingsSheet::Words zones() {
    SettingsSheet::Words words{{SettingsSheet::tr("As the system says"), QString()}};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        words.append({QString::fromLatin1(id), QString::fromLatin1(id)});
    return words;
}

QTimeZone zoneOf(const QVariant& value) {
    const QTimeZone zone(value.toByteArray());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

}  // namespace

SettingsSheet* appearanceSheet(Surroundings& around, QWidget* parent) {
    auto* sheet = new SettingsSheet(SettingsSheet::tr("Appearance"), around, parent);
    sheet->addChoice(
        {SettingsSheet::tr("Theme"), {}},
        lookOf("theme", 0,
               [](Look& look, const QVariant& value) { look.choice = static_cast<ThemeChoice>(value.toInt()); }),
        {{SettingsSheet::tr("System"), 0},
         {SettingsSheet::tr("Light"), 1},
         {SettingsSheet::tr("Dark"), 2},
         {SettingsSheet::tr("High contrast"), 3}});
    sheet->addChoice(
        {SettingsSheet::tr("Density"), SettingsSheet::tr("How high rows of tables are.")},
        lookOf("density", 1,
               [](Look& look, const QVariant& value) { look.density = static_cast<Density>(value.toInt()); }),
        {{SettingsSheet::tr("Compact"), 0}, {SettingsSheet::tr("Standard"), 1}, {SettingsSheet::tr("Comfortable"), 2}});
    sheet->addChoice(
        {SettingsSheet::tr("Text size"), SettingsSheet::tr("Ctrl++ and Ctrl+− change it in smaller steps.")},
        lookOf("fontPercent", 100, [](Look& look, const QVariant& value) { look.fontPercent = value.toInt(); }),
        {{QStringLiteral("80 %"), 80},
         {QStringLiteral("100 %"), 100},
         {QStringLiteral("125 %"), 125},
         {QStringLiteral("150 %"), 150},
         {QStringLiteral("200 %"), 200}});
    sheet->addFlag(
        {SettingsSheet::tr("Patterns in charts"),
         SettingsSheet::tr("Bars of failed orders are hatched, so that colour is not needed.")},
        lookOf("patterns", false, [](Look& look, const QVariant& value) { look.patterns = value.toBool(); }));
    sheet->addFlag(
        {SettingsSheet::tr("Reduce motion"),
         SettingsSheet::tr("Menus and lists open at once, and the text cursor does not blink.")},
        lookOf("reduceMotion", false, [](Look& look, const QVariant& value) { look.reduceMotion = value.toBool(); }));
    QObject::connect(&theme(), &Theme::changed, sheet, &SettingsSheet::showValues);
    return sheet;
}

SettingsSheet* formatsSheet(Surroundings& around, QWidget* parent) {
    auto* sheet = new SettingsSheet(SettingsSheet::tr("Language & formats"), around, parent);
    sheet->addList({SettingsSheet::tr("Language"), {}}, {QStringLiteral("person/language"), QString(), {}, true},
                   {{SettingsSheet::tr("As the system says"), QString()},
                    {QStringLiteral("English"), QStringLiteral("en")},
                    {QStringLiteral("Deutsch"), QStringLiteral("de")},
                    {QStringLiteral("Français"), QStringLiteral("fr")},
                    {QStringLiteral("Español"), QStringLiteral("es")},
                    {QStringLiteral("日本語"), QStringLiteral("ja")}});
    sheet->addList(
        {SettingsSheet::tr("Time zone"), SettingsSheet::tr("Orders are kept in UTC; this is how they are shown.")},
        formatOf(around, "person/zone", QString(),
                 [](Formats& formats, const QVariant& value) { formats.zone = zoneOf(value); }),
        zones());
    sheet->addChoice({SettingsSheet::tr("Clock"), {}},
                     formatOf(around, "person/twelveHours", false,
                              [](Formats& formats, const QVariant& value) { formats.twelveHours = value.toBool(); }),
                     {{SettingsSheet::tr("24 hours"), false}, {SettingsSheet::tr("12 hours"), true}});
    sheet->addLine({SettingsSheet::tr("Currency of sums"), SettingsSheet::tr("ISO code; new orders begin with it.")},
                   formatOf(around, "person/currency", QStringLiteral("EUR"),
                            [](Formats& formats, const QVariant& value) { formats.baseCurrency = value.toString(); }),
                   QStringLiteral("EUR"));
    return sheet;
}

SettingsSheet* connectionSheet(Surroundings& around, QWidget* parent) {
    auto* sheet = new SettingsSheet(SettingsSheet::tr("Connection"), around, parent);
    sheet->setObjectName(QStringLiteral("connection"));
    const auto shown = [&around](const QVariant&) { around.navigator.refreshAll(); };
    const QString prefix = connectionKey(around.desk.link().name);
    sheet->addLine({SettingsSheet::tr("Name of this connection"),
                    SettingsSheet::tr("Stands at the top left and in the window's title.")},
                   {prefix + QStringLiteral("name"), QString(), shown});
    sheet->addChoice({SettingsSheet::tr("Colour"), {}}, {prefix + QStringLiteral("colour"), 0, shown},
                     {{SettingsSheet::tr("Blue"), 0},
                      {SettingsSheet::tr("Green"), 1},
                      {SettingsSheet::tr("Violet"), 2},
                      {SettingsSheet::tr("Amber"), 3},
                      {SettingsSheet::tr("Grey"), 4}});
    sheet->addFlag({SettingsSheet::tr("This is production"),
                    SettingsSheet::tr("Marked in red at the top left, so that nobody acts on the wrong one.")},
                   {prefix + QStringLiteral("production"), false, shown});
    sheet->addLine({SettingsSheet::tr("Orchestrator to join at the start"),
                    SettingsSheet::tr("Its address. Empty: orders are kept on this computer.")},
                   {QStringLiteral("start/attach"), QString(), {}, true},
                   QStringLiteral("http://orders.example.com:8080"));
    return sheet;
}

SettingsSheet* privacySheet(Surroundings& around, QWidget* parent) {
    auto* sheet = new SettingsSheet(SettingsSheet::tr("Privacy"), around, parent);
    sheet->addFlag({SettingsSheet::tr("Hide personal data"),
                    SettingsSheet::tr(
                        "E-mail, phone and the customer in payloads are shown in part, as when somebody looks over the "
                        "shoulder.")},
                   formatOf(around, "privacy/hide", false,
                            [](Formats& formats, const QVariant& value) { formats.hidesPersonal = value.toBool(); }));
    sheet->addLine({SettingsSheet::tr("Your name"), SettingsSheet::tr("Stands in the journal beside what you do.")},
                   {QStringLiteral("person/name"), QString(), [&around](const QVariant& value) {
                        const QString name = value.toString();
                        Person person = around.desk.person();
                        person.name = name.isEmpty() ? qEnvironmentVariable("USER", QStringLiteral("admin")) : name;
                        around.desk.setPerson(person);
                    }});
    return sheet;
}

SettingsSheet* aboutSheet(Surroundings& around, QWidget* parent) {
    auto* sheet = new SettingsSheet(SettingsSheet::tr("About"), around, parent);
    auto* versions = new ValueRows(true, sheet);
    versions->set({{SettingsSheet::tr("Sagadesk"), QCoreApplication::applicationVersion(), {}},
                   {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), {}},
                   {SettingsSheet::tr("System"), QSysInfo::prettyProductName(), {}}});
    sheet->addControl({SettingsSheet::tr("Versions"), {}}, versions, true);
    auto* licences = new ValueRows(true, sheet);
    licences->set({{QStringLiteral("Sagadesk"), QStringLiteral("GPL-3.0"), {}},
                   {QStringLiteral("Qt"), QStringLiteral("LGPL-3.0"), {}},
                   {QStringLiteral("QCustomPlot"), QStringLiteral("GPL-3.0"), {}},
                   {QStringLiteral("Noto Sans"), QStringLiteral("OFL-1.1"), {}},
                   {QStringLiteral("Boost"), QStringLiteral("BSL-1.0"), {}},
                   {QStringLiteral("SQLite"), SettingsSheet::tr("public domain"), {}},
                   {QStringLiteral("libcurl"), QStringLiteral("curl"), {}},
                   {QStringLiteral("OpenSSL"), QStringLiteral("Apache-2.0"), {}},
                   {QStringLiteral("Eclipse Paho"), QStringLiteral("EPL-2.0"), {}},
                   {QStringLiteral("toml++, prometheus-cpp"), QStringLiteral("MIT"), {}},
                   {QStringLiteral("valijson"), QStringLiteral("BSD-2-Clause"), {}},
                   {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0"), {}}});
    sheet->addControl({SettingsSheet::tr("Licences"),
                       SettingsSheet::tr("Sagadesk comes without warranty. The texts are in /usr/share/common-licenses "
                                         "and in the packages' own folders.")},
                      licences, true);
    return sheet;
}

}  // namespace sagadesk::ui
