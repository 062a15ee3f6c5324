sagadesk_test(daemon_attack_test LABEL integration TIMEOUT 180
    SOURCES daemon_attack_test.cpp
    LINKS sagadesk_test_attacks sagadesk_test_programs Boost::json CURL::libcurl)
add_dependencies(daemon_attack_test sagadeskd sagadesk-sim)
sagadesk_test(http_attack_test LABEL integration TIMEOUT 180
    SOURCES http_attack_test.cpp http_server_test.cpp http_stream_test.cpp ../support/event_reader.cpp
    LINKS sagadesk_test_attacks sagadesk_test_backend sagadesk_http sagadesk_api sagadesk_core Qt6::Core Qt6::Network)
