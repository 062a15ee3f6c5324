sagadesk_test(simulator_mqtt_test LABEL end_to_end mqtt TIMEOUT 180 SOURCES simulator_mqtt_test.cpp
    LINKS sagadesk_gateway_mqtt sagadesk_core sagadesk_test_broker sagadesk_test_programs Boost::json CURL::libcurl)
add_dependencies(simulator_mqtt_test sagadesk-sim)

sagadesk_test(intake_mqtt_test LABEL integration mqtt TIMEOUT 180
    SOURCES intake_mqtt_test.cpp ../support/fake_broker.cpp
    LINKS sagadesk_test_backend sagadesk_intake sagadesk_gateway_mqtt sagadesk_api sagadesk_core sagadesk_test_broker
          sagadesk_test_programs Boost::json CURL::libcurl)
# The proofs against a real broker.
foreach(proof events intake services access)
    sagadesk_test(mqtt_${proof}_test LABEL mqtt TIMEOUT 600
        SOURCES mqtt_${proof}_test.cpp
        LINKS sagadesk_test_proofs sagadesk_gateway_mqtt sagadesk_core sagadesk_test_broker sagadesk_test_programs
              Boost::json CURL::libcurl)
    add_dependencies(mqtt_${proof}_test sagadeskd sagadesk-sim sagadeskctl)
endforeach()
