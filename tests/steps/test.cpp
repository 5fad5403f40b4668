#include "document/brief.hpp"
#include "document/ideas.hpp"
#include "journey/ideas.hpp"
#include "support/ballot_table.hpp"
#include "support/open_permit.hpp"

#include <doctest/doctest.h>

namespace {

using journey::Idea;
using support::Voters;

struct Tests : Voters {
  explicit Tests(Size size = {}, const std::string& language = "nl")
      : Voters(support::permitWorkshop(support::assets), "test", size, language) {}

  const Idea& idea(const std::string& text) {
    for (const Idea& idea : workshop().ideas)
      if (idea.text == text) return idea;
    throw std::runtime_error("no idea " + text);
  }
  std::string card(const std::string& text) { return "test/" + std::to_string(idea(text).id.value); }
  void scoreTogether(const std::array<int, 8>& numbers) {
    giveTogether("nine_plus", numbers);
    tap("facilitator/reveal");
  }
};

const std::string form = "Eén formulier van één pagina";

} // namespace

TEST_CASE("ideas with most dots are tested first") {
  Tests table;
  const auto favourite = table.idea("Vergunningencoach aan huis").id;
  const auto who = table.person(2);
  table.document().perform(who, document::giveDot(who, favourite));
  table.settle();

  CHECK(table.area("facilitator/start").label == "Test: Vergunningencoach aan huis");
  table.tap("facilitator/start");
  CHECK(table.area("matter").label == "Vergunningencoach aan huis");
  CHECK(table.newest().idea == favourite);
}

TEST_CASE("an idea passes with a median at the bar") {
  Tests table;
  table.tap(table.card(form));
  table.scoreTogether({9, 9, 9, 9, 10, 10, 3, 4});

  CHECK(table.area("verdict").label == "9+ gehaald");
  CHECK(journey::verdictOf(table.workshop(), table.idea(form).id) == journey::Verdict::Passed);
  CHECK_FALSE(table.has("idea/why"));
}

TEST_CASE("an idea that falls short says why, is improved and tested again") {
  Tests table;
  table.tap(table.card(form));
  table.scoreTogether({9, 9, 9, 8, 8, 8, 8, 10});
  CHECK(table.area("verdict").label == "haalt 9+ niet");

  table.tap("idea/why");
  const std::string writer = table.areas("seat/").empty() ? "" : [&] {
    for (int seat = 1; seat <= 8; ++seat)
      if (table.has("seat/" + std::to_string(seat) + "/key/done")) return "seat/" + std::to_string(seat);
    return std::string{};
  }();
  REQUIRE_FALSE(writer.empty());
  table.type(writer, "Te lang");
  CHECK(table.area("idea/why").value == "Te lang");
  table.tap(writer + "/key/done");
  CHECK(table.idea(form).why == "Te lang");

  table.tap("idea/improve");
  const bool editing = table.shell().table()->seats().writingAbout(&document::text::idea,
                                                                   table.idea(form).id.value) != nullptr;
  CHECK(editing);
  table.tap(writingSeat(table) + "/close");

  table.tap("facilitator/again");
  table.scoreTogether({9, 9, 9, 9, 9, 9, 9, 10});
  CHECK(table.area("verdict").label == "9+ gehaald");
  CHECK(table.has("plot/nine_plus/1"));
  CHECK(table.has("plot/nine_plus/2"));
}

TEST_CASE("the scores of a test are secret until they are shown") {
  const auto seen = [](const std::array<int, 8>& scores) {
    Tests table;
    table.tap(table.card(form));
    table.giveTogether("nine_plus", scores);
    return table.look();
  };

  CHECK(seen({1, 2, 3, 4, 5, 6, 7, 8}) == seen({10, 10, 10, 10, 10, 10, 10, 9}));
}

TEST_CASE("the bar is the group's own") {
  Tests table;
  table.tap(table.card(form));
  table.scoreTogether({8, 8, 8, 8, 8, 8, 8, 8});
  CHECK(table.area("verdict").label == "haalt 9+ niet");
  table.tap("facilitator/overview");
  CHECK(table.area(table.card(form)).value == "haalt 9+ niet");

  table.tap("facilitator/bar/minus");

  CHECK(table.workshop().brief().bar == 8);
  CHECK(table.area(table.card(form)).value == "9+ gehaald");
  table.tap("facilitator/bar/minus");
  CHECK_FALSE(table.area("facilitator/bar/minus").enabled);
  table.tap("facilitator/bar/label");
  CHECK(table.shell().table()->seats().writingAbout(&document::text::brief, 0, "bar_label") != nullptr);
}

TEST_CASE("untested ideas are what is missing") {
  Tests table;
  CHECK(table.shell().table()->step().missing() == "Nog 5 ideeën niet getest");

  table.tap("facilitator/start");
  table.tap("seat/1/ballot/abstain");
  table.tap(Voters::square(2, "nine_plus", 7));
  table.tap("facilitator/reveal");

  CHECK(table.shell().table()->step().missing() == "Nog 4 ideeën niet getest");
}

TEST_CASE("without shared ideas the step leads to the brainstorm") {
  Voters table(support::permitWorkshop(support::assets, 14, false), "test");

  table.tap("go/brainstorm");

  CHECK(table.shell().step() == "brainstorm");
}

TEST_CASE("every state of the test lies whole on the table, at every size and in both languages") {
  struct Screen {
    const char* name;
    Voters::Size size;
  };
  constexpr Screen screens[]{
      {"hd", {1920, 1080, 1.334}}, {"4k", {3840, 2160, 2.667}}, {"small", {1920, 1080, 1.6}}};
  for (const Screen& screen : screens)
    for (const std::string language : {"nl", "en"}) {
      Tests table(screen.size, language);
      const auto look = [&](const std::string& state) {
        CAPTURE(screen.name);
        CAPTURE(language);
        CAPTURE(state);
        const base::Rect sheet = table.area("sheet").place(table.area("sheet").box).inset(-0.01);
        for (const touch::Area& area : table.last().areas) {
          CAPTURE(area.name);
          const bool onSheet = area.name.starts_with("plot/") || area.name.starts_with("test/") ||
                               area.name.starts_with("idea/") || area.name == "verdict";
          if (onSheet && !area.box.empty()) CHECK(unite(area.place(area.box), sheet) == sheet);
        }
        table.keep("test_" + state + "_" + screen.name + "_" + language);
      };
      table.tap(table.card(form));
      table.giveTogether("nine_plus", {9, 9, 9, 9, 9, 10, 10, 10});
      look("all_in");
      table.tap("facilitator/reveal");
      look("passed");
      table.tap("facilitator/next");
      table.tap(Voters::square(2, "nine_plus", 7));
      look("ballot");
      for (const int seat : {1, 3, 4, 5, 6, 7, 8}) table.tap(Voters::square(seat, "nine_plus", 2 + seat));
      table.tap("facilitator/reveal");
      look("fell_short");
      table.tap("facilitator/overview");
      look("overview");
    }
}

TEST_CASE("the cards of the ideas fill the sheet, few or many, and none covers another") {
  for (const int more : {0, 12, 60}) {
    CAPTURE(more);
    Tests table;
    for (int i = 0; i < more; ++i) {
      base::Id<Idea> made;
      const auto who = table.person(1 + i % 8);
      table.document().perform(
          who, document::addIdea(who, "Bel binnen een dag terug " + std::to_string(i), &made));
      table.document().perform(who, document::shareIdea(made, 0.5, 0.5));
    }
    table.settle();
    const base::Rect sheet = table.area("sheet").place(table.area("sheet").box);
    std::vector<base::Rect> cards;
    double covered = 0;
    for (const std::string& area : table.areas("test/")) {
      if (area == "test/progress" || area == "test/list") continue;
      cards.push_back(table.area(area).place(table.area(area).box));
      covered += cards.back().w * cards.back().h;
    }
    for (std::size_t i = 0; i < cards.size(); ++i)
      for (std::size_t k = 0; k < i; ++k) CHECK_FALSE(cards[i].inset(0.5).intersects(cards[k]));
    CHECK(covered > 0.5 * sheet.w * sheet.h);
    table.keep("test_cards_" + std::to_string(more));
  }
}
