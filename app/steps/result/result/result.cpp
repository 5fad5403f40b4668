#include "steps/result/result/result.hpp"

#include "report/formats/format.hpp"
#include "steps/result/result/exporting.hpp"
#include "steps/result/result/media.hpp"
#include "steps/result/result/story_sheet.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <iterator>

namespace steps {

using namespace language::literals;

namespace {

class Result : public Step {
 public:
  explicit Result(Room& room) : Step(room), exporting_(room) {}

  std::string_view name() const override { return "result"; }
  void entered() override {
    own_ = to_ = std::filesystem::absolute(room().document.file()).parent_path();
    exporting_.forget();
  }

  void draw(ui::Frame& frame, const Rect& middle) override {
    exporting_.look(frame);
    findPlaces(frame);
    if (revision_ != room().document.revision()) {
      story_ = report::storyOf(room().workshop());
      revision_ = room().document.revision();
    }
    ui::sheet(frame, middle, frame.theme().sheetCorner);
    constexpr double foot = 34;
    const Rect inner = middle.inset(18, 10);
    drawStory(frame, room(), story_, {inner.x, inner.y, inner.w, inner.h - foot});
    drawExport(frame, {inner.x, inner.bottom() - foot + 6, inner.w, foot - 6});
  }

 private:
  /// The folder of the workshop first. What was chosen stays chosen as long as it is there.
  void findPlaces(ui::Frame& frame) {
    places_ = {{own_.filename().string(), own_}};
    std::ranges::copy(media_.look(frame), std::back_inserter(places_));
    if (std::ranges::find(places_, to_, &Destination::folder) == places_.end()) to_ = own_;
  }

  void drawExport(ui::Frame& frame, const Rect& box) {
    const bool busy = exporting_.isBusy();
    const Rect all{box.right() - 150, box.y + 4, 150, 20};
    ui::button(
        frame,
        {.name = "export/all",
         .box = all,
         .label = busy ? room().say("result.busy"_text, {room().words->number(exporting_.part() * 100, 0)})
                       : room().say("result.take_home"_text),
         .emphasis = ui::Emphasis::Primary,
         .icon = look::Icon::Export,
         .enabled = !busy},
        [this] { begin("all"); });
    double right = all.x - 6;
    if (busy) {
      right -= 40;
      ui::button(
          frame,
          {.name = "export/cancel", .box = {right, all.y, 40, 20}, .label = room().say("result.cancel"_text)},
          [this] { exporting_.cancel(); });
    }
    const auto formats = report::formats();
    for (std::size_t i = busy ? 0 : formats.size(); i > 0; --i) { // the first of them stands at the left
      const report::Format& format = formats[i - 1];
      std::string label{format.extension};
      std::ranges::transform(label, label.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
      right -= 40;
      ui::button(
          frame,
          {.name = "export/" + std::string{format.extension}, .box = {right, all.y, 40, 20}, .label = label},
          [this, format = std::string{format.extension}] { begin(format); });
      right -= 3;
    }
    drawPlaces(frame, {box.x, all.y, right - box.x - 6, 20});
  }

  /// What became of the last export; before one, where it will go.
  void drawPlaces(ui::Frame& frame, const Rect& box) {
    const look::Theme& theme = frame.theme();
    if (const auto& done = exporting_.done()) {
      const bool failed = !done->trouble.empty();
      const std::string words = failed ? done->trouble : writtenWords(*done);
      frame.draw(box, [&](ui::Canvas& canvas) {
        canvas.icon(failed ? look::Icon::Warning : look::Icon::Done, {box.x + 6, box.centre().y}, 11,
                    failed ? theme.low : theme.accent);
        canvas.text(words, {box.x + 16, box.y - 2, box.w - 16, box.h + 4},
                    {theme.small, look::Weight::Medium}, failed ? theme.low : theme.ink);
      });
      frame.area({.name = "export/done",
                  .box = box,
                  .touch =
                      [this](const touch::Touch& touch) {
                        if (touch.isTap()) exporting_.forget();
                      },
                  .role = failed ? "alert" : "status",
                  .label = words});
      return;
    }
    double left = box.x;
    for (std::size_t i = 0; i < places_.size() && left + 80 <= box.right(); ++i) {
      ui::button(frame,
                 {.name = "export/to/" + std::to_string(i),
                  .box = {left, box.y, 80, 20},
                  .label = places_[i].name,
                  .icon = look::Icon::File,
                  .on = places_[i].folder == to_,
                  .role = "choice"},
                 [this, folder = places_[i].folder] { to_ = folder; });
      left += 83;
    }
  }

  std::string writtenWords(const Exporting::Done& done) {
    const std::string folder = done.files.empty() ? "" : done.files.front().parent_path().string();
    const std::string written =
        room().words->count("result.written"_text, static_cast<long long>(done.files.size()), {folder});
    if (done.tellsWho.empty()) return written;
    return written + ". " + room().say("result.tells_who"_text, {done.tellsWho});
  }

  void begin(const std::string& format) { exporting_.start(format, to_); }

  Exporting exporting_;
  report::Story story_;
  std::uint64_t revision_ = ~std::uint64_t{0};
  Media media_;
  std::vector<Destination> places_;
  std::filesystem::path own_, to_; ///< the folder of the workshop, and what was chosen
};

} // namespace

std::unique_ptr<Step> makeResult(Room& room) { return std::make_unique<Result>(room); }

} // namespace steps
