# SPDX-License-Identifier: GPL-3.0-or-later
# The project's CMake verbs: one per kind of target.

set(_NEMSMS_LISTS SOURCES USES LIBRARIES PRIVATE_LIBRARIES PCH)

# What the precompiled header of a layer holds beside what the layer names itself. All of QtCore would be twice as
# large, and the compiler reads the whole of it for every source.
set(_NEMSMS_PCH <QDateTime> <QHash> <QList> <QMap> <QObject> <QString> <QVariant> <functional> <memory> <optional>)

# What every target shares: the layer check, layers and libraries, flags and the precompiled header. A macro: it reads
# the ARG_* of the verb that calls it.
macro(_nemsms_target TARGET LAYER)
    nemsms_check_layer(${LAYER} ${ARG_USES})
    list(TRANSFORM ARG_USES PREPEND "nemsms_")
    get_target_property(type ${TARGET} TYPE)
    if(type STREQUAL "EXECUTABLE")
        target_link_libraries(${TARGET} PRIVATE ${ARG_USES} ${ARG_LIBRARIES} nemsms_flags)
    else()
        target_link_libraries(${TARGET} PUBLIC ${ARG_USES} ${ARG_LIBRARIES} PRIVATE ${ARG_PRIVATE_LIBRARIES} nemsms_flags)
    endif()
    target_precompile_headers(${TARGET} PRIVATE ${_NEMSMS_PCH} ${ARG_PCH})
endmacro()

# add_layer(<name> SOURCES <files...> [USES <layers...>] [LIBRARIES <public libs>] [PRIVATE_LIBRARIES <libs>] [PCH <headers>])
# A room of the house as a static library nemsms_<name>. Layers under src/ are included from src/ ("domain/cpr.h"),
# those under ui/ and app/ from the top ("ui/kit/entityform.h").
function(add_layer NAME)
    cmake_parse_arguments(ARG "" "" "${_NEMSMS_LISTS}" ${ARGN})
    add_library(nemsms_${NAME} STATIC ${ARG_SOURCES})
    _nemsms_target(nemsms_${NAME} ${NAME})
    if(NAME MATCHES "^(ui|app)_")
        target_include_directories(nemsms_${NAME} PUBLIC ${PROJECT_SOURCE_DIR})
    else()
        target_include_directories(nemsms_${NAME} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    endif()
endfunction()

# add_console_program(<program> LAYER <app layer> SOURCES <files...> USES <layers...> [LIBRARIES <libs>] [PCH <headers>])
function(add_console_program NAME)
    cmake_parse_arguments(ARG "" "LAYER" "${_NEMSMS_LISTS}" ${ARGN})
    add_executable(${NAME} ${ARG_SOURCES})
    _nemsms_target(${NAME} ${ARG_LAYER})
    target_include_directories(${NAME} PRIVATE ${PROJECT_SOURCE_DIR})
    set_target_properties(${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    if(WIN32) # icon, version and manifest
        set(NEMSMS_PROGRAM ${NAME})
        configure_file(${PROJECT_SOURCE_DIR}/installer/windows/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.rc @ONLY)
        target_sources(${NAME} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.rc)
    endif()
endfunction()

# add_test_main(<target> [LIBRARIES <libs>] [DEFINITIONS <defs>]): main() of the test programs, and the one precompiled
# header that they share.
function(add_test_main NAME)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;DEFINITIONS" ${ARGN})
    add_library(${NAME} STATIC ${PROJECT_SOURCE_DIR}/tests/support/testmain.cpp
        ${PROJECT_SOURCE_DIR}/tests/support/testmain.h)
    # Qt6::Test would define each test's own folder, and a precompiled header serves equal definitions only.
    target_link_libraries(${NAME} PUBLIC Qt6::Core $<LINK_ONLY:Qt6::Test> ${ARG_LIBRARIES} PRIVATE nemsms_flags)
    target_include_directories(${NAME} SYSTEM PUBLIC $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_include_directories(${NAME} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${NAME} PUBLIC ${ARG_DEFINITIONS})
    target_precompile_headers(${NAME} PRIVATE ${_NEMSMS_PCH})
endfunction()

# add_layer_test(<layer> SOURCES <tst_*.cpp...> [SUPPORT <files...>] [LIBRARIES <libs>] [ENVIRONMENT <VAR=value...>]
#                [NAME <program>] [LABELS <labels>] [TIMEOUT <seconds>] [LAUNCHER <command...>])
# One program per layer that links that layer and what the table lets it use, nothing else; each tst_*.cpp holds one
# class of the same name and becomes one ctest entry. Every test runs offscreen, in UTC and the C locale, with a home
# folder of its own, and leaves its JUnit report in <build>/test-results. LAUNCHER starts what the test needs and then the
# program that is given to it; it ends with 77 where that is not installed.
function(add_layer_test LAYER)
    cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "SOURCES;SUPPORT;LIBRARIES;ENVIRONMENT;LABELS;LAUNCHER" ${ARGN})
    if(NOT ARG_NAME)
        set(ARG_NAME test_${LAYER})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(NOT LAYER IN_LIST NEMSMS_LAYERS)
        message(FATAL_ERROR "add_layer_test: unknown layer '${LAYER}'")
    endif()
    set(main nemsms_testmain)
    if(LAYER MATCHES "^(ui_|app_konsol)")
        set(main nemsms_testmain_widgets)
    endif()
    add_executable(${ARG_NAME} ${ARG_SOURCES} ${ARG_SUPPORT})
    target_link_libraries(${ARG_NAME} PRIVATE ${main} nemsms_${LAYER} ${ARG_LIBRARIES} nemsms_flags)
    target_include_directories(${ARG_NAME} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
    target_precompile_headers(${ARG_NAME} REUSE_FROM ${main})
    target_compile_definitions(${ARG_NAME} PRIVATE NEMSMS_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        NEMSMS_BINARY_DIR="${PROJECT_BINARY_DIR}")
    foreach(source IN LISTS ARG_SOURCES)
        get_filename_component(class ${source} NAME_WE)
        nemsms_add_test(${class} LABELS ${ARG_LABELS} TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT ${ARG_ENVIRONMENT}
            COMMAND ${ARG_LAUNCHER} $<TARGET_FILE:${ARG_NAME}> ${class})
        if(ARG_LAUNCHER)
            set_tests_properties(${class} PROPERTIES SKIP_RETURN_CODE 77)
        endif()
    endforeach()
endfunction()

# nemsms_add_test(<name> COMMAND <command...> [LABELS ...] [TIMEOUT s] [ENVIRONMENT VAR=value...])
# A ctest entry with the headless environment that every test of the project gets.
function(nemsms_add_test NAME)
    cmake_parse_arguments(ARG "" "TIMEOUT" "COMMAND;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT) # what hangs ends; a machine that does other work beside is no reason to fail
        set(ARG_TIMEOUT 300)
    endif()
    if(NEMSMS_SANITIZE) # every program starts and runs several times slower, and faketime stands before the sanitizer
        math(EXPR ARG_TIMEOUT "5 * ${ARG_TIMEOUT}")
        list(APPEND ARG_ENVIRONMENT "ASAN_OPTIONS=verify_asan_link_order=0")
    endif()
    get_property(names GLOBAL PROPERTY NEMSMS_TEST_NAMES)
    if(NAME IN_LIST names) # one would write over the other's report and home
        message(FATAL_ERROR "Two tests are called ${NAME}.")
    endif()
    set_property(GLOBAL APPEND PROPERTY NEMSMS_TEST_NAMES ${NAME})
    set(home ${PROJECT_BINARY_DIR}/test-home/${NAME})
    file(MAKE_DIRECTORY ${home} ${PROJECT_BINARY_DIR}/test-results)
    add_test(NAME ${NAME} COMMAND ${ARG_COMMAND})
    set_tests_properties(${NAME} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;NEMSMS_BIN=${PROJECT_BINARY_DIR}/bin;NEMSMS_SOURCE=${PROJECT_SOURCE_DIR};NEMSMS_RESULTS=${PROJECT_BINARY_DIR}/test-results;${ARG_ENVIRONMENT}")
endfunction()
