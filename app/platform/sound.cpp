#include "platform/sound.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <sstream>

namespace platform {

std::string firstProgram(std::initializer_list<const char*> names, const std::string& path) {
  for (const char* name : names) {
    std::istringstream folders(path);
    for (std::string folder; std::getline(folders, folder, ':');) {
      const auto file = std::filesystem::path{folder} / name;
      if (!folder.empty() && ::access(file.c_str(), X_OK) == 0) return file.string();
    }
  }
  return {};
}

Sound::~Sound() {
  if (isPlaying()) ::waitpid(*player_, nullptr, 0); // a second at most: the sound is short
}

bool Sound::isPlaying() {
  if (player_ && ::waitpid(*player_, nullptr, WNOHANG) != 0) player_.reset();
  return player_.has_value();
}

void Sound::play() {
  if (isPlaying()) return;
  const char* path = std::getenv("PATH");
  std::string program =
      firstProgram({"pw-play", "paplay", "aplay"}, path != nullptr ? path : "/usr/bin:/bin");
  if (program.empty()) return;
  std::string file = wav_.string();
  const std::array<char*, 3> words{program.data(), file.data(), nullptr};
  posix_spawn_file_actions_t quietly{};
  posix_spawn_file_actions_init(&quietly);
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&quietly, stream, "/dev/null", O_RDWR, 0);
  pid_t player = 0;
  if (::posix_spawn(&player, program.c_str(), &quietly, nullptr, words.data(), environ) == 0)
    player_ = player;
  posix_spawn_file_actions_destroy(&quietly);
}

} // namespace platform
