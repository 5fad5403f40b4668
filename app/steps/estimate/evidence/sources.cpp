// The documents and interviews: what each is, from whom and of when, and the places of its findings.
#include "document/evidence.hpp"
#include "steps/estimate/evidence/screen.hpp"
#include "surface/note_paper.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/dashed_box.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using document::Draft;
using journey::Source;
using look::Align;
using look::Icon;
using look::Weight;

namespace {

constexpr double sign = 22, addWidth = 84,
                 narrowAdd = 20; // of the head: what kind of source it is; the next finding

using surface::refOf;

Icon iconOf(journey::SourceKind kind) {
  return kind == journey::SourceKind::Document ? Icon::File : Icon::Chat;
}

bool isNarrowHead(double width) { return width < 400; }
double wordsWidth(double head) { return head - sign - (isNarrowHead(head) ? 2 * narrowAdd : addWidth + 24); }
constexpr look::TextStyle titleStyle{7.5, Weight::SemiBold};
constexpr double departmentShare = 0.6; // of the line below it; the rest is of when it is
look::TextStyle whoseStyle(const look::Theme& theme) { return {theme.heading, Weight::Regular}; }

void paintSign(ui::Canvas& canvas, const Rect& head, Icon icon) {
  canvas.icon(icon, {head.x + 8, head.y + 12}, 15, canvas.theme().secondInk);
}

} // namespace

EvidenceScreen::HeadNeed EvidenceScreen::headNeed(ui::Frame& frame, double width, std::size_t source) const {
  const look::TextStyle whose = whoseStyle(frame.theme());
  const double title = wordsWidth(width), below = width - sign;
  HeadNeed need;
  frame.measure([&](ui::Canvas& canvas) {
    const double line = std::max(14.0, canvas.measure("Ag", whose).h + 1);
    need.title = std::max(15.0, canvas.measure("Ag", titleStyle).h + 1), need.whose = line;
    if (source >= sources_.size()) return;
    const Source& of = *sources_[source].source;
    need.title = std::max(need.title, canvas.measure(of.title, titleStyle, title).h + 1);
    need.isStacked = canvas.measure(of.department, whose).w > departmentShare * below - 3 ||
                     canvas.measure(of.day, whose).w > (1 - departmentShare) * below;
    need.whose = need.isStacked ? 2 * line : line;
  });
  return need;
}

void EvidenceScreen::drawSources(ui::Frame& frame) {
  if (sources_.empty() && coming_.empty()) return drawEmpty(frame);
  for (const auto& part : layout_.page(page_)) {
    const bool isNew = part.source >= sources_.size();
    bool aimed = false;
    for (const auto& [id, at] : fingers_) {
      const journey::Evidence* evidence = room().workshop().evidence.find(id);
      aimed = aimed || (!isNew && evidence != nullptr && evidence->source != ids_[part.source] &&
                        sourceAt(at) == ids_[part.source]);
    }
    frame.draw(part.box, [&](ui::Canvas& canvas) {
      canvas.fill(part.box, frame.theme().band, 7);
      if (aimed) canvas.outline(part.box, frame.theme().accent, 1.2, 7);
    });
    if (isNew)
      drawNewSource(frame, part, *coming_[part.source - sources_.size()]);
    else
      drawSource(frame, part, *sources_[part.source].source);
  }
}

void EvidenceScreen::drawSource(ui::Frame& frame, const SourcesLayout::Part& part, const Source& source) {
  const look::Theme& theme = frame.theme();
  const std::string area = "source/" + std::to_string(source.id.value);
  const auto& all = sources_[part.source].findings;
  const auto writing = drafts(document::text::newEvidence, source.id.value);
  const bool isEmpty = all.empty() && writing.empty();
  const Rect& head = part.head;
  const bool isNarrow = isNarrowHead(head.w);
  const Rect words{head.x + sign, head.y + 3, wordsWidth(head.w), head.h - 7};
  frame.draw(head, [&](ui::Canvas& canvas) {
    paintSign(canvas, head, iconOf(source.kind));
    if (part.from > 0)
      canvas.text(room().say("evidence.goes_on"_text, {source.title}), words,
                  {theme.heading, Weight::SemiBold}, theme.secondInk);
  });
  if (part.from == 0) {
    frame.area(
        {.name = area, .box = part.box, .role = "group", .label = source.title, .takesFingers = false});
    const auto field = [&](const char* name, const Rect& box, const std::string& text, language::Text hint,
                           const look::TextStyle& style) {
      drawLineField(frame, room(),
                    {.name = area + "/" + name,
                     .box = box,
                     .text = text,
                     .hint = room().say(hint),
                     .what = &document::text::source,
                     .about = source.id.value,
                     .field = name,
                     .style = style,
                     .stand = table::LineField::Stand::Middle,
                     .ruled = false});
    };
    const HeadNeed need = headNeed(frame, head.w, part.source);
    const double wide = head.w - sign, half = need.isStacked ? 0 : departmentShare * wide,
                 row = need.whose / (need.isStacked ? 2 : 1);
    const double first = words.h - need.whose, below = words.y + first;
    field("title", {words.x, words.y, words.w, first}, source.title, "evidence.title.hint"_text, titleStyle);
    field("department", {words.x, below, need.isStacked ? wide : half - 3, row}, source.department,
          "evidence.department.hint"_text, whoseStyle(theme));
    field("day", {words.x + half, words.bottom() - row, wide - half, row}, source.day,
          "evidence.day.hint"_text, whoseStyle(theme));
    ui::iconButton(frame, area + "/more", Icon::More, {head.right() - 5, head.y + 14},
                   room().say("evidence.more"_text), [this, id = source.id, at = on_(head.centre())] {
                     if (sourceMenus_.erase(id) == 0) sourceMenus_[id] = {at, facing()};
                   });
    if (!isEmpty) drawNext(frame, source, {head.right() - addWidth - 17, head.y + 4, addWidth, 20}, isNarrow);
  }
  for (std::size_t i = 0; i < part.cells.size(); ++i) {
    const std::size_t at = part.from + i;
    if (at >= all.size() + writing.size())
      drawAdd(frame, part.cells[i], source.id);
    else if (at >= all.size())
      drawNewFinding(frame, part.cells[i], *writing[at - all.size()]);
    else if (const surface::CardRef ref = refOf(all[at]->id); !hands_.isHeld(ref) && !hands_.isGliding(ref))
      drawFinding(frame, all[at]->id);
    else
      frame.draw(part.cells[i], [&](ui::Canvas& canvas) { // its place waits for it
        canvas.fill(part.cells[i], look::faded(theme.ink, 0.04), theme.noteCorner);
      });
  }
}

void EvidenceScreen::drawNewSource(ui::Frame& frame, const SourcesLayout::Part& part, const Draft& draft) {
  const look::Theme& theme = frame.theme();
  const bool isInterview = draft.field == "interview";
  const Rect words{part.head.x + sign, part.head.y + 3, part.head.w - sign, 15};
  frame.draw(part.box.inset(-1), [&](ui::Canvas& canvas) {
    canvas.outline(part.box, theme.accent, 1.2, 7);
    paintSign(canvas, part.head, isInterview ? Icon::Chat : Icon::File);
    canvas.text(draft.text.empty() ? room().say(isInterview ? "draft.hint.new_source.interview"_text
                                                            : "draft.hint.new_source.document"_text)
                                   : draft.text,
                words, {7.5, Weight::SemiBold}, draft.text.empty() ? theme.secondInk : theme.ink);
  });
}

/// The next finding of a source; where there is little room, only the sign.
void EvidenceScreen::drawNext(ui::Frame& frame, const Source& source, const Rect& box, bool isNarrow) {
  const std::string area = "source/" + std::to_string(source.id.value) + "/add";
  const auto ask = [this, id = source.id, at = on_(box.centre())] {
    room().seats->askAgain(&document::text::newEvidence, id.value, {}, at);
  };
  if (isNarrow)
    return ui::iconButton(frame, area, Icon::Add, {box.right() - 7, box.centre().y},
                          room().say("evidence.add"_text), ask);
  ui::button(frame,
             {.name = area,
              .box = box,
              .label = room().say("evidence.finding"_text),
              .icon = Icon::Add,
              .value = source.title},
             ask);
}

/// The shape of the first finding.
void EvidenceScreen::drawAdd(ui::Frame& frame, const Rect& box, SourceId source) {
  const std::string area = "source/" + std::to_string(source.value) + "/add",
                    words = room().say("evidence.add"_text);
  frame.draw(box, [&](ui::Canvas& canvas) {
    if (frame.isPressed(area)) canvas.fill(box, look::faded(frame.theme().ink, 0.04), 3);
    surface::paintPlace(canvas, box.inset(0.5), words, false);
  });
  frame.area({.name = area,
              .box = box,
              .touch =
                  [this, source](const touch::Touch& touch) {
                    if (touch.isTap())
                      room().seats->askAgain(&document::text::newEvidence, source.value, {}, touch.position);
                  },
              .role = "button",
              .label = words});
}

/// The shape of what comes, and one line that is said to both sides.
void EvidenceScreen::drawEmpty(ui::Frame& frame) {
  const look::Theme& theme = frame.theme();
  const std::string words = room().say("evidence.empty"_text);
  const double width = (list_.w - 24) / 3, height = 48;
  frame.draw(list_, [&](ui::Canvas& canvas) {
    for (const bool low : {false, true}) {
      const double y = low ? list_.bottom() - 100 : list_.y;
      canvas.icon(low ? Icon::Chat : Icon::File, {list_.x + 9, y + 14}, 15, theme.quiet);
      ui::dashedBox(canvas, {list_.x + sign, y + 4, 0.5 * list_.w, 20}, theme.quiet, 0.6, 2, 2);
      for (int i = 0; i < 3; ++i)
        surface::paintPlace(canvas, {list_.x + 0.5 + i * (width + 12), y + 36, width - 1, height}, " ",
                            false);
    }
    const Rect line = base::around(list_.centre(), {list_.w - 24, 90});
    const look::TextStyle style{theme.title, Weight::Medium, Align::Centre};
    if (room().isUpright()) return void(canvas.text(words, line, style, theme.secondInk));
    const Rect half{line.x, line.centre().y + 6, line.w, 70};
    canvas.text(words, half, style, theme.secondInk);
    const auto put = canvas.at(surface::turnedAround(line.centre()));
    canvas.text(words, half, style, theme.secondInk);
  });
}

} // namespace steps
