find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
add_executable(console_figures console_figures.cpp console_lists.cpp console_window.cpp bench_shop.cpp process_usage.cpp)
target_include_directories(console_figures PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(console_figures PRIVATE sagadesk_flags sagadesk_ui Qt6::Test sagadesk_engine
    sagadesk_store_sqlite sagadesk_service sagadesk_core Boost::json SQLite::SQLite3)
