#include "store/error.hpp"

#include <cerrno>
#include <new>
#include <system_error>

namespace store {
namespace {

Fault faultOf(int code) {
  switch (code) {
  case ENOENT:
  case ENOTDIR: return Fault::Missing;
  case EACCES:
  case EPERM:
  case EROFS: return Fault::ReadOnly;
  case ENOSPC:
  case EDQUOT: return Fault::DiskFull;
  case EEXIST: return Fault::Exists;
  default: return Fault::Failed;
  }
}

/// Made while there is memory; a copy of it needs none.
const Error noMemory{Fault::Failed, "there is not enough memory"};

} // namespace

Error errorOf(const std::exception& thrown) noexcept {
  if (const auto* const known = dynamic_cast<const Error*>(&thrown)) return *known;
  if (dynamic_cast<const std::bad_alloc*>(&thrown) != nullptr) return noMemory;
  try {
    return {Fault::Failed, thrown.what()};
  } catch (const std::bad_alloc&) {
    return noMemory;
  }
}

Error systemError(const std::string& doing) {
  const int code = errno;
  return {faultOf(code), doing + ": " + std::generic_category().message(code)};
}

} // namespace store
