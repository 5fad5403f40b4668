// Whatever bytes lie in a workshop file: looking at it, opening it and reading what is left of it answer with
// a reason, or succeed; and the file stays as it is.
#include "document/document.hpp"
#include "document/rescue.hpp"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

namespace fs = std::filesystem;

void must(bool holds) {
  if (!holds) std::abort();
}

template <class Work> void refusedOrDone(Work work) {
  try {
    work();
  } catch (const document::OpenError& error) {
    must(*error.what() != '\0');
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const fs::path folder = [] {
    std::string name = (fs::temp_directory_path() / "fuzz-workshop-XXXXXX").string();
    must(mkdtemp(name.data()) != nullptr);
    return fs::path{name};
  }();
  const fs::path file = folder / "a.journey", rescued = folder / "rescued.journey";
  const std::string bytes{reinterpret_cast<const char*>(data), size};
  std::ofstream(file, std::ios::binary) << bytes;
  fs::remove(rescued);
  refusedOrDone([&] { document::check(file); });
  refusedOrDone([&] {
    document::Document::open(file, {.utc = [] { return base::UtcMilliseconds{1}; }, .readOnly = true});
  });
  refusedOrDone([&] {
    document::rescue(file, rescued);
    must(document::check(rescued).findings.empty());
  });
  std::ifstream after(file, std::ios::binary);
  must(std::string(std::istreambuf_iterator<char>(after), {}) == bytes);
  return 0;
}
