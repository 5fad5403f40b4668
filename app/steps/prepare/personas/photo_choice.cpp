#include "steps/prepare/personas/photo_choice.hpp"

#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

namespace steps {

using namespace language::literals;
using look::Align;
using look::Weight;

namespace {

constexpr std::size_t mostPhotos = 240;
constexpr double edge = 9, head = 24, foot = 22, space = 4, name = 15;
constexpr double narrowest = 62, highest = 92; // of a tile
constexpr int smallSide = 160;                 // pixels

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
  if (looking_.isAsking() || reading_.isAsking() || making_.isAsking()) frame.again(frame.now() + 0.1);
}

/// One after the other, those that are seen; others are forgotten, so that a stick full of them takes no
/// memory.
void PhotoChoice::takeSmall(std::size_t first, std::size_t end) {
  if (auto made = making_.take()) small_.insert_or_assign(made->file, std::move(made->png));
  std::set<std::filesystem::path> seen;
  for (std::size_t i = first; i < end; ++i) seen.insert((*found_)[i].file);
  std::erase_if(small_, [&](const auto& one) { return !seen.contains(one.first); });
  if (making_.isAsking()) return;
  const auto next = std::ranges::find_if(seen, [&](const auto& file) { return !small_.contains(file); });
  if (next == seen.end()) return;
  making_.ask([file = *next] {
    try {
      return Small{file, look::squareOf(look::readPhoto(file), smallSide)};
    } catch (const std::exception&) { // whoever chooses it is told why
      return Small{.file = file};
    }
  });
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
  const double high = inner.h - head - foot - space;
  const double across = std::max(1.0, std::floor((inner.w + space) / (narrowest + space)));
  const double wide = (inner.w + space) / across - space;
  const double down = std::max(1.0, std::round((high + space) / (std::min(wide + name, highest) + space)));
  const double tall = (high + space) / down - space;
  const auto perPage = static_cast<std::size_t>(across * down);
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
  const std::size_t first = page_ * perPage, end = std::min(count, first + perPage);
  if (count > 0) takeSmall(first, end);
  for (std::size_t i = first; i < end; ++i) {
    const double at = static_cast<double>(i - first), row = std::floor(at / across);
    drawTile(
        frame, sheet, i,
        {inner.x + (at - row * across) * (wide + space), inner.y + head + row * (tall + space), wide, tall});
  }
  if (making_.isAsking()) frame.again(frame.now() + 0.1);
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

/// The picture over its name.
void PhotoChoice::drawTile(ui::Frame& frame, const Sheet& sheet, std::size_t index, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::filesystem::path& file = (*found_)[index].file;
  const std::string area = sheet.name + "/" + std::to_string(index), label = file.filename().string();
  const Point at = frame.place()(box.centre());
  const bool isEnabled = !reading_.isAsking(), pressed = frame.isPressed(area);
  const auto made = small_.find(file);
  const bool isSeen = made != small_.end() && !made->second.empty();
  const double side = std::min(box.w, box.h - name) - 5;
  const Rect picture = base::around({box.centre().x, box.y + 3 + side / 2}, {side, side});
  frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
    canvas.fill(box, pressed ? theme.line : theme.white, theme.keyCorner);
    canvas.outline(box, theme.line, 0.5, theme.keyCorner);
    if (isSeen)
      canvas.picture(made->first.string() + ":" + std::to_string(std::hash<std::string>{}(made->second)),
                     made->second, picture, 3);
    else
      canvas.icon(look::Icon::Image, picture.centre(), 0.4 * side, theme.quiet);
    canvas.text(label, {box.x + 3, box.bottom() - name, box.w - 6, name - 4},
                {theme.text, Weight::Medium, Align::Centre, 1, theme.small},
                isEnabled ? theme.ink : theme.secondInk);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [self = shared_from_this(), file, at](const touch::Touch& touch) {
                    if (touch.isTap()) self->read(file, at);
                  },
              .role = "button",
              .label = label,
              .value = file.parent_path().filename().string(),
              .enabled = isEnabled});
  if (isSeen)
    frame.area(
        {.name = area + "/small", .box = picture, .role = "image", .label = label, .takesFingers = false});
}

} // namespace steps
