#include "table/notices.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace table {
namespace {

/// Two seconds to notice, and a slow reader's 12 characters a second.
double secondsToRead(const std::string& text) {
  return 2.5 + static_cast<double>(base::countCodePoints(text)) / 12;
}

} // namespace

void Notices::add(std::string text, std::optional<base::Point> at) {
  std::erase_if(notices_, [&](const Notice& notice) { return notice.text == text && notice.at == at; });
  notices_.push_back({std::move(text), at, {}, ++count_});
}

void Notices::draw(ui::Frame& frame, const std::function<double(base::Point)>& facing) {
  const look::Theme& theme = frame.theme();
  for (Notice& notice : notices_)
    if (!notice.since) notice.since = frame.now();
  std::erase_if(notices_, [&](const Notice& n) { return frame.now() > *n.since + secondsToRead(n.text); });

  for (const Notice& notice : notices_) {
    const base::Rect table = frame.table();
    const base::Point at = notice.at.value_or(base::Point{table.centre().x, table.h * 0.42});
    constexpr double width = 190, height = 46;
    const double turn = facing(at);
    const auto put =
        frame.at(base::Transform::placed({std::clamp(at.x, width / 2 + 6, table.w - width / 2 - 6),
                                          std::clamp(at.y, width / 2, table.h - width / 2)},
                                         turn));
    const double shown = frame.ease("notice/" + std::to_string(notice.number), 1, theme.calm, 0.0);
    const base::Rect box{-width / 2, -height - 16 - 6 * shown, width, height};
    frame.draw(box.inset(-12), [&](ui::Canvas& canvas) {
      canvas.shadow(box, 8, 4);
      canvas.fill(box, look::faded(theme.ink, 0.94), 8);
      canvas.text(notice.text, box.inset(9, 4), {theme.heading, look::Weight::Medium, look::Align::Centre},
                  theme.onDark);
    });
    frame.area({.name = "notice/" + std::to_string(notice.number),
                .box = box,
                .role = "alert",
                .label = notice.text,
                .takesFingers = false});
    frame.again(*notice.since + secondsToRead(notice.text) + 0.01);
  }
}

std::vector<std::string> Notices::texts() const {
  std::vector<std::string> out;
  for (const Notice& notice : notices_) out.push_back(notice.text);
  return out;
}

} // namespace table
