# The steps in db/ become part of the program. Run as a script, with FOLDER and OUTPUT, this file writes the list that
# document/migrations.hpp declares; embed_migrations(TARGET FOLDER) has the build do that.
if(CMAKE_SCRIPT_MODE_FILE)
  file(GLOB steps ${FOLDER}/[0-9][0-9][0-9][0-9]_*.sql)
  list(SORT steps)
  set(rows "")
  foreach(step IN LISTS steps)
    file(READ ${step} sql)
    get_filename_component(name ${step} NAME_WE)
    string(REGEX MATCH "^0*([0-9]+)_(.*)$" whole ${name})
    string(APPEND rows "    {${CMAKE_MATCH_1}, \"${CMAKE_MATCH_2}\", R\"sql(${sql})sql\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT [[
#include "document/migrations.hpp"

namespace document {
namespace {

constexpr store::Migration steps[] = {
@rows@};

} // namespace

store::Migrations migrations() { return steps; }

} // namespace document
]])
  return()
endif()

function(embed_migrations target folder)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/migrations.cpp)
  file(GLOB steps CONFIGURE_DEPENDS ${folder}/*.sql)
  add_custom_command(OUTPUT ${output} DEPENDS ${steps} ${CMAKE_CURRENT_FUNCTION_LIST_FILE} VERBATIM
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DOUTPUT=${output} -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE})
  target_sources(${target} PRIVATE ${output})
endfunction()
