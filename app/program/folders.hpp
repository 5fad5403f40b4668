#pragma once
// Where the program finds what came with it, and where it keeps what people make.
#include <filesystem>

namespace program {

struct Folders {
  std::filesystem::path assets;    ///< languages, templates, samples
  std::filesystem::path workshops; ///< new ones: "Journeytable" in the folder of documents
  std::filesystem::path memory;    ///< the file of what it remembers from one day to the next
  std::filesystem::path marks;     ///< how far each workshop came: tells when a file has lost something
  std::filesystem::path copies;    ///< copies of each workshop, for when its file cannot be read any more
  std::filesystem::path furtherCopies{}; ///< and on another disk; empty: nowhere else
};

/// Assets: $JOURNEYTABLE_ASSETS, else <program>/../share/journeytable, else those of the sources it was built
/// from. Throws std::runtime_error where there are none. The others follow XDG: $XDG_DOCUMENTS_DIR (from the
/// environment or user-dirs.dirs), $XDG_STATE_HOME; further copies go where $JOURNEYTABLE_COPIES says.
Folders findFolders();

} // namespace program
