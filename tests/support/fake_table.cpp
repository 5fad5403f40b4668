#include "support/fake_table.hpp"

#include "base/utf8.hpp"
#include "store/threads.hpp"
#include "support/offscreen_gl.hpp"
#include "support/sources.hpp"
#include "table/seats/keys.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <stdexcept>

namespace support {

namespace {

/// Those of the sources, read once for all tables of a test program.
std::shared_ptr<const language::Languages> ourLanguages() {
  static const auto languages = std::make_shared<const language::Languages>(
      language::Languages::read(support::sources() / "assets" / "languages"));
  return languages;
}

} // namespace

FakeTable::FakeTable(Size size, std::string language, std::function<void()> chime,
                     std::filesystem::path assets)
    : size_(size), gl_(std::make_unique<OffscreenGl>(size.width, size.height)) {
  store::forbidOnThisThread();
  stage_ = std::make_unique<ui::Stage>(canvas(false), look::Theme{});
  stage_->setLanguage(language);
  const bool ours = assets.empty();
  shell_ = std::make_unique<shell::Shell>(
      shell::Shell::Settings{
          .assets = ours ? support::sources() / "assets" : std::move(assets),
          .workshops = folder_.path() / "workshops",
          .memory = folder_.path() / "memory" / "memory.json",
          .marks = folder_.path() / "memory" / "marks",
          .copies = folder_.path() / "memory" / "copies",
          .table = {size.width / size.pixelsPerMillimetre, size.height / size.pixelsPerMillimetre},
          .media = {folder_.path() / "media"},
          .home = folder_.path() / "home",
          .utc = [this] { return 1790000000000 + static_cast<base::UtcMilliseconds>(now_ * 1000); },
          .clipboard = [this] { return clipboard_; },
          .chime = std::move(chime),
          .seed = 7,
          .language = std::move(language),
          .languages = ours ? ourLanguages() : nullptr},
      router_);
  settle();
}

FakeTable::~FakeTable() {
  shell_.reset();
  stage_.reset();
}

void FakeTable::frame(bool draws) {
  if (shell_->theme() != theme_) stage_->setTheme(look::themeNamed(theme_ = shell_->theme()));
  ui::Frame frame = stage_->frame(router_, now_, draws);
  shell_->draw(frame);
  last_ = stage_->finish(frame);
  router_.show(last_.areas, now_);
}

void FakeTable::settle() {
  const auto isQuiet = [&] { return !last_.again || *last_.again > now_ + 0.25; };
  for (int i = 0; i < 180; ++i) {
    frame(i == 179); // what moves is drawn where it has come to
    if (isQuiet()) frame();
    if (isQuiet()) break;
    now_ += 1.0 / 60;
    router_.tick(now_);
  }
}

/// As the program does: a frame where the last one or a finger that is held asked for one.
void FakeTable::wait(double seconds) {
  const double end = now_ + seconds;
  std::optional<base::Seconds> held = router_.tick(now_);
  while (now_ < end) {
    const double next = std::min({end, last_.again.value_or(end), held.value_or(end)});
    now_ = std::max(now_ + 1.0 / 60, next);
    held = router_.tick(now_);
    frame(now_ >= end);
  }
}

bool FakeTable::has(const std::string& name) const {
  return std::ranges::any_of(last_.areas, [&](const touch::Area& area) { return area.name == name; });
}

const touch::Area& FakeTable::area(const std::string& name) const {
  const auto found =
      std::ranges::find_if(last_.areas, [&](const touch::Area& area) { return area.name == name; });
  if (found == last_.areas.end()) throw std::runtime_error("no area " + name + " on the table");
  return *found;
}

base::Point FakeTable::at(const std::string& name) {
  const touch::Area& found = area(name);
  return found.place(found.box.centre());
}

std::optional<base::Point> FakeTable::findSeen(const std::string& name) const {
  const touch::Area& found = area(name);
  for (double x = 0.1; x < 1; x += 0.2)
    for (double y = 0.1; y < 1; y += 0.2) {
      const base::Point at =
          found.place(base::Point{found.box.x + x * found.box.w, found.box.y + y * found.box.h});
      const auto top = std::find_if(last_.areas.rbegin(), last_.areas.rend(), [&](const touch::Area& other) {
        return other.takesFingers && other.distance(at) == 0;
      });
      if (top != last_.areas.rend() && top->name == name) return at;
    }
  return {};
}

base::Point FakeTable::seen(const std::string& name) const {
  const auto at = findSeen(name);
  if (!at) throw std::runtime_error("all of " + name + " is covered");
  return *at;
}

std::vector<std::string> FakeTable::areas(const std::string& prefix) const {
  std::vector<std::string> names;
  for (const touch::Area& area : last_.areas)
    if (area.name.starts_with(prefix)) names.push_back(area.name);
  return names;
}

void FakeTable::feed(int finger, touch::Phase phase, base::Point place) {
  auto& [contact, last] = fingers_[finger];
  if (phase == touch::Phase::Began) contact = next_++;
  last = place;
  router_.feed({.id = contact, .phase = phase, .position = place, .time = now_});
  if (phase == touch::Phase::Ended || phase == touch::Phase::Cancelled) fingers_.erase(finger);
}

void FakeTable::down(int finger, base::Point place) { feed(finger, touch::Phase::Began, place); }
void FakeTable::move(int finger, base::Point place) { feed(finger, touch::Phase::Moved, place); }
void FakeTable::up(int finger) { feed(finger, touch::Phase::Ended, fingers_.at(finger).second); }

void FakeTable::tap(base::Point place) {
  down(-1, place);
  now_ += 0.05;
  up(-1);
  settle();
}

void FakeTable::tap(const std::string& area) { tap(at(area)); }

void FakeTable::go(const std::string& step) {
  if (!has("step/" + step)) tap("place");
  tap("step/" + step);
}

void FakeTable::tapTogether(const std::vector<std::string>& areas) {
  int finger = -2;
  for (const std::string& area : areas) down(finger--, at(area));
  now_ += 0.05;
  frame();
  for (int f = -2; f > finger; --f) up(f);
  settle();
}

void FakeTable::hold(const std::string& area, double seconds) {
  down(-1, at(area));
  wait(seconds);
  up(-1);
  settle();
}

void FakeTable::drag(const std::string& from, base::Point to) {
  const base::Point start = at(from);
  down(-1, start);
  for (int i = 1; i <= 12; ++i) {
    now_ += 1.0 / 60;
    move(-1, base::mix(start, to, i / 12.0));
    frame();
  }
  now_ += 0.15; // put down, not thrown
  up(-1);
  settle();
}

void FakeTable::type(const std::string& seat, const std::string& text) {
  const auto pageWith = [](const std::string& letter, bool upper) -> std::optional<table::Page> {
    for (const table::Page page : {table::Page::Letters, table::Page::Digits, table::Page::Accents})
      for (const table::Key& key : table::keysOf({.page = page, .upper = upper}))
        if (key.shown == letter) return page;
    return {};
  };
  const auto keyFor = [&](const std::string& letter) -> std::string {
    for (const touch::Area& area : last_.areas)
      if (area.name.starts_with(seat + "/key/") && area.label == letter) return area.name;
    return {};
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = base::nextCharacter(text, at);
    const std::string letter = text.substr(at, next - at);
    at = next;
    if (keyFor(letter).empty()) {
      const bool capital = !pageWith(letter, false) && pageWith(letter, true);
      const auto page = pageWith(letter, capital);
      REQUIRE_MESSAGE(page, "no key types ", letter);
      if (*page == table::Page::Digits && has(seat + "/key/digits")) tap(seat + "/key/digits");
      if (*page == table::Page::Accents && has(seat + "/key/accents")) tap(seat + "/key/accents");
      if (*page == table::Page::Letters && has(seat + "/key/letters")) tap(seat + "/key/letters");
      if (keyFor(letter).empty() && has(seat + "/key/shift")) tap(seat + "/key/shift");
    }
    if (keyFor(letter).empty() && has(seat + "/key/shift")) tap(seat + "/key/shift");
    REQUIRE_MESSAGE(!keyFor(letter).empty(), "no key shows ", letter);
    tap(keyFor(letter));
  }
}

ui::Stage::Settings FakeTable::canvas(bool paints) const {
  return {size_.width, size_.height, size_.pixelsPerMillimetre, paints, size_.isSlow};
}

void FakeTable::picture(const std::filesystem::path& png) {
  stage_->resize(canvas(true));
  settle();
  stage_->savePicture(png);
  stage_->resize(canvas(false));
}

} // namespace support
