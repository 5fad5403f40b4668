#include "steps/result/result/result.hpp"

#include "ballot/sheet.hpp"
#include "report/formats/format.hpp"
#include "steps/result/result/exporting.hpp"
#include "steps/result/result/media.hpp"
#include "steps/result/result/story_sheet.hpp"
#include "table/journeys.hpp"
#include "table/sheet.hpp"
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
  bool fillsTable() const override { return true; }
  std::optional<Action> action() override {
    if (exporting_.isBusy())
      return Action{.name = "export/busy",
                    .label =
                        room().say("result.busy"_text, {room().words->number(exporting_.part() * 100, 0)}),
                    .tap = [] {}};
    return Action{
        .name = "export/all", .label = room().say("result.take_home"_text), .tap = [this] { begin("all"); }};
  }
  void entered() override {
    own_ = to_ = std::filesystem::absolute(room().document.file()).parent_path();
    exporting_.forget();
  }

  void draw(ui::Frame& frame, const Rect& sheet) override {
    exporting_.look(frame);
    findPlaces(frame);
    if (revision_ != room().document.revision() || story_.outline.journey != room().journey()) {
      story_ = report::storyOf(room().workshop(), room().journey());
      revision_ = room().document.revision();
    }
    paper_.draw(frame, room(), drawJourneys(frame, room(), sheet), [&](const Rect& whole) {
      table::drawGrown(frame, whole, [&](const Rect& inner) {
        constexpr double foot = 24, space = 9;
        const double corner = room().isUpright() ? 0 : ballot::Sheet::head + space;
        drawStory(frame, room(), story_, {inner.x, inner.y, inner.w, inner.h - foot - space}, corner);
        drawExport(frame, {inner.x, inner.bottom() - foot, inner.w, foot});
      });
    });
  }

 private:
  /// The folder of the workshop first. What was chosen stays chosen as long as it is there.
  void findPlaces(ui::Frame& frame) {
    places_ = {{own_.filename().string(), own_}};
    std::ranges::copy(media_.look(frame), std::back_inserter(places_));
    if (std::ranges::find(places_, to_, &Destination::folder) == places_.end()) to_ = own_;
  }

  /// The forms one by one; all of them together are the action of the rim.
  void drawExport(ui::Frame& frame, const Rect& box) {
    constexpr double width = 50, stop = 70, between = 4;
    double right = box.right();
    const auto next = [&](double wide) {
      right -= wide;
      const Rect place{right, box.y, wide, box.h};
      right -= between;
      return place;
    };
    if (exporting_.isBusy())
      ui::button(frame,
                 {.name = "export/cancel",
                  .box = next(stop),
                  .label = room().say("result.cancel"_text),
                  .capHeight = frame.theme().heading},
                 [this] { exporting_.cancel(); });
    const auto formats = report::formats();
    for (std::size_t i = exporting_.isBusy() ? 0 : formats.size(); i > 0;
         --i) { // the first stands at the left
      const report::Format& format = formats[i - 1];
      std::string label{format.extension};
      std::ranges::transform(label, label.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
      ui::button(frame,
                 {.name = "export/" + std::string{format.extension},
                  .box = next(width),
                  .label = label,
                  .capHeight = frame.theme().heading},
                 [this, format = std::string{format.extension}] { begin(format); });
    }
    drawPlaces(frame, {box.x, box.y, right - box.x - 6, box.h});
  }

  /// What became of the last export; before one, where it will go.
  void drawPlaces(ui::Frame& frame, const Rect& box) {
    const look::Theme& theme = frame.theme();
    if (const auto& done = exporting_.done()) {
      const bool failed = !done->trouble.empty();
      const std::string words = failed ? done->trouble : writtenWords(*done);
      frame.draw(box, [&](ui::Canvas& canvas) {
        canvas.icon(failed ? look::Icon::Warning : look::Icon::Done, {box.x + 9, box.centre().y}, 16,
                    failed ? theme.low : theme.accent);
        canvas.text(words, {box.x + 22, box.y, box.w - 22, box.h}, {theme.heading, look::Weight::Medium},
                    failed ? theme.low : theme.ink);
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
    constexpr double width = 124, between = 4;
    double left = box.x;
    for (std::size_t i = 0; i < places_.size() && left + width <= box.right(); ++i) {
      ui::button(frame,
                 {.name = "export/to/" + std::to_string(i),
                  .box = {left, box.y, width, box.h},
                  .label = places_[i].name,
                  .icon = look::Icon::File,
                  .on = places_[i].folder == to_,
                  .capHeight = theme.heading,
                  .role = "choice"},
                 [this, folder = places_[i].folder] { to_ = folder; });
      left += width + between;
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

  ballot::Sheet paper_;
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
