sagadesk_test(config_test LABEL unit SOURCES config_test.cpp LINKS sagadesk_config sagadesk_core)
target_compile_definitions(config_test PRIVATE SAGADESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
