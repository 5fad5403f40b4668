// What the sheet shows: choosing a table, reading it, its preview, and what came of it.
#include "shell/intake/intake.hpp"
#include "shell/intake/letters.hpp"
#include "shell/intake/reading.hpp"
#include "shell/rim/pill.hpp"
#include "shell/table.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Point;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double foot = 24, gap = 6; // of the lines; millimetres

std::string sizeOf(std::uintmax_t bytes, const language::Catalogue& words) {
  const double kilobytes = static_cast<double>(bytes) / 1024;
  return kilobytes < 1024 ? words("intake.kilobytes"_text, {words.number(std::ceil(kilobytes), 0)})
                          : words("intake.megabytes"_text, {words.number(kilobytes / 1024, 1)});
}

/// Of a file in the list.
double pitchOf(const ui::Frame& frame) {
  return std::max(30.0, lineOn(frame, frame.theme().heading) + lineOn(frame, frame.theme().text) + 7);
}

/// What could not be read, where and why.
std::string wordsOf(const IntakeRead& failed, const language::Catalogue& words) {
  const survey::ReadError& error = *failed.error;
  const std::string why = words.named(error.refusal.text, error.refusal.words),
                    name = failed.name.empty() ? words("intake.pasted"_text) : failed.name;
  if (error.line == 0) return words("intake.failed"_text, {name, why});
  const std::string line = std::to_string(error.line);
  if (error.column == 0) return words("intake.failed_line"_text, {name, line, why});
  return words("intake.failed_cell"_text, {name, line, std::to_string(error.column), why});
}

} // namespace

void Intake::drawChoosing(ui::Frame& frame, Table& table, const Rect& box) {
  Rect rest = box;
  const auto below = [&](double height) {
    rest.y += height;
    rest.h -= height;
  };
  if (failed_) below(drawError(frame, table, rest) + gap);
  below(drawPaste(frame, table, rest) + gap);
  if (preview() != nullptr) {
    const std::string name = read_->name.empty() ? table.room().say("intake.pasted"_text) : read_->name;
    pill(frame,
         {.name = "intake/again",
          .box = {rest.x, rest.bottom() - foot, rest.w, foot},
          .label = table.room().say("intake.back_to"_text, {name}),
          .icon = Icon::Back},
         [this] { show(Screen::Preview); });
    rest.h -= foot + gap;
  }
  drawFiles(frame, table, rest);
}

double Intake::drawError(ui::Frame& frame, const Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  constexpr double height = 30;
  const std::string words = wordsOf(*failed_, *table.room().words);
  const Rect strip{box.x, box.y, box.w, height};
  frame.draw(strip, [&](ui::Canvas& canvas) {
    canvas.fill(strip, look::mixed(theme.paper, theme.low, 0.12), theme.keyCorner);
    canvas.icon(Icon::Warning, {strip.x + 14, strip.centre().y}, 13, theme.low);
    canvas.text(words, {strip.x + 27, strip.y + 2, strip.w - 33, strip.h - 4},
                {theme.heading, Weight::Medium}, theme.ink);
  });
  frame.area({.name = "intake/error", .box = strip, .role = "alert", .label = words, .takesFingers = false});
  return height;
}

/// The large button where there is a table to paste; else how to get one there.
double Intake::drawPaste(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  constexpr double height = 30, again = 132;
  const Rect row{box.x, box.y, box.w - again - gap, height};
  pill(frame,
       {.name = "intake/look",
        .box = {box.right() - again, box.y, again, height},
        .label = room.say("intake.look"_text),
        .icon = Icon::Search},
       [this] { look(); });
  if (clipboard_.empty()) {
    const std::string hint = room.say("intake.paste.hint"_text);
    frame.draw(row, [&](ui::Canvas& canvas) { canvas.text(hint, row, {theme.heading}, theme.secondInk); });
    return height;
  }
  pill(frame,
       {.name = "intake/paste",
        .box = row,
        .label = room.say("intake.paste"_text),
        .icon = Icon::Add,
        .strong = true},
       [this, &table] { paste(table, std::string{clipboard_}); });
  return height;
}

void Intake::drawFiles(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  if (files_.empty()) {
    const std::string words =
        room.say(looking_.isAsking() ? "intake.files.looking"_text : "intake.files.none"_text);
    frame.draw(box, [&](ui::Canvas& canvas) {
      canvas.text(words, box.inset(box.w * 0.1, 12), {theme.heading, Weight::Medium, Align::Centre},
                  theme.secondInk);
    });
    frame.area({.name = "intake/files", .box = box, .role = "status", .label = words, .takesFingers = false});
    return;
  }
  const double pitch = pitchOf(frame), content = static_cast<double>(files_.size()) * pitch;
  frame.area({.name = "intake/files",
              .box = box,
              .touch = [this](const touch::Touch& touch) { scroll_.feed(touch); },
              .wheel = [this](const touch::Wheel& wheel) { scroll_.feed(wheel); },
              .role = "list",
              .label = room.say("intake.files"_text),
              .value = std::to_string(files_.size())});
  const auto fit = static_cast<std::size_t>(std::max(1.0, box.h / pitch));
  const auto first = static_cast<std::size_t>(std::round(scroll_.offset(content - 0.01, box.h) / pitch));
  for (std::size_t i = first; i < std::min(files_.size(), first + fit); ++i)
    drawFile(frame, table, {box.x, box.y + static_cast<double>(i - first) * pitch, box.w - 6, pitch - 3}, i);
  scroll_.drawMark(frame, box, content);
}

void Intake::drawFile(ui::Frame& frame, Table& table, const Rect& row, std::size_t number) {
  const look::Theme& theme = frame.theme();
  const auto& words = *table.room().words;
  const base::FoundFile& found = files_[number];
  const std::string area = "intake/file/" + std::to_string(number), name = found.file.filename().string(),
                    folder = base::folderShown(found.file, sources_.home);
  const std::string day = words.date(found.changed), size = sizeOf(found.bytes, words);
  const bool pressed = frame.isPressed(area);
  frame.draw(row.inset(-3), [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(row, look::faded(theme.ink, 0.06), theme.keyCorner);
    canvas.icon(Icon::File, {row.x + 10, row.centre().y}, 15, theme.accent);
    const double left = row.x + 25, date = 120, width = row.right() - left - date - 6;
    canvas.text(name, {left, row.y + 1, width, row.h * 0.54}, {theme.heading, Weight::SemiBold}, theme.ink);
    canvas.text(folder, {left, row.y + row.h * 0.54, width, row.h * 0.44}, {theme.text}, theme.secondInk);
    const Rect told{row.right() - date, row.y, date, row.h};
    canvas.text(day, {told.x, row.y + 1, told.w, row.h * 0.54}, {theme.text, Weight::Medium, Align::Right},
                theme.secondInk);
    canvas.text(size, {told.x, row.y + row.h * 0.54, told.w, row.h * 0.44},
                {theme.text, Weight::Regular, Align::Right}, theme.secondInk);
    canvas.line({left, row.bottom() + 1.5}, {row.right(), row.bottom() + 1.5}, theme.hair, 0.5);
  });
  frame.area({.name = area,
              .box = row,
              .touch =
                  [this, file = found.file](const touch::Touch& touch) {
                    scroll_.feed(touch);
                    if (touch.isTap())
                      read(file.filename().string(),
                           [file, from = sources_.read, lanes = sources_.lanes](survey::Progress* progress) {
                             return from(file, lanes, progress);
                           });
                  },
              .role = "button",
              .label = name,
              .value = folder});
}

void Intake::drawReading(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const std::string words =
      room.say("intake.reading"_text, {name_.empty() ? room.say("intake.pasted"_text) : name_});
  const int percent = progress_ ? std::clamp(progress_->percent.load(), 0, 100) : 0;
  const Rect told{box.x, box.y, box.w, box.h - foot - gap};
  frame.draw(told, [&](ui::Canvas& canvas) {
    canvas.icon(Icon::Saving, {told.centre().x, told.centre().y - 24}, 24, theme.accent);
    canvas.text(words, {told.x, told.centre().y - 6, told.w, 30},
                {theme.heading, Weight::Medium, Align::Centre}, theme.ink);
    const Rect bar = base::around({told.centre().x, told.centre().y + 36}, {240, 5});
    canvas.fill(bar, theme.hair, 2.5);
    canvas.fill({bar.x, bar.y, std::max(5.0, bar.w * percent / 100), bar.h}, theme.accent, 2.5);
  });
  frame.area({.name = "intake/reading",
              .box = told,
              .role = "status",
              .label = words,
              .value = std::to_string(percent),
              .takesFingers = false});
  constexpr double width = 120;
  pill(frame,
       {.name = "intake/cancel",
        .box = {box.centre().x - width / 2, box.bottom() - foot, width, foot},
        .label = room.say("intake.cancel"_text),
        .icon = Icon::Close},
       [this] {
         progress_->isStopped = true;
         reading_ = {};
         show(Screen::Choosing);
       });
}

void Intake::drawPreview(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  constexpr double other = 130, strong = 260;
  const Rect last{box.x, box.bottom() - foot, box.w, foot};
  preview()->draw(frame, table, {box.x, box.y, box.w, box.h - foot - gap});
  pill(frame,
       {.name = "intake/other",
        .box = {last.x, last.y, other, foot},
        .label = room.say("intake.other"_text),
        .icon = Icon::Back},
       [this] { show(Screen::Choosing); });
  const auto whyNot = preview()->whyNot(table);
  const std::string says = whyNot ? *whyNot : preview()->says(table);
  const Rect told{last.x + other + gap, last.y, last.w - other - strong - 2 * gap, foot};
  frame.draw(told, [&](ui::Canvas& canvas) {
    const double aside = whyNot ? 16 : 0;
    if (whyNot) canvas.icon(Icon::Info, {told.x + 8, told.centre().y}, 12, theme.late);
    canvas.text(says, {told.x + aside, told.y, told.w - aside, told.h}, {theme.heading, Weight::Medium},
                theme.ink);
  });
  frame.area({.name = "intake/says",
              .box = told,
              .role = "status",
              .label = says,
              .value = whyNot ? "not yet" : "",
              .takesFingers = false});
  pill(frame,
       {.name = "intake/bring",
        .box = {last.right() - strong, last.y, strong, foot},
        .label = preview()->action(table),
        .icon = Icon::Forward,
        .strong = true,
        .enabled = !whyNot,
        .iconLast = true},
       [this, &table, at = frame.place()(last.centre())] { bring(table, at); });
}

/// A strip at the edge of the sheet, so that what is tapped on lies free.
void Intake::drawAsking(ui::Frame& frame, Table& table, const std::string& words) {
  const look::Theme& theme = frame.theme();
  constexpr double high = 40, back = 110, margin = 12;
  const Rect sheet = table.sheetFrom(side_);
  const Rect box{sheet.centre().x - std::min(narrowIntake, sheet.w) / 2, sheet.bottom() - high - 6,
                 std::min(narrowIntake, sheet.w), high};
  drawUnfoldedPaper(frame, "intake", box, table.room().say("intake.name"_text));
  const Rect told{box.x + margin, box.y + 3, box.w - back - 3 * margin, box.h - 6};
  frame.draw(told, [&](ui::Canvas& canvas) {
    canvas.icon(Icon::Map, {told.x + 8, told.centre().y}, 14, theme.accent);
    canvas.text(words, {told.x + 22, told.y, told.w - 22, told.h}, {theme.heading, Weight::SemiBold},
                theme.ink);
  });
  frame.area({.name = "intake/asks", .box = told, .role = "status", .label = words, .takesFingers = false});
  pill(frame,
       {.name = "intake/asks/back",
        .box = {box.right() - back - margin, box.centre().y - foot / 2, back, foot},
        .label = table.room().say("intake.asks.back"_text),
        .icon = Icon::Back},
       [this] { preview()->askNoMore(); });
}

void Intake::drawDone(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const table::Room& room = table.room();
  const bool isThere = came_.deed > 0 && table.document().history().isLive(came_.deed);
  const std::string title = room.say(came_.deed == 0 ? "intake.nothing_new"_text
                                     : isThere       ? "intake.done"_text
                                                     : "intake.taken_back"_text);
  const Rect told{box.x, box.y, box.w, box.h - foot - gap};
  frame.draw({told.x, told.y, told.w, 60}, [&](ui::Canvas& canvas) {
    canvas.icon(isThere ? Icon::Done : Icon::Undo, {told.x + 18, told.y + 30}, 26, theme.accent);
    canvas.text(title, {told.x + 40, told.y + 10, told.w - 40, 40}, {theme.title, Weight::Bold}, theme.ink);
  });
  frame.area({.name = "intake/done",
              .box = told,
              .role = "status",
              .label = title,
              .value = isThere ? "there" : "",
              .takesFingers = false});
  double y = told.y + 60;
  for (std::size_t i = 0; isThere && i < came_.lines.size(); ++i) {
    const Rect line{told.x + 40, y, told.w - 40, 18};
    const std::string words = came_.lines[i];
    frame.draw(line, [&](ui::Canvas& canvas) {
      canvas.text(words, line, {theme.heading, Weight::Medium}, theme.ink);
    });
    frame.area({.name = "intake/came/" + std::to_string(i),
                .box = line,
                .role = "text",
                .label = words,
                .takesFingers = false});
    y += 18;
  }
  const double third = (box.w - 2 * gap) / 3;
  const auto at = [&](int place) {
    return Rect{box.x + place * (third + gap), box.bottom() - foot, third, foot};
  };
  if (isThere)
    pill(frame,
         {.name = "intake/undo", .box = at(0), .label = room.say("intake.undo"_text), .icon = Icon::Undo},
         [this, &table, place = frame.place()(at(0).centre())] { takeBack(table, place); });
  else
    pill(frame,
         {.name = "intake/again", .box = at(0), .label = room.say("intake.again"_text), .icon = Icon::Back},
         [this] { show(Screen::Preview); });
  pill(frame,
       {.name = "intake/other", .box = at(1), .label = room.say("intake.other"_text), .icon = Icon::File},
       [this] { show(Screen::Choosing); });
  if (isThere)
    pill(frame,
         {.name = "intake/go",
          .box = at(2),
          .label = room.say("intake.go"_text, {room.words->named("step." + came_.step)}),
          .icon = Icon::Forward,
          .iconLast = true},
         [this, &table] {
           const std::string step = came_.step;
           screen_ = Screen::Choosing;
           fold();
           if (table.step().name() != step) table.go(step);
         });
}

} // namespace shell
