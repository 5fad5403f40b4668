# What makes a build quicker and changes nothing in what is built: the compiler cache where it is installed, and, where
# asked for, the standard library's headers compiled once for all targets (quicken(target)).
find_program(JOURNEYTABLE_CCACHE ccache)
if(JOURNEYTABLE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers are told apart by content; folders of the same tree elsewhere share what was compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${JOURNEYTABLE_CCACHE})
endif()

if(JOURNEYTABLE_PRECOMPILE)
  file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
  add_library(precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
  target_precompile_headers(precompiled PRIVATE <algorithm> <array> <atomic> <charconv> <chrono> <cmath> <deque>
    <filesystem> <fstream> <functional> <future> <iostream> <limits> <map> <memory> <mutex> <optional> <random> <set>
    <span> <sstream> <stdexcept> <string> <thread> <tuple> <unordered_map> <variant> <vector>)
  target_compile_options(precompiled PRIVATE -pthread)
  target_link_libraries(precompiled PRIVATE journeytable_warnings)
endif()

function(quicken target)
  if(JOURNEYTABLE_PRECOMPILE)
    target_compile_options(${target} PRIVATE -pthread)
    target_precompile_headers(${target} REUSE_FROM precompiled)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # else a rebuilt header makes the cache forget everything
      target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
  endif()
endfunction()
