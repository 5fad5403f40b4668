#include "ballot/pads.hpp"

#include "journey/ballot.hpp"
#include "table/seats/seats.hpp"

namespace ballot {

using namespace language::literals;

namespace {

constexpr const char *autoKey = "voting/auto", *autoOff = "0"; // on, unless people turned it off

} // namespace

void Pads::show(const Matter& matter) {
  about_ = matter.text;
  questions_ = matter.questions;
  if (round_ == matter.round().id) return;
  round_ = matter.round().id;
  changing_.clear();
  room_.seats->openAll(true);
}

void Pads::showNothing() {
  if (!round_) return;
  round_ = {};
  changing_.clear();
  room_.seats->openAll(false);
}

const Round* Pads::round() const { return room_.workshop().rounds.find(round_); }

std::optional<Id<Round>> Pads::openRound() const {
  const Round* round = this->round();
  return round != nullptr && !round->revealed ? std::optional{round_} : std::nullopt;
}

Given Pads::voteOf(const table::Pad& pad) const {
  return journey::voteOf(room_.workshop(), round_, pad.participant);
}

Pads::Face Pads::faceOf(const table::Pad& pad) const {
  const Round* round = this->round();
  if (round == nullptr || pad.seat < 0) return Face::Away;
  const Given given = voteOf(pad);
  const bool complete = journey::isComplete(*round, given);
  if (round->revealed) return complete ? Face::Away : Face::Choosing;
  if (given.abstained()) return Face::Abstained;
  const bool secret = !journey::mayShowVotes(room_.workshop(), *round);
  return secret && complete && !changing_.contains(pad.participant) ? Face::Covered : Face::Choosing;
}

double Pads::depth(const table::Pad& pad) const {
  switch (faceOf(pad)) {
  case Face::Away: return 0;
  // The pad stays as it is while it is covered: nothing moves under people's hands.
  case Face::Choosing:
  case Face::Covered:
  case Face::Abstained: return openDepth(questions_.size());
  }
  return 0;
}

void Pads::draw(ui::Frame& frame, const table::Pad& pad, const Rect& box) {
  now_ = frame.now();
  switch (faceOf(pad)) {
  case Face::Away: return;
  case Face::Choosing: return drawChoosing(frame, pad, box);
  case Face::Covered: return drawCovered(frame, pad, box);
  case Face::Abstained: return drawAbstained(frame, pad, box);
  }
}

std::string Pads::note(const table::Pad& pad) const {
  const Round* round = this->round();
  const Given given = voteOf(pad);
  if (round == nullptr || given.vote == nullptr) return {};
  if (given.abstained()) return room_.say("ballot.abstained"_text);
  if (given.vote->late) return room_.say("ballot.late"_text);
  const bool in = journey::isComplete(*round, given) && !round->revealed;
  return in ? room_.say("ballot.in"_text) : std::string{};
}

bool Pads::revealsItself() const {
  const auto at = room_.document.view().find(autoKey);
  return at == room_.document.view().end() || at->second != autoOff;
}

void Pads::setRevealsItself(bool on) {
  room_.document.setView(autoKey, on ? "" : autoOff);
  revealIfAllAreIn();
}

void Pads::reveal() {
  const Id<Round> id = round_;
  room_.perform({}, document::reveal(id));
}

void Pads::give(Id<Participant> who, const Question& question, std::int64_t value, Point at) {
  const Id<Round> id = round_;
  if (!room_.perform(who, document::giveVote(id, who, question.name, value), at)) return;
  const auto changing = changing_.find(who);
  if (changing != changing_.end()) {
    changing->second.insert(&question);
    if (changing->second.size() == questions_.size()) changing_.erase(changing);
  }
  revealIfAllAreIn();
}

void Pads::abstain(Id<Participant> who, bool on, Point at) {
  constexpr base::Seconds doubleTap = 0.3;
  if (const auto last = abstained_.find(who); last != abstained_.end() && now_ < last->second + doubleTap)
    return;
  abstained_[who] = now_;
  const Id<Round> id = round_;
  if (!room_.perform(who, document::abstain(id, who, on), at)) return;
  changing_.erase(who);
  revealIfAllAreIn();
}

void Pads::cover(Id<Participant> who) {
  changing_.erase(who);
  revealIfAllAreIn();
}

void Pads::revealIfAllAreIn() {
  const Round* round = this->round();
  if (round == nullptr || round->revealed || !revealsItself() || !changing_.empty()) return;
  if (journey::turnoutOf(room_.workshop(), *round).all()) reveal();
}

} // namespace ballot
