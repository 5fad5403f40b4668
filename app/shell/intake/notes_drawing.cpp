// How the preview of touchpoints and notes is drawn.
#include "base/utf8.hpp"
#include "intake/notes.hpp"
#include "shell/intake/letters.hpp"
#include "shell/intake/notes_preview.hpp"
#include "shell/rim/pill.hpp"
#include "shell/rim/round_button.hpp"
#include "shell/rim/trough.hpp"
#include "shell/table.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace shell {

using namespace language::literals;
using base::Rect;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double lie = 20, gap = 6, button = 19; // millimetres

double headOf(const ui::Frame& frame) { return lineOn(frame, frame.theme().heading) + button + 8; }
double leftOf(const ui::Frame& frame) { return 2 * lineOn(frame, frame.theme().heading) + 6; }

/// On one line, as much as there is room for.
std::string brief(std::string_view cell, std::size_t most) {
  std::string text{base::cutUtf8(cell, 400)};
  std::ranges::replace(text, '\n', ' ');
  std::ranges::replace(text, '\r', ' ');
  if (base::countCodePoints(text) <= most) return text;
  std::size_t end = 0;
  for (std::size_t i = 0; i + 1 < most && end < text.size(); ++i) end = base::nextCharacter(text, end);
  text.resize(end);
  return std::string{base::trimmed(text)} + "…";
}

std::size_t lettersIn(const ui::Frame& frame, double width, double capHeight, std::size_t lines) {
  const double letter = 0.53 * lettersOn(frame, capHeight);
  return static_cast<std::size_t>(std::max(4.0, static_cast<double>(lines) * width / letter));
}

} // namespace

void NotesPreview::draw(ui::Frame& frame, Table& table, const Rect& box) {
  hear(frame, table);
  if (!taken_) {
    const std::string words = table.room().say("intake.notes.reading"_text);
    return frame.draw(box, [&](ui::Canvas& canvas) {
      canvas.text(words, box, {canvas.theme().heading, Weight::Medium, Align::Centre},
                  canvas.theme().secondInk);
    });
  }
  drawLie(frame, table, {box.x, box.y, box.w, lie});
  Rect rest{box.x, box.y + lie + gap, box.w, box.h - lie - gap};
  if (asked_) return drawTakes(frame, table, rest);
  if (!notes().left.empty()) {
    const double aside =
        std::min(std::max(230.0, 20 * lettersOn(frame, frame.theme().heading)), rest.w * 0.34);
    drawLeft(frame, table, {rest.right() - aside, rest.y, aside, rest.h});
    rest.w -= aside + 9;
  }
  drawTable(frame, table, rest);
}

/// How the table lies, and whether it has heads.
void NotesPreview::drawLie(ui::Frame& frame, Table& table, const Rect& row) {
  const table::Room& room = table.room();
  const double each = std::min(165.0, (row.w - 9) / 5), width = 2 * each, heads = 3 * each;
  const bool isTurned = plan_.isTurned, hasHeads = plan_.hasHeads;
  const survey::NoteRow head = cells().placed(plan_.head);
  const std::size_t headRow = isTurned ? head.column : head.line;
  trough(frame, {row.x, row.y, width, row.h},
         {{"intake/lies/rows", room.say("intake.lies.rows"_text), !isTurned,
           [this, hasHeads] { lay(false, hasHeads); }},
          {"intake/lies/columns", room.say("intake.lies.columns"_text), isTurned,
           [this, hasHeads] { lay(true, hasHeads); }}});
  const auto which = [&](language::Text ofColumn, language::Text ofRow) {
    return isTurned ? ofColumn : ofRow;
  };
  trough(frame, {row.x + width + 9, row.y, heads, row.h},
         {{"intake/heads/on",
           room.say(which("intake.heads.column"_text, "intake.heads.row"_text), {std::to_string(headRow)}),
           hasHeads && !isPointing_, [this, isTurned] { lay(isTurned, true); }},
          {"intake/heads/other",
           room.say(which("intake.heads.other_column"_text, "intake.heads.other_row"_text)), isPointing_,
           [this] {
             isPointing_ = !isPointing_;
             asked_.reset();
             pan_.bring(0);
           }},
          {"intake/heads/off", room.say("intake.heads.none"_text), !hasHeads && !isPointing_,
           [this, isTurned] { lay(isTurned, false); }}});
}

void NotesPreview::drawTable(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const double letter = lettersOn(frame, theme.heading);
  const double numbers = std::max(18.0, 2.9 * letter), least = std::max(84.0, 10 * letter), mark = 5;
  const std::size_t columns = plan_.heads.size(), rows = cells().rows() - firstRow();
  const double room = box.w - numbers - mark;
  const auto seenColumns = std::min(columns, static_cast<std::size_t>(std::max(1.0, room / least)));
  const double wide =
      std::min(room / static_cast<double>(std::max<std::size_t>(1, seenColumns)), 2.4 * least);
  lines_ = isLongIn(lettersIn(frame, wide - 6, theme.heading, 1)) ? 2 : 1;
  const double high = static_cast<double>(lines_) * lineOn(frame, theme.heading) + 4, head = headOf(frame);
  const auto seenRows = std::min(rows, static_cast<std::size_t>(std::max(1.0, (box.h - head - mark) / high)));
  pan_.show({{wide, high}, rows, columns, seenRows, seenColumns});
  frame.area({.name = "intake/table",
              .box = box,
              .touch = [this](const touch::Touch& touch) { pan_.feed(touch); },
              .wheel = [this](const touch::Wheel& wheel) { pan_.feed(wheel); },
              .role = "table",
              .label = table.room().say("intake.name"_text),
              .value = std::to_string(rows)});
  for (std::size_t i = 0; i < seenColumns; ++i)
    drawHead(frame, table, {box.x + numbers + static_cast<double>(i) * wide, box.y, wide, head},
             pan_.column() + i);
  const double width = numbers + static_cast<double>(seenColumns) * wide;
  for (std::size_t i = 0; i < seenRows; ++i)
    drawRow(frame, {box.x, box.y + head + static_cast<double>(i) * high, width, high}, numbers,
            firstRow() + pan_.row() + i);
  pan_.drawMarks(frame, box);
}

/// What the file calls the column, and what it is taken for.
void NotesPreview::drawHead(ui::Frame& frame, Table& table, const Rect& box, std::size_t column) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *table.room().words;
  const auto& head = plan_.heads[column];
  const std::string area = "intake/column/" + std::to_string(column + 1);
  const std::string is = head ? wordsOf(*head, words) : words("intake.takes.nothing"_text);
  const std::string own =
      plan_.hasHeads ? brief(cells().cell(plan_.head, column), lettersIn(frame, box.w - 6, theme.heading, 1))
                     : words("intake.column"_text, {std::to_string(column + 1)});
  const double line = lineOn(frame, theme.heading);
  const Rect face{box.x + 2, box.bottom() - button - 4, box.w - 4, button};
  const bool pressed = frame.isPressed(area);
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(own, {box.x + 4, box.y, box.w - 6, line + 2}, {theme.heading, Weight::SemiBold},
                head ? theme.ink : theme.secondInk);
    const look::Colour ground = head ? look::mixed(theme.paper, theme.accent, 0.14) : theme.paper;
    canvas.fill(face, pressed ? look::mixed(ground, theme.ink, 0.08) : ground, face.h / 2);
    if (head)
      canvas.outline(face, theme.accent, 0.75, face.h / 2);
    else
      canvas.outline(face, theme.line, 0.75, face.h / 2);
    canvas.text(is, {face.x + 7, face.y + 1, face.w - 22, face.h - 2},
                {theme.heading, head ? Weight::SemiBold : Weight::Regular},
                head ? theme.accent : theme.secondInk);
    canvas.icon(Icon::Fold, {face.right() - 9, face.centre().y}, 10, head ? theme.accent : theme.secondInk);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, column](const touch::Touch& touch) {
                    pan_.feed(touch);
                    if (touch.isTap()) asked_ = column;
                  },
              .role = "button",
              .label = own + ": " + is,
              .value = head ? nameOf(*head) : ""});
}

void NotesPreview::drawRow(ui::Frame& frame, const Rect& box, double numbers, std::size_t row) {
  const look::Theme& theme = frame.theme();
  const bool isHead = isPointing_ && plan_.hasHeads && row == plan_.head,
             isLeft = !isPointing_ && taken_->whyLeft.contains(row);
  const survey::NoteRow placed = cells().placed(row);
  const std::string number = std::to_string(placed.column > 0 ? placed.column : placed.line);
  const std::string area = "intake/row/" + number;
  const double wide = pan_.view().cell.w;
  const bool pressed = isPointing_ && frame.isPressed(area);
  frame.draw(box, [&](ui::Canvas& canvas) {
    if (isHead || pressed) canvas.fill(box, look::mixed(theme.paper, theme.accent, pressed ? 0.25 : 0.14), 1);
    if (isLeft) canvas.fill(box, look::mixed(theme.paper, theme.low, 0.1), 1);
    canvas.line({box.x, box.y}, {box.right(), box.y}, theme.hair, 0.5);
    canvas.text(number, {box.x, box.y + 1, numbers - 4, box.h - 2},
                {theme.heading, Weight::Regular, Align::Right}, isLeft ? theme.low : theme.secondInk);
    for (std::size_t i = 0; i < pan_.view().seenColumns; ++i) {
      const std::size_t column = pan_.column() + i;
      const Rect cell{box.x + numbers + static_cast<double>(i) * wide + 4, box.y + 1, wide - 6, box.h - 2};
      const std::string words =
          brief(cells().cell(row, column), lettersIn(frame, cell.w, theme.heading, lines_));
      if (!words.empty())
        canvas.text(words, cell, {theme.heading, isHead ? Weight::SemiBold : Weight::Regular},
                    plan_.heads[column] && !isLeft ? theme.ink : theme.secondInk);
    }
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, row](const touch::Touch& touch) {
                    pan_.feed(touch);
                    if (touch.isTap()) headsAt(row);
                  },
              .wheel = [this](const touch::Wheel& wheel) { pan_.feed(wheel); },
              .role = "row",
              .label = std::string{cells().cell(row, 0)},
              .value = isLeft   ? "left"
                       : isHead ? "heads"
                                : "",
              .takesFingers = isPointing_});
}

/// Every row that stays out, with its reason.
void NotesPreview::drawLeft(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *table.room().words;
  const std::string title = words.count("intake.notes.left.title"_text, std::ssize(notes().left));
  const double head = headOf(frame), high = leftOf(frame);
  frame.draw({box.x - 5, box.y, box.w + 5, box.h}, [&](ui::Canvas& canvas) {
    canvas.line({box.x - 4, box.y}, {box.x - 4, box.bottom()}, theme.line, 0.5);
    canvas.icon(Icon::Warning, {box.x + 9, box.y + head / 2}, 12, theme.low);
    canvas.text(title, {box.x + 20, box.y, box.w - 20, head}, {theme.heading, Weight::SemiBold}, theme.ink);
  });
  const Rect list{box.x, box.y + head, box.w, box.h - head};
  frame.area({.name = "intake/left",
              .box = list,
              .touch = [this](const touch::Touch& touch) { scroll_.feed(touch); },
              .wheel = [this](const touch::Wheel& wheel) { scroll_.feed(wheel); },
              .role = "list",
              .label = title,
              .value = std::to_string(notes().left.size())});
  const double content = static_cast<double>(notes().left.size()) * high;
  const auto fit = static_cast<std::size_t>(std::max(1.0, list.h / high));
  const auto first = static_cast<std::size_t>(std::round(scroll_.offset(content - 0.01, list.h) / high));
  for (std::size_t i = first; i < std::min(notes().left.size(), first + fit); ++i)
    drawLeftOne(frame, table, {list.x, list.y + static_cast<double>(i - first) * high, list.w - 6, high}, i);
  scroll_.drawMark(frame, list, content);
}

void NotesPreview::drawLeftOne(ui::Frame& frame, Table& table, const Rect& box, std::size_t number) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *table.room().words;
  const survey::Left left = notes().left[number];
  const std::string where = left.column > 0
                                ? words("intake.notes.left.column"_text, {std::to_string(left.column)})
                                : words("intake.notes.left.line"_text, {std::to_string(left.line)});
  const std::string why = words(intake::textOf(left.why)), area = "intake/left/" + std::to_string(number + 1);
  const bool pressed = frame.isPressed(area);
  frame.draw(box, [&](ui::Canvas& canvas) {
    if (pressed) canvas.fill(box, look::faded(theme.ink, 0.06), theme.keyCorner);
    canvas.line({box.x + 3, box.y}, {box.right(), box.y}, theme.hair, 0.5);
    canvas.text(where + ": " + why, {box.x + 4, box.y + 2, box.w - 6, box.h - 4}, {theme.heading}, theme.ink);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, left](const touch::Touch& touch) {
                    scroll_.feed(touch);
                    if (touch.isTap()) pan_.bring(left.row - std::min(left.row, firstRow()));
                  },
              .role = "button",
              .label = where,
              .value = why});
}

/// What the column is: all that it can be, and what stands in it.
void NotesPreview::drawTakes(ui::Frame& frame, Table& table, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const language::Catalogue& words = *table.room().words;
  const std::size_t column = *asked_;
  const std::string name = plan_.hasHeads && !cells().cell(plan_.head, column).empty()
                               ? brief(cells().cell(plan_.head, column), 40)
                               : words("intake.column"_text, {std::to_string(column + 1)});
  const std::string title = words("intake.takes"_text, {name});
  std::string holds;
  for (std::size_t row = firstRow(), told = 0; row < cells().rows() && told < 3; ++row)
    if (const std::string one = brief(cells().cell(row, column), 36); !one.empty())
      holds += (told++ > 0 ? " · " : "") + one;
  constexpr double head = 40;
  frame.draw({box.x, box.y, box.w, head}, [&](ui::Canvas& canvas) {
    canvas.text(title, {box.x, box.y, box.w - 24, 17}, {theme.heading, Weight::Bold}, theme.ink);
    canvas.text(holds, {box.x, box.y + 17, box.w - 24, 15}, {theme.text}, theme.secondInk);
  });
  frame.area({.name = "intake/takes",
              .box = box,
              .role = "group",
              .label = title,
              .value = holds,
              .takesFingers = false});
  roundButton(frame, "intake/takes/close", Icon::Close, {box.right() - 9, box.y + 12},
              words("message.close"_text), [this] { asked_.reset(); });
  const auto groups = takesOfNotes();
  const double least = std::max(138.0, 10 * lettersOn(frame, theme.heading));
  const double across = std::floor((box.w + gap) / (least + gap));
  const double wide = (box.w + gap) / across - gap;
  double down = 0;
  for (const auto& group : groups) down += std::ceil(static_cast<double>(group.size()) / across);
  const double apart = 9, room = box.h - head - apart * static_cast<double>(groups.size());
  const double high = std::min(24.0, (room + gap) / (down + 1) - gap);
  double x = box.x, y = box.y + head;
  const auto put = [&](const std::string& what, const std::string& label, bool isOn, bool isTaken,
                       ui::Tap tap) {
    if (x + wide > box.right() + 0.5) x = box.x, y += high + gap;
    ui::button(frame,
               {.name = "intake/takes/" + what,
                .box = {x, y, wide, high},
                .label = label,
                .icon = isTaken && !isOn ? std::optional{Icon::Done} : std::nullopt,
                .on = isOn,
                .value = isTaken ? "taken" : "",
                .capHeight = theme.heading,
                .role = "choice"},
               std::move(tap));
    x += wide + gap;
  };
  for (const auto& group : groups) {
    for (const survey::NoteHead& one : group)
      put(nameOf(one), wordsOf(one, words), plan_.heads[column] == one,
          std::ranges::find(plan_.heads, std::optional{one}) != plan_.heads.end(),
          [this, column, one] { take(column, one); });
    x = box.x, y += high + apart + gap;
  }
  put("nothing", words("intake.takes.nothing"_text), !plan_.heads[column], false,
      [this, column] { take(column, {}); });
}

} // namespace shell
