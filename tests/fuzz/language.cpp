// Any bytes are a language or are refused with words that name the file; every text of one can be said.
#include "language/language.hpp"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto file = std::filesystem::temp_directory_path() / "fuzz-language.json";
  std::ofstream(file, std::ios::binary) << std::string_view{reinterpret_cast<const char*>(data), size};
  try {
    const auto words = language::Catalogue::read(file);
    for (const std::string& id : words.ids()) words.named(id, {"a", "b"});
    words.number(-0.05, 1), words.date(0), words.clock(-10);
  } catch (const std::runtime_error& error) {
    if (std::string_view{error.what()}.find(file.filename().string()) == std::string_view::npos) std::abort();
  }
  return 0;
}
