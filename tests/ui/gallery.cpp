// Everything the screens are made of on one table, to be looked at: ui_gallery OUT.png WIDTH HEIGHT
#include "support/offscreen_gl.hpp"
#include "ui/stage.hpp"
#include "ui/widgets.hpp"

#include <array>
#include <exception>
#include <iostream>
#include <string>

using namespace ui;
using base::Transform;

namespace {

constexpr double tableWidth = 1440; // millimetres of a 65 inch table

void heading(Frame& frame, const char* words, Point at) {
  frame.draw({at.x, at.y - 10, 300, 20}, [&](Canvas& canvas) {
    canvas.label(words, at, {.capHeight = 4.5, .weight = Weight::SemiBold}, canvas.theme().secondInk);
  });
}

void icons(Frame& frame, Point at) {
  heading(frame, "Icons", at);
  frame.draw({at.x, at.y + 8, 200, 140}, [&](Canvas& canvas) {
    for (int i = 0; i <= static_cast<int>(look::Icon::Move); ++i)
      canvas.icon(static_cast<look::Icon>(i), {at.x + 10 + i % 10 * 19, at.y + 22 + i / 10 * 19}, 13,
                  canvas.theme().ink);
  });
}

void signs(Frame& frame, Point at) {
  heading(frame, "Seats", at);
  frame.draw({at.x, at.y + 8, 250, 80}, [&](Canvas& canvas) {
    for (std::size_t i = 0; i < 8; ++i) {
      const double x = at.x + 15 + static_cast<double>(i) * 30;
      seatSign(canvas, i, {x, at.y + 22}, 12);
      seatSign(canvas, i, {x, at.y + 46}, 7, i % 2 == 0);
      canvas.symbol(static_cast<look::Symbol>(i), {x, at.y + 66}, 8, canvas.theme().seats[i]);
    }
  });
}

struct Note {
  const char* words;
  double w, h, cap;
  std::size_t paper;
};
constexpr std::array<Note, 7> noteExamples{
    {{"Zoekt op website", 66, 45, 4.5, 1},
     {"Arbeidsongeschiktheidsverzekering", 66, 45, 4.5, 0},
     {"Bestemmingsplanwijzigingsprocedure duurt te lang", 66, 45, 4.5, 5},
     {"Formulier van 14 pagina's \xf0\x9f\x98\xb1", 66, 45, 4.5, 1},
     {"\xd8\xa7\xd9\x84\xd8\xa7\xd8\xaa\xd8\xb5\xd8\xa7\xd9\x84 "
      "\xd8\xa8\xd8\xa7\xd9\x84\xd9\x85\xd9\x83\xd8\xaa\xd8\xa8",
      66, 45, 4.5, 2},
     {"Wachten op de keuringsarts die tweemaal belt over dezelfde afspraak en "
      "dan toch een brief stuurt met andere gegevens",
      66, 45, 4.5, 3},
     {"Brief: gegevens ontbreken", 130, 78, 9, 4}}};

void note(Frame& frame, const Note& note, Point centre, double angle, double lift) {
  const auto place = frame.at(Transform::placed(centre, base::radians(angle)));
  const Rect box = base::around({}, {note.w, note.h});
  frame.draw(box.inset(-Canvas::shadowReach(lift) - 1), [&](Canvas& canvas) {
    canvas.shadow(box, canvas.theme().noteCorner, lift);
    canvas.fill(box, canvas.theme().papers[note.paper], canvas.theme().noteCorner);
    canvas.text(note.words, box.inset(5, 4), {.capHeight = note.cap, .align = Align::Centre},
                canvas.theme().ink);
  });
}

void notes(Frame& frame, Point at) {
  heading(frame, "Notes", at);
  constexpr std::array<double, 4> angles{0, 8, 90, 171};
  for (std::size_t row = 0; row < angles.size(); ++row) {
    double x = at.x;
    for (const Note& example : noteExamples) {
      note(frame, example, {x + example.w / 2, at.y + 60 + static_cast<double>(row) * 95}, angles[row],
           row == 1 ? 5 : 1.2);
      x += example.w + 20;
    }
  }
}

void buttons(Frame& frame, Point at) {
  heading(frame, "Buttons", at);
  struct State {
    const char* label;
    bool enabled, on, pressed;
  };
  constexpr std::array<State, 4> states{{{"Toon de stemmen", true, false, false},
                                         {"Ingedrukt", true, false, true},
                                         {"Kan nu niet", false, false, false},
                                         {"Gekozen", true, true, false}}};
  for (std::size_t row = 0; row < states.size(); ++row) {
    const State& state = states[row];
    const std::string name = std::string(state.pressed ? "pressed/" : "button/") + std::to_string(row);
    const double y = at.y + 14 + static_cast<double>(row) * 27;
    button(frame,
           {.name = name + "a",
            .box = {at.x, y, 92, 20},
            .label = state.label,
            .emphasis = Emphasis::Primary,
            .enabled = state.enabled,
            .on = state.on},
           {});
    button(frame,
           {.name = name + "b",
            .box = {at.x + 102, y, 92, 20},
            .label = state.label,
            .icon = look::Icon::Vote,
            .enabled = state.enabled,
            .on = state.on},
           {});
    button(frame,
           {.name = name + "c",
            .box = {at.x + 204, y, 80, 20},
            .label = state.label,
            .emphasis = Emphasis::Quiet,
            .enabled = state.enabled,
            .on = state.on},
           {});
    button(frame,
           {.name = name + "d",
            .box = {at.x + 294, y, 20, 20},
            .label = "7",
            .enabled = state.enabled,
            .on = state.on},
           {});
    iconButton(frame, name + "e", look::Icon::Bin, {at.x + 330, y + 10}, "Weg", {}, state.enabled);
  }
}

void fields(Frame& frame, Point at) {
  sheet(frame, {at.x, at.y, 260, 120});
  frame.draw({at.x, at.y, 260, 30}, [&](Canvas& canvas) {
    canvas.text("Vel papier", {at.x + 12, at.y + 6, 236, 18}, {.capHeight = 6, .weight = Weight::Bold},
                canvas.theme().ink);
  });
  field(frame, {.name = "a", .box = {at.x + 12, at.y + 30, 236, 20}, .hint = "Tik om te schrijven"}, {});
  field(frame,
        {.name = "b",
         .box = {at.x + 12, at.y + 58, 236, 20},
         .text = "Afspraak verzetten",
         .writing = true,
         .caret = 8},
        {});
  field(frame, {.name = "c", .box = {at.x + 12, at.y + 86, 236, 20}, .text = "Gemeente Amersfoort"}, {});
}

void lines(Frame& frame, Point at) {
  frame.draw({at.x - 5, at.y - 5, 300, 140}, [&](Canvas& canvas) {
    const look::Theme& theme = canvas.theme();
    const std::array<Point, 6> curve{{{at.x, at.y + 40},
                                      {at.x + 40, at.y + 55},
                                      {at.x + 80, at.y + 70},
                                      {at.x + 120, at.y + 20},
                                      {at.x + 160, at.y + 90},
                                      {at.x + 200, at.y + 5}}};
    canvas.line({at.x, at.y + 100}, {at.x + 210, at.y + 100}, theme.line, 0.5);
    canvas.dashes({at.x, at.y + 60}, {at.x + 210, at.y + 60}, theme.line, 0.5, 3, 3);
    canvas.polyline(curve, theme.ink, 1.6);
    for (const Point p : curve) {
      canvas.disc(p, 6, theme.paper);
      canvas.ring(p, 5.4, theme.ink, 1.2);
    }
    canvas.disc(curve[5], 8, theme.accent);
    canvas.arc({at.x + 250, at.y + 40}, 18, 0, 4.2, theme.accent, 3);
    canvas.ring({at.x + 250, at.y + 90}, 12, theme.low, 1);
  });
}

touch::Router pressing() {
  touch::Router router;
  std::vector<touch::Area> areas;
  for (const char* name : {"pressed/1a", "pressed/1b", "pressed/1c", "pressed/1d", "pressed/1e"})
    areas.push_back({.name = name, .box = {static_cast<double>(areas.size()) * 10, 0, 9, 9}});
  const std::size_t count = areas.size();
  router.show(std::move(areas), 0);
  for (std::size_t i = 0; i < count; ++i)
    router.feed({.id = i + 1, .position = {static_cast<double>(i) * 10 + 4, 4}});
  return router;
}

} // namespace

int main(int count, char** given) try {
  const std::vector<std::string> arguments(given, given + count);
  if (count != 4) {
    std::cerr << "ui_gallery OUT.png WIDTH HEIGHT\n";
    return 2;
  }
  const int width = std::stoi(arguments[2]), height = std::stoi(arguments[3]);
  const support::OffscreenGl gl(width, height);
  Stage stage({width, height, width / tableWidth}, {});
  const touch::Router router = pressing();
  Frame frame = stage.frame(router, 0);
  icons(frame, {30, 30});
  signs(frame, {240, 30});
  fields(frame, {500, 30});
  buttons(frame, {780, 30});
  lines(frame, {1150, 40});
  notes(frame, {30, 200});
  stage.finish(frame);
  stage.savePicture(arguments[1]);
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 1;
}
