# The table of parts is enforced: the project configures as it is, and no more once a part includes what it may not.
#
#   cmake -DSOURCE=<repository> -DFOLDER=<empty folder> -P forbidden_include.cmake
file(REMOVE_RECURSE ${FOLDER})
file(COPY ${SOURCE}/app ${SOURCE}/db ${SOURCE}/packaging ${SOURCE}/CMakeLists.txt DESTINATION ${FOLDER}/source)

function(configure result_name said_name)
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${FOLDER}/source -B ${FOLDER}/build -G Ninja -DJOURNEYTABLE_TESTS=OFF
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  string(REGEX REPLACE "[ \n]+" " " said "${said}")
  set(${result_name} ${result} PARENT_SCOPE)
  set(${said_name} "${said}" PARENT_SCOPE)
endfunction()

configure(result said)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "does not configure as it is: ${said}")
endif()

foreach(pair "journey/curve.hpp;steps/step.hpp;part 'journey' may not include part 'steps'"
             "table/room.cpp;store/database.hpp;part 'table' may not include part 'store'"
             "table/room.cpp;steps/all.hpp;part 'table' may not include part 'steps'"
             "steps/estimate/map/map.cpp;steps/estimate/curve/curve.hpp;may not include another"
             "touch/router.cpp;router.hpp;write includes as")
  list(POP_FRONT pair file forbidden complaint)
  file(READ ${SOURCE}/app/${file} text)
  file(WRITE ${FOLDER}/source/app/${file} "${text}\n#include \"${forbidden}\"\n")
  configure(result said)
  if(result EQUAL 0 OR NOT said MATCHES "${complaint}")
    message(FATAL_ERROR "${file} may include ${forbidden} (${result}): ${said}")
  endif()
  file(WRITE ${FOLDER}/source/app/${file} "${text}")
endforeach()
