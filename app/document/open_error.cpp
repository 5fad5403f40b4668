#include "document/open_error.hpp"

#include <future>
#include <new>
#include <system_error>

namespace document {

OpenError::OpenError(Trouble kind, std::filesystem::path which, const std::string& detail)
    : std::runtime_error(detail), trouble(kind), file(std::move(which)) {}

Trouble troubleOf(store::Fault fault) {
  switch (fault) {
  case store::Fault::Missing: return Trouble::Missing;
  case store::Fault::NotOurs: return Trouble::NotOurs;
  case store::Fault::Newer: return Trouble::Newer;
  case store::Fault::OpenElsewhere: return Trouble::OpenElsewhere;
  case store::Fault::Damaged: return Trouble::Damaged;
  case store::Fault::ReadOnly: return Trouble::ReadOnly;
  case store::Fault::DiskFull: return Trouble::DiskFull;
  case store::Fault::Exists: return Trouble::Exists;
  case store::Fault::Moved: return Trouble::Moved;
  case store::Fault::Unfit:
  case store::Fault::Failed: return Trouble::Failed;
  }
  return Trouble::Failed;
}

void orOpenError(const std::filesystem::path& file, const std::function<void()>& work) {
  try {
    work();
  } catch (const store::Error& error) {
    throw OpenError{troubleOf(error.fault), file, error.what()};
  } catch (const std::system_error& error) { // of the file system, or of a thread that cannot begin
    throw OpenError{Trouble::Failed, file, error.what()};
  } catch (const std::bad_alloc&) {
    throw OpenError{Trouble::Failed, file, "there is not enough memory"};
  }
}

void onOwnThread(const std::filesystem::path& file, const std::function<void()>& work) {
  orOpenError(file, [&] { std::async(std::launch::async, work).get(); });
}

} // namespace document
