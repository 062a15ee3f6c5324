add_executable(outage order_run.cpp outage.cpp process_usage.cpp service_watch.cpp)
target_include_directories(outage PRIVATE ${PROJECT_SOURCE_DIR}/orchestrator ${PROJECT_SOURCE_DIR}/app
    ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(outage PRIVATE sagadesk_flags sagadesk_simulator sagadesk_test_programs sagadesk_core Boost::json)
add_dependencies(outage sagadeskd sagadesk-sim)
