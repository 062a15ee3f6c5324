sagadesk_test(end_to_end_test LABEL end_to_end threads TIMEOUT 600 SOURCES end_to_end_test.cpp
    LINKS sagadesk_test_programs Boost::json CURL::libcurl SQLite::SQLite3)
add_dependencies(end_to_end_test sagadeskd sagadesk-sim)

sagadesk_test(scenarios_test LABEL end_to_end threads TIMEOUT 300 SOURCES scene.cpp scenarios_holds_test.cpp scenarios_money_test.cpp
    scenarios_orders_test.cpp scenarios_services_test.cpp scenarios_ctl_test.cpp
    LINKS sagadesk_test_servers sagadesk_test_programs Boost::json CURL::libcurl OpenSSL::SSL)
add_dependencies(scenarios_test sagadeskd sagadesk-sim sagadeskctl)

sagadesk_test(backup_test LABEL end_to_end TIMEOUT 300 SOURCES backup_test.cpp
    LINKS sagadesk_test_proofs sagadesk_test_programs Boost::json CURL::libcurl)
add_dependencies(backup_test sagadeskd sagadesk-sim sagadeskctl)
