#include "program/reading.hpp"

#include "base/folder.hpp"
#include "document/document.hpp"
#include "program/trouble.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <stdexcept>

namespace program {

using namespace language::literals;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most = std::size_t{1} << 30U; // bytes

/// What tells whether a file was written since.
struct Seen {
  std::uintmax_t bytes = 0;
  fs::file_time_type written{};
  std::string head{}; ///< of a log: its salts, which change when it begins anew
  bool operator==(const Seen&) const = default;
};

std::optional<Seen> look(const fs::path& file) {
  std::error_code none;
  Seen seen{.bytes = fs::file_size(file, none), .written = fs::last_write_time(file, none)};
  if (none) return {};
  std::array<char, 128> head{};
  std::ifstream in(file, std::ios::binary);
  in.read(head.data(), head.size());
  seen.head.assign(head.data(), static_cast<std::size_t>(in.gcount()));
  return seen;
}

fs::path logOf(const fs::path& file) { return file.string() + "-wal"; }

/// The file and its log as they were at one moment; false where somebody wrote meanwhile.
bool copied(const fs::path& file, const fs::path& to) {
  const auto before = look(file), logBefore = look(logOf(file));
  fs::copy_file(file, to, fs::copy_options::overwrite_existing);
  std::error_code none;
  fs::remove(logOf(to), none);
  if (logBefore) fs::copy_file(logOf(file), logOf(to), none);
  return look(file) == before && look(logOf(file)) == logBefore;
}

} // namespace

std::string standardInput() {
  std::string all;
  std::array<char, 1 << 16> part{};
  while (std::cin.read(part.data(), part.size()) || std::cin.gcount() > 0) {
    all.append(part.data(), static_cast<std::size_t>(std::cin.gcount()));
    if (all.size() > most)
      throw std::runtime_error("standard input: more than " + std::to_string(most) + " bytes");
  }
  return all;
}

std::string contentOf(const fs::path& file) {
  if (file == "-") return standardInput();
  std::error_code unreadable;
  if (fs::is_directory(file, unreadable)) throw Refusal("cli.cause.folder"_text, {file.string()});
  // Nothing is read of a device, a pipe or a disk image.
  constexpr std::uintmax_t largest = std::uintmax_t{256} << 20U; // bytes
  if (fs::exists(file, unreadable) &&
      (!fs::is_regular_file(file, unreadable) || fs::file_size(file, unreadable) > largest))
    throw Refusal("cli.error.no_export"_text, {file.string()});
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw fs::filesystem_error("open", file, std::error_code(errno, std::generic_category()));
  return {std::istreambuf_iterator<char>(stream), {}};
}

Aside::Aside() {
  std::string name = (fs::temp_directory_path() / "journeytable-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr)
    throw fs::filesystem_error("mkdtemp", name, std::error_code(errno, std::generic_category()));
  folder_ = name;
}

Aside::~Aside() { base::removeFolder(folder_); }

void readWorkshop(const fs::path& file, const std::function<void(const fs::path&)>& read) {
  if (file == "-") {
    const Aside aside;
    const auto copy = aside.folder() / "stdin.journey";
    std::ofstream(copy, std::ios::binary) << standardInput();
    return read(copy);
  }
  try {
    return read(file);
  } catch (const document::OpenError& error) {
    if (error.trouble != document::Trouble::OpenElsewhere) throw;
  }
  const Aside aside;
  const auto copy = aside.folder() / file.filename();
  constexpr int tries = 20; // somebody who types commits a few times a second, and a copy takes milliseconds
  for (int i = 0; i < tries && !copied(file, copy); ++i) usleep(50'000);
  try {
    read(copy);
  } catch (const document::OpenError& error) {
    throw document::OpenError(error.trouble, file, error.what()); // by the name that people know
  }
}

} // namespace program
