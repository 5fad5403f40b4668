// That people's words are whole wherever the sheet shows them, set as on a real display.
#include "board/layout.hpp"
#include "board/readable.hpp"
#include "journey/records.hpp"
#include "look/lettering.hpp"
#include "surface/note_paper.hpp"

#include <doctest/doctest.h>

#include <deque>

using base::Size;
using board::BoardLayout;
using journey::Outline;
using look::Align;
using look::Weight;
using Form = BoardLayout::Form;

namespace {

constexpr double ultraHd = 2.667, fullHd = 1.334; // pixels to a millimetre of a 65 inch table
constexpr Size sheet{1376, 746};

constexpr std::array dutch{"Aannemer zegt: vraag eerst een vergunning aan",
                           "Vergunningcheck in het Omgevingsloket",
                           "Belt het klantcontactcentrum met een vraag",
                           "Vergunningverlener belt met de uitslag",
                           "Hoorzitting van de bezwaarcommissie",
                           "Ontvangstbevestiging per e-mail",
                           "DigiD-inlog",
                           "Vooroverleg met de vergunningverlener",
                           "Besluit per post"};
constexpr std::array needs{"Weten of ik een vergunning nodig heb", "Iemand die met mij meekijkt",
                           "Een bericht dat het dossier gesloten is", "Binnen vijf minuten duidelijkheid"};

/// Eleven steps of a permit with the words that people write.
struct Permit {
  std::deque<journey::Stage> stages{};
  std::deque<journey::Step> steps{};
  std::deque<journey::Touchpoint> touchpoints{};
  std::deque<journey::Note> notes{};
  Outline outline{};

  explicit Permit(std::size_t count) {
    outline.lanes = {{.id = "need"}, {.id = "expectation"}};
    constexpr std::size_t across = 11;
    for (std::size_t i = 0; i < across; ++i) {
      auto& step = steps.emplace_back();
      step.id = base::Id<journey::Step>{static_cast<std::int64_t>(i + 1)};
      step.name = i % 3 == 0 ? "Praat vooraf met de gemeente" : "Dient de aanvraag in";
      Outline::StepPart part{.step = &step, .touchpoints = {}, .notes = {{}, {}}};
      for (std::size_t k = 0; k < count / across + (i < count % across ? 1U : 0U); ++k) {
        auto& touchpoint = touchpoints.emplace_back();
        touchpoint.id = base::Id<journey::Touchpoint>{static_cast<std::int64_t>(touchpoints.size())};
        touchpoint.text = dutch[touchpoints.size() % dutch.size()];
        part.touchpoints.push_back(&touchpoint);
      }
      for (auto& lane : part.notes) {
        auto& note = notes.emplace_back();
        note.id = base::Id<journey::Note>{static_cast<std::int64_t>(notes.size())};
        note.text = needs[notes.size() % needs.size()];
        lane.push_back(&note);
      }
      auto& stage = stages.emplace_back();
      stage.id = base::Id<journey::Stage>{static_cast<std::int64_t>(i + 1)};
      stage.name = "Aanvraag";
      outline.stages.push_back({.stage = &stage, .steps = {std::move(part)}});
    }
  }
};

/// Letters as the display sets them.
struct Letters {
  double pixels;
  board::Measures measures = board::measuresFor(look::Theme{}, pixels, false);
  look::Lettering lettering{pixels, 4000};

  look::Setting set(std::string_view words, Size box, Weight weight, double leading) {
    return lettering.set(words, box, {measures.small, weight, Align::Centre, leading}, measures.small);
  }
  surface::WordsNeed need() {
    const auto height = [this](Weight weight, double leading) {
      return [this, weight, leading](std::string_view words, double width) {
        return set(words, {width, 0}, weight, leading).size().h;
      };
    };
    return {.note = height(Weight::Medium, surface::noteLeading),
            .slip = height(Weight::Medium, surface::slipLeading),
            .stage = height(Weight::Bold, surface::headLeading),
            .step = height(Weight::Medium, surface::headLeading)};
  }
  board::LayoutWish wish() const {
    board::LayoutWish wish;
    wish.measures = measures;
    wish.sheet = {sheet.w - measures.gutter - measures.tools, sheet.h};
    wish.proportions.tallest = measures.tallestNote;
    return wish;
  }
  /// How many notes and cards do not hold their words.
  int cut(const BoardLayout& layout) {
    int count = 0;
    const auto look = [&](const std::string& words, const base::Rect& box, double foot) {
      const auto lines = surface::wordsOf(box, foot);
      count += set(words, lines.size(), Weight::Medium, surface::noteLeading).cut() ? 1 : 0;
    };
    for (const auto& stage : layout.stages)
      for (const auto& column : stage.columns) {
        for (const auto& cell : column.cells)
          if (column.form == Form::Notes) look(cell.touchpoint->text, cell.box, measures.foot);
        for (const auto& lane : column.lanes)
          for (const auto& cell : lane.notes) look(cell.note->text, cell.box, 0);
        count +=
            set(column.step->name, column.name.inset(3, 0).size(), Weight::Medium, surface::headLeading).cut()
                ? 1
                : 0;
      }
    return count;
  }
};

} // namespace

TEST_CASE("people's words are whole, at any number of touchpoints, and the curve keeps a quarter") {
  for (const double pixels : {ultraHd, fullHd})
    for (const std::size_t count : {10U, 32U, 45U, 75U, 300U}) {
      INFO(count << " at " << pixels);
      Letters letters{pixels};
      const Permit permit(count);
      const auto layout = board::layOut(permit.outline, letters.wish(), letters.need());

      CHECK(letters.cut(layout) == 0);
      CHECK(layout.curve.box.h >= sheet.h / 4 - 0.01);
      if (count <= 32) CHECK(layout.form == Form::Notes);
    }
}

TEST_CASE("where touchpoints would have no words the journey is wider than what is seen of it") {
  constexpr double laptop = 1366 / 1200.;
  Letters letters{laptop};
  auto wish = letters.wish();
  wish.sheet = {1000, 560};
  for (const std::size_t count : {32U, 45U, 75U, 100U}) {
    CAPTURE(count);
    const Permit permit(count);
    wish.zoom = 1;
    const double zoom = board::readableZoom(permit.outline, wish, letters.need(), 1);
    CHECK(zoom > 1);
    CHECK(zoom <= 4);
    CHECK(board::readableZoom(permit.outline, wish, letters.need(), zoom) == zoom);
    wish.zoom = zoom;
    const auto layout = board::layOut(permit.outline, wish, letters.need());
    CHECK(letters.cut(layout) == 0);
    REQUIRE(layout.form != Form::Bars);
    std::size_t silent = 0;
    for (const auto& [id, at] : layout.touchpoints) {
      const auto& cell = *layout.find(id);
      if (layout.form == Form::Slips && letters
                                            .set(cell.touchpoint->text, surface::slipWords(cell.box).size(),
                                                 Weight::Medium, surface::slipLeading)
                                            .cut())
        ++silent;
    }
    CHECK(silent <= count / 5);
  }
  wish.zoom = 1;
  CHECK(board::readableZoom(Permit(300).outline, wish, letters.need(), 1) == 1);
  CHECK(board::readableZoom(Permit(8).outline, wish, letters.need(), 1) == 1);
  CHECK(board::readableZoom(Permit(45).outline, Letters{ultraHd}.wish(), Letters{ultraHd}.need(), 1) == 1);
}

TEST_CASE("slips are as high as their words need, and what they leave is the curve's") {
  Letters letters{fullHd};
  const Permit permit(75);
  const auto wish = letters.wish();
  const auto layout = board::layOut(permit.outline, wish, letters.need());
  REQUIRE(layout.form == Form::Slips);
  const auto& cell = layout.stages.front().columns.front().cells.front();
  CHECK(cell.box.h > wish.measures.slipHeight);
  CHECK(layout.curve.box.h > 0.36 * sheet.h);
}

TEST_CASE("under a lens notes are as high as their words need, all alike, and the curve gives it") {
  Letters letters{fullHd};
  const Permit permit(32);
  auto wish = letters.wish();
  constexpr double low = 30;
  wish.proportions = {.curve = 0.6, .tallest = low, .lanes = 0};
  const auto layout = board::layOut(permit.outline, wish, letters.need());

  CHECK(layout.form == Form::Notes);
  CHECK(layout.note.h > low);
  CHECK(letters.cut(layout) == 0);
  CHECK(layout.curve.box.h < 0.6 * sheet.h);
  for (const auto& stage : layout.stages)
    for (const auto& column : stage.columns)
      for (const auto& cell : column.cells) CHECK(cell.box.h == doctest::Approx(layout.note.h));
}

TEST_CASE("a lens with no room for whole notes shows slips in their places, and an opened step is read") {
  Letters letters{fullHd};
  const Permit permit(32);
  auto wish = letters.wish();
  const auto whole = board::layOut(permit.outline, wish, letters.need());
  REQUIRE(whole.form == Form::Notes);
  wish.proportions = {.curve = 0.2, .tallest = 44, .lanes = 0, .panel = 340};
  wish.rowsBefore = whole.rows;
  const auto low = board::layOut(permit.outline, wish, letters.need());
  CHECK(low.form == Form::Slips);
  for (const auto& [id, at] : whole.touchpoints) {
    CHECK(low.find(id)->x == doctest::Approx(whole.find(id)->x));
    CHECK(low.find(id)->box.x == doctest::Approx(whole.find(id)->box.x));
  }

  wish.opened = {permit.steps[2].id};
  const auto opened = board::layOut(permit.outline, wish, letters.need());
  CHECK(opened.find(permit.steps[2].id)->form == Form::Notes);
  CHECK(opened.find(permit.steps[3].id)->form == Form::Slips);
  CHECK(letters.cut(opened) == 0);
}

TEST_CASE("one text that is too long makes only its own step low, until somebody opens it") {
  Letters letters{fullHd};
  Permit permit(32);
  permit.touchpoints[4].text =
      "De aannemer heeft bij de buren gehoord dat een dakkapel aan de achterkant soms zonder vergunning mag, "
      "maar weet niet of dat in deze straat met zijn monumentale gevels en bomen ook zo is";
  auto wish = letters.wish();
  const auto layout = board::layOut(permit.outline, wish, letters.need());
  CHECK(layout.form == Form::Notes);
  const auto& column = layout.stages[layout.touchpoints.at(permit.touchpoints[4].id).stage].columns[0];
  CHECK(column.form == Form::Slips);

  wish.opened = {column.step->id};
  const auto opened = board::layOut(permit.outline, wish, letters.need());
  CHECK(opened.find(column.step->id)->form == Form::Notes);
  CHECK(letters.cut(opened) == 0);
}

TEST_CASE("lanes that nobody unfolded give way before notes become slips") {
  Letters letters{fullHd};
  const Permit permit(45);
  auto wish = letters.wish();
  const auto layout = board::layOut(permit.outline, wish, letters.need());
  CHECK(layout.form == Form::Notes);
  CHECK(layout.lanes[1].isFolded);

  wish.folded = {std::nullopt, false};
  CHECK_FALSE(board::layOut(permit.outline, wish, letters.need()).lanes[1].isFolded);
}
