# Where Linux expects a desktop program: /usr/bin, /usr/share/journeytable, the applications menu, the icon theme and
# the file types.
install(TARGETS journeytable RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY assets/ DESTINATION ${CMAKE_INSTALL_DATADIR}/journeytable)
install(FILES packaging/journeytable.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/journeytable.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/journeytable.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/256x256/apps)
install(FILES packaging/journeytable-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME journeytable.xml)

# The manual page and the shells' completions, written by the program itself: they tell what it does.
set(told ${CMAKE_BINARY_DIR}/told)
function(tell file form language)
  add_custom_command(OUTPUT ${told}/${file} DEPENDS journeytable VERBATIM
    COMMAND ${CMAKE_COMMAND} -E make_directory ${told}
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=${language} ASAN_OPTIONS=detect_leaks=0
      $<TARGET_FILE:journeytable> describe ${form} > ${told}/${file})
  set_property(GLOBAL APPEND PROPERTY told ${told}/${file})
endfunction()
tell(journeytable.1 man en)
tell(journeytable.nl.1 man nl)
tell(journeytable.bash bash en)
tell(_journeytable zsh en)
tell(journeytable.fish fish en)
get_property(all_told GLOBAL PROPERTY told)
add_custom_target(told ALL DEPENDS ${all_told})
install(FILES ${told}/journeytable.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${told}/journeytable.nl.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/nl/man1 RENAME journeytable.1)
install(FILES ${told}/journeytable.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  RENAME journeytable)
install(FILES ${told}/_journeytable DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${told}/journeytable.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
