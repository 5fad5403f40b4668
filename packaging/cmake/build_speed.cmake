# What makes a build quicker and changes nothing in what is built: the compiler cache where it is installed, and, where
# asked for, the standard library's headers compiled once for all targets (quicken(target)).
find_program(JOURNEYTABLE_CCACHE ccache)
if(JOURNEYTABLE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers are told apart by content; folders of the same tree elsewhere share what was compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${JOURNEYTABLE_CCACHE})
endif()

# The standard library's headers, compiled once for all that are compiled with the same options.
function(precompile name)
  file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
  target_precompile_headers(${name} PRIVATE <algorithm> <array> <atomic> <charconv> <chrono> <cmath> <deque>
    <filesystem> <fstream> <functional> <future> <iostream> <limits> <map> <memory> <mutex> <optional> <random> <set>
    <span> <sstream> <stdexcept> <string> <thread> <tuple> <unordered_map> <variant> <vector>)
  target_compile_options(${name} PRIVATE -pthread ${ARGN})
  target_link_libraries(${name} PRIVATE journeytable_warnings)
endfunction()

# What tests spend their time in is optimized a little where the sanitizers make it slow.
set(hot_options "")
if(JOURNEYTABLE_SANITIZE)
  set(hot_options $<$<CONFIG:Debug>:-O1>)
endif()
if(JOURNEYTABLE_PRECOMPILE)
  precompile(precompiled)
  precompile(precompiled_hot ${hot_options})
endif()

# quicken(TARGET [HOT]); HOT: tests spend their time in it.
function(quicken target)
  cmake_parse_arguments(QUICKEN "HOT" "" "" ${ARGN})
  set(headers precompiled)
  if(QUICKEN_HOT)
    set(headers precompiled_hot)
    target_compile_options(${target} PRIVATE ${hot_options})
  endif()
  if(JOURNEYTABLE_PRECOMPILE)
    target_compile_options(${target} PRIVATE -pthread)
    target_precompile_headers(${target} REUSE_FROM ${headers})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # else a rebuilt header makes the cache forget everything
      target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
  endif()
endfunction()
