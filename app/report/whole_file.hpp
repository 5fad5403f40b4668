#pragma once
// A file that is on the disk whole, or not at all.
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace report {

/// Why a file could not be written; what stood in its place before still stands there.
enum class Obstacle {
  NoFolder,   ///< the folder is not there (a stick that was taken out)
  NotAllowed, ///< the folder or its medium cannot be written
  Full,       ///< no space left
  InTheWay,   ///< what has this name is no ordinary file
  Failed      ///< anything else
};

class ExportError : public std::runtime_error {
 public:
  ExportError(Obstacle obstacle, std::filesystem::path file, const std::string& detail);
  Obstacle obstacle;
  std::filesystem::path file;
};

/// Writes beside its place under another name, onto the medium itself, reads it back, and only then gives it
/// its name; an ordinary file of that name is replaced. Throws ExportError.
void writeWhole(const std::filesystem::path& file, std::string_view bytes);
/// The same for a name that is free; false where an ordinary file has it, which is left alone.
bool writeNew(const std::filesystem::path& file, std::string_view bytes);

} // namespace report
