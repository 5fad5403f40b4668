# What every target of ours is compiled with. Third party headers are SYSTEM: their warnings are theirs.
add_library(journeytable_warnings INTERFACE)
target_compile_options(journeytable_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Werror
  -Wno-missing-field-initializers) # designated initializers name what matters; the rest is the member's default
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports false positives from std::string and std::variant under optimisation and sanitizers (GCC PR 105562, 105329).
  target_compile_options(journeytable_warnings INTERFACE -Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow)
endif()
target_compile_definitions(journeytable_warnings INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

if(JOURNEYTABLE_SANITIZE)
  target_compile_options(journeytable_warnings INTERFACE
    -fsanitize=${JOURNEYTABLE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(journeytable_warnings INTERFACE -fsanitize=${JOURNEYTABLE_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(journeytable_warnings INTERFACE
      -fsanitize-ignorelist=${PROJECT_SOURCE_DIR}/packaging/cmake/sanitize_ignore.txt)
  endif()
endif()
