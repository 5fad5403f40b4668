#include "shell/start/free_name.hpp"

namespace shell {

std::filesystem::path freeName(const std::filesystem::path& folder, const std::string& name) {
  for (int n = 1;; ++n) {
    const auto file = folder / (name + (n == 1 ? "" : " (" + std::to_string(n) + ")") + ".journey");
    std::error_code unreadable; // whoever makes the file is told why it cannot be
    if (!std::filesystem::exists(file, unreadable)) return file;
  }
}

} // namespace shell
