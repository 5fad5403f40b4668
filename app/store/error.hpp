#pragma once
// What can go wrong with a file, as a kind that a program can act on and a text that says where.
#include <stdexcept>
#include <string>

namespace store {

enum class Fault {
  Missing,       ///< no such file
  NotOurs,       ///< some other kind of file
  Newer,         ///< of a later version than this program knows
  OpenElsewhere, ///< somebody has it open
  Damaged,       ///< cannot be read whole
  ReadOnly,      ///< it or its medium cannot be written
  DiskFull,
  Exists, ///< asked to make what is there already
  Moved,  ///< where it was, there is another file now, or none
  Unfit,  ///< a change that what is there refuses; others may fit
  Failed  ///< anything else
};

class Error : public std::runtime_error {
 public:
  Error(Fault kind, const std::string& detail) : std::runtime_error(detail), fault(kind) {}
  Fault fault;
  /// A sync failed: the system may have forgotten what it had not written, and will not say so again. What
  /// was in the file before is there; what of the newest is, cannot be known.
  bool unsynced = false;
};

/// What went wrong, however little memory there is to say it.
Error errorOf(const std::exception& thrown) noexcept;

/// The error of a system call that has just set `errno`.
Error systemError(const std::string& doing);

} // namespace store
