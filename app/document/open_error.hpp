#pragma once
// From what the store says to what a person is told.
#include "document/document.hpp"
#include "store/error.hpp"

#include <functional>

namespace document {

Trouble troubleOf(store::Fault fault);
/// Does `work`; what the store or the file system throws becomes an OpenError about `file`.
void orOpenError(const std::filesystem::path& file, const std::function<void()>& work);
/// The same on a thread of its own, for the caller's may not wait inside SQLite.
void onOwnThread(const std::filesystem::path& file, const std::function<void()>& work);

} // namespace document
