#include "ui/format/words/service_words.h"

#include <algorithm>
#include <chrono>

#include <QCoreApplication>
#include <QLocale>

#include "ui/format/words/cause_words.h"
#include "ui/format/words/failure_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/sentence.h"

namespace sagadesk::ui {
namespace {

using api::BreakerState;
using api::ServiceHealth;
using api::ServiceView;
using namespace std::chrono_literals;

constexpr core::Duration steady_min = 2min;
constexpr const char* context = "ServiceWords";

QString say(const char* source, const Places& places, int number = -1) {
    return filled(translated(context, source, number), places);
}

Places placesOf(const ServiceView& service, const Viewer& viewer) {
    Places places{{"service", serviceName(service.name, viewer)}};
    if (service.breakerSince != core::Instant{}) places.set("since", viewer.time(service.breakerSince));
    if (service.nextProbe) places.set("test", viewer.time(*service.nextProbe));
    if (service.pausedUntil) places.set("until", viewer.time(*service.pausedUntil));
    if (service.fiveMinutes.p95) places.set("now", viewer.duration(*service.fiveMinutes.p95));
    if (service.hour.p95) places.set("usual", viewer.duration(*service.hour.p95));
    if (service.hour.p50) places.set("half", viewer.duration(*service.hour.p50));
    places.set("person", personOf(service.controlActor));
    places.set("reason", text(service.controlReason));
    if (service.controlAt) places.set("at", viewer.time(*service.controlAt));
    return places;
}

// "purchase/authorise-payment" → "authorise-payment".
std::string_view stepIn(const std::string& use) {
    return std::string_view(use).substr(use.find('/') + 1);
}

QString parkedSentence(const ServiceView& service) {
    if (service.parked == 0) return {};
    return say(QT_TRANSLATE_N_NOOP("ServiceWords", "%n orders are parked; they go on by themselves."), {},
               static_cast<int>(service.parked));
}

// What opened the circuit the last time.
std::string_view openingCode(const ServiceView& service) {
    const auto found = std::ranges::find(service.history, BreakerState::Open, &api::BreakerChange::to);
    return found == service.history.end() ? std::string_view() : std::string_view(found->code);
}

QString hourSentence(const ServiceView& service, const Viewer& viewer) {
    const auto calls = static_cast<int>(service.hour.calls);
    if (calls == 0) return say(QT_TRANSLATE_NOOP("ServiceWords", "It was not called in the last hour."), {});
    QStringList sentences{
        say(QT_TRANSLATE_N_NOOP("ServiceWords", "It was called %n times in the last hour."), {}, calls)};
    if (service.hour.p50 && service.hour.p95)
        sentences.append(say(QT_TRANSLATE_NOOP("ServiceWords",
                                               "Half of the answers took at most {half}, 95 in a hundred at most "
                                               "{usual}."),
                             placesOf(service, viewer)));
    return paragraph(sentences);
}

QString badSentence(const ServiceView& service) {
    const std::uint64_t bad = service.fiveMinutes.calls - std::min(service.fiveMinutes.good, service.fiveMinutes.calls);
    return say(QT_TRANSLATE_N_NOOP("ServiceWords", "%n answers of the last five minutes were no good."), {},
               static_cast<int>(bad));
}

QString awayStory(const ServiceView& service, const Viewer& viewer) {
    const QString why = failureClause(openingCode(service), serviceName(service.name, viewer));
    QStringList sentences{
        filled(QCoreApplication::translate("ServiceWords", "Calls are held back: {why}."), {{"why", why}})};
    if (service.breaker == BreakerState::HalfOpen)
        sentences.append(say(QT_TRANSLATE_NOOP("ServiceWords", "One call is being tried now."), {}));
    else if (service.nextProbe)
        sentences.append(
            say(QT_TRANSLATE_NOOP("ServiceWords", "One call is tried at {test}."), placesOf(service, viewer)));
    sentences.append(parkedSentence(service));
    sentences.append(say(QT_TRANSLATE_NOOP("ServiceWords", "No tries are used up meanwhile."), {}));
    return paragraph(sentences);
}

QString pausedStory(const ServiceView& service, const Viewer& viewer) {
    const bool known = service.controlAt && !service.controlActor.empty();
    return paragraph({known ? say(QT_TRANSLATE_NOOP("ServiceWords", "{person} paused it at {at}: “{reason}”."),
                                  placesOf(service, viewer))
                            : QString(),
                      parkedSentence(service),
                      say(QT_TRANSLATE_NOOP("ServiceWords", "No tries are used up meanwhile."), {})});
}

QString steadyStory(const ServiceView& service, core::Instant at, const Viewer& viewer) {
    const auto trouble = unsteadyOf(service, at);
    if (!trouble) return paragraph({hourSentence(service, viewer), parkedSentence(service)});
    QStringList sentences{
        say(QT_TRANSLATE_NOOP("ServiceWords", "From {from} to {to} it answered only now and then, or not at all."),
            {{"from", viewer.time(trouble->from)}, {"to", trouble->to ? viewer.time(*trouble->to) : QString()}}),
        say(QT_TRANSLATE_N_NOOP("ServiceWords", "The circuit opened %n times, and orders were parked meanwhile."), {},
            trouble->openings),
        parkedSentence(service)};
    return paragraph(sentences);
}

}  // namespace

std::optional<Unsteady> unsteadyOf(const ServiceView& service, core::Instant at) {
    std::optional<Unsteady> found;
    for (const api::BreakerChange& change : service.history) {  // newest first
        if (change.to == BreakerState::Closed) {
            if (found && found->from - change.at >= steady_min) break;
            if (!found) found = Unsteady{change.at, change.at, 0};
        } else {
            if (!found) found = Unsteady{change.at, std::nullopt, 0};
            found->from = change.at;
            if (change.to == BreakerState::Open) ++found->openings;
        }
    }
    if (!found || found->openings == 0 || (found->to && *found->to < at - 1h)) return std::nullopt;
    return found;
}

QString serviceHeadline(const ServiceView& service, core::Instant at, const Viewer& viewer) {
    const Places places = placesOf(service, viewer);
    switch (service.health) {
        case ServiceHealth::NotConfigured:
            return say(QT_TRANSLATE_NOOP("ServiceWords", "{service} is not configured"), places);
        case ServiceHealth::NotAnswering: {
            const auto trouble = unsteadyOf(service, at);
            Places since = places;
            since.set("since", trouble ? viewer.time(trouble->from) : viewer.time(service.breakerSince));
            return say(QT_TRANSLATE_NOOP("ServiceWords", "{service} does not answer since {since}"), since);
        }
        case ServiceHealth::Paused:
            return service.pausedUntil
                       ? say(QT_TRANSLATE_NOOP("ServiceWords", "{service} is paused to {until}"), places)
                       : say(QT_TRANSLATE_NOOP("ServiceWords", "{service} is paused until somebody resumes it"),
                             places);
        case ServiceHealth::BadAnswers:
            return say(QT_TRANSLATE_NOOP("ServiceWords", "{service} gives bad answers"), places);
        case ServiceHealth::Slow:
            return say(QT_TRANSLATE_NOOP("ServiceWords", "{service} is slow: {now}, usually {usual}"), places);
        case ServiceHealth::Healthy:
            break;
    }
    const auto trouble = unsteadyOf(service, at);
    return trouble ? say(QT_TRANSLATE_NOOP("ServiceWords", "{service} answers steadily again since {since}"), places)
                   : say(QT_TRANSLATE_NOOP("ServiceWords", "{service} is well"), places);
}

QString serviceStory(const ServiceView& service, core::Instant at, const Viewer& viewer) {
    switch (service.health) {
        case ServiceHealth::NotConfigured:
            return paragraph({say(QT_TRANSLATE_NOOP("ServiceWords",
                                                    "A workflow needs it, but the configuration does not say where it "
                                                    "is. Orders wait at its steps."),
                                  {}),
                              parkedSentence(service)});
        case ServiceHealth::NotAnswering:
            return awayStory(service, viewer);
        case ServiceHealth::Paused:
            return pausedStory(service, viewer);
        case ServiceHealth::BadAnswers:
            return paragraph({badSentence(service), hourSentence(service, viewer), parkedSentence(service)});
        case ServiceHealth::Slow:
            return paragraph({hourSentence(service, viewer), parkedSentence(service)});
        case ServiceHealth::Healthy:
            return steadyStory(service, at, viewer);
    }
    return {};
}

QString serviceNote(const ServiceView& service, core::Instant at, const Viewer& viewer) {
    Places places = placesOf(service, viewer);
    const auto trouble = unsteadyOf(service, at);
    switch (service.health) {
        case ServiceHealth::NotConfigured:
            return say(QT_TRANSLATE_NOOP("ServiceWords", "No address in the configuration"), {});
        case ServiceHealth::NotAnswering:
            places.set("why", attemptResult("failed", openingCode(service), false));
            places.set("since", viewer.time(trouble ? trouble->from : service.breakerSince));
            return say(QT_TRANSLATE_NOOP("ServiceWords", "{why} since {since}"), places);
        case ServiceHealth::Paused:
            return service.controlReason.empty()
                       ? QString()
                       : say(QT_TRANSLATE_NOOP("ServiceWords", "{person}: “{reason}”"), places);
        case ServiceHealth::BadAnswers:
            return badSentence(service);
        case ServiceHealth::Slow:
            return say(QT_TRANSLATE_NOOP("ServiceWords", "Usual p95 is {usual}"), places);
        case ServiceHealth::Healthy:
            break;
    }
    if (!trouble || !trouble->to) return {};
    return say(QT_TRANSLATE_NOOP("ServiceWords", "Unsteady {from} to {to}"),
               {{"from", viewer.time(trouble->from)}, {"to", viewer.time(*trouble->to)}});
}

QString circuitWords(const ServiceView& service, core::Instant at, const Viewer& viewer) {
    Places places = placesOf(service, viewer);
    if (service.paused)
        return service.pausedUntil ? say(QT_TRANSLATE_NOOP("ServiceWords", "Paused to {until}"), places)
                                   : say(QT_TRANSLATE_NOOP("ServiceWords", "Paused"), places);
    if (service.breaker == BreakerState::HalfOpen)
        return say(QT_TRANSLATE_NOOP("ServiceWords", "Half open, testing"), places);
    if (service.breaker == BreakerState::Open) {
        if (!service.nextProbe || *service.nextProbe <= at)
            return say(QT_TRANSLATE_NOOP("ServiceWords", "Open, test is due"), places);
        // Whole seconds: a countdown.
        const auto left = std::chrono::ceil<std::chrono::seconds>(*service.nextProbe - at);
        return say(QT_TRANSLATE_N_NOOP("ServiceWords", "Open, test in %n s"), {}, static_cast<int>(left.count()));
    }
    if (service.breakerSince == core::Instant{}) return say(QT_TRANSLATE_NOOP("ServiceWords", "Closed"), places);
    const core::Duration length = std::max(core::Duration{0}, at - service.breakerSince);
    places.set("length", viewer.duration(std::chrono::floor<std::chrono::seconds>(length)));
    return length < 60s ? say(QT_TRANSLATE_NOOP("ServiceWords", "Closed just now"), places)
                        : say(QT_TRANSLATE_NOOP("ServiceWords", "Closed, {length}"), places);
}

QString circuitSentence(const ServiceView& service, const Viewer& viewer) {
    const Places places = placesOf(service, viewer);
    switch (service.breaker) {
        case BreakerState::Open:
            return service.nextProbe
                       ? say(QT_TRANSLATE_NOOP("ServiceWords", "Open since {since}, test at {test}"), places)
                       : say(QT_TRANSLATE_NOOP("ServiceWords", "Open since {since}"), places);
        case BreakerState::HalfOpen:
            return say(QT_TRANSLATE_NOOP("ServiceWords", "Half open since {since}, one call is tried"), places);
        case BreakerState::Closed:
            break;
    }
    return service.breakerSince == core::Instant{}
               ? say(QT_TRANSLATE_NOOP("ServiceWords", "Closed, opens by itself"), places)
               : say(QT_TRANSLATE_NOOP("ServiceWords", "Closed since {since}, opens by itself"), places);
}

QStringList stepsOf(const ServiceView& service) {
    QStringList steps;
    for (const std::string& use : service.usedFor)
        if (const QString title = stepTitle(stepIn(use)); !steps.contains(title)) steps.append(title);
    return steps;
}

QStringList shortStepsOf(const ServiceView& service) {
    QStringList steps;
    for (const std::string& use : service.usedFor)
        if (const QString title = shortStepTitle(stepIn(use)); !steps.contains(title)) steps.append(title);
    return steps;
}

QString pauseEffect(const ServiceView& service, const Viewer& viewer) {
    const int perMinute = static_cast<int>((service.fiveMinutes.calls + 2) / 5);
    const Places places{{"steps", QLocale().createSeparatedList(stepsOf(service))},
                        {"service", serviceName(service.name, viewer)}};
    QStringList sentences;
    if (perMinute > 0)
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("ServiceWords", "About %n calls a minute are held back."), places, perMinute));
    sentences.append(service.usedFor.empty()
                         ? say(QT_TRANSLATE_NOOP("ServiceWords", "No step needs it."), places)
                         : say(QT_TRANSLATE_NOOP("ServiceWords", "Orders are parked at {steps}."), places));
    sentences.append(say(QT_TRANSLATE_NOOP("ServiceWords",
                                           "Calls under way are finished. No tries are used up and "
                                           "nothing fails by it."),
                         places));
    return paragraph(sentences);
}

QString resumeEffect(const ServiceView& service, const Viewer&) {
    if (service.parked == 0) return say(QT_TRANSLATE_NOOP("ServiceWords", "Calls pass again. No order is parked."), {});
    return say(QT_TRANSLATE_N_NOOP("ServiceWords", "Calls pass again, and %n parked orders go on, the oldest first."),
               {}, static_cast<int>(service.parked));
}

QString personOf(std::string_view actor) {
    const std::size_t colon = actor.find(':');
    return text(colon == std::string_view::npos ? actor : actor.substr(colon + 1));
}

}  // namespace sagadesk::ui
