#include "bench/bench_table.hpp"

#include "platform/software.hpp"
#include "support/sources.hpp"

#include <GL/gl.h>

#include <algorithm>
#include <chrono>
#include <ctime>

// The three ways into the graphics driver that cost time: linked through these (see tests/CMakeLists.txt), so
// that the program's own share of a frame is told apart from the driver's.
struct ImDrawData;
extern "C" {
void __real__Z32ImGui_ImplOpenGL3_RenderDrawDataP10ImDrawData(ImDrawData* data); // NOLINT: the linker's names
void __wrap__Z32ImGui_ImplOpenGL3_RenderDrawDataP10ImDrawData(ImDrawData* data); // NOLINT
void __real_glBlitFramebuffer(int, int, int, int, int, int, int, int, unsigned, unsigned);       // NOLINT
void __wrap_glBlitFramebuffer(int, int, int, int, int, int, int, int, unsigned, unsigned);       // NOLINT
void __real_glTexSubImage2D(unsigned, int, int, int, int, int, unsigned, unsigned, const void*); // NOLINT
void __wrap_glTexSubImage2D(unsigned, int, int, int, int, int, unsigned, unsigned, const void*); // NOLINT
}

namespace bench {
namespace {

double inDriver = 0; ///< seconds of the thread, since the frame began

const std::filesystem::path assets = support::sources() / "assets";

double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// What this thread has used of a processor: other programs that run at the same time do not count.
double ownSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

template <class Call> void countDriver(Call&& call) {
  const double began = ownSeconds();
  call();
  inDriver += ownSeconds() - began;
}

} // namespace

BenchTable::BenchTable(int width, int height, const std::filesystem::path& file)
    : context_(width, height), stage_({.width = width,
                                       .height = height,
                                       .pixelsPerMillimetre = density(width),
                                       .isSlow = platform::drawsInSoftware()},
                                      look::Theme{}),
      shell_({.assets = assets,
              .workshops = file.parent_path(),
              .memory = {},
              .table = {width / density(width), height / density(width)},
              .utc = [this] { return 1790000000000 + static_cast<base::UtcMilliseconds>(now_ * 1000); },
              .language = "nl"},
             router_) {
  if (!shell_.open(file)) throw std::runtime_error("the benchmark's file does not open");
  shell_.table()->go("map");
  frame([] {});
}

void BenchTable::showNotes() {
  // Where the first rows of notes are: the more steps, the lower is a whole map, and the emptier its sheet.
  const auto board = std::ranges::find(router_.areas(), "map/board", &touch::Area::name);
  const base::Point rows = board->place(base::Point{board->box.centre().x, board->box.y + 20});
  const auto closer = [&] { frame([&] { router_.feed(touch::Wheel{rows, 1}); }); };
  for (int i = 0; i < 200 && notes().size() < 3; ++i) closer();  // seen from far, none can be touched
  for (int i = 0; i < 200 && notes().size() > 60; ++i) closer(); // as people look at them
  for (int i = 0; i < 120; ++i) frame([] {});
  if (notes().empty()) throw std::runtime_error("no note is in sight");
}

std::vector<base::Point> BenchTable::notes() const {
  std::vector<base::Point> middles;
  for (const touch::Area& area : router_.areas())
    if (area.role == "note") middles.push_back(area.place(area.box.centre()));
  return middles;
}

FrameTime BenchTable::frame(const std::function<void()>& touch) {
  now_ += 1.0 / 60;
  inDriver = 0;
  const double began = seconds(), ownBegan = ownSeconds();
  touch();
  router_.tick(now_);
  ui::Frame frame = stage_.frame(router_, now_);
  shell_.draw(frame);
  finished_ = stage_.finish(frame, 1);
  router_.show(std::move(finished_.areas), now_);
  countDriver([] { glFinish(); });
  return {seconds() - began, ownSeconds() - ownBegan - inDriver};
}

void BenchTable::finger(touch::ContactId id, touch::Phase phase, base::Point at) {
  router_.feed(touch::Contact{.id = id, .phase = phase, .position = at, .time = now_});
}

} // namespace bench

void __wrap__Z32ImGui_ImplOpenGL3_RenderDrawDataP10ImDrawData(ImDrawData* data) { // NOLINT
  bench::countDriver([&] { __real__Z32ImGui_ImplOpenGL3_RenderDrawDataP10ImDrawData(data); });
}

void __wrap_glBlitFramebuffer(int a, int b, int c, int d, int e, int f, int g, int h, unsigned i,
                              unsigned j) { // NOLINT
  bench::countDriver([&] { __real_glBlitFramebuffer(a, b, c, d, e, f, g, h, i, j); });
}

void __wrap_glTexSubImage2D(unsigned a, int b, int c, int d, int e, int f, unsigned g, unsigned h, // NOLINT
                            const void* pixels) {
  bench::countDriver([&] { __real_glTexSubImage2D(a, b, c, d, e, f, g, h, pixels); });
}
