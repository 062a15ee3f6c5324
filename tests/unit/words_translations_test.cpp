// The languages that ship: complete, with the places of their sources, and the same care as English.
#include <gtest/gtest.h>

#include <set>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "ui/format/words/cause_words.h"
#include "ui/format/words/pseudo_language.h"
#include "ui/format/words/status_words.h"
#include "unit/words_world.h"

namespace sagadesk::ui::testing {
namespace {

struct Message {
    QString context, source;
    bool numerus = false, finished = true;
    QStringList forms;
};

QString readTranslation(QXmlStreamReader& xml, Message& message) {
    message.finished = !xml.attributes().hasAttribute("type");
    QString text;
    while (!(xml.isEndElement() && xml.name() == u"translation") && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform") message.forms << xml.readElementText();
        if (xml.isCharacters()) text += xml.text();
    }
    return text;
}

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") {
            messages.push_back({context, {}, false, true, {}});
            messages.back().numerus = xml.attributes().value("numerus") == u"yes";
        }
        if (xml.name() == u"source") messages.back().source = xml.readElementText();
        if (xml.name() == u"translation") {
            const QString text = readTranslation(xml, messages.back());
            if (!messages.back().numerus) messages.back().forms << text;
        }
    }
    return messages;
}

QStringList placesOf(const QString& text) {
    static const QRegularExpression place("\\{[a-z]+\\}|%L?[0-9]+|%L?n");
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();) places << found.next().captured();
    places.sort();
    return places;
}

void expectComplete(const QString& path) {
    const std::vector<Message> messages = messagesIn(path);
    EXPECT_GT(messages.size(), 50U) << path.toStdString();
    for (const Message& message : messages) {
        EXPECT_TRUE(message.finished) << path.toStdString() << ": not translated: " << message.source.toStdString();
        EXPECT_FALSE(message.forms.isEmpty()) << message.source.toStdString();
        for (const QString& form : message.forms) {
            EXPECT_FALSE(form.isEmpty()) << path.toStdString() << ": empty: " << message.source.toStdString();
            EXPECT_EQ(placesOf(form), placesOf(message.source)) << path.toStdString() << ": " << form.toStdString();
        }
    }
}

const QStringList languages{"de", "es", "fr", "ja"};

QString committed(const QString& language) {
    return QStringLiteral(SAGADESK_SOURCE_DIR "/translations/sagadesk_%1.ts").arg(language);
}

TEST(Translations, areCompleteAndKeepThePlacesOfTheirSources) {
    for (const QString& language : languages + QStringList{"en"}) expectComplete(committed(language));
}

// What the sources say today; mend with the target update_translations, see translations/README.md.
TEST(Translations, knowEveryTextOfTheSources) {
    const QTemporaryDir folder;
    QStringList copies;
    for (const QString& language : languages) {
        copies << folder.filePath(QString("sagadesk_%1.ts").arg(language));
        ASSERT_TRUE(QFile::copy(committed(language), copies.back()));
    }
    QStringList arguments{"-I", SAGADESK_SOURCE_DIR, "-no-obsolete", "-locations", "none", "-extensions", "cpp,h"};
    arguments += QString(SAGADESK_TRANSLATED_FOLDERS).split(':');
    QProcess update;
    update.start(SAGADESK_LUPDATE, arguments + QStringList{"-ts"} + copies);
    ASSERT_TRUE(update.waitForFinished()) << update.errorString().toStdString();
    const QByteArray complaints = update.readAllStandardError() + update.readAllStandardOutput();
    ASSERT_EQ(update.exitCode(), 0) << complaints.toStdString();
    // A class that lupdate does not understand: at run time its tr() would ask for another context.
    EXPECT_FALSE(complaints.contains("Qualifying with unknown")) << complaints.toStdString();
    for (const QString& copy : copies) expectComplete(copy);
}

void expectWellSaid(const QString& language, qsizetype headlineMax = 84) {
    for (const core::ExplanationCode& code : core::explanationCodes())
        for (const Names& names : realNames())
            for (const core::Facts& facts : someFacts()) {
                api::OrderSummary order = summaryFor(code, names);
                order.explanation.facts = facts;
                const OrderWords words = wordsOf(order, viewer());
                for (const QString& text : textsOf(words)) ASSERT_EQ(faultIn(text), "") << language.toStdString();
                for (const QString& text : {words.story, words.next, words.say})
                    ASSERT_TRUE(endsAsSentence(text)) << language.toStdString() << ": " << text.toStdString();
                ASSERT_LE(words.headline.size(), headlineMax) << words.headline.toStdString();
            }
}

// At run time tr() asks with the whole name of its class.
TEST(Translations, areFiledUnderTheWholeNamesOfClasses) {
    std::set<QString> contexts;
    for (const Message& message : messagesIn(committed("de"))) contexts.insert(message.context);
    EXPECT_TRUE(contexts.contains("sagadesk::ui::Navigation"));
    EXPECT_FALSE(contexts.contains("Navigation"));
}

TEST(Translations, tellEveryOrderInEveryLanguage) {
    for (const QString& language : languages) {
        const InLanguage reader(language);
        expectWellSaid(language);
    }
}

TEST(Translations, followTheHabitsOfTheirLanguage) {
    api::OrderSummary order = summaryFor({"declined_funds", "step,label,service,code,at,amount,currency"});
    const auto saidIn = [&](const QString& language) {
        const InLanguage reader(language);
        return wordsOf(order, viewer()).say;
    };
    EXPECT_EQ(saidIn("de"),
              "Ihre Bank hat die Zahlung nicht genehmigt. Ihnen wurde nichts abgebucht. Sie können eine "
              "andere Karte verwenden.");
    EXPECT_EQ(saidIn("ja"),
              "銀行がお支払いを承認しませんでした。お客様への請求はございません。別のカードをご利用いただけ"
              "ます。");
    EXPECT_TRUE(saidIn("fr").contains("Vous n’avez pas été débité."));
    EXPECT_TRUE(saidIn("es").contains("No se le ha cobrado nada."));
}

TEST(Translations, statesStayShort) {
    for (const QString& language : languages) {
        const InLanguage reader(language);
        for (int state = 0; state < 6; ++state)
            EXPECT_LE(stateWord(static_cast<core::OrderState>(state)).size(), 14) << language.toStdString();
        for (int activity = 0; activity < 8; ++activity)
            EXPECT_LE(activityWord(static_cast<core::Activity>(activity)).size(), 14) << language.toStdString();
    }
}

TEST(PseudoLanguage, isLongerAndKeepsPlaces) {
    EXPECT_EQ(pseudoText("Money"), "Móñéý··");
    const QString text = pseudoText("{service} did not answer in %n tries, %1 of %L2.");
    EXPECT_EQ(placesOf(text), (QStringList{"%1", "%L2", "%n", "{service}"}));
    EXPECT_TRUE(text.endsWith('.'));
    EXPECT_GE(text.size(), 48 * 14 / 10);
}

TEST(PseudoLanguage, reachesEveryTextOfAnOrder) {
    const InLanguage english("en");
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    expectWellSaid("pseudo", 96);
    for (const core::ExplanationCode& code : core::explanationCodes())
        for (const QString& text : textsOf(wordsOf(summaryFor(code), viewer())))
            EXPECT_TRUE(text.contains(QChar(u'\u00B7'))) << text.toStdString();
    QCoreApplication::removeTranslator(&pseudo);
}

}  // namespace
}  // namespace sagadesk::ui::testing
