#include "base/encoded.hpp"

#include <glib.h>

#include <algorithm>
#include <memory>

namespace base {
namespace {

struct Free {
  void operator()(void* memory) const { g_free(memory); }
};

const unsigned char* data(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

std::string sha256(std::string_view bytes) {
  const std::unique_ptr<char, Free> text{
      g_compute_checksum_for_data(G_CHECKSUM_SHA256, data(bytes), bytes.size())};
  return text.get();
}

bool isSha256(std::string_view text) {
  return text.size() == 64 &&
         std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string toBase64(std::string_view bytes) {
  if (bytes.empty()) return {};
  const std::unique_ptr<char, Free> text{g_base64_encode(data(bytes), bytes.size())};
  return text.get();
}

std::optional<std::string> fromBase64(std::string_view text) {
  gsize size = 0;
  const std::string ended{text};
  const std::unique_ptr<unsigned char, Free> bytes{g_base64_decode(ended.c_str(), &size)};
  std::string out(reinterpret_cast<const char*>(bytes.get()), size);
  return toBase64(out) == text ? std::optional{std::move(out)} : std::nullopt;
}

} // namespace base
