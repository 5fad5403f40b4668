#pragma once
// A short sound, played by whatever player the machine has (PipeWire's, PulseAudio's or ALSA's own tool);
// silence where it has none. Nobody waits for it.
#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>

namespace platform {

class Sound {
 public:
  explicit Sound(std::filesystem::path wav) : wav_(std::move(wav)) {}
  ~Sound();
  Sound(const Sound&) = delete;
  Sound& operator=(const Sound&) = delete;

  /// From its beginning; does nothing while it still sounds.
  void play();

 private:
  bool isPlaying();
  std::filesystem::path wav_;
  std::optional<pid_t> player_;
};

/// The first of these programs that one of the folders of a PATH has; empty: none.
std::string firstProgram(std::initializer_list<const char*> names, const std::string& path);

} // namespace platform
