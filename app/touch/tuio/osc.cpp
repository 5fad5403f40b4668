#include "touch/tuio/osc.hpp"

#include <bit>
#include <cmath>
#include <optional>
#include <utility>

namespace touch::tuio {
namespace {

using Bytes = std::span<const std::byte>;

/// Everything in OSC is a multiple of four bytes long.
constexpr std::size_t padded(std::size_t bytes) { return (bytes + 3) & ~std::size_t{3}; }

/// Takes from the front of what is left; after the first failure there is nothing left.
class Reader {
 public:
  explicit Reader(Bytes bytes) : left_(bytes) {}
  bool isAtEnd() const { return left_.empty(); }

  std::optional<Bytes> bytes(std::size_t count) {
    const std::size_t taken = padded(count);
    if (count > left_.size() || taken > left_.size()) return {};
    const Bytes front = left_.first(count);
    left_ = left_.subspan(taken);
    return front;
  }
  std::optional<std::uint64_t> number(std::size_t size) {
    const auto raw = bytes(size);
    if (!raw) return {};
    std::uint64_t value = 0;
    for (const std::byte b : *raw) value = value << 8 | std::to_integer<std::uint64_t>(b);
    return value;
  }
  std::optional<std::string_view> text() {
    const std::string_view all{reinterpret_cast<const char*>(left_.data()), left_.size()};
    const auto end = all.find('\0');
    if (end == std::string_view::npos || !bytes(end + 1)) return {};
    return all.substr(0, end);
  }

 private:
  Bytes left_;
};

std::optional<Value> sound(double value) {
  if (!std::isfinite(value)) return {};
  return value;
}

std::optional<Value> readValue(char type, Reader& reader) {
  const auto passed = [](const auto& read) -> std::optional<Value> {
    if (!read) return {};
    return Value{};
  };
  switch (type) {
  case 'i':
    if (const auto bits = reader.number(4))
      return std::bit_cast<std::int32_t>(static_cast<std::uint32_t>(*bits));
    return {};
  case 'f':
    if (const auto bits = reader.number(4))
      return sound(static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(*bits))));
    return {};
  case 'd':
    if (const auto bits = reader.number(8)) return sound(std::bit_cast<double>(*bits));
    return {};
  case 's':
  case 'S':
    if (const auto text = reader.text()) return *text;
    return {};
  case 'h':
  case 't': return passed(reader.number(8));
  case 'b': {
    const auto size = reader.number(4);
    return size ? passed(reader.bytes(static_cast<std::size_t>(*size))) : std::nullopt;
  }
  case 'c':
  case 'm':
  case 'r': return passed(reader.number(4));
  case 'T':
  case 'F':
  case 'N':
  case 'I': return Value{};
  }
  return {};
}

bool readMessage(Bytes packet, const std::function<void(const Message&)>& give) {
  Reader reader(packet);
  const auto address = reader.text();
  if (!address || !address->starts_with('/')) return false;
  const auto types = reader.text();
  if (!types || !types->starts_with(',')) return false;
  Message message{*address, {}};
  message.values.reserve(types->size() - 1);
  for (const char type : types->substr(1)) {
    auto value = readValue(type, reader);
    if (!value) return false;
    message.values.push_back(*value);
  }
  if (!reader.isAtEnd()) return false;
  give(message);
  return true;
}

bool readElement(Bytes packet, int depth, const std::function<void(const Message&)>& give) {
  Reader reader(packet);
  if (reader.text() != "#bundle") return readMessage(packet, give);
  if (depth > mostNesting || !reader.number(8)) return false; // the time: TUIO is always now
  while (!reader.isAtEnd()) {
    const auto size = reader.number(4);
    if (!size || *size == 0 || *size % 4 != 0) return false;
    const auto element = reader.bytes(static_cast<std::size_t>(*size));
    if (!element || !readElement(*element, depth + 1, give)) return false;
  }
  return true;
}

} // namespace

bool readOsc(Bytes packet, const std::function<void(const Message&)>& give) {
  if (packet.empty() || packet.size() > mostPacketBytes || packet.size() % 4 != 0) return false;
  return readElement(packet, 1, give);
}

} // namespace touch::tuio
