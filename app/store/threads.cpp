#include "store/threads.hpp"

namespace store {
namespace {

thread_local bool forbidden = false;

} // namespace

void forbidOnThisThread() { forbidden = true; }
bool forbiddenOnThisThread() { return forbidden; }

} // namespace store
