// Keeps Paho C 1.3.12 from freeing a message twice when a write fails.
//
// A publication with QoS 1 whose write ends in an error is freed by who sends it and once more when the session is
// cleaned (MQTTAsync_processCommand, MQTTAsync_cleanSession; eclipse-paho/paho.mqtt.c issues 1621 and 1622). If its
// memory has been given away in between, another message goes out with whatever has come to stand there. So no write of
// Paho's ever fails: one into a connection that is gone counts as written, as TCP itself would take bytes that nobody
// will ever read, and the connection is shut down, so that Paho's reading side finds its end and tells of it.
//
// Takes the place of writev() and SSL_write() for the whole program, by the linker, and looks only at calls that come
// from Paho's library. To be dropped with a Paho C that has the two issues closed.
#pragma once

namespace sagadesk::gateways {

// False when the program was linked so that Paho's writes go past the guard. Any thread.
[[nodiscard]] bool pahoWritesAreGuarded();

}  // namespace sagadesk::gateways
