# Where Linux expects a desktop program: /usr/bin, /usr/share/journeytable, the applications menu and the icon theme.
install(TARGETS journeytable RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY assets/ DESTINATION ${CMAKE_INSTALL_DATADIR}/journeytable)
