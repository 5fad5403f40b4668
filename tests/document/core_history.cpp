#include "document/history.hpp"

#include <doctest/doctest.h>

#include <chrono>

namespace {

using document::Event;
using document::History;

journey::Changes renaming(std::int64_t stage) {
  return {{"stage", stage, "name", std::string{"a"}, std::string{"b"}}};
}

void add(History& history, std::int64_t actor, journey::Changes changes, std::int64_t reverts = 0) {
  history.append({history.lastSeq() + 1, 0, {actor}, "deed.any", reverts, std::move(changes)});
}

std::int64_t seqOf(const Event* event) { return event == nullptr ? 0 : event->seq; }

} // namespace

TEST_CASE("the beginning cannot be undone or taken back") {
  History history;
  CHECK(history.undoable() == nullptr);
  add(history, 1, renaming(1));

  CHECK(history.undoable() == nullptr);
  CHECK(history.takeBack({1}).event == nullptr);
}

TEST_CASE("an event is live unless a live event reverts it") {
  History history;
  add(history, 0, {});
  add(history, 1, renaming(1));
  add(history, 1, renaming(1), 2);
  CHECK_FALSE(history.isLive(2));
  CHECK(history.isLive(3));
  CHECK(seqOf(history.undoable()) == 0);
  CHECK(seqOf(history.redoable()) == 3);

  add(history, 1, renaming(1), 3);
  CHECK(history.isLive(2));
  CHECK_FALSE(history.isLive(3));
  CHECK(seqOf(history.undoable()) == 2);
  CHECK(seqOf(history.redoable()) == 0);

  add(history, 1, renaming(1), 2);
  CHECK_FALSE(history.isLive(2));
  CHECK(seqOf(history.redoable()) == 5);
  CHECK_FALSE(history.isLive(99));
  CHECK(history.find(0) == nullptr);
}

TEST_CASE("redo does not undo what was just redone") {
  History history;
  for (int i = 1; i <= 3; ++i) add(history, 1, renaming(i));
  add(history, 1, renaming(3), 3);
  add(history, 1, renaming(2), 2);
  add(history, 1, renaming(2), 5);

  CHECK(seqOf(history.redoable()) == 4);
  add(history, 1, renaming(3), 4);
  CHECK(seqOf(history.redoable()) == 0);
}

TEST_CASE("taking back finds the newest live gesture of that person") {
  History history;
  add(history, 0, {});
  add(history, 1, renaming(1));
  add(history, 2, renaming(2));
  add(history, 1, renaming(3));

  CHECK(seqOf(history.takeBack({1}).event) == 4);
  CHECK(seqOf(history.takeBack({2}).event) == 3);
  CHECK(history.takeBack({3}).event == nullptr);
  add(history, 0, renaming(3), 4);
  CHECK(seqOf(history.takeBack({1}).event) == 2);
}

TEST_CASE("what a later gesture touched is not taken back") {
  History history;
  add(history, 0, {});
  const journey::Change made{"stage", 5, "", journey::Value{}, std::int64_t{1}};
  const journey::Change pointing{"step", 6, "stage", journey::Value{}, std::int64_t{5}};
  const journey::Change removed{"stage", 5, "", std::int64_t{1}, journey::Value{}};

  SUBCASE("the same record") {
    add(history, 1, renaming(5));
    add(history, 2, renaming(5));
    CHECK(seqOf(history.takeBack({1}).touched) == 3);
    CHECK(seqOf(history.lastTouched("stage", 5)) == 3);
  }
  SUBCASE("another record with the same number") {
    add(history, 1, renaming(5));
    add(history, 2, {{"step", 5, "name", std::string{}, std::string{"a"}}});
    CHECK(history.takeBack({1}).touched == nullptr);
    CHECK(seqOf(history.lastTouched("stage", 5)) == 2);
  }
  SUBCASE("it came to be pointed at") {
    add(history, 1, {made});
    add(history, 2, {pointing});
    CHECK(seqOf(history.takeBack({1}).touched) == 3);
  }
  SUBCASE("what it points at was renamed, which is no conflict") {
    add(history, 1, {pointing});
    add(history, 2, renaming(5));
    CHECK(history.takeBack({1}).touched == nullptr);
  }
  SUBCASE("what it pointed at was removed") {
    add(history, 1, journey::inverse({pointing}));
    add(history, 2, {removed});
    CHECK(seqOf(history.takeBack({1}).touched) == 3);
  }
  SUBCASE("a gesture that is undone touches nothing") {
    add(history, 1, {made});
    add(history, 2, {pointing});
    add(history, 2, journey::inverse({pointing}), 3);
    CHECK(history.takeBack({1}).touched == nullptr);
  }
}

TEST_CASE("a row of twenty thousand events that revert each other takes no time") {
  document::History history;
  history.append({1, 0, {}, "deed.begin", 0, {}});
  history.append({2, 0, {}, "deed.any", 0, {{"stage", 7, "name", std::string{}, std::string{"a"}}}});
  const auto began = std::chrono::steady_clock::now();
  for (std::int64_t seq = 3; seq <= 20'002; ++seq) {
    history.append({seq, 0, {}, "deed.undo", seq - 1, {}});
    REQUIRE(history.isLive(2) == (seq % 2 == 0));
    REQUIRE(history.isLive(seq));
    REQUIRE_FALSE(history.isLive(seq - 1));
  }

  CHECK(std::chrono::steady_clock::now() - began <
        std::chrono::seconds{2}); // 0.05 s; 12 s where each is looked at
  CHECK(history.undoable()->seq == 2);
}
