# Against a real Mosquitto.
sagadesk_test(mqtt_connection_test LABEL conformance mqtt threads TIMEOUT 180
    SOURCES mqtt_connection_test.cpp mqtt_cuts_test.cpp mqtt_tls_test.cpp
    LINKS sagadesk_gateway_mqtt sagadesk_core sagadesk_test_programs sagadesk_test_broker)
