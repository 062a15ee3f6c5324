sagadesk_test(remote_line_test LABEL integration threads TIMEOUT 180
    SOURCES remote_line_test.cpp ../support/scripted_api.cpp
    LINKS sagadesk_remote sagadesk_test_servers sagadesk_test_programs sagadesk_http sagadesk_api sagadesk_core Qt6::Core
          Qt6::Network Boost::json)
