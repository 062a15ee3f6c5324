sagadesk_test(explanation_test LABEL unit SOURCES
    cause_test.cpp
    explanation_test.cpp
    LINKS sagadesk_core sagadesk_resources Boost::json)
