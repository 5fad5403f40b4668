#include "platform/touch_sources.hpp"

#include "platform/clock.hpp"
#include "platform/window.hpp"

#include <utility>

namespace platform {
TouchSources::TouchSources(Window& window, const std::optional<TouchTuio::Options>& tuio) : window_(window) {
  // X11, Wayland and the mouse are silent while fingers are still, and tell themselves when a device goes;
  // TUIO knows better than a filter which of its senders is silent.
  if (window.waylandDisplay())
    panel_ = add(std::make_unique<TouchWayland>(window), {.silence = 0});
  else
    panel_ = add(std::make_unique<TouchX11>(window), {.silence = 0});
  if (tuio) tuio_ = add(std::make_unique<TouchTuio>(*tuio, [&window] { window.wake(); }), {.silence = 0});
  mouse_ = add(std::make_unique<TouchMouse>(), {.flickerTime = 0, .silence = 0, .jitterCutoff = 0});

  window.pointed = [this](base::Point at) { mouse_->pointed(at, now()); };
  window.clicked = [this](base::Point at, bool down) { mouse_->clicked(at, down, now()); };
  window.turned = [this](base::Point at, double steps) {
    if (turned) turned({at, steps});
  };
}

TouchSources::~TouchSources() { window_.pointed = {}, window_.clicked = {}, window_.turned = {}; }

std::optional<base::Seconds> TouchSources::poll(base::Seconds now,
                                                const std::function<void(const touch::Contact&)>& give) {
  const auto monitor = window_.monitorOnTable();
  panels_.place(window_.table(), monitor);
  if (tuio_) tuio_->place(monitor);
  const auto next = panels_.poll(now, [&](const touch::Contact& contact) {
    if (contact.id >= touch::firstPanelContact) mouse_->touched(now);
    give(contact);
  });
  if (panel_->isTouched()) mouse_->touched(now);
  window_.showCursor(mouse_->isInUse());
  return next;
}

} // namespace platform
