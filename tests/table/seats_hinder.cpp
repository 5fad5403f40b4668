// Two people who touch at random: whatever one does, the other's text, note in the hand, menu and ballot stay
// as they are. HINDER_ROUNDS is how many seeds, HINDER_SEED the first of them. What people wrote and chose
// stays from one seed to the next, until each hundredth begins on a new table: from there a fault is found
// again.
#include "document/voting.hpp"
#include "support/open_permit.hpp"
#include "table/seats/seats.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <random>

using namespace support;
using base::Point;
using journey::Participant;

namespace {

int numberIn(const char* variable, int usual) {
  const char* text = std::getenv(variable);
  return text == nullptr ? usual : std::atoi(text);
}

/// One of the two, with what is theirs.
struct Person {
  base::Id<Participant> who;
  std::string seat;
  int finger;
  std::string held{};   ///< the note in the hand
  std::string menuOf{}; ///< the note whose menu this person opened
};

/// What nobody else may change.
struct Own {
  std::optional<std::string> text; ///< that was begun
  std::optional<Point> note;
  bool menu = false;
  std::vector<std::string> votes;
  bool operator==(const Own& other) const {
    const bool still =
        note.has_value() == other.note.has_value() && (!note || base::distance(*note, *other.note) < 0.5);
    return still && text == other.text && menu == other.menu && votes == other.votes;
  }
};

class Two {
 public:
  explicit Two(FakeTable& table, unsigned seed) : table_(table), chance_(seed) {
    const auto seated = journey::seatedOf(table.workshop());
    const std::size_t first = chance_() % seated.size(), second = (first + 1 + chance_() % 7) % 8;
    for (const std::size_t one : {first, second})
      people_.push_back({seated[one]->id, "seat/" + std::to_string(seated[one]->seat + 1),
                         static_cast<int>(people_.size()) + 1});
  }

  void play(int actions) {
    for (int i = 0; i < actions; ++i) {
      Person &one = people_[chance_() % 2], &other = people_[&one == &people_[0] ? 1 : 0];
      const Own before = ownOf(other);
      const std::string did = act(one, other);
      const Own after = ownOf(other);
      const bool same = after == before;
      CHECK_MESSAGE(same, "action ", i, ": ", did, " of ", one.seat, " changed what ", other.seat,
                    " had: ", difference(before, after));
      if (!same) break;
      // Its own person closed it, or its note was taken back or lies in another's pile now: also when that is
      // there again it has none.
      for (Person& person : people_)
        if (!table_.has(person.menuOf + "/menu")) person.menuOf.clear();
    }
    for (Person& one : people_) letGo(one);
    for (const Person& one : people_) {
      if (table_.has(one.seat + "/close")) table_.tap(one.seat + "/close");
      if (table_.has(one.menuOf + "/close")) table_.tap(one.menuOf + "/close");
    }
    for (int seat = 1; seat <= 8; ++seat)
      if (const std::string close = "seat/" + std::to_string(seat) + "/close"; table_.has(close))
        table_.tap(close);
  }

 private:
  static std::string difference(const Own& before, const Own& after) {
    if (before.text != after.text)
      return "'" + before.text.value_or("nothing") + "' is '" + after.text.value_or("nothing") + "'";
    if (before.menu != after.menu) return "its menu";
    return before.votes == after.votes ? "the note in the hand" : "its votes";
  }
  Own ownOf(const Person& one) {
    Own own;
    const table::Writing* writing = table_.shell().table()->seats().writing(one.who);
    if (writing != nullptr && writing->begun) own.text = writing->draft.text;
    if (!one.held.empty() && table_.router().isCaptured(one.held)) own.note = table_.at(one.held);
    own.menu = one.menuOf.empty() || !table_.has(one.menuOf) || table_.has(one.menuOf + "/menu");
    for (const journey::Vote& vote : table_.workshop().votes)
      if (vote.participant == one.who) {
        const auto given = journey::voteOf(table_.workshop(), vote.round, vote.participant);
        own.votes.push_back(std::to_string(given.to("experience").value_or(0)) + "/" +
                            std::to_string(given.to("importance").value_or(0)));
      }
    return own;
  }

  std::string anyOf(const std::vector<std::string>& names) {
    return names.empty() ? std::string{} : names[chance_() % names.size()];
  }

  /// Something on the sheet that is not the other's.
  std::string something(const Person& other) {
    std::vector<std::string> names;
    for (const touch::Area& area : table_.last().areas) {
      const bool sheet = area.name.starts_with("note/") || area.name.starts_with("map/") ||
                         area.name.starts_with("stage/") || area.name.starts_with("lane/");
      const bool others = (!other.menuOf.empty() && area.name.starts_with(other.menuOf)) ||
                          (!other.held.empty() && area.name.starts_with(other.held));
      const bool bin = area.name.ends_with("/bin");
      const Point at = area.place(area.box.centre());
      if (sheet && !others && !bin && area.enabled && area.takesFingers && !isNearMenu(other, at))
        names.push_back(area.name);
    }
    const std::string name = anyOf(names);
    return name.empty() || !isOnTop(name) ? std::string{} : name;
  }

  /// What a pad covers no finger can reach.
  bool isOnTop(const std::string& name) {
    const Point at = table_.at(name);
    const auto& areas = table_.last().areas;
    const auto top = std::find_if(areas.rbegin(), areas.rend(), [&](const touch::Area& area) {
      return area.takesFingers && area.distance(at) == 0;
    });
    return top != areas.rend() && top->name == name;
  }

  /// A hand there means that menu.
  bool isNearMenu(const Person& other, Point at) {
    if (other.menuOf.empty() || !table_.has(other.menuOf + "/menu")) return false;
    const touch::Area& menu = table_.area(other.menuOf + "/menu");
    return menu.place(menu.box).inset(-60).contains(at);
  }

  void letGo(Person& one) {
    if (one.held.empty()) return;
    table_.up(one.finger);
    table_.settle();
    one.held.clear();
  }

  std::string act(Person& one, const Person& other) {
    const std::string keys = one.seat + "/key/";
    const auto key = [&] { return keys + anyOf({"a", "e", "i", "n", "s", "space", "backspace", "shift"}); };
    switch (chance_() % 10) {
    case 0: return table_.tap(one.seat), "own tab";
    case 1:
    case 2:
      if (const std::string name = key(); table_.has(name)) return table_.tap(name), "key";
      return "nothing";
    case 3:
      if (table_.has(keys + "done") && chance_() % 3 == 0) return table_.tap(keys + "done"), "done";
      return "nothing";
    case 4: {
      if (!one.held.empty()) return letGo(one), "let go";
      const std::string name = something(other);
      if (!name.starts_with("note/") || name.find('/', 5) != name.npos || name == one.menuOf)
        return "nothing";
      const Point at = table_.at(name);
      table_.down(one.finger, at);
      table_.move(one.finger, at + Point{0, 12});
      table_.move(one.finger, at + Point{0, 24});
      table_.settle();
      one.held = name;
      // It did not follow: it is moved together with what the other holds.
      if (base::distance(table_.at(name), at + Point{0, 24}) > 0.5) return letGo(one), "reached for " + name;
      return "held " + name;
    }
    case 5: {
      const std::string name = something(other);
      if (!name.starts_with("note/") || name.find('/', 5) != name.npos || name == one.held) return "nothing";
      table_.tap(name);
      one.menuOf = table_.has(name + "/menu") ? name : std::string{};
      return "menu of " + name;
    }
    case 6: return table_.shell().table()->undo(), table_.settle(), "undo";
    case 7: {
      const std::string choose = one.menuOf + "/choose";
      if (one.menuOf.empty() || !table_.has(choose) || !isOnTop(choose)) return "nothing";
      return table_.tap(choose), "chose " + one.menuOf; // what is chosen together moves together
    }
    default: {
      const std::string name = something(other);
      if (name.empty() || name == one.held) return "nothing";
      return table_.tap(name), "tap on " + name;
    }
    }
  }

  FakeTable& table_;
  std::mt19937 chance_;
  std::vector<Person> people_;
};

void openMap(FakeTable& table) {
  openPermit(table, 14, true);
  table.shell().table()->go("map");
  table.settle();
}

} // namespace

TEST_CASE("Two people who touch at random never change what the other writes, holds or has open") {
  const int rounds = numberIn("HINDER_ROUNDS", 12), first = numberIn("HINDER_SEED", 1);
  std::optional<FakeTable> table;
  for (int seed = first; seed < first + rounds; ++seed) {
    CAPTURE(seed);
    if (!table || seed % 100 == 0) openMap(table.emplace());
    Two(*table, static_cast<unsigned>(seed)).play(30);
    table->wait(5);
    CHECK(table->rests());
  }
}
