#include "shell/memory.hpp"

#include "base/replaced_file.hpp"

#include <cereal/archives/json.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <utility>

namespace shell {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostRecent = 12;
constexpr double largestInch = 300;

fs::path plain(const fs::path& file) {
  std::error_code unknown;
  const fs::path whole = fs::absolute(file, unknown);
  return (unknown ? file : whole).lexically_normal();
}

/// Whether a panel can lie so: not squeezed to a line, not far off.
bool isSound(const base::Transform& lie) {
  constexpr double most = 100, least = 0.01;
  for (const double part : {lie.a, lie.b, lie.c, lie.d, lie.e, lie.f})
    if (!(std::abs(part) <= most)) return false;
  return lie.scale() >= least;
}

/// What was not remembered from the first day on: it stays as it is where the file was written before.
template <class Archive, class Value> void later(Archive& archive, const char* name, Value& value) {
  Value usual = value;
  try {
    archive(cereal::make_nvp(name, value));
  } catch (const cereal::Exception&) {
    value = std::move(usual);
  }
}

} // namespace

template <class Archive> void Memory::Recent::serialize(Archive& archive) {
  archive(cereal::make_nvp("file", file), cereal::make_nvp("title", title),
          cereal::make_nvp("opened", opened), cereal::make_nvp("picture", picture));
  later(archive, "step", step);
  later(archive, "moments", moments);
  later(archive, "voted", voted);
  later(archive, "open", open);
}

template <class Archive> void Memory::Calibration::serialize(Archive& archive) {
  archive(CEREAL_NVP(device), cereal::make_nvp("a", lie.a), cereal::make_nvp("b", lie.b),
          cereal::make_nvp("c", lie.c), cereal::make_nvp("d", lie.d), cereal::make_nvp("e", lie.e),
          cereal::make_nvp("f", lie.f));
}

template <class Archive> void Memory::serialize(Archive& archive) {
  archive(CEREAL_NVP(language), cereal::make_nvp("diagonal_inch", diagonalInch), CEREAL_NVP(recent));
  later(archive, "theme", theme);
  later(archive, "setting", setting);
  later(archive, "sound", sound);
  later(archive, "shortcuts", shortcuts);
  later(archive, "calibrations", calibrations);
}

Memory Memory::read(const fs::path& file) {
  Memory memory;
  try {
    std::ifstream stream(file);
    if (!stream) return {};
    cereal::JSONInputArchive archive(stream);
    memory.serialize(archive);
  } catch (const std::exception&) { // cereal's own, or a number that is none
    return {};
  }
  if (!(memory.diagonalInch >= 0 && memory.diagonalInch <= largestInch)) memory.diagonalInch = 0;
  if (memory.recent.size() > mostRecent) memory.recent.resize(mostRecent);
  std::erase_if(memory.calibrations, [](const Calibration& one) { return !isSound(one.lie); });
  return memory;
}

void Memory::write(const fs::path& file) const {
  if (file.empty()) return;
  std::error_code ignored;
  fs::create_directories(file.parent_path(), ignored);
  std::ostringstream text;
  {
    cereal::JSONOutputArchive archive(text); // writes its end when it goes
    Memory copy = *this;
    copy.serialize(archive);
  }
  try {
    base::replaceFile(file, text.view());
  } catch (const fs::filesystem_error&) { // it is remembered no longer than the program runs
  }
}

void Memory::opened(Recent latest) {
  std::erase_if(recent, [&](const Recent& other) { return plain(other.file) == plain(latest.file); });
  recent.insert(recent.begin(), std::move(latest));
  if (recent.size() > mostRecent) recent.resize(mostRecent);
}

void Memory::calibrated(const std::string& device, const std::optional<base::Transform>& lie) {
  std::erase_if(calibrations, [&](const Calibration& one) { return one.device == device; });
  if (lie) calibrations.push_back({device, *lie});
}

} // namespace shell
