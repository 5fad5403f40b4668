#include "document/chain.hpp"

#include <bit>

namespace document {
namespace {

class Fnv1a {
 public:
  void add(std::int64_t number) {
    auto bits = std::bit_cast<std::uint64_t>(number);
    for (int i = 0; i < 8; ++i, bits >>= 8U) addByte(bits & 0xffU);
  }
  void add(std::string_view text) {
    add(static_cast<std::int64_t>(text.size()));
    for (const char c : text) addByte(static_cast<unsigned char>(c));
  }
  std::int64_t value() const { return std::bit_cast<std::int64_t>(hash_); }

 private:
  void addByte(std::uint64_t byte) { hash_ = (hash_ ^ byte) * 0x100000001b3U; }
  std::uint64_t hash_ = 0xcbf29ce484222325U;
};

} // namespace

std::int64_t chained(std::int64_t before, const Event& event, std::string_view text) {
  Fnv1a hash;
  hash.add(before);
  hash.add(event.seq);
  hash.add(event.at);
  hash.add(event.actor.value);
  hash.add(event.deed);
  hash.add(event.reverts);
  hash.add(text);
  return hash.value();
}

} // namespace document
