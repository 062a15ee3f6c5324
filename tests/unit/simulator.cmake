sagadesk_test(simulator_test LABEL unit
    SOURCES simulator_customers_test.cpp simulator_faults_test.cpp simulator_ledger_test.cpp
    LINKS sagadesk_simulator sagadesk_core Boost::json)
