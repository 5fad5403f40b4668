#include "support/deed_bench.hpp"

#include <array>

using namespace document;
using What = Draft::What;
using support::DeedBench;

namespace {

std::vector<What> everyWhat() {
  std::vector<What> out;
  for (int i = 0; i <= static_cast<int>(What::Persona); ++i) out.push_back(static_cast<What>(i));
  return out;
}

/// A workshop in which a draft of any kind can be finished.
struct Desk : DeedBench {
  Id<journey::Participant> anna = seated("Anna", 0);
  Id<journey::Touchpoint> touchpoint = DeedBench::touchpoint();
  Id<journey::Idea> idea = sharedIdea(anna);
  Id<journey::Note> note = make<journey::Note>(
      [&](auto* made) { return addNote("need", (*this)[touchpoint].step, "note", made); });
  Id<journey::Channel> channel =
      make<journey::Channel>([&](auto* made) { return addChannel("mail", 0, made); });

  Id<journey::Parked> parked = make<journey::Parked>([&](auto* made) { return park("later", made); });

  std::array<Id<journey::Touchpoint>, 2> piled{DeedBench::touchpoint(), DeedBench::touchpoint()};
  Id<journey::Pile> pile = make<journey::Pile>([&](auto* made) {
    return makePile({piled[0], piled[1]}, 0, 0, 0, made);
  });

  Id<journey::Stakeholder> neighbours = stakeholder("Buren"), builder = stakeholder("Aannemer");
  Id<journey::Relation> relation =
      make<journey::Relation>([&](auto* made) { return relate(neighbours, builder, made); });
  Id<journey::Persona> persona =
      make<journey::Persona>([&](auto* made) { return addPersona("Marja", made); });

  Desk() { REQUIRE((*this)(setCustomerScore(touchpoint, 7, 1, "survey")) == ""); }

  Draft draft(What what, const std::string& text) const {
    Draft out;
    out.writer = anna;
    out.what = what;
    out.text = text;
    out.field = what == What::Stakeholder ? "give"
                : what == What::Persona   ? "quote"
                : what == What::NewNote   ? "backstage"
                                          : "goal_measure";
    out.about = about(what);
    return out;
  }
  std::string finishes(const Draft& draft, std::int64_t* made = nullptr) {
    return (*this)(finish(draft, made), draft.writer);
  }

 private:
  std::int64_t about(What what) const {
    const auto step = (*this)[touchpoint].step;
    switch (what) {
    case What::NewTouchpoint:
    case What::NewNote:
    case What::StepName: return step.value;
    case What::Touchpoint:
    case What::CustomerSource: return touchpoint.value;
    case What::Note: return note.value;
    case What::PileName: return pile.value;
    case What::StageName:
    case What::NewStep: return (*this)[step].stage.value;
    case What::ParticipantName:
    case What::Department: return anna.value;
    case What::ChannelName: return channel.value;
    case What::Idea:
    case What::Why: return idea.value;
    case What::Parked: return parked.value;
    case What::Stakeholder: return neighbours.value;
    case What::Relation: return relation.value;
    case What::Persona: return persona.value;
    case What::NewParked:
    case What::NewLoose:
    case What::NewStage:
    case What::Title:
    case What::BriefField:
    case What::NewParticipant:
    case What::NewChannel:
    case What::NewIdea:
    case What::NewStakeholder:
    case What::NewPersona: return 0;
    }
    return 0;
  }
};

} // namespace

TEST_CASE("every finished draft becomes what it was about") {
  for (const What what : everyWhat()) {
    CAPTURE(static_cast<int>(what));
    Desk desk;
    Draft draft = desk.draft(what, " Nieuw ");
    std::int64_t made = 0;

    REQUIRE(desk.finishes(draft, &made) == "");

    CHECK(finish(draft).name().substr(0, 5) == "deed.");
    if (made != 0) {
      CHECK(startText(desk.now, draft).empty());
      CHECK(finish(draft).name().substr(0, 9) == "deed.add_");
      bool isNew = false;
      for (const journey::Change& change : desk.changes)
        isNew = isNew || (change.id == made && change.after == journey::Value{std::string{"Nieuw"}});
      CHECK(isNew);
    } else {
      CHECK(startText(desk.now, draft) == "Nieuw");
    }
  }
}

TEST_CASE("an empty draft makes nothing new and empties only what may be empty") {
  for (const What what : everyWhat()) {
    CAPTURE(static_cast<int>(what));
    Desk desk;
    const bool mayBeEmpty = what == What::StepName || what == What::PileName || what == What::Title ||
                            what == What::BriefField || what == What::Department ||
                            what == What::CustomerSource || what == What::Why || what == What::Stakeholder ||
                            what == What::Relation || what == What::Persona;

    CHECK(desk.finishes(desk.draft(what, " \n ")) == (mayBeEmpty ? "" : "refusal.empty"));
  }
}

TEST_CASE("a draft about something that is gone is refused, its text is empty") {
  for (const What what :
       {What::NewTouchpoint, What::Touchpoint, What::NewNote, What::Note, What::StageName, What::NewStep,
        What::StepName, What::PileName, What::ParticipantName, What::Department, What::ChannelName,
        What::CustomerSource, What::Idea, What::Why, What::Stakeholder, What::Relation, What::Persona}) {
    CAPTURE(static_cast<int>(what));
    Desk desk;
    Draft draft = desk.draft(what, "text");
    draft.about = 5;

    CHECK(desk.finishes(draft) == "refusal.gone");
    CHECK(startText(desk.now, draft).empty());
  }
  Desk desk;
  Draft unknown = desk.draft(What::BriefField, "text");
  for (const std::string field : {"nonsense", "language", "dots"}) {
    unknown.field = field;
    CHECK(desk.finishes(unknown) == "refusal.gone");
    CHECK(startText(desk.now, unknown).empty());
  }
}

TEST_CASE("a new draft is put where it was begun") {
  Desk desk;
  std::int64_t made = 0;
  Draft loose = desk.draft(What::NewLoose, "loose");
  loose.x = 3, loose.y = 4, loose.angle = 5, loose.channel = desk.channel.value;
  REQUIRE(desk.finishes(loose, &made) == "");
  const journey::Touchpoint& laid = desk[Id<journey::Touchpoint>{made}];
  CHECK(laid.x == 3);
  CHECK(laid.y == 4);
  CHECK(laid.angle == 5);
  CHECK(laid.channel == desk.channel);
  CHECK(laid.author == desk.anna);
  Draft first = desk.draft(What::NewTouchpoint, "first");
  first.beside = desk.touchpoint.value;
  REQUIRE(desk.finishes(first, &made) == "");
  CHECK(desk[Id<journey::Touchpoint>{made}].rank < desk[desk.touchpoint].rank);
  REQUIRE(desk.finishes(desk.draft(What::NewIdea, "idea"), &made) == "");
  CHECK(desk[Id<journey::Idea>{made}].author == desk.anna);
}

TEST_CASE("a draft survives being written down") {
  for (const What what : everyWhat()) {
    Draft draft;
    draft.writer.value = 12;
    draft.what = what;
    draft.about = (std::int64_t{1} << 53) - 1;
    draft.beside = 4;
    draft.field = "goal";
    draft.x = -1.25;
    draft.y = 1e9;
    draft.angle = 0.1;
    draft.channel = 7;
    draft.text = "regel \"een\"\nregel twee é 👍🏽 \\";
    draft.caret = 5;

    CHECK(decode(encode(draft)) == draft);
  }
  CHECK(draftKey(Id<journey::Participant>{12}) == "draft/12");
  CHECK(draftKey({}) == "draft/0");
}

TEST_CASE("drafts that were kept when there were two lanes are notes in them") {
  Draft draft;
  draft.what = What::NewNote;
  for (const std::string lane : {"need", "expectation"}) {
    draft.field = lane;
    std::string old = encode(draft);
    old.replace(old.find("new_note"), 8, "new_" + lane);
    old.replace(old.find("\"field\":\"" + lane), 9 + lane.size(), "\"field\":\"");

    CHECK(decode(old) == draft);
  }
}

TEST_CASE("what is no draft is none") {
  Draft draft;
  draft.text = "é";
  const std::string good = encode(draft);
  REQUIRE(decode(good).has_value());

  for (std::size_t length = 0; length < good.size(); ++length)
    CHECK_FALSE(decode(good.substr(0, length)).has_value());
  for (const char* bad : {"", "[]", "{}", "null", "7", "{\"what\":\"touchpoint\"}", "\xFF"})
    CHECK_FALSE(decode(bad).has_value());
  std::string unknown = good;
  unknown.replace(unknown.find("new_touchpoint"), 14, "new_telepathy_");
  CHECK_FALSE(decode(unknown).has_value());
}

TEST_CASE("a caret that lies inside a character or beyond the text comes to its end") {
  Draft draft;
  draft.text = "aé";
  draft.caret = 2;
  CHECK(decode(encode(draft))->caret == 3);
  draft.caret = 99;
  CHECK(decode(encode(draft))->caret == 3);
  draft.caret = 1;
  CHECK(decode(encode(draft))->caret == 1);
}
