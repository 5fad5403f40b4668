#include "support/ballot_table.hpp"

#include <doctest/doctest.h>

#include <set>

namespace {

using support::Voters;

journey::Workshop unvoted() { return support::permitWorkshop(support::assets, 14, false); }

struct Ballot : Voters {
  explicit Ballot(const journey::Workshop& workshop = unvoted()) : Voters(workshop) {
    tap("facilitator/start");
  }
};

journey::Workshop withOpenVotes() {
  journey::Workshop workshop = unvoted();
  workshop.briefs.find(base::Id<journey::Brief>{1})->openVotes = true;
  return workshop;
}

journey::Workshop withNames() {
  journey::Workshop workshop = unvoted();
  workshop.briefs.find(base::Id<journey::Brief>{1})->anonymous = false;
  return workshop;
}

journey::Workshop withoutSeats() {
  journey::Workshop workshop = unvoted();
  for (const auto& person : workshop.participants) {
    journey::Participant* free = workshop.participants.find(person.id);
    free->seat = -1, free->edge = journey::Edge::None;
  }
  return workshop;
}

/// All that is to be seen, and all that assistive tools could read aloud.
struct Seen {
  std::string picture;
  std::set<std::string> words;
  friend bool operator==(const Seen&, const Seen&) = default;
};
Seen seenOn(Voters& table) {
  Seen seen{table.look(), {}};
  for (const touch::Area& area : table.last().areas)
    seen.words.insert(area.name + "|" + area.label + "|" + area.value);
  return seen;
}

/// A table of its own: each has a screen of its own, and one is looked at a time.
Seen seenAfter(const std::array<int, 8>& experience, const std::array<int, 8>& importance) {
  Ballot table;
  table.giveTogether("experience", experience);
  table.giveTogether("importance", importance);
  CHECK(table.areas("plot/").empty());
  return seenOn(table);
}

Seen seenRevealed(const journey::Workshop& workshop, int one, int other) {
  Ballot table(workshop);
  table.give(1, one, 5);
  table.give(2, other, 5);
  table.tap("facilitator/reveal");
  table.keep(workshop.brief().anonymous ? "ballot_anonymous" : "ballot_named");
  return seenOn(table);
}

} // namespace

TEST_CASE("eight people vote at the same moment, each for themselves") {
  Ballot table;

  table.giveTogether("experience", {1, 2, 3, 4, 5, 6, 7, 8});
  table.giveTogether("importance", {10, 9, 8, 7, 6, 5, 4, 3});

  for (int seat = 1; seat <= 8; ++seat) {
    REQUIRE(table.vote(seat) != nullptr);
    CHECK(table.given(seat).to("experience") == seat);
    CHECK(table.given(seat).to("importance") == 11 - seat);
  }
  CHECK_FALSE(table.newest().revealed);
  CHECK(table.area("turnout").label == "Alle stemmen zijn binnen");
}

TEST_CASE("a ballot covers its numbers once both are given") {
  Ballot table;

  table.tap(Voters::square(3, "experience", 4));
  CHECK(table.has(Voters::square(3, "importance", 9)));
  table.tap(Voters::square(3, "importance", 9));

  CHECK_FALSE(table.has(Voters::square(3, "experience", 4)));
  CHECK(table.has("seat/3/ballot/look"));
  CHECK(table.area("seat/3").value == "klaar ✓");
  CHECK(table.area("turnout/3").value == "in");
  CHECK(table.area("turnout/4").value == "out");
}

TEST_CASE("nothing on the table differs by what was voted before the reveal") {
  const Seen one = seenAfter({1, 2, 3, 4, 5, 6, 7, 8}, {1, 1, 1, 1, 1, 1, 1, 1});
  const Seen other = seenAfter({9, 9, 9, 9, 9, 9, 9, 9}, {10, 9, 8, 7, 6, 5, 4, 3});

  CHECK(one == other);
}

TEST_CASE("half a vote is seen by its giver, but not told to assistive tools") {
  const auto seen = [](int number) {
    Ballot table;
    table.tap(Voters::square(2, "experience", number));
    return seenOn(table);
  };
  const Seen one = seen(3), other = seen(8);

  CHECK(one.words == other.words);
  CHECK(one.picture != other.picture);
}

TEST_CASE("holding a finger on a covered ballot shows it, only as long") {
  Ballot table;
  table.give(5, 6, 2);
  const std::string covered = table.look();

  table.down(1, table.at("seat/5/ballot/look"));
  const std::string shown = table.look();
  table.up(1);

  CHECK(shown != covered);
  CHECK(table.look() == covered);
}

TEST_CASE("a vote can be changed until the reveal") {
  Ballot table;
  table.give(1, 6, 6);

  table.tap("seat/1/ballot/change");
  table.tap(Voters::square(1, "experience", 9));

  CHECK(table.given(1).to("experience") == 9);
  CHECK(table.given(1).to("importance") == 6);
  SUBCASE("and is covered by its hand") {
    table.tap("seat/1/ballot/cover");
    CHECK(table.has("seat/1/ballot/look"));
  }
  SUBCASE("and is covered when both were given anew") {
    table.tap(Voters::square(1, "importance", 2));
    CHECK(table.has("seat/1/ballot/look"));
  }
}

TEST_CASE("a finger that leaves its square gives nothing") {
  Ballot table;

  table.drag(Voters::square(4, "experience", 2), Voters::square(4, "experience", 7));

  CHECK(table.vote(4) == nullptr);
}

TEST_CASE("who abstains counts as voted, and can come back") {
  Ballot table;
  table.tap(Voters::square(6, "experience", 4));

  table.tap("seat/6/ballot/abstain");
  CHECK(table.vote(6)->abstained);
  CHECK_FALSE(table.given(6).to("experience"));
  CHECK(table.area("seat/6").value == "onthouden");
  CHECK(table.area("turnout/6").value == "abstained");
  CHECK(table.area("turnout").label == "0 van 8 stemmen binnen  ·  1 onthouden");

  table.wait(0.3);
  table.tap("seat/6/ballot/abstain");
  CHECK_FALSE(table.vote(6)->abstained);
  table.give(6, 4, 8);
  CHECK(table.area("turnout/6").value == "in");
}

TEST_CASE("a double tap on abstain abstains once") {
  Ballot table;
  const base::Point at = table.at("seat/6/ballot/abstain");
  table.down(1, at);
  table.wait(0.05);
  table.up(1);
  table.wait(0.1);
  table.down(1, at);
  table.wait(0.05);
  table.up(1);
  table.settle();
  CHECK(table.vote(6)->abstained);
}

TEST_CASE("the facilitator shows the votes when it suits the group") {
  Ballot table;
  CHECK_FALSE(table.area("facilitator/reveal").enabled);
  table.give(1, 6, 8);
  table.give(2, 7, 8);

  table.tap("facilitator/reveal");

  CHECK(table.newest().revealed);
  CHECK(table.area("plot/experience/1").value == "gemiddeld 6,5, mediaan 6,5, spreiding 1, 2 stemmen");
  CHECK(table.area("plot/importance/1").value == "gemiddeld 8,0, mediaan 8, spreiding 0, 2 stemmen");
}

TEST_CASE("after the reveal nobody changes what they gave, and who had not voted still can") {
  Ballot table;
  table.give(1, 6, 8);
  table.tap(Voters::square(3, "experience", 2));
  table.tap("facilitator/reveal");

  CHECK_FALSE(table.has(Voters::square(1, "experience", 7)));
  CHECK_FALSE(table.has("seat/1/ballot/change"));

  table.tap(Voters::square(3, "experience", 9));
  CHECK(table.given(3).to("experience") == 2);

  table.give(2, 3, 4);
  CHECK(table.vote(2)->late);
  CHECK(table.given(2).to("experience") == 3);
  CHECK_FALSE(table.vote(1)->late);
  CHECK_FALSE(table.has(Voters::square(2, "experience", 4)));
  CHECK(table.area("plot/experience/1").value == "gemiddeld 3,7, mediaan 3, spreiding 4, 3 stemmen");
}

TEST_CASE("votes show by themselves when all are in, unless the group turned that off") {
  for (const bool off : {false, true}) {
    Ballot table;
    table.document().setView("voting/auto", {}); // as people begin
    table.settle();
    if (off) table.tap(table.seen("facilitator/auto"));
    table.giveTogether("experience", {7, 7, 7, 7, 7, 7, 7, 7});
    table.giveTogether("importance", {5, 5, 5, 5, 5, 5, 5, 5});
    CHECK(table.newest().revealed != off);
  }
}

TEST_CASE("votes show by themselves when all are in, where the group wants that again") {
  Ballot table;
  table.tap("facilitator/auto");
  table.giveTogether("experience", {7, 7, 7, 7, 7, 7, 7, 7});

  SUBCASE("with the last number") {
    table.giveTogether("importance", {5, 5, 5, 5, 5, 5, 5, 5});
    CHECK(table.newest().revealed);
  }
  SUBCASE("with the last abstention") {
    for (int seat = 1; seat <= 7; ++seat) table.tap(Voters::square(seat, "importance", 5));
    CHECK_FALSE(table.newest().revealed);
    table.tap("seat/8/ballot/abstain");
    CHECK(table.newest().revealed);
  }
  SUBCASE("but not while somebody changes theirs") {
    for (int seat = 1; seat <= 7; ++seat) table.tap(Voters::square(seat, "importance", 5));
    table.tap("seat/1/ballot/change");
    table.tap(Voters::square(8, "importance", 5));
    CHECK_FALSE(table.newest().revealed);
    table.tap("seat/1/ballot/cover");
    CHECK(table.newest().revealed);
  }
}

TEST_CASE("open votes are seen as they are given") {
  Ballot table(withOpenVotes());

  table.give(1, 6, 8);

  CHECK(table.area("plot/experience/1").value == "gemiddeld 6,0, mediaan 6, spreiding 0, 1 stem");
  CHECK(table.has(Voters::square(1, "experience", 6)));
  CHECK(table.area("turnout").label == "1 van 8 stemmen binnen");
  table.keep("ballot_open_votes");

  CHECK(table.area("facilitator/reveal").label == "Sluit de stemming");
  table.tap("facilitator/reveal");
  CHECK(table.newest().revealed);
}

TEST_CASE("dots have no names unless the group wants them") {
  CHECK(seenRevealed(unvoted(), 3, 8) == seenRevealed(unvoted(), 8, 3));
  CHECK(seenRevealed(withNames(), 3, 8).picture != seenRevealed(withNames(), 8, 3).picture);
}

TEST_CASE("without anybody at the table a ballot leads to the seats") {
  Ballot table(withoutSeats());
  table.keep("ballot_nobody");

  table.tap("go/team");

  CHECK(table.shell().step() == "team");
}

TEST_CASE("a pad that was put away comes back with the next ballot") {
  Ballot table;
  table.tap("seat/1");
  CHECK_FALSE(table.has(Voters::square(1, "experience", 1)));
  table.give(2, 5, 5);
  table.tap("facilitator/reveal");

  table.tap("facilitator/next");

  CHECK(table.has(Voters::square(1, "experience", 1)));
}

TEST_CASE("the note turns to the other side of the table, and who sits where stays") {
  Ballot table;
  // Which way its left end lies.
  const auto left = [&] {
    const touch::Area& note = table.area("matter");
    return note.place(base::Point{note.box.x, note.box.centre().y}).x;
  };
  const double before = left();
  const base::Point seat = table.at("turnout/5");

  table.tap("sheet/turn");

  CHECK(left() > before + 50);
  CHECK(table.at("turnout/5").x == doctest::Approx(seat.x));
  CHECK(table.at("turnout/5").y == doctest::Approx(seat.y));
  table.keep("ballot_turned");
  table.give(1, 5, 5);
  table.tap("facilitator/reveal");
  CHECK(table.newest().revealed);
}

TEST_CASE("who is in is shown on the side where that person sits") {
  Ballot table;
  const base::Point middle = table.at("matter");

  for (int seat = 1; seat <= 8; ++seat) {
    const base::Point at = table.at("turnout/" + std::to_string(seat));
    switch (table.workshop().participants.find(table.person(seat))->edge) {
    case journey::Edge::Top: CHECK(at.y < middle.y); break;
    case journey::Edge::Bottom: CHECK(at.y > middle.y); break;
    case journey::Edge::Left: CHECK(at.x < middle.x); break;
    case journey::Edge::Right: CHECK(at.x > middle.x); break;
    case journey::Edge::None: FAIL("nobody stands"); break;
    }
  }
}

TEST_CASE("what to do now stands in the rim, and its squares are large enough for a finger") {
  Ballot table;
  const touch::Area& sheet = table.area("sheet");
  CHECK(table.at("facilitator/reveal").y > sheet.place(sheet.box).bottom());
  CHECK_FALSE(table.has("next"));
  CHECK(table.area(Voters::square(1, "experience", 1)).box.w >= 20);

  table.tap("facilitator/overview");
  CHECK(table.has("next"));
}
