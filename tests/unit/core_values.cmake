sagadesk_test(core_values_test LABEL unit
    SOURCES
        failure_test.cpp
        ids_test.cpp
        journal_test.cpp
        json_test.cpp
        money_test.cpp
        order_document_test.cpp
        order_state_test.cpp
        outcome_test.cpp
        redaction_test.cpp
        time_test.cpp
    LINKS sagadesk_core Boost::json)
