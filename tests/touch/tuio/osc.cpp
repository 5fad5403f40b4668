#include "touch/tuio/osc.hpp"

#include "touch/tuio/packets.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using packets::Bytes;
using packets::Packet;
using touch::tuio::Message;
using touch::tuio::readOsc;

namespace {

int count(const Packet& packet) {
  int messages = 0;
  return readOsc(packet, [&](const Message&) { ++messages; }) ? messages : -1;
}

Packet nested(int depth) {
  auto packet = packets::fseq("/a", 1);
  for (int i = 0; i < depth; ++i) packet = packets::bundle({packet});
  return packet;
}

} // namespace

TEST_CASE("a message tells its address and values") {
  const auto packet = Bytes().text("/a/b").text(",ifsT").whole(-3).fraction(0.25f).text("hello").bytes();
  int seen = 0;
  CHECK(readOsc(packet, [&](const Message& message) {
    ++seen;
    CHECK(message.address == "/a/b");
    REQUIRE(message.values.size() == 4);
    CHECK(std::get<std::int32_t>(message.values[0]) == -3);
    CHECK(std::get<double>(message.values[1]) == 0.25);
    CHECK(std::get<std::string_view>(message.values[2]) == "hello");
    CHECK(std::holds_alternative<std::monostate>(message.values[3]));
  }));
  CHECK(seen == 1);
}

TEST_CASE("bundles give their messages in order, as deep as anybody nests them and no deeper") {
  CHECK(count(packets::bundle({})) == 0);
  CHECK(count(packets::frame(1, {1, 2}, {{1, 0, 0}, {2, 1, 1}})) == 5);
  CHECK(count(nested(touch::tuio::mostNesting)) == 1);
  CHECK(count(nested(touch::tuio::mostNesting + 1)) == -1);
}

TEST_CASE("a packet that is cut anywhere is malformed") {
  const auto whole = packets::frame(1, {1, 2}, {{1, 0, 0}, {2, 1, 1}});
  int sound = 0;
  for (std::size_t size = 0; size < whole.size(); ++size)
    sound += count({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)}) >= 0;
  // Cut between two messages, or after none, it is a shorter bundle: the frame in it is not closed.
  CHECK(sound == 5);
}

TEST_CASE("malformed packets are refused") {
  CHECK(count({}) == -1);
  CHECK(count(Bytes().text("no slash").text(",").bytes()) == -1);
  CHECK(count(Bytes().text("/a").bytes()) == -1);
  CHECK(count(Bytes().text("/a").text("i").whole(1).bytes()) == -1);
  CHECK(count(Bytes().text("/a").text(",x").bytes()) == -1);
  CHECK(count(Bytes().text("/a").text(",i").bytes()) == -1);
  CHECK(count(Bytes().text("/a").text(",i").whole(1).whole(2).bytes()) == -1);
  CHECK(count(Bytes().text("/a").text(",b").whole(-1).bytes()) == -1);
  CHECK(count(Bytes().text("/a").text(",b").whole(8).whole(0).bytes()) == -1);
  CHECK(count(Bytes().text("#bundle").whole(0).bytes()) == -1);
  CHECK(count(Bytes().text("#bundle").whole(0).whole(1).whole(-4).bytes()) == -1);
  CHECK(count(Bytes().text("#bundle").whole(0).whole(1).whole(0).bytes()) == -1);
  CHECK(count(Packet(touch::tuio::mostPacketBytes + 4)) == -1);
}

TEST_CASE("numbers that are none are malformed") {
  const auto with = [](float value) { return count(Bytes().text("/a").text(",f").fraction(value).bytes()); };
  CHECK(with(1) == 1);
  CHECK(with(std::nanf("")) == -1);
  CHECK(with(std::numeric_limits<float>::infinity()) == -1);
  CHECK(with(-std::numeric_limits<float>::infinity()) == -1);
}
