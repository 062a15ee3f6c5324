add_executable(saga_throughput floor.cpp order_run.cpp process_usage.cpp publishing_cost.cpp saga_throughput.cpp)
target_include_directories(saga_throughput PRIVATE ${PROJECT_SOURCE_DIR}/orchestrator ${PROJECT_SOURCE_DIR}/app
    ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(saga_throughput PRIVATE sagadesk_flags sagadesk_simulator sagadesk_test_broker sagadesk_test_programs
    sagadesk_gateway_http sagadesk_core Boost::json CURL::libcurl)
add_dependencies(saga_throughput sagadeskd sagadesk-sim)
