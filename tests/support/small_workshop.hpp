#pragma once
// Workshops written by hand, for rules and statistics: one line a record.
#include "journey/workshop.hpp"

#include <string>

namespace support {

class SmallWorkshop {
 public:
  SmallWorkshop() {
    value.briefs.add(journey::Id<journey::Brief>{1});
    value.journeys.add(journey);
  }

  journey::Workshop value;
  journey::Id<journey::Journey> journey{1};
  journey::Brief& brief() { return *value.briefs.find(journey::Id<journey::Brief>{1}); }

  journey::Participant& participant(std::int64_t seat) {
    auto& made = add(value.participants);
    made.seat = seat;
    return made;
  }
  journey::Stage& stage(double rank) {
    auto& made = add(value.stages);
    made.journey = journey;
    made.rank = rank;
    return made;
  }
  journey::Step& step(const journey::Stage& stage, double rank = 1) {
    auto& made = add(value.steps);
    made.stage = stage.id;
    made.rank = rank;
    return made;
  }
  journey::Touchpoint& touchpoint(const journey::Step& step, double rank = 1) {
    auto& made = add(value.touchpoints);
    made.journey = journey;
    made.step = step.id;
    made.rank = rank;
    return made;
  }
  journey::Touchpoint& loose() {
    auto& made = add(value.touchpoints);
    made.journey = journey;
    return made;
  }
  journey::Round& round(const journey::Touchpoint& about, std::int64_t number = 1, bool revealed = true) {
    auto& made = add(value.rounds);
    made.touchpoint = about.id;
    made.questions = "experience importance";
    made.number = number;
    made.revealed = revealed;
    return made;
  }
  journey::Round& test(const journey::Idea& about, std::int64_t number = 1, bool revealed = true) {
    auto& made = add(value.rounds);
    made.idea = about.id;
    made.questions = "nine_plus";
    made.number = number;
    made.revealed = revealed;
    return made;
  }
  journey::Vote& vote(const journey::Round& round, const journey::Participant& who) {
    auto& made = add(value.votes);
    made.round = round.id;
    made.participant = who.id;
    return made;
  }
  journey::Vote& vote(const journey::Round& round, std::int64_t experience, std::int64_t importance) {
    auto& made = vote(round, participant(-1));
    answer(made, "experience", experience);
    answer(made, "importance", importance);
    return made;
  }
  journey::Vote& score(const journey::Round& round, std::int64_t score) {
    auto& made = vote(round, participant(-1));
    answer(made, "nine_plus", score);
    return made;
  }
  journey::Answer& answer(const journey::Vote& vote, const char* question, std::int64_t number) {
    auto& made = add(value.answers);
    made.vote = vote.id;
    made.question = question;
    made.value = number;
    return made;
  }
  journey::Idea& idea(bool shared = true, double rank = 1) {
    auto& made = add(value.ideas);
    made.shared = shared;
    made.rank = rank;
    return made;
  }
  journey::Dot& dot(const journey::Idea& idea, const journey::Participant& who) {
    auto& made = add(value.dots);
    made.idea = idea.id;
    made.participant = who.id;
    return made;
  }
  journey::CustomerScore& customers(const journey::Touchpoint& about, double score) {
    auto& made = add(value.customerScores);
    made.touchpoint = about.id;
    made.score = score;
    return made;
  }
  template <class Record> Record& add(journey::Table<Record>& table) {
    return *table.add(journey::Id<Record>{++last_});
  }

 private:
  std::int64_t last_ = 100;
};

} // namespace support
