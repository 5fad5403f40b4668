#include "bench/bench_workshop.hpp"

#include "document/templates.hpp"
#include "journey/lanes.hpp"
#include "journey/outline.hpp"
#include "journey/questions.hpp"
#include "support/sources.hpp"

namespace bench {
namespace {

constexpr int people = 8;

void answer(journey::Workshop& workshop, base::Ids& ids, const journey::Vote& vote, std::string_view question,
            std::int64_t value) {
  journey::Answer& answer = *workshop.answers.add(ids.make<journey::Answer>());
  answer.vote = vote.id;
  answer.question = question;
  answer.value = value;
}

} // namespace

journey::Workshop workshopWith(int notes) {
  constexpr int perStep = 20;
  base::Ids ids{1};
  auto workshop = document::newWorkshop(
      document::readTemplate(support::sources() / "assets" / "templates" / "five_stages.json"), "nl", ids);
  std::vector<base::Id<journey::Stage>> stages;
  std::vector<base::Id<journey::Channel>> channels;
  for (const auto& stage : journey::outlineOf(workshop).stages) stages.push_back(stage.stage->id);
  for (const auto* channel : journey::channelsOf(workshop)) channels.push_back(channel->id);
  base::Id<journey::Step> under;
  for (int i = 0; i < notes; ++i) {
    if (i % perStep == 0) {
      journey::Step& step = *workshop.steps.add(ids.make<journey::Step>());
      step.stage = stages[static_cast<std::size_t>(i / perStep) % stages.size()];
      step.name = "Stap " + std::to_string(i / perStep + 1);
      step.rank = 2 + i;
      under = step.id;
    }
    journey::Touchpoint& note = *workshop.touchpoints.add(ids.make<journey::Touchpoint>());
    note.journey = journey::firstJourney(workshop);
    note.step = under;
    note.text = "Vult het aanvraagformulier in, keer " + std::to_string(i + 1);
    note.channel = channels[static_cast<std::size_t>(i) % channels.size()];
    note.rank = i;
  }
  return workshop;
}

journey::Workshop lanedWorkshopWith(int notes) {
  auto workshop = workshopWith(notes);
  base::Ids ids{3};
  for (const journey::Lane& lane : journey::lanes()) {
    journey::LaneChoice& choice = *workshop.laneChoices.add(ids.make<journey::LaneChoice>());
    choice.kind = lane.id;
    choice.shown = true;
    for (const journey::Step& step : workshop.steps) {
      if (!lane.takesNotes()) break;
      journey::Note& note = *workshop.notes.add(ids.make<journey::Note>());
      note.kind = lane.id;
      note.step = step.id;
      note.text = lane.holds == journey::Holds::Time    ? "3 dagen"
                  : lane.holds == journey::Holds::Money ? "€ 14,50"
                                                        : "Weten waar het besluit blijft";
    }
  }
  for (std::int64_t i = 0; const journey::Touchpoint& touchpoint : workshop.touchpoints) {
    journey::Behaviour& seen = *workshop.behaviours.add(ids.make<journey::Behaviour>());
    seen.touchpoint = touchpoint.id;
    seen.visits = 900 + 7 * (++i % 100);
    seen.dropOuts = i % 90;
    seen.repeats = i % 40;
    seen.waiting = "8 min";
  }
  return workshop;
}

journey::Workshop votedWorkshopWith(int notes) {
  auto workshop = workshopWith(notes);
  base::Ids ids{2};
  std::vector<base::Id<journey::Participant>> voters;
  for (std::int64_t seat = 0; seat < people; ++seat) {
    journey::Participant& person = *workshop.participants.add(ids.make<journey::Participant>());
    person.name = "Deelnemer " + std::to_string(seat + 1);
    person.seat = seat;
    person.rank = static_cast<double>(seat);
    voters.push_back(person.id);
  }
  for (std::int64_t i = 0; const journey::Touchpoint& touchpoint : workshop.touchpoints) {
    journey::Round& round = *workshop.rounds.add(ids.make<journey::Round>());
    round.touchpoint = touchpoint.id;
    round.questions = "experience importance";
    round.revealed = true;
    for (const auto voter : voters) {
      journey::Vote& vote = *workshop.votes.add(ids.make<journey::Vote>());
      vote.round = round.id;
      vote.participant = voter;
      ++i;
      answer(workshop, ids, vote, journey::question::experience, 1 + i * 7 % 10);
      answer(workshop, ids, vote, journey::question::importance, 1 + i * 3 % 10);
    }
    journey::CustomerScore& score = *workshop.customerScores.add(ids.make<journey::CustomerScore>());
    score.touchpoint = touchpoint.id;
    score.score = 1 + static_cast<double>(i % 90) / 10;
    score.n = 40;
  }
  return workshop;
}

} // namespace bench
