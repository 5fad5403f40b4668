#pragma once
// Picture files as textures, read once and again when the file changes.
#include <filesystem>
#include <map>

namespace ui {

/// Needs a current OpenGL context.
class Pictures {
 public:
  struct Picture {
    unsigned texture = 0; ///< 0: cannot be read
    int w = 0, h = 0;     ///< pixels
    std::filesystem::file_time_type changed{};
    std::uint64_t lastUsed = 0;
  };
  Pictures() = default;
  ~Pictures();
  Pictures(const Pictures&) = delete;
  Pictures& operator=(const Pictures&) = delete;

  const Picture& find(const std::filesystem::path& png);
  void endFrame();

 private:
  std::map<std::filesystem::path, Picture> pictures_;
  std::uint64_t frame_ = 1;
};

} // namespace ui
