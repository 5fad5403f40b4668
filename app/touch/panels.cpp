#include "touch/panels.hpp"

#include "touch/filters/twins.hpp"
#include "touch/pulse.hpp"

#include <algorithm>

namespace touch {
namespace {

/// From a monitor that is 1 wide and 1 high to where it lies on the table.
base::Transform lying(const base::Rect& monitor) {
  return {monitor.w, 0, 0, monitor.h, monitor.x, monitor.y};
}

} // namespace

struct Panels::Line {
  std::string name;
  Filters filters;
  Pulse pulse{};
  base::Transform toTable{};
};

struct Panels::Origin {
  std::unique_ptr<Source> source;
  Filters::Settings settings;
  std::map<std::string, std::unique_ptr<Line>> lines{}; ///< by the device's name
  std::map<unsigned, Line*> byNumber{};
};

Panels::Panels() : twins_(std::make_unique<Twins>()) {}

Panels::~Panels() = default;

Source& Panels::add(std::unique_ptr<Source> source, Filters::Settings settings) {
  origins_.push_back(std::make_unique<Origin>(Origin{std::move(source), settings}));
  return *origins_.back()->source;
}

std::optional<base::Seconds> Panels::poll(base::Seconds now,
                                          const std::function<void(const Contact&)>& give) {
  std::optional<base::Seconds> next;
  const auto due = [&](std::optional<base::Seconds> at) {
    if (at) next = std::min(next.value_or(*at), *at);
  };
  for (const auto& origin : origins_) {
    origin->source->poll(now, [&](const Contact& contact) {
      auto& from = line(*origin, contact.device);
      from.pulse.feed(contact);
      from.filters.feed(contact, give);
    });
    due(origin->source->next());
    for (auto& [name, from] : origin->lines) due(from->filters.tick(now, give));
  }
  return next;
}

Panels::Line& Panels::line(Origin& origin, unsigned number) {
  const auto known = origin.byNumber.find(number);
  if (known != origin.byNumber.end()) return *known->second;
  auto name = origin.source->name();
  for (auto& device : origin.source->devices())
    if (device.number == number) name = device.name;
  auto& line = origin.lines[name];
  if (!line) {
    line = std::make_unique<Line>(Line{name, Filters(origin.settings, twins_.get())});
    place(*line);
  }
  return *(origin.byNumber[number] = line.get());
}

void Panels::place(Line& line) const {
  const auto at = lying(monitor_);
  const auto lie = calibration(line.name);
  line.toTable = lie ? at * *lie * at.inverse() : base::Transform{};
  line.filters.place(table_, line.toTable);
}

void Panels::place(base::Size table, const base::Rect& monitor) {
  if ((table == table_ && monitor == monitor_) || monitor.empty()) return;
  table_ = table, monitor_ = monitor;
  for (auto& origin : origins_)
    for (auto& [name, line] : origin->lines) place(*line);
}

void Panels::calibrate(const std::string& device, const std::optional<base::Transform>& lie) {
  if (lie)
    calibrations_[device] = *lie;
  else
    calibrations_.erase(device);
  for (auto& origin : origins_)
    for (auto& [name, line] : origin->lines)
      if (name == device) place(*line);
}

std::optional<base::Transform> Panels::calibration(const std::string& device) const {
  const auto known = calibrations_.find(device);
  if (known == calibrations_.end()) return {};
  return known->second;
}

std::optional<Trouble> Panels::trouble() const {
  for (const auto& origin : origins_)
    if (const auto trouble = origin->source->trouble()) return trouble;
  return {};
}

std::vector<Panels::Panel> Panels::list() const {
  std::vector<Panel> panels;
  const auto toMonitor = lying(monitor_).inverse();
  for (const auto& origin : origins_)
    for (const auto& device : origin->source->devices()) {
      auto& panel = panels.emplace_back(Panel{.name = device.name, .points = device.points});
      const auto known = origin->lines.find(device.name);
      if (known == origin->lines.end()) continue;
      const Line& line = *known->second;
      const Pulse& pulse = line.pulse;
      panel.tellsSize = pulse.tellsSize;
      panel.rate = pulse.rate;
      panel.most = pulse.most;
      panel.taps = pulse.taps;
      panel.tapped = toMonitor(pulse.tapped);
      for (const auto& [id, finger] : pulse.fingers)
        panel.fingers.push_back({.id = id,
                                 .position = line.toTable(finger.last.position),
                                 .size = finger.last.size,
                                 .rate = finger.interval > 0 ? 1 / finger.interval : 0,
                                 .ignored = line.filters.ignores(id)});
    }
  return panels;
}

std::size_t Panels::twins() const { return twins_->noticed(); }

} // namespace touch
