sagadesk_test(intake_test LABEL unit
    SOURCES intake_test.cpp ../support/fake_broker.cpp
    LINKS sagadesk_test_backend sagadesk_intake sagadesk_api sagadesk_core Boost::json)
