sagadesk_test(console_start_test LABEL integration TIMEOUT 240
    SOURCES console_start_test.cpp
    LINKS sagadesk_test_programs Boost::json CURL::libcurl)
add_dependencies(console_start_test sagadesk sagadesk-sim)
