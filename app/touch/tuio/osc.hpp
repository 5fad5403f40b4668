#pragma once
// Open Sound Control, the format that TUIO is written in: a packet from the network into messages, or into
// nothing.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace touch::tuio {

/// Texts point into the packet. What TUIO has no use for (a time, a blob of bytes, true) is `monostate`.
using Value = std::variant<std::monostate, std::int32_t, double, std::string_view>;

struct Message {
  std::string_view address;
  std::vector<Value> values;
};

constexpr std::size_t mostPacketBytes = 65536;
constexpr int mostNesting = 4; ///< bundles in bundles

/// Gives the messages of a packet in order, those of bundles too. False where anything in it is malformed;
/// what came before that has been given. Numbers that are none (infinite, not a number) are malformed.
bool readOsc(std::span<const std::byte> packet, const std::function<void(const Message&)>& give);

} // namespace touch::tuio
