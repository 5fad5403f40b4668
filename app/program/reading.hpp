#pragma once
// Workshop files as the command line is given them: from the standard input, and while somebody works in
// them.
#include <filesystem>
#include <functional>
#include <string>

namespace program {

/// All of the standard input. Throws std::runtime_error beyond a size that no workshop of people reaches.
std::string standardInput();

/// All of a file, "-": of the standard input. Throws std::runtime_error, Refusal or filesystem_error.
std::string contentOf(const std::filesystem::path& file);

/// A folder for what must be a file for a moment; it goes with the value.
class Aside {
 public:
  Aside();
  ~Aside();
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

/// Has a workshop read: the file itself, a copy of the standard input for "-", and where somebody works in
/// the file just now, a copy of it as that moment left it. Throws what `read` throws.
void readWorkshop(const std::filesystem::path& file,
                  const std::function<void(const std::filesystem::path&)>& read);

} // namespace program
