// The sheet with workshop files that lie in the usual places, and the worked example.
#include "shell/rim/pill.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/shell.hpp"
#include "shell/start/samples.hpp"
#include "shell/start/start.hpp"

#include <algorithm>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Weight;
using ui::Canvas;

namespace {

constexpr double pitch = 42; // of the lines

} // namespace

void Start::drawOpen(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  if (auto found = looking_.take()) found_ = std::move(*found);
  if (looking_.isAsking()) frame.again();
  std::vector<const language::Catalogue*> samples;
  for (const language::Catalogue& one : shell_.languages().all())
    if (sampleIn(shell_.settings().assets, one.code())) samples.push_back(&one);
  const double list = std::clamp(static_cast<double>(found_.size()), 2.0, 9.0) * pitch;
  Rect box = drawSheet(frame, {760, list + 126}, words("start.open.title"_text));
  if (!samples.empty()) {
    const double width = (box.w + 12) / static_cast<double>(samples.size()) - 12;
    for (std::size_t i = 0; i < samples.size(); ++i)
      pill(frame,
           {.name = "start/sample/" + samples[i]->code(),
            .box = {box.x + static_cast<double>(i) * (width + 12), box.bottom() - 24, width, 24},
            .label = (*samples[i])("start.sample"_text),
            .icon = look::Icon::Map},
           [this, code = samples[i]->code()] {
             sheet_ = Sheet::None;
             shell_.later([this, code] { openSample(shell_, code); });
           });
    box.h -= 36;
  }
  if (!found_.empty()) return drawFiles(frame, box);
  frame.draw(box, [&](Canvas& canvas) {
    canvas.text(words(looking_.isAsking() ? "start.open.looking"_text : "start.open.none"_text),
                box.inset(box.w * 0.12, 12), {theme.heading, Weight::Medium, Align::Centre}, theme.secondInk);
  });
}

void Start::drawFiles(ui::Frame& frame, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const auto& words = shell_.words();
  constexpr double foot = 27;
  const bool whole = static_cast<double>(found_.size()) * pitch <= box.h;
  const auto fit = static_cast<std::size_t>(std::max(1.0, (whole ? box.h : box.h - foot) / pitch));
  const std::size_t pages = (found_.size() + fit - 1) / fit;
  page_ = std::min(page_, pages - 1);
  const std::size_t from = page_ * fit, to = std::min(found_.size(), from + fit);
  for (std::size_t i = from; i < to; ++i) {
    const base::FoundFile& found = found_[i];
    const Rect row{box.x, box.y + static_cast<double>(i - from) * pitch, box.w, pitch - 3};
    const std::string area = "start/file/" + std::to_string(i), name = found.file.stem().string();
    const std::string day = words.date(found.changed), folder = base::folderShown(found.file, shell_.home());
    const bool pressed = frame.isPressed(area);
    frame.draw(row.inset(-4), [&](Canvas& canvas) {
      if (pressed) canvas.fill(row.inset(-3, 0), look::faded(theme.ink, 0.06), 4);
      canvas.icon(look::Icon::File, {row.x + 10, row.centre().y}, 15, theme.accent);
      const double left = row.x + 27, date = 124, width = row.right() - left - date - 9;
      canvas.text(name, {left, row.y + 2, width, row.h / 2 - 1}, {theme.title, Weight::SemiBold}, theme.ink);
      canvas.text(folder, {left, row.centre().y, width, row.h / 2 - 2}, {theme.heading}, theme.secondInk);
      canvas.text(day, {row.right() - date, row.y, date, row.h},
                  {theme.heading, Weight::Medium, Align::Right}, theme.secondInk);
      if (i + 1 < to)
        canvas.line({left, row.bottom() + 1.5}, {row.right(), row.bottom() + 1.5}, theme.line, 0.4);
    });
    frame.area({.name = area,
                .box = row,
                .touch =
                    [this, file = found.file](const touch::Touch& touch) {
                      if (touch.isTap()) openLater(file);
                    },
                .role = "button",
                .label = name,
                .value = folder});
  }
  if (pages < 2) return;
  const base::Point middle{box.centre().x, box.bottom() - foot / 2 + 4};
  frame.draw(base::around(middle, {80, foot}), [&](Canvas& canvas) {
    canvas.label(std::to_string(page_ + 1) + " / " + std::to_string(pages), middle,
                 {theme.heading, Weight::Medium, Align::Centre}, theme.secondInk);
  });
  roundButton(
      frame, "start/page/before", look::Icon::Back, {middle.x - 60, middle.y},
      words("start.page.before"_text), [this] { --page_; }, page_ > 0);
  roundButton(
      frame, "start/page/after", look::Icon::Forward, {middle.x + 60, middle.y},
      words("start.page.after"_text), [this] { ++page_; }, page_ + 1 < pages);
}

} // namespace shell
