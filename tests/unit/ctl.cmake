sagadesk_test(ctl_test LABEL unit
    SOURCES ctl_arguments_test.cpp ctl_stream_test.cpp ctl_text_test.cpp ctl_words_test.cpp
    LINKS sagadesk_ctl sagadesk_core Boost::json CURL::libcurl)
target_compile_definitions(ctl_test PRIVATE SAGADESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
