#pragma once
// The whole workshop as a plain value: what every screen and every report reads. Changed only by
// journey::apply.
#include "journey/pictures.hpp"
#include "journey/records.hpp"
#include "journey/table.hpp"

namespace journey {

struct Workshop {
  Table<Brief> briefs; ///< always one; brief() is it
  Table<Agenda> agenda;
  Table<Participant> participants;
  Table<Channel> channels;
  Table<Journey> journeys; ///< one at least
  Table<Persona> personas;
  Table<Stakeholder> stakeholders;
  Table<Relation> relations;
  Table<Stage> stages;
  Table<Step> steps;
  Table<Pile> piles;
  Table<Touchpoint> touchpoints;
  Table<LaneChoice> laneChoices;
  Table<Note> notes;
  Table<Source> sources;
  Table<Evidence> evidence;
  Table<EvidenceLink> evidenceLinks;
  Table<Idea> ideas;
  Table<IdeaLink> ideaLinks;
  Table<Dot> dots;
  Table<Round> rounds;
  Table<Vote> votes;
  Table<Answer> answers;
  Table<Estimate> estimates;
  Table<CustomerScore> customerScores;
  Table<Behaviour> behaviours;
  Table<Parked> parked;
  Table<Measure> measures;
  Table<Quote> quotes;
  Table<Inquiry> inquiries;
  Table<FollowUp> followUps;

  Pictures pictures{}; ///< beside the records

  /// Requires that the workshop was begun (document::newWorkshop or a file).
  const Brief& brief() const { return *briefs.find(Id<Brief>{1}); }

  /// Every table, those that others point at first.
  template <class Self, class V> static void tables(Self& self, V&& v) {
    v(self.briefs), v(self.agenda), v(self.participants), v(self.channels), v(self.journeys);
    v(self.personas), v(self.stakeholders), v(self.relations);
    v(self.stages), v(self.steps);
    v(self.piles);
    v(self.touchpoints), v(self.laneChoices), v(self.notes), v(self.ideas), v(self.ideaLinks), v(self.dots),
        v(self.rounds), v(self.votes), v(self.answers);
    v(self.sources), v(self.evidence), v(self.evidenceLinks);
    v(self.estimates), v(self.customerScores), v(self.behaviours), v(self.measures), v(self.quotes),
        v(self.parked);
    v(self.inquiries), v(self.followUps);
  }
  friend bool operator==(const Workshop&, const Workshop&) = default;
};

/// The table of one kind of record.
template <class Record> const Table<Record>& tableOf(const Workshop& workshop) {
  const Table<Record>* found = nullptr;
  Workshop::tables(workshop, [&](const auto& table) {
    if constexpr (std::is_same_v<decltype(table), const Table<Record>&>) found = &table;
  });
  return *found;
}

} // namespace journey
