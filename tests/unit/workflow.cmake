sagadesk_test(workflow_test LABEL unit SOURCES
    order_codec_test.cpp
    order_views_test.cpp
    shipped_workflows_test.cpp
    workflow_catalogue_test.cpp
    workflow_condition_test.cpp
    workflow_parser_test.cpp
    workflow_refusals_test.cpp
    LINKS sagadesk_core sagadesk_resources Boost::json)
