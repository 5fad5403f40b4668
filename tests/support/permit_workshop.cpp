#include "document/customers.hpp"
#include "document/ideas.hpp"
#include "document/notes.hpp"
#include "document/stages.hpp"
#include "document/team.hpp"
#include "document/templates.hpp"
#include "document/touchpoints.hpp"
#include "document/voting.hpp"
#include "support/fake_table.hpp"

#include <algorithm>
#include <array>

namespace support {

using namespace document;
using journey::Edge;

namespace {

struct Line {
  int stage;
  const char* text;
  int channel; // in the template's order
};
constexpr std::array<Line, 14> lines{{{0, "Zoekt op website", 4},
                                      {0, "Vraagt buurman", 2},
                                      {0, "Belt de balie", 3},
                                      {1, "DigiD-inlog", 4},
                                      {1, "Formulier van 14 pagina’s", 4},
                                      {1, "Tekening uploaden", 4},
                                      {1, "Bericht van ontvangst", 0},
                                      {2, "Brief: gegevens ontbreken", 1},
                                      {2, "Keuring aan huis", 2},
                                      {2, "Besluit in de bus", 1},
                                      {3, "Belt over bezwaartermijn", 3},
                                      {3, "Enquête over tevredenheid", 0},
                                      {4, "Klacht via website", 4},
                                      {4, "Teruggebeld door behandelaar", 3}}};

constexpr std::array<const char*, 8> names{"Ingrid", "Willem", "Ahmed", "Bram",
                                           "Fatima", "Jeroen", "Sanne", "Noor"};

/// 1..10, the same for the same arguments, near the middle that is wanted.
std::int64_t grade(int touchpoint, int person, int middle) {
  const int noise = (touchpoint * 7 + person * 5 + touchpoint * person) % 5 - 2;
  return std::clamp(middle + noise, 1, 10);
}

} // namespace

journey::Workshop permitWorkshop(const std::filesystem::path& assets, int touchpoints, bool voted) {
  base::Ids ids{42};
  journey::Workshop workshop =
      newWorkshop(readTemplate(assets / "templates" / "five_stages.json"), "nl", ids);
  Edit edit(workshop, ids, 1790000000000, {});
  edit.set(base::Id<journey::Brief>{1}, &journey::Brief::title, "Omgevingsvergunning aanvragen");

  std::vector<base::Id<journey::Participant>> people;
  constexpr std::array<std::pair<Edge, double>, 8> places{{{Edge::Top, 0.25},
                                                           {Edge::Top, 0.5},
                                                           {Edge::Top, 0.75},
                                                           {Edge::Left, 0.5},
                                                           {Edge::Bottom, 0.25},
                                                           {Edge::Bottom, 0.5},
                                                           {Edge::Bottom, 0.75},
                                                           {Edge::Right, 0.5}}};
  for (std::size_t i = 0; i < names.size(); ++i) {
    base::Id<journey::Participant> who;
    addParticipant(names[i], &who)(edit);
    takeSeat(who, static_cast<std::int64_t>(i), places[i].first, places[i].second)(edit);
    people.push_back(who);
  }
  const auto outline = journey::outlineOf(workshop);
  const auto channels = journey::channelsOf(workshop);
  std::vector<base::Id<journey::Step>> steps;
  for (const auto& stage : outline.stages) steps.push_back(stage.steps.front().step->id);
  std::vector<base::Id<journey::Channel>> channelIds;
  for (const auto* channel : channels) channelIds.push_back(channel->id);

  constexpr std::array<int, 14> experience{7, 6, 6, 4, 3, 5, 7, 3, 8, 7, 6, 7, 3, 9},
      importance{6, 5, 6, 8, 9, 6, 5, 9, 10, 10, 6, 4, 8, 9};
  for (int i = 0; i < touchpoints; ++i) {
    const Line& line = lines[static_cast<std::size_t>(i) % lines.size()];
    base::Id<journey::Touchpoint> touchpoint;
    const std::string text = std::string{line.text} + (i < 14 ? "" : " " + std::to_string(i / 14 + 1));
    addTouchpoint(steps[static_cast<std::size_t>(line.stage)], text,
                  channelIds[static_cast<std::size_t>(line.channel) % channelIds.size()], {},
                  &touchpoint)(edit);
    if (i % 5 == 4) setSign(touchpoint, Sign::Bolt, true)(edit);
    if (i == 8 || i == 9) setSign(touchpoint, Sign::Star, true)(edit);
    if (i == 13) setSign(touchpoint, Sign::Heart, true)(edit);
    if (!voted || i % 14 == 11) continue; // one is left without votes: a gap in the curve
    base::Id<journey::Round> round;
    openRound(touchpoint, {journey::question::experience, journey::question::importance}, &round)(edit);
    for (int p = 0; p < 8; ++p) {
      const auto at = static_cast<std::size_t>(i) % 14;
      giveVote(round, people[static_cast<std::size_t>(p)], journey::question::experience,
               grade(i, p, experience[at]))(edit);
      giveVote(round, people[static_cast<std::size_t>(p)], journey::question::importance,
               grade(i + 3, p, importance[at]))(edit);
    }
    reveal(round)(edit);
    if (i % 2 == 0)
      setCustomerScore(touchpoint, std::clamp(experience[static_cast<std::size_t>(i) % 14] - 0.8, 1.0, 10.0),
                       120 + i, "Enquête 2026")(edit);
  }
  addNote("need", steps[1], "Weten waar ik aan toe ben")(edit);
  addNote("expectation", steps[2], "Binnen acht weken een besluit")(edit);
  constexpr std::array<const char*, 5> ideas{
      "Eén formulier van één pagina", "Bel binnen een dag terug", "Volg je aanvraag zoals een pakketje",
      "Vergunningencoach aan huis", "Brief in gewone taal, getest met vijf inwoners"};
  for (std::size_t i = 0; i < ideas.size() && voted; ++i) {
    base::Id<journey::Idea> idea;
    addIdea(people[i], ideas[i], &idea)(edit);
    shareIdea(idea, 0.15 + 0.17 * static_cast<double>(i), 0.4 + 0.1 * static_cast<double>(i % 2))(edit);
  }
  return workshop;
}

} // namespace support
