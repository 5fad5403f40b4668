// Whatever packets come in: nothing is read beside them, and every contact begins once, ends once, is on the
// panel or its rim, and is not left hanging when nothing is heard any more.
//
// The input is a row of packets, each after its length in two bytes; the highest bit of the length lets time
// pass.
#include "touch/tuio/receiver.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <map>

namespace {

class Lives {
 public:
  void tell(const touch::Contact& contact) {
    auto& life = lives_[contact.id];
    const bool begins = contact.phase == touch::Phase::Began;
    if (begins ? life != Life::New : life != Life::Down) std::abort();
    if (contact.phase == touch::Phase::Ended || contact.phase == touch::Phase::Cancelled)
      life = Life::Gone;
    else
      life = Life::Down;
    if (!(std::abs(contact.position.x - 500) <= 520) || !(std::abs(contact.position.y - 250) <= 260))
      std::abort();
    if (contact.size && !(contact.size->w >= 0 && contact.size->w <= 1000)) std::abort();
  }
  void expectGone() const {
    for (const auto& [id, life] : lives_)
      if (life != Life::Gone) std::abort();
  }

 private:
  enum class Life { New, Down, Gone };
  std::map<touch::ContactId, Life> lives_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::span<const std::byte> left(reinterpret_cast<const std::byte*>(data), size);
  touch::tuio::Receiver receiver;
  receiver.place({0, 0, 1000, 500});
  Lives lives;
  base::Seconds now = 1;
  const auto take = [&] { receiver.take([&](const touch::Contact& contact) { lives.tell(contact); }); };
  while (left.size() >= 2) {
    const auto head = std::to_integer<std::size_t>(left[0]) << 8 | std::to_integer<std::size_t>(left[1]);
    left = left.subspan(2);
    const auto length = std::min<std::size_t>(head & 0x7fff, left.size());
    now += (head & 0x8000) != 0 ? 6 : 0.01;
    receiver.tick(now);
    receiver.hear(left.first(length), "127.0.0.1", 4000, now);
    take();
    left = left.subspan(length);
  }
  receiver.tick(now + 10);
  take();
  lives.expectGone();
  return 0;
}
