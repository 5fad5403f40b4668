#pragma once
// The ballots in people's pads: each gives their own numbers, all at the same time. On a shared table a
// ballot covers its numbers as soon as all are given; holding a finger on it shows them, "change" opens it.
#include "ballot/ballot.hpp"
#include "table/seats/pad.hpp"
#include "ui/frame.hpp"

#include <map>
#include <optional>
#include <set>

namespace ballot {

class Pads {
 public:
  explicit Pads(Room& room) : room_(room) {}

  /// What everybody votes on now; to be told in every frame. A new round opens all pads.
  void show(const Matter& matter);
  /// Nothing is voted on: pads close.
  void showNothing();

  // For the step's own functions of these names.
  double depth(const table::Pad& pad) const;
  void draw(ui::Frame& frame, const table::Pad& pad, const Rect& box);
  std::string note(const table::Pad& pad) const;

  /// Whether the votes are shown by themselves as soon as all are in: kept in the view, for all steps.
  bool revealsItself() const;
  void setRevealsItself(bool on);
  void reveal();
  /// The round that people vote in now.
  std::optional<Id<Round>> openRound() const;

 private:
  enum class Face { Away, Choosing, Covered, Abstained };
  const Round* round() const;
  Given voteOf(const table::Pad& pad) const;
  Face faceOf(const table::Pad& pad) const;

  static double openDepth(std::size_t questions);
  void drawChoosing(ui::Frame& frame, const table::Pad& pad, const Rect& box);
  void drawRow(ui::Frame& frame, const table::Pad& pad, const Asked& asked, const Given& given,
               const Rect& box);
  struct Square {
    const Question& question;
    std::int64_t number;
    std::optional<std::int64_t> given; ///< to that question
  };
  void drawSquare(ui::Frame& frame, const table::Pad& pad, const Square& square, const Rect& box);
  void drawFoot(ui::Frame& frame, const table::Pad& pad, const Rect& box);
  void drawCovered(ui::Frame& frame, const table::Pad& pad, const Rect& box);
  void drawAbstained(ui::Frame& frame, const table::Pad& pad, const Rect& box);
  /// What it is about; gives where that ends.
  double drawAbout(ui::Frame& frame, const Rect& box) const;
  struct Field {
    look::Icon icon;
    std::string words, hint{};
    bool strong = false, held = false;
  };
  Rect drawField(ui::Frame& frame, const Rect& box, const Field& field) const;

  void give(Id<Participant> who, const Question& question, std::int64_t value, Point at);
  void abstain(Id<Participant> who, bool on, Point at);
  void cover(Id<Participant> who);
  void revealIfAllAreIn();

  Room& room_;
  Id<Round> round_{};
  std::string about_;
  std::vector<Asked> questions_;
  /// Who uncovered a complete ballot, and what they gave anew since.
  std::map<Id<Participant>, std::set<const Question*>> changing_;
  /// When they abstained, or came back: a second tap right after the first is the same one.
  std::map<Id<Participant>, base::Seconds> abstained_;
  base::Seconds now_ = 0; ///< of the last frame
};

} // namespace ballot
