sagadesk_test(telemetry_test LABEL unit threads SOURCES telemetry_test.cpp
    LINKS sagadesk_telemetry sagadesk_api sagadesk_core Boost::json)
