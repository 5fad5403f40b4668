#pragma once
// From what the store says to what a person is told.
#include "document/document.hpp"
#include "store/error.hpp"

#include <functional>

namespace document {

Trouble troubleOf(store::Fault fault);
/// Does `work` on a thread of its own, for the caller's may not wait inside SQLite; a store::Error becomes an
/// OpenError about `file`.
void onOwnThread(const std::filesystem::path& file, const std::function<void()>& work);

} // namespace document
