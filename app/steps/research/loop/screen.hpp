#pragma once
// The screen of the step "loop": a row for each follow-up through both loops, further ones on pages.
//
// Areas: loop/add, loop/count, loop/show/open|all (once something is closed; value "on"), loop/turn with
// /far, loop/page/before|after, loop/binned/<id>, loop/erase (all contacts); follow_up/<id> (the row; value
// "late" while it is) with /about, /contact (value kept or erased), /contact/erase, /said, /promise, /who,
// /due, /state, /cause, /change, /changed; a tap on /about, /who or /due unfolds follow_up/<id>/choices with
// /choice/<n>, /page/before|after and /close; from /about also /bin, from /who also /write.
#include "journey/follow_ups.hpp"
#include "steps/step.hpp"

#include <map>
#include <set>

namespace steps::loop {

using FollowUpId = Id<journey::FollowUp>;
using journey::FollowUp;

class LoopScreen final : public Step {
 public:
  using Step::Step;
  std::string_view name() const override { return "loop"; }
  bool fillsTable() const override { return true; }
  void draw(ui::Frame& frame, const Rect& sheet) override;
  std::optional<std::string> missing() override;
  void left() override;

 private:
  /// The parts of a row, or of the heads over them.
  struct Parts {
    Rect said, inner, cause, outer;
  };
  static Parts partsOf(const Rect& row);

  // loop.cpp
  void drawHeads(ui::Frame& frame, const Rect& box);
  void drawRows(ui::Frame& frame, const Rect& box);
  void drawAdd(ui::Frame& frame, const Rect& box, bool empty);
  void drawFoot(ui::Frame& frame, const Rect& box, std::size_t pages);
  double drawShow(ui::Frame& frame, const Rect& box);
  // showing.cpp
  bool showsOpen() const;
  void show(bool openOnly);
  /// What the list holds now; what was closed while it stood there stays until somebody asks anew.
  std::vector<const FollowUp*> listed();
  /// Whether somebody chooses or writes something of it.
  bool isInHand(FollowUpId id) const;
  /// Whether there is anything to choose between.
  bool canShow() const;
  // row.cpp
  void drawRow(ui::Frame& frame, const FollowUp& one, const Rect& row);
  void drawSaid(ui::Frame& frame, const FollowUp& one, const Rect& box);
  double contactWidth(const ui::Frame& frame, const FollowUp& one, double width) const;
  void drawContact(ui::Frame& frame, const FollowUp& one, const Rect& box, bool hasRoom);
  void drawInner(ui::Frame& frame, const FollowUp& one, const Rect& box);
  void drawOuter(ui::Frame& frame, const FollowUp& one, const Rect& box);
  void drawText(ui::Frame& frame, const FollowUp& one, const char* field, const Rect& box, std::string hint,
                bool strong = false);
  void drawProgress(ui::Frame& frame, const FollowUp& one, const char* part,
                    journey::Progress FollowUp::*loop, const Rect& box);
  void drawChip(ui::Frame& frame, const std::string& area, const Rect& box, look::Icon icon,
                const std::string& words, look::Colour ink, const std::string& value,
                std::function<void(Point)> tap);
  std::string aboutWords(const FollowUp& one) const;
  // choosing.cpp
  enum class What { About, Who, Due };
  struct Choosing {
    What what;
    Rect from;            ///< what was tapped
    std::size_t page = 0; ///< of the choices
  };
  struct Choice {
    std::string words;
    bool on;
    document::Deed deed;
  };
  void choose(const FollowUp& one, What what, const Rect& from);
  std::vector<Choice> choicesOf(const FollowUp& one, What what) const;
  void drawChoices(ui::Frame& frame, const FollowUp& one, Choosing& choosing, const Rect& within);
  void drawChoicesFoot(ui::Frame& frame, const FollowUp& one, Choosing& choosing, const Rect& row,
                       std::size_t pages);

  base::Day today() const { return base::localDay(room().utc()); }

  std::map<FollowUpId, Choosing> choosing_;
  std::size_t page_ = 0;
  std::set<FollowUpId> staying_; ///< open when somebody asked for what is open, or since
  std::uint64_t brought_ = 0;    ///< the last time that somebody wanted to see something
  bool turned_ = false;          ///< the sheet faces the far side
};

std::string areaOf(const FollowUp& one);

} // namespace steps::loop
