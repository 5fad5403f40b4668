// A journey of the persona's own: what it begins with, as one deed; and the way to it where there is one.
#include "document/journey_copies.hpp"
#include "document/journeys.hpp"
#include "steps/prepare/personas/screen.hpp"
#include "table/journeys.hpp"
#include "table/line_field.hpp"
#include "table/seats/seats.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace steps {

using namespace language::literals;
using journey::Journey;
using journey::Persona;
using look::Weight;

namespace {

std::string areaOf(const Persona& persona) { return "persona/" + std::to_string(persona.id.value); }

} // namespace

const Journey* PersonasScreen::journeyOf(const Persona& persona) const {
  const Journey* found = room().workshop().journeys.find(persona.journey);
  return found != nullptr && !found->gone ? found : nullptr;
}

/// Its name, which a tap writes anew; and the way to its sheet.
void PersonasScreen::drawWayHead(ui::Frame& frame, const Persona& persona, const Rect& box) {
  const look::Theme& theme = frame.theme();
  const Journey* journey = journeyOf(persona);
  const std::string title = journey == nullptr || journey->name.empty()
                                ? room().say("personas.journey"_text, {persona.name})
                                : journey->name;
  if (journey == nullptr || !room().hasJourneys()) {
    frame.draw(box, [&](ui::Canvas& canvas) {
      canvas.text(title, box, {theme.heading, Weight::SemiBold}, theme.ink);
    });
    return;
  }
  const bool narrow = box.w < 230;
  const double button = narrow ? box.h : 96;
  drawLineField(frame, room(),
                {.name = areaOf(persona) + "/journey/name",
                 .box = {box.x, box.y, box.w - button - 6, box.h},
                 .text = title,
                 .what = &document::text::journeyName,
                 .about = journey->id.value,
                 .style = {theme.heading, Weight::SemiBold},
                 .stand = table::LineField::Stand::Middle,
                 .ruled = false});
  const auto go = [this, id = journey->id] {
    room().look(id);
    room().go("map");
  };
  const std::string to = areaOf(persona) + "/journey/go";
  const Rect there{box.right() - button, box.y, button, box.h};
  if (narrow)
    ui::iconButton(frame, to, look::Icon::Forward, there.centre(), room().say("personas.journey.go"_text),
                   go);
  else
    ui::button(frame,
               {.name = to,
                .box = there,
                .label = room().say("personas.journey.go"_text),
                .icon = look::Icon::Map,
                .value = journey->id == room().journey() ? "on" : ""},
               go);
}

/// Nothing of theirs is on the map: a journey can begin.
void PersonasScreen::drawOwn(ui::Frame& frame, const Persona& persona, const Rect& box) {
  constexpr double width = 110, height = 20;
  ui::button(frame,
             {.name = areaOf(persona) + "/journey/own",
              .box = base::around(box.centre(), {width, height}),
              .label = room().say("personas.own"_text),
              .icon = look::Icon::Add},
             [this, id = persona.id] { beginning_[id] = room().journey(); });
}

/// What it begins with, in words; over the lower part of the card.
void PersonasScreen::drawBeginning(ui::Frame& frame, const Persona& persona, const Rect& card) {
  const look::Theme& theme = frame.theme();
  const auto all = journey::journeysOf(room().workshop());
  const auto id = persona.id;
  Id<Journey>& from = beginning_.at(id);
  const auto at = std::ranges::find(all, from, &Journey::id);
  if (at == all.end()) from = room().journey();
  const std::string source = journeyWords(room(), from);
  const Journey* old = room().workshop().journeys.find(persona.journey);

  struct Choice {
    std::string name, words;
    look::Icon icon;
    std::function<void()> act;
  };
  const auto perform = [this, id, middle = card.centre()](const document::Deed& deed) {
    room().perform(room().seats->nearest(middle), deed, middle);
    beginning_.erase(id);
  };
  std::vector<Choice> choices{
      {"empty", room().say("personas.own.empty"_text), look::Icon::Add,
       [this, id, perform, from] {
         auto stages = document::firstStages(room().document.history());
         if (stages.empty())
           for (const auto& part : journey::outlineOf(room().workshop(), from).stages)
             stages.push_back(part.stage->name);
         perform(document::beginJourney(id, stages));
       }},
      {"map", room().say("personas.own.map"_text, {source}), look::Icon::Map,
       [perform, id, from] { perform(document::copyJourney(id, from, document::Copied::Map)); }},
      {"stages", room().say("personas.own.stages"_text, {source}), look::Icon::Agenda,
       [perform, id, from] { perform(document::copyJourney(id, from, document::Copied::Stages)); }}};
  if (all.size() > 1)
    choices.push_back({"from", room().say("personas.own.from"_text), look::Icon::Forward, [this, id, from] {
                         const auto now = journey::journeysOf(room().workshop());
                         const auto here = std::ranges::find(now, from, &Journey::id);
                         beginning_[id] =
                             here == now.end() || here + 1 == now.end() ? now.front()->id : (*(here + 1))->id;
                       }});
  if (old != nullptr)
    choices.push_back({"restore", room().say("personas.own.restore"_text), look::Icon::Restore,
                       [perform, old = old->id] { perform(document::restoreJourney(old)); }});
  choices.push_back({"close", room().say("personas.own.close"_text), look::Icon::Close,
                     [this, id] { beginning_.erase(id); }});

  constexpr double row = 20, space = 3, head = 24, edge = 9;
  const double width = std::min(card.w - 18, 330.0),
               height = head + static_cast<double>(choices.size()) * (row + space) + edge;
  const Rect paper{card.x + 9, card.bottom() - 9 - height, width, height};
  const std::string area = areaOf(persona) + "/journey";
  const std::string title = room().say("personas.own.title"_text, {persona.name});
  frame.area({.name = area + "/begin",
              .box = paper,
              .touch = [](const touch::Touch&) {},
              .role = "group",
              .label = title});
  frame.draw(paper.inset(-14), [&](ui::Canvas& canvas) {
    canvas.shadow(paper, 8, 4);
    canvas.fill(paper, theme.paper, 8);
    canvas.text(title, {paper.x + edge, paper.y + 3, width - 2 * edge, head - 5},
                {theme.heading, Weight::SemiBold, look::Align::Left, 1.1, theme.small}, theme.ink);
  });
  double y = paper.y + head;
  for (const Choice& choice : choices) {
    ui::button(frame,
               {.name = area + "/begin/" + choice.name,
                .box = {paper.x + edge, y, width - 2 * edge, row},
                .label = choice.words,
                .icon = choice.icon},
               choice.act);
    y += row + space;
  }
}

} // namespace steps
