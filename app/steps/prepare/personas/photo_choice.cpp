#include "steps/prepare/personas/photo_choice.hpp"

#include "ui/widgets.hpp"

#include <algorithm>
#include <cstdlib>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr std::size_t mostPhotos = 240;
constexpr double edge = 9, head = 24, foot = 22, row = 21, space = 3;

std::string_view refusalOf(look::PhotoFault fault) {
  switch (fault) {
  case look::PhotoFault::Unreadable: return "refusal.picture_unreadable";
  case look::PhotoFault::NotOne: return "refusal.picture_not_one";
  case look::PhotoFault::TooLarge: return "refusal.picture_too_large";
  case look::PhotoFault::TooMany: return "refusal.picture_too_many";
  case look::PhotoFault::Broken: return "refusal.picture_broken";
  }
  return "refusal.picture_broken";
}

/// On sticks, where cameras keep them in folders too, and where a home folder keeps pictures, whatever that
/// is called in Dutch or English.
std::vector<base::FoundFile> photos() {
  const char* const home = std::getenv("HOME");
  std::vector<std::filesystem::path> folders =
      base::foldersOf({.home = home == nullptr ? "" : home,
                       .inHome = {"Downloads", "Pictures", "Afbeeldingen", "Desktop", "Bureaublad"},
                       .media = {"/media", "/run/media"}});
  for (std::size_t i = folders.size(); i-- > 0;) folders.push_back(folders[i] / "DCIM");
  return base::filesIn(folders, {".png", ".jpg", ".jpeg"}, mostPhotos, base::Depth::FoldersInIt);
}

} // namespace

/// What was asked beside the table, when it is there.
void PhotoChoice::take(ui::Frame& frame, const Sheet& sheet) {
  if (!isLooking_) {
    isLooking_ = true;
    looking_.ask(photos);
  }
  if (auto found = looking_.take()) found_ = std::move(*found);
  if (auto read = reading_.take()) {
    if (read->fault)
      room_->tell(journey::Refusal{refusalOf(*read->fault)}, asked_);
    else
      sheet.chosen(read->png, asked_);
  }
  if (looking_.isAsking() || reading_.isAsking()) frame.again(frame.now() + 0.1);
}

void PhotoChoice::read(const std::filesystem::path& file, Point at) {
  asked_ = at;
  reading_.ask([file] {
    try {
      return Read{.png = look::squareOf(look::readPhoto(file))};
    } catch (const look::PhotoError& error) {
      return Read{.fault = error.fault};
    } catch (const std::exception&) { // no memory for it
      return Read{.fault = look::PhotoFault::TooMany};
    }
  });
}

void PhotoChoice::draw(ui::Frame& frame, const Sheet& sheet) {
  take(frame, sheet);
  const look::Theme& theme = frame.theme();
  const Rect& box = sheet.box;
  const Rect inner = box.inset(edge);
  const auto perPage =
      std::max<std::size_t>(1, static_cast<std::size_t>((inner.h - head - foot - space) / (row + space)));
  const std::size_t count = found_ ? found_->size() : 0,
                    pages = std::max<std::size_t>(1, (count + perPage - 1) / perPage);
  page_ = std::min(page_, pages - 1);
  const bool isReading = reading_.isAsking();
  const std::string title = room_->say(isReading ? "photo.reading"_text : "photo.title"_text);
  frame.area(
      {.name = sheet.name, .box = box, .touch = [](const touch::Touch&) {}, .role = "group", .label = title});
  frame.draw(box.inset(-14), [&](ui::Canvas& canvas) {
    canvas.shadow(box, 8, 4);
    canvas.fill(box, theme.paper, 8);
    canvas.text(title, {inner.x, inner.y, inner.w, head - 4}, {theme.heading, Weight::SemiBold}, theme.ink);
    if (count > 0) return;
    const auto words = found_ ? "photo.none"_text : "photo.looking"_text;
    canvas.text(room_->say(words), {inner.x, inner.y + head, inner.w, inner.h - head - foot - 6},
                {theme.heading, Weight::Regular, Align::Centre}, theme.secondInk);
  });
  for (std::size_t i = page_ * perPage; i < std::min(count, (page_ + 1) * perPage); ++i) {
    const double at = static_cast<double>(i - page_ * perPage);
    drawRow(frame, sheet, i, {inner.x, inner.y + head + at * (row + space), inner.w, row});
  }
  const double y = inner.bottom() - foot / 2;
  if (pages > 1) {
    ui::iconButton(
        frame, sheet.name + "/before", look::Icon::Back, {inner.x + 11, y}, room_->say("photo.before"_text),
        [self = shared_from_this()] { --self->page_; }, page_ > 0);
    ui::iconButton(
        frame, sheet.name + "/after", look::Icon::Forward, {inner.x + 59, y}, room_->say("photo.after"_text),
        [self = shared_from_this()] { ++self->page_; }, page_ + 1 < pages);
    frame.draw({inner.x + 20, y - 10, 30, 20}, [&](ui::Canvas& canvas) {
      canvas.label(std::to_string(page_ + 1) + " / " + std::to_string(pages), {inner.x + 35, y},
                   {theme.text, Weight::Medium, Align::Centre}, theme.secondInk);
    });
  }
  ui::button(frame,
             {.name = sheet.name + "/close",
              .box = {inner.right() - 100, inner.bottom() - foot, 100, foot},
              .label = room_->say("photo.close"_text)},
             sheet.close);
}

void PhotoChoice::drawRow(ui::Frame& frame, const Sheet& sheet, std::size_t index, const Rect& box) {
  const std::filesystem::path& file = (*found_)[index].file;
  const Point at = frame.place()(box.centre());
  ui::button(frame,
             {.name = sheet.name + "/" + std::to_string(index),
              .box = box,
              .label = file.filename().string(),
              .icon = look::Icon::Image,
              .enabled = !reading_.isAsking(),
              .value = file.parent_path().filename().string()},
             [self = shared_from_this(), file, at] { self->read(file, at); });
}

} // namespace steps
