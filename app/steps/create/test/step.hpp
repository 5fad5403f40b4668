#pragma once
// The step as its files share it: all shared ideas as cards over the sheet, with the bar, and one of them
// tested.
//
// Areas: sheet, test/progress, test/list, test/<idea>, facilitator/bar/minus|plus|label, facilitator/start;
// those of a ballot; verdict, idea/why, idea/improve.
#include "ballot/ballot_step.hpp"
#include "journey/ideas.hpp"
#include "steps/step.hpp"

namespace steps::test {

using journey::Idea;
using journey::Verdict;

class Test : public ballot::BallotStep {
 public:
  explicit Test(Room& room);

  std::string_view name() const override { return "test"; }
  void draw(ui::Frame& frame, const Rect& middle) override;
  std::optional<std::string> missing() override;

 private:
  /// The idea on the ballot; nullptr: the overview.
  const Idea* current() const;
  const Idea& idea(const ballot::Subject& subject) const;
  ballot::Matter matterOf(const Idea& idea, const look::Theme& theme) const;

  void drawOverview(ui::Frame& frame, const Rect& box);
  void drawBar(ui::Frame& frame, const Rect& box);
  void setBar(double bar);
  void drawNext(ui::Frame& frame, const Rect& box);

  // cards.cpp
  void drawCards(ui::Frame& frame, const Rect& place, const std::vector<const Idea*>& ideas);
  void drawCard(ui::Frame& frame, const Rect& place, const Rect& box, const Idea& idea);
  void paintCard(ui::Canvas& canvas, const Rect& box, const Idea& idea, bool pressed) const;
  /// What the ballot says of it: on it now, its verdict, or not tested yet.
  std::string stateOf(const Idea& idea) const;

  void drawVerdict(ui::Frame& frame, const Rect& box, const Idea& idea);
  void drawShortfall(ui::Frame& frame, const Rect& box, const Idea& idea);
  /// A text that whoever stands nearest writes at their seat.
  void drawText(ui::Frame& frame, const std::string& name, const Rect& box, const std::string& label,
                const std::string& hint, const document::TextKind* what, std::int64_t about,
                const std::string& field = {});
};

/// "9+ gehaald", "haalt 9+ niet" or "nog niet getest".
std::string verdictWords(const Room& room, Verdict verdict);
look::Colour verdictColour(const look::Theme& theme, Verdict verdict);
/// The sign beside the words; nothing: untested.
std::optional<look::Icon> verdictIcon(Verdict verdict);

} // namespace steps::test
