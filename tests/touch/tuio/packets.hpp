#pragma once
// TUIO packets for tests, byte by byte.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace packets {

class Bytes {
 public:
  Bytes& whole(std::int32_t value) { return bits(static_cast<std::uint32_t>(value)); }
  Bytes& fraction(float value) { return bits(std::bit_cast<std::uint32_t>(value)); }
  Bytes& text(std::string_view value) {
    for (const char c : value) bytes_.push_back(std::byte(c));
    do bytes_.push_back(std::byte{0});
    while (bytes_.size() % 4 != 0);
    return *this;
  }
  Bytes& add(const std::vector<std::byte>& other) {
    bytes_.insert(bytes_.end(), other.begin(), other.end());
    return *this;
  }
  const std::vector<std::byte>& bytes() const { return bytes_; }

 private:
  Bytes& bits(std::uint32_t value) {
    for (const int shift : {24, 16, 8, 0}) bytes_.push_back(std::byte(value >> shift & 0xff));
    return *this;
  }
  std::vector<std::byte> bytes_;
};

using Packet = std::vector<std::byte>;

inline Packet bundle(const std::vector<Packet>& elements) {
  Bytes all;
  all.text("#bundle").whole(0).whole(1);
  for (const auto& element : elements) all.whole(static_cast<std::int32_t>(element.size())).add(element);
  return all.bytes();
}

inline Packet alive(std::string_view address, const std::vector<std::int32_t>& ids) {
  Bytes message;
  message.text(address).text(",s" + std::string(ids.size(), 'i')).text("alive");
  for (const auto id : ids) message.whole(id);
  return message.bytes();
}

inline Packet source(std::string_view address, std::string_view name) {
  return Bytes().text(address).text(",ss").text("source").text(name).bytes();
}

inline Packet fseq(std::string_view address, std::int32_t number) {
  return Bytes().text(address).text(",si").text("fseq").whole(number).bytes();
}

constexpr std::string_view cursors = "/tuio/2Dcur", blobs = "/tuio/2Dblb", objects = "/tuio/2Dobj";

inline Packet cursor(std::int32_t id, float x, float y) {
  Bytes message;
  message.text(cursors).text(",sifffff").text("set").whole(id).fraction(x).fraction(y);
  return message.fraction(0).fraction(0).fraction(0).bytes();
}

inline Packet blob(std::int32_t id, float x, float y, float w, float h) {
  Bytes message;
  message.text(blobs).text(",sifffffffffff").text("set").whole(id).fraction(x).fraction(y).fraction(0);
  message.fraction(w).fraction(h).fraction(w * h);
  for (int i = 0; i < 5; ++i) message.fraction(0);
  return message.bytes();
}

inline Packet object(std::int32_t id, float x, float y) {
  Bytes message;
  message.text(objects).text(",siiffffffff").text("set").whole(id).whole(7).fraction(x).fraction(y);
  for (int i = 0; i < 6; ++i) message.fraction(0);
  return message.bytes();
}

struct At {
  std::int32_t id;
  float x, y;
};
/// A whole frame of cursors, as the official library sends it.
inline Packet frame(std::int32_t number, const std::vector<std::int32_t>& ids,
                    const std::vector<At>& set = {}, std::string_view name = "tracker") {
  std::vector<Packet> elements;
  if (!name.empty()) elements.push_back(source(cursors, name));
  elements.push_back(alive(cursors, ids));
  for (const auto& at : set) elements.push_back(cursor(at.id, at.x, at.y));
  elements.push_back(fseq(cursors, number));
  return bundle(elements);
}

// TUIO 2.0
inline Packet frm(std::int32_t number, std::string_view name = "tracker") {
  return Bytes().text("/tuio2/frm").text(",itis").whole(number).whole(0).whole(1).whole(0).text(name).bytes();
}
inline Packet ptr(std::int32_t id, float x, float y, float pressure = 1) {
  Bytes message;
  message.text("/tuio2/ptr").text(",iiiffffff").whole(id).whole(0x20005).whole(0).fraction(x).fraction(y);
  return message.fraction(0).fraction(0).fraction(0.001f).fraction(pressure).bytes();
}
inline Packet tok(std::int32_t id, float x, float y) {
  return Bytes()
      .text("/tuio2/tok")
      .text(",iiifff")
      .whole(id)
      .whole(0)
      .whole(1)
      .fraction(x)
      .fraction(y)
      .fraction(0)
      .bytes();
}
inline Packet bnd(std::int32_t id, float x, float y, float w, float h) {
  Bytes message;
  message.text("/tuio2/bnd").text(",iffffff").whole(id).fraction(x).fraction(y).fraction(0);
  return message.fraction(w).fraction(h).fraction(w * h).bytes();
}
inline Packet alv(const std::vector<std::int32_t>& ids) {
  Bytes message;
  message.text("/tuio2/alv").text("," + std::string(ids.size(), 'i'));
  for (const auto id : ids) message.whole(id);
  return message.bytes();
}

} // namespace packets
