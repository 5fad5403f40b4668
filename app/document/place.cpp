#include "document/place.hpp"

#include <functional>

namespace document {

Place placeOf(const std::filesystem::path& file) {
  std::error_code nowhere;
  auto real = std::filesystem::weakly_canonical(file, nowhere);
  if (nowhere) real = file;
  return {real.stem().string(), std::to_string(std::hash<std::string>{}(real.string()))};
}

} // namespace document
