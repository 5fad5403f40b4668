#pragma once
// Which threads may wait for a disk: the one that draws says that it never does.

namespace store {

/// From now on every use of a database on this thread throws std::logic_error, in every kind of build.
void forbidOnThisThread();
bool forbiddenOnThisThread();

} // namespace store
