#pragma once
// How far a file had come, remembered outside it: no database can tell by itself that its newest part was
// lost.
#include "document/content.hpp"

#include <filesystem>
#include <optional>

namespace document {

class HighWater {
 public:
  /// Of the file with this identity at this place; nothing is remembered where `folder` is empty.
  HighWater(const std::filesystem::path& folder, std::int64_t identity, const std::filesystem::path& file);

  /// Nothing where nothing readable is remembered.
  std::optional<Mark> read() const;
  /// Survives a power cut; a failure changes nothing and is no reason to stop working.
  void write(const Mark& mark) const;

 private:
  std::filesystem::path path_;
};

} // namespace document
