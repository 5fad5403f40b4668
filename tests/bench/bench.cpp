// Prints the figures that the program is held to.
//
//   bench                       100, 1,000, 10,000 and 50,000 notes, in Full HD and 4K
//   bench NOTES...              so many
//
// "lanes": every lane of the map is open, with a note of every step in each.
// "whole" is from a finger's move to the frame drawn; "own" is the processor time that the program's drawing
// thread takes of it, without the graphics driver's. Memory is told with and without what an empty OpenGL
// context takes here. Commits are told on the disk that temporary files lie on and in memory: the difference
// is the disk's. Times in milliseconds. Each table is measured in a process of its own, in which the drawing
// thread may not call SQLite: a call would end it.
#include "bench/apart.hpp"
#include "bench/bench_table.hpp"
#include "document/touchpoints.hpp"
#include "journey/lanes.hpp"
#include "shell/table.hpp"
#include "store/threads.hpp"

#include <GL/gl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace {

namespace fs = std::filesystem;
using bench::apart;
using bench::BenchTable;
using touch::Phase;

constexpr int frames = 240, mostWithLanes = 1000;

double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Table {
  int notes, width, height;
};

const fs::path memoryFolder = "/dev/shm";

void print(const Table& table, const std::string& what, std::vector<double> times) {
  std::ranges::sort(times);
  const auto at = [&](double share) {
    return 1000 * times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  std::printf("%7d %5dx%-5d %-34s %8.3f %8.3f %8.3f\n", table.notes, table.width, table.height, what.c_str(),
              at(0.5), at(0.95), at(0.99));
}

void printOne(const Table& table, const char* what, double value, const char* unit) {
  std::printf("%7d %5dx%-5d %-34s %8.2f %s\n", table.notes, table.width, table.height, what, value, unit);
}

double megabytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with("VmRSS:")) return std::strtod(line.c_str() + 6, nullptr) / 1024;
  return 0;
}

void printFrames(const Table& table, const char* what, const std::vector<bench::FrameTime>& times) {
  std::vector<double> own, whole;
  for (const auto& time : times) own.push_back(time.own), whole.push_back(time.whole);
  print(table, std::string{what} + ", own", own);
  print(table, std::string{what} + ", whole", whole);
}

/// Three notes at once, each on a finger, around in circles.
std::vector<bench::FrameTime> drag(BenchTable& table) {
  const auto notes = table.notes();
  const std::size_t count = std::min<std::size_t>(3, notes.size());
  std::vector<bench::FrameTime> times;
  for (std::size_t i = 0; i < count; ++i) table.finger(i + 1, Phase::Began, notes[i]);
  for (int step = 0; step < frames; ++step)
    times.push_back(table.frame([&] {
      for (std::size_t i = 0; i < count; ++i)
        table.finger(i + 1, Phase::Moved,
                     notes[i] + base::Point{80 * std::sin(step * 0.05), 40 * std::cos(step * 0.05)});
    }));
  for (std::size_t i = 0; i < count; ++i) table.finger(i + 1, Phase::Cancelled, notes[i]);
  for (int i = 0; i < 60; ++i) table.frame([] {});
  return times;
}

/// So many fingers at once, on notes as far as there are enough, each moving a little in every frame.
std::vector<double> touchToDrawn(BenchTable& table, std::size_t contacts) {
  const auto notes = table.notes();
  const auto at = [&](std::size_t finger, int step) {
    const auto turn = static_cast<double>(finger / notes.size());
    return notes[finger % notes.size()] + base::Point{20 * std::sin(step * 0.1) + 3 * turn, 3 * turn};
  };
  std::vector<double> times;
  for (std::size_t i = 0; i < contacts; ++i) table.finger(i + 1, Phase::Began, at(i, 0));
  for (int step = 0; step < frames; ++step)
    times.push_back(table
                        .frame([&] {
                          for (std::size_t i = 0; i < contacts; ++i)
                            table.finger(i + 1, Phase::Moved, at(i, step));
                        })
                        .whole);
  for (std::size_t i = 0; i < contacts; ++i) table.finger(i + 1, Phase::Cancelled, at(i, 0));
  for (int i = 0; i < 60; ++i) table.frame([] {});
  return times;
}

/// The router alone: the areas of the screen do nothing, and sixty fingers come, move and go on them.
std::vector<double> route(const BenchTable& table, base::Size size) {
  touch::Router router;
  auto areas = table.areas();
  for (touch::Area& area : areas) area.touch = [](const touch::Touch&) {};
  router.show(std::move(areas), 0);
  std::vector<double> times;
  for (int step = 0; step < 200; ++step)
    for (touch::ContactId finger = 1; finger <= 60; ++finger) {
      const double f = static_cast<double>(finger);
      const touch::Contact contact{.id = finger,
                                   .phase = step % 10 == 0   ? Phase::Began
                                            : step % 10 == 9 ? Phase::Ended
                                                             : Phase::Moved,
                                   .position = {std::fmod(f * 97 + step, size.w), std::fmod(f * 61, size.h)},
                                   .time = step / 100.};
      const double began = seconds();
      router.feed(contact);
      times.push_back(seconds() - began);
    }
  return times;
}

/// Two fingers of one hand on the bare lane of the curve push the journey along, there and back.
std::vector<bench::FrameTime> pan(BenchTable& table) {
  const auto curve = std::ranges::find(table.areas(), "map/curve", &touch::Area::name);
  const base::Point middle = curve->place(curve->box.centre());
  const auto at = [&](touch::ContactId finger, int step) {
    return middle + base::Point{180 * std::sin(step * 0.06) + (finger == 1 ? -50 : 50), 0};
  };
  std::vector<bench::FrameTime> times;
  for (const touch::ContactId finger : {1U, 2U}) table.finger(finger, Phase::Began, at(finger, 0));
  for (int step = 1; step <= frames; ++step)
    times.push_back(table.frame([&] {
      for (const touch::ContactId finger : {1U, 2U}) table.finger(finger, Phase::Moved, at(finger, step));
    }));
  for (const touch::ContactId finger : {1U, 2U}) table.finger(finger, Phase::Cancelled, at(finger, 0));
  for (int i = 0; i < 60; ++i) table.frame([] {});
  return times;
}

/// In and out, around a point that wanders.
std::vector<bench::FrameTime> zoom(BenchTable& table, base::Point middle) {
  std::vector<bench::FrameTime> times;
  for (int step = 0; step < frames; ++step)
    times.push_back(table.frame([&] {
      table.router().feed(
          touch::Wheel{middle + base::Point{200 * std::sin(step * 0.1), 0}, step / 20 % 2 == 0 ? 0.3 : -0.3});
    }));
  return times;
}

std::vector<bench::FrameTime> rest(BenchTable& table) {
  for (int i = 0; i < 120; ++i) table.frame([] {});
  std::vector<bench::FrameTime> times;
  for (int i = 0; i < 60; ++i) times.push_back(table.frame([] {}));
  return times;
}

/// Deeds of one note each, waited for one by one.
std::vector<double> commits(const fs::path& file, const fs::path& folder) {
  const fs::path copy = folder / "commits.journey";
  fs::copy_file(file, copy, fs::copy_options::overwrite_existing);
  const auto document = document::Document::open(copy, {.utc = [] { return base::UtcMilliseconds{1}; }});
  const auto id = (*document->workshop().touchpoints.begin()).id;
  for (int i = 0; i < 300; ++i) {
    document->perform({}, document::turn(id, i % 2 == 0 ? 5 : -5));
    document->flush();
  }
  return document->commitSeconds();
}

void measure(const Table& which, const fs::path& file) {
  store::forbidOnThisThread();
  const double began = seconds();
  document::Document::open(file, {.utc = [] { return base::UtcMilliseconds{1}; }});
  printOne(which, "file open", 1000 * (seconds() - began), "ms");
  const double before = [&] {
    const platform::Offscreen context(which.width, which.height);
    glFinish();
    return megabytes();
  }();
  BenchTable table(which.width, which.height, file);
  table.showNotes();
  printFrames(which, "three notes dragged", drag(table));
  printFrames(which, "panned", pan(table));
  printFrames(which, "zoomed", zoom(table, {720, 405}));
  table.showNotes();
  printFrames(which, "at rest", rest(table));
  std::printf("%7d %5dx%-5d %-34s %8s\n", which.notes, which.width, which.height, "frames asked for at rest",
              table.isAtRest() ? "none" : "some");
  for (const std::size_t contacts : {1U, 10U, 60U})
    print(which, "touch to drawn, contacts: " + std::to_string(contacts), touchToDrawn(table, contacts));
  print(which, "router, one event of 60 contacts", route(table, {1440, 810}));
  printOne(which, "memory", megabytes(), "MB");
  printOne(which, "memory without the driver's", megabytes() - before, "MB");
  print(which, "commit, on the disk", commits(file, file.parent_path()));
  print(which, "commit, in memory", commits(file, memoryFolder));
}

/// The same hands where every lane is open, as far as there is room.
void measureLanes(const Table& which, const fs::path& file) {
  store::forbidOnThisThread();
  BenchTable table(which.width, which.height, file);
  for (const journey::Lane& lane : journey::lanes())
    table.shell().table()->room().sheet.foldLane(lane.id, false);
  table.showNotes();
  printFrames(which, "lanes, three notes dragged", drag(table));
  printFrames(which, "lanes, panned", pan(table));
  printFrames(which, "lanes, zoomed", zoom(table, {720, 405}));
}

void measureApart(const Table& which, const fs::path& file,
                  void (*measured)(const Table&, const fs::path&) = measure) {
  const bool isWhole =
      apart([&] { measured(which, file); },
            [&](const std::exception& error) {
              std::printf("%7d %5dx%-5d %s\n", which.notes, which.width, which.height, error.what());
            });
  if (!isWhole) std::printf("%7d %5dx%-5d crashed\n", which.notes, which.width, which.height);
}

/// From the start of the real program to the end after its first frame.
void measureStart(const fs::path& program, int notes, const fs::path& file) {
  std::vector<double> times;
  const std::string command = program.string() + " --first-frame " + file.string() + " >/dev/null 2>&1";
  for (int i = 0; i < 9; ++i) {
    const double began = seconds();
    if (std::system(command.c_str()) != 0) { // NOLINT(cert-env33-c): our own words
      std::printf("%7d start to first frame: needs a display\n", notes);
      return;
    }
    times.push_back(seconds() - began);
  }
  print({notes, 1280, 800}, "start to first frame, and end", std::move(times));
}

/// Who draws: a graphics card or the processor.
void printRenderer() {
  apart(
      [] {
        const platform::Offscreen context(64, 64);
        std::printf("drawn by: %s\n", reinterpret_cast<const char*>(glGetString(GL_RENDERER)));
      },
      [](const std::exception& error) { std::printf("drawn by: nobody, %s\n", error.what()); });
}

} // namespace

int main(int count, char** words) {
  std::vector<int> sizes{100, 1000, 10000, 50000};
  if (count > 1) sizes.clear();
  for (int i = 1; i < count; ++i) sizes.push_back(std::atoi(words[i]));
  const fs::path program =
      fs::read_symlink("/proc/self/exe").parent_path().parent_path() / "app" / "journeytable";
  std::string folder = (fs::temp_directory_path() / "journeytable-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return 1;
  setenv("XDG_STATE_HOME", folder.c_str(), 1);

  printRenderer();
  std::printf("files: on the disk in %s, in memory in %s\n", folder.c_str(), memoryFolder.c_str());
  std::printf("%7s %-11s %-34s %8s %8s %8s\n", "notes", "picture", "what", "median", "p95", "p99");
  for (const int notes : sizes) {
    const fs::path file = fs::path{folder} / (std::to_string(notes) + ".journey");
    document::Document::create(file, bench::workshopWith(notes),
                               {.utc = [] { return base::UtcMilliseconds{1}; }});
    for (const auto& [width, height] : {std::pair{1920, 1080}, {3840, 2160}})
      measureApart({notes, width, height}, file);
    measureStart(program, notes, file);
    if (notes > mostWithLanes) continue;
    const fs::path laned = fs::path{folder} / (std::to_string(notes) + "-lanes.journey");
    document::Document::create(laned, bench::lanedWorkshopWith(notes),
                               {.utc = [] { return base::UtcMilliseconds{1}; }});
    for (const auto& [width, height] : {std::pair{1920, 1080}, {3840, 2160}})
      measureApart({notes, width, height}, laned, measureLanes);
  }
  fs::remove_all(folder);
  fs::remove(memoryFolder / "commits.journey");
}
