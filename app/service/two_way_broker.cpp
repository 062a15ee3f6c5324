#include "service/two_way_broker.h"

#include <memory>
#include <utility>

namespace sagadesk::service {

TwoWayBroker::TwoWayBroker(ports::Broker& sender, ports::Broker& hearer, Home home)
    : m_sender(sender),
      m_hearer(hearer),
      m_home(home == Home::Sender ? sender : hearer) {}

void TwoWayBroker::publish(ports::Message message, Done done) {
    if (&m_home == &m_sender) return m_sender.publish(std::move(message), std::move(done));
    m_sender.post([this, message = std::move(message), done = std::move(done)]() mutable {
        m_sender.publish(std::move(message), [this, done = std::move(done)](ports::Receipt receipt) {
            m_home.post([done, receipt = std::move(receipt)] { done(receipt); });
        });
    });
}

void TwoWayBroker::subscribe(std::string filter, Arrived arrived) {
    if (&m_home == &m_hearer) return m_hearer.subscribe(std::move(filter), std::move(arrived));
    const auto handler = std::make_shared<Arrived>(std::move(arrived));
    m_hearer.post([this, filter = std::move(filter), handler] {
        m_hearer.subscribe(filter, [this, handler](ports::Message message) {
            m_home.post([handler, message = std::move(message)]() mutable { (*handler)(std::move(message)); });
        });
    });
}

void TwoWayBroker::watch(Watcher watcher) {
    m_home.watch(std::move(watcher));
}

const ports::BrokerState& TwoWayBroker::state() const {
    return m_home.state();
}

void TwoWayBroker::post(std::function<void()> work) {
    m_home.post(std::move(work));
}

void TwoWayBroker::after(core::Duration wait, std::function<void()> work) {
    m_home.after(wait, std::move(work));
}

}  // namespace sagadesk::service
