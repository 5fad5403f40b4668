#include "base/replaced_file.hpp"

#include <fstream>

namespace base {

namespace {

bool isWritten(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  return !out.fail();
}

} // namespace

void replaceFile(const std::filesystem::path& file, std::string_view bytes) {
  const std::filesystem::path beside = file.string() + ".new";
  std::error_code why = std::make_error_code(std::errc::io_error);
  if (isWritten(beside, bytes)) std::filesystem::rename(beside, file, why);
  if (!why) return;
  std::error_code ignored;
  std::filesystem::remove(beside, ignored);
  throw std::filesystem::filesystem_error("write", file, why);
}

} // namespace base
