add_executable(event_relay event_relay.cpp bench_journal.cpp)
target_include_directories(event_relay PRIVATE ${PROJECT_SOURCE_DIR}/orchestrator ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(event_relay PRIVATE sagadesk_flags sagadesk_events sagadesk_gateway_mqtt sagadesk_api sagadesk_core
    sagadesk_test_broker Boost::json)
