sagadesk_test(events_test LABEL unit
    SOURCES asyncapi_test.cpp event_message_test.cpp event_parts_test.cpp event_selection_test.cpp presence_test.cpp
            relay_order_test.cpp relay_refusals_test.cpp
            ../simulation/relay_store.cpp ../support/api_document.cpp
    LINKS sagadesk_events sagadesk_api sagadesk_core sagadesk_resources Boost::json yaml-cpp)
