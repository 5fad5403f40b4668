#include "touch/recording.hpp"

#include <doctest/doctest.h>

#include <set>

using base::Point;
using touch::Contact;
using touch::Phase;
using touch::Recording;
using touch::Replay;

namespace {

const std::string head = "{\"journeytable_touches\": 1, \"table_mm\": [1430, 800]}\n";

std::string refusal(const std::string& text) {
  try {
    Recording::parse(text, "file");
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return {};
}

struct File {
  std::filesystem::path path;
  explicit File(const std::string& name)
      : path(std::filesystem::temp_directory_path() / ("journeytable_" + name)) {}
  ~File() { std::filesystem::remove(path); }
};

struct Player {
  Replay replay;
  std::vector<Contact> out{};
  void poll(base::Seconds now) {
    replay.poll(now, [this](const Contact& c) { out.push_back(c); });
  }
};

std::optional<Point> everywhere(const std::string& area) { return Point{double(area.size()), 0}; }

} // namespace

TEST_CASE("what is recorded is read back to three decimals") {
  const File file("recorder_test.jsonl");
  {
    touch::Recorder recorder(file.path, {1430.5, 800});
    recorder.write({.id = 2'000'000'007, .phase = Phase::Began, .position = {1.23456, -2}, .time = 1000.5});
    recorder.write({.id = 2'000'000'007,
                    .phase = Phase::Moved,
                    .position = {3, 4},
                    .time = 1000.52,
                    .size = base::Size{9, 11}});
    recorder.write({.id = 2'000'000'007, .phase = Phase::Ended, .position = {3, 4}, .time = 1000.6});
    recorder.write({.id = 5, .phase = Phase::Cancelled, .position = {0, 0}, .time = 1000});
  }
  const auto recording = Recording::read(file.path);

  CHECK(recording.table == base::Size{1430.5, 800});
  REQUIRE(recording.moments.size() == 4);
  const auto began = std::get<Contact>(recording.moments[0].what);
  CHECK(began.id == 2'000'000'007);
  CHECK(began.phase == Phase::Began);
  CHECK(began.position == Point{1.235, -2});
  CHECK(began.time == 0);
  CHECK_FALSE(began.size.has_value());
  // The late lift of another finger is put at the beginning, after what was there.
  CHECK(std::get<Contact>(recording.moments[1].what).id == 5);
  const auto moved = std::get<Contact>(recording.moments[2].what);
  CHECK(moved.size == base::Size{9, 11});
  CHECK(recording.moments[2].time == doctest::Approx(0.02));
  CHECK(std::get<Contact>(recording.moments[3].what).phase == Phase::Ended);
}

TEST_CASE("a recording that cannot be written or read says so") {
  CHECK_THROWS_AS(touch::Recorder("/nowhere/at/all", {}), std::runtime_error);
  CHECK_THROWS_AS(Recording::read("/nowhere/at/all"), std::runtime_error);
  CHECK_THROWS_AS(Recording::read(std::filesystem::temp_directory_path()), std::runtime_error);
}

TEST_CASE("targets, drags and pictures are read in order of time") {
  const auto recording =
      Recording::parse(head + "{\"t\": 2, \"shot\": \"end\"}\r\n\n"
                              "{\"t\": 0.5, \"tap\": \"seat/3/key/a\"}\n"
                              "{\"t\": 1, \"drag\": [\"note/7\", \"map/12/add\"], \"seconds\": 0.8}");

  REQUIRE(recording.moments.size() == 3);
  CHECK(std::get<Recording::Tap>(recording.moments[0].what).area == "seat/3/key/a");
  CHECK(std::get<Recording::Tap>(recording.moments[0].what).hold == Recording::Tap{}.hold);
  const auto& drag = std::get<Recording::Drag>(recording.moments[1].what);
  CHECK(drag.areas == std::vector<std::string>{"note/7", "map/12/add"});
  CHECK(drag.seconds == 0.8);
  CHECK(std::get<Recording::Shot>(recording.moments[2].what).name == "end");
}

TEST_CASE("what is no recording is refused with its file and line") {
  CHECK(refusal("") == "file: is empty");
  CHECK(refusal("hello") == "file, line 1: the line is not a JSON object, or nested too deeply");
  CHECK(refusal("{}") == "file, line 1: \"journeytable_touches\" is missing");
  CHECK(refusal("{\"journeytable_touches\": 2, \"table_mm\": [1, 2]}").find("newer version") !=
        std::string::npos);
  CHECK(refusal(head + "\n{\"t\": 0}") == "file, line 3: \"id\" is missing");
  CHECK(refusal(head + "{\"t\": -1, \"shot\": \"a\"}").find("line 2: t is not a number") !=
        std::string::npos);
  CHECK(refusal(head + "{\"t\": 1e999, \"shot\": \"a\"}").find("line 2") != std::string::npos);
  CHECK(refusal(head + "{\"t\": NaN, \"shot\": \"a\"}").find("line 2") != std::string::npos);
  CHECK(
      refusal(head + "{\"t\": 0, \"id\": -1, \"phase\": \"began\", \"x\": 0, \"y\": 0}").find("id is not") !=
      std::string::npos);
  CHECK(refusal(head + "{\"t\": 0, \"id\": 1, \"phase\": \"gone\", \"x\": 0, \"y\": 0}").find("\"gone\"") !=
        std::string::npos);
  CHECK(refusal(head + "{\"t\": 0, \"tap\": 5}").find("tap is not a name") != std::string::npos);
  CHECK(refusal(head + "{\"t\": 0, \"tap\": \"\xff\"}").find("not a JSON object") != std::string::npos);
  CHECK(refusal(head + "{\"t\": 0, \"drag\": [\"a\"]}").find("drag is not") != std::string::npos);
  CHECK(refusal(head + "{\"t\": 0, \"shot\": \"a\"} 7").find("line 2") != std::string::npos);
}

TEST_CASE("depth and length are looked at before anything is read") {
  CHECK(refusal(std::string(10'000, '[')).find("nested too deeply") != std::string::npos);
  CHECK(refusal(head + "{\"a\": " + std::string(10'000, '[') + "}").find("nested too deeply") !=
        std::string::npos);
  CHECK(refusal(head + "{\"a\": \"" + std::string(100'000, 'x') + "\"}").find("too long") !=
        std::string::npos);
  CHECK(refusal(head + "{\"t\": 0, \"shot\": \"[[[[\\\"[[[[\"}").empty());
}

TEST_CASE("contacts are played at their times, under ids of their own") {
  Player player{Replay(Recording::parse(head + R"({"t": 0, "id": 1, "phase": "began", "x": 1, "y": 2}
{"t": 0.1, "id": 1, "phase": "ended", "x": 1, "y": 2}
{"t": 0.2, "id": 1, "phase": "began", "x": 1, "y": 2}
)"),
                       everywhere)};
  CHECK(*player.replay.next() < -1e9);
  player.poll(100);
  CHECK(player.out.size() == 1);
  CHECK(player.replay.next() == doctest::Approx(100.1));
  player.poll(100.15);
  REQUIRE(player.out.size() == 2);
  CHECK(player.out[1].id == player.out[0].id);
  CHECK(player.out[1].time == doctest::Approx(100.1));
  CHECK_FALSE(player.replay.isDone());

  // A finger that the recording never lifts is cancelled.
  player.poll(101);
  REQUIRE(player.out.size() == 4);
  CHECK(player.out[2].id != player.out[0].id);
  CHECK(player.out[2].id >= touch::firstReplayContact);
  CHECK(player.out[3].id == player.out[2].id);
  CHECK(player.out[3].phase == Phase::Cancelled);
  CHECK(player.replay.isDone());
  CHECK_FALSE(player.replay.next().has_value());
}

TEST_CASE("taps and drags are played as fingers, the same however often it is polled") {
  const auto recording = Recording::parse(head + R"({"t": 0, "tap": "aa", "hold": 0.1}
{"t": 0.05, "drag": ["a", "aaaaaaaaaaa", "a"], "seconds": 0.5}
{"t": 0.3, "shot": "middle"}
)");
  std::vector<std::string> shots;
  const auto shot = [&](const std::string& name) { shots.push_back(name); };
  Player once{Replay(recording, everywhere, shot)}, often{Replay(recording, everywhere, shot)};
  once.poll(0);
  once.poll(1);
  for (int i = 0; i <= 1000; ++i) often.poll(i * 0.001);

  CHECK(once.replay.isDone());
  CHECK(often.replay.isDone());
  CHECK(shots == std::vector<std::string>{"middle", "middle"});
  REQUIRE(once.out.size() == often.out.size());
  double time = 0, farthest = 0;
  std::set<touch::ContactId> ids;
  for (std::size_t i = 0; i < once.out.size(); ++i) {
    CHECK(once.out[i].id == often.out[i].id);
    CHECK(once.out[i].phase == often.out[i].phase);
    CHECK(once.out[i].position == often.out[i].position);
    CHECK(once.out[i].time == often.out[i].time);
    CHECK(once.out[i].time >= time);
    time = once.out[i].time;
    farthest = std::max(farthest, once.out[i].position.x);
    ids.insert(once.out[i].id);
  }
  CHECK(ids.size() == 2);
  CHECK(once.out[0].position == Point{2, 0});
  CHECK(farthest == doctest::Approx(11).epsilon(0.05));
  CHECK(once.out.back().phase == Phase::Ended);
  CHECK(once.out.back().position == Point{1, 0});
  CHECK(once.out.back().time == doctest::Approx(0.55));
}

TEST_CASE("a drag that takes no time still arrives") {
  Player player{
      Replay(Recording::parse(head + R"({"t": 0, "drag": ["a", "aaaa"], "seconds": 0})"), everywhere)};
  player.poll(0);

  REQUIRE(player.out.size() == 2);
  CHECK(player.out[0].position == Point{1, 0});
  CHECK(player.out[1].position == Point{4, 0});
}

TEST_CASE("a target that is not there yet delays what follows, and only so long") {
  bool there = false;
  const auto find = [&](const std::string& area) -> std::optional<Point> {
    if (area == "late" && !there) return {};
    if (area == "never") return {};
    return Point{1, 1};
  };
  Player player{Replay(Recording::parse(head + R"({"t": 1, "tap": "late", "hold": 0}
{"t": 2, "tap": "never"}
{"t": 3, "tap": "last", "hold": 0}
)"),
                       find, {}, 5)};
  player.poll(0);
  player.poll(1);
  CHECK(player.out.empty());
  CHECK(*player.replay.next() > 1);
  there = true;
  player.poll(2.5);
  CHECK(player.out.size() == 2);
  CHECK(player.out[0].time == 2.5);
  CHECK(player.replay.next() == doctest::Approx(3.5));

  player.poll(3.5);
  player.poll(8.4);
  CHECK(player.replay.missing().empty());
  player.poll(8.6);
  CHECK(player.replay.missing() == std::vector<std::string>{"never"});
  CHECK(player.replay.next() == doctest::Approx(9.6));
  player.poll(10);
  CHECK(player.out.size() == 4);
  CHECK(player.replay.isDone());
}
