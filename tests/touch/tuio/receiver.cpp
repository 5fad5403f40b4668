#include "touch/tuio/receiver.hpp"

#include "touch/tuio/packets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using base::Point;
using packets::frame;
using packets::Packet;
using touch::Contact;
using touch::ContactId;
using touch::Phase;
using touch::tuio::Receiver;
using touch::tuio::Tracker;

namespace {

/// A receiver of a panel of 1000 by 500 millimetres, and what came out of it.
struct Line {
  Receiver receiver{};
  base::Seconds now = 1;
  std::vector<Contact> out{};

  Line() { receiver.place({0, 0, 1000, 500}); }
  void hear(const Packet& packet, int port = 4000, const std::string& address = "127.0.0.1") {
    receiver.hear(packet, address, port, now);
    take();
  }
  void wait(base::Seconds seconds) {
    now += seconds;
    receiver.tick(now);
    take();
  }
  void take() {
    receiver.take([this](const Contact& contact) { out.push_back(contact); });
  }
  /// One letter for each thing that happened: b, m, e, c.
  std::string phases() const {
    std::string text;
    for (const auto& contact : out) text += "bmec"[static_cast<int>(contact.phase)];
    return text;
  }
  std::set<ContactId> ids() const {
    std::set<ContactId> ids;
    for (const auto& contact : out) ids.insert(contact.id);
    return ids;
  }
};

} // namespace

TEST_CASE("a cursor comes, moves and lifts") {
  Line line;
  line.hear(frame(1, {5}, {{5, 0.5f, 0.5f}}));
  line.hear(frame(2, {5}, {{5, 0.75f, 0.5f}}));
  line.hear(frame(3, {}));

  REQUIRE(line.phases() == "bme");
  CHECK(line.out[0].position == Point{500, 250});
  CHECK(line.out[1].position == Point{750, 250});
  CHECK(line.out[2].position == Point{750, 250});
  CHECK(line.ids().size() == 1);
  CHECK(line.out[0].id >= touch::firstTuioContact);
}

TEST_CASE("a finger that lies still stays, and one that is told again unmoved is no news") {
  Line line;
  line.hear(frame(1, {5}, {{5, 0.5f, 0.5f}}));
  line.hear(frame(2, {5}));
  line.hear(frame(3, {5}, {{5, 0.5f, 0.5f}}));
  CHECK(line.phases() == "b");
}

TEST_CASE("a finger that is alive without a position waits for it") {
  Line line;
  line.hear(frame(7, {1, 2}));
  line.hear(frame(8, {1, 2}, {{2, 0, 0}}));
  CHECK(line.phases() == "b");
  line.hear(frame(9, {1}));
  CHECK(line.phases() == "be");
  line.hear(frame(10, {1}, {{1, 1, 1}}));
  CHECK(line.phases() == "beb");
}

TEST_CASE("a position of a finger that is not alive is ignored") {
  Line line;
  line.hear(frame(1, {1}, {{1, 0, 0}, {2, 0.5f, 0.5f}}));
  line.hear(frame(2, {1, 2}));
  CHECK(line.phases() == "b");
}

TEST_CASE("a session that is used again after it was gone is another finger") {
  Line line;
  line.hear(frame(1, {1}, {{1, 0, 0}}));
  line.hear(frame(2, {}));
  line.hear(frame(3, {1}));
  CHECK(line.phases() == "be");
  line.hear(frame(4, {1}, {{1, 0, 0}}));
  CHECK(line.phases() == "beb");
  CHECK(line.ids().size() == 2);
}

TEST_CASE("numbers of frames leap without anything being lost") {
  Line line;
  line.hear(frame(3, {1}, {{1, 0, 0}}));
  line.hear(frame(154, {1}, {{1, 0.5f, 0}}));
  CHECK(line.phases() == "bm");
}

TEST_CASE("late and reordered frames are dropped whole") {
  Line line;
  line.hear(frame(210, {1}, {{1, 0, 0}}));
  line.hear(frame(212, {1, 2}, {{1, 0.5f, 0}, {2, 1, 1}}));
  line.hear(frame(211, {1}, {{1, 0.25f, 0}}));
  line.hear(frame(212 - Tracker::lateFrames + 1, {}));
  CHECK(line.phases() == "bmb");
  line.hear(frame(213, {2}));
  CHECK(line.phases() == "bmbe");
}

TEST_CASE("doubled frames change nothing") {
  Line line;
  for (int twice = 0; twice < 2; ++twice) line.hear(frame(1, {1}, {{1, 0, 0}}));
  for (int twice = 0; twice < 2; ++twice) line.hear(frame(2, {1}, {{1, 0.5f, 0}}));
  for (int twice = 0; twice < 2; ++twice) line.hear(frame(3, {}));
  CHECK(line.phases() == "bme");
}

TEST_CASE("a frame goes on in the next packet with the same number") {
  Line line;
  line.hear(frame(8, {1, 2}, {{1, 0, 0}}));
  line.hear(frame(8, {1, 2}, {{2, 1, 1}}));
  CHECK(line.phases() == "bb");
}

TEST_CASE("a sender that begins anew cancels what it held") {
  Line line;
  line.hear(frame(500, {1}, {{1, 0, 0}}));
  SUBCASE("far back") { line.hear(frame(399, {1}, {{1, 1, 1}})); }
  SUBCASE("a little back, after a while") {
    line.wait(Tracker::latest + 0.1);
    line.hear(frame(399 + 2, {1}, {{1, 1, 1}}));
  }
  SUBCASE("from nothing") { line.hear(frame(0, {1}, {{1, 1, 1}})); }
  REQUIRE(line.phases() == "bcb");
  CHECK(line.out[2].position == Point{1000, 500});
  line.hear(frame(402, {}));
  CHECK(line.phases() == "bcbe");
}

TEST_CASE("a sender that begins anew does so once for all its profiles") {
  Line line;
  const auto blobs = [](int number, float x) {
    return packets::bundle({packets::source(packets::blobs, "tracker"), packets::alive(packets::blobs, {1}),
                            packets::blob(1, x, 0, 0.01f, 0.02f), packets::fseq(packets::blobs, number)});
  };
  line.hear(frame(500, {1}, {{1, 0, 0}}));
  line.hear(blobs(500, 0));
  CHECK(line.phases() == "bm");
  line.hear(frame(1, {1}, {{1, 1, 1}}));
  line.hear(blobs(1, 1));
  CHECK(line.phases() == "bmcbm");
}

TEST_CASE("redundant frames say again what is") {
  Line line;
  line.hear(frame(5, {1}, {{1, 0, 0}}));
  line.hear(frame(-1, {1, 2}, {{1, 0, 0}, {2, 0.5f, 0.5f}}));
  line.hear(frame(6, {1, 2}));
  CHECK(line.phases() == "bb");

  // A tracker that ends tells in a redundant frame that nothing is there: nobody lifted a finger.
  line.hear(frame(-1, {}));
  CHECK(line.phases() == "bbcc");
}

TEST_CASE("fingers lift also where a sender never counts") {
  Line line;
  line.hear(frame(-1, {1}, {{1, 0, 0}}));
  line.hear(frame(-1, {}));
  CHECK(line.phases() == "be");
}

TEST_CASE("a silent sender loses its fingers, which count no more until they are gone") {
  Line line;
  line.hear(frame(5, {1}, {{1, 0, 0}}));
  CHECK(line.receiver.due() == doctest::Approx(6));
  line.wait(4.9);
  CHECK(line.phases() == "b");
  line.wait(0.2);
  CHECK(line.phases() == "bc");
  CHECK_FALSE(line.receiver.due().has_value());

  line.hear(frame(6, {1}, {{1, 0.5f, 0.5f}}));
  line.hear(frame(7, {1, 2}, {{2, 0.5f, 0.5f}}));
  CHECK(line.phases() == "bcb");
  line.hear(frame(8, {2}));
  line.hear(frame(9, {1, 2}, {{1, 0, 0}}));
  CHECK(line.phases() == "bcbb");
}

TEST_CASE("frames in which nothing moves keep a sender alive") {
  Line line;
  line.hear(frame(5, {1}, {{1, 0, 0}}));
  for (int i = 0; i < 10; ++i) {
    line.wait(1);
    line.hear(frame(-1, {1}));
  }
  CHECK(line.phases() == "b");
}

TEST_CASE("senders with the same sessions are told apart, by name or by where they are") {
  Line line;
  SUBCASE("name") {
    line.hear(frame(5, {1}, {{1, 0, 0}}, "left"));
    line.hear(frame(5, {1}, {{1, 1, 1}}, "right"));
    line.hear(frame(6, {}, {}, "left"));
    REQUIRE(line.receiver.devices().size() == 2);
    CHECK(line.receiver.devices()[0].name == "left");
  }
  SUBCASE("machine") {
    line.hear(frame(5, {1}, {{1, 0, 0}}, "tracker"), 4000, "192.0.2.7");
    line.hear(frame(5, {1}, {{1, 1, 1}}, "tracker"), 4000, "192.0.2.8");
    line.hear(frame(6, {}, {}, "tracker"), 4001, "192.0.2.7");
    REQUIRE(line.receiver.devices().size() == 2);
    CHECK(line.receiver.devices()[0].name == "tracker (192.0.2.7)");
    CHECK(line.receiver.devices()[1].name == "tracker (192.0.2.8)");
  }
  SUBCASE("port") {
    line.hear(frame(5, {1}, {{1, 0, 0}}, ""), 4000);
    line.hear(frame(5, {1}, {{1, 1, 1}}, ""), 4001);
    line.hear(frame(6, {}, {}, ""), 4000);
    CHECK(line.receiver.devices()[0].name == "TUIO 127.0.0.1");
  }
  CHECK(line.phases() == "bbe");
  CHECK(line.ids().size() == 2);
  CHECK(line.out[0].device != line.out[1].device);
  CHECK(line.out[2].id == line.out[0].id);
}

TEST_CASE("there are never more senders or fingers than a table can have") {
  Line line;
  for (int i = 0; i < 100; ++i) line.hear(frame(5, {1}, {{1, 0, 0}}, "s" + std::to_string(i)));
  CHECK(line.receiver.devices().size() == Receiver::mostSenders);
  CHECK(line.out.size() == Receiver::mostSenders);

  // One without fingers makes room.
  line.hear(frame(6, {}, {}, "s3"));
  line.hear(frame(5, {1}, {{1, 0, 0}}, "new"));
  CHECK(line.receiver.devices().size() == Receiver::mostSenders);
  CHECK(line.phases().substr(Receiver::mostSenders) == "eb");

  Line crowded;
  std::vector<std::int32_t> ids;
  std::vector<packets::At> places;
  for (int i = 0; i < 1000; ++i) ids.push_back(i), places.push_back({i, 0, 0});
  crowded.hear(frame(1, ids, places));
  CHECK(crowded.out.size() == Tracker::mostFingers);
}

TEST_CASE("positions stay on the panel and its rim") {
  Line line;
  line.hear(frame(1, {1, 2}, {{1, -5, 0.5f}, {2, 1.01f, 9}}));
  REQUIRE(line.phases() == "bb");
  CHECK(line.out[0].position == Point{-20, 250});
  CHECK(line.out[1].position.x == doctest::Approx(1010));
  CHECK(line.out[1].position.y == doctest::Approx(510));
}

TEST_CASE("malformed packets are counted, and nothing in them counts") {
  Line line;
  line.hear(frame(1, {1}, {{1, 0, 0}}));
  auto cut = frame(2, {});
  cut.resize(cut.size() - 4);
  line.hear(cut);
  line.hear(frame(3, {1}, {{1, std::nanf(""), 0}}));
  line.hear(packets::bundle({packets::alive(packets::cursors, {}), packets::alive(packets::cursors, {})}));
  CHECK(line.phases() == "b");
  CHECK(line.receiver.malformed() == 2);
}

TEST_CASE("an outline of the same session gives a finger its size, whichever comes first") {
  Line line;
  const auto cursor = frame(5, {1}, {{1, 0.5f, 0.5f}});
  const auto blob =
      packets::bundle({packets::source(packets::blobs, "tracker"), packets::alive(packets::blobs, {1}),
                       packets::blob(1, 0.5f, 0.5f, 0.01f, 0.04f), packets::fseq(packets::blobs, 5)});
  SUBCASE("cursor first") { line.hear(cursor), line.hear(blob); }
  SUBCASE("outline first") { line.hear(blob), line.hear(cursor); }
  CHECK(line.ids().size() == 1);
  REQUIRE(line.out.back().size.has_value());
  CHECK(line.out.back().size->w == doctest::Approx(10));
  CHECK(line.out.back().size->h == doctest::Approx(20));
}

TEST_CASE("a tracker of outlines only has fingers too, and tagged things are none") {
  Line line;
  line.hear(packets::bundle({packets::alive(packets::blobs, {1}), packets::blob(1, 0, 0, 0.01f, 0.01f),
                             packets::fseq(packets::blobs, 1)}));
  CHECK(line.phases() == "b");

  Line tagged;
  tagged.hear(packets::bundle(
      {packets::alive(packets::objects, {1}), packets::object(1, 0, 0), packets::fseq(packets::objects, 1)}));
  tagged.hear(packets::bundle({packets::alive(packets::blobs, {1}), packets::blob(1, 0, 0, 0.01f, 0.01f),
                               packets::fseq(packets::blobs, 1)}));
  CHECK(tagged.out.empty());
}

TEST_CASE("the second generation: pointers, their outlines, what hovers and what is tagged") {
  using namespace packets;
  Line line;
  line.hear(bundle({frm(1), ptr(1, 0.5f, 0.5f), bnd(1, 0.5f, 0.5f, 0.01f, 0.02f), ptr(2, 0, 0, -0.5f),
                    tok(3, 1, 1), bnd(3, 1, 1, 0.1f, 0.1f), alv({1, 2, 3})}));
  REQUIRE(line.phases() == "b");
  CHECK(line.out[0].position == Point{500, 250});
  CHECK(line.out[0].size->w == doctest::Approx(10));

  line.hear(bundle({frm(2), ptr(2, 0, 0, 0.5f), alv({1, 2, 3})}));
  CHECK(line.phases() == "bb");
  line.hear(bundle({frm(3), ptr(2, 0, 0, -0.1f), alv({1, 2, 3})}));
  CHECK(line.phases() == "bbe");
  line.hear(bundle({frm(2), alv({})})); // late
  line.hear(bundle({frm(4), alv({3})}));
  CHECK(line.phases() == "bbee");
}

TEST_CASE("the second generation: a frame over several packets is whole with its list of the living") {
  using namespace packets;
  Line line;
  line.hear(bundle({frm(1), ptr(1, 0, 0)}));
  CHECK(line.out.empty());
  line.hear(bundle({frm(1), ptr(2, 1, 1), alv({1, 2})}));
  CHECK(line.phases() == "bb");

  // Of a frame whose end is lost nothing is kept.
  line.hear(bundle({frm(2), ptr(3, 0, 0)}));
  line.hear(bundle({frm(3), ptr(1, 0.5f, 0), alv({1, 2, 3})}));
  CHECK(line.phases() == "bbm");
}

TEST_CASE("whatever happens to packets on their way, every finger begins once and ends once") {
  for (unsigned seed = 1; seed <= 30; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](int n) { return std::uniform_int_distribution<>(0, n - 1)(random); };
    Line line;
    std::vector<Packet> air; // packets that were sent and not heard yet
    std::set<std::int32_t> down;
    std::int32_t next = 1, number = 0;
    for (int i = 0; i < 2000; ++i) {
      if (below(4) == 0) down.insert(next++);
      if (!down.empty() && below(4) == 0) down.erase(down.begin());
      std::vector<packets::At> set;
      for (const auto id : down)
        if (below(2) == 0) set.push_back({id, static_cast<float>(below(100)) / 100, 0.5f});
      if (below(500) == 0) number = 0; // the tracker begins anew
      air.push_back(frame(below(20) == 0 ? -1 : ++number, {down.begin(), down.end()}, set));
      if (below(10) == 0) air.push_back(air.back());
      if (air.size() > 1 && below(5) == 0) std::swap(air.back(), air[air.size() - 2]);
      if (below(10) == 0) air.pop_back();
      if (!air.empty() && below(30) == 0)
        air.back()[static_cast<std::size_t>(below(static_cast<int>(air.back().size())))] =
            std::byte(below(256));
      while (air.size() > 3) line.hear(air.front()), air.erase(air.begin());
      line.wait(below(300) == 0 ? 6 : 0.01);
    }
    line.wait(Tracker::silence + 1);

    std::map<ContactId, int> state; // 1: down, 2: gone
    int wrong = 0;
    for (const auto& contact : line.out) {
      auto& now = state[contact.id];
      wrong += contact.phase == Phase::Began ? now != 0 : now != 1;
      if (contact.phase == Phase::Began) now = 1;
      if (contact.phase == Phase::Ended || contact.phase == Phase::Cancelled) now = 2;
    }
    CHECK(wrong == 0);
    CHECK(state.size() > 100);
    CHECK(std::all_of(state.begin(), state.end(), [](const auto& entry) { return entry.second == 2; }));
  }
}
