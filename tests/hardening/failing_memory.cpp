#include "failing_memory.hpp"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace hardening {
namespace {

using Failure = FailingMemory::Failure;

std::atomic<bool> isOn = false;
std::atomic<Failure> failure = Failure::Never;
std::atomic<std::int64_t> asked = 0, failsAt = 0;

bool refuses() {
  if (!isOn.load(std::memory_order_relaxed)) return false;
  const auto number = asked++;
  switch (failure.load()) {
  case Failure::Never: return false;
  case Failure::Once: return number == failsAt;
  case Failure::Lasting: return number >= failsAt;
  }
  return false;
}

void* request(std::size_t size, std::size_t alignment = 0) {
  if (refuses()) return nullptr;
  const std::size_t some = size == 0 ? 1 : size;
  return alignment == 0 ? std::malloc(some)
                        : std::aligned_alloc(alignment, (some + alignment - 1) / alignment * alignment);
}

void* requestOrThrow(std::size_t size, std::size_t alignment = 0) {
  if (void* const got = request(size, alignment)) return got;
  throw std::bad_alloc();
}

// SQLite asks by itself, and tells what it was not given.
sqlite3_mem_methods usual{};
void* give(int size) { return refuses() ? nullptr : usual.xMalloc(size); }
void* giveMore(void* had, int size) { return refuses() ? nullptr : usual.xRealloc(had, size); }

const bool isAsked = [] {
  sqlite3_shutdown(); // its memory is chosen before anything of it is used
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
  sqlite3_mem_methods own = usual;
  own.xMalloc = give;
  own.xRealloc = giveMore;
  return sqlite3_config(SQLITE_CONFIG_MALLOC, &own) == SQLITE_OK && sqlite3_initialize() == SQLITE_OK;
}();

} // namespace

FailingMemory::FailingMemory(Failure kind, std::int64_t at) {
  if (!isAsked) std::abort();
  failure = kind, failsAt = at, asked = 0, isOn = true;
}

FailingMemory::~FailingMemory() { isOn = false; }
void FailingMemory::repair() { failure = Failure::Never; }
std::int64_t FailingMemory::requests() { return asked; }

} // namespace hardening

// NOLINTBEGIN: these are the language's own, in the form that it asks for
void* operator new(std::size_t size) { return hardening::requestOrThrow(size); }
void* operator new[](std::size_t size) { return hardening::requestOrThrow(size); }
void* operator new(std::size_t size, std::align_val_t alignment) {
  return hardening::requestOrThrow(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return hardening::requestOrThrow(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return hardening::request(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return hardening::request(size); }
void operator delete(void* given) noexcept { std::free(given); }
void operator delete[](void* given) noexcept { std::free(given); }
void operator delete(void* given, std::size_t) noexcept { std::free(given); }
void operator delete[](void* given, std::size_t) noexcept { std::free(given); }
void operator delete(void* given, std::align_val_t) noexcept { std::free(given); }
void operator delete[](void* given, std::align_val_t) noexcept { std::free(given); }
void operator delete(void* given, std::size_t, std::align_val_t) noexcept { std::free(given); }
void operator delete[](void* given, std::size_t, std::align_val_t) noexcept { std::free(given); }
void operator delete(void* given, const std::nothrow_t&) noexcept { std::free(given); }
void operator delete[](void* given, const std::nothrow_t&) noexcept { std::free(given); }
// NOLINTEND
