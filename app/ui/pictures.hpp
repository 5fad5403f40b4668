#pragma once
// Pictures as textures, read once; those of files again when the file changes.
#include <filesystem>
#include <map>
#include <string_view>

namespace ui {

struct ShownPicture {
  unsigned texture = 0; ///< 0: cannot be read
  int w = 0, h = 0;     ///< pixels
  std::filesystem::file_time_type changed{};
  std::uint64_t lastUsed = 0;
};

/// Needs a current OpenGL context.
class Pictures {
 public:
  using Picture = ShownPicture;
  Pictures() = default;
  ~Pictures();
  Pictures(const Pictures&) = delete;
  Pictures& operator=(const Pictures&) = delete;

  const Picture& find(const std::filesystem::path& png);
  /// Of bytes in memory, which never change under their name.
  const Picture& find(std::string_view name, std::string_view png);
  void endFrame();

 private:
  std::map<std::filesystem::path, Picture> pictures_;
  std::uint64_t frame_ = 1;
};

} // namespace ui
