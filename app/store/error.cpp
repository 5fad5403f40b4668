#include "store/error.hpp"

#include <cerrno>
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

} // namespace

Error systemError(const std::string& doing) {
  const int code = errno;
  return {faultOf(code), doing + ": " + std::generic_category().message(code)};
}

} // namespace store
