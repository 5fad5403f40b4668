#include "document/behaviour.hpp"
#include "document/brief.hpp"
#include "document/channels.hpp"
#include "document/customers.hpp"
#include "document/evidence.hpp"
#include "document/follow_ups.hpp"
#include "document/ideas.hpp"
#include "document/inquiries.hpp"
#include "document/journeys.hpp"
#include "document/notes.hpp"
#include "document/parking.hpp"
#include "document/personas.hpp"
#include "document/piles.hpp"
#include "document/stages.hpp"
#include "document/stakeholders.hpp"
#include "document/team.hpp"
#include "document/text_kind.hpp"
#include "document/touchpoints.hpp"
#include "journey/outline.hpp"
#include "support/deed_bench.hpp"

#include <array>
#include <map>

using namespace document;
using support::DeedBench;

namespace {

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

  Id<journey::Inquiry> inquiry =
      make<journey::Inquiry>([&](auto* made) { return addInquiryAt(touchpoint, made); });
  Id<journey::FollowUp> followUp =
      make<journey::FollowUp>([&](auto* made) { return addFollowUp(touchpoint, "said", made); });

  Id<journey::Source> source = make<journey::Source>(
      [&](auto* made) { return addSource(journey::SourceKind::Document, "report", made); });
  Id<journey::Evidence> evidence =
      make<journey::Evidence>([&](auto* made) { return addEvidence(source, "found", made); });

  Desk() { REQUIRE((*this)(setCustomerScore(touchpoint, 7, 1, "survey")) == ""); }

  Draft draft(const TextKind* what, const std::string& text) const {
    Draft out;
    out.writer = anna;
    out.what = what;
    out.text = text;
    out.field = what == &text::stakeholder ? "give"
                : what == &text::persona   ? "quote"
                : what == &text::inquiry   ? "question"
                : what == &text::followUp  ? "promise"
                : what == &text::source    ? "title"
                : what == &text::newNote   ? "backstage"
                : what == &text::behaviour ? "period"
                                           : "goal_measure";
    out.about = about(what);
    return out;
  }
  std::string finishes(const Draft& draft, std::int64_t* made = nullptr) {
    return (*this)(finish(draft, made), draft.writer);
  }

 private:
  std::int64_t about(const TextKind* what) const {
    const auto step = (*this)[touchpoint].step;
    const std::map<const TextKind*, std::int64_t> known{
        {&text::newTouchpoint, step.value},
        {&text::newNote, step.value},
        {&text::step, step.value},
        {&text::touchpoint, touchpoint.value},
        {&text::customerSource, touchpoint.value},
        {&text::behaviour, touchpoint.value},
        {&text::note, note.value},
        {&text::pile, pile.value},
        {&text::stage, (*this)[step].stage.value},
        {&text::newStep, (*this)[step].stage.value},
        {&text::participant, anna.value},
        {&text::department, anna.value},
        {&text::channel, channel.value},
        {&text::idea, idea.value},
        {&text::why, idea.value},
        {&text::parked, parked.value},
        {&text::stakeholder, neighbours.value},
        {&text::relation, relation.value},
        {&text::persona, persona.value},
        {&text::inquiry, inquiry.value},
        {&text::newFollowUp, touchpoint.value},
        {&text::followUp, followUp.value},
        {&text::contact, followUp.value},
        {&text::source, source.value},
        {&text::newEvidence, source.value},
        {&text::evidence, evidence.value},
        {&text::journeyName, journey::firstJourney(now).value}};
    const auto at = known.find(what);
    return at == known.end() ? 0 : at->second;
  }
};

} // namespace

TEST_CASE("every finished draft becomes what it was about") {
  for (const TextKind* what : textKinds()) {
    CAPTURE(what->name);
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
      CHECK(startText(desk.now, draft, desk.secrets) == "Nieuw");
    }
  }
}

TEST_CASE("an empty draft makes nothing new and empties only what may be empty") {
  for (const TextKind* what : textKinds()) {
    CAPTURE(what->name);
    Desk desk;
    const bool mayBeEmpty = what == &text::step || what == &text::pile || what == &text::title ||
                            what == &text::brief || what == &text::department ||
                            what == &text::customerSource || what == &text::why ||
                            what == &text::stakeholder || what == &text::relation || what == &text::persona ||
                            what == &text::inquiry || what == &text::followUp || what == &text::contact ||
                            what == &text::behaviour;

    CHECK(desk.finishes(desk.draft(what, " \n ")) == (mayBeEmpty ? "" : "refusal.empty"));
  }
}

TEST_CASE("a draft about something that is gone is refused, its text is empty") {
  for (const TextKind* what :
       {&text::newTouchpoint, &text::touchpoint,     &text::newNote,  &text::note,        &text::stage,
        &text::newStep,       &text::step,           &text::pile,     &text::participant, &text::department,
        &text::channel,       &text::customerSource, &text::idea,     &text::why,         &text::stakeholder,
        &text::relation,      &text::persona,        &text::inquiry,  &text::newFollowUp, &text::followUp,
        &text::contact,       &text::journeyName,    &text::behaviour}) {
    CAPTURE(what->name);
    Desk desk;
    Draft draft = desk.draft(what, "text");
    draft.about = 5;

    CHECK(desk.finishes(draft) == "refusal.gone");
    CHECK(startText(desk.now, draft).empty());
  }
  Desk desk;
  Draft unknown = desk.draft(&text::brief, "text");
  for (const std::string field : {"nonsense", "language", "dots"}) {
    unknown.field = field;
    CHECK(desk.finishes(unknown) == "refusal.gone");
    CHECK(startText(desk.now, unknown).empty());
  }
}

TEST_CASE("a new draft is put where it was begun") {
  Desk desk;
  std::int64_t made = 0;
  Draft loose = desk.draft(&text::newLoose, "loose");
  loose.x = 3, loose.y = 4, loose.angle = 5, loose.channel = desk.channel.value;
  REQUIRE(desk.finishes(loose, &made) == "");
  const journey::Touchpoint& laid = desk[Id<journey::Touchpoint>{made}];
  CHECK(laid.x == 3);
  CHECK(laid.y == 4);
  CHECK(laid.angle == 5);
  CHECK(laid.channel == desk.channel);
  CHECK(laid.author == desk.anna);
  Draft first = desk.draft(&text::newTouchpoint, "first");
  first.beside = desk.touchpoint.value;
  REQUIRE(desk.finishes(first, &made) == "");
  CHECK(desk[Id<journey::Touchpoint>{made}].rank < desk[desk.touchpoint].rank);
  REQUIRE(desk.finishes(desk.draft(&text::newIdea, "idea"), &made) == "");
  CHECK(desk[Id<journey::Idea>{made}].author == desk.anna);
}

TEST_CASE("a draft survives being written down") {
  for (const TextKind* what : textKinds()) {
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
  draft.what = &text::newNote;
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
