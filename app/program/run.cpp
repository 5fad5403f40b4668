#include "program/run.hpp"

#include "platform/awake.hpp"
#include "platform/clock.hpp"
#include "platform/quit.hpp"
#include "platform/software.hpp"
#include "platform/sound.hpp"
#include "platform/touch_sources.hpp"
#include "platform/window.hpp"
#include "program/folders.hpp"
#include "program/keyboard.hpp"
#include "program/measure.hpp"
#include "program/replaying.hpp"
#include "program/tabletop.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace program {
namespace {

using namespace language::literals;

/// What moves by itself is drawn this often at most. A graphics card makes a swap wait for the display, a
/// software renderer does not.
base::Seconds leastFrameTime(const platform::Window& window) {
  return window.keepsDrawing() ? 1. / 60 : 1. / 240;
}

/// The window, the table in it, and the fingers on it. One turn of the loop: wait, hear the fingers, draw.
class Running {
 public:
  explicit Running(const RunOptions& options);
  int loop();

 private:
  /// Whether somebody wants to leave, and may: nothing that is not saved is lost without being told.
  bool isLeaving();
  void turn();
  void wait();
  void happen(const std::function<void()>& act);
  void hear(base::Seconds now);
  void stayAwake();
  void record(const touch::Contact& contact);
  void draw(base::Seconds now);
  void listen();
  double density();
  ui::Stage::Settings picture();
  shell::Shell::Settings settings(const Folders& folders);
  void measure(double diagonalInch);
  void due(std::optional<base::Seconds> at) {
    if (at) due_ = std::min(due_.value_or(*at), *at);
  }

  const RunOptions& options_;
  platform::Quit quit_;
  platform::Window window_;
  double diagonalInch_ = 0;
  std::atomic<bool> isWoken_ = false;
  std::optional<Tabletop> tabletop_;
  std::optional<platform::Sound> sound_;
  platform::TouchSources sources_;
  std::optional<touch::Recorder> recorder_;
  std::optional<Replaying> replaying_;
  std::optional<platform::Awake> awake_;              ///< while a workshop is open
  bool leavesAnyway_ = false;                         ///< people were told what they lose
  bool isDirty_ = true;                               ///< something may look different now
  std::optional<base::Seconds> due_, heldAt_, again_; ///< when to wake up, for whom
  base::Seconds drawn_ = 0;
};

platform::Window::Options windowOf(const RunOptions& options) {
  platform::Window::Options window{
      .title = "Journeytable", .fullscreen = options.fullscreen, .monitor = options.monitor};
  if (options.width > 0) window.width = options.width, window.height = options.height;
  return window;
}

std::optional<platform::TouchTuio::Options> tuioOf(const RunOptions& options) {
  if (options.tuioPort == 0) return {};
  return platform::TouchTuio::Options{options.tuioPort, options.tuioSenders};
}

Running::Running(const RunOptions& options)
    : options_(options), quit_([this] { window_.wake(); }), window_(windowOf(options)),
      sources_(window_, tuioOf(options)) {
  const Folders folders = findFolders();
  const double remembered = shell::Memory::read(folders.memory).diagonalInch;
  sound_.emplace(folders.assets / "sounds" / "time_is_over.wav");
  diagonalInch_ = options.diagonalInch > 0 ? options.diagonalInch : remembered;
  const auto first = picture();
  tabletop_.emplace(settings(folders), first, options.uiTree);
  tabletop_->shell().setPanels(sources_.panels());
  if (options.diagonalInch > 0) tabletop_->shell().memory().diagonalInch = options.diagonalInch;
  listen();
  if (!options.touchLog.empty()) recorder_.emplace(options.touchLog, window_.table());
  if (!options.file.empty()) tabletop_->shell().open(options.file);
  if (!options.touches.empty())
    replaying_.emplace(touch::Recording::read(options.touches), options.pictures, *tabletop_);
}

double Running::density() {
  window_.setPixelsPerMillimetre(0);
  const double density = pixelsPerMillimetre({.window = window_.pixels(),
                                              .monitor = window_.monitorPixels(),
                                              .monitorDensity = window_.pixelsPerMillimetre(),
                                              .diagonalInch = diagonalInch_});
  window_.setPixelsPerMillimetre(density);
  return density;
}

ui::Stage::Settings Running::picture() {
  const base::Size pixels = window_.pixels();
  return {.width = static_cast<int>(pixels.w),
          .height = static_cast<int>(pixels.h),
          .pixelsPerMillimetre = density(),
          .isSlow = platform::drawsInSoftware()};
}

void Running::measure(double diagonalInch) {
  diagonalInch_ = diagonalInch;
  tabletop_->resize(picture());
}

shell::Shell::Settings Running::settings(const Folders& folders) {
  return {.assets = folders.assets,
          .workshops = folders.workshops,
          .memory = folders.memory,
          .marks = folders.marks,
          .copies = folders.copies,
          .furtherCopies =
              options_.copies.empty() ? folders.furtherCopies : std::filesystem::absolute(options_.copies),
          .table = window_.table(),
          .utc = platform::utc,
          .clipboard = [this] { return window_.clipboard(); },
          .wake =
              [this] {
                isWoken_ = true;
                window_.wake();
              },
          .chime = [this] { sound_->play(); },
          .displayChanged = [this](double inch) { measure(inch); },
          .language = options_.language};
}

void Running::listen() {
  // Each apart: what one of them throws keeps no other from happening.
  window_.typed = [this](char32_t letter) { happen([&] { type(tabletop_->shell(), letter); }); };
  window_.pressed = [this](const platform::KeyStroke& stroke) {
    happen([&] { press(tabletop_->shell(), window_, stroke); });
  };
  window_.exposed = [this] {
    happen([&] {
      const auto now = picture();
      if (now.width > 0 && now.height > 0) tabletop_->resize(now);
    });
  };
  window_.lost = [this] {
    if (shell::Table* const table = tabletop_->shell().table()) table->document().flush();
  };
  sources_.turned = [this](const touch::Wheel& wheel) {
    tabletop_->feed(wheel);
    isDirty_ = true;
  };
}

void Running::happen(const std::function<void()>& act) {
  isDirty_ = true;
  tabletop_->shell().guard(act);
}

void Running::wait() {
  if (isDirty_ || isWoken_) return window_.wait(0);
  if (!due_) return window_.wait({});
  window_.wait(std::max(0.0, *due_ - platform::now()));
}

void Running::hear(base::Seconds now) {
  due_.reset();
  due(sources_.poll(now, [this](const touch::Contact& contact) {
    isDirty_ = true;
    record(contact);
    tabletop_->feed(contact);
  }));
  if (replaying_ && replaying_->next().value_or(now + 1) <= now) {
    replaying_->poll(now);
    isDirty_ = true;
  }
  if (replaying_) due(replaying_->next());
  if (heldAt_ && *heldAt_ <= now) isDirty_ = true;
  tabletop_->shell().guard([&] { heldAt_ = tabletop_->router().tick(now); });
  due(heldAt_);
}

void Running::stayAwake() {
  auto& shell = tabletop_->shell();
  const bool isOpen = shell.table() != nullptr;
  if (isOpen == awake_.has_value()) return;
  if (isOpen)
    awake_.emplace(window_.x11Display(), shell.words()("awake.why"_text));
  else
    awake_.reset();
}

/// A recording that cannot go on ends; the fingers go on.
void Running::record(const touch::Contact& contact) {
  if (!recorder_) return;
  try {
    recorder_->write(contact);
  } catch (const std::exception&) {
    recorder_.reset();
    tabletop_->shell().accident("recording touches", std::current_exception());
  }
}

void Running::draw(base::Seconds now) {
  if (isWoken_.exchange(false)) isDirty_ = true;
  if (again_ && *again_ <= now) isDirty_ = true;
  if (isDirty_) {
    isDirty_ = false;
    drawn_ = now;
    const bool keeps = window_.keepsDrawing();
    const auto& finished = tabletop_->draw(now, keeps ? 1 : 0);
    if (finished.painted) keeps ? window_.swap(finished.damaged) : window_.swap();
    again_ = finished.again;
    tabletop_->tellUiTree();
    if (again_) again_ = std::max(*again_, drawn_ + leastFrameTime(window_));
  }
  due(again_);
}

bool Running::isLeaving() {
  if (quit_.isAsked() || leavesAnyway_) return true;
  if (!window_.isCloseRequested()) return false;
  shell::Table* const table = tabletop_->shell().table();
  if (table == nullptr || !table->document().failure()) return true;
  window_.refuseClose();
  const auto& words = tabletop_->shell().words();
  tabletop_->shell().message(words("close.unsaved.title"_text), words("close.unsaved"_text),
                             {{"retry", words("close.retry"_text), [table] { table->document().retry(); }},
                              {"leave", words("close.anyway"_text), [this] { leavesAnyway_ = true; }}});
  isDirty_ = true;
  return false;
}

/// Nothing that goes wrong ends the program while people work: what is left of the turn comes in the next
/// one.
void Running::turn() {
  auto& shell = tabletop_->shell();
  const bool had = shell.hasMessage();
  shell.guard([this] {
    wait();
    const base::Seconds now = platform::now();
    hear(now);
    draw(now);
    stayAwake();
  });
  if (shell.hasMessage() && !had) isDirty_ = true;
}

int Running::loop() {
  while (!isLeaving()) {
    turn();
    if (options_.endsAfterFirstFrame) break;
    if (replaying_ && replaying_->isDone() && !again_) break;
  }
  return replaying_ ? replaying_->report() : 0;
}

} // namespace

int runInWindow(const RunOptions& options) { return Running(options).loop(); }

} // namespace program
