#include "platform/touch_sources.hpp"

#include "platform/clock.hpp"
#include "platform/window.hpp"

#include <algorithm>
#include <utility>

namespace platform {
namespace {

template <class Source>
Source* add(auto& lines, std::unique_ptr<Source> source, touch::Filters::Settings settings) {
  auto* const known = source.get();
  lines.push_back({std::move(source), touch::Filters(settings)});
  return known;
}

} // namespace

TouchSources::TouchSources(Window& window, const base::Transform& calibration) : window_(window) {
  // X11 and the mouse are silent while fingers are still, and tell themselves when a device goes.
  panel_ = add(lines_, std::make_unique<TouchX11>(window), {.calibration = calibration, .silence = 0});
  mouse_ = add(lines_, std::make_unique<TouchMouse>(), {.flickerTime = 0, .silence = 0, .jitterCutoff = 0});

  window.pointed = [this](base::Point at) { mouse_->pointed(at, now()); };
  window.clicked = [this](base::Point at, bool down) { mouse_->clicked(at, down, now()); };
  window.turned = [this](base::Point at, double steps) {
    if (turned) turned({at, steps});
  };
}

TouchSources::~TouchSources() { window_.pointed = {}, window_.clicked = {}, window_.turned = {}; }

std::optional<base::Seconds> TouchSources::poll(base::Seconds now,
                                                const std::function<void(const touch::Contact&)>& give) {
  std::optional<base::Seconds> next;
  for (auto& line : lines_) {
    line.source->poll(now, [&](const touch::Contact& contact) {
      if (line.source.get() == panel_) mouse_->touched(now);
      line.filters.feed(contact, give);
    });
    const auto due = line.filters.tick(now, give);
    if (due) next = std::min(next.value_or(*due), *due);
  }
  if (panel_->isTouched()) mouse_->touched(now);
  window_.showCursor(mouse_->isInUse());
  return next;
}

} // namespace platform
