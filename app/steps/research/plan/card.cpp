// The card of one question: what it measures, its words, how, of whom, when, how many, and who does what with
// the answers.
#include "document/inquiries.hpp"
#include "figures/channel.hpp"
#include "figures/inquiry.hpp"
#include "steps/research/plan/screen.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/letters.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>

namespace steps::plan {

using namespace language::literals;
using journey::Asking;
using journey::Inquiry;
using look::Icon;
using look::Weight;

namespace {

constexpr double gap = 4, sign = 16, rows = 5;

/// Two lines of words.
double rowHeight(const ui::Frame& frame) {
  return std::max(20.0, 2.5 * ui::letters(frame, frame.theme().heading) + 3);
}
double headHeight(const ui::Frame& frame) {
  return std::max(16.0, 1.4 * ui::letters(frame, frame.theme().title));
}
double choiceHeight(const ui::Frame& frame) {
  return std::max(frame.theme().target, 1.7 * ui::letters(frame, frame.theme().heading));
}

std::string_view nameOf(Asking asking) {
  return journey::enumerators<Asking>[static_cast<std::size_t>(asking)];
}

} // namespace

Size PlanScreen::cardSize(const ui::Frame& frame) {
  const double width = std::max(300.0, 31 * ui::letters(frame, frame.theme().heading));
  return {width, headHeight(frame) + choiceHeight(frame) + rows * rowHeight(frame) + frame.theme().target +
                     (rows + 2) * gap + 12};
}

void PlanScreen::drawCard(ui::Frame& frame, const Inquiry& inquiry, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const std::string place = figures::placeOf(room().workshop(), inquiry, *room().words);
  const Rect head{box.x, box.y, box.w - theme.smallTarget - 3, headHeight(frame)};
  frame.draw(head, [&](ui::Canvas& canvas) {
    canvas.words(place, head, {theme.title, Weight::Bold}, theme.ink, look::Upright::Middle);
  });
  double y = head.bottom() + gap;
  drawAskings(frame, inquiry, {box.x, y, box.w, choiceHeight(frame)});
  y += choiceHeight(frame) + gap;
  const double height = rowHeight(frame), half = (box.w - 2 * gap) / 2;
  const auto row = [&] {
    const Rect out{box.x, y, box.w, height};
    y += height + gap;
    return out;
  };
  drawText(frame, inquiry, "question", row(), Icon::Edit, room().say("inquiry.question.hint"_text));
  drawHow(frame, inquiry, row());
  const Rect rest{box.x, y, box.w, box.bottom() - y};
  if (choosing_.contains(inquiry.id)) return drawChannels(frame, inquiry, rest);
  const Rect group = row();
  drawText(frame, inquiry, "whom", {group.x, group.y, half, group.h}, Icon::People,
           room().say("inquiry.whom.hint"_text));
  drawText(frame, inquiry, "moment", {group.right() - half, group.y, half, group.h}, Icon::Timer,
           room().say("inquiry.moment.hint"_text));
  drawWanted(frame, inquiry, row());
  drawText(frame, inquiry, "follow_up", row(), Icon::Loop, room().say("inquiry.follow_up.hint"_text));
  const std::string bin = room().say("plan.bin"_text);
  const double width = (static_cast<double>(bin.size()) * 0.6 + 4) * ui::letters(frame, theme.heading);
  ui::button(frame,
             {.name = areaOf(inquiry) + "/bin",
              .box = {box.x, box.bottom() - theme.target, std::min(width, box.w), theme.target},
              .label = bin,
              .emphasis = ui::Emphasis::Quiet,
              .icon = Icon::Bin,
              .capHeight = theme.heading},
             [this, id = inquiry.id, at = frame.place()(box.centre())] {
               room().perform(room().seats->nearest(at), document::binInquiry(id), at);
             });
}

/// By sign and word, all in one row; each as wide as its word needs.
void PlanScreen::drawAskings(ui::Frame& frame, const Inquiry& inquiry, const Rect& row) {
  const look::Theme& theme = frame.theme();
  constexpr std::size_t count = journey::enumerators<Asking>.size();
  std::array<std::string, count> words;
  std::array<double, count> widths{};
  double all = 0;
  frame.measure([&](ui::Canvas& canvas) {
    for (std::size_t i = 0; i < count; ++i) {
      words[i] = figures::askingWord(static_cast<Asking>(i), *room().words);
      all += widths[i] = canvas.measure(words[i], {theme.heading, Weight::Medium}).w + sign + 8;
    }
  });
  const double more = (row.w - all - (count - 1) * theme.gap) / count;
  double x = row.x;
  for (std::size_t i = 0; i < count; ++i) {
    const auto asking = static_cast<Asking>(i);
    const bool on = inquiry.asking == asking;
    const std::string area = areaOf(inquiry) + "/asking/" + std::string{nameOf(asking)};
    const Rect box{x, row.y, widths[i] + more, row.h};
    const bool pressed = frame.isPressed(area);
    frame.draw(box.inset(-1), [&](ui::Canvas& canvas) {
      const look::Colour ground = on ? theme.customers : theme.white;
      const look::Colour ink = on ? theme.onDark : theme.ink;
      canvas.fill(box, pressed ? look::mixed(ground, theme.ink, 0.1) : ground, theme.keyCorner);
      canvas.outline(box, on ? theme.customers : theme.line, 0.5, theme.keyCorner);
      canvas.icon(figures::askingIcon(asking), {box.x + 4 + sign / 2, box.centre().y}, 13, ink);
      canvas.text(words[i], {box.x + sign + 5, box.y, box.w - sign - 7, box.h},
                  {theme.heading, Weight::Medium}, ink);
    });
    frame.area({.name = area,
                .box = box,
                .touch =
                    [this, id = inquiry.id, asking](const touch::Touch& touch) {
                      if (touch.isTap())
                        room().perform(room().seats->nearest(touch.position), document::setAsking(id, asking),
                                       touch.position);
                    },
                .role = "choice",
                .label = room().say(figures::askingText(asking)),
                .value = on ? "on" : ""});
    x += box.w + theme.gap;
  }
}

void PlanScreen::drawText(ui::Frame& frame, const Inquiry& inquiry, const char* field, const Rect& box,
                          Icon icon, std::string hint) {
  const look::Theme& theme = frame.theme();
  document::Draft draft;
  draft.what = &document::text::inquiry;
  draft.about = inquiry.id.value;
  draft.field = field;
  frame.draw({box.x, box.y, sign, box.h}, [&](ui::Canvas& canvas) {
    canvas.icon(icon, {box.x + 6, box.centre().y}, 12, theme.secondInk);
  });
  drawLineField(frame, room(),
                {.name = areaOf(inquiry) + "/" + field,
                 .box = {box.x + sign, box.y, box.w - sign, box.h},
                 .text = document::startText(room().workshop(), draft),
                 .hint = std::move(hint),
                 .what = draft.what,
                 .about = draft.about,
                 .field = draft.field,
                 .style = {theme.heading, Weight::Medium},
                 .stand = table::LineField::Stand::Middle});
}

void PlanScreen::drawHow(ui::Frame& frame, const Inquiry& inquiry, const Rect& row) {
  const journey::Channel* channel = room().workshop().channels.find(inquiry.channel);
  const double button = row.w * 0.38;
  ui::button(frame,
             {.name = areaOf(inquiry) + "/channel",
              .box = base::around({row.x + button / 2, row.centre().y},
                                  {button, std::min(row.h, choiceHeight(frame))}),
              .label = channel == nullptr ? room().say("inquiry.channel.hint"_text) : channel->name,
              .icon = channel == nullptr ? Icon::Channel : figures::signOf(channel->name),
              .on = choosing_.contains(inquiry.id),
              .capHeight = frame.theme().heading},
             [this, id = inquiry.id] {
               if (choosing_.erase(id) == 0) choosing_.insert(id);
             });
  drawText(frame, inquiry, "how", {row.x + button + gap, row.y, row.w - button - gap, row.h}, Icon::Chat,
           room().say("inquiry.how.hint"_text));
}

/// How many, and what so many will tell.
void PlanScreen::drawWanted(ui::Frame& frame, const Inquiry& inquiry, const Rect& row) {
  const look::Theme& theme = frame.theme();
  const double field = row.w * 0.38;
  drawText(frame, inquiry, "wanted", {row.x, row.y, field, row.h}, Icon::Chart,
           room().say("inquiry.wanted.hint"_text));
  const std::string half = figures::precisionOf(inquiry.asking, inquiry.wanted, *room().words);
  std::string words = figures::progressOf(room().workshop(), inquiry, *room().words);
  if (!half.empty()) words += " · " + half;
  if (words.empty())
    words = room().say("inquiry.needed"_text, {std::to_string(journey::answersNeeded(inquiry.asking))});
  const Rect box{row.x + field + 2 * gap, row.y, row.w - field - 2 * gap, row.h};
  frame.draw(box, [&](ui::Canvas& canvas) {
    canvas.text(words, box, {theme.heading, Weight::Regular}, theme.secondInk);
  });
  frame.area({.name = areaOf(inquiry) + "/tells",
              .box = box,
              .role = "text",
              .label = words,
              .takesFingers = false});
}

/// In place of what follows, while one is chosen.
void PlanScreen::drawChannels(ui::Frame& frame, const Inquiry& inquiry, const Rect& box) {
  std::vector<std::pair<Id<journey::Channel>, std::string>> all;
  for (const journey::Channel* channel : journey::channelsOf(room().workshop()))
    all.emplace_back(channel->id, channel->name);
  all.emplace_back(Id<journey::Channel>{}, room().say("inquiry.channel.none"_text));
  constexpr std::size_t perRow = 3;
  const std::size_t lines = (all.size() + perRow - 1) / perRow;
  const double width = (box.w - (perRow - 1) * gap) / perRow;
  const double height = std::min(choiceHeight(frame), (box.h + gap) / static_cast<double>(lines) - gap);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto [id, name] = all[i];
    const Rect cell{box.x + static_cast<double>(i % perRow) * (width + gap),
                    box.y + static_cast<double>(i / perRow) * (height + gap), width, height};
    ui::button(frame,
               {.name = areaOf(inquiry) + "/channel/" + std::to_string(id.value),
                .box = cell,
                .label = name,
                .icon = id ? figures::signOf(name) : Icon::Close,
                .on = id == inquiry.channel,
                .capHeight = frame.theme().heading,
                .role = "choice"},
               [this, about = inquiry.id, channel = id, at = frame.place()(cell.centre())] {
                 room().perform(room().seats->nearest(at), document::setInquiryChannel(about, channel), at);
                 choosing_.erase(about);
               });
  }
}

} // namespace steps::plan
