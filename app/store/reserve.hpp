#pragma once
// Room on a disk that is kept for when it is full: given back then, so that what people are doing can still
// be saved while they make room.
#include <cstdint>
#include <filesystem>

namespace store {

class Reserve {
 public:
  /// On the disk of this folder. Where it has no such room, or no way to keep it, there is none. It has no
  /// name: whatever ends the program gives it back.
  Reserve(const std::filesystem::path& folder, std::int64_t bytes);
  ~Reserve();
  Reserve(const Reserve&) = delete;
  Reserve& operator=(const Reserve&) = delete;

  /// Gives the room back to the disk; false where there is none.
  bool release();

 private:
  int descriptor_ = -1;
};

} // namespace store
