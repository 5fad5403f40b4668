# Where Linux expects a desktop program: /usr/bin, /usr/share/journeytable, the applications menu, the icon theme and
# the file types.
install(TARGETS journeytable RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY assets/ DESTINATION ${CMAKE_INSTALL_DATADIR}/journeytable)
install(FILES packaging/journeytable.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/journeytable.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/journeytable.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/256x256/apps)
install(FILES packaging/journeytable-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME journeytable.xml)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
