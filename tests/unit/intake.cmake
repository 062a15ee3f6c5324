sagadesk_test(intake_test LABEL unit
    SOURCES intake_test.cpp ../support/fake_broker.cpp ../support/map_backend.cpp ../support/map_backend_events.cpp
            ../support/map_backend_inspection.cpp ../support/map_backend_operators.cpp
    LINKS sagadesk_intake sagadesk_api sagadesk_core Boost::json)
