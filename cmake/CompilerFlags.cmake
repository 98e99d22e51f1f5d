# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for language level, warnings and strict Qt. Every target of the project links nemsms_flags.
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(NEMSMS_SANITIZE "Build with address and undefined behaviour sanitizers" OFF)
option(NEMSMS_TIDY "Run clang-tidy beside the compiler" OFF)

find_program(NEMSMS_CCACHE ccache)
if(NEMSMS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${NEMSMS_CCACHE})
endif()

add_library(nemsms_flags INTERFACE)
target_compile_features(nemsms_flags INTERFACE cxx_std_20)
target_compile_definitions(nemsms_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    NEMSMS_VERSION="${PROJECT_VERSION}")
# -fpch-preprocess lets ccache see through precompiled headers.
target_compile_options(nemsms_flags INTERFACE -Wall -Wextra -Wpedantic -Werror -fpch-preprocess
    # GCC 12 reports false positives inside coroutine frames and QStringBuilder at -O2.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-dangling-pointer>)
if(NEMSMS_SANITIZE)
    target_compile_options(nemsms_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(nemsms_flags INTERFACE -fsanitize=address,undefined)
endif()
if(NEMSMS_TIDY)
    find_program(NEMSMS_CLANG_TIDY clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${NEMSMS_CLANG_TIDY})
endif()
